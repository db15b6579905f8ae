const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./400-CDel3XEb.css"])))=>i.map(i=>d[i]);
import { fo as __vitePreload, os as hasLetter } from "./view-D6cf0WB7.js";
// src/ui/type/korean.ts
/** Fetches the Korean faces once a text needs them; only the slices that are shown are loaded. */
var korean = /[\u1100-\u11ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af]/;
var loading = false;
function loadKoreanFor(text) {
	if (loading || ![...text].some((letter) => korean.test(letter) && !hasLetter(letter))) return;
	loading = true;
	__vitePreload(() => Promise.resolve({}), __vite__mapDeps([0]), import.meta.url).catch(() => {});
}
export { loadKoreanFor as t };
