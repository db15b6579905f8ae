/** Every text that a language tells, beside the English that it was told from. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type Entry, readCatalogue } from "#site/words/catalogue.ts";

export interface Translation extends Entry {
  /** The catalogue, or the file of messages. */
  readonly file: string;
}

const folder = (tag: string) => `src/languages/${tag}`;

/** The subject's texts. */
export function cataloguesOf(tag: string): readonly Translation[] {
  return readdirSync(folder(tag), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".po"))
    .flatMap((name) =>
      readCatalogue(readFileSync(`${folder(tag)}/${name}`, "utf8")).map((entry) => ({
        ...entry,
        file: name.replace(/\.po$/, ""),
      })),
    );
}

/** A message in all of its forms. */
function formsOf(message: unknown): string {
  if (typeof message === "string") return message;
  if (Array.isArray(message)) return message.map(formsOf).join("\n");
  if (typeof message !== "object" || message === null || !("match" in message)) return "";
  return Object.values(message.match ?? {}).join("\n");
}

function messagesIn(file: string): ReadonlyMap<string, string> {
  const words: unknown = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const entries = Object.entries(words ?? {}).filter(([key]) => !key.startsWith("$"));
  return new Map(entries.map(([key, message]) => [key, formsOf(message)]));
}

/** The words of the interface. */
export function messagesOf(tag: string): readonly Translation[] {
  return readdirSync(folder("en")).flatMap((name) => {
    const told = messagesIn(`${folder(tag)}/${name}`);
    return [...messagesIn(`${folder("en")}/${name}`)].map(([place, text]) => ({
      file: name,
      place,
      text,
      told: told.get(place) ?? "",
      isStale: false,
    }));
  });
}

/** Messages that English has no more. */
export function orphanedMessages(tag: string): readonly string[] {
  return readdirSync(folder("en")).flatMap((name) => {
    const english = messagesIn(`${folder("en")}/${name}`);
    return [...messagesIn(`${folder(tag)}/${name}`).keys()].filter((key) => !english.has(key));
  });
}
