/** The address of the page for other sites' frames: the view's own grammar, and a title. */
import { formatAddress, parseAddress } from "./address.ts";
import { readParts } from "./mend-address.ts";
import type { AddressedState } from "./state.ts";

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

/** What lies over the map on the full page, and has no place in a frame. */
const withoutPages: Partial<AddressedState> = {
  page: null,
  at: null,
  claim: null,
  versus: null,
  presenting: false,
  making: null,
};

/** What the map of a view shows, without the pages that may lie over it. */
export function embeddedState(hash: string): AddressedState {
  return { ...parseAddress(hash).state, ...withoutPages };
}

/** The hash of a framed view, without `#`; an empty title is left out. */
export function formatEmbedAddress(hash: string, title: string): string {
  const clean = cleanTitle(title);
  const parts = [formatAddress(embeddedState(hash))];
  if (clean !== "") parts.push(`title=${encodeURIComponent(clean)}`);
  return parts.filter(Boolean).join("&");
}
