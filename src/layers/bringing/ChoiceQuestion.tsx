import { useId } from "react";
import type { Answers } from "#own/reading/reading.ts";

export interface Choice {
  readonly words: string;
  readonly answer: Answers;
}

interface ChoiceQuestionProps {
  readonly sentence: string;
  readonly choices: readonly Choice[];
  readonly onAnswer: (answer: Answers) => void;
}

/** A question with two answers, neither of which is taken for granted. */
export function ChoiceQuestion({ sentence, choices, onAnswer }: ChoiceQuestionProps) {
  const name = useId();
  return (
    <fieldset>
      <legend>{sentence}</legend>
      {choices.map(({ words, answer }) => (
        <label key={words} className="questions-choice">
          <input type="radio" name={name} required onChange={() => onAnswer(answer)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
