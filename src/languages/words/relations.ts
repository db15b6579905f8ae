import type { RelationSide } from "#atlas/relation-sides.ts";
import { m } from "#languages/compiled/messages.js";
import type { Relation } from "#model/relation.ts";

const sides: Readonly<Record<RelationSide, () => string>> = {
  contradicts: m.relation_contradicts,
  corrects: m.relation_corrects,
  "corrected-by": m.relation_corrected_by,
  updates: m.relation_updates,
  "updated-by": m.relation_updated_by,
  "same-as": m.relation_same_as,
};

const reasons: Readonly<Record<NonNullable<Relation["why"]>, () => string>> = {
  date: m.why_date,
  scope: m.why_scope,
  measure: m.why_measure,
  unknown: m.why_unknown,
};

export const relationWord = (side: RelationSide) => sides[side]();
export const whyWord = (why: NonNullable<Relation["why"]>) => reasons[why]();
