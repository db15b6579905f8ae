/** What sources count or guess of a place, as rows: equal value, years and measure are one row. */

import { type AtlasClaim, type AtlasFigure, atlas } from "#atlas/atlas.ts";
import { isCorrected } from "#atlas/evidence/disputes.ts";
import { claimsOfKind } from "#atlas/queries.ts";
import { type YearSpan, yearsOf } from "#core/partial-date.ts";
import type { Measure } from "#model/model.ts";
import type { RecordId } from "#subject/places.ts";
import { subject } from "#subject/subject.ts";

export interface NumberRow {
  readonly figure: AtlasFigure;
  /** The years that it belongs to; `null` where the source does not date it, whenever that was written. */
  readonly years: YearSpan | null;
  /** Who says so, the first of them the first named. */
  readonly claims: readonly [AtlasClaim, ...AtlasClaim[]];
  /** A better account says otherwise. */
  readonly isCorrected: boolean;
}

export const lowOf = (figure: AtlasFigure) => ("value" in figure ? figure.value : figure.low);
export const highOf = (figure: AtlasFigure) => ("value" in figure ? figure.value : figure.high);

function yearsOfRow(claim: AtlasClaim, figure: AtlasFigure): YearSpan | null {
  const when = figure.when ?? claim.when ?? claim.asOf;
  return when === undefined ? null : yearsOf(when);
}

const endOf = ({ years }: NumberRow) => years?.to ?? years?.from ?? Number.NEGATIVE_INFINITY;

/** The rows of claims' figures of people, newest first; what has no date stands after them. */
export function numberRows(claims: readonly AtlasClaim[]): readonly NumberRow[] {
  const rows = new Map<string, NumberRow>();
  for (const claim of claims) {
    for (const figure of claim.figures ?? []) {
      if (figure.unit !== "people") continue;
      const years = yearsOfRow(claim, figure);
      const { measure, group = "" } = figure;
      const key = [measure, group, lowOf(figure), highOf(figure), years?.from, years?.to].join(" ");
      const known = rows.get(key);
      const [first, ...rest] = known?.claims ?? [claim];
      const more = known && !known.claims.includes(claim) ? [claim] : [];
      rows.set(key, {
        figure: known?.figure ?? figure,
        years,
        claims: [first, ...rest, ...more],
        isCorrected: (known?.isCorrected ?? true) && isCorrected(claim),
      });
    }
  }
  return [...rows.values()].sort((a, b) => {
    const [left, right] = [endOf(a), endOf(b)];
    return left === right ? 0 : right - left;
  });
}

export interface LeadingNumbers {
  readonly measure: Measure;
  readonly as: "newest" | "range";
  readonly rows: readonly [NumberRow, ...NumberRow[]];
}

/** What is counted of a record: its estimates and its statistics. */
export const numbersAbout = (record: RecordId): readonly AtlasClaim[] => [
  ...claimsOfKind(record, "estimate"),
  ...claimsOfKind(record, "statistic").filter(({ place }) => place === record),
];

/** Whether the newest count that is not corrected found nobody. */
function isOfNobody(rows: readonly NumberRow[]): boolean {
  const newest = rows.find(({ isCorrected: isOld }) => !isOld);
  return newest !== undefined && highOf(newest.figure) === 0;
}

/**
 * The rows that lead a record: of the first measure of the subject's that the place itself has. Nobody
 * counted in some last year does not lead a record that says what is known instead.
 */
export function leadingNumbers(record: RecordId): LeadingNumbers | null {
  const own = numbersAbout(record).filter(({ place }) => place === record);
  const all = numberRows(own).filter(({ figure }) => figure.group === undefined);
  const isLeft = subject.origins.includes(record);
  for (const { measure, as } of subject.leadingMeasures) {
    const rows = all.filter(({ figure }) => figure.measure === measure);
    if (isOfNobody(rows) && atlas.records.get(record)?.noPublishedFigure) return null;
    const [first, ...rest] = rows;
    // Who left is counted elsewhere, by some who see more of it than others.
    if (first) return { measure, as: isLeft ? "range" : as, rows: [first, ...rest] };
  }
  return null;
}

/** The newest sentence about how many, of a place that no number leads. */
export function sentenceAbout(record: RecordId): AtlasClaim | null {
  const [newest] = numberRows(numbersAbout(record).filter(({ place }) => place === record));
  return newest?.claims[0] ?? null;
}
