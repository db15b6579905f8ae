/** Answers to a story's questions, and whether they are right. */
import { atlas } from "#atlas/atlas.ts";
import type { StoryQuestion } from "#subject/stories/story.ts";

/** The options of a question: an id for each, and its words. */
export interface Option {
  readonly id: string;
  readonly text: string;
  readonly isRight: boolean;
}

/** What can be answered: the question's own options, or every country or route of the atlas. */
export function optionsOf(question: StoryQuestion, language: "en"): readonly Option[] {
  switch (question.kind) {
    case "choice":
      return question.options.map(({ text, isRight }, index) => ({
        id: String(index),
        text: text[language],
        isRight,
      }));
    case "country":
      return [...atlas.records.values()]
        .map(({ id, name }) => ({
          id,
          text: name[language],
          isRight: question.right.includes(id),
        }))
        .sort((a, b) => a.text.localeCompare(b.text, language));
    case "route":
      return atlas.routes.map(({ id, name }) => ({
        id,
        text: name[language],
        isRight: question.right.includes(id),
      }));
  }
}
