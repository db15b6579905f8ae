/** The basemap as it was last made: it is the same in every language, and takes seconds to make. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import type { Topology } from "topojson-specification";
import { buildBasemap } from "./basemap.ts";

const root = new URL("../", import.meta.url);
const shelf = new URL("node_modules/.cache/the-long-way-south/basemap/", root);

/** All that it is made of: its programs, and what they take from others by its version. */
export const basemapSources = [
  "geo/basemap.ts",
  "src/core/geometry.ts",
  "src/core/thin.ts",
  "package-lock.json",
];

function madeOf(): string {
  const hash = createHash("sha256");
  for (const source of basemapSources) hash.update(readFileSync(new URL(source, root)));
  return hash.digest("hex");
}

interface Kept {
  readonly name: string;
  readonly basemap: Topology;
}

/** What `buildBasemap` makes, made once for all builds. */
export function keptBasemap(): Topology {
  const [file, name] = [new URL("basemap.json", shelf), madeOf()];
  if (existsSync(file)) {
    const kept: Kept = JSON.parse(readFileSync(file, "utf8"));
    if (kept.name === name) return kept.basemap;
  }
  const made: Kept = { name, basemap: buildBasemap() };
  mkdirSync(shelf, { recursive: true });
  // In its place when it is whole: another build may read it meanwhile.
  const unfinished = new URL(`${process.pid}.part`, shelf);
  writeFileSync(unfinished, JSON.stringify(made));
  renameSync(unfinished, file);
  return made.basemap;
}
