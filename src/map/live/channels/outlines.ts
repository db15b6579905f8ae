import type { Feature } from "geojson";
import { GeoJSONSource, type MapLibreMap } from "maplibre-gl";
import type { Geography } from "#atlas/geography/geography.ts";
import { worldShare } from "#atlas/geography/world-share.ts";
import { placesOf } from "#atlas/outline/places.ts";
import { outlineKey } from "#map/live/style/layers/borders.ts";
import type { PlaceId } from "#subject/places.ts";
import { outlineWidth } from "#symbology/strokes.ts";
import { sentBackOver } from "#view/scene.ts";
import { countryIn } from "#view/selectors/chosen.ts";
import type { ViewState } from "#view/state.ts";
import type { View } from "#view/store.ts";
import { afterPaint } from "./after-paint.ts";

type Mark = "selected" | "hovered";

/** The places that are outlined, each once: what is chosen is not marked again when pointed at. */
function marksOf(state: ViewState): ReadonlyMap<PlaceId, Mark> {
  const { hovered } = state;
  const country = countryIn(state);
  const pointedAt = hovered?.kind === "country" ? placesOf(hovered.id) : [];
  const chosen = country ? placesOf(country) : [];
  return new Map([
    ...pointedAt.map((place) => [place, "hovered"] as const),
    ...chosen.map((place) => [place, "selected"] as const),
  ]);
}

/**
 * Outlines the chosen country and the one pointed at, and the border that a topic tells of. They are drawn from their own source: every
 * country's outline in every frame, most of them unseen, would be the dearest lines of the map.
 */
export function connectOutlines(map: MapLibreMap, view: View, geography: Geography): () => void {
  const soon = afterPaint(map);
  let shown = "";

  function show(state: ViewState): void {
    const marks = [...marksOf(state)];
    const borders = sentBackOver(state);
    const next = [...marks, ...borders].join();
    if (next === shown) return;
    shown = next;
    soon.ask(() => outline(marks, borders));
  }

  function outline(
    marks: readonly (readonly [PlaceId, Mark])[],
    borders: ReturnType<typeof sentBackOver>,
  ): void {
    const sentBack = borders.map(
      (sides): Feature => ({
        type: "Feature",
        properties: { mark: "sent-back" },
        geometry: geography.borderBetween(...sides),
      }),
    );
    const shapes = marks.flatMap(([id, mark]) => {
      const land = geography.lands.get(id);
      return land ? [{ id, mark, geometry: land.shape }] : [];
    });
    const chosen = shapes.filter(({ mark }) => mark === "selected");
    const widths = outlineWidth(Math.max(...chosen.map(({ geometry }) => worldShare(geometry))));
    const byZoom = Object.fromEntries(widths.map(([zoom, width]) => [outlineKey(zoom), width]));
    const features = shapes.map(({ id, mark, geometry }): Feature => {
      return { type: "Feature", properties: { id, mark, ...byZoom }, geometry };
    });
    const source = map.getSource("outlines");
    if (source instanceof GeoJSONSource)
      source.setData({ type: "FeatureCollection", features: [...features, ...sentBack] });
  }

  // The land's shapes are made while the map is drawn, not at the first that is pointed at.
  map.once("idle", () => void geography.lands);
  show(view.getState());
  const unsubscribe = view.subscribe(show);
  return () => {
    unsubscribe();
    soon.cancel();
  };
}
