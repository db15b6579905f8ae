/**
 * The scene: what the view selects of the atlas, ready to draw. Both renderers draw from here; how
 * a kind of thing looks is in symbology.
 */

import type { Feature, FeatureCollection, LineString, Point } from "geojson";
import { atlas } from "#atlas/atlas.ts";
import { type AtlasEvent, allEvents } from "#atlas/events.ts";
import type { Geography } from "#atlas/geography/geography.ts";
import { isDatedTo, isInUse, type Standing } from "#atlas/in-year.ts";
import { placesOf, recordOf, routesThrough, stanceIn } from "#atlas/queries.ts";
import { standingOnRoute } from "#atlas/ways.ts";
import { groupBy } from "#core/group-by.ts";
import { yearsOf } from "#core/partial-date.ts";
import { locale } from "#languages/words/locale.ts";
import type { Stance } from "#model/model.ts";
import { anchorIds, type PlaceId, type RecordId } from "#subject/places.ts";
import { firstYear, lastYear } from "./address/values.ts";
import type { IncidentFilter } from "./state.ts";

/** The stance that tints each place, in a year or (null) as last known. */
export function stanceByPlace(year: number | null): Readonly<Partial<Record<PlaceId, Stance>>> {
  const stances: Partial<Record<PlaceId, Stance>> = {};
  for (const record of atlas.records.values()) {
    const stance = stanceIn(record, year);
    if (stance) for (const place of placesOf(record.id)) stances[place] = stance;
  }
  return stances;
}

/** Legs that join the same two anchors lie side by side: each gets a lane, centred on nought. */
function laneByLeg(features: readonly Feature[]): Map<string, number> {
  const groups = groupBy(features, ({ properties }) =>
    [properties?.["from"], properties?.["to"]].map(String).sort().join(),
  );
  const lanes = new Map<string, number>();
  for (const group of groups.values()) {
    group.forEach(({ properties }, i) => {
      lanes.set(String(properties?.["leg"]), i - (group.length - 1) / 2);
    });
  }
  return lanes;
}

/**
 * The ids of the legs that routes are named along: the longest of each route's that is not flown,
 * among those in use in the year.
 */
export function namedLegs(geography: Geography, year: number | null): readonly string[] {
  const standings = legStandings(geography, year);
  const candidates = geography.corridors.features.filter(({ properties }) => {
    const standing = standings.get(String(properties?.["leg"]));
    return properties?.["means"] !== "by air" && standing !== undefined && isInUse(standing);
  });
  const byRoute = groupBy(candidates, ({ properties }) => String(properties?.["route"]));
  const kilometres = ({ properties }: Feature) => Number(properties?.["lengthKm"]);
  return [...byRoute.values()].flatMap((legs) => {
    const [longest] = legs.sort((a, b) => kilometres(b) - kilometres(a));
    return longest ? [String(longest.properties?.["leg"])] : [];
  });
}

/** The legs with what a renderer writes along them. */
export function corridors(geography: Geography): FeatureCollection<LineString> {
  const legs = geography.corridors.features;
  const lanes = laneByLeg(legs);
  return {
    type: "FeatureCollection",
    features: legs.flatMap((feature) => {
      const { geometry, properties } = feature;
      if (geometry.type !== "LineString") return [];
      const leg = String(properties?.["leg"]);
      const route = atlas.routes.find(({ id }) => id === properties?.["route"]);
      if (!route) return [];
      return [
        {
          type: "Feature",
          geometry,
          properties: {
            ...properties,
            id: leg,
            lane: lanes.get(leg) ?? 0,
            label: route.label,
          },
        },
      ];
    }),
  };
}

function point(position: readonly number[], properties: Record<string, unknown>): Feature<Point> {
  return { type: "Feature", properties, geometry: { type: "Point", coordinates: [...position] } };
}

/**
 * Country names in the reader's language; those of the atlas are marked. Where names are in each
 * other's way the one of lower `order` stays: a larger country, or one that more routes lead through.
 */
export function countryNames(geography: Geography): FeatureCollection<Point> {
  const names = new Intl.DisplayNames(locale, { type: "region", fallback: "none" });
  const features = geography.countries.flatMap((properties) => {
    const id = String(properties["id"]);
    const label: unknown = properties["label"];
    if (!Array.isArray(label)) return [];
    const record = recordOf(id);
    const own = record && record === id ? atlas.records.get(record)?.name : undefined;
    const name = own ?? (/^[A-Z]{2}$/.test(id) ? names.of(id) : undefined) ?? properties["name"];
    const rank = Number(properties["rank"]);
    const order = rank - (record && record === id ? routesThrough(record).length : 0);
    return [point(label, { id, name, rank, order, inAtlas: record !== null })];
  });
  return { type: "FeatureCollection", features };
}

export function waterLabels(): FeatureCollection<Point> {
  const features = atlas.waterNames.map(({ position, name, ...rest }) =>
    point(position, { ...rest, name }),
  );
  return { type: "FeatureCollection", features };
}

/** The events that a filter shows. Undated ones are shown while no years are asked for. */
export function eventsShown({ place, kinds, from, to }: IncidentFilter): readonly AtlasEvent[] {
  return allEvents.filter(({ place: where, alsoPlaces, kind, when }) => {
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

/** The events that a filter shows in a year; all of them for `null`. */
export function eventsInYear(filter: IncidentFilter, year: number | null): readonly AtlasEvent[] {
  const shown = eventsShown(filter);
  return year === null ? shown : shown.filter((event) => isDatedTo(event, year));
}

/** The property of an incident mark that holds how many there are in a year, or in all years. */
export const countKey = (year: number | null) => `count-${year ?? "all"}`;

/**
 * Where incidents are marked: one mark for each generalised place, with how many there are in all,
 * and in each year that has some (see {@link countKey}).
 */
export function incidentMarks(
  geography: Geography,
  filter: IncidentFilter,
): FeatureCollection<Point> {
  const byAnchor = groupBy(eventsShown(filter), ({ at }) => at);
  const features = geography.stations.features.flatMap(({ properties, geometry }) => {
    const anchor = anchorIds.find((id) => id === properties?.["id"]);
    const incidents = (anchor && byAnchor.get(anchor)) ?? [];
    if (incidents.length === 0 || geometry.type !== "Point") return [];
    const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
    const counts = years.flatMap((year) => {
      const count = incidents.filter((event) => isDatedTo(event, year)).length;
      return count > 0 ? [[countKey(year), count] as const] : [];
    });
    return [
      point(geometry.coordinates, {
        ...properties,
        [countKey(null)]: incidents.length,
        ...Object.fromEntries(counts),
      }),
    ];
  });
  return { type: "FeatureCollection", features };
}

/**
 * How each leg stands in a year, by the `id` of its corridor. Where no way through is told of, the
 * route's legs stand as the route does: a first leg alone is no route.
 */
export function legStandings(
  { corridors: { features } }: Pick<Geography, "corridors">,
  year: number | null,
): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const { properties } of features) {
    const route = atlas.routes.find(({ id }) => id === properties?.["route"]);
    const leg = route?.legs.find(
      ({ from, to }) => from === properties?.["from"] && to === properties?.["to"],
    );
    if (!route || !leg) continue;
    standings.set(String(properties?.["leg"]), standingOnRoute(route, leg, year));
  }
  return standings;
}

/** The record that a place of the map opens, if it has one. */
export function recordAt(place: string): RecordId | null {
  return recordOf(place);
}
