import type { FindingRecord } from "#model/finding.ts";
import type { ClaimId } from "./corpus.ts";
import type { storyIds } from "./stories/story.ts";
import type { SubjectIds } from "./writing.ts";

interface Finding extends FindingRecord<ClaimId, SubjectIds> {
  readonly story: (typeof storyIds)[number];
}

/** What a reader meets first. No source counts how many took which way: it says what is usual. */
export const finding: Finding = {
  headline: { en: "The usual way south: China, Laos, Thailand" },
  lead: {
    en: "Hardly anyone comes straight from North to South. China, with few exceptions, sends back those it catches. The usual way goes on to Thailand, which sends people to South Korea.",
  },
  claims: [
    "kr-2024-hardly-direct",
    "cn-policy-illegal-immigrants",
    "xx-route-southeast-asia",
    "mn-route-shorter",
    "th-policy-sent-to-south",
  ],
  numbers: [
    { claim: "kr-cumulative-2025", label: { en: "reached South Korea by the end of 2025" } },
    { claim: "kr-arrivals-2009", label: { en: "in 2009, the most in one year" } },
    { claim: "kr-arrivals-2025", label: { en: "in 2025, the latest full year" } },
  ],
  route: "laos-thailand",
  routeState: { en: "the usual way" },
  story: "through-laos",
};
