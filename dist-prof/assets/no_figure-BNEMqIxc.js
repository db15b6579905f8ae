import { rs as getLocale } from "./view-D6cf0WB7.js";
// src/languages/compiled/messages/no_figure.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} No_FigureInputs */
var en_no_figure = () => {
	return `No source here gives a figure.`;
};
/**
* | output |
* | --- |
* | "No source here gives a figure." |
*
* @param {No_FigureInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var no_figure = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_no_figure(inputs);
});
export { no_figure as t };
