import { cameraOf } from "#drawing/projection.ts";
import { formatAddress } from "#view/address.ts";
import { homeExtent } from "#view/extents.ts";
import { hashForOthers } from "#view/page-address.ts";
import { type AddressedState, defaultAddressed } from "#view/state.ts";
import { loadStory } from "#view/story/load-story.ts";
import { addressOutsideStory, isOffStep } from "#view/story/story-actions.ts";
import { placeIn, type ToldStory } from "#view/story/told-story.ts";

/** A window that is neither small nor large: what the others' will be is not known here. */
const otherWindow = { width: 1200, height: 800 } as const;

/** The camera of the whole map, for an address in which nothing else says that no step is shown. */
function homeCamera() {
  const { width, height } = otherWindow;
  const padding = { top: 0, right: 0, bottom: 0, left: 0 };
  return cameraOf(homeExtent, width, height, padding, Number.POSITIVE_INFINITY);
}

/** Whether the map shows what the step shows; at the end of a story, what its last step shows. */
function isAtStep(state: AddressedState, story: ToldStory): boolean {
  const step = Math.min(placeIn(story, state.step ?? 0), story.steps.length - 1);
  return !isOffStep({ ...state, step }, story);
}

/** A story that is kept on this device, packed; `null` where it is too long, `undefined` where it is gone. */
async function packKept(id: string): Promise<string | null | undefined> {
  const [{ keptStories }, { packStory }] = await Promise.all([
    import("#view/story/kept-stories.ts"),
    import("#view/story/story-link.ts"),
  ]);
  const kept = keptStories.find(id);
  return kept ? packStory(kept) : undefined;
}

/**
 * The hash by which others see what is on the screen: a story that is kept on this device goes along
 * in it, packed. `null` where it is too long for that. Without `#`.
 */
export async function shareableHash(state: AddressedState): Promise<string | null> {
  // What is being made is nobody else's, and not what is on the map.
  const seen = { ...state, making: null };
  const { story, step, claim, page } = seen;
  if (story === null && seen.told === null) return formatAddress(seen);
  const isKept = seen.told === null && story?.startsWith("my-");
  const told = isKept && story ? await packKept(story) : seen.told;
  if (told === null && isKept) return null;
  const open = await loadStory(seen, seen.language);
  if (!open || told === undefined) return hashForOthers(seen);
  const others = { ...seen, told, story: told === null ? story : null };
  if (!isAtStep(seen, open)) {
    // An address that says no more than its step shows that step, though the reader looks around.
    // One that names no step is that of the story from its beginning.
    const isBare = step !== null && addressOutsideStory(seen) === "";
    return formatAddress({ ...others, ...(isBare && { camera: homeCamera() }) });
  }
  const isBare = told !== null && claim === null && page === null;
  return formatAddress(isBare ? { ...defaultAddressed, step, told } : others);
}
