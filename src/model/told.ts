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
