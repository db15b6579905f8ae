/** What was chosen of how a view stands in another page, and the code for it. */
import type { LanguageTag } from "#languages/languages.ts";
import { language } from "#languages/words/locale.ts";
import { type EmbedTheme, formatEmbedAddress } from "#view/address/embed-address.ts";
import { sameInLanguage } from "#view/address/language-address.ts";
import { writeFitted, writePicture, writeSnippet } from "./embed-snippet.ts";

/** A frame with a script that makes it as tall as what is in it; one of a fixed height; none. */
export const embedKinds = ["fitted", "frame", "picture"] as const;

export interface EmbedChoice {
  readonly kind: (typeof embedKinds)[number];
  readonly title: string;
  readonly theme: EmbedTheme | null;
  readonly tag: LanguageTag;
  readonly isFullWidth: boolean;
  readonly width: number;
  readonly height: number;
  readonly mayFillScreen: boolean;
}

export const firstChoice: EmbedChoice = {
  kind: "fitted",
  title: "",
  theme: null,
  tag: language,
  isFullWidth: true,
  width: 640,
  height: 480,
  mayFillScreen: true,
};

/** A view as others open it. */
export interface SharedView {
  /** Its page. */
  readonly address: string;
  /** The same in the explorer. */
  readonly explorer: string;
  /** The picture that stands for it. */
  readonly picture: string;
}

/** The code to paste; `name` is what the view is called where it has no title. */
export function writeEmbed(view: SharedView, choice: EmbedChoice, name: string): string {
  const { kind, tag, title, theme } = choice;
  const page = new URL(view.explorer);
  const framed = new URL("./embed.html", page);
  framed.hash = formatEmbedAddress(page.hash.slice(1), {
    title,
    theme,
    isFitted: kind === "fitted",
  });
  const called = title.trim() || name;
  const frame = {
    address: sameInLanguage(tag, framed.href),
    name: called,
    size: { width: choice.isFullWidth ? null : choice.width, height: choice.height },
    mayFillScreen: choice.mayFillScreen,
  };
  const picture = {
    address: sameInLanguage(tag, view.address),
    picture: sameInLanguage(tag, view.picture),
    name: called,
  };
  if (kind === "picture") return writePicture(picture);
  return kind === "frame" ? writeSnippet(frame) : writeFitted(frame, picture);
}
