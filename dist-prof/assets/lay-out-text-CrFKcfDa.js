import { L as hasLetter, z as loadLettersFor } from "./presets-YdYtKFWO.js";
import { i as noto_sans_latin_ext_400_normal_default$1, n as noto_sans_vietnamese_400_normal_default$1, r as noto_sans_latin_ext_600_normal_default$1, t as noto_sans_vietnamese_600_normal_default$1 } from "./noto-sans-vietnamese-600-normal-C5aJhSSA.js";
import { fo as __vitePreload } from "./view-D6cf0WB7.js";
// src/figures/files/figure-document.ts
var svgNamespace = "http://www.w3.org/2000/svg";
/** Reads the markup of a finished figure; throws where it is not well-formed XML. */
function parseFigure(markup) {
	const { documentElement } = new DOMParser().parseFromString(markup, "image/svg+xml");
	if (documentElement.localName !== "svg" || documentElement.querySelector("parsererror")) throw new Error("The figure is not a well-formed SVG.");
	for (const { node } of textRunsOf(documentElement)) node.data = node.data.normalize("NFC");
	return documentElement;
}
function serializeFigure(svg) {
	return new XMLSerializer().serializeToString(svg);
}
function createSvgElement(parent, name, attributes) {
	const element = parent.ownerDocument.createElementNS(svgNamespace, name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
	return element;
}
/** A presentation attribute as the element has it or takes it over from what it stands in. */
function inheritedAttribute(element, name) {
	return element.closest(`[${name}]`)?.getAttribute(name) ?? null;
}
var weights = {
	normal: 400,
	bold: 700
};
/** The pieces of text inside an element, in reading order. */
function textRunsOf(element) {
	const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	const runs = [];
	while (walker.nextNode()) {
		const node = walker.currentNode;
		const parent = node.parentElement;
		if (!(node instanceof Text) || node.data === "" || !parent?.closest("text")) continue;
		const weight = inheritedAttribute(parent, "font-weight") ?? "normal";
		runs.push({
			node,
			parent,
			families: (inheritedAttribute(parent, "font-family") ?? "Noto Sans").split(",").map((family) => family.trim().replace(/^(['"])(.*)\1$/, "$2")),
			weight: weights[weight] ?? Number(weight),
			style: inheritedAttribute(parent, "font-style") === "italic" ? "italic" : "normal"
		});
	}
	return runs;
}
// node_modules/@fontsource/noto-sans/files/noto-sans-latin-400-italic.woff?url
var noto_sans_latin_400_italic_default$1 = new URL("noto-sans-latin-400-italic-D8X3Awh8.woff", import.meta.url).href;
// node_modules/@fontsource/noto-sans/files/noto-sans-latin-400-italic.woff2?url
var noto_sans_latin_400_italic_default = new URL("noto-sans-latin-400-italic-4m5KtZ19.woff2", import.meta.url).href;
// node_modules/@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?url
var noto_sans_latin_400_normal_default$1 = new URL("noto-sans-latin-400-normal-DPpKfCgK.woff", import.meta.url).href;
// node_modules/@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url
var noto_sans_latin_400_normal_default = new URL("noto-sans-latin-400-normal-BTkUljjl.woff2", import.meta.url).href;
// node_modules/@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff?url
var noto_sans_latin_600_normal_default$1 = new URL("noto-sans-latin-600-normal-DVJMj_t0.woff", import.meta.url).href;
// node_modules/@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url
var noto_sans_latin_600_normal_default = new URL("noto-sans-latin-600-normal-Dkgu5AE5.woff2", import.meta.url).href;
// node_modules/@fontsource/noto-sans/files/noto-sans-latin-ext-400-italic.woff?url
var noto_sans_latin_ext_400_italic_default$1 = new URL("noto-sans-latin-ext-400-italic-C3uzHanu.woff", import.meta.url).href;
// node_modules/@fontsource/noto-sans/files/noto-sans-latin-ext-400-italic.woff2?url
var noto_sans_latin_ext_400_italic_default = new URL("noto-sans-latin-ext-400-italic-BXXaecLH.woff2", import.meta.url).href;
// node_modules/@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?url
var noto_sans_latin_ext_400_normal_default = new URL("noto-sans-latin-ext-400-normal-CNh9dRW_.woff", import.meta.url).href;
// node_modules/@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff?url
var noto_sans_latin_ext_600_normal_default = new URL("noto-sans-latin-ext-600-normal-B3lLaxXr.woff", import.meta.url).href;
// node_modules/@fontsource/noto-sans/files/noto-sans-vietnamese-400-italic.woff?url
var noto_sans_vietnamese_400_italic_default$1 = new URL("noto-sans-vietnamese-400-italic-da8J1rYs.woff", import.meta.url).href;
// node_modules/@fontsource/noto-sans/files/noto-sans-vietnamese-400-italic.woff2?url
var noto_sans_vietnamese_400_italic_default = new URL("noto-sans-vietnamese-400-italic-Dotu2pZp.woff2", import.meta.url).href;
// node_modules/@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff?url
var noto_sans_vietnamese_400_normal_default = new URL("noto-sans-vietnamese-400-normal-C3Al4sv4.woff", import.meta.url).href;
// node_modules/@fontsource/noto-sans/files/noto-sans-vietnamese-600-normal.woff?url
var noto_sans_vietnamese_600_normal_default = new URL("noto-sans-vietnamese-600-normal-D0HZFEqa.woff", import.meta.url).href;
// node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff?url
var source_serif_4_latin_400_normal_default$1 = new URL("source-serif-4-latin-400-normal-C1O10bxN.woff", import.meta.url).href;
// node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?url
var source_serif_4_latin_400_normal_default = new URL("source-serif-4-latin-400-normal-DJ5YJwmz.woff2", import.meta.url).href;
// node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff?url
var source_serif_4_latin_600_normal_default$1 = new URL("source-serif-4-latin-600-normal-DeJomR3S.woff", import.meta.url).href;
// node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url
var source_serif_4_latin_600_normal_default = new URL("source-serif-4-latin-600-normal-DouSKlru.woff2", import.meta.url).href;
// node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff?url
var source_serif_4_latin_ext_400_normal_default$1 = new URL("source-serif-4-latin-ext-400-normal-DKmgyNre.woff", import.meta.url).href;
// node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff2?url
var source_serif_4_latin_ext_400_normal_default = new URL("source-serif-4-latin-ext-400-normal-B5LksYz5.woff2", import.meta.url).href;
// node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff?url
var source_serif_4_latin_ext_600_normal_default$1 = new URL("source-serif-4-latin-ext-600-normal-B2fExS53.woff", import.meta.url).href;
// node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?url
var source_serif_4_latin_ext_600_normal_default = new URL("source-serif-4-latin-ext-600-normal-pa-C5Dkf.woff2", import.meta.url).href;
// node_modules/@fontsource/source-serif-4/files/source-serif-4-vietnamese-400-normal.woff?url
var source_serif_4_vietnamese_400_normal_default$1 = new URL("source-serif-4-vietnamese-400-normal-9XEw6Pmr.woff", import.meta.url).href;
// node_modules/@fontsource/source-serif-4/files/source-serif-4-vietnamese-400-normal.woff2?url
var source_serif_4_vietnamese_400_normal_default = new URL("source-serif-4-vietnamese-400-normal-DFDfvBrN.woff2", import.meta.url).href;
// node_modules/@fontsource/source-serif-4/files/source-serif-4-vietnamese-600-normal.woff?url
var source_serif_4_vietnamese_600_normal_default$1 = new URL("source-serif-4-vietnamese-600-normal-CKUOBVO_.woff", import.meta.url).href;
// node_modules/@fontsource/source-serif-4/files/source-serif-4-vietnamese-600-normal.woff2?url
var source_serif_4_vietnamese_600_normal_default = new URL("source-serif-4-vietnamese-600-normal-B33FcZBi.woff2", import.meta.url).href;
var unicode_default$1 = {
	"cyrillic-ext": "U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F",
	cyrillic: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
	devanagari: "U+0900-097F,U+1CD0-1CF9,U+200C-200D,U+20A8,U+20B9,U+20F0,U+25CC,U+A830-A839,U+A8E0-A8FF,U+11B00-11B09",
	"greek-ext": "U+1F00-1FFF",
	greek: "U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF",
	vietnamese: "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB",
	"latin-ext": "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF",
	latin: "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD"
};
var unicode_default = {
	"cyrillic-ext": "U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F",
	cyrillic: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
	greek: "U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF",
	vietnamese: "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB",
	"latin-ext": "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF",
	latin: "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD"
};
// src/figures/files/letters/font-slices.ts
var addresses = /* #__PURE__ */ Object.assign({
	"/node_modules/@fontsource/noto-sans/files/noto-sans-latin-400-italic.woff": noto_sans_latin_400_italic_default$1,
	"/node_modules/@fontsource/noto-sans/files/noto-sans-latin-400-italic.woff2": noto_sans_latin_400_italic_default,
	"/node_modules/@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff": noto_sans_latin_400_normal_default$1,
	"/node_modules/@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2": noto_sans_latin_400_normal_default,
	"/node_modules/@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff": noto_sans_latin_600_normal_default$1,
	"/node_modules/@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2": noto_sans_latin_600_normal_default,
	"/node_modules/@fontsource/noto-sans/files/noto-sans-latin-ext-400-italic.woff": noto_sans_latin_ext_400_italic_default$1,
	"/node_modules/@fontsource/noto-sans/files/noto-sans-latin-ext-400-italic.woff2": noto_sans_latin_ext_400_italic_default,
	"/node_modules/@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff": noto_sans_latin_ext_400_normal_default,
	"/node_modules/@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2": noto_sans_latin_ext_400_normal_default$1,
	"/node_modules/@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff": noto_sans_latin_ext_600_normal_default,
	"/node_modules/@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2": noto_sans_latin_ext_600_normal_default$1,
	"/node_modules/@fontsource/noto-sans/files/noto-sans-vietnamese-400-italic.woff": noto_sans_vietnamese_400_italic_default$1,
	"/node_modules/@fontsource/noto-sans/files/noto-sans-vietnamese-400-italic.woff2": noto_sans_vietnamese_400_italic_default,
	"/node_modules/@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff": noto_sans_vietnamese_400_normal_default,
	"/node_modules/@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff2": noto_sans_vietnamese_400_normal_default$1,
	"/node_modules/@fontsource/noto-sans/files/noto-sans-vietnamese-600-normal.woff": noto_sans_vietnamese_600_normal_default,
	"/node_modules/@fontsource/noto-sans/files/noto-sans-vietnamese-600-normal.woff2": noto_sans_vietnamese_600_normal_default$1,
	"/node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff": source_serif_4_latin_400_normal_default$1,
	"/node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2": source_serif_4_latin_400_normal_default,
	"/node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff": source_serif_4_latin_600_normal_default$1,
	"/node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2": source_serif_4_latin_600_normal_default,
	"/node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff": source_serif_4_latin_ext_400_normal_default$1,
	"/node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff2": source_serif_4_latin_ext_400_normal_default,
	"/node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff": source_serif_4_latin_ext_600_normal_default$1,
	"/node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2": source_serif_4_latin_ext_600_normal_default,
	"/node_modules/@fontsource/source-serif-4/files/source-serif-4-vietnamese-400-normal.woff": source_serif_4_vietnamese_400_normal_default$1,
	"/node_modules/@fontsource/source-serif-4/files/source-serif-4-vietnamese-400-normal.woff2": source_serif_4_vietnamese_400_normal_default,
	"/node_modules/@fontsource/source-serif-4/files/source-serif-4-vietnamese-600-normal.woff": source_serif_4_vietnamese_600_normal_default$1,
	"/node_modules/@fontsource/source-serif-4/files/source-serif-4-vietnamese-600-normal.woff2": source_serif_4_vietnamese_600_normal_default
});
var families = [{
	family: "Noto Sans",
	name: "noto-sans",
	ranges: unicode_default$1
}, {
	family: "Source Serif 4",
	name: "source-serif-4",
	ranges: unicode_default
}];
var scripts = [
	"latin",
	"vietnamese",
	"latin-ext"
];
var faces = [
	{
		weight: 400,
		style: "normal"
	},
	{
		weight: 600,
		style: "normal"
	},
	{
		weight: 400,
		style: "italic"
	}
];
/** Every slice, in the order in which a character looks for its own. */
var fontSlices = families.flatMap(({ family, name, ranges }) => scripts.flatMap((script) => faces.flatMap(({ weight, style }) => {
	const id = `${name}-${script}-${weight}-${style}`;
	const path = `/node_modules/@fontsource/${name}/files/${id}`;
	const [woff, woff2] = [addresses[`${path}.woff`], addresses[`${path}.woff2`]];
	if (woff === void 0 || woff2 === void 0) return [];
	return [{
		id,
		family,
		weight,
		style,
		unicodeRange: ranges[script],
		woff2,
		woff
	}];
})));
// src/figures/files/letters/choose-slices.ts
var lastResorts = ["Noto Sans", "Noto Sans KR"];
/** Letters that only the Korean face may have. */
var isBeyondLatin = (letter) => !fontSlices.some((slice) => covers(slice, letter.codePointAt(0) ?? 0));
/** Finds the font files that a figure's texts need, and no others. */
async function chooseSlices(svg) {
	const runs = textRunsOf(svg);
	const texts = runs.map(({ node }) => node.data).join("");
	await loadLettersFor(texts);
	const all = [...new Set(texts)].some(isBeyondLatin) ? [...fontSlices, ...(await __vitePreload(async () => {
		const { koreanSlices } = await import("./korean-slices-L_e91Avk.js");
		return { koreanSlices };
	}, [], import.meta.url)).koreanSlices] : fontSlices;
	const sliceOf = (character, face) => findSlice(all, character, face);
	const used = new Set(runs.flatMap((run) => [...new Set(run.node.data)].map((letter) => sliceOf(letter, run))));
	return {
		slices: all.filter((slice) => used.has(slice)),
		sliceOf
	};
}
function findSlice(slices, character, { families, weight, style }) {
	const code = character.codePointAt(0) ?? 0;
	for (const family of [...families, ...lastResorts]) {
		const having = slices.filter((slice) => slice.family === family && covers(slice, code));
		const distance = (slice) => Math.abs(slice.weight - weight) + (slice.style === style ? 0 : 1e3);
		const [nearest] = having.sort((a, b) => distance(a) - distance(b));
		if (nearest) return nearest;
	}
}
var rangesOf = /* @__PURE__ */ new Map();
function covers(slice, code) {
	let ranges = rangesOf.get(slice);
	if (!ranges) {
		ranges = slice.unicodeRange.split(",").map((range) => {
			const [first = "", last = first] = range.trim().replace(/^U\+/i, "").split("-");
			return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
		});
		rangesOf.set(slice, ranges);
	}
	return ranges.some(([first, last]) => first <= code && code <= last) && hasLetter(slice.family, code);
}
// src/figures/files/fetch-font.ts
/** Fetches one of the site's own font files; throws where it cannot be had. */
async function fetchFile(address) {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`The font ${address} could not be loaded.`);
	return new Uint8Array(await response.arrayBuffer());
}
/** A slice's WOFF file, or that of the slice that stands for it where it cannot be had. */
async function fetchWoff({ woff, instead }) {
	if (!instead) return fetchFile(woff);
	return fetchFile(woff).catch(() => fetchFile(instead.woff));
}
/** The smallest file of a slice that can be embedded. */
async function fetchEmbeddable(slice) {
	if (slice.woff2 !== null) return {
		bytes: await fetchFile(slice.woff2),
		format: "woff2"
	};
	return {
		bytes: await fetchWoff(slice),
		format: "woff"
	};
}
// src/figures/files/letters/lay-out-text.ts
/**
* Asks the browser where each character of a figure stands. It lays out anchors, spans, kerning and
* text on paths as on the screen, so that outlines and PDF agree with what the reader saw.
*/
async function layOutText(svg) {
	const chosen = await chooseSlices(svg);
	const faces = await Promise.all(chosen.slices.map(loadedFaceOf));
	for (const face of faces) document.fonts.add(face);
	const host = document.createElement("div");
	host.style.cssText = "all: initial; position: absolute; left: -99999px; visibility: hidden";
	host.setAttribute("aria-hidden", "true");
	host.attachShadow({ mode: "closed" }).append(svg);
	try {
		await Promise.all(textRunsOf(svg).map(loadFaces));
		document.body.append(host);
		return {
			texts: [...svg.querySelectorAll("text")].map((text) => placeText(text, chosen)),
			slices: chosen.slices
		};
	} finally {
		host.remove();
		for (const face of faces) document.fonts.delete(face);
	}
}
/** A slice as a face of the page. */
async function faceOf(slice) {
	const { family, weight, style, unicodeRange, woff2 } = slice;
	const source = woff2 === null ? await fetchWoff(slice) : `url("${woff2}")`;
	return new FontFace(family, source, {
		weight: `${weight}`,
		style,
		unicodeRange
	});
}
/** Faces that were loaded stay at hand: the slides of a story ask for the same. */
var loaded = /* @__PURE__ */ new Map();
function loadedFaceOf(slice) {
	const known = loaded.get(slice);
	if (known) return known;
	const loading = faceOf(slice).then((face) => face.load());
	loaded.set(slice, loading);
	loading.catch(() => loaded.delete(slice));
	return loading;
}
function loadFaces({ node, families, weight, style }) {
	const font = `${style} ${weight} 12px ${families.map((family) => `"${family}"`).join(", ")}`;
	return document.fonts.check(font, node.data) ? null : document.fonts.load(font, node.data);
}
function placeText(text, chosen) {
	const runs = textRunsOf(text);
	const written = runs.reduce((total, { node }) => total + node.length, 0);
	if (text.getNumberOfChars() !== written) throw new Error(`The text “${text.textContent}” holds spaces that are not drawn.`);
	let start = 0;
	return {
		element: text,
		runs: runs.map((run) => {
			const first = start;
			start += run.node.length;
			const size = Number.parseFloat(getComputedStyle(run.parent).fontSize);
			return {
				...run,
				size,
				characters: placeCharacters(text, run, first, chosen)
			};
		})
	};
}
function placeCharacters(text, run, first, { sliceOf }) {
	let index = first;
	return [...run.node.data].map((character) => {
		const { x, y } = text.getStartPositionOfChar(index);
		const end = text.getEndPositionOfChar(index);
		const angle = text.getRotationOfChar(index);
		index += character.length;
		return {
			character,
			x,
			y,
			angle,
			advance: Math.hypot(end.x - x, end.y - y),
			slice: sliceOf(character, run)
		};
	});
}
export { chooseSlices as a, parseFigure as c, fetchWoff as i, serializeFigure as l, layOutText as n, createSvgElement as o, fetchEmbeddable as r, inheritedAttribute as s, faceOf as t };
