import { t as x } from "./lib-Ri6c1tWp.js";
import { t as writeXml } from "./write-xml-BLPB6TPd.js";
import { n as describeWork } from "./dublin-core-DFhwpyc9.js";
import { a as chooseSlices, c as parseFigure, l as serializeFigure, o as createSvgElement, r as fetchEmbeddable } from "./lay-out-text-CrFKcfDa.js";
import { a as outlineTexts } from "./outline-text-BJAZhadl.js";
// src/figures/files/letters/embed-fonts.ts
/** The faces that a figure's texts need, as `@font-face` rules that carry their files. */
async function writeFontFaces(svg) {
	const { slices } = await chooseSlices(svg);
	return (await Promise.all(slices.map(writeFontFace))).join("\n");
}
async function writeFontFace(slice) {
	const { family, weight, style, unicodeRange } = slice;
	const { bytes, format } = await fetchEmbeddable(slice);
	return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:${`url(data:font/${format};base64,${await encodeBase64(bytes)}) format("${format}")`};unicode-range:${unicodeRange}}`;
}
/** Base64 by the browser itself: a spread into `fromCharCode` overflows on large files. */
async function encodeBase64(bytes) {
	const reader = new FileReader();
	const loaded = new Promise((resolve, reject) => {
		reader.onload = () => resolve(String(reader.result));
		reader.onerror = () => reject(reader.error);
	});
	reader.readAsDataURL(new Blob([bytes]));
	const address = await loaded;
	return address.slice(address.indexOf(",") + 1);
}
// src/figures/files/svg-file.ts
/**
* A figure as a file of its own. `embedded` keeps text as text and carries the faces along;
* `outlined` turns it into paths, for programs that read no embedded faces (Inkscape, Illustrator).
*/
async function writeSvg(markup, meta, fonts) {
	const svg = parseFigure(markup);
	if (fonts === "outlined") await outlineTexts(svg);
	const faces = fonts === "embedded" ? await writeFontFaces(svg) : "";
	describe(svg, meta);
	referAsBefore(svg);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${withStyle(serializeFigure(svg), faces)}\n`;
}
/** Put in as text: as an element, the page's policy would forbid a style that is only for the file. */
function withStyle(markup, rules) {
	if (rules === "") return markup;
	return markup.replace(/<\/svg>$/, `<style type="text/css">${rules}</style></svg>`);
}
var xlink = "http://www.w3.org/1999/xlink";
/** Inkscape and Illustrator follow references as SVG 1.1 wrote them, and browsers both. */
function referAsBefore(svg) {
	svg.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:xlink", xlink);
	for (const referring of svg.querySelectorAll("[href]")) {
		const target = referring.getAttribute("href");
		referring.removeAttribute("href");
		if (target !== null) referring.setAttributeNS(xlink, "xlink:href", target);
	}
}
function describe(svg, meta) {
	for (const child of [...svg.children]) if ([
		"title",
		"desc",
		"metadata"
	].includes(child.localName)) child.remove();
	const title = createSvgElement(svg, "title", {});
	title.textContent = meta.title;
	const description = createSvgElement(svg, "desc", {});
	description.textContent = meta.alternative;
	const written = writeXml(x("metadata", { xmlns: "http://www.w3.org/2000/svg" }, [describeWork(meta)]));
	const metadata = new DOMParser().parseFromString(written, "image/svg+xml").documentElement;
	svg.prepend(title, description, svg.ownerDocument.importNode(metadata, true));
	svg.setAttribute("role", "img");
	svg.setAttribute("xml:lang", meta.language);
}
export { writeSvg };
