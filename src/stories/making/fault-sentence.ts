import { m } from "#languages/compiled/messages.js";
import { jsonCauseWords } from "#own/text/json-cause-words.ts";
import { type StoryFault, type StoryPart, storyLimits } from "#view/story/story-file.ts";

const partNames: Readonly<Record<StoryPart, () => string>> = {
  title: m.fault_part_title,
  lead: m.fault_part_lead,
  words: m.fault_part_words,
  notes: m.fault_part_notes,
  view: m.fault_part_view,
  claims: m.fault_part_claims,
  layers: m.fault_part_layers,
  picture: m.fault_part_picture,
  marks: m.fault_part_marks,
};

/** Where in a story a fault is: “the text of step 3”. */
function placeOf(step: number | null, part: StoryPart | null): string {
  if (part === null) return step === null ? m.fault_steps() : m.fault_step({ step });
  const name = partNames[part]();
  return step === null ? m.fault_of_story({ part: name }) : m.fault_of_step({ part: name, step });
}

/** Why something is not a story, in one sentence. */
export function faultSentence(fault: StoryFault): string {
  switch (fault.kind) {
    case "unreadable":
      return m.fault_unreadable();
    case "too-large":
      return m.fault_too_large();
    case "not-json":
      return fault.at === null
        ? m.fault_not_json()
        : m.fault_not_json_at({ line: fault.at.line, cause: jsonCauseWords[fault.at.cause]() });
    case "other-encoding":
      return m.fault_other_encoding();
    case "not-a-story":
      return m.fault_not_a_story();
    case "newer":
      return m.fault_newer();
    case "no-steps":
      return m.fault_no_steps();
    case "too-many-steps":
      return m.fault_too_many_steps({ most: storyLimits.steps });
    case "broken-link":
      return m.fault_broken_link();
    case "bad-part":
      return m.fault_bad_part({ where: placeOf(fault.step, fault.part) });
    case "too-long":
      return m.fault_too_long({ where: placeOf(fault.step, fault.part) });
  }
}
