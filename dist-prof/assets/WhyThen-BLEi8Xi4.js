import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { is as require_react, rs as getLocale } from "./view-D6cf0WB7.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
import { n as firstSentence } from "./sentences-OxzLbhbZ.js";
import { t as SourceChip } from "./SourceChip-BwMslQwS.js";
// src/languages/compiled/messages/why_more.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Why_MoreInputs */
var en_why_more = () => {
	return `What is on record`;
};
/**
* | output |
* | --- |
* | "What is on record" |
*
* @param {Why_MoreInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var why_more = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_why_more(inputs);
});
// src/languages/compiled/messages/why_not_told.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Why_Not_ToldInputs */
var en_why_not_told = () => {
	return `No source here says.`;
};
/**
* | output |
* | --- |
* | "No source here says." |
*
* @param {Why_Not_ToldInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var why_not_told = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_why_not_told(inputs);
});
// src/reading/evidence/WhyThen.tsx
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var import_jsx_runtime = require_jsx_runtime();
/** Why numbers turned in a year, as sources give it, in a sentence and more when asked; or that none here says so. */
function WhyThen({ asks, cause }) {
	const [isWhole, setWhole] = (0, import_react.useState)(false);
	const { answer } = cause ?? { answer: why_not_told() };
	const first = firstSentence(answer);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("b", { children: asks }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: ` ${isWhole ? answer : first} ` }),
		first !== answer && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			className: "link",
			"aria-expanded": isWhole,
			onClick: () => setWhole(!isWhole),
			children: why_more()
		}),
		cause && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SourceChip, { claims: cause.claims })
	] });
}
export { WhyThen as t };
