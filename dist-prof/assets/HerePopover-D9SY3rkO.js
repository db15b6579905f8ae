import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { $a as incidentLook, Dr as sampleDash, Jo as incidents, La as isOrigin, _a as openIncidents, ei as choose, es as plural, ho as useViewState, is as require_react, mn as useGeography, mo as useView, q as findOwn, ri as mapAtHand, rs as getLocale, vr as corridorWidths, zi as pageTheme } from "./view-D6cf0WB7.js";
import { t as Popover } from "./Popover-BmTSnm8w.js";
import { M as CloseButton, _ as StanceSwatch, g as LineSwatch } from "./apply-theme-BFESq4fb.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
import { B as atlas, R as eventsOf } from "./atlas-B-d33bUZ.js";
import { A as stanceIn, M as commonOutcome } from "./outline-DuuOSWBR.js";
import { L as MarkSign } from "./index-CCjmo0Zw.js";
import { t as OwnSwatch } from "./OwnSwatch-D5SiK6EH.js";
import { n as eventsAt, t as tellThing } from "./thing-words-BGlVhRSx.js";
import { t as EventRow } from "./EventRow-Drl7wFD7.js";
// src/languages/compiled/messages/here.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} HereInputs */
var en_here = () => {
	return `Here`;
};
/**
* | output |
* | --- |
* | "Here" |
*
* @param {HereInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var here = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_here(inputs);
});
// src/languages/compiled/messages/here_all.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown>, country: NonNullable<unknown> }} Here_AllInputs */
var en_here_all = (i) => {
	if (plural("en", i?.count, {}) === "one") return `The one incident in ${i?.country}`;
	return `All ${i?.count} incidents in ${i?.country}`;
};
/**
* | plural | output |
* | --- | --- |
* | "one" | "The one incident in {country}" |
* | * | "All {count} incidents in {country}" |
*
* @param {Here_AllInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var here_all = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_here_all(inputs);
});
// src/languages/compiled/messages/here_violence.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Here_ViolenceInputs */
var en_here_violence = () => {
	return `Tells of violence`;
};
/**
* | output |
* | --- |
* | "Tells of violence" |
*
* @param {Here_ViolenceInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var here_violence = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_here_violence(inputs);
});
// src/languages/compiled/messages/here_distress.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Here_DistressInputs */
var en_here_distress = () => {
	return `May be distressing`;
};
/**
* | output |
* | --- |
* | "May be distressing" |
*
* @param {Here_DistressInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var here_distress = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_here_distress(inputs);
});
// src/languages/compiled/messages/here_show.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Here_ShowInputs */
var en_here_show = () => {
	return `Show`;
};
/**
* | output |
* | --- |
* | "Show" |
*
* @param {Here_ShowInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var here_show = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_here_show(inputs);
});
// src/languages/compiled/messages/here_show_note.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Here_Show_NoteInputs */
var en_here_show_note = () => {
	return `Show what happened`;
};
/**
* | output |
* | --- |
* | "Show what happened" |
*
* @param {Here_Show_NoteInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var here_show_note = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_here_show_note(inputs);
});
// src/languages/compiled/messages/close_here.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Close_HereInputs */
var en_close_here = () => {
	return `Close this list`;
};
/**
* | output |
* | --- |
* | "Close this list" |
*
* @param {Close_HereInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var close_here = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_close_here(inputs);
});
// src/reading/here/Here.css
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
// src/reading/here/HereHead.tsx
var import_jsx_runtime = require_jsx_runtime();
/** What lies at a place of the map, by its name. */
function HereHead({ title, told = [], onClose }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "here-head",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: title }),
			told.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "here-told",
				children: told.map((part) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: part }, part))
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(CloseButton, {
				label: close_here(),
				onClick: onClose
			})
		]
	});
}
// src/reading/here/ThingSign.tsx
/** A thing as the map draws it, in a row. */
function ThingSign({ thing }) {
	const year = useViewState((state) => state.year);
	const filter = useViewState((state) => state.incidents);
	const own = useViewState((state) => state.own);
	switch (thing.kind) {
		case "incidents": return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(MarkSign, { outcome: commonOutcome(eventsAt(thing.id, filter, year)) });
		case "own": return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(OwnSwatch, { look: findOwn(own, thing)?.layer.look ?? 0 });
		case "route": return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LineSwatch, {
			colour: pageTheme.route[thing.id],
			casing: pageTheme.map.corridorCasing,
			dash: sampleDash(thing.id),
			width: corridorWidths.line
		});
		case "country": {
			const record = atlas.records.get(thing.id);
			const stance = record && stanceIn(record, year);
			return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(StanceSwatch, { stance: isOrigin(thing.id) ? "origin" : stance });
		}
	}
}
// src/reading/here/HereChooser.tsx
/** What lies in reach of a finger, the nearest first: the reader says what was meant. */
function HereChooser({ things, onChoose, onClose }) {
	const year = useViewState((state) => state.year);
	const incidents = useViewState((state) => state.incidents);
	const own = useViewState((state) => state.own);
	const geography = useGeography();
	const places = geography === "failed" ? null : geography;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "here",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(HereHead, {
			title: here(),
			onClose
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
			className: "here-things",
			children: things.map((thing) => {
				const { name, told } = tellThing(thing, {
					year,
					incidents,
					own
				}, places);
				return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
					type: "button",
					onClick: () => onChoose(thing),
					children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
							className: "here-sign",
							children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ThingSign, { thing })
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: name }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
							className: "here-state",
							children: told[0]
						})
					]
				}) }, `${thing.kind} ${thing.id}`);
			})
		})]
	});
}
// src/reading/here/HereEvent.tsx
/** An incident in a popover. What tells of violence is told when asked for. */
function HereEvent({ event, onOpen }) {
	const [isShown, setShown] = (0, import_react.useState)(false);
	const headline = (0, import_react.useRef)(null);
	const note = event.accounts.find(({ contentNote }) => contentNote)?.contentNote;
	(0, import_react.useLayoutEffect)(() => {
		if (isShown) headline.current?.focus();
	}, [isShown]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", {
		className: "event-row here-event",
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(EventRow, {
			event,
			children: note && !isShown ? /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
				className: "here-note",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: note === "violence" ? here_violence() : here_distress() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					className: "link",
					"aria-label": here_show_note(),
					onClick: () => setShown(true),
					children: here_show()
				})]
			}) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				ref: headline,
				type: "button",
				className: "here-headline",
				onClick: onOpen,
				children: event.headline
			})
		})
	});
}
// src/reading/here/HereIncidents.tsx
/** The incidents that a mark stands for; each leads to where its country's record tells of it. */
function HereIncidents({ thing, onClose }) {
	const view = useView();
	const year = useViewState((state) => state.year);
	const filter = useViewState((state) => state.incidents);
	const own = useViewState((state) => state.own);
	const geography = useGeography();
	const { name, told } = tellThing(thing, {
		year,
		incidents: filter,
		own
	}, geography === "failed" ? null : geography);
	const record = atlas.records.get(thing.place);
	function open(event) {
		onClose();
		openIncidents(view, thing.place, event);
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "here",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(HereHead, {
				title: name,
				told,
				onClose
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
				className: "here-events event-rows",
				children: eventsAt(thing.id, filter, year).map((event) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(HereEvent, {
					event,
					onOpen: () => open(event.id)
				}, event.id))
			}),
			record && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "here-foot",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					className: "link",
					onClick: () => open(null),
					children: here_all({
						count: eventsOf(record.id).length,
						country: record.name
					})
				})
			})
		]
	});
}
// src/reading/here/HerePopover.tsx
/** Where a mark or a press is on the page, also after the map has moved. */
function anchorOf(view, thing, at) {
	const side = incidentLook.sides.many;
	return { getBoundingClientRect() {
		const map = mapAtHand.get(view);
		const { x, y } = thing?.kind === "incidents" && map ? map.pointOf(thing.position) : at;
		return new DOMRect(x - side / 2, y - side / 2, side, side);
	} };
}
/** What was pressed on the map: the incidents of a mark, or all in reach of a finger to choose from. */
function HerePopover({ press: { things, at, by }, onClose }) {
	const view = useView();
	const isSure = by !== "touch" || things.length === 1;
	const [thing, setThing] = (0, import_react.useState)(isSure ? things[0] : null);
	const anchor = (0, import_react.useMemo)(() => anchorOf(view, thing ?? void 0, at), [
		view,
		thing,
		at
	]);
	const take = (0, import_react.useCallback)((chosen) => {
		if (chosen.kind === "incidents") setThing(chosen);
		else {
			onClose();
			choose(view, chosen);
		}
	}, [view, onClose]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Popover, {
		label: thing ? incidents() : here(),
		anchor,
		isNarrow: true,
		onClose,
		children: thing?.kind === "incidents" ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(HereIncidents, {
			thing,
			onClose
		}) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(HereChooser, {
			things,
			onChoose: take,
			onClose
		})
	});
}
export { HerePopover };
