/** A language as its catalogues tell it; what they lack is told in English, and says so. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "#languages/languages.ts";
import { bindNumbers } from "#languages/words/korean/ko-numbers.ts";
import type { SourceText } from "#model/told.ts";
import { readCatalogue } from "./catalogue.ts";

/** Follows a text that is still told in English, in the language of who reads it. */
const marks: Readonly<Record<Exclude<(typeof languages)[number]["tag"], "en">, string>> = {
  ko: "(영어)",
};
export type Translated = keyof typeof marks;

/** An English sentence where another language is read: never without its mark. */
export const markedEnglish = (tag: Translated, text: string) => `${text} ${marks[tag]}`;

/** Every text of the catalogues that is told from the English as it now is. */
function readTold(root: string, tag: Translated): ReadonlyMap<string, string> {
  const folder = join(root, "src/languages", tag);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".po"),
  );
  const entries = files.flatMap((name) => readCatalogue(readFileSync(join(folder, name), "utf8")));
  return new Map(
    entries
      .filter(({ told, isStale }) => told !== "" && !isStale)
      .map(({ text, told }) => [text, bindNumbers(told)]),
  );
}

/** What tells the subject in a language. The catalogues are read when the first text is told. */
export function catalogueTeller(root: string, tag: Translated) {
  const { locale } = languages.find((language) => language.tag === tag) ?? languages[0];
  let known: ReadonlyMap<string, string> | undefined;
  return {
    tag,
    locale,
    tell({ en }: SourceText): string {
      known ??= readTold(root, tag);
      return known.get(en) ?? (/\p{L}/u.test(en) ? markedEnglish(tag, en) : en);
    },
  };
}
