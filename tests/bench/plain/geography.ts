/** What every plain page of the bench draws: the atlas's own published land and routes. */
import type { FeatureCollection, MultiLineString } from "geojson";
import type { MapLibreMap } from "maplibre-gl";
import { feature, mesh } from "topojson-client";
import { unpackBasemap } from "#atlas/geography/basemap.ts";
import { whenDrawn } from "#map/live/when-drawn.ts";

export interface PlainMap {
  readonly land: FeatureCollection;
  readonly borders: MultiLineString;
  readonly routes: FeatureCollection;
  readonly names: FeatureCollection;
}

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  return response.json();
}

export async function loadPlainMap(): Promise<PlainMap> {
  const [packed, routes] = await Promise.all([
    fetchJson<unknown>("basemap.json"),
    fetchJson<FeatureCollection>("routes.json"),
  ]);
  const topology = unpackBasemap(packed);
  const countries = topology.objects.land;
  return {
    land: feature(topology, countries),
    borders: mesh(topology, countries, (a, b) => a !== b),
    routes,
    names: {
      type: "FeatureCollection",
      features: countries.geometries.map(({ properties }) => ({
        type: "Feature",
        properties,
        geometry: { type: "Point", coordinates: properties.label },
      })),
    },
  };
}

/** Marks that the whole map is on the screen. */
export function markReady(): void {
  performance.mark("first-map");
  performance.mark("map-ready");
}

/** Marks it once the graphics processor has drawn what it was told, as the atlas does. */
export async function markDrawn({ painter }: MapLibreMap): Promise<void> {
  await whenDrawn(painter.context.gl);
  markReady();
}
