import { $ as toDraw, $a as incidentLook, Dr as sampleDash, Fa as eventsInYear, Ft as ownLine, Gi as isHatchedIn, Gt as usualAdvance, It as ownLook, La as isOrigin, Mi as inTurn, Ni as listOf, Or as sampleOpacities, Pt as ownInk, Ti as writeDate, Wi as hatchInk, Yn as placeName, an as emphasisOf, ao as stationLooks, cn as standingStrength, fo as __vitePreload, pt as closestFit, rs as getLocale, un as cameraOf, vr as corridorWidths, xr as flightDash, zn as outline } from "./view-D6cf0WB7.js";
import { E as stanceWord, K as role_origin, O as standingInWords, z as title } from "./apply-theme-BFESq4fb.js";
import { a as figure_own_lead, c as figure_data, d as figure_borders_lead, f as figure_withheld, i as figure_own_stated, l as figure_data_lead, m as figure_schematic_lead, o as figure_own_credit, p as figure_schematic, u as figure_borders } from "./sources-shown-7eVvX_xa.js";
import { t as figure_withheld_lead } from "./figure_withheld_lead-B2AZ-2P6.js";
import { n as figure_withheld_short, t as figure_credit_line } from "./figure_credit_line-4ve2vUFM.js";
import { B as routeStanding, F as isInUse, L as lastToldOf, Q as release, R as legStanding, b as stances, bt as subject, x as groupBy } from "./outline-DuuOSWBR.js";
import { B as atlas, z as inFull } from "./atlas-B-d33bUZ.js";
import { t as x } from "./lib-Ri6c1tWp.js";
import { d as hatchPatterns, f as prepareDrawing, t as contentsOf, u as hatchId, y as isInSight } from "./map-contents-BKZ5BAUL.js";
import { c as hundredth, u as tenth } from "./label-BHGSJHR8.js";
import { a as signsInFrame, i as thinGeography, r as signOfLook, t as drawContents } from "./draw-map-BhFkgk71.js";
import { t as timeKey } from "./second-words-szmaY7bl.js";
import { t as marksOver } from "./draw-marks-EfojfSRh.js";
// src/languages/compiled/messages/figure_preset_slide.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Preset_SlideInputs */
var en_figure_preset_slide = () => {
	return `Slide, 16:9`;
};
/**
* | output |
* | --- |
* | "Slide, 16:9" |
*
* @param {Figure_Preset_SlideInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_preset_slide = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_preset_slide(inputs);
});
// src/languages/compiled/messages/figure_preset_square.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Preset_SquareInputs */
var en_figure_preset_square = () => {
	return `Square`;
};
/**
* | output |
* | --- |
* | "Square" |
*
* @param {Figure_Preset_SquareInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_preset_square = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_preset_square(inputs);
});
// src/languages/compiled/messages/figure_preset_portrait.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Preset_PortraitInputs */
var en_figure_preset_portrait = () => {
	return `Portrait, 4:5`;
};
/**
* | output |
* | --- |
* | "Portrait, 4:5" |
*
* @param {Figure_Preset_PortraitInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_preset_portrait = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_preset_portrait(inputs);
});
// src/languages/compiled/messages/figure_preset_a4_portrait.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Preset_A4_PortraitInputs */
var en_figure_preset_a4_portrait = () => {
	return `A4, upright`;
};
/**
* | output |
* | --- |
* | "A4, upright" |
*
* @param {Figure_Preset_A4_PortraitInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_preset_a4_portrait = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_preset_a4_portrait(inputs);
});
// src/languages/compiled/messages/figure_preset_a4_landscape.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Preset_A4_LandscapeInputs */
var en_figure_preset_a4_landscape = () => {
	return `A4, across`;
};
/**
* | output |
* | --- |
* | "A4, across" |
*
* @param {Figure_Preset_A4_LandscapeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_preset_a4_landscape = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_preset_a4_landscape(inputs);
});
// src/languages/compiled/messages/figure_preset_letter_portrait.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Preset_Letter_PortraitInputs */
var en_figure_preset_letter_portrait = () => {
	return `Letter, upright`;
};
/**
* | output |
* | --- |
* | "Letter, upright" |
*
* @param {Figure_Preset_Letter_PortraitInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_preset_letter_portrait = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_preset_letter_portrait(inputs);
});
// src/languages/compiled/messages/figure_preset_letter_landscape.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Preset_Letter_LandscapeInputs */
var en_figure_preset_letter_landscape = () => {
	return `Letter, across`;
};
/**
* | output |
* | --- |
* | "Letter, across" |
*
* @param {Figure_Preset_Letter_LandscapeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_preset_letter_landscape = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_preset_letter_landscape(inputs);
});
// src/languages/compiled/messages/figure_preset_column.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Preset_ColumnInputs */
var en_figure_preset_column = () => {
	return `Newspaper, 89 × 108 mm`;
};
/**
* | output |
* | --- |
* | "Newspaper, 89 × 108 mm" |
*
* @param {Figure_Preset_ColumnInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_preset_column = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_preset_column(inputs);
});
// src/languages/compiled/messages/figure_preset_column_1.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Preset_Column_1Inputs */
var en_figure_preset_column_1 = () => {
	return `Newspaper, one column`;
};
/**
* | output |
* | --- |
* | "Newspaper, one column" |
*
* @param {Figure_Preset_Column_1Inputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_preset_column_1 = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_preset_column_1(inputs);
});
// src/languages/compiled/messages/figure_preset_column_2.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Preset_Column_2Inputs */
var en_figure_preset_column_2 = () => {
	return `Newspaper, two columns`;
};
/**
* | output |
* | --- |
* | "Newspaper, two columns" |
*
* @param {Figure_Preset_Column_2Inputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_preset_column_2 = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_preset_column_2(inputs);
});
// src/languages/compiled/messages/figure_preset_column_3.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Preset_Column_3Inputs */
var en_figure_preset_column_3 = () => {
	return `Newspaper, three columns`;
};
/**
* | output |
* | --- |
* | "Newspaper, three columns" |
*
* @param {Figure_Preset_Column_3Inputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_preset_column_3 = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_preset_column_3(inputs);
});
// src/languages/compiled/messages/figure_time.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ time: NonNullable<unknown> }} Figure_TimeInputs */
var en_figure_time = (i) => {
	return `${i?.time}.`;
};
/**
* | output |
* | --- |
* | "{time}." |
*
* @param {Figure_TimeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_time = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_time(inputs);
});
// src/languages/compiled/messages/figure_routes.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_RoutesInputs */
var en_figure_routes = () => {
	return `Routes`;
};
/**
* | output |
* | --- |
* | "Routes" |
*
* @param {Figure_RoutesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_routes = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_routes(inputs);
});
// src/languages/compiled/messages/figure_routes_year.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ year: NonNullable<unknown> }} Figure_Routes_YearInputs */
var en_figure_routes_year = (i) => {
	return `Routes reported in ${i?.year}`;
};
/**
* | output |
* | --- |
* | "Routes reported in {year}" |
*
* @param {Figure_Routes_YearInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_routes_year = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_routes_year(inputs);
});
// src/languages/compiled/messages/figure_tints.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_TintsInputs */
var en_figure_tints = () => {
	return `What each state does with those who reach it, as last known`;
};
/**
* | output |
* | --- |
* | "What each state does with those who reach it, as last known" |
*
* @param {Figure_TintsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_tints = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_tints(inputs);
});
// src/languages/compiled/messages/figure_tints_year.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ year: NonNullable<unknown> }} Figure_Tints_YearInputs */
var en_figure_tints_year = (i) => {
	return `What each state did with those who reached it in ${i?.year}`;
};
/**
* | output |
* | --- |
* | "What each state did with those who reached it in {year}" |
*
* @param {Figure_Tints_YearInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_tints_year = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_tints_year(inputs);
});
// src/languages/compiled/messages/figure_tints_short.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Tints_ShortInputs */
var en_figure_tints_short = () => {
	return `Each state’s stance, as last known`;
};
/**
* | output |
* | --- |
* | "Each state’s stance, as last known" |
*
* @param {Figure_Tints_ShortInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_tints_short = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_tints_short(inputs);
});
// src/languages/compiled/messages/figure_tints_year_short.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ year: NonNullable<unknown> }} Figure_Tints_Year_ShortInputs */
var en_figure_tints_year_short = (i) => {
	return `Each state’s stance in ${i?.year}`;
};
/**
* | output |
* | --- |
* | "Each state’s stance in {year}" |
*
* @param {Figure_Tints_Year_ShortInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_tints_year_short = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_tints_year_short(inputs);
});
// src/languages/compiled/messages/figure_marks.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_MarksInputs */
var en_figure_marks = () => {
	return `the maker’s own, not the atlas’.`;
};
/**
* | output |
* | --- |
* | "the maker’s own, not the atlas’." |
*
* @param {Figure_MarksInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_marks = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_marks(inputs);
});
// src/languages/compiled/messages/figure_origin_or_none.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Origin_Or_NoneInputs */
var en_figure_origin_or_none = () => {
	return `Unknown, or country of origin`;
};
/**
* | output |
* | --- |
* | "Unknown, or country of origin" |
*
* @param {Figure_Origin_Or_NoneInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_origin_or_none = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_origin_or_none(inputs);
});
// src/languages/compiled/messages/figure_origin_or_none_short.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Origin_Or_None_ShortInputs */
var en_figure_origin_or_none_short = () => {
	return `None known, or origin`;
};
/**
* | output |
* | --- |
* | "None known, or origin" |
*
* @param {Figure_Origin_Or_None_ShortInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_origin_or_none_short = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_origin_or_none_short(inputs);
});
// src/languages/compiled/messages/figure_untinted.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_UntintedInputs */
var en_figure_untinted = () => {
	return `Not in this atlas`;
};
/**
* | output |
* | --- |
* | "Not in this atlas" |
*
* @param {Figure_UntintedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_untinted = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_untinted(inputs);
});
// src/languages/compiled/messages/figure_untinted_year.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ year: NonNullable<unknown> }} Figure_Untinted_YearInputs */
var en_figure_untinted_year = (i) => {
	return `Not in this atlas, or nothing recorded for ${i?.year}`;
};
/**
* | output |
* | --- |
* | "Not in this atlas, or nothing recorded for {year}" |
*
* @param {Figure_Untinted_YearInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_untinted_year = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_untinted_year(inputs);
});
// src/languages/compiled/messages/figure_untinted_short.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Untinted_ShortInputs */
var en_figure_untinted_short = () => {
	return `Nothing recorded`;
};
/**
* | output |
* | --- |
* | "Nothing recorded" |
*
* @param {Figure_Untinted_ShortInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_untinted_short = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_untinted_short(inputs);
});
// src/languages/compiled/messages/figure_flown.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_FlownInputs */
var en_figure_flown = () => {
	return `Flight`;
};
/**
* | output |
* | --- |
* | "Flight" |
*
* @param {Figure_FlownInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_flown = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_flown(inputs);
});
// src/languages/compiled/messages/figure_pale.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ year: NonNullable<unknown> }} Figure_PaleInputs */
var en_figure_pale = (i) => {
	return `Paler: few reports in ${i?.year}`;
};
/**
* | output |
* | --- |
* | "Paler: few reports in {year}" |
*
* @param {Figure_PaleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_pale = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_pale(inputs);
});
// src/languages/compiled/messages/figure_pale_short.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Pale_ShortInputs */
var en_figure_pale_short = () => {
	return `Few reports`;
};
/**
* | output |
* | --- |
* | "Few reports" |
*
* @param {Figure_Pale_ShortInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_pale_short = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_pale_short(inputs);
});
// src/languages/compiled/messages/figure_incidents.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_IncidentsInputs */
var en_figure_incidents = () => {
	return `Incidents, and how many`;
};
/**
* | output |
* | --- |
* | "Incidents, and how many" |
*
* @param {Figure_IncidentsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_incidents = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_incidents(inputs);
});
// src/languages/compiled/messages/figure_incidents_year.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ year: NonNullable<unknown> }} Figure_Incidents_YearInputs */
var en_figure_incidents_year = (i) => {
	return `Incidents of ${i?.year}, and how many`;
};
/**
* | output |
* | --- |
* | "Incidents of {year}, and how many" |
*
* @param {Figure_Incidents_YearInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_incidents_year = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_incidents_year(inputs);
});
// src/languages/compiled/messages/figure_incidents_short.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Incidents_ShortInputs */
var en_figure_incidents_short = () => {
	return `Incidents, how many`;
};
/**
* | output |
* | --- |
* | "Incidents, how many" |
*
* @param {Figure_Incidents_ShortInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_incidents_short = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_incidents_short(inputs);
});
// src/languages/compiled/messages/figure_station_city.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Station_CityInputs */
var en_figure_station_city = () => {
	return `Station: a large city`;
};
/**
* | output |
* | --- |
* | "Station: a large city" |
*
* @param {Figure_Station_CityInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_station_city = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_station_city(inputs);
});
// src/languages/compiled/messages/figure_station_city_short.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Station_City_ShortInputs */
var en_figure_station_city_short = () => {
	return `Large city`;
};
/**
* | output |
* | --- |
* | "Large city" |
*
* @param {Figure_Station_City_ShortInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_station_city_short = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_station_city_short(inputs);
});
// src/languages/compiled/messages/figure_station_area.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Station_AreaInputs */
var en_figure_station_area = () => {
	return `Station: a whole province or country`;
};
/**
* | output |
* | --- |
* | "Station: a whole province or country" |
*
* @param {Figure_Station_AreaInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_station_area = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_station_area(inputs);
});
// src/languages/compiled/messages/figure_station_area_short.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Station_Area_ShortInputs */
var en_figure_station_area_short = () => {
	return `Province or country`;
};
/**
* | output |
* | --- |
* | "Province or country" |
*
* @param {Figure_Station_Area_ShortInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_station_area_short = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_station_area_short(inputs);
});
// src/languages/compiled/messages/figure_direction.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_DirectionInputs */
var en_figure_direction = () => {
	return `Direction of travel`;
};
/**
* | output |
* | --- |
* | "Direction of travel" |
*
* @param {Figure_DirectionInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_direction = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_direction(inputs);
});
// src/languages/compiled/messages/figure_outlined.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ country: NonNullable<unknown> }} Figure_OutlinedInputs */
var en_figure_outlined = (i) => {
	return `Outlined: ${i?.country}`;
};
/**
* | output |
* | --- |
* | "Outlined: {country}" |
*
* @param {Figure_OutlinedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_outlined = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_outlined(inputs);
});
// src/languages/compiled/messages/figure_borders_short.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Borders_ShortInputs */
var en_figure_borders_short = () => {
	return `as in Natural Earth; they imply no position.`;
};
/**
* | output |
* | --- |
* | "as in Natural Earth; they imply no position." |
*
* @param {Figure_Borders_ShortInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_borders_short = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_borders_short(inputs);
});
// src/languages/compiled/messages/figure_sources_lead.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Sources_LeadInputs */
var en_figure_sources_lead = () => {
	return `Sources:`;
};
/**
* | output |
* | --- |
* | "Sources:" |
*
* @param {Figure_Sources_LeadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_sources_lead = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_sources_lead(inputs);
});
// src/languages/compiled/messages/figure_sources_all.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ list: NonNullable<unknown> }} Figure_Sources_AllInputs */
var en_figure_sources_all = (i) => {
	return `${i?.list}.`;
};
/**
* | output |
* | --- |
* | "{list}." |
*
* @param {Figure_Sources_AllInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_sources_all = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_sources_all(inputs);
});
// src/languages/compiled/messages/figure_sources_more.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ list: NonNullable<unknown>, count: NonNullable<unknown> }} Figure_Sources_MoreInputs */
var en_figure_sources_more = (i) => {
	return `${i?.list} and ${i?.count} more; the atlas names them sentence by sentence.`;
};
/**
* | output |
* | --- |
* | "{list} and {count} more; the atlas names them sentence by sentence." |
*
* @param {Figure_Sources_MoreInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_sources_more = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_sources_more(inputs);
});
// src/languages/compiled/messages/figure_sources_more_short.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ list: NonNullable<unknown>, count: NonNullable<unknown> }} Figure_Sources_More_ShortInputs */
var en_figure_sources_more_short = (i) => {
	return `${i?.list}; ${i?.count} more in the atlas.`;
};
/**
* | output |
* | --- |
* | "{list}; {count} more in the atlas." |
*
* @param {Figure_Sources_More_ShortInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_sources_more_short = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_sources_more_short(inputs);
});
// src/languages/compiled/messages/figure_credit.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_CreditInputs */
var en_figure_credit = () => {
	return `Free to use with this credit; data CC BY 4.0.`;
};
/**
* | output |
* | --- |
* | "Free to use with this credit; data CC BY 4.0." |
*
* @param {Figure_CreditInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_credit = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_credit(inputs);
});
// src/languages/compiled/messages/figure_credit_short.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Credit_ShortInputs */
var en_figure_credit_short = () => {
	return `CC BY 4.0.`;
};
/**
* | output |
* | --- |
* | "CC BY 4.0." |
*
* @param {Figure_Credit_ShortInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_credit_short = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_credit_short(inputs);
});
// src/languages/compiled/messages/figure_address_lead.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Address_LeadInputs */
var en_figure_address_lead = () => {
	return `This view:`;
};
/**
* | output |
* | --- |
* | "This view:" |
*
* @param {Figure_Address_LeadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_address_lead = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_address_lead(inputs);
});
// src/languages/compiled/messages/figure_caption.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ title: NonNullable<unknown> }} Figure_CaptionInputs */
var en_figure_caption = (i) => {
	return `${i?.title}. Schematic corridors, not paths.`;
};
/**
* | output |
* | --- |
* | "{title}. Schematic corridors, not paths." |
*
* @param {Figure_CaptionInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_caption = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_caption(inputs);
});
// src/languages/compiled/messages/figure_caption_routes.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ shown: NonNullable<unknown>, all: NonNullable<unknown> }} Figure_Caption_RoutesInputs */
var en_figure_caption_routes = (i) => {
	return `Routes shown: ${i?.shown} of the ${i?.all} that sources tell of.`;
};
/**
* | output |
* | --- |
* | "Routes shown: {shown} of the {all} that sources tell of." |
*
* @param {Figure_Caption_RoutesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_caption_routes = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_caption_routes(inputs);
});
// src/languages/compiled/messages/figure_caption_routes_year.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ year: NonNullable<unknown>, shown: NonNullable<unknown>, all: NonNullable<unknown> }} Figure_Caption_Routes_YearInputs */
var en_figure_caption_routes_year = (i) => {
	return `Routes reported in ${i?.year}: ${i?.shown} of ${i?.all}.`;
};
/**
* | output |
* | --- |
* | "Routes reported in {year}: {shown} of {all}." |
*
* @param {Figure_Caption_Routes_YearInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_caption_routes_year = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_caption_routes_year(inputs);
});
// src/languages/compiled/messages/figure_keywords.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_KeywordsInputs */
var en_figure_keywords = () => {
	return `North Korea, refugees, defectors, routes`;
};
/**
* | output |
* | --- |
* | "North Korea, refugees, defectors, routes" |
*
* @param {Figure_KeywordsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_keywords = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_keywords(inputs);
});
// src/languages/compiled/messages/figure_alt_opening.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Alt_OpeningInputs */
var en_figure_alt_opening = () => {
	return `Map of the routes by which people leave North Korea, drawn as schematic corridors, all years together.`;
};
/**
* | output |
* | --- |
* | "Map of the routes by which people leave North Korea, drawn as schematic corridors, all years together." |
*
* @param {Figure_Alt_OpeningInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_alt_opening = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_alt_opening(inputs);
});
// src/languages/compiled/messages/figure_alt_opening_year.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ year: NonNullable<unknown> }} Figure_Alt_Opening_YearInputs */
var en_figure_alt_opening_year = (i) => {
	return `Map of the routes by which people left North Korea, drawn as schematic corridors, in ${i?.year}.`;
};
/**
* | output |
* | --- |
* | "Map of the routes by which people left North Korea, drawn as schematic corridors, in {year}." |
*
* @param {Figure_Alt_Opening_YearInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_alt_opening_year = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_alt_opening_year(inputs);
});
// src/languages/compiled/messages/figure_alt_route.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ route: NonNullable<unknown>, countries: NonNullable<unknown> }} Figure_Alt_RouteInputs */
var en_figure_alt_route = (i) => {
	return `${i?.route}: ${i?.countries}.`;
};
/**
* | output |
* | --- |
* | "{route}: {countries}." |
*
* @param {Figure_Alt_RouteInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_alt_route = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_alt_route(inputs);
});
// src/languages/compiled/messages/figure_alt_route_year.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ route: NonNullable<unknown>, countries: NonNullable<unknown>, standing: NonNullable<unknown> }} Figure_Alt_Route_YearInputs */
var en_figure_alt_route_year = (i) => {
	return `${i?.route}: ${i?.countries}; ${i?.standing}.`;
};
/**
* | output |
* | --- |
* | "{route}: {countries}; {standing}." |
*
* @param {Figure_Alt_Route_YearInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_alt_route_year = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_alt_route_year(inputs);
});
// src/languages/compiled/messages/figure_alt_no_routes.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Alt_No_RoutesInputs */
var en_figure_alt_no_routes = () => {
	return `No route is drawn.`;
};
/**
* | output |
* | --- |
* | "No route is drawn." |
*
* @param {Figure_Alt_No_RoutesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_alt_no_routes = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_alt_no_routes(inputs);
});
// src/languages/compiled/messages/figure_alt_chosen_route.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ route: NonNullable<unknown> }} Figure_Alt_Chosen_RouteInputs */
var en_figure_alt_chosen_route = (i) => {
	return `The route “${i?.route}” stands out, with its stations.`;
};
/**
* | output |
* | --- |
* | "The route “{route}” stands out, with its stations." |
*
* @param {Figure_Alt_Chosen_RouteInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_alt_chosen_route = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_alt_chosen_route(inputs);
});
// src/languages/compiled/messages/figure_alt_chosen_country.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ country: NonNullable<unknown> }} Figure_Alt_Chosen_CountryInputs */
var en_figure_alt_chosen_country = (i) => {
	return `${i?.country} is outlined.`;
};
/**
* | output |
* | --- |
* | "{country} is outlined." |
*
* @param {Figure_Alt_Chosen_CountryInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_alt_chosen_country = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_alt_chosen_country(inputs);
});
// src/languages/compiled/messages/figure_alt_tint.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ stance: NonNullable<unknown>, countries: NonNullable<unknown> }} Figure_Alt_TintInputs */
var en_figure_alt_tint = (i) => {
	return `${i?.stance}: ${i?.countries}.`;
};
/**
* | output |
* | --- |
* | "{stance}: {countries}." |
*
* @param {Figure_Alt_TintInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_alt_tint = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_alt_tint(inputs);
});
// src/languages/compiled/messages/figure_alt_incidents.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ list: NonNullable<unknown> }} Figure_Alt_IncidentsInputs */
var en_figure_alt_incidents = (i) => {
	return `Incidents marked, by country: ${i?.list}.`;
};
/**
* | output |
* | --- |
* | "Incidents marked, by country: {list}." |
*
* @param {Figure_Alt_IncidentsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_alt_incidents = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_alt_incidents(inputs);
});
// src/languages/compiled/messages/figure_alt_no_incidents.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Alt_No_IncidentsInputs */
var en_figure_alt_no_incidents = () => {
	return `No incident is marked.`;
};
/**
* | output |
* | --- |
* | "No incident is marked." |
*
* @param {Figure_Alt_No_IncidentsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_alt_no_incidents = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_alt_no_incidents(inputs);
});
// src/languages/compiled/messages/figure_alt_count.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ place: NonNullable<unknown>, count: NonNullable<unknown> }} Figure_Alt_CountInputs */
var en_figure_alt_count = (i) => {
	return `${i?.place} ${i?.count}`;
};
/**
* | output |
* | --- |
* | "{place} {count}" |
*
* @param {Figure_Alt_CountInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_alt_count = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_alt_count(inputs);
});
// src/languages/compiled/messages/figure_own.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_OwnInputs */
var en_figure_own = () => {
	return `Added by the maker of this picture`;
};
/**
* | output |
* | --- |
* | "Added by the maker of this picture" |
*
* @param {Figure_OwnInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_own = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_own(inputs);
});
// src/languages/compiled/messages/figure_own_entry.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ name: NonNullable<unknown> }} Figure_Own_EntryInputs */
var en_figure_own_entry = (i) => {
	return `${i?.name} (the maker’s own)`;
};
/**
* | output |
* | --- |
* | "{name} (the maker’s own)" |
*
* @param {Figure_Own_EntryInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_own_entry = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_own_entry(inputs);
});
// src/languages/compiled/messages/figure_own_caption.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ list: NonNullable<unknown> }} Figure_Own_CaptionInputs */
var en_figure_own_caption = (i) => {
	return `Added by the maker of the picture, not from the atlas: ${i?.list}.`;
};
/**
* | output |
* | --- |
* | "Added by the maker of the picture, not from the atlas: {list}." |
*
* @param {Figure_Own_CaptionInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_own_caption = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_own_caption(inputs);
});
// src/languages/compiled/messages/figure_marks_lead.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Marks_LeadInputs */
var en_figure_marks_lead = () => {
	return `Marks on the map:`;
};
/**
* | output |
* | --- |
* | "Marks on the map:" |
*
* @param {Figure_Marks_LeadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_marks_lead = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_marks_lead(inputs);
});
// src/languages/compiled/messages/figure_tints_each.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Tints_EachInputs */
var en_figure_tints_each = () => {
	return `What each state did with those who reached it in that year`;
};
/**
* | output |
* | --- |
* | "What each state did with those who reached it in that year" |
*
* @param {Figure_Tints_EachInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_tints_each = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_tints_each(inputs);
});
// src/languages/compiled/messages/figure_tints_each_short.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Tints_Each_ShortInputs */
var en_figure_tints_each_short = () => {
	return `Each state’s stance in that year`;
};
/**
* | output |
* | --- |
* | "Each state’s stance in that year" |
*
* @param {Figure_Tints_Each_ShortInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_tints_each_short = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_tints_each_short(inputs);
});
// src/languages/compiled/messages/figure_untinted_each.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Untinted_EachInputs */
var en_figure_untinted_each = () => {
	return `Not in this atlas, or nothing recorded for that year`;
};
/**
* | output |
* | --- |
* | "Not in this atlas, or nothing recorded for that year" |
*
* @param {Figure_Untinted_EachInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_untinted_each = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_untinted_each(inputs);
});
// src/languages/compiled/messages/figure_incidents_each.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Incidents_EachInputs */
var en_figure_incidents_each = () => {
	return `Incidents of that year, and how many`;
};
/**
* | output |
* | --- |
* | "Incidents of that year, and how many" |
*
* @param {Figure_Incidents_EachInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_incidents_each = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_incidents_each(inputs);
});
// src/languages/compiled/messages/figure_routes_each.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Routes_EachInputs */
var en_figure_routes_each = () => {
	return `Routes reported in that year`;
};
/**
* | output |
* | --- |
* | "Routes reported in that year" |
*
* @param {Figure_Routes_EachInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_routes_each = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_routes_each(inputs);
});
// src/languages/compiled/messages/figure_pale_each.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Pale_EachInputs */
var en_figure_pale_each = () => {
	return `Paler: few reports in that year`;
};
/**
* | output |
* | --- |
* | "Paler: few reports in that year" |
*
* @param {Figure_Pale_EachInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_pale_each = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_pale_each(inputs);
});
// src/languages/compiled/messages/figure_caption_chart.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ title: NonNullable<unknown> }} Figure_Caption_ChartInputs */
var en_figure_caption_chart = (i) => {
	return `${i?.title}.`;
};
/**
* | output |
* | --- |
* | "{title}." |
*
* @param {Figure_Caption_ChartInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_caption_chart = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_caption_chart(inputs);
});
// src/figures/composing/text/latin-letters.ts
/**
* Made by `npm run metrics` from the figures' Latin font files, not by hand: every letter that a
* face has and its width in thousandths of the type size. Runs of code points: `from:width,width*times`.
*/
var latinLetters = {
	regular: "20:260,269,408,646,572,831,732,225,300*2,551,572,268,322,268,372,572*10,268*2,572*3,434,899,639,650,632,730,556,519,728,741,339,273,619,524,907,760,781,605,781,622,549,556,731,600,930,586,566,572,329,372,329,572,444,281,561,615,480,615,564,344,615,618,258*2,534,258,935,618,605,615*2,413,479,361,618,508,786,529,510,470,380,551,380,572;a0:260,269,572*4,551,513,580,832,357,509,572,322,832,500,428,572,350*2,281,623,655,268,225,350,376,509,745,771,781,434,639*6,881,632,556*4,339*4,730,760,781*5,572,781,731*4,566,605,631,561*6,864,480,564*4,258*4,605,618,605*5,572,605,618*4,510,615,510,639,561,639,561,639,561,632,480,632,480,632,480,632,480,730,615,730,617,556,564,556,564,556,564,556,564,556,564,728,615,728,615,728,615,728,615,741,618,741,618,339,258,339,258,339,258,339,258,339,258,612,516,273,258,619,534*2,524,258,524,258,524,258,524,268,524,258,760,618,760,618,760,618,688,760,618,781,605,781,605,781,605,928,946,622,413,622,413,622,413,549,479,549,479,549,479,549,479,556,361,556,361,556,361,731,618,731,618,731,618,731,618,731,618,731,618,930,786,566,510,566,572,470,572,470,572,470,326,615,730,615*2,635,612,632*2,503,730,810,615*2,604,556,739,588,589,414,728,570,934,348,339,619,534,258,542,1030,760,618,782,784,616,1075,845,685,615,622,549,479,572,357,361,576,361,556,780,674,782,731,576,542,572,470,584*2,498*2,570,584,490,463,587,336,555,516,269,1292,1200,1085,797,782,516,1033,1018,876,639,561,339,258,781,605,731,618,731,618,731,618,731,618,731,618,564,639,561,639,561,881,864,728,615,728,615,619,534,781,605,781,605,584,498,258,1292,1200,1085,728,615,938,661,760,618,640,561,881,864,781,605,639,561,639,561,556,564,556,564,339,258,339,258,781,605,781,605,622,413,622,413,731,618,731,618,549,479,556,361,575,496,741,618,741,863,671,596,572,470,639,561,556,564,781,605,781,605,781,605,781,605,566,510,381,745,388,258,972*2,639,632,480,524,556,479,470,448,436,650,731,609,556,564,273,258,767,615,622,413,566,510,561,615*3,480,531,615*2,564*2,784,483,490,703,600,258,615*2,574,508*2,618*3,258,332,320,378,350,257,657,935*3,618*2,632,605,864,782,725,413*5,346*2,559*2,479,258*4,361*2,618,605*2,508,786,510,474,470,542,498*2,426*3,469,781,576,600,574,637,258,534,435,615,426*2,960,981,1032,759,509,862*2,662,603,509,590,627*2,402*2,168,268*3,363,511,332,175,359,175*3,169*2,289*2,285*4,418*2,160,377,281*2,160;2ce:281*2,322*2,189*2,270*3,288;2da:300;2dc:447,439,246,284,330,168,311,344,277,418*8,495,359,414*2,331*2,333,281,439*2,447,268,286*4,526*2,534,0*2;303:0*2;308:0*2;323:0;329:0;1d00:527,709,864,576,522,596*2,465,490,275,347,512,441,728,618,634,522,606*3,946,551,634*2,502,527*2,465,596,618,787,618,479,712,470,490,426,505,441,498,596,502,651,579,415,573,423*2,475,361*2,473,482,220,177,402,341,590,494*2,508,436,393,404,361,475,605,365*2,400,562,400*2,367*2,314,318,400,179,347,608,402,393,312,412*2,400,235,402*2,608,330,328,410,337,393,471,358,168,268,402,330,410,337,393,471,358,930,615*2,344,935,618,615,413,346,479,361,470,615,414,586,979,320,346,615,596,605,615*2,344,780,534,258,935,618,615,413,479,424,508,529,470,561,615*2,564,493,490,649,258,480,258,618,490,400,312,345,393,319,224,168,400,402,168,225,208*2,168,167,168,283,608*2,402*2,411,393,471,311,168,235,402,393,387,398,330,306*2,352,324,387;1e00:639,561,650,615,650,615,650,615,632,480,730,615,730,615,730,615,730,615,730,615,556,564,556,564,556,564,556,564,556,564,519,344,728,615,741,618,741,618,741,618,741,618,741,618,339,258,339,258,619,534,619,534,619,534,524,258,524,258,524,258,524,258,907,935,907,935,907,935,760,618,760,618,760,618,760,618,781,605,781,605,781,605,781,605*2,615,605,615,622,413,622,413,622,413,622,413,549,479,549,479,549,479,549,479,549,479,556,361,556,361,556,361,556,361,731,618,731,618,731,618,731,618,731,618,600,508,600,508,930,786,930,786,930,786,930,786,930,786,586,529,586,529,566,510,572,470,572,470,572,470,618,361,786,510,567,326*3,709,604,639,561,639,561,639,561,639,561,639,561,639,561,639,561,639,561,639,561,639,561,639,561,639,561,556,564,556,564,556,564,556,564,556,564,556,564,556,564,556,564,339,258,339,258,781,605,781,605,781,605,781,605,781,605,781,605,781,605,784,616,784,616,784,616,784,616,784,616,731,618,731,618,780,674,780,674,780,674,780,674,780,674,566,510,566,510,566,510,566,510,767,516,733,592,604,517;2002:500;2009:166;200b:0;2013:500,1000;2018:175*2,250;201c:359*2,416;2020:512;2022:376;2026:791;2032:232,408;2039:310*2;2044:130;20a0:572*5,935,572,776,833,670,799,617,572*3,970,572*2,728,608,549,632,621,726,546,572*2,781,810,582,771,572,493;2113:520;2122:773;2212:572;2c60:524,258,524,605,622,561,361,755,630,652,559,572,470,767,895,639,767,516,971,814,508,533,464,725,670,415,605,465,168,390,547,577;a720:438*2,378,325,451,401,737,617,834,808,591,557,555,531,622,590,415,421,1185,905,1161,943,1108,929,893,788,897,788,893,788,632,480,619,534,619,534,619,534,617,345,524,258,781,628,936,674,1347,1013,605,615,686,714,852,870,781,615,958,751,586,474,644,578,606,503,922,776,548,510,605,615,602,615,572,520,553,511,506,474,598,587,382,792,438,1104,800,502,754,705,526,777,599,487,415,595*2,586,524,257,799,682,487,415,624,490,418,268,447,269*2,737,401,309,772,630,615,480*2,618,721,833,519,331,736,591,724,600,736,591,723,615,614,538,757,617,620,415,547,478,850,588,736,609,556,632,619,556,289,646,640,631,1026,904,731,618,530,568,391,258,744,579,781,606,1057,891,632,549,572,730,615,549,479;a7d0:586,583;a7d3:619;a7d5:593,686,612,585,508;a7f2:413,344,508,533,464,814,482,615,805,519,605,907,339,1119;feff:0;fffd:1000",
	semibold: "20:260,277,452,646,572,875,743,250,324*2,546,572,279,320,276,399,572*10,276,279,572*3,461,898,672,659,638,732,558,538,726,756,370,309,647,546,929,793,787,615,787,643,550,569,747,631,953,638,603,576,330,399,330,572,423,333,585,626,502,626,585,371,626,638,283*2,588,283,960,638,617,626*2,434,493,406,638,547,830,560,548,484,389,551,389,572;a0:260,280,572*2,570,572,551,496,588,832,372,574,572,320,832,500,426,572,368,369,333,642,650,276,249,369,382,574,798,835,821,461,672*6,925,638,558*4,370*4,732,788,787*5,572,787,747*4,603,619,676,585*6,897,502,585*4,283*4,619,638,617*5,572,614,638*4,548,626,548,672,585,672,585,672,585,638,502,638,502,638,502,638,502,732,626,732,634,558,585,558,585,558,585,558,581,558,585,726,626,726,626,726,626,726,626,756,638,757,642,370,283,370,283,370,283,370,283,370,283,680,575,309,283,645,588*2,546,283,546,283,546,283,546,331,550,287,788,638,788,638,788,638,742,793,638,787,617,787,617,787,617,956,966,643,434,643,434,643,434,550,493,550,493,550,493,550,493,569,406,569,406,569,406,747,638,747,638,747,638,747,638,747,638,747,638,953,833,603,548,603,576,484,576,484,576,484,362,628,768,629,628,655,627,638,637,514,732,842,629,628,616,558,788,625,645,478,726,620,967,384,372,647,590,303,587,1033,793,638,788,807,656,1108,897,723,628,648,551,491,576,395,406,602,406,570,845,726,785,747,612,590,575,484,588*2,550*2,570,580,530,484,611,308,553,516,277,1303,1216,1110,859,837,575,1102,1080,930,672,585,370,283,787,617,747,638,747,638,747,638,747,638,747,638,585,672,585,672,585,925,897,726,628,726,626,645,588,787,617,787,617,588,550,283,1303,1216,1110,726,626,1007,670,788,638,672,585,925,897,787,614,672,585,672,585,558,585,558,585,370,283,370,283,787,617,787,617,643,434,643,434,747,638,747,638,550,493,569,406,609,502,756,638,753,867,727,614,576,481,672,585,558,585,787,617,787,617,787,617,787,617,603,548,415,762,428,283,967*2,674,637,500,550,574,490,481,472,470,659,747,646,559,581,309,290,775,628,648,434,604,551,585,628*3,500,545,628*2,585*2,817,528,530,757,618,290,628,626,599,546,542,638*2,642,283,375,337,414,384,289,721,960,964*2,644*2,669,617,872,809,779,434*2,440,434,440,377*2,561,592,490,290*4,406*2,638,635,639,547,833,548,515,481,563,550*2,458*3,493,787,570,621,588,643,288,588,460,628,458*2,993,1035,1070,793,583,902,922,700,652,526,600,646*2,415*2,184,282*2,285,385,542,357,203,416,203,204,203,177*2,305*2,285*2,284*2,458,472,173,399,333*2,173;2ce:333*2,300*2,197*2,270*3,276;2da:316;2dc:471,487,250,284,357,184,321,364,298,418*7,472,495,413,414*2,331*3,333,487*2,471,276,286*4,526*2,534,0*2;303:0*2;308:0*2;323:0;329:0;1d00:569,743,897,609,532,609,604,463,530,294,309,546,457,775,649,656,516,637*3,966,572,625*2,519,544*2,482,621,624,812,624,531,792,488,490,458,511,459,517,608,516,687,598,437,602,429*2,476,360,363,476,488,245,197,419,355,605,512*3,472,400,418,370,481,620,380*2,409,579,407*2,380*2,343,335,407,191,378,624,415,401,325,406*2,407,259,415,406,624,355,332,423,358,400,501,375,184,282,415,355,423,358,399,501,375,954,626*2,371,965,650,626,439,379,490,406,481,626,421,573,1050,337,384,626,635*2,626*2,370,816,588,288,965,642,626,439,490,477,546,560,484,588,628,626,581,532,530,707,288,501,288,642,530,409,326,355,402,345,241,189,407,415,184,247,225,224,187,188,187,298,631*2,419*2,447,401,506,318,189,264,415,413,410,420,355,315,313,366,358,398;1e00:672,585,659,626,659,626,659,626,638,502,732,626,732,626,732,626,736,626,732,626,558,585,558,585,558,585,558,585,558,585,538,370,726,626,756,638,756,638,756,638,756,638,756,638,370,283,370,283,645,588,645,588,645,588,546,283,546,283,546,283,546,283,930,960,930,960,930,960,788,638,788,638,788,638,788,638,787,617,787,617,787,617,787,617,615,626,615,626,643,434,643,434,643,434,643,434,550,493,550,493,550,493,550,493,550,493,569,406,569,406,569,406,569,406,747,638,747,638,747,638,747,638,747,638,636,547,636,547,953,833,953,833,953,833,953,833,953,833,638,560,638,560,603,548,576,484,576,484,576,484,638,406,833,548,603,362*3,743,616,672,585,672,585,672,585,672,585,672,585,672,585,672,585,672,585,672,585,672,585,672,585,672,585,558,585,558,585,558,585,558,585,558,585,558,585,558,585,558,585,370,283,370,283,787,617,787,617,787,617,787,617,787,617,787,617,787,617,807,656,807,656,807,656,807,656,807,656,747,638,747,638,845,726,845,726,845,726,845,726,845,726,603,548,603,548,603,548,603,548,824,568,742,597,641,549;2002:500;2009:166;200b:0;2013:500,1000;2018:201*2,272;201c:413*2,476;2020:512;2022:376;2026:831;2032:276,480;2039:344*2;2044:130;20a0:572,595,572*3,960,572,847,885,712,874,634,572*3,995,596,572,732,634,563,635,668,729,563,572*2,800,850,593,782,572,512;2113:520;2122:773;2212:577;2c60:550,287,550,619,646,588,406,809,654,678,601,576,484,772,925,672,772,571,1000,865,546,564,472,767,702,436,614,466,184,413,549,578;a720:438*2,383,327,453,404,754,637,868,883,617,572,565,542,639,629,442,453,1207,927,1169,951,1118,946,930,849,937,849,930,849,638,500,647,588,647,588,647,588,677,409,550,287,787,668,948,702,1325,1007,619,626,726,754,895,903,787,626,956,772,601,517,687,626,633,544,950,826,582,565,619,626,618,626,657,561,547,509,598,577,632,609,396,824,486,1162,844,597,791,806,528,788,614,520,440,611*2,573,546,282,796,697,520,440,627,506,472,279,464,280,270,754,403,348,820,659,629,502,505,642,767,861,538,362,760,618,747,621,760,617,724,626,645,589,792,642*2,439,549,490,873,625,755,624,569,656,645,569,340,673,660,652,1062,938,747,642,580,584,452,282,765,595,787,617,1107,949,635,550,576,732,626,550,493;a7d0:592,601;a7d3:632;a7d5:619,731,662,592,529;a7f2:421,348,516,564,472,814,492,623,839,538,615,930,370,1158;feff:0;fffd:1000",
	italic: "20:260,261,392,646,551,799,673,220,290*2,551,572,256,313,256,356,551*10,256*2,572*3,430,848,562,600,587,667,514,477,678,680,324,273,562,478,841,707,721,567,721,573,505,501,677,552,856,527,509,531,290,356,290,572,395,278,568,579,453,579,499,318,579*2,258*2,495,258,875,579,563,579*2,398,432,332,579,467,723,483,467,445,350,551,350,572;a0:260,261,551*5,486,554,832,339,477,572,313,832,393,428,572,353*2,263,585,655,256,205,353,339,477,732,805,793,430,562*6,824,587,514*4,324*4,667,707,721*5,572,721,677*4,509,567,584,568*6,820,453,499*4,258*4,570,579,563*5,572,563,579*4,467,579,467,562,568,562,568,562,568,587,453,587,453,587,453,587,453,667,613,667,579,514,499,514,499,514,499,514,499,514,499,678,579,678,579,678,579,678,579,680,579,680,579,324,258,324,258,324,258,324,258,324,258,597,516,273,258,562,495*2,478,258,478,258,478,288,478,297,478,258,707,579,707,579,707,579,657,707,579,721,563,721,563,721,563,859,866,573,398,573,398,573,398,505,432,505,432,505,432,505,432,501,332,501,332,501,332,677,579,677,579,677,579,677,579,677,579,677,579,856,723,509,467,509,531,445,531,445,531,445,283,579,676,567,579,594,573,587*2,453,667,743,571,579,554,514,661,538,557,410,678,552,878,311,324,572,495,258,491,959,707,579,721,719,568,1005,797,642,579,573,505,432,523,293,332,540,332,501,727,626,732,677,539,502,531,445,529,538,464*2,530*2,462,427,567,316,542,516,261,1198,1112,1024,751,736,516,980,965,837,562,568,324,258,721,563,677,579,677,579,677,579,677,579,677,579,493,562,568,562,568,824,820,678,505,678,579,562,495,721,563,721,563,529,464,258,1198,1112,1024,678,579,898,631,707,579,562,568,824,820,721,563,562,568,562,568,514,499,514,499,324,258,324,258,721,563,721,563,573,398,573,398,677,579,677,579,505,432,501,332,575,496,680,579,700,807,639,578,531,445,562,568,514,499,721,563,721,563,721,563,721,563,509,467,341,667,347,258,900*2,562,587,453,478,501,432*2,448,436,600,677,562,514,499,273,258,727,579,573,398,509,467,551,572*2,579,453,481,579*2,492,499,710,451,444,650,553,258,579*2,543,467,472,579*3,258,306,294,348,333,257,618,875*3,579*2,612,563,811,754,672,398,413,398*3,318*2,539*2,432,259*2,258,259,332*2,579,563*2,467,723,467,454,445,522,464*2,406*3,469,721,530,553,547,601,258,495,415,579,406*2,896,910,973,700,491,775,804,623,576,499,570,590*2,376*2,168,259*3,350,470,304,174,358,174*3,170*2,269*2,285*4,392*2,159,349,263,278,160;2ce:278,263,296*2,190*2,269*3,280;2da:303;2dc:417,422,242,284,304,168,281,314,264,418*7,392,479,358,413*2,330*2,333,278,450,422,417,255,297,359,338,297,561*2,546,0*2;303:0*2;308:0*2;323:0;329:0;1d00:485,659,820,530,487,566,549,435,444,259,331,472,411,690,609,592,480,656*2,647,864,526,563*2,472,497*2,428,578,587,847,855,458,686,439,454,406,465,411,458,579,472,609,559,365,536,390*2,434,334*2,441,442,211,177,365,311,547,460*2,469,415,369,372,326,440,556,369,358,369,533,376*2,324*2,293,298,376,168,322,569,376,366,294,366*2,376,216,376,382,569,304,302,378,302,361,441,330,168,259,376,304,378,302,372,441,330,846,579*2,318,875,579*2,398,318,432,332,445,579,391,543,880,294,311,579,577,563,579*2,418,723,495,258,875,579*2,398,432,404,467,483,445,568*2,579,499,451,444,576,258,453,259,579,459,369,294,313,371,289,207,168,376*2,168,202,191,221,168,167,168,270,569*2,376*2,398,366,437,281,168,216,376,366,376,390,304,289*2,339,302,356;1e00:562,568,600,579,600,579,600,579,587,453,667,579,667,579,667,579,667,579,667,579,514,499,514,499,514,499,514,499,514,499,477,318,678,579,680,579,680,579,680,579,680,579,680,579,324,258,324,258,562,495,562,495,562,495,478,258,478,258,478,258,478,258,841,875,841,875,841,875,707,579,707,579,707,579,707,579,721,563,721,563,721,563,721,563,567,579,567,579,573,398,573,398,573,398,573,398,505,432,505,432,505,432,505,432,505,432,501,332,501,332,501,332,501,332,677,579,677,579,677,579,677,579,677,579,552,467,552,467,856,723,856,723,856,723,856,723,856,723,527,483,527,483,509,467,531,445,531,445,531,445,579,332,723,467,588,283*3,679,556,562,568,562,568,562,568,562,568,562,568,562,568,562,568,562,568,562,568,562,568,562,568,562,568,514,499,514,499,514,499,514,499,514,499,514,499,514,499,514,499,324,258,324,258,721,563,721,563,721,563,721,563,721,563,721,563,721,563,719,568,719,568,719,568,719,568,719,568,677,579,677,579,727,626,727,626,727,626,727,626,727,626,509,467,509,467,509,467,509,467,703,496,664,562,574,467;2002:500;2009:166;200b:0;2013:480,960;2018:174*2,243;201c:358*2,426;2020:470;2022:376;2026:769;2032:220,389;2039:287*2;2044:130;20a0:551*5,875,551,737,803,620,799,579,551,562,501,970,551*2,678,562,505,587,569,657,492,551*2,670,742,582,587,551;2113:520;2122:773;2212:313;2c60:478,258,478,567,573,568,332,685,596,605,529,531,445,727,841,562,727,478,896,763,487,503,434,679,612,399,563,428,168,359,505,531;a720:454,482,328,295,421,371,680,579,765,740,538,463,500,488,552,533,416,411,1044,868,1037,854,1002,885,806,753,806,759,801,760,587,453,562,495,562,495,562,495,566,345,478,258,721,563,845,674,1234,933,567,579,634,665,784,801,721,579,888,681,523,411,584,530,552,467,856,723,507,470,567,579,567,579,564,492,538,478,506,441,557,583,379,687,386,997,697,502,725,665,467,721,570,447,398,555*2,543,478,258,709,612,447,398,587,472,392,256,427,261,260,680,141,289,707,579,587,453,445,579,661,764,477,318,687,563,661,562,716,581,678,579,562,495,707,579,573,398,505,432,770,560,687,519,501,593,555,501,303,675,600,581,959,798,677,579,887,893,649,583,1002,904,726,563,1045,875,587,505,531,667,579,505,432;a7d0:572,567;a7d3:602;a7d5:577,682,606,554,468;a7f2:413,344,507,503,435,722,442,563,841,471,546,841,312,999;feff:0;fffd:1000",
	serif: "20:228,314,423,544,538,949,739,206,384*2,458,548,307,335,307,364,547*10,307*2,548*3,430,867,712,668,663,744,634,610,725,809,387,394,726,616,930,757,742,637,742,707,560,650,757,706,1020,678,667,592,356,364,356,548,528,400,554,630,527,623,540,374,573,650,336,313,615,337,961,652,590,632,613,475*2,368,640,581,850,585,592,497,365,301,365,548;a0:228,314,538,539,520,538,301,514,400,750,385,572,548,335,465,400,344,548,390*2,400,626,622,307,400,390,409,572,918,949,918,430,712*6,943,663,634*4,387*4,744,757,742*5,548,742,757*4,667,638,656,554*6,831,527,540*4,336*4,577,652,590*5,548,590,640*4,592,622,592,712,554,712,554,712,554,663,527,663,527,663,527,663,527,744,632,744,623,634,540,634,540,634,540,634,540,634,540,725,573,725,573,725,573,725,573,809,650,809,650,387,336,387,336;12e:387,336,387,336;134:394,313,726,615*2,616,337,616,337,616,341,616,367,616,337,757,652,757,652,757,652,849,757,652,742,590,742,590,742,590,969,910,707,475,707,475,707,475,560,475,560,475,560,475,560,475,650,368,650,368;168:757,640,757,640,757,640,757,640,757,640,757,640,1020,850,667,592,667,592,497,592,497,592,497,366;18f:675;192:538;1a0:742,590;1af:757,640;1cd:712,554,387,336,742,590,757,640,757,640,757,640,757,640,757,640;1e6:725,573;1f8:757,652;218:560,475,650,368;237:313;251:614;259:548;261:613;2b0:448;2b2:218,331;2b7:578,402;2bb:236*2;2be:204*2;2c6:336,400,206,287,195*2,206;2da:400;2dc:400*2;2e1:233,330,397;300:0*2;303:0*2;308:0*2;323:0;329:0;1d43:385;1d47:434,428,373;1d4d:398;1d4f:425,659;1d52:409;1d56:434,256,441;1d5b:400;1d9c:360;1da0:256;1dbb:345;1e0c:744,623,744,623;1e20:725,573;1e24:809,650;1e2a:809,650;1e36:616,337,616,337,616,337;1e3e:930,961;1e42:930,961,757,652,757,652,757,652;1e5a:707,475,707,475,707,475,560,475,560,475;1e6c:650,368,650,368;1e80:1020,850,1020,850,1020,850;1e8e:667,592;1e92:592,497;1e97:368;1e9e:723;1ea0:712,554,712,554,712,554,712,554,712,554,712,554,712,554,712,554,712,554,712,554,712,554,712,554,634,540,634,540,634,540,634,540,634,540,634,540,634,540,634,540,387,336,387,336,742,590,742,590,742,590,742,590,742,590,742,590,742,590,742,590,742,590,742,590,742,590,742,590,757,640,757,640,757,640,757,640,757,640,757,640,757,640,667,592,667,592,667,592,667,592;2002:500;2009:125;200b:0;2013:528,828;2018:236*3;201c:460,459*2;2020:521;2022:320;2026:853;2032:252,450;2039:327*2;2044:170;20a1:538;20a4:538;20a6:538*2;20a9:538;20ab:538*2;20ae:538;20b1:538*2;20b4:538*2;20b8:538*3;20bd:538;20bf:538;2113:522;2122:814;2191:680;2193:680;2212:548;2215:170"
};
// src/figures/composing/text/letters.ts
/** Which letters the figures' fonts have, and how wide they are: more than the labels of a map need. */
/** Where a face looks for a letter: in its own family, then in those that a figure names after it. */
var tablesOf = {
	regular: ["regular", "korean400"],
	semibold: ["semibold", "korean600"],
	italic: [
		"italic",
		"regular",
		"korean400"
	],
	serif: [
		"serif",
		"semibold",
		"korean600"
	]
};
function unpack(packed) {
	const widths = /* @__PURE__ */ new Map();
	for (const run of packed.split(";")) {
		const [from = "", list = ""] = run.split(":");
		let code = Number.parseInt(from, 16);
		for (const part of list.split(",")) {
			const [width = 0, times = 1] = part.split("*").map(Number);
			for (let i = 0; i < times; i++) widths.set(code++, width);
		}
	}
	return widths;
}
/** Every syllable of Hangul, and its width in each weight. */
var hangul = "ac00:920*11172";
var tables = {
	regular: unpack(latinLetters.regular),
	semibold: unpack(latinLetters.semibold),
	italic: unpack(latinLetters.italic),
	serif: unpack(latinLetters.serif),
	korean400: unpack(hangul),
	korean600: unpack(hangul)
};
var loading;
/** Joiners and marks of variation are no letters: fonts need not have them. */
var unseen = /\p{Default_Ignorable_Code_Point}|\s/u;
var isKnown = (code) => Object.values(tables).some((widths) => widths.has(code));
/** The letters of a text that no font of a figure is known to have, each once. */
function lettersWithoutFont(text) {
	return [...new Set(text.normalize("NFC"))].filter((letter) => !unseen.test(letter) && !isKnown(letter.codePointAt(0) ?? 0));
}
/**
* Fetches the rest of the Korean font's letters (Chinese characters, signs) where a text may need it.
* Answers whether all of them are known now. Never rejects.
*/
async function loadLettersFor(text) {
	if (lettersWithoutFont(text).length === 0) return loading ?? false;
	loading ??= __vitePreload(async () => {
		const { koreanLetters } = await import("./korean-letters-B7m-E7Lj.js");
		return { koreanLetters };
	}, [], import.meta.url).then(({ koreanLetters }) => {
		tables.korean400 = unpack(koreanLetters.korean400);
		tables.korean600 = unpack(koreanLetters.korean600);
		for (const measured of Object.values(words)) measured.clear();
		return true;
	});
	return loading.catch(() => {
		loading = void 0;
		return false;
	});
}
/** The families of a figure, and the letters of each. */
var familyTables = {
	"Noto Sans": "regular",
	"Source Serif 4": "serif",
	"Noto Sans KR": "korean400"
};
/** Whether a family's files have a letter: their `unicode-range` promises more than they hold. */
function hasLetter(family, code) {
	const table = familyTables[family];
	return table !== void 0 && tables[table].has(code);
}
function advanceOf(letter, face) {
	const code = letter.codePointAt(0) ?? 0;
	for (const table of tablesOf[face]) {
		const width = tables[table].get(code);
		if (width !== void 0) return width;
	}
	return unseen.test(letter) ? 0 : usualAdvance(letter);
}
/** Words that have been measured: a figure sets the same ones many times, until all of them fit. */
var words = {
	regular: /* @__PURE__ */ new Map(),
	semibold: /* @__PURE__ */ new Map(),
	italic: /* @__PURE__ */ new Map(),
	serif: /* @__PURE__ */ new Map()
};
/** Width of a word in ems. */
function emsOf(word, face) {
	const known = words[face].get(word);
	if (known !== void 0) return known;
	const ems = widthOf(word, {
		face,
		size: 1
	});
	words[face].set(word, ems);
	return ems;
}
/** Width of a text in pixels, without kerning: a little too wide rather than too narrow. */
function widthOf(text, { face, size, spacing = 0 }) {
	return [...text.normalize("NFC")].reduce((sum, letter) => sum + advanceOf(letter, face) / 1e3 + spacing, 0) * size;
}
// src/figures/composing/text/break-lines.ts
var ellipsis = "…";
var spaceOf = {
	regular: emsOf(" ", "regular"),
	semibold: emsOf(" ", "semibold"),
	italic: emsOf(" ", "italic"),
	serif: emsOf(" ", "serif")
};
var withText = (word, text) => ({
	...word,
	text,
	ems: emsOf(text, word.face)
});
/** Words, with no spaces but single ones between them; what a no-break space binds is one. */
function wordsOf(spans) {
	return spans.flatMap(({ text: all, face, ink, breakAt }) => {
		return all.normalize("NFC").split(/[^\S\u00a0]+/u).filter(Boolean).flatMap((word) => {
			return (breakAt ? word.split(breakAt).filter(Boolean) : [word]).map((text, i) => ({
				text,
				face,
				ink,
				joined: i > 0,
				ems: emsOf(text, face)
			}));
		});
	});
}
/** The space before a word that does not begin a line. */
var gapBefore = ({ joined, face }) => joined ? 0 : spaceOf[face];
/** In ems. */
function widthOfWords(words) {
	return words.reduce((sum, word, i) => sum + (i === 0 ? 0 : gapBefore(word)) + word.ems, 0);
}
/** A word that is wider than a line, as pieces that are not. */
function breakWord(word, most) {
	if (word.ems <= most) return [word];
	const pieces = [];
	for (const letter of word.text) {
		const ems = emsOf(letter, word.face);
		const last = pieces.at(-1);
		if (last && last.ems + ems <= most) {
			last.text += letter;
			last.ems += ems;
		} else pieces.push({
			text: letter,
			ems
		});
	}
	return pieces.map((piece, i) => ({
		...word,
		...piece,
		joined: word.joined || i > 0
	}));
}
/** Fills lines of at most so many ems one after the other. */
function breakLines(words, most) {
	const lines = [];
	let used = 0;
	for (const word of words.flatMap((whole) => breakWord(whole, most))) {
		const line = lines.at(-1);
		const longer = used + gapBefore(word) + word.ems;
		if (line && longer <= most) {
			line.push(word);
			used = longer;
		} else {
			lines.push([word]);
			used = word.ems;
		}
	}
	return lines;
}
/** Words that lean on the next one: a line that ends in one of them reads as if it were broken off. */
var leaning = new Set("a an and as at by for from in into of on or over the through to via with".split(" "));
/** Moves such words down from the ends of lines, where the next line has room for them. */
function keepTogether(lines, most) {
	const kept = lines.map((line) => [...line]);
	for (const [i, line] of kept.entries()) {
		const next = kept[i + 1] ?? [];
		for (let last = line.at(-1); last && line.length > 1 && next.length > 0; last = line.at(-1)) {
			if (!leaning.has(last.text.toLowerCase())) break;
			if (widthOfWords([last, ...next]) > most) break;
			line.pop();
			next.unshift(last);
		}
	}
	return kept;
}
/** The first lines, the last of which ends in an ellipsis if it is not the end of the text. */
function cutLines(lines, mostLines, most) {
	if (lines.length <= mostLines) return lines;
	const kept = lines.slice(0, mostLines);
	const last = [...kept.at(-1) ?? []];
	for (;;) {
		const end = last.pop();
		if (!end) return kept;
		const bare = end.text.replace(/[\s,;:.–—-]+$/u, "");
		const cut = [...last, withText(end, `${bare}${ellipsis}`)];
		if (bare !== "" && widthOfWords(cut) <= most) return [...kept.slice(0, -1), cut];
		const shorter = [...end.text].slice(0, -1).join("");
		if (last.length === 0 && shorter !== "") last.push(withText(end, shorter));
	}
}
// src/figures/composing/text/set-text.ts
/** How far letters reach above and below their baseline, in ems. */
var ascent = .8;
var measure = (text, face, size) => widthOf(text, {
	face,
	size
});
/** The words of a line that look alike become one piece of text. */
function setLine(words, size, baseline) {
	const pieces = [];
	words.forEach((word, i) => {
		const { text, face, ink, joined } = word;
		const last = pieces.at(-1);
		const gap = i === 0 || joined ? "" : " ";
		if (last && last.type.face === face && last.ink === ink) {
			pieces[pieces.length - 1] = {
				...last,
				text: `${last.text}${gap}${text}`
			};
			return;
		}
		const before = i === 0 ? 0 : widthOfWords(words.slice(0, i)) + gapBefore(word);
		const after = i === 0 ? {} : { after: joined ? "" : " " };
		pieces.push({
			text,
			x: before * size,
			baseline,
			type: {
				face,
				size
			},
			ink,
			...after
		});
	});
	return pieces;
}
/** Sets words in lines from (0, 0) down. */
var setParagraph = (spans, setting) => setWords(wordsOf(spans), setting);
function setWords(words, setting) {
	const { size, width, lineHeight, mostLines = Infinity } = setting;
	const { widest = width } = setting;
	const broken = keepTogether(breakLines(words, width / size), widest / size);
	const lines = cutLines(broken, mostLines, width / size);
	const leading = lineHeight * size;
	const toBaseline = (leading - 1.05 * size) / 2 + ascent * size;
	return {
		texts: lines.flatMap((line, i) => setLine(line, size, i * leading + toBaseline)),
		height: lines.length * leading,
		lines: lines.length,
		isCut: broken.length > lines.length
	};
}
/** The narrowest width at which words take as many lines: the lines are then about as long. */
function balancedWidth(words, size, width) {
	const count = breakLines(words, width / size).length;
	let [low, high] = [width / 2, width];
	while (high - low > size / 4) {
		const middle = (low + high) / 2;
		if (breakLines(words, middle / size).length > count) low = middle;
		else high = middle;
	}
	return high;
}
/**
* Sets words in the largest of the sizes at which they fit, in lines of about the same length; in
* the last size they are cut if need be.
*/
function fitParagraph(spans, sizes, setting) {
	const words = wordsOf(spans);
	const fits = ({ size, mostLines }) => breakLines(words, setting.width / size).length <= mostLines;
	const chosen = sizes.find(fits) ?? sizes.at(-1);
	if (!chosen) throw new Error("There is no size to set a text in.");
	if (!fits(chosen)) return setWords(words, {
		...setting,
		...chosen
	});
	const width = balancedWidth(words, chosen.size, setting.width);
	return setWords(words, {
		...setting,
		...chosen,
		width,
		widest: setting.width
	});
}
var moveText = (text, dx, dy) => ({
	...text,
	x: text.x + dx,
	baseline: text.baseline + dy
});
var faces = {
	regular: {},
	semibold: { "font-weight": 600 },
	italic: { "font-style": "italic" },
	serif: {
		"font-family": "'Source Serif 4', 'Noto Sans', 'Noto Sans KR', serif",
		"font-weight": 600
	}
};
var lookOf = ({ type, ink }, theme) => ({
	...faces[type.face],
	fill: theme.page[ink]
});
/** The pieces of a line as one text that flows, whatever font it is set in. */
function drawLine([first, ...others], theme) {
	return x("text", {
		x: tenth(first.x),
		y: tenth(first.baseline),
		"font-size": tenth(first.type.size),
		...others.length === 0 ? lookOf(first, theme) : { "xml:space": "preserve" }
	}, others.length === 0 ? [first.text] : [first, ...others].map((piece) => x("tspan", lookOf(piece, theme), `${piece.after ?? ""}${piece.text}`)));
}
function drawTexts(texts, theme) {
	const lines = [];
	for (const text of texts) {
		const line = lines.at(-1);
		if (line && text.after !== void 0) line.push(text);
		else lines.push([text]);
	}
	return lines.map((line) => drawLine(line, theme));
}
// src/figures/composing/blocks/block.ts
var place = (block, left, top) => ({
	...block,
	left,
	top
});
var emptyBlock = (name, width) => ({
	name,
	width,
	height: 0,
	texts: [],
	draw: () => []
});
/** A fine line across, in the middle of its block. */
function hairline(name, width, scale) {
	return {
		name,
		width,
		height: scale,
		texts: [],
		draw: ({ theme }) => [x("rect", {
			width: tenth(width),
			height: tenth(.75 * scale),
			fill: theme.page.rule
		})]
	};
}
function drawBlock(block, painting) {
	const { name, left, top, texts } = block;
	return x("g", {
		"data-block": name,
		transform: `translate(${tenth(left)} ${tenth(top)})`
	}, [...block.draw(painting), ...drawTexts(texts, painting.theme)]);
}
// src/figures/composing/type-scale.ts
var sizes = {
	slide: {
		title: 32,
		note: 18,
		kicker: 13,
		legend: 18,
		foot: 12,
		scaleBar: 12
	},
	post: {
		title: 30,
		note: 15.5,
		kicker: 12,
		legend: 14,
		foot: 10.8,
		scaleBar: 10.8
	},
	page: {
		title: 25,
		note: 13,
		kicker: 11,
		legend: 11,
		foot: 9,
		scaleBar: 9
	},
	column: {
		title: 17.5,
		note: 11,
		kicker: 9.5,
		legend: 10,
		foot: 9.4,
		scaleBar: 9.4
	}
};
/** How much larger the names on a map are than on the screen's, beside strokes of the same scale. */
var namesOnMap = {
	slide: {
		one: 1.5,
		many: 1.15
	},
	post: {
		one: 1.15,
		many: 1
	},
	page: {
		one: 1,
		many: 1
	},
	column: {
		one: .9,
		many: .9
	}
};
/** 6.5 points at 96 pixels to the inch: in print, nothing smaller is read with ease. */
var smallestInPrint = 8.7;
/** The smallest type of a figure: 18 points on a slide of 1080 lines, on which a point is 4/3 lines. */
function smallestOf({ medium, scale }) {
	return medium === "slide" || medium === "post" ? sizes[medium].foot * scale : smallestInPrint;
}
function sizeOf(role, type) {
	return Math.max(smallestOf(type), sizes[type.medium][role] * type.scale * type.shrink);
}
// src/figures/composing/blocks/draw-swatch.ts
/** The legend's own hatches: they may be of another scale than the map's. */
var hatchesOf = ({ theme, id }, scale) => ({
	theme,
	scale,
	id: (name) => id(`legend-${name}`)
});
/** As the map has it: solid on the ground, dashed at sea. */
function drawRoute(id, { theme }, { width, height, scale }) {
	const y = tenth(height / 2);
	const line = corridorWidths.inFigure * scale;
	const dash = sampleDash(id);
	const path = {
		d: `M0 ${y}H${tenth(width)}`,
		fill: "none"
	};
	return [x("path", {
		...path,
		stroke: theme.map.corridorCasing,
		"stroke-width": hundredth(2 * line),
		opacity: sampleOpacities.casing
	}), x("path", {
		...path,
		stroke: theme.route[id],
		"stroke-width": hundredth(line),
		...dash.length > 1 && { "stroke-dasharray": dash.map((part) => hundredth(part * line)).join(" ") }
	})];
}
/** A country's fill within the band along its border. */
function drawArea(fill, edge, { width, height, scale }) {
	const band = 1.6 * scale;
	return [x("rect", {
		x: tenth(band / 2),
		y: tenth(band / 2),
		width: tenth(width - band),
		height: tenth(height - band),
		fill,
		stroke: edge,
		"stroke-width": hundredth(band)
	})];
}
function drawTint(id, painting, place) {
	const { theme } = painting;
	const area = drawArea(theme.stance[id], theme.stanceEdge[id], place);
	if (!isHatchedIn(id, theme)) return area;
	return [...area, x("rect", {
		width: tenth(place.width),
		height: tenth(place.height),
		fill: `url(#${hatchId(id, hatchesOf(painting, place.scale))})`,
		"fill-opacity": hatchInk(id, theme).strength
	})];
}
function drawPlainLine(theme, { width, height, scale }, looks) {
	const y = tenth(height / 2);
	const stroke = theme.map.station;
	const line = {
		d: `M0 ${y}H${tenth(width)}`,
		fill: "none",
		stroke
	};
	return [x("path", {
		...line,
		"stroke-width": hundredth(corridorWidths.line * scale),
		...looks
	})];
}
function drawCircle(radius, looks, place) {
	const [cx, cy] = [tenth(place.width / 2), tenth(place.height / 2)];
	return x("circle", {
		cx,
		cy,
		r: tenth(radius * place.scale),
		...looks
	});
}
var marks = {
	flown({ theme }, place) {
		const width = corridorWidths.flight * place.scale;
		const dash = flightDash.map((part) => hundredth(part * width)).join(" ");
		return drawPlainLine(theme, place, {
			"stroke-width": hundredth(width),
			"stroke-dasharray": dash,
			"stroke-linecap": "round",
			opacity: sampleOpacities.flight
		});
	},
	pale: ({ theme }, place) => drawPlainLine(theme, place, { "stroke-opacity": standingStrength.fading }),
	untinted: ({ theme }, place) => drawArea(theme.map.land, theme.map.border, place),
	outlined: ({ theme }, { width, height, scale }) => [x("rect", {
		width: tenth(width),
		height: tenth(height),
		fill: "none",
		stroke: theme.map.selection,
		"stroke-width": hundredth(outline.chosen.width * scale)
	})],
	incidents({ theme }, { width, height, scale }) {
		const side = incidentLook.sides.one * scale;
		return [x("rect", {
			x: tenth((width - side) / 2),
			y: tenth((height - side) / 2),
			width: tenth(side),
			height: tenth(side),
			rx: tenth(incidentLook.corner * scale),
			fill: theme.map.incident
		})];
	},
	city: ({ theme: { map } }, place) => [drawCircle(stationLooks.city.radius + stationLooks.city.stroke / 2, {
		fill: map.stationFill,
		stroke: map.station,
		"stroke-width": tenth(stationLooks.city.stroke * place.scale)
	}, place)],
	area: ({ theme: { map } }, place) => [drawCircle(7.5, {
		fill: map.stationFill,
		"fill-opacity": stationLooks.province.opacity,
		stroke: map.station,
		"stroke-width": tenth(stationLooks.province.stroke * place.scale)
	}, place)],
	direction: ({ theme }, { width, height, scale }) => [x("path", {
		d: "M-2.5-6l6 6l-6 6",
		transform: `translate(${tenth(width / 2)} ${tenth(height / 2)}) scale(${hundredth(scale * .9)})`,
		fill: "none",
		stroke: theme.map.station,
		"stroke-width": 3,
		"stroke-linejoin": "round"
	})]
};
function drawChartSwatch(id, painting, place) {
	const { chart } = painting.theme;
	const { width, height, scale } = place;
	const box = {
		x: tenth(width / 2 - 6 * scale),
		width: tenth(12 * scale),
		height: tenth(height)
	};
	const line = {
		stroke: chart.chartMark,
		"stroke-width": hundredth(1.6 * scale),
		fill: "none"
	};
	switch (id) {
		case "women": return [x("rect", {
			...box,
			fill: chart.chartWomen
		})];
		case "men": return [x("rect", {
			...box,
			fill: chart.chartMen
		})];
		case "unknown": return [x("rect", {
			...box,
			...line
		})];
		case "bucket": return [x("rect", {
			...box,
			fill: `url(#${painting.id("together")})`,
			stroke: painting.theme.page.quiet,
			"stroke-width": hundredth(scale)
		})];
		case "dot": return [drawCircle(2.6, { fill: chart.chartMark }, place)];
		case "range": return [x("path", {
			d: `M${tenth(width / 2)} 0V${tenth(height)}`,
			...line
		})];
		case "square": {
			const side = 6 * scale;
			const corner = {
				x: tenth((width - side) / 2),
				y: tenth((height - side) / 2)
			};
			const size = {
				width: tenth(side),
				height: tenth(side)
			};
			return [x("rect", {
				...corner,
				...size,
				fill: chart.chartMark
			})];
		}
	}
}
/** A point on a stretch of line. */
function drawOwn(look, { theme }, { width, height, scale }) {
	const { ink, casing } = ownInk(theme);
	const line = ownLine.width * scale;
	return [x("path", {
		d: `M0 ${tenth(height / 2)}H${tenth(width)}`,
		fill: "none",
		stroke: ink,
		"stroke-width": hundredth(line),
		"stroke-dasharray": ownLook(look).dash.map((part) => hundredth(part * line)).join(" ")
	}), x("path", {
		d: signOfLook(look),
		transform: `translate(${tenth(width / 2)} ${tenth(height / 2)}) scale(${hundredth(scale * .9)})`,
		fill: ink,
		stroke: casing,
		"stroke-width": 1
	})];
}
/** A sample of so many pixels, from its upper left corner. */
function drawSwatch(swatch, painting, place) {
	switch (swatch.kind) {
		case "route": return drawRoute(swatch.id, painting, place);
		case "tint": return drawTint(swatch.id, painting, place);
		case "mark": return marks[swatch.id](painting, place);
		case "own": return drawOwn(swatch.id, painting, place);
		case "chart": return drawChartSwatch(swatch.id, painting, place);
	}
}
// src/figures/composing/blocks/pack-columns.ts
/** Sums in another order differ by less than this. */
var rounding = .001;
/** Fills columns of at most a height, from top to bottom; the column of each item, from 0. */
function fill(items, most) {
	let [column, used] = [0, 0];
	return items.map(({ height, gap }) => {
		if (used > 0 && used + gap + height > most + rounding) [column, used] = [column + 1, 0];
		used += (used > 0 ? gap : 0) + height;
		return column;
	});
}
/** Spreads items, in their order, over so many columns that the longest is as short as it can be. */
function packColumns(items, columns) {
	const heights = items.flatMap((_, from) => items.slice(from).map((_, count) => heightOf(items.slice(from, from + count + 1))));
	const tallest = Math.max(0, ...items.map(({ height }) => height));
	const column = fill(items, heights.filter((height) => height >= tallest).sort((a, b) => a - b).find((height) => Math.max(0, ...fill(items, height)) < columns) ?? tallest);
	const placed = items.map((item, i) => {
		const above = items.filter((_, j) => j < i && column[j] === column[i]);
		const top = above.length === 0 ? 0 : heightOf(above) + item.gap;
		return {
			item,
			column: column[i] ?? 0,
			top
		};
	});
	return {
		placed,
		height: Math.max(0, ...placed.map(({ item, top }) => top + item.height))
	};
}
function heightOf(items) {
	return items.reduce((sum, { height, gap }, i) => sum + height + (i > 0 ? gap : 0), 0);
}
// src/figures/composing/blocks/legend-block.ts
var lineHeight = 1.25;
/** The second language is a little smaller than the first, and quieter. */
var secondShare = .9;
/** Words, and beneath or after them the same in the other language, if there are both. */
function setBoth(words, second, { size, smaller, runsOn }, width) {
	const first = setParagraph([words], {
		size,
		width,
		lineHeight
	});
	if (second === void 0 || second === words.text) return first;
	const span = {
		text: second,
		face: "regular",
		ink: "quiet"
	};
	if (runsOn) return setParagraph([words, span], {
		size,
		width,
		lineHeight
	});
	const other = setParagraph([span], {
		size: smaller,
		width,
		lineHeight
	});
	return {
		height: first.height + other.height,
		texts: [...first.texts, ...other.texts.map((text) => moveText(text, 0, first.height))]
	};
}
function setEntry({ swatch, words, second, isReceded = false }, measures) {
	const { size, swatch: sample, width } = measures;
	const indent = sample.width + .7 * size;
	const { texts, height } = setBoth({
		text: words,
		face: "regular",
		ink: isReceded ? "quiet" : "text"
	}, second, measures, width - indent);
	const tall = Math.max(height, sample.height);
	const firstLine = lineHeight * size;
	const down = Math.max(0, (sample.height - firstLine) / 2);
	const top = Math.max(0, (firstLine - sample.height) / 2);
	return {
		beginsGroup: false,
		height: tall,
		gap: .3 * size,
		texts: texts.map((text) => moveText(text, indent, down)),
		swatches: [{
			swatch,
			top,
			isReceded
		}]
	};
}
/** Rows of which nothing may part them, as one. */
function glue(upper, lower) {
	const down = upper.height + lower.gap;
	return {
		...upper,
		height: down + lower.height,
		texts: [...upper.texts, ...lower.texts.map((text) => moveText(text, 0, down))],
		swatches: [...upper.swatches, ...lower.swatches.map((sample) => ({
			...sample,
			top: sample.top + down
		}))]
	};
}
/** A heading stays with its first two entries, and the last two stay together. */
var keptTogether = 2;
function setGroup({ heading, second, entries }, measures) {
	const { size, width } = measures;
	const rows = entries.map((entry) => setEntry(entry, measures));
	if (heading === null) return rows;
	const { texts, height } = setBoth({
		text: heading,
		face: "semibold",
		ink: "text"
	}, second, measures, width);
	const head = {
		beginsGroup: true,
		height,
		gap: 1.1 * size,
		texts,
		swatches: []
	};
	const first = rows.slice(0, keptTogether).reduce(glue, head);
	const rest = rows.slice(keptTogether);
	const [beforeLast, last] = rest.slice(-2);
	return beforeLast && last ? [
		first,
		...rest.slice(0, -2),
		glue(beforeLast, last)
	] : [[first, ...rest].reduce(glue)];
}
var nameOf$1 = ({ kind, id }) => ({ [`data-legend-${kind}`]: id });
/** The legend in so many columns, and how many of its groups are parted. */
function setLegend(groups, width, columns, type) {
	const size = sizeOf("legend", type);
	const gutter = 1.8 * size;
	const columnWidth = (width - gutter * (columns - 1)) / columns;
	const sample = {
		width: 2.5 * size,
		height: 1.15 * size,
		scale: size / 11
	};
	const measures = {
		size,
		smaller: Math.max(smallestOf(type), secondShare * size),
		runsOn: type.medium === "slide",
		swatch: sample,
		width: columnWidth
	};
	const { placed, height } = packColumns(groups.flatMap((group) => setGroup(group, measures)), columns);
	const parted = placed.filter(({ item, column }, i) => {
		const before = placed[i - 1];
		return !item.beginsGroup && before !== void 0 && before.column !== column;
	});
	const leftOf = (column) => column * (columnWidth + gutter);
	const tints = groups.flatMap(({ entries }) => entries.flatMap(({ swatch }) => swatch.kind === "tint" ? [swatch.id] : []));
	return {
		name: "legend",
		width,
		height,
		partedGroups: parted.length,
		texts: placed.flatMap(({ item, column, top }) => item.texts.map((text) => moveText(text, leftOf(column), top))),
		draw(painting) {
			const patterns = hatchPatterns(new Set(tints), hatchesOf(painting, sample.scale));
			return [...patterns.length > 0 ? [x("defs", patterns)] : [], ...placed.flatMap(({ item, column, top }) => item.swatches.map(({ swatch, top: down, isReceded }) => x("g", {
				...nameOf$1(swatch),
				...isReceded && { opacity: .4 },
				transform: `translate(${tenth(leftOf(column))} ${tenth(top + down)})`
			}, drawSwatch(swatch, painting, sample))))];
		}
	};
}
/** Ems of height that it is worth to keep a group of entries together, and to have a column less. */
var worthOfWhole = 2.2;
var worthOfColumn = .8;
/**
* The legend in columns of at least `narrowest` pixels, about as low as they allow; nothing where
* there is nothing to explain. `free` pixels of height are no loss.
*/
function legendBlock(groups, width, type, narrowest, free = 0) {
	if (groups.length === 0) return emptyBlock("legend", width);
	const size = sizeOf("legend", type);
	const most = Math.min(5, Math.max(1, Math.floor(width / narrowest)));
	return Array.from({ length: most }, (_, i) => {
		const block = setLegend(groups, width, i + 1, type);
		const loss = worthOfWhole * block.partedGroups + worthOfColumn * i;
		return {
			block,
			cost: Math.max(free, block.height) + loss * size
		};
	}).reduce((least, next) => next.cost < least.cost ? next : least).block;
}
// src/figures/composing/foot-words.ts
/** The layers by name, each with who made its data. */
var ownLayersInWords = (own) => inTurn(own.map(({ name, credit }) => credit ? figure_own_credit({
	name,
	credit
}) : name));
/** What the maker added, with its own credit. It is never left out. */
function ownLines({ own, hasMap, hasMarks }) {
	if (!hasMap) return [];
	return [...own.length > 0 ? [withLead(figure_own_lead(), `${ownLayersInWords(own)}.`)] : [], ...hasMarks ? [withLead(figure_marks_lead(), figure_marks())] : []];
}
function withLead(lead, text) {
	return [{
		text: lead,
		face: "semibold",
		ink: "text"
	}, {
		text,
		face: "regular",
		ink: "quiet"
	}];
}
/** What has to be known to read the map rightly. It is never left out. */
function caveats(wording) {
	const full = wording === "full";
	return [
		withLead(figure_schematic_lead(), full ? figure_schematic() : ""),
		withheld(wording),
		withLead(figure_borders_lead(), full ? figure_borders() : figure_borders_short())
	];
}
var withheld = (wording) => withLead(figure_withheld_lead(), wording === "full" ? figure_withheld() : figure_withheld_short());
/** The first of the publishers, and how many more there are. */
function sourcesLine(publishers, named, wording) {
	const count = publishers.length - named;
	const list = inTurn(publishers.slice(0, named));
	const more = wording === "full" ? figure_sources_more : figure_sources_more_short;
	return withLead(figure_sources_lead(), count > 0 ? more({
		list,
		count
	}) : figure_sources_all({ list }));
}
var dataLine = ({ version, date }) => withLead(figure_data_lead(), figure_data({
	version,
	date: writeDate(date)
}));
var creditLine$1 = ({ second }, wording) => [...withLead(`© ${title()}.`, wording === "full" ? figure_credit() : figure_credit_short()), ...second ? withLead(`© ${second.atlas}.`, second.credit[wording]) : []];
/** All of it in one paragraph, for little room: how to read the map, then what it stands on. */
function inOneParagraph(facts, named, printed) {
	const { hasMap, publishers, time } = facts;
	return [...[
		...hasMap ? [...caveats("short").flat()] : withheld("short"),
		...hasMap ? [{
			text: figure_time({ time }),
			face: "regular",
			ink: "quiet"
		}] : [],
		...ownLines(facts).flat(),
		...sourcesLine(publishers, named, "short"),
		...dataLine(facts),
		...creditLine$1(facts, "short")
	].map((span) => ({
		...span,
		face: "regular",
		ink: "quiet"
	})), ...addressLine(printed).slice(1)];
}
var shortened = (address) => address.replace(/^https?:\/\/(www\.)?/, "").replace(/\/(index\.html)?(#|$)/, "/$2");
/** The address as it is printed: as exact as there is room for, the exact view first. */
function printedAddresses(address) {
	const whole = shortened(address);
	const [site = "", hash = ""] = whole.split("#");
	return [
		whole,
		[site, hash.split("&").filter((part) => part !== "" && !part.startsWith("at=")).join("&")].filter(Boolean).join("#"),
		site.replace(/\/$/, "")
	];
}
/** The words before the address, and the address, which breaks where a new part of it begins. */
var addressLine = (printed) => [{
	text: figure_address_lead(),
	face: "semibold",
	ink: "text"
}, {
	text: printed,
	face: "regular",
	ink: "accent",
	breakAt: /(?<=[/&,;?])|(?=#)/
}];
// src/figures/composing/blocks/draw-blocks.ts
/** Blocks on their paper, as one picture. */
function drawBlocks({ frame, theme, idPrefix = "figure" }, blocks) {
	const [width, height] = [tenth(frame.width), tenth(frame.height)];
	const painting = {
		theme,
		id: (name) => `${idPrefix}-${name}`
	};
	return x("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		viewBox: `0 0 ${width} ${height}`,
		width,
		height,
		"font-family": "'Noto Sans', 'Noto Sans KR', sans-serif",
		"text-rendering": "geometricPrecision"
	}, [x("rect", {
		width,
		height,
		fill: theme.page.surface
	}), ...blocks.map((block) => drawBlock(block, painting))]);
}
// src/figures/composing/picture.ts
/** So many thinned geographies are kept: a figure looks at its map in two sizes before it is drawn. */
var mostThinned = 4;
/** The geography as it was thinned last: the same figure with another title asks for the same. */
var thinned = /* @__PURE__ */ new WeakMap();
function thinFor(published, { camera, width, height, projection, detail }) {
	const key = JSON.stringify([
		camera,
		width,
		height,
		detail
	]);
	const all = thinned.get(published) ?? /* @__PURE__ */ new Map();
	thinned.set(published, all);
	const geography = all.get(key) ?? thinGeography(published, projection, detail);
	all.delete(key);
	all.set(key, geography);
	const [oldest] = all.keys();
	if (all.size > mostThinned && oldest !== void 0) all.delete(oldest);
	return geography;
}
var pictures = /* @__PURE__ */ new WeakMap();
function pictureOf(published, map) {
	const made = pictures.get(published) ?? /* @__PURE__ */ new WeakMap();
	pictures.set(published, made);
	const known = made.get(map);
	if (known) return known;
	const drawing = prepareDrawing(map);
	const geography = thinFor(published, drawing);
	const contents = contentsOf(geography, drawing);
	const draw = () => drawContents(geography, contents, drawing);
	const picture = {
		drawing,
		contents,
		draw
	};
	made.set(map, picture);
	return picture;
}
// src/figures/composing/map-of.ts
/** The routes that a figure leaves out: beside the chosen route or country, those that are not its own. */
function routesLeftOut({ view, show }) {
	const { route, country, hiddenRoutes } = view;
	if (show.otherRoutes || route === null && country === null) return hiddenRoutes;
	const others = atlas.routes.filter(({ id }) => emphasisOf(id, view) === "receded");
	const left = others.length === atlas.routes.length ? [] : others.map(({ id }) => id);
	return [...hiddenRoutes, ...left];
}
var maps = /* @__PURE__ */ new WeakMap();
/** The map of a figure, so many pixels large: the same each time it is asked for. */
function mapOf(options, width, height) {
	const known = maps.get(options) ?? [];
	const same = known.find((map) => map.width === width && map.height === height);
	if (same) return same;
	const map = makeMap(options, width, height);
	maps.set(options, [...known, map]);
	return map;
}
function makeMap(options, width, height) {
	const { view, theme, show, idPrefix = "figure" } = options;
	const { medium } = options.frame;
	const scale = options.frame.scale * (options.strokes ?? 1);
	const isOneOfSeveral = options.strokes !== void 0;
	const edge = Math.max((isOneOfSeveral ? 6 : 12) * scale, .05 * Math.min(width, height));
	const padding = {
		top: edge,
		right: edge + (isOneOfSeveral ? 0 : (medium === "slide" ? 48 : 12) * scale),
		bottom: edge,
		left: edge
	};
	const optional = [
		"tints",
		"incidents",
		"stations",
		"labels"
	];
	const { extent, year, country, route, incidents } = view;
	const hiddenRoutes = routesLeftOut(options);
	const shown = atlas.routes.length - new Set(hiddenRoutes).size;
	const letters = namesOnMap[medium][shown > 2 ? "many" : "one"];
	return {
		width,
		height,
		camera: cameraOf(extent, width, height, padding, closestFit + Math.max(0, Math.log2(scale))),
		theme,
		year,
		country,
		route,
		hiddenRoutes,
		incidents,
		scale,
		wholeMarksOnly: true,
		namesRoutes: shown === 1 || options.isNamedElsewhere ? "none" : "all",
		letters: options.frame.scale * letters,
		keepsNamesClear: true,
		...options.second && { second: options.second.words },
		...options.names && { byHand: options.names },
		own: toDraw(options.own ?? []),
		over: marksOver(options.marks ?? []),
		show: ["corridors", ...optional.filter((part) => show[part])],
		idPrefix: `${idPrefix}-map`
	};
}
/** `bare`: without the line around it. */
function mapBlock(geography, map, edge) {
	const { width, height, idPrefix = "map" } = map;
	return {
		name: "map",
		width,
		height,
		texts: [],
		draw({ theme }) {
			const { children, attributes } = pictureOf(geography, map).draw();
			const size = {
				width: tenth(width),
				height: tenth(height)
			};
			return [
				x("defs", [x("clipPath", { id: `${idPrefix}-frame` }, [x("rect", size)])]),
				x("g", {
					"clip-path": `url(#${idPrefix}-frame)`,
					"font-family": attributes["font-family"],
					"text-anchor": attributes["text-anchor"]
				}, children),
				...edge === "bare" ? [] : [x("rect", {
					...size,
					fill: "none",
					stroke: theme.page.rule,
					"stroke-width": tenth(.75 * (map.scale ?? 1))
				})]
			];
		}
	};
}
// src/figures/composing/text/plain-text.ts
/** Signs without a shape that move or hide the letters around them, and those that stand for nothing. */
var odd = /[\p{Cc}\p{Cs}\p{Co}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]|\p{Noncharacter_Code_Point}/gu;
/** What a reader wrote, as it can be drawn in every format: in whole letters, without odd signs. */
function plainText(text) {
	return text.normalize("NFC").replace(/[\t\n\v\f\r\u0085\u2028\u2029]/gu, " ").replace(odd, "");
}
// src/figures/composing/blocks/legend-words.ts
/** What a figure's legend calls the things that it explains. */
function tintHeading(year, isFull) {
	if (year === null) return isFull ? figure_tints() : figure_tints_short();
	if (year === "each") return isFull ? figure_tints_each() : figure_tints_each_short();
	return isFull ? figure_tints_year({ year }) : figure_tints_year_short({ year });
}
function untinted(year, isFull) {
	if (year === null) return figure_untinted();
	if (!isFull) return figure_untinted_short();
	return year === "each" ? figure_untinted_each() : figure_untinted_year({ year });
}
function incidents(year, isFull) {
	if (!isFull) return figure_incidents_short();
	if (year === "each") return figure_incidents_each();
	return year === null ? figure_incidents() : figure_incidents_year({ year });
}
function routes(year) {
	if (year === "each") return figure_routes_each();
	return year === null ? figure_routes() : figure_routes_year({ year });
}
function pale(year, isFull) {
	if (!isFull) return figure_pale_short();
	return year === "each" ? figure_pale_each() : figure_pale({ year: year ?? "" });
}
/** Every word that a legend of a time may need. */
function legendWords(year, wording) {
	const isFull = wording === "full";
	return {
		returns: stanceWord("returns"),
		"arrests-varies": stanceWord("arrests-varies"),
		"lets-pass": stanceWord("lets-pass"),
		"sends-to-south": stanceWord("sends-to-south"),
		resettles: stanceWord("resettles"),
		"none-known": stanceWord("none-known"),
		origin: role_origin(),
		originOrNone: isFull ? figure_origin_or_none() : figure_origin_or_none_short(),
		untinted: untinted(year, isFull),
		routes: routes(year),
		tints: tintHeading(year, isFull),
		marks: figure_marks(),
		own: figure_own(),
		flown: figure_flown(),
		pale: pale(year, isFull),
		direction: figure_direction(),
		city: isFull ? figure_station_city() : figure_station_city_short(),
		area: isFull ? figure_station_area() : figure_station_area_short(),
		incidents: incidents(year, isFull)
	};
}
/** What the line around a country says; nothing of one that the atlas has no record of. */
function outlinedWord(id) {
	const country = atlas.records.get(id)?.name;
	return country && figure_outlined({ country });
}
/** A layer of the maker's own, where no heading says that it is. */
var ownEntryWord = (name) => figure_own_entry({ name });
// src/figures/composing/blocks/legend-entries.ts
/** A tint of countries of origin is told as such. */
function tintWord(stance, records) {
	const origins = records.filter((id) => atlas.records.get(id)?.roles.includes("origin"));
	if (origins.length === 0) return stance;
	return origins.length === records.length ? "origin" : "originOrNone";
}
function sayIn(year, wording, second) {
	const words = legendWords(year, wording);
	const others = second?.times[timeKey(year)]?.legend[wording];
	return (word) => ({
		words: words[word],
		second: others?.[word]
	});
}
function marksOf(shown, { year }, say, second) {
	const { outlined } = shown;
	const entries = [
		["flown", shown.hasFlights],
		["pale", year !== null && shown.hasPaleLegs],
		["direction", shown.hasDirection],
		["city", shown.hasCities],
		["area", shown.hasAreas],
		["incidents", shown.incidents.length > 0]
	].flatMap(([id, isShown]) => isShown ? [{
		swatch: {
			kind: "mark",
			id
		},
		...say(id)
	}] : []);
	const words = outlined && outlinedWord(outlined);
	if (!words) return entries;
	const swatch = {
		kind: "mark",
		id: "outlined"
	};
	return [...entries, {
		swatch,
		words,
		second: second?.outlined[outlined]
	}];
}
/** The legend of what is shown, and of nothing else; in two languages where the second's words are given. */
function legendOf(shown, view, wording, second) {
	const { year } = view;
	const say = sayIn(year, wording, second);
	const head = (word) => {
		const { words, second: other } = say(word);
		return {
			heading: words,
			second: other
		};
	};
	const form = wording === "full" ? "name" : "label";
	const tints = shown.tints.map(({ stance, records }) => ({
		swatch: {
			kind: "tint",
			id: stance
		},
		...say(tintWord(stance, records))
	}));
	const hasUntinted = shown.hasUntinted && tints.length > 0;
	const rest = {
		swatch: {
			kind: "mark",
			id: "untinted"
		},
		...say("untinted")
	};
	return [
		{
			...head("routes"),
			entries: shown.routes.map((route) => ({
				swatch: {
					kind: "route",
					id: route.id
				},
				words: route[form],
				second: second?.routes[route.id]?.[form],
				isReceded: view.route !== null && view.route !== route.id
			}))
		},
		{
			...head("tints"),
			entries: hasUntinted ? [...tints, rest] : tints
		},
		{
			...head("marks"),
			entries: marksOf(shown, view, say, second)
		},
		{
			...head("own"),
			entries: shown.own.map(({ name, look }) => ({
				swatch: {
					kind: "own",
					id: look
				},
				words: name
			}))
		}
	].map((group) => ({
		...group,
		entries: group.entries.flatMap(byHand(view.hand))
	})).filter(({ entries }) => entries.length > 0);
}
/** A line as it was changed by hand: left out, or in other words. */
var byHand = (hand = {}) => (entry) => {
	const { isHidden = false, words = "" } = hand[`${entry.swatch.kind} ${entry.swatch.id}`] ?? {};
	if (isHidden) return [];
	return [words === "" ? entry : {
		...entry,
		words: plainText(words),
		second: void 0
	}];
};
/** Of many routes, those that the map has no room to name. */
function unnamedRoutes({ routes, namedRoutes }) {
	return routes.length === 1 ? routes : routes.filter(({ id }) => !namedRoutes.includes(id));
}
/** The same for little room: without headings, and without what the map itself says in words. */
function compactLegendOf(shown, view, wording, second) {
	const few = {
		...shown,
		routes: unnamedRoutes(shown),
		hasUntinted: false
	};
	const said = /* @__PURE__ */ new Set([
		"city",
		"area",
		"direction"
	]);
	const entries = legendOf({
		...few,
		outlined: null
	}, view, wording, second).flatMap((group) => group.entries.filter(({ swatch }) => !said.has(swatch.id)).map((entry) => entry.swatch.kind === "own" ? {
		...entry,
		words: ownEntryWord(entry.words)
	} : entry));
	return entries.length === 0 ? [] : [{
		heading: null,
		entries
	}];
}
// src/figures/composing/shown.ts
/** What a map shows in its frame, for the legend, the sources and the words about it. */
function ownShown(own, drawn) {
	const ids = new Set(drawn.map(({ layer }) => layer));
	return own.filter(({ id }) => ids.has(id)).map(({ id, name, credit, look, standing }) => ({
		id,
		name,
		credit,
		look,
		standing
	}));
}
/** What the atlas tells of the drawn legs. */
function toldLegs({ legs }, drawn) {
	const ids = new Set(drawn.map(({ id }) => id));
	return [...legs.values()].flatMap(({ id, leg }) => ids.has(id) ? [leg] : []);
}
var isMarkInSight = ({ at, radius }, { width, height }) => at.x > -radius && at.x < width + radius && at.y > -radius && at.y < height + radius;
/** `layers` are the maker's own. */
function readShown(geography, map, layers = []) {
	const { drawing, contents } = pictureOf(geography, map);
	const { legs } = contents;
	const countries = contents.countries.filter(({ rings }) => isInSight(rings, true, map));
	const marked = contents.incidents.filter((mark) => isMarkInSight(mark, map));
	const stations = contents.stations.filter((mark) => isMarkInSight(mark, map));
	const tinted = (wanted) => countries.flatMap(({ stance, record }) => stance === wanted && record ? [record] : []);
	const origins = [...new Set(countries.flatMap(({ record }) => record && isOrigin(record) ? [record] : []))];
	return {
		routes: atlas.routes.filter(({ id }) => legs.some(({ route }) => route === id)),
		namedRoutes: atlas.routes.flatMap(({ id }) => contents.labels.some((label) => label.kind === "corridor" && label.id === id) ? [id] : []),
		legs: toldLegs(geography, legs),
		hasFlights: legs.some(({ isFlown }) => isFlown),
		hasPaleLegs: legs.some(({ strength }) => strength < 1),
		hasDirection: signsInFrame(geography, legs, drawing).some(({ kind }) => kind === "arrow"),
		tints: stances.map((stance) => ({
			stance,
			records: [...new Set(tinted(stance))]
		})).filter(({ records }) => records.length > 0),
		origins: drawing.shows("tints") ? origins : [],
		hasUntinted: drawing.shows("tints") && countries.some(({ stance, record }) => stance === null && !(record && isOrigin(record))),
		outlined: countries.find(({ record }) => record === map.country)?.record ?? null,
		incidents: inFull(eventsInYear(map.incidents, map.year)).filter(({ at: anchor }) => marked.some(({ id }) => id === anchor)),
		hasCities: stations.some(({ isArea }) => !isArea),
		hasAreas: stations.some(({ isArea }) => isArea),
		own: ownShown(layers, contents.own)
	};
}
// src/figures/composing/scene-words.ts
/** The words that go with a map's figure, made from what it shows: title, caption, alternative text. */
var sentences = (...texts) => texts.filter(Boolean).join(" ");
var nameOf = (id) => atlas.records.get(id)?.name ?? id;
var creditLine = () => figure_credit_line({ version: release });
/** What a newspaper sets below the picture: what, when, how many routes, which data. */
function captionOf(title, shown, { year }) {
	const counts = {
		shown: shown.routes.length,
		all: atlas.routes.length
	};
	return sentences(figure_caption({ title }), year === null ? figure_caption_routes(counts) : figure_caption_routes_year({
		...counts,
		year
	}), ...ownSentences(shown), creditLine());
}
/** Beneath a chart that has no map, so that nothing need be said of corridors. */
var captionOfChart = (title) => `${figure_caption_chart({ title })} ${creditLine()}`;
/** What the maker added, and what was said of it. */
function ownSentences({ own }) {
	if (own.length === 0) return [];
	const stated = own.filter(({ standing }) => standing === "stated");
	return [figure_own_caption({ list: ownLayersInWords(own) }), ...stated.length > 0 ? [figure_own_stated({ list: ownLayersInWords(stated) })] : []];
}
/** The countries of a route's legs that are in use, in the order of travel. */
function countriesOnTheWay(route, year) {
	const legs = route.legs.filter((leg) => isInUse(legStanding(route, leg, year)));
	const crossed = new Set(legs.flatMap(({ crosses }) => crosses));
	const { destination } = subject;
	const ends = destination !== null && crossed.delete(destination) ? [destination] : [];
	return [...crossed, ...ends].map(nameOf);
}
function routeSentence(route, { year }) {
	const countries = listOf(countriesOnTheWay(route, year));
	const name = route.name;
	if (year === null) return figure_alt_route({
		route: name,
		countries
	});
	return figure_alt_route_year({
		route: name,
		countries,
		standing: standingInWords(routeStanding(route, year), lastToldOf(route, year))
	});
}
function chosenSentences(shown, { route }) {
	const chosen = shown.routes.find(({ id }) => id === route);
	return [...chosen ? [figure_alt_chosen_route({ route: chosen.name })] : [], ...shown.outlined ? [figure_alt_chosen_country({ country: nameOf(shown.outlined) })] : []];
}
/** Each tint with its countries; the country of origin is told apart from those that are reached. */
function tintSentences({ tints, origins }) {
	const told = tints.map(({ stance, records }) => ({
		word: stanceWord(stance),
		records
	}));
	const from = origins.length > 0 ? [{
		word: role_origin(),
		records: origins
	}] : [];
	return [...told, ...from].map(({ word, records }) => figure_alt_tint({
		stance: word,
		countries: listOf(records.map(nameOf))
	}));
}
function incidentSentence({ incidents }) {
	if (incidents.length === 0) return figure_alt_no_incidents();
	return figure_alt_incidents({ list: [...groupBy(incidents, ({ place }) => place)].map(([place, members]) => ({
		place: placeName(place),
		count: members.length
	})).sort((a, b) => b.count - a.count).map((each) => figure_alt_count(each)).join(", ") });
}
/** What the picture shows, in plain sentences, for those who do not see it. */
function altTextOf(shown, view) {
	const { year } = view;
	return sentences(year === null ? figure_alt_opening() : figure_alt_opening_year({ year }), ...shown.routes.map((route) => routeSentence(route, view)), shown.routes.length === 0 ? figure_alt_no_routes() : "", ...chosenSentences(shown, view), ...tintSentences(shown), incidentSentence(shown), ...ownSentences(shown));
}
// src/figures/composing/presets.ts
/** Pixels of a slide. */
var slidePixels = {
	width: 1920,
	height: 1080
};
/**
* The sizes that are offered. Slides are read from the back row and squares on a telephone, so their
* type is larger. Newspapers differ in their columns: 45 mm with gutters of 3 mm is common in
* tabloids and broadsheets alike, and where a column differs, a free size in millimetres does. A
* column leaves its gutter to the page.
*/
var figurePresets = [
	{
		id: "slide",
		name: figure_preset_slide,
		...slidePixels,
		unit: "px",
		medium: "slide",
		scale: 2,
		margin: 48
	},
	{
		id: "square",
		name: figure_preset_square,
		width: 1080,
		height: 1080,
		unit: "px",
		medium: "post",
		scale: 1.8,
		margin: 44
	},
	{
		id: "portrait",
		name: figure_preset_portrait,
		width: 1080,
		height: 1350,
		unit: "px",
		medium: "post",
		scale: 1.9,
		margin: 48
	},
	{
		id: "a4-portrait",
		name: figure_preset_a4_portrait,
		width: 210,
		height: 297,
		unit: "mm",
		medium: "page",
		scale: 1,
		margin: 12
	},
	{
		id: "a4-landscape",
		name: figure_preset_a4_landscape,
		width: 297,
		height: 210,
		unit: "mm",
		medium: "page",
		scale: 1,
		margin: 12
	},
	{
		id: "letter-portrait",
		name: figure_preset_letter_portrait,
		width: 215.9,
		height: 279.4,
		unit: "mm",
		medium: "page",
		scale: 1,
		margin: 12
	},
	{
		id: "letter-landscape",
		name: figure_preset_letter_landscape,
		width: 279.4,
		height: 215.9,
		unit: "mm",
		medium: "page",
		scale: 1,
		margin: 12
	},
	{
		id: "column",
		name: figure_preset_column,
		width: 89,
		height: 108,
		unit: "mm",
		medium: "column",
		scale: 1,
		margin: 1
	},
	{
		id: "column-1",
		name: figure_preset_column_1,
		width: 45,
		height: 190,
		unit: "mm",
		medium: "column",
		scale: .92,
		margin: 1
	},
	{
		id: "column-2",
		name: figure_preset_column_2,
		width: 93,
		height: 165,
		unit: "mm",
		medium: "column",
		scale: 1,
		margin: 1
	},
	{
		id: "column-3",
		name: figure_preset_column_3,
		width: 141,
		height: 150,
		unit: "mm",
		medium: "column",
		scale: 1.05,
		margin: 1
	}
];
var pixelsPerMillimetre = 96 / 25.4;
/** The longest side of a free size, in pixels: more than browsers draw on one canvas. */
var longestSide = 8192;
var toPixels = (length, unit) => unit === "mm" ? length * pixelsPerMillimetre : length;
function frameOf({ width, height, unit, medium, scale, margin }) {
	return {
		medium,
		width: toPixels(width, unit),
		height: toPixels(height, unit),
		scale,
		margin: toPixels(margin, unit)
	};
}
/** Height to width from which a picture is upright. */
var upright = .7;
/** Pixels that a page of print is at least wide; what is narrower is a column. */
var leastPage = 420;
/**
* A frame of any size. Pixels are taken for a screen, on which type grows with the picture;
* millimetres for paper, on which it is the reader's eye that counts.
*/
function freeFrame(width, height, unit) {
	const size = {
		width: toPixels(width, unit),
		height: toPixels(height, unit)
	};
	const side = Math.sqrt(size.width * size.height);
	if (unit === "px" && height < upright * width) {
		const scale = Math.max(.8, Math.min(width / 960, height / 540));
		return {
			...size,
			scale,
			margin: 24 * scale,
			medium: "slide"
		};
	}
	if (unit === "px") {
		const scale = Math.max(.8, Math.min(width, height) / 600);
		return {
			...size,
			scale,
			margin: 24 * scale,
			medium: "post"
		};
	}
	if (size.width < leastPage) return {
		...size,
		scale: Math.min(1, Math.max(.92, size.width / 336)),
		margin: toPixels(1, "mm"),
		medium: "column"
	};
	const scale = Math.min(1.6, Math.max(.8, side / 800));
	return {
		...size,
		scale,
		margin: side * .032,
		medium: "page"
	};
}
export { smallestOf as A, figure_keywords as B, ownLines as C, legendBlock as D, withheld as E, moveText as F, setParagraph as I, hasLetter as L, place as M, fitParagraph as N, packColumns as O, measure as P, lettersWithoutFont as R, inOneParagraph as S, sourcesLine as T, drawBlocks as _, slidePixels as a, creditLine$1 as b, captionOfChart as c, compactLegendOf as d, legendOf as f, pictureOf as g, mapOf as h, longestSide as i, hairline as j, sizeOf as k, creditLine as l, mapBlock as m, frameOf as n, altTextOf as o, plainText as p, freeFrame as r, captionOf as s, figurePresets as t, readShown as u, addressLine as v, printedAddresses as w, dataLine as x, caveats as y, loadLettersFor as z };
