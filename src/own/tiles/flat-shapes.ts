/**
 * Shapes as two lists of numbers: these go to a worker as they are, while a million positions, each a
 * list of its own, would keep the page busy for a second before they are sent.
 */
import type { Feature, Geometry, Position } from "geojson";

export interface FlatShapes {
  /** Longitude and latitude in turn. */
  readonly numbers: Float64Array<ArrayBuffer>;
  /** Of each shape: whose it is, what it is, how many lines it has, and how many positions each. */
  readonly sizes: Uint32Array<ArrayBuffer>;
}

interface Placed {
  readonly geometry: Geometry;
}

/** What a shape is; an area of several parts is several shapes. */
const kinds = { points: 0, lines: 1, area: 2 } as const;
type Kind = (typeof kinds)[keyof typeof kinds];

interface Shape {
  readonly kind: Kind;
  readonly lines: readonly (readonly Position[])[];
}

function shapesOf(geometry: Geometry): readonly Shape[] {
  switch (geometry.type) {
    case "Point":
      return [{ kind: kinds.points, lines: [[geometry.coordinates]] }];
    case "MultiPoint":
      return [{ kind: kinds.points, lines: [geometry.coordinates] }];
    case "LineString":
      return [{ kind: kinds.lines, lines: [geometry.coordinates] }];
    case "MultiLineString":
      return [{ kind: kinds.lines, lines: geometry.coordinates }];
    case "Polygon":
      return [{ kind: kinds.area, lines: geometry.coordinates }];
    case "MultiPolygon":
      return geometry.coordinates.map((lines) => ({ kind: kinds.area, lines }));
    case "GeometryCollection":
      return geometry.geometries.flatMap(shapesOf);
  }
}

const positionsIn = ({ lines }: Shape) => lines.reduce((sum, line) => sum + line.length, 0);

export function packShapes(placed: readonly Placed[]): FlatShapes {
  const owned = placed.flatMap(({ geometry }, index) =>
    shapesOf(geometry).map((shape) => ({ index, shape })),
  );
  const positions = owned.reduce((sum, { shape }) => sum + positionsIn(shape), 0);
  const entries = owned.reduce((sum, { shape }) => sum + 3 + shape.lines.length, 0);
  const numbers = new Float64Array(2 * positions);
  const sizes = new Uint32Array(entries);
  let [atNumber, atSize] = [0, 0];
  for (const { index, shape } of owned) {
    sizes.set([index, shape.kind, shape.lines.length], atSize);
    atSize += 3;
    for (const line of shape.lines) {
      sizes[atSize++] = line.length;
      for (const position of line) {
        numbers[atNumber++] = position[0] ?? 0;
        numbers[atNumber++] = position[1] ?? 0;
      }
    }
  }
  return { numbers, sizes };
}

function shapeOf(kind: number, lines: Position[][]): Geometry {
  if (kind === kinds.area) return { type: "Polygon", coordinates: lines };
  if (kind === kinds.lines) return { type: "MultiLineString", coordinates: lines };
  return { type: "MultiPoint", coordinates: lines.flat() };
}

/** The shapes as features again, each with the properties of whose it is. */
export function unpackShapes(
  { numbers, sizes }: FlatShapes,
  properties: readonly Readonly<Record<string, string>>[],
): Feature[] {
  const features: Feature[] = [];
  let [atNumber, atSize] = [0, 0];
  const next = () => sizes[atSize++] ?? 0;
  while (atSize < sizes.length) {
    const [index, kind, count] = [next(), next(), next()];
    const lines = Array.from({ length: count }, () =>
      Array.from({ length: next() }, (): Position => {
        const position = [numbers[atNumber] ?? 0, numbers[atNumber + 1] ?? 0];
        atNumber += 2;
        return position;
      }),
    );
    const geometry = shapeOf(kind, lines);
    features.push({ type: "Feature", properties: { ...properties[index] }, geometry });
  }
  return features;
}

/** Whether shapes have more positions than that; no more are counted than are needed to know. */
export function hasMorePositions(
  shapes: Iterable<{ readonly geometry: Geometry | null }>,
  than: number,
): boolean {
  let count = 0;
  for (const { geometry } of shapes) {
    if (geometry) for (const shape of shapesOf(geometry)) count += positionsIn(shape);
    if (count > than) return true;
  }
  return false;
}
