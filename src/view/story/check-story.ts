/** The harm check of a reader's own story, and the story brought to the atlas' precision. */
import { coarsenText } from "#own/harm/coarsen.ts";
import { findingOf } from "#own/harm/finding.ts";
import { type HarmReport, reportOf } from "#own/harm/report.ts";
import { findInText } from "#own/harm/text-rules.ts";
import { isTold, type StepPicture } from "#own/pictures/picture.ts";
import type { OwnStep, OwnStory } from "./story-file.ts";

/** What is checked of a story, kept or told. */
interface Checked extends Pick<OwnStory, "title" | "lead" | "statement"> {
  readonly steps: readonly Pick<OwnStep, "title" | "words" | "notes" | "marks" | "picture">[];
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
    if (step.picture) yield [i + 1, step.picture.credit];
    if (step.picture) yield [i + 1, step.picture.description];
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

/** Whether its words and marks may leave: nothing is found in them, or they were said to be harmless. Figures have no more of it. */
export const wordsMayLeave = (story: Checked): boolean =>
  story.origin === "atlas" || Boolean(story.statement) || checkStory(story).length === 0;

const picturesOf = ({ steps }: Checked): readonly StepPicture[] =>
  steps.flatMap(({ picture }) => picture ?? []);

/** The first step, from 1, whose picture lacks a credit or a description; null where none does. */
export function untoldPicture({ steps }: Checked): number | null {
  const at = steps.findIndex(({ picture }) => picture && !isTold(picture));
  return at === -1 ? null : at + 1;
}

/** Whether nobody has said yet that the pictures show no one at risk: no program can see that. */
export const asksOfPictures = (story: Checked): boolean =>
  picturesOf(story).some(({ statement }) => !statement);

/** The same with that said of each of its pictures; a picture that comes later is asked about again. */
export const statePictures = (story: OwnStory, statement: string | undefined): OwnStory => ({
  ...story,
  steps: story.steps.map(({ picture, ...step }) =>
    picture ? { ...step, picture: { ...picture, statement } } : step,
  ),
});

/** What a story waits for before it is saved, printed and shared; null where it may leave. */
export function waitsFor(story: Checked): "words" | "untold" | "faces" | null {
  if (!wordsMayLeave(story)) return "words";
  if (untoldPicture(story) !== null) return "untold";
  return asksOfPictures(story) ? "faces" : null;
}

/** Whether it may be saved, printed and shared: what could do harm in it is answered for. */
export const mayLeave = (story: Checked): boolean => waitsFor(story) === null;

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
    ...(step.picture && {
      picture: {
        ...step.picture,
        credit: coarsenText(step.picture.credit),
        description: coarsenText(step.picture.description),
      },
    }),
  })),
});
