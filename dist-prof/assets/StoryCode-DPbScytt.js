import { An as pageAddress } from "./view-D6cf0WB7.js";
import { t as AddressCode } from "./AddressCode-BKPHRQrG.js";
import { t as useStoryAddress } from "./use-story-address-CT97nrDc.js";
import { t as present_end_address } from "./present_end_address-D34Bsv51.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
// src/share/StoryCode.tsx
var import_jsx_runtime = require_jsx_runtime();
/** Where the open story is, for who looks at a wall: a code for telephones, and words to type. */
function StoryCode() {
	const address = useStoryAddress();
	const isTyped = address !== null && address.length <= 160;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "story-code",
		children: [address !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(AddressCode, { address }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: present_end_address({ address: isTyped ? address : pageAddress("") }) })]
	});
}
export { StoryCode };
