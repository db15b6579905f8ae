import type { PartialDate } from "#core/partial-date.ts";
import type { AnchorId, PlaceId } from "#subject/places.ts";
import type { RouteId } from "#subject/route-ids.ts";
import type { IncidentKind, Words } from "./model.ts";

/** In what the accounts of one event differ. */
export const differences = ["number", "date", "place", "outcome", "who"] as const;
export type Difference = (typeof differences)[number];

/** What happened once, as its file writes it; the place is added by `eventsOf`. */
export interface EventDraft<Id extends string = string> {
  /** A slug, for ever: that of its first account, unless there is a better one. */
  readonly id: string;
  /** What happened, in at most ninety characters. */
  readonly headline: Words;
  readonly kind: IncidentKind;
  /** The generalised station, if a source places it. */
  readonly at: AnchorId | null;
  readonly routes?: readonly RouteId[];
  /** Left out only where no source gives a date. */
  readonly when?: PartialDate;
  /** The claims that tell of it, the fullest first; each by whom it cites. */
  readonly accounts: readonly [Id, ...Id[]];
  /** In what they differ, where they do. */
  readonly differ?: readonly [Difference, ...Difference[]];
}

/** What happened once: lists, marks and tables count these, never their accounts. */
export interface EventRecord<Id extends string = string> extends EventDraft<Id> {
  readonly place: PlaceId;
}

/** The events of one place; the ids of their accounts stay literal types. */
export function eventsOf<const Id extends string>(
  place: PlaceId,
  drafts: readonly EventDraft<Id>[],
): readonly EventRecord<Id>[] {
  return drafts.map((draft) => ({ ...draft, place }));
}
