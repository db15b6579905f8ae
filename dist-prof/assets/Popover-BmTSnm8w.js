import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { is as require_react } from "./view-D6cf0WB7.js";
import { a as offset, i as flip, n as autoUpdate, o as shift, r as computePosition, t as arrow } from "./floating-ui.dom-COavvoLf.js";
import { V as isDialogOpen } from "./index-CCjmo0Zw.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
// src/ui/popovers/popover-place.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/** A panel wider than this part of the window leaves no room beside it. */
var widestPanel = .6;
/** As high as its anchor, and as far out as the panel that this lies in. */
function besidePanel(anchor, panel) {
	return {
		contextElement: panel,
		getBoundingClientRect() {
			const { x, width, left, right } = panel.getBoundingClientRect();
			const { y, height, top, bottom } = anchor.getBoundingClientRect();
			return {
				x,
				y,
				width,
				height,
				top,
				bottom,
				left,
				right
			};
		}
	};
}
var sides = {
	left: "right",
	right: "left",
	top: "bottom",
	bottom: "top"
};
/** Puts the caret on the edge that faces the anchor. */
function putCaret(caret, placement, at) {
	const [side] = placement.split("-");
	const edge = Object.entries(sides).find(([name]) => name === side)?.[1] ?? "left";
	caret.removeAttribute("style");
	caret.style[edge] = `${-caret.offsetWidth / 2}px`;
	if (at?.x !== void 0) caret.style.left = `${at.x}px`;
	if (at?.y !== void 0) caret.style.top = `${at.y}px`;
}
/** The least of a window that lies free round a popover. */
var margin = 12;
/** Keeps a popover beside its panel or its anchor, on the side with room, whole in the window. */
function usePopoverPlace({ anchor, beside, frame, caret }) {
	(0, import_react.useLayoutEffect)(() => {
		const [floating, point] = [frame.current, caret.current];
		if (!floating || !point || !anchor) return;
		const hasRoom = beside && beside.getBoundingClientRect().width < window.innerWidth * widestPanel;
		const reference = hasRoom ? besidePanel(anchor, beside) : anchor;
		const isPlace = !(anchor instanceof Element);
		const isBeside = hasRoom || isPlace;
		const place = async () => {
			const { x, y, placement, middlewareData } = await computePosition(reference, floating, {
				strategy: "fixed",
				placement: isBeside ? "right-start" : "bottom",
				middleware: [
					offset(isBeside ? {
						mainAxis: 10,
						crossAxis: -20
					} : 10),
					flip({
						fallbackPlacements: isBeside ? [
							"left-start",
							"bottom",
							"top"
						] : ["top"],
						padding: 8
					}),
					shift({ padding: margin }),
					arrow({
						element: point,
						padding: 14
					})
				]
			});
			floating.style.setProperty("--popover-x", `${x}px`);
			floating.style.setProperty("--popover-y", `${y}px`);
			putCaret(point, placement, middlewareData.arrow);
		};
		return autoUpdate(reference, floating, place, { animationFrame: isPlace });
	}, [
		anchor,
		beside,
		frame,
		caret
	]);
}
// src/ui/popovers/open-popovers.ts
/** The popovers that are open, the last opened on top: one may be opened from another. */
var open = [];
function notePopover(frame) {
	open.push(frame);
	return () => void open.splice(open.indexOf(frame), 1);
}
var isTopmostPopover = (frame) => open.at(-1) === frame;
/** Whether something lies in a popover or in one that lies over it. */
var isInPopover = (frame, node) => open.slice(Math.max(0, open.indexOf(frame))).some((each) => each.contains(node));
// src/ui/popovers/use-popover-keys.ts
var reachedByTab = "a[href], button:not(:disabled), input, select, textarea, summary, [tabindex='0']";
/** Whether Tab leads out of it: what is read goes on where it was left. */
function isAtEnd(frame, { shiftKey }) {
	const stops = [...frame.querySelectorAll(reachedByTab)].filter((stop) => stop.checkVisibility());
	const { activeElement } = document;
	const last = shiftKey ? stops[0] : stops.at(-1);
	return stops.length === 0 || activeElement === last || shiftKey && activeElement === frame;
}
/** Esc closes it, and nothing else with it; so does Tab where it would lead out. */
function usePopoverKeys(frame, onClose) {
	(0, import_react.useEffect)(() => {
		function onKeyDown(event) {
			if (isDialogOpen() || !frame.current || !isTopmostPopover(frame.current)) return;
			const leaves = event.key === "Tab" && frame.current.contains(document.activeElement) && isAtEnd(frame.current, event);
			if (event.key !== "Escape" && !leaves) return;
			event.preventDefault();
			event.stopPropagation();
			onClose();
		}
		document.addEventListener("keydown", onKeyDown, { capture: true });
		return () => document.removeEventListener("keydown", onKeyDown, { capture: true });
	}, [frame, onClose]);
}
// src/ui/popovers/use-popover-shown.ts
/** Lays a popover over the page with the focus in it; when it goes, the focus is back where it was. */
function usePopoverShown(frame, anchor) {
	(0, import_react.useLayoutEffect)(() => {
		const shown = frame.current;
		if (!shown) return;
		const before = anchor instanceof HTMLElement ? anchor : document.activeElement;
		shown.showPopover();
		const forget = notePopover(shown);
		shown.focus({ preventScroll: true });
		return () => {
			const hasFocus = shown.contains(document.activeElement) || document.activeElement === document.body;
			shown.hidePopover();
			forget();
			if (hasFocus && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
		};
	}, [frame, anchor]);
}
// src/ui/popovers/use-press-outside.ts
/** Tells of a press beside a popover. Its anchor opens and closes it itself. */
function usePressOutside(frame, anchor, onPress) {
	(0, import_react.useEffect)(() => {
		function onPointerDown({ target }) {
			if (!(target instanceof Node) || isDialogOpen()) return;
			const isOwn = frame.current && isInPopover(frame.current, target);
			const isAnchor = anchor instanceof Element && anchor.contains(target);
			if (!isOwn && !isAnchor) onPress();
		}
		document.addEventListener("pointerdown", onPointerDown, { capture: true });
		return () => document.removeEventListener("pointerdown", onPointerDown, { capture: true });
	}, [
		frame,
		anchor,
		onPress
	]);
}
// src/ui/popovers/Popover.tsx
var import_jsx_runtime = require_jsx_runtime();
/**
* What is told of one thing on the page, beside it; on a phone a sheet. It is open for as long as it
* is rendered: it takes the focus, and gives it back when it goes.
*/
function Popover({ label, anchor, beside = null, isNarrow = false, onClose, children }) {
	const frame = (0, import_react.useRef)(null);
	const caret = (0, import_react.useRef)(null);
	usePopoverShown(frame, anchor);
	usePopoverPlace({
		anchor,
		beside,
		frame,
		caret
	});
	usePopoverKeys(frame, onClose);
	usePressOutside(frame, anchor, onClose);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		ref: frame,
		popover: "manual",
		role: "dialog",
		"aria-label": label,
		tabIndex: -1,
		className: "popover",
		"data-narrow": isNarrow || void 0,
		"data-anchored": anchor ? true : void 0,
		children: [anchor && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			ref: caret,
			className: "popover-caret"
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
			className: "popover-body",
			children
		})]
	});
}
export { Popover as t };
