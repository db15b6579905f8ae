import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { Oi as attend, Wn as marksTold, _ as soundMark, _o as isPresented, b as strokeScale, fr as useTheme, g as onGrid, ho as useViewState, is as require_react, ki as offerFocus, mo as useView, qn as useMarking, ri as mapAtHand, rs as getLocale, so as putDrawing } from "./view-D6cf0WB7.js";
import { t as x } from "./lib-Ri6c1tWp.js";
import { n as shapeOf, t as marksOver } from "./draw-marks-EfojfSRh.js";
import { t as maker_marks } from "./maker_marks-BGmuN6KW.js";
import { t as writeXml } from "./write-xml-BLPB6TPd.js";
import { a as placeOfPoint, i as nameOfPoint, n as marksInWords } from "./mark-names-BFp8u1-W.js";
import { t as loadKoreanFor } from "./korean-Dv9LJJMZ.js";
import { u as isUndo } from "./apply-theme-BFESq4fb.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
// src/languages/compiled/messages/mark_handle.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ name: NonNullable<unknown>, place: NonNullable<unknown> }} Mark_HandleInputs */
var en_mark_handle = (i) => {
	return `${i?.name}, ${i?.place}`;
};
/**
* | output |
* | --- |
* | "{name}, {place}" |
*
* @param {Mark_HandleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var mark_handle = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_mark_handle(inputs);
});
// src/languages/compiled/messages/mark_hint.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Mark_HintInputs */
var en_mark_hint = () => {
	return `Arrow keys move it by 0.5 degrees, with Shift by 2.5. Delete takes the mark away.`;
};
/**
* | output |
* | --- |
* | "Arrow keys move it by 0.5 degrees, with Shift by 2.5. Delete takes the mark away." |
*
* @param {Mark_HintInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var mark_hint = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_mark_hint(inputs);
});
// src/map/marks/follow-map.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/** Calls with the map that stands on the page, and again whenever it moves or another takes its place. */
function followMap(view, onMove) {
	let stop = () => {};
	function take() {
		stop();
		const map = mapAtHand.get(view);
		if (!map) {
			stop = () => {};
			return;
		}
		stop = map.onMove(() => onMove(map));
		onMove(map);
	}
	take();
	const unwatch = mapAtHand.watch(view, take);
	return () => {
		unwatch();
		stop();
	};
}
// src/map/marks/move-mark.ts
/** What keys and pointers do with the points of marks: always on the grid. */
/** Degrees. */
var step = .5;
var farStep = 2.5;
var ways = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, 1],
	ArrowDown: [0, -1]
};
/** Where a key leads from a point; null where it leads nowhere. */
function placeByKey([longitude = 0, latitude = 0], key, isFar) {
	const way = Object.hasOwn(ways, key) ? ways[key] : void 0;
	if (!way) return null;
	const by = isFar ? farStep : step;
	return onGrid([longitude + way[0] * by, latitude + way[1] * by]);
}
/** All marks with one whose point stands elsewhere; whose first point is moved takes the others along. */
function movePoint(marks, at, point, to) {
	const mark = marks[at];
	const from = mark?.points[point];
	if (!mark || !from) return marks;
	const by = to.map((value, axis) => value - (from[axis] ?? 0));
	const isCarried = (index) => index === point || point === 0 && (mark.kind === "ring" || mark.kind === "spotlight");
	const points = mark.points.map((each, index) => isCarried(index) ? each.map((value, axis) => value + (by[axis] ?? 0)) : each);
	const moved = soundMark({
		...mark,
		points
	});
	if (!moved || moved.points.join() === mark.points.join()) return marks;
	return marks.map((each, index) => index === at ? moved : each);
}
// src/map/marks/paper-of.ts
/** The map as what marks are drawn on. */
function paperOf(map, state) {
	const { width, height } = map.size();
	const { x: left, y: top } = map.corner();
	return {
		width,
		height,
		scale: strokeScale(state, width, height),
		insets: state.insets,
		project(position) {
			const point = map.pointOf(position);
			return {
				x: point.x - left,
				y: point.y - top
			};
		}
	};
}
// src/map/marks/MarkHandles.tsx
var import_jsx_runtime = require_jsx_runtime();
/**
* Where a point is taken hold of, on the paper: words stand at their first point, and are read while
* they are moved, so that they are held at their corner.
*/
function holdOf(mark, point, paper) {
	const position = mark.points[point];
	const box = point === 0 && (mark.kind === "words" || mark.kind === "arrow") ? shapeOf(mark, paper).label?.box : void 0;
	if (box) return {
		x: box.left,
		y: box.top
	};
	return position ? paper.project(position) : null;
}
/** A button at each point of each mark, by which pointers and keys move it. */
function MarkHandles({ marks, chosen, change, choose, remove, undo }) {
	const view = useView();
	const place = (0, import_react.useRef)(null);
	const hint = (0, import_react.useId)();
	const [said, setSaid] = (0, import_react.useState)("");
	const isHeld = (0, import_react.useRef)(false);
	/** From the pointer to the point that it has taken hold of. */
	const grip = (0, import_react.useRef)({
		x: 0,
		y: 0
	});
	(0, import_react.useEffect)(() => {
		if (isHeld.current && document.activeElement === document.body) attend(view, "marks");
	});
	const insets = useViewState((state) => state.insets);
	(0, import_react.useEffect)(() => {
		return followMap(view, (map) => {
			const paper = paperOf(map, view.getState());
			for (const handle of place.current?.querySelectorAll("[data-mark]") ?? []) {
				const { mark, point } = handle.dataset;
				const held = marks[Number(mark)];
				const at = held && holdOf(held, Number(point), paper);
				if (at) handle.style.translate = `${at.x}px ${at.y}px`;
			}
		});
	}, [
		view,
		marks,
		insets
	]);
	(0, import_react.useEffect)(() => offerFocus(view, "mark", () => place.current?.querySelector(`[data-mark="${chosen}"]`)), [view, chosen]);
	function moveTo(at, point, to) {
		const next = movePoint(marks, at, point, to);
		if (next === marks) return;
		change(next, `move ${at}.${point}`);
		const position = next[at]?.points[point];
		if (position) setSaid(placeOfPoint(position));
	}
	function onKeyDown(event, at, point) {
		const { key, shiftKey } = event;
		const position = marks[at]?.points[point];
		const to = position && placeByKey(position, key, shiftKey);
		const takesBack = isUndo(event);
		const isDelete = key === "Delete" || key === "Backspace";
		if (!to && !takesBack && !isDelete && key !== "Escape") return;
		event.preventDefault();
		event.stopPropagation();
		if (to) moveTo(at, point, to);
		else if (takesBack) undo();
		else {
			if (isDelete) remove(at);
			attend(view, "marks");
		}
	}
	function onPointerDown({ currentTarget, pointerId, clientX, clientY }) {
		if (!(currentTarget instanceof HTMLElement)) return;
		currentTarget.setPointerCapture(pointerId);
		const { mark, point } = currentTarget.dataset;
		const position = marks[Number(mark)]?.points[Number(point)];
		const at = position && mapAtHand.get(view)?.pointOf(position);
		grip.current = at ? {
			x: at.x - clientX,
			y: at.y - clientY
		} : {
			x: 0,
			y: 0
		};
	}
	function onPointerMove({ currentTarget, pointerId, clientX, clientY }) {
		const map = mapAtHand.get(view);
		if (!(currentTarget instanceof HTMLElement) || !map) return;
		if (!currentTarget.hasPointerCapture(pointerId)) return;
		const { mark, point } = currentTarget.dataset;
		const { x, y } = grip.current;
		moveTo(Number(mark), Number(point), map.positionOf({
			x: clientX + x,
			y: clientY + y
		}));
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("fieldset", {
		ref: place,
		"aria-label": maker_marks(),
		className: "mark-handles",
		onFocus: () => isHeld.current = true,
		onBlur: () => isHeld.current = false,
		children: [
			marks.map((mark, at) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", { children: mark.points.map((position, point) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				"data-mark": at,
				"data-point": point,
				"data-chosen": at === chosen || void 0,
				"aria-label": mark_handle({
					name: nameOfPoint(mark, point),
					place: placeOfPoint(position)
				}),
				"aria-describedby": hint,
				onFocus: () => at !== chosen && choose(at),
				onKeyDown: (event) => onKeyDown(event, at, point),
				onPointerDown,
				onPointerMove
			}, point)) }, at)),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				id: hint,
				className: "visually-hidden",
				children: mark_hint()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				role: "status",
				className: "visually-hidden",
				children: said
			})
		]
	});
}
// src/map/marks/MarksOnMap.tsx
/** Marks over whichever map stands on the page: they go with it as it is moved. */
function MarksOnMap() {
	const view = useView();
	const made = useMarking();
	const told = useViewState(marksTold);
	const isLarge = useViewState(isPresented);
	const insets = useViewState((state) => state.insets);
	const theme = useTheme();
	const place = (0, import_react.useRef)(null);
	const marks = made?.marks ?? told;
	(0, import_react.useEffect)(() => {
		const over = marksOver(marks);
		loadKoreanFor(marksInWords(marks));
		return followMap(view, (map) => {
			const paper = paperOf(map, view.getState());
			const { width, height } = paper;
			const frame = {
				viewBox: `0 0 ${width} ${height}`,
				width,
				height
			};
			const letters = { "font-family": "Noto Sans, Noto Sans KR, sans-serif" };
			const drawn = over?.draw(paper, theme) ?? [];
			const svg = x("svg", {
				xmlns: "http://www.w3.org/2000/svg",
				...frame,
				...letters
			}, drawn);
			putDrawing(place.current, writeXml(svg));
		});
	}, [
		view,
		marks,
		theme,
		isLarge,
		insets
	]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [marks.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		ref: place,
		role: "img",
		"aria-label": marksInWords(marks)
	}), made && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(MarkHandles, { ...made })] });
}
export { MarksOnMap };
