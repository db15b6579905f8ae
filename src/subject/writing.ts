/**
 * How the facts of this subject are written: the forms of the model, narrowed to the subject's own
 * ids, so that a wrong reference does not compile.
 */
import type { EventDraft, EventRecord } from "#model/event.ts";
import type { Ids } from "#model/ids.ts";
import type { Claim, ClaimDraft, CountryFile, CountryRecord } from "#model/model.ts";
import type { AnchorId, PlaceId, RecordId } from "./places.ts";
import type { RouteId } from "./route-ids.ts";
import type { SourceId } from "./sources.ts";
import type { TopicId } from "./topic-ids.ts";

export interface SubjectIds extends Ids {
  readonly place: PlaceId;
  readonly record: RecordId;
  readonly anchor: AnchorId;
  readonly route: RouteId;
  readonly topic: TopicId;
  readonly source: SourceId;
}

/** The claims of one place; ids stay literal types. */
export function claimsOf<const Id extends string>(
  place: PlaceId,
  drafts: readonly ClaimDraft<Id, SubjectIds>[],
): readonly Claim<Id, SubjectIds>[] {
  return drafts.map((draft) => ({ ...draft, place }));
}

/** A country's record over its own claims: takeaway, stances and summary may cite no others. */
export function defineCountry<Id extends string>(
  claims: readonly Claim<Id, SubjectIds>[],
  record: CountryRecord<NoInfer<Id>, SubjectIds>,
): CountryFile<Id, SubjectIds> {
  return { record, claims };
}

/** The events of one place; the ids of their accounts stay literal types. */
export function eventsOf<const Id extends string>(
  place: PlaceId,
  drafts: readonly EventDraft<Id, SubjectIds>[],
): readonly EventRecord<Id, SubjectIds>[] {
  return drafts.map((draft) => ({ ...draft, place }));
}
