/** What is told of a topic: its events, and the claims that tell of no single event. */
import type { Told } from "#model/told.ts";
import type { TopicRecord } from "#model/topic.ts";
import type { TopicId } from "#subject/topic-ids.ts";
import type { SubjectIds } from "#subject/writing.ts";
import { type AtlasClaim, atlas } from "./atlas.ts";
import { type AtlasEvent, accountsOf, allEvents } from "./events.ts";
import { outline } from "./outline/outline.ts";

type ToldTopic = Told<TopicRecord<SubjectIds>>;

interface AtlasTopic {
  readonly record: ToldTopic;
  /** Newest first. */
  readonly events: readonly AtlasEvent[];
  readonly told: readonly AtlasClaim[];
  /** Every claim that its record shows. */
  readonly claims: readonly AtlasClaim[];
}

export function topicOf(id: TopicId): AtlasTopic {
  const record = outline.topics[id];
  const events = allEvents.filter(
    ({ place, kind }) => place === record.place && kind === record.events,
  );
  const told = atlas.claims.filter(
    ({ place, kind, theme }) =>
      place === record.place && theme === record.theme && kind !== "incident",
  );
  return { record, events, told, claims: [...accountsOf(events), ...told] };
}
