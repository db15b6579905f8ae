/** MapLibre's worker, which cuts the map into tiles, and fetches and reads the ground for itself. */
import "maplibre-gl/dist/maplibre-gl-worker.mjs";
import type { AddProtocolAction } from "maplibre-gl";
import { type Ground, readGround } from "#atlas/geography/ground.ts";
import {
  groundData,
  groundProtocol,
  groundSources,
  readGroundAddress,
} from "./contents/ground-source.ts";

declare global {
  /** MapLibre's, in its workers. */
  function addProtocol(name: string, answer: AddProtocolAction): void;
}

async function fetchGround(address: string): Promise<Ground> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return readGround(await response.json());
}

const grounds = new Map<string, Promise<Ground>>();

/** Both sources of the ground come from one file, which is read once; after a failure, again. */
function groundFrom(address: string): Promise<Ground> {
  const known = grounds.get(address);
  if (known) return known;
  const coming = fetchGround(address);
  grounds.set(address, coming);
  coming.catch(() => grounds.delete(address));
  return coming;
}

// Its own address says where the ground lies: it is read, and its parts are made, before the page asks for
// them.
const early = location.hash.slice(1);
if (early) {
  groundFrom(early)
    .then((ground) => groundSources.map((source) => groundData(source, ground)))
    .catch(() => {});
}

addProtocol(groundProtocol, async ({ url }) => {
  const { source, basemap } = readGroundAddress(url);
  return { data: groundData(source, await groundFrom(basemap)) };
});
