import { t as keepAsNew } from "./own-story-actions-VTb7QbrC.js";
import { Eo as withoutPage, Gn as marksWanted, Ir as addressOutsideStory, Oi as attend, zr as makeStory } from "./view-D6cf0WB7.js";
import { t as keptStories } from "./kept-stories-zbCsuO3N.js";
import { a as nameView, r as layersOnMap } from "./step-layers-C7_32AMG.js";
// src/stories/making/mark-view.ts
/** The story of one step that a view was marked in before. */
var markedBefore = (view) => keptStories.read().stories.find(({ story: { steps } }) => {
	const [step, ...others] = steps;
	return step?.view === view && step.words === "" && others.length === 0;
});
/**
* Opens the marks for what is on the map: where a story is made those of its step, and else those of
* a story of one step, this view.
*/
function markView(view) {
	const state = view.getState();
	if (state.telling.on === "making" && attend(view, "marks")) return;
	const address = addressOutsideStory({
		...state,
		overlay: withoutPage(state.overlay)
	});
	const title = nameView(state);
	const step = {
		title,
		words: "",
		notes: "",
		view: address,
		claims: [],
		...layersOnMap(state.own)
	};
	const id = markedBefore(address)?.id ?? keepAsNew({
		title,
		lead: "",
		steps: [step]
	});
	marksWanted.set(view, true);
	makeStory(view, id);
}
export { markView };
