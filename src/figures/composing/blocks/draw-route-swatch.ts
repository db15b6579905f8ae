/** The sample of a route's line in a legend, with its number where the map numbers routes. */
import type { Element } from "xast";
import { x } from "xastscript";
import { middleToBaseline } from "#drawing/labels/label.ts";
import { hundredth, tenth } from "#drawing/path-data.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { pillLook, routeNumber, routeNumberLook } from "#symbology/pills.ts";
import { corridorWidths, sampleDash, sampleOpacities } from "#symbology/routes.ts";
import type { Theme } from "#symbology/themes.ts";
import type { Painting } from "./block.ts";
import type { Swatch } from "./legend-entries.ts";

/** The room that a sample has, and what its strokes are multiplied by. */
export interface Place {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** As the map has it: solid on the ground, dashed at sea. */
export function drawRoute(
  { id, number }: Extract<Swatch, { kind: "route" }>,
  { theme }: Painting,
  { width, height, scale }: Place,
): Element[] {
  const y = tenth(height / 2);
  const line = corridorWidths.inFigure * scale;
  const dash = sampleDash(id);
  const path = { d: `M0 ${y}H${tenth(width)}`, fill: "none" };
  return [
    x("path", {
      ...path,
      stroke: theme.map.corridorCasing,
      "stroke-width": hundredth(2 * line),
      opacity: sampleOpacities.casing,
    }),
    x("path", {
      ...path,
      stroke: theme.route[id],
      "stroke-width": hundredth(line),
      ...(dash.length > 1 && {
        "stroke-dasharray": dash.map((part) => hundredth(part * line)).join(" "),
      }),
    }),
    ...(number === undefined ? [] : drawNumber(number, id, theme, { width, height, scale })),
  ];
}

/** As it stands on the map, on a stretch of its line. */
function drawNumber(number: number, id: RouteId, theme: Theme, { width, height, scale }: Place) {
  const { fill, edge, ink } = routeNumber(id, theme);
  const size = routeNumberLook.size * scale;
  return [
    x("circle", {
      cx: tenth(width / 2),
      cy: tenth(height / 2),
      r: tenth(0.72 * size),
      ...{ fill, stroke: edge, "stroke-width": hundredth(pillLook.border * scale) },
    }),
    x(
      "text",
      {
        x: tenth(width / 2),
        y: tenth(height / 2 + middleToBaseline * size),
        ...{ "font-size": tenth(size), "font-weight": 600, "text-anchor": "middle", fill: ink },
      },
      String(number),
    ),
  ];
}
