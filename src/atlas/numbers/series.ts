/**
 * Figures over the years, as the years strip draws them. Each series counts one thing in one place;
 * series are never added up, and figures of several sources stand side by side.
 */
import { series as rules } from "virtual:atlas";
import { type AtlasClaim, type AtlasFigure, atlas, claimById } from "#atlas/atlas.ts";
import { type PartialDate, yearsOf } from "#core/partial-date.ts";
import type { Measure, Unit } from "#model/model.ts";
import type { SeriesNote, SeriesRule } from "#model/series.ts";
import type { Told } from "#model/told.ts";
import type { ClaimId } from "#subject/corpus.ts";
import type { PlaceId } from "#subject/places.ts";
import { subject } from "#subject/subject.ts";
import type { SubjectIds } from "#subject/writing.ts";

/** One figure, with the years it counts: one year, or several together. */
export interface SeriesPoint {
  /** The claims that give this figure. */
  readonly claims: readonly [AtlasClaim, ...AtlasClaim[]];
  readonly low: number;
  readonly high: number;
  readonly approximate: boolean;
  readonly unit: Unit;
  /** The first year it counts; `null` where the source gives none. */
  readonly from: number | null;
  readonly to: number;
  /** The date as the claim has it, which may be finer than a year. */
  readonly when: PartialDate;
  /** What part of the whole it counts, in the source's words. */
  readonly group: string | null;
}

/** A few words to stand in the chart of a series at some years. */
interface ChartNote {
  /** The first year; `null` where its claim gives none. */
  readonly from: number | null;
  readonly to: number;
  readonly words: string;
  readonly claims: readonly [AtlasClaim, ...AtlasClaim[]];
}

export interface TimeSeries {
  readonly id: string;
  readonly measure: Measure;
  readonly place: PlaceId;
  /** What is counted, by whom, and what must not be read into it. */
  readonly definition: string;
  /**
   * `columns`: one figure a year from one table; `dots`: figures of several sources, or of single
   * events.
   */
  readonly form: "columns" | "dots";
  readonly points: readonly SeriesPoint[];
  /** The same count divided in two, where the source divides it. */
  readonly parts: readonly SeriesPoint[];
  /** What other sources give for the same count. */
  readonly others: readonly SeriesPoint[];
  /** What is written into its chart, oldest first. */
  readonly notes: readonly ChartNote[];
}

function pointOf(claim: AtlasClaim, figure: AtlasFigure): SeriesPoint[] {
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
      unit: figure.unit,
      from,
      to,
      when,
      group: figure.group ?? null,
    },
  ];
}

function pointsOf(
  claims: readonly AtlasClaim[],
  { measure, unit = "people" }: Pick<SeriesRule, "measure" | "unit">,
): SeriesPoint[] {
  return claims.flatMap((claim) =>
    (claim.figures ?? [])
      .filter((figure) => figure.measure === measure && figure.unit === unit)
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

const isSplit = ({ group }: SeriesPoint) => subject.split?.some((part) => part === group) ?? false;

const countsOneYear = ({ when, group }: SeriesPoint) => /^\d{4}$/.test(when) && group === null;

const isSameCount = (a: SeriesPoint, b: SeriesPoint) =>
  a.from === b.from && a.to === b.to && a.low === b.low;

function noteOf({ years, words, claims }: Told<SeriesNote<ClaimId>>): ChartNote[] {
  const { from, to } = yearsOf(years);
  const [first, ...rest] = claims;
  if (to === null) return [];
  return [{ from, to, words, claims: [claimById(first), ...rest.map(claimById)] }];
}

function build(rule: Told<SeriesRule<ClaimId, SubjectIds>>): TimeSeries {
  const { id, measure, place, definition, form, withOthers = false, notes = [] } = rule;
  const about = atlas.claims.filter((claim) => place === subject.nowhere || claim.place === place);
  const drawn = rule.claims?.map(claimById) ?? about;
  const points = pointsOf(drawn, rule);
  const totals = form === "dots" ? merge(points) : points.filter((point) => !isSplit(point));
  const elsewhere = withOthers ? about.filter((claim) => !drawn.includes(claim)) : [];
  return {
    id,
    measure,
    place,
    definition,
    form,
    points: totals,
    parts: form === "dots" ? [] : points.filter(isSplit),
    others: merge(pointsOf(elsewhere, rule).filter(countsOneYear)).filter(
      (other) => !totals.some((total) => isSameCount(total, other)),
    ),
    notes: notes.flatMap(noteOf),
  };
}

let built: readonly TimeSeries[] | undefined;

/** Every series that can be put on the years strip; what is shown first comes first. */
export function allSeries(): readonly TimeSeries[] {
  built ??= rules.map(build);
  return built;
}

/** The series of an id; the first where there is none of that id. */
export function seriesOf(id: string): TimeSeries {
  const series = allSeries();
  const [first] = series;
  const found = series.find((each) => each.id === id) ?? first;
  if (!found) throw new Error("There are no series.");
  return found;
}

/** The points of a series that count the year, alone or with others. */
export function pointsIn(points: readonly SeriesPoint[], year: number): readonly SeriesPoint[] {
  return points.filter(({ from, to }) => (from === null || from <= year) && year <= to);
}
