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

/** `hasWhole`: some layer is handed over whole; a source without features would be gone over in vain. */
const layersWith = (tiled: readonly TiledOwn[], hasWhole: boolean): OwnMapLayers => ({
  shapes: (theme) => ownShapeLayers(theme, tiled, hasWhole),
  points: (theme) => ownPointLayers(theme, tiled, hasWhole),
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

  let sources: readonly TiledOwn[] = [];
  let hasWhole = false;
  const tell = () => take(layersWith(sources, hasWhole));

  /** Whether there is any now where there was none, or the other way round. */
  function putWhole(own: OwnState): boolean {
    const had = hasWhole;
    const data = everyFeature(own);
    hasWhole = data.features.length > 0;
    put(ownSources.all, data);
    return had !== hasWhole;
  }

  const tiled = connectTiled(map, (next) => {
    sources = next;
    tell();
  });
  put(ownSources.open, openFeature(shown));
  // What comes in tiles is told of when it is there: one change of the style, and one frame.
  if (putWhole(shown)) tell();
  tiled.show(shown);
  const unsubscribe = view.subscribe(({ own }) => {
    if (own === shown) return;
    const before = shown;
    shown = own;
    if (own.layers !== before.layers) {
      if (putWhole(own)) tell();
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
