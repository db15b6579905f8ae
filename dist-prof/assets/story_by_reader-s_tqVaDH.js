import { rs as getLocale } from "./view-D6cf0WB7.js";
// src/languages/compiled/messages/story_by_reader.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Story_By_ReaderInputs */
var en_story_by_reader = () => {
	return `Made by a reader, not by the atlas`;
};
/**
* | output |
* | --- |
* | "Made by a reader, not by the atlas" |
*
* @param {Story_By_ReaderInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_by_reader = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_story_by_reader(inputs);
});
export { story_by_reader as t };
