import { atlas } from "#atlas/atlas.ts";
import { m } from "#languages/compiled/messages.js";
import type { ToldQuestion, ToldStory } from "#view/story/told-story.ts";

const letters = "ABCDEFGH";

/** The right answer: an option by its letter, or names. */
function answerTo(question: ToldQuestion): string {
  switch (question.kind) {
    case "choice": {
      const right = question.options.flatMap(({ text, isRight }, i) =>
        isRight ? [`${letters[i]}: ${text}`] : [],
      );
      return right.join(" ");
    }
    case "country":
      return question.right.map((id) => atlas.records.get(id)?.name ?? id).join(", ");
    case "route":
      return atlas.routes
        .filter(({ id }) => question.right.includes(id))
        .map(({ name }) => name)
        .join(", ");
  }
}

/** The sheet that is not for the class: answers, what to talk about, what to add at each step. */
export function HandoutTeacher({ story }: { story: ToldStory }) {
  const { questions, discussion } = story;
  const noted = story.steps.filter(({ notes }) => notes.trim() !== "");
  return (
    <section className="handout-teacher" aria-label={m.handout_teacher()}>
      <h3>{m.handout_teacher()}</h3>
      {questions.length > 0 && (
        <>
          <h4>{m.handout_answers()}</h4>
          <ol>
            {questions.map((question) => (
              <li key={question.id}>
                <strong>{answerTo(question)}</strong>
                <span>{` ${question.because}`}</span>
              </li>
            ))}
          </ol>
        </>
      )}
      {discussion.length > 0 && (
        <>
          <h4>{m.notes_discussion()}</h4>
          <ol>
            {discussion.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </>
      )}
      {noted.length > 0 && (
        <>
          <h4>{m.handout_notes()}</h4>
          <dl>
            {noted.map(({ id, title, notes }) => (
              <div key={id}>
                <dt>{title}</dt>
                <dd>{notes}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
