import { useEffect } from "react";
import { m } from "#messages";
import { ReloadButton } from "#ui/ReloadButton";
import { isPresented, leaveStory } from "#view/story/story-actions";
import { placeIn } from "#view/story/told-story";
import type { OpenStory } from "#view/story/use-told-story";
import { useView, useViewState } from "#view/use-view";
import { leaveFullscreen } from "./fullscreen";
import { Player } from "./Player";
import { Presenting } from "./Presenting";

/** The story that is open, to be read or to be presented. */
export function StoryPanel({ story }: { story: Exclude<OpenStory, null> }) {
  const view = useView();
  const step = useViewState((state) => state.step ?? 0);
  const isPresenting = useViewState(isPresented);
  useEffect(() => (isPresenting ? leaveFullscreen : undefined), [isPresenting]);
  if (typeof story === "string") {
    return (
      <div className="player player-waiting">
        <p role="status">{story === "loading" ? m.story_loading() : m.story_failed()}</p>
        {story === "failed" && <ReloadButton label={m.trouble_reload()} />}
        <button type="button" className="link" onClick={() => leaveStory(view)}>
          {m.story_leave()}
        </button>
      </div>
    );
  }
  const Telling = isPresenting ? Presenting : Player;
  return <Telling key={story.id} story={story} at={placeIn(story, step)} />;
}
