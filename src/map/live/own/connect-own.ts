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
import { type OwnSourcesThere, ownImage, ownSources } from "./own-names.ts";
import { connectTiled, isTiled } from "./tiled-own.ts";

const layersWith = (sources: OwnSourcesThere): OwnMapLayers => ({
  shapes: (theme) => ownShapeLayers(theme, sources),
  points: (theme) => ownPointLayers(theme, sources),
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
  if (!layer || !shownLayers(own).includes(layer)) return collect([]);
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

  let there: OwnSourcesThere = { tiled: [], whole: false, open: false };

  function note(next: Partial<OwnSourcesThere>): void {
    const before = there;
    there = { ...there, ...next };
    if (there.whole !== before.whole || there.open !== before.open || next.tiled)
      take(layersWith(there));
  }

  /** Whether it has the source by now: none is made for nothing, which would cost a frame. */
  function put(name: string, data: FeatureCollection): boolean {
    const source = map.getSource(name);
    if (source instanceof GeoJSONSource) source.setData(data);
    else if (data.features.length === 0) return false;
    else map.addSource(name, { type: "geojson", data, tolerance: 0.3, maxzoom: 8 });
    return true;
  }

  function putWhole(own: OwnState): void {
    const data = everyFeature(own);
    put(ownSources.all, data);
    note({ whole: data.features.length > 0 });
  }

  const putOpen = (own: OwnState) => note({ open: put(ownSources.open, openFeature(own)) });

  const tiled = connectTiled(map, (sources) => note({ tiled: sources }));
  putWhole(shown);
  putOpen(shown);
  tiled.show(shown);
  const unsubscribe = view.subscribe(({ own }) => {
    if (own === shown) return;
    const before = shown;
    shown = own;
    const isOther = own.layers !== before.layers || own.atStep !== before.atStep;
    if (isOther) {
      putWhole(own);
      tiled.show(own);
    }
    if (isOther || own.panel !== before.panel) putOpen(own);
  });
  return () => {
    unsubscribe();
    tiled.stop();
  };
}
