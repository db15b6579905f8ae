import { G as loadGeography, l as loadCloseUp } from "./outline-DuuOSWBR.js";
import { Bt as closeUpFrom, Ht as reliefExtent, Ut as reliefStrength, Vt as provinceLook, zt as cityLook } from "./view-D6cf0WB7.js";
import { c as isOfChosenRoute, d as asOfFeature, l as regular, o as drawSign, s as isNothingChosen, u as byZoom } from "./start-Cd0b-p0m.js";
// src/map/live/close-up-relief.webp?url
var close_up_relief_default = new URL("close-up-relief-BnuvS1Gq.webp", import.meta.url).href;
// src/map/live/style/layers/close-up.ts
/** The names of the sources and of the image that the layers below want. */
var closeUpSources = {
	relief: "relief",
	provinces: "provinces",
	cities: "cities"
};
var cityDot = "city-dot";
/** Under everything but the land. */
function closeGroundLayers(theme) {
	const { width, dash } = provinceLook;
	return [{
		id: "relief",
		type: "raster",
		source: closeUpSources.relief,
		minzoom: closeUpFrom.fetched,
		maxzoom: reliefStrength.at(-1)?.[0] ?? closeUpFrom.shown,
		paint: {
			"raster-opacity": byZoom(reliefStrength),
			"raster-fade-duration": 0
		}
	}, {
		id: "provinces",
		type: "line",
		source: closeUpSources.provinces,
		minzoom: closeUpFrom.shown,
		layout: { "line-join": "round" },
		paint: {
			"line-color": theme.map.province,
			"line-width": width,
			"line-dasharray": dash.map((length) => length / width)
		}
	}];
}
var isCity = [
	"in",
	["get", "kind"],
	["literal", ["city", "capital"]]
];
/** While nothing is chosen, a station of one route alone has its name beside its ring. */
var isNamedAsStation = [
	"all",
	isNothingChosen,
	[
		"==",
		["length", ["get", "routes"]],
		1
	]
];
/** Names of cities give way to all others. */
function cityLayers(theme) {
	const look = {
		type: "symbol",
		minzoom: closeUpFrom.shown,
		layout: {
			"icon-image": cityDot,
			"text-field": ["get", "name"],
			"text-font": regular,
			"text-size": cityLook.size,
			"text-variable-anchor": [
				"left",
				"right",
				"top",
				"bottom"
			],
			"text-radial-offset": cityLook.aside,
			"text-justify": "auto",
			"symbol-sort-key": [
				"coalesce",
				["get", "order"],
				0
			]
		},
		paint: {
			"text-color": asOfFeature(theme.map.label),
			"text-halo-color": asOfFeature(theme.map.labelHalo),
			"text-opacity": asOfFeature(1),
			"text-halo-width": cityLook.halo,
			"icon-color": theme.map.label,
			"icon-halo-color": theme.map.labelHalo,
			"icon-halo-width": 1
		}
	};
	return [{
		...look,
		id: "cities",
		source: closeUpSources.cities,
		filter: ["!", ["has", "kind"]]
	}, {
		...look,
		id: "station-cities",
		source: closeUpSources.cities,
		filter: [
			"all",
			isCity,
			["!", isOfChosenRoute],
			["!", isNamedAsStation]
		],
		layout: {
			...look.layout,
			"icon-image": [
				"case",
				isNothingChosen,
				"",
				cityDot
			]
		}
	}];
}
// src/map/live/close-up.ts
var corners = 16;
/** A dot as a shape of many corners. */
var dotShape = Array.from({ length: corners }, (_, i) => {
	const angle = i / corners * 2 * Math.PI;
	return [cityLook.radius * Math.cos(angle), cityLook.radius * Math.sin(angle)];
});
var cityFeature = ({ id, name, position }, order) => ({
	type: "Feature",
	properties: {
		id,
		name,
		order
	},
	geometry: {
		type: "Point",
		coordinates: position
	}
});
/** Where routes stop: their names give way to those of the chosen route's stations. */
var stationFeature = ({ id, name, kind, routes, position }) => ({
	type: "Feature",
	properties: {
		id,
		name,
		kind,
		routes
	},
	geometry: {
		type: "Point",
		coordinates: [...position]
	}
});
var relief = new URL(close_up_relief_default, document.baseURI).href;
/** MapLibre asks for it again, and finds it kept: were it not there, that would be an error of the map's. */
async function fetchRelief() {
	const response = await fetch(relief);
	if (!response.ok) throw new Error(`${relief} answered ${response.status}.`);
	await response.blob();
}
/** Adds the sources and the image that the layers want, which the style has then to take up. */
async function addCloseUp(map, isGone) {
	const [{ provinces, cities }, { stations }] = await Promise.all([
		loadCloseUp(),
		loadGeography(),
		fetchRelief()
	]);
	if (isGone()) return null;
	const collect = (features) => ({
		type: "geojson",
		data: {
			type: "FeatureCollection",
			features
		},
		maxzoom: 8
	});
	const lines = {
		type: "Feature",
		properties: {},
		geometry: provinces
	};
	if (!map.getSource(closeUpSources.provinces)) {
		const [west, south, east, north] = reliefExtent;
		map.addSource(closeUpSources.relief, {
			type: "image",
			url: relief,
			coordinates: [
				[west, north],
				[east, north],
				[east, south],
				[west, south]
			]
		});
		map.addSource(closeUpSources.provinces, {
			...collect([lines]),
			tolerance: .5
		});
		map.addSource(closeUpSources.cities, collect([...cities.map(cityFeature), ...[...stations.values()].map(stationFeature)]));
	}
	if (!map.hasImage("city-dot")) map.addImage(cityDot, drawSign(dotShape, 2), {
		pixelRatio: 2,
		sdf: true
	});
	return {
		ground: closeGroundLayers,
		names: cityLayers
	};
}
export { addCloseUp };
