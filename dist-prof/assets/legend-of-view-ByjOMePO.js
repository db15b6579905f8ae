import { Ao as routeIn, Do as countryIn, Dr as sampleDash, vr as corridorWidths, zi as pageTheme } from "./view-D6cf0WB7.js";
import { E as stanceWord, R as routes, _ as StanceSwatch, g as LineSwatch } from "./apply-theme-BFESq4fb.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
import { t as tints } from "./tints-gr2k1S6g.js";
import { A as stanceIn, B as routeStanding, E as countriesOf, F as isInUse, Z as outline, b as stances, k as routesThrough } from "./outline-DuuOSWBR.js";
// src/guide/keys/KeyLists.tsx
var import_jsx_runtime = require_jsx_runtime();
/** Lines of the map, by the names of their routes. */
function RouteKey({ className, routes: routes$1 }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
		className,
		"aria-label": routes(),
		children: routes$1.map(({ id, name }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(LineSwatch, {
			colour: pageTheme.route[id],
			casing: pageTheme.map.corridorCasing,
			dash: sampleDash(id),
			width: corridorWidths.line
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: name })] }, id))
	});
}
/** Tints of the map, by what they mean. */
function TintKey({ className, tints: tints$1, labelledBy }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
		className,
		...labelledBy ? { "aria-labelledby": labelledBy } : { "aria-label": tints() },
		children: tints$1.map((stance) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(StanceSwatch, { stance }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: stanceWord(stance) })] }, stance))
	});
}
// src/guide/keys/legend-of-view.ts
/** What the signs of a framed map mean: those of its view, and of nothing else. */
/** The chosen route, else the routes through the chosen country, else all; in use in the year and shown. */
function routesOfView(state) {
	const { year, hiddenRoutes } = state;
	const [country, route] = [countryIn(state), routeIn(state)];
	const through = country ? routesThrough(country) : [];
	return (route ? outline.routes.filter(({ id }) => id === route) : through.length > 0 ? through : outline.routes).filter((each) => !hiddenRoutes.includes(each.id) && isInUse(routeStanding(each, year)));
}
/** The stances of the countries that these routes pass; the country of origin has none. */
function stancesOfView(routes, state) {
	const country = countryIn(state);
	const held = [.../* @__PURE__ */ new Set([...country ? [country] : [], ...routes.flatMap(countriesOf)])].flatMap((id) => {
		const record = outline.records.get(id);
		return record && !record.roles.includes("origin") ? stanceIn(record, state.year) ?? [] : [];
	});
	return stances.filter((stance) => held.includes(stance));
}
export { TintKey as i, stancesOfView as n, RouteKey as r, routesOfView as t };
