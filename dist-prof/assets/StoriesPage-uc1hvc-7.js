const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./stories-6vYwFrcv.js","./rolldown-runtime-BtDSRbSq.js"])))=>i.map(i=>d[i]);
import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { Gr as showHandout, Hr as presentStory, Kr as showStep, Ro as handout, Xo as stories, Yr as tellOwnStory, Zr as tellStory, ea as closePage, es as plural, fo as __vitePreload, is as require_react, mo as useView, o as storyLimits, rs as getLocale, t as readStoryFile, zr as makeStory } from "./view-D6cf0WB7.js";
import { t as keptStories } from "./kept-stories-zbCsuO3N.js";
import { t as jsonCauseWords } from "./json-cause-words-BV2o4jJD.js";
import { t as story_failed } from "./story_failed-Bp-T5GTj.js";
import { t as story_size } from "./story_size-D_KtoXPX.js";
import { t as notes_gentle } from "./notes_gentle-CRqvR264.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
import { a as story_handout_named, c as story_read, l as own_untitled, n as SlidesButton, o as story_present_named, r as forgetPictures, s as story_read_named, t as WaysOut } from "./WaysOut-DbJW7iFN.js";
import { t as enterFullscreen } from "./fullscreen-Br0-Pc8D.js";
import { n as useKeptStories, r as present, t as TroubleLine } from "./TroubleLine-BRjWvRkY.js";
import { t as story_by_reader } from "./story_by_reader-s_tqVaDH.js";
import { ot as story_size_minutes } from "./index-CCjmo0Zw.js";
import { t as keepAsNew } from "./own-story-actions-VTb7QbrC.js";
import { I as trouble_reload, P as ReloadButton } from "./apply-theme-BFESq4fb.js";
import { n as close_page, t as PageFrame } from "./PageFrame-CDdWBAVy.js";
import { t as Fold } from "./Fold-DkoXX1wE.js";
import { t as Discussion } from "./Discussion-BivA1ILr.js";
// src/languages/compiled/messages/stories_lead.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Stories_LeadInputs */
var en_stories_lead = () => {
	return `The atlas told step by step, for a reader or for a class. Each step is a view of the map with a few words, and each sentence has its source.`;
};
/**
* | output |
* | --- |
* | "The atlas told step by step, for a reader or for a class. Each step is a view of the map with a few words, and each sentence has its source." |
*
* @param {Stories_LeadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var stories_lead = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_stories_lead(inputs);
});
// src/languages/compiled/messages/story_for_class.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Story_For_ClassInputs */
var en_story_for_class = () => {
	return `For the class`;
};
/**
* | output |
* | --- |
* | "For the class" |
*
* @param {Story_For_ClassInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_for_class = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_story_for_class(inputs);
});
// src/languages/compiled/messages/story_note_violence.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Story_Note_ViolenceInputs */
var en_story_note_violence = () => {
	return `Some steps tell of violence. They are told gently; the full account is shown when it is asked for.`;
};
/**
* | output |
* | --- |
* | "Some steps tell of violence. They are told gently; the full account is shown when it is asked for." |
*
* @param {Story_Note_ViolenceInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_note_violence = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_story_note_violence(inputs);
});
// src/languages/compiled/messages/story_note_distress.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Story_Note_DistressInputs */
var en_story_note_distress = () => {
	return `Some steps may distress. They are told gently; the full account is shown when it is asked for.`;
};
/**
* | output |
* | --- |
* | "Some steps may distress. They are told gently; the full account is shown when it is asked for." |
*
* @param {Story_Note_DistressInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_note_distress = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_story_note_distress(inputs);
});
// src/languages/compiled/messages/own_copy.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_CopyInputs */
var en_own_copy = () => {
	return `Change a copy`;
};
/**
* | output |
* | --- |
* | "Change a copy" |
*
* @param {Own_CopyInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_copy = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_copy(inputs);
});
// src/languages/compiled/messages/own_copy_named.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ title: NonNullable<unknown> }} Own_Copy_NamedInputs */
var en_own_copy_named = (i) => {
	return `Change a copy: ${i?.title}`;
};
/**
* | output |
* | --- |
* | "Change a copy: {title}" |
*
* @param {Own_Copy_NamedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_copy_named = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_own_copy_named(inputs);
});
// src/languages/compiled/messages/own_copy_title.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ title: NonNullable<unknown> }} Own_Copy_TitleInputs */
var en_own_copy_title = (i) => {
	return `${i?.title}: my version`;
};
/**
* | output |
* | --- |
* | "{title}: my version" |
*
* @param {Own_Copy_TitleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_copy_title = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_own_copy_title(inputs);
});
// src/languages/compiled/messages/own_copy_after.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ title: NonNullable<unknown> }} Own_Copy_AfterInputs */
var en_own_copy_after = (i) => {
	return `After “${i?.title}” in The Long Way South, CC BY 4.0, with changes.`;
};
/**
* | output |
* | --- |
* | "After “{title}” in The Long Way South, CC BY 4.0, with changes." |
*
* @param {Own_Copy_AfterInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_copy_after = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_own_copy_after(inputs);
});
// src/languages/compiled/messages/own_stories.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_StoriesInputs */
var en_own_stories = () => {
	return `Your own stories`;
};
/**
* | output |
* | --- |
* | "Your own stories" |
*
* @param {Own_StoriesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_stories = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_stories(inputs);
});
// src/languages/compiled/messages/own_lead.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_LeadInputs */
var en_own_lead = () => {
	return `Made of the views that you find on the map. They are kept on this device until you delete them, and are sent nowhere.`;
};
/**
* | output |
* | --- |
* | "Made of the views that you find on the map. They are kept on this device until you delete them, and are sent nowhere." |
*
* @param {Own_LeadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_lead = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_lead(inputs);
});
// src/languages/compiled/messages/own_new.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_NewInputs */
var en_own_new = () => {
	return `New story`;
};
/**
* | output |
* | --- |
* | "New story" |
*
* @param {Own_NewInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_new = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_new(inputs);
});
// src/languages/compiled/messages/own_open.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_OpenInputs */
var en_own_open = () => {
	return `Open a file`;
};
/**
* | output |
* | --- |
* | "Open a file" |
*
* @param {Own_OpenInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_open = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_open(inputs);
});
// src/languages/compiled/messages/own_drop.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_DropInputs */
var en_own_drop = () => {
	return `A story’s file can be dropped here.`;
};
/**
* | output |
* | --- |
* | "A story’s file can be dropped here." |
*
* @param {Own_DropInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_drop = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_drop(inputs);
});
// src/languages/compiled/messages/own_opened.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ title: NonNullable<unknown> }} Own_OpenedInputs */
var en_own_opened = (i) => {
	return `“${i?.title}” is kept on this device.`;
};
/**
* | output |
* | --- |
* | "“{title}” is kept on this device." |
*
* @param {Own_OpenedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_opened = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_own_opened(inputs);
});
// src/languages/compiled/messages/own_size.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ steps: NonNullable<unknown> }} Own_SizeInputs */
var en_own_size = (i) => {
	if (plural("en", i?.steps, {}) === "one") return `${i?.steps} step`;
	return `${i?.steps} steps`;
};
/**
* | plural | output |
* | --- | --- |
* | "one" | "{steps} step" |
* | * | "{steps} steps" |
*
* @param {Own_SizeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_size = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_own_size(inputs);
});
// src/languages/compiled/messages/own_size_none.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_Size_NoneInputs */
var en_own_size_none = () => {
	return `No steps yet`;
};
/**
* | output |
* | --- |
* | "No steps yet" |
*
* @param {Own_Size_NoneInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_size_none = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_size_none(inputs);
});
// src/languages/compiled/messages/own_edit.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_EditInputs */
var en_own_edit = () => {
	return `Edit`;
};
/**
* | output |
* | --- |
* | "Edit" |
*
* @param {Own_EditInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_edit = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_edit(inputs);
});
// src/languages/compiled/messages/own_edit_named.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ title: NonNullable<unknown> }} Own_Edit_NamedInputs */
var en_own_edit_named = (i) => {
	return `Edit: ${i?.title}`;
};
/**
* | output |
* | --- |
* | "Edit: {title}" |
*
* @param {Own_Edit_NamedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_edit_named = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_own_edit_named(inputs);
});
// src/languages/compiled/messages/own_delete.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_DeleteInputs */
var en_own_delete = () => {
	return `Delete`;
};
/**
* | output |
* | --- |
* | "Delete" |
*
* @param {Own_DeleteInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_delete = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_delete(inputs);
});
// src/languages/compiled/messages/own_delete_named.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ title: NonNullable<unknown> }} Own_Delete_NamedInputs */
var en_own_delete_named = (i) => {
	return `Delete: ${i?.title}`;
};
/**
* | output |
* | --- |
* | "Delete: {title}" |
*
* @param {Own_Delete_NamedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_delete_named = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_own_delete_named(inputs);
});
// src/languages/compiled/messages/own_delete_ask.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ title: NonNullable<unknown> }} Own_Delete_AskInputs */
var en_own_delete_ask = (i) => {
	return `Delete “${i?.title}” from this device?`;
};
/**
* | output |
* | --- |
* | "Delete “{title}” from this device?" |
*
* @param {Own_Delete_AskInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_delete_ask = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_own_delete_ask(inputs);
});
// src/languages/compiled/messages/own_delete_keep.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_Delete_KeepInputs */
var en_own_delete_keep = () => {
	return `Keep it`;
};
/**
* | output |
* | --- |
* | "Keep it" |
*
* @param {Own_Delete_KeepInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_delete_keep = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_delete_keep(inputs);
});
// src/languages/compiled/messages/own_deleted.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ title: NonNullable<unknown> }} Own_DeletedInputs */
var en_own_deleted = (i) => {
	return `“${i?.title}” is deleted.`;
};
/**
* | output |
* | --- |
* | "“{title}” is deleted." |
*
* @param {Own_DeletedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_deleted = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_own_deleted(inputs);
});
// src/languages/compiled/messages/own_unreadable.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown> }} Own_UnreadableInputs */
var en_own_unreadable = (i) => {
	if (plural("en", i?.count, {}) === "one") return `${i?.count} entry among the stories kept here cannot be read; it is left as it is.`;
	return `${i?.count} entries among the stories kept here cannot be read; they are left as they are.`;
};
/**
* | plural | output |
* | --- | --- |
* | "one" | "{count} entry among the stories kept here cannot be read; it is left as it is." |
* | * | "{count} entries among the stories kept here cannot be read; they are left as they are." |
*
* @param {Own_UnreadableInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_unreadable = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_own_unreadable(inputs);
});
// src/languages/compiled/messages/fault_unreadable.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Fault_UnreadableInputs */
var en_fault_unreadable = () => {
	return `The file could not be read.`;
};
/**
* | output |
* | --- |
* | "The file could not be read." |
*
* @param {Fault_UnreadableInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_unreadable = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_unreadable(inputs);
});
// src/languages/compiled/messages/fault_too_large.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Fault_Too_LargeInputs */
var en_fault_too_large = () => {
	return `The file is larger than 300 kB, which no story needs to be.`;
};
/**
* | output |
* | --- |
* | "The file is larger than 300 kB, which no story needs to be." |
*
* @param {Fault_Too_LargeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_too_large = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_too_large(inputs);
});
// src/languages/compiled/messages/fault_not_json.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Fault_Not_JsonInputs */
var en_fault_not_json = () => {
	return `The file is not a story: it is not JSON, or is cut off.`;
};
/**
* | output |
* | --- |
* | "The file is not a story: it is not JSON, or is cut off." |
*
* @param {Fault_Not_JsonInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_not_json = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_not_json(inputs);
});
// src/languages/compiled/messages/fault_not_json_at.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ line: NonNullable<unknown>, cause: NonNullable<unknown> }} Fault_Not_Json_AtInputs */
var en_fault_not_json_at = (i) => {
	return `The file is not a story that can be read: in line ${i?.line}, ${i?.cause}.`;
};
/**
* | output |
* | --- |
* | "The file is not a story that can be read: in line {line}, {cause}." |
*
* @param {Fault_Not_Json_AtInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_not_json_at = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_not_json_at(inputs);
});
// src/languages/compiled/messages/fault_other_encoding.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Fault_Other_EncodingInputs */
var en_fault_other_encoding = () => {
	return `The file’s letters are not in UTF-8, so they would be read wrong. Open it in the program that wrote it, save it as UTF-8, and try again.`;
};
/**
* | output |
* | --- |
* | "The file’s letters are not in UTF-8, so they would be read wrong. Open it in the program that wrote it, save it as UTF-8, and try again." |
*
* @param {Fault_Other_EncodingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_other_encoding = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_other_encoding(inputs);
});
// src/languages/compiled/messages/fault_not_a_story.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Fault_Not_A_StoryInputs */
var en_fault_not_a_story = () => {
	return `The file is not a story of this atlas.`;
};
/**
* | output |
* | --- |
* | "The file is not a story of this atlas." |
*
* @param {Fault_Not_A_StoryInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_not_a_story = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_not_a_story(inputs);
});
// src/languages/compiled/messages/fault_newer.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Fault_NewerInputs */
var en_fault_newer = () => {
	return `The file was written by a newer version of this atlas; load the page again, then try once more.`;
};
/**
* | output |
* | --- |
* | "The file was written by a newer version of this atlas; load the page again, then try once more." |
*
* @param {Fault_NewerInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_newer = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_newer(inputs);
});
// src/languages/compiled/messages/fault_no_steps.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Fault_No_StepsInputs */
var en_fault_no_steps = () => {
	return `The story in the file has no steps.`;
};
/**
* | output |
* | --- |
* | "The story in the file has no steps." |
*
* @param {Fault_No_StepsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_no_steps = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_no_steps(inputs);
});
// src/languages/compiled/messages/fault_too_many_steps.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ most: NonNullable<unknown> }} Fault_Too_Many_StepsInputs */
var en_fault_too_many_steps = (i) => {
	return `The story in the file has more than ${i?.most} steps.`;
};
/**
* | output |
* | --- |
* | "The story in the file has more than {most} steps." |
*
* @param {Fault_Too_Many_StepsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_too_many_steps = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_too_many_steps(inputs);
});
// src/languages/compiled/messages/fault_broken_link.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Fault_Broken_LinkInputs */
var en_fault_broken_link = () => {
	return `The link does not hold a whole story; it may have been cut off.`;
};
/**
* | output |
* | --- |
* | "The link does not hold a whole story; it may have been cut off." |
*
* @param {Fault_Broken_LinkInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_broken_link = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_broken_link(inputs);
});
// src/languages/compiled/messages/fault_bad_part.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ where: NonNullable<unknown> }} Fault_Bad_PartInputs */
var en_fault_bad_part = (i) => {
	return `In the file, ${i?.where} is missing or is not what it should be.`;
};
/**
* | output |
* | --- |
* | "In the file, {where} is missing or is not what it should be." |
*
* @param {Fault_Bad_PartInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_bad_part = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_bad_part(inputs);
});
// src/languages/compiled/messages/fault_too_long.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ where: NonNullable<unknown> }} Fault_Too_LongInputs */
var en_fault_too_long = (i) => {
	return `In the file, ${i?.where} is longer than a story’s may be.`;
};
/**
* | output |
* | --- |
* | "In the file, {where} is longer than a story’s may be." |
*
* @param {Fault_Too_LongInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_too_long = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_too_long(inputs);
});
// src/languages/compiled/messages/fault_of_story.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ part: NonNullable<unknown> }} Fault_Of_StoryInputs */
var en_fault_of_story = (i) => {
	return `${i?.part} of the story`;
};
/**
* | output |
* | --- |
* | "{part} of the story" |
*
* @param {Fault_Of_StoryInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_of_story = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_of_story(inputs);
});
// src/languages/compiled/messages/fault_of_step.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ part: NonNullable<unknown>, step: NonNullable<unknown> }} Fault_Of_StepInputs */
var en_fault_of_step = (i) => {
	return `${i?.part} of step ${i?.step}`;
};
/**
* | output |
* | --- |
* | "{part} of step {step}" |
*
* @param {Fault_Of_StepInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_of_step = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_of_step(inputs);
});
// src/languages/compiled/messages/fault_step.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ step: NonNullable<unknown> }} Fault_StepInputs */
var en_fault_step = (i) => {
	return `step ${i?.step}`;
};
/**
* | output |
* | --- |
* | "step {step}" |
*
* @param {Fault_StepInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_step = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_step(inputs);
});
// src/languages/compiled/messages/fault_steps.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Fault_StepsInputs */
var en_fault_steps = () => {
	return `the list of steps`;
};
/**
* | output |
* | --- |
* | "the list of steps" |
*
* @param {Fault_StepsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_steps = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_steps(inputs);
});
// src/languages/compiled/messages/fault_part_title.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Fault_Part_TitleInputs */
var en_fault_part_title = () => {
	return `the title`;
};
/**
* | output |
* | --- |
* | "the title" |
*
* @param {Fault_Part_TitleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_part_title = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_part_title(inputs);
});
// src/languages/compiled/messages/fault_part_lead.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Fault_Part_LeadInputs */
var en_fault_part_lead = () => {
	return `the sentence below the title`;
};
/**
* | output |
* | --- |
* | "the sentence below the title" |
*
* @param {Fault_Part_LeadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_part_lead = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_part_lead(inputs);
});
// src/languages/compiled/messages/fault_part_words.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Fault_Part_WordsInputs */
var en_fault_part_words = () => {
	return `the text`;
};
/**
* | output |
* | --- |
* | "the text" |
*
* @param {Fault_Part_WordsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_part_words = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_part_words(inputs);
});
// src/languages/compiled/messages/fault_part_notes.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Fault_Part_NotesInputs */
var en_fault_part_notes = () => {
	return `the notes`;
};
/**
* | output |
* | --- |
* | "the notes" |
*
* @param {Fault_Part_NotesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_part_notes = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_part_notes(inputs);
});
// src/languages/compiled/messages/fault_part_view.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Fault_Part_ViewInputs */
var en_fault_part_view = () => {
	return `the view`;
};
/**
* | output |
* | --- |
* | "the view" |
*
* @param {Fault_Part_ViewInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_part_view = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_part_view(inputs);
});
// src/languages/compiled/messages/fault_part_claims.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Fault_Part_ClaimsInputs */
var en_fault_part_claims = () => {
	return `the list of claims`;
};
/**
* | output |
* | --- |
* | "the list of claims" |
*
* @param {Fault_Part_ClaimsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_part_claims = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_part_claims(inputs);
});
// src/languages/compiled/messages/fault_part_layers.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Fault_Part_LayersInputs */
var en_fault_part_layers = () => {
	return `the list of own data`;
};
/**
* | output |
* | --- |
* | "the list of own data" |
*
* @param {Fault_Part_LayersInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_part_layers = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_part_layers(inputs);
});
// src/languages/compiled/messages/fault_part_picture.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Fault_Part_PictureInputs */
var en_fault_part_picture = () => {
	return `the picture`;
};
/**
* | output |
* | --- |
* | "the picture" |
*
* @param {Fault_Part_PictureInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_part_picture = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_part_picture(inputs);
});
// src/languages/compiled/messages/fault_part_marks.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Fault_Part_MarksInputs */
var en_fault_part_marks = () => {
	return `the list of marks`;
};
/**
* | output |
* | --- |
* | "the list of marks" |
*
* @param {Fault_Part_MarksInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var fault_part_marks = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_fault_part_marks(inputs);
});
// src/languages/compiled/messages/maker_new_title.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_New_TitleInputs */
var en_maker_new_title = () => {
	return `My story`;
};
/**
* | output |
* | --- |
* | "My story" |
*
* @param {Maker_New_TitleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_new_title = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_new_title(inputs);
});
// src/languages/compiled/messages/own_delete_yes.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Own_Delete_YesInputs */
var en_own_delete_yes = () => {
	return `Delete it`;
};
/**
* | output |
* | --- |
* | "Delete it" |
*
* @param {Own_Delete_YesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var own_delete_yes = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_own_delete_yes(inputs);
});
// src/stories/making/fault-sentence.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var partNames = {
	title: fault_part_title,
	lead: fault_part_lead,
	words: fault_part_words,
	notes: fault_part_notes,
	view: fault_part_view,
	claims: fault_part_claims,
	layers: fault_part_layers,
	picture: fault_part_picture,
	marks: fault_part_marks
};
/** Where in a story a fault is: “the text of step 3”. */
function placeOf(step, part) {
	if (part === null) return step === null ? fault_steps() : fault_step({ step });
	const name = partNames[part]();
	return step === null ? fault_of_story({ part: name }) : fault_of_step({
		part: name,
		step
	});
}
/** Why something is not a story, in one sentence. */
function faultSentence(fault) {
	switch (fault.kind) {
		case "unreadable": return fault_unreadable();
		case "too-large": return fault_too_large();
		case "not-json": return fault.at === null ? fault_not_json() : fault_not_json_at({
			line: fault.at.line,
			cause: jsonCauseWords[fault.at.cause]()
		});
		case "other-encoding": return fault_other_encoding();
		case "not-a-story": return fault_not_a_story();
		case "newer": return fault_newer();
		case "no-steps": return fault_no_steps();
		case "too-many-steps": return fault_too_many_steps({ most: storyLimits.steps });
		case "broken-link": return fault_broken_link();
		case "bad-part": return fault_bad_part({ where: placeOf(fault.step, fault.part) });
		case "too-long": return fault_too_long({ where: placeOf(fault.step, fault.part) });
	}
}
// src/stories/own/OpenStoryFile.tsx
var import_jsx_runtime = require_jsx_runtime();
/** Reads the file that a reader chose or dropped. */
async function openStoryFile(file, answer) {
	const { story, fault } = await readStoryFile(file);
	if (story) answer.onStory(story);
	else answer.onFault(faultSentence(fault));
}
/** A button that lets the reader choose a story's file. */
function OpenStoryFile(answer) {
	const input = (0, import_react.useRef)(null);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		onClick: () => input.current?.click(),
		children: own_open()
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
		ref: input,
		type: "file",
		accept: ".json,application/json",
		"aria-label": own_open(),
		hidden: true,
		onChange: ({ currentTarget }) => {
			const [file] = currentTarget.files ?? [];
			if (file) openStoryFile(file, answer).then(() => currentTarget.value = "");
		}
	})] });
}
// src/stories/own/DeleteStory.tsx
/** Deletes a story, once the reader has said so twice. */
function DeleteStory({ title, onDelete }) {
	const [isAsking, setAsking] = (0, import_react.useState)(false);
	const button = (0, import_react.useRef)(null);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		ref: button,
		type: "button",
		"aria-label": own_delete_named({ title }),
		"aria-expanded": isAsking,
		onClick: () => setAsking(!isAsking),
		children: own_delete()
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
		className: "own-story-ask",
		role: "status",
		children: isAsking && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: own_delete_ask({ title }) }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				onClick: onDelete,
				children: own_delete_yes()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				onClick: () => {
					setAsking(false);
					button.current?.focus();
				},
				children: own_delete_keep()
			})
		] })
	})] });
}
// src/stories/own/OwnStoryEntry.tsx
function sizeOf$1(steps) {
	if (steps === 0) return own_size_none();
	return own_size({ steps });
}
/** One of the reader's own stories, and what can be done with it. */
function OwnStoryEntry({ id, story, onDelete }) {
	const view = useView();
	const title = story.title.trim() || own_untitled();
	const hasSteps = story.steps.length > 0;
	const told = () => tellOwnStory(id, "device", story);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", {
		className: "story-entry own-story",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h4", { children: title }),
			story.lead !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "story-entry-lead",
				children: story.lead
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "story-entry-size",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: `${sizeOf$1(story.steps.length)} · ${story_by_reader()}` })
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "story-entry-ways",
				children: [
					hasSteps && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						"aria-label": story_read_named({ title }),
						onClick: () => showStep(view, told(), 0),
						children: story_read()
					}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						"aria-label": story_present_named({ title }),
						onClick: () => {
							enterFullscreen();
							presentStory(view, told());
						},
						children: present()
					})] }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						"aria-label": own_edit_named({ title }),
						onClick: () => makeStory(view, id),
						children: own_edit()
					}),
					hasSteps && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						"aria-label": story_handout_named({ title }),
						onClick: () => showHandout(view, told()),
						children: handout()
					}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(WaysOut, {
						story,
						title,
						told
					})] }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(DeleteStory, {
						title,
						onDelete
					})
				]
			})
		]
	});
}
// src/stories/own/OwnStories.tsx
/** The stories that the reader made or was sent, kept on this device. */
function OwnStories() {
	const view = useView();
	const { stories, unreadable } = useKeptStories();
	const heading = (0, import_react.useRef)(null);
	const [said, setSaid] = (0, import_react.useState)("");
	const opened = {
		onStory(story) {
			keepAsNew(story);
			setSaid(own_opened({ title: story.title.trim() || own_untitled() }));
		},
		onFault: setSaid
	};
	function drop(event) {
		event.preventDefault();
		const [file] = event.dataTransfer.files;
		if (file) openStoryFile(file, opened);
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "own-stories",
		"aria-label": own_stories(),
		onDragOver: (event) => event.preventDefault(),
		onDrop: drop,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", {
				ref: heading,
				tabIndex: -1,
				children: own_stories()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: own_lead() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(TroubleLine, {}),
			unreadable > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "own-stories-unreadable",
				children: own_unreadable({ count: unreadable })
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
				className: "stories",
				children: stories.map(({ id, story }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(OwnStoryEntry, {
					id,
					story,
					onDelete: () => {
						keptStories.forget(id);
						forgetPictures(story);
						setSaid(own_deleted({ title: story.title.trim() || own_untitled() }));
						heading.current?.focus();
					}
				}, id))
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "story-entry-ways",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						onClick: () => makeStory(view, keepAsNew({
							title: maker_new_title(),
							lead: "",
							steps: []
						})),
						children: own_new()
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(OpenStoryFile, { ...opened }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						className: "own-stories-drop",
						children: own_drop()
					})
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				role: "status",
				className: "own-story-said",
				children: said
			})
		]
	});
}
// src/stories/own/copy-story.ts
/** A guarded step is told gently in a copy, which has no guard; its account is with the notes. */
var notesOf = ({ notes, gentle, words }) => gentle === void 0 ? notes : `${notes}\n\n${notes_gentle()} ${words}`;
/** A story of the atlas as one that a reader changes; it says what it was made from. */
function copyStory({ title, lead, steps }) {
	return {
		title: own_copy_title({ title }).slice(0, storyLimits.title),
		lead: `${lead} ${own_copy_after({ title })}`.slice(0, storyLimits.lead),
		steps: steps.map((step) => ({
			title: step.title,
			words: step.gentle ?? step.words,
			notes: notesOf(step).slice(0, storyLimits.notes),
			view: step.view,
			claims: step.claims.slice(0, storyLimits.claims)
		}))
	};
}
// src/stories/reading/StoryEntry.tsx
function sizeOf({ steps: { length: steps }, minutes }) {
	return minutes === null ? story_size({ steps }) : story_size_minutes({
		steps,
		minutes
	});
}
/** One story of the list, and what can be done with it. */
function StoryEntry({ story }) {
	const view = useView();
	const { title, lead, contentNote, discussion } = story;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", {
		className: "story-entry",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: title }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "story-entry-lead",
				children: lead
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "story-entry-size",
				children: sizeOf(story)
			}),
			contentNote && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "story-entry-note",
				children: contentNote === "violence" ? story_note_violence() : story_note_distress()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "story-entry-ways",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						className: "story-entry-read",
						"aria-label": story_read_named({ title }),
						onClick: () => showStep(view, story, 0),
						children: story_read()
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						"aria-label": story_present_named({ title }),
						onClick: () => {
							enterFullscreen();
							presentStory(view, story);
						},
						children: present()
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						"aria-label": story_handout_named({ title }),
						onClick: () => showHandout(view, story),
						children: handout()
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(SlidesButton, {
						title,
						told: () => story
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						"aria-label": own_copy_named({ title }),
						onClick: () => makeStory(view, keepAsNew(copyStory(story))),
						children: own_copy()
					})
				]
			}),
			discussion.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Fold, {
				title: story_for_class(),
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Discussion, { story })
			})
		]
	});
}
// src/stories/reading/StoriesPage.tsx
/** The stories of the atlas, to read, to present and to teach with. */
function StoriesPage() {
	const view = useView();
	const [stories$1, setStories] = (0, import_react.useState)([]);
	(0, import_react.useEffect)(() => {
		__vitePreload(() => import("./stories-6vYwFrcv.js").then((n) => n.t).then((module) => setStories(module.stories.map(tellStory)), () => setStories("failed")), __vite__mapDeps([0,1]), import.meta.url);
	}, []);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(PageFrame, {
		title: stories(),
		lead: stories_lead(),
		closeLabel: close_page(),
		onClose: () => closePage(view),
		children: [stories$1 === "failed" ? /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
			role: "status",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: `${story_failed()} ` }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ReloadButton, { label: trouble_reload() })]
		}) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
			className: "stories",
			children: stories$1.map((story) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(StoryEntry, { story }, story.id))
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(OwnStories, {})]
	});
}
export { StoriesPage };
