import { rs as getLocale } from "./view-D6cf0WB7.js";
import { D as placesOf, j as stancePeriodIn, x as groupBy } from "./outline-DuuOSWBR.js";
import { B as atlas, H as levelOfSource, I as accountsOf, V as claimById, W as sources } from "./atlas-B-d33bUZ.js";
// src/languages/compiled/messages/figure_schematic_lead.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Schematic_LeadInputs */
var en_figure_schematic_lead = () => {
	return `Schematic corridors, not paths.`;
};
/**
* | output |
* | --- |
* | "Schematic corridors, not paths." |
*
* @param {Figure_Schematic_LeadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_schematic_lead = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_schematic_lead(inputs);
});
// src/languages/compiled/messages/figure_schematic.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_SchematicInputs */
var en_figure_schematic = () => {
	return `They join provinces and large cities on a half-degree grid.`;
};
/**
* | output |
* | --- |
* | "They join provinces and large cities on a half-degree grid." |
*
* @param {Figure_SchematicInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_schematic = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_schematic(inputs);
});
// src/languages/compiled/messages/figure_withheld.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_WithheldInputs */
var en_figure_withheld = () => {
	return `where borders are crossed, who helps on the way, what it costs, how borders are watched, and the names of people who fled, but for public figures and those who published their own account.`;
};
/**
* | output |
* | --- |
* | "where borders are crossed, who helps on the way, what it costs, how borders are watched, and the names of people who fled, but for public figures and those w..." |
*
* @param {Figure_WithheldInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_withheld = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_withheld(inputs);
});
// src/languages/compiled/messages/figure_borders_lead.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Borders_LeadInputs */
var en_figure_borders_lead = () => {
	return `Borders`;
};
/**
* | output |
* | --- |
* | "Borders" |
*
* @param {Figure_Borders_LeadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_borders_lead = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_borders_lead(inputs);
});
// src/languages/compiled/messages/figure_borders.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_BordersInputs */
var en_figure_borders = () => {
	return `as in Natural Earth, by who controls what in fact; neither they nor names imply a position on any claim.`;
};
/**
* | output |
* | --- |
* | "as in Natural Earth, by who controls what in fact; neither they nor names imply a position on any claim." |
*
* @param {Figure_BordersInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_borders = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_borders(inputs);
});
// src/languages/compiled/messages/figure_data_lead.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Data_LeadInputs */
var en_figure_data_lead = () => {
	return `Data:`;
};
/**
* | output |
* | --- |
* | "Data:" |
*
* @param {Figure_Data_LeadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_data_lead = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_data_lead(inputs);
});
// src/languages/compiled/messages/figure_data.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ version: NonNullable<unknown>, date: NonNullable<unknown> }} Figure_DataInputs */
var en_figure_data = (i) => {
	return `version ${i?.version}, as seen on ${i?.date}.`;
};
/**
* | output |
* | --- |
* | "version {version}, as seen on {date}." |
*
* @param {Figure_DataInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_data = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_data(inputs);
});
// src/languages/compiled/messages/figure_rights.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_RightsInputs */
var en_figure_rights = () => {
	return `© The Long Way South, CC BY 4.0`;
};
/**
* | output |
* | --- |
* | "© The Long Way South, CC BY 4.0" |
*
* @param {Figure_RightsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_rights = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_rights(inputs);
});
// src/languages/compiled/messages/figure_own_credit.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ name: NonNullable<unknown>, credit: NonNullable<unknown> }} Figure_Own_CreditInputs */
var en_figure_own_credit = (i) => {
	return `${i?.name} (${i?.credit})`;
};
/**
* | output |
* | --- |
* | "{name} ({credit})" |
*
* @param {Figure_Own_CreditInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_own_credit = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_own_credit(inputs);
});
// src/languages/compiled/messages/figure_own_lead.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Figure_Own_LeadInputs */
var en_figure_own_lead = () => {
	return `Added by the maker, not from the atlas:`;
};
/**
* | output |
* | --- |
* | "Added by the maker, not from the atlas:" |
*
* @param {Figure_Own_LeadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_own_lead = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_own_lead(inputs);
});
// src/languages/compiled/messages/figure_own_stated.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ list: NonNullable<unknown> }} Figure_Own_StatedInputs */
var en_figure_own_stated = (i) => {
	return `The maker says that this is not about people at risk: ${i?.list}.`;
};
/**
* | output |
* | --- |
* | "The maker says that this is not about people at risk: {list}." |
*
* @param {Figure_Own_StatedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_own_stated = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_own_stated(inputs);
});
// src/figures/composing/sources-shown.ts
function claimsOfTint(id, year) {
	const record = atlas.records.get(id);
	return ((record && stancePeriodIn(record, year))?.claims ?? []).map(claimById);
}
/** The claims that what is shown rests on: the legs, tints and incidents that are in sight. */
function claimsShown({ legs, tints, incidents }, { year }) {
	const ofLegs = legs.flatMap(({ claims }) => claims.map(claimById));
	const ofTints = tints.flatMap(({ records }) => records.flatMap((id) => claimsOfTint(id, year)));
	return /* @__PURE__ */ new Set([
		...ofLegs,
		...ofTints,
		...accountsOf(incidents)
	]);
}
/** Those of them that are about what the figure is of: its country, its route. */
function claimsOfSubject(shown, { year, country, route }) {
	const { legs, tints, incidents, routes } = shown;
	const own = routes.find(({ id }) => id === route);
	const subject = legs.filter((leg) => own?.legs.includes(leg) || country !== null && leg.crosses.includes(country));
	return claimsShown({
		...shown,
		legs: subject,
		tints: tints.map(({ stance, records }) => ({
			stance,
			records: records.filter((id) => id === country)
		})),
		incidents: incidents.filter(({ place }) => country !== null && placesOf(country).some((each) => each === place))
	}, {
		year,
		country,
		route
	});
}
var recordOf = (id) => sources[id];
/** The sources of some claims: first those whose publisher bears most of them, then the surer ones. */
function sourcesOfClaims(claims) {
	const ids = [...claims].flatMap(({ evidence }) => evidence.map(({ source }) => source));
	const byPublisher = groupBy(ids, (id) => recordOf(id).publisher);
	const uses = (id) => byPublisher.get(recordOf(id).publisher)?.length ?? 0;
	return [...new Set(ids)].map((id) => ({
		id,
		uses: uses(id),
		level: levelOfSource(recordOf(id))
	})).sort((a, b) => b.uses - a.uses || b.level - a.level || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
}
/**
* The sources behind what a map shows: first those of the country or route that it is of; among
* them, and then among the others, those that bear most come first.
*/
function sourcesOf(shown, view) {
	const subject = sourcesOfClaims(claimsOfSubject(shown, view));
	return [.../* @__PURE__ */ new Set([...subject, ...sourcesOfClaims(claimsShown(shown, view))])];
}
/** The publishers of sources, each once, in the order of the sources, without remarks on them. */
function publishersOf(ids) {
	const names = ids.map((id) => recordOf(id).publisher.replace(/;.*/, ""));
	return [...new Set(names)];
}
export { figure_own_lead as a, figure_data as c, figure_borders_lead as d, figure_withheld as f, figure_own_stated as i, figure_data_lead as l, figure_schematic_lead as m, sourcesOf as n, figure_own_credit as o, figure_schematic as p, sourcesOfClaims as r, figure_rights as s, publishersOf as t, figure_borders as u };
