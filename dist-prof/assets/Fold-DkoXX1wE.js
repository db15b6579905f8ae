import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { is as require_react } from "./view-D6cf0WB7.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
// src/ui/frames/Fold.css
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
// src/ui/frames/Fold.tsx
var import_jsx_runtime = require_jsx_runtime();
/** A section that folds; its number says what lies inside. */
function Fold({ title, count, open = false, isMadeLate = false, children }) {
	const [isMade, setIsMade] = (0, import_react.useState)(open || !isMadeLate);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("details", {
		className: "fold",
		open,
		onToggle: () => setIsMade(true),
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("summary", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			className: "fold-title",
			children: title
		}), count !== void 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			className: "fold-count",
			children: count
		})] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
			className: "fold-body",
			children: isMade && children
		})]
	});
}
export { Fold as t };
