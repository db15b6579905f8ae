import { useEffect, useState } from "react";
import { m } from "#messages";
import { PageFrame } from "#ui/PageFrame";
import { ReloadButton } from "#ui/ReloadButton";
import { closePage } from "#view/store";
import { type ToldStory, tellStory } from "#view/story/told-story";
import { useView, useViewState } from "#view/use-view";
import { OwnStories } from "./maker/OwnStories";
import "./StoriesPage.css";
import { StoryEntry } from "./StoryEntry";

/** The stories of the atlas, to read, to present and to teach with. */
export function StoriesPage() {
  const view = useView();
  const language = useViewState((state) => state.language);
  const [stories, setStories] = useState<readonly ToldStory[] | "failed">([]);
  useEffect(() => {
    import("#atlas/stories/stories").then(
      (module) => setStories(module.stories.map((story) => tellStory(story, language))),
      () => setStories("failed"),
    );
  }, [language]);
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
