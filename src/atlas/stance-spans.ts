/** A country's stances as spans of whole years in the atlas's years, one after the other. */
import { type PartialDate, yearsOf } from "#core/partial-date.ts";
import type { Stance } from "#model/model.ts";
import type { ClaimId } from "#subject/corpus.ts";
import { subject } from "#subject/subject.ts";
import type { AtlasRecord } from "./atlas.ts";

export interface StanceSpan {
  readonly stance: Stance;
  /** As the record gives it; an open end is `null`. */
  readonly from: number | null;
  readonly to: number | null;
  /** The same as it is dated, which may be finer than a year. */
  readonly period: PartialDate;
  /** Where it lies among the years of the atlas: the year that it ends in is not its own if another begins there. */
  readonly first: number;
  readonly end: number;
  readonly claims: readonly [ClaimId, ...ClaimId[]];
}

const startOf = (period: PartialDate) => period.split("/")[0] ?? period;
const endOf = (period: PartialDate) => period.split("/")[1] ?? period;

/** Periods of one stance that follow each other are one span. */
export function stanceSpans({ stances }: AtlasRecord): readonly StanceSpan[] {
  const { first, last } = subject.years;
  const spans: StanceSpan[] = [];
  for (const { period, stance, claims } of stances) {
    const { from, to } = yearsOf(period);
    const before = spans.at(-1);
    if (before?.stance === stance) {
      const [lead, ...rest] = before.claims;
      const more = claims.filter((claim) => !before.claims.includes(claim));
      spans.splice(-1, 1, {
        ...before,
        to,
        period: `${startOf(before.period)}/${endOf(period)}`,
        end: (to ?? last) + 1,
        claims: [lead, ...rest, ...more],
      });
      continue;
    }
    const start = Math.max(first, from ?? first);
    if (before) spans.splice(-1, 1, { ...before, end: Math.min(before.end, start) });
    spans.push({ stance, from, to, period, first: start, end: (to ?? last) + 1, claims });
  }
  return spans;
}
