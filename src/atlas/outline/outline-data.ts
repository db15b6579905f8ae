/** What is known of the facts before any sentence of them is fetched, as the build writes it. */
import type { PartialDate } from "#core/partial-date.ts";
import type { EventRecord } from "#model/event.ts";
import type { CountryRecord, StancePeriod } from "#model/model.ts";
import type { Leg, RouteRecord } from "#model/route-record.ts";
import type { Told } from "#model/told.ts";
import type { TopicRecord } from "#model/topic.ts";
import type { ClaimId } from "#subject/corpus.ts";
import type { Facts } from "#subject/facts.ts";
import type { PlaceId } from "#subject/places.ts";
import type { TopicId } from "#subject/topic-ids.ts";
import type { SubjectIds } from "#subject/writing.ts";

type ToldFacts = Told<Facts>;

export interface OutlineRecord
  extends Pick<Told<CountryRecord<ClaimId, SubjectIds>>, "id" | "name" | "roles"> {
  readonly stances: readonly Pick<StancePeriod, "period" | "stance">[];
}

export type AtlasLeg = Told<Leg<ClaimId, SubjectIds>>;

export type OutlineRoute = Pick<
  Told<RouteRecord<ClaimId, SubjectIds>>,
  "id" | "name" | "label" | "legs" | "history"
>;

export interface OutlineEvent
  extends Omit<Told<EventRecord<ClaimId, SubjectIds>>, "headline" | "accounts" | "differ"> {
  /** Other places that it concerns, by any of its accounts. */
  readonly alsoPlaces: readonly PlaceId[];
}

export interface OutlineData {
  readonly records: readonly OutlineRecord[];
  readonly routes: readonly OutlineRoute[];
  /** Newest first; those without a date last. */
  readonly events: readonly OutlineEvent[];
  readonly topics: Readonly<Record<TopicId, Told<TopicRecord<SubjectIds>>>>;
  /** The dates of the claims that bear on a leg or a route, where they have one. */
  readonly dates: Readonly<Partial<Record<ClaimId, PartialDate>>>;
  /** The sources, terms and works that a page may stand at, by their ids. */
  readonly entries: readonly string[];
  readonly storyTitles: ToldFacts["storyTitles"];
  readonly waterNames: ToldFacts["waterNames"];
  /** The day of the data. */
  readonly dataDate: string;
  /** What the data are called as they stand: a day, and a short name of all that they say. */
  readonly release: string;
}
