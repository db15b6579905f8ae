import { t as writeXml } from "./write-xml-BLPB6TPd.js";
import { c as optionsOf, r as firstForm, t as finishFigure } from "./finish-figure-CrTr3a9q.js";
import { t as today } from "./today-pD4yGa2L.js";
import { Bi as greyscale, Hi as print, Tn as addressToCite, j as marksForFiles } from "./view-D6cf0WB7.js";
// src/figures/printing/draw-handout.ts
/** Millimetres that A4 and Letter both leave between margins, and half a page in height. */
var sheet = {
	width: 182,
	height: 150
};
/** The figure at the head of the handout, as markup; in greys where the printer has no others. */
function drawHandout(geography, view) {
	const theme = matchMedia("(monochrome)").matches ? greyscale : print;
	const form = {
		...firstForm({
			isStory: false,
			isPhone: false,
			state: view.getState()
		}),
		preset: "free",
		free: {
			...sheet,
			unit: "mm"
		},
		theme: theme.name,
		kind: "map"
	};
	const options = optionsOf(form, {
		geography,
		state: view.getState(),
		marks: marksForFiles(view),
		theme,
		second: null,
		width: innerWidth,
		height: innerHeight,
		address: addressToCite(view.getState()),
		date: today()
	});
	const uses = {
		ownTitle: true,
		ownNote: true
	};
	const { svg } = finishFigure(geography, "map", {
		...options,
		idPrefix: "handout"
	}, uses);
	return writeXml(svg);
}
export { drawHandout };
