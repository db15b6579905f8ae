// node_modules/@maplibre/geojson-vt/dist/geojson-vt.mjs
/**
* calculate simplification data using optimized Douglas-Peucker algorithm
* @param coords - flat array of coordinates
* @param first - index of the first coordinate in the segment
* @param last - index of the last coordinate in the segment
* @param sqTolerance - square tolerance value
*/
function simplify(coords, first, last, sqTolerance) {
	const stack = [first, last];
	while (stack.length) {
		last = stack.pop();
		first = stack.pop();
		simplifySegment(coords, first, last, sqTolerance, stack);
	}
}
function simplifySegment(coords, first, last, sqTolerance, stack) {
	let maxSqDist = sqTolerance;
	const mid = first + (last - first >> 1);
	let minPosToMid = last - first;
	let index;
	const ax = coords[first];
	const ay = coords[first + 1];
	const bx = coords[last];
	const by = coords[last + 1];
	for (let i = first + 3; i < last; i += 3) {
		const d = getSqSegDist(coords[i], coords[i + 1], ax, ay, bx, by);
		if (d > maxSqDist) {
			index = i;
			maxSqDist = d;
			continue;
		}
		if (d === maxSqDist) {
			const posToMid = Math.abs(i - mid);
			if (posToMid < minPosToMid) {
				index = i;
				minPosToMid = posToMid;
			}
		}
	}
	if (maxSqDist > sqTolerance) {
		coords[index + 2] = maxSqDist;
		if (index - first > 3) stack.push(first, index);
		if (last - index > 3) stack.push(index, last);
	}
}
/**
* Claculates the square distance from a point to a segment
* @param px - x coordinate of the point
* @param py - y coordinate of the point
* @param x - x coordinate of the first segment endpoint
* @param y - y coordinate of the first segment endpoint
* @param bx - x coordinate of the second segment endpoint
* @param by - y coordinate of the second segment endpoint
* @returns square distance from a point to a segment
*/
function getSqSegDist(px, py, x, y, bx, by) {
	let dx = bx - x;
	let dy = by - y;
	if (dx !== 0 || dy !== 0) {
		const t = ((px - x) * dx + (py - y) * dy) / (dx * dx + dy * dy);
		if (t > 1) {
			x = bx;
			y = by;
		} else if (t > 0) {
			x += dx * t;
			y += dy * t;
		}
	}
	dx = px - x;
	dy = py - y;
	return dx * dx + dy * dy;
}
/**
* 
* @param id - the feature's ID
* @param type - the feature's type
* @param geom - the feature's geometry
* @param tags - the feature's properties
* @returns the created feature
*/
function createFeature(id, type, geom, tags) {
	const data = {
		type,
		geom
	};
	const feature = {
		id: id == null ? null : id,
		type: data.type,
		geometry: data.geom,
		tags,
		minX: Infinity,
		minY: Infinity,
		maxX: -Infinity,
		maxY: -Infinity
	};
	switch (data.type) {
		case "Point":
		case "MultiPoint":
			calcLineBBox(feature, data.geom);
			break;
		case "LineString":
			calcLineBBox(feature, data.geom.points);
			break;
		case "Polygon":
			calcLineBBox(feature, data.geom[0].points);
			break;
		case "MultiLineString":
			for (const line of data.geom) calcLineBBox(feature, line.points);
			break;
		case "MultiPolygon": for (const polygon of data.geom) calcLineBBox(feature, polygon[0].points);
	}
	return feature;
}
function optimizeLineMemory(line) {
	const lineImmutable = line;
	if (line.points.length > 64) lineImmutable.points = new Float64Array(line.points);
}
function calcLineBBox(feature, geom) {
	for (let i = 0; i < geom.length; i += 3) {
		feature.minX = Math.min(feature.minX, geom[i]);
		feature.minY = Math.min(feature.minY, geom[i + 1]);
		feature.maxX = Math.max(feature.maxX, geom[i]);
		feature.maxY = Math.max(feature.maxY, geom[i + 1]);
	}
}
/**
* Longitude and latitude, which spherical mercator puts in the world square.
*/
var MercatorWorldCoordinateHelper = class {
	projectX(lng) {
		return lng / 360 + .5;
	}
	projectY(lat) {
		const sin = Math.sin(lat * Math.PI / 180);
		const y = .5 - .25 * Math.log((1 + sin) / (1 - sin)) / Math.PI;
		return y < 0 ? 0 : y > 1 ? 1 : y;
	}
	unprojectX(x) {
		return (x - .5) * 360;
	}
	unprojectY(y) {
		const y2 = (180 - y * 360) * Math.PI / 180;
		return 360 * Math.atan(Math.exp(y2)) / Math.PI - 90;
	}
};
/**
* Positions in the unit square already, see `coordinates` in {@link GeoJSONVTOptions}.
*/
var IdentityWorldCoordinateHelper = class {
	projectX(x) {
		return x;
	}
	projectY(y) {
		return y;
	}
	unprojectX(x) {
		return x;
	}
	unprojectY(y) {
		return y;
	}
};
const mercatorWorldCoordinateHelper = new MercatorWorldCoordinateHelper();
const identityWorldCoordinateHelper = new IdentityWorldCoordinateHelper();
function getWorldCoordinateHelper(coordinates) {
	return coordinates === "unitSquare" ? identityWorldCoordinateHelper : mercatorWorldCoordinateHelper;
}
const MAX_GEOMETRY_COLLECTION_DEPTH = 1024;
/**
* converts GeoJSON to internal source features (an intermediate projected JSON vector format with simplification data)
* @param data
* @param options
* @param unlocated - the features without coordinates, by id: a feature with an id that converts to nothing is set in it, and one that converts to something is deleted from it
* @returns
*/
function convertToInternal(data, options, unlocated) {
	const features = [];
	switch (data.type) {
		case "FeatureCollection":
			for (let i = 0; i < data.features.length; i++) convertFeature(features, data.features[i], options, unlocated, i);
			break;
		case "Feature":
			convertFeature(features, data, options, unlocated);
			break;
		default: convertFeature(features, {
			type: "Feature",
			geometry: data,
			properties: void 0
		}, options, unlocated);
	}
	return features;
}
function convertFeature(features, geojson, options, unlocated, index) {
	const count = features.length;
	featureToInternal(features, geojson, options, index);
	if (!unlocated) return;
	const id = getFeatureId(geojson, options, index);
	if (id == null) return;
	if (features.length > count) unlocated.delete(id);
	else unlocated.set(id, {
		...geojson,
		id
	});
}
function featureToInternal(features, geojson, options, index, depth = 0) {
	if (!geojson.geometry) return;
	if (depth > MAX_GEOMETRY_COLLECTION_DEPTH) throw new Error("GeometryCollection nesting exceeds supported depth: 1024");
	if (geojson.geometry.type === "GeometryCollection") {
		convertGeometryCollection(features, geojson, geojson.geometry, options, index, depth + 1);
		return;
	}
	if (!geojson.geometry.coordinates?.length) return;
	const id = getFeatureId(geojson, options, index);
	const tolerance = Math.pow(options.tolerance / ((1 << options.maxZoom) * options.extent), 2);
	const worldCoordinateHelper = getWorldCoordinateHelper(options.coordinates);
	switch (geojson.geometry.type) {
		case "Point":
			convertPointFeature(features, id, geojson.geometry, worldCoordinateHelper, geojson.properties);
			return;
		case "MultiPoint":
			convertMultiPointFeature(features, id, geojson.geometry, worldCoordinateHelper, geojson.properties);
			return;
		case "LineString":
			convertLineStringFeature(features, id, geojson.geometry, tolerance, worldCoordinateHelper, geojson.properties);
			return;
		case "MultiLineString":
			convertMultiLineStringFeature(features, id, geojson.geometry, tolerance, worldCoordinateHelper, options, geojson.properties);
			return;
		case "Polygon":
			convertPolygonFeature(features, id, geojson.geometry, tolerance, worldCoordinateHelper, geojson.properties);
			return;
		case "MultiPolygon":
			convertMultiPolygonFeature(features, id, geojson.geometry, tolerance, worldCoordinateHelper, geojson.properties);
			return;
		default: throw new Error("Input data is not a valid GeoJSON object.");
	}
}
function getFeatureId(geojson, options, index) {
	if (options.promoteId) return geojson.properties?.[options.promoteId];
	if (options.generateId) return index || 0;
	return geojson.id;
}
function convertGeometryCollection(features, geojson, geometry, options, index, depth = 0) {
	for (const geom of geometry.geometries) featureToInternal(features, {
		id: geojson.id,
		type: "Feature",
		geometry: geom,
		properties: geojson.properties
	}, options, index, depth);
}
function convertPointFeature(features, id, geom, worldCoordinateHelper, properties) {
	const out = [];
	out.push(worldCoordinateHelper.projectX(geom.coordinates[0]), worldCoordinateHelper.projectY(geom.coordinates[1]), 0);
	features.push(createFeature(id, "Point", out, properties));
}
function convertMultiPointFeature(features, id, geom, worldCoordinateHelper, properties) {
	const out = [];
	for (const coords of geom.coordinates) out.push(worldCoordinateHelper.projectX(coords[0]), worldCoordinateHelper.projectY(coords[1]), 0);
	features.push(createFeature(id, "MultiPoint", out, properties));
}
function convertLineStringFeature(features, id, geom, tolerance, worldCoordinateHelper, properties) {
	const out = { points: [] };
	convertLine(geom.coordinates, out, tolerance, false, worldCoordinateHelper);
	features.push(createFeature(id, "LineString", out, properties));
}
function convertMultiLineStringFeature(features, id, geom, tolerance, worldCoordinateHelper, options, properties) {
	if (options.lineMetrics) for (const line of geom.coordinates) {
		const out = { points: [] };
		convertLine(line, out, tolerance, false, worldCoordinateHelper);
		features.push(createFeature(id, "LineString", out, properties));
	}
	else {
		const out = [];
		convertLines(geom.coordinates, out, tolerance, false, worldCoordinateHelper);
		features.push(createFeature(id, "MultiLineString", out, properties));
	}
}
function convertPolygonFeature(features, id, geom, tolerance, worldCoordinateHelper, properties) {
	const out = [];
	convertLines(geom.coordinates, out, tolerance, true, worldCoordinateHelper);
	features.push(createFeature(id, "Polygon", out, properties));
}
function convertMultiPolygonFeature(features, id, geom, tolerance, worldCoordinateHelper, properties) {
	const out = [];
	for (const polygon of geom.coordinates) {
		const polygonOut = [];
		convertLines(polygon, polygonOut, tolerance, true, worldCoordinateHelper);
		if (!polygonOut.length) continue;
		out.push(polygonOut);
	}
	if (!out.length) return;
	features.push(createFeature(id, "MultiPolygon", out, properties));
}
function convertLine(ring, out, tolerance, isPolygon, worldCoordinateHelper) {
	let x0, y0;
	let size = 0;
	for (let j = 0; j < ring.length; j++) {
		const x = worldCoordinateHelper.projectX(ring[j][0]);
		const y = worldCoordinateHelper.projectY(ring[j][1]);
		out.points.push(x, y, 0);
		if (j > 0) {
			if (isPolygon) size += (x0 * y - x * y0) / 2;
			else size += Math.sqrt(Math.pow(x - x0, 2) + Math.pow(y - y0, 2));
		}
		x0 = x;
		y0 = y;
	}
	const last = out.points.length - 3;
	out.points[2] = 1;
	if (tolerance > 0) simplify(out.points, 0, last, tolerance);
	out.points[last + 2] = 1;
	optimizeLineMemory(out);
	out.size = Math.abs(size);
	out.start = 0;
	out.end = out.size;
}
function convertLines(rings, out, tolerance, isPolygon, worldCoordinateHelper) {
	for (let i = 0; i < rings.length; i++) {
		const geom = { points: [] };
		convertLine(rings[i], geom, tolerance, isPolygon, worldCoordinateHelper);
		out.push(geom);
	}
}
/**
* Converts internal source features back to GeoJSON format.
*/
function convertToGeoJSON(source, worldCoordinateHelper = mercatorWorldCoordinateHelper) {
	return {
		type: "FeatureCollection",
		features: source.map((feature) => featureToGeoJSON(feature, worldCoordinateHelper))
	};
}
/**
* Converts a single internal feature to GeoJSON format.
*/
function featureToGeoJSON(feature, worldCoordinateHelper = mercatorWorldCoordinateHelper) {
	const geojsonFeature = {
		type: "Feature",
		geometry: geometryToGeoJSON(feature, worldCoordinateHelper),
		properties: feature.tags
	};
	if (feature.id != null) geojsonFeature.id = feature.id;
	return geojsonFeature;
}
/**
* Converts a single internal feature geometry to GeoJSON format.
*/
function geometryToGeoJSON(feature, worldCoordinateHelper) {
	const { type, geometry } = feature;
	switch (type) {
		case "Point": return {
			type,
			coordinates: unprojectPoint(geometry[0], geometry[1], worldCoordinateHelper)
		};
		case "MultiPoint": return {
			type,
			coordinates: unprojectPoints(geometry, worldCoordinateHelper)
		};
		case "LineString": return {
			type,
			coordinates: unprojectPoints(geometry.points, worldCoordinateHelper)
		};
		case "MultiLineString":
		case "Polygon": return {
			type,
			coordinates: geometry.map((ring) => unprojectPoints(ring.points, worldCoordinateHelper))
		};
		case "MultiPolygon": return {
			type,
			coordinates: geometry.map((polygon) => polygon.map((ring) => unprojectPoints(ring.points, worldCoordinateHelper)))
		};
	}
}
function unprojectPoints(coords, worldCoordinateHelper = mercatorWorldCoordinateHelper) {
	const result = [];
	for (let i = 0; i < coords.length; i += 3) result.push(unprojectPoint(coords[i], coords[i + 1], worldCoordinateHelper));
	return result;
}
function unprojectPoint(x, y, worldCoordinateHelper) {
	return [worldCoordinateHelper.unprojectX(x), worldCoordinateHelper.unprojectY(y)];
}
/** 
* clip features between two vertical or horizontal axis-parallel lines:
*     |        |
*  ___|___     |     /
* /   |   \____|____/
*     |        |
*
* @param features - the features to clip
* @param scale - the scale to divide start and end inputs
* @param start - the start of the clip range
* @param end - the end of the clip range
* @param axis - which axis to clip against
* @param minAll - the minimum for all features in the relevant axis
* @param maxAll - the maximum for all features in the relevant axis
*/
function clip(features, scale, start, end, axis, minAll, maxAll, options) {
	start /= scale;
	end /= scale;
	if (minAll >= start && maxAll < end) return features;
	if (maxAll < start || minAll >= end) return null;
	const clipped = [];
	for (const feature of features) {
		const min = axis === 0 ? feature.minX : feature.minY;
		const max = axis === 0 ? feature.maxX : feature.maxY;
		if (min >= start && max < end) {
			clipped.push(feature);
			continue;
		}
		if (max < start || min >= end) continue;
		switch (feature.type) {
			case "MultiPoint":
				clipPointFeature(feature, clipped, start, end, axis);
				continue;
			case "LineString":
				clipLineStringFeature(feature, clipped, start, end, axis, options);
				continue;
			case "MultiLineString":
				clipMultiLineStringFeature(feature, clipped, start, end, axis);
				continue;
			case "Polygon":
				clipPolygonFeature(feature, clipped, start, end, axis);
				continue;
			case "MultiPolygon":
				clipMultiPolygonFeature(feature, clipped, start, end, axis);
				continue;
		}
	}
	if (!clipped.length) return null;
	return clipped;
}
function clipPointFeature(feature, clipped, start, end, axis) {
	const geom = [];
	clipPoints(feature.geometry, geom, start, end, axis);
	if (!geom.length) return;
	const type = geom.length === 3 ? "Point" : "MultiPoint";
	clipped.push(createFeature(feature.id, type, geom, feature.tags));
}
function clipLineStringFeature(feature, clipped, start, end, axis, options) {
	const geom = [];
	clipLine(feature.geometry, geom, start, end, axis, false, options.lineMetrics);
	if (!geom.length) return;
	if (options.lineMetrics) {
		for (const line of geom) clipped.push(createFeature(feature.id, "LineString", line, feature.tags));
		return;
	}
	if (geom.length > 1) {
		clipped.push(createFeature(feature.id, "MultiLineString", geom, feature.tags));
		return;
	}
	clipped.push(createFeature(feature.id, "LineString", geom[0], feature.tags));
}
function clipMultiLineStringFeature(feature, clipped, start, end, axis) {
	const geom = [];
	clipLines(feature.geometry, geom, start, end, axis, false);
	if (!geom.length) return;
	if (geom.length === 1) {
		clipped.push(createFeature(feature.id, "LineString", geom[0], feature.tags));
		return;
	}
	clipped.push(createFeature(feature.id, "MultiLineString", geom, feature.tags));
}
function clipPolygonFeature(feature, clipped, start, end, axis) {
	const geom = [];
	clipLines(feature.geometry, geom, start, end, axis, true);
	if (!geom.length) return;
	clipped.push(createFeature(feature.id, "Polygon", geom, feature.tags));
}
function clipMultiPolygonFeature(feature, clipped, start, end, axis) {
	const geom = [];
	for (const polygon of feature.geometry) {
		const newPolygon = [];
		clipLines(polygon, newPolygon, start, end, axis, true);
		if (!newPolygon.length) continue;
		geom.push(newPolygon);
	}
	if (!geom.length) return;
	clipped.push(createFeature(feature.id, "MultiPolygon", geom, feature.tags));
}
function clipPoints(geom, newGeom, start, end, axis) {
	for (let i = 0; i < geom.length; i += 3) {
		const a = geom[i + axis];
		if (a >= start && a <= end) addPoint(newGeom, geom[i], geom[i + 1], geom[i + 2]);
	}
}
function clipLine(geom, newGeom, start, end, axis, isPolygon, trackMetrics) {
	let slice = newSlice(geom);
	const intersect = axis === 0 ? intersectX : intersectY;
	let len = geom.start;
	let segLen, t;
	for (let i = 0; i < geom.points.length - 3; i += 3) {
		const ax = geom.points[i];
		const ay = geom.points[i + 1];
		const az = geom.points[i + 2];
		const bx = geom.points[i + 3];
		const by = geom.points[i + 4];
		const a = axis === 0 ? ax : ay;
		const b = axis === 0 ? bx : by;
		let exited = false;
		if (trackMetrics) segLen = Math.sqrt(Math.pow(ax - bx, 2) + Math.pow(ay - by, 2));
		if (a < start) {
			if (b >= start) {
				t = intersect(slice, ax, ay, bx, by, start);
				if (trackMetrics) slice.start = len + segLen * t;
			}
		} else if (a > end) {
			if (b <= end) {
				t = intersect(slice, ax, ay, bx, by, end);
				if (trackMetrics) slice.start = len + segLen * t;
			}
		} else addPoint(slice.points, ax, ay, az);
		if (b < start && a >= start) {
			t = intersect(slice, ax, ay, bx, by, start);
			exited = true;
		}
		if (b > end && a <= end) {
			t = intersect(slice, ax, ay, bx, by, end);
			exited = true;
		}
		if (!isPolygon && exited) {
			if (trackMetrics) slice.end = len + segLen * t;
			newGeom.push(slice);
			slice = newSlice(geom);
		}
		if (trackMetrics) len += segLen;
	}
	let last = geom.points.length - 3;
	const ax = geom.points[last];
	const ay = geom.points[last + 1];
	const az = geom.points[last + 2];
	const a = axis === 0 ? ax : ay;
	if (a >= start && a <= end) addPoint(slice.points, ax, ay, az);
	last = slice.points.length - 3;
	if (isPolygon && last >= 3 && (slice.points[last] !== slice.points[0] || slice.points[last + 1] !== slice.points[1])) addPoint(slice.points, slice.points[0], slice.points[1], slice.points[2]);
	if (slice.points.length) {
		optimizeLineMemory(slice);
		newGeom.push(slice);
	}
}
function newSlice(line) {
	return {
		points: [],
		size: line.size,
		start: line.start,
		end: line.end
	};
}
function clipLines(geom, newGeom, start, end, axis, isPolygon) {
	for (const line of geom) clipLine(line, newGeom, start, end, axis, isPolygon, false);
}
function addPoint(out, x, y, z) {
	out.push(x, y, z);
}
function intersectX(out, ax, ay, bx, by, x) {
	const t = (x - ax) / (bx - ax);
	addPoint(out.points, x, ay + (by - ay) * t, 1);
	return t;
}
function intersectY(out, ax, ay, bx, by, y) {
	const t = (y - ay) / (by - ay);
	addPoint(out.points, ax + (bx - ax) * t, y, 1);
	return t;
}
function wrap(features, options) {
	if (!options.wrap) return features;
	const buffer = options.buffer / options.extent;
	let merged = features;
	const left = clip(features, 1, -1 - buffer, buffer, 0, -1, 2, options);
	const right = clip(features, 1, 1 - buffer, 2 + buffer, 0, -1, 2, options);
	if (!left && !right) return merged;
	merged = clip(features, 1, -buffer, 1 + buffer, 0, -1, 2, options) || [];
	if (left) merged = shiftFeatureCoords(left, 1).concat(merged);
	if (right) merged = merged.concat(shiftFeatureCoords(right, -1));
	return merged;
}
function shiftFeatureCoords(features, offset) {
	const newFeatures = [];
	for (const feature of features) switch (feature.type) {
		case "Point":
		case "MultiPoint": {
			const newGeometry = shiftPointCoords(feature.geometry, offset);
			newFeatures.push(createFeature(feature.id, feature.type, newGeometry, feature.tags));
			continue;
		}
		case "LineString": {
			const newGeometry = shiftLineCoords(feature.geometry, offset);
			newFeatures.push(createFeature(feature.id, feature.type, newGeometry, feature.tags));
			continue;
		}
		case "MultiLineString":
		case "Polygon": {
			const newGeometry = [];
			for (const line of feature.geometry) newGeometry.push(shiftLineCoords(line, offset));
			newFeatures.push(createFeature(feature.id, feature.type, newGeometry, feature.tags));
			continue;
		}
		case "MultiPolygon": {
			const newGeometry = [];
			for (const polygon of feature.geometry) {
				const newPolygon = [];
				for (const line of polygon) newPolygon.push(shiftLineCoords(line, offset));
				newGeometry.push(newPolygon);
			}
			newFeatures.push(createFeature(feature.id, feature.type, newGeometry, feature.tags));
			continue;
		}
	}
	return newFeatures;
}
function shiftPointCoords(coords, offset) {
	const newCoords = [];
	for (let i = 0; i < coords.length; i += 3) newCoords.push(coords[i] + offset, coords[i + 1], coords[i + 2]);
	return newCoords;
}
function shiftLineCoords(line, offset) {
	const newLine = {
		points: [],
		size: line.size
	};
	if (line.start !== void 0) {
		newLine.start = line.start;
		newLine.end = line.end;
	}
	for (let i = 0; i < line.points.length; i += 3) newLine.points.push(line.points[i] + offset, line.points[i + 1], line.points[i + 2]);
	optimizeLineMemory(newLine);
	return newLine;
}
/**
* Applies a GeoJSON Source Diff to an existing set of simplified features
* @param source 
* @param dataDiff 
* @param options 
* @param unlocated - the features without coordinates, by id, so that an update can give them some
* @returns 
*/
function applySourceDiff(source, dataDiff, options, unlocated) {
	const diff = diffToHashed(dataDiff, options);
	let affected = [];
	if (diff.removeAll) {
		affected = source;
		source = [];
		unlocated?.clear();
	}
	if (diff.remove.size || diff.add.size) {
		for (const id of diff.remove) unlocated?.delete(id);
		const removeFeatures = [];
		for (const feature of source) if (diff.remove.has(feature.id) || diff.add.has(feature.id)) removeFeatures.push(feature);
		if (removeFeatures.length) {
			affected = affected.concat(removeFeatures);
			const removeIds = new Set(removeFeatures.map((f) => f.id));
			source = source.filter((f) => !removeIds.has(f.id));
		}
		if (diff.add.size) {
			let addFeatures = convertToInternal({
				type: "FeatureCollection",
				features: Array.from(diff.add.values())
			}, {
				...options,
				generateId: false
			}, unlocated);
			addFeatures = wrap(addFeatures, options);
			affected = affected.concat(addFeatures);
			source = source.concat(addFeatures);
		}
	}
	if (diff.update.size) {
		const oldFeaturesMap = /* @__PURE__ */ new Map();
		let keepFeatures = [];
		for (const feature of source) if (diff.update.has(feature.id)) oldFeaturesMap.set(feature.id, [...oldFeaturesMap.get(feature.id) || [], feature]);
		else keepFeatures.push(feature);
		for (const [id, update] of diff.update) {
			const oldFeatures = oldFeaturesMap.get(id);
			if (!oldFeatures || oldFeatures.length === 0) {
				if (!unlocated?.has(id)) continue;
				const locatedFeatures = getUpdatedUnlocatedFeatures(id, update, options, unlocated);
				affected = affected.concat(locatedFeatures);
				keepFeatures = keepFeatures.concat(locatedFeatures);
				continue;
			}
			const updatedFeatures = getUpdatedFeatures(oldFeatures, update, options, unlocated);
			affected = affected.concat(oldFeatures, updatedFeatures);
			keepFeatures = keepFeatures.concat(updatedFeatures);
		}
		source = keepFeatures;
	}
	return {
		affected,
		source
	};
}
/**
* Gets updated simplified feature(s) based on a diff update object.
* @param vtFeatures - the original features
* @param update - the update object to apply
* @param options - the options to use for the wrap method
* @param unlocated - the features without coordinates, by id, which a new geometry without coordinates adds the feature to
* @returns Updated features. If geometry is updated, returns new feature(s) converted from geojson and wrapped, with the id the feature already has. If only properties are updated, returns feature(s) with tags updated.
*/
function getUpdatedFeatures(vtFeatures, update, options, unlocated) {
	const changeGeometry = !!update.newGeometry;
	const changeProps = hasPropertyChanges(update);
	if (changeGeometry) {
		const vtFeature = vtFeatures[0];
		const properties = changeProps ? applyPropertyUpdates(vtFeature.tags, update) : vtFeature.tags;
		return convertNewGeometry(vtFeature.id, update.newGeometry, properties, options, unlocated);
	}
	if (changeProps) {
		const updated = [];
		for (const vtFeature of vtFeatures) {
			const feature = { ...vtFeature };
			feature.tags = applyPropertyUpdates(feature.tags, update);
			updated.push(feature);
		}
		return updated;
	}
	return vtFeatures;
}
/**
* Gets the features an update gives a feature without coordinates: none, unless its new geometry has some.
* Its property changes apply either way.
*/
function getUpdatedUnlocatedFeatures(id, update, options, unlocated) {
	const feature = unlocated.get(id);
	const properties = hasPropertyChanges(update) ? applyPropertyUpdates(feature.properties, update) : feature.properties;
	if (!update.newGeometry) {
		unlocated.set(id, {
			...feature,
			properties
		});
		return [];
	}
	return convertNewGeometry(id, update.newGeometry, properties, options, unlocated);
}
/**
* Converts the new geometry of a feature to internal format, keeping the id the feature already has
*/
function convertNewGeometry(id, geometry, properties, options, unlocated) {
	return wrap(convertToInternal({
		type: "FeatureCollection",
		features: [{
			type: "Feature",
			id,
			geometry,
			properties
		}]
	}, {
		...options,
		promoteId: void 0,
		generateId: false
	}, unlocated), options);
}
function hasPropertyChanges(update) {
	return update.removeAllProperties || update.removeProperties?.length > 0 || update.addOrUpdateProperties?.length > 0;
}
/**
* helper to apply property updates from a diff update object to a properties object
*/
function applyPropertyUpdates(tags, update) {
	if (update.removeAllProperties) return {};
	const properties = { ...tags || {} };
	if (update.removeProperties) for (const key of update.removeProperties) delete properties[key];
	if (update.addOrUpdateProperties) for (const { key, value } of update.addOrUpdateProperties) properties[key] = value;
	return properties;
}
/**
* Convert a GeoJSON Source Diff to an idempotent hashed representation using Sets and Maps
*/
function diffToHashed(diff, options) {
	if (!diff) return {
		remove: /* @__PURE__ */ new Set(),
		add: /* @__PURE__ */ new Map(),
		update: /* @__PURE__ */ new Map()
	};
	return {
		removeAll: diff.removeAll,
		remove: new Set(diff.remove || []),
		add: new Map(diff.add?.map((feature) => [options.promoteId ? feature.properties?.[options.promoteId] : feature.id, feature])),
		update: new Map(diff.update?.map((update) => [update.id, update]))
	};
}
const ARRAY_TYPES = [
	Int8Array,
	Uint8Array,
	Uint8ClampedArray,
	Int16Array,
	Uint16Array,
	Int32Array,
	Uint32Array,
	Float32Array,
	Float64Array
];
/** @typedef {Int8ArrayConstructor | Uint8ArrayConstructor | Uint8ClampedArrayConstructor | Int16ArrayConstructor | Uint16ArrayConstructor | Int32ArrayConstructor | Uint32ArrayConstructor | Float32ArrayConstructor | Float64ArrayConstructor} TypedArrayConstructor */
/** @typedef {Int8Array | Uint8Array | Uint8ClampedArray | Int16Array | Uint16Array | Int32Array | Uint32Array | Float32Array | Float64Array} TypedArray */
const VERSION = 1;
const HEADER_SIZE = 8;
const STACK = /* @__PURE__ */ new Uint32Array(96);
var KDBush = class KDBush {
	/**
	* Creates an index from raw `ArrayBuffer` data.
	* @param {ArrayBufferLike} data
	*/
	static from(data) {
		if (!data || data.byteLength === void 0 || data.buffer) throw new Error("Data must be an instance of ArrayBuffer or SharedArrayBuffer.");
		const [magic, versionAndType] = new Uint8Array(data, 0, 2);
		if (magic !== 219) throw new Error("Data does not appear to be in a KDBush format.");
		const version = versionAndType >> 4;
		if (version !== VERSION) throw new Error(`Got v${version} data when expected v${VERSION}.`);
		const ArrayType = ARRAY_TYPES[versionAndType & 15];
		if (!ArrayType) throw new Error("Unrecognized array type.");
		const [nodeSize] = new Uint16Array(data, 2, 1);
		const [numItems] = new Uint32Array(data, 4, 1);
		return new KDBush(numItems, nodeSize, ArrayType, void 0, data);
	}
	/**
	* Creates an index that will hold a given number of items.
	* @param {number} numItems
	* @param {number} [nodeSize=64] Size of the KD-tree node (64 by default).
	* @param {TypedArrayConstructor} [ArrayType=Float64Array] The array type used for coordinates storage (`Float64Array` by default).
	* @param {ArrayBufferConstructor | SharedArrayBufferConstructor} [ArrayBufferType=ArrayBuffer] The array buffer type used for storage (`ArrayBuffer` by default).
	* @param {ArrayBufferLike} [data] (For internal use only)
	*/
	constructor(numItems, nodeSize = 64, ArrayType = Float64Array, ArrayBufferType = ArrayBuffer, data) {
		if (isNaN(numItems) || numItems < 0) throw new Error(`Unexpected numItems value: ${numItems}.`);
		this.numItems = +numItems;
		this.nodeSize = Math.min(Math.max(+nodeSize, 2), 65535);
		this.ArrayType = ArrayType;
		this.IndexArrayType = numItems < 65536 ? Uint16Array : Uint32Array;
		const arrayTypeIndex = ARRAY_TYPES.indexOf(this.ArrayType);
		const coordsByteSize = numItems * 2 * this.ArrayType.BYTES_PER_ELEMENT;
		const idsByteSize = numItems * this.IndexArrayType.BYTES_PER_ELEMENT;
		const padCoords = (8 - idsByteSize % 8) % 8;
		if (arrayTypeIndex < 0) throw new Error(`Unexpected typed array class: ${ArrayType}.`);
		if (data) {
			this.data = data;
			this.ids = new this.IndexArrayType(data, HEADER_SIZE, numItems);
			this.coords = new ArrayType(data, HEADER_SIZE + idsByteSize + padCoords, numItems * 2);
			this._pos = numItems * 2;
			this._finished = true;
		} else {
			const data = this.data = new ArrayBufferType(HEADER_SIZE + coordsByteSize + idsByteSize + padCoords);
			this.ids = new this.IndexArrayType(data, HEADER_SIZE, numItems);
			this.coords = new ArrayType(data, HEADER_SIZE + idsByteSize + padCoords, numItems * 2);
			this._pos = 0;
			this._finished = false;
			new Uint8Array(data, 0, 2).set([219, 16 + arrayTypeIndex]);
			new Uint16Array(data, 2, 1)[0] = nodeSize;
			new Uint32Array(data, 4, 1)[0] = numItems;
		}
	}
	/**
	* Add a point to the index.
	* @param {number} x
	* @param {number} y
	* @returns {number} An incremental index associated with the added item (starting from `0`).
	*/
	add(x, y) {
		const index = this._pos >> 1;
		this.ids[index] = index;
		this.coords[this._pos++] = x;
		this.coords[this._pos++] = y;
		return index;
	}
	/**
	* Perform indexing of the added points.
	*/
	finish() {
		const numAdded = this._pos >> 1;
		if (numAdded !== this.numItems) throw new Error(`Added ${numAdded} items when expected ${this.numItems}.`);
		sort(this.ids, this.coords, this.nodeSize, 0, this.numItems - 1, 0);
		this._finished = true;
		return this;
	}
	/**
	* Search the index for items within a given bounding box.
	* @param {number} minX
	* @param {number} minY
	* @param {number} maxX
	* @param {number} maxY
	* @returns {number[]} An array of indices correponding to the found items.
	*/
	range(minX, minY, maxX, maxY) {
		if (!this._finished) throw new Error("Data not yet indexed - call index.finish().");
		const { ids, coords, nodeSize } = this;
		STACK[0] = 0;
		STACK[1] = ids.length - 1;
		STACK[2] = 0;
		let sp = 3;
		const result = [];
		while (sp > 0) {
			const axis = STACK[--sp];
			const right = STACK[--sp];
			const left = STACK[--sp];
			if (right - left <= nodeSize) {
				for (let i = left; i <= right; i++) {
					const x = coords[2 * i];
					const y = coords[2 * i + 1];
					if (x >= minX && x <= maxX && y >= minY && y <= maxY) result.push(ids[i]);
				}
				continue;
			}
			const m = left + right >> 1;
			const x = coords[2 * m];
			const y = coords[2 * m + 1];
			if (x >= minX && x <= maxX && y >= minY && y <= maxY) result.push(ids[m]);
			if (axis === 0 ? minX <= x : minY <= y) {
				STACK[sp++] = left;
				STACK[sp++] = m - 1;
				STACK[sp++] = 1 - axis;
			}
			if (axis === 0 ? maxX >= x : maxY >= y) {
				STACK[sp++] = m + 1;
				STACK[sp++] = right;
				STACK[sp++] = 1 - axis;
			}
		}
		return result;
	}
	/**
	* Search the index for items within a given radius.
	* @param {number} qx
	* @param {number} qy
	* @param {number} r Query radius.
	* @returns {number[]} An array of indices correponding to the found items.
	*/
	within(qx, qy, r) {
		const result = [];
		this.withinInto(qx, qy, r, result);
		return result;
	}
	/**
	* Search the index for items within a given radius, writing matching ids into `out`
	* via indexed assignment (`out[i] = id`). Accepts any indexed-writable container —
	* a typed array sized to the expected upper bound (allocation-free, fast) or a plain
	* `Array` (which will grow as needed). Returns the number of matches written.
	* @param {number} qx
	* @param {number} qy
	* @param {number} r Query radius.
	* @param {number[] | TypedArray} out Container to write matching ids into.
	* @returns {number} The number of matches written to `out`.
	*/
	withinInto(qx, qy, r, out) {
		if (!this._finished) throw new Error("Data not yet indexed - call index.finish().");
		const { ids, coords, nodeSize } = this;
		STACK[0] = 0;
		STACK[1] = ids.length - 1;
		STACK[2] = 0;
		let sp = 3;
		let count = 0;
		const r2 = r * r;
		while (sp > 0) {
			const axis = STACK[--sp];
			const right = STACK[--sp];
			const left = STACK[--sp];
			if (right - left <= nodeSize) {
				for (let i = left; i <= right; i++) if (sqDist(coords[2 * i], coords[2 * i + 1], qx, qy) <= r2) out[count++] = ids[i];
				continue;
			}
			const m = left + right >> 1;
			const x = coords[2 * m];
			const y = coords[2 * m + 1];
			if (sqDist(x, y, qx, qy) <= r2) out[count++] = ids[m];
			if (axis === 0 ? qx - r <= x : qy - r <= y) {
				STACK[sp++] = left;
				STACK[sp++] = m - 1;
				STACK[sp++] = 1 - axis;
			}
			if (axis === 0 ? qx + r >= x : qy + r >= y) {
				STACK[sp++] = m + 1;
				STACK[sp++] = right;
				STACK[sp++] = 1 - axis;
			}
		}
		return count;
	}
};
/**
* @param {Uint16Array | Uint32Array} ids
* @param {TypedArray} coords
* @param {number} nodeSize
* @param {number} left
* @param {number} right
* @param {number} axis
*/
function sort(ids, coords, nodeSize, left, right, axis) {
	if (right - left <= nodeSize) return;
	const m = left + right >> 1;
	select(ids, coords, m, left, right, axis);
	sort(ids, coords, nodeSize, left, m - 1, 1 - axis);
	sort(ids, coords, nodeSize, m + 1, right, 1 - axis);
}
/**
* Custom Floyd-Rivest selection algorithm: sort ids and coords so that
* [left..k-1] items are smaller than k-th item (on either x or y axis)
* @param {Uint16Array | Uint32Array} ids
* @param {TypedArray} coords
* @param {number} k
* @param {number} left
* @param {number} right
* @param {number} axis
*/
function select(ids, coords, k, left, right, axis) {
	while (right > left) {
		if (right - left > 600) {
			const n = right - left + 1;
			const m = k - left + 1;
			const z = Math.log(n);
			const s = .5 * Math.exp(2 * z / 3);
			const sd = .5 * Math.sqrt(z * s * (n - s) / n) * (m - n / 2 < 0 ? -1 : 1);
			select(ids, coords, k, Math.max(left, Math.floor(k - m * s / n + sd)), Math.min(right, Math.floor(k + (n - m) * s / n + sd)), axis);
		}
		const t = coords[2 * k + axis];
		let i = left;
		let j = right;
		swapItem(ids, coords, left, k);
		if (coords[2 * right + axis] > t) swapItem(ids, coords, left, right);
		while (i < j) {
			swapItem(ids, coords, i, j);
			i++;
			j--;
			while (coords[2 * i + axis] < t) i++;
			while (coords[2 * j + axis] > t) j--;
		}
		if (coords[2 * left + axis] === t) swapItem(ids, coords, left, j);
		else {
			j++;
			swapItem(ids, coords, j, right);
		}
		if (j <= k) left = j + 1;
		if (k <= j) right = j - 1;
	}
}
/**
* @param {Uint16Array | Uint32Array} ids
* @param {TypedArray} coords
* @param {number} i
* @param {number} j
*/
function swapItem(ids, coords, i, j) {
	swap(ids, i, j);
	swap(coords, 2 * i, 2 * j);
	swap(coords, 2 * i + 1, 2 * j + 1);
}
/**
* @param {TypedArray} arr
* @param {number} i
* @param {number} j
*/
function swap(arr, i, j) {
	const tmp = arr[i];
	arr[i] = arr[j];
	arr[j] = tmp;
}
/**
* @param {number} ax
* @param {number} ay
* @param {number} bx
* @param {number} by
*/
function sqDist(ax, ay, bx, by) {
	const dx = ax - bx;
	const dy = ay - by;
	return dx * dx + dy * dy;
}
const defaultClusterOptions = {
	minZoom: 0,
	maxZoom: 16,
	minPoints: 2,
	radius: 40,
	extent: 512,
	nodeSize: 64,
	log: false,
	generateId: false,
	reduce: null,
	map: (props) => props,
	coordinates: "lngLat",
	wrap: true
};
/**
* The highest zoom level to cluster on. A cluster id keeps its zoom level in five bits.
*/
const MAX_ZOOM = 30;
/**
* Projected coordinates, which are 0 to 1 inside the world, are stored as integers with this many steps per world,
* so that they take half the memory of doubles. One step is ~4 cm at the equator.
*/
const SCALE = 1073741824;
/**
* The largest value a 32-bit integer holds.
*/
const MAX_INTEGER = 2147483647;
/**
* A projected coordinate in steps from the center of the world, see `SCALE`.
*/
function encode(coord) {
	return (coord - .5) * SCALE;
}
function decode(value) {
	return value / SCALE + .5;
}
/**
* Whether a projected coordinate fits in a 32-bit integer. One that is more than two worlds from the center of the
* world does not, and neither does one that is not a number.
*/
function fitsInteger(coord) {
	return Math.abs(encode(coord)) < MAX_INTEGER;
}
const OFFSET_ZOOM = 0;
const OFFSET_ID = 1;
const OFFSET_PARENT = 2;
const OFFSET_NUM = 3;
const OFFSET_PROP = 4;
/**
* This class allow clustering of geojson points.
*/
var ClusterTileIndex = class {
	constructor(options) {
		this.options = createOptions(options);
		this.worldCoordinateHelper = getWorldCoordinateHelper(this.options.coordinates);
		this.trees = new Array(this.options.maxZoom + 1);
		this.stride = this.options.reduce ? 5 : 4;
		this.clusterProps = [];
		this.points = [];
	}
	/**
	* Loads GeoJSON Point and MultiPoint features and builds the internal clustering index.
	* Each position of a MultiPoint is clustered as a point of its own, with the id and properties of its feature.
	* @param points - GeoJSON Point and MultiPoint features to cluster.
	*/
	load(points) {
		const features = [];
		for (const point of points) {
			if (!point.geometry) continue;
			const positions = point.geometry.type === "MultiPoint" ? point.geometry.coordinates : [point.geometry.coordinates];
			for (const [lng, lat] of positions) {
				const [x, y] = [this.worldCoordinateHelper.projectX(lng), this.worldCoordinateHelper.projectY(lat)];
				if (!this.options.wrap && !isInWorld([x, y])) continue;
				const feature = {
					id: point.id,
					type: "Point",
					geometry: [x, y],
					tags: point.properties
				};
				features.push(feature);
			}
		}
		this.createIndex(features);
	}
	/**
	* @internal
	* Loads internal GeoJSONVT point features from a data source and builds the clustering index.
	* Each position of a MultiPoint feature becomes a point of its own, with the id and properties of its feature.
	* @param features - {@link GeoJSONVTInternalFeature} data source features to filter and cluster.
	*/
	initialize(features) {
		const points = [];
		for (const feature of features) {
			if (feature.type === "Point") {
				if (!this.options.wrap && !isInWorld(feature.geometry)) continue;
				points.push(feature);
				continue;
			}
			if (feature.type !== "MultiPoint") continue;
			for (let i = 0; i < feature.geometry.length; i += 3) {
				const geometry = [feature.geometry[i], feature.geometry[i + 1]];
				if (!this.options.wrap && !isInWorld(geometry)) continue;
				points.push({
					id: feature.id,
					type: "Point",
					geometry,
					tags: feature.tags
				});
			}
		}
		this.createIndex(points);
	}
	/**
	* @internal
	* Updates the cluster data by rebuilding.
	* @param features 
	*/
	updateIndex(features, _affected, options) {
		this.options = createOptions({
			...options.clusterOptions,
			coordinates: this.options.coordinates,
			wrap: this.options.wrap
		});
		this.initialize(features);
	}
	/**
	* Builds a tree per zoom level from the points. A point whose position does not fit in an integer is left out,
	* see `fitsInteger`.
	*/
	createIndex(points) {
		const { log, minZoom, maxZoom } = this.options;
		this.trees = new Array(maxZoom + 1);
		this.stride = this.options.reduce ? 5 : 4;
		this.clusterProps = [];
		if (log) console.time("total time");
		const timerId = `prepare ${points.length} points`;
		if (log) console.time(timerId);
		this.points = points;
		const stride = this.stride;
		const notProcessed = maxZoom + 1;
		const coords = new Int32Array(points.length * 2);
		const data = new Int32Array(points.length * stride);
		let numItems = 0;
		for (let i = 0; i < points.length; i++) {
			const p = points[i];
			if (!p?.geometry || !fitsInteger(p.geometry[0]) || !fitsInteger(p.geometry[1])) continue;
			coords[numItems * 2] = Math.round(encode(p.geometry[0]));
			coords[numItems * 2 + 1] = Math.round(encode(p.geometry[1]));
			const k = numItems * stride;
			data[k + OFFSET_ZOOM] = notProcessed;
			data[k + OFFSET_ID] = i;
			data[k + OFFSET_PARENT] = -1;
			data[k + OFFSET_NUM] = 1;
			numItems++;
		}
		let tree = this.trees[maxZoom + 1] = this.createTree(coords, data, numItems);
		if (log) console.timeEnd(timerId);
		const nextCoords = new Int32Array(numItems * 2);
		const nextData = new Int32Array(numItems * stride);
		for (let z = maxZoom; z >= minZoom; z--) {
			const now = Date.now();
			const nextNumItems = this.cluster(tree, z, nextCoords, nextData);
			if (!this.isSameAsTree(tree, nextData, nextNumItems)) tree = this.createTree(nextCoords.slice(0, nextNumItems * 2), nextData.slice(0, nextNumItems * stride), nextNumItems);
			this.trees[z] = tree;
			if (log) console.log("z%d: %d clusters in %dms", z, tree.numItems, Date.now() - now);
		}
		if (log) console.timeEnd("total time");
	}
	/**
	* Returns clusters and/or points within a bounding box at a given zoom level.
	* @param bbox - Bounding box in `[westLng, southLat, eastLng, northLat]` order, or `[minX, minY, maxX, maxY]` in the unit square with `coordinates: 'unitSquare'`.
	* In a world that wraps, the box can reach across the antimeridian. In one that doesn't, only its part inside the world counts.
	* @param zoom - Zoom level to query.
	*/
	getClusters(bbox, zoom) {
		return (!this.options.wrap ? this.getClustersInWorld(bbox, zoom) : this.options.coordinates === "unitSquare" ? this.getClustersAcrossEdge(bbox, zoom) : this.getClustersInternal(bbox, zoom)).map((f) => featureToGeoJSON(f, this.worldCoordinateHelper));
	}
	/**
	* The clusters and points in the part of a box inside a world that ends at its edges.
	*/
	getClustersInWorld(bbox, zoom) {
		const lngLat = this.options.coordinates !== "unitSquare";
		const y1 = this.worldCoordinateHelper.projectY(lngLat ? Math.max(-90, Math.min(90, bbox[1])) : bbox[1]);
		const y2 = this.worldCoordinateHelper.projectY(lngLat ? Math.max(-90, Math.min(90, bbox[3])) : bbox[3]);
		const minX = Math.max(0, this.worldCoordinateHelper.projectX(bbox[0]));
		const maxX = Math.min(1, this.worldCoordinateHelper.projectX(bbox[2]));
		if (minX > maxX) return [];
		return this.getClustersInRange([
			minX,
			Math.min(y1, y2),
			maxX,
			Math.max(y1, y2)
		], zoom);
	}
	/**
	* The clusters and points in a box of a unit square that wraps, where the box can reach across its left or right edge.
	*/
	getClustersAcrossEdge([minX, minY, maxX, maxY], zoom) {
		if (maxX < minX) maxX += 1;
		if (maxX - minX >= 1) return this.getClustersInRange([
			0,
			minY,
			1,
			maxY
		], zoom);
		const shift = Math.floor(minX);
		const west = minX - shift;
		const east = maxX - shift;
		if (east <= 1) return this.getClustersInRange([
			west,
			minY,
			east,
			maxY
		], zoom);
		return this.getClustersInRange([
			west,
			minY,
			1,
			maxY
		], zoom).concat(this.getClustersInRange([
			0,
			minY,
			east - 1,
			maxY
		], zoom));
	}
	getClustersInternal(bbox, zoom) {
		let minLng = ((bbox[0] + 180) % 360 + 360) % 360 - 180;
		const minLat = Math.max(-90, Math.min(90, bbox[1]));
		let maxLng = bbox[2] === 180 ? 180 : ((bbox[2] + 180) % 360 + 360) % 360 - 180;
		const maxLat = Math.max(-90, Math.min(90, bbox[3]));
		if (bbox[2] - bbox[0] >= 360) {
			minLng = -180;
			maxLng = 180;
		} else if (minLng > maxLng) {
			const easternHem = this.getClustersInternal([
				minLng,
				minLat,
				180,
				maxLat
			], zoom);
			const westernHem = this.getClustersInternal([
				-180,
				minLat,
				maxLng,
				maxLat
			], zoom);
			return easternHem.concat(westernHem);
		}
		return this.getClustersInRange([
			this.worldCoordinateHelper.projectX(minLng),
			this.worldCoordinateHelper.projectY(maxLat),
			this.worldCoordinateHelper.projectX(maxLng),
			this.worldCoordinateHelper.projectY(minLat)
		], zoom);
	}
	/**
	* The clusters and points in a box of the internal coordinates, `[minX, minY, maxX, maxY]`.
	*/
	getClustersInRange([minX, minY, maxX, maxY], zoom) {
		const tree = this.trees[this.limitZoom(zoom)];
		const ids = tree.range(encode(minX), encode(minY), encode(maxX), encode(maxY));
		const coords = tree.flatCoords;
		const data = tree.flatData;
		const clusters = [];
		for (const id of ids) {
			const k = this.stride * id;
			clusters.push(data[k + OFFSET_NUM] > 1 ? getClusterFeature(coords, id, data, k, this.clusterProps) : this.points[data[k + OFFSET_ID]]);
		}
		return clusters;
	}
	/**
	* Returns the immediate children (clusters or points) of a cluster as GeoJSON.
	* @param clusterId - The target cluster id.
	*/
	getChildren(clusterId) {
		const originId = this.getOriginId(clusterId);
		const originZoom = this.getOriginZoom(clusterId);
		const clusterError = /* @__PURE__ */ new Error("No cluster with the specified id: " + clusterId);
		const tree = this.trees[originZoom];
		if (!tree) throw clusterError;
		const coords = tree.flatCoords;
		const data = tree.flatData;
		if (originId >= tree.numItems) throw clusterError;
		const r = this.options.radius / (this.options.extent * Math.pow(2, originZoom - 1)) * SCALE;
		const x = coords[originId * 2];
		const y = coords[originId * 2 + 1];
		const ids = tree.within(x, y, r);
		const children = [];
		for (const id of ids) {
			const k = id * this.stride;
			if (data[k + OFFSET_PARENT] === clusterId) children.push(data[k + OFFSET_NUM] > 1 ? getClusterGeoJSON(coords, id, data, k, this.clusterProps, this.worldCoordinateHelper) : featureToGeoJSON(this.points[data[k + OFFSET_ID]], this.worldCoordinateHelper));
		}
		if (children.length === 0) throw clusterError;
		return children;
	}
	/**
	* Returns leaf point features under a cluster, paginated by `limit` and `offset`.
	* @param clusterId - The target cluster id.
	* @param limit - Maximum number of points to return (defaults to `10`).
	* @param offset - Number of points to skip before collecting results (defaults to `0`).
	*/
	getLeaves(clusterId, limit, offset) {
		limit = limit || 10;
		offset = offset || 0;
		const leaves = [];
		this.appendLeaves(leaves, clusterId, limit, offset, 0);
		return leaves;
	}
	/**
	* Generates a vector-tile-like representation of a single tile.
	* @param z - Tile zoom.
	* @param x - Tile x coordinate.
	* @param y - Tile y coordinate.
	*/
	getTile(z, x, y) {
		const tree = this.trees[this.limitZoom(z)];
		if (!tree) return null;
		const z2 = Math.pow(2, z);
		if (!this.options.wrap && (x < 0 || x >= z2 || y < 0 || y >= z2)) return null;
		const { extent, radius } = this.options;
		const p = radius / extent;
		const top = encode((y - p) / z2);
		const bottom = encode((y + 1 + p) / z2);
		const tile = {
			transformed: true,
			features: [],
			source: null,
			x,
			y,
			z
		};
		this.addTileFeatures(tree.range(encode((x - p) / z2), top, encode((x + 1 + p) / z2), bottom), tree, x, y, z2, tile);
		if (this.options.wrap && x === 0) this.addTileFeatures(tree.range(encode(1 - p / z2), top, encode(1), bottom), tree, z2, y, z2, tile);
		if (this.options.wrap && x === z2 - 1) this.addTileFeatures(tree.range(encode(0), top, encode(p / z2), bottom), tree, -1, y, z2, tile);
		return tile;
	}
	/**
	* Returns the zoom level at which a cluster expands into multiple children.
	* @param clusterId - The target cluster id.
	*/
	getClusterExpansionZoom(clusterId) {
		return this.getOriginZoom(clusterId);
	}
	appendLeaves(result, clusterId, limit, offset, skipped) {
		const children = this.getChildren(clusterId);
		for (const child of children) {
			const props = child.properties;
			if (props?.cluster) {
				if (skipped + props.point_count <= offset) skipped += props.point_count;
				else skipped = this.appendLeaves(result, props.cluster_id, limit, offset, skipped);
			} else if (skipped < offset) skipped++;
			else result.push(child);
			if (result.length === limit) break;
		}
		return skipped;
	}
	createTree(coords, data, numItems) {
		const tree = new KDBush(numItems, this.options.nodeSize, Int32Array);
		for (let i = 0; i < numItems; i++) tree.add(coords[i * 2], coords[i * 2 + 1]);
		tree.finish();
		tree.flatCoords = coords;
		tree.flatData = data;
		tree.data = null;
		return tree;
	}
	/**
	* Whether clustering a tree left all its points and clusters as they were, in the same order.
	*/
	isSameAsTree(tree, nextData, nextNumItems) {
		if (nextNumItems !== tree.numItems) return false;
		const data = tree.flatData;
		for (let k = OFFSET_ID; k < nextNumItems * this.stride; k += this.stride) if (nextData[k] !== data[k]) return false;
		return true;
	}
	addTileFeatures(ids, tree, x, y, z2, tile) {
		const coords = tree.flatCoords;
		const data = tree.flatData;
		for (const i of ids) {
			const k = i * this.stride;
			const isCluster = data[k + OFFSET_NUM] > 1;
			let tags;
			let px;
			let py;
			if (isCluster) {
				tags = getClusterProperties(data, k, this.clusterProps);
				px = decode(coords[i * 2]);
				py = decode(coords[i * 2 + 1]);
			} else {
				const p = this.points[data[k + OFFSET_ID]];
				tags = p.tags;
				[px, py] = p.geometry;
			}
			const f = {
				type: 1,
				geometry: [[Math.round(this.options.extent * (px * z2 - x)), Math.round(this.options.extent * (py * z2 - y))]],
				tags
			};
			let id;
			if (isCluster || this.options.generateId) id = data[k + OFFSET_ID];
			else id = this.points[data[k + OFFSET_ID]].id;
			if (id !== void 0) f.id = id;
			tile.features.push(f);
		}
	}
	limitZoom(z) {
		return Math.max(this.options.minZoom, Math.min(Math.floor(+z), this.options.maxZoom + 1));
	}
	/**
	* Clusters the points of a tree on a zoom level, writing the result to `nextCoords` and `nextData`.
	* @returns the number of points and clusters written
	*/
	cluster(tree, zoom, nextCoords, nextData) {
		const { radius, extent, reduce, minPoints, maxZoom } = this.options;
		const r = radius / (extent * Math.pow(2, zoom)) * SCALE;
		const notProcessed = maxZoom + 1;
		const coords = tree.flatCoords;
		const data = tree.flatData;
		const stride = this.stride;
		const neighborIds = new Uint32Array(tree.numItems);
		let nextNumItems = 0;
		for (let index = 0; index < tree.numItems; index++) {
			const i = index * stride;
			if (data[i + OFFSET_ZOOM] <= zoom) continue;
			data[i + OFFSET_ZOOM] = zoom;
			const x = coords[index * 2];
			const y = coords[index * 2 + 1];
			const numNeighbors = tree.withinInto(x, y, r, neighborIds);
			const numPointsOrigin = data[i + OFFSET_NUM];
			let numPoints = numPointsOrigin;
			for (let n = 0; n < numNeighbors; n++) {
				const k = neighborIds[n] * stride;
				if (data[k + OFFSET_ZOOM] > zoom) numPoints += data[k + OFFSET_NUM];
			}
			if (numPoints > numPointsOrigin && numPoints >= minPoints) {
				let wx = x * numPointsOrigin;
				let wy = y * numPointsOrigin;
				let clusterProperties;
				let clusterPropIndex = -1;
				const id = (index << 5) + (zoom + 1) + this.points.length;
				for (let n = 0; n < numNeighbors; n++) {
					const neighborIndex = neighborIds[n];
					const k = neighborIndex * stride;
					if (data[k + OFFSET_ZOOM] <= zoom) continue;
					data[k + OFFSET_ZOOM] = zoom;
					const numPoints2 = data[k + OFFSET_NUM];
					wx += coords[neighborIndex * 2] * numPoints2;
					wy += coords[neighborIndex * 2 + 1] * numPoints2;
					data[k + OFFSET_PARENT] = id;
					if (reduce) {
						if (!clusterProperties) {
							clusterProperties = this.map(data, i, true);
							clusterPropIndex = this.clusterProps.length;
							this.clusterProps.push(clusterProperties);
						}
						reduce(clusterProperties, this.map(data, k));
					}
				}
				data[i + OFFSET_PARENT] = id;
				nextCoords[nextNumItems * 2] = Math.round(wx / numPoints);
				nextCoords[nextNumItems * 2 + 1] = Math.round(wy / numPoints);
				const next = nextNumItems * stride;
				nextData[next + OFFSET_ZOOM] = notProcessed;
				nextData[next + OFFSET_ID] = id;
				nextData[next + OFFSET_PARENT] = -1;
				nextData[next + OFFSET_NUM] = numPoints;
				if (reduce) nextData[next + OFFSET_PROP] = clusterPropIndex;
				nextNumItems++;
			} else {
				nextCoords[nextNumItems * 2] = x;
				nextCoords[nextNumItems * 2 + 1] = y;
				for (let j = 0; j < stride; j++) nextData[nextNumItems * stride + j] = data[i + j];
				nextNumItems++;
				if (numPoints > 1) for (let n = 0; n < numNeighbors; n++) {
					const neighborIndex = neighborIds[n];
					const k = neighborIndex * stride;
					if (data[k + OFFSET_ZOOM] <= zoom) continue;
					data[k + OFFSET_ZOOM] = zoom;
					nextCoords[nextNumItems * 2] = coords[neighborIndex * 2];
					nextCoords[nextNumItems * 2 + 1] = coords[neighborIndex * 2 + 1];
					for (let j = 0; j < stride; j++) nextData[nextNumItems * stride + j] = data[k + j];
					nextNumItems++;
				}
			}
		}
		return nextNumItems;
	}
	getOriginId(clusterId) {
		return clusterId - this.points.length >> 5;
	}
	getOriginZoom(clusterId) {
		return (clusterId - this.points.length) % 32;
	}
	map(data, i, clone) {
		if (data[i + OFFSET_NUM] > 1) {
			const props = this.clusterProps[data[i + OFFSET_PROP]];
			return clone ? Object.assign({}, props) : props;
		}
		const original = this.points[data[i + OFFSET_ID]].tags;
		const result = this.options.map(original);
		return clone && result === original ? Object.assign({}, result) : result;
	}
};
function createOptions(options) {
	const result = Object.assign(Object.create(defaultClusterOptions), options);
	result.minZoom = Math.min(result.minZoom, MAX_ZOOM);
	result.maxZoom = Math.min(result.maxZoom, MAX_ZOOM);
	return result;
}
function getClusterFeature(coords, index, data, i, clusterProps) {
	return {
		id: data[i + OFFSET_ID],
		type: "Point",
		tags: getClusterProperties(data, i, clusterProps),
		geometry: [decode(coords[index * 2]), decode(coords[index * 2 + 1])]
	};
}
function getClusterGeoJSON(coords, index, data, i, clusterProps, worldCoordinateHelper) {
	return {
		type: "Feature",
		id: data[i + OFFSET_ID],
		properties: getClusterProperties(data, i, clusterProps),
		geometry: {
			type: "Point",
			coordinates: [worldCoordinateHelper.unprojectX(decode(coords[index * 2])), worldCoordinateHelper.unprojectY(decode(coords[index * 2 + 1]))]
		}
	};
}
function getClusterProperties(data, i, clusterProps) {
	const count = data[i + OFFSET_NUM];
	const abbrev = count >= 1e4 ? `${Math.round(count / 1e3)}k` : count >= 1e3 ? `${Math.round(count / 100) / 10}k` : count;
	const propIndex = data[i + OFFSET_PROP];
	const properties = propIndex === -1 ? {} : Object.assign({}, clusterProps[propIndex]);
	return Object.assign(properties, {
		cluster: true,
		cluster_id: data[i + OFFSET_ID],
		point_count: count,
		point_count_abbreviated: abbrev
	});
}
function isInWorld(geometry) {
	return geometry[0] >= 0 && geometry[0] <= 1 && geometry[1] >= 0 && geometry[1] <= 1;
}
const GEOJSONVT_CLIP_START = "geojsonvt_clip_start";
const GEOJSONVT_CLIP_END = "geojsonvt_clip_end";
/**
* Creates a tile object from the given features
* @param features - the features to include in the tile
* @param z
* @param tx
* @param ty
* @param options - the options object
* @returns the created tile
*/
function createTile(features, z, tx, ty, options) {
	const tolerance = z === options.maxZoom ? 0 : options.tolerance / ((1 << z) * options.extent);
	const tile = {
		transformed: false,
		features: [],
		source: null,
		x: tx,
		y: ty,
		z,
		minX: 2,
		minY: 1,
		maxX: -1,
		maxY: 0,
		numPoints: 0,
		numSimplified: 0,
		numFeatures: features.length
	};
	for (const feature of features) addFeature(tile, feature, tolerance, options);
	return tile;
}
function addFeature(tile, feature, tolerance, options) {
	tile.minX = Math.min(tile.minX, feature.minX);
	tile.minY = Math.min(tile.minY, feature.minY);
	tile.maxX = Math.max(tile.maxX, feature.maxX);
	tile.maxY = Math.max(tile.maxY, feature.maxY);
	switch (feature.type) {
		case "Point":
		case "MultiPoint":
			addPointsTileFeature(tile, feature);
			return;
		case "LineString":
			addLineTileFeautre(tile, feature, tolerance, options);
			return;
		case "MultiLineString":
		case "Polygon":
			addLinesTileFeature(tile, feature, tolerance);
			return;
		case "MultiPolygon":
			addMultiPolygonTileFeature(tile, feature, tolerance);
			return;
	}
}
function addPointsTileFeature(tile, feature) {
	const geometry = [];
	for (let i = 0; i < feature.geometry.length; i += 3) {
		geometry.push(feature.geometry[i], feature.geometry[i + 1]);
		tile.numPoints++;
		tile.numSimplified++;
	}
	if (!geometry.length) return;
	const tileFeature = {
		type: 1,
		tags: feature.tags || null,
		geometry
	};
	if (feature.id !== null) tileFeature.id = feature.id;
	tile.features.push(tileFeature);
}
function addLineTileFeautre(tile, feature, tolerance, options) {
	const geometry = [];
	addLine(geometry, feature.geometry, tile, tolerance, false, false);
	if (!geometry.length) return;
	let tags = feature.tags || null;
	if (options.lineMetrics) {
		tags = {};
		for (const key in feature.tags) tags[key] = feature.tags[key];
		tags[GEOJSONVT_CLIP_START] = feature.geometry.start / feature.geometry.size;
		tags[GEOJSONVT_CLIP_END] = feature.geometry.end / feature.geometry.size;
	}
	const tileFeature = {
		type: 2,
		tags,
		geometry
	};
	if (feature.id !== null) tileFeature.id = feature.id;
	tile.features.push(tileFeature);
}
function addLinesTileFeature(tile, feature, tolerance) {
	const geometry = [];
	for (let i = 0; i < feature.geometry.length; i++) addLine(geometry, feature.geometry[i], tile, tolerance, feature.type === "Polygon", i === 0);
	if (!geometry.length) return;
	const tileFeature = {
		type: feature.type === "Polygon" ? 3 : 2,
		tags: feature.tags || null,
		geometry
	};
	if (feature.id !== null) tileFeature.id = feature.id;
	tile.features.push(tileFeature);
}
function addMultiPolygonTileFeature(tile, feature, tolerance) {
	const geometry = [];
	for (let k = 0; k < feature.geometry.length; k++) {
		const polygon = feature.geometry[k];
		for (let i = 0; i < polygon.length; i++) addLine(geometry, polygon[i], tile, tolerance, true, i === 0);
	}
	if (!geometry.length) return;
	const tileFeature = {
		type: 3,
		tags: feature.tags || null,
		geometry
	};
	if (feature.id !== null) tileFeature.id = feature.id;
	tile.features.push(tileFeature);
}
function addLine(result, geom, tile, tolerance, isPolygon, isOuter) {
	const sqTolerance = tolerance * tolerance;
	if (tolerance > 0 && geom.size < (isPolygon ? sqTolerance : tolerance)) {
		tile.numPoints += geom.points.length / 3;
		return;
	}
	const ring = [];
	for (let i = 0; i < geom.points.length; i += 3) {
		if (tolerance === 0 || geom.points[i + 2] > sqTolerance) {
			tile.numSimplified++;
			ring.push(geom.points[i], geom.points[i + 1]);
		}
		tile.numPoints++;
	}
	if (isPolygon) rewind(ring, isOuter);
	result.push(ring);
}
function rewind(ring, clockwise) {
	let area = 0;
	for (let i = 0, len = ring.length, j = len - 2; i < len; j = i, i += 2) area += (ring[i] - ring[j]) * (ring[i + 1] + ring[j + 1]);
	if (area > 0 !== clockwise) return;
	for (let i = 0, len = ring.length; i < len / 2; i += 2) {
		const x = ring[i];
		const y = ring[i + 1];
		ring[i] = ring[len - 2 - i];
		ring[i + 1] = ring[len - 1 - i];
		ring[len - 2 - i] = x;
		ring[len - 1 - i] = y;
	}
}
/**
* Transforms the coordinates of each feature in the given tile from
* mercator-projected space into (extent x extent) tile space.
* @param tile - the tile to transform, this gets modified in place
* @param extent - the tile extent (usually 4096)
* @returns the transformed tile
*/
function transformTile(tile, extent) {
	if (tile.transformed) return tile;
	const z2 = 1 << tile.z;
	const tx = tile.x;
	const ty = tile.y;
	for (const feature of tile.features) if (feature.type === 1) transformPointFeature(feature, extent, z2, tx, ty);
	else transformNonPointFeature(feature, extent, z2, tx, ty);
	tile.transformed = true;
	return tile;
}
/**
* Transforms a single point feature from mercator-projected space into (extent x extent) tile space.
*/
function transformPointFeature(feature, extent, z2, tx, ty) {
	const transformed = feature;
	const geometry = feature.geometry;
	const point = [];
	for (let i = 0; i < geometry.length; i += 2) point.push(transformPoint(geometry[i], geometry[i + 1], extent, z2, tx, ty));
	transformed.geometry = point;
	return transformed;
}
/**
* Transforms a single non-point feature from mercator-projected space into (extent x extent) tile space.
*/
function transformNonPointFeature(feature, extent, z2, tx, ty) {
	const transformed = feature;
	const geometry = feature.geometry;
	const nonPoint = [];
	for (const geom of geometry) {
		const ring = [];
		for (let i = 0; i < geom.length; i += 2) ring.push(transformPoint(geom[i], geom[i + 1], extent, z2, tx, ty));
		nonPoint.push(ring);
	}
	transformed.geometry = nonPoint;
	return transformed;
}
function transformPoint(x, y, extent, z2, tx, ty) {
	return [Math.round(extent * (x * z2 - tx)), Math.round(extent * (y * z2 - ty))];
}
var TileIndex = class {
	constructor(options) {
		this.options = options;
		this.total = 0;
		this.stats = {};
		this.tiles = {};
		this.tileCoords = [];
		this.stats = {};
		this.total = 0;
	}
	initialize(features) {
		this.splitTile(this.clipToWorld(features), 0, 0, 0);
		if (this.options.debug) {
			if (features.length) console.log("features: %d, points: %d", this.tiles[0].numFeatures, this.tiles[0].numPoints);
			console.timeEnd("generate tiles");
			console.log("tiles generated:", this.total, JSON.stringify(this.stats));
		}
	}
	/** {@inheritdoc} */
	updateIndex(source, affected, options) {
		if (options.debug > 1) {
			console.log("invalidating tiles");
			console.time("invalidating");
		}
		this.invalidateTiles(affected);
		if (options.debug > 1) console.timeEnd("invalidating");
		const [z, x, y] = [
			0,
			0,
			0
		];
		const rootSource = this.clipToWorld(source);
		const rootTile = createTile(rootSource, z, x, y, options);
		rootTile.source = rootSource;
		const id = toID(z, x, y);
		this.tiles[id] = rootTile;
		this.tileCoords.push({
			z,
			x,
			y,
			id
		});
		if (options.debug) {
			const key = `z${z}`;
			this.stats[key] = (this.stats[key] || 0) + 1;
			this.total++;
		}
	}
	/** {@inheritdoc} */
	getClusterExpansionZoom(_clusterId) {
		return null;
	}
	/** {@inheritdoc} */
	getChildren(_clusterId) {
		return null;
	}
	/** {@inheritdoc} */
	getLeaves(_clusterId, _limit, _offset) {
		return null;
	}
	/** {@inheritdoc} */
	getTile(z, x, y) {
		const { extent, debug } = this.options;
		const z2 = 1 << z;
		if (!this.options.wrap && (x < 0 || x >= z2)) return null;
		x = x + z2 & z2 - 1;
		const id = toID(z, x, y);
		if (this.tiles[id]) return transformTile(this.tiles[id], extent);
		if (debug > 1) console.log("drilling down to z%d-%d-%d", z, x, y);
		let z0 = z;
		let x0 = x;
		let y0 = y;
		let parent;
		while (!parent && z0 > 0) {
			z0--;
			x0 = x0 >> 1;
			y0 = y0 >> 1;
			parent = this.tiles[toID(z0, x0, y0)];
		}
		if (!parent?.source) return null;
		if (debug > 1) {
			console.log("found parent tile z%d-%d-%d", z0, x0, y0);
			console.time("drilling down");
		}
		this.splitTile(parent.source, z0, x0, y0, z, x, y);
		if (debug > 1) console.timeEnd("drilling down");
		if (!this.tiles[id]) return null;
		return transformTile(this.tiles[id], extent);
	}
	/**
	* The features the top tile starts from. A world that wraps keeps them all left and right, where wrapping already
	* put them inside, and one that doesn't only what lies inside the world square and its buffer. Positions in the
	* unit square are also cut above and below in a world that wraps, where lng/lat is clamped already. The index keeps
	* the rest, so an update can still move a feature in from outside.
	*/
	clipToWorld(features) {
		const { wrap, coordinates } = this.options;
		if (wrap && coordinates !== "unitSquare") return features;
		const buffer = this.options.buffer / this.options.extent;
		return clip(wrap ? features : clip(features, 1, -buffer, 1 + buffer, 0, -Infinity, Infinity, this.options) || [], 1, -buffer, 1 + buffer, 1, -Infinity, Infinity, this.options) || [];
	}
	/**
	* splits features from a parent tile to sub-tiles.
	* z, x, and y are the coordinates of the parent tile
	* cz, cx, and cy are the coordinates of the target tile
	* 
	* If no target tile is specified, splitting stops when we reach the maximum
	* zoom or the number of points is low as specified in the options.
	* @internal
	* @param features - features to split
	* @param z - tile zoom level
	* @param x - tile x coordinate
	* @param y - tile y coordinate
	* @param cz - target tile zoom level
	* @param cx - target tile x coordinate
	* @param cy - target tile y coordinate
	*/
	splitTile(features, z, x, y, cz, cx, cy) {
		const stack = [
			features,
			z,
			x,
			y
		];
		const options = this.options;
		const debug = options.debug;
		while (stack.length) {
			y = stack.pop();
			x = stack.pop();
			z = stack.pop();
			features = stack.pop();
			const z2 = 1 << z;
			const id = toID(z, x, y);
			let tile = this.tiles[id];
			if (!tile) {
				if (debug > 1) console.time("creation");
				tile = this.tiles[id] = createTile(features, z, x, y, options);
				this.tileCoords.push({
					z,
					x,
					y,
					id
				});
				if (debug) {
					if (debug > 1) {
						console.log("tile z%d-%d-%d (features: %d, points: %d, simplified: %d)", z, x, y, tile.numFeatures, tile.numPoints, tile.numSimplified);
						console.timeEnd("creation");
					}
					const key = `z${z}`;
					this.stats[key] = (this.stats[key] || 0) + 1;
					this.total++;
				}
			}
			tile.source = features;
			if (cz == null) {
				if (z === options.indexMaxZoom || tile.numPoints <= options.indexMaxPoints) continue;
			} else if (z === options.maxZoom || z === cz) continue;
			else if (cz != null) {
				const zoomSteps = cz - z;
				if (x !== cx >> zoomSteps || y !== cy >> zoomSteps) continue;
			}
			tile.source = null;
			if (!features.length) continue;
			if (debug > 1) console.time("clipping");
			const k1 = .5 * options.buffer / options.extent;
			const k2 = .5 - k1;
			const k3 = .5 + k1;
			const k4 = 1 + k1;
			let tl = null;
			let bl = null;
			let tr = null;
			let br = null;
			const left = clip(features, z2, x - k1, x + k3, 0, tile.minX, tile.maxX, options);
			const right = clip(features, z2, x + k2, x + k4, 0, tile.minX, tile.maxX, options);
			if (left) {
				tl = clip(left, z2, y - k1, y + k3, 1, tile.minY, tile.maxY, options);
				bl = clip(left, z2, y + k2, y + k4, 1, tile.minY, tile.maxY, options);
			}
			if (right) {
				tr = clip(right, z2, y - k1, y + k3, 1, tile.minY, tile.maxY, options);
				br = clip(right, z2, y + k2, y + k4, 1, tile.minY, tile.maxY, options);
			}
			if (debug > 1) console.timeEnd("clipping");
			stack.push(tl || [], z + 1, x * 2, y * 2);
			stack.push(bl || [], z + 1, x * 2, y * 2 + 1);
			stack.push(tr || [], z + 1, x * 2 + 1, y * 2);
			stack.push(br || [], z + 1, x * 2 + 1, y * 2 + 1);
		}
	}
	/**
	* Invalidates (removes) tiles affected by the provided features
	* @internal
	* @param features 
	*/
	invalidateTiles(features) {
		if (!features.length) return;
		const options = this.options;
		const { debug } = options;
		let minX = Infinity;
		let maxX = -Infinity;
		let minY = Infinity;
		let maxY = -Infinity;
		for (const feature of features) {
			minX = Math.min(minX, feature.minX);
			maxX = Math.max(maxX, feature.maxX);
			minY = Math.min(minY, feature.minY);
			maxY = Math.max(maxY, feature.maxY);
		}
		const k1 = options.buffer / options.extent;
		const removedLookup = /* @__PURE__ */ new Set();
		for (const id in this.tiles) {
			const tile = this.tiles[id];
			const z2 = 1 << tile.z;
			const tileMinX = (tile.x - k1) / z2;
			const tileMaxX = (tile.x + 1 + k1) / z2;
			const tileMinY = (tile.y - k1) / z2;
			const tileMaxY = (tile.y + 1 + k1) / z2;
			if (maxX < tileMinX || minX >= tileMaxX || maxY < tileMinY || minY >= tileMaxY) continue;
			let intersects = false;
			for (const feature of features) if (feature.maxX >= tileMinX && feature.minX < tileMaxX && feature.maxY >= tileMinY && feature.minY < tileMaxY) {
				intersects = true;
				break;
			}
			if (!intersects) continue;
			if (debug) {
				if (debug > 1) console.log("invalidate tile z%d-%d-%d (features: %d, points: %d, simplified: %d)", tile.z, tile.x, tile.y, tile.numFeatures, tile.numPoints, tile.numSimplified);
				const key = `z${tile.z}`;
				this.stats[key] = (this.stats[key] || 0) - 1;
				this.total--;
			}
			delete this.tiles[id];
			removedLookup.add(id);
		}
		if (removedLookup.size) this.tileCoords = this.tileCoords.filter((c) => !removedLookup.has(c.id));
	}
};
function toID(z, x, y) {
	return ((1 << z) * y + x) * 32 + z;
}
const defaultOptions = {
	maxZoom: 14,
	indexMaxZoom: 5,
	indexMaxPoints: 1e5,
	tolerance: 3,
	extent: 4096,
	buffer: 64,
	lineMetrics: false,
	promoteId: null,
	generateId: false,
	updateable: false,
	cluster: false,
	clusterOptions: defaultClusterOptions,
	debug: 0,
	coordinates: "lngLat",
	wrap: true
};
/**
* Main class for creating and managing a vector tile index from GeoJSON data.
*/
var GeoJSONVT = class {
	constructor(data, options) {
		options = this.options = Object.assign({}, defaultOptions, options);
		this.worldCoordinateHelper = getWorldCoordinateHelper(options.coordinates);
		const debug = options.debug;
		if (debug) console.time("preprocess data");
		if (options.maxZoom < 0 || options.maxZoom > 24) throw new Error("maxZoom should be in the 0-24 range");
		if (options.promoteId && options.generateId) throw new Error("promoteId and generateId cannot be used together.");
		if (options.updateable) this.unlocated = /* @__PURE__ */ new Map();
		this.nextId = data.type === "FeatureCollection" ? data.features.length : 1;
		let features = convertToInternal(data, options, this.unlocated);
		if (debug) {
			console.timeEnd("preprocess data");
			console.log("index: maxZoom: %d, maxPoints: %d", options.indexMaxZoom, options.indexMaxPoints);
			console.time("generate tiles");
		}
		features = wrap(features, options);
		if (options.updateable) this.source = features;
		this.initializeIndex(features, options);
	}
	initializeIndex(features, options) {
		this.tileIndex = options.cluster ? new ClusterTileIndex({
			...options.clusterOptions,
			coordinates: options.coordinates,
			wrap: options.wrap
		}) : new TileIndex(options);
		if (!features.length) return;
		this.tileIndex.initialize(features);
	}
	/**
	* Given z, x, and y tile coordinates, returns the corresponding tile with geometries in tile coordinates, much like MVT data is stored.
	* @param z - tile zoom level
	* @param x - tile x coordinate
	* @param y - tile y coordinate
	* @returns the transformed tile or null if not found
	*/
	getTile(z, x, y) {
		z = +z;
		x = +x;
		y = +y;
		if (z < 0 || z > 24) return null;
		return this.tileIndex.getTile(z, x, y);
	}
	/**
	* Updates the source data feature set using a {@link GeoJSONVTSourceDiff}
	* @param diff - the source diff object
	*/
	updateData(diff, filter) {
		const options = this.options;
		if (!options.updateable) throw new Error("to update tile geojson `updateable` option must be set to true");
		if (options.generateId && diff.add) diff = {
			...diff,
			add: diff.add.map((feature) => ({
				...feature,
				id: this.nextId++
			}))
		};
		let { affected, source } = applySourceDiff(this.source, diff, options, this.unlocated);
		if (filter) ({affected, source} = this.filterUpdate(source, affected, filter));
		if (!affected.length) return;
		this.source = source;
		this.tileIndex.updateIndex(source, affected, options);
	}
	/**
	* Filter an update using a predicate function, the features an update emptied included, so that one the filter
	* rejects can't come back with a later update. A feature without a geometry at all isn't passed to the predicate.
	* Returns the affected and updated source features.
	*/
	filterUpdate(source, affected, predicate) {
		const removeIds = /* @__PURE__ */ new Set();
		for (const feature of source) {
			if (feature.id == void 0) continue;
			if (predicate(featureToGeoJSON(feature, this.worldCoordinateHelper))) continue;
			affected.push(feature);
			removeIds.add(feature.id);
		}
		source = source.filter((feature) => !removeIds.has(feature.id));
		for (const [id, feature] of this.unlocated ?? []) if (feature.geometry && !predicate(feature)) this.unlocated.delete(id);
		return {
			affected,
			source
		};
	}
	/**
	* Returns source data as GeoJSON - only available when `updateable` option is set to true.
	*/
	getData() {
		if (!this.options.updateable) throw new Error("to retrieve data the `updateable` option must be set to true");
		return convertToGeoJSON(this.source, this.worldCoordinateHelper);
	}
	/**
	* Update supercluster options and regenerate the index.
	* @param cluster - whether to enable clustering
	* @param clusterOptions - {@link SuperclusterOptions} without `coordinates` and `wrap`, which come from the index options
	*/
	updateClusterOptions(cluster, clusterOptions) {
		const wasCluster = this.options.cluster;
		this.options.cluster = cluster;
		this.options.clusterOptions = clusterOptions;
		if (wasCluster == cluster) {
			this.tileIndex.updateIndex(this.source, [], this.options);
			return;
		}
		this.initializeIndex(this.source, this.options);
	}
	/**
	* Returns the zoom level at which a cluster expands into multiple children.
	* @param clusterId - The target cluster id.
	* @returns the expansion zoom or null in case of non-clustered source
	*/
	getClusterExpansionZoom(clusterId) {
		return this.tileIndex.getClusterExpansionZoom(clusterId);
	}
	/**
	* Returns the immediate children (clusters or points) of a cluster as GeoJSON.
	* @param clusterId - The target cluster id.
	* @returns the immediate children or null in case of non-clustered source
	*/
	getClusterChildren(clusterId) {
		return this.tileIndex.getChildren(clusterId);
	}
	/**
	* Returns leaf point features under a cluster, paginated by `limit` and `offset`.
	* @param clusterId - The target cluster id.
	* @param limit - Maximum number of points to return (defaults to `10`).
	* @param offset - Number of points to skip before collecting results (defaults to `0`).
	* @returns leaf point features under a cluster or null in case of non-clustered source
	*/
	getClusterLeaves(clusterId, limit, offset) {
		return this.tileIndex.getLeaves(clusterId, limit, offset);
	}
};
const SHIFT_RIGHT_32 = 1 / 4294967296;
typeof TextDecoder === "undefined" || new TextDecoder("utf-8");
const PBF_VARINT = 0;
const PBF_FIXED64 = 1;
const PBF_BYTES = 2;
const PBF_FIXED32 = 5;
var PbfWriter = class {
	/**
	* @param {Uint8Array | ArrayBuffer} [buf]
	*/
	constructor(buf = /* @__PURE__ */ new Uint8Array(16)) {
		this.buf = ArrayBuffer.isView(buf) ? buf : new Uint8Array(buf);
		this.dataView = new DataView(this.buf.buffer, this.buf.byteOffset, this.buf.byteLength);
		this.pos = 0;
		this.length = this.buf.length;
	}
	/**
	* @param {number} tag
	* @param {number} type
	*/
	writeTag(tag, type) {
		this.writeVarint(tag << 3 | type);
	}
	/** @param {number} min */
	realloc(min) {
		let length = this.length || 16;
		while (length < this.pos + min) length *= 2;
		if (length !== this.length) {
			const buf = new Uint8Array(length);
			buf.set(this.buf);
			this.buf = buf;
			this.dataView = new DataView(buf.buffer);
			this.length = length;
		}
	}
	finish() {
		this.length = this.pos;
		this.pos = 0;
		return this.buf.subarray(0, this.length);
	}
	/** @param {number} val */
	writeFixed32(val) {
		this.realloc(4);
		this.dataView.setInt32(this.pos, val, true);
		this.pos += 4;
	}
	/** @param {number} val */
	writeSFixed32(val) {
		this.realloc(4);
		this.dataView.setInt32(this.pos, val, true);
		this.pos += 4;
	}
	/** @param {number} val */
	writeFixed64(val) {
		this.realloc(8);
		this.dataView.setInt32(this.pos, val & -1, true);
		this.dataView.setInt32(this.pos + 4, Math.floor(val * SHIFT_RIGHT_32), true);
		this.pos += 8;
	}
	/** @param {number} val */
	writeSFixed64(val) {
		this.realloc(8);
		this.dataView.setInt32(this.pos, val & -1, true);
		this.dataView.setInt32(this.pos + 4, Math.floor(val * SHIFT_RIGHT_32), true);
		this.pos += 8;
	}
	/** @param {number} val */
	writeVarint(val) {
		val = +val || 0;
		if (val >= 0 && val < 128) {
			if (this.pos >= this.length) this.realloc(1);
			this.buf[this.pos++] = val;
			return;
		}
		if (val > 268435455 || val < 0) {
			writeBigVarint(val, this);
			return;
		}
		this.realloc(4);
		this.buf[this.pos++] = val & 127 | (val > 127 ? 128 : 0);
		if (val <= 127) return;
		this.buf[this.pos++] = (val >>>= 7) & 127 | (val > 127 ? 128 : 0);
		if (val <= 127) return;
		this.buf[this.pos++] = (val >>>= 7) & 127 | (val > 127 ? 128 : 0);
		if (val <= 127) return;
		this.buf[this.pos++] = val >>> 7 & 127;
	}
	/** @param {number} val */
	writeSVarint(val) {
		this.writeVarint(val < 0 ? -val * 2 - 1 : val * 2);
	}
	/** @param {boolean} val */
	writeBoolean(val) {
		this.writeVarint(+val);
	}
	/** @param {string} str */
	writeString(str) {
		str = String(str);
		this.realloc(str.length * 4);
		this.pos++;
		const startPos = this.pos;
		this.pos = writeUtf8(this.buf, str, this.pos);
		const len = this.pos - startPos;
		if (len >= 128) makeRoomForExtraLength(startPos, len, this);
		this.pos = startPos - 1;
		this.writeVarint(len);
		this.pos += len;
	}
	/** @param {number} val */
	writeFloat(val) {
		this.realloc(4);
		this.dataView.setFloat32(this.pos, val, true);
		this.pos += 4;
	}
	/** @param {number} val */
	writeDouble(val) {
		this.realloc(8);
		this.dataView.setFloat64(this.pos, val, true);
		this.pos += 8;
	}
	/** @param {Uint8Array} buffer */
	writeBytes(buffer) {
		const len = buffer.length;
		this.writeVarint(len);
		this.realloc(len);
		this.buf.set(buffer, this.pos);
		this.pos += len;
	}
	/**
	* @template T
	* @param {(obj: T, pbf: PbfWriter) => void} fn
	* @param {T} obj
	*/
	writeRawMessage(fn, obj) {
		this.pos++;
		const startPos = this.pos;
		fn(obj, this);
		const len = this.pos - startPos;
		if (len >= 128) makeRoomForExtraLength(startPos, len, this);
		this.pos = startPos - 1;
		this.writeVarint(len);
		this.pos += len;
	}
	/**
	* @template T
	* @param {number} tag
	* @param {(obj: T, pbf: PbfWriter) => void} fn
	* @param {T} obj
	*/
	writeMessage(tag, fn, obj) {
		this.writeTag(tag, PBF_BYTES);
		this.writeRawMessage(fn, obj);
	}
	/**
	* @param {number} tag
	* @param {number[]} arr
	*/
	writePackedVarint(tag, arr) {
		if (arr.length) this.writeMessage(tag, writePackedVarint, arr);
	}
	/**
	* @param {number} tag
	* @param {number[]} arr
	*/
	writePackedSVarint(tag, arr) {
		if (arr.length) this.writeMessage(tag, writePackedSVarint, arr);
	}
	/**
	* @param {number} tag
	* @param {boolean[]} arr
	*/
	writePackedBoolean(tag, arr) {
		if (arr.length) this.writeMessage(tag, writePackedBoolean, arr);
	}
	/**
	* @param {number} tag
	* @param {number[]} arr
	*/
	writePackedFloat(tag, arr) {
		if (arr.length) this.writeMessage(tag, writePackedFloat, arr);
	}
	/**
	* @param {number} tag
	* @param {number[]} arr
	*/
	writePackedDouble(tag, arr) {
		if (arr.length) this.writeMessage(tag, writePackedDouble, arr);
	}
	/**
	* @param {number} tag
	* @param {number[]} arr
	*/
	writePackedFixed32(tag, arr) {
		if (arr.length) this.writeMessage(tag, writePackedFixed32, arr);
	}
	/**
	* @param {number} tag
	* @param {number[]} arr
	*/
	writePackedSFixed32(tag, arr) {
		if (arr.length) this.writeMessage(tag, writePackedSFixed32, arr);
	}
	/**
	* @param {number} tag
	* @param {number[]} arr
	*/
	writePackedFixed64(tag, arr) {
		if (arr.length) this.writeMessage(tag, writePackedFixed64, arr);
	}
	/**
	* @param {number} tag
	* @param {number[]} arr
	*/
	writePackedSFixed64(tag, arr) {
		if (arr.length) this.writeMessage(tag, writePackedSFixed64, arr);
	}
	/**
	* @param {number} tag
	* @param {Uint8Array} buffer
	*/
	writeBytesField(tag, buffer) {
		this.writeTag(tag, PBF_BYTES);
		this.writeBytes(buffer);
	}
	/**
	* @param {number} tag
	* @param {number} val
	*/
	writeFixed32Field(tag, val) {
		this.writeTag(tag, PBF_FIXED32);
		this.writeFixed32(val);
	}
	/**
	* @param {number} tag
	* @param {number} val
	*/
	writeSFixed32Field(tag, val) {
		this.writeTag(tag, PBF_FIXED32);
		this.writeSFixed32(val);
	}
	/**
	* @param {number} tag
	* @param {number} val
	*/
	writeFixed64Field(tag, val) {
		this.writeTag(tag, PBF_FIXED64);
		this.writeFixed64(val);
	}
	/**
	* @param {number} tag
	* @param {number} val
	*/
	writeSFixed64Field(tag, val) {
		this.writeTag(tag, PBF_FIXED64);
		this.writeSFixed64(val);
	}
	/**
	* @param {number} tag
	* @param {number} val
	*/
	writeVarintField(tag, val) {
		this.writeTag(tag, PBF_VARINT);
		this.writeVarint(val);
	}
	/**
	* @param {number} tag
	* @param {number} val
	*/
	writeSVarintField(tag, val) {
		this.writeTag(tag, PBF_VARINT);
		this.writeSVarint(val);
	}
	/**
	* @param {number} tag
	* @param {string} str
	*/
	writeStringField(tag, str) {
		this.writeTag(tag, PBF_BYTES);
		this.writeString(str);
	}
	/**
	* @param {number} tag
	* @param {number} val
	*/
	writeFloatField(tag, val) {
		this.writeTag(tag, PBF_FIXED32);
		this.writeFloat(val);
	}
	/**
	* @param {number} tag
	* @param {number} val
	*/
	writeDoubleField(tag, val) {
		this.writeTag(tag, PBF_FIXED64);
		this.writeDouble(val);
	}
	/**
	* @param {number} tag
	* @param {boolean} val
	*/
	writeBooleanField(tag, val) {
		this.writeVarintField(tag, +val);
	}
};
/**
* @param {number} val
* @param {PbfWriter} pbf
*/
function writeBigVarint(val, pbf) {
	let low, high;
	if (val >= 0) {
		low = val % 4294967296 | 0;
		high = val / 4294967296 | 0;
	} else {
		low = ~(-val % 4294967296);
		high = ~(-val / 4294967296);
		if (low ^ 4294967295) low = low + 1 | 0;
		else {
			low = 0;
			high = high + 1 | 0;
		}
	}
	if (val >= 0x10000000000000000 || val < -0x10000000000000000) throw new Error("Given varint doesn't fit into 10 bytes");
	pbf.realloc(10);
	writeBigVarintLow(low, high, pbf);
	writeBigVarintHigh(high, pbf);
}
/**
* @param {number} high
* @param {number} low
* @param {PbfWriter} pbf
*/
function writeBigVarintLow(low, high, pbf) {
	pbf.buf[pbf.pos++] = low & 127 | 128;
	low >>>= 7;
	pbf.buf[pbf.pos++] = low & 127 | 128;
	low >>>= 7;
	pbf.buf[pbf.pos++] = low & 127 | 128;
	low >>>= 7;
	pbf.buf[pbf.pos++] = low & 127 | 128;
	low >>>= 7;
	pbf.buf[pbf.pos] = low & 127;
}
/**
* @param {number} high
* @param {PbfWriter} pbf
*/
function writeBigVarintHigh(high, pbf) {
	const lsb = (high & 7) << 4;
	pbf.buf[pbf.pos++] |= lsb | ((high >>>= 3) ? 128 : 0);
	if (!high) return;
	pbf.buf[pbf.pos++] = high & 127 | ((high >>>= 7) ? 128 : 0);
	if (!high) return;
	pbf.buf[pbf.pos++] = high & 127 | ((high >>>= 7) ? 128 : 0);
	if (!high) return;
	pbf.buf[pbf.pos++] = high & 127 | ((high >>>= 7) ? 128 : 0);
	if (!high) return;
	pbf.buf[pbf.pos++] = high & 127 | ((high >>>= 7) ? 128 : 0);
	if (!high) return;
	pbf.buf[pbf.pos++] = high & 127;
}
/**
* @param {number} startPos
* @param {number} len
* @param {PbfWriter} pbf
*/
function makeRoomForExtraLength(startPos, len, pbf) {
	const extraLen = len <= 16383 ? 1 : len <= 2097151 ? 2 : len <= 268435455 ? 3 : Math.floor(Math.log(len) / (Math.LN2 * 7));
	pbf.realloc(extraLen);
	pbf.buf.copyWithin(startPos + extraLen, startPos, pbf.pos);
}
/**
* Packed varints often dominate encode time, so write the bytes inline
* through a local buffer pointer rather than calling writeVarint per element,
* falling back to writeVarint only for negatives or near the buffer's end.
* @param {number[]} arr
* @param {PbfWriter} pbf
*/
function writePackedVarint(arr, pbf) {
	const n = arr.length;
	let buf = pbf.buf, pos = pbf.pos, limit = pbf.length;
	for (let i = 0; i < n; i++) {
		let val = arr[i];
		if (val < 0 || pos + 10 > limit) {
			pbf.pos = pos;
			pbf.writeVarint(val);
			buf = pbf.buf;
			pos = pbf.pos;
			limit = pbf.length;
			continue;
		}
		while (val > 127) {
			buf[pos++] = val % 128 | 128;
			val = Math.floor(val / 128);
		}
		buf[pos++] = val;
	}
	pbf.pos = pos;
}
/**
* @param {number[]} arr
* @param {PbfWriter} pbf
*/
function writePackedSVarint(arr, pbf) {
	for (let i = 0; i < arr.length; i++) pbf.writeSVarint(arr[i]);
}
/**
* @param {number[]} arr
* @param {PbfWriter} pbf
*/
function writePackedFloat(arr, pbf) {
	for (let i = 0; i < arr.length; i++) pbf.writeFloat(arr[i]);
}
/**
* @param {number[]} arr
* @param {PbfWriter} pbf
*/
function writePackedDouble(arr, pbf) {
	for (let i = 0; i < arr.length; i++) pbf.writeDouble(arr[i]);
}
/**
* @param {boolean[]} arr
* @param {PbfWriter} pbf
*/
function writePackedBoolean(arr, pbf) {
	for (let i = 0; i < arr.length; i++) pbf.writeBoolean(arr[i]);
}
/**
* @param {number[]} arr
* @param {PbfWriter} pbf
*/
function writePackedFixed32(arr, pbf) {
	for (let i = 0; i < arr.length; i++) pbf.writeFixed32(arr[i]);
}
/**
* @param {number[]} arr
* @param {PbfWriter} pbf
*/
function writePackedSFixed32(arr, pbf) {
	for (let i = 0; i < arr.length; i++) pbf.writeSFixed32(arr[i]);
}
/**
* @param {number[]} arr
* @param {PbfWriter} pbf
*/
function writePackedFixed64(arr, pbf) {
	for (let i = 0; i < arr.length; i++) pbf.writeFixed64(arr[i]);
}
/**
* @param {number[]} arr
* @param {PbfWriter} pbf
*/
function writePackedSFixed64(arr, pbf) {
	for (let i = 0; i < arr.length; i++) pbf.writeSFixed64(arr[i]);
}
/**
* @param {Uint8Array} buf
* @param {string} str
* @param {number} pos
*/
function writeUtf8(buf, str, pos) {
	for (let i = 0, c, lead; i < str.length; i++) {
		c = str.charCodeAt(i);
		if (c > 55295 && c < 57344) {
			if (lead) {
				if (c < 56320) {
					buf[pos++] = 239;
					buf[pos++] = 191;
					buf[pos++] = 189;
					lead = c;
					continue;
				} else {
					c = lead - 55296 << 10 | c - 56320 | 65536;
					lead = null;
				}
			} else {
				if (c > 56319 || i + 1 === str.length) {
					buf[pos++] = 239;
					buf[pos++] = 191;
					buf[pos++] = 189;
				} else lead = c;
				continue;
			}
		} else if (lead) {
			buf[pos++] = 239;
			buf[pos++] = 191;
			buf[pos++] = 189;
			lead = null;
		}
		if (c < 128) buf[pos++] = c;
		else {
			if (c < 2048) buf[pos++] = c >> 6 | 192;
			else {
				if (c < 65536) buf[pos++] = c >> 12 | 224;
				else {
					buf[pos++] = c >> 18 | 240;
					buf[pos++] = c >> 12 & 63 | 128;
				}
				buf[pos++] = c >> 6 & 63 | 128;
			}
			buf[pos++] = c & 63 | 128;
		}
	}
	return pos;
}
// node_modules/@mapbox/point-geometry/index.js
/**
* A standalone point geometry with useful accessor, comparison, and
* modification methods.
*
* @class
* @param {number} x the x-coordinate. This could be longitude or screen pixels, or any other sort of unit.
* @param {number} y the y-coordinate. This could be latitude or screen pixels, or any other sort of unit.
*
* @example
* const point = new Point(-77, 38);
*/
function Point(x, y) {
	this.x = x;
	this.y = y;
}
Point.prototype = {
	/**
	* Clone this point, returning a new point that can be modified
	* without affecting the old one.
	* @return {Point} the clone
	*/
	clone() {
		return new Point(this.x, this.y);
	},
	/**
	* Add this point's x & y coordinates to another point,
	* yielding a new point.
	* @param {Point} p the other point
	* @return {Point} output point
	*/
	add(p) {
		return this.clone()._add(p);
	},
	/**
	* Subtract this point's x & y coordinates to from point,
	* yielding a new point.
	* @param {Point} p the other point
	* @return {Point} output point
	*/
	sub(p) {
		return this.clone()._sub(p);
	},
	/**
	* Multiply this point's x & y coordinates by point,
	* yielding a new point.
	* @param {Point} p the other point
	* @return {Point} output point
	*/
	multByPoint(p) {
		return this.clone()._multByPoint(p);
	},
	/**
	* Divide this point's x & y coordinates by point,
	* yielding a new point.
	* @param {Point} p the other point
	* @return {Point} output point
	*/
	divByPoint(p) {
		return this.clone()._divByPoint(p);
	},
	/**
	* Multiply this point's x & y coordinates by a factor,
	* yielding a new point.
	* @param {number} k factor
	* @return {Point} output point
	*/
	mult(k) {
		return this.clone()._mult(k);
	},
	/**
	* Divide this point's x & y coordinates by a factor,
	* yielding a new point.
	* @param {number} k factor
	* @return {Point} output point
	*/
	div(k) {
		return this.clone()._div(k);
	},
	/**
	* Rotate this point around the 0, 0 origin by an angle a,
	* given in radians
	* @param {number} a angle to rotate around, in radians
	* @return {Point} output point
	*/
	rotate(a) {
		return this.clone()._rotate(a);
	},
	/**
	* Rotate this point around p point by an angle a,
	* given in radians
	* @param {number} a angle to rotate around, in radians
	* @param {Point} p Point to rotate around
	* @return {Point} output point
	*/
	rotateAround(a, p) {
		return this.clone()._rotateAround(a, p);
	},
	/**
	* Multiply this point by a 4x1 transformation matrix
	* @param {[number, number, number, number]} m transformation matrix
	* @return {Point} output point
	*/
	matMult(m) {
		return this.clone()._matMult(m);
	},
	/**
	* Calculate this point but as a unit vector from 0, 0, meaning
	* that the distance from the resulting point to the 0, 0
	* coordinate will be equal to 1 and the angle from the resulting
	* point to the 0, 0 coordinate will be the same as before.
	* @return {Point} unit vector point
	*/
	unit() {
		return this.clone()._unit();
	},
	/**
	* Compute a perpendicular point, where the new y coordinate
	* is the old x coordinate and the new x coordinate is the old y
	* coordinate multiplied by -1
	* @return {Point} perpendicular point
	*/
	perp() {
		return this.clone()._perp();
	},
	/**
	* Return a version of this point with the x & y coordinates
	* rounded to integers.
	* @return {Point} rounded point
	*/
	round() {
		return this.clone()._round();
	},
	/**
	* Return the magnitude of this point: this is the Euclidean
	* distance from the 0, 0 coordinate to this point's x and y
	* coordinates.
	* @return {number} magnitude
	*/
	mag() {
		return Math.sqrt(this.x * this.x + this.y * this.y);
	},
	/**
	* Judge whether this point is equal to another point, returning
	* true or false.
	* @param {Point} other the other point
	* @return {boolean} whether the points are equal
	*/
	equals(other) {
		return this.x === other.x && this.y === other.y;
	},
	/**
	* Calculate the distance from this point to another point
	* @param {Point} p the other point
	* @return {number} distance
	*/
	dist(p) {
		return Math.sqrt(this.distSqr(p));
	},
	/**
	* Calculate the distance from this point to another point,
	* without the square root step. Useful if you're comparing
	* relative distances.
	* @param {Point} p the other point
	* @return {number} distance
	*/
	distSqr(p) {
		const dx = p.x - this.x, dy = p.y - this.y;
		return dx * dx + dy * dy;
	},
	/**
	* Get the angle from the 0, 0 coordinate to this point, in radians
	* coordinates.
	* @return {number} angle
	*/
	angle() {
		return Math.atan2(this.y, this.x);
	},
	/**
	* Get the angle from this point to another point, in radians
	* @param {Point} b the other point
	* @return {number} angle
	*/
	angleTo(b) {
		return Math.atan2(this.y - b.y, this.x - b.x);
	},
	/**
	* Get the angle between this point and another point, in radians
	* @param {Point} b the other point
	* @return {number} angle
	*/
	angleWith(b) {
		return this.angleWithSep(b.x, b.y);
	},
	/**
	* Find the angle of the two vectors, solving the formula for
	* the cross product a x b = |a||b|sin(θ) for θ.
	* @param {number} x the x-coordinate
	* @param {number} y the y-coordinate
	* @return {number} the angle in radians
	*/
	angleWithSep(x, y) {
		return Math.atan2(this.x * y - this.y * x, this.x * x + this.y * y);
	},
	/** @param {[number, number, number, number]} m */
	_matMult(m) {
		const x = m[0] * this.x + m[1] * this.y, y = m[2] * this.x + m[3] * this.y;
		this.x = x;
		this.y = y;
		return this;
	},
	/** @param {Point} p */
	_add(p) {
		this.x += p.x;
		this.y += p.y;
		return this;
	},
	/** @param {Point} p */
	_sub(p) {
		this.x -= p.x;
		this.y -= p.y;
		return this;
	},
	/** @param {number} k */
	_mult(k) {
		this.x *= k;
		this.y *= k;
		return this;
	},
	/** @param {number} k */
	_div(k) {
		this.x /= k;
		this.y /= k;
		return this;
	},
	/** @param {Point} p */
	_multByPoint(p) {
		this.x *= p.x;
		this.y *= p.y;
		return this;
	},
	/** @param {Point} p */
	_divByPoint(p) {
		this.x /= p.x;
		this.y /= p.y;
		return this;
	},
	_unit() {
		this._div(this.mag());
		return this;
	},
	_perp() {
		const y = this.y;
		this.y = this.x;
		this.x = -y;
		return this;
	},
	/** @param {number} angle */
	_rotate(angle) {
		const cos = Math.cos(angle), sin = Math.sin(angle), x = cos * this.x - sin * this.y, y = sin * this.x + cos * this.y;
		this.x = x;
		this.y = y;
		return this;
	},
	/**
	* @param {number} angle
	* @param {Point} p
	*/
	_rotateAround(angle, p) {
		const cos = Math.cos(angle), sin = Math.sin(angle), x = p.x + cos * (this.x - p.x) - sin * (this.y - p.y), y = p.y + sin * (this.x - p.x) + cos * (this.y - p.y);
		this.x = x;
		this.y = y;
		return this;
	},
	_round() {
		this.x = Math.round(this.x);
		this.y = Math.round(this.y);
		return this;
	},
	constructor: Point
};
/**
* Construct a point from an array if necessary, otherwise if the input
* is already a Point, return it unchanged.
* @param {Point | [number, number] | {x: number, y: number}} p input value
* @return {Point} constructed point.
* @example
* // this
* var point = Point.convert([0, 1]);
* // is equivalent to
* var point = new Point(0, 1);
*/
Point.convert = function(p) {
	if (p instanceof Point) return p;
	if (Array.isArray(p)) return new Point(+p[0], +p[1]);
	if (p.x !== void 0 && p.y !== void 0) return new Point(+p.x, +p.y);
	throw new Error("Expected [x, y] or {x, y} point format");
};
// node_modules/@maplibre/vt-pbf/dist/index.es.js
var FeatureWrapper = class {
	constructor(feature, extent) {
		this.feature = feature;
		this.type = feature.type;
		this.properties = feature.tags ? feature.tags : {};
		this.extent = extent;
		if ("id" in feature) {
			if (typeof feature.id === "string") this.id = parseInt(feature.id, 10);
			else if (typeof feature.id === "number" && !isNaN(feature.id)) this.id = feature.id;
		}
	}
	loadGeometry() {
		const geometry = [];
		const rawGeo = this.feature.type === 1 ? [this.feature.geometry] : this.feature.geometry;
		for (const ring of rawGeo) {
			const newRing = [];
			for (const point of ring) newRing.push(new Point(point[0], point[1]));
			geometry.push(newRing);
		}
		return geometry;
	}
};
const GEOJSON_TILE_LAYER_NAME = "_geojsonTileLayer";
var GeoJSONWrapper = class {
	constructor(features, options) {
		this.layers = { [GEOJSON_TILE_LAYER_NAME]: this };
		this.name = GEOJSON_TILE_LAYER_NAME;
		this.version = options ? options.version : 1;
		this.extent = options ? options.extent : 4096;
		this.length = features.length;
		this.features = features;
	}
	feature(i) {
		return new FeatureWrapper(this.features[i], this.extent);
	}
};
/**
* Serialize a vector-tile-js-created tile to pbf
*
* @param tile - the tile to serialize
* @param jsonPrefix - a string prefix to prepend to JSON-stringified non-primitive property values, used to distinguish them from regular string values when parsing the tile later. Default is "".
* @return uncompressed, pbf-serialized tile data
*/
function fromVectorTileJs(tile, jsonPrefix = "") {
	const out = new PbfWriter();
	writeTile(tile, out, jsonPrefix);
	return out.finish();
}
/**
* Serialized a geojson-vt-created tile to pbf.
*
* @param layers - An object mapping layer names to geojson-vt-created vector tile objects
* @param options - An object specifying the vector-tile specification version and extent that were used to create `layers`.
* @return uncompressed, pbf-serialized tile data
*/
function fromGeojsonVt(layers, options) {
	const l = {};
	for (const k in layers) {
		l[k] = new GeoJSONWrapper(layers[k].features, options);
		l[k].name = k;
		l[k].version = options ? options.version : 1;
		l[k].extent = options ? options.extent : 4096;
	}
	return fromVectorTileJs({ layers: l });
}
function writeTile(tile, pbf, jsonPrefix = "") {
	for (const key in tile.layers) pbf.writeMessage(3, (layer, pbf) => writeLayer(layer, pbf, jsonPrefix), tile.layers[key]);
}
function writeLayer(layer, pbf, jsonPrefix = "") {
	pbf.writeVarintField(15, layer.version || 1);
	pbf.writeStringField(1, layer.name || "");
	pbf.writeVarintField(5, layer.extent || 4096);
	const context = {
		jsonPrefix,
		keys: [],
		values: [],
		keycache: {},
		valuecache: {}
	};
	for (let i = 0; i < layer.length; i++) {
		context.feature = layer.feature(i);
		pbf.writeMessage(2, writeFeature, context);
	}
	const keys = context.keys;
	for (const key of keys) pbf.writeStringField(3, key);
	const values = context.values;
	for (const value of values) pbf.writeMessage(4, writeValue, value);
}
function writeFeature(context, pbf) {
	if (!context.feature) return;
	const feature = context.feature;
	if (feature.id !== void 0) pbf.writeVarintField(1, feature.id);
	pbf.writeMessage(2, writeProperties, context);
	pbf.writeVarintField(3, feature.type);
	pbf.writeMessage(4, writeGeometry, feature);
}
function writeProperties(context, pbf) {
	for (const key in context.feature?.properties) {
		let value = context.feature.properties[key];
		let keyIndex = context.keycache[key];
		if (value == null) continue;
		if (typeof keyIndex === "undefined") {
			context.keys.push(key);
			keyIndex = context.keys.length - 1;
			context.keycache[key] = keyIndex;
		}
		pbf.writeVarint(keyIndex);
		if (typeof value !== "string" && typeof value !== "boolean" && typeof value !== "number") value = context.jsonPrefix + JSON.stringify(value);
		const valueKey = typeof value + ":" + value;
		let valueIndex = context.valuecache[valueKey];
		if (typeof valueIndex === "undefined") {
			context.values.push(value);
			valueIndex = context.values.length - 1;
			context.valuecache[valueKey] = valueIndex;
		}
		pbf.writeVarint(valueIndex);
	}
}
function command(cmd, length) {
	return (length << 3) + (cmd & 7);
}
function zigzag(num) {
	return num << 1 ^ num >> 31;
}
function writeGeometry(feature, pbf) {
	const geometry = feature.loadGeometry();
	const type = feature.type;
	let x = 0;
	let y = 0;
	for (const ring of geometry) {
		let count = 1;
		if (type === 1) count = ring.length;
		pbf.writeVarint(command(1, count));
		const last = ring[ring.length - 1];
		const lineCount = type === 3 && ring.length > 1 && last.x === ring[0].x && last.y === ring[0].y ? ring.length - 1 : ring.length;
		for (let i = 0; i < lineCount; i++) {
			if (i === 1 && type !== 1) pbf.writeVarint(command(2, lineCount - 1));
			const dx = ring[i].x - x;
			const dy = ring[i].y - y;
			pbf.writeVarint(zigzag(dx));
			pbf.writeVarint(zigzag(dy));
			x += dx;
			y += dy;
		}
		if (feature.type === 3) pbf.writeVarint(command(7, 1));
	}
}
function writeValue(value, pbf) {
	const type = typeof value;
	if (type === "string") pbf.writeStringField(1, value);
	else if (type === "boolean") pbf.writeBooleanField(7, value);
	else if (type === "number") {
		if (value % 1 !== 0) pbf.writeDoubleField(3, value);
		else if (value < 0) pbf.writeSVarintField(6, value);
		else pbf.writeVarintField(5, value);
	}
}
// src/own/tiles/flat-shapes.ts
/** What a shape is; an area of several parts is several shapes. */
const kinds = {
	points: 0,
	lines: 1,
	area: 2
};
function shapeOf(kind, lines) {
	if (kind === kinds.area) return {
		type: "Polygon",
		coordinates: lines
	};
	if (kind === kinds.lines) return {
		type: "MultiLineString",
		coordinates: lines
	};
	return {
		type: "MultiPoint",
		coordinates: lines.flat()
	};
}
/** The shapes as features again, each with the properties of whose it is. */
function unpackShapes({ numbers, sizes }, properties) {
	const features = [];
	let [atNumber, atSize] = [0, 0];
	const next = () => sizes[atSize++] ?? 0;
	while (atSize < sizes.length) {
		const [index, kind, count] = [
			next(),
			next(),
			next()
		];
		const geometry = shapeOf(kind, Array.from({ length: count }, () => Array.from({ length: next() }, () => {
			const position = [numbers[atNumber] ?? 0, numbers[atNumber + 1] ?? 0];
			atNumber += 2;
			return position;
		})));
		features.push({
			type: "Feature",
			properties: { ...properties[index] },
			geometry
		});
	}
	return features;
}
// src/own/tiles/cut-tiles.ts
/** Units of a tile on each side, sixteen to a pixel as MapLibre's own, so that lines look the same. */
const extent = 8192;
const unitsOfPixel = extent / 512;
/** Cuts shapes into vector tiles, as they are asked for. */
function cutTiles(shapes, properties) {
	const index = new GeoJSONVT({
		type: "FeatureCollection",
		features: unpackShapes(shapes, properties)
	}, {
		extent,
		maxZoom: 8,
		indexMaxZoom: 4,
		tolerance: .3 * unitsOfPixel,
		buffer: 1024
	});
	return ({ z, x, y }) => {
		const tile = index.getTile(z, x, y);
		if (!tile || tile.features.length === 0) return null;
		return new Uint8Array(fromGeojsonVt({ ["own"]: tile }, {
			version: 2,
			extent
		}));
	};
}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	5,
	5,
	5,
	5,
	0,
	0,
	0,
	0
]);
var fdeb = new u8([
	0,
	0,
	0,
	0,
	1,
	1,
	2,
	2,
	3,
	3,
	4,
	4,
	5,
	5,
	6,
	6,
	7,
	7,
	8,
	8,
	9,
	9,
	10,
	10,
	11,
	11,
	12,
	12,
	13,
	13,
	0,
	0
]);
var clim = new u8([
	16,
	17,
	18,
	0,
	8,
	7,
	9,
	6,
	10,
	5,
	11,
	4,
	12,
	3,
	13,
	2,
	14,
	1,
	15
]);
var freb = function(eb, start) {
	var b = new u16(31);
	for (var i = 0; i < 31; ++i) b[i] = start += 1 << eb[i - 1];
	var r = new i32(b[30]);
	for (var i = 1; i < 30; ++i) for (var j = b[i]; j < b[i + 1]; ++j) r[j] = j - b[i] << 5 | i;
	return {
		b,
		r
	};
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
_b.r;
var rev = new u16(32768);
for (var i = 0; i < 32768; ++i) {
	var x$1 = (i & 43690) >> 1 | (i & 21845) << 1;
	x$1 = (x$1 & 52428) >> 2 | (x$1 & 13107) << 2;
	x$1 = (x$1 & 61680) >> 4 | (x$1 & 3855) << 4;
	rev[i] = ((x$1 & 65280) >> 8 | (x$1 & 255) << 8) >> 1;
}
var hMap = (function(cd, mb, r) {
	var s = cd.length;
	var i = 0;
	var l = new u16(mb);
	for (; i < s; ++i) if (cd[i]) ++l[cd[i] - 1];
	var le = new u16(mb);
	for (i = 1; i < mb; ++i) le[i] = le[i - 1] + l[i - 1] << 1;
	var co;
	if (r) {
		co = new u16(1 << mb);
		var rvb = 15 - mb;
		for (i = 0; i < s; ++i) if (cd[i]) {
			var sv = i << 4 | cd[i];
			var r_1 = mb - cd[i];
			var v = le[cd[i] - 1]++ << r_1;
			for (var m = v | (1 << r_1) - 1; v <= m; ++v) co[rev[v] >> rvb] = sv;
		}
	} else {
		co = new u16(s);
		for (i = 0; i < s; ++i) if (cd[i]) co[i] = rev[le[cd[i] - 1]++] >> 15 - cd[i];
	}
	return co;
});
var flt = new u8(288);
for (var i = 0; i < 144; ++i) flt[i] = 8;
for (var i = 144; i < 256; ++i) flt[i] = 9;
for (var i = 256; i < 280; ++i) flt[i] = 7;
for (var i = 280; i < 288; ++i) flt[i] = 8;
var fdt = new u8(32);
for (var i = 0; i < 32; ++i) fdt[i] = 5;
var flrm = /*#__PURE__*/ hMap(flt, 9, 1);
var fdrm = /*#__PURE__*/ hMap(fdt, 5, 1);
var max = function(a) {
	var m = a[0];
	for (var i = 1; i < a.length; ++i) if (a[i] > m) m = a[i];
	return m;
};
var bits = function(d, p, m) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
};
var bits16 = function(d, p) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
};
var shft = function(p) {
	return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
	if (s == null || s < 0) s = 0;
	if (e == null || e > v.length) e = v.length;
	return new u8(v.subarray(s, e));
};
var ec = [
	"unexpected EOF",
	"invalid block type",
	"invalid length/literal",
	"invalid distance",
	"stream finished",
	"no stream handler",
	,
	"no callback",
	"invalid UTF-8 data",
	"extra field too long",
	"date not in range 1980-2099",
	"filename too long",
	"stream finishing",
	"invalid zip data"
];
var err = function(ind, msg, nt) {
	var e = new Error(msg || ec[ind]);
	e.code = ind;
	if (Error.captureStackTrace) Error.captureStackTrace(e, err);
	if (!nt) throw e;
	return e;
};
var inflt = function(dat, st, buf, dict) {
	var sl = dat.length, dl = dict ? dict.length : 0;
	if (!sl || st.f && !st.l) return buf || new u8(0);
	var noBuf = !buf;
	var resize = noBuf || st.i != 2;
	var noSt = st.i;
	if (noBuf) buf = new u8(sl * 3);
	var cbuf = function(l) {
		var bl = buf.length;
		if (l > bl) {
			var nbuf = new u8(Math.max(bl * 2, l));
			nbuf.set(buf);
			buf = nbuf;
		}
	};
	var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
	var tbts = sl * 8;
	do {
		if (!lm) {
			final = bits(dat, pos, 1);
			var type = bits(dat, pos + 1, 3);
			pos += 3;
			if (!type) {
				var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
				if (t > sl) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + l);
				buf.set(dat.subarray(s, t), bt);
				st.b = bt += l, st.p = pos = t * 8, st.f = final;
				continue;
			} else if (type == 1) lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
			else if (type == 2) {
				var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
				var tl = hLit + bits(dat, pos + 5, 31) + 1;
				pos += 14;
				var ldt = new u8(tl);
				var clt = new u8(19);
				for (var i = 0; i < hcLen; ++i) clt[clim[i]] = bits(dat, pos + i * 3, 7);
				pos += hcLen * 3;
				var clb = max(clt), clbmsk = (1 << clb) - 1;
				var clm = hMap(clt, clb, 1);
				for (var i = 0; i < tl;) {
					var r = clm[bits(dat, pos, clbmsk)];
					pos += r & 15;
					var s = r >> 4;
					if (s < 16) ldt[i++] = s;
					else {
						var c = 0, n = 0;
						if (s == 16) n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i - 1];
						else if (s == 17) n = 3 + bits(dat, pos, 7), pos += 3;
						else if (s == 18) n = 11 + bits(dat, pos, 127), pos += 7;
						while (n--) ldt[i++] = c;
					}
				}
				var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
				lbt = max(lt);
				dbt = max(dt);
				lm = hMap(lt, lbt, 1);
				dm = hMap(dt, dbt, 1);
			} else err(1);
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
		}
		if (resize) cbuf(bt + 131072);
		var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
		var lpos = pos;
		for (;; lpos = pos) {
			var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
			pos += c & 15;
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
			if (!c) err(2);
			if (sym < 256) buf[bt++] = sym;
			else if (sym == 256) {
				lpos = pos, lm = null;
				break;
			} else {
				var add = sym - 254;
				if (sym > 264) {
					var i = sym - 257, b = fleb[i];
					add = bits(dat, pos, (1 << b) - 1) + fl[i];
					pos += b;
				}
				var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
				if (!d) err(3);
				pos += d & 15;
				var dt = fd[dsym];
				if (dsym > 3) {
					var b = fdeb[dsym];
					dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
				}
				if (pos > tbts) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + 131072);
				var end = bt + add;
				if (bt < dt) {
					var shift = dl - dt, dend = Math.min(dt, end);
					if (shift + bt < 0) err(3);
					for (; bt < dend; ++bt) buf[bt] = dict[shift + bt];
				}
				for (; bt < end; ++bt) buf[bt] = buf[bt - dt];
			}
		}
		st.l = lm, st.p = lpos, st.b = bt, st.f = final;
		if (lm) final = 1, st.m = lbt, st.d = dm, st.n = dbt;
	} while (!final);
	return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
var et = /*#__PURE__*/ new u8(0);
var gzs = function(d) {
	if (d[0] != 31 || d[1] != 139 || d[2] != 8) err(6, "invalid gzip data");
	var flg = d[3];
	var st = 10;
	if (flg & 4) st += (d[10] | d[11] << 8) + 2;
	for (var zs = (flg >> 3 & 1) + (flg >> 4 & 1); zs > 0; zs -= !d[st++]);
	return st + (flg & 2);
};
var gzl = function(d) {
	var l = d.length;
	return (d[l - 4] | d[l - 3] << 8 | d[l - 2] << 16 | d[l - 1] << 24) >>> 0;
};
var zls = function(d, dict) {
	if ((d[0] & 15) != 8 || d[0] >> 4 > 7 || (d[0] << 8 | d[1]) % 31) err(6, "invalid zlib data");
	if ((d[1] >> 5 & 1) == +!dict) err(6, "invalid zlib data: " + (d[1] & 32 ? "need" : "unexpected") + " dictionary");
	return (d[1] >> 3 & 4) + 2;
};
function inflateSync(data, opts) {
	return inflt(data, { i: 2 }, opts && opts.out, opts && opts.dictionary);
}
function gunzipSync(data, opts) {
	var st = gzs(data);
	if (st + 8 > data.length) err(6, "invalid gzip data");
	return inflt(data.subarray(st, -8), { i: 2 }, opts && opts.out || new u8(gzl(data)), opts && opts.dictionary);
}
function unzlibSync(data, opts) {
	return inflt(data.subarray(zls(data, opts && opts.dictionary), -4), { i: 2 }, opts && opts.out, opts && opts.dictionary);
}
/**
* Expands compressed GZIP, Zlib, or raw DEFLATE data, automatically detecting the format
* @param data The data to decompress
* @param opts The decompression options
* @returns The decompressed version of the data
*/
function decompressSync(data, opts) {
	return data[0] == 31 && data[1] == 139 && data[2] == 8 ? gunzipSync(data, opts) : (data[0] & 15) != 8 || data[0] >> 4 > 7 || (data[0] << 8 | data[1]) % 31 ? inflateSync(data, opts) : unzlibSync(data, opts);
}
var td = typeof TextDecoder != "undefined" && /*#__PURE__*/ new TextDecoder();
try {
	td.decode(et, { stream: true });
} catch (e) {}
// node_modules/pmtiles/dist/esm/index.js
var j = Object.defineProperty;
var S = Math.pow;
var d = (o, t) => j(o, "name", {
	value: t,
	configurable: !0
});
var h = (o, t, e) => new Promise((r, n) => {
	var s = (c) => {
		try {
			a(e.next(c));
		} catch (l) {
			n(l);
		}
	}, i = (c) => {
		try {
			a(e.throw(c));
		} catch (l) {
			n(l);
		}
	}, a = (c) => c.done ? r(c.value) : Promise.resolve(c.value).then(s, i);
	a((e = e.apply(o, t)).next());
});
d((o, t) => {
	let e = !1, r = "";
	return new (L.GridLayer.extend({
		createTile: d((s, i) => {
			let a = document.createElement("img"), c = new AbortController(), l = c.signal;
			return a.cancel = () => {
				c.abort();
			}, e || (o.getHeader().then((u) => {
				u.tileType === 1 || u.tileType === 6 ? console.error("Error: archive contains vector tiles, but leafletRasterLayer is for displaying raster tiles. See https://github.com/protomaps/PMTiles/tree/main/js for details.") : u.tileType === 2 ? r = "image/png" : u.tileType === 3 ? r = "image/jpeg" : u.tileType === 4 ? r = "image/webp" : u.tileType === 5 && (r = "image/avif");
			}), e = !0), o.getZxy(s.z, s.x, s.y, l).then((u) => {
				if (u) {
					let m = new Blob([u.data], { type: r }), g = window.URL.createObjectURL(m);
					a.src = g;
				} else a.style.display = "none";
				a.cancel = void 0, i(void 0, a);
			}).catch((u) => {
				if (u.name !== "AbortError") throw u;
			}), a;
		}, "createTile"),
		_removeTile: d(function(s) {
			let i = this._tiles[s];
			i && (i.el.cancel && i.el.cancel(), i.el.src && window.URL.revokeObjectURL(i.el.src), i.el.width = 0, i.el.height = 0, i.el.deleted = !0, L.DomUtil.remove(i.el), delete this._tiles[s], this.fire("tileunload", {
				tile: i.el,
				coords: this._keyToTileCoords(s)
			}));
		}, "_removeTile")
	}))(t);
}, "leafletRasterLayer");
var z = d((o) => (t, e) => {
	if (e instanceof AbortController) return o(t, e);
	let r = new AbortController();
	return o(t, r).then((n) => e(void 0, n.data, n.cacheControl || "", n.expires || ""), (n) => e(n)).catch((n) => e(n)), { cancel: d(() => r.abort(), "cancel") };
}, "v3compat");
d(class A {
	constructor(t) {
		this.tilev4 = d((t, e) => h(this, null, function* () {
			if (t.type === "json") {
				let g = t.url.substr(10), p = this.tiles.get(g);
				if (p || (p = new w(g), this.tiles.set(g, p)), this.metadata) {
					let K = yield p.getTileJson(t.url);
					return e.signal.throwIfAborted(), { data: K };
				}
				let f = yield p.getHeader();
				return e.signal.throwIfAborted(), (f.minLon >= f.maxLon || f.minLat >= f.maxLat) && console.error(`Bounds of PMTiles archive ${f.minLon},${f.minLat},${f.maxLon},${f.maxLat} are not valid.`), { data: {
					tiles: [`${t.url}/{z}/{x}/{y}`],
					minzoom: f.minZoom,
					maxzoom: f.maxZoom,
					bounds: [
						f.minLon,
						f.minLat,
						f.maxLon,
						f.maxLat
					]
				} };
			}
			let r = /* @__PURE__ */ new RegExp(/pmtiles:\/\/(.+)\/(\d+)\/(\d+)\/(\d+)/), n = t.url.match(r);
			if (!n) throw new Error("Invalid PMTiles protocol URL");
			let s = n[1], i = this.tiles.get(s);
			i || (i = new w(s), this.tiles.set(s, i));
			let a = n[2], c = n[3], l = n[4], u = yield i == null ? void 0 : i.getZxy(+a, +c, +l, e.signal);
			if (e.signal.throwIfAborted(), u) return {
				data: new Uint8Array(u.data),
				cacheControl: u.cacheControl,
				expires: u.expires
			};
			let m = yield i.getHeader();
			if (m.tileType === 1 || m.tileType === 6) {
				if (this.errorOnMissingTile) throw new Error("Tile not found.");
				return { data: /* @__PURE__ */ new Uint8Array() };
			}
			return { data: null };
		}), "tilev4");
		this.tile = z(this.tilev4);
		this.tiles = /* @__PURE__ */ new Map(), this.metadata = (t == null ? void 0 : t.metadata) || !1, this.errorOnMissingTile = (t == null ? void 0 : t.errorOnMissingTile) || !1;
	}
	add(t) {
		this.tiles.set(t.source.getKey(), t);
	}
	get(t) {
		return this.tiles.get(t);
	}
}, "Protocol");
function b(o, t) {
	return (t >>> 0) * 4294967296 + (o >>> 0);
}
d(b, "toNum");
function N(o, t) {
	let e = t.buf, r = e[t.pos++], n = (r & 112) >> 4;
	if (r < 128 || (r = e[t.pos++], n |= (r & 127) << 3, r < 128) || (r = e[t.pos++], n |= (r & 127) << 10, r < 128) || (r = e[t.pos++], n |= (r & 127) << 17, r < 128) || (r = e[t.pos++], n |= (r & 127) << 24, r < 128) || (r = e[t.pos++], n |= (r & 1) << 31, r < 128)) return b(o, n);
	throw new Error("Expected varint not more than 10 bytes");
}
d(N, "readVarintRemainder");
function x(o) {
	let t = o.buf, e = t[o.pos++], r = e & 127;
	return e < 128 || (e = t[o.pos++], r |= (e & 127) << 7, e < 128) || (e = t[o.pos++], r |= (e & 127) << 14, e < 128) || (e = t[o.pos++], r |= (e & 127) << 21, e < 128) ? r : (e = t[o.pos], r |= (e & 15) << 28, N(r, o));
}
d(x, "readVarint");
function I(o, t, e, r, n) {
	return n === 0 ? r !== 0 ? [o - 1 - e, o - 1 - t] : [e, t] : [t, e];
}
d(I, "rotate");
function q(o, t, e) {
	if (o > 26) throw new Error("Tile zoom level exceeds max safe number limit (26)");
	if (t >= 1 << o || e >= 1 << o) throw new Error("tile x/y outside zoom level bounds");
	let r = ((1 << o) * (1 << o) - 1) / 3, n = o - 1, [s, i] = [t, e];
	for (let a = 1 << n; a > 0; a >>= 1) {
		let c = s & a, l = i & a;
		r += (3 * c ^ l) * (1 << n), [s, i] = I(a, s, i, c, l), n--;
	}
	return r;
}
d(q, "zxyToTileId");
function G(o) {
	let t = 3 * o + 1;
	return t < 4294967296 ? 31 - Math.clz32(t) : 63 - Math.clz32(t / 4294967296);
}
d(G, "tileIdToZ");
function ie(o) {
	let t = G(o) >> 1;
	if (t > 26) throw new Error("Tile zoom level exceeds max safe number limit (26)");
	let r = o - ((1 << t) * (1 << t) - 1) / 3, n = 0, s = 0, i = 1 << t;
	for (let a = 1; a < i; a <<= 1) {
		let c = a & r / 2, l = a & (r ^ c);
		[n, s] = I(a, n, s, c, l), r = r / 2, n += c, s += l;
	}
	return [
		t,
		n,
		s
	];
}
d(ie, "tileIdToZxy");
var J = ((s) => (s[s.Unknown = 0] = "Unknown", s[s.None = 1] = "None", s[s.Gzip = 2] = "Gzip", s[s.Brotli = 3] = "Brotli", s[s.Zstd = 4] = "Zstd", s))(J || {});
function P(o, t) {
	return h(this, null, function* () {
		if (t === 1 || t === 0) return o;
		if (t === 2) {
			if (typeof globalThis.DecompressionStream == "undefined") return decompressSync(new Uint8Array(o));
			let e = new Response(o).body;
			if (!e) throw new Error("Failed to read response stream");
			let r = e.pipeThrough(new globalThis.DecompressionStream("gzip"));
			return new Response(r).arrayBuffer();
		}
		throw new Error("Compression method not supported");
	});
}
d(P, "defaultDecompress");
var O = ((a) => (a[a.Unknown = 0] = "Unknown", a[a.Mvt = 1] = "Mvt", a[a.Png = 2] = "Png", a[a.Jpeg = 3] = "Jpeg", a[a.Webp = 4] = "Webp", a[a.Avif = 5] = "Avif", a[a.Mlt = 6] = "Mlt", a))(O || {});
function _(o) {
	return o === 1 ? ".mvt" : o === 2 ? ".png" : o === 3 ? ".jpg" : o === 4 ? ".webp" : o === 5 ? ".avif" : o === 6 ? ".mlt" : "";
}
d(_, "tileTypeExt");
var Y = 127;
function Q(o, t) {
	let e = 0, r = o.length - 1;
	for (; e <= r;) {
		let n = r + e >> 1, s = t - o[n].tileId;
		if (s > 0) e = n + 1;
		else if (s < 0) r = n - 1;
		else return o[n];
	}
	return r >= 0 && (o[r].runLength === 0 || t - o[r].tileId < o[r].runLength) ? o[r] : null;
}
d(Q, "findTile");
d(class T {
	constructor(t) {
		this.file = t;
	}
	getKey() {
		return this.file.name;
	}
	getBytes(t, e) {
		return h(this, null, function* () {
			return { data: yield this.file.slice(t, t + e).arrayBuffer() };
		});
	}
}, "FileSource");
var D = class D {
	constructor(t, e = new Headers(), r = void 0) {
		var a, c;
		this.url = t, this.customHeaders = e, this.credentials = r, this.mustReload = !1;
		let n = "";
		"navigator" in globalThis && (n = (c = (a = globalThis.navigator) == null ? void 0 : a.userAgent) != null ? c : "");
		let s = n.indexOf("Windows") > -1, i = /Chrome|Chromium|Edg|OPR|Brave/.test(n);
		this.chromeWindowsNoCache = !1, s && i && (this.chromeWindowsNoCache = !0);
	}
	getKey() {
		return this.url;
	}
	setHeaders(t) {
		this.customHeaders = t;
	}
	getBytes(t, e, r, n) {
		return h(this, null, function* () {
			let s, i;
			r ? i = r : (s = new AbortController(), i = s.signal);
			let a = new Headers(this.customHeaders);
			a.set("range", `bytes=${t}-${t + e - 1}`);
			let c;
			this.mustReload ? c = "reload" : this.chromeWindowsNoCache && (c = "no-store");
			let l = yield fetch(this.url, {
				signal: i,
				cache: c,
				headers: a,
				credentials: this.credentials
			});
			if (t === 0 && l.status === 416) {
				let p = l.headers.get("Content-Range");
				if (!p || !p.startsWith("bytes */")) throw new Error("Missing content-length on 416 response");
				let f = +p.substr(8);
				a.set("range", `bytes=0-${f - 1}`), l = yield fetch(this.url, {
					signal: i,
					cache: "reload",
					headers: a,
					credentials: this.credentials
				});
			}
			let u = l.headers.get("Etag");
			if (u != null && u.startsWith("W/") && (u = null), l.status === 416 || n && u && u !== n) throw this.mustReload = !0, new v(`Server returned non-matching ETag ${n} after one retry. Check browser extensions and servers for issues that may affect correct ETag headers.`);
			if (l.status >= 300) throw new Error(`Bad response code: ${l.status}`);
			let m = l.headers.get("Content-Length");
			if (l.status === 200 && (!m || +m > e)) throw s && s.abort(), /* @__PURE__ */ new Error("Server returned no content-length header or content-length exceeding request. Check that your storage backend supports HTTP Byte Serving.");
			return {
				data: yield l.arrayBuffer(),
				etag: u || void 0,
				cacheControl: l.headers.get("Cache-Control") || void 0,
				expires: l.headers.get("Expires") || void 0
			};
		});
	}
};
d(D, "FetchSource");
var E = D;
function y(o, t) {
	let e = o.getUint32(t + 4, !0), r = o.getUint32(t + 0, !0);
	return e * S(2, 32) + r;
}
d(y, "getUint64");
function X(o, t) {
	let e = new DataView(o), r = e.getUint8(7);
	if (r > 3) throw new Error(`Archive is spec version ${r} but this library supports up to spec version 3`);
	return {
		specVersion: r,
		rootDirectoryOffset: y(e, 8),
		rootDirectoryLength: y(e, 16),
		jsonMetadataOffset: y(e, 24),
		jsonMetadataLength: y(e, 32),
		leafDirectoryOffset: y(e, 40),
		leafDirectoryLength: y(e, 48),
		tileDataOffset: y(e, 56),
		tileDataLength: y(e, 64),
		numAddressedTiles: y(e, 72),
		numTileEntries: y(e, 80),
		numTileContents: y(e, 88),
		clustered: e.getUint8(96) === 1,
		internalCompression: e.getUint8(97),
		tileCompression: e.getUint8(98),
		tileType: e.getUint8(99),
		minZoom: e.getUint8(100),
		maxZoom: e.getUint8(101),
		minLon: e.getInt32(102, !0) / 1e7,
		minLat: e.getInt32(106, !0) / 1e7,
		maxLon: e.getInt32(110, !0) / 1e7,
		maxLat: e.getInt32(114, !0) / 1e7,
		centerZoom: e.getUint8(118),
		centerLon: e.getInt32(119, !0) / 1e7,
		centerLat: e.getInt32(123, !0) / 1e7,
		etag: t
	};
}
d(X, "bytesToHeader");
function Z(o) {
	let t = {
		buf: new Uint8Array(o),
		pos: 0
	}, e = x(t), r = [], n = 0;
	for (let s = 0; s < e; s++) {
		let i = x(t);
		r.push({
			tileId: n + i,
			offset: 0,
			length: 0,
			runLength: 1
		}), n += i;
	}
	for (let s = 0; s < e; s++) r[s].runLength = x(t);
	for (let s = 0; s < e; s++) r[s].length = x(t);
	for (let s = 0; s < e; s++) {
		let i = x(t);
		i === 0 && s > 0 ? r[s].offset = r[s - 1].offset + r[s - 1].length : r[s].offset = i - 1;
	}
	return r;
}
d(Z, "deserializeIndex");
var R = class R extends Error {};
d(R, "EtagMismatch");
var v = R;
function V(o, t) {
	return h(this, null, function* () {
		let e = yield o.getBytes(0, 16384);
		if (new DataView(e.data).getUint16(0, !0) !== 19792) throw new Error("Wrong magic number for PMTiles archive");
		let s = X(e.data.slice(0, Y), e.etag), i = e.data.slice(s.rootDirectoryOffset, s.rootDirectoryOffset + s.rootDirectoryLength), a = `${o.getKey()}|${s.etag || ""}|${s.rootDirectoryOffset}|${s.rootDirectoryLength}`, c = Z(yield t(i, s.internalCompression));
		return [s, [
			a,
			c.length,
			c
		]];
	});
}
d(V, "getHeaderAndRoot");
function F(o, t, e, r, n, s) {
	return h(this, null, function* () {
		let c = Z(yield t((yield o.getBytes(e, r, s, n.etag)).data, n.internalCompression));
		if (c.length === 0) throw new Error("Empty directory is invalid");
		return c;
	});
}
d(F, "getDirectory");
d(class U {
	constructor(t = 100, e = !0, r = P) {
		this.cache = /* @__PURE__ */ new Map(), this.maxCacheEntries = t, this.counter = 1, this.decompress = r;
	}
	getHeader(t) {
		return h(this, null, function* () {
			let e = t.getKey(), r = this.cache.get(e);
			if (r) return r.lastUsed = this.counter++, r.data;
			let n = yield V(t, this.decompress);
			return n[1] && this.cache.set(n[1][0], {
				lastUsed: this.counter++,
				data: n[1][2]
			}), this.cache.set(e, {
				lastUsed: this.counter++,
				data: n[0]
			}), this.prune(), n[0];
		});
	}
	getDirectory(t, e, r, n, s) {
		return h(this, null, function* () {
			let i = `${t.getKey()}|${n.etag || ""}|${e}|${r}`, a = this.cache.get(i);
			if (a) return a.lastUsed = this.counter++, a.data;
			let c = yield F(t, this.decompress, e, r, n, s);
			return this.cache.set(i, {
				lastUsed: this.counter++,
				data: c
			}), this.prune(), c;
		});
	}
	prune() {
		if (this.cache.size > this.maxCacheEntries) {
			let t = 1 / 0, e;
			this.cache.forEach((r, n) => {
				r.lastUsed < t && (t = r.lastUsed, e = n);
			}), e && this.cache.delete(e);
		}
	}
	invalidate(t) {
		return h(this, null, function* () {
			this.cache.delete(t.getKey());
		});
	}
}, "ResolvedValueCache");
var M = class M {
	constructor(t = 100, e = !0, r = P) {
		this.cache = /* @__PURE__ */ new Map(), this.invalidations = /* @__PURE__ */ new Map(), this.pendingFetches = /* @__PURE__ */ new Map(), this.maxCacheEntries = t, this.counter = 1, this.decompress = r;
	}
	getHeader(t) {
		return h(this, null, function* () {
			let e = t.getKey(), r = this.cache.get(e);
			if (r) return r.lastUsed = this.counter++, yield r.data;
			let n = new Promise((s, i) => {
				V(t, this.decompress).then((a) => {
					a[1] && this.cache.set(a[1][0], {
						lastUsed: this.counter++,
						data: Promise.resolve(a[1][2])
					}), s(a[0]), this.prune();
				}).catch((a) => {
					i(a);
				});
			});
			return this.cache.set(e, {
				lastUsed: this.counter++,
				data: n
			}), n;
		});
	}
	trackSignal(t, e, r) {
		e.refs++, r.addEventListener("abort", () => {
			--e.refs <= 0 && this.pendingFetches.get(t) === e && (e.controller.abort(), this.cache.delete(t), this.pendingFetches.delete(t));
		}, { once: !0 });
	}
	getDirectory(t, e, r, n, s) {
		return h(this, null, function* () {
			let i = `${t.getKey()}|${n.etag || ""}|${e}|${r}`, a = this.cache.get(i);
			if (a) {
				a.lastUsed = this.counter++;
				let m = this.pendingFetches.get(i);
				return m && this.trackSignal(i, m, s != null ? s : new AbortController().signal), yield a.data;
			}
			let c = new AbortController(), l = {
				controller: c,
				refs: 0
			};
			this.trackSignal(i, l, s != null ? s : new AbortController().signal), this.pendingFetches.set(i, l);
			let u = new Promise((m, g) => {
				F(t, this.decompress, e, r, n, c.signal).then((p) => {
					this.pendingFetches.delete(i), m(p), this.prune();
				}).catch((p) => {
					g(p);
				});
			});
			return this.cache.set(i, {
				lastUsed: this.counter++,
				data: u
			}), u;
		});
	}
	prune() {
		if (this.cache.size >= this.maxCacheEntries) {
			let t = 1 / 0, e;
			this.cache.forEach((r, n) => {
				r.lastUsed < t && (t = r.lastUsed, e = n);
			}), e && this.cache.delete(e);
		}
	}
	invalidate(t) {
		return h(this, null, function* () {
			let e = t.getKey();
			if (this.invalidations.get(e)) return yield this.invalidations.get(e);
			this.cache.delete(t.getKey());
			let r = new Promise((n, s) => {
				this.getHeader(t).then((i) => {
					n(), this.invalidations.delete(e);
				}).catch((i) => {
					s(i);
				});
			});
			this.invalidations.set(e, r);
		});
	}
};
d(M, "SharedPromiseCache");
var C = M;
var H = class H {
	constructor(t, e, r) {
		typeof t == "string" ? this.source = new E(t) : this.source = t, r ? this.decompress = r : this.decompress = P, e ? this.cache = e : this.cache = new C();
	}
	getHeader() {
		return h(this, null, function* () {
			return yield this.cache.getHeader(this.source);
		});
	}
	getZxyAttempt(t, e, r, n) {
		return h(this, null, function* () {
			let s = q(t, e, r), i = yield this.cache.getHeader(this.source);
			if (n == null || n.throwIfAborted(), t < i.minZoom || t > i.maxZoom) return;
			let a = i.rootDirectoryOffset, c = i.rootDirectoryLength;
			for (let l = 0; l <= 3; l++) {
				let u = yield this.cache.getDirectory(this.source, a, c, i, n);
				n == null || n.throwIfAborted();
				let m = Q(u, s);
				if (m) {
					if (m.runLength > 0) {
						let g = yield this.source.getBytes(i.tileDataOffset + m.offset, m.length, n, i.etag);
						return {
							data: yield this.decompress(g.data, i.tileCompression),
							cacheControl: g.cacheControl,
							expires: g.expires
						};
					}
					a = i.leafDirectoryOffset + m.offset, c = m.length;
				} else return;
			}
			throw new Error("Maximum directory depth exceeded");
		});
	}
	getZxy(t, e, r, n) {
		return h(this, null, function* () {
			try {
				return yield this.getZxyAttempt(t, e, r, n);
			} catch (s) {
				if (s instanceof v) return this.cache.invalidate(this.source), yield this.getZxyAttempt(t, e, r, n);
				throw s;
			}
		});
	}
	getMetadataAttempt() {
		return h(this, null, function* () {
			let t = yield this.cache.getHeader(this.source), e = yield this.source.getBytes(t.jsonMetadataOffset, t.jsonMetadataLength, void 0, t.etag), r = yield this.decompress(e.data, t.internalCompression), n = new TextDecoder("utf-8");
			return JSON.parse(n.decode(r));
		});
	}
	getMetadata() {
		return h(this, null, function* () {
			try {
				return yield this.getMetadataAttempt();
			} catch (t) {
				if (t instanceof v) return this.cache.invalidate(this.source), yield this.getMetadataAttempt();
				throw t;
			}
		});
	}
	getTileJson(t) {
		return h(this, null, function* () {
			let e = yield this.getHeader(), r = yield this.getMetadata();
			return {
				tilejson: "3.0.0",
				scheme: "xyz",
				tiles: [`${t}/{z}/{x}/{y}${_(e.tileType)}`],
				vector_layers: r.vector_layers,
				attribution: r.attribution,
				description: r.description,
				name: r.name,
				version: r.version,
				bounds: [
					e.minLon,
					e.minLat,
					e.maxLon,
					e.maxLat
				],
				center: [
					e.centerLon,
					e.centerLat,
					e.centerZoom
				],
				minzoom: e.minZoom,
				maxzoom: e.maxZoom
			};
		});
	}
};
d(H, "PMTiles");
var w = H;
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
// src/own/tiles/read-archive.ts
/** Archives of tiles (PMTiles), read by ranges: of a file as of an address no more than is looked at. */
/** More layers in one archive would be more to draw than anybody can tell apart. */
const mostNames = 12;
const sourceOfFile = (file) => ({
	getKey: () => "file",
	getBytes: async (offset, length) => ({ data: await file.slice(offset, offset + length).arrayBuffer() })
});
/** What the tiles call what is in them, as the archive tells it. */
function namesIn(metadata) {
	const layers = isObject(metadata) ? metadata["vector_layers"] : [];
	if (!Array.isArray(layers)) return [];
	return layers.map((layer) => isObject(layer) ? layer["id"] : null).filter((name) => typeof name === "string").slice(0, mostNames);
}
/** Whether anything answers at the place of an archive, whatever it is. */
async function isThere(place) {
	if (typeof place !== "string") return true;
	return (await fetch(place, { headers: { Range: "bytes=0-0" } }).catch(() => null))?.ok === true;
}
async function openArchive(place) {
	const archive = new w(typeof place === "string" ? new E(place) : sourceOfFile(place));
	const header = await archive.getHeader().catch(() => null);
	if (!header) return await isThere(place) ? "unreadable" : "gone";
	if (header.tileType !== O.Mvt) return "pictures";
	const named = namesIn(await archive.getMetadata().catch(() => null));
	if (named.length === 0) return "no-names";
	const { minLon, minLat, maxLon, maxLat, maxZoom } = header;
	return {
		about: {
			named,
			extent: [
				minLon,
				minLat,
				maxLon,
				maxLat
			],
			closest: maxZoom
		},
		async tileOf({ z, x, y }) {
			const tile = await archive.getZxy(z, x, y);
			return tile ? new Uint8Array(tile.data) : null;
		}
	};
}
// src/own/tiles/tiles.worker.ts
/** Cuts the reader's own layers into tiles, and reads archives of tiles, beside the page, which goes on answering. */
const layers = /* @__PURE__ */ new Map();
async function answer(request) {
	const { key } = request;
	switch (request.does) {
		case "cut":
			layers.set(key, cutTiles(request.shapes, request.properties));
			return { tile: null };
		case "open": {
			const opened = await openArchive(request.place);
			if (typeof opened === "string") return { fault: opened };
			layers.set(key, opened.tileOf);
			return { about: opened.about };
		}
		case "tile": return { tile: await layers.get(key)?.(request.place) ?? null };
		case "forget":
			layers.delete(key);
			return { tile: null };
	}
}
addEventListener("message", async ({ data }) => {
	const { number, request } = data;
	const told = await answer(request).catch((error) => ({ failure: String(error) }));
	postMessage({
		number,
		answer: told
	}, { transfer: "tile" in told && told.tile ? [told.tile.buffer] : [] });
});
