import { Ft as ownLine, It as ownLook, Pt as ownInk, zi as pageTheme } from "./view-D6cf0WB7.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
// src/ui/charts/OwnSwatch.tsx
var import_jsx_runtime = require_jsx_runtime();
/** A layer of the reader's own as the map draws it: a point on a stretch of line. */
function OwnSwatch({ look }) {
	const { point, dash } = ownLook(look);
	const { ink, casing } = ownInk(pageTheme);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("svg", {
		className: "swatch swatch-line",
		viewBox: "0 0 40 16",
		"aria-hidden": "true",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("line", {
			x1: "2",
			x2: "38",
			y1: "8",
			y2: "8",
			stroke: ink,
			strokeWidth: ownLine.width,
			strokeDasharray: dash.map((part) => part * ownLine.width).join(" ")
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("polygon", {
			points: point.map(([x, y]) => `${x + 20},${y + 8}`).join(" "),
			fill: ink,
			stroke: casing,
			strokeWidth: "1"
		})]
	});
}
export { OwnSwatch as t };
