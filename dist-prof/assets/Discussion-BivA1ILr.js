import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
// src/stories/reading/Discussion.tsx
var import_jsx_runtime = require_jsx_runtime();
/** What a class may talk about. */
function Discussion({ story }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ol", {
		className: "story-discussion",
		children: story.discussion.map((question) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: question }, question))
	});
}
export { Discussion as t };
