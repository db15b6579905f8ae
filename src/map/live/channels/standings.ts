import type { MapLibreMap } from "maplibre-gl";
import type { Geography } from "#atlas/geography/geography.ts";
import { standingStrength } from "#symbology/standings.ts";
import { legStandings } from "#view/scene.ts";
import type { View } from "#view/store.ts";

/** Draws each leg as strongly as it stands in the year, at most once a frame. */
export function connectStandings(map: MapLibreMap, view: View, geography: Geography): () => void {
  const sent = new Map<string, number>();
  let shown: number | null = null;
  let frame = 0;

  function send(): void {
    frame = 0;
    const { year } = view.getState();
    if (year === shown) return;
    shown = year;
    for (const [id, standing] of legStandings(geography, year)) {
      const strength = standingStrength[standing];
      if (sent.get(id) === strength) continue;
      sent.set(id, strength);
      map.setFeatureState({ source: "corridors", id }, { strength });
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
