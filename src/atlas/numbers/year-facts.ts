/** What is told of a place in one year: its number first, who differs, and never what spans other years. */

import { type AtlasClaim, type AtlasFigure, claimById } from "#atlas/atlas.ts";
import { allCauses, type Cause } from "#atlas/causes.ts";
import { publicationsOf } from "#atlas/evidence/publications.ts";
import { includesYear, yearsOf } from "#core/partial-date.ts";
import { flows, type Measure, stocks } from "#model/model.ts";
import type { RecordId } from "#subject/places.ts";
import { subject } from "#subject/subject.ts";
import { peopleOf } from "./event-weight.ts";
import {
  highOf,
  type LeadingNumbers,
  lowOf,
  type NumberRow,
  numberRows,
  numbersAbout,
} from "./number-rows.ts";
import { allSeries, seriesOf } from "./series.ts";
import { eventIn, type ToldOfYear, toldOfYear } from "./year-told.ts";

/** Lines in all: a number, who gives it, and why it turned then are three. */
const most = { beside: 1, alone: 3 } as const;

/** How many there are at a moment, of whom a figure of any day in a year is one of the year. */
const momentary: ReadonlySet<Measure> = new Set([
  ...stocks,
  ...flows.filter((measure) => measure.endsWith("-cumulative")),
]);

/** How many people come, go or are there: not how many one event touches, or a survey asks. */
const ofPlaces: ReadonlySet<Measure> = new Set([...flows, ...stocks]);

export interface YearFacts {
  /** What is told of the year where no number says anything of it. */
  readonly told: ToldOfYear | null;
  /** The number of the year: of what the strip shows of the place, or else what most sources give. */
  readonly lead: NumberRow | null;
  /** A sentence that tells the lead and speaks of no other year; none where each does. */
  readonly sentence: string | null;
  /** Of what the lead counts, what others give for the same year. */
  readonly others: readonly NumberRow[];
  /** What else is counted in the year. */
  readonly more: readonly NumberRow[];
  /** Why the number turned in the year; `null` where nobody asks this of what it counts. */
  readonly causes: readonly Cause[] | null;
}

const dateOf = (claim: AtlasClaim, figure: AtlasFigure) => figure.when ?? claim.when;

/** Whether a figure is dated to the year and to no other, by what it counts, not by when somebody wrote of it. */
function isOfYear(claim: AtlasClaim, figure: AtlasFigure, year: number): boolean {
  const when = dateOf(claim, figure);
  if (when === undefined) return false;
  const { from, to } = yearsOf(when);
  return from === year && to === year;
}

/** Whether a figure that counts what happens over time counts a part of its year alone. */
export const isOfPart = (claim: AtlasClaim, figure: AtlasFigure) =>
  !momentary.has(figure.measure) && (dateOf(claim, figure) ?? "").includes("-");

/** The place of a measure among what the strip shows of a record, first of all what it shows first. */
function rankOf(record: RecordId, { figure: { measure } }: NumberRow): number {
  const shown = allSeries.filter(({ place }) => place === record);
  const rank = shown.findIndex((series) => series.measure === measure);
  return rank < 0 ? Number.POSITIVE_INFINITY : rank;
}

/** Whether a number can be told: by its name alone, which of the origin's would say that people come there. */
const canBeTold = (record: RecordId, row: NumberRow, year: number) =>
  !subject.origins.includes(record) ||
  momentary.has(row.figure.measure) ||
  sentenceOf(row, year) !== null;

/** By how many sources give it; then what is counted more exactly. */
function byWeight(a: NumberRow, b: NumberRow): number {
  const isRough = ({ figure }: NumberRow) => Number(figure.approximate ?? false);
  return b.claims.length - a.claims.length || isRough(a) - isRough(b);
}

const isAlike = (a: NumberRow, b: NumberRow) =>
  lowOf(a.figure) === lowOf(b.figure) && highOf(a.figure) === highOf(b.figure);

/** The shortest of the sentences that tell a number and speak of no other year. */
function sentenceOf({ claims }: NumberRow, year: number): string | null {
  const [shortest] = claims
    .map(({ id }) => claimById(id))
    .filter((claim) => (claim.figures ?? []).every((figure) => isOfYear(claim, figure, year)))
    .map(({ statement }) => statement)
    .sort((a, b) => a.length - b.length);
  return shortest ?? null;
}

const countedStocks: ReadonlySet<Measure> = new Set(stocks);

/** Whether a table has nobody at a place, and no sentence says so: what happened there says more. */
const saysNothing = (row: NumberRow, year: number) =>
  countedStocks.has(row.figure.measure) &&
  highOf(row.figure) === 0 &&
  sentenceOf(row, year) === null;

/** Of a number, how large a part an event touches at least that is told before it. */
const leastPart = 0.1;

/** Whether a number that no series has gives way to what happened then: more tell of it, and it touched many of these. */
function givesWay(record: RecordId, year: number, lead: NumberRow): boolean {
  if (Number.isFinite(rankOf(record, lead))) return false;
  const event = eventIn(record, year);
  if (!event || peopleOf(event) < highOf(lead.figure) * leastPart) return false;
  return publicationsOf(event.accounts).length > publicationsOf(lead.claims).length;
}

/** What is counted in a year: all rows, and of these the first that can lead. */
function countedIn(record: RecordId, year: number) {
  const own = numbersAbout(record).filter(({ place }) => place === record);
  const rowsOf = (isWanted: (claim: AtlasClaim, figure: AtlasFigure) => boolean) =>
    numberRows(
      own.map((claim) => ({
        ...claim,
        figures: (claim.figures ?? []).filter(
          (figure) =>
            figure.group === undefined &&
            ofPlaces.has(figure.measure) &&
            isOfYear(claim, figure, year) &&
            isWanted(claim, figure),
        ),
      })),
    );
  const whole = rowsOf((claim, figure) => !isOfPart(claim, figure));
  // A part of a year is no other count of it: where there is none of the whole, a sentence says which part.
  const parts = () => rowsOf(isOfPart).filter((row) => sentenceOf(row, year) !== null);
  const rows = (whole.length > 0 ? whole : parts())
    .filter((row) => canBeTold(record, row, year))
    .map((row) => ({ row, rank: rankOf(record, row) }))
    .sort((a, b) => (a.rank === b.rank ? byWeight(a.row, b.row) : a.rank - b.rank))
    .map(({ row }) => row);
  return { rows, first: rows.find((row) => !row.isCorrected && !saysNothing(row, year)) ?? null };
}

/** What is told of a place in a year. */
export function yearFacts(record: RecordId, year: number): YearFacts {
  const { rows, first } = countedIn(record, year);
  return factsOf(record, year, rows, first && givesWay(record, year, first) ? null : first);
}

function factsOf(
  record: RecordId,
  year: number,
  rows: readonly NumberRow[],
  lead: NumberRow | null,
): YearFacts {
  const told = lead ? null : toldOfYear(record, year);
  const rest = rows.filter((row) => row !== lead && !((lead ?? told) && saysNothing(row, year)));
  const ofLead = ({ figure }: NumberRow) => figure.measure === lead?.figure.measure;
  // What is counted under another name, but is the lead's number, would be read as a second one.
  const more = rest.filter(
    (row) => !ofLead(row) && !row.isCorrected && !(lead && isAlike(row, lead)),
  );
  const about = allCauses.filter(({ series }) => {
    const { place, measure } = seriesOf(series);
    return place === record && measure === lead?.figure.measure;
  });
  return {
    told,
    lead,
    sentence: lead && sentenceOf(lead, year),
    others: rest.filter(
      (row) =>
        lead &&
        ofLead(row) &&
        !isAlike(row, lead) &&
        // What a source gives beside the lead it says itself.
        !row.claims.every((claim) => lead.claims.some(({ id }) => id === claim.id)),
    ),
    more: more
      .filter(
        (row, at) => more.findIndex(({ figure }) => figure.measure === row.figure.measure) === at,
      )
      .slice(0, lead ? most.beside : most.alone),
    causes: about.length === 0 ? null : about.filter(({ years }) => includesYear(years, year)),
  };
}

/** Who gives what of what is counted first in one year; `null` where nothing is. */
export function numbersIn(record: RecordId, year: number): LeadingNumbers | null {
  const { rows: counted, first: leading } = countedIn(record, year);
  const { lead, others, more } = factsOf(record, year, counted, leading);
  const [first, ...rest] = lead ? [lead, ...others] : more.slice(0, 1);
  return first ? { measure: first.figure.measure, as: "range", rows: [first, ...rest] } : null;
}
