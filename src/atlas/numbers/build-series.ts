/** Works the series out of the claims that give their figures: for the build alone. */
import { series as rules } from "virtual:atlas";
import { type AtlasClaim, type AtlasFigure, atlas, claimById } from "#atlas/atlas.ts";
import { yearsOf } from "#core/partial-date.ts";
import type { SeriesNote, SeriesRule } from "#model/series.ts";
import type { Told } from "#model/told.ts";
import type { ClaimId } from "#subject/corpus.ts";
import { subject } from "#subject/subject.ts";
import type { SubjectIds } from "#subject/writing.ts";
import type { ChartNote, SeriesPoint, TimeSeries } from "./series.ts";

const sourcesOf = (claims: readonly AtlasClaim[]) => [
  ...new Set(claims.flatMap(({ evidence }) => evidence).map(({ source }) => source)),
];

function pointOf(claim: AtlasClaim, figure: AtlasFigure): SeriesPoint[] {
  const when = figure.when ?? claim.when;
  if (when === undefined) return [];
  const { from, to } = yearsOf(when);
  if (to === null) return [];
  return [
    {
      claims: [claim.id],
      sources: sourcesOf([claim]),
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

function together(a: SeriesPoint, b: SeriesPoint): SeriesPoint {
  const sources = new Set([...a.sources, ...b.sources]);
  return { ...a, claims: [...a.claims, ...b.claims], sources: [...sources] };
}

/** Puts together what several claims say in the same words: the same years, the same number. */
function merge(points: readonly SeriesPoint[]): SeriesPoint[] {
  const merged = new Map<string, SeriesPoint>();
  for (const point of points) {
    const [first] = point.claims;
    const key = [point.when, point.low, point.high, claimById(first).place].join();
    const same = merged.get(key);
    merged.set(key, same ? together(same, point) : point);
  }
  return [...merged.values()].sort((a, b) => (a.from ?? 0) - (b.from ?? 0) || a.to - b.to);
}

const isSplit = ({ group }: SeriesPoint) => subject.split?.some((part) => part === group) ?? false;

const countsOneYear = ({ when, group }: SeriesPoint) => /^\d{4}$/.test(when) && group === null;

const isSameCount = (a: SeriesPoint, b: SeriesPoint) =>
  a.from === b.from && a.to === b.to && a.low === b.low;

function noteOf({ years, words, claims }: Told<SeriesNote<ClaimId>>): ChartNote[] {
  const { from, to } = yearsOf(years);
  return to === null ? [] : [{ from, to, words, claims }];
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

/** Every series, in the order of the subject. */
export const buildSeries = (): readonly TimeSeries[] => rules.map(build);
