import { rs as getLocale } from "./view-D6cf0WB7.js";
// src/languages/compiled/messages/harm_faces_waits.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_Faces_WaitsInputs */
var en_harm_faces_waits = () => {
	return `It can be saved, printed and shared once you have said who is in its pictures.`;
};
/**
* | output |
* | --- |
* | "It can be saved, printed and shared once you have said who is in its pictures." |
*
* @param {Harm_Faces_WaitsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_faces_waits = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_faces_waits(inputs);
});
export { harm_faces_waits as t };
