import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { fo as __vitePreload, is as require_react, rs as getLocale } from "./view-D6cf0WB7.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
// src/languages/compiled/messages/make_in_both.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_In_BothInputs */
var en_make_in_both = () => {
	return `Also in Korean`;
};
/**
* | output |
* | --- |
* | "Also in Korean" |
*
* @param {Make_In_BothInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_in_both = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_in_both(inputs);
});
// src/languages/compiled/messages/make_in_both_loading.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_In_Both_LoadingInputs */
var en_make_in_both_loading = () => {
	return `The Korean words are being fetched…`;
};
/**
* | output |
* | --- |
* | "The Korean words are being fetched…" |
*
* @param {Make_In_Both_LoadingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_in_both_loading = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_in_both_loading(inputs);
});
// src/languages/compiled/messages/make_in_both_failed.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_In_Both_FailedInputs */
var en_make_in_both_failed = () => {
	return `The Korean words could not be fetched. Switch this off and on to try again.`;
};
/**
* | output |
* | --- |
* | "The Korean words could not be fetched. Switch this off and on to try again." |
*
* @param {Make_In_Both_FailedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_in_both_failed = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_in_both_failed(inputs);
});
// src/figures/second/use-second-words.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/** Fetches the other language's words when they are first asked for. */
function useSecondWords(isWanted) {
	const [fetched, setFetched] = (0, import_react.useState)(null);
	(0, import_react.useEffect)(() => {
		if (!isWanted) return;
		let isCurrent = true;
		const keep = (found) => {
			if (isCurrent) setFetched(found);
		};
		__vitePreload(async () => {
			const { second } = await import("./_virtual_second-language-BYiO05l-.js");
			return { second };
		}, [], import.meta.url).then(({ second }) => keep(second), () => keep("failed"));
		return () => {
			isCurrent = false;
		};
	}, [isWanted]);
	return isWanted ? fetched ?? "loading" : "off";
}
/** The words themselves, once they are there. */
var wordsIn = (second) => typeof second === "string" ? null : second;
// src/figures/second/InBoth.tsx
var import_jsx_runtime = require_jsx_runtime();
/** How it stands with the other language's words; nothing once they are there. */
function sayHow(second) {
	if (second === "loading") return make_in_both_loading();
	return second === "failed" ? make_in_both_failed() : "";
}
/** Asks for the other language beside the reader's own. */
function InBoth({ second, onSwitch }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
		type: "checkbox",
		checked: second !== "off",
		onChange: ({ target }) => onSwitch(target.checked)
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: make_in_both() })] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
		role: "status",
		children: sayHow(second)
	})] });
}
export { useSecondWords as n, wordsIn as r, InBoth as t };
