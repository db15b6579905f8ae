import { rs as getLocale } from "./view-D6cf0WB7.js";
import { h as seriesOf } from "./outline-DuuOSWBR.js";
import { S as stripYears, x as layOutStrip } from "./index-CCjmo0Zw.js";
// src/languages/compiled/messages/story_picture_credit.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ credit: NonNullable<unknown> }} Story_Picture_CreditInputs */
var en_story_picture_credit = (i) => {
	return `Picture: ${i?.credit}`;
};
/**
* | output |
* | --- |
* | "Picture: {credit}" |
*
* @param {Story_Picture_CreditInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_picture_credit = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_story_picture_credit(inputs);
});
// src/languages/compiled/messages/notes_discussion.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Notes_DiscussionInputs */
var en_notes_discussion = () => {
	return `To talk about`;
};
/**
* | output |
* | --- |
* | "To talk about" |
*
* @param {Notes_DiscussionInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var notes_discussion = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_notes_discussion(inputs);
});
// src/view/strip/step-chart.ts
/** The chart of a series of figures beside a step that tells of one of them. */
/** What a step's chart draws; nothing where the step tells of no figure of the view's series. */
function chartOfStep({ claims: cited }, { series: id, year }) {
	const series = seriesOf(id);
	if (![...series.points, ...series.others].some(({ claims }) => claims.some((claim) => cited.includes(claim))) || series.form !== "columns") return null;
	const { years, marks } = layOutStrip(series);
	const buckets = marks.filter(({ kind }) => kind === "bucket");
	const columns = years.flatMap(({ year: each, column }) => {
		const top = column.at(-1)?.top;
		if (top === void 0) return [];
		return [{
			from: each,
			to: each,
			top,
			isChosen: each === year,
			together: "no"
		}];
	});
	const blocks = buckets.map(({ from, to, high, isOpen }) => {
		return {
			from,
			to,
			top: high,
			isChosen: year !== null && from <= year && year <= to,
			together: isOpen ? "open" : "yes"
		};
	});
	const [first = 0, last = 0] = [stripYears[0], stripYears.at(-1)];
	const together = buckets.map(({ point }) => point);
	return {
		series,
		first,
		last,
		blocks: [...blocks, ...columns],
		together
	};
}
export { notes_discussion as n, story_picture_credit as r, chartOfStep as t };
