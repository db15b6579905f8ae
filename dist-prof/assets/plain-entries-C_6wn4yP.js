import { Ti as writeDate } from "./view-D6cf0WB7.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
import { _ as topicIds } from "./outline-DuuOSWBR.js";
import { B as atlas, F as themesOf, I as accountsOf, N as claimsOfKind, P as newestFirst, R as eventsOf, V as claimById, W as sources, j as topicOf } from "./atlas-B-d33bUZ.js";
// src/app/faults/PlainClaims.tsx
var import_jsx_runtime = require_jsx_runtime();
/** Sentences with their sources, and nothing that could fail. */
function PlainClaims({ claims }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
		className: "plain-claims",
		children: claims.map(({ id, statement, when, evidence }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: statement }),
			when !== void 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "plain-claims-date",
				children: ` ${writeDate(when)}`
			}),
			[...new Set(evidence.map(({ source }) => source))].map((source) => {
				const { title, publisher, url } = sources[source];
				return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("cite", { children: [url === void 0 ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: title }) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
					href: url,
					target: "_blank",
					rel: "noreferrer noopener",
					children: title
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: `, ${publisher}` })] }, source);
			})
		] }, id))
	});
}
// src/app/faults/plain-entries.ts
function entryOfCountry({ id, name, takeaway, stances, summary }) {
	const claims = [
		...[
			...takeaway.claims,
			...stances.flatMap((stance) => stance.claims),
			...summary
		].map(claimById),
		...claimsOfKind(id, "estimate"),
		...accountsOf(eventsOf(id)),
		...[...themesOf(id).values()].flat()
	];
	return {
		id,
		name,
		lead: takeaway.text,
		claims: [...new Set(claims)]
	};
}
function entryOfRoute({ id, name, takeaway, legs, history }) {
	const ids = [
		...takeaway.claims,
		...legs.flatMap(({ claims }) => claims),
		...history
	];
	return {
		id,
		name,
		lead: takeaway.text,
		claims: [...new Set(ids)].map(claimById)
	};
}
function entryOfTopic(id) {
	const { record, claims } = topicOf(id);
	const { name, takeaway } = record;
	return {
		id,
		name,
		lead: takeaway,
		claims: newestFirst(claims)
	};
}
/** The record that the view has open, in words alone. */
function chosenEntry({ chosen }) {
	switch (chosen.on) {
		case "country": {
			const record = atlas.records.get(chosen.id);
			return record ? entryOfCountry(record) : null;
		}
		case "route": {
			const route = atlas.routes.find(({ id }) => id === chosen.id);
			return route ? entryOfRoute(route) : null;
		}
		case "topic": return entryOfTopic(chosen.id);
		case "nothing": return null;
	}
}
/** Every record, in words alone. */
function allEntries() {
	return [
		...[...atlas.records.values()].map(entryOfCountry),
		...atlas.routes.map(entryOfRoute),
		...topicIds.map(entryOfTopic)
	];
}
export { chosenEntry as n, PlainClaims as r, allEntries as t };
