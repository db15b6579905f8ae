import type { Element } from "xast";
import { x } from "xastscript";
import type { Geography } from "#atlas/geography/geography.ts";
import type { Drawing } from "#drawing/drawing.ts";
import { pointsInFrame } from "#drawing/frame.ts";
import { hundredth, tenth } from "#drawing/path-data.ts";
import type { XY } from "#drawing/projection.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { endLook } from "#symbology/points.ts";
import { corridorOpacities } from "#symbology/routes.ts";
import { fullStrength, standingStrength } from "#symbology/standings.ts";
import { standsOut } from "#view/emphasis.ts";
import { endIdOf, endStandings } from "#view/scene.ts";
import { branchesShown, byEmphasis, type DrawnLeg } from "./drawn-legs.ts";
import { paintingOrder } from "./route-look.ts";
import { routeSigns } from "./route-signs.ts";

/** A ring at the end of a line. */
interface DrawnEnd {
  readonly id: string;
  readonly route: RouteId;
  readonly at: XY;
  /** Pixels. */
  readonly radius: number;
  /** 0 to 1, as its line. */
  readonly strength: number;
}

/** Rings where the drawn lines end: no line stops bluntly. The chosen route has its stations there. */
export function endsInFrame(
  geography: Geography,
  legs: readonly Pick<DrawnLeg, "id">[],
  drawing: Drawing,
): DrawnEnd[] {
  const { scale, projection } = drawing;
  const drawn = new Set(legs.map(({ id }) => id));
  const standings = endStandings(geography, drawing.year);
  return routeSigns(geography, drawing.zoom).ends.flatMap((end) => {
    const { leg, route, station, at } = end;
    const id = endIdOf(leg, station.id);
    const strength = standingStrength[standings.get(id) ?? "closed"];
    const isEnd = strength > 0 || (end.branchesOff && !branchesShown(drawing));
    if (!drawn.has(leg) || route === drawing.route || !isEnd) return [];
    const radius = (route === standsOut(drawing) ? endLook.standsOut : endLook.radius) * scale;
    return pointsInFrame(at, projection).map((point) => ({
      ...{ id, route, at: point, radius, strength: strength || fullStrength },
    }));
  });
}

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
