import type { MapLibreMap } from "maplibre-gl";
import { stanceByPlace } from "#view/scene.ts";
import type { View } from "#view/store.ts";
import { connectYearStates } from "./year-states.ts";

/** Tints each place by its stance in the year (feature-state `stance`). */
export function connectStances(map: MapLibreMap, view: View, source = "land"): () => void {
  return connectYearStates<string>(map, view, {
    ...{ source, key: "stance", none: "" },
    of: (year) => Object.entries(stanceByPlace(year)),
  });
}
