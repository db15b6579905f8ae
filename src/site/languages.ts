import {
  createRunnableDevEnvironment,
  type Plugin,
  type RunnableDevEnvironment,
  resolveConfig,
  runnerImport,
} from "vite";
import { languages } from "#languages/languages.ts";
import type { SourceText } from "#model/told.ts";
import { moduleOf } from "./module-of.ts";
import { compiledWords } from "./words/compiled-words.ts";
import { fitParticles } from "./words/fit-particles.ts";
import { typeset } from "./words/typeset.ts";

type Telling = typeof import("./tell.ts");

const names = ["virtual:atlas", "virtual:outline", "virtual:stories", "virtual:anchors"] as const;
type Name = (typeof names)[number];

/** How a language is looked for; where nothing asks for it, it must be there all the same. */
const searchWords = "virtual:search-words";
const noSearchWords =
  "export let alsoCalled, isFoundBy, withoutParticles, wordLookedFor, wordsFoundBy;";

/** What is worked out of all that the subject says. */
const digestName = "virtual:digest";

/** Which language it is: to say so, nothing of the subject is read. */
const languageName = "virtual:language";
const ownNames = [...names, digestName, languageName] as const;

interface Told {
  readonly telling: Telling;
  /** Every file that the subject was read from. */
  readonly files: readonly string[];
}

/** Each subject is read once, when it is first asked for. */
const readings = new Map<string, Promise<Told>>();

async function readSubject(root: string, room: string): Promise<Told> {
  const { module, dependencies } = await runnerImport<Telling>(`${root}/src/site/tell.ts`, {
    root,
    configFile: false,
    logLevel: "error",
    plugins: [subjectPlugin(room)],
  });
  return { telling: module, files: dependencies };
}

/** A language as it is built: its tag, its locale, and how a text that is written in English is told. */
export interface Teller {
  readonly tag: string;
  readonly locale: string;
  readonly tell: (text: SourceText) => string;
  /** Where the words of the interface are compiled to, where they are the language's own. */
  readonly messages?: string;
}

/** The language that the atlas is written in. */
const { tag, locale } = languages[0];
export const english: Teller = { tag, locale, tell: ({ en }) => typeset(en) };

/** The room that the facts stand in. */
const ownRoom = "src/subject";

/** Takes the facts from a room of another subject, which has the same doors. */
function subjectPlugin(room: string): Plugin {
  let root = "";
  return {
    name: "long-way-south:subject",
    enforce: "pre",
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) =>
      id.startsWith("#subject/") ? `${root}/${room}/${id.slice("#subject/".length)}` : undefined,
  };
}

let digests = new WeakMap<Teller, Map<string, Promise<string>>>();

/** The digest of a subject in a language, as the text of a module. */
function digestIn(root: string, teller: Teller, room: string): Promise<string> {
  const ofRooms = digests.get(teller) ?? new Map<string, Promise<string>>();
  digests.set(teller, ofRooms);
  const known = ofRooms.get(room) ?? makeDigest(root, teller, room);
  ofRooms.set(room, known);
  return known;
}

async function makeDigest(root: string, teller: Teller, room: string): Promise<string> {
  const file = "src/site/digest.ts";
  const { digest } = await importTold<typeof import("./digest.ts")>(root, file, teller, room);
  return moduleOf(digest());
}

/** Tells the subject in one language: `virtual:atlas` and `virtual:stories` are texts of that language. */
export function languagePlugin(teller: Teller = english, room = ownRoom): Plugin {
  const { tag, locale, tell } = teller;
  let root = "";
  const named = `export const language = ${JSON.stringify(tag)}, locale = ${JSON.stringify(locale)};`;
  const writers: Readonly<Record<Name, (telling: Telling) => string>> = {
    "virtual:atlas": ({ tellFacts }) => tellFacts(tell),
    "virtual:outline": ({ tellOutline }) => tellOutline(tell),
    "virtual:stories": ({ tellStories }) => tellStories(tell),
    "virtual:anchors": ({ tellAnchors }) => tellAnchors(tell),
  };
  return {
    name: "long-way-south:language",
    configResolved(config) {
      root = config.root;
    },
    resolveId(id) {
      if (id === searchWords && tag === "ko")
        return `${root}/src/languages/words/korean/ko-search.ts`;
      const isOurs = id === searchWords || ownNames.some((name) => name === id);
      return isOurs ? `\0${id}` : undefined;
    },
    async load(id) {
      if (id === `\0${searchWords}`) return noSearchWords;
      if (id === `\0${languageName}`) return named;
      if (id === `\0${digestName}`) return digestIn(root, teller, room);
      const name = names.find((each) => id === `\0${each}`);
      if (!name) return undefined;
      const reading = readings.get(room) ?? readSubject(root, room);
      readings.set(room, reading);
      const { telling, files } = await reading;
      for (const file of files) this.addWatchFile(file);
      return writers[name](telling);
    },
    watchChange(file) {
      if (!file.startsWith(`${root}/${room}/`)) return;
      readings.delete(room);
      digests = new WeakMap();
      readers = new WeakMap();
    },
  };
}

/**
 * The words of the interface: a language's own, or told from their compiled English; `folder` is where
 * they lie, if not where they are compiled to.
 */
export function interfaceIn({ tag, tell, messages }: Teller, folder = messages): Plugin {
  const compiled = "#languages/compiled/";
  return {
    name: "long-way-south:interface",
    // Before its parentheses are taken out.
    enforce: "pre",
    resolveId(id, importer) {
      if (folder === undefined) return undefined;
      if (id.startsWith(compiled)) return `${folder}/${id.slice(compiled.length)}`;
      // What is compiled lies outside of the sources.
      return importer?.startsWith(folder) && id.startsWith("#")
        ? `${process.cwd()}/src/${id.slice(1)}`
        : undefined;
    },
    transform(code, id) {
      if (id.endsWith("/registry.js")) return keepRules(code);
      if (tag === english.tag || !isMessage.test(id)) return undefined;
      if (messages !== undefined) return fitParticles(code);
      return code.replace(
        /\(`((?:[^`\\]|\\.)*)`\)/g,
        (_, text: string) => `(\`${tell({ en: text })}\`)`,
      );
    },
  };
}

/** The rules of plurals are made once, not anew for each word: that took a third of a record's time. */
function keepRules(code: string): string {
  const anew = "new Intl.PluralRules(locale, options)";
  if (!code.includes(anew)) return code;
  return `${code.replace(anew, "(rules ??= new Intl.PluralRules(locale, options))")}\nlet rules;\n`;
}

const isMessage = /\/compiled\/messages\/\w+\.js$/;

/** For programs that fetch nothing: where the geography would be fetched from. */
const noAddresses: Plugin = {
  name: "long-way-south:no-addresses",
  enforce: "pre",
  resolveId: (id) => (id === "virtual:geography" ? `\0${id}` : undefined),
  load: (id) =>
    id === "\0virtual:geography"
      ? 'export const basemapUrl = "", routesUrl = "", stationsUrl = "";'
      : undefined,
};

/** The plugins by which another subject is told instead of ours, by a program that fetches nothing. */
export const anotherSubject = (room: string): readonly Plugin[] => [
  subjectPlugin(room),
  { ...languagePlugin(english, room), enforce: "pre" },
  noAddresses,
];

/** What reads our programs as a teller tells a room: kept, so that what two of them need is read once. */
let readers = new WeakMap<Teller, Map<string, Promise<RunnableDevEnvironment>>>();

async function startReader(root: string, teller: Teller, room: string) {
  const own = languages.find((each) => teller.messages !== undefined && each.tag === teller.tag);
  const words = await compiledWords(root, own?.tag ?? languages[0].tag);
  const config = await resolveConfig(
    {
      root,
      configFile: false,
      envDir: false,
      cacheDir: root,
      logLevel: "error",
      plugins: [
        subjectPlugin(room),
        languagePlugin(teller, room),
        interfaceIn(teller, words),
        noAddresses,
      ],
      environments: {
        told: {
          consumer: "server",
          dev: { moduleRunnerTransform: true },
          resolve: { external: true, mainFields: [], conditions: ["node", "module-sync"] },
        },
      },
    },
    "serve",
  );
  const runnerOptions = { hmr: { logger: false } } as const;
  const reader = createRunnableDevEnvironment("told", config, { runnerOptions, hot: false });
  await reader.init();
  return reader;
}

/** Imports one of our programs into the build, told in the build's language; it fetches nothing. */
export async function importTold<T>(
  root: string,
  file: string,
  teller = english,
  room = ownRoom,
): Promise<T> {
  const ofRooms = readers.get(teller) ?? new Map<string, Promise<RunnableDevEnvironment>>();
  readers.set(teller, ofRooms);
  const reader = ofRooms.get(room) ?? startReader(root, teller, room);
  ofRooms.set(room, reader);
  return (await reader).runner.import<T>(`${root}/${file}`);
}
