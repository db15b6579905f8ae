import type { MapLibreMap } from "maplibre-gl";
import type { View } from "#view/store.ts";
import type { OwnMapLayers } from "./style/build-style.ts";

/** Shows the reader's own data: what draws them is fetched once there are any. */
export function whenOwn(
  map: MapLibreMap,
  view: View,
  take: (layers: OwnMapLayers) => void,
): () => void {
  let isStopped = false;
  let isComing = false;
  let stop = () => {};

  async function look(): Promise<void> {
    if (isComing || view.getState().own.layers.length === 0) return;
    isComing = true;
    try {
      const { connectOwn } = await import("./own/connect-own.ts");
      if (isStopped) return;
      stop = connectOwn(map, view, take);
    } catch {
      // The list shows them still; the next change of the view tries again.
      isComing = false;
    }
  }

  void look();
  const unsubscribe = view.subscribe(() => void look());
  return () => {
    isStopped = true;
    unsubscribe();
    stop();
  };
}
