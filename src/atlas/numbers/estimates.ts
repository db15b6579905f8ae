/** The figures of people that lie nearest to a year. */
import type { AtlasClaim, AtlasFigure } from "#atlas/atlas.ts";
import { yearsOf } from "#core/partial-date.ts";

/** A figure of an estimate with the year it belongs to. */
export interface DatedEstimate {
  readonly claim: AtlasClaim;
  readonly figure: AtlasFigure;
  /** First and last year that the figure belongs to. */
  readonly years: { readonly from: number; readonly to: number };
  /** Years between it and the year asked for; 0 if it belongs to that year. */
  readonly distance: number;
}

function yearsOfFigure(claim: AtlasClaim, figure: AtlasFigure): DatedEstimate["years"] | null {
  const when = figure.when ?? claim.when ?? claim.asOf;
  if (when === undefined) return null;
  const { from, to } = yearsOf(when);
  const last = to ?? from;
  return last === null ? null : { from: from ?? last, to: last };
}

/** The figures of people, among claims, that lie nearest to a year; several if they lie equally near. */
export function nearestEstimates(
  claims: readonly AtlasClaim[],
  year: number,
): readonly DatedEstimate[] {
  const dated = claims.flatMap((claim) =>
    (claim.figures ?? [])
      .filter(({ unit, group }) => unit === "people" && group === undefined)
      .flatMap((figure): DatedEstimate[] => {
        const years = yearsOfFigure(claim, figure);
        if (!years) return [];
        const distance = Math.max(0, years.from - year, year - years.to);
        return [{ claim, figure, years, distance }];
      }),
  );
  const nearest = Math.min(...dated.map(({ distance }) => distance));
  return dated.filter(({ distance }) => distance === nearest);
}
