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
      en: "At the end of 2004, the last year in UNHCR's table, there were 15 asylum-seekers of North Korean origin in Thailand and no refugees. The most refugees were 5, in 1999, and the most asylum-seekers 20, in 2001.",
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
      en: "UNHCR itself took North Korean asylum applications in Thailand from 2000 to 2004. There were 24 in 2000 and 55 in 2004; the most in one year were 169, in 2002.",
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
      en: "In UNHCR's table for Thailand no North Korean claim is recognised or refused: all were closed in another way. There were 28 in 2000 and 15 in 2005, the latest year; the most were 174, in 2002.",
    },
    figures: decisionsIn("TH"),
    evidence: [decisionsTable],
    caveat: { en: `${flowCaveat} What became of the people is not in the table.` },
  },
]);
