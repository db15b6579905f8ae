import { m } from "#languages/compiled/messages.js";
import type { ToldQuestion } from "#view/story/told-story.ts";

/** The questions for the class, with room for answers. */
export function HandoutQuestions({ questions }: { questions: readonly ToldQuestion[] }) {
  return (
    <section className="handout-questions" aria-label={m.handout_questions()}>
      <h4>{m.handout_questions()}</h4>
      <p className="handout-line">{m.handout_name()}</p>
      <ol>
        {questions.map((question) => (
          <li key={question.id}>
            <p>{question.ask}</p>
            {question.kind === "choice" ? (
              <ol className="handout-options">
                {question.options.map(({ text }) => (
                  <li key={text}>{text}</li>
                ))}
              </ol>
            ) : (
              <p className="handout-line">
                {question.kind === "country" ? m.handout_country() : m.handout_route()}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
