const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./draw-handout-BUVg5odu.js","./write-xml-BLPB6TPd.js","./finish-figure-CrTr3a9q.js","./view-D6cf0WB7.js","./rolldown-runtime-BtDSRbSq.js","./outline-DuuOSWBR.js","./view-EhTWq2i4.css","./apply-theme-BFESq4fb.js","./react-CW4ehA12.js","./apply-theme-iAU5DB-1.css","./number-scale-DZijjIOX.js","./atlas-B-d33bUZ.js","./number-sentence-Dc7trCH0.js","./number_newest-RlmmTJZC.js","./figure_in_year-DWyYIuZe.js","./presets-YdYtKFWO.js","./sources-shown-7eVvX_xa.js","./figure_withheld_lead-B2AZ-2P6.js","./figure_credit_line-4ve2vUFM.js","./lib-Ri6c1tWp.js","./map-contents-BKZ5BAUL.js","./label-BHGSJHR8.js","./draw-map-BhFkgk71.js","./second-words-szmaY7bl.js","./draw-marks-EfojfSRh.js","./mark-names-BFp8u1-W.js","./nothing_dated-EUnkZloR.js","./sentences-OxzLbhbZ.js","./qr-C9Zv6WxM.js","./citation-DqQe-lWw.js","./today-pD4yGa2L.js","./OwnKey-BfYm-9Wm.js","./OwnSwatch-D5SiK6EH.js","./search-index-DyPHOU43.js","./no_figure-BNEMqIxc.js","./stories-6vYwFrcv.js","./mark-view-DGpVSAS0.js","./own-story-actions-VTb7QbrC.js","./offer-file-D7whDsdJ.js","./kept-stories-zbCsuO3N.js","./story-link-CW_IDDse.js","./step-layers-C7_32AMG.js","./PlainRecord-DGlMz1ng.js","./plain-entries-C_6wn4yP.js","./plain-entries-Dbdpje6E.css","./RecordPanel-D-P1xv2W.js","./use-route-geometry-DXPpsVNG.js","./WhyThen-BLEi8Xi4.js","./SourceChip-BwMslQwS.js","./korean-Dv9LJJMZ.js","./EventRow-Drl7wFD7.js","./EventRow-BNQUrhxk.css","./use-route-geometry-D9DY3DLb.css","./Fold-DkoXX1wE.js","./Fold-6KIMfG8s.css","./RecordPanel-DXQZpIb_.css","./EvidencePopover-Ck4zMEt0.js","./Popover-BmTSnm8w.js","./floating-ui.dom-COavvoLf.js","./Popover-D81DXgVc.css","./SourceTitle-CAtNhTE9.js","./SourceTitle-C-pMNGDC.css","./EvidencePopover-D-fqzTC9.css","./ReleaseLine-C_mN0Hs2.js","./ReleaseLine-DL_wJ89H.css","./HerePopover-D9SY3rkO.js","./thing-words-BGlVhRSx.js","./layer_feature_number-Cd9K79lv.js","./HerePopover-DY7oH2Ti.css","./PagePanel-CQR0w9iX.js","./frame_perhaps_no_files-DyRaxq_g.js","./map_of_routes-B6kKtbeo.js","./PageFrame-CDdWBAVy.js","./PageFrame-cubGlaJc.css","./FrameNote-CJypKMfv.js","./FrameNote-nTFWy3Qb.css","./PagePanel-Ddyf2cBs.css","./StoryPanel-DPMyxAoi.js","./fullscreen-Br0-Pc8D.js","./story_failed-Bp-T5GTj.js","./Discussion-BivA1ILr.js","./Discussion-DW-GCsWh.css","./story-sources-BWkLS8B5.js","./notes_gentle-CRqvR264.js","./story_by_reader-s_tqVaDH.js","./ColumnChart-BFueloQD.js","./step-chart-vvaUhPav.js","./use-picture-ds3rybEP.js","./ColumnChart-BgbmDMiI.css","./TroubleLine-BRjWvRkY.js","./TroubleLine-Cm8lehN9.css","./StoryPanel-nROLM9Rf.css","./Icon-6YvYYKhJ.css","./StoryMaker-BGHtd4GW.js","./WaysOut-DbJW7iFN.js","./harm_faces_waits-2OEc0JSs.js","./WaysOut-BwB0oMm4.css","./HarmAsk-DHf-JZlG.js","./HarmAsk-DlYIXaiB.css","./maker_marks-BGmuN6KW.js","./StoryMaker-BmHwJbwU.css","./OwnPanel-BNo3MiqD.js","./json-cause-words-BV2o4jJD.js","./tiles-beside-EYezYiu2.js","./OwnPanel-Dfnf8crD.css","./WallKey-CgCjMpbA.js","./legend-of-view-ByjOMePO.js","./tints-gr2k1S6g.js","./WallKey-twiHIfgZ.css","./StoriesPage-uc1hvc-7.js","./story_size-D_KtoXPX.js","./StoriesPage-D8UFWZ-v.css","./HandoutPage-BtQ5DWFT.js","./InBoth-CTuLPsKd.js","./use-story-address-CT97nrDc.js","./shareable-hash-CczCROeD.js","./whole-of-story-DqKYyVKM.js","./AddressCode-BKPHRQrG.js","./HandoutPage-DyqTkBn-.css","./MapNamed-D9RNxeKi.js","./MapNamed-CFugFOKZ.css","./YearTold-u5Fuzuqt.js","./FigureDialog-CTrdMZIw.js","./lay-out-text-CrFKcfDa.js","./noto-sans-vietnamese-600-normal-C5aJhSSA.js","./FigureDialog-DM-KplRN.css","./Citations-V60gY3b_.js","./EmbedPart-CnLeRg7c.js","./record-address-DcB5ucJF.js","./shared-text-KuMJuvXu.js"])))=>i.map(i=>d[i]);
import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { $a as incidentLook, $i as closeEvidence, $o as about, Ai as useAttention, An as pageAddress, Ao as routeIn, Ar as writeNumber, Ca as selectRoute, Cn as bringBackLayers, Co as isComparing, Di as writeYears, Do as countryIn, Dr as sampleDash, Ea as showMarks, Fi as layOnMap, Fr as openStory, Ho as years, Ia as eventsShown, Ii as useOnMap, Ji as browse, Jn as reducesMotion, Jo as incidents, Ka as firstYear, Ki as scaleOfStances, La as isOrigin, Lo as pages, Lr as isOffStep, Ma as languages, Mi as inTurn, Mr as connectStory, Oa as toggleRoute, Oi as attend, Po as everyIncident, Pr as onPage, Qn as writeCounted$1, Qo as strip_people, Sa as selectCountry, Si as otherLanguages, Ta as showMapButtons, Ti as writeDate, Vr as openStoryById, Wa as showsMarks, Xi as chooseTheme, Xn as groupWord, Yi as chooseSeries, Yn as placeName, Za as cornersOfMark, Zi as chooseYear, _i as bringFiles, _o as isPresented, ar as yearShares, cr as log, da as leaveForStart, di as connectHistory, do as watchHolds, dr as watchSize, er as writeInTable, es as plural, fa as leaveYears, fi as keepLanguageOffered, fo as __vitePreload, fr as useTheme, ga as openEvidence, gi as pageTitle, ha as noteInsets, hi as wasLanguageOffered, ho as useViewState, ia as createView, ir as squeezedYear, is as require_react, jn as useTool, jo as topicIn, kn as opensElsewhere, ko as recordKey, kr as writeInSentence, la as hover, lo as isHeld, mi as readTheme, mo as useView, na as closeTopmost, ni as isListed, nr as measureWord, oa as filterIncidents, or as yearsChartLook, pi as keepTheme, po as ViewContext, qa as lastYear, ra as compareWith, rs as getLocale, si as pressListener, so as putDrawing, sr as linear, ta as closeTool, to as outcomeLooks, ts as figure_of, uo as useHold, va as openPage, vo as isReadersStory, vr as corridorWidths, wa as selectTopic, wi as fold, wn as addressForOthers, wo as pageIn, xi as addressInLanguage, xo as storyIn, ya as openTool, yi as openOwn, yo as makingIn, zi as pageTheme } from "./view-D6cf0WB7.js";
import { D as stanceWordThen, E as stanceWord, F as dismiss, I as trouble_reload, J as C, L as map_credit, M as CloseButton, N as FaultBoundary, O as standingInWords, P as ReloadButton, R as routes, _ as StanceSwatch, c as guardComposing, f as keyOf$2, g as LineSwatch, h as PartBoundary, i as fetchEarly, j as NoticeLine, k as standingWord, m as lazyPart, n as PageMap, o as useMapTrouble, p as NoticeBar, q as clearOfFirstMap, r as beginEarly, s as MapTroubleLine, t as connectTheme, z as title } from "./apply-theme-BFESq4fb.js";
import { n as require_client, r as require_react_dom, t as require_jsx_runtime } from "./react-CW4ehA12.js";
import { A as stanceIn, B as routeStanding, F as isInUse$1, G as loadGeography, L as lastToldOf, P as isDatedTo, Y as dataDate, Z as outline, _ as topicIds, bt as subject, g as finding$1, h as seriesOf, m as pointsIn, p as allSeries, x as groupBy, z as reportedYears } from "./outline-DuuOSWBR.js";
/* empty css              */
// src/app/missing/mended-address.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var import_client = require_client();
/**
* The address that was meant where another program has written `#` as `%23`: then a host looks for a
* file of that name. Null where nothing is to be mended. It stands alone in the page for addresses that
* are none (src/site/entry/missing-page.ts): it may use nothing from outside of itself.
*/
function mendedAddress(address) {
	const encoded = /%(?:25)*23(?=[a-z]+(?:=|%(?:25)*3d)|$)/i.exec(address.split("#")[0] ?? "");
	if (!encoded) return null;
	const after = address.slice(encoded.index + encoded[0].length);
	return `${address.slice(0, encoded.index)}#${after}`;
}
// src/languages/compiled/messages/women_and_men.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ value: NonNullable<unknown>, women: NonNullable<unknown>, men: NonNullable<unknown> }} Women_And_MenInputs */
var en_women_and_men = (i) => {
	return `${i?.value} (${i?.women} women, ${i?.men} men)`;
};
/**
* | output |
* | --- |
* | "{value} ({women} women, {men} men)" |
*
* @param {Women_And_MenInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var women_and_men = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_women_and_men(inputs);
});
// src/languages/compiled/messages/no_figure_in_year.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} No_Figure_In_YearInputs */
var en_no_figure_in_year = () => {
	return `no figure published`;
};
/**
* | output |
* | --- |
* | "no figure published" |
*
* @param {No_Figure_In_YearInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var no_figure_in_year = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_no_figure_in_year(inputs);
});
// src/languages/compiled/messages/value_for_years.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ value: NonNullable<unknown>, years: NonNullable<unknown> }} Value_For_YearsInputs */
var en_value_for_years = (i) => {
	return `${i?.value} in ${i?.years}`;
};
/**
* | output |
* | --- |
* | "{value} in {years}" |
*
* @param {Value_For_YearsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var value_for_years = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_value_for_years(inputs);
});
// src/languages/compiled/messages/chart_together.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ list: NonNullable<unknown> }} Chart_TogetherInputs */
var en_chart_together = (i) => {
	return `Outlined, one number for several years: ${i?.list}`;
};
/**
* | output |
* | --- |
* | "Outlined, one number for several years: {list}" |
*
* @param {Chart_TogetherInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var chart_together = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_chart_together(inputs);
});
// src/languages/compiled/messages/value_up_to.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ value: NonNullable<unknown>, date: NonNullable<unknown> }} Value_Up_ToInputs */
var en_value_up_to = (i) => {
	return `${i?.value} ${i?.date}`;
};
/**
* | output |
* | --- |
* | "{value} {date}" |
*
* @param {Value_Up_ToInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var value_up_to = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_value_up_to(inputs);
});
// src/languages/compiled/messages/series_arrivals.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ country: NonNullable<unknown> }} Series_ArrivalsInputs */
var en_series_arrivals = (i) => {
	return `Arrivals in ${i?.country}`;
};
/**
* | output |
* | --- |
* | "Arrivals in {country}" |
*
* @param {Series_ArrivalsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var series_arrivals = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_series_arrivals(inputs);
});
// src/languages/compiled/messages/series_women.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ country: NonNullable<unknown> }} Series_WomenInputs */
var en_series_women = (i) => {
	return `Women among arrivals in ${i?.country}, in per cent`;
};
/**
* | output |
* | --- |
* | "Women among arrivals in {country}, in per cent" |
*
* @param {Series_WomenInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var series_women = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_series_women(inputs);
});
// src/languages/compiled/messages/series_admissions.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ country: NonNullable<unknown> }} Series_AdmissionsInputs */
var en_series_admissions = (i) => {
	return `Refugees admitted: ${i?.country}`;
};
/**
* | output |
* | --- |
* | "Refugees admitted: {country}" |
*
* @param {Series_AdmissionsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var series_admissions = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_series_admissions(inputs);
});
// src/languages/compiled/messages/series_refugees.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ country: NonNullable<unknown> }} Series_RefugeesInputs */
var en_series_refugees = (i) => {
	return `Refugees: ${i?.country}`;
};
/**
* | output |
* | --- |
* | "Refugees: {country}" |
*
* @param {Series_RefugeesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var series_refugees = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_series_refugees(inputs);
});
// src/languages/compiled/messages/series_asylum_seekers.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ country: NonNullable<unknown> }} Series_Asylum_SeekersInputs */
var en_series_asylum_seekers = (i) => {
	return `Asylum seekers: ${i?.country}`;
};
/**
* | output |
* | --- |
* | "Asylum seekers: {country}" |
*
* @param {Series_Asylum_SeekersInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var series_asylum_seekers = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_series_asylum_seekers(inputs);
});
// src/languages/compiled/messages/series_returns.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Series_ReturnsInputs */
var en_series_returns = () => {
	return `People sent back by force, where counted`;
};
/**
* | output |
* | --- |
* | "People sent back by force, where counted" |
*
* @param {Series_ReturnsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var series_returns = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_series_returns(inputs);
});
// src/languages/compiled/messages/show_route.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ route: NonNullable<unknown> }} Show_RouteInputs */
var en_show_route = (i) => {
	return `Show on the map: ${i?.route}`;
};
/**
* | output |
* | --- |
* | "Show on the map: {route}" |
*
* @param {Show_RouteInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var show_route = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_show_route(inputs);
});
// src/languages/compiled/messages/theme_choice.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Theme_ChoiceInputs */
var en_theme_choice = () => {
	return `Theme`;
};
/**
* | output |
* | --- |
* | "Theme" |
*
* @param {Theme_ChoiceInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var theme_choice = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_theme_choice(inputs);
});
// src/languages/compiled/messages/theme_choice_system.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Theme_Choice_SystemInputs */
var en_theme_choice_system = () => {
	return `Auto`;
};
/**
* | output |
* | --- |
* | "Auto" |
*
* @param {Theme_Choice_SystemInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var theme_choice_system = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_theme_choice_system(inputs);
});
// src/languages/compiled/messages/incidents_on_map.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ shown: NonNullable<unknown>, all: NonNullable<unknown> }} Incidents_On_MapInputs */
var en_incidents_on_map = (i) => {
	return `Incidents on the map: ${i?.shown} of ${i?.all}`;
};
/**
* | output |
* | --- |
* | "Incidents on the map: {shown} of {all}" |
*
* @param {Incidents_On_MapInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var incidents_on_map = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_incidents_on_map(inputs);
});
// src/languages/compiled/messages/filter_change.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Filter_ChangeInputs */
var en_filter_change = () => {
	return `Change the filter`;
};
/**
* | output |
* | --- |
* | "Change the filter" |
*
* @param {Filter_ChangeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var filter_change = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_filter_change(inputs);
});
// src/languages/compiled/messages/guide_lists.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Guide_ListsInputs */
var en_guide_lists = () => {
	return `Routes, countries, stories`;
};
/**
* | output |
* | --- |
* | "Routes, countries, stories" |
*
* @param {Guide_ListsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var guide_lists = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_guide_lists(inputs);
});
// src/languages/compiled/messages/guide_foot.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ date: NonNullable<unknown> }} Guide_FootInputs */
var en_guide_foot = (i) => {
	return `Data of ${i?.date}, free to use (CC BY 4.0)`;
};
/**
* | output |
* | --- |
* | "Data of {date}, free to use (CC BY 4.0)" |
*
* @param {Guide_FootInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var guide_foot = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_guide_foot(inputs);
});
// src/languages/compiled/messages/choose_shown.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Choose_ShownInputs */
var en_choose_shown = () => {
	return `Choose what is shown`;
};
/**
* | output |
* | --- |
* | "Choose what is shown" |
*
* @param {Choose_ShownInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var choose_shown = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_choose_shown(inputs);
});
// src/languages/compiled/messages/route_reports.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ from: NonNullable<unknown>, to: NonNullable<unknown> }} Route_ReportsInputs */
var en_route_reports = (i) => {
	return `reports from ${i?.from} to ${i?.to}`;
};
/**
* | output |
* | --- |
* | "reports from {from} to {to}" |
*
* @param {Route_ReportsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var route_reports = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_route_reports(inputs);
});
// src/languages/compiled/messages/route_years.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ from: NonNullable<unknown>, to: NonNullable<unknown> }} Route_YearsInputs */
var en_route_years = (i) => {
	return `${i?.from}–${i?.to}`;
};
/**
* | output |
* | --- |
* | "{from}–{to}" |
*
* @param {Route_YearsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var route_years = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_route_years(inputs);
});
// src/languages/compiled/messages/finding.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} FindingInputs */
var en_finding = () => {
	return `What the atlas finds`;
};
/**
* | output |
* | --- |
* | "What the atlas finds" |
*
* @param {FindingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var finding = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_finding(inputs);
});
// src/languages/compiled/messages/finding_follow.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Finding_FollowInputs */
var en_finding_follow = () => {
	return `Follow the usual route`;
};
/**
* | output |
* | --- |
* | "Follow the usual route" |
*
* @param {Finding_FollowInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var finding_follow = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_finding_follow(inputs);
});
// src/languages/compiled/messages/finding_explore.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Finding_ExploreInputs */
var en_finding_explore = () => {
	return `Explore the map`;
};
/**
* | output |
* | --- |
* | "Explore the map" |
*
* @param {Finding_ExploreInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var finding_explore = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_finding_explore(inputs);
});
// src/languages/compiled/messages/key.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} KeyInputs */
var en_key = () => {
	return `Map key`;
};
/**
* | output |
* | --- |
* | "Map key" |
*
* @param {KeyInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var key = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_key(inputs);
});
// src/languages/compiled/messages/key_now.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Key_NowInputs */
var en_key_now = () => {
	return `What each country does with them`;
};
/**
* | output |
* | --- |
* | "What each country does with them" |
*
* @param {Key_NowInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var key_now = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_key_now(inputs);
});
// src/languages/compiled/messages/key_as_last_known.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Key_As_Last_KnownInputs */
var en_key_as_last_known = () => {
	return `As last known`;
};
/**
* | output |
* | --- |
* | "As last known" |
*
* @param {Key_As_Last_KnownInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var key_as_last_known = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_key_as_last_known(inputs);
});
// src/languages/compiled/messages/key_year.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ year: NonNullable<unknown> }} Key_YearInputs */
var en_key_year = (i) => {
	return `What each country did in ${i?.year}`;
};
/**
* | output |
* | --- |
* | "What each country did in {year}" |
*
* @param {Key_YearInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var key_year = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_key_year(inputs);
});
// src/languages/compiled/messages/key_origin.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Key_OriginInputs */
var en_key_origin = () => {
	return `Where they come from`;
};
/**
* | output |
* | --- |
* | "Where they come from" |
*
* @param {Key_OriginInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var key_origin = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_key_origin(inputs);
});
// src/languages/compiled/messages/key_nothing.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Key_NothingInputs */
var en_key_nothing = () => {
	return `Nothing recorded that year`;
};
/**
* | output |
* | --- |
* | "Nothing recorded that year" |
*
* @param {Key_NothingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var key_nothing = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_key_nothing(inputs);
});
// src/languages/compiled/messages/key_route.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Key_RouteInputs */
var en_key_route = () => {
	return `Route (schematic)`;
};
/**
* | output |
* | --- |
* | "Route (schematic)" |
*
* @param {Key_RouteInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var key_route = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_key_route(inputs);
});
// src/languages/compiled/messages/key_flight.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Key_FlightInputs */
var en_key_flight = () => {
	return `Flight`;
};
/**
* | output |
* | --- |
* | "Flight" |
*
* @param {Key_FlightInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var key_flight = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_key_flight(inputs);
});
// src/languages/compiled/messages/key_boat.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Key_BoatInputs */
var en_key_boat = () => {
	return `Boat`;
};
/**
* | output |
* | --- |
* | "Boat" |
*
* @param {Key_BoatInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var key_boat = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_key_boat(inputs);
});
// src/languages/compiled/messages/key_caught.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Key_CaughtInputs */
var en_key_caught = () => {
	return `Caught or sent back`;
};
/**
* | output |
* | --- |
* | "Caught or sent back" |
*
* @param {Key_CaughtInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var key_caught = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_key_caught(inputs);
});
// src/languages/compiled/messages/key_let_go.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Key_Let_GoInputs */
var en_key_let_go = () => {
	return `Let go, or reached safety`;
};
/**
* | output |
* | --- |
* | "Let go, or reached safety" |
*
* @param {Key_Let_GoInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var key_let_go = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_key_let_go(inputs);
});
// src/languages/compiled/messages/key_untold.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Key_UntoldInputs */
var en_key_untold = () => {
	return `Not told, or some of each`;
};
/**
* | output |
* | --- |
* | "Not told, or some of each" |
*
* @param {Key_UntoldInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var key_untold = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_key_untold(inputs);
});
// src/languages/compiled/messages/key_unplaced.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ unplaced: NonNullable<unknown>, all: NonNullable<unknown> }} Key_UnplacedInputs */
var en_key_unplaced = (i) => {
	return `${i?.unplaced} of ${i?.all} incidents have no known place: they are in the lists.`;
};
/**
* | output |
* | --- |
* | "{unplaced} of {all} incidents have no known place: they are in the lists." |
*
* @param {Key_UnplacedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var key_unplaced = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_key_unplaced(inputs);
});
// src/languages/compiled/messages/search.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} SearchInputs */
var en_search = () => {
	return `Search`;
};
/**
* | output |
* | --- |
* | "Search" |
*
* @param {SearchInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var search = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_search(inputs);
});
// src/languages/compiled/messages/search_placeholder.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Search_PlaceholderInputs */
var en_search_placeholder = () => {
	return `Search people, places, years…`;
};
/**
* | output |
* | --- |
* | "Search people, places, years…" |
*
* @param {Search_PlaceholderInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var search_placeholder = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_search_placeholder(inputs);
});
// src/languages/compiled/messages/search_results.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Search_ResultsInputs */
var en_search_results = () => {
	return `Search results`;
};
/**
* | output |
* | --- |
* | "Search results" |
*
* @param {Search_ResultsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var search_results = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_search_results(inputs);
});
// src/languages/compiled/messages/search_none.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ query: NonNullable<unknown> }} Search_NoneInputs */
var en_search_none = (i) => {
	return `Nothing found for “${i?.query}”. Try fewer or other words.`;
};
/**
* | output |
* | --- |
* | "Nothing found for “{query}”. Try fewer or other words." |
*
* @param {Search_NoneInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var search_none = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_search_none(inputs);
});
// src/languages/compiled/messages/search_left_out.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Search_Left_OutInputs */
var en_search_left_out = () => {
	return `Where borders are crossed, who helps and what it costs is left out: it could endanger people.`;
};
/**
* | output |
* | --- |
* | "Where borders are crossed, who helps and what it costs is left out: it could endanger people." |
*
* @param {Search_Left_OutInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var search_left_out = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_search_left_out(inputs);
});
// src/languages/compiled/messages/search_failed.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Search_FailedInputs */
var en_search_failed = () => {
	return `The search could not be fetched. Try again by coming back to this field.`;
};
/**
* | output |
* | --- |
* | "The search could not be fetched. Try again by coming back to this field." |
*
* @param {Search_FailedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var search_failed = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_search_failed(inputs);
});
// src/languages/compiled/messages/sources_in_chip.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown> }} Sources_In_ChipInputs */
var en_sources_in_chip = (i) => {
	if (plural("en", i?.count, {}) === "one") return `${i?.count} source`;
	return `${i?.count} sources`;
};
/**
* | plural | output |
* | --- | --- |
* | "one" | "{count} source" |
* | * | "{count} sources" |
*
* @param {Sources_In_ChipInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var sources_in_chip = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_sources_in_chip(inputs);
});
// src/languages/compiled/messages/source_chip.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ chip: NonNullable<unknown>, publishers: NonNullable<unknown> }} Source_ChipInputs */
var en_source_chip = (i) => {
	return `${i?.chip}: ${i?.publishers}`;
};
/**
* | output |
* | --- |
* | "{chip}: {publishers}" |
*
* @param {Source_ChipInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var source_chip = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_source_chip(inputs);
});
// src/languages/compiled/messages/source_chip_disputed.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ chip: NonNullable<unknown>, publishers: NonNullable<unknown> }} Source_Chip_DisputedInputs */
var en_source_chip_disputed = (i) => {
	return `${i?.chip}, which disagree: ${i?.publishers}`;
};
/**
* | output |
* | --- |
* | "{chip}, which disagree: {publishers}" |
*
* @param {Source_Chip_DisputedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var source_chip_disputed = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_source_chip_disputed(inputs);
});
// src/languages/compiled/messages/source_chip_doubted.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ chip: NonNullable<unknown>, publishers: NonNullable<unknown> }} Source_Chip_DoubtedInputs */
var en_source_chip_doubted = (i) => {
	return `${i?.chip}, doubted by an editor: ${i?.publishers}`;
};
/**
* | output |
* | --- |
* | "{chip}, doubted by an editor: {publishers}" |
*
* @param {Source_Chip_DoubtedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var source_chip_doubted = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_source_chip_doubted(inputs);
});
// src/languages/compiled/messages/answer.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} AnswerInputs */
var en_answer = () => {
	return `Answer`;
};
/**
* | output |
* | --- |
* | "Answer" |
*
* @param {AnswerInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var answer = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_answer(inputs);
});
// src/languages/compiled/messages/found_country.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Found_CountryInputs */
var en_found_country = () => {
	return `country`;
};
/**
* | output |
* | --- |
* | "country" |
*
* @param {Found_CountryInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var found_country = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_found_country(inputs);
});
// src/languages/compiled/messages/found_route.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Found_RouteInputs */
var en_found_route = () => {
	return `route`;
};
/**
* | output |
* | --- |
* | "route" |
*
* @param {Found_RouteInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var found_route = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_found_route(inputs);
});
// src/languages/compiled/messages/found_place.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Found_PlaceInputs */
var en_found_place = () => {
	return `place on a route`;
};
/**
* | output |
* | --- |
* | "place on a route" |
*
* @param {Found_PlaceInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var found_place = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_found_place(inputs);
});
// src/languages/compiled/messages/found_event.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Found_EventInputs */
var en_found_event = () => {
	return `incident`;
};
/**
* | output |
* | --- |
* | "incident" |
*
* @param {Found_EventInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var found_event = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_found_event(inputs);
});
// src/languages/compiled/messages/found_year.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Found_YearInputs */
var en_found_year = () => {
	return `year`;
};
/**
* | output |
* | --- |
* | "year" |
*
* @param {Found_YearInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var found_year = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_found_year(inputs);
});
// src/languages/compiled/messages/found_story.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Found_StoryInputs */
var en_found_story = () => {
	return `story`;
};
/**
* | output |
* | --- |
* | "story" |
*
* @param {Found_StoryInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var found_story = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_found_story(inputs);
});
// src/languages/compiled/messages/found_page.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Found_PageInputs */
var en_found_page = () => {
	return `page`;
};
/**
* | output |
* | --- |
* | "page" |
*
* @param {Found_PageInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var found_page = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_found_page(inputs);
});
// src/languages/compiled/messages/found_term.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Found_TermInputs */
var en_found_term = () => {
	return `word`;
};
/**
* | output |
* | --- |
* | "word" |
*
* @param {Found_TermInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var found_term = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_found_term(inputs);
});
// src/languages/compiled/messages/found_work.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Found_WorkInputs */
var en_found_work = () => {
	return `book or film`;
};
/**
* | output |
* | --- |
* | "book or film" |
*
* @param {Found_WorkInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var found_work = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_found_work(inputs);
});
// src/languages/compiled/messages/found_claim.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Found_ClaimInputs */
var en_found_claim = () => {
	return `sentence`;
};
/**
* | output |
* | --- |
* | "sentence" |
*
* @param {Found_ClaimInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var found_claim = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_found_claim(inputs);
});
// src/languages/compiled/messages/found_source.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Found_SourceInputs */
var en_found_source = () => {
	return `source`;
};
/**
* | output |
* | --- |
* | "source" |
*
* @param {Found_SourceInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var found_source = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_found_source(inputs);
});
// src/languages/compiled/messages/found_all.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown> }} Found_AllInputs */
var en_found_all = (i) => {
	return `All ${i?.count} results`;
};
/**
* | output |
* | --- |
* | "All {count} results" |
*
* @param {Found_AllInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var found_all = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_found_all(inputs);
});
// src/languages/compiled/messages/found_keys.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Found_KeysInputs */
var en_found_keys = () => {
	return `↑ ↓ to move, Enter to open`;
};
/**
* | output |
* | --- |
* | "↑ ↓ to move, Enter to open" |
*
* @param {Found_KeysInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var found_keys = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_found_keys(inputs);
});
// src/languages/compiled/messages/timeline.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} TimelineInputs */
var en_timeline = () => {
	return `Timeline`;
};
/**
* | output |
* | --- |
* | "Timeline" |
*
* @param {TimelineInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var timeline = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_timeline(inputs);
});
// src/languages/compiled/messages/years_table.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Years_TableInputs */
var en_years_table = () => {
	return `Table`;
};
/**
* | output |
* | --- |
* | "Table" |
*
* @param {Years_TableInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var years_table = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_years_table(inputs);
});
// src/languages/compiled/messages/years_compare.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Years_CompareInputs */
var en_years_compare = () => {
	return `Compare`;
};
/**
* | output |
* | --- |
* | "Compare" |
*
* @param {Years_CompareInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var years_compare = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_years_compare(inputs);
});
// src/languages/compiled/messages/play_years.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Play_YearsInputs */
var en_play_years = () => {
	return `Play years`;
};
/**
* | output |
* | --- |
* | "Play years" |
*
* @param {Play_YearsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var play_years = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_play_years(inputs);
});
// src/languages/compiled/messages/series_choice.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Series_ChoiceInputs */
var en_series_choice = () => {
	return `What the years count`;
};
/**
* | output |
* | --- |
* | "What the years count" |
*
* @param {Series_ChoiceInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var series_choice = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_series_choice(inputs);
});
// src/languages/compiled/messages/series_search.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Series_SearchInputs */
var en_series_search = () => {
	return `Search what is counted`;
};
/**
* | output |
* | --- |
* | "Search what is counted" |
*
* @param {Series_SearchInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var series_search = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_series_search(inputs);
});
// src/languages/compiled/messages/series_first.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Series_FirstInputs */
var en_series_first = () => {
	return `On the way and on arrival`;
};
/**
* | output |
* | --- |
* | "On the way and on arrival" |
*
* @param {Series_FirstInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var series_first = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_series_first(inputs);
});
// src/languages/compiled/messages/series_newest.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ number: NonNullable<unknown>, year: NonNullable<unknown> }} Series_NewestInputs */
var en_series_newest = (i) => {
	return `${i?.number} in ${i?.year}`;
};
/**
* | output |
* | --- |
* | "{number} in {year}" |
*
* @param {Series_NewestInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var series_newest = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_series_newest(inputs);
});
// src/languages/compiled/messages/series_none.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ query: NonNullable<unknown> }} Series_NoneInputs */
var en_series_none = (i) => {
	return `No series of figures is called “${i?.query}”.`;
};
/**
* | output |
* | --- |
* | "No series of figures is called “{query}”." |
*
* @param {Series_NoneInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var series_none = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_series_none(inputs);
});
// src/languages/compiled/messages/series_all.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown> }} Series_AllInputs */
var en_series_all = (i) => {
	return `All ${i?.count}`;
};
/**
* | output |
* | --- |
* | "All {count}" |
*
* @param {Series_AllInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var series_all = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_series_all(inputs);
});
// src/languages/compiled/messages/year_back.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Year_BackInputs */
var en_year_back = () => {
	return `A year back`;
};
/**
* | output |
* | --- |
* | "A year back" |
*
* @param {Year_BackInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var year_back = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_year_back(inputs);
});
// src/languages/compiled/messages/year_on.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Year_OnInputs */
var en_year_on = () => {
	return `A year on`;
};
/**
* | output |
* | --- |
* | "A year on" |
*
* @param {Year_OnInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var year_on = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_year_on(inputs);
});
// src/languages/compiled/messages/year_in.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ year: NonNullable<unknown> }} Year_InInputs */
var en_year_in = (i) => {
	return `In ${i?.year}`;
};
/**
* | output |
* | --- |
* | "In {year}" |
*
* @param {Year_InInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var year_in = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_year_in(inputs);
});
// src/languages/compiled/messages/year_now.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ year: NonNullable<unknown> }} Year_NowInputs */
var en_year_now = (i) => {
	return `${i?.year}, back to all years`;
};
/**
* | output |
* | --- |
* | "{year}, back to all years" |
*
* @param {Year_NowInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var year_now = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_year_now(inputs);
});
// src/languages/compiled/messages/year_leave.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ year: NonNullable<unknown> }} Year_LeaveInputs */
var en_year_leave = (i) => {
	return `${i?.year}: show all years`;
};
/**
* | output |
* | --- |
* | "{year}: show all years" |
*
* @param {Year_LeaveInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var year_leave = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_year_leave(inputs);
});
// src/languages/compiled/messages/key_women.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Key_WomenInputs */
var en_key_women = () => {
	return `women`;
};
/**
* | output |
* | --- |
* | "women" |
*
* @param {Key_WomenInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var key_women = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_key_women(inputs);
});
// src/languages/compiled/messages/key_men.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Key_MenInputs */
var en_key_men = () => {
	return `men`;
};
/**
* | output |
* | --- |
* | "men" |
*
* @param {Key_MenInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var key_men = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_key_men(inputs);
});
// src/languages/compiled/messages/key_unknown.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Key_UnknownInputs */
var en_key_unknown = () => {
	return `sex not given`;
};
/**
* | output |
* | --- |
* | "sex not given" |
*
* @param {Key_UnknownInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var key_unknown = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_key_unknown(inputs);
});
// src/languages/compiled/messages/key_dot.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Key_DotInputs */
var en_key_dot = () => {
	return `one figure`;
};
/**
* | output |
* | --- |
* | "one figure" |
*
* @param {Key_DotInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var key_dot = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_key_dot(inputs);
});
// src/languages/compiled/messages/key_square.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Key_SquareInputs */
var en_key_square = () => {
	return `a year with incidents`;
};
/**
* | output |
* | --- |
* | "a year with incidents" |
*
* @param {Key_SquareInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var key_square = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_key_square(inputs);
});
// src/languages/compiled/messages/strip_no_own_figure.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Strip_No_Own_FigureInputs */
var en_strip_no_own_figure = () => {
	return `no figure of its own`;
};
/**
* | output |
* | --- |
* | "no figure of its own" |
*
* @param {Strip_No_Own_FigureInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var strip_no_own_figure = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_strip_no_own_figure(inputs);
});
// src/languages/compiled/messages/strip_others.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ list: NonNullable<unknown> }} Strip_OthersInputs */
var en_strip_others = (i) => {
	return `other sources: ${i?.list}`;
};
/**
* | output |
* | --- |
* | "other sources: {list}" |
*
* @param {Strip_OthersInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var strip_others = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_strip_others(inputs);
});
// src/languages/compiled/messages/strip_share.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ share: NonNullable<unknown> }} Strip_ShareInputs */
var en_strip_share = (i) => {
	return `${i?.share} % women`;
};
/**
* | output |
* | --- |
* | "{share} % women" |
*
* @param {Strip_ShareInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var strip_share = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_strip_share(inputs);
});
// src/languages/compiled/messages/strip_incidents.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown> }} Strip_IncidentsInputs */
var en_strip_incidents = (i) => {
	if (plural("en", i?.count, {}) === "one") return `${i?.count} incident`;
	return `${i?.count} incidents`;
};
/**
* | plural | output |
* | --- | --- |
* | "one" | "{count} incident" |
* | * | "{count} incidents" |
*
* @param {Strip_IncidentsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var strip_incidents = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_strip_incidents(inputs);
});
// src/languages/compiled/messages/strip_sources.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown> }} Strip_SourcesInputs */
var en_strip_sources = (i) => {
	if (plural("en", i?.count, {}) === "one") return `${i?.count} source`;
	return `${i?.count} sources`;
};
/**
* | plural | output |
* | --- | --- |
* | "one" | "{count} source" |
* | * | "{count} sources" |
*
* @param {Strip_SourcesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var strip_sources = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_strip_sources(inputs);
});
// src/languages/compiled/messages/strip_click.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Strip_ClickInputs */
var en_strip_click = () => {
	return `click to choose`;
};
/**
* | output |
* | --- |
* | "click to choose" |
*
* @param {Strip_ClickInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var strip_click = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_strip_click(inputs);
});
// src/languages/compiled/messages/story_size_minutes.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ steps: NonNullable<unknown>, minutes: NonNullable<unknown> }} Story_Size_MinutesInputs */
var en_story_size_minutes = (i) => {
	return `${i?.steps} steps, about ${i?.minutes} minutes to present`;
};
/**
* | output |
* | --- |
* | "{steps} steps, about {minutes} minutes to present" |
*
* @param {Story_Size_MinutesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_size_minutes = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_story_size_minutes(inputs);
});
// src/languages/compiled/messages/make_make.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_MakeInputs */
var en_make_make = () => {
	return `Make a picture`;
};
/**
* | output |
* | --- |
* | "Make a picture" |
*
* @param {Make_MakeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_make = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_make(inputs);
});
// src/languages/compiled/messages/make_loading.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_LoadingInputs */
var en_make_loading = () => {
	return `The figure is being drawn.`;
};
/**
* | output |
* | --- |
* | "The figure is being drawn." |
*
* @param {Make_LoadingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_loading = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_loading(inputs);
});
// src/languages/compiled/messages/make_without_story.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Without_StoryInputs */
var en_make_without_story = () => {
	return `The address on the picture opens the map that you see, without the story, which is a reader’s own.`;
};
/**
* | output |
* | --- |
* | "The address on the picture opens the map that you see, without the story, which is a reader’s own." |
*
* @param {Make_Without_StoryInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_without_story = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_without_story(inputs);
});
// src/languages/compiled/messages/share_failed.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Share_FailedInputs */
var en_share_failed = () => {
	return `A part that makes addresses to share could not be fetched. This address opens the map that you see.`;
};
/**
* | output |
* | --- |
* | "A part that makes addresses to share could not be fetched. This address opens the map that you see." |
*
* @param {Share_FailedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var share_failed = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_share_failed(inputs);
});
// src/languages/compiled/messages/share_failed_story.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Share_Failed_StoryInputs */
var en_share_failed_story = () => {
	return `A part that makes addresses to share could not be fetched. This address opens the map that you see, without the story, which is a reader’s own.`;
};
/**
* | output |
* | --- |
* | "A part that makes addresses to share could not be fetched. This address opens the map that you see, without the story, which is a reader’s own." |
*
* @param {Share_Failed_StoryInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var share_failed_story = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_share_failed_story(inputs);
});
// src/languages/compiled/messages/cite.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} CiteInputs */
var en_cite = () => {
	return `Cite`;
};
/**
* | output |
* | --- |
* | "Cite" |
*
* @param {CiteInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var cite = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_cite(inputs);
});
// src/languages/compiled/messages/cite_heading.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Cite_HeadingInputs */
var en_cite_heading = () => {
	return `Cite what is on the screen`;
};
/**
* | output |
* | --- |
* | "Cite what is on the screen" |
*
* @param {Cite_HeadingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var cite_heading = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_cite_heading(inputs);
});
// src/languages/compiled/messages/close_cite.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Close_CiteInputs */
var en_close_cite = () => {
	return `Close the citations`;
};
/**
* | output |
* | --- |
* | "Close the citations" |
*
* @param {Close_CiteInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var close_cite = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_close_cite(inputs);
});
// src/languages/compiled/messages/share.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} ShareInputs */
var en_share = () => {
	return `Share`;
};
/**
* | output |
* | --- |
* | "Share" |
*
* @param {ShareInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var share = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_share(inputs);
});
// src/languages/compiled/messages/share_close.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Share_CloseInputs */
var en_share_close = () => {
	return `Close sharing`;
};
/**
* | output |
* | --- |
* | "Close sharing" |
*
* @param {Share_CloseInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var share_close = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_share_close(inputs);
});
// src/languages/compiled/messages/share_heading.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Share_HeadingInputs */
var en_share_heading = () => {
	return `The address of what is on the screen`;
};
/**
* | output |
* | --- |
* | "The address of what is on the screen" |
*
* @param {Share_HeadingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var share_heading = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_share_heading(inputs);
});
// src/languages/compiled/messages/share_send.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Share_SendInputs */
var en_share_send = () => {
	return `Send with an app`;
};
/**
* | output |
* | --- |
* | "Send with an app" |
*
* @param {Share_SendInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var share_send = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_share_send(inputs);
});
// src/languages/compiled/messages/share_not_sent.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Share_Not_SentInputs */
var en_share_not_sent = () => {
	return `Your device did not take it. Copy the address instead.`;
};
/**
* | output |
* | --- |
* | "Your device did not take it. Copy the address instead." |
*
* @param {Share_Not_SentInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var share_not_sent = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_share_not_sent(inputs);
});
// src/languages/compiled/messages/share_along.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Share_AlongInputs */
var en_share_along = () => {
	return `With a sentence and its sources`;
};
/**
* | output |
* | --- |
* | "With a sentence and its sources" |
*
* @param {Share_AlongInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var share_along = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_share_along(inputs);
});
// src/languages/compiled/messages/share_text.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Share_TextInputs */
var en_share_text = () => {
	return `Sentence, sources and address`;
};
/**
* | output |
* | --- |
* | "Sentence, sources and address" |
*
* @param {Share_TextInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var share_text = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_share_text(inputs);
});
// src/languages/compiled/messages/share_copy_text.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Share_Copy_TextInputs */
var en_share_copy_text = () => {
	return `Copy all of it`;
};
/**
* | output |
* | --- |
* | "Copy all of it" |
*
* @param {Share_Copy_TextInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var share_copy_text = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_share_copy_text(inputs);
});
// src/languages/compiled/messages/share_note.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Share_NoteInputs */
var en_share_note = () => {
	return `Whoever opens it sees what you see. Nothing is sent anywhere by this page.`;
};
/**
* | output |
* | --- |
* | "Whoever opens it sees what you see. Nothing is sent anywhere by this page." |
*
* @param {Share_NoteInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var share_note = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_share_note(inputs);
});
// src/languages/compiled/messages/share_note_without_pictures.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Share_Note_Without_PicturesInputs */
var en_share_note_without_pictures = () => {
	return `But for the pictures, whoever opens it sees what you see. Nothing is sent anywhere by this page.`;
};
/**
* | output |
* | --- |
* | "But for the pictures, whoever opens it sees what you see. Nothing is sent anywhere by this page." |
*
* @param {Share_Note_Without_PicturesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var share_note_without_pictures = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_share_note_without_pictures(inputs);
});
// src/languages/compiled/messages/share_too_long.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Share_Too_LongInputs */
var en_share_too_long = () => {
	return `This story is kept on this device alone and is too long for an address. Save it as a file and send that.`;
};
/**
* | output |
* | --- |
* | "This story is kept on this device alone and is too long for an address. Save it as a file and send that." |
*
* @param {Share_Too_LongInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var share_too_long = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_share_too_long(inputs);
});
// src/languages/compiled/messages/share_without_pictures.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Share_Without_PicturesInputs */
var en_share_without_pictures = () => {
	return `It opens the story without its pictures, which have no room in an address. Save the story as a file to send them along.`;
};
/**
* | output |
* | --- |
* | "It opens the story without its pictures, which have no room in an address. Save the story as a file to send them along." |
*
* @param {Share_Without_PicturesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var share_without_pictures = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_share_without_pictures(inputs);
});
// src/languages/compiled/messages/share_making.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Share_MakingInputs */
var en_share_making = () => {
	return `The address is being made.`;
};
/**
* | output |
* | --- |
* | "The address is being made." |
*
* @param {Share_MakingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var share_making = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_share_making(inputs);
});
// src/languages/compiled/messages/share_from_file.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Share_From_FileInputs */
var en_share_from_file = () => {
	return `This atlas is a file on your device, so its address opens nowhere else. Whoever has the same file sees what you see when they put the part from # on behind their own address.`;
};
/**
* | output |
* | --- |
* | "This atlas is a file on your device, so its address opens nowhere else. Whoever has the same file sees what you see when they put the part from # on behind t..." |
*
* @param {Share_From_FileInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var share_from_file = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_share_from_file(inputs);
});
// src/languages/compiled/messages/share_long.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown> }} Share_LongInputs */
var en_share_long = (i) => {
	return `This address is long, ${i?.count} characters: some programs for mail and chat cut it. A story’s file can be sent instead.`;
};
/**
* | output |
* | --- |
* | "This address is long, {count} characters: some programs for mail and chat cut it. A story’s file can be sent instead." |
*
* @param {Share_LongInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var share_long = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_share_long(inputs);
});
// src/languages/compiled/messages/share_no_code.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Share_No_CodeInputs */
var en_share_no_code = () => {
	return `It is too long for a code that telephones can read.`;
};
/**
* | output |
* | --- |
* | "It is too long for a code that telephones can read." |
*
* @param {Share_No_CodeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var share_no_code = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_share_no_code(inputs);
});
// src/languages/compiled/messages/cite_without_story.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Cite_Without_StoryInputs */
var en_cite_without_story = () => {
	return `The address opens the map that you see, without the story, which is a reader’s own.`;
};
/**
* | output |
* | --- |
* | "The address opens the map that you see, without the story, which is a reader’s own." |
*
* @param {Cite_Without_StoryInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var cite_without_story = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_cite_without_story(inputs);
});
// src/languages/compiled/messages/address.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} AddressInputs */
var en_address = () => {
	return `Address`;
};
/**
* | output |
* | --- |
* | "Address" |
*
* @param {AddressInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var address = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_address(inputs);
});
// src/languages/compiled/messages/layer_own_data.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_Own_DataInputs */
var en_layer_own_data = () => {
	return `Your own data`;
};
/**
* | output |
* | --- |
* | "Your own data" |
*
* @param {Layer_Own_DataInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_own_data = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_own_data(inputs);
});
// src/languages/compiled/messages/harm_story_waits.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_Story_WaitsInputs */
var en_harm_story_waits = () => {
	return `It can be saved, printed and shared once you have answered what was found in it.`;
};
/**
* | output |
* | --- |
* | "It can be saved, printed and shared once you have answered what was found in it." |
*
* @param {Harm_Story_WaitsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_story_waits = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_story_waits(inputs);
});
// src/languages/compiled/messages/offline_update.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Offline_UpdateInputs */
var en_offline_update = () => {
	return `A newer release of the atlas is on this device.`;
};
/**
* | output |
* | --- |
* | "A newer release of the atlas is on this device." |
*
* @param {Offline_UpdateInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var offline_update = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_offline_update(inputs);
});
// src/languages/compiled/messages/offline_taken.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Offline_TakenInputs */
var en_offline_taken = () => {
	return `A newer release of the atlas was taken in another tab; this page waited for you.`;
};
/**
* | output |
* | --- |
* | "A newer release of the atlas was taken in another tab; this page waited for you." |
*
* @param {Offline_TakenInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var offline_taken = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_offline_taken(inputs);
});
// src/languages/compiled/messages/offline_take_update.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Offline_Take_UpdateInputs */
var en_offline_take_update = () => {
	return `Use it now`;
};
/**
* | output |
* | --- |
* | "Use it now" |
*
* @param {Offline_Take_UpdateInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var offline_take_update = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_offline_take_update(inputs);
});
// src/languages/compiled/messages/mark_view.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Mark_ViewInputs */
var en_mark_view = () => {
	return `Mark the map`;
};
/**
* | output |
* | --- |
* | "Mark the map" |
*
* @param {Mark_ViewInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var mark_view = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_mark_view(inputs);
});
// src/languages/compiled/messages/guide.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} GuideInputs */
var en_guide = () => {
	return `Start`;
};
/**
* | output |
* | --- |
* | "Start" |
*
* @param {GuideInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var guide = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_guide(inputs);
});
// src/languages/compiled/messages/record.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} RecordInputs */
var en_record = () => {
	return `Record`;
};
/**
* | output |
* | --- |
* | "Record" |
*
* @param {RecordInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var record = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_record(inputs);
});
// src/languages/compiled/messages/countries.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} CountriesInputs */
var en_countries = () => {
	return `Countries`;
};
/**
* | output |
* | --- |
* | "Countries" |
*
* @param {CountriesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var countries = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_countries(inputs);
});
// src/languages/compiled/messages/theme_choice_light.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Theme_Choice_LightInputs */
var en_theme_choice_light = () => {
	return `Light`;
};
/**
* | output |
* | --- |
* | "Light" |
*
* @param {Theme_Choice_LightInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var theme_choice_light = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_theme_choice_light(inputs);
});
// src/languages/compiled/messages/theme_choice_dark.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Theme_Choice_DarkInputs */
var en_theme_choice_dark = () => {
	return `Dark`;
};
/**
* | output |
* | --- |
* | "Dark" |
*
* @param {Theme_Choice_DarkInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var theme_choice_dark = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_theme_choice_dark(inputs);
});
// src/languages/compiled/messages/theme_choice_print.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Theme_Choice_PrintInputs */
var en_theme_choice_print = () => {
	return `Print`;
};
/**
* | output |
* | --- |
* | "Print" |
*
* @param {Theme_Choice_PrintInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var theme_choice_print = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_theme_choice_print(inputs);
});
// src/languages/compiled/messages/a11y_skip.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} A11y_SkipInputs */
var en_a11y_skip = () => {
	return `Skip`;
};
/**
* | output |
* | --- |
* | "Skip" |
*
* @param {A11y_SkipInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var a11y_skip = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_a11y_skip(inputs);
});
// src/languages/compiled/messages/a11y_skip_record.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} A11y_Skip_RecordInputs */
var en_a11y_skip_record = () => {
	return `Go to the record`;
};
/**
* | output |
* | --- |
* | "Go to the record" |
*
* @param {A11y_Skip_RecordInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var a11y_skip_record = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_a11y_skip_record(inputs);
});
// src/languages/compiled/messages/a11y_skip_countries.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} A11y_Skip_CountriesInputs */
var en_a11y_skip_countries = () => {
	return `Go to the countries`;
};
/**
* | output |
* | --- |
* | "Go to the countries" |
*
* @param {A11y_Skip_CountriesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var a11y_skip_countries = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_a11y_skip_countries(inputs);
});
// src/languages/compiled/messages/a11y_skip_routes.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} A11y_Skip_RoutesInputs */
var en_a11y_skip_routes = () => {
	return `Go to the routes`;
};
/**
* | output |
* | --- |
* | "Go to the routes" |
*
* @param {A11y_Skip_RoutesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var a11y_skip_routes = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_a11y_skip_routes(inputs);
});
// src/languages/compiled/messages/a11y_skip_years.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} A11y_Skip_YearsInputs */
var en_a11y_skip_years = () => {
	return `Go to the years`;
};
/**
* | output |
* | --- |
* | "Go to the years" |
*
* @param {A11y_Skip_YearsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var a11y_skip_years = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_a11y_skip_years(inputs);
});
// src/languages/compiled/messages/sheet_full.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Sheet_FullInputs */
var en_sheet_full = () => {
	return `Make the panel tall`;
};
/**
* | output |
* | --- |
* | "Make the panel tall" |
*
* @param {Sheet_FullInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var sheet_full = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_sheet_full(inputs);
});
// src/languages/compiled/messages/sheet_half.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Sheet_HalfInputs */
var en_sheet_half = () => {
	return `Make the panel half as tall as the window`;
};
/**
* | output |
* | --- |
* | "Make the panel half as tall as the window" |
*
* @param {Sheet_HalfInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var sheet_half = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_sheet_half(inputs);
});
// src/languages/compiled/messages/sheet_peek.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Sheet_PeekInputs */
var en_sheet_peek = () => {
	return `Make the panel small`;
};
/**
* | output |
* | --- |
* | "Make the panel small" |
*
* @param {Sheet_PeekInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var sheet_peek = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_sheet_peek(inputs);
});
// src/languages/compiled/messages/copy.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} CopyInputs */
var en_copy = () => {
	return `Copy`;
};
/**
* | output |
* | --- |
* | "Copy" |
*
* @param {CopyInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var copy = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_copy(inputs);
});
// src/languages/compiled/messages/copied.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ what: NonNullable<unknown> }} CopiedInputs */
var en_copied = (i) => {
	return `${i?.what} copied.`;
};
/**
* | output |
* | --- |
* | "{what} copied." |
*
* @param {CopiedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var copied = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_copied(inputs);
});
// src/languages/compiled/messages/copy_failed.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Copy_FailedInputs */
var en_copy_failed = () => {
	return `The browser did not allow copying. The text is selected: copy it by hand.`;
};
/**
* | output |
* | --- |
* | "The browser did not allow copying. The text is selected: copy it by hand." |
*
* @param {Copy_FailedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var copy_failed = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_copy_failed(inputs);
});
// src/languages/compiled/messages/filter_clear.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Filter_ClearInputs */
var en_filter_clear = () => {
	return `Show all`;
};
/**
* | output |
* | --- |
* | "Show all" |
*
* @param {Filter_ClearInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var filter_clear = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_filter_clear(inputs);
});
// src/languages/compiled/messages/year.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} YearInputs */
var en_year = () => {
	return `Year`;
};
/**
* | output |
* | --- |
* | "Year" |
*
* @param {YearInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var year = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_year(inputs);
});
// src/languages/compiled/messages/all_years.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} All_YearsInputs */
var en_all_years = () => {
	return `All years`;
};
/**
* | output |
* | --- |
* | "All years" |
*
* @param {All_YearsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var all_years = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_all_years(inputs);
});
// src/languages/compiled/messages/year_value.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ year: NonNullable<unknown>, value: NonNullable<unknown> }} Year_ValueInputs */
var en_year_value = (i) => {
	return `${i?.year}: ${i?.value}`;
};
/**
* | output |
* | --- |
* | "{year}: {value}" |
*
* @param {Year_ValueInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var year_value = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_year_value(inputs);
});
// src/languages/compiled/messages/stance_not_recorded.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ year: NonNullable<unknown> }} Stance_Not_RecordedInputs */
var en_stance_not_recorded = (i) => {
	return `nothing recorded for ${i?.year}`;
};
/**
* | output |
* | --- |
* | "nothing recorded for {year}" |
*
* @param {Stance_Not_RecordedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var stance_not_recorded = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_stance_not_recorded(inputs);
});
// src/languages/compiled/messages/story_panel.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Story_PanelInputs */
var en_story_panel = () => {
	return `Story`;
};
/**
* | output |
* | --- |
* | "Story" |
*
* @param {Story_PanelInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_panel = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_story_panel(inputs);
});
// src/languages/compiled/messages/more.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} MoreInputs */
var en_more = () => {
	return `More`;
};
/**
* | output |
* | --- |
* | "More" |
*
* @param {MoreInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var more = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_more(inputs);
});
// src/languages/compiled/messages/stories_short.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Stories_ShortInputs */
var en_stories_short = () => {
	return `Stories`;
};
/**
* | output |
* | --- |
* | "Stories" |
*
* @param {Stories_ShortInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var stories_short = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_stories_short(inputs);
});
// src/languages/compiled/messages/tab_start.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Tab_StartInputs */
var en_tab_start = () => {
	return `Start`;
};
/**
* | output |
* | --- |
* | "Start" |
*
* @param {Tab_StartInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var tab_start = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_tab_start(inputs);
});
// src/languages/compiled/messages/phone_tabs.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Phone_TabsInputs */
var en_phone_tabs = () => {
	return `Parts of the atlas`;
};
/**
* | output |
* | --- |
* | "Parts of the atlas" |
*
* @param {Phone_TabsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var phone_tabs = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_phone_tabs(inputs);
});
// src/languages/compiled/messages/about_map.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} About_MapInputs */
var en_about_map = () => {
	return `About this map`;
};
/**
* | output |
* | --- |
* | "About this map" |
*
* @param {About_MapInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var about_map = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_about_map(inputs);
});
// src/languages/compiled/messages/map_buttons_on.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Map_Buttons_OnInputs */
var en_map_buttons_on = () => {
	return `Move the map with buttons`;
};
/**
* | output |
* | --- |
* | "Move the map with buttons" |
*
* @param {Map_Buttons_OnInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var map_buttons_on = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_map_buttons_on(inputs);
});
// src/languages/compiled/messages/map_buttons_off.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Map_Buttons_OffInputs */
var en_map_buttons_off = () => {
	return `Hide the buttons that move the map`;
};
/**
* | output |
* | --- |
* | "Hide the buttons that move the map" |
*
* @param {Map_Buttons_OffInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var map_buttons_off = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_map_buttons_off(inputs);
});
// src/ui/browser/open-dialog.ts
var import_react_dom = require_react_dom();
/** Whether a dialog lies over the page, whoever opened it: keys are for that then. */
var isDialogOpen = () => document.querySelector("dialog[open]") !== null;
// node_modules/workbox-window/build/workbox-window.prod.es5.mjs
try {
	self["workbox:window:7.4.0"] && _();
} catch (n) {}
function n(n, t) {
	return new Promise((function(r) {
		var e = new MessageChannel();
		e.port1.onmessage = function(n) {
			r(n.data);
		}, n.postMessage(t, [e.port2]);
	}));
}
function t(n, t) {
	(null == t || t > n.length) && (t = n.length);
	for (var r = 0, e = Array(t); r < t; r++) e[r] = n[r];
	return e;
}
function r(n, t, r) {
	return t && function(n, t) {
		for (var r = 0; r < t.length; r++) {
			var e = t[r];
			e.enumerable = e.enumerable || !1, e.configurable = !0, "value" in e && (e.writable = !0), Object.defineProperty(n, o(e.key), e);
		}
	}(n.prototype, t), Object.defineProperty(n, "prototype", { writable: !1 }), n;
}
function e(n, r) {
	var e = "undefined" != typeof Symbol && n[Symbol.iterator] || n["@@iterator"];
	if (e) return (e = e.call(n)).next.bind(e);
	if (Array.isArray(n) || (e = function(n, r) {
		if (n) {
			if ("string" == typeof n) return t(n, r);
			var e = {}.toString.call(n).slice(8, -1);
			return "Object" === e && n.constructor && (e = n.constructor.name), "Map" === e || "Set" === e ? Array.from(n) : "Arguments" === e || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(e) ? t(n, r) : void 0;
		}
	}(n)) || r) {
		e && (n = e);
		var i = 0;
		return function() {
			return i >= n.length ? { done: !0 } : {
				done: !1,
				value: n[i++]
			};
		};
	}
	throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function i(n, t) {
	return i = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function(n, t) {
		return n.__proto__ = t, n;
	}, i(n, t);
}
function o(n) {
	var t = function(n, t) {
		if ("object" != typeof n || !n) return n;
		var r = n[Symbol.toPrimitive];
		if (void 0 !== r) {
			var e = r.call(n, t);
			if ("object" != typeof e) return e;
			throw new TypeError("@@toPrimitive must return a primitive value.");
		}
		return String(n);
	}(n, "string");
	return "symbol" == typeof t ? t : t + "";
}
try {
	self["workbox:core:7.4.0"] && _();
} catch (n) {}
var u = function() {
	var n = this;
	this.promise = new Promise((function(t, r) {
		n.resolve = t, n.reject = r;
	}));
};
function a(n, t) {
	var r = location.href;
	return new URL(n, r).href === new URL(t, r).href;
}
var c = function(n, t) {
	this.type = n, Object.assign(this, t);
};
function f(n, t, r) {
	return n && n.then || (n = Promise.resolve(n)), t ? n.then(t) : n;
}
function s() {}
var v = { type: "SKIP_WAITING" };
function h(n, t) {
	return n && n.then ? n.then(s) : Promise.resolve();
}
var l = function(t) {
	function e(n, r) {
		var e, i;
		return void 0 === r && (r = {}), (e = t.call(this) || this).nn = {}, e.tn = 0, e.rn = new u(), e.en = new u(), e.on = new u(), e.un = 0, e.an = /* @__PURE__ */ new Set(), e.cn = function() {
			var n = e.fn, t = n.installing;
			e.tn > 0 || !a(t.scriptURL, e.sn.toString()) || performance.now() > e.un + 6e4 ? (e.vn = t, n.removeEventListener("updatefound", e.cn)) : (e.hn = t, e.an.add(t), e.rn.resolve(t)), ++e.tn, t.addEventListener("statechange", e.ln);
		}, e.ln = function(n) {
			var t = e.fn, r = n.target, i = r.state, o = r === e.vn, u = {
				sw: r,
				isExternal: o,
				originalEvent: n
			};
			!o && e.mn && (u.isUpdate = !0), e.dispatchEvent(new c(i, u)), "installed" === i ? e.wn = self.setTimeout((function() {
				"installed" === i && t.waiting === r && e.dispatchEvent(new c("waiting", u));
			}), 200) : "activating" === i && (clearTimeout(e.wn), o || e.en.resolve(r));
		}, e.yn = function(n) {
			var t = e.hn, r = t !== navigator.serviceWorker.controller;
			e.dispatchEvent(new c("controlling", {
				isExternal: r,
				originalEvent: n,
				sw: t,
				isUpdate: e.mn
			})), r || e.on.resolve(t);
		}, e.gn = (i = function(n) {
			var t = n.data, r = n.ports, i = n.source;
			return f(e.getSW(), (function() {
				e.an.has(i) && e.dispatchEvent(new c("message", {
					data: t,
					originalEvent: n,
					ports: r,
					sw: i
				}));
			}));
		}, function() {
			for (var n = [], t = 0; t < arguments.length; t++) n[t] = arguments[t];
			try {
				return Promise.resolve(i.apply(this, n));
			} catch (n) {
				return Promise.reject(n);
			}
		}), e.sn = n, e.nn = r, navigator.serviceWorker.addEventListener("message", e.gn), e;
	}
	var o, s = t;
	(o = e).prototype = Object.create(s.prototype), o.prototype.constructor = o, i(o, s);
	var l = e.prototype;
	return l.register = function(n) {
		var t = (void 0 === n ? {} : n).immediate, r = void 0 !== t && t;
		try {
			var e = this;
			return f(function(n, t) {
				var r = n();
				if (r && r.then) return r.then(t);
				return t(r);
			}((function() {
				if (!r && "complete" !== document.readyState) return h(new Promise((function(n) {
					return window.addEventListener("load", n);
				})));
			}), (function() {
				return e.mn = Boolean(navigator.serviceWorker.controller), e.dn = e.pn(), f(e.bn(), (function(n) {
					e.fn = n, e.dn && (e.hn = e.dn, e.en.resolve(e.dn), e.on.resolve(e.dn), e.dn.addEventListener("statechange", e.ln, { once: !0 }));
					var t = e.fn.waiting;
					return t && a(t.scriptURL, e.sn.toString()) && (e.hn = t, Promise.resolve().then((function() {
						e.dispatchEvent(new c("waiting", {
							sw: t,
							wasWaitingBeforeRegister: !0
						}));
					})).then((function() {}))), e.hn && (e.rn.resolve(e.hn), e.an.add(e.hn)), e.fn.addEventListener("updatefound", e.cn), navigator.serviceWorker.addEventListener("controllerchange", e.yn), e.fn;
				}));
			})));
		} catch (n) {
			return Promise.reject(n);
		}
	}, l.update = function() {
		try {
			return this.fn ? f(h(this.fn.update())) : f();
		} catch (n) {
			return Promise.reject(n);
		}
	}, l.getSW = function() {
		return void 0 !== this.hn ? Promise.resolve(this.hn) : this.rn.promise;
	}, l.messageSW = function(t) {
		try {
			return f(this.getSW(), (function(r) {
				return n(r, t);
			}));
		} catch (n) {
			return Promise.reject(n);
		}
	}, l.messageSkipWaiting = function() {
		this.fn && this.fn.waiting && n(this.fn.waiting, v);
	}, l.pn = function() {
		var n = navigator.serviceWorker.controller;
		return n && a(n.scriptURL, this.sn.toString()) ? n : void 0;
	}, l.bn = function() {
		try {
			var n = this;
			return f(function(n, t) {
				try {
					var r = n();
				} catch (n) {
					return t(n);
				}
				if (r && r.then) return r.then(void 0, t);
				return r;
			}((function() {
				return f(navigator.serviceWorker.register(n.sn, n.nn), (function(t) {
					return n.un = performance.now(), t;
				}));
			}), (function(n) {
				throw n;
			})));
		} catch (n) {
			return Promise.reject(n);
		}
	}, r(e, [{
		key: "active",
		get: function() {
			return this.en.promise;
		}
	}, {
		key: "controlling",
		get: function() {
			return this.on.promise;
		}
	}]);
}(function() {
	function n() {
		this.Pn = /* @__PURE__ */ new Map();
	}
	var t = n.prototype;
	return t.addEventListener = function(n, t) {
		this.jn(n).add(t);
	}, t.removeEventListener = function(n, t) {
		this.jn(n).delete(t);
	}, t.dispatchEvent = function(n) {
		n.target = this;
		for (var t, r = e(this.jn(n.type)); !(t = r()).done;) (0, t.value)(n);
	}, t.jn = function(n) {
		return this.Pn.has(n) || this.Pn.set(n, /* @__PURE__ */ new Set()), this.Pn.get(n);
	}, n;
}());
// src/ui/browser/published-file.ts
/** Whether the page is all there is: everything lies in it. */
var isWholeInOneFile = () => document.querySelector("[data-single-file]") !== null;
/**
* Where a published file is: beside the page, or, where the page is all there is (src/site/single-file.ts),
* in it.
*/
function addressOfFile(name) {
	const kept = document.querySelector(`script[data-file="data/${name}"]`)?.textContent;
	return kept ? `data:text/plain;charset=utf-8,${encodeURIComponent(kept)}` : `data/${name}`;
}
// src/app/offline/keep-offline.ts
/** Asks the browser to keep the atlas on the device, and learns of newer releases. */
/** Milliseconds after the map stands: what the reader waits for goes first. */
var restMilliseconds = 4e3;
var isWanted = () => navigator.serviceWorker !== void 0 && isSecureContext && location.protocol !== "file:" && !isWholeInOneFile();
async function register({ onNewer, onTaken }) {
	const workbox = new l("./sw.js", { updateViaCache: "none" });
	workbox.addEventListener("waiting", () => onNewer(() => workbox.messageSkipWaiting()));
	workbox.addEventListener("controlling", ({ isUpdate }) => {
		if (isUpdate) onTaken();
	});
	await workbox.register({ immediate: true });
}
/** Starts once the map has come to rest. A browser that refuses loses nothing but that. */
function keepOffline(releases) {
	if (!isWanted()) return () => {};
	const timer = setTimeout(() => {
		register(releases).catch(() => {});
	}, restMilliseconds);
	return () => clearTimeout(timer);
}
// src/app/offline/UpdateLine.tsx
var import_jsx_runtime = require_jsx_runtime();
var fields = "input:not([type=checkbox], [type=radio], [type=range]), textarea, [contenteditable]";
/** Whether a reader would lose something if the page were loaded anew now. */
function isInUse() {
	const { activeElement } = document;
	const isWritten = activeElement?.matches(fields) && Reflect.get(activeElement, "value") !== "";
	return isHeld() || isWritten === true || isDialogOpen();
}
/** A newer release is there: it is offered, and taken when the reader says so. */
function UpdateLine() {
	const [update, setUpdate] = (0, import_react.useState)(null);
	const isAsked = (0, import_react.useRef)(false);
	const isWaiting = (0, import_react.useSyncExternalStore)(watchHolds, isHeld);
	(0, import_react.useEffect)(() => keepOffline({
		onNewer: (take) => setUpdate({
			isTaken: false,
			take
		}),
		onTaken() {
			if (isAsked.current || !isInUse()) location.reload();
			else setUpdate({
				isTaken: true,
				take: () => location.reload()
			});
		}
	}), []);
	const isSaid = update !== null && !(update.isTaken && isWaiting);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NoticeLine, {
		sentence: isSaid ? update.isTaken ? offline_taken() : offline_update() : null,
		action: offline_take_update(),
		onAction: () => {
			isAsked.current = true;
			update?.take();
		},
		dismissLabel: dismiss(),
		onDismiss: () => setUpdate(null)
	});
}
// src/ui/browser/at-first-sign.ts
var everySign = [
	"pointermove",
	"pointerdown",
	"keydown"
];
/** Acts once, at the first sign that a reader is about to do something; returns what calls it off. */
function atFirstSign(act, signs = everySign) {
	const waiting = new AbortController();
	function actOnce() {
		waiting.abort();
		act();
	}
	for (const sign of signs) addEventListener(sign, actOnce, { signal: waiting.signal });
	return () => waiting.abort();
}
// src/ui/browser/unfold.ts
/** Opens all that is folded on the page, as for print; returns what folds it again. */
function unfoldAll() {
	const opened = [...document.querySelectorAll("details:not([open])")];
	for (const details of opened) details.open = true;
	return () => {
		for (const details of opened) details.open = false;
	};
}
// src/figures/printing/connect-printing.ts
/**
* Draws the figure for paper when the browser is about to print, and opens what is folded, so that a
* printed record is whole. A page must be changed at once then, with nothing left to fetch: what
* draws is fetched when the reader first stirs: the browser's own menu is reached across the page.
* Returns what stops it.
*/
function connectPrinting(view, frame) {
	let draw;
	let geography;
	let fold = () => {};
	function prepare() {
		Promise.all([__vitePreload(() => import("./draw-handout-BUVg5odu.js"), __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30]), import.meta.url), loadGeography()]).then(([module, loaded]) => {
			draw = module.drawHandout;
			geography = loaded;
		}).catch(() => {
			if (!isStopped) stopWaiting = atFirstSign(prepare, ["pointerdown", "keydown"]);
		});
	}
	function onBeforePrint() {
		if (pageIn(view.getState()) === "handout") return;
		fold = unfoldAll();
		if (!draw || !geography) return;
		putDrawing(frame, draw(geography, view));
		frame.getBoundingClientRect();
	}
	function onAfterPrint() {
		fold();
		fold = () => {};
		frame.replaceChildren();
	}
	let isStopped = false;
	let stopWaiting = atFirstSign(prepare);
	addEventListener("beforeprint", onBeforePrint);
	addEventListener("afterprint", onAfterPrint);
	return () => {
		isStopped = true;
		stopWaiting();
		removeEventListener("beforeprint", onBeforePrint);
		removeEventListener("afterprint", onAfterPrint);
	};
}
// src/figures/printing/PrintedFigure.tsx
/** The figure at the head of the printed page: what is on the screen, drawn for paper. */
function PrintedFigure() {
	const view = useView();
	const frame = (0, import_react.useRef)(null);
	(0, import_react.useEffect)(() => frame.current ? connectPrinting(view, frame.current) : void 0, [view]);
	const isWithoutStory = useViewState(isReadersStory);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "printed-figure",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", { ref: frame }), isWithoutStory && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: make_without_story() })]
	});
}
// src/guide/IncidentChip.tsx
/** Says that the marks on the map are filtered, and leads back to the filter. */
function IncidentChip() {
	const view = useView();
	const filter = useViewState(({ incidents }) => incidents);
	const { place, kinds, from, to } = filter;
	if (useViewState((state) => pageIn(state) !== null)) return null;
	if (place === null && kinds.length === 0 && from === null && to === null) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "incident-chip",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: incidents_on_map({
				shown: eventsShown(filter).length,
				all: outline.events.length
			}) }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "link",
				onClick: () => openPage(view, "incidents"),
				children: filter_change()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "link",
				onClick: () => filterIncidents(view, everyIncident),
				children: filter_clear()
			})
		]
	});
}
// src/ui/browser/use-media.ts
/** Whether a media query holds, now and later. */
function useMedia(query) {
	const subscribe = (0, import_react.useCallback)((onChange) => {
		const media = matchMedia(query);
		media.addEventListener("change", onChange);
		return () => media.removeEventListener("change", onChange);
	}, [query]);
	return (0, import_react.useSyncExternalStore)(subscribe, () => matchMedia(query).matches);
}
// src/ui/buttons/Icon.tsx
/** Lines of 1.6 pixels in a square of 20. */
var icons = {
	search: "M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM13 13l4 4",
	more: "M4 10h.01M10 10h.01M16 10h.01",
	stories: "M10 5.5C8 4 5.5 3.8 3 4v11.5c2.5-.2 5 0 7 1.5 2-1.5 4.5-1.7 7-1.500V4c-2.5-.2-5 0-7 1.500zM10 5.500V17",
	picture: "M3 4h14v12H3zM3 14l4-4.5 3.5 3.5 2.5-2.5 4 4M13 7.500h.01",
	share: "M10 12.500V3M6.5 6 10 2.5 13.5 6M4.5 9.500v7h11v-7",
	globe: "M10 2.500a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM2.5 10h15M10 2.500c-5 4.5-5 10.5 0 15 5-4.5 5-10.5 0-15z",
	layers: "M10 3 2.5 7 10 11l7.5-4zM2.5 10.5 10 14.500l7.5-4M2.5 13.8 10 17.500l7.5-3.7",
	flag: "M5 18V3h10.500l-2.5 4 2.5 4H5",
	bars: "M4 17v-5M8 17V6M12 17V3M16 17v-7",
	screen: "M3 3.500h14V13H3zM10 13v4M6.5 17h7M8.5 6v4.500l4-2.200z",
	back: "M12.5 4 6.5 10l6 6",
	close: "M4.5 4.500l11 11M15.5 4.500l-11 11",
	info: "M10 2.500a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 9v5M10 6.200h.01",
	eye: "M2 10c3.5-6 12.5-6 16 0-3.5 6-12.5 6-16 0zM10 7.500a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z",
	"eye-off": "M2 10c3.5-6 12.5-6 16 0-3.5 6-12.5 6-16 0zM3.5 16.500l13-13",
	"sent-back": "M4 6h8.500a3.5 3.5 0 0 1 0 7H5M8 9.5 4.5 13 8 16.5",
	quote: "M3.5 12.500c0-4 1.5-6.5 4.5-7.500M3.5 12.500a2.2 2.2 0 1 0 4.4 0 2.2 2.2 0 1 0-4.4 0M11.5 12.500c0-4 1.5-6.5 4.5-7.500M11.5 12.500a2.2 2.2 0 1 0 4.4 0 2.2 2.2 0 1 0-4.4 0",
	play: "M6 4v12l10-6z",
	pen: "M3.5 16.5l1-4.3L14 2.8 17.2 6l-9.4 9.5zM12 4.8 15.2 8",
	plus: "M4 10h12M10 4v12",
	minus: "M4 10h12",
	check: "M4 10.5 8 14.5 16 5.5"
};
/** A picture of 20 pixels beside or in place of a word; what it stands for is said by its control. */
function Icon({ name }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("svg", {
		className: "icon",
		viewBox: "0 0 20 20",
		"aria-hidden": "true",
		"data-icon": name,
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", { d: icons[name] })
	});
}
// src/ui/charts/MarkSign.tsx
var { corner, stroke, sides } = incidentLook;
var half = (sides.one - stroke) / 2;
/** The mark of one incident, as the map draws it. */
function MarkSign({ outcome, title }) {
	const { isFilled, isWhole } = outcomeLooks[outcome];
	const box = {
		x: -half,
		y: -half,
		width: 2 * half,
		height: 2 * half,
		rx: corner
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("svg", {
		className: "mark-sign",
		viewBox: "-6 -6 12 12",
		"aria-hidden": "true",
		"data-outcome": outcome,
		children: [title && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("title", { children: title }), isWhole ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("rect", {
			...box,
			fill: isFilled ? "currentcolor" : "none"
		}) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
			d: cornersOfMark(half),
			fill: "none"
		})]
	});
}
// src/guide/keys/LineSigns.tsx
var colour = subject.usualRoute ? pageTheme.route[subject.usualRoute] : pageTheme.map.label;
function Line({ width, dash }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("svg", {
		className: "map-key-line",
		viewBox: "0 0 36 16",
		"aria-hidden": "true",
		children: [!dash && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("line", {
			x1: "4",
			x2: "32",
			y1: "8",
			y2: "8",
			stroke: colour,
			strokeWidth: "11",
			opacity: "0.26"
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("line", {
			x1: "3",
			x2: "33",
			y1: "8",
			y2: "8",
			stroke: colour,
			strokeWidth: width,
			strokeLinecap: "round",
			strokeDasharray: dash
		})]
	});
}
/** Means of a route as the map draws them. */
function LineSigns() {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("ul", {
		className: "map-key-lines",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Line, { width: 4 }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: key_route() })] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Line, {
				width: 2.4,
				dash: "0.1 6"
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: key_flight() })] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Line, {
				width: 2.2,
				dash: "6 5"
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: key_boat() })] })
		]
	});
}
// src/guide/keys/MapKey.tsx
/** The reader's own data: once there are any. */
var OwnKey = lazyPart(async () => (await __vitePreload(async () => {
	const { OwnKey } = await import("./OwnKey-BfYm-9Wm.js");
	return { OwnKey };
}, __vite__mapDeps([31,32,3,4,5,6,8]), import.meta.url)).OwnKey);
/** Windows that have room for the whole key beside what is on the map. */
var roomy = "(width >= 1100px) and (height >= 640px)";
var unplaced = outline.events.filter(({ at }) => at === null).length;
/** What the map's colours and signs mean, on the map; beside a record and on a phone behind a button. */
function MapKey() {
	const view = useView();
	const id = (0, import_react.useId)();
	const onMap = useOnMap();
	const year = useViewState((state) => state.year);
	const hasRecord = useViewState((state) => state.chosen.on !== "nothing");
	const hasMarks = useViewState((state) => state.hasMarks);
	const isMarked = useViewState((state) => showsMarks(state, state.camera?.zoom ?? 0));
	const hasOwn = useViewState(({ own }) => own.layers.length > 0);
	const hasRoom = useMedia(roomy) && !hasRecord;
	const [toggled, setToggled] = (0, import_react.useState)(null);
	const isOpen = hasRoom !== (toggled?.withRoom === hasRoom);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("aside", {
		ref: onMap,
		className: "map-key",
		"aria-label": key(),
		"data-open": isOpen || void 0,
		children: [!hasRoom && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
			type: "button",
			className: "map-key-button",
			"aria-controls": id,
			"aria-expanded": isOpen,
			onClick: () => setToggled(isOpen ? null : { withRoom: hasRoom }),
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name: "layers" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: key() })]
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			id,
			className: "map-key-body",
			hidden: !isOpen,
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: year === null ? key_now() : key_year({ year }) }),
				year === null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
					className: "map-key-quiet",
					children: key_as_last_known()
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("ul", { children: [
					scaleOfStances.map((stance) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(StanceSwatch, { stance }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: year === null ? stanceWord(stance) : stanceWordThen(stance) })] }, stance)),
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(StanceSwatch, { stance: "origin" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: key_origin() })] }),
					year !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(StanceSwatch, { stance: null }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: key_nothing() })] })
				] }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(LineSigns, {}),
				isMarked && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("ul", {
					className: "map-key-marks",
					children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MarkSign, { outcome: "caught" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: key_caught() })] }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MarkSign, { outcome: "safe" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: key_let_go() })] }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MarkSign, { outcome: "untold" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: key_untold() })] })
					]
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.Suspense, { children: hasOwn && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(OwnKey, {}) }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
					className: "map-key-switch",
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: incidents() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
						type: "checkbox",
						checked: hasMarks || isMarked,
						disabled: hasRecord || isMarked && !hasMarks,
						onChange: (event) => showMarks(view, event.target.checked)
					})]
				}),
				isMarked && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
					className: "map-key-quiet",
					children: key_unplaced({
						unplaced,
						all: outline.events.length
					})
				})
			]
		})]
	});
}
// src/years/YearChip.tsx
/** The year that the map shows, on the map itself; pressed, it shows all of them. */
function YearChip() {
	const view = useView();
	const year = useViewState((state) => state.year);
	const onMap = useOnMap();
	if (year === null) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
		ref: onMap,
		type: "button",
		className: "year-chip",
		"aria-label": year_leave({ year }),
		onClick: () => chooseYear(view, null),
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: writeYears(String(year)) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("svg", {
			viewBox: "0 0 20 20",
			"aria-hidden": "true",
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", { d: "m5 5 10 10M15 5 5 15" })
		})]
	});
}
// \0virtual:search-words
var alsoCalled;
var withoutParticles;
var wordLookedFor;
var wordsFoundBy;
// src/reading/search/BoldMatch.tsx
/** A line with the words bold that begin as what was typed does. */
function BoldMatch({ text, query }) {
	const wanted = fold(query).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
	const isFound = (word) => wanted.some((each) => fold(word).startsWith(each));
	const parts = text.split(/([\p{L}\p{N}]+)/u).map((part, at) => ({
		part,
		at
	}));
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
		className: "search-row-name",
		children: parts.map(({ part, at }) => isFound(part) ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("b", { children: part }, at) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: part }, at))
	});
}
// src/reading/search/SearchRow.tsx
var looks = {
	country: {
		icon: "flag",
		word: found_country
	},
	route: {
		icon: "layers",
		word: found_route
	},
	place: {
		icon: "globe",
		word: found_place
	},
	event: {
		icon: "info",
		word: found_event
	},
	year: {
		icon: "bars",
		word: found_year
	},
	story: {
		icon: "play",
		word: found_story
	},
	page: {
		icon: "screen",
		word: found_page
	},
	term: {
		icon: "quote",
		word: found_term
	},
	work: {
		icon: "stories",
		word: found_work
	},
	claim: {
		icon: "quote",
		word: found_claim
	},
	source: {
		icon: "stories",
		word: found_source
	}
};
/** A result: what kind of thing it is, its name with what was typed bold, its kind in words. */
function SearchRow({ hit, query }) {
	const { icon, word } = looks[hit.group];
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name: icon }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(BoldMatch, {
			text: hit.name,
			query
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			className: "search-row-kind",
			children: hit.detail === "" ? word() : `${word()} · ${hit.detail}`
		})
	] });
}
/** What answers a question, before anything else that was found. */
function AnswerCard({ answer: answer$1, query }) {
	const sources = new Set(answer$1.claims.flatMap(({ evidence }) => evidence.map((e) => e.source)));
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			className: "search-answer-head",
			children: answer()
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(BoldMatch, {
			text: answer$1.text,
			query: answer$1.claims.length > 0 ? answer$1.about : query
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
			className: "search-answer-foot",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: answer$1.label }), sources.size > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: sources_in_chip({ count: sources.size }) })]
		})
	] });
}
// src/reading/search/SearchBox.tsx
var nothingFound = {
	answer: null,
	hits: [],
	all: 0
};
var findNothing = () => nothingFound;
function SearchFailed() {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: `${search_failed()} ` }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ReloadButton, { label: trouble_reload() })] });
}
function keyOf$1(choice) {
	if (choice === null || choice === "all") return "all";
	return "key" in choice ? choice.key : "answer";
}
function AllRow({ count }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("b", { children: found_all({ count }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
		className: "search-row-kind",
		children: found_keys()
	})] });
}
/** Nothing was found: what is left out of the atlas on purpose, and why, may be the reason. */
function NothingFound({ query }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("b", { children: search_none({ query }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: search_left_out() })] });
}
/** Search as a combobox: type, arrows, Enter; Esc clears. A question is answered first. */
function SearchBox() {
	const view = useView();
	const id = (0, import_react.useId)();
	const input = (0, import_react.useRef)(null);
	const list = (0, import_react.useRef)(null);
	useAttention("search", input);
	const [query, setQuery] = (0, import_react.useState)("");
	const [active, setActive] = (0, import_react.useState)(0);
	const [search$1, setSearch] = (0, import_react.useState)(() => findNothing);
	const [isLoading, setIsLoading] = (0, import_react.useState)(false);
	/** Enter was pressed before the index was there: the best hit opens when it is. */
	const enteredEarly = (0, import_react.useRef)(false);
	const [isWhole, setWhole] = (0, import_react.useState)(false);
	const { answer, hits, all } = search$1(query, isWhole);
	const choices = [
		...answer ? [answer] : [],
		...hits,
		...all > hits.length ? ["all"] : []
	];
	const open = query.trim() !== "";
	/** The index is fetched and built for the first who searches. */
	async function prepare() {
		if (search$1 !== findNothing || isLoading) return;
		setIsLoading(true);
		try {
			const { prepareSearch, searchAtlas } = await __vitePreload(async () => {
				const { prepareSearch, searchAtlas } = await import("./search-index-DyPHOU43.js");
				return {
					prepareSearch,
					searchAtlas
				};
			}, __vite__mapDeps([33,5,4,3,6,34,26,11,12,13,27,35,7,8,9]), import.meta.url);
			await prepareSearch();
			setSearch(() => searchAtlas);
		} catch {
			enteredEarly.current = false;
		} finally {
			setIsLoading(false);
		}
	}
	(0, import_react.useEffect)(() => {
		if (search$1 === findNothing || !enteredEarly.current) return;
		enteredEarly.current = false;
		const { answer: best, hits: found } = search$1(input.current?.value ?? "");
		const first = best ?? found[0];
		if (first) choose(first);
	});
	function choose(choice) {
		if (choice === null) return;
		if (choice === "all") {
			setWhole(true);
			return;
		}
		hover(view, null);
		choice.open(view);
		setQuery("");
		setWhole(false);
		input.current?.blur();
	}
	/** What keys stand at is pointed at on the map as well. */
	function standAt(place) {
		setActive(place);
		const choice = choices[place];
		const isHit = choice !== "all" && choice != null && "entity" in choice;
		hover(view, isHit ? choice.entity ?? null : null);
		list.current?.querySelectorAll("[role=option]")[place]?.scrollIntoView({ block: "nearest" });
	}
	function onKeyDown(event) {
		const step = {
			ArrowDown: 1,
			ArrowUp: -1
		}[event.key];
		if (step !== void 0 && choices.length > 0) {
			event.preventDefault();
			standAt((active + step + choices.length) % choices.length);
		} else if (event.key === "Enter") {
			const choice = choices[active];
			if (choice) choose(choice);
			else enteredEarly.current = isLoading;
		} else if (event.key === "Escape" && open) {
			event.stopPropagation();
			hover(view, null);
			setQuery("");
		}
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("search", {
		className: "search-box",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name: "search" }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
				ref: input,
				type: "search",
				role: "combobox",
				"aria-label": search(),
				"aria-expanded": open,
				"aria-controls": `${id}-list`,
				"aria-autocomplete": "list",
				"aria-activedescendant": open && choices.length > 0 ? `${id}-${active}` : void 0,
				placeholder: search_placeholder(),
				autoComplete: "off",
				spellCheck: false,
				value: query,
				onFocus: () => void prepare(),
				onChange: (event) => {
					prepare();
					setQuery(event.target.value);
					setWhole(false);
					setActive(0);
				},
				onKeyDown
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				ref: list,
				id: `${id}-list`,
				role: "listbox",
				"aria-label": search_results(),
				hidden: !open,
				children: choices.map((choice, place) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
					id: `${id}-${place}`,
					role: "option",
					tabIndex: -1,
					className: choice === answer ? "search-answer" : "search-row",
					"aria-selected": place === active,
					"data-all": choice === "all" || void 0,
					onPointerDown: (event) => event.preventDefault(),
					onClick: () => choose(choice),
					onKeyDown: (event) => {
						if (event.key === "Enter") choose(choice);
					},
					children: [
						choice === "all" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(AllRow, { count: all }),
						choice !== null && choice === answer && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(AnswerCard, {
							answer,
							query
						}),
						choice !== null && choice !== "all" && "key" in choice && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SearchRow, {
							hit: choice,
							query: answer?.about ?? query
						})
					]
				}, keyOf$1(choice)))
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "search-box-none",
				role: "status",
				hidden: !open || choices.length > 0,
				children: open && choices.length === 0 && !isLoading && (search$1 === findNothing ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SearchFailed, {}) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NothingFound, { query }))
			})
		]
	});
}
// src/ui/buttons/ToolButton.tsx
/** A button of the bar: where there is little room its picture alone is shown. */
function ToolButton({ icon, label, onClick }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
		type: "button",
		className: "tool-button",
		title: label,
		onClick,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name: icon }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: label })]
	});
}
// src/ui/menus/close-menu.ts
/** What an entry of a menu calls before it does what it stands for. */
var CloseMenu = (0, import_react.createContext)(() => {});
// src/ui/menus/Menu.tsx
/** Which entry a key leads to; letters lead to the next that begins with them. */
function entryFor(key, entries) {
	const focused = document.activeElement;
	const at = focused instanceof HTMLElement ? entries.indexOf(focused) : 0;
	if (key === "ArrowDown") return entries[(at + 1) % entries.length];
	if (key === "ArrowUp") return entries.at(at - 1);
	if (key === "Home") return entries[0];
	if (key === "End") return entries.at(-1);
	if (key.length !== 1 || key === " ") return void 0;
	return [...entries.slice(at + 1), ...entries.slice(0, at + 1)].find((entry) => entry.textContent?.trim().toLowerCase().startsWith(key));
}
/**
* A button that opens a menu: arrows, letters, Home and End go through it, Esc and a press beside it
* close it, and the focus goes back to the button. No library: the smallest weighs more than the page's
* other buttons together.
*/
function Menu({ label, face, className, children }) {
	const id = (0, import_react.useId)();
	const [isOpen, setOpen] = (0, import_react.useState)(false);
	const button = (0, import_react.useRef)(null);
	const list = (0, import_react.useRef)(null);
	const entries = () => [...list.current?.querySelectorAll("[role^=menuitem]") ?? []].filter((entry) => entry.offsetParent !== null);
	const focusFirst = (0, import_react.useEffectEvent)(() => entries()[0]?.focus());
	(0, import_react.useEffect)(() => {
		if (!isOpen) return;
		focusFirst();
		function onPress({ target }) {
			if (![button, list].some(({ current }) => target instanceof Node && current?.contains(target))) setOpen(false);
		}
		const leave = () => setOpen(false);
		document.addEventListener("pointerdown", onPress);
		addEventListener("resize", leave);
		addEventListener("blur", leave);
		return () => {
			document.removeEventListener("pointerdown", onPress);
			removeEventListener("resize", leave);
			removeEventListener("blur", leave);
		};
	}, [isOpen]);
	function close() {
		button.current?.focus();
		setOpen(false);
	}
	function onKeyDown(event) {
		if (event.key === "Tab") close();
		const isEsc = event.key === "Escape";
		const next = entryFor(keyOf$2(event), entries());
		if (!isEsc && !next) return;
		event.preventDefault();
		event.stopPropagation();
		if (isEsc) close();
		else next?.focus();
	}
	/** Beneath the button, or above it where there is more room; towards the middle of the window. */
	function place(element) {
		list.current = element;
		const box = button.current?.getBoundingClientRect();
		if (!element || !box) return;
		const isLow = box.top > innerHeight - box.bottom;
		const isRight = box.left + box.right > innerWidth;
		const { style } = element;
		style.setProperty(isLow ? "bottom" : "top", `${isLow ? innerHeight - box.top + 6 : box.bottom + 6}px`);
		style.setProperty(isRight ? "right" : "left", `${isRight ? innerWidth - box.right : box.left}px`);
		style.maxHeight = `${(isLow ? box.top : innerHeight - box.bottom) - 14}px`;
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		ref: button,
		className: `menu-button ${className ?? ""}`,
		"aria-label": label,
		title: label,
		"aria-haspopup": "menu",
		"aria-expanded": isOpen,
		"aria-controls": isOpen ? id : void 0,
		onClick: () => setOpen(!isOpen),
		onKeyDown: (event) => {
			if (event.key !== "ArrowDown" || isOpen) return;
			event.preventDefault();
			setOpen(true);
		},
		children: face
	}), isOpen && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		id,
		ref: place,
		className: "menu",
		role: "menu",
		"aria-label": label,
		tabIndex: -1,
		onKeyDown,
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(CloseMenu, {
			value: close,
			children
		})
	})] });
}
// src/ui/menus/MenuChoices.tsx
/** One of several, chosen in a menu, which stays open: what is chosen is seen at once. */
function MenuChoices({ label, value, choices, onChoose }) {
	const id = (0, import_react.useId)();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "menu-choices",
		role: "group",
		"aria-labelledby": id,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			id,
			role: "presentation",
			children: label
		}), choices.map(([choice, word]) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			role: "menuitemradio",
			"aria-checked": choice === value,
			tabIndex: -1,
			onClick: () => onChoose(choice),
			children: word
		}, choice))]
	});
}
// src/ui/menus/MenuItem.tsx
/** One thing that a menu does. The menu is closed by then: a dialog gives the focus back to its button. */
function MenuItem({ label, icon, lang, onChoose }) {
	const close = (0, import_react.useContext)(CloseMenu);
	function choose() {
		close();
		onChoose();
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
		type: "button",
		role: "menuitem",
		tabIndex: -1,
		onClick: choose,
		children: [icon && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name: icon }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			lang,
			translate: lang === void 0 ? void 0 : "no",
			children: label
		})]
	});
}
// src/app/plate/bar/mark-on-map.ts
/** Opens the marks for what is on the map; what makes them is fetched with the first. */
async function markOnMap(view) {
	const part = await __vitePreload(() => import("./mark-view-DGpVSAS0.js"), __vite__mapDeps([36,37,5,4,38,3,6,39,40,41]), import.meta.url).catch(() => null);
	if (part) part.markView(view);
	else openPage(view, "stories");
}
// src/app/plate/bar/MoreMenu.tsx
/** A handout is opened from its story, the statement on accessibility from what is said of the atlas. */
var listedPages = pages.filter((page) => page !== "handout" && page !== "accessibility" && page !== "stories");
/** What the bar has no room for: citing, the theme, the pages to read. */
function MoreMenu() {
	const view = useView();
	const theme = useViewState((state) => state.theme);
	const hasMapButtons = useViewState((state) => state.hasMapButtons);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Menu, {
		label: more(),
		face: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name: "more" }),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "app-bar-narrow",
				role: "presentation",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MenuItem, {
						label: mark_view(),
						icon: "pen",
						onChoose: () => void markOnMap(view)
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MenuItem, {
						label: make_make(),
						icon: "picture",
						onChoose: () => openTool(view, "figure")
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MenuItem, {
						label: share(),
						icon: "share",
						onChoose: () => openTool(view, "share")
					})
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MenuItem, {
				label: layer_own_data(),
				icon: "layers",
				onChoose: () => openOwn(view)
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MenuItem, {
				label: cite(),
				icon: "quote",
				onChoose: () => openTool(view, "cite")
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MenuChoices, {
				label: theme_choice(),
				value: theme,
				choices: [
					["system", theme_choice_system()],
					["light", theme_choice_light()],
					["dark", theme_choice_dark()],
					["print", theme_choice_print()]
				],
				onChoose: (choice) => chooseTheme(view, choice)
			}),
			!isWholeInOneFile() && otherLanguages.map(({ tag, name }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(MenuItem, {
				label: name,
				lang: tag,
				onChoose: () => location.assign(addressInLanguage(tag, view.getState()))
			}, tag)),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MenuItem, {
				label: hasMapButtons ? map_buttons_off() : map_buttons_on(),
				onChoose: () => showMapButtons(view, !hasMapButtons)
			}),
			listedPages.map((page) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(MenuItem, {
				label: pageTitle(page),
				onChoose: () => openPage(view, page)
			}, page))
		]
	});
}
// src/app/plate/bar/Bar.tsx
/** The bar over panel and map: the name, the search, the tools. */
function Bar({ ref, isHidden }) {
	const view = useView();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("header", {
		className: "app-bar",
		hidden: isHidden,
		ref,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			onClick: () => leaveForStart(view),
			children: title()
		}) }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(PartBoundary, { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(SearchBox, {}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "app-bar-tools",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ToolButton, {
						icon: "stories",
						label: stories_short(),
						onClick: () => openPage(view, "stories")
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ToolButton, {
						icon: "pen",
						label: mark_view(),
						onClick: () => void markOnMap(view)
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ToolButton, {
						icon: "picture",
						label: make_make(),
						onClick: () => openTool(view, "figure")
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ToolButton, {
						icon: "share",
						label: share(),
						onClick: () => openTool(view, "share")
					})
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MoreMenu, {})
		] })]
	});
}
// src/app/plate/bar/LanguageLine.tsx
/** Said in the language that is offered, to who may read no other. */
var offer = {
	tag: "ko",
	sentence: "이 지도는 한국어로도 볼 수 있다.",
	action: "한국어로 보기",
	dismiss: "닫기"
};
/** The atlas can be read in the language that the device prefers: said once. */
function LanguageLine() {
	const view = useView();
	const [isOffered, setOffered] = (0, import_react.useState)(true);
	function close() {
		keepLanguageOffered();
		setOffered(false);
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NoticeLine, {
		sentence: isOffered ? offer.sentence : null,
		action: offer.action,
		onAction: () => {
			close();
			location.assign(addressInLanguage(offer.tag, view.getState()));
		},
		dismissLabel: offer.dismiss,
		onDismiss: close,
		lang: offer.tag
	});
}
// src/app/plate/bar/offered-language.ts
var [first] = languages;
/** Whether the device prefers another language that there is; it is said once, and only from the first. */
var isLanguageOffered = () => !isWholeInOneFile() && otherLanguages.some(({ tag }) => tag !== first.tag && navigator.language.startsWith(tag)) && !wasLanguageOffered();
// src/app/plate/on-map/Caveat.tsx
/** What the map is not, in a line at its foot; on a phone behind a sign. */
function Caveat({ isPresented }) {
	const [isOpen, setOpen] = (0, import_react.useState)(false);
	const onMap = useOnMap();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		ref: onMap,
		className: "app-caveat",
		"data-presented": isPresented || void 0,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			"aria-label": about_map(),
			"aria-expanded": isOpen,
			"aria-controls": "app-caveat",
			onClick: () => setOpen(!isOpen),
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name: "info" })
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			id: "app-caveat",
			className: "app-credit",
			"data-open": isOpen || void 0,
			children: map_credit()
		})]
	});
}
// src/app/faults/InsteadOfRecord.tsx
var PlainRecord = (0, import_react.lazy)(async () => ({ default: (await __vitePreload(async () => {
	const { PlainRecord } = await import("./PlainRecord-DGlMz1ng.js");
	return { PlainRecord };
}, __vite__mapDeps([42,3,4,5,6,43,8,11,44]), import.meta.url)).PlainRecord }));
/** What stands in a record's place where its panel failed: its words alone, if they can be had. */
function InsteadOfRecord() {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(C, {
		fallback: null,
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.Suspense, { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(PlainRecord, {}) })
	});
}
// src/app/parts.ts
/** Records: when a reader stirs. */
var RecordPanel = lazyPart(async () => (await __vitePreload(async () => {
	const { RecordPanel } = await import("./RecordPanel-D-P1xv2W.js");
	return { RecordPanel };
}, __vite__mapDeps([45,4,11,5,3,6,7,8,9,10,34,46,47,27,48,13,49,50,51,52,12,53,54,55]), import.meta.url)).RecordPanel, InsteadOfRecord);
/** Evidence: with the first of it. */
var EvidencePopover = lazyPart(async () => (await __vitePreload(async () => {
	const { EvidencePopover } = await import("./EvidencePopover-Ck4zMEt0.js");
	return { EvidencePopover };
}, __vite__mapDeps([56,4,3,5,6,11,7,8,9,57,58,59,60,61,62]), import.meta.url)).EvidencePopover);
/** What has changed since a release: where an address cites one. */
var ReleaseLine = lazyPart(async () => (await __vitePreload(async () => {
	const { ReleaseLine } = await import("./ReleaseLine-C_mN0Hs2.js");
	return { ReleaseLine };
}, __vite__mapDeps([63,4,3,5,6,7,8,9,11,64]), import.meta.url)).ReleaseLine);
/** What lies at a place of the map: with the first sign of a reader. */
var HerePopover = lazyPart(async () => (await __vitePreload(async () => {
	const { HerePopover } = await import("./HerePopover-D9SY3rkO.js");
	return { HerePopover };
}, __vite__mapDeps([65,4,3,5,6,57,58,8,59,7,9,11,32,66,67,50,48,51,68]), import.meta.url)).HerePopover);
/** Reading pages and comparisons, together: when the first of them is opened. */
var ReadingPages = lazyPart(async () => (await __vitePreload(async () => {
	const { PagePanel } = await import("./PagePanel-CQR0w9iX.js");
	return { PagePanel };
}, __vite__mapDeps([69,4,11,5,3,6,7,8,9,46,47,27,48,10,13,49,50,51,52,70,71,26,72,73,38,74,75,60,61,53,54,76]), import.meta.url)).PagePanel);
/** What tells a story, and what makes one: with the first story. */
var StoryPanel = lazyPart(async () => (await __vitePreload(async () => {
	const { StoryPanel } = await import("./StoryPanel-DPMyxAoi.js");
	return { StoryPanel };
}, __vite__mapDeps([77,4,3,5,6,78,8,79,80,81,82,11,83,7,9,84,85,86,87,88,89,39,90,37,38,40,91,92]), import.meta.url)).StoryPanel);
var StoryMaker = lazyPart(async () => (await __vitePreload(async () => {
	const { StoryMaker } = await import("./StoryMaker-BGHtd4GW.js");
	return { StoryMaker };
}, __vite__mapDeps([93,4,3,5,6,94,8,95,70,74,75,38,39,37,40,96,7,9,41,97,98,99,25,87,89,90,78,100]), import.meta.url)).StoryMaker);
/** The reader's own data: when they are asked for. */
var OwnPanel = lazyPart(async () => (await __vitePreload(async () => {
	const { OwnPanel } = await import("./OwnPanel-BNo3MiqD.js");
	return { OwnPanel };
}, __vite__mapDeps([101,4,3,5,6,7,8,9,53,54,102,67,30,103,97,98,38,32,104]), import.meta.url)).OwnPanel);
/** The legend on a wall: when a story is presented. */
var WallKey = lazyPart(async () => (await __vitePreload(async () => {
	const { WallKey } = await import("./WallKey-CgCjMpbA.js");
	return { WallKey };
}, __vite__mapDeps([105,5,4,3,6,106,7,8,9,107,108]), import.meta.url)).WallKey);
/** What is read over the map: each page, and the part that it comes with. */
var pageParts = {
	disagreements: ReadingPages,
	sources: ReadingPages,
	incidents: ReadingPages,
	glossary: ReadingPages,
	works: ReadingPages,
	years: ReadingPages,
	data: ReadingPages,
	accessibility: ReadingPages,
	about: ReadingPages,
	stories: lazyPart(async () => (await __vitePreload(async () => {
		const { StoriesPage } = await import("./StoriesPage-uc1hvc-7.js");
		return { StoriesPage };
	}, __vite__mapDeps([109,4,3,5,6,39,102,79,110,83,8,94,95,70,74,75,38,37,40,96,78,89,90,84,7,9,72,73,53,54,80,81,111]), import.meta.url)).StoriesPage),
	handout: lazyPart(async () => (await __vitePreload(async () => {
		const { HandoutPage } = await import("./HandoutPage-BtQ5DWFT.js");
		return { HandoutPage };
	}, __vite__mapDeps([112,4,3,5,6,113,8,114,115,7,9,79,72,73,110,16,11,17,22,19,20,21,95,1,107,25,71,84,49,116,24,30,117,28,32,85,86,87,88,74,75,118]), import.meta.url)).HandoutPage)
};
// src/app/plate/on-map/MapHand.tsx
/** Lists what was pressed on the map, where that is more than one thing. */
function MapHand() {
	const view = useView();
	const [press, setPress] = (0, import_react.useState)(null);
	const close = (0, import_react.useCallback)(() => setPress(null), []);
	(0, import_react.useEffect)(() => atFirstSign(HerePopover.early), []);
	(0, import_react.useEffect)(() => {
		pressListener.set(view, (pressed) => {
			const isOwn = isListed(pressed);
			setPress(isOwn ? pressed : null);
			return isOwn;
		});
		return () => pressListener.set(view, null);
	}, [view]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.Suspense, { children: press && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(HerePopover, {
		press,
		onClose: close
	}) });
}
// src/app/plate/on-map/MapNames.tsx
var Nothing = () => null;
/** They repeat what the lists say: where they cannot be fetched nothing need be said. */
var MapNamed = (0, import_react.lazy)(async () => {
	return { default: (await __vitePreload(() => import("./MapNamed-D9RNxeKi.js"), __vite__mapDeps([119,4,3,5,6,11,66,7,8,9,67,58,120]), import.meta.url).catch(() => null))?.MapNamed ?? Nothing };
});
/** What the map shows, by name, once the reader stirs. */
function MapNames() {
	const [isStirred, setStirred] = (0, import_react.useState)(false);
	(0, import_react.useEffect)(() => atFirstSign(() => setStirred(true)), []);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.Suspense, { children: isStirred && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(MapNamed, {}) });
}
// src/ui/frames/TabList.tsx
var steps = {
	ArrowRight: 1,
	ArrowLeft: -1
};
/** What a panel names itself by. */
var tabId = (panel, id) => `${panel}-tab-${id}`;
/** Tabs of one panel: one stop of Tab, arrows go along, what they come to is shown. */
function TabList({ label, className, tabs, chosen, panel, onChoose }) {
	const stop = chosen ?? tabs[0]?.id;
	function onKeyDown(event) {
		const at = tabs.findIndex(({ id }) => id === stop);
		const ends = {
			Home: 0,
			End: tabs.length - 1
		};
		const step = steps[event.key];
		const to = step === void 0 ? ends[event.key] : (at + step + tabs.length) % tabs.length;
		const next = to === void 0 ? void 0 : tabs[to];
		if (!next) return;
		event.preventDefault();
		onChoose(next.id);
		event.currentTarget.querySelector(`#${tabId(panel, next.id)}`)?.focus();
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		className: `tab-list ${className ?? ""}`,
		role: "tablist",
		"aria-label": label,
		onKeyDown,
		children: tabs.map(({ id, label: name, count, icon }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
			id: tabId(panel, id),
			type: "button",
			role: "tab",
			"aria-selected": id === chosen,
			"aria-controls": panel,
			tabIndex: id === stop ? 0 : -1,
			onClick: () => onChoose(id),
			children: [
				icon && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name: icon }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: name }),
				count !== void 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "tab-list-count",
					"aria-hidden": "true",
					children: count
				})
			]
		}, id))
	});
}
// src/app/plate/phone/PhoneTabs.tsx
/** The tab that a record belongs to. */
var tabOf = {
	nothing: null,
	country: "countries",
	route: "routes",
	topic: "routes"
};
/** On a phone, what the sheet shows is chosen at its foot. */
function PhoneTabs({ isHidden, onTab }) {
	const view = useView();
	const browsed = useViewState((state) => state.tab);
	const owner = useViewState((state) => state.isBrowsing ? null : tabOf[state.chosen.on]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("nav", {
		className: "phone-tabs",
		"aria-label": phone_tabs(),
		hidden: isHidden,
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(TabList, {
			label: phone_tabs(),
			panel: "guide",
			chosen: owner ?? browsed,
			tabs: [
				{
					id: "start",
					label: tab_start(),
					icon: "globe"
				},
				{
					id: "routes",
					label: routes(),
					icon: "layers"
				},
				{
					id: "countries",
					label: countries(),
					icon: "flag"
				},
				{
					id: "years",
					label: years(),
					icon: "bars"
				},
				{
					id: "stories",
					label: stories_short(),
					icon: "screen"
				}
			],
			onChoose: (tab) => {
				if (tab === "start") leaveForStart(view);
				else browse(view, tab);
				onTab(tab);
			}
		})
	});
}
// src/app/plate/Told.tsx
/** The story that is told or made, in the panel's place. */
function Told({ ref, telling, isCovered, isLine }) {
	const story = useViewState(openStory);
	const making = useViewState(makingIn);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("aside", {
		className: "app-panel app-story",
		"aria-label": story_panel(),
		hidden: telling === "none" || isCovered,
		"data-telling": telling,
		"data-line": isLine && telling !== "none" || void 0,
		ref,
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_react.Suspense, { children: [story !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(StoryPanel, { story }), story === null && making !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(StoryMaker, { id: making })] })
	});
}
// src/app/plate/hear-drops.ts
var hasFiles = ({ dataTransfer }) => dataTransfer?.types.includes("Files") ?? false;
/** Files let fall anywhere on the page are the reader's own; a browser would leave the page for them. */
function hearDrops(take) {
	function onOver(event) {
		if (hasFiles(event)) event.preventDefault();
	}
	function onDrop(event) {
		if (event.defaultPrevented || !hasFiles(event)) return;
		event.preventDefault();
		take([...event.dataTransfer?.files ?? []]);
	}
	addEventListener("dragover", onOver);
	addEventListener("drop", onDrop);
	return () => {
		removeEventListener("dragover", onOver);
		removeEventListener("drop", onDrop);
	};
}
// src/app/plate/phone/sheet-heights.ts
/** On a phone the panel is a sheet with three heights; App.css has the same. */
var sheetHeights = [
	"peek",
	"half",
	"full"
];
/** What a press leads to: upwards, and from the top all the way down. */
var nextHeight = (height) => sheetHeights[(sheetHeights.indexOf(height) + 1) % sheetHeights.length] ?? "half";
var pixelsOf = (height, window) => ({
	peek: Math.min(300, .6 * window),
	half: .48 * window,
	full: .92 * window
})[height];
/** The height that a sheet is nearest to. */
function nearestHeight(pixels, window) {
	const distance = (height) => Math.abs(pixelsOf(height, window) - pixels);
	return sheetHeights.reduce((best, each) => distance(each) < distance(best) ? each : best);
}
// src/app/plate/phone/SheetHead.tsx
/** Pixels that a finger moves before it is a swipe and no tap. */
var threshold = 6;
/** The head of a sheet on a phone: it is swiped or pressed to another of three heights. */
function SheetHead({ height, onHeight }) {
	const swipe = (0, import_react.useRef)(null);
	function letGo(button) {
		const { current } = swipe;
		swipe.current = null;
		if (!current?.isMoved) return;
		const { sheet } = current;
		const reached = sheet.offsetHeight;
		sheet.style.removeProperty("block-size");
		delete sheet.dataset["swiped"];
		button.dataset["swiped"] = "";
		onHeight(nearestHeight(reached, innerHeight));
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		className: "sheet-head",
		onPointerDown: ({ currentTarget, clientY, pointerId }) => {
			const sheet = currentTarget.parentElement;
			if (!sheet) return;
			delete currentTarget.dataset["swiped"];
			currentTarget.setPointerCapture(pointerId);
			swipe.current = {
				y: clientY,
				sheet,
				from: sheet.offsetHeight,
				isMoved: false
			};
		},
		onPointerMove: ({ clientY }) => {
			const { current } = swipe;
			if (!current) return;
			const by = current.y - clientY;
			if (Math.abs(by) > threshold) current.isMoved = true;
			if (!current.isMoved) return;
			current.sheet.dataset["swiped"] = "";
			current.sheet.style.blockSize = `${current.from + by}px`;
		},
		onPointerUp: ({ currentTarget }) => letGo(currentTarget),
		onPointerCancel: ({ currentTarget }) => letGo(currentTarget),
		onClick: ({ currentTarget }) => {
			if ("swiped" in currentTarget.dataset) delete currentTarget.dataset["swiped"];
			else onHeight(nextHeight(height));
		},
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			className: "visually-hidden",
			children: {
				half: sheet_full(),
				full: sheet_peek(),
				peek: sheet_half()
			}[height]
		})
	});
}
// src/ui/browser/read-from-top.ts
/**
* Begins what a panel shows at its top, wherever what it showed before was left. A browser that is
* asked to scroll lays out the page at once: it is asked only where the reader has scrolled.
*/
function useReadFromTop(panel, shown) {
	const isScrolled = (0, import_react.useRef)(false);
	(0, import_react.useEffect)(() => {
		const { current } = panel;
		const note = () => {
			isScrolled.current = (current?.scrollTop ?? 0) > 0;
		};
		current?.addEventListener("scroll", note, { passive: true });
		return () => current?.removeEventListener("scroll", note);
	}, [panel]);
	(0, import_react.useLayoutEffect)(() => {
		if (shown !== null && isScrolled.current) panel.current?.scrollTo({ top: 0 });
	}, [panel, shown]);
}
// src/app/plate/panels/OwnPlace.tsx
/** The reader's own data, in the panel's place. */
function OwnPlace({ ref, isHidden, height, onHeight }) {
	const view = useView();
	const shown = useViewState(({ own }) => own.panel?.on === "layer" ? own.panel.id : own.panel?.on);
	useReadFromTop(ref, shown ?? null);
	(0, import_react.useEffect)(() => hearDrops((files) => bringFiles(view, files)), [view]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("aside", {
		id: "own",
		className: "app-panel app-own",
		"aria-label": layer_own_data(),
		hidden: isHidden,
		"data-height": height,
		ref,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(SheetHead, {
			height,
			onHeight
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.Suspense, { children: shown !== void 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(OwnPanel, {}) })]
	});
}
// src/app/plate/panels/RecordPlace.tsx
/** The record of what is chosen, in the panel's place. */
function RecordPlace({ ref, isHidden, isYielding, height, onHeight }) {
	const record$1 = useViewState(recordKey);
	useReadFromTop(ref, record$1);
	useAttention("record", ref);
	(0, import_react.useEffect)(() => atFirstSign(RecordPanel.early), []);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("aside", {
		id: "record",
		tabIndex: -1,
		className: "app-panel app-record",
		"aria-label": record(),
		hidden: isHidden,
		"data-yields": isYielding || void 0,
		"data-height": height,
		ref,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(SheetHead, {
			height,
			onHeight
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.Suspense, { children: record$1 !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(RecordPanel, {}) })]
	});
}
// src/ui/buttons/SkipButton.tsx
/** A short way for who goes by keys: seen while it has the focus. (A link would change the address.) */
function SkipButton({ label, onSkip }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		className: "skip-button",
		onClick: onSkip,
		children: label
	});
}
// src/guide/CountryList.tsx
/** Every country of the atlas with its stance: all that a click on the map does, for the keyboard. */
function CountryList() {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
		className: "country-list",
		"aria-label": countries(),
		children: [...outline.records.values()].map((record) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(CountryItem, { record }, record.id))
	});
}
function CountryItem({ record }) {
	const view = useView();
	const chosen = useViewState((state) => countryIn(state) === record.id);
	const hovered = useViewState((state) => state.hovered?.kind === "country" && state.hovered.id === record.id);
	const year = useViewState((state) => state.year);
	const stance = stanceIn(record, year);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", {
		"data-hovered": hovered || void 0,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
			type: "button",
			className: "guide-row",
			"aria-pressed": chosen,
			onClick: () => selectCountry(view, record.id),
			onPointerEnter: () => hover(view, {
				kind: "country",
				id: record.id
			}),
			onPointerLeave: () => hover(view, null),
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "guide-sign",
					children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(StanceSwatch, { stance: isOrigin(record.id) ? "origin" : stance })
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: record.name }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "guide-state",
					children: stance ? standingWord(record, stance) : stance_not_recorded({ year: year ?? "" })
				})
			]
		}), chosen && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SkipButton, {
			label: a11y_skip_record(),
			onSkip: () => attend(view, "record")
		})]
	});
}
// src/reading/evidence/chips.ts
/** Which mark on the page stands for which claim: evidence opens beside it. */
var chips = /* @__PURE__ */ new Set();
var watchers = /* @__PURE__ */ new Set();
var pressed$1 = null;
function tell() {
	for (const watcher of watchers) watcher();
}
/** Notes a mark for as long as it is on the page; returns what ends that. */
function noteChip(chip) {
	chips.add(chip);
	tell();
	return () => {
		chips.delete(chip);
	};
}
/** Notes which of several marks for a claim was pressed. */
function pressChip(element) {
	pressed$1 = element;
}
/** Whether it was pressed; else the claim came by its address. */
var isPressed = ({ element }) => element === pressed$1;
function chipOf(id) {
	const seen = [...chips].filter(({ element, claims }) => claims.some((claim) => claim === id) && element.checkVisibility());
	return seen.find(isPressed) ?? seen.sort((a, b) => a.claims.length - b.claims.length)[0] ?? null;
}
function watch$1(onChange) {
	watchers.add(onChange);
	return () => watchers.delete(onChange);
}
/** The mark that a claim's evidence opens beside, once it is there. */
var useChip = (id) => (0, import_react.useSyncExternalStore)(watch$1, () => chipOf(id));
// src/reading/evidence/SourceMark.tsx
/** The one mark of a sentence: how many publications bear it, and a dot where they disagree. */
function SourceMark({ face }) {
	const { claims, count } = face;
	const view = useView();
	const button = (0, import_react.useRef)(null);
	const [first] = claims;
	const isOpen = useViewState(({ claim }) => claims.some((id) => id === claim));
	(0, import_react.useLayoutEffect)(() => {
		return button.current ? noteChip({
			element: button.current,
			claims
		}) : void 0;
	}, [claims]);
	if (!first) return null;
	const chip = sources_in_chip({ count });
	const publishers = face.publishers.join(", ");
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
		className: "source-mark",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: " " }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
			ref: button,
			type: "button",
			className: "source-chip",
			"aria-label": nameOf(face, {
				chip,
				publishers
			}),
			title: publishers,
			"aria-haspopup": "dialog",
			"aria-expanded": isOpen,
			onClick: ({ currentTarget }) => {
				pressChip(currentTarget);
				if (isOpen) closeEvidence(view);
				else openEvidence(view, first);
			},
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: chip }), (face.isDisputed || face.isDoubted) && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("i", { className: "source-chip-dot" })]
		})]
	});
}
function nameOf({ isDisputed, isDoubted }, named) {
	if (isDisputed) return source_chip_disputed(named);
	return isDoubted ? source_chip_doubted(named) : source_chip(named);
}
// src/guide/FoundNumber.tsx
/** A number of the finding, as its claim has it. */
function FoundNumber({ number: { value, label, face } }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: writeInSentence(value) }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: label }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(SourceMark, { face })
	] });
}
// src/guide/Finding.tsx
/** What is to be known first, with its sources, and two ways on. */
function Finding() {
	const view = useView();
	const title = (0, import_react.useRef)(null);
	useAttention("guide", title);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "finding",
		"aria-label": finding(),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
				ref: title,
				tabIndex: -1,
				children: finding$1.headline
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "finding-lead",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: finding$1.lead }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SourceMark, { face: finding$1.face })]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
				className: "finding-numbers",
				children: finding$1.numbers.map((number) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(FoundNumber, { number }, number.label))
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "finding-ways",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
					type: "button",
					className: "finding-follow",
					onClick: () => openStoryById(view, finding$1.story),
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name: "play" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: finding_follow() })]
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					className: "finding-explore",
					onClick: () => attend(view, "map"),
					children: finding_explore()
				})]
			})
		]
	});
}
// src/guide/GuideFoot.tsx
/** Of when the data are, what may be done with them, and who says so. */
function GuideFoot() {
	const view = useView();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
		className: "guide-foot",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: guide_foot({ date: writeDate(dataDate) }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			className: "link",
			onClick: () => openPage(view, "about"),
			children: about()
		})]
	});
}
// src/guide/RouteItem.tsx
/** How a route stands in the year; over all years, from when to when it is reported. */
function RouteState({ route, year }) {
	if (year !== null) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: standingInWords(routeStanding(route, year), lastToldOf(route, year)) });
	if (route.id === finding$1.route) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: finding$1.routeState });
	const years = reportedYears(route);
	if (years === null) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
		"aria-hidden": "true",
		children: route_years(years)
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
		className: "visually-hidden",
		children: route_reports(years)
	})] });
}
function RouteItem({ route, isSwitching }) {
	const view = useView();
	const theme = useTheme();
	const chosen = useViewState((state) => routeIn(state) === route.id);
	const hidden = useViewState((state) => state.hiddenRoutes.includes(route.id));
	const year = useViewState((state) => state.year);
	const hovered = useViewState((state) => state.hovered?.kind === "route" && state.hovered.id === route.id);
	const isOut = hidden || !isInUse$1(routeStanding(route, year));
	const point = (isOn) => hover(view, isOn ? {
		kind: "route",
		id: route.id
	} : null);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", {
		"data-hovered": hovered || void 0,
		"data-usual": route.id === finding$1.route || void 0,
		"data-hidden": isOut || void 0,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
				type: "button",
				className: "guide-row route-list-choose",
				"aria-pressed": chosen,
				onClick: () => selectRoute(view, route.id),
				onPointerEnter: () => point(true),
				onPointerLeave: () => point(false),
				onFocus: () => point(true),
				onBlur: () => point(false),
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						className: "guide-sign",
						children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LineSwatch, {
							colour: theme.route[route.id],
							casing: theme.map.corridorCasing,
							dash: sampleDash(route.id),
							width: corridorWidths.line
						})
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: route.name }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						className: "guide-state",
						hidden: isSwitching,
						children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(RouteState, {
							route,
							year
						})
					})
				]
			}),
			isSwitching && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
				className: "route-list-show",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						className: "visually-hidden",
						children: show_route({ route: route.name })
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
						className: "visually-hidden",
						type: "checkbox",
						checked: !hidden,
						onChange: () => toggleRoute(view, route.id)
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name: hidden ? "eye-off" : "eye" })
				]
			}),
			chosen && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SkipButton, {
				label: a11y_skip_record(),
				onSkip: () => attend(view, "record")
			})
		]
	});
}
// src/guide/TopicItem.tsx
/** What stands beside the routes and is none. */
function TopicItem({ id }) {
	const view = useView();
	const { name, kicker } = outline.topics[id];
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
		type: "button",
		className: "guide-row route-list-topic",
		"aria-pressed": useViewState((state) => topicIn(state) === id),
		onClick: () => selectTopic(view, id),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "guide-sign",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name: "sent-back" })
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: name }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "guide-state",
				children: kicker
			})
		]
	});
}
// src/guide/RouteList.tsx
/** The routes, to choose from and to switch on the map, and the topics, which are no routes. */
function RouteList() {
	const [isSwitching, setSwitching] = (0, import_react.useState)(false);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
			className: "route-list",
			"aria-label": routes(),
			children: outline.routes.map((route) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(RouteItem, {
				route,
				isSwitching
			}, route.id))
		}),
		topicIds.map((id) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(TopicItem, { id }, id)),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			className: "link route-list-switch",
			"aria-pressed": isSwitching,
			onClick: () => setSwitching(!isSwitching),
			children: choose_shown()
		})
	] });
}
// src/guide/StoryList.tsx
/** The stories of the atlas: each opens at its first step. */
function StoryList() {
	const view = useView();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
		className: "story-list",
		"aria-label": stories_short(),
		children: outline.storyTitles.map(({ id, title, steps, minutes }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
			type: "button",
			onClick: () => openStoryById(view, id),
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: title }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "guide-state",
				children: story_size_minutes({
					steps,
					minutes
				})
			})]
		}) }, id))
	});
}
// src/guide/Guide.tsx
var panel = "guide-list";
/** The start: what this is, then the routes, countries and stories to choose from. */
function Guide() {
	const view = useView();
	const tab = useViewState((state) => state.tab);
	const list = tab === "start" || tab === "years" ? "routes" : tab;
	const shown = (0, import_react.useRef)(null);
	useAttention("routes", shown);
	useAttention("countries", shown);
	useAttention("stories", shown);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "guide",
		"data-tab": tab,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Finding, {}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(TabList, {
				label: guide_lists(),
				className: "guide-tabs",
				panel,
				chosen: list,
				tabs: [
					{
						id: "routes",
						label: routes(),
						count: outline.routes.length
					},
					{
						id: "countries",
						label: countries(),
						count: outline.records.size
					},
					{
						id: "stories",
						label: stories_short(),
						count: outline.storyTitles.length
					}
				],
				onChoose: (id) => browse(view, id)
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				id: panel,
				ref: shown,
				className: "guide-list",
				role: "tabpanel",
				tabIndex: -1,
				"aria-labelledby": tabId(panel, list),
				children: {
					routes: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(RouteList, {}),
					countries: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(CountryList, {}),
					stories: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(StoryList, {})
				}[list]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(GuideFoot, {})
		]
	});
}
// src/years/YearBox.tsx
/** With the first year that is chosen come all sentences. */
var YearTold = lazyPart(async () => (await __vitePreload(async () => {
	const { YearTold } = await import("./YearTold-u5Fuzuqt.js");
	return { YearTold };
}, __vite__mapDeps([121,11,5,4,27,26,3,6,48,8,47]), import.meta.url)).YearTold);
/** What was happening in the chosen year. */
function YearBox() {
	const year = useViewState((state) => state.year);
	if (year === null) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "year-box",
		"aria-label": year_in({ year }),
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: year_in({ year }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.Suspense, { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(YearTold, { year }) })]
	});
}
// src/app/plate/panels/StartPanel.tsx
/** What is read before anything is chosen: the finding, and the lists. */
function StartPanel({ ref, isHidden, isYielding, height, onHeight }) {
	const tab = useViewState((state) => state.tab);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("aside", {
		id: "guide",
		className: "app-panel app-start",
		"aria-label": guide(),
		hidden: isHidden,
		"data-yields": isYielding || void 0,
		"data-height": height,
		"data-tab": tab,
		ref,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(SheetHead, {
			height,
			onHeight
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(PartBoundary, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(YearBox, {}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Guide, {})] })]
	});
}
// src/app/plate/panels/use-kept-focus.ts
/** What had the focus in a panel is hidden with it: what comes in its place takes it. */
function useKeptFocus(panel) {
	const view = useView();
	const shown = (0, import_react.useRef)(panel);
	(0, import_react.useEffect)(() => {
		if (shown.current === panel) return;
		shown.current = panel;
		const { activeElement } = document;
		if (!(activeElement === document.body || activeElement?.closest(".app-panel[hidden]")) || panel === "story" || panel === "own") return;
		attend(view, panel === "record" ? "record" : "guide", { preventScroll: true });
	}, [view, panel]);
}
// src/app/plate/panels/use-opened.ts
/** Tells when another record or page is opened, or (null) the last is left, while it is being shown. */
function useOpened(onOpened) {
	const opened = useViewState((state) => {
		if (state.own.panel) return "own data";
		const event = state.tabRead?.isAsked ? state.tabRead.event : null;
		const record = recordKey(state);
		return pageIn(state) ?? (record && event ? `${record} ${event}` : record);
	});
	const [shown, setShown] = (0, import_react.useState)(opened);
	if (shown === opened) return;
	setShown(opened);
	onOpened(opened);
}
// src/app/plate/panels/Panels.tsx
/** The one panel: the start, a record or a story, and on a phone the tabs beneath. */
function Panels({ refs, telling, panel, isYears }) {
	const isChosen = useViewState(({ chosen }) => chosen.on !== "nothing");
	const [height, setHeight] = (0, import_react.useState)(isChosen ? "half" : "peek");
	useOpened((opened) => setHeight(opened === null ? "peek" : "half"));
	useKeptFocus(panel);
	const isPage = useViewState((state) => pageIn(state) !== null);
	const sheet = {
		height,
		onHeight: setHeight
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(PhoneTabs, {
			isHidden: telling !== "none" || isPage,
			onTab: (tab) => setHeight(tab === "start" ? "peek" : "half")
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(StartPanel, {
			ref: refs.start,
			isHidden: panel !== "start",
			isYielding: isYears,
			...sheet
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(RecordPlace, {
			ref: refs.record,
			isHidden: panel !== "record",
			isYielding: isYears,
			...sheet
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(OwnPlace, {
			ref: refs.own,
			isHidden: panel !== "own",
			...sheet
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Told, {
			ref: refs.story,
			telling,
			isCovered: panel === "own",
			isLine: panel === "record"
		})
	] });
}
// src/app/plate/panels/use-focus-after-story.ts
/** A story that is left takes the button away that had the focus: what comes in its place takes it. */
function useFocusAfterStory(isTold) {
	const view = useView();
	const wasTold = (0, import_react.useRef)(isTold);
	(0, import_react.useEffect)(() => {
		const isLeft = wasTold.current && !isTold;
		wasTold.current = isTold;
		if (!isLeft || document.activeElement !== document.body) return;
		const options = { preventScroll: true };
		if (!attend(view, "guide", options)) attend(view, "record", options);
	}, [view, isTold]);
}
// src/app/plate/on-map/insets.ts
/** Pixels of the map that are left free, whatever covers it. */
var leastMap = 64;
/** How much of a phone's window a sheet takes from the map: one that is drawn higher hides it for a while. */
var mostSheet = .48;
/** Pixels at the foot of a low window that its buttons lie on: what is chosen stands above them. */
var buttonsAtFoot = {
	in: "(width >= 600px) and (height < 480px)",
	pixels: 52
};
/** Where an element has been laid, though it be on its way there; null where it is not shown. */
function placeOf(element) {
	if (!(element instanceof HTMLElement) || element.offsetWidth === 0) return null;
	const { offsetLeft: left, offsetTop: top, offsetWidth, offsetHeight } = element;
	return {
		left,
		top,
		right: left + offsetWidth,
		bottom: top + offsetHeight
	};
}
/**
* Notes how much of the map the panels will cover, before they are there: as much as they leave free
* around the map that is drawn into the page. Whether that can be known: a record or a story covers as
* much as it needs.
*/
function noteClearInsets(view) {
	const { chosen, telling, overlay } = view.getState();
	const isCovered = [
		chosen,
		telling,
		overlay
	].some(({ on }) => on !== "nothing");
	const first = clearOfFirstMap();
	if (!first || isCovered) return false;
	const { clear, map } = first;
	noteInsets(view, {
		top: Math.round(clear.top - map.top),
		left: Math.round(clear.left - map.left),
		right: Math.round(map.right - clear.right),
		bottom: Math.round(map.bottom - clear.bottom)
	});
	return true;
}
/** What panels cover of the map: one at its left edge covers that, one as wide as the map or beside another its foot. */
function coveredBy(panels, map) {
	const isSheet = ({ left, right }) => left > map.left || right - left > .6 * (map.right - map.left);
	const over = panels.filter(({ right, top }) => right > map.left && top < map.bottom);
	const tops = over.filter(isSheet).map(({ top }) => top);
	const rights = over.filter((panel) => !isSheet(panel)).map(({ right }) => right);
	return {
		left: Math.max(0, ...rights.map((right) => right - map.left)),
		bottom: Math.max(0, ...tops.map((top) => map.bottom - top))
	};
}
/** Watches how much of the map the panels cover, so that it can keep its subject free of them. */
function watchInsets(view, mapPlace, bar, panels) {
	function measure() {
		if (panels.some((panel) => panel && "swiped" in panel.dataset)) return;
		const map = placeOf(mapPlace?.firstElementChild ?? null);
		if (!map) return;
		const { left, bottom } = coveredBy(panels.flatMap((panel) => placeOf(panel) ?? []), map);
		const tools = isPresented(view.getState()) ? null : placeOf(bar);
		const top = tools !== null && tools.top > 0 && tools.right - tools.left > 240 ? tools.bottom + tools.top - map.top : 0;
		const height = map.bottom - map.top;
		const most = isPresented(view.getState()) ? height : mostSheet * height;
		const insets = {
			top,
			left: Math.round(left),
			right: 0,
			bottom: Math.round(Math.min(bottom, most, height - top - leastMap))
		};
		const { style } = document.documentElement;
		for (const [side, pixels] of Object.entries(insets)) style.setProperty(`--inset-${side}`, `${pixels}px`);
		const isLow = matchMedia(buttonsAtFoot.in).matches && !isPresented(view.getState());
		noteInsets(view, {
			...insets,
			bottom: insets.bottom + (isLow ? buttonsAtFoot.pixels : 0)
		});
	}
	const unwatch = watchSize(panels, measure);
	addEventListener("resize", measure);
	measure();
	return () => {
		unwatch();
		removeEventListener("resize", measure);
	};
}
// src/app/plate/panels/use-panels.ts
/** The panels that lie over the map, watched so that the map keeps its subject free of them. */
function usePanels(view) {
	const bar = (0, import_react.useRef)(null);
	const map = (0, import_react.useRef)(null);
	const start = (0, import_react.useRef)(null);
	const record = (0, import_react.useRef)(null);
	const own = (0, import_react.useRef)(null);
	const story = (0, import_react.useRef)(null);
	const years = (0, import_react.useRef)(null);
	(0, import_react.useEffect)(() => bar.current ? layOnMap(view, bar.current) : void 0, [view]);
	(0, import_react.useEffect)(() => watchInsets(view, map.current, bar.current, [
		start,
		record,
		own,
		story,
		years
	].map(({ current }) => current)), [view]);
	return {
		bar,
		map,
		start,
		record,
		own,
		story,
		years
	};
}
// src/app/plate/panels/use-shown-panel.ts
function useShownPanel(telling) {
	const hasRecord = useViewState(recordKey) !== null;
	const isBrowsing = useViewState((state) => state.isBrowsing);
	const tab = useViewState((state) => state.tab);
	const isOwn = useViewState(({ own }) => own.panel !== null);
	const isYears = telling === "none" && isBrowsing && tab === "years" && !isOwn;
	if (isOwn && telling !== "presented") return {
		panel: "own",
		isYears
	};
	if (telling === "none") return {
		panel: hasRecord && !(isBrowsing && !isYears) ? "record" : "start",
		isYears
	};
	return {
		panel: telling === "aside" && hasRecord ? "record" : "story",
		isYears
	};
}
// src/app/plate/phone/YearsButton.tsx
/** On a phone that lies on its side the years are opened, and left, by a button on the map. */
function YearsButton({ isHidden, isOpen }) {
	const view = useView();
	const onMap = useOnMap();
	const year = useViewState((state) => state.year);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
		ref: onMap,
		type: "button",
		className: "app-years-button",
		hidden: isHidden,
		"aria-expanded": isOpen,
		onClick: () => isOpen ? leaveYears(view) : browse(view, "years"),
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name: isOpen ? "close" : "bars" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: year === null ? all_years() : year })]
	});
}
// src/app/plate/CitedRelease.tsx
/** The line on the release that the address cites, if it cites one. */
function CitedRelease() {
	const isCited = useViewState(({ cited }) => cited !== null);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.Suspense, { children: isCited && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ReleaseLine, {}) });
}
// src/app/plate/Evidence.tsx
/** The evidence over all of it, while some is open. */
function Evidence() {
	const isOpen = useViewState(({ claim }) => claim !== null);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.Suspense, { children: isOpen && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(EvidencePopover, {}) });
}
// src/view/strip/strip-scale.ts
/** Where each year stands on the strip: the years before the close ones are pressed together. */
var { close } = subject.years;
var pressed = (close - firstYear) * squeezedYear;
/** The first year of full width; the years before it are pressed where it is not the first of all. */
var closeYear = close;
var hasPressedYears = close > firstYear;
/** The width of the strip, in years of full width. */
var stripWidth = pressed + lastYear - close + 1;
/** Where a year begins, in years of full width from the left; also the year after the last. */
var leftOfYear = (year) => year < close ? (year - firstYear) * squeezedYear : pressed + year - close;
var widthOfYear = (year) => year < close ? squeezedYear : 1;
var middleOfYear = (year) => leftOfYear(year) + widthOfYear(year) / 2;
/** The year at a place of the strip; the nearest one beside it. */
function yearAt(place) {
	const year = place < pressed ? firstYear + Math.floor(place / squeezedYear) : close + Math.floor(place - pressed);
	return Math.min(lastYear, Math.max(firstYear, year));
}
// src/view/strip/strip.ts
/**
* The years strip as shapes: a chart of one series over the years of the atlas. Where a year stands
* is in strip-scale.ts; heights are shares of the plot, 0 at the foot and 1 at the top.
*/
var stripYears = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
var round = stripYears.filter((year) => year % 5 === 0 && year >= closeYear);
/** The years to write under a chart, the most important first. */
var axisYears = [.../* @__PURE__ */ new Set([
	lastYear,
	...round.filter((year) => year % 10 === 0),
	...round,
	firstYear
])];
var spansYears = ({ from, to }) => from === null || from < to;
/** The years of a point that lie on the strip. */
function yearsShown({ from, to }) {
	return {
		from: Math.max(from ?? firstYear, firstYear),
		to: Math.min(to, lastYear)
	};
}
function scaleOf({ form, points, others }) {
	const tops = [...points, ...others].filter((point) => form === "dots" || !spansYears(point));
	const largest = Math.max(10, ...tops.map(({ high }) => high));
	const smallest = Math.max(1, Math.min(...tops.map(({ low }) => low)));
	if (form === "dots" && largest / smallest > 50) {
		const scale = log().domain([1, largest * 1.3]).range([.04, 1]);
		return {
			heightOf: (value) => value <= 0 ? 0 : scale(value),
			values: scale.ticks().filter((value) => Math.log10(value) % 1 === 0)
		};
	}
	const scale = linear().domain([0, largest]).nice(3).range([0, 1]);
	return {
		heightOf: (value) => scale(value),
		values: scale.ticks(3)
	};
}
function columnOf(series, year, heightOf) {
	if (series.form === "dots") return [];
	const alone = (point) => !spansYears(point);
	const total = pointsIn(series.points, year).find(alone);
	if (!total) return [];
	const parts = pointsIn(series.parts, year).filter(alone);
	const women = parts.find(({ group }) => group === "women");
	const men = parts.find(({ group }) => group === "men");
	if (!women || !men) return [{
		part: series.parts.length > 0 ? "unknown" : "total",
		foot: 0,
		top: heightOf(total.high)
	}];
	const middle = heightOf(women.high);
	return [{
		part: "women",
		foot: 0,
		top: middle
	}, {
		part: "men",
		foot: middle,
		top: heightOf(women.high + men.high)
	}];
}
function markOf(point, series, heightOf) {
	const isBucket = series.form === "columns" && spansYears(point);
	const shown = yearsShown(point);
	const mean = point.unit === "percent" ? point.high : point.high / (shown.to - shown.from + 1);
	return {
		point,
		kind: isBucket ? "bucket" : "dot",
		...shown,
		low: heightOf(isBucket ? mean : point.low),
		high: heightOf(isBucket ? mean : point.high),
		isOpen: point.from === null
	};
}
/** Lays a series out over the years. */
function layOutStrip(series) {
	const { heightOf, values } = scaleOf(series);
	const years = stripYears.map((year) => ({
		year,
		column: columnOf(series, year, heightOf),
		incidents: outline.events.filter((event) => isDatedTo(event, year)).length
	}));
	const isShown = ({ to }) => to >= firstYear;
	return {
		years,
		marks: [...series.form === "dots" ? series.points : series.points.filter(spansYears), ...series.others].filter(isShown).map((point) => markOf(point, series, heightOf)),
		ticks: values.map((value) => ({
			value,
			height: heightOf(value)
		}))
	};
}
// src/years/chart/ChartKey.tsx
/** What the chart's colours and marks mean: those that occur. */
function ChartKey({ series, strip, hasIncidents }) {
	const hasPart = (wanted) => strip.years.some(({ column }) => column.some(({ part }) => part === wanted));
	const isDots = series.form === "dots";
	const entries = [
		["women", hasPart("women") && key_women()],
		["men", hasPart("men") && key_men()],
		["unknown", hasPart("unknown") && key_unknown()],
		["dot", isDots && key_dot()],
		["square", hasIncidents && key_square()]
	];
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
		className: "chart-key",
		children: entries.map(([kind, words]) => words === false ? null : /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", {
			className: `chart-key-${kind}`,
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("i", { "data-kind": kind }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: words })]
		}, kind))
	});
}
// src/ui/browser/use-width.ts
/** The width of an element in whole CSS pixels, and the ref that measures it; 0 until it is known. */
function useWidth() {
	const [width, setWidth] = (0, import_react.useState)(0);
	return [width, (0, import_react.useCallback)((element) => {
		if (!element) return;
		const observer = new ResizeObserver(([entry]) => {
			if (entry) setWidth(Math.floor(entry.contentRect.width));
		});
		observer.observe(element);
		return () => observer.disconnect();
	}, [])];
}
// src/drawing/chart/plot.ts
/** The shapes of a chart of figures over the years, in pixels, for the page and for figures. */
var xOfYear = (year, { width }) => leftOfYear(year) * width / stripWidth;
var wideOfYear = (year, { width }) => widthOfYear(year) * width / stripWidth;
var middleX = (year, plot) => xOfYear(year, plot) + wideOfYear(year, plot) / 2;
/** A part of a year's column; what stands on another part leaves a line free. */
function columnBox(year, { foot, top }, plot) {
	const { between, leastColumn } = yearsChartLook;
	const free = foot > 0 ? between * plot.scale : 0;
	const least = top > foot ? leastColumn * plot.scale : 0;
	const height = Math.max((top - foot) * plot.height - free, least);
	const wide = wideOfYear(year, plot);
	return {
		x: xOfYear(year, plot) + yearShares.gap * wide,
		y: plot.height - foot * plot.height - free - height,
		width: yearShares.column * wide,
		height
	};
}
/** The block of several years; it begins at the chart's edge where no first year is given. */
function blockBox({ from, to, high, isOpen }, plot) {
	const inset = yearShares.gap * wideOfYear(to, plot);
	const x = xOfYear(from, plot) + (isOpen ? 0 : inset);
	const height = Math.max(high * plot.height, yearsChartLook.leastBlock * plot.scale);
	return {
		x,
		y: plot.height - height,
		width: xOfYear(to + 1, plot) - inset - x,
		height
	};
}
/** The outline of a block: open at the side where no first year is given. */
function outlineOfBlock({ isOpen }, { x, y, width, height }) {
	const [right, foot] = [x + width, y + height].map(tenth);
	return `${isOpen ? `M${tenth(x)} ${tenth(y)}` : `M${tenth(x)} ${foot}V${tenth(y)}`}H${right}V${foot}`;
}
var tenth = (value) => Math.round(value * 10) / 10;
/** The highest thing of the chart between two places across, as a height above the foot. */
function highestBetween(strip, plot, left, right) {
	const columns = strip.years.filter(({ year }) => xOfYear(year, plot) < right && xOfYear(year + 1, plot) > left).flatMap(({ column }) => column.map(({ top }) => top * plot.height));
	const marks = strip.marks.filter(({ from, to }) => xOfYear(from, plot) < right && xOfYear(to + 1, plot) > left).map((mark) => mark.kind === "bucket" ? blockBox(mark, plot).height : mark.high * plot.height + 4 * plot.scale);
	return Math.max(0, ...columns, ...marks);
}
/** Of the years, the most important first, those that can be written so many pixels apart. */
function writtenYears(years, plot, apart) {
	const kept = [];
	const isFree = (year) => kept.every((other) => Math.abs(middleX(other, plot) - middleX(year, plot)) >= apart);
	for (const year of years) if (isFree(year)) kept.push(year);
	return kept;
}
// src/years/choosing/use-year-pointer.ts
/** What a pointer does over the years: a mouse points at them, pressing or moving a finger chooses. */
function useYearPointer() {
	const view = useView();
	const field = (0, import_react.useRef)(null);
	const [pointed, setPointed] = (0, import_react.useState)(null);
	const isPressed = (0, import_react.useRef)(false);
	(0, import_react.useEffect)(() => {
		if (pointed === null) return;
		const leave = ({ target }) => {
			if (target instanceof Node && !field.current?.contains(target)) setPointed(null);
		};
		addEventListener("pointerdown", leave, true);
		return () => removeEventListener("pointerdown", leave, true);
	}, [pointed]);
	function yearOf({ clientX, currentTarget }) {
		const { left, width } = currentTarget.getBoundingClientRect();
		return yearAt((clientX - left) / width * stripWidth);
	}
	return {
		field,
		pointed,
		/** What points no longer does: keys do. */
		forget: () => setPointed(null),
		handlers: {
			onPointerDown(event) {
				if (event.button !== 0) return;
				event.preventDefault();
				attend(view, "years", { preventScroll: true });
				event.currentTarget.setPointerCapture(event.pointerId);
				isPressed.current = true;
				setPointed(yearOf(event));
				chooseYear(view, yearOf(event));
			},
			onPointerMove(event) {
				if (event.pointerType !== "mouse" && !isPressed.current) return;
				setPointed(yearOf(event));
				if (isPressed.current) chooseYear(view, yearOf(event));
			},
			onPointerUp() {
				isPressed.current = false;
			},
			onPointerCancel() {
				isPressed.current = false;
				setPointed(null);
			},
			onPointerLeave({ pointerType }) {
				if (pointerType === "mouse" && !isPressed.current) setPointed(null);
			}
		}
	};
}
// src/languages/words/series.ts
/** The words for series of figures: their titles, and what a year of them says. */
function seriesTitle({ measure, place }) {
	const country = placeName(place);
	if (measure === "forced-returns") return series_returns();
	if (measure === "arrivals") return series_arrivals({ country });
	if (measure === "share-women") return series_women({ country });
	if (measure === "refugee-admissions") return series_admissions({ country });
	return measure === "refugees" ? series_refugees({ country }) : series_asylum_seekers({ country });
}
/** A point's number or range, with "about" where the source says so, as tables and charts have it. */
var writePoint = writeInTable;
/** A point's number with the years it counts where they are several, and its part of the whole. */
function writeWithYears(point) {
	const number = writeCounted$1(point);
	const counted = point.group === null ? number : figure_of({
		value: number,
		measure: groupWord(point.group)
	});
	if (/^\d{4}$/.test(point.when)) return counted;
	const years = writeDate(point.when);
	return point.from === null ? value_up_to({
		value: counted,
		date: years
	}) : value_for_years({
		value: counted,
		years
	});
}
/** The numbers of a series for several years together, as a note to what draws them; empty where there are none. */
function writeTogether(points) {
	if (points.length === 0) return "";
	return chart_together({ list: inTurn(points.map(writeWithYears)) });
}
/** What a series says of a year, in words; that nothing is published where it says nothing. */
function writeYearValue(series, year) {
	const points = pointsIn(series.points, year);
	if (points.length === 0) return no_figure_in_year();
	const parts = pointsIn(series.parts, year);
	const part = (group) => parts.find((point) => point.group === group);
	const [women, men] = [part("women"), part("men")];
	const written = inTurn(points.map(writeWithYears));
	return women && men ? women_and_men({
		value: written,
		women: writeCounted$1(women),
		men: writeCounted$1(men)
	}) : written;
}
// src/years/choosing/YearCard.tsx
var cardWidth = 208;
/** What the series says of a year, in a few words: for who points at it. */
function YearCard({ series, year, plot, isChosen }) {
	const points = pointsIn(series.points, year);
	const [first, ...more] = points;
	const others = pointsIn(series.others, year);
	const middle = middleX(year, plot);
	const left = Math.min(Math.max(middle - cardWidth / 2, -8), plot.width - cardWidth + 8);
	const sources = new Set(points.flatMap((point) => point.sources));
	const share = shareOfWomen(series, year);
	const incidents = outline.events.filter((event) => isDatedTo(event, year)).length;
	const lines = [
		...first && first.from !== first.to ? [writeWithYears(first)] : [],
		...more.length > 0 ? [inTurn(more.map(writeWithYears))] : [],
		...others.length > 0 ? [strip_others({ list: inTurn(others.map(writePoint)) })] : []
	];
	const facts = [...share === null ? [] : [strip_share({ share: writeNumber(share) })], ...incidents > 0 ? [strip_incidents({ count: incidents })] : []];
	const foot = [...sources.size > 0 ? [strip_sources({ count: sources.size })] : [], ...isChosen ? [] : [strip_click()]];
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "year-card",
		"aria-hidden": "true",
		style: { insetInlineStart: left },
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "year-card-head",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: writeYears(String(year)) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: headOf(series, year) })]
			}),
			lines.map((line) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: line }, line)),
			facts.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: facts.join(" · ") }),
			foot.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "year-card-foot",
				children: foot.join(" · ")
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("i", { style: { insetInlineStart: middle - left } })
		]
	});
}
var writeCounted = (point) => point.unit === "people" ? strip_people({ number: writePoint(point) }) : writePoint(point);
/** The year's figure; for several years together, that it is none of its own. */
function headOf({ points }, year) {
	const [first] = pointsIn(points, year);
	if (!first) return no_figure_in_year();
	return first.from === first.to ? writeCounted(first) : strip_no_own_figure();
}
function shareOfWomen({ parts }, year) {
	const ofYear = pointsIn(parts, year).filter(({ from, to }) => from === to);
	const women = ofYear.find(({ group }) => group === "women");
	const all = ofYear.reduce((sum, { high }) => sum + high, 0);
	return women && ofYear.length > 1 ? Math.round(100 * women.high / all) : null;
}
/** The year and its figure above the thumb. */
function YearBubble({ series, year, plot }) {
	const middle = middleX(year, plot);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		className: "year-bubble",
		"aria-hidden": "true",
		style: { insetInlineStart: `clamp(5rem, ${middle}px, ${plot.width}px - 5rem)` },
		children: year_value({
			year,
			value: headOf(series, year)
		})
	});
}
// src/years/choosing/YearSlider.tsx
/** Where a key leads from "all years", which lies on neither side of the range. */
var entries = {
	ArrowRight: firstYear,
	ArrowUp: firstYear,
	Home: firstYear,
	PageUp: firstYear,
	ArrowLeft: lastYear,
	ArrowDown: lastYear,
	End: lastYear,
	PageDown: lastYear
};
/**
* The years as one slider, for keys and for what reads a page aloud. It lies over the chart and lets
* pointers through: the chart's scale is not even, a slider's is.
*/
function YearSlider({ series, onKeys }) {
	const view = useView();
	const year$1 = useViewState((state) => state.year);
	const slider = (0, import_react.useRef)(null);
	useAttention("years", slider);
	function onKeyDown(event) {
		onKeys(true);
		if (event.key === "Delete" || event.key === "Backspace") chooseYear(view, null);
		const entry = entries[event.key];
		if (year$1 !== null || entry === void 0) return;
		event.preventDefault();
		chooseYear(view, entry);
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
		ref: slider,
		type: "range",
		className: "year-slider",
		"aria-label": year(),
		"aria-valuetext": year$1 === null ? all_years() : year_value({
			year: year$1,
			value: writeYearValue(series, year$1)
		}),
		min: firstYear,
		max: lastYear,
		step: 1,
		value: year$1 ?? lastYear,
		onChange: ({ target }) => chooseYear(view, target.valueAsNumber),
		onKeyDown,
		onFocus: ({ target }) => onKeys(target.matches(":focus-visible")),
		onBlur: () => onKeys(false)
	});
}
// src/years/choosing/YearField.tsx
/** Where the years are pointed at and chosen, behind the chart; what is pointed at says what it is. */
function YearField({ series, plot, year, form }) {
	const { field, pointed, forget, handlers } = useYearPointer();
	const [hasKeys, setHasKeys] = (0, import_react.useState)(false);
	const told = pointed ?? (hasKeys ? year : null);
	const bubbled = pointed ?? year;
	const bandOf = (each) => ({
		insetInlineStart: xOfYear(each, plot),
		inlineSize: wideOfYear(each, plot)
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "year-field",
		ref: field,
		...handlers,
		children: [
			pointed !== null && pointed !== year && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "year-field-pointed",
				style: bandOf(pointed)
			}),
			year !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "year-field-chosen",
				style: bandOf(year)
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(YearSlider, {
				series,
				onKeys: (have) => {
					setHasKeys(have);
					if (have) forget();
				}
			}),
			form === "sheet" ? bubbled !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(YearBubble, {
				series,
				year: bubbled,
				plot
			}) : told !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(YearCard, {
				series,
				year: told,
				plot,
				isChosen: told === year
			})
		]
	});
}
// src/years/forms.ts
/** The forms that the years take, by the room that they are given: one component, four heights. */
var formLooks = {
	full: {
		columns: 62,
		above: 16,
		below: 9,
		hasValues: true,
		hasLabels: true
	},
	low: {
		columns: 26,
		above: 14,
		below: 8,
		hasValues: true,
		hasLabels: true
	},
	bars: {
		columns: 40,
		above: 4,
		below: 0,
		hasValues: false,
		hasLabels: false
	},
	sheet: {
		columns: 133,
		above: 6,
		below: 0,
		hasValues: false,
		hasLabels: false
	}
};
/** A phone: upright, or on its side, where the years take the place of the panel. */
var narrow = "(width < 600px), (height < 480px)";
var docked = "(width < 1100px)";
var flat = "(height < 800px)";
var queries = [
	narrow,
	docked,
	flat
];
function watch(onChange) {
	const lists = queries.map((query) => matchMedia(query));
	for (const list of lists) list.addEventListener("change", onChange);
	return () => {
		for (const list of lists) list.removeEventListener("change", onChange);
	};
}
function formOfWindow() {
	if (matchMedia(narrow).matches) return "sheet";
	if (matchMedia(docked).matches) return "bars";
	return matchMedia(flat).matches ? "low" : "full";
}
/** The form that suits the window. */
var useStripForm = () => (0, import_react.useSyncExternalStore)(watch, formOfWindow);
// src/drawing/chart/place-labels.ts
/** Of one year they stand over its column; of several they begin with the first. */
function leftOf({ from, to }, width, plot) {
	const isOneYear = from === to;
	const left = isOneYear ? middleX(to, plot) - width / 2 : xOfYear(from ?? closeYear, plot);
	const most = plot.width - width + (isOneYear ? 8 * plot.scale : 0);
	return Math.max(0, Math.min(left, most));
}
/** As low as what stands there lets it be; nothing where it would be too high. */
function placeOne(label, { strip, plot, room }, placed) {
	const width = room.widthOf(label.words);
	const left = leftOf(label, width, plot);
	const aside = 4 * plot.scale;
	const besides = placed.filter((other) => left < other.left + other.width + aside && other.left < left + width + aside).sort((a, b) => a.bottom - b.bottom);
	let bottom = highestBetween(strip, plot, left, left + width) + plot.scale;
	for (const other of besides) if (!(bottom + room.lineHeight <= other.bottom || other.bottom + room.lineHeight <= bottom)) bottom = other.bottom + room.lineHeight;
	return bottom + room.lineHeight <= plot.height + room.above ? {
		label,
		left,
		bottom,
		width
	} : null;
}
/** Places what has room, in the order of importance. */
function placeLabels(labels, chart) {
	const placed = [];
	for (const label of labels) {
		const found = placeOne(label, chart, placed);
		if (found) placed.push(found);
	}
	return placed;
}
// src/ui/browser/text-ruler.ts
/** How wide words are on the page, before they are put there. */
/** Hangul, Chinese characters and kana fill a square. */
var square = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
var estimate = (text, size) => [...text].reduce((sum, letter) => sum + (square.test(letter) ? 1 : .58), 0) * size;
var context;
/** As the page's own font has it; `undefined` where there is no canvas, or it measures nothing. */
function measure(text, size) {
	context ??= "OffscreenCanvas" in globalThis ? new OffscreenCanvas(1, 1).getContext("2d") : null;
	if (!context) return void 0;
	context.font = `${size}px "Noto Sans", "Noto Sans KR", sans-serif`;
	return context.measureText(text).width || void 0;
}
/** How wide a text is, its letters so many CSS pixels large; rather too wide than too narrow. */
var widthOnPage = (text, size) => Math.max(measure(text, size) ?? 0, estimate(text, size));
// src/view/strip/strip-labels.ts
/** What is written into a chart of figures over the years: its heights and its gaps, in words. */
var isOneYear = ({ from, to }) => from === to;
var numberOf = (point) => ({
	from: point.from,
	to: point.to,
	words: isOneYear(point) ? writePoint(point) : writeWithYears(point)
});
/** Where nobody wrote into a chart: its highest figure, its last one, and those for several years. */
function ownLabels({ points, form }) {
	const alone = points.filter(isOneYear);
	const [first, last] = [alone[0], alone.at(-1)];
	if (!first || !last) return [];
	const peak = alone.reduce((highest, point) => point.high > highest.high ? point : highest);
	if (form === "dots") return [numberOf(peak)];
	const together = points.filter((point) => !isOneYear(point));
	return [.../* @__PURE__ */ new Set([
		peak,
		...together,
		last
	])].map(numberOf);
}
/** What is written into the chart; what matters most comes first, and keeps its place. */
function labelsOf(series, chosen) {
	const written = series.notes.length > 0 ? series.notes : ownLabels(series);
	const isTold = written.some((label) => isOneYear(label) && label.to === chosen);
	const own = chosen === null ? void 0 : pointsIn(series.points, chosen).find(isOneYear);
	return [...own && !isTold ? [numberOf(own)] : [], ...written];
}
// src/years/chart/ChartLabels.tsx
/** What the reader enlarges is larger. */
function letterRoom(above) {
	const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
	const size = yearsChartLook.text * root / 16;
	return {
		above,
		lineHeight: 1.15 * size,
		widthOf: (words) => widthOnPage(words, size)
	};
}
/** What is written into the chart: its peak, its gaps, the chosen year. */
function ChartLabels({ series, strip, plot, year, below, above }) {
	const placed = placeLabels(labelsOf(series, year), {
		strip,
		plot,
		room: letterRoom(above)
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		className: "years-plot-labels",
		"aria-hidden": "true",
		children: placed.map(({ label, left, bottom, width }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			style: {
				insetInlineStart: left,
				insetBlockEnd: below + bottom,
				inlineSize: width
			},
			children: label.words
		}, label.words))
	});
}
// src/years/chart/YearAxis.tsx
/** Pixels between the middles of two years that are written. */
var apart$1 = 34;
/** The chosen year and round ones under their columns, as far as there is room. */
function YearAxis({ plot, year }) {
	const wanted = /* @__PURE__ */ new Set([...year === null ? [] : [year], ...axisYears]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		className: "years-plot-axis",
		"aria-hidden": "true",
		children: writtenYears([...wanted], plot, apart$1).map((each) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			"data-chosen": each === year || void 0,
			style: { insetInlineStart: middleX(each, plot) },
			children: each
		}, each))
	});
}
// src/years/chart/YearsChart.tsx
/** The chart of the years: a column a year, blocks for several together, squares for incidents. */
var YearsChart = (0, import_react.memo)(function YearsChart({ strip, plot, above, below }) {
	const hatch = (0, import_react.useId)();
	const { width, height } = plot;
	const { spacing, width: line } = yearsChartLook.hatch;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("svg", {
		className: "years-chart",
		width,
		height: above + height + below,
		viewBox: `0 ${-above} ${width} ${above + height + below}`,
		"aria-hidden": "true",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("pattern", {
				id: hatch,
				width: spacing,
				height: spacing,
				patternUnits: "userSpaceOnUse",
				patternTransform: "rotate(45)",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("rect", {
					className: "years-chart-hatch",
					width: line,
					height: spacing
				})
			}),
			strip.ticks.map(({ value, height: at }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("line", {
				className: "years-chart-line",
				x2: width,
				y1: Math.round(height * (1 - at)) - .5,
				y2: Math.round(height * (1 - at)) - .5
			}, value)),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("line", {
				className: "years-chart-foot",
				x2: width,
				y1: height - .5,
				y2: height - .5
			}),
			strip.years.map(({ year, column }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Column, {
				year,
				column,
				plot
			}, year)),
			strip.marks.map((mark) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Mark, {
				mark,
				plot,
				hatch
			}, keyOf(mark))),
			hasPressedYears && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Break, { plot }),
			below > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Squares, {
				strip,
				plot,
				below
			})
		]
	});
});
var Column = ({ year, column, plot }) => column.map(({ part, foot, top }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("rect", {
	className: `years-chart-${part}`,
	...columnBox(year, {
		foot,
		top
	}, plot)
}, part));
var keyOf = ({ point: { claims, when, low, group } }) => `${claims[0]} ${when} ${low} ${group}`;
/** A block of several years is hatched: open at the side where no first year is given. */
function Mark({ mark, plot, hatch }) {
	if (mark.kind === "bucket") {
		const box = blockBox(mark, plot);
		return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("rect", {
			...box,
			fill: `url(#${hatch})`
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
			className: "years-chart-block",
			d: outlineOfBlock(mark, box)
		})] });
	}
	const [from, to] = [xOfYear(mark.from, plot), xOfYear(mark.to + 1, plot)];
	const [low, high] = [mark.low, mark.high].map((share) => (1 - share) * plot.height);
	const middle = (from + to) / 2;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [mark.high > mark.low && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("line", {
		className: "years-chart-range",
		x1: middle,
		x2: middle,
		y1: low,
		y2: high
	}), mark.to > mark.from ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("line", {
		className: "years-chart-range",
		x1: from + 2,
		x2: to - 2,
		y1: high,
		y2: high
	}) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("circle", {
		className: "years-chart-dot",
		cx: middle,
		cy: high,
		r: yearsChartLook.dot.radius
	})] });
}
/** Before the close years the scale is another one. */
function Break({ plot }) {
	const x = xOfYear(closeYear, plot);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
		className: "years-chart-break",
		d: `M${x - 6} ${plot.height + 4}l4 -8M${x - 2} ${plot.height + 4}l4 -8`
	});
}
function Squares({ strip, plot, below }) {
	const { square } = yearsChartLook;
	const wideOf = (year) => Math.min(square, wideOfYear(year, plot) - 1);
	return strip.years.flatMap(({ year, incidents }) => incidents === 0 ? [] : [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("rect", {
		className: "years-chart-square",
		x: middleX(year, plot) - wideOf(year) / 2,
		y: plot.height + below - square,
		width: wideOf(year),
		height: square,
		rx: "1"
	}, year)]);
}
// src/years/chart/YearsPlot.tsx
/** Pixels between two values that are written. */
var apart = 14;
/** The highest value, and of the others those that there is room for. */
function ticksWithRoom({ ticks }, columns) {
	const [first, second] = ticks;
	return (first && second ? (second.height - first.height) * columns : 0) >= apart ? ticks : [...ticks.slice(0, 1), ...ticks.slice(-1)];
}
/** The chart with its axes and words, and the field above it in which a year is pointed at. */
function YearsPlot({ series, strip, form }) {
	const [width, measure] = useWidth();
	const year = useViewState((state) => state.year);
	const { columns, above, below, hasValues, hasLabels } = formLooks[form];
	const plot = (0, import_react.useMemo)(() => ({
		width,
		height: columns,
		scale: 1
	}), [width, columns]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "years-plot",
		"data-form": form,
		children: [hasValues && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
			className: "years-plot-values",
			"aria-hidden": "true",
			children: ticksWithRoom(strip, columns).map(({ value, height }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				style: { insetBlockStart: above + (1 - height) * columns },
				children: writeNumber(value)
			}, value))
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "years-plot-area",
			ref: measure,
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				className: "years-plot-columns",
				style: { blockSize: above + columns + below },
				children: width > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(YearField, {
						series,
						plot,
						year,
						form
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(YearsChart, {
						strip,
						plot,
						above,
						below
					}),
					hasLabels && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ChartLabels, {
						series,
						strip,
						plot,
						year,
						above,
						below
					})
				] })
			}), width > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(YearAxis, {
				plot,
				year
			})]
		})]
	});
}
// src/view/strip/use-playing.ts
/**
* Plays something step by step. `step` goes on by one and returns the milliseconds until the next,
* or `null` at the end, where playing stops by itself.
*/
function usePlaying(step) {
	const [isPlaying, setIsPlaying] = (0, import_react.useState)(false);
	useHold(isPlaying);
	const current = (0, import_react.useRef)(step);
	(0, import_react.useEffect)(() => {
		current.current = step;
	});
	(0, import_react.useEffect)(() => {
		if (!isPlaying) return;
		let timer = 0;
		function next() {
			const wait = current.current();
			if (wait === null) setIsPlaying(false);
			else timer = window.setTimeout(next, wait);
		}
		next();
		return () => clearTimeout(timer);
	}, [isPlaying]);
	return {
		isPlaying,
		toggle: () => {
			if (reducesMotion()) current.current();
			else setIsPlaying((playing) => !playing);
		},
		stop: () => setIsPlaying(false)
	};
}
// src/years/choosing/play-years.ts
/** Milliseconds that a year stays on while the years play. */
var pace = 900;
/** The first year that the series has anything for. */
function firstCounted({ points }) {
	const years = points.map(({ from, to }) => Math.max(from ?? to, firstYear));
	return Math.min(lastYear, ...years);
}
/** Plays the years to the last one: from the chosen one, or where the series begins. */
function usePlayYears(series, button) {
	const view = useView();
	const { isPlaying, toggle, stop } = usePlaying(() => {
		const { year } = view.getState();
		const next = year === null || year === lastYear ? firstCounted(series) : year + 1;
		chooseYear(view, next);
		return next === lastYear ? null : pace;
	});
	(0, import_react.useEffect)(() => {
		if (!isPlaying) return;
		/** Whatever the reader does stops it; the button itself does so on its own. */
		function onSign(event) {
			if (event.target instanceof Node && button.current?.contains(event.target)) {
				if (!(event instanceof KeyboardEvent) || [" ", "Enter"].includes(event.key)) return;
			}
			stop();
			if (event instanceof KeyboardEvent && event.key === "Escape") event.stopPropagation();
		}
		addEventListener("keydown", onSign, true);
		addEventListener("pointerdown", onSign, true);
		return () => {
			removeEventListener("keydown", onSign, true);
			removeEventListener("pointerdown", onSign, true);
		};
	});
	return {
		isPlaying,
		toggle
	};
}
// src/years/choosing/YearButtons.tsx
var chevrons = {
	back: "M12.5 5 7.5 10l5 5",
	on: "m7.5 5 5 5-5 5"
};
/** A year back or on, by a press. */
function YearStep({ series, to }) {
	const view = useView();
	const year = useViewState((state) => state.year);
	const isEnd = year === (to === "back" ? firstYear : lastYear);
	const entry = to === "back" ? lastYear : firstCounted(series);
	const next = year === null ? entry : year + (to === "back" ? -1 : 1);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		className: "year-step",
		"aria-label": to === "back" ? year_back() : year_on(),
		"aria-disabled": isEnd,
		onClick: () => {
			if (!isEnd) chooseYear(view, next);
		},
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("svg", {
			viewBox: "0 0 20 20",
			"aria-hidden": "true",
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", { d: chevrons[to] })
		})
	});
}
/** The chosen year; pressed, all of them are shown again. */
function YearNow() {
	const view = useView();
	const year = useViewState((state) => state.year);
	if (year === null) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", {
		className: "year-now",
		children: all_years()
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		className: "year-now",
		"aria-label": year_now({ year }),
		title: all_years(),
		onClick: () => chooseYear(view, null),
		children: year
	});
}
/** Plays the years. */
function PlayYears({ series, hasWords }) {
	const button = (0, import_react.useRef)(null);
	const { isPlaying, toggle } = usePlayYears(series, button);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
		ref: button,
		type: "button",
		className: "play-years",
		"data-words": hasWords || void 0,
		"aria-label": play_years(),
		"aria-pressed": isPlaying,
		onClick: toggle,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("svg", {
			viewBox: "0 0 20 20",
			"aria-hidden": "true",
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", { d: isPlaying ? "M6 4.5h3v11H6zM11 4.5h3v11h-3z" : "M7 4.5 15.5 10 7 15.5z" })
		}), hasWords && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: play_years() })]
	});
}
// src/years/choosing/YearTrack.tsx
/** A line with a thumb under the columns, for fingers: the slider itself lies over the chart. */
function YearTrack() {
	const { field, handlers } = useYearPointer();
	const year = useViewState((state) => state.year);
	const place = middleOfYear(year ?? lastYear) / stripWidth;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		className: "year-track",
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
			className: "year-track-line",
			ref: field,
			...handlers,
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "year-track-thumb",
				"data-all": year === null || void 0,
				style: { insetInlineStart: `${100 * place}%` }
			})
		})
	});
}
var latestOf = ({ points }) => points.at(-1);
/** The newest figure of a series, with its year. */
function newestOf(series) {
	const latest = latestOf(series);
	return latest ? series_newest({
		number: writePoint(latest),
		year: latest.to
	}) : "";
}
var headingOf = ({ measure }) => subject.listedMeasures.includes(measure) ? measureWord(measure) : series_first();
/** Single series first, in the order of the subject; then each measure, the largest first. */
function inOrder() {
	const rank = ({ measure }) => subject.listedMeasures.indexOf(measure);
	const size = (series) => rank(series) < 0 ? 0 : latestOf(series)?.high ?? 0;
	return [...allSeries].sort((a, b) => rank(a) - rank(b) || size(b) - size(a));
}
var holds = (series, words) => {
	const text = fold(`${seriesTitle(series)} ${headingOf(series)}`);
	return words.every((word) => text.includes(word));
};
/** What is offered for what was typed; without words the first few, or all. */
function offeredSeries(query, isWhole) {
	const words = fold(query).split(/\s+/).filter(Boolean);
	const found = inOrder().filter((series) => holds(series, words));
	const shown = words.length === 0 && !isWhole ? found.slice(0, 7) : found;
	return [...groupBy(shown, headingOf)].map(([heading, series]) => ({
		heading,
		series
	}));
}
// src/years/tools/SeriesList.tsx
/** Every series, in groups, to be found by typing: a combobox with its list. */
function SeriesList({ chosen, onClose }) {
	const view = useView();
	const id = (0, import_react.useId)();
	const input = (0, import_react.useRef)(null);
	const list = (0, import_react.useRef)(null);
	const [query, setQuery] = (0, import_react.useState)("");
	const [isWhole, setWhole] = (0, import_react.useState)(false);
	const groups = offeredSeries(query, isWhole);
	const offered = groups.flatMap(({ series }) => series);
	const [active, setActive] = (0, import_react.useState)(() => Math.max(0, offered.findIndex((series) => series.id === chosen)));
	(0, import_react.useEffect)(() => input.current?.focus(), []);
	function choose(series) {
		if (!series) return;
		chooseSeries(view, series.id);
		onClose();
	}
	function onKeyDown(event) {
		const step = {
			ArrowDown: 1,
			ArrowUp: -1
		}[event.key];
		if (event.key === "Escape") {
			event.stopPropagation();
			onClose();
		} else if (event.nativeEvent.isComposing) return;
		else if (step !== void 0 && offered.length > 0) {
			event.preventDefault();
			const next = (active + step + offered.length) % offered.length;
			setActive(next);
			list.current?.querySelectorAll("[role=option]")[next]?.scrollIntoView({ block: "nearest" });
		} else if (event.key === "Enter" && event.target === input.current) {
			event.preventDefault();
			choose(offered[active]);
		}
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "series-list",
		role: "dialog",
		"aria-label": series_choice(),
		onKeyDown,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
				ref: input,
				role: "combobox",
				"aria-label": series_search(),
				"aria-expanded": "true",
				"aria-controls": `${id}-list`,
				"aria-activedescendant": offered.length > 0 ? `${id}-${active}` : void 0,
				placeholder: series_search(),
				autoComplete: "off",
				spellCheck: false,
				value: query,
				onChange: ({ target }) => {
					setQuery(target.value);
					setActive(0);
				}
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				ref: list,
				id: `${id}-list`,
				role: "listbox",
				"aria-label": series_choice(),
				children: groups.map(({ heading, series }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
					role: "group",
					"aria-label": heading,
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
						role: "presentation",
						children: heading
					}), series.map((each) => {
						const at = offered.indexOf(each);
						return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
							id: `${id}-${at}`,
							role: "option",
							tabIndex: -1,
							"aria-selected": each.id === chosen,
							"data-active": at === active || void 0,
							onPointerDown: (event) => event.preventDefault(),
							onClick: () => choose(each),
							onKeyDown: (event) => {
								if (event.key === "Enter") choose(each);
							},
							children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: seriesTitle(each) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: newestOf(each) })]
						}, each.id);
					})]
				}, heading))
			}),
			offered.length === 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				role: "status",
				children: series_none({ query })
			}),
			query === "" && !isWhole && allSeries.length > 7 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "link",
				onClick: () => {
					setWhole(true);
					input.current?.focus();
				},
				children: series_all({ count: allSeries.length })
			})
		]
	});
}
// src/years/tools/SeriesMenu.tsx
/** What the years count, as the title of their chart; pressed, it offers every series. */
function SeriesMenu() {
	const series = seriesOf(useViewState((state) => state.series));
	const [isOpen, setOpen] = (0, import_react.useState)(false);
	const menu = (0, import_react.useRef)(null);
	const button = (0, import_react.useRef)(null);
	(0, import_react.useEffect)(() => {
		if (!isOpen) return;
		const leave = ({ target }) => {
			if (target instanceof Node && !menu.current?.contains(target)) setOpen(false);
		};
		addEventListener("pointerdown", leave, true);
		addEventListener("focusin", leave);
		return () => {
			removeEventListener("pointerdown", leave, true);
			removeEventListener("focusin", leave);
		};
	}, [isOpen]);
	function close() {
		setOpen(false);
		button.current?.focus();
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "series-menu",
		ref: menu,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
			ref: button,
			type: "button",
			className: "series-menu-title",
			"aria-expanded": isOpen,
			"aria-haspopup": "dialog",
			title: series.definition,
			onClick: () => setOpen(!isOpen),
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "visually-hidden",
					children: `${series_choice()}: `
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: seriesTitle(series) }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("svg", {
					viewBox: "0 0 12 12",
					"aria-hidden": "true",
					children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", { d: "m2.5 4.5 3.5 3.5 3.5-3.5" })
				})
			]
		}), isOpen && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SeriesList, {
			chosen: series.id,
			onClose: close
		})]
	});
}
// src/years/tools/years-apart.ts
/** The most and the fewest since, of a series; a chosen year stands beside the most, or that beside the fewest. */
function yearsApart({ points }, chosen) {
	const alone = points.filter(({ from, to }) => from === to);
	const most = alone.reduce((best, each) => each.high > best.high ? each : best, alone[0] ?? edge);
	const since = alone.filter(({ to }) => to > most.to);
	const fewest = since.reduce((least, each) => each.high < least.high ? each : least, since[0] ?? edge);
	const year = chosen ?? most.to;
	const other = year === most.to ? fewest.to : most.to;
	return {
		year,
		other: other === year ? firstYear : other
	};
}
var edge = {
	to: lastYear,
	high: 0
};
// src/years/tools/YearsTools.tsx
/** Puts two years side by side: both can be changed there. */
function CompareYears({ series }) {
	const view = useView();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
		type: "button",
		className: "years-tool",
		onClick: () => {
			const { year, other } = yearsApart(series, view.getState().year);
			chooseYear(view, year);
			compareWith(view, {
				kind: "year",
				year: other
			});
		},
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("svg", {
			viewBox: "0 0 20 20",
			"aria-hidden": "true",
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", { d: "M6 4v12M14 4v12M6 8H3.5M6 12H3.5M14 8h2.5M14 12h2.5" })
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: years_compare() })]
	});
}
/** The years as a table. */
function YearsTable() {
	const view = useView();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
		type: "button",
		className: "years-tool",
		onClick: () => openPage(view, "years"),
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("svg", {
			viewBox: "0 0 20 20",
			"aria-hidden": "true",
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", { d: "M3.5 4.5h13v11h-13zM3.5 8.2h13M8 8.2v7.3" })
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: years_table() })]
	});
}
// src/years/YearsStrip.tsx
/** What other sources give for the years of a table stands in the card of the year, not in the chart. */
function drawnStrip(series) {
	const strip = layOutStrip(series);
	if (series.form === "dots") return strip;
	return {
		...strip,
		marks: strip.marks.filter(({ kind }) => kind === "bucket")
	};
}
/** The years: a chart that is also the slider of the year, with what it counts and what moves it. */
function YearsStrip({ form: given }) {
	const ofWindow = useStripForm();
	const form = given ?? ofWindow;
	const series = seriesOf(useViewState((state) => state.series));
	const strip = (0, import_react.useMemo)(() => drawnStrip(series), [series]);
	const isSheet = form === "sheet";
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "years-strip",
		"data-form": form,
		"aria-label": timeline(),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("header", {
				className: "years-strip-head",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(SeriesMenu, {}),
					form !== "bars" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ChartKey, {
						series,
						strip,
						hasIncidents: !isSheet
					}),
					!isSheet && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
						className: "years-strip-tools",
						children: [
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)(YearStep, {
								series,
								to: "back"
							}),
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)(YearNow, {}),
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)(YearStep, {
								series,
								to: "on"
							}),
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)(PlayYears, {
								series,
								hasWords: false
							}),
							form !== "bars" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(CompareYears, { series }),
							form !== "bars" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(YearsTable, {})
						]
					})
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(YearsPlot, {
				series,
				strip,
				form
			}),
			isSheet && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(YearTrack, {}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
					className: "years-strip-thumbs",
					children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)(YearStep, {
							series,
							to: "back"
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)(PlayYears, {
							series,
							hasWords: true
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)(YearStep, {
							series,
							to: "on"
						})
					]
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(YearBox, {}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
					className: "years-strip-links",
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(CompareYears, { series }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(YearsTable, {})]
				})
			] })
		]
	});
}
// src/app/plate/Foot.tsx
/** The years, beneath the map; for a room, what its colours mean. */
function Foot({ ref, telling, isCovered, isOpen }) {
	const isPresented = telling === "presented";
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("footer", {
		className: "app-foot",
		"data-telling": telling,
		"data-open": isOpen || void 0,
		inert: isCovered,
		ref,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.Suspense, { children: isPresented && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(WallKey, {}) }), !isPresented && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(PartBoundary, { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(YearsStrip, {}) })]
	});
}
// src/app/plate/OpenPage.tsx
/** What is read over the map: a page, else the comparison. */
function OpenPage({ isHidden }) {
	const frame = (0, import_react.useRef)(null);
	const page = useViewState(pageIn);
	const comparing = useViewState(isComparing);
	useReadFromTop(frame, page);
	const Page = page === null ? ReadingPages : pageParts[page];
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("main", {
		className: "app-page",
		hidden: isHidden,
		ref: frame,
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.Suspense, { children: (page !== null || comparing) && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Page, {}) })
	});
}
// src/app/plate/SkipLinks.tsx
/** The first stops of Tab: past the map and its tools, to what is read and chosen from. */
function SkipLinks({ hasGuide, hasRecord, hasYears }) {
	const view = useView();
	/** A list is shown before it can take the focus; on a phone so are the years. */
	function skipTo(name) {
		(0, import_react_dom.flushSync)(() => browse(view, name));
		attend(view, name);
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("nav", {
		className: "skip-links",
		"aria-label": a11y_skip(),
		children: [
			hasRecord && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SkipButton, {
				label: a11y_skip_record(),
				onSkip: () => attend(view, "record")
			}),
			hasGuide && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(SkipButton, {
				label: a11y_skip_countries(),
				onSkip: () => skipTo("countries")
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SkipButton, {
				label: a11y_skip_routes(),
				onSkip: () => skipTo("routes")
			})] }),
			hasYears && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SkipButton, {
				label: a11y_skip_years(),
				onSkip: () => skipTo("years")
			})
		]
	});
}
// src/figures/dialog/FigureWindow.tsx
/** Figures are a large part of the app that most visits do without. */
var FigureDialog = lazyPart(async () => (await __vitePreload(async () => {
	const { FigureDialog } = await import("./FigureDialog-CTrdMZIw.js");
	return { FigureDialog };
}, __vite__mapDeps([122,4,3,5,6,74,8,75,38,113,7,9,70,2,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,123,124,1,30,125]), import.meta.url)).FigureDialog);
/** The window in which a picture is made, while it is asked for. */
function FigureWindow() {
	const view = useView();
	const dialog = (0, import_react.useRef)(null);
	const isOpen = useViewState(({ tool }) => tool === "figure");
	useHold(isOpen);
	(0, import_react.useEffect)(() => {
		if (isOpen) dialog.current?.showModal();
	}, [isOpen]);
	if (!isOpen) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dialog", {
		ref: dialog,
		className: "figure-window",
		"aria-label": make_make(),
		onClose: () => closeTool(view),
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.Suspense, {
			fallback: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				role: "status",
				children: make_loading()
			}),
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(FigureDialog, { onClose: () => dialog.current?.close() })
		})
	});
}
// src/share/citing/CiteDialog.tsx
/** What can be cited is told by its sentence: all sentences come with it. */
var Citations = lazyPart(async () => (await __vitePreload(async () => {
	const { Citations } = await import("./Citations-V60gY3b_.js");
	return { Citations };
}, __vite__mapDeps([126,4,3,5,6,11,71,29,30,8]), import.meta.url)).Citations);
/** Cites the view, record, page or sentence on the screen; one click copies. */
function CiteDialog() {
	const view = useView();
	const dialog = (0, import_react.useRef)(null);
	const [cited, setCited] = (0, import_react.useState)(null);
	const onClose = useTool("cite", () => {
		setCited(view.getState());
		dialog.current?.showModal();
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dialog", {
		ref: dialog,
		className: "evidence cite",
		"aria-label": cite(),
		onClose,
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "evidence-body",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(CloseButton, {
					label: close_cite(),
					onClick: () => dialog.current?.close()
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: cite_heading() }),
				cited && isReadersStory(cited) && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: cite_without_story() }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.Suspense, { children: cited && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Citations, { state: cited }) })
			]
		})
	});
}
// src/ui/browser/copy-text.ts
function select(shown) {
	if (shown instanceof HTMLTextAreaElement || shown instanceof HTMLInputElement) {
		shown.focus();
		shown.select();
	} else getSelection()?.selectAllChildren(shown);
}
/**
* Copies a text that stands on the page. Browsers give the clipboard to secure pages only, and may
* refuse it after a wait: then the text is left selected where it stands, and the answer is `false`.
*/
async function copyText(text, shown) {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		if (!shown) return false;
		select(shown);
		return document.execCommand("copy");
	}
}
// src/ui/browser/send-link.ts
/** Whether the device has a sheet to send a link with; browsers give it to secure pages only. */
var canSendLinks = () => "share" in navigator;
/** Opens the device's sheet; `false` where that is refused, not where the reader closes it. */
async function sendLink(sent) {
	try {
		await navigator.share(sent);
		return true;
	} catch (error) {
		return error instanceof DOMException && error.name === "AbortError";
	}
}
// src/share/ShareAlong.tsx
/** The address with a sentence and its sources: by the device's own sheet, or to copy. */
function ShareAlong({ address, words, onCopy, onFail }) {
	const { title: title$1, said } = words;
	const [canSend] = (0, import_react.useState)(canSendLinks);
	const shown = (0, import_react.useRef)(null);
	const text = [
		`${title$1} – ${title()}`,
		said,
		address
	].filter(Boolean).join("\n");
	async function send() {
		if (!await sendLink({
			title: `${title$1} – ${title()}`,
			text: said,
			url: address
		})) onFail(share_not_sent());
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [canSend && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		className: "share-copy",
		onClick: () => void send(),
		children: share_send()
	}), said !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("details", {
		className: "share-along",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("summary", { children: share_along() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "share-address",
				ref: shown,
				children: text
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "share-copy",
				onClick: () => onCopy(text, share_text(), shown.current),
				children: share_copy_text()
			})
		]
	})] });
}
// src/share/ShareDialog.tsx
/** What draws the code, and what frames the view, is fetched when it is asked for. */
var AddressCode = lazyPart(async () => (await __vitePreload(async () => {
	const { AddressCode } = await import("./AddressCode-BKPHRQrG.js").then((n) => n.n);
	return { AddressCode };
}, __vite__mapDeps([117,4,3,5,6,8,19,1,28]), import.meta.url)).AddressCode);
var EmbedPart = lazyPart(async () => (await __vitePreload(async () => {
	const { EmbedPart } = await import("./EmbedPart-CnLeRg7c.js");
	return { EmbedPart };
}, __vite__mapDeps([127,4,3,5,6,7,8,9,23]), import.meta.url)).EmbedPart);
var nothingYet = {
	address: null,
	explorer: "",
	picture: "",
	words: null,
	isWithoutPictures: false,
	message: ""
};
/** The address of what is on the screen for others, and what is to be known of it. */
async function readShared(state) {
	try {
		const [{ isKeptBack, leavesPictures, shareableHash }, { pictureAddress, recordAddress }, { sharedText }] = await Promise.all([
			__vitePreload(() => import("./shareable-hash-CczCROeD.js").then((n) => n.n), __vite__mapDeps([115,4,3,5,6]), import.meta.url),
			__vitePreload(() => import("./record-address-DcB5ucJF.js"), __vite__mapDeps([128,35,4,11,5,3,6]), import.meta.url),
			__vitePreload(() => import("./shared-text-KuMJuvXu.js"), __vite__mapDeps([129,35,4,11,5,71,3,6,7,8,9]), import.meta.url)
		]);
		if (await isKeptBack(state)) return {
			...nothingYet,
			message: harm_story_waits()
		};
		const hash = await shareableHash(state);
		if (hash === null) return {
			...nothingYet,
			message: share_too_long()
		};
		const isWithoutPictures = await leavesPictures(state);
		const explorer = pageAddress(hash);
		if (!opensElsewhere(explorer)) return {
			...nothingYet,
			address: explorer,
			explorer,
			isWithoutPictures
		};
		return {
			address: recordAddress(hash),
			explorer,
			picture: pictureAddress(hash, true),
			words: await sharedText(state),
			isWithoutPictures,
			message: ""
		};
	} catch {
		const message = isReadersStory(state) ? share_failed_story() : share_failed();
		const address = addressForOthers(state);
		return {
			...nothingYet,
			address,
			explorer: address,
			message
		};
	}
}
/** The address of what is on the screen, to copy, to point a telephone at, or to frame elsewhere. */
function ShareDialog() {
	const view = useView();
	const dialog = (0, import_react.useRef)(null);
	const shown = (0, import_react.useRef)(null);
	const [shared, setShared] = (0, import_react.useState)(nothingYet);
	const { address: address$1, explorer, picture, words, isWithoutPictures, message } = shared;
	async function open() {
		setShared({
			...nothingYet,
			message: share_making()
		});
		dialog.current?.showModal();
		setShared(await readShared(view.getState()));
	}
	const onClose = useTool("share", () => void open());
	async function copy$1(text, what, where) {
		const isCopied = await copyText(text, where);
		setShared({
			...shared,
			message: isCopied ? copied({ what }) : copy_failed()
		});
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dialog", {
		ref: dialog,
		className: "evidence share",
		"aria-label": share(),
		onClose,
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "evidence-body",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(CloseButton, {
					label: share_close(),
					onClick: () => dialog.current?.close()
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: share_heading() }),
				address$1 !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
						className: "share-address",
						ref: shown,
						children: address$1
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						className: "share-copy",
						onClick: () => void copy$1(address$1, address(), shown.current),
						children: copy()
					}),
					isWithoutPictures && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: share_without_pictures() }),
					words && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ShareAlong, {
						address: address$1,
						words,
						onCopy: (...what) => void copy$1(...what),
						onFail: (failed) => setShared({
							...shared,
							message: failed
						})
					}),
					address$1.length > 2e3 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: share_long({ count: writeNumber(address$1.length) }) }),
					address$1.length > 1200 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: share_no_code() }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.Suspense, { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(AddressCode, { address: address$1 }) }),
					opensElsewhere(address$1) ? /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: isWithoutPictures ? share_note_without_pictures() : share_note() }), picture !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.Suspense, { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(EmbedPart, {
						view: {
							address: address$1,
							explorer,
							picture
						},
						onCopy: (...what) => void copy$1(...what)
					}) })] }) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: share_from_file() })
				] }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
					role: "status",
					className: "share-status",
					children: message
				})
			]
		})
	});
}
// src/app/plate/ToolDialogs.tsx
/** What opens over the page, whoever asks for it. */
function ToolDialogs() {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(PartBoundary, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ShareDialog, {}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(CiteDialog, {}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(FigureWindow, {})
	] });
}
// src/app/plate/use-telling.ts
/**
* How a story is told: not at all, by its step, with the reader gone off to look around, or to a
* room. A step is told alone; a reader who looks around has the records and the years beside it.
*/
function useTelling() {
	return useViewState((state) => {
		const story = openStory(state);
		if (story === null) return makingIn(state) === null ? "none" : "making";
		if (isPresented(state)) return "presented";
		return typeof story !== "string" && isOffStep(state, story) ? "aside" : "step";
	});
}
// src/app/plate/Plate.tsx
/** The plate: a bar on top, one panel at the left or, on a phone, at the foot, the map in the rest. */
function Plate({ view }) {
	const map = useMapTrouble();
	const [isOffered] = (0, import_react.useState)(isLanguageOffered);
	const panels = usePanels(view);
	const notices = useOnMap();
	const telling = useTelling();
	const { panel, isYears } = useShownPanel(telling);
	const isReading = useViewState((state) => pageIn(state) !== null || isComparing(state));
	const isChromeless = telling === "presented";
	const isCovered = isReading && !isChromeless;
	useFocusAfterStory(telling !== "none");
	/** The line that had the focus goes away: the map that it tells of takes it. */
	function leaveLine(act) {
		(0, import_react_dom.flushSync)(act);
		attend(view, "map-region", { preventScroll: true });
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(PrintedFigure, {}),
		!isChromeless && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SkipLinks, {
			hasGuide: telling === "none",
			hasRecord: panel === "record" && !isCovered,
			hasYears: !isCovered
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Bar, {
			ref: panels.bar,
			isHidden: isChromeless
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(OpenPage, { isHidden: !isCovered }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Panels, {
			refs: panels,
			telling,
			panel,
			isYears
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "app-map",
			role: isCovered ? void 0 : "main",
			ref: panels.map,
			inert: isCovered,
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(PageMap, {
					view,
					trouble: map.trouble,
					onTrouble: map.report,
					onDrawn: map.reportDrawn,
					onFailed: map.reportNothing
				}),
				!isChromeless && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(MapNames, {}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Caveat, { isPresented: isChromeless }),
				telling === "none" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
					className: "app-year",
					children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(YearChip, {})
				}),
				telling === "none" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(MapKey, {})
			]
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			ref: notices,
			className: "app-notices",
			hidden: isChromeless,
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MapTroubleLine, {
					trouble: map.told,
					needsReload: map.needsReload,
					onRetry: () => leaveLine(map.retry),
					onDismiss: () => leaveLine(map.dismiss)
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(UpdateLine, {}),
				isOffered && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LanguageLine, {}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(NoticeBar, {}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(CitedRelease, {}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(IncidentChip, {})
			]
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(YearsButton, {
			isHidden: telling !== "none" || isCovered,
			isOpen: isYears
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Foot, {
			ref: panels.years,
			telling,
			isCovered,
			isOpen: isYears
		}),
		!isChromeless && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(MapHand, {}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Evidence, {}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ToolDialogs, {})
	] });
}
// src/app/plate/App.tsx
function App({ view }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ViewContext.Provider, {
		value: view,
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(FaultBoundary, { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Plate, { view }) })
	});
}
// src/app/plate/shortcuts.ts
/** A story has ways of its own out of what is looked at beside it. */
function isInStory(state) {
	return storyIn(state) !== null && state.claim === null && pageIn(state) === null;
}
/** Esc closes what lies on top; `/` goes to the search. */
function connectShortcuts(view) {
	function onKeyDown(event) {
		if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
		const typing = event.target instanceof Element && event.target.closest("input, select, textarea");
		if (event.key === "Escape" && !isDialogOpen() && !isInStory(view.getState())) {
			event.preventDefault();
			closeTopmost(view);
		}
		if (keyOf$2(event) === "/" && !typing && !isPresented(view.getState())) {
			event.preventDefault();
			attend(view, "search");
		}
	}
	document.addEventListener("keydown", onKeyDown);
	return () => document.removeEventListener("keydown", onKeyDown);
}
// src/main.tsx
var root = document.getElementById("root");
if (!root) throw new Error("The page has no root.");
var meant = mendedAddress(location.href);
if (meant !== null) location.replace(meant);
var view = createView(location.hash, readTheme());
guardComposing();
connectTheme(view);
keepTheme(view);
connectHistory(view, connectStory(view, onPage).arrive);
connectShortcuts(view);
bringBackLayers(view);
/** Milliseconds that the panels wait for a map whose program or data are slow to come. */
var patience = 250;
async function beginMap() {
	document.getElementById("engine")?.remove();
	if (!noteClearInsets(view)) fetchEarly();
	else await Promise.race([beginEarly(view), new Promise((pass) => setTimeout(pass, patience))]);
}
var page = (0, import_client.createRoot)(root);
beginMap().then(() => page.render(/* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.StrictMode, { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(App, { view }) })));
export { theme_choice_light as $, tabId as A, addressOfFile as B, closeYear as C, useChip as D, isPressed as E, wordLookedFor as F, all_years as G, story_panel as H, wordsFoundBy as I, copy_failed as J, year as K, MarkSign as L, Menu as M, alsoCalled as N, useReadFromTop as O, withoutParticles as P, theme_choice_dark as Q, Icon as R, stripYears as S, SourceMark as T, stance_not_recorded as U, isDialogOpen as V, year_value as W, copy as X, copied as Y, theme_choice_print as Z, writtenYears as _, widthOnPage as a, make_make as at, axisYears as b, writePoint as c, sources_in_chip as ct, writeYearValue as d, harm_story_waits as et, blockBox as f, wideOfYear as g, outlineOfBlock as h, labelsOf as i, make_loading as it, MenuItem as j, TabList as k, writeTogether as l, theme_choice as lt, middleX as m, SeriesMenu as n, address as nt, placeLabels as o, story_size_minutes as ot, columnBox as p, filter_clear as q, usePlaying as r, make_without_story as rt, seriesTitle as s, key_square as st, copyText as t, layer_own_data as tt, writeWithYears as u, xOfYear as v, hasPressedYears as w, layOutStrip as x, useWidth as y, useMedia as z };
