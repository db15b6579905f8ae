import { cameraOf } from "#drawing/projection.ts";
import { formatAddress } from "#view/address/address.ts";
import { hashForOthers } from "#view/address/page-address.ts";
import { homeExtent } from "#view/camera/extents.ts";
import { pageIn } from "#view/selectors/overlay.ts";
import { fromBeginning, storyIn } from "#view/selectors/telling.ts";
import { type AddressedState, defaultAddressed, nothing, packedStory } from "#view/state.ts";
import { loadStory } from "#view/story/load-story.ts";
import { addressOutsideStory, isOffStep } from "#view/story/story-actions.ts";
import type { OwnStory } from "#view/story/story-file.ts";
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
  const { telling } = state;
  if (telling.on !== "story") return false;
  const step = Math.min(placeIn(story, telling.step ?? 0), story.steps.length - 1);
  return !isOffStep({ ...state, telling: { ...telling, step } }, story);
}

/** A story that is kept on this device, packed; `null` where it is too long, `undefined` where it is gone. */
async function packKept(id: string): Promise<string | null | undefined> {
  const [{ keptStories }, { packStory }, { mayLeave }] = await Promise.all([
    import("#view/story/kept-stories.ts"),
    import("#view/story/story-link.ts"),
    import("#view/story/check-story.ts"),
  ]);
  const kept = keptStories.find(id);
  if (kept && !mayLeave(kept)) return null;
  return kept ? packStory(kept) : undefined;
}

const toldInLink = (packed: string) => fromBeginning({ id: packedStory, packed });

/** The story of one step whose marks are made beside the map: its link shows what is seen there. */
async function markedView(state: AddressedState): Promise<OwnStory | null> {
  if (state.telling.on !== "making") return null;
  const { keptStories } = await import("#view/story/kept-stories.ts");
  const kept = keptStories.find(state.telling.id);
  const [step, ...others] = kept?.steps ?? [];
  return step?.marks?.length && others.length === 0 ? kept : null;
}

/** The reader's own story that an address of what is on the screen would hold. */
async function ownStory(state: AddressedState): Promise<OwnStory | null> {
  const marked = await markedView(state);
  const id = storyIn(state)?.id ?? "";
  if (marked || !id.startsWith("my-")) return marked;
  const { keptStories } = await import("#view/story/kept-stories.ts");
  return keptStories.find(id);
}

/** Whether the open story is kept back until its maker answers what the harm check found. */
export async function isKeptBack(state: AddressedState): Promise<boolean> {
  const own = await ownStory(state);
  return own !== null && !(await import("#view/story/check-story.ts")).mayLeave(own);
}

/** Whether the open story has pictures, for which there is no room in an address. */
export async function leavesPictures(state: AddressedState): Promise<boolean> {
  const own = await ownStory(state);
  return own?.steps.some(({ picture }) => picture) ?? false;
}

/**
 * The hash by which others see what is on the screen: a story that is kept on this device goes along
 * in it, packed. `null` where it is too long for that, or kept back. Without `#`.
 */
export async function shareableHash(shown: AddressedState): Promise<string | null> {
  const state = { ...shown, cited: null };
  const story = storyIn(state);
  const marked = await markedView(state);
  if (marked) {
    const { packStory } = await import("#view/story/story-link.ts");
    const packed = await packStory(marked);
    return packed === null
      ? null
      : formatAddress({ ...defaultAddressed, telling: toldInLink(packed) });
  }
  // Other stories that are being made are nobody else's, and not what is on the map.
  if (!story) return formatAddress({ ...state, telling: nothing });
  const seen = { ...state, telling: { ...story, making: null } };
  const isKept = story.id.startsWith("my-");
  const packed = isKept ? await packKept(story.id) : story.packed;
  if (packed === null && isKept) return null;
  const open = await loadStory(story);
  if (!open || packed === undefined) return hashForOthers(seen);
  const others = { ...seen, telling: { ...seen.telling, packed } };
  if (!isAtStep(seen, open)) {
    // An address that says no more than its step shows that step, though the reader looks around.
    // One that names no step is that of the story from its beginning.
    const isBare = story.step !== null && addressOutsideStory(seen) === "";
    return formatAddress({ ...others, ...(isBare && { camera: homeCamera() }) });
  }
  const isBare = packed !== null && state.claim === null && pageIn(state) === null;
  if (!isBare) return formatAddress(others);
  const telling = { ...others.telling, isPresented: false };
  return formatAddress({ ...defaultAddressed, telling });
}
