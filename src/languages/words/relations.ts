import type { AtlasClaim } from "#atlas/atlas.ts";
import { labelOf, type RelationLabel } from "#atlas/evidence/relation-label.ts";
import type { RelatedClaim } from "#atlas/evidence/relations.ts";
import { m } from "#languages/compiled/messages.js";
import type { Relation } from "#model/relation.ts";

const labels: Readonly<Record<RelationLabel, () => string>> = {
  correction: m.relation_correction,
  corrected: m.relation_corrected,
  rounding: m.relation_rounding,
  "other-definition": m.relation_other_definition,
  "later-count": m.relation_later_count,
  "earlier-count": m.relation_earlier_count,
  "later-report": m.relation_later_report,
  "earlier-report": m.relation_earlier_report,
  "same-report": m.relation_same_report,
  "same-in-another-source": m.relation_same_in_another,
  "same-source-otherwise": m.relation_same_source,
  "other-source-otherwise": m.relation_other_source,
};

const reasons: Readonly<Record<NonNullable<Relation["why"]>, () => string>> = {
  date: m.why_date,
  scope: m.why_scope,
  measure: m.why_measure,
  rounding: m.why_rounding,
  unknown: m.why_unknown,
};

/** What a relation is, and why the two differ where that is known, from the side of one of its claims. */
export function relationInWords(claim: AtlasClaim, relation: RelatedClaim): string {
  const label = labelOf(claim, relation);
  const { why } = relation;
  const saysWhy = label === "rounding" || label === "other-definition" || why === undefined;
  return saysWhy ? labels[label]() : `${labels[label]()} · ${reasons[why]()}`;
}
