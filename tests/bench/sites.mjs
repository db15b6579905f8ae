/** Builds and serves what the bench visits. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { feature } from "topojson-client";
import { build, preview, runnerImport } from "vite";
import { putLines } from "./lines.mjs";

const { hostingPlugin } = (await runnerImport("./src/site/hosting.ts")).module;
const { precompress } = (await runnerImport("./src/site/compress.ts")).module;
const { importTold } = (await runnerImport("./src/site/languages.ts")).module;
const { publishAll } = await importTold(process.cwd(), "geo/publish.ts");

const plainFolder = ".cache/bench-pages";
const insideFolder = ".cache/bench-inside";
const insidePages = ["year-step", "empty-update", "mounts", "growth", "figure", "own"];

/** The pages that draw the same map with a library alone. */
export const plainPages = ["maplibre", "maplibre-50m", "leaflet", "openlayers"];

/** Pages that know nothing of ours but its data, with the data that they load. */
async function buildPlain() {
  await build({
    configFile: false,
    root: "tests/bench/plain",
    base: "./",
    logLevel: "warn",
    build: {
      outDir: `../../../${plainFolder}`,
      emptyOutDir: true,
      chunkSizeWarningLimit: 5000,
      target: "es2022",
      rollupOptions: {
        input: [...plainPages, "tiles"].map((page) => `tests/bench/plain/${page}.html`),
      },
    },
    worker: { format: "es" },
  });
  const published = publishAll();
  for (const name of ["basemap.json", "routes.json"]) {
    writeFileSync(`${plainFolder}/${name}`, published.get(name) ?? "");
  }
  /** @type {import("topojson-specification").Topology} */
  const world = JSON.parse(
    readFileSync(fileURLToPath(import.meta.resolve("world-atlas/countries-50m.json")), "utf8"),
  );
  const { countries: areas } = world.objects;
  if (!areas) throw new Error("The world atlas has no countries.");
  const countries = JSON.stringify(feature(world, areas));
  writeFileSync(`${plainFolder}/countries-50m.json`, countries);
  // As the atlas's host has it: the browser begins a process of its own for a page that asks for it.
  writeFileSync(`${plainFolder}/_headers`, "/*\n  Cross-Origin-Opener-Policy: same-origin\n");
  precompress(plainFolder);
  putLines(plainFolder);
}

/** Pages made of our own parts, built as the site is. */
async function buildInside() {
  await build({
    logLevel: "warn",
    build: {
      outDir: insideFolder,
      emptyOutDir: true,
      target: "es2022",
      rollupOptions: { input: insidePages.map((page) => `tests/bench/pages/${page}.html`) },
    },
  });
}

/**
 * A server with its address, and with the connections to it: what they wrote is what a page moved,
 * its workers included.
 * @param {import("vite").InlineConfig} config
 */
async function serve(config) {
  const server = await preview({ ...config, logLevel: "error" });
  const address = server.httpServer.address();
  if (typeof address !== "object" || !address) throw new Error("The bench could not be served.");
  /** @type {import("node:net").Socket[]} */
  const connections = [];
  server.httpServer.on("connection", (socket) => connections.push(socket));
  return {
    url: `http://localhost:${address.port}/`,
    forgetBytes: () => {
      connections.length = 0;
    },
    bytes: () => connections.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    close: () => server.close(),
  };
}

/**
 * Builds and serves the site, the plain pages and the pages of our parts. `BENCH_BUILT=1` takes what
 * was built before, for who works on the bench.
 */
export async function openSites() {
  if (!process.env["BENCH_BUILT"]) {
    await build({ logLevel: "warn" });
    execFileSync("npx", ["vite", "build", "--mode", "ko", "--logLevel", "warn"]);
    for (const folder of ["dist", "dist/ko"]) precompress(folder);
    await buildPlain();
    await buildInside();
  }
  const host = "localhost";
  return {
    own: await serve({ preview: { port: 4500, host } }),
    plain: await serve({
      configFile: false,
      plugins: [hostingPlugin()],
      build: { outDir: plainFolder },
      preview: { port: 4501, host },
    }),
    inside: await serve({ build: { outDir: insideFolder }, preview: { port: 4502, host } }),
  };
}

/** @typedef {Awaited<ReturnType<typeof openSites>>} Sites */
