/** Gives a map what it shows close up alone: fetched with its data when that is first zoomed to. */
import type { Feature, MultiPolygon } from "geojson";
import type { MapLibreMap } from "maplibre-gl";
import { type City, loadCloseUp } from "#atlas/geography/close-up.ts";
import { loadGeography } from "#atlas/geography/geography.ts";
import type { Station } from "#atlas/geography/stations.ts";
import { cityLook, reliefExtent } from "#symbology/close-up.ts";
import { isOrigin } from "#view/scene.ts";
import reliefUrl from "./close-up-relief.webp?url";
import type { CloseUpLayers } from "./style/build-style.ts";
import { cityDot, cityLayers, closeGroundLayers } from "./style/layers/close-up.ts";
import { closeInsideLayers } from "./style/layers/land.ts";
import { drawSign } from "./style/sign-images.ts";
import { closeUpSources } from "./style/sources.ts";

const corners = 16;

/** A dot as a shape of many corners. */
const dotShape = Array.from({ length: corners }, (_, i): [number, number] => {
  const angle = (i / corners) * 2 * Math.PI;
  return [cityLook.radius * Math.cos(angle), cityLook.radius * Math.sin(angle)];
});

const cityFeature = ({ id, name, position }: City, order: number): Feature => ({
  type: "Feature",
  properties: { id, name, order },
  geometry: { type: "Point", coordinates: position },
});

/** Where routes stop: their names give way to those of the chosen route's stations. */
const stationFeature = ({ id, name, kind, place, routes, position }: Station): Feature => ({
  type: "Feature",
  properties: { id, name, kind, routes, isOrigin: isOrigin(place) },
  geometry: { type: "Point", coordinates: [...position] },
});

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

/** Adds the sources and the image that the layers want, which the style has then to take up. */
export async function addCloseUp(
  map: MapLibreMap,
  isGone: () => boolean,
): Promise<CloseUpLayers | null> {
  const [{ provinces, insides, cities }, { stations }] = await Promise.all([
    loadCloseUp(),
    loadGeography(),
    fetchRelief(),
  ]);
  if (isGone()) return null;
  const collect = (features: Feature[]) =>
    ({ type: "geojson", data: { type: "FeatureCollection", features }, maxzoom: 8 }) as const;
  const lines: Feature = { type: "Feature", properties: {}, geometry: provinces };
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
      ...collect([...insides].map(([id, geometry]) => insideFeature(id, geometry))),
      promoteId: "id",
      tolerance: 0.5,
    });
    map.addSource(closeUpSources.provinces, { ...collect([lines]), tolerance: 0.5 });
    map.addSource(
      closeUpSources.cities,
      collect([...cities.map(cityFeature), ...[...stations.values()].map(stationFeature)]),
    );
  }
  if (!map.hasImage(cityDot)) {
    map.addImage(cityDot, drawSign(dotShape, 2), { pixelRatio: 2, sdf: true });
  }
  return { insides: closeInsideLayers, ground: closeGroundLayers, names: cityLayers };
}
