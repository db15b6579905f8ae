import { useEffect, useRef } from "react";
import { m } from "#languages/compiled/messages.js";
import { useHold } from "#view/hold.ts";
import type { ToldStory } from "#view/story/told-story.ts";
import { optionsOf } from "./grade.ts";
import { noAnswers, type QuestionProgress } from "./progress.ts";
import { Question } from "./Question.tsx";
import "./StoryQuestions.css";

interface StoryQuestionsProps {
  readonly story: ToldStory;
  readonly progress: QuestionProgress;
  readonly onProgress: (progress: QuestionProgress) => void;
  readonly onBack: () => void;
}

/** A story's questions, one at a time, for readers to ask themselves. Nothing is kept or sent. */
export function StoryQuestions({ story, progress, onProgress, onBack }: StoryQuestionsProps) {
  const { questions } = story;
  const { at, answers } = progress;
  const question = questions[at];
  useHold(answers.size > 0 && question !== undefined);
  const all = questions.length;
  const right = questions.filter((each) =>
    optionsOf(each).some(({ id, isRight }) => isRight && id === answers.get(each.id)),
  ).length;

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
            answerId={answers.get(question.id) ?? null}
            onAnswer={(id) => onProgress({ at, answers: new Map([...answers, [question.id, id]]) })}
            onNext={() => onProgress({ at: at + 1, answers })}
          />
        </>
      ) : (
        <Result right={right} all={all} onAgain={() => onProgress(noAnswers)} />
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
