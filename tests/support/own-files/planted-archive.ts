/** An archive of tiles that was made up: one line along a parallel, under one name. */
import type { Geometry } from "geojson";
import { cutTiles } from "#own/tiles/cut-tiles.ts";
import { packShapes } from "#own/tiles/flat-shapes.ts";
import { shapesName } from "#own/tiles/tiles.ts";
import { type ArchiveTile, writeArchive } from "./write-archive.ts";

const maxZoom = 4;

/** From 140° to 160° east. `metadata` and `tileType` may be what they should not be. */
export function plantArchive(
  latitude: number,
  metadata: object = { vector_layers: [{ id: shapesName, fields: {} }] },
  tileType = 1,
): Uint8Array<ArrayBuffer> {
  const line: Geometry = {
    type: "LineString",
    coordinates: Array.from({ length: 2000 }, (_, i) => [140 + i / 100, latitude]),
  };
  const tileOf = cutTiles(packShapes([{ geometry: line }]), [{ id: "own-x.0", name: "Planted" }]);
  const tiles: ArchiveTile[] = [];
  for (let z = 0; z <= maxZoom; z += 1) {
    for (let x = 0; x < 2 ** z; x += 1) {
      for (let y = 0; y < 2 ** z; y += 1) {
        const data = tileOf({ z, x, y });
        if (data) tiles.push({ z, x, y, data });
      }
    }
  }
  const bounds = [140, latitude - 1, 160, latitude + 1] as const;
  return writeArchive(tiles, metadata, { minZoom: 0, maxZoom, bounds, tileType });
}
