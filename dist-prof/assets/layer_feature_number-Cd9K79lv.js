import { rs as getLocale } from "./view-D6cf0WB7.js";
// src/languages/compiled/messages/layer_feature_number.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ number: NonNullable<unknown> }} Layer_Feature_NumberInputs */
var en_layer_feature_number = (i) => {
	return `Number ${i?.number}`;
};
/**
* | output |
* | --- |
* | "Number {number}" |
*
* @param {Layer_Feature_NumberInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_feature_number = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_feature_number(inputs);
});
export { layer_feature_number as t };
