import { rs as getLocale } from "./view-D6cf0WB7.js";
// src/languages/compiled/messages/map_canvas.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Map_CanvasInputs */
var en_map_canvas = () => {
	return `Drawn map: arrow keys move it, plus and minus change the scale`;
};
/**
* | output |
* | --- |
* | "Drawn map: arrow keys move it, plus and minus change the scale" |
*
* @param {Map_CanvasInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var map_canvas = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_map_canvas(inputs);
});
// src/languages/compiled/messages/map_zoom_in.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Map_Zoom_InInputs */
var en_map_zoom_in = () => {
	return `Zoom in`;
};
/**
* | output |
* | --- |
* | "Zoom in" |
*
* @param {Map_Zoom_InInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var map_zoom_in = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_map_zoom_in(inputs);
});
// src/languages/compiled/messages/map_zoom_out.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Map_Zoom_OutInputs */
var en_map_zoom_out = () => {
	return `Zoom out`;
};
/**
* | output |
* | --- |
* | "Zoom out" |
*
* @param {Map_Zoom_OutInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var map_zoom_out = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_map_zoom_out(inputs);
});
// src/languages/compiled/messages/embed_scroll.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_ScrollInputs */
var en_embed_scroll = () => {
	return `Hold Ctrl and scroll to zoom the map`;
};
/**
* | output |
* | --- |
* | "Hold Ctrl and scroll to zoom the map" |
*
* @param {Embed_ScrollInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_scroll = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_scroll(inputs);
});
// src/languages/compiled/messages/embed_scroll_mac.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_Scroll_MacInputs */
var en_embed_scroll_mac = () => {
	return `Hold ⌘ and scroll to zoom the map`;
};
/**
* | output |
* | --- |
* | "Hold ⌘ and scroll to zoom the map" |
*
* @param {Embed_Scroll_MacInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_scroll_mac = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_scroll_mac(inputs);
});
// src/languages/compiled/messages/embed_two_fingers.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_Two_FingersInputs */
var en_embed_two_fingers = () => {
	return `Use two fingers to move the map`;
};
/**
* | output |
* | --- |
* | "Use two fingers to move the map" |
*
* @param {Embed_Two_FingersInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_two_fingers = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_two_fingers(inputs);
});
// src/ui/browser/pixel-ratio.ts
/** How far the ratio may lie from a number that was rounded on its way. */
var rounding = .001;
/**
* Calls when a pixel of the page takes another number of pixels of the screen, as on a second screen:
* the size of the page may stay as it is, and nothing else tells of it. Returns what stops it.
*/
function watchPixelRatio(onChange) {
	let stop = watchOnce();
	function watchOnce() {
		const ratio = devicePixelRatio;
		const [least, most] = [ratio - rounding, ratio + rounding];
		const query = matchMedia(`(min-resolution: ${least}dppx) and (max-resolution: ${most}dppx)`);
		function hear() {
			if (devicePixelRatio === ratio) return;
			stop();
			stop = watchOnce();
			onChange();
		}
		const stopped = new AbortController();
		query.addEventListener("change", hear, { signal: stopped.signal });
		addEventListener("pointermove", hear, { signal: stopped.signal });
		return () => stopped.abort();
	}
	return () => stop();
}
export { map_zoom_out as a, embed_scroll as i, embed_two_fingers as n, map_zoom_in as o, embed_scroll_mac as r, map_canvas as s, watchPixelRatio as t };
