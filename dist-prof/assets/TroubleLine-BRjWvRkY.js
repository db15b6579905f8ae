import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { is as require_react, rs as getLocale } from "./view-D6cf0WB7.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
import { t as keptStories } from "./kept-stories-zbCsuO3N.js";
// src/languages/compiled/messages/own_trouble_denied.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_Trouble_DeniedInputs */
var en_own_trouble_denied = () => {
	return `This browser keeps nothing on this device: save what you make as a file before you close the page.`;
};
/**
* | output |
* | --- |
* | "This browser keeps nothing on this device: save what you make as a file before you close the page." |
*
* @param {Own_Trouble_DeniedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_trouble_denied = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_trouble_denied(inputs);
});
// src/languages/compiled/messages/own_trouble_full.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_Trouble_FullInputs */
var en_own_trouble_full = () => {
	return `This device has no room left for what you make: save it as a file before you close the page.`;
};
/**
* | output |
* | --- |
* | "This device has no room left for what you make: save it as a file before you close the page." |
*
* @param {Own_Trouble_FullInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_trouble_full = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_trouble_full(inputs);
});
// src/languages/compiled/messages/present.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} PresentInputs */
var en_present = () => {
	return `Present`;
};
/**
* | output |
* | --- |
* | "Present" |
*
* @param {PresentInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var present = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_present(inputs);
});
// src/stories/own/use-kept-stories.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/** The stories kept on this device; the component renders again when they change, in any tab. */
function useKeptStories() {
	return (0, import_react.useSyncExternalStore)(keptStories.watch, keptStories.read);
}
// src/stories/making/TroubleLine.tsx
var import_jsx_runtime = require_jsx_runtime();
/** Says that what is made cannot be kept on this device; nothing where it can. */
function TroubleLine() {
	const { trouble } = useKeptStories();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		role: "status",
		className: "trouble-line",
		children: trouble === "denied" ? own_trouble_denied() : trouble === "full" && own_trouble_full()
	});
}
export { useKeptStories as n, present as r, TroubleLine as t };
