/** Where sources disagree about a claim: a newer count or the same number rounded is no dispute. */

import type { AtlasClaim } from "#atlas/atlas.ts";
import { type RelatedClaim, relationsOf } from "#atlas/evidence/relations.ts";

const kinds = new Set(["contradicts", "corrects", "corrected-by"]);

/** The readings that cannot stand beside a claim as both are told. */
export function disputesOf(id: string): readonly RelatedClaim[] {
  return relationsOf(id).filter(({ kind, why }) => kinds.has(kind) && why !== "rounding");
}

export const isDisputed = ({ id }: Pick<AtlasClaim, "id">): boolean => disputesOf(id).length > 0;

/** Whether a better account says otherwise. */
export const isCorrected = ({ id }: Pick<AtlasClaim, "id">): boolean =>
  relationsOf(id).some(({ kind }) => kind === "corrected-by");
