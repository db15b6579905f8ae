/** What marks of incidents stand for: those of one generalised place, or of several as one. */
import type { Geography } from "#atlas/geography/geography.ts";
import type { Station } from "#atlas/geography/stations.ts";
import { isDatedTo } from "#atlas/numbers/in-year.ts";
import { commonOutcome } from "#atlas/outcomes.ts";
import type { OutlineEvent } from "#atlas/outline/outline-data.ts";
import { groupBy } from "#core/group-by.ts";
import type { Outcome } from "#model/event.ts";
import type { AnchorId } from "#subject/places.ts";
import { firstYear, lastYear } from "./address/values.ts";
import { eventsBeside, type OpenRecords } from "./scene.ts";
import type { IncidentFilter } from "./state.ts";

/** A generalised place where events are marked. */
export interface EventMark {
  readonly station: Station;
  /** The other places whose events it stands for as well. */
  readonly others: readonly AnchorId[];
  readonly events: readonly OutlineEvent[];
  /** How many there are in each year that has some, and (`null`) in all. */
  readonly counts: ReadonlyMap<number | null, number>;
  /** How all of them ended, in each of these years. */
  readonly outcomes: ReadonlyMap<number | null, Outcome>;
}

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);

function markOf(
  station: Station,
  events: readonly OutlineEvent[],
  others: readonly AnchorId[] = [],
): EventMark {
  const dated = years
    .map((year) => [year, events.filter((event) => isDatedTo(event, year))] as const)
    .filter(([, some]) => some.length > 0);
  const byYear = [[null, events] as const, ...dated];
  return {
    ...{ station, others, events },
    counts: new Map(byYear.map(([year, some]) => [year, some.length])),
    outcomes: new Map(byYear.map(([year, some]) => [year, commonOutcome(some)])),
  };
}

/** One mark for each generalised place, with the events there that a filter shows beside records. */
export function eventMarks(
  { stations }: Pick<Geography, "stations">,
  filter: IncidentFilter,
  records: OpenRecords,
): EventMark[] {
  const byAnchor = groupBy(eventsBeside(records, filter, null), ({ at }) => at);
  return [...stations.values()].flatMap((station) => {
    const events = byAnchor.get(station.id) ?? [];
    return events.length === 0 ? [] : [markOf(station, events)];
  });
}

/** Two marks as one, at the place that has more to tell. */
export function asOne(a: EventMark, b: EventMark): EventMark {
  const [first, second] = b.events.length > a.events.length ? [b, a] : [a, b];
  return markOf(
    first.station,
    [...first.events, ...second.events],
    [...first.others, second.station.id, ...second.others],
  );
}
