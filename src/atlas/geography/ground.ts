/**
 * What everything else lies on: land, borders, coast, lakes and rivers. It is checked whole when it
 * comes in, and each part of it is made when it is first asked for: the map's worker makes what is
 * drawn, the page only what it needs itself.
 */
import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { feature, mesh } from "topojson-client";
import type {
  GeometryObject,
  LineString as PackedLine,
  MultiLineString as PackedLines,
  Polygon as PackedPolygon,
  MultiPolygon as PackedPolygons,
} from "topojson-specification";
import { subject } from "#subject/subject.ts";
import { type Basemap, unpackBasemap } from "./basemap.ts";

/** A country of the world, or a part of one that has an id of its own. */
interface Country {
  /** ISO 3166-1 alpha-2, where there is one. */
  readonly id: string;
  /** In English. */
  readonly name: string;
  /** Where its name is written. */
  readonly label: Position;
  /** From 0, vast, to 4, tiny. */
  readonly rank: number;
}

export type Area = Polygon | MultiPolygon;
export type River = LineString | MultiLineString;

interface Land extends Country {
  readonly shape: Area;
}

export interface Ground {
  /** Every country, without its shape. */
  readonly countries: readonly Country[];
  /** The countries with their shapes, by id. */
  readonly lands: ReadonlyMap<string, Land>;
  /** What is left of countries of the atlas within a band along their borders, by id. */
  readonly insides: ReadonlyMap<string, MultiPolygon>;
  /** Borders between countries on land. */
  readonly borders: MultiLineString;
  /** All of the border between two countries. */
  readonly borderBetween: (one: string, other: string) => MultiLineString;
  readonly coast: MultiLineString;
  /** Rivers that the basemap has as a border only. */
  readonly borderRivers: MultiLineString;
  readonly lakes: readonly Area[];
  readonly rivers: readonly River[];
}

const tens = (from: number, to: number) =>
  Array.from({ length: (to - from) / 10 + 1 }, (_, i) => from + i * 10);

/** Every tenth meridian and parallel: straight lines in Mercator. */
export const graticule: MultiLineString = {
  type: "MultiLineString",
  coordinates: [
    ...tens(-180, 170).map((longitude) => [
      [longitude, -80],
      [longitude, 84],
    ]),
    ...tens(-70, 80).map((latitude) => [
      [-180, latitude],
      [180, latitude],
    ]),
  ],
};

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

/** Borders between two countries of some pairs. */
function bordersBetween(basemap: Basemap, pairs: readonly (readonly string[])[]): MultiLineString {
  const { land } = basemap.objects;
  const ids = new Map<GeometryObject, string>(
    land.geometries.map((country) => [country, country.properties.id]),
  );
  return mesh(basemap, land, (a, b) => {
    const sides = [ids.get(a), ids.get(b)];
    return a !== b && pairs.some((pair) => pair.every((side) => sides.includes(side)));
  });
}

function areaOf(basemap: Basemap, area: PackedPolygon | PackedPolygons): Area {
  if (area.type === "Polygon") return feature(basemap, area).geometry;
  return feature(basemap, area).geometry;
}

function riverOf(basemap: Basemap, river: PackedLine | PackedLines): River {
  if (river.type === "LineString") return feature(basemap, river).geometry;
  return feature(basemap, river).geometry;
}

const landsOf = (basemap: Basemap): ReadonlyMap<string, Land> =>
  new Map(
    basemap.objects.land.geometries.map((land) => [
      land.properties.id,
      { ...land.properties, shape: areaOf(basemap, land) },
    ]),
  );

/** What is published empty has no band along its border: all of it is inside. */
const insidesOf = ({ insides }: Basemap, lands: Ground["lands"]): Ground["insides"] =>
  new Map(
    Object.entries(insides).map(([id, inside]) => {
      const coordinates = inside.length > 0 ? inside : polygonsOf(lands.get(id)?.shape);
      return [id, { type: "MultiPolygon", coordinates }];
    }),
  );

const polygonsOf = (area: Area | undefined) =>
  area?.type === "Polygon" ? [area.coordinates] : (area?.coordinates ?? []);

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
  const { land, lakes, rivers } = basemap.objects;
  const lands = onDemand(() => landsOf(basemap));
  const parts = {
    lands,
    insides: onDemand(() => insidesOf(basemap, lands())),
    borders: onDemand(() => mesh(basemap, land, (a, b) => a !== b)),
    coast: onDemand(() => coastOf(basemap)),
    borderRivers: onDemand(() => bordersBetween(basemap, subject.borderRivers)),
    lakes: onDemand(() => lakes.geometries.map((lake) => areaOf(basemap, lake))),
    rivers: onDemand(() => rivers.geometries.map((river) => riverOf(basemap, river))),
  };
  return {
    countries: land.geometries.map(({ properties }) => properties),
    borderBetween: (one, other) => bordersBetween(basemap, [[one, other]]),
    get lands() {
      return parts.lands();
    },
    get insides() {
      return parts.insides();
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
