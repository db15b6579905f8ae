import type { MapLibreMap } from "maplibre-gl";
import type { View } from "#view/store.ts";

/** The stretch that is pointed at in a journey stands out (feature-state `pointed`). */
export function connectStretch(map: MapLibreMap, view: View): () => void {
  let { stretch: shown } = view.getState();

  function mark(pointed: boolean): void {
    for (const id of shown) map.setFeatureState({ source: "corridors", id }, { pointed });
  }

  mark(true);
  return view.subscribe(({ stretch }) => {
    if (stretch === shown) return;
    mark(false);
    shown = stretch;
    mark(true);
  });
}
