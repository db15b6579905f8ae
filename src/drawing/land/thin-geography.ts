/**
 * The geography without detail that a drawing is too small to show. Neighbours share their borders
 * to the digit, so each line is thinned once and every outline keeps the same points of it.
 */

import type { MultiLineString, Position } from "geojson";
import type { Geography } from "#atlas/geography/geography.ts";
import type { Area, River } from "#atlas/geography/ground.ts";
import { thin } from "#core/thin.ts";
import type { Projection } from "#drawing/projection.ts";
import { numbersIn, spotsOf } from "./spots.ts";

/** The points that only close a polygon at the edge of the world lie on no line, and stay. */
const isAtWorldEdge = ([longitude = 0, latitude = 0]: Position) =>
  Math.abs(longitude) > 179.9 || latitude < -85;

/** Which points of a line stay. */
function keptOf(line: Position[], { place }: Projection, detail: number): readonly boolean[] {
  const points = spotsOf(line).map(({ world }) => place(world));
  const kept = thin(points, detail);
  let next = 0;
  return points.map((point) => {
    const isKept = point === kept[next];
    if (isKept) next++;
    return isKept;
  });
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
  const numbersOf = numbersIn(geography);
  const thinLine = (line: Position[]) => {
    const isKept = keptOf(line, projection, detail);
    return line.filter((_, i) => isKept[i]);
  };
  const kept = new Set<number>();
  for (const line of [...borders.coordinates, ...coast.coordinates]) {
    const isKept = keptOf(line, projection, detail);
    numbersOf(line).forEach((number, i) => {
      if (isKept[i]) kept.add(number);
    });
  }
  const onlyKept = (line: Position[]) => {
    const numbers = numbersOf(line);
    return line.filter((point, i) => kept.has(numbers[i] ?? -1) || isAtWorldEdge(point));
  };
  const keep = (line: Position[]) => {
    const thinned = onlyKept(line);
    // A ring needs three points; where it is too small for them, any few of its own will do.
    const few = Math.ceil(line.length / 6);
    return thinned.length < 4 ? line.filter((_, i) => i % few === 0) : thinned;
  };
  const thinLines = (lines: MultiLineString): MultiLineString => ({
    ...lines,
    coordinates: lines.coordinates.map(thinLine),
  });
  const thinInsides = (insides: Geography["insides"]): Geography["insides"] =>
    new Map(
      [...insides].map(([id, { coordinates }]) => [
        id,
        { type: "MultiPolygon", coordinates: coordinates.map((rings) => rings.map(thinLine)) },
      ]),
    );
  const onKept = (mesh: MultiLineString): MultiLineString => ({
    ...mesh,
    coordinates: mesh.coordinates.map((line) => {
      const numbers = numbersOf(line);
      return line.filter((_, i) => kept.has(numbers[i] ?? -1));
    }),
  });
  return {
    ...geography,
    ...(closeUp && {
      closeUp: {
        ...closeUp,
        provinces: thinLines(closeUp.provinces),
        insides: thinInsides(closeUp.insides),
      },
    }),
    borders: onKept(borders),
    coast: onKept(coast),
    borderRivers: onKept(borderRivers),
    lands: new Map(
      [...lands].map(([id, land]) => [id, { ...land, shape: thinArea(land.shape, keep) }]),
    ),
    insides: thinInsides(geography.insides),
    lakes: lakes.map((lake) => thinArea(lake, thinLine)),
    rivers: rivers.map((river) => thinRiver(river, thinLine)),
  };
}
