import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { is as require_react } from "./view-D6cf0WB7.js";
import { c as faceOf } from "./atlas-B-d33bUZ.js";
import { T as SourceMark } from "./index-CCjmo0Zw.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
// src/reading/evidence/SourceChip.tsx
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var import_jsx_runtime = require_jsx_runtime();
/** The one mark of a sentence that rests on claims. */
function SourceChip({ claims }) {
	const face = (0, import_react.useMemo)(() => faceOf(claims), [claims]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SourceMark, { face });
}
export { SourceChip as t };
