/** The address of the page for other sites' frames: the view's own grammar, and a title. */

import { storyIn } from "#view/selectors/telling.ts";
import { type AddressedState, nothing } from "#view/state.ts";
import { formatAddress, parseAddress } from "./address.ts";
import { readParts } from "./mend-address.ts";

/** Characters. */
export const longestTitle = 120;

/** One line without control characters or marks that turn the direction of writing; cut where too long. */
function cleanTitle(text: string): string {
  const line = text.replace(/[\p{C}\s]+/gu, " ").trim();
  const characters = [...line];
  if (characters.length <= longestTitle) return line;
  return `${characters
    .slice(0, longestTitle - 1)
    .join("")
    .trimEnd()}…`;
}

/** The title that an embedding site gave, as plain text; `null` where there is none. */
export function readEmbedTitle(hash: string): string | null {
  const title = readParts(hash, (key) => key === "title").find(({ key }) => key === "title");
  return cleanTitle(title?.value ?? "") || null;
}

/** What the map of a view shows, without what lies over it and how it is told on the full page. */
export function embeddedState(hash: string): AddressedState {
  const { state } = parseAddress(hash);
  const story = storyIn(state);
  return {
    ...state,
    overlay: nothing,
    claim: null,
    cited: null,
    telling: story ? { ...story, isPresented: false, making: null } : nothing,
  };
}

/** The hash of a framed view, without `#`; an empty title is left out. */
export function formatEmbedAddress(hash: string, title: string): string {
  const clean = cleanTitle(title);
  const parts = [formatAddress(embeddedState(hash))];
  if (clean !== "") parts.push(`title=${encodeURIComponent(clean)}`);
  return parts.filter(Boolean).join("&");
}
