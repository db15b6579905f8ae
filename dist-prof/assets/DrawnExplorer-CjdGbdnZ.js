import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { $ as toDraw, Ai as useAttention, Ao as routeIn, Bn as pointerReach, Bt as closeUpFrom, C as movesMap, Do as countryIn, Er as pointedIsWider, Hn as sentBackBorder, Ii as useOnMap, Li as within, Mn as inReach, Nn as atZoom, Q as shownLayers, S as asideOf, Tr as laneWidths, Ua as sentBackOver, Wa as showsMarks, Ya as zoomLimits, ai as pointedAt, bt as legAtHand, co as readDrawing, dn as leastZoom, fn as projectionOf, gt as paddingWithin, ho as useViewState, ht as extentShown, ii as point, is as require_react, ki as offerFocus, ln as cameraInWorld, mn as useGeography, mr as watchColours, oi as press, oo as travellerLook, pa as noteCamera, pr as themeOf, pt as closestFit, ri as mapAtHand, un as cameraOf, x as distanceToLine, za as numbersStages, zn as outline } from "./view-D6cf0WB7.js";
import { B as map_right, G as map_region, H as map_left, U as map_up, V as map_down, W as map_move, a as PanPad, f as keyOf } from "./apply-theme-BFESq4fb.js";
import { D as placesOf, K as routeIds, l as loadCloseUp } from "./outline-DuuOSWBR.js";
import { a as map_zoom_out, i as embed_scroll, n as embed_two_fingers, o as map_zoom_in, r as embed_scroll_mac, s as map_canvas, t as watchPixelRatio } from "./pixel-ratio-X-v240Z3.js";
import { i as thinGeography, t as drawContents } from "./draw-map-BhFkgk71.js";
import { b as linesInFrame, f as prepareDrawing, i as isInside, t as contentsOf } from "./map-contents-BKZ5BAUL.js";
import { t as writeXml } from "./write-xml-BLPB6TPd.js";
import { l as pathData } from "./label-BHGSJHR8.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
// src/map/drawn/DrawnExplorer.css
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
// src/map/drawn/at-hand.ts
/** Tells where things of a drawn map are on the page, and (`moved`) that it has moved. */
function offerAtHand(view, element, now) {
	const listeners = /* @__PURE__ */ new Set();
	const corner = () => element.getBoundingClientRect();
	const projection = () => {
		const { camera, size } = now();
		return projectionOf(camera, size.width, size.height);
	};
	const own = {
		corner,
		zoom: () => now().camera.zoom,
		size: () => now().size,
		pointOf([longitude = 0, latitude = 0]) {
			const { left, top } = corner();
			const { x, y } = projection().project([longitude, latitude]);
			return {
				x: left + x,
				y: top + y
			};
		},
		positionOf({ x, y }) {
			const { left, top } = corner();
			return projection().unproject({
				x: x - left,
				y: y - top
			});
		},
		onMove(listen) {
			listeners.add(listen);
			return () => listeners.delete(listen);
		}
	};
	mapAtHand.set(view, own);
	return {
		moved() {
			for (const listen of listeners) listen();
		},
		stop() {
			if (mapAtHand.get(view) === own) mapAtHand.set(view, null);
		}
	};
}
// src/map/drawn/camera.ts
/** The arithmetic of moving a drawn map: cameras in, cameras out. */
/** Moves what is seen by so many pixels to the right and down, as far as the world goes. */
function panBy(camera, by, { width, height }) {
	const { unproject } = projectionOf(camera, width, height);
	const [longitude, latitude] = unproject({
		x: width / 2 - by.x,
		y: height / 2 - by.y
	});
	return cameraInWorld({
		longitude,
		latitude,
		zoom: camera.zoom
	}, height);
}
/** Comes closer by so many zooms, within the limits; what lies under the point stays there. */
function zoomAbout(camera, by, point, size) {
	const { width, height } = size;
	const zoom = Math.min(zoomLimits.max, Math.max(leastZoom(height), camera.zoom + by));
	const [longitude, latitude] = projectionOf(camera, width, height).unproject(point);
	const fromCentre = {
		x: point.x - width / 2,
		y: point.y - height / 2
	};
	return panBy({
		longitude,
		latitude,
		zoom
	}, fromCentre, size);
}
/** Where the frame of a drawing lies for another camera. The world repeats: the nearest way counts. */
function placementFor(drawn, now, { width, height }) {
	const { project, worldSize } = projectionOf(now, width, height);
	const centre = project([drawn.longitude, drawn.latitude]);
	const aside = centre.x - width / 2;
	const scale = 2 ** (now.zoom - drawn.zoom);
	return {
		left: width / 2 + aside - worldSize * Math.round(aside / worldSize) - width / 2 * scale,
		top: centre.y - height / 2 * scale,
		scale
	};
}
// src/map/drawn/gestures.ts
/** Pixels that a press may slip and still be a click. */
var slip = 4;
/** Pixels of the wheel for one zoom; a pinch on a touchpad comes as a wheel with Ctrl, and finer. */
var wheelZoom = {
	plain: 400,
	pinch: 100
};
/** Pixels in what the wheel counts, by `deltaMode`: pixels, lines or pages. */
var wheelUnits = [
	1,
	40,
	400
];
/** Pixels that an arrow key moves. */
var stride = 100;
var arrows = {
	ArrowLeft: {
		x: stride,
		y: 0
	},
	ArrowRight: {
		x: -100,
		y: 0
	},
	ArrowUp: {
		x: 0,
		y: stride
	},
	ArrowDown: {
		x: 0,
		y: -100
	}
};
var zooms = {
	"+": 1,
	"=": 1,
	"-": -1,
	_: -1
};
/** Where a reader holds another key to the wheel. */
var isMac = () => navigator.userAgent.includes("Mac");
var isTouch = (event) => event instanceof PointerEvent && event.pointerType === "touch";
var middleOf = (a, b) => ({
	x: (a.x + b.x) / 2,
	y: (a.y + b.y) / 2
});
var distanceOf = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);
/** Two fingers move the map and stretch it about their middle; they do not turn it. */
function pinch(before, now, moves) {
	const [from, to] = [middleOf(...before), middleOf(...now)];
	moves.panBy({
		x: to.x - from.x,
		y: to.y - from.y
	});
	const stretched = distanceOf(...now) / Math.max(1, distanceOf(...before));
	if (stretched > 0) moves.zoomAbout(Math.log2(stretched), to);
}
/** One or two pointers that press. */
function connectPress({ element, moves, isShared, pointIn }) {
	const pressed = /* @__PURE__ */ new Map();
	let travelled = 0;
	function onDown(event) {
		if (event.button !== 0) return;
		if (pressed.size === 0) {
			travelled = 0;
			moves.hold();
		}
		pressed.set(event.pointerId, pointIn(event));
		element.setPointerCapture(event.pointerId);
	}
	function onMove(event) {
		const now = pointIn(event);
		const before = pressed.get(event.pointerId);
		if (!before) {
			if (pressed.size === 0 && event.pointerType !== "touch") moves.point(now);
			return;
		}
		travelled += distanceOf(before, now);
		pressed.set(event.pointerId, now);
		const other = [...pressed].find(([id]) => id !== event.pointerId)?.[1];
		if (other) pinch([before, other], [now, other], moves);
		else if (travelled <= slip) return;
		else if (isShared && event.pointerType === "touch") moves.refuse("finger");
		else moves.panBy({
			x: now.x - before.x,
			y: now.y - before.y
		});
	}
	function onUp(event) {
		if (!pressed.delete(event.pointerId) || pressed.size > 0) return;
		moves.release();
	}
	/** The browser took the finger to move the page. */
	function onCancel(event) {
		if (isShared && pressed.size === 1 && pressed.has(event.pointerId)) moves.refuse("finger");
		onUp(event);
	}
	/** Two fingers are the map's. */
	function onTouch(event) {
		if (isShared && event.touches.length > 1 && event.cancelable) event.preventDefault();
	}
	/** Not as early as the pointer goes up: what a choice opens there would be clicked as well. */
	function onClick(event) {
		if (travelled <= slip) moves.click(pointIn(event), isTouch(event) ? "touch" : "mouse");
	}
	return {
		onDown,
		onMove,
		onUp,
		onCancel,
		onTouch,
		onClick
	};
}
/**
* Ties an element to moves; returns what unties it. Where it shares its place with a page around it,
* that page keeps the wheel and one finger, as with MapLibre's cooperative gestures.
*/
function connectGestures(element, moves, isShared) {
	const pointIn = ({ clientX, clientY }) => {
		const { left, top } = element.getBoundingClientRect();
		return {
			x: clientX - left,
			y: clientY - top
		};
	};
	function onWheel(event) {
		if (isShared && !event.ctrlKey && !(isMac() && event.metaKey)) {
			moves.refuse("wheel");
			return;
		}
		event.preventDefault();
		const by = -(event.deltaY * (wheelUnits[event.deltaMode] ?? 1)) / (event.ctrlKey ? wheelZoom.pinch : wheelZoom.plain);
		moves.zoomAbout(Math.min(1, Math.max(-1, by)), pointIn(event));
	}
	function onDoubleClick(event) {
		moves.zoomAbout(event.shiftKey ? -1 : 1, pointIn(event));
	}
	function onKeyDown(event) {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const key = keyOf(event);
		const [pan, zoom] = [arrows[key], zooms[key]];
		if (pan) moves.panBy(pan);
		else if (zoom) moves.zoomAbout(zoom, {
			x: element.clientWidth / 2,
			y: element.clientHeight / 2
		});
		else return;
		event.preventDefault();
	}
	const stopped = new AbortController();
	const { signal } = stopped;
	const press = connectPress({
		element,
		moves,
		isShared,
		pointIn
	});
	element.toggleAttribute("data-shared", isShared);
	element.addEventListener("pointerdown", press.onDown, { signal });
	element.addEventListener("pointermove", press.onMove, { signal });
	element.addEventListener("pointerup", press.onUp, { signal });
	element.addEventListener("pointercancel", press.onCancel, { signal });
	element.addEventListener("touchstart", press.onTouch, {
		signal,
		passive: false
	});
	element.addEventListener("touchmove", press.onTouch, {
		signal,
		passive: false
	});
	element.addEventListener("click", press.onClick, { signal });
	element.addEventListener("pointerleave", () => moves.point(null), { signal });
	element.addEventListener("wheel", onWheel, {
		signal,
		passive: false
	});
	element.addEventListener("dblclick", onDoubleClick, { signal });
	element.addEventListener("keydown", onKeyDown, { signal });
	return () => stopped.abort();
}
// src/map/drawn/marks.ts
var namespace = "http://www.w3.org/2000/svg";
function create(name, attributes) {
	const element = document.createElementNS(namespace, name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
	return element;
}
/** What draws a leg: its soft corridor, and the strokes that follow it or stand alone. */
function drawnAs(svg, leg, idPrefix) {
	return svg.querySelectorAll(`[data-leg="${leg}"], use[href="#${idPrefix}-leg-${leg}"]`);
}
function drawTraveller({ x, y }, { map }) {
	const look = {
		fill: map.selection,
		stroke: map.stationFill,
		"stroke-width": travellerLook.stroke
	};
	return create("circle", {
		cx: x,
		cy: y,
		r: travellerLook.radius,
		...look,
		"data-part": "traveller"
	});
}
/** The leg at hand stands out, the others of its route recede, and a round mark is at its end. */
function markLegAtHand(svg, { legs }, state, idPrefix) {
	const hand = legAtHand(state);
	if (!hand) return;
	for (const { id, route, lines } of legs) {
		if (route !== hand.route.id) continue;
		const mark = id === hand.id ? "data-current" : "data-beside";
		for (const element of drawnAs(svg, id, idPrefix)) element.setAttribute(mark, "");
		const end = id === hand.id ? lines.at(-1)?.at(-1) : void 0;
		if (end) svg.append(drawTraveller(end, themeOf(state.theme)));
	}
}
/** The stretch that is pointed at in a journey, over the lines of all routes. */
function markStretch(svg, { stretch, theme }, zoom, idPrefix) {
	const route = routeIds.find((id) => stretch[0]?.startsWith(`${id}.`));
	if (!route) return;
	const group = create("g", {
		fill: "none",
		stroke: themeOf(theme).route[route],
		"stroke-width": atZoom(laneWidths.line.chosen, zoom) * pointedIsWider,
		"stroke-linecap": "round",
		"pointer-events": "none",
		"data-part": "hovered"
	});
	for (const leg of stretch) group.append(create("use", { href: `#${idPrefix}-leg-${leg}` }));
	[...svg.querySelectorAll("g[data-route]")].at(-1)?.after(group);
}
/** The borders over which people are sent back, as two lines. */
function markSentBack(svg, geography, projection, state) {
	const { sentBack, corridorCasing } = themeOf(state.theme).map;
	const borders = sentBackOver(state).map((sides) => geography.borderBetween(...sides));
	const d = pathData(borders.flatMap((border) => linesInFrame(border, projection)));
	if (d === "") return;
	const strokes = [[sentBack, sentBackBorder.outer], [corridorCasing, sentBackBorder.inner]];
	const group = create("g", {
		fill: "none",
		"stroke-linejoin": "round",
		"data-part": "sent-back"
	});
	for (const [stroke, width] of strokes) group.append(create("path", {
		d,
		stroke,
		"stroke-width": width
	}));
	svg.querySelector("[data-part=borders]")?.after(group);
}
/** Outlines a country that is pointed at, or brings a route forward; takes the mark before away. */
function markHovered(svg, { hovered, stretch, theme }, zoom, idPrefix) {
	for (const route of svg.querySelectorAll("[data-hovered]")) route.removeAttribute("data-hovered");
	for (const mark of svg.querySelectorAll("[data-part=hovered]")) mark.remove();
	markStretch(svg, {
		stretch,
		theme
	}, zoom, idPrefix);
	if (hovered?.kind === "route") for (const group of svg.querySelectorAll(`[data-route="${hovered.id}"]`)) group.setAttribute("data-hovered", group.querySelector("[id]") ? "soft" : "line");
	else if (hovered) {
		const group = create("g", {
			stroke: themeOf(theme).map.selection,
			"stroke-width": outline.hovered.width,
			opacity: outline.hovered.opacity,
			"data-part": "hovered"
		});
		for (const place of placesOf(hovered.id)) group.append(create("use", { href: `#${idPrefix}-country-${place}` }));
		svg.querySelector("[data-part=borders]")?.after(group);
	}
}
// src/map/drawn/nearby.ts
/** Lines stay the same objects for as long as their zoom does: each is measured once. */
var extents = /* @__PURE__ */ new WeakMap();
function extentOf(line) {
	const known = extents.get(line);
	if (known) return known;
	let [west, south, east, north] = [
		180,
		90,
		-180,
		-90
	];
	for (const [x = 0, y = 0] of line) {
		west = Math.min(west, x);
		east = Math.max(east, x);
		south = Math.min(south, y);
		north = Math.max(north, y);
	}
	const extent = [
		west,
		south,
		east,
		north
	];
	extents.set(line, extent);
	return extent;
}
/** West, south, east, north of what a drawing shows; west and east may pass 180. */
function extentInSight({ width, height, unproject }) {
	const [west, north] = unproject({
		x: -16,
		y: -16
	});
	const [east, south] = unproject({
		x: width + 16,
		y: height + 16
	});
	return [
		west,
		south,
		east,
		north
	];
}
/** The geography without the lines and polygons that lie wholly out of sight. */
function geographyNearby(geography, projection) {
	const { closeUp } = geography;
	const [west, south, east, north] = extentInSight(projection);
	function isInSight(line) {
		if (!line) return false;
		const [left, bottom, right, top] = extentOf(line);
		const meets = (turn) => left + turn < east && right + turn > west;
		return top > south && bottom < north && [
			-360,
			0,
			360
		].some(meets);
	}
	const cutArea = (area) => area.type === "Polygon" ? area : {
		...area,
		coordinates: area.coordinates.filter(([outer]) => isInSight(outer))
	};
	const cutLines = (lines) => ({
		...lines,
		coordinates: lines.coordinates.filter(isInSight)
	});
	return {
		...geography,
		...closeUp && { closeUp: {
			...closeUp,
			provinces: cutLines(closeUp.provinces)
		} },
		borders: cutLines(geography.borders),
		coast: cutLines(geography.coast),
		borderRivers: cutLines(geography.borderRivers),
		lands: new Map([...geography.lands].map(([id, land]) => [id, {
			...land,
			shape: cutArea(land.shape)
		}])),
		insides: new Map([...geography.insides].map(([id, inside]) => [id, {
			...inside,
			coordinates: inside.coordinates.filter(([outer]) => isInSight(outer))
		}])),
		lakes: geography.lakes.map(cutArea),
		rivers: geography.rivers.map((river) => river.type === "LineString" ? river : cutLines(river))
	};
}
// src/map/drawn/paint.ts
/** Pixels drawn beyond each edge of the map: what comes in sight first when it is dragged. */
var beyond = 128;
/** Pixels by which lines may differ from the published ones: it is drawn again at every move. */
var detail = 1;
var withoutMarks = [
	"tints",
	"corridors",
	"stations",
	"labels"
];
var everything = [...withoutMarks, "incidents"];
/** Begins every id of the drawing. */
var idPrefix = "explorer";
/** Thinning takes longer than drawing and depends on the scale alone: once for each zoom will do. */
function createThinner(published) {
	const thinned = /* @__PURE__ */ new Map();
	return (zoom) => {
		const step = Math.ceil(zoom);
		const known = thinned.get(step);
		if (known) return known;
		const scale = projectionOf({
			longitude: 0,
			latitude: 0,
			zoom: step
		}, 1, 1);
		const geography = thinGeography(published, scale, detail);
		thinned.set(step, geography);
		return geography;
	};
}
/** The drawing of a view, in place of the one before. */
function createPainter(paper, published) {
	const geographyFor = createThinner(published);
	return (state, camera, size) => {
		const [country, route] = [countryIn(state), routeIn(state)];
		const { year, hiddenRoutes, incidents, insets } = state;
		const corner = paper.getBoundingClientRect();
		const drawing = prepareDrawing({
			country,
			route,
			year,
			hiddenRoutes,
			incidents,
			camera,
			detail,
			idPrefix,
			width: size.width + 256,
			height: size.height + 256,
			theme: themeOf(state.theme),
			show: showsMarks(state, camera.zoom) ? everything : withoutMarks,
			numbersStages: numbersStages(state),
			own: toDraw(shownLayers(state.own)),
			openOwn: state.own.panel?.on === "feature" ? state.own.panel.ref.id : null,
			covered: within(state.onMap, {
				x: corner.x - beyond,
				y: corner.y - beyond
			}),
			insets: {
				top: insets.top + beyond,
				right: insets.right + beyond,
				bottom: insets.bottom + beyond,
				left: insets.left + beyond
			}
		});
		const geography = geographyNearby(geographyFor(camera.zoom), drawing.projection);
		const contents = contentsOf(geography, drawing);
		const markup = writeXml(drawContents(geography, contents, drawing));
		const svg = readDrawing(markup);
		if (!(svg instanceof SVGElement)) throw new Error("The map could not be drawn.");
		svg.setAttribute("aria-hidden", "true");
		markSentBack(svg, geography, drawing.projection, state);
		markLegAtHand(svg, contents, state, idPrefix);
		const painting = {
			svg,
			contents,
			camera,
			size
		};
		showHovered(painting, state);
		placePainting(painting, camera);
		paper.replaceChildren(svg);
		return painting;
	};
}
/** Marks what is pointed at. */
function showHovered({ svg, camera }, state) {
	markHovered(svg, state, camera.zoom, idPrefix);
}
/** Shifts and scales a drawing so that it stands as the camera sees it. */
function placePainting({ svg, camera: drawn, size }, camera) {
	const { left, top, scale } = placementFor(drawn, camera, size);
	const [x, y] = [left - beyond * scale, top - beyond * scale];
	svg.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
}
/** A point of the map in the pixels of a drawing that stands unscaled. */
var pointOnPainting = ({ x, y }) => ({
	x: x + beyond,
	y: y + beyond
});
// src/map/drawn/pick.ts
/** How far a feature of the reader's own is; an area lies beneath all that is narrower. */
function ownNear({ ref, points, lines, rings }, point, pointer) {
	const distances = [
		...points.map(({ at, radius }) => Math.max(0, Math.hypot(point.x - at.x, point.y - at.y) - radius)),
		...[...lines, ...rings].map((line) => distanceToLine(point, line)),
		...rings.length > 0 && isInside(point, rings) ? [pointerReach[pointer]] : []
	];
	return distances.length > 0 ? [{
		thing: ref,
		distance: Math.min(...distances)
	}] : [];
}
/** Marks and corridors in reach, the nearest first, then the country; flights are too fine to be pointed at. */
function thingsIn({ incidents, legs, countries, own }, { stations }, point, pointer = "mouse") {
	const marks = incidents.flatMap(({ id, at, radius }) => {
		const station = stations.get(id);
		const distance = Math.max(0, Math.hypot(point.x - at.x, point.y - at.y) - radius);
		if (!station) return [];
		const { place, position } = station;
		return [{
			thing: {
				kind: "incidents",
				id,
				place,
				position
			},
			distance
		}];
	});
	const lines = legs.filter(({ isFlown }) => !isFlown).map(({ route, lines }) => ({
		thing: {
			kind: "route",
			id: route
		},
		distance: Math.min(...lines.map((line) => distanceToLine(point, line)))
	}));
	const record = countries.find(({ rings }) => isInside(point, rings))?.record;
	const country = record ? {
		kind: "country",
		id: record
	} : null;
	return inReach([
		...marks,
		...lines,
		...own.flatMap((each) => ownNear(each, point, pointer))
	], country, pointer);
}
// src/map/drawn/steer.ts
/** What a map that is being made looks at: where the reader moved it to, else what is chosen. */
function startingCamera(state, geography, size) {
	const { width, height } = size;
	if (state.camera) return besidePanels(cameraInWorld(state.camera, height), state, size, 1);
	const extent = extentShown(state, geography, width);
	const padding = paddingWithin(width, height, state);
	return cameraOf(extent, width, height, padding, closestFit);
}
/** What a view's camera looks at from beside the panels, or (`turn` -1) back from there. */
function besidePanels(camera, state, size, turn) {
	const { x, y } = asideOf(state);
	return x === 0 && y === 0 ? camera : panBy(camera, {
		x: turn * x,
		y: turn * y
	}, size);
}
// src/map/drawn/explore.ts
/** Milliseconds after which a map that is no longer moved is drawn anew. */
var restMilliseconds = 120;
/** What of the view is in the drawing. */
var drawnKeys = [
	"chosen",
	"year",
	"hiddenRoutes",
	"incidents",
	"hasMarks",
	"telling",
	"own",
	"theme",
	"insets",
	"onMap"
];
/**
* Draws the map of a view into an element, and ties the two together, both ways. The map owns the
* camera. While it is moved the drawing is shifted and scaled as it is; it is drawn anew at rest.
*/
function startExploring(element, view, geography, onRefused) {
	const sizeNow = () => ({
		width: element.clientWidth,
		height: element.clientHeight
	});
	let paint = createPainter(element, geography);
	let camera = startingCamera(view.getState(), geography, sizeNow());
	let painting = paint(view.getState(), camera, sizeNow());
	/** The last camera that came from the map itself, so that it is not sent back to it. */
	let heard = view.getState().camera;
	let frame = 0;
	let resting;
	let isHeld = false;
	const atHand = offerAtHand(view, element, () => ({
		camera,
		size: sizeNow()
	}));
	function draw() {
		atHand.moved();
		cancelAnimationFrame(frame);
		frame = 0;
		painting = paint(view.getState(), camera, sizeNow());
		if (resting === void 0) delete element.dataset["moving"];
		if (camera.zoom >= closeUpFrom.fetched) fetchCloseUp();
	}
	let isComing = false;
	let isStopped = false;
	/** Draws again with what is shown close up alone; where it cannot be had, the next drawing tries again. */
	function fetchCloseUp() {
		if (isComing) return;
		isComing = true;
		loadCloseUp().then((closeUp) => {
			if (isStopped) return;
			paint = createPainter(element, {
				...geography,
				closeUp
			});
			drawSoon();
		}, () => {
			isComing = false;
		});
	}
	function drawSoon() {
		frame ||= requestAnimationFrame(draw);
	}
	function stand() {
		clearTimeout(resting);
		resting = void 0;
		drawSoon();
	}
	function pause() {
		if (isHeld) drawSoon();
		else rest();
	}
	function rest() {
		if (resting === void 0) return;
		stand();
		heard = besidePanels(camera, view.getState(), sizeNow(), -1);
		noteCamera(view, heard);
	}
	function move(to) {
		camera = to;
		pointedAt.set(view, null);
		atHand.moved();
		element.dataset["moving"] = "";
		placePainting(painting, camera);
		clearTimeout(resting);
		resting = setTimeout(pause, restMilliseconds);
	}
	/** What the drawing shows at a point; one that was moved is drawn anew first. */
	function thingsNow(at, pointer) {
		if (painting.camera !== camera) draw();
		return thingsIn(painting.contents, geography, pointOnPainting(at), pointer);
	}
	const onPage = ({ x, y }) => {
		const { left, top } = element.getBoundingClientRect();
		return {
			x: left + x,
			y: top + y
		};
	};
	const zoom = (by, point) => move(zoomAbout(camera, by, point, sizeNow()));
	const unhand = connectGestures(element, {
		panBy: (by) => move(panBy(camera, by, sizeNow())),
		zoomAbout: zoom,
		hold() {
			isHeld = true;
		},
		release() {
			isHeld = false;
			rest();
		},
		click(at, pointer) {
			press(view, thingsNow(at, pointer), onPage(at), pointer);
		},
		point(at) {
			if (resting !== void 0) return;
			const [thing = null] = at ? thingsNow(at) : [];
			point(view, thing, onPage(at ?? {
				x: 0,
				y: 0
			}));
			element.toggleAttribute("data-pointing", thing !== null);
		},
		refuse: onRefused
	}, parent !== window);
	function fit() {
		camera = startingCamera(view.getState(), geography, sizeNow());
		stand();
	}
	function onResize() {
		const { width, height } = sizeNow();
		if (width !== painting.size.width || height !== painting.size.height) fit();
	}
	function show(state, previous) {
		const moves = movesMap(state, previous, heard);
		if (state.camera !== heard) heard = null;
		if (moves) fit();
		else if (drawnKeys.some((key) => state[key] !== previous[key])) drawSoon();
		else if (state.hovered !== previous.hovered || state.stretch !== previous.stretch) showHovered(painting, state);
	}
	if (camera.zoom >= closeUpFrom.fetched) fetchCloseUp();
	const unsubscribe = view.subscribe(show);
	const resized = new ResizeObserver(onResize);
	resized.observe(element);
	const unwatchColours = watchColours(drawSoon);
	const unwatchRatio = watchPixelRatio(drawSoon);
	return {
		zoomBy(by) {
			const { width, height } = sizeNow();
			zoom(by, {
				x: width / 2,
				y: height / 2
			});
		},
		panBy(x, y) {
			move(panBy(camera, {
				x: -x,
				y: -y
			}, sizeNow()));
		},
		stop() {
			isStopped = true;
			cancelAnimationFrame(frame);
			clearTimeout(resting);
			unhand();
			atHand.stop();
			unsubscribe();
			resized.disconnect();
			unwatchRatio();
			unwatchColours();
		}
	};
}
// src/map/drawn/RefusedNote.tsx
var import_jsx_runtime = require_jsx_runtime();
var readMilliseconds = 2e3;
/** Says how the map is moved that lies in another page, as MapLibre's map says it there. */
function RefusedNote({ gesture, onOver }) {
	const over = (0, import_react.useEffectEvent)(onOver);
	(0, import_react.useEffect)(() => {
		const end = setTimeout(() => over(), readMilliseconds);
		return () => clearTimeout(end);
	}, []);
	const wheelWords = isMac() ? embed_scroll_mac() : embed_scroll();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		className: "drawn-explorer-refused",
		"aria-hidden": "true",
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: gesture === "finger" ? embed_two_fingers() : wheelWords })
	});
}
// src/map/drawn/DrawnExplorer.tsx
/** The page's map where MapLibre's cannot be: drawn, and moved, pointed at and clicked as that one is. */
function DrawnExplorer({ view, onReady, onFailed, children }) {
	const explorer = (0, import_react.useRef)(null);
	const [refused, setRefused] = (0, import_react.useState)(null);
	const geography = useGeography();
	const hasFailed = geography === "failed";
	const ready = (0, import_react.useEffectEvent)(() => onReady?.());
	const failed = (0, import_react.useEffectEvent)(onFailed);
	(0, import_react.useEffect)(() => {
		if (hasFailed) failed();
		else if (geography) ready();
	}, [hasFailed, geography]);
	const attach = (0, import_react.useCallback)((element) => {
		if (!element || !geography || geography === "failed") return;
		const retract = offerFocus(view, "map", () => element);
		const started = startExploring(element, view, geography, setRefused);
		explorer.current = started;
		return () => {
			retract();
			started.stop();
			explorer.current = null;
		};
	}, [view, geography]);
	const region = (0, import_react.useRef)(null);
	useAttention("map-region", region);
	const onMap = useOnMap();
	const hold = useViewState((state) => state.mapHold) ?? void 0;
	const hasButtons = useViewState((state) => state.hasMapButtons);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		id: "map",
		tabIndex: -1,
		className: "drawn-explorer",
		"aria-label": map_region(),
		"data-hold": hold,
		"data-buttons": hasButtons || void 0,
		ref: region,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				className: "drawn-explorer-paper",
				role: "application",
				"aria-label": map_canvas(),
				tabIndex: 0,
				ref: attach
			}),
			children,
			refused && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(RefusedNote, {
				gesture: refused,
				onOver: () => setRefused(null)
			}),
			(hasButtons || hold === "free") && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(PanPad, {
				ref: onMap,
				label: map_move(),
				names: {
					up: map_up(),
					left: map_left(),
					down: map_down(),
					right: map_right()
				},
				onPan: (x, y) => explorer.current?.panBy(x, y)
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				ref: onMap,
				className: "drawn-explorer-zoom",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					"aria-label": map_zoom_in(),
					onClick: () => explorer.current?.zoomBy(1),
					children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("svg", {
						viewBox: "0 0 16 16",
						"aria-hidden": "true",
						children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", { d: "M3 8h10M8 3v10" })
					})
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					"aria-label": map_zoom_out(),
					onClick: () => explorer.current?.zoomBy(-1),
					children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("svg", {
						viewBox: "0 0 16 16",
						"aria-hidden": "true",
						children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", { d: "M3 8h10" })
					})
				})]
			})
		]
	});
}
export { DrawnExplorer };
