import type { Drawing } from "#drawing/drawing.ts";
import type { DrawnOwn } from "#drawing/own/own-in-frame.ts";
import type { Type } from "#drawing/text/text-width.ts";
import { wrapText } from "#drawing/text/wrap-text.ts";
import { mapType } from "#symbology/type.ts";
import { squareAround } from "./label.ts";
import { type LabelSpace, touches } from "./label-space.ts";
import { besideMark, nameLineHeight, namesBeside } from "./names-beside.ts";

/** More names than that find no room on any map. */
const mostNamed = 300;

/** The names of the reader's own points, where they have room beside them. */
export function placeOwnNames(
  own: readonly DrawnOwn[],
  marks: readonly { readonly at: { x: number; y: number }; readonly radius: number }[],
  space: LabelSpace,
  drawing: Drawing,
): void {
  const named = own
    .filter(({ name, points }) => name !== "" && points.length > 0)
    .slice(0, mostNamed);
  if (named.length === 0) return;
  const taken = marks.map(({ at, radius }) => squareAround(at, radius));
  const type: Type = { face: "regular", size: mapType.station.size * drawing.letters };
  const haloWidth = mapType.station.halo * drawing.letters;
  for (const { ref, name, points } of named) {
    const lines = wrapText(name, type, 10);
    for (const { at, radius } of points) {
      const aside = radius + 0.3 * type.size;
      const upright = radius + (lines.length * nameLineHeight * type.size) / 2;
      const name = { kind: "own", id: ref.id, lines, type, haloWidth, at, aside, upright } as const;
      const labels = namesBeside(name, besideMark, drawing);
      space.placeFirst(labels.filter(({ boxes }) => !touches(boxes, taken)));
    }
  }
}
