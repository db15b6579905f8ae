import { type Plugin, runnerImport } from "vite";
import { languages } from "#languages/languages.ts";
import type { SourceText } from "#model/told.ts";

type Telling = typeof import("./tell.ts");

const names = ["virtual:atlas", "virtual:stories", "virtual:language"] as const;
type Name = (typeof names)[number];

interface Told {
  readonly telling: Telling;
  /** Every file that the subject was read from. */
  readonly files: readonly string[];
}

/** The subject is read once, when it is first asked for. */
let reading: Promise<Told> | undefined;

async function readSubject(root: string): Promise<Told> {
  const { module, dependencies } = await runnerImport<Telling>(`${root}/src/site/tell.ts`, {
    root,
    configFile: false,
    logLevel: "error",
  });
  return { telling: module, files: dependencies };
}

/** A language as it is built: its tag, its locale, and how a text that is written in English is told. */
export interface Teller {
  readonly tag: string;
  readonly locale: string;
  readonly tell: (text: SourceText) => string;
}

const english: Teller = { ...languages[0], tell: ({ en }) => en };

/** Tells the subject in one language: `virtual:atlas` and `virtual:stories` are texts of that language. */
export function languagePlugin({ tag, locale, tell }: Teller = english): Plugin {
  let root = "";
  const writers: Readonly<Record<Name, (telling: Telling) => string>> = {
    "virtual:atlas": ({ tellFacts }) => tellFacts(tell),
    "virtual:stories": ({ tellStories }) => tellStories(tell),
    "virtual:language": () =>
      `export const language = ${JSON.stringify(tag)}, locale = ${JSON.stringify(locale)};`,
  };
  return {
    name: "long-way-south:language",
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (names.some((name) => name === id) ? `\0${id}` : undefined),
    async load(id) {
      const name = names.find((each) => id === `\0${each}`);
      if (!name) return undefined;
      reading ??= readSubject(root);
      const { telling, files } = await reading;
      for (const file of files) this.addWatchFile(file);
      return writers[name](telling);
    },
    watchChange(file) {
      if (file.startsWith(`${root}/src/subject/`)) reading = undefined;
    },
  };
}

/** The words of the interface, told from their compiled English where the language has none of its own. */
function interfaceIn({ tag, tell }: Teller): Plugin {
  return {
    name: "long-way-south:interface",
    transform: (code, id) =>
      tag === english.tag || !/\/languages\/compiled\/messages\/\w+\.js$/.test(id)
        ? undefined
        : code.replace(
            /\(`((?:[^`\\]|\\.)*)`\)/g,
            (_, text: string) => `(\`${tell({ en: text })}\`)`,
          ),
  };
}

/** Imports one of our programs into the build, told in the build's language; it fetches nothing. */
export async function importTold<T>(root: string, file: string, teller = english): Promise<T> {
  const { module } = await runnerImport<T>(`${root}/${file}`, {
    root,
    configFile: false,
    logLevel: "error",
    plugins: [
      languagePlugin(teller),
      interfaceIn(teller),
      {
        name: "long-way-south:no-addresses",
        resolveId: (id) => (id === "virtual:geography" ? `\0${id}` : undefined),
        load: (id) =>
          id === "\0virtual:geography"
            ? 'export const basemapUrl = "", routesUrl = "", stationsUrl = "";'
            : undefined,
      },
    ],
  });
  return module;
}
