import type { MapLibreMap } from "maplibre-gl";
import type { Geography } from "#atlas/geography/geography.ts";
import type { View } from "#view/store.ts";
import { connectAtHand } from "./channels/at-hand.ts";
import { connectCamera } from "./channels/camera.ts";
import { connectIncidents, type MarksShown, marksAtHand } from "./channels/incidents.ts";
import { connectLanes, lanesAtHand } from "./channels/lanes.ts";
import { connectNames, liftButtons } from "./channels/names.ts";
import { connectOutlines } from "./channels/outlines.ts";
import { connectPointer } from "./channels/pointer.ts";
import { connectStances } from "./channels/stances.ts";
import { connectStandings } from "./channels/standings.ts";
import { connectStretch } from "./channels/stretch.ts";
import { connectStyle } from "./channels/style.ts";
import { connectStyleState, styleStateOf } from "./channels/style-state.ts";
import { connectTraveller } from "./channels/traveller.ts";
import type { Beginning } from "./create.ts";

/** What a map was made with, as the channels know it that go on from there. */
export interface First extends Beginning {
  readonly laneZoom: number;
  readonly marks: MarksShown;
}

/** What a map that is being made shows from the first. Names come when the page around it is put together. */
export function firstContents(map: MapLibreMap, view: View, geography: Geography): First {
  const lanes = lanesAtHand(map, view, geography);
  const marks = marksAtHand(map, view, geography);
  const contents = { corridors: lanes.features, incidents: marks.features };
  const state = styleStateOf(view.getState());
  return { contents, state, laneZoom: lanes.zoom, marks: marks.shown };
}

/** Ties a loaded map to the view, both ways; returns what unties it. */
export function connectMap(
  map: MapLibreMap,
  view: View,
  geography: Geography,
  first?: First,
): () => void {
  const names = connectNames(map, view, geography, first !== undefined);
  const stops = [
    liftButtons(map, view),
    connectCamera(map, view, geography),
    connectStyleState(map, view),
    connectLanes(map, view, geography, first?.laneZoom),
    connectStances(map, view),
    connectStandings(map, view, geography),
    connectOutlines(map, view, geography),
    names.stop,
    connectIncidents(map, view, geography, first?.marks),
    connectStretch(map, view),
    connectTraveller(map, view, geography),
    connectStyle(map, view, names.addCities),
    connectPointer(map, view),
    connectAtHand(map, view),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
