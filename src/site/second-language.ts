import type { Plugin } from "vite";
import { english, importTold, type Teller } from "./languages.ts";
import { secondTeller } from "./words/second-teller.ts";

const virtualId = "virtual:second-language";
const resolvedId = `\0${virtualId}`;

type Written = typeof import("./second-words.ts");

const known = new Map<string, Promise<string>>();

/** The words of the other language, as a module; read when a build first asks for them. */
function secondModule(root: string, { tag }: Pick<Teller, "tag">): Promise<string> {
  const write = async () => {
    const file = "src/site/second-words.ts";
    const { secondWords } = await importTold<Written>(root, file, await secondTeller(root, tag));
    return `export const second = ${JSON.stringify(secondWords())};`;
  };
  const text = known.get(tag) ?? write();
  known.set(tag, text);
  return text;
}

/** What sheets of paper in two languages say in the second: `virtual:second-language`. */
export function secondLanguagePlugin(teller: Teller = english): Plugin {
  let root = "";
  return {
    name: "long-way-south:second-language",
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === virtualId ? resolvedId : undefined),
    load: (id) => (id === resolvedId ? secondModule(root, teller) : undefined),
  };
}
