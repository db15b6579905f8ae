import { u as locale } from "./outline-DuuOSWBR.js";
// src/languages/words/sentences.ts
var segmenter = new Intl.Segmenter(locale, { granularity: "sentence" });
function sentencesOf(text) {
	return [...segmenter.segment(text)].map(({ segment }) => segment.trim());
}
/** The first sentence of a text. */
function firstSentence(text) {
	return sentencesOf(text)[0] ?? text;
}
var wordSegmenter = new Intl.Segmenter(locale, { granularity: "word" });
/** How many words a text has, in whatever language. */
function countWords(text) {
	return [...wordSegmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}
export { firstSentence as n, sentencesOf as r, countWords as t };
