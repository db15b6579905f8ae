import type { MapLibreMap } from "maplibre-gl";
import type { Geography } from "#atlas/geography/geography.ts";
import { fullStrength, standingStrength } from "#symbology/standings.ts";
import { legStandings } from "#view/scene.ts";
import type { View } from "#view/store.ts";
import { connectYearStates } from "./year-states.ts";

/** Draws each leg as strongly as it stands in the year (feature-state `strength`). */
export function connectStandings(map: MapLibreMap, view: View, geography: Geography): () => void {
  return connectYearStates<number | null>(map, view, {
    ...{ source: "corridors", key: "strength", none: null },
    *of(year) {
      for (const [id, standing] of legStandings(geography, year)) {
        const strength = standingStrength[standing];
        // As strong as without a state: nothing has to be drawn anew for it.
        if (strength !== fullStrength) yield [id, strength];
      }
    },
  });
}
