import {
  applicationsIn,
  applicationsTable,
  decisionsIn,
  decisionsTable,
  flowCaveat,
  populationOf,
  populationTable,
  smallNumbers,
  solutionsIn,
  solutionsTable,
  stockCaveat,
} from "#subject/tables/unhcr.ts";
import { claimsOf } from "#subject/writing.ts";

export const canadaUnhcrClaims = claimsOf("CA", [
  {
    id: "ca-unhcr-population",
    kind: "statistic",
    theme: "resettlement",
    when: "2000/2025",
    statement: {
      en: "For Canada, UNHCR counts 90 refugees and 0 asylum-seekers from North Korea at the end of 2025. Its highest counts are 485 refugees, in 2016, and 822 asylum-seekers, in 2012.",
    },
    figures: populationOf("CA"),
    evidence: [populationTable],
    caveat: { en: stockCaveat },
  },
  {
    id: "ca-unhcr-applications",
    kind: "statistic",
    theme: "law",
    when: "2000/2023",
    statement: {
      en: "New North Korean asylum applications in Canada peaked at 719 in 2012 and fell to 146 in 2013, by UNHCR's table; there were 129 in 2016, 122 in 2017, and 7 in 2022, the latest year with any.",
    },
    figures: applicationsIn("CA"),
    evidence: [applicationsTable],
    caveat: { en: `${flowCaveat} The table has no new applications for 2014 and 2015.` },
  },
  {
    id: "ca-unhcr-decisions",
    kind: "statistic",
    theme: "law",
    when: "2000/2024",
    statement: {
      en: "At first instance Canada recognised 230 North Koreans as refugees in 2012, the most, then 21 in 2013 and 0 in 2014, when 113 were refused and 402 claims closed otherwise, by UNHCR's table. The latest figure is 5 recognised in 2024.",
    },
    figures: decisionsIn("CA"),
    evidence: [decisionsTable],
    caveat: {
      en: `${flowCaveat} Canada's Immigration and Refugee Board counts 222 grants in 2012 and one in 2014.`,
    },
  },
  {
    id: "ca-unhcr-resettled",
    kind: "statistic",
    theme: "resettlement",
    when: "2024",
    statement: {
      en: "UNHCR's table of resettlement counts 5 North Koreans taken in by Canada in 2024, and none in any other year.",
    },
    figures: solutionsIn("CA"),
    evidence: [solutionsTable],
    caveat: { en: smallNumbers },
  },
]);
