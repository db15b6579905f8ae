import type { AtlasClaim } from "#atlas/atlas.ts";
import type { RelatedClaim } from "#atlas/evidence/relations.ts";
import { familiesOf } from "./confidence.ts";

export type RelationLabel =
  | "correction"
  | "corrected"
  | "rounding"
  | "other-definition"
  | "later-count"
  | "earlier-count"
  | "later-report"
  | "earlier-report"
  | "same-report"
  | "same-in-another-source"
  | "same-source-otherwise"
  | "other-source-otherwise";

/** What a relation is, read from one of its claims: it follows from the two and is never typed. */
export function labelOf(claim: AtlasClaim, { kind, why, other }: RelatedClaim): RelationLabel {
  const own = familiesOf(claim);
  const sharesAll = [...familiesOf(other)].every((family) => own.has(family));
  const counts = Boolean(claim.figures?.length && other.figures?.length);
  switch (kind) {
    case "corrects":
      return "correction";
    case "corrected-by":
      return "corrected";
    case "updates":
      return counts ? "earlier-count" : "earlier-report";
    case "updated-by":
      return counts ? "later-count" : "later-report";
    case "same-as":
      return sharesAll ? "same-report" : "same-in-another-source";
    case "contradicts":
      if (why === "rounding") return "rounding";
      if (why === "measure") return "other-definition";
      return sharesAll ? "same-source-otherwise" : "other-source-otherwise";
  }
}
