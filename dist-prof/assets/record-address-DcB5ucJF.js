import { n as stories } from "./stories-6vYwFrcv.js";
import { L as allEvents, U as sourceIds } from "./atlas-B-d33bUZ.js";
import { O as recordOf } from "./outline-DuuOSWBR.js";
import { An as pageAddress, Ao as routeIn, Do as countryIn, So as entryIn, ja as parseAddress, jo as topicIn, wo as pageIn, xo as storyIn } from "./view-D6cf0WB7.js";
// src/subject/record-paths.ts
/** What the path of a record's own page calls it, for ever: `country/laos/`. */
var recordPaths = {
	KP: "north-korea",
	CN: "china",
	MN: "mongolia",
	LA: "laos",
	VN: "vietnam",
	TH: "thailand",
	MM: "myanmar",
	KH: "cambodia",
	RU: "russia",
	JP: "japan",
	PH: "philippines",
	TW: "taiwan",
	SG: "singapore",
	KR: "south-korea",
	US: "united-states",
	CA: "canada",
	GB: "united-kingdom",
	DE: "germany",
	EU: "europe"
};
// src/share/record-paths.ts
var countryPath = (id) => `country/${recordPaths[id]}/`;
var routePath = (id) => `route/${id}/`;
var topicPath = (id) => `topic/${id}/`;
var eventPath = (id) => `event/${id}/`;
var storyPath = (id) => `story/${id}/`;
var sourcePath = (id) => `source/${id}/`;
/** The picture that stands for a link to the atlas. */
var atlasCard = "og.png";
/** The picture that stands for a link to a page, beside it. */
var cardPath = (path) => `${path}card.png`;
/** Pages of which there is one. */
var singlePaths = {
	contents: "contents/",
	glossary: "glossary/",
	works: "works/",
	years: "years/",
	disagreements: "disagreements/",
	data: "data-files/",
	incidents: "incidents/",
	sources: "sources/",
	elsewhere: "elsewhere/",
	news: "news/"
};
// src/share/record-address.ts
/** The address of a view that names its record in the path: sites that show links read its own page there. */
function storyPage(state) {
	const story = storyIn(state);
	return story?.packed === null && stories.some(({ id }) => id === story.id) ? {
		path: storyPath(story.id),
		said: [`story=${story.id}`]
	} : null;
}
/** What lies over the map: a source of the list, or the list. */
function listPage(state) {
	const page = pageIn(state);
	const source = sourceIds.find((id) => id === entryIn(state));
	if (page === "sources" && source) return {
		path: sourcePath(source),
		said: ["page=sources", `on=${source}`]
	};
	const single = Object.entries(singlePaths).find(([name]) => name === page);
	return single ? {
		path: single[1],
		said: [`page=${page}`]
	} : null;
}
/** What happened, where the account that is open tells of it first, in the record of its country. */
function eventPage(state) {
	const { claim } = state;
	const event = allEvents.find(({ accounts: [first] }) => first.id === claim);
	return event && recordOf(event.place) === countryIn(state) ? {
		path: eventPath(event.id),
		said: [`claim=${claim}`]
	} : null;
}
function chosenPage(state) {
	const [country, route, topic] = [
		countryIn(state),
		routeIn(state),
		topicIn(state)
	];
	if (country) return {
		path: countryPath(country),
		said: [`country=${country}`]
	};
	if (topic) return {
		path: topicPath(topic),
		said: [`${topic}=1`]
	};
	return route ? {
		path: routePath(route),
		said: [`route=${route}`]
	} : null;
}
function pageOf(hash) {
	const { state } = parseAddress(hash);
	return storyPage(state) ?? listPage(state) ?? eventPage(state) ?? chosenPage(state);
}
/** A file beside the explorer or beneath it. */
function beside(page, path) {
	page.pathname = `${page.pathname.replace(/[^/]*$/, "")}${path}`;
	return page.href;
}
/** Opens the explorer where the path says all. */
var openMap = "map";
/**
* Where others open a view by a hash: at the page of its record, the rest behind `#`. A page that is
* read without scripts shows the record; with them it opens the explorer there (src/site/scripts/).
*/
function recordAddress(hash) {
	const page = pageOf(hash);
	if (!page) return pageAddress(hash);
	const rest = hash.split("&").filter((part) => !page.said.includes(part));
	return beside(new URL(pageAddress(rest.join("&") || openMap)), page.path);
}
/** The picture that stands for a view: its record's, or that of the whole atlas. */
function pictureAddress(hash, hasPages) {
	const page = hasPages ? pageOf(hash) : null;
	return beside(new URL(pageAddress("")), page ? cardPath(page.path) : atlasCard);
}
export { pictureAddress, recordAddress };
