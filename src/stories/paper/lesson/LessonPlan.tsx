import { release } from "#atlas/outline/outline.ts";
import { m } from "#languages/compiled/messages.js";
import { writeDate } from "#languages/words/dates.ts";
import { today } from "#languages/words/today.ts";
import { termsOf } from "#stories/paper/story-claims.ts";
import type { ToldStory } from "#view/story/told-story.ts";
import "./LessonPlan.css";

interface LessonPlanProps {
  readonly story: ToldStory;
  readonly lesson: NonNullable<ToldStory["lesson"]>;
  /** As it is printed. */
  readonly address: string;
}

/** How to teach with a story, on one sheet. */
export function LessonPlan({ story, lesson, address }: LessonPlanProps) {
  const words = termsOf(story).flatMap(({ term }) => term?.word ?? []);
  return (
    <article className="handout lesson-plan" aria-label={m.paper_lesson()}>
      <header className="handout-head">
        <p className="handout-small">{m.lesson_kicker()}</p>
        <h3>{story.title}</h3>
        <p className="handout-lead">{story.lead}</p>
      </header>
      <dl className="lesson-facts">
        <div>
          <dt>{m.lesson_age()}</dt>
          <dd>{m.lesson_age_from()}</dd>
        </div>
        <div>
          <dt>{m.lesson_time()}</dt>
          <dd>{m.lesson_time_of({ minutes: lesson.minutes, present: story.minutes ?? 0 })}</dd>
        </div>
      </dl>
      <h4>{m.lesson_aims()}</h4>
      <List texts={lesson.aims} />
      {words.length > 0 && (
        <>
          <h4>{m.lesson_words()}</h4>
          <p>
            <span>{`${words.join(", ")}. `}</span>
            <span>{m.lesson_words_where()}</span>
          </p>
        </>
      )}
      <h4>{m.lesson_steps()}</h4>
      <ol className="lesson-steps">
        {story.steps.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ol>
      {story.questions.length > 0 && (
        <p className="handout-small">{m.lesson_then({ questions: story.questions.length })}</p>
      )}
      <h4>{m.notes_discussion()}</h4>
      <List texts={story.discussion} />
      <h4>{m.lesson_follow()}</h4>
      <List texts={lesson.followUp} />
      <PaperFoot address={address} />
    </article>
  );
}

function List({ texts }: { texts: readonly string[] }) {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** Whose the sheet is, of when its data are, and where it comes from. */
export function PaperFoot({ address }: { address: string }) {
  const data = m.figure_data({ version: release, date: writeDate(today()) });
  return (
    <p className="handout-small paper-foot">
      <span>{`${m.figure_rights()}. `}</span>
      <span>{`${m.figure_data_lead()} ${data} `}</span>
      <span className="handout-address">{address}</span>
    </p>
  );
}
