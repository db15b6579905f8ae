import { a as jn, i as Sx, l as regular, n as ownPickLayers, o as drawSign, r as ownSources, t as ownImage } from "./start-Cd0b-p0m.js";
import { $ as toDraw, Ft as ownLine, It as ownLook, Lt as ownLooks, Mt as ownChosen, Nt as ownEdge, Pt as ownInk, Q as shownLayers, in as mapType, q as findOwn } from "./view-D6cf0WB7.js";
import { a as hasMorePositions, i as tileOf, n as forgetTiles, r as openBeside, t as cutBeside } from "./tiles-beside-EYezYiu2.js";
// src/map/live/own/own-layers.ts
var shape = ["geometry-type"];
var isPoint = [
	"==",
	shape,
	"Point"
];
var isArea = [
	"==",
	shape,
	"Polygon"
];
var isLine = [
	"!=",
	shape,
	"Point"
];
var imageOfFeature = [
	"concat",
	ownImage(""),
	["get", "look"]
];
var all = {
	end: "",
	from: { source: ownSources.all }
};
var ofTiles = ({ source, named }) => ({
	end: `:${source}:${named}`,
	from: {
		source,
		"source-layer": named
	}
});
var round = { "line-join": "round" };
/** Areas, and what lies below the dashes of lines. */
function groundLayers(theme, { end, from }) {
	const { ink, casing } = ownInk(theme);
	return [{
		id: ownPickLayers.areas + end,
		type: "fill",
		...from,
		filter: isArea,
		paint: {
			"fill-color": ink,
			"fill-opacity": ownLine.fill
		}
	}, {
		id: ownPickLayers.lines + end,
		type: "line",
		...from,
		filter: isLine,
		layout: round,
		paint: {
			"line-color": casing,
			"line-width": ownLine.width + 2 * ownLine.casing
		}
	}];
}
function dashedLayer(theme, look, { end, from }, filter) {
	return {
		id: `own-lines-${look}${end}`,
		type: "line",
		...from,
		filter,
		layout: round,
		paint: {
			"line-color": ownInk(theme).ink,
			"line-width": ownLine.width,
			"line-dasharray": [...ownLook(look).dash]
		}
	};
}
var openLines = (theme) => ({
	id: "own-open-lines",
	type: "line",
	source: ownSources.open,
	filter: isLine,
	layout: round,
	paint: {
		"line-color": ownInk(theme).ink,
		"line-width": ownLine.width * ownChosen
	}
});
/** Areas, lines and the edges of areas, in dashes of their layer's look. */
var ownShapeLayers = (theme, { tiled, whole, open }) => [
	...tiled.flatMap((each) => [...groundLayers(theme, ofTiles(each)), dashedLayer(theme, each.look, ofTiles(each), isLine)]),
	...whole ? [...groundLayers(theme, all), ...ownLooks.map((_, look) => dashedLayer(theme, look, all, [
		"all",
		isLine,
		[
			"==",
			["get", "look"],
			look
		]
	]))] : [],
	...open ? [openLines(theme)] : []
];
function points(theme, id, from, size, image = imageOfFeature) {
	const { ink, casing } = ownInk(theme);
	return {
		id,
		type: "symbol",
		...from,
		filter: isPoint,
		layout: {
			"icon-image": image,
			"icon-size": size,
			"icon-allow-overlap": true,
			"icon-padding": 1,
			"text-field": ["get", "name"],
			"text-font": regular,
			"text-size": mapType.station.size,
			"text-variable-anchor": [
				"left",
				"right",
				"top",
				"bottom"
			],
			"text-radial-offset": .8,
			"text-justify": "auto",
			"text-max-width": 10,
			"text-optional": true
		},
		paint: {
			"icon-color": ink,
			"icon-halo-color": casing,
			"icon-halo-width": ownEdge,
			"text-color": theme.map.label,
			"text-halo-color": theme.map.labelHalo,
			"text-halo-width": mapType.station.halo
		}
	};
}
/** Points with their names, where these have room. */
var ownPointLayers = (theme, { tiled, whole, open }) => [
	...tiled.map((each) => {
		const { end, from } = ofTiles(each);
		const image = ownImage(each.look % ownLooks.length);
		return points(theme, ownPickLayers.points + end, from, 1, image);
	}),
	...whole ? [points(theme, ownPickLayers.points, all.from, 1)] : [],
	...open ? [points(theme, "own-open-points", { source: ownSources.open }, ownChosen)] : []
];
// src/map/live/own/tiled-own.ts
/** The reader's large layers: cut into tiles beside the page, and drawn from sources of their own. */
var protocol = "own-tiles";
/** Up to so many positions a layer is handed to MapLibre whole. */
var mostWhole = 1e4;
var known = /* @__PURE__ */ new WeakMap();
/** Whether a layer comes in tiles: MapLibre would hold all of a large one three times. */
function isTiled({ features, archive }) {
	if (archive) return true;
	const answer = known.get(features) ?? hasMorePositions(features, mostWhole);
	known.set(features, answer);
	return answer;
}
jn(protocol, async ({ url }) => {
	const [, key = "", z, x, y] = /^own-tiles:\/\/([^/]*)\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
	return { data: (await tileOf(key, {
		z: Number(z),
		x: Number(x),
		y: Number(y)
	}))?.buffer ?? /* @__PURE__ */ new ArrayBuffer() };
});
/** What of a layer is in its tiles: another name or another standing of the layer is not. */
var isSame = (a, b) => a.features === b.features && a.archive === b.archive && a.uses === b.uses && a.look === b.look;
async function tilesOf(layer) {
	if (layer.archive) {
		const opened = await openBeside(layer.archive.place);
		return typeof opened === "string" ? null : {
			key: opened.key,
			...opened.about
		};
	}
	const placed = toDraw([layer]).map(({ ref: { id }, name, geometry }) => ({
		geometry,
		properties: {
			id,
			name
		}
	}));
	return {
		key: await cutBeside(placed),
		named: ["own"],
		closest: 8
	};
}
/** What is pressed on in an archive is nobody's feature: its source is told by its name. */
var sourceOf = ({ archive }, { key }) => `${archive ? ownSources.archive : ownSources.tiled}-${key}`;
/** Takes off what draws from a source, and the source. */
function removeSource(map, source) {
	if (!map.getSource(source)) return;
	for (const id of map.getLayersOrder()) if (id.includes(`:${source}:`)) map.removeLayer(id);
	map.removeSource(source);
}
/** Keeps the sources of large layers; `take` is told of them whenever they are others. */
function connectTiled(map, take) {
	const shown = /* @__PURE__ */ new Map();
	const coming = /* @__PURE__ */ new Map();
	let wanted = [];
	let isStopped = false;
	const tell = () => take(wanted.flatMap(({ id }) => {
		const at = shown.get(id);
		if (!at) return [];
		const { source, tiles, layer } = at;
		return tiles.named.map((named) => ({
			source,
			named,
			look: layer.look
		}));
	}));
	function drop(id) {
		const at = shown.get(id);
		if (!at) return;
		shown.delete(id);
		removeSource(map, at.source);
		forgetTiles(at.tiles.key);
	}
	async function bring(layer) {
		const { id } = layer;
		coming.set(id, layer);
		const tiles = await tilesOf(layer).catch(() => null);
		const isStill = coming.get(id) === layer && !isStopped;
		if (coming.get(id) === layer) coming.delete(id);
		if (!tiles) return tell();
		if (!isStill) return forgetTiles(tiles.key);
		drop(id);
		const source = sourceOf(layer, tiles);
		map.addSource(source, {
			type: "vector",
			tiles: [`${protocol}://${tiles.key}/{z}/{x}/{y}`],
			maxzoom: tiles.closest
		});
		shown.set(id, {
			layer,
			source,
			tiles
		});
		tell();
	}
	return {
		show(own) {
			wanted = shownLayers(own).filter(isTiled);
			const isWanted = (id) => wanted.some((layer) => layer.id === id);
			for (const id of coming.keys()) if (!isWanted(id)) coming.delete(id);
			const gone = [...shown.keys()].filter((id) => !isWanted(id));
			for (const id of gone) drop(id);
			if (gone.length > 0) tell();
			for (const layer of wanted) {
				const at = coming.get(layer.id) ?? shown.get(layer.id)?.layer;
				if (!at || !isSame(at, layer)) bring(layer);
			}
		},
		stop() {
			isStopped = true;
			for (const { tiles } of shown.values()) forgetTiles(tiles.key);
		}
	};
}
// src/map/live/own/connect-own.ts
var layersWith = (sources) => ({
	shapes: (theme) => ownShapeLayers(theme, sources),
	points: (theme) => ownPointLayers(theme, sources)
});
var collect = (features) => ({
	type: "FeatureCollection",
	features
});
var featureOf = ({ ref: { id }, look, name, geometry }) => ({
	type: "Feature",
	properties: {
		id,
		look,
		name
	},
	geometry
});
/** Of the layers that are handed over whole. */
var everyFeature = (own) => collect(toDraw(shownLayers(own).filter((layer) => !isTiled(layer))).map(featureOf));
/** What the reader has opened. */
function openFeature(own) {
	const { panel } = own;
	const ref = panel?.on === "feature" ? panel.ref : null;
	const layer = ref && findOwn(own, ref)?.layer;
	if (!layer || !shownLayers(own).includes(layer)) return collect([]);
	return collect(toDraw([layer]).filter((each) => each.ref.id === ref.id).map(featureOf));
}
/** `take` is told what draws them, and again when that is more or less. */
function connectOwn(map, view, take) {
	let shown = view.getState().own;
	for (const [look, { point }] of ownLooks.entries()) {
		const name = ownImage(look);
		if (!map.hasImage(name)) map.addImage(name, drawSign(point, 2), {
			pixelRatio: 2,
			sdf: true
		});
	}
	let there = {
		tiled: [],
		whole: false,
		open: false
	};
	function note(next) {
		const before = there;
		there = {
			...there,
			...next
		};
		if (there.whole !== before.whole || there.open !== before.open || next.tiled) take(layersWith(there));
	}
	/** Whether it has the source by now: none is made for nothing, which would cost a frame. */
	function put(name, data) {
		const source = map.getSource(name);
		if (source instanceof Sx) source.setData(data);
		else if (data.features.length === 0) return false;
		else map.addSource(name, {
			type: "geojson",
			data,
			tolerance: .3,
			maxzoom: 8
		});
		return true;
	}
	function putWhole(own) {
		const data = everyFeature(own);
		put(ownSources.all, data);
		note({ whole: data.features.length > 0 });
	}
	const putOpen = (own) => note({ open: put(ownSources.open, openFeature(own)) });
	const tiled = connectTiled(map, (sources) => note({ tiled: sources }));
	putWhole(shown);
	putOpen(shown);
	tiled.show(shown);
	const unsubscribe = view.subscribe(({ own }) => {
		if (own === shown) return;
		const before = shown;
		shown = own;
		const isOther = own.layers !== before.layers || own.atStep !== before.atStep;
		if (isOther) {
			putWhole(own);
			tiled.show(own);
		}
		if (isOther || own.panel !== before.panel) putOpen(own);
	});
	return () => {
		unsubscribe();
		tiled.stop();
	};
}
export { connectOwn };
