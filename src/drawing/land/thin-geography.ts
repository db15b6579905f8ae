/**
 * The geography without detail that a drawing is too small to show. Neighbours share their borders
 * to the digit, so each line is thinned once and every outline keeps the same points of it.
 */

import type { MultiLineString, Position } from "geojson";
import type { Geography } from "#atlas/geography/geography.ts";
import type { Area, River } from "#atlas/geography/ground.ts";
import { type Line, thin } from "#drawing/frame.ts";
import type { Projection } from "#drawing/projection.ts";

const keyOf = ([longitude, latitude]: Position) => `${longitude},${latitude}`;

/** The points that only close a polygon at the edge of the world lie on no line, and stay. */
const isAtWorldEdge = ([longitude = 0, latitude = 0]: Position) =>
  Math.abs(longitude) > 179.9 || latitude < -85;

function thinPositions(line: Position[], projection: Projection, detail: number): Position[] {
  const byPoint = new Map(line.map((position) => [projection.project(position), position]));
  const points: Line = [...byPoint.keys()];
  return thin(points, detail).map((point) => byPoint.get(point) ?? []);
}

type ThinLine = (line: Position[]) => Position[];

const thinArea = (area: Area, thinLine: ThinLine): Area =>
  area.type === "Polygon"
    ? { ...area, coordinates: area.coordinates.map(thinLine) }
    : { ...area, coordinates: area.coordinates.map((rings) => rings.map(thinLine)) };

const thinRiver = (river: River, thinLine: ThinLine): River =>
  river.type === "LineString"
    ? { ...river, coordinates: thinLine(river.coordinates) }
    : { ...river, coordinates: river.coordinates.map(thinLine) };

/** `detail`: how far, in pixels, a line may differ from what is published. */
export function thinGeography(
  geography: Geography,
  projection: Projection,
  detail: number,
): Geography {
  const { borders, coast, borderRivers, lands, lakes, rivers, closeUp } = geography;
  const thinLine = (line: Position[]) => thinPositions(line, projection, detail);
  const lines = [...borders.coordinates, ...coast.coordinates];
  const kept = new Set(lines.flatMap(thinLine).map(keyOf));
  const keep = (line: Position[]) => {
    const thinned = line.filter((point) => kept.has(keyOf(point)) || isAtWorldEdge(point));
    // A ring needs three points; where it is too small for them, any few of its own will do.
    const few = Math.ceil(line.length / 6);
    return thinned.length < 4 ? line.filter((_, i) => i % few === 0) : thinned;
  };
  const thinLines = (lines: MultiLineString): MultiLineString => ({
    ...lines,
    coordinates: lines.coordinates.map(thinLine),
  });
  const onKept = (mesh: MultiLineString): MultiLineString => ({
    ...mesh,
    coordinates: mesh.coordinates.map((line) => line.filter((point) => kept.has(keyOf(point)))),
  });
  return {
    ...geography,
    ...(closeUp && { closeUp: { ...closeUp, provinces: thinLines(closeUp.provinces) } }),
    borders: onKept(borders),
    coast: onKept(coast),
    borderRivers: onKept(borderRivers),
    lands: new Map(
      [...lands].map(([id, land]) => [id, { ...land, shape: thinArea(land.shape, keep) }]),
    ),
    insides: new Map(
      [...geography.insides].map(([id, { coordinates }]) => [
        id,
        { type: "MultiPolygon", coordinates: coordinates.map((rings) => rings.map(thinLine)) },
      ]),
    ),
    lakes: lakes.map((lake) => thinArea(lake, thinLine)),
    rivers: rivers.map((river) => thinRiver(river, thinLine)),
  };
}
