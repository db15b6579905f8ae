import { outline } from "#atlas/outline/outline.ts";
import { m } from "#languages/compiled/messages.js";
import { openStoryById } from "#view/story/story-actions.ts";
import { useView } from "#view/use-view.ts";
import "./StoryList.css";

/** The stories of the atlas: each opens at its first step. */
export function StoryList() {
  const view = useView();
  return (
    <ul className="story-list" aria-label={m.stories_short()}>
      {outline.storyTitles.map(({ id, title, steps, minutes }) => (
        <li key={id}>
          <button type="button" onClick={() => openStoryById(view, id)}>
            <span>{title}</span>
            <span className="guide-state">{m.story_size_minutes({ steps, minutes })}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
