import type { Element } from "xast";
import { x } from "xastscript";
import type { Geography } from "#atlas/geography/geography.ts";
import type { Drawing } from "#drawing/drawing.ts";
import { type Line, linesInFrame, ringsInFrame } from "#drawing/frame.ts";
import { hundredth, pathData } from "#drawing/path-data.ts";
import { atZoom, borderRiverWidth, riverWidth } from "#symbology/strokes.ts";

function drawLines(lines: readonly Line[], width: number, part: string, colour: string): Element[] {
  const d = pathData(lines);
  if (d === "") return [];
  const attributes = { d, stroke: colour, "stroke-width": hundredth(width) };
  return [x("path", { ...attributes, "data-part": part })];
}

/** Lakes, rivers, and the rivers that are North Korea's border. */
export function drawWater(geography: Geography, drawing: Drawing): Element[] {
  const { projection, scale, theme, zoom } = drawing;
  const lakes = geography.lakes.flatMap((lake) => ringsInFrame(lake, projection));
  const rivers = geography.rivers.flatMap((river) => linesInFrame(river, projection));
  const borderRivers = linesInFrame(geography.borderRivers, projection);
  const narrow = atZoom(riverWidth, zoom) * scale;
  const wide = atZoom(borderRiverWidth, zoom) * scale;
  return [
    ...(lakes.length > 0
      ? [x("path", { d: pathData(lakes, true), fill: theme.map.water, "data-part": "lakes" })]
      : []),
    ...drawLines(rivers, narrow, "rivers", theme.map.river),
    ...drawLines(borderRivers, wide, "border-rivers", theme.map.river),
  ];
}
