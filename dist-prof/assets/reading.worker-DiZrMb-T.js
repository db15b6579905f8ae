// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
// src/own/text/decode-any.ts
function tryDecode(bytes, encoding) {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}
/** UTF-16 without a mark: every second byte of plain text is zero. */
function guessUtf16(bytes) {
	const sample = bytes.subarray(0, 400);
	const zeros = [0, 0];
	sample.forEach((byte, i) => {
		if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = zeros;
	const most = sample.length / 4;
	if (sample.length < 4 || Math.min(even, odd) > 0) return null;
	if (odd > most) return "utf-16le";
	return even > most ? "utf-16be" : null;
}
function guessEncodings(bytes) {
	const [first, second] = bytes;
	if (first === 255 && second === 254) return ["utf-16le"];
	if (first === 254 && second === 255) return ["utf-16be"];
	const wide = guessUtf16(bytes);
	if (wide) return [wide];
	const head = String.fromCharCode(...bytes.subarray(0, 200));
	const declared = /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(head)?.[1];
	return [
		"utf-8",
		...declared ? [declared] : [],
		"euc-kr",
		"windows-1252"
	];
}
/** Null where no encoding fits. The mark at its beginning is not of the text. */
function decodeAny(bytes) {
	for (const encoding of guessEncodings(bytes)) {
		const text = tryDecode(bytes, encoding);
		if (text === null) continue;
		if (encoding === "euc-kr" && /[\u0080-\u009f]/.test(text)) return null;
		return {
			text,
			encoding
		};
	}
	return null;
}
// src/own/columns.ts
/** The texts of a layer's columns, by the name of each. */
function textsByColumn(features) {
	const columns = /* @__PURE__ */ new Map();
	for (const { properties } of features) for (const [name, value] of Object.entries(properties)) {
		if (typeof value !== "string" || value.trim() === "") continue;
		const texts = columns.get(name);
		if (texts) texts.push(value);
		else columns.set(name, [value]);
	}
	return columns;
}
/** A column's name without what programs and people write it with. */
const plainName = (name) => name.normalize("NFC").toLowerCase().replace(/\(.*\)|[\s_\-.°:]/g, "");
// src/core/partial-date.ts
const point = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(~)?$/;
function isPoint(text) {
	const match = point.exec(text);
	if (!match) return false;
	const [, year, month, day] = match;
	if (day === void 0) return true;
	return (/* @__PURE__ */ new Date(`${year}-${month}-${day}T00:00:00Z`)).getUTCDate() === Number(day);
}
/** True when the text is a partial date of the subset above, with its ends in order. */
function isPartialDate(text) {
	const ends = text.split("/");
	const [first, second] = ends;
	if (first === void 0 || ends.length > 2) return false;
	if (second === void 0) return isPoint(first);
	if (first === "..") return isPoint(second);
	if (second === "..") return isPoint(first);
	return isPoint(first) && isPoint(second) && first.slice(0, 4) <= second.slice(0, 4);
}
// src/own/dates.ts
/** Dates as people write them, to partial dates; some can be read two ways. */
function join({ year, month, day }) {
	const date = [
		year,
		month,
		day
	].flatMap((part) => part?.padStart(2, "0") ?? []).join("-");
	return isPartialDate(date) ? date : null;
}
/** "2009", "2009-03", "2009-03-02T10:00", "2009/3/2", "2009. 3. 2.", "2009년 3월 2일", "20090302". */
const yearFirst = /^(\d{4})(?:\s*(?:년|[-./])\s*(\d{1,2})(?:\s*(?:월|[-./])\s*(\d{1,2})\s*(?:일|\.)?)?\s*(?:월|\.)?)?(?:년)?(?:[T ].*)?$/;
const packed = /^(\d{4})(\d{2})(\d{2})$/;
const yearLast = /^(\d{1,2})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{4})(?:[T ,].*)?$/;
function readDate(text, order = null) {
	const trimmed = text.trim();
	const known = packed.exec(trimmed) ?? yearFirst.exec(trimmed);
	if (known) return join({
		year: known[1] ?? "",
		month: known[2],
		day: known[3]
	});
	const last = yearLast.exec(trimmed);
	if (!last) return null;
	const [, first = "", second = "", year = ""] = last;
	const asDay = join({
		year,
		month: second,
		day: first
	});
	const asMonth = join({
		year,
		month: first,
		day: second
	});
	if (order === "day-first") return asDay ?? asMonth;
	if (order === "month-first") return asMonth ?? asDay;
	if (asDay && asMonth && asDay !== asMonth) return null;
	return asDay ?? asMonth;
}
/** The order that a column shows by a date that can be read one way only. */
function orderOf(texts) {
	for (const text of texts) {
		const last = yearLast.exec(text.trim());
		if (!last) continue;
		const [first, second] = [Number(last[1]), Number(last[2])];
		if (first > 12 && second <= 12) return "day-first";
		if (second > 12 && first <= 12) return "month-first";
	}
	return null;
}
/** A date of the column that can be read two ways where no other one tells which; null where all is clear. */
function findAmbiguous(texts) {
	if (orderOf(texts)) return null;
	return texts.find((text) => readDate(text, "day-first") && !readDate(text)) ?? null;
}
// src/own/reading/date-questions.ts
/** Columns whose dates can be read two ways. */
function findDateQuestions(features, { isDayFirst }) {
	return [...textsByColumn(features)].flatMap(([column, texts]) => {
		const example = findAmbiguous(texts);
		if (example === null || isDayFirst?.has(column)) return [];
		return [{
			kind: "dates",
			column,
			example,
			dayFirst: readDate(example, "day-first") ?? example,
			monthFirst: readDate(example, "month-first") ?? example
		}];
	});
}
// src/own/geometry-positions.ts
function* positionsOf(geometry) {
	switch (geometry.type) {
		case "Point":
			yield geometry.coordinates;
			break;
		case "MultiPoint":
		case "LineString":
			yield* geometry.coordinates;
			break;
		case "MultiLineString":
		case "Polygon":
			for (const line of geometry.coordinates) yield* line;
			break;
		case "MultiPolygon":
			for (const rings of geometry.coordinates) for (const ring of rings) yield* ring;
			break;
		case "GeometryCollection": for (const part of geometry.geometries) yield* positionsOf(part);
	}
}
function mapPositions(geometry, change) {
	switch (geometry.type) {
		case "Point": return {
			...geometry,
			coordinates: change(geometry.coordinates)
		};
		case "MultiPoint":
		case "LineString": return {
			...geometry,
			coordinates: geometry.coordinates.map(change)
		};
		case "MultiLineString":
		case "Polygon": return {
			...geometry,
			coordinates: geometry.coordinates.map((line) => line.map(change))
		};
		case "MultiPolygon": return {
			...geometry,
			coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.map(change)))
		};
		case "GeometryCollection": return {
			...geometry,
			geometries: geometry.geometries.map((part) => mapPositions(part, change))
		};
	}
}
// src/own/reading/reading.ts
/** Thrown by the reader of a format, and caught at the door. */
var FileFaultError = class extends Error {
	fault;
	constructor(fault) {
		super(fault.kind);
		this.fault = fault;
	}
};
function refuse(fault) {
	throw new FileFaultError(fault);
}
/** Beyond these a page would stand still. */
const readingLimits = {
	bytes: 1e8,
	positions: 2e6
};
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** What a property can be; what lies deeper is kept as its JSON. */
function toValue$1(value) {
	if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
	if (typeof value === "number") return Number.isFinite(value) ? value : null;
	if (value === void 0) return null;
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
	return JSON.stringify(value) ?? null;
}
/** Properties under any names at all: `__proto__` is a name like another. */
const toProperties = (entries) => Object.fromEntries(Array.from(entries, ([name, each]) => [name, toValue$1(each)]));
/** The id of a feature is kept as a property, where no other has its name. */
function propertiesWithId(id, properties) {
	const own = isObject(properties) ? Object.entries(properties) : [];
	return toProperties(id === void 0 ? own : [["id", id], ...own]);
}
// src/own/reading/check-geometry.ts
var Fault = class extends Error {
	fault;
	constructor(fault) {
		super(fault);
		this.fault = fault;
	}
};
function fail(fault) {
	throw new Fault(fault);
}
const listOf = (value) => Array.isArray(value) ? value : fail("no-coordinates");
function positionOf(value) {
	const [x, y, height] = listOf(value);
	if (x === void 0 || y === void 0) return fail("no-coordinates");
	if (typeof x !== "number" || typeof y !== "number") return fail("not-a-number");
	if (!Number.isFinite(x) || !Number.isFinite(y)) return fail("not-a-number");
	return typeof height === "number" && Number.isFinite(height) ? [
		x,
		y,
		height
	] : [x, y];
}
function lineOf(value) {
	const line = listOf(value).map(positionOf);
	return line.length < 2 ? fail("too-few-points") : line;
}
/** A ring that was left open is closed. */
function ringOf(value) {
	const ring = listOf(value).map(positionOf);
	const [first, last] = [ring[0], ring.at(-1)];
	if (!first || !last) return fail("too-few-points");
	const closed = first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first];
	return closed.length < 4 ? fail("too-few-points") : closed;
}
function polygonOf(value) {
	const rings = listOf(value).map(ringOf);
	return rings.length === 0 ? fail("no-coordinates") : rings;
}
const some = (list) => list.length === 0 ? fail("no-coordinates") : [...list];
/** Collections within collections by the thousand would end the program. */
const deepest$1 = 8;
function shapeOf$1(value, depth) {
	if (!isObject(value) || depth > deepest$1) return fail("unknown-shape");
	const { type, coordinates } = value;
	switch (type) {
		case "Point": return {
			type,
			coordinates: positionOf(coordinates)
		};
		case "MultiPoint": return {
			type,
			coordinates: some(listOf(coordinates).map(positionOf))
		};
		case "LineString": return {
			type,
			coordinates: lineOf(coordinates)
		};
		case "MultiLineString": return {
			type,
			coordinates: some(listOf(coordinates).map(lineOf))
		};
		case "Polygon": return {
			type,
			coordinates: polygonOf(coordinates)
		};
		case "MultiPolygon": return {
			type,
			coordinates: some(listOf(coordinates).map(polygonOf))
		};
		case "GeometryCollection": {
			const parts = listOf(value["geometries"]).map((part) => shapeOf$1(part, depth + 1));
			return {
				type,
				geometries: some(parts)
			};
		}
		default: return fail("unknown-shape");
	}
}
function checkGeometry(value) {
	try {
		return { geometry: shapeOf$1(value, 0) };
	} catch (error) {
		if (error instanceof Fault) return { fault: error.fault };
		throw error;
	}
}
// src/own/reading/place-features.ts
const fits = (x, y) => Math.abs(x) <= 180 && Math.abs(y) <= 90;
/** No angle is written with so large a number. */
const isMetre = (x, y) => Math.abs(x) > 1e3 || Math.abs(y) > 1e3;
function kindOf([x = 0, y = 0]) {
	if (fits(x, y)) return "fits";
	if (fits(y, x)) return "exchanged";
	return isMetre(x, y) ? "metres" : "outside";
}
const exchange = ([x = 0, y = 0, ...rest]) => [
	y,
	x,
	...rest
];
/** The square of web maps reaches to 20,037,508 m; national grids and UTM have an east below a million or two. */
const systemOf = ([x = 0]) => Math.abs(x) > 2e6 ? "web-mercator" : "grid";
function survey(shapes) {
	const counts = {
		fits: 0,
		exchanged: 0,
		metres: 0,
		outside: 0
	};
	const examples = /* @__PURE__ */ new Map();
	let all = 0;
	for (const shape of shapes) {
		if (!shape) continue;
		for (const position of positionsOf(shape)) {
			const kind = kindOf(position);
			counts[kind] += 1;
			if (!examples.has(kind)) examples.set(kind, position);
			all += 1;
		}
		if (all > readingLimits.positions) refuse({
			kind: "too-many",
			most: readingLimits.positions
		});
	}
	return {
		counts,
		examples
	};
}
const whyNot = {
	exchanged: "outside",
	metres: "in-metres",
	outside: "outside"
};
function faultOf(shape) {
	for (const position of positionsOf(shape)) {
		const kind = kindOf(position);
		if (kind !== "fits") return whyNot[kind];
	}
	return null;
}
function countFaults(faults) {
	const counted = /* @__PURE__ */ new Map();
	for (const [kind, at] of faults) {
		const before = counted.get(kind);
		counted.set(kind, {
			kind,
			count: (before?.count ?? 0) + 1,
			first: before?.first ?? at
		});
	}
	return [...counted.values()];
}
function placeFeatures(raw, { isExchanged }) {
	const faults = [];
	const shapes = raw.map(({ geometry, at }) => {
		if (geometry === null || geometry === void 0) return null;
		const checked = checkGeometry(geometry);
		if ("geometry" in checked) return isExchanged ? mapPositions(checked.geometry, exchange) : checked.geometry;
		faults.push([checked.fault, at]);
		return null;
	});
	const { counts, examples } = survey(shapes);
	const metre = examples.get("metres");
	if (metre && counts.metres > counts.fits + counts.exchanged + counts.outside) refuse({
		kind: "metres",
		system: systemOf(metre)
	});
	const features = raw.map(({ properties, at }, i) => {
		const shape = shapes[i] ?? null;
		const fault = shape && faultOf(shape);
		if (fault) faults.push([fault, at]);
		return {
			geometry: fault ? null : shape,
			properties,
			at
		};
	});
	const example = examples.get("exchanged");
	const questions = example && isExchanged === void 0 ? [{
		kind: "exchanged",
		count: counts.exchanged,
		example: example.slice(0, 2)
	}] : [];
	return {
		features,
		faults: countFaults(faults),
		questions
	};
}
// node_modules/jsonc-parser/lib/esm/impl/scanner.js
/**
* Creates a JSON scanner on the given text.
* If ignoreTrivia is set, whitespaces or comments are ignored.
*/
function createScanner$1(text, ignoreTrivia = false) {
	const len = text.length;
	let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
	function scanHexDigits(count, exact) {
		let digits = 0;
		let value = 0;
		while (digits < count || !exact) {
			let ch = text.charCodeAt(pos);
			if (ch >= 48 && ch <= 57) value = value * 16 + ch - 48;
			else if (ch >= 65 && ch <= 70) value = value * 16 + ch - 65 + 10;
			else if (ch >= 97 && ch <= 102) value = value * 16 + ch - 97 + 10;
			else break;
			pos++;
			digits++;
		}
		if (digits < count) value = -1;
		return value;
	}
	function setPosition(newPosition) {
		pos = newPosition;
		value = "";
		tokenOffset = 0;
		token = 16;
		scanError = 0;
	}
	function scanNumber() {
		let start = pos;
		if (text.charCodeAt(pos) === 48) pos++;
		else {
			pos++;
			while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
		}
		if (pos < text.length && text.charCodeAt(pos) === 46) {
			pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
			} else {
				scanError = 3;
				return text.substring(start, pos);
			}
		}
		let end = pos;
		if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
			pos++;
			if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
				end = pos;
			} else scanError = 3;
		}
		return text.substring(start, end);
	}
	function scanString() {
		let result = "", start = pos;
		while (true) {
			if (pos >= len) {
				result += text.substring(start, pos);
				scanError = 2;
				break;
			}
			const ch = text.charCodeAt(pos);
			if (ch === 34) {
				result += text.substring(start, pos);
				pos++;
				break;
			}
			if (ch === 92) {
				result += text.substring(start, pos);
				pos++;
				if (pos >= len) {
					scanError = 2;
					break;
				}
				switch (text.charCodeAt(pos++)) {
					case 34:
						result += "\"";
						break;
					case 92:
						result += "\\";
						break;
					case 47:
						result += "/";
						break;
					case 98:
						result += "\b";
						break;
					case 102:
						result += "\f";
						break;
					case 110:
						result += "\n";
						break;
					case 114:
						result += "\r";
						break;
					case 116:
						result += "	";
						break;
					case 117:
						const ch3 = scanHexDigits(4, true);
						if (ch3 >= 0) result += String.fromCharCode(ch3);
						else scanError = 4;
						break;
					default: scanError = 5;
				}
				start = pos;
				continue;
			}
			if (ch >= 0 && ch <= 31) {
				if (isLineBreak(ch)) {
					result += text.substring(start, pos);
					scanError = 2;
					break;
				} else scanError = 6;
			}
			pos++;
		}
		return result;
	}
	function scanNext() {
		value = "";
		scanError = 0;
		tokenOffset = pos;
		lineStartOffset = lineNumber;
		prevTokenLineStartOffset = tokenLineStartOffset;
		if (pos >= len) {
			tokenOffset = len;
			return token = 17;
		}
		let code = text.charCodeAt(pos);
		if (isWhiteSpace(code)) {
			do {
				pos++;
				value += String.fromCharCode(code);
				code = text.charCodeAt(pos);
			} while (isWhiteSpace(code));
			return token = 15;
		}
		if (isLineBreak(code)) {
			pos++;
			value += String.fromCharCode(code);
			if (code === 13 && text.charCodeAt(pos) === 10) {
				pos++;
				value += "\n";
			}
			lineNumber++;
			tokenLineStartOffset = pos;
			return token = 14;
		}
		switch (code) {
			case 123:
				pos++;
				return token = 1;
			case 125:
				pos++;
				return token = 2;
			case 91:
				pos++;
				return token = 3;
			case 93:
				pos++;
				return token = 4;
			case 58:
				pos++;
				return token = 6;
			case 44:
				pos++;
				return token = 5;
			case 34:
				pos++;
				value = scanString();
				return token = 10;
			case 47:
				const start = pos - 1;
				if (text.charCodeAt(pos + 1) === 47) {
					pos += 2;
					while (pos < len) {
						if (isLineBreak(text.charCodeAt(pos))) break;
						pos++;
					}
					value = text.substring(start, pos);
					return token = 12;
				}
				if (text.charCodeAt(pos + 1) === 42) {
					pos += 2;
					const safeLength = len - 1;
					let commentClosed = false;
					while (pos < safeLength) {
						const ch = text.charCodeAt(pos);
						if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
							pos += 2;
							commentClosed = true;
							break;
						}
						pos++;
						if (isLineBreak(ch)) {
							if (ch === 13 && text.charCodeAt(pos) === 10) pos++;
							lineNumber++;
							tokenLineStartOffset = pos;
						}
					}
					if (!commentClosed) {
						pos++;
						scanError = 1;
					}
					value = text.substring(start, pos);
					return token = 13;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
			case 45:
				value += String.fromCharCode(code);
				pos++;
				if (pos === len || !isDigit(text.charCodeAt(pos))) return token = 16;
			case 48:
			case 49:
			case 50:
			case 51:
			case 52:
			case 53:
			case 54:
			case 55:
			case 56:
			case 57:
				value += scanNumber();
				return token = 11;
			default:
				while (pos < len && isUnknownContentCharacter(code)) {
					pos++;
					code = text.charCodeAt(pos);
				}
				if (tokenOffset !== pos) {
					value = text.substring(tokenOffset, pos);
					switch (value) {
						case "true": return token = 8;
						case "false": return token = 9;
						case "null": return token = 7;
					}
					return token = 16;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
		}
	}
	function isUnknownContentCharacter(code) {
		if (isWhiteSpace(code) || isLineBreak(code)) return false;
		switch (code) {
			case 125:
			case 93:
			case 123:
			case 91:
			case 34:
			case 58:
			case 44:
			case 47: return false;
		}
		return true;
	}
	function scanNextNonTrivia() {
		let result;
		do
			result = scanNext();
		while (result >= 12 && result <= 15);
		return result;
	}
	return {
		setPosition,
		getPosition: () => pos,
		scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
		getToken: () => token,
		getTokenValue: () => value,
		getTokenOffset: () => tokenOffset,
		getTokenLength: () => pos - tokenOffset,
		getTokenStartLine: () => lineStartOffset,
		getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
		getTokenError: () => scanError
	};
}
function isWhiteSpace(ch) {
	return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
	return ch === 10 || ch === 13;
}
function isDigit(ch) {
	return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes) {
	CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
	CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
	CharacterCodes[CharacterCodes["space"] = 32] = "space";
	CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
	CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
	CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
	CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
	CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
	CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
	CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
	CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
	CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
	CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
	CharacterCodes[CharacterCodes["a"] = 97] = "a";
	CharacterCodes[CharacterCodes["b"] = 98] = "b";
	CharacterCodes[CharacterCodes["c"] = 99] = "c";
	CharacterCodes[CharacterCodes["d"] = 100] = "d";
	CharacterCodes[CharacterCodes["e"] = 101] = "e";
	CharacterCodes[CharacterCodes["f"] = 102] = "f";
	CharacterCodes[CharacterCodes["g"] = 103] = "g";
	CharacterCodes[CharacterCodes["h"] = 104] = "h";
	CharacterCodes[CharacterCodes["i"] = 105] = "i";
	CharacterCodes[CharacterCodes["j"] = 106] = "j";
	CharacterCodes[CharacterCodes["k"] = 107] = "k";
	CharacterCodes[CharacterCodes["l"] = 108] = "l";
	CharacterCodes[CharacterCodes["m"] = 109] = "m";
	CharacterCodes[CharacterCodes["n"] = 110] = "n";
	CharacterCodes[CharacterCodes["o"] = 111] = "o";
	CharacterCodes[CharacterCodes["p"] = 112] = "p";
	CharacterCodes[CharacterCodes["q"] = 113] = "q";
	CharacterCodes[CharacterCodes["r"] = 114] = "r";
	CharacterCodes[CharacterCodes["s"] = 115] = "s";
	CharacterCodes[CharacterCodes["t"] = 116] = "t";
	CharacterCodes[CharacterCodes["u"] = 117] = "u";
	CharacterCodes[CharacterCodes["v"] = 118] = "v";
	CharacterCodes[CharacterCodes["w"] = 119] = "w";
	CharacterCodes[CharacterCodes["x"] = 120] = "x";
	CharacterCodes[CharacterCodes["y"] = 121] = "y";
	CharacterCodes[CharacterCodes["z"] = 122] = "z";
	CharacterCodes[CharacterCodes["A"] = 65] = "A";
	CharacterCodes[CharacterCodes["B"] = 66] = "B";
	CharacterCodes[CharacterCodes["C"] = 67] = "C";
	CharacterCodes[CharacterCodes["D"] = 68] = "D";
	CharacterCodes[CharacterCodes["E"] = 69] = "E";
	CharacterCodes[CharacterCodes["F"] = 70] = "F";
	CharacterCodes[CharacterCodes["G"] = 71] = "G";
	CharacterCodes[CharacterCodes["H"] = 72] = "H";
	CharacterCodes[CharacterCodes["I"] = 73] = "I";
	CharacterCodes[CharacterCodes["J"] = 74] = "J";
	CharacterCodes[CharacterCodes["K"] = 75] = "K";
	CharacterCodes[CharacterCodes["L"] = 76] = "L";
	CharacterCodes[CharacterCodes["M"] = 77] = "M";
	CharacterCodes[CharacterCodes["N"] = 78] = "N";
	CharacterCodes[CharacterCodes["O"] = 79] = "O";
	CharacterCodes[CharacterCodes["P"] = 80] = "P";
	CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
	CharacterCodes[CharacterCodes["R"] = 82] = "R";
	CharacterCodes[CharacterCodes["S"] = 83] = "S";
	CharacterCodes[CharacterCodes["T"] = 84] = "T";
	CharacterCodes[CharacterCodes["U"] = 85] = "U";
	CharacterCodes[CharacterCodes["V"] = 86] = "V";
	CharacterCodes[CharacterCodes["W"] = 87] = "W";
	CharacterCodes[CharacterCodes["X"] = 88] = "X";
	CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
	CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
	CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
	CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
	CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
	CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
	CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
	CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
	CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
	CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
	CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
	CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
	CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
	CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
	CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
	CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
	CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));
new Array(20).fill(0).map((_, index) => {
	return " ".repeat(index);
});
const maxCachedValues = 200;
new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\n" + " ".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\r" + " ".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\r\n" + " ".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\n" + "	".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\r" + "	".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\r\n" + "	".repeat(index);
});
// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions) {
	ParseOptions.DEFAULT = { allowTrailingComma: false };
})(ParseOptions || (ParseOptions = {}));
/**
* Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
* Therefore always check the errors list to find out if the input was valid.
*/
function parse$2(text, errors = [], options = ParseOptions.DEFAULT) {
	let currentProperty = null;
	let currentParent = [];
	const previousParents = [];
	function onValue(value) {
		if (Array.isArray(currentParent)) currentParent.push(value);
		else if (currentProperty !== null) currentParent[currentProperty] = value;
	}
	visit$1(text, {
		onObjectBegin: () => {
			const object = {};
			onValue(object);
			previousParents.push(currentParent);
			currentParent = object;
			currentProperty = null;
		},
		onObjectProperty: (name) => {
			currentProperty = name;
		},
		onObjectEnd: () => {
			currentParent = previousParents.pop();
		},
		onArrayBegin: () => {
			const array = [];
			onValue(array);
			previousParents.push(currentParent);
			currentParent = array;
			currentProperty = null;
		},
		onArrayEnd: () => {
			currentParent = previousParents.pop();
		},
		onLiteralValue: onValue,
		onError: (error, offset, length) => {
			errors.push({
				error,
				offset,
				length
			});
		}
	}, options);
	return currentParent[0];
}
/**
* Parses the given text and invokes the visitor functions for each object, array and literal reached.
*/
function visit$1(text, visitor, options = ParseOptions.DEFAULT) {
	const _scanner = createScanner$1(text, false);
	const _jsonPath = [];
	let suppressedCallbacks = 0;
	function toNoArgVisit(visitFunction) {
		return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisit(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisitWithPath(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
	}
	function toBeginVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks++;
			else if (visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) === false) suppressedCallbacks = 1;
		} : () => true;
	}
	function toEndVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks--;
			if (suppressedCallbacks === 0) visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
		} : () => true;
	}
	const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
	const disallowComments = options && options.disallowComments;
	const allowTrailingComma = options && options.allowTrailingComma;
	function scanNext() {
		while (true) {
			const token = _scanner.scan();
			switch (_scanner.getTokenError()) {
				case 4:
					handleError(14);
					break;
				case 5:
					handleError(15);
					break;
				case 3:
					handleError(13);
					break;
				case 1:
					if (!disallowComments) handleError(11);
					break;
				case 2:
					handleError(12);
					break;
				case 6: handleError(16);
			}
			switch (token) {
				case 12:
				case 13:
					if (disallowComments) handleError(10);
					else onComment();
					break;
				case 16:
					handleError(1);
					break;
				case 15:
				case 14: break;
				default: return token;
			}
		}
	}
	function handleError(error, skipUntilAfter = [], skipUntil = []) {
		onError(error);
		if (skipUntilAfter.length + skipUntil.length > 0) {
			let token = _scanner.getToken();
			while (token !== 17) {
				if (skipUntilAfter.indexOf(token) !== -1) {
					scanNext();
					break;
				} else if (skipUntil.indexOf(token) !== -1) break;
				token = scanNext();
			}
		}
	}
	function parseString(isValue) {
		const value = _scanner.getTokenValue();
		if (isValue) onLiteralValue(value);
		else {
			onObjectProperty(value);
			_jsonPath.push(value);
		}
		scanNext();
		return true;
	}
	function parseLiteral() {
		switch (_scanner.getToken()) {
			case 11:
				const tokenValue = _scanner.getTokenValue();
				let value = Number(tokenValue);
				if (isNaN(value)) {
					handleError(2);
					value = 0;
				}
				onLiteralValue(value);
				break;
			case 7:
				onLiteralValue(null);
				break;
			case 8:
				onLiteralValue(true);
				break;
			case 9:
				onLiteralValue(false);
				break;
			default: return false;
		}
		scanNext();
		return true;
	}
	function parseProperty() {
		if (_scanner.getToken() !== 10) {
			handleError(3, [], [2, 5]);
			return false;
		}
		parseString(false);
		if (_scanner.getToken() === 6) {
			onSeparator(":");
			scanNext();
			if (!parseValue()) handleError(4, [], [2, 5]);
		} else handleError(5, [], [2, 5]);
		_jsonPath.pop();
		return true;
	}
	function parseObject() {
		onObjectBegin();
		scanNext();
		let needsComma = false;
		while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 2 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (!parseProperty()) handleError(4, [], [2, 5]);
			needsComma = true;
		}
		onObjectEnd();
		if (_scanner.getToken() !== 2) handleError(7, [2], []);
		else scanNext();
		return true;
	}
	function parseArray() {
		onArrayBegin();
		scanNext();
		let isFirstElement = true;
		let needsComma = false;
		while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 4 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (isFirstElement) {
				_jsonPath.push(0);
				isFirstElement = false;
			} else _jsonPath[_jsonPath.length - 1]++;
			if (!parseValue()) handleError(4, [], [4, 5]);
			needsComma = true;
		}
		onArrayEnd();
		if (!isFirstElement) _jsonPath.pop();
		if (_scanner.getToken() !== 4) handleError(8, [4], []);
		else scanNext();
		return true;
	}
	function parseValue() {
		switch (_scanner.getToken()) {
			case 3: return parseArray();
			case 1: return parseObject();
			case 10: return parseString(true);
			default: return parseLiteral();
		}
	}
	scanNext();
	if (_scanner.getToken() === 17) {
		if (options.allowEmptyContent) return true;
		handleError(4, [], []);
		return false;
	}
	if (!parseValue()) {
		handleError(4, [], []);
		return false;
	}
	if (_scanner.getToken() !== 17) handleError(9, [], []);
	return true;
}
var ScanError;
(function(ScanError) {
	ScanError[ScanError["None"] = 0] = "None";
	ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
	ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
	ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
	ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
	ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
	ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind) {
	SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
	SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
	SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
	SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
	SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
	SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
	SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
	SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
	SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
	SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
	SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
	SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
	SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
	SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
	SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
	SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
	SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
/**
* Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
* Therefore, always check the errors list to find out if the input was valid.
*/
const parse$1 = parse$2;
var ParseErrorCode;
(function(ParseErrorCode) {
	ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
	ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
	ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
	ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
	ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
	ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
	ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
	ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
	ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
	ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
	ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
	ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
	ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
function printParseErrorCode(code) {
	switch (code) {
		case 1: return "InvalidSymbol";
		case 2: return "InvalidNumberFormat";
		case 3: return "PropertyNameExpected";
		case 4: return "ValueExpected";
		case 5: return "ColonExpected";
		case 6: return "CommaExpected";
		case 7: return "CloseBraceExpected";
		case 8: return "CloseBracketExpected";
		case 9: return "EndOfFileExpected";
		case 10: return "InvalidCommentToken";
		case 11: return "UnexpectedEndOfComment";
		case 12: return "UnexpectedEndOfString";
		case 13: return "UnexpectedEndOfNumber";
		case 14: return "InvalidUnicode";
		case 15: return "InvalidEscapeCharacter";
		case 16: return "InvalidCharacter";
	}
	return "<unknown ParseErrorCode>";
}
// src/own/text/json-fault.ts
const causes = {
	CommaExpected: "comma",
	ColonExpected: "colon",
	PropertyNameExpected: "name",
	ValueExpected: "value",
	UnexpectedEndOfString: "open-text",
	CloseBraceExpected: "open-bracket",
	CloseBracketExpected: "open-bracket",
	EndOfFileExpected: "end",
	InvalidCommentToken: "comment",
	UnexpectedEndOfComment: "comment"
};
/** Where and why a text is not JSON; the engines say it each in their own words, and some not where. */
function findJsonFault(text) {
	const errors = [];
	try {
		parse$1(text, errors, {
			disallowComments: true,
			allowTrailingComma: false
		});
	} catch {
		return null;
	}
	const [first] = errors.sort((a, b) => a.offset - b.offset);
	if (!first) return null;
	return {
		line: text.slice(0, first.offset).split(/\r\n?|\n/).length,
		cause: causes[printParseErrorCode(first.error)] ?? "sign"
	};
}
// node_modules/topojson-client/src/identity.js
function identity_default(x) {
	return x;
}
// node_modules/topojson-client/src/transform.js
function transform_default(transform) {
	if (transform == null) return identity_default;
	var x0, y0, kx = transform.scale[0], ky = transform.scale[1], dx = transform.translate[0], dy = transform.translate[1];
	return function(input, i) {
		if (!i) x0 = y0 = 0;
		var j = 2, n = input.length, output = new Array(n);
		output[0] = (x0 += input[0]) * kx + dx;
		output[1] = (y0 += input[1]) * ky + dy;
		while (j < n) output[j] = input[j], ++j;
		return output;
	};
}
// node_modules/topojson-client/src/reverse.js
function reverse_default(array, n) {
	var t, j = array.length, i = j - n;
	while (i < --j) t = array[i], array[i++] = array[j], array[j] = t;
}
// node_modules/topojson-client/src/feature.js
function feature_default(topology, o) {
	if (typeof o === "string") o = topology.objects[o];
	return o.type === "GeometryCollection" ? {
		type: "FeatureCollection",
		features: o.geometries.map(function(o) {
			return feature(topology, o);
		})
	} : feature(topology, o);
}
function feature(topology, o) {
	var id = o.id, bbox = o.bbox, properties = o.properties == null ? {} : o.properties, geometry = object(topology, o);
	return id == null && bbox == null ? {
		type: "Feature",
		properties,
		geometry
	} : bbox == null ? {
		type: "Feature",
		id,
		properties,
		geometry
	} : {
		type: "Feature",
		id,
		bbox,
		properties,
		geometry
	};
}
function object(topology, o) {
	var transformPoint = transform_default(topology.transform), arcs = topology.arcs;
	function arc(i, points) {
		if (points.length) points.pop();
		for (var a = arcs[i < 0 ? ~i : i], k = 0, n = a.length; k < n; ++k) points.push(transformPoint(a[k], k));
		if (i < 0) reverse_default(points, n);
	}
	function point(p) {
		return transformPoint(p);
	}
	function line(arcs) {
		var points = [];
		for (var i = 0, n = arcs.length; i < n; ++i) arc(arcs[i], points);
		if (points.length < 2) points.push(points[0]);
		return points;
	}
	function ring(arcs) {
		var points = line(arcs);
		while (points.length < 4) points.push(points[0]);
		return points;
	}
	function polygon(arcs) {
		return arcs.map(ring);
	}
	function geometry(o) {
		var type = o.type, coordinates;
		switch (type) {
			case "GeometryCollection": return {
				type,
				geometries: o.geometries.map(geometry)
			};
			case "Point":
				coordinates = point(o.coordinates);
				break;
			case "MultiPoint":
				coordinates = o.coordinates.map(point);
				break;
			case "LineString":
				coordinates = line(o.arcs);
				break;
			case "MultiLineString":
				coordinates = o.arcs.map(line);
				break;
			case "Polygon":
				coordinates = polygon(o.arcs);
				break;
			case "MultiPolygon":
				coordinates = o.arcs.map(polygon);
				break;
			default: return null;
		}
		return {
			type,
			coordinates
		};
	}
	return geometry(o);
}
// src/own/reading/read-topology.ts
/** TopoJSON, a shape at a time: one that is broken does not take the others with it. */
const isArc = (value) => Array.isArray(value) && value.every((each) => Array.isArray(each) && each.length >= 2);
function isTopology(value) {
	if (!isObject(value) || !isObject(value["objects"])) return false;
	const { arcs, transform } = value;
	const isPair = (each) => Array.isArray(each) && each.length >= 2;
	const isScaled = transform === void 0 || isObject(transform) && isPair(transform["scale"]) && isPair(transform["translate"]);
	return Array.isArray(arcs) && arcs.every(isArc) && isScaled;
}
const kinds = [
	"Point",
	"MultiPoint",
	"LineString",
	"MultiLineString",
	"Polygon",
	"MultiPolygon"
];
const isGeometry = (value) => isObject(value) && kinds.includes(String(value["type"]));
/** The shapes of an object; a collection holds many, and collections. */
function* membersOf(value, depth = 0) {
	if (isObject(value) && Array.isArray(value["geometries"]) && depth < 8) for (const each of value["geometries"]) yield* membersOf(each, depth + 1);
	else yield value;
}
function shapeOf(topology, member) {
	if (isObject(member) && (member["type"] === null || member["type"] === void 0)) return null;
	if (!isGeometry(member)) return {};
	try {
		const made = feature_default(topology, member);
		return "geometry" in made ? made.geometry : {};
	} catch {
		return { type: member.type };
	}
}
function readTopology(value) {
	if (!isTopology(value)) return refuse({ kind: "bad-topology" });
	return {
		format: "topojson",
		features: Object.values(value.objects).flatMap((object) => [...membersOf(object)]).map((member, i) => {
			const { id, properties } = isObject(member) ? member : {};
			return {
				geometry: shapeOf(value, member),
				properties: propertiesWithId(id, properties),
				at: i + 1
			};
		}),
		countedIn: "records"
	};
}
// src/own/reading/read-json.ts
/** GeoJSON, TopoJSON, and GeoJSON a line each. */
const shapes = /* @__PURE__ */ new Set([...[
	"Point",
	"MultiPoint",
	"LineString",
	"MultiLineString"
], ...[
	"Polygon",
	"MultiPolygon",
	"GeometryCollection"
]]);
/** The id of a feature is kept as a property, where no other has its name. */
function featureOf(value, at) {
	if (!isObject(value)) return {
		geometry: {},
		properties: {},
		at
	};
	if (shapes.has(String(value["type"]))) return {
		geometry: value,
		properties: {},
		at
	};
	const { id, geometry, properties } = value;
	return {
		geometry,
		properties: propertiesWithId(id, properties),
		at
	};
}
function tryParse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
/** One feature a line, as programs write them that never hold a whole file. */
function readLines(text) {
	const lines = text.split(/\r\n?|\n/).map((line, i) => ({
		line: line.trim(),
		at: i + 1
	})).filter(({ line }) => line !== "");
	const [first] = lines;
	if (lines.length < 2 || !first || !isObject(tryParse(first.line))) return null;
	return {
		format: "geojson",
		features: lines.map(({ line, at }) => {
			const value = tryParse(line);
			return value === void 0 ? refuseJson(line, at) : featureOf(value, at);
		}),
		countedIn: "lines"
	};
}
const noPlace = {
	line: 1,
	cause: "sign"
};
function refuseJson(text, before = 1) {
	const found = findJsonFault(text) ?? noPlace;
	return refuse({
		kind: "not-json",
		line: found.line + before - 1,
		cause: found.cause
	});
}
function featuresOf(value) {
	if (Array.isArray(value)) return value.length > 0 && value.every((each) => isObject(each) && each["type"]) ? value : null;
	if (!isObject(value)) return null;
	const { type, features } = value;
	if (type === "FeatureCollection") return Array.isArray(features) ? features : null;
	return type === "Feature" || shapes.has(String(type)) ? [value] : null;
}
/** What is no part of the features, as the name of a collection and what programs add. */
function aboutOf(value) {
	const told = isObject(value) && value["type"] === "FeatureCollection" ? value : {};
	const own = Object.entries(told).filter(([name]) => !/^(type|features|bbox|crs)$/.test(name));
	return toProperties(own);
}
function readJson(text) {
	const value = tryParse(text);
	if (value === void 0) return readLines(text) ?? refuseJson(text);
	if (isObject(value) && value["type"] === "Topology") return readTopology(value);
	const features = featuresOf(value);
	if (!features) return refuse({ kind: "json-of-another-kind" });
	return {
		format: "geojson",
		features: features.map((each, i) => featureOf(each, i + 1)),
		countedIn: "records",
		about: aboutOf(value)
	};
}
/* @license
Papa Parse
v5.7.1
https://github.com/mholt/PapaParse
License: MIT
*/
// src/own/reading/guess-columns.ts
var import_papaparse_min = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	((e, t) => {
		"function" == typeof define && define.amd ? define([], t) : "object" == typeof module && "undefined" != typeof exports ? module.exports = t() : e.Papa = t();
	})(this$1, function r() {
		var n = "undefined" != typeof self ? self : "undefined" != typeof window ? window : void 0 !== n ? n : {};
		var s = !n.document && !!n.postMessage, a = n.IS_PAPA_WORKER || !1, o = {}, h = 0, w = {};
		function q(e) {
			return 65279 === e.charCodeAt(0) ? e.slice(1) : e;
		}
		function u(e) {
			this._handle = null, this._finished = !1, this._completed = !1, this._halted = !1, this._input = null, this._baseIndex = 0, this._partialLine = "", this._rowCount = 0, this._start = 0, this._nextChunk = null, this.isFirstChunk = !0, this._completeResults = {
				data: [],
				errors: [],
				meta: {}
			}, function(e) {
				var t = E(e);
				t.chunkSize = parseInt(t.chunkSize), e.step || e.chunk || (t.chunkSize = null);
				this._handle = new i(t), (this._handle.streamer = this)._config = t;
			}.call(this, e), this.parseChunk = function(t, e) {
				var i = parseInt(this._config.skipFirstNLines) || 0;
				if (this.isFirstChunk && 0 < i) {
					let e = this._config.newline;
					e || (r = this._config.quoteChar || "\"", e = this._handle.guessLineEndings(t, r)), t = [...t.split(e).slice(i)].join(e);
				}
				this.isFirstChunk && U(this._config.beforeFirstChunk) && void 0 !== (r = this._config.beforeFirstChunk(t)) && (t = r), this.isFirstChunk = !1, this._halted = !1;
				var i = this._partialLine + t, r = (this._partialLine = "", this._handle.parse(i, this._baseIndex, !this._finished));
				if (!this._handle.paused() && !this._handle.aborted()) {
					t = r.meta.cursor, i = (this._finished || (this._partialLine = i.substring(t - this._baseIndex), this._baseIndex = t), r && r.data && (this._rowCount += r.data.length), this._finished || this._config.preview && this._rowCount >= this._config.preview);
					if (a) n.postMessage({
						results: r,
						workerId: w.WORKER_ID,
						finished: i
					});
					else if (U(this._config.chunk) && !e) {
						if (this._config.chunk(r, this._handle), this._handle.paused() || this._handle.aborted()) return void (this._halted = !0);
						this._completeResults = r = void 0;
					}
					return this._config.step || this._config.chunk || (this._completeResults.data = this._completeResults.data.concat(r.data), this._completeResults.errors = this._completeResults.errors.concat(r.errors), this._completeResults.meta = r.meta), this._completed || !i || !U(this._config.complete) || r && r.meta.aborted || (this._config.complete(this._completeResults, this._input), this._completed = !0), i || r && r.meta.paused || this._nextChunk(), r;
				}
				this._halted = !0;
			}, this._sendError = function(e) {
				U(this._config.error) ? this._config.error(e) : a && this._config.error && n.postMessage({
					workerId: w.WORKER_ID,
					error: e,
					finished: !1
				});
			};
		}
		function d(e) {
			var r;
			(e = e || {}).chunkSize || (e.chunkSize = w.RemoteChunkSize), u.call(this, e), this._nextChunk = s ? function() {
				this._readChunk(), this._chunkLoaded();
			} : function() {
				this._readChunk();
			}, this.stream = function(e) {
				this._input = e, this._nextChunk();
			}, this._readChunk = function() {
				if (this._finished) this._chunkLoaded();
				else {
					if (r = new XMLHttpRequest(), this._config.withCredentials && (r.withCredentials = this._config.withCredentials), s || (r.onload = m(this._chunkLoaded, this), r.onerror = m(this._chunkError, this)), r.ontimeout = m(this._chunkTimeout, this), r.open(this._config.downloadRequestBody ? "POST" : "GET", this._input, !s), this._config.downloadTimeout && !s && (r.timeout = this._config.downloadTimeout), this._config.downloadRequestHeaders) {
						var e, t = this._config.downloadRequestHeaders;
						for (e in t) r.setRequestHeader(e, t[e]);
					}
					var i;
					this._config.chunkSize && (i = this._start + this._config.chunkSize - 1, r.setRequestHeader("Range", "bytes=" + this._start + "-" + i));
					try {
						r.send(this._config.downloadRequestBody);
					} catch (e) {
						this._chunkError(e.message);
					}
					s && 0 === r.status && this._chunkError();
				}
			}, this._chunkLoaded = function() {
				4 === r.readyState && (r.status < 200 || 400 <= r.status ? this._chunkError() : (this._start += this._config.chunkSize || r.responseText.length, this._finished = !this._config.chunkSize || this._start >= ((e) => null !== (e = e.getResponseHeader("Content-Range")) ? parseInt(e.substring(e.lastIndexOf("/") + 1)) : -1)(r), this.parseChunk(r.responseText)));
			}, this._chunkError = function(e) {
				e = r.statusText || e;
				this._sendError(new Error(e));
			}, this._chunkTimeout = function() {
				this._chunkError("Request timed out after " + this._config.downloadTimeout + "ms");
			};
		}
		function l(e) {
			(e = e || {}).chunkSize || (e.chunkSize = w.LocalChunkSize), u.call(this, e);
			var i, r, n = "undefined" != typeof FileReader;
			this.stream = function(e) {
				this._input = e, r = e.slice || e.webkitSlice || e.mozSlice, n ? ((i = new FileReader()).onload = m(this._chunkLoaded, this), i.onerror = m(this._chunkError, this)) : i = new FileReaderSync(), this._nextChunk();
			}, this._nextChunk = function() {
				this._finished || this._config.preview && !(this._rowCount < this._config.preview) || this._readChunk();
			}, this._readChunk = function() {
				var e = this._input, t = (this._config.chunkSize && (t = Math.min(this._start + this._config.chunkSize, this._input.size), e = r.call(e, this._start, t)), i.readAsText(e, this._config.encoding));
				n || this._chunkLoaded({ target: { result: t } });
			}, this._chunkLoaded = function(e) {
				this._start += this._config.chunkSize, this._finished = !this._config.chunkSize || this._start >= this._input.size, this.parseChunk(e.target.result);
			}, this._chunkError = function() {
				this._sendError(i.error);
			};
		}
		function f(e) {
			var i;
			u.call(this, e = e || {}), this.stream = function(e) {
				return i = e, this._nextChunk();
			}, this._nextChunk = function() {
				var e, t;
				if (!this._finished) return e = this._config.chunkSize, i = e ? (t = i.substring(0, e), i.substring(e)) : (t = i, ""), this._finished = !i, this.parseChunk(t);
			};
		}
		function c(e) {
			u.call(this, e = e || {});
			var t = [], i = !0, r = !1;
			this.pause = function() {
				u.prototype.pause.apply(this, arguments), this._input.pause();
			}, this.resume = function() {
				u.prototype.resume.apply(this, arguments), this._input.resume();
			}, this.stream = function(e) {
				this._input = e, this._input.on("data", this._streamData), this._input.on("end", this._streamEnd), this._input.on("error", this._streamError);
			}, this._checkIsFinished = function() {
				r && 1 === t.length && (this._finished = !0);
			}, this._nextChunk = function() {
				this._checkIsFinished(), t.length ? this.parseChunk(t.shift()) : i = !0;
			}, this._streamData = m(function(e) {
				try {
					t.push("string" == typeof e ? e : e.toString(this._config.encoding)), i && (i = !1, this._checkIsFinished(), this.parseChunk(t.shift()));
				} catch (e) {
					this._streamError(e);
				}
			}, this), this._streamError = m(function(e) {
				this._streamCleanUp(), this._sendError(e);
			}, this), this._streamEnd = m(function() {
				this._streamCleanUp(), r = !0, this._streamData("");
			}, this), this._streamCleanUp = m(function() {
				this._input.removeListener("data", this._streamData), this._input.removeListener("end", this._streamEnd), this._input.removeListener("error", this._streamError);
			}, this);
		}
		function i(m) {
			var n, s, a, t, o = Math.pow(2, 53), h = -o, u = /^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/, d = /^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/, i = this, r = 0, l = 0, f = !1, e = !1, c = [], p = {
				data: [],
				errors: [],
				meta: {}
			};
			function y(e) {
				return "greedy" === m.skipEmptyLines ? "" === e.join("").trim() : 1 === e.length && 0 === e[0].length;
			}
			function _() {
				if (p && a && (k("Delimiter", "UndetectableDelimiter", "Unable to auto-detect delimiting character; defaulted to '" + w.DefaultDelimiter + "'"), a = !1), m.skipEmptyLines && (p.data = p.data.filter(function(e) {
					return !y(e);
				})), g()) {
					if (p) if (Array.isArray(p.data[0])) {
						for (var e = 0; g() && e < p.data.length; e++) p.data[e].forEach(t);
						p.data.splice(0, 1);
					} else p.data.forEach(t);
					function t(e) {
						c.push(e);
					}
				}
				function i(e, t) {
					for (var i = m.header ? {} : [], r = 0; r < e.length; r++) {
						var n = r, s = e[r], s = ((e, t) => ((e) => (m.dynamicTypingFunction && void 0 === m.dynamicTyping[e] && (m.dynamicTyping[e] = m.dynamicTypingFunction(e)), !0 === (m.dynamicTyping[e] || m.dynamicTyping)))(e) ? "true" === t || "TRUE" === t || "false" !== t && "FALSE" !== t && (((e) => {
							if (u.test(e)) {
								e = parseFloat(e);
								if (h < e && e < o) return 1;
							}
						})(t) ? parseFloat(t) : d.test(t) ? new Date(t) : "" === t ? null : t) : t)(n = m.header ? r >= c.length ? "__parsed_extra" : c[r] : n, s = m.transform ? m.transform(s, n) : s);
						"__parsed_extra" === n ? (i[n] = i[n] || [], i[n].push(s)) : i[n] = s;
					}
					return m.header && (r > c.length ? k("FieldMismatch", "TooManyFields", "Too many fields: expected " + c.length + " fields but parsed " + r, l + t) : r < c.length && k("FieldMismatch", "TooFewFields", "Too few fields: expected " + c.length + " fields but parsed " + r, l + t)), i;
				}
				var r;
				p && (m.header || m.dynamicTyping || m.transform) && (r = 1, !p.data.length || Array.isArray(p.data[0]) ? (p.data = p.data.map(i), r = p.data.length) : p.data = i(p.data, 0), m.header && p.meta && (p.meta.fields = c), l += r);
			}
			function g() {
				return m.header && 0 === c.length;
			}
			function k(e, t, i, r) {
				e = {
					type: e,
					code: t,
					message: i
				};
				void 0 !== r && (e.row = r), p.errors.push(e);
			}
			U(m.step) && (t = m.step, m.step = function(e) {
				p = e, g() ? _() : (_(), 0 !== p.data.length && (r += e.data.length, m.preview && r > m.preview ? s.abort() : (p.data = p.data[0], t(p, i))));
			}), this.parse = function(e, t, i) {
				var r = m.quoteChar || "\"", r = (m.newline || (m.newline = this.guessLineEndings(e, r)), a = !1, m.delimiter ? U(m.delimiter) && (m.delimiter = m.delimiter(e), p.meta.delimiter = m.delimiter) : ((r = ((e, t, i, r, n) => {
					var s, a, o, h;
					n = n || [
						",",
						"	",
						"|",
						";",
						w.RECORD_SEP,
						w.UNIT_SEP
					];
					for (var u = 0; u < n.length; u++) {
						for (var d, l = n[u], f = 0, c = 0, p = 0, _ = (o = void 0, new b({
							comments: r,
							delimiter: l,
							newline: t,
							preview: 10
						}).parse(e)), g = 0; g < _.data.length; g++) i && y(_.data[g]) ? p++ : (d = _.data[g].length, c += d, void 0 === o ? o = d : 0 < d && (f += Math.abs(d - o), o = d));
						0 < _.data.length && (c /= _.data.length - p), 1.99 < c && (void 0 === a || f < a || f === a && h < c) && (a = f, s = l, h = c);
					}
					return {
						successful: !!(m.delimiter = s),
						bestDelimiter: s
					};
				})(e, m.newline, m.skipEmptyLines, m.comments, m.delimitersToGuess)).successful ? m.delimiter = r.bestDelimiter : (a = !0, m.delimiter = w.DefaultDelimiter), p.meta.delimiter = m.delimiter), E(m));
				return r.header = g(), m.preview && m.header && r.preview++, n = e, s = new b(r), p = s.parse(n, t, i), _(), f ? { meta: { paused: !0 } } : p || { meta: { paused: !1 } };
			}, this.paused = function() {
				return f;
			}, this.pause = function() {
				f = !0, s.abort(), n = U(m.chunk) ? "" : n.substring(s.getCharIndex());
			}, this.resume = function() {
				i.streamer._halted ? (f = !1, i.streamer.parseChunk(n, !0)) : setTimeout(i.resume, 3);
			}, this.aborted = function() {
				return e;
			}, this.abort = function() {
				e = !0, s.abort(), p.meta.aborted = !0, U(m.complete) && m.complete(p), n = "";
			}, this.guessLineEndings = function(e, t) {
				e = e.substring(0, 1048576);
				var t = new RegExp(P(t) + "([^]*?)" + P(t), "gm"), i = (e = e.replace(t, "")).split("\r"), t = e.split("\n"), e = 1 < t.length && t[0].length < i[0].length;
				if (1 === i.length || e) return "\n";
				for (var r = 0, n = 0; n < i.length; n++) "\n" === i[n][0] && r++;
				return r >= i.length / 2 ? "\r\n" : "\r";
			};
		}
		function P(e) {
			return e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		}
		function b(C) {
			var S = (C = C || {}).delimiter, O = C.newline, x = C.comments, T = C.step, I = C.preview, A = C.fastMode, D = null, L = !1, F = null == C.quoteChar ? "\"" : C.quoteChar, z = F;
			if (void 0 !== C.escapeChar && (z = C.escapeChar), ("string" != typeof S || -1 < w.BAD_DELIMITERS.indexOf(S)) && (S = ","), x === S) throw new Error("Comment character same as delimiter");
			!0 === x ? x = "#" : ("string" != typeof x || -1 < w.BAD_DELIMITERS.indexOf(x)) && (x = !1), "\n" !== O && "\r" !== O && "\r\n" !== O && (O = "\n");
			var M = 0, j = !1;
			this.parse = function(i, t, r) {
				if ("string" != typeof i) throw new Error("Input must be a string");
				var n = i.length, e = S.length, s = O.length, a = x.length, o = U(T), h = [], u = [], d = [], l = M = 0;
				if (!i) return v();
				if (A || !1 !== A && -1 === i.indexOf(F)) {
					for (var f = i.split(O), c = 0; c < f.length; c++) {
						if (d = f[c], M += d.length, c !== f.length - 1) M += O.length;
						else if (r) return v();
						if (!x || d.substring(0, a) !== x) {
							if (o) {
								if (h = [], k(d.split(S)), R(), j) return v();
							} else k(d.split(S));
							if (I && I <= c) return h = h.slice(0, I), v(!0);
						}
					}
					return v();
				}
				for (var p = i.indexOf(S, M), _ = i.indexOf(O, M), g = new RegExp(P(z) + P(F), "g"), m = i.indexOf(F, M);;) if (i[M] === F) for (m = M, M++;;) {
					if (-1 === (m = i.indexOf(F, m + 1))) return r || u.push({
						type: "Quotes",
						code: "MissingQuotes",
						message: "Quoted field unterminated",
						row: h.length,
						index: M
					}), b();
					if (m === n - 1) return b(i.substring(M, m).replace(g, F));
					if (F === z && i[m + 1] === z) m++;
					else if (F === z || 0 === m || i[m - 1] !== z) {
						-1 !== p && p < m + 1 && (p = i.indexOf(S, m + 1));
						var y = w(-1 === (_ = -1 !== _ && _ < m + 1 ? i.indexOf(O, m + 1) : _) ? p : Math.min(p, _));
						if (i.substr(m + 1 + y, e) === S) {
							d.push(i.substring(M, m).replace(g, F)), i[M = m + 1 + y + e] !== F && (m = i.indexOf(F, M)), -1 !== p && p < M && (p = i.indexOf(S, M)), -1 !== _ && _ < M && (_ = i.indexOf(O, M));
							break;
						}
						y = w(_);
						if (i.substring(m + 1 + y, m + 1 + y + s) === O) {
							if (d.push(i.substring(M, m).replace(g, F)), E(m + 1 + y + s), -1 !== p && p < M && (p = i.indexOf(S, M)), m = i.indexOf(F, M), o && (R(), j)) return v();
							if (I && h.length >= I) return v(!0);
							break;
						}
						u.push({
							type: "Quotes",
							code: "InvalidQuotes",
							message: "Trailing quote on quoted field is malformed",
							row: h.length,
							index: M
						}), m++;
					}
				}
				else if (x && 0 === d.length && i.substring(M, M + a) === x) {
					if (-1 === _) return v();
					M = _ + s, _ = i.indexOf(O, M), -1 !== p && p < M && (p = i.indexOf(S, M));
				} else if (-1 !== p && (p < _ || -1 === _)) d.push(i.substring(M, p)), M = p + e, p = i.indexOf(S, M);
				else {
					if (-1 === _) break;
					if (d.push(i.substring(M, _)), E(_ + s), o && (R(), j)) return v();
					if (I && h.length >= I) return v(!0);
				}
				return b();
				function k(e) {
					h.push(e), l = M;
				}
				function w(e) {
					var t = 0;
					return t = -1 !== e && (e = i.substring(m + 1, e)) && "" === e.trim() ? e.length : t;
				}
				function b(e) {
					return r || (void 0 === e && (e = i.substring(M)), d.push(e), M = n, k(d), o && R()), v();
				}
				function E(e) {
					M = e, k(d), d = [], _ = i.indexOf(O, M);
				}
				function v(e) {
					if (C.header && !t && h.length && !L) {
						var s = h[0], a = Object.create(null), o = new Set(s);
						let n = !1;
						for (let r = 0; r < s.length; r++) {
							let i = q(s[r]);
							if (a[i = U(C.transformHeader) ? C.transformHeader(i, r) : i]) {
								let e, t = a[i];
								for (; e = i + "_" + t, t++, o.has(e););
								o.add(e), s[r] = e, a[i]++, n = !0, (D = null === D ? {} : D)[e] = i;
							} else a[i] = 1, s[r] = i;
							o.add(i);
						}
						n && console.warn("Duplicate headers found and renamed."), L = !0;
					}
					return {
						data: h,
						errors: u,
						meta: {
							delimiter: S,
							linebreak: O,
							aborted: j,
							truncated: !!e,
							cursor: l + (t || 0),
							renamedHeaders: D
						}
					};
				}
				function R() {
					T(v()), h = [], u = [];
				}
			}, this.abort = function() {
				j = !0;
			}, this.getCharIndex = function() {
				return M;
			};
		}
		function p(e) {
			var t = e.data, i = o[t.workerId], r = !1;
			if (t.error) i.userError(t.error, t.file);
			else if (t.results && t.results.data) {
				var n = {
					abort: function() {
						r = !0, _(t.workerId, {
							data: [],
							errors: [],
							meta: { aborted: !0 }
						});
					},
					pause: g,
					resume: g
				};
				if (U(i.userStep)) {
					for (var s = 0; s < t.results.data.length && (i.userStep({
						data: t.results.data[s],
						errors: t.results.errors,
						meta: t.results.meta
					}, n), !r); s++);
					delete t.results;
				} else U(i.userChunk) && (i.userChunk(t.results, n, t.file), delete t.results);
			}
			t.finished && !r && _(t.workerId, t.results);
		}
		function _(e, t) {
			var i = o[e];
			U(i.userComplete) && i.userComplete(t), i.terminate(), delete o[e];
		}
		function g() {
			throw new Error("Not implemented.");
		}
		function E(e) {
			if ("object" != typeof e || null === e) return e;
			var t, i = Array.isArray(e) ? [] : {};
			for (t in e) i[t] = E(e[t]);
			return i;
		}
		function m(e, t) {
			return function() {
				e.apply(t, arguments);
			};
		}
		function U(e) {
			return "function" == typeof e;
		}
		return w.parse = function(e, t) {
			var i = (t = t || {}).dynamicTyping || !1;
			U(i) && (t.dynamicTypingFunction = i, i = {});
			if (t.dynamicTyping = i, t.transform = !!U(t.transform) && t.transform, void 0 !== t.downloadTimeout) {
				var i = parseInt(t.downloadTimeout);
				if (isNaN(i)) throw new Error("Config downloadTimeout value (" + t.downloadTimeout + ") not parsable by parseInt(val).");
				t.downloadTimeout = i;
			}
			if (!t.worker || !w.WORKERS_SUPPORTED) return i = null, w.NODE_STREAM_INPUT, "string" == typeof e ? (e = q(e), i = new (t.download ? d : f)(t)) : !0 === e.readable && U(e.read) && U(e.on) ? i = new c(t) : (n.File && e instanceof File || e instanceof Object) && (i = new l(t)), i.stream(e);
			(i = (() => {
				var e;
				return !!w.WORKERS_SUPPORTED && (e = (() => {
					var e = n.URL || n.webkitURL || null, t = r.toString();
					return w.BLOB_URL || (w.BLOB_URL = e.createObjectURL(new Blob([
						"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
						"(",
						t,
						")();"
					], { type: "text/javascript" })));
				})(), (e = new n.Worker(e)).onmessage = p, e.id = h++, o[e.id] = e);
			})()).userStep = t.step, i.userChunk = t.chunk, i.userComplete = t.complete, i.userError = t.error, t.step = U(t.step), t.chunk = U(t.chunk), t.complete = U(t.complete), t.error = U(t.error), delete t.worker, i.postMessage({
				input: e,
				config: t,
				workerId: i.id
			});
		}, w.unparse = function(e, t) {
			var s = !1, g = !0, m = ",", y = "\r\n", a = "\"", o = a + a, i = !1, r = null, h = !1, u = ((() => {
				if ("object" == typeof t) {
					if ("string" != typeof t.delimiter || w.BAD_DELIMITERS.filter(function(e) {
						return -1 !== t.delimiter.indexOf(e);
					}).length || (m = t.delimiter), "boolean" != typeof t.quotes && "function" != typeof t.quotes && !Array.isArray(t.quotes) || (s = t.quotes), "boolean" != typeof t.skipEmptyLines && "string" != typeof t.skipEmptyLines || (i = t.skipEmptyLines), "string" == typeof t.newline && (y = t.newline), "string" == typeof t.quoteChar && (a = t.quoteChar, o = a + a), "boolean" == typeof t.header && (g = t.header), Array.isArray(t.columns)) {
						if (0 === t.columns.length) throw new Error("Option columns is empty");
						r = t.columns;
					}
					void 0 !== t.escapeChar && (o = t.escapeChar + a), t.escapeFormulae instanceof RegExp ? h = t.escapeFormulae : "boolean" == typeof t.escapeFormulae && t.escapeFormulae && (h = /^[=+\-@\t\r].*$/);
				}
			})(), new RegExp(P(a), "g"));
			"string" == typeof e && (e = JSON.parse(e));
			if (Array.isArray(e)) {
				if (!e.length) return n(r, e, i);
				if (Array.isArray(e[0])) return n(null, e, i);
				if ("object" == typeof e[0]) return n(r || Object.keys(e[0]), e, i);
			} else if ("object" == typeof e) return "string" == typeof e.data && (e.data = JSON.parse(e.data)), Array.isArray(e.data) && (e.fields || (e.fields = e.meta && e.meta.fields || r), e.fields || (e.fields = Array.isArray(e.data[0]) ? e.fields : "object" == typeof e.data[0] ? Object.keys(e.data[0]) : []), Array.isArray(e.data[0]) || "object" == typeof e.data[0] || (e.data = [e.data])), n(e.fields || [], e.data || [], i);
			throw new Error("Unable to serialize unrecognized input");
			function n(e, t, i) {
				var r = "", n = ("string" == typeof e && (e = JSON.parse(e)), "string" == typeof t && (t = JSON.parse(t)), Array.isArray(e) && 0 < e.length), s = !Array.isArray(t[0]);
				if (n && g) {
					for (var a = 0; a < e.length; a++) 0 < a && (r += m), r += k(e[a], a);
					0 < t.length && (r += y);
				}
				for (var o = 0; o < t.length; o++) {
					var h = (n ? e : t[o]).length, u = !1, d = n ? 0 === Object.keys(t[o]).length : 0 === t[o].length;
					if (i && !n && (u = "greedy" === i ? "" === t[o].join("").trim() : 1 === t[o].length && (null == t[o][0] || 0 === t[o][0].length)), "greedy" === i && n) {
						for (var l = [], f = 0; f < h; f++) {
							var c = s ? e[f] : f;
							l.push(t[o][c]);
						}
						u = "" === l.join("").trim();
					}
					if (!u) {
						for (var p = 0; p < h; p++) {
							0 < p && !d && (r += m);
							var _ = n && s ? e[p] : p;
							r += k(t[o][_], p);
						}
						o < t.length - 1 && (!i || 0 < h && !d) && (r += y);
					}
				}
				return r;
			}
			function k(e, t) {
				var i, r, n;
				return null == e ? "" : e.constructor === Date ? isNaN(e.getTime()) ? "" : e.toISOString() : (n = !1, i = e.toString(), h && "number" != typeof e && "bigint" != typeof e && "boolean" != typeof e && h.test(i) && (e = i = "'" + i, n = !0), r = i.replace(u, o), (n = n || !0 === s || "function" == typeof s && s(e, t) || Array.isArray(s) && s[t] || ((e, t) => {
					for (var i = 0; i < t.length; i++) if (-1 < e.indexOf(t[i])) return !0;
					return !1;
				})(r, w.BAD_DELIMITERS) || -1 < r.indexOf(m) || -1 < i.indexOf(a) || " " === r.charAt(0) || " " === r.charAt(r.length - 1)) ? a + r + a : r);
			}
		}, w.RECORD_SEP = String.fromCharCode(30), w.UNIT_SEP = String.fromCharCode(31), w.BYTE_ORDER_MARK = "﻿", w.BAD_DELIMITERS = [
			"\r",
			"\n",
			"\"",
			w.BYTE_ORDER_MARK
		], w.WORKERS_SUPPORTED = !s && !!n.Worker, w.NODE_STREAM_INPUT = 1, w.LocalChunkSize = 10485760, w.RemoteChunkSize = 5242880, w.DefaultDelimiter = ",", w.Parser = b, w.ParserHandle = i, w.NetworkStreamer = d, w.FileStreamer = l, w.StringStreamer = f, w.ReadableStreamStreamer = c, a && (n.onmessage = function(e) {
			e = e.data;
			void 0 === w.WORKER_ID && e && (w.WORKER_ID = e.workerId);
			"string" == typeof e.input ? n.postMessage({
				workerId: w.WORKER_ID,
				results: w.parse(e.input, e.config),
				finished: !0
			}) : (n.File && e.input instanceof File || e.input instanceof Object) && (e = w.parse(e.input, e.config)) && n.postMessage({
				workerId: w.WORKER_ID,
				results: e,
				finished: !0
			});
		}), (d.prototype = Object.create(u.prototype)).constructor = d, (l.prototype = Object.create(u.prototype)).constructor = l, (f.prototype = Object.create(f.prototype)).constructor = f, (c.prototype = Object.create(u.prototype)).constructor = c, w;
	});
})))(), 1);
/** Which columns of a table say where, by their names in English, Korean and the speech of programs. */
const longitudes = [
	"longitude",
	"long",
	"lon",
	"lng",
	"경도",
	"x",
	"xcoord",
	"lon_dd"
];
const latitudes = [
	"latitude",
	"lat",
	"위도",
	"y",
	"ycoord",
	"lat_dd"
];
const find = (names, known) => known.map((each) => names.find((name) => plainName(name) === plainName(each))).find((name) => name !== void 0);
function guessColumns(names) {
	const longitude = find(names, longitudes);
	const latitude = find(names, latitudes);
	return longitude !== void 0 && latitude !== void 0 ? {
		longitude,
		latitude
	} : void 0;
}
new Set([...longitudes, ...latitudes].map(plainName));
// src/own/reading/numbers.ts
/** Numbers of places as people write them. */
const sides = {
	N: 1,
	E: 1,
	S: -1,
	W: -1
};
const pattern = /^([NSEW])?\s*([+\-−]?)(\d+(?:[.,]\d*)?|[.,]\d+)\s*°?\s*(?:(\d+(?:[.,]\d*)?)\s*['′’]?\s*(?:(\d+(?:[.,]\d*)?)\s*(?:["″”]|'')?)?)?\s*([NSEW])?$/i;
const plain = (text) => Number(text.replace(",", "."));
/** "127.5", "127,5", "37°30′15″N", "-0.5"; NaN for anything else. */
function readCoordinate(text) {
	const found = pattern.exec(text.trim());
	if (!found) return NaN;
	const [, before, sign, degrees = "", minutes = "0", seconds = "0", after] = found;
	if (before && after) return NaN;
	return (plain(degrees) + plain(minutes) / 60 + plain(seconds) / 3600) * (sides[(before ?? after ?? "N").toUpperCase()] ?? 1) * (sign ? sign === "+" ? 1 : -1 : 1);
}
// src/own/reading/read-table.ts
/** CSV, TSV and their relatives: rows of cells, of which two say where. */
const isBlank = (cells) => cells.every((cell) => cell.trim() === "");
const linesWithin = (cell) => /[\r\n]/.test(cell) ? cell.match(/\r\n?|\n/g)?.length ?? 0 : 0;
/** Cells may hold lines of their own, so a row stands where the ones before it end. */
function withLines(rows, first) {
	let line = first;
	return rows.map((cells) => {
		const row = {
			cells,
			line
		};
		line += 1 + cells.reduce((sum, cell) => sum + linesWithin(cell), 0);
		return row;
	});
}
/** Spreadsheets may say on a line before all others what parts the cells. */
const hint = /^sep=(.)\r?\n/i;
function parseRows(text) {
	const said = hint.exec(text);
	const { data, errors } = import_papaparse_min.default.parse(said ? text.slice(said[0].length) : text, {
		delimiter: said?.[1] ?? "",
		delimitersToGuess: [
			",",
			"	",
			";",
			"|"
		]
	});
	const rows = withLines(data, said ? 2 : 1);
	const open = errors.find(({ code }) => code === "MissingQuotes");
	if (open) refuse({
		kind: "open-quote",
		line: rows[open.row ?? 0]?.line ?? 1
	});
	return rows.filter(({ cells }) => !isBlank(cells));
}
/** A name for each column, none twice. */
function nameColumns(head, width) {
	const names = [];
	for (let i = 0; i < width; i += 1) {
		const name = head[i]?.trim() || `column_${i + 1}`;
		let free = name;
		for (let count = 2; names.includes(free); count += 1) free = `${name}_${count}`;
		names.push(free);
	}
	return names;
}
function geometryOf$1(cell, columns) {
	if (!columns) return null;
	const [x, y] = [cell(columns.longitude), cell(columns.latitude)];
	if (x.trim() === "" && y.trim() === "") return null;
	return {
		type: "Point",
		coordinates: [readCoordinate(x), readCoordinate(y)]
	};
}
function readTable(text, answers) {
	const [head, ...rows] = parseRows(text);
	if (!head || rows.length === 0) return refuse({ kind: "no-rows" });
	const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), head.cells.length);
	if (width < 2) return refuse({ kind: "unknown" });
	const names = nameColumns(head.cells, width);
	const asked = answers.columns;
	const columns = asked && names.includes(asked.longitude) && names.includes(asked.latitude) ? asked : guessColumns(names);
	const place = new Map(names.map((name, i) => [name, i]));
	return {
		format: "table",
		features: rows.map(({ cells, line }) => {
			const cell = (name) => cells[place.get(name) ?? -1] ?? "";
			return {
				geometry: geometryOf$1(cell, columns),
				properties: toProperties(names.map((name) => [name, cell(name)])),
				at: line
			};
		}),
		countedIn: "lines",
		questions: columns ? [] : [{
			kind: "columns",
			columns: names
		}]
	};
}
// node_modules/xmlchars/xml/1.0/ed5.js
var require_ed5 = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Character classes and associated utilities for the 5th edition of XML 1.0.
	*
	* @author Louis-Dominique Dubeau
	* @license MIT
	* @copyright Louis-Dominique Dubeau
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CHAR = "	\n\r -퟿-�𐀀-􏿿";
	exports.S = " 	\r\n";
	exports.NAME_START_CHAR = ":A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";
	exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9·̀-ͯ‿-⁀";
	exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
	exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
	exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
	exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
	exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
	exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
	var TAB = 9;
	var NL = 10;
	var CR = 13;
	var SPACE = 32;
	/** All characters in the ``S`` production. */
	exports.S_LIST = [
		SPACE,
		NL,
		CR,
		TAB
	];
	/**
	* Determines whether a codepoint matches the ``CHAR`` production.
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches ``CHAR``.
	*/
	function isChar(c) {
		return c >= SPACE && c <= 55295 || c === NL || c === CR || c === TAB || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
	}
	exports.isChar = isChar;
	/**
	* Determines whether a codepoint matches the ``S`` (space) production.
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches ``S``.
	*/
	function isS(c) {
		return c === SPACE || c === NL || c === CR || c === TAB;
	}
	exports.isS = isS;
	/**
	* Determines whether a codepoint matches the ``NAME_START_CHAR`` production.
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches ``NAME_START_CHAR``.
	*/
	function isNameStartChar(c) {
		return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
	}
	exports.isNameStartChar = isNameStartChar;
	/**
	* Determines whether a codepoint matches the ``NAME_CHAR`` production.
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches ``NAME_CHAR``.
	*/
	function isNameChar(c) {
		return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
	}
	exports.isNameChar = isNameChar;
}));
// node_modules/xmlchars/xml/1.1/ed2.js
var require_ed2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Character classes and associated utilities for the 2nd edition of XML 1.1.
	*
	* @author Louis-Dominique Dubeau
	* @license MIT
	* @copyright Louis-Dominique Dubeau
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CHAR = "-퟿-�𐀀-􏿿";
	exports.RESTRICTED_CHAR = "-\b\v\f---";
	exports.S = " 	\r\n";
	exports.NAME_START_CHAR = ":A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";
	exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9·̀-ͯ‿-⁀";
	exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
	exports.RESTRICTED_CHAR_RE = new RegExp("^[" + exports.RESTRICTED_CHAR + "]$", "u");
	exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
	exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
	exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
	exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
	exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
	var TAB = 9;
	var NL = 10;
	var CR = 13;
	var SPACE = 32;
	/** All characters in the ``S`` production. */
	exports.S_LIST = [
		SPACE,
		NL,
		CR,
		TAB
	];
	/**
	* Determines whether a codepoint matches the ``CHAR`` production.
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches ``CHAR``.
	*/
	function isChar(c) {
		return c >= 1 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
	}
	exports.isChar = isChar;
	/**
	* Determines whether a codepoint matches the ``RESTRICTED_CHAR`` production.
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches ``RESTRICTED_CHAR``.
	*/
	function isRestrictedChar(c) {
		return c >= 1 && c <= 8 || c === 11 || c === 12 || c >= 14 && c <= 31 || c >= 127 && c <= 132 || c >= 134 && c <= 159;
	}
	exports.isRestrictedChar = isRestrictedChar;
	/**
	* Determines whether a codepoint matches the ``CHAR`` production and does not
	* match the ``RESTRICTED_CHAR`` production. ``isCharAndNotRestricted(x)`` is
	* equivalent to ``isChar(x) && !isRestrictedChar(x)``. This function is faster
	* than running the two-call equivalent.
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches ``CHAR`` and does not match
	* ``RESTRICTED_CHAR``.
	*/
	function isCharAndNotRestricted(c) {
		return c === 9 || c === 10 || c === 13 || c > 31 && c < 127 || c === 133 || c > 159 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
	}
	exports.isCharAndNotRestricted = isCharAndNotRestricted;
	/**
	* Determines whether a codepoint matches the ``S`` (space) production.
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches ``S``.
	*/
	function isS(c) {
		return c === SPACE || c === NL || c === CR || c === TAB;
	}
	exports.isS = isS;
	/**
	* Determines whether a codepoint matches the ``NAME_START_CHAR`` production.
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches ``NAME_START_CHAR``.
	*/
	function isNameStartChar(c) {
		return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
	}
	exports.isNameStartChar = isNameStartChar;
	/**
	* Determines whether a codepoint matches the ``NAME_CHAR`` production.
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches ``NAME_CHAR``.
	*/
	function isNameChar(c) {
		return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
	}
	exports.isNameChar = isNameChar;
}));
// node_modules/xmlchars/xmlns/1.0/ed3.js
var require_ed3 = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Character class utilities for XML NS 1.0 edition 3.
	*
	* @author Louis-Dominique Dubeau
	* @license MIT
	* @copyright Louis-Dominique Dubeau
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.NC_NAME_START_CHAR = "A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";
	exports.NC_NAME_CHAR = "-" + exports.NC_NAME_START_CHAR + ".0-9·̀-ͯ‿-⁀";
	exports.NC_NAME_START_CHAR_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "]$", "u");
	exports.NC_NAME_CHAR_RE = new RegExp("^[" + exports.NC_NAME_CHAR + "]$", "u");
	exports.NC_NAME_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "][" + exports.NC_NAME_CHAR + "]*$", "u");
	/**
	* Determines whether a codepoint matches [[NC_NAME_START_CHAR]].
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches.
	*/
	function isNCNameStartChar(c) {
		return c >= 65 && c <= 90 || c === 95 || c >= 97 && c <= 122 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8204 && c <= 8205 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
	}
	exports.isNCNameStartChar = isNCNameStartChar;
	/**
	* Determines whether a codepoint matches [[NC_NAME_CHAR]].
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches.
	*/
	function isNCNameChar(c) {
		return isNCNameStartChar(c) || c === 45 || c === 46 || c >= 48 && c <= 57 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
	}
	exports.isNCNameChar = isNCNameChar;
}));
// src/own/reading/gpx-reader.ts
var import_saxes = (/* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SaxesParser = exports.EVENTS = void 0;
	const ed5 = require_ed5();
	const ed2 = require_ed2();
	const NSed3 = require_ed3();
	var isS = ed5.isS;
	var isChar10 = ed5.isChar;
	var isNameStartChar = ed5.isNameStartChar;
	var isNameChar = ed5.isNameChar;
	var S_LIST = ed5.S_LIST;
	var NAME_RE = ed5.NAME_RE;
	var isChar11 = ed2.isChar;
	var isNCNameStartChar = NSed3.isNCNameStartChar;
	var isNCNameChar = NSed3.isNCNameChar;
	var NC_NAME_RE = NSed3.NC_NAME_RE;
	const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
	const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
	const rootNS = {
		__proto__: null,
		xml: XML_NAMESPACE,
		xmlns: XMLNS_NAMESPACE
	};
	const XML_ENTITIES = {
		__proto__: null,
		amp: "&",
		gt: ">",
		lt: "<",
		quot: "\"",
		apos: "'"
	};
	const EOC = -1;
	const NL_LIKE = -2;
	const S_BEGIN = 0;
	const S_BEGIN_WHITESPACE = 1;
	const S_DOCTYPE = 2;
	const S_DOCTYPE_QUOTE = 3;
	const S_DTD = 4;
	const S_DTD_QUOTED = 5;
	const S_DTD_OPEN_WAKA = 6;
	const S_DTD_OPEN_WAKA_BANG = 7;
	const S_DTD_COMMENT = 8;
	const S_DTD_COMMENT_ENDING = 9;
	const S_DTD_COMMENT_ENDED = 10;
	const S_DTD_PI = 11;
	const S_DTD_PI_ENDING = 12;
	const S_TEXT = 13;
	const S_ENTITY = 14;
	const S_OPEN_WAKA = 15;
	const S_OPEN_WAKA_BANG = 16;
	const S_COMMENT = 17;
	const S_COMMENT_ENDING = 18;
	const S_COMMENT_ENDED = 19;
	const S_CDATA = 20;
	const S_CDATA_ENDING = 21;
	const S_CDATA_ENDING_2 = 22;
	const S_PI_FIRST_CHAR = 23;
	const S_PI_REST = 24;
	const S_PI_BODY = 25;
	const S_PI_ENDING = 26;
	const S_XML_DECL_NAME_START = 27;
	const S_XML_DECL_NAME = 28;
	const S_XML_DECL_EQ = 29;
	const S_XML_DECL_VALUE_START = 30;
	const S_XML_DECL_VALUE = 31;
	const S_XML_DECL_SEPARATOR = 32;
	const S_XML_DECL_ENDING = 33;
	const S_OPEN_TAG = 34;
	const S_OPEN_TAG_SLASH = 35;
	const S_ATTRIB = 36;
	const S_ATTRIB_NAME = 37;
	const S_ATTRIB_NAME_SAW_WHITE = 38;
	const S_ATTRIB_VALUE = 39;
	const S_ATTRIB_VALUE_QUOTED = 40;
	const S_ATTRIB_VALUE_CLOSED = 41;
	const S_ATTRIB_VALUE_UNQUOTED = 42;
	const S_CLOSE_TAG = 43;
	const S_CLOSE_TAG_SAW_WHITE = 44;
	const TAB = 9;
	const NL = 10;
	const CR = 13;
	const SPACE = 32;
	const BANG = 33;
	const DQUOTE = 34;
	const AMP = 38;
	const SQUOTE = 39;
	const MINUS = 45;
	const FORWARD_SLASH = 47;
	const SEMICOLON = 59;
	const LESS = 60;
	const EQUAL = 61;
	const GREATER = 62;
	const QUESTION = 63;
	const OPEN_BRACKET = 91;
	const CLOSE_BRACKET = 93;
	const NEL = 133;
	const LS = 8232;
	const isQuote = (c) => c === DQUOTE || c === SQUOTE;
	const QUOTES = [DQUOTE, SQUOTE];
	const DOCTYPE_TERMINATOR = [
		...QUOTES,
		OPEN_BRACKET,
		GREATER
	];
	const DTD_TERMINATOR = [
		...QUOTES,
		LESS,
		CLOSE_BRACKET
	];
	const XML_DECL_NAME_TERMINATOR = [
		EQUAL,
		QUESTION,
		...S_LIST
	];
	const ATTRIB_VALUE_UNQUOTED_TERMINATOR = [
		...S_LIST,
		GREATER,
		AMP,
		LESS
	];
	function nsPairCheck(parser, prefix, uri) {
		switch (prefix) {
			case "xml":
				if (uri !== XML_NAMESPACE) parser.fail(`xml prefix must be bound to ${XML_NAMESPACE}.`);
				break;
			case "xmlns": if (uri !== XMLNS_NAMESPACE) parser.fail(`xmlns prefix must be bound to ${XMLNS_NAMESPACE}.`);
		}
		switch (uri) {
			case XMLNS_NAMESPACE:
				parser.fail(prefix === "" ? `the default namespace may not be set to ${uri}.` : `may not assign a prefix (even "xmlns") to the URI \
${XMLNS_NAMESPACE}.`);
				break;
			case XML_NAMESPACE: switch (prefix) {
				case "xml": break;
				case "":
					parser.fail(`the default namespace may not be set to ${uri}.`);
					break;
				default: parser.fail("may not assign the xml namespace to another prefix.");
			}
		}
	}
	function nsMappingCheck(parser, mapping) {
		for (const local of Object.keys(mapping)) nsPairCheck(parser, local, mapping[local]);
	}
	const isNCName = (name) => NC_NAME_RE.test(name);
	const isName = (name) => NAME_RE.test(name);
	const FORBIDDEN_START = 0;
	const FORBIDDEN_BRACKET = 1;
	const FORBIDDEN_BRACKET_BRACKET = 2;
	/**
	* The list of supported events.
	*/
	exports.EVENTS = [
		"xmldecl",
		"text",
		"processinginstruction",
		"doctype",
		"comment",
		"opentagstart",
		"attribute",
		"opentag",
		"closetag",
		"cdata",
		"error",
		"end",
		"ready"
	];
	const EVENT_NAME_TO_HANDLER_NAME = {
		xmldecl: "xmldeclHandler",
		text: "textHandler",
		processinginstruction: "piHandler",
		doctype: "doctypeHandler",
		comment: "commentHandler",
		opentagstart: "openTagStartHandler",
		attribute: "attributeHandler",
		opentag: "openTagHandler",
		closetag: "closeTagHandler",
		cdata: "cdataHandler",
		error: "errorHandler",
		end: "endHandler",
		ready: "readyHandler"
	};
	var SaxesParser = class {
		/**
		* @param opt The parser options.
		*/
		constructor(opt) {
			this.opt = opt !== null && opt !== void 0 ? opt : {};
			this.fragmentOpt = !!this.opt.fragment;
			const xmlnsOpt = this.xmlnsOpt = !!this.opt.xmlns;
			this.trackPosition = this.opt.position !== false;
			this.fileName = this.opt.fileName;
			if (xmlnsOpt) {
				this.nameStartCheck = isNCNameStartChar;
				this.nameCheck = isNCNameChar;
				this.isName = isNCName;
				this.processAttribs = this.processAttribsNS;
				this.pushAttrib = this.pushAttribNS;
				this.ns = Object.assign({ __proto__: null }, rootNS);
				const additional = this.opt.additionalNamespaces;
				if (additional != null) {
					nsMappingCheck(this, additional);
					Object.assign(this.ns, additional);
				}
			} else {
				this.nameStartCheck = isNameStartChar;
				this.nameCheck = isNameChar;
				this.isName = isName;
				this.processAttribs = this.processAttribsPlain;
				this.pushAttrib = this.pushAttribPlain;
			}
			this.stateTable = [
				this.sBegin,
				this.sBeginWhitespace,
				this.sDoctype,
				this.sDoctypeQuote,
				this.sDTD,
				this.sDTDQuoted,
				this.sDTDOpenWaka,
				this.sDTDOpenWakaBang,
				this.sDTDComment,
				this.sDTDCommentEnding,
				this.sDTDCommentEnded,
				this.sDTDPI,
				this.sDTDPIEnding,
				this.sText,
				this.sEntity,
				this.sOpenWaka,
				this.sOpenWakaBang,
				this.sComment,
				this.sCommentEnding,
				this.sCommentEnded,
				this.sCData,
				this.sCDataEnding,
				this.sCDataEnding2,
				this.sPIFirstChar,
				this.sPIRest,
				this.sPIBody,
				this.sPIEnding,
				this.sXMLDeclNameStart,
				this.sXMLDeclName,
				this.sXMLDeclEq,
				this.sXMLDeclValueStart,
				this.sXMLDeclValue,
				this.sXMLDeclSeparator,
				this.sXMLDeclEnding,
				this.sOpenTag,
				this.sOpenTagSlash,
				this.sAttrib,
				this.sAttribName,
				this.sAttribNameSawWhite,
				this.sAttribValue,
				this.sAttribValueQuoted,
				this.sAttribValueClosed,
				this.sAttribValueUnquoted,
				this.sCloseTag,
				this.sCloseTagSawWhite
			];
			this._init();
		}
		/**
		* Indicates whether or not the parser is closed. If ``true``, wait for
		* the ``ready`` event to write again.
		*/
		get closed() {
			return this._closed;
		}
		_init() {
			var _a;
			this.openWakaBang = "";
			this.text = "";
			this.name = "";
			this.piTarget = "";
			this.entity = "";
			this.q = null;
			this.tags = [];
			this.tag = null;
			this.topNS = null;
			this.chunk = "";
			this.chunkPosition = 0;
			this.i = 0;
			this.prevI = 0;
			this.carriedFromPrevious = void 0;
			this.forbiddenState = FORBIDDEN_START;
			this.attribList = [];
			const { fragmentOpt } = this;
			this.state = fragmentOpt ? S_TEXT : S_BEGIN;
			this.reportedTextBeforeRoot = this.reportedTextAfterRoot = this.closedRoot = this.sawRoot = fragmentOpt;
			this.xmlDeclPossible = !fragmentOpt;
			this.xmlDeclExpects = ["version"];
			this.entityReturnState = void 0;
			let { defaultXMLVersion } = this.opt;
			if (defaultXMLVersion === void 0) {
				if (this.opt.forceXMLVersion === true) throw new Error("forceXMLVersion set but defaultXMLVersion is not set");
				defaultXMLVersion = "1.0";
			}
			this.setXMLVersion(defaultXMLVersion);
			this.positionAtNewLine = 0;
			this.doctype = false;
			this._closed = false;
			this.xmlDecl = {
				version: void 0,
				encoding: void 0,
				standalone: void 0
			};
			this.line = 1;
			this.column = 0;
			this.ENTITIES = Object.create(XML_ENTITIES);
			(_a = this.readyHandler) === null || _a === void 0 || _a.call(this);
		}
		/**
		* The stream position the parser is currently looking at. This field is
		* zero-based.
		*
		* This field is not based on counting Unicode characters but is to be
		* interpreted as a plain index into a JavaScript string.
		*/
		get position() {
			return this.chunkPosition + this.i;
		}
		/**
		* The column number of the next character to be read by the parser.  *
		* This field is zero-based. (The first column in a line is 0.)
		*
		* This field reports the index at which the next character would be in the
		* line if the line were represented as a JavaScript string.  Note that this
		* *can* be different to a count based on the number of *Unicode characters*
		* due to how JavaScript handles astral plane characters.
		*
		* See [[column]] for a number that corresponds to a count of Unicode
		* characters.
		*/
		get columnIndex() {
			return this.position - this.positionAtNewLine;
		}
		/**
		* Set an event listener on an event. The parser supports one handler per
		* event type. If you try to set an event handler over an existing handler,
		* the old handler is silently overwritten.
		*
		* @param name The event to listen to.
		*
		* @param handler The handler to set.
		*/
		on(name, handler) {
			this[EVENT_NAME_TO_HANDLER_NAME[name]] = handler;
		}
		/**
		* Unset an event handler.
		*
		* @parma name The event to stop listening to.
		*/
		off(name) {
			this[EVENT_NAME_TO_HANDLER_NAME[name]] = void 0;
		}
		/**
		* Make an error object. The error object will have a message that contains
		* the ``fileName`` option passed at the creation of the parser. If position
		* tracking was turned on, it will also have line and column number
		* information.
		*
		* @param message The message describing the error to report.
		*
		* @returns An error object with a properly formatted message.
		*/
		makeError(message) {
			var _a;
			let msg = (_a = this.fileName) !== null && _a !== void 0 ? _a : "";
			if (this.trackPosition) {
				if (msg.length > 0) msg += ":";
				msg += `${this.line}:${this.column}`;
			}
			if (msg.length > 0) msg += ": ";
			return new Error(msg + message);
		}
		/**
		* Report a parsing error. This method is made public so that client code may
		* check for issues that are outside the scope of this project and can report
		* errors.
		*
		* @param message The error to report.
		*
		* @returns this
		*/
		fail(message) {
			const err = this.makeError(message);
			const handler = this.errorHandler;
			if (handler === void 0) throw err;
			else handler(err);
			return this;
		}
		/**
		* Write a XML data to the parser.
		*
		* @param chunk The XML data to write.
		*
		* @returns this
		*/
		write(chunk) {
			if (this.closed) return this.fail("cannot write after close; assign an onready handler.");
			let end = false;
			if (chunk === null) {
				end = true;
				chunk = "";
			} else if (typeof chunk === "object") chunk = chunk.toString();
			if (this.carriedFromPrevious !== void 0) {
				chunk = `${this.carriedFromPrevious}${chunk}`;
				this.carriedFromPrevious = void 0;
			}
			let limit = chunk.length;
			const lastCode = chunk.charCodeAt(limit - 1);
			if (!end && (lastCode === CR || lastCode >= 55296 && lastCode <= 56319)) {
				this.carriedFromPrevious = chunk[limit - 1];
				limit--;
				chunk = chunk.slice(0, limit);
			}
			const { stateTable } = this;
			this.chunk = chunk;
			this.i = 0;
			while (this.i < limit) stateTable[this.state].call(this);
			this.chunkPosition += limit;
			return end ? this.end() : this;
		}
		/**
		* Close the current stream. Perform final well-formedness checks and reset
		* the parser tstate.
		*
		* @returns this
		*/
		close() {
			return this.write(null);
		}
		/**
		* Get a single code point out of the current chunk. This updates the current
		* position if we do position tracking.
		*
		* This is the algorithm to use for XML 1.0.
		*
		* @returns The character read.
		*/
		getCode10() {
			const { chunk, i } = this;
			this.prevI = i;
			this.i = i + 1;
			if (i >= chunk.length) return EOC;
			const code = chunk.charCodeAt(i);
			this.column++;
			if (code < 55296) {
				if (code >= SPACE || code === TAB) return code;
				switch (code) {
					case NL:
						this.line++;
						this.column = 0;
						this.positionAtNewLine = this.position;
						return NL;
					case CR:
						if (chunk.charCodeAt(i + 1) === NL) this.i = i + 2;
						this.line++;
						this.column = 0;
						this.positionAtNewLine = this.position;
						return NL_LIKE;
					default:
						this.fail("disallowed character.");
						return code;
				}
			}
			if (code > 56319) {
				if (!(code >= 57344 && code <= 65533)) this.fail("disallowed character.");
				return code;
			}
			const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
			this.i = i + 2;
			if (final > 1114111) this.fail("disallowed character.");
			return final;
		}
		/**
		* Get a single code point out of the current chunk. This updates the current
		* position if we do position tracking.
		*
		* This is the algorithm to use for XML 1.1.
		*
		* @returns {number} The character read.
		*/
		getCode11() {
			const { chunk, i } = this;
			this.prevI = i;
			this.i = i + 1;
			if (i >= chunk.length) return EOC;
			const code = chunk.charCodeAt(i);
			this.column++;
			if (code < 55296) {
				if (code > 31 && code < 127 || code > 159 && code !== LS || code === TAB) return code;
				switch (code) {
					case NL:
						this.line++;
						this.column = 0;
						this.positionAtNewLine = this.position;
						return NL;
					case CR: {
						const next = chunk.charCodeAt(i + 1);
						if (next === NL || next === NEL) this.i = i + 2;
					}
					case NEL:
					case LS:
						this.line++;
						this.column = 0;
						this.positionAtNewLine = this.position;
						return NL_LIKE;
					default:
						this.fail("disallowed character.");
						return code;
				}
			}
			if (code > 56319) {
				if (!(code >= 57344 && code <= 65533)) this.fail("disallowed character.");
				return code;
			}
			const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
			this.i = i + 2;
			if (final > 1114111) this.fail("disallowed character.");
			return final;
		}
		/**
		* Like ``getCode`` but with the return value normalized so that ``NL`` is
		* returned for ``NL_LIKE``.
		*/
		getCodeNorm() {
			const c = this.getCode();
			return c === NL_LIKE ? NL : c;
		}
		unget() {
			this.i = this.prevI;
			this.column--;
		}
		/**
		* Capture characters into a buffer until encountering one of a set of
		* characters.
		*
		* @param chars An array of codepoints. Encountering a character in the array
		* ends the capture. (``chars`` may safely contain ``NL``.)
		*
		* @return The character code that made the capture end, or ``EOC`` if we hit
		* the end of the chunk. The return value cannot be NL_LIKE: NL is returned
		* instead.
		*/
		captureTo(chars) {
			let { i: start } = this;
			const { chunk } = this;
			while (true) {
				const c = this.getCode();
				const isNLLike = c === NL_LIKE;
				const final = isNLLike ? NL : c;
				if (final === EOC || chars.includes(final)) {
					this.text += chunk.slice(start, this.prevI);
					return final;
				}
				if (isNLLike) {
					this.text += `${chunk.slice(start, this.prevI)}\n`;
					start = this.i;
				}
			}
		}
		/**
		* Capture characters into a buffer until encountering a character.
		*
		* @param char The codepoint that ends the capture. **NOTE ``char`` MAY NOT
		* CONTAIN ``NL``.** Passing ``NL`` will result in buggy behavior.
		*
		* @return ``true`` if we ran into the character. Otherwise, we ran into the
		* end of the current chunk.
		*/
		captureToChar(char) {
			let { i: start } = this;
			const { chunk } = this;
			while (true) {
				let c = this.getCode();
				switch (c) {
					case NL_LIKE:
						this.text += `${chunk.slice(start, this.prevI)}\n`;
						start = this.i;
						c = NL;
						break;
					case EOC:
						this.text += chunk.slice(start);
						return false;
				}
				if (c === char) {
					this.text += chunk.slice(start, this.prevI);
					return true;
				}
			}
		}
		/**
		* Capture characters that satisfy ``isNameChar`` into the ``name`` field of
		* this parser.
		*
		* @return The character code that made the test fail, or ``EOC`` if we hit
		* the end of the chunk. The return value cannot be NL_LIKE: NL is returned
		* instead.
		*/
		captureNameChars() {
			const { chunk, i: start } = this;
			while (true) {
				const c = this.getCode();
				if (c === EOC) {
					this.name += chunk.slice(start);
					return EOC;
				}
				if (!isNameChar(c)) {
					this.name += chunk.slice(start, this.prevI);
					return c === NL_LIKE ? NL : c;
				}
			}
		}
		/**
		* Skip white spaces.
		*
		* @return The character that ended the skip, or ``EOC`` if we hit
		* the end of the chunk. The return value cannot be NL_LIKE: NL is returned
		* instead.
		*/
		skipSpaces() {
			while (true) {
				const c = this.getCodeNorm();
				if (c === EOC || !isS(c)) return c;
			}
		}
		setXMLVersion(version) {
			this.currentXMLVersion = version;
			if (version === "1.0") {
				this.isChar = isChar10;
				this.getCode = this.getCode10;
			} else {
				this.isChar = isChar11;
				this.getCode = this.getCode11;
			}
		}
		sBegin() {
			if (this.chunk.charCodeAt(0) === 65279) {
				this.i++;
				this.column++;
			}
			this.state = S_BEGIN_WHITESPACE;
		}
		sBeginWhitespace() {
			const iBefore = this.i;
			const c = this.skipSpaces();
			if (this.prevI !== iBefore) this.xmlDeclPossible = false;
			switch (c) {
				case LESS:
					this.state = S_OPEN_WAKA;
					if (this.text.length !== 0) throw new Error("no-empty text at start");
					break;
				case EOC: break;
				default:
					this.unget();
					this.state = S_TEXT;
					this.xmlDeclPossible = false;
			}
		}
		sDoctype() {
			var _a;
			const c = this.captureTo(DOCTYPE_TERMINATOR);
			switch (c) {
				case GREATER:
					(_a = this.doctypeHandler) === null || _a === void 0 || _a.call(this, this.text);
					this.text = "";
					this.state = S_TEXT;
					this.doctype = true;
					break;
				case EOC: break;
				default:
					this.text += String.fromCodePoint(c);
					if (c === OPEN_BRACKET) this.state = S_DTD;
					else if (isQuote(c)) {
						this.state = S_DOCTYPE_QUOTE;
						this.q = c;
					}
			}
		}
		sDoctypeQuote() {
			const q = this.q;
			if (this.captureToChar(q)) {
				this.text += String.fromCodePoint(q);
				this.q = null;
				this.state = S_DOCTYPE;
			}
		}
		sDTD() {
			const c = this.captureTo(DTD_TERMINATOR);
			if (c === EOC) return;
			this.text += String.fromCodePoint(c);
			if (c === CLOSE_BRACKET) this.state = S_DOCTYPE;
			else if (c === LESS) this.state = S_DTD_OPEN_WAKA;
			else if (isQuote(c)) {
				this.state = S_DTD_QUOTED;
				this.q = c;
			}
		}
		sDTDQuoted() {
			const q = this.q;
			if (this.captureToChar(q)) {
				this.text += String.fromCodePoint(q);
				this.state = S_DTD;
				this.q = null;
			}
		}
		sDTDOpenWaka() {
			const c = this.getCodeNorm();
			this.text += String.fromCodePoint(c);
			switch (c) {
				case BANG:
					this.state = S_DTD_OPEN_WAKA_BANG;
					this.openWakaBang = "";
					break;
				case QUESTION:
					this.state = S_DTD_PI;
					break;
				default: this.state = S_DTD;
			}
		}
		sDTDOpenWakaBang() {
			const char = String.fromCodePoint(this.getCodeNorm());
			const owb = this.openWakaBang += char;
			this.text += char;
			if (owb !== "-") {
				this.state = owb === "--" ? S_DTD_COMMENT : S_DTD;
				this.openWakaBang = "";
			}
		}
		sDTDComment() {
			if (this.captureToChar(MINUS)) {
				this.text += "-";
				this.state = S_DTD_COMMENT_ENDING;
			}
		}
		sDTDCommentEnding() {
			const c = this.getCodeNorm();
			this.text += String.fromCodePoint(c);
			this.state = c === MINUS ? S_DTD_COMMENT_ENDED : S_DTD_COMMENT;
		}
		sDTDCommentEnded() {
			const c = this.getCodeNorm();
			this.text += String.fromCodePoint(c);
			if (c === GREATER) this.state = S_DTD;
			else {
				this.fail("malformed comment.");
				this.state = S_DTD_COMMENT;
			}
		}
		sDTDPI() {
			if (this.captureToChar(QUESTION)) {
				this.text += "?";
				this.state = S_DTD_PI_ENDING;
			}
		}
		sDTDPIEnding() {
			const c = this.getCodeNorm();
			this.text += String.fromCodePoint(c);
			if (c === GREATER) this.state = S_DTD;
		}
		sText() {
			if (this.tags.length !== 0) this.handleTextInRoot();
			else this.handleTextOutsideRoot();
		}
		sEntity() {
			let { i: start } = this;
			const { chunk } = this;
			loop: while (true) switch (this.getCode()) {
				case NL_LIKE:
					this.entity += `${chunk.slice(start, this.prevI)}\n`;
					start = this.i;
					break;
				case SEMICOLON: {
					const { entityReturnState } = this;
					const entity = this.entity + chunk.slice(start, this.prevI);
					this.state = entityReturnState;
					let parsed;
					if (entity === "") {
						this.fail("empty entity name.");
						parsed = "&;";
					} else {
						parsed = this.parseEntity(entity);
						this.entity = "";
					}
					if (entityReturnState !== S_TEXT || this.textHandler !== void 0) this.text += parsed;
					break loop;
				}
				case EOC:
					this.entity += chunk.slice(start);
					break loop;
			}
		}
		sOpenWaka() {
			const c = this.getCode();
			if (isNameStartChar(c)) {
				this.state = S_OPEN_TAG;
				this.unget();
				this.xmlDeclPossible = false;
			} else switch (c) {
				case FORWARD_SLASH:
					this.state = S_CLOSE_TAG;
					this.xmlDeclPossible = false;
					break;
				case BANG:
					this.state = S_OPEN_WAKA_BANG;
					this.openWakaBang = "";
					this.xmlDeclPossible = false;
					break;
				case QUESTION:
					this.state = S_PI_FIRST_CHAR;
					break;
				default:
					this.fail("disallowed character in tag name");
					this.state = S_TEXT;
					this.xmlDeclPossible = false;
			}
		}
		sOpenWakaBang() {
			this.openWakaBang += String.fromCodePoint(this.getCodeNorm());
			switch (this.openWakaBang) {
				case "[CDATA[":
					if (!this.sawRoot && !this.reportedTextBeforeRoot) {
						this.fail("text data outside of root node.");
						this.reportedTextBeforeRoot = true;
					}
					if (this.closedRoot && !this.reportedTextAfterRoot) {
						this.fail("text data outside of root node.");
						this.reportedTextAfterRoot = true;
					}
					this.state = S_CDATA;
					this.openWakaBang = "";
					break;
				case "--":
					this.state = S_COMMENT;
					this.openWakaBang = "";
					break;
				case "DOCTYPE":
					this.state = S_DOCTYPE;
					if (this.doctype || this.sawRoot) this.fail("inappropriately located doctype declaration.");
					this.openWakaBang = "";
					break;
				default: if (this.openWakaBang.length >= 7) this.fail("incorrect syntax.");
			}
		}
		sComment() {
			if (this.captureToChar(MINUS)) this.state = S_COMMENT_ENDING;
		}
		sCommentEnding() {
			var _a;
			const c = this.getCodeNorm();
			if (c === MINUS) {
				this.state = S_COMMENT_ENDED;
				(_a = this.commentHandler) === null || _a === void 0 || _a.call(this, this.text);
				this.text = "";
			} else {
				this.text += `-${String.fromCodePoint(c)}`;
				this.state = S_COMMENT;
			}
		}
		sCommentEnded() {
			const c = this.getCodeNorm();
			if (c !== GREATER) {
				this.fail("malformed comment.");
				this.text += `--${String.fromCodePoint(c)}`;
				this.state = S_COMMENT;
			} else this.state = S_TEXT;
		}
		sCData() {
			if (this.captureToChar(CLOSE_BRACKET)) this.state = S_CDATA_ENDING;
		}
		sCDataEnding() {
			const c = this.getCodeNorm();
			if (c === CLOSE_BRACKET) this.state = S_CDATA_ENDING_2;
			else {
				this.text += `]${String.fromCodePoint(c)}`;
				this.state = S_CDATA;
			}
		}
		sCDataEnding2() {
			var _a;
			const c = this.getCodeNorm();
			switch (c) {
				case GREATER:
					(_a = this.cdataHandler) === null || _a === void 0 || _a.call(this, this.text);
					this.text = "";
					this.state = S_TEXT;
					break;
				case CLOSE_BRACKET:
					this.text += "]";
					break;
				default:
					this.text += `]]${String.fromCodePoint(c)}`;
					this.state = S_CDATA;
			}
		}
		sPIFirstChar() {
			const c = this.getCodeNorm();
			if (this.nameStartCheck(c)) {
				this.piTarget += String.fromCodePoint(c);
				this.state = S_PI_REST;
			} else if (c === QUESTION || isS(c)) {
				this.fail("processing instruction without a target.");
				this.state = c === QUESTION ? S_PI_ENDING : S_PI_BODY;
			} else {
				this.fail("disallowed character in processing instruction name.");
				this.piTarget += String.fromCodePoint(c);
				this.state = S_PI_REST;
			}
		}
		sPIRest() {
			const { chunk, i: start } = this;
			while (true) {
				const c = this.getCodeNorm();
				if (c === EOC) {
					this.piTarget += chunk.slice(start);
					return;
				}
				if (!this.nameCheck(c)) {
					this.piTarget += chunk.slice(start, this.prevI);
					const isQuestion = c === QUESTION;
					if (isQuestion || isS(c)) {
						if (this.piTarget === "xml") {
							if (!this.xmlDeclPossible) this.fail("an XML declaration must be at the start of the document.");
							this.state = isQuestion ? S_XML_DECL_ENDING : S_XML_DECL_NAME_START;
						} else this.state = isQuestion ? S_PI_ENDING : S_PI_BODY;
					} else {
						this.fail("disallowed character in processing instruction name.");
						this.piTarget += String.fromCodePoint(c);
					}
					break;
				}
			}
		}
		sPIBody() {
			if (this.text.length === 0) {
				const c = this.getCodeNorm();
				if (c === QUESTION) this.state = S_PI_ENDING;
				else if (!isS(c)) this.text = String.fromCodePoint(c);
			} else if (this.captureToChar(QUESTION)) this.state = S_PI_ENDING;
		}
		sPIEnding() {
			var _a;
			const c = this.getCodeNorm();
			if (c === GREATER) {
				const { piTarget } = this;
				if (piTarget.toLowerCase() === "xml") this.fail("the XML declaration must appear at the start of the document.");
				(_a = this.piHandler) === null || _a === void 0 || _a.call(this, {
					target: piTarget,
					body: this.text
				});
				this.piTarget = this.text = "";
				this.state = S_TEXT;
			} else if (c === QUESTION) this.text += "?";
			else {
				this.text += `?${String.fromCodePoint(c)}`;
				this.state = S_PI_BODY;
			}
			this.xmlDeclPossible = false;
		}
		sXMLDeclNameStart() {
			const c = this.skipSpaces();
			if (c === QUESTION) {
				this.state = S_XML_DECL_ENDING;
				return;
			}
			if (c !== EOC) {
				this.state = S_XML_DECL_NAME;
				this.name = String.fromCodePoint(c);
			}
		}
		sXMLDeclName() {
			const c = this.captureTo(XML_DECL_NAME_TERMINATOR);
			if (c === QUESTION) {
				this.state = S_XML_DECL_ENDING;
				this.name += this.text;
				this.text = "";
				this.fail("XML declaration is incomplete.");
				return;
			}
			if (!(isS(c) || c === EQUAL)) return;
			this.name += this.text;
			this.text = "";
			if (!this.xmlDeclExpects.includes(this.name)) switch (this.name.length) {
				case 0:
					this.fail("did not expect any more name/value pairs.");
					break;
				case 1:
					this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);
					break;
				default: this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`);
			}
			this.state = c === EQUAL ? S_XML_DECL_VALUE_START : S_XML_DECL_EQ;
		}
		sXMLDeclEq() {
			const c = this.getCodeNorm();
			if (c === QUESTION) {
				this.state = S_XML_DECL_ENDING;
				this.fail("XML declaration is incomplete.");
				return;
			}
			if (isS(c)) return;
			if (c !== EQUAL) this.fail("value required.");
			this.state = S_XML_DECL_VALUE_START;
		}
		sXMLDeclValueStart() {
			const c = this.getCodeNorm();
			if (c === QUESTION) {
				this.state = S_XML_DECL_ENDING;
				this.fail("XML declaration is incomplete.");
				return;
			}
			if (isS(c)) return;
			if (!isQuote(c)) {
				this.fail("value must be quoted.");
				this.q = SPACE;
			} else this.q = c;
			this.state = S_XML_DECL_VALUE;
		}
		sXMLDeclValue() {
			const c = this.captureTo([this.q, QUESTION]);
			if (c === QUESTION) {
				this.state = S_XML_DECL_ENDING;
				this.text = "";
				this.fail("XML declaration is incomplete.");
				return;
			}
			if (c === EOC) return;
			const value = this.text;
			this.text = "";
			switch (this.name) {
				case "version": {
					this.xmlDeclExpects = ["encoding", "standalone"];
					const version = value;
					this.xmlDecl.version = version;
					if (!/^1\.[0-9]+$/.test(version)) this.fail("version number must match /^1\\.[0-9]+$/.");
					else if (!this.opt.forceXMLVersion) this.setXMLVersion(version);
					break;
				}
				case "encoding":
					if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(value)) this.fail("encoding value must match /^[A-Za-z0-9][A-Za-z0-9._-]*$/.");
					this.xmlDeclExpects = ["standalone"];
					this.xmlDecl.encoding = value;
					break;
				case "standalone":
					if (value !== "yes" && value !== "no") this.fail("standalone value must match \"yes\" or \"no\".");
					this.xmlDeclExpects = [];
					this.xmlDecl.standalone = value;
			}
			this.name = "";
			this.state = S_XML_DECL_SEPARATOR;
		}
		sXMLDeclSeparator() {
			const c = this.getCodeNorm();
			if (c === QUESTION) {
				this.state = S_XML_DECL_ENDING;
				return;
			}
			if (!isS(c)) {
				this.fail("whitespace required.");
				this.unget();
			}
			this.state = S_XML_DECL_NAME_START;
		}
		sXMLDeclEnding() {
			var _a;
			if (this.getCodeNorm() === GREATER) {
				if (this.piTarget !== "xml") this.fail("processing instructions are not allowed before root.");
				else if (this.name !== "version" && this.xmlDeclExpects.includes("version")) this.fail("XML declaration must contain a version.");
				(_a = this.xmldeclHandler) === null || _a === void 0 || _a.call(this, this.xmlDecl);
				this.name = "";
				this.piTarget = this.text = "";
				this.state = S_TEXT;
			} else this.fail("The character ? is disallowed anywhere in XML declarations.");
			this.xmlDeclPossible = false;
		}
		sOpenTag() {
			var _a;
			const c = this.captureNameChars();
			if (c === EOC) return;
			const tag = this.tag = {
				name: this.name,
				attributes: Object.create(null)
			};
			this.name = "";
			if (this.xmlnsOpt) this.topNS = tag.ns = Object.create(null);
			(_a = this.openTagStartHandler) === null || _a === void 0 || _a.call(this, tag);
			this.sawRoot = true;
			if (!this.fragmentOpt && this.closedRoot) this.fail("documents may contain only one root.");
			switch (c) {
				case GREATER:
					this.openTag();
					break;
				case FORWARD_SLASH:
					this.state = S_OPEN_TAG_SLASH;
					break;
				default:
					if (!isS(c)) this.fail("disallowed character in tag name.");
					this.state = S_ATTRIB;
			}
		}
		sOpenTagSlash() {
			if (this.getCode() === GREATER) this.openSelfClosingTag();
			else {
				this.fail("forward-slash in opening tag not followed by >.");
				this.state = S_ATTRIB;
			}
		}
		sAttrib() {
			const c = this.skipSpaces();
			if (c === EOC) return;
			if (isNameStartChar(c)) {
				this.unget();
				this.state = S_ATTRIB_NAME;
			} else if (c === GREATER) this.openTag();
			else if (c === FORWARD_SLASH) this.state = S_OPEN_TAG_SLASH;
			else this.fail("disallowed character in attribute name.");
		}
		sAttribName() {
			const c = this.captureNameChars();
			if (c === EQUAL) this.state = S_ATTRIB_VALUE;
			else if (isS(c)) this.state = S_ATTRIB_NAME_SAW_WHITE;
			else if (c === GREATER) {
				this.fail("attribute without value.");
				this.pushAttrib(this.name, this.name);
				this.name = this.text = "";
				this.openTag();
			} else if (c !== EOC) this.fail("disallowed character in attribute name.");
		}
		sAttribNameSawWhite() {
			const c = this.skipSpaces();
			switch (c) {
				case EOC: return;
				case EQUAL:
					this.state = S_ATTRIB_VALUE;
					break;
				default:
					this.fail("attribute without value.");
					this.text = "";
					this.name = "";
					if (c === GREATER) this.openTag();
					else if (isNameStartChar(c)) {
						this.unget();
						this.state = S_ATTRIB_NAME;
					} else {
						this.fail("disallowed character in attribute name.");
						this.state = S_ATTRIB;
					}
			}
		}
		sAttribValue() {
			const c = this.getCodeNorm();
			if (isQuote(c)) {
				this.q = c;
				this.state = S_ATTRIB_VALUE_QUOTED;
			} else if (!isS(c)) {
				this.fail("unquoted attribute value.");
				this.state = S_ATTRIB_VALUE_UNQUOTED;
				this.unget();
			}
		}
		sAttribValueQuoted() {
			const { q, chunk } = this;
			let { i: start } = this;
			while (true) switch (this.getCode()) {
				case q:
					this.pushAttrib(this.name, this.text + chunk.slice(start, this.prevI));
					this.name = this.text = "";
					this.q = null;
					this.state = S_ATTRIB_VALUE_CLOSED;
					return;
				case AMP:
					this.text += chunk.slice(start, this.prevI);
					this.state = S_ENTITY;
					this.entityReturnState = S_ATTRIB_VALUE_QUOTED;
					return;
				case NL:
				case NL_LIKE:
				case TAB:
					this.text += `${chunk.slice(start, this.prevI)} `;
					start = this.i;
					break;
				case LESS:
					this.text += chunk.slice(start, this.prevI);
					this.fail("disallowed character.");
					return;
				case EOC:
					this.text += chunk.slice(start);
					return;
			}
		}
		sAttribValueClosed() {
			const c = this.getCodeNorm();
			if (isS(c)) this.state = S_ATTRIB;
			else if (c === GREATER) this.openTag();
			else if (c === FORWARD_SLASH) this.state = S_OPEN_TAG_SLASH;
			else if (isNameStartChar(c)) {
				this.fail("no whitespace between attributes.");
				this.unget();
				this.state = S_ATTRIB_NAME;
			} else this.fail("disallowed character in attribute name.");
		}
		sAttribValueUnquoted() {
			const c = this.captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR);
			switch (c) {
				case AMP:
					this.state = S_ENTITY;
					this.entityReturnState = S_ATTRIB_VALUE_UNQUOTED;
					break;
				case LESS:
					this.fail("disallowed character.");
					break;
				case EOC: break;
				default:
					if (this.text.includes("]]>")) this.fail("the string \"]]>\" is disallowed in char data.");
					this.pushAttrib(this.name, this.text);
					this.name = this.text = "";
					if (c === GREATER) this.openTag();
					else this.state = S_ATTRIB;
			}
		}
		sCloseTag() {
			const c = this.captureNameChars();
			if (c === GREATER) this.closeTag();
			else if (isS(c)) this.state = S_CLOSE_TAG_SAW_WHITE;
			else if (c !== EOC) this.fail("disallowed character in closing tag.");
		}
		sCloseTagSawWhite() {
			switch (this.skipSpaces()) {
				case GREATER:
					this.closeTag();
					break;
				case EOC: break;
				default: this.fail("disallowed character in closing tag.");
			}
		}
		handleTextInRoot() {
			let { i: start, forbiddenState } = this;
			const { chunk, textHandler: handler } = this;
			scanLoop: while (true) switch (this.getCode()) {
				case LESS:
					this.state = S_OPEN_WAKA;
					if (handler !== void 0) {
						const { text } = this;
						const slice = chunk.slice(start, this.prevI);
						if (text.length !== 0) {
							handler(text + slice);
							this.text = "";
						} else if (slice.length !== 0) handler(slice);
					}
					forbiddenState = FORBIDDEN_START;
					break scanLoop;
				case AMP:
					this.state = S_ENTITY;
					this.entityReturnState = S_TEXT;
					if (handler !== void 0) this.text += chunk.slice(start, this.prevI);
					forbiddenState = FORBIDDEN_START;
					break scanLoop;
				case CLOSE_BRACKET:
					switch (forbiddenState) {
						case FORBIDDEN_START:
							forbiddenState = FORBIDDEN_BRACKET;
							break;
						case FORBIDDEN_BRACKET:
							forbiddenState = FORBIDDEN_BRACKET_BRACKET;
							break;
						case FORBIDDEN_BRACKET_BRACKET: break;
						default: throw new Error("impossible state");
					}
					break;
				case GREATER:
					if (forbiddenState === FORBIDDEN_BRACKET_BRACKET) this.fail("the string \"]]>\" is disallowed in char data.");
					forbiddenState = FORBIDDEN_START;
					break;
				case NL_LIKE:
					if (handler !== void 0) this.text += `${chunk.slice(start, this.prevI)}\n`;
					start = this.i;
					forbiddenState = FORBIDDEN_START;
					break;
				case EOC:
					if (handler !== void 0) this.text += chunk.slice(start);
					break scanLoop;
				default: forbiddenState = FORBIDDEN_START;
			}
			this.forbiddenState = forbiddenState;
		}
		handleTextOutsideRoot() {
			let { i: start } = this;
			const { chunk, textHandler: handler } = this;
			let nonSpace = false;
			outRootLoop: while (true) {
				const code = this.getCode();
				switch (code) {
					case LESS:
						this.state = S_OPEN_WAKA;
						if (handler !== void 0) {
							const { text } = this;
							const slice = chunk.slice(start, this.prevI);
							if (text.length !== 0) {
								handler(text + slice);
								this.text = "";
							} else if (slice.length !== 0) handler(slice);
						}
						break outRootLoop;
					case AMP:
						this.state = S_ENTITY;
						this.entityReturnState = S_TEXT;
						if (handler !== void 0) this.text += chunk.slice(start, this.prevI);
						nonSpace = true;
						break outRootLoop;
					case NL_LIKE:
						if (handler !== void 0) this.text += `${chunk.slice(start, this.prevI)}\n`;
						start = this.i;
						break;
					case EOC:
						if (handler !== void 0) this.text += chunk.slice(start);
						break outRootLoop;
					default: if (!isS(code)) nonSpace = true;
				}
			}
			if (!nonSpace) return;
			if (!this.sawRoot && !this.reportedTextBeforeRoot) {
				this.fail("text data outside of root node.");
				this.reportedTextBeforeRoot = true;
			}
			if (this.closedRoot && !this.reportedTextAfterRoot) {
				this.fail("text data outside of root node.");
				this.reportedTextAfterRoot = true;
			}
		}
		pushAttribNS(name, value) {
			var _a;
			const { prefix, local } = this.qname(name);
			const attr = {
				name,
				prefix,
				local,
				value
			};
			this.attribList.push(attr);
			(_a = this.attributeHandler) === null || _a === void 0 || _a.call(this, attr);
			if (prefix === "xmlns") {
				const trimmed = value.trim();
				if (this.currentXMLVersion === "1.0" && trimmed === "") this.fail("invalid attempt to undefine prefix in XML 1.0");
				this.topNS[local] = trimmed;
				nsPairCheck(this, local, trimmed);
			} else if (name === "xmlns") {
				const trimmed = value.trim();
				this.topNS[""] = trimmed;
				nsPairCheck(this, "", trimmed);
			}
		}
		pushAttribPlain(name, value) {
			var _a;
			const attr = {
				name,
				value
			};
			this.attribList.push(attr);
			(_a = this.attributeHandler) === null || _a === void 0 || _a.call(this, attr);
		}
		/**
		* End parsing. This performs final well-formedness checks and resets the
		* parser to a clean state.
		*
		* @returns this
		*/
		end() {
			var _a, _b;
			if (!this.sawRoot) this.fail("document must contain a root element.");
			const { tags } = this;
			while (tags.length > 0) {
				const tag = tags.pop();
				this.fail(`unclosed tag: ${tag.name}`);
			}
			if (this.state !== S_BEGIN && this.state !== S_TEXT) this.fail("unexpected end.");
			const { text } = this;
			if (text.length !== 0) {
				(_a = this.textHandler) === null || _a === void 0 || _a.call(this, text);
				this.text = "";
			}
			this._closed = true;
			(_b = this.endHandler) === null || _b === void 0 || _b.call(this);
			this._init();
			return this;
		}
		/**
		* Resolve a namespace prefix.
		*
		* @param prefix The prefix to resolve.
		*
		* @returns The namespace URI or ``undefined`` if the prefix is not defined.
		*/
		resolve(prefix) {
			var _a, _b;
			let uri = this.topNS[prefix];
			if (uri !== void 0) return uri;
			const { tags } = this;
			for (let index = tags.length - 1; index >= 0; index--) {
				uri = tags[index].ns[prefix];
				if (uri !== void 0) return uri;
			}
			uri = this.ns[prefix];
			if (uri !== void 0) return uri;
			return (_b = (_a = this.opt).resolvePrefix) === null || _b === void 0 ? void 0 : _b.call(_a, prefix);
		}
		/**
		* Parse a qname into its prefix and local name parts.
		*
		* @param name The name to parse
		*
		* @returns
		*/
		qname(name) {
			const colon = name.indexOf(":");
			if (colon === -1) return {
				prefix: "",
				local: name
			};
			const local = name.slice(colon + 1);
			const prefix = name.slice(0, colon);
			if (prefix === "" || local === "" || local.includes(":")) this.fail(`malformed name: ${name}.`);
			return {
				prefix,
				local
			};
		}
		processAttribsNS() {
			var _a;
			const { attribList } = this;
			const tag = this.tag;
			{
				const { prefix, local } = this.qname(tag.name);
				tag.prefix = prefix;
				tag.local = local;
				const uri = tag.uri = (_a = this.resolve(prefix)) !== null && _a !== void 0 ? _a : "";
				if (prefix !== "") {
					if (prefix === "xmlns") this.fail("tags may not have \"xmlns\" as prefix.");
					if (uri === "") {
						this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
						tag.uri = prefix;
					}
				}
			}
			if (attribList.length === 0) return;
			const { attributes } = tag;
			const seen = /* @__PURE__ */ new Set();
			for (const attr of attribList) {
				const { name, prefix, local } = attr;
				let uri;
				let eqname;
				if (prefix === "") {
					uri = name === "xmlns" ? XMLNS_NAMESPACE : "";
					eqname = name;
				} else {
					uri = this.resolve(prefix);
					if (uri === void 0) {
						this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
						uri = prefix;
					}
					eqname = `{${uri}}${local}`;
				}
				if (seen.has(eqname)) this.fail(`duplicate attribute: ${eqname}.`);
				seen.add(eqname);
				attr.uri = uri;
				attributes[name] = attr;
			}
			this.attribList = [];
		}
		processAttribsPlain() {
			const { attribList } = this;
			const attributes = this.tag.attributes;
			for (const { name, value } of attribList) {
				if (attributes[name] !== void 0) this.fail(`duplicate attribute: ${name}.`);
				attributes[name] = value;
			}
			this.attribList = [];
		}
		/**
		* Handle a complete open tag. This parser code calls this once it has seen
		* the whole tag. This method checks for well-formeness and then emits
		* ``onopentag``.
		*/
		openTag() {
			var _a;
			this.processAttribs();
			const { tags } = this;
			const tag = this.tag;
			tag.isSelfClosing = false;
			(_a = this.openTagHandler) === null || _a === void 0 || _a.call(this, tag);
			tags.push(tag);
			this.state = S_TEXT;
			this.name = "";
		}
		/**
		* Handle a complete self-closing tag. This parser code calls this once it has
		* seen the whole tag. This method checks for well-formeness and then emits
		* ``onopentag`` and ``onclosetag``.
		*/
		openSelfClosingTag() {
			var _a, _b, _c;
			this.processAttribs();
			const { tags } = this;
			const tag = this.tag;
			tag.isSelfClosing = true;
			(_a = this.openTagHandler) === null || _a === void 0 || _a.call(this, tag);
			(_b = this.closeTagHandler) === null || _b === void 0 || _b.call(this, tag);
			if ((this.tag = (_c = tags[tags.length - 1]) !== null && _c !== void 0 ? _c : null) === null) this.closedRoot = true;
			this.state = S_TEXT;
			this.name = "";
		}
		/**
		* Handle a complete close tag. This parser code calls this once it has seen
		* the whole tag. This method checks for well-formeness and then emits
		* ``onclosetag``.
		*/
		closeTag() {
			const { tags, name } = this;
			this.state = S_TEXT;
			this.name = "";
			if (name === "") {
				this.fail("weird empty close tag.");
				this.text += "</>";
				return;
			}
			const handler = this.closeTagHandler;
			let l = tags.length;
			while (l-- > 0) {
				const tag = this.tag = tags.pop();
				this.topNS = tag.ns;
				handler === null || handler === void 0 || handler(tag);
				if (tag.name === name) break;
				this.fail("unexpected close tag.");
			}
			if (l === 0) this.closedRoot = true;
			else if (l < 0) {
				this.fail(`unmatched closing tag: ${name}.`);
				this.text += `</${name}>`;
			}
		}
		/**
		* Resolves an entity. Makes any necessary well-formedness checks.
		*
		* @param entity The entity to resolve.
		*
		* @returns The parsed entity.
		*/
		parseEntity(entity) {
			if (entity[0] !== "#") {
				const defined = this.ENTITIES[entity];
				if (defined !== void 0) return defined;
				this.fail(this.isName(entity) ? "undefined entity." : "disallowed character in entity name.");
				return `&${entity};`;
			}
			let num = NaN;
			if (entity[1] === "x" && /^#x[0-9a-f]+$/i.test(entity)) num = parseInt(entity.slice(2), 16);
			else if (/^#[0-9]+$/.test(entity)) num = parseInt(entity.slice(1), 10);
			if (!this.isChar(num)) {
				this.fail("malformed character entity.");
				return `&${entity};`;
			}
			return String.fromCodePoint(num);
		}
	};
	exports.SaxesParser = SaxesParser;
})))();
const number = (text) => text === void 0 ? NaN : Number(text);
const placeOf = ({ attributes }) => [number(attributes.get("lon")), number(attributes.get("lat"))];
const said$1 = /* @__PURE__ */ new Set([
	"name",
	"desc",
	"cmt",
	"src",
	"sym",
	"type",
	"ele",
	"time"
]);
const things = /* @__PURE__ */ new Set([
	"wpt",
	"rte",
	"trk"
]);
const points = /* @__PURE__ */ new Set(["rtept", "trkpt"]);
function geometryOf({ kind, lines }) {
	const [first] = lines;
	if (kind === "wpt") return {
		type: "Point",
		coordinates: first?.[0]
	};
	return lines.length > 1 ? {
		type: "MultiLineString",
		coordinates: lines
	} : {
		type: "LineString",
		coordinates: first ?? []
	};
}
function gpxReader() {
	const features = [];
	const path = [];
	const about = /* @__PURE__ */ new Map();
	let thing = null;
	return {
		features,
		about,
		open(element) {
			const { name, line } = element;
			path.push(name);
			if (things.has(name)) {
				const lines = name === "wpt" ? [[placeOf(element)]] : name === "rte" ? [[]] : [];
				thing = {
					at: line,
					kind: name,
					properties: /* @__PURE__ */ new Map(),
					lines
				};
			}
			if (name === "trkseg") thing?.lines.push([]);
			if (points.has(name)) thing?.lines.at(-1)?.push(placeOf(element));
		},
		close({ name }, text) {
			path.pop();
			const parent = path.at(-1) ?? "";
			if (said$1.has(name) && /^(metadata|author|gpx)$/.test(parent)) about.set(name, text);
			if (thing && said$1.has(name) && things.has(parent)) thing.properties.set(name, text);
			if (thing && name === "time" && points.has(parent)) {
				if (!thing.properties.has("begin")) thing.properties.set("begin", text);
				thing.properties.set("end", text);
			}
			if (thing && things.has(name)) {
				const properties = toProperties(thing.properties);
				features.push({
					geometry: geometryOf(thing),
					properties,
					at: thing.at
				});
				thing = null;
			}
		}
	};
}
// src/own/reading/kml-reader.ts
/** "127.1,37.2,0 127.3,37.4": places apart by spaces, numbers by commas. */
const readCoordinates = (text) => text.split(/\s+/).filter(Boolean).map((place) => place.split(",").map((each) => each === "" ? NaN : Number(each)));
/** What is said of a placemark, beside its data. */
const said = /* @__PURE__ */ new Set([
	"name",
	"description",
	"address",
	"phoneNumber",
	"when",
	"begin",
	"end"
]);
function kmlReader() {
	const features = [];
	const path = [];
	const about = /* @__PURE__ */ new Map();
	let mark = null;
	let data = "";
	let coordinates = [];
	let rings = [];
	let track = [];
	function finish({ at, properties, shapes }) {
		const [first] = shapes;
		const many = {
			type: "GeometryCollection",
			geometries: shapes
		};
		const geometry = shapes.length > 1 ? many : first ?? null;
		features.push({
			geometry,
			properties: toProperties(properties),
			at
		});
	}
	const say = (name, text) => mark?.properties.push([name, text]);
	const endings = {
		coordinates: (text) => {
			coordinates = readCoordinates(text);
		},
		coord: (text) => track.push(text.split(/\s+/).map(Number)),
		Point: () => mark?.shapes.push({
			type: "Point",
			coordinates: coordinates[0]
		}),
		LineString: () => mark?.shapes.push({
			type: "LineString",
			coordinates
		}),
		LinearRing: () => {
			if (path.includes("Polygon")) rings.push(coordinates);
			else mark?.shapes.push({
				type: "LineString",
				coordinates
			});
		},
		Polygon: () => {
			mark?.shapes.push({
				type: "Polygon",
				coordinates: rings
			});
			rings = [];
		},
		Track: () => {
			mark?.shapes.push({
				type: "LineString",
				coordinates: track
			});
			track = [];
		},
		value: (text) => say(data, text),
		SimpleData: (text) => say(data, text),
		Placemark: () => {
			if (mark) finish(mark);
			mark = null;
		}
	};
	return {
		features,
		about,
		open({ name, attributes, line }) {
			path.push(name);
			if (name === "Placemark") mark = {
				at: line,
				properties: [],
				shapes: []
			};
			if (name === "Data" || name === "SimpleData") data = attributes.get("name") ?? "data";
			if ([
				"Point",
				"LineString",
				"LinearRing"
			].includes(name)) coordinates = [];
		},
		close({ name }, text) {
			path.pop();
			const parent = path.at(-1) ?? "";
			if (said.has(name) && /^(Placemark|TimeStamp|TimeSpan|Track)$/.test(parent)) say(name, text);
			if (said.has(name) && /^(Document|Folder|NetworkLink)$/.test(parent)) about.set(`${parent} ${about.size + 1} ${name}`, text);
			if (Object.hasOwn(endings, name)) endings[name]?.(text);
		}
	};
}
// src/own/reading/read-xml.ts
/**
* KML and GPX. They are read as a stream of marks: a tree of 200,000 points takes half a minute to
* build, and a stream names the line where a file breaks, and follows no entity of a file's own.
*/
const bare = (name) => name.slice(name.indexOf(":") + 1);
const readers = {
	kml: kmlReader,
	gpx: gpxReader
};
const isKnown = (name) => Object.hasOwn(readers, name);
/** Deeper than any file is meant to be. */
const deepest = 200;
/** `first` is the line that the text begins on. */
function readXml(text, first = 1) {
	const parser = new import_saxes.SaxesParser({ xmlns: false });
	const line = () => parser.line + first - 1;
	const stack = [];
	let format = null;
	let reader = null;
	parser.on("error", () => refuse({
		kind: "not-xml",
		line: line()
	}));
	parser.on("opentag", ({ name, attributes }) => {
		const element = {
			name: bare(name),
			attributes: new Map(Object.entries(attributes).map(([key, value]) => [bare(key), value])),
			line: line()
		};
		if (!reader) {
			if (!isKnown(element.name)) return refuse({ kind: "unknown" });
			format = element.name;
			reader = readers[format]();
		}
		if (stack.length > deepest) refuse({
			kind: "not-xml",
			line: line()
		});
		stack.push({
			element,
			text: ""
		});
		reader.open(element);
	});
	const hear = (words) => {
		const last = stack.at(-1);
		if (last) last.text += words;
	};
	parser.on("text", hear);
	parser.on("cdata", hear);
	parser.on("closetag", () => {
		const last = stack.pop();
		if (last) reader?.close(last.element, last.text.trim());
	});
	parser.write(text).close();
	return readXmlResult(format, reader) ?? refuse({ kind: "unknown" });
}
function readXmlResult(format, reader) {
	return format && reader ? {
		format,
		features: reader.features,
		countedIn: "lines",
		about: toProperties(reader.about)
	} : null;
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
	var x = (i & 43690) >> 1 | (i & 21845) << 1;
	x = (x & 52428) >> 2 | (x & 13107) << 2;
	x = (x & 61680) >> 4 | (x & 3855) << 4;
	rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
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
var b2 = function(d, b) {
	return d[b] | d[b + 1] << 8;
};
var b4 = function(d, b) {
	return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
};
var b8 = function(d, b) {
	return b4(d, b) + b4(d, b + 4) * 4294967296;
};
function inflateSync(data, opts) {
	return inflt(data, { i: 2 }, opts && opts.out, opts && opts.dictionary);
}
var td = typeof TextDecoder != "undefined" && /*#__PURE__*/ new TextDecoder();
try {
	td.decode(et, { stream: true });
} catch (e) {}
var dutf8 = function(d) {
	for (var r = "", i = 0;;) {
		var c = d[i++];
		var eb = (c > 127) + (c > 223) + (c > 239);
		if (i + eb > d.length) return {
			s: r,
			r: slc(d, i - 1)
		};
		if (!eb) r += String.fromCharCode(c);
		else if (eb == 3) c = ((c & 15) << 18 | (d[i++] & 63) << 12 | (d[i++] & 63) << 6 | d[i++] & 63) - 65536, r += String.fromCharCode(55296 | c >> 10, 56320 | c & 1023);
		else if (eb & 1) r += String.fromCharCode((c & 31) << 6 | d[i++] & 63);
		else r += String.fromCharCode((c & 15) << 12 | (d[i++] & 63) << 6 | d[i++] & 63);
	}
};
/**
* Converts a Uint8Array to a string
* @param dat The data to decode to string
* @param latin1 Whether or not to interpret the data as Latin-1. This should
*               not need to be true unless encoding to binary string.
* @returns The original UTF-8/Latin-1 string
*/
function strFromU8(dat, latin1) {
	if (latin1) {
		var r = "";
		for (var i = 0; i < dat.length; i += 16384) r += String.fromCharCode.apply(null, dat.subarray(i, i + 16384));
		return r;
	} else if (td) return td.decode(dat);
	else {
		var _a = dutf8(dat), s = _a.s, r = _a.r;
		if (r.length) err(8);
		return s;
	}
}
var slzh = function(d, b) {
	return b + 30 + b2(d, b + 26) + b2(d, b + 28);
};
var zh = function(d, b, z) {
	var fnl = b2(d, b + 28), efl = b2(d, b + 30), fn = strFromU8(d.subarray(b + 46, b + 46 + fnl), !(b2(d, b + 8) & 2048)), es = b + 46 + fnl;
	var _a = z64hs(d, es, efl, z, b4(d, b + 20), b4(d, b + 24), b4(d, b + 42)), sc = _a[0], su = _a[1], off = _a[2];
	return [
		b2(d, b + 10),
		sc,
		su,
		fn,
		es + efl + b2(d, b + 32),
		off
	];
};
var z64hs = function(d, b, l, z, sc, su, off) {
	var nsc = sc == 4294967295, nsu = su == 4294967295, noff = off == 4294967295, e = b + l;
	var nf = nsc + nsu + noff;
	if (z && nf) {
		for (; b + 4 < e; b += 4 + b2(d, b + 2)) if (b2(d, b) == 1) return [
			nsc ? b8(d, b + 4 + 8 * nsu) : sc,
			nsu ? b8(d, b + 4) : su,
			noff ? b8(d, b + 4 + 8 * (nsu + nsc)) : off,
			1
		];
		if (z < 2) err(13);
	}
	return [
		sc,
		su,
		off,
		0
	];
};
/**
* Synchronously decompresses a ZIP archive. Prefer using `unzip` for better
* performance with more than one file.
* @param data The raw compressed ZIP file
* @param opts The ZIP extraction options
* @returns The decompressed files
*/
function unzipSync(data, opts) {
	var files = {};
	var e = data.length - 22;
	for (; b4(data, e) != 101010256; --e) if (!e || data.length - e > 65558) err(13);
	var c = b2(data, e + 8);
	if (!c) return {};
	var o = b4(data, e + 16);
	var z = b4(data, e - 20) == 117853008;
	if (z) {
		var ze = b4(data, e - 12);
		z = b4(data, ze) == 101075792;
		if (z) {
			c = b4(data, ze + 32);
			o = b4(data, ze + 48);
		}
	}
	var fltr = opts && opts.filter;
	for (var i = 0; i < c; ++i) {
		var _a = zh(data, o, z), c_2 = _a[0], sc = _a[1], su = _a[2], fn = _a[3], no = _a[4], off = _a[5], b = slzh(data, off);
		o = no;
		if (!fltr || fltr({
			name: fn,
			size: sc,
			originalSize: su,
			compression: c_2
		})) {
			if (!c_2) files[fn] = slc(data, b, b + sc);
			else if (c_2 == 8) files[fn] = inflateSync(data.subarray(b, b + sc), { out: new u8(su) });
			else err(14, "unknown compression type " + c_2);
		}
	}
	return files;
}
// node_modules/proj4/lib/global.js
function global_default(defs) {
	defs("EPSG:4326", "+title=WGS 84 (long/lat) +proj=longlat +ellps=WGS84 +datum=WGS84 +units=degrees");
	defs("EPSG:4269", "+title=NAD83 (long/lat) +proj=longlat +a=6378137.0 +b=6356752.31414036 +ellps=GRS80 +datum=NAD83 +units=degrees");
	defs("EPSG:3857", "+title=WGS 84 / Pseudo-Mercator +proj=merc +a=6378137 +b=6378137 +lat_ts=0.0 +lon_0=0.0 +x_0=0.0 +y_0=0 +k=1.0 +units=m +nadgrids=@null +no_defs");
	for (var i = 1; i <= 60; ++i) {
		defs("EPSG:" + (32600 + i), "+proj=utm +zone=" + i + " +datum=WGS84 +units=m");
		defs("EPSG:" + (32700 + i), "+proj=utm +zone=" + i + " +south +datum=WGS84 +units=m");
	}
	defs("EPSG:5041", "+title=WGS 84 / UPS North (E,N) +proj=stere +lat_0=90 +lon_0=0 +k=0.994 +x_0=2000000 +y_0=2000000 +datum=WGS84 +units=m");
	defs("EPSG:5042", "+title=WGS 84 / UPS South (E,N) +proj=stere +lat_0=-90 +lon_0=0 +k=0.994 +x_0=2000000 +y_0=2000000 +datum=WGS84 +units=m");
	defs.WGS84 = defs["EPSG:4326"];
	defs["EPSG:3785"] = defs["EPSG:3857"];
	defs.GOOGLE = defs["EPSG:3857"];
	defs["EPSG:900913"] = defs["EPSG:3857"];
	defs["EPSG:102113"] = defs["EPSG:3857"];
}
var SRS_WGS84_SEMIMAJOR = 6378137;
var SRS_WGS84_SEMIMINOR = 6356752.314;
var SRS_WGS84_ESQUARED = .0066943799901413165;
var SEC_TO_RAD = 484813681109536e-20;
var HALF_PI = Math.PI / 2;
var SIXTH = .16666666666666666;
var RA4 = .04722222222222222;
var RA6 = .022156084656084655;
var EPSLN = 1e-10;
var D2R$1 = .017453292519943295;
var R2D = 57.29577951308232;
var FORTPI = Math.PI / 4;
var TWO_PI = Math.PI * 2;
var SPI = 3.14159265359;
// node_modules/proj4/lib/constants/PrimeMeridian.js
var primeMeridian = {};
primeMeridian.greenwich = 0;
primeMeridian.lisbon = -9.131906111111;
primeMeridian.paris = 2.337229166667;
primeMeridian.bogota = -74.080916666667;
primeMeridian.madrid = -3.687938888889;
primeMeridian.rome = 12.452333333333;
primeMeridian.bern = 7.439583333333;
primeMeridian.jakarta = 106.807719444444;
primeMeridian.ferro = -17.666666666667;
primeMeridian.brussels = 4.367975;
primeMeridian.stockholm = 18.058277777778;
primeMeridian.athens = 23.7163375;
primeMeridian.oslo = 10.722916666667;
// node_modules/proj4/lib/constants/units.js
var units_default = {
	mm: { to_meter: .001 },
	cm: { to_meter: .01 },
	ft: { to_meter: .3048 },
	"us-ft": { to_meter: 1200 / 3937 },
	fath: { to_meter: 1.8288 },
	kmi: { to_meter: 1852 },
	"us-ch": { to_meter: 20.1168402336805 },
	"us-mi": { to_meter: 1609.34721869444 },
	km: { to_meter: 1e3 },
	"ind-ft": { to_meter: .30479841 },
	"ind-yd": { to_meter: .91439523 },
	mi: { to_meter: 1609.344 },
	yd: { to_meter: .9144 },
	ch: { to_meter: 20.1168 },
	link: { to_meter: .201168 },
	dm: { to_meter: .1 },
	in: { to_meter: .0254 },
	"ind-ch": { to_meter: 20.11669506 },
	"us-in": { to_meter: .025400050800101 },
	"us-yd": { to_meter: .914401828803658 }
};
// node_modules/proj4/lib/match.js
var ignoredChar = /[\s_\-\/\(\)]/g;
function match(obj, key) {
	if (obj[key]) return obj[key];
	var keys = Object.keys(obj);
	var lkey = key.toLowerCase().replace(ignoredChar, "");
	var i = -1;
	var testkey, processedKey;
	while (++i < keys.length) {
		testkey = keys[i];
		processedKey = testkey.toLowerCase().replace(ignoredChar, "");
		if (processedKey === lkey) return obj[testkey];
	}
}
// node_modules/proj4/lib/projString.js
/**
* @param {string} defData
* @returns {import('./defs').ProjectionDefinition}
*/
function projString_default(defData) {
	/** @type {import('./defs').ProjectionDefinition} */
	var self = {};
	var paramObj = defData.split("+").map(function(v) {
		return v.trim();
	}).filter(function(a) {
		return a;
	}).reduce(function(p, a) {
		/** @type {Array<?>} */
		var split = a.split("=");
		split.push(true);
		p[split[0].toLowerCase()] = split[1];
		return p;
	}, {});
	var paramName, paramVal, paramOutname;
	var params = {
		proj: function(v) {
			self.projName = [
				"lonlat",
				"latlon",
				"latlong"
			].includes(v) ? "longlat" : v;
		},
		datum: "datumCode",
		rf: function(v) {
			self.rf = parseFloat(v);
		},
		lat_0: function(v) {
			self.lat0 = v * D2R$1;
		},
		lat_1: function(v) {
			self.lat1 = v * D2R$1;
		},
		lat_2: function(v) {
			self.lat2 = v * D2R$1;
		},
		lat_ts: function(v) {
			self.lat_ts = v * D2R$1;
		},
		lon_0: function(v) {
			self.long0 = v * D2R$1;
		},
		lon_wrap: function(v) {
			self.long_wrap = parseFloat(v) * D2R$1;
		},
		lon_1: function(v) {
			self.long1 = v * D2R$1;
		},
		lon_2: function(v) {
			self.long2 = v * D2R$1;
		},
		alpha: function(v) {
			self.alpha = parseFloat(v) * D2R$1;
		},
		gamma: function(v) {
			self.rectified_grid_angle = parseFloat(v) * D2R$1;
		},
		lonc: function(v) {
			self.longc = v * D2R$1;
		},
		x_0: function(v) {
			self.x0 = parseFloat(v);
		},
		y_0: function(v) {
			self.y0 = parseFloat(v);
		},
		k_0: function(v) {
			self.k0 = parseFloat(v);
		},
		k: function(v) {
			self.k0 = parseFloat(v);
		},
		a: function(v) {
			self.a = parseFloat(v);
		},
		b: function(v) {
			self.b = parseFloat(v);
		},
		r: function(v) {
			self.a = self.b = parseFloat(v);
		},
		r_a: function() {
			self.R_A = true;
		},
		zone: function(v) {
			self.zone = parseInt(v, 10);
		},
		south: function() {
			self.utmSouth = true;
		},
		towgs84: function(v) {
			self.datum_params = v.split(",").map(function(a) {
				return parseFloat(a);
			});
		},
		to_meter: function(v) {
			self.to_meter = parseFloat(v);
		},
		units: function(v) {
			self.units = v;
			var unit = match(units_default, v);
			if (unit) self.to_meter = unit.to_meter;
		},
		from_greenwich: function(v) {
			self.from_greenwich = v * D2R$1;
		},
		pm: function(v) {
			var pm = match(primeMeridian, v);
			self.from_greenwich = (pm ? pm : parseFloat(v)) * D2R$1;
		},
		nadgrids: function(v) {
			if (v === "@null") self.datumCode = "none";
			else self.nadgrids = v;
		},
		axis: function(v) {
			var legalAxis = "ewnsud";
			if (v.length === 3 && legalAxis.indexOf(v.substr(0, 1)) !== -1 && legalAxis.indexOf(v.substr(1, 1)) !== -1 && legalAxis.indexOf(v.substr(2, 1)) !== -1) self.axis = v;
		},
		approx: function() {
			self.approx = true;
		},
		over: function() {
			self.over = true;
		}
	};
	for (paramName in paramObj) {
		paramVal = paramObj[paramName];
		if (paramName in params) {
			paramOutname = params[paramName];
			if (typeof paramOutname === "function") paramOutname(paramVal);
			else self[paramOutname] = paramVal;
		} else self[paramName] = paramVal;
	}
	if (typeof self.datumCode === "string" && self.datumCode !== "WGS84") self.datumCode = self.datumCode.toLowerCase();
	self["projStr"] = defData;
	return self;
}
// node_modules/wkt-parser/PROJJSONBuilder.js
var PROJJSONBuilderBase = class {
	static getId(node) {
		const idNode = node.find((child) => Array.isArray(child) && child[0] === "ID");
		if (idNode && idNode.length >= 3) return {
			authority: idNode[1],
			code: parseInt(idNode[2], 10)
		};
		return null;
	}
	static convertUnit(node, type = "unit") {
		if (!node || node.length < 3) return {
			type,
			name: "unknown",
			conversion_factor: null
		};
		const name = node[1];
		const conversionFactor = parseFloat(node[2]) || null;
		const idNode = node.find((child) => Array.isArray(child) && child[0] === "ID");
		return {
			type,
			name,
			conversion_factor: conversionFactor,
			id: idNode ? {
				authority: idNode[1],
				code: parseInt(idNode[2], 10)
			} : null
		};
	}
	static convertAxis(node) {
		const name = node[1] || "Unknown";
		let direction;
		const abbreviationMatch = name.match(/^\((.)\)$/);
		if (abbreviationMatch) {
			const abbreviation = abbreviationMatch[1].toUpperCase();
			if (abbreviation === "E") direction = "east";
			else if (abbreviation === "N") direction = "north";
			else if (abbreviation === "U") direction = "up";
			else if (node[2]) direction = node[2];
			else throw new Error(`Unknown axis abbreviation: ${abbreviation}`);
		} else direction = node[2] || "unknown";
		const orderNode = node.find((child) => Array.isArray(child) && child[0] === "ORDER");
		const order = orderNode ? parseInt(orderNode[1], 10) : null;
		const unitNode = node.find((child) => Array.isArray(child) && (child[0] === "LENGTHUNIT" || child[0] === "ANGLEUNIT" || child[0] === "SCALEUNIT"));
		const unit = this.convertUnit(unitNode);
		return {
			name,
			direction,
			unit,
			order
		};
	}
	static extractAxes(node) {
		return node.filter((child) => Array.isArray(child) && child[0] === "AXIS").map((axis) => this.convertAxis(axis)).sort((a, b) => (a.order || 0) - (b.order || 0));
	}
	static convert(node, result = {}) {
		switch (node[0]) {
			case "PROJCRS":
				result.type = "ProjectedCRS";
				result.name = node[1];
				result.base_crs = node.find((child) => Array.isArray(child) && child[0] === "BASEGEOGCRS") ? this.convert(node.find((child) => Array.isArray(child) && child[0] === "BASEGEOGCRS")) : null;
				result.conversion = node.find((child) => Array.isArray(child) && child[0] === "CONVERSION") ? this.convert(node.find((child) => Array.isArray(child) && child[0] === "CONVERSION")) : null;
				const csNode = node.find((child) => Array.isArray(child) && child[0] === "CS");
				if (csNode) result.coordinate_system = {
					subtype: csNode[1],
					axis: this.extractAxes(node)
				};
				const lengthUnitNode = node.find((child) => Array.isArray(child) && child[0] === "LENGTHUNIT");
				if (lengthUnitNode) {
					const unit = this.convertUnit(lengthUnitNode);
					result.coordinate_system.unit = unit;
				}
				result.id = this.getId(node);
				break;
			case "BASEGEOGCRS":
			case "GEOGCRS":
			case "GEODCRS":
				result.type = node[0] === "GEODCRS" ? "GeodeticCRS" : "GeographicCRS";
				result.name = node[1];
				const datumOrEnsembleNode = node.find((child) => Array.isArray(child) && (child[0] === "DATUM" || child[0] === "ENSEMBLE"));
				if (datumOrEnsembleNode) {
					const datumOrEnsemble = this.convert(datumOrEnsembleNode);
					if (datumOrEnsembleNode[0] === "ENSEMBLE") result.datum_ensemble = datumOrEnsemble;
					else result.datum = datumOrEnsemble;
					const primem = node.find((child) => Array.isArray(child) && child[0] === "PRIMEM");
					if (primem && primem[1] !== "Greenwich") datumOrEnsemble.prime_meridian = {
						name: primem[1],
						longitude: parseFloat(primem[2])
					};
				}
				const geogCsNode = node.find((child) => Array.isArray(child) && child[0] === "CS");
				result.coordinate_system = {
					subtype: geogCsNode ? geogCsNode[1] : "ellipsoidal",
					axis: this.extractAxes(node)
				};
				result.id = this.getId(node);
				break;
			case "DATUM":
				result.type = "GeodeticReferenceFrame";
				result.name = node[1];
				result.ellipsoid = node.find((child) => Array.isArray(child) && child[0] === "ELLIPSOID") ? this.convert(node.find((child) => Array.isArray(child) && child[0] === "ELLIPSOID")) : null;
				break;
			case "ENSEMBLE":
				result.type = "DatumEnsemble";
				result.name = node[1];
				result.members = node.filter((child) => Array.isArray(child) && child[0] === "MEMBER").map((member) => ({
					type: "DatumEnsembleMember",
					name: member[1],
					id: this.getId(member)
				}));
				const accuracyNode = node.find((child) => Array.isArray(child) && child[0] === "ENSEMBLEACCURACY");
				if (accuracyNode) result.accuracy = parseFloat(accuracyNode[1]);
				const ellipsoidNode = node.find((child) => Array.isArray(child) && child[0] === "ELLIPSOID");
				if (ellipsoidNode) result.ellipsoid = this.convert(ellipsoidNode);
				result.id = this.getId(node);
				break;
			case "ELLIPSOID":
				result.type = "Ellipsoid";
				result.name = node[1];
				result.semi_major_axis = parseFloat(node[2]);
				result.inverse_flattening = parseFloat(node[3]);
				node.find((child) => Array.isArray(child) && child[0] === "LENGTHUNIT") && this.convert(node.find((child) => Array.isArray(child) && child[0] === "LENGTHUNIT"), result);
				break;
			case "CONVERSION":
				result.type = "Conversion";
				result.name = node[1];
				result.method = node.find((child) => Array.isArray(child) && child[0] === "METHOD") ? this.convert(node.find((child) => Array.isArray(child) && child[0] === "METHOD")) : null;
				result.parameters = node.filter((child) => Array.isArray(child) && child[0] === "PARAMETER").map((param) => this.convert(param));
				break;
			case "METHOD":
				result.type = "Method";
				result.name = node[1];
				result.id = this.getId(node);
				break;
			case "PARAMETER":
				result.type = "Parameter";
				result.name = node[1];
				result.value = parseFloat(node[2]);
				result.unit = this.convertUnit(node.find((child) => Array.isArray(child) && (child[0] === "LENGTHUNIT" || child[0] === "ANGLEUNIT" || child[0] === "SCALEUNIT")));
				result.id = this.getId(node);
				break;
			case "BOUNDCRS":
				result.type = "BoundCRS";
				const sourceCrsNode = node.find((child) => Array.isArray(child) && child[0] === "SOURCECRS");
				if (sourceCrsNode) {
					const sourceCrsContent = sourceCrsNode.find((child) => Array.isArray(child));
					result.source_crs = sourceCrsContent ? this.convert(sourceCrsContent) : null;
				}
				const targetCrsNode = node.find((child) => Array.isArray(child) && child[0] === "TARGETCRS");
				if (targetCrsNode) {
					const targetCrsContent = targetCrsNode.find((child) => Array.isArray(child));
					result.target_crs = targetCrsContent ? this.convert(targetCrsContent) : null;
				}
				const transformationNode = node.find((child) => Array.isArray(child) && child[0] === "ABRIDGEDTRANSFORMATION");
				if (transformationNode) result.transformation = this.convert(transformationNode);
				else result.transformation = null;
				break;
			case "ABRIDGEDTRANSFORMATION":
				result.type = "Transformation";
				result.name = node[1];
				result.method = node.find((child) => Array.isArray(child) && child[0] === "METHOD") ? this.convert(node.find((child) => Array.isArray(child) && child[0] === "METHOD")) : null;
				result.parameters = node.filter((child) => Array.isArray(child) && (child[0] === "PARAMETER" || child[0] === "PARAMETERFILE")).map((param) => {
					if (param[0] === "PARAMETER") return this.convert(param);
					else if (param[0] === "PARAMETERFILE") return {
						name: param[1],
						value: param[2],
						id: {
							"authority": "EPSG",
							"code": 8656
						}
					};
				});
				if (result.parameters.length === 7) {
					const scaleDifference = result.parameters[6];
					if (scaleDifference.name === "Scale difference") scaleDifference.value = Math.round((scaleDifference.value - 1) * 0xe8d4a51000) / 1e6;
				}
				result.id = this.getId(node);
				break;
			case "AXIS":
				if (!result.coordinate_system) result.coordinate_system = {
					type: "unspecified",
					axis: []
				};
				result.coordinate_system.axis.push(this.convertAxis(node));
				break;
			case "LENGTHUNIT":
				const unit = this.convertUnit(node, "LinearUnit");
				if (result.coordinate_system && result.coordinate_system.axis) result.coordinate_system.axis.forEach((axis) => {
					if (!axis.unit) axis.unit = unit;
				});
				if (unit.conversion_factor && unit.conversion_factor !== 1) {
					if (result.semi_major_axis) result.semi_major_axis = {
						value: result.semi_major_axis,
						unit
					};
				}
				break;
			default: result.keyword = node[0];
		}
		return result;
	}
};
// node_modules/wkt-parser/buildPROJJSON.js
/**
* Builds a PROJJSON object from a WKT array structure.
* @param {Array} root The root WKT array node.
* @returns {Object} The PROJJSON object.
*/
function buildPROJJSON(root) {
	return PROJJSONBuilderBase.convert(root);
}
// node_modules/wkt-parser/detectWKTVersion.js
/**
* Detects whether the WKT string is WKT1 or WKT2.
* @param {string} wkt The WKT string.
* @returns {string} The detected version ("WKT1" or "WKT2").
*/
function detectWKTVersion(wkt) {
	const normalizedWKT = wkt.toUpperCase();
	if (normalizedWKT.includes("PROJCRS") || normalizedWKT.includes("GEOGCRS") || normalizedWKT.includes("BOUNDCRS") || normalizedWKT.includes("VERTCRS") || normalizedWKT.includes("LENGTHUNIT") || normalizedWKT.includes("ANGLEUNIT") || normalizedWKT.includes("SCALEUNIT")) return "WKT2";
	if (normalizedWKT.includes("PROJCS") || normalizedWKT.includes("GEOGCS") || normalizedWKT.includes("LOCAL_CS") || normalizedWKT.includes("VERT_CS") || normalizedWKT.includes("UNIT")) return "WKT1";
	return "WKT1";
}
// node_modules/wkt-parser/parser.js
var parser_default = parseString;
var NEUTRAL = 1;
var KEYWORD = 2;
var NUMBER = 3;
var QUOTED = 4;
var AFTERQUOTE = 5;
var ENDED = -1;
var whitespace = /\s/;
var latin = /[A-Za-z]/;
var keyword = /[A-Za-z84_]/;
var endThings = /[,\]]/;
var digets = /[\d\.E\-\+]/;
function Parser(text) {
	if (typeof text !== "string") throw new Error("not a string");
	this.text = text.trim();
	this.level = 0;
	this.place = 0;
	this.root = null;
	this.stack = [];
	this.currentObject = null;
	this.state = NEUTRAL;
}
Parser.prototype.readCharicter = function() {
	var char = this.text[this.place++];
	if (this.state !== QUOTED) while (whitespace.test(char)) {
		if (this.place >= this.text.length) return;
		char = this.text[this.place++];
	}
	switch (this.state) {
		case NEUTRAL: return this.neutral(char);
		case KEYWORD: return this.keyword(char);
		case QUOTED: return this.quoted(char);
		case AFTERQUOTE: return this.afterquote(char);
		case NUMBER: return this.number(char);
		case ENDED: return;
	}
};
Parser.prototype.afterquote = function(char) {
	if (char === "\"") {
		this.word += "\"";
		this.state = QUOTED;
		return;
	}
	if (endThings.test(char)) {
		this.word = this.word.trim();
		this.afterItem(char);
		return;
	}
	throw new Error("havn't handled \"" + char + "\" in afterquote yet, index " + this.place);
};
Parser.prototype.afterItem = function(char) {
	if (char === ",") {
		if (this.word !== null) this.currentObject.push(this.word);
		this.word = null;
		this.state = NEUTRAL;
		return;
	}
	if (char === "]") {
		this.level--;
		if (this.word !== null) {
			this.currentObject.push(this.word);
			this.word = null;
		}
		this.state = NEUTRAL;
		this.currentObject = this.stack.pop();
		if (!this.currentObject) this.state = ENDED;
		return;
	}
};
Parser.prototype.number = function(char) {
	if (digets.test(char)) {
		this.word += char;
		return;
	}
	if (endThings.test(char)) {
		this.word = parseFloat(this.word);
		this.afterItem(char);
		return;
	}
	throw new Error("havn't handled \"" + char + "\" in number yet, index " + this.place);
};
Parser.prototype.quoted = function(char) {
	if (char === "\"") {
		this.state = AFTERQUOTE;
		return;
	}
	this.word += char;
};
Parser.prototype.keyword = function(char) {
	if (keyword.test(char)) {
		this.word += char;
		return;
	}
	if (char === "[") {
		var newObjects = [];
		newObjects.push(this.word);
		this.level++;
		if (this.root === null) this.root = newObjects;
		else this.currentObject.push(newObjects);
		this.stack.push(this.currentObject);
		this.currentObject = newObjects;
		this.state = NEUTRAL;
		return;
	}
	if (endThings.test(char)) {
		this.afterItem(char);
		return;
	}
	throw new Error("havn't handled \"" + char + "\" in keyword yet, index " + this.place);
};
Parser.prototype.neutral = function(char) {
	if (latin.test(char)) {
		this.word = char;
		this.state = KEYWORD;
		return;
	}
	if (char === "\"") {
		this.word = "";
		this.state = QUOTED;
		return;
	}
	if (digets.test(char)) {
		this.word = char;
		this.state = NUMBER;
		return;
	}
	if (endThings.test(char)) {
		this.afterItem(char);
		return;
	}
	throw new Error("havn't handled \"" + char + "\" in neutral yet, index " + this.place);
};
Parser.prototype.output = function() {
	while (this.place < this.text.length) this.readCharicter();
	if (this.state === ENDED) return this.root;
	throw new Error("unable to parse string \"" + this.text + "\". State is " + this.state);
};
function parseString(txt) {
	return new Parser(txt).output();
}
// node_modules/wkt-parser/process.js
function mapit(obj, key, value) {
	if (Array.isArray(key)) {
		value.unshift(key);
		key = null;
	}
	var thing = key ? {} : obj;
	var out = value.reduce(function(newObj, item) {
		sExpr(item, newObj);
		return newObj;
	}, thing);
	if (key) obj[key] = out;
}
function sExpr(v, obj) {
	if (!Array.isArray(v)) {
		obj[v] = true;
		return;
	}
	var key = v.shift();
	if (key === "PARAMETER") key = v.shift();
	if (v.length === 1) {
		if (Array.isArray(v[0])) {
			obj[key] = {};
			sExpr(v[0], obj[key]);
			return;
		}
		obj[key] = v[0];
		return;
	}
	if (!v.length) {
		obj[key] = true;
		return;
	}
	if (key === "TOWGS84") {
		obj[key] = v;
		return;
	}
	if (key === "AXIS") {
		if (!(key in obj)) obj[key] = [];
		obj[key].push(v);
		return;
	}
	if (!Array.isArray(key)) obj[key] = {};
	var i;
	switch (key) {
		case "UNIT":
		case "PRIMEM":
		case "VERT_DATUM":
			obj[key] = {
				name: v[0].toLowerCase(),
				convert: v[1]
			};
			if (v.length === 3) sExpr(v[2], obj[key]);
			return;
		case "SPHEROID":
		case "ELLIPSOID":
			obj[key] = {
				name: v[0],
				a: v[1],
				rf: v[2]
			};
			if (v.length === 4) sExpr(v[3], obj[key]);
			return;
		case "EDATUM":
		case "ENGINEERINGDATUM":
		case "LOCAL_DATUM":
		case "DATUM":
		case "VERT_CS":
		case "VERTCRS":
		case "VERTICALCRS":
			v[0] = ["name", v[0]];
			mapit(obj, key, v);
			return;
		case "COMPD_CS":
		case "COMPOUNDCRS":
		case "FITTED_CS":
		case "PROJECTEDCRS":
		case "PROJCRS":
		case "GEOGCS":
		case "GEOCCS":
		case "PROJCS":
		case "LOCAL_CS":
		case "GEODCRS":
		case "GEODETICCRS":
		case "GEODETICDATUM":
		case "ENGCRS":
		case "ENGINEERINGCRS":
			v[0] = ["name", v[0]];
			mapit(obj, key, v);
			obj[key].type = key;
			return;
		default:
			i = -1;
			while (++i < v.length) if (!Array.isArray(v[i])) return sExpr(v, obj[key]);
			return mapit(obj, key, v);
	}
}
// node_modules/wkt-parser/util.js
var D2R = .017453292519943295;
function d2r(input) {
	return input * D2R;
}
function applyProjectionDefaults(wkt) {
	const normalizedProjName = (wkt.projName || "").toLowerCase().replace(/_/g, " ");
	if (wkt.long0 === void 0 && wkt.longc !== void 0) wkt.long0 = wkt.longc;
	if (!wkt.lat_ts && wkt.lat1 && (normalizedProjName === "stereographic south pole" || normalizedProjName === "polar stereographic (variant b)")) {
		wkt.lat0 = d2r(wkt.lat1 > 0 ? 90 : -90);
		wkt.lat_ts = wkt.lat1;
		delete wkt.lat1;
	} else if (!wkt.lat_ts && wkt.lat0 && (normalizedProjName === "polar stereographic" || normalizedProjName === "polar stereographic (variant a)")) {
		wkt.lat_ts = wkt.lat0;
		wkt.lat0 = d2r(wkt.lat0 > 0 ? 90 : -90);
		delete wkt.lat1;
	}
}
// node_modules/wkt-parser/transformPROJJSON.js
function processUnit(unit) {
	let result = {
		units: null,
		to_meter: void 0
	};
	if (typeof unit === "string") {
		result.units = unit.toLowerCase();
		if (result.units === "metre") result.units = "meter";
		if (result.units === "meter") result.to_meter = 1;
	} else if (unit && unit.name) {
		result.units = unit.name.toLowerCase();
		if (result.units === "metre") result.units = "meter";
		result.to_meter = unit.conversion_factor;
	}
	return result;
}
function toValue(valueOrObject) {
	if (typeof valueOrObject === "object") return valueOrObject.value * valueOrObject.unit.conversion_factor;
	return valueOrObject;
}
function calculateEllipsoid(value, result) {
	if (value.ellipsoid.radius) {
		result.a = value.ellipsoid.radius;
		result.rf = 0;
	} else {
		result.a = toValue(value.ellipsoid.semi_major_axis);
		if (value.ellipsoid.inverse_flattening !== void 0) result.rf = value.ellipsoid.inverse_flattening;
		else if (value.ellipsoid.semi_major_axis !== void 0 && value.ellipsoid.semi_minor_axis !== void 0) result.rf = result.a / (result.a - toValue(value.ellipsoid.semi_minor_axis));
	}
}
function transformPROJJSON(projjson, result = {}) {
	if (!projjson || typeof projjson !== "object") return projjson;
	if (projjson.type === "BoundCRS") {
		transformPROJJSON(projjson.source_crs, result);
		if (projjson.transformation) {
			if (projjson.transformation.method && projjson.transformation.method.name === "NTv2") result.nadgrids = projjson.transformation.parameters[0].value;
			else result.datum_params = projjson.transformation.parameters.map((param) => param.value);
		}
		return result;
	}
	Object.keys(projjson).forEach((key) => {
		const value = projjson[key];
		if (value === null) return;
		switch (key) {
			case "name":
				if (result.srsCode) break;
				result.name = value;
				result.srsCode = value;
				break;
			case "type":
				if (value === "GeographicCRS") result.projName = "longlat";
				else if (value === "GeodeticCRS") {
					if (projjson.coordinate_system && projjson.coordinate_system.subtype === "Cartesian") result.projName = "geocent";
					else result.projName = "longlat";
				} else if (value === "ProjectedCRS" && projjson.conversion && projjson.conversion.method) result.projName = projjson.conversion.method.name;
				break;
			case "datum":
			case "datum_ensemble":
				if (value.ellipsoid) {
					result.ellps = value.ellipsoid.name;
					calculateEllipsoid(value, result);
				}
				if (value.prime_meridian) result.from_greenwich = value.prime_meridian.longitude * Math.PI / 180;
				break;
			case "ellipsoid":
				result.ellps = value.name;
				calculateEllipsoid(value, result);
				break;
			case "prime_meridian":
				result.long0 = (value.longitude || 0) * Math.PI / 180;
				break;
			case "coordinate_system":
				if (value.axis) {
					const directionMap = {
						"east": "e",
						"north": "n",
						"west": "w",
						"south": "s",
						"up": "u",
						"down": "d",
						"geocentricx": "e",
						"geocentricy": "n",
						"geocentricz": "u"
					};
					const mapped = value.axis.map((axis) => directionMap[axis.direction.toLowerCase()]);
					if (mapped.every(Boolean)) {
						result.axis = mapped.join("");
						if (result.axis.length === 2) result.axis += "u";
					}
					if (value.unit) {
						const { units, to_meter } = processUnit(value.unit);
						result.units = units;
						result.to_meter = to_meter;
					} else if (value.axis[0] && value.axis[0].unit) {
						const { units, to_meter } = processUnit(value.axis[0].unit);
						result.units = units;
						result.to_meter = to_meter;
					}
				}
				break;
			case "id":
				if (value.authority && value.code) result.title = value.authority + ":" + value.code;
				break;
			case "conversion":
				if (value.method && value.method.name) result.projName = value.method.name;
				if (value.parameters) value.parameters.forEach((param) => {
					const paramName = param.name.toLowerCase().replace(/\s+/g, "_");
					const paramValue = param.value;
					if (param.unit && param.unit.conversion_factor) result[paramName] = paramValue * param.unit.conversion_factor;
					else if (param.unit === "degree") result[paramName] = paramValue * Math.PI / 180;
					else result[paramName] = paramValue;
				});
				break;
			case "unit":
				if (value.name) {
					result.units = value.name.toLowerCase();
					if (result.units === "metre") result.units = "meter";
				}
				if (value.conversion_factor) result.to_meter = value.conversion_factor;
				break;
			case "base_crs":
				transformPROJJSON(value, result);
				result.datumCode = value.id ? value.id.authority + "_" + value.id.code : value.name;
		}
	});
	if (result.latitude_of_false_origin !== void 0) result.lat0 = result.latitude_of_false_origin;
	if (result.longitude_of_false_origin !== void 0) result.long0 = result.longitude_of_false_origin;
	if (result.latitude_of_standard_parallel !== void 0) {
		result.lat0 = result.latitude_of_standard_parallel;
		result.lat1 = result.latitude_of_standard_parallel;
	}
	if (result.latitude_of_1st_standard_parallel !== void 0) result.lat1 = result.latitude_of_1st_standard_parallel;
	if (result.latitude_of_2nd_standard_parallel !== void 0) result.lat2 = result.latitude_of_2nd_standard_parallel;
	if (result.latitude_of_projection_centre !== void 0) result.lat0 = result.latitude_of_projection_centre;
	if (result.longitude_of_projection_centre !== void 0) result.longc = result.longitude_of_projection_centre;
	if (result.easting_at_false_origin !== void 0) result.x0 = result.easting_at_false_origin;
	if (result.northing_at_false_origin !== void 0) result.y0 = result.northing_at_false_origin;
	if (result.latitude_of_natural_origin !== void 0) result.lat0 = result.latitude_of_natural_origin;
	if (result.longitude_of_natural_origin !== void 0) result.long0 = result.longitude_of_natural_origin;
	if (result.longitude_of_origin !== void 0) result.long0 = result.longitude_of_origin;
	if (result.false_easting !== void 0) result.x0 = result.false_easting;
	if (result.easting_at_projection_centre) result.x0 = result.easting_at_projection_centre;
	if (result.false_northing !== void 0) result.y0 = result.false_northing;
	if (result.northing_at_projection_centre) result.y0 = result.northing_at_projection_centre;
	if (result.standard_parallel_1 !== void 0) result.lat1 = result.standard_parallel_1;
	if (result.standard_parallel_2 !== void 0) result.lat2 = result.standard_parallel_2;
	if (result.scale_factor_at_natural_origin !== void 0) result.k0 = result.scale_factor_at_natural_origin;
	if (result.scale_factor_at_projection_centre !== void 0) result.k0 = result.scale_factor_at_projection_centre;
	if (result.scale_factor_on_pseudo_standard_parallel !== void 0) result.k0 = result.scale_factor_on_pseudo_standard_parallel;
	if (result.azimuth !== void 0) result.alpha = result.azimuth;
	if (result.azimuth_at_projection_centre !== void 0) result.alpha = result.azimuth_at_projection_centre;
	if (result.angle_from_rectified_to_skew_grid) result.rectified_grid_angle = result.angle_from_rectified_to_skew_grid;
	applyProjectionDefaults(result);
	return result;
}
// node_modules/wkt-parser/index.js
var knownTypes = [
	"PROJECTEDCRS",
	"PROJCRS",
	"GEOGCS",
	"GEOCCS",
	"PROJCS",
	"LOCAL_CS",
	"GEODCRS",
	"GEODETICCRS",
	"GEODETICDATUM",
	"ENGCRS",
	"ENGINEERINGCRS"
];
function rename(obj, params) {
	var outName = params[0];
	var inName = params[1];
	if (!(outName in obj) && inName in obj) {
		obj[outName] = obj[inName];
		if (params.length === 3) obj[outName] = params[2](obj[outName]);
	}
}
function cleanWKT(wkt) {
	var keys = Object.keys(wkt);
	for (var i = 0, ii = keys.length; i < ii; ++i) {
		var key = keys[i];
		if (knownTypes.indexOf(key) !== -1) setPropertiesFromWkt(wkt[key]);
		if (typeof wkt[key] === "object") cleanWKT(wkt[key]);
	}
}
function setPropertiesFromWkt(wkt) {
	if (wkt.AUTHORITY) {
		var authority = Object.keys(wkt.AUTHORITY)[0];
		if (authority && authority in wkt.AUTHORITY) wkt.title = authority + ":" + wkt.AUTHORITY[authority];
	}
	if (wkt.type === "GEOGCS") wkt.projName = "longlat";
	else if (wkt.type === "LOCAL_CS") {
		wkt.projName = "identity";
		wkt.local = true;
	} else if (typeof wkt.PROJECTION === "object") wkt.projName = Object.keys(wkt.PROJECTION)[0];
	else wkt.projName = wkt.PROJECTION;
	if (wkt.AXIS) {
		var axisOrder = "";
		for (var i = 0, ii = wkt.AXIS.length; i < ii; ++i) {
			var axis = [wkt.AXIS[i][0].toLowerCase(), wkt.AXIS[i][1].toLowerCase()];
			if (axis[0].indexOf("north") !== -1 || (axis[0] === "y" || axis[0] === "lat") && axis[1] === "north") axisOrder += "n";
			else if (axis[0].indexOf("south") !== -1 || (axis[0] === "y" || axis[0] === "lat") && axis[1] === "south") axisOrder += "s";
			else if (axis[0].indexOf("east") !== -1 || (axis[0] === "x" || axis[0] === "lon") && axis[1] === "east") axisOrder += "e";
			else if (axis[0].indexOf("west") !== -1 || (axis[0] === "x" || axis[0] === "lon") && axis[1] === "west") axisOrder += "w";
		}
		if (axisOrder.length === 2) axisOrder += "u";
		if (axisOrder.length === 3) wkt.axis = axisOrder;
	}
	if (wkt.UNIT) {
		wkt.units = wkt.UNIT.name.toLowerCase();
		if (wkt.units === "metre") wkt.units = "meter";
		if (wkt.UNIT.convert) {
			if (wkt.type === "GEOGCS") {
				if (wkt.DATUM && wkt.DATUM.SPHEROID) wkt.to_meter = wkt.UNIT.convert * wkt.DATUM.SPHEROID.a;
			} else wkt.to_meter = wkt.UNIT.convert;
		}
	}
	var geogcs = wkt.GEOGCS;
	if (wkt.type === "GEOGCS") geogcs = wkt;
	if (geogcs) {
		if (geogcs.PRIMEM && geogcs.PRIMEM.convert) wkt.from_greenwich = d2r(geogcs.PRIMEM.convert);
		if (geogcs.DATUM) wkt.datumCode = geogcs.DATUM.name.toLowerCase();
		else wkt.datumCode = geogcs.name.toLowerCase();
		if (wkt.datumCode.slice(0, 2) === "d_") wkt.datumCode = wkt.datumCode.slice(2);
		if (wkt.datumCode === "new_zealand_1949") wkt.datumCode = "nzgd49";
		if (wkt.datumCode === "wgs_1984" || wkt.datumCode === "world_geodetic_system_1984") {
			if (wkt.PROJECTION === "Mercator_Auxiliary_Sphere") wkt.sphere = true;
			wkt.datumCode = "wgs84";
		}
		if (wkt.datumCode === "belge_1972") wkt.datumCode = "rnb72";
		if (geogcs.DATUM && geogcs.DATUM.SPHEROID) {
			wkt.ellps = geogcs.DATUM.SPHEROID.name.replace("_19", "").replace(/[Cc]larke\_18/, "clrk");
			if (wkt.ellps.toLowerCase().slice(0, 13) === "international") wkt.ellps = "intl";
			wkt.a = geogcs.DATUM.SPHEROID.a;
			wkt.rf = parseFloat(geogcs.DATUM.SPHEROID.rf);
		}
		if (geogcs.DATUM && geogcs.DATUM.TOWGS84) wkt.datum_params = geogcs.DATUM.TOWGS84;
		if (~wkt.datumCode.indexOf("osgb_1936")) wkt.datumCode = "osgb36";
		if (~wkt.datumCode.indexOf("osni_1952")) wkt.datumCode = "osni52";
		if (~wkt.datumCode.indexOf("tm65") || ~wkt.datumCode.indexOf("geodetic_datum_of_1965")) wkt.datumCode = "ire65";
		if (wkt.datumCode === "ch1903+") wkt.datumCode = "ch1903";
		if (~wkt.datumCode.indexOf("israel")) wkt.datumCode = "isr93";
	}
	if (wkt.b && !isFinite(wkt.b)) wkt.b = wkt.a;
	if (wkt.rectified_grid_angle) wkt.rectified_grid_angle = d2r(wkt.rectified_grid_angle);
	function toMeter(input) {
		return input * (wkt.to_meter || 1);
	}
	var renamer = function(a) {
		return rename(wkt, a);
	};
	[
		["standard_parallel_1", "Standard_Parallel_1"],
		["standard_parallel_1", "Latitude of 1st standard parallel"],
		["standard_parallel_2", "Standard_Parallel_2"],
		["standard_parallel_2", "Latitude of 2nd standard parallel"],
		["false_easting", "False_Easting"],
		["false_easting", "False easting"],
		["false-easting", "Easting at false origin"],
		["false_northing", "False_Northing"],
		["false_northing", "False northing"],
		["false_northing", "Northing at false origin"],
		["central_meridian", "Central_Meridian"],
		["central_meridian", "Longitude of natural origin"],
		["central_meridian", "Longitude of false origin"],
		["latitude_of_origin", "Latitude_Of_Origin"],
		["latitude_of_origin", "Central_Parallel"],
		["latitude_of_origin", "Latitude of natural origin"],
		["latitude_of_origin", "Latitude of false origin"],
		["scale_factor", "Scale_Factor"],
		["k0", "scale_factor"],
		["latitude_of_center", "Latitude_Of_Center"],
		["latitude_of_center", "Latitude_of_center"],
		[
			"lat0",
			"latitude_of_center",
			d2r
		],
		["longitude_of_center", "Longitude_Of_Center"],
		["longitude_of_center", "Longitude_of_center"],
		[
			"longc",
			"longitude_of_center",
			d2r
		],
		[
			"x0",
			"false_easting",
			toMeter
		],
		[
			"y0",
			"false_northing",
			toMeter
		],
		[
			"long0",
			"central_meridian",
			d2r
		],
		[
			"lat0",
			"latitude_of_origin",
			d2r
		],
		[
			"lat0",
			"standard_parallel_1",
			d2r
		],
		[
			"lat1",
			"standard_parallel_1",
			d2r
		],
		[
			"lat2",
			"standard_parallel_2",
			d2r
		],
		["azimuth", "Azimuth"],
		[
			"alpha",
			"azimuth",
			d2r
		],
		["srsCode", "name"]
	].forEach(renamer);
	applyProjectionDefaults(wkt);
}
function wkt_parser_default(wkt) {
	if (typeof wkt === "object") return transformPROJJSON(wkt);
	const version = detectWKTVersion(wkt);
	var lisp = parser_default(wkt);
	if (version === "WKT2") return transformPROJJSON(buildPROJJSON(lisp));
	var type = lisp[0];
	var obj = {};
	sExpr(lisp, obj);
	cleanWKT(obj);
	return obj[type];
}
// node_modules/proj4/lib/defs.js
/**
* @typedef {Object} ProjectionDefinition
* @property {string} title
* @property {string} [projName]
* @property {string} [ellps]
* @property {import('./Proj.js').DatumDefinition} [datum]
* @property {string} [datumName]
* @property {number} [rf]
* @property {number} [lat0]
* @property {number} [lat1]
* @property {number} [lat2]
* @property {number} [lat_ts]
* @property {number} [long0]
* @property {number} [long1]
* @property {number} [long2]
* @property {number} [long_wrap]
* @property {number} [alpha]
* @property {number} [longc]
* @property {number} [x0]
* @property {number} [y0]
* @property {number} [k0]
* @property {number} [a]
* @property {number} [b]
* @property {true} [R_A]
* @property {number} [zone]
* @property {true} [utmSouth]
* @property {string|Array<number>} [datum_params]
* @property {number} [to_meter]
* @property {string} [units]
* @property {number} [from_greenwich]
* @property {string} [datumCode]
* @property {string} [nadgrids]
* @property {string} [axis]
* @property {boolean} [sphere]
* @property {number} [rectified_grid_angle]
* @property {boolean} [approx]
* @property {boolean} [over]
* @property {string} [projStr]
* @property {<T extends import('./core').TemplateCoordinates>(coordinates: T, enforceAxis?: boolean) => T} inverse
* @property {<T extends import('./core').TemplateCoordinates>(coordinates: T, enforceAxis?: boolean) => T} forward
*/
/**
* @overload
* @param {string} name
* @param {string|ProjectionDefinition|import('./core.js').PROJJSONDefinition} projection
* @returns {void}
*/
/**
* @overload
* @param {Array<[string, string]>} name
* @returns {Array<ProjectionDefinition|undefined>}
*/
/**
* @overload
* @param {string} name
* @returns {ProjectionDefinition}
*/
/**
* @param {string | Array<Array<string>> | Partial<Record<'EPSG'|'ESRI'|'IAU2000', ProjectionDefinition>>} name
* @returns {ProjectionDefinition | Array<ProjectionDefinition|undefined> | void}
*/
function defs(name) {
	var that = this;
	if (arguments.length === 2) {
		var def = arguments[1];
		if (typeof def === "string") {
			if (def.charAt(0) === "+") defs[name] = projString_default(arguments[1]);
			else defs[name] = wkt_parser_default(arguments[1]);
		} else if (def && typeof def === "object" && !("projName" in def)) defs[name] = wkt_parser_default(arguments[1]);
		else {
			defs[name] = def;
			if (!def) delete defs[name];
		}
	} else if (arguments.length === 1) {
		if (Array.isArray(name)) return name.map(function(v) {
			if (Array.isArray(v)) return defs.apply(that, v);
			else return defs(v);
		});
		else if (typeof name === "string") {
			if (name in defs) return defs[name];
		} else if ("EPSG" in name) defs["EPSG:" + name.EPSG] = name;
		else if ("ESRI" in name) defs["ESRI:" + name.ESRI] = name;
		else if ("IAU2000" in name) defs["IAU2000:" + name.IAU2000] = name;
		else console.log(name);
		return;
	}
}
global_default(defs);
// node_modules/proj4/lib/parseCode.js
function testObj(code) {
	return typeof code === "string";
}
function testDef(code) {
	return code in defs;
}
function testWKT(code) {
	return code.indexOf("+") !== 0 && code.indexOf("[") !== -1 || typeof code === "object" && !("srsCode" in code);
}
var codes = [
	"3857",
	"900913",
	"3785",
	"102113"
];
function checkMercator(item) {
	if (item.title) return item.title.toLowerCase().indexOf("epsg:") === 0 && codes.indexOf(item.title.substr(5)) > -1;
	var auth = match(item, "authority");
	if (!auth) return;
	var code = match(auth, "epsg");
	return code && codes.indexOf(code) > -1;
}
function checkProjStr(item) {
	var ext = match(item, "extension");
	if (!ext) return;
	return match(ext, "proj4");
}
function testProj(code) {
	return code[0] === "+";
}
/**
* @param {string | import('./core').PROJJSONDefinition | import('./defs').ProjectionDefinition} code
* @returns {import('./defs').ProjectionDefinition}
*/
function parse(code) {
	let out;
	if (testObj(code)) {
		if (testDef(code)) out = defs[code];
		else if (testWKT(code)) {
			out = wkt_parser_default(code);
			var maybeProjStr = checkProjStr(out);
			if (maybeProjStr) out = projString_default(maybeProjStr);
		} else if (testProj(code)) out = projString_default(code);
	} else if (!("projName" in code)) out = wkt_parser_default(code);
	else out = code;
	return out && checkMercator(out) ? defs["EPSG:3857"] : out;
}
// node_modules/proj4/lib/extend.js
function extend_default(destination, source) {
	destination = destination || {};
	var value, property;
	if (!source) return destination;
	for (property in source) {
		value = source[property];
		if (value !== void 0) destination[property] = value;
	}
	return destination;
}
// node_modules/proj4/lib/common/msfnz.js
function msfnz_default(eccent, sinphi, cosphi) {
	var con = eccent * sinphi;
	return cosphi / Math.sqrt(1 - con * con);
}
// node_modules/proj4/lib/common/sign.js
function sign_default(x) {
	return x < 0 ? -1 : 1;
}
// node_modules/proj4/lib/common/adjust_lon.js
function adjust_lon_default(x, skipAdjust) {
	if (skipAdjust) return x;
	return Math.abs(x) <= 3.14159265359 ? x : x - sign_default(x) * TWO_PI;
}
// node_modules/proj4/lib/common/tsfnz.js
function tsfnz_default(eccent, phi, sinphi) {
	var con = eccent * sinphi;
	var com = .5 * eccent;
	con = Math.pow((1 - con) / (1 + con), com);
	return Math.tan(.5 * (HALF_PI - phi)) / con;
}
// node_modules/proj4/lib/common/phi2z.js
function phi2z_default(eccent, ts) {
	var eccnth = .5 * eccent;
	var con, dphi;
	var phi = HALF_PI - 2 * Math.atan(ts);
	for (var i = 0; i <= 15; i++) {
		con = eccent * Math.sin(phi);
		dphi = HALF_PI - 2 * Math.atan(ts * Math.pow((1 - con) / (1 + con), eccnth)) - phi;
		phi += dphi;
		if (Math.abs(dphi) <= 1e-10) return phi;
	}
	return -9999;
}
// node_modules/proj4/lib/projections/merc.js
/**
* @typedef {Object} LocalThis
* @property {number} es
* @property {number} e
* @property {number} k
*/
/** @this {import('../defs.js').ProjectionDefinition & LocalThis} */
function init$35() {
	var con = this.b / this.a;
	this.es = 1 - con * con;
	if (!("x0" in this)) this.x0 = 0;
	if (!("y0" in this)) this.y0 = 0;
	this.long0 = this.long0 || 0;
	this.e = Math.sqrt(this.es);
	if (this.lat_ts) {
		if (this.sphere) this.k0 = Math.cos(this.lat_ts);
		else this.k0 = msfnz_default(this.e, Math.sin(this.lat_ts), Math.cos(this.lat_ts));
	} else if (!this.k0) {
		if (this.k) this.k0 = this.k;
		else this.k0 = 1;
	}
}
function forward$33(p) {
	var lon = p.x;
	var lat = p.y;
	if (lat * 57.29577951308232 > 90 && lat * 57.29577951308232 < -90 && lon * 57.29577951308232 > 180 && lon * 57.29577951308232 < -180) return null;
	var x, y;
	if (Math.abs(Math.abs(lat) - HALF_PI) <= 1e-10) return null;
	else {
		if (this.sphere) {
			x = this.x0 + this.a * this.k0 * adjust_lon_default(lon - this.long0, this.over);
			y = this.y0 + this.a * this.k0 * Math.log(Math.tan(FORTPI + .5 * lat));
		} else {
			var sinphi = Math.sin(lat);
			var ts = tsfnz_default(this.e, lat, sinphi);
			x = this.x0 + this.a * this.k0 * adjust_lon_default(lon - this.long0, this.over);
			y = this.y0 - this.a * this.k0 * Math.log(ts);
		}
		p.x = x;
		p.y = y;
		return p;
	}
}
function inverse$33(p) {
	var x = p.x - this.x0;
	var y = p.y - this.y0;
	var lon, lat;
	if (this.sphere) lat = HALF_PI - 2 * Math.atan(Math.exp(-y / (this.a * this.k0)));
	else {
		var ts = Math.exp(-y / (this.a * this.k0));
		lat = phi2z_default(this.e, ts);
		if (lat === -9999) return null;
	}
	lon = adjust_lon_default(this.long0 + x / (this.a * this.k0), this.over);
	p.x = lon;
	p.y = lat;
	return p;
}
var merc_default = {
	init: init$35,
	forward: forward$33,
	inverse: inverse$33,
	names: [
		"Mercator",
		"Popular Visualisation Pseudo Mercator",
		"Mercator_1SP",
		"Mercator_Auxiliary_Sphere",
		"Mercator_Variant_A",
		"merc"
	]
};
// node_modules/proj4/lib/projections/longlat.js
function init$34() {}
function identity(pt) {
	return pt;
}
var names$35 = [
	"longlat",
	"identity",
	"lonlat",
	"latlon",
	"latlong"
];
// node_modules/proj4/lib/projections.js
/** @type {Array<Partial<import('./Proj').default>>} */
var projs = [merc_default, {
	init: init$34,
	forward: identity,
	inverse: identity,
	names: names$35
}];
var names$34 = {};
var projStore = [];
/**
* @param {import('./Proj').default} proj
* @param {number} i
*/
function add(proj, i) {
	var len = projStore.length;
	if (!proj.names) {
		console.log(i);
		return true;
	}
	projStore[len] = proj;
	proj.names.forEach(function(n) {
		names$34[n.toLowerCase()] = len;
	});
	return this;
}
function getNormalizedProjName(n) {
	return n.replace(/[-\(\)\s]+/g, " ").trim().replace(/ /g, "_");
}
/**
* Get a projection by name.
* @param {string} name
* @returns {import('./Proj').default|false}
*/
function get(name) {
	if (!name) return false;
	var n = name.toLowerCase();
	if (typeof names$34[n] !== "undefined" && projStore[names$34[n]]) return projStore[names$34[n]];
	n = getNormalizedProjName(n);
	if (n in names$34 && projStore[names$34[n]]) return projStore[names$34[n]];
}
function start() {
	projs.forEach(add);
}
var projections_default = {
	start,
	add,
	get
};
// node_modules/proj4/lib/constants/Ellipsoid.js
var ellipsoids = {
	MERIT: {
		a: 6378137,
		rf: 298.257,
		ellipseName: "MERIT 1983"
	},
	SGS85: {
		a: 6378136,
		rf: 298.257,
		ellipseName: "Soviet Geodetic System 85"
	},
	GRS80: {
		a: 6378137,
		rf: 298.257222101,
		ellipseName: "GRS 1980(IUGG, 1980)"
	},
	IAU76: {
		a: 6378140,
		rf: 298.257,
		ellipseName: "IAU 1976"
	},
	airy: {
		a: 6377563.396,
		b: 6356256.91,
		ellipseName: "Airy 1830"
	},
	APL4: {
		a: 6378137,
		rf: 298.25,
		ellipseName: "Appl. Physics. 1965"
	},
	NWL9D: {
		a: 6378145,
		rf: 298.25,
		ellipseName: "Naval Weapons Lab., 1965"
	},
	mod_airy: {
		a: 6377340.189,
		b: 6356034.446,
		ellipseName: "Modified Airy"
	},
	andrae: {
		a: 6377104.43,
		rf: 300,
		ellipseName: "Andrae 1876 (Den., Iclnd.)"
	},
	aust_SA: {
		a: 6378160,
		rf: 298.25,
		ellipseName: "Australian Natl & S. Amer. 1969"
	},
	GRS67: {
		a: 6378160,
		rf: 298.247167427,
		ellipseName: "GRS 67(IUGG 1967)"
	},
	bessel: {
		a: 6377397.155,
		rf: 299.1528128,
		ellipseName: "Bessel 1841"
	},
	bess_nam: {
		a: 6377483.865,
		rf: 299.1528128,
		ellipseName: "Bessel 1841 (Namibia)"
	},
	clrk66: {
		a: 6378206.4,
		b: 6356583.8,
		ellipseName: "Clarke 1866"
	},
	clrk80: {
		a: 6378249.145,
		rf: 293.4663,
		ellipseName: "Clarke 1880 mod."
	},
	clrk80ign: {
		a: 6378249.2,
		b: 6356515,
		rf: 293.4660213,
		ellipseName: "Clarke 1880 (IGN)"
	},
	clrk58: {
		a: 6378293.645208759,
		rf: 294.2606763692654,
		ellipseName: "Clarke 1858"
	},
	CPM: {
		a: 6375738.7,
		rf: 334.29,
		ellipseName: "Comm. des Poids et Mesures 1799"
	},
	delmbr: {
		a: 6376428,
		rf: 311.5,
		ellipseName: "Delambre 1810 (Belgium)"
	},
	engelis: {
		a: 6378136.05,
		rf: 298.2566,
		ellipseName: "Engelis 1985"
	},
	evrst30: {
		a: 6377276.345,
		rf: 300.8017,
		ellipseName: "Everest 1830"
	},
	evrst48: {
		a: 6377304.063,
		rf: 300.8017,
		ellipseName: "Everest 1948"
	},
	evrst56: {
		a: 6377301.243,
		rf: 300.8017,
		ellipseName: "Everest 1956"
	},
	evrst69: {
		a: 6377295.664,
		rf: 300.8017,
		ellipseName: "Everest 1969"
	},
	evrstSS: {
		a: 6377298.556,
		rf: 300.8017,
		ellipseName: "Everest (Sabah & Sarawak)"
	},
	fschr60: {
		a: 6378166,
		rf: 298.3,
		ellipseName: "Fischer (Mercury Datum) 1960"
	},
	fschr60m: {
		a: 6378155,
		rf: 298.3,
		ellipseName: "Fischer 1960"
	},
	fschr68: {
		a: 6378150,
		rf: 298.3,
		ellipseName: "Fischer 1968"
	},
	helmert: {
		a: 6378200,
		rf: 298.3,
		ellipseName: "Helmert 1906"
	},
	hough: {
		a: 6378270,
		rf: 297,
		ellipseName: "Hough"
	},
	intl: {
		a: 6378388,
		rf: 297,
		ellipseName: "International 1909 (Hayford)"
	},
	kaula: {
		a: 6378163,
		rf: 298.24,
		ellipseName: "Kaula 1961"
	},
	lerch: {
		a: 6378139,
		rf: 298.257,
		ellipseName: "Lerch 1979"
	},
	mprts: {
		a: 6397300,
		rf: 191,
		ellipseName: "Maupertius 1738"
	},
	new_intl: {
		a: 6378157.5,
		b: 6356772.2,
		ellipseName: "New International 1967"
	},
	plessis: {
		a: 6376523,
		b: 6355863,
		ellipseName: "Plessis 1817 (France)"
	},
	krass: {
		a: 6378245,
		rf: 298.3,
		ellipseName: "Krassovsky, 1942"
	},
	SEasia: {
		a: 6378155,
		b: 6356773.3205,
		ellipseName: "Southeast Asia"
	},
	walbeck: {
		a: 6376896,
		b: 6355834.8467,
		ellipseName: "Walbeck"
	},
	WGS60: {
		a: 6378165,
		rf: 298.3,
		ellipseName: "WGS 60"
	},
	WGS66: {
		a: 6378145,
		rf: 298.25,
		ellipseName: "WGS 66"
	},
	WGS7: {
		a: 6378135,
		rf: 298.26,
		ellipseName: "WGS 72"
	},
	WGS84: {
		a: 6378137,
		rf: 298.257223563,
		ellipseName: "WGS 84"
	},
	sphere: {
		a: 6370997,
		b: 6370997,
		ellipseName: "Normal Sphere (r=6370997)"
	}
};
// node_modules/proj4/lib/deriveConstants.js
const WGS84 = ellipsoids.WGS84;
function eccentricity(a, b, rf, R_A) {
	var a2 = a * a;
	var b2 = b * b;
	var es = (a2 - b2) / a2;
	var e = 0;
	if (R_A) {
		a *= 1 - es * (SIXTH + es * (RA4 + es * RA6));
		a2 = a * a;
		es = 0;
	} else e = Math.sqrt(es);
	var ep2 = (a2 - b2) / b2;
	return {
		es,
		e,
		ep2
	};
}
function sphere(a, b, rf, ellps, sphere) {
	if (!a) {
		var ellipse = match(ellipsoids, ellps);
		if (!ellipse) ellipse = WGS84;
		a = ellipse.a;
		b = ellipse.b;
		rf = ellipse.rf;
	}
	if (rf && !b) b = (1 - 1 / rf) * a;
	if (rf === 0 || Math.abs(a - b) < 1e-10) {
		sphere = true;
		b = a;
	}
	return {
		a,
		b,
		rf,
		sphere
	};
}
// node_modules/proj4/lib/constants/Datum.js
var datums = {
	wgs84: {
		towgs84: "0,0,0",
		ellipse: "WGS84",
		datumName: "WGS84"
	},
	ch1903: {
		towgs84: "674.374,15.056,405.346",
		ellipse: "bessel",
		datumName: "swiss"
	},
	ggrs87: {
		towgs84: "-199.87,74.79,246.62",
		ellipse: "GRS80",
		datumName: "Greek_Geodetic_Reference_System_1987"
	},
	nad83: {
		towgs84: "0,0,0",
		ellipse: "GRS80",
		datumName: "North_American_Datum_1983"
	},
	nad27: {
		nadgrids: "@conus,@alaska,@ntv2_0.gsb,@ntv1_can.dat",
		ellipse: "clrk66",
		datumName: "North_American_Datum_1927"
	},
	potsdam: {
		towgs84: "598.1,73.7,418.2,0.202,0.045,-2.455,6.7",
		ellipse: "bessel",
		datumName: "Potsdam Rauenberg 1950 DHDN"
	},
	carthage: {
		towgs84: "-263.0,6.0,431.0",
		ellipse: "clrk80ign",
		datumName: "Carthage 1934 Tunisia"
	},
	hermannskogel: {
		towgs84: "577.326,90.129,463.919,5.137,1.474,5.297,2.4232",
		ellipse: "bessel",
		datumName: "Hermannskogel"
	},
	mgi: {
		towgs84: "577.326,90.129,463.919,5.137,1.474,5.297,2.4232",
		ellipse: "bessel",
		datumName: "Militar-Geographische Institut"
	},
	osni52: {
		towgs84: "482.530,-130.596,564.557,-1.042,-0.214,-0.631,8.15",
		ellipse: "airy",
		datumName: "Irish National"
	},
	ire65: {
		towgs84: "482.530,-130.596,564.557,-1.042,-0.214,-0.631,8.15",
		ellipse: "mod_airy",
		datumName: "Ireland 1965"
	},
	rassadiran: {
		towgs84: "-133.63,-157.5,-158.62",
		ellipse: "intl",
		datumName: "Rassadiran"
	},
	nzgd49: {
		towgs84: "59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993",
		ellipse: "intl",
		datumName: "New Zealand Geodetic Datum 1949"
	},
	osgb36: {
		towgs84: "446.448,-125.157,542.060,0.1502,0.2470,0.8421,-20.4894",
		ellipse: "airy",
		datumName: "Ordnance Survey of Great Britain 1936"
	},
	s_jtsk: {
		towgs84: "589,76,480",
		ellipse: "bessel",
		datumName: "S-JTSK (Ferro)"
	},
	beduaram: {
		towgs84: "-106,-87,188",
		ellipse: "clrk80",
		datumName: "Beduaram"
	},
	gunung_segara: {
		towgs84: "-403,684,41",
		ellipse: "bessel",
		datumName: "Gunung Segara Jakarta"
	},
	rnb72: {
		towgs84: "106.869,-52.2978,103.724,-0.33657,0.456955,-1.84218,1",
		ellipse: "intl",
		datumName: "Reseau National Belge 1972"
	},
	EPSG_5451: { towgs84: "6.41,-49.05,-11.28,1.5657,0.5242,6.9718,-5.7649" },
	IGNF_LURESG: { towgs84: "-192.986,13.673,-39.309,-0.4099,-2.9332,2.6881,0.43" },
	EPSG_4614: { towgs84: "-119.4248,-303.65872,-11.00061,1.164298,0.174458,1.096259,3.657065" },
	EPSG_4615: { towgs84: "-494.088,-312.129,279.877,-1.423,-1.013,1.59,-0.748" },
	ESRI_37241: { towgs84: "-76.822,257.457,-12.817,2.136,-0.033,-2.392,-0.031" },
	ESRI_37249: { towgs84: "-440.296,58.548,296.265,1.128,10.202,4.559,-0.438" },
	ESRI_37245: { towgs84: "-511.151,-181.269,139.609,1.05,2.703,1.798,3.071" },
	EPSG_4178: { towgs84: "24.9,-126.4,-93.2,-0.063,-0.247,-0.041,1.01" },
	EPSG_4622: { towgs84: "-472.29,-5.63,-304.12,0.4362,-0.8374,0.2563,1.8984" },
	EPSG_4625: { towgs84: "126.93,547.94,130.41,-2.7867,5.1612,-0.8584,13.8227" },
	EPSG_5252: { towgs84: "0.023,0.036,-0.068,0.00176,0.00912,-0.01136,0.00439" },
	EPSG_4314: { towgs84: "597.1,71.4,412.1,0.894,0.068,-1.563,7.58" },
	EPSG_4282: { towgs84: "-178.3,-316.7,-131.5,5.278,6.077,10.979,19.166" },
	EPSG_4231: { towgs84: "-83.11,-97.38,-117.22,0.005693,-0.044698,0.044285,0.1218" },
	EPSG_4274: { towgs84: "-230.994,102.591,25.199,0.633,-0.239,0.9,1.95" },
	EPSG_4134: { towgs84: "-180.624,-225.516,173.919,-0.81,-1.898,8.336,16.71006" },
	EPSG_4254: { towgs84: "18.38,192.45,96.82,0.056,-0.142,-0.2,-0.0013" },
	EPSG_4159: { towgs84: "-194.513,-63.978,-25.759,-3.4027,3.756,-3.352,-0.9175" },
	EPSG_4687: { towgs84: "0.072,-0.507,-0.245,0.0183,-0.0003,0.007,-0.0093" },
	EPSG_4227: { towgs84: "-83.58,-397.54,458.78,-17.595,-2.847,4.256,3.225" },
	EPSG_4746: { towgs84: "599.4,72.4,419.2,-0.062,-0.022,-2.723,6.46" },
	EPSG_4745: { towgs84: "612.4,77,440.2,-0.054,0.057,-2.797,2.55" },
	EPSG_6311: { towgs84: "8.846,-4.394,-1.122,-0.00237,-0.146528,0.130428,0.783926" },
	EPSG_4289: { towgs84: "565.7381,50.4018,465.2904,-0.395026,0.330772,-1.876073,4.07244" },
	EPSG_4230: { towgs84: "-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4" },
	EPSG_4154: { towgs84: "-123.02,-158.95,-168.47" },
	EPSG_4156: { towgs84: "570.8,85.7,462.8,4.998,1.587,5.261,3.56" },
	EPSG_4299: { towgs84: "482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15" },
	EPSG_4179: { towgs84: "33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84" },
	EPSG_4313: { towgs84: "-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747" },
	EPSG_4194: { towgs84: "163.511,127.533,-159.789" },
	EPSG_4195: { towgs84: "105,326,-102.5" },
	EPSG_4196: { towgs84: "-45,417,-3.5" },
	EPSG_4611: { towgs84: "-162.619,-276.959,-161.764,0.067753,-2.243648,-1.158828,-1.094246" },
	EPSG_4633: { towgs84: "137.092,131.66,91.475,-1.9436,-11.5993,-4.3321,-7.4824" },
	EPSG_4641: { towgs84: "-408.809,366.856,-412.987,1.8842,-0.5308,2.1655,-121.0993" },
	EPSG_4643: { towgs84: "-480.26,-438.32,-643.429,16.3119,20.1721,-4.0349,-111.7002" },
	EPSG_4300: { towgs84: "482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15" },
	EPSG_4188: { towgs84: "482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15" },
	EPSG_4660: { towgs84: "982.6087,552.753,-540.873,6.681627,-31.611492,-19.848161,16.805" },
	EPSG_4662: { towgs84: "97.295,-263.247,310.882,-1.5999,0.8386,3.1409,13.3259" },
	EPSG_3906: { towgs84: "577.88891,165.22205,391.18289,4.9145,-0.94729,-13.05098,7.78664" },
	EPSG_4307: { towgs84: "-209.3622,-87.8162,404.6198,0.0046,3.4784,0.5805,-1.4547" },
	EPSG_6892: { towgs84: "-76.269,-16.683,68.562,-6.275,10.536,-4.286,-13.686" },
	EPSG_4690: { towgs84: "221.597,152.441,176.523,2.403,1.3893,0.884,11.4648" },
	EPSG_4691: { towgs84: "218.769,150.75,176.75,3.5231,2.0037,1.288,10.9817" },
	EPSG_4629: { towgs84: "72.51,345.411,79.241,-1.5862,-0.8826,-0.5495,1.3653" },
	EPSG_4630: { towgs84: "165.804,216.213,180.26,-0.6251,-0.4515,-0.0721,7.4111" },
	EPSG_4692: { towgs84: "217.109,86.452,23.711,0.0183,-0.0003,0.007,-0.0093" },
	EPSG_9333: { towgs84: "0,0,0,-0.008393,0.000749,-0.010276,0" },
	EPSG_9059: { towgs84: "0,0,0" },
	EPSG_4312: { towgs84: "601.705,84.263,485.227,4.7354,1.3145,5.393,-2.3887" },
	EPSG_4123: { towgs84: "-96.062,-82.428,-121.753,4.801,0.345,-1.376,1.496" },
	EPSG_4309: { towgs84: "-124.45,183.74,44.64,-0.4384,0.5446,-0.9706,-2.1365" },
	ESRI_104106: { towgs84: "-283.088,-70.693,117.445,-1.157,0.059,-0.652,-4.058" },
	EPSG_4281: { towgs84: "-219.247,-73.802,269.529" },
	EPSG_4322: { towgs84: "0,0,4.5" },
	EPSG_4324: { towgs84: "0,0,1.9" },
	EPSG_4284: { towgs84: "43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549" },
	EPSG_4277: { towgs84: "446.448,-125.157,542.06,0.15,0.247,0.842,-20.489" },
	EPSG_4207: { towgs84: "-282.1,-72.2,120,-1.529,0.145,-0.89,-4.46" },
	EPSG_4688: { towgs84: "347.175,1077.618,2623.677,33.9058,-70.6776,9.4013,186.0647" },
	EPSG_4689: { towgs84: "410.793,54.542,80.501,-2.5596,-2.3517,-0.6594,17.3218" },
	EPSG_4720: { towgs84: "0,0,4.5" },
	EPSG_4273: { towgs84: "278.3,93,474.5,7.889,0.05,-6.61,6.21" },
	EPSG_4240: { towgs84: "204.64,834.74,293.8" },
	EPSG_4817: { towgs84: "278.3,93,474.5,7.889,0.05,-6.61,6.21" },
	ESRI_104131: { towgs84: "426.62,142.62,460.09,4.98,4.49,-12.42,-17.1" },
	EPSG_4265: { towgs84: "-104.1,-49.1,-9.9,0.971,-2.917,0.714,-11.68" },
	EPSG_4263: { towgs84: "-111.92,-87.85,114.5,1.875,0.202,0.219,0.032" },
	EPSG_4298: { towgs84: "-689.5937,623.84046,-65.93566,-0.02331,1.17094,-0.80054,5.88536" },
	EPSG_4270: { towgs84: "-253.4392,-148.452,386.5267,0.15605,0.43,-0.1013,-0.0424" },
	EPSG_4229: { towgs84: "-121.8,98.1,-10.7" },
	EPSG_4220: { towgs84: "-55.5,-348,-229.2" },
	EPSG_4214: { towgs84: "12.646,-155.176,-80.863" },
	EPSG_4232: { towgs84: "-345,3,223" },
	EPSG_4238: { towgs84: "-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037" },
	EPSG_4168: { towgs84: "-170,33,326" },
	EPSG_4131: { towgs84: "199,931,318.9" },
	EPSG_4152: { towgs84: "-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0" },
	EPSG_5228: { towgs84: "572.213,85.334,461.94,4.9732,1.529,5.2484,3.5378" },
	EPSG_8351: { towgs84: "485.021,169.465,483.839,7.786342,4.397554,4.102655,0" },
	EPSG_4683: { towgs84: "-127.62,-67.24,-47.04,-3.068,4.903,1.578,-1.06" },
	EPSG_4133: { towgs84: "0,0,0" },
	EPSG_7373: { towgs84: "0.819,-0.5762,-1.6446,-0.00378,-0.03317,0.00318,0.0693" },
	EPSG_9075: { towgs84: "-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0" },
	EPSG_9072: { towgs84: "-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0" },
	EPSG_9294: { towgs84: "1.16835,-1.42001,-2.24431,-0.00822,-0.05508,0.01818,0.23388" },
	EPSG_4212: { towgs84: "-267.434,173.496,181.814,-13.4704,8.7154,7.3926,14.7492" },
	EPSG_4191: { towgs84: "-44.183,-0.58,-38.489,2.3867,2.7072,-3.5196,-8.2703" },
	EPSG_4237: { towgs84: "52.684,-71.194,-13.975,-0.312,-0.1063,-0.3729,1.0191" },
	EPSG_4740: { towgs84: "-1.08,-0.27,-0.9" },
	EPSG_4124: { towgs84: "419.3836,99.3335,591.3451,0.850389,1.817277,-7.862238,-0.99496" },
	EPSG_5681: { towgs84: "584.9636,107.7175,413.8067,1.1155,0.2824,-3.1384,7.9922" },
	EPSG_4141: { towgs84: "23.772,17.49,17.859,-0.3132,-1.85274,1.67299,-5.4262" },
	EPSG_4204: { towgs84: "-85.645,-273.077,-79.708,2.289,-1.421,2.532,3.194" },
	EPSG_4319: { towgs84: "226.702,-193.337,-35.371,-2.229,-4.391,9.238,0.9798" },
	EPSG_4200: { towgs84: "24.82,-131.21,-82.66" },
	EPSG_4130: { towgs84: "0,0,0" },
	EPSG_4127: { towgs84: "-82.875,-57.097,-156.768,-2.158,1.524,-0.982,-0.359" },
	EPSG_4149: { towgs84: "674.374,15.056,405.346" },
	EPSG_4617: { towgs84: "-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0" },
	EPSG_4663: { towgs84: "-210.502,-66.902,-48.476,2.094,-15.067,-5.817,0.485" },
	EPSG_4664: { towgs84: "-211.939,137.626,58.3,-0.089,0.251,0.079,0.384" },
	EPSG_4665: { towgs84: "-105.854,165.589,-38.312,-0.003,-0.026,0.024,-0.048" },
	EPSG_4666: { towgs84: "631.392,-66.551,481.442,1.09,-4.445,-4.487,-4.43" },
	EPSG_4756: { towgs84: "-192.873,-39.382,-111.202,-0.00205,-0.0005,0.00335,0.0188" },
	EPSG_4723: { towgs84: "-179.483,-69.379,-27.584,-7.862,8.163,6.042,-13.925" },
	EPSG_4726: { towgs84: "8.853,-52.644,180.304,-0.393,-2.323,2.96,-24.081" },
	EPSG_4267: { towgs84: "-8.0,160.0,176.0" },
	EPSG_5365: { towgs84: "-0.16959,0.35312,0.51846,0.03385,-0.16325,0.03446,0.03693" },
	EPSG_4218: { towgs84: "304.5,306.5,-318.1" },
	EPSG_4242: { towgs84: "-33.722,153.789,94.959,-8.581,-4.478,4.54,8.95" },
	EPSG_4216: { towgs84: "-292.295,248.758,429.447,4.9971,2.99,6.6906,1.0289" },
	ESRI_104105: { towgs84: "631.392,-66.551,481.442,1.09,-4.445,-4.487,-4.43" },
	ESRI_104129: { towgs84: "0,0,0" },
	EPSG_4673: { towgs84: "174.05,-25.49,112.57" },
	EPSG_4202: { towgs84: "-124,-60,154" },
	EPSG_4203: { towgs84: "-117.763,-51.51,139.061,0.292,0.443,0.277,-0.191" },
	EPSG_3819: { towgs84: "595.48,121.69,515.35,4.115,-2.9383,0.853,-3.408" },
	EPSG_8694: { towgs84: "-93.799,-132.737,-219.073,-1.844,0.648,-6.37,-0.169" },
	EPSG_4145: { towgs84: "275.57,676.78,229.6" },
	EPSG_4283: { towgs84: "0.06155,-0.01087,-0.04019,0.039492,0.032722,0.032898,-0.009994" },
	EPSG_4317: { towgs84: "2.3287,-147.0425,-92.0802,-0.309248,0.324822,0.497299,5.689063" },
	EPSG_4272: { towgs84: "59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993" },
	EPSG_4248: { towgs84: "-307.7,265.3,-363.5" },
	EPSG_5561: { towgs84: "24,-121,-76" },
	EPSG_5233: { towgs84: "-0.293,766.95,87.713,0.195704,1.695068,3.473016,-0.039338" },
	ESRI_104130: { towgs84: "-86,-98,-119" },
	ESRI_104102: { towgs84: "682,-203,480" },
	ESRI_37207: { towgs84: "7,-10,-26" },
	EPSG_4675: { towgs84: "59.935,118.4,-10.871" },
	ESRI_104109: { towgs84: "-89.121,-348.182,260.871" },
	ESRI_104112: { towgs84: "-185.583,-230.096,281.361" },
	ESRI_104113: { towgs84: "25.1,-275.6,222.6" },
	IGNF_WGS72G: { towgs84: "0,12,6" },
	IGNF_NTFG: { towgs84: "-168,-60,320" },
	IGNF_EFATE57G: { towgs84: "-127,-769,472" },
	IGNF_PGP50G: { towgs84: "324.8,153.6,172.1" },
	IGNF_REUN47G: { towgs84: "94,-948,-1262" },
	IGNF_CSG67G: { towgs84: "-186,230,110" },
	IGNF_GUAD48G: { towgs84: "-467,-16,-300" },
	IGNF_TAHI51G: { towgs84: "162,117,154" },
	IGNF_TAHAAG: { towgs84: "65,342,77" },
	IGNF_NUKU72G: { towgs84: "84,274,65" },
	IGNF_PETRELS72G: { towgs84: "365,194,166" },
	IGNF_WALL78G: { towgs84: "253,-133,-127" },
	IGNF_MAYO50G: { towgs84: "-382,-59,-262" },
	IGNF_TANNAG: { towgs84: "-139,-967,436" },
	IGNF_IGN72G: { towgs84: "-13,-348,292" },
	IGNF_ATIGG: { towgs84: "1118,23,66" },
	IGNF_FANGA84G: { towgs84: "150.57,158.33,118.32" },
	IGNF_RUSAT84G: { towgs84: "202.13,174.6,-15.74" },
	IGNF_KAUE70G: { towgs84: "126.74,300.1,-75.49" },
	IGNF_MOP90G: { towgs84: "-10.8,-1.8,12.77" },
	IGNF_MHPF67G: { towgs84: "338.08,212.58,-296.17" },
	IGNF_TAHI79G: { towgs84: "160.61,116.05,153.69" },
	IGNF_ANAA92G: { towgs84: "1.5,3.84,4.81" },
	IGNF_MARQUI72G: { towgs84: "330.91,-13.92,58.56" },
	IGNF_APAT86G: { towgs84: "143.6,197.82,74.05" },
	IGNF_TUBU69G: { towgs84: "237.17,171.61,-77.84" },
	IGNF_STPM50G: { towgs84: "11.363,424.148,373.13" },
	EPSG_4150: { towgs84: "674.374,15.056,405.346" },
	EPSG_4754: { towgs84: "-208.4058,-109.8777,-2.5764" },
	ESRI_104101: { towgs84: "372.87,149.23,585.29" },
	EPSG_4693: { towgs84: "0,-0.15,0.68" },
	EPSG_6207: { towgs84: "293.17,726.18,245.36" },
	EPSG_4153: { towgs84: "-133.63,-157.5,-158.62" },
	EPSG_4132: { towgs84: "-241.54,-163.64,396.06" },
	EPSG_4221: { towgs84: "-154.5,150.7,100.4" },
	EPSG_4266: { towgs84: "-80.7,-132.5,41.1" },
	EPSG_4193: { towgs84: "-70.9,-151.8,-41.4" },
	EPSG_5340: { towgs84: "-0.41,0.46,-0.35" },
	EPSG_4246: { towgs84: "-294.7,-200.1,525.5" },
	EPSG_4318: { towgs84: "-3.2,-5.7,2.8" },
	EPSG_4121: { towgs84: "-199.87,74.79,246.62" },
	EPSG_4223: { towgs84: "-260.1,5.5,432.2" },
	EPSG_4158: { towgs84: "-0.465,372.095,171.736" },
	EPSG_4285: { towgs84: "-128.16,-282.42,21.93" },
	EPSG_4613: { towgs84: "-404.78,685.68,45.47" },
	EPSG_4607: { towgs84: "195.671,332.517,274.607" },
	EPSG_4475: { towgs84: "-381.788,-57.501,-256.673" },
	EPSG_4208: { towgs84: "-157.84,308.54,-146.6" },
	EPSG_4743: { towgs84: "70.995,-335.916,262.898" },
	EPSG_4710: { towgs84: "-323.65,551.39,-491.22" },
	EPSG_7881: { towgs84: "-0.077,0.079,0.086" },
	EPSG_4682: { towgs84: "283.729,735.942,261.143" },
	EPSG_4739: { towgs84: "-156,-271,-189" },
	EPSG_4679: { towgs84: "-80.01,253.26,291.19" },
	EPSG_4750: { towgs84: "-56.263,16.136,-22.856" },
	EPSG_4644: { towgs84: "-10.18,-350.43,291.37" },
	EPSG_4695: { towgs84: "-103.746,-9.614,-255.95" },
	EPSG_4292: { towgs84: "-355,21,72" },
	EPSG_4302: { towgs84: "-61.702,284.488,472.052" },
	EPSG_4143: { towgs84: "-124.76,53,466.79" },
	EPSG_4606: { towgs84: "-153,153,307" },
	EPSG_4699: { towgs84: "-770.1,158.4,-498.2" },
	EPSG_4247: { towgs84: "-273.5,110.6,-357.9" },
	EPSG_4160: { towgs84: "8.88,184.86,106.69" },
	EPSG_4161: { towgs84: "-233.43,6.65,173.64" },
	EPSG_9251: { towgs84: "-9.5,122.9,138.2" },
	EPSG_9253: { towgs84: "-78.1,101.6,133.3" },
	EPSG_4297: { towgs84: "-198.383,-240.517,-107.909" },
	EPSG_4269: { towgs84: "0,0,0" },
	EPSG_4301: { towgs84: "-147,506,687" },
	EPSG_4618: { towgs84: "-59,-11,-52" },
	EPSG_4612: { towgs84: "0,0,0" },
	EPSG_4678: { towgs84: "44.585,-131.212,-39.544" },
	EPSG_4250: { towgs84: "-130,29,364" },
	EPSG_4144: { towgs84: "214,804,268" },
	EPSG_4147: { towgs84: "-17.51,-108.32,-62.39" },
	EPSG_4259: { towgs84: "-254.1,-5.36,-100.29" },
	EPSG_4164: { towgs84: "-76,-138,67" },
	EPSG_4211: { towgs84: "-378.873,676.002,-46.255" },
	EPSG_4182: { towgs84: "-422.651,-172.995,84.02" },
	EPSG_4224: { towgs84: "-143.87,243.37,-33.52" },
	EPSG_4225: { towgs84: "-205.57,168.77,-4.12" },
	EPSG_5527: { towgs84: "-67.35,3.88,-38.22" },
	EPSG_4752: { towgs84: "98,390,-22" },
	EPSG_4310: { towgs84: "-30,190,89" },
	EPSG_9248: { towgs84: "-192.26,65.72,132.08" },
	EPSG_4680: { towgs84: "124.5,-63.5,-281" },
	EPSG_4701: { towgs84: "-79.9,-158,-168.9" },
	EPSG_4706: { towgs84: "-146.21,112.63,4.05" },
	EPSG_4805: { towgs84: "682,-203,480" },
	EPSG_4201: { towgs84: "-165,-11,206" },
	EPSG_4210: { towgs84: "-157,-2,-299" },
	EPSG_4183: { towgs84: "-104,167,-38" },
	EPSG_4139: { towgs84: "11,72,-101" },
	EPSG_4668: { towgs84: "-86,-98,-119" },
	EPSG_4717: { towgs84: "-2,151,181" },
	EPSG_4732: { towgs84: "102,52,-38" },
	EPSG_4280: { towgs84: "-377,681,-50" },
	EPSG_4209: { towgs84: "-138,-105,-289" },
	EPSG_4261: { towgs84: "31,146,47" },
	EPSG_4658: { towgs84: "-73,46,-86" },
	EPSG_4721: { towgs84: "265.025,384.929,-194.046" },
	EPSG_4222: { towgs84: "-136,-108,-292" },
	EPSG_4601: { towgs84: "-255,-15,71" },
	EPSG_4602: { towgs84: "725,685,536" },
	EPSG_4603: { towgs84: "72,213.7,93" },
	EPSG_4605: { towgs84: "9,183,236" },
	EPSG_4621: { towgs84: "137,248,-430" },
	EPSG_4657: { towgs84: "-28,199,5" },
	EPSG_4316: { towgs84: "103.25,-100.4,-307.19" },
	EPSG_4642: { towgs84: "-13,-348,292" },
	EPSG_4698: { towgs84: "145,-187,103" },
	EPSG_4192: { towgs84: "-206.1,-174.7,-87.7" },
	EPSG_4311: { towgs84: "-265,120,-358" },
	EPSG_4135: { towgs84: "58,-283,-182" },
	ESRI_104138: { towgs84: "198,-226,-347" },
	EPSG_4245: { towgs84: "-11,851,5" },
	EPSG_4142: { towgs84: "-125,53,467" },
	EPSG_4213: { towgs84: "-106,-87,188" },
	EPSG_4253: { towgs84: "-133,-77,-51" },
	EPSG_4129: { towgs84: "-132,-110,-335" },
	EPSG_4713: { towgs84: "-77,-128,142" },
	EPSG_4239: { towgs84: "217,823,299" },
	EPSG_4146: { towgs84: "295,736,257" },
	EPSG_4155: { towgs84: "-83,37,124" },
	EPSG_4165: { towgs84: "-173,253,27" },
	EPSG_4672: { towgs84: "175,-38,113" },
	EPSG_4236: { towgs84: "-637,-549,-203" },
	EPSG_4251: { towgs84: "-90,40,88" },
	EPSG_4271: { towgs84: "-2,374,172" },
	EPSG_4175: { towgs84: "-88,4,101" },
	EPSG_4716: { towgs84: "298,-304,-375" },
	EPSG_4315: { towgs84: "-23,259,-9" },
	EPSG_4744: { towgs84: "-242.2,-144.9,370.3" },
	EPSG_4244: { towgs84: "-97,787,86" },
	EPSG_4293: { towgs84: "616,97,-251" },
	EPSG_4714: { towgs84: "-127,-769,472" },
	EPSG_4736: { towgs84: "260,12,-147" },
	EPSG_6883: { towgs84: "-235,-110,393" },
	EPSG_6894: { towgs84: "-63,176,185" },
	EPSG_4205: { towgs84: "-43,-163,45" },
	EPSG_4256: { towgs84: "41,-220,-134" },
	EPSG_4262: { towgs84: "639,405,60" },
	EPSG_4604: { towgs84: "174,359,365" },
	EPSG_4169: { towgs84: "-115,118,426" },
	EPSG_4620: { towgs84: "-106,-129,165" },
	EPSG_4184: { towgs84: "-203,141,53" },
	EPSG_4616: { towgs84: "-289,-124,60" },
	EPSG_9403: { towgs84: "-307,-92,127" },
	EPSG_4684: { towgs84: "-133,-321,50" },
	EPSG_4708: { towgs84: "-491,-22,435" },
	EPSG_4707: { towgs84: "114,-116,-333" },
	EPSG_4709: { towgs84: "145,75,-272" },
	EPSG_4712: { towgs84: "-205,107,53" },
	EPSG_4711: { towgs84: "124,-234,-25" },
	EPSG_4718: { towgs84: "230,-199,-752" },
	EPSG_4719: { towgs84: "211,147,111" },
	EPSG_4724: { towgs84: "208,-435,-229" },
	EPSG_4725: { towgs84: "189,-79,-202" },
	EPSG_4735: { towgs84: "647,1777,-1124" },
	EPSG_4722: { towgs84: "-794,119,-298" },
	EPSG_4728: { towgs84: "-307,-92,127" },
	EPSG_4734: { towgs84: "-632,438,-609" },
	EPSG_4727: { towgs84: "912,-58,1227" },
	EPSG_4729: { towgs84: "185,165,42" },
	EPSG_4730: { towgs84: "170,42,84" },
	EPSG_4733: { towgs84: "276,-57,149" },
	ESRI_37218: { towgs84: "230,-199,-752" },
	ESRI_37240: { towgs84: "-7,215,225" },
	ESRI_37221: { towgs84: "252,-209,-751" },
	ESRI_4305: { towgs84: "-123,-206,219" },
	ESRI_104139: { towgs84: "-73,-247,227" },
	EPSG_4748: { towgs84: "51,391,-36" },
	EPSG_4219: { towgs84: "-384,664,-48" },
	EPSG_4255: { towgs84: "-333,-222,114" },
	EPSG_4257: { towgs84: "-587.8,519.75,145.76" },
	EPSG_4646: { towgs84: "-963,510,-359" },
	EPSG_6881: { towgs84: "-24,-203,268" },
	EPSG_6882: { towgs84: "-183,-15,273" },
	EPSG_4715: { towgs84: "-104,-129,239" },
	IGNF_RGF93GDD: { towgs84: "0,0,0" },
	IGNF_RGM04GDD: { towgs84: "0,0,0" },
	IGNF_RGSPM06GDD: { towgs84: "0,0,0" },
	IGNF_RGTAAF07GDD: { towgs84: "0,0,0" },
	IGNF_RGFG95GDD: { towgs84: "0,0,0" },
	IGNF_RGNCG: { towgs84: "0,0,0" },
	IGNF_RGPFGDD: { towgs84: "0,0,0" },
	IGNF_ETRS89G: { towgs84: "0,0,0" },
	IGNF_RGR92GDD: { towgs84: "0,0,0" },
	EPSG_4173: { towgs84: "0,0,0" },
	EPSG_4180: { towgs84: "0,0,0" },
	EPSG_4619: { towgs84: "0,0,0" },
	EPSG_4667: { towgs84: "0,0,0" },
	EPSG_4075: { towgs84: "0,0,0" },
	EPSG_6706: { towgs84: "0,0,0" },
	EPSG_7798: { towgs84: "0,0,0" },
	EPSG_4661: { towgs84: "0,0,0" },
	EPSG_4669: { towgs84: "0,0,0" },
	EPSG_8685: { towgs84: "0,0,0" },
	EPSG_4151: { towgs84: "0,0,0" },
	EPSG_9702: { towgs84: "0,0,0" },
	EPSG_4758: { towgs84: "0,0,0" },
	EPSG_4761: { towgs84: "0,0,0" },
	EPSG_4765: { towgs84: "0,0,0" },
	EPSG_8997: { towgs84: "0,0,0" },
	EPSG_4023: { towgs84: "0,0,0" },
	EPSG_4670: { towgs84: "0,0,0" },
	EPSG_4694: { towgs84: "0,0,0" },
	EPSG_4148: { towgs84: "0,0,0" },
	EPSG_4163: { towgs84: "0,0,0" },
	EPSG_4167: { towgs84: "0,0,0" },
	EPSG_4189: { towgs84: "0,0,0" },
	EPSG_4190: { towgs84: "0,0,0" },
	EPSG_4176: { towgs84: "0,0,0" },
	EPSG_4659: { towgs84: "0,0,0" },
	EPSG_3824: { towgs84: "0,0,0" },
	EPSG_3889: { towgs84: "0,0,0" },
	EPSG_4046: { towgs84: "0,0,0" },
	EPSG_4081: { towgs84: "0,0,0" },
	EPSG_4558: { towgs84: "0,0,0" },
	EPSG_4483: { towgs84: "0,0,0" },
	EPSG_5013: { towgs84: "0,0,0" },
	EPSG_5264: { towgs84: "0,0,0" },
	EPSG_5324: { towgs84: "0,0,0" },
	EPSG_5354: { towgs84: "0,0,0" },
	EPSG_5371: { towgs84: "0,0,0" },
	EPSG_5373: { towgs84: "0,0,0" },
	EPSG_5381: { towgs84: "0,0,0" },
	EPSG_5393: { towgs84: "0,0,0" },
	EPSG_5489: { towgs84: "0,0,0" },
	EPSG_5593: { towgs84: "0,0,0" },
	EPSG_6135: { towgs84: "0,0,0" },
	EPSG_6365: { towgs84: "0,0,0" },
	EPSG_5246: { towgs84: "0,0,0" },
	EPSG_7886: { towgs84: "0,0,0" },
	EPSG_8431: { towgs84: "0,0,0" },
	EPSG_8427: { towgs84: "0,0,0" },
	EPSG_8699: { towgs84: "0,0,0" },
	EPSG_8818: { towgs84: "0,0,0" },
	EPSG_4757: { towgs84: "0,0,0" },
	EPSG_9140: { towgs84: "0,0,0" },
	EPSG_8086: { towgs84: "0,0,0" },
	EPSG_4686: { towgs84: "0,0,0" },
	EPSG_4737: { towgs84: "0,0,0" },
	EPSG_4702: { towgs84: "0,0,0" },
	EPSG_4747: { towgs84: "0,0,0" },
	EPSG_4749: { towgs84: "0,0,0" },
	EPSG_4674: { towgs84: "0,0,0" },
	EPSG_4755: { towgs84: "0,0,0" },
	EPSG_4759: { towgs84: "0,0,0" },
	EPSG_4762: { towgs84: "0,0,0" },
	EPSG_4763: { towgs84: "0,0,0" },
	EPSG_4764: { towgs84: "0,0,0" },
	EPSG_4166: { towgs84: "0,0,0" },
	EPSG_4170: { towgs84: "0,0,0" },
	EPSG_5546: { towgs84: "0,0,0" },
	EPSG_7844: { towgs84: "0,0,0" },
	EPSG_4818: { towgs84: "589,76,480" },
	EPSG_10328: { towgs84: "0,0,0" },
	EPSG_9782: { towgs84: "0,0,0" },
	EPSG_9777: { towgs84: "0,0,0" },
	EPSG_10690: { towgs84: "0,0,0" },
	EPSG_10639: { towgs84: "0,0,0" },
	EPSG_10739: { towgs84: "0,0,0" },
	EPSG_7686: { towgs84: "0,0,0" },
	EPSG_8900: { towgs84: "0,0,0" },
	EPSG_5886: { towgs84: "0,0,0" },
	EPSG_7683: { towgs84: "0,0,0" },
	EPSG_6668: { towgs84: "0,0,0" },
	EPSG_20046: { towgs84: "0,0,0" },
	EPSG_10299: { towgs84: "0,0,0" },
	EPSG_10310: { towgs84: "0,0,0" },
	EPSG_10475: { towgs84: "0,0,0" },
	EPSG_4742: { towgs84: "0,0,0" },
	EPSG_10671: { towgs84: "0,0,0" },
	EPSG_10762: { towgs84: "0,0,0" },
	EPSG_10725: { towgs84: "0,0,0" },
	EPSG_10791: { towgs84: "0,0,0" },
	EPSG_10800: { towgs84: "0,0,0" },
	EPSG_10305: { towgs84: "0,0,0" },
	EPSG_10941: { towgs84: "0,0,0" },
	EPSG_10968: { towgs84: "0,0,0" },
	EPSG_10875: { towgs84: "0,0,0" },
	EPSG_6318: { towgs84: "0,0,0" },
	EPSG_10910: { towgs84: "0,0,0" }
};
for (var key in datums) {
	var datum$1 = datums[key];
	if (!datum$1.datumName) continue;
	datums[datum$1.datumName] = datum$1;
}
// node_modules/proj4/lib/datum.js
function datum(datumCode, datum_params, a, b, es, ep2, nadgrids) {
	var out = {};
	out.datum_type = 5;
	if (datum_params) {
		out.datum_type = 4;
		out.datum_params = datum_params.map(parseFloat);
		if (out.datum_params[0] !== 0 || out.datum_params[1] !== 0 || out.datum_params[2] !== 0) out.datum_type = 1;
		if (out.datum_params.length > 3) {
			if (out.datum_params[3] !== 0 || out.datum_params[4] !== 0 || out.datum_params[5] !== 0 || out.datum_params[6] !== 0) {
				out.datum_type = 2;
				out.datum_params[3] *= SEC_TO_RAD;
				out.datum_params[4] *= SEC_TO_RAD;
				out.datum_params[5] *= SEC_TO_RAD;
				out.datum_params[6] = out.datum_params[6] / 1e6 + 1;
			}
		}
	}
	if (nadgrids) {
		out.datum_type = 3;
		out.grids = nadgrids;
	}
	out.a = a;
	out.b = b;
	out.es = es;
	out.ep2 = ep2;
	return out;
}
// node_modules/proj4/lib/nadgrid.js
/**
* Resources for details of NTv2 file formats:
* - https://web.archive.org/web/20140127204822if_/http://www.mgs.gov.on.ca:80/stdprodconsume/groups/content/@mgs/@iandit/documents/resourcelist/stel02_047447.pdf
* - http://mimaka.com/help/gs/html/004_NTV2%20Data%20Format.htm
*/
/**
* @typedef {Object} NadgridInfo
* @property {string} name The name of the NAD grid or 'null' if not specified.
* @property {boolean} mandatory Indicates if the grid is mandatory (true) or optional (false).
* @property {*} grid The loaded NAD grid object, or null if not loaded or not applicable.
* @property {boolean} isNull True if the grid is explicitly 'null', otherwise false.
*/
/**
* @typedef {Object} NTV2GridOptions
* @property {boolean} [includeErrorFields=true] Whether to include error fields in the subgrids.
*/
/**
* @typedef {Object} NadgridHeader
* @property {number} [nFields] Number of fields in the header.
* @property {number} [nSubgridFields] Number of fields in each subgrid header.
* @property {number} nSubgrids Number of subgrids in the file.
* @property {string} [shiftType] Type of shift (e.g., "SECONDS").
* @property {number} [fromSemiMajorAxis] Source ellipsoid semi-major axis.
* @property {number} [fromSemiMinorAxis] Source ellipsoid semi-minor axis.
* @property {number} [toSemiMajorAxis] Target ellipsoid semi-major axis.
* @property {number} [toSemiMinorAxis] Target ellipsoid semi-minor axis.
*/
/**
* @typedef {Object} Subgrid
* @property {Array<number>} ll Lower left corner of the grid in radians [longitude, latitude].
* @property {Array<number>} del Grid spacing in radians [longitude interval, latitude interval].
* @property {Array<number>} lim Number of columns in the grid [longitude columns, latitude columns].
* @property {number} [count] Total number of grid nodes.
* @property {Array} cvs Mapped node values for the grid.
*/
/** @typedef {{header: NadgridHeader, subgrids: Array<Subgrid>}} NADGrid */
var loadedNadgrids = {};
/**
* @overload
* @param {string} key - The key to associate with the loaded grid.
* @param {ArrayBuffer} data - The NTv2 grid data as an ArrayBuffer.
* @param {NTV2GridOptions} [options] - Optional parameters for loading the grid.
* @returns {NADGrid} - The loaded NAD grid information.
*/
/**
* @overload
* @param {string} key - The key to associate with the loaded grid.
* @param {import('geotiff').GeoTIFF} data - The GeoTIFF instance to read the grid from.
* @returns {{ready: Promise<NADGrid>}} - A promise that resolves to the loaded grid information.
*/
/**
* Load either a NTv2 file (.gsb) or a Geotiff (.tif) to a key that can be used in a proj string like +nadgrids=<key>. Pass the NTv2 file
* as an ArrayBuffer. Pass Geotiff as a GeoTIFF instance from the geotiff.js library.
* @param {string} key - The key to associate with the loaded grid.
* @param {ArrayBuffer|import('geotiff').GeoTIFF} data The data to load, either an ArrayBuffer for NTv2 or a GeoTIFF instance.
* @param {NTV2GridOptions} [options] Optional parameters.
* @returns {{ready: Promise<NADGrid>}|NADGrid} - A promise that resolves to the loaded grid information.
*/
function nadgrid(key, data, options) {
	if (data instanceof ArrayBuffer) return readNTV2Grid(key, data, options);
	return { ready: readGeotiffGrid(key, data) };
}
/**
* @param {string} key The key to associate with the loaded grid.
* @param {ArrayBuffer} data The NTv2 grid data as an ArrayBuffer.
* @param {NTV2GridOptions} [options] Optional parameters for loading the grid.
* @returns {NADGrid} The loaded NAD grid information.
*/
function readNTV2Grid(key, data, options) {
	var includeErrorFields = true;
	if (options !== void 0 && options.includeErrorFields === false) includeErrorFields = false;
	var view = new DataView(data);
	var isLittleEndian = detectLittleEndian(view);
	var header = readHeader(view, isLittleEndian);
	var nadgrid = {
		header,
		subgrids: readSubgrids(view, header, isLittleEndian, includeErrorFields)
	};
	loadedNadgrids[key] = nadgrid;
	return nadgrid;
}
/**
* @param {string} key The key to associate with the loaded grid.
* @param {import('geotiff').GeoTIFF} tiff The GeoTIFF instance to read the grid from.
* @returns {Promise<NADGrid>} A promise that resolves to the loaded NAD grid information.
*/
async function readGeotiffGrid(key, tiff) {
	var subgrids = [];
	var subGridCount = await tiff.getImageCount();
	for (var subgridIndex = subGridCount - 1; subgridIndex >= 0; subgridIndex--) {
		var image = await tiff.getImage(subgridIndex);
		var data = await image.readRasters();
		var lim = [image.getWidth(), image.getHeight()];
		var imageBBoxRadians = image.getBoundingBox().map(degreesToRadians);
		var modelPixelScale = typeof image.fileDirectory.getValue === "function" ? image.fileDirectory.getValue("ModelPixelScale") : /** @type {any} */ image.fileDirectory.ModelPixelScale;
		var del = [modelPixelScale[0], modelPixelScale[1]].map(degreesToRadians);
		var maxX = imageBBoxRadians[0] + (lim[0] - 1) * del[0];
		var minY = imageBBoxRadians[3] - (lim[1] - 1) * del[1];
		var latitudeOffsetBand = data[0];
		var longitudeOffsetBand = data[1];
		var nodes = [];
		for (let i = lim[1] - 1; i >= 0; i--) for (let j = lim[0] - 1; j >= 0; j--) {
			var index = i * lim[0] + j;
			nodes.push([-secondsToRadians(longitudeOffsetBand[index]), secondsToRadians(latitudeOffsetBand[index])]);
		}
		subgrids.push({
			del,
			lim,
			ll: [-maxX, minY],
			cvs: nodes
		});
	}
	var tifGrid = {
		header: { nSubgrids: subGridCount },
		subgrids
	};
	loadedNadgrids[key] = tifGrid;
	return tifGrid;
}
/**
* Given a proj4 value for nadgrids, return an array of loaded grids
* @param {string} nadgrids A comma-separated list of grid names, optionally prefixed with '@' to indicate optional grids.
* @returns
*/
function getNadgrids(nadgrids) {
	if (nadgrids === void 0) return null;
	return nadgrids.split(",").map(parseNadgridString);
}
/**
* @param {string} value The nadgrid string to get information for.
* @returns {NadgridInfo|null} An object with grid information, or null if the input is empty.
*/
function parseNadgridString(value) {
	if (value.length === 0) return null;
	var optional = value[0] === "@";
	if (optional) value = value.slice(1);
	if (value === "null") return {
		name: "null",
		mandatory: !optional,
		grid: null,
		isNull: true
	};
	return {
		name: value,
		mandatory: !optional,
		grid: loadedNadgrids[value] || null,
		isNull: false
	};
}
function degreesToRadians(degrees) {
	return degrees * Math.PI / 180;
}
function secondsToRadians(seconds) {
	return seconds / 3600 * Math.PI / 180;
}
function detectLittleEndian(view) {
	var nFields = view.getInt32(8, false);
	if (nFields === 11) return false;
	nFields = view.getInt32(8, true);
	if (nFields !== 11) console.warn("Failed to detect nadgrid endian-ness, defaulting to little-endian");
	return true;
}
function readHeader(view, isLittleEndian) {
	return {
		nFields: view.getInt32(8, isLittleEndian),
		nSubgridFields: view.getInt32(24, isLittleEndian),
		nSubgrids: view.getInt32(40, isLittleEndian),
		shiftType: decodeString(view, 56, 64).trim(),
		fromSemiMajorAxis: view.getFloat64(120, isLittleEndian),
		fromSemiMinorAxis: view.getFloat64(136, isLittleEndian),
		toSemiMajorAxis: view.getFloat64(152, isLittleEndian),
		toSemiMinorAxis: view.getFloat64(168, isLittleEndian)
	};
}
function decodeString(view, start, end) {
	return String.fromCharCode.apply(null, new Uint8Array(view.buffer.slice(start, end)));
}
function readSubgrids(view, header, isLittleEndian, includeErrorFields) {
	var gridOffset = 176;
	var grids = [];
	for (var i = 0; i < header.nSubgrids; i++) {
		var subHeader = readGridHeader(view, gridOffset, isLittleEndian);
		var nodes = readGridNodes(view, gridOffset, subHeader, isLittleEndian, includeErrorFields);
		var lngColumnCount = Math.round(1 + (subHeader.upperLongitude - subHeader.lowerLongitude) / subHeader.longitudeInterval);
		var latColumnCount = Math.round(1 + (subHeader.upperLatitude - subHeader.lowerLatitude) / subHeader.latitudeInterval);
		grids.push({
			ll: [secondsToRadians(subHeader.lowerLongitude), secondsToRadians(subHeader.lowerLatitude)],
			del: [secondsToRadians(subHeader.longitudeInterval), secondsToRadians(subHeader.latitudeInterval)],
			lim: [lngColumnCount, latColumnCount],
			count: subHeader.gridNodeCount,
			cvs: mapNodes(nodes)
		});
		var rowSize = 16;
		if (includeErrorFields === false) rowSize = 8;
		gridOffset += 176 + subHeader.gridNodeCount * rowSize;
	}
	return grids;
}
/**
* @param {*} nodes
* @returns Array<Array<number>>
*/
function mapNodes(nodes) {
	return nodes.map(function(r) {
		return [secondsToRadians(r.longitudeShift), secondsToRadians(r.latitudeShift)];
	});
}
function readGridHeader(view, offset, isLittleEndian) {
	return {
		name: decodeString(view, offset + 8, offset + 16).trim(),
		parent: decodeString(view, offset + 24, offset + 24 + 8).trim(),
		lowerLatitude: view.getFloat64(offset + 72, isLittleEndian),
		upperLatitude: view.getFloat64(offset + 88, isLittleEndian),
		lowerLongitude: view.getFloat64(offset + 104, isLittleEndian),
		upperLongitude: view.getFloat64(offset + 120, isLittleEndian),
		latitudeInterval: view.getFloat64(offset + 136, isLittleEndian),
		longitudeInterval: view.getFloat64(offset + 152, isLittleEndian),
		gridNodeCount: view.getInt32(offset + 168, isLittleEndian)
	};
}
function readGridNodes(view, offset, gridHeader, isLittleEndian, includeErrorFields) {
	var nodesOffset = offset + 176;
	var gridRecordLength = 16;
	if (includeErrorFields === false) gridRecordLength = 8;
	var gridShiftRecords = [];
	for (var i = 0; i < gridHeader.gridNodeCount; i++) {
		var record = {
			latitudeShift: view.getFloat32(nodesOffset + i * gridRecordLength, isLittleEndian),
			longitudeShift: view.getFloat32(nodesOffset + i * gridRecordLength + 4, isLittleEndian)
		};
		if (includeErrorFields !== false) {
			record.latitudeAccuracy = view.getFloat32(nodesOffset + i * gridRecordLength + 8, isLittleEndian);
			record.longitudeAccuracy = view.getFloat32(nodesOffset + i * gridRecordLength + 12, isLittleEndian);
		}
		gridShiftRecords.push(record);
	}
	return gridShiftRecords;
}
// node_modules/proj4/lib/Proj.js
/**
* @typedef {Object} DatumDefinition
* @property {number} datum_type - The type of datum.
* @property {number} a - Semi-major axis of the ellipsoid.
* @property {number} b - Semi-minor axis of the ellipsoid.
* @property {number} es - Eccentricity squared of the ellipsoid.
* @property {number} ep2 - Second eccentricity squared of the ellipsoid.
*/
/**
* @param {string | import('./core').PROJJSONDefinition | import('./defs').ProjectionDefinition} srsCode
* @param {(errorMessage?: string, instance?: Projection) => void} [callback]
*/
function Projection(srsCode, callback) {
	if (!(this instanceof Projection)) return new Projection(srsCode);
	/** @type {<T extends import('./core').TemplateCoordinates>(coordinates: T, enforceAxis?: boolean) => T} */
	this.forward = null;
	/** @type {<T extends import('./core').TemplateCoordinates>(coordinates: T, enforceAxis?: boolean) => T} */
	this.inverse = null;
	/** @type {function(): void} */
	this.init = null;
	/** @type {string} */
	this.name;
	/** @type {string} */
	this.axis;
	/** @type {Array<string>} */
	this.names = null;
	/** @type {string} */
	this.title;
	callback = callback || function(error) {
		if (error) throw error;
	};
	var json = parse(srsCode);
	if (typeof json !== "object") {
		callback("Could not parse to valid json: " + srsCode);
		return;
	}
	var ourProj = Projection.projections.get(json.projName);
	if (!ourProj) {
		callback("Could not get projection name from: " + srsCode);
		return;
	}
	if (json.datumCode && json.datumCode !== "none") {
		var datumDef = match(datums, json.datumCode);
		if (datumDef) {
			json.datum_params = json.datum_params || (datumDef.towgs84 ? datumDef.towgs84.split(",") : null);
			json.ellps = datumDef.ellipse;
			json.datumName = datumDef.datumName ? datumDef.datumName : json.datumCode;
		}
	}
	json.axis = json.axis || "enu";
	json.ellps = json.ellps || "wgs84";
	json.lat1 = json.lat1 || json.lat0;
	var sphere_ = sphere(json.a, json.b, json.rf, json.ellps, json.sphere);
	var ecc = eccentricity(sphere_.a, sphere_.b, sphere_.rf, json.R_A);
	var nadgrids = getNadgrids(json.nadgrids);
	/** @type {DatumDefinition} */
	var datumObj = json.datum || datum(json.datumCode, json.datum_params, sphere_.a, sphere_.b, ecc.es, ecc.ep2, nadgrids);
	extend_default(this, json);
	extend_default(this, ourProj);
	this.a = sphere_.a;
	this.b = sphere_.b;
	this.rf = sphere_.rf;
	this.sphere = sphere_.sphere;
	this.es = ecc.es;
	this.e = ecc.e;
	this.ep2 = ecc.ep2;
	this.datum = datumObj;
	if ("init" in this && typeof this.init === "function") this.init();
	if (!this.k0) this.k0 = 1;
	callback(null, this);
}
Projection.projections = projections_default;
Projection.projections.start();
// node_modules/proj4/lib/datumUtils.js
function compareDatums(source, dest) {
	if (source.datum_type !== dest.datum_type) return false;
	else if (source.a !== dest.a || Math.abs(source.es - dest.es) > 5e-11) return false;
	else if (source.datum_type === 1) return source.datum_params[0] === dest.datum_params[0] && source.datum_params[1] === dest.datum_params[1] && source.datum_params[2] === dest.datum_params[2];
	else if (source.datum_type === 2) return source.datum_params[0] === dest.datum_params[0] && source.datum_params[1] === dest.datum_params[1] && source.datum_params[2] === dest.datum_params[2] && source.datum_params[3] === dest.datum_params[3] && source.datum_params[4] === dest.datum_params[4] && source.datum_params[5] === dest.datum_params[5] && source.datum_params[6] === dest.datum_params[6];
	else return true;
}
function geodeticToGeocentric(p, es, a) {
	var Longitude = p.x;
	var Latitude = p.y;
	var Height = p.z ? p.z : 0;
	var Rn;
	var Sin_Lat;
	var Sin2_Lat;
	var Cos_Lat;
	if (Latitude < -HALF_PI && Latitude > -1.001 * HALF_PI) Latitude = -HALF_PI;
	else if (Latitude > HALF_PI && Latitude < 1.001 * HALF_PI) Latitude = HALF_PI;
	else if (Latitude < -HALF_PI) return {
		x: -Infinity,
		y: -Infinity,
		z: p.z
	};
	else if (Latitude > HALF_PI) return {
		x: Infinity,
		y: Infinity,
		z: p.z
	};
	if (Longitude > Math.PI) Longitude -= 2 * Math.PI;
	Sin_Lat = Math.sin(Latitude);
	Cos_Lat = Math.cos(Latitude);
	Sin2_Lat = Sin_Lat * Sin_Lat;
	Rn = a / Math.sqrt(1 - es * Sin2_Lat);
	return {
		x: (Rn + Height) * Cos_Lat * Math.cos(Longitude),
		y: (Rn + Height) * Cos_Lat * Math.sin(Longitude),
		z: (Rn * (1 - es) + Height) * Sin_Lat
	};
}
function geocentricToGeodetic(p, es, a, b) {
	var genau = 1e-12;
	var genau2 = genau * genau;
	var maxiter = 30;
	var P;
	var RR;
	var CT;
	var ST;
	var RX;
	var RK;
	var RN;
	var CPHI0;
	var SPHI0;
	var CPHI;
	var SPHI;
	var SDPHI;
	var iter;
	var X = p.x;
	var Y = p.y;
	var Z = p.z ? p.z : 0;
	var Longitude;
	var Latitude;
	var Height;
	P = Math.sqrt(X * X + Y * Y);
	RR = Math.sqrt(X * X + Y * Y + Z * Z);
	if (P / a < genau) {
		Longitude = 0;
		if (RR / a < genau) {
			Latitude = HALF_PI;
			Height = -b;
			return {
				x: p.x,
				y: p.y,
				z: p.z
			};
		}
	} else Longitude = Math.atan2(Y, X);
	CT = Z / RR;
	ST = P / RR;
	RX = 1 / Math.sqrt(1 - es * (2 - es) * ST * ST);
	CPHI0 = ST * (1 - es) * RX;
	SPHI0 = CT * RX;
	iter = 0;
	do {
		iter++;
		RN = a / Math.sqrt(1 - es * SPHI0 * SPHI0);
		Height = P * CPHI0 + Z * SPHI0 - RN * (1 - es * SPHI0 * SPHI0);
		RK = es * RN / (RN + Height);
		RX = 1 / Math.sqrt(1 - RK * (2 - RK) * ST * ST);
		CPHI = ST * (1 - RK) * RX;
		SPHI = CT * RX;
		SDPHI = SPHI * CPHI0 - CPHI * SPHI0;
		CPHI0 = CPHI;
		SPHI0 = SPHI;
	} while (SDPHI * SDPHI > genau2 && iter < maxiter);
	Latitude = Math.atan(SPHI / Math.abs(CPHI));
	return {
		x: Longitude,
		y: Latitude,
		z: Height
	};
}
/** point object, nothing fancy, just allows values to be
passed back and forth by reference rather than by value.
Other point classes may be used as long as they have
x and y properties, which will get modified in the transform method.
*/
function geocentricToWgs84(p, datum_type, datum_params) {
	if (datum_type === 1) return {
		x: p.x + datum_params[0],
		y: p.y + datum_params[1],
		z: p.z + datum_params[2]
	};
	else if (datum_type === 2) {
		var Dx_BF = datum_params[0];
		var Dy_BF = datum_params[1];
		var Dz_BF = datum_params[2];
		var Rx_BF = datum_params[3];
		var Ry_BF = datum_params[4];
		var Rz_BF = datum_params[5];
		var M_BF = datum_params[6];
		return {
			x: M_BF * (p.x - Rz_BF * p.y + Ry_BF * p.z) + Dx_BF,
			y: M_BF * (Rz_BF * p.x + p.y - Rx_BF * p.z) + Dy_BF,
			z: M_BF * (-Ry_BF * p.x + Rx_BF * p.y + p.z) + Dz_BF
		};
	}
}
function geocentricFromWgs84(p, datum_type, datum_params) {
	if (datum_type === 1) return {
		x: p.x - datum_params[0],
		y: p.y - datum_params[1],
		z: p.z - datum_params[2]
	};
	else if (datum_type === 2) {
		var Dx_BF = datum_params[0];
		var Dy_BF = datum_params[1];
		var Dz_BF = datum_params[2];
		var Rx_BF = datum_params[3];
		var Ry_BF = datum_params[4];
		var Rz_BF = datum_params[5];
		var M_BF = datum_params[6];
		var x_tmp = (p.x - Dx_BF) / M_BF;
		var y_tmp = (p.y - Dy_BF) / M_BF;
		var z_tmp = (p.z - Dz_BF) / M_BF;
		return {
			x: x_tmp + Rz_BF * y_tmp - Ry_BF * z_tmp,
			y: -Rz_BF * x_tmp + y_tmp + Rx_BF * z_tmp,
			z: Ry_BF * x_tmp - Rx_BF * y_tmp + z_tmp
		};
	}
}
// node_modules/proj4/lib/datum_transform.js
function checkParams(type) {
	return type === 1 || type === 2;
}
function datum_transform_default(source, dest, point) {
	if (compareDatums(source, dest)) return point;
	if (source.datum_type === 5 || dest.datum_type === 5) return point;
	var source_a = source.a;
	var source_es = source.es;
	if (source.datum_type === 3) {
		if (applyGridShift(source, false, point) !== 0) return;
		source_a = SRS_WGS84_SEMIMAJOR;
		source_es = SRS_WGS84_ESQUARED;
	}
	var dest_a = dest.a;
	var dest_b = dest.b;
	var dest_es = dest.es;
	if (dest.datum_type === 3) {
		dest_a = SRS_WGS84_SEMIMAJOR;
		dest_b = SRS_WGS84_SEMIMINOR;
		dest_es = SRS_WGS84_ESQUARED;
	}
	if (source_es === dest_es && source_a === dest_a && !checkParams(source.datum_type) && !checkParams(dest.datum_type)) return point;
	point = geodeticToGeocentric(point, source_es, source_a);
	if (checkParams(source.datum_type)) point = geocentricToWgs84(point, source.datum_type, source.datum_params);
	if (checkParams(dest.datum_type)) point = geocentricFromWgs84(point, dest.datum_type, dest.datum_params);
	point = geocentricToGeodetic(point, dest_es, dest_a, dest_b);
	if (dest.datum_type === 3) {
		if (applyGridShift(dest, true, point) !== 0) return;
	}
	return point;
}
function applyGridShift(source, inverse, point) {
	if (source.grids === null || source.grids.length === 0) {
		console.log("Grid shift grids not found");
		return -1;
	}
	var input = {
		x: -point.x,
		y: point.y
	};
	var output = {
		x: NaN,
		y: NaN
	};
	var attemptedGrids = [];
	outer: for (var i = 0; i < source.grids.length; i++) {
		var grid = source.grids[i];
		attemptedGrids.push(grid.name);
		if (grid.isNull) {
			output = input;
			break;
		}
		if (grid.grid === null) {
			if (grid.mandatory) {
				console.log("Unable to find mandatory grid '" + grid.name + "'");
				return -1;
			}
			continue;
		}
		var subgrids = grid.grid.subgrids;
		for (var j = 0, jj = subgrids.length; j < jj; j++) {
			var subgrid = subgrids[j];
			var epsilon = (Math.abs(subgrid.del[1]) + Math.abs(subgrid.del[0])) / 1e4;
			var minX = subgrid.ll[0] - epsilon;
			var minY = subgrid.ll[1] - epsilon;
			var maxX = subgrid.ll[0] + (subgrid.lim[0] - 1) * subgrid.del[0] + epsilon;
			var maxY = subgrid.ll[1] + (subgrid.lim[1] - 1) * subgrid.del[1] + epsilon;
			if (minY > input.y || minX > input.x || maxY < input.y || maxX < input.x) continue;
			output = applySubgridShift(input, inverse, subgrid);
			if (!isNaN(output.x)) break outer;
		}
	}
	if (isNaN(output.x)) {
		console.log("Failed to find a grid shift table for location '" + -input.x * R2D + " " + input.y * R2D + " tried: '" + attemptedGrids + "'");
		return -1;
	}
	point.x = -output.x;
	point.y = output.y;
	return 0;
}
function applySubgridShift(pin, inverse, ct) {
	var val = {
		x: NaN,
		y: NaN
	};
	if (isNaN(pin.x)) return val;
	var tb = {
		x: pin.x,
		y: pin.y
	};
	tb.x -= ct.ll[0];
	tb.y -= ct.ll[1];
	tb.x = adjust_lon_default(tb.x - Math.PI) + Math.PI;
	var t = nadInterpolate(tb, ct);
	if (inverse) {
		if (isNaN(t.x)) return val;
		t.x = tb.x - t.x;
		t.y = tb.y - t.y;
		var i = 9, tol = 1e-12;
		var dif, del;
		do {
			del = nadInterpolate(t, ct);
			if (isNaN(del.x)) {
				console.log("Inverse grid shift iteration failed, presumably at grid edge.  Using first approximation.");
				break;
			}
			dif = {
				x: tb.x - (del.x + t.x),
				y: tb.y - (del.y + t.y)
			};
			t.x += dif.x;
			t.y += dif.y;
		} while (i-- && Math.abs(dif.x) > tol && Math.abs(dif.y) > tol);
		if (i < 0) {
			console.log("Inverse grid shift iterator failed to converge.");
			return val;
		}
		val.x = adjust_lon_default(t.x + ct.ll[0]);
		val.y = t.y + ct.ll[1];
	} else if (!isNaN(t.x)) {
		val.x = pin.x + t.x;
		val.y = pin.y + t.y;
	}
	return val;
}
function nadInterpolate(pin, ct) {
	var t = {
		x: pin.x / ct.del[0],
		y: pin.y / ct.del[1]
	};
	var indx = {
		x: Math.floor(t.x),
		y: Math.floor(t.y)
	};
	var frct = {
		x: t.x - 1 * indx.x,
		y: t.y - 1 * indx.y
	};
	var val = {
		x: NaN,
		y: NaN
	};
	var inx;
	if (indx.x < 0 || indx.x >= ct.lim[0]) return val;
	if (indx.y < 0 || indx.y >= ct.lim[1]) return val;
	inx = indx.y * ct.lim[0] + indx.x;
	var f00 = {
		x: ct.cvs[inx][0],
		y: ct.cvs[inx][1]
	};
	inx++;
	var f10 = {
		x: ct.cvs[inx][0],
		y: ct.cvs[inx][1]
	};
	inx += ct.lim[0];
	var f11 = {
		x: ct.cvs[inx][0],
		y: ct.cvs[inx][1]
	};
	inx--;
	var f01 = {
		x: ct.cvs[inx][0],
		y: ct.cvs[inx][1]
	};
	var m11 = frct.x * frct.y, m10 = frct.x * (1 - frct.y), m00 = (1 - frct.x) * (1 - frct.y), m01 = (1 - frct.x) * frct.y;
	val.x = m00 * f00.x + m10 * f10.x + m01 * f01.x + m11 * f11.x;
	val.y = m00 * f00.y + m10 * f10.y + m01 * f01.y + m11 * f11.y;
	return val;
}
// node_modules/proj4/lib/adjust_axis.js
var order = [
	"x",
	"y",
	"z"
];
/**
* Convert a point in a given CRS axis order to ENU (east/north/up) order
* @param {import('./defs').ProjectionDefinition} crs
* @param {import('./core').InterfaceCoordinates} point
* @returns {import('./core').InterfaceCoordinates | null}
*/
function adjustAxisToEnu(crs, point) {
	/** @type {import("./core").InterfaceCoordinates} */
	const out = {};
	for (let i = 0, ii = crs.axis.length; i < ii; i++) {
		if (i === 2 && point.z === void 0) continue;
		let v = point[order[i]];
		switch (crs.axis[i]) {
			case "e":
				out.x = v;
				break;
			case "w":
				out.x = -v;
				break;
			case "n":
				out.y = v;
				break;
			case "s":
				out.y = -v;
				break;
			case "u":
				out.z = v;
				break;
			case "d":
				out.z = -v;
				break;
			default: return null;
		}
	}
	return out;
}
/**
* Convert a point in ENU (east/north/up) order to the given CRS axis order.
* @param {import('./defs').ProjectionDefinition} crs
* @param {import('./core').InterfaceCoordinates} point
* @returns {import('./core').InterfaceCoordinates | null}
*/
function adjustAxisFromEnu(crs, point) {
	const out = {};
	for (let i = 0, ii = crs.axis.length; i < ii; i++) {
		if (i === 2 && point.z === void 0) continue;
		switch (crs.axis[i]) {
			case "e":
				out[order[i]] = point.x;
				break;
			case "w":
				out[order[i]] = -point.x;
				break;
			case "n":
				out[order[i]] = point.y;
				break;
			case "s":
				out[order[i]] = -point.y;
				break;
			case "u":
				out[order[i]] = point.z;
				break;
			case "d":
				out[order[i]] = -point.z;
				break;
			default: return null;
		}
	}
	return out;
}
// node_modules/proj4/lib/common/toPoint.js
/**
* @param {Array<number>} array
* @returns {import("../core").InterfaceCoordinates}
*/
function toPoint_default(array) {
	var out = {
		x: array[0],
		y: array[1]
	};
	if (array.length > 2) out.z = array[2];
	if (array.length > 3) out.m = array[3];
	return out;
}
// node_modules/proj4/lib/checkSanity.js
function checkSanity_default(point) {
	checkCoord(point.x);
	checkCoord(point.y);
}
function checkCoord(num) {
	if (typeof Number.isFinite === "function") {
		if (Number.isFinite(num)) return;
		throw new TypeError("coordinates must be finite numbers");
	}
	if (typeof num !== "number" || num !== num || !isFinite(num)) throw new TypeError("coordinates must be finite numbers");
}
// node_modules/proj4/lib/transform.js
function checkNotWGS(source, dest) {
	return (source.datum.datum_type === 1 || source.datum.datum_type === 2 || source.datum.datum_type === 3) && dest.datumCode !== "WGS84" || (dest.datum.datum_type === 1 || dest.datum.datum_type === 2 || dest.datum.datum_type === 3) && source.datumCode !== "WGS84";
}
/**
* Internal transform: accepts an already-cloned point object, returns transformed point object.
* @param {import('./defs').ProjectionDefinition} source
* @param {import('./defs').ProjectionDefinition} dest
* @param {import('./core').InterfaceCoordinates} point
* @param {boolean} [enforceAxis]
* @returns {import('./core').InterfaceCoordinates | undefined}
*/
function transformInternal(source, dest, point, enforceAxis) {
	var wgs84;
	var hasZ = point.z !== void 0;
	checkSanity_default(point);
	if (source.datum && dest.datum && checkNotWGS(source, dest)) {
		wgs84 = new Projection("WGS84");
		point = transformInternal(source, wgs84, point, enforceAxis);
		source = wgs84;
	}
	if (enforceAxis && source.axis !== "enu") point = adjustAxisToEnu(source, point);
	if (source.projName === "longlat") point = {
		x: point.x * D2R$1,
		y: point.y * D2R$1,
		z: point.z || 0
	};
	else {
		if (source.to_meter) point = {
			x: point.x * source.to_meter,
			y: point.y * source.to_meter,
			z: point.z || 0
		};
		point = source.inverse(point);
		if (!point) return;
	}
	if (source.from_greenwich) point.x += source.from_greenwich;
	point = datum_transform_default(source.datum, dest.datum, point);
	if (!point) return;
	point = point;
	if (dest.from_greenwich) point = {
		x: point.x - dest.from_greenwich,
		y: point.y,
		z: point.z || 0
	};
	if (dest.projName === "longlat") {
		if (dest.long_wrap !== void 0) point.x = dest.long_wrap + adjust_lon_default(point.x - dest.long_wrap);
		point = {
			x: point.x * R2D,
			y: point.y * R2D,
			z: point.z || 0
		};
	} else {
		point = dest.forward(point);
		if (dest.to_meter) point = {
			x: point.x / dest.to_meter,
			y: point.y / dest.to_meter,
			z: point.z || 0
		};
	}
	if (enforceAxis && dest.axis !== "enu") return adjustAxisFromEnu(dest, point);
	if (point && !hasZ && dest.projName !== "geocent") delete point.z;
	return point;
}
/**
* @param {import('./defs').ProjectionDefinition} source
* @param {import('./defs').ProjectionDefinition} dest
* @param {import('./core').TemplateCoordinates} point
* @param {boolean} [enforceAxis]
* @returns {import('./core').InterfaceCoordinates | undefined}
*/
function transform(source, dest, point, enforceAxis) {
	var pt;
	if (Array.isArray(point)) pt = toPoint_default(point);
	else pt = {
		x: point.x,
		y: point.y,
		z: point.z,
		m: point.m
	};
	return transformInternal(source, dest, pt, enforceAxis);
}
// node_modules/proj4/lib/core.js
var wgs84 = Projection("WGS84");
/**
* @typedef {{x: number, y: number, z?: number, m?: number}} InterfaceCoordinates
*/
/**
* @typedef {Array<number> | InterfaceCoordinates} TemplateCoordinates
*/
/**
* @typedef {Object} Converter
* @property {<T extends TemplateCoordinates>(coordinates: T, enforceAxis?: boolean) => T} forward
* @property {<T extends TemplateCoordinates>(coordinates: T, enforceAxis?: boolean) => T} inverse
* @property {proj} [oProj]
*/
/**
* @typedef {Object} PROJJSONDefinition
* @property {string} [$schema]
* @property {string} type
* @property {string} [name]
* @property {{authority: string, code: number}} [id]
* @property {string} [scope]
* @property {string} [area]
* @property {{south_latitude: number, west_longitude: number, north_latitude: number, east_longitude: number}} [bbox]
* @property {PROJJSONDefinition[]} [components]
* @property {{type: string, name: string}} [datum]
* @property {{
*   name: string,
*   members: Array<{
*     name: string,
*     id?: {authority: string, code: number}
*   }>,
*   ellipsoid?: {
*     name: string,
*     semi_major_axis: number,
*     inverse_flattening?: number
*   },
*   accuracy?: string,
*   id?: {authority: string, code: number}
* }} [datum_ensemble]
* @property {{
*   subtype: string,
*   axis: Array<{
*     name: string,
*     abbreviation?: string,
*     direction: string,
*     unit: string
*   }>
* }} [coordinate_system]
* @property {{
*   name: string,
*   method: {name: string},
*   parameters: Array<{
*     name: string,
*     value: number,
*     unit?: string
*   }>
* }} [conversion]
* @property {{
*   name: string,
*   method: {name: string},
*   parameters: Array<{
*     name: string,
*     value: number,
*     unit?: string,
*     type?: string,
*     file_name?: string
*   }>
* }} [transformation]
*/
/**
* @template {TemplateCoordinates} T
* @param {proj} from
* @param {proj} to
* @param {T} coords
* @param {boolean} [enforceAxis]
* @returns {T}
*/
function transformer(from, to, coords, enforceAxis) {
	var out, geocent, keys;
	if (Array.isArray(coords)) {
		out = transformInternal(from, to, toPoint_default(coords), enforceAxis) || {
			x: NaN,
			y: NaN
		};
		if (coords.length > 2) {
			geocent = typeof from.name !== "undefined" && from.name === "geocent" || typeof to.name !== "undefined" && to.name === "geocent";
			if (geocent) {
				if (typeof out.z === "number") return [
					out.x,
					out.y,
					out.z
				].concat(coords.slice(3));
				return [
					out.x,
					out.y,
					coords[2]
				].concat(coords.slice(3));
			}
			if (enforceAxis && typeof out.z === "number") return [
				out.x,
				out.y,
				out.z
			].concat(coords.slice(3));
			return [out.x, out.y].concat(coords.slice(2));
		}
		return [out.x, out.y];
	} else {
		out = transformInternal(from, to, {
			x: coords.x,
			y: coords.y,
			z: coords.z,
			m: coords.m
		}, enforceAxis) || {
			x: NaN,
			y: NaN
		};
		keys = Object.keys(coords);
		if (keys.length === 2) return out;
		geocent = typeof from.name !== "undefined" && from.name === "geocent" || typeof to.name !== "undefined" && to.name === "geocent";
		keys.forEach(function(key) {
			if (key === "x" || key === "y") return;
			if (key === "z" && (geocent || enforceAxis)) return;
			out[key] = coords[key];
		});
		return out;
	}
}
/**
* @param {proj | string | PROJJSONDefinition | Converter} item
* @returns {import('./Proj').default}
*/
function checkProj(item) {
	if (item instanceof Projection) return item;
	if (typeof item === "object" && "oProj" in item) return item.oProj;
	return Projection(item);
}
/**
* @overload
* @param {string | PROJJSONDefinition | proj} toProj
* @returns {Converter}
*/
/**
* @overload
* @param {string | PROJJSONDefinition | proj} fromProj
* @param {string | PROJJSONDefinition | proj} toProj
* @returns {Converter}
*/
/**
* @template {TemplateCoordinates} T
* @overload
* @param {string | PROJJSONDefinition | proj} toProj
* @param {T} coord
* @returns {T}
*/
/**
* @template {TemplateCoordinates} T
* @overload
* @param {string | PROJJSONDefinition | proj} fromProj
* @param {string | PROJJSONDefinition | proj} toProj
* @param {T} coord
* @returns {T}
*/
/**
* @template {TemplateCoordinates} T
* @param {string | PROJJSONDefinition | proj} fromProjOrToProj
* @param {string | PROJJSONDefinition | proj | TemplateCoordinates} [toProjOrCoord]
* @param {T} [coord]
* @returns {T|Converter}
*/
function proj4$1(fromProjOrToProj, toProjOrCoord, coord) {
	/** @type {proj} */
	var fromProj;
	/** @type {proj} */
	var toProj;
	var single = false;
	/** @type {Converter} */
	var obj;
	if (typeof toProjOrCoord === "undefined") {
		toProj = checkProj(fromProjOrToProj);
		fromProj = wgs84;
		single = true;
	} else if (typeof toProjOrCoord.x !== "undefined" || Array.isArray(toProjOrCoord)) {
		coord = toProjOrCoord;
		toProj = checkProj(fromProjOrToProj);
		fromProj = wgs84;
		single = true;
	}
	if (!fromProj) fromProj = checkProj(fromProjOrToProj);
	if (!toProj) toProj = checkProj(toProjOrCoord);
	if (coord) return transformer(fromProj, toProj, coord);
	else {
		obj = {
			/**
			* @template {TemplateCoordinates} T
			* @param {T} coords
			* @param {boolean=} enforceAxis
			* @returns {T}
			*/
			forward: function(coords, enforceAxis) {
				return transformer(fromProj, toProj, coords, enforceAxis);
			},
			/**
			* @template {TemplateCoordinates} T
			* @param {T} coords
			* @param {boolean=} enforceAxis
			* @returns {T}
			*/
			inverse: function(coords, enforceAxis) {
				return transformer(toProj, fromProj, coords, enforceAxis);
			}
		};
		if (single) obj.oProj = toProj;
		return obj;
	}
}
// node_modules/mgrs/mgrs.js
/**
* UTM zones are grouped, and assigned to one of a group of 6
* sets.
*
* {int} @private
*/
var NUM_100K_SETS = 6;
/**
* The column letters (for easting) of the lower left value, per
* set.
*
* {string} @private
*/
var SET_ORIGIN_COLUMN_LETTERS = "AJSAJS";
/**
* The row letters (for northing) of the lower left value, per
* set.
*
* {string} @private
*/
var SET_ORIGIN_ROW_LETTERS = "AFAFAF";
var A = 65;
var I = 73;
var O = 79;
var V = 86;
var Z = 90;
var mgrs_default = {
	forward: forward$32,
	inverse: inverse$32,
	toPoint
};
/**
* Conversion of lat/lon to MGRS.
*
* @param {object} ll Object literal with lat and lon properties on a
*     WGS84 ellipsoid.
* @param {int} accuracy Accuracy in digits (5 for 1 m, 4 for 10 m, 3 for
*      100 m, 2 for 1000 m or 1 for 10000 m). Optional, default is 5.
* @return {string} the MGRS string for the given location and accuracy.
*/
function forward$32(ll, accuracy) {
	accuracy = accuracy || 5;
	return encode(LLtoUTM({
		lat: ll[1],
		lon: ll[0]
	}), accuracy);
}
/**
* Conversion of MGRS to lat/lon.
*
* @param {string} mgrs MGRS string.
* @return {array} An array with left (longitude), bottom (latitude), right
*     (longitude) and top (latitude) values in WGS84, representing the
*     bounding box for the provided MGRS reference.
*/
function inverse$32(mgrs) {
	var bbox = UTMtoLL(decode(mgrs.toUpperCase()));
	if (bbox.lat && bbox.lon) return [
		bbox.lon,
		bbox.lat,
		bbox.lon,
		bbox.lat
	];
	return [
		bbox.left,
		bbox.bottom,
		bbox.right,
		bbox.top
	];
}
function toPoint(mgrs) {
	var bbox = UTMtoLL(decode(mgrs.toUpperCase()));
	if (bbox.lat && bbox.lon) return [bbox.lon, bbox.lat];
	return [(bbox.left + bbox.right) / 2, (bbox.top + bbox.bottom) / 2];
}
/**
* Conversion from degrees to radians.
*
* @private
* @param {number} deg the angle in degrees.
* @return {number} the angle in radians.
*/
function degToRad(deg) {
	return deg * (Math.PI / 180);
}
/**
* Conversion from radians to degrees.
*
* @private
* @param {number} rad the angle in radians.
* @return {number} the angle in degrees.
*/
function radToDeg(rad) {
	return 180 * (rad / Math.PI);
}
/**
* Converts a set of Longitude and Latitude co-ordinates to UTM
* using the WGS84 ellipsoid.
*
* @private
* @param {object} ll Object literal with lat and lon properties
*     representing the WGS84 coordinate to be converted.
* @return {object} Object literal containing the UTM value with easting,
*     northing, zoneNumber and zoneLetter properties, and an optional
*     accuracy property in digits. Returns null if the conversion failed.
*/
function LLtoUTM(ll) {
	var Lat = ll.lat;
	var Long = ll.lon;
	var a = 6378137;
	var eccSquared = .00669438;
	var k0 = .9996;
	var LongOrigin;
	var eccPrimeSquared;
	var N, T, C, A, M;
	var LatRad = degToRad(Lat);
	var LongRad = degToRad(Long);
	var LongOriginRad;
	var ZoneNumber = Math.floor((Long + 180) / 6) + 1;
	if (Long === 180) ZoneNumber = 60;
	if (Lat >= 56 && Lat < 64 && Long >= 3 && Long < 12) ZoneNumber = 32;
	if (Lat >= 72 && Lat < 84) {
		if (Long >= 0 && Long < 9) ZoneNumber = 31;
		else if (Long >= 9 && Long < 21) ZoneNumber = 33;
		else if (Long >= 21 && Long < 33) ZoneNumber = 35;
		else if (Long >= 33 && Long < 42) ZoneNumber = 37;
	}
	LongOrigin = (ZoneNumber - 1) * 6 - 180 + 3;
	LongOriginRad = degToRad(LongOrigin);
	eccPrimeSquared = eccSquared / (1 - eccSquared);
	N = a / Math.sqrt(1 - eccSquared * Math.sin(LatRad) * Math.sin(LatRad));
	T = Math.tan(LatRad) * Math.tan(LatRad);
	C = eccPrimeSquared * Math.cos(LatRad) * Math.cos(LatRad);
	A = Math.cos(LatRad) * (LongRad - LongOriginRad);
	M = a * ((1 - eccSquared / 4 - 3 * eccSquared * eccSquared / 64 - 5 * eccSquared * eccSquared * eccSquared / 256) * LatRad - (3 * eccSquared / 8 + 3 * eccSquared * eccSquared / 32 + 45 * eccSquared * eccSquared * eccSquared / 1024) * Math.sin(2 * LatRad) + (15 * eccSquared * eccSquared / 256 + 45 * eccSquared * eccSquared * eccSquared / 1024) * Math.sin(4 * LatRad) - 35 * eccSquared * eccSquared * eccSquared / 3072 * Math.sin(6 * LatRad));
	var UTMEasting = k0 * N * (A + (1 - T + C) * A * A * A / 6 + (5 - 18 * T + T * T + 72 * C - 58 * eccPrimeSquared) * A * A * A * A * A / 120) + 5e5;
	var UTMNorthing = k0 * (M + N * Math.tan(LatRad) * (A * A / 2 + (5 - T + 9 * C + 4 * C * C) * A * A * A * A / 24 + (61 - 58 * T + T * T + 600 * C - 330 * eccPrimeSquared) * A * A * A * A * A * A / 720));
	if (Lat < 0) UTMNorthing += 1e7;
	return {
		northing: Math.round(UTMNorthing),
		easting: Math.round(UTMEasting),
		zoneNumber: ZoneNumber,
		zoneLetter: getLetterDesignator(Lat)
	};
}
/**
* Converts UTM coords to lat/long, using the WGS84 ellipsoid. This is a convenience
* class where the Zone can be specified as a single string eg."60N" which
* is then broken down into the ZoneNumber and ZoneLetter.
*
* @private
* @param {object} utm An object literal with northing, easting, zoneNumber
*     and zoneLetter properties. If an optional accuracy property is
*     provided (in meters), a bounding box will be returned instead of
*     latitude and longitude.
* @return {object} An object literal containing either lat and lon values
*     (if no accuracy was provided), or top, right, bottom and left values
*     for the bounding box calculated according to the provided accuracy.
*     Returns null if the conversion failed.
*/
function UTMtoLL(utm) {
	var UTMNorthing = utm.northing;
	var UTMEasting = utm.easting;
	var zoneLetter = utm.zoneLetter;
	var zoneNumber = utm.zoneNumber;
	if (zoneNumber < 0 || zoneNumber > 60) return null;
	var k0 = .9996;
	var a = 6378137;
	var eccSquared = .00669438;
	var eccPrimeSquared;
	var e1 = (1 - Math.sqrt(1 - eccSquared)) / (1 + Math.sqrt(1 - eccSquared));
	var N1, T1, C1, R1, D, M;
	var LongOrigin;
	var mu, phi1Rad;
	var x = UTMEasting - 5e5;
	var y = UTMNorthing;
	if (zoneLetter < "N") y -= 1e7;
	LongOrigin = (zoneNumber - 1) * 6 - 180 + 3;
	eccPrimeSquared = eccSquared / (1 - eccSquared);
	M = y / k0;
	mu = M / (a * (1 - eccSquared / 4 - 3 * eccSquared * eccSquared / 64 - 5 * eccSquared * eccSquared * eccSquared / 256));
	phi1Rad = mu + (3 * e1 / 2 - 27 * e1 * e1 * e1 / 32) * Math.sin(2 * mu) + (21 * e1 * e1 / 16 - 55 * e1 * e1 * e1 * e1 / 32) * Math.sin(4 * mu) + 151 * e1 * e1 * e1 / 96 * Math.sin(6 * mu);
	N1 = a / Math.sqrt(1 - eccSquared * Math.sin(phi1Rad) * Math.sin(phi1Rad));
	T1 = Math.tan(phi1Rad) * Math.tan(phi1Rad);
	C1 = eccPrimeSquared * Math.cos(phi1Rad) * Math.cos(phi1Rad);
	R1 = a * (1 - eccSquared) / Math.pow(1 - eccSquared * Math.sin(phi1Rad) * Math.sin(phi1Rad), 1.5);
	D = x / (N1 * k0);
	var lat = phi1Rad - N1 * Math.tan(phi1Rad) / R1 * (D * D / 2 - (5 + 3 * T1 + 10 * C1 - 4 * C1 * C1 - 9 * eccPrimeSquared) * D * D * D * D / 24 + (61 + 90 * T1 + 298 * C1 + 45 * T1 * T1 - 252 * eccPrimeSquared - 3 * C1 * C1) * D * D * D * D * D * D / 720);
	lat = radToDeg(lat);
	var lon = (D - (1 + 2 * T1 + C1) * D * D * D / 6 + (5 - 2 * C1 + 28 * T1 - 3 * C1 * C1 + 8 * eccPrimeSquared + 24 * T1 * T1) * D * D * D * D * D / 120) / Math.cos(phi1Rad);
	lon = LongOrigin + radToDeg(lon);
	var result;
	if (utm.accuracy) {
		var topRight = UTMtoLL({
			northing: utm.northing + utm.accuracy,
			easting: utm.easting + utm.accuracy,
			zoneLetter: utm.zoneLetter,
			zoneNumber: utm.zoneNumber
		});
		result = {
			top: topRight.lat,
			right: topRight.lon,
			bottom: lat,
			left: lon
		};
	} else result = {
		lat,
		lon
	};
	return result;
}
/**
* Calculates the MGRS letter designator for the given latitude.
*
* @private
* @param {number} lat The latitude in WGS84 to get the letter designator
*     for.
* @return {char} The letter designator.
*/
function getLetterDesignator(lat) {
	var LetterDesignator = "Z";
	if (84 >= lat && lat >= 72) LetterDesignator = "X";
	else if (72 > lat && lat >= 64) LetterDesignator = "W";
	else if (64 > lat && lat >= 56) LetterDesignator = "V";
	else if (56 > lat && lat >= 48) LetterDesignator = "U";
	else if (48 > lat && lat >= 40) LetterDesignator = "T";
	else if (40 > lat && lat >= 32) LetterDesignator = "S";
	else if (32 > lat && lat >= 24) LetterDesignator = "R";
	else if (24 > lat && lat >= 16) LetterDesignator = "Q";
	else if (16 > lat && lat >= 8) LetterDesignator = "P";
	else if (8 > lat && lat >= 0) LetterDesignator = "N";
	else if (0 > lat && lat >= -8) LetterDesignator = "M";
	else if (-8 > lat && lat >= -16) LetterDesignator = "L";
	else if (-16 > lat && lat >= -24) LetterDesignator = "K";
	else if (-24 > lat && lat >= -32) LetterDesignator = "J";
	else if (-32 > lat && lat >= -40) LetterDesignator = "H";
	else if (-40 > lat && lat >= -48) LetterDesignator = "G";
	else if (-48 > lat && lat >= -56) LetterDesignator = "F";
	else if (-56 > lat && lat >= -64) LetterDesignator = "E";
	else if (-64 > lat && lat >= -72) LetterDesignator = "D";
	else if (-72 > lat && lat >= -80) LetterDesignator = "C";
	return LetterDesignator;
}
/**
* Encodes a UTM location as MGRS string.
*
* @private
* @param {object} utm An object literal with easting, northing,
*     zoneLetter, zoneNumber
* @param {number} accuracy Accuracy in digits (1-5).
* @return {string} MGRS string for the given UTM location.
*/
function encode(utm, accuracy) {
	var seasting = "00000" + utm.easting, snorthing = "00000" + utm.northing;
	return utm.zoneNumber + utm.zoneLetter + get100kID(utm.easting, utm.northing, utm.zoneNumber) + seasting.substr(seasting.length - 5, accuracy) + snorthing.substr(snorthing.length - 5, accuracy);
}
/**
* Get the two letter 100k designator for a given UTM easting,
* northing and zone number value.
*
* @private
* @param {number} easting
* @param {number} northing
* @param {number} zoneNumber
* @return the two letter 100k designator for the given UTM location.
*/
function get100kID(easting, northing, zoneNumber) {
	var setParm = get100kSetForZone(zoneNumber);
	return getLetter100kID(Math.floor(easting / 1e5), Math.floor(northing / 1e5) % 20, setParm);
}
/**
* Given a UTM zone number, figure out the MGRS 100K set it is in.
*
* @private
* @param {number} i An UTM zone number.
* @return {number} the 100k set the UTM zone is in.
*/
function get100kSetForZone(i) {
	var setParm = i % NUM_100K_SETS;
	if (setParm === 0) setParm = NUM_100K_SETS;
	return setParm;
}
/**
* Get the two-letter MGRS 100k designator given information
* translated from the UTM northing, easting and zone number.
*
* @private
* @param {number} column the column index as it relates to the MGRS
*        100k set spreadsheet, created from the UTM easting.
*        Values are 1-8.
* @param {number} row the row index as it relates to the MGRS 100k set
*        spreadsheet, created from the UTM northing value. Values
*        are from 0-19.
* @param {number} parm the set block, as it relates to the MGRS 100k set
*        spreadsheet, created from the UTM zone. Values are from
*        1-60.
* @return two letter MGRS 100k code.
*/
function getLetter100kID(column, row, parm) {
	var index = parm - 1;
	var colOrigin = SET_ORIGIN_COLUMN_LETTERS.charCodeAt(index);
	var rowOrigin = SET_ORIGIN_ROW_LETTERS.charCodeAt(index);
	var colInt = colOrigin + column - 1;
	var rowInt = rowOrigin + row;
	var rollover = false;
	if (colInt > Z) {
		colInt = colInt - Z + A - 1;
		rollover = true;
	}
	if (colInt === I || colOrigin < I && colInt > I || (colInt > I || colOrigin < I) && rollover) colInt++;
	if (colInt === O || colOrigin < O && colInt > O || (colInt > O || colOrigin < O) && rollover) {
		colInt++;
		if (colInt === I) colInt++;
	}
	if (colInt > Z) colInt = colInt - Z + A - 1;
	if (rowInt > V) {
		rowInt = rowInt - V + A - 1;
		rollover = true;
	} else rollover = false;
	if (rowInt === I || rowOrigin < I && rowInt > I || (rowInt > I || rowOrigin < I) && rollover) rowInt++;
	if (rowInt === O || rowOrigin < O && rowInt > O || (rowInt > O || rowOrigin < O) && rollover) {
		rowInt++;
		if (rowInt === I) rowInt++;
	}
	if (rowInt > V) rowInt = rowInt - V + A - 1;
	return String.fromCharCode(colInt) + String.fromCharCode(rowInt);
}
/**
* Decode the UTM parameters from a MGRS string.
*
* @private
* @param {string} mgrsString an UPPERCASE coordinate string is expected.
* @return {object} An object literal with easting, northing, zoneLetter,
*     zoneNumber and accuracy (in meters) properties.
*/
function decode(mgrsString) {
	if (mgrsString && mgrsString.length === 0) throw "MGRSPoint coverting from nothing";
	var length = mgrsString.length;
	var hunK = null;
	var sb = "";
	var testChar;
	var i = 0;
	while (!/[A-Z]/.test(testChar = mgrsString.charAt(i))) {
		if (i >= 2) throw "MGRSPoint bad conversion from: " + mgrsString;
		sb += testChar;
		i++;
	}
	var zoneNumber = parseInt(sb, 10);
	if (i === 0 || i + 3 > length) throw "MGRSPoint bad conversion from: " + mgrsString;
	var zoneLetter = mgrsString.charAt(i++);
	if (zoneLetter <= "A" || zoneLetter === "B" || zoneLetter === "Y" || zoneLetter >= "Z" || zoneLetter === "I" || zoneLetter === "O") throw "MGRSPoint zone letter " + zoneLetter + " not handled: " + mgrsString;
	hunK = mgrsString.substring(i, i += 2);
	var set = get100kSetForZone(zoneNumber);
	var east100k = getEastingFromChar(hunK.charAt(0), set);
	var north100k = getNorthingFromChar(hunK.charAt(1), set);
	while (north100k < getMinNorthing(zoneLetter)) north100k += 2e6;
	var remainder = length - i;
	if (remainder % 2 !== 0) throw "MGRSPoint has to have an even number \nof digits after the zone letter and two 100km letters - front \nhalf for easting meters, second half for \nnorthing meters" + mgrsString;
	var sep = remainder / 2;
	var sepEasting = 0;
	var sepNorthing = 0;
	var accuracyBonus, sepEastingString, sepNorthingString, easting, northing;
	if (sep > 0) {
		accuracyBonus = 1e5 / Math.pow(10, sep);
		sepEastingString = mgrsString.substring(i, i + sep);
		sepEasting = parseFloat(sepEastingString) * accuracyBonus;
		sepNorthingString = mgrsString.substring(i + sep);
		sepNorthing = parseFloat(sepNorthingString) * accuracyBonus;
	}
	easting = sepEasting + east100k;
	northing = sepNorthing + north100k;
	return {
		easting,
		northing,
		zoneLetter,
		zoneNumber,
		accuracy: accuracyBonus
	};
}
/**
* Given the first letter from a two-letter MGRS 100k zone, and given the
* MGRS table set for the zone number, figure out the easting value that
* should be added to the other, secondary easting value.
*
* @private
* @param {char} e The first letter from a two-letter MGRS 100´k zone.
* @param {number} set The MGRS table set for the zone number.
* @return {number} The easting value for the given letter and set.
*/
function getEastingFromChar(e, set) {
	var curCol = SET_ORIGIN_COLUMN_LETTERS.charCodeAt(set - 1);
	var eastingValue = 1e5;
	var rewindMarker = false;
	while (curCol !== e.charCodeAt(0)) {
		curCol++;
		if (curCol === I) curCol++;
		if (curCol === O) curCol++;
		if (curCol > Z) {
			if (rewindMarker) throw "Bad character: " + e;
			curCol = A;
			rewindMarker = true;
		}
		eastingValue += 1e5;
	}
	return eastingValue;
}
/**
* Given the second letter from a two-letter MGRS 100k zone, and given the
* MGRS table set for the zone number, figure out the northing value that
* should be added to the other, secondary northing value. You have to
* remember that Northings are determined from the equator, and the vertical
* cycle of letters mean a 2000000 additional northing meters. This happens
* approx. every 18 degrees of latitude. This method does *NOT* count any
* additional northings. You have to figure out how many 2000000 meters need
* to be added for the zone letter of the MGRS coordinate.
*
* @private
* @param {char} n Second letter of the MGRS 100k zone
* @param {number} set The MGRS table set number, which is dependent on the
*     UTM zone number.
* @return {number} The northing value for the given letter and set.
*/
function getNorthingFromChar(n, set) {
	if (n > "V") throw "MGRSPoint given invalid Northing " + n;
	var curRow = SET_ORIGIN_ROW_LETTERS.charCodeAt(set - 1);
	var northingValue = 0;
	var rewindMarker = false;
	while (curRow !== n.charCodeAt(0)) {
		curRow++;
		if (curRow === I) curRow++;
		if (curRow === O) curRow++;
		if (curRow > V) {
			if (rewindMarker) throw "Bad character: " + n;
			curRow = A;
			rewindMarker = true;
		}
		northingValue += 1e5;
	}
	return northingValue;
}
/**
* The function getMinNorthing returns the minimum northing value of a MGRS
* zone.
*
* Ported from Geotrans' c Lattitude_Band_Value structure table.
*
* @private
* @param {char} zoneLetter The MGRS zone to get the min northing for.
* @return {number}
*/
function getMinNorthing(zoneLetter) {
	var northing;
	switch (zoneLetter) {
		case "C":
			northing = 11e5;
			break;
		case "D":
			northing = 2e6;
			break;
		case "E":
			northing = 28e5;
			break;
		case "F":
			northing = 37e5;
			break;
		case "G":
			northing = 46e5;
			break;
		case "H":
			northing = 55e5;
			break;
		case "J":
			northing = 64e5;
			break;
		case "K":
			northing = 73e5;
			break;
		case "L":
			northing = 82e5;
			break;
		case "M":
			northing = 91e5;
			break;
		case "N":
			northing = 0;
			break;
		case "P":
			northing = 8e5;
			break;
		case "Q":
			northing = 17e5;
			break;
		case "R":
			northing = 26e5;
			break;
		case "S":
			northing = 35e5;
			break;
		case "T":
			northing = 44e5;
			break;
		case "U":
			northing = 53e5;
			break;
		case "V":
			northing = 62e5;
			break;
		case "W":
			northing = 7e6;
			break;
		case "X":
			northing = 79e5;
			break;
		default: northing = -1;
	}
	if (northing >= 0) return northing;
	else throw "Invalid zone letter: " + zoneLetter;
}
// node_modules/proj4/lib/Point.js
/**
* @deprecated v3.0.0 - use proj4.toPoint instead
* @param {number | import('./core').TemplateCoordinates | string} x
* @param {number} [y]
* @param {number} [z]
*/
function Point(x, y, z) {
	if (!(this instanceof Point)) return new Point(x, y, z);
	if (Array.isArray(x)) {
		this.x = x[0];
		this.y = x[1];
		this.z = x[2] || 0;
	} else if (typeof x === "object") {
		this.x = x.x;
		this.y = x.y;
		this.z = x.z || 0;
	} else if (typeof x === "string" && typeof y === "undefined") {
		var coords = x.split(",");
		this.x = parseFloat(coords[0]);
		this.y = parseFloat(coords[1]);
		this.z = parseFloat(coords[2]) || 0;
	} else {
		this.x = x;
		this.y = y;
		this.z = z || 0;
	}
	console.warn("proj4.Point will be removed in version 3, use proj4.toPoint");
}
Point.fromMGRS = function(mgrsStr) {
	return new Point(toPoint(mgrsStr));
};
Point.prototype.toMGRS = function(accuracy) {
	return forward$32([this.x, this.y], accuracy);
};
// node_modules/proj4/lib/common/pj_enfn.js
var C00 = 1;
var C02 = .25;
var C04 = .046875;
var C06 = .01953125;
var C08 = .01068115234375;
var C22 = .75;
var C44 = .46875;
var C46 = .013020833333333334;
var C48 = .007120768229166667;
var C66 = .3645833333333333;
var C68 = .005696614583333333;
var C88 = .3076171875;
function pj_enfn_default(es) {
	var en = [];
	en[0] = C00 - es * (C02 + es * (C04 + es * (C06 + es * C08)));
	en[1] = es * (C22 - es * (C04 + es * (C06 + es * C08)));
	var t = es * es;
	en[2] = t * (C44 - es * (C46 + es * C48));
	t *= es;
	en[3] = t * (C66 - es * C68);
	en[4] = t * es * C88;
	return en;
}
// node_modules/proj4/lib/common/pj_mlfn.js
function pj_mlfn_default(phi, sphi, cphi, en) {
	cphi *= sphi;
	sphi *= sphi;
	return en[0] * phi - cphi * (en[1] + sphi * (en[2] + sphi * (en[3] + sphi * en[4])));
}
// node_modules/proj4/lib/common/pj_inv_mlfn.js
var MAX_ITER$3 = 20;
function pj_inv_mlfn_default(arg, es, en) {
	var k = 1 / (1 - es);
	var phi = arg;
	for (var i = MAX_ITER$3; i; --i) {
		var s = Math.sin(phi);
		var t = 1 - es * s * s;
		t = (pj_mlfn_default(phi, s, Math.cos(phi), en) - arg) * (t * Math.sqrt(t)) * k;
		phi -= t;
		if (Math.abs(t) < 1e-10) return phi;
	}
	return phi;
}
// node_modules/proj4/lib/projections/tmerc.js
/**
* @typedef {Object} LocalThis
* @property {number} es
* @property {Array<number>} en
* @property {number} ml0
*/
/** @this {import('../defs.js').ProjectionDefinition & LocalThis} */
function init$33() {
	this.x0 = this.x0 !== void 0 ? this.x0 : 0;
	this.y0 = this.y0 !== void 0 ? this.y0 : 0;
	this.long0 = this.long0 !== void 0 ? this.long0 : 0;
	this.lat0 = this.lat0 !== void 0 ? this.lat0 : 0;
	if (this.es) {
		this.en = pj_enfn_default(this.es);
		this.ml0 = pj_mlfn_default(this.lat0, Math.sin(this.lat0), Math.cos(this.lat0), this.en);
	}
}
/**
Transverse Mercator Forward  - long/lat to x/y
long/lat in radians
*/
function forward$31(p) {
	var lon = p.x;
	var lat = p.y;
	var delta_lon = adjust_lon_default(lon - this.long0, this.over);
	var con;
	var x, y;
	var sin_phi = Math.sin(lat);
	var cos_phi = Math.cos(lat);
	if (!this.es) {
		var b = cos_phi * Math.sin(delta_lon);
		if (Math.abs(Math.abs(b) - 1) < 1e-10) return 93;
		else {
			x = .5 * this.a * this.k0 * Math.log((1 + b) / (1 - b)) + this.x0;
			y = cos_phi * Math.cos(delta_lon) / Math.sqrt(1 - Math.pow(b, 2));
			b = Math.abs(y);
			if (b >= 1) {
				if (b - 1 > 1e-10) return 93;
				else y = 0;
			} else y = Math.acos(y);
			if (lat < 0) y = -y;
			y = this.a * this.k0 * (y - this.lat0) + this.y0;
		}
	} else {
		var al = cos_phi * delta_lon;
		var als = Math.pow(al, 2);
		var c = this.ep2 * Math.pow(cos_phi, 2);
		var cs = Math.pow(c, 2);
		var t = Math.pow(Math.abs(cos_phi) > 1e-10 ? Math.tan(lat) : 0, 2);
		var ts = Math.pow(t, 2);
		con = 1 - this.es * Math.pow(sin_phi, 2);
		al = al / Math.sqrt(con);
		var ml = pj_mlfn_default(lat, sin_phi, cos_phi, this.en);
		x = this.a * (this.k0 * al * (1 + als / 6 * (1 - t + c + als / 20 * (5 - 18 * t + ts + 14 * c - 58 * t * c + als / 42 * (61 + 179 * ts - ts * t - 479 * t))))) + this.x0;
		y = this.a * (this.k0 * (ml - this.ml0 + sin_phi * delta_lon * al / 2 * (1 + als / 12 * (5 - t + 9 * c + 4 * cs + als / 30 * (61 + ts - 58 * t + 270 * c - 330 * t * c + als / 56 * (1385 + 543 * ts - ts * t - 3111 * t)))))) + this.y0;
	}
	p.x = x;
	p.y = y;
	return p;
}
/**
Transverse Mercator Inverse  -  x/y to long/lat
*/
function inverse$31(p) {
	var con, phi;
	var lat, lon;
	var x = (p.x - this.x0) * (1 / this.a);
	var y = (p.y - this.y0) * (1 / this.a);
	if (!this.es) {
		var f = Math.exp(x / this.k0);
		var g = .5 * (f - 1 / f);
		var temp = this.lat0 + y / this.k0;
		var h = Math.cos(temp);
		con = Math.sqrt((1 - Math.pow(h, 2)) / (1 + Math.pow(g, 2)));
		lat = Math.asin(con);
		if (y < 0) lat = -lat;
		if (g === 0 && h === 0) lon = 0;
		else lon = adjust_lon_default(Math.atan2(g, h) + this.long0, this.over);
	} else {
		con = this.ml0 + y / this.k0;
		phi = pj_inv_mlfn_default(con, this.es, this.en);
		if (Math.abs(phi) < HALF_PI) {
			var sin_phi = Math.sin(phi);
			var cos_phi = Math.cos(phi);
			var tan_phi = Math.abs(cos_phi) > 1e-10 ? Math.tan(phi) : 0;
			var c = this.ep2 * Math.pow(cos_phi, 2);
			var cs = Math.pow(c, 2);
			var t = Math.pow(tan_phi, 2);
			var ts = Math.pow(t, 2);
			con = 1 - this.es * Math.pow(sin_phi, 2);
			var d = x * Math.sqrt(con) / this.k0;
			var ds = Math.pow(d, 2);
			con = con * tan_phi;
			lat = phi - con * ds / (1 - this.es) * .5 * (1 - ds / 12 * (5 + 3 * t - 9 * c * t + c - 4 * cs - ds / 30 * (61 + 90 * t - 252 * c * t + 45 * ts + 46 * c - ds / 56 * (1385 + 3633 * t + 4095 * ts + 1574 * ts * t))));
			lon = adjust_lon_default(this.long0 + d * (1 - ds / 6 * (1 + 2 * t + c - ds / 20 * (5 + 28 * t + 24 * ts + 8 * c * t + 6 * c - ds / 42 * (61 + 662 * t + 1320 * ts + 720 * ts * t)))) / cos_phi, this.over);
		} else {
			lat = HALF_PI * sign_default(y);
			lon = 0;
		}
	}
	p.x = lon;
	p.y = lat;
	return p;
}
var tmerc_default = {
	init: init$33,
	forward: forward$31,
	inverse: inverse$31,
	names: ["Fast_Transverse_Mercator", "Fast Transverse Mercator"]
};
// node_modules/proj4/lib/common/sinh.js
function sinh_default(x) {
	var r = Math.exp(x);
	r = (r - 1 / r) / 2;
	return r;
}
// node_modules/proj4/lib/common/hypot.js
function hypot_default(x, y) {
	x = Math.abs(x);
	y = Math.abs(y);
	var a = Math.max(x, y);
	var b = Math.min(x, y) / (a ? a : 1);
	return a * Math.sqrt(1 + Math.pow(b, 2));
}
// node_modules/proj4/lib/common/log1py.js
function log1py_default(x) {
	var y = 1 + x;
	var z = y - 1;
	return z === 0 ? x : x * Math.log(y) / z;
}
// node_modules/proj4/lib/common/asinhy.js
function asinhy_default(x) {
	var y = Math.abs(x);
	y = log1py_default(y * (1 + y / (hypot_default(1, y) + 1)));
	return x < 0 ? -y : y;
}
// node_modules/proj4/lib/common/gatg.js
function gatg_default(pp, B) {
	var cos_2B = 2 * Math.cos(2 * B);
	var i = pp.length - 1;
	var h1 = pp[i];
	var h2 = 0;
	var h;
	while (--i >= 0) {
		h = -h2 + cos_2B * h1 + pp[i];
		h2 = h1;
		h1 = h;
	}
	return B + h * Math.sin(2 * B);
}
// node_modules/proj4/lib/common/clens.js
function clens_default(pp, arg_r) {
	var r = 2 * Math.cos(arg_r);
	var i = pp.length - 1;
	var hr1 = pp[i];
	var hr2 = 0;
	var hr;
	while (--i >= 0) {
		hr = -hr2 + r * hr1 + pp[i];
		hr2 = hr1;
		hr1 = hr;
	}
	return Math.sin(arg_r) * hr;
}
// node_modules/proj4/lib/common/cosh.js
function cosh_default(x) {
	var r = Math.exp(x);
	r = (r + 1 / r) / 2;
	return r;
}
// node_modules/proj4/lib/common/clens_cmplx.js
function clens_cmplx_default(pp, arg_r, arg_i) {
	var sin_arg_r = Math.sin(arg_r);
	var cos_arg_r = Math.cos(arg_r);
	var sinh_arg_i = sinh_default(arg_i);
	var cosh_arg_i = cosh_default(arg_i);
	var r = 2 * cos_arg_r * cosh_arg_i;
	var i = -2 * sin_arg_r * sinh_arg_i;
	var j = pp.length - 1;
	var hr = pp[j];
	var hi1 = 0;
	var hr1 = 0;
	var hi = 0;
	var hr2;
	var hi2;
	while (--j >= 0) {
		hr2 = hr1;
		hi2 = hi1;
		hr1 = hr;
		hi1 = hi;
		hr = -hr2 + r * hr1 - i * hi1 + pp[j];
		hi = -hi2 + i * hr1 + r * hi1;
	}
	r = sin_arg_r * cosh_arg_i;
	i = cos_arg_r * sinh_arg_i;
	return [r * hr - i * hi, r * hi + i * hr];
}
// node_modules/proj4/lib/projections/etmerc.js
/**
* @typedef {Object} LocalThis
* @property {number} es
* @property {Array<number>} cbg
* @property {Array<number>} cgb
* @property {Array<number>} utg
* @property {Array<number>} gtu
* @property {number} Qn
* @property {number} Zb
*/
/** @this {import('../defs.js').ProjectionDefinition & LocalThis} */
function init$32() {
	if (!this.approx && (isNaN(this.es) || this.es <= 0)) throw new Error("Incorrect elliptical usage. Try using the +approx option in the proj string, or PROJECTION[\"Fast_Transverse_Mercator\"] in the WKT.");
	if (this.approx) {
		tmerc_default.init.apply(this);
		this.forward = tmerc_default.forward;
		this.inverse = tmerc_default.inverse;
	}
	this.x0 = this.x0 !== void 0 ? this.x0 : 0;
	this.y0 = this.y0 !== void 0 ? this.y0 : 0;
	this.long0 = this.long0 !== void 0 ? this.long0 : 0;
	this.lat0 = this.lat0 !== void 0 ? this.lat0 : 0;
	this.k0 = this.k0 !== void 0 ? this.k0 : 1;
	this.cgb = [];
	this.cbg = [];
	this.utg = [];
	this.gtu = [];
	var f = this.es / (1 + Math.sqrt(1 - this.es));
	var n = f / (2 - f);
	var np = n;
	this.cgb[0] = n * (2 + n * (-2 / 3 + n * (-2 + n * (116 / 45 + n * (26 / 45 + n * (-2854 / 675))))));
	this.cbg[0] = n * (-2 + n * (2 / 3 + n * (4 / 3 + n * (-82 / 45 + n * (32 / 45 + n * (4642 / 4725))))));
	np = np * n;
	this.cgb[1] = np * (7 / 3 + n * (-8 / 5 + n * (-227 / 45 + n * (2704 / 315 + n * (2323 / 945)))));
	this.cbg[1] = np * (5 / 3 + n * (-16 / 15 + n * (-13 / 9 + n * (904 / 315 + n * (-1522 / 945)))));
	np = np * n;
	this.cgb[2] = np * (56 / 15 + n * (-136 / 35 + n * (-1262 / 105 + n * (73814 / 2835))));
	this.cbg[2] = np * (-26 / 15 + n * (34 / 21 + n * (8 / 5 + n * (-12686 / 2835))));
	np = np * n;
	this.cgb[3] = np * (4279 / 630 + n * (-332 / 35 + n * (-399572 / 14175)));
	this.cbg[3] = np * (1237 / 630 + n * (-12 / 5 + n * (-24832 / 14175)));
	np = np * n;
	this.cgb[4] = np * (4174 / 315 + n * (-144838 / 6237));
	this.cbg[4] = np * (-734 / 315 + n * (109598 / 31185));
	np = np * n;
	this.cgb[5] = np * (601676 / 22275);
	this.cbg[5] = np * (444337 / 155925);
	np = Math.pow(n, 2);
	this.Qn = this.k0 / (1 + n) * (1 + np * (1 / 4 + np * (1 / 64 + np / 256)));
	this.utg[0] = n * (-.5 + n * (2 / 3 + n * (-37 / 96 + n * (1 / 360 + n * (81 / 512 + n * (-96199 / 604800))))));
	this.gtu[0] = n * (.5 + n * (-2 / 3 + n * (5 / 16 + n * (41 / 180 + n * (-127 / 288 + n * (7891 / 37800))))));
	this.utg[1] = np * (-1 / 48 + n * (-1 / 15 + n * (437 / 1440 + n * (-46 / 105 + n * (1118711 / 3870720)))));
	this.gtu[1] = np * (13 / 48 + n * (-3 / 5 + n * (557 / 1440 + n * (281 / 630 + n * (-1983433 / 1935360)))));
	np = np * n;
	this.utg[2] = np * (-17 / 480 + n * (37 / 840 + n * (209 / 4480 + n * (-5569 / 90720))));
	this.gtu[2] = np * (61 / 240 + n * (-103 / 140 + n * (15061 / 26880 + n * (167603 / 181440))));
	np = np * n;
	this.utg[3] = np * (-4397 / 161280 + n * (11 / 504 + n * (830251 / 7257600)));
	this.gtu[3] = np * (49561 / 161280 + n * (-179 / 168 + n * (6601661 / 7257600)));
	np = np * n;
	this.utg[4] = np * (-4583 / 161280 + n * (108847 / 3991680));
	this.gtu[4] = np * (34729 / 80640 + n * (-3418889 / 1995840));
	np = np * n;
	this.utg[5] = np * (-20648693 / 638668800);
	this.gtu[5] = np * (212378941 / 319334400);
	var Z = gatg_default(this.cbg, this.lat0);
	this.Zb = -this.Qn * (Z + clens_default(this.gtu, 2 * Z));
}
function forward$30(p) {
	var Ce = adjust_lon_default(p.x - this.long0, this.over);
	var Cn = p.y;
	Cn = gatg_default(this.cbg, Cn);
	var sin_Cn = Math.sin(Cn);
	var cos_Cn = Math.cos(Cn);
	var sin_Ce = Math.sin(Ce);
	var cos_Ce = Math.cos(Ce);
	Cn = Math.atan2(sin_Cn, cos_Ce * cos_Cn);
	Ce = Math.atan2(sin_Ce * cos_Cn, hypot_default(sin_Cn, cos_Cn * cos_Ce));
	Ce = asinhy_default(Math.tan(Ce));
	var tmp = clens_cmplx_default(this.gtu, 2 * Cn, 2 * Ce);
	Cn = Cn + tmp[0];
	Ce = Ce + tmp[1];
	var x;
	var y;
	if (Math.abs(Ce) <= 2.623395162778) {
		x = this.a * (this.Qn * Ce) + this.x0;
		y = this.a * (this.Qn * Cn + this.Zb) + this.y0;
	} else {
		x = Infinity;
		y = Infinity;
	}
	p.x = x;
	p.y = y;
	return p;
}
function inverse$30(p) {
	var Ce = (p.x - this.x0) * (1 / this.a);
	var Cn = (p.y - this.y0) * (1 / this.a);
	Cn = (Cn - this.Zb) / this.Qn;
	Ce = Ce / this.Qn;
	var lon;
	var lat;
	if (Math.abs(Ce) <= 2.623395162778) {
		var tmp = clens_cmplx_default(this.utg, 2 * Cn, 2 * Ce);
		Cn = Cn + tmp[0];
		Ce = Ce + tmp[1];
		Ce = Math.atan(sinh_default(Ce));
		var sin_Cn = Math.sin(Cn);
		var cos_Cn = Math.cos(Cn);
		var sin_Ce = Math.sin(Ce);
		var cos_Ce = Math.cos(Ce);
		Cn = Math.atan2(sin_Cn * cos_Ce, hypot_default(sin_Ce, cos_Ce * cos_Cn));
		Ce = Math.atan2(sin_Ce, cos_Ce * cos_Cn);
		lon = adjust_lon_default(Ce + this.long0, this.over);
		lat = gatg_default(this.cgb, Cn);
	} else {
		lon = Infinity;
		lat = Infinity;
	}
	p.x = lon;
	p.y = lat;
	return p;
}
var etmerc_default = {
	init: init$32,
	forward: forward$30,
	inverse: inverse$30,
	names: [
		"Extended_Transverse_Mercator",
		"Extended Transverse Mercator",
		"etmerc",
		"Transverse_Mercator",
		"Transverse Mercator",
		"Gauss Kruger",
		"Gauss_Kruger",
		"tmerc"
	]
};
// node_modules/proj4/lib/common/adjust_zone.js
function adjust_zone_default(zone, lon) {
	if (zone === void 0) {
		zone = Math.floor((adjust_lon_default(lon) + Math.PI) * 30 / Math.PI) + 1;
		if (zone < 0) return 0;
		else if (zone > 60) return 60;
	}
	return zone;
}
// node_modules/proj4/lib/projections/utm.js
var dependsOn = "etmerc";
/** @this {import('../defs.js').ProjectionDefinition} */
function init$31() {
	var zone = adjust_zone_default(this.zone, this.long0);
	if (zone === void 0) throw new Error("unknown utm zone");
	this.lat0 = 0;
	this.long0 = (6 * Math.abs(zone) - 183) * D2R$1;
	this.x0 = 5e5;
	this.y0 = this.utmSouth ? 1e7 : 0;
	this.k0 = .9996;
	etmerc_default.init.apply(this);
	this.forward = etmerc_default.forward;
	this.inverse = etmerc_default.inverse;
}
var utm_default = {
	init: init$31,
	names: ["Universal Transverse Mercator System", "utm"],
	dependsOn
};
// node_modules/proj4/lib/common/srat.js
function srat_default(esinp, exp) {
	return Math.pow((1 - esinp) / (1 + esinp), exp);
}
// node_modules/proj4/lib/projections/gauss.js
var MAX_ITER$2 = 20;
/**
* @typedef {Object} LocalThis
* @property {number} rc
* @property {number} C
* @property {number} phic0
* @property {number} ratexp
* @property {number} K
* @property {number} e
* @property {number} es
*/
/** @this {import('../defs.js').ProjectionDefinition & LocalThis} */
function init$30() {
	var sphi = Math.sin(this.lat0);
	var cphi = Math.cos(this.lat0);
	cphi *= cphi;
	this.rc = Math.sqrt(1 - this.es) / (1 - this.es * sphi * sphi);
	this.C = Math.sqrt(1 + this.es * cphi * cphi / (1 - this.es));
	this.phic0 = Math.asin(sphi / this.C);
	this.ratexp = .5 * this.C * this.e;
	this.K = Math.tan(.5 * this.phic0 + FORTPI) / (Math.pow(Math.tan(.5 * this.lat0 + FORTPI), this.C) * srat_default(this.e * sphi, this.ratexp));
}
function forward$29(p) {
	var lon = p.x;
	var lat = p.y;
	p.y = 2 * Math.atan(this.K * Math.pow(Math.tan(.5 * lat + FORTPI), this.C) * srat_default(this.e * Math.sin(lat), this.ratexp)) - HALF_PI;
	p.x = this.C * lon;
	return p;
}
function inverse$29(p) {
	var DEL_TOL = 1e-14;
	var lon = p.x / this.C;
	var lat = p.y;
	var num = Math.pow(Math.tan(.5 * lat + FORTPI) / this.K, 1 / this.C);
	for (var i = MAX_ITER$2; i > 0; --i) {
		lat = 2 * Math.atan(num * srat_default(this.e * Math.sin(p.y), -.5 * this.e)) - HALF_PI;
		if (Math.abs(lat - p.y) < DEL_TOL) break;
		p.y = lat;
	}
	if (!i) return null;
	p.x = lon;
	p.y = lat;
	return p;
}
var gauss_default = {
	init: init$30,
	forward: forward$29,
	inverse: inverse$29,
	names: ["gauss"]
};
// node_modules/proj4/lib/projections/sterea.js
/**
* @typedef {Object} LocalThis
* @property {number} sinc0
* @property {number} cosc0
* @property {number} R2
* @property {number} rc
* @property {number} phic0
*/
/** @this {import('../defs.js').ProjectionDefinition & LocalThis} */
function init$29() {
	gauss_default.init.apply(this);
	if (!this.rc) return;
	this.sinc0 = Math.sin(this.phic0);
	this.cosc0 = Math.cos(this.phic0);
	this.R2 = 2 * this.rc;
	if (!this.title) this.title = "Oblique Stereographic Alternative";
}
function forward$28(p) {
	var sinc, cosc, cosl, k;
	p.x = adjust_lon_default(p.x - this.long0, this.over);
	gauss_default.forward.apply(this, [p]);
	sinc = Math.sin(p.y);
	cosc = Math.cos(p.y);
	cosl = Math.cos(p.x);
	k = this.k0 * this.R2 / (1 + this.sinc0 * sinc + this.cosc0 * cosc * cosl);
	p.x = k * cosc * Math.sin(p.x);
	p.y = k * (this.cosc0 * sinc - this.sinc0 * cosc * cosl);
	p.x = this.a * p.x + this.x0;
	p.y = this.a * p.y + this.y0;
	return p;
}
function inverse$28(p) {
	var sinc, cosc, lon, lat, rho;
	p.x = (p.x - this.x0) / this.a;
	p.y = (p.y - this.y0) / this.a;
	p.x /= this.k0;
	p.y /= this.k0;
	if (rho = hypot_default(p.x, p.y)) {
		var c = 2 * Math.atan2(rho, this.R2);
		sinc = Math.sin(c);
		cosc = Math.cos(c);
		lat = Math.asin(cosc * this.sinc0 + p.y * sinc * this.cosc0 / rho);
		lon = Math.atan2(p.x * sinc, rho * this.cosc0 * cosc - p.y * this.sinc0 * sinc);
	} else {
		lat = this.phic0;
		lon = 0;
	}
	p.x = lon;
	p.y = lat;
	gauss_default.inverse.apply(this, [p]);
	p.x = adjust_lon_default(p.x + this.long0, this.over);
	return p;
}
var sterea_default = {
	init: init$29,
	forward: forward$28,
	inverse: inverse$28,
	names: [
		"Stereographic_North_Pole",
		"Oblique_Stereographic",
		"sterea",
		"Oblique Stereographic Alternative",
		"Double_Stereographic"
	]
};
// node_modules/proj4/lib/projections/stere.js
/**
* @typedef {Object} LocalThis
* @property {number} coslat0
* @property {number} sinlat0
* @property {number} ms1
* @property {number} X0
* @property {number} cosX0
* @property {number} sinX0
* @property {number} con
* @property {number} cons
* @property {number} e
*/
function ssfn_(phit, sinphi, eccen) {
	sinphi *= eccen;
	return Math.tan(.5 * (HALF_PI + phit)) * Math.pow((1 - sinphi) / (1 + sinphi), .5 * eccen);
}
/** @this {import('../defs.js').ProjectionDefinition & LocalThis} */
function init$28() {
	this.x0 = this.x0 || 0;
	this.y0 = this.y0 || 0;
	this.lat0 = this.lat0 || 0;
	this.long0 = this.long0 || 0;
	this.coslat0 = Math.cos(this.lat0);
	this.sinlat0 = Math.sin(this.lat0);
	if (this.sphere) {
		if (!isNaN(this.lat_ts) && Math.abs(this.coslat0) <= 1e-10) this.k0 = .5 * (1 + sign_default(this.lat0) * Math.sin(this.lat_ts));
	} else {
		if (Math.abs(this.coslat0) <= 1e-10) {
			if (this.lat0 > 0) this.con = 1;
			else this.con = -1;
		}
		this.cons = Math.sqrt(Math.pow(1 + this.e, 1 + this.e) * Math.pow(1 - this.e, 1 - this.e));
		if (!isNaN(this.lat_ts) && Math.abs(this.coslat0) <= 1e-10 && Math.abs(Math.cos(this.lat_ts)) > 1e-10) this.k0 = .5 * this.cons * msfnz_default(this.e, Math.sin(this.lat_ts), Math.cos(this.lat_ts)) / tsfnz_default(this.e, this.con * this.lat_ts, this.con * Math.sin(this.lat_ts));
		this.ms1 = msfnz_default(this.e, this.sinlat0, this.coslat0);
		this.X0 = 2 * Math.atan(ssfn_(this.lat0, this.sinlat0, this.e)) - HALF_PI;
		this.cosX0 = Math.cos(this.X0);
		this.sinX0 = Math.sin(this.X0);
	}
}
function forward$27(p) {
	var lon = p.x;
	var lat = p.y;
	var sinlat = Math.sin(lat);
	var coslat = Math.cos(lat);
	var A, X, sinX, cosX, ts, rh;
	var dlon = adjust_lon_default(lon - this.long0, this.over);
	if (Math.abs(Math.abs(lon - this.long0) - Math.PI) <= 1e-10 && Math.abs(lat + this.lat0) <= 1e-10) {
		p.x = NaN;
		p.y = NaN;
		return p;
	}
	if (this.sphere) {
		A = 2 * this.k0 / (1 + this.sinlat0 * sinlat + this.coslat0 * coslat * Math.cos(dlon));
		p.x = this.a * A * coslat * Math.sin(dlon) + this.x0;
		p.y = this.a * A * (this.coslat0 * sinlat - this.sinlat0 * coslat * Math.cos(dlon)) + this.y0;
		return p;
	} else {
		X = 2 * Math.atan(ssfn_(lat, sinlat, this.e)) - HALF_PI;
		cosX = Math.cos(X);
		sinX = Math.sin(X);
		if (Math.abs(this.coslat0) <= 1e-10) {
			ts = tsfnz_default(this.e, lat * this.con, this.con * sinlat);
			rh = 2 * this.a * this.k0 * ts / this.cons;
			p.x = this.x0 + rh * Math.sin(lon - this.long0);
			p.y = this.y0 - this.con * rh * Math.cos(lon - this.long0);
			return p;
		} else if (Math.abs(this.sinlat0) < 1e-10) {
			A = 2 * this.a * this.k0 / (1 + cosX * Math.cos(dlon));
			p.y = A * sinX;
		} else {
			A = 2 * this.a * this.k0 * this.ms1 / (this.cosX0 * (1 + this.sinX0 * sinX + this.cosX0 * cosX * Math.cos(dlon)));
			p.y = A * (this.cosX0 * sinX - this.sinX0 * cosX * Math.cos(dlon)) + this.y0;
		}
		p.x = A * cosX * Math.sin(dlon) + this.x0;
	}
	return p;
}
function inverse$27(p) {
	p.x -= this.x0;
	p.y -= this.y0;
	var lon, lat, ts, ce, Chi;
	var rh = Math.sqrt(p.x * p.x + p.y * p.y);
	if (this.sphere) {
		var c = 2 * Math.atan(rh / (2 * this.a * this.k0));
		lon = this.long0;
		lat = this.lat0;
		if (rh <= 1e-10) {
			p.x = lon;
			p.y = lat;
			return p;
		}
		lat = Math.asin(Math.cos(c) * this.sinlat0 + p.y * Math.sin(c) * this.coslat0 / rh);
		if (Math.abs(this.coslat0) < 1e-10) {
			if (this.lat0 > 0) lon = adjust_lon_default(this.long0 + Math.atan2(p.x, -1 * p.y), this.over);
			else lon = adjust_lon_default(this.long0 + Math.atan2(p.x, p.y), this.over);
		} else lon = adjust_lon_default(this.long0 + Math.atan2(p.x * Math.sin(c), rh * this.coslat0 * Math.cos(c) - p.y * this.sinlat0 * Math.sin(c)), this.over);
		p.x = lon;
		p.y = lat;
		return p;
	} else if (Math.abs(this.coslat0) <= 1e-10) {
		if (rh <= 1e-10) {
			lat = this.lat0;
			lon = this.long0;
			p.x = lon;
			p.y = lat;
			return p;
		}
		p.x *= this.con;
		p.y *= this.con;
		ts = rh * this.cons / (2 * this.a * this.k0);
		lat = this.con * phi2z_default(this.e, ts);
		lon = this.con * adjust_lon_default(this.con * this.long0 + Math.atan2(p.x, -1 * p.y), this.over);
	} else {
		ce = 2 * Math.atan(rh * this.cosX0 / (2 * this.a * this.k0 * this.ms1));
		lon = this.long0;
		if (rh <= 1e-10) Chi = this.X0;
		else {
			Chi = Math.asin(Math.cos(ce) * this.sinX0 + p.y * Math.sin(ce) * this.cosX0 / rh);
			lon = adjust_lon_default(this.long0 + Math.atan2(p.x * Math.sin(ce), rh * this.cosX0 * Math.cos(ce) - p.y * this.sinX0 * Math.sin(ce)), this.over);
		}
		lat = -1 * phi2z_default(this.e, Math.tan(.5 * (HALF_PI + Chi)));
	}
	p.x = lon;
	p.y = lat;
	return p;
}
var stere_default = {
	init: init$28,
	forward: forward$27,
	inverse: inverse$27,
	names: [
		"stere",
		"Stereographic_South_Pole",
		"Polar_Stereographic_variant_A",
		"Polar_Stereographic_variant_B",
		"Polar_Stereographic"
	],
	ssfn_
};
// node_modules/proj4/lib/projections/somerc.js
/**
* @typedef {Object} LocalThis
* @property {number} lambda0
* @property {number} e
* @property {number} R
* @property {number} b0
* @property {number} K
*/
/** @this {import('../defs.js').ProjectionDefinition & LocalThis} */
function init$27() {
	if (!this.k0) this.k0 = 1;
	var phy0 = this.lat0;
	this.lambda0 = this.long0;
	var sinPhy0 = Math.sin(phy0);
	var semiMajorAxis = this.a;
	var flattening = 1 / this.rf;
	var e2 = 2 * flattening - Math.pow(flattening, 2);
	var e = this.e = Math.sqrt(e2);
	this.R = this.k0 * semiMajorAxis * Math.sqrt(1 - e2) / (1 - e2 * Math.pow(sinPhy0, 2));
	this.alpha = Math.sqrt(1 + e2 / (1 - e2) * Math.pow(Math.cos(phy0), 4));
	this.b0 = Math.asin(sinPhy0 / this.alpha);
	var k1 = Math.log(Math.tan(Math.PI / 4 + this.b0 / 2));
	var k2 = Math.log(Math.tan(Math.PI / 4 + phy0 / 2));
	var k3 = Math.log((1 + e * sinPhy0) / (1 - e * sinPhy0));
	this.K = k1 - this.alpha * k2 + this.alpha * e / 2 * k3;
}
function forward$26(p) {
	var Sa1 = Math.log(Math.tan(Math.PI / 4 - p.y / 2));
	var Sa2 = this.e / 2 * Math.log((1 + this.e * Math.sin(p.y)) / (1 - this.e * Math.sin(p.y)));
	var S = -this.alpha * (Sa1 + Sa2) + this.K;
	var b = 2 * (Math.atan(Math.exp(S)) - Math.PI / 4);
	var I = this.alpha * (p.x - this.lambda0);
	var rotI = Math.atan(Math.sin(I) / (Math.sin(this.b0) * Math.tan(b) + Math.cos(this.b0) * Math.cos(I)));
	var rotB = Math.asin(Math.cos(this.b0) * Math.sin(b) - Math.sin(this.b0) * Math.cos(b) * Math.cos(I));
	p.y = this.R / 2 * Math.log((1 + Math.sin(rotB)) / (1 - Math.sin(rotB))) + this.y0;
	p.x = this.R * rotI + this.x0;
	return p;
}
function inverse$26(p) {
	var Y = p.x - this.x0;
	var X = p.y - this.y0;
	var rotI = Y / this.R;
	var rotB = 2 * (Math.atan(Math.exp(X / this.R)) - Math.PI / 4);
	var b = Math.asin(Math.cos(this.b0) * Math.sin(rotB) + Math.sin(this.b0) * Math.cos(rotB) * Math.cos(rotI));
	var I = Math.atan(Math.sin(rotI) / (Math.cos(this.b0) * Math.cos(rotI) - Math.sin(this.b0) * Math.tan(rotB)));
	var lambda = this.lambda0 + I / this.alpha;
	var S = 0;
	var phy = b;
	var prevPhy = -1e3;
	var iteration = 0;
	while (Math.abs(phy - prevPhy) > 1e-7) {
		if (++iteration > 20) return;
		S = 1 / this.alpha * (Math.log(Math.tan(Math.PI / 4 + b / 2)) - this.K) + this.e * Math.log(Math.tan(Math.PI / 4 + Math.asin(this.e * Math.sin(phy)) / 2));
		prevPhy = phy;
		phy = 2 * Math.atan(Math.exp(S)) - Math.PI / 2;
	}
	p.x = lambda;
	p.y = phy;
	return p;
}
var somerc_default = {
	init: init$27,
	forward: forward$26,
	inverse: inverse$26,
	names: ["somerc"]
};
// node_modules/proj4/lib/projections/omerc.js
/**
* @typedef {Object} LocalThis
* @property {boolean} no_off
* @property {boolean} no_rot
* @property {number} rectified_grid_angle
* @property {number} es
* @property {number} A
* @property {number} B
* @property {number} E
* @property {number} e
* @property {number} lam0
* @property {number} singam
* @property {number} cosgam
* @property {number} sinrot
* @property {number} cosrot
* @property {number} rB
* @property {number} ArB
* @property {number} BrA
* @property {number} u_0
* @property {number} v_pole_n
* @property {number} v_pole_s
*/
var TOL = 1e-7;
function isTypeA(P) {
	var typeAProjections = [
		"Hotine_Oblique_Mercator",
		"Hotine_Oblique_Mercator_variant_A",
		"Hotine_Oblique_Mercator_Azimuth_Natural_Origin"
	];
	var projectionName = typeof P.projName === "object" ? Object.keys(P.projName)[0] : P.projName;
	return "no_uoff" in P || "no_off" in P || typeAProjections.indexOf(projectionName) !== -1 || typeAProjections.indexOf(getNormalizedProjName(projectionName)) !== -1;
}
/**
* Initialize the Oblique Mercator  projection
* @this {import('../defs.js').ProjectionDefinition & LocalThis}
*/
function init$26() {
	var con, com, cosph0, D, F, H, L, sinph0, p, J, gamma = 0, gamma0, lamc = 0, lam1 = 0, lam2 = 0, phi1 = 0, phi2 = 0, alpha_c = 0;
	if (!this.k0) this.k0 = 1;
	this.no_off = isTypeA(this);
	this.no_rot = "no_rot" in this;
	var alp = false;
	if ("alpha" in this) alp = true;
	var gam = false;
	if ("rectified_grid_angle" in this) gam = true;
	if (alp) alpha_c = this.alpha;
	if (gam) {
		gamma = this.rectified_grid_angle;
		if (!alp) {
			alpha_c = 0;
			alp = true;
		}
	}
	if (alp || gam) lamc = this.longc;
	else {
		lam1 = this.long1;
		phi1 = this.lat1;
		lam2 = this.long2;
		phi2 = this.lat2;
		if (Math.abs(phi1 - phi2) <= TOL || (con = Math.abs(phi1)) <= TOL || Math.abs(con - HALF_PI) <= TOL || Math.abs(Math.abs(this.lat0) - HALF_PI) <= TOL || Math.abs(Math.abs(phi2) - HALF_PI) <= TOL) throw new Error();
	}
	var one_es = 1 - this.es;
	com = Math.sqrt(one_es);
	if (Math.abs(this.lat0) > 1e-10) {
		sinph0 = Math.sin(this.lat0);
		cosph0 = Math.cos(this.lat0);
		con = 1 - this.es * sinph0 * sinph0;
		this.B = cosph0 * cosph0;
		this.B = Math.sqrt(1 + this.es * this.B * this.B / one_es);
		this.A = this.B * this.k0 * com / con;
		D = this.B * com / (cosph0 * Math.sqrt(con));
		F = D * D - 1;
		if (F <= 0) F = 0;
		else {
			F = Math.sqrt(F);
			if (this.lat0 < 0) F = -F;
		}
		this.E = F += D;
		this.E *= Math.pow(tsfnz_default(this.e, this.lat0, sinph0), this.B);
	} else {
		this.B = 1 / com;
		this.A = this.k0;
		this.E = D = F = 1;
	}
	if (alp || gam) {
		if (alp) {
			gamma0 = Math.asin(Math.sin(alpha_c) / D);
			if (!gam) gamma = alpha_c;
		} else {
			gamma0 = gamma;
			alpha_c = Math.asin(D * Math.sin(gamma0));
		}
		this.lam0 = lamc - Math.asin(.5 * (F - 1 / F) * Math.tan(gamma0)) / this.B;
	} else {
		H = Math.pow(tsfnz_default(this.e, phi1, Math.sin(phi1)), this.B);
		L = Math.pow(tsfnz_default(this.e, phi2, Math.sin(phi2)), this.B);
		F = this.E / H;
		p = (L - H) / (L + H);
		J = this.E * this.E;
		J = (J - L * H) / (J + L * H);
		con = lam1 - lam2;
		if (con < -Math.PI) lam2 -= TWO_PI;
		else if (con > Math.PI) lam2 += TWO_PI;
		this.lam0 = adjust_lon_default(.5 * (lam1 + lam2) - Math.atan(J * Math.tan(.5 * this.B * (lam1 - lam2)) / p) / this.B, this.over);
		gamma0 = Math.atan(2 * Math.sin(this.B * adjust_lon_default(lam1 - this.lam0, this.over)) / (F - 1 / F));
		gamma = alpha_c = Math.asin(D * Math.sin(gamma0));
	}
	this.singam = Math.sin(gamma0);
	this.cosgam = Math.cos(gamma0);
	this.sinrot = Math.sin(gamma);
	this.cosrot = Math.cos(gamma);
	this.rB = 1 / this.B;
	this.ArB = this.A * this.rB;
	this.BrA = 1 / this.ArB;
	if (this.no_off) this.u_0 = 0;
	else {
		this.u_0 = Math.abs(this.ArB * Math.atan(Math.sqrt(D * D - 1) / Math.cos(alpha_c)));
		if (this.lat0 < 0) this.u_0 = -this.u_0;
	}
	F = .5 * gamma0;
	this.v_pole_n = this.ArB * Math.log(Math.tan(FORTPI - F));
	this.v_pole_s = this.ArB * Math.log(Math.tan(FORTPI + F));
}
function forward$25(p) {
	var coords = {};
	var S, T, U, V, W, temp, u, v;
	p.x = p.x - this.lam0;
	if (Math.abs(Math.abs(p.y) - HALF_PI) > 1e-10) {
		W = this.E / Math.pow(tsfnz_default(this.e, p.y, Math.sin(p.y)), this.B);
		temp = 1 / W;
		S = .5 * (W - temp);
		T = .5 * (W + temp);
		V = Math.sin(this.B * p.x);
		U = (S * this.singam - V * this.cosgam) / T;
		if (Math.abs(Math.abs(U) - 1) < 1e-10) throw new Error();
		v = .5 * this.ArB * Math.log((1 - U) / (1 + U));
		temp = Math.cos(this.B * p.x);
		if (Math.abs(temp) < TOL) u = this.A * p.x;
		else u = this.ArB * Math.atan2(S * this.cosgam + V * this.singam, temp);
	} else {
		v = p.y > 0 ? this.v_pole_n : this.v_pole_s;
		u = this.ArB * p.y;
	}
	if (this.no_rot) {
		coords.x = u;
		coords.y = v;
	} else {
		u -= this.u_0;
		coords.x = v * this.cosrot + u * this.sinrot;
		coords.y = u * this.cosrot - v * this.sinrot;
	}
	coords.x = this.a * coords.x + this.x0;
	coords.y = this.a * coords.y + this.y0;
	if (p.z !== void 0) coords.z = p.z;
	if (p.m !== void 0) coords.m = p.m;
	return coords;
}
function inverse$25(p) {
	var u, v, Qp, Sp, Tp, Vp, Up;
	var coords = {};
	p.x = (p.x - this.x0) * (1 / this.a);
	p.y = (p.y - this.y0) * (1 / this.a);
	if (this.no_rot) {
		v = p.y;
		u = p.x;
	} else {
		v = p.x * this.cosrot - p.y * this.sinrot;
		u = p.y * this.cosrot + p.x * this.sinrot + this.u_0;
	}
	Qp = Math.exp(-this.BrA * v);
	Sp = .5 * (Qp - 1 / Qp);
	Tp = .5 * (Qp + 1 / Qp);
	Vp = Math.sin(this.BrA * u);
	Up = (Vp * this.cosgam + Sp * this.singam) / Tp;
	if (Math.abs(Math.abs(Up) - 1) < 1e-10) {
		coords.x = 0;
		coords.y = Up < 0 ? -HALF_PI : HALF_PI;
	} else {
		coords.y = this.E / Math.sqrt((1 + Up) / (1 - Up));
		coords.y = phi2z_default(this.e, Math.pow(coords.y, 1 / this.B));
		if (coords.y === Infinity) throw new Error();
		coords.x = -this.rB * Math.atan2(Sp * this.cosgam - Vp * this.singam, Math.cos(this.BrA * u));
	}
	coords.x += this.lam0;
	if (p.z !== void 0) coords.z = p.z;
	if (p.m !== void 0) coords.m = p.m;
	return coords;
}
var omerc_default = {
	init: init$26,
	forward: forward$25,
	inverse: inverse$25,
	names: [
		"Hotine_Oblique_Mercator",
		"Hotine Oblique Mercator",
		"Hotine_Oblique_Mercator_variant_A",
		"Hotine_Oblique_Mercator_Variant_B",
		"Hotine_Oblique_Mercator_Azimuth_Natural_Origin",
		"Hotine_Oblique_Mercator_Two_Point_Natural_Origin",
		"Hotine_Oblique_Mercator_Azimuth_Center",
		"Oblique_Mercator",
		"omerc"
	]
};
// node_modules/proj4/lib/projections/lcc.js
/**
* @typedef {Object} LocalThis
* @property {number} e
* @property {number} ns
* @property {number} f0
* @property {number} rh
*/
/** @this {import('../defs.js').ProjectionDefinition & LocalThis} */
function init$25() {
	if (!this.lat2) this.lat2 = this.lat1;
	if (!this.k0) this.k0 = 1;
	this.x0 = this.x0 || 0;
	this.y0 = this.y0 || 0;
	this.long0 = this.long0 || 0;
	if (Math.abs(this.lat1 + this.lat2) < 1e-10) return;
	var temp = this.b / this.a;
	this.e = Math.sqrt(1 - temp * temp);
	var sin1 = Math.sin(this.lat1);
	var cos1 = Math.cos(this.lat1);
	var ms1 = msfnz_default(this.e, sin1, cos1);
	var ts1 = tsfnz_default(this.e, this.lat1, sin1);
	var sin2 = Math.sin(this.lat2);
	var cos2 = Math.cos(this.lat2);
	var ms2 = msfnz_default(this.e, sin2, cos2);
	var ts2 = tsfnz_default(this.e, this.lat2, sin2);
	var ts0 = tsfnz_default(this.e, this.lat0, Math.sin(this.lat0));
	if (Math.abs(this.lat1 - this.lat2) > 1e-10) this.ns = Math.log(ms1 / ms2) / Math.log(ts1 / ts2);
	else this.ns = sin1;
	if (isNaN(this.ns)) this.ns = sin1;
	this.f0 = ms1 / (this.ns * Math.pow(ts1, this.ns));
	this.rh = Math.abs(Math.abs(this.lat0) - HALF_PI) < 1e-10 ? 0 : this.a * this.f0 * Math.pow(ts0, this.ns);
	if (!this.title) this.title = "Lambert Conformal Conic";
}
function forward$24(p) {
	var lon = p.x;
	var lat = p.y;
	if (Math.abs(2 * Math.abs(lat) - Math.PI) <= 1e-10) lat = sign_default(lat) * (HALF_PI - 2 * EPSLN);
	var con = Math.abs(Math.abs(lat) - HALF_PI);
	var ts, rh1;
	if (con > 1e-10) {
		ts = tsfnz_default(this.e, lat, Math.sin(lat));
		rh1 = this.a * this.f0 * Math.pow(ts, this.ns);
	} else {
		con = lat * this.ns;
		if (con <= 0) return null;
		rh1 = 0;
	}
	var theta = this.ns * adjust_lon_default(lon - this.long0, this.over);
	p.x = this.k0 * (rh1 * Math.sin(theta)) + this.x0;
	p.y = this.k0 * (this.rh - rh1 * Math.cos(theta)) + this.y0;
	return p;
}
function inverse$24(p) {
	var rh1, con, ts;
	var lat, lon;
	var x = (p.x - this.x0) / this.k0;
	var y = this.rh - (p.y - this.y0) / this.k0;
	if (this.ns > 0) {
		rh1 = Math.sqrt(x * x + y * y);
		con = 1;
	} else {
		rh1 = -Math.sqrt(x * x + y * y);
		con = -1;
	}
	var theta = 0;
	if (rh1 !== 0) theta = Math.atan2(con * x, con * y);
	if (rh1 !== 0 || this.ns > 0) {
		con = 1 / this.ns;
		ts = Math.pow(rh1 / (this.a * this.f0), con);
		lat = phi2z_default(this.e, ts);
		if (lat === -9999) return null;
	} else lat = -HALF_PI;
	lon = adjust_lon_default(theta / this.ns + this.long0, this.over);
	p.x = lon;
	p.y = lat;
	return p;
}
var lcc_default = {
	init: init$25,
	forward: forward$24,
	inverse: inverse$24,
	names: [
		"Lambert Tangential Conformal Conic Projection",
		"Lambert_Conformal_Conic",
		"Lambert_Conformal_Conic_1SP",
		"Lambert_Conformal_Conic_2SP",
		"lcc",
		"Lambert Conic Conformal (1SP)",
		"Lambert Conic Conformal (2SP)"
	]
};
// node_modules/proj4/lib/projections/krovak.js
function init$24() {
	this.a = 6377397.155;
	this.es = .006674372230614;
	this.e = Math.sqrt(this.es);
	if (!this.lat0) this.lat0 = .863937979737193;
	if (!this.long0) this.long0 = .4334234309119251;
	if (!this.k0) this.k0 = .9999;
	this.s45 = .785398163397448;
	this.s90 = 2 * this.s45;
	this.fi0 = this.lat0;
	this.e2 = this.es;
	this.e = Math.sqrt(this.e2);
	this.alfa = Math.sqrt(1 + this.e2 * Math.pow(Math.cos(this.fi0), 4) / (1 - this.e2));
	this.uq = 1.04216856380474;
	this.u0 = Math.asin(Math.sin(this.fi0) / this.alfa);
	this.g = Math.pow((1 + this.e * Math.sin(this.fi0)) / (1 - this.e * Math.sin(this.fi0)), this.alfa * this.e / 2);
	this.k = Math.tan(this.u0 / 2 + this.s45) / Math.pow(Math.tan(this.fi0 / 2 + this.s45), this.alfa) * this.g;
	this.k1 = this.k0;
	this.n0 = this.a * Math.sqrt(1 - this.e2) / (1 - this.e2 * Math.pow(Math.sin(this.fi0), 2));
	this.s0 = 1.37008346281555;
	this.n = Math.sin(this.s0);
	this.ro0 = this.k1 * this.n0 / Math.tan(this.s0);
	this.ad = this.s90 - this.uq;
}
function forward$23(p) {
	var gfi, u, deltav, s, d, eps, ro;
	var lon = p.x;
	var lat = p.y;
	var delta_lon = adjust_lon_default(lon - this.long0, this.over);
	gfi = Math.pow((1 + this.e * Math.sin(lat)) / (1 - this.e * Math.sin(lat)), this.alfa * this.e / 2);
	u = 2 * (Math.atan(this.k * Math.pow(Math.tan(lat / 2 + this.s45), this.alfa) / gfi) - this.s45);
	deltav = -delta_lon * this.alfa;
	s = Math.asin(Math.cos(this.ad) * Math.sin(u) + Math.sin(this.ad) * Math.cos(u) * Math.cos(deltav));
	d = Math.asin(Math.cos(u) * Math.sin(deltav) / Math.cos(s));
	eps = this.n * d;
	ro = this.ro0 * Math.pow(Math.tan(this.s0 / 2 + this.s45), this.n) / Math.pow(Math.tan(s / 2 + this.s45), this.n);
	p.y = ro * Math.cos(eps) / 1;
	p.x = ro * Math.sin(eps) / 1;
	if (!this.czech) {
		p.y *= -1;
		p.x *= -1;
	}
	return p;
}
function inverse$23(p) {
	var u, deltav, s, d, eps, ro, fi1;
	var ok;
	var tmp = p.x;
	p.x = p.y;
	p.y = tmp;
	if (!this.czech) {
		p.y *= -1;
		p.x *= -1;
	}
	ro = Math.sqrt(p.x * p.x + p.y * p.y);
	eps = Math.atan2(p.y, p.x);
	d = eps / Math.sin(this.s0);
	s = 2 * (Math.atan(Math.pow(this.ro0 / ro, 1 / this.n) * Math.tan(this.s0 / 2 + this.s45)) - this.s45);
	u = Math.asin(Math.cos(this.ad) * Math.sin(s) - Math.sin(this.ad) * Math.cos(s) * Math.cos(d));
	deltav = Math.asin(Math.cos(s) * Math.sin(d) / Math.cos(u));
	p.x = this.long0 - deltav / this.alfa;
	fi1 = u;
	ok = 0;
	var iter = 0;
	do {
		p.y = 2 * (Math.atan(Math.pow(this.k, -1 / this.alfa) * Math.pow(Math.tan(u / 2 + this.s45), 1 / this.alfa) * Math.pow((1 + this.e * Math.sin(fi1)) / (1 - this.e * Math.sin(fi1)), this.e / 2)) - this.s45);
		if (Math.abs(fi1 - p.y) < 1e-10) ok = 1;
		fi1 = p.y;
		iter += 1;
	} while (ok === 0 && iter < 15);
	if (iter >= 15) return null;
	return p;
}
var krovak_default = {
	init: init$24,
	forward: forward$23,
	inverse: inverse$23,
	names: [
		"Krovak",
		"Krovak Modified",
		"Krovak (North Orientated)",
		"Krovak Modified (North Orientated)",
		"krovak"
	]
};
// node_modules/proj4/lib/common/mlfn.js
function mlfn_default(e0, e1, e2, e3, phi) {
	return e0 * phi - e1 * Math.sin(2 * phi) + e2 * Math.sin(4 * phi) - e3 * Math.sin(6 * phi);
}
// node_modules/proj4/lib/common/e0fn.js
function e0fn_default(x) {
	return 1 - .25 * x * (1 + x / 16 * (3 + 1.25 * x));
}
// node_modules/proj4/lib/common/e1fn.js
function e1fn_default(x) {
	return .375 * x * (1 + .25 * x * (1 + .46875 * x));
}
// node_modules/proj4/lib/common/e2fn.js
function e2fn_default(x) {
	return .05859375 * x * x * (1 + .75 * x);
}
// node_modules/proj4/lib/common/e3fn.js
function e3fn_default(x) {
	return x * x * x * (35 / 3072);
}
// node_modules/proj4/lib/common/gN.js
function gN_default(a, e, sinphi) {
	var temp = e * sinphi;
	return a / Math.sqrt(1 - temp * temp);
}
// node_modules/proj4/lib/common/adjust_lat.js
function adjust_lat_default(x) {
	return Math.abs(x) < HALF_PI ? x : x - sign_default(x) * Math.PI;
}
// node_modules/proj4/lib/common/imlfn.js
function imlfn_default(ml, e0, e1, e2, e3) {
	var phi;
	var dphi;
	phi = ml / e0;
	for (var i = 0; i < 15; i++) {
		dphi = (ml - (e0 * phi - e1 * Math.sin(2 * phi) + e2 * Math.sin(4 * phi) - e3 * Math.sin(6 * phi))) / (e0 - 2 * e1 * Math.cos(2 * phi) + 4 * e2 * Math.cos(4 * phi) - 6 * e3 * Math.cos(6 * phi));
		phi += dphi;
		if (Math.abs(dphi) <= 1e-10) return phi;
	}
	return NaN;
}
// node_modules/proj4/lib/projections/cass.js
/**
* @typedef {Object} LocalThis
* @property {number} es
* @property {number} e0
* @property {number} e1
* @property {number} e2
* @property {number} e3
* @property {number} ml0
*/
/** @this {import('../defs.js').ProjectionDefinition & LocalThis} */
function init$23() {
	if (!this.sphere) {
		this.e0 = e0fn_default(this.es);
		this.e1 = e1fn_default(this.es);
		this.e2 = e2fn_default(this.es);
		this.e3 = e3fn_default(this.es);
		this.ml0 = this.a * mlfn_default(this.e0, this.e1, this.e2, this.e3, this.lat0);
	}
}
function forward$22(p) {
	var x, y;
	var lam = p.x;
	var phi = p.y;
	lam = adjust_lon_default(lam - this.long0, this.over);
	if (this.sphere) {
		x = this.a * Math.asin(Math.cos(phi) * Math.sin(lam));
		y = this.a * (Math.atan2(Math.tan(phi), Math.cos(lam)) - this.lat0);
	} else {
		var sinphi = Math.sin(phi);
		var cosphi = Math.cos(phi);
		var nl = gN_default(this.a, this.e, sinphi);
		var tl = Math.tan(phi) * Math.tan(phi);
		var al = lam * Math.cos(phi);
		var asq = al * al;
		var cl = this.es * cosphi * cosphi / (1 - this.es);
		var ml = this.a * mlfn_default(this.e0, this.e1, this.e2, this.e3, phi);
		x = nl * al * (1 - asq * tl * (1 / 6 - (8 - tl + 8 * cl) * asq / 120));
		y = ml - this.ml0 + nl * sinphi / cosphi * asq * (.5 + (5 - tl + 6 * cl) * asq / 24);
	}
	p.x = x + this.x0;
	p.y = y + this.y0;
	return p;
}
function inverse$22(p) {
	p.x -= this.x0;
	p.y -= this.y0;
	var x = p.x / this.a;
	var y = p.y / this.a;
	var phi, lam;
	if (this.sphere) {
		var dd = y + this.lat0;
		phi = Math.asin(Math.sin(dd) * Math.cos(x));
		lam = Math.atan2(Math.tan(x), Math.cos(dd));
	} else {
		var phi1 = imlfn_default(this.ml0 / this.a + y, this.e0, this.e1, this.e2, this.e3);
		if (Math.abs(Math.abs(phi1) - HALF_PI) <= 1e-10) {
			p.x = this.long0;
			p.y = HALF_PI;
			if (y < 0) p.y *= -1;
			return p;
		}
		var nl1 = gN_default(this.a, this.e, Math.sin(phi1));
		var rl1 = nl1 * nl1 * nl1 / this.a / this.a * (1 - this.es);
		var tl1 = Math.pow(Math.tan(phi1), 2);
		var dl = x * this.a / nl1;
		var dsq = dl * dl;
		phi = phi1 - nl1 * Math.tan(phi1) / rl1 * dl * dl * (.5 - (1 + 3 * tl1) * dl * dl / 24);
		lam = dl * (1 - dsq * (tl1 / 3 + (1 + 3 * tl1) * tl1 * dsq / 15)) / Math.cos(phi1);
	}
	p.x = adjust_lon_default(lam + this.long0, this.over);
	p.y = adjust_lat_default(phi);
	return p;
}
var cass_default = {
	init: init$23,
	forward: forward$22,
	inverse: inverse$22,
	names: [
		"Cassini",
		"Cassini_Soldner",
		"cass"
	]
};
// node_modules/proj4/lib/common/qsfnz.js
function qsfnz_default(eccent, sinphi) {
	var con;
	if (eccent > 1e-7) {
		con = eccent * sinphi;
		return (1 - eccent * eccent) * (sinphi / (1 - con * con) - .5 / eccent * Math.log((1 - con) / (1 + con)));
	} else return 2 * sinphi;
}
// node_modules/proj4/lib/common/authset.js
var P00 = .3333333333333333;
var P01 = .17222222222222222;
var P02 = .10257936507936508;
var P10 = .06388888888888888;
var P11 = .0664021164021164;
var P20 = .016415012942191543;
function authset(es) {
	var t;
	var APA = [];
	APA[0] = es * P00;
	t = es * es;
	APA[0] += t * P01;
	APA[1] = t * P10;
	t *= es;
	APA[0] += t * P02;
	APA[1] += t * P11;
	APA[2] = t * P20;
	return APA;
}
// node_modules/proj4/lib/common/authlat.js
function authlat(beta, APA) {
	var t = beta + beta;
	return beta + APA[0] * Math.sin(t) + APA[1] * Math.sin(t + t) + APA[2] * Math.sin(t + t + t);
}
/**
* Initialize the Lambert Azimuthal Equal Area projection
* @this {import('../defs.js').ProjectionDefinition & LocalThis}
*/
function init$22() {
	var t = Math.abs(this.lat0);
	if (Math.abs(t - HALF_PI) < 1e-10) this.mode = this.lat0 < 0 ? 1 : 2;
	else if (Math.abs(t) < 1e-10) this.mode = 3;
	else this.mode = 4;
	if (this.es > 0) {
		var sinphi;
		this.qp = qsfnz_default(this.e, 1);
		this.mmf = .5 / (1 - this.es);
		this.apa = authset(this.es);
		switch (this.mode) {
			case 2:
				this.dd = 1;
				break;
			case 1:
				this.dd = 1;
				break;
			case 3:
				this.rq = Math.sqrt(.5 * this.qp);
				this.dd = 1 / this.rq;
				this.xmf = 1;
				this.ymf = .5 * this.qp;
				break;
			case 4:
				this.rq = Math.sqrt(.5 * this.qp);
				sinphi = Math.sin(this.lat0);
				this.sinb1 = qsfnz_default(this.e, sinphi) / this.qp;
				this.cosb1 = Math.sqrt(1 - this.sinb1 * this.sinb1);
				this.dd = Math.cos(this.lat0) / (Math.sqrt(1 - this.es * sinphi * sinphi) * this.rq * this.cosb1);
				this.ymf = (this.xmf = this.rq) / this.dd;
				this.xmf *= this.dd;
		}
	} else if (this.mode === 4) {
		this.sinph0 = Math.sin(this.lat0);
		this.cosph0 = Math.cos(this.lat0);
	}
}
function forward$21(p) {
	var x, y, coslam, sinlam, sinphi, q, sinb, cosb, b, cosphi;
	var lam = p.x;
	var phi = p.y;
	lam = adjust_lon_default(lam - this.long0, this.over);
	if (this.sphere) {
		sinphi = Math.sin(phi);
		cosphi = Math.cos(phi);
		coslam = Math.cos(lam);
		if (this.mode === this.OBLIQ || this.mode === this.EQUIT) {
			y = this.mode === this.EQUIT ? 1 + cosphi * coslam : 1 + this.sinph0 * sinphi + this.cosph0 * cosphi * coslam;
			if (y <= 1e-10) return null;
			y = Math.sqrt(2 / y);
			x = y * cosphi * Math.sin(lam);
			y *= this.mode === this.EQUIT ? sinphi : this.cosph0 * sinphi - this.sinph0 * cosphi * coslam;
		} else if (this.mode === this.N_POLE || this.mode === this.S_POLE) {
			if (this.mode === this.N_POLE) coslam = -coslam;
			if (Math.abs(phi + this.lat0) < 1e-10) return null;
			y = FORTPI - phi * .5;
			y = 2 * (this.mode === this.S_POLE ? Math.cos(y) : Math.sin(y));
			x = y * Math.sin(lam);
			y *= coslam;
		}
	} else {
		sinb = 0;
		cosb = 0;
		b = 0;
		coslam = Math.cos(lam);
		sinlam = Math.sin(lam);
		sinphi = Math.sin(phi);
		q = qsfnz_default(this.e, sinphi);
		if (this.mode === this.OBLIQ || this.mode === this.EQUIT) {
			sinb = q / this.qp;
			cosb = Math.sqrt(1 - sinb * sinb);
		}
		switch (this.mode) {
			case this.OBLIQ:
				b = 1 + this.sinb1 * sinb + this.cosb1 * cosb * coslam;
				break;
			case this.EQUIT:
				b = 1 + cosb * coslam;
				break;
			case this.N_POLE:
				b = HALF_PI + phi;
				q = this.qp - q;
				break;
			case this.S_POLE:
				b = phi - HALF_PI;
				q = this.qp + q;
		}
		if (Math.abs(b) < 1e-10) return null;
		switch (this.mode) {
			case this.OBLIQ:
			case this.EQUIT:
				b = Math.sqrt(2 / b);
				if (this.mode === this.OBLIQ) y = this.ymf * b * (this.cosb1 * sinb - this.sinb1 * cosb * coslam);
				else y = (b = Math.sqrt(2 / (1 + cosb * coslam))) * sinb * this.ymf;
				x = this.xmf * b * cosb * sinlam;
				break;
			case this.N_POLE:
			case this.S_POLE: if (q >= 0) {
				x = (b = Math.sqrt(q)) * sinlam;
				y = coslam * (this.mode === this.S_POLE ? b : -b);
			} else x = y = 0;
		}
	}
	p.x = this.a * x + this.x0;
	p.y = this.a * y + this.y0;
	return p;
}
function inverse$21(p) {
	p.x -= this.x0;
	p.y -= this.y0;
	var x = p.x / this.a;
	var y = p.y / this.a;
	var lam, phi, cCe, sCe, q, rho, ab;
	if (this.sphere) {
		var cosz = 0, rh, sinz = 0;
		rh = Math.sqrt(x * x + y * y);
		phi = rh * .5;
		if (phi > 1) return null;
		phi = 2 * Math.asin(phi);
		if (this.mode === this.OBLIQ || this.mode === this.EQUIT) {
			sinz = Math.sin(phi);
			cosz = Math.cos(phi);
		}
		switch (this.mode) {
			case this.EQUIT:
				phi = Math.abs(rh) <= 1e-10 ? 0 : Math.asin(y * sinz / rh);
				x *= sinz;
				y = cosz * rh;
				break;
			case this.OBLIQ:
				phi = Math.abs(rh) <= 1e-10 ? this.lat0 : Math.asin(cosz * this.sinph0 + y * sinz * this.cosph0 / rh);
				x *= sinz * this.cosph0;
				y = (cosz - Math.sin(phi) * this.sinph0) * rh;
				break;
			case this.N_POLE:
				y = -y;
				phi = HALF_PI - phi;
				break;
			case this.S_POLE: phi -= HALF_PI;
		}
		lam = y === 0 && (this.mode === this.EQUIT || this.mode === this.OBLIQ) ? 0 : Math.atan2(x, y);
	} else {
		ab = 0;
		if (this.mode === this.OBLIQ || this.mode === this.EQUIT) {
			x /= this.dd;
			y *= this.dd;
			rho = Math.sqrt(x * x + y * y);
			if (rho < 1e-10) {
				p.x = this.long0;
				p.y = this.lat0;
				return p;
			}
			sCe = 2 * Math.asin(.5 * rho / this.rq);
			cCe = Math.cos(sCe);
			x *= sCe = Math.sin(sCe);
			if (this.mode === this.OBLIQ) {
				ab = cCe * this.sinb1 + y * sCe * this.cosb1 / rho;
				q = this.qp * ab;
				y = rho * this.cosb1 * cCe - y * this.sinb1 * sCe;
			} else {
				ab = y * sCe / rho;
				q = this.qp * ab;
				y = rho * cCe;
			}
		} else if (this.mode === this.N_POLE || this.mode === this.S_POLE) {
			if (this.mode === this.N_POLE) y = -y;
			q = x * x + y * y;
			if (!q) {
				p.x = this.long0;
				p.y = this.lat0;
				return p;
			}
			ab = 1 - q / this.qp;
			if (this.mode === this.S_POLE) ab = -ab;
		}
		lam = Math.atan2(x, y);
		phi = authlat(Math.asin(ab), this.apa);
	}
	p.x = adjust_lon_default(this.long0 + lam, this.over);
	p.y = phi;
	return p;
}
var laea_default = {
	init: init$22,
	forward: forward$21,
	inverse: inverse$21,
	names: [
		"Lambert Azimuthal Equal Area",
		"Lambert_Azimuthal_Equal_Area",
		"laea"
	],
	S_POLE: 1,
	N_POLE: 2,
	EQUIT: 3,
	OBLIQ: 4
};
// node_modules/proj4/lib/common/asinz.js
function asinz_default(x) {
	if (Math.abs(x) > 1) x = x > 1 ? 1 : -1;
	return Math.asin(x);
}
// node_modules/proj4/lib/projections/aea.js
/**
* @typedef {Object} LocalThis
* @property {number} temp
* @property {number} es
* @property {number} e3
* @property {number} sin_po
* @property {number} cos_po
* @property {number} t1
* @property {number} con
* @property {number} ms1
* @property {number} qs1
* @property {number} t2
* @property {number} ms2
* @property {number} qs2
* @property {number} t3
* @property {number} qs0
* @property {number} ns0
* @property {number} c
* @property {number} rh
* @property {number} sin_phi
* @property {number} cos_phi
*/
/** @this {import('../defs.js').ProjectionDefinition & LocalThis} */
function init$21() {
	if (Math.abs(this.lat1 + this.lat2) < 1e-10) return;
	this.temp = this.b / this.a;
	this.es = 1 - Math.pow(this.temp, 2);
	this.e3 = Math.sqrt(this.es);
	this.sin_po = Math.sin(this.lat1);
	this.cos_po = Math.cos(this.lat1);
	this.t1 = this.sin_po;
	this.con = this.sin_po;
	this.ms1 = msfnz_default(this.e3, this.sin_po, this.cos_po);
	this.qs1 = qsfnz_default(this.e3, this.sin_po);
	this.sin_po = Math.sin(this.lat2);
	this.cos_po = Math.cos(this.lat2);
	this.t2 = this.sin_po;
	this.ms2 = msfnz_default(this.e3, this.sin_po, this.cos_po);
	this.qs2 = qsfnz_default(this.e3, this.sin_po);
	this.sin_po = Math.sin(this.lat0);
	this.cos_po = Math.cos(this.lat0);
	this.t3 = this.sin_po;
	this.qs0 = qsfnz_default(this.e3, this.sin_po);
	if (Math.abs(this.lat1 - this.lat2) > 1e-10) this.ns0 = (this.ms1 * this.ms1 - this.ms2 * this.ms2) / (this.qs2 - this.qs1);
	else this.ns0 = this.con;
	this.c = this.ms1 * this.ms1 + this.ns0 * this.qs1;
	this.rh = this.a * Math.sqrt(this.c - this.ns0 * this.qs0) / this.ns0;
}
/** @this {import('../defs.js').ProjectionDefinition & LocalThis} */
function forward$20(p) {
	var lon = p.x;
	var lat = p.y;
	this.sin_phi = Math.sin(lat);
	this.cos_phi = Math.cos(lat);
	var qs = qsfnz_default(this.e3, this.sin_phi);
	var rh1 = this.a * Math.sqrt(this.c - this.ns0 * qs) / this.ns0;
	var theta = this.ns0 * adjust_lon_default(lon - this.long0, this.over);
	var x = rh1 * Math.sin(theta) + this.x0;
	var y = this.rh - rh1 * Math.cos(theta) + this.y0;
	p.x = x;
	p.y = y;
	return p;
}
function inverse$20(p) {
	var rh1, qs, con, theta, lon, lat;
	p.x -= this.x0;
	p.y = this.rh - p.y + this.y0;
	if (this.ns0 >= 0) {
		rh1 = Math.sqrt(p.x * p.x + p.y * p.y);
		con = 1;
	} else {
		rh1 = -Math.sqrt(p.x * p.x + p.y * p.y);
		con = -1;
	}
	theta = 0;
	if (rh1 !== 0) theta = Math.atan2(con * p.x, con * p.y);
	con = rh1 * this.ns0 / this.a;
	if (this.sphere) lat = Math.asin((this.c - con * con) / (2 * this.ns0));
	else {
		qs = (this.c - con * con) / this.ns0;
		lat = this.phi1z(this.e3, qs);
	}
	lon = adjust_lon_default(theta / this.ns0 + this.long0, this.over);
	p.x = lon;
	p.y = lat;
	return p;
}
function phi1z(eccent, qs) {
	var sinphi, cosphi, con, com, dphi;
	var phi = asinz_default(.5 * qs);
	if (eccent < 1e-10) return phi;
	var eccnts = eccent * eccent;
	for (var i = 1; i <= 25; i++) {
		sinphi = Math.sin(phi);
		cosphi = Math.cos(phi);
		con = eccent * sinphi;
		com = 1 - con * con;
		dphi = .5 * com * com / cosphi * (qs / (1 - eccnts) - sinphi / com + .5 / eccent * Math.log((1 - con) / (1 + con)));
		phi = phi + dphi;
		if (Math.abs(dphi) <= 1e-7) return phi;
	}
	return null;
}
var aea_default = {
	init: init$21,
	forward: forward$20,
	inverse: inverse$20,
	names: [
		"Albers_Conic_Equal_Area",
		"Albers_Equal_Area",
		"Albers",
		"aea"
	],
	phi1z
};
// node_modules/proj4/lib/projections/gnom.js
/**
* @typedef {Object} LocalThis
* @property {number} sin_p14
* @property {number} cos_p14
* @property {number} infinity_dist
* @property {number} rc
*/
/**
reference:
Wolfram Mathworld "Gnomonic Projection"
http://mathworld.wolfram.com/GnomonicProjection.html
Accessed: 12th November 2009
@this {import('../defs.js').ProjectionDefinition & LocalThis}
*/
function init$20() {
	this.sin_p14 = Math.sin(this.lat0);
	this.cos_p14 = Math.cos(this.lat0);
	this.infinity_dist = 1e3 * this.a;
	this.rc = 1;
}
function forward$19(p) {
	var sinphi, cosphi;
	var dlon;
	var coslon;
	var ksp;
	var g;
	var x, y;
	var lon = p.x;
	var lat = p.y;
	dlon = adjust_lon_default(lon - this.long0, this.over);
	sinphi = Math.sin(lat);
	cosphi = Math.cos(lat);
	coslon = Math.cos(dlon);
	g = this.sin_p14 * sinphi + this.cos_p14 * cosphi * coslon;
	ksp = 1;
	if (g > 0 || Math.abs(g) <= 1e-10) {
		x = this.x0 + this.a * ksp * cosphi * Math.sin(dlon) / g;
		y = this.y0 + this.a * ksp * (this.cos_p14 * sinphi - this.sin_p14 * cosphi * coslon) / g;
	} else {
		x = this.x0 + this.infinity_dist * cosphi * Math.sin(dlon);
		y = this.y0 + this.infinity_dist * (this.cos_p14 * sinphi - this.sin_p14 * cosphi * coslon);
	}
	p.x = x;
	p.y = y;
	return p;
}
function inverse$19(p) {
	var rh;
	var sinc, cosc;
	var c;
	var lon, lat;
	p.x = (p.x - this.x0) / this.a;
	p.y = (p.y - this.y0) / this.a;
	p.x /= this.k0;
	p.y /= this.k0;
	if (rh = Math.sqrt(p.x * p.x + p.y * p.y)) {
		c = Math.atan2(rh, this.rc);
		sinc = Math.sin(c);
		cosc = Math.cos(c);
		lat = asinz_default(cosc * this.sin_p14 + p.y * sinc * this.cos_p14 / rh);
		lon = Math.atan2(p.x * sinc, rh * this.cos_p14 * cosc - p.y * this.sin_p14 * sinc);
		lon = adjust_lon_default(this.long0 + lon, this.over);
	} else {
		lat = this.phic0;
		lon = 0;
	}
	p.x = lon;
	p.y = lat;
	return p;
}
var gnom_default = {
	init: init$20,
	forward: forward$19,
	inverse: inverse$19,
	names: ["gnom"]
};
// node_modules/proj4/lib/common/iqsfnz.js
function iqsfnz_default(eccent, q) {
	var temp = 1 - (1 - eccent * eccent) / (2 * eccent) * Math.log((1 - eccent) / (1 + eccent));
	if (Math.abs(Math.abs(q) - temp) < 1e-6) {
		if (q < 0) return -1 * HALF_PI;
		else return HALF_PI;
	}
	var phi = Math.asin(.5 * q);
	var dphi;
	var sin_phi;
	var cos_phi;
	var con;
	for (var i = 0; i < 30; i++) {
		sin_phi = Math.sin(phi);
		cos_phi = Math.cos(phi);
		con = eccent * sin_phi;
		dphi = Math.pow(1 - con * con, 2) / (2 * cos_phi) * (q / (1 - eccent * eccent) - sin_phi / (1 - con * con) + .5 / eccent * Math.log((1 - con) / (1 + con)));
		phi += dphi;
		if (Math.abs(dphi) <= 1e-10) return phi;
	}
	return NaN;
}
// node_modules/proj4/lib/projections/cea.js
/**
* @typedef {Object} LocalThis
* @property {number} e
*/
/**
reference:
"Cartographic Projection Procedures for the UNIX Environment-
A User's Manual" by Gerald I. Evenden,
USGS Open File Report 90-284and Release 4 Interim Reports (2003)
@this {import('../defs.js').ProjectionDefinition & LocalThis}
*/
function init$19() {
	if (!this.sphere) this.k0 = msfnz_default(this.e, Math.sin(this.lat_ts), Math.cos(this.lat_ts));
}
function forward$18(p) {
	var lon = p.x;
	var lat = p.y;
	var x, y;
	var dlon = adjust_lon_default(lon - this.long0, this.over);
	if (this.sphere) {
		x = this.x0 + this.a * dlon * Math.cos(this.lat_ts);
		y = this.y0 + this.a * Math.sin(lat) / Math.cos(this.lat_ts);
	} else {
		var qs = qsfnz_default(this.e, Math.sin(lat));
		x = this.x0 + this.a * this.k0 * dlon;
		y = this.y0 + this.a * qs * .5 / this.k0;
	}
	p.x = x;
	p.y = y;
	return p;
}
function inverse$18(p) {
	p.x -= this.x0;
	p.y -= this.y0;
	var lon, lat;
	if (this.sphere) {
		lon = adjust_lon_default(this.long0 + p.x / this.a / Math.cos(this.lat_ts), this.over);
		lat = Math.asin(p.y / this.a * Math.cos(this.lat_ts));
	} else {
		lat = iqsfnz_default(this.e, 2 * p.y * this.k0 / this.a);
		lon = adjust_lon_default(this.long0 + p.x / (this.a * this.k0), this.over);
	}
	p.x = lon;
	p.y = lat;
	return p;
}
var cea_default = {
	init: init$19,
	forward: forward$18,
	inverse: inverse$18,
	names: ["cea"]
};
// node_modules/proj4/lib/projections/eqc.js
function init$18() {
	this.x0 = this.x0 || 0;
	this.y0 = this.y0 || 0;
	this.lat0 = this.lat0 || 0;
	this.long0 = this.long0 || 0;
	this.lat_ts = this.lat_ts || 0;
	this.title = this.title || "Equidistant Cylindrical (Plate Carre)";
	this.rc = Math.cos(this.lat_ts);
}
function forward$17(p) {
	var lon = p.x;
	var lat = p.y;
	var dlon = adjust_lon_default(lon - this.long0, this.over);
	var dlat = adjust_lat_default(lat - this.lat0);
	p.x = this.x0 + this.a * dlon * this.rc;
	p.y = this.y0 + this.a * dlat;
	return p;
}
function inverse$17(p) {
	var x = p.x;
	var y = p.y;
	p.x = adjust_lon_default(this.long0 + (x - this.x0) / (this.a * this.rc), this.over);
	p.y = adjust_lat_default(this.lat0 + (y - this.y0) / this.a);
	return p;
}
var eqc_default = {
	init: init$18,
	forward: forward$17,
	inverse: inverse$17,
	names: [
		"Equirectangular",
		"Equidistant_Cylindrical",
		"Equidistant_Cylindrical_Spherical",
		"eqc"
	]
};
// node_modules/proj4/lib/projections/poly.js
/**
* @typedef {Object} LocalThis
* @property {number} temp
* @property {number} es
* @property {number} e
* @property {number} e0
* @property {number} e1
* @property {number} e2
* @property {number} e3
* @property {number} ml0
*/
var MAX_ITER$1 = 20;
/** @this {import('../defs.js').ProjectionDefinition & LocalThis} */
function init$17() {
	this.temp = this.b / this.a;
	this.es = 1 - Math.pow(this.temp, 2);
	this.e = Math.sqrt(this.es);
	this.e0 = e0fn_default(this.es);
	this.e1 = e1fn_default(this.es);
	this.e2 = e2fn_default(this.es);
	this.e3 = e3fn_default(this.es);
	this.ml0 = this.a * mlfn_default(this.e0, this.e1, this.e2, this.e3, this.lat0);
}
function forward$16(p) {
	var lon = p.x;
	var lat = p.y;
	var x, y, el;
	var dlon = adjust_lon_default(lon - this.long0, this.over);
	el = dlon * Math.sin(lat);
	if (this.sphere) {
		if (Math.abs(lat) <= 1e-10) {
			x = this.a * dlon;
			y = -1 * this.a * this.lat0;
		} else {
			x = this.a * Math.sin(el) / Math.tan(lat);
			y = this.a * (adjust_lat_default(lat - this.lat0) + (1 - Math.cos(el)) / Math.tan(lat));
		}
	} else if (Math.abs(lat) <= 1e-10) {
		x = this.a * dlon;
		y = -1 * this.ml0;
	} else {
		var nl = gN_default(this.a, this.e, Math.sin(lat)) / Math.tan(lat);
		x = nl * Math.sin(el);
		y = this.a * mlfn_default(this.e0, this.e1, this.e2, this.e3, lat) - this.ml0 + nl * (1 - Math.cos(el));
	}
	p.x = x + this.x0;
	p.y = y + this.y0;
	return p;
}
function inverse$16(p) {
	var lon, lat, x, y, i;
	var al, bl;
	var phi, dphi;
	x = p.x - this.x0;
	y = p.y - this.y0;
	if (this.sphere) {
		if (Math.abs(y + this.a * this.lat0) <= 1e-10) {
			lon = adjust_lon_default(x / this.a + this.long0, this.over);
			lat = 0;
		} else {
			al = this.lat0 + y / this.a;
			bl = x * x / this.a / this.a + al * al;
			phi = al;
			var tanphi;
			for (i = MAX_ITER$1; i; --i) {
				tanphi = Math.tan(phi);
				dphi = -1 * (al * (phi * tanphi + 1) - phi - .5 * (phi * phi + bl) * tanphi) / ((phi - al) / tanphi - 1);
				phi += dphi;
				if (Math.abs(dphi) <= 1e-10) {
					lat = phi;
					break;
				}
			}
			lon = adjust_lon_default(this.long0 + Math.asin(x * Math.tan(phi) / this.a) / Math.sin(lat), this.over);
		}
	} else if (Math.abs(y + this.ml0) <= 1e-10) {
		lat = 0;
		lon = adjust_lon_default(this.long0 + x / this.a, this.over);
	} else {
		al = (this.ml0 + y) / this.a;
		bl = x * x / this.a / this.a + al * al;
		phi = al;
		var cl, mln, mlnp, ma;
		var con;
		for (i = MAX_ITER$1; i; --i) {
			con = this.e * Math.sin(phi);
			cl = Math.sqrt(1 - con * con) * Math.tan(phi);
			mln = this.a * mlfn_default(this.e0, this.e1, this.e2, this.e3, phi);
			mlnp = this.e0 - 2 * this.e1 * Math.cos(2 * phi) + 4 * this.e2 * Math.cos(4 * phi) - 6 * this.e3 * Math.cos(6 * phi);
			ma = mln / this.a;
			dphi = (al * (cl * ma + 1) - ma - .5 * cl * (ma * ma + bl)) / (this.es * Math.sin(2 * phi) * (ma * ma + bl - 2 * al * ma) / (4 * cl) + (al - ma) * (cl * mlnp - 2 / Math.sin(2 * phi)) - mlnp);
			phi -= dphi;
			if (Math.abs(dphi) <= 1e-10) {
				lat = phi;
				break;
			}
		}
		cl = Math.sqrt(1 - this.es * Math.pow(Math.sin(lat), 2)) * Math.tan(lat);
		lon = adjust_lon_default(this.long0 + Math.asin(x * cl / this.a) / Math.sin(lat), this.over);
	}
	p.x = lon;
	p.y = lat;
	return p;
}
var poly_default = {
	init: init$17,
	forward: forward$16,
	inverse: inverse$16,
	names: [
		"Polyconic",
		"American_Polyconic",
		"poly"
	]
};
function init$16() {
	this.A = [];
	this.A[1] = .6399175073;
	this.A[2] = -.1358797613;
	this.A[3] = .063294409;
	this.A[4] = -.02526853;
	this.A[5] = .0117879;
	this.A[6] = -.0055161;
	this.A[7] = .0026906;
	this.A[8] = -.001333;
	this.A[9] = 67e-5;
	this.A[10] = -34e-5;
	this.B_re = [];
	this.B_im = [];
	this.B_re[1] = .7557853228;
	this.B_im[1] = 0;
	this.B_re[2] = .249204646;
	this.B_im[2] = .003371507;
	this.B_re[3] = -.001541739;
	this.B_im[3] = .04105856;
	this.B_re[4] = -.10162907;
	this.B_im[4] = .01727609;
	this.B_re[5] = -.26623489;
	this.B_im[5] = -.36249218;
	this.B_re[6] = -.6870983;
	this.B_im[6] = -1.1651967;
	this.C_re = [];
	this.C_im = [];
	this.C_re[1] = 1.3231270439;
	this.C_im[1] = 0;
	this.C_re[2] = -.577245789;
	this.C_im[2] = -.007809598;
	this.C_re[3] = .508307513;
	this.C_im[3] = -.112208952;
	this.C_re[4] = -.15094762;
	this.C_im[4] = .18200602;
	this.C_re[5] = 1.01418179;
	this.C_im[5] = 1.64497696;
	this.C_re[6] = 1.9660549;
	this.C_im[6] = 2.5127645;
	this.D = [];
	this.D[1] = 1.5627014243;
	this.D[2] = .5185406398;
	this.D[3] = -.03333098;
	this.D[4] = -.1052906;
	this.D[5] = -.0368594;
	this.D[6] = .007317;
	this.D[7] = .0122;
	this.D[8] = .00394;
	this.D[9] = -.0013;
}
/**
New Zealand Map Grid Forward  - long/lat to x/y
long/lat in radians
*/
function forward$15(p) {
	var n;
	var lon = p.x;
	var delta_lat = p.y - this.lat0;
	var delta_lon = lon - this.long0;
	var d_phi = delta_lat / SEC_TO_RAD * 1e-5;
	var d_lambda = delta_lon;
	var d_phi_n = 1;
	var d_psi = 0;
	for (n = 1; n <= 10; n++) {
		d_phi_n = d_phi_n * d_phi;
		d_psi = d_psi + this.A[n] * d_phi_n;
	}
	var th_re = d_psi;
	var th_im = d_lambda;
	var th_n_re = 1;
	var th_n_im = 0;
	var th_n_re1;
	var th_n_im1;
	var z_re = 0;
	var z_im = 0;
	for (n = 1; n <= 6; n++) {
		th_n_re1 = th_n_re * th_re - th_n_im * th_im;
		th_n_im1 = th_n_im * th_re + th_n_re * th_im;
		th_n_re = th_n_re1;
		th_n_im = th_n_im1;
		z_re = z_re + this.B_re[n] * th_n_re - this.B_im[n] * th_n_im;
		z_im = z_im + this.B_im[n] * th_n_re + this.B_re[n] * th_n_im;
	}
	p.x = z_im * this.a + this.x0;
	p.y = z_re * this.a + this.y0;
	return p;
}
/**
New Zealand Map Grid Inverse  -  x/y to long/lat
*/
function inverse$15(p) {
	var n;
	var x = p.x;
	var y = p.y;
	var delta_x = x - this.x0;
	var z_re = (y - this.y0) / this.a;
	var z_im = delta_x / this.a;
	var z_n_re = 1;
	var z_n_im = 0;
	var z_n_re1;
	var z_n_im1;
	var th_re = 0;
	var th_im = 0;
	for (n = 1; n <= 6; n++) {
		z_n_re1 = z_n_re * z_re - z_n_im * z_im;
		z_n_im1 = z_n_im * z_re + z_n_re * z_im;
		z_n_re = z_n_re1;
		z_n_im = z_n_im1;
		th_re = th_re + this.C_re[n] * z_n_re - this.C_im[n] * z_n_im;
		th_im = th_im + this.C_im[n] * z_n_re + this.C_re[n] * z_n_im;
	}
	for (var i = 0; i < this.iterations; i++) {
		var th_n_re = th_re;
		var th_n_im = th_im;
		var th_n_re1;
		var th_n_im1;
		var num_re = z_re;
		var num_im = z_im;
		for (n = 2; n <= 6; n++) {
			th_n_re1 = th_n_re * th_re - th_n_im * th_im;
			th_n_im1 = th_n_im * th_re + th_n_re * th_im;
			th_n_re = th_n_re1;
			th_n_im = th_n_im1;
			num_re = num_re + (n - 1) * (this.B_re[n] * th_n_re - this.B_im[n] * th_n_im);
			num_im = num_im + (n - 1) * (this.B_im[n] * th_n_re + this.B_re[n] * th_n_im);
		}
		th_n_re = 1;
		th_n_im = 0;
		var den_re = this.B_re[1];
		var den_im = this.B_im[1];
		for (n = 2; n <= 6; n++) {
			th_n_re1 = th_n_re * th_re - th_n_im * th_im;
			th_n_im1 = th_n_im * th_re + th_n_re * th_im;
			th_n_re = th_n_re1;
			th_n_im = th_n_im1;
			den_re = den_re + n * (this.B_re[n] * th_n_re - this.B_im[n] * th_n_im);
			den_im = den_im + n * (this.B_im[n] * th_n_re + this.B_re[n] * th_n_im);
		}
		var den2 = den_re * den_re + den_im * den_im;
		th_re = (num_re * den_re + num_im * den_im) / den2;
		th_im = (num_im * den_re - num_re * den_im) / den2;
	}
	var d_psi = th_re;
	var d_lambda = th_im;
	var d_psi_n = 1;
	var d_phi = 0;
	for (n = 1; n <= 9; n++) {
		d_psi_n = d_psi_n * d_psi;
		d_phi = d_phi + this.D[n] * d_psi_n;
	}
	var lat = this.lat0 + d_phi * SEC_TO_RAD * 1e5;
	p.x = this.long0 + d_lambda;
	p.y = lat;
	return p;
}
var nzmg_default = {
	init: init$16,
	forward: forward$15,
	inverse: inverse$15,
	names: ["New_Zealand_Map_Grid", "nzmg"],
	iterations: 1
};
// node_modules/proj4/lib/projections/mill.js
function init$15() {}
function forward$14(p) {
	var lon = p.x;
	var lat = p.y;
	var dlon = adjust_lon_default(lon - this.long0, this.over);
	var x = this.x0 + this.a * dlon;
	var y = this.y0 + this.a * Math.log(Math.tan(Math.PI / 4 + lat / 2.5)) * 1.25;
	p.x = x;
	p.y = y;
	return p;
}
function inverse$14(p) {
	p.x -= this.x0;
	p.y -= this.y0;
	var lon = adjust_lon_default(this.long0 + p.x / this.a, this.over);
	var lat = 2.5 * (Math.atan(Math.exp(.8 * p.y / this.a)) - Math.PI / 4);
	p.x = lon;
	p.y = lat;
	return p;
}
var mill_default = {
	init: init$15,
	forward: forward$14,
	inverse: inverse$14,
	names: ["Miller_Cylindrical", "mill"]
};
// node_modules/proj4/lib/projections/sinu.js
var MAX_ITER = 20;
/**
* @typedef {Object} LocalThis
* @property {Array<number>} en
* @property {number} n
* @property {number} m
* @property {number} C_y
* @property {number} C_x
* @property {number} es
*/
/** @this {import('../defs.js').ProjectionDefinition & LocalThis} */
function init$14() {
	this.long0 = this.long0 || 0;
	if (!this.sphere) this.en = pj_enfn_default(this.es);
	else {
		this.n = 1;
		this.m = 0;
		this.es = 0;
		this.C_y = Math.sqrt((this.m + 1) / this.n);
		this.C_x = this.C_y / (this.m + 1);
	}
}
function forward$13(p) {
	var x, y;
	var lon = p.x;
	var lat = p.y;
	lon = adjust_lon_default(lon - this.long0, this.over);
	if (this.sphere) {
		if (!this.m) lat = this.n !== 1 ? Math.asin(this.n * Math.sin(lat)) : lat;
		else {
			var k = this.n * Math.sin(lat);
			for (var i = MAX_ITER; i; --i) {
				var V = (this.m * lat + Math.sin(lat) - k) / (this.m + Math.cos(lat));
				lat -= V;
				if (Math.abs(V) < 1e-10) break;
			}
		}
		x = this.a * this.C_x * lon * (this.m + Math.cos(lat));
		y = this.a * this.C_y * lat;
	} else {
		var s = Math.sin(lat);
		var c = Math.cos(lat);
		y = this.a * pj_mlfn_default(lat, s, c, this.en);
		x = this.a * lon * c / Math.sqrt(1 - this.es * s * s);
	}
	p.x = x;
	p.y = y;
	return p;
}
function inverse$13(p) {
	var lat, temp, lon, s;
	p.x -= this.x0;
	lon = p.x / this.a;
	p.y -= this.y0;
	lat = p.y / this.a;
	if (this.sphere) {
		lat /= this.C_y;
		lon = lon / (this.C_x * (this.m + Math.cos(lat)));
		if (this.m) lat = asinz_default((this.m * lat + Math.sin(lat)) / this.n);
		else if (this.n !== 1) lat = asinz_default(Math.sin(lat) / this.n);
		lon = adjust_lon_default(lon + this.long0, this.over);
		lat = adjust_lat_default(lat);
	} else {
		lat = pj_inv_mlfn_default(p.y / this.a, this.es, this.en);
		s = Math.abs(lat);
		if (s < HALF_PI) {
			s = Math.sin(lat);
			temp = this.long0 + p.x * Math.sqrt(1 - this.es * s * s) / (this.a * Math.cos(lat));
			lon = adjust_lon_default(temp, this.over);
		} else if (s - 1e-10 < HALF_PI) lon = this.long0;
	}
	p.x = lon;
	p.y = lat;
	return p;
}
var sinu_default = {
	init: init$14,
	forward: forward$13,
	inverse: inverse$13,
	names: ["Sinusoidal", "sinu"]
};
// node_modules/proj4/lib/projections/eck6.js
/**
* Eckert VI projection — spherical sinusoidal variant with m=1, n=1+π/2.
* Always forces spherical computation regardless of the ellipsoid.
*
* @typedef {Object} LocalThis
* @property {number} m
* @property {number} n
* @property {number} C_y
* @property {number} C_x
* @property {number} es
*/
/** @this {import('../defs.js').ProjectionDefinition & LocalThis} */
function init$13() {
	this.sphere = true;
	this.b = this.a;
	this.m = 1;
	this.n = 2.5707963267948966;
	this.es = 0;
	this.C_y = Math.sqrt((this.m + 1) / this.n);
	this.C_x = this.C_y / (this.m + 1);
}
var eck6_default = {
	init: init$13,
	forward: forward$13,
	inverse: inverse$13,
	names: ["Eckert_VI", "eck6"]
};
// node_modules/proj4/lib/projections/moll.js
/** @this {import('../defs.js').ProjectionDefinition} */
function init$12() {
	this.x0 = this.x0 !== void 0 ? this.x0 : 0;
	this.y0 = this.y0 !== void 0 ? this.y0 : 0;
	this.long0 = this.long0 !== void 0 ? this.long0 : 0;
}
function forward$11(p) {
	var lon = p.x;
	var lat = p.y;
	var delta_lon = adjust_lon_default(lon - this.long0, this.over);
	var theta = lat;
	var con = Math.PI * Math.sin(lat);
	while (true) {
		var delta_theta = -(theta + Math.sin(theta) - con) / (1 + Math.cos(theta));
		theta += delta_theta;
		if (Math.abs(delta_theta) < 1e-10) break;
	}
	theta /= 2;
	if (Math.PI / 2 - Math.abs(lat) < 1e-10) delta_lon = 0;
	var x = .900316316158 * this.a * delta_lon * Math.cos(theta) + this.x0;
	var y = 1.4142135623731 * this.a * Math.sin(theta) + this.y0;
	p.x = x;
	p.y = y;
	return p;
}
function inverse$11(p) {
	var theta;
	var arg;
	p.x -= this.x0;
	p.y -= this.y0;
	arg = p.y / (1.4142135623731 * this.a);
	if (Math.abs(arg) > .999999999999) arg = .999999999999;
	theta = Math.asin(arg);
	var lon = adjust_lon_default(this.long0 + p.x / (.900316316158 * this.a * Math.cos(theta)), this.over);
	if (lon < -Math.PI) lon = -Math.PI;
	if (lon > Math.PI) lon = Math.PI;
	arg = (2 * theta + Math.sin(2 * theta)) / Math.PI;
	if (Math.abs(arg) > 1) arg = 1;
	var lat = Math.asin(arg);
	p.x = lon;
	p.y = lat;
	return p;
}
var moll_default = {
	init: init$12,
	forward: forward$11,
	inverse: inverse$11,
	names: ["Mollweide", "moll"]
};
// node_modules/proj4/lib/projections/eqdc.js
/**
* @typedef {Object} LocalThis
* @property {number} temp
* @property {number} es
* @property {number} e
* @property {number} e0
* @property {number} e1
* @property {number} e2
* @property {number} e3
* @property {number} sin_phi
* @property {number} cos_phi
* @property {number} ms1
* @property {number} ml1
* @property {number} ms2
* @property {number} ml2
* @property {number} ns
* @property {number} g
* @property {number} ml0
* @property {number} rh
*/
/** @this {import('../defs.js').ProjectionDefinition & LocalThis} */
function init$11() {
	if (Math.abs(this.lat1 + this.lat2) < 1e-10) return;
	this.lat2 = this.lat2 || this.lat1;
	this.temp = this.b / this.a;
	this.es = 1 - Math.pow(this.temp, 2);
	this.e = Math.sqrt(this.es);
	this.e0 = e0fn_default(this.es);
	this.e1 = e1fn_default(this.es);
	this.e2 = e2fn_default(this.es);
	this.e3 = e3fn_default(this.es);
	this.sin_phi = Math.sin(this.lat1);
	this.cos_phi = Math.cos(this.lat1);
	this.ms1 = msfnz_default(this.e, this.sin_phi, this.cos_phi);
	this.ml1 = mlfn_default(this.e0, this.e1, this.e2, this.e3, this.lat1);
	if (Math.abs(this.lat1 - this.lat2) < 1e-10) this.ns = this.sin_phi;
	else {
		this.sin_phi = Math.sin(this.lat2);
		this.cos_phi = Math.cos(this.lat2);
		this.ms2 = msfnz_default(this.e, this.sin_phi, this.cos_phi);
		this.ml2 = mlfn_default(this.e0, this.e1, this.e2, this.e3, this.lat2);
		this.ns = (this.ms1 - this.ms2) / (this.ml2 - this.ml1);
	}
	this.g = this.ml1 + this.ms1 / this.ns;
	this.ml0 = mlfn_default(this.e0, this.e1, this.e2, this.e3, this.lat0);
	this.rh = this.a * (this.g - this.ml0);
}
function forward$10(p) {
	var lon = p.x;
	var lat = p.y;
	var rh1;
	if (this.sphere) rh1 = this.a * (this.g - lat);
	else {
		var ml = mlfn_default(this.e0, this.e1, this.e2, this.e3, lat);
		rh1 = this.a * (this.g - ml);
	}
	var theta = this.ns * adjust_lon_default(lon - this.long0, this.over);
	var x = this.x0 + rh1 * Math.sin(theta);
	var y = this.y0 + this.rh - rh1 * Math.cos(theta);
	p.x = x;
	p.y = y;
	return p;
}
function inverse$10(p) {
	p.x -= this.x0;
	p.y = this.rh - p.y + this.y0;
	var con, rh1, lat, lon;
	if (this.ns >= 0) {
		rh1 = Math.sqrt(p.x * p.x + p.y * p.y);
		con = 1;
	} else {
		rh1 = -Math.sqrt(p.x * p.x + p.y * p.y);
		con = -1;
	}
	var theta = 0;
	if (rh1 !== 0) theta = Math.atan2(con * p.x, con * p.y);
	if (this.sphere) {
		lon = adjust_lon_default(this.long0 + theta / this.ns, this.over);
		lat = adjust_lat_default(this.g - rh1 / this.a);
		p.x = lon;
		p.y = lat;
		return p;
	} else {
		lat = imlfn_default(this.g - rh1 / this.a, this.e0, this.e1, this.e2, this.e3);
		lon = adjust_lon_default(this.long0 + theta / this.ns, this.over);
		p.x = lon;
		p.y = lat;
		return p;
	}
}
var eqdc_default = {
	init: init$11,
	forward: forward$10,
	inverse: inverse$10,
	names: ["Equidistant_Conic", "eqdc"]
};
// node_modules/proj4/lib/projections/vandg.js
/**
* @typedef {Object} LocalThis
* @property {number} R - Radius of the Earth
*/
/**
* Initialize the Van Der Grinten projection
* @this {import('../defs.js').ProjectionDefinition & LocalThis}
*/
function init$10() {
	this.R = this.a;
}
function forward$9(p) {
	var lon = p.x;
	var lat = p.y;
	var dlon = adjust_lon_default(lon - this.long0, this.over);
	var x, y;
	if (Math.abs(lat) <= 1e-10) {
		x = this.x0 + this.R * dlon;
		y = this.y0;
		p.x = x;
		p.y = y;
		return p;
	}
	var theta = asinz_default(2 * Math.abs(lat / Math.PI));
	if (Math.abs(dlon) <= 1e-10 || Math.abs(Math.abs(lat) - HALF_PI) <= 1e-10) {
		x = this.x0;
		if (lat >= 0) y = this.y0 + Math.PI * this.R * Math.tan(.5 * theta);
		else y = this.y0 + Math.PI * this.R * -Math.tan(.5 * theta);
		p.x = x;
		p.y = y;
		return p;
	}
	var al = .5 * Math.abs(Math.PI / dlon - dlon / Math.PI);
	var asq = al * al;
	var sinth = Math.sin(theta);
	var costh = Math.cos(theta);
	var g = costh / (sinth + costh - 1);
	var gsq = g * g;
	var m = g * (2 / sinth - 1);
	var msq = m * m;
	var con = Math.PI * this.R * (al * (g - msq) + Math.sqrt(asq * (g - msq) * (g - msq) - (msq + asq) * (gsq - msq))) / (msq + asq);
	if (dlon < 0) con = -con;
	x = this.x0 + con;
	var q = asq + g;
	con = Math.PI * this.R * (m * q - al * Math.sqrt((msq + asq) * (asq + 1) - q * q)) / (msq + asq);
	if (lat >= 0) y = this.y0 + con;
	else y = this.y0 - con;
	p.x = x;
	p.y = y;
	return p;
}
function inverse$9(p) {
	var lon, lat;
	var xx, yy, xys, c1, c2, c3;
	var a1;
	var m1;
	var con;
	var th1;
	var d;
	p.x -= this.x0;
	p.y -= this.y0;
	con = Math.PI * this.R;
	xx = p.x / con;
	yy = p.y / con;
	xys = xx * xx + yy * yy;
	c1 = -Math.abs(yy) * (1 + xys);
	c2 = c1 - 2 * yy * yy + xx * xx;
	c3 = -2 * c1 + 1 + 2 * yy * yy + xys * xys;
	d = yy * yy / c3 + (2 * c2 * c2 * c2 / c3 / c3 / c3 - 9 * c1 * c2 / c3 / c3) / 27;
	a1 = (c1 - c2 * c2 / 3 / c3) / c3;
	m1 = 2 * Math.sqrt(-a1 / 3);
	con = 3 * d / a1 / m1;
	if (Math.abs(con) > 1) {
		if (con >= 0) con = 1;
		else con = -1;
	}
	th1 = Math.acos(con) / 3;
	if (p.y >= 0) lat = (-m1 * Math.cos(th1 + Math.PI / 3) - c2 / 3 / c3) * Math.PI;
	else lat = -(-m1 * Math.cos(th1 + Math.PI / 3) - c2 / 3 / c3) * Math.PI;
	if (Math.abs(xx) < 1e-10) lon = this.long0;
	else lon = adjust_lon_default(this.long0 + Math.PI * (xys - 1 + Math.sqrt(1 + 2 * (xx * xx - yy * yy) + xys * xys)) / 2 / xx, this.over);
	p.x = lon;
	p.y = lat;
	return p;
}
var vandg_default = {
	init: init$10,
	forward: forward$9,
	inverse: inverse$9,
	names: [
		"Van_der_Grinten_I",
		"VanDerGrinten",
		"Van_der_Grinten",
		"vandg"
	]
};
// node_modules/proj4/lib/common/vincenty.js
/**
* Calculates the inverse geodesic problem using Vincenty's formulae.
* Computes the forward azimuth and ellipsoidal distance between two points
* specified by latitude and longitude on the surface of an ellipsoid.
*
* @param {number} lat1 Latitude of the first point in radians.
* @param {number} lon1 Longitude of the first point in radians.
* @param {number} lat2 Latitude of the second point in radians.
* @param {number} lon2 Longitude of the second point in radians.
* @param {number} a Semi-major axis of the ellipsoid (meters).
* @param {number} f Flattening of the ellipsoid.
* @returns {{ azi1: number, s12: number }} An object containing:
*   - azi1: Forward azimuth from the first point to the second point (radians).
*   - s12: Ellipsoidal distance between the two points (meters).
*/
function vincentyInverse(lat1, lon1, lat2, lon2, a, f) {
	const L = lon2 - lon1;
	const U1 = Math.atan((1 - f) * Math.tan(lat1));
	const U2 = Math.atan((1 - f) * Math.tan(lat2));
	const sinU1 = Math.sin(U1), cosU1 = Math.cos(U1);
	const sinU2 = Math.sin(U2), cosU2 = Math.cos(U2);
	let lambda = L, lambdaP, iterLimit = 100;
	let sinLambda, cosLambda, sinSigma, cosSigma, sigma, sinAlpha, cos2Alpha, cos2SigmaM, C;
	let uSq, A, B, deltaSigma, s;
	do {
		sinLambda = Math.sin(lambda);
		cosLambda = Math.cos(lambda);
		sinSigma = Math.sqrt(cosU2 * sinLambda * (cosU2 * sinLambda) + (cosU1 * sinU2 - sinU1 * cosU2 * cosLambda) * (cosU1 * sinU2 - sinU1 * cosU2 * cosLambda));
		if (sinSigma === 0) return {
			azi1: 0,
			s12: 0
		};
		cosSigma = sinU1 * sinU2 + cosU1 * cosU2 * cosLambda;
		sigma = Math.atan2(sinSigma, cosSigma);
		sinAlpha = cosU1 * cosU2 * sinLambda / sinSigma;
		cos2Alpha = 1 - sinAlpha * sinAlpha;
		cos2SigmaM = cos2Alpha !== 0 ? cosSigma - 2 * sinU1 * sinU2 / cos2Alpha : 0;
		C = f / 16 * cos2Alpha * (4 + f * (4 - 3 * cos2Alpha));
		lambdaP = lambda;
		lambda = L + (1 - C) * f * sinAlpha * (sigma + C * sinSigma * (cos2SigmaM + C * cosSigma * (-1 + 2 * cos2SigmaM * cos2SigmaM)));
	} while (Math.abs(lambda - lambdaP) > 1e-12 && --iterLimit > 0);
	if (iterLimit === 0) return {
		azi1: NaN,
		s12: NaN
	};
	uSq = cos2Alpha * (a * a - a * (1 - f) * (a * (1 - f))) / (a * (1 - f) * (a * (1 - f)));
	A = 1 + uSq / 16384 * (4096 + uSq * (-768 + uSq * (320 - 175 * uSq)));
	B = uSq / 1024 * (256 + uSq * (-128 + uSq * (74 - 47 * uSq)));
	deltaSigma = B * sinSigma * (cos2SigmaM + B / 4 * (cosSigma * (-1 + 2 * cos2SigmaM * cos2SigmaM) - B / 6 * cos2SigmaM * (-3 + 4 * sinSigma * sinSigma) * (-3 + 4 * cos2SigmaM * cos2SigmaM)));
	s = a * (1 - f) * A * (sigma - deltaSigma);
	return {
		azi1: Math.atan2(cosU2 * sinLambda, cosU1 * sinU2 - sinU1 * cosU2 * cosLambda),
		s12: s
	};
}
/**
* Solves the direct geodetic problem using Vincenty's formulae.
* Given a starting point, initial azimuth, and distance, computes the destination point on the ellipsoid.
*
* @param {number} lat1 Latitude of the starting point in radians.
* @param {number} lon1 Longitude of the starting point in radians.
* @param {number} azi1 Initial azimuth (forward azimuth) in radians.
* @param {number} s12 Distance to travel from the starting point in meters.
* @param {number} a Semi-major axis of the ellipsoid in meters.
* @param {number} f Flattening of the ellipsoid.
* @returns {{lat2: number, lon2: number}} The latitude and longitude (in radians) of the destination point.
*/
function vincentyDirect(lat1, lon1, azi1, s12, a, f) {
	const U1 = Math.atan((1 - f) * Math.tan(lat1));
	const sinU1 = Math.sin(U1), cosU1 = Math.cos(U1);
	const sinAlpha1 = Math.sin(azi1), cosAlpha1 = Math.cos(azi1);
	const sigma1 = Math.atan2(sinU1, cosU1 * cosAlpha1);
	const sinAlpha = cosU1 * sinAlpha1;
	const cos2Alpha = 1 - sinAlpha * sinAlpha;
	const uSq = cos2Alpha * (a * a - a * (1 - f) * (a * (1 - f))) / (a * (1 - f) * (a * (1 - f)));
	const A = 1 + uSq / 16384 * (4096 + uSq * (-768 + uSq * (320 - 175 * uSq)));
	const B = uSq / 1024 * (256 + uSq * (-128 + uSq * (74 - 47 * uSq)));
	let sigma = s12 / (a * (1 - f) * A), sigmaP, iterLimit = 100;
	let cos2SigmaM, sinSigma, cosSigma, deltaSigma;
	do {
		cos2SigmaM = Math.cos(2 * sigma1 + sigma);
		sinSigma = Math.sin(sigma);
		cosSigma = Math.cos(sigma);
		deltaSigma = B * sinSigma * (cos2SigmaM + B / 4 * (cosSigma * (-1 + 2 * cos2SigmaM * cos2SigmaM) - B / 6 * cos2SigmaM * (-3 + 4 * sinSigma * sinSigma) * (-3 + 4 * cos2SigmaM * cos2SigmaM)));
		sigmaP = sigma;
		sigma = s12 / (a * (1 - f) * A) + deltaSigma;
	} while (Math.abs(sigma - sigmaP) > 1e-12 && --iterLimit > 0);
	if (iterLimit === 0) return {
		lat2: NaN,
		lon2: NaN
	};
	const tmp = sinU1 * sinSigma - cosU1 * cosSigma * cosAlpha1;
	const lat2 = Math.atan2(sinU1 * cosSigma + cosU1 * sinSigma * cosAlpha1, (1 - f) * Math.sqrt(sinAlpha * sinAlpha + tmp * tmp));
	const lambda = Math.atan2(sinSigma * sinAlpha1, cosU1 * cosSigma - sinU1 * sinSigma * cosAlpha1);
	const C = f / 16 * cos2Alpha * (4 + f * (4 - 3 * cos2Alpha));
	return {
		lat2,
		lon2: lon1 + (lambda - (1 - C) * f * sinAlpha * (sigma + C * sinSigma * (cos2SigmaM + C * cosSigma * (-1 + 2 * cos2SigmaM * cos2SigmaM))))
	};
}
// node_modules/proj4/lib/projections/aeqd.js
/**
* @typedef {Object} LocalThis
* @property {number} es
* @property {number} sin_p12
* @property {number} cos_p12
* @property {number} a
* @property {number} f
*/
/** @this {import('../defs.js').ProjectionDefinition & LocalThis} */
function init$9() {
	this.sin_p12 = Math.sin(this.lat0);
	this.cos_p12 = Math.cos(this.lat0);
	this.x0 = this.x0 || 0;
	this.y0 = this.y0 || 0;
	this.long0 = this.long0 || 0;
	this.f = this.es / (1 + Math.sqrt(1 - this.es));
}
function forward$8(p) {
	var lon = p.x;
	var lat = p.y;
	var sinphi = Math.sin(p.y);
	var cosphi = Math.cos(p.y);
	var dlon = adjust_lon_default(lon - this.long0, this.over);
	var e0, e1, e2, e3, Mlp, Ml, c, kp, cos_c, vars, azi1;
	if (this.sphere) {
		if (Math.abs(this.sin_p12 - 1) <= 1e-10) {
			p.x = this.x0 + this.a * (HALF_PI - lat) * Math.sin(dlon);
			p.y = this.y0 - this.a * (HALF_PI - lat) * Math.cos(dlon);
			return p;
		} else if (Math.abs(this.sin_p12 + 1) <= 1e-10) {
			p.x = this.x0 + this.a * (HALF_PI + lat) * Math.sin(dlon);
			p.y = this.y0 + this.a * (HALF_PI + lat) * Math.cos(dlon);
			return p;
		} else {
			cos_c = this.sin_p12 * sinphi + this.cos_p12 * cosphi * Math.cos(dlon);
			c = Math.acos(cos_c);
			kp = c ? c / Math.sin(c) : 1;
			p.x = this.x0 + this.a * kp * cosphi * Math.sin(dlon);
			p.y = this.y0 + this.a * kp * (this.cos_p12 * sinphi - this.sin_p12 * cosphi * Math.cos(dlon));
			return p;
		}
	} else {
		e0 = e0fn_default(this.es);
		e1 = e1fn_default(this.es);
		e2 = e2fn_default(this.es);
		e3 = e3fn_default(this.es);
		if (Math.abs(this.sin_p12 - 1) <= 1e-10) {
			Mlp = this.a * mlfn_default(e0, e1, e2, e3, HALF_PI);
			Ml = this.a * mlfn_default(e0, e1, e2, e3, lat);
			p.x = this.x0 + (Mlp - Ml) * Math.sin(dlon);
			p.y = this.y0 - (Mlp - Ml) * Math.cos(dlon);
			return p;
		} else if (Math.abs(this.sin_p12 + 1) <= 1e-10) {
			Mlp = this.a * mlfn_default(e0, e1, e2, e3, HALF_PI);
			Ml = this.a * mlfn_default(e0, e1, e2, e3, lat);
			p.x = this.x0 + (Mlp + Ml) * Math.sin(dlon);
			p.y = this.y0 + (Mlp + Ml) * Math.cos(dlon);
			return p;
		} else {
			if (Math.abs(lon) < 1e-10 && Math.abs(lat - this.lat0) < 1e-10) {
				p.x = this.x0;
				p.y = this.y0;
				return p;
			}
			vars = vincentyInverse(this.lat0, this.long0, lat, lon, this.a, this.f);
			azi1 = vars.azi1;
			p.x = this.x0 + vars.s12 * Math.sin(azi1);
			p.y = this.y0 + vars.s12 * Math.cos(azi1);
			return p;
		}
	}
}
function inverse$8(p) {
	p.x -= this.x0;
	p.y -= this.y0;
	var rh, z, sinz, cosz, lon, lat, con, e0, e1, e2, e3, Mlp, M, azi1, s12, vars;
	if (this.sphere) {
		rh = Math.sqrt(p.x * p.x + p.y * p.y);
		if (rh > 2 * HALF_PI * this.a) return;
		z = rh / this.a;
		sinz = Math.sin(z);
		cosz = Math.cos(z);
		lon = this.long0;
		if (Math.abs(rh) <= 1e-10) lat = this.lat0;
		else {
			lat = asinz_default(cosz * this.sin_p12 + p.y * sinz * this.cos_p12 / rh);
			con = Math.abs(this.lat0) - HALF_PI;
			if (Math.abs(con) <= 1e-10) {
				if (this.lat0 >= 0) lon = adjust_lon_default(this.long0 + Math.atan2(p.x, -p.y), this.over);
				else lon = adjust_lon_default(this.long0 - Math.atan2(-p.x, p.y), this.over);
			} else lon = adjust_lon_default(this.long0 + Math.atan2(p.x * sinz, rh * this.cos_p12 * cosz - p.y * this.sin_p12 * sinz), this.over);
		}
		p.x = lon;
		p.y = lat;
		return p;
	} else {
		e0 = e0fn_default(this.es);
		e1 = e1fn_default(this.es);
		e2 = e2fn_default(this.es);
		e3 = e3fn_default(this.es);
		if (Math.abs(this.sin_p12 - 1) <= 1e-10) {
			Mlp = this.a * mlfn_default(e0, e1, e2, e3, HALF_PI);
			rh = Math.sqrt(p.x * p.x + p.y * p.y);
			M = Mlp - rh;
			lat = imlfn_default(M / this.a, e0, e1, e2, e3);
			lon = adjust_lon_default(this.long0 + Math.atan2(p.x, -1 * p.y), this.over);
			p.x = lon;
			p.y = lat;
			return p;
		} else if (Math.abs(this.sin_p12 + 1) <= 1e-10) {
			Mlp = this.a * mlfn_default(e0, e1, e2, e3, HALF_PI);
			rh = Math.sqrt(p.x * p.x + p.y * p.y);
			M = rh - Mlp;
			lat = imlfn_default(M / this.a, e0, e1, e2, e3);
			lon = adjust_lon_default(this.long0 + Math.atan2(p.x, p.y), this.over);
			p.x = lon;
			p.y = lat;
			return p;
		} else {
			azi1 = Math.atan2(p.x, p.y);
			s12 = Math.sqrt(p.x * p.x + p.y * p.y);
			vars = vincentyDirect(this.lat0, this.long0, azi1, s12, this.a, this.f);
			p.x = vars.lon2;
			p.y = vars.lat2;
			return p;
		}
	}
}
var aeqd_default = {
	init: init$9,
	forward: forward$8,
	inverse: inverse$8,
	names: ["Azimuthal_Equidistant", "aeqd"]
};
// node_modules/proj4/lib/projections/ortho.js
/**
* @typedef {Object} LocalThis
* @property {number} sin_p14
* @property {number} cos_p14
*/
/** @this {import('../defs.js').ProjectionDefinition & LocalThis} */
function init$8() {
	this.sin_p14 = Math.sin(this.lat0 || 0);
	this.cos_p14 = Math.cos(this.lat0 || 0);
}
function forward$7(p) {
	var sinphi, cosphi;
	var dlon;
	var coslon;
	var ksp;
	var g, x, y;
	var lon = p.x;
	var lat = p.y;
	dlon = adjust_lon_default(lon - (this.long0 || 0), this.over);
	sinphi = Math.sin(lat);
	cosphi = Math.cos(lat);
	coslon = Math.cos(dlon);
	g = this.sin_p14 * sinphi + this.cos_p14 * cosphi * coslon;
	ksp = 1;
	if (g > 0 || Math.abs(g) <= 1e-10) {
		x = (this.x0 || 0) + this.a * ksp * cosphi * Math.sin(dlon);
		y = (this.y0 || 0) + this.a * ksp * (this.cos_p14 * sinphi - this.sin_p14 * cosphi * coslon);
	}
	p.x = x;
	p.y = y;
	return p;
}
function inverse$7(p) {
	var rh;
	var z;
	var sinz, cosz;
	var con;
	var lon, lat;
	var long0, lat0;
	p.x -= this.x0 || 0;
	p.y -= this.y0 || 0;
	rh = Math.sqrt(p.x * p.x + p.y * p.y);
	z = asinz_default(rh / this.a);
	sinz = Math.sin(z);
	cosz = Math.cos(z);
	long0 = this.long0 || 0;
	lat0 = this.lat0 || 0;
	lon = long0;
	if (Math.abs(rh) <= 1e-10) {
		lat = lat0;
		p.x = lon;
		p.y = lat;
		return p;
	}
	lat = asinz_default(cosz * this.sin_p14 + p.y * sinz * this.cos_p14 / rh);
	con = Math.abs(lat0) - HALF_PI;
	if (Math.abs(con) <= 1e-10) {
		if (lat0 >= 0) lon = adjust_lon_default(long0 + Math.atan2(p.x, -p.y), this.over);
		else lon = adjust_lon_default(long0 - Math.atan2(-p.x, p.y), this.over);
		p.x = lon;
		p.y = lat;
		return p;
	}
	lon = adjust_lon_default(long0 + Math.atan2(p.x * sinz, rh * this.cos_p14 * cosz - p.y * this.sin_p14 * sinz), this.over);
	p.x = lon;
	p.y = lat;
	return p;
}
var ortho_default = {
	init: init$8,
	forward: forward$7,
	inverse: inverse$7,
	names: ["ortho"]
};
// node_modules/proj4/lib/projections/qsc.js
/**
* @typedef {Object} LocalThis
* @property {number} face
* @property {number} x0
* @property {number} y0
* @property {number} es
* @property {number} one_minus_f
* @property {number} one_minus_f_squared
*/
var FACE_ENUM = {
	FRONT: 1,
	RIGHT: 2,
	BACK: 3,
	LEFT: 4,
	TOP: 5,
	BOTTOM: 6
};
var AREA_ENUM = {
	AREA_0: 1,
	AREA_1: 2,
	AREA_2: 3,
	AREA_3: 4
};
/** @this {import('../defs.js').ProjectionDefinition & LocalThis} */
function init$7() {
	this.x0 = this.x0 || 0;
	this.y0 = this.y0 || 0;
	this.lat0 = this.lat0 || 0;
	this.long0 = this.long0 || 0;
	this.lat_ts = this.lat_ts || 0;
	this.title = this.title || "Quadrilateralized Spherical Cube";
	if (this.lat0 >= HALF_PI - FORTPI / 2) this.face = FACE_ENUM.TOP;
	else if (this.lat0 <= -(HALF_PI - FORTPI / 2)) this.face = FACE_ENUM.BOTTOM;
	else if (Math.abs(this.long0) <= FORTPI) this.face = FACE_ENUM.FRONT;
	else if (Math.abs(this.long0) <= HALF_PI + FORTPI) this.face = this.long0 > 0 ? FACE_ENUM.RIGHT : FACE_ENUM.LEFT;
	else this.face = FACE_ENUM.BACK;
	if (this.es !== 0) {
		this.one_minus_f = 1 - (this.a - this.b) / this.a;
		this.one_minus_f_squared = this.one_minus_f * this.one_minus_f;
	}
}
function forward$6(p) {
	var xy = {
		x: 0,
		y: 0
	};
	var lat, lon;
	var theta, phi;
	var t, mu;
	var area = { value: 0 };
	p.x -= this.long0;
	if (this.es !== 0) lat = Math.atan(this.one_minus_f_squared * Math.tan(p.y));
	else lat = p.y;
	lon = p.x;
	if (this.face === FACE_ENUM.TOP) {
		phi = HALF_PI - lat;
		if (lon >= FORTPI && lon <= HALF_PI + FORTPI) {
			area.value = AREA_ENUM.AREA_0;
			theta = lon - HALF_PI;
		} else if (lon > HALF_PI + FORTPI || lon <= -(HALF_PI + FORTPI)) {
			area.value = AREA_ENUM.AREA_1;
			theta = lon > 0 ? lon - SPI : lon + SPI;
		} else if (lon > -(HALF_PI + FORTPI) && lon <= -FORTPI) {
			area.value = AREA_ENUM.AREA_2;
			theta = lon + HALF_PI;
		} else {
			area.value = AREA_ENUM.AREA_3;
			theta = lon;
		}
	} else if (this.face === FACE_ENUM.BOTTOM) {
		phi = HALF_PI + lat;
		if (lon >= FORTPI && lon <= HALF_PI + FORTPI) {
			area.value = AREA_ENUM.AREA_0;
			theta = -lon + HALF_PI;
		} else if (lon < FORTPI && lon >= -FORTPI) {
			area.value = AREA_ENUM.AREA_1;
			theta = -lon;
		} else if (lon < -FORTPI && lon >= -(HALF_PI + FORTPI)) {
			area.value = AREA_ENUM.AREA_2;
			theta = -lon - HALF_PI;
		} else {
			area.value = AREA_ENUM.AREA_3;
			theta = lon > 0 ? -lon + SPI : -lon - SPI;
		}
	} else {
		var q, r, s;
		var sinlat, coslat;
		var sinlon, coslon;
		if (this.face === FACE_ENUM.RIGHT) lon = qsc_shift_lon_origin(lon, +HALF_PI);
		else if (this.face === FACE_ENUM.BACK) lon = qsc_shift_lon_origin(lon, +SPI);
		else if (this.face === FACE_ENUM.LEFT) lon = qsc_shift_lon_origin(lon, -HALF_PI);
		sinlat = Math.sin(lat);
		coslat = Math.cos(lat);
		sinlon = Math.sin(lon);
		coslon = Math.cos(lon);
		q = coslat * coslon;
		r = coslat * sinlon;
		s = sinlat;
		if (this.face === FACE_ENUM.FRONT) {
			phi = Math.acos(q);
			theta = qsc_fwd_equat_face_theta(phi, s, r, area);
		} else if (this.face === FACE_ENUM.RIGHT) {
			phi = Math.acos(r);
			theta = qsc_fwd_equat_face_theta(phi, s, -q, area);
		} else if (this.face === FACE_ENUM.BACK) {
			phi = Math.acos(-q);
			theta = qsc_fwd_equat_face_theta(phi, s, -r, area);
		} else if (this.face === FACE_ENUM.LEFT) {
			phi = Math.acos(-r);
			theta = qsc_fwd_equat_face_theta(phi, s, q, area);
		} else {
			phi = theta = 0;
			area.value = AREA_ENUM.AREA_0;
		}
	}
	mu = Math.atan(12 / SPI * (theta + Math.acos(Math.sin(theta) * Math.cos(FORTPI)) - HALF_PI));
	t = Math.sqrt((1 - Math.cos(phi)) / (Math.cos(mu) * Math.cos(mu)) / (1 - Math.cos(Math.atan(1 / Math.cos(theta)))));
	if (area.value === AREA_ENUM.AREA_1) mu += HALF_PI;
	else if (area.value === AREA_ENUM.AREA_2) mu += SPI;
	else if (area.value === AREA_ENUM.AREA_3) mu += 1.5 * SPI;
	xy.x = t * Math.cos(mu);
	xy.y = t * Math.sin(mu);
	xy.x = xy.x * this.a + this.x0;
	xy.y = xy.y * this.a + this.y0;
	p.x = xy.x;
	p.y = xy.y;
	return p;
}
function inverse$6(p) {
	var lp = {
		lam: 0,
		phi: 0
	};
	var mu, nu, cosmu, tannu;
	var tantheta, theta, cosphi, phi;
	var t;
	var area = { value: 0 };
	p.x = (p.x - this.x0) / this.a;
	p.y = (p.y - this.y0) / this.a;
	nu = Math.atan(Math.sqrt(p.x * p.x + p.y * p.y));
	mu = Math.atan2(p.y, p.x);
	if (p.x >= 0 && p.x >= Math.abs(p.y)) area.value = AREA_ENUM.AREA_0;
	else if (p.y >= 0 && p.y >= Math.abs(p.x)) {
		area.value = AREA_ENUM.AREA_1;
		mu -= HALF_PI;
	} else if (p.x < 0 && -p.x >= Math.abs(p.y)) {
		area.value = AREA_ENUM.AREA_2;
		mu = mu < 0 ? mu + SPI : mu - SPI;
	} else {
		area.value = AREA_ENUM.AREA_3;
		mu += HALF_PI;
	}
	t = SPI / 12 * Math.tan(mu);
	tantheta = Math.sin(t) / (Math.cos(t) - 1 / Math.sqrt(2));
	theta = Math.atan(tantheta);
	cosmu = Math.cos(mu);
	tannu = Math.tan(nu);
	cosphi = 1 - cosmu * cosmu * tannu * tannu * (1 - Math.cos(Math.atan(1 / Math.cos(theta))));
	if (cosphi < -1) cosphi = -1;
	else if (cosphi > 1) cosphi = 1;
	if (this.face === FACE_ENUM.TOP) {
		phi = Math.acos(cosphi);
		lp.phi = HALF_PI - phi;
		if (area.value === AREA_ENUM.AREA_0) lp.lam = theta + HALF_PI;
		else if (area.value === AREA_ENUM.AREA_1) lp.lam = theta < 0 ? theta + SPI : theta - SPI;
		else if (area.value === AREA_ENUM.AREA_2) lp.lam = theta - HALF_PI;
		else lp.lam = theta;
	} else if (this.face === FACE_ENUM.BOTTOM) {
		phi = Math.acos(cosphi);
		lp.phi = phi - HALF_PI;
		if (area.value === AREA_ENUM.AREA_0) lp.lam = -theta + HALF_PI;
		else if (area.value === AREA_ENUM.AREA_1) lp.lam = -theta;
		else if (area.value === AREA_ENUM.AREA_2) lp.lam = -theta - HALF_PI;
		else lp.lam = theta < 0 ? -theta - SPI : -theta + SPI;
	} else {
		var q = cosphi, r, s;
		t = q * q;
		if (t >= 1) s = 0;
		else s = Math.sqrt(1 - t) * Math.sin(theta);
		t += s * s;
		if (t >= 1) r = 0;
		else r = Math.sqrt(1 - t);
		if (area.value === AREA_ENUM.AREA_1) {
			t = r;
			r = -s;
			s = t;
		} else if (area.value === AREA_ENUM.AREA_2) {
			r = -r;
			s = -s;
		} else if (area.value === AREA_ENUM.AREA_3) {
			t = r;
			r = s;
			s = -t;
		}
		if (this.face === FACE_ENUM.RIGHT) {
			t = q;
			q = -r;
			r = t;
		} else if (this.face === FACE_ENUM.BACK) {
			q = -q;
			r = -r;
		} else if (this.face === FACE_ENUM.LEFT) {
			t = q;
			q = r;
			r = -t;
		}
		lp.phi = Math.acos(-s) - HALF_PI;
		lp.lam = Math.atan2(r, q);
		if (this.face === FACE_ENUM.RIGHT) lp.lam = qsc_shift_lon_origin(lp.lam, -HALF_PI);
		else if (this.face === FACE_ENUM.BACK) lp.lam = qsc_shift_lon_origin(lp.lam, -SPI);
		else if (this.face === FACE_ENUM.LEFT) lp.lam = qsc_shift_lon_origin(lp.lam, +HALF_PI);
	}
	if (this.es !== 0) {
		var invert_sign;
		var tanphi, xa;
		invert_sign = lp.phi < 0 ? 1 : 0;
		tanphi = Math.tan(lp.phi);
		xa = this.b / Math.sqrt(tanphi * tanphi + this.one_minus_f_squared);
		lp.phi = Math.atan(Math.sqrt(this.a * this.a - xa * xa) / (this.one_minus_f * xa));
		if (invert_sign) lp.phi = -lp.phi;
	}
	lp.lam += this.long0;
	p.x = lp.lam;
	p.y = lp.phi;
	return p;
}
function qsc_fwd_equat_face_theta(phi, y, x, area) {
	var theta;
	if (phi < 1e-10) {
		area.value = AREA_ENUM.AREA_0;
		theta = 0;
	} else {
		theta = Math.atan2(y, x);
		if (Math.abs(theta) <= FORTPI) area.value = AREA_ENUM.AREA_0;
		else if (theta > FORTPI && theta <= HALF_PI + FORTPI) {
			area.value = AREA_ENUM.AREA_1;
			theta -= HALF_PI;
		} else if (theta > HALF_PI + FORTPI || theta <= -(HALF_PI + FORTPI)) {
			area.value = AREA_ENUM.AREA_2;
			theta = theta >= 0 ? theta - SPI : theta + SPI;
		} else {
			area.value = AREA_ENUM.AREA_3;
			theta += HALF_PI;
		}
	}
	return theta;
}
function qsc_shift_lon_origin(lon, offset) {
	var slon = lon + offset;
	if (slon < -3.14159265359) slon += TWO_PI;
	else if (slon > 3.14159265359) slon -= TWO_PI;
	return slon;
}
var qsc_default = {
	init: init$7,
	forward: forward$6,
	inverse: inverse$6,
	names: [
		"Quadrilateralized Spherical Cube",
		"Quadrilateralized_Spherical_Cube",
		"qsc"
	]
};
// node_modules/proj4/lib/projections/robin.js
var COEFS_X = [
	[
		1,
		22199e-21,
		-715515e-10,
		31103e-10
	],
	[
		.9986,
		-482243e-9,
		-24897e-9,
		-13309e-10
	],
	[
		.9954,
		-83103e-8,
		-448605e-10,
		-9.86701e-7
	],
	[
		.99,
		-.00135364,
		-59661e-9,
		36777e-10
	],
	[
		.9822,
		-.00167442,
		-449547e-11,
		-572411e-11
	],
	[
		.973,
		-.00214868,
		-903571e-10,
		1.8736e-8
	],
	[
		.96,
		-.00305085,
		-900761e-10,
		164917e-11
	],
	[
		.9427,
		-.00382792,
		-653386e-10,
		-26154e-10
	],
	[
		.9216,
		-.00467746,
		-10457e-8,
		481243e-11
	],
	[
		.8962,
		-.00536223,
		-323831e-10,
		-543432e-11
	],
	[
		.8679,
		-.00609363,
		-113898e-9,
		332484e-11
	],
	[
		.835,
		-.00698325,
		-640253e-10,
		9.34959e-7
	],
	[
		.7986,
		-.00755338,
		-500009e-10,
		9.35324e-7
	],
	[
		.7597,
		-.00798324,
		-35971e-9,
		-227626e-11
	],
	[
		.7186,
		-.00851367,
		-701149e-10,
		-86303e-10
	],
	[
		.6732,
		-.00986209,
		-199569e-9,
		191974e-10
	],
	[
		.6213,
		-.010418,
		883923e-10,
		624051e-11
	],
	[
		.5722,
		-.00906601,
		182e-6,
		624051e-11
	],
	[
		.5322,
		-.00677797,
		275608e-9,
		624051e-11
	]
];
var COEFS_Y = [
	[
		-520417e-23,
		.0124,
		121431e-23,
		-845284e-16
	],
	[
		.062,
		.0124,
		-1.26793e-9,
		422642e-15
	],
	[
		.124,
		.0124,
		5.07171e-9,
		-1.60604e-9
	],
	[
		.186,
		.0123999,
		-1.90189e-8,
		6.00152e-9
	],
	[
		.248,
		.0124002,
		7.10039e-8,
		-2.24e-8
	],
	[
		.31,
		.0123992,
		-2.64997e-7,
		8.35986e-8
	],
	[
		.372,
		.0124029,
		9.88983e-7,
		-3.11994e-7
	],
	[
		.434,
		.0123893,
		-369093e-11,
		-4.35621e-7
	],
	[
		.4958,
		.0123198,
		-102252e-10,
		-3.45523e-7
	],
	[
		.5571,
		.0121916,
		-154081e-10,
		-5.82288e-7
	],
	[
		.6176,
		.0119938,
		-241424e-10,
		-5.25327e-7
	],
	[
		.6769,
		.011713,
		-320223e-10,
		-5.16405e-7
	],
	[
		.7346,
		.0113541,
		-397684e-10,
		-6.09052e-7
	],
	[
		.7903,
		.0109107,
		-489042e-10,
		-104739e-11
	],
	[
		.8435,
		.0103431,
		-64615e-9,
		-1.40374e-9
	],
	[
		.8936,
		.00969686,
		-64636e-9,
		-8547e-9
	],
	[
		.9394,
		.00840947,
		-192841e-9,
		-42106e-10
	],
	[
		.9761,
		.00616527,
		-256e-6,
		-42106e-10
	],
	[
		1,
		.00328947,
		-319159e-9,
		-42106e-10
	]
];
var FXC = .8487;
var FYC = 1.3523;
var C1 = R2D / 5;
var RC1 = 1 / C1;
var NODES = 18;
var poly3_val = function(coefs, x) {
	return coefs[0] + x * (coefs[1] + x * (coefs[2] + x * coefs[3]));
};
var poly3_der = function(coefs, x) {
	return coefs[1] + x * (2 * coefs[2] + x * 3 * coefs[3]);
};
function newton_rapshon(f_df, start, max_err, iters) {
	var x = start;
	for (; iters; --iters) {
		var upd = f_df(x);
		x -= upd;
		if (Math.abs(upd) < max_err) break;
	}
	return x;
}
function init$6() {
	this.x0 = this.x0 || 0;
	this.y0 = this.y0 || 0;
	this.long0 = this.long0 || 0;
	this.es = 0;
	this.title = this.title || "Robinson";
}
function forward$5(ll) {
	var lon = adjust_lon_default(ll.x - this.long0, this.over);
	var dphi = Math.abs(ll.y);
	var i = Math.floor(dphi * C1);
	if (i < 0) i = 0;
	else if (i >= NODES) i = NODES - 1;
	dphi = R2D * (dphi - RC1 * i);
	var xy = {
		x: poly3_val(COEFS_X[i], dphi) * lon,
		y: poly3_val(COEFS_Y[i], dphi)
	};
	if (ll.y < 0) xy.y = -xy.y;
	xy.x = xy.x * this.a * FXC + this.x0;
	xy.y = xy.y * this.a * FYC + this.y0;
	if (ll.z !== void 0) xy.z = ll.z;
	if (ll.m !== void 0) xy.m = ll.m;
	return xy;
}
function inverse$5(xy) {
	var ll = {
		x: (xy.x - this.x0) / (this.a * FXC),
		y: Math.abs(xy.y - this.y0) / (this.a * FYC)
	};
	if (ll.y >= 1) {
		ll.x /= COEFS_X[NODES][0];
		ll.y = xy.y < 0 ? -HALF_PI : HALF_PI;
	} else {
		var i = Math.floor(ll.y * NODES);
		if (i < 0) i = 0;
		else if (i >= NODES) i = NODES - 1;
		for (;;) if (COEFS_Y[i][0] > ll.y) --i;
		else if (COEFS_Y[i + 1][0] <= ll.y) ++i;
		else break;
		var coefs = COEFS_Y[i];
		var t = 5 * (ll.y - coefs[0]) / (COEFS_Y[i + 1][0] - coefs[0]);
		t = newton_rapshon(function(x) {
			return (poly3_val(coefs, x) - ll.y) / poly3_der(coefs, x);
		}, t, EPSLN, 100);
		ll.x /= poly3_val(COEFS_X[i], t);
		ll.y = (5 * i + t) * D2R$1;
		if (xy.y < 0) ll.y = -ll.y;
	}
	ll.x = adjust_lon_default(ll.x + this.long0, this.over);
	if (xy.z !== void 0) ll.z = xy.z;
	if (xy.m !== void 0) ll.m = xy.m;
	return ll;
}
var robin_default = {
	init: init$6,
	forward: forward$5,
	inverse: inverse$5,
	names: ["Robinson", "robin"]
};
// node_modules/proj4/lib/projections/geocent.js
function init$5() {
	this.name = "geocent";
}
function forward$4(p) {
	return geodeticToGeocentric(p, this.es, this.a);
}
function inverse$4(p) {
	return geocentricToGeodetic(p, this.es, this.a, this.b);
}
var geocent_default = {
	init: init$5,
	forward: forward$4,
	inverse: inverse$4,
	names: [
		"Geocentric",
		"geocentric",
		"geocent",
		"Geocent"
	]
};
// node_modules/proj4/lib/projections/tpers.js
/**
* @typedef {Object} LocalThis
* @property {number} mode
* @property {number} sinph0
* @property {number} cosph0
* @property {number} pn1
* @property {number} h
* @property {number} rp
* @property {number} p
* @property {number} h1
* @property {number} pfact
* @property {number} es
* @property {number} tilt
* @property {number} azi
* @property {number} cg
* @property {number} sg
* @property {number} cw
* @property {number} sw
*/
var mode = {
	N_POLE: 0,
	S_POLE: 1,
	EQUIT: 2,
	OBLIQ: 3
};
var params = {
	h: {
		def: 1e5,
		num: true
	},
	azi: {
		def: 0,
		num: true,
		degrees: true
	},
	tilt: {
		def: 0,
		num: true,
		degrees: true
	},
	long0: {
		def: 0,
		num: true
	},
	lat0: {
		def: 0,
		num: true
	}
};
/** @this {import('../defs.js').ProjectionDefinition & LocalThis} */
function init$4() {
	Object.keys(params).forEach(function(p) {
		if (typeof this[p] === "undefined") this[p] = params[p].def;
		else if (params[p].num && isNaN(this[p])) throw new Error("Invalid parameter value, must be numeric " + p + " = " + this[p]);
		else if (params[p].num) this[p] = parseFloat(this[p]);
		if (params[p].degrees) this[p] = this[p] * D2R$1;
	}.bind(this));
	if (Math.abs(Math.abs(this.lat0) - HALF_PI) < 1e-10) this.mode = this.lat0 < 0 ? mode.S_POLE : mode.N_POLE;
	else if (Math.abs(this.lat0) < 1e-10) this.mode = mode.EQUIT;
	else {
		this.mode = mode.OBLIQ;
		this.sinph0 = Math.sin(this.lat0);
		this.cosph0 = Math.cos(this.lat0);
	}
	this.pn1 = this.h / this.a;
	if (this.pn1 <= 0 || this.pn1 > 1e10) throw new Error("Invalid height");
	this.p = 1 + this.pn1;
	this.rp = 1 / this.p;
	this.h1 = 1 / this.pn1;
	this.pfact = (this.p + 1) * this.h1;
	this.es = 0;
	var omega = this.tilt;
	var gamma = this.azi;
	this.cg = Math.cos(gamma);
	this.sg = Math.sin(gamma);
	this.cw = Math.cos(omega);
	this.sw = Math.sin(omega);
}
function forward$3(p) {
	p.x -= this.long0;
	var sinphi = Math.sin(p.y);
	var cosphi = Math.cos(p.y);
	var coslam = Math.cos(p.x);
	var x, y;
	switch (this.mode) {
		case mode.OBLIQ:
			y = this.sinph0 * sinphi + this.cosph0 * cosphi * coslam;
			break;
		case mode.EQUIT:
			y = cosphi * coslam;
			break;
		case mode.S_POLE:
			y = -sinphi;
			break;
		case mode.N_POLE: y = sinphi;
	}
	y = this.pn1 / (this.p - y);
	x = y * cosphi * Math.sin(p.x);
	switch (this.mode) {
		case mode.OBLIQ:
			y *= this.cosph0 * sinphi - this.sinph0 * cosphi * coslam;
			break;
		case mode.EQUIT:
			y *= sinphi;
			break;
		case mode.N_POLE:
			y *= -(cosphi * coslam);
			break;
		case mode.S_POLE: y *= cosphi * coslam;
	}
	var yt = y * this.cg + x * this.sg, ba = 1 / (yt * this.sw * this.h1 + this.cw);
	x = (x * this.cg - y * this.sg) * this.cw * ba;
	y = yt * ba;
	p.x = x * this.a;
	p.y = y * this.a;
	return p;
}
function inverse$3(p) {
	p.x /= this.a;
	p.y /= this.a;
	var r = {
		x: p.x,
		y: p.y
	};
	var bm, bq, yt = 1 / (this.pn1 - p.y * this.sw);
	bm = this.pn1 * p.x * yt;
	bq = this.pn1 * p.y * this.cw * yt;
	p.x = bm * this.cg + bq * this.sg;
	p.y = bq * this.cg - bm * this.sg;
	var rh = hypot_default(p.x, p.y);
	if (Math.abs(rh) < 1e-10) {
		r.x = 0;
		r.y = p.y;
	} else {
		var cosz, sinz = 1 - rh * rh * this.pfact;
		sinz = (this.p - Math.sqrt(sinz)) / (this.pn1 / rh + rh / this.pn1);
		cosz = Math.sqrt(1 - sinz * sinz);
		switch (this.mode) {
			case mode.OBLIQ:
				r.y = Math.asin(cosz * this.sinph0 + p.y * sinz * this.cosph0 / rh);
				p.y = (cosz - this.sinph0 * Math.sin(r.y)) * rh;
				p.x *= sinz * this.cosph0;
				break;
			case mode.EQUIT:
				r.y = Math.asin(p.y * sinz / rh);
				p.y = cosz * rh;
				p.x *= sinz;
				break;
			case mode.N_POLE:
				r.y = Math.asin(cosz);
				p.y = -p.y;
				break;
			case mode.S_POLE: r.y = -Math.asin(cosz);
		}
		r.x = Math.atan2(p.x, p.y);
	}
	p.x = r.x + this.long0;
	p.y = r.y;
	return p;
}
var tpers_default = {
	init: init$4,
	forward: forward$3,
	inverse: inverse$3,
	names: ["Tilted_Perspective", "tpers"]
};
// node_modules/proj4/lib/projections/geos.js
/**
* @typedef {Object} LocalThis
* @property {1 | 0} flip_axis
* @property {number} h
* @property {number} radius_g_1
* @property {number} radius_g
* @property {number} radius_p
* @property {number} radius_p2
* @property {number} radius_p_inv2
* @property {'ellipse'|'sphere'} shape
* @property {number} C
* @property {string} sweep
* @property {number} es
*/
/** @this {import('../defs.js').ProjectionDefinition & LocalThis} */
function init$3() {
	this.flip_axis = this.sweep === "x" ? 1 : 0;
	this.h = Number(this.h);
	this.radius_g_1 = this.h / this.a;
	if (this.radius_g_1 <= 0 || this.radius_g_1 > 1e10) throw new Error();
	this.radius_g = 1 + this.radius_g_1;
	this.C = this.radius_g * this.radius_g - 1;
	if (this.es !== 0) {
		var one_es = 1 - this.es;
		var rone_es = 1 / one_es;
		this.radius_p = Math.sqrt(one_es);
		this.radius_p2 = one_es;
		this.radius_p_inv2 = rone_es;
		this.shape = "ellipse";
	} else {
		this.radius_p = 1;
		this.radius_p2 = 1;
		this.radius_p_inv2 = 1;
		this.shape = "sphere";
	}
	if (!this.title) this.title = "Geostationary Satellite View";
}
function forward$2(p) {
	var lon = p.x;
	var lat = p.y;
	var tmp, v_x, v_y, v_z;
	lon = lon - this.long0;
	if (this.shape === "ellipse") {
		lat = Math.atan(this.radius_p2 * Math.tan(lat));
		var r = this.radius_p / hypot_default(this.radius_p * Math.cos(lat), Math.sin(lat));
		v_x = r * Math.cos(lon) * Math.cos(lat);
		v_y = r * Math.sin(lon) * Math.cos(lat);
		v_z = r * Math.sin(lat);
		if ((this.radius_g - v_x) * v_x - v_y * v_y - v_z * v_z * this.radius_p_inv2 < 0) {
			p.x = NaN;
			p.y = NaN;
			return p;
		}
		tmp = this.radius_g - v_x;
		if (this.flip_axis) {
			p.x = this.radius_g_1 * Math.atan(v_y / hypot_default(v_z, tmp));
			p.y = this.radius_g_1 * Math.atan(v_z / tmp);
		} else {
			p.x = this.radius_g_1 * Math.atan(v_y / tmp);
			p.y = this.radius_g_1 * Math.atan(v_z / hypot_default(v_y, tmp));
		}
	} else if (this.shape === "sphere") {
		tmp = Math.cos(lat);
		v_x = Math.cos(lon) * tmp;
		v_y = Math.sin(lon) * tmp;
		v_z = Math.sin(lat);
		tmp = this.radius_g - v_x;
		if (this.flip_axis) {
			p.x = this.radius_g_1 * Math.atan(v_y / hypot_default(v_z, tmp));
			p.y = this.radius_g_1 * Math.atan(v_z / tmp);
		} else {
			p.x = this.radius_g_1 * Math.atan(v_y / tmp);
			p.y = this.radius_g_1 * Math.atan(v_z / hypot_default(v_y, tmp));
		}
	}
	p.x = p.x * this.a;
	p.y = p.y * this.a;
	return p;
}
function inverse$2(p) {
	var v_x = -1;
	var v_y = 0;
	var v_z = 0;
	var a, b, det, k;
	p.x = p.x / this.a;
	p.y = p.y / this.a;
	if (this.shape === "ellipse") {
		if (this.flip_axis) {
			v_z = Math.tan(p.y / this.radius_g_1);
			v_y = Math.tan(p.x / this.radius_g_1) * hypot_default(1, v_z);
		} else {
			v_y = Math.tan(p.x / this.radius_g_1);
			v_z = Math.tan(p.y / this.radius_g_1) * hypot_default(1, v_y);
		}
		var v_zp = v_z / this.radius_p;
		a = v_y * v_y + v_zp * v_zp + v_x * v_x;
		b = 2 * this.radius_g * v_x;
		det = b * b - 4 * a * this.C;
		if (det < 0) {
			p.x = NaN;
			p.y = NaN;
			return p;
		}
		k = (-b - Math.sqrt(det)) / (2 * a);
		v_x = this.radius_g + k * v_x;
		v_y *= k;
		v_z *= k;
		p.x = Math.atan2(v_y, v_x);
		p.y = Math.atan(v_z * Math.cos(p.x) / v_x);
		p.y = Math.atan(this.radius_p_inv2 * Math.tan(p.y));
	} else if (this.shape === "sphere") {
		if (this.flip_axis) {
			v_z = Math.tan(p.y / this.radius_g_1);
			v_y = Math.tan(p.x / this.radius_g_1) * Math.sqrt(1 + v_z * v_z);
		} else {
			v_y = Math.tan(p.x / this.radius_g_1);
			v_z = Math.tan(p.y / this.radius_g_1) * Math.sqrt(1 + v_y * v_y);
		}
		a = v_y * v_y + v_z * v_z + v_x * v_x;
		b = 2 * this.radius_g * v_x;
		det = b * b - 4 * a * this.C;
		if (det < 0) {
			p.x = NaN;
			p.y = NaN;
			return p;
		}
		k = (-b - Math.sqrt(det)) / (2 * a);
		v_x = this.radius_g + k * v_x;
		v_y *= k;
		v_z *= k;
		p.x = Math.atan2(v_y, v_x);
		p.y = Math.atan(v_z * Math.cos(p.x) / v_x);
	}
	p.x = p.x + this.long0;
	return p;
}
var geos_default = {
	init: init$3,
	forward: forward$2,
	inverse: inverse$2,
	names: [
		"Geostationary Satellite View",
		"Geostationary_Satellite",
		"geos"
	]
};
// node_modules/proj4/lib/projections/eqearth.js
/**
* Copyright 2018 Bernie Jenny, Monash University, Melbourne, Australia.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
* Equal Earth is a projection inspired by the Robinson projection, but unlike
* the Robinson projection retains the relative size of areas. The projection
* was designed in 2018 by Bojan Savric, Tom Patterson and Bernhard Jenny.
*
* Publication:
* Bojan Savric, Tom Patterson & Bernhard Jenny (2018). The Equal Earth map
* projection, International Journal of Geographical Information Science,
* DOI: 10.1080/13658816.2018.1504949
*
* Code released August 2018
* Ported to JavaScript and adapted for mapshaper-proj by Matthew Bloch August 2018
* Modified for proj4js by Andreas Hocevar by Andreas Hocevar March 2024
*/
var A1 = 1.340264;
var A2 = -.081106;
var A3 = 893e-6;
var A4 = .003796;
var M = Math.sqrt(3) / 2;
/**
* @typedef {Object} LocalThis
* @property {number} es
* @property {number} e
* @property {Array<number>} apa
* @property {number} qp
* @property {number} rqda
*/
/** @this {import('../defs.js').ProjectionDefinition & LocalThis} */
function init$2() {
	this.long0 = this.long0 !== void 0 ? this.long0 : 0;
	this.x0 = this.x0 !== void 0 ? this.x0 : 0;
	this.y0 = this.y0 !== void 0 ? this.y0 : 0;
	if (this.es !== 0) {
		this.apa = authset(this.es);
		this.qp = qsfnz_default(this.e, 1);
		this.rqda = Math.sqrt(.5 * this.qp);
	}
}
/** @this {import('../defs.js').ProjectionDefinition & LocalThis} */
function forward$1(p) {
	var lam = adjust_lon_default(p.x - this.long0, this.over);
	var phi = p.y;
	var sinphi = Math.sin(phi);
	if (this.es !== 0) sinphi = qsfnz_default(this.e, sinphi) / this.qp;
	var paramLat = Math.asin(M * sinphi), paramLatSq = paramLat * paramLat, paramLatPow6 = paramLatSq * paramLatSq * paramLatSq;
	p.x = lam * Math.cos(paramLat) / (M * (A1 + 3 * A2 * paramLatSq + paramLatPow6 * (7 * A3 + 9 * A4 * paramLatSq)));
	p.y = paramLat * (A1 + A2 * paramLatSq + paramLatPow6 * (A3 + A4 * paramLatSq));
	if (this.es !== 0) {
		p.x *= this.rqda;
		p.y *= this.rqda;
	}
	p.x = this.a * p.x + this.x0;
	p.y = this.a * p.y + this.y0;
	return p;
}
/** @this {import('../defs.js').ProjectionDefinition & LocalThis} */
function inverse$1(p) {
	p.x = (p.x - this.x0) / this.a;
	p.y = (p.y - this.y0) / this.a;
	if (this.es !== 0) {
		p.x /= this.rqda;
		p.y /= this.rqda;
	}
	var EPS = 1e-9, NITER = 12, paramLat = p.y, paramLatSq, paramLatPow6, fy, fpy, dlat, i = 0;
	for (; i < NITER; ++i) {
		paramLatSq = paramLat * paramLat;
		paramLatPow6 = paramLatSq * paramLatSq * paramLatSq;
		fy = paramLat * (A1 + A2 * paramLatSq + paramLatPow6 * (A3 + A4 * paramLatSq)) - p.y;
		fpy = A1 + 3 * A2 * paramLatSq + paramLatPow6 * (7 * A3 + 9 * A4 * paramLatSq);
		paramLat -= dlat = fy / fpy;
		if (Math.abs(dlat) < EPS) break;
	}
	paramLatSq = paramLat * paramLat;
	paramLatPow6 = paramLatSq * paramLatSq * paramLatSq;
	p.x = M * p.x * (A1 + 3 * A2 * paramLatSq + paramLatPow6 * (7 * A3 + 9 * A4 * paramLatSq)) / Math.cos(paramLat);
	p.y = Math.asin(Math.sin(paramLat) / M);
	if (this.es !== 0) p.y = authlat(p.y, this.apa);
	p.x = adjust_lon_default(p.x + this.long0, this.over);
	return p;
}
var eqearth_default = {
	init: init$2,
	forward: forward$1,
	inverse: inverse$1,
	names: [
		"eqearth",
		"Equal Earth",
		"Equal_Earth"
	]
};
// node_modules/proj4/lib/projections/bonne.js
/**
* @typedef {Object} LocalThis
* @property {number} phi1
* @property {number} cphi1
* @property {number} es
* @property {Array<number>} en
* @property {number} m1
* @property {number} am1
*/
var EPS10 = 1e-10;
/** @this {import('../defs.js').ProjectionDefinition & LocalThis} */
function init$1() {
	var c;
	this.phi1 = this.lat1;
	if (Math.abs(this.phi1) < EPS10) throw new Error();
	if (this.es) {
		this.en = pj_enfn_default(this.es);
		this.m1 = pj_mlfn_default(this.phi1, this.am1 = Math.sin(this.phi1), c = Math.cos(this.phi1), this.en);
		this.am1 = c / (Math.sqrt(1 - this.es * this.am1 * this.am1) * this.am1);
		this.inverse = e_inv;
		this.forward = e_fwd;
	} else {
		if (Math.abs(this.phi1) + EPS10 >= HALF_PI) this.cphi1 = 0;
		else this.cphi1 = 1 / Math.tan(this.phi1);
		this.inverse = s_inv;
		this.forward = s_fwd;
	}
}
function e_fwd(p) {
	var lam = adjust_lon_default(p.x - (this.long0 || 0), this.over);
	var phi = p.y;
	var rh = this.am1 + this.m1 - pj_mlfn_default(phi, E = Math.sin(phi), c = Math.cos(phi), this.en), E = c * lam / (rh * Math.sqrt(1 - this.es * E * E)), c;
	p.x = rh * Math.sin(E);
	p.y = this.am1 - rh * Math.cos(E);
	p.x = this.a * p.x + (this.x0 || 0);
	p.y = this.a * p.y + (this.y0 || 0);
	return p;
}
function e_inv(p) {
	p.x = (p.x - (this.x0 || 0)) / this.a;
	p.y = (p.y - (this.y0 || 0)) / this.a;
	var s, rh = hypot_default(p.x, p.y = this.am1 - p.y), lam, phi = pj_inv_mlfn_default(this.am1 + this.m1 - rh, this.es, this.en);
	if ((s = Math.abs(phi)) < HALF_PI) {
		s = Math.sin(phi);
		lam = rh * Math.atan2(p.x, p.y) * Math.sqrt(1 - this.es * s * s) / Math.cos(phi);
	} else if (Math.abs(s - HALF_PI) <= EPS10) lam = 0;
	else throw new Error();
	p.x = adjust_lon_default(lam + (this.long0 || 0), this.over);
	p.y = adjust_lat_default(phi);
	return p;
}
function s_fwd(p) {
	var lam = adjust_lon_default(p.x - (this.long0 || 0), this.over);
	var phi = p.y;
	var E, rh = this.cphi1 + this.phi1 - phi;
	if (Math.abs(rh) > EPS10) {
		p.x = rh * Math.sin(E = lam * Math.cos(phi) / rh);
		p.y = this.cphi1 - rh * Math.cos(E);
	} else p.x = p.y = 0;
	p.x = this.a * p.x + (this.x0 || 0);
	p.y = this.a * p.y + (this.y0 || 0);
	return p;
}
function s_inv(p) {
	p.x = (p.x - (this.x0 || 0)) / this.a;
	p.y = (p.y - (this.y0 || 0)) / this.a;
	var lam, phi;
	var rh = hypot_default(p.x, p.y = this.cphi1 - p.y);
	phi = this.cphi1 + this.phi1 - rh;
	if (Math.abs(phi) > HALF_PI) throw new Error();
	if (Math.abs(Math.abs(phi) - HALF_PI) <= EPS10) lam = 0;
	else lam = rh * Math.atan2(p.x, p.y) / Math.cos(phi);
	p.x = adjust_lon_default(lam + (this.long0 || 0), this.over);
	p.y = adjust_lat_default(phi);
	return p;
}
var bonne_default = {
	init: init$1,
	names: ["bonne", "Bonne (Werner lat_1=90)"]
};
// node_modules/proj4/lib/projections/ob_tran.js
/**
Original projection implementation:
https://github.com/OSGeo/PROJ/blob/46c47e9adf6376ae06afabe5d24a0016a05ced82/src/projections/ob_tran.cpp

Documentation:
https://proj.org/operations/projections/ob_tran.html

References/Formulas:
https://pubs.usgs.gov/pp/1395/report.pdf

Examples:
+proj=ob_tran +o_proj=moll +o_lat_p=45 +o_lon_p=-90
+proj=ob_tran +o_proj=moll +o_lat_p=45 +o_lon_p=-90 +lon_0=60
+proj=ob_tran +o_proj=moll +o_lat_p=45 +o_lon_p=-90 +lon_0=-90
*/
const projectionType = {
	OBLIQUE: {
		forward: forwardOblique,
		inverse: inverseOblique
	},
	TRANSVERSE: {
		forward: forwardTransverse,
		inverse: inverseTransverse
	}
};
/**
* @typedef {Object} LocalThis
* @property {number} lamp
* @property {number} cphip
* @property {number} sphip
* @property {Object} projectionType
* @property {string | undefined} o_proj
* @property {string | undefined} o_lon_p
* @property {string | undefined} o_lat_p
* @property {string | undefined} o_alpha
* @property {string | undefined} o_lon_c
* @property {string | undefined} o_lat_c
* @property {string | undefined} o_lon_1
* @property {string | undefined} o_lat_1
* @property {string | undefined} o_lon_2
* @property {string | undefined} o_lat_2
* @property {number | undefined} oLongP
* @property {number | undefined} oLatP
* @property {number | undefined} oAlpha
* @property {number | undefined} oLongC
* @property {number | undefined} oLatC
* @property {number | undefined} oLong1
* @property {number | undefined} oLat1
* @property {number | undefined} oLong2
* @property {number | undefined} oLat2
* @property {boolean} isIdentity
* @property {import('..').Converter} obliqueProjection
*
*/
/**
*    Parameters can be from the following sets:
*       New pole --> o_lat_p, o_lon_p
*       Rotate about point --> o_alpha, o_lon_c, o_lat_c
*       New equator points --> lon_1, lat_1, lon_2, lat_2
*
*    Per the original source code, the parameter sets are
*    checked in the order of the object below.
*/
const paramSets = {
	ROTATE: {
		o_alpha: "oAlpha",
		o_lon_c: "oLongC",
		o_lat_c: "oLatC"
	},
	NEW_POLE: {
		o_lat_p: "oLatP",
		o_lon_p: "oLongP"
	},
	NEW_EQUATOR: {
		o_lon_1: "oLong1",
		o_lat_1: "oLat1",
		o_lon_2: "oLong2",
		o_lat_2: "oLat2"
	}
};
/** @this {import('../defs.js').ProjectionDefinition & LocalThis} */
function init() {
	this.x0 = this.x0 || 0;
	this.y0 = this.y0 || 0;
	this.long0 = this.long0 || 0;
	this.title = this.title || "General Oblique Transformation";
	this.isIdentity = names$35.includes(this.o_proj);
	/** Verify required parameters exist */
	if (!this.o_proj) throw new Error("Missing parameter: o_proj");
	if (this.o_proj === `ob_tran`) throw new Error("Invalid value for o_proj: " + this.o_proj);
	/** @type {import('../defs.js').ProjectionDefinition} */
	const oProj = Projection(this.projStr.replace("+proj=ob_tran", "").replace("+o_proj=", "+proj=").trim());
	if (!oProj) throw new Error("Invalid parameter: o_proj. Unknown projection " + this.o_proj);
	oProj.long0 = 0;
	this.obliqueProjection = oProj;
	let matchedSet;
	const paramSetsKeys = Object.keys(paramSets);
	/**
	* parse strings, convert to radians, throw on NaN
	* @param {string} name
	* @returns {number | undefined}
	*/
	const parseParam = (name) => {
		if (typeof this[name] === `undefined`) return;
		const val = parseFloat(this[name]) * D2R$1;
		if (isNaN(val)) throw new Error("Invalid value for " + name + ": " + this[name]);
		return val;
	};
	for (let i = 0; i < paramSetsKeys.length; i++) {
		const setKey = paramSetsKeys[i];
		const set = paramSets[setKey];
		const params = Object.entries(set);
		if (!params.some(([p]) => typeof this[p] !== "undefined")) continue;
		matchedSet = set;
		for (let ii = 0; ii < params.length; ii++) {
			const [inputParam, param] = params[ii];
			const val = parseParam(inputParam);
			if (typeof val === "undefined") throw new Error("Missing parameter: " + inputParam + ".");
			this[param] = val;
		}
		break;
	}
	if (!matchedSet) throw new Error("No valid parameters provided for ob_tran projection.");
	const { lamp, phip } = createRotation(this, matchedSet);
	this.lamp = lamp;
	if (Math.abs(phip) > 1e-10) {
		this.cphip = Math.cos(phip);
		this.sphip = Math.sin(phip);
		this.projectionType = projectionType.OBLIQUE;
	} else this.projectionType = projectionType.TRANSVERSE;
}
/** @this {import('../defs.js').ProjectionDefinition & LocalThis} */
function forward(p) {
	return this.projectionType.forward(this, p);
}
/** @this {import('../defs.js').ProjectionDefinition & LocalThis} */
function inverse(p) {
	return this.projectionType.inverse(this, p);
}
/**
* @param {import('../defs.js').ProjectionDefinition & LocalThis} params - Initialized projection definition
* @param {Object} how - Transformation method
* @returns {{phip: number, lamp: number}}
*/
function createRotation(params, how) {
	let phip, lamp;
	if (how === paramSets.ROTATE) {
		let lamc = params.oLongC;
		let phic = params.oLatC;
		let alpha = params.oAlpha;
		if (Math.abs(Math.abs(phic) - HALF_PI) <= 1e-10) throw new Error("Invalid value for o_lat_c: " + params.o_lat_c + " should be < 90°");
		lamp = lamc + Math.atan2(-1 * Math.cos(alpha), -1 * Math.sin(alpha) * Math.sin(phic));
		phip = Math.asin(Math.cos(phic) * Math.sin(alpha));
	} else if (how === paramSets.NEW_POLE) {
		lamp = params.oLongP;
		phip = params.oLatP;
	} else {
		let lam1 = params.oLong1;
		let phi1 = params.oLat1;
		let lam2 = params.oLong2;
		let phi2 = params.oLat2;
		let con = Math.abs(phi1);
		if (Math.abs(phi1) > HALF_PI - 1e-10) throw new Error("Invalid value for o_lat_1: " + params.o_lat_1 + " should be < 90°");
		if (Math.abs(phi2) > HALF_PI - 1e-10) throw new Error("Invalid value for o_lat_2: " + params.o_lat_2 + " should be < 90°");
		if (Math.abs(phi1 - phi2) < 1e-10) throw new Error("Invalid value for o_lat_1 and o_lat_2: o_lat_1 should be different from o_lat_2");
		if (con < 1e-10) throw new Error("Invalid value for o_lat_1: o_lat_1 should be different from zero");
		lamp = Math.atan2(Math.cos(phi1) * Math.sin(phi2) * Math.cos(lam1) - Math.sin(phi1) * Math.cos(phi2) * Math.cos(lam2), Math.sin(phi1) * Math.cos(phi2) * Math.sin(lam2) - Math.cos(phi1) * Math.sin(phi2) * Math.sin(lam1));
		phip = Math.atan(-1 * Math.cos(lamp - lam1) / Math.tan(phi1));
	}
	return {
		lamp,
		phip
	};
}
/**
* Forward (lng, lat) to (x, y) for oblique case
* @param {import('../defs.js').ProjectionDefinition & LocalThis} self
* @param {{x: number, y: number}} lp - lambda, phi
*/
function forwardOblique(self, lp) {
	let { x: lam, y: phi } = lp;
	lam = adjust_lon_default(lam - self.long0, self.over);
	const coslam = Math.cos(lam);
	const sinphi = Math.sin(phi);
	const cosphi = Math.cos(phi);
	lp.x = adjust_lon_default(Math.atan2(cosphi * Math.sin(lam), self.sphip * cosphi * coslam + self.cphip * sinphi) + self.lamp);
	lp.y = Math.asin(self.sphip * sinphi - self.cphip * cosphi * coslam);
	const result = self.obliqueProjection.forward(lp);
	if (self.isIdentity) {
		result.x *= R2D;
		result.y *= R2D;
	}
	return result;
}
/**
* Forward (lng, lat) to (x, y) for transverse case
* @param {import('../defs.js').ProjectionDefinition & LocalThis} self
* @param {{x: number, y: number}} lp - lambda, phi
*/
function forwardTransverse(self, lp) {
	let { x: lam, y: phi } = lp;
	lam = adjust_lon_default(lam - self.long0, self.over);
	const cosphi = Math.cos(phi);
	const coslam = Math.cos(lam);
	lp.x = adjust_lon_default(Math.atan2(cosphi * Math.sin(lam), Math.sin(phi)) + self.lamp);
	lp.y = Math.asin(-1 * cosphi * coslam);
	const result = self.obliqueProjection.forward(lp);
	if (self.isIdentity) {
		result.x *= R2D;
		result.y *= R2D;
	}
	return result;
}
/**
* Inverse (x, y) to (lng, lat) for oblique case
* @param {import('../defs.js').ProjectionDefinition & LocalThis} self
* @param {{x: number, y: number}} lp - lambda, phi
*/
function inverseOblique(self, lp) {
	if (self.isIdentity) {
		lp.x *= D2R$1;
		lp.y *= D2R$1;
	}
	let { x: lam, y: phi } = self.obliqueProjection.inverse(lp);
	if (lam < Number.MAX_VALUE) {
		lam -= self.lamp;
		const coslam = Math.cos(lam);
		const sinphi = Math.sin(phi);
		const cosphi = Math.cos(phi);
		lp.x = Math.atan2(cosphi * Math.sin(lam), self.sphip * cosphi * coslam - self.cphip * sinphi);
		lp.y = Math.asin(self.sphip * sinphi + self.cphip * cosphi * coslam);
	}
	lp.x = adjust_lon_default(lp.x + self.long0);
	return lp;
}
/**
* Inverse (x, y) to (lng, lat) for transverse case
* @param {import('../defs.js').ProjectionDefinition & LocalThis} self
* @param {{x: number, y: number}} lp - lambda, phi
*/
function inverseTransverse(self, lp) {
	if (self.isIdentity) {
		lp.x *= D2R$1;
		lp.y *= D2R$1;
	}
	let { x: lam, y: phi } = self.obliqueProjection.inverse(lp);
	if (lam < Number.MAX_VALUE) {
		const cosphi = Math.cos(phi);
		lam -= self.lamp;
		lp.x = Math.atan2(cosphi * Math.sin(lam), -1 * Math.sin(phi));
		lp.y = Math.asin(cosphi * Math.cos(lam));
	}
	lp.x = adjust_lon_default(lp.x + self.long0);
	return lp;
}
var ob_tran_default = {
	init,
	forward,
	inverse,
	names: [
		"General Oblique Transformation",
		"General_Oblique_Transformation",
		"ob_tran"
	]
};
// node_modules/proj4/projs.js
function projs_default(proj4) {
	proj4.Proj.projections.add(tmerc_default);
	proj4.Proj.projections.add(etmerc_default);
	proj4.Proj.projections.add(utm_default);
	proj4.Proj.projections.add(sterea_default);
	proj4.Proj.projections.add(stere_default);
	proj4.Proj.projections.add(somerc_default);
	proj4.Proj.projections.add(omerc_default);
	proj4.Proj.projections.add(lcc_default);
	proj4.Proj.projections.add(krovak_default);
	proj4.Proj.projections.add(cass_default);
	proj4.Proj.projections.add(laea_default);
	proj4.Proj.projections.add(aea_default);
	proj4.Proj.projections.add(gnom_default);
	proj4.Proj.projections.add(cea_default);
	proj4.Proj.projections.add(eqc_default);
	proj4.Proj.projections.add(poly_default);
	proj4.Proj.projections.add(nzmg_default);
	proj4.Proj.projections.add(mill_default);
	proj4.Proj.projections.add(sinu_default);
	proj4.Proj.projections.add(eck6_default);
	proj4.Proj.projections.add(moll_default);
	proj4.Proj.projections.add(eqdc_default);
	proj4.Proj.projections.add(vandg_default);
	proj4.Proj.projections.add(aeqd_default);
	proj4.Proj.projections.add(ortho_default);
	proj4.Proj.projections.add(qsc_default);
	proj4.Proj.projections.add(robin_default);
	proj4.Proj.projections.add(geocent_default);
	proj4.Proj.projections.add(tpers_default);
	proj4.Proj.projections.add(geos_default);
	proj4.Proj.projections.add(eqearth_default);
	proj4.Proj.projections.add(bonne_default);
	proj4.Proj.projections.add(ob_tran_default);
}
// node_modules/proj4/lib/index.js
/**
* @typedef {Object} Mgrs
* @property {(lonlat: [number, number]) => string} forward
* @property {(mgrsString: string) => [number, number, number, number]} inverse
* @property {(mgrsString: string) => [number, number]} toPoint
*/
/**
* @typedef {import('./defs').ProjectionDefinition} ProjectionDefinition
* @typedef {import('./core').TemplateCoordinates} TemplateCoordinates
* @typedef {import('./core').InterfaceCoordinates} InterfaceCoordinates
* @typedef {import('./core').Converter} Converter
* @typedef {import('./Proj').DatumDefinition} DatumDefinition
*/
/**
* @template {import('./core').TemplateCoordinates} T
* @type {core<T> & {defaultDatum: string, Proj: typeof Proj, WGS84: Proj, Point: typeof Point, toPoint: typeof common, defs: typeof defs, nadgrid: typeof nadgrid, transform: typeof transform, mgrs: Mgrs, version: string}}
*/
const proj4 = Object.assign(proj4$1, {
	defaultDatum: "WGS84",
	Proj: Projection,
	WGS84: new Projection("WGS84"),
	Point,
	toPoint: toPoint_default,
	defs,
	nadgrid,
	transform,
	mgrs: mgrs_default,
	version: "__VERSION__"
});
projs_default(proj4);
// node_modules/but-unzip/index.browser.min.mjs
try {
	let r = () => new DecompressionStream("deflate-raw"), t = (e) => new Response(e);
	r(), l = (e) => t(t(e).body.pipeThrough(r())).arrayBuffer().then((o) => new Uint8Array(o));
} catch {}
var l;
new TextDecoder();
globalThis.URL;
// node_modules/shpjs/lib/parseShp.js
function isClockWise(array) {
	let sum = 0;
	let i = 1;
	const len = array.length;
	let prev, cur;
	const bbox = [
		array[0][0],
		array[0][1],
		array[0][0],
		array[0][1]
	];
	while (i < len) {
		prev = cur || array[0];
		cur = array[i];
		sum += (cur[0] - prev[0]) * (cur[1] + prev[1]);
		i++;
		if (cur[0] < bbox[0]) bbox[0] = cur[0];
		if (cur[1] < bbox[1]) bbox[1] = cur[1];
		if (cur[0] > bbox[2]) bbox[2] = cur[0];
		if (cur[1] > bbox[3]) bbox[3] = cur[1];
	}
	return {
		ring: array,
		clockWise: sum > 0,
		bbox,
		children: []
	};
}
function contains(outer, inner) {
	if (outer.bbox[0] > inner.bbox[0]) return false;
	if (outer.bbox[1] > inner.bbox[1]) return false;
	if (outer.bbox[2] < inner.bbox[2]) return false;
	if (outer.bbox[3] < inner.bbox[3]) return false;
	return true;
}
function handleRings(rings, reversed = false) {
	const outers = [];
	const inners = [];
	for (const ring of rings) {
		const proccessed = isClockWise(ring);
		if (proccessed.clockWise !== reversed) outers.push(proccessed);
		else inners.push(proccessed);
	}
	const orphens = [];
	for (const inner of inners) {
		let candidate;
		for (const outer of outers) if (contains(outer, inner)) {
			if (!candidate) candidate = outer;
			else if (contains(candidate, outer)) candidate = outer;
		}
		if (candidate) candidate.children.push(inner.ring);
		else orphens.push(inner);
	}
	if (reversed) return {
		outers,
		orphens
	};
	if (orphens.length && !reversed) {
		const otherPosibility = handleRings(rings, true);
		if (otherPosibility.orphens.length === 0) {
			const out = [];
			for (const outer of otherPosibility.outers) out.push([outer.ring.toReversed()].concat(outer.children.map((item) => item.toReversed())));
			return out;
		}
	}
	const out = [];
	for (const outer of outers) out.push([outer.ring].concat(outer.children));
	return out;
}
ParseShp.prototype.parsePoint = function(data) {
	return {
		type: "Point",
		coordinates: this.parseCoord(data, 0)
	};
};
ParseShp.prototype.parseZPoint = function(data) {
	const pointXY = this.parsePoint(data);
	pointXY.coordinates.push(data.getFloat64(16, true));
	return pointXY;
};
ParseShp.prototype.parsePointArray = function(data, offset, num) {
	const out = [];
	let done = 0;
	while (done < num) {
		out.push(this.parseCoord(data, offset));
		offset += 16;
		done++;
	}
	return out;
};
ParseShp.prototype.parseZPointArray = function(data, zOffset, num, coordinates) {
	let i = 0;
	while (i < num) {
		coordinates[i].push(data.getFloat64(zOffset, true));
		i++;
		zOffset += 8;
	}
	return coordinates;
};
ParseShp.prototype.parseArrayGroup = function(data, offset, partOffset, num, tot) {
	const out = [];
	let done = 0;
	let curNum;
	let nextNum = 0;
	let pointNumber;
	while (done < num) {
		done++;
		partOffset += 4;
		curNum = nextNum;
		if (done === num) nextNum = tot;
		else nextNum = data.getInt32(partOffset, true);
		pointNumber = nextNum - curNum;
		if (!pointNumber) continue;
		out.push(this.parsePointArray(data, offset, pointNumber));
		offset += pointNumber << 4;
	}
	return out;
};
ParseShp.prototype.parseZArrayGroup = function(data, zOffset, num, coordinates) {
	let i = 0;
	while (i < num) {
		coordinates[i] = this.parseZPointArray(data, zOffset, coordinates[i].length, coordinates[i]);
		zOffset += coordinates[i].length << 3;
		i++;
	}
	return coordinates;
};
ParseShp.prototype.parseMultiPoint = function(data) {
	const out = {};
	const num = data.getInt32(32, true);
	if (!num) return null;
	const mins = this.parseCoord(data, 0);
	const maxs = this.parseCoord(data, 16);
	out.bbox = [
		mins[0],
		mins[1],
		maxs[0],
		maxs[1]
	];
	const offset = 36;
	if (num === 1) {
		out.type = "Point";
		out.coordinates = this.parseCoord(data, offset);
	} else {
		out.type = "MultiPoint";
		out.coordinates = this.parsePointArray(data, offset, num);
	}
	return out;
};
ParseShp.prototype.parseZMultiPoint = function(data) {
	const geoJson = this.parseMultiPoint(data);
	if (!geoJson) return null;
	let num;
	if (geoJson.type === "Point") {
		geoJson.coordinates.push(data.getFloat64(72, true));
		return geoJson;
	} else num = geoJson.coordinates.length;
	const zOffset = 52 + (num << 4);
	geoJson.coordinates = this.parseZPointArray(data, zOffset, num, geoJson.coordinates);
	return geoJson;
};
ParseShp.prototype.parsePolyline = function(data) {
	const out = {};
	const numParts = data.getInt32(32, true);
	if (!numParts) return null;
	const mins = this.parseCoord(data, 0);
	const maxs = this.parseCoord(data, 16);
	out.bbox = [
		mins[0],
		mins[1],
		maxs[0],
		maxs[1]
	];
	const num = data.getInt32(36, true);
	let offset, partOffset;
	if (numParts === 1) {
		out.type = "LineString";
		offset = 44;
		out.coordinates = this.parsePointArray(data, offset, num);
	} else {
		out.type = "MultiLineString";
		offset = 40 + (numParts << 2);
		partOffset = 40;
		out.coordinates = this.parseArrayGroup(data, offset, partOffset, numParts, num);
	}
	return out;
};
ParseShp.prototype.parseZPolyline = function(data) {
	const geoJson = this.parsePolyline(data);
	if (!geoJson) return null;
	const num = geoJson.coordinates.length;
	let zOffset;
	if (geoJson.type === "LineString") {
		zOffset = 60 + (num << 4);
		geoJson.coordinates = this.parseZPointArray(data, zOffset, num, geoJson.coordinates);
		return geoJson;
	} else {
		zOffset = 56 + (geoJson.coordinates.reduce(function(a, v) {
			return a + v.length;
		}, 0) << 4) + (num << 2);
		geoJson.coordinates = this.parseZArrayGroup(data, zOffset, num, geoJson.coordinates);
		return geoJson;
	}
};
ParseShp.prototype.polyFuncs = function(out) {
	if (!out) return out;
	if (out.type === "LineString") {
		out.type = "Polygon";
		out.coordinates = [out.coordinates];
		return out;
	} else {
		out.coordinates = handleRings(out.coordinates);
		if (out.coordinates.length === 1) {
			out.type = "Polygon";
			out.coordinates = out.coordinates[0];
			return out;
		} else {
			out.type = "MultiPolygon";
			return out;
		}
	}
};
ParseShp.prototype.parsePolygon = function(data) {
	return this.polyFuncs(this.parsePolyline(data));
};
ParseShp.prototype.parseZPolygon = function(data) {
	return this.polyFuncs(this.parseZPolyline(data));
};
const shpFuncObj = {
	1: "parsePoint",
	3: "parsePolyline",
	5: "parsePolygon",
	8: "parseMultiPoint",
	11: "parseZPoint",
	13: "parseZPolyline",
	15: "parseZPolygon",
	18: "parseZMultiPoint"
};
function makeParseCoord(trans) {
	if (trans) return function(data, offset) {
		const args = [data.getFloat64(offset, true), data.getFloat64(offset + 8, true)];
		return trans.inverse(args);
	};
	else return function(data, offset) {
		return [data.getFloat64(offset, true), data.getFloat64(offset + 8, true)];
	};
}
function ParseShp(buffer, trans) {
	if (!(this instanceof ParseShp)) return new ParseShp(buffer, trans);
	this.buffer = buffer;
	this.headers = this.parseHeader();
	this.shpFuncs(trans);
	this.rows = this.getRows();
}
ParseShp.prototype.shpFuncs = function(tran) {
	let num = this.headers.shpCode;
	if (num > 20) num -= 20;
	if (!(num in shpFuncObj)) throw new Error(`I don't know shp type "${num}"`);
	this.parseFunc = this[shpFuncObj[num]];
	this.parseCoord = makeParseCoord(tran);
};
ParseShp.prototype.getShpCode = function() {
	return this.parseHeader().shpCode;
};
ParseShp.prototype.parseHeader = function() {
	const view = this.buffer;
	return {
		length: view.getInt32(24) << 1,
		version: view.getInt32(28, true),
		shpCode: view.getInt32(32, true),
		bbox: [
			view.getFloat64(36, true),
			view.getFloat64(44, true),
			view.getFloat64(52, true),
			view.getFloat64(60, true)
		]
	};
};
ParseShp.prototype.getRows = function() {
	let offset = 100;
	const len = this.buffer.byteLength - 8;
	const out = [];
	let current;
	while (offset <= len) {
		current = this.getRow(offset);
		if (!current) break;
		offset += 8;
		offset += current.len;
		if (current.type) out.push(this.parseFunc(current.data));
		else out.push(null);
	}
	return out;
};
ParseShp.prototype.getRow = function(offset) {
	const id = this.buffer.getInt32(offset);
	const len = this.buffer.getInt32(offset + 4) << 1;
	if (len === 0) return {
		id,
		len,
		type: 0
	};
	if (offset + len + 8 > this.buffer.byteLength) return;
	return {
		id,
		len,
		data: new DataView(this.buffer.buffer, this.buffer.byteOffset + offset + 12, len - 4),
		type: this.buffer.getInt32(offset + 8, true)
	};
};
function parseShp_default(buffer, trans) {
	return new ParseShp(buffer, trans).rows;
}
// node_modules/parsedbf/decoder.js
var regex = /^(?:ANSI\s)?(\d+)$/m;
function createDecoder(encoding, second) {
	if (!encoding) return browserDecoder;
	try {
		new TextDecoder(encoding.trim());
	} catch (e) {
		var match = regex.exec(encoding);
		if (match && !second) return createDecoder("windows-" + match[1], true);
		else {
			encoding = void 0;
			return browserDecoder;
		}
	}
	return browserDecoder;
	function browserDecoder(buffer) {
		var decoder = new TextDecoder(encoding ? encoding : void 0);
		return (decoder.decode(buffer, { stream: true }) + decoder.decode()).replace(/\0/g, "").trim();
	}
}
// node_modules/parsedbf/index.js
function dbfHeader(data) {
	var out = {};
	out.lastUpdated = new Date(data.getUint8(1) + 1900, data.getUint8(2), data.getUint8(3));
	out.records = data.getUint32(4, true);
	out.headerLen = data.getUint16(8, true);
	out.recLen = data.getUint16(10, true);
	return out;
}
function dbfRowHeader(data, headerLen, decoder) {
	var out = [];
	var offset = 32;
	while (offset < headerLen) {
		out.push({
			name: decoder(new Uint8Array(data.buffer.slice(data.byteOffset + offset, data.byteOffset + offset + 11))),
			dataType: String.fromCharCode(data.getUint8(offset + 11)),
			len: data.getUint8(offset + 16),
			decimal: data.getUint8(offset + 17)
		});
		if (data.getUint8(offset + 32) === 13) break;
		else offset += 32;
	}
	return out;
}
function rowFuncs(buffer, offset, len, type, decoder) {
	var textData = decoder(new Uint8Array(buffer.buffer.slice(buffer.byteOffset + offset, buffer.byteOffset + offset + len)));
	switch (type) {
		case "N":
		case "F":
		case "O": return parseFloat(textData, 10);
		case "D": return new Date(textData.slice(0, 4), parseInt(textData.slice(4, 6), 10) - 1, textData.slice(6, 8));
		case "L": return textData.toLowerCase() === "y" || textData.toLowerCase() === "t";
		default: return textData;
	}
}
function parseRow(buffer, offset, rowHeaders, decoder) {
	var out = {};
	var i = 0;
	var len = rowHeaders.length;
	var field;
	var header;
	while (i < len) {
		header = rowHeaders[i];
		field = rowFuncs(buffer, offset, header.len, header.dataType, decoder);
		offset += header.len;
		if (typeof field !== "undefined") out[header.name] = field;
		i++;
	}
	return out;
}
function parsedbf_default(buffer, encoding) {
	var decoder = createDecoder(encoding);
	var header = dbfHeader(buffer);
	var rowHeaders = dbfRowHeader(buffer, header.headerLen - 1, decoder);
	var offset = (rowHeaders.length + 1 << 5) + 2;
	var recLen = header.recLen;
	var records = header.records;
	var out = [];
	while (records) {
		out.push(parseRow(buffer, offset, rowHeaders, decoder));
		offset += recLen;
		records--;
	}
	return out;
}
globalThis.URL;
const txtDecoder = new TextDecoder();
const toString = (possibleString) => {
	if (!possibleString) return;
	if (typeof possibleString === "string") return possibleString;
	if (isArrayBuffer(possibleString) || ArrayBuffer.isView(possibleString) || isDataView(possibleString)) return txtDecoder.decode(possibleString);
};
const toDataView = (b) => {
	if (!b) throw new Error("forgot to pass buffer");
	if (isDataView(b)) return b;
	if (isArrayBuffer(b)) return new DataView(b);
	if (isArrayBuffer(b.buffer)) return new DataView(b.buffer, b.byteOffset, b.byteLength);
	throw new Error("invalid buffer like object");
};
function isArrayBuffer(subject) {
	return subject instanceof globalThis.ArrayBuffer || Object.prototype.toString.call(subject) === "[object ArrayBuffer]";
}
function isDataView(subject) {
	return subject instanceof globalThis.DataView || Object.prototype.toString.call(subject) === "[object DataView]";
}
const _parseShp = function(shp, prj) {
	shp = toDataView(shp);
	prj = toString(prj);
	if (typeof prj === "string") try {
		prj = proj4(prj);
	} catch (e) {
		prj = false;
	}
	return parseShp_default(shp, prj);
};
const _parseDbf = function(dbf, cpg) {
	dbf = toDataView(dbf);
	cpg = toString(cpg);
	return parsedbf_default(dbf, cpg);
};
// src/own/reading/read-shapefile.ts
/** The parts of a shapefile: shapes, their table, how they are projected, how the table is encoded. */
const copyOf = (bytes) => new Uint8Array(bytes).buffer;
const textOf = (bytes) => new TextDecoder().decode(bytes).trim();
/** A table that says how many rows it has, and has no room for them, would be read for hours. */
function hasItsRows(dbf) {
	if (dbf.length < 33) return false;
	const view = new DataView(dbf.buffer, dbf.byteOffset, dbf.byteLength);
	const [rows, head, size] = [
		view.getUint32(4, true),
		view.getUint16(8, true),
		view.getUint16(10, true)
	];
	return size > 0 && head + rows * size <= dbf.length + 2;
}
/** Tables in Korean seldom say how they are encoded. */
function encodingOf(dbf, cpg) {
	const named = cpg ? textOf(cpg) : "";
	if (/^(cp|ms|ansi )?949$|^(euc|ks)/i.test(named)) return "euc-kr";
	if (named) return named;
	return decodeAny(dbf.subarray(new DataView(dbf.buffer, dbf.byteOffset).getUint16(8, true)))?.encoding ?? "utf-8";
}
function readRows({ dbf, cpg }) {
	if (!dbf || !hasItsRows(dbf)) return [];
	return _parseDbf(copyOf(dbf), new TextEncoder().encode(encodingOf(dbf, cpg)));
}
/** A number that a table leaves open is none. */
const orNull = (value) => Number.isNaN(value) ? null : value;
function readShapefile(parts) {
	try {
		const shapes = _parseShp(copyOf(parts.shp), parts.prj && textOf(parts.prj));
		const rows = readRows(parts);
		return shapes.map((geometry, i) => {
			const row = rows[i];
			const cells = isObject(row) ? Object.entries(row) : [];
			return {
				geometry,
				properties: toProperties(cells.map(([name, value]) => [name, orNull(value)])),
				at: i + 1
			};
		});
	} catch {
		return refuse({ kind: "bad-shapefile" });
	}
}
// src/own/reading/read-zip.ts
/** A zip: a shapefile in its parts, KML as KMZ, or one other file that can be read. */
const endings = /\.(shp|dbf|prj|cpg|kml|gpx|geojson|json|topojson|csv|tsv|txt)$/i;
/** What systems put beside the files of a reader. */
const isHidden = (name) => /(^|\/)(__MACOSX\/|\.)/.test(name);
function unpack(bytes) {
	let size = 0;
	let isSpreadsheet = false;
	let isTooLarge = false;
	try {
		const files = unzipSync(bytes, { filter({ name, originalSize }) {
			isSpreadsheet ||= /^(xl\/workbook\.xml|content\.xml)$/.test(name);
			if (isHidden(name) || !endings.test(name)) return false;
			size += originalSize;
			isTooLarge ||= size > readingLimits.bytes;
			return !isTooLarge;
		} });
		if (isSpreadsheet) return refuse({ kind: "spreadsheet" });
		if (isTooLarge) return refuse({
			kind: "too-large",
			megabytes: readingLimits.bytes / 1e6
		});
		return new Map(Object.entries(files));
	} catch (error) {
		if (isSpreadsheet || isTooLarge) throw error;
		return refuse({ kind: "bad-zip" });
	}
}
function readZip(bytes) {
	const files = unpack(bytes);
	const names = [...files.keys()];
	const shapes = names.filter((name) => /\.shp$/i.test(name));
	if (shapes.length > 0) return { layer: {
		format: "shapefile",
		features: shapes.map((name) => readShapefile(partsOf(files, name))).flat().map((each, i) => ({
			...each,
			at: i + 1
		})),
		countedIn: "records"
	} };
	const [name] = [...names.filter((each) => /\.kml$/i.test(each)), ...names.filter((each) => !/\.(kml|dbf|prj|cpg)$/i.test(each))];
	const inside = name === void 0 ? void 0 : files.get(name);
	return name !== void 0 && inside ? {
		name,
		bytes: inside
	} : refuse({ kind: "zip-without-data" });
}
/** The files that have the name of a shapefile, whatever the case of their endings. */
function partsOf(files, shape) {
	const stem = shape.slice(0, -4);
	const part = (ending) => [...files].find(([name]) => name.toLowerCase() === `${stem}.${ending}`.toLowerCase())?.[1];
	return {
		shp: files.get(shape) ?? /* @__PURE__ */ new Uint8Array(),
		dbf: part("dbf"),
		prj: part("prj"),
		cpg: part("cpg")
	};
}
// src/own/reading/read-file.ts
/** The door for files of the reader's: whatever comes, a layer or one fault. */
const isZip = ([a, b, c, d]) => a === 80 && b === 75 && c === 3 && d === 4;
const isShape = ([a, b, c, d]) => a === 0 && b === 0 && c === 39 && d === 10;
function readText(text, answers) {
	const start = text.trimStart();
	const line = text.slice(0, text.length - start.length).split("\n").length;
	if (start === "") return refuse({ kind: "empty" });
	if (start.slice(0, 4e3).includes("\0")) return refuse({ kind: "unknown" });
	if (/^[{[]/.test(start)) return readJson(text);
	if (start.startsWith("<")) return readXml(start, line);
	return readTable(text, answers);
}
function readRaw(bytes, answers, isInside = false) {
	if (bytes.length === 0) return refuse({ kind: "empty" });
	if (bytes.length > readingLimits.bytes) return refuse({
		kind: "too-large",
		megabytes: readingLimits.bytes / 1e6
	});
	if (isShape(bytes)) return refuse({ kind: "shapefile-alone" });
	if (isZip(bytes)) {
		if (isInside) return refuse({ kind: "zip-without-data" });
		const found = readZip(bytes);
		if ("layer" in found) return {
			raw: found.layer,
			encoding: "zip"
		};
		return readRaw(found.bytes, answers, true);
	}
	const decoded = decodeAny(bytes);
	if (!decoded) return refuse({ kind: "encoding" });
	return {
		raw: readText(decoded.text.replaceAll("", ""), answers),
		encoding: decoded.encoding
	};
}
function readFile(bytes, answers = {}) {
	try {
		const { raw, encoding } = readRaw(bytes, answers);
		if (raw.features.length === 0) return refuse({ kind: "no-features" });
		const { format, countedIn, questions = [], about = {} } = raw;
		const placed = placeFeatures(raw.features, answers);
		const dates = findDateQuestions(placed.features, answers);
		return {
			layer: {
				format,
				encoding,
				countedIn,
				features: placed.features,
				about,
				faults: placed.faults,
				questions: [
					...questions,
					...placed.questions,
					...dates
				]
			},
			fault: null
		};
	} catch (error) {
		if (error instanceof FileFaultError) return {
			layer: null,
			fault: error.fault
		};
		throw error;
	}
}
// src/own/reading/reading.worker.ts
/** Reads files beside the page, which goes on answering. */
function read({ bytes, answers }) {
	try {
		return { reading: readFile(bytes, answers) };
	} catch (error) {
		return { failure: String(error) };
	}
}
addEventListener("message", ({ data }) => postMessage(read(data)));
