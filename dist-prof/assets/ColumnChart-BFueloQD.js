import { rs as getLocale } from "./view-D6cf0WB7.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
import { r as story_picture_credit } from "./step-chart-vvaUhPav.js";
import { n as story_picture_gone, t as usePicture } from "./use-picture-ds3rybEP.js";
// src/languages/compiled/messages/story_loading.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Story_LoadingInputs */
var en_story_loading = () => {
	return `The story is being fetched.`;
};
/**
* | output |
* | --- |
* | "The story is being fetched." |
*
* @param {Story_LoadingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_loading = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_story_loading(inputs);
});
// src/stories/pictures/StepPicture.tsx
var import_jsx_runtime = require_jsx_runtime();
/** A picture of the maker's at a step, with its credit; where its bytes are gone, what it showed. */
function StepPicture({ picture }) {
	return picture ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Shown, { ...picture }) : null;
}
function Shown({ id, width, height, credit, description }) {
	const data = usePicture(id);
	if (data === null) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		className: "step-picture",
		children: story_picture_gone({ description })
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("figure", {
		className: "step-picture",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("img", {
			src: data,
			alt: description,
			width,
			height
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("figcaption", { children: story_picture_credit({ credit }) })]
	});
}
// src/ui/charts/ColumnChart.tsx
/** Height of the chart in its own units; a year is one wide. */
var height = 12;
/** The least that a block is high: a line that can be seen. */
var least = .7;
/** Figures over the years as columns; what is chosen stands out. */
function ColumnChart({ caption, first, last, blocks, note }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("figure", {
		className: "column-chart",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("figcaption", { children: caption }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("svg", {
				viewBox: `0 0 ${last - first + 1} ${height}`,
				preserveAspectRatio: "none",
				"aria-hidden": "true",
				"data-one-chosen": blocks.some(({ isChosen }) => isChosen) || void 0,
				children: blocks.map((block) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
					d: outlineOf(block, first),
					"data-chosen": block.isChosen || void 0,
					"data-together": block.together === "no" ? void 0 : block.together
				}, `${block.from} ${block.together}`))
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "column-chart-years",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						"aria-hidden": "true",
						children: first
					}),
					note !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						className: "column-chart-note",
						children: note
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						"aria-hidden": "true",
						children: last
					})
				]
			})
		]
	});
}
function outlineOf({ from, to, top, together }, first) {
	const [left, right] = [from - first + .1, to - first + .9];
	const up = height - Math.max(top * height, together === "no" ? 0 : least);
	return together === "open" ? `M0 ${up}H${right}V${height}` : `M${left} ${height}V${up}H${right}V${height}`;
}
export { StepPicture as n, story_loading as r, ColumnChart as t };
