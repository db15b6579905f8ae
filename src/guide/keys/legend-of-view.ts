/** What the signs of a framed map mean: those of its view, and of nothing else. */

import { isInUse, routeStanding } from "#atlas/numbers/in-year.ts";
import { outline } from "#atlas/outline/outline.ts";
import type { OutlineRoute } from "#atlas/outline/outline-data.ts";
import { countriesOf, routesThrough, stanceIn } from "#atlas/outline/places.ts";
import { type Stance, stances } from "#model/model.ts";
import { countryIn, routeIn } from "#view/selectors/chosen.ts";
import type { ViewState } from "#view/state.ts";

type Subject = Pick<ViewState, "chosen" | "year" | "hiddenRoutes">;

/** The chosen route, else the routes through the chosen country, else all; in use in the year and shown. */
export function routesOfView(state: Subject): readonly OutlineRoute[] {
  const { year, hiddenRoutes } = state;
  const [country, route] = [countryIn(state), routeIn(state)];
  const through = country ? routesThrough(country) : [];
  const told = route
    ? outline.routes.filter(({ id }) => id === route)
    : through.length > 0
      ? through
      : outline.routes;
  return told.filter(
    (each) => !hiddenRoutes.includes(each.id) && isInUse(routeStanding(each, year)),
  );
}

/** The stances of the countries that these routes pass; the country of origin has none. */
export function stancesOfView(routes: readonly OutlineRoute[], state: Subject): Stance[] {
  const country = countryIn(state);
  const ids = new Set([...(country ? [country] : []), ...routes.flatMap(countriesOf)]);
  const held = [...ids].flatMap((id) => {
    const record = outline.records.get(id);
    return record && !record.roles.includes("origin") ? (stanceIn(record, state.year) ?? []) : [];
  });
  return stances.filter((stance) => held.includes(stance));
}
