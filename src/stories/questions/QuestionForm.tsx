import { type FormEvent, useEffect, useRef, useState } from "react";
import { m } from "#languages/compiled/messages.js";
import type { ToldQuestion } from "#view/story/told-story.ts";
import type { Option } from "./grade.ts";

interface QuestionFormProps {
  readonly question: ToldQuestion;
  readonly options: readonly Option[];
  /** The id of the option that was answered with. */
  readonly answer: string | null;
  readonly nextLabel: string;
  readonly onAnswer: (answer: string) => void;
  readonly onNext: () => void;
}

/** A question with what can be answered to it. One button answers, then leads on. */
export function QuestionForm(props: QuestionFormProps) {
  const { question, options, answer, nextLabel, onAnswer, onNext } = props;
  const [chosen, setChosen] = useState<string | null>(null);
  const ask = useRef<HTMLLegendElement>(null);
  useEffect(() => ask.current?.focus({ preventScroll: true }), []);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (answer !== null) onNext();
    else if (chosen !== null) onAnswer(chosen);
  }

  return (
    <form className="question" onSubmit={submit}>
      <fieldset>
        <legend ref={ask} tabIndex={-1}>
          {question.ask}
        </legend>
        {question.kind === "choice" ? (
          <Choices options={options} chosen={chosen} answer={answer} onChoose={setChosen} />
        ) : (
          <p className="question-list">
            <label>
              <span>{m.question_on_map()}</span>
              <select
                value={answer ?? chosen ?? ""}
                disabled={answer !== null}
                onChange={({ target }) => setChosen(target.value || null)}
              >
                <option value="">{m.question_none_chosen()}</option>
                {options.map(({ id, text }) => (
                  <option key={id} value={id}>
                    {text}
                  </option>
                ))}
              </select>
            </label>
          </p>
        )}
      </fieldset>
      <button
        type="submit"
        className="question-go"
        aria-disabled={answer === null && chosen === null}
      >
        {answer === null ? m.question_answer() : nextLabel}
      </button>
    </form>
  );
}

interface ChoicesProps {
  readonly options: readonly Option[];
  readonly chosen: string | null;
  readonly answer: string | null;
  readonly onChoose: (id: string) => void;
}

/** The options of a question; once it is answered, the right one is named. */
function Choices({ options, chosen, answer, onChoose }: ChoicesProps) {
  return options.map(({ id, text, isRight }) => (
    <label key={id} className="question-choice" data-right={(answer && isRight) || undefined}>
      <input
        type="radio"
        name="answer"
        checked={(answer ?? chosen) === id}
        disabled={answer !== null}
        onChange={() => onChoose(id)}
      />
      <span>
        <span>{text}</span>
        {answer !== null && isRight && (
          <>
            <span> </span>
            <span className="question-mark">{m.question_right_one()}</span>
          </>
        )}
        {answer === id && !isRight && (
          <>
            <span> </span>
            <span className="question-mark">{m.question_yours()}</span>
          </>
        )}
      </span>
    </label>
  ));
}
