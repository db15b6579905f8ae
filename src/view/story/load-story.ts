import { isTold } from "#own/pictures/picture.ts";
import { packedStory, type StoryTold } from "#view/state.ts";
import type { OwnStory } from "./story-file.ts";
import { type ToldStory, tellStory } from "./told-story.ts";

/** A reader's story as it is told; what has no title yet is named by its number. */
export function tellOwnStory(id: string, origin: "device" | "link", story: OwnStory): ToldStory {
  const steps = story.steps.map(({ picture, ...step }, index) => ({
    ...step,
    ...(picture && isTold(picture) && { picture }),
    id: `step-${index + 1}`,
    title: step.title.trim() || String(index + 1),
  }));
  return {
    id,
    origin,
    title: story.title.trim() || steps[0]?.title || "1",
    lead: story.lead,
    minutes: null,
    statement: story.statement,
    steps,
    questions: [],
    discussion: [],
  };
}

/**
 * The story that an address names: the one packed into it (packed), one kept on this device, or the
 * atlas' own. Null where there is none. Stories are fetched with the first that is asked for.
 */
export async function loadStory({
  id,
  packed,
}: Pick<StoryTold, "id" | "packed">): Promise<ToldStory | null> {
  if (packed !== null) {
    const { unpackStory } = await import("./story-link.ts");
    const read = await unpackStory(packed);
    return read.story && tellOwnStory(packedStory, "link", read.story);
  }
  if (id.startsWith("my-")) {
    const { keptStories } = await import("./kept-stories.ts");
    const kept = keptStories.find(id);
    return kept && kept.steps.length > 0 ? tellOwnStory(id, "device", kept) : null;
  }
  const { stories } = await import("virtual:stories");
  const own = stories.find((story) => story.id === id);
  return own ? tellStory(own) : null;
}
