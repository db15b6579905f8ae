/** The words of a slide in a column at its left, with what stands among them. */
import { fitSize, setLines } from "./fit-text.ts";
import type { SlidePicture, SlideText } from "./slide.ts";
import type { chartPicture } from "./slide-chart.ts";
import { layOutPhoto, type Photo } from "./slide-photo.ts";

/** As on the wall: words in a column at the left, the map beside it, a bar below both. */
export const column = { left: 60, top: 56, width: 572 } as const;
export const barTop = 1000;

interface Column {
  readonly place: string;
  readonly title: string;
  readonly words: string;
  readonly below: string;
  readonly chart: ReturnType<typeof chartPicture>;
  /** It is the maker's own choice: the chart gives way to it. */
  readonly photo: Photo | null;
}

const sizes = [36, 34, 32, 30, 28, 26, 24, 22, 20, 18, 16] as const;
const smallest = 16;
const apart = 28;

/** Title and words as large as there is room for, and what they rest on at the foot. */
export function layOutColumn({ place, title, words, below, chart, photo }: Column) {
  const base = { left: column.left, width: column.width, align: "left" } as const;
  const small = { face: "regular", ink: "quiet", lineHeight: 1.32 } as const;
  const heading = { face: "serif", ink: "text", lineHeight: 1.15 } as const;
  const told = { face: "regular", ink: "text", lineHeight: 1.45 } as const;
  const rest = fitSize(below, { ...small, width: column.width }, 130, [24, 22, 20, 18]);
  const restTop = barTop - apart - rest.height;
  const head = fitSize(title, { ...heading, width: column.width }, 215, [60, 52, 44, 36]);
  const titleTop = column.top + 46;
  const wordsTop = titleTop + head.height + 30;
  const bottom = restTop - 24;
  const room = bottom - wordsTop;
  const least = setLines(words, { ...told, width: column.width }, smallest).height;
  const shown = photo && layOutPhoto(photo, { ...base, bottom }, room - least - apart);
  const added = shown ?? chart;
  const kept = added === null ? 0 : added.height + apart;
  const body = fitSize(words, { ...told, width: column.width }, room - kept, sizes);
  // A long text leaves no room for the chart; the strip of years in the atlas has it.
  const hasChart = !shown && chart !== null && body.height + kept <= room;
  const texts: SlideText[] = [
    { ...base, ...small, role: "place", text: place, top: column.top, height: 34, size: 26 },
    { ...base, ...heading, role: "title", text: title, top: titleTop, ...head },
    {
      ...{ ...base, ...told, role: "words", text: words },
      ...{ top: wordsTop, height: room - kept, size: body.size },
    },
    ...(shown ? [shown.credit] : []),
    { ...base, ...small, role: "sources", text: below, top: restTop, ...rest },
  ];
  const pictures: SlidePicture[] = hasChart
    ? [{ ...chart, left: column.left, top: bottom - chart.height }]
    : [];
  return {
    texts: texts.filter(({ text }) => text !== ""),
    pictures,
    photos: shown ? [shown.photo] : [],
  };
}
