import type { Ids } from "./ids.ts";
import type { SourceText } from "./told.ts";

/** A number that is read from the first figure of a claim. */
interface FoundNumber<C extends string> {
  readonly claim: C;
  /** What it counts, beneath it. */
  readonly label: SourceText;
}

/** What the whole atlas comes to, before anything else is read: each sentence and number with its claims. */
export interface FindingRecord<C extends string, I extends Ids = Ids> {
  readonly headline: SourceText;
  readonly lead: SourceText;
  /** What headline and lead stand on. */
  readonly claims: readonly C[];
  readonly numbers: readonly FoundNumber<C>[];
  /** The way of most, and what is said of it in lists; the story that goes along it. */
  readonly route: I["route"];
  readonly routeState: SourceText;
  readonly story: string;
}
