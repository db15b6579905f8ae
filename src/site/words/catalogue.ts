/** Catalogues of translations, as gettext has them: the English text is the key of its translation. */
import { type GetTextTranslation, po } from "gettext-parser";
import type { PlacedText } from "./source-texts.ts";

/** A text with what it is in another language: empty where it is not translated yet. */
export interface Entry extends PlacedText {
  readonly told: string;
  /** Whether the English was changed after it was translated. */
  readonly isStale: boolean;
}

const staleFlag = "fuzzy";

const entryOf = ({ msgid, msgstr, comments }: GetTextTranslation): Entry => ({
  place: comments?.reference ?? "",
  text: msgid,
  told: msgstr[0] ?? "",
  isStale: comments?.flag === staleFlag,
});

/** The entries of a catalogue; what no text stands behind any more is left out. */
export function readCatalogue(content: string): Entry[] {
  const contexts = Object.values(po.parse(content).translations);
  return contexts
    .flatMap((context) => Object.values(context))
    .filter(({ msgid }) => msgid !== "")
    .map(entryOf);
}

/** What a catalogue has of a text that was changed: the entry of the same place. */
function translationOf(
  { place, text }: PlacedText,
  known: readonly Entry[],
  left: readonly Entry[],
): Entry {
  const same = known.find((entry) => entry.text === text);
  if (same) return { ...same, place };
  const before = left.find((entry) => entry.place === place && entry.told !== "");
  return { place, text, told: before?.told ?? "", isStale: before !== undefined };
}

/** The catalogue of these texts, with what is known of them in the language. */
export function mergeCatalogue(texts: readonly PlacedText[], known: readonly Entry[]): Entry[] {
  const now = new Set(texts.map(({ text }) => text));
  const left = known.filter(({ text }) => !now.has(text));
  return texts.map((text) => translationOf(text, known, left));
}

/** A catalogue as it is kept: in the order of its texts, one line a text. */
export function writeCatalogue(language: string, entries: readonly Entry[]): string {
  const translations = entries.map(
    ({ place, text, told, isStale }): [string, GetTextTranslation] => [
      text,
      {
        msgid: text,
        msgstr: [told],
        comments: { reference: place, ...(isStale && { flag: staleFlag }) },
      },
    ],
  );
  const compiled = po.compile(
    {
      charset: "utf-8",
      headers: { Language: language, "Content-Type": "text/plain; charset=utf-8" },
      translations: { "": Object.fromEntries(translations) },
    },
    { foldLength: 0 },
  );
  return `${compiled.toString("utf8").trimEnd()}\n`;
}
