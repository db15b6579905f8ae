import type { LanguageTag } from "#languages/languages.ts";

/** What every file says about itself, whatever its format. All texts are plain, without markup. */
export interface FigureMeta {
  readonly title: string;
  readonly description: string;
  /** What the picture shows, for those who do not see it. */
  readonly alternative: string;
  readonly creator: string;
  /** The publications that the figure rests on, in one line. */
  readonly source: string;
  readonly rights: string;
  /** The address of the licence. */
  readonly licence: string;
  /** The address that opens the exact view. */
  readonly address: string;
  /** Day that the data stand for, `YYYY-MM-DD`: not the time of writing, so that files repeat. */
  readonly date: string;
  /** BCP 47, as in `en`. */
  readonly language: LanguageTag;
  readonly keywords: readonly string[];
}
