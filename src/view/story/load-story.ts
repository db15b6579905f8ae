import type { OwnStory } from "./story-file.ts";
import { type ToldStory, tellStory } from "./told-story.ts";

/** A reader's story as it is told; what has no title yet is named by its number. */
export function tellOwnStory(id: string, origin: "device" | "link", story: OwnStory): ToldStory {
  const steps = story.steps.map((step, index) => ({
    ...step,
    id: `step-${index + 1}`,
    title: step.title.trim() || String(index + 1),
  }));
  return {
    id,
    origin,
    title: story.title.trim() || steps[0]?.title || "1",
    lead: story.lead,
    minutes: null,
    steps,
    questions: [],
    discussion: [],
  };
}

/**
 * The story that an address names: the one packed into it (`told`), one kept on this device, or the
 * atlas' own. Null where there is none. Stories are fetched with the first that is asked for.
 */
export async function loadStory(
  { story, told }: { readonly story: string | null; readonly told: string | null },
  language: "en",
): Promise<ToldStory | null> {
  if (told !== null) {
    const { unpackStory } = await import("./story-link.ts");
    const read = await unpackStory(told);
    return read.story && tellOwnStory("told", "link", read.story);
  }
  if (story === null) return null;
  if (story.startsWith("my-")) {
    const { keptStories } = await import("./kept-stories.ts");
    const kept = keptStories.find(story);
    return kept && kept.steps.length > 0 ? tellOwnStory(story, "device", kept) : null;
  }
  const { stories } = await import("#subject/stories/stories.ts");
  const own = stories.find(({ id }) => id === story);
  return own ? tellStory(own, language) : null;
}
