import { N as outcomeOf } from "./outline-DuuOSWBR.js";
import { Ti as writeDate, ns as undated } from "./view-D6cf0WB7.js";
import { C as incidentWord } from "./apply-theme-BFESq4fb.js";
import { t as SourceChip } from "./SourceChip-BwMslQwS.js";
import { L as MarkSign } from "./index-CCjmo0Zw.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
// src/reading/claims/EventRow.tsx
var import_jsx_runtime = require_jsx_runtime();
/** An event in a line: its kind, when, what happened, and the mark of all its accounts. */
function EventRow({ event, children }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MarkSign, {
			outcome: outcomeOf(event),
			title: incidentWord(event.kind)
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			className: "event-date",
			children: event.when === void 0 ? undated() : writeDate(event.when)
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(SourceChip, { claims: event.accounts }),
		children ?? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("b", {
			className: "event-headline",
			children: event.headline
		})
	] });
}
export { EventRow as t };
