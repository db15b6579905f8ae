import type { DrawnMark } from "#drawing/draw-points.ts";
import type { Drawing } from "#drawing/drawing.ts";
import type { Type } from "#drawing/text/text-width.ts";
import { wrapText } from "#drawing/text/wrap-text.ts";
import { mapType } from "#symbology/type.ts";
import { type BlockLabel, blockLabel, squareAround } from "./label.ts";
import { type LabelSpace, touches } from "./label-space.ts";

/** Right of the station, left of it, below and above, as the map tries them; then askew. */
const sides = [
  { anchor: "start", dx: 1, dy: 0 },
  { anchor: "end", dx: -1, dy: 0 },
  { anchor: "middle", dx: 0, dy: 1 },
  { anchor: "middle", dx: 0, dy: -1 },
  { anchor: "start", dx: 0.6, dy: 0.8 },
  { anchor: "start", dx: 0.6, dy: -0.8 },
  { anchor: "end", dx: -0.6, dy: 0.8 },
  { anchor: "end", dx: -0.6, dy: -0.8 },
] as const;

/** Pixels from beside a station to where its name is tried: marks may leave it no room nearer. */
const distances = [0, 8, 16] as const;

function candidates(
  { id, at, text, radius }: DrawnMark,
  away: number,
  { theme, scale }: Drawing,
): BlockLabel[] {
  const type: Type = { face: "regular", size: mapType.station.size * scale };
  const lines = wrapText(text, type, 10);
  const distance = Math.max(0.75 * type.size, radius + 4 * scale) + away * scale;
  const lineHeight = 1.2;
  const upright = distance + (lines.length * lineHeight * type.size) / 2 - 0.2 * type.size;
  return sides.map(({ anchor, dx, dy }) =>
    blockLabel({
      kind: "station",
      id,
      lines,
      type,
      ink: {
        fill: theme.map.label,
        halo: theme.map.labelHalo,
        haloWidth: mapType.station.halo * scale,
      },
      at: { x: at.x + dx * distance, y: at.y + dy * upright },
      anchor,
      rotate: 0,
      lineHeight,
    }),
  );
}

/** Names of the chosen route's stations, beside them and off other marks where that can be. */
export function placeStationNames(
  stations: readonly DrawnMark[],
  incidents: readonly DrawnMark[],
  space: LabelSpace,
  drawing: Drawing,
): void {
  const marks = [...stations, ...incidents].map(({ at, radius }) => squareAround(at, radius));
  // A whole country is named by its own name already.
  for (const station of stations.filter(({ isCountry }) => !isCountry)) {
    const labels = distances.flatMap((away) => candidates(station, away, drawing));
    const clear = labels.filter(({ boxes }) => !touches(boxes, marks));
    space.placeFirst(clear);
  }
}
