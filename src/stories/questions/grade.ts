/** Answers to a story's questions, and whether they are right. */

import { atlas } from "#atlas/atlas.ts";
import { byAlphabet } from "#languages/words/locale.ts";
import type { ToldQuestion } from "#view/story/told-story.ts";

/** The options of a question: an id for each, and its words. */
export interface Option {
  readonly id: string;
  readonly text: string;
  readonly isRight: boolean;
}

/** What can be answered: the question's own options, or every country or route of the atlas. */
export function optionsOf(question: ToldQuestion): readonly Option[] {
  switch (question.kind) {
    case "choice":
      return question.options.map(({ text, isRight }, index) => ({
        id: String(index),
        text,
        isRight,
      }));
    case "country":
      return [...atlas.records.values()]
        .map(({ id, name }) => ({
          id,
          text: name,
          isRight: question.right.includes(id),
        }))
        .sort((a, b) => byAlphabet(a.text, b.text));
    case "route":
      return atlas.routes.map(({ id, name }) => ({
        id,
        text: name,
        isRight: question.right.includes(id),
      }));
  }
}
