/** The words of the interface in a language other than English, as a project of their own to compile. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { markedEnglish } from "./told-catalogues.ts";

type Tag = Parameters<typeof markedEnglish>[0];
type Words = Readonly<Record<string, unknown>>;

const isWords = (value: unknown): value is Words =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function readWords(file: string): Words {
  const words: unknown = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  if (!isWords(words)) throw new Error(`${file} holds no words.`);
  return words;
}

/** A message as it is in English, marked: a sentence, or a choice of them. */
function marked(tag: Tag, message: unknown): unknown {
  if (typeof message === "string") return markedEnglish(tag, message);
  if (Array.isArray(message)) return message.map((each) => marked(tag, each));
  if (!isWords(message) || !isWords(message["match"])) return message;
  const match = Object.entries(message["match"]).map(([when, text]) => [when, marked(tag, text)]);
  return { ...message, match: Object.fromEntries(match) };
}

/** Gathers a language's words, with English where one is lacking, and says where they are compiled to. */
export function interfaceProject(root: string, tag: Tag, name: string = tag) {
  const languages = join(root, "src/languages");
  const folder = join(root, ".cache/words", name);
  const files = readdirSync(join(languages, "en")).filter((name) => name.endsWith(".json"));
  mkdirSync(join(folder, "words"), { recursive: true });
  mkdirSync(join(folder, "project.inlang"), { recursive: true });
  for (const file of files) {
    const own = readWords(join(languages, tag, file));
    const words = Object.entries(readWords(join(languages, "en", file))).map(([key, english]) => [
      key,
      key.startsWith("$") ? english : (own[key] ?? marked(tag, english)),
    ]);
    writeFileSync(join(folder, "words", file), JSON.stringify(Object.fromEntries(words)));
  }
  const settings = {
    ...readWords(join(languages, "project.inlang/settings.json")),
    baseLocale: tag,
    locales: [tag],
    modules: ["../../../node_modules/@inlang/plugin-message-format/dist/index.js"],
    "plugin.inlang.messageFormat": { pathPattern: files.map((file) => `./words/${file}`) },
  };
  writeFileSync(join(folder, "project.inlang/settings.json"), JSON.stringify(settings));
  return { project: join(folder, "project.inlang"), outdir: join(folder, "compiled") };
}
