import type { MapLibreMap } from "maplibre-gl";
import { stanceByPlace } from "#view/scene.ts";
import type { View } from "#view/store.ts";

/**
 * Tints each place by its stance in the year (feature-state `stance`), at most once a frame: with the
 * year only what changes is coloured anew, and no land is cut into tiles again.
 */
export function connectStances(map: MapLibreMap, view: View): () => void {
  const sent = new Map<string, string>();
  let shown: number | null | undefined;
  let frame = 0;

  function send(): void {
    frame = 0;
    const { year } = view.getState();
    if (year === shown) return;
    shown = year;
    const stances = new Map<string, string>(Object.entries(stanceByPlace(year)));
    for (const id of new Set([...sent.keys(), ...stances.keys()])) {
      const stance = stances.get(id) ?? "";
      if ((sent.get(id) ?? "") === stance) continue;
      sent.set(id, stance);
      map.setFeatureState({ source: "land", id }, { stance });
    }
  }

  send();
  const unsubscribe = view.subscribe(() => {
    frame ||= requestAnimationFrame(send);
  });
  return () => {
    cancelAnimationFrame(frame);
    unsubscribe();
  };
}
