import { useEffect, useRef, useState } from "react";
import { m } from "#messages";
import type { ToldStory } from "#view/story/told-story";
import { Question } from "./Question";
import "./StoryQuestions.css";

interface StoryQuestionsProps {
  readonly story: ToldStory;
  readonly onBack: () => void;
}

/** A story's questions, one at a time, for readers to ask themselves. Nothing is kept or sent. */
export function StoryQuestions({ story: { questions }, onBack }: StoryQuestionsProps) {
  const [at, setAt] = useState(0);
  const [right, setRight] = useState(0);
  const question = questions[at];
  const all = questions.length;

  function startAgain(): void {
    setAt(0);
    setRight(0);
  }

  return (
    <section className="story-questions" aria-label={m.question_heading()}>
      <h2>{m.question_heading()}</h2>
      {question ? (
        <>
          <p className="question-place">{m.question_of({ number: at + 1, all })}</p>
          <Question
            key={question.id}
            question={question}
            isLast={at === all - 1}
            onAnswered={(isRight) => setRight(right + (isRight ? 1 : 0))}
            onNext={() => setAt(at + 1)}
          />
        </>
      ) : (
        <Result right={right} all={all} onAgain={startAgain} />
      )}
      <p className="question-kept">{m.question_kept()}</p>
      <button type="button" className="link" onClick={onBack}>
        {m.question_back()}
      </button>
    </section>
  );
}

interface ResultProps {
  readonly right: number;
  readonly all: number;
  readonly onAgain: () => void;
}

function Result({ right, all, onAgain }: ResultProps) {
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <p ref={said} tabIndex={-1} className="question-result">
        {right === all ? m.question_result_all({ all }) : m.question_result({ right, all })}
      </p>
      <button type="button" className="question-go" onClick={onAgain}>
        {m.question_again()}
      </button>
    </>
  );
}
