import {
  applicationsIn,
  applicationsTable,
  decisionsIn,
  decisionsTable,
  flowCaveat,
  populationOf,
  populationTable,
  stockCaveat,
} from "#subject/tables/unhcr.ts";
import { claimsOf } from "#subject/writing.ts";

export const thailandUnhcrClaims = claimsOf("TH", [
  {
    id: "th-unhcr-population",
    kind: "statistic",
    theme: "resettlement",
    when: "1999/2004",
    statement: {
      en: "UNHCR's table has people of North Korean origin in Thailand for the last time at the end of 2004: 0 refugees and 15 asylum-seekers. Refugees were most numerous in 1999, at 5; asylum-seekers were most numerous in 2001, at 20.",
    },
    figures: populationOf("TH"),
    evidence: [populationTable],
    caveat: { en: stockCaveat },
  },
  {
    id: "th-unhcr-applications",
    kind: "statistic",
    theme: "law",
    when: "2000/2004",
    statement: {
      en: "In Thailand UNHCR itself took North Korean asylum applications: 24 in 2000, the most, 169, in 2002, and 55 in 2004, the latest year with any.",
    },
    figures: applicationsIn("TH"),
    evidence: [applicationsTable],
    caveat: { en: flowCaveat },
  },
  {
    id: "th-unhcr-decisions",
    kind: "statistic",
    theme: "law",
    when: "2000/2005",
    statement: {
      en: "All decisions on North Koreans in UNHCR's table for Thailand are claims closed otherwise than by recognition or refusal: 28 in 2000, the most, 174, in 2002, and 15 in 2005, the latest year.",
    },
    figures: decisionsIn("TH"),
    evidence: [decisionsTable],
    caveat: { en: `${flowCaveat} What became of the people is not in the table.` },
  },
]);
