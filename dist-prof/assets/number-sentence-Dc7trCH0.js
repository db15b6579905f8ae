import { Ei as writeSpan, kr as writeInSentence, nr as measureWord, rs as getLocale, tr as writeValue, ts as figure_of } from "./view-D6cf0WB7.js";
import { t as number_newest } from "./number_newest-RlmmTJZC.js";
import { C as highOf, T as lowOf } from "./atlas-B-d33bUZ.js";
// src/languages/compiled/messages/number_range.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ measure: NonNullable<unknown>, low: NonNullable<unknown>, high: NonNullable<unknown> }} Number_RangeInputs */
var en_number_range = (i) => {
	return `${i?.measure}: from ${i?.low} to ${i?.high}, by who counts and when.`;
};
/**
* | output |
* | --- |
* | "{measure}: from {low} to {high}, by who counts and when." |
*
* @param {Number_RangeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var number_range = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_number_range(inputs);
});
// src/languages/words/number-sentence.ts
/** The one number of a record in a sentence. */
/** From the lowest to the highest that is not corrected; of what is counted, the newest count. */
function numberSentence({ measure, as, rows }) {
	const standing = rows.filter(({ isCorrected }) => !isCorrected);
	const [newest = rows[0]] = standing;
	const low = Math.min(...standing.map(({ figure }) => lowOf(figure)));
	const high = Math.max(...standing.map(({ figure }) => highOf(figure)));
	const counted = measureWord(measure);
	if (as === "range" && standing.length > 1 && low < high) return number_range({
		measure: counted,
		low: writeInSentence(low),
		high: writeInSentence(high)
	});
	const value = writeValue(newest.figure);
	return newest.years ? number_newest({
		measure: counted,
		value,
		years: writeSpan(newest.years)
	}) : figure_of({
		value,
		measure: counted
	});
}
export { numberSentence as t };
