import { useEffect } from "react";
import { m } from "#languages/compiled/messages.js";
import { leaveFullscreen } from "#stories/presenting/fullscreen.ts";
import { Presenting } from "#stories/presenting/Presenting.tsx";
import { useQuestionProgress } from "#stories/questions/progress.ts";
import { ReloadButton } from "#ui/buttons/ReloadButton.tsx";
import { isPresented, stepIn } from "#view/selectors/telling.ts";
import type { OpenStory } from "#view/story/connect-story.ts";
import { leaveStory } from "#view/story/story-actions.ts";
import { placeIn } from "#view/story/told-story.ts";
import { useView, useViewState } from "#view/use-view.ts";
import { Player } from "./Player.tsx";

interface StoryPanelProps {
  readonly story: Exclude<OpenStory, null>;
}

/** The story that is open, to be read or to be presented. */
export function StoryPanel({ story }: StoryPanelProps) {
  const view = useView();
  const step = useViewState((state) => stepIn(state) ?? 0);
  const isPresenting = useViewState(isPresented);
  const [progress, setProgress] = useQuestionProgress(typeof story === "string" ? null : story.id);
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
  const told = { story, at: placeIn(story, step) };
  if (isPresenting) return <Presenting key={story.id} {...told} />;
  return <Player key={story.id} {...told} progress={progress} onProgress={setProgress} />;
}
