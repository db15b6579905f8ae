import { Mi as inTurn, rs as getLocale } from "./view-D6cf0WB7.js";
// src/languages/compiled/messages/mark_words.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Mark_WordsInputs */
var en_mark_words = () => {
	return `Words`;
};
/**
* | output |
* | --- |
* | "Words" |
*
* @param {Mark_WordsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var mark_words = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_mark_words(inputs);
});
// src/languages/compiled/messages/mark_arrow.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Mark_ArrowInputs */
var en_mark_arrow = () => {
	return `Arrow`;
};
/**
* | output |
* | --- |
* | "Arrow" |
*
* @param {Mark_ArrowInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var mark_arrow = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_mark_arrow(inputs);
});
// src/languages/compiled/messages/mark_ring.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Mark_RingInputs */
var en_mark_ring = () => {
	return `Ring`;
};
/**
* | output |
* | --- |
* | "Ring" |
*
* @param {Mark_RingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var mark_ring = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_mark_ring(inputs);
});
// src/languages/compiled/messages/mark_spotlight.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Mark_SpotlightInputs */
var en_mark_spotlight = () => {
	return `Spotlight`;
};
/**
* | output |
* | --- |
* | "Spotlight" |
*
* @param {Mark_SpotlightInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var mark_spotlight = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_mark_spotlight(inputs);
});
// src/languages/compiled/messages/mark_line.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Mark_LineInputs */
var en_mark_line = () => {
	return `Line`;
};
/**
* | output |
* | --- |
* | "Line" |
*
* @param {Mark_LineInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var mark_line = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_mark_line(inputs);
});
// src/languages/compiled/messages/mark_named.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ kind: NonNullable<unknown>, words: NonNullable<unknown> }} Mark_NamedInputs */
var en_mark_named = (i) => {
	return `${i?.kind} “${i?.words}”`;
};
/**
* | output |
* | --- |
* | "{kind} “{words}”" |
*
* @param {Mark_NamedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var mark_named = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_mark_named(inputs);
});
// src/languages/compiled/messages/mark_text.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ name: NonNullable<unknown> }} Mark_TextInputs */
var en_mark_text = (i) => {
	return `${i?.name}: its words`;
};
/**
* | output |
* | --- |
* | "{name}: its words" |
*
* @param {Mark_TextInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var mark_text = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_mark_text(inputs);
});
// src/languages/compiled/messages/mark_tip.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ name: NonNullable<unknown> }} Mark_TipInputs */
var en_mark_tip = (i) => {
	return `${i?.name}: its tip`;
};
/**
* | output |
* | --- |
* | "{name}: its tip" |
*
* @param {Mark_TipInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var mark_tip = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_mark_tip(inputs);
});
// src/languages/compiled/messages/mark_middle.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ name: NonNullable<unknown> }} Mark_MiddleInputs */
var en_mark_middle = (i) => {
	return `${i?.name}: its middle`;
};
/**
* | output |
* | --- |
* | "{name}: its middle" |
*
* @param {Mark_MiddleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var mark_middle = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_mark_middle(inputs);
});
// src/languages/compiled/messages/mark_edge.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ name: NonNullable<unknown> }} Mark_EdgeInputs */
var en_mark_edge = (i) => {
	return `${i?.name}: its edge`;
};
/**
* | output |
* | --- |
* | "{name}: its edge" |
*
* @param {Mark_EdgeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var mark_edge = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_mark_edge(inputs);
});
// src/languages/compiled/messages/mark_corner.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ name: NonNullable<unknown>, number: NonNullable<unknown> }} Mark_CornerInputs */
var en_mark_corner = (i) => {
	return `${i?.name}: corner ${i?.number}`;
};
/**
* | output |
* | --- |
* | "{name}: corner {number}" |
*
* @param {Mark_CornerInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var mark_corner = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_mark_corner(inputs);
});
// src/languages/compiled/messages/mark_place.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ latitude: NonNullable<unknown>, longitude: NonNullable<unknown> }} Mark_PlaceInputs */
var en_mark_place = (i) => {
	return `${i?.latitude}, ${i?.longitude}`;
};
/**
* | output |
* | --- |
* | "{latitude}, {longitude}" |
*
* @param {Mark_PlaceInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var mark_place = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_mark_place(inputs);
});
// src/languages/compiled/messages/mark_north.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ degrees: NonNullable<unknown> }} Mark_NorthInputs */
var en_mark_north = (i) => {
	return `${i?.degrees}° N`;
};
/**
* | output |
* | --- |
* | "{degrees}° N" |
*
* @param {Mark_NorthInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var mark_north = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_mark_north(inputs);
});
// src/languages/compiled/messages/mark_south.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ degrees: NonNullable<unknown> }} Mark_SouthInputs */
var en_mark_south = (i) => {
	return `${i?.degrees}° S`;
};
/**
* | output |
* | --- |
* | "{degrees}° S" |
*
* @param {Mark_SouthInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var mark_south = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_mark_south(inputs);
});
// src/languages/compiled/messages/mark_east.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ degrees: NonNullable<unknown> }} Mark_EastInputs */
var en_mark_east = (i) => {
	return `${i?.degrees}° E`;
};
/**
* | output |
* | --- |
* | "{degrees}° E" |
*
* @param {Mark_EastInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var mark_east = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_mark_east(inputs);
});
// src/languages/compiled/messages/mark_west.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ degrees: NonNullable<unknown> }} Mark_WestInputs */
var en_mark_west = (i) => {
	return `${i?.degrees}° W`;
};
/**
* | output |
* | --- |
* | "{degrees}° W" |
*
* @param {Mark_WestInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var mark_west = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_mark_west(inputs);
});
// src/languages/compiled/messages/marks_told.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ list: NonNullable<unknown> }} Marks_ToldInputs */
var en_marks_told = (i) => {
	return `Marked by the maker, not by the atlas: ${i?.list}.`;
};
/**
* | output |
* | --- |
* | "Marked by the maker, not by the atlas: {list}." |
*
* @param {Marks_ToldInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var marks_told = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_marks_told(inputs);
});
// src/own/marks/mark-names.ts
/** What a mark is called, for lists and for those who do not see it. */
var kindNames = {
	words: mark_words,
	arrow: mark_arrow,
	ring: mark_ring,
	spotlight: mark_spotlight,
	line: mark_line
};
var kindOfMark = (kind) => kindNames[kind]();
function nameOfMark({ kind, words }) {
	const said = words.trim();
	return said === "" ? kindOfMark(kind) : mark_named({
		kind: kindOfMark(kind),
		words: said
	});
}
/** What a point of a mark is to it. */
function nameOfPoint(mark, at) {
	const name = nameOfMark(mark);
	if (mark.kind === "words") return name;
	if (mark.kind === "line") return mark_corner({
		name,
		number: at + 1
	});
	if (mark.kind === "arrow") return at === 0 ? mark_text({ name }) : mark_tip({ name });
	return at === 0 ? mark_middle({ name }) : mark_edge({ name });
}
/** Where a point stands: “18° N, 102.5° E”. */
function placeOfPoint([longitude = 0, latitude = 0]) {
	const [north, east] = [Math.abs(latitude), Math.abs(longitude)];
	return mark_place({
		latitude: latitude < 0 ? mark_south({ degrees: north }) : mark_north({ degrees: north }),
		longitude: longitude < 0 ? mark_west({ degrees: east }) : mark_east({ degrees: east })
	});
}
/** What was marked, and by whom, in a sentence; empty where nothing was. */
var marksInWords = (marks) => marks.length === 0 ? "" : marks_told({ list: inTurn(marks.map(nameOfMark)) });
export { placeOfPoint as a, nameOfPoint as i, marksInWords as n, nameOfMark as r, kindOfMark as t };
