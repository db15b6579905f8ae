import type { Geography } from "#atlas/geography/geography.ts";
import type { LegId } from "#atlas/legs.ts";
import type { Drawing } from "#drawing/drawing.ts";
import { type Line, partsInFrame, thin } from "#drawing/frame.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { corridorWidths } from "#symbology/routes.ts";
import { standingStrength } from "#symbology/standings.ts";
import { legStandings, legsInLanes } from "#view/scene.ts";
import { offsetLine } from "./offset-line.ts";

/** A leg of a route as far as it lies in the frame, in its lane. */
export interface DrawnLeg {
  readonly id: LegId;
  readonly route: RouteId;
  /** Written along the corridor. */
  readonly label: string;
  readonly isFlown: boolean;
  /** 0 to 1, by how the leg stands in the year (see standingStrength). */
  readonly strength: number;
  readonly lines: readonly Line[];
}

/** The legs that the drawing shows: of routes that are not hidden, and told of in its year. */
export function legsInFrame(geography: Geography, drawing: Drawing): DrawnLeg[] {
  if (!drawing.shows("corridors")) return [];
  const { projection, hiddenRoutes, year, scale } = drawing;
  const standings = legStandings(geography, year);
  return legsInLanes(geography).flatMap(({ id, route, leg, line, lane, label }) => {
    const strength = standingStrength[standings.get(id) ?? "closed"];
    if (hiddenRoutes.includes(route.id) || strength === 0) return [];
    const thinned = thin(line.coordinates.map((position) => projection.project(position)));
    const inLane = offsetLine(thinned, lane * corridorWidths.lane * scale);
    const lines = projection.copies.flatMap((shift) =>
      partsInFrame(
        inLane.map(({ x, y }) => ({ x: x + shift, y })),
        projection,
      ),
    );
    if (lines.length === 0) return [];
    return [{ id, route: route.id, label, isFlown: leg.means === "by air", strength, lines }];
  });
}

/** Chosen routes stand out; while one is chosen the others recede. */
export function byEmphasis<T>(
  route: RouteId,
  { route: chosen }: Drawing,
  { strong, normal, receded }: { readonly strong: T; readonly normal: T; readonly receded: T },
): T {
  if (route === chosen) return strong;
  return chosen === null ? normal : receded;
}
