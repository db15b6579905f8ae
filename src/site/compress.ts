import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { otherLanguages } from "./own-folder.ts";

const compressible = /\.(html|js|mjs|css|json|geojson|svg|csv|webmanifest)$/;

/** Bytes below which a copy saves no packet on the way, and takes a block on the disk. */
const least = 1000;

/** How hard a text is pressed. The last tenth of many pages' size would take as long as the rest of the build. */
const efforts = { most: { brotli: 11, gzip: 9 }, quick: { brotli: 5, gzip: 6 } } as const;

/** Pages in folders are many, and each is read by few. */
const effortFor = (folder: string, file: string) =>
  efforts[file.endsWith(".html") && dirname(file) !== folder ? "quick" : "most"];

export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The files of one language: others, which stand in folders of it, are builds of their own. */
const ownFiles = (folder: string) =>
  filesUnder(folder).filter(
    (name) => !otherLanguages.includes(relative(folder, name).split(sep)[0] ?? ""),
  );

/** Writes a brotli and a gzip copy beside every text file of a build: for hosts, which send them as they are. */
export function precompress(folder: string): void {
  for (const file of ownFiles(folder)) {
    const content = readFileSync(file);
    if (!compressible.test(file) || content.length < least) continue;
    const { brotli, gzip } = effortFor(folder, file);
    const params = { [constants.BROTLI_PARAM_QUALITY]: brotli };
    writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
    writeFileSync(`${file}.gz`, gzipSync(content, { level: gzip }));
  }
}
