import type { Position } from "geojson";
import { atlas } from "#atlas/atlas.ts";
import type { Geography } from "#atlas/geography/geography.ts";
import { isInUse, routeStanding } from "#atlas/numbers/in-year.ts";
import { positionsOf } from "#own/geometry-positions.ts";
import type { MapThing } from "#view/hand/pointing.ts";
import { marksApart } from "#view/marks-apart.ts";
import { countryNames, routeEnds } from "#view/names.ts";
import { ownRef, shownLayers } from "#view/own/own-selectors.ts";
import { recordAt, showsMarks } from "#view/scene.ts";
import { recordsIn } from "#view/selectors/chosen.ts";
import type { ViewState } from "#view/state.ts";

/** A thing that keys can go to, and where it is. */
export interface MapStop {
  readonly thing: MapThing;
  readonly position: Position;
}

type Seen = Pick<ViewState, "year" | "incidents" | "hiddenRoutes" | "chosen" | "hasMarks" | "own">;

/** More would be a list that nobody goes along: the panel of own data has all, and finds them by name. */
const mostOwn = 200;

function ownStops({ own }: Seen): readonly MapStop[] {
  const all = shownLayers(own).flatMap((layer) =>
    layer.features.slice(0, mostOwn).flatMap(({ geometry }, index): MapStop[] => {
      const [position] = geometry ? positionsOf(geometry) : [];
      return position ? [{ thing: ownRef(layer, index), position }] : [];
    }),
  );
  return all.slice(0, mostOwn);
}

/** What the map shows at a zoom, in the order in which keys go along it: routes, countries, incidents, own data. */
export function stopsOf(geography: Geography, state: Seen, zoom: number): readonly MapStop[] {
  const { year, hiddenRoutes, incidents } = state;
  const drawn = atlas.routes.filter(
    (route) => !hiddenRoutes.includes(route.id) && isInUse(routeStanding(route, year)),
  );
  const routes = routeEnds(geography, year)
    .filter(({ route }) => drawn.some(({ id }) => id === route))
    .map(({ route, position }) => ({ thing: { kind: "route", id: route } as const, position }));
  const countries = countryNames(geography).flatMap(
    ({ id, position, inAtlas, zooms: [from, to] }) => {
      const record = recordAt(id);
      if (!inAtlas || record === null || record !== id || zoom < from || zoom >= to) return [];
      return [{ thing: { kind: "country", id: record } as const, position }];
    },
  );
  const marks = showsMarks(state, zoom)
    ? marksApart(geography, { incidents, ...recordsIn(state) }, zoom)
    : [];
  const events = marks
    .filter(({ counts }) => (counts.get(year) ?? 0) > 0)
    .map(({ station: { id, place }, others, position }) => ({
      thing: { kind: "incidents", id, others, place, position } as const,
      position,
    }));
  return [...routes, ...countries, ...events, ...ownStops(state)];
}
