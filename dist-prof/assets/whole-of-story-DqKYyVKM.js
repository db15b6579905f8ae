import { Ao as routeIn, Do as countryIn, Fo as nothing, G as extentWithMarks, No as defaultAddressed, ja as parseAddress, ji as byAlphabet, ln as cameraInWorld, mt as extentOfSelection, pt as closestFit, un as cameraOf, vt as homeExtent } from "./view-D6cf0WB7.js";
import { r as sourcesOfClaims } from "./sources-shown-7eVvX_xa.js";
import { W as yearsOf } from "./outline-DuuOSWBR.js";
import { B as atlas, W as sources } from "./atlas-B-d33bUZ.js";
import { t as marksOver } from "./draw-marks-EfojfSRh.js";
// src/stories/paper/drawing-of-view.ts
/** The width of map, in pixels, in which a camera of an address was most likely chosen. */
var usualWidth = 900;
/** The camera of an address in a picture: nearer by as much as the picture is larger than a usual map. */
var cameraInPicture = (camera, { width, height }) => cameraInWorld({
	...camera,
	zoom: camera.zoom + Math.log2(width / usualWidth)
}, height);
/** What a view shows, as a figure of a handout. */
function drawingOfView(geography, state, { width, height }, theme, idPrefix, marks = []) {
	const { camera, year, hiddenRoutes, incidents } = state;
	const edge = Math.min(width, height) * .06;
	const padding = {
		top: edge,
		right: edge,
		bottom: edge,
		left: edge
	};
	const extent = extentWithMarks(extentOfSelection(state, geography) ?? homeExtent, marks);
	return {
		width,
		height,
		camera: camera ? cameraInPicture(camera, {
			width,
			height
		}) : cameraOf(extent, width, height, padding, closestFit),
		theme,
		year,
		country: countryIn(state),
		route: routeIn(state),
		hiddenRoutes,
		incidents,
		scale: .9,
		detail: 1,
		wholeMarksOnly: true,
		hatches: "strokes",
		namesRoutes: "all",
		over: marksOver(marks),
		idPrefix
	};
}
// src/stories/paper/story-claims.ts
/** What a story rests on, as its handout tells it. */
/** The claims of those slugs that the atlas knows; a reader's story may name others. */
var atlasClaimsOf = (slugs) => slugs.flatMap((slug) => atlas.claimById.get(slug) ?? []);
/** A publisher and a year: enough to find the source at the address of the story. */
function citeShortly(id) {
	const { publisher, date } = sources[id];
	const year = date === void 0 ? null : yearsOf(date).to;
	return [publisher.replace(/;.*/, ""), year].filter(Boolean).join(" ");
}
/** The sources of a step, the weightiest first. */
function sourcesOfStep({ claims }) {
	return [...new Set(sourcesOfClaims(atlasClaimsOf(claims)).map(citeShortly))];
}
/** All that a story says to its readers, as one text. */
function textOf({ title, lead, steps, questions, discussion }) {
	const told = steps.flatMap((step) => [
		step.title,
		step.words,
		step.gentle ?? "",
		step.notes
	]);
	const asked = questions.flatMap(({ ask, because }) => [ask, because]);
	return [
		title,
		lead,
		...told,
		...asked,
		...discussion
	].join("\n");
}
var escapePattern = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** Whether a text uses a word of the glossary: `Demilitarised Zone (DMZ)` by either of its names. */
function uses(text, word) {
	return word.split(/[()]/).map((name) => name.trim()).some((name) => name !== "" && new RegExp(`(?<!\\p{L})${escapePattern(name)}s?(?!\\p{L})`, "iu").test(text));
}
/** The glossary's words that a story uses or cites, each with its first claim, by the alphabet. */
function termsOf(story) {
	const text = textOf(story);
	const cited = new Set(story.steps.flatMap(({ claims }) => claims));
	const used = atlas.claims.filter(({ id, kind, term, contentNote }) => kind === "term" && term && !contentNote && (cited.has(id) || uses(text, term.word)));
	const byWord = /* @__PURE__ */ new Map();
	for (const claim of used) {
		const word = claim.term?.word ?? "";
		if (!byWord.has(word) || cited.has(claim.id)) byWord.set(word, claim);
	}
	return [...byWord].sort(([a], [b]) => byAlphabet(a, b)).map(([, claim]) => claim);
}
// src/stories/paper/whole-of-story.ts
/** What a whole story is about: its one route, or all of them. */
function wholeOfStory({ steps }) {
	const routes = new Set(steps.flatMap(({ view }) => routeIn(parseAddress(view).state) ?? []));
	const [route = null] = routes.size === 1 ? routes : [];
	const chosen = route === null ? nothing : {
		on: "route",
		id: route,
		leg: null
	};
	return {
		...defaultAddressed,
		chosen
	};
}
export { cameraInPicture as a, termsOf as i, atlasClaimsOf as n, drawingOfView as o, sourcesOfStep as r, wholeOfStory as t };
