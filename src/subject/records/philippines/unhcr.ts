import {
  applicationsIn,
  applicationsTable,
  decisionsIn,
  decisionsTable,
  flowCaveat,
} from "#subject/tables/unhcr.ts";
import { claimsOf } from "#subject/writing.ts";

export const philippinesUnhcrClaims = claimsOf("PH", [
  {
    id: "ph-unhcr-applications",
    kind: "statistic",
    theme: "law",
    when: "2002",
    statement: {
      en: "UNHCR's table lists 73 North Korean asylum applications in the Philippines in 2002, and none in any other year.",
    },
    figures: applicationsIn("PH"),
    evidence: [applicationsTable],
    caveat: { en: flowCaveat },
  },
  {
    id: "ph-unhcr-decisions",
    kind: "statistic",
    theme: "law",
    when: "2002",
    statement: {
      en: "All 73 North Korean claims decided in the Philippines in 2002 were closed otherwise than by recognition or refusal, by UNHCR's table.",
    },
    figures: decisionsIn("PH"),
    evidence: [decisionsTable],
    caveat: {
      en: `${flowCaveat} People who were only passing through would explain this; that is our reading, not UNHCR's.`,
    },
  },
]);
