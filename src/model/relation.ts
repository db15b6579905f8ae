import type { SourceText } from "./told.ts";

/**
 * How two claims bear on each other. Written once, read from both sides.
 * - `contradicts`: they cannot both hold as stated
 * - `corrects`: the first is the better account of what the second says
 * - `updates`: the first is newer than the second
 * - `same-as`: the same statement from another source
 */
export interface Relation<Id extends string = string> {
  readonly kind: "contradicts" | "corrects" | "updates" | "same-as";
  readonly from: Id;
  readonly to: Id;
  /** Why they differ, as far as can be told. */
  readonly why?: "date" | "scope" | "measure" | "rounding" | "unknown";
  readonly note?: SourceText;
}
