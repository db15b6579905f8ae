import type { MapLibreMap } from "maplibre-gl";
import type { Geography } from "#atlas/geography/geography.ts";
import { strengthAtRest } from "#map/live/contents/source-data.ts";
import { fullStrength, standingStrength } from "#symbology/standings.ts";
import { endStandings, legStandings } from "#view/scene.ts";
import type { View } from "#view/store.ts";
import { connectYearStates } from "./year-states.ts";

/** Draws each leg, and the rings at their ends, as strongly as they stand in the year (feature-state `strength`). */
export function connectStandings(map: MapLibreMap, view: View, geography: Geography): () => void {
  const atRest = endStandings(geography, null);
  return connectYearStates<number | null>(map, view, {
    ...{ source: "corridors", key: "strength", none: null },
    *of(year) {
      for (const [id, standing] of legStandings(geography, year)) {
        const strength = standingStrength[standing];
        // As strong as without a state: nothing has to be drawn anew for it.
        if (strength !== fullStrength) yield [id, strength];
      }
      for (const [id, standing] of endStandings(geography, year)) {
        const strength = standingStrength[standing];
        if (strength !== strengthAtRest(atRest.get(id))) yield [id, strength];
      }
    },
  });
}
