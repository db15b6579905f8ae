import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { Ar as writeNumber, es as plural, is as require_react, rs as getLocale } from "./view-D6cf0WB7.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
// src/languages/compiled/messages/harm_at_line.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ at: NonNullable<unknown> }} Harm_At_LineInputs */
var en_harm_at_line = (i) => {
	return `line ${i?.at}`;
};
/**
* | output |
* | --- |
* | "line {at}" |
*
* @param {Harm_At_LineInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_at_line = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_at_line(inputs);
});
// src/languages/compiled/messages/harm_at_record.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ at: NonNullable<unknown> }} Harm_At_RecordInputs */
var en_harm_at_record = (i) => {
	return `number ${i?.at}`;
};
/**
* | output |
* | --- |
* | "number {at}" |
*
* @param {Harm_At_RecordInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_at_record = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_at_record(inputs);
});
// src/languages/compiled/messages/harm_in_column.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ at: NonNullable<unknown>, column: NonNullable<unknown> }} Harm_In_ColumnInputs */
var en_harm_in_column = (i) => {
	return `${i?.at}, “${i?.column}”`;
};
/**
* | output |
* | --- |
* | "{at}, “{column}”" |
*
* @param {Harm_In_ColumnInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_in_column = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_in_column(inputs);
});
// src/languages/compiled/messages/harm_finding.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ place: NonNullable<unknown>, found: NonNullable<unknown>, why: NonNullable<unknown> }} Harm_FindingInputs */
var en_harm_finding = (i) => {
	return `${i?.place}: “${i?.found}”. ${i?.why}`;
};
/**
* | output |
* | --- |
* | "{place}: “{found}”. {why}" |
*
* @param {Harm_FindingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_finding = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_finding(inputs);
});
// src/languages/compiled/messages/harm_fine_point.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_Fine_PointInputs */
var en_harm_fine_point = () => {
	return `The place is exact. Points of the atlas stand on a grid of half a degree, so that nobody is found by them.`;
};
/**
* | output |
* | --- |
* | "The place is exact. Points of the atlas stand on a grid of half a degree, so that nobody is found by them." |
*
* @param {Harm_Fine_PointInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_fine_point = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_fine_point(inputs);
});
// src/languages/compiled/messages/harm_fine_shape.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_Fine_ShapeInputs */
var en_harm_fine_shape = () => {
	return `The line or area is exact. Those of the atlas are rounded to a tenth of a degree, so that nobody can follow them.`;
};
/**
* | output |
* | --- |
* | "The line or area is exact. Those of the atlas are rounded to a tenth of a degree, so that nobody can follow them." |
*
* @param {Harm_Fine_ShapeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_fine_shape = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_fine_shape(inputs);
});
// src/languages/compiled/messages/harm_fine_column.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_Fine_ColumnInputs */
var en_harm_fine_column = () => {
	return `The column gives the place more exactly than half a degree.`;
};
/**
* | output |
* | --- |
* | "The column gives the place more exactly than half a degree." |
*
* @param {Harm_Fine_ColumnInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_fine_column = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_fine_column(inputs);
});
// src/languages/compiled/messages/harm_coordinates_in_words.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_Coordinates_In_WordsInputs */
var en_harm_coordinates_in_words = () => {
	return `The words give an exact place.`;
};
/**
* | output |
* | --- |
* | "The words give an exact place." |
*
* @param {Harm_Coordinates_In_WordsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_coordinates_in_words = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_coordinates_in_words(inputs);
});
// src/languages/compiled/messages/harm_map_link.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_Map_LinkInputs */
var en_harm_map_link = () => {
	return `The link leads to an exact place.`;
};
/**
* | output |
* | --- |
* | "The link leads to an exact place." |
*
* @param {Harm_Map_LinkInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_map_link = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_map_link(inputs);
});
// src/languages/compiled/messages/harm_time_of_day.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_Time_Of_DayInputs */
var en_harm_time_of_day = () => {
	return `A place with a time of day tells who was where and when.`;
};
/**
* | output |
* | --- |
* | "A place with a time of day tells who was where and when." |
*
* @param {Harm_Time_Of_DayInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_time_of_day = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_time_of_day(inputs);
});
// src/languages/compiled/messages/harm_recent_date.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ months: NonNullable<unknown> }} Harm_Recent_DateInputs */
var en_harm_recent_date = (i) => {
	return `A place with a date of the last ${i?.months} months may still be in use.`;
};
/**
* | output |
* | --- |
* | "A place with a date of the last {months} months may still be in use." |
*
* @param {Harm_Recent_DateInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_recent_date = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_recent_date(inputs);
});
// src/languages/compiled/messages/harm_recent_words.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_Recent_WordsInputs */
var en_harm_recent_words = () => {
	return `The words speak of days just past or still to come.`;
};
/**
* | output |
* | --- |
* | "The words speak of days just past or still to come." |
*
* @param {Harm_Recent_WordsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_recent_words = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_recent_words(inputs);
});
// src/languages/compiled/messages/harm_phone_number.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_Phone_NumberInputs */
var en_harm_phone_number = () => {
	return `Someone can be reached by this number.`;
};
/**
* | output |
* | --- |
* | "Someone can be reached by this number." |
*
* @param {Harm_Phone_NumberInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_phone_number = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_phone_number(inputs);
});
// src/languages/compiled/messages/harm_mail_address.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_Mail_AddressInputs */
var en_harm_mail_address = () => {
	return `Someone can be reached by this address.`;
};
/**
* | output |
* | --- |
* | "Someone can be reached by this address." |
*
* @param {Harm_Mail_AddressInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_mail_address = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_mail_address(inputs);
});
// src/languages/compiled/messages/harm_chat_name.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_Chat_NameInputs */
var en_harm_chat_name = () => {
	return `Someone can be reached by this name.`;
};
/**
* | output |
* | --- |
* | "Someone can be reached by this name." |
*
* @param {Harm_Chat_NameInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_chat_name = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_chat_name(inputs);
});
// src/languages/compiled/messages/harm_identity_number.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_Identity_NumberInputs */
var en_harm_identity_number = () => {
	return `The number belongs to one person.`;
};
/**
* | output |
* | --- |
* | "The number belongs to one person." |
*
* @param {Harm_Identity_NumberInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_identity_number = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_identity_number(inputs);
});
// src/languages/compiled/messages/harm_street_address.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_Street_AddressInputs */
var en_harm_street_address = () => {
	return `The address is somebody’s house.`;
};
/**
* | output |
* | --- |
* | "The address is somebody’s house." |
*
* @param {Harm_Street_AddressInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_street_address = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_street_address(inputs);
});
// src/languages/compiled/messages/harm_exact_age.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_Exact_AgeInputs */
var en_harm_exact_age = () => {
	return `An exact age helps to tell who it is.`;
};
/**
* | output |
* | --- |
* | "An exact age helps to tell who it is." |
*
* @param {Harm_Exact_AgeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_exact_age = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_exact_age(inputs);
});
// src/languages/compiled/messages/harm_personal_column.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_Personal_ColumnInputs */
var en_harm_personal_column = () => {
	return `The column tells of single persons.`;
};
/**
* | output |
* | --- |
* | "The column tells of single persons." |
*
* @param {Harm_Personal_ColumnInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_personal_column = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_personal_column(inputs);
});
// src/languages/compiled/messages/harm_person_name.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_Person_NameInputs */
var en_harm_person_name = () => {
	return `The name may be of somebody who fled or helped, or of their family.`;
};
/**
* | output |
* | --- |
* | "The name may be of somebody who fled or helped, or of their family." |
*
* @param {Harm_Person_NameInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_person_name = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_person_name(inputs);
});
// src/languages/compiled/messages/harm_operational_word.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_Operational_WordInputs */
var en_harm_operational_word = () => {
	return `The word may tell how, where or when people cross, who helps or how borders are watched.`;
};
/**
* | output |
* | --- |
* | "The word may tell how, where or when people cross, who helps or how borders are watched." |
*
* @param {Harm_Operational_WordInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_operational_word = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_operational_word(inputs);
});
// src/languages/compiled/messages/harm_coarse.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_CoarseInputs */
var en_harm_coarse = () => {
	return `Brought to the atlas’ precision: what could do harm is left out.`;
};
/**
* | output |
* | --- |
* | "Brought to the atlas’ precision: what could do harm is left out." |
*
* @param {Harm_CoarseInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_coarse = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_coarse(inputs);
});
// src/languages/compiled/messages/harm_heading.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_HeadingInputs */
var en_harm_heading = () => {
	return `This could do harm`;
};
/**
* | output |
* | --- |
* | "This could do harm" |
*
* @param {Harm_HeadingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_heading = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_heading(inputs);
});
// src/languages/compiled/messages/harm_more.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown>, shown: NonNullable<unknown> }} Harm_MoreInputs */
var en_harm_more = (i) => {
	if (plural("en", i?.count, {}) === "one") return `And ${i?.shown} more like it.`;
	return `And ${i?.shown} more like it.`;
};
/**
* | plural | output |
* | --- | --- |
* | "one" | "And {shown} more like it." |
* | * | "And {shown} more like it." |
*
* @param {Harm_MoreInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_more = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_more(inputs);
});
// src/languages/compiled/messages/harm_coarsen.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_CoarsenInputs */
var en_harm_coarsen = () => {
	return `Bring it to the atlas’ precision`;
};
/**
* | output |
* | --- |
* | "Bring it to the atlas’ precision" |
*
* @param {Harm_CoarsenInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_coarsen = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_coarsen(inputs);
});
// src/languages/compiled/messages/harm_coarsen_means.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_Coarsen_MeansInputs */
var en_harm_coarsen_means = () => {
	return `Places are rounded, and what is fresh, personal or operational is left out. This cannot be undone here; your own file stays as it is.`;
};
/**
* | output |
* | --- |
* | "Places are rounded, and what is fresh, personal or operational is left out. This cannot be undone here; your own file stays as it is." |
*
* @param {Harm_Coarsen_MeansInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_coarsen_means = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_coarsen_means(inputs);
});
// src/languages/compiled/messages/harm_statement.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_StatementInputs */
var en_harm_statement = () => {
	return `This is not about people at risk`;
};
/**
* | output |
* | --- |
* | "This is not about people at risk" |
*
* @param {Harm_StatementInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_statement = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_statement(inputs);
});
// src/languages/compiled/messages/harm_stated.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ sentence: NonNullable<unknown> }} Harm_StatedInputs */
var en_harm_stated = (i) => {
	return `You said: “${i?.sentence}.” The sentence is kept with it.`;
};
/**
* | output |
* | --- |
* | "You said: “{sentence}.” The sentence is kept with it." |
*
* @param {Harm_StatedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_stated = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_stated(inputs);
});
// src/languages/compiled/messages/harm_take_back.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_Take_BackInputs */
var en_harm_take_back = () => {
	return `Take that back`;
};
/**
* | output |
* | --- |
* | "Take that back" |
*
* @param {Harm_Take_BackInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_take_back = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_take_back(inputs);
});
// src/own/harm/harm-sentences.ts
/** Why something that the harm check found could do harm, and where it stands. */
var reasons = {
	"fine-point": harm_fine_point,
	"fine-shape": harm_fine_shape,
	"fine-column": harm_fine_column,
	"coordinates-in-words": harm_coordinates_in_words,
	"map-link": harm_map_link,
	"time-of-day": harm_time_of_day,
	"recent-date": () => harm_recent_date({ months: 24 }),
	"recent-words": harm_recent_words,
	"phone-number": harm_phone_number,
	"mail-address": harm_mail_address,
	"chat-name": harm_chat_name,
	"identity-number": harm_identity_number,
	"street-address": harm_street_address,
	"exact-age": harm_exact_age,
	"personal-column": harm_personal_column,
	"person-name": harm_person_name,
	"operational-word": harm_operational_word
};
var reasonSentence = (reason) => reasons[reason]();
function findingSentence(finding, countedIn) {
	const { at, column, found, reason } = finding;
	const place = countedIn === "lines" ? harm_at_line({ at }) : harm_at_record({ at });
	return harm_finding({
		place: column === null ? place : harm_in_column({
			at: place,
			column
		}),
		found,
		why: reasonSentence(reason)
	});
}
// src/share/harm/HarmAsk.css
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
// src/share/harm/HarmAsk.tsx
var import_jsx_runtime = require_jsx_runtime();
/** What the harm check found, with reasons, and the two answers to it. */
function HarmAsk(props) {
	const { report, sentenceOf, why, isBusy = false, onCoarsen, onState } = props;
	const id = (0, import_react.useId)();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "harm-ask",
		"aria-labelledby": id,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", {
				id,
				children: harm_heading()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", { children: report.map(({ reason, count, first }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: sentenceOf(first) }), count > 1 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "harm-ask-quiet",
				children: harm_more({
					count: count - 1,
					shown: writeNumber(count - 1)
				})
			})] }, reason)) }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: why }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "harm-ask-ways",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					className: "harm-ask-main",
					"aria-disabled": isBusy,
					onClick: () => !isBusy && onCoarsen(),
					children: harm_coarsen()
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					onClick: onState,
					children: harm_statement()
				})]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "harm-ask-quiet",
				children: harm_coarsen_means()
			})
		]
	});
}
export { harm_stated as a, harm_coarse as c, harm_take_back as i, harm_finding as l, findingSentence as n, harm_statement as o, reasonSentence as r, harm_heading as s, HarmAsk as t };
