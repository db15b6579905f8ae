/** How claims bear on each other. */
import { type AtlasClaim, atlas, claimById } from "#atlas/atlas.ts";
import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";
import { type RelationSide, sidesOf } from "./relation-sides.ts";

/** A relation as it reads from one claim. */
export interface RelatedClaim {
  readonly kind: RelationSide;
  readonly other: AtlasClaim;
  readonly why?: Relation["why"];
  readonly note?: string;
}

let sides: ReturnType<typeof sidesOf<ClaimId, string>> | undefined;

/** What bears on a claim, from its own side. */
export function relationsOf(id: string): readonly RelatedClaim[] {
  sides ??= sidesOf(atlas.relations);
  return (sides.get(id) ?? []).map((side) => ({ ...side, other: claimById(side.other) }));
}
