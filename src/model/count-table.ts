import type { Measure } from "./model.ts";
import type { SourceText } from "./told.ts";

/** Counts of one kind that are published as a table of their own, one row a claim. */
export interface CountTable<Id extends string = string> {
  readonly name: string;
  readonly about: SourceText;
  readonly measure: Measure;
  /** What a row's period may be. */
  readonly period: SourceText;
  /** The groups that have a column each, in this order. */
  readonly groups: readonly string[];
  readonly claims: readonly Id[];
}
