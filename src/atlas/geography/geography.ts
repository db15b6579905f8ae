/**
 * The geography as the build publishes it, fetched once and checked at the door: land, water,
 * corridors, stations. Both renderers draw from it.
 */

import { basemapUrl, routesUrl, stationsUrl } from "virtual:geography";
import type { FeatureCollection } from "geojson";
import { type Ground, readGround } from "./ground.ts";
import { isCollectionOf, type Shape } from "./sound-features.ts";

export interface Geography extends Ground {
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

/** Unpacks what was fetched; throws one clear sentence when it is not what the build publishes. */
export function unpackGeography(packed: unknown, routes: unknown, stations: unknown): Geography {
  if (!isCollectionOf(routes, shapes.corridors)) throw new Error("The routes could not be read.");
  if (!isCollectionOf(stations, shapes.stations))
    throw new Error("The stations could not be read.");
  // The ground's parts are made when they are asked for: they are not copied here.
  return Object.assign(readGround(packed), { corridors: routes, stations });
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
