const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./jspdf.es.min-Byas81FR.js","./view-D6cf0WB7.js","./rolldown-runtime-BtDSRbSq.js","./outline-DuuOSWBR.js","./view-EhTWq2i4.css","./svg2pdf.es.min-ByHxRwxt.js"])))=>i.map(i=>d[i]);
import { t as writeXml } from "./write-xml-BLPB6TPd.js";
import { t as describeInXmp } from "./dublin-core-DFhwpyc9.js";
import { c as parseFigure, i as fetchWoff, n as layOutText, o as createSvgElement, s as inheritedAttribute } from "./lay-out-text-CrFKcfDa.js";
import { i as hasHalo, n as drawHalos, o as spanAttributes, r as groupInsteadOf, s as loadOutlines, t as drawFilled } from "./outline-text-BJAZhadl.js";
import { fo as __vitePreload } from "./view-D6cf0WB7.js";
// src/figures/files/letters/unpack-woff.ts
var keptTables = /* @__PURE__ */ new Set([...[
	"OS/2",
	"cmap",
	"glyf",
	"head",
	"hhea",
	"hmtx",
	"loca",
	"maxp",
	"name",
	"post"
]]);
/** Turns a WOFF 1.0 file, whose tables are deflated, into the TrueType font inside it. */
async function unpackWoff(woff) {
	const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
	if (view.getUint32(0) !== 2001684038) throw new Error("The font is not a WOFF file.");
	const tables = await readTables(view, woff);
	return writeTrueType(view.getUint32(4), tables);
}
async function readTables(view, woff) {
	const tables = Array.from({ length: view.getUint16(12) }, (_, index) => 44 + index * 20).map(async (entry) => {
		const tag = new TextDecoder().decode(woff.subarray(entry, entry + 4));
		const offset = view.getUint32(entry + 4);
		const packed = woff.subarray(offset, offset + view.getUint32(entry + 8));
		const length = view.getUint32(entry + 12);
		const data = packed.length < length ? await inflate(packed) : packed;
		return {
			tag,
			checksum: view.getUint32(entry + 16),
			length,
			data
		};
	});
	return (await Promise.all(tables)).filter(({ tag }) => keptTables.has(tag));
}
async function inflate(packed) {
	const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
	return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
function writeTrueType(flavour, tables) {
	const directory = 12 + tables.length * 16;
	const padded = (length) => Math.ceil(length / 4) * 4;
	const size = tables.reduce((total, { length }) => total + padded(length), directory);
	const font = new Uint8Array(size);
	const view = new DataView(font.buffer);
	const power = Math.floor(Math.log2(tables.length));
	view.setUint32(0, flavour);
	view.setUint16(4, tables.length);
	view.setUint16(6, 16 * 2 ** power);
	view.setUint16(8, power);
	view.setUint16(10, 16 * (tables.length - 2 ** power));
	let offset = directory;
	for (const [index, { tag, checksum, length, data }] of tables.entries()) {
		const entry = 12 + index * 16;
		font.set(new TextEncoder().encode(tag), entry);
		view.setUint32(entry + 4, checksum);
		view.setUint32(entry + 8, offset);
		view.setUint32(entry + 12, length);
		font.set(data, offset);
		offset += padded(length);
	}
	return font;
}
// src/figures/files/pdf-shapes.ts
/** Writes the shapes of a figure in the terms that svg2pdf draws faithfully. */
function setShapesForPdf(svg) {
	expandUses(svg);
	joinTranslucentPaths(svg);
	fadePatterns(svg);
}
var notInherited = /* @__PURE__ */ new Set([
	"id",
	"href",
	"x",
	"y",
	"width",
	"height",
	"transform"
]);
/** Puts a copy of the shape in the place of each `<use>`, which svg2pdf draws without its opacity. */
function expandUses(svg) {
	for (const use of svg.querySelectorAll("use")) {
		const copy = svg.querySelector(`[id="${CSS.escape(use.getAttribute("href")?.slice(1) ?? "")}"]`)?.cloneNode(true);
		if (!(copy instanceof Element)) throw new Error("A <use> of the figure has no shape.");
		copy.removeAttribute("id");
		for (const { name, value } of use.attributes) if (!notInherited.has(name) && !copy.hasAttribute(name)) copy.setAttribute(name, value);
		const moved = `translate(${use.getAttribute("x") ?? 0} ${use.getAttribute("y") ?? 0})`;
		const transforms = [
			use.getAttribute("transform"),
			moved,
			copy.getAttribute("transform")
		];
		copy.setAttribute("transform", transforms.filter(Boolean).join(" "));
		use.replaceWith(copy);
	}
}
/**
* The paths of a group that is translucent as a whole become one, where they look alike: svg2pdf
* makes each of them translucent, and their joints would show darker.
*/
function joinTranslucentPaths(svg) {
	for (const group of svg.querySelectorAll("g[opacity]")) {
		const firstOf = /* @__PURE__ */ new Map();
		for (const path of [...group.children].filter(({ localName }) => localName === "path")) {
			const look = lookOf(path);
			const first = firstOf.get(look);
			if (!first) firstOf.set(look, path);
			else {
				first.setAttribute("d", `${first.getAttribute("d")} ${path.getAttribute("d")}`);
				path.remove();
			}
		}
	}
}
function lookOf(path) {
	return [...path.attributes].filter(({ name }) => !/^(d|id|data-.*|aria-.*)$/.test(name)).map(({ name, value }) => `${name}=${value}`).sort().join(" ");
}
/** Moves `fill-opacity` from a shape into the pattern that fills it: PDF readers pass over it there. */
function fadePatterns(svg) {
	const faded = /* @__PURE__ */ new Map();
	for (const filled of svg.querySelectorAll("[fill^='url(#']")) {
		const opacity = filled.closest("[fill-opacity]")?.getAttribute("fill-opacity") ?? "1";
		const id = /^url\(#(.+)\)$/.exec(filled.getAttribute("fill") ?? "")?.[1] ?? "";
		const pattern = svg.querySelector(`pattern[id="${CSS.escape(id)}"]`);
		if (!pattern || Number(opacity) === 1) continue;
		const own = faded.get(`${id} ${opacity}`) ?? fade(pattern, opacity, `${id}-${faded.size}`);
		faded.set(`${id} ${opacity}`, own);
		filled.setAttribute("fill", `url(#${own.id})`);
		filled.setAttribute("fill-opacity", "1");
	}
}
function fade(pattern, opacity, id) {
	const copy = pattern.cloneNode(true);
	if (!(copy instanceof Element)) throw new Error("A copy of an element is an element.");
	copy.id = id;
	for (const shape of copy.querySelectorAll("*")) {
		shape.setAttribute("fill-opacity", opacity);
		shape.setAttribute("stroke-opacity", opacity);
	}
	pattern.after(copy);
	return copy;
}
// src/figures/files/pdf-text.ts
/**
* Sets the texts of a figure so that svg2pdf writes them as it should: each word where the browser
* put it, in one font file. Halos become paths. Words on a curve or spaced out are drawn as outlines,
* and lie there unseen as text, to be found and copied (as in a scanned page that was read).
*/
function setTextForPdf(svg, texts, drawRun) {
	for (const text of texts) {
		const group = groupInsteadOf(text.element);
		group.append(...drawHalos(text, drawRun));
		for (const run of text.runs) group.append(...isPlain(run) ? setWords(run) : [drawFilled(run, drawRun), ...setUnseen(run)]);
		text.element.replaceWith(group);
	}
	for (const element of [svg, ...svg.querySelectorAll("g")]) for (const name of [
		"font-family",
		"font-weight",
		"font-style"
	]) element.removeAttribute(name);
}
/** Readers of a PDF take letters that stand apart or turn for words of one letter. */
function isPlain(run) {
	const angle = run.characters[0]?.angle ?? 0;
	return run.characters.every((placed) => Math.abs(placed.angle - angle) < .01) && letterSpacing(run) < run.size / 20;
}
function letterSpacing({ parent }) {
	return Number.parseFloat(inheritedAttribute(parent, "letter-spacing") ?? "0") || 0;
}
/** Parts a run where another font file takes over, and where `begins` says so. */
function part({ characters }, begins = () => false) {
	const pieces = [];
	for (const placed of characters) {
		const piece = pieces.at(-1);
		const before = piece?.at(-1);
		if (!piece || !before || before.slice !== placed.slice || begins(before, placed)) pieces.push([placed]);
		else piece.push(placed);
	}
	return pieces;
}
/** What no font of ours has is left out: a reader of the PDF would show other letters in its place. */
var isWritable = ([{ slice }]) => slice !== void 0;
/** Each word with the spaces after it, as wide as the browser set it. */
function setWords(run) {
	return part(run, (before, next) => before.character === " " && next.character !== " ").filter(isWritable).map((word) => {
		const [{ x, y, angle }] = word;
		const placing = { transform: `translate(${x} ${y}) rotate(${angle})` };
		if (word.length === 1) return setPiece(run, word, placing);
		return setPiece(run, word, {
			...placing,
			textLength: String(widthOf(word))
		});
	});
}
/** The words of a run on the straight line from its beginning to its end, drawn out to its length. */
function setUnseen(run) {
	const [first, last] = [run.characters[0], run.characters.at(-1)];
	if (!first || !last) return [];
	const turn = last.angle * Math.PI / 180;
	const across = last.x + last.advance * Math.cos(turn) - first.x;
	const down = last.y + last.advance * Math.sin(turn) - first.y;
	const angle = Math.atan2(down, across) * 180 / Math.PI;
	const shrunk = Math.hypot(across, down) / widthOf(run.characters);
	let start = 0;
	return part(run).flatMap((piece) => {
		const width = widthOf(piece);
		const stretch = shrunk * width / (width - letterSpacing(run) * piece.length);
		const placing = `translate(${first.x} ${first.y}) rotate(${angle}) translate(${start * shrunk} 0) scale(${stretch} 1)`;
		start += width;
		if (!isWritable(piece)) return [];
		return [setPiece(run, piece, {
			transform: placing,
			fill: "none",
			stroke: "none"
		})];
	});
}
function widthOf(characters) {
	return characters.reduce((total, { advance }) => total + advance, 0);
}
function setPiece(run, piece, attributes) {
	const text = createSvgElement(run.parent, "text", {
		...spanAttributes(run),
		...hasHalo(run) && { stroke: "none" },
		x: "0",
		y: "0",
		"text-anchor": "start",
		"font-family": piece[0].slice?.id ?? "",
		"font-size": String(run.size),
		"xml:space": "preserve",
		...attributes
	});
	text.textContent = piece.map(({ character }) => character).join("");
	return text;
}
// src/figures/files/pdf-file.ts
var pointsPerMillimetre = 72 / 25.4;
/** A figure as PDF of one page: vectors, text that can be searched and copied, and its own faces. */
async function writePdf(markup, page, meta) {
	return writePdfPages([markup], page, meta);
}
/** The same for pages of one size, which may be made one after the other. */
async function writePdfPages(markups, page, meta) {
	const { jsPDF } = await __vitePreload(async () => {
		const { jsPDF } = await import("./jspdf.es.min-Byas81FR.js");
		return { jsPDF };
	}, __vite__mapDeps([0,1,2,3,4]), import.meta.url);
	const [width, height] = [page.width * pointsPerMillimetre, page.height * pointsPerMillimetre];
	const orientation = width > height ? "landscape" : "portrait";
	const pdf = new jsPDF({
		unit: "pt",
		format: [width, height],
		orientation,
		compress: true,
		putOnlyUsedFonts: true,
		floatPrecision: 5
	});
	describe(pdf, meta);
	const known = /* @__PURE__ */ new Set();
	let pages = 0;
	for await (const markup of markups) {
		if (pages++ > 0) pdf.addPage([width, height], orientation);
		await drawPage(pdf, markup, {
			width,
			height
		}, known);
	}
	return pdf.output("blob");
}
/** Draws a figure on the page at hand. `known` are the fonts that the file has by then. */
async function drawPage(pdf, markup, { width, height }, known) {
	const { svg2pdf } = await __vitePreload(async () => {
		const { svg2pdf } = await import("./svg2pdf.es.min-ByHxRwxt.js");
		return { svg2pdf };
	}, __vite__mapDeps([5,2,0,1,3,4]), import.meta.url);
	const svg = parseFigure(markup);
	const { texts, slices } = await layOutText(svg);
	setTextForPdf(svg, texts, await loadOutlines(slices));
	setShapesForPdf(svg);
	const fonts = await Promise.all(slices.map(unpackSlice));
	const faces = fonts.map(({ id, bytes }) => new FontFace(id, bytes));
	try {
		for (const font of fonts.filter(({ id }) => !known.has(id))) addFont(pdf, font);
		for (const { id } of fonts) known.add(id);
		for (const face of faces) document.fonts.add(await face.load());
		await svg2pdf(svg, pdf, {
			x: 0,
			y: 0,
			width,
			height
		});
	} finally {
		for (const face of faces) document.fonts.delete(face);
	}
}
async function unpackSlice(slice) {
	return {
		id: slice.id,
		bytes: await unpackWoff(await fetchWoff(slice))
	};
}
function addFont(pdf, { id, bytes }) {
	pdf.addFileToVFS(`${id}.ttf`, toBinaryString(bytes));
	pdf.addFont(`${id}.ttf`, id, "normal");
}
function toBinaryString(bytes) {
	return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}
function describe(pdf, meta) {
	pdf.setDocumentProperties({
		title: meta.title,
		author: meta.creator,
		subject: meta.description,
		keywords: meta.keywords.join(", "),
		creator: meta.creator
	});
	pdf.setLanguage(meta.language);
	pdf.addMetadata(writeXml(describeInXmp(meta)), true);
	pdf.setCreationDate(`D:${meta.date.replaceAll("-", "")}000000+00'00'`);
	pdf.setFileId("0".repeat(32));
}
export { writePdf, writePdfPages };
