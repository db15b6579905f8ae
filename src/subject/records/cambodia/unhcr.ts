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

export const cambodiaUnhcrClaims = claimsOf("KH", [
  {
    id: "kh-unhcr-population",
    kind: "statistic",
    theme: "resettlement",
    when: "1996/2007",
    statement: {
      en: "At the end of 2007, the last year in UNHCR's table, there were 5 asylum-seekers of North Korean origin in Cambodia and no refugees. The most refugees were 5, in 1996.",
    },
    figures: populationOf("KH"),
    evidence: [populationTable],
    caveat: { en: stockCaveat },
  },
  {
    id: "kh-unhcr-applications",
    kind: "statistic",
    theme: "law",
    when: "2007",
    statement: {
      en: "In Cambodia UNHCR itself took 6 new North Korean asylum applications in 2007; its table lists no others there.",
    },
    figures: applicationsIn("KH"),
    evidence: [applicationsTable],
    caveat: { en: flowCaveat },
  },
  {
    id: "kh-unhcr-decisions",
    kind: "statistic",
    theme: "law",
    when: "2007/2008",
    statement: {
      en: "UNHCR's table shows 5 North Korean claims in Cambodia closed otherwise than by recognition or refusal in 2007 and 5 in 2008, and no other decisions.",
    },
    figures: decisionsIn("KH"),
    evidence: [decisionsTable],
    caveat: { en: flowCaveat },
  },
]);
