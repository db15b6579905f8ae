import type { Element } from "xast";
import { x } from "xastscript";
import type { Geography } from "#atlas/geography/geography.ts";
import type { Station } from "#atlas/geography/stations.ts";
import type { LegId } from "#atlas/ways/legs.ts";
import type { Drawing } from "#drawing/drawing.ts";
import { pointsInFrame } from "#drawing/frame.ts";
import { hundredth, tenth } from "#drawing/path-data.ts";
import { endLook } from "#symbology/points.ts";
import { corridorOpacities } from "#symbology/routes.ts";
import { fullStrength, standingStrength } from "#symbology/standings.ts";
import { standsOut } from "#view/emphasis.ts";
import { endIdOf, endStandings } from "#view/scene.ts";
import { branchesShown, byEmphasis, type DrawnLeg } from "./drawn-legs.ts";
import { paintingOrder } from "./route-look.ts";
import { routeSigns } from "./route-signs.ts";

/** Small rings where the drawn lines end: no line stops bluntly. The chosen route has its stations there. */
export function drawEnds(
  geography: Geography,
  legs: readonly DrawnLeg[],
  drawing: Drawing,
): Element[] {
  const { theme, scale, projection } = drawing;
  const drawn = new Set(legs.map(({ id }) => id));
  const standings = endStandings(geography, drawing.year);
  const strengthOf = (leg: LegId, { id }: Station) =>
    standingStrength[standings.get(endIdOf(leg, id)) ?? "closed"];
  const rings = routeSigns(geography, drawing.zoom)
    .ends.filter(
      ({ leg, route, station, branchesOff }) =>
        drawn.has(leg) &&
        route !== drawing.route &&
        (strengthOf(leg, station) > 0 || (branchesOff && !branchesShown(drawing))),
    )
    .sort((a, b) => paintingOrder(a.route, drawing) - paintingOrder(b.route, drawing))
    .flatMap(({ leg, route, station, at }) =>
      pointsInFrame(at, projection).map((point) =>
        x("circle", {
          cx: tenth(point.x),
          cy: tenth(point.y),
          r: tenth((route === standsOut(drawing) ? endLook.standsOut : endLook.radius) * scale),
          stroke: theme.route[route],
          opacity: hundredth(
            byEmphasis(route, drawing, corridorOpacities.line) *
              (strengthOf(leg, station) || fullStrength),
          ),
          "data-end": endIdOf(leg, station.id),
        }),
      ),
    );
  if (rings.length === 0) return [];
  const look = { fill: theme.map.stationFill, "stroke-width": hundredth(endLook.stroke * scale) };
  return [x("g", { ...look, "pointer-events": "none" }, rings)];
}
