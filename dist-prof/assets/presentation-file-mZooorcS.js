const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./pptxgen.es-BWYexARl.js","./rolldown-runtime-BtDSRbSq.js","./jszip.min-D2g0M4PE.js","./view-D6cf0WB7.js","./outline-DuuOSWBR.js","./view-EhTWq2i4.css"])))=>i.map(i=>d[i]);
import { n as openZip, t as createZip } from "./zip-file-D_2CP9D0.js";
import { fo as __vitePreload } from "./view-D6cf0WB7.js";
// src/languages/words/system-fonts.ts
/**
* Fonts that computers have, for files that cannot carry ours along; the last for letters of East Asia.
* In Korean all letters are of one: numbers and full stops of another stand apart from their words.
*/
var systemFonts = {
	heading: "Georgia",
	text: "Arial",
	eastAsian: null
};
// src/figures/files/mend-presentation.ts
/** What the library that writes presentations leaves out: pictures, titles, the language of notes, their paragraphs, a day. */
/** The name of the shape that is a slide's title. */
var titleRole = "title";
/**
* Makes that shape the title for programs, too: they list slides by it and read it aloud first. The
* library would set every title in the same place.
*/
var withTitle = (xml) => xml.replace(new RegExp(`(<p:cNvPr [^>]*name="${titleRole}"[\\s\\S]*?<p:nvPr>)(</p:nvPr>)`), "$1<p:ph type=\"title\"/>$2");
/** A text of several lines as several paragraphs. */
var inParagraphs = (xml) => xml.replace(/<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)<\/a:p>/g, (_, look, text, end) => text.split(/\r?\n/).map((line) => line === "" ? `<a:p>${end}</a:p>` : `<a:p><a:r>${look}<a:t>${line}</a:t></a:r>${end}</a:p>`).join(""));
var inLanguage = (xml, locale) => xml.replace(/ altLang="[^"]*"/g, "").replace(/ lang="[^"]*"/g, ` lang="${locale}"`);
/** Letters of East Asia in a font that computers have for them. */
var withEastAsian = (xml) => systemFonts.eastAsian === null ? xml : xml.replaceAll("<a:ea typeface=\"\"", `<a:ea typeface="${systemFonts.eastAsian}"`);
function mend(name, xml, { locale, meta }) {
	if (/^ppt\/notesSlides\/[^/]*\.xml$/.test(name)) return inLanguage(inParagraphs(xml), locale);
	if (/^ppt\/slides\/[^/]*\.xml$/.test(name)) return inLanguage(withTitle(xml), locale);
	if (/^ppt\/((slideLayouts|slideMasters|notesMasters)\/[^/]*|presentation)\.xml$/.test(name)) return inLanguage(xml, locale);
	if (/^ppt\/theme\/[^/]*\.xml$/.test(name)) return withEastAsian(xml);
	if (name === "docProps/core.xml") return xml.replace(/\d{4}-\d{2}-\d{2}T[\d:]+Z/g, `${meta.date}T00:00:00Z`);
	return xml;
}
async function mendPresentation(written, wanted) {
	const parts = await openZip(written);
	const mended = await Promise.all(parts.map(async ({ name, bytes }) => {
		const picture = wanted.media.get(name);
		if (picture) return {
			name,
			bytes: picture
		};
		if (!/\.(xml|rels)$/.test(name)) return {
			name,
			bytes: await bytes()
		};
		const xml = new TextDecoder().decode(await bytes());
		return {
			name,
			bytes: new TextEncoder().encode(mend(name, xml, wanted))
		};
	}));
	return createZip(mended, {
		date: wanted.meta.date,
		type: "application/vnd.openxmlformats-officedocument.presentationml.presentation"
	});
}
// src/figures/files/presentation-file.ts
var inches = (pixels) => pixels / 144;
var points = (pixels) => pixels / 2;
var hex = (colour) => colour.replace("#", "");
var boxInInches = ({ left, top, width, height }) => ({
	x: inches(left),
	y: inches(top),
	w: inches(width),
	h: inches(height)
});
var master = "step";
function defineMaster(deck, { paper, rule }) {
	deck.defineSlideMaster({
		title: master,
		background: { color: hex(paper) },
		objects: [{ rect: {
			x: 0,
			y: inches(1e3),
			w: 13.34,
			h: .01,
			fill: { color: hex(rule) }
		} }]
	});
}
function addText(slide, text, locale) {
	const { role, size, link } = text;
	slide.addText([{
		text: text.text,
		options: {
			color: hex(text.colour),
			bold: text.isBold,
			fontSize: points(size),
			lang: locale,
			...link !== void 0 && { hyperlink: { url: link } }
		}
	}], {
		...boxInInches(text),
		objectName: role,
		isTextBox: role !== titleRole,
		align: text.align,
		valign: "top",
		margin: 0,
		fit: "shrink",
		lang: locale,
		lineSpacing: points(size * text.lineHeight)
	});
}
/**
* What stands for a picture until it is put in: the library would draw each on a canvas of its own
* for programs that read no SVG, which takes a minute where no graphics card helps.
*/
var empty = `data:image/svg+xml;base64,${btoa("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>")}`;
/** Resolves once its PNG is there. */
async function addPicture(slide, picture, place, media) {
	const { name, alternative, svg, png } = picture;
	slide.addImage({
		...boxInInches(picture),
		data: empty,
		altText: alternative,
		objectName: name
	});
	const file = (number) => `ppt/media/image-${place.slide}-${number}`;
	media.set(`${file(2 * place.picture)}.svg`, new TextEncoder().encode(svg));
	const drawn = await png;
	media.set(`${file(2 * place.picture - 1)}.png`, new Uint8Array(await drawn.arrayBuffer()));
}
/** Writes the sheets that are made one after the other, so that whoever waits may stop it in between. */
async function writePresentation(sheets, presentation) {
	const { default: Deck } = await __vitePreload(async () => {
		const { default: Deck } = await import("./pptxgen.es-BWYexARl.js");
		return { default: Deck };
	}, __vite__mapDeps([0,1,2,3,4,5]), import.meta.url);
	const { meta, locale } = presentation;
	const deck = new Deck();
	deck.layout = "LAYOUT_WIDE";
	deck.theme = {
		headFontFace: systemFonts.heading,
		bodyFontFace: systemFonts.text
	};
	deck.title = meta.title;
	deck.subject = meta.description;
	deck.author = meta.creator;
	deck.company = meta.rights;
	defineMaster(deck, presentation);
	const media = /* @__PURE__ */ new Map();
	const drawing = [];
	let slides = 0;
	for await (const { texts, pictures, photos, notes } of sheets) {
		const slide = deck.addSlide({ masterName: master });
		for (const text of texts) addText(slide, text, locale);
		slides += 1;
		for (const [i, picture] of pictures.entries()) {
			const added = addPicture(slide, picture, {
				slide: slides,
				picture: i + 1
			}, media);
			added.catch(() => null);
			drawing.push(added);
		}
		for (const photo of photos) slide.addImage({
			...boxInInches(photo),
			data: photo.data,
			altText: photo.alternative,
			objectName: "photo"
		});
		slide.addNotes(notes);
	}
	await Promise.all(drawing);
	const written = await deck.write({ outputType: "arraybuffer" });
	if (!(written instanceof ArrayBuffer)) throw new Error("The presentation was not written.");
	return mendPresentation(written, {
		locale,
		meta,
		media
	});
}
export { writePresentation };
