import { type ToldStory, tellStory } from "./told-story";

/** The story of an id, or null where there is none. Stories are fetched with the first that is asked for. */
export async function loadStory(
  { story }: { readonly story: string | null },
  language: "en",
): Promise<ToldStory | null> {
  if (story === null) return null;
  const { stories } = await import("#atlas/stories/stories");
  const own = stories.find(({ id }) => id === story);
  return own ? tellStory(own, language) : null;
}
