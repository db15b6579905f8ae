/** The harm check of a reader's own story, and the story brought to the atlas' precision. */
import { coarsenText } from "#own/harm/coarsen.ts";
import { findingOf } from "#own/harm/finding.ts";
import { type HarmReport, reportOf } from "#own/harm/report.ts";
import { findInText } from "#own/harm/text-rules.ts";
import type { OwnStep, OwnStory } from "./story-file.ts";

/** What is checked of a story, kept or told. */
interface Checked extends Pick<OwnStory, "title" | "lead" | "statement"> {
  readonly steps: readonly Pick<OwnStep, "title" | "words" | "notes" | "marks">[];
  /** The atlas' own are held to more than this check, by its tests. */
  readonly origin?: "atlas" | "device" | "link";
}

/** The texts of a story, each with the step that it stands in, from 1; 0 is the story itself. */
function* textsOf({ title, lead, steps }: Checked): Generator<readonly [at: number, text: string]> {
  yield [0, title];
  yield [0, lead];
  for (const [i, step] of steps.entries()) {
    yield [i + 1, step.title];
    yield [i + 1, step.words];
    yield [i + 1, step.notes];
    for (const { words } of step.marks ?? []) yield [i + 1, words];
  }
}

export const checkStory = (story: Checked): HarmReport =>
  reportOf(
    [...textsOf(story)].flatMap(([at, text]) =>
      findInText(text).map(({ reason, start, end }) =>
        findingOf(reason, at, null, text.slice(start, end)),
      ),
    ),
  );

/** Whether it may be saved, printed and shared: nothing is found in it, or it was said to be harmless. */
export const mayLeave = (story: Checked): boolean =>
  story.origin === "atlas" || Boolean(story.statement) || checkStory(story).length === 0;

const coarsenLines = (text: string) => text.split("\n").map(coarsenText).join("\n");

export const coarsenStory = (story: OwnStory): OwnStory => ({
  ...story,
  title: coarsenText(story.title),
  lead: coarsenText(story.lead),
  steps: story.steps.map((step) => ({
    ...step,
    title: coarsenText(step.title),
    words: coarsenLines(step.words),
    notes: coarsenLines(step.notes),
    ...(step.marks && {
      marks: step.marks.map((mark) => ({ ...mark, words: coarsenText(mark.words) })),
    }),
  })),
});
