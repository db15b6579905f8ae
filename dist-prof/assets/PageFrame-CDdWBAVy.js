import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { is as require_react, rs as getLocale } from "./view-D6cf0WB7.js";
import { M as CloseButton } from "./apply-theme-BFESq4fb.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
// src/languages/compiled/messages/close_page.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Close_PageInputs */
var en_close_page = () => {
	return `Close this page`;
};
/**
* | output |
* | --- |
* | "Close this page" |
*
* @param {Close_PageInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var close_page = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_close_page(inputs);
});
// src/ui/frames/PageFrame.css
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
// src/ui/frames/PageFrame.tsx
var import_jsx_runtime = require_jsx_runtime();
/** A page that is read over the map: its title takes the focus, a button closes it. */
function PageFrame({ title, lead, closeLabel, onClose, children }) {
	const heading = (0, import_react.useRef)(null);
	(0, import_react.useEffect)(() => heading.current?.focus(), []);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "reading-page",
		"aria-label": title,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("header", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
				ref: heading,
				tabIndex: -1,
				children: title
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(CloseButton, {
				label: closeLabel,
				onClick: onClose
			})] }),
			lead !== void 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "reading-page-lead",
				children: lead
			}),
			children
		]
	});
}
export { close_page as n, PageFrame as t };
