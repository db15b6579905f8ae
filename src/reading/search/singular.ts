/** One of what a word means many of, so that "embassy" and "embassies" find each other. */

/** As English makes many of one; a word that only looks so is looked for by its beginning all the same. */
export const singular = (word: string): string =>
  word.replace(/(?<=^[a-z]{2,})ies$/, "y").replace(/(?<=^[a-z]{3,}[^siu])s$/, "");
