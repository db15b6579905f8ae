import type { PartialDate } from "#core/partial-date.ts";

export const sourceKinds = [
  "official",
  "intergovernmental",
  "academic",
  "ngo",
  "news",
  "encyclopaedia",
  "other",
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** A published text or data set that claims rest on. */
export interface SourceRecord {
  readonly title: string;
  /** The title was not shown in the copy that was read, and is descriptive. */
  readonly titleIsOurs?: boolean;
  readonly author?: string;
  readonly publisher: string;
  /** Where the copy that was read stands, when that is not the publisher's own page. */
  readonly via?: string;
  /** Whom the publisher itself cites. */
  readonly citing?: string;
  readonly date?: PartialDate;
  readonly url?: string;
  readonly kind: SourceKind;
  /**
   * How it was read: the five source documents `whole`; most others as a `stored-excerpt` of the
   * page (not live); UNHCR's tables as a `data-snapshot`.
   */
  readonly read: "whole" | "stored-excerpt" | "data-snapshot";
  /** Sources of one family are not independent of each other (mirrors, one newsroom's agency copy). */
  readonly family?: string;
  /** The headings of a source that was read whole; every locator into it begins with one of them. */
  readonly sections?: readonly string[];
  readonly note?: string;
}
