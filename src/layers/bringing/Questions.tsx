import { type FormEvent, useState } from "react";
import { m } from "#languages/compiled/messages.js";
import { PanelHeading } from "#layers/PanelHeading.tsx";
import type { Answers, OwnLayer, Question } from "#own/reading/reading.ts";
import { questionSentence } from "#own/reading/reading-sentences.ts";
import "./Questions.css";
import { type Choice, ChoiceQuestion } from "./ChoiceQuestion.tsx";
import { ColumnsQuestion } from "./ColumnsQuestion.tsx";
import type { Brought } from "./source-of-file.ts";

interface QuestionsProps {
  readonly brought: Brought;
  readonly answers: Answers;
  readonly read: OwnLayer;
  readonly onAnswer: (answers: Answers) => void;
  readonly onLeave: () => void;
}

const keyOf = (question: Question) =>
  question.kind === "dates" ? `dates ${question.column}` : question.kind;

/** What a question can be answered with, and what follows from it. */
function choicesOf(question: Exclude<Question, { kind: "columns" }>): readonly Choice[] {
  if (question.kind === "exchanged") {
    return [
      { words: m.layer_exchanged_yes(), answer: { isExchanged: true } },
      { words: m.layer_exchanged_no(), answer: { isExchanged: false } },
    ];
  }
  const { column } = question;
  return [
    { words: m.layer_day_first(question), answer: { isDayFirst: new Map([[column, true]]) } },
    { words: m.layer_month_first(question), answer: { isDayFirst: new Map([[column, false]]) } },
  ];
}

/** What several answers say together. */
const join = (a: Answers, b: Answers): Answers => ({
  ...a,
  ...b,
  isDayFirst: new Map([...(a.isDayFirst ?? []), ...(b.isDayFirst ?? [])]),
});

/** What only the reader knows of a file, asked once before it is shown. */
export function Questions({ brought, answers, read, onAnswer, onLeave }: QuestionsProps) {
  const [given, setGiven] = useState<ReadonlyMap<string, Answers>>(new Map());
  const note = (key: string, answer: Answers) => setGiven(new Map([...given, [key, answer]]));

  function goOn(event: FormEvent): void {
    event.preventDefault();
    onAnswer([...given.values()].reduce(join, answers));
  }

  return (
    <form className="questions" onSubmit={goOn}>
      <PanelHeading>{m.layer_asks({ name: brought.name })}</PanelHeading>
      {read.questions.map((question) => {
        const key = keyOf(question);
        const sentence = questionSentence(question);
        return question.kind === "columns" ? (
          <ColumnsQuestion
            key={key}
            sentence={sentence}
            columns={question.columns}
            onAnswer={(columns) => note(key, { columns })}
          />
        ) : (
          <ChoiceQuestion
            key={key}
            sentence={sentence}
            choices={choicesOf(question)}
            onAnswer={(answer) => note(key, answer)}
          />
        );
      })}
      <div className="layers-ways">
        <button type="submit" className="layers-main">
          {m.layer_go_on()}
        </button>
        <button type="button" onClick={onLeave}>
          {m.layer_leave()}
        </button>
      </div>
    </form>
  );
}
