import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { Aa as formatAddress, Fr as openStory, Kr as showStep, Mr as connectStory, Nr as inFrame, Ta as showMapButtons, Xi as chooseTheme, Zo as figure_title, _n as embeddedState, bn as readEmbedTheme, bo as stepIn, ho as useViewState, ia as createView, is as require_react, ja as parseAddress, ma as noteFrame, mi as readTheme, mo as useView, po as ViewContext, rs as getLocale, xa as restore, xn as readEmbedTitle, yn as isFitted } from "./view-D6cf0WB7.js";
import { L as map_credit, N as FaultBoundary, c as guardComposing, n as PageMap, o as useMapTrouble, p as NoticeBar, s as MapTroubleLine, t as connectTheme } from "./apply-theme-BFESq4fb.js";
import { n as require_client, t as require_jsx_runtime } from "./react-CW4ehA12.js";
import { t as figure_in_year } from "./figure_in_year-DWyYIuZe.js";
import { t as figure_withheld_lead } from "./figure_withheld_lead-B2AZ-2P6.js";
import { n as figure_withheld_short, t as figure_credit_line } from "./figure_credit_line-4ve2vUFM.js";
import { t as story_by_reader } from "./story_by_reader-s_tqVaDH.js";
import { Q as release, Z as outline, bt as subject } from "./outline-DuuOSWBR.js";
import { i as TintKey, n as stancesOfView, r as RouteKey, t as routesOfView } from "./legend-of-view-ByjOMePO.js";
import { t as Fold } from "./Fold-DkoXX1wE.js";
import { n as leaveFullscreen, t as enterFullscreen } from "./fullscreen-Br0-Pc8D.js";
import { B as atlas } from "./atlas-B-d33bUZ.js";
// src/languages/compiled/messages/embed_open.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_OpenInputs */
var en_embed_open = () => {
	return `Open in The Long Way South`;
};
/**
* | output |
* | --- |
* | "Open in The Long Way South" |
*
* @param {Embed_OpenInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_open = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_open(inputs);
});
// src/languages/compiled/messages/embed_address.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_AddressInputs */
var en_embed_address = () => {
	return `Address of this view in The Long Way South`;
};
/**
* | output |
* | --- |
* | "Address of this view in The Long Way South" |
*
* @param {Embed_AddressInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_address = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_address(inputs);
});
// src/languages/compiled/messages/embed_legend.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_LegendInputs */
var en_embed_legend = () => {
	return `Legend`;
};
/**
* | output |
* | --- |
* | "Legend" |
*
* @param {Embed_LegendInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_legend = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_legend(inputs);
});
// src/languages/compiled/messages/embed_tints.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_TintsInputs */
var en_embed_tints = () => {
	return `What each state does, as last known`;
};
/**
* | output |
* | --- |
* | "What each state does, as last known" |
*
* @param {Embed_TintsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_tints = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_tints(inputs);
});
// src/languages/compiled/messages/embed_tints_year.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ year: NonNullable<unknown> }} Embed_Tints_YearInputs */
var en_embed_tints_year = (i) => {
	return `What each state did in ${i?.year}`;
};
/**
* | output |
* | --- |
* | "What each state did in {year}" |
*
* @param {Embed_Tints_YearInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_tints_year = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_tints_year(inputs);
});
// src/languages/compiled/messages/embed_step.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ step: NonNullable<unknown>, steps: NonNullable<unknown> }} Embed_StepInputs */
var en_embed_step = (i) => {
	return `Step ${i?.step} of ${i?.steps}`;
};
/**
* | output |
* | --- |
* | "Step {step} of {steps}" |
*
* @param {Embed_StepInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_step = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_step(inputs);
});
// src/languages/compiled/messages/embed_previous.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_PreviousInputs */
var en_embed_previous = () => {
	return `Previous`;
};
/**
* | output |
* | --- |
* | "Previous" |
*
* @param {Embed_PreviousInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_previous = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_previous(inputs);
});
// src/languages/compiled/messages/embed_next.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_NextInputs */
var en_embed_next = () => {
	return `Next`;
};
/**
* | output |
* | --- |
* | "Next" |
*
* @param {Embed_NextInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_next = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_next(inputs);
});
// src/languages/compiled/messages/embed_fill_screen.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_Fill_ScreenInputs */
var en_embed_fill_screen = () => {
	return `Fill the screen`;
};
/**
* | output |
* | --- |
* | "Fill the screen" |
*
* @param {Embed_Fill_ScreenInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_fill_screen = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_fill_screen(inputs);
});
// src/languages/compiled/messages/embed_leave_screen.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_Leave_ScreenInputs */
var en_embed_leave_screen = () => {
	return `Leave the full screen`;
};
/**
* | output |
* | --- |
* | "Leave the full screen" |
*
* @param {Embed_Leave_ScreenInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_leave_screen = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_leave_screen(inputs);
});
// src/languages/compiled/messages/embed_drawn.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_DrawnInputs */
var en_embed_drawn = () => {
	return `A drawn map stands in for the live one.`;
};
/**
* | output |
* | --- |
* | "A drawn map stands in for the live one." |
*
* @param {Embed_DrawnInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_drawn = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_drawn(inputs);
});
// src/languages/compiled/messages/embed_no_story.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_No_StoryInputs */
var en_embed_no_story = () => {
	return `The address names a story that is not in this atlas, or lies on another device only.`;
};
/**
* | output |
* | --- |
* | "The address names a story that is not in this atlas, or lies on another device only." |
*
* @param {Embed_No_StoryInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_no_story = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_no_story(inputs);
});
// src/app/embed/connect-frame.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var import_client = require_client();
/** Shows what the frame's address says, now and whenever the embedding site changes it. */
function connectFrame(view) {
	noteFrame(view);
	const show = () => {
		const { hash } = location;
		restore(view, {
			state: embeddedState(hash),
			notices: parseAddress(hash).notices
		});
		chooseTheme(view, readEmbedTheme(hash) ?? readTheme());
	};
	show();
	const story = connectStory(view, inFrame);
	addEventListener("hashchange", () => {
		show();
		story.arrive();
	});
}
// src/app/embed/EmbedChosen.tsx
var import_jsx_runtime = require_jsx_runtime();
/** The one sentence of the country, the route or the topic that is chosen. */
function EmbedChosen({ record, isNamed }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "embed-chosen",
		"aria-label": record.name,
		children: [isNamed && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: record.name }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: record.takeaway })]
	});
}
// src/app/embed/EmbedLegend.tsx
/** A short legend of what the view shows. */
function EmbedLegend() {
	const state = useViewState((whole) => whole);
	const routes = routesOfView(state);
	const { year } = state;
	const tints = stancesOfView(routes, state);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Fold, {
		title: embed_legend(),
		open: innerWidth >= 640,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(RouteKey, {
				className: "embed-legend",
				routes
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				id: "embed-tints",
				children: year === null ? embed_tints() : embed_tints_year({ year })
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(TintKey, {
				className: "embed-legend",
				tints,
				labelledBy: "embed-tints"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "embed-small",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: `${figure_withheld_lead()} ${figure_withheld_short()}` })
			})
		]
	});
}
// src/app/embed/EmbedLink.tsx
/** The full page beside this one, with a view's hash. */
function fullAddress(hash) {
	const page = new URL(location.protocol === "file:" ? "./index.html" : "./", location.href);
	page.hash = hash;
	return page.href;
}
/** The way to the same view on the full page. */
function EmbedLink() {
	const address = fullAddress(useViewState(formatAddress));
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "embed-link",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
			href: address,
			target: "_blank",
			rel: "noopener",
			children: embed_open()
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
			readOnly: true,
			value: address,
			"aria-label": embed_address(),
			onFocus: (event) => event.currentTarget.select()
		})]
	});
}
// src/app/embed/EmbedScreen.tsx
function watchScreen(change) {
	document.addEventListener("fullscreenchange", change);
	return () => document.removeEventListener("fullscreenchange", change);
}
/** The way to the whole screen and back, where the page around allows it. */
function EmbedScreen() {
	const isFull = (0, import_react.useSyncExternalStore)(watchScreen, () => document.fullscreenElement !== null);
	if (!document.fullscreenEnabled) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		className: "embed-screen",
		onClick: isFull ? leaveFullscreen : enterFullscreen,
		children: isFull ? embed_leave_screen() : embed_fill_screen()
	});
}
// src/app/embed/EmbedStory.tsx
/** The step's words, and the way to the others. Accounts of violence stay on the full page. */
function EmbedStory({ story: told }) {
	const view = useView();
	const at = useViewState(stepIn) ?? 0;
	if (told === "loading") return null;
	if (typeof told === "string") return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		role: "status",
		children: embed_no_story()
	});
	const step = told.steps[at];
	if (!step) return null;
	const count = {
		step: at + 1,
		steps: told.steps.length
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "embed-story",
		"aria-label": embed_step(count),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "embed-steps",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						disabled: at === 0,
						onClick: () => showStep(view, told, at - 1),
						children: embed_previous()
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: embed_step(count) }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						disabled: count.step >= count.steps,
						onClick: () => showStep(view, told, at + 1),
						children: embed_next()
					})
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				"aria-live": "polite",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: step.title }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: step.gentle ?? step.words })]
			}),
			told.origin !== "atlas" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "embed-origin",
				children: story_by_reader()
			})
		]
	});
}
// src/app/embed/record-told.ts
/** The name and the first sentence of what is chosen; nothing where nothing is, or it is unknown. */
function recordTold(chosen) {
	if (chosen.on === "nothing") return null;
	if (chosen.on === "topic") return outline.topics[chosen.id];
	const record = chosen.on === "country" ? atlas.records.get(chosen.id) : atlas.routes.find(({ id }) => id === chosen.id);
	return record ? {
		name: record.name,
		takeaway: record.takeaway.text
	} : null;
}
// src/app/embed/tell-around.ts
/** What the page around is told of the frame, and may hear: nothing of its reader is in it. */
/** Whoever frames the page may know it: no origin is asked for. */
function tellAround(told) {
	if (parent !== window) parent.postMessage({
		from: subject.fileName,
		...told
	}, "*");
}
var tellDrawn = () => tellAround({ map: "drawn" });
/** Tells how tall the frame's content is, now and whenever that changes, where the frame is made to fit. */
function tellHeight(root) {
	new ResizeObserver(() => {
		if (!isFitted(location.hash) || document.fullscreenElement) return;
		tellAround({ height: Math.ceil(root.getBoundingClientRect().height) });
	}).observe(root);
}
/** Tells when MapLibre's map stands. */
function tellLive() {
	new PerformanceObserver((list) => {
		if (list.getEntriesByName("map-ready").length > 0) tellAround({ map: "live" });
	}).observe({
		type: "mark",
		buffered: true
	});
}
// src/app/embed/Embed.tsx
/** The map of one view or story in another site's frame. */
function Embed({ view }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ViewContext.Provider, {
		value: view,
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(FaultBoundary, { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Frame, { view }) })
	});
}
function watchAddress(change) {
	addEventListener("hashchange", change);
	return () => removeEventListener("hashchange", change);
}
function Frame({ view }) {
	const hash = (0, import_react.useSyncExternalStore)(watchAddress, () => location.hash);
	const story = useViewState(openStory);
	const year = useViewState((state) => state.year);
	const record = recordTold(useViewState((state) => state.chosen));
	const title = readEmbedTitle(hash) ?? (typeof story === "object" ? story?.title : void 0);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("main", {
		className: "embed",
		"data-story": story !== null || void 0,
		"data-fits": isFitted(hash) || void 0,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("header", {
				className: "embed-head",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", { children: title ?? record?.name ?? figure_title() }),
					year !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
						className: "embed-year",
						children: figure_in_year({ year })
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(NoticeBar, {})
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(EmbeddedMap, { view }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "embed-body",
				children: [
					story !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(EmbedStory, { story }),
					story === null && record && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(EmbedChosen, {
						record,
						isNamed: title !== void 0
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(EmbedLink, {}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(EmbedScreen, {}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(EmbedLegend, {})
				]
			})
		]
	});
}
/** The map, and what must be known of it. */
function EmbeddedMap({ view }) {
	const map = useMapTrouble();
	const { reportDrawn } = map;
	const onDrawn = (0, import_react.useCallback)(() => {
		reportDrawn();
		tellDrawn();
	}, [reportDrawn]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "embed-plate",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "embed-map",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(PageMap, {
				view,
				trouble: map.trouble,
				onTrouble: map.report,
				onDrawn,
				onFailed: map.reportNothing
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(MapTroubleLine, {
				trouble: map.told,
				needsReload: map.needsReload,
				onRetry: map.retry,
				onDismiss: map.dismiss
			})]
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
			className: "embed-caption",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: `${map_credit()} ${figure_credit_line({ version: release })}` }), map.trouble && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "embed-drawn",
				children: embed_drawn()
			})]
		})]
	});
}
// src/embed.tsx
var root = document.getElementById("root");
if (!root) throw new Error("The page has no root.");
var view = createView(location.hash, readTheme());
showMapButtons(view, true);
guardComposing();
connectTheme(view);
connectFrame(view);
tellHeight(root);
tellLive();
(0, import_client.createRoot)(root).render(/* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.StrictMode, { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Embed, { view }) }));
