import { Ei as writeSpan, Fa as eventsInYear, es as plural, q as findOwn, rs as getLocale, st as nameOfFeature } from "./view-D6cf0WB7.js";
import { O as standingInWords, k as standingWord } from "./apply-theme-BFESq4fb.js";
import { t as layer_feature_number } from "./layer_feature_number-Cd9K79lv.js";
import { $ as routeById, A as stanceIn, B as routeStanding, L as lastToldOf, P as isDatedTo, W as yearsOf, z as reportedYears } from "./outline-DuuOSWBR.js";
import { U as stance_not_recorded } from "./index-CCjmo0Zw.js";
import { B as atlas, R as eventsOf, z as inFull } from "./atlas-B-d33bUZ.js";
// src/languages/compiled/messages/here_incidents.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown> }} Here_IncidentsInputs */
var en_here_incidents = (i) => {
	if (plural("en", i?.count, {}) === "one") return `${i?.count} incident`;
	return `${i?.count} incidents`;
};
/**
* | plural | output |
* | --- | --- |
* | "one" | "{count} incident" |
* | * | "{count} incidents" |
*
* @param {Here_IncidentsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var here_incidents = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_here_incidents(inputs);
});
// src/languages/compiled/messages/here_reported.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ years: NonNullable<unknown> }} Here_ReportedInputs */
var en_here_reported = (i) => {
	return `reported ${i?.years}`;
};
/**
* | output |
* | --- |
* | "reported {years}" |
*
* @param {Here_ReportedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var here_reported = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_here_reported(inputs);
});
// src/languages/compiled/messages/layer_yours_short.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_Yours_ShortInputs */
var en_layer_yours_short = () => {
	return `Your own`;
};
/**
* | output |
* | --- |
* | "Your own" |
*
* @param {Layer_Yours_ShortInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_yours_short = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_yours_short(inputs);
});
// src/reading/here/events-at.ts
/** The incidents that the mark of a place stands for, newest first. */
var eventsAt = (id, filter, year) => inFull(eventsInYear(filter, year)).filter(({ at }) => at === id);
/** From the first year to the last that events are dated to; null where none is dated. */
function yearsOfEvents(events) {
	const ends = events.flatMap(({ when }) => when === void 0 ? [] : [yearsOf(when)]).flatMap(({ from, to }) => [from ?? to ?? [], to ?? from ?? []].flat());
	if (ends.length === 0) return null;
	return writeSpan({
		from: Math.min(...ends),
		to: Math.max(...ends)
	});
}
// src/reading/here/thing-words.ts
/** What a thing of the map is called, and what is told of it in a line. */
function tellCountry(id, year) {
	const record = atlas.records.get(id);
	if (!record) return {
		name: id,
		told: []
	};
	const stance = stanceIn(record, year);
	const events = eventsOf(id).filter((event) => year === null || isDatedTo(event, year));
	const standing = stance ? standingWord(record, stance) : stance_not_recorded({ year: year ?? "" });
	const count = events.length;
	return {
		name: record.name,
		told: [standing, ...count > 0 ? [here_incidents({ count })] : []]
	};
}
function tellRoute(id, year) {
	const route = routeById(id);
	if (!route) return {
		name: id,
		told: []
	};
	const { name } = route;
	if (year !== null) return {
		name,
		told: [standingInWords(routeStanding(route, year), lastToldOf(route, year))]
	};
	const years = reportedYears(route);
	const usual = id === atlas.finding.route ? [atlas.finding.routeState] : [];
	const reported = years ? [here_reported({ years: writeSpan(years) })] : [];
	return {
		name,
		told: [...usual, ...reported]
	};
}
/** A feature of the reader's own, by its name or its number. */
function tellOwn(ref, own) {
	const found = findOwn(own, ref);
	if (!found) return {
		name: "",
		told: []
	};
	const { layer, feature, index } = found;
	return {
		name: nameOfFeature(feature, layer) || layer_feature_number({ number: index + 1 }),
		told: [layer.name, layer_yours_short()]
	};
}
function tellThing(thing, { year, incidents, own }, places) {
	if (thing.kind === "country") return tellCountry(thing.id, year);
	if (thing.kind === "route") return tellRoute(thing.id, year);
	if (thing.kind === "own") return tellOwn(thing, own);
	const events = eventsAt(thing.id, incidents, year);
	const years = yearsOfEvents(events);
	return {
		name: places?.stations.get(thing.id)?.name ?? "",
		told: [here_incidents({ count: events.length }), ...years === null ? [] : [years]]
	};
}
export { eventsAt as n, tellThing as t };
