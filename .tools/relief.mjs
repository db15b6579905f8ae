/**
 * `npm run relief`: makes the map's relief, src/map/live/close-up-relief.webp, from Natural Earth II
 * (public domain), whose shaded relief the package @cesium/engine carries as tiles. What is lighter or
 * darker than the land around it is light or shadow; the colours of the land are left out.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "./browser.mjs";

const packages = resolve(".cache/relief");
mkdirSync(packages, { recursive: true });
writeFileSync(`${packages}/package.json`, '{ "private": true }\n');
const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-save"];
if (!existsSync(`${packages}/node_modules`))
  execFileSync("npm", ["install", ...options, "@cesium/engine@24.0.0"], {
    cwd: packages,
    stdio: "inherit",
  });

const folder = `${packages}/node_modules/@cesium/engine/Source/Assets/Textures/NaturalEarthII/2`;
// Tiles of 45 degrees: columns from 180° west, rows from 90° south.
const tiles = [5, 6, 7].flatMap((column) =>
  [1, 2, 3].map((row) => ({
    column,
    row,
    picture: `data:image/jpeg;base64,${readFileSync(`${folder}/${column}/${row}.jpg`, "base64")}`,
  })),
);

async function makeRelief(pieces) {
  const [west, south, east, north] = [84, 4, 150, 56];
  const side = 768; // pixels of the tiles put together
  const perDegree = 256 / 45;
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  for (const { column, row, picture } of pieces) {
    const image = await createImageBitmap(await (await fetch(picture)).blob());
    context.drawImage(image, (column - 5) * 256, (3 - row) * 256);
  }
  const { data } = context.getImageData(0, 0, side, side);
  const light = new Float32Array(side * side);
  const land = new Float32Array(side * side);
  for (let i = 0; i < side * side; i += 1) {
    const [red, green, blue] = [data[i * 4], data[i * 4 + 1], data[i * 4 + 2]];
    land[i] = blue > red + 12 && blue > green ? 0 : 1;
    light[i] = land[i] * (0.3 * red + 0.59 * green + 0.11 * blue);
  }
  function blur(values, sigma) {
    const reach = Math.ceil(sigma * 3);
    const weights = Array.from({ length: 2 * reach + 1 }, (_, k) =>
      Math.exp(-((k - reach) ** 2) / (2 * sigma ** 2)),
    );
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const pass = (from, along, across) => {
      const to = new Float32Array(side * side);
      for (let a = 0; a < side; a += 1) {
        for (let b = 0; b < side; b += 1) {
          let sum = 0;
          for (let k = -reach; k <= reach; k += 1) {
            const at = Math.min(side - 1, Math.max(0, a + k));
            sum += weights[k + reach] * from[at * along + b * across];
          }
          to[a * along + b * across] = sum / total;
        }
      }
      return to;
    };
    return pass(pass(values, 1, side), side, 1);
  }
  const around = blur(light, 4);
  const share = blur(land, 4);
  const height = light.map((value, i) => (land[i] ? value - around[i] / share[i] : 0));
  const soft = blur(height, 0.7);
  const inland = blur(land, 1.2);
  const mercator = (latitude) => Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
  const [top, bottom] = [mercator(north), mercator(south)];
  const columns = 720;
  const rows = Math.round((columns * (top - bottom)) / (((east - west) * Math.PI) / 180));
  // Smooth between the pixels of the source: cubic, as it is looked at from near.
  const cubic = (t) => [
    (1 - t) ** 3 / 6,
    (3 * t ** 3 - 6 * t ** 2 + 4) / 6,
    (-3 * t ** 3 + 3 * t ** 2 + 3 * t + 1) / 6,
    t ** 3 / 6,
  ];
  function sample(values, x, y) {
    const [left, up] = [Math.floor(x - 0.5), Math.floor(y - 0.5)];
    const [across, down] = [cubic(x - 0.5 - left), cubic(y - 0.5 - up)];
    let sum = 0;
    for (const [j, v] of down.entries()) {
      for (const [i, u] of across.entries()) {
        sum += u * v * values[(up - 1 + j) * side + left - 1 + i];
      }
    }
    return sum;
  }
  const result = new ImageData(columns, rows);
  for (let row = 0; row < rows; row += 1) {
    const y = top - ((row + 0.5) / rows) * (top - bottom);
    const latitude = (2 * Math.atan(Math.exp(y)) - Math.PI / 2) * (180 / Math.PI);
    for (let column = 0; column < columns; column += 1) {
      const longitude = west + ((column + 0.5) / columns) * (east - west);
      const [u, v] = [(longitude - 45) * perDegree, (90 - latitude) * perDegree];
      const shade = sample(soft, u, v) * Math.max(0, sample(inland, u, v)) ** 2;
      const at = (row * columns + column) * 4;
      // White where it is light, black where it lies in shadow.
      result.data.set(shade > 0 ? [255, 255, 255] : [0, 0, 0], at);
      // In few steps, which are small and which nobody sees at the strength that it is shown with.
      result.data[at + 3] = Math.min(15, Math.round(Math.abs(shade) * 0.55)) * 17;
    }
  }
  const output = new OffscreenCanvas(columns, rows);
  output.getContext("2d").putImageData(result, 0, 0);
  const blob = await output.convertToBlob({ type: "image/webp", quality: 0.6 });
  return [...new Uint8Array(await blob.arrayBuffer())];
}

const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
const page = await browser.newPage();
const bytes = await page.evaluate(makeRelief, tiles);
writeFileSync("src/map/live/close-up-relief.webp", Uint8Array.from(bytes));
await browser.close();
