import { ho as useViewState, ko as recordKey, mo as useView } from "./view-D6cf0WB7.js";
import { n as chosenEntry, r as PlainClaims } from "./plain-entries-C_6wn4yP.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
// src/app/faults/PlainRecord.tsx
var import_jsx_runtime = require_jsx_runtime();
/** The open record in words alone, where its panel failed. */
function PlainRecord() {
	const view = useView();
	useViewState(recordKey);
	const entry = chosenEntry(view.getState());
	if (!entry) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "plain-record",
		"aria-label": entry.name,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: entry.name }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: entry.lead }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(PlainClaims, { claims: entry.claims })
		]
	});
}
export { PlainRecord };
