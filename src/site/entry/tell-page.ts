import type { Plugin } from "vite";
import { english, importTold, type Teller } from "#site/languages.ts";

type PageWords = typeof import("./page-words.ts");
type Words = ReturnType<PageWords["pageWords"]>;

/** The words of the pages in a language, without what the build draws and publishes. */
export async function wordsOfPages(root: string, teller: Teller): Promise<Words> {
  return (await importTold<PageWords>(root, "src/site/entry/page-words.ts", teller)).pageWords();
}

/** A page with its words in the places that are kept for them; a place without words is a fault. */
export function tellPage(page: string, words: Words): string {
  const wordOf = new Map(Object.entries(words));
  const named = page.replace(/(?<=<html lang=")[^"]*/, words.language);
  return named.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const word = wordOf.get(name);
    if (word === undefined) throw new Error(`A page asks for “${name}”: there are no such words.`);
    return word;
  });
}

/** A style sheet that writes words on paper, told; nothing for all others. */
export async function tellStyles(
  { root, teller }: { readonly root: string; readonly teller: Teller },
  code: string,
  id: string,
): Promise<string | undefined> {
  if (!id.split("?")[0]?.endsWith(".css") || !code.includes("{{")) return undefined;
  return tellPage(code, await wordsOfPages(root, teller));
}

/** Tells the pages of the site in the language of the build, and what their sheets of paper say. */
export function pageWordsPlugin(teller: Teller = english): Plugin {
  let root = "";
  return {
    name: "long-way-south:page-words",
    enforce: "pre",
    configResolved(config) {
      root = config.root;
    },
    transform: (code, id) => tellStyles({ root, teller }, code, id),
    transformIndexHtml: {
      order: "pre",
      handler: async (html) => tellPage(html, await wordsOfPages(root, teller)),
    },
  };
}
