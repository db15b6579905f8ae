/**
 * The atlas: the corpus with what follows from it (confidence, relations), ready to be read. What the
 * first screen needs of it is in `outline/`: nothing that it loads may import this.
 */

import * as told from "virtual:atlas";
import { type Confidence, confidenceOf, isSecondHand } from "#atlas/evidence/confidence.ts";
import { legsOf } from "#atlas/outline/outline.ts";
import type { Claim, CountryRecord, Evidence, Figure, Flag } from "#model/model.ts";
import type { RouteRecord } from "#model/route-record.ts";
import type { Told } from "#model/told.ts";
import type { ClaimId } from "#subject/corpus.ts";
import type { RecordId } from "#subject/places.ts";
import type { SubjectIds } from "#subject/writing.ts";

interface AtlasEvidence extends Omit<Told<Evidence<SubjectIds>>, "flags"> {
  /** What editors noted, and that it is second-hand where the rule says so. */
  readonly flags: readonly Flag[];
}

export interface AtlasClaim extends Omit<Told<Claim<ClaimId, SubjectIds>>, "evidence"> {
  readonly evidence: readonly [AtlasEvidence, ...AtlasEvidence[]];
  readonly confidence: Confidence;
}

export type AtlasFigure = Told<Figure>;
export type AtlasRecord = Told<CountryRecord<ClaimId, SubjectIds>>;
export type AtlasRoute = Told<RouteRecord<ClaimId, SubjectIds>>;

const corrected = new Set<string>(
  told.relations.flatMap(({ kind, to }) => (kind === "corrects" ? [to] : [])),
);

const withFlags = (evidence: Told<Evidence<SubjectIds>>): AtlasEvidence => ({
  ...evidence,
  flags: [...(evidence.flags ?? []), ...(isSecondHand(evidence) ? (["secondary"] as const) : [])],
});

const claims: readonly AtlasClaim[] = told.claims.map((claim) => {
  const [first, ...rest] = claim.evidence;
  return {
    ...claim,
    evidence: [withFlags(first), ...rest.map(withFlags)],
    confidence: confidenceOf(claim, corrected.has(claim.id)),
  };
});

const claimIndex: ReadonlyMap<string, AtlasClaim> = new Map(
  claims.map((claim) => [claim.id, claim]),
);

const records: ReadonlyMap<RecordId, AtlasRecord> = new Map(
  told.records.map((record) => [record.id, record]),
);

export const atlas = {
  records,
  claims,
  claimById: claimIndex,
  /** Their legs are those of the outline: each is the same wherever it is met. */
  routes: told.routes.map((route): AtlasRoute => ({ ...route, legs: legsOf(route.id) })),
  relations: told.relations,
  changes: told.changes,
  /** What all of it comes to. */
  finding: told.finding,
} as const;

/** The claim of an id that the atlas itself wrote; every such id exists, or it would not compile. */
export function claimById(id: ClaimId): AtlasClaim {
  const claim = claimIndex.get(id);
  if (!claim) throw new Error(`There is no claim ${id}.`);
  return claim;
}
