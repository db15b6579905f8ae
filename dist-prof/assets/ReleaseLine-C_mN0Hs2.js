import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { Ma as languages, ga as openEvidence, ho as useViewState, is as require_react, ko as recordKey, mo as useView, rs as getLocale, ua as leaveCited, xo as storyIn } from "./view-D6cf0WB7.js";
import { Q as release, ct as object, et as array, gt as string, lt as optional, ut as parse } from "./outline-DuuOSWBR.js";
import { F as dismiss, S as guardedSentence, j as NoticeLine } from "./apply-theme-BFESq4fb.js";
import { B as addressOfFile } from "./index-CCjmo0Zw.js";
import { B as atlas } from "./atlas-B-d33bUZ.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
// src/languages/compiled/messages/release_newest.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ release: NonNullable<unknown> }} Release_NewestInputs */
var en_release_newest = (i) => {
	return `This address cites release ${i?.release} of the data, which is the newest.`;
};
/**
* | output |
* | --- |
* | "This address cites release {release} of the data, which is the newest." |
*
* @param {Release_NewestInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var release_newest = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_release_newest(inputs);
});
// src/languages/compiled/messages/release_same.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ release: NonNullable<unknown>, now: NonNullable<unknown> }} Release_SameInputs */
var en_release_same = (i) => {
	return `This address cites release ${i?.release} of the data; you see release ${i?.now}. In this record nothing has changed since.`;
};
/**
* | output |
* | --- |
* | "This address cites release {release} of the data; you see release {now}. In this record nothing has changed since." |
*
* @param {Release_SameInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var release_same = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_release_same(inputs);
});
// src/languages/compiled/messages/release_same_all.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ release: NonNullable<unknown>, now: NonNullable<unknown> }} Release_Same_AllInputs */
var en_release_same_all = (i) => {
	return `This address cites release ${i?.release} of the data; you see release ${i?.now}. Nothing that is told has changed since.`;
};
/**
* | output |
* | --- |
* | "This address cites release {release} of the data; you see release {now}. Nothing that is told has changed since." |
*
* @param {Release_Same_AllInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var release_same_all = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_release_same_all(inputs);
});
// src/languages/compiled/messages/release_changed.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ release: NonNullable<unknown>, now: NonNullable<unknown>, changed: NonNullable<unknown>, added: NonNullable<unknown>, gone: NonNullable<unknown> }} Release_ChangedInputs */
var en_release_changed = (i) => {
	return `This address cites release ${i?.release} of the data; you see release ${i?.now}. Since then, in this record: ${i?.changed} changed, ${i?.added} new, ${i?.gone} taken out.`;
};
/**
* | output |
* | --- |
* | "This address cites release {release} of the data; you see release {now}. Since then, in this record: {changed} changed, {added} new, {gone} taken out." |
*
* @param {Release_ChangedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var release_changed = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_release_changed(inputs);
});
// src/languages/compiled/messages/release_changed_all.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ release: NonNullable<unknown>, now: NonNullable<unknown>, changed: NonNullable<unknown>, added: NonNullable<unknown>, gone: NonNullable<unknown> }} Release_Changed_AllInputs */
var en_release_changed_all = (i) => {
	return `This address cites release ${i?.release} of the data; you see release ${i?.now}. Since then, in the whole atlas: ${i?.changed} changed, ${i?.added} new, ${i?.gone} taken out.`;
};
/**
* | output |
* | --- |
* | "This address cites release {release} of the data; you see release {now}. Since then, in the whole atlas: {changed} changed, {added} new, {gone} taken out." |
*
* @param {Release_Changed_AllInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var release_changed_all = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_release_changed_all(inputs);
});
// src/languages/compiled/messages/release_unknown.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ release: NonNullable<unknown>, now: NonNullable<unknown> }} Release_UnknownInputs */
var en_release_unknown = (i) => {
	return `This address cites release ${i?.release} of the data, which is not kept here: what has changed since cannot be said. You see release ${i?.now}.`;
};
/**
* | output |
* | --- |
* | "This address cites release {release} of the data, which is not kept here: what has changed since cannot be said. You see release {now}." |
*
* @param {Release_UnknownInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var release_unknown = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_release_unknown(inputs);
});
// src/languages/compiled/messages/release_failed.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ release: NonNullable<unknown>, now: NonNullable<unknown> }} Release_FailedInputs */
var en_release_failed = (i) => {
	return `This address cites release ${i?.release} of the data; you see release ${i?.now}. What has changed since could not be fetched.`;
};
/**
* | output |
* | --- |
* | "This address cites release {release} of the data; you see release {now}. What has changed since could not be fetched." |
*
* @param {Release_FailedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var release_failed = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_release_failed(inputs);
});
// src/languages/compiled/messages/release_now.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Release_NowInputs */
var en_release_now = () => {
	return `Go on without the release`;
};
/**
* | output |
* | --- |
* | "Go on without the release" |
*
* @param {Release_NowInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var release_now = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_release_now(inputs);
});
// src/languages/compiled/messages/release_show.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Release_ShowInputs */
var en_release_show = () => {
	return `What has changed`;
};
/**
* | output |
* | --- |
* | "What has changed" |
*
* @param {Release_ShowInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var release_show = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_release_show(inputs);
});
// src/languages/compiled/messages/release_changed_heading.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Release_Changed_HeadingInputs */
var en_release_changed_heading = () => {
	return `Changed`;
};
/**
* | output |
* | --- |
* | "Changed" |
*
* @param {Release_Changed_HeadingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var release_changed_heading = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_release_changed_heading(inputs);
});
// src/languages/compiled/messages/release_added_heading.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Release_Added_HeadingInputs */
var en_release_added_heading = () => {
	return `New`;
};
/**
* | output |
* | --- |
* | "New" |
*
* @param {Release_Added_HeadingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var release_added_heading = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_release_added_heading(inputs);
});
// src/languages/compiled/messages/release_before.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Release_BeforeInputs */
var en_release_before = () => {
	return `Before:`;
};
/**
* | output |
* | --- |
* | "Before:" |
*
* @param {Release_BeforeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var release_before = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_release_before(inputs);
});
// src/languages/compiled/messages/release_other_parts.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Release_Other_PartsInputs */
var en_release_other_parts = () => {
	return `The words are the same; sources, numbers or notes have changed.`;
};
/**
* | output |
* | --- |
* | "The words are the same; sources, numbers or notes have changed." |
*
* @param {Release_Other_PartsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var release_other_parts = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_release_other_parts(inputs);
});
// src/reading/releases/load-changes.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var keptShape = object({ kept: array(string()) });
var records = array(string());
var toldShape = object({
	what: string(),
	of: records,
	is: string(),
	was: optional(string())
});
var changesShape = object({
	changed: array(toldShape),
	added: array(toldShape),
	gone: array(object({ of: records }))
});
async function fetchFile(name) {
	const response = await fetch(addressOfFile(name));
	if (!response.ok) throw new Error(`${name}: ${response.status}`);
	return response.json();
}
/** What has changed since a release; before they had names, releases were cited by their day. */
async function loadChanges(cited) {
	if (cited === release) return { on: "newest" };
	try {
		const { kept } = parse(keptShape, await fetchFile("releases.json"));
		const id = kept.find((each) => each === cited) ?? kept.find((each) => each.startsWith(cited));
		if (id === void 0) return { on: "unknown" };
		if (id === release) return { on: "newest" };
		return {
			on: "changes",
			changes: parse(changesShape, await fetchFile(`releases/${id}.json`))
		};
	} catch {
		return { on: "failed" };
	}
}
/** Those of a record alone; without one, all. */
function changesIn({ changed, added, gone }, record) {
	const isOf = ({ of }) => record === null || of.includes(record);
	return {
		changed: changed.filter(isOf),
		added: added.filter(isOf),
		gone: gone.filter(isOf)
	};
}
// src/reading/releases/ReleaseChanges.tsx
var import_jsx_runtime = require_jsx_runtime();
/** What is told otherwise now, sentence by sentence; nothing where nothing is. */
function ReleaseChanges({ changes: { changed, added } }) {
	if (changed.length + added.length === 0) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("details", {
		className: "release-changes",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("summary", { children: release_show() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Told, {
				heading: release_changed_heading(),
				things: changed,
				isChanged: true
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Told, {
				heading: release_added_heading(),
				things: added
			})
		]
	});
}
function Told({ heading, things, isChanged = false }) {
	if (things.length === 0) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: heading }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", { children: things.map((thing) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Thing, { thing }), isChanged && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Before, { was: thing.was })] }, thing.what)) })] });
}
/** As it is told now; a claim opens its evidence, and stays behind its note. */
function Thing({ thing }) {
	const view = useView();
	const [kind, id = ""] = thing.what.split("/");
	const claim = kind === "claim" ? atlas.claimById.get(id) : void 0;
	if (!claim) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: thing.is });
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		className: "link",
		onClick: () => openEvidence(view, id),
		children: guardedSentence(claim)
	});
}
/** What it said; it is kept in the language that it was written in. */
function Before({ was }) {
	if (was === void 0) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: release_other_parts() });
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: `${release_before()} ` }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("q", {
		lang: languages[0].tag,
		children: was
	})] });
}
// src/reading/releases/ReleaseLine.tsx
/** Which release an address cites, what has changed since for what is open, and the way to now. */
function ReleaseLine() {
	const view = useView();
	const cited = useViewState((state) => state.cited);
	const record = useViewState((state) => {
		const story = storyIn(state);
		return recordKey(state) ?? (story ? `story ${story.id}` : null);
	});
	const [known, setKnown] = (0, import_react.useState)(null);
	(0, import_react.useEffect)(() => {
		let isCurrent = true;
		if (cited !== null) loadChanges(cited).then((since) => {
			if (isCurrent) setKnown({
				cited,
				since
			});
		});
		return () => {
			isCurrent = false;
		};
	}, [cited]);
	const since = known !== null && known.cited === cited ? known.since : null;
	const changes = since?.on === "changes" ? changesIn(since.changes, record) : null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NoticeLine, {
		sentence: cited !== null && since ? sentenceOf(cited, since, changes, record !== null) : null,
		action: release_now(),
		onAction: () => leaveCited(view),
		dismissLabel: dismiss(),
		onDismiss: () => leaveCited(view),
		children: changes && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ReleaseChanges, { changes })
	});
}
function sentenceOf(cited, since, changes, isRecord) {
	const releases = {
		release: cited,
		now: release
	};
	if (since.on === "newest") return release_newest(releases);
	if (since.on === "unknown") return release_unknown(releases);
	if (changes === null) return release_failed(releases);
	const counts = {
		changed: changes.changed.length,
		added: changes.added.length,
		gone: changes.gone.length
	};
	if (counts.changed + counts.added + counts.gone === 0) return isRecord ? release_same(releases) : release_same_all(releases);
	const counted = {
		...releases,
		...counts
	};
	return isRecord ? release_changed(counted) : release_changed_all(counted);
}
export { ReleaseLine };
