import type { XY } from "#drawing/projection.ts";
import { type Type, widthOf } from "#drawing/text/text-width.ts";
import type { PillColours } from "#symbology/pills.ts";

export const labelKinds = [
  "country",
  "other-country",
  "corridor",
  "stage",
  "water",
  "station",
  "own",
  "city",
] as const;
type LabelKind = (typeof labelKinds)[number];

/** Colour of the letters and of the halo around them, with the halo's width in pixels. */
export interface Ink {
  readonly fill: string;
  readonly halo: string;
  readonly haloWidth: number;
  readonly opacity?: number;
}

/** Pixels of the drawing. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface LabelBase {
  readonly kind: LabelKind;
  /** The id of what it names. */
  readonly id: string;
  readonly lines: readonly string[];
  readonly type: Type;
  readonly ink: Ink;
  /** On the ground of the origin, which is dark where others are light. */
  readonly isOnOrigin?: boolean;
  /** What it covers: never that of another label. */
  readonly boxes: readonly Box[];
  /** Small squares along the line that leads to its land: no other name lies on it. */
  readonly led?: readonly Box[];
  /** Pixels by which its letters stand above its place, where another language's stand beneath them. */
  readonly lift?: number;
}

/** A sign with rounded ends around a name, and a line to what it names where they do not touch. */
interface Pill {
  readonly colours: PillColours;
  readonly isSmall: boolean;
  readonly box: Box;
  readonly leader?: { readonly from: XY; readonly colour: string };
}

/** Lines of text set around a point, turned by so many degrees. */
export interface BlockLabel extends LabelBase {
  readonly set: "block";
  readonly at: XY;
  readonly anchor: "start" | "middle" | "end";
  readonly rotate: number;
  /** In ems. */
  readonly lineHeight: number;
  readonly pill?: Pill;
  /** A dot that belongs to it: its middle and its radius. */
  readonly dot?: { readonly at: XY; readonly radius: number };
  /** A fine line to what it names, where it does not stand there. */
  readonly leader?: { readonly from: XY; readonly to: XY; readonly colour: string };
  /** The same name in the other language, beneath it; it is covered by the name's own boxes. */
  readonly second?: BlockLabel;
}

export type Label = BlockLabel;

/** How far letters reach above and below the baseline, in ems. */
const ascent = 0.8;
const descent = 0.24;
/** From the middle of a line of text down to its baseline, in ems. */
export const middleToBaseline = 0.35;

/** Where the baseline of each line of a block lies, below its middle, in pixels. */
export function baselinesOf(lines: number, { size }: Type, lineHeight: number): number[] {
  return Array.from(
    { length: lines },
    (_, i) => (i - (lines - 1) / 2) * lineHeight * size + middleToBaseline * size,
  );
}

function turn({ x, y }: XY, around: XY, degrees: number): XY {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [dx, dy] = [x - around.x, y - around.y];
  return { x: around.x + dx * cos - dy * sin, y: around.y + dx * sin + dy * cos };
}

/** A square around a piece of text, for text that does not lie level. */
export const squareAround = ({ x, y }: XY, half: number): Box => ({
  left: x - half,
  top: y - half,
  right: x + half,
  bottom: y + half,
});

type BlockDraft = Omit<BlockLabel, "boxes" | "set">;

function boxesOf({ lines, type, at, anchor, rotate, lineHeight, lift = 0 }: BlockDraft): Box[] {
  return baselinesOf(lines.length, type, lineHeight).flatMap((baseline, i) => {
    const width = widthOf(lines[i] ?? "", type);
    const left = at.x - { start: 0, middle: width / 2, end: width }[anchor];
    const top = at.y + baseline - lift - ascent * type.size;
    const bottom = at.y + baseline - lift + descent * type.size;
    if (rotate === 0) return [{ left, top, right: left + width, bottom }];
    const pieces = Math.ceil(width / (type.size * 0.6));
    return Array.from({ length: pieces }, (_, piece) => {
      const middle = { x: left + ((piece + 0.5) / pieces) * width, y: (top + bottom) / 2 };
      return squareAround(turn(middle, at, rotate), type.size * 0.56);
    });
  });
}

/** How names are set in the other language: a little smaller, and never bold. */
const secondShare = 0.86;
const secondLeading = 1.2;

export const secondTypeOf = ({ face, size }: Type): Type => ({
  face: face === "semibold" ? "regular" : face,
  size: secondShare * size,
});

/** How high a name stands, in pixels, with what is beneath it. */
export const heightOf = (lines: number, second: number, { size }: Type, lineHeight: number) =>
  (lines * lineHeight + second * secondLeading * secondShare) * size;

/** A block of text with the boxes that it covers; the lines of the other language lie beneath it. */
export function blockLabel(draft: BlockDraft, secondLines: readonly string[] = []): BlockLabel {
  if (secondLines.length === 0) return { ...draft, set: "block", boxes: boxesOf(draft) };
  const { lines, type, lineHeight, dot, ...rest } = draft;
  const whole = heightOf(lines.length, secondLines.length, type, lineHeight);
  const own = heightOf(lines.length, 0, type, lineHeight);
  const upper = { ...draft, lift: (whole - own) / 2 };
  const second = blockLabel({
    ...rest,
    lines: secondLines,
    type: secondTypeOf(type),
    lineHeight: secondLeading,
    lift: -own / 2,
  });
  return { ...upper, set: "block", boxes: [...boxesOf(upper), ...second.boxes], second };
}
