import { rs as getLocale } from "./view-D6cf0WB7.js";
// src/languages/compiled/messages/story_size.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ steps: NonNullable<unknown> }} Story_SizeInputs */
var en_story_size = (i) => {
	return `${i?.steps} steps`;
};
/**
* | output |
* | --- |
* | "{steps} steps" |
*
* @param {Story_SizeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_size = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_story_size(inputs);
});
export { story_size as t };
