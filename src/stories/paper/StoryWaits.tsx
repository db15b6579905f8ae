import { m } from "#languages/compiled/messages.js";
import { waitsFor } from "#view/story/check-story.ts";
import { makeStory } from "#view/story/story-actions.ts";
import type { ToldStory } from "#view/story/told-story.ts";
import { useView } from "#view/use-view.ts";

/** Why a story is not put on paper: what in it could do harm has not been answered for. */
export function StoryWaits({ story }: { readonly story: ToldStory }) {
  const view = useView();
  if (story.origin !== "device") return <p>{m.harm_story_of_others()}</p>;
  return (
    <>
      <p>{waitsFor(story) === "faces" ? m.harm_faces_waits() : m.harm_story_waits()}</p>
      <p>
        <button type="button" className="link" onClick={() => makeStory(view, story.id)}>
          {m.harm_story_answer()}
        </button>
      </p>
    </>
  );
}
