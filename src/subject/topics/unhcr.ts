import {
  applicationsIn,
  applicationsTable,
  decisionsIn,
  decisionsTable,
  flowCaveat,
  populationOf,
  populationTable,
  populationTogether,
  stockCaveat,
} from "#subject/tables/unhcr.ts";
import { claimsOf } from "#subject/writing.ts";

export const worldUnhcrClaims = claimsOf("XX", [
  {
    id: "xx-unhcr-world",
    kind: "statistic",
    theme: "resettlement",
    when: "1996/2025",
    statement: {
      en: "At the end of 2025 UNHCR counts 263 refugees and 45 asylum-seekers of North Korean origin in the whole world. Refugees were most numerous in 2016, at 1,419; asylum-seekers in 2012, at 1,023.",
    },
    figures: populationTogether(() => true),
    evidence: [populationTable],
    caveat: {
      en: `${stockCaveat} The totals over all countries of asylum are our sums. They cover neither people whom South Korea received as citizens nor those in hiding in China.`,
    },
  },
  {
    id: "xx-unhcr-other-states",
    kind: "statistic",
    theme: "resettlement",
    when: "1996/2025",
    statement: {
      en: "Outside the places of this atlas UNHCR's population table shows only very small numbers: 5 refugees in Israel each year from 2013 to 2025, from 5 to 7 in Kyrgyzstan from 2007 to 2010 and 5 in Uzbekistan in 1996; and 5 or 6 asylum-seekers at some year's end in Kyrgyzstan, Spain, Chile, Kuwait and Brazil.",
    },
    figures: populationOf("XX"),
    evidence: [populationTable],
    caveat: { en: stockCaveat },
  },
  {
    id: "xx-unhcr-other-applications",
    kind: "statistic",
    theme: "law",
    when: "2001/2025",
    statement: {
      en: "Outside the places of this atlas UNHCR's table lists 5 or 6 North Korean applications in some year for Austria, Belarus, Brazil, Bulgaria, Kuwait, Kyrgyzstan, New Zealand and Ukraine, between 2001 and 2025.",
    },
    figures: applicationsIn("XX"),
    evidence: [applicationsTable],
    caveat: { en: flowCaveat },
  },
  {
    id: "xx-unhcr-other-decisions",
    kind: "statistic",
    theme: "law",
    when: "2001/2019",
    statement: {
      en: "Outside the places of this atlas UNHCR's table shows 5 North Koreans recognised in Kyrgyzstan in 2007, in Chile in 2015 and in Kuwait in 2017, and 5 refused or closed otherwise in a few years in Austria, Belarus, Israel, Kuwait, New Zealand and Ukraine.",
    },
    figures: decisionsIn("XX"),
    evidence: [decisionsTable],
    caveat: { en: flowCaveat },
  },
]);
