import { m } from "#languages/compiled/messages.js";
import { copyStory } from "#stories/own/copy-story.ts";
import { keepAsNew } from "#stories/own/own-story-actions.ts";
import { enterFullscreen } from "#stories/presenting/fullscreen.ts";
import { SlidesButton } from "#stories/slides/SlidesButton.tsx";
import { Fold } from "#ui/frames/Fold.tsx";
import { makeStory, presentStory, showHandout, showStep } from "#view/story/story-actions.ts";
import type { ToldStory } from "#view/story/told-story.ts";
import { useView } from "#view/use-view.ts";
import { Discussion } from "./Discussion.tsx";

function sizeOf({ steps: { length: steps }, minutes }: ToldStory): string {
  return minutes === null ? m.story_size({ steps }) : m.story_size_minutes({ steps, minutes });
}

/** One story of the list, and what can be done with it. */
export function StoryEntry({ story }: { story: ToldStory }) {
  const view = useView();
  const { title, lead, contentNote, discussion } = story;
  return (
    <li className="story-entry">
      <h3>{title}</h3>
      <p className="story-entry-lead">{lead}</p>
      <p className="story-entry-size">{sizeOf(story)}</p>
      {contentNote && (
        <p className="story-entry-note">
          {contentNote === "violence" ? m.story_note_violence() : m.story_note_distress()}
        </p>
      )}
      <div className="story-entry-ways">
        <button
          type="button"
          className="story-entry-read"
          aria-label={m.story_read_named({ title })}
          onClick={() => showStep(view, story, 0)}
        >
          {m.story_read()}
        </button>
        <button
          type="button"
          aria-label={m.story_present_named({ title })}
          onClick={() => {
            enterFullscreen();
            presentStory(view, story);
          }}
        >
          {m.present()}
        </button>
        <button
          type="button"
          aria-label={m.story_handout_named({ title })}
          onClick={() => showHandout(view, story)}
        >
          {m.handout()}
        </button>
        <SlidesButton title={title} told={() => story} />
        <button
          type="button"
          aria-label={m.own_copy_named({ title })}
          onClick={() => makeStory(view, keepAsNew(copyStory(story)))}
        >
          {m.own_copy()}
        </button>
      </div>
      {discussion.length > 0 && (
        <Fold title={m.story_for_class()}>
          <Discussion story={story} />
        </Fold>
      )}
    </li>
  );
}
