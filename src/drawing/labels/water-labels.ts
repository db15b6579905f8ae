import { outline } from "#atlas/outline/outline.ts";
import type { Drawing } from "#drawing/drawing.ts";
import { pointsInFrame } from "#drawing/frame.ts";
import type { DrawnCountry } from "#drawing/land/draw-land.ts";
import { isInside } from "#drawing/land/is-inside.ts";
import type { Type } from "#drawing/text/text-width.ts";
import { mapType } from "#symbology/type.ts";
import { linesOfWater } from "#view/names.ts";
import { type BlockLabel, type Box, blockLabel, type Ink } from "./label.ts";
import type { LabelSpace } from "./label-space.ts";
import type { LineRaster } from "./line-raster.ts";

type Water = (typeof outline.waterNames)[number];

function inkOf(kind: Water["kind"], { theme, letters }: Drawing): Ink {
  const { map } = theme;
  return {
    fill: kind === "desert" ? map.labelQuiet : map.waterLabel,
    halo: kind === "sea" ? map.waterLabelHalo : map.labelHalo,
    haloWidth: mapType[kind].halo * letters,
  };
}

function candidates({ id, kind, name, position, rotate = 0 }: Water, drawing: Drawing) {
  const type: Type = {
    face: "italic",
    size: mapType[kind].size * drawing.letters,
    spacing: mapType[kind].spacing,
  };
  const second = drawing.second?.waters[id];
  return pointsInFrame(position, drawing.projection).map((at) =>
    blockLabel(
      {
        kind: "water",
        id,
        lines: linesOfWater(name),
        type,
        ink: inkOf(kind, drawing),
        at,
        anchor: "middle",
        rotate,
        lineHeight: mapType[kind].lineHeight,
      },
      second === undefined ? [] : linesOfWater(second),
    ),
  );
}

const endsOf = ({ left, top, right, bottom }: Box) =>
  [left, right].map((at) => ({ x: at, y: (top + bottom) / 2 }));

/** Seas, rivers and the desert, from the zoom on at which there is room for them. */
export function placeWaterNames(
  countries: readonly DrawnCountry[],
  routes: LineRaster,
  space: LabelSpace,
  drawing: Drawing,
): void {
  if (drawing.zoom < 2) return;
  for (const water of outline.waterNames) {
    if (drawing.zoom < water.from) continue;
    const own = candidates(water, drawing);
    const isOnLand = ({ boxes }: BlockLabel) =>
      boxes.some((box) =>
        endsOf(box).some((at) => countries.some(({ rings }) => isInside(at, rings))),
      );
    const isFree = (label: BlockLabel) =>
      !drawing.keepsNamesClear ||
      (space.isClear(label.boxes) && !(water.kind === "sea" && isOnLand(label)));
    // A river's name has one place: where a route runs over it, the route is read.
    const isRead = ({ boxes }: BlockLabel) =>
      water.kind !== "river" || !boxes.some((box) => routes.isCrossed(box));
    space.placeFirst(own.filter((label) => isFree(label) && isRead(label)));
  }
}
