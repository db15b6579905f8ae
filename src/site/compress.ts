import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { otherLanguages } from "./own-folder.ts";

const compressible = /\.(html|js|mjs|css|json|geojson|svg|csv|webmanifest)$/;

/** Bytes below which a copy saves no packet on the way, and takes a block on the disk. */
const least = 1000;

/** How hard a text is pressed. The last tenth of many pages' size would take as long as the rest of the build. */
const efforts = { most: { brotli: 11, gzip: 9 }, quick: { brotli: 5, gzip: 6 } } as const;

/** Writes a brotli and a gzip copy beside a text file. */
export function compressFile(file: string, content: Buffer, effort: keyof typeof efforts): void {
  if (!compressible.test(file) || content.length < least) return;
  const { brotli, gzip } = efforts[effort];
  const params = { [constants.BROTLI_PARAM_QUALITY]: brotli };
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: gzip }));
}

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

/** Compresses every text file of a build that has no copy yet. */
export function precompress(folder: string): void {
  for (const file of ownFiles(folder))
    if (!existsSync(`${file}.br`)) compressFile(file, readFileSync(file), "most");
}
