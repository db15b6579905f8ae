/** The points of published lines, placed once: maps of every scale are drawn from the same lines. */
import type { Position } from "geojson";
import type { Geography } from "#atlas/geography/geography.ts";
import { worldPoint, type XY } from "#core/mercator.ts";

/** A point of a line. */
interface Spot {
  readonly position: Position;
  readonly world: XY;
}

const spots = new WeakMap<Position[], readonly Spot[]>();

export function spotsOf(line: Position[]): readonly Spot[] {
  const known = spots.get(line);
  if (known) return known;
  const placed = line.map((position) => ({ position, world: worldPoint(position) }));
  spots.set(line, placed);
  return placed;
}

/** A number for each point of the lines that neighbours share: the same wherever it is the same to the digit. */
type NumbersOf = (line: Position[]) => readonly number[];

const numbered = new WeakMap<Geography["lands"], NumbersOf>();

export function numbersIn({ lands, borders, coast, borderRivers }: Geography): NumbersOf {
  const known = numbered.get(lands);
  if (known) return known;
  const byKey = new Map<string, number>();
  function numberOf([longitude, latitude]: Position): number {
    const key = `${longitude},${latitude}`;
    const number = byKey.get(key) ?? byKey.size;
    byKey.set(key, number);
    return number;
  }
  const shapes = [...lands.values()].flatMap(({ shape }) =>
    shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat(),
  );
  const meshes = [borders, coast, borderRivers].flatMap(({ coordinates }) => coordinates);
  const byLine = new Map([...meshes, ...shapes].map((line) => [line, line.map(numberOf)]));
  const numbersOf: NumbersOf = (line) => byLine.get(line) ?? [];
  numbered.set(lands, numbersOf);
  return numbersOf;
}
