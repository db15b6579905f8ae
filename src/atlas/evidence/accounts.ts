/** What the evidence of a sentence tells, claim after claim: each account stands in it once. */
import type { AtlasClaim, AtlasFigure } from "#atlas/atlas.ts";
import { type YearSpan, yearsOf } from "#core/partial-date.ts";
import { disputesOf } from "./disputes.ts";
import { type RelatedClaim, relationsOf } from "./relations.ts";

/** A number that a sentence tells: what is counted, and in which years. */
export interface Counted {
  readonly figure: AtlasFigure;
  readonly years: YearSpan | null;
}

export interface Account {
  readonly claim: AtlasClaim;
  /** Who disagrees with it about what the sentence tells. */
  readonly disputes: readonly RelatedClaim[];
  /** What else bears on it. */
  readonly others: readonly RelatedClaim[];
}

/** Whether a reading gives the same thing counted in the same years; of a sentence without a number each does. */
function isAbout({ other }: RelatedClaim, counted: Counted | undefined): boolean {
  if (!counted) return true;
  const { figure, years } = counted;
  return (other.figures ?? []).some((each) => {
    const when = each.when ?? other.when;
    const { from, to } = when === undefined ? { from: null, to: null } : yearsOf(when);
    return each.measure === figure.measure && from === years?.from && to === years?.to;
  });
}

/** Who disagrees with a claim about the number that is told of it, or about any of it. */
export const disputesAbout = (claim: AtlasClaim, counted?: Counted): readonly RelatedClaim[] =>
  disputesOf(claim.id).filter((relation) => isAbout(relation, counted));

export function accountsOf(claims: readonly AtlasClaim[], counted?: Counted): readonly Account[] {
  const own = new Map(claims.map((claim) => [claim.id, claim]));
  const told = new Set<string>();
  const pairs = new Set<string>();
  const disputed = [...own.values()].map((claim) => {
    const disputes = disputesAbout(claim, counted).filter(({ other: { id } }) => {
      const isTold = told.has(id) || pairs.has(`${id} ${claim.id}`);
      pairs.add(`${claim.id} ${id}`);
      told.add(id);
      return !isTold;
    });
    return { claim, disputes };
  });
  return disputed.map(({ claim, disputes }) => {
    const others = relationsOf(claim.id).filter(({ other: { id } }) => {
      const isTold = own.has(id) || told.has(id);
      told.add(id);
      return !isTold;
    });
    return { claim, disputes, others };
  });
}
