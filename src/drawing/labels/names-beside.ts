/** The name of a mark, at each place beside it where it may stand. */
import type { Drawing } from "#drawing/drawing.ts";
import type { XY } from "#drawing/projection.ts";
import type { Type } from "#drawing/text/text-width.ts";
import { type BlockLabel, blockLabel } from "./label.ts";

type Block = Parameters<typeof blockLabel>[0];

/** Where a name is tried, in times of its distance from the mark. */
interface Side {
  readonly anchor: Block["anchor"];
  readonly dx: number;
  readonly dy: number;
}

/** Right of what is named, left of it, below and above, as the map tries them. */
export const besideMark: readonly Side[] = [
  { anchor: "start", dx: 1, dy: 0 },
  { anchor: "end", dx: -1, dy: 0 },
  { anchor: "middle", dx: 0, dy: 1 },
  { anchor: "middle", dx: 0, dy: -1 },
];

/** In times of the letters' size. */
export const nameLineHeight = 1.2;

interface NameOfMark extends Pick<Block, "kind" | "id" | "lines" | "dot"> {
  readonly type: Type;
  /** Pixels. */
  readonly haloWidth: number;
  readonly at: XY;
  /** Pixels from the mark's middle to a name beside it, and to one above or below. */
  readonly aside: number;
  readonly upright: number;
  /** On the ground of the origin, which is dark where others are light. */
  readonly isOnOrigin?: boolean;
  /** The same in the other language, beneath. */
  readonly secondLines?: readonly string[];
}

export function namesBeside(
  { at, aside, upright, haloWidth, secondLines, ...name }: NameOfMark,
  sides: readonly Side[],
  { theme }: Pick<Drawing, "theme">,
): BlockLabel[] {
  const { label, labelHalo, origin, originInk } = theme.map;
  const ink = name.isOnOrigin
    ? { fill: originInk, halo: origin, haloWidth }
    : { fill: label, halo: labelHalo, haloWidth };
  return sides.map(({ anchor, dx, dy }) =>
    blockLabel(
      {
        ...name,
        ink,
        at: { x: at.x + dx * aside, y: at.y + dy * upright },
        anchor,
        rotate: 0,
        lineHeight: nameLineHeight,
      },
      secondLines,
    ),
  );
}
