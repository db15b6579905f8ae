/** Compiled, and never run: MapLibre's GeoJSON types are not any. */
import type { GeoJSONSource } from "maplibre-gl";

export function giveNoGeoJson(source: GeoJSONSource): void {
  // @ts-expect-error A number is no GeoJSON; without "geojson" in tsconfig's types this would compile.
  source.setData(42);
}
