/**
 * The geography as the build publishes it, fetched once and checked at the door: land, water,
 * corridors, stations. Both renderers draw from it.
 */

import { basemapUrl, routesUrl, stationsUrl } from "virtual:geography";
import type { Feature, FeatureCollection, MultiLineString, Position } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryObject, Objects, Topology } from "topojson-specification";

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

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return response.json();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isTopology(value: unknown): value is Topology<Objects> {
  return isRecord(value) && value["type"] === "Topology" && Array.isArray(value["arcs"]);
}

function isCollection(value: unknown): value is FeatureCollection {
  return (
    isRecord(value) && value["type"] === "FeatureCollection" && Array.isArray(value["features"])
  );
}

function idOf(geometry: GeometryObject): string {
  const properties = "properties" in geometry ? geometry.properties : undefined;
  return isRecord(properties) ? String(properties["id"]) : "";
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

function objectOf(topology: Topology<Objects>, name: string): GeometryObject {
  const object = topology.objects[name];
  if (!object) throw new Error(`The basemap has no ${name}.`);
  return object;
}

function collectionOf(topology: Topology<Objects>, name: string): FeatureCollection {
  const found: Feature | FeatureCollection = feature(topology, objectOf(topology, name));
  return found.type === "FeatureCollection"
    ? found
    : { type: "FeatureCollection", features: [found] };
}

function isNorthKoreanRiver(a: GeometryObject, b: GeometryObject): boolean {
  const pair = [idOf(a), idOf(b)].sort().join();
  return pair === "CN,KP" || pair === "KP,RU";
}

/** Unpacks what was fetched; throws one clear sentence when it is not what the build publishes. */
export function unpackGeography(basemap: unknown, routes: unknown, stations: unknown): Geography {
  if (!isTopology(basemap)) throw new Error("The basemap could not be read.");
  if (!isCollection(routes)) throw new Error("The routes could not be read.");
  if (!isCollection(stations)) throw new Error("The stations could not be read.");
  const land = objectOf(basemap, "land");
  const coast = mesh(basemap, land, (a, b) => a === b);
  return {
    land: collectionOf(basemap, "land"),
    borders: mesh(basemap, land, (a, b) => a !== b),
    coast: { ...coast, coordinates: coast.coordinates.flatMap(withoutWorldEdge) },
    borderRivers: mesh(basemap, land, (a, b) => a !== b && isNorthKoreanRiver(a, b)),
    lakes: collectionOf(basemap, "lakes"),
    rivers: collectionOf(basemap, "rivers"),
    corridors: routes,
    stations,
  };
}

let loading: Promise<Geography> | undefined;

/** The geography, fetched once for the page. After a failure the next call tries again. */
export function loadGeography(): Promise<Geography> {
  loading ??= Promise.all([fetchJson(basemapUrl), fetchJson(routesUrl), fetchJson(stationsUrl)])
    .then(([basemap, routes, stations]) => unpackGeography(basemap, routes, stations))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
