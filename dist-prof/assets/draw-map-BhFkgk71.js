import { t as x } from "./lib-Ri6c1tWp.js";
import { q as graticule, s as worldPoint, x as groupBy } from "./outline-DuuOSWBR.js";
import { S as ringsInFrame, T as link, b as linesInFrame, c as drawLand, f as prepareDrawing, g as emphasisIn, h as byEmphasis, l as useOutline, m as routeSigns, o as drawBorders, p as drawStations, s as drawHatches, t as contentsOf, x as pointsInFrame } from "./map-contents-BKZ5BAUL.js";
import { c as hundredth, i as labelKinds, l as pathData, t as baselinesOf, u as tenth } from "./label-BHGSJHR8.js";
import { $a as incidentLook, Bt as closeUpFrom, Ft as ownLine, In as coastGlow, It as ownLook, Mt as ownChosen, Nn as atZoom, Nt as ownEdge, Pn as borderRiverWidth, Pt as ownInk, Rn as graticuleWidth, Sr as flightWidth, Tr as laneWidths, Vn as riverWidth, Vt as provinceLook, Xa as arrowShape, Yt as pillLook, Za as cornersOfMark, _r as corridorOpacities, gr as boatDash, in as mapType, io as signEdge, no as planeShape, pn as thin, to as outcomeLooks, xr as flightDash } from "./view-D6cf0WB7.js";
// src/drawing/corridors/route-look.ts
/** What a corridor is made of, from the ground up. */
var strokesOfCorridor = [
	"soft",
	"casing",
	"line"
];
/** How a stroke of a route is drawn: the soft corridor has the route's colour where the route is chosen. */
function strokeLook(route, stroke, drawing) {
	const { theme, scale, zoom } = drawing;
	const isChosen = emphasisIn(route, drawing) === "chosen";
	const isColoured = stroke === "line" || stroke === "soft" && isChosen;
	const width = atZoom(laneWidths[stroke][isChosen ? "chosen" : "other"], zoom);
	return {
		stroke: isColoured ? theme.route[route] : theme.map.corridorCasing,
		"stroke-width": hundredth(width * scale),
		opacity: byEmphasis(route, drawing, corridorOpacities[stroke])
	};
}
/** Whoever stands out lies on top. */
var paintingOrder = (route, drawing) => byEmphasis(route, drawing, {
	receded: 0,
	plain: 1,
	own: 2,
	chosen: 3
});
// src/drawing/corridors/draw-corridors.ts
var legId = (leg, { id }) => id(`leg-${leg.id}`);
/** The paths of a leg's parts, weaker where it is. */
var pathsOf = (leg) => leg.parts.map(({ strength, lines }) => x("path", {
	d: pathData(lines),
	"data-leg": leg.id,
	...strength < 1 && {
		"stroke-opacity": hundredth(strength),
		"stroke-linecap": "butt"
	}
}));
/** The legs of each route, what stands out last. */
function byRoute(legs, drawing) {
	return [...groupBy(legs, ({ route }) => route)].sort(([a], [b]) => paintingOrder(a, drawing) - paintingOrder(b, drawing));
}
/** A dash in line widths as SVG has it; one that is all stroke is none. */
function dashArray(dash, width) {
	if (dash.length < 2) return {};
	return { "stroke-dasharray": dash.map((part) => hundredth(part * width)).join(" ") };
}
/** Dotted and dashed legs, without a band: neither an aeroplane nor a boat needs a corridor. */
function drawDashed(legs, drawing, wrap, look) {
	return byRoute(legs, drawing).flatMap(([route, members]) => {
		const attributes = {
			"data-route": route,
			stroke: drawing.theme.route[route],
			...look(route)
		};
		return wrap(route, x("g", attributes, members.flatMap(pathsOf)));
	});
}
/** Boats, which the land lies over: their lines are on the water only. */
function drawBoats(legs, drawing) {
	const boats = legs.filter(({ isSailed }) => isSailed);
	const linked = (route, drawn) => link({
		kind: "route",
		id: route
	}, [drawn], drawing);
	const drawn = drawDashed(boats, drawing, linked, (route) => {
		const { chosen, other } = laneWidths.line;
		const width = atZoom(byEmphasis(route, drawing, {
			chosen,
			own: other,
			plain: other,
			receded: other
		}), drawing.zoom) * drawing.scale;
		return {
			"stroke-width": hundredth(width),
			...dashArray(boatDash, width),
			opacity: byEmphasis(route, drawing, corridorOpacities.line)
		};
	});
	return drawn.length === 0 ? [] : [x("g", {
		fill: "none",
		"data-part": "boats"
	}, drawn)];
}
function drawFlights(legs, drawing) {
	const width = flightWidth * drawing.scale;
	return drawDashed(legs.filter(({ isFlown }) => isFlown), drawing, (_, drawn) => [drawn], () => ({
		"stroke-width": hundredth(width),
		...dashArray(flightDash, width)
	}));
}
/** Soft corridors, casings and lines, each over all of the one before, as on the map; then flights. */
function drawCorridors(legs, drawing) {
	const onGround = legs.filter(({ isFlown, isSailed }) => !isFlown && !isSailed);
	const strokes = strokesOfCorridor.flatMap((stroke) => byRoute(onGround, drawing).flatMap(([route, members]) => {
		const attributes = {
			"data-route": route,
			...strokeLook(route, stroke, drawing)
		};
		if (stroke === "soft") {
			const paths = members.map((leg) => x("g", { id: legId(leg, drawing) }, pathsOf(leg)));
			return link({
				kind: "route",
				id: route
			}, [x("g", attributes, paths)], drawing);
		}
		const uses = members.map((leg) => x("use", { href: `#${legId(leg, drawing)}` }));
		return [x("g", {
			...attributes,
			"pointer-events": "none"
		}, uses)];
	}));
	return [x("g", { "stroke-linecap": "round" }, [...strokes, x("g", { "pointer-events": "none" }, drawFlights(legs, drawing))])];
}
// src/drawing/corridors/draw-signs.ts
var shapes = {
	arrow: arrowShape,
	plane: planeShape
};
/** The signs that a drawing shows. */
function signsInFrame(geography, legs, drawing) {
	const flying = new Set(legs.flatMap(({ isFlown, route }) => isFlown ? [route] : []));
	return routeSigns(geography, drawing.zoom).turned.flatMap((sign) => {
		const { kind, route, isBranch, at } = sign;
		const isChosen = route === drawing.route;
		if (!(kind === "arrow" ? isChosen : flying.has(route) && (isChosen || !isBranch)) || drawing.hiddenRoutes.includes(route)) return [];
		const points = pointsInFrame(at, drawing.projection);
		return points.length > 0 ? [{
			...sign,
			points
		}] : [];
	});
}
/** Arrow heads along the chosen route, and an aeroplane on each flight that is drawn. */
function drawSigns(geography, legs, drawing) {
	const { theme, scale } = drawing;
	const signs = signsInFrame(geography, legs, drawing).flatMap(({ kind, route, heading, points }) => points.map((point) => {
		const place = `translate(${tenth(point.x)} ${tenth(point.y)}) rotate(${tenth(heading)})`;
		return {
			kind,
			route,
			shape: {
				d: `M${shapes[kind].map(([across, down]) => `${across} ${down}`).join("L")}z`,
				transform: scale === 1 ? place : `${place} scale(${scale})`
			}
		};
	}));
	if (signs.length === 0) return [];
	const edge = {
		fill: "none",
		stroke: theme.map.corridorCasing,
		"stroke-width": hundredth(2 * signEdge),
		"stroke-linejoin": "round"
	};
	return [x("g", { "pointer-events": "none" }, [x("g", edge, signs.map(({ shape }) => x("path", shape))), ...signs.map(({ kind, route, shape }) => x("path", {
		...shape,
		fill: theme.route[route],
		...kind === "arrow" && { "data-part": "direction" }
	}))])];
}
// src/drawing/draw-incidents.ts
function drawSquare({ id, at, radius, outcome }, { theme, letters: scale }) {
	const { incident, incidentFill } = theme.map;
	const stroke = incidentLook.stroke * scale;
	const side = tenth(2 * radius - stroke);
	const { isFilled, isWhole } = outcomeLooks[outcome];
	const square = x("rect", {
		x: tenth(at.x - radius + stroke / 2),
		y: tenth(at.y - radius + stroke / 2),
		width: side,
		height: side,
		rx: tenth(incidentLook.corner * scale),
		fill: isFilled ? incident : incidentFill,
		stroke: isWhole ? incident : incidentFill,
		"stroke-width": tenth(stroke),
		"data-incidents": id,
		"data-outcome": outcome
	});
	if (isWhole) return [square];
	return [square, x("path", {
		d: cornersOfMark(radius - stroke / 2),
		transform: `translate(${tenth(at.x)} ${tenth(at.y)})`,
		fill: "none",
		stroke: incident,
		"stroke-width": tenth(stroke),
		"stroke-linejoin": "round"
	})];
}
function drawNumber({ at, outcome, text }, { theme, letters: scale }) {
	const size = mapType.incidents.size * scale;
	const { incident, incidentFill } = theme.map;
	const number = {
		x: tenth(at.x),
		y: tenth(at.y + size * .357),
		fill: outcomeLooks[outcome].isFilled ? incidentFill : incident,
		"font-size": tenth(size),
		"font-weight": 600
	};
	return x("text", number, text);
}
function drawIncidents(marks, drawing) {
	if (marks.length === 0) return [];
	const draw = (mark) => x("g", [...drawSquare(mark, drawing), ...mark.text === "" ? [] : [drawNumber(mark, drawing)]]);
	const inOrder = [...marks].sort((a, b) => a.radius - b.radius);
	return [x("g", { "pointer-events": "none" }, inOrder.map(draw))];
}
// src/drawing/labels/draw-labels.ts
function drawBlock(label) {
	const { at, lines, type, lineHeight, anchor, rotate, lift = 0 } = label;
	const [baseline = 0] = baselinesOf(lines.length, type, lineHeight);
	const left = tenth(at.x);
	const [first = "", ...rest] = lines;
	const attributes = {
		x: left,
		y: tenth(at.y + baseline - lift),
		...anchor === "middle" ? {} : { "text-anchor": anchor },
		...rotate === 0 ? {} : { transform: `rotate(${rotate} ${left} ${tenth(at.y)})` }
	};
	const dy = tenth(lineHeight * type.size);
	return x("text", attributes, [first, ...rest.map((line) => x("tspan", {
		x: left,
		dy
	}, line))]);
}
/** The sign around a name, and the line from it to what it names. */
function drawPill({ pill, at }, { letters: scale }) {
	if (!pill) return [];
	const { colours, box, leader } = pill;
	const border = pillLook.border * scale;
	const [width, height] = [box.right - box.left - border, box.bottom - box.top - border];
	const middle = (box.top + box.bottom) / 2;
	return [
		...leader ? [x("path", {
			d: `M${tenth(leader.from.x)} ${tenth(leader.from.y)}L${tenth(at.x)} ${tenth(at.y)}`,
			stroke: leader.colour,
			"stroke-width": hundredth(pillLook.leader * scale)
		})] : [],
		x("rect", {
			x: tenth(box.left + border / 2),
			y: tenth(box.top + border / 2),
			width: tenth(width),
			height: tenth(height),
			rx: tenth(height / 2),
			fill: colours.fill,
			stroke: colours.edge,
			"stroke-width": hundredth(border)
		}),
		...colours.dot ? [x("circle", {
			cx: tenth(box.left + (pillLook.padding + 1) * scale),
			cy: tenth(middle),
			r: tenth(pillLook.dot * scale),
			fill: colours.dot,
			stroke: "none"
		})] : []
	];
}
/** The dot that a name belongs to, in the ink of its letters. */
var drawDot = ({ dot }) => dot ? [x("circle", {
	cx: tenth(dot.at.x),
	cy: tenth(dot.at.y),
	r: tenth(dot.radius)
})] : [];
/** What labels of one look have in common. */
function lookOf({ kind, type, ink }) {
	return {
		"data-labels": kind,
		"font-size": tenth(type.size),
		...type.face === "semibold" && { "font-weight": 600 },
		...type.face === "italic" && { "font-style": "italic" },
		...type.spacing && { "letter-spacing": hundredth(type.spacing * type.size) },
		fill: ink.fill,
		...ink.haloWidth > 0 && {
			stroke: ink.halo,
			"stroke-width": tenth(ink.haloWidth * 2)
		},
		...ink.opacity !== void 0 && ink.opacity < 1 && { opacity: ink.opacity }
	};
}
var whereItIs = (label, draw) => draw(label);
/**
* All labels, the most important last and so on top. `place` may draw them elsewhere, or wrap them.
*/
function drawLabels(labels, drawing, place = whereItIs) {
	if (labels.length === 0) return [];
	const inOrder = labels.flatMap((label) => label.second ? [label, label.second] : [label]).sort((a, b) => labelKinds.indexOf(b.kind) - labelKinds.indexOf(a.kind));
	const groups = groupBy(inOrder, (label) => JSON.stringify(lookOf(label)));
	const draw = (label) => [
		...drawPill(label, drawing),
		...drawDot(label),
		drawBlock(label)
	];
	return [x("g", {
		"paint-order": "stroke",
		"stroke-linejoin": "round",
		"pointer-events": "none"
	}, [...groups.values()].flatMap((members) => {
		const [first] = members;
		if (!first) return [];
		return [x("g", lookOf(first), members.flatMap((label) => place(label, draw)))];
	}))];
}
// src/drawing/land/draw-provinces.ts
/** The borders between provinces, close up. */
function drawProvinces({ closeUp }, drawing) {
	const { projection, scale, theme, zoom } = drawing;
	if (!closeUp || zoom < closeUpFrom.shown) return [];
	const d = pathData(linesInFrame(closeUp.provinces, projection));
	if (d === "") return [];
	return [x("path", {
		d,
		stroke: theme.map.province,
		"stroke-width": hundredth(provinceLook.width * scale),
		"stroke-dasharray": provinceLook.dash.map((length) => hundredth(length * scale)).join(" "),
		"data-part": "provinces"
	})];
}
// src/drawing/land/draw-sea.ts
/** The sea's lines of every tenth degree, and the light along the coasts; land covers half of it. */
function drawSea(countries, drawing) {
	const { projection, scale, theme, zoom } = drawing;
	const width = atZoom(coastGlow.width, zoom) * scale;
	const blur = atZoom(coastGlow.blur, zoom) * scale;
	const outlines = countries.filter(({ record }) => record !== null);
	const land = [x("use", { href: `#${drawing.id("land")}` }), ...outlines.map(({ id }) => useOutline(id, drawing))];
	const glow = [width - blur / 2, width - 1.5 * blur].map((each, i) => x("g", {
		"stroke-width": hundredth(each),
		"stroke-opacity": i === 0 ? .35 : .55
	}, land));
	return [x("path", {
		d: pathData(linesInFrame(graticule, projection)),
		stroke: theme.map.graticule,
		"stroke-width": hundredth(graticuleWidth * scale),
		fill: "none",
		"data-part": "graticule"
	}), x("g", {
		fill: "none",
		stroke: theme.map.coastGlow,
		"stroke-linejoin": "round",
		"pointer-events": "none",
		"data-part": "coast-glow"
	}, glow)];
}
// src/drawing/land/draw-water.ts
function drawLines(lines, width, part, colour) {
	const d = pathData(lines);
	if (d === "") return [];
	const attributes = {
		d,
		stroke: colour,
		"stroke-width": hundredth(width)
	};
	return [x("path", {
		...attributes,
		"data-part": part
	})];
}
/** Lakes, rivers, and the rivers that are North Korea's border. */
function drawWater(geography, drawing) {
	const { projection, scale, theme, zoom } = drawing;
	const lakes = geography.lakes.flatMap((lake) => ringsInFrame(lake, projection));
	const rivers = geography.rivers.flatMap((river) => linesInFrame(river, projection));
	const borderRivers = linesInFrame(geography.borderRivers, projection);
	const narrow = atZoom(riverWidth, zoom) * scale;
	const wide = atZoom(borderRiverWidth, zoom) * scale;
	return [
		...lakes.length > 0 ? [x("path", {
			d: pathData(lakes, true),
			fill: theme.map.water,
			"data-part": "lakes"
		})] : [],
		...drawLines(rivers, narrow, "rivers", theme.map.river),
		...drawLines(borderRivers, wide, "border-rivers", theme.map.river)
	];
}
// src/drawing/land/spots.ts
var spots = /* @__PURE__ */ new WeakMap();
function spotsOf(line) {
	const known = spots.get(line);
	if (known) return known;
	const placed = line.map((position) => ({
		position,
		world: worldPoint(position)
	}));
	spots.set(line, placed);
	return placed;
}
var numbered = /* @__PURE__ */ new WeakMap();
function numbersIn({ lands, borders, coast, borderRivers }) {
	const known = numbered.get(lands);
	if (known) return known;
	const byKey = /* @__PURE__ */ new Map();
	function numberOf([longitude, latitude]) {
		const key = `${longitude},${latitude}`;
		const number = byKey.get(key) ?? byKey.size;
		byKey.set(key, number);
		return number;
	}
	const shapes = [...lands.values()].flatMap(({ shape }) => shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat());
	const meshes = [
		borders,
		coast,
		borderRivers
	].flatMap(({ coordinates }) => coordinates);
	const byLine = new Map([...meshes, ...shapes].map((line) => [line, line.map(numberOf)]));
	const numbersOf = (line) => byLine.get(line) ?? [];
	numbered.set(lands, numbersOf);
	return numbersOf;
}
// src/drawing/land/thin-geography.ts
/** The points that only close a polygon at the edge of the world lie on no line, and stay. */
var isAtWorldEdge = ([longitude = 0, latitude = 0]) => Math.abs(longitude) > 179.9 || latitude < -85;
/** Which points of a line stay. */
function keptOf(line, { place }, detail) {
	const points = spotsOf(line).map(({ world }) => place(world));
	const kept = thin(points, detail);
	let next = 0;
	return points.map((point) => {
		const isKept = point === kept[next];
		if (isKept) next++;
		return isKept;
	});
}
var thinArea = (area, thinLine) => area.type === "Polygon" ? {
	...area,
	coordinates: area.coordinates.map(thinLine)
} : {
	...area,
	coordinates: area.coordinates.map((rings) => rings.map(thinLine))
};
var thinRiver = (river, thinLine) => river.type === "LineString" ? {
	...river,
	coordinates: thinLine(river.coordinates)
} : {
	...river,
	coordinates: river.coordinates.map(thinLine)
};
/** `detail`: how far, in pixels, a line may differ from what is published. */
function thinGeography(geography, projection, detail) {
	const { borders, coast, borderRivers, lands, lakes, rivers, closeUp } = geography;
	const numbersOf = numbersIn(geography);
	const thinLine = (line) => {
		const isKept = keptOf(line, projection, detail);
		return line.filter((_, i) => isKept[i]);
	};
	const kept = /* @__PURE__ */ new Set();
	for (const line of [...borders.coordinates, ...coast.coordinates]) {
		const isKept = keptOf(line, projection, detail);
		numbersOf(line).forEach((number, i) => {
			if (isKept[i]) kept.add(number);
		});
	}
	const onlyKept = (line) => {
		const numbers = numbersOf(line);
		return line.filter((point, i) => kept.has(numbers[i] ?? -1) || isAtWorldEdge(point));
	};
	const keep = (line) => {
		const thinned = onlyKept(line);
		const few = Math.ceil(line.length / 6);
		return thinned.length < 4 ? line.filter((_, i) => i % few === 0) : thinned;
	};
	const thinLines = (lines) => ({
		...lines,
		coordinates: lines.coordinates.map(thinLine)
	});
	const onKept = (mesh) => ({
		...mesh,
		coordinates: mesh.coordinates.map((line) => {
			const numbers = numbersOf(line);
			return line.filter((_, i) => kept.has(numbers[i] ?? -1));
		})
	});
	return {
		...geography,
		...closeUp && { closeUp: {
			...closeUp,
			provinces: thinLines(closeUp.provinces)
		} },
		borders: onKept(borders),
		coast: onKept(coast),
		borderRivers: onKept(borderRivers),
		lands: new Map([...lands].map(([id, land]) => [id, {
			...land,
			shape: thinArea(land.shape, keep)
		}])),
		insides: new Map([...geography.insides].map(([id, { coordinates }]) => [id, {
			type: "MultiPolygon",
			coordinates: coordinates.map((rings) => rings.map(thinLine))
		}])),
		lakes: lakes.map((lake) => thinArea(lake, thinLine)),
		rivers: rivers.map((river) => thinRiver(river, thinLine))
	};
}
// src/drawing/own/draw-own.ts
function drawShape({ ref, look, isOpen, lines, rings }, drawing) {
	const { ink, casing } = ownInk(drawing.theme);
	const width = ownLine.width * drawing.scale * (isOpen ? ownChosen : 1);
	const dash = ownLook(look).dash.map((part) => hundredth(part * width));
	const area = pathData(rings, true);
	const edge = pathData(lines) + area;
	if (edge === "") return [];
	return [x("g", {
		"data-own": ref.id,
		fill: "none",
		"stroke-linejoin": "round"
	}, [
		...area === "" ? [] : [x("path", {
			d: area,
			fill: ink,
			"fill-opacity": ownLine.fill,
			"fill-rule": "evenodd"
		})],
		x("path", {
			d: edge,
			stroke: casing,
			"stroke-width": hundredth(width + 2 * ownLine.casing * drawing.scale)
		}),
		x("path", {
			d: edge,
			stroke: ink,
			"stroke-width": hundredth(width),
			...!isOpen && { "stroke-dasharray": dash.join(" ") }
		})
	])];
}
var drawOwnShapes = (own, drawing) => own.flatMap((each) => drawShape(each, drawing));
/** The sign of a look, as path data around its middle. */
var signOfLook = (look) => `M${ownLook(look).point.map(([px, py]) => `${hundredth(px)} ${hundredth(py)}`).join("L")}Z`;
function drawOwnPoints(own, { theme }) {
	const { ink, casing } = ownInk(theme);
	const edge = {
		fill: casing,
		stroke: casing,
		"stroke-width": 2 * ownEdge
	};
	return own.flatMap(({ ref, look, points }) => points.map(({ at, radius }) => {
		const shape = x("path", { d: signOfLook(look) });
		const transform = `translate(${tenth(at.x)} ${tenth(at.y)}) scale(${hundredth(radius / 7)})`;
		return x("g", {
			transform,
			fill: ink,
			"data-own": ref.id
		}, [x("g", {
			...edge,
			"stroke-linejoin": "round"
		}, [shape]), shape]);
	}));
}
// src/drawing/draw-map.ts
/**
* Draws the map as one `<svg>`: what MapLibre shows of the same view, without a page. The same
* input gives the same markup.
*/
function drawMap(published, options) {
	const drawing = prepareDrawing(options);
	const geography = thinGeography(published, drawing.projection, drawing.detail);
	return drawContents(geography, contentsOf(geography, drawing), drawing);
}
/**
* The same from a geography that is already as thin as the drawing wants it. The order below is
* the order of painting.
*/
function drawContents(geography, { countries, legs, incidents, stations, own, labels }, drawing) {
	const { width, height, theme, letters, insets, over } = drawing;
	const { project } = drawing.projection;
	const inert = {
		fill: "none",
		"stroke-linejoin": "round",
		"pointer-events": "none"
	};
	return x("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		viewBox: `0 0 ${width} ${height}`,
		width,
		height,
		"font-family": "Noto Sans, Noto Sans KR, sans-serif",
		"text-anchor": "middle"
	}, [
		x("rect", {
			width,
			height,
			fill: theme.map.sea
		}),
		...drawSea(countries, drawing),
		...drawBoats(legs, drawing),
		...drawLand(countries, drawing),
		...drawHatches(countries, drawing),
		x("g", inert, [
			...drawProvinces(geography, drawing),
			...drawWater(geography, drawing),
			...drawBorders(geography, countries, drawing)
		]),
		x("g", {
			fill: "none",
			"stroke-linejoin": "round"
		}, drawCorridors(legs, drawing)),
		...drawOwnShapes(own, drawing),
		...drawStations(geography, stations, drawing),
		...drawSigns(geography, legs, drawing),
		...drawIncidents(incidents, drawing),
		...drawOwnPoints(own, drawing),
		...drawLabels(labels, drawing),
		...over?.draw({
			width,
			height,
			scale: letters,
			insets,
			project
		}, theme) ?? []
	]);
}
export { signsInFrame as a, thinGeography as i, drawMap as n, signOfLook as r, drawContents as t };
