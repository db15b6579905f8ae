import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { $ as toDraw, An as pageAddress, Ao as routeIn, Bi as greyscale, Dr as sampleDash, Fr as openStory, Hi as print$1, I as mayLeave, Mi as inTurn, No as defaultAddressed, Ro as handout, Ti as writeDate, Wo as glossary, X as layersOfStory, Xo as stories, Y as layersAt, Zo as figure_title, ea as closePage, et as isAnswered, hn as useWholeGeography, ho as useViewState, is as require_react, ja as parseAddress, kt as nameOfMap, mo as useView, rs as getLocale, so as putDrawing, va as openPage, vr as corridorWidths, wn as addressForOthers, z as waitsFor, zr as makeStory } from "./view-D6cf0WB7.js";
import { n as useSecondWords, r as wordsIn, t as InBoth } from "./InBoth-CTuLPsKd.js";
import { t as useStoryAddress } from "./use-story-address-CT97nrDc.js";
import { E as stanceWord, I as trouble_reload, K as role_origin, P as ReloadButton, R as routes, _ as StanceSwatch, g as LineSwatch } from "./apply-theme-BFESq4fb.js";
import { t as story_failed } from "./story_failed-Bp-T5GTj.js";
import { n as close_page, t as PageFrame } from "./PageFrame-CDdWBAVy.js";
import { t as story_size } from "./story_size-D_KtoXPX.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
import { a as figure_own_lead, c as figure_data, d as figure_borders_lead, f as figure_withheld, i as figure_own_stated, l as figure_data_lead, m as figure_schematic_lead, o as figure_own_credit, p as figure_schematic, s as figure_rights, u as figure_borders } from "./sources-shown-7eVvX_xa.js";
import { t as figure_withheld_lead } from "./figure_withheld_lead-B2AZ-2P6.js";
import { n as drawMap } from "./draw-map-BhFkgk71.js";
import { t as harm_faces_waits } from "./harm_faces_waits-2OEc0JSs.js";
import { t as writeXml } from "./write-xml-BLPB6TPd.js";
import { t as tints } from "./tints-gr2k1S6g.js";
import { n as marksInWords } from "./mark-names-BFp8u1-W.js";
import { t as map_of_routes } from "./map_of_routes-B6kKtbeo.js";
import { t as story_by_reader } from "./story_by_reader-s_tqVaDH.js";
import { t as loadKoreanFor } from "./korean-Dv9LJJMZ.js";
import { i as termsOf, o as drawingOfView, r as sourcesOfStep, t as wholeOfStory } from "./whole-of-story-DqKYyVKM.js";
import { A as stanceIn, Q as release, b as stances } from "./outline-DuuOSWBR.js";
import { t as today } from "./today-pD4yGa2L.js";
import { t as AddressCode } from "./AddressCode-BKPHRQrG.js";
import { B as atlas } from "./atlas-B-d33bUZ.js";
import { t as OwnSwatch } from "./OwnSwatch-D5SiK6EH.js";
import { n as StepPicture, r as story_loading, t as ColumnChart } from "./ColumnChart-BFueloQD.js";
import { W as year_value, d as writeYearValue, et as harm_story_waits, l as writeTogether, ot as story_size_minutes, s as seriesTitle } from "./index-CCjmo0Zw.js";
import { n as notes_discussion, t as chartOfStep } from "./step-chart-vvaUhPav.js";
import { t as x } from "./lib-Ri6c1tWp.js";
import { S as ringsInFrame, f as prepareDrawing, i as isInside } from "./map-contents-BKZ5BAUL.js";
import { u as tenth } from "./label-BHGSJHR8.js";
import { n as allowanceFor, t as FrameNote } from "./FrameNote-CJypKMfv.js";
// src/languages/compiled/messages/frame_no_print.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Frame_No_PrintInputs */
var en_frame_no_print = () => {
	return `The page around this one forbids it to print. On the full page it works:`;
};
/**
* | output |
* | --- |
* | "The page around this one forbids it to print. On the full page it works:" |
*
* @param {Frame_No_PrintInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var frame_no_print = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_frame_no_print(inputs);
});
// src/languages/compiled/messages/frame_perhaps_no_print.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Frame_Perhaps_No_PrintInputs */
var en_frame_perhaps_no_print = () => {
	return `If nothing is printed, the page around this one forbids it. On the full page it works:`;
};
/**
* | output |
* | --- |
* | "If nothing is printed, the page around this one forbids it. On the full page it works:" |
*
* @param {Frame_Perhaps_No_PrintInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var frame_perhaps_no_print = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_frame_perhaps_no_print(inputs);
});
// src/languages/compiled/messages/handout_no_code.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Handout_No_CodeInputs */
var en_handout_no_code = () => {
	return `The address of this story is too long for paper and for a code: open it in the atlas and share it from there.`;
};
/**
* | output |
* | --- |
* | "The address of this story is too long for paper and for a code: open it in the atlas and share it from there." |
*
* @param {Handout_No_CodeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var handout_no_code = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_handout_no_code(inputs);
});
// src/languages/compiled/messages/handout_lead.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Handout_LeadInputs */
var en_handout_lead = () => {
	return `The story on paper, for a class: A4 or Letter. This page shows what is printed.`;
};
/**
* | output |
* | --- |
* | "The story on paper, for a class: A4 or Letter. This page shows what is printed." |
*
* @param {Handout_LeadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var handout_lead = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_handout_lead(inputs);
});
// src/languages/compiled/messages/handout_print.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Handout_PrintInputs */
var en_handout_print = () => {
	return `Print`;
};
/**
* | output |
* | --- |
* | "Print" |
*
* @param {Handout_PrintInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var handout_print = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_handout_print(inputs);
});
// src/languages/compiled/messages/handout_with_teacher.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Handout_With_TeacherInputs */
var en_handout_with_teacher = () => {
	return `With the sheet for the teacher`;
};
/**
* | output |
* | --- |
* | "With the sheet for the teacher" |
*
* @param {Handout_With_TeacherInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var handout_with_teacher = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_handout_with_teacher(inputs);
});
// src/languages/compiled/messages/handout_with_accounts.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Handout_With_AccountsInputs */
var en_handout_with_accounts = () => {
	return `With accounts of violence in full`;
};
/**
* | output |
* | --- |
* | "With accounts of violence in full" |
*
* @param {Handout_With_AccountsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var handout_with_accounts = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_handout_with_accounts(inputs);
});
// src/languages/compiled/messages/handout_in_greys.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Handout_In_GreysInputs */
var en_handout_in_greys = () => {
	return `For a printer without colours`;
};
/**
* | output |
* | --- |
* | "For a printer without colours" |
*
* @param {Handout_In_GreysInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var handout_in_greys = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_handout_in_greys(inputs);
});
// src/languages/compiled/messages/handout_no_story.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Handout_No_StoryInputs */
var en_handout_no_story = () => {
	return `The address names no story to print. Choose one in`;
};
/**
* | output |
* | --- |
* | "The address names no story to print. Choose one in" |
*
* @param {Handout_No_StoryInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var handout_no_story = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_handout_no_story(inputs);
});
// src/languages/compiled/messages/handout_kicker.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Handout_KickerInputs */
var en_handout_kicker = () => {
	return `The Long Way South · Handout`;
};
/**
* | output |
* | --- |
* | "The Long Way South · Handout" |
*
* @param {Handout_KickerInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var handout_kicker = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_handout_kicker(inputs);
});
// src/languages/compiled/messages/handout_live.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Handout_LiveInputs */
var en_handout_live = () => {
	return `Live, with every sentence’s sources:`;
};
/**
* | output |
* | --- |
* | "Live, with every sentence’s sources:" |
*
* @param {Handout_LiveInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var handout_live = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_handout_live(inputs);
});
// src/languages/compiled/messages/handout_facts.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Handout_FactsInputs */
var en_handout_facts = () => {
	return `About this handout`;
};
/**
* | output |
* | --- |
* | "About this handout" |
*
* @param {Handout_FactsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var handout_facts = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_handout_facts(inputs);
});
// src/languages/compiled/messages/handout_sources.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ sources: NonNullable<unknown> }} Handout_SourcesInputs */
var en_handout_sources = (i) => {
	return `Sources: ${i?.sources}`;
};
/**
* | output |
* | --- |
* | "Sources: {sources}" |
*
* @param {Handout_SourcesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var handout_sources = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_handout_sources(inputs);
});
// src/languages/compiled/messages/handout_questions.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Handout_QuestionsInputs */
var en_handout_questions = () => {
	return `Questions`;
};
/**
* | output |
* | --- |
* | "Questions" |
*
* @param {Handout_QuestionsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var handout_questions = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_handout_questions(inputs);
});
// src/languages/compiled/messages/handout_name.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Handout_NameInputs */
var en_handout_name = () => {
	return `Name:`;
};
/**
* | output |
* | --- |
* | "Name:" |
*
* @param {Handout_NameInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var handout_name = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_handout_name(inputs);
});
// src/languages/compiled/messages/handout_country.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Handout_CountryInputs */
var en_handout_country = () => {
	return `Country:`;
};
/**
* | output |
* | --- |
* | "Country:" |
*
* @param {Handout_CountryInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var handout_country = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_handout_country(inputs);
});
// src/languages/compiled/messages/handout_route.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Handout_RouteInputs */
var en_handout_route = () => {
	return `Route:`;
};
/**
* | output |
* | --- |
* | "Route:" |
*
* @param {Handout_RouteInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var handout_route = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_handout_route(inputs);
});
// src/languages/compiled/messages/handout_teacher.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Handout_TeacherInputs */
var en_handout_teacher = () => {
	return `For the teacher`;
};
/**
* | output |
* | --- |
* | "For the teacher" |
*
* @param {Handout_TeacherInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var handout_teacher = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_handout_teacher(inputs);
});
// src/languages/compiled/messages/handout_answers.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Handout_AnswersInputs */
var en_handout_answers = () => {
	return `Answers`;
};
/**
* | output |
* | --- |
* | "Answers" |
*
* @param {Handout_AnswersInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var handout_answers = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_handout_answers(inputs);
});
// src/languages/compiled/messages/handout_notes.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Handout_NotesInputs */
var en_handout_notes = () => {
	return `To add at each step`;
};
/**
* | output |
* | --- |
* | "To add at each step" |
*
* @param {Handout_NotesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var handout_notes = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_handout_notes(inputs);
});
// src/languages/compiled/messages/paper_which.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Paper_WhichInputs */
var en_paper_which = () => {
	return `What is printed`;
};
/**
* | output |
* | --- |
* | "What is printed" |
*
* @param {Paper_WhichInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var paper_which = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_paper_which(inputs);
});
// src/languages/compiled/messages/paper_handout.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Paper_HandoutInputs */
var en_paper_handout = () => {
	return `Handout`;
};
/**
* | output |
* | --- |
* | "Handout" |
*
* @param {Paper_HandoutInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var paper_handout = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_paper_handout(inputs);
});
// src/languages/compiled/messages/paper_lesson.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Paper_LessonInputs */
var en_paper_lesson = () => {
	return `Lesson plan`;
};
/**
* | output |
* | --- |
* | "Lesson plan" |
*
* @param {Paper_LessonInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var paper_lesson = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_paper_lesson(inputs);
});
// src/languages/compiled/messages/paper_outline.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Paper_OutlineInputs */
var en_paper_outline = () => {
	return `Map to fill in`;
};
/**
* | output |
* | --- |
* | "Map to fill in" |
*
* @param {Paper_OutlineInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var paper_outline = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_paper_outline(inputs);
});
// src/languages/compiled/messages/paper_with_answers.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Paper_With_AnswersInputs */
var en_paper_with_answers = () => {
	return `With the answer sheet`;
};
/**
* | output |
* | --- |
* | "With the answer sheet" |
*
* @param {Paper_With_AnswersInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var paper_with_answers = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_paper_with_answers(inputs);
});
// src/languages/compiled/messages/lesson_kicker.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Lesson_KickerInputs */
var en_lesson_kicker = () => {
	return `The Long Way South · Lesson plan`;
};
/**
* | output |
* | --- |
* | "The Long Way South · Lesson plan" |
*
* @param {Lesson_KickerInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var lesson_kicker = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_lesson_kicker(inputs);
});
// src/languages/compiled/messages/lesson_age.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Lesson_AgeInputs */
var en_lesson_age = () => {
	return `Age`;
};
/**
* | output |
* | --- |
* | "Age" |
*
* @param {Lesson_AgeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var lesson_age = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_lesson_age(inputs);
});
// src/languages/compiled/messages/lesson_age_from.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Lesson_Age_FromInputs */
var en_lesson_age_from = () => {
	return `From 14 years on`;
};
/**
* | output |
* | --- |
* | "From 14 years on" |
*
* @param {Lesson_Age_FromInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var lesson_age_from = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_lesson_age_from(inputs);
});
// src/languages/compiled/messages/lesson_time.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Lesson_TimeInputs */
var en_lesson_time = () => {
	return `Time`;
};
/**
* | output |
* | --- |
* | "Time" |
*
* @param {Lesson_TimeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var lesson_time = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_lesson_time(inputs);
});
// src/languages/compiled/messages/lesson_time_of.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ minutes: NonNullable<unknown>, present: NonNullable<unknown> }} Lesson_Time_OfInputs */
var en_lesson_time_of = (i) => {
	return `${i?.minutes} minutes, ${i?.present} of them to present the story`;
};
/**
* | output |
* | --- |
* | "{minutes} minutes, {present} of them to present the story" |
*
* @param {Lesson_Time_OfInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var lesson_time_of = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_lesson_time_of(inputs);
});
// src/languages/compiled/messages/lesson_aims.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Lesson_AimsInputs */
var en_lesson_aims = () => {
	return `The class can`;
};
/**
* | output |
* | --- |
* | "The class can" |
*
* @param {Lesson_AimsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var lesson_aims = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_lesson_aims(inputs);
});
// src/languages/compiled/messages/lesson_words.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Lesson_WordsInputs */
var en_lesson_words = () => {
	return `Words to know`;
};
/**
* | output |
* | --- |
* | "Words to know" |
*
* @param {Lesson_WordsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var lesson_words = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_lesson_words(inputs);
});
// src/languages/compiled/messages/lesson_words_where.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Lesson_Words_WhereInputs */
var en_lesson_words_where = () => {
	return `The handout explains them.`;
};
/**
* | output |
* | --- |
* | "The handout explains them." |
*
* @param {Lesson_Words_WhereInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var lesson_words_where = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_lesson_words_where(inputs);
});
// src/languages/compiled/messages/lesson_steps.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Lesson_StepsInputs */
var en_lesson_steps = () => {
	return `Steps`;
};
/**
* | output |
* | --- |
* | "Steps" |
*
* @param {Lesson_StepsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var lesson_steps = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_lesson_steps(inputs);
});
// src/languages/compiled/messages/lesson_then.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ questions: NonNullable<unknown> }} Lesson_ThenInputs */
var en_lesson_then = (i) => {
	return `Then: ${i?.questions} questions on the handout, with answers for the teacher`;
};
/**
* | output |
* | --- |
* | "Then: {questions} questions on the handout, with answers for the teacher" |
*
* @param {Lesson_ThenInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var lesson_then = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_lesson_then(inputs);
});
// src/languages/compiled/messages/lesson_follow.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Lesson_FollowInputs */
var en_lesson_follow = () => {
	return `To follow up`;
};
/**
* | output |
* | --- |
* | "To follow up" |
*
* @param {Lesson_FollowInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var lesson_follow = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_lesson_follow(inputs);
});
// src/languages/compiled/messages/outline_kicker.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Outline_KickerInputs */
var en_outline_kicker = () => {
	return `The Long Way South · Map to fill in`;
};
/**
* | output |
* | --- |
* | "The Long Way South · Map to fill in" |
*
* @param {Outline_KickerInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var outline_kicker = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_outline_kicker(inputs);
});
// src/languages/compiled/messages/outline_answers_kicker.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Outline_Answers_KickerInputs */
var en_outline_answers_kicker = () => {
	return `The Long Way South · Answer sheet`;
};
/**
* | output |
* | --- |
* | "The Long Way South · Answer sheet" |
*
* @param {Outline_Answers_KickerInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var outline_answers_kicker = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_outline_answers_kicker(inputs);
});
// src/languages/compiled/messages/outline_title.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Outline_TitleInputs */
var en_outline_title = () => {
	return `Which countries are these?`;
};
/**
* | output |
* | --- |
* | "Which countries are these?" |
*
* @param {Outline_TitleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var outline_title = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_outline_title(inputs);
});
// src/languages/compiled/messages/outline_answers.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Outline_AnswersInputs */
var en_outline_answers = () => {
	return `Answers`;
};
/**
* | output |
* | --- |
* | "Answers" |
*
* @param {Outline_AnswersInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var outline_answers = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_outline_answers(inputs);
});
// src/languages/compiled/messages/outline_map.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown> }} Outline_MapInputs */
var en_outline_map = (i) => {
	return `Outline map without names; ${i?.count} countries have letters`;
};
/**
* | output |
* | --- |
* | "Outline map without names; {count} countries have letters" |
*
* @param {Outline_MapInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var outline_map = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_outline_map(inputs);
});
// src/languages/compiled/messages/outline_write.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Outline_WriteInputs */
var en_outline_write = () => {
	return `1. Write the name beside each letter.`;
};
/**
* | output |
* | --- |
* | "1. Write the name beside each letter." |
*
* @param {Outline_WriteInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var outline_write = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_outline_write(inputs);
});
// src/languages/compiled/messages/outline_draw.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ route: NonNullable<unknown> }} Outline_DrawInputs */
var en_outline_draw = (i) => {
	return `2. Draw the way of the story into the map: ${i?.route}.`;
};
/**
* | output |
* | --- |
* | "2. Draw the way of the story into the map: {route}." |
*
* @param {Outline_DrawInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var outline_draw = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_outline_draw(inputs);
});
// src/languages/compiled/messages/outline_colour.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Outline_ColourInputs */
var en_outline_colour = () => {
	return `2. Colour each country by what it does with people who arrive, and make a key to your colours.`;
};
/**
* | output |
* | --- |
* | "2. Colour each country by what it does with people who arrive, and make a key to your colours." |
*
* @param {Outline_ColourInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var outline_colour = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_outline_colour(inputs);
});
// src/languages/compiled/messages/harm_story_answer.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_Story_AnswerInputs */
var en_harm_story_answer = () => {
	return `See what was found`;
};
/**
* | output |
* | --- |
* | "See what was found" |
*
* @param {Harm_Story_AnswerInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_story_answer = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_story_answer(inputs);
});
// src/languages/compiled/messages/harm_story_of_others.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_Story_Of_OthersInputs */
var en_harm_story_of_others = () => {
	return `Something in this story could do harm, and whoever made it has not answered for that. It can be read here, but not printed.`;
};
/**
* | output |
* | --- |
* | "Something in this story could do harm, and whoever made it has not answered for that. It can be read here, but not printed." |
*
* @param {Harm_Story_Of_OthersInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_story_of_others = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_story_of_others(inputs);
});
// src/stories/paper/ChoosePaper.tsx
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var import_jsx_runtime = require_jsx_runtime();
/** Which of the sheets of a story are shown and printed. */
function ChoosePaper({ chosen, hasLesson, onChoose }) {
	const papers = [
		["handout", paper_handout()],
		...hasLesson ? [["lesson", paper_lesson()]] : [],
		["outline", paper_outline()]
	];
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("fieldset", {
		className: "choose-paper",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("legend", { children: paper_which() }), papers.map(([id, name]) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
			type: "radio",
			name: "paper",
			checked: chosen === id,
			onChange: () => onChoose(id)
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: name })] }, id))]
	});
}
// src/stories/paper/HandoutMap.tsx
var none = [];
var noLayers$1 = [];
/** A view of the atlas as a still figure with its caption. */
function HandoutMap(props) {
	const { geography, state, size, theme, second, caption, marks = none, own = noLayers$1 } = props;
	const frame = (0, import_react.useRef)(null);
	const id = `handout${(0, import_react.useId)().replace(/\W/g, "")}`;
	(0, import_react.useEffect)(() => {
		const map = {
			...drawingOfView(geography, state, size, theme, id, marks),
			own: toDraw(own)
		};
		const svg = writeXml(drawMap(geography, second ? {
			...map,
			second
		} : map));
		if (second || marks.length > 0) loadKoreanFor(svg);
		putDrawing(frame.current, svg);
	}, [
		geography,
		state,
		size,
		theme,
		second,
		marks,
		own,
		id
	]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("figure", {
		className: "handout-figure",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
			role: "img",
			"aria-label": [caption, marksInWords(marks)].filter(Boolean).join(" "),
			ref: frame
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("figcaption", { children: caption })]
	});
}
// src/stories/paper/handout/HandoutFacts.tsx
/** Where the story lives, of when its data are, and what must be known of its maps. */
function HandoutFacts({ address }) {
	const printed = address !== null && address.length <= 160 ? address : pageAddress("");
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "handout-facts",
		"aria-label": handout_facts(),
		children: [address !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(AddressCode, { address }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "handout-small",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: handout_live() }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: " " }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						className: "handout-address",
						children: printed
					})
				] }),
				address !== null && address.length > 1200 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: handout_no_code() }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: figure_schematic_lead() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: ` ${figure_schematic()}` })] }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: figure_withheld_lead() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: ` ${figure_withheld()}` })] }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: figure_borders_lead() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: ` ${figure_borders()}` })] }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: figure_data_lead() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: ` ${figure_data({
					version: release,
					date: writeDate(today())
				})} ${figure_rights()}.` })] })
			]
		})]
	});
}
// src/stories/paper/handout/SecondLine.tsx
/** The same in the other language, on a line of its own beneath; nothing where it is not asked for. */
function SecondLine({ second, say }) {
	const text = second && say(second);
	return text ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
		className: "handout-second",
		lang: second.language,
		children: text
	}) : null;
}
// src/stories/paper/handout/HandoutGlossary.tsx
/** The word in the other language; a Korean one stands beside the English already. */
var inOther = ({ language: other, terms }, id) => other === "ko" ? void 0 : terms[id];
/** The words that the story uses, as the glossary tells them. */
function HandoutGlossary({ terms, second }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "handout-glossary",
		"aria-label": glossary(),
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h4", { children: glossary() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dl", { children: terms.map(({ id, term, statement }) => {
			loadKoreanFor(`${term?.hangul ?? ""} ${statement}`);
			return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("dt", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: term ? `${term.word} ` : "" }),
				term?.hangul && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					lang: "ko",
					children: term.hangul
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(SecondLine, {
					second,
					say: (words) => inOther(words, id)
				})
			] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dd", { children: statement })] }, id);
		}) })]
	});
}
// src/stories/paper/handout/HandoutLegend.tsx
/** What the lines and tints of a handout's maps mean. */
function HandoutLegend({ theme, second }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "handout-legend",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
			"aria-label": routes(),
			children: atlas.routes.map(({ id, name }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(LineSwatch, {
				colour: theme.route[id],
				casing: theme.map.corridorCasing,
				dash: sampleDash(id),
				width: corridorWidths.line
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: name }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SecondLine, {
				second,
				say: ({ routes }) => routes[id]?.name
			})] })] }, id))
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
			"aria-label": tints(),
			children: stances.map((stance) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(StanceSwatch, {
				stance,
				theme
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: stanceWord(stance) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SecondLine, {
				second,
				say: ({ stances }) => stances[stance]
			})] })] }, stance))
		})]
	});
}
// src/stories/paper/handout/HandoutOwn.tsx
var nameOf = ({ name, credit }) => credit ? figure_own_credit({
	name,
	credit
}) : name;
/** The reader's own data on the handout's maps: what they look like, and who made them. */
function HandoutOwn({ own }) {
	const stated = own.filter(({ standing }) => standing === "stated");
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "handout-own",
		"aria-label": figure_own_lead(),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "handout-small",
				children: figure_own_lead()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", { children: own.map((layer) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(OwnSwatch, { look: layer.look }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: nameOf(layer) })] }, layer.id)) }),
			stated.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "handout-small",
				children: figure_own_stated({ list: inTurn(stated.map(nameOf)) })
			})
		]
	});
}
// src/stories/paper/handout/HandoutQuestions.tsx
/** The questions for the class, with room for answers. */
function HandoutQuestions({ questions }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "handout-questions",
		"aria-label": handout_questions(),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h4", { children: handout_questions() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "handout-line",
				children: handout_name()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ol", { children: questions.map((question) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: question.ask }), question.kind === "choice" ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ol", {
				className: "handout-options",
				children: question.options.map(({ text }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: text }, text))
			}) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "handout-line",
				children: question.kind === "country" ? handout_country() : handout_route()
			})] }, question.id)) })
		]
	});
}
// src/stories/paper/handout/HandoutChart.tsx
/** The figures over the years, where a step tells of one of them, as on the wall. */
function HandoutChart({ step, state }) {
	const chart = chartOfStep(step, state);
	if (!chart) return null;
	const title = seriesTitle(chart.series);
	const { year } = state;
	const value = year === null ? null : year_value({
		year,
		value: writeYearValue(chart.series, year)
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		className: "handout-chart",
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ColumnChart, {
			...chart,
			caption: value === null ? title : `${title} · ${value}`,
			note: writeTogether(chart.together)
		})
	});
}
// src/stories/paper/handout/HandoutStep.tsx
/** As it is printed, in CSS pixels: three fit on a sheet of A4 or Letter, with the words beside them. */
var size$1 = {
	width: 332,
	height: 249
};
/** One step: its map, its words, what they rest on. */
function HandoutStep({ geography, step, state, theme, second, secondTitle, own, number, showsAccounts }) {
	const sources = sourcesOfStep(step);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "handout-step",
		"aria-label": step.title,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(HandoutMap, {
			geography,
			state,
			size: size$1,
			theme,
			second,
			marks: step.marks,
			own,
			caption: nameOfMap(state, figure_title())
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("h4", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "handout-number",
					children: number
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: ` ${step.title}` }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(SecondLine, {
					second,
					say: () => secondTitle
				})
			] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: showsAccounts ? step.words : step.gentle ?? step.words }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(StepPicture, { picture: step.picture }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(HandoutChart, {
				step,
				state
			}),
			sources.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "handout-small",
				children: handout_sources({ sources: inTurn(sources) })
			})
		] })]
	});
}
// src/stories/paper/handout/HandoutTeacher.tsx
var letters$1 = "ABCDEFGH";
/** The right answer: an option by its letter, or names. */
function answerTo(question) {
	switch (question.kind) {
		case "choice": return question.options.flatMap(({ text, isRight }, i) => isRight ? [`${letters$1[i]}: ${text}`] : []).join(" ");
		case "country": return question.right.map((id) => atlas.records.get(id)?.name ?? id).join(", ");
		case "route": return atlas.routes.filter(({ id }) => question.right.includes(id)).map(({ name }) => name).join(", ");
	}
}
/** The sheet that is not for the class: answers, what to talk about, what to add at each step. */
function HandoutTeacher({ story }) {
	const { questions, discussion } = story;
	const noted = story.steps.filter(({ notes }) => notes.trim() !== "");
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "handout-teacher",
		"aria-label": handout_teacher(),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: handout_teacher() }),
			questions.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h4", { children: handout_answers() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ol", { children: questions.map((question) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: answerTo(question) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: ` ${question.because}` })] }, question.id)) })] }),
			discussion.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h4", { children: notes_discussion() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ol", { children: discussion.map((question) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: question }, question)) })] }),
			noted.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h4", { children: handout_notes() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dl", { children: noted.map(({ id, title, notes }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dt", { children: title }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dd", { children: notes })] }, id)) })] })
		]
	});
}
// src/stories/paper/handout/Handout.tsx
/** The width of A4 and Letter between margins. */
var wholeMap = {
	width: 688,
	height: 450
};
var noLayers = [];
function sizeOf({ steps: { length: steps }, minutes }) {
	return minutes === null ? story_size({ steps }) : story_size_minutes({
		steps,
		minutes
	});
}
/** A story on paper: the whole on a map, each step, questions, words; then what is for the teacher. */
function Handout(props) {
	const { story, geography, theme, address, second, showsAccounts, hasTeacher } = props;
	const told = story.origin === "atlas" ? second?.stories[story.id] : void 0;
	const states = (0, import_react.useMemo)(() => story.steps.map(({ view }) => parseAddress(view).state), [story]);
	const whole = (0, import_react.useMemo)(() => wholeOfStory(story), [story]);
	const terms = termsOf(story);
	const layers = useViewState((state) => state.own.layers);
	const { own, ownAt } = (0, import_react.useMemo)(() => {
		const answered = layers.filter(isAnswered);
		return {
			own: layersOfStory(answered, story),
			ownAt: story.steps.map((step) => layersAt(answered, step.layers))
		};
	}, [layers, story]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("article", {
		className: "handout",
		"data-theme": theme.name,
		"aria-label": story.title,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("header", {
				className: "handout-head",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
						className: "handout-small",
						children: handout_kicker()
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("h3", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: story.title }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SecondLine, {
						second,
						say: () => told?.title
					})] }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
						className: "handout-lead",
						children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: story.lead }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SecondLine, {
							second,
							say: () => told?.lead
						})]
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
						className: "handout-small",
						children: sizeOf(story)
					}),
					story.origin !== "atlas" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
						className: "handout-origin",
						children: story_by_reader()
					})
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(HandoutMap, {
				geography,
				state: whole,
				size: wholeMap,
				theme,
				second,
				own,
				caption: map_of_routes()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(HandoutLegend, {
				theme,
				second
			}),
			own.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(HandoutOwn, { own }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(HandoutFacts, { address }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				className: "handout-steps",
				children: story.steps.map((step, i) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(HandoutStep, {
					geography,
					step,
					state: states[i] ?? defaultAddressed,
					theme,
					second,
					secondTitle: told?.steps[step.id],
					own: ownAt[i] ?? noLayers,
					number: i + 1,
					showsAccounts
				}, step.id))
			}),
			(story.questions.length > 0 || terms.length > 0) && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "handout-sheet",
				children: [story.questions.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(HandoutQuestions, { questions: story.questions }), terms.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(HandoutGlossary, {
					terms,
					second
				})]
			}),
			hasTeacher && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(HandoutTeacher, { story })
		]
	});
}
// src/stories/paper/lesson/LessonPlan.tsx
/** How to teach with a story, on one sheet. */
function LessonPlan({ story, lesson, address }) {
	const words = termsOf(story).flatMap(({ term }) => term?.word ?? []);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("article", {
		className: "handout lesson-plan",
		"aria-label": paper_lesson(),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("header", {
				className: "handout-head",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
						className: "handout-small",
						children: lesson_kicker()
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: story.title }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
						className: "handout-lead",
						children: story.lead
					})
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("dl", {
				className: "lesson-facts",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dt", { children: lesson_age() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dd", { children: lesson_age_from() })] }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dt", { children: lesson_time() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dd", { children: lesson_time_of({
					minutes: lesson.minutes,
					present: story.minutes ?? 0
				}) })] })]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h4", { children: lesson_aims() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(List, { texts: lesson.aims }),
			words.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h4", { children: lesson_words() }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: `${words.join(", ")}. ` }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: lesson_words_where() })] })] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h4", { children: lesson_steps() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ol", {
				className: "lesson-steps",
				children: story.steps.map(({ id, title }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: title }, id))
			}),
			story.questions.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "handout-small",
				children: lesson_then({ questions: story.questions.length })
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h4", { children: notes_discussion() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(List, { texts: story.discussion }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h4", { children: lesson_follow() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(List, { texts: lesson.followUp }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(PaperFoot, { address })
		]
	});
}
function List({ texts }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", { children: texts.map((text) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: text }, text)) });
}
/** Whose the sheet is, of when its data are, and where it comes from. */
function PaperFoot({ address }) {
	const data = figure_data({
		version: release,
		date: writeDate(today())
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
		className: "handout-small paper-foot",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: `${figure_rights()}. ` }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: `${figure_data_lead()} ${data} ` }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "handout-address",
				children: address
			})
		]
	});
}
// src/stories/paper/lesson/outline-map.ts
var letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
var radius = 9;
function doesOf(id) {
	const record = atlas.records.get(id);
	if (!record) return "";
	if (record.roles.includes("origin")) return role_origin();
	const stance = stanceIn(record, null);
	return stance === void 0 ? "" : stanceWord(stance);
}
/** Places that are tried along each side of a country, and pixels that a country needs around its letter. */
var tries = 24;
var leastRoom = 4;
var distance = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);
/** The place inside a country that is farthest from its borders and from the map's edge; none where it is too small. */
function middleOf(rings, { width, height }) {
	const points = rings.flat();
	const range = (values, end) => {
		const from = Math.max(0, Math.min(...values));
		const to = Math.min(end, Math.max(...values));
		return Array.from({ length: tries }, (_, i) => from + (i + .5) / tries * (to - from));
	};
	const xs = range(points.map(({ x }) => x), width);
	const ys = range(points.map(({ y }) => y), height);
	const roomAt = (spot) => Math.min(...[
		spot.x,
		spot.y,
		width - spot.x,
		height - spot.y
	].map((toEdge) => toEdge - radius), ...points.map((point) => distance(spot, point)));
	const best = xs.flatMap((x) => ys.map((y) => ({
		x,
		y
	}))).filter((at) => isInside(at, rings)).map((at) => ({
		at,
		room: roomAt(at)
	})).sort((one, other) => other.room - one.room)[0];
	return best && best.room >= leastRoom ? best.at : null;
}
/** The countries that a map shows, from west to east: their order gives no name away. */
function letteredCountries(geography, map) {
	const { projection } = prepareDrawing(map);
	return [...atlas.records.values()].flatMap(({ id, name }) => {
		const land = geography.lands.get(id);
		const at = land ? middleOf(ringsInFrame(land.shape, projection), map) : null;
		return at ? [{
			id,
			name,
			at
		}] : [];
	}).sort((one, other) => one.at.x - other.at.x).slice(0, 26).map((country, i) => ({
		...country,
		letter: letters[i] ?? "",
		does: doesOf(country.id)
	}));
}
/** The map: coasts and borders, no names, no colours, no ways. */
function drawOutline(geography, map, countries) {
	const hiddenRoutes = atlas.routes.map(({ id }) => id);
	const bare = {
		...map,
		show: [],
		route: null,
		country: null,
		hiddenRoutes
	};
	const drawn = drawMap(geography, bare);
	const { page } = map.theme;
	const marks = countries.map(({ letter, at }) => x("g", { transform: `translate(${tenth(at.x)} ${tenth(at.y)})` }, [x("circle", {
		r: radius,
		fill: page.surface,
		stroke: page.text,
		"stroke-width": 1
	}), x("text", {
		y: 4,
		"font-size": 11,
		"font-weight": 600,
		fill: page.text
	}, letter)]));
	return {
		...drawn,
		children: [...drawn.children, ...marks]
	};
}
// src/stories/paper/lesson/OutlineMap.tsx
/** The width of A4 and Letter between margins. */
var size = {
	width: 688,
	height: 450
};
/** A map without names to fill in, and on a second sheet what belongs into it. */
function OutlineMap({ story, geography, theme, address, hasAnswers }) {
	const whole = (0, import_react.useMemo)(() => wholeOfStory(story), [story]);
	const map = (0, import_react.useMemo)(() => drawingOfView(geography, whole, size, theme, "outline"), [
		geography,
		whole,
		theme
	]);
	const countries = (0, import_react.useMemo)(() => letteredCountries(geography, map), [geography, map]);
	const frame = (0, import_react.useRef)(null);
	(0, import_react.useEffect)(() => {
		putDrawing(frame.current, writeXml(drawOutline(geography, map, countries)));
	}, [
		geography,
		map,
		countries
	]);
	const route = atlas.routes.find(({ id }) => id === routeIn(whole));
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("article", {
		className: "handout",
		"data-theme": theme.name,
		"aria-label": paper_outline(),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("header", {
				className: "handout-head",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
						className: "handout-small",
						children: outline_kicker()
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: outline_title() }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
						className: "handout-lead",
						children: story.title
					})
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "handout-line",
				children: handout_name()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("figure", {
				className: "handout-figure",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
					role: "img",
					"aria-label": outline_map({ count: countries.length }),
					ref: frame
				})
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h4", { children: outline_write() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
				className: "outline-lines",
				children: countries.map(({ letter, id }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", {
					className: "handout-line",
					children: letter
				}, id))
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h4", { children: route ? outline_draw({ route: route.name }) : outline_colour() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(PaperFoot, { address }),
			hasAnswers && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
				className: "handout-teacher",
				"aria-label": outline_answers(),
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
						className: "handout-small",
						children: outline_answers_kicker()
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: outline_answers() }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(HandoutMap, {
						geography,
						state: whole,
						size,
						theme,
						caption: nameOfMap(whole, figure_title())
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Answers, { countries }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(PaperFoot, { address })
				]
			})
		]
	});
}
function Answers({ countries }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
		className: "outline-answers",
		children: countries.map(({ letter, id, name, does }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			className: "outline-name",
			children: `${letter} ${name}`
		}), does !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: ` · ${does}` })] }, id))
	});
}
// src/stories/paper/PrintButton.tsx
/** Prints the page; says where it can be printed if the page around this one forbids it. */
function PrintButton({ address }) {
	const here = useViewState(addressForOthers);
	const [allowance, setAllowance] = (0, import_react.useState)("allowed");
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		onClick: () => {
			const found = allowanceFor("allow-modals");
			setAllowance(found);
			if (found !== "forbidden") print();
		},
		children: handout_print()
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
		role: "status",
		children: allowance !== "allowed" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(FrameNote, {
			sentence: allowance === "forbidden" ? frame_no_print() : frame_perhaps_no_print(),
			address: address ?? here
		})
	})] });
}
// src/stories/paper/StoryWaits.tsx
/** Why a story is not put on paper: what in it could do harm has not been answered for. */
function StoryWaits({ story }) {
	const view = useView();
	if (story.origin !== "device") return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: harm_story_of_others() });
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: waitsFor(story) === "faces" ? harm_faces_waits() : harm_story_waits() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		className: "link",
		onClick: () => makeStory(view, story.id),
		children: harm_story_answer()
	}) })] });
}
// src/stories/paper/HandoutPage.tsx
/** The open story as sheets to print, and what can be chosen about them. */
function HandoutPage() {
	const view = useView();
	const story = useViewState(openStory);
	const geography = useWholeGeography();
	const address = useStoryAddress();
	const [showsAccounts, setShowsAccounts] = (0, import_react.useState)(false);
	const [hasTeacher, setHasTeacher] = (0, import_react.useState)(false);
	const [isGrey, setGrey] = (0, import_react.useState)(() => matchMedia("(monochrome)").matches);
	const [isInBoth, setInBoth] = (0, import_react.useState)(false);
	const second = useSecondWords(isInBoth);
	const [paper, setPaper] = (0, import_react.useState)("handout");
	const close = () => closePage(view);
	const frame = {
		title: handout(),
		closeLabel: close_page(),
		onClose: close
	};
	if (story === null) return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(PageFrame, {
		...frame,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: handout_no_story() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			className: "link",
			onClick: () => openPage(view, "stories"),
			children: stories()
		})]
	});
	if (story === "failed" || story === "missing" || geography === "failed") return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(PageFrame, {
		...frame,
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
			role: "status",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: `${story_failed()} ` }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ReloadButton, { label: trouble_reload() })]
		})
	});
	if (story === "loading" || geography === null) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(PageFrame, {
		...frame,
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			role: "status",
			children: story_loading()
		})
	});
	if (!mayLeave(story)) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(PageFrame, {
		...frame,
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(StoryWaits, { story })
	});
	const { lesson } = story;
	const guarded = story.steps.some(({ gentle }) => gentle !== void 0);
	const sheets = {
		story,
		geography,
		address,
		theme: isGrey ? greyscale : print$1
	};
	const printed = address !== null && address.length <= 160 ? address : pageAddress("");
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(PageFrame, {
		...frame,
		lead: handout_lead(),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "handout-controls",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ChoosePaper, {
						chosen: paper,
						hasLesson: lesson !== void 0,
						onChoose: setPaper
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(PrintButton, { address }),
					paper === "handout" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Switch, {
						label: handout_with_teacher(),
						isOn: hasTeacher,
						onSwitch: setHasTeacher
					}),
					paper === "outline" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Switch, {
						label: paper_with_answers(),
						isOn: hasTeacher,
						onSwitch: setHasTeacher
					}),
					paper === "handout" && guarded && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Switch, {
						label: handout_with_accounts(),
						isOn: showsAccounts,
						onSwitch: setShowsAccounts
					}),
					paper !== "lesson" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Switch, {
						label: handout_in_greys(),
						isOn: isGrey,
						onSwitch: setGrey
					}),
					paper === "handout" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(InBoth, {
						second,
						onSwitch: setInBoth
					})
				]
			}),
			paper === "handout" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Handout, {
				...sheets,
				second: wordsIn(second),
				showsAccounts,
				hasTeacher
			}),
			paper === "lesson" && lesson && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LessonPlan, {
				story,
				lesson,
				address: printed
			}),
			paper === "outline" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(OutlineMap, {
				...sheets,
				address: printed,
				hasAnswers: hasTeacher
			})
		]
	});
}
function Switch({ label, isOn, onSwitch }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
		type: "checkbox",
		checked: isOn,
		onChange: () => onSwitch(!isOn)
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: label })] });
}
export { HandoutPage };
