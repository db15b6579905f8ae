import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { Ar as writeNumber, Dr as sampleDash, Ei as writeSpan, Fa as eventsInYear, Jo as incidents, Mi as inTurn, Ni as listOf, Oo as legIn, Sa as selectCountry, Ti as writeDate, To as versusIn, Xn as groupWord, Yn as placeName, Zi as chooseYear, cn as standingStrength, es as plural, fr as useTheme, ho as useViewState, is as require_react, jr as writeShortNumber, mn as useGeography, mo as useView, nr as measureWord, ns as undated, qi as stanceHatches, ra as compareWith, rs as getLocale, sa as goToLeg, sr as linear, tr as writeValue, vr as corridorWidths, xr as flightDash } from "./view-D6cf0WB7.js";
import { O as standingInWords, S as guardedSentence, _ as StanceSwatch, b as differenceWord, k as standingWord, v as HatchPattern, w as meansWord } from "./apply-theme-BFESq4fb.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
import { t as WhyThen } from "./WhyThen-BLEi8Xi4.js";
import { a as no_date, i as corrected, n as whoOf, t as numberScale } from "./number-scale-DZijjIOX.js";
import { t as number_newest } from "./number_newest-RlmmTJZC.js";
import { A as stanceIn, F as isInUse, I as isUndated, L as lastToldOf, S as playOrder, T as waysOf, b as stances, bt as subject, w as standingOnRoute, x as groupBy } from "./outline-DuuOSWBR.js";
import { G as all_years, S as stripYears, U as stance_not_recorded, a as widthOnPage, y as useWidth } from "./index-CCjmo0Zw.js";
import { B as atlas, C as highOf, E as numberRows, T as lowOf, V as claimById, g as publicationsOf, o as yearFacts, u as isToldByEncyclopaediaAlone, x as stanceSpans, z as inFull } from "./atlas-B-d33bUZ.js";
import { t as loadKoreanFor } from "./korean-Dv9LJJMZ.js";
import { t as EventRow } from "./EventRow-Drl7wFD7.js";
import { t as SourceChip } from "./SourceChip-BwMslQwS.js";
// src/languages/compiled/messages/how_many.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} How_ManyInputs */
var en_how_many = () => {
	return `How many?`;
};
/**
* | output |
* | --- |
* | "How many?" |
*
* @param {How_ManyInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var how_many = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_how_many(inputs);
});
// src/languages/compiled/messages/sources_agree.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown> }} Sources_AgreeInputs */
var en_sources_agree = (i) => {
	if (plural("en", i?.count, {}) === "one") return `${i?.count} source says so.`;
	return `${i?.count} sources agree.`;
};
/**
* | plural | output |
* | --- | --- |
* | "one" | "{count} source says so." |
* | * | "{count} sources agree." |
*
* @param {Sources_AgreeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var sources_agree = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_sources_agree(inputs);
});
// src/languages/compiled/messages/sources_agree_but.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown>, list: NonNullable<unknown> }} Sources_Agree_ButInputs */
var en_sources_agree_but = (i) => {
	if (plural("en", i?.count, {}) === "one") return `${i?.count} source says so; others give ${i?.list}.`;
	return `${i?.count} sources agree; others give ${i?.list}.`;
};
/**
* | plural | output |
* | --- | --- |
* | "one" | "{count} source says so; others give {list}." |
* | * | "{count} sources agree; others give {list}." |
*
* @param {Sources_Agree_ButInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var sources_agree_but = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_sources_agree_but(inputs);
});
// src/languages/compiled/messages/why_then.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Why_ThenInputs */
var en_why_then = () => {
	return `Why then?`;
};
/**
* | output |
* | --- |
* | "Why then?" |
*
* @param {Why_ThenInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var why_then = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_why_then(inputs);
});
// src/languages/compiled/messages/stance_by_period.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Stance_By_PeriodInputs */
var en_stance_by_period = () => {
	return `Stance by period`;
};
/**
* | output |
* | --- |
* | "Stance by period" |
*
* @param {Stance_By_PeriodInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var stance_by_period = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_stance_by_period(inputs);
});
// src/languages/compiled/messages/policy.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} PolicyInputs */
var en_policy = () => {
	return `Policy`;
};
/**
* | output |
* | --- |
* | "Policy" |
*
* @param {PolicyInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var policy = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_policy(inputs);
});
// src/languages/compiled/messages/no_incidents.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} No_IncidentsInputs */
var en_no_incidents = () => {
	return `No incident in this country is told in the sources of this atlas.`;
};
/**
* | output |
* | --- |
* | "No incident in this country is told in the sources of this atlas." |
*
* @param {No_IncidentsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var no_incidents = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_no_incidents(inputs);
});
// src/languages/compiled/messages/event_accounts.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown> }} Event_AccountsInputs */
var en_event_accounts = (i) => {
	if (plural("en", i?.count, {}) === "one") return `${i?.count} account of it`;
	return `${i?.count} accounts of it`;
};
/**
* | plural | output |
* | --- | --- |
* | "one" | "{count} account of it" |
* | * | "{count} accounts of it" |
*
* @param {Event_AccountsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var event_accounts = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_event_accounts(inputs);
});
// src/languages/compiled/messages/event_accounts_differ.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown>, list: NonNullable<unknown> }} Event_Accounts_DifferInputs */
var en_event_accounts_differ = (i) => {
	return `${i?.count} accounts of it; they differ in: ${i?.list}`;
};
/**
* | output |
* | --- |
* | "{count} accounts of it; they differ in: {list}" |
*
* @param {Event_Accounts_DifferInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var event_accounts_differ = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_event_accounts_differ(inputs);
});
// src/languages/compiled/messages/routes_here.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Routes_HereInputs */
var en_routes_here = () => {
	return `Routes through here`;
};
/**
* | output |
* | --- |
* | "Routes through here" |
*
* @param {Routes_HereInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var routes_here = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_routes_here(inputs);
});
// src/languages/compiled/messages/route_land.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ kilometres: NonNullable<unknown> }} Route_LandInputs */
var en_route_land = (i) => {
	return `About ${i?.kilometres} km over land`;
};
/**
* | output |
* | --- |
* | "About {kilometres} km over land" |
*
* @param {Route_LandInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var route_land = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_route_land(inputs);
});
// src/languages/compiled/messages/route_land_flight.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ kilometres: NonNullable<unknown> }} Route_Land_FlightInputs */
var en_route_land_flight = (i) => {
	return `About ${i?.kilometres} km over land, then a flight`;
};
/**
* | output |
* | --- |
* | "About {kilometres} km over land, then a flight" |
*
* @param {Route_Land_FlightInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var route_land_flight = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_route_land_flight(inputs);
});
// src/languages/compiled/messages/route_sea.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ kilometres: NonNullable<unknown> }} Route_SeaInputs */
var en_route_sea = (i) => {
	return `About ${i?.kilometres} km over land and sea`;
};
/**
* | output |
* | --- |
* | "About {kilometres} km over land and sea" |
*
* @param {Route_SeaInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var route_sea = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_route_sea(inputs);
});
// src/languages/compiled/messages/route_sea_flight.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ kilometres: NonNullable<unknown> }} Route_Sea_FlightInputs */
var en_route_sea_flight = (i) => {
	return `About ${i?.kilometres} km over land and sea, then a flight`;
};
/**
* | output |
* | --- |
* | "About {kilometres} km over land and sea, then a flight" |
*
* @param {Route_Sea_FlightInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var route_sea_flight = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_route_sea_flight(inputs);
});
// src/languages/compiled/messages/journey.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} JourneyInputs */
var en_journey = () => {
	return `Countries on the way`;
};
/**
* | output |
* | --- |
* | "Countries on the way" |
*
* @param {JourneyInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var journey = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_journey(inputs);
});
// src/languages/compiled/messages/profile_heading.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Profile_HeadingInputs */
var en_profile_heading = () => {
	return `The journey in profile`;
};
/**
* | output |
* | --- |
* | "The journey in profile" |
*
* @param {Profile_HeadingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var profile_heading = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_profile_heading(inputs);
});
// src/languages/compiled/messages/profile_title.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ route: NonNullable<unknown>, year: NonNullable<unknown> }} Profile_TitleInputs */
var en_profile_title = (i) => {
	return `The route “${i?.route}” in profile, ${i?.year}: countries to drawn length, tinted by stance`;
};
/**
* | output |
* | --- |
* | "The route “{route}” in profile, {year}: countries to drawn length, tinted by stance" |
*
* @param {Profile_TitleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var profile_title = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_profile_title(inputs);
});
// src/languages/compiled/messages/profile_flight.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Profile_FlightInputs */
var en_profile_flight = () => {
	return `flight`;
};
/**
* | output |
* | --- |
* | "flight" |
*
* @param {Profile_FlightInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var profile_flight = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_profile_flight(inputs);
});
// src/languages/compiled/messages/profile_flight_not_to_scale.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Profile_Flight_Not_To_ScaleInputs */
var en_profile_flight_not_to_scale = () => {
	return `flight, not to scale`;
};
/**
* | output |
* | --- |
* | "flight, not to scale" |
*
* @param {Profile_Flight_Not_To_ScaleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var profile_flight_not_to_scale = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_profile_flight_not_to_scale(inputs);
});
// src/languages/compiled/messages/profile_at_sea.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Profile_At_SeaInputs */
var en_profile_at_sea = () => {
	return `at sea`;
};
/**
* | output |
* | --- |
* | "at sea" |
*
* @param {Profile_At_SeaInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var profile_at_sea = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_profile_at_sea(inputs);
});
// src/languages/compiled/messages/profile_other_way.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ from: NonNullable<unknown> }} Profile_Other_WayInputs */
var en_profile_other_way = (i) => {
	return `Another way, from ${i?.from}`;
};
/**
* | output |
* | --- |
* | "Another way, from {from}" |
*
* @param {Profile_Other_WayInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var profile_other_way = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_profile_other_way(inputs);
});
// src/languages/compiled/messages/profile_kilometres.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ kilometres: NonNullable<unknown> }} Profile_KilometresInputs */
var en_profile_kilometres = (i) => {
	return `${i?.kilometres} km`;
};
/**
* | output |
* | --- |
* | "{kilometres} km" |
*
* @param {Profile_KilometresInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var profile_kilometres = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_profile_kilometres(inputs);
});
// src/languages/compiled/messages/profile_part.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ place: NonNullable<unknown>, amount: NonNullable<unknown> }} Profile_PartInputs */
var en_profile_part = (i) => {
	return `${i?.place}: ${i?.amount}`;
};
/**
* | output |
* | --- |
* | "{place}: {amount}" |
*
* @param {Profile_PartInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var profile_part = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_profile_part(inputs);
});
// src/languages/compiled/messages/profile_schematic.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Profile_SchematicInputs */
var en_profile_schematic = () => {
	return `Length as drawn, schematic.`;
};
/**
* | output |
* | --- |
* | "Length as drawn, schematic." |
*
* @param {Profile_SchematicInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var profile_schematic = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_profile_schematic(inputs);
});
// src/languages/compiled/messages/profile_schematic_flights.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Profile_Schematic_FlightsInputs */
var en_profile_schematic_flights = () => {
	return `Length as drawn, schematic; flights not to scale.`;
};
/**
* | output |
* | --- |
* | "Length as drawn, schematic; flights not to scale." |
*
* @param {Profile_Schematic_FlightsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var profile_schematic_flights = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_profile_schematic_flights(inputs);
});
// src/languages/compiled/messages/profile_incidents.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown> }} Profile_IncidentsInputs */
var en_profile_incidents = (i) => {
	return `Incidents along it: ${i?.count}. Circles stand at their station; dashed ones in the middle of their country.`;
};
/**
* | output |
* | --- |
* | "Incidents along it: {count}. Circles stand at their station; dashed ones in the middle of their country." |
*
* @param {Profile_IncidentsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var profile_incidents = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_profile_incidents(inputs);
});
// src/languages/compiled/messages/profile_no_incidents.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Profile_No_IncidentsInputs */
var en_profile_no_incidents = () => {
	return `No incident along it is told of here.`;
};
/**
* | output |
* | --- |
* | "No incident along it is told of here." |
*
* @param {Profile_No_IncidentsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var profile_no_incidents = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_profile_no_incidents(inputs);
});
// src/languages/compiled/messages/profile_incidents_elsewhere.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown> }} Profile_Incidents_ElsewhereInputs */
var en_profile_incidents_elsewhere = (i) => {
	return `Told of the route, but placed in none of its countries: ${i?.count}.`;
};
/**
* | output |
* | --- |
* | "Told of the route, but placed in none of its countries: {count}." |
*
* @param {Profile_Incidents_ElsewhereInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var profile_incidents_elsewhere = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_profile_incidents_elsewhere(inputs);
});
// src/languages/compiled/messages/profile_undated.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown> }} Profile_UndatedInputs */
var en_profile_undated = (i) => {
	return `Without a year, and not counted: ${i?.count}.`;
};
/**
* | output |
* | --- |
* | "Without a year, and not counted: {count}." |
*
* @param {Profile_UndatedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var profile_undated = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_profile_undated(inputs);
});
// src/languages/compiled/messages/profile_pale_whole.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ year: NonNullable<unknown>, standing: NonNullable<unknown> }} Profile_Pale_WholeInputs */
var en_profile_pale_whole = (i) => {
	return `Paler, because in ${i?.year} the route as a whole is: ${i?.standing}.`;
};
/**
* | output |
* | --- |
* | "Paler, because in {year} the route as a whole is: {standing}." |
*
* @param {Profile_Pale_WholeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var profile_pale_whole = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_profile_pale_whole(inputs);
});
// src/languages/compiled/messages/profile_pale.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ year: NonNullable<unknown>, legs: NonNullable<unknown>, standing: NonNullable<unknown>, count: NonNullable<unknown> }} Profile_PaleInputs */
var en_profile_pale = (i) => {
	if (plural("en", i?.count, {}) === "one") return `Paler in ${i?.year}, stage ${i?.legs}: ${i?.standing}.`;
	return `Paler in ${i?.year}, stages ${i?.legs}: ${i?.standing}.`;
};
/**
* | plural | output |
* | --- | --- |
* | "one" | "Paler in {year}, stage {legs}: {standing}." |
* | * | "Paler in {year}, stages {legs}: {standing}." |
*
* @param {Profile_PaleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var profile_pale = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_profile_pale(inputs);
});
// src/languages/compiled/messages/leg_ends.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ from: NonNullable<unknown>, to: NonNullable<unknown> }} Leg_EndsInputs */
var en_leg_ends = (i) => {
	return `${i?.from} to ${i?.to}`;
};
/**
* | output |
* | --- |
* | "{from} to {to}" |
*
* @param {Leg_EndsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var leg_ends = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_leg_ends(inputs);
});
// src/languages/compiled/messages/history.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} HistoryInputs */
var en_history = () => {
	return `Through the years`;
};
/**
* | output |
* | --- |
* | "Through the years" |
*
* @param {HistoryInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var history = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_history(inputs);
});
// src/languages/compiled/messages/told_by_encyclopaedia_alone.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Told_By_Encyclopaedia_AloneInputs */
var en_told_by_encyclopaedia_alone = () => {
	return `* Only an encyclopaedia tells this; no second source was found.`;
};
/**
* | output |
* | --- |
* | "* Only an encyclopaedia tells this; no second source was found." |
*
* @param {Told_By_Encyclopaedia_AloneInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var told_by_encyclopaedia_alone = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_told_by_encyclopaedia_alone(inputs);
});
// src/languages/compiled/messages/in_the_year.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ year: NonNullable<unknown> }} In_The_YearInputs */
var en_in_the_year = (i) => {
	return `In ${i?.year}`;
};
/**
* | output |
* | --- |
* | "In {year}" |
*
* @param {In_The_YearInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var in_the_year = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_in_the_year(inputs);
});
// src/languages/compiled/messages/no_incidents_in.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ year: NonNullable<unknown> }} No_Incidents_InInputs */
var en_no_incidents_in = (i) => {
	return `No incident is dated to ${i?.year}.`;
};
/**
* | output |
* | --- |
* | "No incident is dated to {year}." |
*
* @param {No_Incidents_InInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var no_incidents_in = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_no_incidents_in(inputs);
});
// src/languages/compiled/messages/compare.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} CompareInputs */
var en_compare = () => {
	return `Compare…`;
};
/**
* | output |
* | --- |
* | "Compare…" |
*
* @param {CompareInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var compare = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_compare(inputs);
});
// src/languages/compiled/messages/compare_with.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Compare_WithInputs */
var en_compare_with = () => {
	return `Compare with…`;
};
/**
* | output |
* | --- |
* | "Compare with…" |
*
* @param {Compare_WithInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var compare_with = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_compare_with(inputs);
});
// src/languages/compiled/messages/compare_end.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Compare_EndInputs */
var en_compare_end = () => {
	return `End the comparison`;
};
/**
* | output |
* | --- |
* | "End the comparison" |
*
* @param {Compare_EndInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var compare_end = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_compare_end(inputs);
});
// src/reading/claims/Claim.css
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
// src/reading/claims/Claim.tsx
var import_jsx_runtime = require_jsx_runtime();
/** A claim as it is read: its sentence and its mark. What editors noted stands with the evidence. */
function Claim({ claim }) {
	loadKoreanFor(claim.statement);
	const lastSpace = claim.statement.lastIndexOf(" ") + 1;
	const [beginning, end] = [claim.statement.slice(0, lastSpace), claim.statement.slice(lastSpace)];
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
		className: "claim",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: beginning }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
			className: "claim-end",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: end }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SourceChip, { claims: [claim] })]
		})]
	});
}
// src/reading/claims/ClaimList.tsx
/**
* Claims one under the other. Accounts of violence stay folded until asked for. Those that only an
* encyclopaedia tells have an asterisk, and what it means is said once beneath.
*/
function ClaimList({ claims, dated = false }) {
	const alone = new Set(claims.filter(isToldByEncyclopaediaAlone));
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
		className: "claim-list",
		children: claims.map((claim) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", {
			className: alone.has(claim) ? "is-told-alone" : void 0,
			children: [dated && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "claim-date",
				children: claim.when === void 0 ? undated() : writeDate(claim.when)
			}), claim.contentNote ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Guarded, { claim }) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Claim, { claim })]
		}, claim.id))
	}), alone.size > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		className: "claim-list-note",
		children: told_by_encyclopaedia_alone()
	})] });
}
function Guarded({ claim }) {
	const [shown, setShown] = (0, import_react.useState)(false);
	if (shown) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Claim, { claim });
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		className: "claim-guard",
		onClick: () => setShown(true),
		children: guardedSentence(claim)
	});
}
// src/reading/records/use-asked-focus.ts
/** What was asked for has the focus once: what is read later does not take it again. */
var answered = /* @__PURE__ */ new WeakSet();
/** Gives the focus to what was asked for in a record, once it is there. */
function useAskedFocus(asked, find, block = "nearest") {
	const take = (0, import_react.useEffectEvent)((request) => {
		const element = find();
		if (!element) return;
		answered.add(request);
		element.focus({ preventScroll: true });
		element.scrollIntoView({ block });
	});
	(0, import_react.useEffect)(() => {
		if (asked?.isAsked && !answered.has(asked)) take(asked);
	}, [asked]);
}
// src/reading/claims/EventList.tsx
/** Events one under the other: when, what happened, and the accounts of it when asked for. */
function EventList({ events }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
		className: "event-rows",
		children: events.map((event) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(EventItem, { event }, event.id))
	});
}
/** One that was asked for from the map is marked, and its accounts lie open. */
function EventItem({ event }) {
	const asked = useViewState(({ tabRead }) => tabRead?.event === event.id ? tabRead : null);
	const item = (0, import_react.useRef)(null);
	useAskedFocus(asked, () => item.current, "center");
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", {
		ref: item,
		className: "event-row",
		"data-asked": asked ? true : void 0,
		tabIndex: -1,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(EventRow, { event }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("details", {
			className: "event-accounts",
			open: asked !== null,
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("summary", { children: accountsInWords(event) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ClaimList, { claims: event.accounts })]
		}, asked ? "asked" : "folded")]
	});
}
/** How many accounts there are of an event, and in what they differ. */
function accountsInWords({ accounts, differ }) {
	const count = accounts.length;
	if (!differ) return event_accounts({ count });
	return event_accounts_differ({
		count,
		list: listOf(differ.map(differenceWord))
	});
}
// src/reading/numbers/RangePlot.tsx
/** Numbers of one measure side by side: when, who says so, a dot or a bar on one axis, and in words. */
function RangePlot({ label, rows, all = rows, hasChips = false }) {
	const scale = numberScale(all);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("figure", {
		className: "range-plot",
		"data-chips": hasChips || void 0,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("figcaption", {
				className: "visually-hidden",
				children: label
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", { children: rows.map((row) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", {
				"data-corrected": row.isCorrected || void 0,
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						className: "range-plot-year",
						children: row.years ? writeSpan(row.years) : no_date()
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
						className: "range-plot-who",
						title: whoOf(row),
						children: [
							row.isCorrected && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
								className: "range-plot-note",
								children: `${corrected()} · `
							}),
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: whoOf(row) }),
							row.figure.group !== void 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
								className: "range-plot-note",
								children: ` · ${groupWord(row.figure.group)}`
							}),
							hasChips && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SourceChip, { claims: row.claims })
						]
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Whisker, {
						row,
						scale
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						className: "range-plot-value",
						children: writeValue(row.figure)
					})
				]
			}, keyOf$1(row))) }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "range-plot-axis",
				"aria-hidden": "true",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "range-plot-ticks",
					children: scale.ticks.map((tick) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						style: { insetInlineStart: `${scale.at(tick)}%` },
						children: writeShortNumber(tick)
					}, tick))
				})
			})
		]
	});
}
var keyOf$1 = ({ claims: [first], figure, years }) => [
	first.id,
	figure.group,
	lowOf(figure),
	years?.from,
	years?.to
].join(" ");
function Whisker({ row: { figure }, scale }) {
	const [from, to] = [scale.at(lowOf(figure)), scale.at(highOf(figure))];
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("svg", {
		className: "range-plot-plot",
		viewBox: "0 0 100 28",
		preserveAspectRatio: "none",
		"aria-hidden": "true",
		children: [scale.ticks.map((tick) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("line", {
			className: "range-plot-tick",
			x1: scale.at(tick),
			x2: scale.at(tick),
			y1: "0",
			y2: "28"
		}, tick)), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("line", {
			className: "range-plot-mark",
			x1: from,
			x2: Math.max(to, from + .01),
			y1: "14",
			y2: "14"
		})]
	});
}
// src/reading/numbers/NumberPlots.tsx
/** All numbers of claims, each measure with an axis of its own: different measures never share one. */
function NumberPlots({ claims }) {
	return [...groupBy(numberRows(claims), ({ figure }) => figure.measure)].map(([measure, rows]) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "number-plots",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: measureWord(measure) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(RangePlot, {
			label: measureWord(measure),
			rows,
			hasChips: true
		})]
	}, measure));
}
// src/reading/records/YearHeading.tsx
/** The year of a box, and the way back to all of them. */
function YearHeading({ year }) {
	const view = useView();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "year-box-head",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: in_the_year({ year }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			className: "link",
			onClick: () => chooseYear(view, null),
			children: all_years()
		})]
	});
}
// src/reading/records/country/CountryInYear.tsx
/** What holds for a country in the year at hand, in a few lines; nothing while all years are shown. */
function CountryInYear({ record }) {
	const year = useViewState((state) => state.year);
	if (year === null) return null;
	const { lead, others, more, causes } = yearFacts(record.id, year);
	const stance = stanceIn(record, year);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "year-box",
		"aria-label": in_the_year({ year }),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(YearHeading, { year }),
			lead ? /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
					className: "year-box-lead",
					children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: shortest(lead) })
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: agreement(lead, others) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SourceChip, { claims: [lead, ...others].flatMap(({ claims }) => claims) })] }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(WhyThen, {
					asks: why_then(),
					cause: causes[0]
				})
			] }) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "year-box-lead",
				children: stance ? standingWord(record, stance) : stance_not_recorded({ year })
			}),
			more.map(({ figure, years, claims }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: number_newest({
				measure: measureWord(figure.measure),
				value: writeValue(figure),
				years: writeSpan(years ?? {
					from: year,
					to: year
				})
			}) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SourceChip, { claims })] }, figure.measure))
		]
	});
}
/** The number as the shortest of its sentences tells it. */
function shortest({ claims: [first, ...more] }) {
	const shorter = (best, { statement }) => statement.length < best.length ? statement : best;
	return more.reduce(shorter, first.statement);
}
/** How many publications give the number, and what others give. */
function agreement({ claims }, others) {
	const count = publicationsOf(claims).length;
	const list = [...new Set(others.map(({ figure }) => writeValue(figure)))].join(", ");
	return list === "" ? sources_agree({ count }) : sources_agree_but({
		count,
		list
	});
}
// src/reading/records/country/StanceBar.tsx
var { first, last } = subject.years;
var percent = (year) => (year - first) / (last + 1 - first) * 100;
/** Years that are written under the bar: its ends, and every tenth between them. */
var ticks = [
	first,
	...Array.from({ length: last - first }, (_, at) => first + at).filter((year) => year % 10 === 0 && year - first > 4 && last - year > 4),
	last
];
/** How a country has dealt with those who came: one bar through the years, and a line for each stance. */
function StanceBar({ record }) {
	const year = useViewState((state) => state.year);
	const spans = stanceSpans(record);
	const isShown = !record.roles.includes("origin");
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "stance-bar",
		children: [isShown && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "stance-bar-spans",
			"aria-hidden": "true",
			children: [spans.map((span) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Span, { span }, span.first)), year !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("i", {
				className: "stance-bar-pin",
				style: { insetInlineStart: `${percent(year + .5)}%` }
			})]
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "stance-bar-years",
			"aria-hidden": "true",
			children: ticks.map((tick) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				style: { insetInlineStart: `${percent(tick)}%` },
				children: tick
			}, tick))
		})] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
			"aria-label": stance_by_period(),
			children: spans.map((span) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(StanceSwatch, { stance: span.stance }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: standingWord(record, span.stance) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SourceChip, { claims: span.claims.map(claimById) })] }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "stance-bar-when",
					children: writeSpan(span)
				})
			] }, span.first))
		})]
	});
}
function Span({ span }) {
	const { stance, stanceEdge } = useTheme();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("i", {
		className: "stance-bar-span",
		style: {
			insetInlineStart: `${percent(span.first)}%`,
			inlineSize: `${percent(span.end) - percent(span.first)}%`,
			background: stance[span.stance],
			borderColor: stanceEdge[span.stance]
		}
	});
}
// src/reading/compare/CompareWith.tsx
function choicesOf(kind) {
	switch (kind) {
		case "country": return [...atlas.records.values()].map(({ id, name }) => ({
			versus: {
				kind,
				id
			},
			name
		}));
		case "route": return atlas.routes.map(({ id, name }) => ({
			versus: {
				kind,
				id
			},
			name
		}));
		case "year": return stripYears.map((year) => ({
			versus: {
				kind,
				year
			},
			name: String(year)
		}));
	}
}
var keyOf = (versus) => versus.kind === "year" ? String(versus.year) : versus.id;
/** Chooses what stands beside a country, a route or a year. */
function CompareWith({ kind, besides }) {
	const view = useView();
	const versus = useViewState(versusIn);
	const choices = choicesOf(kind).filter((choice) => keyOf(choice.versus) !== besides);
	const chosen = versus?.kind === kind ? keyOf(versus) : "";
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
		className: "compare-with",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			className: "visually-hidden",
			children: compare_with()
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("select", {
			value: chosen,
			onChange: ({ target }) => {
				const choice = choices.find((each) => keyOf(each.versus) === target.value);
				compareWith(view, choice?.versus ?? null);
			},
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
				value: "",
				children: chosen === "" ? compare() : compare_end()
			}), choices.map((choice) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
				value: keyOf(choice.versus),
				children: choice.name
			}, keyOf(choice.versus)))]
		})]
	});
}
// src/reading/profile/MeansLine.tsx
var waveLength = 12;
/** Waves from one end to the other, a whole number of them. */
function waves(from, to, y) {
	const count = Math.max(1, Math.round((to - from) / waveLength));
	const half = (to - from) / count / 2;
	return `M${from} ${y} ${`q${half / 2} -5 ${half} 0 q${half / 2} 5 ${half} 0 `.repeat(count)}`;
}
/** A means of travel as a style of line: dotted on foot, sleepers by rail, waves by boat, a broken arc by air. */
function MeansLine({ means, from, to, y, colour, strong = false }) {
	const line = {
		stroke: colour,
		fill: "none",
		strokeWidth: strong ? 3 : 1.6
	};
	const straight = `M${from} ${y}H${to}`;
	switch (means) {
		case "on foot": return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
			...line,
			d: straight,
			strokeDasharray: "0 5",
			strokeLinecap: "round",
			strokeWidth: strong ? 4 : 2.6
		});
		case "by boat": return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
			...line,
			d: waves(from, to, y)
		});
		case "by air": return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
			...line,
			d: `M${from} ${y + 4}Q${(from + to) / 2} ${y - 10} ${to} ${y + 4}`,
			strokeDasharray: "6 4"
		});
		case "by road": return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
			...line,
			d: straight
		});
		default: return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
			...line,
			d: straight
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
			...line,
			d: straight,
			strokeWidth: 7,
			strokeDasharray: means === "by rail" ? "1.5 4.5" : "1.5 14"
		})] });
	}
}
// src/reading/profile/MeansKey.tsx
/** Which line is which means of travel. */
function MeansKey({ means }) {
	const { page } = useTheme();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
		className: "means-key",
		children: means.map((each) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("svg", {
			viewBox: "0 0 28 12",
			"aria-hidden": "true",
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(MeansLine, {
				means: each,
				from: 1,
				to: 27,
				y: 6,
				colour: page.text
			})
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: each === "by air" ? profile_flight_not_to_scale() : meansWord(each) })] }, each))
	});
}
// src/reading/profile/ProfileScale.tsx
/** A bar of round kilometres, and what the length means. */
function ProfileScale({ pixelsPerKilometre, room, x, y, flown }) {
	const { page } = useTheme();
	const furthest = pixelsPerKilometre > 0 ? room * .5 / pixelsPerKilometre : 0;
	const ticks = furthest > 0 ? linear().domain([0, furthest]).ticks(3) : [];
	const at = (kilometres) => x + kilometres * pixelsPerKilometre;
	const last = ticks.at(-1) ?? 0;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("g", {
		fill: page.quiet,
		stroke: "none",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
				d: `M${x} ${y}H${at(last)}${ticks.map((km) => `M${at(km)} ${y - 4}v8`).join("")}`,
				stroke: page.text,
				fill: "none"
			}),
			ticks.map((km) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
				x: km === 0 ? x : at(km),
				y: y + 15,
				textAnchor: km === 0 ? "start" : km === last ? "start" : "middle",
				dx: km === last && km > 0 ? -11 : 0,
				children: km === last ? profile_kilometres({ kilometres: writeNumber(km) }) : writeNumber(km)
			}, km)),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
				x,
				y: y + 29,
				children: flown ? profile_schematic_flights() : profile_schematic()
			})
		]
	});
}
// src/reading/profile/ProfileTargets.tsx
/**
* What a pointer can press on the picture: countries on the bar, legs above it. The lists of
* countries and of legs do the same by keyboard, so these stay out of its way.
*/
function ProfileTargets(props) {
	const { size, margin, areas, describeLeg, describeCountry } = props;
	const view = useView();
	const place = (x, y, width, height) => ({
		insetInlineStart: `${(x + margin) / size.width * 100}%`,
		insetBlockStart: `${y / size.height * 100}%`,
		inlineSize: `${width / size.width * 100}%`,
		blockSize: `${height / size.height * 100}%`
	});
	return areas.flatMap(({ way, top, bar, height }) => [...way.legs.map(({ index, from, to }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		tabIndex: -1,
		title: describeLeg(index),
		style: place(from, top, to - from, bar - top),
		onClick: () => goToLeg(view, index)
	}, `leg ${index}`)), ...way.segments.flatMap(({ country, x, width }) => country === null ? [] : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		tabIndex: -1,
		title: describeCountry(country),
		style: place(x, bar, width, height),
		onClick: () => selectCountry(view, country)
	}, `${way.x} ${x}`))]);
}
// src/reading/profile/profile-labels.ts
/** Puts names under the ticks of a strip, in as few tiers as will hold them. */
var fontSize = 11;
var gap$1 = 4;
/** How wide a text is at the size of the profile's names. */
var textWidth = (text) => widthOnPage(text, fontSize);
var aligns = [
	{
		align: "middle",
		before: .5
	},
	{
		align: "start",
		before: 0
	},
	{
		align: "end",
		before: 1
	}
];
/** Where a name may stand in a tier so that it stays in the width. */
function optionsOf(tick, tier, width) {
	const wide = textWidth(tick.text);
	return aligns.map(({ align, before }) => {
		const left = tick.x - wide * before;
		return {
			...tick,
			tier,
			align,
			left,
			right: left + wide
		};
	}).filter(({ left, right }) => left >= -1 && right <= width + 1);
}
/** Whether the line from a tick down to its name runs through a name above it. */
var crosses = (above, below) => above.tier < below.tier && below.x > above.left - gap$1 && below.x < above.right + gap$1;
function collide(a, b) {
	if (a.tier === b.tier) return a.left < b.right + gap$1 && b.left < a.right + gap$1;
	return crosses(a, b) || crosses(b, a);
}
function place(ticks, tiers, width, placed) {
	const [tick, ...rest] = ticks;
	if (!tick) return placed;
	for (let tier = 0; tier < tiers; tier += 1) for (const option of optionsOf(tick, tier, width)) {
		if (placed.some((other) => collide(option, other))) continue;
		const all = place(rest, tiers, width, [...placed, option]);
		if (all) return all;
	}
	return null;
}
/**
* Places every name, in the order of the ticks: no two touch, and no line down to a name runs through
* another. A name that fits nowhere (wider than the strip) is left out.
*/
function placeLabels(ticks, width) {
	const fitting = ticks.filter((tick) => optionsOf(tick, 0, width).length > 0);
	for (let tiers = 1; tiers <= fitting.length; tiers += 1) {
		const placed = place(fitting, tiers, width, []);
		if (placed) return placed;
	}
	return [];
}
// src/reading/profile/profile-incidents.ts
/** Radius of a mark, in CSS pixels. */
var markRadius = 7.5;
/** Whether an incident belongs to a route: its source says so, or it was at one of the stations. */
function isAlong({ at, routes }, { id, legs }) {
	if (routes) return routes.includes(id);
	return legs.some(({ from, to }) => from === at || to === at);
}
var contains = ({ x, width }, at) => x <= at + .01 && at <= x + width + .01;
function spotAtStation(way, index, anchor) {
	const station = way.stations.find((each) => each.anchor === anchor);
	const segment = station && way.segments.find((each) => each.country !== null && contains(each, station.x));
	return station && segment && {
		way: index,
		x: station.x,
		segment,
		anchor
	};
}
function spotInCountry(way, index, place) {
	const [segment] = way.segments.filter(({ country }) => country === place).sort((a, b) => b.width - a.width);
	return segment && {
		way: index,
		x: segment.x + segment.width / 2,
		segment,
		anchor: null
	};
}
function spotOf({ at, place }, { ways }) {
	return (at && ways.map((way, i) => spotAtStation(way, i, at)).find(Boolean)) ?? ways.map((way, i) => spotInCountry(way, i, place)).find(Boolean);
}
function inTiers(marks) {
	const room = 17;
	const placed = [];
	for (const mark of [...marks].sort((a, b) => a.x - b.x)) {
		const near = placed.filter(({ way, x }) => way === mark.way && mark.x - x < room);
		let tier = 0;
		while (near.some((other) => other.tier === tier)) tier += 1;
		placed.push({
			...mark,
			tier
		});
	}
	return placed;
}
/** Puts incidents at their station, else in the middle of their country. */
function placeIncidents(events, profile) {
	const spots = events.map((event) => ({
		event,
		spot: spotOf(event, profile)
	}));
	return {
		marks: inTiers([...groupBy(spots, ({ spot }) => spot && `${spot.way} ${Math.round(spot.x)}`).values()].flatMap((group) => {
			const [first] = group;
			return first?.spot ? [{
				...first.spot,
				events: group.map(({ event }) => event)
			}] : [];
		})),
		elsewhere: spots.flatMap(({ event, spot }) => spot ? [] : [event])
	};
}
var tierHeight = {
	mark: 2 * markRadius + 2,
	name: 14
};
var headingHeight = 18;
var meansHeight = {
	word: 14,
	line: 10
};
var tickHeight = 8;
var gap = 12;
/** "Jilin Province" is named "Jilin" under its tick; the text beside the picture has the whole name. */
function shortName(name) {
	return name.replace(/ (Province|Prefecture|Krai|Oblast|State)$/, "");
}
var countTiers = (things) => Math.max(0, ...things.map(({ tier }) => tier + 1));
/** Stacks the ways. `margin` is the room left and right of the strip, which names may use. */
function layOutRows({ ways }, marks, nameOf, width, margin) {
	let y = 3;
	return ways.map((way, i) => {
		const labels = placeLabels(way.stations.map(({ anchor, x }) => ({
			x: x + margin,
			text: shortName(nameOf(anchor))
		})), width + 2 * margin);
		const heading = y + 11;
		const top = i === 0 ? y : y + headingHeight;
		const meansLine = top + meansHeight.word + meansHeight.line / 2;
		const markTiers = countTiers(marks.filter((mark) => mark.way === i));
		const bar = top + meansHeight.word + meansHeight.line + 3 + markTiers * tierHeight.mark;
		const names = bar + 34 + tickHeight;
		const bottom = names + countTiers(labels) * tierHeight.name;
		y = bottom + gap;
		return {
			heading,
			meansWord: top + 10,
			meansLine,
			bar,
			names,
			bottom,
			labels
		};
	});
}
// src/reading/profile/ProfileCountry.tsx
function nameIn(country, width) {
	const name = atlas.records.get(country)?.name ?? country;
	if (textWidth(name) + 6 < width) return name;
	return textWidth(country) + 2 < width ? country : "";
}
/** A country in the bar, tinted and hatched by its stance, or the sea; a flight leaves a gap. */
function ProfileCountry(props) {
	const { segment, rows, theme, margin, year, hatchId } = props;
	const { kind, country, x, width } = segment;
	if (kind === "flight") return null;
	const record = country && atlas.records.get(country);
	const stance = record ? stanceIn(record, year) : void 0;
	const box = {
		x: x + margin,
		y: rows.bar,
		width,
		height: 34
	};
	const atSea = kind === "sea";
	const tint = stance ? theme.stance[stance] : theme.map.land;
	const label = atSea ? profile_at_sea() : country ? nameIn(country, width) : "";
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("g", { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("rect", {
			...box,
			fill: atSea ? theme.map.sea : tint
		}),
		stance && stanceHatches[stance].kind !== "none" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("rect", {
			...box,
			fill: `url(#${hatchId(stance)})`,
			opacity: "0.3"
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
			x: box.x + width / 2,
			y: rows.bar + 13,
			textAnchor: "middle",
			fill: theme.page.text,
			stroke: atSea ? theme.map.sea : tint,
			strokeWidth: "3",
			paintOrder: "stroke",
			fontWeight: "600",
			children: label
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("rect", {
			...box,
			fill: "none",
			stroke: theme.map.station,
			strokeWidth: "0.9",
			strokeDasharray: atSea ? "2 3" : void 0
		})
	] });
}
// src/reading/profile/ProfileWay.tsx
var lineAt = 24;
/** A leg that is not told of in the year is drawn so much paler. */
var palest = .65;
var paleness = (standing) => standing === void 0 ? 0 : (1 - standingStrength[standing]) * palest;
/** One way of a route: means of travel above, countries in the bar, names of stations below. */
function ProfileWay(props) {
	const { way, rows, theme, margin, standings, current, route } = props;
	const middle = rows.bar + lineAt;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		way.segments.map((segment) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ProfileCountry, {
			segment,
			...props
		}, segment.x)),
		way.legs.map((leg) => {
			const flown = leg.means === "by air";
			const symbol = flown ? flightDash : sampleDash(route.id);
			const thick = flown ? corridorWidths.flight * 1.5 : corridorWidths.line * 1.3;
			const pale = paleness(standings[leg.index]);
			const line = {
				x1: leg.from + margin,
				x2: leg.to + margin,
				y1: middle,
				y2: middle
			};
			return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("g", {
				opacity: 1 - pale,
				children: [
					!flown && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("line", {
						...line,
						stroke: theme.map.corridorCasing,
						strokeWidth: thick + 2.5
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("line", {
						...line,
						stroke: theme.route[route.id],
						strokeWidth: thick,
						strokeDasharray: symbol.length > 1 ? symbol.map((part) => part * thick).join(" ") : void 0
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MeansLine, {
						means: leg.means,
						from: leg.from + margin + 1.5,
						to: leg.to + margin - 1.5,
						y: rows.meansLine,
						colour: leg.index === current ? theme.page.accent : theme.page.text,
						strong: leg.index === current
					})
				]
			}, leg.index);
		}),
		way.legs.map((leg) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LegWord, {
			leg,
			...props
		}, leg.index)),
		way.stations.map(({ anchor, x }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("circle", {
			cx: x + margin,
			cy: middle,
			r: "3.2",
			fill: theme.map.stationFill,
			stroke: theme.map.station,
			strokeWidth: "1.4"
		}, anchor)),
		rows.labels.map(({ x, text, tier, align }) => {
			const top = rows.names + tier * tierHeight.name;
			return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("g", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("line", {
				x1: x,
				x2: x,
				y1: middle + 4,
				y2: top - 1,
				stroke: theme.map.station,
				strokeWidth: "0.8"
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
				x,
				y: top + 10,
				textAnchor: align,
				fill: theme.page.text,
				children: text
			})] }, x);
		})
	] });
}
/** What fits above a leg: that it is not in use in the year, or else its means of travel. */
function wordsOf({ means }, standing) {
	const word = means === "by air" ? profile_flight() : meansWord(means);
	return standing !== void 0 && !isInUse(standing) ? [standingInWords(standing, null), word] : [word];
}
function LegWord({ leg, rows, margin, theme, current, standings }) {
	const { from, to, index, means } = leg;
	const word = wordsOf(leg, standings[index]).find((each) => textWidth(each) < to - from);
	return word && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
		x: (from + to) / 2 + margin,
		y: rows.meansWord - (means === "by air" ? 1 : 0),
		textAnchor: "middle",
		fill: theme.page.quiet,
		fontWeight: index === current ? 600 : 400,
		children: word
	});
}
// src/reading/profile/ProfileStrip.tsx
var scaleHeight = 44;
/**
* The picture. It carries its own colours and sizes, so that it can be printed or saved alone. For
* those who do not see it the list of countries and the text beside it say the same.
*/
function ProfileStrip(props) {
	const { route, profile, marks, standings, stations, width, margin } = props;
	const id = (0, import_react.useId)();
	const theme = useTheme();
	const year = useViewState((state) => state.year);
	const current = useViewState(legIn);
	const nameOf = (anchor) => stations.get(anchor) ?? anchor;
	const rows = layOutRows(profile, marks, nameOf, width, margin);
	const foot = rows.at(-1)?.bottom ?? 0;
	const size = {
		width: width + 2 * margin,
		height: foot + scaleHeight
	};
	const hatchId = (stance) => `${id}${stance}`;
	const flown = route.legs.some(({ means }) => means === "by air");
	const title = {
		route: route.name,
		year: year ?? all_years()
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "profile-strip",
		"aria-hidden": "true",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("svg", {
			xmlns: "http://www.w3.org/2000/svg",
			viewBox: `0 0 ${size.width} ${size.height}`,
			fontFamily: "'Noto Sans', sans-serif",
			fontSize: "11",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("title", { children: profile_title(title) }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("rect", {
					...size,
					fill: theme.page.surface
				}),
				stances.map((stance) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(HatchPattern, {
					id: hatchId(stance),
					hatch: stanceHatches[stance],
					ink: theme.map.hatch
				}, stance)),
				profile.ways.map((way, i) => {
					const own = rows[i];
					const start = way.stations[0];
					if (!own || !start) return null;
					return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("g", { children: [i > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Heading, {
						x: way.x + margin,
						y: own.heading,
						width: size.width,
						children: profile_other_way({ from: nameOf(start.anchor) })
					}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ProfileWay, {
						route,
						way,
						standings,
						year,
						current,
						theme,
						hatchId,
						margin,
						rows: own
					})] }, start.anchor);
				}),
				marks.map((mark) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Count, {
					mark,
					bar: rows[mark.way]?.bar ?? 0,
					margin
				}, `${mark.way} ${mark.x}`)),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ProfileScale, {
					pixelsPerKilometre: profile.pixelsPerKilometre,
					room: width,
					x: margin,
					y: foot + 12,
					flown
				})
			]
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ProfileTargets, {
			size,
			margin,
			areas: profile.ways.flatMap((way, i) => {
				const own = rows[i];
				return own ? [{
					way,
					top: own.meansWord - 12,
					bar: own.bar,
					height: 34
				}] : [];
			}),
			describeLeg: (index) => {
				const leg = route.legs[index];
				return leg ? leg_ends({
					from: nameOf(leg.from),
					to: nameOf(leg.to)
				}) : "";
			},
			describeCountry: (country) => atlas.records.get(country)?.name ?? country
		})]
	});
}
function Heading({ x, y, width, children }) {
	const { page } = useTheme();
	const left = Math.max(0, Math.min(x, width - textWidth(children)));
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
		x: left,
		y,
		fill: page.quiet,
		children
	});
}
/** How many incidents are told of at a station, as the map marks them; dashed if only the country is told. */
function Count({ mark, bar, margin }) {
	const { map } = useTheme();
	const x = mark.x + margin;
	const y = bar - markRadius - 3 - mark.tier * tierHeight.mark;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("g", { children: [
		mark.anchor && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("line", {
			x1: x,
			x2: x,
			y1: y + 7.5,
			y2: bar,
			stroke: map.incident,
			strokeWidth: "0.9"
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("circle", {
			cx: x,
			cy: y,
			r: markRadius,
			fill: map.incidentFill,
			stroke: map.incident,
			strokeWidth: "1.1",
			strokeDasharray: mark.anchor ? void 0 : "2.2 2"
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
			x,
			y: y + 3.6,
			fontSize: "10",
			textAnchor: "middle",
			fill: map.incident,
			children: mark.events.length
		})
	] });
}
// src/reading/profile/ProfileText.tsx
var writeKilometres = (km) => profile_kilometres({ kilometres: writeNumber(Math.round(km / 10) * 10) });
function writeCountries({ crosses }, { byCountry }) {
	return inTurn(crosses.flatMap((id) => {
		const km = byCountry[id] ?? 0;
		const name = atlas.records.get(id)?.name ?? id;
		return km > 0 ? [profile_part({
			place: name,
			amount: writeKilometres(km)
		})] : [];
	}));
}
/** The profile in words, for those who do not see it. */
function ProfileText({ route, order, incidents: incidents$1, standings, geometry }) {
	const year = useViewState((state) => state.year);
	const nameOf = (anchor) => geometry.stations.get(anchor) ?? anchor;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "visually-hidden",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ol", {
			"aria-label": profile_heading(),
			children: order.map((index) => {
				const leg = route.legs[index];
				const drawn = leg && geometry.legs.get(leg);
				const standing = standings[index];
				if (!leg || !drawn || !standing) return null;
				const ends = leg_ends({
					from: nameOf(leg.from),
					to: nameOf(leg.to)
				});
				const how = leg.means === "by air" ? profile_flight_not_to_scale() : `${meansWord(leg.means)}, ${writeKilometres(drawn.kilometres)} (${writeCountries(leg, drawn)})`;
				return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: year === null ? `${ends}: ${how}` : `${ends}: ${how}; ${standingInWords(standing, lastToldOf(route, year))}` }, index);
			})
		}), incidents$1.marks.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
			"aria-label": incidents(),
			children: incidents$1.marks.map(({ way, x, anchor, segment, events }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: profile_part({
				place: anchor ? nameOf(anchor) : segment.country ? placeName(segment.country) : "",
				amount: String(events.length)
			}) }, `${way} ${x}`))
		})]
	});
}
// src/reading/profile/profile-chain.ts
function pieceOfCountry(country, kilometres) {
	return {
		kind: kilometres > 0 ? "land" : "stop",
		country,
		kilometres
	};
}
/** What a leg leads over, in order. */
function piecesOf({ means, crosses, kilometres, byCountry }) {
	const countries = crosses.map((id) => pieceOfCountry(id, byCountry[id] ?? 0));
	if (means !== "by air" && means !== "by boat") return countries;
	const onLand = countries.reduce((sum, piece) => sum + piece.kilometres, 0);
	const between = means === "by air" ? {
		kind: "flight",
		country: null,
		kilometres: 0
	} : {
		kind: "sea",
		country: null,
		kilometres: kilometres - onLand
	};
	return [
		...countries.slice(0, 1),
		between,
		...countries.slice(1)
	];
}
/** Joins the pieces of legs that follow on, so that a country has one piece for each time it is entered. */
function chainOf(legs) {
	const pieces = [];
	const stations = [];
	for (const [i, leg] of legs.entries()) {
		if (i === 0) stations.push({
			anchor: leg.from,
			piece: 0,
			kilometres: 0
		});
		for (const piece of piecesOf(leg)) {
			const last = pieces.at(-1);
			if (last && piece.country !== null && last.country === piece.country) {
				last.kilometres += piece.kilometres;
				last.kind = last.kilometres > 0 ? "land" : "stop";
			} else pieces.push(piece);
		}
		const kilometres = pieces.at(-1)?.kilometres ?? 0;
		stations.push({
			anchor: leg.to,
			piece: pieces.length - 1,
			kilometres
		});
	}
	return {
		pieces,
		stations
	};
}
// src/reading/profile/profile.ts
/** Widths of what is not to scale, in CSS pixels. */
var fixedWidths = {
	flight: 46,
	stop: 16
};
var fixedWidthOf = ({ kind }) => kind === "flight" || kind === "stop" ? fixedWidths[kind] : 0;
var total = (values) => values.reduce((sum, value) => sum + value, 0);
/** Pixels for a kilometre, so that the widest of the ways fills the width. */
function scaleFor(chains, width) {
	const scales = chains.flatMap(({ pieces }) => {
		const kilometres = total(pieces.map((piece) => piece.kilometres));
		const fixed = total(pieces.map(fixedWidthOf));
		return kilometres > 0 ? [Math.max(0, width - fixed) / kilometres] : [];
	});
	return scales.length > 0 ? Math.min(...scales) : 0;
}
function layOutWay({ pieces, stations }, legs, scale) {
	let x = 0;
	const segments = pieces.map((piece) => {
		const width = fixedWidthOf(piece) || piece.kilometres * scale;
		const segment = {
			...piece,
			x,
			width
		};
		x += width;
		return segment;
	});
	const placed = stations.map(({ anchor, piece, kilometres }) => {
		const segment = segments[piece];
		if (!segment) return {
			anchor,
			x: 0
		};
		const into = segment.kind === "stop" ? segment.width / 2 : kilometres * scale;
		return {
			anchor,
			x: segment.x + into
		};
	});
	const spans = legs.map(({ index, means }, i) => ({
		index,
		means,
		from: placed[i]?.x ?? 0,
		to: placed[i + 1]?.x ?? 0
	}));
	return {
		x: 0,
		width: x,
		segments,
		stations: placed,
		legs: spans
	};
}
/** How far a way is moved so that it begins where it leaves the main way, or else ends where it joins it. */
function offsetFrom(main, way) {
	for (const station of [way.stations[0], way.stations.at(-1)]) {
		const met = main.stations.find(({ anchor }) => anchor === station?.anchor);
		if (station && met) return met.x - station.x;
	}
	return 0;
}
function shift(way, main, width) {
	const x = Math.max(0, Math.min(offsetFrom(main, way), width - way.width));
	return {
		x,
		width: way.width,
		segments: way.segments.map((segment) => ({
			...segment,
			x: segment.x + x
		})),
		stations: way.stations.map((station) => ({
			...station,
			x: station.x + x
		})),
		legs: way.legs.map((leg) => ({
			...leg,
			from: leg.from + x,
			to: leg.to + x
		}))
	};
}
/** What the profile with the most flights keeps for what is not to scale. */
var mostFixed = 2 * (fixedWidths.flight + fixedWidths.stop);
/**
* Lays the ways of a route out, the main way first, all to one scale. `longest` is the length in
* kilometres of another profile that must fit at the same scale, or 0.
*/
function layOutProfile(ways, width, longest = 0) {
	const chains = ways.map(chainOf);
	const own = scaleFor(chains, width);
	const scale = longest > 0 ? Math.min(own, (width - mostFixed) / longest) : own;
	const laid = chains.map((chain, i) => layOutWay(chain, ways[i] ?? [], scale));
	const [main] = laid;
	return {
		ways: main ? [main, ...laid.slice(1).map((way) => shift(way, main, width))] : [],
		pixelsPerKilometre: scale
	};
}
// src/reading/profile/RouteProfile.tsx
/** Room at either end of the strip for half a mark or half a name, in CSS pixels. */
var margin = 9;
var narrowest = 240;
function measuredWays(route, { legs }) {
	return waysOf(route).map((way) => way.flatMap((leg) => {
		const drawn = legs.get(leg);
		return drawn ? [{
			...leg,
			...drawn,
			index: route.legs.indexOf(leg)
		}] : [];
	}));
}
/** The journey as one strip: countries to drawn length, tinted as they stand in the year. */
function RouteProfile({ route, geometry, longest = 0 }) {
	const [width, measure] = useWidth();
	const year = useViewState((state) => state.year);
	const filter = useViewState((state) => state.incidents);
	const room = Math.max(narrowest, width - 18);
	const profile = (0, import_react.useMemo)(() => layOutProfile(measuredWays(route, geometry), room, longest), [
		route,
		geometry,
		room,
		longest
	]);
	const standings = route.legs.map((leg) => standingOnRoute(route, leg, year));
	const along = inFull(eventsInYear(filter, year)).filter((event) => isAlong(event, route));
	const undated = year === null ? 0 : inFull(eventsInYear(filter, null)).filter((event) => isAlong(event, route) && isUndated(event)).length;
	const incidents = placeIncidents(along, profile);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("figure", {
		className: "route-profile",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				className: "route-profile-plot",
				ref: measure,
				children: width > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ProfileStrip, {
					route,
					profile,
					marks: incidents.marks,
					standings,
					stations: geometry.stations,
					width: room,
					margin
				})
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ProfileText, {
				route,
				order: playOrder(route),
				incidents,
				standings,
				geometry
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("figcaption", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MeansKey, { means: [...new Set(route.legs.map(({ means }) => means))] }),
				year !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(PaleLegs, {
					route,
					standings,
					year
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: countsInWords(along.length, incidents, undated) })
			] })
		]
	});
}
/** How many incidents lie on the strip, beside it, and without a date. */
function countsInWords(along, incidents, undated) {
	const elsewhere = incidents.elsewhere.length;
	return [
		incidents.marks.length > 0 ? profile_incidents({ count: along - elsewhere }) : profile_no_incidents(),
		...elsewhere > 0 ? [profile_incidents_elsewhere({ count: elsewhere })] : [],
		...undated > 0 ? [profile_undated({ count: undated })] : []
	].join(" ");
}
/** What the paler stretches mean: how their legs stand in the year. */
function PaleLegs({ route, standings, year }) {
	const pale = [...new Set(standings)].filter((standing) => standing !== "open");
	const [only] = pale;
	if (only && standings.every((standing) => standing === only)) {
		const standing = standingInWords(only, lastToldOf(route, year));
		return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: profile_pale_whole({
			year,
			standing
		}) });
	}
	return pale.map((each) => {
		const standing = standingInWords(each, lastToldOf(route, year));
		const legs = standings.flatMap((other, i) => other === each ? [i + 1] : []);
		return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: profile_pale({
			year,
			legs: legs.join(", "),
			count: legs.length,
			standing
		}) }, each);
	});
}
// src/reading/profile/length-in-words.ts
/** How far the main way of a route is as drawn, and that a flight follows: a flight is no way on the ground. */
function lengthInWords(route, { groundKilometres }) {
	const [main = []] = waysOf(route);
	const flies = main.some(({ means }) => means === "by air");
	const sails = main.some(({ means }) => means === "by boat");
	const step = groundKilometres < 1e3 ? 10 : 100;
	const kilometres = writeNumber(Math.round(groundKilometres / step) * step);
	if (sails) return flies ? route_sea_flight({ kilometres }) : route_sea({ kilometres });
	return flies ? route_land_flight({ kilometres }) : route_land({ kilometres });
}
// src/reading/profile/route-geometry.ts
var sum = (lengths) => lengths.reduce((total, length) => total + length, 0);
function longestWay(route, legs) {
	const lengths = waysOf(route).map((way) => {
		return sum(way.filter(({ means }) => means !== "by air").map((leg) => legs.get(leg)?.kilometres ?? 0));
	});
	return Math.max(0, ...lengths);
}
/** What the map knows of a route: how long it is as drawn, and what its stations are called. */
function measureRoute({ legs, stations }, route) {
	const own = [...legs.values()].filter((corridor) => corridor.route.id === route.id);
	const lengths = new Map(own.map((corridor) => [corridor.leg, corridor]));
	return {
		groundKilometres: longestWay(route, lengths),
		stations: new Map([...stations].map(([id, { name }]) => [id, name])),
		legs: lengths
	};
}
/** How far the main way runs in a country as drawn, rounded to ten kilometres; 0 where it only lands. */
function kilometresIn({ country, legs }, geometry) {
	const parts = legs.map((leg) => geometry?.legs.get(leg)?.byCountry[country] ?? 0);
	return Math.round(parts.reduce((sum, km) => sum + km, 0) / 10) * 10;
}
// src/reading/profile/use-route-geometry.ts
/** What the map knows of a route, once the geography is there; the record reads on without it. */
function useRouteGeometry(route) {
	const geography = useGeography();
	return (0, import_react.useMemo)(() => geography && geography !== "failed" ? measureRoute(geography, route) : void 0, [geography, route]);
}
export { routes_here as C, how_many as D, stance_by_period as E, journey as S, policy as T, in_the_year as _, CompareWith as a, profile_kilometres as b, YearHeading as c, EventList as d, useAskedFocus as f, no_incidents_in as g, compare_with as h, RouteProfile as i, NumberPlots as l, Claim as m, kilometresIn as n, StanceBar as o, ClaimList as p, lengthInWords as r, CountryInYear as s, useRouteGeometry as t, RangePlot as u, history as v, no_incidents as w, profile_heading as x, leg_ends as y };
