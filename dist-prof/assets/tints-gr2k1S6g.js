import { rs as getLocale } from "./view-D6cf0WB7.js";
// src/languages/compiled/messages/tints.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} TintsInputs */
var en_tints = () => {
	return `What the tints mean`;
};
/**
* | output |
* | --- |
* | "What the tints mean" |
*
* @param {TintsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var tints = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_tints(inputs);
});
export { tints as t };
