import type { PartialDate } from "#core/partial-date.ts";
import type { Ids } from "./ids.ts";
import type { Measure, Unit } from "./model.ts";
import type { SourceText } from "./told.ts";

/** A turn of a series: why its numbers rose or fell, as sources give it. */
export interface SeriesTurn<Id extends string = string> {
  /** The years in which they did. No year lies in two turns of one series. */
  readonly years: PartialDate;
  /** What a reader would ask. */
  readonly asks: SourceText;
  /** What sources give as causes; that none does where none was found, and what stands beside it. */
  readonly answer: SourceText;
  readonly claims: readonly [Id, ...Id[]];
}

/** A few words to stand in a chart at some years. */
export interface SeriesNote<Id extends string = string> {
  readonly years: PartialDate;
  /** At most twenty-four signs. */
  readonly words: SourceText;
  readonly claims: readonly [Id, ...Id[]];
}

/** Which figures the years strip can draw together: one count, in one place. */
export interface SeriesRule<Id extends string = string, I extends Ids = Ids> {
  /** A slug, for ever: it is written into addresses. */
  readonly id: string;
  readonly measure: Measure;
  /** What its figures are counted in, where these are not people. */
  readonly unit?: Unit;
  /** The place of no single one draws the claims about every place. */
  readonly place: I["place"];
  /** What is counted, by whom, and what must not be read into it. */
  readonly definition: SourceText;
  /**
   * `columns`: one figure a year from one table; `dots`: figures of several sources, or of single
   * events.
   */
  readonly form: "columns" | "dots";
  /** The claims that it draws, where these are not all about the place. */
  readonly claims?: readonly Id[];
  /** What other claims about the place give for single years stands beside it as dots. */
  readonly withOthers?: boolean;
  /** Why it turned, oldest first. */
  readonly turns?: readonly SeriesTurn<Id>[];
  /** What is written into its chart, oldest first. */
  readonly notes?: readonly SeriesNote<Id>[];
}
