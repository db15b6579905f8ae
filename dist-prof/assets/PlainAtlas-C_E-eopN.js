import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { ho as useViewState, is as require_react, ko as recordKey, mo as useView, rs as getLocale } from "./view-D6cf0WB7.js";
import { I as trouble_reload, P as ReloadButton, z as title } from "./apply-theme-BFESq4fb.js";
import { n as chosenEntry, r as PlainClaims, t as allEntries } from "./plain-entries-C_6wn4yP.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
// src/languages/compiled/messages/trouble_failed_page.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Trouble_Failed_PageInputs */
var en_trouble_failed_page = () => {
	return `The page failed, so its records stand here in words alone, with their sources; the address keeps what was open.`;
};
/**
* | output |
* | --- |
* | "The page failed, so its records stand here in words alone, with their sources; the address keeps what was open." |
*
* @param {Trouble_Failed_PageInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var trouble_failed_page = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_trouble_failed_page(inputs);
});
// src/app/faults/PlainAtlas.tsx
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var import_jsx_runtime = require_jsx_runtime();
/** The whole atlas in words alone, where its interface failed: every record, the open one first. */
function PlainAtlas({ onShown }) {
	const view = useView();
	useViewState(recordKey);
	const entries = (0, import_react.useMemo)(allEntries, []);
	const chosen = chosenEntry(view.getState());
	const others = entries.filter(({ id }) => id !== chosen?.id);
	(0, import_react.useEffect)(onShown, [onShown]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("main", {
		className: "plain-atlas",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", { children: title() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				role: "alert",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: `${trouble_failed_page()} ` }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ReloadButton, { label: trouble_reload() })]
			}),
			(chosen ? [chosen, ...others] : others).map(({ id, name, lead, claims }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("details", {
				open: id === chosen?.id,
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("summary", { children: name }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: lead }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(PlainClaims, { claims })
				]
			}, id))
		]
	});
}
export { PlainAtlas };
