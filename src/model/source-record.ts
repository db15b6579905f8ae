import type { PartialDate } from "#core/partial-date.ts";
import type { SourceText } from "./told.ts";

export const sourceKinds = [
  "official",
  "intergovernmental",
  "academic",
  "ngo",
  "expert",
  "news",
  "encyclopaedia",
  "other",
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** A published text or data set that claims rest on. */
export interface SourceRecord {
  /** The title in the source's own language. */
  readonly title: string;
  /** The title in English, where the source is in another language. */
  readonly titleInEnglish?: string;
  /** The source's language, as a BCP 47 tag; left out for English. */
  readonly language?: string;
  /** The title was not shown in the copy that was read, and is descriptive. */
  readonly titleIsOurs?: boolean;
  readonly author?: string;
  /** A name that other languages have too, or words of ours; else as the publisher writes itself. */
  readonly publisher: string | SourceText;
  /** Where the copy that was read stands, when that is not the publisher's own page. */
  readonly via?: SourceText;
  /** Whom the publisher itself cites. */
  readonly citing?: SourceText;
  readonly date?: PartialDate;
  readonly url?: string;
  /** A copy in a public web archive. */
  readonly archive?: string;
  readonly kind: SourceKind;
  /**
   * How it was read. `whole`: all of it; `opening`: the opening part of a stored copy of the page, not
   * the live page; `repost`: a copy that others put up; `by-another`: only as another source gives
   * it; `file`: a file in a public collection; `data-snapshot`: tables as they stood on a day.
   */
  readonly read: "whole" | "opening" | "repost" | "by-another" | "file" | "data-snapshot";
  /** Sources of one family are not independent of each other (mirrors, one newsroom's agency copy). */
  readonly family?: string;
  /** The headings of a source that was read whole; every locator into it begins with one of them. */
  readonly sections?: readonly string[];
  readonly note?: SourceText;
}
