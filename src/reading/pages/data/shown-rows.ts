/** Of a table the rows that belong to what is on the screen. */
import { type AtlasClaim, type AtlasRoute, atlas, claimById } from "#atlas/atlas.ts";
import { accountsOf, allEvents } from "#atlas/events.ts";
import type { Row, Table } from "#atlas/numbers/tables.ts";
import { claimsAbout } from "#atlas/queries.ts";
import { topicOf } from "#atlas/topics.ts";
import { includesYear } from "#core/partial-date.ts";
import type { Chosen, ViewState } from "#view/state.ts";

type Shown = Pick<ViewState, "chosen" | "year">;

function claimsOfRoute({ id, takeaway, legs, history }: AtlasRoute): readonly AtlasClaim[] {
  const own = [...takeaway.claims, ...legs.flatMap(({ claims }) => claims), ...history];
  const events = allEvents.filter(({ routes = [] }) => routes.includes(id));
  return [...own.map(claimById), ...accountsOf(events)];
}

function claimsOf(chosen: Chosen): readonly AtlasClaim[] {
  switch (chosen.on) {
    case "country":
      return claimsAbout(chosen.id);
    case "route": {
      const route = atlas.routes.find(({ id }) => id === chosen.id);
      return route ? claimsOfRoute(route) : [];
    }
    case "topic":
      return topicOf(chosen.id).claims;
    case "nothing":
      return atlas.claims;
  }
}

const isIn = (date: string | number | undefined, year: number | null) =>
  year === null || (typeof date === "string" && date !== "" && includesYear(date, year));

/** Whether the view shows less than everything. */
export const isPart = ({ chosen, year }: Shown): boolean =>
  chosen.on !== "nothing" || year !== null;

/** The rows by the claims that they are made of, and by their own date; sources by what cites them. */
export function shownRows(table: Table, { chosen, year }: Shown): readonly Row[] {
  if (!isPart({ chosen, year })) return table.rows;
  const claims = claimsOf(chosen);
  if (table.about === "sources") {
    const cited = new Set<string>(
      claims
        .filter(({ when }) => isIn(when, year))
        .flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    );
    return table.rows.filter(({ id }) => cited.has(String(id)));
  }
  const ids = new Set<string>(claims.map(({ id }) => id));
  return table.rows.filter(
    ({ claim, claims: several = claim, when, period = when }) =>
      isIn(period, year) &&
      String(several)
        .split(" ")
        .some((id) => ids.has(id)),
  );
}
