import { rs as getLocale } from "./view-D6cf0WB7.js";
// src/languages/compiled/messages/fault_json_comma.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Fault_Json_CommaInputs */
var en_fault_json_comma = () => {
	return `a comma is missing`;
};
/**
* | output |
* | --- |
* | "a comma is missing" |
*
* @param {Fault_Json_CommaInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_json_comma = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_json_comma(inputs);
});
// src/languages/compiled/messages/fault_json_colon.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Fault_Json_ColonInputs */
var en_fault_json_colon = () => {
	return `a colon is missing`;
};
/**
* | output |
* | --- |
* | "a colon is missing" |
*
* @param {Fault_Json_ColonInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_json_colon = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_json_colon(inputs);
});
// src/languages/compiled/messages/fault_json_name.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Fault_Json_NameInputs */
var en_fault_json_name = () => {
	return `a name in double quotes is missing, or a comma too many stands before it`;
};
/**
* | output |
* | --- |
* | "a name in double quotes is missing, or a comma too many stands before it" |
*
* @param {Fault_Json_NameInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_json_name = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_json_name(inputs);
});
// src/languages/compiled/messages/fault_json_value.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Fault_Json_ValueInputs */
var en_fault_json_value = () => {
	return `a value is missing, or a comma too many stands before it`;
};
/**
* | output |
* | --- |
* | "a value is missing, or a comma too many stands before it" |
*
* @param {Fault_Json_ValueInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_json_value = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_json_value(inputs);
});
// src/languages/compiled/messages/fault_json_open_text.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Fault_Json_Open_TextInputs */
var en_fault_json_open_text = () => {
	return `a text begins that has no closing quote`;
};
/**
* | output |
* | --- |
* | "a text begins that has no closing quote" |
*
* @param {Fault_Json_Open_TextInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_json_open_text = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_json_open_text(inputs);
});
// src/languages/compiled/messages/fault_json_open_bracket.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Fault_Json_Open_BracketInputs */
var en_fault_json_open_bracket = () => {
	return `the file ends before every bracket is closed`;
};
/**
* | output |
* | --- |
* | "the file ends before every bracket is closed" |
*
* @param {Fault_Json_Open_BracketInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_json_open_bracket = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_json_open_bracket(inputs);
});
// src/languages/compiled/messages/fault_json_end.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Fault_Json_EndInputs */
var en_fault_json_end = () => {
	return `more follows after the end`;
};
/**
* | output |
* | --- |
* | "more follows after the end" |
*
* @param {Fault_Json_EndInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_json_end = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_json_end(inputs);
});
// src/languages/compiled/messages/fault_json_sign.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Fault_Json_SignInputs */
var en_fault_json_sign = () => {
	return `a sign stands that does not belong there`;
};
/**
* | output |
* | --- |
* | "a sign stands that does not belong there" |
*
* @param {Fault_Json_SignInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_json_sign = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_json_sign(inputs);
});
// src/languages/compiled/messages/fault_json_comment.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Fault_Json_CommentInputs */
var en_fault_json_comment = () => {
	return `a comment stands, which JSON does not know`;
};
/**
* | output |
* | --- |
* | "a comment stands, which JSON does not know" |
*
* @param {Fault_Json_CommentInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_json_comment = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_json_comment(inputs);
});
// src/own/text/json-cause-words.ts
/** Why a text stops being JSON, to be told after the line. */
var jsonCauseWords = {
	comma: fault_json_comma,
	colon: fault_json_colon,
	name: fault_json_name,
	value: fault_json_value,
	"open-text": fault_json_open_text,
	"open-bracket": fault_json_open_bracket,
	end: fault_json_end,
	sign: fault_json_sign,
	comment: fault_json_comment
};
export { jsonCauseWords as t };
