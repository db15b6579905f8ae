/** Many lines, made up by chance: as one GeoJSON file, and as a PMTiles archive of the same. */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { GeoJSONVT } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import { runnerImport } from "vite";

const { writeArchive } = (await runnerImport("./tests/support/own-files/write-archive.ts")).module;
const { boundsOfLines, wanderingLines } = (
  await runnerImport("./tests/bench/pages/wandering-lines.ts")
).module;
const folder = ".cache/bench-lines";
const maxZoom = 8;
/** @param {import("geojson").FeatureCollection} lines */
function cutTiles(lines) {
  const index = new GeoJSONVT(lines, { maxZoom, indexMaxZoom: maxZoom, indexMaxPoints: 0 });
  const tiles = [];
  for (let z = 0; z <= maxZoom; z += 1) {
    for (let x = 0; x < 2 ** z; x += 1) {
      for (let y = 0; y < 2 ** z; y += 1) {
        const tile = index.getTile(z, x, y);
        if (tile)
          tiles.push({
            z,
            x,
            y,
            data: fromGeojsonVt({ lines: tile }, { version: 2, extent: 4096 }),
          });
      }
    }
  }
  return tiles;
}

/** How many vertices the lines of a pair of files have in all. */
export const lineSizes = [10_000, 100_000, 1_000_000];

/** @param {number} vertices */
export const lineFiles = (vertices) => ({
  lines: `lines-${vertices}.json`,
  tiles: `lines-${vertices}.pmtiles`,
});

/** @param {number} vertices */
function makeFiles(vertices) {
  const { lines, tiles } = lineFiles(vertices);
  /** @type {import("geojson").FeatureCollection} */
  const drawn = { type: "FeatureCollection", features: wanderingLines(vertices) };
  const text = JSON.stringify(drawn);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  const metadata = {
    vector_layers: [{ id: "lines", fields: { line: "Number" }, minzoom: 0, maxzoom: maxZoom }],
  };
  writeFileSync(`${folder}/${lines}`, text);
  writeFileSync(`${folder}/${lines}.br`, brotliCompressSync(text, { params }));
  writeFileSync(
    `${folder}/${tiles}`,
    writeArchive(cutTiles(drawn), metadata, { minZoom: 0, maxZoom, bounds: boundsOfLines }),
  );
}

/**
 * Puts the files of every size into a folder that is served. They are made once: every run would make
 * the same.
 * @param {string} served
 */
export function putLines(served) {
  mkdirSync(folder, { recursive: true });
  for (const vertices of lineSizes) {
    const { lines, tiles } = lineFiles(vertices);
    if (!existsSync(`${folder}/${tiles}`)) makeFiles(vertices);
    for (const file of [lines, `${lines}.br`, tiles]) {
      copyFileSync(`${folder}/${file}`, `${served}/${file}`);
    }
  }
}
