import { Q as shownLayers, T as changeLayer, kt as nameOfMap, rs as getLocale } from "./view-D6cf0WB7.js";
// src/languages/compiled/messages/maker_whole_map.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_Whole_MapInputs */
var en_maker_whole_map = () => {
	return `all the routes`;
};
/**
* | output |
* | --- |
* | "all the routes" |
*
* @param {Maker_Whole_MapInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_whole_map = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_whole_map(inputs);
});
// src/stories/making/name-view.ts
/** What a view shows, in a few words: “Laos, 2009”. */
function nameView(state) {
	const named = nameOfMap(state, maker_whole_map());
	return named.charAt(0).toUpperCase() + named.slice(1);
}
// src/stories/making/step-layers.ts
/** The reader's own layers at a step of a story: those on the map when it was made, or as chosen since. */
/** Of who has no layers, a step says nothing of them. */
var layersOnMap = (own) => own.layers.length === 0 ? {} : { layers: shownLayers(own).map(({ id }) => id) };
var isShownAt = ({ layers }, id, isHidden) => layers ? layers.includes(id) : !isHidden;
/** The layers of this device, each with whether the step shows it. */
var layersOfStep = ({ layers }, step) => layers.map(({ id, name, isHidden }) => ({
	id,
	name,
	isShown: isShownAt(step, id, isHidden)
}));
/** Whether the map shows the layers of a step, and no other. */
var areOnMap = ({ layers }, step) => layers.every(({ id, isHidden }) => isShownAt(step, id, isHidden) === !isHidden);
/** Shows the layers of a step on the map, and hides the others. */
function showLayers(view, step) {
	for (const { id, isHidden } of view.getState().own.layers) {
		const isShown = isShownAt(step, id, isHidden);
		if (isShown === isHidden) changeLayer(view, id, { isHidden: !isShown });
	}
}
export { nameView as a, showLayers as i, layersOfStep as n, layersOnMap as r, areOnMap as t };
