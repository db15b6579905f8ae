/** Finished pages by what they are made of: a build that would make the same again puts them in place. */
import { createHash } from "node:crypto";
import {
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { filesUnder } from "#site/compress.ts";

/** All that a page can depend on: its words, facts and programs, and the libraries by their versions. */
const sources = ["src", "geo", "package-lock.json"] as const;

/** What pages and their pictures are made of, as a name for them. `more` is what the build itself was told. */
export function madeOf(root: string, more: readonly string[]): string {
  const hash = createHash("sha256").update(JSON.stringify(more));
  for (const source of sources) {
    const path = join(root, source);
    const files = source.includes(".") ? [path] : filesUnder(path).sort();
    for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest("hex");
}

export interface Kept {
  readonly root: string;
  /** The language: of each only the last pages are kept. */
  readonly tag: string;
  readonly more: readonly string[];
}

/** Puts a build's pages into its folder: those that are kept, or `write` makes them. */
export async function placePages(
  { root, tag, more }: Kept,
  folder: string,
  write: () => Promise<Iterable<readonly [name: string, text: string]>>,
): Promise<void> {
  const shelf = join(root, "node_modules/.cache/the-long-way-south/pages", tag);
  const [label, pages] = [join(shelf, "made-of"), join(shelf, "pages")];
  const name = madeOf(root, [tag, ...more]);
  if (!existsSync(label) || readFileSync(label, "utf8") !== name) {
    rmSync(shelf, { recursive: true, force: true });
    for (const [path, text] of await write()) {
      const file = join(pages, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    // Last: what was left unfinished has no label.
    writeFileSync(label, name);
  }
  cpSync(pages, folder, { recursive: true, mode: constants.COPYFILE_FICLONE });
}
