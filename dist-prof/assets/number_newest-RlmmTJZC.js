import { rs as getLocale } from "./view-D6cf0WB7.js";
// src/languages/compiled/messages/number_newest.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ measure: NonNullable<unknown>, value: NonNullable<unknown>, years: NonNullable<unknown> }} Number_NewestInputs */
var en_number_newest = (i) => {
	return `${i?.measure}: ${i?.value} (${i?.years}).`;
};
/**
* | output |
* | --- |
* | "{measure}: {value} ({years})." |
*
* @param {Number_NewestInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var number_newest = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_number_newest(inputs);
});
export { number_newest as t };
