import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { B as atlas, D as numbersAbout, F as themesOf, I as accountsOf, R as eventsOf, V as claimById, a as divisionsOf, d as leadingSupport, f as mayBeOutOfDate, g as publicationsOf, h as newestYear, j as topicOf, k as isDisputed, m as newestSource, n as worksOnWay, t as worksAbout, v as firstYearOf, w as leadingNumbers, y as stagesOf } from "./atlas-B-d33bUZ.js";
import { Ao as routeIn, Ar as writeNumber, Ca as selectRoute, Di as writeYears, Do as countryIn, Jn as reducesMotion, Jo as incidents, Mo as countryTabs, Oo as legIn, Qi as clearSelection, Sa as selectCountry, St as travelTime, Ti as writeDate, Yn as placeName, Zn as writeAmount, ba as readTab, fr as useTheme, ga as openEvidence, ho as useViewState, is as require_react, la as hover, mo as useView, na as closeTopmost, nr as measureWord, ns as undated, p as presentHere, qo as sources, rs as getLocale, sa as goToLeg, xt as stationPause, ya as openTool } from "./view-D6cf0WB7.js";
import { $ as routeById, A as stanceIn, B as routeStanding, F as isInUse, J as legIdOf, L as lastToldOf, N as outcomeOf, P as isDatedTo, S as playOrder, Z as outline, bt as subject, k as routesThrough, w as standingOnRoute } from "./outline-DuuOSWBR.js";
import { A as themeWord, C as incidentWord, O as standingInWords, T as roleWord, _ as StanceSwatch, k as standingWord, w as meansWord } from "./apply-theme-BFESq4fb.js";
import { r as reported_since } from "./number-scale-DZijjIOX.js";
import { A as tabId, L as MarkSign, M as Menu, R as Icon, U as stance_not_recorded, j as MenuItem, k as TabList, r as usePlaying } from "./index-CCjmo0Zw.js";
import { t as no_figure } from "./no_figure-BNEMqIxc.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
import { C as routes_here, D as how_many, S as journey, T as policy, _ as in_the_year, a as CompareWith, c as YearHeading, d as EventList, f as useAskedFocus, g as no_incidents_in, h as compare_with, i as RouteProfile, l as NumberPlots, n as kilometresIn, o as StanceBar, p as ClaimList, r as lengthInWords, s as CountryInYear, t as useRouteGeometry, u as RangePlot, v as history, w as no_incidents, x as profile_heading, y as leg_ends } from "./use-route-geometry-DXPpsVNG.js";
import { t as SourceChip } from "./SourceChip-BwMslQwS.js";
import { t as numberSentence } from "./number-sentence-Dc7trCH0.js";
import { n as firstSentence, t as countWords } from "./sentences-OxzLbhbZ.js";
import { t as EventRow } from "./EventRow-Drl7wFD7.js";
import { t as Fold } from "./Fold-DkoXX1wE.js";
// src/languages/compiled/messages/schematic.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} SchematicInputs */
var en_schematic = () => {
	return `Schematic corridor, not a path.`;
};
/**
* | output |
* | --- |
* | "Schematic corridor, not a path." |
*
* @param {SchematicInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var schematic = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_schematic(inputs);
});
// src/languages/compiled/messages/close_record.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Close_RecordInputs */
var en_close_record = () => {
	return `Close this record`;
};
/**
* | output |
* | --- |
* | "Close this record" |
*
* @param {Close_RecordInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var close_record = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_close_record(inputs);
});
// src/languages/compiled/messages/country_record.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Country_RecordInputs */
var en_country_record = () => {
	return `Country record`;
};
/**
* | output |
* | --- |
* | "Country record" |
*
* @param {Country_RecordInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var country_record = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_country_record(inputs);
});
// src/languages/compiled/messages/route_record.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Route_RecordInputs */
var en_route_record = () => {
	return `Route record`;
};
/**
* | output |
* | --- |
* | "Route record" |
*
* @param {Route_RecordInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var route_record = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_route_record(inputs);
});
// src/languages/compiled/messages/record_parts.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Record_PartsInputs */
var en_record_parts = () => {
	return `Parts of the record`;
};
/**
* | output |
* | --- |
* | "Parts of the record" |
*
* @param {Record_PartsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var record_parts = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_record_parts(inputs);
});
// src/languages/compiled/messages/back_to_start.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Back_To_StartInputs */
var en_back_to_start = () => {
	return `Start`;
};
/**
* | output |
* | --- |
* | "Start" |
*
* @param {Back_To_StartInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var back_to_start = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_back_to_start(inputs);
});
// src/languages/compiled/messages/record_actions.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Record_ActionsInputs */
var en_record_actions = () => {
	return `More to do with this record`;
};
/**
* | output |
* | --- |
* | "More to do with this record" |
*
* @param {Record_ActionsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var record_actions = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_record_actions(inputs);
});
// src/languages/compiled/messages/share_this.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Share_ThisInputs */
var en_share_this = () => {
	return `Share this record`;
};
/**
* | output |
* | --- |
* | "Share this record" |
*
* @param {Share_ThisInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var share_this = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_share_this(inputs);
});
// src/languages/compiled/messages/present_here.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Present_HereInputs */
var en_present_here = () => {
	return `Present from here`;
};
/**
* | output |
* | --- |
* | "Present from here" |
*
* @param {Present_HereInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var present_here = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_present_here(inputs);
});
// src/languages/compiled/messages/picture_of_this.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Picture_Of_ThisInputs */
var en_picture_of_this = () => {
	return `Make a picture of this`;
};
/**
* | output |
* | --- |
* | "Make a picture of this" |
*
* @param {Picture_Of_ThisInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var picture_of_this = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_picture_of_this(inputs);
});
// src/languages/compiled/messages/cite_this.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Cite_ThisInputs */
var en_cite_this = () => {
	return `Cite this record`;
};
/**
* | output |
* | --- |
* | "Cite this record" |
*
* @param {Cite_ThisInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var cite_this = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_cite_this(inputs);
});
// src/languages/compiled/messages/country_on_routes.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown>, all: NonNullable<unknown> }} Country_On_RoutesInputs */
var en_country_on_routes = (i) => {
	return `On ${i?.count} of ${i?.all} routes`;
};
/**
* | output |
* | --- |
* | "On {count} of {all} routes" |
*
* @param {Country_On_RoutesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var country_on_routes = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_country_on_routes(inputs);
});
// src/languages/compiled/messages/summary.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} SummaryInputs */
var en_summary = () => {
	return `Summary`;
};
/**
* | output |
* | --- |
* | "Summary" |
*
* @param {SummaryInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var summary = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_summary(inputs);
});
// src/languages/compiled/messages/numbers.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} NumbersInputs */
var en_numbers = () => {
	return `Numbers`;
};
/**
* | output |
* | --- |
* | "Numbers" |
*
* @param {NumbersInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var numbers = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_numbers(inputs);
});
// src/languages/compiled/messages/what_happened.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} What_HappenedInputs */
var en_what_happened = () => {
	return `What happened`;
};
/**
* | output |
* | --- |
* | "What happened" |
*
* @param {What_HappenedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var what_happened = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_what_happened(inputs);
});
// src/languages/compiled/messages/what_happened_in.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ year: NonNullable<unknown> }} What_Happened_InInputs */
var en_what_happened_in = (i) => {
	return `What happened in ${i?.year}`;
};
/**
* | output |
* | --- |
* | "What happened in {year}" |
*
* @param {What_Happened_InInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var what_happened_in = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_what_happened_in(inputs);
});
// src/languages/compiled/messages/disputed_show.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Disputed_ShowInputs */
var en_disputed_show = () => {
	return `Show them`;
};
/**
* | output |
* | --- |
* | "Show them" |
*
* @param {Disputed_ShowInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var disputed_show = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_disputed_show(inputs);
});
// src/languages/compiled/messages/disputed_show_all.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Disputed_Show_AllInputs */
var en_disputed_show_all = () => {
	return `Show all`;
};
/**
* | output |
* | --- |
* | "Show all" |
*
* @param {Disputed_Show_AllInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var disputed_show_all = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_disputed_show_all(inputs);
});
// src/languages/compiled/messages/disputed_count.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown>, all: NonNullable<unknown> }} Disputed_CountInputs */
var en_disputed_count = (i) => {
	return `${i?.count} of ${i?.all} are disputed.`;
};
/**
* | output |
* | --- |
* | "{count} of {all} are disputed." |
*
* @param {Disputed_CountInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var disputed_count = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_disputed_count(inputs);
});
// src/languages/compiled/messages/record_redress.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Record_RedressInputs */
var en_record_redress = () => {
	return `Wrong, or not for the public? Ask for a correction or a removal, without repeating the sensitive detail.`;
};
/**
* | output |
* | --- |
* | "Wrong, or not for the public? Ask for a correction or a removal, without repeating the sensitive detail." |
*
* @param {Record_RedressInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var record_redress = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_record_redress(inputs);
});
// src/languages/compiled/messages/filter_incidents.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Filter_IncidentsInputs */
var en_filter_incidents = () => {
	return `Show incidents of a kind`;
};
/**
* | output |
* | --- |
* | "Show incidents of a kind" |
*
* @param {Filter_IncidentsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var filter_incidents = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_filter_incidents(inputs);
});
// src/languages/compiled/messages/all_kinds.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown> }} All_KindsInputs */
var en_all_kinds = (i) => {
	return `All ${i?.count}`;
};
/**
* | output |
* | --- |
* | "All {count}" |
*
* @param {All_KindsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var all_kinds = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_all_kinds(inputs);
});
// src/languages/compiled/messages/back_to_route.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ route: NonNullable<unknown> }} Back_To_RouteInputs */
var en_back_to_route = (i) => {
	return `Back to the route: ${i?.route}`;
};
/**
* | output |
* | --- |
* | "Back to the route: {route}" |
*
* @param {Back_To_RouteInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var back_to_route = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_back_to_route(inputs);
});
// src/languages/compiled/messages/route_of.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ number: NonNullable<unknown>, count: NonNullable<unknown> }} Route_OfInputs */
var en_route_of = (i) => {
	return `Route ${i?.number} of ${i?.count}`;
};
/**
* | output |
* | --- |
* | "Route {number} of {count}" |
*
* @param {Route_OfInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var route_of = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_route_of(inputs);
});
// src/languages/compiled/messages/route_period.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ years: NonNullable<unknown> }} Route_PeriodInputs */
var en_route_period = (i) => {
	return `Reported ${i?.years}`;
};
/**
* | output |
* | --- |
* | "Reported {years}" |
*
* @param {Route_PeriodInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var route_period = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_route_period(inputs);
});
// src/languages/compiled/messages/stage_length.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ means: NonNullable<unknown>, kilometres: NonNullable<unknown> }} Stage_LengthInputs */
var en_stage_length = (i) => {
	return `${i?.means}, ${i?.kilometres} km`;
};
/**
* | output |
* | --- |
* | "{means}, {kilometres} km" |
*
* @param {Stage_LengthInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var stage_length = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_stage_length(inputs);
});
// src/languages/compiled/messages/dated_event.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ date: NonNullable<unknown>, what: NonNullable<unknown> }} Dated_EventInputs */
var en_dated_event = (i) => {
	return `${i?.date}: ${i?.what}`;
};
/**
* | output |
* | --- |
* | "{date}: {what}" |
*
* @param {Dated_EventInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var dated_event = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_dated_event(inputs);
});
// src/languages/compiled/messages/player.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} PlayerInputs */
var en_player = () => {
	return `Follow the route stage by stage`;
};
/**
* | output |
* | --- |
* | "Follow the route stage by stage" |
*
* @param {PlayerInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var player = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_player(inputs);
});
// src/languages/compiled/messages/player_play.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Player_PlayInputs */
var en_player_play = () => {
	return `Follow it step by step`;
};
/**
* | output |
* | --- |
* | "Follow it step by step" |
*
* @param {Player_PlayInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var player_play = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_player_play(inputs);
});
// src/languages/compiled/messages/player_pause.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Player_PauseInputs */
var en_player_pause = () => {
	return `Pause`;
};
/**
* | output |
* | --- |
* | "Pause" |
*
* @param {Player_PauseInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var player_pause = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_player_pause(inputs);
});
// src/languages/compiled/messages/player_steps_start.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Player_Steps_StartInputs */
var en_player_steps_start = () => {
	return `Follow it stage by stage`;
};
/**
* | output |
* | --- |
* | "Follow it stage by stage" |
*
* @param {Player_Steps_StartInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var player_steps_start = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_player_steps_start(inputs);
});
// src/languages/compiled/messages/player_steps_on.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Player_Steps_OnInputs */
var en_player_steps_on = () => {
	return `Go on to the next stage`;
};
/**
* | output |
* | --- |
* | "Go on to the next stage" |
*
* @param {Player_Steps_OnInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var player_steps_on = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_player_steps_on(inputs);
});
// src/languages/compiled/messages/player_previous.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Player_PreviousInputs */
var en_player_previous = () => {
	return `Previous stage`;
};
/**
* | output |
* | --- |
* | "Previous stage" |
*
* @param {Player_PreviousInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var player_previous = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_player_previous(inputs);
});
// src/languages/compiled/messages/player_next.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Player_NextInputs */
var en_player_next = () => {
	return `Next stage`;
};
/**
* | output |
* | --- |
* | "Next stage" |
*
* @param {Player_NextInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var player_next = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_player_next(inputs);
});
// src/languages/compiled/messages/player_all.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Player_AllInputs */
var en_player_all = () => {
	return `All stages`;
};
/**
* | output |
* | --- |
* | "All stages" |
*
* @param {Player_AllInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var player_all = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_player_all(inputs);
});
// src/languages/compiled/messages/player_count.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ place: NonNullable<unknown>, legs: NonNullable<unknown> }} Player_CountInputs */
var en_player_count = (i) => {
	return `${i?.place} of ${i?.legs}:`;
};
/**
* | output |
* | --- |
* | "{place} of {legs}:" |
*
* @param {Player_CountInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var player_count = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_player_count(inputs);
});
// src/languages/compiled/messages/player_standing.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ year: NonNullable<unknown>, standing: NonNullable<unknown> }} Player_StandingInputs */
var en_player_standing = (i) => {
	return `In ${i?.year}: ${i?.standing}.`;
};
/**
* | output |
* | --- |
* | "In {year}: {standing}." |
*
* @param {Player_StandingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var player_standing = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_player_standing(inputs);
});
// src/languages/compiled/messages/player_content_note.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Player_Content_NoteInputs */
var en_player_content_note = () => {
	return `One sentence on this stage carries a content note; it is with the stage in the list below.`;
};
/**
* | output |
* | --- |
* | "One sentence on this stage carries a content note; it is with the stage in the list below." |
*
* @param {Player_Content_NoteInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var player_content_note = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_player_content_note(inputs);
});
// src/languages/compiled/messages/legs.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} LegsInputs */
var en_legs = () => {
	return `Stages`;
};
/**
* | output |
* | --- |
* | "Stages" |
*
* @param {LegsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var legs = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_legs(inputs);
});
// src/languages/compiled/messages/withheld.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} WithheldInputs */
var en_withheld = () => {
	return `What is withheld`;
};
/**
* | output |
* | --- |
* | "What is withheld" |
*
* @param {WithheldInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var withheld = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_withheld(inputs);
});
// src/languages/compiled/messages/confidence_short.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ level: NonNullable<unknown> }} Confidence_ShortInputs */
var en_confidence_short = (i) => {
	return `confidence ${i?.level} of 5`;
};
/**
* | output |
* | --- |
* | "confidence {level} of 5" |
*
* @param {Confidence_ShortInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var confidence_short = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_confidence_short(inputs);
});
// src/languages/compiled/messages/record_leading_support.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown>, second: NonNullable<unknown>, primary: NonNullable<unknown> }} Record_Leading_SupportInputs */
var en_record_leading_support = (i) => {
	return `Sentences that lead this record: ${i?.count}. Without a second, independent source: ${i?.second}. Without a text of a ministry, a court, a law or the United Nations: ${i?.primary}. Each of these says so beside its sources.`;
};
/**
* | output |
* | --- |
* | "Sentences that lead this record: {count}. Without a second, independent source: {second}. Without a text of a ministry, a court, a law or the United Nations:..." |
*
* @param {Record_Leading_SupportInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var record_leading_support = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_record_leading_support(inputs);
});
// src/languages/compiled/messages/record_newest.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ date: NonNullable<unknown>, publisher: NonNullable<unknown> }} Record_NewestInputs */
var en_record_newest = (i) => {
	return `Newest source: ${i?.date}, ${i?.publisher}.`;
};
/**
* | output |
* | --- |
* | "Newest source: {date}, {publisher}." |
*
* @param {Record_NewestInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var record_newest = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_record_newest(inputs);
});
// src/languages/compiled/messages/record_checked.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ date: NonNullable<unknown> }} Record_CheckedInputs */
var en_record_checked = (i) => {
	return `Last checked for something newer on ${i?.date}.`;
};
/**
* | output |
* | --- |
* | "Last checked for something newer on {date}." |
*
* @param {Record_CheckedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var record_checked = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_record_checked(inputs);
});
// src/languages/compiled/messages/record_may_be_old.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ year: NonNullable<unknown> }} Record_May_Be_OldInputs */
var en_record_may_be_old = (i) => {
	return `The newest source of this record is of ${i?.year}: it may be out of date.`;
};
/**
* | output |
* | --- |
* | "The newest source of this record is of {year}: it may be out of date." |
*
* @param {Record_May_Be_OldInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var record_may_be_old = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_record_may_be_old(inputs);
});
// src/languages/compiled/messages/reading_list.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Reading_ListInputs */
var en_reading_list = () => {
	return `Books, talks and films`;
};
/**
* | output |
* | --- |
* | "Books, talks and films" |
*
* @param {Reading_ListInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var reading_list = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_reading_list(inputs);
});
// src/languages/compiled/messages/reading_list_lead.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Reading_List_LeadInputs */
var en_reading_list_lead = () => {
	return `What people published under their own names comes first. To be listed is no judgement on a work.`;
};
/**
* | output |
* | --- |
* | "What people published under their own names comes first. To be listed is no judgement on a work." |
*
* @param {Reading_List_LeadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var reading_list_lead = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_reading_list_lead(inputs);
});
// src/languages/compiled/messages/division_of.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ number: NonNullable<unknown>, date: NonNullable<unknown> }} Division_OfInputs */
var en_division_of = (i) => {
	return `Of ${i?.number} people, ${i?.date}`;
};
/**
* | output |
* | --- |
* | "Of {number} people, {date}" |
*
* @param {Division_OfInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var division_of = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_division_of(inputs);
});
// src/languages/compiled/messages/division_older.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Division_OlderInputs */
var en_division_older = () => {
	return `Earlier counts`;
};
/**
* | output |
* | --- |
* | "Earlier counts" |
*
* @param {Division_OlderInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var division_older = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_division_older(inputs);
});
// src/languages/compiled/messages/division_ours.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Division_OursInputs */
var en_division_ours = () => {
	return `The shares are worked out here from the numbers of people.`;
};
/**
* | output |
* | --- |
* | "The shares are worked out here from the numbers of people." |
*
* @param {Division_OursInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var division_ours = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_division_ours(inputs);
});
// src/languages/compiled/messages/player_leg.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ means: NonNullable<unknown>, countries: NonNullable<unknown>, period: NonNullable<unknown> }} Player_LegInputs */
var en_player_leg = (i) => {
	return `, ${i?.means}. ${i?.countries}. ${i?.period}.`;
};
/**
* | output |
* | --- |
* | ", {means}. {countries}. {period}." |
*
* @param {Player_LegInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var player_leg = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_player_leg(inputs);
});
// src/languages/words/kickers.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
function countryKicker(record) {
	const count = routesThrough(record.id).length;
	if (record.roles.includes("origin") || count === 0) return record.roles.map(roleWord).join(" · ");
	return country_on_routes({
		count,
		all: outline.routes.length
	});
}
function routeKicker({ id }) {
	return route_of({
		number: outline.routes.findIndex((route) => route.id === id) + 1,
		count: outline.routes.length
	});
}
// src/reading/records/freshness-words.ts
/**
* How new a record is, in sentences: its newest source, when an editor last looked for something
* newer, and that it may be out of date where nothing newer was found for long.
*/
function freshnessInWords(checked, claims) {
	const newest = newestSource(claims);
	const year = checked && mayBeOutOfDate({ checked }, claims) ? newestYear(claims) : null;
	return [
		newest && record_newest({
			date: writeDate(newest.date),
			publisher: newest.publisher
		}),
		checked && record_checked({ date: writeDate(checked) }),
		year !== null && record_may_be_old({ year })
	].filter((sentence) => typeof sentence === "string");
}
// src/reading/records/Freshness.tsx
var import_jsx_runtime = require_jsx_runtime();
/** How new a record is: its newest source, its last check, and whether it may be out of date. */
function Freshness({ claims, checked }) {
	const said = freshnessInWords(checked, claims);
	if (said.length === 0) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		className: "record-redress",
		children: said.map((sentence) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: `${sentence} ` }, sentence))
	});
}
// src/reading/records/RecordHead.tsx
/** The head of a record: the way back, what can be done with it, its name, its parts. */
function RecordHead({ kicker, heading, compared, children }) {
	const view = useView();
	const [isComparing, setComparing] = (0, import_react.useState)(false);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("header", {
		className: "record-head",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "record-actions",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Back, {}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						"aria-label": share_this(),
						title: share_this(),
						onClick: () => openTool(view, "share"),
						children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name: "share" })
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Menu, {
						label: record_actions(),
						face: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name: "more" }),
						children: [
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MenuItem, {
								label: present_here(),
								icon: "screen",
								onChoose: () => presentHere(view)
							}),
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MenuItem, {
								label: picture_of_this(),
								icon: "picture",
								onChoose: () => openTool(view, "figure")
							}),
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MenuItem, {
								label: cite_this(),
								icon: "quote",
								onChoose: () => openTool(view, "cite")
							}),
							compared && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(MenuItem, {
								label: compare_with(),
								icon: "layers",
								onChoose: () => setComparing(!isComparing)
							}),
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MenuItem, {
								label: share_this(),
								icon: "share",
								onChoose: () => openTool(view, "share")
							})
						]
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						"aria-label": close_record(),
						title: close_record(),
						onClick: () => closeTopmost(view),
						children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name: "close" })
					})
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "record-kicker",
				children: kicker
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: heading }),
			compared && isComparing && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(CompareWith, { ...compared }),
			children
		]
	});
}
/** Back to the start; a country that is read on the way leads back to its route. */
function Back() {
	const view = useView();
	const route = routeById(useViewState((state) => countryIn(state) ? routeIn(state) : null));
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
		type: "button",
		className: "record-back",
		"aria-label": route ? back_to_route({ route: route.name }) : void 0,
		onClick: () => route ? closeTopmost(view) : clearSelection(view),
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name: "back" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: route ? route.name : back_to_start() })]
	});
}
// src/reading/records/RecordFrame.tsx
/** What every record has: its head, how new it is, and how to ask for a correction. */
function RecordFrame(props) {
	const { label, kicker, heading, compared, part, checked, claims, head, children, rest } = props;
	const [whole, setWhole] = (0, import_react.useState)("");
	const isWhole = whole === heading;
	(0, import_react.useEffect)(() => {
		performance.mark("record-shown", { detail: heading });
		const frame = requestAnimationFrame(() => (0, import_react.startTransition)(() => setWhole(heading)));
		return () => cancelAnimationFrame(frame);
	}, [heading]);
	const region = (0, import_react.useRef)(null);
	const before = (0, import_react.useRef)(part);
	(0, import_react.useLayoutEffect)(() => {
		if (before.current !== part) region.current?.scrollIntoView({ block: "start" });
		before.current = part;
	}, [part]);
	const shown = /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [children, isWhole && rest] });
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		ref: region,
		className: "record",
		"aria-label": label,
		"aria-busy": !isWhole,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(RecordHead, {
				kicker,
				heading,
				compared,
				children: head
			}, heading),
			part === void 0 ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				className: "record-part",
				children: shown
			}) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				id: "record-part",
				className: "record-part",
				role: "tabpanel",
				"aria-labelledby": tabId("record-part", part),
				children: shown
			}),
			isWhole && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Freshness, {
				claims,
				checked
			}),
			isWhole && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "record-redress",
				children: record_redress()
			})
		]
	});
}
// src/reading/records/record-claims.ts
/** Every claim that a record shows, each as often as it shows it. */
var claimsOfCountry = (record) => [
	...record.takeaway.claims.map(claimById),
	...record.stances.flatMap(({ claims }) => claims.map(claimById)),
	...record.summary.map(claimById),
	...numbersAbout(record.id),
	...accountsOf(eventsOf(record.id)),
	...[...themesOf(record.id).values()].flat()
];
var claimsOfRoute = ({ takeaway, legs, history }) => [
	...takeaway.claims.map(claimById),
	...legs.flatMap(({ claims }) => claims.map(claimById)),
	...history.map(claimById)
];
// src/reading/records/RecordSection.tsx
/** A part of a record's summary, with its way to all there is. */
function RecordSection({ title, more, children }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "record-section",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("header", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: title }), more && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			className: "record-more",
			onClick: more.onShow,
			children: more.label
		})] }), children]
	});
}
// src/reading/numbers/NumberCard.tsx
var rowsShown = 5;
/** The one number of a country: in a sentence, then who says what, the newest five; or why there is none. */
function NumberCard({ record, onAll }) {
	const numbers = leadingNumbers(record.id);
	const count = numbersAbout(record.id).length;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(RecordSection, {
		title: how_many(),
		more: count > 0 ? {
			label: all_kinds({ count }),
			onShow: onAll
		} : null,
		children: [!numbers && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: firstSentence(record.noPublishedFigure ?? no_figure()) }), numbers && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: numberSentence(numbers) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SourceChip, { claims: numbers.rows.flatMap(({ claims }) => claims) })] }), numbers.rows.length > 1 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(RangePlot, {
			label: measureWord(numbers.measure),
			rows: numbers.rows.slice(0, rowsShown),
			all: numbers.rows
		})] })]
	});
}
// src/reading/records/country/LatestEvents.tsx
/** Two at least, and as many more as there is room for. */
var [fewest, most$1, room$1] = [
	2,
	5,
	24
];
function latest(events) {
	let words = 0;
	return events.filter(({ headline }, index) => {
		words += countWords(headline);
		return index < fewest || index < most$1 && words <= room$1;
	});
}
/** What happened last in a country. */
function LatestEvents({ record, onAll }) {
	const year = useViewState((state) => state.year);
	const events = eventsOf(record);
	const shown = latest(year === null ? events : events.filter((event) => isDatedTo(event, year)));
	const more = events.length > shown.length ? {
		label: all_kinds({ count: events.length }),
		onShow: onAll
	} : null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(RecordSection, {
		title: year === null ? what_happened() : what_happened_in({ year }),
		more,
		children: [shown.length === 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: year === null ? no_incidents() : no_incidents_in({ year }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
			className: "event-rows",
			children: shown.map((event) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", {
				className: "event-row",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(EventRow, { event })
			}, event.id))
		})]
	});
}
// src/reading/records/country/PolicyLead.tsx
/** Three sentences, or fewer where they are long: words before "more" are few. */
var [most, room] = [3, 56];
/** The first sentences of a country's policy that there is room for. */
function leadOf(claims) {
	let words = 0;
	return claims.slice(0, most).filter(({ statement }, index) => {
		words += countWords(statement);
		return index === 0 || words <= room;
	});
}
/** What a country does, in three sentences. */
function PolicyLead({ record, onAll }) {
	const claims = record.summary.map(claimById);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(RecordSection, {
		title: policy(),
		more: {
			label: all_kinds({ count: claims.length }),
			onShow: onAll
		},
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ClaimList, { claims: leadOf(claims) })
	});
}
// src/reading/records/country/RouteChips.tsx
/** The routes through a country; each lights its line on the map while it is pointed at. */
function RouteChips({ record }) {
	const view = useView();
	const theme = useTheme();
	const routes = routesThrough(record);
	if (routes.length === 0) return null;
	const unlight = () => hover(view, null);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(RecordSection, {
		title: routes_here(),
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
			className: "route-chips",
			children: routes.map(({ id, name }) => {
				const light = () => hover(view, {
					kind: "route",
					id
				});
				return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
					type: "button",
					onPointerEnter: light,
					onPointerLeave: unlight,
					onFocus: light,
					onBlur: unlight,
					onClick: () => {
						unlight();
						selectRoute(view, id);
					},
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("i", { style: { background: theme.route[id] } }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: name })]
				}) }, id);
			})
		})
	});
}
// src/reading/records/country/CountrySummary.tsx
/** What is read first of a country: its sentence, its year, its stance through the years. */
function CountrySummary({ record }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(CountryInYear, { record }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
			className: "record-takeaway",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: record.takeaway.text }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SourceChip, { claims: record.takeaway.claims.map(claimById) })]
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(StanceBar, { record })
	] });
}
/** And beneath it: the number, what happened last, what it does, the routes. All else is behind "All". */
function CountrySummaryRest({ record, onShow }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(NumberCard, {
			record,
			onAll: () => onShow("numbers")
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(LatestEvents, {
			record: record.id,
			onAll: () => onShow("incidents")
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(PolicyLead, {
			record,
			onAll: () => onShow("policy")
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(RouteChips, { record: record.id })
	] });
}
// src/reading/claims/DisputedClaims.tsx
/** Claims of a section; that sources disagree about some of them is said once, and shows these alone. */
function DisputedClaims({ claims }) {
	const [isAlone, setAlone] = (0, import_react.useState)(false);
	const disputed = claims.filter(isDisputed);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [disputed.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
		className: "disputed-claims",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: `${disputed_count({
			count: disputed.length,
			all: claims.length
		})} ` }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			className: "link",
			"aria-pressed": isAlone,
			onClick: () => setAlone(!isAlone),
			children: isAlone ? disputed_show_all() : disputed_show()
		})]
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ClaimList, { claims: isAlone ? disputed : claims })] });
}
// src/reading/claims/IncidentList.tsx
/** Incidents newest first; by kind when the reader asks. */
function IncidentList({ incidents }) {
	const [kind, setKind] = (0, import_react.useState)(null);
	const kinds = [...new Set(incidents.map((event) => event.kind))];
	const shown = incidents.filter((event) => kind === null || event.kind === kind);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [kinds.length > 1 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("fieldset", {
		className: "incident-kinds",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("legend", {
				className: "visually-hidden",
				children: filter_incidents()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				"aria-pressed": kind === null,
				onClick: () => setKind(null),
				children: all_kinds({ count: incidents.length })
			}),
			kinds.map((each) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				"aria-pressed": kind === each,
				onClick: () => setKind(each),
				children: incidentWord(each)
			}, each))
		]
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(EventList, { events: shown })] });
}
// src/reading/claims/ReadingList.tsx
/** Books, talks and films that tell of it, folded; nothing where there are none. */
function ReadingList({ works }) {
	if (works.length === 0) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Fold, {
		title: reading_list(),
		count: works.length,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "record-none",
			children: reading_list_lead()
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ClaimList, { claims: works })]
	});
}
// src/reading/numbers/DivisionCharts.tsx
/** How sources divide the people of a record: bars of each whole, the newest open, the older folded. */
function DivisionCharts({ record }) {
	return divisionsOf(record).map(({ id, name, about, wholes: [newest, ...older] }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "division",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: name }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "division-about",
				children: about
			}),
			newest && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Whole, { whole: newest }),
			older.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Fold, {
				title: division_older(),
				count: older.length,
				children: older.map((whole) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Whole, { whole }, whole.claim.id))
			})
		]
	}, id));
}
function Whole({ whole: { claim, of, parts } }) {
	const most = Math.max(...parts.map(sizeOf));
	const date = claim.when === void 0 ? undated() : writeDate(claim.when);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("figure", {
		className: "division-whole",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("figcaption", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: of === null ? date : division_of({
					date,
					number: writeNumber(of)
				}) }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: " " }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(SourceChip, { claims: [claim] })
			] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", { children: parts.map((part) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: part.words }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "division-bar",
					"aria-hidden": "true",
					children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("i", { style: { inlineSize: `${100 * sizeOf(part) / most}%` } })
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "division-value",
					children: writePart(part)
				})
			] }, part.words)) }),
			parts.some(({ isOurShare }) => isOurShare) && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "division-about",
				children: division_ours()
			})
		]
	});
}
var sizeOf = ({ percent, people }) => percent ?? people ?? 0;
function writePart({ percent, people }) {
	if (percent === null) return writeNumber(people ?? 0);
	return writeAmount({
		number: writeNumber(percent),
		count: percent
	}, "percent");
}
// src/reading/records/RecordSources.tsx
/** Every publication that a record rests on. */
function RecordSources({ claims, support }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ol", {
		className: "record-sources",
		children: publicationsOf(claims).map(({ source: { publisher, title, date } }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: `${[publisher, date && writeDate(date)].filter(Boolean).join(", ")}: ` }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("cite", { children: title })] }, `${publisher} ${title} ${date}`))
	}), support && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		className: "record-support",
		children: record_leading_support(support)
	})] });
}
// src/reading/records/country/CountryTabs.tsx
/** All there is in a country's record, part by part. */
function CountryPart({ record, tab, claims }) {
	switch (tab) {
		case "numbers": return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
			record.noPublishedFigure && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "record-none",
				children: record.noPublishedFigure
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(DivisionCharts, { record: record.id }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(NumberPlots, { claims: numbersAbout(record.id) })
		] });
		case "incidents": return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Incidents, { record });
		case "policy": return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Policy, { record });
		case "sources": return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(RecordSources, {
			claims,
			support: leadingSupport(record)
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ReadingList, { works: worksAbout(record.id) })] });
	}
}
function Incidents({ record }) {
	const incidents = eventsOf(record.id);
	if (incidents.length === 0) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		className: "record-none",
		children: no_incidents()
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(IncidentList, { incidents });
}
function Policy({ record }) {
	const themes = themesOf(record.id);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(DisputedClaims, { claims: record.summary.map(claimById) }), [...themes].map(([theme, told]) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Fold, {
		title: themeWord(theme),
		count: told.length,
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(DisputedClaims, { claims: told })
	}, theme))] });
}
// src/reading/records/country/country-tabs.ts
var words = {
	summary,
	numbers,
	incidents,
	policy,
	sources
};
var namedTabs = () => countryTabs.map((id) => ({
	id,
	label: words[id]()
}));
// src/reading/records/country/CountryRecord.tsx
/** A country: its answer first; numbers, incidents, policy and sources behind their tabs. */
function CountryRecord({ record }) {
	const view = useView();
	const read = useViewState(({ tabRead }) => tabRead?.of === record.id ? tabRead : null);
	const shown = read?.tab ?? "summary";
	const show = (next) => readTab(view, record.id, next);
	const head = (0, import_react.useRef)(null);
	useAskedFocus(read?.event === null ? read : null, () => head.current?.querySelector("[aria-selected='true']"));
	const claims = claimsOfCountry(record);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(RecordFrame, {
		label: country_record(),
		kicker: countryKicker(record),
		heading: record.name,
		compared: {
			kind: "country",
			besides: record.id
		},
		part: shown,
		checked: record.checked,
		claims,
		head: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
			ref: head,
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(TabList, {
				label: record_parts(),
				className: "record-tabs",
				tabs: namedTabs(),
				chosen: shown,
				panel: "record-part",
				onChoose: show
			})
		}),
		rest: shown === "summary" ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(CountrySummaryRest, {
			record,
			onShow: show
		}) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(CountryPart, {
			record,
			tab: shown,
			claims
		}),
		children: shown === "summary" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(CountrySummary, { record })
	});
}
// src/reading/profile/journey/RoutePlayer.tsx
/** Plays the route leg by leg and says each leg; the mark on the map follows the leg at hand. */
function RoutePlayer({ route, stations }) {
	const view = useView();
	const leg = useViewState(legIn);
	const order = (0, import_react.useMemo)(() => playOrder(route), [route]);
	const player$1 = (0, import_react.useRef)(null);
	const place = leg === null ? -1 : order.indexOf(leg);
	const atEnd = place === order.length - 1;
	function goTo(next) {
		const index = order[next];
		if (index !== void 0) goToLeg(view, index);
	}
	const { isPlaying, toggle, stop } = usePlaying(() => {
		const now = legIn(view.getState());
		const next = now === null ? 0 : order.indexOf(now) + 1;
		const index = order[next];
		const coming = index === void 0 ? void 0 : route.legs[index];
		goTo(next);
		return coming ? travelTime(coming.means) + stationPause : null;
	});
	/** The caption is what is read while the route plays: it comes to the top of the record. */
	function showCaption() {
		player$1.current?.scrollIntoView({ block: "start" });
	}
	function play() {
		showCaption();
		if (!isPlaying && atEnd) goToLeg(view, null);
		toggle();
	}
	function step(by) {
		stop();
		showCaption();
		goTo(place + by);
	}
	function onKeyDown(event) {
		const steps = Object.entries({
			ArrowRight: 1,
			ArrowDown: 1,
			ArrowLeft: -1,
			ArrowUp: -1
		}).find(([key]) => key === event.key)?.[1];
		const onOther = event.target instanceof Element && event.target.closest("button") === null;
		if (steps !== void 0) step(steps);
		else if (event.key === " " && onOther) play();
		else return;
		event.preventDefault();
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("fieldset", {
		className: "route-player",
		"aria-label": player(),
		onKeyDown,
		ref: player$1,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "route-player-buttons",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
					type: "button",
					className: "route-player-play",
					onClick: play,
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("svg", {
						viewBox: "0 0 16 16",
						"aria-hidden": "true",
						children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", { d: isPlaying ? "M4 3h3v10H4zM9 3h3v10H9z" : "M4.5 2.5 13 8l-8.5 5.5z" })
					}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: isPlaying ? player_pause() : playWord(place, atEnd) })]
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					"aria-label": player_previous(),
					title: player_previous(),
					"aria-disabled": place <= 0,
					onClick: () => step(-1),
					children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("svg", {
						viewBox: "0 0 16 16",
						"aria-hidden": "true",
						children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", { d: "M11.5 2.5 5 8l6.5 5.5zM3 3h1.6v10H3z" })
					})
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					"aria-label": player_next(),
					title: player_next(),
					"aria-disabled": atEnd,
					onClick: () => step(1),
					children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("svg", {
						viewBox: "0 0 16 16",
						"aria-hidden": "true",
						children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", { d: "M4.5 2.5 11 8l-6.5 5.5zM11.4 3H13v10h-1.6z" })
					})
				}),
				place >= 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					className: "link",
					onClick: () => goToLeg(view, null),
					children: player_all()
				})
			]
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
			className: "route-player-caption",
			role: "status",
			"aria-live": "polite",
			children: place >= 0 && leg !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Caption, {
				route,
				leg,
				place,
				stations
			})
		})]
	});
}
/** With reduced motion nothing runs by itself: the button goes on by one leg. */
function playWord(place, atEnd) {
	if (!reducesMotion()) return player_play();
	return place < 0 || atEnd ? player_steps_start() : player_steps_on();
}
/** The leg at hand as the record tells it. */
function Caption({ route, leg: index, place, stations }) {
	const year = useViewState((state) => state.year);
	const leg = route.legs[index];
	if (!leg) return null;
	const claims = leg.claims.map(claimById);
	const standing = standingOnRoute(route, leg, year);
	const nameOf = (anchor) => stations?.get(anchor) ?? anchor;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
		className: "route-player-leg",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "route-player-count",
				children: player_count({
					place: place + 1,
					legs: route.legs.length
				})
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: " " }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("b", { children: leg_ends({
				from: nameOf(leg.from),
				to: nameOf(leg.to)
			}) }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: player_leg({
				means: meansWord(leg.means),
				countries: leg.crosses.map(placeName).join(", "),
				period: route_period({ years: writeYears(leg.period) })
			}) }),
			year !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: ` ${player_standing({
				year,
				standing: standingInWords(standing, lastToldOf(route, year))
			})}` })
		]
	}), claims.map((claim) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: claim.contentNote ? player_content_note() : claim.statement }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SourceChip, { claims: [claim] })] }, claim.id))] });
}
// src/reading/records/route/Journey.tsx
/** A route as one line from country to country: what happens in each, how far it is and by what means. */
function Journey({ route, geometry }) {
	const theme = useTheme();
	const stages = stagesOf(route);
	const style = { "--route": theme.route[route.id] };
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ol", {
		className: "journey",
		"aria-label": journey(),
		style,
		children: stages.map((stage, index) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", {
			className: "journey-stage",
			"data-next": stages[index + 1]?.arrival === "by air" ? "flight" : "way",
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(StageOf, {
				route,
				stage,
				number: index + 1,
				kilometres: kilometresIn(stage, geometry)
			})
		}, stage.country))
	});
}
function StageOf({ route, stage, number, kilometres }) {
	const view = useView();
	const year = useViewState((state) => state.year);
	const { country, legs, means, told, events } = stage;
	const stretch = (0, import_react.useMemo)(() => legs.map((leg) => legIdOf(route.id, route.legs.indexOf(leg))), [legs, route]);
	const record = atlas.records.get(country);
	if (!record) return null;
	const stance = stanceIn(record, year);
	const isOrigin = subject.origins.includes(country);
	const light = () => hover(view, {
		kind: "country",
		id: country
	}, stretch);
	const unlight = () => hover(view, null);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		onPointerEnter: light,
		onPointerLeave: unlight,
		onFocus: light,
		onBlur: unlight,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "journey-node",
				"data-end": country === subject.destination || void 0,
				"data-origin": isOrigin || void 0,
				"aria-hidden": "true",
				children: country === subject.destination ? "" : number
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "journey-head",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						onClick: () => selectCountry(view, country),
						children: record.name
					}),
					!isOrigin && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(StanceSwatch, { stance }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						className: "journey-stance",
						children: stance ? standingWord(record, stance) : year !== null && stance_not_recorded({ year })
					}),
					means && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						className: "journey-far",
						children: kilometres > 0 ? stage_length({
							means: meansWord(means),
							kilometres: writeNumber(kilometres)
						}) : meansWord(means)
					})
				]
			}),
			told && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ClaimList, { claims: [told] }),
			events.map((event) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "journey-event",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MarkSign, { outcome: outcomeOf(event) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					className: "link",
					onClick: () => openEvidence(view, event.accounts[0].id),
					children: event.when === void 0 ? event.headline : dated_event({
						date: writeDate(event.when),
						what: event.headline
					})
				})]
			}, event.id))
		]
	});
}
// src/reading/records/route/RouteInYear.tsx
/** How a route stands in the year at hand; nothing while all years are shown. */
function RouteInYear({ route }) {
	const year = useViewState((state) => state.year);
	if (year === null) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "year-box",
		"aria-label": in_the_year({ year }),
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(YearHeading, { year }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "year-box-lead",
			children: standingInWords(routeStanding(route, year), lastToldOf(route, year))
		})]
	});
}
// src/reading/records/route/RouteLegs.tsx
/** The legs in the order of the record; the one at hand is open, with its claims. */
function RouteLegs({ route, stations }) {
	const view = useView();
	const current = useViewState(legIn);
	const year = useViewState((state) => state.year);
	const through = routeStanding(route, year);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [year !== null && !isInUse(through) && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		className: "route-legs-standing",
		children: player_standing({
			year,
			standing: standingInWords(through, lastToldOf(route, year))
		})
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ol", {
		className: "route-legs",
		children: route.legs.map((leg, index) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LegRow, {
			route,
			leg,
			stations,
			isCurrent: index === current,
			onChoose: () => goToLeg(view, index === current ? null : index)
		}, `${leg.from} ${leg.to}`))
	})] });
}
function LegRow({ route, leg, stations, isCurrent, onChoose }) {
	const year = useViewState((state) => state.year);
	const claims = leg.claims.map(claimById);
	const [first] = claims;
	const level = Math.max(...claims.map(({ confidence }) => confidence));
	const facts = [
		meansWord(leg.means),
		writeYears(leg.period),
		confidence_short({ level }),
		...year === null || !isInUse(routeStanding(route, year)) ? [] : [standingInWords(standingOnRoute(route, leg, year), lastToldOf(route, year))]
	];
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", {
		"data-current": isCurrent || void 0,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "route-leg",
				"aria-current": isCurrent ? "step" : void 0,
				"aria-expanded": isCurrent,
				onClick: onChoose,
				children: leg_ends({
					from: stations?.get(leg.from) ?? leg.from,
					to: stations?.get(leg.to) ?? leg.to
				})
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
				className: "route-leg-facts",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: facts.join(" · ") }), first && !isCurrent && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SourceChip, { claims: [first] })]
			}),
			isCurrent && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ClaimList, { claims })
		]
	});
}
// src/reading/records/route/RouteRecord.tsx
/** A route: its sentence, how far it is, the journey from country to country; all else when asked for. */
function RouteRecord({ route }) {
	const history$1 = route.history.map(claimById);
	const takeaway = route.takeaway.claims.map(claimById);
	const claims = claimsOfRoute(route);
	const geometry = useRouteGeometry(route);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(RecordFrame, {
		label: route_record(),
		kicker: routeKicker(route),
		heading: route.name,
		compared: {
			kind: "route",
			besides: route.id
		},
		claims,
		checked: route.checked,
		rest: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Fold, {
				title: legs(),
				count: route.legs.length,
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(RouteLegs, {
					route,
					stations: geometry?.stations
				})
			}),
			geometry && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Fold, {
				title: profile_heading(),
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(RouteProfile, {
					route,
					geometry
				})
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Fold, {
				title: history(),
				count: history$1.length,
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ClaimList, {
					claims: history$1,
					dated: true
				})
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ReadingList, { works: worksOnWay(route) }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Fold, {
				title: withheld(),
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
					className: "record-none",
					children: route.withheld
				})
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Fold, {
				title: sources(),
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(RecordSources, { claims })
			})
		] }),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "record-takeaway",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: route.takeaway.text }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SourceChip, { claims: takeaway })]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Facts, {
				route,
				geometry
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(RouteInYear, { route }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(RoutePlayer, {
				route,
				stations: geometry?.stations
			}, route.id),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Journey, {
				route,
				geometry
			})
		]
	});
}
/** How far it is over land and sea, that a flight follows, since when; and that it is no path. */
function Facts({ route, geometry }) {
	const since = firstYearOf(route);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
		className: "route-facts",
		children: [
			geometry && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("b", { children: lengthInWords(route, geometry) }),
			since !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: reported_since({ year: since }) }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "route-schematic",
				children: schematic()
			})
		]
	});
}
// src/reading/records/TopicRecord.tsx
/** A topic's record: its takeaway and events, and what else is told of it. It is never drawn as a way. */
function TopicRecord({ id }) {
	const { record, events, told, claims } = topicOf(id);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(RecordFrame, {
		label: record.label,
		kicker: record.kicker,
		heading: record.name,
		compared: null,
		claims,
		rest: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: record.toldOf }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ClaimList, { claims: told })] }),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "record-takeaway",
				children: record.takeaway
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: incidents() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(EventList, { events })
		]
	});
}
// src/reading/records/RecordPanel.tsx
/** The record of what is chosen, or nothing. */
function RecordPanel() {
	const chosen = useViewState((state) => state.chosen);
	switch (chosen.on) {
		case "country": {
			const record = atlas.records.get(chosen.id);
			return record ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(CountryRecord, { record }) : null;
		}
		case "route": {
			const route = atlas.routes.find(({ id }) => id === chosen.id);
			return route ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(RouteRecord, { route }) : null;
		}
		case "topic": return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(TopicRecord, { id: chosen.id });
		case "nothing": return null;
	}
}
export { RecordPanel };
