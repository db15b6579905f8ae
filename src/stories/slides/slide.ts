/** A slide as it is laid out: the same for a presentation, a page of a PDF and a picture. */
import type { Type } from "#drawing/text/text-width.ts";
import type { PlacedBlock } from "#figures/composing/blocks/block.ts";
import { slidePixels } from "#figures/composing/presets.ts";
import type { Ink } from "#figures/composing/text/break-lines.ts";

export const slideSize = slidePixels;

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Words that stay words in a presentation. */
export interface SlideText extends Place {
  readonly role: "title" | "words" | "place" | "sources" | "photo" | "story" | "credit";
  /** Each line of it is a paragraph. */
  readonly text: string;
  readonly size: number;
  /** In ems. */
  readonly lineHeight: number;
  readonly face: Type["face"];
  readonly ink: Ink;
  readonly align: "left" | "right";
  /** Where a press on it leads. */
  readonly link?: string;
}

export interface SlidePicture extends Place {
  readonly name: "map" | "chart" | "code";
  /** From its upper left corner. */
  readonly blocks: readonly PlacedBlock[];
  /** What it shows, for those who do not see it. */
  readonly alternative: string;
}

/** A picture of the maker's own, of pixels. */
export interface SlidePhoto extends Place {
  /** A JPEG as a `data:` address. */
  readonly data: string;
  readonly alternative: string;
}

export interface Slide {
  readonly texts: readonly SlideText[];
  readonly pictures: readonly SlidePicture[];
  readonly photos?: readonly SlidePhoto[];
  /** For who presents. */
  readonly notes: string;
}

/** What all of its pictures show, for those who do not see them. */
export const alternativeOf = ({ pictures, photos = [] }: Slide): string =>
  [...pictures, ...photos].map(({ alternative }) => alternative).join(" ");

export const titleOf = ({ texts }: Slide): string =>
  texts.find(({ role }) => role === "title")?.text ?? "";
