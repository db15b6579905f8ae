const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./DrawnMap-DGkCjxyN.js","./rolldown-runtime-BtDSRbSq.js","./view-D6cf0WB7.js","./outline-DuuOSWBR.js","./view-EhTWq2i4.css","./draw-map-BhFkgk71.js","./lib-Ri6c1tWp.js","./map-contents-BKZ5BAUL.js","./label-BHGSJHR8.js","./write-xml-BLPB6TPd.js","./react-CW4ehA12.js","./DrawnMap-B-cHhc1s.css"])))=>i.map(i=>d[i]);
import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { B as atlas, H as levelOfSource, I as accountsOf, L as allEvents, M as claimsAbout, N as claimsOfKind, R as eventsOf, U as sourceIds, V as claimById, W as sources, b as chronicleOf, i as tables, j as topicOf, r as tableOfSeries, v as firstYearOf, z as inFull } from "./atlas-B-d33bUZ.js";
import { $o as about, An as pageAddress, Ao as routeIn, Ar as writeNumber, Bo as men, Di as writeYears, Do as countryIn, Ho as years, Ia as eventsShown, Jo as incidents, Ka as firstYear, Ko as sources_disagree, La as isOrigin, Po as everyIncident, Sa as selectCountry, So as entryIn, Ti as writeDate, To as versusIn, Uo as works$1, Vo as women, Wo as glossary, Yn as placeName, Yo as a11y_title, Zi as chooseYear, ea as closePage, es as plural, fo as __vitePreload, ga as openEvidence, ho as useViewState, is as require_react, ji as byAlphabet, kn as opensElsewhere, kt as nameOfMap, mo as useView, oa as filterIncidents, qa as lastYear, qo as sources$1, ra as compareWith, rs as getLocale, va as openPage, vt as homeExtent, wn as addressForOthers, wo as pageIn, zo as data } from "./view-D6cf0WB7.js";
import { A as stanceIn, B as routeStanding, E as countriesOf, I as isUndated, K as routeIds, L as lastToldOf, P as isDatedTo, Q as release, T as waysOf, V as includesYear, h as seriesOf, k as routesThrough, m as pointsIn, x as groupBy, y as incidentKinds } from "./outline-DuuOSWBR.js";
import { C as incidentWord, M as CloseButton, O as standingInWords, S as guardedSentence, T as roleWord, _ as StanceSwatch, k as standingWord, m as lazyPart, x as flagWord, y as confidenceWord } from "./apply-theme-BFESq4fb.js";
import { C as routes_here, D as how_many, E as stance_by_period, S as journey, T as policy, a as CompareWith, b as profile_kilometres, d as EventList, g as no_incidents_in, i as RouteProfile, l as NumberPlots, m as Claim, o as StanceBar, p as ClaimList, r as lengthInWords, s as CountryInYear, t as useRouteGeometry, v as history, w as no_incidents } from "./use-route-geometry-DXPpsVNG.js";
import { r as reported_since } from "./number-scale-DZijjIOX.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
import { n as frame_no_files, t as frame_perhaps_no_files } from "./frame_perhaps_no_files-DyRaxq_g.js";
import { t as map_of_routes } from "./map_of_routes-B6kKtbeo.js";
import { t as nothing_dated } from "./nothing_dated-EUnkZloR.js";
import { B as addressOfFile, J as copy_failed, K as year, S as stripYears, U as stance_not_recorded, W as year_value, X as copy, Y as copied, c as writePoint, d as writeYearValue, n as SeriesMenu, q as filter_clear, s as seriesTitle, t as copyText, x as layOutStrip } from "./index-CCjmo0Zw.js";
import { t as SourceChip } from "./SourceChip-BwMslQwS.js";
import { n as close_page, t as PageFrame } from "./PageFrame-CDdWBAVy.js";
import { t as offerFile } from "./offer-file-D7whDsdJ.js";
import { n as allowanceFor, t as FrameNote } from "./FrameNote-CJypKMfv.js";
import { a as ReadingFacts, n as readWord, o as relationInWords, r as sourceGroupWord, s as no_address, t as SourceTitle } from "./SourceTitle-CAtNhTE9.js";
import { t as Fold } from "./Fold-DkoXX1wE.js";
// src/languages/compiled/messages/how_sure.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} How_SureInputs */
var en_how_sure = () => {
	return `How sure we are`;
};
/**
* | output |
* | --- |
* | "How sure we are" |
*
* @param {How_SureInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var how_sure = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_how_sure(inputs);
});
// src/languages/compiled/messages/how_sure_rule.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} How_Sure_RuleInputs */
var en_how_sure_rule = () => {
	return `Every sentence has its source, and a level from 1 to 5 that follows from its sources by a fixed rule: what kind of publication it is, whether independent ones agree, and what editors noted. It is never a number written by hand.`;
};
/**
* | output |
* | --- |
* | "Every sentence has its source, and a level from 1 to 5 that follows from its sources by a fixed rule: what kind of publication it is, whether independent one..." |
*
* @param {How_Sure_RuleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var how_sure_rule = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_how_sure_rule(inputs);
});
// src/languages/compiled/messages/left_out.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Left_OutInputs */
var en_left_out = () => {
	return `What is left out`;
};
/**
* | output |
* | --- |
* | "What is left out" |
*
* @param {Left_OutInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var left_out = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_left_out(inputs);
});
// src/languages/compiled/messages/left_out_text.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Left_Out_TextInputs */
var en_left_out_text = () => {
	return `Where the ways cross borders, who helps, what it costs and how borders are watched is left out, because it could endanger people. Stations are countries, capitals, cities of over a million people or provinces, on a grid of half a degree. People who fled are not named, unless they published their own account. Incidents are at least two years old or told by two independent sources. The half-degree grid, the million inhabitants and the two years are this project’s own choices.`;
};
/**
* | output |
* | --- |
* | "Where the ways cross borders, who helps, what it costs and how borders are watched is left out, because it could endanger people. Stations are countries, cap..." |
*
* @param {Left_Out_TextInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var left_out_text = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_left_out_text(inputs);
});
// src/languages/compiled/messages/about_text.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} About_TextInputs */
var en_about_text = () => {
	return `An open atlas made from published sources. Nothing you look at leaves your device: there are no cookies, no analytics and no requests to other sites.`;
};
/**
* | output |
* | --- |
* | "An open atlas made from published sources. Nothing you look at leaves your device: there are no cookies, no analytics and no requests to other sites." |
*
* @param {About_TextInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var about_text = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_about_text(inputs);
});
// src/languages/compiled/messages/boundaries.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} BoundariesInputs */
var en_boundaries = () => {
	return `Borders follow Natural Earth’s picture of who controls what in fact. They imply no position on any claim to territory, and neither do names. Close up, cities of over a million people come from GeoNames (CC BY 4.0), on a grid of a tenth of a degree.`;
};
/**
* | output |
* | --- |
* | "Borders follow Natural Earth’s picture of who controls what in fact. They imply no position on any claim to territory, and neither do names. Close up, cities..." |
*
* @param {BoundariesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var boundaries = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_boundaries(inputs);
});
// src/languages/compiled/messages/redress.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} RedressInputs */
var en_redress = () => {
	return `To ask for a correction or a removal, write to the maintainers by the address on the project’s page. Say which record you mean; do not repeat the sensitive detail itself in public.`;
};
/**
* | output |
* | --- |
* | "To ask for a correction or a removal, write to the maintainers by the address on the project’s page. Say which record you mean; do not repeat the sensitive d..." |
*
* @param {RedressInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var redress = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_redress(inputs);
});
// src/languages/compiled/messages/licence.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} LicenceInputs */
var en_licence = () => {
	return `data CC BY 4.0, code MIT`;
};
/**
* | output |
* | --- |
* | "data CC BY 4.0, code MIT" |
*
* @param {LicenceInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var licence = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_licence(inputs);
});
// src/languages/compiled/messages/schematic_long.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Schematic_LongInputs */
var en_schematic_long = () => {
	return `The bands are schematic corridors between provinces and large cities, not paths.`;
};
/**
* | output |
* | --- |
* | "The bands are schematic corridors between provinces and large cities, not paths." |
*
* @param {Schematic_LongInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var schematic_long = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_schematic_long(inputs);
});
// src/languages/compiled/messages/a11y_lead.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} A11y_LeadInputs */
var en_a11y_lead = () => {
	return `What is done so that everyone can use this atlas, what was tested, and what is known not to work. The aim is level AA of the Web Content Accessibility Guidelines 2.2.`;
};
/**
* | output |
* | --- |
* | "What is done so that everyone can use this atlas, what was tested, and what is known not to work. The aim is level AA of the Web Content Accessibility Guidel..." |
*
* @param {A11y_LeadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var a11y_lead = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_a11y_lead(inputs);
});
// src/languages/compiled/messages/a11y_done.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} A11y_DoneInputs */
var en_a11y_done = () => {
	return `What is done`;
};
/**
* | output |
* | --- |
* | "What is done" |
*
* @param {A11y_DoneInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var a11y_done = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_a11y_done(inputs);
});
// src/languages/compiled/messages/a11y_done_lists.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} A11y_Done_ListsInputs */
var en_a11y_done_lists = () => {
	return `The lists of routes, countries and incidents, the table of years and the records say in words what the map shows: which routes are in use in a year, what each country does, and how many incidents are told of.`;
};
/**
* | output |
* | --- |
* | "The lists of routes, countries and incidents, the table of years and the records say in words what the map shows: which routes are in use in a year, what eac..." |
*
* @param {A11y_Done_ListsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var a11y_done_lists = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_a11y_done_lists(inputs);
});
// src/languages/compiled/messages/a11y_done_keys.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} A11y_Done_KeysInputs */
var en_a11y_done_keys = () => {
	return `Everything can be done by keyboard. The first stops of Tab lead past the map to the countries, the routes, the years and the record. “/” goes to the search, Esc closes what lies on top. On the map the arrow keys move it, plus and minus change its scale.`;
};
/**
* | output |
* | --- |
* | "Everything can be done by keyboard. The first stops of Tab lead past the map to the countries, the routes, the years and the record. “/” goes to the search, ..." |
*
* @param {A11y_Done_KeysInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var a11y_done_keys = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_a11y_done_keys(inputs);
});
// src/languages/compiled/messages/a11y_done_pointer.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} A11y_Done_PointerInputs */
var en_a11y_done_pointer = () => {
	return `Nothing has to be dragged: buttons move the map and change its scale, and single presses choose a year.`;
};
/**
* | output |
* | --- |
* | "Nothing has to be dragged: buttons move the map and change its scale, and single presses choose a year." |
*
* @param {A11y_Done_PointerInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var a11y_done_pointer = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_a11y_done_pointer(inputs);
});
// src/languages/compiled/messages/a11y_done_colour.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} A11y_Done_ColourInputs */
var en_a11y_done_colour = () => {
	return `Nothing is said by colour alone. Each route has its own dash, each stance its own hatch, and both are said in words. There are light, dark and print themes; the high-contrast colours of a system are kept.`;
};
/**
* | output |
* | --- |
* | "Nothing is said by colour alone. Each route has its own dash, each stance its own hatch, and both are said in words. There are light, dark and print themes; ..." |
*
* @param {A11y_Done_ColourInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var a11y_done_colour = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_a11y_done_colour(inputs);
});
// src/languages/compiled/messages/a11y_done_size.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} A11y_Done_SizeInputs */
var en_a11y_done_size = () => {
	return `The page can be enlarged to 400 % without scrolling sideways, apart from the map and wide tables, and text keeps its room when its spacing is widened. Buttons are at least 24 pixels wide and high.`;
};
/**
* | output |
* | --- |
* | "The page can be enlarged to 400 % without scrolling sideways, apart from the map and wide tables, and text keeps its room when its spacing is widened. Button..." |
*
* @param {A11y_Done_SizeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var a11y_done_size = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_a11y_done_size(inputs);
});
// src/languages/compiled/messages/a11y_done_motion.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} A11y_Done_MotionInputs */
var en_a11y_done_motion = () => {
	return `Where the system asks for less motion nothing moves by itself, and playing goes on one step for each press.`;
};
/**
* | output |
* | --- |
* | "Where the system asks for less motion nothing moves by itself, and playing goes on one step for each press." |
*
* @param {A11y_Done_MotionInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var a11y_done_motion = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_a11y_done_motion(inputs);
});
// src/languages/compiled/messages/a11y_done_violence.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} A11y_Done_ViolenceInputs */
var en_a11y_done_violence = () => {
	return `Accounts of violence stand behind a note; gentle words come first.`;
};
/**
* | output |
* | --- |
* | "Accounts of violence stand behind a note; gentle words come first." |
*
* @param {A11y_Done_ViolenceInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var a11y_done_violence = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_a11y_done_violence(inputs);
});
// src/languages/compiled/messages/a11y_tested.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} A11y_TestedInputs */
var en_a11y_tested = () => {
	return `What was tested`;
};
/**
* | output |
* | --- |
* | "What was tested" |
*
* @param {A11y_TestedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var a11y_tested = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_a11y_tested(inputs);
});
// src/languages/compiled/messages/a11y_tested_with.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} A11y_Tested_WithInputs */
var en_a11y_tested_with = () => {
	return `Automatic checks in Chromium: the rules of axe-core on pages, records and dialogs; use by keyboard with the stops counted; a window 320 pixels wide; widened text spacing; forced colours; sizes of buttons; and that live messages stay few.`;
};
/**
* | output |
* | --- |
* | "Automatic checks in Chromium: the rules of axe-core on pages, records and dialogs; use by keyboard with the stops counted; a window 320 pixels wide; widened ..." |
*
* @param {A11y_Tested_WithInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var a11y_tested_with = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_a11y_tested_with(inputs);
});
// src/languages/compiled/messages/a11y_tested_colour.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} A11y_Tested_ColourInputs */
var en_a11y_tested_colour = () => {
	return `Contrasts are computed for every theme: at least 4.5 to 1 for text, 3 to 1 for lines and marks. Colours are computed as they are seen with protanopia, deuteranopia and tritanopia: where two look alike, dash or hatch differ.`;
};
/**
* | output |
* | --- |
* | "Contrasts are computed for every theme: at least 4.5 to 1 for text, 3 to 1 for lines and marks. Colours are computed as they are seen with protanopia, deuter..." |
*
* @param {A11y_Tested_ColourInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var a11y_tested_colour = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_a11y_tested_colour(inputs);
});
// src/languages/compiled/messages/a11y_not_tested.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} A11y_Not_TestedInputs */
var en_a11y_not_tested = () => {
	return `Not tested: screen readers, voice control, switches and braille displays have not been tried by us, nor browsers other than Chromium. No one who depends on them has reviewed the atlas yet.`;
};
/**
* | output |
* | --- |
* | "Not tested: screen readers, voice control, switches and braille displays have not been tried by us, nor browsers other than Chromium. No one who depends on t..." |
*
* @param {A11y_Not_TestedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var a11y_not_tested = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_a11y_not_tested(inputs);
});
// src/languages/compiled/messages/a11y_limits.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} A11y_LimitsInputs */
var en_a11y_limits = () => {
	return `Known limits`;
};
/**
* | output |
* | --- |
* | "Known limits" |
*
* @param {A11y_LimitsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var a11y_limits = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_a11y_limits(inputs);
});
// src/languages/compiled/messages/a11y_limit_map.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} A11y_Limit_MapInputs */
var en_a11y_limit_map = () => {
	return `The map itself is a picture: a screen reader hears its name and how to move it, not what is drawn. Use the lists and records instead.`;
};
/**
* | output |
* | --- |
* | "The map itself is a picture: a screen reader hears its name and how to move it, not what is drawn. Use the lists and records instead." |
*
* @param {A11y_Limit_MapInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var a11y_limit_map = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_a11y_limit_map(inputs);
});
// src/languages/compiled/messages/a11y_limit_small.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} A11y_Limit_SmallInputs */
var en_a11y_limit_small = () => {
	return `Stations, incidents and lines on the map can be small and close together. All that a click on them does can be done in the lists.`;
};
/**
* | output |
* | --- |
* | "Stations, incidents and lines on the map can be small and close together. All that a click on them does can be done in the lists." |
*
* @param {A11y_Limit_SmallInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var a11y_limit_small = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_a11y_limit_small(inputs);
});
// src/languages/compiled/messages/a11y_limit_themes.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} A11y_Limit_ThemesInputs */
var en_a11y_limit_themes = () => {
	return `In forced colours the map, the swatches and the figures keep their own colours.`;
};
/**
* | output |
* | --- |
* | "In forced colours the map, the swatches and the figures keep their own colours." |
*
* @param {A11y_Limit_ThemesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var a11y_limit_themes = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_a11y_limit_themes(inputs);
});
// src/languages/compiled/messages/a11y_limit_pdf.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} A11y_Limit_PdfInputs */
var en_a11y_limit_pdf = () => {
	return `Figures as SVG, PNG and PDF carry a description in their metadata, but the PDF is not tagged.`;
};
/**
* | output |
* | --- |
* | "Figures as SVG, PNG and PDF carry a description in their metadata, but the PDF is not tagged." |
*
* @param {A11y_Limit_PdfInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var a11y_limit_pdf = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_a11y_limit_pdf(inputs);
});
// src/languages/compiled/messages/a11y_limit_stories.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} A11y_Limit_StoriesInputs */
var en_a11y_limit_stories = () => {
	return `When presenting, the letters are large and the room is short: widely spaced text may have to be scrolled. The same story can be read beside the map.`;
};
/**
* | output |
* | --- |
* | "When presenting, the letters are large and the room is short: widely spaced text may have to be scrolled. The same story can be read beside the map." |
*
* @param {A11y_Limit_StoriesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var a11y_limit_stories = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_a11y_limit_stories(inputs);
});
// src/languages/compiled/messages/a11y_limit_language.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} A11y_Limit_LanguageInputs */
var en_a11y_limit_language = () => {
	return `The atlas is in English and Korean; titles of sources keep their own language.`;
};
/**
* | output |
* | --- |
* | "The atlas is in English and Korean; titles of sources keep their own language." |
*
* @param {A11y_Limit_LanguageInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var a11y_limit_language = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_a11y_limit_language(inputs);
});
// src/languages/compiled/messages/a11y_wrong.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} A11y_WrongInputs */
var en_a11y_wrong = () => {
	return `If something does not work for you`;
};
/**
* | output |
* | --- |
* | "If something does not work for you" |
*
* @param {A11y_WrongInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var a11y_wrong = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_a11y_wrong(inputs);
});
// src/languages/compiled/messages/a11y_wrong_text.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} A11y_Wrong_TextInputs */
var en_a11y_wrong_text = () => {
	return `Write to the maintainers by the address on the project’s page, or open an issue in its repository. Say what you wanted to do, on which page, and what you use to read it.`;
};
/**
* | output |
* | --- |
* | "Write to the maintainers by the address on the project’s page, or open an issue in its repository. Say what you wanted to do, on which page, and what you use..." |
*
* @param {A11y_Wrong_TextInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var a11y_wrong_text = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_a11y_wrong_text(inputs);
});
// src/languages/compiled/messages/disagreements_lead.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Disagreements_LeadInputs */
var en_disagreements_lead = () => {
	return `Sources contradict, correct and outdate one another. Here is every case that this atlas knows, with both readings side by side and what they differ in, as far as can be told. Any sentence opens its evidence.`;
};
/**
* | output |
* | --- |
* | "Sources contradict, correct and outdate one another. Here is every case that this atlas knows, with both readings side by side and what they differ in, as fa..." |
*
* @param {Disagreements_LeadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var disagreements_lead = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_disagreements_lead(inputs);
});
// src/languages/compiled/messages/disagreements_count.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown> }} Disagreements_CountInputs */
var en_disagreements_count = (i) => {
	if (plural("en", i?.count, {}) === "one") return `${i?.count} pair of readings.`;
	return `${i?.count} pairs of readings.`;
};
/**
* | plural | output |
* | --- | --- |
* | "one" | "{count} pair of readings." |
* | * | "{count} pairs of readings." |
*
* @param {Disagreements_CountInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var disagreements_count = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_disagreements_count(inputs);
});
// src/languages/compiled/messages/sources_lead.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Sources_LeadInputs */
var en_sources_lead = () => {
	return `Every source, with what it supports, what it carries alone on the scale of confidence, and its address as read. Most pages were read in stored copies, as excerpts; a claim then rests on no more than the excerpt says.`;
};
/**
* | output |
* | --- |
* | "Every source, with what it supports, what it carries alone on the scale of confidence, and its address as read. Most pages were read in stored copies, as exc..." |
*
* @param {Sources_LeadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var sources_lead = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_sources_lead(inputs);
});
// src/languages/compiled/messages/sources_count.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown> }} Sources_CountInputs */
var en_sources_count = (i) => {
	return `${i?.count} sources.`;
};
/**
* | output |
* | --- |
* | "{count} sources." |
*
* @param {Sources_CountInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var sources_count = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_sources_count(inputs);
});
// src/languages/compiled/messages/title_is_ours.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Title_Is_OursInputs */
var en_title_is_ours = () => {
	return `The title was not shown in the copy; this one is descriptive.`;
};
/**
* | output |
* | --- |
* | "The title was not shown in the copy; this one is descriptive." |
*
* @param {Title_Is_OursInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var title_is_ours = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_title_is_ours(inputs);
});
// src/languages/compiled/messages/supports.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} SupportsInputs */
var en_supports = () => {
	return `Claims that rest on it`;
};
/**
* | output |
* | --- |
* | "Claims that rest on it" |
*
* @param {SupportsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var supports = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_supports(inputs);
});
// src/languages/compiled/messages/incidents_lead.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Incidents_LeadInputs */
var en_incidents_lead = () => {
	return `What the sources tell of: arrests, returns, releases, crossings. The filter also rules the marks on the map. Places are countries, large cities and provinces only.`;
};
/**
* | output |
* | --- |
* | "What the sources tell of: arrests, returns, releases, crossings. The filter also rules the marks on the map. Places are countries, large cities and provinces..." |
*
* @param {Incidents_LeadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var incidents_lead = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_incidents_lead(inputs);
});
// src/languages/compiled/messages/filter_country.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Filter_CountryInputs */
var en_filter_country = () => {
	return `Country`;
};
/**
* | output |
* | --- |
* | "Country" |
*
* @param {Filter_CountryInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var filter_country = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_filter_country(inputs);
});
// src/languages/compiled/messages/filter_all_countries.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Filter_All_CountriesInputs */
var en_filter_all_countries = () => {
	return `All countries`;
};
/**
* | output |
* | --- |
* | "All countries" |
*
* @param {Filter_All_CountriesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var filter_all_countries = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_filter_all_countries(inputs);
});
// src/languages/compiled/messages/filter_from.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Filter_FromInputs */
var en_filter_from = () => {
	return `From year`;
};
/**
* | output |
* | --- |
* | "From year" |
*
* @param {Filter_FromInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var filter_from = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_filter_from(inputs);
});
// src/languages/compiled/messages/filter_to.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Filter_ToInputs */
var en_filter_to = () => {
	return `To year`;
};
/**
* | output |
* | --- |
* | "To year" |
*
* @param {Filter_ToInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var filter_to = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_filter_to(inputs);
});
// src/languages/compiled/messages/filter_kind.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Filter_KindInputs */
var en_filter_kind = () => {
	return `Kind`;
};
/**
* | output |
* | --- |
* | "Kind" |
*
* @param {Filter_KindInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var filter_kind = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_filter_kind(inputs);
});
// src/languages/compiled/messages/incidents_count.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ shown: NonNullable<unknown>, hidden: NonNullable<unknown>, unplaced: NonNullable<unknown> }} Incidents_CountInputs */
var en_incidents_count = (i) => {
	return `${i?.shown} shown, ${i?.hidden} hidden by the filter. ${i?.unplaced} of those shown have no place that can be marked on the map.`;
};
/**
* | output |
* | --- |
* | "{shown} shown, {hidden} hidden by the filter. {unplaced} of those shown have no place that can be marked on the map." |
*
* @param {Incidents_CountInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var incidents_count = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_incidents_count(inputs);
});
// src/languages/compiled/messages/incidents_none.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Incidents_NoneInputs */
var en_incidents_none = () => {
	return `No incident matches. Take a condition away, or show all.`;
};
/**
* | output |
* | --- |
* | "No incident matches. Take a condition away, or show all." |
*
* @param {Incidents_NoneInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var incidents_none = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_incidents_none(inputs);
});
// src/languages/compiled/messages/incidents_placed.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Incidents_PlacedInputs */
var en_incidents_placed = () => {
	return `With a place on the map`;
};
/**
* | output |
* | --- |
* | "With a place on the map" |
*
* @param {Incidents_PlacedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var incidents_placed = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_incidents_placed(inputs);
});
// src/languages/compiled/messages/incidents_unplaced.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Incidents_UnplacedInputs */
var en_incidents_unplaced = () => {
	return `Without a place on the map`;
};
/**
* | output |
* | --- |
* | "Without a place on the map" |
*
* @param {Incidents_UnplacedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var incidents_unplaced = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_incidents_unplaced(inputs);
});
// src/languages/compiled/messages/glossary_lead.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Glossary_LeadInputs */
var en_glossary_lead = () => {
	return `The words that sources use, in their scripts and spellings as the sources give them.`;
};
/**
* | output |
* | --- |
* | "The words that sources use, in their scripts and spellings as the sources give them." |
*
* @param {Glossary_LeadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var glossary_lead = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_glossary_lead(inputs);
});
// src/languages/compiled/messages/hangul.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} HangulInputs */
var en_hangul = () => {
	return `Hangul`;
};
/**
* | output |
* | --- |
* | "Hangul" |
*
* @param {HangulInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var hangul = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_hangul(inputs);
});
// src/languages/compiled/messages/hanja.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} HanjaInputs */
var en_hanja = () => {
	return `Hanja`;
};
/**
* | output |
* | --- |
* | "Hanja" |
*
* @param {HanjaInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var hanja = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_hanja(inputs);
});
// src/languages/compiled/messages/revised_romanisation.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ spelling: NonNullable<unknown> }} Revised_RomanisationInputs */
var en_revised_romanisation = (i) => {
	return `Revised Romanisation: ${i?.spelling}`;
};
/**
* | output |
* | --- |
* | "Revised Romanisation: {spelling}" |
*
* @param {Revised_RomanisationInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var revised_romanisation = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_revised_romanisation(inputs);
});
// src/languages/compiled/messages/mccune_reischauer.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ spelling: NonNullable<unknown> }} Mccune_ReischauerInputs */
var en_mccune_reischauer = (i) => {
	return `McCune–Reischauer: ${i?.spelling}`;
};
/**
* | output |
* | --- |
* | "McCune–Reischauer: {spelling}" |
*
* @param {Mccune_ReischauerInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var mccune_reischauer = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_mccune_reischauer(inputs);
});
// src/languages/compiled/messages/works_lead.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Works_LeadInputs */
var en_works_lead = () => {
	return `Books, talks and films that the sources name, for readers and classes. To be listed is no judgement on a work.`;
};
/**
* | output |
* | --- |
* | "Books, talks and films that the sources name, for readers and classes. To be listed is no judgement on a work." |
*
* @param {Works_LeadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var works_lead = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_works_lead(inputs);
});
// src/languages/compiled/messages/work_memoir.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Work_MemoirInputs */
var en_work_memoir = () => {
	return `Memoirs`;
};
/**
* | output |
* | --- |
* | "Memoirs" |
*
* @param {Work_MemoirInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var work_memoir = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_work_memoir(inputs);
});
// src/languages/compiled/messages/work_biography.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Work_BiographyInputs */
var en_work_biography = () => {
	return `Biography`;
};
/**
* | output |
* | --- |
* | "Biography" |
*
* @param {Work_BiographyInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var work_biography = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_work_biography(inputs);
});
// src/languages/compiled/messages/work_reportage.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Work_ReportageInputs */
var en_work_reportage = () => {
	return `Reportage`;
};
/**
* | output |
* | --- |
* | "Reportage" |
*
* @param {Work_ReportageInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var work_reportage = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_work_reportage(inputs);
});
// src/languages/compiled/messages/work_book.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Work_BookInputs */
var en_work_book = () => {
	return `Other books`;
};
/**
* | output |
* | --- |
* | "Other books" |
*
* @param {Work_BookInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var work_book = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_work_book(inputs);
});
// src/languages/compiled/messages/work_novel.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Work_NovelInputs */
var en_work_novel = () => {
	return `Novels`;
};
/**
* | output |
* | --- |
* | "Novels" |
*
* @param {Work_NovelInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var work_novel = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_work_novel(inputs);
});
// src/languages/compiled/messages/work_short_stories.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Work_Short_StoriesInputs */
var en_work_short_stories = () => {
	return `Short stories`;
};
/**
* | output |
* | --- |
* | "Short stories" |
*
* @param {Work_Short_StoriesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var work_short_stories = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_work_short_stories(inputs);
});
// src/languages/compiled/messages/work_graphic_novel.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Work_Graphic_NovelInputs */
var en_work_graphic_novel = () => {
	return `Graphic novels`;
};
/**
* | output |
* | --- |
* | "Graphic novels" |
*
* @param {Work_Graphic_NovelInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var work_graphic_novel = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_work_graphic_novel(inputs);
});
// src/languages/compiled/messages/work_childrens_book.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Work_Childrens_BookInputs */
var en_work_childrens_book = () => {
	return `For young readers`;
};
/**
* | output |
* | --- |
* | "For young readers" |
*
* @param {Work_Childrens_BookInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var work_childrens_book = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_work_childrens_book(inputs);
});
// src/languages/compiled/messages/work_documentary.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Work_DocumentaryInputs */
var en_work_documentary = () => {
	return `Documentary films`;
};
/**
* | output |
* | --- |
* | "Documentary films" |
*
* @param {Work_DocumentaryInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var work_documentary = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_work_documentary(inputs);
});
// src/languages/compiled/messages/work_testimony.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Work_TestimonyInputs */
var en_work_testimony = () => {
	return `Talks and testimony in public`;
};
/**
* | output |
* | --- |
* | "Talks and testimony in public" |
*
* @param {Work_TestimonyInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var work_testimony = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_work_testimony(inputs);
});
// src/languages/compiled/messages/work_feature.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Work_FeatureInputs */
var en_work_feature = () => {
	return `Feature films`;
};
/**
* | output |
* | --- |
* | "Feature films" |
*
* @param {Work_FeatureInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var work_feature = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_work_feature(inputs);
});
// src/languages/compiled/messages/year_not_given.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Year_Not_GivenInputs */
var en_year_not_given = () => {
	return `year not given`;
};
/**
* | output |
* | --- |
* | "year not given" |
*
* @param {Year_Not_GivenInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var year_not_given = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_year_not_given(inputs);
});
// src/languages/compiled/messages/years_page_lead.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Years_Page_LeadInputs */
var en_years_page_lead = () => {
	return `The figures behind the years strip, one row a year. A number for several years together stands in each of their rows. Choosing a year shows it on the map.`;
};
/**
* | output |
* | --- |
* | "The figures behind the years strip, one row a year. A number for several years together stands in each of their rows. Choosing a year shows it on the map." |
*
* @param {Years_Page_LeadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var years_page_lead = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_years_page_lead(inputs);
});
// src/languages/compiled/messages/number.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} NumberInputs */
var en_number = () => {
	return `Number`;
};
/**
* | output |
* | --- |
* | "Number" |
*
* @param {NumberInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var number = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_number(inputs);
});
// src/languages/compiled/messages/other_sources.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Other_SourcesInputs */
var en_other_sources = () => {
	return `Other sources`;
};
/**
* | output |
* | --- |
* | "Other sources" |
*
* @param {Other_SourcesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var other_sources = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_other_sources(inputs);
});
// src/languages/compiled/messages/no_split.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} No_SplitInputs */
var en_no_split = () => {
	return `not given`;
};
/**
* | output |
* | --- |
* | "not given" |
*
* @param {No_SplitInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var no_split = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_no_split(inputs);
});
// src/languages/compiled/messages/undated_incidents.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown> }} Undated_IncidentsInputs */
var en_undated_incidents = (i) => {
	return `Incidents without a date of their own (${i?.count})`;
};
/**
* | output |
* | --- |
* | "Incidents without a date of their own ({count})" |
*
* @param {Undated_IncidentsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var undated_incidents = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_undated_incidents(inputs);
});
// src/languages/compiled/messages/comparison.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} ComparisonInputs */
var en_comparison = () => {
	return `Comparison`;
};
/**
* | output |
* | --- |
* | "Comparison" |
*
* @param {ComparisonInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var comparison = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_comparison(inputs);
});
// src/languages/compiled/messages/compare_heading.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ left: NonNullable<unknown>, right: NonNullable<unknown> }} Compare_HeadingInputs */
var en_compare_heading = (i) => {
	return `${i?.left} and ${i?.right}`;
};
/**
* | output |
* | --- |
* | "{left} and {right}" |
*
* @param {Compare_HeadingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var compare_heading = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_compare_heading(inputs);
});
// src/languages/compiled/messages/close_comparison.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Close_ComparisonInputs */
var en_close_comparison = () => {
	return `Close the comparison`;
};
/**
* | output |
* | --- |
* | "Close the comparison" |
*
* @param {Close_ComparisonInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var close_comparison = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_close_comparison(inputs);
});
// src/languages/compiled/messages/countries_count.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown> }} Countries_CountInputs */
var en_countries_count = (i) => {
	return `${i?.count} countries`;
};
/**
* | output |
* | --- |
* | "{count} countries" |
*
* @param {Countries_CountInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var countries_count = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_countries_count(inputs);
});
// src/languages/compiled/messages/years_file.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ file: NonNullable<unknown> }} Years_FileInputs */
var en_years_file = (i) => {
	return `These numbers as a file (${i?.file})`;
};
/**
* | output |
* | --- |
* | "These numbers as a file ({file})" |
*
* @param {Years_FileInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var years_file = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_years_file(inputs);
});
// src/languages/compiled/messages/years_all_files.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Years_All_FilesInputs */
var en_years_all_files = () => {
	return `Every file of numbers`;
};
/**
* | output |
* | --- |
* | "Every file of numbers" |
*
* @param {Years_All_FilesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var years_all_files = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_years_all_files(inputs);
});
// src/languages/compiled/messages/compare_first_year.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Compare_First_YearInputs */
var en_compare_first_year = () => {
	return `First year`;
};
/**
* | output |
* | --- |
* | "First year" |
*
* @param {Compare_First_YearInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var compare_first_year = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_compare_first_year(inputs);
});
// src/languages/compiled/messages/map_in_year.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ year: NonNullable<unknown> }} Map_In_YearInputs */
var en_map_in_year = (i) => {
	return `Map of the routes in ${i?.year}`;
};
/**
* | output |
* | --- |
* | "Map of the routes in {year}" |
*
* @param {Map_In_YearInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var map_in_year = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_map_in_year(inputs);
});
// src/languages/compiled/messages/what_differs.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} What_DiffersInputs */
var en_what_differs = () => {
	return `What differs`;
};
/**
* | output |
* | --- |
* | "What differs" |
*
* @param {What_DiffersInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var what_differs = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_what_differs(inputs);
});
// src/languages/compiled/messages/nothing_differs.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Nothing_DiffersInputs */
var en_nothing_differs = () => {
	return `Nothing that this atlas holds differs between the two years but the incidents.`;
};
/**
* | output |
* | --- |
* | "Nothing that this atlas holds differs between the two years but the incidents." |
*
* @param {Nothing_DiffersInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var nothing_differs = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_nothing_differs(inputs);
});
// src/languages/compiled/messages/route_or_country.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Route_Or_CountryInputs */
var en_route_or_country = () => {
	return `Route or country`;
};
/**
* | output |
* | --- |
* | "Route or country" |
*
* @param {Route_Or_CountryInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var route_or_country = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_route_or_country(inputs);
});
// src/languages/compiled/messages/data_lead.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ version: NonNullable<unknown> }} Data_LeadInputs */
var en_data_lead = (i) => {
	return `Version ${i?.version}. Licence: CC BY 4.0; credit “The Long Way South”. The app reads the same data.`;
};
/**
* | output |
* | --- |
* | "Version {version}. Licence: CC BY 4.0; credit “The Long Way South”. The app reads the same data." |
*
* @param {Data_LeadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var data_lead = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_data_lead(inputs);
});
// src/languages/compiled/messages/data_atlas.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Data_AtlasInputs */
var en_data_atlas = () => {
	return `everything: places, claims with figures, evidence, confidence and relations, sources, routes, anchors.`;
};
/**
* | output |
* | --- |
* | "everything: places, claims with figures, evidence, confidence and relations, sources, routes, anchors." |
*
* @param {Data_AtlasInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var data_atlas = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_data_atlas(inputs);
});
// src/languages/compiled/messages/data_routes.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Data_RoutesInputs */
var en_data_routes = () => {
	return `the corridors, one feature a leg, schematic.`;
};
/**
* | output |
* | --- |
* | "the corridors, one feature a leg, schematic." |
*
* @param {Data_RoutesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var data_routes = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_data_routes(inputs);
});
// src/languages/compiled/messages/data_stories.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Data_StoriesInputs */
var en_data_stories = () => {
	return `the stories for a class: steps, words, views, claims and questions.`;
};
/**
* | output |
* | --- |
* | "the stories for a class: steps, words, views, claims and questions." |
*
* @param {Data_StoriesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var data_stories = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_data_stories(inputs);
});
// src/languages/compiled/messages/data_rows.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown> }} Data_RowsInputs */
var en_data_rows = (i) => {
	return `${i?.count} rows.`;
};
/**
* | output |
* | --- |
* | "{count} rows." |
*
* @param {Data_RowsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var data_rows = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_data_rows(inputs);
});
// src/languages/compiled/messages/data_only_shown.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ what: NonNullable<unknown>, count: NonNullable<unknown> }} Data_Only_ShownInputs */
var en_data_only_shown = (i) => {
	if (plural("en", i?.count, {}) === "one") return `Only what is shown (${i?.what}): ${i?.count} row`;
	return `Only what is shown (${i?.what}): ${i?.count} rows`;
};
/**
* | plural | output |
* | --- | --- |
* | "one" | "Only what is shown ({what}): {count} row" |
* | * | "Only what is shown ({what}): {count} rows" |
*
* @param {Data_Only_ShownInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var data_only_shown = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_data_only_shown(inputs);
});
// src/languages/compiled/messages/data_none_shown.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ what: NonNullable<unknown> }} Data_None_ShownInputs */
var en_data_none_shown = (i) => {
	return `No row of it belongs to what is shown (${i?.what}).`;
};
/**
* | output |
* | --- |
* | "No row of it belongs to what is shown ({what})." |
*
* @param {Data_None_ShownInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var data_none_shown = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_data_none_shown(inputs);
});
// src/languages/compiled/messages/data_lines.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Data_LinesInputs */
var en_data_lines = () => {
	return `Open it in Google Sheets, R or Python`;
};
/**
* | output |
* | --- |
* | "Open it in Google Sheets, R or Python" |
*
* @param {Data_LinesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var data_lines = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_data_lines(inputs);
});
// src/languages/compiled/messages/data_in_sheets.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Data_In_SheetsInputs */
var en_data_in_sheets = () => {
	return `Google Sheets`;
};
/**
* | output |
* | --- |
* | "Google Sheets" |
*
* @param {Data_In_SheetsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var data_in_sheets = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_data_in_sheets(inputs);
});
// src/languages/compiled/messages/data_in_r.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Data_In_RInputs */
var en_data_in_r = () => {
	return `R`;
};
/**
* | output |
* | --- |
* | "R" |
*
* @param {Data_In_RInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var data_in_r = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_data_in_r(inputs);
});
// src/languages/compiled/messages/data_in_python.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Data_In_PythonInputs */
var en_data_in_python = () => {
	return `Python (pandas)`;
};
/**
* | output |
* | --- |
* | "Python (pandas)" |
*
* @param {Data_In_PythonInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var data_in_python = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_data_in_python(inputs);
});
// src/languages/compiled/messages/data_copy_line.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ program: NonNullable<unknown>, table: NonNullable<unknown> }} Data_Copy_LineInputs */
var en_data_copy_line = (i) => {
	return `Copy the line for ${i?.program} that opens ${i?.table}`;
};
/**
* | output |
* | --- |
* | "Copy the line for {program} that opens {table}" |
*
* @param {Data_Copy_LineInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var data_copy_line = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_data_copy_line(inputs);
});
// src/languages/compiled/messages/data_readme.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Data_ReadmeInputs */
var en_data_readme = () => {
	return `the meaning of every column, the licence and the changes.`;
};
/**
* | output |
* | --- |
* | "the meaning of every column, the licence and the changes." |
*
* @param {Data_ReadmeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var data_readme = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_data_readme(inputs);
});
// src/languages/compiled/messages/data_withheld.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Data_WithheldInputs */
var en_data_withheld = () => {
	return `Withheld from every file: where borders are crossed, who helps on the way, what it costs, how borders are watched, and the names, ages, home towns and pictures of people who fled. Told, each with its source, are the names of people who published their own account or were known in public life, and of officials, researchers and organisations for what they said or did in public.`;
};
/**
* | output |
* | --- |
* | "Withheld from every file: where borders are crossed, who helps on the way, what it costs, how borders are watched, and the names, ages, home towns and pictur..." |
*
* @param {Data_WithheldInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var data_withheld = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_data_withheld(inputs);
});
// src/languages/compiled/messages/data_dictionary.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Data_DictionaryInputs */
var en_data_dictionary = () => {
	return `What the columns hold`;
};
/**
* | output |
* | --- |
* | "What the columns hold" |
*
* @param {Data_DictionaryInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var data_dictionary = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_data_dictionary(inputs);
});
// src/languages/compiled/messages/data_changes.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Data_ChangesInputs */
var en_data_changes = () => {
	return `Changes of the data`;
};
/**
* | output |
* | --- |
* | "Changes of the data" |
*
* @param {Data_ChangesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var data_changes = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_data_changes(inputs);
});
// src/languages/compiled/messages/column_sources.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_SourcesInputs */
var en_column_sources = () => {
	return `ids in sources.csv, separated by spaces`;
};
/**
* | output |
* | --- |
* | "ids in sources.csv, separated by spaces" |
*
* @param {Column_SourcesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_sources = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_sources(inputs);
});
// src/languages/compiled/messages/column_confidence.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_ConfidenceInputs */
var en_column_confidence = () => {
	return `1 (a single media report, or doubted) to 5 (official, or strong sources that agree)`;
};
/**
* | output |
* | --- |
* | "1 (a single media report, or doubted) to 5 (official, or strong sources that agree)" |
*
* @param {Column_ConfidenceInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_confidence = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_confidence(inputs);
});
// src/languages/compiled/messages/column_flags.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_FlagsInputs */
var en_column_flags = () => {
	return `what editors noted, separated by spaces`;
};
/**
* | output |
* | --- |
* | "what editors noted, separated by spaces" |
*
* @param {Column_FlagsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_flags = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_flags(inputs);
});
// src/languages/compiled/messages/column_claim.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_ClaimInputs */
var en_column_claim = () => {
	return `id of the claim in atlas.json`;
};
/**
* | output |
* | --- |
* | "id of the claim in atlas.json" |
*
* @param {Column_ClaimInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_claim = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_claim(inputs);
});
// src/languages/compiled/messages/column_when.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_WhenInputs */
var en_column_when = () => {
	return `year, date or span (EDTF: ../2014 up to, 2013/.. from, 1995~ about)`;
};
/**
* | output |
* | --- |
* | "year, date or span (EDTF: ../2014 up to, 2013/.. from, 1995~ about)" |
*
* @param {Column_WhenInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_when = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_when(inputs);
});
// src/languages/compiled/messages/column_measure.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_MeasureInputs */
var en_column_measure = () => {
	return `what is counted; different measures must not be added`;
};
/**
* | output |
* | --- |
* | "what is counted; different measures must not be added" |
*
* @param {Column_MeasureInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_measure = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_measure(inputs);
});
// src/languages/compiled/messages/column_unit.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_UnitInputs */
var en_column_unit = () => {
	return `unit of the numbers`;
};
/**
* | output |
* | --- |
* | "unit of the numbers" |
*
* @param {Column_UnitInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_unit = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_unit(inputs);
});
// src/languages/compiled/messages/column_group.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_GroupInputs */
var en_column_group = () => {
	return `which part of the whole; empty for all`;
};
/**
* | output |
* | --- |
* | "which part of the whole; empty for all" |
*
* @param {Column_GroupInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_group = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_group(inputs);
});
// src/languages/compiled/messages/column_low.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_LowInputs */
var en_column_low = () => {
	return `the figure, or the lower end of its range`;
};
/**
* | output |
* | --- |
* | "the figure, or the lower end of its range" |
*
* @param {Column_LowInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_low = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_low(inputs);
});
// src/languages/compiled/messages/column_high.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_HighInputs */
var en_column_high = () => {
	return `the figure, or the upper end of its range`;
};
/**
* | output |
* | --- |
* | "the figure, or the upper end of its range" |
*
* @param {Column_HighInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_high = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_high(inputs);
});
// src/languages/compiled/messages/column_approximate.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_ApproximateInputs */
var en_column_approximate = () => {
	return `whether the source says about, more than or nearly`;
};
/**
* | output |
* | --- |
* | "whether the source says about, more than or nearly" |
*
* @param {Column_ApproximateInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_approximate = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_approximate(inputs);
});
// src/languages/compiled/messages/column_statement.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_StatementInputs */
var en_column_statement = () => {
	return `the claim in a sentence`;
};
/**
* | output |
* | --- |
* | "the claim in a sentence" |
*
* @param {Column_StatementInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_statement = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_statement(inputs);
});
// src/languages/compiled/messages/column_event.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_EventInputs */
var en_column_event = () => {
	return `id of the event in atlas.json`;
};
/**
* | output |
* | --- |
* | "id of the event in atlas.json" |
*
* @param {Column_EventInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_event = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_event(inputs);
});
// src/languages/compiled/messages/column_place_of_event.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_Place_Of_EventInputs */
var en_column_place_of_event = () => {
	return `country, ISO 3166-1 alpha-2`;
};
/**
* | output |
* | --- |
* | "country, ISO 3166-1 alpha-2" |
*
* @param {Column_Place_Of_EventInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_place_of_event = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_place_of_event(inputs);
});
// src/languages/compiled/messages/column_anchor.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_AnchorInputs */
var en_column_anchor = () => {
	return `generalised place (see anchors in atlas.json); empty where no source gives one`;
};
/**
* | output |
* | --- |
* | "generalised place (see anchors in atlas.json); empty where no source gives one" |
*
* @param {Column_AnchorInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_anchor = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_anchor(inputs);
});
// src/languages/compiled/messages/column_kind_of_event.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_Kind_Of_EventInputs */
var en_column_kind_of_event = () => {
	return `arrest, return, release, crossing, entry, airlift and so on`;
};
/**
* | output |
* | --- |
* | "arrest, return, release, crossing, entry, airlift and so on" |
*
* @param {Column_Kind_Of_EventInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_kind_of_event = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_kind_of_event(inputs);
});
// src/languages/compiled/messages/column_when_of_event.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_When_Of_EventInputs */
var en_column_when_of_event = () => {
	return `date or span as the public source gives it`;
};
/**
* | output |
* | --- |
* | "date or span as the public source gives it" |
*
* @param {Column_When_Of_EventInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_when_of_event = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_when_of_event(inputs);
});
// src/languages/compiled/messages/column_headline.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_HeadlineInputs */
var en_column_headline = () => {
	return `what happened, in a few words`;
};
/**
* | output |
* | --- |
* | "what happened, in a few words" |
*
* @param {Column_HeadlineInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_headline = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_headline(inputs);
});
// src/languages/compiled/messages/column_accounts.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_AccountsInputs */
var en_column_accounts = () => {
	return `how many accounts there are`;
};
/**
* | output |
* | --- |
* | "how many accounts there are" |
*
* @param {Column_AccountsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_accounts = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_accounts(inputs);
});
// src/languages/compiled/messages/column_differ.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_DifferInputs */
var en_column_differ = () => {
	return `in what they differ, separated by spaces: number, date, place, outcome, who`;
};
/**
* | output |
* | --- |
* | "in what they differ, separated by spaces: number, date, place, outcome, who" |
*
* @param {Column_DifferInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_differ = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_differ(inputs);
});
// src/languages/compiled/messages/column_claims.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_ClaimsInputs */
var en_column_claims = () => {
	return `ids of the accounts in atlas.json, the fullest first, separated by spaces`;
};
/**
* | output |
* | --- |
* | "ids of the accounts in atlas.json, the fullest first, separated by spaces" |
*
* @param {Column_ClaimsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_claims = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_claims(inputs);
});
// src/languages/compiled/messages/column_statements.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_StatementsInputs */
var en_column_statements = () => {
	return `the accounts, one sentence or two each, separated by |`;
};
/**
* | output |
* | --- |
* | "the accounts, one sentence or two each, separated by \|" |
*
* @param {Column_StatementsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_statements = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_statements(inputs);
});
// src/languages/compiled/messages/column_id.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_IdInputs */
var en_column_id = () => {
	return `id of the source`;
};
/**
* | output |
* | --- |
* | "id of the source" |
*
* @param {Column_IdInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_id = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_id(inputs);
});
// src/languages/compiled/messages/column_title.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_TitleInputs */
var en_column_title = () => {
	return `title`;
};
/**
* | output |
* | --- |
* | "title" |
*
* @param {Column_TitleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_title = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_title(inputs);
});
// src/languages/compiled/messages/column_author.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_AuthorInputs */
var en_column_author = () => {
	return `author, where one is named`;
};
/**
* | output |
* | --- |
* | "author, where one is named" |
*
* @param {Column_AuthorInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_author = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_author(inputs);
});
// src/languages/compiled/messages/column_publisher.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_PublisherInputs */
var en_column_publisher = () => {
	return `publisher`;
};
/**
* | output |
* | --- |
* | "publisher" |
*
* @param {Column_PublisherInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_publisher = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_publisher(inputs);
});
// src/languages/compiled/messages/column_via.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_ViaInputs */
var en_column_via = () => {
	return `where the copy that was read stands`;
};
/**
* | output |
* | --- |
* | "where the copy that was read stands" |
*
* @param {Column_ViaInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_via = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_via(inputs);
});
// src/languages/compiled/messages/column_date.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_DateInputs */
var en_column_date = () => {
	return `date of publication`;
};
/**
* | output |
* | --- |
* | "date of publication" |
*
* @param {Column_DateInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_date = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_date(inputs);
});
// src/languages/compiled/messages/column_address.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_AddressInputs */
var en_column_address = () => {
	return `address as read`;
};
/**
* | output |
* | --- |
* | "address as read" |
*
* @param {Column_AddressInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_address = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_address(inputs);
});
// src/languages/compiled/messages/column_kind_of_source.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_Kind_Of_SourceInputs */
var en_column_kind_of_source = () => {
	return `official, intergovernmental, academic, ngo, expert, news, encyclopaedia or other`;
};
/**
* | output |
* | --- |
* | "official, intergovernmental, academic, ngo, expert, news, encyclopaedia or other" |
*
* @param {Column_Kind_Of_SourceInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_kind_of_source = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_kind_of_source(inputs);
});
// src/languages/compiled/messages/column_level.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_LevelInputs */
var en_column_level = () => {
	return `what the source carries alone, 1 to 5`;
};
/**
* | output |
* | --- |
* | "what the source carries alone, 1 to 5" |
*
* @param {Column_LevelInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_level = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_level(inputs);
});
// src/languages/compiled/messages/column_read.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_ReadInputs */
var en_column_read = () => {
	return `whole, opening (of a stored copy, not the live page), repost, by-another, file or data-snapshot`;
};
/**
* | output |
* | --- |
* | "whole, opening (of a stored copy, not the live page), repost, by-another, file or data-snapshot" |
*
* @param {Column_ReadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_read = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_read(inputs);
});
// src/languages/compiled/messages/column_people.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_PeopleInputs */
var en_column_people = () => {
	return `people`;
};
/**
* | output |
* | --- |
* | "people" |
*
* @param {Column_PeopleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_people = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_people(inputs);
});
// src/languages/compiled/messages/column_people_split.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_People_SplitInputs */
var en_column_people_split = () => {
	return `people; empty where no usable split was found`;
};
/**
* | output |
* | --- |
* | "people; empty where no usable split was found" |
*
* @param {Column_People_SplitInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_people_split = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_people_split(inputs);
});
// src/languages/compiled/messages/column_caveat.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_CaveatInputs */
var en_column_caveat = () => {
	return `what must be known to use the row`;
};
/**
* | output |
* | --- |
* | "what must be known to use the row" |
*
* @param {Column_CaveatInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_caveat = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_caveat(inputs);
});
// src/languages/compiled/messages/table_estimates.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Table_EstimatesInputs */
var en_table_estimates = () => {
	return `Estimates of how many people are, live or pass somewhere, one row a figure.`;
};
/**
* | output |
* | --- |
* | "Estimates of how many people are, live or pass somewhere, one row a figure." |
*
* @param {Table_EstimatesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var table_estimates = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_table_estimates(inputs);
});
// src/languages/compiled/messages/table_incidents.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Table_IncidentsInputs */
var en_table_incidents = () => {
	return `Events, one row each, with the accounts that the sources give of it, at the level of place that the atlas publishes.`;
};
/**
* | output |
* | --- |
* | "Events, one row each, with the accounts that the sources give of it, at the level of place that the atlas publishes." |
*
* @param {Table_IncidentsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var table_incidents = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_table_incidents(inputs);
});
// src/languages/compiled/messages/table_sources.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Table_SourcesInputs */
var en_table_sources = () => {
	return `Every source, one row each.`;
};
/**
* | output |
* | --- |
* | "Every source, one row each." |
*
* @param {Table_SourcesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var table_sources = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_table_sources(inputs);
});
// src/languages/compiled/messages/column_division.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_DivisionInputs */
var en_column_division = () => {
	return `by what people are divided: age, work, schooling, province or women`;
};
/**
* | output |
* | --- |
* | "by what people are divided: age, work, schooling, province or women" |
*
* @param {Column_DivisionInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_division = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_division(inputs);
});
// src/languages/compiled/messages/column_division_about.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_Division_AboutInputs */
var en_column_division_about = () => {
	return `who is counted, and what must not be read into it`;
};
/**
* | output |
* | --- |
* | "who is counted, and what must not be read into it" |
*
* @param {Column_Division_AboutInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_division_about = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_division_about(inputs);
});
// src/languages/compiled/messages/column_division_when.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_Division_WhenInputs */
var en_column_division_when = () => {
	return `date, or ../2022 for up to 2022`;
};
/**
* | output |
* | --- |
* | "date, or ../2022 for up to 2022" |
*
* @param {Column_Division_WhenInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_division_when = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_division_when(inputs);
});
// src/languages/compiled/messages/column_part.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_PartInputs */
var en_column_part = () => {
	return `which part of the whole; empty for women`;
};
/**
* | output |
* | --- |
* | "which part of the whole; empty for women" |
*
* @param {Column_PartInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_part = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_part(inputs);
});
// src/languages/compiled/messages/column_people_of_part.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_People_Of_PartInputs */
var en_column_people_of_part = () => {
	return `people; empty where the source gives a share only`;
};
/**
* | output |
* | --- |
* | "people; empty where the source gives a share only" |
*
* @param {Column_People_Of_PartInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_people_of_part = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_people_of_part(inputs);
});
// src/languages/compiled/messages/column_percent.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_PercentInputs */
var en_column_percent = () => {
	return `share in per cent; empty where the source does not say of how many`;
};
/**
* | output |
* | --- |
* | "share in per cent; empty where the source does not say of how many" |
*
* @param {Column_PercentInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_percent = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_percent(inputs);
});
// src/languages/compiled/messages/column_share.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_ShareInputs */
var en_column_share = () => {
	return `source, or ours where it is worked out from the people`;
};
/**
* | output |
* | --- |
* | "source, or ours where it is worked out from the people" |
*
* @param {Column_ShareInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_share = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_share(inputs);
});
// src/languages/compiled/messages/column_divided.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Column_DividedInputs */
var en_column_divided = () => {
	return `people who are divided, where the source says so`;
};
/**
* | output |
* | --- |
* | "people who are divided, where the source says so" |
*
* @param {Column_DividedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var column_divided = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_column_divided(inputs);
});
// src/languages/compiled/messages/table_who_came.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Table_Who_CameInputs */
var en_table_who_came = () => {
	return `How sources divide the people who came: by age, work, schooling, province and sex, one row a part of a whole at a date. Wholes of several dates and sources stand side by side and must not be added.`;
};
/**
* | output |
* | --- |
* | "How sources divide the people who came: by age, work, schooling, province and sex, one row a part of a whole at a date. Wholes of several dates and sources s..." |
*
* @param {Table_Who_CameInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var table_who_came = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_table_who_came(inputs);
});
// src/reading/compare/CompareFrame.tsx
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var import_jsx_runtime = require_jsx_runtime();
/** The page of a comparison: both names, a choice of the other side, a way back. */
function CompareFrame({ kind, left, right, besides, leftChoice, children }) {
	const view = useView();
	const heading = (0, import_react.useRef)(null);
	(0, import_react.useEffect)(() => heading.current?.focus(), []);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "reading-page compare",
		"aria-label": comparison(),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("header", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
				ref: heading,
				tabIndex: -1,
				children: compare_heading({
					left,
					right
				})
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(CloseButton, {
				label: close_comparison(),
				onClick: () => compareWith(view, null)
			})] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "compare-choices",
				children: [leftChoice !== void 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: leftChoice }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(CompareWith, {
					kind,
					besides
				})]
			}),
			children
		]
	});
}
/** One side of a row: both sides of every row carry their names. */
function Side({ label, children }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		role: "group",
		"aria-label": label,
		children
	});
}
// src/reading/compare/CompareCountries.tsx
/** Two countries' records, section beside section. */
function CompareCountries({ left, right }) {
	const year = useViewState((state) => state.year);
	const both = [left, right];
	const row = (heading, of) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: heading }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		className: "compare-sides",
		children: both.map((record) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Side, {
			label: record.name,
			children: of(record)
		}, record.id))
	})] });
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(CompareFrame, {
		kind: "country",
		left: left.name,
		right: right.name,
		besides: left.id,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				className: "compare-sides compare-names",
				children: both.map((record) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Side, {
					label: record.name,
					children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
							className: "record-kicker",
							children: record.roles.map(roleWord).join(" · ")
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: record.name }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
							className: "record-takeaway",
							children: record.takeaway.text
						}),
						year !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(CountryInYear, { record })
					]
				}, record.id))
			}),
			row(stance_by_period(), (record) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(StanceBar, { record })),
			row(policy(), (record) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ClaimList, { claims: record.summary.map(claimById) })),
			row(how_many(), (record) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Estimates, { record })),
			row(incidents(), (record) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Incidents, { record })),
			row(routes_here(), (record) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", { children: routesThrough(record.id).map(({ id, name }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: name }, id)) }))
		]
	});
}
function Estimates({ record }) {
	const estimates = claimsOfKind(record.id, "estimate");
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [record.noPublishedFigure && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		className: "record-none",
		children: record.noPublishedFigure
	}), estimates.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NumberPlots, { claims: estimates })] });
}
function Incidents({ record }) {
	const incidents = eventsOf(record.id);
	if (incidents.length === 0) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		className: "record-none",
		children: no_incidents()
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(EventList, { events: incidents });
}
// src/reading/profile/journey/JourneyStrip.tsx
/** How far the main way runs in a country as drawn, rounded to ten kilometres; 0 where it only lands. */
function kilometresIn(id, route, geometry) {
	const [main = []] = waysOf(route);
	const parts = main.map((leg) => geometry?.legs.get(leg)?.byCountry[id] ?? 0);
	return Math.round(parts.reduce((sum, km) => sum + km, 0) / 10) * 10;
}
/** The countries of a route in the order of travel, each with its stance and its part of the main way. */
function JourneyStrip({ route, geometry }) {
	const view = useView();
	const year = useViewState((state) => state.year);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ol", {
		className: "journey-strip",
		"aria-label": journey(),
		children: countriesOf(route).map((id) => {
			const record = atlas.records.get(id);
			const stance = record && stanceIn(record, year);
			if (!record) return null;
			const kilometres = kilometresIn(id, route, geometry);
			return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
				type: "button",
				onClick: () => selectCountry(view, id),
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(StanceSwatch, { stance: isOrigin(record.id) ? "origin" : stance }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						className: "journey-strip-name",
						children: record.name
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						className: "journey-strip-stance",
						children: stance ? standingWord(record, stance) : year !== null && stance_not_recorded({ year })
					}),
					kilometres > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						className: "journey-strip-length",
						children: profile_kilometres({ kilometres: writeNumber(kilometres) })
					})
				]
			}) }, id);
		})
	});
}
// src/reading/compare/drawn-map.ts
/** What draws still maps is fetched with the first that is shown. */
var DrawnMap = lazyPart(async () => (await __vitePreload(async () => {
	const { DrawnMap } = await import("./DrawnMap-DGkCjxyN.js");
	return { DrawnMap };
}, __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11]), import.meta.url)).DrawnMap);
// src/reading/compare/CompareRoutes.tsx
function since(route) {
	const year = firstYearOf(route);
	return year !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: reported_since({ year }) });
}
/** Two routes on one map, and their profiles on one scale. */
function CompareRoutes({ left, right }) {
	const year = useViewState((state) => state.year);
	const [a, b] = [useRouteGeometry(left), useRouteGeometry(right)];
	const longest = Math.max(lengthOf(a), lengthOf(b));
	const names = {
		left: left.name,
		right: right.name
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(CompareFrame, {
		kind: "route",
		...names,
		besides: left.id,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(DrawnMap, {
				label: compare_heading(names),
				extent: homeExtent,
				year,
				routes: [left.id, right.id]
			}),
			[{
				route: left,
				geometry: a
			}, {
				route: right,
				geometry: b
			}].map(({ route, geometry }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Side, {
				label: route.name,
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: route.name }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
						className: "route-facts",
						children: [
							geometry && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: lengthInWords(route, geometry) }),
							since(route),
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: countries_count({ count: countriesOf(route).length }) }),
							year !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: year_value({
								year,
								value: standingInWords(routeStanding(route, year), lastToldOf(route, year))
							}) })
						]
					}),
					geometry && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(RouteProfile, {
						route,
						geometry,
						longest
					})
				]
			}, route.id)),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				className: "compare-sides",
				children: [left, right].map((route) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Side, {
					label: route.name,
					children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: route.name }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
							className: "record-takeaway",
							children: route.takeaway.text
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)(JourneyStrip, {
							route,
							geometry: route === left ? a : b
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: history() }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ClaimList, {
							claims: route.history.map(claimById),
							dated: true
						})
					]
				}, route.id))
			})
		]
	});
}
/** Kilometres of all legs as drawn, flights left out; 0 while the geography is on its way. */
function lengthOf(geometry) {
	return geometry ? geometry.groundKilometres : 0;
}
// src/reading/compare/CompareYears.tsx
var incidentsIn = (year) => allEvents.filter((event) => isDatedTo(event, year));
var storyOf = (year) => (chronicleOf(year)?.claims ?? []).map(claimById);
/** Two years: two maps of one scale, then what differs. */
function CompareYears({ left, right }) {
	const years = [left, right];
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(CompareFrame, {
		kind: "year",
		left: String(left),
		right: String(right),
		besides: String(left),
		leftChoice: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(FirstYear, {
			year: left,
			besides: right
		}),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				className: "compare-sides",
				children: years.map((year) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Side, {
					label: String(year),
					children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: writeYears(String(year)) }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)(DrawnMap, {
							label: map_in_year({ year }),
							extent: homeExtent,
							year,
							routes: routeIds
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Value, {
							year,
							years
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: chronicleOf(year)?.text ?? nothing_dated({ year }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SourceChip, { claims: storyOf(year) })] })
					]
				}, year))
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: what_differs() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Differences, { years }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: incidents() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				className: "compare-sides",
				children: years.map((year) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Side, {
					label: String(year),
					children: incidentsIn(year).length > 0 ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(EventList, { events: incidentsIn(year) }) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
						className: "record-none",
						children: no_incidents_in({ year })
					})
				}, year))
			})
		]
	});
}
/** Chooses the first of the two years. */
function FirstYear({ year, besides }) {
	const view = useView();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
		className: "compare-with",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			className: "visually-hidden",
			children: compare_first_year()
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("select", {
			value: year,
			onChange: ({ target }) => chooseYear(view, Number(target.value)),
			children: stripYears.filter((each) => each !== besides).map((each) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", { children: each }, each))
		})]
	});
}
/** What the chosen series says of a year, with a bar on the scale that both years share. */
function Value({ year, years }) {
	const series = seriesOf(useViewState((state) => state.series));
	const strip = layOutStrip(series);
	const heightOf = (which) => Math.max(0, ...strip.years.find((each) => each.year === which)?.column.map(({ top }) => top) ?? []);
	const highest = Math.max(...years.map(heightOf));
	const [first] = pointsIn(series.points, year);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
		className: "compare-value",
		children: [
			highest > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("svg", {
				viewBox: "0 0 100 6",
				preserveAspectRatio: "none",
				"aria-hidden": "true",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("rect", {
					width: 100 * heightOf(year) / highest,
					height: "6"
				})
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: `${seriesTitle(series)}: ` }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("b", { children: writeYearValue(series, year) }),
			first && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SourceChip, { claims: [claimById(first.claims[0])] })
		]
	});
}
var differ = (sides) => new Set(sides).size > 1;
function differencesOf(years) {
	const routes = atlas.routes.map((route) => ({
		route,
		standings: years.map((year) => routeStanding(route, year))
	})).filter(({ standings }) => differ(standings)).map(({ route, standings }) => ({
		name: route.name,
		sides: standings.map((standing, i) => standingInWords(standing, lastToldOf(route, years[i] ?? null)))
	}));
	const countries = [...atlas.records.values()].map((record) => ({
		record,
		stances: years.map((year) => stanceIn(record, year))
	})).filter(({ stances }) => differ(stances)).map(({ record, stances }) => ({
		name: record.name,
		sides: stances.map((stance, i) => stance ? standingWord(record, stance) : stance_not_recorded({ year: years[i] ?? "" }))
	}));
	return [...routes, ...countries];
}
function Differences({ years }) {
	const rows = differencesOf(years);
	if (rows.length === 0) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: nothing_differs() });
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", {
		className: "compare-table",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
			scope: "col",
			children: route_or_country()
		}), years.map((year) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
			scope: "col",
			children: year
		}, year))] }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: rows.map(({ name, sides }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
			scope: "row",
			children: name
		}), sides.map((side, i) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: side }, years[i]))] }, name)) })]
	});
}
// src/reading/compare/ComparePage.tsx
/** Two countries, two routes or two years, side by side; nothing where there is nothing to compare. */
function ComparePage() {
	const versus = useViewState(versusIn);
	const country = useViewState(countryIn);
	const route = useViewState(routeIn);
	const year = useViewState((state) => state.year);
	switch (versus?.kind) {
		case "country": {
			const [left, right] = [atlas.records.get(country ?? versus.id), atlas.records.get(versus.id)];
			return left && right && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(CompareCountries, {
				left,
				right
			});
		}
		case "route": {
			const of = (id) => atlas.routes.find((each) => each.id === id);
			const [left, right] = [of(route), of(versus.id)];
			return left && right && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(CompareRoutes, {
				left,
				right
			});
		}
		case "year": return year === null ? null : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(CompareYears, {
			left: year,
			right: versus.year
		});
		default: return null;
	}
}
// src/languages/words/tables.ts
var meanings = {
	sources: column_sources,
	confidence: column_confidence,
	flags: column_flags,
	claim: column_claim,
	when: column_when,
	measure: column_measure,
	unit: column_unit,
	group: column_group,
	low: column_low,
	high: column_high,
	approximate: column_approximate,
	statement: column_statement,
	event: column_event,
	place_of_event: column_place_of_event,
	anchor: column_anchor,
	kind_of_event: column_kind_of_event,
	when_of_event: column_when_of_event,
	headline: column_headline,
	accounts: column_accounts,
	differ: column_differ,
	claims: column_claims,
	statements: column_statements,
	id: column_id,
	title: column_title,
	author: column_author,
	publisher: column_publisher,
	via: column_via,
	date: column_date,
	address: column_address,
	kind_of_source: column_kind_of_source,
	level: column_level,
	read: column_read,
	people: column_people,
	people_split: column_people_split,
	caveat: column_caveat,
	division: column_division,
	division_about: column_division_about,
	division_when: column_division_when,
	part: column_part,
	people_of_part: column_people_of_part,
	percent: column_percent,
	share: column_share,
	divided: column_divided
};
var contents = {
	estimates: table_estimates,
	incidents: table_incidents,
	sources: table_sources,
	who_came: table_who_came
};
/** What a column holds. */
var meaningOf = (meaning) => typeof meaning === "string" ? meanings[meaning]() : meaning.told;
/** What the rows of a table are. */
var contentOf = ({ about }) => typeof about === "string" ? contents[about]() : about.told;
// src/reading/pages/ReadingPage.tsx
/** A page of the atlas that is read over the map. */
function ReadingPage(page) {
	const view = useView();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(PageFrame, {
		...page,
		closeLabel: close_page(),
		onClose: () => closePage(view)
	});
}
// src/reading/pages/data/ready-lines.ts
/** The lines for a table at an address; a byte order mark at its beginning is no part of its first column. */
function readyLines(table, address) {
	const name = table.replaceAll("-", "_");
	return {
		sheets: `=IMPORTDATA("${address}")`,
		r: `${name} <- read.csv("${address}", fileEncoding = "UTF-8-BOM")`,
		python: `import pandas as pd\n${name} = pd.read_csv("${address}", encoding="utf-8-sig")`
	};
}
// src/reading/pages/data/ReadyLines.tsx
/** What opens a table in a spreadsheet, in R and in Python; nothing where the page is a file on a disk. */
function ReadyLines({ table }) {
	const [told, setTold] = (0, import_react.useState)(null);
	const page = pageAddress("");
	if (!opensElsewhere(page)) return null;
	const lines = readyLines(table, new URL(addressOfFile(`${table}.csv`), page).href);
	const programs = [
		{
			name: data_in_sheets(),
			line: lines.sheets
		},
		{
			name: data_in_r(),
			line: lines.r
		},
		{
			name: data_in_python(),
			line: lines.python
		}
	];
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("details", {
		className: "data-lines",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("summary", { children: data_lines() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dl", { children: programs.map(({ name, line }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dt", { children: name }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("dd", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("pre", {
				translate: "no",
				children: line
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "link",
				"aria-label": data_copy_line({
					program: name,
					table: `${table}.csv`
				}),
				onClick: async ({ currentTarget }) => {
					const isCopied = await copyText(line, currentTarget.previousElementSibling);
					setTold(isCopied ? copied({ what: name }) : copy_failed());
				},
				children: copy()
			})] })] }, name)) }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				role: "status",
				children: told
			})
		]
	});
}
// node_modules/d3-dsv/dist/d3-dsv.mjs
var EOL = {};
var EOF = {};
var QUOTE = 34;
var NEWLINE = 10;
var RETURN = 13;
function objectConverter(columns) {
	return new Function("d", "return {" + columns.map(function(name, i) {
		return JSON.stringify(name) + ": d[" + i + "] || \"\"";
	}).join(",") + "}");
}
function customConverter(columns, f) {
	var object = objectConverter(columns);
	return function(row, i) {
		return f(object(row), i, columns);
	};
}
function inferColumns(rows) {
	var columnSet = Object.create(null), columns = [];
	rows.forEach(function(row) {
		for (var column in row) if (!(column in columnSet)) columns.push(columnSet[column] = column);
	});
	return columns;
}
function pad(value, width) {
	var s = value + "", length = s.length;
	return length < width ? new Array(width - length + 1).join(0) + s : s;
}
function formatYear(year) {
	return year < 0 ? "-" + pad(-year, 6) : year > 9999 ? "+" + pad(year, 6) : pad(year, 4);
}
function formatDate(date) {
	var hours = date.getUTCHours(), minutes = date.getUTCMinutes(), seconds = date.getUTCSeconds(), milliseconds = date.getUTCMilliseconds();
	return isNaN(date) ? "Invalid Date" : formatYear(date.getUTCFullYear()) + "-" + pad(date.getUTCMonth() + 1, 2) + "-" + pad(date.getUTCDate(), 2) + (milliseconds ? "T" + pad(hours, 2) + ":" + pad(minutes, 2) + ":" + pad(seconds, 2) + "." + pad(milliseconds, 3) + "Z" : seconds ? "T" + pad(hours, 2) + ":" + pad(minutes, 2) + ":" + pad(seconds, 2) + "Z" : minutes || hours ? "T" + pad(hours, 2) + ":" + pad(minutes, 2) + "Z" : "");
}
function dsv(delimiter) {
	var reFormat = new RegExp("[\"" + delimiter + "\n\r]"), DELIMITER = delimiter.charCodeAt(0);
	function parse(text, f) {
		var convert, columns, rows = parseRows(text, function(row, i) {
			if (convert) return convert(row, i - 1);
			columns = row, convert = f ? customConverter(row, f) : objectConverter(row);
		});
		rows.columns = columns || [];
		return rows;
	}
	function parseRows(text, f) {
		var rows = [], N = text.length, I = 0, n = 0, t, eof = N <= 0, eol = false;
		if (text.charCodeAt(N - 1) === NEWLINE) --N;
		if (text.charCodeAt(N - 1) === RETURN) --N;
		function token() {
			if (eof) return EOF;
			if (eol) return eol = false, EOL;
			var i, j = I, c;
			if (text.charCodeAt(j) === QUOTE) {
				while (I++ < N && text.charCodeAt(I) !== QUOTE || text.charCodeAt(++I) === QUOTE);
				if ((i = I) >= N) eof = true;
				else if ((c = text.charCodeAt(I++)) === NEWLINE) eol = true;
				else if (c === RETURN) {
					eol = true;
					if (text.charCodeAt(I) === NEWLINE) ++I;
				}
				return text.slice(j + 1, i - 1).replace(/""/g, "\"");
			}
			while (I < N) {
				if ((c = text.charCodeAt(i = I++)) === NEWLINE) eol = true;
				else if (c === RETURN) {
					eol = true;
					if (text.charCodeAt(I) === NEWLINE) ++I;
				} else if (c !== DELIMITER) continue;
				return text.slice(j, i);
			}
			return eof = true, text.slice(j, N);
		}
		while ((t = token()) !== EOF) {
			var row = [];
			while (t !== EOL && t !== EOF) row.push(t), t = token();
			if (f && (row = f(row, n++)) == null) continue;
			rows.push(row);
		}
		return rows;
	}
	function preformatBody(rows, columns) {
		return rows.map(function(row) {
			return columns.map(function(column) {
				return formatValue(row[column]);
			}).join(delimiter);
		});
	}
	function format(rows, columns) {
		if (columns == null) columns = inferColumns(rows);
		return [columns.map(formatValue).join(delimiter)].concat(preformatBody(rows, columns)).join("\n");
	}
	function formatBody(rows, columns) {
		if (columns == null) columns = inferColumns(rows);
		return preformatBody(rows, columns).join("\n");
	}
	function formatRows(rows) {
		return rows.map(formatRow).join("\n");
	}
	function formatRow(row) {
		return row.map(formatValue).join(delimiter);
	}
	function formatValue(value) {
		return value == null ? "" : value instanceof Date ? formatDate(value) : reFormat.test(value += "") ? "\"" + value.replace(/"/g, "\"\"") + "\"" : value;
	}
	return {
		parse,
		parseRows,
		format,
		formatBody,
		formatRows,
		formatRow,
		formatValue
	};
}
var csv = dsv(",");
csv.parse;
csv.parseRows;
csv.format;
csv.formatBody;
var csvFormatRows = csv.formatRows;
csv.formatRow;
csv.formatValue;
var tsv = dsv("	");
tsv.parse;
tsv.parseRows;
tsv.format;
tsv.formatBody;
tsv.formatRows;
tsv.formatRow;
tsv.formatValue;
(/* @__PURE__ */ new Date("2019-01-01T00:00")).getHours() || (/* @__PURE__ */ new Date("2019-07-01T00:00")).getHours();
// src/core/csv.ts
/** Tables as files that spreadsheets open right. */
/** A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
function harmless(cell) {
	const text = String(cell);
	return typeof cell === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
/** Without it spreadsheets take UTF-8 for the device's old encoding: quotes and Hangul break. */
var byteOrderMark = "﻿";
function writeCsv(columns, rows) {
	const cells = rows.map((row) => columns.map((column) => harmless(row[column] ?? "")));
	return `${byteOrderMark}${csvFormatRows([[...columns], ...cells])}\n`;
}
// src/reading/pages/data/shown-rows.ts
/** Of a table the rows that belong to what is on the screen. */
function claimsOfRoute({ id, takeaway, legs, history }) {
	const own = [
		...takeaway.claims,
		...legs.flatMap(({ claims }) => claims),
		...history
	];
	const events = allEvents.filter(({ routes = [] }) => routes.includes(id));
	return [...own.map(claimById), ...accountsOf(events)];
}
function claimsOf(chosen) {
	switch (chosen.on) {
		case "country": return claimsAbout(chosen.id);
		case "route": {
			const route = atlas.routes.find(({ id }) => id === chosen.id);
			return route ? claimsOfRoute(route) : [];
		}
		case "topic": return topicOf(chosen.id).claims;
		case "nothing": return atlas.claims;
	}
}
var isIn = (date, year) => year === null || typeof date === "string" && date !== "" && includesYear(date, year);
/** Whether the view shows less than everything. */
var isPart = ({ chosen, year }) => chosen.on !== "nothing" || year !== null;
/** The rows by the claims that they are made of, and by their own date; sources by what cites them. */
function shownRows(table, { chosen, year }) {
	if (!isPart({
		chosen,
		year
	})) return table.rows;
	const claims = claimsOf(chosen);
	if (table.about === "sources") {
		const cited = new Set(claims.filter(({ when }) => isIn(when, year)).flatMap(({ evidence }) => evidence.map(({ source }) => source)));
		return table.rows.filter(({ id }) => cited.has(String(id)));
	}
	const ids = new Set(claims.map(({ id }) => id));
	return table.rows.filter(({ claim, claims: several = claim, when, period = when }) => isIn(period, year) && String(several).split(" ").some((id) => ids.has(id)));
}
// src/reading/pages/data/ShownRows.tsx
/** Saves of a table what belongs to the record and the year on the screen; nothing where all is shown. */
function ShownRows({ table }) {
	const chosen = useViewState((state) => state.chosen);
	const year = useViewState((state) => state.year);
	if (!isPart({
		chosen,
		year
	})) return null;
	const rows = shownRows(table, {
		chosen,
		year
	});
	const what = nameOfMap({
		chosen,
		year
	}, map_of_routes());
	const part = [chosen.on === "nothing" ? null : chosen.id, year].filter((each) => each !== null);
	if (rows.length === 0) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		className: "data-shown",
		children: data_none_shown({ what })
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		className: "data-shown",
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			className: "link",
			onClick: () => {
				const csv = new Blob([writeCsv(Object.keys(table.columns), rows)], { type: "text/csv" });
				offerFile(csv, `${[table.name, ...part].join("-")}.csv`);
			},
			children: data_only_shown({
				what,
				count: rows.length
			})
		})
	});
}
// src/share/FilesInFrame.tsx
/** Says beside links to files that the page around this one forbids them, or may; nothing outside of a frame. */
function FilesInFrame() {
	const address = useViewState(addressForOthers);
	const allowance = allowanceFor("allow-downloads");
	if (allowance === "allowed") return null;
	const sentence = allowance === "forbidden" ? frame_no_files() : frame_perhaps_no_files();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(FrameNote, {
		sentence,
		address
	}) });
}
// src/reading/pages/data/DataPage.tsx
/** What can be downloaded, what its columns mean, under which licence and version. */
function DataPage() {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(ReadingPage, {
		title: data(),
		lead: data_lead({ version: release }),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(FilesInFrame, {}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("ul", {
				className: "data-files",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
						href: addressOfFile("atlas.json"),
						download: "atlas.json",
						children: "atlas.json"
					}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: ` ${data_atlas()}` })] }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
						href: addressOfFile("routes.geojson"),
						download: "routes.geojson",
						children: "routes.geojson"
					}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: ` ${data_routes()}` })] }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
						href: addressOfFile("stories.json"),
						download: "stories.json",
						children: "stories.json"
					}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: ` ${data_stories()}` })] }),
					tables.map((table) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
							href: addressOfFile(`${table.name}.csv`),
							download: `${table.name}.csv`,
							children: `${table.name}.csv`
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: ` ${contentOf(table)} ${data_rows({ count: table.rows.length })}` }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ShownRows, { table }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ReadyLines, { table: table.name })
					] }, table.name)),
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
						href: addressOfFile("README.md"),
						download: "README.md",
						children: "README.md"
					}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: ` ${data_readme()}` })] })
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: data_withheld() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: data_dictionary() }),
			tables.map(({ name, columns }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", {
				className: "data-columns",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("caption", {
					translate: "no",
					children: `${name}.csv`
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: Object.entries(columns).map(([column, meaning]) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "row",
					translate: "no",
					children: column
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: meaningOf(meaning) })] }, column)) })]
			}, name)),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: data_changes() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
				className: "data-files",
				children: atlas.changes.map(({ version, changes: notes }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: version }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: ` ${notes.join(" ")}` })] }, version))
			})
		]
	});
}
// src/reading/pages/AboutPage.tsx
/** What the atlas is, how sure it is, what it leaves out, and how to ask for a correction. */
function AboutPage() {
	const view = useView();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(ReadingPage, {
		title: about(),
		lead: about_text(),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: how_sure() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: how_sure_rule() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ol", { children: [
				1,
				2,
				3,
				4,
				5
			].map((level) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: confidenceWord(level) }, level)) }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: left_out() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: left_out_text() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: schematic_long() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: boundaries() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: redress() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "link",
				onClick: () => openPage(view, "accessibility"),
				children: a11y_title()
			}) }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(FilesInFrame, {}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
					href: addressOfFile("atlas.json"),
					download: "atlas.json",
					children: "atlas.json"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: ` · ` }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
					href: addressOfFile("routes.geojson"),
					download: "routes.geojson",
					children: "routes.geojson"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: ` · ${licence()}` })
			] })
		]
	});
}
// src/reading/pages/AccessibilityPage.tsx
/** What is done for every reader, what was tested with what, and where it ends. */
function AccessibilityPage() {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(ReadingPage, {
		title: a11y_title(),
		lead: a11y_lead(),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: a11y_done() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("ul", {
				className: "accessibility-list",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: a11y_done_lists() }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: a11y_done_keys() }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: a11y_done_pointer() }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: a11y_done_colour() }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: a11y_done_size() }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: a11y_done_motion() }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: a11y_done_violence() })
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: a11y_tested() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("ul", {
				className: "accessibility-list",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: a11y_tested_with() }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: a11y_tested_colour() }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: a11y_not_tested() })
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: a11y_limits() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("ul", {
				className: "accessibility-list",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: a11y_limit_map() }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: a11y_limit_small() }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: a11y_limit_themes() }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: a11y_limit_pdf() }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: a11y_limit_stories() }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: a11y_limit_language() })
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: a11y_wrong() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: a11y_wrong_text() })
		]
	});
}
// src/reading/pages/DisagreementsPage.tsx
var disagreements = atlas.relations.filter(({ kind }) => kind !== "same-as");
/** Every disagreement of the atlas, by country, both readings side by side. */
function DisagreementsPage() {
	const byPlace = groupBy(disagreements, ({ from }) => claimById(from).place);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(ReadingPage, {
		title: sources_disagree(),
		lead: disagreements_lead(),
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "reading-page-count",
			children: disagreements_count({ count: disagreements.length })
		}), [...byPlace].map(([place, relations]) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: placeName(place) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
			className: "disagreements",
			children: relations.map((relation) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Pair, { relation }, `${relation.from} ${relation.to}`))
		})] }, place))]
	});
}
function Pair({ relation: { kind, from, to, why, note } }) {
	const claim = claimById(from);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Reading, { claim }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "disagreements-how",
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: relationInWords(claim, {
				kind,
				other: claimById(to),
				...why && { why }
			}) })
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Reading, { claim: claimById(to) }),
		note && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "disagreements-note",
			children: note
		})
	] });
}
function Reading({ claim }) {
	const view = useView();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "disagreements-reading",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			className: "link",
			onClick: () => openEvidence(view, claim.id),
			children: guardedSentence(claim)
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ReadingFacts, { claim })]
	});
}
// src/reading/pages/GlossaryPage.tsx
var terms = atlas.claims.filter(({ kind, term }) => kind === "term" && term !== void 0).sort((a, b) => byAlphabet(a.term?.word ?? "", b.term?.word ?? ""));
/** The words of the subject, in their scripts and spellings. */
function GlossaryPage() {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ReadingPage, {
		title: glossary(),
		lead: glossary_lead(),
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dl", {
			className: "glossary",
			children: terms.map((claim) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Term, { claim }, claim.id))
		})
	});
}
function Term({ claim }) {
	const here = useViewState((state) => entryIn(state) === claim.id);
	const place = (0, import_react.useRef)(null);
	(0, import_react.useEffect)(() => {
		if (here) place.current?.scrollIntoView({ block: "center" });
	}, [here]);
	const { term } = claim;
	if (!term) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		ref: place,
		"data-here": here || void 0,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("dt", { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: term.word }),
			term.hangul && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				lang: "ko",
				title: hangul(),
				children: term.hangul
			}),
			term.hanja && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				lang: "ko-Hani",
				title: hanja(),
				children: term.hanja
			}),
			term.revisedRomanisation && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "glossary-spelling",
				children: revised_romanisation({ spelling: term.revisedRomanisation })
			}),
			term.mcCuneReischauer && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "glossary-spelling",
				children: mccune_reischauer({ spelling: term.mcCuneReischauer })
			})
		] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dd", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Claim, { claim }) })]
	});
}
// src/reading/pages/IncidentsPage.tsx
var kindsInUse = incidentKinds.filter((kind) => allEvents.some((event) => event.kind === kind));
/** Incidents as a list, by country, years and kind; the same filter rules the marks on the map. */
function IncidentsPage() {
	const view = useView();
	const filter = useViewState(({ incidents }) => incidents);
	const shown = inFull(eventsShown(filter));
	const placed = shown.filter(({ at }) => at !== null);
	const unplaced = shown.filter(({ at }) => at === null);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(ReadingPage, {
		title: incidents(),
		lead: incidents_lead(),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("form", {
				className: "incident-filter",
				onSubmit: (event) => event.preventDefault(),
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: filter_country() }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("select", {
						value: filter.place ?? "",
						onChange: ({ target }) => {
							const chosen = [...atlas.records.keys()].find((id) => id === target.value);
							filterIncidents(view, { place: chosen ?? null });
						},
						children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
							value: "",
							children: filter_all_countries()
						}), [...atlas.records.values()].map(({ id, name }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
							value: id,
							children: name
						}, id))]
					})] }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(YearField, {
						label: filter_from(),
						value: filter.from,
						onChange: (from) => filterIncidents(view, { from })
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(YearField, {
						label: filter_to(),
						value: filter.to,
						onChange: (to) => filterIncidents(view, { to })
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("fieldset", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("legend", { children: filter_kind() }), kindsInUse.map((kind) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
						type: "checkbox",
						checked: filter.kinds.includes(kind),
						onChange: ({ target }) => filterIncidents(view, { kinds: target.checked ? [...filter.kinds, kind] : filter.kinds.filter((each) => each !== kind) })
					}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: incidentWord(kind) })] }, kind))] }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						onClick: () => filterIncidents(view, everyIncident),
						children: filter_clear()
					})
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "reading-page-count",
				role: "status",
				children: incidents_count({
					shown: shown.length,
					hidden: allEvents.length - shown.length,
					unplaced: unplaced.length
				})
			}),
			shown.length === 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: incidents_none() }),
			placed.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: incidents_placed() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(EventList, { events: placed }),
			unplaced.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: incidents_unplaced() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(EventList, { events: unplaced })
		]
	});
}
function YearField({ label, value, onChange }) {
	const [typed, setTyped] = (0, import_react.useState)(null);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: label }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
		type: "number",
		min: firstYear,
		max: lastYear,
		value: typed ?? value ?? "",
		onBlur: () => setTyped(null),
		onChange: ({ target }) => {
			setTyped(target.value);
			const year = target.valueAsNumber;
			if (target.value === "") onChange(null);
			else if (year >= 1e3 && year <= 9999) onChange(year);
		}
	})] });
}
// src/reading/claims/ConfidenceMark.tsx
var steps = [
	1,
	2,
	3,
	4,
	5
];
/** How sure a claim or source is: filled steps of five, and the same in words. */
function ConfidenceMark({ level }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
		className: "confidence",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("svg", {
			viewBox: "0 0 36 8",
			"aria-hidden": "true",
			children: steps.map((step) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("rect", {
				x: step * 7 - 6,
				y: step <= level ? 1 : 4,
				width: "5",
				height: step <= level ? 6 : 3,
				className: step <= level ? "confidence-on" : "confidence-off"
			}, step))
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: confidenceWord(level) })]
	});
}
// src/reading/pages/claims-by-source.ts
/** What rests on each source. */
function claimsBySource() {
	const pairs = atlas.claims.flatMap((claim) => [...new Set(claim.evidence.map(({ source }) => source))].map((source) => ({
		source,
		claim
	})));
	const groups = groupBy(pairs, ({ source }) => source);
	return new Map([...groups].map(([source, list]) => [source, list.map(({ claim }) => claim)]));
}
// src/reading/pages/SourcesPage.tsx
/** Every source, with what it supports, its level and how that follows, its flags and its address. */
function SourcesPage() {
	const claims = claimsBySource();
	const byKind = groupBy(sourceIds, (id) => sources[id].kind);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(ReadingPage, {
		title: sources$1(),
		lead: sources_lead(),
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "reading-page-count",
			children: sources_count({ count: sourceIds.length })
		}), [...byKind].map(([kind, ids]) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: sourceGroupWord(kind) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
			className: "sources-list",
			children: [...ids].sort((a, b) => (claims.get(b)?.length ?? 0) - (claims.get(a)?.length ?? 0)).map((id) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Source, {
				id,
				claims: claims.get(id) ?? []
			}, id))
		})] }, kind))]
	});
}
function Source({ id, claims }) {
	const source = sources[id];
	const here = useViewState((state) => entryIn(state) === id);
	const item = (0, import_react.useRef)(null);
	(0, import_react.useEffect)(() => {
		if (here) item.current?.scrollIntoView({ block: "center" });
	}, [here]);
	const noted = claims.flatMap(({ evidence }) => evidence.filter((each) => each.source === id).flatMap(({ flags = [] }) => flags));
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", {
		ref: item,
		"data-here": here || void 0,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(SourceTitle, { source }),
			source.titleIsOurs && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "sources-quiet",
				children: title_is_ours()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: [
				source.author,
				source.publisher,
				source.via,
				source.date && writeDate(source.date)
			].filter(Boolean).join(", ") }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ConfidenceMark, { level: levelOfSource(source) }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "sources-quiet",
				children: readWord(source.read)
			}),
			[...new Set(noted)].filter((flag) => flag !== "stored-copy").map((flag) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "claim-flag",
				children: flagWord(flag)
			}, flag)),
			source.note && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "sources-quiet",
				children: source.note
			}),
			source.url ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
				href: source.url,
				target: "_blank",
				rel: "noreferrer noopener",
				children: source.url
			}) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "sources-quiet",
				children: no_address()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Fold, {
				title: supports(),
				count: claims.length,
				isMadeLate: true,
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ClaimList, { claims })
			})
		]
	});
}
// src/languages/words/works.ts
/** What kinds of works are called. */
var typeWords = {
	memoir: work_memoir,
	biography: work_biography,
	reportage: work_reportage,
	book: work_book,
	novel: work_novel,
	"short stories": work_short_stories,
	"graphic novel": work_graphic_novel,
	"children's book": work_childrens_book,
	testimony: work_testimony,
	"documentary film": work_documentary,
	"feature film": work_feature
};
/** The heading over all works of a type. */
var workTypeWord = (type) => typeWords[type]();
// src/reading/pages/WorksPage.tsx
var works = atlas.claims.filter(({ kind }) => kind === "work");
/** Books, testimony and films for readers and classes, by kind, then year. */
function WorksPage() {
	const byType = groupBy(works, ({ work }) => work?.type ?? "book");
	const year = ({ work }) => work?.year ?? Number.POSITIVE_INFINITY;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ReadingPage, {
		title: works$1(),
		lead: works_lead(),
		children: [...byType].map(([type, claims]) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: workTypeWord(type) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
			className: "works",
			children: [...claims].sort((a, b) => year(a) - year(b)).map((claim) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Work, { claim }, claim.id))
		})] }, type))
	});
}
function Work({ claim }) {
	const here = useViewState((state) => entryIn(state) === claim.id);
	const place = (0, import_react.useRef)(null);
	(0, import_react.useEffect)(() => {
		if (here) place.current?.scrollIntoView({ block: "center" });
	}, [here]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", {
		ref: place,
		"data-here": here || void 0,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("cite", { children: claim.work?.title }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: " " }),
			claim.work?.by && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "works-by",
				translate: "no",
				children: `${claim.work.by}, `
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "works-by",
				children: claim.work?.year ?? year_not_given()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Claim, { claim }) })
		]
	});
}
// src/reading/pages/YearsPage.tsx
/** The table behind the years strip: every year with its figures, and what has no date. */
function YearsPage() {
	const id = useViewState((state) => state.series);
	const year$1 = useViewState((state) => state.year);
	const series = seriesOf(id);
	const undated = allEvents.filter(isUndated);
	const hasParts = series.parts.length > 0;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(ReadingPage, {
		title: years(),
		lead: years_page_lead(),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "years-page-choice",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(SeriesMenu, {}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: " " }),
					year$1 !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(CompareWith, {
						kind: "year",
						besides: String(year$1)
					})
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: series.definition }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "years-page-file",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NumbersFile, { series })
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", {
				className: "years-table",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("caption", { children: seriesTitle(series) }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							children: year()
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							children: number()
						}),
						hasParts && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							children: women()
						}),
						hasParts && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							children: men()
						}),
						series.others.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							children: other_sources()
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							children: incidents()
						})
					] }) }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: layOutStrip(series).years.map((year) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(YearRow, {
						row: year,
						series
					}, year.year)) })
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: undated_incidents({ count: undated.length }) }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(EventList, { events: undated })
		]
	});
}
/** The same numbers as a file; where they have none of their own, the page with every file. */
function NumbersFile({ series }) {
	const view = useView();
	const name = tableOfSeries(series);
	if (name === void 0) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		className: "link",
		onClick: () => openPage(view, "data"),
		children: years_all_files()
	});
	const file = `${name}.csv`;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
		href: addressOfFile(file),
		download: file,
		children: years_file({ file })
	});
}
function YearRow({ row: { year, incidents }, series }) {
	const view = useView();
	const points = pointsIn(series.points, year);
	const part = (group) => pointsIn(series.parts, year).find((point) => point.group === group);
	const parts = series.parts.length > 0 ? [part("women"), part("men")] : [];
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
			scope: "row",
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "link",
				onClick: () => {
					chooseYear(view, year);
					closePage(view);
				},
				children: year
			})
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("td", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: writeYearValue({
			...series,
			parts: []
		}, year) }), points.map((point) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SourceChip, { claims: [claimById(point.claims[0])] }, `${point.when} ${point.low} ${point.group}`))] }),
		parts.map((each, i) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: each ? writePoint(each) : points.length > 0 && no_split() }, i === 0 ? "women" : "men")),
		series.others.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: pointsIn(series.others, year).map((point) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: writePoint(point) }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(SourceChip, { claims: [claimById(point.claims[0])] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: " " })
		] }, `${point.low}`)) }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: incidents > 0 && incidents })
	] });
}
// src/reading/pages/PagePanel.tsx
var pages = {
	disagreements: DisagreementsPage,
	sources: SourcesPage,
	incidents: IncidentsPage,
	glossary: GlossaryPage,
	works: WorksPage,
	years: YearsPage,
	data: DataPage,
	accessibility: AccessibilityPage,
	about: AboutPage
};
/** The reading page that is open; without one, the comparison. */
function PagePanel() {
	const page = useViewState(pageIn);
	const Page = page !== null && page !== "stories" && page !== "handout" ? pages[page] : ComparePage;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Page, {});
}
export { PagePanel };
