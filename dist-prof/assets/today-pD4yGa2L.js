import { Y as dataDate } from "./outline-DuuOSWBR.js";
// src/languages/words/today.ts
/**
* The day by the device's clock (YYYY-MM-DD), for what was seen or made today. A clock that stands
* before the data were written can only be wrong: then it is the data's own day, the earliest possible.
*/
function today() {
	const now = /* @__PURE__ */ new Date();
	const day = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
	return [[String(now.getFullYear()).padStart(4, "0"), ...day].join("-"), dataDate].sort().at(-1) ?? dataDate;
}
export { today as t };
