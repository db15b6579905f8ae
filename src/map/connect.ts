import type { MapLibreMap } from "maplibre-gl";
import type { Geography } from "#atlas/geography";
import type { View } from "#view/store";
import { connectCamera } from "./channels/camera";
import { connectIncidents } from "./channels/incidents";
import { connectOutlines } from "./channels/outlines";
import { connectPointer } from "./channels/pointer";
import { connectStandings } from "./channels/standings";
import { connectStyle } from "./channels/style";
import { connectStyleState } from "./channels/style-state";
import { connectTraveller } from "./channels/traveller";

/** Ties a loaded map to the view, both ways; returns what unties it. */
export function connectMap(map: MapLibreMap, view: View, geography: Geography): () => void {
  const stops = [
    connectCamera(map, view, geography),
    connectStyleState(map, view, geography),
    connectStandings(map, view, geography),
    connectOutlines(map, view, geography),
    connectIncidents(map, view, geography),
    connectTraveller(map, view, geography),
    connectStyle(map, view),
    connectPointer(map, view),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
