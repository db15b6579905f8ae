/** What the things that a view looks at are called. */

import { atlas } from "#atlas/atlas.ts";
import { topics } from "#atlas/topics.ts";
import { m } from "#languages/compiled/messages.js";
import type { RecordId } from "#subject/places.ts";
import type { RouteId } from "#subject/route-ids.ts";
import type { Chosen, ViewState } from "#view/state.ts";
import { countryIn, routeIn } from "./chosen.ts";
import { pageTitle } from "./page-titles.ts";
import { topmost } from "./topmost.ts";

export interface RecordNamed {
  readonly name: string;
  /** The one sentence that a record begins with. */
  readonly takeaway: string;
}

/** The name and the first sentence of what is chosen; nothing where nothing is, or it is unknown. */
export function recordChosen(chosen: Chosen): RecordNamed | null {
  if (chosen.on === "nothing") return null;
  if (chosen.on === "topic") {
    const { name, takeaway } = topics[chosen.id];
    return { name, takeaway };
  }
  const record =
    chosen.on === "country"
      ? atlas.records.get(chosen.id)
      : atlas.routes.find(({ id }) => id === chosen.id);
  return record ? { name: record.name, takeaway: record.takeaway.text } : null;
}

const nameOf = (chosen: Chosen): string | null => recordChosen(chosen)?.name ?? null;

function inYear(subject: string, year: number | null): string {
  return year === null ? subject : m.in_year({ subject, year });
}

type Mapped = Pick<ViewState, "chosen" | "year">;

/** What the map shows: what is chosen, else what all of it is called; and the year. */
export function nameOfMap({ chosen, year }: Mapped, whole: string): string {
  return inYear(nameOf(chosen) ?? whole, year);
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
  const record = country === null ? undefined : atlas.records.get(country);
  const ofCountry = record?.roles.includes("origin") ? undefined : record;
  const part = (ofCountry ?? atlas.routes.find(({ id }) => id === route))?.name;
  return inYear(part === undefined ? m.figure_title() : m.figure_title_part({ part }), year);
}

/** What the reader looks at: the sentence, the page or the record that lies on top. */
export function nameOfView(state: ViewState, whole: string): string {
  const top = topmost(state);
  const sentence = top.on === "evidence" && atlas.claimById.get(top.id)?.statement;
  if (sentence) return sentence;
  const under = top.on === "evidence" ? topmost({ ...state, claim: null }) : top;
  return under.on === "page" ? pageTitle(under.id) : nameOfMap(state, whole);
}
