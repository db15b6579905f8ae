import type { MapLibreMap } from "maplibre-gl";
import type { PlaceId } from "#atlas/places";
import { placesOf } from "#atlas/queries";
import type { ViewState } from "#view/state";
import type { View } from "#view/store";

type Mark = "selected" | "hovered";

function markedPlaces({ country, hovered }: ViewState): Record<Mark, readonly PlaceId[]> {
  return {
    selected: country ? placesOf(country) : [],
    hovered: hovered?.kind === "country" ? placesOf(hovered.id) : [],
  };
}

/** Outlines the selected and the hovered country. */
export function connectFeatureState(map: MapLibreMap, view: View): () => void {
  let shown: Record<Mark, readonly PlaceId[]> = { selected: [], hovered: [] };

  function show(state: ViewState): void {
    const next = markedPlaces(state);
    for (const mark of ["selected", "hovered"] as const) {
      for (const id of shown[mark]) {
        if (!next[mark].includes(id))
          map.setFeatureState({ source: "land", id }, { [mark]: false });
      }
      for (const id of next[mark]) {
        if (!shown[mark].includes(id))
          map.setFeatureState({ source: "land", id }, { [mark]: true });
      }
    }
    shown = next;
  }

  show(view.getState());
  return view.subscribe(show);
}
