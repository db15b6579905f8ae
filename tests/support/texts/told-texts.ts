/** What the stories say, text by text, each with the claims that it rests on. */

import type { ClaimId } from "#subject/corpus.ts";
import { stories } from "#subject/stories/stories.ts";
import type { Story, StoryQuestion } from "#subject/stories/story.ts";

/** Something that is told, with what it rests on; `name` tells a failure apart. */
export interface Telling {
  readonly name: string;
  readonly text: string;
  readonly claims: readonly ClaimId[];
}

export const steps = stories.flatMap((story) => story.steps.map((step) => ({ story, step })));
export const questions = stories.flatMap((story) =>
  story.questions.map((question) => ({ story, question })),
);
export const nameOf = (story: Story, part: Story["steps"][number] | StoryQuestion) =>
  `${story.id} ${part.id}`;

/** What a step says, each text for itself. */
export function toldIn(story: Story, step: Story["steps"][number]): Telling[] {
  const { title, words, notes, gentle, claims } = step;
  return Object.entries({ title, words, notes, ...(gentle && { gentle }) }).map(([part, text]) => ({
    name: `${nameOf(story, step)} ${part}`,
    text: text.en,
    claims,
  }));
}

/** What a question says: what is asked, what may be chosen, and what is told after the answer. */
function askedIn(story: Story, question: StoryQuestion): Telling[] {
  const options = question.kind === "choice" ? question.options.map(({ text }) => text) : [];
  return [question.ask, question.because, ...options].map(({ en }) => ({
    name: nameOf(story, question),
    text: en,
    claims: question.claims,
  }));
}

export const tellings = [
  ...steps.flatMap(({ story, step }) => toldIn(story, step)),
  ...questions.flatMap(({ story, question }) => askedIn(story, question)),
];
/** Titles, leads, discussions and lessons rest on no claim of their own: on those of the whole story. */
const frames: Telling[] = stories.flatMap(({ id, title, lead, discussion, lesson, steps: told }) =>
  [title, lead, ...discussion, ...lesson.aims, ...lesson.followUp].map(({ en }) => ({
    name: id,
    text: en,
    claims: told.flatMap(({ claims }) => [...claims]),
  })),
);
export const everything = [...tellings, ...frames];

/** The names of the texts that break a rule. */
export const breaking = (list: readonly Telling[], breaks: (telling: Telling) => boolean) =>
  list.filter(breaks).map(({ name }) => name);

export const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);
