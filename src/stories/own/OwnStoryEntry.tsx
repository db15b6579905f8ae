import { m } from "#languages/compiled/messages.js";
import { WaysOut } from "#stories/making/ways/WaysOut.tsx";
import { enterFullscreen } from "#stories/presenting/fullscreen.ts";
import type { KeptStory } from "#view/story/kept-entries.ts";
import { tellOwnStory } from "#view/story/load-story.ts";
import { makeStory, presentStory, showHandout, showStep } from "#view/story/story-actions.ts";
import { useView } from "#view/use-view.ts";
import { DeleteStory } from "./DeleteStory.tsx";

interface OwnStoryEntryProps extends Omit<KeptStory, "revision"> {
  readonly onDelete: () => void;
}

function sizeOf(steps: number): string {
  if (steps === 0) return m.own_size_none();
  return m.own_size({ steps });
}

/** One of the reader's own stories, and what can be done with it. */
export function OwnStoryEntry({ id, story, onDelete }: OwnStoryEntryProps) {
  const view = useView();
  const title = story.title.trim() || m.own_untitled();
  const hasSteps = story.steps.length > 0;
  const told = () => tellOwnStory(id, "device", story);
  return (
    <li className="story-entry own-story">
      <h4>{title}</h4>
      {story.lead !== "" && <p className="story-entry-lead">{story.lead}</p>}
      <p className="story-entry-size">
        <span>{`${sizeOf(story.steps.length)} · ${m.story_by_reader()}`}</span>
      </p>
      <div className="story-entry-ways">
        {hasSteps && (
          <>
            <button
              type="button"
              aria-label={m.story_read_named({ title })}
              onClick={() => showStep(view, told(), 0)}
            >
              {m.story_read()}
            </button>
            <button
              type="button"
              aria-label={m.story_present_named({ title })}
              onClick={() => {
                enterFullscreen();
                presentStory(view, told());
              }}
            >
              {m.present()}
            </button>
          </>
        )}
        <button
          type="button"
          aria-label={m.own_edit_named({ title })}
          onClick={() => makeStory(view, id)}
        >
          {m.own_edit()}
        </button>
        {hasSteps && (
          <>
            <button
              type="button"
              aria-label={m.story_handout_named({ title })}
              onClick={() => showHandout(view, told())}
            >
              {m.handout()}
            </button>
            <WaysOut story={story} title={title} told={told} />
          </>
        )}
        <DeleteStory title={title} onDelete={onDelete} />
      </div>
    </li>
  );
}
