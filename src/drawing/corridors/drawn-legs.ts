import type { Geography } from "#atlas/geography/geography.ts";
import type { Drawing } from "#drawing/drawing.ts";
import { type Line, partsInFrame, thin } from "#drawing/frame.ts";
import { type RouteId, routeIds } from "#subject/route-ids.ts";
import { corridorWidths } from "#symbology/routes.ts";
import { standingStrength } from "#symbology/standings.ts";
import { corridors, legStandings } from "#view/scene.ts";
import { offsetLine } from "./offset-line.ts";

/** A leg of a route as far as it lies in the frame, in its lane. */
export interface DrawnLeg {
  readonly id: string;
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
  return corridors(geography).features.flatMap(({ geometry, properties }) => {
    const id = String(properties?.["id"]);
    const route = routeIds.find((known) => known === properties?.["route"]);
    const strength = standingStrength[standings.get(id) ?? "closed"];
    if (!route || hiddenRoutes.includes(route) || strength === 0) return [];
    const line = thin(geometry.coordinates.map((position) => projection.project(position)));
    const inLane = offsetLine(line, Number(properties?.["lane"]) * corridorWidths.lane * scale);
    const lines = projection.copies.flatMap((shift) =>
      partsInFrame(
        inLane.map(({ x, y }) => ({ x: x + shift, y })),
        projection,
      ),
    );
    if (lines.length === 0) return [];
    const isFlown = properties?.["means"] === "by air";
    return [{ id, route, label: String(properties?.["label"]), isFlown, strength, lines }];
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
