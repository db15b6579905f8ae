/**
 * How sure a claim is, from 1 to 5, after the levels of IOM's Missing Migrants Project: a rule over
 * its evidence, never a number written by hand.
 */
import type { Evidence, Flag } from "#model/model.ts";
import type { SourceKind } from "#model/source-record.ts";
import type { Told } from "#model/told.ts";
import type { SourceId } from "#subject/sources.ts";
import { subject } from "#subject/subject.ts";
import type { SubjectIds } from "#subject/writing.ts";
import { type AtlasSource, sources } from "./sources.ts";

/** What of a piece of evidence bears on how sure it is. */
type Read = Told<Evidence<SubjectIds>>;

export type Confidence = 1 | 2 | 3 | 4 | 5;

/** What one source of a kind carries alone. */
const levelOfKind: Readonly<Record<SourceKind, Confidence>> = {
  official: 5,
  intergovernmental: 5,
  academic: 4,
  ngo: 4,
  expert: 3,
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
export function levelOfSource({ family = "", kind }: AtlasSource): Confidence {
  const [own, ofOffice] = [levelOfKind[kind], subject.officeFamilies[family]];
  return ofOffice !== undefined && ofOffice > own ? ofOffice : own;
}

/**
 * Whether the evidence tells at second hand: an encyclopaedia always does, and so does any source
 * that names someone else as the origin. A source that passes on an authority's own words does not.
 */
export function isSecondHand({ source, attributedTo, relays }: Read): boolean {
  if (relays === "official") return false;
  const { kind, citing } = sources[source];
  return kind === "encyclopaedia" || attributedTo !== undefined || citing !== undefined;
}

function levelOf(evidence: Read): Confidence {
  const { source, flags = [], reading, relays } = evidence;
  let level = levelOfSource(sources[source]);
  if (relays === "official" && level < 4) level = 4;
  if (isSecondHand(evidence) && !isOfficeFamily(source)) level = atMost(level, 3);
  if (reading === "medium") level = atMost(level, 3);
  if (reading === "low" || flags.some((flag) => doubts.includes(flag))) level = 1;
  return level;
}

/** Whether a source is one of those that give an office's own count; the level of these says so already. */
const isOfficeFamily = (source: SourceId) =>
  levelOfSource(sources[source]) !== levelOfKind[sources[source].kind];

/** Mirrors and reposts of one text are one family: they do not confirm each other. */
export function familyOf(source: SourceId): string {
  return sources[source].family ?? source;
}

/** The families of sources that a claim rests on. */
export const familiesOf = ({ evidence }: { readonly evidence: readonly Pick<Read, "source">[] }) =>
  new Set(evidence.map(({ source }) => familyOf(source)));

/**
 * The strongest evidence, raised when independent sources agree: by two where both are weak (so
 * that two newspapers reach 3), by one otherwise. What another claim corrects is never above 2.
 */
export function confidenceOf(
  claim: { readonly evidence: readonly Read[] },
  isCorrected = false,
): Confidence {
  const level = levelOfAll(claim);
  return isCorrected ? atMost(level, 2) : level;
}

function levelOfAll(claim: { readonly evidence: readonly Read[] }): Confidence {
  const found = new Set(claim.evidence.map(levelOf));
  const strongest = levels.findLast((level) => found.has(level)) ?? 1;
  if (familiesOf(claim).size === 1) return strongest;
  return levels[Math.min(strongest + (strongest === 1 ? 2 : 1), 5) - 1] ?? strongest;
}
