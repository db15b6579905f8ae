import type { MapLibreMap } from "maplibre-gl";
import type { Geography } from "#atlas/geography/geography.ts";
import { standingStrength } from "#symbology/standings.ts";
import { legStandings } from "#view/scene.ts";
import type { View } from "#view/store.ts";
import { connectYearStates } from "./year-states.ts";

/** Draws each leg as strongly as it stands in the year (feature-state `strength`). */
export function connectStandings(map: MapLibreMap, view: View, geography: Geography): () => void {
  return connectYearStates<number | null>(map, view, {
    ...{ source: "corridors", key: "strength", none: null },
    *of(year) {
      for (const [id, standing] of legStandings(geography, year))
        yield [id, standingStrength[standing]];
    },
  });
}
