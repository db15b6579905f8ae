/** Which letters the figures' fonts have, and how wide they are: more than the labels of a map need. */
import { type Type, usualAdvance } from "#drawing/text/text-width.ts";
import { latinLetters } from "./latin-letters.ts";

type Table = keyof typeof latinLetters | "korean400" | "korean600";
type Widths = ReadonlyMap<number, number>;

/** Where a face looks for a letter: in its own family, then in those that a figure names after it. */
const tablesOf: Readonly<Record<Type["face"], readonly Table[]>> = {
  regular: ["regular", "korean400"],
  semibold: ["semibold", "korean600"],
  italic: ["italic", "regular", "korean400"],
  serif: ["serif", "semibold", "korean600"],
};

function unpack(packed: string): Widths {
  const widths = new Map<number, number>();
  for (const run of packed.split(";")) {
    const [from = "", list = ""] = run.split(":");
    let code = Number.parseInt(from, 16);
    for (const part of list.split(",")) {
      const [width = 0, times = 1] = part.split("*").map(Number);
      for (let i = 0; i < times; i++) widths.set(code++, width);
    }
  }
  return widths;
}

/** Every syllable of Hangul, and its width in each weight. */
const hangul = "ac00:920*11172";

const tables: Record<Table, Widths> = {
  regular: unpack(latinLetters.regular),
  semibold: unpack(latinLetters.semibold),
  italic: unpack(latinLetters.italic),
  serif: unpack(latinLetters.serif),
  korean400: unpack(hangul),
  korean600: unpack(hangul),
};

let loading: Promise<boolean> | undefined;

/** Joiners and marks of variation are no letters: fonts need not have them. */
const unseen = /\p{Default_Ignorable_Code_Point}|\s/u;

const isKnown = (code: number) => Object.values(tables).some((widths) => widths.has(code));

/** The letters of a text that no font of a figure is known to have, each once. */
export function lettersWithoutFont(text: string): string[] {
  return [...new Set(text.normalize("NFC"))].filter(
    (letter) => !unseen.test(letter) && !isKnown(letter.codePointAt(0) ?? 0),
  );
}

/**
 * Fetches the rest of the Korean font's letters (Chinese characters, signs) where a text may need it.
 * Answers whether all of them are known now. Never rejects.
 */
export async function loadLettersFor(text: string): Promise<boolean> {
  if (lettersWithoutFont(text).length === 0) return loading ?? false;
  loading ??= import("./korean-letters.ts").then(({ koreanLetters }) => {
    tables.korean400 = unpack(koreanLetters.korean400);
    tables.korean600 = unpack(koreanLetters.korean600);
    for (const measured of Object.values(words)) measured.clear();
    return true;
  });
  return loading.catch(() => {
    loading = undefined;
    return false;
  });
}

/** The families of a figure, and the letters of each. */
const familyTables: Readonly<Record<string, Table>> = {
  "Noto Sans": "regular",
  "Source Serif 4": "serif",
  "Noto Sans KR": "korean400",
};

/** Whether a family's files have a letter: their `unicode-range` promises more than they hold. */
export function hasLetter(family: string, code: number): boolean {
  const table = familyTables[family];
  return table !== undefined && tables[table].has(code);
}

function advanceOf(letter: string, face: Type["face"]): number {
  const code = letter.codePointAt(0) ?? 0;
  for (const table of tablesOf[face]) {
    const width = tables[table].get(code);
    if (width !== undefined) return width;
  }
  return unseen.test(letter) ? 0 : usualAdvance(letter);
}

/** Words that have been measured: a figure sets the same ones many times, until all of them fit. */
const words: Readonly<Record<Type["face"], Map<string, number>>> = {
  regular: new Map(),
  semibold: new Map(),
  italic: new Map(),
  serif: new Map(),
};

/** Width of a word in ems. */
export function emsOf(word: string, face: Type["face"]): number {
  const known = words[face].get(word);
  if (known !== undefined) return known;
  const ems = widthOf(word, { face, size: 1 });
  words[face].set(word, ems);
  return ems;
}

/** Width of a text in pixels, without kerning: a little too wide rather than too narrow. */
export function widthOf(text: string, { face, size, spacing = 0 }: Type): number {
  const letters = [...text.normalize("NFC")];
  const ems = letters.reduce((sum, letter) => sum + advanceOf(letter, face) / 1000 + spacing, 0);
  return ems * size;
}
