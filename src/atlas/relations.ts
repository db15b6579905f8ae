import type { ClaimId } from "./corpus";
import type { Relation } from "./relation";

/** How claims bear on each other, written once and read from both sides. */
export const relations: readonly Relation<ClaimId>[] = [];
