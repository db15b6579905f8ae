import type { Geography } from "#atlas/geography/geography.ts";
import type { Drawing } from "#drawing/drawing.ts";
import { pointsInFrame } from "#drawing/frame.ts";
import type { XY } from "#drawing/projection.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { endLook } from "#symbology/points.ts";
import { fullStrength, standingStrength } from "#symbology/standings.ts";
import { standsOut } from "#view/emphasis.ts";
import { endIdOf, endStandings } from "#view/scene.ts";
import { branchesShown, type DrawnLeg } from "./drawn-legs.ts";
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
