/** Gives a map what it shows close up alone: fetched with its data when that is first zoomed to. */
import type { Feature, MultiPolygon } from "geojson";
import type { MapLibreMap } from "maplibre-gl";
import { type CloseUp, loadCloseUp } from "#atlas/geography/close-up.ts";
import { reliefExtent } from "#symbology/close-up.ts";
import reliefUrl from "./close-up-relief.webp?url";
import type { CloseUpLayers } from "./style/build-style.ts";
import { cityLayers, closeGroundLayers } from "./style/layers/close-up.ts";
import { closeInsideLayers } from "./style/layers/land.ts";
import { closeUpSources } from "./style/sources.ts";

const insideFeature = (id: string, geometry: MultiPolygon): Feature => ({
  type: "Feature",
  properties: { id },
  geometry,
});

const relief = new URL(reliefUrl, document.baseURI).href;

/** MapLibre asks for it again, and finds it kept: were it not there, that would be an error of the map's. */
async function fetchRelief(): Promise<void> {
  const response = await fetch(relief);
  if (!response.ok) throw new Error(`${relief} answered ${response.status}.`);
  await response.blob();
}

/** What a map that is close up is drawn with, and of. */
export interface CloseUpOnMap {
  readonly layers: CloseUpLayers;
  readonly closeUp: CloseUp;
}

/** Adds the sources that the layers want, which the style has then to take up. */
export async function addCloseUp(
  map: MapLibreMap,
  isGone: () => boolean,
): Promise<CloseUpOnMap | null> {
  const [closeUp] = await Promise.all([loadCloseUp(), fetchRelief()]);
  if (isGone()) return null;
  const collect = (features: Feature[]) =>
    ({ type: "geojson", data: { type: "FeatureCollection", features }, maxzoom: 8 }) as const;
  const lines: Feature = { type: "Feature", properties: {}, geometry: closeUp.provinces };
  if (!map.getSource(closeUpSources.provinces)) {
    const [west, south, east, north] = reliefExtent;
    map.addSource(closeUpSources.relief, {
      type: "image",
      url: relief,
      coordinates: [
        [west, north],
        [east, north],
        [east, south],
        [west, south],
      ],
    });
    map.addSource(closeUpSources.insides, {
      ...collect([...closeUp.insides].map(([id, geometry]) => insideFeature(id, geometry))),
      promoteId: "id",
      tolerance: 0.5,
    });
    map.addSource(closeUpSources.provinces, { ...collect([lines]), tolerance: 0.5 });
  }
  const layers = { insides: closeInsideLayers, ground: closeGroundLayers, names: cityLayers };
  return { layers, closeUp };
}
