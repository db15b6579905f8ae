/** Where the sources name the subject: its countries, its years and its measures. */
import { readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import { parseSync } from "oxc-parser";
import { measures } from "#model/model.ts";
import { otherPlaceIds, recordIds } from "#subject/places.ts";

const root = normalize(join(import.meta.dirname, "../../.."));

const codes = new Set<string>([...recordIds, ...otherPlaceIds, "XX"]);
/** Measures that are words of every program: events, properties, buttons. */
const plainWords = new Set(["change", "children", "count", "distance", "duration", "share"]);
const ids = new Set<string>(measures.filter((measure) => !plainWords.has(measure)));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** What one node says of itself: a literal, a text, the name of a property. */
function wordOf({ type, value, key }: Readonly<Record<string, unknown>>): unknown {
  switch (type) {
    case "Literal":
    case "JSXText":
      return value;
    case "TemplateElement":
      return isRecord(value) ? value["cooked"] : undefined;
    case "Property":
      return isRecord(key) ? key["name"] : undefined;
    default:
      return undefined;
  }
}

/** Every literal of a program, and every name that a property has. */
function* wordsIn(node: unknown): Generator<string | number> {
  if (Array.isArray(node)) for (const part of node) yield* wordsIn(part);
  else if (isRecord(node)) {
    const word = wordOf(node);
    if (typeof word === "number") yield word;
    if (typeof word === "string") yield word.trim();
    for (const part of Object.values(node)) yield* wordsIn(part);
  }
}

const isYear = (word: string | number) => {
  const year = Number(word);
  return Number.isInteger(year) && year >= 1900 && year <= 2099;
};

function isOfSubject(word: string | number): boolean {
  if (isYear(word)) return true;
  return (
    typeof word === "string" && word.split(",").every((part) => codes.has(part) || ids.has(part))
  );
}

/** What a text of code names of the subject, each thing once. */
export function subjectWordsIn(file: string, text: string): readonly string[] {
  const words = [...wordsIn(parseSync(file, text).program)].filter(isOfSubject);
  return [...new Set(words.map(String))];
}

/** What a file names of the subject, each thing once. */
export const subjectWordsOf = (file: string): readonly string[] =>
  subjectWordsIn(file, readFileSync(join(root, file), "utf8"));
