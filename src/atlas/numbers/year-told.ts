/** A sentence of a place in one year, where no number says anything of it: what happened then, or what else is told. */

import { type AtlasClaim, type AtlasRecord, claimById } from "#atlas/atlas.ts";
import { type AtlasEvent, eventsOf } from "#atlas/events.ts";
import { claimsAbout, claimsOfKind } from "#atlas/queries.ts";
import { includesYear, type YearSpan, yearsOf } from "#core/partial-date.ts";
import type { ClaimKind } from "#model/model.ts";
import type { RecordId } from "#subject/places.ts";
import { weightiestOf } from "./event-weight.ts";
import { isDatedTo } from "./in-year.ts";

export interface ToldOfYear {
  readonly sentence: string;
  readonly claims: readonly [AtlasClaim, ...AtlasClaim[]];
}

/** What happened, how many there were and what was done: not what was written, or what words mean. */
const tells: ReadonlySet<ClaimKind> = new Set(["policy", "estimate", "statistic"]);

const undatedSpan: YearSpan = { from: null, to: null };

const isUnguarded = ({ contentNote }: AtlasClaim) => contentNote === undefined;

/** The weightiest event of a year at a place, of those that are no account of violence. */
export const eventIn = (record: RecordId, year: number): AtlasEvent | undefined =>
  weightiestOf(
    eventsOf(record).filter(
      (event) =>
        event.place === record && isDatedTo(event, year) && event.accounts.every(isUnguarded),
    ),
  );

/** What is dated to the year alone, or names it among others: not what goes on from it. */
function claimIn(record: RecordId, year: number): AtlasClaim | undefined {
  const dated = claimsAbout(record).flatMap((claim) => {
    const { from, to } = claim.when === undefined ? undatedSpan : yearsOf(claim.when);
    const isOwn = claim.place === record && tells.has(claim.kind) && isUnguarded(claim);
    return isOwn && from !== null && to !== null && from <= year && year <= to
      ? [{ claim, isAlone: from === to, isFirst: from === year }]
      : [];
  });
  const told =
    dated.find(({ isAlone }) => isAlone) ??
    dated.find(({ claim, isFirst }) => !isFirst && claim.statement.includes(String(year)));
  return told?.claim;
}

/** The year's event at the place, in the words of its fullest account; else another sentence that speaks of the year. */
export function toldOfYear(record: RecordId, year: number): ToldOfYear | null {
  const event = eventIn(record, year);
  if (event) return { sentence: event.accounts[0].statement, claims: event.accounts };
  const claim = claimIn(record, year);
  return claim ? { sentence: claim.statement, claims: [claim] } : null;
}

/** How many years a sentence spans; what goes on spans the most. */
function widthOf({ when = "" }: AtlasClaim): number {
  const { from, to } = yearsOf(when);
  return from === null || to === null ? Number.POSITIVE_INFINITY : to - from;
}

/** What a country did by sentences whose dates hold the year: those that span the fewest years first. */
export function policyIn({ id, summary }: AtlasRecord, year: number): readonly AtlasClaim[] {
  const own = claimsOfKind(id, "policy").filter(({ place }) => place === id);
  return (
    [...new Set([...summary.map(claimById), ...own])]
      // What had come about by a later year may not have held yet.
      .filter(({ when = "" }) => when !== "" && !when.startsWith("..") && includesYear(when, year))
      .map((claim) => ({ claim, width: widthOf(claim) }))
      .sort((a, b) => (a.width === b.width ? 0 : a.width - b.width))
      .map(({ claim }) => claim)
  );
}
