import type { Ids } from "./ids.ts";
import type { Measure } from "./model.ts";
import type { SourceText } from "./told.ts";

/** Which figures the years strip can draw together: one count, in one place. */
export interface SeriesRule<Id extends string = string, I extends Ids = Ids> {
  /** A slug, for ever: it is written into addresses. */
  readonly id: string;
  readonly measure: Measure;
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
}
