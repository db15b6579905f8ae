import { positionsOf } from "#own/geometry-positions.ts";
import type { KeptLayer } from "#own/layer/layer.ts";
import type { OwnFeature } from "#own/reading/reading.ts";
import { type Extent, union } from "#view/camera/extents.ts";

/** Where features lie; null where none has a place. */
export function extentOfFeatures(features: Iterable<OwnFeature>): Extent | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { geometry } of features) {
    if (!geometry) continue;
    for (const [x = 0, y = 0] of positionsOf(geometry)) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  }
  return west <= east ? [west, south, east, north] : null;
}

export function extentOfLayers(layers: readonly KeptLayer[]): Extent | null {
  const extents = layers
    .map(({ features, archive }): Extent | null => archive?.extent ?? extentOfFeatures(features))
    .filter((extent) => extent !== null);
  return extents.length === 0 ? null : union(extents);
}
