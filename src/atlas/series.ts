/**
 * Figures over the years, as the years strip draws them. Each series counts one thing in one place;
 * series are never added up, and figures of several sources stand side by side.
 */
import { type PartialDate, yearsOf } from "#core/partial-date.ts";
import type { Figure, Measure, Words } from "#model/model.ts";
import type { PlaceId } from "#subject/places.ts";
import { arrivalsClaims } from "#subject/records/south-korea/arrivals.ts";
import { type AtlasClaim, atlas, claimById } from "./atlas.ts";

/** One figure, with the years it counts: one year, or several together. */
export interface SeriesPoint {
  /** The claims that give this figure. */
  readonly claims: readonly [AtlasClaim, ...AtlasClaim[]];
  readonly low: number;
  readonly high: number;
  readonly approximate: boolean;
  /** The first year it counts; `null` where the source gives none. */
  readonly from: number | null;
  readonly to: number;
  /** The date as the claim has it, which may be finer than a year. */
  readonly when: PartialDate;
  /** What part of the whole it counts, in the source's words. */
  readonly group: string | null;
}

export interface TimeSeries {
  readonly id: string;
  readonly measure: Measure;
  readonly place: PlaceId;
  /** What is counted, by whom, and what must not be read into it. */
  readonly definition: Words;
  /**
   * `columns`: one figure a year from one table; `dots`: figures of several sources, or of single
   * events.
   */
  readonly form: "columns" | "dots";
  readonly points: readonly SeriesPoint[];
  /** The same count divided into men and women, where the source divides it. */
  readonly parts: readonly SeriesPoint[];
  /** What other sources give for the same count. */
  readonly others: readonly SeriesPoint[];
}

function pointOf(claim: AtlasClaim, figure: Figure): SeriesPoint[] {
  const when = figure.when ?? claim.when;
  if (when === undefined) return [];
  const { from, to } = yearsOf(when);
  if (to === null) return [];
  return [
    {
      claims: [claim],
      low: "value" in figure ? figure.value : figure.low,
      high: "value" in figure ? figure.value : figure.high,
      approximate: figure.approximate ?? false,
      from,
      to,
      when,
      group: figure.group ?? null,
    },
  ];
}

function pointsOf(claims: readonly AtlasClaim[], measure: Measure): SeriesPoint[] {
  return claims.flatMap((claim) =>
    (claim.figures ?? [])
      .filter((figure) => figure.measure === measure && figure.unit === "people")
      .flatMap((figure) => pointOf(claim, figure)),
  );
}

/** Puts together what several claims say in the same words: the same years, the same number. */
function merge(points: readonly SeriesPoint[]): SeriesPoint[] {
  const merged = new Map<string, SeriesPoint>();
  for (const point of points) {
    const key = [point.when, point.low, point.high, point.claims[0].place].join();
    const same = merged.get(key);
    merged.set(key, same ? { ...same, claims: [...same.claims, ...point.claims] } : point);
  }
  return [...merged.values()].sort((a, b) => (a.from ?? 0) - (b.from ?? 0) || a.to - b.to);
}

const isSplit = ({ group }: SeriesPoint) => group === "men" || group === "women";

function arrivalsInTheSouth(): TimeSeries {
  const table = arrivalsClaims.map(({ id }) => claimById(id));
  const elsewhere = atlas.claims.filter((claim) => claim.place === "KR" && !table.includes(claim));
  const points = pointsOf(table, "arrivals");
  const oneYear = ({ when, group }: SeriesPoint) => /^\d{4}$/.test(when) && group === null;
  const totals = points.filter((point) => !isSplit(point));
  return {
    id: "arrivals",
    measure: "arrivals",
    place: "KR",
    definition: {
      en: "People from North Korea whom South Korea counted on arrival, by the year in which they came. A flow: each person counts once. The published table gives one number for all years up to 1998 and one for 1999 to 2001 together; they are not years and are drawn apart. Figures of its Ministry of Unification as published by others differ a little; they stand beside the columns as dots.",
    },
    form: "columns",
    points: totals,
    parts: points.filter(isSplit),
    others: merge(pointsOf(elsewhere, "arrivals").filter(oneYear)).filter(
      (other) =>
        !totals.some(
          ({ from, to, low }) => from === other.from && to === other.to && low === other.low,
        ),
    ),
  };
}

const unhcrNote =
  "Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.";

function registeredBy(measure: "refugees" | "asylum-seekers", claim: AtlasClaim): TimeSeries[] {
  const points = pointsOf([claim], measure);
  if (points.length === 0) return [];
  const counted =
    measure === "refugees" ? "as refugees" : "as people waiting for a decision on asylum";
  return [
    {
      id: `${measure}-${claim.place.toLowerCase()}`,
      measure,
      place: claim.place,
      definition: {
        en: `People of North Korean origin whom UNHCR's tables count ${counted} in this country at the end of each year. A stock: the same people count again every year. ${unhcrNote}`,
      },
      form: "columns",
      points,
      parts: [],
      others: [],
    },
  ];
}

function dotsOf(
  id: string,
  place: PlaceId,
  measure: Measure,
  definition: string,
  claims: readonly AtlasClaim[],
): TimeSeries {
  return {
    id,
    measure,
    place,
    definition: { en: definition },
    form: "dots",
    points: merge(pointsOf(claims, measure)),
    parts: [],
    others: [],
  };
}

function build(): readonly TimeSeries[] {
  const of = (place: PlaceId) => atlas.claims.filter((claim) => claim.place === place);
  const stocks = atlas.claims.filter(({ id }) => id.endsWith("-unhcr-population"));
  return [
    arrivalsInTheSouth(),
    dotsOf(
      "arrivals-th",
      "TH",
      "arrivals",
      "North Koreans whom Thailand's immigration authorities counted on arrival, for the years of which some source gives a number. Most of them travelled on: they are counted again in South Korea.",
      of("TH"),
    ),
    dotsOf(
      "admissions-us",
      "US",
      "refugee-admissions",
      "North Koreans whom the United States admitted as refugees. Some sources count calendar years and some fiscal years, which begin in October; a line counts several years together.",
      of("US"),
    ),
    dotsOf(
      "returns",
      "XX",
      "forced-returns",
      "People returned to North Korea against their will, where a source gives a number: single events and counts over several years, which overlap. No source counts all returns, so years without a mark are years without a published number, not years without returns. The scale is logarithmic.",
      atlas.claims,
    ),
    ...stocks.flatMap((claim) => registeredBy("refugees", claim)),
    ...stocks.flatMap((claim) => registeredBy("asylum-seekers", claim)),
  ];
}

let built: readonly TimeSeries[] | undefined;

/** Every series that can be put on the years strip; arrivals in South Korea come first. */
export function allSeries(): readonly TimeSeries[] {
  built ??= build();
  return built;
}

/** The series of an id; arrivals in South Korea where there is none of that id. */
export function seriesOf(id: string): TimeSeries {
  const series = allSeries();
  const [arrivals] = series;
  const found = series.find((each) => each.id === id) ?? arrivals;
  if (!found) throw new Error("There are no series.");
  return found;
}

/** The points of a series that count the year, alone or with others. */
export function pointsIn(points: readonly SeriesPoint[], year: number): readonly SeriesPoint[] {
  return points.filter(({ from, to }) => (from === null || from <= year) && year <= to);
}
