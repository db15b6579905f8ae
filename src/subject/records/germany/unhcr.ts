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

export const germanyUnhcrClaims = claimsOf("DE", [
  {
    id: "de-unhcr-population",
    kind: "statistic",
    theme: "resettlement",
    when: "2000/2025",
    statement: {
      en: "For Germany, UNHCR counts 86 refugees and 0 asylum-seekers from North Korea at the end of 2025. Its highest counts are 276 refugees, in 2004, and 135 asylum-seekers, in 2016.",
    },
    figures: populationOf("DE"),
    evidence: [populationTable],
    caveat: { en: stockCaveat },
  },
  {
    id: "de-unhcr-applications",
    kind: "statistic",
    theme: "law",
    when: "2000/2018",
    statement: {
      en: "UNHCR's table counts 92 North Korean asylum applications in Germany in 2000, the most in one year. Among new applications, listed apart from 2007 on, the most were 88 in 2013, and the latest 5 in 2018.",
    },
    figures: applicationsIn("DE"),
    evidence: [applicationsTable],
    caveat: { en: flowCaveat },
  },
  {
    id: "de-unhcr-decisions",
    kind: "statistic",
    theme: "law",
    when: "2000/2023",
    statement: {
      en: "On new applications Germany recognised 56 North Koreans as refugees in 2000, the most, and 26 in 2003, by UNHCR's table, and 0 in every later year listed. Judicial review recognised 10 in 2020 and 5 in 2023, the latest year.",
    },
    figures: decisionsIn("DE"),
    evidence: [decisionsTable],
    caveat: { en: flowCaveat },
  },
]);
