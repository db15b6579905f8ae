import { existsSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { languages } from "#languages/languages.ts";

const [, ...others] = languages;

/** Folders of a build in which the site stands in another language: builds of their own. */
export const otherLanguages: readonly string[] = others.map(({ tag }) => tag);

/** A build empties its folder, but leaves the other languages that stand in it. */
export function ownFolderPlugin(): Plugin {
  let folder = "";
  return {
    name: "long-way-south:own-folder",
    apply: "build",
    config: () => ({ build: { emptyOutDir: false } }),
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    // Before the files that stand as they are (public/) are copied into it.
    buildStart() {
      if (!existsSync(folder)) return;
      for (const name of readdirSync(folder))
        if (!otherLanguages.includes(name)) rmSync(join(folder, name), { recursive: true });
    },
  };
}
