import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { Ar as writeNumber, D as removeLayer, E as putBackLayer, H as findInText, J as layerInPanel, Mi as inTurn, O as isArchiveAddress, Sn as beginKeeping, T as changeLayer, U as findingOf, V as positionsOf, Z as ownRef, at as dateOf, bi as takeBrought, ct as otherColumns, dt as uses, es as plural, et as isAnswered, ft as plainName, gt as paddingWithin, ho as useViewState, is as require_react, it as wordsOf, k as ownAddressOf, lt as changeUse, mo as useView, nt as newArchiveLayer, ot as descriptionOf, pa as noteCamera, pt as closestFit, ri as mapAtHand, rs as getLocale, rt as newLayer, st as nameOfFeature, tt as nameOfFile, un as cameraOf, ut as guessUses, vi as closeOwn, w as addLayer, yi as openOwn, yt as union } from "./view-D6cf0WB7.js";
import { M as CloseButton } from "./apply-theme-BFESq4fb.js";
import { r as require_react_dom, t as require_jsx_runtime } from "./react-CW4ehA12.js";
import { t as Fold } from "./Fold-DkoXX1wE.js";
import { t as jsonCauseWords } from "./json-cause-words-BV2o4jJD.js";
import { t as layer_feature_number } from "./layer_feature_number-Cd9K79lv.js";
import { t as today } from "./today-pD4yGa2L.js";
import { n as forgetTiles, r as openBeside } from "./tiles-beside-EYezYiu2.js";
import { a as harm_stated, c as harm_coarse, i as harm_take_back, n as findingSentence, o as harm_statement, t as HarmAsk } from "./HarmAsk-DHf-JZlG.js";
import { t as offerFile } from "./offer-file-D7whDsdJ.js";
import { R as Icon, tt as layer_own_data } from "./index-CCjmo0Zw.js";
import { t as OwnSwatch } from "./OwnSwatch-D5SiK6EH.js";
// src/languages/compiled/messages/own_not_json.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ line: NonNullable<unknown>, cause: NonNullable<unknown> }} Own_Not_JsonInputs */
var en_own_not_json = (i) => {
	return `The file stops being JSON in line ${i?.line}: ${i?.cause}.`;
};
/**
* | output |
* | --- |
* | "The file stops being JSON in line {line}: {cause}." |
*
* @param {Own_Not_JsonInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_not_json = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_own_not_json(inputs);
});
// src/languages/compiled/messages/own_not_xml.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ line: NonNullable<unknown> }} Own_Not_XmlInputs */
var en_own_not_xml = (i) => {
	return `The file stops being XML in line ${i?.line}: a mark is not closed, or a sign stands that does not belong there.`;
};
/**
* | output |
* | --- |
* | "The file stops being XML in line {line}: a mark is not closed, or a sign stands that does not belong there." |
*
* @param {Own_Not_XmlInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_not_xml = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_own_not_xml(inputs);
});
// src/languages/compiled/messages/own_open_quote.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ line: NonNullable<unknown> }} Own_Open_QuoteInputs */
var en_own_open_quote = (i) => {
	return `A quotation mark that opens in line ${i?.line} is never closed, so the rows after it cannot be told apart.`;
};
/**
* | output |
* | --- |
* | "A quotation mark that opens in line {line} is never closed, so the rows after it cannot be told apart." |
*
* @param {Own_Open_QuoteInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_open_quote = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_own_open_quote(inputs);
});
// src/languages/compiled/messages/own_metres_web.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_Metres_WebInputs */
var en_own_metres_web = () => {
	return `The places are given in metres, as web maps count them (EPSG:3857), not in degrees. Save the file again in WGS 84 (EPSG:4326).`;
};
/**
* | output |
* | --- |
* | "The places are given in metres, as web maps count them (EPSG:3857), not in degrees. Save the file again in WGS 84 (EPSG:4326)." |
*
* @param {Own_Metres_WebInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_metres_web = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_metres_web(inputs);
});
// src/languages/compiled/messages/own_metres_grid.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_Metres_GridInputs */
var en_own_metres_grid = () => {
	return `The places are given in metres of a grid, not in degrees. Save the file again in WGS 84 (EPSG:4326).`;
};
/**
* | output |
* | --- |
* | "The places are given in metres of a grid, not in degrees. Save the file again in WGS 84 (EPSG:4326)." |
*
* @param {Own_Metres_GridInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_metres_grid = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_metres_grid(inputs);
});
// src/languages/compiled/messages/own_too_large.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ megabytes: NonNullable<unknown> }} Own_Too_LargeInputs */
var en_own_too_large = (i) => {
	return `The file is larger than ${i?.megabytes} MB, the most that a page can hold.`;
};
/**
* | output |
* | --- |
* | "The file is larger than {megabytes} MB, the most that a page can hold." |
*
* @param {Own_Too_LargeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_too_large = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_own_too_large(inputs);
});
// src/languages/compiled/messages/own_too_many.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ most: NonNullable<unknown> }} Own_Too_ManyInputs */
var en_own_too_many = (i) => {
	return `The file has more than ${i?.most} points, the most that a page can hold.`;
};
/**
* | output |
* | --- |
* | "The file has more than {most} points, the most that a page can hold." |
*
* @param {Own_Too_ManyInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_too_many = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_own_too_many(inputs);
});
// src/languages/compiled/messages/own_bad_shapefile.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_Bad_ShapefileInputs */
var en_own_bad_shapefile = () => {
	return `The shapefile is damaged: its shapes or its table break off.`;
};
/**
* | output |
* | --- |
* | "The shapefile is damaged: its shapes or its table break off." |
*
* @param {Own_Bad_ShapefileInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_bad_shapefile = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_bad_shapefile(inputs);
});
// src/languages/compiled/messages/own_bad_topology.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_Bad_TopologyInputs */
var en_own_bad_topology = () => {
	return `The file calls itself TopoJSON, but has no objects or no lines that they are made of.`;
};
/**
* | output |
* | --- |
* | "The file calls itself TopoJSON, but has no objects or no lines that they are made of." |
*
* @param {Own_Bad_TopologyInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_bad_topology = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_bad_topology(inputs);
});
// src/languages/compiled/messages/own_bad_zip.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_Bad_ZipInputs */
var en_own_bad_zip = () => {
	return `The zip is damaged or breaks off.`;
};
/**
* | output |
* | --- |
* | "The zip is damaged or breaks off." |
*
* @param {Own_Bad_ZipInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_bad_zip = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_bad_zip(inputs);
});
// src/languages/compiled/messages/own_empty.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_EmptyInputs */
var en_own_empty = () => {
	return `The file is empty.`;
};
/**
* | output |
* | --- |
* | "The file is empty." |
*
* @param {Own_EmptyInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_empty = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_empty(inputs);
});
// src/languages/compiled/messages/own_encoding.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_EncodingInputs */
var en_own_encoding = () => {
	return `The letters of the file cannot be read. Save it again as UTF-8.`;
};
/**
* | output |
* | --- |
* | "The letters of the file cannot be read. Save it again as UTF-8." |
*
* @param {Own_EncodingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_encoding = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_encoding(inputs);
});
// src/languages/compiled/messages/own_json_of_another_kind.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_Json_Of_Another_KindInputs */
var en_own_json_of_another_kind = () => {
	return `The file is JSON, but neither GeoJSON nor TopoJSON.`;
};
/**
* | output |
* | --- |
* | "The file is JSON, but neither GeoJSON nor TopoJSON." |
*
* @param {Own_Json_Of_Another_KindInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_json_of_another_kind = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_json_of_another_kind(inputs);
});
// src/languages/compiled/messages/own_no_features.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_No_FeaturesInputs */
var en_own_no_features = () => {
	return `The file can be read, but has nothing in it that could be shown.`;
};
/**
* | output |
* | --- |
* | "The file can be read, but has nothing in it that could be shown." |
*
* @param {Own_No_FeaturesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_no_features = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_no_features(inputs);
});
// src/languages/compiled/messages/own_no_rows.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_No_RowsInputs */
var en_own_no_rows = () => {
	return `The table has names of columns, but no rows.`;
};
/**
* | output |
* | --- |
* | "The table has names of columns, but no rows." |
*
* @param {Own_No_RowsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_no_rows = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_no_rows(inputs);
});
// src/languages/compiled/messages/own_shapefile_alone.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_Shapefile_AloneInputs */
var en_own_shapefile_alone = () => {
	return `A shapefile is several files. Put those that end in .shp, .dbf and .prj into one zip.`;
};
/**
* | output |
* | --- |
* | "A shapefile is several files. Put those that end in .shp, .dbf and .prj into one zip." |
*
* @param {Own_Shapefile_AloneInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_shapefile_alone = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_shapefile_alone(inputs);
});
// src/languages/compiled/messages/own_spreadsheet.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_SpreadsheetInputs */
var en_own_spreadsheet = () => {
	return `This is a spreadsheet. Save the sheet as CSV.`;
};
/**
* | output |
* | --- |
* | "This is a spreadsheet. Save the sheet as CSV." |
*
* @param {Own_SpreadsheetInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_spreadsheet = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_spreadsheet(inputs);
});
// src/languages/compiled/messages/own_unknown.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_UnknownInputs */
var en_own_unknown = () => {
	return `This is none of the files that can be read here: GeoJSON, TopoJSON, CSV or TSV, KML, GPX, a zipped shapefile; tiles as PMTiles, also by the address of a file on this host.`;
};
/**
* | output |
* | --- |
* | "This is none of the files that can be read here: GeoJSON, TopoJSON, CSV or TSV, KML, GPX, a zipped shapefile; tiles as PMTiles, also by the address of a file..." |
*
* @param {Own_UnknownInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_unknown = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_unknown(inputs);
});
// src/languages/compiled/messages/own_zip_without_data.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_Zip_Without_DataInputs */
var en_own_zip_without_data = () => {
	return `The zip holds no file that can be read here.`;
};
/**
* | output |
* | --- |
* | "The zip holds no file that can be read here." |
*
* @param {Own_Zip_Without_DataInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_zip_without_data = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_zip_without_data(inputs);
});
// src/languages/compiled/messages/own_fault_no_coordinates.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown>, first: NonNullable<unknown> }} Own_Fault_No_CoordinatesInputs */
var en_own_fault_no_coordinates = (i) => {
	return `Without coordinates: ${i?.count}, the first at ${i?.first}.`;
};
/**
* | output |
* | --- |
* | "Without coordinates: {count}, the first at {first}." |
*
* @param {Own_Fault_No_CoordinatesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_fault_no_coordinates = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_own_fault_no_coordinates(inputs);
});
// src/languages/compiled/messages/own_fault_not_a_number.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown>, first: NonNullable<unknown> }} Own_Fault_Not_A_NumberInputs */
var en_own_fault_not_a_number = (i) => {
	return `With coordinates that are no numbers: ${i?.count}, the first at ${i?.first}.`;
};
/**
* | output |
* | --- |
* | "With coordinates that are no numbers: {count}, the first at {first}." |
*
* @param {Own_Fault_Not_A_NumberInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_fault_not_a_number = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_own_fault_not_a_number(inputs);
});
// src/languages/compiled/messages/own_fault_outside.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown>, first: NonNullable<unknown> }} Own_Fault_OutsideInputs */
var en_own_fault_outside = (i) => {
	return `With coordinates that lie beyond the earth: ${i?.count}, the first at ${i?.first}.`;
};
/**
* | output |
* | --- |
* | "With coordinates that lie beyond the earth: {count}, the first at {first}." |
*
* @param {Own_Fault_OutsideInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_fault_outside = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_own_fault_outside(inputs);
});
// src/languages/compiled/messages/own_fault_in_metres.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown>, first: NonNullable<unknown> }} Own_Fault_In_MetresInputs */
var en_own_fault_in_metres = (i) => {
	return `With coordinates in metres: ${i?.count}, the first at ${i?.first}.`;
};
/**
* | output |
* | --- |
* | "With coordinates in metres: {count}, the first at {first}." |
*
* @param {Own_Fault_In_MetresInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_fault_in_metres = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_own_fault_in_metres(inputs);
});
// src/languages/compiled/messages/own_fault_too_few_points.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown>, first: NonNullable<unknown> }} Own_Fault_Too_Few_PointsInputs */
var en_own_fault_too_few_points = (i) => {
	return `With too few points for their shape: ${i?.count}, the first at ${i?.first}.`;
};
/**
* | output |
* | --- |
* | "With too few points for their shape: {count}, the first at {first}." |
*
* @param {Own_Fault_Too_Few_PointsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_fault_too_few_points = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_own_fault_too_few_points(inputs);
});
// src/languages/compiled/messages/own_fault_unknown_shape.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown>, first: NonNullable<unknown> }} Own_Fault_Unknown_ShapeInputs */
var en_own_fault_unknown_shape = (i) => {
	return `Of a shape that is not known: ${i?.count}, the first at ${i?.first}.`;
};
/**
* | output |
* | --- |
* | "Of a shape that is not known: {count}, the first at {first}." |
*
* @param {Own_Fault_Unknown_ShapeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_fault_unknown_shape = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_own_fault_unknown_shape(inputs);
});
// src/languages/compiled/messages/own_asks_columns.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_Asks_ColumnsInputs */
var en_own_asks_columns = () => {
	return `Which columns say where? None is called latitude and longitude.`;
};
/**
* | output |
* | --- |
* | "Which columns say where? None is called latitude and longitude." |
*
* @param {Own_Asks_ColumnsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_asks_columns = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_asks_columns(inputs);
});
// src/languages/compiled/messages/own_asks_exchanged.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown>, example: NonNullable<unknown> }} Own_Asks_ExchangedInputs */
var en_own_asks_exchanged = (i) => {
	return `Are latitude and longitude exchanged? So it seems for ${i?.count}, as for ${i?.example}.`;
};
/**
* | output |
* | --- |
* | "Are latitude and longitude exchanged? So it seems for {count}, as for {example}." |
*
* @param {Own_Asks_ExchangedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_asks_exchanged = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_own_asks_exchanged(inputs);
});
// src/languages/compiled/messages/own_asks_dates.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ column: NonNullable<unknown>, example: NonNullable<unknown>, dayFirst: NonNullable<unknown>, monthFirst: NonNullable<unknown> }} Own_Asks_DatesInputs */
var en_own_asks_dates = (i) => {
	return `Does the day come first in “${i?.column}”, or the month? “${i?.example}” may be ${i?.dayFirst} or ${i?.monthFirst}.`;
};
/**
* | output |
* | --- |
* | "Does the day come first in “{column}”, or the month? “{example}” may be {dayFirst} or {monthFirst}." |
*
* @param {Own_Asks_DatesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_asks_dates = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_own_asks_dates(inputs);
});
// src/languages/compiled/messages/layer_close.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_CloseInputs */
var en_layer_close = () => {
	return `Close your own data`;
};
/**
* | output |
* | --- |
* | "Close your own data" |
*
* @param {Layer_CloseInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_close = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_close(inputs);
});
// src/languages/compiled/messages/layer_lead.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_LeadInputs */
var en_layer_lead = () => {
	return `Put your own places, lines or areas beside the routes. They stay on this device: nothing is uploaded.`;
};
/**
* | output |
* | --- |
* | "Put your own places, lines or areas beside the routes. They stay on this device: nothing is uploaded." |
*
* @param {Layer_LeadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_lead = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_lead(inputs);
});
// src/languages/compiled/messages/layer_choose_file.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_Choose_FileInputs */
var en_layer_choose_file = () => {
	return `Choose a file`;
};
/**
* | output |
* | --- |
* | "Choose a file" |
*
* @param {Layer_Choose_FileInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_choose_file = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_choose_file(inputs);
});
// src/languages/compiled/messages/layer_ways.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_WaysInputs */
var en_layer_ways = () => {
	return `Or drop files anywhere on the page, or paste. GeoJSON, TopoJSON, CSV or TSV, KML, GPX, a zipped shapefile; tiles as PMTiles, also by the address of a file on this host.`;
};
/**
* | output |
* | --- |
* | "Or drop files anywhere on the page, or paste. GeoJSON, TopoJSON, CSV or TSV, KML, GPX, a zipped shapefile; tiles as PMTiles, also by the address of a file on..." |
*
* @param {Layer_WaysInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_ways = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_ways(inputs);
});
// src/languages/compiled/messages/layer_paste.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_PasteInputs */
var en_layer_paste = () => {
	return `Paste text instead`;
};
/**
* | output |
* | --- |
* | "Paste text instead" |
*
* @param {Layer_PasteInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_paste = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_paste(inputs);
});
// src/languages/compiled/messages/layer_paste_field.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_Paste_FieldInputs */
var en_layer_paste_field = () => {
	return `A table with names of columns, or a file as text`;
};
/**
* | output |
* | --- |
* | "A table with names of columns, or a file as text" |
*
* @param {Layer_Paste_FieldInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_paste_field = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_paste_field(inputs);
});
// src/languages/compiled/messages/layer_paste_read.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_Paste_ReadInputs */
var en_layer_paste_read = () => {
	return `Read it`;
};
/**
* | output |
* | --- |
* | "Read it" |
*
* @param {Layer_Paste_ReadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_paste_read = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_paste_read(inputs);
});
// src/languages/compiled/messages/layer_pasted.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_PastedInputs */
var en_layer_pasted = () => {
	return `Pasted`;
};
/**
* | output |
* | --- |
* | "Pasted" |
*
* @param {Layer_PastedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_pasted = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_pasted(inputs);
});
// src/languages/compiled/messages/layer_unnamed.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_UnnamedInputs */
var en_layer_unnamed = () => {
	return `Without a name`;
};
/**
* | output |
* | --- |
* | "Without a name" |
*
* @param {Layer_UnnamedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_unnamed = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_unnamed(inputs);
});
// src/languages/compiled/messages/layer_reading.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ name: NonNullable<unknown> }} Layer_ReadingInputs */
var en_layer_reading = (i) => {
	return `“${i?.name}” is being read.`;
};
/**
* | output |
* | --- |
* | "“{name}” is being read." |
*
* @param {Layer_ReadingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_reading = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_reading(inputs);
});
// src/languages/compiled/messages/layer_fault.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ name: NonNullable<unknown> }} Layer_FaultInputs */
var en_layer_fault = (i) => {
	return `“${i?.name}” cannot be read.`;
};
/**
* | output |
* | --- |
* | "“{name}” cannot be read." |
*
* @param {Layer_FaultInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_fault = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_fault(inputs);
});
// src/languages/compiled/messages/layer_not_read.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_Not_ReadInputs */
var en_layer_not_read = () => {
	return `Reading broke off. Nothing was changed; trying again may help.`;
};
/**
* | output |
* | --- |
* | "Reading broke off. Nothing was changed; trying again may help." |
*
* @param {Layer_Not_ReadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_not_read = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_not_read(inputs);
});
// src/languages/compiled/messages/layer_fault_leave.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_Fault_LeaveInputs */
var en_layer_fault_leave = () => {
	return `Leave it`;
};
/**
* | output |
* | --- |
* | "Leave it" |
*
* @param {Layer_Fault_LeaveInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_fault_leave = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_fault_leave(inputs);
});
// src/languages/compiled/messages/layer_asks.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ name: NonNullable<unknown> }} Layer_AsksInputs */
var en_layer_asks = (i) => {
	return `Before “${i?.name}” is shown`;
};
/**
* | output |
* | --- |
* | "Before “{name}” is shown" |
*
* @param {Layer_AsksInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_asks = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_asks(inputs);
});
// src/languages/compiled/messages/layer_exchanged_yes.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_Exchanged_YesInputs */
var en_layer_exchanged_yes = () => {
	return `Yes, exchange them`;
};
/**
* | output |
* | --- |
* | "Yes, exchange them" |
*
* @param {Layer_Exchanged_YesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_exchanged_yes = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_exchanged_yes(inputs);
});
// src/languages/compiled/messages/layer_exchanged_no.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_Exchanged_NoInputs */
var en_layer_exchanged_no = () => {
	return `No, leave them as they are`;
};
/**
* | output |
* | --- |
* | "No, leave them as they are" |
*
* @param {Layer_Exchanged_NoInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_exchanged_no = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_exchanged_no(inputs);
});
// src/languages/compiled/messages/layer_day_first.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ dayFirst: NonNullable<unknown> }} Layer_Day_FirstInputs */
var en_layer_day_first = (i) => {
	return `The day comes first: ${i?.dayFirst}`;
};
/**
* | output |
* | --- |
* | "The day comes first: {dayFirst}" |
*
* @param {Layer_Day_FirstInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_day_first = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_day_first(inputs);
});
// src/languages/compiled/messages/layer_month_first.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ monthFirst: NonNullable<unknown> }} Layer_Month_FirstInputs */
var en_layer_month_first = (i) => {
	return `The month comes first: ${i?.monthFirst}`;
};
/**
* | output |
* | --- |
* | "The month comes first: {monthFirst}" |
*
* @param {Layer_Month_FirstInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_month_first = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_month_first(inputs);
});
// src/languages/compiled/messages/layer_latitude.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_LatitudeInputs */
var en_layer_latitude = () => {
	return `Latitude (north–south)`;
};
/**
* | output |
* | --- |
* | "Latitude (north–south)" |
*
* @param {Layer_LatitudeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_latitude = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_latitude(inputs);
});
// src/languages/compiled/messages/layer_longitude.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_LongitudeInputs */
var en_layer_longitude = () => {
	return `Longitude (east–west)`;
};
/**
* | output |
* | --- |
* | "Longitude (east–west)" |
*
* @param {Layer_LongitudeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_longitude = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_longitude(inputs);
});
// src/languages/compiled/messages/layer_column_none.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_Column_NoneInputs */
var en_layer_column_none = () => {
	return `Choose a column`;
};
/**
* | output |
* | --- |
* | "Choose a column" |
*
* @param {Layer_Column_NoneInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_column_none = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_column_none(inputs);
});
// src/languages/compiled/messages/layer_go_on.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_Go_OnInputs */
var en_layer_go_on = () => {
	return `Go on`;
};
/**
* | output |
* | --- |
* | "Go on" |
*
* @param {Layer_Go_OnInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_go_on = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_go_on(inputs);
});
// src/languages/compiled/messages/layer_leave.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_LeaveInputs */
var en_layer_leave = () => {
	return `Leave the file out`;
};
/**
* | output |
* | --- |
* | "Leave the file out" |
*
* @param {Layer_LeaveInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_leave = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_leave(inputs);
});
// src/languages/compiled/messages/layer_layers.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_LayersInputs */
var en_layer_layers = () => {
	return `Your layers`;
};
/**
* | output |
* | --- |
* | "Your layers" |
*
* @param {Layer_LayersInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_layers = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_layers(inputs);
});
// src/languages/compiled/messages/layer_all.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_AllInputs */
var en_layer_all = () => {
	return `All your layers`;
};
/**
* | output |
* | --- |
* | "All your layers" |
*
* @param {Layer_AllInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_all = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_all(inputs);
});
// src/languages/compiled/messages/layer_yours.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_YoursInputs */
var en_layer_yours = () => {
	return `Your own, not the atlas’.`;
};
/**
* | output |
* | --- |
* | "Your own, not the atlas’." |
*
* @param {Layer_YoursInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_yours = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_yours(inputs);
});
// src/languages/compiled/messages/layer_to_answer.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_To_AnswerInputs */
var en_layer_to_answer = () => {
	return `To be answered before it is kept`;
};
/**
* | output |
* | --- |
* | "To be answered before it is kept" |
*
* @param {Layer_To_AnswerInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_to_answer = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_to_answer(inputs);
});
// src/languages/compiled/messages/layer_points.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown>, shown: NonNullable<unknown> }} Layer_PointsInputs */
var en_layer_points = (i) => {
	if (plural("en", i?.count, {}) === "one") return `${i?.shown} point`;
	return `${i?.shown} points`;
};
/**
* | plural | output |
* | --- | --- |
* | "one" | "{shown} point" |
* | * | "{shown} points" |
*
* @param {Layer_PointsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_points = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_points(inputs);
});
// src/languages/compiled/messages/layer_lines.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown>, shown: NonNullable<unknown> }} Layer_LinesInputs */
var en_layer_lines = (i) => {
	if (plural("en", i?.count, {}) === "one") return `${i?.shown} line`;
	return `${i?.shown} lines`;
};
/**
* | plural | output |
* | --- | --- |
* | "one" | "{shown} line" |
* | * | "{shown} lines" |
*
* @param {Layer_LinesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_lines = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_lines(inputs);
});
// src/languages/compiled/messages/layer_areas.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown>, shown: NonNullable<unknown> }} Layer_AreasInputs */
var en_layer_areas = (i) => {
	if (plural("en", i?.count, {}) === "one") return `${i?.shown} area`;
	return `${i?.shown} areas`;
};
/**
* | plural | output |
* | --- | --- |
* | "one" | "{shown} area" |
* | * | "{shown} areas" |
*
* @param {Layer_AreasInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_areas = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_areas(inputs);
});
// src/languages/compiled/messages/layer_placeless.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ shown: NonNullable<unknown> }} Layer_PlacelessInputs */
var en_layer_placeless = (i) => {
	return `${i?.shown} without a place`;
};
/**
* | output |
* | --- |
* | "{shown} without a place" |
*
* @param {Layer_PlacelessInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_placeless = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_placeless(inputs);
});
// src/languages/compiled/messages/layer_faults.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_FaultsInputs */
var en_layer_faults = () => {
	return `These cannot be drawn. They stay in the list.`;
};
/**
* | output |
* | --- |
* | "These cannot be drawn. They stay in the list." |
*
* @param {Layer_FaultsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_faults = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_faults(inputs);
});
// src/languages/compiled/messages/layer_fit.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_FitInputs */
var en_layer_fit = () => {
	return `Show all of it on the map`;
};
/**
* | output |
* | --- |
* | "Show all of it on the map" |
*
* @param {Layer_FitInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_fit = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_fit(inputs);
});
// src/languages/compiled/messages/layer_features.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_FeaturesInputs */
var en_layer_features = () => {
	return `What is in it`;
};
/**
* | output |
* | --- |
* | "What is in it" |
*
* @param {Layer_FeaturesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_features = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_features(inputs);
});
// src/languages/compiled/messages/layer_seek.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_SeekInputs */
var en_layer_seek = () => {
	return `Find by name`;
};
/**
* | output |
* | --- |
* | "Find by name" |
*
* @param {Layer_SeekInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_seek = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_seek(inputs);
});
// src/languages/compiled/messages/layer_none_found.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_None_FoundInputs */
var en_layer_none_found = () => {
	return `Nothing in this layer is called so.`;
};
/**
* | output |
* | --- |
* | "Nothing in this layer is called so." |
*
* @param {Layer_None_FoundInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_none_found = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_none_found(inputs);
});
// src/languages/compiled/messages/layer_more.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ shown: NonNullable<unknown>, all: NonNullable<unknown> }} Layer_MoreInputs */
var en_layer_more = (i) => {
	return `Show more: ${i?.shown} of ${i?.all} are listed`;
};
/**
* | output |
* | --- |
* | "Show more: {shown} of {all} are listed" |
*
* @param {Layer_MoreInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_more = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_more(inputs);
});
// src/languages/compiled/messages/layer_no_place.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_No_PlaceInputs */
var en_layer_no_place = () => {
	return `It has no place on the map.`;
};
/**
* | output |
* | --- |
* | "It has no place on the map." |
*
* @param {Layer_No_PlaceInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_no_place = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_no_place(inputs);
});
// src/languages/compiled/messages/layer_at_line.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ at: NonNullable<unknown> }} Layer_At_LineInputs */
var en_layer_at_line = (i) => {
	return `Line ${i?.at} of the file`;
};
/**
* | output |
* | --- |
* | "Line {at} of the file" |
*
* @param {Layer_At_LineInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_at_line = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_at_line(inputs);
});
// src/languages/compiled/messages/layer_at_record.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ at: NonNullable<unknown> }} Layer_At_RecordInputs */
var en_layer_at_record = (i) => {
	return `Number ${i?.at} in the file`;
};
/**
* | output |
* | --- |
* | "Number {at} in the file" |
*
* @param {Layer_At_RecordInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_at_record = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_at_record(inputs);
});
// src/languages/compiled/messages/layer_columns.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_ColumnsInputs */
var en_layer_columns = () => {
	return `Columns`;
};
/**
* | output |
* | --- |
* | "Columns" |
*
* @param {Layer_ColumnsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_columns = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_columns(inputs);
});
// src/languages/compiled/messages/layer_column.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_ColumnInputs */
var en_layer_column = () => {
	return `Column`;
};
/**
* | output |
* | --- |
* | "Column" |
*
* @param {Layer_ColumnInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_column = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_column(inputs);
});
// src/languages/compiled/messages/layer_column_example.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_Column_ExampleInputs */
var en_layer_column_example = () => {
	return `Says`;
};
/**
* | output |
* | --- |
* | "Says" |
*
* @param {Layer_Column_ExampleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_column_example = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_column_example(inputs);
});
// src/languages/compiled/messages/layer_column_use.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_Column_UseInputs */
var en_layer_column_use = () => {
	return `Used as`;
};
/**
* | output |
* | --- |
* | "Used as" |
*
* @param {Layer_Column_UseInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_column_use = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_column_use(inputs);
});
// src/languages/compiled/messages/layer_column_use_of.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ column: NonNullable<unknown> }} Layer_Column_Use_OfInputs */
var en_layer_column_use_of = (i) => {
	return `“${i?.column}” is used as`;
};
/**
* | output |
* | --- |
* | "“{column}” is used as" |
*
* @param {Layer_Column_Use_OfInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_column_use_of = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_column_use_of(inputs);
});
// src/languages/compiled/messages/layer_use_name.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_Use_NameInputs */
var en_layer_use_name = () => {
	return `Name`;
};
/**
* | output |
* | --- |
* | "Name" |
*
* @param {Layer_Use_NameInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_use_name = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_use_name(inputs);
});
// src/languages/compiled/messages/layer_use_date.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_Use_DateInputs */
var en_layer_use_date = () => {
	return `Date`;
};
/**
* | output |
* | --- |
* | "Date" |
*
* @param {Layer_Use_DateInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_use_date = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_use_date(inputs);
});
// src/languages/compiled/messages/layer_use_description.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_Use_DescriptionInputs */
var en_layer_use_description = () => {
	return `Description`;
};
/**
* | output |
* | --- |
* | "Description" |
*
* @param {Layer_Use_DescriptionInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_use_description = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_use_description(inputs);
});
// src/languages/compiled/messages/layer_use_shown.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_Use_ShownInputs */
var en_layer_use_shown = () => {
	return `Shown`;
};
/**
* | output |
* | --- |
* | "Shown" |
*
* @param {Layer_Use_ShownInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_use_shown = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_use_shown(inputs);
});
// src/languages/compiled/messages/layer_use_left_out.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_Use_Left_OutInputs */
var en_layer_use_left_out = () => {
	return `Left out`;
};
/**
* | output |
* | --- |
* | "Left out" |
*
* @param {Layer_Use_Left_OutInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_use_left_out = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_use_left_out(inputs);
});
// src/languages/compiled/messages/layer_name_and_credit.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_Name_And_CreditInputs */
var en_layer_name_and_credit = () => {
	return `Name and credit`;
};
/**
* | output |
* | --- |
* | "Name and credit" |
*
* @param {Layer_Name_And_CreditInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_name_and_credit = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_name_and_credit(inputs);
});
// src/languages/compiled/messages/layer_name.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_NameInputs */
var en_layer_name = () => {
	return `Name of the layer`;
};
/**
* | output |
* | --- |
* | "Name of the layer" |
*
* @param {Layer_NameInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_name = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_name(inputs);
});
// src/languages/compiled/messages/layer_credit.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_CreditInputs */
var en_layer_credit = () => {
	return `Who made the data`;
};
/**
* | output |
* | --- |
* | "Who made the data" |
*
* @param {Layer_CreditInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_credit = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_credit(inputs);
});
// src/languages/compiled/messages/layer_credit_means.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_Credit_MeansInputs */
var en_layer_credit_means = () => {
	return `It stands beside the layer in every picture.`;
};
/**
* | output |
* | --- |
* | "It stands beside the layer in every picture." |
*
* @param {Layer_Credit_MeansInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_credit_means = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_credit_means(inputs);
});
// src/languages/compiled/messages/layer_hide.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_HideInputs */
var en_layer_hide = () => {
	return `Hide on the map`;
};
/**
* | output |
* | --- |
* | "Hide on the map" |
*
* @param {Layer_HideInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_hide = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_hide(inputs);
});
// src/languages/compiled/messages/layer_show_named.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ name: NonNullable<unknown> }} Layer_Show_NamedInputs */
var en_layer_show_named = (i) => {
	return `Show on the map: ${i?.name}`;
};
/**
* | output |
* | --- |
* | "Show on the map: {name}" |
*
* @param {Layer_Show_NamedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_show_named = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_show_named(inputs);
});
// src/languages/compiled/messages/layer_take_out.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_Take_OutInputs */
var en_layer_take_out = () => {
	return `Save as GeoJSON`;
};
/**
* | output |
* | --- |
* | "Save as GeoJSON" |
*
* @param {Layer_Take_OutInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_take_out = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_take_out(inputs);
});
// src/languages/compiled/messages/layer_delete.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_DeleteInputs */
var en_layer_delete = () => {
	return `Delete`;
};
/**
* | output |
* | --- |
* | "Delete" |
*
* @param {Layer_DeleteInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_delete = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_delete(inputs);
});
// src/languages/compiled/messages/layer_deleted.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ name: NonNullable<unknown> }} Layer_DeletedInputs */
var en_layer_deleted = (i) => {
	return `“${i?.name}” is deleted.`;
};
/**
* | output |
* | --- |
* | "“{name}” is deleted." |
*
* @param {Layer_DeletedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_deleted = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_deleted(inputs);
});
// src/languages/compiled/messages/layer_put_back.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_Put_BackInputs */
var en_layer_put_back = () => {
	return `Put it back`;
};
/**
* | output |
* | --- |
* | "Put it back" |
*
* @param {Layer_Put_BackInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_put_back = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_put_back(inputs);
});
// src/languages/compiled/messages/harm_checking.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_CheckingInputs */
var en_harm_checking = () => {
	return `It is being looked through for what could do harm.`;
};
/**
* | output |
* | --- |
* | "It is being looked through for what could do harm." |
*
* @param {Harm_CheckingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_checking = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_checking(inputs);
});
// src/languages/compiled/messages/harm_none.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_NoneInputs */
var en_harm_none = () => {
	return `Nothing was found that could do harm.`;
};
/**
* | output |
* | --- |
* | "Nothing was found that could do harm." |
*
* @param {Harm_NoneInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_none = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_none(inputs);
});
// src/languages/compiled/messages/harm_why_layer.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_Why_LayerInputs */
var en_harm_why_layer = () => {
	return `Until you choose, only this tab shows it: it is not kept, goes into no picture and is saved in no file.`;
};
/**
* | output |
* | --- |
* | "Until you choose, only this tab shows it: it is not kept, goes into no picture and is saved in no file." |
*
* @param {Harm_Why_LayerInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_why_layer = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_why_layer(inputs);
});
// src/languages/compiled/messages/layer_trouble_full.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_Trouble_FullInputs */
var en_layer_trouble_full = () => {
	return `There is no room left on this device: the last change is only in this tab, and gone when it is closed.`;
};
/**
* | output |
* | --- |
* | "There is no room left on this device: the last change is only in this tab, and gone when it is closed." |
*
* @param {Layer_Trouble_FullInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_trouble_full = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_trouble_full(inputs);
});
// src/languages/compiled/messages/layer_trouble_denied.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_Trouble_DeniedInputs */
var en_layer_trouble_denied = () => {
	return `This browser keeps nothing for this page: your layers are only in this tab, and gone when it is closed.`;
};
/**
* | output |
* | --- |
* | "This browser keeps nothing for this page: your layers are only in this tab, and gone when it is closed." |
*
* @param {Layer_Trouble_DeniedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_trouble_denied = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_trouble_denied(inputs);
});
// src/languages/compiled/messages/layer_kept.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_KeptInputs */
var en_layer_kept = () => {
	return `Kept on this device.`;
};
/**
* | output |
* | --- |
* | "Kept on this device." |
*
* @param {Layer_KeptInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_kept = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_kept(inputs);
});
// src/languages/compiled/messages/layer_tiles.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_TilesInputs */
var en_layer_tiles = () => {
	return `Map tiles`;
};
/**
* | output |
* | --- |
* | "Map tiles" |
*
* @param {Layer_TilesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_tiles = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_tiles(inputs);
});
// src/languages/compiled/messages/layer_archive_means.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_Archive_MeansInputs */
var en_layer_archive_means = () => {
	return `This layer is read in pieces as the map is looked at. The live map shows it; lists, pictures and slides do not.`;
};
/**
* | output |
* | --- |
* | "This layer is read in pieces as the map is looked at. The live map shows it; lists, pictures and slides do not." |
*
* @param {Layer_Archive_MeansInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_archive_means = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_archive_means(inputs);
});
// src/languages/compiled/messages/layer_archive_unchecked.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Layer_Archive_UncheckedInputs */
var en_layer_archive_unchecked = () => {
	return `The harm check cannot look through all of it. Until you say the sentence below, only this tab shows it: it is not kept.`;
};
/**
* | output |
* | --- |
* | "The harm check cannot look through all of it. Until you say the sentence below, only this tab shows it: it is not kept." |
*
* @param {Layer_Archive_UncheckedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var layer_archive_unchecked = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_layer_archive_unchecked(inputs);
});
// src/languages/compiled/messages/own_archive_elsewhere.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_Archive_ElsewhereInputs */
var en_own_archive_elsewhere = () => {
	return `The address lies on another host. This page reads archives of tiles from its own host, or from a file.`;
};
/**
* | output |
* | --- |
* | "The address lies on another host. This page reads archives of tiles from its own host, or from a file." |
*
* @param {Own_Archive_ElsewhereInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_archive_elsewhere = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_archive_elsewhere(inputs);
});
// src/languages/compiled/messages/own_archive_gone.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_Archive_GoneInputs */
var en_own_archive_gone = () => {
	return `Nothing is found at this address: the file was moved or deleted, or the host does not answer.`;
};
/**
* | output |
* | --- |
* | "Nothing is found at this address: the file was moved or deleted, or the host does not answer." |
*
* @param {Own_Archive_GoneInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_archive_gone = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_archive_gone(inputs);
});
// src/languages/compiled/messages/own_archive_unreadable.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_Archive_UnreadableInputs */
var en_own_archive_unreadable = () => {
	return `It is no archive of tiles (PMTiles) that can be read in pieces.`;
};
/**
* | output |
* | --- |
* | "It is no archive of tiles (PMTiles) that can be read in pieces." |
*
* @param {Own_Archive_UnreadableInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_archive_unreadable = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_archive_unreadable(inputs);
});
// src/languages/compiled/messages/own_archive_pictures.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_Archive_PicturesInputs */
var en_own_archive_pictures = () => {
	return `Its tiles are pictures. Only vector tiles (MVT) can be drawn in the looks of your own data.`;
};
/**
* | output |
* | --- |
* | "Its tiles are pictures. Only vector tiles (MVT) can be drawn in the looks of your own data." |
*
* @param {Own_Archive_PicturesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_archive_pictures = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_archive_pictures(inputs);
});
// src/languages/compiled/messages/own_archive_no_names.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_Archive_No_NamesInputs */
var en_own_archive_no_names = () => {
	return `The archive does not say what its tiles hold (vector_layers in its metadata).`;
};
/**
* | output |
* | --- |
* | "The archive does not say what its tiles hold (vector_layers in its metadata)." |
*
* @param {Own_Archive_No_NamesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_archive_no_names = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_archive_no_names(inputs);
});
// src/layers/PanelHeading.tsx
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var import_jsx_runtime = require_jsx_runtime();
/** The heading of what the panel shows now: it takes the focus of what was there before. */
function PanelHeading({ children }) {
	const heading = (0, import_react.useRef)(null);
	(0, import_react.useEffect)(() => heading.current?.focus({ preventScroll: true }), []);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
		ref: heading,
		tabIndex: -1,
		className: "layers-heading",
		children
	});
}
// src/layers/bringing/source-of-file.ts
/** What a reader brings, before it is read: a file, a text that was pasted, or an archive of tiles. */
var sign = "PMTiles";
async function sourceOfFile(file) {
	const name = nameOfFile(file.name);
	if (await file.slice(0, 7).text() === sign) return {
		name,
		archive: file
	};
	return {
		name,
		bytes: new Uint8Array(await file.arrayBuffer())
	};
}
function sourceOfText(name, text) {
	const address = ownAddressOf(text);
	if (address === null && !isArchiveAddress(text)) return {
		name,
		bytes: new TextEncoder().encode(text)
	};
	const file = new URL(text.trim(), document.baseURI).pathname.split("/").pop() ?? "";
	return {
		name: nameOfFile(file) || name,
		archive: address
	};
}
// src/layers/bringing/PasteField.tsx
/** A table or a file as text, to be pasted or written. */
function PasteField({ onBring }) {
	const [text, setText] = (0, import_react.useState)("");
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Fold, {
		title: layer_paste(),
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
			className: "bring-file-paste",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: layer_paste_field() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("textarea", {
				rows: 5,
				spellCheck: false,
				value: text,
				onChange: ({ target }) => setText(target.value)
			})]
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			"aria-disabled": text.trim() === "",
			onClick: () => {
				if (text.trim() === "") return;
				onBring([sourceOfText(layer_pasted(), text)]);
			},
			children: layer_paste_read()
		})]
	});
}
// src/layers/bringing/BringFile.tsx
var accepted = ".geojson,.json,.topojson,.csv,.tsv,.txt,.kml,.kmz,.gpx,.zip,.pmtiles";
/** The ways in for a reader's own data, and why a file did not come in. */
function BringFile({ at, onBring, onLeave }) {
	const input = (0, import_react.useRef)(null);
	const choose = (0, import_react.useRef)(null);
	const isReading = at.on === "reading";
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "bring-file",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(PanelHeading, { children: layer_own_data() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: layer_lead() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				ref: choose,
				type: "button",
				className: "layers-main",
				"aria-disabled": isReading,
				onClick: () => !isReading && input.current?.click(),
				children: layer_choose_file()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
				ref: input,
				type: "file",
				multiple: true,
				hidden: true,
				accept: accepted,
				"aria-label": layer_choose_file(),
				onChange: async ({ currentTarget }) => {
					const files = [...currentTarget.files ?? []];
					currentTarget.value = "";
					onBring(await Promise.all(files.map(sourceOfFile)));
				}
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "layers-quiet",
				children: layer_ways()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				role: "status",
				className: "bring-file-said",
				children: isReading && layer_reading({ name: at.name })
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				role: "alert",
				children: at.on === "fault" && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
					className: "layers-doubt",
					children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("b", { children: layer_fault({ name: at.name }) }) }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: at.sentence }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
							type: "button",
							className: "link",
							onClick: () => {
								choose.current?.focus();
								onLeave();
							},
							children: layer_fault_leave()
						})
					]
				})
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(PasteField, { onBring })
		]
	});
}
// src/own/reading/reading-sentences.ts
/** What is said of a file: why it cannot be read, what in it cannot be shown, what it does not tell. */
/** Why a file cannot be read, in one sentence. */
function fileFaultSentence(fault) {
	switch (fault.kind) {
		case "not-json": return own_not_json({
			line: fault.line,
			cause: jsonCauseWords[fault.cause]()
		});
		case "not-xml": return own_not_xml({ line: fault.line });
		case "open-quote": return own_open_quote({ line: fault.line });
		case "metres": return fault.system === "web-mercator" ? own_metres_web() : own_metres_grid();
		case "too-large": return own_too_large({ megabytes: fault.megabytes });
		case "too-many": return own_too_many({ most: writeNumber(fault.most) });
		default: return plainFaults[fault.kind]();
	}
}
var plainFaults = {
	"bad-shapefile": own_bad_shapefile,
	"bad-topology": own_bad_topology,
	"bad-zip": own_bad_zip,
	empty: own_empty,
	encoding: own_encoding,
	"json-of-another-kind": own_json_of_another_kind,
	"no-features": own_no_features,
	"no-rows": own_no_rows,
	"shapefile-alone": own_shapefile_alone,
	spreadsheet: own_spreadsheet,
	unknown: own_unknown,
	"zip-without-data": own_zip_without_data
};
var counted = {
	"no-coordinates": own_fault_no_coordinates,
	"not-a-number": own_fault_not_a_number,
	outside: own_fault_outside,
	"in-metres": own_fault_in_metres,
	"too-few-points": own_fault_too_few_points,
	"unknown-shape": own_fault_unknown_shape
};
/** How many features cannot be drawn, and where the first of them stands. */
var faultCountSentence = ({ kind, count, first }) => counted[kind]({
	count: writeNumber(count),
	first: writeNumber(first)
});
function questionSentence(question) {
	switch (question.kind) {
		case "columns": return own_asks_columns();
		case "exchanged": return own_asks_exchanged({
			count: writeNumber(question.count),
			example: question.example.join(", ")
		});
		case "dates": return own_asks_dates(question);
	}
}
// src/layers/bringing/ChoiceQuestion.tsx
/** A question with two answers, neither of which is taken for granted. */
function ChoiceQuestion({ sentence, choices, onAnswer }) {
	const name = (0, import_react.useId)();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("fieldset", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("legend", { children: sentence }), choices.map(({ words, answer }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
		className: "questions-choice",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
			type: "radio",
			name,
			required: true,
			onChange: () => onAnswer(answer)
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: words })]
	}, words))] });
}
// src/layers/bringing/ColumnsQuestion.tsx
/** Which columns of a table say where. */
function ColumnsQuestion({ sentence, columns, onAnswer }) {
	const [chosen, setChosen] = (0, import_react.useState)({
		latitude: "",
		longitude: ""
	});
	const sides = [["latitude", layer_latitude()], ["longitude", layer_longitude()]];
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("fieldset", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("legend", { children: sentence }), sides.map(([side, label]) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
		className: "layers-field",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: label }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("select", {
			required: true,
			value: chosen[side],
			onChange: ({ target }) => {
				const next = {
					...chosen,
					[side]: target.value
				};
				setChosen(next);
				onAnswer(next);
			},
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
				value: "",
				children: layer_column_none()
			}), columns.map((column) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
				value: column,
				children: column
			}, column))]
		})]
	}, side))] });
}
// src/layers/bringing/Questions.tsx
var keyOf = (question) => question.kind === "dates" ? `dates ${question.column}` : question.kind;
/** What a question can be answered with, and what follows from it. */
function choicesOf(question) {
	if (question.kind === "exchanged") return [{
		words: layer_exchanged_yes(),
		answer: { isExchanged: true }
	}, {
		words: layer_exchanged_no(),
		answer: { isExchanged: false }
	}];
	const { column } = question;
	return [{
		words: layer_day_first(question),
		answer: { isDayFirst: /* @__PURE__ */ new Map([[column, true]]) }
	}, {
		words: layer_month_first(question),
		answer: { isDayFirst: /* @__PURE__ */ new Map([[column, false]]) }
	}];
}
/** What several answers say together. */
var join = (a, b) => ({
	...a,
	...b,
	isDayFirst: new Map([...a.isDayFirst ?? [], ...b.isDayFirst ?? []])
});
/** What only the reader knows of a file, asked once before it is shown. */
function Questions({ brought, answers, read, onAnswer, onLeave }) {
	const [given, setGiven] = (0, import_react.useState)(/* @__PURE__ */ new Map());
	const note = (key, answer) => setGiven(new Map([...given, [key, answer]]));
	function goOn(event) {
		event.preventDefault();
		onAnswer([...given.values()].reduce(join, answers));
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("form", {
		className: "questions",
		onSubmit: goOn,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(PanelHeading, { children: layer_asks({ name: brought.name }) }),
			read.questions.map((question) => {
				const key = keyOf(question);
				const sentence = questionSentence(question);
				return question.kind === "columns" ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ColumnsQuestion, {
					sentence,
					columns: question.columns,
					onAnswer: (columns) => note(key, { columns })
				}, key) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ChoiceQuestion, {
					sentence,
					choices: choicesOf(question),
					onAnswer: (answer) => note(key, answer)
				}, key);
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "layers-ways",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "submit",
					className: "layers-main",
					children: layer_go_on()
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					onClick: onLeave,
					children: layer_leave()
				})]
			})
		]
	});
}
// src/layers/extent-of-layers.ts
/** Where features lie; null where none has a place. */
function extentOfFeatures(features) {
	let [west, south, east, north] = [
		Infinity,
		Infinity,
		-Infinity,
		-Infinity
	];
	for (const { geometry } of features) {
		if (!geometry) continue;
		for (const [x = 0, y = 0] of positionsOf(geometry)) {
			west = Math.min(west, x);
			east = Math.max(east, x);
			south = Math.min(south, y);
			north = Math.max(north, y);
		}
	}
	return west <= east ? [
		west,
		south,
		east,
		north
	] : null;
}
function extentOfLayers(layers) {
	const extents = layers.map(({ features, archive }) => archive?.extent ?? extentOfFeatures(features)).filter((extent) => extent !== null);
	return extents.length === 0 ? null : union(extents);
}
// src/layers/fit-to-layers.ts
/** Extents of one point have no size: half a degree to each side. */
var around = .5;
/** Where the camera stands goes into the address: it tells no place more exactly than the atlas does. */
var onGrid = ({ longitude, latitude, zoom }) => ({
	longitude: Math.round(longitude * 2) / 2,
	latitude: Math.round(latitude * 2) / 2,
	zoom: Math.floor(zoom * 10) / 10
});
/** Once the panel that was opened has been laid out, and the map has heard how much it covers. */
function fitSoon(view, extent) {
	requestAnimationFrame(() => requestAnimationFrame(() => fit(view, extent)));
}
function fit(view, extent) {
	const size = mapAtHand.get(view)?.size();
	if (!extent || !size || size.width === 0) return;
	const [west, south, east, north] = extent;
	const wide = [
		Math.max(-180, west - around),
		Math.max(-85, south - around),
		Math.min(180, east + around),
		Math.min(85, north + around)
	];
	const { width, height } = size;
	const padding = paddingWithin(width, height, view.getState());
	noteCamera(view, onGrid(cameraOf(wide, width, height, padding, closestFit)));
}
/** The map shows all of some layers. */
var fitToLayers = (view, layers) => fitSoon(view, extentOfLayers(layers));
/** The map shows a feature. */
var fitToFeature = (view, feature) => fitSoon(view, extentOfFeatures([feature]));
// src/own/harm/check-text.ts
/** The harm check of a text: a story, a note, what is pasted. Each finding says its line. */
var checkText = (text) => text.split(/\r\n?|\n/).flatMap((line, i) => findInText(line).map(({ reason, start, end }) => findingOf(reason, i + 1, null, line.slice(start, end))));
// src/own/harm/harm.worker.ts?worker&url
var harm_worker_default = new URL("harm.worker-Dc3PWnan.js", import.meta.url).href;
// src/own/harm/harm-in-worker.ts
/** Checks or coarsens in a worker of its own, which ends with it. */
function harmInWorker(request) {
	const worker = new Worker(harm_worker_default, { type: "module" });
	return new Promise((resolve, reject) => {
		worker.onmessage = ({ data }) => {
			if ("answer" in data) resolve(data.answer);
			else reject(new Error(data.failure));
		};
		worker.onerror = () => reject(/* @__PURE__ */ new Error("The worker did not start."));
		worker.postMessage(request);
	}).finally(() => worker.terminate());
}
// src/layers/layer-actions.ts
/** What takes time with a layer: the harm check, and bringing it to the atlas' precision. */
/** What was found in a layer, for as long as it is that layer. */
var reports = /* @__PURE__ */ new WeakMap();
var reportFor = ({ features }) => reports.get(features) ?? null;
var layerIn = (view, id) => view.getState().own.layers.find((layer) => layer.id === id);
async function ask(view, id, does) {
	const layer = layerIn(view, id);
	if (!layer) return;
	if (layer.archive) return changeLayer(view, id, { standing: "asked" });
	const answer = await harmInWorker({
		does,
		checked: {
			features: layer.features,
			about: wordsOf(layer)
		},
		day: today()
	}).catch(() => null);
	if (layerIn(view, id)?.features !== layer.features) return;
	if (!answer) {
		reports.set(layer.features, reports.get(layer.features) ?? []);
		changeLayer(view, id, { standing: "asked" });
		return;
	}
	const { coarse } = answer;
	if (!coarse) {
		reports.set(layer.features, answer.report);
		changeLayer(view, id, { standing: answer.report.length === 0 ? "clean" : "asked" });
		return;
	}
	const { name, credit, ...about } = coarse.about;
	const { features } = coarse;
	reports.set(features, answer.report);
	changeLayer(view, id, {
		features,
		about,
		name: String(name),
		credit: String(credit),
		uses: new Map([...guessUses(features)].map(([column, use]) => [column, layer.uses.get(column) ?? use])),
		standing: answer.report.length === 0 ? "coarse" : "asked"
	});
}
/** Looks for what could do harm. */
var checkLayer = (view, id) => ask(view, id, "check");
/** Brings a layer to the precision that the atlas holds itself to. */
var coarsenLayer = (view, id) => ask(view, id, "coarsen");
/** The reader has said that it is not about people at risk. */
function stateHarmless(view, id) {
	changeLayer(view, id, { standing: "stated" });
}
/** The reader takes that back: it is looked at anew. */
function askAgain(view, id) {
	changeLayer(view, id, { standing: "unchecked" });
	checkLayer(view, id);
}
/** Another name or credit; one that gives something away is to be answered for. */
function renameLayer(view, { id, standing }, change) {
	const isStill = Object.values(change).every((text) => checkText(text).length === 0) || standing === "stated" || standing === "asked";
	changeLayer(view, id, {
		...change,
		...!isStill && { standing: "unchecked" }
	});
}
/** Once it is written: what is still to be answered for is looked at anew. */
function endRename(view, id) {
	const standing = layerIn(view, id)?.standing;
	if (standing === "unchecked" || standing === "asked") checkLayer(view, id);
}
// src/own/reading/reading.worker.ts?worker&url
var reading_worker_default = new URL("reading.worker-DiZrMb-T.js", import.meta.url).href;
// src/own/reading/read-in-worker.ts
/** Reads a file of the reader's in a worker of its own, which ends with it. */
function readInWorker(bytes, answers = {}) {
	const worker = new Worker(reading_worker_default, { type: "module" });
	return new Promise((resolve, reject) => {
		worker.onmessage = ({ data }) => {
			if ("reading" in data) resolve(data.reading);
			else reject(new Error(data.failure));
		};
		worker.onerror = () => reject(/* @__PURE__ */ new Error("The worker did not start."));
		const request = {
			bytes,
			answers
		};
		worker.postMessage(request);
	}).finally(() => worker.terminate());
}
// src/layers/bringing/archive-fault-sentence.ts
/** Why an archive of tiles cannot be shown, in one sentence. */
var archiveFaultSentence = {
	elsewhere: own_archive_elsewhere,
	gone: own_archive_gone,
	unreadable: own_archive_unreadable,
	pictures: own_archive_pictures,
	"no-names": own_archive_no_names
};
// src/layers/bringing/use-bringing.ts
var noReading = {
	layer: null,
	fault: null
};
/** Reads what is brought, one file after another, and asks what only the reader knows. */
function useBringing() {
	const view = useView();
	const [at, setAt] = (0, import_react.useState)({ on: "nothing" });
	const waiting = (0, import_react.useRef)([]);
	/** Puts a layer beside the others, and looks at it. */
	function take(added) {
		addLayer(view, added);
		openOwn(view, {
			on: "layer",
			id: added.id
		});
		fitToLayers(view, [added]);
		setAt({ on: "nothing" });
	}
	/** Whether it has become a layer. */
	async function open({ name, archive }) {
		setAt({
			on: "reading",
			name
		});
		const opened = archive === null ? "elsewhere" : await openBeside(archive).catch(() => "unreadable");
		if (typeof opened === "string" || archive === null) {
			setAt({
				on: "fault",
				name,
				sentence: archiveFaultSentence[typeof opened === "string" ? opened : "elsewhere"]()
			});
			return false;
		}
		take(newArchiveLayer({
			...opened.about,
			place: archive
		}, name || layer_unnamed()));
		return true;
	}
	/** Whether it has become a layer. */
	async function read(brought, answers = {}) {
		if ("archive" in brought) return open(brought);
		setAt({
			on: "reading",
			name: brought.name
		});
		const { layer, fault } = await readInWorker(brought.bytes, answers).catch(() => noReading);
		if (!layer) {
			const sentence = fault ? fileFaultSentence(fault) : layer_not_read();
			setAt({
				on: "fault",
				name: brought.name,
				sentence
			});
			return false;
		}
		if (layer.questions.length > 0) {
			setAt({
				on: "asking",
				brought,
				answers,
				read: layer
			});
			return false;
		}
		const added = newLayer(layer, brought.name || layer_unnamed(), answers.isDayFirst);
		take(added);
		checkLayer(view, added.id);
		return true;
	}
	async function goOn() {
		const next = waiting.current.shift();
		if (next && await read(next)) await goOn();
	}
	async function answer(answers) {
		if (at.on === "asking" && await read(at.brought, answers)) await goOn();
	}
	function bring(brought) {
		waiting.current.push(...brought);
		if (at.on !== "reading" && at.on !== "asking") goOn();
	}
	const bringDropped = (0, import_react.useEffectEvent)(async () => {
		bring(await Promise.all(takeBrought(view).map(sourceOfFile)));
	});
	const hasDropped = useViewState(({ own }) => own.brought.length > 0);
	(0, import_react.useEffect)(() => {
		if (hasDropped) bringDropped();
	}, [hasDropped]);
	/** Leaves what is asked about unread, or what was said of it. */
	function leave() {
		setAt({ on: "nothing" });
		goOn();
	}
	return {
		at,
		bring,
		answer,
		leave
	};
}
// src/layers/bringing/use-pasted.ts
/** What is pasted anywhere but into a field is read as a file is. */
function usePasted(onBring) {
	const take = (0, import_react.useEffectEvent)(async (event) => {
		if (event.target instanceof Element && event.target.closest("input, textarea") || !event.clipboardData) return;
		const files = [...event.clipboardData.files];
		const text = event.clipboardData.getData("text/plain");
		if (files.length > 0) onBring(await Promise.all(files.map(sourceOfFile)));
		else if (text.trim() !== "") onBring([sourceOfText(layer_pasted(), text)]);
	});
	(0, import_react.useEffect)(() => {
		const onPaste = (event) => void take(event);
		document.addEventListener("paste", onPaste);
		return () => document.removeEventListener("paste", onPaste);
	}, []);
}
// src/layers/layer/ArchivePart.tsx
/** Why nothing of an archive is seen, where nothing is: its address may lead nowhere by now. */
function useArchiveFault(archive) {
	const [fault, setFault] = (0, import_react.useState)(null);
	const place = archive?.place;
	(0, import_react.useEffect)(() => {
		if (place === void 0) return;
		let isWanted = true;
		openBeside(place).then((opened) => {
			if (typeof opened !== "string") forgetTiles(opened.key);
			if (isWanted) setFault(typeof opened === "string" ? opened : null);
		}).catch(() => null);
		return () => {
			isWanted = false;
		};
	}, [place]);
	return fault;
}
/** What is said of a layer that comes in tiles: who brings it answers for what is in them. */
function ArchivePart({ layer }) {
	const view = useView();
	const said = (0, import_react.useRef)(null);
	const fault = useArchiveFault(layer.archive);
	const isStated = layer.standing === "stated";
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "layers-quiet",
			children: layer_archive_means()
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			role: "status",
			children: fault !== null && archiveFaultSentence[fault]()
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			ref: said,
			tabIndex: -1,
			role: "status",
			className: "layer-page-harm",
			"data-standing": layer.standing,
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: isStated ? harm_stated({ sentence: harm_statement() }) : layer_archive_unchecked() })
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
			className: "layers-ways",
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				onClick: () => {
					if (isStated) askAgain(view, layer.id);
					else stateHarmless(view, layer.id);
					said.current?.focus({ preventScroll: true });
				},
				children: isStated ? harm_take_back() : harm_statement()
			})
		})
	] });
}
// src/layers/layer/FeatureList.css
var import_react_dom = require_react_dom();
// src/layers/layer/FeatureRow.tsx
/** A feature of a layer: its name, and what its columns say once it is opened here or on the map. */
function FeatureRow({ layer, feature, index, name, isOpen }) {
	const view = useView();
	const id = (0, import_react.useId)();
	const button = (0, import_react.useRef)(null);
	(0, import_react.useEffect)(() => {
		if (!isOpen || button.current === document.activeElement) return;
		button.current?.focus();
	}, [isOpen]);
	function toggle() {
		if (isOpen) openOwn(view, {
			on: "layer",
			id: layer.id
		});
		else {
			openOwn(view, {
				on: "feature",
				ref: ownRef(layer, index)
			});
			fitToFeature(view, feature);
		}
	}
	const date = dateOf(feature, layer);
	const description = descriptionOf(feature, layer);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", {
		"data-open": isOpen || void 0,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
			ref: button,
			type: "button",
			"aria-expanded": isOpen,
			"aria-controls": isOpen ? id : void 0,
			onClick: toggle,
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: name }), date !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "layers-quiet",
				children: date
			})]
		}), isOpen && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			id,
			className: "feature-list-card",
			children: [
				description !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: description }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dl", { children: otherColumns(feature, layer).map(([column, words]) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dt", { children: column }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dd", { children: words })] }, column)) }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
					className: "layers-quiet",
					children: [
						feature.geometry === null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: layer_no_place() }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: " " }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: layer.countedIn === "lines" ? layer_at_line({ at: feature.at }) : layer_at_record({ at: feature.at }) })
					]
				})
			]
		})]
	});
}
// src/layers/layer/FeatureList.tsx
/** So many rows are made at a time: the list of a large layer is as quick as that of a small one. */
var atOnce = 50;
/** Layers with more features than that can be searched. */
var searchedFrom = 12;
/** The features of a layer, each with its columns: what the map shows, by keys. */
function FeatureList({ layer }) {
	const id = (0, import_react.useId)();
	const list = (0, import_react.useRef)(null);
	const [sought, setSought] = (0, import_react.useState)("");
	const [most, setMost] = (0, import_react.useState)(atOnce);
	const open = useViewState(({ own }) => own.panel?.on === "feature" ? own.panel.ref.id : null);
	const wanted = plainName(sought);
	const found = layer.features.map((feature, index) => ({
		feature,
		index,
		name: nameOfFeature(feature, layer)
	})).filter(({ name }) => wanted === "" || plainName(name).includes(wanted));
	const isOpen = (index) => open === `${layer.id}.${index}`;
	const shown = found.filter(({ index }, i) => i < most || isOpen(index));
	/** The button may be gone with the last of them: the first that is new takes the focus. */
	function showMore() {
		(0, import_react_dom.flushSync)(() => setMost(most + atOnce));
		list.current?.children[most]?.querySelector("button")?.focus();
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		layer.features.length > searchedFrom && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
			className: "layers-field",
			htmlFor: id,
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: layer_seek() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
				id,
				type: "search",
				value: sought,
				onChange: ({ target }) => setSought(target.value)
			})]
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
			ref: list,
			className: "feature-list",
			children: shown.map(({ feature, index, name }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(FeatureRow, {
				layer,
				feature,
				index,
				name: name || layer_feature_number({ number: index + 1 }),
				isOpen: isOpen(index)
			}, index))
		}),
		found.length === 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "layers-quiet",
			children: layer_none_found()
		}),
		found.length > most && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			className: "link",
			onClick: showMore,
			children: layer_more({
				shown: most,
				all: found.length
			})
		})
	] });
}
// src/layers/layer/HarmBox.tsx
/** What is said of a layer that has been answered for, or is looked at. */
function sentenceOf({ standing }) {
	switch (standing) {
		case "clean": return harm_none();
		case "coarse": return harm_coarse();
		case "stated": return harm_stated({ sentence: harm_statement() });
		default: return harm_checking();
	}
}
/** What the harm check says of a layer, and the two answers to it. */
function HarmBox({ layer }) {
	const view = useView();
	const [isBusy, setBusy] = (0, import_react.useState)(false);
	const report = reportFor(layer);
	const isAsked = layer.standing === "asked" && report !== null;
	const said = (0, import_react.useRef)(null);
	const attendWords = () => said.current?.focus({ preventScroll: true });
	async function coarsen() {
		setBusy(true);
		await coarsenLayer(view, layer.id);
		setBusy(false);
		attendWords();
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
		ref: said,
		tabIndex: -1,
		role: "status",
		className: "layer-page-harm",
		"data-standing": layer.standing,
		children: [
			!isAsked && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: sentenceOf(layer) }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: " " }),
			layer.standing === "stated" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "link",
				onClick: () => {
					attendWords();
					askAgain(view, layer.id);
				},
				children: harm_take_back()
			})
		]
	}), isAsked && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(HarmAsk, {
		report,
		sentenceOf: (finding) => findingSentence(finding, layer.countedIn),
		why: harm_why_layer(),
		isBusy,
		onCoarsen: () => void coarsen(),
		onState: () => {
			attendWords();
			stateHarmless(view, layer.id);
		}
	})] });
}
// src/layers/deleted-layer.ts
var deleted = /* @__PURE__ */ new WeakMap();
var lastDeleted = (view) => deleted.get(view)?.layer ?? null;
function deleteLayer(view, layer) {
	const at = view.getState().own.layers.indexOf(layer);
	deleted.set(view, {
		layer,
		at
	});
	removeLayer(view, layer.id);
}
function undelete(view) {
	const last = deleted.get(view);
	deleted.delete(view);
	if (last) putBackLayer(view, last.layer, last.at);
}
// src/own/write-geojson.ts
/**
* Features as GeoJSON (RFC 7946), one a line, so that two files can be compared; what the file says of
* itself stands before them.
*/
function writeGeoJson(features, about = {}) {
	const told = Object.entries(about).filter(([name]) => !/^(type|features|bbox|crs)$/.test(name)).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},`);
	const lines = features.map(({ geometry, properties }) => JSON.stringify({
		type: "Feature",
		geometry,
		properties
	}));
	return `{"type":"FeatureCollection",${told.join("")}"features":[\n${lines.join(",\n")}\n]}\n`;
}
// src/layers/take-out-layer.ts
/** The text of a layer's file: with its name, its credit, and what was said of it. */
function fileOfLayer(layer) {
	const { name, credit, ...about } = wordsOf(layer);
	return writeGeoJson(layer.features, {
		...about,
		name,
		...credit !== "" && { credit },
		...layer.standing === "stated" && { statement: harm_statement() }
	});
}
/** Hands a layer to the reader as GeoJSON. */
function takeOutLayer(layer) {
	const name = layer.name.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
	const file = new Blob([fileOfLayer(layer)], { type: "application/geo+json" });
	offerFile(file, `${name || "layer"}.geojson`);
}
// src/layers/layer/LayerWays.tsx
/** What can be done with a layer: to hide it, to take it out as a file, to delete it. */
function LayerWays({ layer }) {
	const view = useView();
	const canLeave = isAnswered(layer);
	const isKept = useViewState(({ own }) => own.kept === own.layers);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		className: "layers-quiet",
		children: canLeave && isKept && layer_kept()
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "layers-ways",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				"aria-pressed": layer.isHidden,
				onClick: () => changeLayer(view, layer.id, { isHidden: !layer.isHidden }),
				children: layer_hide()
			}),
			canLeave && !layer.archive && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				onClick: () => takeOutLayer(layer),
				children: layer_take_out()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				onClick: () => deleteLayer(view, layer),
				children: layer_delete()
			})
		]
	})] });
}
// src/layers/layer/NameFields.tsx
/** What the layer is called, and whose data they are. */
function NameFields({ layer }) {
	const view = useView();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
			className: "layers-field",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: layer_name() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
				value: layer.name,
				maxLength: 80,
				onChange: ({ target }) => renameLayer(view, layer, { name: target.value }),
				onBlur: () => endRename(view, layer.id)
			})]
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
			className: "layers-field",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: layer_credit() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
				value: layer.credit,
				maxLength: 200,
				onChange: ({ target }) => renameLayer(view, layer, { credit: target.value }),
				onBlur: () => endRename(view, layer.id)
			})]
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "layers-quiet",
			children: layer_credit_means()
		})
	] });
}
// src/layers/layer/shape-counts.ts
/** A collection counts as its first part. */
function shapeOf(geometry) {
	switch (geometry?.type) {
		case void 0: return "none";
		case "Point":
		case "MultiPoint": return "point";
		case "LineString":
		case "MultiLineString": return "line";
		case "Polygon":
		case "MultiPolygon": return "area";
		case "GeometryCollection": return shapeOf(geometry.geometries[0] ?? null);
	}
}
var words = {
	point: layer_points,
	line: layer_lines,
	area: layer_areas,
	none: layer_placeless
};
var shapes = [
	"point",
	"line",
	"area",
	"none"
];
/** How many points, lines, areas and features without a place a layer has. */
function shapeCounts({ features, archive }) {
	if (archive) return layer_tiles();
	const counts = {
		point: 0,
		line: 0,
		area: 0,
		none: 0
	};
	for (const { geometry } of features) counts[shapeOf(geometry)] += 1;
	return inTurn(shapes.filter((shape) => counts[shape] > 0).map((shape) => words[shape]({
		count: counts[shape],
		shown: writeNumber(counts[shape])
	})));
}
// src/layers/layer/UsesTable.tsx
var useWords = {
	name: layer_use_name,
	date: layer_use_date,
	description: layer_use_description,
	shown: layer_use_shown,
	"left-out": layer_use_left_out
};
/** The first thing that a column says. */
function exampleOf({ features }, column) {
	for (const { properties } of features) {
		const value = Object.hasOwn(properties, column) ? properties[column] : null;
		if (value !== null && value !== void 0 && value !== "") return String(value).slice(0, 60);
	}
	return "";
}
/** The columns of a layer, and what each is used as. */
function UsesTable({ layer }) {
	const view = useView();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", {
		className: "uses-table",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "col",
				children: layer_column()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "col",
				children: layer_column_example()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "col",
				children: layer_column_use()
			})
		] }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: [...layer.uses].map(([column, use]) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "row",
				children: column
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: exampleOf(layer, column) }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("select", {
				value: use,
				"aria-label": layer_column_use_of({ column }),
				onChange: ({ target }) => {
					const next = uses.find((each) => each === target.value);
					if (next) changeLayer(view, layer.id, { uses: changeUse(layer.uses, column, next) });
				},
				children: uses.map((each) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
					value: each,
					children: useWords[each]()
				}, each))
			}) })
		] }, column)) })]
	});
}
// src/layers/layer/LayerPage.tsx
/** One layer of the reader's own: what is in it, what was found, how it is shown, where it can go. */
function LayerPage({ layer }) {
	const view = useView();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("article", {
		className: "layer-page",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "link",
				onClick: () => openOwn(view),
				children: layer_all()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(PanelHeading, { children: layer.name }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "layers-quiet",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: layer_yours() }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: " " }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: shapeCounts(layer) })
				]
			}),
			layer.faults.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "layers-doubt",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("b", { children: layer_faults() }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", { children: layer.faults.map((fault) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: faultCountSentence(fault) }, fault.kind)) })]
			}),
			layer.archive ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ArchivePart, { layer }) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(HarmBox, { layer }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				onClick: () => fitToLayers(view, [layer]),
				children: layer_fit()
			}),
			!layer.archive && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Fold, {
				title: layer_features(),
				count: layer.features.length,
				open: true,
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(FeatureList, { layer })
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Fold, {
				title: layer_columns(),
				count: layer.uses.size,
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(UsesTable, { layer })
			})] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Fold, {
				title: layer_name_and_credit(),
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NameFields, { layer })
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(LayerWays, { layer })
		]
	});
}
// src/layers/list/LayerRow.tsx
/** A layer in the list: it is opened by its name, and shown or hidden by its eye. */
function LayerRow({ layer }) {
	const view = useView();
	const { id, name, isHidden, look } = layer;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
		type: "button",
		className: "layer-list-name",
		onClick: () => openOwn(view, {
			on: "layer",
			id
		}),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(OwnSwatch, { look }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: name }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "layers-quiet",
				children: isAnswered(layer) ? shapeCounts(layer) : layer_to_answer()
			})
		]
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		className: "layer-list-eye",
		"aria-pressed": !isHidden,
		"aria-label": layer_show_named({ name }),
		onClick: () => changeLayer(view, id, { isHidden: !isHidden }),
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name: isHidden ? "eye-off" : "eye" })
	})] });
}
// src/layers/list/LayerList.tsx
/** All layers of the reader's own. */
function LayerList() {
	const view = useView();
	const layers = useViewState(({ own }) => own.layers);
	const trouble = useViewState(({ own }) => own.trouble);
	const [deleted] = (0, import_react.useState)(() => lastDeleted(view));
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "layer-list",
		"aria-label": layer_layers(),
		children: [
			deleted && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				role: "status",
				className: "layer-list-deleted",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: layer_deleted({ name: deleted.name }) }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: " " }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						className: "link",
						onClick: () => {
							undelete(view);
							openOwn(view, {
								on: "layer",
								id: deleted.id
							});
						},
						children: layer_put_back()
					})
				]
			}),
			trouble && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				role: "alert",
				className: "layers-doubt",
				children: trouble === "full" ? layer_trouble_full() : layer_trouble_denied()
			}),
			layers.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: layer_layers() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", { children: layers.map((layer) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LayerRow, { layer }, layer.id)) })] })
		]
	});
}
// src/layers/OwnPanel.tsx
/** The reader's own data: brought, listed, and one of their layers at a time. */
function OwnPanel() {
	const view = useView();
	const { at, bring, answer, leave } = useBringing();
	usePasted(bring);
	const layer = useViewState(layerInPanel);
	(0, import_react.useEffect)(() => void beginKeeping(view), [view]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "layers",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(CloseButton, {
			label: layer_close(),
			onClick: () => closeOwn(view)
		}), at.on === "asking" ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Questions, {
			...at,
			onAnswer: answer,
			onLeave: leave
		}, at.read.questions.length) : layer ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LayerPage, { layer }, layer.id) : /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(BringFile, {
			at,
			onBring: bring,
			onLeave: leave
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LayerList, {})] })]
	});
}
export { OwnPanel };
