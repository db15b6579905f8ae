import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
// src/ui/browser/frame-limits.ts
/**
* Whether files can be saved (`allow-downloads`) or the page printed (`allow-modals`). Browsers answer
* neither: they do nothing, and tell nobody.
*/
function allowanceFor(wish) {
	try {
		for (let page = window; page !== page.parent; page = page.parent) {
			const sandbox = page.frameElement?.getAttribute("sandbox");
			if (page.frameElement === null) return "unknown";
			if (typeof sandbox === "string" && !sandbox.split(/\s+/).includes(wish)) return "forbidden";
		}
		return "allowed";
	} catch {
		return "unknown";
	}
}
// src/ui/frames/FrameNote.tsx
var import_jsx_runtime = require_jsx_runtime();
/** What the page around this one forbids, and the address at which it works, to open or to copy. */
function FrameNote({ sentence, address }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: `${sentence} ` }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
		className: "frame-note-address",
		href: address,
		target: "_blank",
		rel: "noopener",
		children: address
	})] });
}
export { allowanceFor as n, FrameNote as t };
