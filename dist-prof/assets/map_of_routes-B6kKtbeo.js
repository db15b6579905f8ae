import { rs as getLocale } from "./view-D6cf0WB7.js";
// src/languages/compiled/messages/map_of_routes.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Map_Of_RoutesInputs */
var en_map_of_routes = () => {
	return `Map of the routes by which people leave North Korea`;
};
/**
* | output |
* | --- |
* | "Map of the routes by which people leave North Korea" |
*
* @param {Map_Of_RoutesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var map_of_routes = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_map_of_routes(inputs);
});
export { map_of_routes as t };
