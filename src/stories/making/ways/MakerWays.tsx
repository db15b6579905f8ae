import { m } from "#languages/compiled/messages.js";
import { enterFullscreen } from "#stories/presenting/fullscreen.ts";
import { tellOwnStory } from "#view/story/load-story.ts";
import { presentStory, showHandout, showStep, stopMaking } from "#view/story/story-actions.ts";
import type { OwnStory } from "#view/story/story-file.ts";
import { useView } from "#view/use-view.ts";
import { WaysOut } from "./WaysOut.tsx";

interface MakerWaysProps {
  readonly id: string;
  readonly story: OwnStory;
}

/** What is done with a story once it is made. */
export function MakerWays({ id, story }: MakerWaysProps) {
  const view = useView();
  const title = story.title.trim() || m.own_untitled();
  const told = () => tellOwnStory(id, "device", story);
  return (
    <footer className="maker-foot">
      <div className="maker-ways">
        {story.steps.length > 0 && (
          <>
            <button
              type="button"
              className="maker-main"
              aria-label={m.story_present_named({ title })}
              onClick={() => {
                enterFullscreen();
                presentStory(view, told());
              }}
            >
              {m.present()}
            </button>
            <button
              type="button"
              aria-label={m.story_read_named({ title })}
              onClick={() => showStep(view, told(), 0)}
            >
              {m.story_read()}
            </button>
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
        <button type="button" onClick={() => stopMaking(view)}>
          {m.maker_done()}
        </button>
      </div>
    </footer>
  );
}
