import { GeoJSONVT } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import { type FlatShapes, unpackShapes } from "./flat-shapes.ts";
import { closestTiles, shapesName, type TilePlace, type TileProperties } from "./tiles.ts";

/** Units of a tile on each side, sixteen to a pixel as MapLibre's own, so that lines look the same. */
const extent = 8192;
const unitsOfPixel = extent / 512;

/** Cuts shapes into vector tiles, as they are asked for. */
export function cutTiles(
  shapes: FlatShapes,
  properties: readonly TileProperties[],
): (place: TilePlace) => Uint8Array<ArrayBuffer> | null {
  const features = unpackShapes(shapes, properties);
  const index = new GeoJSONVT(
    { type: "FeatureCollection", features },
    {
      ...{ extent, maxZoom: closestTiles, indexMaxZoom: 4 },
      ...{ tolerance: 0.3 * unitsOfPixel, buffer: 64 * unitsOfPixel },
    },
  );
  return ({ z, x, y }) => {
    const tile = index.getTile(z, x, y);
    if (!tile || tile.features.length === 0) return null;
    return new Uint8Array(fromGeojsonVt({ [shapesName]: tile }, { version: 2, extent }));
  };
}
