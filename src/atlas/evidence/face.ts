/** What the one mark of a sentence shows of its sources before anybody opens them. */
import type { AtlasClaim } from "#atlas/atlas.ts";
import type { ClaimId } from "#subject/corpus.ts";
import { type Counted, disputesAbout } from "./accounts.ts";
import { isDoubted } from "./doubts.ts";
import { publicationsOf, publishersOf } from "./publications.ts";

export interface Face {
  /** The claims of the sentence, each once. */
  readonly claims: readonly ClaimId[];
  /** How many publications bear it. */
  readonly count: number;
  readonly publishers: readonly string[];
  /** Sources disagree. */
  readonly isDisputed: boolean;
  /** An editor doubted what bears it. */
  readonly isDoubted: boolean;
}

/** The face of a sentence, or of a number that its claims tell among others. */
export const faceOf = (claims: readonly AtlasClaim[], counted?: Counted): Face => ({
  claims: [...new Set(claims.map(({ id }) => id))],
  count: publicationsOf(claims).length,
  publishers: publishersOf(claims),
  isDisputed: claims.some((claim) => disputesAbout(claim, counted).length > 0),
  isDoubted: claims.some(isDoubted),
});
