/** Gives the map the reader's own data, and again whenever they change. */
import type { Feature, FeatureCollection } from "geojson";
import { GeoJSONSource, type MapLibreMap } from "maplibre-gl";
import type { OwnMapLayers } from "#map/live/style/build-style.ts";
import { drawSign } from "#map/live/style/sign-images.ts";
import { ownLooks } from "#symbology/own.ts";
import { findOwn, shownLayers, toDraw } from "#view/own/own-selectors.ts";
import type { OwnState, OwnToDraw } from "#view/own/own-state.ts";
import type { View } from "#view/store.ts";
import { ownPointLayers, ownShapeLayers } from "./own-layers.ts";
import { ownImage, ownSources, type TiledOwn } from "./own-names.ts";
import { connectTiled, isTiled } from "./tiled-own.ts";

const layersWith = (tiled: readonly TiledOwn[]): OwnMapLayers => ({
  shapes: (theme) => ownShapeLayers(theme, tiled),
  points: (theme) => ownPointLayers(theme, tiled),
});

const collect = (features: Feature[]): FeatureCollection => ({
  type: "FeatureCollection",
  features,
});

const featureOf = ({ ref: { id }, look, name, geometry }: OwnToDraw): Feature => ({
  type: "Feature",
  properties: { id, look, name },
  geometry,
});

/** Of the layers that are handed over whole. */
const everyFeature = (own: OwnState) =>
  collect(toDraw(shownLayers(own).filter((layer) => !isTiled(layer))).map(featureOf));

/** What the reader has opened. */
function openFeature(own: OwnState): FeatureCollection {
  const { panel } = own;
  const ref = panel?.on === "feature" ? panel.ref : null;
  const layer = ref && findOwn(own, ref)?.layer;
  if (!layer || layer.isHidden) return collect([]);
  return collect(
    toDraw([layer])
      .filter((each) => each.ref.id === ref.id)
      .map(featureOf),
  );
}

/** `take` is told what draws them, and again when that is more or less. */
export function connectOwn(
  map: MapLibreMap,
  view: View,
  take: (layers: OwnMapLayers) => void,
): () => void {
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

  const tiled = connectTiled(map, (sources) => take(layersWith(sources)));
  put(ownSources.all, everyFeature(shown));
  put(ownSources.open, openFeature(shown));
  take(layersWith([]));
  tiled.show(shown);
  const unsubscribe = view.subscribe(({ own }) => {
    if (own === shown) return;
    const before = shown;
    shown = own;
    if (own.layers !== before.layers) {
      put(ownSources.all, everyFeature(own));
      tiled.show(own);
    }
    if (own.layers !== before.layers || own.panel !== before.panel)
      put(ownSources.open, openFeature(own));
  });
  return () => {
    unsubscribe();
    tiled.stop();
  };
}
