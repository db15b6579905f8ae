import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { english, type Teller } from "#site/languages.ts";
import { cutLetters, lettersOf } from "./cut-letters.ts";

/** The Latin faces have all that English needs. */
const noLetters =
  "export const families = [], mapFaces = { regular: [], semibold: [] }, hasLetter = () => false;";

/** What can be read in a language: its own texts, and those of the subject that hold its letters. */
function* textsIn(root: string, tag: string): Generator<string> {
  for (const folder of [`src/languages/${tag}`, "src/subject"])
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }))
      if (/\.(po|json|ts|csv)$/.test(name)) yield readFileSync(join(root, folder, name), "utf8");
}

/** Cuts the fonts of a language to the letters that it uses: `virtual:letters`. */
export function lettersPlugin({ tag, messages }: Teller = english): Plugin {
  let root = "";
  return {
    name: "long-way-south:letters",
    configResolved(config) {
      root = config.root;
    },
    async resolveId(id) {
      if (id !== "virtual:letters") return undefined;
      if (messages === undefined) return `\0${id}`;
      return cutLetters(join(root, ".cache/letters", tag), lettersOf(textsIn(root, tag)));
    },
    load: (id) => (id === "\0virtual:letters" ? noLetters : undefined),
  };
}
