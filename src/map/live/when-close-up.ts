import type { MapLibreMap } from "maplibre-gl";
import { closeUpFrom } from "#symbology/close-up.ts";
import type { CloseUpOnMap } from "./close-up.ts";
import { whenDrawn } from "./when-drawn.ts";

/** Fetches what is shown close up alone, once: when a map that stands is zoomed to where it is wanted. */
export function whenCloseUp(map: MapLibreMap, take: (onMap: CloseUpOnMap) => void): () => void {
  let isStopped = false;
  let isComing = false;

  async function look(): Promise<void> {
    if (isComing || map.getZoom() < closeUpFrom.fetched) return;
    isComing = true;
    try {
      const { addCloseUp } = await import("./close-up.ts");
      if (isStopped) return;
      const onMap = await addCloseUp(map, () => isStopped);
      if (onMap) take(onMap);
    } catch {
      // Without it the map shows what it showed before; the next zoom tries again.
      isComing = false;
    }
  }

  async function begin(): Promise<void> {
    await whenDrawn(map.painter.context.gl);
    if (isStopped) return;
    map.on("zoomend", look);
    await look();
  }

  map.once("idle", begin);
  return () => {
    isStopped = true;
    map.off("idle", begin);
    map.off("zoomend", look);
  };
}
