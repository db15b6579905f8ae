import { m } from "#languages/compiled/messages.js";
import { listOf } from "#languages/words/locale.ts";
import { StepEvidence } from "#stories/reading/StepEvidence.tsx";
import { hover } from "#view/store.ts";
import type { ToldQuestion } from "#view/story/told-story.ts";
import { useView } from "#view/use-view.ts";
import { type Option, optionsOf } from "./grade.ts";
import { QuestionForm } from "./QuestionForm.tsx";
import { useMapAnswer } from "./use-map-answer.ts";

interface QuestionProps {
  readonly question: ToldQuestion;
  readonly isLast: boolean;
  /** The option that it was answered with. */
  readonly answerId: string | null;
  readonly onAnswer: (id: string) => void;
  readonly onNext: () => void;
}

/** One question: answered once, then what is so and what that rests on. */
export function Question({ question, isLast, answerId, onAnswer, onNext }: QuestionProps) {
  const view = useView();
  const options = optionsOf(question);
  const answer = options.find(({ id }) => id === answerId) ?? null;

  function take(id: string): void {
    const option = options.find((each) => each.id === id);
    if (!option) return;
    onAnswer(id);
    // The map points at what is right.
    if (question.kind === "country") hover(view, { kind: "country", id: question.right[0] });
    if (question.kind === "route") hover(view, { kind: "route", id: question.right[0] });
  }
  useMapAnswer(question.kind, { isOpen: answer === null, onAnswer: take });

  return (
    <>
      <QuestionForm
        question={question}
        options={options}
        answer={answer?.id ?? null}
        nextLabel={isLast ? m.question_end() : m.question_next()}
        onAnswer={take}
        onNext={onNext}
      />
      <div role="status" className="question-told">
        {answer && (
          <p>
            <strong>{answer.isRight ? m.question_right() : m.question_not_yet()}</strong>
            <span> </span>
            {question.kind !== "choice" && !answer.isRight && (
              <span>{`${m.question_right_ones({ list: rightOnes(options) })} `}</span>
            )}
            <span>{question.because}</span>
          </p>
        )}
      </div>
      {answer && <StepEvidence step={question} />}
    </>
  );
}

function rightOnes(options: readonly Option[]): string {
  return listOf(options.filter(({ isRight }) => isRight).map(({ text }) => text));
}
