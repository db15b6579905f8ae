/** Every text of the subject that a language tells, by the file that it is written in. */
import type { SourceText } from "#model/told.ts";

/** A text and what it says something of: "la-policy-before-2013 statement". */
export interface PlacedText {
  readonly place: string;
  readonly text: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const isSourceText = (
  value: Readonly<Record<string, unknown>>,
): value is SourceText & typeof value => typeof value["en"] === "string";

const nameKeys = ["id", "claim", "from", "source"] as const;

function nameOf(value: Readonly<Record<string, unknown>>): string | undefined {
  return nameKeys.map((key) => value[key]).find((id) => typeof id === "string");
}

function* textsIn(value: unknown, place: string): Generator<PlacedText> {
  if (!isObject(value)) return;
  if (isSourceText(value)) {
    yield { place, text: value.en };
    return;
  }
  const name = nameOf(value);
  for (const [key, each] of Object.entries(value)) {
    const step = /^\d+$/.test(key) ? "" : key;
    const at = name && !place.includes(name) ? `${place} ${name}` : place;
    yield* textsIn(each, `${at} ${step}`.trim());
  }
}

const rooms: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ...import.meta.glob<Record<string, unknown>>("/src/subject/**/*.ts", { eager: true }),
  ...import.meta.glob<Record<string, unknown>>(["/geo/anchors.ts", "/geo/close-up.json"], {
    eager: true,
  }),
};

/** Where a text is told, where several files lead to it: in the room that it is written in, not in a list of rooms. */
const lists = [
  "/src/subject/corpus.ts",
  "/src/subject/facts.ts",
  "/src/subject/stories/stories.ts",
];

/** A file's catalogue: its path within the subject, without its ending. */
const catalogueOf = (file: string) => file.replace(/^\/(src\/subject\/)?|\.(ts|json)$/g, "");

/**
 * The texts of each catalogue in the order of their file; a text that two files say stands in the
 * first, so that it is told once.
 */
export function sourceTexts(): ReadonlyMap<string, readonly PlacedText[]> {
  const seen = new Set<string>();
  const catalogues = new Map<string, readonly PlacedText[]>();
  const files = Object.keys(rooms).sort(
    (one, other) => Number(lists.includes(one)) - Number(lists.includes(other)),
  );
  for (const file of files) {
    const texts = [...textsIn(Object.values(rooms[file] ?? {}), "")].filter(({ text }) => {
      const isNew = !seen.has(text);
      seen.add(text);
      return isNew;
    });
    if (texts.length > 0) catalogues.set(catalogueOf(file), texts);
  }
  return catalogues;
}
