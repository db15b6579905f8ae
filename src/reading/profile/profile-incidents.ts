/** Where the incidents of a route lie along its profile. */
import type { AtlasRoute } from "#atlas/atlas.ts";
import type { AtlasEvent } from "#atlas/events.ts";
import { groupBy } from "#core/group-by.ts";
import type { AnchorId, PlaceId } from "#subject/places.ts";
import type { Profile, Segment, WayOnStrip } from "./profile.ts";

/** The incidents at one station, or in one country at no station of the route. */
export interface IncidentMark {
  /** Which of the profile's ways it stands on. */
  readonly way: number;
  readonly x: number;
  readonly segment: Segment;
  readonly anchor: AnchorId | null;
  readonly events: readonly AtlasEvent[];
  /** Marks that would touch stand in tiers above each other: 0 lies at the strip. */
  readonly tier: number;
}

export interface IncidentsAlong {
  readonly marks: readonly IncidentMark[];
  /** Told of the route, but in no country that it is drawn through. */
  readonly elsewhere: readonly AtlasEvent[];
}

/** Radius of a mark, in CSS pixels. */
export const markRadius = 7.5;

/** Whether an incident belongs to a route: its source says so, or it was at one of the stations. */
export function isAlong({ at, routes }: AtlasEvent, { id, legs }: AtlasRoute): boolean {
  if (routes) return routes.includes(id);
  return legs.some(({ from, to }) => from === at || to === at);
}

interface Spot {
  readonly way: number;
  readonly x: number;
  readonly segment: Segment;
  readonly anchor: AnchorId | null;
}

const contains = ({ x, width }: Segment, at: number) => x <= at + 0.01 && at <= x + width + 0.01;

function spotAtStation(way: WayOnStrip, index: number, anchor: AnchorId): Spot | undefined {
  const station = way.stations.find((each) => each.anchor === anchor);
  const segment =
    station && way.segments.find((each) => each.country !== null && contains(each, station.x));
  return station && segment && { way: index, x: station.x, segment, anchor };
}

function spotInCountry(way: WayOnStrip, index: number, place: PlaceId): Spot | undefined {
  const [segment] = way.segments
    .filter(({ country }) => country === place)
    .sort((a, b) => b.width - a.width);
  return segment && { way: index, x: segment.x + segment.width / 2, segment, anchor: null };
}

function spotOf({ at, place }: AtlasEvent, { ways }: Profile): Spot | undefined {
  const atStation = at && ways.map((way, i) => spotAtStation(way, i, at)).find(Boolean);
  return atStation ?? ways.map((way, i) => spotInCountry(way, i, place)).find(Boolean);
}

function inTiers(marks: readonly Omit<IncidentMark, "tier">[]): IncidentMark[] {
  const room = 2 * markRadius + 2;
  const placed: IncidentMark[] = [];
  for (const mark of [...marks].sort((a, b) => a.x - b.x)) {
    const near = placed.filter(({ way, x }) => way === mark.way && mark.x - x < room);
    let tier = 0;
    while (near.some((other) => other.tier === tier)) tier += 1;
    placed.push({ ...mark, tier });
  }
  return placed;
}

/** Puts incidents at their station, else in the middle of their country. */
export function placeIncidents(events: readonly AtlasEvent[], profile: Profile): IncidentsAlong {
  const spots = events.map((event) => ({ event, spot: spotOf(event, profile) }));
  const groups = groupBy(spots, ({ spot }) => spot && `${spot.way} ${Math.round(spot.x)}`);
  const marks = [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first?.spot ? [{ ...first.spot, events: group.map(({ event }) => event) }] : [];
  });
  return {
    marks: inTiers(marks),
    elsewhere: spots.flatMap(({ event, spot }) => (spot ? [] : [event])),
  };
}
