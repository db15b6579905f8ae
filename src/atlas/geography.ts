/**
 * The geography as the build publishes it, fetched once and checked at the door: land, water,
 * corridors, stations. Both renderers draw from it.
 */

import { basemapUrl, routesUrl, stationsUrl } from "virtual:geography";
import type { Feature, FeatureCollection, MultiLineString, Position } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryObject, Objects, Topology } from "topojson-specification";
import { unpackBasemap } from "./basemap";
import { isCollectionOf, isObject, type Shape } from "./sound-features";

export interface Geography {
  /** Countries, with `id`, `name`, `label` (a position) and `rank` (0 vast to 4 tiny). */
  readonly land: FeatureCollection;
  /** Borders between countries on land. */
  readonly borders: MultiLineString;
  readonly coast: MultiLineString;
  /** The Yalu and the Tumen: Natural Earth has them as a border only. */
  readonly borderRivers: MultiLineString;
  readonly lakes: FeatureCollection;
  readonly rivers: FeatureCollection;
  /** One feature a leg, as published in data/routes.geojson. */
  readonly corridors: FeatureCollection;
  /** The generalised stations that legs join. */
  readonly stations: FeatureCollection;
}

async function fetchJson(url: string, cache: RequestCache): Promise<unknown> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return response.json();
}

const shapes = {
  land: {
    types: ["Polygon", "MultiPolygon"],
    properties: { id: "text", name: "text", label: "position", rank: "number" },
  },
  lakes: { types: ["Polygon", "MultiPolygon"], properties: {} },
  rivers: { types: ["LineString", "MultiLineString"], properties: {} },
  corridors: {
    types: ["LineString"],
    properties: {
      ...{ route: "text", leg: "text", from: "text", to: "text", means: "text" },
      ...{ years: "text", lengthKm: "number" },
    },
  },
  stations: {
    types: ["Point"],
    properties: { id: "text", place: "text", kind: "text", name: "text", routes: "texts" },
  },
} as const satisfies Record<string, Shape>;

function idOf(geometry: GeometryObject): string {
  const properties = "properties" in geometry ? geometry.properties : undefined;
  return isObject(properties) ? String(properties["id"]) : "";
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

function collectionOf(
  topology: Topology<Objects>,
  name: "land" | "lakes" | "rivers",
): FeatureCollection {
  const object = topology.objects[name];
  if (!object) throw new Error(`The basemap has no ${name}.`);
  const found: Feature | FeatureCollection = feature(topology, object);
  if (!isCollectionOf(found, shapes[name])) throw new Error(`The basemap's ${name} are unsound.`);
  return found;
}

function isNorthKoreanRiver(a: GeometryObject, b: GeometryObject): boolean {
  const pair = [idOf(a), idOf(b)].sort().join();
  return pair === "CN,KP" || pair === "KP,RU";
}

type Ground = Omit<Geography, "corridors" | "stations">;

function unpackGround(packed: unknown): Ground {
  const basemap = unpackBasemap(packed);
  const [land, lakes, rivers] = [
    collectionOf(basemap, "land"),
    collectionOf(basemap, "lakes"),
    collectionOf(basemap, "rivers"),
  ];
  const countries = basemap.objects["land"];
  const coast = mesh(basemap, countries, (a, b) => a === b);
  return {
    land,
    borders: mesh(basemap, countries, (a, b) => a !== b),
    coast: { ...coast, coordinates: coast.coordinates.flatMap(withoutWorldEdge) },
    borderRivers: mesh(basemap, countries, (a, b) => a !== b && isNorthKoreanRiver(a, b)),
    lakes,
    rivers,
  };
}

/** A topology that is not sound fails in the middle, in words that are no reader's. */
function tryGround(packed: unknown): Ground {
  try {
    return unpackGround(packed);
  } catch (cause) {
    throw new Error("The basemap could not be read.", { cause });
  }
}

/** Unpacks what was fetched; throws one clear sentence when it is not what the build publishes. */
export function unpackGeography(packed: unknown, routes: unknown, stations: unknown): Geography {
  if (!isCollectionOf(routes, shapes.corridors)) throw new Error("The routes could not be read.");
  if (!isCollectionOf(stations, shapes.stations))
    throw new Error("The stations could not be read.");
  return { ...tryGround(packed), corridors: routes, stations };
}

let loading: Promise<Geography> | undefined;
/** What was cut off on its way lies in the browser's cache: a second try goes past it. */
let cache: RequestCache = "default";

/** The geography, fetched once for the page. After a failure the next call tries again. */
export function loadGeography(): Promise<Geography> {
  loading ??= Promise.all([basemapUrl, routesUrl, stationsUrl].map((url) => fetchJson(url, cache)))
    .then(([basemap, routes, stations]) => unpackGeography(basemap, routes, stations))
    .catch((error: unknown) => {
      loading = undefined;
      cache = "reload";
      throw error;
    });
  return loading;
}
