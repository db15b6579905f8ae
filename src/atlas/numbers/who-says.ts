/** Who gives the number of a row, and which older number of theirs it stands in place of. */
import type { AtlasClaim } from "#atlas/atlas.ts";
import { authorOf } from "#atlas/evidence/author.ts";
import { publicationsOf } from "#atlas/evidence/publications.ts";
import { relationsOf } from "#atlas/evidence/relations.ts";
import { highOf, lowOf, type NumberRow } from "./number-rows.ts";

interface Says {
  readonly who: string;
  /** How many publications give it besides, where more than one sentence does. */
  readonly more: number;
}

const isAlike = (a: NumberRow["figure"], b: NumberRow["figure"]) =>
  lowOf(a) === lowOf(b) && highOf(a) === highOf(b);

/** Whose word a claim gives of a number: where it has others of the same by other people, theirs whose it is. */
function authorIn(claim: AtlasClaim, { figure }: NumberRow): string {
  const alike = (claim.figures ?? []).filter(({ measure }) => measure === figure.measure);
  const by = new Set(alike.map(({ definedBy }) => definedBy));
  const own = by.size > 1 ? alike.find((each) => isAlike(each, figure))?.definedBy : undefined;
  return own ?? authorOf(claim);
}

/** "the Ministry" and "Ministry, Republic of X" are one. */
const bareName = (author: string) => author.replace(/^the /i, "").replace(/,.*$/, "");

/** The one of those who give a number who is surest of it; of equals the first. One who has several names is told by the shortest. */
export function whoSays(row: NumberRow): Says {
  const [first, ...others] = row.claims;
  const surest = others.reduce(
    (best, each) => (each.confidence > best.confidence ? each : best),
    first,
  );
  const name = authorIn(surest, row);
  const [who = name] = row.claims
    .map((claim) => authorIn(claim, row))
    .filter((each) => bareName(each) === bareName(name))
    .sort((a, b) => a.length - b.length);
  const more = others.length === 0 ? 0 : publicationsOf(row.claims).length - 1;
  return { who, more };
}

function isCorrectedBy(old: NumberRow, row: NumberRow): boolean {
  const [correcting, by] = [row, old].map(({ claims }) => claims.map(({ id }) => id));
  return (by ?? []).some((id) =>
    relationsOf(id).some(
      ({ kind, other }) => kind === "corrected-by" && correcting?.includes(other.id),
    ),
  );
}

/** Whether a number is an older one, by the same people, of the same as another that stands now. */
function isOlderOf(old: NumberRow, row: NumberRow): boolean {
  if (row.isCorrected || !isCorrectedBy(old, row)) return false;
  const isOfSame =
    old.figure.measure === row.figure.measure && old.figure.group === row.figure.group;
  const isThen =
    old.years === null
      ? isAlike(old.figure, row.figure)
      : old.years.from === row.years?.from && old.years.to === row.years.to;
  const authors = row.claims.map((claim) => bareName(authorOf(claim)));
  return (
    isOfSame && isThen && old.claims.every((claim) => authors.includes(bareName(authorOf(claim))))
  );
}

export interface StandingRow {
  readonly row: NumberRow;
  /** What the same people gave before, and said otherwise later. */
  readonly before: readonly NumberRow[];
}

/** Rows with the older numbers of the same people beside the one that they give now, and not as rows of their own. */
export function withOlder(rows: readonly NumberRow[]): readonly StandingRow[] {
  const older = new Map<NumberRow, NumberRow>();
  for (const old of rows.filter(({ isCorrected }) => isCorrected)) {
    const now = rows.find((row) => isOlderOf(old, row));
    if (now) older.set(old, now);
  }
  return rows
    .filter((row) => !older.has(row))
    .map((row) => ({ row, before: rows.filter((old) => older.get(old) === row) }));
}

/** Whether an older number differs: the same one told anew in other words is no other number. */
export const differs = (old: NumberRow, row: NumberRow): boolean =>
  !isAlike(old.figure, row.figure);
