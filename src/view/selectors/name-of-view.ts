/** What the things that a view looks at are called. */

import { outline, routeById } from "#atlas/outline/outline.ts";
import { m } from "#languages/compiled/messages.js";
import type { RecordId } from "#subject/places.ts";
import type { RouteId } from "#subject/route-ids.ts";
import type { Chosen, ViewState } from "#view/state.ts";
import { countryIn, routeIn } from "./chosen.ts";

/** The name of what is chosen; nothing where nothing is, or it is unknown. */
function nameOfChosen(chosen: Chosen): string | null {
  switch (chosen.on) {
    case "country":
      return outline.records.get(chosen.id)?.name ?? null;
    case "route":
      return routeById(chosen.id)?.name ?? null;
    case "topic":
      return outline.topics[chosen.id].name;
    case "nothing":
      return null;
  }
}

function inYear(subject: string, year: number | null): string {
  return year === null ? subject : m.in_year({ subject, year });
}

type Mapped = Pick<ViewState, "chosen" | "year">;

/** What the map shows: what is chosen, else what all of it is called; and the year. */
export function nameOfMap({ chosen, year }: Mapped, whole: string): string {
  return inYear(nameOfChosen(chosen) ?? whole, year);
}

interface Figured {
  readonly country: RecordId | null;
  readonly route: RouteId | null;
  readonly year: number | null;
}

export const figuredIn = (state: Mapped): Figured => ({
  country: countryIn(state),
  route: routeIn(state),
  year: state.year,
});

/** What a figure of the map is called. Of the origin nothing need be said: every route begins there. */
export function titleOfFigure({ country, route, year }: Figured): string {
  const record = country === null ? undefined : outline.records.get(country);
  const ofCountry = record?.roles.includes("origin") ? undefined : record;
  const part = (ofCountry ?? routeById(route))?.name;
  return inYear(part === undefined ? m.figure_title() : m.figure_title_part({ part }), year);
}
