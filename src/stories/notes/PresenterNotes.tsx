import { m } from "#languages/compiled/messages.js";
import { locale } from "#languages/words/locale.ts";
import { Discussion } from "#stories/reading/Discussion.tsx";
import type { ToldStory } from "#view/story/told-story.ts";
import "./PresenterNotes.css";
import type { StoryCommand } from "#stories/presenting/story-keys.ts";
import { useNow } from "./use-now.ts";

interface PresenterNotesProps {
  readonly story: ToldStory;
  readonly at: number;
  /** When presenting began, in milliseconds of the page: the device's clock may be set meanwhile. */
  readonly start: number;
  readonly account: { readonly isTold: boolean; readonly onTell: () => void } | null;
  readonly onCommand: (command: StoryCommand) => void;
}

/** What the one who presents reads in a second window: the notes, what is shown, what comes next. */
export function PresenterNotes({ story, at, start, account, onCommand }: PresenterNotesProps) {
  const step = story.steps[at];
  const next = story.steps[at + 1];
  return (
    <main className="presenter-notes" aria-label={m.notes_heading()}>
      <header>
        <div>
          <p className="presenter-notes-place">
            {step ? m.story_step_of({ step: at + 1, steps: story.steps.length }) : m.story_end()}
          </p>
          <h1>{step?.title ?? story.title}</h1>
        </div>
        <Times start={start} />
      </header>
      {step ? (
        <div className="presenter-notes-columns">
          <section aria-label={m.notes_heading()}>
            <h2>{m.notes_heading()}</h2>
            <p className="presenter-notes-own">{step.notes}</p>
            {account && !account.isTold && (
              <p>
                <span>{`${m.notes_gentle()} ${step.words}`}</span>
              </p>
            )}
          </section>
          <section aria-label={m.notes_told()}>
            <h2>{m.notes_told()}</h2>
            <p>{(account && !account.isTold && step.gentle) || step.words}</p>
            {account && (
              <button type="button" aria-pressed={account.isTold} onClick={account.onTell}>
                {account.isTold ? m.story_hide_account() : m.story_show_account()}
              </button>
            )}
            <h2>{next ? m.notes_next({ title: next.title }) : m.notes_last()}</h2>
            {next && <p className="presenter-notes-next">{next.gentle ?? next.words}</p>}
          </section>
        </div>
      ) : (
        <section aria-label={m.notes_discussion()}>
          <h2>{m.notes_discussion()}</h2>
          <Discussion story={story} />
        </section>
      )}
      <footer>
        <button type="button" disabled={at === 0} onClick={() => onCommand("previous")}>
          {m.story_previous()}
        </button>
        <button type="button" disabled={step === undefined} onClick={() => onCommand("next")}>
          {m.story_next()}
        </button>
      </footer>
    </main>
  );
}

/** How long it has taken, and what time it is. */
function Times({ start }: { start: number }) {
  const { now, passed } = useNow();
  const seconds = Math.max(0, Math.floor((passed - start) / 1000));
  const since = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  const clock = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" });
  return (
    <dl className="presenter-notes-times">
      <div>
        <dt>{m.notes_since()}</dt>
        <dd>{since}</dd>
      </div>
      <div>
        <dt>{m.notes_now()}</dt>
        <dd>{clock.format(now)}</dd>
      </div>
    </dl>
  );
}
