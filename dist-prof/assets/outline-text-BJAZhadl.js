const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./opentype-CLrihawf.js","./rolldown-runtime-BtDSRbSq.js"])))=>i.map(i=>d[i]);
import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { i as fetchWoff, n as layOutText, o as createSvgElement, s as inheritedAttribute } from "./lay-out-text-CrFKcfDa.js";
import { fo as __vitePreload } from "./view-D6cf0WB7.js";
// src/figures/files/letters/glyph-outlines.ts
/** Fonts that were read stay: the slides of a story, and a picture made again, ask for the same. */
var fontsRead = /* @__PURE__ */ new Map();
function readFont(slice) {
	const known = fontsRead.get(slice);
	if (known) return known;
	const reading = (async () => {
		const { parse } = await __vitePreload(async () => {
			const { parse } = await import("./opentype-CLrihawf.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
			return { parse };
		}, __vite__mapDeps([0,1]), import.meta.url);
		return parse((await fetchWoff(slice)).buffer);
	})();
	fontsRead.set(slice, reading);
	reading.catch(() => fontsRead.delete(slice));
	return reading;
}
/** Loads the outlines of the slices; the reader of fonts comes with the first use. */
async function loadOutlines(slices) {
	const read = await Promise.all(slices.map(async (slice) => [slice, await readFont(slice)]));
	const fonts = new Map(read);
	return ({ size, characters }) => characters.map(({ character, x, y, angle, slice }) => {
		const font = slice && fonts.get(slice);
		if (!font || character.trim() === "") return "";
		const { commands } = font.charToGlyph(character).getPath(0, 0, size);
		const turn = angle * Math.PI / 180;
		const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
		const put = (px, py) => `${round(x + px * cos - py * sin)} ${round(y + px * sin + py * cos)}`;
		return commands.map((command) => writeCommand(command, put)).join("");
	}).join("");
}
function writeCommand(command, put) {
	switch (command.type) {
		case "M":
		case "L": return `${command.type}${put(command.x, command.y)}`;
		case "Q": return `Q${put(command.x1, command.y1)} ${put(command.x, command.y)}`;
		case "C": return `C${put(command.x1, command.y1)} ${put(command.x2, command.y2)} ${put(command.x, command.y)}`;
		case "Z": return "Z";
	}
}
function round(value) {
	return Math.round(value * 1e3) / 1e3;
}
// src/figures/files/letters/outline-text.ts
/**
* Replaces every text of a figure by its outlines; the words stay in the names of the groups. What
* none of the faces can write (a title in Thai) stays text, for the reader's own fonts.
*/
async function outlineTexts(svg) {
	if (!svg.querySelector("text")) return;
	const { texts, slices } = await layOutText(svg);
	const drawRun = await loadOutlines(slices);
	for (const text of texts) {
		const group = groupInsteadOf(text.element);
		group.setAttribute("aria-label", text.element.textContent ?? "");
		group.append(...drawHalos(text, drawRun), ...text.runs.map((run) => drawFilled(run, drawRun)));
		group.append(...text.runs.flatMap(keepUndrawable));
		text.element.replaceWith(group);
	}
	for (const group of svg.querySelectorAll("g[paint-order]")) group.removeAttribute("paint-order");
}
var textOnly = /^(x|y|dx|dy|rotate|textLength|lengthAdjust|text-|font-|letter-|word-|dominant-|alignment-|paint-order|href|xlink:href|startOffset|xml:space|method|side|spacing)/;
/** A group that stands where a text stood, with all of its attributes that do not set type. */
function groupInsteadOf(text) {
	return createSvgElement(text, "g", ownAttributes(text));
}
function ownAttributes(element) {
	const kept = [...element.attributes].filter(({ name }) => !textOnly.test(name));
	return Object.fromEntries(kept.map(({ name, value }) => [name, value]));
}
/** What the spans between a run and its `<text>` say about its looks; the innermost wins. */
function spanAttributes({ parent }) {
	if (parent.localName === "text") return {};
	const outer = parent.parentElement?.closest("tspan, textPath");
	return {
		...outer ? ownAttributes(outer) : {},
		...ownAttributes(parent)
	};
}
/**
* The halos of a text as paths of their own, beneath the letters: many programs do not know
* `paint-order`, and would draw a halo over what it is to set free.
*/
function drawHalos({ runs }, drawRun) {
	return runs.filter(hasHalo).map((run) => createSvgElement(run.parent, "path", {
		...spanAttributes(run),
		fill: "none",
		d: drawRun(run)
	}));
}
function hasHalo({ parent }) {
	return (inheritedAttribute(parent, "stroke") ?? "none") !== "none" && inheritedAttribute(parent, "paint-order")?.startsWith("stroke") === true;
}
function drawFilled(run, drawRun) {
	return createSvgElement(run.parent, "path", {
		...spanAttributes(run),
		...hasHalo(run) && { stroke: "none" },
		d: drawRun(run)
	});
}
function keepUndrawable(run) {
	const kept = [];
	let joins = false;
	for (const { character, x, y, slice } of run.characters) {
		const last = kept.at(-1);
		if (slice === void 0 && joins && last) last.text += character;
		else if (slice === void 0) kept.push({
			text: character,
			x,
			y
		});
		joins = slice === void 0;
	}
	return kept.map(({ text, x, y }) => {
		const element = createSvgElement(run.parent, "text", {
			...spanAttributes(run),
			x: String(x),
			y: String(y),
			"text-anchor": "start",
			"font-size": String(run.size),
			...hasHalo(run) && { "paint-order": "stroke" }
		});
		element.textContent = text;
		return element;
	});
}
export { outlineTexts as a, hasHalo as i, drawHalos as n, spanAttributes as o, groupInsteadOf as r, loadOutlines as s, drawFilled as t };
