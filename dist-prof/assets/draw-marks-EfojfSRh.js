import { t as x } from "./lib-Ri6c1tWp.js";
import { a as middleToBaseline, c as hundredth, l as pathData, u as tenth } from "./label-BHGSJHR8.js";
import { Ct as markArrow, Dt as markWords, Et as markVeil, Kt as widthOf, Rt as wrapText, Tt as markLine, wt as markInk } from "./view-D6cf0WB7.js";
import { r as distanceBetween } from "./outline-DuuOSWBR.js";
// src/drawing/marks/break-words.ts
/** A word that is wider than a line, in pieces that are not. */
function pieces(word, type, most) {
	const done = [];
	let piece = "";
	for (const letter of word) {
		if (piece !== "" && widthOf(piece + letter, type) > most) {
			done.push(piece);
			piece = "";
		}
		piece += letter;
	}
	return [...done, piece];
}
/** Words in balanced lines of at most about so many ems, and the widest of these in pixels. */
function breakWords(text, type, mostEms) {
	const words = text.split(/\s+/).filter(Boolean);
	const most = mostEms * type.size;
	const told = words.flatMap((word) => pieces(word, type, most)).join(" ");
	const lines = told === "" ? [] : wrapText(told, type, mostEms);
	return {
		lines,
		width: Math.max(0, ...lines.map((line) => widthOf(line, type)))
	};
}
// src/drawing/marks/mark-shapes.ts
/** A reader's marks as shapes in pixels: the one geometry for both maps, figures, slides and paper. */
var isIn = ({ x, y }, { left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom;
var middleOf = ({ left, top, right, bottom }) => ({
	x: (left + right) / 2,
	y: (top + bottom) / 2
});
/** How far a box has to go to lie between two edges; what is larger than that stays. */
function shift(from, to, start, end) {
	if (to - from > end - start) return 0;
	return Math.max(0, start - from) - Math.max(0, to - end);
}
/** What is seen of the paper. */
var seenOf = ({ width, height, insets }) => ({
	left: insets.left,
	top: insets.top,
	right: width - insets.right,
	bottom: height - insets.bottom
});
/** Words around a point, or below it. */
function labelAt(words, { at: anchor, below, isSeen }, paper) {
	const { scale } = paper;
	const { size, lineHeight, padding, gap } = markWords;
	const type = {
		face: "semibold",
		size: size * scale
	};
	const { lines, width: widest } = breakWords(words, type, markWords.mostEms);
	if (lines.length === 0) return void 0;
	const half = {
		x: widest / 2 + padding.x * scale,
		y: lines.length * lineHeight * type.size / 2 + padding.y * scale
	};
	const at = below ? {
		x: anchor.x,
		y: anchor.y + gap * scale + half.y
	} : anchor;
	const seen = seenOf(paper);
	const [dx, dy] = isSeen ? [shift(at.x - half.x, at.x + half.x, seen.left, seen.right), shift(at.y - half.y, at.y + half.y, seen.top, seen.bottom)] : [0, 0];
	return {
		lines,
		type,
		box: {
			left: at.x + dx - half.x,
			top: at.y + dy - half.y,
			right: at.x + dx + half.x,
			bottom: at.y + dy + half.y
		}
	};
}
/** Where a way from the middle of a box to a point outside leaves the box. */
function leaves(box, to) {
	const from = middleOf(box);
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const share = Math.min(dx === 0 ? 1 : (box.right - from.x) / Math.abs(dx), dy === 0 ? 1 : (box.bottom - from.y) / Math.abs(dy));
	return {
		x: from.x + dx * share,
		y: from.y + dy * share
	};
}
/** A slightly bowed arrow from words, or where there are none from their place; upwards, as a hand draws it. */
function arrowTo(tip, start, label) {
	if (label && isIn(tip, label.box)) return void 0;
	const from = label ? middleOf(label.box) : start;
	const [dx, dy] = [tip.x - from.x, tip.y - from.y];
	const side = dx < 0 ? -1 : 1;
	const control = {
		x: (from.x + tip.x) / 2 + side * dy * markArrow.bow,
		y: (from.y + tip.y) / 2 - side * dx * markArrow.bow
	};
	if (!label || isIn(control, label.box)) return {
		from,
		control,
		tip
	};
	return {
		from: leaves(label.box, control),
		control,
		tip
	};
}
/** The place half-way along a line. */
function halfWay(line) {
	const lengths = line.slice(1).map((to, i) => distanceBetween(line[i] ?? to, to));
	let left = lengths.reduce((sum, each) => sum + each, 0) / 2;
	for (const [i, length] of lengths.entries()) {
		const [from, to] = [line[i], line[i + 1]];
		if (!from || !to) break;
		const share = length === 0 ? 0 : left / length;
		if (share <= 1) return {
			x: from.x + (to.x - from.x) * share,
			y: from.y + (to.y - from.y) * share
		};
		left -= length;
	}
	return line[0] ?? {
		x: 0,
		y: 0
	};
}
function shapeOf(mark, paper) {
	const { kind, words } = mark;
	const line = mark.points.map((point) => paper.project(point));
	const [at = {
		x: 0,
		y: 0
	}, other = at] = line;
	const radius = distanceBetween(at, other);
	const isSeen = line.some((point) => isIn(point, seenOf(paper)));
	const labelled = (anchor, below) => {
		const label = labelAt(words, {
			at: anchor,
			below,
			isSeen
		}, paper);
		return label ? { label } : {};
	};
	switch (kind) {
		case "words": return {
			mark,
			...labelled(at, false)
		};
		case "arrow": {
			const said = labelled(at, false);
			const arrow = arrowTo(other, at, said.label);
			return {
				mark,
				...said,
				...arrow && { arrow }
			};
		}
		case "ring": return {
			mark,
			ring: {
				at,
				radius
			},
			...labelled({
				x: at.x,
				y: at.y + radius
			}, true)
		};
		case "spotlight": return {
			mark,
			spot: {
				at,
				radius
			},
			...labelled({
				x: at.x,
				y: at.y + radius
			}, true)
		};
		case "line": return {
			mark,
			line,
			...labelled(halfWay(line), false)
		};
	}
}
// src/drawing/marks/draw-marks.ts
var at = ({ x, y }) => `${tenth(x)} ${tenth(y)}`;
var circlePath = ({ at: { x, y }, radius }) => {
	const r = tenth(radius);
	return `M${tenth(x - radius)} ${tenth(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
};
/** Whether any of a circle is to be seen. */
var isSeen = ({ at: { x, y }, radius }, { width, height }) => x + radius > 0 && x - radius < width && y + radius > 0 && y - radius < height;
/** Hides what lies outside the spotlights; where none of them is in sight, nothing. */
function drawVeil(shapes, paper, theme) {
	const spots = shapes.flatMap(({ spot }) => spot ?? []).filter((spot) => isSeen(spot, paper));
	if (spots.length === 0) return [];
	const frame = `M0 0H${tenth(paper.width)}V${tenth(paper.height)}H0z`;
	return [x("path", {
		d: frame + spots.map(circlePath).join(""),
		fill: markInk(theme).veil,
		"fill-opacity": markVeil,
		"fill-rule": "evenodd"
	})];
}
/** The shaft ends within the head, and the head at the tip. */
function arrowPaths({ from, control, tip }, scale) {
	const length = Math.hypot(tip.x - control.x, tip.y - control.y) || 1;
	const way = {
		x: (tip.x - control.x) / length,
		y: (tip.y - control.y) / length
	};
	const head = markArrow.head * scale;
	const back = (by, aside) => ({
		x: tip.x - way.x * by - way.y * aside,
		y: tip.y - way.y * by + way.x * aside
	});
	return {
		shaft: `M${at(from)}Q${at(control)} ${at(back(head * .6, 0))}`,
		head: `M${at(tip)}L${at(back(head, head * .45))}L${at(back(head, -head * .45))}z`
	};
}
/** What of a mark is drawn as strokes, and what is filled. */
function pathsOf({ line, ring, spot, arrow }, scale) {
	const drawn = arrow && arrowPaths(arrow, scale);
	const circle = ring ?? spot;
	return {
		stroke: [
			line && pathData([line]),
			circle && circlePath(circle),
			drawn?.shaft
		].join(""),
		fill: drawn?.head ?? ""
	};
}
function drawShape(shape, { scale }, theme) {
	const { stroke, fill } = pathsOf(shape, scale);
	if (stroke === "" && fill === "") return [];
	const { ink, casing } = markInk(theme);
	const isSpot = shape.spot !== void 0;
	const width = markLine.width * scale * (isSpot ? .6 : 1);
	const around = 2 * markLine.casing * scale;
	return [x("g", {
		fill: "none",
		"stroke-linecap": "round",
		"stroke-linejoin": "round"
	}, [
		x("path", {
			d: stroke + fill,
			stroke: casing,
			"stroke-width": hundredth(width + around)
		}),
		x("path", {
			d: stroke,
			stroke: ink,
			"stroke-width": hundredth(width)
		}),
		...fill === "" ? [] : [x("path", {
			d: fill,
			fill: ink,
			stroke: ink,
			"stroke-width": hundredth(width / 2)
		})]
	])];
}
function drawLabel({ lines, type, box }, scale, theme) {
	const { paper, letters, ink } = markInk(theme);
	const { lineHeight, padding, corner, edge } = markWords;
	const middle = tenth((box.left + box.right) / 2);
	const first = box.top + padding.y * scale + (lineHeight / 2 + middleToBaseline) * type.size;
	return x("g", [x("rect", {
		x: tenth(box.left),
		y: tenth(box.top),
		width: tenth(box.right - box.left),
		height: tenth(box.bottom - box.top),
		rx: tenth(corner * scale),
		fill: paper,
		stroke: ink,
		"stroke-width": hundredth(edge * scale)
	}), ...lines.map((line, i) => x("text", {
		x: middle,
		y: tenth(first + i * lineHeight * type.size),
		"font-size": tenth(type.size),
		"font-weight": 600,
		"text-anchor": "middle",
		fill: letters
	}, line))]);
}
var draw = (marks, paper, theme) => {
	const shapes = marks.map((mark) => shapeOf(mark, paper));
	return [x("g", {
		"data-part": "marks",
		"pointer-events": "none"
	}, [
		...drawVeil(shapes, paper, theme),
		...shapes.flatMap((shape) => drawShape(shape, paper, theme)),
		...shapes.flatMap(({ label }) => label ? [drawLabel(label, paper.scale, theme)] : [])
	])];
};
/** Marks as what lies above a map; none where there are none. */
function marksOver(marks) {
	if (marks.length === 0) return void 0;
	return {
		boxes: (paper) => marks.flatMap((mark) => shapeOf(mark, paper).label?.box ?? []),
		draw: (paper, theme) => draw(marks, paper, theme)
	};
}
export { shapeOf as n, marksOver as t };
