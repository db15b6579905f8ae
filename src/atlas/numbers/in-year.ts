/**
 * What holds in a year, and how well it is told of. Everything here is worked out from the records'
 * periods and the dates of their claims; `null` stands for all years together.
 */

import { dateOf } from "#atlas/outline/outline.ts";
import type { AtlasLeg, OutlineRoute } from "#atlas/outline/outline-data.ts";
import { type PartialDate, yearsOf } from "#core/partial-date.ts";
import { subject } from "#subject/subject.ts";

/**
 * How a leg or a route stands in a year.
 * - `open`: sources tell of it, and something dated within {@link freshFor} years bears them out
 * - `fading`: still told of, but nothing dated so near to the year, or a source says it is hardly used
 * - `undated`: told of without a first year, and the year lies before the first dated account
 * - `not-yet`, `closed`: before and after the years that sources tell of
 */
export type Standing = "open" | "fading" | "undated" | "not-yet" | "closed";

/** What of a route says how it stands. */
type Ways = Pick<OutlineRoute, "legs" | "history">;

/** Years for which a dated account bears out that a leg is in use. */
const freshFor = 3;

/** A claim or an event, by its date. */
interface Dated {
  readonly when?: PartialDate | undefined;
}

/** The years that a claim or an event is dated to; `null` where its beginning is open or it has no date. */
function datedYears({ when }: Dated): { readonly from: number; readonly to: number } | null {
  if (when === undefined) return null;
  const { from, to } = yearsOf(when);
  return from === null ? null : { from, to: to ?? from };
}

/** The dated accounts that bear on a leg: its own claims and its route's history. */
function accountsOf(route: Ways, leg: AtlasLeg) {
  return [...new Set([...leg.claims, ...route.history])].flatMap(
    (id) => datedYears({ when: dateOf(id) }) ?? [],
  );
}

/** How a leg of a route stands in a year. */
export function legStanding(route: Ways, leg: AtlasLeg, year: number | null): Standing {
  if (year === null) return "open";
  const { from, to } = yearsOf(leg.period);
  if (from !== null && year < from) return "not-yet";
  if (to !== null && year > to) return "closed";
  const accounts = accountsOf(route, leg);
  if (from === null && accounts.every((account) => year < account.from)) return "undated";
  if (leg.fades && year >= leg.fades.from) return "fading";
  const fresh = accounts.some((account) => account.from <= year && account.to >= year - freshFor);
  return fresh ? "open" : "fading";
}

const weight: Readonly<Record<Standing, number>> = {
  "not-yet": 0,
  closed: 0,
  undated: 1,
  fading: 2,
  open: 3,
};

/** Whether people are told of on it in that year, in whatever numbers. */
export function isInUse(standing: Standing): boolean {
  return weight[standing] > 0;
}

/** Of two standings the one in which less is told of. */
export const worseOf = (one: Standing, other: Standing): Standing =>
  weight[other] < weight[one] ? other : one;

interface StandingLeg {
  readonly leg: AtlasLeg;
  readonly standing: Standing;
}

/** Whether the leg ends where somebody has got out. */
const leadsOut = ({ crosses }: AtlasLeg) => {
  const last = crosses.at(-1);
  return last !== undefined && !subject.within.includes(last);
};

/** The best way on from an anchor until it leads out, worth as much as its worst leg. */
function bestWayOut(anchor: string, legs: readonly StandingLeg[]): Standing | null {
  let best: Standing | null = null;
  for (const { leg, standing } of legs) {
    if (leg.from !== anchor) continue;
    const others = legs.filter((other) => other.leg !== leg);
    const rest = leadsOut(leg) ? "open" : bestWayOut(leg.to, others);
    if (rest === null) continue;
    const worst = worseOf(standing, rest);
    if (best === null || weight[worst] > weight[best]) best = worst;
  }
  return best;
}

/**
 * How a route stands in a year: as the best way out that its legs then make, which stands as its worst leg does.
 */
export function routeStanding(route: Ways, year: number | null): Standing {
  if (year === null) return "open";
  const legs = route.legs.map((leg) => ({ leg, standing: legStanding(route, leg, year) }));
  const left = route.legs.filter(({ crosses }) => subject.origins.includes(crosses[0]));
  const starts = [...new Set(left.map(({ from }) => from))];
  const ways = starts.flatMap((start) => bestWayOut(start, legs) ?? []);
  const [best = "closed"] = ways.sort((a, b) => weight[b] - weight[a]);
  if (isInUse(best)) return best;
  const out = legs.filter(({ leg }) => leadsOut(leg));
  return out.every(({ standing }) => standing !== "closed") ? "not-yet" : "closed";
}

/**
 * The first year in which a whole way of a route is told of; `null` where there is none. Before its first
 * dated account a route whose beginning is open may have been in use: it is not yet reported.
 */
export function firstYearOf(route: Ways): number | null {
  const { first, last } = subject.years;
  for (let year = first; year <= last; year += 1) {
    const standing = routeStanding(route, year);
    if (isInUse(standing) && standing !== "undated") return year;
  }
  return null;
}

/** From the first year of a route to the last of the dated accounts of its history; `null` where one is missing. */
export function reportedYears(route: Ways): { from: number; to: number } | null {
  const from = firstYearOf(route);
  const years = route.history.flatMap((id) => datedYears({ when: dateOf(id) })?.to ?? []);
  return from === null || years.length === 0 ? null : { from, to: Math.max(from, ...years) };
}

/** The last year up to this one that a dated account of the route touches. */
export function lastToldOf(route: Ways, year: number | null): number | null {
  const years = route.legs
    .flatMap((leg) => accountsOf(route, leg))
    .filter(({ from }) => year === null || from <= year)
    .map(({ to }) => Math.min(to, year ?? to));
  return years.length === 0 ? null : Math.max(...years);
}

/** Whether a claim or an event is dated to years that include this one; one without a first year never is. */
export function isDatedTo(claim: Dated, year: number): boolean {
  const years = datedYears(claim);
  return years !== null && years.from <= year && year <= years.to;
}

/** Whether a claim or an event has no date, or only one by which it had happened. */
export function isUndated(claim: Dated): boolean {
  return datedYears(claim) === null;
}
