/** What a story of the atlas offers as answers, so that no test repeats its sentences. */
import { stories } from "#subject/stories/stories.ts";

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function questionOf(story: string, number: number) {
  const question = stories.find(({ id }) => id === story)?.questions[number - 1];
  if (!question) throw new Error(`The story ${story} has no question ${number}.`);
  return question;
}

/** An option of a question that has options: the right one, or one that is not; as a pattern. */
export function optionOf(story: string, number: number, which: "right" | "wrong"): string {
  const question = questionOf(story, number);
  const options = question.kind === "choice" ? question.options : [];
  const option = options.find(({ isRight }) => isRight === (which === "right"));
  if (!option) throw new Error(`Question ${number} of ${story} offers none that is ${which}.`);
  return `^${escaped(option.text.en)}`;
}

/** What is said to the right answer of a question. */
export const praiseOf = (story: string, number: number): RegExp =>
  new RegExp(`^Right\\. ${escaped(questionOf(story, number).because.en)}`);

/** How many questions a story has. */
export const questionsIn = (story: string): number =>
  stories.find(({ id }) => id === story)?.questions.length ?? 0;
