import type { Geography } from "#atlas/geography/geography.ts";
import type { LegId } from "#atlas/ways/legs.ts";
import { thin } from "#core/thin.ts";
import type { Drawing } from "#drawing/drawing.ts";
import { finestDetail, isInSight, type Line, partsInFrame } from "#drawing/frame.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { branchesFrom, type Emphasis } from "#symbology/routes.ts";
import { standingStrength } from "#symbology/standings.ts";
import { emphasisOf, showsBranches, standsOut } from "#view/emphasis.ts";
import { legStandings } from "#view/scene.ts";
import { type CorridorLine, corridorLines } from "./corridor-lines.ts";

/** A part of a leg that is drawn at one strength, 0 to 1. */
interface DrawnPart {
  readonly strength: number;
  readonly lines: readonly Line[];
}

/** A leg of a route as far as it lies in the frame, in its lane. */
export interface DrawnLeg {
  readonly id: LegId;
  readonly route: RouteId;
  /** Written along the corridor. */
  readonly label: string;
  readonly isFlown: boolean;
  readonly isSailed: boolean;
  /** 0 to 1, by how the leg stands in the year (see standingStrength). */
  readonly strength: number;
  /** The parts of it; more than one where it fades in. */
  readonly parts: readonly DrawnPart[];
  /** All that is drawn of it at full strength. */
  readonly lines: readonly Line[];
}

/** Whether the ways beside the main ones are drawn: near, beside a record and in a year. */
export const branchesShown = (drawing: Drawing) =>
  showsBranches(drawing) || drawing.zoom >= branchesFrom;

/** Flights are drawn of the route that stands out alone; far out, so are the ways beside its main one. */
function isDrawn({ corridor, isBranch }: CorridorLine, drawing: Drawing): boolean {
  const { route, leg } = corridor;
  if (route.id === drawing.route) return true;
  if (leg.means === "by air") return route.id === standsOut(drawing) && !isBranch;
  return !isBranch || branchesShown(drawing);
}

/** The legs that the drawing shows: of routes that are not hidden, and told of in its year. */
export function legsInFrame(geography: Geography, drawing: Drawing): DrawnLeg[] {
  if (!drawing.shows("corridors")) return [];
  const { projection, hiddenRoutes, year } = drawing;
  const standings = legStandings(geography, year);

  function inFrame(positions: CorridorLine["positions"]): Line[] {
    const points = thin(
      positions.map((position) => projection.project(position)),
      finestDetail,
    );
    return projection.copies.flatMap((shift) =>
      partsInFrame(
        points.map(({ x, y }) => ({ x: x + shift, y })),
        projection,
      ),
    );
  }

  return corridorLines(geography, drawing.zoom).flatMap((line) => {
    const { id, route, leg } = line.corridor;
    const strength = standingStrength[standings.get(id) ?? "closed"];
    if (hiddenRoutes.includes(route.id) || strength === 0 || !isDrawn(line, drawing)) return [];
    const parts = line.parts.flatMap((part): DrawnPart[] => {
      const lines = inFrame(part.positions);
      return lines.length > 0 ? [{ strength: part.strength * strength, lines }] : [];
    });
    // What only reaches into the margin around the frame is not drawn, and not explained in a legend.
    if (!parts.some(({ lines }) => isInSight(lines, false, projection))) return [];
    const full = parts.filter((part) => part.strength === strength);
    const drawn: DrawnLeg = {
      ...{ id, route: route.id, label: route.label, strength, parts },
      isFlown: leg.means === "by air",
      isSailed: leg.means === "by boat",
      lines: full.flatMap(({ lines }) => lines),
    };
    return [drawn];
  });
}

export const emphasisIn = (route: RouteId, drawing: Drawing): Emphasis =>
  emphasisOf(route, drawing);

/** Chosen routes stand out; while one is chosen the others recede. */
export const byEmphasis = <T>(
  route: RouteId,
  drawing: Drawing,
  values: Readonly<Record<Emphasis, T>>,
): T => values[emphasisIn(route, drawing)];
