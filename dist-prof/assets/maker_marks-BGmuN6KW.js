import { rs as getLocale } from "./view-D6cf0WB7.js";
// src/languages/compiled/messages/maker_marks.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_MarksInputs */
var en_maker_marks = () => {
	return `Marks on the map`;
};
/**
* | output |
* | --- |
* | "Marks on the map" |
*
* @param {Maker_MarksInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_marks = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_marks(inputs);
});
export { maker_marks as t };
