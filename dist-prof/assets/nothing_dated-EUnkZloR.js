import { rs as getLocale } from "./view-D6cf0WB7.js";
// src/languages/compiled/messages/nothing_dated.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ year: NonNullable<unknown> }} Nothing_DatedInputs */
var en_nothing_dated = (i) => {
	return `No source read for this atlas tells of anything that happened in ${i?.year}.`;
};
/**
* | output |
* | --- |
* | "No source read for this atlas tells of anything that happened in {year}." |
*
* @param {Nothing_DatedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var nothing_dated = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_nothing_dated(inputs);
});
export { nothing_dated as t };
