import type { Mark } from "#own/marks/mark.ts";
import type { Extent } from "#view/camera/extents.ts";

/** An extent that holds the points of marks as well. */
export const extentWithMarks = (extent: Extent, marks: readonly Mark[]): Extent =>
  marks
    .flatMap(({ points }) => points)
    .reduce<Extent>(
      ([west, south, east, north], [x = west, y = south]) => [
        Math.min(west, x),
        Math.min(south, y),
        Math.max(east, x),
        Math.max(north, y),
      ],
      extent,
    );
