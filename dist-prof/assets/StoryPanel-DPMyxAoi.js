const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./StoryCode-DPbScytt.js","./view-D6cf0WB7.js","./rolldown-runtime-BtDSRbSq.js","./outline-DuuOSWBR.js","./view-EhTWq2i4.css","./AddressCode-BKPHRQrG.js","./react-CW4ehA12.js","./lib-Ri6c1tWp.js","./write-xml-BLPB6TPd.js","./qr-C9Zv6WxM.js","./use-story-address-CT97nrDc.js","./shareable-hash-CczCROeD.js","./present_end_address-D34Bsv51.js","./StoryCode-B2-lLijm.css","./StoryQuestions-C25Lb3NO.js","./atlas-B-d33bUZ.js","./StoryQuestions-CwiLBuWU.css"])))=>i.map(i=>d[i]);
import { i as __toESM } from "./rolldown-runtime-BtDSRbSq.js";
import { Di as writeYears, Kr as showStep, Lr as isOffStep, Mi as inTurn, Oi as attend, Rr as leaveStory, Ur as reachStep, Wr as setPresenting, Xr as placeIn, _o as isPresented, bo as stepIn, ca as holdMap, fo as __vitePreload, fr as useTheme, ga as openEvidence, ho as useViewState, is as require_react, mo as useView, rs as getLocale, uo as useHold, wo as pageIn } from "./view-D6cf0WB7.js";
import { n as leaveFullscreen, t as enterFullscreen } from "./fullscreen-Br0-Pc8D.js";
import { r as require_react_dom, t as require_jsx_runtime } from "./react-CW4ehA12.js";
import { Q as release, bt as subject, u as locale } from "./outline-DuuOSWBR.js";
import { t as story_failed } from "./story_failed-Bp-T5GTj.js";
import { t as Discussion } from "./Discussion-BivA1ILr.js";
import { a as present_end_sources, i as present_end_data, n as sourcesOfStep, o as present_sources, r as sourcesOfStory, s as story_step_of, t as labelledClaims } from "./story-sources-BWkLS8B5.js";
import { t as notes_gentle } from "./notes_gentle-CRqvR264.js";
import { I as trouble_reload, M as CloseButton, P as ReloadButton, d as isWithin, f as keyOf, l as isComposing, m as lazyPart, z as title } from "./apply-theme-BFESq4fb.js";
import { t as story_by_reader } from "./story_by_reader-s_tqVaDH.js";
/* empty css              */
import { H as story_panel, O as useReadFromTop, V as isDialogOpen, W as year_value, d as writeYearValue, l as writeTogether, s as seriesTitle, z as useMedia } from "./index-CCjmo0Zw.js";
import { n as StepPicture, r as story_loading, t as ColumnChart } from "./ColumnChart-BFueloQD.js";
import { n as notes_discussion, t as chartOfStep } from "./step-chart-vvaUhPav.js";
import { r as present, t as TroubleLine } from "./TroubleLine-BRjWvRkY.js";
import { t as keepAsNew } from "./own-story-actions-VTb7QbrC.js";
// src/languages/compiled/messages/story_leave.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Story_LeaveInputs */
var en_story_leave = () => {
	return `Leave the story`;
};
/**
* | output |
* | --- |
* | "Leave the story" |
*
* @param {Story_LeaveInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_leave = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_story_leave(inputs);
});
// src/languages/compiled/messages/story_announce.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ step: NonNullable<unknown>, steps: NonNullable<unknown>, title: NonNullable<unknown> }} Story_AnnounceInputs */
var en_story_announce = (i) => {
	return `Step ${i?.step} of ${i?.steps}: ${i?.title}`;
};
/**
* | output |
* | --- |
* | "Step {step} of {steps}: {title}" |
*
* @param {Story_AnnounceInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_announce = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_story_announce(inputs);
});
// src/languages/compiled/messages/story_end.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Story_EndInputs */
var en_story_end = () => {
	return `The end`;
};
/**
* | output |
* | --- |
* | "The end" |
*
* @param {Story_EndInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_end = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_story_end(inputs);
});
// src/languages/compiled/messages/story_previous.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Story_PreviousInputs */
var en_story_previous = () => {
	return `Previous`;
};
/**
* | output |
* | --- |
* | "Previous" |
*
* @param {Story_PreviousInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_previous = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_story_previous(inputs);
});
// src/languages/compiled/messages/story_next.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Story_NextInputs */
var en_story_next = () => {
	return `Next`;
};
/**
* | output |
* | --- |
* | "Next" |
*
* @param {Story_NextInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_next = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_story_next(inputs);
});
// src/languages/compiled/messages/story_to_step.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ step: NonNullable<unknown>, title: NonNullable<unknown> }} Story_To_StepInputs */
var en_story_to_step = (i) => {
	return `Step ${i?.step}: ${i?.title}`;
};
/**
* | output |
* | --- |
* | "Step {step}: {title}" |
*
* @param {Story_To_StepInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_to_step = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_story_to_step(inputs);
});
// src/languages/compiled/messages/story_progress.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Story_ProgressInputs */
var en_story_progress = () => {
	return `Steps of the story`;
};
/**
* | output |
* | --- |
* | "Steps of the story" |
*
* @param {Story_ProgressInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_progress = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_story_progress(inputs);
});
// src/languages/compiled/messages/story_show_account.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Story_Show_AccountInputs */
var en_story_show_account = () => {
	return `Show the account`;
};
/**
* | output |
* | --- |
* | "Show the account" |
*
* @param {Story_Show_AccountInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_show_account = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_story_show_account(inputs);
});
// src/languages/compiled/messages/story_hide_account.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Story_Hide_AccountInputs */
var en_story_hide_account = () => {
	return `Hide the account`;
};
/**
* | output |
* | --- |
* | "Hide the account" |
*
* @param {Story_Hide_AccountInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_hide_account = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_story_hide_account(inputs);
});
// src/languages/compiled/messages/story_looking_around.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Story_Looking_AroundInputs */
var en_story_looking_around = () => {
	return `You are looking around.`;
};
/**
* | output |
* | --- |
* | "You are looking around." |
*
* @param {Story_Looking_AroundInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_looking_around = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_story_looking_around(inputs);
});
// src/languages/compiled/messages/story_back_to_step.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Story_Back_To_StepInputs */
var en_story_back_to_step = () => {
	return `Back to the step`;
};
/**
* | output |
* | --- |
* | "Back to the step" |
*
* @param {Story_Back_To_StepInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_back_to_step = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_story_back_to_step(inputs);
});
// src/languages/compiled/messages/story_evidence.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Story_EvidenceInputs */
var en_story_evidence = () => {
	return `What this rests on`;
};
/**
* | output |
* | --- |
* | "What this rests on" |
*
* @param {Story_EvidenceInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_evidence = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_story_evidence(inputs);
});
// src/languages/compiled/messages/story_present_this.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Story_Present_ThisInputs */
var en_story_present_this = () => {
	return `Present this story`;
};
/**
* | output |
* | --- |
* | "Present this story" |
*
* @param {Story_Present_ThisInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_present_this = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_story_present_this(inputs);
});
// src/languages/compiled/messages/present_stop.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Present_StopInputs */
var en_present_stop = () => {
	return `Stop presenting`;
};
/**
* | output |
* | --- |
* | "Stop presenting" |
*
* @param {Present_StopInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var present_stop = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_present_stop(inputs);
});
// src/languages/compiled/messages/present_tools.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Present_ToolsInputs */
var en_present_tools = () => {
	return `Presenting`;
};
/**
* | output |
* | --- |
* | "Presenting" |
*
* @param {Present_ToolsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var present_tools = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_present_tools(inputs);
});
// src/languages/compiled/messages/present_explore.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Present_ExploreInputs */
var en_present_explore = () => {
	return `Explore the map`;
};
/**
* | output |
* | --- |
* | "Explore the map" |
*
* @param {Present_ExploreInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var present_explore = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_present_explore(inputs);
});
// src/languages/compiled/messages/present_notes.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Present_NotesInputs */
var en_present_notes = () => {
	return `Notes in a second window`;
};
/**
* | output |
* | --- |
* | "Notes in a second window" |
*
* @param {Present_NotesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var present_notes = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_present_notes(inputs);
});
// src/languages/compiled/messages/present_notes_blocked.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Present_Notes_BlockedInputs */
var en_present_notes_blocked = () => {
	return `The browser did not open a second window. Allow this page to open windows, then try again.`;
};
/**
* | output |
* | --- |
* | "The browser did not open a second window. Allow this page to open windows, then try again." |
*
* @param {Present_Notes_BlockedInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var present_notes_blocked = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_present_notes_blocked(inputs);
});
// src/languages/compiled/messages/present_black.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Present_BlackInputs */
var en_present_black = () => {
	return `The screen is black. Any key brings the story back.`;
};
/**
* | output |
* | --- |
* | "The screen is black. Any key brings the story back." |
*
* @param {Present_BlackInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var present_black = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_present_black(inputs);
});
// src/languages/compiled/messages/present_to_black.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Present_To_BlackInputs */
var en_present_to_black = () => {
	return `Black screen`;
};
/**
* | output |
* | --- |
* | "Black screen" |
*
* @param {Present_To_BlackInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var present_to_black = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_present_to_black(inputs);
});
// src/languages/compiled/messages/present_keys.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Present_KeysInputs */
var en_present_keys = () => {
	return `Keys`;
};
/**
* | output |
* | --- |
* | "Keys" |
*
* @param {Present_KeysInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var present_keys = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_present_keys(inputs);
});
// src/languages/compiled/messages/present_short_explore.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Present_Short_ExploreInputs */
var en_present_short_explore = () => {
	return `Explore`;
};
/**
* | output |
* | --- |
* | "Explore" |
*
* @param {Present_Short_ExploreInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var present_short_explore = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_present_short_explore(inputs);
});
// src/languages/compiled/messages/present_short_notes.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Present_Short_NotesInputs */
var en_present_short_notes = () => {
	return `Notes`;
};
/**
* | output |
* | --- |
* | "Notes" |
*
* @param {Present_Short_NotesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var present_short_notes = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_present_short_notes(inputs);
});
// src/languages/compiled/messages/present_short_black.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Present_Short_BlackInputs */
var en_present_short_black = () => {
	return `Black`;
};
/**
* | output |
* | --- |
* | "Black" |
*
* @param {Present_Short_BlackInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var present_short_black = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_present_short_black(inputs);
});
// src/languages/compiled/messages/present_short_stop.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Present_Short_StopInputs */
var en_present_short_stop = () => {
	return `Stop`;
};
/**
* | output |
* | --- |
* | "Stop" |
*
* @param {Present_Short_StopInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var present_short_stop = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_present_short_stop(inputs);
});
// src/languages/compiled/messages/present_pen.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Present_PenInputs */
var en_present_pen = () => {
	return `Pen`;
};
/**
* | output |
* | --- |
* | "Pen" |
*
* @param {Present_PenInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var present_pen = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_present_pen(inputs);
});
// src/languages/compiled/messages/present_pointer.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Present_PointerInputs */
var en_present_pointer = () => {
	return `Pointer`;
};
/**
* | output |
* | --- |
* | "Pointer" |
*
* @param {Present_PointerInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var present_pointer = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_present_pointer(inputs);
});
// src/languages/compiled/messages/present_pen_on.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Present_Pen_OnInputs */
var en_present_pen_on = () => {
	return `Pen: draw over the map. The next step wipes it; Esc puts the pen away.`;
};
/**
* | output |
* | --- |
* | "Pen: draw over the map. The next step wipes it; Esc puts the pen away." |
*
* @param {Present_Pen_OnInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var present_pen_on = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_present_pen_on(inputs);
});
// src/languages/compiled/messages/present_pointer_on.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Present_Pointer_OnInputs */
var en_present_pointer_on = () => {
	return `Pointer: a large dot follows the mouse. Esc puts it away.`;
};
/**
* | output |
* | --- |
* | "Pointer: a large dot follows the mouse. Esc puts it away." |
*
* @param {Present_Pointer_OnInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var present_pointer_on = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_present_pointer_on(inputs);
});
// src/languages/compiled/messages/keys_next.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Keys_NextInputs */
var en_keys_next = () => {
	return `on to the next step`;
};
/**
* | output |
* | --- |
* | "on to the next step" |
*
* @param {Keys_NextInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var keys_next = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_keys_next(inputs);
});
// src/languages/compiled/messages/keys_previous.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Keys_PreviousInputs */
var en_keys_previous = () => {
	return `back to the step before`;
};
/**
* | output |
* | --- |
* | "back to the step before" |
*
* @param {Keys_PreviousInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var keys_previous = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_keys_previous(inputs);
});
// src/languages/compiled/messages/keys_ends.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Keys_EndsInputs */
var en_keys_ends = () => {
	return `to the first step, to the end`;
};
/**
* | output |
* | --- |
* | "to the first step, to the end" |
*
* @param {Keys_EndsInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var keys_ends = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_keys_ends(inputs);
});
// src/languages/compiled/messages/keys_black.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Keys_BlackInputs */
var en_keys_black = () => {
	return `black screen; any key brings the story back`;
};
/**
* | output |
* | --- |
* | "black screen; any key brings the story back" |
*
* @param {Keys_BlackInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var keys_black = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_keys_black(inputs);
});
// src/languages/compiled/messages/keys_explore.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Keys_ExploreInputs */
var en_keys_explore = () => {
	return `explore the map, and back to the step`;
};
/**
* | output |
* | --- |
* | "explore the map, and back to the step" |
*
* @param {Keys_ExploreInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var keys_explore = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_keys_explore(inputs);
});
// src/languages/compiled/messages/keys_pen.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Keys_PenInputs */
var en_keys_pen = () => {
	return `pen: draw over the map; the next step wipes it`;
};
/**
* | output |
* | --- |
* | "pen: draw over the map; the next step wipes it" |
*
* @param {Keys_PenInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var keys_pen = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_keys_pen(inputs);
});
// src/languages/compiled/messages/keys_pointer_on.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Keys_Pointer_OnInputs */
var en_keys_pointer_on = () => {
	return `pointer: a large dot to show with`;
};
/**
* | output |
* | --- |
* | "pointer: a large dot to show with" |
*
* @param {Keys_Pointer_OnInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var keys_pointer_on = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_keys_pointer_on(inputs);
});
// src/languages/compiled/messages/keys_pen_moves.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Keys_Pen_MovesInputs */
var en_keys_pen_moves = () => {
	return `move the pen or the pointer`;
};
/**
* | output |
* | --- |
* | "move the pen or the pointer" |
*
* @param {Keys_Pen_MovesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var keys_pen_moves = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_keys_pen_moves(inputs);
});
// src/languages/compiled/messages/keys_notes.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Keys_NotesInputs */
var en_keys_notes = () => {
	return `notes in a second window`;
};
/**
* | output |
* | --- |
* | "notes in a second window" |
*
* @param {Keys_NotesInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var keys_notes = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_keys_notes(inputs);
});
// src/languages/compiled/messages/keys_fullscreen.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Keys_FullscreenInputs */
var en_keys_fullscreen = () => {
	return `the whole screen`;
};
/**
* | output |
* | --- |
* | "the whole screen" |
*
* @param {Keys_FullscreenInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var keys_fullscreen = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_keys_fullscreen(inputs);
});
// src/languages/compiled/messages/keys_leave.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Keys_LeaveInputs */
var en_keys_leave = () => {
	return `back to the step; stop presenting`;
};
/**
* | output |
* | --- |
* | "back to the step; stop presenting" |
*
* @param {Keys_LeaveInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var keys_leave = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_keys_leave(inputs);
});
// src/languages/compiled/messages/keys_this.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Keys_ThisInputs */
var en_keys_this = () => {
	return `these keys`;
};
/**
* | output |
* | --- |
* | "these keys" |
*
* @param {Keys_ThisInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var keys_this = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_keys_this(inputs);
});
// src/languages/compiled/messages/keys_pointer.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Keys_PointerInputs */
var en_keys_pointer = () => {
	return `A click goes on to the next step. On a touch screen, swipe to the side.`;
};
/**
* | output |
* | --- |
* | "A click goes on to the next step. On a touch screen, swipe to the side." |
*
* @param {Keys_PointerInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var keys_pointer = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_keys_pointer(inputs);
});
// src/languages/compiled/messages/key_space.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Key_SpaceInputs */
var en_key_space = () => {
	return `Space`;
};
/**
* | output |
* | --- |
* | "Space" |
*
* @param {Key_SpaceInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var key_space = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_key_space(inputs);
});
// src/languages/compiled/messages/key_backspace.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Key_BackspaceInputs */
var en_key_backspace = () => {
	return `Backspace`;
};
/**
* | output |
* | --- |
* | "Backspace" |
*
* @param {Key_BackspaceInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var key_backspace = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_key_backspace(inputs);
});
// src/languages/compiled/messages/key_home.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Key_HomeInputs */
var en_key_home = () => {
	return `Home`;
};
/**
* | output |
* | --- |
* | "Home" |
*
* @param {Key_HomeInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var key_home = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_key_home(inputs);
});
// src/languages/compiled/messages/key_end.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Key_EndInputs */
var en_key_end = () => {
	return `End`;
};
/**
* | output |
* | --- |
* | "End" |
*
* @param {Key_EndInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var key_end = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_key_end(inputs);
});
// src/languages/compiled/messages/close_keys.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Close_KeysInputs */
var en_close_keys = () => {
	return `Close the keys`;
};
/**
* | output |
* | --- |
* | "Close the keys" |
*
* @param {Close_KeysInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var close_keys = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_close_keys(inputs);
});
// src/languages/compiled/messages/notes_window.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ title: NonNullable<unknown> }} Notes_WindowInputs */
var en_notes_window = (i) => {
	return `Notes: ${i?.title}`;
};
/**
* | output |
* | --- |
* | "Notes: {title}" |
*
* @param {Notes_WindowInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var notes_window = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_notes_window(inputs);
});
// src/languages/compiled/messages/notes_since.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Notes_SinceInputs */
var en_notes_since = () => {
	return `since the start`;
};
/**
* | output |
* | --- |
* | "since the start" |
*
* @param {Notes_SinceInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var notes_since = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_notes_since(inputs);
});
// src/languages/compiled/messages/notes_now.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Notes_NowInputs */
var en_notes_now = () => {
	return `now`;
};
/**
* | output |
* | --- |
* | "now" |
*
* @param {Notes_NowInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var notes_now = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_notes_now(inputs);
});
// src/languages/compiled/messages/notes_heading.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Notes_HeadingInputs */
var en_notes_heading = () => {
	return `Notes`;
};
/**
* | output |
* | --- |
* | "Notes" |
*
* @param {Notes_HeadingInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var notes_heading = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_notes_heading(inputs);
});
// src/languages/compiled/messages/notes_told.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Notes_ToldInputs */
var en_notes_told = () => {
	return `On the screen`;
};
/**
* | output |
* | --- |
* | "On the screen" |
*
* @param {Notes_ToldInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var notes_told = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_notes_told(inputs);
});
// src/languages/compiled/messages/notes_next.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ title: NonNullable<unknown> }} Notes_NextInputs */
var en_notes_next = (i) => {
	return `Next: ${i?.title}`;
};
/**
* | output |
* | --- |
* | "Next: {title}" |
*
* @param {Notes_NextInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var notes_next = ((inputs, options = {}) => {
	options.locale ?? getLocale();
	return en_notes_next(inputs);
});
// src/languages/compiled/messages/notes_last.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Notes_LastInputs */
var en_notes_last = () => {
	return `This was the last step.`;
};
/**
* | output |
* | --- |
* | "This was the last step." |
*
* @param {Notes_LastInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var notes_last = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_notes_last(inputs);
});
// src/languages/compiled/messages/story_keep.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Story_KeepInputs */
var en_story_keep = () => {
	return `Keep it on this device`;
};
/**
* | output |
* | --- |
* | "Keep it on this device" |
*
* @param {Story_KeepInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_keep = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_story_keep(inputs);
});
// src/languages/compiled/messages/story_is_kept.js
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{}} Story_Is_KeptInputs */
var en_story_is_kept = () => {
	return `The story is kept on this device, under “Stories and lessons”.`;
};
/**
* | output |
* | --- |
* | "The story is kept on this device, under “Stories and lessons”." |
*
* @param {Story_Is_KeptInputs} inputs
* @param {{ locale?: "en" }} options
* @returns {LocalizedString}
*/
var story_is_kept = ((inputs = {}, options = {}) => {
	options.locale ?? getLocale();
	return en_story_is_kept(inputs);
});
// src/stories/questions/progress.ts
var import_react_dom = require_react_dom();
var import_jsx_runtime = require_jsx_runtime();
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var noAnswers = {
	at: 0,
	answers: /* @__PURE__ */ new Map()
};
/** The progress with a story's questions: it stays while the reader goes back to a step, or presents. */
function useQuestionProgress(story) {
	const [kept, setKept] = (0, import_react.useState)();
	return [kept?.story === story ? kept.progress : noAnswers, (next) => setKept({
		story,
		progress: next
	})];
}
// src/stories/reading/StepEvidence.tsx
/** What a step rests on: each claim by its sources, and a way to its evidence. */
function StepEvidence({ step, isOfMany = false }) {
	const view = useView();
	const claims = labelledClaims(step);
	if (claims.length === 0) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "step-evidence",
		"aria-label": isOfMany ? void 0 : story_evidence(),
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: story_evidence() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", { children: claims.map(({ id, label, number }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
			type: "button",
			className: "link",
			onClick: () => openEvidence(view, id),
			children: [number > 1 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "visually-hidden",
				children: `${label} `
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: number > 1 ? number : label })]
		}) }, id)) })]
	});
}
// src/stories/notes/use-now.ts
var readClocks = () => ({
	now: Date.now(),
	passed: performance.now()
});
/** Once a second: the time, and the milliseconds since the page was opened. */
function useNow() {
	const [clocks, setClocks] = (0, import_react.useState)(readClocks);
	(0, import_react.useEffect)(() => {
		const timer = setInterval(() => setClocks(readClocks()), 1e3);
		return () => clearInterval(timer);
	}, []);
	return clocks;
}
// src/stories/notes/PresenterNotes.tsx
/** What the one who presents reads in a second window: the notes, what is shown, what comes next. */
function PresenterNotes({ story, at, start, account, onCommand }) {
	const step = story.steps[at];
	const next = story.steps[at + 1];
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("main", {
		className: "presenter-notes",
		"aria-label": notes_heading(),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("header", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "presenter-notes-place",
				children: step ? story_step_of({
					step: at + 1,
					steps: story.steps.length
				}) : story_end()
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", { children: step?.title ?? story.title })] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Times, { start })] }),
			step ? /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "presenter-notes-columns",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
					"aria-label": notes_heading(),
					children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: notes_heading() }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
							className: "presenter-notes-own",
							children: step.notes
						}),
						account && !account.isTold && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: `${notes_gentle()} ${step.words}` }) })
					]
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
					"aria-label": notes_told(),
					children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: notes_told() }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: account && !account.isTold && step.gentle || step.words }),
						account && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
							type: "button",
							"aria-pressed": account.isTold,
							onClick: account.onTell,
							children: account.isTold ? story_hide_account() : story_show_account()
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: next ? notes_next({ title: next.title }) : notes_last() }),
						next && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
							className: "presenter-notes-next",
							children: next.gentle ?? next.words
						})
					]
				})]
			}) : /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
				"aria-label": notes_discussion(),
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: notes_discussion() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Discussion, { story })]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("footer", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				disabled: at === 0,
				onClick: () => onCommand("previous"),
				children: story_previous()
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				disabled: step === void 0,
				onClick: () => onCommand("next"),
				children: story_next()
			})] })
		]
	});
}
/** How long it has taken, and what time it is. */
function Times({ start }) {
	const { now, passed } = useNow();
	const seconds = Math.max(0, Math.floor((passed - start) / 1e3));
	const since = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
	const clock = new Intl.DateTimeFormat(locale, {
		hour: "2-digit",
		minute: "2-digit"
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("dl", {
		className: "presenter-notes-times",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dt", { children: notes_since() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dd", { children: since })] }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dt", { children: notes_now() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dd", { children: clock.format(now) })] })]
	});
}
// src/stories/presenting/EndSlide.tsx
var StoryCode = lazyPart(async () => (await __vitePreload(async () => {
	const { StoryCode } = await import("./StoryCode-DPbScytt.js");
	return { StoryCode };
}, __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13]), import.meta.url)).StoryCode);
/** After the last step: what was told, what it rests on, and where it is. It stays. */
function EndSlide({ story }) {
	const sources = sourcesOfStory(story);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "end-slide",
		"aria-label": story_end(),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", { children: title() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
				tabIndex: -1,
				children: story.title
			}),
			story.origin !== "atlas" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: story_by_reader() }),
			sources.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: present_end_sources() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", { children: sources.map((source) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: source }, source)) })] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.Suspense, { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(StoryCode, {}) }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: present_end_data({ version: release }) })
		]
	});
}
// src/stories/presenting/KeysCard.tsx
/** The keys of a keyboard or a clicker, with what they do; each row as the hand finds them. */
var rows = () => [
	[[
		"→",
		"↓",
		"Page Down",
		key_space(),
		"Enter",
		"N"
	], keys_next()],
	[[
		"←",
		"↑",
		"Page Up",
		key_backspace(),
		"P"
	], keys_previous()],
	[[key_home(), key_end()], keys_ends()],
	[["B", "."], keys_black()],
	[["E"], keys_explore()],
	[["D"], keys_pen()],
	[["L"], keys_pointer_on()],
	[["Shift + ←↑→↓"], keys_pen_moves()],
	[["S"], keys_notes()],
	[["F5"], keys_fullscreen()],
	[["Esc"], keys_leave()],
	[["?"], keys_this()]
];
/** What the keys do while a story is presented. */
function KeysCard({ onClose }) {
	const dialog = (0, import_react.useRef)(null);
	(0, import_react.useEffect)(() => {
		dialog.current?.setAttribute("closedby", "any");
		dialog.current?.showModal();
	}, []);
	function onKeyDown(event) {
		if (keyOf(event) !== "?") return;
		event.preventDefault();
		onClose();
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("dialog", {
		ref: dialog,
		className: "keys-card",
		"aria-label": present_keys(),
		onClose,
		onKeyDown,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: present_keys() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(CloseButton, {
				label: close_keys(),
				onClick: onClose
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dl", { children: rows().map(([keys, what]) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dt", { children: keys.map((key) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("kbd", { children: key }, key)) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dd", { children: what })] }, what)) }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: keys_pointer() })
		]
	});
}
// src/stories/notes/open-notes.ts
/** Copies the page's style sheets into another document; addresses stay those of this page. */
function copyStyles(to) {
	for (const node of document.querySelectorAll("link[rel=\"stylesheet\"], style")) {
		const copy = to.importNode(node, true);
		if (node instanceof HTMLLinkElement) copy.setAttribute("href", node.href);
		to.head.append(copy);
	}
}
/**
* Opens an empty window that looks like the page, for the one who presents. It belongs to this page
* and needs no server. Null where the browser refuses.
*/
function openNotesWindow(title, theme) {
	const opened = window.open("", `${subject.slug}-notes`, "popup,width=960,height=720");
	if (!opened || opened.closed) return null;
	const page = opened.document;
	page.head.replaceChildren();
	page.body.replaceChildren();
	copyStyles(page);
	page.title = title;
	page.documentElement.lang = "en";
	page.documentElement.dataset["theme"] = theme;
	return opened;
}
// src/stories/notes/use-notes-window.ts
/** The second window of who presents; it closes with what opened it. */
function useNotesWindow() {
	const [notes, setNotes] = (0, import_react.useState)(null);
	const theme = useTheme().name;
	const [isBlocked, setBlocked] = (0, import_react.useState)(false);
	(0, import_react.useEffect)(() => {
		if (!notes) return;
		const onClosed = () => setNotes(null);
		const close = () => notes.close();
		notes.addEventListener("pagehide", onClosed);
		addEventListener("pagehide", close);
		return () => {
			notes.removeEventListener("pagehide", onClosed);
			removeEventListener("pagehide", close);
			close();
		};
	}, [notes]);
	const open = (0, import_react.useCallback)((title) => {
		if (notes && !notes.closed) {
			notes.focus();
			return;
		}
		const opened = openNotesWindow(title, theme);
		setBlocked(opened === null);
		setNotes(opened);
	}, [notes, theme]);
	const page = notes?.document ?? null;
	const documents = (0, import_react.useMemo)(() => page ? [document, page] : [document], [page]);
	return {
		body: page?.body ?? null,
		isBlocked,
		documents,
		open
	};
}
// src/stories/reading/swipe.ts
/** How far a finger goes before it is meant. */
var least$1 = 48;
/** Which way a finger swiped sideways: to the left is on to the next. */
function swipeOf(from, to) {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	if (Math.abs(dx) < least$1 || Math.abs(dx) < 1.5 * Math.abs(dy)) return null;
	return dx < 0 ? "next" : "previous";
}
// src/stories/reading/use-swipe.ts
/** Hears swipes of one finger on an element. */
function useSwipe(element, onSwipe) {
	const swipe = (0, import_react.useEffectEvent)(onSwipe);
	(0, import_react.useEffect)(() => {
		const surface = element.current;
		if (!surface) return;
		let start = null;
		function onDown(event) {
			start = event.isPrimary && event.pointerType !== "mouse" ? event : null;
		}
		function onUp(event) {
			const way = start?.pointerId === event.pointerId ? swipeOf(start, event) : null;
			start = null;
			if (way) swipe(way);
		}
		surface.addEventListener("pointerdown", onDown);
		surface.addEventListener("pointerup", onUp);
		return () => {
			surface.removeEventListener("pointerdown", onDown);
			surface.removeEventListener("pointerup", onUp);
		};
	}, [element]);
}
// src/stories/presenting/ToolSign.tsx
/** Lines in a square of 20, as those of the page's other signs. */
var signs = {
	previous: "M12.5 4l-6 6 6 6",
	next: "M7.5 4l6 6-6 6",
	explore: "M10 2.5v15M2.5 10h15M7.5 5 10 2.5 12.5 5M7.5 15l2.5 2.5 2.5-2.5M5 7.5 2.5 10 5 12.5M15 7.5l2.5 2.5-2.5 2.5",
	pen: "M3.5 16.5l1-4.3L14 2.8 17.2 6l-9.4 9.5zM12 4.8 15.2 8",
	pointer: "M10 4.5a5.5 5.5 0 1 0 .01 0zM10 8.6a1.4 1.4 0 1 0 .01 0z",
	black: "M3 4h14v9.5H3zM3 13.5 17 4M7 17h6",
	notes: "M5 2.5h10v15H5zM7.5 6.5h5M7.5 10h5M7.5 13.5h3",
	keys: "M2.5 5h15v10h-15zM5.5 8h.01M8.5 8h.01M11.5 8h.01M14.5 8h.01M6 11.8h8",
	leave: "M4.5 4.5l11 11M15.5 4.5l-11 11"
};
/** What a presenter's button does, small; its name is said by the button. */
function ToolSign({ name }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("svg", {
		className: "icon presenting-sign",
		viewBox: "0 0 20 20",
		"aria-hidden": "true",
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", { d: signs[name] })
	});
}
// src/stories/presenting/PresentingTools.tsx
/** What the presenter can take in hand. */
var hands = [{
	command: "pen",
	name: () => present_pen()
}, {
	command: "pointer",
	name: () => present_pointer()
}];
var explore = {
	command: "explore",
	name: () => present_explore(),
	short: () => present_short_explore()
};
var black = {
	command: "black",
	name: () => present_to_black(),
	short: () => present_short_black()
};
var notes = {
	command: "notes",
	name: () => present_notes(),
	short: () => present_short_notes()
};
var keys = {
	command: "keys",
	name: () => present_keys()
};
var leave = {
	command: "leave",
	name: () => present_stop(),
	short: () => present_short_stop()
};
/** What the keys do, for a pointer: seen while it moves. */
function PresentingTools({ at, steps, isAway, tool, account, onCommand }) {
	const isEnd = at === steps;
	const button = ({ command, name, short = name }, isHeld) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
		type: "button",
		"aria-label": name(),
		title: name(),
		"aria-pressed": isHeld,
		"data-at-desk": command === "notes" || command === "keys" || void 0,
		onClick: () => onCommand(command),
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ToolSign, { name: command }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: short() })]
	}, command);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "presenting-tools",
		role: "toolbar",
		"aria-label": present_tools(),
		children: [
			isAway && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "presenting-back",
				onClick: () => onCommand("explore"),
				children: story_back_to_step()
			}),
			account && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				"aria-pressed": account.isTold,
				onClick: account.onTell,
				children: account.isTold ? story_hide_account() : story_show_account()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "presenting-bar",
				role: "presentation",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						"data-turns": true,
						"aria-label": story_previous(),
						title: story_previous(),
						disabled: at === 0,
						onClick: () => onCommand("previous"),
						children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ToolSign, { name: "previous" })
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						"data-turns": true,
						"aria-label": story_next(),
						title: story_next(),
						disabled: isEnd,
						onClick: () => onCommand("next"),
						children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ToolSign, { name: "next" })
					}),
					!isAway && !isEnd && button(explore),
					hands.map((hand) => button(hand, tool === hand.command)),
					[
						black,
						notes,
						keys,
						leave
					].map((each) => button(each))
				]
			})
		]
	});
}
// src/stories/presenting/pen/stroke.ts
/** Pixels that a hand goes before the line follows. */
var least = 2.5;
/** The strokes with the last one going on to a point. */
function goOn(strokes, to) {
	const last = strokes.at(-1) ?? [];
	const from = last.at(-1);
	if (from && Math.hypot(to.x - from.x, to.y - from.y) < least) return strokes;
	return [...strokes.slice(0, -1), [...last, to]];
}
var tenth = (value) => Math.round(value * 10) / 10;
var write = ({ x, y }) => `${tenth(x)} ${tenth(y)}`;
var between = (a, b) => ({
	x: (a.x + b.x) / 2,
	y: (a.y + b.y) / 2
});
/** As one smooth line; of a single press a dot. */
function pathOfStroke(stroke) {
	const [first, ...rest] = stroke;
	const last = rest.at(-1);
	if (!first) return "";
	if (!last) return `M${write(first)}h0`;
	const bends = rest.slice(0, -1).map((at, i) => `Q${write(at)} ${write(between(at, rest[i + 1] ?? at))}`);
	return `M${write(first)}${bends.join("")}L${write(last)}`;
}
// src/stories/presenting/pen/WallPen.tsx
/** Pixels that a key moves the pen or the pointer. */
var step = 24;
var ways = {
	ArrowLeft: {
		x: -24,
		y: 0
	},
	ArrowRight: {
		x: step,
		y: 0
	},
	ArrowUp: {
		x: 0,
		y: -24
	},
	ArrowDown: {
		x: 0,
		y: step
	}
};
var inWindow = ({ x, y }) => ({
	x: Math.min(innerWidth, Math.max(0, x)),
	y: Math.min(innerHeight, Math.max(0, y))
});
/** What a hand draws or points at in front of the room. It is kept nowhere: it goes with this element. */
function WallPen({ tool }) {
	const [spot, setSpot] = (0, import_react.useState)(null);
	const [strokes, setStrokes] = (0, import_react.useState)([]);
	const isPen = tool === "pen";
	function onPointerDown({ currentTarget, pointerId, button, clientX, clientY }) {
		if (button !== 0) return;
		currentTarget.setPointerCapture(pointerId);
		setSpot({
			x: clientX,
			y: clientY
		});
		if (isPen) setStrokes((before) => [...before, [{
			x: clientX,
			y: clientY
		}]]);
	}
	function onPointerMove({ currentTarget, pointerId, clientX, clientY }) {
		const at = {
			x: clientX,
			y: clientY
		};
		setSpot(at);
		if (isPen && currentTarget.hasPointerCapture(pointerId)) setStrokes((before) => goOn(before, at));
	}
	const onKeyDown = (0, import_react.useEffectEvent)((event) => {
		const way = Object.hasOwn(ways, event.key) ? ways[event.key] : void 0;
		if (!way || !event.shiftKey || isDialogOpen()) return;
		event.preventDefault();
		const from = spot ?? {
			x: innerWidth * .7,
			y: innerHeight / 2
		};
		const to = inWindow({
			x: from.x + way.x,
			y: from.y + way.y
		});
		setSpot(to);
		if (!isPen) return;
		const goesOn = strokes.at(-1)?.at(-1) === from;
		setStrokes(goesOn ? goOn(strokes, to) : [...strokes, [from, to]]);
	});
	(0, import_react.useEffect)(() => {
		document.addEventListener("keydown", onKeyDown, { capture: true });
		return () => document.removeEventListener("keydown", onKeyDown, { capture: true });
	}, []);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "wall-pen",
		"data-tool": tool,
		onPointerDown,
		onPointerMove,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("svg", {
			"aria-hidden": "true",
			children: [strokes.map((stroke, i) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("g", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
				className: "wall-pen-casing",
				d: pathOfStroke(stroke)
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", { d: pathOfStroke(stroke) })] }, i)), spot && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("circle", {
				cx: spot.x,
				cy: spot.y
			})]
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			role: "status",
			className: "visually-hidden",
			children: isPen ? present_pen_on() : present_pointer_on()
		})]
	});
}
// src/stories/reading/StepChart.tsx
/** The figures over the years, for a step that tells of one of them; the step's year stands out. */
function StepChart({ step }) {
	const year = useViewState((state) => state.year);
	const id = useViewState((state) => state.series);
	const chart = chartOfStep(step, {
		series: id,
		year
	});
	if (!chart) return null;
	const { series, together } = chart;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		className: "step-chart",
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ColumnChart, {
			...chart,
			caption: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: seriesTitle(series) }), year !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: " · " }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: year_value({
				year,
				value: writeYearValue(series, year)
			}) })] })] }),
			note: writeTogether(together)
		})
	});
}
// src/stories/presenting/StepCard.tsx
/** A step in letters for the back row. */
function StepCard({ story, at, step, isTold }) {
	const year = useViewState((state) => state.year);
	const sources = sourcesOfStep(step);
	const place = {
		step: at + 1,
		steps: story.steps.length
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "step-card",
		"aria-label": story_panel(),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("header", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", { children: story.title }), year !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "step-card-year",
				children: writeYears(String(year))
			})] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "step-card-told",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
						tabIndex: -1,
						children: step.title
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
						className: "step-card-words",
						children: isTold || step.gentle === void 0 ? step.words : step.gentle
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(StepPicture, { picture: step.picture }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(StepChart, { step }),
					sources !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
						className: "step-card-sources",
						children: present_sources({ sources })
					})
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("footer", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "step-card-place",
				children: story.origin === "atlas" ? story_step_of(place) : `${story_step_of(place)} · ${story_by_reader()}`
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				className: "step-card-progress",
				"aria-hidden": "true",
				children: story.steps.map(({ id }, i) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("i", { "data-past": i <= at || void 0 }, id))
			})] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				role: "status",
				className: "visually-hidden",
				children: story_announce({
					...place,
					title: step.title
				})
			})
		]
	});
}
// src/stories/presenting/use-rest.ts
/** Milliseconds after which a pointer that is not moved is out of use. */
var restMilliseconds = 3e3;
/** Whether the pointer rests: then it is in the way, as are the buttons that are meant for it. */
function useRest() {
	const [rests, setRests] = (0, import_react.useState)(false);
	(0, import_react.useEffect)(() => {
		let timer;
		function stir() {
			setRests(false);
			clearTimeout(timer);
			timer = setTimeout(() => setRests(true), restMilliseconds);
		}
		stir();
		document.addEventListener("pointermove", stir);
		document.addEventListener("pointerdown", stir);
		return () => {
			clearTimeout(timer);
			document.removeEventListener("pointermove", stir);
			document.removeEventListener("pointerdown", stir);
		};
	}, []);
	return rests;
}
// src/stories/presenting/use-step-state.ts
/** Something that holds at one step alone, however it is left and come back to. */
function useStepState(at, initial) {
	const [kept, setKept] = (0, import_react.useState)({
		at,
		value: initial
	});
	if (kept.at !== at) setKept({
		at,
		value: initial
	});
	return [kept.at === at ? kept.value : initial, (value) => setKept({
		at,
		value
	})];
}
// src/stories/presenting/story-keys.ts
/** What the keys of a keyboard, or of a clicker, ask of a story. */
/** While a story is read: few keys, for the page has others. */
var readingKeys = {
	ArrowRight: "next",
	PageDown: "next",
	ArrowLeft: "previous",
	PageUp: "previous",
	Escape: "leave"
};
/** While it is presented. Clickers send PageUp, PageDown, a full stop, F5 and Escape. */
var presentingKeys = {
	...readingKeys,
	ArrowDown: "next",
	" ": "next",
	Enter: "next",
	n: "next",
	ArrowUp: "previous",
	p: "previous",
	Backspace: "previous",
	Home: "first",
	End: "last",
	b: "black",
	".": "black",
	e: "explore",
	d: "pen",
	l: "pointer",
	s: "notes",
	"?": "keys",
	F5: "fullscreen"
};
/** The command of a key, by the name that the browser gives it. */
function commandOf(key, isPresenting) {
	const keys = isPresenting ? presentingKeys : readingKeys;
	const name = key.length === 1 ? key.toLowerCase() : key;
	return Object.hasOwn(keys, name) ? keys[name] : void 0;
}
var fields = "input, select, textarea, [contenteditable], [role=slider], [role=listbox]";
var pressed$1 = "button, a[href], summary";
/** Whether the thing that has the focus needs a key for itself. */
function needsKey(target, key) {
	const isIn = (selector) => isWithin(target, selector);
	if (isIn(fields)) return true;
	if (key.startsWith("Arrow") && isIn("[role=application]")) return true;
	return (key === " " || key === "Enter") && isIn(pressed$1);
}
// src/stories/presenting/use-story-keys.ts
var isPlain = (event) => !event.defaultPrevented && !isComposing(event) && !event.ctrlKey && !event.metaKey && !event.altKey;
/** Leads through a story by keys. */
function useStoryKeys({ isPresenting, documents, takesKey, onCommand }) {
	const onKeyDown = (0, import_react.useEffectEvent)((event) => {
		const key = keyOf(event);
		if (!isPlain(event) || isDialogOpen()) return;
		if (takesKey?.(key)) {
			event.preventDefault();
			return;
		}
		if (event.repeat || needsKey(event.target, key)) return;
		const command = commandOf(key, isPresenting);
		if (command === void 0) return;
		event.preventDefault();
		onCommand(command);
	});
	(0, import_react.useEffect)(() => {
		for (const each of documents) each.addEventListener("keydown", onKeyDown);
		return () => {
			for (const each of documents) each.removeEventListener("keydown", onKeyDown);
		};
	}, [documents]);
}
// src/stories/presenting/use-wall-click.ts
/** Pixels that a press may slip and still be a click. */
var slip = 8;
/** What is pressed for itself. */
var pressed = "button, a[href], summary, input, select, textarea, dialog";
/** Hears clicks on what is shown: not on its buttons, and none that ends a swipe or chooses text. */
function useWallClick(element, onClick) {
	const click = (0, import_react.useEffectEvent)(onClick);
	(0, import_react.useEffect)(() => {
		const surface = element.current;
		if (!surface) return;
		let start = null;
		function onDown(event) {
			start = event;
		}
		function onUp(event) {
			const { target } = event;
			if (!start || !(target instanceof Element) || target.closest(pressed)) return;
			if (Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) <= slip && getSelection()?.isCollapsed !== false) click();
		}
		surface.addEventListener("pointerdown", onDown);
		surface.addEventListener("click", onUp);
		return () => {
			surface.removeEventListener("pointerdown", onDown);
			surface.removeEventListener("click", onUp);
		};
	}, [element]);
}
// src/stories/presenting/Presenting.tsx
/** A story shown to a room: large words, the map beside them, and nothing else. */
function Presenting({ story, at }) {
	const view = useView();
	const surface = (0, import_react.useRef)(null);
	const [start] = (0, import_react.useState)(() => performance.now());
	const [isBlack, setBlack] = (0, import_react.useState)(false);
	const [hasKeys, setHasKeys] = (0, import_react.useState)(false);
	/** The map takes gestures. */
	const [isFree, setFree] = useStepState(at, false);
	/** The account of violence was asked for. */
	const [isTold, setTold] = useStepState(at, false);
	/** In the presenter's hand. */
	const [tool, setTool] = (0, import_react.useState)(null);
	const notes = useNotesWindow();
	const rests = useRest();
	const isOff = useViewState((state) => isOffStep(state, story));
	const isAway = isFree || isOff;
	useHold(true);
	const step = story.steps[at];
	function go(to) {
		setFree(false);
		showStep(view, story, to);
		if (isAway) surface.current?.querySelector("h2")?.focus({ preventScroll: true });
	}
	function explore() {
		if (isAway) go(at);
		else if (step) {
			setFree(true);
			attend(view, "map");
		}
	}
	const take = (next) => setTool(tool === next ? null : next);
	function leave() {
		if (tool) setTool(null);
		else if (isAway) go(at);
		else setPresenting(view, false);
	}
	const openNotes = () => notes.open(notes_window({ title: story.title }));
	const commands = {
		next: () => go(at + 1),
		previous: () => go(at - 1),
		first: () => go(0),
		last: () => go(story.steps.length),
		black: () => setBlack(true),
		fullscreen: enterFullscreen,
		notes: openNotes,
		keys: () => setHasKeys(true),
		pen: () => take("pen"),
		pointer: () => take("pointer"),
		explore,
		leave
	};
	const follow = (command) => commands[command]();
	useStoryKeys({
		isPresenting: true,
		documents: notes.documents,
		takesKey() {
			setBlack(false);
			return isBlack;
		},
		onCommand: follow
	});
	useSwipe(surface, (command) => tool === null && follow(command));
	useWallClick(surface, () => !isFree && tool !== "pen" && follow("next"));
	(0, import_react.useEffect)(() => {
		surface.current?.querySelector("h2")?.focus({ preventScroll: true });
	}, []);
	const onFullscreen = (0, import_react.useEffectEvent)(() => {
		if (!document.fullscreenElement && !notes.body && !hasKeys) leave();
	});
	(0, import_react.useEffect)(() => {
		document.addEventListener("fullscreenchange", onFullscreen);
		return () => document.removeEventListener("fullscreenchange", onFullscreen);
	}, []);
	(0, import_react.useEffect)(() => holdMap(view, isFree ? "free" : "held"), [view, isFree]);
	const account = {
		isTold,
		onTell: () => setTold(!isTold)
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "presenting",
		ref: surface,
		"data-rests": rests || void 0,
		children: [
			!isFree && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", { className: "presenting-layer" }),
			step ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(StepCard, {
				story,
				at,
				step,
				isTold: account.isTold
			}) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(EndSlide, { story }),
			tool && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(WallPen, { tool }, at),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(PresentingTools, {
				tool,
				at,
				steps: story.steps.length,
				isAway,
				account: step?.gentle === void 0 ? null : account,
				onCommand: follow
			}),
			hasKeys && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(KeysCard, { onClose: () => setHasKeys(false) }),
			notes.isBlocked && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				role: "status",
				className: "presenting-blocked",
				children: present_notes_blocked()
			}),
			isBlack && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "presenting-black",
				onClick: () => setBlack(false),
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "visually-hidden",
					children: present_black()
				})
			}),
			notes.body && (0, import_react_dom.createPortal)(/* @__PURE__ */ (0, import_jsx_runtime.jsx)(PresenterNotes, {
				story,
				at,
				start,
				account: step?.gentle === void 0 ? null : account,
				onCommand: follow
			}), notes.body)
		]
	});
}
// src/stories/own/OriginNote.tsx
/** Says that a story is a reader's and not the atlas'; one from a link can be kept. */
function OriginNote({ story }) {
	const [isKept, setKept] = (0, import_react.useState)(false);
	if (story.origin === "atlas") return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "origin-note",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: story_by_reader() }), story.origin === "link" && !isKept && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: " · " }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "link",
				onClick: () => {
					keepAsNew(story);
					setKept(true);
				},
				children: story_keep()
			})] })] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				role: "status",
				children: isKept && story_is_kept()
			}),
			isKept && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(TroubleLine, {})
		]
	});
}
// src/stories/reading/StepWords.tsx
/** A step's words: gentle ones first where it tells of violence. */
function StepWords({ step }) {
	const [isTold, setTold] = (0, import_react.useState)(false);
	if (step.gentle === void 0) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		className: "player-words",
		children: step.words
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		className: "player-words",
		children: isTold ? step.words : step.gentle
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		className: "link",
		"aria-pressed": isTold,
		onClick: () => setTold(!isTold),
		children: isTold ? story_hide_account() : story_show_account()
	})] });
}
// src/stories/reading/ScrolledSteps.tsx
/** How far down what is seen a step has come once it is the one that is read. */
var readingLine = .45;
var partsOf = (scroller) => [...scroller.querySelectorAll("[data-scrolled-step]")];
/** Which part of a story stands at the line where it is read. */
function partAtLine(scroller) {
	const { scrollTop, clientHeight, scrollHeight } = scroller;
	const parts = partsOf(scroller);
	if (scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2) return parts.length - 1;
	const { top } = scroller.getBoundingClientRect();
	const line = top + clientHeight * readingLine;
	return Math.max(0, parts.findLastIndex((part) => part.getBoundingClientRect().top <= line));
}
/** All steps of a story beneath each other, by a finger: the map follows the one that is read. */
function ScrolledSteps({ story, at, scroller, end, onReach }) {
	/** Where the scroller is by itself; whoever wants another step has it scrolled there. */
	const stands = (0, import_react.useRef)(0);
	const reach = (0, import_react.useEffectEvent)((next) => {
		if (next === stands.current) return;
		stands.current = next;
		if (next !== at) onReach(next);
	});
	const begin = (0, import_react.useEffectEvent)(() => {
		(scroller.current && partsOf(scroller.current)[at])?.querySelector("h2")?.focus({ preventScroll: true });
	});
	(0, import_react.useEffect)(() => begin(), []);
	(0, import_react.useEffect)(() => {
		const { current } = scroller;
		if (!current || stands.current === at) return;
		stands.current = at;
		const part = partsOf(current)[at];
		const { top } = current.getBoundingClientRect();
		if (part) current.scrollTop += Math.ceil(part.getBoundingClientRect().top - top) + 1;
	}, [at, scroller]);
	(0, import_react.useEffect)(() => {
		const { current } = scroller;
		if (!current) return;
		let byHand = false;
		const takeHold = () => {
			byHand = true;
		};
		const note = () => byHand && reach(partAtLine(current));
		const letGo = () => {
			byHand = false;
		};
		const hands = [
			"pointerdown",
			"touchmove",
			"wheel",
			"keydown"
		];
		for (const hand of hands) current.addEventListener(hand, takeHold, { passive: true });
		current.addEventListener("scroll", note, { passive: true });
		current.addEventListener("scrollend", letGo, { passive: true });
		return () => {
			for (const hand of hands) current.removeEventListener(hand, takeHold);
			current.removeEventListener("scroll", note);
			current.removeEventListener("scrollend", letGo);
		};
	}, [scroller]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [story.steps.map((step, i) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "scrolled-step",
		"data-scrolled-step": true,
		"data-read": i === at || void 0,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
				tabIndex: -1,
				children: step.title
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(StepWords, { step }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(StepPicture, { picture: step.picture }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(StepEvidence, {
				step,
				isOfMany: true
			})
		]
	}, step.id)), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("section", {
		className: "scrolled-step",
		"data-scrolled-step": true,
		"data-read": at === story.steps.length || void 0,
		children: at === story.steps.length ? end : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: story_end() })
	})] });
}
// src/stories/reading/StepDots.tsx
/** A way to every step, and to the end. */
function StepDots({ story, at, onChoose }) {
	const names = story.steps.map(({ title }, i) => story_to_step({
		step: i + 1,
		title
	}));
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("nav", {
		"aria-label": story_progress(),
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ol", {
			className: "step-dots",
			children: [...names, story_end()].map((name, i) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				title: name,
				"aria-label": name,
				"aria-current": i === at ? "step" : void 0,
				"data-past": i < at || void 0,
				onClick: () => onChoose(i)
			}) }, name))
		})
	});
}
// src/stories/reading/StoryEnd.tsx
var StoryQuestions = lazyPart(async () => (await __vitePreload(async () => {
	const { StoryQuestions } = await import("./StoryQuestions-C25Lb3NO.js");
	return { StoryQuestions };
}, __vite__mapDeps([14,2,1,3,4,15,6,16]), import.meta.url)).StoryQuestions);
/** After the last step: questions to ask oneself, what to talk about, what the story rests on. */
function StoryEnd(props) {
	const { story } = props;
	const sources = sourcesOfStory(story);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		story.questions.length > 0 ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.Suspense, { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(StoryQuestions, { ...props }) }) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: story_end() }),
		story.discussion.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: notes_discussion() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Discussion, { story })] }),
		sources.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: present_end_sources() }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "player-sources",
			children: inTurn(sources)
		})] })
	] });
}
// src/stories/reading/Player.tsx
/** A telephone, on which stories are read by scrolling. */
var phone = "(width < 600px), (height < 480px)";
var thisPage = [document];
var nowhere = [];
/** A story as it is read: beside the map, step by step. */
function Player({ story, at, progress, onProgress }) {
	const view = useView();
	const isOff = useViewState((state) => isOffStep(state, story));
	const heading = (0, import_react.useRef)(null);
	const words = (0, import_react.useRef)(null);
	(0, import_react.useEffect)(() => heading.current?.focus({ preventScroll: true }), []);
	const isScrolled = useMedia(phone);
	useReadFromTop(words, isScrolled ? null : `${story.id} ${at}`);
	const go = (step) => showStep(view, story, step);
	const step = story.steps[at];
	const place = step ? story_step_of({
		step: at + 1,
		steps: story.steps.length
	}) : story_end();
	function follow(command) {
		if (command === "next") go(at + 1);
		if (command === "previous") go(at - 1);
		if (command === "leave" && isOff) go(at);
	}
	useStoryKeys({
		isPresenting: false,
		documents: useViewState((state) => pageIn(state) !== null) ? nowhere : thisPage,
		onCommand: follow
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "player",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("header", {
				className: "player-head",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", { children: story.title }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: place }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(OriginNote, { story }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(CloseButton, {
						label: story_leave(),
						onClick: () => leaveStory(view)
					})
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				className: "player-off",
				role: "status",
				children: isOff && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: story_looking_around() }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: " " }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						className: "link",
						onClick: () => go(at),
						children: story_back_to_step()
					})
				] })
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "player-step",
				ref: words,
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
					role: "status",
					className: "visually-hidden",
					children: step ? story_announce({
						step: at + 1,
						steps: story.steps.length,
						title: step.title
					}) : story_end()
				}), isScrolled ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScrolledSteps, {
					story,
					at,
					scroller: words,
					end: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(StoryEnd, {
						story,
						progress,
						onProgress,
						onBack: () => go(at - 1)
					}),
					onReach: (reached) => reachStep(view, story, reached)
				}) : step ? /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
						ref: heading,
						tabIndex: -1,
						children: step.title
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(StepWords, { step }, step.id),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(StepPicture, { picture: step.picture }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(StepEvidence, { step })
				] }) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(StoryEnd, {
					story,
					progress,
					onProgress,
					onBack: () => go(at - 1)
				})]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("footer", {
				className: "player-foot",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(StepDots, {
					story,
					at,
					onChoose: go
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
					className: "player-ways",
					children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
							type: "button",
							disabled: at === 0,
							onClick: () => go(at - 1),
							children: story_previous()
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
							type: "button",
							className: "player-next",
							disabled: step === void 0,
							onClick: () => go(at + 1),
							children: story_next()
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
							type: "button",
							className: "link player-present",
							"aria-label": story_present_this(),
							onClick: () => {
								enterFullscreen();
								setPresenting(view, true);
							},
							children: present()
						})
					]
				})]
			})
		]
	});
}
// src/stories/reading/StoryPanel.tsx
/** The story that is open, to be read or to be presented. */
function StoryPanel({ story }) {
	const view = useView();
	const step = useViewState((state) => stepIn(state) ?? 0);
	const isPresenting = useViewState(isPresented);
	const [progress, setProgress] = useQuestionProgress(typeof story === "string" ? null : story.id);
	(0, import_react.useEffect)(() => isPresenting ? leaveFullscreen : void 0, [isPresenting]);
	if (typeof story === "string") return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "player player-waiting",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				role: "status",
				children: story === "loading" ? story_loading() : story_failed()
			}),
			story === "failed" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ReloadButton, { label: trouble_reload() }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "link",
				onClick: () => leaveStory(view),
				children: story_leave()
			})
		]
	});
	const told = {
		story,
		at: placeIn(story, step)
	};
	if (isPresenting) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Presenting, { ...told }, story.id);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Player, {
		...told,
		progress,
		onProgress: setProgress
	}, story.id);
}
export { StoryPanel, noAnswers as n, StepEvidence as t };
