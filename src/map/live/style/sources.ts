import type { FeatureCollection } from "geojson";
import type { StyleSpecification } from "maplibre-gl";

/**
 * The names of the map's sources. Every source is cut into tiles of its own, and its tiles are masked
 * each time the drawing comes to another: what lies over the land and never changes is one, and
 * countries are outlined from one that is nearly empty.
 */
export const sourceNames = [
  "names",
  "corridors",
  "incidents",
  "traveller",
  "outlines",
  "land",
  "water-and-borders",
] as const;
export type SourceName = (typeof sourceNames)[number];

/** The sources with what they hold, or the address that the worker has it from. */
export function buildSources(
  dataOf: (name: SourceName) => FeatureCollection | string,
): StyleSpecification["sources"] {
  const entries = sourceNames.map((name) => [
    name,
    {
      type: "geojson" as const,
      data: dataOf(name),
      promoteId: "id",
      // The corridors are published at a tenth of a degree: thinning them further would show.
      tolerance: name === "corridors" ? 0 : 0.5,
      maxzoom: 8,
    },
  ]);
  return Object.fromEntries(entries);
}

/** The names of the sources that come when the map is first zoomed close up. */
export const closeUpSources = {
  relief: "relief",
  insides: "close-insides",
  provinces: "provinces",
} as const;
