/** Which maps stand side by side in a figure, as the reader has set it, and what follows from it. */

import { atlas } from "#atlas/atlas.ts";
import type { Geography } from "#atlas/geography/geography.ts";
import { seriesOf } from "#atlas/numbers/series.ts";
import { routesThrough } from "#atlas/outline/places.ts";
import type { Panel } from "#figures/composing/figure-options.ts";
import type { RecordId } from "#subject/places.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { subject } from "#subject/subject.ts";
import { type Extent, union } from "#view/camera/extents.ts";
import { countryIn, routeIn } from "#view/selectors/chosen.ts";
import { isComparing, versusIn } from "#view/selectors/overlay.ts";
import { type Chosen, nothing, type Versus, type ViewState } from "#view/state.ts";
import { stripYears } from "#view/strip/strip.ts";
import { extentInPicture } from "./extent-of-picture.ts";

/** Of each kind what was chosen last, so that nothing is lost by looking at another. */
export interface PanelsForm {
  readonly by: "year" | "route" | "country";
  readonly year: readonly number[];
  readonly route: readonly RouteId[];
  readonly country: readonly RecordId[];
}

export const mostPanels = 9;

/** The year in which most were counted, and the last one with a number. */
function thenAndNow(): readonly [number, number] {
  const { points } = seriesOf(subject.firstSeries);
  const ofOneYear = points.filter(({ when }) => /^\d{4}$/.test(when));
  const most = Math.max(...ofOneYear.map(({ high }) => high));
  const last = ofOneYear.reduce((latest, { to }) => Math.max(latest, to), subject.years.first);
  const peak = ofOneYear.find(({ high }) => high === most)?.to ?? subject.years.first;
  return [peak, last > peak ? last : subject.years.last];
}

const allRoutes = () => atlas.routes.map(({ id }) => id);

/** Countries that routes lead through and whose stance is known, then the others. */
function allCountries(): RecordId[] {
  const records = [...atlas.records.values()];
  const isOnTheWay = (record: (typeof records)[number]) =>
    record.stances.length > 0 && routesThrough(record.id).length > 0;
  return [...records.filter(isOnTheWay), ...records.filter((each) => !isOnTheWay(each))].map(
    ({ id }) => id,
  );
}

/** What can be chosen of each kind. */
export const panelChoices = () => ({
  year: stripYears,
  route: allRoutes(),
  country: [...atlas.records.keys()],
});

/** The first so many, and what else there is where they are fewer. */
function filled<T>(chosen: readonly T[], all: readonly T[], count: number): T[] {
  return [...new Set([...chosen, ...all])].slice(0, count);
}

/** So many years from the first to the last, as far from each other as they come. */
function spread(from: number, to: number, count: number): number[] {
  const [first = from, last = to] = [Math.min(from, to), Math.max(from, to)];
  const start = Math.max(stripYears[0] ?? first, Math.min(first, last - count + 1));
  return Array.from({ length: count }, (_, i) =>
    Math.round(start + (i * (last - start)) / (count - 1)),
  );
}

/** The same form with so many maps. */
export function withCount(form: PanelsForm, count: number): PanelsForm {
  switch (form.by) {
    case "year":
      return { ...form, year: spread(form.year[0] ?? 0, form.year.at(-1) ?? 0, count) };
    case "route":
      return { ...form, route: filled(form.route, allRoutes(), count) };
    case "country":
      return { ...form, country: filled(form.country, allCountries(), count) };
  }
}

/** What the view compares, or else what stands best beside what it shows. */
export function firstPanels(state: Pick<ViewState, "chosen" | "overlay" | "year">): PanelsForm {
  const versus = isComparing(state) ? versusIn(state) : null;
  const [then, now] = thenAndNow();
  const year = state.year ?? then;
  const other = versus?.kind === "year" ? versus.year : year === now ? then : now;
  const [route, country] = [routeIn(state), countryIn(state)];
  const beside = <T>(one: T | null, two: T | null) => [one, two].filter((each) => each !== null);
  return {
    by: versus?.kind ?? "year",
    year: [year, other],
    route: filled(
      beside(route ?? atlas.finding.route, versus?.kind === "route" ? versus.id : null),
      allRoutes(),
      2,
    ),
    country: filled(
      beside(country, versus?.kind === "country" ? versus.id : null),
      allCountries(),
      2,
    ),
  };
}

export function panelsOf(form: PanelsForm, state: Pick<ViewState, "chosen" | "year">): Panel[] {
  const { year } = state;
  switch (form.by) {
    case "year":
      return form.year.map((each) => ({
        ...{ year: each, country: countryIn(state), route: routeIn(state) },
      }));
    case "route":
      return form.route.map((route) => ({ year, country: null, route }));
    case "country":
      return form.country.map((country) => ({ year, country, route: null }));
  }
}

function chosenOf({ country, route }: Panel): Chosen {
  if (country !== null) return { on: "country", id: country, within: null };
  return route === null ? nothing : { on: "route", id: route, leg: null };
}

/** What all of the maps show whole; `null` where that is the view's own. */
export function extentOfPanels(
  form: PanelsForm,
  panels: readonly Panel[],
  geography: Geography,
  hiddenRoutes: readonly RouteId[],
): Extent | null {
  if (form.by === "year") return null;
  return union(
    panels.map((panel) =>
      extentInPicture(geography, { chosen: chosenOf(panel), hiddenRoutes }, true),
    ),
  );
}

function versusOf({ by }: PanelsForm, { year, country, route }: Panel): Versus | null {
  if (by === "year") return year === null ? null : { kind: "year", year };
  if (by === "route") return route === null ? null : { kind: "route", id: route };
  return country === null ? null : { kind: "country", id: country };
}

/** The view that says the same: of two, their comparison; of more, all that they are taken from. */
export function viewOfPanels(form: PanelsForm, state: ViewState): ViewState {
  const [one, two, ...others] = panelsOf(form, state);
  const versus = two && versusOf(form, two);
  if (!one || !versus || others.length > 0)
    return form.by === "year" ? { ...state, year: null } : { ...state, chosen: nothing };
  const compared: ViewState = { ...state, overlay: { on: "comparison", with: versus } };
  return form.by === "year"
    ? { ...compared, year: one.year }
    : { ...compared, chosen: chosenOf(one) };
}
