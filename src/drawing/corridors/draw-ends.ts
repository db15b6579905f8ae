import type { Element } from "xast";
import { x } from "xastscript";
import type { Geography } from "#atlas/geography/geography.ts";
import type { Drawing } from "#drawing/drawing.ts";
import { hundredth, tenth } from "#drawing/path-data.ts";
import { endLook } from "#symbology/points.ts";
import { corridorOpacities } from "#symbology/routes.ts";
import { byEmphasis, type DrawnLeg } from "./drawn-legs.ts";
import { endsInFrame } from "./ends-in-frame.ts";
import { paintingOrder } from "./route-look.ts";

/** Small rings where the drawn lines end. */
export function drawEnds(
  geography: Geography,
  legs: readonly DrawnLeg[],
  drawing: Drawing,
): Element[] {
  const { theme, scale } = drawing;
  const rings = endsInFrame(geography, legs, drawing)
    .sort((a, b) => paintingOrder(a.route, drawing) - paintingOrder(b.route, drawing))
    .map(({ id, route, at, radius, strength }) =>
      x("circle", {
        cx: tenth(at.x),
        cy: tenth(at.y),
        r: tenth(radius),
        stroke: theme.route[route],
        opacity: hundredth(byEmphasis(route, drawing, corridorOpacities.line) * strength),
        "data-end": id,
      }),
    );
  if (rings.length === 0) return [];
  const look = { fill: theme.map.stationFill, "stroke-width": hundredth(endLook.stroke * scale) };
  return [x("g", { ...look, "pointer-events": "none" }, rings)];
}
