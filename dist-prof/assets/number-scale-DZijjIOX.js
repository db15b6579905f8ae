import { cr as log, rs as getLocale } from "./view-D6cf0WB7.js";
import { C as highOf, S as authorOf, T as lowOf } from "./atlas-B-d33bUZ.js";
// src/languages/compiled/messages/no_date.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} No_DateInputs */
var en_no_date = () => {
	return `no date`;
};
/**
* | output |
* | --- |
* | "no date" |
*
* @param {No_DateInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var no_date = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_no_date(inputs);
});
// src/languages/compiled/messages/corrected.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} CorrectedInputs */
var en_corrected = () => {
	return `corrected`;
};
/**
* | output |
* | --- |
* | "corrected" |
*
* @param {CorrectedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var corrected = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_corrected(inputs);
});
// src/languages/compiled/messages/who_and_more.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ who: NonNullable<unknown>, count: NonNullable<unknown> }} Who_And_MoreInputs */
var en_who_and_more = (i) => {
	return `${i?.who} and ${i?.count} more`;
};
/**
* | output |
* | --- |
* | "{who} and {count} more" |
*
* @param {Who_And_MoreInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var who_and_more = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_who_and_more(inputs);
});
// src/languages/compiled/messages/reported_since.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ year: NonNullable<unknown> }} Reported_SinceInputs */
var en_reported_since = (i) => {
	return `Reported since ${i?.year}`;
};
/**
* | output |
* | --- |
* | "Reported since {year}" |
*
* @param {Reported_SinceInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var reported_since = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_reported_since(inputs);
});
// src/languages/words/who-of.ts
/** Who gives a number: the first of them by name. */
function whoOf({ claims: [first, ...more] }) {
	const who = authorOf(first);
	return more.length === 0 ? who : who_and_more({
		who,
		count: more.length
	});
}
// src/drawing/chart/number-scale.ts
/** One axis for rows of a measure, from power of ten to power of ten. */
function numberScale(rows) {
	const lows = rows.map(({ figure }) => Math.max(1, lowOf(figure)));
	const highs = rows.map(({ figure }) => Math.max(1, highOf(figure)));
	const from = Math.floor(Math.log10(Math.min(...lows)));
	const to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(...highs))));
	const scale = log().domain([10 ** from, 10 ** to]).range([3, 97]);
	return {
		at: (value) => scale(Math.max(10 ** from, value)),
		ticks: Array.from({ length: to - from + 1 }, (_, step) => 10 ** (from + step))
	};
}
export { no_date as a, corrected as i, whoOf as n, reported_since as r, numberScale as t };
