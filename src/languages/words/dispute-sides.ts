/** What sources disagree about, in one sentence that names both sides. */
import type { AtlasClaim, AtlasFigure } from "#atlas/atlas.ts";
import { authorOf } from "#atlas/evidence/author.ts";
import type { RelatedClaim } from "#atlas/evidence/relations.ts";
import { highOf, lowOf } from "#atlas/numbers/number-rows.ts";
import { m } from "#languages/compiled/messages.js";
import { writeValue } from "#languages/words/figures.ts";
import { relationInWords } from "./relations.ts";

type Pair = readonly [AtlasFigure, AtlasFigure];

/** Their first figures that count the same of the same, and differ. */
function differing(claim: AtlasClaim, other: AtlasClaim): Pair | null {
  const whenOf = (of: AtlasClaim, figure: AtlasFigure) => figure.when ?? of.when;
  for (const one of claim.figures ?? []) {
    const another = (other.figures ?? []).find(
      (each) =>
        each.measure === one.measure &&
        each.group === one.group &&
        whenOf(other, each) === whenOf(claim, one),
    );
    if (another && (lowOf(one) !== lowOf(another) || highOf(one) !== highOf(another)))
      return [one, another];
  }
  return null;
}

/** Who gives which number; where no two numbers can be set side by side, what an editor noted of the two. */
export function sidesInWords(claim: AtlasClaim, relation: RelatedClaim): string {
  const { other, kind, note } = relation;
  const pair = differing(claim, other);
  if (pair) {
    const [first, second] = [writeValue(pair[0]), writeValue(pair[1])];
    const [one, another] = [authorOf(claim), authorOf(other)];
    if (one !== another) return m.sides_differ({ first, one, second, other: another });
    if (kind === "corrects") return m.sides_corrected({ is: first, was: second, who: one });
    if (kind === "corrected-by") return m.sides_corrected({ is: second, was: first, who: one });
    return m.sides_both({ first, second, who: one });
  }
  return note ?? relationInWords(claim, relation);
}
