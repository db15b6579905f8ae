import type { Ids } from "./ids.ts";
import type { SourceText } from "./told.ts";

/** One way in which sources divide the people of a place: by age, by work, by where they came from. */
export interface Division<Id extends string = string, I extends Ids = Ids> {
  /** A slug, for ever. */
  readonly id: string;
  readonly place: I["place"];
  readonly name: SourceText;
  /** Who is counted, by whom, and what must not be read into it. */
  readonly about: SourceText;
  /** Each divides all of its date, or says what it leaves out; the newest first. */
  readonly claims: readonly [Id, ...Id[]];
}
