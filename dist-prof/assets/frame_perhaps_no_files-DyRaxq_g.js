import { rs as getLocale } from "./view-D6cf0WB7.js";
// src/languages/compiled/messages/frame_no_files.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Frame_No_FilesInputs */
var en_frame_no_files = () => {
	return `The page around this one forbids it to save files, and nothing was saved. On the full page it works:`;
};
/**
* | output |
* | --- |
* | "The page around this one forbids it to save files, and nothing was saved. On the full page it works:" |
*
* @param {Frame_No_FilesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var frame_no_files = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_frame_no_files(inputs);
});
// src/languages/compiled/messages/frame_perhaps_no_files.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Frame_Perhaps_No_FilesInputs */
var en_frame_perhaps_no_files = () => {
	return `If no file comes, the page around this one forbids it. On the full page it works:`;
};
/**
* | output |
* | --- |
* | "If no file comes, the page around this one forbids it. On the full page it works:" |
*
* @param {Frame_Perhaps_No_FilesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var frame_perhaps_no_files = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_frame_perhaps_no_files(inputs);
});
export { frame_no_files as n, frame_perhaps_no_files as t };
