// src/own/tiles/flat-shapes.ts
/** What a shape is; an area of several parts is several shapes. */
var kinds = {
	points: 0,
	lines: 1,
	area: 2
};
function shapesOf(geometry) {
	switch (geometry.type) {
		case "Point": return [{
			kind: kinds.points,
			lines: [[geometry.coordinates]]
		}];
		case "MultiPoint": return [{
			kind: kinds.points,
			lines: [geometry.coordinates]
		}];
		case "LineString": return [{
			kind: kinds.lines,
			lines: [geometry.coordinates]
		}];
		case "MultiLineString": return [{
			kind: kinds.lines,
			lines: geometry.coordinates
		}];
		case "Polygon": return [{
			kind: kinds.area,
			lines: geometry.coordinates
		}];
		case "MultiPolygon": return geometry.coordinates.map((lines) => ({
			kind: kinds.area,
			lines
		}));
		case "GeometryCollection": return geometry.geometries.flatMap(shapesOf);
	}
}
var positionsIn = ({ lines }) => lines.reduce((sum, line) => sum + line.length, 0);
function packShapes(placed) {
	const owned = placed.flatMap(({ geometry }, index) => shapesOf(geometry).map((shape) => ({
		index,
		shape
	})));
	const positions = owned.reduce((sum, { shape }) => sum + positionsIn(shape), 0);
	const entries = owned.reduce((sum, { shape }) => sum + 3 + shape.lines.length, 0);
	const numbers = new Float64Array(2 * positions);
	const sizes = new Uint32Array(entries);
	let [atNumber, atSize] = [0, 0];
	for (const { index, shape } of owned) {
		sizes.set([
			index,
			shape.kind,
			shape.lines.length
		], atSize);
		atSize += 3;
		for (const line of shape.lines) {
			sizes[atSize++] = line.length;
			for (const position of line) {
				numbers[atNumber++] = position[0] ?? 0;
				numbers[atNumber++] = position[1] ?? 0;
			}
		}
	}
	return {
		numbers,
		sizes
	};
}
/** Whether shapes have more positions than that; no more are counted than are needed to know. */
function hasMorePositions(shapes, than) {
	let count = 0;
	for (const { geometry } of shapes) {
		if (geometry) for (const shape of shapesOf(geometry)) count += positionsIn(shape);
		if (count > than) return true;
	}
	return false;
}
// src/own/tiles/tiles.worker.ts?worker&url
var tiles_worker_default = new URL("tiles.worker-NzjxtDG5.js", import.meta.url).href;
// src/own/tiles/tiles-beside.ts
/** The worker of tiles, as the page asks it: one for all layers, from the first that needs it. */
var worker;
var waiting = /* @__PURE__ */ new Map();
var asked = 0;
var keys = 0;
function startWorker() {
	const started = new Worker(tiles_worker_default, { type: "module" });
	started.onmessage = ({ data: { number, answer } }) => {
		waiting.get(number)?.(answer);
		waiting.delete(number);
	};
	started.onerror = () => {
		for (const answer of waiting.values()) answer({ failure: "The worker did not start." });
		waiting.clear();
		worker = void 0;
	};
	return started;
}
/** Rejects with what failed. */
async function ask(request, transfer = []) {
	worker ??= startWorker();
	asked += 1;
	const numbered = {
		number: asked,
		request
	};
	worker.postMessage(numbered, transfer);
	const answer = await new Promise((resolve) => waiting.set(numbered.number, resolve));
	if ("failure" in answer) throw new Error(answer.failure);
	return answer;
}
function nextKey() {
	keys += 1;
	return String(keys);
}
/** Has features cut into tiles; resolves with the key by which these are asked for. */
async function cutBeside(placed) {
	const key = nextKey();
	const shapes = packShapes(placed);
	const properties = placed.map((each) => each.properties);
	const buffers = [shapes.numbers.buffer, shapes.sizes.buffer];
	await ask({
		does: "cut",
		key,
		shapes,
		properties
	}, buffers);
	return key;
}
/** Opens an archive; resolves with what it says of itself, and the key by which its tiles are asked for. */
async function openBeside(place) {
	const key = nextKey();
	const answer = await ask({
		does: "open",
		key,
		place
	});
	if ("about" in answer) return {
		key,
		about: answer.about
	};
	return "fault" in answer ? answer.fault : "unreadable";
}
/** A vector tile; null where nothing lies in it. */
async function tileOf(key, place) {
	const answer = await ask({
		does: "tile",
		key,
		place
	});
	return "tile" in answer ? answer.tile : null;
}
function forgetTiles(key) {
	ask({
		does: "forget",
		key
	}).catch(() => null);
}
export { hasMorePositions as a, tileOf as i, forgetTiles as n, openBeside as r, cutBeside as t };
