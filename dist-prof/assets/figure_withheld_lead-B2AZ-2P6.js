import { rs as getLocale } from "./view-D6cf0WB7.js";
// src/languages/compiled/messages/figure_withheld_lead.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Withheld_LeadInputs */
var en_figure_withheld_lead = () => {
	return `Withheld:`;
};
/**
* | output |
* | --- |
* | "Withheld:" |
*
* @param {Figure_Withheld_LeadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_withheld_lead = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_withheld_lead(inputs);
});
export { figure_withheld_lead as t };
