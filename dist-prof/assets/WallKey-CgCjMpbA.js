import { b as stances } from "./outline-DuuOSWBR.js";
import { Ga as stanceByPlace, ho as useViewState } from "./view-D6cf0WB7.js";
import { i as TintKey, r as RouteKey, t as routesOfView } from "./legend-of-view-ByjOMePO.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
// src/guide/keys/WallKey.tsx
var import_jsx_runtime = require_jsx_runtime();
/** Lines that a room can tell apart; more are named along the map. */
var mostRoutes = 3;
/** What the colours of a presented map mean, beneath it. */
function WallKey() {
	const state = useViewState((whole) => whole);
	const held = new Set(Object.values(stanceByPlace(state.year)));
	const routes = routesOfView(state);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "wall-key",
		children: [routes.length <= mostRoutes && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(RouteKey, {
			className: "wall-key-list",
			routes
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(TintKey, {
			className: "wall-key-list",
			tints: stances.filter((stance) => held.has(stance))
		})]
	});
}
export { WallKey };
