import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { Po as everyIncident, ho as useViewState, is as require_react, mn as useGeography, pr as themeOf, so as putDrawing, un as cameraOf } from "./view-D6cf0WB7.js";
import { K as routeIds } from "./outline-DuuOSWBR.js";
import { n as drawMap } from "./draw-map-BhFkgk71.js";
import { t as writeXml } from "./write-xml-BLPB6TPd.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
// src/drawing/DrawnMap.css
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
// src/drawing/DrawnMap.tsx
var import_jsx_runtime = require_jsx_runtime();
/** Width to height of every drawn map on a page, so that one extent has one scale. */
var proportion = 4 / 3;
/** A still map in a page, drawn as wide as there is room. */
function DrawnMap({ label, extent, year, routes }) {
	const frame = (0, import_react.useRef)(null);
	const theme = themeOf(useViewState((state) => state.theme));
	const id = (0, import_react.useId)();
	const hidden = routeIds.filter((route) => !routes.includes(route)).join();
	const geography = useGeography();
	(0, import_react.useEffect)(() => {
		if (!geography || geography === "failed") return;
		const ground = geography;
		function draw() {
			const width = Math.round(frame.current?.clientWidth ?? 0);
			if (width === 0) return;
			const height = Math.round(width / proportion);
			const svg = drawMap(ground, {
				width,
				height,
				camera: cameraOf(extent, width, height, {
					top: 8,
					right: 8,
					bottom: 8,
					left: 8
				}, 6),
				theme,
				year,
				country: null,
				route: null,
				hiddenRoutes: routeIds.filter((route) => hidden.split(",").includes(route)),
				incidents: everyIncident,
				idPrefix: `drawn${id.replace(/\W/g, "")}`
			});
			putDrawing(frame.current, writeXml(svg));
		}
		draw();
		const observer = new ResizeObserver(draw);
		if (frame.current) observer.observe(frame.current);
		return () => observer.disconnect();
	}, [
		geography,
		extent,
		year,
		hidden,
		theme,
		id
	]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		className: "drawn-map",
		role: "img",
		"aria-label": label,
		ref: frame
	});
}
export { DrawnMap };
