import { rs as getLocale } from "./view-D6cf0WB7.js";
// src/languages/compiled/messages/figure_withheld_short.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Withheld_ShortInputs */
var en_figure_withheld_short = () => {
	return `crossings, helpers, costs, border watch, private names.`;
};
/**
* | output |
* | --- |
* | "crossings, helpers, costs, border watch, private names." |
*
* @param {Figure_Withheld_ShortInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_withheld_short = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_withheld_short(inputs);
});
// src/languages/compiled/messages/figure_credit_line.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ version: NonNullable<unknown> }} Figure_Credit_LineInputs */
var en_figure_credit_line = (i) => {
	return `The Long Way South, data version ${i?.version}, CC BY 4.0.`;
};
/**
* | output |
* | --- |
* | "The Long Way South, data version {version}, CC BY 4.0." |
*
* @param {Figure_Credit_LineInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_credit_line = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_credit_line(inputs);
});
export { figure_withheld_short as n, figure_credit_line as t };
