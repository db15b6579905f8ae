/** The languages that the atlas can be read in. Each is a build of its own. */
interface Language {
  /** In addresses and in `lang`. */
  readonly tag: string;
  /** What `Intl` calls it. */
  readonly locale: string;
  /** What it is called in itself. */
  readonly name: string;
}

export const languages = [
  { tag: "en", locale: "en-GB", name: "English" },
  { tag: "ko", locale: "ko-KR", name: "한국어" },
] as const satisfies readonly Language[];

export type LanguageTag = (typeof languages)[number]["tag"];
