import { outline } from "#atlas/outline/outline.ts";
import type { DrawnLeg } from "#drawing/corridors/drawn-legs.ts";
import type { Drawing } from "#drawing/drawing.ts";
import { pointsInFrame } from "#drawing/frame.ts";
import type { XY } from "#drawing/projection.ts";
import type { Type } from "#drawing/text/text-width.ts";
import { mapType } from "#symbology/type.ts";
import { linesOfWater } from "#view/names.ts";
import { moveTo } from "./country-places.ts";
import { type BlockLabel, blockLabel, type Ink } from "./label.ts";
import type { LabelSpace } from "./label-space.ts";
import { rasterOf } from "./pill-places.ts";

/** Pixels kept free between a name and a flight. */
const flightPadding = 3;

type Water = (typeof outline.waterNames)[number];

function inkOf(kind: Water["kind"], { theme, letters }: Drawing): Ink {
  const { map } = theme;
  return {
    fill: kind === "desert" ? map.labelQuiet : map.waterLabel,
    halo: kind === "sea" ? map.waterLabelHalo : map.labelHalo,
    haloWidth: mapType[kind].halo * letters,
  };
}

/** Ems by which the name of a sea may reach over the open water, and that it gives way to each side. */
const atSea = { beyond: 0.6, away: 5 } as const;

/** Numbers from one on both ways, as near to it as two limits allow; none where these have passed each other. */
function around(middle: number, least: number, most: number, step: number): number[] {
  if (least > most) return [];
  const from = Math.min(most, Math.max(least, middle));
  const counts = Array.from({ length: 2 * atSea.away + 1 }, (_, i) => i - atSea.away);
  return counts.map((count) => from + count * step).filter((at) => at >= least && at <= most);
}

/**
 * Where the middle of a name that is set at the origin may lie: at its place; of a sea's on open water
 * around it, the nearest first.
 */
function placesOf(atOrigin: BlockLabel, { position, open }: Water, { projection }: Drawing): XY[] {
  const homes = pointsInFrame(position, projection);
  if (!open) return homes;
  const { size } = atOrigin.type;
  const [west, south, east, north] = open;
  const [from, to] = [projection.project([west, north]), projection.project([east, south])];
  const { x: middle } = projection.project(position);
  const over = atSea.beyond * size;
  const right = Math.max(...atOrigin.boxes.map((box) => box.right)) - over;
  const bottom = Math.max(...atOrigin.boxes.map((box) => box.bottom)) - over;
  return homes.flatMap((home) => {
    const shift = home.x - middle;
    const away = ({ x, y }: XY) => Math.hypot(x - home.x, y - home.y);
    const rows = around(home.y, from.y + bottom, to.y - bottom, size);
    return around(home.x, from.x + shift + right, to.x + shift - right, size)
      .flatMap((x) => rows.map((y) => ({ x, y })))
      .sort((a, b) => away(a) - away(b));
  });
}

/** The name of a water, wherever it may stand in sight. */
function candidates(water: Water, drawing: Drawing): BlockLabel[] {
  const { id, kind, name, rotate = 0 } = water;
  const type: Type = {
    face: "italic",
    size: mapType[kind].size * drawing.letters,
    spacing: mapType[kind].spacing,
  };
  const second = drawing.second?.waters[id];
  const atOrigin = blockLabel(
    {
      kind: "water",
      id,
      lines: linesOfWater(name),
      type,
      ink: inkOf(kind, drawing),
      at: { x: 0, y: 0 },
      anchor: "middle",
      rotate,
      lineHeight: mapType[kind].lineHeight,
    },
    second === undefined ? [] : linesOfWater(second),
  );
  return placesOf(atOrigin, water, drawing).map((at) => moveTo(at, atOrigin));
}

/**
 * Seas, rivers and the desert, from the zoom on at which there is room for them: on no mark and on no
 * line, flights included. What finds no such place is not named.
 */
export function placeWaterNames(
  legs: readonly DrawnLeg[],
  space: LabelSpace,
  drawing: Drawing,
): void {
  if (drawing.zoom < 2) return;
  const flights = rasterOf(
    legs.filter(({ isFlown }) => isFlown),
    drawing,
  );
  const isClear = ({ boxes }: BlockLabel) =>
    space.isClear(boxes) &&
    !boxes.some((box) => flights.isCrossed(box, flightPadding * drawing.scale));
  for (const water of outline.waterNames) {
    if (drawing.zoom >= water.from) space.placeFirst(candidates(water, drawing).filter(isClear));
  }
}
