import { V as claimById, b as chronicleOf, s as causesIn } from "./atlas-B-d33bUZ.js";
import { n as firstSentence } from "./sentences-OxzLbhbZ.js";
import { t as nothing_dated } from "./nothing_dated-EUnkZloR.js";
import { t as SourceChip } from "./SourceChip-BwMslQwS.js";
import { t as WhyThen } from "./WhyThen-BLEi8Xi4.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
// src/years/YearTold.tsx
var import_jsx_runtime = require_jsx_runtime();
/** A year in a sentence made of claims, and why numbers turned then. */
function YearTold({ year }) {
	const entry = chronicleOf(year);
	const told = entry?.text ?? nothing_dated({ year });
	const first = firstSentence(told);
	const rest = told.slice(first.length).trim();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "year-box-told",
			children: first
		}),
		(rest !== "" || entry) && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [
			rest !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: rest }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: " " }),
			entry && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SourceChip, { claims: entry.claims.map(claimById) })
		] }),
		causesIn(year).map((cause) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(WhyThen, {
			asks: cause.asks,
			cause
		}, cause.asks))
	] });
}
export { YearTold };
