import type { MapLibreMap } from "maplibre-gl";
import type { Geography } from "#atlas/geography/geography.ts";
import type { View } from "#view/store.ts";
import { connectAtHand } from "./channels/at-hand.ts";
import { connectCamera } from "./channels/camera.ts";
import { connectIncidents } from "./channels/incidents.ts";
import { connectLanes } from "./channels/lanes.ts";
import { connectNames } from "./channels/names.ts";
import { connectOutlines } from "./channels/outlines.ts";
import { connectPointer } from "./channels/pointer.ts";
import { connectStances } from "./channels/stances.ts";
import { connectStandings } from "./channels/standings.ts";
import { connectStretch } from "./channels/stretch.ts";
import { connectStyle } from "./channels/style.ts";
import { connectStyleState } from "./channels/style-state.ts";
import { connectTraveller } from "./channels/traveller.ts";

/** Ties a loaded map to the view, both ways; returns what unties it. */
export function connectMap(map: MapLibreMap, view: View, geography: Geography): () => void {
  const stops = [
    connectCamera(map, view, geography),
    connectStyleState(map, view),
    connectLanes(map, view, geography),
    connectStances(map, view),
    connectStandings(map, view, geography),
    connectOutlines(map, view, geography),
    connectNames(map, view, geography),
    connectIncidents(map, view, geography),
    connectStretch(map, view),
    connectTraveller(map, view, geography),
    connectStyle(map, view),
    connectPointer(map, view),
    connectAtHand(map, view),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
