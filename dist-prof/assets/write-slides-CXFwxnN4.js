const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./presentation-file-mZooorcS.js","./zip-file-D_2CP9D0.js","./rolldown-runtime-BtDSRbSq.js","./view-D6cf0WB7.js","./outline-DuuOSWBR.js","./view-EhTWq2i4.css","./svg-file-DddOD0BV.js","./lib-Ri6c1tWp.js","./write-xml-BLPB6TPd.js","./dublin-core-DFhwpyc9.js","./lay-out-text-CrFKcfDa.js","./presets-YdYtKFWO.js","./apply-theme-BFESq4fb.js","./react-CW4ehA12.js","./apply-theme-iAU5DB-1.css","./sources-shown-7eVvX_xa.js","./atlas-B-d33bUZ.js","./figure_withheld_lead-B2AZ-2P6.js","./figure_credit_line-4ve2vUFM.js","./map-contents-BKZ5BAUL.js","./label-BHGSJHR8.js","./draw-map-BhFkgk71.js","./second-words-szmaY7bl.js","./draw-marks-EfojfSRh.js","./noto-sans-vietnamese-600-normal-C5aJhSSA.js","./outline-text-BJAZhadl.js","./png-file-DmJo09fJ.js","./rasterise-DFN3n4tQ.js","./pdf-file-BJV2zV-f.js"])))=>i.map(i=>d[i]);
import { Q as release, Y as dataDate, c as loadWholeGeography, u as locale } from "./outline-DuuOSWBR.js";
import { z as title } from "./apply-theme-BFESq4fb.js";
import { A as breathe, An as pageAddress, Ao as routeIn, Do as countryIn, G as extentWithMarks, No as defaultAddressed, Vi as light, Wa as showsMarks, X as layersOfStory, Y as layersAt, f as readPictures, fo as __vitePreload, go as fromBeginning, ht as extentShown, ja as parseAddress, kn as opensElsewhere, rs as getLocale, st as nameOfFeature } from "./view-D6cf0WB7.js";
import { t as writeXml } from "./write-xml-BLPB6TPd.js";
import { t as story_size } from "./story_size-D_KtoXPX.js";
import { t as notes_gentle } from "./notes_gentle-CRqvR264.js";
import { r as sourcesOfClaims, s as figure_rights, t as publishersOf } from "./sources-shown-7eVvX_xa.js";
import { B as figure_keywords, C as ownLines, D as legendBlock, F as moveText, I as setParagraph, M as place, P as measure, _ as drawBlocks, a as slidePixels, d as compactLegendOf, h as mapOf, m as mapBlock, o as altTextOf, p as plainText, u as readShown, y as caveats, z as loadLettersFor } from "./presets-YdYtKFWO.js";
import { t as present_end_address } from "./present_end_address-D34Bsv51.js";
import { t as shareableHash } from "./shareable-hash-CczCROeD.js";
import { t as story_by_reader } from "./story_by_reader-s_tqVaDH.js";
import { a as cameraInPicture, n as atlasClaimsOf, t as wholeOfStory } from "./whole-of-story-DqKYyVKM.js";
import { t as x } from "./lib-Ri6c1tWp.js";
import { u as tenth } from "./label-BHGSJHR8.js";
import { t as drawQr } from "./qr-C9Zv6WxM.js";
import { a as present_end_sources, i as present_end_data, n as sourcesOfStep, o as present_sources, r as sourcesOfStory, s as story_step_of } from "./story-sources-BWkLS8B5.js";
import { d as writeYearValue, l as writeTogether, ot as story_size_minutes, s as seriesTitle } from "./index-CCjmo0Zw.js";
import { n as notes_discussion, r as story_picture_credit, t as chartOfStep } from "./step-chart-vvaUhPav.js";
import { t as today } from "./today-pD4yGa2L.js";
import { n as marksInWords } from "./mark-names-BFp8u1-W.js";
// src/languages/compiled/messages/slides_code.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ address: NonNullable<unknown> }} Slides_CodeInputs */
var en_slides_code = (i) => {
	return `Code that opens ${i?.address} on a telephone`;
};
/**
* | output |
* | --- |
* | "Code that opens {address} on a telephone" |
*
* @param {Slides_CodeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var slides_code = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_slides_code(inputs);
});
// src/languages/compiled/messages/slides_alternative.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ text: NonNullable<unknown> }} Slides_AlternativeInputs */
var en_slides_alternative = (i) => {
	return `For those who do not see the picture: ${i?.text}`;
};
/**
* | output |
* | --- |
* | "For those who do not see the picture: {text}" |
*
* @param {Slides_AlternativeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var slides_alternative = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_slides_alternative(inputs);
});
// src/stories/slides/fit-text.ts
/** Programs set words in fonts of their own, which may be wider than ours. */
var spare = .94;
/** The lines of a text as they are set in a size, and how high they are together. */
function setLines(text, { face, ink, lineHeight, width }, size) {
	const paragraphs = text.split("\n").map((line) => setParagraph([{
		text: line,
		face,
		ink
	}], {
		size,
		width,
		lineHeight
	}));
	const heights = paragraphs.map(({ height }) => Math.max(height, lineHeight * size));
	return {
		paragraphs,
		heights,
		height: heights.reduce((sum, each) => sum + each, 0)
	};
}
/** The largest of the sizes in which a text has room; the last where it has none. */
function fitSize(text, setting, room, sizes) {
	const narrow = {
		...setting,
		width: setting.width * spare
	};
	const tried = sizes.map((size) => ({
		size,
		height: setLines(text, narrow, size).height
	}));
	const [first] = sizes;
	return tried.find(({ height }) => height <= room) ?? tried.at(-1) ?? {
		size: first,
		height: 0
	};
}
// src/stories/slides/slide.ts
var slideSize = slidePixels;
/** What all of its pictures show, for those who do not see them. */
var alternativeOf = ({ pictures, photos = [] }) => [...pictures, ...photos].map(({ alternative }) => alternative).join(" ");
var titleOf = ({ texts }) => texts.find(({ role }) => role === "title")?.text ?? "";
// src/stories/slides/draw-slide.ts
var frame = (width, height) => ({
	width,
	height,
	scale: 1,
	margin: 0,
	medium: "slide"
});
var isPatterned = ({ name, attributes: { fill } }) => name === "pattern" || fill?.startsWith("url(#") === true;
/** Without what is filled with a pattern: the samples of a legend, whose colour and word stay. */
function withoutPatterns(element) {
	const children = element.children.flatMap((child) => {
		if (child.type !== "element") return [child];
		return isPatterned(child) ? [] : [withoutPatterns(child)];
	});
	return {
		...element,
		children
	};
}
/** A picture of a slide alone, for PowerPoint, which draws no patterns. */
function drawPicture({ width, height, blocks }, theme) {
	const paper = {
		frame: frame(width, height),
		theme,
		idPrefix: "slide"
	};
	return withoutPatterns(drawBlocks(paper, blocks));
}
function textBlock(text) {
	const { left, top, width, height, size, face } = text;
	const { paragraphs, heights } = setLines(text.text, text, size);
	const texts = paragraphs.flatMap((paragraph, i) => {
		const down = heights.slice(0, i).reduce((sum, each) => sum + each, 0);
		return paragraph.texts.map((each) => {
			const blank = text.align === "right" ? width - measure(each.text, face, size) : 0;
			return moveText(each, blank, down);
		});
	});
	return place({
		name: text.role,
		width,
		height,
		texts,
		draw: () => []
	}, left, top);
}
var photoBlock = ({ data, ...at }) => ({
	...at,
	name: "photo",
	texts: [],
	draw: () => [x("image", {
		href: data,
		width: tenth(at.width),
		height: tenth(at.height)
	})]
});
/** The line above the bar, over the whole width. */
var bar = {
	name: "bar",
	left: 0,
	top: 1e3,
	width: slideSize.width,
	height: 80,
	texts: [],
	draw: ({ theme }) => [x("rect", {
		width: slideSize.width,
		height: 80,
		fill: theme.page.surface
	}), x("rect", {
		width: slideSize.width,
		height: 1.5,
		fill: theme.page.rule
	})]
};
/** A whole slide as one picture. */
function drawSlide({ texts, pictures, photos = [] }, theme) {
	const { width, height } = slideSize;
	const pictured = pictures.flatMap(({ left, top, blocks }) => blocks.map((block) => ({
		...block,
		left: left + block.left,
		top: top + block.top
	})));
	return drawBlocks({
		frame: frame(width, height),
		theme,
		idPrefix: "slide"
	}, [
		...pictured,
		...photos.map(photoBlock),
		bar,
		...texts.map(textBlock)
	]);
}
// src/stories/slides/slide-photo.ts
/** A picture of the maker's own on a slide, with its credit below it. */
function photoOfStep({ picture }, photos) {
	const data = picture && photos.get(picture.id);
	return picture && data !== void 0 ? {
		...picture,
		data
	} : null;
}
/** Pixels: smaller shows nothing, larger leaves no room for words. */
var lowest = 150;
var highest = 400;
var gap$1 = 10;
/** The picture and its credit in a column, whose lower end is known; and how high they are together. */
function layOutPhoto({ data, width, height, credit, description }, at, room) {
	const small = {
		face: "regular",
		ink: "quiet",
		lineHeight: 1.32,
		width: at.width
	};
	const text = story_picture_credit({ credit });
	const told = fitSize(text, small, 52, [
		20,
		18,
		16,
		14
	]);
	const most = Math.min(highest, Math.max(lowest, room - told.height - gap$1));
	const scale = Math.min(at.width / width, most / height);
	const size = {
		width: width * scale,
		height: height * scale
	};
	const creditTop = at.bottom - told.height;
	return {
		photo: {
			...size,
			left: at.left,
			top: creditTop - gap$1 - size.height,
			data,
			alternative: description
		},
		credit: {
			...small,
			...told,
			role: "photo",
			text,
			left: at.left,
			top: creditTop,
			align: "left"
		},
		height: size.height + gap$1 + told.height
	};
}
// src/stories/slides/lay-out-column.ts
/** The words of a slide in a column at its left, with what stands among them. */
/** As on the wall: words in a column at the left, the map beside it, a bar below both. */
var column = {
	left: 60,
	top: 56,
	width: 572
};
var barTop = 1e3;
var sizes = [
	36,
	34,
	32,
	30,
	28,
	26,
	24,
	22,
	20,
	18,
	16
];
var smallest = 16;
var apart = 28;
/** Title and words as large as there is room for, and what they rest on at the foot. */
function layOutColumn({ place, title, words, below, chart, photo }) {
	const base = {
		left: column.left,
		width: column.width,
		align: "left"
	};
	const small = {
		face: "regular",
		ink: "quiet",
		lineHeight: 1.32
	};
	const heading = {
		face: "serif",
		ink: "text",
		lineHeight: 1.15
	};
	const told = {
		face: "regular",
		ink: "text",
		lineHeight: 1.45
	};
	const rest = fitSize(below, {
		...small,
		width: column.width
	}, 130, [
		24,
		22,
		20,
		18
	]);
	const restTop = 972 - rest.height;
	const head = fitSize(title, {
		...heading,
		width: column.width
	}, 215, [
		60,
		52,
		44,
		36
	]);
	const titleTop = column.top + 46;
	const wordsTop = titleTop + head.height + 30;
	const bottom = restTop - 24;
	const room = bottom - wordsTop;
	const least = setLines(words, {
		...told,
		width: column.width
	}, smallest).height;
	const shown = photo && layOutPhoto(photo, {
		...base,
		bottom
	}, room - least - apart);
	const added = shown ?? chart;
	const kept = added === null ? 0 : added.height + apart;
	const body = fitSize(words, {
		...told,
		width: column.width
	}, room - kept, sizes);
	const hasChart = !shown && chart !== null && body.height + kept <= room;
	const texts = [
		{
			...base,
			...small,
			role: "place",
			text: place,
			top: column.top,
			height: 34,
			size: 26
		},
		{
			...base,
			...heading,
			role: "title",
			text: title,
			top: titleTop,
			...head
		},
		{
			...base,
			...told,
			role: "words",
			text: words,
			top: wordsTop,
			height: room - kept,
			size: body.size
		},
		...shown ? [shown.credit] : [],
		{
			...base,
			...small,
			role: "sources",
			text: below,
			top: restTop,
			...rest
		}
	];
	const pictures = hasChart ? [{
		...chart,
		left: column.left,
		top: bottom - chart.height
	}] : [];
	return {
		texts: texts.filter(({ text }) => text !== ""),
		pictures,
		photos: shown ? [shown.photo] : []
	};
}
// src/stories/slides/slide-chart.ts
/** The figures over the years on a slide, where a step tells of one of them, as on the wall. */
var size = 24;
var lineHeight = 1.32;
var plotHeight = 170;
/** Pixels that a column is at least high: a line that can be seen. */
var least = 8;
function columnsBlock({ first, last, blocks }, width) {
	const yearWidth = width / (last - first + 1);
	const hasChosen = blocks.some(({ isChosen }) => isChosen);
	const baseline = 198.8;
	const type = {
		face: "regular",
		size
	};
	return {
		name: "columns",
		width,
		height: 208.4,
		texts: [{
			text: String(first),
			x: 0,
			baseline,
			type,
			ink: "quiet"
		}, {
			text: String(last),
			x: width - measure(String(last), "regular", size),
			baseline,
			type,
			ink: "quiet"
		}],
		draw: ({ theme }) => [...blocks.map(({ from, to, top, isChosen, together }) => {
			const high = Math.max(top * plotHeight, together === "no" ? 0 : least);
			const stands = isChosen || !hasChosen ? theme.page.accent : theme.chart.chartMen;
			const inset = .1 * yearWidth;
			return x("rect", {
				x: tenth((from - first) * yearWidth + inset),
				y: tenth(plotHeight - high),
				width: tenth((to - from + 1) * yearWidth - 2 * inset),
				height: tenth(high),
				...together === "no" ? { fill: stands } : {
					fill: "none",
					stroke: stands,
					"stroke-width": 2.5
				}
			});
		}), x("path", {
			d: `M0 ${plotHeight}H${tenth(width)}`,
			stroke: theme.page.quiet
		})]
	};
}
/** A step's chart; nothing where it tells of no figure. Its place from the top is for the slide to say. */
function chartPicture(step, state, width) {
	const chart = chartOfStep(step, state);
	if (!chart) return null;
	const { series, together } = chart;
	const { year } = state;
	const value = year === null ? null : `${year}: ${writeYearValue(series, year)}`;
	const caption = [seriesTitle(series), value].filter((part) => part !== null).join(" · ");
	const note = writeTogether(together);
	const set = (text, ink) => setParagraph([{
		text,
		face: ink === "text" ? "semibold" : "regular",
		ink
	}], {
		size,
		width,
		lineHeight
	});
	const head = set(caption, "text");
	const foot = note === "" ? null : set(note, "quiet");
	const columns = columnsBlock(chart, width);
	const top = head.height + 12;
	const below = top + columns.height + 6;
	return {
		name: "chart",
		width,
		height: below + (foot?.height ?? 0),
		blocks: [place(columns, 0, top), {
			name: "caption",
			left: 0,
			top: 0,
			width,
			height: below,
			draw: () => [],
			texts: [...head.texts, ...(foot?.texts ?? []).map((text) => moveText(text, 0, below))]
		}],
		alternative: [caption, note].filter(Boolean).join(". ")
	};
}
// src/stories/slides/slide-map.ts
/** The map of a slide: what a step shows, what its colours mean, and what has to be known of it. */
var type = {
	medium: "slide",
	scale: 2,
	shrink: .68
};
/** Pixels around the words below the map, and between them. */
var edge = 24;
var gap = 14;
/** Pixels that the words below the map take: more of them lie over its edge. */
var usuallyBelow = 262;
/** Pixels that an entry of the legend has at least. */
var narrowest = 260;
function optionsOf(geography, state, theme) {
	const { year, hiddenRoutes, incidents, series } = state;
	const route = routeIn(state);
	const marks = {
		...state,
		hasMarks: false
	};
	return {
		view: {
			extent: extentShown(state, geography, slideSize.width),
			year,
			country: countryIn(state),
			route,
			hiddenRoutes,
			incidents: {
				...incidents,
				place: incidents.place ?? countryIn(state)
			},
			series
		},
		frame: {
			...slideSize,
			scale: type.scale,
			margin: 0,
			medium: type.medium
		},
		theme,
		title: "",
		note: "",
		show: {
			legend: true,
			tints: true,
			incidents: route === null && showsMarks(marks, 0),
			stations: true,
			labels: true,
			otherRoutes: false,
			scaleBar: false,
			inset: false,
			qr: false
		},
		address: "",
		date: today()
	};
}
/** The words below the map on their paper, as high as they have to be. */
function wordsBelow(legend, width, { own }) {
	const size = 22;
	const said = setParagraph([...caveats("short"), ...ownLines({
		own,
		hasMap: true
	})].flat().map((span) => ({
		...span,
		face: "regular",
		ink: "quiet"
	})), {
		size,
		width: width - 48,
		lineHeight: 1.32
	});
	const down = edge + (legend.height > 0 ? legend.height + gap : 0);
	const height = Math.max(usuallyBelow, down + said.height + edge);
	return {
		name: "caveats",
		width,
		height,
		texts: said.texts.map((text) => ({
			...text,
			x: text.x + edge,
			baseline: text.baseline + down
		})),
		draw: ({ theme }) => [x("rect", {
			width: tenth(width),
			height: tenth(height),
			fill: theme.page.surface
		}), x("rect", {
			width: tenth(width),
			height: 1.5,
			fill: theme.page.rule
		})]
	};
}
/** What a view shows, as the picture of a slide. */
function mapPicture(geography, state, theme, at, { marks, own }) {
	const { width, height } = at;
	const plain = optionsOf(geography, state, theme);
	const view = {
		...plain.view,
		extent: extentWithMarks(plain.view.extent, marks)
	};
	const options = {
		...plain,
		view,
		marks,
		own
	};
	const drawn = mapOf(options, width, height - usuallyBelow);
	const { camera } = state;
	const map = {
		...drawn,
		camera: camera ? cameraInPicture(camera, drawn) : drawn.camera,
		hatches: "strokes"
	};
	const shown = readShown(geography, map, own);
	const groups = compactLegendOf(shown, view, "short");
	const legend = legendBlock(groups, width - 48, type, narrowest);
	const below = wordsBelow(legend, width, shown);
	const top = height - below.height;
	return {
		...at,
		name: "map",
		blocks: [
			place(mapBlock(geography, map, "bare"), 0, 0),
			place(below, 0, top),
			place(legend, edge, top + edge)
		],
		alternative: [altTextOf(shown, view), marksInWords(marks)].filter(Boolean).join(" ")
	};
}
// src/stories/slides/lay-out-slides.ts
var mapPlace = {
	left: 678,
	top: 0,
	width: slideSize.width - 678,
	height: barTop
};
var wholeWidth = slideSize.width - 2 * column.left;
var foot = 22;
var shortened = (address) => address.replace(/^https?:\/\/(www\.)?/, "").replace(/\/(index\.html)?(#|$)/, "/$2");
/** As much of a title as one line holds. */
function cutToLine(title, width) {
	const { texts } = setParagraph([{
		text: title,
		face: "semibold",
		ink: "text"
	}], {
		size: foot,
		width,
		lineHeight: 1,
		mostLines: 1
	});
	return texts.map(({ text }) => text).join(" ");
}
/** The bar at the foot of each slide: which story, whose, and where it is. */
function barTexts({ story, printed }) {
	const line = {
		top: barTop + 24,
		height: 34,
		size: foot,
		lineHeight: 1.3
	};
	const whose = story.origin === "atlas" ? "" : ` · ${story_by_reader()}`;
	const name = `${cutToLine(story.title, 740 - measure(whose, "semibold", foot))}${whose}`;
	return [{
		...line,
		role: "story",
		left: column.left,
		width: 760,
		text: name,
		face: "semibold",
		ink: "text",
		align: "left"
	}, {
		...line,
		role: "credit",
		left: 860,
		width: slideSize.width - 860 - column.left,
		text: `${figure_rights()} · ${shortened(printed)}`,
		face: "regular",
		ink: "quiet",
		align: "right",
		...opensElsewhere(printed) && { link: printed }
	}];
}
var notesOf = (...parts) => parts.filter(Boolean).join("\n\n");
function stepSlide(told, step, at) {
	const { story, geography, theme } = told;
	const { marks = [] } = step;
	const own = layersAt(told.own, step.layers);
	const { state } = parseAddress(step.view);
	const sources = sourcesOfStep(step);
	const place = story_step_of({
		step: at + 1,
		steps: story.steps.length
	});
	const { texts, pictures, photos } = layOutColumn({
		place: state.year === null ? place : `${place} · ${state.year}`,
		title: step.title,
		words: step.gentle ?? step.words,
		below: sources === "" ? "" : present_sources({ sources }),
		chart: chartPicture(step, state, column.width),
		photo: photoOfStep(step, told.photos)
	});
	return {
		texts: [...texts, ...barTexts(told)],
		pictures: [mapPicture(geography, state, theme, mapPlace, {
			marks,
			own
		}), ...pictures],
		photos,
		notes: notesOf(step.notes, step.gentle === void 0 ? "" : `${notes_gentle()} ${step.words}`)
	};
}
function sizeOf({ steps: { length: steps }, minutes }) {
	return minutes === null ? story_size({ steps }) : story_size_minutes({
		steps,
		minutes
	});
}
function titleSlide(told) {
	const { story, geography, theme } = told;
	const own = layersOfStory(told.own, story);
	const whole = wholeOfStory(story);
	const { texts } = layOutColumn({
		place: title(),
		title: story.title,
		words: story.lead,
		below: story.origin === "atlas" ? sizeOf(story) : `${sizeOf(story)}\n${story_by_reader()}`,
		chart: null,
		photo: null
	});
	return {
		texts: [...texts, ...barTexts(told)],
		pictures: [mapPicture(geography, whole, theme, mapPlace, {
			marks: [],
			own
		})],
		notes: ""
	};
}
/** A slide of words alone. */
function wordSlide(told, title, words, width) {
	const heading = {
		face: "serif",
		ink: "text",
		lineHeight: 1.15,
		left: column.left
	};
	const plain = {
		face: "regular",
		ink: "text",
		lineHeight: 1.4,
		left: column.left
	};
	const top = 190;
	const room = barTop - 40 - top;
	const { size } = fitSize(words, {
		...plain,
		width
	}, room, [
		40,
		36,
		32,
		28,
		24,
		22,
		20,
		18,
		16
	]);
	return {
		texts: [
			{
				...heading,
				role: "title",
				text: title,
				width: wholeWidth,
				top: 80,
				height: 76,
				size: 60,
				align: "left"
			},
			{
				...plain,
				role: "words",
				text: words,
				width,
				top,
				height: room,
				size,
				align: "left"
			},
			...barTexts(told)
		],
		pictures: [],
		notes: ""
	};
}
function codePicture(address) {
	const side = 300;
	const block = {
		name: "code",
		left: 0,
		top: 0,
		width: side,
		height: side,
		texts: []
	};
	return {
		name: "code",
		left: slideSize.width - column.left - side,
		top: 190,
		width: side,
		height: side,
		alternative: slides_code({ address }),
		blocks: [{
			...block,
			draw: () => [drawQr(address, {
				x: 0,
				y: 0,
				size: side
			})]
		}]
	};
}
function endSlide(told) {
	const { story, address } = told;
	const hasCode = address !== null && address.length <= 1200 && opensElsewhere(address);
	const words = [
		sourcesOfStory(story).join("; "),
		present_end_data({ version: release }),
		address === null ? "" : present_end_address({ address: told.printed })
	];
	const width = hasCode ? wholeWidth - 380 : wholeWidth;
	return {
		...wordSlide(told, present_end_sources(), words.filter(Boolean).join("\n"), width),
		pictures: hasCode ? [codePicture(address)] : [],
		notes: address === null ? "" : present_end_address({ address })
	};
}
/** What makes each slide, in their order: a map takes its time, and who waits may stop in between. */
function slidesOf(told) {
	const { steps, discussion } = told.story;
	const questions = discussion.map((question, i) => `${i + 1}. ${question}`).join("\n\n");
	return [
		() => titleSlide(told),
		...steps.map((step, at) => () => stepSlide(told, step, at)),
		...discussion.length === 0 ? [] : [() => wordSlide(told, notes_discussion(), questions, wholeWidth)],
		() => endSlide(told)
	];
}
// src/stories/slides/write-captions.ts
function caption({ name, slide }) {
	const textOf = (role) => slide.texts.find((text) => text.role === role)?.text ?? "";
	const seen = alternativeOf(slide);
	return [
		name,
		titleOf(slide),
		textOf("words"),
		textOf("sources"),
		textOf("photo"),
		seen === "" ? "" : slides_alternative({ text: seen })
	].filter(Boolean).join("\n");
}
/** What goes with each picture of a story: its words, sources, and what it shows for those who do not see it. */
function writeCaptions(slides, { title, rights, address }) {
	return `${[[
		title,
		rights,
		address
	].join("\n"), ...slides.map(caption)].join("\n\n")}\n`;
}
// src/stories/slides/write-slides.ts
/** A story's slides as a file: a presentation, pages of a PDF, or pictures with their words. */
var licence = "https://creativecommons.org/licenses/by/4.0/";
/** A page as wide as PowerPoint's, in millimetres. */
var page = {
	width: 338.667,
	height: 190.5
};
/** What a reader wrote, without signs that no file can hold. */
var cleaned = (text) => text.split("\n").map(plainText).join("\n");
function clean(story) {
	const steps = story.steps.map((step) => ({
		...step,
		title: cleaned(step.title),
		words: cleaned(step.words),
		notes: cleaned(step.notes),
		...step.marks && { marks: step.marks.map((mark) => ({
			...mark,
			words: plainText(mark.words)
		})) },
		...step.picture && { picture: {
			...step.picture,
			credit: plainText(step.picture.credit),
			description: plainText(step.picture.description)
		} }
	}));
	return {
		...story,
		title: cleaned(story.title),
		lead: cleaned(story.lead),
		steps
	};
}
/** Where others see the story from its beginning; `null` where they cannot. */
async function addressOf({ id }) {
	const telling = fromBeginning({
		id,
		packed: null
	});
	const hash = await shareableHash({
		...defaultAddressed,
		telling
	}).catch(() => null);
	return hash === null ? null : pageAddress(hash);
}
function metaOf({ title: title$1, lead, steps }, address) {
	const claims = steps.flatMap((step) => atlasClaimsOf(step.claims));
	return {
		title: title$1,
		description: lead,
		alternative: lead,
		creator: title(),
		source: publishersOf(sourcesOfClaims(claims)).join("; "),
		rights: figure_rights(),
		licence,
		address: address ?? pageAddress(""),
		date: dataDate,
		language: "en",
		keywords: figure_keywords().split(", ")
	};
}
/** The slides one after the other, until they are stopped. */
async function* inTurn(makers, { signal, onProgress }) {
	for (const [i, make] of makers.entries()) {
		onProgress(i, makers.length);
		await breathe();
		signal.throwIfAborted();
		yield make();
	}
	onProgress(makers.length, makers.length);
	await breathe();
	signal.throwIfAborted();
}
async function writePresentation(slides, meta) {
	const [presentation, { writeSvg }, { writePng }] = await Promise.all([
		__vitePreload(() => import("./presentation-file-mZooorcS.js"), __vite__mapDeps([0,1,2,3,4,5]), import.meta.url),
		__vitePreload(() => import("./svg-file-DddOD0BV.js"), __vite__mapDeps([6,7,8,9,10,11,3,2,4,5,12,13,14,15,16,17,18,19,20,21,22,23,24,25]), import.meta.url),
		__vitePreload(() => import("./png-file-DmJo09fJ.js"), __vite__mapDeps([26,2,7,8,9,27,10,11,3,4,5,12,13,14,15,16,17,18,19,20,21,22,23,24,25]), import.meta.url)
	]);
	let last = Promise.resolve();
	async function* sheets() {
		for await (const { texts, pictures, photos = [], notes } of slides) {
			const drawn = [];
			for (const picture of pictures) {
				const { width, height, alternative } = picture;
				const own = {
					...meta,
					alternative
				};
				const markup = writeXml(drawPicture(picture, light));
				const svg = await writeSvg(markup, own, "outlined");
				await last;
				const png = writePng(svg, width, height, 1, own);
				last = png;
				png.catch(() => null);
				drawn.push({
					...picture,
					svg,
					png
				});
			}
			yield {
				notes,
				pictures: drawn,
				photos,
				texts: texts.map((text) => ({
					...text,
					colour: light.page[text.ink],
					isBold: text.face === "serif" || text.face === "semibold"
				}))
			};
		}
	}
	const { surface: paper, rule } = light.page;
	return presentation.writePresentation(sheets(), {
		paper,
		rule,
		locale,
		meta
	});
}
async function writePages(slides, meta) {
	const { writePdfPages } = await __vitePreload(async () => {
		const { writePdfPages } = await import("./pdf-file-BJV2zV-f.js");
		return { writePdfPages };
	}, __vite__mapDeps([28,8,9,7,10,11,3,2,4,5,12,13,14,15,16,17,18,19,20,21,22,23,24,25]), import.meta.url);
	async function* markups() {
		for await (const slide of slides) yield writeXml(drawSlide(slide, light));
	}
	return writePdfPages(markups(), page, meta);
}
async function writePictures(slides, meta) {
	const [{ writePng }, { createZip }] = await Promise.all([__vitePreload(() => import("./png-file-DmJo09fJ.js"), __vite__mapDeps([26,2,7,8,9,27,10,11,3,4,5,12,13,14,15,16,17,18,19,20,21,22,23,24,25]), import.meta.url), __vitePreload(() => import("./zip-file-D_2CP9D0.js").then((n) => n.r), __vite__mapDeps([1,2,3,4,5]), import.meta.url)]);
	const { width, height } = slideSize;
	const parts = [];
	const told = [];
	for await (const slide of slides) {
		const name = `${String(parts.length + 1).padStart(2, "0")}.png`;
		const own = {
			...meta,
			title: titleOf(slide),
			alternative: alternativeOf(slide)
		};
		const png = await writePng(writeXml(drawSlide(slide, light)), width, height, 1, own);
		parts.push({
			name,
			bytes: new Uint8Array(await png.arrayBuffer())
		});
		told.push({
			name,
			slide
		});
	}
	const bytes = new TextEncoder().encode(writeCaptions(told, meta));
	return createZip([...parts, {
		name: "captions.txt",
		bytes
	}], {
		date: meta.date,
		type: "application/zip"
	});
}
var writers = {
	pptx: writePresentation,
	pdf: writePages,
	zip: writePictures
};
/** All that a layer may write on a map and below it. */
var lettersOf = (layer) => [...[layer.name, layer.credit], ...layer.features.map((feature) => nameOfFeature(feature, layer))];
/** Rejects with an AbortError where it is stopped. */
async function writeSlides(told, own, format, waiting) {
	const story = clean(told);
	const [geography, address, photos] = await Promise.all([
		loadWholeGeography(),
		addressOf(story),
		readPictures(story),
		loadLettersFor(JSON.stringify([story, own.map(lettersOf)]))
	]);
	const printed = address !== null && address.length <= 160 ? address : pageAddress("");
	const makers = slidesOf({
		story,
		geography,
		theme: light,
		address,
		printed,
		own,
		photos
	});
	return writers[format](inTurn(makers, waiting), metaOf(story, address));
}
export { writeSlides };
