import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { At as titleOfFigure, Ci as sameInLanguage, Ma as languages, Ot as figuredIn, fo as __vitePreload, gn as embedThemes, is as require_react, ja as parseAddress, kn as opensElsewhere, rs as getLocale, vn as formatEmbedAddress, xo as storyIn } from "./view-D6cf0WB7.js";
import { z as title } from "./apply-theme-BFESq4fb.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
import { $ as theme_choice_light, Q as theme_choice_dark, lt as theme_choice } from "./index-CCjmo0Zw.js";
import { t as timeKey } from "./second-words-szmaY7bl.js";
// src/languages/compiled/messages/embed_heading.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_HeadingInputs */
var en_embed_heading = () => {
	return `Embed in another page`;
};
/**
* | output |
* | --- |
* | "Embed in another page" |
*
* @param {Embed_HeadingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_heading = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_heading(inputs);
});
// src/languages/compiled/messages/embed_lead.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_LeadInputs */
var en_embed_lead = () => {
	return `The same view, live, in a frame of that page. It can neither read that page nor keep anything.`;
};
/**
* | output |
* | --- |
* | "The same view, live, in a frame of that page. It can neither read that page nor keep anything." |
*
* @param {Embed_LeadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_lead = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_lead(inputs);
});
// src/languages/compiled/messages/embed_kind.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_KindInputs */
var en_embed_kind = () => {
	return `How it stands there`;
};
/**
* | output |
* | --- |
* | "How it stands there" |
*
* @param {Embed_KindInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_kind = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_kind(inputs);
});
// src/languages/compiled/messages/embed_fitted.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_FittedInputs */
var en_embed_fitted = () => {
	return `A frame as tall as what is in it`;
};
/**
* | output |
* | --- |
* | "A frame as tall as what is in it" |
*
* @param {Embed_FittedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_fitted = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_fitted(inputs);
});
// src/languages/compiled/messages/embed_frame.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_FrameInputs */
var en_embed_frame = () => {
	return `A frame of one height`;
};
/**
* | output |
* | --- |
* | "A frame of one height" |
*
* @param {Embed_FrameInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_frame = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_frame(inputs);
});
// src/languages/compiled/messages/embed_picture.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_PictureInputs */
var en_embed_picture = () => {
	return `A picture with a link`;
};
/**
* | output |
* | --- |
* | "A picture with a link" |
*
* @param {Embed_PictureInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_picture = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_picture(inputs);
});
// src/languages/compiled/messages/embed_fitted_note.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_Fitted_NoteInputs */
var en_embed_fitted_note = () => {
	return `With a short script, which hears this frame alone and changes its height. Where frames or scripts are taken out, a picture with a link stays.`;
};
/**
* | output |
* | --- |
* | "With a short script, which hears this frame alone and changes its height. Where frames or scripts are taken out, a picture with a link stays." |
*
* @param {Embed_Fitted_NoteInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_fitted_note = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_fitted_note(inputs);
});
// src/languages/compiled/messages/embed_frame_note.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_Frame_NoteInputs */
var en_embed_frame_note = () => {
	return `For pages that take frames and no scripts.`;
};
/**
* | output |
* | --- |
* | "For pages that take frames and no scripts." |
*
* @param {Embed_Frame_NoteInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_frame_note = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_frame_note(inputs);
});
// src/languages/compiled/messages/embed_picture_note.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_Picture_NoteInputs */
var en_embed_picture_note = () => {
	return `For mail, and for pages that take no frames.`;
};
/**
* | output |
* | --- |
* | "For mail, and for pages that take no frames." |
*
* @param {Embed_Picture_NoteInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_picture_note = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_picture_note(inputs);
});
// src/languages/compiled/messages/embed_picture_title.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_Picture_TitleInputs */
var en_embed_picture_title = () => {
	return `What the picture is called (may be left out)`;
};
/**
* | output |
* | --- |
* | "What the picture is called (may be left out)" |
*
* @param {Embed_Picture_TitleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_picture_title = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_picture_title(inputs);
});
// src/languages/compiled/messages/embed_theme_reader.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_Theme_ReaderInputs */
var en_embed_theme_reader = () => {
	return `As the reader’s device has it`;
};
/**
* | output |
* | --- |
* | "As the reader’s device has it" |
*
* @param {Embed_Theme_ReaderInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_theme_reader = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_theme_reader(inputs);
});
// src/languages/compiled/messages/embed_language.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_LanguageInputs */
var en_embed_language = () => {
	return `Language`;
};
/**
* | output |
* | --- |
* | "Language" |
*
* @param {Embed_LanguageInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_language = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_language(inputs);
});
// src/languages/compiled/messages/embed_may_fill_screen.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_May_Fill_ScreenInputs */
var en_embed_may_fill_screen = () => {
	return `Can fill the screen when its reader asks`;
};
/**
* | output |
* | --- |
* | "Can fill the screen when its reader asks" |
*
* @param {Embed_May_Fill_ScreenInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_may_fill_screen = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_may_fill_screen(inputs);
});
// src/languages/compiled/messages/embed_title.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_TitleInputs */
var en_embed_title = () => {
	return `Title above the map (may be left out)`;
};
/**
* | output |
* | --- |
* | "Title above the map (may be left out)" |
*
* @param {Embed_TitleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_title = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_title(inputs);
});
// src/languages/compiled/messages/embed_width.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_WidthInputs */
var en_embed_width = () => {
	return `Width in pixels`;
};
/**
* | output |
* | --- |
* | "Width in pixels" |
*
* @param {Embed_WidthInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_width = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_width(inputs);
});
// src/languages/compiled/messages/embed_height.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_HeightInputs */
var en_embed_height = () => {
	return `Height in pixels`;
};
/**
* | output |
* | --- |
* | "Height in pixels" |
*
* @param {Embed_HeightInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_height = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_height(inputs);
});
// src/languages/compiled/messages/embed_full_width.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_Full_WidthInputs */
var en_embed_full_width = () => {
	return `As wide as the page allows`;
};
/**
* | output |
* | --- |
* | "As wide as the page allows" |
*
* @param {Embed_Full_WidthInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_full_width = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_full_width(inputs);
});
// src/languages/compiled/messages/embed_code.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_CodeInputs */
var en_embed_code = () => {
	return `Code to paste`;
};
/**
* | output |
* | --- |
* | "Code to paste" |
*
* @param {Embed_CodeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_code = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_code(inputs);
});
// src/languages/compiled/messages/embed_copy.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_CopyInputs */
var en_embed_copy = () => {
	return `Copy the code`;
};
/**
* | output |
* | --- |
* | "Copy the code" |
*
* @param {Embed_CopyInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_copy = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_copy(inputs);
});
// src/languages/compiled/messages/embed_story.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_StoryInputs */
var en_embed_story = () => {
	return `A story told with the map`;
};
/**
* | output |
* | --- |
* | "A story told with the map" |
*
* @param {Embed_StoryInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_story = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_story(inputs);
});
// src/languages/compiled/messages/embed_only_here.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Embed_Only_HereInputs */
var en_embed_only_here = () => {
	return `This address is only on this machine: others will see nothing in the frame until the atlas is served from a site.`;
};
/**
* | output |
* | --- |
* | "This address is only on this machine: others will see nothing in the frame until the atlas is served from a site." |
*
* @param {Embed_Only_HereInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var embed_only_here = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_embed_only_here(inputs);
});
// src/share/embedding/EmbedSelect.tsx
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var import_jsx_runtime = require_jsx_runtime();
/** One of a few, by its name. */
function EmbedSelect({ label, choices, chosen, areNames = false, onChoose }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: label }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("select", {
		translate: areNames ? "no" : void 0,
		value: choices.findIndex(([choice]) => choice === chosen),
		onChange: ({ target }) => {
			const picked = choices[target.selectedIndex];
			if (picked) onChoose(picked[0]);
		},
		children: choices.map(([, words], index) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
			value: index,
			children: words
		}, words))
	})] });
}
// src/share/embedding/embed-snippet.ts
/** The code by which another page shows a view of the atlas. */
/** Narrower frames hold no map; larger ones are pages of their own. */
var embedLimits = {
	least: 280,
	most: 2e3
};
/** A text as the value of an HTML attribute in double quotes. */
function escapeAttribute(text) {
	return text.replaceAll("&", "&amp;").replaceAll("\"", "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
var writeAttributes = (attributes) => Object.entries(attributes).map(([key, value]) => `${key}="${escapeAttribute(value)}"`).join(" ");
/**
* The frame may run its program and open the full page, and nothing else: it has no access to the
* page around it, nor to anything kept in the browser. A page that it opens is an ordinary one.
*/
var permissions = "allow-scripts allow-popups allow-popups-to-escape-sandbox";
var inLimits = (pixels) => Math.round(Math.min(embedLimits.most, Math.max(embedLimits.least, pixels)));
/** The frame as one line of HTML. Sizes outside the limits are brought within them. */
function writeSnippet({ address, name, size, mayFillScreen = false }) {
	return `<iframe ${writeAttributes({
		src: address,
		title: name,
		width: size.width === null ? "100%" : String(inLimits(size.width)),
		height: String(inLimits(size.height)),
		sandbox: permissions,
		referrerpolicy: "no-referrer",
		loading: "lazy",
		...mayFillScreen && { allowfullscreen: "" }
	})}></iframe>`;
}
/** A picture with a link, as wide as there is room. */
function writePicture({ address, picture, name }) {
	const image = writeAttributes({
		src: picture,
		alt: name,
		width: "100%"
	});
	return `<a ${writeAttributes({ href: address })}><img ${image}></a>`;
}
/**
* What another page runs: the frame of this code, and no other, says how tall it is. The picture stays
* where a page takes out frames or scripts, and goes before it is seen where it does not.
*/
var fitting = `<script>
(function (whole) {
  var frame = whole.querySelector("iframe");
  if (!frame) return;
  whole.querySelector("a").remove();
  addEventListener("message", function (event) {
    if (event.source === frame.contentWindow && event.data?.height > 0)
      frame.style.height = event.data.height + "px";
  });
})(document.currentScript.closest("div"));
<\/script>`;
/** A frame that becomes as tall as what is in it, with a picture where frames are taken out. */
var writeFitted = (frame, picture) => [
	"<div>",
	writePicture(picture),
	writeSnippet(frame),
	fitting,
	"</div>"
].join("\n");
/** Whether an address means this machine alone. */
function isOnlyHere(address) {
	if (!opensElsewhere(address)) return true;
	const { hostname } = new URL(address);
	return /^(.+\.)?localhost$|^127\.|^\[::1\]$/.test(hostname);
}
// src/share/embedding/embed-choice.ts
/** A frame with a script that makes it as tall as what is in it; one of a fixed height; none. */
var embedKinds = [
	"fitted",
	"frame",
	"picture"
];
var firstChoice = {
	kind: "fitted",
	title: "",
	theme: null,
	tag: "en",
	isFullWidth: true,
	width: 640,
	height: 480,
	mayFillScreen: true
};
/** The code to paste; `name` is what the view is called where it has no title. */
function writeEmbed(view, choice, name) {
	const { kind, tag, title, theme } = choice;
	const page = new URL(view.explorer);
	const framed = new URL("./embed.html", page);
	framed.hash = formatEmbedAddress(page.hash.slice(1), {
		title,
		theme,
		isFitted: kind === "fitted"
	});
	const called = title.trim() || name;
	const frame = {
		address: sameInLanguage(tag, framed.href),
		name: called,
		size: {
			width: choice.isFullWidth ? null : choice.width,
			height: choice.height
		},
		mayFillScreen: choice.mayFillScreen
	};
	const picture = {
		address: sameInLanguage(tag, view.address),
		picture: sameInLanguage(tag, view.picture),
		name: called
	};
	if (kind === "picture") return writePicture(picture);
	return kind === "frame" ? writeSnippet(frame) : writeFitted(frame, picture);
}
// src/share/embedding/EmbedFields.tsx
var kinds = embedKinds.map((kind) => [kind, wordFor(kind)]);
var themes = [[null, embed_theme_reader()], ...embedThemes.map((theme) => [theme, theme === "dark" ? theme_choice_dark() : theme_choice_light()])];
var tongues = languages.map(({ tag, name }) => [tag, name]);
function wordFor(kind) {
	if (kind === "fitted") return embed_fitted();
	return kind === "frame" ? embed_frame() : embed_picture();
}
var limits = {
	type: "number",
	min: embedLimits.least,
	max: embedLimits.most
};
/** How the view stands in the other page: a picture has a language, a frame has all else as well. */
function EmbedFields({ choice, onChoose }) {
	const { kind, theme, tag } = choice;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "share-embed-fields",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(EmbedSelect, {
				label: embed_kind(),
				choices: kinds,
				chosen: kind,
				onChoose: (chosen) => onChoose({ kind: chosen })
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(EmbedSelect, {
				label: embed_language(),
				choices: tongues,
				areNames: true,
				chosen: tag,
				onChoose: (chosen) => onChoose({ tag: chosen })
			}),
			kind !== "picture" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(EmbedSelect, {
				label: theme_choice(),
				choices: themes,
				chosen: theme,
				onChoose: (chosen) => onChoose({ theme: chosen })
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
				className: "share-embed-title",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: kind === "picture" ? embed_picture_title() : embed_title() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
					maxLength: 120,
					value: choice.title,
					onChange: (event) => onChoose({ title: event.target.value })
				})]
			}),
			kind !== "picture" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(FrameFields, {
				choice,
				onChoose
			})
		]
	});
}
function FrameFields({ choice, onChoose }) {
	const { kind, width, height, isFullWidth, mayFillScreen } = choice;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		kind === "frame" && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: embed_height() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
			...limits,
			value: height,
			onChange: (event) => onChoose({ height: event.target.valueAsNumber || embedLimits.least })
		})] }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: embed_width() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
			...limits,
			disabled: isFullWidth,
			value: width,
			onChange: (event) => onChoose({ width: event.target.valueAsNumber || embedLimits.least })
		})] }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
			className: "share-embed-check",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
				type: "checkbox",
				checked: isFullWidth,
				onChange: () => onChoose({ isFullWidth: !isFullWidth })
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: embed_full_width() })]
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
			className: "share-embed-check",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
				type: "checkbox",
				checked: mayFillScreen,
				onChange: () => onChoose({ mayFillScreen: !mayFillScreen })
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: embed_may_fill_screen() })]
		})
	] });
}
// src/share/embedding/frame-name.ts
/** What a frame in another page is called where nobody has given it a title, in the language that it is in. */
var named = (subject, atlas) => `${subject} – ${atlas}`;
var stateIn = (address) => parseAddress(new URL(address).hash).state;
/** In the language of this page. */
function frameName(address) {
	const state = stateIn(address);
	return named(storyIn(state) ? embed_story() : titleOfFigure(figuredIn(state)), title());
}
/** In the language of the frame; the words of another are fetched, and in this one where that fails. */
async function frameNameIn(tag, address) {
	if (tag === "en") return frameName(address);
	try {
		const { second } = await __vitePreload(async () => {
			const { second } = await import("./_virtual_second-language-BYiO05l-.js");
			return { second };
		}, [], import.meta.url);
		const state = stateIn(address);
		const { country, route, year } = figuredIn(state);
		const subject = storyIn(state) ? second.storyFrame : second.times[timeKey(year)]?.mapTitles[country ?? route ?? ""];
		return subject === void 0 ? frameName(address) : named(subject, second.atlas);
	} catch {
		return frameName(address);
	}
}
// src/share/embedding/EmbedPart.tsx
function noteOn(kind) {
	if (kind === "fitted") return embed_fitted_note();
	return kind === "frame" ? embed_frame_note() : embed_picture_note();
}
/** What the frame is called, in this page's language until the words of its own are there. */
function useFrameName(address, tag) {
	const [name, setName] = (0, import_react.useState)(() => frameName(address));
	(0, import_react.useEffect)(() => {
		let isCurrent = true;
		frameNameIn(tag, address).then((found) => {
			if (isCurrent) setName(found);
		});
		return () => {
			isCurrent = false;
		};
	}, [address, tag]);
	return name;
}
/** The view for another page: how it stands there, and the code to paste. */
function EmbedPart({ view, onCopy }) {
	const id = (0, import_react.useId)();
	const code = (0, import_react.useRef)(null);
	const [choice, setChoice] = (0, import_react.useState)(firstChoice);
	const snippet = writeEmbed(view, choice, useFrameName(view.explorer, choice.tag));
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "share-embed",
		"aria-labelledby": id,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", {
				id,
				children: embed_heading()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: embed_lead() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(EmbedFields, {
				choice,
				onChoose: (change) => setChoice((before) => ({
					...before,
					...change
				}))
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "share-embed-note",
				children: noteOn(choice.kind)
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("textarea", {
				ref: code,
				readOnly: true,
				rows: choice.kind === "fitted" ? 8 : 5,
				value: snippet,
				"aria-label": embed_code(),
				spellCheck: false,
				translate: "no",
				onFocus: (event) => event.currentTarget.select()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "share-copy",
				onClick: () => onCopy(snippet, embed_code(), code.current),
				children: embed_copy()
			}),
			isOnlyHere(view.address) && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "share-embed-here",
				children: embed_only_here()
			})
		]
	});
}
export { EmbedPart };
