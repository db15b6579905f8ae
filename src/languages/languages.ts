/** The languages that the atlas can be read in. Each is a build of its own. */
export interface Language {
  /** In addresses and in `lang`. */
  readonly tag: string;
  /** What `Intl` calls it. */
  readonly locale: string;
}

export const english: Language = { tag: "en", locale: "en-GB" };

export const languages: readonly Language[] = [english];
