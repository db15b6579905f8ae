import { rs as getLocale } from "./view-D6cf0WB7.js";
// src/languages/compiled/messages/notes_gentle.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Notes_GentleInputs */
var en_notes_gentle = () => {
	return `The class sees the gentle words. The account behind them:`;
};
/**
* | output |
* | --- |
* | "The class sees the gentle words. The account behind them:" |
*
* @param {Notes_GentleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var notes_gentle = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_notes_gentle(inputs);
});
export { notes_gentle as t };
