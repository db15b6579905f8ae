import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { $t as countryNames, Ha as recordAt, Pa as eventMarks, Q as shownLayers, V as positionsOf, Wa as showsMarks, Z as ownRef, ai as pointedAt, ho as useViewState, is as require_react, la as hover, mn as useGeography, mo as useView, oi as press, ri as mapAtHand, rn as routeEnds, rs as getLocale, ti as isEntity } from "./view-D6cf0WB7.js";
import { B as atlas } from "./atlas-B-d33bUZ.js";
import { B as routeStanding, F as isInUse } from "./outline-DuuOSWBR.js";
import { t as tellThing } from "./thing-words-BGlVhRSx.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
import { a as offset, i as flip, o as shift, r as computePosition } from "./floating-ui.dom-COavvoLf.js";
// src/languages/compiled/messages/map_things.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Map_ThingsInputs */
var en_map_things = () => {
	return `On the map: routes, countries and incidents. Arrow keys go along them`;
};
/**
* | output |
* | --- |
* | "On the map: routes, countries and incidents. Arrow keys go along them" |
*
* @param {Map_ThingsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var map_things = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_map_things(inputs);
});
// src/reading/here/MapStops.css
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
// src/reading/here/map-things.ts
/** More would be a list that nobody goes along: the panel of own data has all, and finds them by name. */
var mostOwn = 200;
function ownStops({ own }) {
	return shownLayers(own).flatMap((layer) => layer.features.slice(0, mostOwn).flatMap(({ geometry }, index) => {
		const [position] = geometry ? positionsOf(geometry) : [];
		return position ? [{
			thing: ownRef(layer, index),
			position
		}] : [];
	})).slice(0, mostOwn);
}
/** What the map shows at a zoom, in the order in which keys go along it: routes, countries, incidents, own data. */
function stopsOf(geography, state, zoom) {
	const { year, hiddenRoutes, incidents } = state;
	const drawn = atlas.routes.filter((route) => !hiddenRoutes.includes(route.id) && isInUse(routeStanding(route, year)));
	const routes = routeEnds(geography).filter(({ route }) => drawn.some(({ id }) => id === route)).map(({ route, position }) => ({
		thing: {
			kind: "route",
			id: route
		},
		position
	}));
	const countries = countryNames(geography).flatMap(({ id, position, inAtlas, zooms: [from, to] }) => {
		const record = recordAt(id);
		if (!inAtlas || record === null || record !== id || zoom < from || zoom >= to) return [];
		return [{
			thing: {
				kind: "country",
				id: record
			},
			position
		}];
	});
	const events = (showsMarks(state, zoom) ? eventMarks(geography, incidents) : []).filter(({ counts }) => (counts.get(year) ?? 0) > 0).map(({ station: { id, place, position } }) => ({
		thing: {
			kind: "incidents",
			id,
			place,
			position
		},
		position
	}));
	return [
		...routes,
		...countries,
		...events,
		...ownStops(state)
	];
}
// src/reading/here/use-map-at-hand.ts
/** The map that stands on the page. */
function useMapAtHand() {
	const view = useView();
	const watch = (0, import_react.useCallback)((tell) => mapAtHand.watch(view, tell), [view]);
	return (0, import_react.useSyncExternalStore)(watch, () => mapAtHand.get(view));
}
/** Its zoom, as far as what it shows depends on it. */
var useZoomStep = (map) => (0, import_react.useSyncExternalStore)(map.onMove, () => Math.floor(map.zoom()));
// src/reading/here/MapStops.tsx
var import_jsx_runtime = require_jsx_runtime();
var keySteps = {
	ArrowRight: 1,
	ArrowDown: 1,
	ArrowLeft: -1,
	ArrowUp: -1
};
/** Everything on the map as one stop of Tab: arrows go along it, Enter opens what they have reached. */
function MapStops(props) {
	const map = useMapAtHand();
	const geography = useGeography();
	if (!map || !geography || geography === "failed") return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Stops, {
		...props,
		map,
		geography
	});
}
function Stops({ map, geography, onReach }) {
	const view = useView();
	const list = (0, import_react.useRef)(null);
	const zoom = useZoomStep(map);
	const year = useViewState((state) => state.year);
	const incidents = useViewState((state) => state.incidents);
	const hiddenRoutes = useViewState((state) => state.hiddenRoutes);
	const chosen = useViewState((state) => state.chosen);
	const hasMarks = useViewState((state) => state.hasMarks);
	const own = useViewState((state) => state.own);
	const stops = (0, import_react.useMemo)(() => {
		const seen = {
			year,
			incidents,
			hiddenRoutes,
			chosen,
			hasMarks,
			own
		};
		return stopsOf(geography, seen, zoom).map((stop) => {
			const { name, told } = tellThing(stop.thing, seen, geography);
			return {
				...stop,
				label: [name, ...told].join(", ")
			};
		});
	}, [
		geography,
		year,
		incidents,
		hiddenRoutes,
		chosen,
		hasMarks,
		own,
		zoom
	]);
	const [at, setAt] = (0, import_react.useState)(0);
	const current = Math.min(at, stops.length - 1);
	function reach({ thing, position }, element) {
		const { x, y } = map.pointOf(position);
		element.style.translate = `${x}px ${y}px`;
		hover(view, isEntity(thing) ? thing : null);
		onReach({
			thing,
			at: {
				x,
				y
			}
		});
	}
	function leave() {
		hover(view, null);
		onReach(null);
	}
	function onKeyDown(event) {
		const step = keySteps[event.key];
		const ends = {
			Home: 0,
			End: stops.length - 1
		};
		const to = step === void 0 ? ends[event.key] : (current + step + stops.length) % stops.length;
		if (to === void 0) return;
		event.preventDefault();
		setAt(to);
		list.current?.querySelectorAll("button")[to]?.focus({ preventScroll: true });
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
		ref: list,
		className: "map-stops",
		"aria-label": map_things(),
		onKeyDown,
		children: stops.map((stop, i) => {
			return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				tabIndex: i === current ? 0 : -1,
				"aria-label": stop.label,
				onFocus: ({ currentTarget }) => {
					setAt(i);
					reach(stop, currentTarget);
				},
				onBlur: leave,
				onClick: () => press(view, [stop.thing], map.pointOf(stop.position), "keys")
			}) }, `${stop.thing.kind} ${stop.thing.id}`);
		})
	});
}
// src/ui/popovers/Tip.tsx
/** Names what lies at a point. No pointer meets it, and it says what is said elsewhere too. */
function Tip({ at: { x, y }, reach, children }) {
	const frame = (0, import_react.useRef)(null);
	(0, import_react.useLayoutEffect)(() => {
		const { current } = frame;
		if (!current) return;
		const point = { getBoundingClientRect: () => new DOMRect(x, y, 0, 0) };
		const middleware = [
			offset(reach),
			flip({ padding: 8 }),
			shift({ padding: 8 })
		];
		computePosition(point, current, {
			strategy: "fixed",
			placement: "top",
			middleware
		}).then((place) => {
			current.style.translate = `${Math.round(place.x)}px ${Math.round(place.y)}px`;
		});
	}, [
		x,
		y,
		reach
	]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		ref: frame,
		className: "tip",
		"aria-hidden": "true",
		children
	});
}
// src/reading/here/MapTip.tsx
/** Milliseconds that a pointer rests before what it rests on is named. */
var rest = 120;
/** Pixels that a name keeps from a pointer, and from the ring round what keys have reached. */
var [fromPointer, fromRing] = [14, 24];
var keyOf = (pointed) => pointed && `${pointed.thing.kind} ${pointed.thing.id}`;
/** What the pointer rests on. */
function usePointed() {
	const view = useView();
	const watch = (0, import_react.useCallback)((tell) => pointedAt.watch(view, tell), [view]);
	return (0, import_react.useSyncExternalStore)(watch, () => pointedAt.get(view));
}
/** Names what the pointer rests on, or at once what keys have reached; Esc takes the name away. */
function MapTip({ reached }) {
	const pointed = usePointed();
	const year = useViewState((state) => state.year);
	const incidents = useViewState((state) => state.incidents);
	const own = useViewState((state) => state.own);
	const geography = useGeography();
	const shown = reached ?? pointed;
	const key = keyOf(shown);
	const wait = reached ? 0 : rest;
	const [named, setNamed] = (0, import_react.useState)(null);
	(0, import_react.useEffect)(() => {
		if (key === null) return setNamed(null);
		const timer = setTimeout(() => setNamed(key), wait);
		return () => clearTimeout(timer);
	}, [key, wait]);
	const isNamed = key !== null && named === key;
	(0, import_react.useEffect)(() => {
		if (!isNamed) return;
		function onKeyDown(event) {
			if (event.key !== "Escape") return;
			event.preventDefault();
			event.stopPropagation();
			setNamed(null);
		}
		document.addEventListener("keydown", onKeyDown, { capture: true });
		return () => document.removeEventListener("keydown", onKeyDown, { capture: true });
	}, [isNamed]);
	if (!shown || !isNamed) return null;
	const places = geography === "failed" ? null : geography;
	const { name, told } = tellThing(shown.thing, {
		year,
		incidents,
		own
	}, places);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Tip, {
		at: shown.at,
		reach: reached ? fromRing : fromPointer,
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
			className: "map-tip",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("b", { children: name }), told.map((part) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: part }, part))]
		})
	});
}
// src/reading/here/MapNamed.tsx
/** The names of what is on the map: by what the pointer rests on, and by keys. */
function MapNamed() {
	const [reached, setReached] = (0, import_react.useState)(null);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MapTip, { reached }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(MapStops, { onReach: setReached })] });
}
export { MapNamed };
