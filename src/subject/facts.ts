/** All that the subject says, as its authors wrote it: what a language tells to its readers. */

import type { CountTable } from "#model/count-table.ts";
import type { Division } from "#model/division.ts";
import type { EventRecord } from "#model/event.ts";
import type { Claim, CountryRecord } from "#model/model.ts";
import type { Relation } from "#model/relation.ts";
import type { RouteRecord } from "#model/route-record.ts";
import type { SeriesRule } from "#model/series.ts";
import type { SourceRecord } from "#model/source-record.ts";
import type { SourceText } from "#model/told.ts";
import type { TopicRecord } from "#model/topic.ts";
import { changes } from "./changes.ts";
import { chronicle, type YearEntry } from "./chronicle.ts";
import { type ClaimId, corpus, countries, events } from "./corpus.ts";
import { countTables, placeColumn } from "./count-tables.ts";
import { finding } from "./finding.ts";
import { relations } from "./relations.ts";
import { routes } from "./routes.ts";
import { series } from "./series.ts";
import { type SourceId, sources } from "./sources.ts";
import { stories } from "./stories/stories.ts";
import type { Story } from "./stories/story.ts";
import type { TopicId } from "./topic-ids.ts";
import { topics } from "./topics/topics.ts";
import { type WaterName, waterNames } from "./water-names.ts";
import { divisions } from "./who-came.ts";
import type { SubjectIds } from "./writing.ts";

export interface Facts {
  readonly claims: readonly Claim<ClaimId, SubjectIds>[];
  readonly records: readonly CountryRecord<ClaimId, SubjectIds>[];
  readonly events: readonly EventRecord<ClaimId, SubjectIds>[];
  readonly routes: readonly RouteRecord<ClaimId, SubjectIds>[];
  readonly relations: readonly Relation<ClaimId>[];
  readonly topics: Readonly<Record<TopicId, TopicRecord<SubjectIds>>>;
  readonly sources: Readonly<Record<SourceId, SourceRecord>>;
  readonly finding: typeof finding;
  /** What lists of stories name before any has been fetched. */
  readonly storyTitles: readonly StoryTitle[];
  readonly chronicle: readonly YearEntry[];
  readonly changes: typeof changes;
  readonly waterNames: readonly WaterName[];
  readonly series: readonly SeriesRule<ClaimId, SubjectIds>[];
  readonly divisions: readonly Division<ClaimId, SubjectIds>[];
  readonly countTables: readonly CountTable<ClaimId>[];
  /** What the column of places holds in the published tables. */
  readonly placeColumn: SourceText;
}

interface StoryTitle extends Pick<Story, "id" | "title" | "minutes"> {
  readonly steps: number;
}

export const facts: Facts = {
  claims: corpus,
  records: countries.map(({ record }) => record),
  events,
  routes,
  relations,
  topics,
  sources,
  finding,
  storyTitles: stories.map(({ id, title, minutes, steps }) => ({
    id,
    title,
    minutes,
    steps: steps.length,
  })),
  chronicle,
  changes,
  waterNames,
  series,
  divisions,
  countTables,
  placeColumn,
};
