import type { Drawing } from "#drawing/drawing.ts";
import { hundredth } from "#drawing/path-data.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { corridorOpacities, laneWidths } from "#symbology/routes.ts";
import { atZoom } from "#symbology/strokes.ts";
import { byEmphasis, emphasisIn } from "./drawn-legs.ts";

/** What a corridor is made of, from the ground up. */
export const strokesOfCorridor = ["soft", "casing", "line"] as const;
export type CorridorStroke = (typeof strokesOfCorridor)[number];

/** How a stroke of a route is drawn: the soft corridor has the route's colour where the route is chosen. */
export function strokeLook(route: RouteId, stroke: CorridorStroke, drawing: Drawing) {
  const { theme, scale, zoom } = drawing;
  const isChosen = emphasisIn(route, drawing) === "chosen";
  const isColoured = stroke === "line" || (stroke === "soft" && isChosen);
  const width = atZoom(laneWidths[stroke][isChosen ? "chosen" : "other"], zoom);
  return {
    stroke: isColoured ? theme.route[route] : theme.map.corridorCasing,
    "stroke-width": hundredth(width * scale),
    opacity: byEmphasis(route, drawing, corridorOpacities[stroke]),
  };
}

/** Whoever stands out lies on top. */
export const paintingOrder = (route: RouteId, drawing: Drawing): number =>
  byEmphasis(route, drawing, { receded: 0, plain: 1, own: 2, chosen: 3 });
