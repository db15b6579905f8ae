import { Ao as routeIn, Ar as writeNumber, At as titleOfFigure, Co as isComparing, Do as countryIn, Ei as writeSpan, Fo as nothing, G as extentWithMarks, Gi as isHatchedIn, Go as in_year, K as answeredLayers, Mi as inTurn, Ni as listOf, To as versusIn, Ui as themes, W as contrastOf, Wa as showsMarks, Wi as hatchInk, Zo as figure_title, fn as projectionOf, ht as extentShown, jr as writeShortNumber, kn as opensElsewhere, or as yearsChartLook, pn as thin, rr as chosenTint, rs as getLocale, tr as writeValue, ts as figure_of, un as cameraOf, yt as union } from "./view-D6cf0WB7.js";
import { E as stanceWord, O as standingInWords, k as standingWord, z as title } from "./apply-theme-BFESq4fb.js";
import { a as no_date, i as corrected, n as whoOf, r as reported_since, t as numberScale } from "./number-scale-DZijjIOX.js";
import { t as numberSentence } from "./number-sentence-Dc7trCH0.js";
import { t as figure_in_year } from "./figure_in_year-DWyYIuZe.js";
import { A as smallestOf, B as figure_keywords, C as ownLines, D as legendBlock, E as withheld, F as moveText, I as setParagraph, M as place, N as fitParagraph, O as packColumns, P as measure, S as inOneParagraph, T as sourcesLine, _ as drawBlocks, b as creditLine, c as captionOfChart, d as compactLegendOf, f as legendOf$1, g as pictureOf, h as mapOf, i as longestSide, j as hairline, k as sizeOf, l as creditLine$1, m as mapBlock, n as frameOf, o as altTextOf, p as plainText, r as freeFrame, s as captionOf, t as figurePresets, u as readShown, v as addressLine, w as printedAddresses, x as dataLine, y as caveats } from "./presets-YdYtKFWO.js";
import { n as sourcesOf, r as sourcesOfClaims, s as figure_rights, t as publishersOf } from "./sources-shown-7eVvX_xa.js";
import { t as figure_credit_line } from "./figure_credit_line-4ve2vUFM.js";
import { n as marksInWords } from "./mark-names-BFp8u1-W.js";
import { t as nothing_dated } from "./nothing_dated-EUnkZloR.js";
import { B as routeStanding, L as lastToldOf, Q as release, Y as dataDate, a as kilometresPerPixel, b as stances, bt as subject, ct as object, dt as picklist, ft as pipe, gt as string, h as seriesOf, j as stancePeriodIn, k as routesThrough, lt as optional, m as pointsIn, mt as safeParse, o as positionAt, pt as regex, s as worldPoint, u as locale } from "./outline-DuuOSWBR.js";
import { C as closeYear, S as stripYears, W as year_value, _ as writtenYears$1, b as axisYears, d as writeYearValue, f as blockBox, g as wideOfYear, h as outlineOfBlock, i as labelsOf, m as middleX, o as placeLabels, p as columnBox, s as seriesTitle, st as key_square, u as writeWithYears, v as xOfYear, w as hasPressedYears, x as layOutStrip } from "./index-CCjmo0Zw.js";
import { B as atlas, C as highOf, T as lowOf, V as claimById, b as chronicleOf, v as firstYearOf, w as leadingNumbers, x as stanceSpans } from "./atlas-B-d33bUZ.js";
import { t as x } from "./lib-Ri6c1tWp.js";
import { C as geoStream, a as keyOfName, d as hatchPatterns, f as prepareDrawing, u as hatchId, w as orthographic } from "./map-contents-BKZ5BAUL.js";
import { c as hundredth, l as pathData, u as tenth } from "./label-BHGSJHR8.js";
import { t as timeKey } from "./second-words-szmaY7bl.js";
import { n as firstSentence, r as sentencesOf } from "./sentences-OxzLbhbZ.js";
import { n as qrModules, t as drawQr } from "./qr-C9Zv6WxM.js";
import { n as cite } from "./citation-DqQe-lWw.js";
// src/languages/compiled/messages/figure_all_years.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_All_YearsInputs */
var en_figure_all_years = () => {
	return `All years together`;
};
/**
* | output |
* | --- |
* | "All years together" |
*
* @param {Figure_All_YearsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_all_years = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_all_years(inputs);
});
// src/languages/compiled/messages/figure_title_counted.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ series: NonNullable<unknown>, value: NonNullable<unknown>, year: NonNullable<unknown> }} Figure_Title_CountedInputs */
var en_figure_title_counted = (i) => {
	return `${i?.series}: ${i?.value} in ${i?.year}`;
};
/**
* | output |
* | --- |
* | "{series}: {value} in {year}" |
*
* @param {Figure_Title_CountedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_title_counted = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_title_counted(inputs);
});
// src/languages/compiled/messages/figure_title_year.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ name: NonNullable<unknown>, year: NonNullable<unknown>, what: NonNullable<unknown> }} Figure_Title_YearInputs */
var en_figure_title_year = (i) => {
	return `${i?.name} in ${i?.year}: ${i?.what}`;
};
/**
* | output |
* | --- |
* | "{name} in {year}: {what}" |
*
* @param {Figure_Title_YearInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_title_year = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_title_year(inputs);
});
// src/languages/compiled/messages/figure_scale.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ kilometres: NonNullable<unknown>, latitude: NonNullable<unknown> }} Figure_ScaleInputs */
var en_figure_scale = (i) => {
	return `${i?.kilometres} km at ${i?.latitude}.`;
};
/**
* | output |
* | --- |
* | "{kilometres} km at {latitude}." |
*
* @param {Figure_ScaleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_scale = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_scale(inputs);
});
// src/languages/compiled/messages/figure_scale_note.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Scale_NoteInputs */
var en_figure_scale_note = () => {
	return `Mercator: the scale changes with latitude.`;
};
/**
* | output |
* | --- |
* | "Mercator: the scale changes with latitude." |
*
* @param {Figure_Scale_NoteInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_scale_note = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_scale_note(inputs);
});
// src/languages/compiled/messages/figure_latitude_north.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ degrees: NonNullable<unknown> }} Figure_Latitude_NorthInputs */
var en_figure_latitude_north = (i) => {
	return `${i?.degrees}° N`;
};
/**
* | output |
* | --- |
* | "{degrees}° N" |
*
* @param {Figure_Latitude_NorthInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_latitude_north = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_latitude_north(inputs);
});
// src/languages/compiled/messages/figure_latitude_south.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ degrees: NonNullable<unknown> }} Figure_Latitude_SouthInputs */
var en_figure_latitude_south = (i) => {
	return `${i?.degrees}° S`;
};
/**
* | output |
* | --- |
* | "{degrees}° S" |
*
* @param {Figure_Latitude_SouthInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_latitude_south = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_latitude_south(inputs);
});
// src/languages/compiled/messages/figure_legend_of.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ title: NonNullable<unknown> }} Figure_Legend_OfInputs */
var en_figure_legend_of = (i) => {
	return `Legend to “${i?.title}”`;
};
/**
* | output |
* | --- |
* | "Legend to “{title}”" |
*
* @param {Figure_Legend_OfInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_legend_of = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_legend_of(inputs);
});
// src/languages/compiled/messages/figure_columns_women.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Columns_WomenInputs */
var en_figure_columns_women = () => {
	return `Women`;
};
/**
* | output |
* | --- |
* | "Women" |
*
* @param {Figure_Columns_WomenInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_columns_women = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_columns_women(inputs);
});
// src/languages/compiled/messages/figure_columns_men.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Columns_MenInputs */
var en_figure_columns_men = () => {
	return `Men`;
};
/**
* | output |
* | --- |
* | "Men" |
*
* @param {Figure_Columns_MenInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_columns_men = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_columns_men(inputs);
});
// src/languages/compiled/messages/figure_columns_unknown.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Columns_UnknownInputs */
var en_figure_columns_unknown = () => {
	return `Sex not given`;
};
/**
* | output |
* | --- |
* | "Sex not given" |
*
* @param {Figure_Columns_UnknownInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_columns_unknown = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_columns_unknown(inputs);
});
// src/languages/compiled/messages/figure_bucket.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ list: NonNullable<unknown> }} Figure_BucketInputs */
var en_figure_bucket = (i) => {
	return `One number for several years together: ${i?.list}`;
};
/**
* | output |
* | --- |
* | "One number for several years together: {list}" |
*
* @param {Figure_BucketInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_bucket = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_bucket(inputs);
});
// src/languages/compiled/messages/figure_other_sources.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Other_SourcesInputs */
var en_figure_other_sources = () => {
	return `The same count in other sources`;
};
/**
* | output |
* | --- |
* | "The same count in other sources" |
*
* @param {Figure_Other_SourcesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_other_sources = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_other_sources(inputs);
});
// src/languages/compiled/messages/figure_dot.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_DotInputs */
var en_figure_dot = () => {
	return `One figure; a line counts several years together`;
};
/**
* | output |
* | --- |
* | "One figure; a line counts several years together" |
*
* @param {Figure_DotInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_dot = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_dot(inputs);
});
// src/languages/compiled/messages/figure_range.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_RangeInputs */
var en_figure_range = () => {
	return `A range`;
};
/**
* | output |
* | --- |
* | "A range" |
*
* @param {Figure_RangeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_range = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_range(inputs);
});
// src/languages/compiled/messages/figure_caption_legend.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ title: NonNullable<unknown> }} Figure_Caption_LegendInputs */
var en_figure_caption_legend = (i) => {
	return `Legend of the map “${i?.title}”.`;
};
/**
* | output |
* | --- |
* | "Legend of the map “{title}”." |
*
* @param {Figure_Caption_LegendInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_caption_legend = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_caption_legend(inputs);
});
// src/languages/compiled/messages/figure_alt_legend.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Alt_LegendInputs */
var en_figure_alt_legend = () => {
	return `Legend of a map of the routes by which people leave North Korea.`;
};
/**
* | output |
* | --- |
* | "Legend of a map of the routes by which people leave North Korea." |
*
* @param {Figure_Alt_LegendInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_alt_legend = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_alt_legend(inputs);
});
// src/languages/compiled/messages/figure_alt_strip.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ from: NonNullable<unknown>, to: NonNullable<unknown>, series: NonNullable<unknown>, values: NonNullable<unknown> }} Figure_Alt_StripInputs */
var en_figure_alt_strip = (i) => {
	return `Chart of figures by year, ${i?.from} to ${i?.to}. ${i?.series}: ${i?.values}.`;
};
/**
* | output |
* | --- |
* | "Chart of figures by year, {from} to {to}. {series}: {values}." |
*
* @param {Figure_Alt_StripInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_alt_strip = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_alt_strip(inputs);
});
// src/languages/compiled/messages/figure_marks_caption.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Marks_CaptionInputs */
var en_figure_marks_caption = () => {
	return `The marks on the map are the maker’s own, not the atlas’.`;
};
/**
* | output |
* | --- |
* | "The marks on the map are the maker’s own, not the atlas’." |
*
* @param {Figure_Marks_CaptionInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_marks_caption = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_marks_caption(inputs);
});
// src/languages/compiled/messages/figure_in_years.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ years: NonNullable<unknown> }} Figure_In_YearsInputs */
var en_figure_in_years = (i) => {
	return `In ${i?.years}`;
};
/**
* | output |
* | --- |
* | "In {years}" |
*
* @param {Figure_In_YearsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_in_years = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_in_years(inputs);
});
// src/languages/compiled/messages/figure_change.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ name: NonNullable<unknown>, first: NonNullable<unknown>, from: NonNullable<unknown>, last: NonNullable<unknown>, to: NonNullable<unknown> }} Figure_ChangeInputs */
var en_figure_change = (i) => {
	return `${i?.name}: ${i?.first} in ${i?.from}, ${i?.last} in ${i?.to}`;
};
/**
* | output |
* | --- |
* | "{name}: {first} in {from}, {last} in {to}" |
*
* @param {Figure_ChangeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_change = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_change(inputs);
});
// src/languages/compiled/messages/figure_same.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ name: NonNullable<unknown>, first: NonNullable<unknown>, from: NonNullable<unknown>, to: NonNullable<unknown> }} Figure_SameInputs */
var en_figure_same = (i) => {
	return `${i?.name}: ${i?.first} in ${i?.from} and in ${i?.to}`;
};
/**
* | output |
* | --- |
* | "{name}: {first} in {from} and in {to}" |
*
* @param {Figure_SameInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_same = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_same(inputs);
});
// src/languages/compiled/messages/figure_of_years.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ name: NonNullable<unknown>, years: NonNullable<unknown> }} Figure_Of_YearsInputs */
var en_figure_of_years = (i) => {
	return `${i?.name}: ${i?.years}`;
};
/**
* | output |
* | --- |
* | "{name}: {years}" |
*
* @param {Figure_Of_YearsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_of_years = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_of_years(inputs);
});
// src/languages/compiled/messages/figure_two.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ name: NonNullable<unknown>, first: NonNullable<unknown>, other: NonNullable<unknown>, last: NonNullable<unknown> }} Figure_TwoInputs */
var en_figure_two = (i) => {
	return `${i?.name}: ${i?.first}. ${i?.other}: ${i?.last}`;
};
/**
* | output |
* | --- |
* | "{name}: {first}. {other}: {last}" |
*
* @param {Figure_TwoInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_two = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_two(inputs);
});
// src/languages/compiled/messages/figure_side_by_side.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ list: NonNullable<unknown> }} Figure_Side_By_SideInputs */
var en_figure_side_by_side = (i) => {
	return `Side by side: ${i?.list}`;
};
/**
* | output |
* | --- |
* | "Side by side: {list}" |
*
* @param {Figure_Side_By_SideInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_side_by_side = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_side_by_side(inputs);
});
// src/languages/compiled/messages/figure_panel_numbers.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ series: NonNullable<unknown> }} Figure_Panel_NumbersInputs */
var en_figure_panel_numbers = (i) => {
	return `The number beside each year: ${i?.series}.`;
};
/**
* | output |
* | --- |
* | "The number beside each year: {series}." |
*
* @param {Figure_Panel_NumbersInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_panel_numbers = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_panel_numbers(inputs);
});
// src/languages/compiled/messages/figure_caption_panels.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ title: NonNullable<unknown>, list: NonNullable<unknown> }} Figure_Caption_PanelsInputs */
var en_figure_caption_panels = (i) => {
	return `${i?.title}. Schematic corridors, not paths. Maps of one scale: ${i?.list}.`;
};
/**
* | output |
* | --- |
* | "{title}. Schematic corridors, not paths. Maps of one scale: {list}." |
*
* @param {Figure_Caption_PanelsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_caption_panels = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_caption_panels(inputs);
});
// src/languages/compiled/messages/figure_alt_panels.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown> }} Figure_Alt_PanelsInputs */
var en_figure_alt_panels = (i) => {
	return `${i?.count} maps of one scale, side by side.`;
};
/**
* | output |
* | --- |
* | "{count} maps of one scale, side by side." |
*
* @param {Figure_Alt_PanelsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_alt_panels = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_alt_panels(inputs);
});
// src/languages/compiled/messages/figure_alt_panel.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ name: NonNullable<unknown>, text: NonNullable<unknown> }} Figure_Alt_PanelInputs */
var en_figure_alt_panel = (i) => {
	return `${i?.name}: ${i?.text}`;
};
/**
* | output |
* | --- |
* | "{name}: {text}" |
*
* @param {Figure_Alt_PanelInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_alt_panel = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_alt_panel(inputs);
});
// src/languages/compiled/messages/figure_every_route.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Every_RouteInputs */
var en_figure_every_route = () => {
	return `Each line: a route`;
};
/**
* | output |
* | --- |
* | "Each line: a route" |
*
* @param {Figure_Every_RouteInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_every_route = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_every_route(inputs);
});
// src/languages/compiled/messages/figure_stances_title.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown>, all: NonNullable<unknown> }} Figure_Stances_TitleInputs */
var en_figure_stances_title = (i) => {
	return `${i?.count} of ${i?.all} states have changed what they do with those who come`;
};
/**
* | output |
* | --- |
* | "{count} of {all} states have changed what they do with those who come" |
*
* @param {Figure_Stances_TitleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_stances_title = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_stances_title(inputs);
});
// src/languages/compiled/messages/figure_stances_note.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Stances_NoteInputs */
var en_figure_stances_note = () => {
	return `Where there is no bar, nothing is recorded.`;
};
/**
* | output |
* | --- |
* | "Where there is no bar, nothing is recorded." |
*
* @param {Figure_Stances_NoteInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_stances_note = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_stances_note(inputs);
});
// src/languages/compiled/messages/figure_ranges_note.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Ranges_NoteInputs */
var en_figure_ranges_note = () => {
	return `Each line is one number: when, who says so, a dot or a range. The scale goes in steps of ten. Numbers that differ stand side by side; none is an average.`;
};
/**
* | output |
* | --- |
* | "Each line is one number: when, who says so, a dot or a range. The scale goes in steps of ten. Numbers that differ stand side by side; none is an average." |
*
* @param {Figure_Ranges_NoteInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_ranges_note = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_ranges_note(inputs);
});
// src/languages/compiled/messages/figure_ranges_more.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown> }} Figure_Ranges_MoreInputs */
var en_figure_ranges_more = (i) => {
	return `And ${i?.count} more in the atlas`;
};
/**
* | output |
* | --- |
* | "And {count} more in the atlas" |
*
* @param {Figure_Ranges_MoreInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_ranges_more = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_ranges_more(inputs);
});
// src/languages/compiled/messages/figure_alt_stances.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Alt_StancesInputs */
var en_figure_alt_stances = () => {
	return `Bars of what each state did with those who reached it, by year.`;
};
/**
* | output |
* | --- |
* | "Bars of what each state did with those who reached it, by year." |
*
* @param {Figure_Alt_StancesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_alt_stances = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_alt_stances(inputs);
});
// src/languages/compiled/messages/figure_alt_ranges.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Alt_RangesInputs */
var en_figure_alt_ranges = () => {
	return `Numbers on one scale, by year and source.`;
};
/**
* | output |
* | --- |
* | "Numbers on one scale, by year and source." |
*
* @param {Figure_Alt_RangesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_alt_ranges = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_alt_ranges(inputs);
});
// src/languages/compiled/messages/figure_until.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ year: NonNullable<unknown> }} Figure_UntilInputs */
var en_figure_until = (i) => {
	return `Up to ${i?.year}`;
};
/**
* | output |
* | --- |
* | "Up to {year}" |
*
* @param {Figure_UntilInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_until = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_until(inputs);
});
// src/figures/composing/panels/time-shown.ts
/** The years of a figure's maps, each once; `null` for all years together. */
var yearsOf = ({ view, panels = [] }) => panels.length === 0 ? [view?.year ?? null] : [...new Set(panels.map(({ year }) => year))];
/** The one time that all of a figure is of, or that each of its maps is of another. */
function timeShown(figure) {
	const [year = null, ...others] = yearsOf(figure);
	return others.length > 0 ? "each" : year;
}
function timeOf(figure) {
	const years = yearsOf(figure).map((year) => year === null ? "" : String(year));
	const [year = ""] = years;
	if (years.length > 1) return figure_in_years({ years: listOf(years) });
	return year === "" ? figure_all_years() : figure_in_year({ year });
}
/** The same in the other language, where it is told there. */
function secondTimeOf(figure) {
	const time = timeShown(figure);
	if (time === "each") return yearsOf(figure).join(", ");
	return figure.second?.words.times[timeKey(time)]?.time;
}
// src/figures/composing/blocks/head-block.ts
/** What is read from afar is rather shorter than smaller. */
var leastNote = (type) => Math.max(smallestOf(type), type.medium === "page" ? 0 : .86 * sizeOf("note", type));
var titleLeading = 1.14;
/** The second language's title, to the first's. */
var secondShare = .6;
var oneLook = (text, face, ink) => text.trim() === "" ? [] : [{
	text,
	face,
	ink
}];
/** Sizes that a text shrinks by when it is long; in the last it may have a line more, and is cut. */
function stepsFrom(largest, least, mostLines) {
	const sizes = [
		1,
		.87,
		.75,
		.65
	].map((share) => Math.max(least, largest * share));
	return sizes.map((size, i) => ({
		size,
		mostLines: i === sizes.length - 1 ? mostLines + 1 : mostLines
	}));
}
/** The atlas's name and what time is shown; the year stands here even if the title is silent on it. */
function setKicker({ time, second }, width, type) {
	const spans = [
		{
			text: `${title()} ·`,
			face: "semibold",
			ink: "accent"
		},
		{
			text: time,
			face: "semibold",
			ink: "text"
		},
		...second ? [{
			text: second.kicker,
			face: "regular",
			ink: "quiet"
		}] : []
	];
	return setParagraph(spans, {
		size: sizeOf("kicker", type),
		width,
		lineHeight: 1.3
	});
}
/** What a head says a second time; nothing where a figure is in one language. */
function secondHead(options) {
	if (!options.second) return void 0;
	const { words, title } = options.second;
	return {
		title,
		kicker: [words.atlas, secondTimeOf(options)].filter(Boolean).join(" · ")
	};
}
/** A note with ever fewer of its last sentences, where it may lose them; at last none. */
function notesOf({ note, noteGives }) {
	if (!noteGives) return [note];
	const sentences = sentencesOf(note);
	return [...sentences.keys(), sentences.length].reverse().map((count) => sentences.slice(0, count).join(" "));
}
/** Name of the atlas and year, title and note. Long ones shrink, and are cut at the smallest size. */
function headBlock(words, width, type, mostLines = {
	title: 2,
	note: 3
}) {
	const [whole = "", ...shorter] = notesOf(words);
	const set = (note) => setHead({
		...words,
		note
	}, width, type, mostLines);
	const first = set(whole);
	let head = first;
	for (const note of shorter) {
		if (!head.isNoteCut) break;
		head = set(note);
	}
	return {
		...head,
		isCut: head.isCut || head !== first
	};
}
function setHead({ title, note, time, accent, second, titleFace = "serif" }, width, type, mostLines) {
	const { scale } = type;
	const titleSize = Math.min(sizeOf("title", type), Math.max(13, width / 9));
	const rule = {
		width: 34 * scale,
		height: 3 * scale
	};
	const kicker = time === null ? [] : [{
		set: setKicker({
			time,
			second
		}, width, type),
		gap: 5 * scale
	}];
	const titleSet = fitParagraph(oneLook(title, titleFace, "text"), stepsFrom(titleSize, Math.max(11, 11 * scale, smallestOf(type)), mostLines.title), {
		width,
		lineHeight: titleLeading
	});
	const secondSet = fitParagraph(oneLook(second?.title ?? "", "regular", "quiet"), stepsFrom(secondShare * titleSize, smallestOf(type), mostLines.title), {
		width,
		lineHeight: 1.25
	});
	const noteSet = fitParagraph(oneLook(note, "regular", "quiet"), stepsFrom(sizeOf("note", type), leastNote(type), mostLines.note), {
		width: Math.min(width, 48 * sizeOf("note", type)),
		lineHeight: 1.35
	});
	const parts = [
		...kicker,
		{
			set: titleSet,
			gap: time === null ? .4 * titleSize : 2 * scale
		},
		{
			set: secondSet,
			gap: .12 * titleSize
		},
		{
			set: noteSet,
			gap: time === null ? .55 * sizeOf("note", type) : 4 * scale
		}
	].filter(({ set }) => set.lines > 0);
	let height = rule.height;
	const texts = parts.flatMap(({ set, gap }) => {
		const top = height + gap;
		height = top + set.height;
		return set.texts.map((text) => moveText(text, 0, top));
	});
	return {
		name: "head",
		width,
		height,
		texts,
		isCut: titleSet.isCut || secondSet.isCut || noteSet.isCut,
		isNoteCut: noteSet.isCut,
		draw: () => [x("rect", {
			width: tenth(rule.width),
			height: tenth(rule.height),
			fill: accent
		})]
	};
}
// src/figures/composing/blocks/foot-block.ts
var lineHeight = 1.32;
/** 18 millimetres: smaller codes are not read surely from paper. */
var leastQr = 1728 / 25.4;
/** Side of the smallest square that a reader's camera makes out, in millimetres, is 0.37. */
var leastModule = .37 * 96 / 25.4;
function qrSide(address, { scale }) {
	return Math.max(leastQr, qrModules(address) * leastModule) * Math.max(1, scale);
}
/** How many publishers are named at least. */
var leastNamed = 3;
/** As many publishers as fit. */
function setSources(publishers, { wording, sourceLines }, set) {
	const least = Math.min(leastNamed, publishers.length);
	let best = set(sourcesLine(publishers, least, wording));
	for (let named = least + 1; named <= publishers.length; named++) {
		const next = set(sourcesLine(publishers, named, wording));
		if (next.lines > sourceLines) break;
		best = next;
	}
	return best;
}
function setAddress(address, most, set) {
	const tries = printedAddresses(address).map((printed) => set(addressLine(printed)));
	const fitting = tries.find(({ lines }) => lines <= most) ?? tries.at(-1);
	return fitting ? [fitting] : [];
}
/** Paragraphs in columns, and the QR code to their right. */
function setColumns(facts, manner, width, columns, type) {
	const size = sizeOf("foot", type);
	const gutter = 2.2 * size;
	const columnWidth = (width - gutter * (columns - 1)) / columns;
	const set = (spans) => setParagraph(spans, {
		size,
		width: columnWidth,
		lineHeight
	});
	const { wording } = manner;
	const items = [
		...(facts.hasMap ? caveats(wording) : [withheld(wording)]).map(set),
		...ownLines(facts).map(set),
		setSources(facts.publishers, manner, set),
		set(dataLine(facts)),
		set(creditLine(facts, wording)),
		...setAddress(facts.address, 3, set)
	].map(({ texts, height }) => ({
		texts,
		height,
		gap: .35 * size
	}));
	const { placed, height } = packColumns(items, columns);
	return {
		texts: placed.flatMap(({ item, column, top }) => item.texts.map((text) => moveText(text, column * (columnWidth + gutter), top))),
		height
	};
}
/** All in one paragraph: as exact an address as there is room for, and as many publishers as before it. */
function setOneParagraph(facts, { sourceLines }, width, type) {
	const size = sizeOf("foot", type);
	const { publishers, address } = facts;
	const least = Math.min(leastNamed, publishers.length);
	const set = (named, printed) => setParagraph(inOneParagraph(facts, named, printed), {
		size,
		width,
		lineHeight
	});
	const [exact = "", ...shorter] = printedAddresses(address);
	const bare = shorter.at(-1) ?? exact;
	const most = set(least, bare).lines + sourceLines;
	const printed = [exact, ...shorter].find((each) => set(least, each).lines <= most) ?? bare;
	let best = set(least, printed);
	const { lines } = best;
	for (let named = least + 1; named <= publishers.length; named++) {
		const next = set(named, printed);
		if (next.lines > lines) break;
		best = next;
	}
	return best;
}
/** Ems that a line of the foot should have at least, and the most columns that look well. */
var narrowest = 20;
var mostColumns = 4;
/**
* What no figure is published without: how to read it, what is withheld, sources, version, licence,
* credit, address. Its QR code opens the exact view; where it would be too small it is left out.
*/
function footBlocks(facts, manner, width, type) {
	const size = sizeOf("foot", type);
	const { address } = facts;
	const isCodable = manner.qr && address.length <= 1200 && opensElsewhere(address);
	const side = isCodable ? qrSide(address, type) : 0;
	const hasQr = isCodable && width > 3.2 * side;
	const textWidth = hasQr ? width - side - 2.2 * size : width;
	const code = hasQr ? codeBlock(address, side) : null;
	const words = {
		name: "foot",
		width: textWidth,
		draw: () => []
	};
	if (manner.isCompact) return {
		words: {
			...words,
			...setOneParagraph(facts, manner, textWidth, type)
		},
		code
	};
	const most = Math.max(1, Math.min(mostColumns, Math.floor(textWidth / (narrowest * size))));
	const lowest = Array.from({ length: most }, (_, i) => setColumns(facts, manner, textWidth, i + 1, type)).reduce((best, next) => next.height < best.height ? next : best);
	return {
		words: {
			...words,
			...lowest
		},
		code
	};
}
var codeBlock = (address, side) => ({
	name: "qr",
	width: side,
	height: side,
	texts: [],
	draw: () => [drawQr(address, {
		x: 0,
		y: 0,
		size: side
	})]
});
/** The foot with a fine line over it, across the whole figure: its blocks from 0 down, and its height. */
function figureFoot(options, sources, manner, type, width = options.frame.width - 2 * options.frame.margin) {
	const { frame, address, date, show, second } = options;
	const { words, code } = footBlocks({
		publishers: publishersOf(sources),
		version: release,
		date,
		address,
		time: timeOf(options),
		hasMap: manner.hasMap,
		own: options.own ?? [],
		hasMarks: (options.marks ?? []).length > 0,
		second: second?.words
	}, {
		...manner,
		qr: manner.qr && show.qr
	}, width, type);
	const rule = hairline("rule", width, type.scale);
	const down = rule.height + 7.2 * type.scale;
	const right = frame.margin + width;
	return {
		height: down + Math.max(words.height, code?.height ?? 0),
		at: (top) => [
			place(rule, frame.margin, top),
			place(words, frame.margin, top + down),
			...code ? [place(code, right - code.width, top + down)] : []
		]
	};
}
// src/figures/composing/charts/chart-figure.ts
/** A chart as a figure of its own, with all that belongs to it: the chart gets what the words leave. */
var manners$1 = [
	{
		isCompact: false,
		wording: "full",
		sourceLines: 3,
		qr: true,
		shrink: 1
	},
	{
		isCompact: true,
		wording: "short",
		sourceLines: 2,
		qr: true,
		shrink: 1
	},
	{
		isCompact: true,
		wording: "short",
		sourceLines: 2,
		qr: false,
		shrink: .85
	},
	{
		isCompact: true,
		wording: "short",
		sourceLines: 1,
		qr: false,
		shrink: .7
	}
];
function layOut$1(figure, options, manner, rather) {
	const { margin, scale, medium, width: whole, height } = options.frame;
	const type = {
		medium,
		scale,
		shrink: manner.shrink
	};
	const width = whole - 2 * margin;
	const gap = 9 * scale;
	const { time, secondTime } = figure;
	const accent = options.theme.page.accent;
	const told = options.second;
	const kicker = [told?.words.atlas, secondTime].filter(Boolean).join(" · ");
	const second = told && {
		title: told.title,
		kicker
	};
	const head = headBlock({
		...options,
		time,
		accent,
		second
	}, width, type);
	const legend = legendBlock(figure.legend, width, type, 12 * sizeOf("legend", type));
	const foot = figureFoot(options, figure.sources, {
		...manner,
		hasMap: false
	}, type);
	const footTop = height - margin - foot.height;
	const top = margin + head.height + 1.4 * gap;
	const legendRoom = legend.height > 0 ? legend.height + 1.4 * gap : 0;
	const chart = figure.chart(width, footTop - gap - legendRoom - top, type, rather);
	if (!chart) return void 0;
	return [
		place(head, margin, margin),
		place(chart, margin, top),
		...legend.height > 0 ? [place(legend, margin, top + chart.height + 1.4 * gap)] : [],
		...foot.at(footTop)
	];
}
/** Throws a RangeError where the frame is too small. */
function prepareChart(figure, options) {
	for (const rather of [true, false]) for (const manner of manners$1) {
		const blocks = layOut$1(figure, options, manner, rather);
		if (blocks) return blocks;
	}
	throw new RangeError("The frame is too small for a chart.");
}
// src/figures/composing/charts/range-block.ts
/** Ems: of a figure that is too narrow for columns, and of the blank between rows. */
var narrow = 34;
var between = .55;
var spansOf = (row) => [
	{
		text: row.years ? writeSpan(row.years) : no_date(),
		face: "semibold",
		ink: "text"
	},
	{
		text: whoOf(row),
		face: "regular",
		ink: "quiet"
	},
	...row.isCorrected ? [{
		text: corrected(),
		face: "italic",
		ink: "quiet"
	}] : []
];
function setRow(row, { left, right, width, isStacked }, size) {
	const valueSpan = {
		text: writeValue(row.figure),
		face: "semibold",
		ink: "text"
	};
	const set = (spans, wide, mostLines) => setParagraph(spans, {
		size,
		width: wide,
		lineHeight: 1.25,
		mostLines
	});
	if (isStacked) {
		const words = set([
			...spansOf(row).slice(0, 1),
			valueSpan,
			...spansOf(row).slice(1)
		], width, 3);
		return {
			texts: words.texts,
			height: words.height + size,
			middle: words.height + .45 * size,
			row
		};
	}
	const words = set(spansOf(row), left - size, 2);
	const worth = set([valueSpan], width - right - .6 * size, 2);
	const height = Math.max(words.height, worth.height);
	return {
		texts: [...words.texts.map((text) => moveText(text, 0, (height - words.height) / 2)), ...worth.texts.map((text) => moveText(text, right + .6 * size, (height - worth.height) / 2))],
		height,
		middle: height / 2,
		row
	};
}
/** Rows that a figure rather has, and those that it has at least. */
var enough = 7;
var least = 3;
/** So many rows, the newest of them; the lowest and the highest number are always there, as the title tells of them. */
function chosenOf$1(set, count) {
	const standing = set.filter(({ row }) => !row.isCorrected);
	const low = Math.min(...standing.map(({ row }) => lowOf(row.figure)));
	const high = Math.max(...standing.map(({ row }) => highOf(row.figure)));
	const ends = [standing.find(({ row }) => lowOf(row.figure) === low), standing.find(({ row }) => highOf(row.figure) === high)];
	const kept = new Set(ends.filter((each) => each !== void 0));
	for (const each of set) if (kept.size < count) kept.add(each);
	return set.filter((each) => kept.has(each));
}
/** As many of the rows as there is room for, and in words how many more there are. */
function rangeBlock({ rows, until }, { width, height }, type, rather) {
	const size = sizeOf("legend", type);
	const isStacked = width < narrow * size;
	const columns = isStacked ? {
		left: 0,
		right: width,
		width,
		isStacked
	} : {
		left: .38 * width,
		right: .78 * width,
		width,
		isStacked
	};
	const gap = between * size;
	const axis = 1.6 * size;
	const set = rows.map((row) => setRow(row, columns, size));
	const heightOf = (some) => some.reduce((sum, row) => sum + row.height + gap, axis + (some.length < rows.length ? 1.5 * size : 0));
	const count = rows.map((_, i) => rows.length - i).find((each) => heightOf(chosenOf$1(set, each)) <= height) ?? 0;
	if (count < Math.min(rows.length, rather ? enough : least)) return void 0;
	const scale = numberScale(rows);
	let top = 0;
	const placed = chosenOf$1(set, count).map((row) => {
		const at = top;
		top += row.height + gap;
		return {
			...row,
			top: at
		};
	}).slice(until === void 0 ? 0 : -until);
	const rest = rows.length - count;
	const more = {
		text: figure_ranges_more({ count: rest }),
		face: "italic",
		ink: "quiet"
	};
	const moreTop = top + axis;
	return {
		name: "chart",
		width,
		height: rest > 0 ? moreTop + 1.5 * size : moreTop,
		texts: [
			...placed.flatMap((row) => row.texts.map((text) => moveText(text, 0, row.top))),
			...setTicks(scale, columns, top, size),
			...rest === 0 ? [] : setParagraph([more], {
				size,
				width,
				lineHeight: 1.25,
				mostLines: 1
			}).texts.map((text) => moveText(text, 0, moreTop))
		],
		draw: (painting) => drawRows(placed, scale, columns, top, type.scale, painting)
	};
}
var xOf$1 = (value, scale, { left, right }) => left + scale.at(value) / 100 * (right - left);
function setTicks(scale, columns, top, size) {
	return scale.ticks.map((tick) => {
		const text = writeShortNumber(tick);
		const wide = measure(text, "regular", size);
		const middle = xOf$1(tick, scale, columns);
		return {
			text,
			baseline: top + 1.1 * size,
			ink: "quiet",
			type: {
				face: "regular",
				size
			},
			x: Math.min(Math.max(columns.left, middle - wide / 2), columns.width - wide)
		};
	});
}
function drawRows(rows, scale, columns, bottom, line, { theme }) {
	const ticks = scale.ticks.map((tick) => `M${tenth(xOf$1(tick, scale, columns))} 0V${tenth(bottom)}`);
	return [x("path", {
		d: ticks.join(""),
		stroke: theme.page.rule,
		"stroke-width": hundredth(.75 * line)
	}), ...rows.map(({ row: { figure }, top, middle }) => {
		const [from, to] = [lowOf(figure), highOf(figure)].map((value) => xOf$1(value, scale, columns));
		const y = tenth(top + middle);
		return x("path", {
			"data-part": "range",
			d: `M${tenth(from ?? 0)} ${y}H${tenth(Math.max(to ?? 0, (from ?? 0) + .1))}`,
			fill: "none",
			stroke: theme.page.accent,
			"stroke-width": hundredth(7 * line),
			"stroke-linecap": "round"
		});
	})];
}
// src/figures/composing/charts/range-figure.ts
var numbersOf = ({ country }) => country === null ? null : leadingNumbers(country);
var rowsOf = (chosen) => numbersOf(chosen)?.rows ?? [];
/** Whether several numbers stand side by side for a country. */
var hasRanges = (country) => rowsOf({ country }).length > 1;
/** The one number of a country in a sentence; where they are divided, from the lowest to the highest. */
function ownWordsOfRanges(chosen) {
	const numbers = numbersOf(chosen);
	const name = chosen.country === null ? "" : atlas.records.get(chosen.country)?.name ?? "";
	if (!numbers) return {
		title: name,
		note: ""
	};
	return {
		title: figure_alt_panel({
			name,
			text: numberSentence(numbers).replace(/\.$/u, "")
		}),
		note: figure_ranges_note()
	};
}
var sourcesOfRanges = (chosen) => sourcesOfClaims(new Set(rowsOf(chosen).flatMap(({ claims }) => [...claims])));
function prepareRanges(options) {
	const rows = rowsOf(options.view);
	const { until, second } = options;
	if (rows.length === 0) throw new RangeError("Nothing is counted there.");
	return prepareChart({
		chart: (width, height, type, rather) => rangeBlock({
			rows,
			until
		}, {
			width,
			height
		}, type, rather),
		legend: [],
		sources: sourcesOfRanges(options.view),
		time: figure_all_years(),
		secondTime: second?.words.times[timeKey(null)]?.time
	}, options);
}
/** How many numbers have room in the figure. */
function numbersShown(options) {
	return (prepareRanges(options).find(({ name }) => name === "chart")?.draw({
		theme: options.theme,
		id: (name) => name
	}) ?? []).filter(({ attributes }) => attributes["data-part"] === "range").length;
}
/** Every row in words. */
function altTextOfRanges(chosen) {
	const rows = rowsOf(chosen).map((row) => {
		return figure_alt_panel({
			name: row.years ? writeSpan(row.years) : no_date(),
			text: figure_of({
				value: writeValue(row.figure),
				measure: whoOf(row)
			})
		});
	});
	return `${figure_alt_ranges()} ${inTurn(rows)}.`;
}
// src/figures/composing/own-words.ts
/** What a figure says of itself, by what the data have: the finding as its title, what follows as its note. */
/** Letters beneath which the part of a sentence before a colon or a semicolon says too little. */
var leastClause = 24;
var mostTitle = 60;
/**
* A text as a title and what follows it. The title is its first sentence, or the part of a long one
* before a colon or a semicolon, which stands alone.
*/
function titleAndRest(text) {
	const [first = text, ...others] = sentencesOf(text);
	const cut = first.length > mostTitle ? first.search(/[;:](?=\s)/u) : -1;
	const isClause = cut >= leastClause;
	return {
		title: (isClause ? first.slice(0, cut) : first).replace(/\.$/u, ""),
		note: [(isClause ? first.slice(cut + 1).trim() : "").replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale)), ...others].filter(Boolean).join(" ")
	};
}
/** What a record is called after: its headline over its takeaway, or the takeaway's own beginning. */
var ofTakeaway = ({ headline, takeaway: { text } }) => headline === void 0 ? titleAndRest(text) : {
	title: headline,
	note: text
};
/** What the whole atlas comes to; of one year, how many its first series counts. */
function ofAll({ year }) {
	const { headline, lead } = atlas.finding;
	return year === null ? {
		title: headline,
		note: lead
	} : ofCount(year);
}
function ofCount(year) {
	const series = seriesOf(subject.firstSeries);
	const note = chronicleOf(year)?.text ?? nothing_dated({ year });
	const points = pointsIn(series.points, year);
	if (points.length === 0) return {
		title: in_year({
			subject: figure_title(),
			year
		}),
		note
	};
	const value = inTurn(points.map(writeWithYears));
	return {
		title: figure_title_counted({
			series: seriesTitle(series),
			year,
			value
		}),
		note
	};
}
function ofRoute({ route, year }) {
	const chosen = atlas.routes.find(({ id }) => id === route);
	if (!chosen) return null;
	const { text } = chosen.takeaway;
	if (year === null) return chosen.id === atlas.finding.route ? {
		title: atlas.finding.headline,
		note: text
	} : ofTakeaway(chosen);
	const standing = standingInWords(routeStanding(chosen, year), lastToldOf(chosen, year));
	return {
		title: figure_title_year({
			name: chosen.name,
			year,
			what: standing
		}),
		note: text
	};
}
function ofCountry({ country, year }) {
	const record = country === null ? void 0 : atlas.records.get(country);
	if (!record) return null;
	const { text } = record.takeaway;
	if (year === null) return ofTakeaway(record);
	if (seriesOf(subject.firstSeries).place === record.id) return ofCount(year);
	const stance = stancePeriodIn(record, year)?.stance;
	return {
		title: stance === void 0 || record.roles.includes("origin") ? in_year({
			subject: record.name,
			year
		}) : figure_title_year({
			name: record.name,
			year,
			what: stanceWord(stance)
		}),
		note: text
	};
}
/** Title and note that a map's figure has of itself. */
var ownWordsOf = (view) => ofCountry(view) ?? ofRoute(view) ?? ofAll(view);
// src/figures/composing/charts/stance-block.ts
var { first, last } = subject.years;
/** The first year, the last, and every tenth or fifth between them. */
function writtenYears(step) {
	return [
		first,
		...Array.from({ length: last - first }, (_, i) => first + i).filter((year) => year % step === 0 && year - first >= .9 * step && last - year >= .9 * step),
		last
	];
}
/** Ems of a row at least and at most, and those below the bars for the years. */
var leastRow = 1.35;
var mostRow = 2.6;
var axis = 1.7;
var nameIn = ({ id, name }, { second }) => [name, second[id]].filter(Boolean).join(" · ");
/** Bars of countries one below the other; nothing where their rows would be too low. */
function barsOf(rows, width, height, type) {
	const size = sizeOf("legend", type);
	const names = rows.records.map((record) => nameIn(record, rows));
	const widest = rows.widest * size;
	const isStacked = widest > .4 * width;
	const over = isStacked ? 1.3 * size : 0;
	const left = isStacked ? 0 : widest + .9 * size;
	const each = (height - axis * size) / names.length - over;
	if (each < leastRow * size * (isStacked ? .6 : 1)) return void 0;
	const row = Math.min(mostRow * size, each);
	const measures = {
		rows,
		width,
		left,
		row,
		over,
		scale: type.scale
	};
	const bottom = names.length * (row + over);
	return {
		height: bottom + axis * size,
		texts: [...names.flatMap((name, i) => setName(name, i, measures, size)), ...setYears$1(measures, bottom, size)],
		draw: (painting) => drawBars(measures, painting)
	};
}
/** In two columns where one is too long, each with the years below it. */
function columnsOf(rows, width, height, type) {
	const gutter = 2 * sizeOf("legend", type);
	const half = Math.ceil(rows.records.length / 2);
	const wide = (width - gutter) / 2;
	const bars = [rows.records.slice(0, half), rows.records.slice(half)].flatMap((records) => barsOf({
		...rows,
		records
	}, wide, height, type) ?? []);
	return bars.length < 2 ? [] : bars.map((each, i) => ({
		bars: each,
		at: i * (wide + gutter)
	}));
}
/** The hatches of the bars, which may be of another size than the legend's. */
var hatchesFor = ({ theme, id }, scale) => ({
	theme,
	scale,
	id: (name) => id(`bars-${name}`)
});
/** The bars of all countries, named in both languages where there is room for that. */
function stanceBlock(rows, width, height, type) {
	const columns = [rows, {
		...rows,
		second: {}
	}].map((form) => ({
		...form,
		widest: Math.max(...form.records.map((each) => measure(nameIn(each, form), "semibold", 1)))
	})).flatMap((form) => {
		const one = barsOf(form, width, height, type);
		return [one ? [{
			bars: one,
			at: 0
		}] : columnsOf(form, width, height, type)];
	}).find((way) => way.length > 0);
	if (!columns) return void 0;
	const drawn = new Set(rows.records.flatMap(stanceSpans).map(({ stance }) => stance));
	return {
		name: "chart",
		width,
		height: Math.max(...columns.map(({ bars }) => bars.height)),
		texts: columns.flatMap(({ bars, at }) => bars.texts.map((text) => moveText(text, at, 0))),
		draw(painting) {
			const patterns = hatchPatterns(drawn, hatchesFor(painting, type.scale));
			return [...patterns.length > 0 ? [x("defs", patterns)] : [], ...columns.map(({ bars, at }) => x("g", { transform: `translate(${tenth(at)} 0)` }, bars.draw(painting)))];
		}
	};
}
var xOf = (year, { left, width }) => left + (year - first) / (last + 1 - first) * (width - left);
function setName(name, i, { row, over, width }, size) {
	const { texts } = setParagraph([{
		text: name,
		face: "semibold",
		ink: "text"
	}], {
		size,
		width,
		lineHeight: 1.25,
		mostLines: 1
	});
	const top = i * (row + over) + (over > 0 ? 0 : (row - 1.25 * size) / 2);
	return texts.map((text) => moveText(text, 0, top));
}
function setYears$1(measures, bottom, size) {
	const room = (measures.width - measures.left) / (last - first);
	return writtenYears([
		5,
		10,
		20
	].find((years) => room * years > 4 * size) ?? 40).map((year) => {
		const wide = measure(String(year), "regular", size);
		const middle = xOf(year + .5, measures);
		const left = Math.min(Math.max(measures.left, middle - wide / 2), measures.width - wide);
		return {
			text: String(year),
			x: left,
			baseline: bottom + 1.15 * size,
			ink: "quiet",
			type: {
				face: "regular",
				size
			}
		};
	});
}
function drawSpan(span, top, measures, painting) {
	const { theme } = painting;
	const { scale, row, over } = measures;
	const band = 1.4 * scale;
	const [from, to] = [xOf(span.first, measures), xOf(span.end, measures)];
	const bar = .78 * row;
	const at = {
		x: tenth(from + band / 2),
		y: tenth(top + over + (row - bar) / 2 + band / 2),
		width: tenth(Math.max(0, to - from - band - .6 * scale)),
		height: tenth(bar - band)
	};
	const fill = x("rect", {
		"data-stance": span.stance,
		...at,
		fill: theme.stance[span.stance],
		stroke: theme.stanceEdge[span.stance],
		"stroke-width": hundredth(band)
	});
	if (!isHatchedIn(span.stance, theme)) return [fill];
	const hatched = `url(#${hatchId(span.stance, hatchesFor(painting, scale))})`;
	const { strength } = hatchInk(span.stance, theme);
	return [fill, x("rect", {
		...at,
		fill: hatched,
		"fill-opacity": strength
	})];
}
function drawBars(measures, painting) {
	const { rows, row, over, scale, left, width } = measures;
	const { page } = painting.theme;
	const bottom = rows.records.length * (row + over);
	const spans = rows.records.map((record) => stanceSpans(record).filter((span) => span.first <= rows.until).map((span) => ({
		...span,
		end: Math.min(span.end, rows.until + 1)
	})));
	const line = (year) => `M${tenth(xOf(year, measures))} 0V${tenth(bottom)}`;
	return [
		x("path", {
			d: `M${tenth(left)} ${tenth(bottom)}H${tenth(width)}`,
			stroke: page.quiet,
			"stroke-width": hundredth(.75 * scale)
		}),
		...spans.flatMap((each, i) => each.flatMap((span) => drawSpan(span, i * (row + over), measures, painting))),
		...rows.year === null ? [] : [x("path", {
			"data-part": "chosen-year",
			d: line(rows.year + .5),
			stroke: page.text,
			"stroke-width": hundredth(2 * scale)
		})]
	];
}
// src/figures/composing/charts/stance-figure.ts
var isReached = ({ roles, stances: known }) => !roles.includes("origin") && known.length > 0;
/** The countries that have bars: the chosen one, or all whose stances are known. */
function recordsOf({ country }) {
	const all = [...atlas.records.values()].filter(isReached);
	const own = all.filter(({ id }) => id === country);
	return own.length > 0 ? own : all;
}
/** Whether a figure of its stances can be made of a country; without one it is of all. */
var hasStances = (country) => country === null || recordsOf({ country }).every(({ id }) => id === country);
var years = () => `${subject.years.first}–${subject.years.last}`;
/** How many of them have not always done the same. */
function ownWordsOfStances(chosen) {
	const [one, ...others] = recordsOf(chosen);
	if (one && others.length === 0) return {
		title: ofTakeaway(one).title,
		note: ""
	};
	const records = recordsOf({ country: null });
	const known = (record) => new Set(stanceSpans(record).flatMap(({ stance }) => stance === "none-known" ? [] : [stance]));
	return {
		title: figure_stances_title({
			count: records.filter((record) => known(record).size > 1).length,
			all: records.length
		}),
		note: figure_stances_note()
	};
}
var sourcesOfStances = (chosen) => sourcesOfClaims(new Set(recordsOf(chosen).flatMap((record) => stanceSpans(record).flatMap(({ claims }) => claims.map(claimById)))));
function legendOf({ view, second }) {
	const spans = recordsOf(view).flatMap((record) => stanceSpans(record));
	return [{
		heading: null,
		entries: stances.filter((stance) => spans.some((span) => span.stance === stance)).map((id) => ({
			swatch: {
				kind: "tint",
				id
			},
			words: stanceWord(id),
			second: second?.words.stances[id]
		}))
	}];
}
var prepareStances = (options) => {
	const { view, second, until } = options;
	const time = until === void 0 ? years() : figure_until({ year: until });
	const rows = {
		records: recordsOf(view),
		year: view.year,
		until: until ?? subject.years.last,
		second: second?.words.countries ?? {}
	};
	return prepareChart({
		chart: (width, height, type) => stanceBlock(rows, width, height, type),
		legend: legendOf(options),
		sources: sourcesOfStances(view),
		time,
		secondTime: years()
	}, options);
};
/** Every bar in words. */
function altTextOfStances(chosen) {
	const rows = recordsOf(chosen).map((record) => {
		const spans = stanceSpans(record).map((span) => figure_alt_panel({
			name: stanceWord(span.stance),
			text: writeSpan(span)
		}));
		return figure_alt_panel({
			name: record.name,
			text: inTurn(spans)
		});
	});
	return `${figure_alt_stances()} ${rows.join(". ")}.`;
}
// src/figures/composing/figure-options.ts
/** What may be left out of a figure. What a figure may not be published without is not listed. */
var figureParts = [
	"legend",
	"tints",
	"incidents",
	"stations",
	"labels",
	"otherRoutes",
	"scaleBar",
	"inset",
	"qr"
];
// src/figures/composing/blocks/globe-block.ts
/** Where in the world a map lies: a small globe with the map's frame on it. */
/** Islands below this many pixels across are specks on so small a globe. */
var speck = 1.5;
function collect() {
	const lines = [];
	return {
		lines,
		sink: {
			point: (px, py) => {
				lines.at(-1)?.push({
					x: px,
					y: py
				});
			},
			lineStart: () => {
				lines.push([]);
			},
			lineEnd: () => {},
			polygonStart: () => {},
			polygonEnd: () => {}
		}
	};
}
function isSpeck(line) {
	const xs = line.map((point) => point.x);
	const ys = line.map((point) => point.y);
	return Math.max(...xs) - Math.min(...xs) < speck && Math.max(...ys) - Math.min(...ys) < speck;
}
/** The map's frame in degrees, with points all along its straight sides. */
function frameOfMap(map) {
	const { projection, width, height } = prepareDrawing(map);
	const steps = Array.from({ length: 24 }, (_, i) => i / 24);
	const corners = [
		{
			x: 0,
			y: 0
		},
		{
			x: width,
			y: 0
		},
		{
			x: width,
			y: height
		},
		{
			x: 0,
			y: height
		}
	];
	return [...corners.flatMap((from, i) => {
		const to = corners[(i + 1) % corners.length] ?? from;
		return steps.map((t) => ({
			x: from.x + (to.x - from.x) * t,
			y: from.y + (to.y - from.y) * t
		}));
	}), {
		x: 0,
		y: 0
	}].map((point) => projection.unproject(point));
}
/** Whether so much of the world is on the map that a globe would not say more. */
function isWorldMap(map) {
	const frame = frameOfMap(map).map(([longitude]) => longitude);
	return Math.max(...frame) - Math.min(...frame) > 150;
}
function globeBlock(geography, map, side) {
	const { projection: mercator, scale } = prepareDrawing(map);
	const [longitude, latitude] = mercator.unproject({
		x: map.width / 2,
		y: map.height / 2
	});
	const radius = side / 2 - scale;
	const globe = orthographic().rotate([-longitude, -latitude * .7]).scale(radius).translate([side / 2, side / 2]).clipAngle(90).precision(.5);
	const project = (geometry) => {
		const { lines, sink } = collect();
		geoStream(geometry, globe.stream(sink));
		return lines;
	};
	return {
		name: "inset",
		width: side,
		height: side,
		texts: [],
		draw({ theme }) {
			const land = [...geography.lands.values()].flatMap(({ shape }) => project(shape)).filter((ring) => ring.length > 2 && !isSpeck(ring)).map((ring) => thin(ring, .25));
			const frame = project({
				type: "LineString",
				coordinates: frameOfMap(map)
			});
			const { sea, coast, selection } = theme.map;
			const [centre, r] = [tenth(side / 2), tenth(radius)];
			return [
				x("circle", {
					cx: centre,
					cy: centre,
					r,
					fill: sea
				}),
				x("path", {
					d: pathData(land, true),
					fill: coast,
					"fill-opacity": .75,
					"data-part": "globe"
				}),
				x("path", {
					d: pathData(frame),
					fill: selection,
					"fill-opacity": .12,
					stroke: selection,
					"stroke-width": hundredth(1.6 * scale),
					"stroke-linejoin": "round"
				}),
				x("circle", {
					cx: centre,
					cy: centre,
					r,
					fill: "none",
					stroke: theme.page.rule,
					"stroke-width": hundredth(.75 * scale)
				})
			];
		}
	};
}
// src/figures/composing/blocks/scale-block.ts
var roundLengths = [
	5e3,
	2e3,
	1e3,
	500,
	200,
	100,
	50,
	20,
	10,
	5,
	2,
	1
];
function writeLatitude(latitude) {
	const degrees = Math.round(Math.abs(latitude));
	return latitude < 0 ? figure_latitude_south({ degrees }) : figure_latitude_north({ degrees });
}
/** How long a round number of kilometres is drawn, in pixels, half-way up the map. */
function scaleOf(map, most) {
	const { projection } = prepareDrawing(map);
	const [, latitude] = projection.unproject({
		x: map.width / 2,
		y: map.height / 2
	});
	const perPixel = kilometresPerPixel(projection.worldSize, latitude);
	const kilometres = roundLengths.find((length) => length / perPixel <= most) ?? 1;
	return {
		kilometres,
		latitude,
		pixels: kilometres / perPixel
	};
}
/** The scale, and where on the map it holds. */
function scaleBlock(map, width, type) {
	const size = sizeOf("scaleBar", type);
	const { kilometres, latitude, pixels } = scaleOf(map, Math.min(width * .4, 12 * size));
	const spans = [{
		text: figure_scale({
			kilometres: writeNumber(kilometres),
			latitude: writeLatitude(latitude)
		}),
		face: "semibold",
		ink: "quiet"
	}, {
		text: figure_scale_note(),
		face: "regular",
		ink: "quiet"
	}];
	const left = pixels + .7 * size;
	const setting = {
		size,
		width: width - left,
		lineHeight: 1.3
	};
	const full = setParagraph(spans, setting);
	const words = full.lines === 1 ? full : setParagraph(spans.slice(0, 1), setting);
	const [tick, middle] = [.35 * size, .65 * size];
	return {
		name: "scale",
		width,
		height: words.height,
		texts: words.texts.map((text) => moveText(text, left, 0)),
		draw: ({ theme }) => [x("path", {
			d: `M0 ${tenth(middle - tick)}v${tenth(2 * tick)}m0 ${tenth(-tick)}h${tenth(pixels)}m0 ${tenth(-tick)}v${tenth(2 * tick)}`,
			fill: "none",
			stroke: theme.page.text,
			"stroke-width": hundredth(1.2 * type.scale)
		})]
	};
}
// src/figures/composing/layout/sheet.ts
var typeOf = ({ options }, { shrink }) => ({
	medium: options.frame.medium,
	scale: options.frame.scale,
	shrink
});
var headOf = ({ options }, { isCompact }) => ({
	title: options.title,
	note: options.note,
	noteGives: options.noteGives ?? false,
	...options.titleFace && { titleFace: options.titleFace },
	time: isCompact && !options.saysTime ? null : timeOf(options),
	accent: accentOf(options),
	second: secondHead(options)
});
/** A route's figure has its colour at its head. */
var accentOf = ({ view, theme }) => view.route === null ? theme.page.accent : theme.route[view.route];
/** All that the foot leaves free. */
function freeAboveFoot(sheet, manner) {
	const { options, sources } = sheet;
	const { margin, width, height, scale } = options.frame;
	const gap = 9 * scale;
	const foot = figureFoot(options, sources, {
		...manner,
		hasMap: true
	}, typeOf(sheet, manner));
	const footTop = height - margin - foot.height;
	return {
		left: margin,
		top: margin,
		width: width - 2 * margin,
		bottom: footTop - gap,
		gap,
		blocks: foot.at(footTop)
	};
}
// src/figures/composing/layout/arrangements.ts
/** Pixels that a map has to have on both sides to be one. */
var leastMap$1 = 60;
/** Below a head that goes across the whole figure. */
function belowHead(sheet, manner, free) {
	const { left, top, width, gap, blocks } = free;
	const head = headBlock(headOf(sheet, manner), width, typeOf(sheet, manner));
	return {
		...free,
		top: top + head.height + gap,
		blocks: [...blocks, place(head, left, top)],
		isCut: head.isCut
	};
}
/** The map in a box with its scale below it. */
function mapWithScale({ geography, options }, type, box) {
	const gap = 3 * type.scale;
	const { width } = box;
	const draft = mapOf(options, width, Math.max(leastMap$1, box.bottom - box.top));
	const scaleHeight = options.show.scaleBar ? scaleBlock(draft, width, type).height + gap : 0;
	const height = box.bottom - box.top - scaleHeight;
	if (height < leastMap$1 || width < leastMap$1) return void 0;
	const map = mapOf(options, width, height);
	const blocks = [place(mapBlock(geography, map), box.left, box.top)];
	if (options.show.scaleBar) blocks.push(place(scaleBlock(map, width, type), box.left, box.top + height + gap));
	return {
		map,
		blocks
	};
}
function legendFor$1({ options, shown }, manner) {
	if (!options.show.legend) return [];
	const { isCompact, legendWording, explainsOnce } = manner;
	const second = explainsOnce ? void 0 : options.second?.words;
	return (isCompact ? compactLegendOf : legendOf$1)(shown, {
		...options.view,
		hand: options.legend
	}, legendWording, second);
}
function globeFor(sheet, map, side) {
	const { frame, show } = sheet.options;
	if (!show.inset || side < 58 * frame.scale || isWorldMap(map)) return void 0;
	return globeBlock(sheet.geography, map, side);
}
/** The legend beside the map, and the globe below the legend. */
var beside$1 = (sheet, manner, aboveFoot) => {
	const around = belowHead(sheet, manner, aboveFoot());
	const type = typeOf(sheet, manner);
	const { left, top, width, bottom, gap } = around;
	const { scale } = type;
	const groups = legendFor$1(sheet, manner);
	if (groups.length === 0 || width < 420 * scale) return void 0;
	const side = Math.min(250 * scale, Math.max(150 * scale, width * .24));
	const legend = legendBlock(groups, side, type, side);
	if (legend.height > bottom - top) return void 0;
	const gutter = 2 * gap;
	const set = mapWithScale(sheet, type, {
		left,
		top,
		width: width - side - gutter,
		bottom
	});
	if (!set) return void 0;
	const sideLeft = left + width - side;
	const free = bottom - top - legend.height - gutter;
	const globe = manner.inset ? globeFor(sheet, set.map, Math.min(side * .62, 140 * scale, free)) : void 0;
	return {
		map: set.map,
		isCut: around.isCut,
		blocks: [
			...around.blocks,
			...set.blocks,
			place(legend, sideLeft, top),
			...globe ? [place(globe, sideLeft, bottom - globe.height)] : []
		]
	};
};
/** Head and legend in a column of their own, and the map beside them as high as the figure. */
var panelWith = (mostLines) => (sheet, manner, aboveFoot) => {
	const around = aboveFoot();
	const type = typeOf(sheet, manner);
	const { left, top, width, bottom, gap } = around;
	const side = Math.min(310 * type.scale, Math.max(210 * type.scale, width * .29));
	if (width < 2.4 * side) return void 0;
	const head = headBlock(headOf(sheet, manner), side, type, mostLines);
	const legend = legendBlock(legendFor$1(sheet, manner), side, type, side);
	const legendTop = top + head.height + 2 * gap;
	if (legendTop + legend.height > bottom) return void 0;
	const set = mapWithScale(sheet, type, {
		left: left + side + 2 * gap,
		top,
		width: width - side - 2 * gap,
		bottom
	});
	if (!set) return void 0;
	const free = bottom - legendTop - legend.height - 2 * gap;
	const globe = manner.inset ? globeFor(sheet, set.map, Math.min(side * .5, 140 * type.scale, free)) : void 0;
	return {
		map: set.map,
		isCut: head.isCut,
		blocks: [
			...around.blocks,
			...set.blocks,
			place(head, left, top),
			...legend.height > 0 ? [place(legend, left, legendTop)] : [],
			...globe ? [place(globe, left, bottom - globe.height)] : []
		]
	};
};
/** The legend below the map, in columns, and the globe at their right. */
var below$1 = (sheet, manner, aboveFoot) => {
	const around = belowHead(sheet, manner, aboveFoot());
	const type = typeOf(sheet, manner);
	const { left, top, width, bottom, gap } = around;
	const groups = legendFor$1(sheet, manner);
	const wanted = 96 * type.scale;
	const withGlobe = manner.inset && sheet.options.show.inset && width > 3.5 * wanted;
	const side = withGlobe ? wanted : 0;
	const legend = legendBlock(groups, width - (withGlobe ? side + 2 * gap : 0), type, manner.legendColumn * sizeOf("legend", type), side);
	const height = Math.max(legend.height, side);
	const set = mapWithScale(sheet, type, {
		left,
		top,
		width,
		bottom: bottom - (height > 0 ? height + gap : 0)
	});
	if (!set) return void 0;
	const globe = withGlobe ? globeFor(sheet, set.map, side) : void 0;
	return {
		map: set.map,
		isCut: around.isCut,
		blocks: [
			...around.blocks,
			...set.blocks,
			...legend.height > 0 ? [place(legend, left, bottom - height)] : [],
			...globe ? [place(globe, left + width - side, bottom - height)] : []
		]
	};
};
/** What stands beside and below the map, by what the figure is for; of two that do equally well, the first. */
var onPaper = [
	panelWith({
		title: 3,
		note: 4
	}),
	panelWith({
		title: 5,
		note: 8
	}),
	beside$1,
	below$1
];
var onPost = [below$1, beside$1];
var oneBelowTheOther = [below$1];
// src/figures/composing/layout/arrange-slide.ts
/** A slide: what is said in a panel at the left, the map in all the rest, to the edges of the screen. */
/** The panel's share of the width, and pixels at scale 1 that it has at least. */
var panelShare = .355;
var leastPanel = 300;
/** Lines that title and note may have. */
var mostLines$1 = [4, 6].flatMap((title) => [
	6,
	4,
	3,
	2,
	1,
	0
].map((note) => ({
	title,
	note
})));
var slide = (sheet, manner) => {
	const { geography, options, sources } = sheet;
	const { width, height, margin, scale } = options.frame;
	const type = typeOf(sheet, manner);
	const panel = Math.max(leastPanel * scale, panelShare * width);
	if (width < 2 * panel) return void 0;
	const side = panel - 1.6 * margin;
	const foot = figureFoot(options, sources, {
		...manner,
		hasMap: true
	}, type, side);
	const legend = legendBlock(legendFor$1(sheet, manner), side, type, side);
	const gap = 15 * scale;
	const footTop = height - margin - foot.height;
	const free = footTop - margin - gap - (legend.height > 0 ? legend.height + gap : 0);
	let head;
	for (const lines of mostLines$1) {
		const next = headBlock(headOf(sheet, manner), side, type, lines);
		if (next.height > free || head && next.isCut) continue;
		head = next;
		if (!head.isCut) break;
	}
	if (!head) return void 0;
	const map = mapOf(options, width - panel, height);
	return {
		map,
		isCut: head.isCut,
		blocks: [
			place(mapBlock(geography, map, "bare"), panel, 0),
			place(head, margin, margin),
			...legend.height > 0 ? [place(legend, margin, margin + head.height + gap)] : [],
			...foot.at(footTop)
		]
	};
};
// src/figures/composing/layout/manners.ts
var roomy = {
	isCompact: false,
	wording: "full",
	legendWording: "full",
	sourceLines: 4,
	inset: true,
	qr: true,
	shrink: 1,
	legendColumn: 16
};
var ofPage = [
	roomy,
	{
		...roomy,
		legendWording: "short",
		sourceLines: 3,
		legendColumn: 15
	},
	{
		...roomy,
		wording: "short",
		legendWording: "short",
		sourceLines: 3,
		shrink: .95,
		legendColumn: 14
	},
	{
		...roomy,
		wording: "short",
		legendWording: "short",
		sourceLines: 2,
		inset: false,
		shrink: .9,
		legendColumn: 12
	},
	{
		...roomy,
		wording: "short",
		legendWording: "short",
		sourceLines: 2,
		inset: false,
		qr: false,
		shrink: .75,
		legendColumn: 9
	}
];
var compact = {
	isCompact: true,
	wording: "short",
	legendWording: "short",
	sourceLines: 2,
	inset: false,
	qr: true,
	shrink: 1,
	legendColumn: 11
};
var compactly = [
	compact,
	{
		...compact,
		shrink: .92
	},
	{
		...compact,
		shrink: .84
	},
	{
		...compact,
		shrink: .76,
		qr: false
	},
	{
		...compact,
		shrink: .68,
		qr: false
	}
];
var mannersOf = {
	slide: compactly,
	post: compactly,
	page: ofPage,
	column: compactly
};
// src/figures/composing/layout/lay-out-figure.ts
/** Where everything stands in a figure: the map gets what the words leave, and the words give way. */
/** A map that shows its extent at this share of what the bare frame would is large enough. */
var wellShown = .76;
/** The share of the map's size for which words are worth one step less room. */
var worthOfWords$1 = .05;
/** The share of the map's size for which a title or note is rather set in full. */
var worthOfTitle$1 = .16;
/** Pixels to which the extent's longer side comes, as a share of what the bare frame would give. */
function shareShown(map, { view, frame }) {
	const [west, south, east, north] = view.extent;
	const { project } = projectionOf(map.camera, 1, 1);
	const [upper, lower] = [project([west, north]), project([east, south])];
	const [across, down] = [lower.x - upper.x, lower.y - upper.y];
	const fit = (width, height) => Math.min(width / across, height / down);
	return fit(map.width, map.height) / fit(frame.width, frame.height);
}
/** The share of the paper at which even a flat map of a wide extent is large enough. */
var wellFilled = .22;
/** How large the map is, from 0 to as large as it needs to be. */
function sizeOfMap({ map }, options) {
	const { frame } = options;
	const filled = map.width * map.height / (frame.width * frame.height);
	return wellShown * Math.min(1, shareShown(map, options) / wellShown, filled / wellFilled);
}
var arrangementsOf = {
	slide: [slide],
	post: onPost,
	page: onPaper,
	column: oneBelowTheOther
};
/**
* Lays a figure out for what its map is known to show: with the legend where the map gets large, and
* in words as roomy as a large map allows. Throws a RangeError where the frame is too small.
*/
function layOutFigure(sheet) {
	const { frame } = sheet.options;
	const isSlide = frame.medium === "slide";
	const layout = bestInBoth(sheet, arrangementsOf[frame.medium]) ?? (isSlide ? bestInBoth(sheet, onPaper) : void 0);
	if (!layout) throw new RangeError("The frame is too small for a figure.");
	return layout;
}
/** Of a figure in two languages, with its legend in both, or in one where there is no room for more. */
function bestInBoth(sheet, arrangements) {
	return bestOf(sheet, arrangements, false) ?? (sheet.options.second ? bestOf(sheet, arrangements, true) : void 0);
}
function bestOf(sheet, arrangements, explainsOnce) {
	let best;
	const { medium } = sheet.options.frame;
	for (const [step, each] of mannersOf[medium].entries()) {
		const manner = {
			...each,
			explainsOnce
		};
		const loss = step * worthOfWords$1;
		if (best && best.worth >= wellShown - loss) break;
		let made;
		const free = () => {
			made ??= freeAboveFoot(sheet, manner);
			return made;
		};
		for (const arrange of arrangements) {
			const layout = arrange(sheet, manner, free);
			if (!layout) continue;
			const worth = sizeOfMap(layout, sheet.options) - loss - (layout.isCut ? worthOfTitle$1 : 0);
			if (!best || worth > best.worth) best = {
				layout,
				worth
			};
		}
	}
	return best?.layout;
}
// src/figures/composing/compose-figure.ts
/** Rounds in which the legend and the map agree on what is shown; two have always been enough. */
var mostRounds$1 = 5;
var idsOf = (records) => records.map(({ id }) => id);
var writeShown = ({ routes, legs, incidents, ...others }) => JSON.stringify([
	idsOf(routes),
	legs,
	idsOf(incidents),
	others
]);
var sameShown = (a, b) => writeShown(a) === writeShown(b);
/**
* Lays a figure out. The legend explains what the map shows, and the map shows what the legend leaves
* it room for: so both are tried until they agree. Throws a RangeError where the frame is too small.
*/
function prepareFigure(geography, options) {
	const { width, height } = options.frame;
	const sheetOf = (shown) => ({
		geography,
		options,
		shown,
		sources: sourcesOf(shown, options.view)
	});
	let sheet = sheetOf(readShown(geography, mapOf(options, width, height), options.own));
	let layout;
	for (let round = 0; round < mostRounds$1; round++) {
		const { shown } = sheet;
		layout = layOutFigure(sheet);
		const read = readShown(geography, layout.map, options.own);
		const namedRoutes = read.namedRoutes.filter((id) => shown.namedRoutes.includes(id));
		const next = {
			...read,
			namedRoutes
		};
		if (sameShown(next, shown)) break;
		sheet = sheetOf(next);
	}
	if (!layout) throw new Error("No round was tried.");
	const { shown, sources } = sheet;
	return {
		options,
		shown,
		sources,
		...layout
	};
}
// src/figures/composing/blocks/legend-figure.ts
/** The legend of a map's figure alone, as wide as its frame and as high as it has to be. */
function prepareLegend(geography, options) {
	const { frame, view } = options;
	const { shown, sources } = prepareFigure(geography, options);
	const type = {
		medium: frame.medium,
		scale: frame.scale,
		shrink: 1
	};
	const width = frame.width - 2 * frame.margin;
	const gap = 9 * frame.scale;
	const head = headBlock({
		...options,
		time: timeOf(options),
		accent: options.theme.page.accent,
		second: secondHead(options)
	}, width, type);
	const isNarrow = width < 300 * frame.scale;
	const legend = legendBlock(legendOf$1(shown, {
		...view,
		hand: options.legend
	}, isNarrow ? "short" : "full", options.second?.words), width, type, 16 * sizeOf("legend", type));
	const foot = figureFoot(options, sources, {
		isCompact: frame.medium !== "page",
		wording: isNarrow ? "short" : "full",
		sourceLines: 3,
		qr: true,
		hasMap: true
	}, type);
	const legendTop = frame.margin + head.height + 1.4 * gap;
	const footTop = legendTop + legend.height + 1.4 * gap;
	return {
		frame: {
			...frame,
			height: Math.ceil(footTop + foot.height + frame.margin)
		},
		shown,
		sources,
		blocks: [
			place(head, frame.margin, frame.margin),
			place(legend, frame.margin, legendTop),
			...foot.at(footTop)
		]
	};
}
// src/figures/composing/blocks/draw-chart.ts
var moved = ({ x: left, y, width, height }, corner) => ({
	x: tenth(corner.left + left),
	y: tenth(corner.top + y),
	width: tenth(width),
	height: tenth(height)
});
var columnColours = {
	women: "chartWomen",
	men: "chartMen",
	total: "chartTotal"
};
function drawYear({ year, column }, { plot, corner }, { chart }) {
	return column.map(({ part, foot, top }) => x("rect", {
		"data-part": part,
		...moved(columnBox(year, {
			foot,
			top
		}, plot), corner),
		...part === "unknown" ? {
			fill: "none",
			stroke: chart.chartMark,
			"stroke-width": hundredth(yearsChartLook.outline * plot.scale)
		} : { fill: chart[columnColours[part]] }
	}));
}
/** The pattern of one number for several years. */
function hatch({ theme, id }, scale) {
	const { spacing, width } = yearsChartLook.hatch;
	const size = hundredth(spacing * scale);
	return x("pattern", {
		id: id("together"),
		width: size,
		height: size,
		patternUnits: "userSpaceOnUse",
		patternTransform: "rotate(45)"
	}, [x("path", {
		d: `M${hundredth(spacing * scale / 2)} 0v${size}`,
		fill: "none",
		stroke: theme.page.quiet,
		"stroke-width": hundredth(width * scale)
	})]);
}
function drawBlock(mark, { plot, corner }, { theme, id }) {
	const box = moved(blockBox(mark, plot), corner);
	return [x("rect", {
		"data-part": "bucket",
		...box,
		fill: `url(#${id("together")})`
	}), x("path", {
		d: outlineOfBlock(mark, box),
		fill: "none",
		stroke: theme.page.quiet,
		"stroke-width": hundredth(yearsChartLook.hatch.outline * plot.scale)
	})];
}
function drawDot(mark, { plot, corner }, { chart }) {
	const [from, to] = [xOfYear(mark.from, plot), xOfYear(mark.to + 1, plot)];
	const middle = tenth(corner.left + (from + to) / 2);
	const yOf = (share) => tenth(corner.top + (1 - share) * plot.height);
	const { radius, line: wide } = yearsChartLook.dot;
	const line = {
		fill: "none",
		stroke: chart.chartMark,
		"stroke-width": hundredth(wide * plot.scale)
	};
	const range = x("path", {
		d: `M${middle} ${yOf(mark.low)}V${yOf(mark.high)}`,
		...line
	});
	const inset = 2 * plot.scale;
	const across = `M${tenth(corner.left + from + inset)} ${yOf(mark.high)}H${tenth(corner.left + to - inset)}`;
	const figure = mark.to > mark.from ? x("path", {
		"data-part": "dot",
		d: across,
		...line
	}) : x("circle", {
		"data-part": "dot",
		cx: middle,
		cy: yOf(mark.high),
		r: tenth(radius * plot.scale),
		fill: chart.chartMark
	});
	return [...mark.high > mark.low ? [range] : [], figure];
}
/** Lines at the written values; before the close years the scale is another one, and the foot says so. */
function drawLines({ strip, plot, corner }, { page }) {
	const right = tenth(corner.left + plot.width);
	const width = hundredth(.75 * plot.scale);
	const yOf = (share) => tenth(corner.top + (1 - share) * plot.height);
	const s = plot.scale;
	const at = corner.left + xOfYear(closeYear, plot);
	const stroke = (from) => `M${tenth(from)} ${tenth(yOf(0) + 4 * s)}l${4 * s} ${-8 * s}`;
	return [
		...strip.ticks.map(({ height }) => x("path", {
			d: `M${tenth(corner.left)} ${yOf(height)}H${right}`,
			stroke: page.rule,
			"stroke-width": width
		})),
		x("path", {
			d: `M${tenth(corner.left)} ${yOf(0)}H${right}`,
			stroke: page.quiet,
			"stroke-width": width
		}),
		...hasPressedYears ? [x("path", {
			d: stroke(at - 6 * s) + stroke(at - 2 * s),
			fill: "none",
			stroke: page.quiet,
			"stroke-width": hundredth(1.2 * s)
		})] : []
	];
}
/** Years with incidents: a square below the foot. */
function drawSquares({ strip, plot, corner }, { chart }) {
	const size = yearsChartLook.square * plot.scale;
	const wideOf = (year) => Math.min(size, wideOfYear(year, plot) - plot.scale);
	const top = corner.top + plot.height + 4 * plot.scale;
	return strip.years.flatMap(({ year, incidents }) => incidents === 0 ? [] : [x("rect", {
		x: tenth(corner.left + middleX(year, plot) - wideOf(year) / 2),
		y: tenth(top),
		width: tenth(wideOf(year)),
		height: tenth(size),
		fill: chart.chartMark
	})]);
}
/** The chosen year's column, tinted. */
function drawChosen({ year, plot, corner }, { page }) {
	if (year === null) return [];
	return [x("rect", {
		"data-part": "chosen-year",
		x: tenth(corner.left + xOfYear(year, plot)),
		y: tenth(corner.top),
		width: tenth(wideOfYear(year, plot)),
		height: tenth(plot.height),
		fill: page.accent,
		"fill-opacity": chosenTint
	})];
}
function drawChart(chart, painting) {
	const { strip, plot } = chart;
	return [
		x("defs", [hatch(painting, plot.scale)]),
		...drawChosen(chart, painting.theme),
		...drawLines(chart, painting.theme),
		...strip.years.flatMap((each) => drawYear(each, chart, painting.theme)),
		...strip.marks.flatMap((mark) => mark.kind === "bucket" ? drawBlock(mark, chart, painting) : drawDot(mark, chart, painting.theme)),
		...drawSquares(chart, painting.theme)
	];
}
// src/figures/composing/blocks/chart-block.ts
/** The years chart as a block: columns, blocks and dots over the years, with both axes and its words. */
/** The chosen year and every fifth or tenth, as there is room, centred under their columns. */
function setYears(year, plot, corner, size) {
	const wanted = [.../* @__PURE__ */ new Set([...year === null ? [] : [year], ...axisYears])];
	return writtenYears$1(wanted, plot, 3.2 * size).map((each) => {
		const text = String(each);
		const face = each === year ? "semibold" : "regular";
		const wide = measure(text, face, size);
		const middle = corner.left + middleX(each, plot);
		return {
			text,
			x: Math.max(corner.left, Math.min(middle - wide / 2, corner.left + plot.width - wide)),
			baseline: corner.top + plot.height + 1.6 * size,
			type: {
				face,
				size
			},
			ink: each === year ? "text" : "quiet"
		};
	});
}
function setValues(strip, plot, corner, size) {
	return strip.ticks.map(({ value, height }) => {
		const text = writeNumber(value);
		return {
			text,
			x: corner.left - .6 * size - measure(text, "regular", size),
			baseline: corner.top + (1 - height) * plot.height + .35 * size,
			type: {
				face: "regular",
				size
			},
			ink: "quiet"
		};
	});
}
function setLabel({ label, left, bottom }, plot, corner, size) {
	return {
		text: label.words,
		x: corner.left + left,
		baseline: corner.top + plot.height - bottom - .25 * size,
		type: {
			face: "semibold",
			size
		},
		ink: "text"
	};
}
function chartBlock({ strip, labels, year }, width, height, type) {
	const size = sizeOf("legend", type);
	const values = strip.ticks.map(({ value }) => measure(writeNumber(value), "regular", size));
	const corner = {
		left: Math.max(...values) + .6 * size,
		top: 2.1 * size
	};
	const plot = {
		width: width - corner.left - 8 * type.scale,
		height: height - 4.2 * size,
		scale: type.scale
	};
	const room = {
		above: corner.top,
		lineHeight: 1.25 * size,
		widthOf: (words) => measure(words, "semibold", size)
	};
	const placed = placeLabels(labels, {
		strip,
		plot,
		room
	});
	return {
		name: "chart",
		width,
		height,
		texts: [
			...setYears(year, plot, corner, size),
			...setValues(strip, plot, corner, size),
			...placed.map((label) => setLabel(label, plot, corner, size))
		],
		draw: (painting) => drawChart({
			strip,
			year,
			plot,
			corner
		}, painting)
	};
}
// src/figures/composing/blocks/strip-figure.ts
/** The years chart alone, as a figure with all that belongs to it. */
var allPoints = ({ points, parts, others }) => [
	...points,
	...parts,
	...others
];
function claimsOf(points) {
	return new Set(points.flatMap(({ claims }) => claims.map(claimById)));
}
/** The sources of a series, those that bear most of it first. */
var sourcesOfSeries = (id) => sourcesOfClaims(claimsOf(allPoints(seriesOf(id))));
function legendOfChart(series, { years, marks }, second) {
	const buckets = marks.filter(({ kind }) => kind === "bucket");
	const dots = marks.filter(({ kind }) => kind === "dot");
	const hasPart = (wanted) => years.some(({ column }) => column.some(({ part }) => part === wanted));
	const list = inTurn(buckets.map(({ point }) => writeWithYears(point)));
	const dotWords = series.form === "columns" ? figure_other_sources() : figure_dot();
	const shown = [
		["women", hasPart("women") && figure_columns_women()],
		["men", hasPart("men") && figure_columns_men()],
		["unknown", hasPart("unknown") && figure_columns_unknown()],
		["bucket", buckets.length > 0 && figure_bucket({ list })],
		["dot", dots.length > 0 && dotWords],
		["range", dots.some(({ low, high }) => high > low) && figure_range()],
		["square", years.some(({ incidents }) => incidents > 0) && key_square()]
	].flatMap(([id, words]) => words === false ? [] : [{
		swatch: {
			kind: "chart",
			id
		},
		words,
		second: second?.legend[id]
	}]);
	return shown.length === 0 ? [] : [{
		heading: seriesTitle(series),
		second: second?.title,
		entries: shown
	}];
}
/** What the series counts, and what must not be read into it. */
function definitionBlock({ definition }, width, type, isBrief) {
	const size = sizeOf("foot", type) * 1.1;
	const { texts, height } = fitParagraph([{
		text: isBrief ? firstSentence(definition) : definition,
		face: "regular",
		ink: "quiet"
	}], [{
		size,
		mostLines: 8
	}, {
		size: Math.max(smallestOf(type), size * .85),
		mostLines: 24
	}], {
		width: Math.min(width, 64 * size),
		lineHeight: 1.35
	});
	return {
		name: "definition",
		width,
		height,
		texts,
		draw: () => []
	};
}
/** A figure with what it counts: its year, or the years that it counts together. */
function writePointOf(series, point) {
	if (!/^\d{4}$/.test(point.when)) return writeWithYears(point);
	const value = series.form === "columns" ? writeYearValue(series, point.to) : writeWithYears(point);
	return year_value({
		year: point.to,
		value
	});
}
/** Every year's figure in words. */
function altTextOfSeries(id) {
	const series = seriesOf(id);
	const values = series.points.map((point) => writePointOf(series, point));
	return figure_alt_strip({
		series: seriesTitle(series),
		from: stripYears[0] ?? 0,
		to: stripYears.at(-1) ?? 0,
		values: inTurn(values)
	});
}
/** What of a chart a picture of a film has: nothing that comes after its year. */
function soFar(chart, until = Infinity) {
	const { strip, year, labels } = chart;
	return {
		year,
		strip: {
			...strip,
			years: strip.years.filter((each) => each.year <= until),
			marks: strip.marks.filter(({ to }) => to <= until)
		},
		labels: labels.filter(({ to }) => to <= until)
	};
}
var manners = [
	{
		isBrief: false,
		isCompact: false,
		wording: "full",
		sourceLines: 3,
		qr: true,
		shrink: 1
	},
	{
		isBrief: false,
		isCompact: true,
		wording: "short",
		sourceLines: 2,
		qr: true,
		shrink: 1
	},
	{
		isBrief: true,
		isCompact: true,
		wording: "short",
		sourceLines: 2,
		qr: false,
		shrink: .85
	},
	{
		isBrief: true,
		isCompact: true,
		wording: "short",
		sourceLines: 1,
		qr: false,
		shrink: .7
	}
];
/** Height to width: a higher chart makes much of small differences. */
var steepest = .75;
var leastShare = .28;
function layOut(options, manner) {
	const { frame, view } = options;
	const { margin, scale, medium } = frame;
	const type = {
		medium,
		scale,
		shrink: manner.shrink
	};
	const width = frame.width - 2 * margin;
	const gap = 9 * scale;
	const series = seriesOf(view.series);
	const strip = layOutStrip(series);
	const { year } = view;
	const chart = soFar({
		strip,
		year,
		labels: labelsOf(series, year)
	}, options.until);
	const time = view.year === null ? `${stripYears[0]}–${stripYears.at(-1)}` : figure_in_year({ year: view.year });
	const accent = options.theme.page.accent;
	const head = headBlock({
		...options,
		time,
		accent,
		second: secondHead(options)
	}, width, type);
	const legend = legendBlock(legendOfChart(series, strip, options.second?.words.series[series.id]), width, type, 20 * sizeOf("legend", type));
	const definition = definitionBlock(series, width, type, manner.isBrief);
	const foot = figureFoot(options, sourcesOfSeries(view.series), {
		...manner,
		hasMap: false
	}, type);
	const footTop = frame.height - margin - foot.height;
	const chartTop = margin + head.height + gap;
	const words = legend.height + definition.height + 3 * gap;
	const free = footTop - chartTop - words;
	const height = Math.min(free, width * steepest);
	const legendTop = chartTop + height + gap;
	return {
		share: free / frame.height,
		blocks: () => [
			place(head, margin, margin),
			place(chartBlock(chart, width, height, type), margin, chartTop),
			place(legend, margin, legendTop),
			place(definition, margin, legendTop + legend.height + gap),
			...foot.at(footTop)
		]
	};
}
/** The years chart of the view's series. Throws a RangeError where the frame is too small. */
function prepareStrip(options) {
	const tried = manners.map((manner) => layOut(options, manner));
	const chosen = tried.find(({ share }) => share >= leastShare) ?? tried.at(-1);
	if (!chosen || chosen.share < .08) throw new RangeError("The frame is too small for a chart.");
	return { blocks: chosen.blocks() };
}
/** What a newspaper sets below the chart. */
var captionOfSeries = (id) => `${seriesOf(id).definition} ${figure_credit_line({ version: release })}`;
// src/figures/composing/by-hand.ts
/** As much of a way as leads no further than from one end to the other; all of it where that has no room. */
var within = (way, least, most) => least > most ? way : Math.min(most, Math.max(least, way));
/** As much of a movement as a name can make in its frame, a little off its edge: what lies outside would be cut. */
function onMap({ boxes }, map, { x, y }) {
	const ends = (of) => boxes.map(of);
	const off = (map.right - map.left) / 150;
	return {
		x: within(x, map.left + off - Math.min(...ends(({ left }) => left)), map.right - off - Math.max(...ends(({ right }) => right))),
		y: within(y, map.top + off - Math.min(...ends(({ top }) => top)), map.bottom - off - Math.max(...ends(({ bottom }) => bottom)))
	};
}
function byHandOf(geography, prepared) {
	const { map, blocks, shown, options } = prepared;
	const block = blocks.find(({ name }) => name === "map");
	const [left, top] = [block?.left ?? 0, block?.top ?? 0];
	const { drawing, contents } = pictureOf(geography, map);
	const { projection } = drawing;
	const frame = {
		left,
		top,
		right: left + map.width,
		bottom: top + map.height
	};
	const movedBy = (name, way) => {
		const { x, y } = projection.project(name.at);
		const by = onMap(name, frame, way);
		return projection.unproject({
			x: x + by.x,
			y: y + by.y
		});
	};
	return {
		map: frame,
		worldSize: projection.worldSize,
		extent: options.view.extent,
		movedBy,
		names: contents.labels.map((label) => ({
			key: keyOfName(label),
			words: label.lines.join(" "),
			at: projection.unproject(label.at),
			boxes: [...label.boxes, ...label.pill ? [label.pill.box] : []].map((box) => ({
				left: box.left + left,
				right: box.right + left,
				top: box.top + top,
				bottom: box.bottom + top
			}))
		})),
		legend: legendOf$1(shown, {
			...options.view,
			hand: {}
		}, "short").flatMap(({ entries }) => entries.map(({ swatch, words }) => ({
			key: `${swatch.kind} ${swatch.id}`,
			words
		})))
	};
}
// src/figures/composing/panels/panel-words.ts
/** What stands over each of several maps, and what all of them together come to. */
var firstSeries = () => seriesOf(subject.firstSeries);
/** What a panel is of, by its id: a country, a route, or nothing for all. */
var keyOf = ({ country, route }) => country ?? route ?? "";
function toldOfRoute(id, year) {
	const route = atlas.routes.find((each) => each.id === id);
	if (!route) return "";
	if (year !== null) return standingInWords(routeStanding(route, year), lastToldOf(route, year));
	const first = firstYearOf(route);
	return first === null ? "" : reported_since({ year: first });
}
/** What is told of a country, of a route, or of a year of all. */
function toldOf({ country, route, year }) {
	if (route !== null) return toldOfRoute(route, year);
	const record = country === null ? void 0 : atlas.records.get(country);
	if (record && record.id !== firstSeries().place) {
		const stance = stancePeriodIn(record, year)?.stance;
		return stance === void 0 ? "" : standingWord(record, stance);
	}
	return year === null ? "" : inTurn(pointsIn(firstSeries().points, year).map(writeWithYears));
}
/** The same where it stands in a title, beside the year: there a number must be of that year alone. */
function toldInTitle(panel) {
	if (!isCounted(panel)) return toldOf(panel);
	if (panel.year === null) return "";
	const points = pointsIn(firstSeries().points, panel.year);
	return inTurn(points.filter(({ when }) => isOneYear(when)).map(writeWithYears));
}
var isOneYear = (when) => /^\d{4}$/.test(when);
function nameOf({ country, route }) {
	return ((country === null ? void 0 : atlas.records.get(country)) ?? atlas.routes.find(({ id }) => id === route))?.name ?? figure_title();
}
/** Whether what is told beside the years are numbers of the first series. */
var isCounted = ({ country, route }) => route === null && (country === null || country === firstSeries().place);
var own = {
	nameOf: (panel) => isCounted(panel) && panel.year !== null ? "" : nameOf(panel),
	told: toldInTitle,
	list: listOf,
	say: (how, parts) => sayings[how](parts)
};
/** As messages have it, each with what it is told of. */
var sayings = {
	change: ({ name = "", first = "", from = "", last = "", to = "" }) => figure_change({
		name,
		first,
		from,
		last,
		to
	}),
	same: ({ name = "", first = "", from = "", to = "" }) => figure_same({
		name,
		first,
		from,
		to
	}),
	years: ({ name = "", years = "" }) => figure_of_years({
		name,
		years
	}),
	two: ({ name = "", first = "", other = "", last = "" }) => figure_two({
		name,
		first,
		other,
		last
	}),
	many: ({ list = "" }) => figure_side_by_side({ list })
};
var speechOf = (words) => ({
	nameOf: (panel) => secondNameOf(panel, words),
	told: (panel) => words.times[timeKey(panel.year)]?.told[keyOf(panel)] ?? "",
	list: (all) => all.join(", "),
	say: (how, parts) => Object.entries(parts).reduce((text, [part, word]) => text.replaceAll(`{${part}}`, () => word), words.sideBySide[how])
});
function secondNameOf(panel, words) {
	const { country, route } = panel;
	if (isCounted(panel) && panel.year !== null) return words.series[firstSeries().id]?.title ?? "";
	return words.countries[country ?? ""] ?? words.routes[route ?? ""]?.name ?? words.atlas;
}
var yearOf = ({ year }) => year === null ? "" : String(year);
/** The finding: what was told of the first and of the last. */
function titleIn(speech, options) {
	const { panels } = options;
	const ofYears = timeShown(options) === "each";
	const telling = ofYears ? panels.filter((panel) => speech.told(panel) !== "") : panels;
	const [one = panels[0], two = panels.at(-1)] = telling.length > 1 ? [telling[0], telling.at(-1)] : [];
	if (!one || !two) return "";
	const name = speech.nameOf(one);
	const [first, last] = [speech.told(one), speech.told(two)];
	const [from, to] = [yearOf(one), yearOf(two)];
	if (!ofYears) {
		if (panels.length > 2 || !first || !last) return speech.say("many", { list: speech.list(panels.map(speech.nameOf)) });
		return speech.say("two", {
			name,
			first,
			other: speech.nameOf(two),
			last
		});
	}
	if (!first || !last) return speech.say("years", {
		name,
		years: speech.list(panels.map(yearOf))
	});
	if (first === last) return speech.say("same", {
		name,
		first,
		from,
		to
	});
	return speech.say("change", {
		name,
		first,
		from,
		last,
		to
	});
}
/** Title and note that maps side by side have of themselves. */
function ownWordsOfPanels(options) {
	const isOfNumbers = (panel) => isCounted(panel) && toldOf(panel) !== "";
	const counts = timeShown(options) === "each" && options.panels.some(isOfNumbers);
	const series = seriesTitle(firstSeries());
	return {
		title: titleIn({
			...own,
			nameOf: (panel) => own.nameOf(panel) || series
		}, options),
		note: counts ? figure_panel_numbers({ series }) : ""
	};
}
/** The title in the other language. */
var secondTitleOfPanels = (options, words) => titleIn(speechOf(words), options);
/** What stands over each map: its year, or its country or route, and what is told of it. */
function headingsOf({ panels = [], second }) {
	const isOfYears = timeShown({ panels }) === "each";
	return panels.map((panel) => {
		if (isOfYears) return {
			name: yearOf(panel),
			told: toldOf(panel)
		};
		const other = second && secondNameOf(panel, second.words);
		return {
			name: nameOf(panel),
			told: toldOf(panel),
			second: other
		};
	});
}
// src/figures/composing/panels/panel-captions.ts
var inOneLine = ({ name, told }) => told === "" ? name : figure_alt_panel({
	name,
	text: told
});
var captionOfPanels = (title, options) => `${figure_caption_panels({
	title,
	list: inTurn(headingsOf(options).map(inOneLine))
})} ${creditLine$1()}`;
/** Of more maps than this only their headings are told: all that is on them would be told for minutes. */
var mostTold = 2;
function altTextOfPanels({ maps }, options) {
	const headings = headingsOf(options);
	const opening = figure_alt_panels({ count: maps.length });
	if (maps.length > mostTold) return `${opening} ${inTurn(headings.map(inOneLine))}.`;
	return [opening, ...maps.map(({ options: { view }, shown }, i) => {
		const heading = headings[i];
		const text = altTextOf(shown, view);
		return heading ? figure_alt_panel({
			name: heading.name,
			text
		}) : text;
	})].join(" ");
}
// src/figures/composing/panels/panel-grid.ts
function headingBlock({ name, told, second }, width, type) {
	const size = sizeOf("legend", type);
	const spans = [
		{
			text: name,
			face: "semibold",
			ink: "text"
		},
		...second ? [{
			text: second,
			face: "regular",
			ink: "text"
		}] : [],
		...told ? [{
			text: told,
			face: "regular",
			ink: "quiet"
		}] : []
	];
	const { texts, height } = setParagraph(spans, {
		size,
		width,
		lineHeight: 1.25,
		mostLines: 3
	});
	return {
		name: "panel",
		width,
		height,
		texts,
		draw: () => []
	};
}
/** So many columns of maps in a box; nothing where they would be no maps any more. */
function gridIn(box, columns, headings, type, least) {
	const rows = Math.ceil(headings.length / columns);
	const size = sizeOf("legend", type);
	const [across, down, under] = [
		.9 * size,
		.8 * size,
		.3 * size
	];
	const width = (box.right - box.left - across * (columns - 1)) / columns;
	if (width < least) return void 0;
	const blocks = headings.map((heading) => headingBlock(heading, width, type));
	const rowOf = (i) => Math.floor(i / columns);
	const headingHeights = Array.from({ length: rows }, (_, row) => {
		const heights = blocks.filter((_, i) => rowOf(i) === row).map((block) => block.height);
		return Math.max(...heights) + under;
	});
	const words = headingHeights.reduce((sum, next) => sum + next, down * (rows - 1));
	const height = (box.bottom - box.top - words) / rows;
	if (height < .6 * least) return void 0;
	const above = (row) => headingHeights.slice(0, row).reduce((sum, next) => sum + next + height + down, box.top);
	return {
		width,
		height,
		cells: blocks.map((heading, i) => {
			const [row, left] = [rowOf(i), box.left + i % columns * (width + across)];
			const mapTop = above(row) + (headingHeights[row] ?? 0);
			return {
				heading,
				left,
				mapTop,
				top: mapTop - under - heading.height
			};
		})
	};
}
// src/figures/composing/panels/arrange-panels.ts
/** The ways to arrange several maps, their one legend and the words about them. */
/** Pixels at scale 1 that a map of several has to be wide. */
var leastMap = 84;
function legendFor({ options, shown }, manner) {
	if (!options.show.legend) return [];
	const { isCompact, legendWording, explainsOnce } = manner;
	const legend = isCompact ? compactLegendOf : legendOf$1;
	const second = explainsOnce ? void 0 : options.second?.words;
	const groups = legend(shown, {
		route: null,
		year: timeShown(options),
		hand: options.legend
	}, legendWording, second);
	return options.theme.name === "greyscale" ? groups.map(withoutRoutes) : groups;
}
/** In one ink lines on small maps are not told apart: what all of them are is said once. */
function withoutRoutes({ entries, ...group }) {
	const isRoute = ({ swatch }) => swatch.kind === "route";
	const [first] = entries.filter(isRoute);
	const all = first && {
		swatch: first.swatch,
		words: figure_every_route()
	};
	return {
		...group,
		entries: [...all ? [all] : [], ...entries.filter((each) => !isRoute(each))]
	};
}
/** One scale for all maps, below them. */
function scaleFor({ options }, width, type) {
	if (!options.show.scaleBar) return void 0;
	return scaleBlock(mapOf(options, width, width), width, type);
}
function gridAbove({ sheet, manner, columns }, box) {
	const type = typeOf(sheet, manner);
	const gap = 3 * type.scale;
	const scale = scaleFor(sheet, box.right - box.left, type);
	const bottom = box.bottom - (scale ? scale.height + gap : 0);
	const least = leastMap * type.scale;
	const grid = gridIn({
		...box,
		bottom
	}, columns, headingsOf(sheet.options), type, least);
	if (!grid) return void 0;
	return {
		grid,
		blocks: [...grid.cells.map(({ heading, left, top }) => place(heading, left, top)), ...scale ? [place(scale, box.left, bottom + gap)] : []]
	};
}
/** Head above the maps, legend and foot below them. */
function below({ sheet, manner, columns }) {
	const { options, sources } = sheet;
	const { margin, width, height, scale } = options.frame;
	const type = typeOf(sheet, manner);
	const gap = 9 * scale;
	const free = width - 2 * margin;
	const head = headBlock(headOf(sheet, manner), free, type);
	const foot = figureFoot(options, sources, {
		...manner,
		hasMap: true
	}, type);
	const footTop = height - margin - foot.height;
	const column = manner.legendColumn * sizeOf("legend", type);
	const legend = legendBlock(legendFor(sheet, manner), free, type, column);
	const bottom = footTop - gap - (legend.height > 0 ? legend.height + gap : 0);
	const box = {
		left: margin,
		right: width - margin,
		top: margin + head.height + gap,
		bottom
	};
	const set = gridAbove({
		sheet,
		manner,
		columns
	}, box);
	if (!set) return void 0;
	return {
		grid: set.grid,
		isCut: head.isCut,
		blocks: [
			place(head, margin, margin),
			...set.blocks,
			...legend.height > 0 ? [place(legend, margin, bottom + gap)] : [],
			...foot.at(footTop)
		]
	};
}
/** Lines that title and note may have in a column of their own. */
var mostLines = [4, 6].flatMap((title) => [
	4,
	2,
	0
].map((note) => ({
	title,
	note
})));
/** What stands in a column at the left of the maps: the head over the legend, or the head alone. */
function columnOf({ sheet, manner }, side, room, legend) {
	const gap = 18 * sheet.options.frame.scale;
	const type = typeOf(sheet, manner);
	const free = room - (legend > 0 ? legend + gap : 0);
	const fitting = mostLines.map((lines) => headBlock(headOf(sheet, manner), side, type, lines)).filter((head) => head.height <= free);
	const head = fitting.find(({ isCut }) => !isCut) ?? fitting[0];
	return head && {
		head,
		legendTop: head.height + gap
	};
}
/** How wide the column is, and how wide the foot: a slide's stands in the column. */
function widthsOf({ frame }) {
	const { margin, width, scale, medium } = frame;
	if (medium === "slide") return {
		side: .28 * width,
		footWidth: .28 * width
	};
	return {
		side: Math.min(310 * scale, Math.max(200 * scale, .27 * width)),
		footWidth: width - 2 * margin
	};
}
/** The head in a column at the left of the maps, and on a slide the foot as well; the legend there too. */
function besideLegend(at) {
	const { side } = widthsOf(at.sheet.options);
	const type = typeOf(at.sheet, at.manner);
	return beside(at, legendBlock(legendFor(at.sheet, at.manner), side, type, side), (legendTop, bottom) => ({
		legendTop,
		mapsBottom: bottom
	}));
}
/** The same with the legend below the maps. */
function aboveLegend(at) {
	const { frame } = at.sheet.options;
	const { side } = widthsOf(at.sheet.options);
	const type = typeOf(at.sheet, at.manner);
	const gap = 9 * frame.scale;
	const width = frame.width - 2 * frame.margin - side - 2 * gap;
	const column = at.manner.legendColumn * sizeOf("legend", type);
	const legend = legendBlock(legendFor(at.sheet, at.manner), width, type, column);
	return beside(at, legend, (_, bottom) => ({
		legendTop: bottom - legend.height,
		mapsBottom: bottom - legend.height - gap
	}));
}
function beside(at, legend, stand) {
	const { sheet, manner } = at;
	const { options, sources } = sheet;
	const { margin, width, height, scale, medium } = options.frame;
	const { side, footWidth } = widthsOf(options);
	if (width < 2.2 * side) return void 0;
	const gap = 9 * scale;
	const foot = figureFoot(options, sources, {
		...manner,
		hasMap: true
	}, typeOf(sheet, manner), footWidth);
	const footTop = height - margin - foot.height;
	const isInColumn = legend.width === side;
	const column = columnOf(at, side, footTop - gap - margin, isInColumn ? legend.height : 0);
	if (!column) return void 0;
	const bottom = medium === "slide" ? height - margin : footTop - gap;
	const { legendTop, mapsBottom } = stand(margin + column.legendTop, bottom);
	const [left, right] = [margin + side + 2 * gap, width - margin];
	const set = gridAbove(at, {
		left,
		right,
		top: margin,
		bottom: mapsBottom
	});
	if (!set) return void 0;
	return {
		grid: set.grid,
		isCut: column.head.isCut,
		blocks: [
			place(column.head, margin, margin),
			...legend.height > 0 ? [place(legend, isInColumn ? margin : left, legendTop)] : [],
			...set.blocks,
			...foot.at(footTop)
		]
	};
}
// src/figures/composing/panels/lay-out-panels.ts
/** Where several maps stand in a figure: as they show their extent largest. */
/** The share of the maps' size for which words are worth a step less room, and a title is rather whole. */
var worthOfWords = .02;
var worthOfTitle = .16;
/** Width to height of what the maps show. */
function proportionOf({ view }) {
	const [west, south, east, north] = view.extent;
	const { project } = projectionOf(cameraOf(view.extent, 400, 400, {
		top: 0,
		right: 0,
		bottom: 0,
		left: 0
	}, 20), 400, 400);
	const [upper, lower] = [project([west, north]), project([east, south])];
	return (lower.x - upper.x) / (lower.y - upper.y);
}
/** All ways to lay it out, from roomy to tight words; in two languages with a legend in one at last. */
function waysFor({ options }) {
	const { frame, panels = [], second } = options;
	const roomy = mannersOf[frame.medium];
	const once = second ? roomy.map((manner) => ({
		...manner,
		explainsOnce: true
	})) : [];
	const arrangements = frame.medium === "column" ? [below] : [
		below,
		besideLegend,
		aboveLegend
	];
	return [...roomy, ...once].flatMap((manner, step) => arrangements.flatMap((arrange) => panels.map((_, i) => ({
		arrange,
		manner,
		columns: i + 1,
		loss: step * worthOfWords
	}))));
}
/** The layout in which the maps show their extent largest. Throws a RangeError where none is possible. */
function layOutPanels(sheet) {
	const { frame, panels = [] } = sheet.options;
	const proportion = proportionOf(sheet.options);
	const fit = (width, height) => Math.min(width / proportion, height);
	const whole = fit(frame.width, frame.height) / Math.sqrt(panels.length);
	let best;
	for (const { arrange, manner, columns, loss } of waysFor(sheet)) {
		const tried = arrange({
			sheet,
			manner,
			columns
		});
		if (!tried) continue;
		const worth = fit(tried.grid.width, tried.grid.height) / whole - loss - (tried.isCut ? worthOfTitle : 0);
		if (!best || worth > best.worth) best = {
			tried,
			worth
		};
	}
	if (!best) throw new RangeError("The frame is too small for so many maps.");
	return best.tried;
}
// src/figures/composing/panels/panel-options.ts
/** Of more maps than this the first alone has names: it names the ground that all of them show. */
var mostNamed$1 = 2;
/** Each of several maps as a figure of its own: of one extent, so that all are of one scale. */
function optionsOfPanels(options, strokes) {
	const { panels = [], view, idPrefix = "figure" } = options;
	return panels.map((panel, i) => ({
		...options,
		strokes,
		isNamedElsewhere: panels.length > mostNamed$1,
		show: {
			...options.show,
			labels: options.show.labels && (i === 0 || panels.length <= mostNamed$1)
		},
		view: {
			...view,
			...panel,
			incidents: {
				...view.incidents,
				place: view.incidents.place ?? panel.country
			}
		},
		idPrefix: `${idPrefix}-${i + 1}`
	}));
}
var unique = (lists) => [...new Set(lists.flat())];
/** What several maps show together: one legend explains it, and the foot names all sources of it. */
function joinShown(all) {
	const some = (of) => all.some(of);
	const routes = new Set(all.flatMap((shown) => shown.routes.map(({ id }) => id)));
	const recordsOf = (wanted) => unique(all.map(({ tints }) => tints.find(({ stance }) => stance === wanted)?.records ?? []));
	const own = unique(all.map((shown) => shown.own));
	return {
		routes: atlas.routes.filter(({ id }) => routes.has(id)),
		namedRoutes: unique(all.map(({ namedRoutes }) => namedRoutes)).filter((id) => all.every((shown) => shown.namedRoutes.includes(id) || shown.routes.every((route) => route.id !== id))),
		legs: unique(all.map(({ legs }) => legs)),
		hasFlights: some(({ hasFlights }) => hasFlights),
		hasPaleLegs: some(({ hasPaleLegs }) => hasPaleLegs),
		hasDirection: some(({ hasDirection }) => hasDirection),
		tints: stances.map((stance) => ({
			stance,
			records: recordsOf(stance)
		})).filter(({ records }) => records.length > 0),
		origins: unique(all.map(({ origins }) => origins)),
		hasUntinted: some(({ hasUntinted }) => hasUntinted),
		outlined: null,
		incidents: unique(all.map(({ incidents }) => incidents)),
		hasCities: some(({ hasCities }) => hasCities),
		hasAreas: some(({ hasAreas }) => hasAreas),
		own: own.filter(({ id }, i) => own.findIndex((each) => each.id === id) === i)
	};
}
// src/figures/composing/panels/panels-figure.ts
/** Rounds in which the legend and the maps agree on what is shown. */
var mostRounds = 3;
/** Pixels at scale 1 at which a map's lines are as wide as in a figure of their own, and their least share. */
var usualMap = 480;
var leastStrokes = .6;
var strokesFor = (width, { frame }) => Math.min(1, Math.max(leastStrokes, width / (usualMap * frame.scale)));
function readMaps(geography, options, { grid }) {
	return optionsOfPanels(options, strokesFor(grid.width, options)).map((each) => {
		const map = mapOf(each, grid.width, grid.height);
		return {
			options: each,
			map,
			shown: readShown(geography, map, each.own)
		};
	});
}
/** What the legend must explain, for comparing. */
var explained = ({ routes, namedRoutes, tints, incidents, own, ...marks }) => JSON.stringify({
	...marks,
	legs: marks.legs.map(({ from, to }) => [from, to]),
	routes: routes.map(({ id }) => id),
	namedRoutes,
	tints,
	own: own.map(({ id }) => id),
	incidents: incidents.length
});
/** What a legend once explained it goes on explaining: a smaller map names fewer routes. */
var withLegend = (next, before) => {
	const { namedRoutes } = before.shown;
	const kept = next.shown.namedRoutes.filter((id) => namedRoutes.includes(id));
	return {
		...next,
		shown: {
			...next.shown,
			namedRoutes: kept
		}
	};
};
/** Lays several maps out. Throws a RangeError where the frame is too small for them. */
function preparePanels(geography, options) {
	const sheetOf = (all) => ({
		geography,
		options,
		shown: joinShown(all.map(({ shown }) => shown)),
		sources: [...new Set(all.flatMap(({ options: { view }, shown }) => sourcesOf(shown, view)))]
	});
	const { width, height } = options.frame;
	const share = 1 / Math.sqrt(options.panels?.length ?? 1);
	const rough = {
		grid: {
			cells: [],
			width: width * share,
			height: height * share
		},
		blocks: []
	};
	let layout = rough;
	let maps = readMaps(geography, options, rough);
	let sheet = sheetOf(maps);
	for (let round = 0; round < mostRounds; round++) {
		layout = layOutPanels(sheet);
		maps = readMaps(geography, options, layout);
		const next = withLegend(sheetOf(maps), sheet);
		if (explained(next.shown) === explained(sheet.shown)) break;
		sheet = next;
	}
	const { grid, blocks } = layout;
	const drawn = maps.flatMap(({ map }, i) => {
		const cell = grid.cells[i];
		return cell ? [place(mapBlock(geography, map), cell.left, cell.mapTop)] : [];
	});
	return {
		blocks: [...blocks, ...drawn],
		maps,
		shown: sheet.shown,
		sources: sheet.sources
	};
}
// src/figures/composing/second-captions.ts
/** What a figure in two languages is called in the second, and what stands beneath it in a newspaper. */
var withTitle = (sentence, title) => sentence.replace("{title}", () => title);
/** The title that a figure of a kind has of itself in the other language; empty where there is none. */
function secondTitleOf(kind, { view, panels }, words) {
	const { country, route, year, series } = view;
	if (kind === "panels") return secondTitleOfPanels({ panels: panels ?? [] }, words);
	if (kind === "ranges") return words.numbers[country ?? ""] ?? "";
	if (kind === "stances" && country === null) return words.stancesTitle;
	if (kind === "strip") return words.series[series]?.title ?? "";
	const time = words.times[timeKey(year)];
	if (kind === "stances") return words.times[timeKey(null)]?.titles[country ?? ""] ?? "";
	const key = country ?? route ?? "";
	if (kind === "map") return time?.titles[key] ?? "";
	const title = time?.mapTitles[key];
	return title === void 0 ? "" : withTitle(words.legendTitle, title);
}
var sentences = (...texts) => texts.filter(Boolean).join(" ");
/** A map's caption; nothing where the figure is in one language. */
function secondCaptionOf({ second, view }, { routes }) {
	if (!second) return "";
	const { words, title } = second;
	const called = title || secondTitleOf("map", { view }, words);
	return sentences(withTitle(words.caption, called), words.times[timeKey(view.year)]?.routesShown[String(routes.length)], words.creditLine);
}
/** The caption of several maps. */
function secondPanelsCaption({ second }) {
	return second ? sentences(withTitle(second.words.caption, second.title), second.words.creditLine) : "";
}
/** The caption of a chart without a map. */
function secondChartCaption({ second }) {
	return second ? sentences(`${second.title}.`, second.words.creditLine) : "";
}
/** The caption of a legend that stands alone. */
function secondLegendCaption({ second, view }) {
	if (!second) return "";
	const title = secondTitleOf("map", { view }, second.words);
	return sentences(withTitle(second.words.legendCaption, title), second.words.creditLine);
}
/** The caption of a chart of the years. */
function secondSeriesCaption({ second, view }) {
	if (!second) return "";
	return sentences(second.words.series[view.series]?.definition, second.words.creditLine);
}
// src/figures/composing/make-parts.ts
var figureKinds = [
	"map",
	"panels",
	"legend",
	"strip",
	"stances",
	"ranges"
];
/** A caption, and below it the same in the other language. */
var inBoth = (caption, second) => [caption, second].filter(Boolean).join("\n");
var holdCode = (blocks) => blocks.some(({ name }) => name === "qr");
function makeMap(geography, options, title) {
	const prepared = prepareFigure(geography, options);
	const { blocks, shown, sources } = prepared;
	const { view, frame, marks = [] } = options;
	const credit = marks.length > 0 ? figure_marks_caption() : "";
	const caption = [captionOf(title, shown, view), credit].filter(Boolean).join(" ");
	return {
		svg: drawBlocks(options, blocks),
		byHand: byHandOf(geography, prepared),
		height: frame.height,
		caption: inBoth(caption, secondCaptionOf(options, shown)),
		alternative: [altTextOf(shown, view), marksInWords(marks)].filter(Boolean).join(" "),
		sources,
		hasCode: holdCode(blocks)
	};
}
function makePanels(geography, options, title) {
	const prepared = preparePanels(geography, options);
	return {
		svg: drawBlocks(options, prepared.blocks),
		height: options.frame.height,
		caption: inBoth(captionOfPanels(title, options), secondPanelsCaption(options)),
		alternative: altTextOfPanels(prepared, options),
		sources: prepared.sources,
		hasCode: holdCode(prepared.blocks)
	};
}
function makeLegend(geography, options) {
	const { blocks, shown, sources, frame } = prepareLegend(geography, options);
	const { view } = options;
	return {
		svg: drawBlocks({
			...options,
			frame
		}, blocks),
		height: frame.height,
		caption: inBoth(`${figure_caption_legend({ title: titleOfFigure(view) })} ${creditLine$1()}`, secondLegendCaption(options)),
		alternative: `${figure_alt_legend()} ${altTextOf(shown, view)}`,
		sources,
		hasCode: holdCode(blocks)
	};
}
function makeStrip(options) {
	const { view, frame } = options;
	const { blocks } = prepareStrip(options);
	return {
		svg: drawBlocks(options, blocks),
		height: frame.height,
		caption: inBoth(captionOfSeries(view.series), secondSeriesCaption(options)),
		alternative: altTextOfSeries(view.series),
		sources: sourcesOfSeries(view.series),
		hasCode: holdCode(blocks)
	};
}
function makeStances(options, title) {
	const blocks = prepareStances(options);
	return {
		svg: drawBlocks(options, blocks),
		height: options.frame.height,
		caption: inBoth(captionOfChart(title), secondChartCaption(options)),
		alternative: altTextOfStances(options.view),
		sources: sourcesOfStances(options.view),
		hasCode: holdCode(blocks)
	};
}
function makeRanges(options, title) {
	const blocks = prepareRanges(options);
	return {
		svg: drawBlocks(options, blocks),
		height: options.frame.height,
		caption: inBoth(captionOfChart(title), secondChartCaption(options)),
		alternative: altTextOfRanges(options.view),
		sources: sourcesOfRanges(options.view),
		hasCode: holdCode(blocks)
	};
}
function makeParts(geography, kind, options, title) {
	switch (kind) {
		case "map": return makeMap(geography, options, title);
		case "panels": return makePanels(geography, options, title);
		case "legend": return makeLegend(geography, options);
		case "strip": return makeStrip(options);
		case "stances": return makeStances(options, title);
		case "ranges": return makeRanges(options, title);
	}
}
// src/figures/dialog/hand/hand-form.ts
var untouched = {
	hidden: {},
	moved: {},
	legend: {},
	extent: null
};
/** The part of a figure's options that follows. */
var optionsByHand = ({ hidden, moved, legend }) => ({
	names: {
		hidden: Object.keys(hidden),
		moved
	},
	legend
});
var without = (all, key) => Object.fromEntries(Object.entries(all).filter(([each]) => each !== key));
var hideName = (form, key, words) => ({
	...form,
	hidden: {
		...form.hidden,
		[key]: words
	}
});
var showName = (form, key) => ({
	...form,
	hidden: without(form.hidden, key)
});
var moveName = (form, key, position) => ({
	...form,
	moved: {
		...form.moved,
		[key]: position
	}
});
var putBack = (form, key) => ({
	...form,
	moved: without(form.moved, key)
});
function changed([west, south, east, north], change) {
	const [upper, lower] = change([worldPoint([west, north]), worldPoint([east, south])]);
	const [nextWest, nextNorth] = positionAt(upper);
	const [nextEast, nextSouth] = positionAt(lower);
	return [
		nextWest,
		nextSouth,
		nextEast,
		nextNorth
	];
}
/** The map moved under its frame, by shares of the world's width. */
var shiftExtent = (extent, { x: dx, y: dy }) => changed(extent, (bounds) => {
	const [upper, lower] = bounds;
	const down = Math.min(.95 - lower.y, Math.max(.05 - upper.y, dy));
	const moved = ({ x, y }) => ({
		x: x + dx,
		y: y + down
	});
	return [moved(upper), moved(lower)];
});
/** As much larger or smaller around its middle. */
var scaleExtent = (extent, by) => changed(extent, ([upper, lower]) => {
	const [x, y] = [(upper.x + lower.x) / 2, (upper.y + lower.y) / 2];
	const across = Math.min(.5, (lower.x - upper.x) / 2 * by);
	const down = Math.min(.45, (lower.y - upper.y) / 2 * by);
	return [{
		x: x - across,
		y: Math.max(.03, y - down)
	}, {
		x: x + across,
		y: Math.min(.97, y + down)
	}];
});
// src/figures/dialog/house/house.ts
/** A newsroom's or a school's own look, kept on this device: the colour of what leads, and the face of titles. */
var titleFaces = ["serif", "semibold"];
var atlasHouse = {
	accent: null,
	titleFace: "serif"
};
var key = `${subject.slug}.house`;
var kept = object({
	accent: optional(pipe(string(), regex(/^#[0-9a-f]{6}$/i))),
	titleFace: picklist(titleFaces)
});
/** What was kept, or the atlas' own look where nothing was, or where it cannot be read. */
function readHouse() {
	try {
		const { success, output } = safeParse(kept, JSON.parse(localStorage.getItem(key) ?? "null"));
		return success ? {
			accent: output.accent ?? null,
			titleFace: output.titleFace
		} : atlasHouse;
	} catch {
		return atlasHouse;
	}
}
function keepHouse({ accent, titleFace }) {
	try {
		localStorage.setItem(key, JSON.stringify({
			...accent !== null && { accent },
			titleFace
		}));
	} catch {}
}
/** Words are set in it as well: WCAG's least contrast. */
var leastContrast = 4.5;
/** Whether words in the colour can be read on a theme's paper. */
var isReadable = (accent, { page }) => contrastOf(accent, page.surface) >= leastContrast;
/** A theme in the house's colour, where that can be read there; one ink stays one ink. */
function inHouse(theme, { accent }) {
	if (accent === null || theme.name === "greyscale" || !isReadable(accent, theme)) return theme;
	return {
		...theme,
		page: {
			...theme.page,
			accent
		}
	};
}
// src/figures/dialog/panels-form.ts
/** Which maps stand side by side in a figure, as the reader has set it, and what follows from it. */
/** The year in which most were counted, and the last one with a number. */
function thenAndNow() {
	const { points } = seriesOf(subject.firstSeries);
	const ofOneYear = points.filter(({ when }) => /^\d{4}$/.test(when));
	const most = Math.max(...ofOneYear.map(({ high }) => high));
	const last = ofOneYear.reduce((latest, { to }) => Math.max(latest, to), subject.years.first);
	const peak = ofOneYear.find(({ high }) => high === most)?.to ?? subject.years.first;
	return [peak, last > peak ? last : subject.years.last];
}
var allRoutes = () => atlas.routes.map(({ id }) => id);
/** Countries that routes lead through and whose stance is known, then the others. */
function allCountries() {
	const records = [...atlas.records.values()];
	const isOnTheWay = (record) => record.stances.length > 0 && routesThrough(record.id).length > 0;
	return [...records.filter(isOnTheWay), ...records.filter((each) => !isOnTheWay(each))].map(({ id }) => id);
}
/** What can be chosen of each kind. */
var panelChoices = () => ({
	year: stripYears,
	route: allRoutes(),
	country: [...atlas.records.keys()]
});
/** The first so many, and what else there is where they are fewer. */
function filled(chosen, all, count) {
	return [.../* @__PURE__ */ new Set([...chosen, ...all])].slice(0, count);
}
/** So many years from the first to the last, as far from each other as they come. */
function spread(from, to, count) {
	const [first = from, last = to] = [Math.min(from, to), Math.max(from, to)];
	const start = Math.max(stripYears[0] ?? first, Math.min(first, last - count + 1));
	return Array.from({ length: count }, (_, i) => Math.round(start + i * (last - start) / (count - 1)));
}
/** The same form with so many maps. */
function withCount(form, count) {
	switch (form.by) {
		case "year": return {
			...form,
			year: spread(form.year[0] ?? 0, form.year.at(-1) ?? 0, count)
		};
		case "route": return {
			...form,
			route: filled(form.route, allRoutes(), count)
		};
		case "country": return {
			...form,
			country: filled(form.country, allCountries(), count)
		};
	}
}
/** What the view compares, or else what stands best beside what it shows. */
function firstPanels(state) {
	const versus = isComparing(state) ? versusIn(state) : null;
	const [then, now] = thenAndNow();
	const year = state.year ?? then;
	const other = versus?.kind === "year" ? versus.year : year === now ? then : now;
	const [route, country] = [routeIn(state), countryIn(state)];
	const beside = (one, two) => [one, two].filter((each) => each !== null);
	return {
		by: versus?.kind ?? "year",
		year: [year, other],
		route: filled(beside(route ?? atlas.finding.route, versus?.kind === "route" ? versus.id : null), allRoutes(), 2),
		country: filled(beside(country, versus?.kind === "country" ? versus.id : null), allCountries(), 2)
	};
}
function panelsOf(form, state) {
	const { year } = state;
	switch (form.by) {
		case "year": return form.year.map((each) => ({
			year: each,
			country: countryIn(state),
			route: routeIn(state)
		}));
		case "route": return form.route.map((route) => ({
			year,
			country: null,
			route
		}));
		case "country": return form.country.map((country) => ({
			year,
			country,
			route: null
		}));
	}
}
function chosenOf({ country, route }) {
	if (country !== null) return {
		on: "country",
		id: country,
		within: null
	};
	return route === null ? nothing : {
		on: "route",
		id: route,
		leg: null
	};
}
/** What all of the maps show whole; `null` where that is the view's own. */
function extentOfPanels(form, panels, geography, width) {
	if (form.by === "year") return null;
	return union(panels.map((panel) => extentShown({ chosen: chosenOf(panel) }, geography, width)));
}
function versusOf({ by }, { year, country, route }) {
	if (by === "year") return year === null ? null : {
		kind: "year",
		year
	};
	if (by === "route") return route === null ? null : {
		kind: "route",
		id: route
	};
	return country === null ? null : {
		kind: "country",
		id: country
	};
}
/** The view that says the same: of two, their comparison; of more, all that they are taken from. */
function viewOfPanels(form, state) {
	const [one, two, ...others] = panelsOf(form, state);
	const versus = two && versusOf(form, two);
	if (!one || !versus || others.length > 0) return form.by === "year" ? {
		...state,
		year: null
	} : {
		...state,
		chosen: nothing
	};
	const compared = {
		...state,
		overlay: {
			on: "comparison",
			with: versus
		}
	};
	return form.by === "year" ? {
		...compared,
		year: one.year
	} : {
		...compared,
		chosen: chosenOf(one)
	};
}
// src/figures/dialog/figure-form.ts
/** The smallest side of a free size, in pixels: smaller pictures cannot carry what they must say. */
var shortestSide = 160;
/** A telephone's pictures are square; others lie across, as slides and screens do. */
function firstForm({ isStory, isPhone, state }) {
	return {
		kind: isComparing(state) ? "panels" : "map",
		panels: firstPanels(state),
		preset: isPhone && !isStory ? "square" : "slide",
		free: {
			width: 1600,
			height: 1200,
			unit: "px"
		},
		theme: null,
		title: null,
		note: null,
		isInBoth: false,
		secondTitle: null,
		show: {},
		hand: untouched,
		house: readHouse()
	};
}
/** Each part as the reader wants it, or else as the size and the view do. */
function partsOf(form, state) {
	const isPage = frameFor(form).medium === "page";
	const isSeveral = form.kind === "panels";
	return {
		legend: true,
		tints: true,
		incidents: !isSeveral && state.chosen.on !== "route" && showsMarks(state, 0),
		stations: true,
		labels: true,
		otherRoutes: false,
		scaleBar: isPage || isSeveral,
		inset: isPage,
		qr: isPage,
		...form.show
	};
}
function themeFor({ preset, free, theme }, ofPage) {
	if (theme !== null) return themes[theme];
	return frameFor({
		preset,
		free
	}).medium === "column" ? themes.greyscale : ofPage;
}
/** What is wrong with a free size, or nothing. */
function isTooSmall({ width, height, unit }) {
	return !(Math.min(width, height) * (unit === "mm" ? 96 / 25.4 : 1) >= shortestSide);
}
function isTooLarge({ width, height, unit }) {
	return Math.max(width, height) * (unit === "mm" ? 96 / 25.4 : 1) > longestSide;
}
function frameFor({ preset, free }) {
	const chosen = figurePresets.find(({ id }) => id === preset);
	return chosen ? frameOf(chosen) : freeFrame(free.width, free.height, free.unit);
}
/** The part of the map that the reader sees free of panels, in a window of this size. */
function extentSeen(state, width, height) {
	if (!state.camera) return null;
	const { top, right, bottom, left } = state.insets;
	const { unproject } = projectionOf(state.camera, width, height);
	const [west, north] = unproject({
		x: left,
		y: top
	});
	const [east, south] = unproject({
		x: width - right,
		y: height - bottom
	});
	return [
		west,
		south,
		east < west ? east + 360 : east,
		north
	];
}
/** What a figure of the view shows whole. */
function extentOfView(state, { geography, marks, width, height }) {
	const shown = extentWithMarks(extentShown(state, geography, width), marks);
	return extentSeen(state, width, height) ?? shown;
}
/** The title in the other language: a reader's own title has none but the reader's own. */
function secondTitleFor({ kind, title, secondTitle }, shown, words) {
	return plainText(secondTitle ?? (title === null ? secondTitleOf(kind, shown, words) : ""));
}
/** The options of the figure, but for its title where the form leaves that to the view. */
function optionsOf(form, { geography, state, marks, theme, second, width, height, address, date }) {
	const { year, hiddenRoutes, series } = state;
	const country = countryIn(state);
	const { place } = state.incidents;
	const isSeveral = form.kind === "panels";
	const panels = isSeveral ? panelsOf(form.panels, state) : [];
	const ofPanels = isSeveral ? extentOfPanels(form.panels, panels, geography, width) : null;
	const view = {
		extent: ofPanels ?? form.hand.extent ?? extentOfView(state, {
			geography,
			marks,
			width,
			height
		}),
		year,
		country: ofPanels ? null : country,
		route: ofPanels ? null : routeIn(state),
		hiddenRoutes,
		incidents: {
			...state.incidents,
			place: place ?? (ofPanels ? null : country)
		},
		series
	};
	return {
		view,
		...form.hand !== untouched && optionsByHand(form.hand),
		...isSeveral && { panels },
		...second && { second: {
			words: second,
			title: secondTitleFor(form, {
				view,
				panels
			}, second)
		} },
		frame: frameFor(form),
		theme: inHouse(themeFor(form, theme), form.house),
		titleFace: form.house.titleFace,
		title: form.title ?? "",
		note: form.note ?? "",
		show: partsOf(form, state),
		own: answeredLayers(state.own),
		marks,
		address,
		date
	};
}
/** What can be chosen: other routes only where one route or country is shown. */
var shownParts = (hasOthers) => figureParts.filter((part) => hasOthers || part !== "otherRoutes");
/** What figures can be made of a country, or of all of them. */
var kindsFor = (country) => figureKinds.filter((kind) => {
	if (kind === "ranges") return hasRanges(country);
	return kind !== "stances" || hasStances(country);
});
// src/figures/composing/finish-figure.ts
var licence = "https://creativecommons.org/licenses/by/4.0/";
/** The title and the note that a figure has of itself. */
function ownWordsOfFigure(kind, { view, panels }) {
	switch (kind) {
		case "map": return ownWordsOf(view);
		case "panels": return ownWordsOfPanels({ panels: panels ?? [] });
		case "legend": return {
			title: figure_legend_of({ title: titleOfFigure(view) }),
			note: ""
		};
		case "strip": return {
			title: seriesTitle(seriesOf(view.series)),
			note: ""
		};
		case "stances": return ownWordsOfStances(view);
		case "ranges": return ownWordsOfRanges(view);
	}
}
/** More are not named one by one. */
var mostNamed = 3;
/** A word for each of several maps, or how many they are. */
function wordOfPanels({ panels = [] }) {
	const words = panels.map(({ year, ...of }) => [keyOf({
		year,
		...of
	}), year].filter(Boolean).join(" "));
	return panels.length > mostNamed ? `${panels.length} ${words[0]}` : words.join(" ");
}
function subjectOf(kind, options) {
	const { view } = options;
	if (kind === "strip") return `years-${view.series}`;
	if (kind === "panels") return `${subject.slug} ${wordOfPanels(options)}`;
	const name = view.country ?? view.route ?? subject.slug;
	return kind === "map" ? name : `${name}-${kind}`;
}
function metaOf(parts, title$1, { address, second }) {
	return {
		title: [title$1, second?.title].filter(Boolean).join(" / "),
		description: parts.caption,
		alternative: parts.alternative,
		creator: title(),
		source: publishersOf(parts.sources).join("; "),
		rights: figure_rights(),
		licence,
		address,
		date: dataDate,
		language: "en",
		keywords: figure_keywords().split(", ")
	};
}
/** The options with the words that stand in the figure. */
function withWords(kind, asked, uses) {
	const own = ownWordsOfFigure(kind, asked);
	return {
		...asked,
		title: uses.ownTitle ? own.title : plainText(asked.title),
		note: uses.ownNote ? own.note : plainText(asked.note),
		noteGives: uses.ownNote
	};
}
/**
* Makes a figure of a kind: map, its legend alone, or the years chart alone. Throws a RangeError
* where the frame is too small for what has to be on it.
*/
function finishFigure(geography, kind, asked, uses) {
	const options = withWords(kind, asked, uses);
	const title = options.title.trim() || ownWordsOfFigure(kind, asked).title;
	const parts = makeParts(geography, kind, options, title);
	const accessed = /* @__PURE__ */ new Date(`${options.date}T12:00:00`);
	return {
		svg: parts.svg,
		width: options.frame.width,
		height: parts.height,
		title,
		note: options.note,
		caption: parts.caption,
		alternative: parts.alternative,
		citation: cite("Chicago", {
			title,
			address: options.address,
			version: release,
			accessed
		}),
		meta: metaOf(parts, title, options),
		hasCode: parts.hasCode,
		byHand: parts.byHand ?? null,
		subject: subjectOf(kind, options),
		year: kind === "panels" ? null : options.view.year
	};
}
export { secondTitleOf as C, showName as S, numbersShown as T, hideName as _, isTooLarge as a, scaleExtent as b, optionsOf as c, themeFor as d, panelChoices as f, keepHouse as g, isReadable as h, frameFor as i, partsOf as l, withCount as m, withWords as n, isTooSmall as o, viewOfPanels as p, firstForm as r, kindsFor as s, finishFigure as t, shownParts as u, moveName as v, onMap as w, shiftExtent as x, putBack as y };
