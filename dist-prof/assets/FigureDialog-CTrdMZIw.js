const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./make-film-oesvkYNh.js","./rolldown-runtime-BtDSRbSq.js","./view-D6cf0WB7.js","./outline-DuuOSWBR.js","./view-EhTWq2i4.css","./write-xml-BLPB6TPd.js","./finish-figure-CrTr3a9q.js","./apply-theme-BFESq4fb.js","./react-CW4ehA12.js","./apply-theme-iAU5DB-1.css","./number-scale-DZijjIOX.js","./atlas-B-d33bUZ.js","./number-sentence-Dc7trCH0.js","./number_newest-RlmmTJZC.js","./figure_in_year-DWyYIuZe.js","./presets-YdYtKFWO.js","./sources-shown-7eVvX_xa.js","./figure_withheld_lead-B2AZ-2P6.js","./figure_credit_line-4ve2vUFM.js","./lib-Ri6c1tWp.js","./map-contents-BKZ5BAUL.js","./label-BHGSJHR8.js","./draw-map-BhFkgk71.js","./second-words-szmaY7bl.js","./draw-marks-EfojfSRh.js","./mark-names-BFp8u1-W.js","./nothing_dated-EUnkZloR.js","./index-CCjmo0Zw.js","./index-Bwhtv8BQ.css","./Icon-6YvYYKhJ.css","./sentences-OxzLbhbZ.js","./qr-C9Zv6WxM.js","./citation-DqQe-lWw.js","./rasterise-DFN3n4tQ.js","./lay-out-text-CrFKcfDa.js","./noto-sans-vietnamese-600-normal-C5aJhSSA.js","./outline-text-BJAZhadl.js","./__vite-browser-external-Dzm4Waty.js","./film-shots-B5G97sZJ.js","./png-file-DmJo09fJ.js","./dublin-core-DFhwpyc9.js","./svg-file-DddOD0BV.js","./pdf-file-BJV2zV-f.js"])))=>i.map(i=>d[i]);
import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { Ao as routeIn, Do as countryIn, Mi as inTurn, Q as shownLayers, Tn as addressToCite, Ui as themes, co as readDrawing, et as isAnswered, fo as __vitePreload, hn as useWholeGeography, ho as useViewState, is as require_react, j as marksForFiles, jt as canvasTellsTruth, kn as opensElsewhere, mo as useView, pr as themeOf, rs as getLocale, vo as isReadersStory, wn as addressForOthers, xo as storyIn } from "./view-D6cf0WB7.js";
import { n as allowanceFor, t as FrameNote } from "./FrameNote-CJypKMfv.js";
import { t as offerFile } from "./offer-file-D7whDsdJ.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
import { n as useSecondWords, r as wordsIn, t as InBoth } from "./InBoth-CTuLPsKd.js";
import { I as trouble_reload, M as CloseButton, P as ReloadButton, u as isUndo } from "./apply-theme-BFESq4fb.js";
import { n as frame_no_files, t as frame_perhaps_no_files } from "./frame_perhaps_no_files-DyRaxq_g.js";
import { S as showName, _ as hideName, a as isTooLarge, b as scaleExtent, c as optionsOf, d as themeFor, f as panelChoices, g as keepHouse, h as isReadable, i as frameFor, l as partsOf, m as withCount, o as isTooSmall, p as viewOfPanels, r as firstForm, s as kindsFor, t as finishFigure, u as shownParts, v as moveName, w as onMap, x as shiftExtent, y as putBack } from "./finish-figure-CrTr3a9q.js";
import { R as lettersWithoutFont, p as plainText, t as figurePresets, z as loadLettersFor } from "./presets-YdYtKFWO.js";
import { B as atlas } from "./atlas-B-d33bUZ.js";
import { a as chooseSlices, t as faceOf } from "./lay-out-text-CrFKcfDa.js";
import { $ as theme_choice_light, J as copy_failed, Q as theme_choice_dark, X as copy, Y as copied, Z as theme_choice_print, at as make_make, it as make_loading, rt as make_without_story, t as copyText } from "./index-CCjmo0Zw.js";
import { t as writeXml } from "./write-xml-BLPB6TPd.js";
import { t as today } from "./today-pD4yGa2L.js";
// src/languages/compiled/messages/make_close.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_CloseInputs */
var en_make_close = () => {
	return `Close the figure`;
};
/**
* | output |
* | --- |
* | "Close the figure" |
*
* @param {Make_CloseInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_close = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_close(inputs);
});
// src/languages/compiled/messages/make_preview.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_PreviewInputs */
var en_make_preview = () => {
	return `Preview`;
};
/**
* | output |
* | --- |
* | "Preview" |
*
* @param {Make_PreviewInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_preview = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_preview(inputs);
});
// src/languages/compiled/messages/make_no_geography.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_No_GeographyInputs */
var en_make_no_geography = () => {
	return `The map’s data could not be loaded, so no figure can be drawn. Loading the page again may help.`;
};
/**
* | output |
* | --- |
* | "The map’s data could not be loaded, so no figure can be drawn. Loading the page again may help." |
*
* @param {Make_No_GeographyInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_no_geography = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_no_geography(inputs);
});
// src/languages/compiled/messages/make_too_small.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Too_SmallInputs */
var en_make_too_small = () => {
	return `This size is too small for what every figure must say. Choose a larger one.`;
};
/**
* | output |
* | --- |
* | "This size is too small for what every figure must say. Choose a larger one." |
*
* @param {Make_Too_SmallInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_too_small = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_too_small(inputs);
});
// src/languages/compiled/messages/make_too_large.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Too_LargeInputs */
var en_make_too_large = () => {
	return `This size is larger than 8,192 pixels on a side. Choose a smaller one; SVG and PDF stay sharp at any size.`;
};
/**
* | output |
* | --- |
* | "This size is larger than 8,192 pixels on a side. Choose a smaller one; SVG and PDF stay sharp at any size." |
*
* @param {Make_Too_LargeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_too_large = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_too_large(inputs);
});
// src/languages/compiled/messages/make_kind.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_KindInputs */
var en_make_kind = () => {
	return `What`;
};
/**
* | output |
* | --- |
* | "What" |
*
* @param {Make_KindInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_kind = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_kind(inputs);
});
// src/languages/compiled/messages/make_kind_map.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Kind_MapInputs */
var en_make_kind_map = () => {
	return `Map with legend`;
};
/**
* | output |
* | --- |
* | "Map with legend" |
*
* @param {Make_Kind_MapInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_kind_map = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_kind_map(inputs);
});
// src/languages/compiled/messages/make_kind_legend.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Kind_LegendInputs */
var en_make_kind_legend = () => {
	return `The legend alone`;
};
/**
* | output |
* | --- |
* | "The legend alone" |
*
* @param {Make_Kind_LegendInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_kind_legend = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_kind_legend(inputs);
});
// src/languages/compiled/messages/make_kind_strip.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Kind_StripInputs */
var en_make_kind_strip = () => {
	return `The years chart alone`;
};
/**
* | output |
* | --- |
* | "The years chart alone" |
*
* @param {Make_Kind_StripInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_kind_strip = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_kind_strip(inputs);
});
// src/languages/compiled/messages/make_size.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_SizeInputs */
var en_make_size = () => {
	return `Size`;
};
/**
* | output |
* | --- |
* | "Size" |
*
* @param {Make_SizeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_size = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_size(inputs);
});
// src/languages/compiled/messages/make_size_free.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Size_FreeInputs */
var en_make_size_free = () => {
	return `Free size`;
};
/**
* | output |
* | --- |
* | "Free size" |
*
* @param {Make_Size_FreeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_size_free = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_size_free(inputs);
});
// src/languages/compiled/messages/make_width.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_WidthInputs */
var en_make_width = () => {
	return `Width`;
};
/**
* | output |
* | --- |
* | "Width" |
*
* @param {Make_WidthInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_width = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_width(inputs);
});
// src/languages/compiled/messages/make_height.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_HeightInputs */
var en_make_height = () => {
	return `Height`;
};
/**
* | output |
* | --- |
* | "Height" |
*
* @param {Make_HeightInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_height = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_height(inputs);
});
// src/languages/compiled/messages/make_unit.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_UnitInputs */
var en_make_unit = () => {
	return `Unit`;
};
/**
* | output |
* | --- |
* | "Unit" |
*
* @param {Make_UnitInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_unit = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_unit(inputs);
});
// src/languages/compiled/messages/make_pixels.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_PixelsInputs */
var en_make_pixels = () => {
	return `Pixels`;
};
/**
* | output |
* | --- |
* | "Pixels" |
*
* @param {Make_PixelsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_pixels = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_pixels(inputs);
});
// src/languages/compiled/messages/make_millimetres.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_MillimetresInputs */
var en_make_millimetres = () => {
	return `Millimetres`;
};
/**
* | output |
* | --- |
* | "Millimetres" |
*
* @param {Make_MillimetresInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_millimetres = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_millimetres(inputs);
});
// src/languages/compiled/messages/make_theme.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_ThemeInputs */
var en_make_theme = () => {
	return `Colours`;
};
/**
* | output |
* | --- |
* | "Colours" |
*
* @param {Make_ThemeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_theme = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_theme(inputs);
});
// src/languages/compiled/messages/make_theme_greyscale.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Theme_GreyscaleInputs */
var en_make_theme_greyscale = () => {
	return `One ink (greys)`;
};
/**
* | output |
* | --- |
* | "One ink (greys)" |
*
* @param {Make_Theme_GreyscaleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_theme_greyscale = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_theme_greyscale(inputs);
});
// src/languages/compiled/messages/make_title.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_TitleInputs */
var en_make_title = () => {
	return `Title`;
};
/**
* | output |
* | --- |
* | "Title" |
*
* @param {Make_TitleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_title = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_title(inputs);
});
// src/languages/compiled/messages/make_second_title.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Second_TitleInputs */
var en_make_second_title = () => {
	return `Title in Korean`;
};
/**
* | output |
* | --- |
* | "Title in Korean" |
*
* @param {Make_Second_TitleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_second_title = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_second_title(inputs);
});
// src/languages/compiled/messages/make_note.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_NoteInputs */
var en_make_note = () => {
	return `Note`;
};
/**
* | output |
* | --- |
* | "Note" |
*
* @param {Make_NoteInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_note = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_note(inputs);
});
// src/languages/compiled/messages/make_parts.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_PartsInputs */
var en_make_parts = () => {
	return `On the figure`;
};
/**
* | output |
* | --- |
* | "On the figure" |
*
* @param {Make_PartsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_parts = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_parts(inputs);
});
// src/languages/compiled/messages/make_part_legend.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Part_LegendInputs */
var en_make_part_legend = () => {
	return `Legend`;
};
/**
* | output |
* | --- |
* | "Legend" |
*
* @param {Make_Part_LegendInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_part_legend = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_part_legend(inputs);
});
// src/languages/compiled/messages/make_part_tints.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Part_TintsInputs */
var en_make_part_tints = () => {
	return `Colours of countries`;
};
/**
* | output |
* | --- |
* | "Colours of countries" |
*
* @param {Make_Part_TintsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_part_tints = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_part_tints(inputs);
});
// src/languages/compiled/messages/make_part_incidents.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Part_IncidentsInputs */
var en_make_part_incidents = () => {
	return `Incidents`;
};
/**
* | output |
* | --- |
* | "Incidents" |
*
* @param {Make_Part_IncidentsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_part_incidents = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_part_incidents(inputs);
});
// src/languages/compiled/messages/make_part_stations.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Part_StationsInputs */
var en_make_part_stations = () => {
	return `Stations`;
};
/**
* | output |
* | --- |
* | "Stations" |
*
* @param {Make_Part_StationsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_part_stations = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_part_stations(inputs);
});
// src/languages/compiled/messages/make_part_labels.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Part_LabelsInputs */
var en_make_part_labels = () => {
	return `Names`;
};
/**
* | output |
* | --- |
* | "Names" |
*
* @param {Make_Part_LabelsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_part_labels = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_part_labels(inputs);
});
// src/languages/compiled/messages/make_part_other_routes.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Part_Other_RoutesInputs */
var en_make_part_other_routes = () => {
	return `Other routes`;
};
/**
* | output |
* | --- |
* | "Other routes" |
*
* @param {Make_Part_Other_RoutesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_part_other_routes = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_part_other_routes(inputs);
});
// src/languages/compiled/messages/make_part_scale_bar.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Part_Scale_BarInputs */
var en_make_part_scale_bar = () => {
	return `Scale`;
};
/**
* | output |
* | --- |
* | "Scale" |
*
* @param {Make_Part_Scale_BarInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_part_scale_bar = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_part_scale_bar(inputs);
});
// src/languages/compiled/messages/make_part_inset.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Part_InsetInputs */
var en_make_part_inset = () => {
	return `Where on Earth`;
};
/**
* | output |
* | --- |
* | "Where on Earth" |
*
* @param {Make_Part_InsetInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_part_inset = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_part_inset(inputs);
});
// src/languages/compiled/messages/make_part_qr.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Part_QrInputs */
var en_make_part_qr = () => {
	return `QR code`;
};
/**
* | output |
* | --- |
* | "QR code" |
*
* @param {Make_Part_QrInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_part_qr = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_part_qr(inputs);
});
// src/languages/compiled/messages/make_always.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_AlwaysInputs */
var en_make_always = () => {
	return `Sources, date, version, credit, licence and the caveats are on every figure.`;
};
/**
* | output |
* | --- |
* | "Sources, date, version, credit, licence and the caveats are on every figure." |
*
* @param {Make_AlwaysInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_always = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_always(inputs);
});
// src/languages/compiled/messages/make_code_too_long.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Code_Too_LongInputs */
var en_make_code_too_long = () => {
	return `The address is too long for a QR code, so there is none on the picture.`;
};
/**
* | output |
* | --- |
* | "The address is too long for a QR code, so there is none on the picture." |
*
* @param {Make_Code_Too_LongInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_code_too_long = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_code_too_long(inputs);
});
// src/languages/compiled/messages/make_code_from_file.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Code_From_FileInputs */
var en_make_code_from_file = () => {
	return `This atlas is a file on your device: the figure names the file, and has no code, as no telephone could open it.`;
};
/**
* | output |
* | --- |
* | "This atlas is a file on your device: the figure names the file, and has no code, as no telephone could open it." |
*
* @param {Make_Code_From_FileInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_code_from_file = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_code_from_file(inputs);
});
// src/languages/compiled/messages/make_code_no_room.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Code_No_RoomInputs */
var en_make_code_no_room = () => {
	return `This size has no room for the QR code; the address stands in words.`;
};
/**
* | output |
* | --- |
* | "This size has no room for the QR code; the address stands in words." |
*
* @param {Make_Code_No_RoomInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_code_no_room = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_code_no_room(inputs);
});
// src/languages/compiled/messages/make_files.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_FilesInputs */
var en_make_files = () => {
	return `Files`;
};
/**
* | output |
* | --- |
* | "Files" |
*
* @param {Make_FilesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_files = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_files(inputs);
});
// src/languages/compiled/messages/make_send.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_SendInputs */
var en_make_send = () => {
	return `Take it along`;
};
/**
* | output |
* | --- |
* | "Take it along" |
*
* @param {Make_SendInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_send = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_send(inputs);
});
// src/languages/compiled/messages/make_copy_picture.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Copy_PictureInputs */
var en_make_copy_picture = () => {
	return `Copy picture`;
};
/**
* | output |
* | --- |
* | "Copy picture" |
*
* @param {Make_Copy_PictureInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_copy_picture = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_copy_picture(inputs);
});
// src/languages/compiled/messages/make_share_picture.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Share_PictureInputs */
var en_make_share_picture = () => {
	return `Share picture…`;
};
/**
* | output |
* | --- |
* | "Share picture…" |
*
* @param {Make_Share_PictureInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_share_picture = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_share_picture(inputs);
});
// src/languages/compiled/messages/make_drawing.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_DrawingInputs */
var en_make_drawing = () => {
	return `The picture is being drawn.`;
};
/**
* | output |
* | --- |
* | "The picture is being drawn." |
*
* @param {Make_DrawingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_drawing = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_drawing(inputs);
});
// src/languages/compiled/messages/make_picture_copied.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Picture_CopiedInputs */
var en_make_picture_copied = () => {
	return `The picture is copied: paste it where you need it.`;
};
/**
* | output |
* | --- |
* | "The picture is copied: paste it where you need it." |
*
* @param {Make_Picture_CopiedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_picture_copied = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_picture_copied(inputs);
});
// src/languages/compiled/messages/make_picture_not_copied.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Picture_Not_CopiedInputs */
var en_make_picture_not_copied = () => {
	return `This browser did not let the picture be copied. Save it as PNG instead.`;
};
/**
* | output |
* | --- |
* | "This browser did not let the picture be copied. Save it as PNG instead." |
*
* @param {Make_Picture_Not_CopiedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_picture_not_copied = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_picture_not_copied(inputs);
});
// src/languages/compiled/messages/make_picture_not_shared.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Picture_Not_SharedInputs */
var en_make_picture_not_shared = () => {
	return `This device did not let the picture be shared. Save it as PNG instead.`;
};
/**
* | output |
* | --- |
* | "This device did not let the picture be shared. Save it as PNG instead." |
*
* @param {Make_Picture_Not_SharedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_picture_not_shared = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_picture_not_shared(inputs);
});
// src/languages/compiled/messages/make_noise_not_sent.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Noise_Not_SentInputs */
var en_make_noise_not_sent = () => {
	return `To protect you, this browser garbles pictures that pages draw: it would be noise. Save SVG or PDF instead.`;
};
/**
* | output |
* | --- |
* | "To protect you, this browser garbles pictures that pages draw: it would be noise. Save SVG or PDF instead." |
*
* @param {Make_Noise_Not_SentInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_noise_not_sent = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_noise_not_sent(inputs);
});
// src/languages/compiled/messages/make_writing.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_WritingInputs */
var en_make_writing = () => {
	return `The file is being written.`;
};
/**
* | output |
* | --- |
* | "The file is being written." |
*
* @param {Make_WritingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_writing = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_writing(inputs);
});
// src/languages/compiled/messages/make_saved.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ name: NonNullable<unknown> }} Make_SavedInputs */
var en_make_saved = (i) => {
	return `Saved as ${i?.name}.`;
};
/**
* | output |
* | --- |
* | "Saved as {name}." |
*
* @param {Make_SavedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_saved = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_make_saved(inputs);
});
// src/languages/compiled/messages/make_not_saved.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Not_SavedInputs */
var en_make_not_saved = () => {
	return `The file could not be written. A smaller size may help.`;
};
/**
* | output |
* | --- |
* | "The file could not be written. A smaller size may help." |
*
* @param {Make_Not_SavedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_not_saved = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_not_saved(inputs);
});
// src/languages/compiled/messages/make_cancel.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_CancelInputs */
var en_make_cancel = () => {
	return `Cancel`;
};
/**
* | output |
* | --- |
* | "Cancel" |
*
* @param {Make_CancelInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_cancel = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_cancel(inputs);
});
// src/languages/compiled/messages/make_cancelled.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_CancelledInputs */
var en_make_cancelled = () => {
	return `The file was given up; nothing was saved.`;
};
/**
* | output |
* | --- |
* | "The file was given up; nothing was saved." |
*
* @param {Make_CancelledInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_cancelled = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_cancelled(inputs);
});
// src/languages/compiled/messages/make_noise.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_NoiseInputs */
var en_make_noise = () => {
	return `To protect you, this browser garbles pictures that pages draw: a PNG would be noise. Save SVG or PDF, which it leaves alone.`;
};
/**
* | output |
* | --- |
* | "To protect you, this browser garbles pictures that pages draw: a PNG would be noise. Save SVG or PDF, which it leaves alone." |
*
* @param {Make_NoiseInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_noise = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_noise(inputs);
});
// src/languages/compiled/messages/make_noise_not_saved.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Noise_Not_SavedInputs */
var en_make_noise_not_saved = () => {
	return `No PNG was saved: it would be noise, as this browser garbles pictures that pages draw. Save SVG or PDF. Or, if the browser asks whether this site may read its pictures, allow it and save again.`;
};
/**
* | output |
* | --- |
* | "No PNG was saved: it would be noise, as this browser garbles pictures that pages draw. Save SVG or PDF. Or, if the browser asks whether this site may read it..." |
*
* @param {Make_Noise_Not_SavedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_noise_not_saved = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_noise_not_saved(inputs);
});
// src/languages/compiled/messages/make_save_png.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Save_PngInputs */
var en_make_save_png = () => {
	return `Save PNG`;
};
/**
* | output |
* | --- |
* | "Save PNG" |
*
* @param {Make_Save_PngInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_save_png = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_save_png(inputs);
});
// src/languages/compiled/messages/make_save_svg.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Save_SvgInputs */
var en_make_save_svg = () => {
	return `Save SVG`;
};
/**
* | output |
* | --- |
* | "Save SVG" |
*
* @param {Make_Save_SvgInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_save_svg = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_save_svg(inputs);
});
// src/languages/compiled/messages/make_save_pdf.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Save_PdfInputs */
var en_make_save_pdf = () => {
	return `Save PDF`;
};
/**
* | output |
* | --- |
* | "Save PDF" |
*
* @param {Make_Save_PdfInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_save_pdf = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_save_pdf(inputs);
});
// src/languages/compiled/messages/make_pixel_size.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ width: NonNullable<unknown>, height: NonNullable<unknown> }} Make_Pixel_SizeInputs */
var en_make_pixel_size = (i) => {
	return `${i?.width} × ${i?.height} pixels`;
};
/**
* | output |
* | --- |
* | "{width} × {height} pixels" |
*
* @param {Make_Pixel_SizeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_pixel_size = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_make_pixel_size(inputs);
});
// src/languages/compiled/messages/make_letters_without_font.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ list: NonNullable<unknown> }} Make_Letters_Without_FontInputs */
var en_make_letters_without_font = (i) => {
	return `No font of the atlas has these letters: ${i?.list} A PNG shows them as this device does, an SVG as the reader’s device does; in a PDF they are missing.`;
};
/**
* | output |
* | --- |
* | "No font of the atlas has these letters: {list} A PNG shows them as this device does, an SVG as the reader’s device does; in a PDF they are missing." |
*
* @param {Make_Letters_Without_FontInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_letters_without_font = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_make_letters_without_font(inputs);
});
// src/languages/compiled/messages/make_text_as.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Text_AsInputs */
var en_make_text_as = () => {
	return `Text in the SVG`;
};
/**
* | output |
* | --- |
* | "Text in the SVG" |
*
* @param {Make_Text_AsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_text_as = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_text_as(inputs);
});
// src/languages/compiled/messages/make_text_embedded.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Text_EmbeddedInputs */
var en_make_text_embedded = () => {
	return `letters, for the web`;
};
/**
* | output |
* | --- |
* | "letters, for the web" |
*
* @param {Make_Text_EmbeddedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_text_embedded = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_text_embedded(inputs);
});
// src/languages/compiled/messages/make_text_outlined.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Text_OutlinedInputs */
var en_make_text_outlined = () => {
	return `outlines, for any use`;
};
/**
* | output |
* | --- |
* | "outlines, for any use" |
*
* @param {Make_Text_OutlinedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_text_outlined = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_text_outlined(inputs);
});
// src/languages/compiled/messages/make_words.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_WordsInputs */
var en_make_words = () => {
	return `Words to go with it`;
};
/**
* | output |
* | --- |
* | "Words to go with it" |
*
* @param {Make_WordsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_words = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_words(inputs);
});
// src/languages/compiled/messages/make_caption.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_CaptionInputs */
var en_make_caption = () => {
	return `Caption`;
};
/**
* | output |
* | --- |
* | "Caption" |
*
* @param {Make_CaptionInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_caption = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_caption(inputs);
});
// src/languages/compiled/messages/make_alternative.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_AlternativeInputs */
var en_make_alternative = () => {
	return `Alternative text`;
};
/**
* | output |
* | --- |
* | "Alternative text" |
*
* @param {Make_AlternativeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_alternative = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_alternative(inputs);
});
// src/languages/compiled/messages/make_citation.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_CitationInputs */
var en_make_citation = () => {
	return `Citation`;
};
/**
* | output |
* | --- |
* | "Citation" |
*
* @param {Make_CitationInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_citation = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_citation(inputs);
});
// src/languages/compiled/messages/make_copy.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ what: NonNullable<unknown> }} Make_CopyInputs */
var en_make_copy = (i) => {
	return `Copy: ${i?.what}`;
};
/**
* | output |
* | --- |
* | "Copy: {what}" |
*
* @param {Make_CopyInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_copy = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_make_copy(inputs);
});
// src/languages/compiled/messages/figure_own_left_out.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ list: NonNullable<unknown> }} Figure_Own_Left_OutInputs */
var en_figure_own_left_out = (i) => {
	return `Left out until you have answered what was found in it: ${i?.list}.`;
};
/**
* | output |
* | --- |
* | "Left out until you have answered what was found in it: {list}." |
*
* @param {Figure_Own_Left_OutInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var figure_own_left_out = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_figure_own_left_out(inputs);
});
// src/languages/compiled/messages/make_kind_panels.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Kind_PanelsInputs */
var en_make_kind_panels = () => {
	return `Maps side by side`;
};
/**
* | output |
* | --- |
* | "Maps side by side" |
*
* @param {Make_Kind_PanelsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_kind_panels = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_kind_panels(inputs);
});
// src/languages/compiled/messages/make_panels.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_PanelsInputs */
var en_make_panels = () => {
	return `Maps side by side`;
};
/**
* | output |
* | --- |
* | "Maps side by side" |
*
* @param {Make_PanelsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_panels = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_panels(inputs);
});
// src/languages/compiled/messages/make_panels_by.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Panels_ByInputs */
var en_make_panels_by = () => {
	return `Compare`;
};
/**
* | output |
* | --- |
* | "Compare" |
*
* @param {Make_Panels_ByInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_panels_by = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_panels_by(inputs);
});
// src/languages/compiled/messages/make_panels_years.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Panels_YearsInputs */
var en_make_panels_years = () => {
	return `Years`;
};
/**
* | output |
* | --- |
* | "Years" |
*
* @param {Make_Panels_YearsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_panels_years = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_panels_years(inputs);
});
// src/languages/compiled/messages/make_panels_routes.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Panels_RoutesInputs */
var en_make_panels_routes = () => {
	return `Routes`;
};
/**
* | output |
* | --- |
* | "Routes" |
*
* @param {Make_Panels_RoutesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_panels_routes = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_panels_routes(inputs);
});
// src/languages/compiled/messages/make_panels_countries.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Panels_CountriesInputs */
var en_make_panels_countries = () => {
	return `Countries`;
};
/**
* | output |
* | --- |
* | "Countries" |
*
* @param {Make_Panels_CountriesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_panels_countries = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_panels_countries(inputs);
});
// src/languages/compiled/messages/make_panels_count.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Panels_CountInputs */
var en_make_panels_count = () => {
	return `How many`;
};
/**
* | output |
* | --- |
* | "How many" |
*
* @param {Make_Panels_CountInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_panels_count = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_panels_count(inputs);
});
// src/languages/compiled/messages/make_panel.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ number: NonNullable<unknown> }} Make_PanelInputs */
var en_make_panel = (i) => {
	return `Map ${i?.number}`;
};
/**
* | output |
* | --- |
* | "Map {number}" |
*
* @param {Make_PanelInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_panel = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_make_panel(inputs);
});
// src/languages/compiled/messages/make_kind_stances.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Kind_StancesInputs */
var en_make_kind_stances = () => {
	return `What states do, through the years`;
};
/**
* | output |
* | --- |
* | "What states do, through the years" |
*
* @param {Make_Kind_StancesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_kind_stances = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_kind_stances(inputs);
});
// src/languages/compiled/messages/make_kind_ranges.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_Kind_RangesInputs */
var en_make_kind_ranges = () => {
	return `Numbers side by side`;
};
/**
* | output |
* | --- |
* | "Numbers side by side" |
*
* @param {Make_Kind_RangesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_kind_ranges = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_kind_ranges(inputs);
});
// src/languages/compiled/messages/make_undo.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Make_UndoInputs */
var en_make_undo = () => {
	return `Undo`;
};
/**
* | output |
* | --- |
* | "Undo" |
*
* @param {Make_UndoInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var make_undo = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_make_undo(inputs);
});
// src/languages/compiled/messages/hand_title.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Hand_TitleInputs */
var en_hand_title = () => {
	return `By hand: names, legend, frame`;
};
/**
* | output |
* | --- |
* | "By hand: names, legend, frame" |
*
* @param {Hand_TitleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var hand_title = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_hand_title(inputs);
});
// src/languages/compiled/messages/hand_how.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Hand_HowInputs */
var en_hand_how = () => {
	return `In the picture a name can be dragged, and the map in its frame. Here the arrow keys move a name, further with Shift; the Backspace key puts it back.`;
};
/**
* | output |
* | --- |
* | "In the picture a name can be dragged, and the map in its frame. Here the arrow keys move a name, further with Shift; the Backspace key puts it back." |
*
* @param {Hand_HowInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var hand_how = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_hand_how(inputs);
});
// src/languages/compiled/messages/hand_frame.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Hand_FrameInputs */
var en_hand_frame = () => {
	return `The map in its frame`;
};
/**
* | output |
* | --- |
* | "The map in its frame" |
*
* @param {Hand_FrameInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var hand_frame = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_hand_frame(inputs);
});
// src/languages/compiled/messages/hand_west.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Hand_WestInputs */
var en_hand_west = () => {
	return `Show more of the west`;
};
/**
* | output |
* | --- |
* | "Show more of the west" |
*
* @param {Hand_WestInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var hand_west = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_hand_west(inputs);
});
// src/languages/compiled/messages/hand_east.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Hand_EastInputs */
var en_hand_east = () => {
	return `Show more of the east`;
};
/**
* | output |
* | --- |
* | "Show more of the east" |
*
* @param {Hand_EastInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var hand_east = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_hand_east(inputs);
});
// src/languages/compiled/messages/hand_north.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Hand_NorthInputs */
var en_hand_north = () => {
	return `Show more of the north`;
};
/**
* | output |
* | --- |
* | "Show more of the north" |
*
* @param {Hand_NorthInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var hand_north = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_hand_north(inputs);
});
// src/languages/compiled/messages/hand_south.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Hand_SouthInputs */
var en_hand_south = () => {
	return `Show more of the south`;
};
/**
* | output |
* | --- |
* | "Show more of the south" |
*
* @param {Hand_SouthInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var hand_south = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_hand_south(inputs);
});
// src/languages/compiled/messages/hand_closer.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Hand_CloserInputs */
var en_hand_closer = () => {
	return `Closer`;
};
/**
* | output |
* | --- |
* | "Closer" |
*
* @param {Hand_CloserInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var hand_closer = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_hand_closer(inputs);
});
// src/languages/compiled/messages/hand_wider.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Hand_WiderInputs */
var en_hand_wider = () => {
	return `Wider`;
};
/**
* | output |
* | --- |
* | "Wider" |
*
* @param {Hand_WiderInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var hand_wider = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_hand_wider(inputs);
});
// src/languages/compiled/messages/hand_names.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Hand_NamesInputs */
var en_hand_names = () => {
	return `Names on the map`;
};
/**
* | output |
* | --- |
* | "Names on the map" |
*
* @param {Hand_NamesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var hand_names = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_hand_names(inputs);
});
// src/languages/compiled/messages/hand_move.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ name: NonNullable<unknown> }} Hand_MoveInputs */
var en_hand_move = (i) => {
	return `Move ${i?.name} with the arrow keys`;
};
/**
* | output |
* | --- |
* | "Move {name} with the arrow keys" |
*
* @param {Hand_MoveInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var hand_move = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_hand_move(inputs);
});
// src/languages/compiled/messages/hand_move_short.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Hand_Move_ShortInputs */
var en_hand_move_short = () => {
	return `Move`;
};
/**
* | output |
* | --- |
* | "Move" |
*
* @param {Hand_Move_ShortInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var hand_move_short = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_hand_move_short(inputs);
});
// src/languages/compiled/messages/hand_moved.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Hand_MovedInputs */
var en_hand_moved = () => {
	return `moved`;
};
/**
* | output |
* | --- |
* | "moved" |
*
* @param {Hand_MovedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var hand_moved = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_hand_moved(inputs);
});
// src/languages/compiled/messages/hand_legend.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Hand_LegendInputs */
var en_hand_legend = () => {
	return `Lines of the legend`;
};
/**
* | output |
* | --- |
* | "Lines of the legend" |
*
* @param {Hand_LegendInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var hand_legend = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_hand_legend(inputs);
});
// src/languages/compiled/messages/hand_line.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ name: NonNullable<unknown> }} Hand_LineInputs */
var en_hand_line = (i) => {
	return `In the legend: ${i?.name}`;
};
/**
* | output |
* | --- |
* | "In the legend: {name}" |
*
* @param {Hand_LineInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var hand_line = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_hand_line(inputs);
});
// src/languages/compiled/messages/hand_words.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ name: NonNullable<unknown> }} Hand_WordsInputs */
var en_hand_words = (i) => {
	return `Words for “${i?.name}”`;
};
/**
* | output |
* | --- |
* | "Words for “{name}”" |
*
* @param {Hand_WordsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var hand_words = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_hand_words(inputs);
});
// src/languages/compiled/messages/film_title.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Film_TitleInputs */
var en_film_title = () => {
	return `Film`;
};
/**
* | output |
* | --- |
* | "Film" |
*
* @param {Film_TitleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var film_title = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_film_title(inputs);
});
// src/languages/compiled/messages/film_save.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Film_SaveInputs */
var en_film_save = () => {
	return `Save as a film`;
};
/**
* | output |
* | --- |
* | "Save as a film" |
*
* @param {Film_SaveInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var film_save = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_film_save(inputs);
});
// src/languages/compiled/messages/film_note.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Film_NoteInputs */
var en_film_note = () => {
	return `The years, one picture each, on a slide with title, year, credit and caveats; of a chosen route its way as well. MP4 or WebM, and GIF where this browser makes no films.`;
};
/**
* | output |
* | --- |
* | "The years, one picture each, on a slide with title, year, credit and caveats; of a chosen route its way as well. MP4 or WebM, and GIF where this browser make..." |
*
* @param {Film_NoteInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var film_note = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_film_note(inputs);
});
// src/languages/compiled/messages/film_note_bars.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Film_Note_BarsInputs */
var en_film_note_bars = () => {
	return `The bars grow from year to year, on a slide with title, year, credit and sources; last of all they are seen whole. MP4 or WebM, and GIF where this browser makes no films.`;
};
/**
* | output |
* | --- |
* | "The bars grow from year to year, on a slide with title, year, credit and sources; last of all they are seen whole. MP4 or WebM, and GIF where this browser ma..." |
*
* @param {Film_Note_BarsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var film_note_bars = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_film_note_bars(inputs);
});
// src/languages/compiled/messages/film_note_numbers.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Film_Note_NumbersInputs */
var en_film_note_numbers = () => {
	return `One number after the other, the earliest first, on a slide with title, credit and sources. MP4 or WebM, and GIF where this browser makes no films.`;
};
/**
* | output |
* | --- |
* | "One number after the other, the earliest first, on a slide with title, credit and sources. MP4 or WebM, and GIF where this browser makes no films." |
*
* @param {Film_Note_NumbersInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var film_note_numbers = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_film_note_numbers(inputs);
});
// src/languages/compiled/messages/film_begins.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Film_BeginsInputs */
var en_film_begins = () => {
	return `The film is being prepared.`;
};
/**
* | output |
* | --- |
* | "The film is being prepared." |
*
* @param {Film_BeginsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var film_begins = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_film_begins(inputs);
});
// src/languages/compiled/messages/film_cancel.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Film_CancelInputs */
var en_film_cancel = () => {
	return `Cancel`;
};
/**
* | output |
* | --- |
* | "Cancel" |
*
* @param {Film_CancelInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var film_cancel = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_film_cancel(inputs);
});
// src/languages/compiled/messages/film_cancelled.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Film_CancelledInputs */
var en_film_cancelled = () => {
	return `The film was given up; nothing was saved.`;
};
/**
* | output |
* | --- |
* | "The film was given up; nothing was saved." |
*
* @param {Film_CancelledInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var film_cancelled = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_film_cancelled(inputs);
});
// src/languages/compiled/messages/film_failed.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Film_FailedInputs */
var en_film_failed = () => {
	return `The film could not be made. Save single pictures instead.`;
};
/**
* | output |
* | --- |
* | "The film could not be made. Save single pictures instead." |
*
* @param {Film_FailedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var film_failed = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_film_failed(inputs);
});
// src/languages/compiled/messages/film_noise.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Film_NoiseInputs */
var en_film_noise = () => {
	return `To protect you, this browser garbles pictures that pages draw: a film would be noise. Save SVG or PDF instead.`;
};
/**
* | output |
* | --- |
* | "To protect you, this browser garbles pictures that pages draw: a film would be noise. Save SVG or PDF instead." |
*
* @param {Film_NoiseInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var film_noise = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_film_noise(inputs);
});
// src/languages/compiled/messages/house_title.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} House_TitleInputs */
var en_house_title = () => {
	return `House style`;
};
/**
* | output |
* | --- |
* | "House style" |
*
* @param {House_TitleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var house_title = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_house_title(inputs);
});
// src/languages/compiled/messages/house_face.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} House_FaceInputs */
var en_house_face = () => {
	return `Typeface of the title`;
};
/**
* | output |
* | --- |
* | "Typeface of the title" |
*
* @param {House_FaceInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var house_face = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_house_face(inputs);
});
// src/languages/compiled/messages/house_serif.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} House_SerifInputs */
var en_house_serif = () => {
	return `Source Serif, as in the atlas`;
};
/**
* | output |
* | --- |
* | "Source Serif, as in the atlas" |
*
* @param {House_SerifInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var house_serif = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_house_serif(inputs);
});
// src/languages/compiled/messages/house_sans.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} House_SansInputs */
var en_house_sans = () => {
	return `Noto Sans, semibold`;
};
/**
* | output |
* | --- |
* | "Noto Sans, semibold" |
*
* @param {House_SansInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var house_sans = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_house_sans(inputs);
});
// src/languages/compiled/messages/house_colour.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} House_ColourInputs */
var en_house_colour = () => {
	return `Colour of the mark and of links`;
};
/**
* | output |
* | --- |
* | "Colour of the mark and of links" |
*
* @param {House_ColourInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var house_colour = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_house_colour(inputs);
});
// src/languages/compiled/messages/house_own.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} House_OwnInputs */
var en_house_own = () => {
	return `The atlas’ own colour`;
};
/**
* | output |
* | --- |
* | "The atlas’ own colour" |
*
* @param {House_OwnInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var house_own = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_house_own(inputs);
});
// src/languages/compiled/messages/house_faint.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} House_FaintInputs */
var en_house_faint = () => {
	return `This colour is too faint to be read on this paper, so the picture keeps the atlas’ own.`;
};
/**
* | output |
* | --- |
* | "This colour is too faint to be read on this paper, so the picture keeps the atlas’ own." |
*
* @param {House_FaintInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var house_faint = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_house_faint(inputs);
});
// src/languages/compiled/messages/house_kept.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} House_KeptInputs */
var en_house_kept = () => {
	return `Kept on this device, for every picture that you make.`;
};
/**
* | output |
* | --- |
* | "Kept on this device, for every picture that you make." |
*
* @param {House_KeptInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var house_kept = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_house_kept(inputs);
});
// src/languages/compiled/messages/film_of.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Film_OfInputs */
var en_film_of = () => {
	return `Film of`;
};
/**
* | output |
* | --- |
* | "Film of" |
*
* @param {Film_OfInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var film_of = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_film_of(inputs);
});
// src/languages/compiled/messages/film_of_years.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Film_Of_YearsInputs */
var en_film_of_years = () => {
	return `the years`;
};
/**
* | output |
* | --- |
* | "the years" |
*
* @param {Film_Of_YearsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var film_of_years = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_film_of_years(inputs);
});
// src/languages/compiled/messages/film_of_way.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Film_Of_WayInputs */
var en_film_of_way = () => {
	return `the way, stage by stage`;
};
/**
* | output |
* | --- |
* | "the way, stage by stage" |
*
* @param {Film_Of_WayInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var film_of_way = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_film_of_way(inputs);
});
// src/figures/film/FilmPart.css
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
// src/figures/film/FilmPart.tsx
var import_jsx_runtime = require_jsx_runtime();
/** What is said of a film of each kind of figure. */
var notes = {
	map: film_note,
	strip: film_note_bars,
	stances: film_note_bars,
	ranges: film_note_numbers
};
var isFilmed = (kind) => Object.hasOwn(notes, kind);
/** The years, or a way, as a film: asked for, waited for with a bar, and given up at any time. */
function FilmPart({ asked, kind, hasRoute }) {
	const [isOfWay, setIsOfWay] = (0, import_react.useState)(false);
	const [progress, setProgress] = (0, import_react.useState)(null);
	const [message, setMessage] = (0, import_react.useState)("");
	const stop = (0, import_react.useRef)(null);
	(0, import_react.useEffect)(() => () => stop.current?.abort(), []);
	async function make() {
		const of = asked();
		if (!of || progress) return;
		if (allowanceFor("allow-downloads") === "forbidden") return setMessage(frame_no_files());
		if (!canvasTellsTruth()) return setMessage(film_noise());
		const controller = new AbortController();
		stop.current = controller;
		setMessage("");
		setProgress({
			done: 0,
			all: 1,
			words: film_begins()
		});
		try {
			const [{ makeFilm }, { shotsOfRoute, shotsOfYears }] = await Promise.all([__vitePreload(() => import("./make-film-oesvkYNh.js"), __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37]), import.meta.url), __vitePreload(() => import("./film-shots-B5G97sZJ.js"), __vite__mapDeps([38,11,3,1,6,2,4,7,8,9,10,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32]), import.meta.url)]);
			const isWay = hasRoute && isOfWay;
			const shots = isWay ? shotsOfRoute(of.geography, of) : shotsOfYears(of);
			const { file, name } = await makeFilm({
				geography: of.geography,
				shots,
				span: isWay ? "way" : "years",
				signal: controller.signal,
				onProgress: (done, words) => setProgress({
					done,
					all: shots.length,
					words
				})
			});
			offerFile(file, name);
			setMessage(make_saved({ name }));
		} catch {
			setMessage(controller.signal.aborted ? film_cancelled() : film_failed());
		}
		stop.current = null;
		setProgress(null);
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "film-part",
		"aria-label": film_title(),
		children: [
			hasRoute && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: film_of() }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("select", {
				value: isOfWay ? "way" : "years",
				onChange: ({ target }) => setIsOfWay(target.value === "way"),
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
					value: "years",
					children: film_of_years()
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
					value: "way",
					children: film_of_way()
				})]
			})] }),
			progress && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: progress.words }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("progress", {
				value: progress.done,
				max: progress.all
			})] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				onClick: () => progress ? stop.current?.abort() : void make(),
				children: progress ? film_cancel() : film_save()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "film-part-note",
				children: notes[kind]()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				role: "status",
				children: message
			})
		]
	});
}
// src/figures/dialog/FigureAddress.tsx
function whyWithoutCode(address) {
	if (!opensElsewhere(address)) return make_code_from_file();
	return address.length > 1200 ? make_code_too_long() : make_code_no_room();
}
/** What the address on the picture, and its code, do not do. */
function FigureAddress({ form, figure }) {
	const isWithoutStory = useViewState(isReadersStory);
	const wantsCode = useViewState((state) => partsOf(form, state).qr);
	const isWithoutCode = figure.status === "ready" && wantsCode && !figure.figure.hasCode;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "figure-fields-note",
		role: "status",
		children: [isWithoutStory && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: make_without_story() }), isWithoutCode && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: whyWithoutCode(figure.figure.meta.address) })]
	});
}
// src/figures/dialog/FreeSizeFields.tsx
/** Width, height and unit of a free size. */
function FreeSizeFields({ free, onChange }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "figure-fields-size",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: make_width() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
				type: "number",
				min: 1,
				value: Number.isFinite(free.width) ? free.width : "",
				onChange: ({ target }) => onChange({
					...free,
					width: target.valueAsNumber
				})
			})] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: make_height() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
				type: "number",
				min: 1,
				value: Number.isFinite(free.height) ? free.height : "",
				onChange: ({ target }) => onChange({
					...free,
					height: target.valueAsNumber
				})
			})] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: make_unit() }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("select", {
				value: free.unit,
				onChange: ({ target }) => onChange({
					...free,
					unit: target.value === "mm" ? "mm" : "px"
				}),
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
					value: "px",
					children: make_pixels()
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
					value: "mm",
					children: make_millimetres()
				})]
			})] })
		]
	});
}
// src/figures/dialog/PanelFields.tsx
var kinds = [
	["year", make_panels_years],
	["route", make_panels_routes],
	["country", make_panels_countries]
];
var counts = Array.from({ length: 8 }, (_, i) => i + 2);
function nameOf(by, choice) {
	if (by === "year") return choice;
	return [...atlas.records.values()].find(({ id }) => id === choice)?.name ?? atlas.routes.find(({ id }) => id === choice)?.name ?? choice;
}
/** The list with another thing at a place; what stood there before goes where that was. */
function withChoice(chosen, at, all, choice) {
	const next = all.find((each) => String(each) === choice);
	if (next === void 0) return chosen;
	return chosen.map((each, i) => {
		if (i === at) return next;
		return each === next ? chosen[at] ?? each : each;
	});
}
/** Which maps stand side by side: years, routes or countries, from two to nine. */
function PanelFields({ panels, onChange }) {
	const { by } = panels;
	const all = panelChoices();
	const choose = (at, choice) => onChange({
		...panels,
		...by === "year" && { year: withChoice(panels.year, at, all.year, choice) },
		...by === "route" && { route: withChoice(panels.route, at, all.route, choice) },
		...by === "country" && { country: withChoice(panels.country, at, all.country, choice) }
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("fieldset", {
		className: "panel-fields",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("legend", { children: make_panels() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: make_panels_by() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("select", {
				value: by,
				onChange: ({ target }) => {
					const kind = kinds.find(([id]) => id === target.value)?.[0];
					if (kind) onChange({
						...panels,
						by: kind
					});
				},
				children: kinds.map(([id, word]) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
					value: id,
					children: word()
				}, id))
			})] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: make_panels_count() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("select", {
				value: panels[by].length,
				onChange: ({ target }) => onChange(withCount(panels, Number(target.value))),
				children: counts.filter((count) => count <= all[by].length).map((count) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", { children: count }, count))
			})] }),
			panels[by].map((chosen, i) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "visually-hidden",
				children: make_panel({ number: i + 1 })
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("select", {
				value: chosen,
				onChange: ({ target }) => choose(i, target.value),
				children: all[by].map((choice) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
					value: choice,
					children: nameOf(by, String(choice))
				}, choice))
			})] }, i))
		]
	});
}
// src/figures/dialog/FigureFields.tsx
var kindWords = {
	map: make_kind_map,
	panels: make_kind_panels,
	legend: make_kind_legend,
	strip: make_kind_strip,
	stances: make_kind_stances,
	ranges: make_kind_ranges
};
var themeWords = {
	light: theme_choice_light,
	dark: theme_choice_dark,
	print: theme_choice_print,
	greyscale: make_theme_greyscale
};
var partWords = {
	legend: make_part_legend,
	tints: make_part_tints,
	incidents: make_part_incidents,
	stations: make_part_stations,
	labels: make_part_labels,
	otherRoutes: make_part_other_routes,
	scaleBar: make_part_scale_bar,
	inset: make_part_inset,
	qr: make_part_qr
};
/** What can be chosen of a figure. */
function FigureFields({ form, figure, theme, second, onChange }) {
	const state = useView().getState();
	const kinds = kindsFor(countryIn(state));
	const shown = partsOf(form, state);
	const hasOthers = state.chosen.on === "route" || state.chosen.on === "country";
	const unanswered = shownLayers(state.own).filter((layer) => !isAnswered(layer));
	const set = (change) => onChange({
		...form,
		...change
	});
	const own = figure.status === "ready" ? figure.figure : {
		title: "",
		note: ""
	};
	const secondTitle = figure.status === "ready" ? figure.secondTitle : "";
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "figure-fields",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: make_kind() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("select", {
				value: form.kind,
				onChange: ({ target }) => {
					const kind = kinds.find((id) => id === target.value);
					if (kind) set({ kind });
				},
				children: kinds.map((id) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
					value: id,
					children: kindWords[id]()
				}, id))
			})] }),
			form.kind === "panels" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(PanelFields, {
				panels: form.panels,
				onChange: (panels) => set({ panels })
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: make_size() }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("select", {
				value: form.preset,
				onChange: ({ target }) => set({ preset: figurePresets.find(({ id }) => id === target.value)?.id ?? "free" }),
				children: [figurePresets.map(({ id, name }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
					value: id,
					children: name()
				}, id)), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
					value: "free",
					children: make_size_free()
				})]
			})] }),
			form.preset === "free" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(FreeSizeFields, {
				free: form.free,
				onChange: (free) => set({ free })
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: make_theme() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("select", {
				value: themeFor(form, theme).name,
				onChange: ({ target }) => {
					const theme = Object.values(themes).find(({ name }) => name === target.value);
					if (theme) set({ theme: theme.name });
				},
				children: Object.values(themes).map(({ name }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
					value: name,
					children: themeWords[name]()
				}, name))
			})] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: make_title() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("textarea", {
				rows: 2,
				value: form.title ?? own.title,
				onChange: ({ target }) => set({ title: target.value })
			})] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				className: "figure-fields-part",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(InBoth, {
					second,
					onSwitch: (isInBoth) => set({ isInBoth })
				})
			}),
			wordsIn(second) && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: make_second_title() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("textarea", {
				rows: 2,
				lang: wordsIn(second)?.language,
				value: form.secondTitle ?? secondTitle,
				onChange: ({ target }) => set({ secondTitle: target.value })
			})] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: make_note() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("textarea", {
				rows: 3,
				value: form.note ?? own.note,
				onChange: ({ target }) => set({ note: target.value })
			})] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("fieldset", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("legend", { children: make_parts() }),
				shownParts(hasOthers).map((part) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
					className: "figure-fields-part",
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
						type: "checkbox",
						checked: shown[part],
						onChange: ({ target }) => set({ show: {
							...form.show,
							[part]: target.checked
						} })
					}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: partWords[part]() })]
				}, part)),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
					className: "figure-fields-note",
					children: make_always()
				}),
				unanswered.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
					className: "figure-fields-note",
					children: figure_own_left_out({ list: inTurn(unanswered.map(({ name }) => name)) })
				})
			] })
		]
	});
}
// src/figures/dialog/FigureLetters.tsx
/** More are not listed one by one. */
var mostListed = 12;
/** Which of the reader's letters no font of the atlas has, before a file is saved. */
function FigureLetters({ figure }) {
	const letters = figure.status === "ready" ? figure.lettersWithoutFont : [];
	const listed = letters.slice(0, mostListed).join(" ");
	const list = letters.length > mostListed ? `${listed} …` : listed;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		className: "figure-fields-note",
		role: "status",
		children: letters.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: make_letters_without_font({ list }) })
	});
}
// src/figures/dialog/hand/show-dragged.ts
var ghost = "figure-preview-ghost";
/** Shows in the preview where a name, or the map, is being put: it is drawn anew when it is let go. */
function showDragged(sheet, dragged) {
	sheet.querySelector(`.${ghost}`)?.remove();
	const map = sheet.querySelector("[data-block=map] > g > *:nth-child(1)")?.parentElement;
	const isMap = dragged !== null && dragged.name === null;
	const [dx, dy] = dragged ? [dragged.to.x - dragged.from.x, dragged.to.y - dragged.from.y] : [0, 0];
	for (const part of map?.children ?? []) if (part instanceof SVGElement) part.style.translate = isMap ? `${dx}px ${dy}px` : "";
	const [box] = dragged?.name?.boxes ?? [];
	const svg = sheet.querySelector("svg");
	if (!box || !svg) return;
	const mark = document.createElementNS("http://www.w3.org/2000/svg", "rect");
	mark.setAttribute("class", ghost);
	mark.setAttribute("x", String(box.left + dx));
	mark.setAttribute("y", String(box.top + dy));
	mark.setAttribute("width", String(box.right - box.left));
	mark.setAttribute("height", String(box.bottom - box.top));
	svg.append(mark);
}
// src/figures/dialog/hand/use-drag.ts
var holds = ({ left, top, right, bottom }, { x, y }, reach) => x > left - reach && x < right + reach && y > top - reach && y < bottom + reach;
/** CSS pixels around a name in which it is still taken hold of, and those that are no movement yet. */
var reach = 6;
var still = 3;
/** A name, or the map in its frame, is taken hold of in the preview and put elsewhere. */
function useDrag({ byHand, width, onMoveName, onMoveMap }) {
	const [dragged, setDragged] = (0, import_react.useState)(null);
	function placeOf({ currentTarget, clientX, clientY }) {
		const box = currentTarget.querySelector("svg")?.getBoundingClientRect();
		if (!box || box.width === 0) return null;
		const ratio = width / box.width;
		return {
			x: (clientX - box.left) * ratio,
			y: (clientY - box.top) * ratio,
			ratio
		};
	}
	function onPointerDown(event) {
		const at = placeOf(event);
		if (!at || !byHand || event.button !== 0) return;
		const name = byHand.names.findLast(({ boxes }) => boxes.some((box) => holds(box, at, reach * at.ratio)));
		if (!name && !holds(byHand.map, at, 0)) return;
		event.preventDefault();
		event.currentTarget.setPointerCapture(event.pointerId);
		setDragged({
			name: name ?? null,
			from: at,
			to: at
		});
	}
	function onPointerMove(event) {
		const to = dragged && placeOf(event);
		if (!to) return;
		const { name, from } = dragged;
		const way = {
			x: to.x - from.x,
			y: to.y - from.y
		};
		const by = name && byHand ? onMap(name, byHand.map, way) : way;
		setDragged({
			...dragged,
			to: {
				x: from.x + by.x,
				y: from.y + by.y
			}
		});
	}
	function onPointerUp(event) {
		const to = placeOf(event);
		setDragged(null);
		if (!dragged || !to) return;
		const by = {
			x: to.x - dragged.from.x,
			y: to.y - dragged.from.y
		};
		if (Math.hypot(by.x, by.y) < still * to.ratio) return;
		if (dragged.name) onMoveName(dragged.name, by);
		else onMoveMap(by);
	}
	return {
		dragged,
		handlers: {
			onPointerDown,
			onPointerMove,
			onPointerUp,
			onPointerCancel: () => setDragged(null)
		}
	};
}
// src/figures/dialog/show-faces.ts
var shown = /* @__PURE__ */ new Set();
/** Gives the page the faces that a figure's files will carry and the page lacks, so that both look alike. */
async function showFaces(svg) {
	const { slices } = await chooseSlices(svg);
	const lacking = slices.filter(({ id, family }) => family === "Noto Sans KR" && !shown.has(id));
	for (const slice of lacking) {
		shown.add(slice.id);
		document.fonts.add(await faceOf(slice));
	}
}
// src/figures/dialog/FigurePreview.tsx
/** The figure as it will be written, as large as there is room. */
function FigurePreview({ figure, hasFailed, hand, onHand }) {
	const frame = (0, import_react.useRef)(null);
	const markup = figure.status === "ready" ? figure.markup : null;
	(0, import_react.useEffect)(() => {
		if (markup === null) return;
		const picture = readDrawing(markup);
		frame.current?.replaceChildren(picture);
		showFaces(picture).catch(() => {});
	}, [markup]);
	const ready = figure.status === "ready" ? figure.figure : null;
	const byHand = ready?.byHand ?? null;
	const { dragged, handlers } = useDrag({
		byHand,
		width: ready?.width ?? 1,
		onMoveName: (name, by) => {
			if (byHand) onHand(moveName(hand, name.key, byHand.movedBy(name, by)));
		},
		onMoveMap: ({ x, y }) => {
			if (!byHand) return;
			const { extent, worldSize } = byHand;
			onHand({
				...hand,
				extent: shiftExtent(extent, {
					x: -x / worldSize,
					y: -y / worldSize
				})
			});
		}
	});
	(0, import_react.useEffect)(() => {
		if (frame.current) showDragged(frame.current, dragged);
	}, [dragged]);
	const message = hasFailed ? make_no_geography() : sayStatus(figure);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "figure-preview",
		"aria-label": make_preview(),
		children: [message !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
			role: "status",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: `${message} ` }), hasFailed && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ReloadButton, { label: trouble_reload() })]
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
			className: "figure-preview-sheet",
			role: "img",
			"aria-label": figure.status === "ready" ? figure.figure.alternative : make_preview(),
			"aria-busy": figure.status === "ready" && figure.isStale,
			"data-movable": byHand !== null || void 0,
			hidden: markup === null,
			...handlers,
			ref: frame
		})]
	});
}
function sayStatus(figure) {
	switch (figure.status) {
		case "loading": return make_loading();
		case "too-small": return make_too_small();
		case "too-large": return make_too_large();
		case "ready": return null;
	}
}
// src/figures/dialog/FigureWords.tsx
/** The words that go with a picture: caption, alternative text, citation; one click copies. */
function FigureWords({ figure }) {
	const [copied$1, setCopied] = (0, import_react.useState)("");
	if (figure.status !== "ready") return null;
	const { caption, alternative, citation } = figure.figure;
	const words = [
		{
			name: make_caption(),
			text: caption
		},
		{
			name: make_alternative(),
			text: alternative
		},
		{
			name: make_citation(),
			text: citation,
			isCited: true
		}
	];
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "figure-words",
		"aria-label": make_words(),
		children: [words.map(({ name, text, isCited = false }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("details", { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("summary", { children: name }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				translate: isCited ? "no" : void 0,
				children: text
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				"aria-label": make_copy({ what: name }),
				onClick: async ({ currentTarget }) => {
					const isCopied = await copyText(text, currentTarget.previousElementSibling);
					setCopied(isCopied ? copied({ what: name }) : copy_failed());
				},
				children: copy()
			})
		] }, name)), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			role: "status",
			children: copied$1
		})]
	});
}
// src/figures/files/file-name.ts
/** `long-way-south_2009_1920x1080.png`: letters, digits, hyphens and underscores on every system. */
function fileNameOf({ subject, year, size }, extension) {
	return `${[
		subject,
		...year === void 0 ? [] : [String(year)],
		size
	].map(toSlug).join("_")}.${extension}`;
}
function toSlug(text) {
	return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
// src/figures/dialog/files/save-figure.ts
var millimetres = (pixels) => pixels * 25.4 / 96;
async function writeFigure({ figure, markup }, choices, waiting = {}) {
	const { meta, width, height } = figure;
	switch (choices.format) {
		case "png": {
			const { writePng } = await __vitePreload(async () => {
				const { writePng } = await import("./png-file-DmJo09fJ.js");
				return { writePng };
			}, __vite__mapDeps([39,1,19,5,40,33,34,15,2,3,4,7,8,9,16,11,17,18,20,21,22,23,24,35,36]), import.meta.url);
			return writePng(markup, width, height, choices.pixelScale, meta, waiting);
		}
		case "svg": {
			const { writeSvg } = await __vitePreload(async () => {
				const { writeSvg } = await import("./svg-file-DddOD0BV.js");
				return { writeSvg };
			}, __vite__mapDeps([41,19,5,40,34,15,2,1,3,4,7,8,9,16,11,17,18,20,21,22,23,24,35,36]), import.meta.url);
			const text = await writeSvg(markup, meta, choices.fonts);
			return new Blob([text], { type: "image/svg+xml" });
		}
		case "pdf": {
			const { writePdf } = await __vitePreload(async () => {
				const { writePdf } = await import("./pdf-file-BJV2zV-f.js");
				return { writePdf };
			}, __vite__mapDeps([42,5,40,19,34,15,2,1,3,4,7,8,9,16,11,17,18,20,21,22,23,24,35,36]), import.meta.url);
			return writePdf(markup, {
				width: millimetres(width),
				height: millimetres(height)
			}, meta);
		}
	}
}
/**
* Writes the figure and hands it to the browser as a download; returns the file's name. Rejects where
* it is given up.
*/
async function saveFigure(ready, choices, waiting) {
	const { width, height, year, subject } = ready.figure;
	const scale = choices.format === "png" ? choices.pixelScale : 1;
	const pixels = `${Math.round(width * scale)}x${Math.round(height * scale)}`;
	const name = fileNameOf({
		subject,
		size: choices.format !== "png" && choices.preset !== "free" ? choices.preset : pixels,
		...year !== null && { year }
	}, choices.format);
	const file = await writeFigure(ready, choices, waiting);
	waiting.signal.throwIfAborted();
	offerFile(file, name);
	return name;
}
/** Twice as fine as it is seen, where no side gets too long. */
var fineness = ({ figure: { width, height } }) => 2 * Math.max(width, height) > 8192 ? 1 : 2;
/** The picture as PNG, to be sent on rather than kept. */
var drawPicture = (ready) => writeFigure(ready, {
	format: "png",
	pixelScale: fineness(ready),
	fonts: "outlined",
	preset: "free"
});
function nameOfPicture({ figure: { subject, year, width, height } }) {
	return fileNameOf({
		subject,
		size: `${Math.round(width)}x${Math.round(height)}`,
		...year !== null && { year }
	}, "png");
}
// src/figures/dialog/files/use-saving.ts
/** A file at a time that is being written: how far it is, and what gives it up. */
function useSaving() {
	const [progress, setProgress] = (0, import_react.useState)(null);
	const work = (0, import_react.useRef)(null);
	(0, import_react.useEffect)(() => () => work.current?.abort(), []);
	/** What came of it; nothing where one is being written already. */
	async function save(write) {
		if (work.current) return null;
		const controller = new AbortController();
		work.current = controller;
		const { signal } = controller;
		setProgress({
			done: 0,
			all: 0
		});
		try {
			return { name: await write({
				signal,
				onProgress: (done, all) => setProgress({
					done,
					all
				})
			}) };
		} catch {
			return signal.aborted ? "given up" : "failed";
		} finally {
			work.current = null;
			setProgress(null);
		}
	}
	return {
		progress,
		save,
		giveUp: () => work.current?.abort()
	};
}
// src/figures/dialog/files/FigureFiles.tsx
var pixelScales = [
	1,
	2,
	3,
	4
];
/** Takes the figure along as a file. */
function FigureFiles({ form, figure }) {
	const [pixelScale, setPixelScale] = (0, import_react.useState)(2);
	const [fonts, setFonts] = (0, import_react.useState)("outlined");
	const [message, setMessage] = (0, import_react.useState)("");
	const address = useViewState(addressForOthers);
	const { progress, save: saveOnce, giveUp } = useSaving();
	const first = (0, import_react.useRef)(null);
	const cancel = (0, import_react.useRef)(null);
	const [isNoisy, setIsNoisy] = (0, import_react.useState)(() => !canvasTellsTruth());
	const noteId = (0, import_react.useId)();
	const isReady = figure.status === "ready";
	const { width, height } = frameFor(form);
	async function save(format) {
		if (figure.status !== "ready") return;
		const allowance = allowanceFor("allow-downloads");
		if (allowance === "forbidden") {
			setMessage(/* @__PURE__ */ (0, import_jsx_runtime.jsx)(FrameNote, {
				sentence: frame_no_files(),
				address
			}));
			return;
		}
		if (format === "png") {
			const isNoise = !canvasTellsTruth();
			setIsNoisy(isNoise);
			if (isNoise) return setMessage(make_noise_not_saved());
		}
		setMessage("");
		const choices = {
			format,
			pixelScale,
			fonts,
			preset: form.preset
		};
		const saved = await saveOnce(async (waiting) => {
			try {
				return await saveFigure(figure, choices, waiting);
			} finally {
				if (cancel.current === document.activeElement) first.current?.focus();
			}
		});
		if (saved === null) return;
		if (saved === "failed") setMessage(make_not_saved());
		else if (saved === "given up") setMessage(make_cancelled());
		else if (allowance === "allowed") setMessage(make_saved({ name: saved.name }));
		else setMessage(/* @__PURE__ */ (0, import_jsx_runtime.jsx)(FrameNote, {
			sentence: frame_perhaps_no_files(),
			address
		}));
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "figure-files",
		"aria-label": make_files(),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "figure-files-row",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					ref: first,
					type: "button",
					disabled: !isReady,
					"aria-describedby": isNoisy ? noteId : void 0,
					onClick: () => save("png"),
					children: make_save_png()
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "visually-hidden",
					children: make_pixels()
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("select", {
					value: pixelScale,
					onChange: ({ target }) => setPixelScale(pixelScales.find((each) => String(each) === target.value) ?? 2),
					children: pixelScales.map((each) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
						value: each,
						disabled: Math.max(width, height) * each > 8192,
						children: make_pixel_size({
							width: Math.round(width * each),
							height: Math.round(height * each)
						})
					}, each))
				})] })]
			}),
			isNoisy && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				id: noteId,
				children: make_noise()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "figure-files-row",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					disabled: !isReady,
					onClick: () => save("svg"),
					children: make_save_svg()
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "visually-hidden",
					children: make_text_as()
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("select", {
					value: fonts,
					onChange: ({ target }) => setFonts(target.value === "embedded" ? "embedded" : "outlined"),
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
						value: "outlined",
						children: make_text_outlined()
					}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
						value: "embedded",
						children: make_text_embedded()
					})]
				})] })]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				className: "figure-files-row",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					disabled: !isReady,
					onClick: () => save("pdf"),
					children: make_save_pdf()
				})
			}),
			progress && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "figure-files-progress",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("progress", {
					"aria-label": make_writing(),
					value: progress.all === 0 ? void 0 : progress.done,
					max: Math.max(1, progress.all)
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					ref: cancel,
					type: "button",
					onClick: giveUp,
					children: make_cancel()
				})]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				role: "status",
				children: progress ? make_writing() : message
			})
		]
	});
}
// src/ui/browser/send-picture.ts
/** Copies a picture. Browsers give the clipboard to secure pages only, and may refuse it: then `false`. */
async function copyPicture(draw) {
	if (!("ClipboardItem" in window) || !("clipboard" in navigator)) return false;
	try {
		await navigator.clipboard.write([new ClipboardItem({ "image/png": draw() })]);
		return true;
	} catch {
		return false;
	}
}
var asFile = (picture, name) => new File([picture], name, { type: "image/png" });
/** Whether the device has a sheet to share pictures with. */
function canSharePictures() {
	if (!("canShare" in navigator)) return false;
	return navigator.canShare({ files: [asFile(new Blob(["-"]), "picture.png")] });
}
/** Opens the device's sheet; `false` where that is refused, not where the reader closes it. */
async function sharePicture(picture, name, title) {
	try {
		await navigator.share({
			files: [asFile(picture, name)],
			title
		});
		return true;
	} catch (error) {
		return error instanceof DOMException && error.name === "AbortError";
	}
}
// src/figures/dialog/files/FigureSend.tsx
/** Takes the picture along without a file: by the clipboard, or by the device's own sheet. */
function FigureSend({ figure }) {
	const [message, setMessage] = (0, import_react.useState)("");
	const [isBusy, setIsBusy] = (0, import_react.useState)(false);
	const [canShare] = (0, import_react.useState)(canSharePictures);
	const isReady = figure.status === "ready";
	async function send(how) {
		if (figure.status !== "ready" || isBusy) return;
		if (!canvasTellsTruth()) return setMessage(make_noise_not_sent());
		setIsBusy(true);
		setMessage(make_drawing());
		if (how === "copy") {
			const isCopied = await copyPicture(() => drawPicture(figure));
			setMessage(isCopied ? make_picture_copied() : make_picture_not_copied());
		} else {
			const isShared = await drawPicture(figure).then((picture) => sharePicture(picture, nameOfPicture(figure), figure.figure.title), () => false);
			setMessage(isShared ? "" : make_picture_not_shared());
		}
		setIsBusy(false);
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "figure-send",
		"aria-label": make_send(),
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "figure-send-row",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				disabled: !isReady,
				onClick: () => send("copy"),
				children: make_copy_picture()
			}), canShare && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				disabled: !isReady,
				onClick: () => send("share"),
				children: make_share_picture()
			})]
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			role: "status",
			children: message
		})]
	});
}
// src/figures/dialog/hand/HandFields.tsx
var ways = {
	ArrowLeft: {
		x: -1,
		y: 0
	},
	ArrowRight: {
		x: 1,
		y: 0
	},
	ArrowUp: {
		x: 0,
		y: -1
	},
	ArrowDown: {
		x: 0,
		y: 1
	}
};
/** Shares of the map's width by which a key moves a name, and a button the map. */
var step = .01;
var far = .05;
var frameStep = .12;
var zoomStep = 1.25;
/** All that can be changed by hand, as lists: what the pointer does in the picture, keys do here. */
function HandFields({ hand, byHand, onChange }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("details", {
		className: "hand-fields",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("summary", { children: hand_title() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "figure-fields-note",
				children: hand_how()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Frame, {
				hand,
				byHand,
				onChange
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Names, {
				hand,
				byHand,
				onChange
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Legend, {
				hand,
				byHand,
				onChange
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "figure-fields-note",
				children: make_always()
			})
		]
	});
}
function Frame({ hand, byHand, onChange }) {
	const { extent, map, worldSize } = byHand;
	const by = (map.right - map.left) / worldSize * frameStep;
	const set = (next) => onChange({
		...hand,
		extent: next
	});
	const moves = [
		[
			"←",
			hand_west(),
			() => shiftExtent(extent, {
				x: -by,
				y: 0
			})
		],
		[
			"→",
			hand_east(),
			() => shiftExtent(extent, {
				x: by,
				y: 0
			})
		],
		[
			"↑",
			hand_north(),
			() => shiftExtent(extent, {
				x: 0,
				y: -by
			})
		],
		[
			"↓",
			hand_south(),
			() => shiftExtent(extent, {
				x: 0,
				y: by
			})
		],
		[
			"+",
			hand_closer(),
			() => scaleExtent(extent, 1 / zoomStep)
		],
		[
			"−",
			hand_wider(),
			() => scaleExtent(extent, zoomStep)
		]
	];
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("fieldset", {
		className: "hand-frame",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("legend", { children: hand_frame() }), moves.map(([sign, label, next]) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			"aria-label": label,
			onClick: () => set(next()),
			children: sign
		}, label))]
	});
}
function Names({ hand, byHand, onChange }) {
	const shown = byHand.names.filter(({ key }) => hand.hidden[key] === void 0);
	const hidden = Object.entries(hand.hidden).map(([key, words]) => ({
		key,
		words
	}));
	const all = [...shown, ...hidden].sort((a, b) => a.key < b.key ? -1 : 1);
	function onKey(event, key) {
		const name = shown.find((each) => each.key === key);
		const way = ways[event.key];
		if (!name) return;
		if (event.key === "Backspace" || event.key === "Delete") onChange(putBack(hand, key));
		if (!way) return;
		event.preventDefault();
		const by = (byHand.map.right - byHand.map.left) * (event.shiftKey ? far : step);
		onChange(moveName(hand, key, byHand.movedBy(name, {
			x: way.x * by,
			y: way.y * by
		})));
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("fieldset", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("legend", { children: hand_names() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", { children: all.map(({ key, words }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
		className: "figure-fields-part",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
				type: "checkbox",
				checked: hand.hidden[key] === void 0,
				onChange: ({ target }) => onChange(target.checked ? showName(hand, key) : hideName(hand, key, words))
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: words }),
			hand.moved[key] !== void 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "hand-fields-moved",
				children: hand_moved()
			})
		]
	}), hand.hidden[key] === void 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		"aria-label": hand_move({ name: words }),
		onKeyDown: (event) => onKey(event, key),
		children: hand_move_short()
	})] }, key)) })] });
}
function Legend({ hand, byHand, onChange }) {
	const set = (key, change) => {
		const line = {
			isHidden: false,
			words: "",
			...hand.legend[key],
			...change
		};
		onChange({
			...hand,
			legend: {
				...hand.legend,
				[key]: line
			}
		});
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("fieldset", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("legend", { children: hand_legend() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", { children: byHand.legend.map(({ key, words }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
		type: "checkbox",
		"aria-label": hand_line({ name: words }),
		checked: hand.legend[key]?.isHidden !== true,
		onChange: ({ target }) => set(key, { isHidden: !target.checked })
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
		type: "text",
		"aria-label": hand_words({ name: words }),
		placeholder: words,
		value: hand.legend[key]?.words ?? "",
		onChange: ({ target }) => set(key, { words: target.value })
	})] }, key)) })] });
}
// src/figures/dialog/house/HouseFields.tsx
/** The look of a house: one colour, and the face of titles. */
function HouseFields({ house, theme, onChange }) {
	const { accent, titleFace } = house;
	const isFaint = accent !== null && !isReadable(accent, theme);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("details", {
		className: "hand-fields figure-fields",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("summary", { children: house_title() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: house_face() }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("select", {
				value: titleFace,
				onChange: ({ target }) => onChange({
					...house,
					titleFace: target.value === "semibold" ? "semibold" : "serif"
				}),
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
					value: "serif",
					children: house_serif()
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
					value: "semibold",
					children: house_sans()
				})]
			})] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: house_colour() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
				type: "color",
				value: accent ?? theme.page.accent,
				onChange: ({ target }) => onChange({
					...house,
					accent: target.value
				})
			})] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				onClick: () => onChange({
					...house,
					accent: null
				}),
				children: house_own()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "figure-fields-note",
				role: "status",
				children: isFaint ? house_faint() : ""
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "figure-fields-note",
				children: house_kept()
			})
		]
	});
}
// src/figures/dialog/use-letters.ts
/** Learns which letters of a text the figures' fonts have, and how wide they are. */
function useLetters(text) {
	const written = plainText(text);
	const [letters, setLetters] = (0, import_react.useState)({
		missing: [],
		isWhole: false
	});
	(0, import_react.useEffect)(() => {
		let isCurrent = true;
		loadLettersFor(written).then((isWhole) => {
			if (!isCurrent) return;
			const missing = lettersWithoutFont(written);
			setLetters((known) => known.isWhole === isWhole && known.missing.join("") === missing.join("") ? known : {
				missing,
				isWhole
			});
		});
		return () => {
			isCurrent = false;
		};
	}, [written]);
	return letters;
}
// src/figures/dialog/use-figure.ts
var usesOf = ({ title, note }) => ({
	ownTitle: title === null,
	ownNote: note === null
});
function optionsFor(form, geography, view, theme, second) {
	const state = view.getState();
	const cited = form.kind === "panels" ? viewOfPanels(form.panels, state) : state;
	return optionsOf(form, {
		geography,
		state,
		marks: marksForFiles(view),
		theme,
		second,
		date: today(),
		width: innerWidth,
		height: innerHeight,
		address: addressToCite(cited)
	});
}
/** What a film of the form's figure is made of. */
function filmOf(form, geography, view, theme, second) {
	if (!geography) return null;
	const options = optionsFor(form, geography, view, theme, second);
	return {
		geography,
		kind: form.kind,
		options,
		uses: usesOf(form)
	};
}
/** Makes the figure that the form asks for; while the reader types, the last one stays. */
function useFigure(form, geography, view, theme, second) {
	const deferred = (0, import_react.useDeferredValue)(form);
	const marked = marksForFiles(view).map(({ words }) => words);
	const letters = useLetters([
		form.title,
		form.note,
		form.secondTitle,
		...marked
	].filter(Boolean).join(" "));
	const made = (0, import_react.useMemo)(() => {
		if (!geography) return { status: "loading" };
		if (deferred.preset === "free" && isTooLarge(deferred.free)) return { status: "too-large" };
		if (deferred.preset === "free" && isTooSmall(deferred.free)) return { status: "too-small" };
		const options = optionsFor(deferred, geography, view, theme, second);
		try {
			const figure = finishFigure(geography, deferred.kind, options, usesOf(deferred));
			return {
				status: "ready",
				figure,
				markup: writeXml(figure.svg),
				secondTitle: options.second?.title ?? "",
				lettersWithoutFont: letters.missing,
				isStale: false
			};
		} catch (error) {
			if (error instanceof RangeError) return { status: "too-small" };
			throw error;
		}
	}, [
		deferred,
		geography,
		view,
		theme,
		second,
		letters
	]);
	return made.status === "ready" ? {
		...made,
		isStale: deferred !== form
	} : made;
}
// src/figures/dialog/use-history.ts
/** What of a form differs from another. */
var differing = (a, b) => Object.entries(a).flatMap(([key, value]) => Object.entries(b).some(([other, was]) => other === key && was === value) ? [] : [key]).join();
var written = [
	"title",
	"note",
	"secondTitle"
];
var isWriting = (target) => target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
/** The form with what it was before, step by step; letters of one text are one step. */
function useHistory(first) {
	const [steps, setSteps] = (0, import_react.useState)(() => [first()]);
	const [form, ...before] = steps;
	const change = (0, import_react.useCallback)((next) => {
		setSteps(([current, ...past]) => {
			const what = differing(next, current);
			const [last] = past;
			return last !== void 0 && written.includes(what) && differing(current, last) === what ? [next, ...past] : [
				next,
				current,
				...past
			];
		});
	}, []);
	const undo = (0, import_react.useCallback)(() => {
		setSteps(([current, last, ...past]) => last ? [last, ...past] : [current]);
	}, []);
	(0, import_react.useEffect)(() => {
		const onKey = (event) => {
			if (!isUndo(event) || isWriting(event.target)) return;
			event.preventDefault();
			undo();
		};
		addEventListener("keydown", onKey);
		return () => removeEventListener("keydown", onKey);
	}, [undo]);
	return {
		form,
		change,
		undo,
		canUndo: before.length > 0
	};
}
// src/figures/dialog/FigureDialog.tsx
var phone = "(width < 600px), (height < 480px)";
/** Makes a figure of what is on the screen: choose, look, take it along in a file. */
function FigureDialog({ onClose }) {
	const view = useView();
	const theme = themeOf(useViewState((state) => state.theme));
	const { form, change, undo, canUndo } = useHistory(() => firstForm({
		isStory: storyIn(view.getState()) !== null,
		isPhone: matchMedia(phone).matches,
		state: view.getState()
	}));
	const geography = useWholeGeography();
	const hasFailed = geography === "failed";
	const second = useSecondWords(form.isInBoth);
	const figure = useFigure(form, hasFailed ? null : geography, view, theme, wordsIn(second));
	(0, import_react.useEffect)(() => keepHouse(form.house), [form.house]);
	const byHand = figure.status === "ready" ? figure.figure.byHand : null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "figure-dialog",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "figure-dialog-head",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: make_make() }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						className: "figure-dialog-undo",
						"aria-disabled": !canUndo,
						onClick: undo,
						children: make_undo()
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(CloseButton, {
						label: make_close(),
						onClick: onClose
					})
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(FigurePreview, {
				figure,
				hasFailed,
				hand: form.hand,
				onHand: (hand) => change({
					...form,
					hand
				})
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "figure-dialog-side",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(FigureSend, { figure }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(FigureFiles, {
						form,
						figure
					}),
					isFilmed(form.kind) && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(FilmPart, {
						kind: form.kind,
						hasRoute: form.kind === "map" && routeIn(view.getState()) !== null,
						asked: () => filmOf(form, hasFailed ? null : geography, view, theme, wordsIn(second))
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(FigureFields, {
						form,
						figure,
						theme,
						second,
						onChange: change
					}),
					byHand && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(HandFields, {
						hand: form.hand,
						byHand,
						onChange: (hand) => change({
							...form,
							hand
						})
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(HouseFields, {
						house: form.house,
						theme: themeFor(form, theme),
						onChange: (house) => change({
							...form,
							house
						})
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(FigureLetters, { figure }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(FigureAddress, {
						form,
						figure
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(FigureWords, { figure })
				]
			})
		]
	});
}
export { FigureDialog, fileNameOf as t };
