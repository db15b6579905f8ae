import { n as stories } from "./stories-6vYwFrcv.js";
import { B as atlas, V as claimById, _ as publishersOf } from "./atlas-B-d33bUZ.js";
import { t as map_of_routes } from "./map_of_routes-B6kKtbeo.js";
import { Z as outline } from "./outline-DuuOSWBR.js";
import { S as guardedSentence } from "./apply-theme-BFESq4fb.js";
import { Jr as loadStory, Na as topmost, gi as pageTitle, kt as nameOfMap, rs as getLocale, xo as storyIn } from "./view-D6cf0WB7.js";
// src/languages/compiled/messages/share_sources.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ names: NonNullable<unknown> }} Share_SourcesInputs */
var en_share_sources = (i) => {
	return `Sources: ${i?.names}`;
};
/**
* | output |
* | --- |
* | "Sources: {names}" |
*
* @param {Share_SourcesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var share_sources = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_share_sources(inputs);
});
// src/languages/compiled/messages/share_sources_more.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ names: NonNullable<unknown>, count: NonNullable<unknown> }} Share_Sources_MoreInputs */
var en_share_sources_more = (i) => {
	return `Sources: ${i?.names}; and ${i?.count} more`;
};
/**
* | output |
* | --- |
* | "Sources: {names}; and {count} more" |
*
* @param {Share_Sources_MoreInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var share_sources_more = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_share_sources_more(inputs);
});
// src/share/shared-text.ts
/** What is said with an address: what lies on top, in a sentence, and who says so. */
/** Publishers that are named; of more their number is told. */
var most = 4;
function sourcesOf(claims) {
	const all = publishersOf(claims);
	const names = all.slice(0, most).join("; ");
	if (all.length === 0) return "";
	return all.length > most ? share_sources_more({
		names,
		count: all.length - most
	}) : share_sources({ names });
}
var lines = (...texts) => texts.filter(Boolean).join("\n");
async function textOfStory(state) {
	const story = storyIn(state);
	const told = story && await loadStory(story);
	if (!told) return null;
	const ours = stories.find(({ id }) => id === told.id);
	const ids = told.origin === "atlas" ? ours?.steps.flatMap(({ claims }) => claims) ?? [] : [];
	const claims = [...new Set(ids)].flatMap((id) => atlas.claimById.get(id) ?? []);
	return {
		title: told.title,
		said: lines(told.lead, sourcesOf(claims))
	};
}
function saidOf(state) {
	const top = topmost(state);
	if (top.on === "evidence") {
		const claim = atlas.claimById.get(top.id);
		return claim ? lines(guardedSentence(claim), sourcesOf([claim])) : "";
	}
	if (top.on === "topic") return outline.topics[top.id].takeaway;
	if (top.on === "nothing") {
		const { headline, claims } = atlas.finding;
		return lines(headline, sourcesOf(claims.map(claimById)));
	}
	const record = top.on === "country" ? atlas.records.get(top.id) : atlas.routes.find(({ id }) => top.on === "route" && id === top.id);
	if (!record) return "";
	const { text, claims } = record.takeaway;
	return lines(text, sourcesOf(claims.map(claimById)));
}
/** The words that go along with the address of what is on the screen. */
async function sharedText(state) {
	const under = topmost({
		...state,
		claim: null
	});
	const title = under.on === "page" ? pageTitle(under.id) : nameOfMap(state, map_of_routes());
	return await textOfStory(state) ?? {
		title,
		said: saidOf(state)
	};
}
export { sharedText };
