import { useEffect, useState } from "react";
import { m } from "#languages/compiled/messages.js";
import { OwnStories } from "#stories/own/OwnStories.tsx";
import { ReloadButton } from "#ui/buttons/ReloadButton.tsx";
import { PageFrame } from "#ui/frames/PageFrame.tsx";
import { closePage } from "#view/store.ts";
import { type ToldStory, tellStory } from "#view/story/told-story.ts";
import { useView } from "#view/use-view.ts";
import "./StoriesPage.css";
import { StoryEntry } from "./StoryEntry.tsx";

/** The stories of the atlas, to read, to present and to teach with. */
export function StoriesPage() {
  const view = useView();
  const [stories, setStories] = useState<readonly ToldStory[] | "failed">([]);
  useEffect(() => {
    import("virtual:stories").then(
      (module) => setStories(module.stories.map(tellStory)),
      () => setStories("failed"),
    );
  }, []);
  return (
    <PageFrame
      title={m.stories()}
      lead={m.stories_lead()}
      closeLabel={m.close_page()}
      onClose={() => closePage(view)}
    >
      {stories === "failed" ? (
        <p role="status">
          <span>{`${m.story_failed()} `}</span>
          <ReloadButton label={m.trouble_reload()} />
        </p>
      ) : (
        <ul className="stories">
          {stories.map((story) => (
            <StoryEntry key={story.id} story={story} />
          ))}
        </ul>
      )}
      <OwnStories />
    </PageFrame>
  );
}
