/** What a thing of the map is called, and what is told of it in a line. */

import { atlas } from "#atlas/atlas.ts";
import { eventsOf } from "#atlas/events.ts";
import type { Geography } from "#atlas/geography/geography.ts";
import { isDatedTo, lastToldOf, reportedYears, routeStanding } from "#atlas/numbers/in-year.ts";
import { routeById } from "#atlas/outline/outline.ts";
import { stanceIn } from "#atlas/outline/places.ts";
import { m } from "#languages/compiled/messages.js";
import { writeReported } from "#languages/words/dates.ts";
import { standingInWords, standingWord } from "#languages/words/terms.ts";
import { nameOfFeature } from "#own/layer/feature-words.ts";
import type { RecordId } from "#subject/places.ts";
import type { RouteId } from "#subject/route-ids.ts";
import type { MapThing } from "#view/hand/pointing.ts";
import { findOwn } from "#view/own/own-selectors.ts";
import type { OwnRef } from "#view/own/own-state.ts";
import type { ViewState } from "#view/state.ts";
import { eventsAt, yearsOfEvents } from "./events-at.ts";

interface ThingTold {
  readonly name: string;
  readonly told: readonly string[];
}

type Seen = Pick<ViewState, "chosen" | "year" | "incidents" | "own">;
type Places = Pick<Geography, "stations"> | null;

function tellCountry(id: RecordId, year: number | null): ThingTold {
  const record = atlas.records.get(id);
  if (!record) return { name: id, told: [] };
  const stance = stanceIn(record, year);
  const events = eventsOf(id).filter((event) => year === null || isDatedTo(event, year));
  const standing = stance
    ? standingWord(record, stance)
    : m.stance_not_recorded({ year: year ?? "" });
  const count = events.length;
  return {
    name: record.name,
    told: [standing, ...(count > 0 ? [m.here_incidents({ count })] : [])],
  };
}

function tellRoute(id: RouteId, year: number | null): ThingTold {
  const route = routeById(id);
  if (!route) return { name: id, told: [] };
  const { name } = route;
  if (year !== null)
    return { name, told: [standingInWords(routeStanding(route, year), lastToldOf(route, year))] };
  const years = reportedYears(route);
  const usual = id === atlas.finding.route ? [atlas.finding.routeState] : [];
  const reported = years ? [m.here_reported({ years: writeReported(years) })] : [];
  return { name, told: [...usual, ...reported] };
}

/** A feature of the reader's own, by its name or its number. */
function tellOwn(ref: OwnRef, own: ViewState["own"]): ThingTold {
  const found = findOwn(own, ref);
  if (!found) return { name: "", told: [] };
  const { layer, feature, index } = found;
  const name = nameOfFeature(feature, layer) || m.layer_feature_number({ number: index + 1 });
  return { name, told: [layer.name, m.layer_yours_short()] };
}

export function tellThing(thing: MapThing, state: Seen, places: Places): ThingTold {
  const { year, own } = state;
  if (thing.kind === "country") return tellCountry(thing.id, year);
  if (thing.kind === "route") return tellRoute(thing.id, year);
  if (thing.kind === "own") return tellOwn(thing, own);
  const events = eventsAt(thing, state);
  const years = yearsOfEvents(events);
  return {
    name: places?.stations.get(thing.id)?.name ?? "",
    told: [m.here_incidents({ count: events.length }), ...(years === null ? [] : [years])],
  };
}
