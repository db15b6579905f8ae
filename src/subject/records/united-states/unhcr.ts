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

export const unitedStatesUnhcrClaims = claimsOf("US", [
  {
    id: "us-unhcr-population",
    kind: "statistic",
    theme: "resettlement",
    when: "2001/2025",
    statement: {
      en: "At the end of 2025 the United States had 7 refugees and 6 asylum-seekers from North Korea, UNHCR counts. Refugees were most numerous in 2006, at 29; asylum-seekers were most numerous in 2022, at 63.",
    },
    figures: populationOf("US"),
    evidence: [populationTable],
    caveat: { en: stockCaveat },
  },
  {
    id: "us-unhcr-applications",
    kind: "statistic",
    theme: "law",
    when: "2002/2023",
    statement: {
      en: "UNHCR's table shows few new North Korean asylum claims in the United States: at most 21 cases, in 2018, and 11 people, in 2022, at US Citizenship and Immigration Services. The latest figure is 5 people, in 2023.",
    },
    figures: applicationsIn("US"),
    evidence: [applicationsTable],
    caveat: { en: flowCaveat },
  },
  {
    id: "us-unhcr-decisions",
    kind: "statistic",
    theme: "law",
    when: "2002/2024",
    statement: {
      en: "UNHCR's table never shows more than 5 North Koreans or cases recognised in the United States at one level of the procedure in a year, last in 2008. The latest decisions are 5 claims closed otherwise, in 2024.",
    },
    figures: decisionsIn("US"),
    evidence: [decisionsTable],
    caveat: { en: flowCaveat },
  },
  {
    id: "us-unhcr-resettled",
    kind: "statistic",
    theme: "resettlement",
    when: "2006/2021",
    statement: {
      en: "UNHCR's table of resettlement counts from 5 to 37 North Koreans a year taken in by the United States between 2006 and 2021, the most in 2008 and the fewest in 2021, the latest year. Together they make 215, by our sum.",
    },
    figures: [
      ...solutionsIn("US"),
      {
        measure: "resettled-cumulative",
        unit: "people",
        value: 215,
        when: "2006/2021",
        group: { en: "sum of the years" },
        definedBy: { en: "UNHCR" },
      },
    ],
    evidence: [solutionsTable],
    caveat: {
      en: `${smallNumbers} Close to the State Department's 218 refugee admissions to the end of 2019.`,
    },
  },
]);
