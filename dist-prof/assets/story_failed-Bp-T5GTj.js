import { rs as getLocale } from "./view-D6cf0WB7.js";
// src/languages/compiled/messages/story_failed.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Story_FailedInputs */
var en_story_failed = () => {
	return `The story could not be fetched. Loading the page again may help.`;
};
/**
* | output |
* | --- |
* | "The story could not be fetched. Loading the page again may help." |
*
* @param {Story_FailedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_failed = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_story_failed(inputs);
});
export { story_failed as t };
