import type { OwnFeature } from "#own/reading/reading.ts";

/** Features as GeoJSON (RFC 7946), one a line, so that two files can be compared. */
export function writeGeoJson(features: readonly OwnFeature[]): string {
  const lines = features.map(({ geometry, properties }) =>
    JSON.stringify({ type: "Feature", geometry, properties }),
  );
  return `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`;
}
