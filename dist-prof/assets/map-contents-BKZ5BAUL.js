import { t as x } from "./lib-Ri6c1tWp.js";
import { $t as countryNames, Bt as closeUpFrom, Cr as laneChange, Fn as borderWidth, Ga as stanceByPlace, Gi as isHatchedIn, Ha as recordAt, Jt as originPill, Kt as widthOf, La as isOrigin, Ln as coastWidth, Mt as ownChosen, Nn as atZoom, Pa as eventMarks, Qa as destinationPoint, Qt as bulkOf, Ra as legStandings, Rt as wrapText, Va as placesInFocus, Wi as hatchInk, Wt as fadedStances, Xt as routePill, Yt as pillLook, Zt as stagePill, an as emphasisOf, ao as stationLooks, br as flightBow, cn as standingStrength, en as fewNames, eo as incidentSide, fn as projectionOf, in as mapType, lr as Adder, nn as namedRoutes, on as showsBranches, pn as thin, qi as stanceHatches, qt as beforeWords, rn as routeEnds, ro as sharedStationLook, sn as standsOut, tn as linesOfWater, ur as merge, wr as lanePitch, zn as outline, zt as cityLook } from "./view-D6cf0WB7.js";
import { a as middleToBaseline, c as hundredth, l as pathData, n as blockLabel, o as secondTypeOf, r as heightOf, s as squareAround, u as tenth } from "./label-BHGSJHR8.js";
import { C as stageCountries, D as placesOf$1, Z as outline$1, a as kilometresPerPixel, b as stances, bt as subject, f as sideBySide, i as pointOn, n as coursesOf, o as positionAt, r as distanceBetween, s as worldPoint, u as locale, x as groupBy } from "./outline-DuuOSWBR.js";
// src/drawing/link.ts
function nameOf(entity) {
	return (entity.kind === "country" ? outline$1.records.get(entity.id) : outline$1.routes.find(({ id }) => id === entity.id))?.name ?? entity.id;
}
/** Wraps what stands for a country or a route in a link, where the caller asked for links. */
function link$1(entity, content, drawing) {
	const address = drawing.linkTo?.(entity);
	if (address === void 0) return content;
	const attributes = {
		href: address,
		"aria-label": nameOf(entity)
	};
	return [x("a", attributes, content)];
}
// node_modules/d3-geo/dist/d3-geo.mjs
var epsilon = 1e-6;
var epsilon2 = 1e-12;
var pi = Math.PI;
var halfPi = pi / 2;
var quarterPi = pi / 4;
var tau = pi * 2;
var degrees = 180 / pi;
var radians = pi / 180;
var abs = Math.abs;
var atan = Math.atan;
var atan2 = Math.atan2;
var cos = Math.cos;
var exp = Math.exp;
var log = Math.log;
var sin = Math.sin;
var sign = Math.sign || function(x) {
	return x > 0 ? 1 : x < 0 ? -1 : 0;
};
var sqrt = Math.sqrt;
var tan = Math.tan;
function acos(x) {
	return x > 1 ? 0 : x < -1 ? pi : Math.acos(x);
}
function asin(x) {
	return x > 1 ? halfPi : x < -1 ? -halfPi : Math.asin(x);
}
function haversin(x) {
	return (x = sin(x / 2)) * x;
}
function noop() {}
function streamGeometry(geometry, stream) {
	if (geometry && streamGeometryType.hasOwnProperty(geometry.type)) streamGeometryType[geometry.type](geometry, stream);
}
var streamObjectType = {
	Feature: function(object, stream) {
		streamGeometry(object.geometry, stream);
	},
	FeatureCollection: function(object, stream) {
		var features = object.features, i = -1, n = features.length;
		while (++i < n) streamGeometry(features[i].geometry, stream);
	}
};
var streamGeometryType = {
	Sphere: function(object, stream) {
		stream.sphere();
	},
	Point: function(object, stream) {
		object = object.coordinates;
		stream.point(object[0], object[1], object[2]);
	},
	MultiPoint: function(object, stream) {
		var coordinates = object.coordinates, i = -1, n = coordinates.length;
		while (++i < n) object = coordinates[i], stream.point(object[0], object[1], object[2]);
	},
	LineString: function(object, stream) {
		streamLine(object.coordinates, stream, 0);
	},
	MultiLineString: function(object, stream) {
		var coordinates = object.coordinates, i = -1, n = coordinates.length;
		while (++i < n) streamLine(coordinates[i], stream, 0);
	},
	Polygon: function(object, stream) {
		streamPolygon(object.coordinates, stream);
	},
	MultiPolygon: function(object, stream) {
		var coordinates = object.coordinates, i = -1, n = coordinates.length;
		while (++i < n) streamPolygon(coordinates[i], stream);
	},
	GeometryCollection: function(object, stream) {
		var geometries = object.geometries, i = -1, n = geometries.length;
		while (++i < n) streamGeometry(geometries[i], stream);
	}
};
function streamLine(coordinates, stream, closed) {
	var i = -1, n = coordinates.length - closed, coordinate;
	stream.lineStart();
	while (++i < n) coordinate = coordinates[i], stream.point(coordinate[0], coordinate[1], coordinate[2]);
	stream.lineEnd();
}
function streamPolygon(coordinates, stream) {
	var i = -1, n = coordinates.length;
	stream.polygonStart();
	while (++i < n) streamLine(coordinates[i], stream, 1);
	stream.polygonEnd();
}
function geoStream(object, stream) {
	if (object && streamObjectType.hasOwnProperty(object.type)) streamObjectType[object.type](object, stream);
	else streamGeometry(object, stream);
}
new Adder();
new Adder();
function spherical(cartesian) {
	return [atan2(cartesian[1], cartesian[0]), asin(cartesian[2])];
}
function cartesian(spherical) {
	var lambda = spherical[0], phi = spherical[1], cosPhi = cos(phi);
	return [
		cosPhi * cos(lambda),
		cosPhi * sin(lambda),
		sin(phi)
	];
}
function cartesianDot(a, b) {
	return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
function cartesianCross(a, b) {
	return [
		a[1] * b[2] - a[2] * b[1],
		a[2] * b[0] - a[0] * b[2],
		a[0] * b[1] - a[1] * b[0]
	];
}
function cartesianAddInPlace(a, b) {
	a[0] += b[0], a[1] += b[1], a[2] += b[2];
}
function cartesianScale(vector, k) {
	return [
		vector[0] * k,
		vector[1] * k,
		vector[2] * k
	];
}
function cartesianNormalizeInPlace(d) {
	var l = sqrt(d[0] * d[0] + d[1] * d[1] + d[2] * d[2]);
	d[0] /= l, d[1] /= l, d[2] /= l;
}
function compose(a, b) {
	function compose(x, y) {
		return x = a(x, y), b(x[0], x[1]);
	}
	if (a.invert && b.invert) compose.invert = function(x, y) {
		return x = b.invert(x, y), x && a.invert(x[0], x[1]);
	};
	return compose;
}
function rotationIdentity(lambda, phi) {
	if (abs(lambda) > pi) lambda -= Math.round(lambda / tau) * tau;
	return [lambda, phi];
}
rotationIdentity.invert = rotationIdentity;
function rotateRadians(deltaLambda, deltaPhi, deltaGamma) {
	return (deltaLambda %= tau) ? deltaPhi || deltaGamma ? compose(rotationLambda(deltaLambda), rotationPhiGamma(deltaPhi, deltaGamma)) : rotationLambda(deltaLambda) : deltaPhi || deltaGamma ? rotationPhiGamma(deltaPhi, deltaGamma) : rotationIdentity;
}
function forwardRotationLambda(deltaLambda) {
	return function(lambda, phi) {
		lambda += deltaLambda;
		if (abs(lambda) > pi) lambda -= Math.round(lambda / tau) * tau;
		return [lambda, phi];
	};
}
function rotationLambda(deltaLambda) {
	var rotation = forwardRotationLambda(deltaLambda);
	rotation.invert = forwardRotationLambda(-deltaLambda);
	return rotation;
}
function rotationPhiGamma(deltaPhi, deltaGamma) {
	var cosDeltaPhi = cos(deltaPhi), sinDeltaPhi = sin(deltaPhi), cosDeltaGamma = cos(deltaGamma), sinDeltaGamma = sin(deltaGamma);
	function rotation(lambda, phi) {
		var cosPhi = cos(phi), x = cos(lambda) * cosPhi, y = sin(lambda) * cosPhi, z = sin(phi), k = z * cosDeltaPhi + x * sinDeltaPhi;
		return [atan2(y * cosDeltaGamma - k * sinDeltaGamma, x * cosDeltaPhi - z * sinDeltaPhi), asin(k * cosDeltaGamma + y * sinDeltaGamma)];
	}
	rotation.invert = function(lambda, phi) {
		var cosPhi = cos(phi), x = cos(lambda) * cosPhi, y = sin(lambda) * cosPhi, z = sin(phi), k = z * cosDeltaGamma - y * sinDeltaGamma;
		return [atan2(y * cosDeltaGamma + z * sinDeltaGamma, x * cosDeltaPhi + k * sinDeltaPhi), asin(k * cosDeltaPhi - x * sinDeltaPhi)];
	};
	return rotation;
}
function circleStream(stream, radius, delta, direction, t0, t1) {
	if (!delta) return;
	var cosRadius = cos(radius), sinRadius = sin(radius), step = direction * delta;
	if (t0 == null) {
		t0 = radius + direction * tau;
		t1 = radius - step / 2;
	} else {
		t0 = circleRadius(cosRadius, t0);
		t1 = circleRadius(cosRadius, t1);
		if (direction > 0 ? t0 < t1 : t0 > t1) t0 += direction * tau;
	}
	for (var point, t = t0; direction > 0 ? t > t1 : t < t1; t -= step) {
		point = spherical([
			cosRadius,
			-sinRadius * cos(t),
			-sinRadius * sin(t)
		]);
		stream.point(point[0], point[1]);
	}
}
function circleRadius(cosRadius, point) {
	point = cartesian(point), point[0] -= cosRadius;
	cartesianNormalizeInPlace(point);
	var radius = acos(-point[1]);
	return ((-point[2] < 0 ? -radius : radius) + tau - epsilon) % tau;
}
function clipBuffer() {
	var lines = [], line;
	return {
		point: function(x, y, m) {
			line.push([
				x,
				y,
				m
			]);
		},
		lineStart: function() {
			lines.push(line = []);
		},
		lineEnd: noop,
		rejoin: function() {
			if (lines.length > 1) lines.push(lines.pop().concat(lines.shift()));
		},
		result: function() {
			var result = lines;
			lines = [];
			line = null;
			return result;
		}
	};
}
function pointEqual(a, b) {
	return abs(a[0] - b[0]) < epsilon && abs(a[1] - b[1]) < epsilon;
}
function Intersection(point, points, other, entry) {
	this.x = point;
	this.z = points;
	this.o = other;
	this.e = entry;
	this.v = false;
	this.n = this.p = null;
}
function clipRejoin(segments, compareIntersection, startInside, interpolate, stream) {
	var subject = [], clip = [], i, n;
	segments.forEach(function(segment) {
		if ((n = segment.length - 1) <= 0) return;
		var n, p0 = segment[0], p1 = segment[n], x;
		if (pointEqual(p0, p1)) {
			if (!p0[2] && !p1[2]) {
				stream.lineStart();
				for (i = 0; i < n; ++i) stream.point((p0 = segment[i])[0], p0[1]);
				stream.lineEnd();
				return;
			}
			p1[0] += 2 * epsilon;
		}
		subject.push(x = new Intersection(p0, segment, null, true));
		clip.push(x.o = new Intersection(p0, null, x, false));
		subject.push(x = new Intersection(p1, segment, null, false));
		clip.push(x.o = new Intersection(p1, null, x, true));
	});
	if (!subject.length) return;
	clip.sort(compareIntersection);
	link(subject);
	link(clip);
	for (i = 0, n = clip.length; i < n; ++i) clip[i].e = startInside = !startInside;
	var start = subject[0], points, point;
	while (1) {
		var current = start, isSubject = true;
		while (current.v) if ((current = current.n) === start) return;
		points = current.z;
		stream.lineStart();
		do {
			current.v = current.o.v = true;
			if (current.e) {
				if (isSubject) for (i = 0, n = points.length; i < n; ++i) stream.point((point = points[i])[0], point[1]);
				else interpolate(current.x, current.n.x, 1, stream);
				current = current.n;
			} else {
				if (isSubject) {
					points = current.p.z;
					for (i = points.length - 1; i >= 0; --i) stream.point((point = points[i])[0], point[1]);
				} else interpolate(current.x, current.p.x, -1, stream);
				current = current.p;
			}
			current = current.o;
			points = current.z;
			isSubject = !isSubject;
		} while (!current.v);
		stream.lineEnd();
	}
}
function link(array) {
	if (!(n = array.length)) return;
	var n, i = 0, a = array[0], b;
	while (++i < n) {
		a.n = b = array[i];
		b.p = a;
		a = b;
	}
	a.n = b = array[0];
	b.p = a;
}
function longitude(point) {
	return abs(point[0]) <= pi ? point[0] : sign(point[0]) * ((abs(point[0]) + pi) % tau - pi);
}
function polygonContains(polygon, point) {
	var lambda = longitude(point), phi = point[1], sinPhi = sin(phi), normal = [
		sin(lambda),
		-cos(lambda),
		0
	], angle = 0, winding = 0;
	var sum = new Adder();
	if (sinPhi === 1) phi = halfPi + epsilon;
	else if (sinPhi === -1) phi = -halfPi - epsilon;
	for (var i = 0, n = polygon.length; i < n; ++i) {
		if (!(m = (ring = polygon[i]).length)) continue;
		var ring, m, point0 = ring[m - 1], lambda0 = longitude(point0), phi0 = point0[1] / 2 + quarterPi, sinPhi0 = sin(phi0), cosPhi0 = cos(phi0);
		for (var j = 0; j < m; ++j, lambda0 = lambda1, sinPhi0 = sinPhi1, cosPhi0 = cosPhi1, point0 = point1) {
			var point1 = ring[j], lambda1 = longitude(point1), phi1 = point1[1] / 2 + quarterPi, sinPhi1 = sin(phi1), cosPhi1 = cos(phi1), delta = lambda1 - lambda0, sign = delta >= 0 ? 1 : -1, absDelta = sign * delta, antimeridian = absDelta > pi, k = sinPhi0 * sinPhi1;
			sum.add(atan2(k * sign * sin(absDelta), cosPhi0 * cosPhi1 + k * cos(absDelta)));
			angle += antimeridian ? delta + sign * tau : delta;
			if (antimeridian ^ lambda0 >= lambda ^ lambda1 >= lambda) {
				var arc = cartesianCross(cartesian(point0), cartesian(point1));
				cartesianNormalizeInPlace(arc);
				var intersection = cartesianCross(normal, arc);
				cartesianNormalizeInPlace(intersection);
				var phiArc = (antimeridian ^ delta >= 0 ? -1 : 1) * asin(intersection[2]);
				if (phi > phiArc || phi === phiArc && (arc[0] || arc[1])) winding += antimeridian ^ delta >= 0 ? 1 : -1;
			}
		}
	}
	return (angle < -epsilon || angle < epsilon && sum < -epsilon2) ^ winding & 1;
}
function clip$1(pointVisible, clipLine, interpolate, start) {
	return function(sink) {
		var line = clipLine(sink), ringBuffer = clipBuffer(), ringSink = clipLine(ringBuffer), polygonStarted = false, polygon, segments, ring;
		var clip = {
			point,
			lineStart,
			lineEnd,
			polygonStart: function() {
				clip.point = pointRing;
				clip.lineStart = ringStart;
				clip.lineEnd = ringEnd;
				segments = [];
				polygon = [];
			},
			polygonEnd: function() {
				clip.point = point;
				clip.lineStart = lineStart;
				clip.lineEnd = lineEnd;
				segments = merge(segments);
				var startInside = polygonContains(polygon, start);
				if (segments.length) {
					if (!polygonStarted) sink.polygonStart(), polygonStarted = true;
					clipRejoin(segments, compareIntersection, startInside, interpolate, sink);
				} else if (startInside) {
					if (!polygonStarted) sink.polygonStart(), polygonStarted = true;
					sink.lineStart();
					interpolate(null, null, 1, sink);
					sink.lineEnd();
				}
				if (polygonStarted) sink.polygonEnd(), polygonStarted = false;
				segments = polygon = null;
			},
			sphere: function() {
				sink.polygonStart();
				sink.lineStart();
				interpolate(null, null, 1, sink);
				sink.lineEnd();
				sink.polygonEnd();
			}
		};
		function point(lambda, phi) {
			if (pointVisible(lambda, phi)) sink.point(lambda, phi);
		}
		function pointLine(lambda, phi) {
			line.point(lambda, phi);
		}
		function lineStart() {
			clip.point = pointLine;
			line.lineStart();
		}
		function lineEnd() {
			clip.point = point;
			line.lineEnd();
		}
		function pointRing(lambda, phi) {
			ring.push([lambda, phi]);
			ringSink.point(lambda, phi);
		}
		function ringStart() {
			ringSink.lineStart();
			ring = [];
		}
		function ringEnd() {
			pointRing(ring[0][0], ring[0][1]);
			ringSink.lineEnd();
			var clean = ringSink.clean(), ringSegments = ringBuffer.result(), i, n = ringSegments.length, m, segment, point;
			ring.pop();
			polygon.push(ring);
			ring = null;
			if (!n) return;
			if (clean & 1) {
				segment = ringSegments[0];
				if ((m = segment.length - 1) > 0) {
					if (!polygonStarted) sink.polygonStart(), polygonStarted = true;
					sink.lineStart();
					for (i = 0; i < m; ++i) sink.point((point = segment[i])[0], point[1]);
					sink.lineEnd();
				}
				return;
			}
			if (n > 1 && clean & 2) ringSegments.push(ringSegments.pop().concat(ringSegments.shift()));
			segments.push(ringSegments.filter(validSegment));
		}
		return clip;
	};
}
function validSegment(segment) {
	return segment.length > 1;
}
function compareIntersection(a, b) {
	return ((a = a.x)[0] < 0 ? a[1] - halfPi - epsilon : halfPi - a[1]) - ((b = b.x)[0] < 0 ? b[1] - halfPi - epsilon : halfPi - b[1]);
}
var clipAntimeridian = clip$1(function() {
	return true;
}, clipAntimeridianLine, clipAntimeridianInterpolate, [-pi, -halfPi]);
function clipAntimeridianLine(stream) {
	var lambda0 = NaN, phi0 = NaN, sign0 = NaN, clean;
	return {
		lineStart: function() {
			stream.lineStart();
			clean = 1;
		},
		point: function(lambda1, phi1) {
			var sign1 = lambda1 > 0 ? pi : -pi, delta = abs(lambda1 - lambda0);
			if (abs(delta - pi) < epsilon) {
				stream.point(lambda0, phi0 = (phi0 + phi1) / 2 > 0 ? halfPi : -halfPi);
				stream.point(sign0, phi0);
				stream.lineEnd();
				stream.lineStart();
				stream.point(sign1, phi0);
				stream.point(lambda1, phi0);
				clean = 0;
			} else if (sign0 !== sign1 && delta >= pi) {
				if (abs(lambda0 - sign0) < epsilon) lambda0 -= sign0 * epsilon;
				if (abs(lambda1 - sign1) < epsilon) lambda1 -= sign1 * epsilon;
				phi0 = clipAntimeridianIntersect(lambda0, phi0, lambda1, phi1);
				stream.point(sign0, phi0);
				stream.lineEnd();
				stream.lineStart();
				stream.point(sign1, phi0);
				clean = 0;
			}
			stream.point(lambda0 = lambda1, phi0 = phi1);
			sign0 = sign1;
		},
		lineEnd: function() {
			stream.lineEnd();
			lambda0 = phi0 = NaN;
		},
		clean: function() {
			return 2 - clean;
		}
	};
}
function clipAntimeridianIntersect(lambda0, phi0, lambda1, phi1) {
	var cosPhi0, cosPhi1, sinLambda0Lambda1 = sin(lambda0 - lambda1);
	return abs(sinLambda0Lambda1) > epsilon ? atan((sin(phi0) * (cosPhi1 = cos(phi1)) * sin(lambda1) - sin(phi1) * (cosPhi0 = cos(phi0)) * sin(lambda0)) / (cosPhi0 * cosPhi1 * sinLambda0Lambda1)) : (phi0 + phi1) / 2;
}
function clipAntimeridianInterpolate(from, to, direction, stream) {
	var phi;
	if (from == null) {
		phi = direction * halfPi;
		stream.point(-pi, phi);
		stream.point(0, phi);
		stream.point(pi, phi);
		stream.point(pi, 0);
		stream.point(pi, -phi);
		stream.point(0, -phi);
		stream.point(-pi, -phi);
		stream.point(-pi, 0);
		stream.point(-pi, phi);
	} else if (abs(from[0] - to[0]) > epsilon) {
		var lambda = from[0] < to[0] ? pi : -pi;
		phi = direction * lambda / 2;
		stream.point(-lambda, phi);
		stream.point(0, phi);
		stream.point(lambda, phi);
	} else stream.point(to[0], to[1]);
}
function clipCircle(radius) {
	var cr = cos(radius), delta = 2 * radians, smallRadius = cr > 0, notHemisphere = abs(cr) > epsilon;
	function interpolate(from, to, direction, stream) {
		circleStream(stream, radius, delta, direction, from, to);
	}
	function visible(lambda, phi) {
		return cos(lambda) * cos(phi) > cr;
	}
	function clipLine(stream) {
		var point0, c0, v0, v00, clean;
		return {
			lineStart: function() {
				v00 = v0 = false;
				clean = 1;
			},
			point: function(lambda, phi) {
				var point1 = [lambda, phi], point2, v = visible(lambda, phi), c = smallRadius ? v ? 0 : code(lambda, phi) : v ? code(lambda + (lambda < 0 ? pi : -pi), phi) : 0;
				if (!point0 && (v00 = v0 = v)) stream.lineStart();
				if (v !== v0) {
					point2 = intersect(point0, point1);
					if (!point2 || pointEqual(point0, point2) || pointEqual(point1, point2)) point1[2] = 1;
				}
				if (v !== v0) {
					clean = 0;
					if (v) {
						stream.lineStart();
						point2 = intersect(point1, point0);
						stream.point(point2[0], point2[1]);
					} else {
						point2 = intersect(point0, point1);
						stream.point(point2[0], point2[1], 2);
						stream.lineEnd();
					}
					point0 = point2;
				} else if (notHemisphere && point0 && smallRadius ^ v) {
					var t;
					if (!(c & c0) && (t = intersect(point1, point0, true))) {
						clean = 0;
						if (smallRadius) {
							stream.lineStart();
							stream.point(t[0][0], t[0][1]);
							stream.point(t[1][0], t[1][1]);
							stream.lineEnd();
						} else {
							stream.point(t[1][0], t[1][1]);
							stream.lineEnd();
							stream.lineStart();
							stream.point(t[0][0], t[0][1], 3);
						}
					}
				}
				if (v && (!point0 || !pointEqual(point0, point1))) stream.point(point1[0], point1[1]);
				point0 = point1, v0 = v, c0 = c;
			},
			lineEnd: function() {
				if (v0) stream.lineEnd();
				point0 = null;
			},
			clean: function() {
				return clean | (v00 && v0) << 1;
			}
		};
	}
	function intersect(a, b, two) {
		var pa = cartesian(a), pb = cartesian(b);
		var n1 = [
			1,
			0,
			0
		], n2 = cartesianCross(pa, pb), n2n2 = cartesianDot(n2, n2), n1n2 = n2[0], determinant = n2n2 - n1n2 * n1n2;
		if (!determinant) return !two && a;
		var c1 = cr * n2n2 / determinant, c2 = -cr * n1n2 / determinant, n1xn2 = cartesianCross(n1, n2), A = cartesianScale(n1, c1);
		cartesianAddInPlace(A, cartesianScale(n2, c2));
		var u = n1xn2, w = cartesianDot(A, u), uu = cartesianDot(u, u), t2 = w * w - uu * (cartesianDot(A, A) - 1);
		if (t2 < 0) return;
		var t = sqrt(t2), q = cartesianScale(u, (-w - t) / uu);
		cartesianAddInPlace(q, A);
		q = spherical(q);
		if (!two) return q;
		var lambda0 = a[0], lambda1 = b[0], phi0 = a[1], phi1 = b[1], z;
		if (lambda1 < lambda0) z = lambda0, lambda0 = lambda1, lambda1 = z;
		var delta = lambda1 - lambda0, polar = abs(delta - pi) < epsilon, meridian = polar || delta < epsilon;
		if (!polar && phi1 < phi0) z = phi0, phi0 = phi1, phi1 = z;
		if (meridian ? polar ? phi0 + phi1 > 0 ^ q[1] < (abs(q[0] - lambda0) < epsilon ? phi0 : phi1) : phi0 <= q[1] && q[1] <= phi1 : delta > pi ^ (lambda0 <= q[0] && q[0] <= lambda1)) {
			var q1 = cartesianScale(u, (-w + t) / uu);
			cartesianAddInPlace(q1, A);
			return [q, spherical(q1)];
		}
	}
	function code(lambda, phi) {
		var r = smallRadius ? radius : pi - radius, code = 0;
		if (lambda < -r) code |= 1;
		else if (lambda > r) code |= 2;
		if (phi < -r) code |= 4;
		else if (phi > r) code |= 8;
		return code;
	}
	return clip$1(visible, clipLine, interpolate, smallRadius ? [0, -radius] : [-pi, radius - pi]);
}
function clipLine(a, b, x0, y0, x1, y1) {
	var ax = a[0], ay = a[1], bx = b[0], by = b[1], t0 = 0, t1 = 1, dx = bx - ax, dy = by - ay, r = x0 - ax;
	if (!dx && r > 0) return;
	r /= dx;
	if (dx < 0) {
		if (r < t0) return;
		if (r < t1) t1 = r;
	} else if (dx > 0) {
		if (r > t1) return;
		if (r > t0) t0 = r;
	}
	r = x1 - ax;
	if (!dx && r < 0) return;
	r /= dx;
	if (dx < 0) {
		if (r > t1) return;
		if (r > t0) t0 = r;
	} else if (dx > 0) {
		if (r < t0) return;
		if (r < t1) t1 = r;
	}
	r = y0 - ay;
	if (!dy && r > 0) return;
	r /= dy;
	if (dy < 0) {
		if (r < t0) return;
		if (r < t1) t1 = r;
	} else if (dy > 0) {
		if (r > t1) return;
		if (r > t0) t0 = r;
	}
	r = y1 - ay;
	if (!dy && r < 0) return;
	r /= dy;
	if (dy < 0) {
		if (r > t1) return;
		if (r > t0) t0 = r;
	} else if (dy > 0) {
		if (r < t0) return;
		if (r < t1) t1 = r;
	}
	if (t0 > 0) a[0] = ax + t0 * dx, a[1] = ay + t0 * dy;
	if (t1 < 1) b[0] = ax + t1 * dx, b[1] = ay + t1 * dy;
	return true;
}
var clipMax = 1e9;
var clipMin = -clipMax;
function clipRectangle(x0, y0, x1, y1) {
	function visible(x, y) {
		return x0 <= x && x <= x1 && y0 <= y && y <= y1;
	}
	function interpolate(from, to, direction, stream) {
		var a = 0, a1 = 0;
		if (from == null || (a = corner(from, direction)) !== (a1 = corner(to, direction)) || comparePoint(from, to) < 0 ^ direction > 0) do
			stream.point(a === 0 || a === 3 ? x0 : x1, a > 1 ? y1 : y0);
		while ((a = (a + direction + 4) % 4) !== a1);
		else stream.point(to[0], to[1]);
	}
	function corner(p, direction) {
		return abs(p[0] - x0) < epsilon ? direction > 0 ? 0 : 3 : abs(p[0] - x1) < epsilon ? direction > 0 ? 2 : 1 : abs(p[1] - y0) < epsilon ? direction > 0 ? 1 : 0 : direction > 0 ? 3 : 2;
	}
	function compareIntersection(a, b) {
		return comparePoint(a.x, b.x);
	}
	function comparePoint(a, b) {
		var ca = corner(a, 1), cb = corner(b, 1);
		return ca !== cb ? ca - cb : ca === 0 ? b[1] - a[1] : ca === 1 ? a[0] - b[0] : ca === 2 ? a[1] - b[1] : b[0] - a[0];
	}
	return function(stream) {
		var activeStream = stream, bufferStream = clipBuffer(), segments, polygon, ring, x__, y__, v__, x_, y_, v_, first, clean;
		var clipStream = {
			point,
			lineStart,
			lineEnd,
			polygonStart,
			polygonEnd
		};
		function point(x, y) {
			if (visible(x, y)) activeStream.point(x, y);
		}
		function polygonInside() {
			var winding = 0;
			for (var i = 0, n = polygon.length; i < n; ++i) for (var ring = polygon[i], j = 1, m = ring.length, point = ring[0], a0, a1, b0 = point[0], b1 = point[1]; j < m; ++j) {
				a0 = b0, a1 = b1, point = ring[j], b0 = point[0], b1 = point[1];
				if (a1 <= y1) {
					if (b1 > y1 && (b0 - a0) * (y1 - a1) > (b1 - a1) * (x0 - a0)) ++winding;
				} else if (b1 <= y1 && (b0 - a0) * (y1 - a1) < (b1 - a1) * (x0 - a0)) --winding;
			}
			return winding;
		}
		function polygonStart() {
			activeStream = bufferStream, segments = [], polygon = [], clean = true;
		}
		function polygonEnd() {
			var startInside = polygonInside(), cleanInside = clean && startInside, visible = (segments = merge(segments)).length;
			if (cleanInside || visible) {
				stream.polygonStart();
				if (cleanInside) {
					stream.lineStart();
					interpolate(null, null, 1, stream);
					stream.lineEnd();
				}
				if (visible) clipRejoin(segments, compareIntersection, startInside, interpolate, stream);
				stream.polygonEnd();
			}
			activeStream = stream, segments = polygon = ring = null;
		}
		function lineStart() {
			clipStream.point = linePoint;
			if (polygon) polygon.push(ring = []);
			first = true;
			v_ = false;
			x_ = y_ = NaN;
		}
		function lineEnd() {
			if (segments) {
				linePoint(x__, y__);
				if (v__ && v_) bufferStream.rejoin();
				segments.push(bufferStream.result());
			}
			clipStream.point = point;
			if (v_) activeStream.lineEnd();
		}
		function linePoint(x, y) {
			var v = visible(x, y);
			if (polygon) ring.push([x, y]);
			if (first) {
				x__ = x, y__ = y, v__ = v;
				first = false;
				if (v) {
					activeStream.lineStart();
					activeStream.point(x, y);
				}
			} else if (v && v_) activeStream.point(x, y);
			else {
				var a = [x_ = Math.max(clipMin, Math.min(clipMax, x_)), y_ = Math.max(clipMin, Math.min(clipMax, y_))], b = [x = Math.max(clipMin, Math.min(clipMax, x)), y = Math.max(clipMin, Math.min(clipMax, y))];
				if (clipLine(a, b, x0, y0, x1, y1)) {
					if (!v_) {
						activeStream.lineStart();
						activeStream.point(a[0], a[1]);
					}
					activeStream.point(b[0], b[1]);
					if (!v) activeStream.lineEnd();
					clean = false;
				} else if (v) {
					activeStream.lineStart();
					activeStream.point(x, y);
					clean = false;
				}
			}
			x_ = x, y_ = y, v_ = v;
		}
		return clipStream;
	};
}
var lengthSum$1;
var lambda0;
var sinPhi0;
var cosPhi0;
var lengthStream$1 = {
	sphere: noop,
	point: noop,
	lineStart: lengthLineStart,
	lineEnd: noop,
	polygonStart: noop,
	polygonEnd: noop
};
function lengthLineStart() {
	lengthStream$1.point = lengthPointFirst$1;
	lengthStream$1.lineEnd = lengthLineEnd;
}
function lengthLineEnd() {
	lengthStream$1.point = lengthStream$1.lineEnd = noop;
}
function lengthPointFirst$1(lambda, phi) {
	lambda *= radians, phi *= radians;
	lambda0 = lambda, sinPhi0 = sin(phi), cosPhi0 = cos(phi);
	lengthStream$1.point = lengthPoint$1;
}
function lengthPoint$1(lambda, phi) {
	lambda *= radians, phi *= radians;
	var sinPhi = sin(phi), cosPhi = cos(phi), delta = abs(lambda - lambda0), cosDelta = cos(delta), x = cosPhi * sin(delta), y = cosPhi0 * sinPhi - sinPhi0 * cosPhi * cosDelta, z = sinPhi0 * sinPhi + cosPhi0 * cosPhi * cosDelta;
	lengthSum$1.add(atan2(sqrt(x * x + y * y), z));
	lambda0 = lambda, sinPhi0 = sinPhi, cosPhi0 = cosPhi;
}
function length(object) {
	lengthSum$1 = new Adder();
	geoStream(object, lengthStream$1);
	return +lengthSum$1;
}
var coordinates = [null, null];
var object = {
	type: "LineString",
	coordinates
};
function distance$1(a, b) {
	coordinates[0] = a;
	coordinates[1] = b;
	return length(object);
}
function interpolate(a, b) {
	var x0 = a[0] * radians, y0 = a[1] * radians, x1 = b[0] * radians, y1 = b[1] * radians, cy0 = cos(y0), sy0 = sin(y0), cy1 = cos(y1), sy1 = sin(y1), kx0 = cy0 * cos(x0), ky0 = cy0 * sin(x0), kx1 = cy1 * cos(x1), ky1 = cy1 * sin(x1), d = 2 * asin(sqrt(haversin(y1 - y0) + cy0 * cy1 * haversin(x1 - x0))), k = sin(d);
	var interpolate = d ? function(t) {
		var B = sin(t *= d) / k, A = sin(d - t) / k, x = A * kx0 + B * kx1, y = A * ky0 + B * ky1, z = A * sy0 + B * sy1;
		return [atan2(y, x) * degrees, atan2(z, sqrt(x * x + y * y)) * degrees];
	} : function() {
		return [x0 * degrees, y0 * degrees];
	};
	interpolate.distance = d;
	return interpolate;
}
var identity$1 = (x) => x;
new Adder();
new Adder();
var x0$2 = Infinity;
var y0$2 = x0$2;
var x1 = -x0$2;
var y1 = x1;
var boundsStream = {
	point: boundsPoint,
	lineStart: noop,
	lineEnd: noop,
	polygonStart: noop,
	polygonEnd: noop,
	result: function() {
		var bounds = [[x0$2, y0$2], [x1, y1]];
		x1 = y1 = -(y0$2 = x0$2 = Infinity);
		return bounds;
	}
};
function boundsPoint(x, y) {
	if (x < x0$2) x0$2 = x;
	if (x > x1) x1 = x;
	if (y < y0$2) y0$2 = y;
	if (y > y1) y1 = y;
}
function PathContext(context) {
	this._context = context;
}
PathContext.prototype = {
	_radius: 4.5,
	pointRadius: function(_) {
		return this._radius = _, this;
	},
	polygonStart: function() {
		this._line = 0;
	},
	polygonEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._point = 0;
	},
	lineEnd: function() {
		if (this._line === 0) this._context.closePath();
		this._point = NaN;
	},
	point: function(x, y) {
		switch (this._point) {
			case 0:
				this._context.moveTo(x, y);
				this._point = 1;
				break;
			case 1:
				this._context.lineTo(x, y);
				break;
			default:
				this._context.moveTo(x + this._radius, y);
				this._context.arc(x, y, this._radius, 0, tau);
		}
	},
	result: noop
};
new Adder();
function transform(methods) {
	return { stream: transformer(methods) };
}
function transformer(methods) {
	return function(stream) {
		var s = new TransformStream();
		for (var key in methods) s[key] = methods[key];
		s.stream = stream;
		return s;
	};
}
function TransformStream() {}
TransformStream.prototype = {
	constructor: TransformStream,
	point: function(x, y) {
		this.stream.point(x, y);
	},
	sphere: function() {
		this.stream.sphere();
	},
	lineStart: function() {
		this.stream.lineStart();
	},
	lineEnd: function() {
		this.stream.lineEnd();
	},
	polygonStart: function() {
		this.stream.polygonStart();
	},
	polygonEnd: function() {
		this.stream.polygonEnd();
	}
};
function fit(projection, fitBounds, object) {
	var clip = projection.clipExtent && projection.clipExtent();
	projection.scale(150).translate([0, 0]);
	if (clip != null) projection.clipExtent(null);
	geoStream(object, projection.stream(boundsStream));
	fitBounds(boundsStream.result());
	if (clip != null) projection.clipExtent(clip);
	return projection;
}
function fitExtent(projection, extent, object) {
	return fit(projection, function(b) {
		var w = extent[1][0] - extent[0][0], h = extent[1][1] - extent[0][1], k = Math.min(w / (b[1][0] - b[0][0]), h / (b[1][1] - b[0][1])), x = +extent[0][0] + (w - k * (b[1][0] + b[0][0])) / 2, y = +extent[0][1] + (h - k * (b[1][1] + b[0][1])) / 2;
		projection.scale(150 * k).translate([x, y]);
	}, object);
}
function fitSize(projection, size, object) {
	return fitExtent(projection, [[0, 0], size], object);
}
function fitWidth(projection, width, object) {
	return fit(projection, function(b) {
		var w = +width, k = w / (b[1][0] - b[0][0]), x = (w - k * (b[1][0] + b[0][0])) / 2, y = -k * b[0][1];
		projection.scale(150 * k).translate([x, y]);
	}, object);
}
function fitHeight(projection, height, object) {
	return fit(projection, function(b) {
		var h = +height, k = h / (b[1][1] - b[0][1]), x = -k * b[0][0], y = (h - k * (b[1][1] + b[0][1])) / 2;
		projection.scale(150 * k).translate([x, y]);
	}, object);
}
var maxDepth = 16;
var cosMinDistance = cos(30 * radians);
function resample$2(project, delta2) {
	return +delta2 ? resample$1(project, delta2) : resampleNone(project);
}
function resampleNone(project) {
	return transformer({ point: function(x, y) {
		x = project(x, y);
		this.stream.point(x[0], x[1]);
	} });
}
function resample$1(project, delta2) {
	function resampleLineTo(x0, y0, lambda0, a0, b0, c0, x1, y1, lambda1, a1, b1, c1, depth, stream) {
		var dx = x1 - x0, dy = y1 - y0, d2 = dx * dx + dy * dy;
		if (d2 > 4 * delta2 && depth--) {
			var a = a0 + a1, b = b0 + b1, c = c0 + c1, m = sqrt(a * a + b * b + c * c), phi2 = asin(c /= m), lambda2 = abs(abs(c) - 1) < epsilon || abs(lambda0 - lambda1) < epsilon ? (lambda0 + lambda1) / 2 : atan2(b, a), p = project(lambda2, phi2), x2 = p[0], y2 = p[1], dx2 = x2 - x0, dy2 = y2 - y0, dz = dy * dx2 - dx * dy2;
			if (dz * dz / d2 > delta2 || abs((dx * dx2 + dy * dy2) / d2 - .5) > .3 || a0 * a1 + b0 * b1 + c0 * c1 < cosMinDistance) {
				resampleLineTo(x0, y0, lambda0, a0, b0, c0, x2, y2, lambda2, a /= m, b /= m, c, depth, stream);
				stream.point(x2, y2);
				resampleLineTo(x2, y2, lambda2, a, b, c, x1, y1, lambda1, a1, b1, c1, depth, stream);
			}
		}
	}
	return function(stream) {
		var lambda00, x00, y00, a00, b00, c00, lambda0, x0, y0, a0, b0, c0;
		var resampleStream = {
			point,
			lineStart,
			lineEnd,
			polygonStart: function() {
				stream.polygonStart();
				resampleStream.lineStart = ringStart;
			},
			polygonEnd: function() {
				stream.polygonEnd();
				resampleStream.lineStart = lineStart;
			}
		};
		function point(x, y) {
			x = project(x, y);
			stream.point(x[0], x[1]);
		}
		function lineStart() {
			x0 = NaN;
			resampleStream.point = linePoint;
			stream.lineStart();
		}
		function linePoint(lambda, phi) {
			var c = cartesian([lambda, phi]), p = project(lambda, phi);
			resampleLineTo(x0, y0, lambda0, a0, b0, c0, x0 = p[0], y0 = p[1], lambda0 = lambda, a0 = c[0], b0 = c[1], c0 = c[2], maxDepth, stream);
			stream.point(x0, y0);
		}
		function lineEnd() {
			resampleStream.point = point;
			stream.lineEnd();
		}
		function ringStart() {
			lineStart();
			resampleStream.point = ringPoint;
			resampleStream.lineEnd = ringEnd;
		}
		function ringPoint(lambda, phi) {
			linePoint(lambda00 = lambda, phi), x00 = x0, y00 = y0, a00 = a0, b00 = b0, c00 = c0;
			resampleStream.point = linePoint;
		}
		function ringEnd() {
			resampleLineTo(x0, y0, lambda0, a0, b0, c0, x00, y00, lambda00, a00, b00, c00, maxDepth, stream);
			resampleStream.lineEnd = lineEnd;
			lineEnd();
		}
		return resampleStream;
	};
}
var transformRadians = transformer({ point: function(x, y) {
	this.stream.point(x * radians, y * radians);
} });
function transformRotate(rotate) {
	return transformer({ point: function(x, y) {
		var r = rotate(x, y);
		return this.stream.point(r[0], r[1]);
	} });
}
function scaleTranslate(k, dx, dy, sx, sy) {
	function transform(x, y) {
		x *= sx;
		y *= sy;
		return [dx + k * x, dy - k * y];
	}
	transform.invert = function(x, y) {
		return [(x - dx) / k * sx, (dy - y) / k * sy];
	};
	return transform;
}
function scaleTranslateRotate(k, dx, dy, sx, sy, alpha) {
	if (!alpha) return scaleTranslate(k, dx, dy, sx, sy);
	var cosAlpha = cos(alpha), sinAlpha = sin(alpha), a = cosAlpha * k, b = sinAlpha * k, ai = cosAlpha / k, bi = sinAlpha / k, ci = (sinAlpha * dy - cosAlpha * dx) / k, fi = (sinAlpha * dx + cosAlpha * dy) / k;
	function transform(x, y) {
		x *= sx;
		y *= sy;
		return [a * x - b * y + dx, dy - b * x - a * y];
	}
	transform.invert = function(x, y) {
		return [sx * (ai * x - bi * y + ci), sy * (fi - bi * x - ai * y)];
	};
	return transform;
}
function projection(project) {
	return projectionMutator(function() {
		return project;
	})();
}
function projectionMutator(projectAt) {
	var project, k = 150, x = 480, y = 250, lambda = 0, phi = 0, deltaLambda = 0, deltaPhi = 0, deltaGamma = 0, rotate, alpha = 0, sx = 1, sy = 1, theta = null, preclip = clipAntimeridian, x0 = null, y0, x1, y1, postclip = identity$1, delta2 = .5, projectResample, projectTransform, projectRotateTransform, cache, cacheStream;
	function projection(point) {
		return projectRotateTransform(point[0] * radians, point[1] * radians);
	}
	function invert(point) {
		point = projectRotateTransform.invert(point[0], point[1]);
		return point && [point[0] * degrees, point[1] * degrees];
	}
	projection.stream = function(stream) {
		return cache && cacheStream === stream ? cache : cache = transformRadians(transformRotate(rotate)(preclip(projectResample(postclip(cacheStream = stream)))));
	};
	projection.preclip = function(_) {
		return arguments.length ? (preclip = _, theta = void 0, reset()) : preclip;
	};
	projection.postclip = function(_) {
		return arguments.length ? (postclip = _, x0 = y0 = x1 = y1 = null, reset()) : postclip;
	};
	projection.clipAngle = function(_) {
		return arguments.length ? (preclip = +_ ? clipCircle(theta = _ * radians) : (theta = null, clipAntimeridian), reset()) : theta * degrees;
	};
	projection.clipExtent = function(_) {
		return arguments.length ? (postclip = _ == null ? (x0 = y0 = x1 = y1 = null, identity$1) : clipRectangle(x0 = +_[0][0], y0 = +_[0][1], x1 = +_[1][0], y1 = +_[1][1]), reset()) : x0 == null ? null : [[x0, y0], [x1, y1]];
	};
	projection.scale = function(_) {
		return arguments.length ? (k = +_, recenter()) : k;
	};
	projection.translate = function(_) {
		return arguments.length ? (x = +_[0], y = +_[1], recenter()) : [x, y];
	};
	projection.center = function(_) {
		return arguments.length ? (lambda = _[0] % 360 * radians, phi = _[1] % 360 * radians, recenter()) : [lambda * degrees, phi * degrees];
	};
	projection.rotate = function(_) {
		return arguments.length ? (deltaLambda = _[0] % 360 * radians, deltaPhi = _[1] % 360 * radians, deltaGamma = _.length > 2 ? _[2] % 360 * radians : 0, recenter()) : [
			deltaLambda * degrees,
			deltaPhi * degrees,
			deltaGamma * degrees
		];
	};
	projection.angle = function(_) {
		return arguments.length ? (alpha = _ % 360 * radians, recenter()) : alpha * degrees;
	};
	projection.reflectX = function(_) {
		return arguments.length ? (sx = _ ? -1 : 1, recenter()) : sx < 0;
	};
	projection.reflectY = function(_) {
		return arguments.length ? (sy = _ ? -1 : 1, recenter()) : sy < 0;
	};
	projection.precision = function(_) {
		return arguments.length ? (projectResample = resample$2(projectTransform, delta2 = _ * _), reset()) : sqrt(delta2);
	};
	projection.fitExtent = function(extent, object) {
		return fitExtent(projection, extent, object);
	};
	projection.fitSize = function(size, object) {
		return fitSize(projection, size, object);
	};
	projection.fitWidth = function(width, object) {
		return fitWidth(projection, width, object);
	};
	projection.fitHeight = function(height, object) {
		return fitHeight(projection, height, object);
	};
	function recenter() {
		var center = scaleTranslateRotate(k, 0, 0, sx, sy, alpha).apply(null, project(lambda, phi)), transform = scaleTranslateRotate(k, x - center[0], y - center[1], sx, sy, alpha);
		rotate = rotateRadians(deltaLambda, deltaPhi, deltaGamma);
		projectTransform = compose(project, transform);
		projectRotateTransform = compose(rotate, projectTransform);
		projectResample = resample$2(projectTransform, delta2);
		return reset();
	}
	function reset() {
		cache = cacheStream = null;
		return projection;
	}
	return function() {
		project = projectAt.apply(this, arguments);
		projection.invert = project.invert && invert;
		return recenter();
	};
}
function azimuthalRaw(scale) {
	return function(x, y) {
		var cx = cos(x), cy = cos(y), k = scale(cx * cy);
		if (k === Infinity) return [2, 0];
		return [k * cy * sin(x), k * sin(y)];
	};
}
function azimuthalInvert(angle) {
	return function(x, y) {
		var z = sqrt(x * x + y * y), c = angle(z), sc = sin(c), cc = cos(c);
		return [atan2(x * sc, z * cc), asin(z && y * sc / z)];
	};
}
var azimuthalEqualAreaRaw = azimuthalRaw(function(cxcy) {
	return sqrt(2 / (1 + cxcy));
});
azimuthalEqualAreaRaw.invert = azimuthalInvert(function(z) {
	return 2 * asin(z / 2);
});
var azimuthalEquidistantRaw = azimuthalRaw(function(c) {
	return (c = acos(c)) && c / sin(c);
});
azimuthalEquidistantRaw.invert = azimuthalInvert(function(z) {
	return z;
});
function mercatorRaw(lambda, phi) {
	return [lambda, log(tan((halfPi + phi) / 2))];
}
mercatorRaw.invert = function(x, y) {
	return [x, 2 * atan(exp(y)) - halfPi];
};
function equirectangularRaw(lambda, phi) {
	return [lambda, phi];
}
equirectangularRaw.invert = equirectangularRaw;
var A1 = 1.340264;
var A2 = -.081106;
var A3 = 893e-6;
var A4 = .003796;
var M = sqrt(3) / 2;
var iterations = 12;
function equalEarthRaw(lambda, phi) {
	var l = asin(M * sin(phi)), l2 = l * l, l6 = l2 * l2 * l2;
	return [lambda * cos(l) / (M * (A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2))), l * (A1 + A2 * l2 + l6 * (A3 + A4 * l2))];
}
equalEarthRaw.invert = function(x, y) {
	var l = y, l2 = l * l, l6 = l2 * l2 * l2;
	for (var i = 0, delta, fy, fpy; i < iterations; ++i) {
		fy = l * (A1 + A2 * l2 + l6 * (A3 + A4 * l2)) - y;
		fpy = A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2);
		l -= delta = fy / fpy, l2 = l * l, l6 = l2 * l2 * l2;
		if (abs(delta) < epsilon2) break;
	}
	return [M * x * (A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2)) / cos(l), asin(sin(l) / M)];
};
function gnomonicRaw(x, y) {
	var cy = cos(y), k = cos(x) * cy;
	return [cy * sin(x) / k, sin(y) / k];
}
gnomonicRaw.invert = azimuthalInvert(atan);
function identity() {
	var k = 1, tx = 0, ty = 0, sx = 1, sy = 1, alpha = 0, ca, sa, x0 = null, y0, x1, y1, kx = 1, ky = 1, transform = transformer({ point: function(x, y) {
		var p = projection([x, y]);
		this.stream.point(p[0], p[1]);
	} }), postclip = identity$1, cache, cacheStream;
	function reset() {
		kx = k * sx;
		ky = k * sy;
		cache = cacheStream = null;
		return projection;
	}
	function projection(p) {
		var x = p[0] * kx, y = p[1] * ky;
		if (alpha) {
			var t = y * ca - x * sa;
			x = x * ca + y * sa;
			y = t;
		}
		return [x + tx, y + ty];
	}
	projection.invert = function(p) {
		var x = p[0] - tx, y = p[1] - ty;
		if (alpha) {
			var t = y * ca + x * sa;
			x = x * ca - y * sa;
			y = t;
		}
		return [x / kx, y / ky];
	};
	projection.stream = function(stream) {
		return cache && cacheStream === stream ? cache : cache = transform(postclip(cacheStream = stream));
	};
	projection.postclip = function(_) {
		return arguments.length ? (postclip = _, x0 = y0 = x1 = y1 = null, reset()) : postclip;
	};
	projection.clipExtent = function(_) {
		return arguments.length ? (postclip = _ == null ? (x0 = y0 = x1 = y1 = null, identity$1) : clipRectangle(x0 = +_[0][0], y0 = +_[0][1], x1 = +_[1][0], y1 = +_[1][1]), reset()) : x0 == null ? null : [[x0, y0], [x1, y1]];
	};
	projection.scale = function(_) {
		return arguments.length ? (k = +_, reset()) : k;
	};
	projection.translate = function(_) {
		return arguments.length ? (tx = +_[0], ty = +_[1], reset()) : [tx, ty];
	};
	projection.angle = function(_) {
		return arguments.length ? (alpha = _ % 360 * radians, sa = sin(alpha), ca = cos(alpha), reset()) : alpha * degrees;
	};
	projection.reflectX = function(_) {
		return arguments.length ? (sx = _ ? -1 : 1, reset()) : sx < 0;
	};
	projection.reflectY = function(_) {
		return arguments.length ? (sy = _ ? -1 : 1, reset()) : sy < 0;
	};
	projection.fitExtent = function(extent, object) {
		return fitExtent(projection, extent, object);
	};
	projection.fitSize = function(size, object) {
		return fitSize(projection, size, object);
	};
	projection.fitWidth = function(width, object) {
		return fitWidth(projection, width, object);
	};
	projection.fitHeight = function(height, object) {
		return fitHeight(projection, height, object);
	};
	return projection;
}
function naturalEarth1Raw(lambda, phi) {
	var phi2 = phi * phi, phi4 = phi2 * phi2;
	return [lambda * (.8707 - .131979 * phi2 + phi4 * (-.013791 + phi4 * (.003971 * phi2 - .001529 * phi4))), phi * (1.007226 + phi2 * (.015085 + phi4 * (-.044475 + .028874 * phi2 - .005916 * phi4)))];
}
naturalEarth1Raw.invert = function(x, y) {
	var phi = y, i = 25, delta;
	do {
		var phi2 = phi * phi, phi4 = phi2 * phi2;
		phi -= delta = (phi * (1.007226 + phi2 * (.015085 + phi4 * (-.044475 + .028874 * phi2 - .005916 * phi4))) - y) / (1.007226 + phi2 * (.045255 + phi4 * (-.311325 + .259866 * phi2 - .005916 * 11 * phi4)));
	} while (abs(delta) > epsilon && --i > 0);
	return [x / (.8707 + (phi2 = phi * phi) * (-.131979 + phi2 * (-.013791 + phi2 * phi2 * phi2 * (.003971 - .001529 * phi2)))), phi];
};
function orthographicRaw(x, y) {
	return [cos(y) * sin(x), sin(y)];
}
orthographicRaw.invert = azimuthalInvert(asin);
function orthographic() {
	return projection(orthographicRaw).scale(249.5).clipAngle(90 + epsilon);
}
function stereographicRaw(x, y) {
	var cy = cos(y), k = 1 + cos(x) * cy;
	return [cy * sin(x) / k, sin(y) / k];
}
stereographicRaw.invert = azimuthalInvert(function(z) {
	return 2 * atan(z);
});
function transverseMercatorRaw(lambda, phi) {
	return [log(tan((halfPi + phi) / 2)), -lambda];
}
transverseMercatorRaw.invert = function(x, y) {
	return [-y, 2 * atan(exp(x)) - halfPi];
};
// src/drawing/frame.ts
/** What of a geometry lies within the frame of a drawing, in its pixels. */
/** Detail below this many pixels would not be seen. */
var finestDetail = .3;
/** Islands and lakes below this many square pixels are specks. */
var smallestArea = 1;
function collectInto(lines) {
	let line = [];
	return {
		point: (x, y) => {
			line.push({
				x,
				y
			});
		},
		lineStart: () => {
			line = [];
		},
		lineEnd: () => {
			if (line.length > 1) lines.push(line);
		},
		polygonStart: () => {},
		polygonEnd: () => {}
	};
}
function clip({ width, height }, sink) {
	const margin = 16;
	return identity().clipExtent([[-16, -16], [width + margin, height + margin]]).stream(sink);
}
/** The lines of a geometry, or the rings of its polygons, as often as the world shows them. */
function linesInFrame(geometry, projection) {
	return projection.copies.flatMap((shift) => {
		const lines = [];
		geoStream(geometry, transform({ point(longitude, latitude) {
			const { x, y } = projection.project([longitude, latitude]);
			this.stream.point(x + shift, y);
		} }).stream(clip(projection, collectInto(lines))));
		return lines;
	});
}
/** Square pixels within a ring. */
function areaOfRing(ring) {
	const sum = ring.reduce((total, { x, y }, i) => {
		const next = ring[(i + 1) % ring.length] ?? {
			x,
			y
		};
		return total + x * next.y - next.x * y;
	}, 0);
	return Math.abs(sum) / 2;
}
/** The rings of polygons, without their closing points; of a tiny country at least the largest. */
function ringsInFrame(geometry, projection) {
	const rings = linesInFrame(geometry, projection).filter((ring) => ring.length > 2);
	const largest = Math.max(...rings.map(areaOfRing));
	return rings.filter((ring) => areaOfRing(ring) >= Math.min(smallestArea, largest));
}
/** The parts of a line, already in pixels, that lie within the frame. */
function partsInFrame(line, projection) {
	const lines = [];
	geoStream({
		type: "LineString",
		coordinates: line.map(({ x, y }) => [x, y])
	}, clip(projection, collectInto(lines)));
	return lines;
}
/** Where a position shows in the frame: once for each copy of the world. */
function pointsInFrame(position, projection, margin = 0) {
	const { x, y } = projection.project(position);
	return projection.copies.map((shift) => ({
		x: x + shift,
		y
	})).filter((point) => point.x >= -margin && point.x <= projection.width + margin && point.y >= -margin && point.y <= projection.height + margin);
}
/** Whether some of a line or, if closed, of the area within it lies in the frame itself. */
function isInSight(lines, closed, { width, height }) {
	let found = false;
	const sink = {
		point: () => {
			found = true;
		},
		lineStart: () => {},
		lineEnd: () => {},
		polygonStart: () => {},
		polygonEnd: () => {}
	};
	const clip = identity().clipExtent([[1, 1], [width - 1, height - 1]]);
	const positions = lines.map((line) => line.map(({ x, y }) => [x, y]));
	const rings = positions.map((ring) => [...ring, ...ring.slice(0, 1)]);
	geoStream(closed ? {
		type: "Polygon",
		coordinates: rings
	} : {
		type: "MultiLineString",
		coordinates: positions
	}, clip.stream(sink));
	return found;
}
// src/drawing/corridors/lane-lines.ts
/** Pixels from point to point. */
var spacing = 5;
function sampleStretch(stretch, worldSize, start) {
	const straight = distanceBetween(stretch.from, stretch.to) * worldSize;
	const steps = Math.max(12, Math.ceil(straight * 1.1 / spacing));
	let along = start;
	let previous;
	return Array.from({ length: steps + 1 }, (_, step) => {
		const { at: world, heading } = pointOn(stretch, step / steps);
		const at = {
			x: world.x * worldSize,
			y: world.y * worldSize
		};
		if (previous) along += distanceBetween(previous, at);
		previous = at;
		const speed = Math.hypot(heading.x, heading.y) || 1;
		return {
			at,
			right: {
				x: -heading.y / speed,
				y: heading.x / speed
			},
			along
		};
	});
}
/** From 0 to 1 and level at both ends. */
var cosine = (t) => (1 - Math.cos(Math.PI * Math.min(1, Math.max(0, t)))) / 2;
/** Where along a course the lane becomes another: never beyond the middle of a stretch. */
function laneChanges(stretches, ends, most) {
	return stretches.slice(1).map((after, i) => {
		const [start = 0, at = 0, end = at] = [
			i === 0 ? 0 : ends[i - 1],
			ends[i],
			ends[i + 1]
		];
		return {
			along: at,
			by: after.lane - (stretches[i]?.lane ?? 0),
			within: Math.min(most, at - start, end - at)
		};
	});
}
/** A line without points that lie too near to each other to be told apart; both ends stay. */
function spaced(points) {
	const kept = [];
	const last = points.at(-1);
	for (const point of points) {
		const before = kept.at(-1);
		if (!before || distanceBetween(before, point) >= spacing / 2) kept.push(point);
	}
	if (!last || kept.at(-1) === last) return kept;
	return [...kept.length > 1 && distanceBetween(kept.at(-1) ?? last, last) < spacing / 2 ? kept.slice(0, -1) : kept, last];
}
/** The legs of a course in their lanes. */
function laneLines(course, { worldSize, pitch, change }) {
	const stretches = course.flatMap((leg) => leg.stretches);
	const sampled = [];
	for (const stretch of stretches) sampled.push(sampleStretch(stretch, worldSize, sampled.at(-1)?.at(-1)?.along ?? 0));
	const changes = laneChanges(stretches, sampled.map((samples) => samples.at(-1)?.along ?? 0), change);
	const first = stretches[0]?.lane ?? 0;
	const laneAt = (along) => changes.reduce((lane, { along: at, by, within }) => lane + by * cosine((along - at) / Math.max(within, .1) + .5), first);
	const aside = ({ at, right, along }) => {
		const by = laneAt(along) * pitch;
		return {
			x: at.x + right.x * by,
			y: at.y + right.y * by
		};
	};
	return course.map(({ id, stretches: own }) => {
		return {
			id,
			points: spaced(sampled.splice(0, own.length).flatMap((each, i) => i === 0 ? each : each.slice(1)).map(aside))
		};
	});
}
// src/drawing/corridors/corridor-lines.ts
/** The legs as both renderers draw them at a zoom: in their lanes, as fine as the zoom needs. */
/** Lines are the same from an eighth of a zoom below to an eighth above. */
var laneZoomOf = (zoom) => Math.min(8, Math.max(0, Math.round(zoom * 4) / 4));
var pixelsOfPart = 6;
var mostParts = 16;
/** Cuts what fades in off a line: short parts, each a little stronger. */
function fadeIn(points, worldSize) {
	const [, latitude] = positionAt({
		x: (points[0]?.x ?? 0) / worldSize,
		y: (points[0]?.y ?? 0) / worldSize
	});
	const length = 140 / kilometresPerPixel(worldSize, latitude);
	const count = Math.min(mostParts, Math.max(3, Math.round(length / pixelsOfPart)));
	const parts = Array.from({ length: count + 1 }, () => []);
	let along = 0;
	let part = 0;
	points.forEach((point, i) => {
		const before = points[i - 1];
		if (before) {
			const step = distanceBetween(before, point);
			while (part < count && along + step >= (part + 1) / count * length) {
				const t = step === 0 ? 0 : ((part + 1) / count * length - along) / step;
				const cut = {
					x: before.x + (point.x - before.x) * t,
					y: before.y + (point.y - before.y) * t
				};
				parts[part]?.push(cut);
				part += 1;
				parts[part]?.push(cut);
			}
			along += step;
		}
		parts[part]?.push(point);
	});
	return parts.flatMap((own, i) => own.length < 2 ? [] : [{
		strength: Math.min(1, (i + .5) / count),
		positions: own.map(toPosition(worldSize))
	}]);
}
var toPosition = (worldSize) => ({ x, y }) => positionAt({
	x: x / worldSize,
	y: y / worldSize
});
/** A flight: the great circle, bent towards the open water. */
function flightLine([from = [], to = []]) {
	const [a, b] = [worldPoint(from), worldPoint(to)];
	const sea = worldPoint(subject.seaward);
	const aside = {
		x: b.y - a.y,
		y: a.x - b.x
	};
	const middle = {
		x: (a.x + b.x) / 2,
		y: (a.y + b.y) / 2
	};
	const towards = (sea.x - middle.x) * aside.x + (sea.y - middle.y) * aside.y < 0 ? -1 : 1;
	const start = [from[0] ?? 0, from[1] ?? 0];
	const end = [to[0] ?? 0, to[1] ?? 0];
	const circle = interpolate(start, end);
	const steps = Math.ceil(16 + distance$1(start, end) * 60);
	return Array.from({ length: steps + 1 }, (_, step) => {
		const t = step / steps;
		const { x, y } = worldPoint(circle(t));
		const by = towards * flightBow * Math.sin(Math.PI * t);
		return positionAt({
			x: x + aside.x * by,
			y: y + aside.y * by
		});
	});
}
var courses = /* @__PURE__ */ new WeakMap();
function coursesFor(legs) {
	const known = courses.get(legs);
	if (known) return known;
	const laid = [...legs.values()].map(({ id, route, leg, line }) => ({
		id,
		route: route.id,
		line: line.coordinates,
		from: leg.from,
		to: leg.to,
		means: leg.means
	}));
	const made = coursesOf(laid, sideBySide);
	courses.set(legs, made);
	return made;
}
function linesAt({ legs, stations }, zoom) {
	const worldSize = 512 * 2 ** zoom;
	const look = {
		worldSize,
		pitch: atZoom(lanePitch, zoom),
		change: atZoom(laneChange, zoom)
	};
	const lines = new Map(coursesFor(legs).flatMap((course) => laneLines(course, look)).map((line) => [line.id, line]));
	return [...legs.values()].map((corridor) => {
		const { leg, isMain } = corridor;
		const isBranch = !isMain && leg.means !== "by boat";
		const points = lines.get(corridor.id)?.points;
		const positions = points?.map(toPosition(worldSize)) ?? flightLine(corridor.line.coordinates);
		const begins = stations.get(leg.from)?.place;
		return {
			corridor,
			positions,
			isBranch,
			parts: points !== void 0 && leg.means !== "by boat" && begins !== void 0 && subject.origins.includes(begins) ? fadeIn(points, worldSize) : [{
				strength: 1,
				positions
			}]
		};
	});
}
var made$1 = /* @__PURE__ */ new WeakMap();
/** The legs in the atlas's order. `zoom`: at which a map of unscaled strokes would look the same. */
function corridorLines(geography, zoom) {
	const at = laneZoomOf(zoom);
	const byZoom = made$1.get(geography.legs) ?? /* @__PURE__ */ new Map();
	made$1.set(geography.legs, byZoom);
	const lines = byZoom.get(at) ?? linesAt(geography, at);
	byZoom.set(at, lines);
	return lines;
}
// src/drawing/corridors/drawn-legs.ts
/** Flights are drawn of the route that stands out alone; far out, so are the ways beside its main one. */
function isDrawn({ corridor, isBranch }, drawing) {
	const { route, leg } = corridor;
	if (route.id === drawing.route) return true;
	if (leg.means === "by air") return route.id === standsOut(drawing) && !isBranch;
	return !isBranch || showsBranches(drawing) || drawing.zoom >= 4;
}
/** The legs that the drawing shows: of routes that are not hidden, and told of in its year. */
function legsInFrame(geography, drawing) {
	if (!drawing.shows("corridors")) return [];
	const { projection, hiddenRoutes, year } = drawing;
	const standings = legStandings(geography, year);
	function inFrame(positions) {
		const points = thin(positions.map((position) => projection.project(position)), finestDetail);
		return projection.copies.flatMap((shift) => partsInFrame(points.map(({ x, y }) => ({
			x: x + shift,
			y
		})), projection));
	}
	return corridorLines(geography, drawing.zoom).flatMap((line) => {
		const { id, route, leg } = line.corridor;
		const strength = standingStrength[standings.get(id) ?? "closed"];
		if (hiddenRoutes.includes(route.id) || strength === 0 || !isDrawn(line, drawing)) return [];
		const parts = line.parts.flatMap((part) => {
			const lines = inFrame(part.positions);
			return lines.length > 0 ? [{
				strength: part.strength * strength,
				lines
			}] : [];
		});
		if (!parts.some(({ lines }) => isInSight(lines, false, projection))) return [];
		const full = parts.filter((part) => part.strength === strength);
		return [{
			id,
			route: route.id,
			label: route.label,
			strength,
			parts,
			isFlown: leg.means === "by air",
			isSailed: leg.means === "by boat",
			lines: full.flatMap(({ lines }) => lines)
		}];
	});
}
var emphasisIn = (route, drawing) => emphasisOf(route, drawing);
/** Chosen routes stand out; while one is chosen the others recede. */
var byEmphasis = (route, drawing, values) => values[emphasisIn(route, drawing)];
// src/drawing/corridors/along-line.ts
/** Lines on a plane, gone along. */
/** Where a line is after so much of its length, and where it is heading there, in degrees clockwise. */
function alongAt(points, along) {
	let left = along;
	for (const [i, end] of points.entries()) {
		const start = points[i - 1];
		if (!start) continue;
		const step = distanceBetween(start, end);
		if (left <= step && step > 0) {
			const t = left / step;
			return {
				at: {
					x: start.x + (end.x - start.x) * t,
					y: start.y + (end.y - start.y) * t
				},
				heading: Math.atan2(end.y - start.y, end.x - start.x) * 180 / Math.PI
			};
		}
		left -= step;
	}
}
/** In the unit of its points. */
var lengthOf = (points) => points.slice(1).reduce((sum, end, i) => sum + distanceBetween(points[i] ?? end, end), 0);
// src/drawing/corridors/route-signs.ts
/** Arrow heads far apart, on legs within one country alone: none points at a border. */
function arrowsAlong(length) {
	const count = Math.floor(length / 300);
	if (count === 0) return length >= 90 ? [length / 2] : [];
	return Array.from({ length: count }, (_, i) => (i + .5) * length / count);
}
/** Pixels around an aeroplane in which no arrow head of its route stands. */
var aroundPlane = 26;
/** A flight may pass over its own route: an arrow head beneath the aeroplane would blot it. */
function withoutBlots(signs, worldSize) {
	const planes = signs.filter(({ kind }) => kind === "plane");
	const apart = (one, two) => distanceBetween(worldPoint(one.at), worldPoint(two.at)) * worldSize;
	const isBlotted = (sign) => planes.some((plane) => plane.route === sign.route && apart(plane, sign) < aroundPlane);
	return signs.filter((sign) => sign.kind === "plane" || !isBlotted(sign));
}
function turnedSigns(lines, worldSize) {
	return withoutBlots(lines.flatMap(({ corridor, positions, isBranch }) => {
		const { route, leg } = corridor;
		const kind = leg.means === "by air" ? "plane" : "arrow";
		if (leg.means === "by boat" || kind === "arrow" && leg.crosses.length > 1) return [];
		const points = positions.map((position) => {
			const { x, y } = worldPoint(position);
			return {
				x: x * worldSize,
				y: y * worldSize
			};
		});
		const length = lengthOf(points);
		return (kind === "plane" ? [length / 2] : arrowsAlong(length)).flatMap((along) => {
			const found = alongAt(points, along);
			if (!found) return [];
			const at = positionAt({
				x: found.at.x / worldSize,
				y: found.at.y / worldSize
			});
			return [{
				kind,
				route: route.id,
				isBranch,
				at,
				heading: found.heading
			}];
		});
	}), worldSize);
}
/** Where lines begin and end at each station, in their lanes. Flights have none: they go by the place itself. */
function endsAtStations(lines, stations) {
	const ends = lines.flatMap(({ corridor, positions }) => {
		const { route, leg } = corridor;
		const isFlown = leg.means === "by air";
		return [{
			anchor: leg.from,
			at: positions[0]
		}, {
			anchor: leg.to,
			at: positions.at(-1)
		}].flatMap(({ anchor, at }) => {
			const station = stations.get(anchor);
			if (!at || !station || subject.origins.includes(station.place)) return [];
			return [{
				station,
				route: route.id,
				at,
				isFlown
			}];
		});
	});
	return groupBy(ends, ({ station }) => station);
}
var first = (ends) => ends.find(({ isFlown }) => !isFlown) ?? ends[0];
/** The two ends that lie furthest apart. */
function outermost(ends) {
	const points = ends.map(({ at }) => ({
		at,
		point: worldPoint(at)
	}));
	const [widest] = points.flatMap((a, i) => points.slice(i + 1).map((b) => ({
		a: a.at,
		b: b.at,
		apart: distanceBetween(a.point, b.point)
	}))).sort((one, two) => two.apart - one.apart);
	return widest && widest.apart > 0 ? [widest.a, widest.b] : void 0;
}
function signsAt({ legs, stations }, zoom) {
	const lines = corridorLines({
		legs,
		stations
	}, zoom);
	const stops = [];
	const shared = [];
	for (const [station, ends] of endsAtStations(lines, stations)) {
		const onGround = ends.filter(({ isFlown }) => !isFlown);
		const routes = [...new Set(onGround.map(({ route }) => route))];
		const across = routes.length > 1 ? outermost(onGround) : void 0;
		if (across) shared.push({
			station,
			routes,
			across
		});
		for (const [route, own] of groupBy(ends, (end) => end.route)) {
			const at = first(own)?.at;
			const isAlone = routes.length === 1 && routes[0] === route;
			if (at) stops.push({
				station,
				route,
				at,
				isAlone
			});
		}
	}
	return {
		turned: turnedSigns(lines, 512 * 2 ** zoom),
		stops,
		shared
	};
}
var made = /* @__PURE__ */ new WeakMap();
/** `zoom`: at which a map of unscaled strokes would look the same. */
function routeSigns(geography, zoom) {
	const at = laneZoomOf(zoom);
	const byZoom = made.get(geography.legs) ?? /* @__PURE__ */ new Map();
	made.set(geography.legs, byZoom);
	const signs = byZoom.get(at) ?? signsAt(geography, at);
	byZoom.set(at, signs);
	return signs;
}
// src/drawing/draw-points.ts
/** How far beyond the frame the centre of a mark may lie. */
var reach = 12;
var isArea = ({ kind }) => kind === "province" || kind === "country";
function marksAt(station, mark, { projection, scale, wholeMarksOnly }, position = station.position) {
	const radius = mark.radius * scale;
	return pointsInFrame(position, projection, wholeMarksOnly ? -radius - scale : reach).map((at) => ({
		id: station.id,
		at,
		radius,
		text: mark.text,
		isArea: isArea(station),
		isCountry: station.kind === "country",
		outcome: mark.outcome ?? "untold"
	}));
}
/** One mark for all incidents of the year at a place, with their number; beside a record its own alone. */
function incidentsInFrame(geography, drawing) {
	if (!drawing.shows("incidents")) return [];
	const focus = new Set(placesInFocus(drawing));
	return eventMarks(geography, drawing.incidents).flatMap(({ station, counts, outcomes }) => {
		const count = counts.get(drawing.year) ?? 0;
		const isInFocus = focus.size === 0 || focus.has(station.place);
		if (count === 0 || !isInFocus) return [];
		return marksAt(station, {
			radius: incidentSide(count) / 2,
			text: count > 1 ? String(count) : "",
			outcome: outcomes.get(drawing.year) ?? "untold"
		}, {
			...drawing,
			scale: drawing.letters
		});
	});
}
var circle = ({ at, radius }, attributes) => x("circle", {
	cx: tenth(at.x),
	cy: tenth(at.y),
	r: tenth(radius),
	...attributes
});
// src/drawing/corridors/draw-stations.ts
/** Close up, while nothing is chosen, all routes' stations are marked. */
var marksAll = (drawing) => drawing.route === null && !showsBranches(drawing) && drawing.zoom >= 4;
var lookOf = (kind) => kind === "province" || kind === "country" ? kind : "city";
/** The stations of the chosen route, or those that no two routes share, close up. */
function stationsInFrame(geography, drawing) {
	if (!drawing.shows("stations")) return [];
	return routeSigns(geography, drawing.zoom).stops.flatMap(({ station, route, at, isAlone }) => {
		if (!(route === drawing.route || isAlone && marksAll(drawing))) return [];
		const kind = lookOf(station.kind);
		const mark = {
			radius: stationLooks[kind].radius,
			text: station.name
		};
		const isDestination = station.place === subject.destination;
		return marksAt(station, mark, drawing, at).map((drawn) => ({
			...drawn,
			kind,
			isDestination,
			colour: drawing.theme.route[route]
		}));
	});
}
/** A bar across the lanes of the routes that share a station. */
function drawShared(geography, drawing) {
	if (!drawing.shows("stations") || !marksAll(drawing)) return [];
	const { projection, theme, scale } = drawing;
	const { width, edge } = sharedStationLook;
	const lines = routeSigns(geography, drawing.zoom).shared.flatMap(({ across }) => projection.copies.flatMap((shift) => partsInFrame(across.map((position) => {
		const { x: left, y } = projection.project(position);
		return {
			x: left + shift,
			y
		};
	}), projection)));
	if (lines.length === 0) return [];
	const d = pathData(lines);
	return [x("g", {
		fill: "none",
		"stroke-linecap": "round",
		"pointer-events": "none"
	}, [x("path", {
		d,
		stroke: theme.map.station,
		"stroke-width": hundredth((width + 2 * edge) * scale)
	}), x("path", {
		d,
		stroke: theme.map.stationFill,
		"stroke-width": hundredth(width * scale)
	})])];
}
function drawStations(geography, stations, drawing) {
	const { theme, scale } = drawing;
	const rings = stations.map((station) => {
		const { opacity, stroke } = stationLooks[station.kind];
		return circle({
			...station,
			radius: station.radius + stroke / 2 * scale
		}, {
			fill: theme.map.stationFill,
			"fill-opacity": String(opacity),
			stroke: station.colour,
			"stroke-width": String(tenth(stroke * scale)),
			"data-station": station.id
		});
	});
	const points = stations.filter(({ isDestination }) => isDestination).map((station) => circle({
		...station,
		radius: destinationPoint * scale
	}, { fill: station.colour }));
	const marks = [...rings, ...points];
	return [...drawShared(geography, drawing), ...marks.length > 0 ? [x("g", { "pointer-events": "none" }, marks)] : []];
}
// src/drawing/drawing.ts
/** What can be left out of a drawing. */
var mapParts = [
	"tints",
	"corridors",
	"incidents",
	"stations",
	"labels"
];
function prepareDrawing(options) {
	const { width, height, camera, scale = 1, show = mapParts, idPrefix = "map" } = options;
	const { letters = scale, over, covered = [] } = options;
	const projection = projectionOf(camera, width, height);
	const insets = options.insets ?? {
		top: 0,
		right: 0,
		bottom: 0,
		left: 0
	};
	const { project } = projection;
	const above = over?.boxes({
		width,
		height,
		scale: letters,
		insets,
		project
	}) ?? [];
	return {
		...options,
		scale,
		letters,
		covered: [...covered, ...above],
		detail: options.detail ?? .3,
		insets,
		projection,
		zoom: camera.zoom - Math.log2(scale),
		shows: (part) => show.includes(part),
		id: (name) => `${idPrefix}-${name}`
	};
}
/** Whether what is left to see of it has room for few names. */
var isNarrow = ({ width, insets, letters }) => (width - insets.left - insets.right) / letters < fewNames.width;
// src/drawing/land/hatch-patterns.ts
var hatchId = (stance, { id }) => id(`hatch-${stance}`);
function steps(from, to, by) {
	return Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, i) => from + i * by);
}
/** One stroke of a hatch across the tile, a little beyond its edges. */
function stroke(angle, at) {
	if (angle === 0) return `M-1 ${at}h26`;
	if (angle === 90) return `M${at}-1v26`;
	return angle === 45 ? `M${at - 24 - 1} 25l26-26` : `M${at - 24 - 1}-1l26 26`;
}
function drawTile(hatch, colour) {
	if (hatch.kind === "none") return [];
	if (hatch.kind === "dots") {
		const { spacing, radius } = hatch;
		return steps(0, 24, spacing).flatMap((y, row) => steps(row % 2 === 0 ? 0 : -spacing / 2, 24 + spacing / 2, spacing).map((cx) => x("circle", {
			cx,
			cy: y,
			r: radius,
			fill: colour
		})));
	}
	const d = (hatch.angle === 45 || hatch.angle === 135 ? steps(0, 48, hatch.spacing) : steps(0, 24, hatch.spacing)).map((at) => stroke(hatch.angle, at)).join("");
	return [x("path", {
		d,
		stroke: colour,
		"stroke-width": hatch.width,
		fill: "none"
	})];
}
/** The hatches as repeating tiles. */
function hatchPatterns(drawn, drawing) {
	const { theme, scale } = drawing;
	return stances.filter((stance) => drawn.has(stance) && isHatchedIn(stance, theme)).map((stance) => x("pattern", {
		id: hatchId(stance, drawing),
		width: 24,
		height: 24,
		patternUnits: "userSpaceOnUse",
		...scale === 1 ? {} : { patternTransform: `scale(${hundredth(scale)})` }
	}, drawTile(stanceHatches[stance], hatchInk(stance, theme).colour)));
}
// src/drawing/land/hatch-strokes.ts
/** The part of the frame that rings lie in. */
function boxOf$1(rings, { width, height }) {
	const points = rings.flat();
	const bound = (value, most) => Math.min(most, Math.max(0, value));
	return {
		left: bound(Math.min(...points.map(({ x }) => x)), width),
		top: bound(Math.min(...points.map(({ y }) => y)), height),
		right: bound(Math.max(...points.map(({ x }) => x)), width),
		bottom: bound(Math.max(...points.map(({ y }) => y)), height)
	};
}
/** The multiples of a spacing between two values, so that hatches meet across countries. */
function multiples(from, to, spacing) {
	const first = Math.ceil(from / spacing);
	const count = Math.max(0, Math.floor(to / spacing) - first + 1);
	return Array.from({ length: count }, (_, i) => (first + i) * spacing);
}
function writeDots({ left, top, right, bottom }, spacing) {
	return multiples(top, bottom, spacing).flatMap((y) => {
		const shift = Math.round(y / spacing) % 2 === 0 ? 0 : spacing / 2;
		return multiples(left - shift, right, spacing).map((at) => `M${tenth(at + shift)} ${tenth(y)}h0`);
	}).join("");
}
/** Lines across a box, by the place where each meets the frame's upper or left edge. */
function writeLines({ left, top, right, bottom }, angle, spacing) {
	const [down, across] = [tenth(bottom - top), tenth(right - left)];
	switch (angle) {
		case 0: return multiples(top, bottom, spacing).map((y) => `M${tenth(left)} ${tenth(y)}h${across}`).join("");
		case 90: return multiples(left, right, spacing).map((at) => `M${tenth(at)} ${tenth(top)}v${down}`).join("");
		case 45: return multiples(left + top, right + bottom, spacing).map((sum) => `M${tenth(sum - top)} ${tenth(top)}l${-down} ${down}`).join("");
		case 135: return multiples(left - bottom, right - top, spacing).map((difference) => `M${tenth(difference + top)} ${tenth(top)}l${down} ${down}`).join("");
	}
}
function writeHatch(hatch, box, scale) {
	const spacing = hatch.spacing * scale;
	return hatch.kind === "dots" ? writeDots(box, spacing) : writeLines(box, hatch.angle, spacing);
}
/** The hatch of a stance over the areas within rings. */
function drawHatchStrokes(stance, rings, drawing) {
	const hatch = stanceHatches[stance];
	if (hatch.kind === "none" || rings.length === 0) return [];
	const { theme, scale, id } = drawing;
	const width = hatch.kind === "dots" ? 2 * hatch.radius : hatch.width;
	const clip = id(`hatched-${stance}`);
	return [x("clipPath", { id: clip }, [x("path", { d: pathData(rings, true) })]), x("path", {
		d: writeHatch(hatch, boxOf$1(rings, drawing), scale),
		fill: "none",
		stroke: hatchInk(stance, theme).colour,
		"stroke-width": hundredth(width * scale),
		"stroke-linecap": hatch.kind === "dots" ? "round" : "butt",
		"stroke-opacity": hatchInk(stance, theme).strength,
		"clip-path": `url(#${clip})`,
		"pointer-events": "none"
	})];
}
// src/drawing/land/draw-land.ts
function countriesInFrame(geography, drawing) {
	const stances = drawing.shows("tints") ? stanceByPlace(drawing.year) : {};
	const focus = new Set(placesInFocus(drawing));
	return [...geography.lands.values()].flatMap(({ id, shape }) => {
		const rings = ringsInFrame(shape, drawing.projection);
		if (rings.length === 0) return [];
		const inside = geography.insides.get(id);
		const stance = stances[id] ?? null;
		return [{
			id,
			record: recordAt(id),
			rings,
			insides: inside && stance ? ringsInFrame(inside, drawing.projection) : [],
			isFaded: focus.size > 0 && !focus.has(id),
			stance
		}];
	});
}
var outlineId = (country, { id }) => id(`country-${country}`);
/** The tint is its parent's, so that the outline can be used again with another. */
function drawRecord(record, countries, drawing) {
	const paths = countries.map(({ id, rings }) => x("path", {
		id: outlineId(id, drawing),
		"data-country": id,
		d: pathData(rings, true)
	}));
	const [first] = countries;
	const { stance } = first ?? {};
	const { theme } = drawing;
	if (!stance) {
		const tint = isOrigin(record) && drawing.shows("tints") ? { fill: theme.map.origin } : {};
		return link$1({
			kind: "country",
			id: record
		}, [x("g", tint, paths)], drawing);
	}
	const colours = first?.isFaded && theme.name !== "greyscale" ? fadedStances(theme) : theme;
	const inside = pathData(countries.flatMap(({ insides }) => insides), true);
	const fills = [x("g", {
		fill: colours.stanceEdge[stance],
		"data-stance": stance
	}, paths), ...inside === "" ? [] : [x("path", {
		d: inside,
		fill: colours.stance[stance],
		stroke: "none",
		"data-part": "inside"
	})]];
	return link$1({
		kind: "country",
		id: record
	}, fills, drawing);
}
function useOutline(id, drawing) {
	return x("use", { href: `#${outlineId(id, drawing)}` });
}
var widthOfCoast = ({ scale, zoom }) => hundredth(atZoom(coastWidth, zoom) * scale);
/** Whether the 180th meridian is in sight, where countries are cut in two that are one. */
function isSeamInSight({ projection: { project, copies, width } }) {
	const { x: seam } = project([180, 0]);
	return copies.some((shift) => seam + shift > 0 && seam + shift < width);
}
/**
* The coast is the stroke of the land, which borders then cover: as a line of its own it would
* be half of the drawing's bytes. Where the 180th meridian is in sight it has to be one.
*/
function drawCoast(geography, drawing) {
	if (!isSeamInSight(drawing)) return [];
	const d = pathData(linesInFrame(geography.coast, drawing.projection));
	const { coast } = drawing.theme.map;
	return [x("path", {
		d,
		stroke: coast,
		"stroke-width": widthOfCoast(drawing),
		"data-part": "coast"
	})];
}
/** Land outside the atlas as one path, then each record's countries. */
function drawLand(countries, drawing) {
	const { map } = drawing.theme;
	const byRecord = groupBy(countries, ({ record }) => record);
	const others = (byRecord.get(null) ?? []).flatMap(({ rings }) => rings);
	byRecord.delete(null);
	const coast = isSeamInSight(drawing) ? {} : {
		stroke: map.coast,
		"stroke-width": widthOfCoast(drawing)
	};
	return [x("g", {
		fill: map.land,
		...coast
	}, [x("path", {
		id: drawing.id("land"),
		d: pathData(others, true),
		"data-part": "land"
	}), ...[...byRecord].flatMap(([record, members]) => record === null ? [] : drawRecord(record, members, drawing))])];
}
/** The hatches over the tints. */
function drawHatches(countries, drawing) {
	const hatched = countries.filter(({ stance }) => stance && isHatchedIn(stance, drawing.theme));
	const byStance = groupBy(hatched, ({ stance }) => stance);
	if (drawing.hatches === "strokes") return [...byStance].flatMap(([stance, members]) => stance ? drawHatchStrokes(stance, members.flatMap(({ rings }) => rings), drawing) : []);
	const groups = [...byStance].flatMap(([stance, members]) => {
		if (!stance) return [];
		const outlines = members.map(({ id }) => useOutline(id, drawing));
		const { strength } = hatchInk(stance, drawing.theme);
		const fill = `url(#${hatchId(stance, drawing)})`;
		return [x("g", {
			fill,
			"fill-opacity": strength,
			"pointer-events": "none"
		}, outlines)];
	});
	if (groups.length === 0) return [];
	return [x("defs", hatchPatterns(new Set(byStance.keys()), drawing)), ...groups];
}
/** Coasts and borders, and the outline of the chosen country over them. */
function drawBorders(geography, countries, drawing) {
	const { projection, scale, theme, zoom, country } = drawing;
	const chosen = country ? placesOf$1(country) : [];
	const outlined = countries.filter(({ id }) => chosen.some((place) => place === id));
	const width = (pixels) => hundredth(pixels * scale);
	return [
		...drawCoast(geography, drawing),
		x("path", {
			d: pathData(linesInFrame(geography.borders, projection)),
			stroke: theme.map.border,
			"stroke-width": width(atZoom(borderWidth, zoom)),
			"data-part": "borders"
		}),
		...outlined.length > 0 ? [x("g", {
			stroke: theme.map.selection,
			"stroke-width": width(outline.chosen.width),
			"data-part": "outline"
		}, outlined.map(({ id }) => useOutline(id, drawing)))] : []
	];
}
// src/drawing/labels/names-by-hand.ts
var keyOfName = ({ kind, id }) => `${kind} ${id}`;
var moveBox = ({ left, top, right, bottom }, dx, dy) => ({
	left: left + dx,
	right: right + dx,
	top: top + dy,
	bottom: bottom + dy
});
/** A sign keeps its line to what it names. */
function move(label, dx, dy) {
	const { at, boxes, pill, second } = label;
	return {
		...label,
		at: {
			x: at.x + dx,
			y: at.y + dy
		},
		boxes: boxes.map((box) => moveBox(box, dx, dy)),
		...pill && { pill: {
			...pill,
			box: moveBox(pill.box, dx, dy)
		} },
		...second && { second: move(second, dx, dy) }
	};
}
/** The names as they were set, but for what was changed by hand. */
function setByHand(labels, { byHand, projection }) {
	if (!byHand) return labels;
	const { hidden, moved } = byHand;
	return labels.filter((label) => !hidden.includes(keyOfName(label))).map((label) => {
		const position = moved[keyOfName(label)];
		if (!position) return label;
		const { x, y } = projection.project(position);
		return move(label, x - label.at.x, y - label.at.y);
	});
}
// src/drawing/labels/label-space.ts
/** Pixels kept free between a label and the edge of the drawing. */
var edge = 4;
var overlap = (a, b, padding) => a.left < b.right + padding && b.left < a.right + padding && a.top < b.bottom + padding && b.top < a.bottom + padding;
/** Whether any box of one lies on any box of the other, or closer than the padding. */
function touches(a, b, padding = 0) {
	return a.some((one) => b.some((two) => overlap(one, two, padding)));
}
function createLabelSpace({ width, height, insets, scale, covered = [] }, { marks, lines, ground }) {
	const placed = [];
	const left = insets.left + edge;
	const top = insets.top + edge;
	const right = width - insets.right - edge;
	const bottom = height - insets.bottom - edge;
	const padding = 2 * scale;
	const isInSight = (box) => box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
	const hasRoomFor = (boxes) => boxes.every(isInSight) && !touches(boxes, covered, padding) && placed.every((label) => !touches(label.boxes, boxes, padding));
	return {
		placed,
		hasRoomFor,
		isClear(boxes, besides) {
			const raster = besides === "flights" ? ground : lines;
			return !touches(boxes, marks, 2) && !boxes.some((box) => raster.isCrossed(box, 3 * scale));
		},
		isOnRoute: (boxes) => boxes.some((box) => ground.isCrossed(box, 3 * scale)),
		placeFirst(candidates) {
			for (const label of candidates) {
				if (!hasRoomFor(label.boxes)) continue;
				placed.push(label);
				return true;
			}
			return false;
		}
	};
}
// src/drawing/labels/names-beside.ts
/** Right of what is named, left of it, below and above, as the map tries them. */
var besideMark = [
	{
		anchor: "start",
		dx: 1,
		dy: 0
	},
	{
		anchor: "end",
		dx: -1,
		dy: 0
	},
	{
		anchor: "middle",
		dx: 0,
		dy: 1
	},
	{
		anchor: "middle",
		dx: 0,
		dy: -1
	}
];
/** In times of the letters' size. */
var nameLineHeight = 1.2;
function namesBeside({ at, aside, upright, haloWidth, secondLines, ...name }, sides, { theme }) {
	const ink = {
		fill: theme.map.label,
		halo: theme.map.labelHalo,
		haloWidth
	};
	return sides.map(({ anchor, dx, dy }) => blockLabel({
		...name,
		ink,
		at: {
			x: at.x + dx * aside,
			y: at.y + dy * upright
		},
		anchor,
		rotate: 0,
		lineHeight: nameLineHeight
	}, secondLines));
}
// src/drawing/labels/city-labels.ts
function candidates$2({ id, name, at, hasDot }, drawing) {
	const { letters, second } = drawing;
	const type = {
		face: "regular",
		size: cityLook.size * letters
	};
	const lines = wrapText(name, type, 10);
	const aside = cityLook.aside * type.size;
	const other = second?.cities[id] ?? second?.stations[id];
	const secondLines = other === void 0 ? [] : wrapText(other, secondTypeOf(type), 10);
	const upright = aside + heightOf(lines.length, secondLines.length, type, nameLineHeight) / 2 - .2 * type.size;
	const dot = hasDot ? { dot: {
		at,
		radius: cityLook.radius * letters
	} } : {};
	return namesBeside({
		kind: "city",
		id,
		lines,
		secondLines,
		type,
		haloWidth: cityLook.halo * letters,
		at,
		...dot,
		aside,
		upright
	}, besideMark, drawing);
}
/** Cities in sight: those where routes stop, but for the chosen route's, and the largest of the others. */
function citiesInFrame(geography, drawing) {
	const { projection, route } = drawing;
	const stops = [...geography.stations.values()].filter(({ kind, routes }) => (kind === "city" || kind === "capital") && !routes.some((each) => each === route));
	const hasDot = !(drawing.shows("stations") && marksAll(drawing));
	return [...stops.map(({ id, name, position }) => ({
		id,
		name,
		position,
		hasDot
	})), ...(geography.closeUp?.cities ?? []).map((city) => ({
		...city,
		hasDot: true
	}))].flatMap(({ position, ...city }) => pointsInFrame(position, projection).map((at) => ({
		...city,
		at
	})));
}
/** Names of large cities close up: they give way to all others, and to marks. */
function placeCityNames(geography, marks, space, drawing) {
	if (!geography.closeUp || drawing.zoom < closeUpFrom.shown) return;
	const taken = marks.map(({ at, radius }) => squareAround(at, radius));
	const named = new Set(space.placed.filter(({ kind }) => kind === "station").map(({ id }) => String(id)));
	for (const city of citiesInFrame(geography, drawing)) {
		if (named.has(city.id)) continue;
		const labels = candidates$2(city, drawing);
		space.placeFirst(labels.filter(({ boxes }) => !touches(boxes, taken)));
	}
}
// src/drawing/land/is-inside.ts
/** Whether a point lies within rings: inside an odd number of them. */
function isInside({ x, y }, rings) {
	let inside = false;
	for (const ring of rings) ring.forEach((a, i) => {
		const b = ring[(i + 1) % ring.length] ?? a;
		if (a.y > y !== b.y > y && x < (b.x - a.x) * (y - a.y) / (b.y - a.y) + a.x) inside = !inside;
	});
	return inside;
}
// src/drawing/labels/clear-names.ts
/** Names of countries off every line and mark, for pictures that nobody can move. */
/** Ems around its place within which a name still stands for its country. */
var nearby = 3.2;
/** The sign of the origin, which has a line to its land, is seen as such from further away. */
var nearbySign = 8;
/** Places around a point, the nearest first. */
function around({ x, y }, size, most) {
	return Array.from({ length: Math.ceil(most / .4) }, (_, i) => i * .4 * size).flatMap((reach) => Array.from({ length: reach === 0 ? 1 : 16 }, (_, i) => {
		const angle = i * Math.PI / 8;
		return {
			x: x + reach * Math.cos(angle),
			y: y + reach * Math.sin(angle)
		};
	}));
}
/** On no other country than its own: a name beside its land is at sea. */
var isOnNoOther = (at, own, countries) => countries.every((each) => each.id === own.id || !isInside(at, each.rings));
/** At its place or near it. */
function* clearNames(own, set, country, countries, space) {
	const roomy = [];
	for (const { at: place, type } of own) for (const at of around(place, type.size, nearby)) {
		const label = set(at);
		if (!space.hasRoomFor(label.boxes)) continue;
		roomy.push({
			at,
			label
		});
		if (space.isClear(label.boxes) && isOnNoOther(at, country, countries)) yield label;
	}
	for (const { at, label } of roomy) if (space.isClear(label.boxes, "flights") && isOnNoOther(at, country, countries)) yield label;
}
function* clearOnly(labels, space) {
	for (const label of labels) if (space.isClear(label.boxes, "flights")) yield label;
}
var largestOf = ({ rings }) => rings.reduce((best, ring) => areaOfRing(ring) > areaOfRing(best) ? ring : best, []);
function boxOf(ring) {
	const [xs, ys] = [ring.map(({ x }) => x), ring.map(({ y }) => y)];
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	return {
		left,
		top,
		right: Math.max(...xs),
		bottom: Math.max(...ys)
	};
}
/** A sign, with a line to its land where it does not lie on it. */
function withLeader(pill, land) {
	const [box] = pill.boxes;
	if (!box || !pill.pill) return pill;
	const away = ({ x, y }) => Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
	const [nearest] = [...land].sort((a, b) => away(a) - away(b));
	if (!nearest || away(nearest) === 0) return pill;
	const leader = {
		from: nearest,
		colour: pill.pill.colours.edge
	};
	return {
		...pill,
		pill: {
			...pill.pill,
			leader
		}
	};
}
/** Times as large as a sign: what is smaller would vanish beneath it. */
var small$1 = 2.5;
/** The origin's sign near its place; first where it hides no small country. */
function* clearSigns(own, set, country, countries, space) {
	const land = largestOf(country);
	const lands = countries.filter(({ id, record }) => record !== null && id !== country.id).map((each) => boxOf(largestOf(each)));
	const candidates = own.flatMap(({ at, type }) => around(at, type.size, nearbySign).map(set).filter(({ boxes }) => space.hasRoomFor(boxes) && space.isClear(boxes)));
	const hidesNone = ({ boxes: [box] }) => box !== void 0 && !lands.some((each) => each.right - each.left < small$1 * (box.right - box.left) && touches([each], [box]));
	for (const label of [...candidates.filter(hidesNone), ...candidates]) yield withLeader(label, land);
}
// src/drawing/labels/country-places.ts
/** Pixels between the places that are tried where a country's own does not do. */
var step = 14;
/** Pixels that a name had rather stand further off than on the line of a route. */
var onLine = 160;
/** Pixels to the edge of the drawing that look well. */
var comfortable = 32;
function rimOf({ left, top, right, bottom }) {
	return [
		left,
		(left + right) / 2,
		right
	].flatMap((x) => [top, bottom].map((y) => ({
		x,
		y
	})));
}
/** Points over what shows of a country, where labels may be. */
function gridOver(rings, { width, height, insets }) {
	const points = rings.flat();
	const along = (values, end) => {
		const inSight = values.map((value) => Math.min(end, Math.max(0, value)));
		const [least, most] = [Math.min(...inSight), Math.max(...inSight)];
		return Array.from({ length: Math.floor((most - least) / step) }, (_, i) => least + i * step);
	};
	const rows = along(points.map(({ y }) => y), height).filter((y) => y > insets.top && y < height - insets.bottom);
	return along(points.map(({ x }) => x), width).filter((x) => x > insets.left && x < width - insets.right).flatMap((x) => rows.map((y) => ({
		x,
		y
	})));
}
/** How much nearer to the edge of the drawing a label comes than looks well, in pixels. */
function crampedness({ boxes }, { width, height }) {
	return Math.max(0, ...boxes.flatMap(({ left, top, right, bottom }) => [
		left,
		top,
		width - right,
		height - bottom
	].map((room) => comfortable - room)));
}
/** A label set at the origin, moved: to set it takes longer. */
function moveTo(at, label) {
	const boxes = label.boxes.map(({ left, top, right, bottom }) => ({
		left: at.x + left,
		top: at.y + top,
		right: at.x + right,
		bottom: at.y + bottom
	}));
	const { second } = label;
	return {
		...label,
		at,
		boxes,
		...second && { second: {
			...second,
			at
		} }
	};
}
var directions = [
	[1, 0],
	[-1, 0],
	[0, 1],
	[0, -1],
	[.7, .7],
	[-.7, .7],
	[.7, -.7],
	[-.7, -.7]
];
/** A little to either side of its place, where that frees the name of marks and of what covers the map. */
function besideMarks(labels, marks, set, { height, insets }) {
	const isClear = ({ top, bottom }) => top > insets.top && bottom < height - insets.bottom;
	return labels.flatMap((label) => {
		const reach = label.type.size * 1.6;
		return [
			0,
			.5,
			1,
			1.6,
			2.4,
			3.2
		].flatMap((share) => directions.map(([dx, dy]) => set({
			x: label.at.x + dx * share * reach,
			y: label.at.y + dy * share * reach
		}))).filter(({ boxes }) => boxes.every(isClear) && !touches(boxes, marks, 1));
	});
}
/** Elsewhere on its land, wholly inside it and off all marks: near its place, but not squeezed against the edge. */
function* elsewhere(name, rings, marks, set, space, drawing) {
	const own = drawing.projection.project(name.position);
	const cost = (label) => Math.hypot(label.at.x - own.x, label.at.y - own.y) + 10 * crampedness(label, drawing) + (space.isOnRoute(label.boxes) ? onLine : 0);
	const labels = gridOver(rings, drawing).map(set).filter(({ boxes }) => space.hasRoomFor(boxes) && !touches(boxes, marks, 1)).map((label) => ({
		label,
		cost: cost(label)
	})).sort((a, b) => a.cost - b.cost);
	for (const { label } of labels) if (label.boxes.flatMap(rimOf).every((corner) => isInside(corner, rings))) yield label;
}
// src/drawing/corridors/measure-line.ts
var distance = (a, b) => Math.hypot(b.x - a.x, b.y - a.y);
function lengthOfLine(line) {
	return line.slice(1).reduce((sum, point, i) => sum + distance(line[i] ?? point, point), 0);
}
/** Points along a line at even distances, in pixels, from its start. */
function resample(line, spacing) {
	const points = [];
	let untilNext = 0;
	line.slice(1).forEach((end, i) => {
		const start = line[i] ?? end;
		const length = distance(start, end);
		let along = untilNext;
		for (; along <= length && length > 0; along += spacing) {
			const t = along / length;
			points.push({
				x: start.x + (end.x - start.x) * t,
				y: start.y + (end.y - start.y) * t
			});
		}
		untilNext = along - length;
	});
	return points;
}
/** The point at a share of a line's length, 0 to 1. */
function pointAlong(line, share) {
	let left = Math.max(0, share) * lengthOfLine(line);
	for (const [i, end] of line.entries()) {
		const start = line[i - 1];
		if (!start) continue;
		const step = distance(start, end);
		if (left <= step && step > 0) {
			const t = left / step;
			return {
				x: start.x + (end.x - start.x) * t,
				y: start.y + (end.y - start.y) * t
			};
		}
		left -= step;
	}
	return line.at(-1) ?? {
		x: 0,
		y: 0
	};
}
// src/drawing/labels/line-raster.ts
/** Points along lines, no further apart than a cell is wide. */
function lineRaster(points, { width, height }, cell) {
	const columns = Math.ceil(width / cell);
	const rows = Math.ceil(height / cell);
	const cells = new Uint8Array(columns * rows);
	for (const { x, y } of points) {
		const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)];
		if (column >= 0 && column < columns && row >= 0 && row < rows) cells[row * columns + column] = 1;
	}
	return { isCrossed({ left, top, right, bottom }, padding = 0) {
		const [from, to] = [Math.max(0, Math.floor((left - padding) / cell)), Math.min(columns - 1, Math.floor((right + padding) / cell))];
		const last = Math.min(rows - 1, Math.floor((bottom + padding) / cell));
		for (let row = Math.max(0, Math.floor((top - padding) / cell)); row <= last; row++) {
			const start = row * columns;
			for (let column = from; column <= to; column++) if (cells[start + column]) return true;
		}
		return false;
	} };
}
// src/drawing/labels/pill-places.ts
/** Pixels from point to point along lines: close enough for no name to slip through. */
var closeness = 4;
var pointsOn = (lines, spacing) => lines.flatMap((line) => resample(line, spacing));
var linesOf = ({ parts }) => parts.flatMap(({ lines }) => lines);
var points = /* @__PURE__ */ new WeakMap();
/** Points all along a leg: it is in the way of many names. */
function pointsAlong(leg) {
	const known = points.get(leg) ?? pointsOn(linesOf(leg), closeness);
	points.set(leg, known);
	return known;
}
/** Where some legs run. */
var rasterOf = (legs, drawing) => lineRaster(legs.flatMap(pointsAlong), drawing, closeness);
/** Pixels between the places along a route at which its name is tried, and to the next route from them. */
var pitch = 40;
var alone = 9;
var mostAnchors = 8;
/** Where a route may be named: at its ends, then back along it where no other runs beside it. */
function anchorsOf(ends, legs, others, { scale }) {
	const own = pointsOn(legs.flatMap(linesOf), pitch * scale).filter((at) => !others.isCrossed(squareAround(at, alone * scale)));
	return [...ends, ...own.reverse().slice(0, mostAnchors)];
}
/** Pixels at the beginning of a leader in which it leaves the bundle that its route runs in. */
var leaving = 5;
/** Whether the line from a pill to what it names runs over no mark, no other route and no other name. */
function isWellLed({ pill, at }, marks, others, { placed }) {
	const from = pill?.leader?.from;
	if (!from) return true;
	const dots = resample([from, at], 6).map((point) => squareAround(point, 1));
	const free = dots.slice(leaving);
	return !touches(dots.slice(2), marks) && !free.some((dot) => others.isCrossed(dot)) && !placed.some(({ boxes }) => touches(dots, boxes));
}
// src/drawing/labels/route-pills.ts
/** Left, right, above and below an end, then askew, as the map tries them. */
var sides$2 = [
	[-1, 0],
	[1, 0],
	[0, 1],
	[0, -1],
	[-.75, .75],
	[-.75, -.75],
	[.75, .75],
	[.75, -.75]
];
/** How far from its end a pill may stand, in pixels: beside it, or at the end of a leader. */
var distances$1 = [
	mapType.pill.aside,
	36,
	64,
	96,
	140,
	165,
	190
];
/** What a sign may say: it has one line, with both languages in it or, where that is too long, with one. */
var signsFor = (name, second) => second === void 0 || second === name ? [name] : [`${name} · ${second}`, name];
/** A name in a pill whose middle is at a point. */
function pillLabel(text, at, { kind, id, colours }, { letters: scale }) {
	const type = {
		face: "semibold",
		size: mapType.pill.size * scale
	};
	const words = widthOf(text, type);
	const before = beforeWords(colours) * scale;
	const width = kind === "stage" ? pillLook.height * scale : before + words + pillLook.padding * scale;
	const half = pillLook.height / 2 * scale;
	const box = {
		left: at.x - width / 2,
		right: at.x + width / 2,
		top: at.y - half,
		bottom: at.y + half
	};
	return {
		set: "block",
		kind,
		id,
		lines: [text],
		type,
		ink: {
			fill: colours.ink,
			halo: "none",
			haloWidth: 0
		},
		at: {
			x: kind === "stage" ? at.x : box.left + before + words / 2,
			y: at.y
		},
		anchor: "middle",
		rotate: 0,
		lineHeight: 2 * middleToBaseline,
		boxes: [box],
		pill: {
			colours,
			box
		}
	};
}
/** A pill beside a point, with a line to it where they do not touch. */
function pillBeside(sign, { end, distance, side: [dx, dy] }, drawing) {
	const { letters } = drawing;
	const [box] = pillLabel(sign.words, end, sign, drawing).boxes;
	const reach = box ? (box.right - box.left) / 2 : 0;
	const away = distance * letters;
	const at = {
		x: end.x + dx * away + Math.sign(dx) * reach,
		y: end.y + dy * (away + pillLook.height / 2 * letters)
	};
	const moved = pillLabel(sign.words, at, sign, drawing);
	if (!moved.pill || distance === distances$1[0]) return moved;
	const leader = {
		from: end,
		colour: sign.colours.edge
	};
	return {
		...moved,
		pill: {
			...moved.pill,
			leader
		}
	};
}
/**
* How many of the distances are tried: in a picture that nobody can move no leader is long, and on a
* narrow map long ones would be lines among lines. What stands out is named all the same.
*/
var tries = {
	still: 4,
	narrow: 2
};
function distancesFor(isChosen, drawing) {
	if (drawing.keepsNamesClear) return distances$1.slice(0, tries.still);
	return isNarrow(drawing) && !isChosen ? distances$1.slice(0, tries.narrow) : distances$1;
}
/** The pills that are tried, the nearest first. */
function* pillsAround(sign, anchors, reach, drawing) {
	for (const distance of reach) for (const end of anchors) for (const side of sides$2) yield pillBeside(sign, {
		end,
		distance,
		side
	}, drawing);
}
/** A leader that is longer than so many pixels is a line among lines. */
var longLeader = 100;
/**
* The chosen route is always named: at its end, or else right beside it or the bundle that it leads,
* and at the end of a long leader where nothing else is left.
*/
function* pillsOfChosen(sign, ends, mine, drawing) {
	const near = distances$1.filter((distance) => distance < longLeader);
	const far = distances$1.filter((distance) => distance >= longLeader);
	yield* pillsAround(sign, ends, near, drawing);
	yield* pillsAround(sign, anchorsOf([], mine, rasterOf([], drawing), drawing), distances$1.slice(0, 1), drawing);
	yield* pillsAround(sign, ends, far, drawing);
}
function* filter(all, keeps) {
	for (const each of all) if (keeps(each)) yield each;
}
/** Pixels up to which a country would vanish beneath a pill. */
var small = 140;
/** The largest part of the chosen country, where it is small: it is what is looked at. */
function smallLand(land, { scale }) {
	const boxes = land.map((ring) => {
		const [xs, ys] = [ring.map(({ x }) => x), ring.map(({ y }) => y)];
		const [left, top] = [Math.min(...xs), Math.min(...ys)];
		return {
			left,
			top,
			right: Math.max(...xs),
			bottom: Math.max(...ys)
		};
	});
	const area = ({ left, top, right, bottom }) => (right - left) * (bottom - top);
	const [largest] = boxes.sort((a, b) => area(b) - area(a));
	return largest && largest.right - largest.left <= small * scale ? [largest] : [];
}
/** Names routes in pills at their free ends: never on a line, a mark or another name. */
function placeRoutePills(geography, { legs, marks, land }, space, drawing) {
	const { projection, theme, hiddenRoutes, namesRoutes, keepsNamesClear } = drawing;
	if (namesRoutes === "none") return;
	const named = namesRoutes === "all" ? null : namedRoutes(drawing);
	const taken = marks.map(({ at, radius }) => squareAround(at, radius));
	const lookedAt = smallLand(land, drawing);
	const all = rasterOf(legs, drawing);
	const onGround = rasterOf(legs.filter(({ isFlown }) => !isFlown), drawing);
	for (const { route, label, position } of routeEnds(geography)) {
		if (!((named === null || named.includes(route)) && !hiddenRoutes.includes(route)) || !legs.some((leg) => leg.route === route)) continue;
		const isChosen = emphasisIn(route, drawing) === "chosen";
		const sign = {
			kind: "corridor",
			id: route,
			colours: routePill(route, isChosen, theme)
		};
		const around = rasterOf(legs.filter((leg) => leg.route !== route && !leg.isFlown), drawing);
		const mine = legs.filter((leg) => leg.route === route && !leg.isFlown);
		const ends = pointsInFrame(position, projection);
		const anchors = keepsNamesClear ? anchorsOf(ends, mine, around, drawing) : ends;
		const isFree = (pill) => !touches(pill.boxes, taken, 2) && (!keepsNamesClear || isWellLed(pill, taken, around, space));
		const reach = distancesFor(isChosen, drawing);
		function* tried(words) {
			const named = {
				...sign,
				words
			};
			if (keepsNamesClear || !isChosen) yield* pillsAround(named, anchors, reach, drawing);
			else yield* pillsOfChosen(named, ends, mine, drawing);
		}
		const clearOf = (words, lines) => filter(tried(words), (pill) => isFree(pill) && !pill.boxes.some((box) => lines.isCrossed(box)));
		const offLand = (pills) => filter(pills, ({ boxes }) => !touches(boxes, lookedAt));
		signsFor(label, drawing.second?.routes[route]?.label).some((words) => space.placeFirst(offLand(clearOf(words, all))) || space.placeFirst(clearOf(words, all)) || space.placeFirst(clearOf(words, onGround)));
	}
}
// src/drawing/labels/country-labels.ts
function setName({ id, name }, at, style, second) {
	return blockLabel({
		...style,
		id,
		lines: wrapText(name.toLocaleUpperCase(locale), style.type, 7),
		at,
		anchor: "middle",
		rotate: 0,
		lineHeight: 1.2
	}, second === void 0 ? [] : wrapText(second, secondTypeOf(style.type), 7));
}
/** Where a name is asked for in two languages, it is rather set in one than left out. */
var formsOf = ({ id }, { second }) => second?.countries[id] === void 0 ? [void 0] : [second.countries[id], void 0];
var atItsPlace = (name, style, { projection }, second) => pointsInFrame(name.position, projection).map((at) => setName(name, at, style, second));
/**
* Ems that the name of a small and of a large country moves to be off the lines: further off it would
* seem to name what lies there.
*/
var aside$1 = {
	small: 1.7,
	large: 4
};
/** Those of some places that are off all lines of routes and near where the name is at home. */
function offLines(name, own, places, space) {
	const reach = aside$1.small + bulkOf(name) * (aside$1.large - aside$1.small);
	return places.filter(({ at, type, boxes }) => own.some((home) => Math.hypot(at.x - home.at.x, at.y - home.at.y) <= reach * type.size) && !space.isOnRoute(boxes));
}
/**
* Names of the countries of the atlas; where its own place is out of sight or taken, a large
* country is named elsewhere on its land.
*/
function placeCountryNames(names, countries, outlineOf, marks, space, drawing) {
	const { theme, zoom, letters, keepsNamesClear } = drawing;
	const [least, most] = [atZoom(mapType.country.least, zoom), atZoom(mapType.country.most, zoom)];
	const styleOf = (name) => {
		const bulk = bulkOf(name);
		const { spacing, halo } = mapType.country;
		const dark = isOrigin(name.id) && {
			fill: theme.map.originInk,
			halo: theme.map.origin
		};
		return {
			kind: "country",
			type: {
				face: "semibold",
				size: (least + bulk * (most - least)) * letters,
				spacing: spacing.least + bulk * (spacing.most - spacing.least)
			},
			ink: {
				fill: theme.map.label,
				halo: theme.map.labelHalo,
				...dark,
				haloWidth: halo * letters
			}
		};
	};
	const taken = marks.map(({ at, radius }) => squareAround(at, radius));
	const placeClear = (name, own, set) => {
		const country = countries.find(({ id }) => id === name.id);
		if (!country) return true;
		const near = clearNames(own, set, country, countries, space);
		const onLand = () => elsewhere(name, country.rings, taken, set, space, drawing);
		return space.placeFirst(near) || space.placeFirst(clearOnly(onLand(), space));
	};
	const placeName = (name, second) => {
		const style = styleOf(name);
		const atOrigin = setName(name, {
			x: 0,
			y: 0
		}, style, second);
		const set = (at) => moveTo(at, atOrigin);
		const own = atItsPlace(name, style, drawing, second);
		if (keepsNamesClear) return placeClear(name, own, set);
		const beside = besideMarks(own, taken, set, drawing);
		if (space.placeFirst([...offLines(name, own, beside, space), ...beside])) return true;
		return space.placeFirst(elsewhere(name, outlineOf(name.id), taken, set, space, drawing));
	};
	for (const name of names) if (keepsNamesClear && (name.isPill || isOrigin(name.id))) {
		const country = countries.find(({ id }) => id === name.id);
		if (country) placeSign(name, country, countries, space, drawing);
	} else if (name.isPill) {
		const sign = {
			kind: "country",
			id: name.id,
			colours: originPill(theme)
		};
		signsOf(name, drawing).some((words) => {
			const setSign = (at) => pillLabel(words, at, sign, drawing);
			const ownSigns = pointsInFrame(name.position, drawing.projection).map(setSign);
			return space.placeFirst(besideMarks(ownSigns, taken, setSign, drawing));
		});
	} else formsOf(name, drawing).some((second) => placeName(name, second));
}
var signsOf = ({ id, name }, { second }) => signsFor(name, second?.countries[id]);
/** The name of the origin as a sign of its own. */
function placeSign(name, country, countries, space, drawing) {
	const sign = {
		kind: "country",
		id: name.id,
		colours: originPill(drawing.theme)
	};
	const tried = signsOf(name, drawing).map((words) => {
		const set = (at) => pillLabel(words, at, sign, drawing);
		return {
			set,
			own: pointsInFrame(name.position, drawing.projection).map(set)
		};
	});
	if (!tried.some(({ set, own }) => space.placeFirst(clearSigns(own, set, country, countries, space)))) tried.some(({ own }) => space.placeFirst(own));
}
/** Names of other countries, where there is room at their own place. */
function placeOtherCountryNames(names, space, drawing) {
	const { theme, letters } = drawing;
	const style = {
		kind: "other-country",
		type: {
			face: "regular",
			size: mapType.otherCountry.size * letters,
			spacing: mapType.otherCountry.spacing
		},
		ink: {
			fill: theme.map.labelQuiet,
			halo: theme.map.labelHalo,
			haloWidth: mapType.otherCountry.halo * letters
		}
	};
	const placeName = (name, second) => {
		const own = atItsPlace(name, style, drawing, second);
		return space.placeFirst(drawing.keepsNamesClear ? clearOnly(own, space) : own);
	};
	for (const name of names) formsOf(name, drawing).some((second) => placeName(name, second));
}
// src/drawing/labels/own-labels.ts
/** More names than that find no room on any map. */
var mostNamed = 300;
/** The names of the reader's own points, where they have room beside them. */
function placeOwnNames(own, marks, space, drawing) {
	const named = own.filter(({ name, points }) => name !== "" && points.length > 0).slice(0, mostNamed);
	if (named.length === 0) return;
	const taken = marks.map(({ at, radius }) => squareAround(at, radius));
	const type = {
		face: "regular",
		size: mapType.station.size * drawing.letters
	};
	const haloWidth = mapType.station.halo * drawing.letters;
	for (const { ref, name, points } of named) {
		const lines = wrapText(name, type, 10);
		for (const { at, radius } of points) {
			const aside = radius + .3 * type.size;
			const upright = radius + lines.length * nameLineHeight * type.size / 2;
			const labels = namesBeside({
				kind: "own",
				id: ref.id,
				lines,
				type,
				haloWidth,
				at,
				aside,
				upright
			}, besideMark, drawing);
			space.placeFirst(labels.filter(({ boxes }) => !touches(boxes, taken)));
		}
	}
}
// src/drawing/corridors/stage-places.ts
/** How far along a stage its number is tried. */
var shares = [
	.5,
	.4,
	.6,
	.3,
	.7
];
/** What of a leg lies in a country; on the water and in the air nothing does. */
function stretchIn({ corridor, positions }, country) {
	const { leg, byCountry } = corridor;
	const own = byCountry[country] ?? 0;
	if (leg.means === "by air" || leg.means === "by boat" || own === 0) return [];
	const kilometresOf = (countries) => countries.reduce((sum, each) => sum + (byCountry[each] ?? 0), 0);
	const all = kilometresOf(leg.crosses);
	const before = kilometresOf(leg.crosses.slice(0, leg.crosses.indexOf(country)));
	const points = positions.map(worldPoint);
	const length = lengthOf(points);
	return [{
		points,
		start: before / all * length,
		length: own / all * length
	}];
}
function placeAt(stretches, share) {
	let left = share * stretches.reduce((sum, { length }) => sum + length, 0);
	for (const { points, start, length } of stretches) {
		if (left <= length) {
			const found = alongAt(points, start + left);
			return found ? [positionAt(found.at)] : [];
		}
		left -= length;
	}
	return [];
}
/**
* The stages of a route that lead over land, but for where people set out, which nothing marks, and
* where all routes lead, which has its ring. `zoom`: at which unscaled strokes would look the same.
*/
function stagePlaces(geography, route, zoom) {
	const lines = corridorLines(geography, zoom).filter(({ corridor }) => corridor.route.id === route && corridor.isMain);
	const [first] = lines;
	if (!first) return [];
	return stageCountries(first.corridor.route).flatMap((country, i) => {
		if (subject.origins.includes(country) || country === subject.destination) return [];
		const stretches = lines.flatMap((line) => stretchIn(line, country));
		const places = shares.flatMap((share) => placeAt(stretches, share));
		return places.length > 0 ? [{
			number: i + 1,
			country,
			places
		}] : [];
	});
}
// src/drawing/labels/stage-numbers.ts
/** Pixels from the middle of an arrow head to its end. */
var arrowReach = 7;
function arrowsOf(geography, drawing) {
	const { route, zoom, scale, projection } = drawing;
	return routeSigns(geography, zoom).turned.filter((sign) => sign.route === route).flatMap(({ at }) => pointsInFrame(at, projection)).map((at) => squareAround(at, arrowReach * scale));
}
/** Pixels to a side of the line, where there is no room on it. */
var aside = 25;
var sides$1 = [
	[1, 0],
	[-1, 0],
	[0, 1],
	[0, -1]
];
/** On the line; then beside its middle, still in its country. */
function* placesOf(on, land, letters) {
	yield* on;
	for (const { x, y } of on) for (const [dx, dy] of sides$1) {
		const beside = {
			x: x + dx * aside * letters,
			y: y + dy * aside * letters
		};
		if (isInside(beside, land)) yield beside;
	}
}
/**
* The numbers of the chosen route's stages, as in its record: each in the middle of its stage, or
* beside that where a mark or an arrow head is. A stage with no room for its number has none.
*/
function placeStageNumbers(geography, marks, outlineOf, space, drawing) {
	const { route, zoom, theme, projection, numbersStages, hiddenRoutes, letters } = drawing;
	if (!numbersStages || route === null || hiddenRoutes.includes(route)) return;
	const taken = marks.map(({ at, radius }) => squareAround(at, radius));
	const arrows = arrowsOf(geography, drawing);
	const colours = stagePill(route, theme);
	for (const { number, country, places } of stagePlaces(geography, route, zoom)) {
		const sign = {
			kind: "stage",
			id: `${route} ${number}`,
			colours
		};
		const tried = [...placesOf(places.flatMap((place) => pointsInFrame(place, projection)), outlineOf(country), letters)].map((at) => pillLabel(String(number), at, sign, drawing)).filter(({ boxes }) => !touches(boxes, taken, 2));
		const offArrows = tried.filter(({ boxes }) => !touches(boxes, arrows));
		space.placeFirst([...offArrows, ...tried]);
	}
}
// src/drawing/labels/station-labels.ts
/** Right of the station, left of it, below and above, as the map tries them; then askew. */
var sides = [
	...besideMark,
	{
		anchor: "start",
		dx: .6,
		dy: .8
	},
	{
		anchor: "start",
		dx: .6,
		dy: -.8
	},
	{
		anchor: "end",
		dx: -.6,
		dy: .8
	},
	{
		anchor: "end",
		dx: -.6,
		dy: -.8
	}
];
/** All around and further away, where a name has to keep off lines as well. */
var anywhere = [
	1,
	1.5,
	2,
	2.6
].flatMap((times) => Array.from({ length: 16 }, (_, i) => {
	const [dx, dy] = [Math.cos(i * Math.PI / 8), Math.sin(i * Math.PI / 8)];
	return {
		anchor: Math.abs(dx) < .3 ? "middle" : dx > 0 ? "start" : "end",
		dx: dx * times,
		dy: dy * times
	};
}));
/**
* Pixels from beside a station to where its name is tried: marks may leave it no room nearer. In a
* picture that nobody can move there is less room.
*/
var distances = {
	moved: [
		2,
		5,
		9,
		17
	],
	still: [
		0,
		8,
		16
	]
};
/** Pixels that look well between a name and any mark: closer, the mark seems to lie on its first letter. */
var airy = 3.5;
function candidates$1({ id, at, text, radius }, away, drawing) {
	const { scale, letters, keepsNamesClear, second } = drawing;
	const type = {
		face: "regular",
		size: mapType.station.size * letters
	};
	const lines = wrapText(text, type, 10);
	const aside = Math.max(.75 * type.size, radius + 4 * scale) + away * scale;
	const other = second?.stations[id];
	const secondLines = other === void 0 ? [] : wrapText(other, secondTypeOf(type), 10);
	const upright = aside + heightOf(lines.length, secondLines.length, type, nameLineHeight) / 2 - .2 * type.size;
	return namesBeside({
		kind: "station",
		id,
		lines,
		type,
		haloWidth: mapType.station.halo * letters,
		at,
		aside,
		upright,
		secondLines
	}, keepsNamesClear ? [...sides, ...anywhere] : sides, drawing);
}
/** Names of the chosen route's stations, beside them and off other marks where that can be. */
function placeStationNames(stations, incidents, space, drawing) {
	const marks = [...stations, ...incidents].map(({ at, radius }) => squareAround(at, radius));
	for (const station of stations.filter(({ isCountry }) => !isCountry)) {
		const offMarks = (drawing.keepsNamesClear ? distances.still : distances.moved).flatMap((away) => candidates$1(station, away, drawing)).filter(({ boxes }) => !touches(boxes, marks));
		const wellOff = offMarks.filter(({ boxes }) => !touches(boxes, marks, airy * drawing.scale));
		if (!drawing.keepsNamesClear) space.placeFirst([...wellOff, ...offMarks]);
		else if (!space.placeFirst(offMarks.filter(({ boxes }) => space.isClear(boxes)))) space.placeFirst(offMarks.filter(({ boxes }) => space.isClear(boxes, "flights")));
	}
}
// src/drawing/labels/water-labels.ts
function inkOf(kind, { theme, letters }) {
	const { map } = theme;
	return {
		fill: kind === "desert" ? map.labelQuiet : map.waterLabel,
		halo: kind === "sea" ? map.waterLabelHalo : map.labelHalo,
		haloWidth: mapType[kind].halo * letters
	};
}
function candidates({ id, kind, name, position, rotate = 0 }, drawing) {
	const type = {
		face: "italic",
		size: mapType[kind].size * drawing.letters,
		spacing: mapType[kind].spacing
	};
	const second = drawing.second?.waters[id];
	return pointsInFrame(position, drawing.projection).map((at) => blockLabel({
		kind: "water",
		id,
		lines: linesOfWater(name),
		type,
		ink: inkOf(kind, drawing),
		at,
		anchor: "middle",
		rotate,
		lineHeight: mapType[kind].lineHeight
	}, second === void 0 ? [] : linesOfWater(second)));
}
var endsOf = ({ left, top, right, bottom }) => [left, right].map((at) => ({
	x: at,
	y: (top + bottom) / 2
}));
/** Seas, rivers and the desert, from the zoom on at which there is room for them. */
function placeWaterNames(countries, routes, space, drawing) {
	if (drawing.zoom < 2) return;
	for (const water of outline$1.waterNames) {
		if (drawing.zoom < water.from) continue;
		const own = candidates(water, drawing);
		const isOnLand = ({ boxes }) => boxes.some((box) => endsOf(box).some((at) => countries.some(({ rings }) => isInside(at, rings))));
		const isFree = (label) => !drawing.keepsNamesClear || space.isClear(label.boxes) && !(water.kind === "sea" && isOnLand(label));
		const isRead = ({ boxes }) => water.kind !== "river" || !boxes.some((box) => routes.isCrossed(box));
		space.placeFirst(own.filter((label) => isFree(label) && isRead(label)));
	}
}
// src/drawing/labels/place-labels.ts
/** The names that stand at a zoom, the first to be set first. */
function namesInOrder(geography, { zoom }) {
	const whole = Math.floor(zoom);
	return countryNames(geography).filter(({ zooms: [from, to] }) => whole >= from && whole < to).sort((a, b) => a.order - b.order);
}
/**
* Sets the labels, the more important first: what is placed is never covered. The order is the
* map's.
*/
function placeLabels(geography, { countries, legs, incidents, stations, own }, drawing, outlineOf) {
	if (!drawing.shows("labels")) return [];
	const marks = [
		...incidents,
		...stations,
		...own.flatMap(({ points }) => points)
	];
	const routes = rasterOf(legs.filter(({ isFlown }) => !isFlown), drawing);
	const space = createLabelSpace(drawing, {
		marks: marks.map(({ at, radius }) => squareAround(at, radius)),
		lines: drawing.keepsNamesClear ? rasterOf(legs, drawing) : routes,
		ground: routes
	});
	const names = namesInOrder(geography, drawing);
	const isCrowded = isNarrow(drawing);
	const ofAtlas = names.filter(({ inAtlas, place }) => inAtlas && (!isCrowded || place < fewNames.most));
	const others = names.filter(({ inAtlas, rank }) => !inAtlas && rank < Math.floor(drawing.zoom));
	const nameStations = () => placeStationNames(stations, incidents, space, drawing);
	if (drawing.keepsNamesClear) nameStations();
	placeCountryNames(ofAtlas, countries, outlineOf, marks, space, drawing);
	placeRoutePills(geography, {
		legs,
		marks,
		land: drawing.country === null ? [] : outlineOf(drawing.country)
	}, space, drawing);
	placeOwnNames(own, marks, space, drawing);
	placeOtherCountryNames(others, space, drawing);
	placeWaterNames(countries, routes, space, drawing);
	if (!drawing.keepsNamesClear) nameStations();
	placeStageNumbers(geography, marks, outlineOf, space, drawing);
	placeCityNames(geography, marks, space, drawing);
	return space.placed;
}
// src/drawing/own/own-in-frame.ts
/** The parts of a shape by how they are drawn. */
function partsOf(geometry) {
	switch (geometry.type) {
		case "Point": return [{
			points: [geometry.coordinates],
			line: null,
			area: null
		}];
		case "MultiPoint": return [{
			points: geometry.coordinates,
			line: null,
			area: null
		}];
		case "LineString":
		case "MultiLineString": return [{
			points: [],
			line: geometry,
			area: null
		}];
		case "Polygon":
		case "MultiPolygon": return [{
			points: [],
			line: null,
			area: geometry
		}];
		case "GeometryCollection": return geometry.geometries.flatMap(partsOf);
	}
}
function ownInFrame(drawing) {
	const { own = [], openOwn, projection, letters } = drawing;
	return own.flatMap(({ geometry, ...feature }) => {
		const isOpen = feature.ref.id === openOwn;
		const radius = 7 * letters * (isOpen ? ownChosen : 1);
		const parts = partsOf(geometry);
		const at = parts.flatMap((part) => part.points.flatMap((position) => pointsInFrame(position, projection, radius)));
		const lines = parts.flatMap(({ line }) => line ? linesInFrame(line, projection) : []);
		const rings = parts.flatMap(({ area }) => area ? linesInFrame(area, projection) : []);
		if (at.length + lines.length + rings.length === 0) return [];
		return [{
			...feature,
			isOpen,
			points: at.map((point) => ({
				at: point,
				radius
			})),
			lines,
			rings
		}];
	});
}
// src/drawing/map-contents.ts
function contentsOf(geography, drawing) {
	const countries = countriesInFrame(geography, drawing);
	const outlineOf = (id) => countries.find((country) => country.id === id)?.rings ?? [];
	const named = {
		countries,
		legs: legsInFrame(geography, drawing),
		incidents: incidentsInFrame(geography, drawing),
		stations: stationsInFrame(geography, drawing),
		own: ownInFrame(drawing)
	};
	const labels = placeLabels(geography, named, drawing, outlineOf);
	return {
		...named,
		labels: setByHand(labels, drawing)
	};
}
/** What is named in a drawing that need not keep names off lines, without what lies beneath them. */
function labelsOf(geography, drawing) {
	return placeLabels(geography, {
		countries: [],
		legs: legsInFrame(geography, drawing),
		incidents: incidentsInFrame(geography, drawing),
		stations: stationsInFrame(geography, drawing),
		own: []
	}, drawing, (id) => {
		const land = geography.lands.get(id);
		return land ? ringsInFrame(land.shape, drawing.projection) : [];
	});
}
export { geoStream as C, ringsInFrame as S, link$1 as T, corridorLines as _, keyOfName as a, linesInFrame as b, drawLand as c, hatchPatterns as d, prepareDrawing as f, emphasisIn as g, byEmphasis as h, isInside as i, useOutline as l, routeSigns as m, labelsOf as n, drawBorders as o, drawStations as p, pointAlong as r, drawHatches as s, contentsOf as t, hatchId as u, laneZoomOf as v, orthographic as w, pointsInFrame as x, isInSight as y };
