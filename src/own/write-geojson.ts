import type { OwnFeature } from "#own/reading/reading.ts";

/**
 * Features as GeoJSON (RFC 7946), one a line, so that two files can be compared; what the file says of
 * itself stands before them.
 */
export function writeGeoJson(
  features: readonly OwnFeature[],
  about: OwnFeature["properties"] = {},
): string {
  const told = Object.entries(about)
    .filter(([name]) => !/^(type|features|bbox|crs)$/.test(name))
    .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},`);
  const lines = features.map(({ geometry, properties }) =>
    JSON.stringify({ type: "Feature", geometry, properties }),
  );
  return `{"type":"FeatureCollection",${told.join("")}"features":[\n${lines.join(",\n")}\n]}\n`;
}
