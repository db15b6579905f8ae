import { i as __toESM, n as __exportAll } from "./rolldown-runtime-BtDSRbSq.js";
import { is as require_react, kn as opensElsewhere, rs as getLocale, so as putDrawing } from "./view-D6cf0WB7.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
import { t as x } from "./lib-Ri6c1tWp.js";
import { t as writeXml } from "./write-xml-BLPB6TPd.js";
import { n as qrModules, t as drawQr } from "./qr-C9Zv6WxM.js";
// src/languages/compiled/messages/share_code.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Share_CodeInputs */
var en_share_code = () => {
	return `The address as a QR code`;
};
/**
* | output |
* | --- |
* | "The address as a QR code" |
*
* @param {Share_CodeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var share_code = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_share_code(inputs);
});
// src/share/AddressCode.tsx
var AddressCode_exports = /* @__PURE__ */ __exportAll({ AddressCode: () => AddressCode });
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var import_jsx_runtime = require_jsx_runtime();
var modulePixels = 6;
/** An address as a QR code, dark on white in every theme: cameras need it so. Nothing where it is too long. */
function AddressCode({ address }) {
	const frame = (0, import_react.useRef)(null);
	const isReadable = opensElsewhere(address) && address.length <= 1200;
	(0, import_react.useEffect)(() => {
		if (!isReadable) return;
		const size = qrModules(address) * modulePixels;
		const markup = writeXml(x("svg", {
			xmlns: "http://www.w3.org/2000/svg",
			viewBox: `0 0 ${size} ${size}`
		}, [drawQr(address, {
			x: 0,
			y: 0,
			size
		})]));
		putDrawing(frame.current, markup);
	}, [address, isReadable]);
	if (!isReadable) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		className: "address-code",
		role: "img",
		"aria-label": share_code(),
		ref: frame
	});
}
export { AddressCode_exports as n, AddressCode as t };
