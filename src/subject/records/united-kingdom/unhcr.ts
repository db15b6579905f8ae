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

export const unitedKingdomUnhcrClaims = claimsOf("GB", [
  {
    id: "gb-unhcr-population",
    kind: "statistic",
    theme: "resettlement",
    when: "2004/2025",
    statement: {
      en: "For the United Kingdom, UNHCR counts 14 refugees and 16 asylum-seekers from North Korea at the end of 2025. Its highest counts are 630 refugees, in 2013, and 59 asylum-seekers, in 2011 and 2014.",
    },
    figures: populationOf("GB"),
    evidence: [populationTable],
    caveat: { en: stockCaveat },
  },
  {
    id: "gb-unhcr-applications",
    kind: "statistic",
    theme: "law",
    when: "2003/2025",
    statement: {
      en: "New North Korean asylum applications in the United Kingdom peaked at 602 in 2007, by UNHCR's table; the latest figure is 5, in 2025.",
    },
    figures: applicationsIn("GB"),
    evidence: [applicationsTable],
    caveat: { en: flowCaveat },
  },
  {
    id: "gb-unhcr-decisions",
    kind: "statistic",
    theme: "law",
    when: "2004/2025",
    statement: {
      en: "At first instance the United Kingdom recognised 204 North Koreans as refugees in 2007, 279 in 2008, the most, and 5 in 2009, by UNHCR's table; in 2010 it refused 142. In 2025 it recognised 0 and refused 5, and 13 claims were closed otherwise.",
    },
    figures: decisionsIn("GB"),
    evidence: [decisionsTable],
    caveat: { en: flowCaveat },
  },
]);
