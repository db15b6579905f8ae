/** The places of a whole file, looked at together: in degrees, exchanged, in metres. */
import type { Geometry, Position } from "geojson";
import { mapPositions, positionsOf } from "#own/geometry-positions.ts";
import { checkGeometry } from "./check-geometry.ts";
import {
  type Answers,
  type FaultCount,
  type GeometryFault,
  type MetreSystem,
  type OwnFeature,
  type Question,
  type RawFeature,
  readingLimits,
  refuse,
} from "./reading.ts";

const fits = (x: number, y: number) => Math.abs(x) <= 180 && Math.abs(y) <= 90;
/** No angle is written with so large a number. */
const isMetre = (x: number, y: number) => Math.abs(x) > 1000 || Math.abs(y) > 1000;

type Kind = "fits" | "exchanged" | "metres" | "outside";

function kindOf([x = 0, y = 0]: Position): Kind {
  if (fits(x, y)) return "fits";
  if (fits(y, x)) return "exchanged";
  return isMetre(x, y) ? "metres" : "outside";
}

const exchange = ([x = 0, y = 0, ...rest]: Position): Position => [y, x, ...rest];

/** The square of web maps reaches to 20,037,508 m; national grids and UTM have an east below a million or two. */
const systemOf = ([x = 0]: Position): MetreSystem =>
  Math.abs(x) > 2_000_000 ? "web-mercator" : "grid";

interface Survey {
  readonly counts: Readonly<Record<Kind, number>>;
  readonly examples: ReadonlyMap<Kind, Position>;
}

function survey(shapes: readonly (Geometry | null)[]): Survey {
  const counts = { fits: 0, exchanged: 0, metres: 0, outside: 0 };
  const examples = new Map<Kind, Position>();
  let all = 0;
  for (const shape of shapes) {
    if (!shape) continue;
    for (const position of positionsOf(shape)) {
      const kind = kindOf(position);
      counts[kind] += 1;
      if (!examples.has(kind)) examples.set(kind, position);
      all += 1;
    }
    if (all > readingLimits.positions) refuse({ kind: "too-many", most: readingLimits.positions });
  }
  return { counts, examples };
}

const whyNot: Readonly<Record<Exclude<Kind, "fits">, GeometryFault>> = {
  exchanged: "outside",
  metres: "in-metres",
  outside: "outside",
};

function faultOf(shape: Geometry): GeometryFault | null {
  for (const position of positionsOf(shape)) {
    const kind = kindOf(position);
    if (kind !== "fits") return whyNot[kind];
  }
  return null;
}

function countFaults(faults: readonly (readonly [GeometryFault, number])[]): FaultCount[] {
  const counted = new Map<GeometryFault, FaultCount>();
  for (const [kind, at] of faults) {
    const before = counted.get(kind);
    counted.set(kind, { kind, count: (before?.count ?? 0) + 1, first: before?.first ?? at });
  }
  return [...counted.values()];
}

interface Placed {
  readonly features: readonly OwnFeature[];
  readonly faults: readonly FaultCount[];
  readonly questions: readonly Question[];
}

export function placeFeatures(raw: readonly RawFeature[], { isExchanged }: Answers): Placed {
  const faults: [GeometryFault, number][] = [];
  const shapes = raw.map(({ geometry, at }) => {
    if (geometry === null || geometry === undefined) return null;
    const checked = checkGeometry(geometry);
    if ("geometry" in checked) {
      return isExchanged ? mapPositions(checked.geometry, exchange) : checked.geometry;
    }
    faults.push([checked.fault, at]);
    return null;
  });
  const { counts, examples } = survey(shapes);
  const metre = examples.get("metres");
  if (metre && counts.metres > counts.fits + counts.exchanged + counts.outside)
    refuse({ kind: "metres", system: systemOf(metre) });
  const features = raw.map(({ properties, at }, i): OwnFeature => {
    const shape = shapes[i] ?? null;
    const fault = shape && faultOf(shape);
    if (fault) faults.push([fault, at]);
    return { geometry: fault ? null : shape, properties, at };
  });
  const example = examples.get("exchanged");
  const questions: Question[] =
    example && isExchanged === undefined
      ? [{ kind: "exchanged", count: counts.exchanged, example: example.slice(0, 2) }]
      : [];
  return { features, faults: countFaults(faults), questions };
}
