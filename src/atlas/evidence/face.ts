/** What the one mark of a sentence shows of its sources before anybody opens them. */
import type { AtlasClaim } from "#atlas/atlas.ts";
import type { ClaimId } from "#subject/corpus.ts";
import { isDisputed } from "./disputes.ts";
import { isDoubted } from "./doubts.ts";
import { publicationsOf, publishersOf } from "./publications.ts";

export interface Face {
  /** The claims of the sentence. */
  readonly claims: readonly ClaimId[];
  /** How many publications bear it. */
  readonly count: number;
  readonly publishers: readonly string[];
  /** Sources disagree. */
  readonly isDisputed: boolean;
  /** An editor doubted what bears it. */
  readonly isDoubted: boolean;
}

export const faceOf = (claims: readonly AtlasClaim[]): Face => ({
  claims: claims.map(({ id }) => id),
  count: publicationsOf(claims).length,
  publishers: publishersOf(claims),
  isDisputed: claims.some(isDisputed),
  isDoubted: claims.some(isDoubted),
});
