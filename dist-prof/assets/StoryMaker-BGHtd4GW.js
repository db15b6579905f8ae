import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { $r as pictureLimits, Ai as useAttention, B as wordsMayLeave, Br as makeStoryAs, F as coarsenStory, Gn as marksWanted, Gr as showHandout, Hr as presentStory, Ir as addressOutsideStory, Kr as showStep, L as statePictures, M as asksOfPictures, N as checkStory, Oi as attend, Qr as isTold, Ro as handout, Un as marking, Yr as tellOwnStory, _ as soundMark, h as markLimits, ho as useViewState, is as require_react, ja as parseAddress, l as keepAgain, m as markKinds, mo as useView, o as storyLimits, qr as stopMaking, ri as mapAtHand, rs as getLocale, u as keepPicture, uo as useHold, v as sparesPoint, vt as homeExtent, xa as restore, y as takesPoint, ya as openTool } from "./view-D6cf0WB7.js";
import { a as story_handout_named, c as story_read, i as sweepPictures, l as own_untitled, o as story_present_named, s as story_read_named, t as WaysOut } from "./WaysOut-DbJW7iFN.js";
import { M as CloseButton } from "./apply-theme-BFESq4fb.js";
import { t as keptStories } from "./kept-stories-zbCsuO3N.js";
import { a as nameView, i as showLayers, n as layersOfStep, r as layersOnMap, t as areOnMap } from "./step-layers-C7_32AMG.js";
import { a as harm_stated, c as harm_coarse, i as harm_take_back, l as harm_finding, o as harm_statement, r as reasonSentence, s as harm_heading, t as HarmAsk } from "./HarmAsk-DHf-JZlG.js";
import { t as require_jsx_runtime } from "./react-CW4ehA12.js";
import { t as maker_marks } from "./maker_marks-BGmuN6KW.js";
import { r as nameOfMark, t as kindOfMark } from "./mark-names-BFp8u1-W.js";
import { n as story_picture_gone, t as usePicture } from "./use-picture-ds3rybEP.js";
import { at as make_make } from "./index-CCjmo0Zw.js";
import { n as useKeptStories, r as present, t as TroubleLine } from "./TroubleLine-BRjWvRkY.js";
import { t as enterFullscreen } from "./fullscreen-Br0-Pc8D.js";
// src/languages/compiled/messages/maker.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} MakerInputs */
var en_maker = () => {
	return `Making a story`;
};
/**
* | output |
* | --- |
* | "Making a story" |
*
* @param {MakerInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker(inputs);
});
// src/languages/compiled/messages/maker_note.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_NoteInputs */
var en_maker_note = () => {
	return `Kept on this device as you type. Whoever gets the story reads: made by a reader, not by the atlas.`;
};
/**
* | output |
* | --- |
* | "Kept on this device as you type. Whoever gets the story reads: made by a reader, not by the atlas." |
*
* @param {Maker_NoteInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_note = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_note(inputs);
});
// src/languages/compiled/messages/maker_close.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_CloseInputs */
var en_maker_close = () => {
	return `Stop editing`;
};
/**
* | output |
* | --- |
* | "Stop editing" |
*
* @param {Maker_CloseInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_close = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_close(inputs);
});
// src/languages/compiled/messages/maker_missing.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_MissingInputs */
var en_maker_missing = () => {
	return `This story is not on this device, or was deleted.`;
};
/**
* | output |
* | --- |
* | "This story is not on this device, or was deleted." |
*
* @param {Maker_MissingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_missing = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_missing(inputs);
});
// src/languages/compiled/messages/maker_second.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_SecondInputs */
var en_maker_second = () => {
	return `This story was changed in another tab at the same time. What you write here goes on as a second story; the other is kept as it is there.`;
};
/**
* | output |
* | --- |
* | "This story was changed in another tab at the same time. What you write here goes on as a second story; the other is kept as it is there." |
*
* @param {Maker_SecondInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_second = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_second(inputs);
});
// src/languages/compiled/messages/maker_said_elsewhere.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_Said_ElsewhereInputs */
var en_maker_said_elsewhere = () => {
	return `The story was changed in another tab; you see it as it is now.`;
};
/**
* | output |
* | --- |
* | "The story was changed in another tab; you see it as it is now." |
*
* @param {Maker_Said_ElsewhereInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_said_elsewhere = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_said_elsewhere(inputs);
});
// src/languages/compiled/messages/maker_title.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_TitleInputs */
var en_maker_title = () => {
	return `Title`;
};
/**
* | output |
* | --- |
* | "Title" |
*
* @param {Maker_TitleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_title = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_title(inputs);
});
// src/languages/compiled/messages/maker_lead.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_LeadInputs */
var en_maker_lead = () => {
	return `What it tells, in a sentence`;
};
/**
* | output |
* | --- |
* | "What it tells, in a sentence" |
*
* @param {Maker_LeadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_lead = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_lead(inputs);
});
// src/languages/compiled/messages/maker_steps.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_StepsInputs */
var en_maker_steps = () => {
	return `Steps`;
};
/**
* | output |
* | --- |
* | "Steps" |
*
* @param {Maker_StepsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_steps = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_steps(inputs);
});
// src/languages/compiled/messages/maker_add.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_AddInputs */
var en_maker_add = () => {
	return `Add this view`;
};
/**
* | output |
* | --- |
* | "Add this view" |
*
* @param {Maker_AddInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_add = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_add(inputs);
});
// src/languages/compiled/messages/maker_now.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ view: NonNullable<unknown> }} Maker_NowInputs */
var en_maker_now = (i) => {
	return `On the map: ${i?.view}`;
};
/**
* | output |
* | --- |
* | "On the map: {view}" |
*
* @param {Maker_NowInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_now = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_now(inputs);
});
// src/languages/compiled/messages/maker_first.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_FirstInputs */
var en_maker_first = () => {
	return `Go to what you want to show: a country, a route, a year, a part of the map. Then add it as a step.`;
};
/**
* | output |
* | --- |
* | "Go to what you want to show: a country, a route, a year, a part of the map. Then add it as a step." |
*
* @param {Maker_FirstInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_first = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_first(inputs);
});
// src/languages/compiled/messages/maker_full.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ most: NonNullable<unknown> }} Maker_FullInputs */
var en_maker_full = (i) => {
	return `A story has at most ${i?.most} steps.`;
};
/**
* | output |
* | --- |
* | "A story has at most {most} steps." |
*
* @param {Maker_FullInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_full = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_full(inputs);
});
// src/languages/compiled/messages/maker_step_title.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_Step_TitleInputs */
var en_maker_step_title = () => {
	return `Title of the step`;
};
/**
* | output |
* | --- |
* | "Title of the step" |
*
* @param {Maker_Step_TitleInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_step_title = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_step_title(inputs);
});
// src/languages/compiled/messages/maker_step_words.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_Step_WordsInputs */
var en_maker_step_words = () => {
	return `Words`;
};
/**
* | output |
* | --- |
* | "Words" |
*
* @param {Maker_Step_WordsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_step_words = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_step_words(inputs);
});
// src/languages/compiled/messages/maker_step_notes.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_Step_NotesInputs */
var en_maker_step_notes = () => {
	return `Notes for whoever presents`;
};
/**
* | output |
* | --- |
* | "Notes for whoever presents" |
*
* @param {Maker_Step_NotesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_step_notes = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_step_notes(inputs);
});
// src/languages/compiled/messages/maker_step_untitled.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_Step_UntitledInputs */
var en_maker_step_untitled = () => {
	return `without a title`;
};
/**
* | output |
* | --- |
* | "without a title" |
*
* @param {Maker_Step_UntitledInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_step_untitled = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_step_untitled(inputs);
});
// src/languages/compiled/messages/maker_show.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_ShowInputs */
var en_maker_show = () => {
	return `Show it`;
};
/**
* | output |
* | --- |
* | "Show it" |
*
* @param {Maker_ShowInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_show = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_show(inputs);
});
// src/languages/compiled/messages/maker_shown.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_ShownInputs */
var en_maker_shown = () => {
	return `The map shows this step.`;
};
/**
* | output |
* | --- |
* | "The map shows this step." |
*
* @param {Maker_ShownInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_shown = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_shown(inputs);
});
// src/languages/compiled/messages/maker_not_shown.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_Not_ShownInputs */
var en_maker_not_shown = () => {
	return `The map shows something else.`;
};
/**
* | output |
* | --- |
* | "The map shows something else." |
*
* @param {Maker_Not_ShownInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_not_shown = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_not_shown(inputs);
});
// src/languages/compiled/messages/maker_update.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_UpdateInputs */
var en_maker_update = () => {
	return `Use this view`;
};
/**
* | output |
* | --- |
* | "Use this view" |
*
* @param {Maker_UpdateInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_update = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_update(inputs);
});
// src/languages/compiled/messages/maker_up.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_UpInputs */
var en_maker_up = () => {
	return `Move up`;
};
/**
* | output |
* | --- |
* | "Move up" |
*
* @param {Maker_UpInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_up = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_up(inputs);
});
// src/languages/compiled/messages/maker_down.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_DownInputs */
var en_maker_down = () => {
	return `Move down`;
};
/**
* | output |
* | --- |
* | "Move down" |
*
* @param {Maker_DownInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_down = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_down(inputs);
});
// src/languages/compiled/messages/maker_remove.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_RemoveInputs */
var en_maker_remove = () => {
	return `Delete step`;
};
/**
* | output |
* | --- |
* | "Delete step" |
*
* @param {Maker_RemoveInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_remove = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_remove(inputs);
});
// src/languages/compiled/messages/maker_undo.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_UndoInputs */
var en_maker_undo = () => {
	return `Undo`;
};
/**
* | output |
* | --- |
* | "Undo" |
*
* @param {Maker_UndoInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_undo = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_undo(inputs);
});
// src/languages/compiled/messages/maker_layers.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_LayersInputs */
var en_maker_layers = () => {
	return `Your own data at this step`;
};
/**
* | output |
* | --- |
* | "Your own data at this step" |
*
* @param {Maker_LayersInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_layers = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_layers(inputs);
});
// src/languages/compiled/messages/maker_layers_note.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_Layers_NoteInputs */
var en_maker_layers_note = () => {
	return `They are on this device alone: slides, handouts and pictures carry them, a link does not.`;
};
/**
* | output |
* | --- |
* | "They are on this device alone: slides, handouts and pictures carry them, a link does not." |
*
* @param {Maker_Layers_NoteInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_layers_note = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_layers_note(inputs);
});
// src/languages/compiled/messages/maker_picture.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_PictureInputs */
var en_maker_picture = () => {
	return `Picture beside the words`;
};
/**
* | output |
* | --- |
* | "Picture beside the words" |
*
* @param {Maker_PictureInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_picture = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_picture(inputs);
});
// src/languages/compiled/messages/maker_picture_choose.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_Picture_ChooseInputs */
var en_maker_picture_choose = () => {
	return `Choose a picture`;
};
/**
* | output |
* | --- |
* | "Choose a picture" |
*
* @param {Maker_Picture_ChooseInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_picture_choose = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_picture_choose(inputs);
});
// src/languages/compiled/messages/maker_picture_other.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_Picture_OtherInputs */
var en_maker_picture_other = () => {
	return `Choose another`;
};
/**
* | output |
* | --- |
* | "Choose another" |
*
* @param {Maker_Picture_OtherInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_picture_other = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_picture_other(inputs);
});
// src/languages/compiled/messages/maker_picture_note.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_Picture_NoteInputs */
var en_maker_picture_note = () => {
	return `Choose a file, paste a picture or let one fall here. It is made smaller and written anew on this device: nothing in it tells any more where, when or with what it was taken. The story’s file, handouts and slides carry it; a link does not.`;
};
/**
* | output |
* | --- |
* | "Choose a file, paste a picture or let one fall here. It is made smaller and written anew on this device: nothing in it tells any more where, when or with wha..." |
*
* @param {Maker_Picture_NoteInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_picture_note = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_picture_note(inputs);
});
// src/languages/compiled/messages/maker_picture_reading.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_Picture_ReadingInputs */
var en_maker_picture_reading = () => {
	return `The picture is being read.`;
};
/**
* | output |
* | --- |
* | "The picture is being read." |
*
* @param {Maker_Picture_ReadingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_picture_reading = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_picture_reading(inputs);
});
// src/languages/compiled/messages/maker_picture_credit.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_Picture_CreditInputs */
var en_maker_picture_credit = () => {
	return `Credit: who made the picture`;
};
/**
* | output |
* | --- |
* | "Credit: who made the picture" |
*
* @param {Maker_Picture_CreditInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_picture_credit = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_picture_credit(inputs);
});
// src/languages/compiled/messages/maker_picture_description.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_Picture_DescriptionInputs */
var en_maker_picture_description = () => {
	return `What is seen in it, for those who do not see it`;
};
/**
* | output |
* | --- |
* | "What is seen in it, for those who do not see it" |
*
* @param {Maker_Picture_DescriptionInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_picture_description = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_picture_description(inputs);
});
// src/languages/compiled/messages/maker_picture_untold.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_Picture_UntoldInputs */
var en_maker_picture_untold = () => {
	return `It is shown once it has a credit and a description.`;
};
/**
* | output |
* | --- |
* | "It is shown once it has a credit and a description." |
*
* @param {Maker_Picture_UntoldInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_picture_untold = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_picture_untold(inputs);
});
// src/languages/compiled/messages/maker_picture_remove.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_Picture_RemoveInputs */
var en_maker_picture_remove = () => {
	return `Take the picture out`;
};
/**
* | output |
* | --- |
* | "Take the picture out" |
*
* @param {Maker_Picture_RemoveInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_picture_remove = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_picture_remove(inputs);
});
// src/languages/compiled/messages/maker_picture_undo.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_Picture_UndoInputs */
var en_maker_picture_undo = () => {
	return `Undo picture`;
};
/**
* | output |
* | --- |
* | "Undo picture" |
*
* @param {Maker_Picture_UndoInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_picture_undo = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_picture_undo(inputs);
});
// src/languages/compiled/messages/maker_said_picture.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ width: NonNullable<unknown>, height: NonNullable<unknown> }} Maker_Said_PictureInputs */
var en_maker_said_picture = (i) => {
	return `The picture is in, with ${i?.width} by ${i?.height} pixels.`;
};
/**
* | output |
* | --- |
* | "The picture is in, with {width} by {height} pixels." |
*
* @param {Maker_Said_PictureInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_said_picture = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_said_picture(inputs);
});
// src/languages/compiled/messages/maker_said_no_picture.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_Said_No_PictureInputs */
var en_maker_said_no_picture = () => {
	return `The picture is taken out.`;
};
/**
* | output |
* | --- |
* | "The picture is taken out." |
*
* @param {Maker_Said_No_PictureInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_said_no_picture = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_said_no_picture(inputs);
});
// src/languages/compiled/messages/maker_said_picture_back.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_Said_Picture_BackInputs */
var en_maker_said_picture_back = () => {
	return `The last change of the picture is undone.`;
};
/**
* | output |
* | --- |
* | "The last change of the picture is undone." |
*
* @param {Maker_Said_Picture_BackInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_said_picture_back = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_said_picture_back(inputs);
});
// src/languages/compiled/messages/maker_picture_none.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_Picture_NoneInputs */
var en_maker_picture_none = () => {
	return `That is no picture that this browser can read. JPEG, PNG and WebP always work.`;
};
/**
* | output |
* | --- |
* | "That is no picture that this browser can read. JPEG, PNG and WebP always work." |
*
* @param {Maker_Picture_NoneInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_picture_none = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_picture_none(inputs);
});
// src/languages/compiled/messages/maker_picture_too_large.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ most: NonNullable<unknown> }} Maker_Picture_Too_LargeInputs */
var en_maker_picture_too_large = (i) => {
	return `The file is too large: a picture may have ${i?.most} megabytes.`;
};
/**
* | output |
* | --- |
* | "The file is too large: a picture may have {most} megabytes." |
*
* @param {Maker_Picture_Too_LargeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_picture_too_large = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_picture_too_large(inputs);
});
// src/languages/compiled/messages/maker_picture_garbled.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_Picture_GarbledInputs */
var en_maker_picture_garbled = () => {
	return `This browser gives noise in the place of pictures, so that nobody recognises it. Allow this page to read pictures, or use another browser.`;
};
/**
* | output |
* | --- |
* | "This browser gives noise in the place of pictures, so that nobody recognises it. Allow this page to read pictures, or use another browser." |
*
* @param {Maker_Picture_GarbledInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_picture_garbled = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_picture_garbled(inputs);
});
// src/languages/compiled/messages/maker_picture_not_kept.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_Picture_Not_KeptInputs */
var en_maker_picture_not_kept = () => {
	return `The picture could not be kept: this device has no room for it, or the browser keeps nothing.`;
};
/**
* | output |
* | --- |
* | "The picture could not be kept: this device has no room for it, or the browser keeps nothing." |
*
* @param {Maker_Picture_Not_KeptInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_picture_not_kept = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_picture_not_kept(inputs);
});
// src/languages/compiled/messages/maker_marks_note.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_Marks_NoteInputs */
var en_maker_marks_note = () => {
	return `Drag their points on the map, or move them with the arrow keys. They stand half a degree apart, as exact as this atlas’ own places are, so that no mark shows an exact spot.`;
};
/**
* | output |
* | --- |
* | "Drag their points on the map, or move them with the arrow keys. They stand half a degree apart, as exact as this atlas’ own places are, so that no mark shows..." |
*
* @param {Maker_Marks_NoteInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_marks_note = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_marks_note(inputs);
});
// src/languages/compiled/messages/maker_mark_add.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ kind: NonNullable<unknown> }} Maker_Mark_AddInputs */
var en_maker_mark_add = (i) => {
	return `Add: ${i?.kind}`;
};
/**
* | output |
* | --- |
* | "Add: {kind}" |
*
* @param {Maker_Mark_AddInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_mark_add = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_mark_add(inputs);
});
// src/languages/compiled/messages/maker_marks_list.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_Marks_ListInputs */
var en_maker_marks_list = () => {
	return `Marks of this step`;
};
/**
* | output |
* | --- |
* | "Marks of this step" |
*
* @param {Maker_Marks_ListInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_marks_list = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_marks_list(inputs);
});
// src/languages/compiled/messages/maker_mark_words.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_Mark_WordsInputs */
var en_maker_mark_words = () => {
	return `Words of the mark`;
};
/**
* | output |
* | --- |
* | "Words of the mark" |
*
* @param {Maker_Mark_WordsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_mark_words = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_mark_words(inputs);
});
// src/languages/compiled/messages/maker_mark_move.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_Mark_MoveInputs */
var en_maker_mark_move = () => {
	return `Move on the map`;
};
/**
* | output |
* | --- |
* | "Move on the map" |
*
* @param {Maker_Mark_MoveInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_mark_move = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_mark_move(inputs);
});
// src/languages/compiled/messages/maker_mark_corner.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_Mark_CornerInputs */
var en_maker_mark_corner = () => {
	return `Add a corner`;
};
/**
* | output |
* | --- |
* | "Add a corner" |
*
* @param {Maker_Mark_CornerInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_mark_corner = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_mark_corner(inputs);
});
// src/languages/compiled/messages/maker_mark_no_corner.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_Mark_No_CornerInputs */
var en_maker_mark_no_corner = () => {
	return `Take the last corner away`;
};
/**
* | output |
* | --- |
* | "Take the last corner away" |
*
* @param {Maker_Mark_No_CornerInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_mark_no_corner = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_mark_no_corner(inputs);
});
// src/languages/compiled/messages/maker_mark_remove.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_Mark_RemoveInputs */
var en_maker_mark_remove = () => {
	return `Delete mark`;
};
/**
* | output |
* | --- |
* | "Delete mark" |
*
* @param {Maker_Mark_RemoveInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_mark_remove = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_mark_remove(inputs);
});
// src/languages/compiled/messages/maker_mark_undo.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_Mark_UndoInputs */
var en_maker_mark_undo = () => {
	return `Undo mark`;
};
/**
* | output |
* | --- |
* | "Undo mark" |
*
* @param {Maker_Mark_UndoInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_mark_undo = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_mark_undo(inputs);
});
// src/languages/compiled/messages/maker_marks_full.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ most: NonNullable<unknown> }} Maker_Marks_FullInputs */
var en_maker_marks_full = (i) => {
	return `A step has at most ${i?.most} marks.`;
};
/**
* | output |
* | --- |
* | "A step has at most {most} marks." |
*
* @param {Maker_Marks_FullInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_marks_full = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_marks_full(inputs);
});
// src/languages/compiled/messages/maker_said_marked.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ name: NonNullable<unknown> }} Maker_Said_MarkedInputs */
var en_maker_said_marked = (i) => {
	return `${i?.name} is on the map.`;
};
/**
* | output |
* | --- |
* | "{name} is on the map." |
*
* @param {Maker_Said_MarkedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_said_marked = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_said_marked(inputs);
});
// src/languages/compiled/messages/maker_said_unmarked.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ name: NonNullable<unknown> }} Maker_Said_UnmarkedInputs */
var en_maker_said_unmarked = (i) => {
	return `${i?.name} is deleted.`;
};
/**
* | output |
* | --- |
* | "{name} is deleted." |
*
* @param {Maker_Said_UnmarkedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_said_unmarked = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_said_unmarked(inputs);
});
// src/languages/compiled/messages/maker_said_mark_back.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_Said_Mark_BackInputs */
var en_maker_said_mark_back = () => {
	return `The last change of the marks is undone.`;
};
/**
* | output |
* | --- |
* | "The last change of the marks is undone." |
*
* @param {Maker_Said_Mark_BackInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_said_mark_back = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_said_mark_back(inputs);
});
// src/languages/compiled/messages/maker_said_added.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ step: NonNullable<unknown>, title: NonNullable<unknown> }} Maker_Said_AddedInputs */
var en_maker_said_added = (i) => {
	return `Step ${i?.step} is added: ${i?.title}.`;
};
/**
* | output |
* | --- |
* | "Step {step} is added: {title}." |
*
* @param {Maker_Said_AddedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_said_added = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_said_added(inputs);
});
// src/languages/compiled/messages/maker_said_moved.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ title: NonNullable<unknown>, step: NonNullable<unknown>, steps: NonNullable<unknown> }} Maker_Said_MovedInputs */
var en_maker_said_moved = (i) => {
	return `“${i?.title}” is now step ${i?.step} of ${i?.steps}.`;
};
/**
* | output |
* | --- |
* | "“{title}” is now step {step} of {steps}." |
*
* @param {Maker_Said_MovedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_said_moved = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_said_moved(inputs);
});
// src/languages/compiled/messages/maker_said_updated.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ step: NonNullable<unknown> }} Maker_Said_UpdatedInputs */
var en_maker_said_updated = (i) => {
	return `Step ${i?.step} now shows what is on the map.`;
};
/**
* | output |
* | --- |
* | "Step {step} now shows what is on the map." |
*
* @param {Maker_Said_UpdatedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_said_updated = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_said_updated(inputs);
});
// src/languages/compiled/messages/maker_said_removed.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ step: NonNullable<unknown> }} Maker_Said_RemovedInputs */
var en_maker_said_removed = (i) => {
	return `Step ${i?.step} is deleted.`;
};
/**
* | output |
* | --- |
* | "Step {step} is deleted." |
*
* @param {Maker_Said_RemovedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_said_removed = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_said_removed(inputs);
});
// src/languages/compiled/messages/maker_said_back.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ step: NonNullable<unknown> }} Maker_Said_BackInputs */
var en_maker_said_back = (i) => {
	return `Step ${i?.step} is back.`;
};
/**
* | output |
* | --- |
* | "Step {step} is back." |
*
* @param {Maker_Said_BackInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_said_back = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_said_back(inputs);
});
// src/languages/compiled/messages/maker_step_place.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ step: NonNullable<unknown>, steps: NonNullable<unknown> }} Maker_Step_PlaceInputs */
var en_maker_step_place = (i) => {
	return `Step ${i?.step} of ${i?.steps}`;
};
/**
* | output |
* | --- |
* | "Step {step} of {steps}" |
*
* @param {Maker_Step_PlaceInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_step_place = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_step_place(inputs);
});
// src/languages/compiled/messages/maker_done.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Maker_DoneInputs */
var en_maker_done = () => {
	return `Done`;
};
/**
* | output |
* | --- |
* | "Done" |
*
* @param {Maker_DoneInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_done = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_done(inputs);
});
// src/languages/compiled/messages/maker_words_left.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ left: NonNullable<unknown> }} Maker_Words_LeftInputs */
var en_maker_words_left = (i) => {
	return `${i?.left} characters left`;
};
/**
* | output |
* | --- |
* | "{left} characters left" |
*
* @param {Maker_Words_LeftInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var maker_words_left = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_maker_words_left(inputs);
});
// src/languages/compiled/messages/harm_at_head.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_At_HeadInputs */
var en_harm_at_head = () => {
	return `Title and lead`;
};
/**
* | output |
* | --- |
* | "Title and lead" |
*
* @param {Harm_At_HeadInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_at_head = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_at_head(inputs);
});
// src/languages/compiled/messages/harm_why_story.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_Why_StoryInputs */
var en_harm_why_story = () => {
	return `Until you choose, the story stays on this device: it is not saved as a file, sent as a link, printed or made into slides.`;
};
/**
* | output |
* | --- |
* | "Until you choose, the story stays on this device: it is not saved as a file, sent as a link, printed or made into slides." |
*
* @param {Harm_Why_StoryInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_why_story = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_why_story(inputs);
});
// src/languages/compiled/messages/harm_faces_heading.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_Faces_HeadingInputs */
var en_harm_faces_heading = () => {
	return `Who is in the pictures?`;
};
/**
* | output |
* | --- |
* | "Who is in the pictures?" |
*
* @param {Harm_Faces_HeadingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_faces_heading = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_faces_heading(inputs);
});
// src/languages/compiled/messages/harm_faces_ask.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_Faces_AskInputs */
var en_harm_faces_ask = () => {
	return `No program can see it, so please look: does a picture show anyone at risk, or what they could be found by? A face, a tattoo, clothes, a name plate, a house, the view from a window; someone in the background, or a relative of someone who fled.`;
};
/**
* | output |
* | --- |
* | "No program can see it, so please look: does a picture show anyone at risk, or what they could be found by? A face, a tattoo, clothes, a name plate, a house, ..." |
*
* @param {Harm_Faces_AskInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_faces_ask = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_faces_ask(inputs);
});
// src/languages/compiled/messages/harm_faces_why.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_Faces_WhyInputs */
var en_harm_faces_why = () => {
	return `Until you answer, the story stays on this device. Take such a picture out at its step, or cover what gives someone away before you choose it again.`;
};
/**
* | output |
* | --- |
* | "Until you answer, the story stays on this device. Take such a picture out at its step, or cover what gives someone away before you choose it again." |
*
* @param {Harm_Faces_WhyInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_faces_why = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_faces_why(inputs);
});
// src/languages/compiled/messages/harm_faces_state.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Harm_Faces_StateInputs */
var en_harm_faces_state = () => {
	return `No one at risk can be recognised in the pictures`;
};
/**
* | output |
* | --- |
* | "No one at risk can be recognised in the pictures" |
*
* @param {Harm_Faces_StateInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var harm_faces_state = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_harm_faces_state(inputs);
});
// src/stories/making/pictures/FacesAsk.tsx
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var import_jsx_runtime = require_jsx_runtime();
/** Whether people at risk are in the pictures of a story: a question that only its maker can answer. */
function FacesAsk({ story, onChange }) {
	const id = (0, import_react.useId)();
	const said = (0, import_react.useRef)(null);
	const statement = story.steps.find(({ picture }) => picture)?.picture?.statement;
	const isAsked = asksOfPictures(story);
	/** The button that was pressed goes away with what it answers. */
	function answer(next) {
		said.current?.focus({ preventScroll: true });
		onChange(statePictures(story, next));
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		ref: said,
		tabIndex: -1,
		role: "status",
		className: "maker-note",
		children: !isAsked && statement && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: harm_stated({ sentence: statement }) }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: " " }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "link",
				onClick: () => answer(void 0),
				children: harm_take_back()
			})
		] })
	}), isAsked && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "harm-ask",
		"aria-labelledby": id,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", {
				id,
				children: harm_faces_heading()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: harm_faces_ask() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				className: "harm-ask-ways",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					onClick: () => answer(harm_faces_state()),
					children: harm_faces_state()
				})
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "harm-ask-quiet",
				children: harm_faces_why()
			})
		]
	})] });
}
// src/stories/making/TextField.tsx
/** The last part of a field in which it says how much is left. */
var nearEnd = .1;
/** A field to write in, which says when its end is near. */
function TextField({ label, value, most, rows, onChange }) {
	const id = (0, import_react.useId)();
	const left = most - value.length;
	const field = {
		id,
		value,
		maxLength: most,
		"aria-describedby": `${id}-left`,
		onChange: ({ target }) => onChange(target.value),
		onKeyDown: (event) => event.key === "Escape" && event.preventDefault()
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
		className: "maker-field",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("label", {
				htmlFor: id,
				children: label
			}),
			rows === void 0 ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
				type: "text",
				...field
			}) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("textarea", {
				rows,
				...field
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				id: `${id}-left`,
				className: "maker-left",
				children: left < most * nearEnd && maker_words_left({ left })
			})
		]
	});
}
// src/stories/making/marks/new-mark.ts
/** Pixels from the middle of what is seen. */
var places = {
	words: [{
		x: 0,
		y: 0
	}],
	arrow: [{
		x: -90,
		y: -80
	}, {
		x: 0,
		y: 0
	}],
	ring: [{
		x: 0,
		y: 0
	}, {
		x: 64,
		y: 0
	}],
	spotlight: [{
		x: 0,
		y: 0
	}, {
		x: 120,
		y: 0
	}],
	line: [{
		x: -90,
		y: 0
	}, {
		x: 90,
		y: 0
	}]
};
/** Pixels by which one mark lies below the one before, so that none hides another. */
var apart = 34;
var rows = 4;
/** Where there is no map to look at, a place by the middle of the whole. */
function placeAtHome({ x, y }) {
	const [west, south, east, north] = homeExtent;
	return [(west + east) / 2 + x / 10, (south + north) / 2 - y / 10];
}
/** `others`: how many marks there are already. */
function newMark(kind, map, { top, right, bottom, left }, others) {
	const down = others % rows * apart;
	const points = places[kind].map(({ x, y }) => {
		if (!map) return placeAtHome({
			x,
			y: y + down
		});
		const [{ width, height }, corner] = [map.size(), map.corner()];
		return map.positionOf({
			x: corner.x + (left + width - right) / 2 + x,
			y: corner.y + (top + height - bottom) / 2 + y + down
		});
	});
	return soundMark({
		kind,
		words: "",
		points
	});
}
/** A line that goes on as far as its last stretch. */
function withCorner(mark) {
	const [before, last] = mark.points.slice(-2);
	if (!before || !last) return mark;
	const next = last.map((value, axis) => value + Math.sign(value - (before[axis] ?? 0)) * 2);
	return soundMark({
		...mark,
		points: [...mark.points, next]
	}) ?? mark;
}
// src/stories/making/marks/MarkEditor.tsx
/** The words of one mark, and the ways to move it and take it away. */
function MarkEditor({ mark, onChange, onRemove }) {
	const view = useView();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "step-marks-mark",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(TextField, {
			label: maker_mark_words(),
			value: mark.words,
			most: markLimits.words,
			onChange: (words) => onChange({
				...mark,
				words
			}, "words")
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
			className: "maker-ways",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					onClick: () => attend(view, "mark"),
					children: maker_mark_move()
				}),
				mark.kind === "line" && takesPoint(mark) && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					onClick: () => onChange(withCorner(mark), null),
					children: maker_mark_corner()
				}),
				sparesPoint(mark) && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					onClick: () => onChange({
						...mark,
						points: mark.points.slice(0, -1)
					}, null),
					children: maker_mark_no_corner()
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					onClick: onRemove,
					children: maker_mark_remove()
				})
			]
		})]
	});
}
// src/stories/making/marks/MarkSign.tsx
var paths = {
	words: "M3.5 5h13v9h-13zM6.5 8.2h7M6.5 10.8h4.5",
	arrow: "M3.5 15.5Q6 6.5 15 6.5M10.8 3.6 15.4 6.5 11.4 10",
	ring: "M10 3.8a6.2 6.2 0 1 0 .01 0z",
	spotlight: "M10 5.6a4.4 4.4 0 1 0 .01 0zM10 1.2v1.6M10 17.2v1.6M1.2 10h1.6M17.2 10h1.6",
	line: "M3.5 15 8 6.5l4.5 5L16.5 5"
};
/** What a mark looks like, small. */
function MarkSign({ kind }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("svg", {
		className: "mark-sign",
		viewBox: "0 0 20 20",
		"aria-hidden": "true",
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", { d: paths[kind] })
	});
}
// src/stories/making/marks/use-marks.ts
/** What is done with a step's marks, here and on the map, until another step is chosen. */
function useMarks(marks, onChange, mayLeave) {
	const view = useView();
	const [chosen, setChosen] = (0, import_react.useState)(null);
	const [past, setPast] = (0, import_react.useState)([]);
	const [said, setSaid] = (0, import_react.useState)("");
	function change(next, part) {
		if (part === null || past.at(-1)?.part !== part) setPast([...past, {
			before: marks,
			part
		}].slice(-60));
		onChange(next);
	}
	function add(kind) {
		const mark = newMark(kind, mapAtHand.get(view), view.getState().insets, marks.length);
		if (!mark) return null;
		change([...marks, mark], null);
		setChosen(marks.length);
		setSaid(maker_said_marked({ name: nameOfMark(mark) }));
		return mark;
	}
	function remove(at) {
		const mark = marks[at];
		if (!mark) return;
		change(marks.filter((_, index) => index !== at), null);
		setChosen(marks.length > 1 ? Math.min(at, marks.length - 2) : null);
		setSaid(maker_said_unmarked({ name: nameOfMark(mark) }));
	}
	function undo() {
		const last = past.at(-1);
		if (!last) return;
		setPast(past.slice(0, -1));
		setChosen(null);
		onChange(last.before);
		setSaid(maker_said_mark_back());
	}
	const latest = (0, import_react.useRef)({
		change,
		remove,
		undo,
		mayLeave
	});
	(0, import_react.useEffect)(() => {
		latest.current = {
			change,
			remove,
			undo,
			mayLeave
		};
	});
	(0, import_react.useEffect)(() => marking.set(view, {
		marks,
		chosen,
		choose: setChosen,
		change: (next, part) => latest.current.change(next, part),
		remove: (at) => latest.current.remove(at),
		undo: () => latest.current.undo(),
		mayLeave: () => latest.current.mayLeave()
	}), [
		view,
		marks,
		chosen
	]);
	(0, import_react.useEffect)(() => () => marking.set(view, null), [view]);
	return {
		chosen,
		said,
		add,
		remove,
		undo,
		change,
		choose: setChosen,
		canUndo: past.length > 0
	};
}
// src/stories/making/marks/StepMarks.tsx
/** What takes words at once; a shape is moved first. */
var isWritten = (kind) => kind === "words" || kind === "arrow";
/** The marks of a step: added here, moved on the map, listed, worded, deleted, undone. */
function StepMarks({ marks, onChange, mayLeave }) {
	const view = useView();
	const made = useMarks(marks, onChange, mayLeave);
	const { chosen } = made;
	const list = (0, import_react.useRef)(null);
	const wanted = (0, import_react.useRef)(null);
	useAttention("marks", list);
	(0, import_react.useEffect)(() => {
		const find = {
			words: "input",
			list: "[aria-current]"
		};
		if (wanted.current) list.current?.querySelector(find[wanted.current])?.focus();
		wanted.current = null;
	});
	const mark = chosen === null ? void 0 : marks[chosen];
	const isFull = marks.length >= markLimits.marks;
	function add(kind) {
		made.add(kind);
		wanted.current = isWritten(kind) ? "words" : "list";
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		ref: list,
		tabIndex: -1,
		className: "step-marks",
		"aria-label": maker_marks(),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: maker_marks() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "step-marks-kinds",
				children: markKinds.map((kind) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
					type: "button",
					disabled: isFull,
					"aria-label": maker_mark_add({ kind: kindOfMark(kind) }),
					onClick: () => add(kind),
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MarkSign, { kind }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: kindOfMark(kind) })]
				}, kind))
			}),
			marks.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ol", {
				className: "step-marks-list",
				"aria-label": maker_marks_list(),
				children: marks.map((each, at) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
					type: "button",
					"aria-current": at === chosen || void 0,
					onClick: () => made.choose(at),
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MarkSign, { kind: each.kind }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: nameOfMark(each) })]
				}) }, at))
			}),
			mark && chosen !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(MarkEditor, {
				mark,
				onChange: (next, part) => made.change(marks.map((each, at) => at === chosen ? next : each), part && `${part} ${chosen}`),
				onRemove: () => {
					made.remove(chosen);
					list.current?.focus({ preventScroll: true });
				}
			}, chosen),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "step-marks-foot",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						"aria-disabled": !made.canUndo,
						onClick: made.undo,
						children: maker_mark_undo()
					}),
					marks.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						onClick: () => openTool(view, "figure"),
						children: make_make()
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						role: "status",
						children: made.said
					})
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "step-marks-note",
				children: isFull ? maker_marks_full({ most: markLimits.marks }) : maker_marks_note()
			})
		]
	});
}
// src/stories/making/pictures/use-step-picture.ts
var faults = {
	"no-picture": maker_picture_none,
	"too-large": () => maker_picture_too_large({ most: pictureLimits.fileBytes / 1e6 }),
	garbled: maker_picture_garbled,
	"not-kept": maker_picture_not_kept
};
/** What is done with the picture of a step, until another step is chosen. */
function useStepPicture(picture, onChange) {
	const [said, setSaid] = (0, import_react.useState)("");
	const [past, setPast] = (0, import_react.useState)([]);
	const latest = (0, import_react.useRef)(null);
	(0, import_react.useEffect)(() => {
		latest.current = {
			picture,
			onChange
		};
		return () => {
			latest.current = null;
		};
	});
	function change(next, words) {
		const { current } = latest;
		if (!current) return;
		setPast((before) => [...before, current.picture].slice(-20));
		current.onChange(next);
		setSaid(words);
	}
	return {
		said,
		canUndo: past.length > 0,
		async take(file) {
			setSaid(maker_picture_reading());
			const kept = await keepPicture(file);
			if (!kept.picture) return setSaid(faults[kept.fault]());
			const { width, height } = kept.picture;
			change({
				...kept.picture,
				credit: "",
				description: ""
			}, maker_said_picture({
				width,
				height
			}));
		},
		/** Its words are typed: what was said of another picture does not hold of this one any more. */
		tell(words) {
			if (picture) onChange({
				...picture,
				...words
			});
		},
		remove: () => change(void 0, maker_said_no_picture()),
		undo() {
			if (past.length === 0) return;
			const before = past.at(-1);
			setPast(past.slice(0, -1));
			if (before) keepAgain(before.id);
			onChange(before);
			setSaid(maker_said_picture_back());
		}
	};
}
// src/stories/making/pictures/PictureFields.tsx
var pictureIn = (files) => [...files].find(({ type }) => type.startsWith("image/"));
/** The picture of a step: chosen, pasted or dropped; told in words; taken out; undone. */
function PictureFields({ picture, onChange }) {
	const made = useStepPicture(picture, onChange);
	const input = (0, import_react.useRef)(null);
	const choose = (0, import_react.useRef)(null);
	const [isOver, setOver] = (0, import_react.useState)(false);
	function bring(event, files) {
		const file = pictureIn(files);
		if (!file) return;
		event.preventDefault();
		event.stopPropagation();
		made.take(file);
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "picture-fields",
		"aria-label": maker_picture(),
		onPaste: (event) => bring(event, event.clipboardData.files),
		"data-over": isOver || void 0,
		onDragOver: (event) => {
			event.preventDefault();
			setOver(true);
		},
		onDragLeave: ({ currentTarget, relatedTarget }) => {
			const isWithin = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
			setOver(isWithin);
		},
		onDrop: (event) => {
			setOver(false);
			bring(event, event.dataTransfer.files);
		},
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: maker_picture() }),
			picture && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Seen, { picture }),
			picture && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(TextField, {
					label: maker_picture_credit(),
					value: picture.credit,
					most: pictureLimits.credit,
					onChange: (credit) => made.tell({ credit })
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(TextField, {
					label: maker_picture_description(),
					value: picture.description,
					most: pictureLimits.description,
					rows: 2,
					onChange: (words) => made.tell({ description: words.replace(/\n/g, " ") })
				}),
				!isTold(picture) && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
					className: "picture-fields-note",
					children: maker_picture_untold()
				})
			] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "maker-ways",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						ref: choose,
						type: "button",
						onClick: () => input.current?.click(),
						children: picture ? maker_picture_other() : maker_picture_choose()
					}),
					picture && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						onClick: () => {
							made.remove();
							choose.current?.focus();
						},
						children: maker_picture_remove()
					}),
					made.canUndo && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						onClick: () => {
							made.undo();
							choose.current?.focus();
						},
						children: maker_picture_undo()
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						role: "status",
						children: made.said
					})
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "picture-fields-note",
				children: maker_picture_note()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
				ref: input,
				type: "file",
				accept: "image/*",
				"aria-label": maker_picture_choose(),
				hidden: true,
				onChange: ({ currentTarget }) => {
					const [file] = currentTarget.files ?? [];
					if (file) made.take(file).then(() => currentTarget.value = "");
				}
			})
		]
	});
}
/** The picture as it is kept; what it shows is told in the field below. */
function Seen({ picture: { id, width, height, description } }) {
	const data = usePicture(id);
	return data === null ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		className: "picture-fields-note",
		children: story_picture_gone({ description })
	}) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("img", {
		src: data,
		alt: description || maker_picture(),
		width,
		height
	});
}
// src/stories/making/StepLayers.tsx
/** Which of the reader's own layers a step shows; nothing where there are none. */
function StepLayers({ step, onChange }) {
	const own = useViewState((state) => state.own);
	const layers = layersOfStep(own, step);
	if (layers.length === 0) return null;
	const shown = layers.filter(({ isShown }) => isShown).map(({ id }) => id);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("fieldset", {
		className: "maker-layers",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("legend", { children: maker_layers() }),
			layers.map(({ id, name, isShown }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
				type: "checkbox",
				checked: isShown,
				onChange: () => onChange(isShown ? shown.filter((each) => each !== id) : [...shown, id])
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: name })] }, id)),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "maker-shown",
				children: maker_layers_note()
			})
		]
	});
}
// src/stories/making/StepEditor.tsx
var noMarks = [];
/** The words and the view of one step. */
function StepEditor(props) {
	const { step, at, steps, onChange, onUpdate, onMove, onRemove } = props;
	const view = useView();
	const onMap = useViewState(addressOutsideStory);
	const hasLayers = useViewState(({ own }) => areOnMap(own, step));
	const isShown = onMap === step.view && hasLayers;
	function show() {
		const { telling } = view.getState();
		const { state } = parseAddress(step.view);
		restore(view, {
			state: {
				...state,
				telling
			},
			notices: []
		});
		showLayers(view, step);
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "maker-step",
		"aria-label": maker_step_place({
			step: at + 1,
			steps
		}),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: maker_step_place({
				step: at + 1,
				steps
			}) }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(TextField, {
				label: maker_step_title(),
				value: step.title,
				most: storyLimits.title,
				onChange: (title) => onChange({ title })
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(TextField, {
				label: maker_step_words(),
				value: step.words,
				most: storyLimits.words,
				rows: 4,
				onChange: (words) => onChange({ words })
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(TextField, {
				label: maker_step_notes(),
				value: step.notes,
				most: storyLimits.notes,
				rows: 3,
				onChange: (notes) => onChange({ notes })
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "maker-shown",
				children: isShown ? maker_shown() : maker_not_shown()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "maker-ways",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					"aria-disabled": isShown,
					onClick: show,
					children: maker_show()
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					"aria-disabled": isShown,
					onClick: () => !isShown && onUpdate(onMap),
					children: maker_update()
				})]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(StepLayers, {
				step,
				onChange: (layers) => onChange({ layers })
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(StepMarks, {
				marks: step.marks ?? noMarks,
				onChange: (marks) => onChange({ marks }),
				mayLeave: props.mayLeave
			}, at),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(PictureFields, {
				picture: step.picture,
				onChange: (picture) => onChange({ picture })
			}, `picture ${at}`),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "maker-ways",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						"aria-disabled": at === 0,
						onClick: () => onMove(at - 1),
						children: maker_up()
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						"aria-disabled": at === steps - 1,
						onClick: () => onMove(at + 1),
						children: maker_down()
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						onClick: onRemove,
						children: maker_remove()
					})
				]
			})
		]
	});
}
// src/stories/making/StepList.tsx
/** The steps of a story in their order; the chosen one is edited below. */
function StepList({ steps, chosen, onChoose }) {
	if (steps.length === 0) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		className: "maker-first",
		children: maker_first()
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ol", {
		className: "maker-steps",
		"aria-label": maker_steps(),
		children: steps.map(({ title }, at) => {
			const name = title.trim() || maker_step_untitled();
			return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
				type: "button",
				"aria-current": at === chosen || void 0,
				onClick: () => onChoose(at),
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "maker-steps-number",
					children: at + 1
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: name })]
			}) }, at);
		})
	});
}
// src/stories/making/StoryHarm.tsx
/** What in a story could do harm, as it is written or pasted, and the two answers to it. */
function StoryHarm({ story, onChange }) {
	const checked = (0, import_react.useDeferredValue)(story);
	const report = (0, import_react.useMemo)(() => checkStory(checked), [checked]);
	const [isCoarse, setCoarse] = (0, import_react.useState)(false);
	const said = (0, import_react.useRef)(null);
	const { statement, ...others } = story;
	const isAsked = !statement && report.length > 0;
	const placeOf = ({ at }) => at === 0 ? harm_at_head() : maker_step_place({
		step: at,
		steps: story.steps.length
	});
	/** The button that was pressed goes away with what it answers. */
	function answer(next) {
		said.current?.focus({ preventScroll: true });
		onChange(next);
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
		ref: said,
		tabIndex: -1,
		role: "status",
		className: "maker-note",
		children: [
			isAsked && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "visually-hidden",
				children: harm_heading()
			}),
			isCoarse && !isAsked && !statement && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: harm_coarse() }),
			statement && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: harm_stated({ sentence: statement }) }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: " " }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					className: "link",
					onClick: () => answer(others),
					children: harm_take_back()
				})
			] })
		]
	}), isAsked && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(HarmAsk, {
		report,
		sentenceOf: (finding) => harm_finding({
			place: placeOf(finding),
			found: finding.found,
			why: reasonSentence(finding.reason)
		}),
		why: harm_why_story(),
		onCoarsen: () => {
			setCoarse(true);
			answer(coarsenStory(story));
		},
		onState: () => answer({
			...story,
			statement: harm_statement()
		})
	})] });
}
// src/stories/making/edit-story.ts
/** Puts a step in at a place; past the last, at the end. */
function insertStep(story, at, step) {
	return {
		...story,
		steps: [
			...story.steps.slice(0, at),
			step,
			...story.steps.slice(at)
		]
	};
}
function removeStep(story, at) {
	return {
		...story,
		steps: story.steps.filter((_, index) => index !== at)
	};
}
function changeStep(story, at, change) {
	const steps = story.steps.map((step, index) => index === at ? {
		...step,
		...change
	} : step);
	return {
		...story,
		steps
	};
}
/** Moves a step to another place; what is not there stays as it is. */
function moveStep(story, from, to) {
	const step = story.steps[from];
	if (!step || to < 0 || to >= story.steps.length) return story;
	return insertStep(removeStep(story, from), to, step);
}
var isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b);
/**
* Where a step of a story is after the story was changed elsewhere; null where it is not in it any more.
* Where no step came or went, the one in its place is the same, changed.
*/
function findStep(before, at, after) {
	const step = before.steps[at];
	if (!step) return null;
	const places = after.steps.flatMap((each, place) => isSame(each, step) ? [place] : []);
	places.sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
	return places[0] ?? (after.steps.length === before.steps.length ? at : null);
}
// src/stories/making/use-maker.ts
/** What the maker does with a story, and what it says of it. Steps are counted from 0. */
function useMaker(kept) {
	const { id, story, revision } = kept;
	const view = useView();
	const [chosen, setChosen] = (0, import_react.useState)(story.steps.length > 0 ? 0 : null);
	const [said, setSaid] = (0, import_react.useState)("");
	const [removed, setRemoved] = (0, import_react.useState)(null);
	const [shown, setShown] = (0, import_react.useState)(kept);
	const [own, setOwn] = (0, import_react.useState)(revision);
	if (shown.revision !== revision) {
		setShown(kept);
		if (revision !== own) {
			setChosen(chosen === null ? null : findStep(shown.story, chosen, story));
			setSaid(maker_said_elsewhere());
		}
	}
	const keep = (next) => setOwn(keptStories.keep(id, next, revision));
	const nameOf = ({ title }) => title.trim() || maker_step_untitled();
	function putIn(at, step) {
		keep(insertStep(story, at, step));
		setChosen(at);
		setRemoved(null);
	}
	return {
		chosen,
		said,
		removed,
		keep,
		choose: setChosen,
		change: (at, change) => keep(changeStep(story, at, change)),
		/** Adds what the map shows as the last step. */
		add() {
			const state = view.getState();
			const title = nameView(state);
			const at = story.steps.length;
			putIn(at, {
				title,
				words: "",
				notes: "",
				view: addressOutsideStory(state),
				claims: [],
				...layersOnMap(state.own)
			});
			setSaid(maker_said_added({
				step: at + 1,
				title
			}));
		},
		update(at, shown) {
			keep(changeStep(story, at, {
				view: shown,
				...layersOnMap(view.getState().own)
			}));
			setSaid(maker_said_updated({ step: at + 1 }));
		},
		move(from, to) {
			const step = story.steps[from];
			if (!step || to < 0 || to >= story.steps.length) return;
			keep(moveStep(story, from, to));
			setChosen(to);
			setSaid(maker_said_moved({
				title: nameOf(step),
				step: to + 1,
				steps: story.steps.length
			}));
		},
		remove(at) {
			const step = story.steps[at];
			if (!step) return;
			keep(removeStep(story, at));
			setRemoved({
				step,
				at
			});
			const last = story.steps.length - 2;
			setChosen(last < 0 ? null : Math.min(at, last));
			setSaid(maker_said_removed({ step: at + 1 }));
		},
		putBack() {
			if (!removed) return;
			const at = Math.min(removed.at, story.steps.length);
			putIn(at, removed.step);
			setSaid(maker_said_back({ step: at + 1 }));
		}
	};
}
// src/stories/making/ways/MakerWays.tsx
/** What is done with a story once it is made. */
function MakerWays({ id, story }) {
	const view = useView();
	const title = story.title.trim() || own_untitled();
	const told = () => tellOwnStory(id, "device", story);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("footer", {
		className: "maker-foot",
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "maker-ways",
			children: [story.steps.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					className: "maker-main",
					"aria-label": story_present_named({ title }),
					onClick: () => {
						enterFullscreen();
						presentStory(view, told());
					},
					children: present()
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					"aria-label": story_read_named({ title }),
					onClick: () => showStep(view, told(), 0),
					children: story_read()
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					"aria-label": story_handout_named({ title }),
					onClick: () => showHandout(view, told()),
					children: handout()
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(WaysOut, {
					story,
					title,
					told
				})
			] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				onClick: () => stopMaking(view),
				children: maker_done()
			})]
		})
	});
}
// src/stories/making/MakerForm.tsx
/** A story's words and steps, kept as they are typed. */
function MakerForm(kept) {
	const { id, story } = kept;
	const onMap = useViewState(nameView);
	const maker = useMaker(kept);
	const add = (0, import_react.useRef)(null);
	const undo = (0, import_react.useRef)(null);
	const { chosen, said, removed } = maker;
	(0, import_react.useEffect)(() => {
		if (removed) undo.current?.focus();
	}, [removed]);
	const step = chosen === null ? void 0 : story.steps[chosen];
	const isFull = story.steps.length >= storyLimits.steps;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "maker-note",
			children: maker_note()
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(TroubleLine, {}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(TextField, {
			label: maker_title(),
			value: story.title,
			most: storyLimits.title,
			onChange: (title) => maker.keep({
				...story,
				title
			})
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(TextField, {
			label: maker_lead(),
			value: story.lead,
			most: storyLimits.lead,
			rows: 2,
			onChange: (lead) => maker.keep({
				...story,
				lead: lead.replace(/\n/g, " ")
			})
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: maker_steps() }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(StepList, {
			steps: story.steps,
			chosen,
			onChoose: maker.choose
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
			className: "maker-add",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				ref: add,
				type: "button",
				disabled: isFull,
				onClick: maker.add,
				children: maker_add()
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: isFull ? maker_full({ most: storyLimits.steps }) : maker_now({ view: onMap }) })]
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
			className: "maker-said",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				role: "status",
				children: said
			}), removed && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				ref: undo,
				type: "button",
				className: "link",
				onClick: () => {
					maker.putBack();
					add.current?.focus();
				},
				children: maker_undo()
			})]
		}),
		step && chosen !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(StepEditor, {
			step,
			at: chosen,
			steps: story.steps.length,
			onChange: (change) => maker.change(chosen, change),
			onUpdate: (view) => maker.update(chosen, view),
			onMove: (to) => maker.move(chosen, to),
			onRemove: () => maker.remove(chosen),
			mayLeave: () => wordsMayLeave(story)
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(StoryHarm, {
			story,
			onChange: maker.keep
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(FacesAsk, {
			story,
			onChange: maker.keep
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MakerWays, {
			id,
			story
		})
	] });
}
// src/stories/making/StoryMaker.tsx
/** Where a reader makes a story, beside the map whose views it is made of. */
function StoryMaker({ id }) {
	const view = useView();
	const { stories } = useKeptStories();
	useHold(true);
	const heading = (0, import_react.useRef)(null);
	(0, import_react.useEffect)(() => void sweepPictures(), []);
	const movedTo = keptStories.movedTo(id);
	const [made, setMade] = (0, import_react.useState)({
		id,
		form: id,
		isSecond: false
	});
	const now = movedTo ?? id;
	if (made.id !== now) {
		const isSecond = movedTo !== void 0;
		setMade({
			id: now,
			form: isSecond ? made.form : now,
			isSecond
		});
	}
	(0, import_react.useEffect)(() => {
		if (movedTo === void 0) return;
		keptStories.follow(id);
		makeStoryAs(view, movedTo);
	}, [
		view,
		id,
		movedTo
	]);
	const { form } = made;
	(0, import_react.useEffect)(() => {
		if (!form) return;
		const goesToMarks = marksWanted.get(view) !== null && attend(view, "marks");
		marksWanted.set(view, null);
		if (goesToMarks) document.activeElement?.scrollIntoView();
		else heading.current?.focus({ preventScroll: true });
	}, [view, form]);
	const kept = stories.find((each) => each.id === now);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "maker",
		"aria-label": maker(),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("header", {
				className: "maker-head",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", {
					ref: heading,
					tabIndex: -1,
					children: maker()
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(CloseButton, {
					label: maker_close(),
					onClick: () => stopMaking(view)
				})]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "maker-second",
				role: "status",
				children: made.isSecond && maker_second()
			}),
			kept ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(MakerForm, { ...kept }, form) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: maker_missing() })
		]
	});
}
export { StoryMaker };
