/** Gives the map the reader's own data, and again whenever they change. */
import type { Feature, FeatureCollection } from "geojson";
import { GeoJSONSource, type MapLibreMap } from "maplibre-gl";
import { drawSign } from "#map/live/style/sign-images.ts";
import { ownLooks } from "#symbology/own.ts";
import { shownLayers, toDraw } from "#view/own/own-selectors.ts";
import type { OwnState, OwnToDraw } from "#view/own/own-state.ts";
import type { View } from "#view/store.ts";
import { ownPointLayers, ownShapeLayers } from "./own-layers.ts";
import { ownImage, ownSources } from "./own-names.ts";

export const ownMapLayers = { shapes: ownShapeLayers, points: ownPointLayers };

const collect = (features: Feature[]): FeatureCollection => ({
  type: "FeatureCollection",
  features,
});

const featureOf = ({ ref: { id }, look, name, geometry }: OwnToDraw): Feature => ({
  type: "Feature",
  properties: { id, look, name },
  geometry,
});

const everyFeature = (own: OwnState) => collect(toDraw(shownLayers(own)).map(featureOf));

/** What the reader has opened. */
function openFeature(own: OwnState): FeatureCollection {
  const id = own.panel?.on === "feature" ? own.panel.ref.id : null;
  const open = id === null ? [] : toDraw(shownLayers(own)).filter(({ ref }) => ref.id === id);
  return collect(open.map(featureOf));
}

export function connectOwn(map: MapLibreMap, view: View): () => void {
  let shown = view.getState().own;

  for (const [look, { point }] of ownLooks.entries()) {
    const name = ownImage(look);
    if (!map.hasImage(name)) map.addImage(name, drawSign(point, 2), { pixelRatio: 2, sdf: true });
  }

  function put(name: string, data: FeatureCollection): void {
    const source = map.getSource(name);
    if (source instanceof GeoJSONSource) source.setData(data);
    else map.addSource(name, { type: "geojson", data, tolerance: 0.3, maxzoom: 8 });
  }

  put(ownSources.all, everyFeature(shown));
  put(ownSources.open, openFeature(shown));
  return view.subscribe(({ own }) => {
    if (own === shown) return;
    const before = shown;
    shown = own;
    const isOther = own.layers !== before.layers || own.atStep !== before.atStep;
    if (isOther) put(ownSources.all, everyFeature(own));
    if (isOther || own.panel !== before.panel) put(ownSources.open, openFeature(own));
  });
}
