/** The languages that the atlas can be read in. Each is a build of its own. */
interface Language {
  /** In addresses and in `lang`. */
  readonly tag: string;
  /** What `Intl` calls it. */
  readonly locale: string;
}

export const languages = [
  { tag: "en", locale: "en-GB" },
  { tag: "ko", locale: "ko-KR" },
] as const satisfies readonly Language[];

export type LanguageTag = (typeof languages)[number]["tag"];
