/** Gives a map what it shows close up alone: fetched with its data when that is first zoomed to. */
import type { Feature } from "geojson";
import type { MapLibreMap } from "maplibre-gl";
import { type City, loadCloseUp } from "#atlas/geography/close-up.ts";
import { cityLook } from "#symbology/close-up.ts";
import type { CloseUpLayers } from "./style/build-style.ts";
import { cityDot, cityLayers, closeUpSources, provinceLayers } from "./style/layers/close-up.ts";
import { drawSign } from "./style/sign-images.ts";

const corners = 16;

/** A dot as a shape of many corners. */
const dotShape = Array.from({ length: corners }, (_, i): [number, number] => {
  const angle = (i / corners) * 2 * Math.PI;
  return [cityLook.radius * Math.cos(angle), cityLook.radius * Math.sin(angle)];
});

const cityFeature = ({ name, position }: City, order: number): Feature => ({
  type: "Feature",
  properties: { id: name, name, order },
  geometry: { type: "Point", coordinates: position },
});

/** Adds the sources and the image that the layers want, which the style has then to take up. */
export async function addCloseUp(
  map: MapLibreMap,
  isGone: () => boolean,
): Promise<CloseUpLayers | null> {
  const { provinces, cities } = await loadCloseUp();
  if (isGone()) return null;
  const collect = (features: Feature[]) =>
    ({ type: "geojson", data: { type: "FeatureCollection", features }, maxzoom: 8 }) as const;
  const lines: Feature = { type: "Feature", properties: {}, geometry: provinces };
  if (!map.getSource(closeUpSources.provinces)) {
    map.addSource(closeUpSources.provinces, { ...collect([lines]), tolerance: 0.5 });
    map.addSource(closeUpSources.cities, collect(cities.map(cityFeature)));
  }
  if (!map.hasImage(cityDot)) {
    map.addImage(cityDot, drawSign(dotShape, 2), { pixelRatio: 2, sdf: true });
  }
  return { ground: provinceLayers, names: cityLayers };
}
