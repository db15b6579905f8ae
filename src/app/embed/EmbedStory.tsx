import { m } from "#languages/compiled/messages.js";
import { stepIn } from "#view/selectors/telling.ts";
import type { OpenStory } from "#view/story/connect-story.ts";
import { showStep } from "#view/story/story-actions.ts";
import { useView, useViewState } from "#view/use-view.ts";

/** The step's words, and the way to the others. Accounts of violence stay on the full page. */
export function EmbedStory({ story: told }: { story: Exclude<OpenStory, null> }) {
  const view = useView();
  const at = useViewState(stepIn) ?? 0;
  if (told === "loading") return null;
  if (typeof told === "string") return <p role="status">{m.embed_no_story()}</p>;
  const step = told.steps[at];
  if (!step) return null;
  const count = { step: at + 1, steps: told.steps.length };
  return (
    <section className="embed-story" aria-label={m.embed_step(count)}>
      <div className="embed-steps">
        <button type="button" disabled={at === 0} onClick={() => showStep(view, told, at - 1)}>
          {m.embed_previous()}
        </button>
        <span>{m.embed_step(count)}</span>
        <button
          type="button"
          disabled={count.step >= count.steps}
          onClick={() => showStep(view, told, at + 1)}
        >
          {m.embed_next()}
        </button>
      </div>
      <div aria-live="polite">
        <h2>{step.title}</h2>
        <p>{step.gentle ?? step.words}</p>
      </div>
      {told.origin !== "atlas" && <p className="embed-origin">{m.story_by_reader()}</p>}
    </section>
  );
}
