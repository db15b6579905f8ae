/** Every text that is published, wherever it is written: the list that the do-no-harm rules run over. */
import { readdirSync, readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { groupBy } from "#core/group-by.ts";
import { publishAll } from "#geo/publish.ts";
import { languages } from "#languages/languages.ts";
import { codeIn } from "../imports.ts";
import { textsInCode } from "../sources/texts-in-code.ts";
import { cataloguesOf, messagesOf } from "./translations.ts";

export interface PublishedText {
  /** The record, claim, source or file that it belongs to. */
  readonly id: string;
  /** Where in it: "statement", "evidence locator". */
  readonly part: string;
  readonly text: string;
  /** Shown only to who asks for it: behind a content note, or instead of gentle words. */
  readonly isGuarded: boolean;
}

type Place = Omit<PublishedText, "text">;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Ids, dates and numbers say nothing to a reader; addresses may. */
const isText = (text: string) => !/^[a-z0-9.:,-]*$/.test(text);

/** A text's languages are no part of its place. */
const isLanguage = (key: string) => /^([a-z]{2}|\d+)$/.test(key);

function idOf(value: Readonly<Record<string, unknown>>): string | undefined {
  return ["id", "claim", "from"].map((key) => value[key]).find((id) => typeof id === "string");
}

function* textsIn(value: unknown, at: Place): Generator<PublishedText> {
  if (typeof value === "string" && isText(value)) yield { ...at, text: value };
  if (!isObject(value)) return;
  const id = idOf(value);
  const isNoted = at.isGuarded || typeof value["contentNote"] === "string";
  for (const [key, each] of Object.entries(value)) {
    const before = id === undefined ? at.part : "";
    const part = isLanguage(key) ? before : `${before} ${key}`.trim();
    const isGuarded = isNoted || (key === "words" && isObject(value["gentle"]));
    yield* textsIn(each, { id: id ?? at.id, part, isGuarded });
  }
}

const openly = (id: string): Place => ({ id, part: "", isGuarded: false });

/** What the subject's files hold: the facts in every language that they are written in. */
const subject: Readonly<Record<string, unknown>> = import.meta.glob("/src/subject/**/*.ts", {
  eager: true,
});

/** What stands there in tables and other files that are no code. */
const tables: Readonly<Record<string, string>> = import.meta.glob("/src/subject/**/*.{csv,md}", {
  eager: true,
  query: "?raw",
  import: "default",
});

/** Lines of the map are written in letters that say nothing. */
const withoutLines = (key: string, value: unknown) =>
  key === "provinces" || key === "insides" ? null : value;

/** What the files for others hold. */
function* publishedTexts(): Generator<PublishedText> {
  for (const [name, content] of publishAll()) {
    const place = openly(name);
    if (/^(?:basemap|close-up)\.json$/.test(name))
      yield* textsIn(JSON.parse(content, withoutLines), place);
    else if (/json$/.test(name)) yield* textsIn(JSON.parse(content), place);
    else if (/\.csv$/.test(name)) yield* textsIn(csvParse(content), place);
    else yield* textsIn(content.split("\n"), place);
  }
}

/** What a page says before its program runs, and to those who find a link to it. */
function* textsOfPage(file: string): Generator<PublishedText> {
  const page = readFileSync(file, "utf8").replace(
    /<(style|script)[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g,
    "",
  );
  yield* textsIn(page.match(/"[^"<>]*"|(?<=>)[^<>]+/g), openly(file));
}

const pages = ["index.html", "src/app/embed/embed.html", "src/app/missing/404.html"];
const words = readdirSync("src/languages/en").map((file) => `src/languages/en/${file}`);

function* gather(): Generator<PublishedText> {
  for (const [file, content] of Object.entries(subject)) yield* textsIn(content, openly(file));
  for (const [file, content] of Object.entries(tables))
    yield* textsIn(content.split("\n"), openly(file));
  yield* publishedTexts();
  for (const file of words) yield* textsIn(JSON.parse(readFileSync(file, "utf8")), openly(file));
  for (const file of pages) yield* textsOfPage(file);
  yield* textsIn(readFileSync("README.ko.md", "utf8").split("\n"), openly("README.ko.md"));
  for (const file of codeIn("src", "geo"))
    if (!file.startsWith("src/subject/")) yield* textsIn(textsInCode(file), openly(file));
}

/** The same in the other languages: a text is of the records that its English is of, and guarded as that is. */
function* translationsOf(english: readonly PublishedText[]): Generator<PublishedText> {
  const places = groupBy(english, ({ text }) => text);
  for (const { tag } of languages.slice(1))
    for (const { file, place, text, told } of [...cataloguesOf(tag), ...messagesOf(tag)])
      for (const at of places.get(text) ?? [{ ...openly(file), part: place }])
        yield { ...at, part: `${at.part} ${tag}`, text: told };
}

/** Each text once for each record that it belongs to. */
export function allTexts(): readonly PublishedText[] {
  const found = new Map<string, PublishedText>();
  const english = [...gather()];
  for (const each of [...english, ...translationsOf(english)]) {
    const key = `${each.id} ${each.text}`;
    found.set(key, found.get(key) ?? each);
  }
  return [...found.values()];
}
