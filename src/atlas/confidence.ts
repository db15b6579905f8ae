/**
 * How sure a claim is, from 1 to 5, after the levels of IOM's Missing Migrants Project: a rule over
 * its evidence, never a number written by hand.
 */
import type { Claim, Evidence, Flag } from "#model/model.ts";
import type { SourceKind, SourceRecord } from "#model/source-record.ts";
import type { SourceId } from "#subject/sources.ts";
import { subject } from "#subject/subject.ts";
import type { SubjectIds } from "#subject/writing.ts";
import { sources } from "./sources.ts";

type AtlasEvidence = Evidence<SubjectIds>;

export type Confidence = 1 | 2 | 3 | 4 | 5;

/** What one source of a kind carries alone. */
const levelOfKind: Readonly<Record<SourceKind, Confidence>> = {
  official: 5,
  intergovernmental: 5,
  academic: 4,
  ngo: 4,
  news: 1,
  encyclopaedia: 2,
  other: 1,
};

const doubts: readonly Flag[] = [
  "citation-needed",
  "failed-verification",
  "clarification-needed",
  "garbled",
];

const levels = [1, 2, 3, 4, 5] as const;

function atMost(level: Confidence, cap: Confidence): Confidence {
  return levels[Math.min(level, cap) - 1] ?? 1;
}

/** What a source carries alone; a newspaper that gives an office's own count more than its kind does. */
export function levelOfSource(source: SourceRecord): Confidence {
  return subject.officeFamilies[source.family ?? ""] ?? levelOfKind[source.kind];
}

function levelOf({ source, flags = [], reading }: AtlasEvidence): Confidence {
  let level = levelOfSource(sources[source]);
  if (flags.includes("secondary")) level = atMost(level, 3);
  if (reading === "medium") level = atMost(level, 3);
  if (reading === "low" || flags.some((flag) => doubts.includes(flag))) level = 1;
  return level;
}

/** Mirrors and reposts of one text are one family: they do not confirm each other. */
export function familyOf(source: SourceId): string {
  return sources[source].family ?? source;
}

/**
 * The strongest evidence, raised when independent sources agree: by two where both are weak (so
 * that two newspapers reach 3), by one otherwise.
 */
export function confidenceOf(claim: Pick<Claim<string, SubjectIds>, "evidence">): Confidence {
  const found = new Set(claim.evidence.map(levelOf));
  const strongest = levels.findLast((level) => found.has(level)) ?? 1;
  const families = new Set(claim.evidence.map(({ source }) => familyOf(source)));
  if (families.size === 1) return strongest;
  return levels[Math.min(strongest + (strongest === 1 ? 2 : 1), 5) - 1] ?? strongest;
}
