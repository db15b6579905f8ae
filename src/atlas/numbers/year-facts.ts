/** What is told of a place in one year: its number first, who differs, and never what spans many years. */

import type { AtlasClaim, AtlasFigure } from "#atlas/atlas.ts";
import { allCauses, type Cause } from "#atlas/causes.ts";
import { includesYear, yearsOf } from "#core/partial-date.ts";
import type { RecordId } from "#subject/places.ts";
import { highOf, lowOf, type NumberRow, numberRows, numbersAbout } from "./number-rows.ts";
import { seriesOf } from "./series.ts";

/** A figure that spans more years than these is none of a year's. */
const longestSpan = 3;

/** Lines in all: a number, who gives it, and why it turned then are three. */
const most = { beside: 1, alone: 3 } as const;

export interface YearFacts {
  /** The number that most sources give for the year. */
  readonly lead: NumberRow | null;
  /** Of what the lead counts, what others give for the same year. */
  readonly others: readonly NumberRow[];
  /** What else is counted in the year. */
  readonly more: readonly NumberRow[];
  readonly causes: readonly Cause[];
}

/** Whether a figure is dated to the year by what it counts, not by when somebody wrote of it. */
function isOfYear(claim: AtlasClaim, figure: AtlasFigure, year: number): boolean {
  const when = figure.when ?? claim.when;
  if (when === undefined || figure.group !== undefined) return false;
  const { from, to } = yearsOf(when);
  return from !== null && to !== null && to - from < longestSpan && includesYear(when, year);
}

/** By how many sources give it; then what is the year's alone; then what is counted more exactly. */
function byWeight(a: NumberRow, b: NumberRow): number {
  const span = ({ years }: NumberRow) => (years?.to ?? 0) - (years?.from ?? 0);
  const isRough = ({ figure }: NumberRow) => Number(figure.approximate ?? false);
  return b.claims.length - a.claims.length || span(a) - span(b) || isRough(a) - isRough(b);
}

const isAlike = (a: NumberRow, b: NumberRow) =>
  lowOf(a.figure) === lowOf(b.figure) && highOf(a.figure) === highOf(b.figure);

export function yearFacts(record: RecordId, year: number): YearFacts {
  const dated = numbersAbout(record)
    .filter(({ place }) => place === record)
    .map((claim) => ({
      ...claim,
      figures: (claim.figures ?? []).filter((figure) => isOfYear(claim, figure, year)),
    }));
  const rows = [...numberRows(dated)].sort(byWeight);
  const lead = rows.find(({ isCorrected }) => !isCorrected) ?? null;
  const rest = rows.filter((row) => row !== lead);
  const ofLead = ({ figure }: NumberRow) => figure.measure === lead?.figure.measure;
  // What is counted under another name, but is the lead's number, would be read as a second one.
  const more = rest.filter(
    (row) => !ofLead(row) && !row.isCorrected && !(lead && isAlike(row, lead)),
  );
  return {
    lead,
    others: rest.filter((row) => lead && ofLead(row) && !isAlike(row, lead)),
    more: more
      .filter(
        (row, at) => more.findIndex(({ figure }) => figure.measure === row.figure.measure) === at,
      )
      .slice(0, lead ? most.beside : most.alone),
    causes: allCauses.filter(
      ({ series, years }) => seriesOf(series).place === record && includesYear(years, year),
    ),
  };
}
