/**
 * What everything else lies on: land, borders, coast, lakes and rivers. It is checked whole when it
 * comes in, and each part of it is made when it is first asked for: the map's worker makes what is
 * drawn, the page only what it needs itself.
 */
import type { FeatureCollection, MultiLineString, Position } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import { subject } from "#subject/subject.ts";
import { unpackBasemap } from "./basemap.ts";
import { isLine, isObject, isTopologyOf, type Shape } from "./sound-features.ts";

export interface Ground {
  /** What each feature of `land` says of itself. */
  readonly countries: readonly Record<string, unknown>[];
  /** Countries, with `id`, `name`, `label` (a position) and `rank` (0 vast to 4 tiny). */
  readonly land: FeatureCollection;
  /** Borders between countries on land. */
  readonly borders: MultiLineString;
  readonly coast: MultiLineString;
  /** Rivers that the basemap has as a border only. */
  readonly borderRivers: MultiLineString;
  readonly lakes: FeatureCollection;
  readonly rivers: FeatureCollection;
}

const shapes = {
  land: {
    types: ["Polygon", "MultiPolygon"],
    properties: { id: "text", name: "text", label: "position", rank: "number" },
  },
  lakes: { types: ["Polygon", "MultiPolygon"], properties: {} },
  rivers: { types: ["LineString", "MultiLineString"], properties: {} },
} as const satisfies Record<string, Shape>;

type Part = keyof typeof shapes;
type Basemap = Topology<Record<Part, GeometryCollection<Record<string, unknown>>>>;

const isBasemap = (topology: Topology): topology is Basemap =>
  isObject(topology.objects) &&
  topology.arcs.every(isLine) &&
  Object.entries(shapes).every(([part, shape]) =>
    isTopologyOf(topology.objects[part], shape, topology.arcs.length),
  );

function idOf(geometry: GeometryObject): string {
  const properties = "properties" in geometry ? geometry.properties : undefined;
  return isObject(properties) ? String(properties["id"]) : "";
}

function isRiver(a: GeometryObject, b: GeometryObject): boolean {
  const sides = [idOf(a), idOf(b)];
  return subject.borderRivers.some((pair) => pair.every((side) => sides.includes(side)));
}

const isAtWorldEdge = ([x = 0, y = 0]: Position, [u = 0, v = 0]: Position) =>
  (Math.abs(x) > 179.9 && Math.abs(u) > 179.9) || (y < -85 && v < -85);

/** Cuts out the stretches that only close a polygon at the edge of the world: they are no coast. */
function withoutWorldEdge(line: Position[]): Position[][] {
  const runs: Position[][] = [[]];
  line.forEach((position, i) => {
    const previous = line[i - 1];
    if (previous && isAtWorldEdge(previous, position)) runs.push([]);
    runs[runs.length - 1]?.push(position);
  });
  return runs.filter((run) => run.length > 1);
}

function coastOf(basemap: Basemap): MultiLineString {
  const coast = mesh(basemap, basemap.objects.land, (a, b) => a === b);
  return { ...coast, coordinates: coast.coordinates.flatMap(withoutWorldEdge) };
}

const collectionOf = (basemap: Basemap, part: Part): FeatureCollection =>
  feature(basemap, basemap.objects[part]);

/** Makes a thing when it is first asked for, and once. */
function onDemand<T>(make: () => T): () => T {
  let made: { readonly thing: T } | undefined;
  return () => {
    made ??= { thing: make() };
    return made.thing;
  };
}

/** The ground of a packed basemap; throws one clear sentence when it is not what the build publishes. */
export function readGround(packed: unknown): Ground {
  const basemap = unpackBasemap(packed);
  if (!isBasemap(basemap)) throw new Error("The basemap could not be read.");
  const countries = basemap.objects.land;
  const parts = {
    land: onDemand(() => collectionOf(basemap, "land")),
    borders: onDemand(() => mesh(basemap, countries, (a, b) => a !== b)),
    coast: onDemand(() => coastOf(basemap)),
    borderRivers: onDemand(() => mesh(basemap, countries, (a, b) => a !== b && isRiver(a, b))),
    lakes: onDemand(() => collectionOf(basemap, "lakes")),
    rivers: onDemand(() => collectionOf(basemap, "rivers")),
  };
  return {
    countries: countries.geometries.flatMap(({ properties }) => (properties ? [properties] : [])),
    get land() {
      return parts.land();
    },
    get borders() {
      return parts.borders();
    },
    get coast() {
      return parts.coast();
    },
    get borderRivers() {
      return parts.borderRivers();
    },
    get lakes() {
      return parts.lakes();
    },
    get rivers() {
      return parts.rivers();
    },
  };
}
