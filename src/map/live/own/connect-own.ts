/** Gives the map the reader's own data, and again whenever they change. */
import type { Feature, FeatureCollection } from "geojson";
import { GeoJSONSource, type MapLibreMap } from "maplibre-gl";
import { drawSign } from "#map/live/style/sign-images.ts";
import { nameOfFeature } from "#own/layer/feature-words.ts";
import type { KeptLayer } from "#own/layer/layer.ts";
import { ownLooks } from "#symbology/own.ts";
import { findOwn, ownRef, shownLayers } from "#view/own/own-selectors.ts";
import type { OwnState } from "#view/own/own-state.ts";
import type { View } from "#view/store.ts";
import { ownPointLayers, ownShapeLayers } from "./own-layers.ts";
import { ownImage, ownSources } from "./own-names.ts";

export const ownMapLayers = { shapes: ownShapeLayers, points: ownPointLayers };

const collect = (features: Feature[]): FeatureCollection => ({
  type: "FeatureCollection",
  features,
});

function featureOf(layer: KeptLayer, index: number): Feature[] {
  const feature = layer.features[index];
  if (!feature?.geometry) return [];
  const name = nameOfFeature(feature, layer);
  const properties = { id: ownRef(layer, index).id, look: layer.look, name };
  return [{ type: "Feature", properties, geometry: feature.geometry }];
}

const everyFeature = (own: OwnState) =>
  collect(
    shownLayers(own).flatMap((layer) => layer.features.flatMap((_, i) => featureOf(layer, i))),
  );

/** What the reader has opened. */
function openFeature(own: OwnState): FeatureCollection {
  const found = own.panel?.on === "feature" ? findOwn(own, own.panel.ref) : null;
  return collect(found && !found.layer.isHidden ? featureOf(found.layer, found.index) : []);
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
    if (own.layers !== before.layers) put(ownSources.all, everyFeature(own));
    if (own.layers !== before.layers || own.panel !== before.panel)
      put(ownSources.open, openFeature(own));
  });
}
