import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { Na as topmost, Tn as addressToCite, gi as pageTitle, is as require_react, kt as nameOfMap } from "./view-D6cf0WB7.js";
import { B as atlas, g as publicationsOf } from "./atlas-B-d33bUZ.js";
import { t as map_of_routes } from "./map_of_routes-B6kKtbeo.js";
import { Q as release } from "./outline-DuuOSWBR.js";
import { n as cite, t as citationFormats } from "./citation-DqQe-lWw.js";
import { t as today } from "./today-pD4yGa2L.js";
import { J as copy_failed, X as copy, Y as copied, t as copyText } from "./index-CCjmo0Zw.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
// src/share/citing/name-of-view.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/** What the reader looks at: the sentence, the page or the record that lies on top. */
function nameOfView(state, whole) {
	const top = topmost(state);
	const sentence = top.on === "evidence" && atlas.claimById.get(top.id)?.statement;
	if (sentence) return sentence;
	const under = top.on === "evidence" ? topmost({
		...state,
		claim: null
	}) : top;
	return under.on === "page" ? pageTitle(under.id) : nameOfMap(state, whole);
}
// src/share/citing/Citations.tsx
var import_jsx_runtime = require_jsx_runtime();
function citedIn(state) {
	const claim = state.claim === null ? void 0 : atlas.claimById.get(state.claim);
	return {
		sources: claim ? publicationsOf([claim]).map(({ source }) => source) : [],
		title: nameOfView(state, map_of_routes()),
		address: addressToCite(state),
		version: release,
		accessed: /* @__PURE__ */ new Date(`${today()}T12:00:00`)
	};
}
/** What a view is cited as, in each format. */
function Citations({ state }) {
	const cited = (0, import_react.useMemo)(() => citedIn(state), [state]);
	const [copied$1, setCopied] = (0, import_react.useState)(null);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
		className: "cite-formats",
		children: citationFormats.map((format) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", {
				id: `cite-${format}`,
				children: format
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("pre", { children: cite(format, cited) }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				"aria-describedby": `cite-${format}`,
				onClick: async ({ currentTarget }) => {
					const shown = currentTarget.previousElementSibling;
					const isCopied = await copyText(cite(format, cited), shown);
					setCopied(isCopied ? copied({ what: format }) : copy_failed());
				},
				children: copy()
			})
		] }, format))
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		role: "status",
		className: "cite-status",
		children: copied$1
	})] });
}
export { Citations };
