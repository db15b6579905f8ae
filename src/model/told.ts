/** Texts as their authors write them, and as a reader meets them. */

/** A text beside its evidence, in English; other languages translate it from a catalogue. */
export interface SourceText {
  readonly en: string;
}

/** What is said in one language: every source text in it is a text of that language. */
export type Told<T> = T extends SourceText
  ? string
  : T extends object
    ? { readonly [K in keyof T]: Told<T[K]> }
    : T;

const isSourceText = (value: object): value is SourceText =>
  "en" in value && typeof value.en === "string";

/** The same, with each source text as it is told. */
export function toldIn<T>(value: T, tell: (text: SourceText) => string): Told<T>;
export function toldIn(value: unknown, tell: (text: SourceText) => string): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => toldIn(each, tell));
  if (isSourceText(value)) return tell(value);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toldIn(each, tell)]));
}
