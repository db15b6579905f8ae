/** The atlas: the corpus with what follows from it (confidence, relations), ready to be read. */

import * as told from "virtual:atlas";
import { type Confidence, confidenceOf, isSecondHand } from "#atlas/evidence/confidence.ts";
import type { Claim, CountryRecord, Evidence, Figure, Flag } from "#model/model.ts";
import type { Leg, RouteRecord } from "#model/route-record.ts";
import type { Told } from "#model/told.ts";
import type { ClaimId } from "#subject/corpus.ts";
import type { RecordId } from "#subject/places.ts";
import type { SubjectIds } from "#subject/writing.ts";

/** The day of the data. */
export const dataDate = told.changes[0].version;

/** What the data are called as they stand; figures, citations and files print it. */
export const release = told.release;

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
export type AtlasFinding = typeof told.finding;
export type AtlasLeg = Told<Leg<ClaimId, SubjectIds>>;

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
  routes: told.routes,
  relations: told.relations,
  changes: told.changes,
  waterNames: told.waterNames,
  /** What all of it comes to. */
  finding: told.finding,
  storyTitles: told.storyTitles,
} as const;

/** The claim of an id that the atlas itself wrote; every such id exists, or it would not compile. */
export function claimById(id: ClaimId): AtlasClaim {
  const claim = claimIndex.get(id);
  if (!claim) throw new Error(`There is no claim ${id}.`);
  return claim;
}
