import { Kt as widthOf } from "./view-D6cf0WB7.js";
// src/drawing/path-data.ts
/** A number of tenths as SVG writes it shortest: `12.5`, `-.3`, `7`. */
function writeTenths(tenths) {
	const text = String(tenths / 10);
	if (text.startsWith("0.")) return text.slice(1);
	return text.startsWith("-0.") ? `-${text.slice(2)}` : text;
}
/** Numbers need a space between them only where they would run together. */
function join(numbers) {
	return numbers.reduce((text, number, i) => {
		const previous = numbers[i - 1] ?? "";
		return i === 0 || number.startsWith("-") || number.startsWith(".") && previous.includes(".") ? text + number : `${text} ${number}`;
	}, "");
}
var tenths = (value) => Math.round(value * 10);
/** One decimal, as attributes have it. */
var tenth = (value) => tenths(value) / 10;
/** Two decimals, for the widths of fine lines. */
var hundredth = (value) => Math.round(value * 100) / 100;
function writeLine(line, closed) {
	const steps = [];
	let at;
	let start = "";
	for (const point of line) {
		const next = {
			x: tenths(point.x),
			y: tenths(point.y)
		};
		if (!at) start = `M${join([writeTenths(next.x), writeTenths(next.y)])}`;
		else if (next.x !== at.x || next.y !== at.y) steps.push(writeTenths(next.x - at.x), writeTenths(next.y - at.y));
		at = next;
	}
	if (steps.length === 0) return "";
	return `${start}l${join(steps)}${closed ? "z" : ""}`;
}
/** The `d` of a path: relative steps of a tenth of a pixel. Steps add up; they do not drift. */
function pathData(lines, closed = false) {
	return lines.map((line) => writeLine(line, closed)).join("");
}
// src/drawing/labels/label.ts
var labelKinds = [
	"country",
	"other-country",
	"corridor",
	"stage",
	"water",
	"station",
	"own",
	"city"
];
/** How far letters reach above and below the baseline, in ems. */
var ascent = .8;
var descent = .24;
/** From the middle of a line of text down to its baseline, in ems. */
var middleToBaseline = .35;
/** Where the baseline of each line of a block lies, below its middle, in pixels. */
function baselinesOf(lines, { size }, lineHeight) {
	return Array.from({ length: lines }, (_, i) => (i - (lines - 1) / 2) * lineHeight * size + middleToBaseline * size);
}
function turn({ x, y }, around, degrees) {
	const angle = degrees * Math.PI / 180;
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	const [dx, dy] = [x - around.x, y - around.y];
	return {
		x: around.x + dx * cos - dy * sin,
		y: around.y + dx * sin + dy * cos
	};
}
/** A square around a piece of text, for text that does not lie level. */
var squareAround = ({ x, y }, half) => ({
	left: x - half,
	top: y - half,
	right: x + half,
	bottom: y + half
});
function boxesOf({ lines, type, at, anchor, rotate, lineHeight, lift = 0 }) {
	return baselinesOf(lines.length, type, lineHeight).flatMap((baseline, i) => {
		const width = widthOf(lines[i] ?? "", type);
		const left = at.x - {
			start: 0,
			middle: width / 2,
			end: width
		}[anchor];
		const top = at.y + baseline - lift - ascent * type.size;
		const bottom = at.y + baseline - lift + descent * type.size;
		if (rotate === 0) return [{
			left,
			top,
			right: left + width,
			bottom
		}];
		const pieces = Math.ceil(width / (type.size * .6));
		return Array.from({ length: pieces }, (_, piece) => {
			return squareAround(turn({
				x: left + (piece + .5) / pieces * width,
				y: (top + bottom) / 2
			}, at, rotate), type.size * .56);
		});
	});
}
/** How names are set in the other language: a little smaller, and never bold. */
var secondShare = .86;
var secondLeading = 1.2;
var secondTypeOf = ({ face, size }) => ({
	face: face === "semibold" ? "regular" : face,
	size: secondShare * size
});
/** How high a name stands, in pixels, with what is beneath it. */
var heightOf = (lines, second, { size }, lineHeight) => (lines * lineHeight + second * secondLeading * secondShare) * size;
/** A block of text with the boxes that it covers; the lines of the other language lie beneath it. */
function blockLabel(draft, secondLines = []) {
	if (secondLines.length === 0) return {
		...draft,
		set: "block",
		boxes: boxesOf(draft)
	};
	const { lines, type, lineHeight, dot, ...rest } = draft;
	const whole = heightOf(lines.length, secondLines.length, type, lineHeight);
	const own = heightOf(lines.length, 0, type, lineHeight);
	const upper = {
		...draft,
		lift: (whole - own) / 2
	};
	const second = blockLabel({
		...rest,
		lines: secondLines,
		type: secondTypeOf(type),
		lineHeight: secondLeading,
		lift: -own / 2
	});
	return {
		...upper,
		set: "block",
		boxes: [...boxesOf(upper), ...second.boxes],
		second
	};
}
export { middleToBaseline as a, hundredth as c, labelKinds as i, pathData as l, blockLabel as n, secondTypeOf as o, heightOf as r, squareAround as s, baselinesOf as t, tenth as u };
