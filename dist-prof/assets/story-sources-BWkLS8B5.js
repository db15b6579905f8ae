import { Mi as inTurn, Pi as within, ji as byAlphabet, rs as getLocale } from "./view-D6cf0WB7.js";
import { W as yearsOf, x as groupBy } from "./outline-DuuOSWBR.js";
import { B as atlas, W as sources } from "./atlas-B-d33bUZ.js";
// src/languages/compiled/messages/story_step_of.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ step: NonNullable<unknown>, steps: NonNullable<unknown> }} Story_Step_OfInputs */
var en_story_step_of = (i) => {
	return `Step ${i?.step} of ${i?.steps}`;
};
/**
* | output |
* | --- |
* | "Step {step} of {steps}" |
*
* @param {Story_Step_OfInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_step_of = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_story_step_of(inputs);
});
// src/languages/compiled/messages/story_two_sources.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ first: NonNullable<unknown>, second: NonNullable<unknown> }} Story_Two_SourcesInputs */
var en_story_two_sources = (i) => {
	return `${i?.first}, ${i?.second}`;
};
/**
* | output |
* | --- |
* | "{first}, {second}" |
*
* @param {Story_Two_SourcesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_two_sources = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_story_two_sources(inputs);
});
// src/languages/compiled/messages/story_more_sources.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ first: NonNullable<unknown>, second: NonNullable<unknown>, count: NonNullable<unknown> }} Story_More_SourcesInputs */
var en_story_more_sources = (i) => {
	return `${i?.first}, ${i?.second} and ${i?.count} more`;
};
/**
* | output |
* | --- |
* | "{first}, {second} and {count} more" |
*
* @param {Story_More_SourcesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_more_sources = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_story_more_sources(inputs);
});
// src/languages/compiled/messages/present_sources.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ sources: NonNullable<unknown> }} Present_SourcesInputs */
var en_present_sources = (i) => {
	return `Sources: ${i?.sources}`;
};
/**
* | output |
* | --- |
* | "Sources: {sources}" |
*
* @param {Present_SourcesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var present_sources = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_present_sources(inputs);
});
// src/languages/compiled/messages/present_end_sources.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Present_End_SourcesInputs */
var en_present_end_sources = () => {
	return `What this story rests on`;
};
/**
* | output |
* | --- |
* | "What this story rests on" |
*
* @param {Present_End_SourcesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var present_end_sources = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_present_end_sources(inputs);
});
// src/languages/compiled/messages/present_end_data.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ version: NonNullable<unknown> }} Present_End_DataInputs */
var en_present_end_data = (i) => {
	return `Data of ${i?.version}, CC BY 4.0.`;
};
/**
* | output |
* | --- |
* | "Data of {version}, CC BY 4.0." |
*
* @param {Present_End_DataInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var present_end_data = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_present_end_data(inputs);
});
// src/stories/reading/story-sources.ts
/** What a story rests on, in few words. */
/** The claims of a step that the atlas knows; a reader's story may name others. */
function claimsOf({ claims }) {
	return claims.map((id) => atlas.claimById.get(id)).filter((claim) => claim !== void 0);
}
var yearOf = (date) => date === void 0 ? null : yearsOf(date).to;
/** “Reuters 2017, NK News 2015 and 2 more”: a claim's first sources with their years. */
function labelOf({ evidence }) {
	const labels = evidence.map(({ source: id }) => {
		const { publisher, date } = sources[id];
		const year = yearOf(date);
		return year === null ? publisher : `${publisher} ${year}`;
	});
	const [first = "", second, ...rest] = [...new Set(labels)];
	if (second === void 0) return first;
	if (rest.length === 0) return story_two_sources({
		first,
		second
	});
	return story_more_sources({
		first,
		second,
		count: rest.length
	});
}
/** A step's claims, each by its sources; those of the same sources follow each other. */
function labelledClaims(step) {
	return [...groupBy(claimsOf(step), labelOf)].flatMap(([label, claims]) => claims.map(({ id }, i) => ({
		id,
		label,
		number: i + 1
	})));
}
function publishersOf(claims) {
	const years = /* @__PURE__ */ new Map();
	for (const { source: id } of claims.flatMap(({ evidence }) => evidence)) {
		const { publisher, date } = sources[id];
		const ofPublisher = years.get(publisher) ?? /* @__PURE__ */ new Set();
		const year = yearOf(date);
		if (year !== null) ofPublisher.add(year);
		years.set(publisher, ofPublisher);
	}
	return [...years].map(([name, of]) => ({
		name,
		years: [...of].sort((a, b) => a - b)
	})).sort((a, b) => byAlphabet(a.name, b.name));
}
var withYears = ({ name, years }) => [name, within(years)].filter(Boolean).join(" ");
/** Who published what a step rests on, with the years: one line. */
function sourcesOfStep(step) {
	return inTurn(publishersOf(claimsOf(step)).map(withYears));
}
/** Who published what a story rests on, with the years, by name. */
function sourcesOfStory({ steps }) {
	return publishersOf(steps.flatMap(claimsOf)).map(withYears);
}
export { present_end_sources as a, present_end_data as i, sourcesOfStep as n, present_sources as o, sourcesOfStory as r, story_step_of as s, labelledClaims as t };
