import type { MapLibreMap } from "maplibre-gl";
import type { View } from "#view/store.ts";

/** Shows at once what goes by the zoom, and anew when that, the map's size or the view changes; returns what ends it. */
export function connectAtZoom(map: MapLibreMap, view: View, show: () => void): () => void {
  show();
  map.on("zoom", show);
  map.on("resize", show);
  const unsubscribe = view.subscribe(show);
  return () => {
    map.off("zoom", show);
    map.off("resize", show);
    unsubscribe();
  };
}
