/**
 * The scene: what the view selects of the atlas, ready to draw. Both renderers draw from here; how
 * a kind of thing looks is in symbology.
 */

import type { Geography } from "#atlas/geography/geography.ts";
import { isDatedTo, isInUse, type Standing } from "#atlas/numbers/in-year.ts";
import { outline, routeById } from "#atlas/outline/outline.ts";
import type { AtlasLeg, OutlineEvent } from "#atlas/outline/outline-data.ts";
import { countriesOf, placesOf, recordOf, stanceIn } from "#atlas/outline/places.ts";
import { type LegId, legIdOf } from "#atlas/ways/legs.ts";
import { standingOnRoute } from "#atlas/ways/ways.ts";
import { groupBy } from "#core/group-by.ts";
import { yearsOf } from "#core/partial-date.ts";
import type { Stance } from "#model/model.ts";
import type { AnchorId, PlaceId, RecordId } from "#subject/places.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { subject } from "#subject/subject.ts";
import { marksFrom } from "#symbology/points.ts";
import type { IncidentFilter, ViewState } from "./state.ts";

/** Where people come from: it has no stance, and a look of its own. */
export const isOrigin = (place: string): boolean =>
  subject.origins.some((origin) => origin === place);

/** The stance that tints each place, in a year or (null) as last known. */
export function stanceByPlace(year: number | null): Readonly<Partial<Record<PlaceId, Stance>>> {
  const stances: Partial<Record<PlaceId, Stance>> = {};
  for (const record of outline.records.values()) {
    const stance = isOrigin(record.id) ? undefined : stanceIn(record, year);
    if (stance) for (const place of placesOf(record.id)) stances[place] = stance;
  }
  return stances;
}

/** The places that have a stance in any year. */
export const placesEver = (stance: Stance): readonly PlaceId[] =>
  [...outline.records.values()]
    .filter(({ id, stances }) => !isOrigin(id) && stances.some((each) => each.stance === stance))
    .flatMap(({ id }) => placesOf(id));

/** The records that are open. */
export interface OpenRecords {
  readonly country: RecordId | null;
  readonly route: RouteId | null;
}

/** The places that keep their full colours while a record is open; none, and all do. */
export function placesInFocus({ country, route }: OpenRecords): readonly PlaceId[] {
  const taken = outline.routes.find(({ id }) => id === route);
  const crossed = taken ? countriesOf(taken) : [];
  const records = country === null ? crossed : [country, ...crossed];
  return records.flatMap(placesOf);
}

/** The borders, by the countries at both sides, over which people are sent back, where a topic tells of that. */
export function sentBackOver({
  chosen,
}: Pick<ViewState, "chosen">): readonly (readonly [PlaceId, PlaceId])[] {
  if (chosen.on !== "topic") return [];
  const { place } = outline.topics[chosen.id];
  return subject.origins.map((origin) => [place, origin] as const);
}

/** The events that a filter shows. Undated ones are shown while no years are asked for. */
export function eventsShown({ place, kinds, from, to }: IncidentFilter): readonly OutlineEvent[] {
  return outline.events.filter(({ place: where, alsoPlaces, kind, when }) => {
    if (place && where !== place && !alsoPlaces.includes(place)) return false;
    if (kinds.length > 0 && !kinds.includes(kind)) return false;
    if (from === null && to === null) return true;
    if (when === undefined) return false;
    const years = yearsOf(when);
    return (
      (years.to ?? Infinity) >= (from ?? -Infinity) && (years.from ?? -Infinity) <= (to ?? Infinity)
    );
  });
}

/** The generalised places at which a filter shows events. */
export const placesMarked = (filter: IncidentFilter): readonly AnchorId[] => [
  ...new Set(eventsShown(filter).flatMap(({ at }) => at ?? [])),
];

/** The events that a filter shows in a year; all of them for `null`. */
export function eventsInYear(filter: IncidentFilter, year: number | null): readonly OutlineEvent[] {
  const shown = eventsShown(filter);
  return year === null ? shown : shown.filter((event) => isDatedTo(event, year));
}

/** Whether an event is marked beside records: those in a country are, and of a route what is told of its way. */
function isTheirs({ place, routes = [] }: OutlineEvent, { country, route }: OpenRecords): boolean {
  if (country === null && route === null) return true;
  const own: readonly string[] = country === null ? [] : placesOf(country);
  return own.includes(place) || (route !== null && routes.includes(route));
}

/** The events that a filter shows beside records, in a year; all of them for `null`. */
export const eventsBeside = (
  records: OpenRecords,
  filter: IncidentFilter,
  year: number | null,
): readonly OutlineEvent[] =>
  eventsInYear(filter, year).filter((event) => isTheirs(event, records));

/** Whether incidents are marked at a zoom: near, beside a record, where they are filtered or asked for. */
export function showsMarks(
  { chosen, incidents, hasMarks }: Pick<ViewState, "chosen" | "incidents" | "hasMarks">,
  zoom: number,
): boolean {
  const isFiltered = incidents.kinds.length > 0 || incidents.place !== null;
  const isDated = incidents.from !== null || incidents.to !== null;
  return zoom >= marksFrom || hasMarks || chosen.on !== "nothing" || isFiltered || isDated;
}

/** Whether the chosen route's stages are numbered: where its record stands beside the map. */
export const numbersStages = ({ telling, isFramed }: Pick<ViewState, "telling" | "isFramed">) =>
  !isFramed && telling.on !== "story";

/**
 * How each leg stands in a year. Where no way through is told of, the route's legs stand as the
 * route does: a first leg alone is no route.
 */
export const legStandings = (
  { legs }: Pick<Geography, "legs">,
  year: number | null,
): ReadonlyMap<LegId, Standing> =>
  new Map([...legs.values()].map(({ id, route, leg }) => [id, standingOnRoute(route, leg, year)]));

/** One end of a leg. */
export const endIdOf = (leg: LegId, anchor: AnchorId) => `${leg} ${anchor}`;

/**
 * How each end of a leg over land or water stands in a year: as its leg does where no other of the route goes on
 * from there, and else as none. Where people set out nothing ends.
 */
export function endStandings(
  { legs, stations }: Pick<Geography, "legs" | "stations">,
  year: number | null,
): ReadonlyMap<string, Standing> {
  const standings = legStandings({ legs }, year);
  const ends = [...legs.values()].flatMap(({ id, route, leg }) => {
    const standing = standings.get(id) ?? "closed";
    if (leg.means === "by air") return [];
    return [leg.from, leg.to]
      .filter((anchor) => !isOrigin(stations.get(anchor)?.place ?? ""))
      .map((anchor) => ({ id: endIdOf(id, anchor), at: `${route.id} ${anchor}`, standing }));
  });
  const inUse = groupBy(
    ends.filter(({ standing }) => isInUse(standing)),
    ({ at }) => at,
  );
  return new Map(
    ends.map(({ id, at, standing }) => [id, inUse.get(at)?.length === 1 ? standing : "closed"]),
  );
}

/**
 * What of a route is not drawn in a year, so that no sign of it stands there: its legs that are not told of,
 * but for the one at hand, and the stations that no other leg of it touches.
 */
export function undrawnOf(
  id: RouteId | null,
  year: number | null,
  current: number | null = null,
): readonly (LegId | AnchorId)[] {
  const route = year === null || id === null ? null : routeById(id);
  if (!route) return [];
  const isDrawn = (leg: AtlasLeg, place: number) =>
    place === current || isInUse(standingOnRoute(route, leg, year));
  const legs = route.legs.map((leg, place) => ({
    leg,
    id: legIdOf(route.id, place),
    isDrawn: isDrawn(leg, place),
  }));
  const endsOf = ({ leg }: (typeof legs)[number]) => [leg.from, leg.to];
  const touched = new Set(legs.filter((each) => each.isDrawn).flatMap(endsOf));
  const undrawn = legs.filter((each) => !each.isDrawn);
  const left = undrawn.flatMap(endsOf).filter((anchor) => !touched.has(anchor));
  return [...undrawn.map((each) => each.id), ...new Set(left)];
}

/** The record that a place of the map opens, if it has one. */
export function recordAt(place: string): RecordId | null {
  return recordOf(place);
}
