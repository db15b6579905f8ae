const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./write-slides-CXFwxnN4.js","./outline-DuuOSWBR.js","./rolldown-runtime-BtDSRbSq.js","./apply-theme-BFESq4fb.js","./view-D6cf0WB7.js","./view-EhTWq2i4.css","./react-CW4ehA12.js","./apply-theme-iAU5DB-1.css","./write-xml-BLPB6TPd.js","./story_size-D_KtoXPX.js","./notes_gentle-CRqvR264.js","./sources-shown-7eVvX_xa.js","./atlas-B-d33bUZ.js","./presets-YdYtKFWO.js","./figure_withheld_lead-B2AZ-2P6.js","./figure_credit_line-4ve2vUFM.js","./lib-Ri6c1tWp.js","./map-contents-BKZ5BAUL.js","./label-BHGSJHR8.js","./draw-map-BhFkgk71.js","./second-words-szmaY7bl.js","./draw-marks-EfojfSRh.js","./present_end_address-D34Bsv51.js","./shareable-hash-CczCROeD.js","./story_by_reader-s_tqVaDH.js","./whole-of-story-DqKYyVKM.js","./qr-C9Zv6WxM.js","./story-sources-BWkLS8B5.js","./index-CCjmo0Zw.js","./index-Bwhtv8BQ.css","./Icon-6YvYYKhJ.css","./step-chart-vvaUhPav.js","./today-pD4yGa2L.js","./mark-names-BFp8u1-W.js"])))=>i.map(i=>d[i]);
import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { An as pageAddress, Ni as listOf, R as untoldPicture, c as dropUnnamed, es as plural, et as isAnswered, fo as __vitePreload, is as require_react, jt as canvasTellsTruth, mo as useView, rs as getLocale, s as dropPicture, z as waitsFor } from "./view-D6cf0WB7.js";
import { r as require_react_dom, t as require_jsx_runtime } from "./react-CW4ehA12.js";
import { t as harm_faces_waits } from "./harm_faces_waits-2OEc0JSs.js";
import { n as frame_no_files, t as frame_perhaps_no_files } from "./frame_perhaps_no_files-DyRaxq_g.js";
import { J as copy_failed, M as Menu, et as harm_story_waits, j as MenuItem, t as copyText } from "./index-CCjmo0Zw.js";
import { n as allowanceFor, t as FrameNote } from "./FrameNote-CJypKMfv.js";
import { t as offerFile } from "./offer-file-D7whDsdJ.js";
import { t as keptStories } from "./kept-stories-zbCsuO3N.js";
import { i as saveStory, n as linkTo, r as nameOfStoryFile } from "./own-story-actions-VTb7QbrC.js";
// src/languages/compiled/messages/slides.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} SlidesInputs */
var en_slides = () => {
	return `Slides`;
};
/**
* | output |
* | --- |
* | "Slides" |
*
* @param {SlidesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var slides = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_slides(inputs);
});
// src/languages/compiled/messages/slides_named.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ title: NonNullable<unknown> }} Slides_NamedInputs */
var en_slides_named = (i) => {
	return `Slides: ${i?.title}`;
};
/**
* | output |
* | --- |
* | "Slides: {title}" |
*
* @param {Slides_NamedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var slides_named = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_slides_named(inputs);
});
// src/languages/compiled/messages/slides_pptx.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Slides_PptxInputs */
var en_slides_pptx = () => {
	return `PowerPoint, to change (.pptx)`;
};
/**
* | output |
* | --- |
* | "PowerPoint, to change (.pptx)" |
*
* @param {Slides_PptxInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var slides_pptx = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_slides_pptx(inputs);
});
// src/languages/compiled/messages/slides_pdf.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Slides_PdfInputs */
var en_slides_pdf = () => {
	return `One PDF, a page a step`;
};
/**
* | output |
* | --- |
* | "One PDF, a page a step" |
*
* @param {Slides_PdfInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var slides_pdf = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_slides_pdf(inputs);
});
// src/languages/compiled/messages/slides_zip.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Slides_ZipInputs */
var en_slides_zip = () => {
	return `Pictures with captions (.zip)`;
};
/**
* | output |
* | --- |
* | "Pictures with captions (.zip)" |
*
* @param {Slides_ZipInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var slides_zip = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_slides_zip(inputs);
});
// src/languages/compiled/messages/slides_making.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Slides_MakingInputs */
var en_slides_making = () => {
	return `The slides are being made.`;
};
/**
* | output |
* | --- |
* | "The slides are being made." |
*
* @param {Slides_MakingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var slides_making = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_slides_making(inputs);
});
// src/languages/compiled/messages/slides_stop.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Slides_StopInputs */
var en_slides_stop = () => {
	return `Stop`;
};
/**
* | output |
* | --- |
* | "Stop" |
*
* @param {Slides_StopInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var slides_stop = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_slides_stop(inputs);
});
// src/languages/compiled/messages/slides_stopped.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Slides_StoppedInputs */
var en_slides_stopped = () => {
	return `Stopped. Nothing was saved.`;
};
/**
* | output |
* | --- |
* | "Stopped. Nothing was saved." |
*
* @param {Slides_StoppedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var slides_stopped = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_slides_stopped(inputs);
});
// src/languages/compiled/messages/slides_saved.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ name: NonNullable<unknown> }} Slides_SavedInputs */
var en_slides_saved = (i) => {
	return `Saved as ${i?.name}.`;
};
/**
* | output |
* | --- |
* | "Saved as {name}." |
*
* @param {Slides_SavedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var slides_saved = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_slides_saved(inputs);
});
// src/languages/compiled/messages/slides_failed.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Slides_FailedInputs */
var en_slides_failed = () => {
	return `The slides could not be made, and nothing was saved. Trying again may help.`;
};
/**
* | output |
* | --- |
* | "The slides could not be made, and nothing was saved. Trying again may help." |
*
* @param {Slides_FailedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var slides_failed = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_slides_failed(inputs);
});
// src/languages/compiled/messages/slides_noise.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Slides_NoiseInputs */
var en_slides_noise = () => {
	return `Nothing was saved: to protect you, this browser garbles pictures that pages draw, and they would be noise. Save the PDF instead. Or, if the browser asks whether this site may read its pictures, allow it and try again.`;
};
/**
* | output |
* | --- |
* | "Nothing was saved: to protect you, this browser garbles pictures that pages draw, and they would be noise. Save the PDF instead. Or, if the browser asks whet..." |
*
* @param {Slides_NoiseInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var slides_noise = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_slides_noise(inputs);
});
// src/languages/compiled/messages/own_untitled.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_UntitledInputs */
var en_own_untitled = () => {
	return `A story without a title`;
};
/**
* | output |
* | --- |
* | "A story without a title" |
*
* @param {Own_UntitledInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_untitled = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_untitled(inputs);
});
// src/languages/compiled/messages/own_save.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_SaveInputs */
var en_own_save = () => {
	return `Save as a file`;
};
/**
* | output |
* | --- |
* | "Save as a file" |
*
* @param {Own_SaveInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_save = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_save(inputs);
});
// src/languages/compiled/messages/own_save_named.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ title: NonNullable<unknown> }} Own_Save_NamedInputs */
var en_own_save_named = (i) => {
	return `Save as a file: ${i?.title}`;
};
/**
* | output |
* | --- |
* | "Save as a file: {title}" |
*
* @param {Own_Save_NamedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_save_named = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_own_save_named(inputs);
});
// src/languages/compiled/messages/own_saved_without_picture.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown>, steps: NonNullable<unknown> }} Own_Saved_Without_PictureInputs */
var en_own_saved_without_picture = (i) => {
	if (plural("en", i?.count, {}) === "one") return `The picture of step ${i?.steps} is not on this device any more, so the file is without it; all the rest is in it.`;
	return `The pictures of steps ${i?.steps} are not on this device any more, so the file is without them; all the rest is in it.`;
};
/**
* | plural | output |
* | --- | --- |
* | "one" | "The picture of step {steps} is not on this device any more, so the file is without it; all the rest is in it." |
* | * | "The pictures of steps {steps} are not on this device any more, so the file is without them; all the rest is in it." |
*
* @param {Own_Saved_Without_PictureInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_saved_without_picture = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_own_saved_without_picture(inputs);
});
// src/languages/compiled/messages/own_link.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_LinkInputs */
var en_own_link = () => {
	return `Copy a link`;
};
/**
* | output |
* | --- |
* | "Copy a link" |
*
* @param {Own_LinkInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_link = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_link(inputs);
});
// src/languages/compiled/messages/own_link_named.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ title: NonNullable<unknown> }} Own_Link_NamedInputs */
var en_own_link_named = (i) => {
	return `Copy a link: ${i?.title}`;
};
/**
* | output |
* | --- |
* | "Copy a link: {title}" |
*
* @param {Own_Link_NamedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_link_named = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_own_link_named(inputs);
});
// src/languages/compiled/messages/own_link_copied.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_Link_CopiedInputs */
var en_own_link_copied = () => {
	return `Copied. The link holds the whole story, with its notes.`;
};
/**
* | output |
* | --- |
* | "Copied. The link holds the whole story, with its notes." |
*
* @param {Own_Link_CopiedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_link_copied = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_link_copied(inputs);
});
// src/languages/compiled/messages/own_link_without_pictures.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_Link_Without_PicturesInputs */
var en_own_link_without_pictures = () => {
	return `Copied. The link holds the story with its notes, but not its pictures, which have no room in it. Save the story as a file to send them along.`;
};
/**
* | output |
* | --- |
* | "Copied. The link holds the story with its notes, but not its pictures, which have no room in it. Save the story as a file to send them along." |
*
* @param {Own_Link_Without_PicturesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_link_without_pictures = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_link_without_pictures(inputs);
});
// src/languages/compiled/messages/own_link_too_long.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ title: NonNullable<unknown> }} Own_Link_Too_LongInputs */
var en_own_link_too_long = (i) => {
	return `“${i?.title}” is too long for a link. Save it as a file and send that.`;
};
/**
* | output |
* | --- |
* | "“{title}” is too long for a link. Save it as a file and send that." |
*
* @param {Own_Link_Too_LongInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_link_too_long = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_own_link_too_long(inputs);
});
// src/languages/compiled/messages/own_link_failed.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_Link_FailedInputs */
var en_own_link_failed = () => {
	return `The link could not be made. Save the story as a file and send that.`;
};
/**
* | output |
* | --- |
* | "The link could not be made. Save the story as a file and send that." |
*
* @param {Own_Link_FailedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_link_failed = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_link_failed(inputs);
});
// src/languages/compiled/messages/harm_untold_waits.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ step: NonNullable<unknown> }} Harm_Untold_WaitsInputs */
var en_harm_untold_waits = (i) => {
	return `It can be saved, printed and shared once the picture of step ${i?.step} has a credit and a description.`;
};
/**
* | output |
* | --- |
* | "It can be saved, printed and shared once the picture of step {step} has a credit and a description." |
*
* @param {Harm_Untold_WaitsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_untold_waits = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_untold_waits(inputs);
});
// src/languages/compiled/messages/story_read.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Story_ReadInputs */
var en_story_read = () => {
	return `Read`;
};
/**
* | output |
* | --- |
* | "Read" |
*
* @param {Story_ReadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_read = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_story_read(inputs);
});
// src/languages/compiled/messages/story_read_named.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ title: NonNullable<unknown> }} Story_Read_NamedInputs */
var en_story_read_named = (i) => {
	return `Read: ${i?.title}`;
};
/**
* | output |
* | --- |
* | "Read: {title}" |
*
* @param {Story_Read_NamedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_read_named = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_story_read_named(inputs);
});
// src/languages/compiled/messages/story_present_named.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ title: NonNullable<unknown> }} Story_Present_NamedInputs */
var en_story_present_named = (i) => {
	return `Present: ${i?.title}`;
};
/**
* | output |
* | --- |
* | "Present: {title}" |
*
* @param {Story_Present_NamedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_present_named = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_story_present_named(inputs);
});
// src/languages/compiled/messages/story_handout_named.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ title: NonNullable<unknown> }} Story_Handout_NamedInputs */
var en_story_handout_named = (i) => {
	return `Handout: ${i?.title}`;
};
/**
* | output |
* | --- |
* | "Handout: {title}" |
*
* @param {Story_Handout_NamedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_handout_named = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_story_handout_named(inputs);
});
// src/stories/own/let-go.ts
/** Pictures that no story on this device names any more are let go of. */
var namedByStories = () => new Set(keptStories.read().stories.flatMap(({ story }) => story.steps.flatMap(({ picture }) => picture?.id ?? [])));
/** Lets go of the pictures of a story that was deleted, but for those that another story has, too. */
async function forgetPictures({ steps }) {
	const named = namedByStories();
	for (const { picture } of steps) if (picture && !named.has(picture.id)) await dropPicture(picture.id);
}
/** Lets go of what no story names any more. What cannot be read names nothing that is known: nothing goes. */
async function sweepPictures() {
	if (keptStories.read().unreadable === 0) await dropUnnamed(namedByStories());
}
// src/stories/slides/SlidesButton.css
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
// src/stories/slides/SlidesButton.tsx
var import_jsx_runtime = require_jsx_runtime();
var isStopped = (error) => error instanceof DOMException && error.name === "AbortError";
/** A story as slides to take along: what is fetched for that is fetched when it is asked for. */
function SlidesButton({ title, told }) {
	const view = useView();
	const [said, setSaid] = (0, import_react.useState)("");
	const [progress, setProgress] = (0, import_react.useState)(null);
	const work = (0, import_react.useRef)(null);
	const button = (0, import_react.useRef)(null);
	const stop = (0, import_react.useRef)(null);
	async function save(format) {
		if (work.current) return;
		const allowance = allowanceFor("allow-downloads");
		const address = pageAddress("page=stories");
		if (allowance === "forbidden") return setSaid(/* @__PURE__ */ (0, import_jsx_runtime.jsx)(FrameNote, {
			sentence: frame_no_files(),
			address
		}));
		if (format !== "pdf" && !canvasTellsTruth()) return setSaid(slides_noise());
		const controller = new AbortController();
		work.current = controller;
		const { signal } = controller;
		setSaid("");
		setProgress({
			done: 0,
			all: 1
		});
		try {
			const { writeSlides } = await __vitePreload(async () => {
				const { writeSlides } = await import("./write-slides-CXFwxnN4.js");
				return { writeSlides };
			}, __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33]), import.meta.url);
			const onProgress = (done, all) => setProgress({
				done,
				all
			});
			const own = view.getState().own.layers.filter(isAnswered);
			const file = await writeSlides(told(), own, format, {
				signal,
				onProgress
			});
			const name = nameOfStoryFile(title, format);
			offerFile(file, name);
			setSaid(allowance === "allowed" ? slides_saved({ name }) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(FrameNote, {
				sentence: frame_perhaps_no_files(),
				address
			}));
		} catch (error) {
			setSaid(isStopped(error) ? slides_stopped() : slides_failed());
		}
		work.current = null;
		if (stop.current === document.activeElement) button.current?.querySelector("button")?.focus();
		setProgress(null);
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
		ref: button,
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Menu, {
			label: slides_named({ title }),
			face: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: slides() }),
			className: "slides-button",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MenuItem, {
					label: slides_pptx(),
					onChoose: () => save("pptx")
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MenuItem, {
					label: slides_pdf(),
					onChoose: () => save("pdf")
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MenuItem, {
					label: slides_zip(),
					onChoose: () => save("zip")
				})
			]
		})
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
		className: "slides-said",
		children: [progress && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("progress", {
			"aria-label": slides_making(),
			value: progress.done,
			max: progress.all
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			ref: stop,
			type: "button",
			onClick: () => work.current?.abort(),
			children: slides_stop()
		})] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			role: "status",
			children: progress ? slides_making() : said
		})]
	})] });
}
// src/stories/making/ways/LinkButton.css
var import_react_dom = require_react_dom();
// src/stories/making/ways/LinkButton.tsx
/** Makes an address that holds the whole story, shows it, and copies it where the browser allows that. */
function LinkButton({ story, title }) {
	const [words, setWords] = (0, import_react.useState)("");
	const [address, setAddress] = (0, import_react.useState)(null);
	const shown = (0, import_react.useRef)(null);
	async function copyLink() {
		const made = await linkTo(story).catch(() => void 0);
		(0, import_react_dom.flushSync)(() => setAddress(made ?? null));
		if (made === void 0) return setWords(own_link_failed());
		if (made === null) return setWords(own_link_too_long({ title }));
		const isCopied = await copyText(made, shown.current);
		const copied = story.steps.some(({ picture }) => picture) ? own_link_without_pictures() : own_link_copied();
		setWords(isCopied ? copied : copy_failed());
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			"aria-label": own_link_named({ title }),
			onClick: copyLink,
			children: own_link()
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			role: "status",
			className: "link-said",
			children: words
		}),
		address !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			className: "link-address",
			ref: shown,
			children: address
		})
	] });
}
// src/stories/making/ways/SaveButton.tsx
/** Saves a story's file; says what it lacks, and where it can be saved if the page around this one forbids it. */
async function save(story) {
	const allowance = allowanceFor("allow-downloads");
	const steps = allowance === "forbidden" ? [] : await saveStory(story);
	if (allowance === "allowed") return {
		steps,
		frame: null
	};
	const link = await linkTo(story).catch(() => null);
	return {
		steps,
		frame: {
			sentence: allowance === "forbidden" ? frame_no_files() : frame_perhaps_no_files(),
			address: link ?? pageAddress("page=stories")
		}
	};
}
/** Which pictures the file is without. */
var saidOf = (steps) => own_saved_without_picture({
	count: steps.length,
	steps: listOf(steps.map(String))
});
/** A button that saves a story as a file. */
function SaveButton({ story, title }) {
	const [said, setSaid] = (0, import_react.useState)(null);
	const words = (0, import_react.useRef)(null);
	(0, import_react.useEffect)(() => {
		if (words.current?.hasChildNodes()) words.current.scrollIntoView({ block: "nearest" });
	}, [said]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		"aria-label": own_save_named({ title }),
		onClick: () => save(story).then(setSaid),
		children: own_save()
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
		ref: words,
		role: "status",
		className: "link-said",
		children: [said && said.steps.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: `${saidOf(said.steps)} ` }), said?.frame && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(FrameNote, { ...said.frame })]
	})] });
}
// src/stories/making/ways/waits-sentence.ts
/** Why a story does not leave the device yet; null where it may. */
function waitsSentence(story) {
	switch (waitsFor(story)) {
		case "words": return harm_story_waits();
		case "untold": return harm_untold_waits({ step: untoldPicture(story) ?? 1 });
		case "faces": return harm_faces_waits();
		case null: return null;
	}
}
// src/stories/making/ways/WaysOut.tsx
/** What takes a story of one's own off the page, once what could do harm in it is answered for. */
function WaysOut({ story, title, told }) {
	const waits = waitsSentence(story);
	if (waits !== null) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: waits });
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(SlidesButton, {
			title,
			told
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(SaveButton, {
			story,
			title
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(LinkButton, {
			story,
			title
		})
	] });
}
export { story_handout_named as a, story_read as c, sweepPictures as i, own_untitled as l, SlidesButton as n, story_present_named as o, forgetPictures as r, story_read_named as s, WaysOut as t };
