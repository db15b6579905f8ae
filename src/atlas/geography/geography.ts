/**
 * The geography as the build publishes it, fetched once and checked at the door: land, water,
 * corridors, stations. Both renderers draw from it.
 */

import { basemapUrl, routesUrl, stationsUrl } from "virtual:geography";
import type { LegId } from "#atlas/ways/legs.ts";
import type { AnchorId } from "#subject/places.ts";
import type { CloseUp } from "./close-up.ts";
import { type Corridor, readCorridors } from "./corridors.ts";
import { type Ground, readGround } from "./ground.ts";
import { readStations, type Station } from "./stations.ts";

export interface Geography extends Ground {
  /** Every leg of every route, in the atlas's order. */
  readonly legs: ReadonlyMap<LegId, Corridor>;
  /** The generalised stations that legs join. */
  readonly stations: ReadonlyMap<AnchorId, Station>;
  /** What is shown close up alone, once it has been fetched. */
  readonly closeUp?: CloseUp;
}

async function fetchJson(url: string, cache: RequestCache): Promise<unknown> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return response.json();
}

/** Unpacks what was fetched; throws one clear sentence when it is not what the build publishes. */
export function unpackGeography(packed: unknown, routes: unknown, stations: unknown): Geography {
  const read = { legs: readCorridors(routes), stations: readStations(stations) };
  if (!read.legs) throw new Error("The routes could not be read.");
  if (!read.stations) throw new Error("The stations could not be read.");
  // The ground's parts are made when they are asked for: they are not copied here.
  return Object.assign(readGround(packed), { legs: read.legs, stations: read.stations });
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
