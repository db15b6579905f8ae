import { t as OwnSwatch } from "./OwnSwatch-D5SiK6EH.js";
import { Q as shownLayers, ho as useViewState, mo as useView, rs as getLocale, yi as openOwn } from "./view-D6cf0WB7.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
// src/languages/compiled/messages/layer_key.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_KeyInputs */
var en_layer_key = () => {
	return `Your own, not the atlas’`;
};
/**
* | output |
* | --- |
* | "Your own, not the atlas’" |
*
* @param {Layer_KeyInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_key = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_key(inputs);
});
// src/guide/keys/OwnKey.tsx
var import_jsx_runtime = require_jsx_runtime();
/** The layers of the reader's own on the map: they are told apart from what the atlas shows. */
function OwnKey() {
	const view = useView();
	const own = useViewState((state) => state.own);
	const layers = shownLayers(own);
	if (layers.length === 0) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
		className: "map-key-own-head",
		children: layer_key()
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
		className: "map-key-own",
		children: layers.map(({ id, name, look }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(OwnSwatch, { look }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			className: "link",
			onClick: () => openOwn(view, {
				on: "layer",
				id
			}),
			children: name
		})] }, id))
	})] });
}
export { OwnKey };
