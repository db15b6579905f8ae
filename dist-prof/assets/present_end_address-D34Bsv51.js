import { rs as getLocale } from "./view-D6cf0WB7.js";
// src/languages/compiled/messages/present_end_address.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ address: NonNullable<unknown> }} Present_End_AddressInputs */
var en_present_end_address = (i) => {
	return `Every sentence with its sources: ${i?.address}`;
};
/**
* | output |
* | --- |
* | "Every sentence with its sources: {address}" |
*
* @param {Present_End_AddressInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var present_end_address = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_present_end_address(inputs);
});
export { present_end_address as t };
