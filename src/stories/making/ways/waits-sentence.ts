import { m } from "#languages/compiled/messages.js";
import { untoldPicture, waitsFor } from "#view/story/check-story.ts";
import type { OwnStory } from "#view/story/story-file.ts";

/** Why a story does not leave the device yet; null where it may. */
export function waitsSentence(story: OwnStory): string | null {
  switch (waitsFor(story)) {
    case "words":
      return m.harm_story_waits();
    case "untold":
      return m.harm_untold_waits({ step: untoldPicture(story) ?? 1 });
    case "faces":
      return m.harm_faces_waits();
    case null:
      return null;
  }
}
