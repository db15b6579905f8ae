/** A picture of the maker's own on a slide, with its credit below it. */
import { m } from "#languages/compiled/messages.js";
import type { StepPicture } from "#own/pictures/picture.ts";
import type { ToldStep } from "#view/story/told-story.ts";
import { fitSize } from "./fit-text.ts";
import type { SlidePhoto, SlideText } from "./slide.ts";

/** A picture with its bytes. */
export interface Photo extends StepPicture {
  readonly data: string;
}

export function photoOfStep(
  { picture }: Pick<ToldStep, "picture">,
  photos: ReadonlyMap<string, string>,
): Photo | null {
  const data = picture && photos.get(picture.id);
  return picture && data !== undefined ? { ...picture, data } : null;
}

/** Pixels: smaller shows nothing, larger leaves no room for words. */
const lowest = 150;
const highest = 400;

const gap = 10;

/** The picture and its credit in a column, whose lower end is known; and how high they are together. */
export function layOutPhoto(
  { data, width, height, credit, description }: Photo,
  at: { readonly left: number; readonly width: number; readonly bottom: number },
  room: number,
): { readonly photo: SlidePhoto; readonly credit: SlideText; readonly height: number } {
  const small = { face: "regular", ink: "quiet", lineHeight: 1.32, width: at.width } as const;
  const text = m.story_picture_credit({ credit });
  const told = fitSize(text, small, 52, [20, 18, 16, 14]);
  const most = Math.min(highest, Math.max(lowest, room - told.height - gap));
  const scale = Math.min(at.width / width, most / height);
  const size = { width: width * scale, height: height * scale };
  const creditTop = at.bottom - told.height;
  return {
    photo: {
      ...size,
      left: at.left,
      top: creditTop - gap - size.height,
      data,
      alternative: description,
    },
    credit: {
      ...small,
      ...told,
      role: "photo",
      text,
      left: at.left,
      top: creditTop,
      align: "left",
    },
    height: size.height + gap + told.height,
  };
}
