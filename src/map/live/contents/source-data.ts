import { basemapUrl } from "virtual:geography";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { Geography } from "#atlas/geography/geography.ts";
import type { Standing } from "#atlas/numbers/in-year.ts";
import { corridorLines } from "#drawing/corridors/corridor-lines.ts";
import { routeSigns } from "#drawing/corridors/route-signs.ts";
import type { SourceName } from "#map/live/style/sources.ts";
import { countKey, outcomeKey } from "#map/live/style/style-state.ts";
import { fullStrength, standingStrength } from "#symbology/standings.ts";
import type { PlacedMark } from "#view/marks-apart.ts";
import { endIdOf, endStandings } from "#view/scene.ts";
import { groundAddress, isGroundSource } from "./ground-source.ts";

const collect = (features: Feature[]): FeatureCollection => ({
  type: "FeatureCollection",
  features,
});

const feature = (properties: object, geometry: Geometry): Feature => ({
  type: "Feature",
  properties: { ...properties },
  geometry,
});

const point = (position: readonly number[], properties: object): Feature =>
  feature(properties, { type: "Point", coordinates: [...position] });

/** The marks of events, each with its number in each year, as the style asks for it. */
export const markFeatures = (marks: readonly PlacedMark[]): FeatureCollection =>
  collect(
    marks.map(({ station: { id, place }, others, position, counts, outcomes }) => {
      const numbers = [...counts].map(([year, count]) => [countKey(year), count]);
      const ends = [...outcomes].map(([year, outcome]) => [outcomeKey(countKey(year)), outcome]);
      const of = { id, place, others: others.join(" ") };
      return point(position, { ...of, ...Object.fromEntries([...numbers, ...ends]) });
    }),
  );

/** How strongly the ring at an end is drawn while it has no state: not at all where other lines go on. */
export const strengthAtRest = (standing: Standing = "closed") =>
  standingStrength[standing] === 0 ? 0 : fullStrength;

/** The signs along the lines: what the layers of signs draw. */
function signFeatures(geography: Geography, zoom: number): Feature[] {
  const { turned, stops, shared, ends } = routeSigns(geography, zoom);
  const atRest = endStandings(geography, null);
  return [
    ...turned.map(({ kind, route, leg, isBranch, at, heading }) =>
      point(at, { sign: kind, on: leg, route, branch: isBranch, heading, means: meansOf[kind] }),
    ),
    ...stops.map(({ station: { id, kind, place }, route, at, isAlone }) =>
      point(at, {
        sign: "stop",
        id,
        on: id,
        kind,
        place,
        route,
        means: "",
        branch: false,
        alone: isAlone,
      }),
    ),
    ...ends.flatMap(({ leg, station, route, isBranch, branchesOff, at }) => {
      const end = { sign: "end", route, means: "", branch: isBranch };
      const id = endIdOf(leg, station.id);
      const rest = strengthAtRest(atRest.get(id));
      // The one goes by what is drawn in the year, the other stands while no branches are drawn.
      return [
        point(at, { ...end, id, rest, branchesOff: false }),
        ...(branchesOff ? [point(at, { ...end, rest: fullStrength, branchesOff })] : []),
      ];
    }),
    ...shared.map(({ station, across }) =>
      feature(
        { sign: "shared", on: station.id, route: "", means: "", branch: false },
        { type: "LineString", coordinates: [...across] },
      ),
    ),
  ];
}

/** An aeroplane shows where its flight does. */
const meansOf = { arrow: "", plane: "by air" } as const;

/** The legs as they are drawn at a zoom, in parts where they fade in, with the signs along them. */
export const corridorFeatures = (geography: Geography, zoom: number): FeatureCollection =>
  collect([
    ...signFeatures(geography, zoom),
    ...corridorLines(geography, zoom).flatMap(({ corridor, isBranch, parts }) => {
      const { id, route, leg } = corridor;
      const { means } = leg;
      return parts.map(({ strength: share, positions }) =>
        feature(
          { id, route: route.id, means, label: route.label, branch: isBranch, share },
          { type: "LineString", coordinates: [...positions] },
        ),
      );
    }),
  ]);

/** What is on the map from the first: what is known of the view before the style stands. */
export interface FirstContents {
  readonly corridors?: FeatureCollection;
  readonly incidents?: FeatureCollection;
}

/**
 * What each of the map's sources holds at first, or the address of it. What is not given is empty until
 * its channel fills it.
 */
export const sourceData =
  (first: FirstContents) =>
  (name: SourceName): FeatureCollection | string => {
    if (isGroundSource(name)) return groundAddress(name, basemapUrl);
    if (name === "corridors" || name === "incidents") return first[name] ?? collect([]);
    return collect([]);
  };
