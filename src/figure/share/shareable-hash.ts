import { formatAddress, parseAddress } from "#view/address";

/**
 * The hash by which others see what is on the screen: a story that is kept on this device goes along
 * in it, packed. `null` where it is too long for that. Takes and gives a hash without `#`.
 */
export async function shareableHash(hash: string): Promise<string | null> {
  const { state } = parseAddress(hash);
  const { story, told, step, making } = state;
  // What is being made is nobody else's, and not what is on the map.
  if (making !== null) return formatAddress({ ...state, making: null });
  if (!story?.startsWith("my-") || told !== null) return hash;
  const [{ keptStories }, { packStory }] = await Promise.all([
    import("#view/story/kept-stories"),
    import("#view/story/story-link"),
  ]);
  const own = keptStories.find(story);
  if (!own) return hash;
  const packed = await packStory(own);
  if (packed === null) return null;
  return `${step === null ? "" : `step=${step + 1}&`}told=${packed}`;
}
