import type { PartialDate } from "#core/partial-date.ts";
import type { Ids } from "./ids.ts";
import type { IncidentKind } from "./model.ts";
import type { SourceText } from "./told.ts";

/** In what the accounts of one event differ. */
export const differences = ["number", "date", "place", "outcome", "who"] as const;
export type Difference = (typeof differences)[number];

/** How it ended for people on the way: caught or sent back; let go or in safety; neither is told. */
export type Outcome = "caught" | "safe" | "untold";

/** What happened once, as its file writes it; the place is added by `eventsOf`. */
export interface EventDraft<Id extends string = string, I extends Ids = Ids> {
  /** A slug, for ever: that of its first account, unless there is a better one. */
  readonly id: string;
  /** What happened, in at most ninety characters. */
  readonly headline: SourceText;
  readonly kind: IncidentKind;
  /** How it ended, where its kind does not say and an account does: that they asked for protection is no end. */
  readonly ended?: Exclude<Outcome, "untold">;
  /** The generalised station, if a source places it. */
  readonly at: I["anchor"] | null;
  readonly routes?: readonly I["route"][];
  /** Left out only where no source gives a date. */
  readonly when?: PartialDate;
  /** The claims that tell of it, the fullest first; each by whom it cites. */
  readonly accounts: readonly [Id, ...Id[]];
  /** In what they differ, where they do. */
  readonly differ?: readonly [Difference, ...Difference[]];
}

/** What happened once: lists, marks and tables count these, never their accounts. */
export interface EventRecord<Id extends string = string, I extends Ids = Ids>
  extends EventDraft<Id, I> {
  readonly place: I["place"];
}
