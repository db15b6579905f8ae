/** Many lines, made up by chance: as one GeoJSON file, and as a PMTiles archive of the same. */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { GeoJSONVT } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import { runnerImport } from "vite";
import { writeArchive } from "./pmtiles-archive.mjs";

const { importTold } = (await runnerImport("./src/site/languages.ts")).module;
const { seededRandom } = await importTold(process.cwd(), "tests/bench/pages/grown.ts");
const folder = ".cache/bench-lines";
const maxZoom = 8;
const verticesOfLine = 200;
/** @type {[number, number, number, number]} */
const bounds = [90, 5, 150, 55];

/**
 * Lines that wander through the region of the atlas, at three decimals of a degree.
 * @param {number} vertices
 * @returns {import("geojson").FeatureCollection}
 */
function drawLines(vertices) {
  const random = seededRandom(vertices);
  const [west, south, east, north] = bounds;
  const features = Array.from({ length: vertices / verticesOfLine }, (_, line) => {
    let [x, y, heading] = [
      west + random() * (east - west),
      south + random() * (north - south),
      random() * Math.PI * 2,
    ];
    const coordinates = Array.from({ length: verticesOfLine }, () => {
      heading += random() - 0.5;
      x = Math.min(east, Math.max(west, x + 0.03 * Math.cos(heading)));
      y = Math.min(north, Math.max(south, y + 0.03 * Math.sin(heading)));
      return [Number(x.toFixed(3)), Number(y.toFixed(3))];
    });
    return {
      type: /** @type {const} */ ("Feature"),
      properties: { line },
      geometry: { type: /** @type {const} */ ("LineString"), coordinates },
    };
  });
  return { type: "FeatureCollection", features };
}

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
  const drawn = drawLines(vertices);
  const text = JSON.stringify(drawn);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  const metadata = {
    vector_layers: [{ id: "lines", fields: { line: "Number" }, minzoom: 0, maxzoom: maxZoom }],
  };
  writeFileSync(`${folder}/${lines}`, text);
  writeFileSync(`${folder}/${lines}.br`, brotliCompressSync(text, { params }));
  writeFileSync(
    `${folder}/${tiles}`,
    writeArchive(cutTiles(drawn), metadata, { minZoom: 0, maxZoom, bounds }),
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
