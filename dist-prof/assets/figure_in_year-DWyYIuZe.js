import { rs as getLocale } from "./view-D6cf0WB7.js";
// src/languages/compiled/messages/figure_in_year.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ year: NonNullable<unknown> }} Figure_In_YearInputs */
var en_figure_in_year = (i) => {
	return `In ${i?.year}`;
};
/**
* | output |
* | --- |
* | "In {year}" |
*
* @param {Figure_In_YearInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_in_year = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_in_year(inputs);
});
export { figure_in_year as t };
