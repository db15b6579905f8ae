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

export const australiaUnhcrClaims = claimsOf("AU", [
  {
    id: "au-unhcr-population",
    kind: "statistic",
    theme: "resettlement",
    when: "2000/2025",
    statement: {
      en: "For Australia, UNHCR counts 0 refugees and 12 asylum-seekers from North Korea at the end of 2025. Its highest counts are 30 refugees, in 2013 and 2014, and 33 asylum-seekers, in 2010.",
    },
    figures: populationOf("AU"),
    evidence: [populationTable],
    caveat: { en: stockCaveat },
  },
  {
    id: "au-unhcr-applications",
    kind: "statistic",
    theme: "law",
    when: "2000/2025",
    statement: {
      en: "New North Korean asylum applications in Australia peaked at 32 in 2010, by UNHCR's table, and were last listed in 2023, with 5; in 2025 there were 5 cases on appeal.",
    },
    figures: applicationsIn("AU"),
    evidence: [applicationsTable],
    caveat: { en: flowCaveat },
  },
  {
    id: "au-unhcr-decisions",
    kind: "statistic",
    theme: "law",
    when: "2000/2023",
    statement: {
      en: "In administrative review Australia recognised 11 North Korean cases in 2010, the most, by UNHCR's table. At first instance refusals peaked at 21 in 2009; the latest figure is 5 claims closed otherwise in 2023.",
    },
    figures: decisionsIn("AU"),
    evidence: [decisionsTable],
    caveat: { en: flowCaveat },
  },
]);
