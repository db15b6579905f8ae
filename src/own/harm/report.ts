/** What the harm check says of a whole layer: a reason each, with how often and the first of it. */
import type { OwnFeature, OwnLayer } from "#own/reading/reading.ts";
import { checkFeatures } from "./check-features.ts";
import type { Finding, HarmReason } from "./finding.ts";

interface FoundReason {
  readonly reason: HarmReason;
  readonly count: number;
  readonly first: Finding;
}

/** The reason that is found most often first. */
export type HarmReport = readonly FoundReason[];

export interface Checked {
  readonly features: readonly OwnFeature[];
  readonly about: OwnLayer["about"];
}

/** What is told beside the features is looked at as if it were a feature without a place. */
export const everythingIn = ({ features, about }: Checked): readonly OwnFeature[] => [
  ...features,
  { geometry: null, properties: about, at: 1 },
];

export function reportOf(findings: readonly Finding[]): HarmReport {
  const found = new Map<HarmReason, { count: number; first: Finding }>();
  for (const finding of findings) {
    const before = found.get(finding.reason);
    if (before) before.count += 1;
    else found.set(finding.reason, { count: 1, first: finding });
  }
  return [...found]
    .map(([reason, { count, first }]) => ({ reason, count, first }))
    .sort((a, b) => b.count - a.count);
}

/** `day` is today, as YYYY-MM-DD. */
export const reportOn = (checked: Checked, day: string): HarmReport =>
  reportOf(checkFeatures(everythingIn(checked), day));
