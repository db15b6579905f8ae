/** The address of the page for other sites' frames: the view's own grammar, and how it looks there. */

import { storyIn } from "#view/selectors/telling.ts";
import { type AddressedState, nothing, type ThemeChoice } from "#view/state.ts";
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

function readKey(hash: string, wanted: string): string {
  const part = readParts(hash, (key) => key === wanted).find(({ key }) => key === wanted);
  return part?.value ?? "";
}

/** The title that an embedding site gave, as plain text; `null` where there is none. */
export const readEmbedTitle = (hash: string): string | null =>
  cleanTitle(readKey(hash, "title")) || null;

/** The themes that an embedding site may choose; otherwise the reader's device does. */
export const embedThemes = ["light", "dark"] as const satisfies readonly ThemeChoice[];
export type EmbedTheme = (typeof embedThemes)[number];

export const readEmbedTheme = (hash: string): EmbedTheme | null =>
  embedThemes.find((theme) => theme === readKey(hash, "theme")) ?? null;

/** Whether the page around makes the frame as tall as what is in it. */
export const isFitted = (hash: string): boolean => readKey(hash, "fit") === "1";

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

export interface EmbedLooks {
  /** An empty one is left out. */
  readonly title: string;
  readonly theme: EmbedTheme | null;
  readonly isFitted: boolean;
}

/** The hash of a framed view, without `#`. The title stands last: it may be long. */
export function formatEmbedAddress(hash: string, looks: EmbedLooks): string {
  const title = cleanTitle(looks.title);
  const parts = [
    formatAddress(embeddedState(hash)),
    looks.theme === null ? "" : `theme=${looks.theme}`,
    looks.isFitted ? "fit=1" : "",
    title === "" ? "" : `title=${encodeURIComponent(title)}`,
  ];
  return parts.filter(Boolean).join("&");
}
