import {
  applicationsIn,
  applicationsTable,
  decisionsIn,
  decisionsTable,
  flowCaveat,
  type PopulationRow,
  populationOf,
  populationTable,
  populationTogether,
  smallNumbers,
  solutionsIn,
  solutionsTable,
  stockCaveat,
} from "#subject/tables/unhcr.ts";
import { claimsOf } from "#subject/writing.ts";

const twelveStates = ["GB", "DE", "FR", "NL", "BE", "NO", "DK", "LU", "SE", "IE", "CH"] as const;

/** The twelve states of the sum, by their own rows; Spain has none but its name. */
const isOfTwelveStates = ({ place, group }: PopulationRow) =>
  twelveStates.some((state) => state === place) || group === "Spain";

export const netherlandsUnhcrClaims = claimsOf("NL", [
  {
    id: "nl-unhcr-population",
    kind: "statistic",
    theme: "resettlement",
    when: "2000/2025",
    statement: {
      en: "For the Netherlands, UNHCR counts 20 refugees and 0 asylum-seekers from North Korea at the end of 2025. Its highest counts are 59 refugees, in 2014, and 11 asylum-seekers, in 2000.",
    },
    figures: populationOf("NL"),
    evidence: [populationTable],
    caveat: { en: stockCaveat },
  },
  {
    id: "nl-unhcr-applications",
    kind: "statistic",
    theme: "law",
    when: "2000/2022",
    statement: {
      en: "New North Korean asylum applications in the Netherlands peaked at 140 in 2013, by UNHCR's table; the latest figure is 5, in 2022.",
    },
    figures: applicationsIn("NL"),
    evidence: [applicationsTable],
    caveat: { en: flowCaveat },
  },
  {
    id: "nl-unhcr-decisions",
    kind: "statistic",
    theme: "law",
    when: "2000/2024",
    statement: {
      en: "At first instance the Netherlands gave other protection to 24 North Koreans in 2012, the most, and refused 127 in 2013, by UNHCR's table. The latest figure is 5 recognised as refugees in 2024.",
    },
    figures: decisionsIn("NL"),
    evidence: [decisionsTable],
    caveat: { en: flowCaveat },
  },
  {
    id: "nl-unhcr-naturalised",
    kind: "statistic",
    theme: "law",
    when: "2019/2025",
    statement: {
      en: "UNHCR counts from 5 to 7 refugees of North Korean origin a year who became Dutch citizens from 2019 to 2023, and 5 in 2025.",
    },
    figures: solutionsIn("NL"),
    evidence: [solutionsTable],
    caveat: { en: smallNumbers },
  },
]);

export const belgiumUnhcrClaims = claimsOf("BE", [
  {
    id: "be-unhcr-population",
    kind: "statistic",
    theme: "resettlement",
    when: "2007/2025",
    statement: {
      en: "For Belgium, UNHCR counts 15 refugees and 5 asylum-seekers from North Korea at the end of 2025. Its highest counts are 68 refugees, in 2013, and 99 asylum-seekers, in 2012.",
    },
    figures: populationOf("BE"),
    evidence: [populationTable],
    caveat: { en: stockCaveat },
  },
  {
    id: "be-unhcr-applications",
    kind: "statistic",
    theme: "law",
    when: "2003/2013",
    statement: {
      en: "New North Korean asylum applications in Belgium peaked at 107 in 2012, by UNHCR's table; the latest figure is 38, in 2013.",
    },
    figures: applicationsIn("BE"),
    evidence: [applicationsTable],
    caveat: { en: flowCaveat },
  },
  {
    id: "be-unhcr-decisions",
    kind: "statistic",
    theme: "law",
    when: "2005/2015",
    statement: {
      en: "Belgium recognised 48 North Koreans as refugees in 2011, the most, and refused 92 in 2013, by UNHCR's table. The latest figure is 5 refused in 2015.",
    },
    figures: decisionsIn("BE"),
    evidence: [decisionsTable],
    caveat: { en: flowCaveat },
  },
]);

export const franceUnhcrClaims = claimsOf("FR", [
  {
    id: "fr-unhcr-population",
    kind: "statistic",
    theme: "resettlement",
    when: "1998/2018",
    statement: {
      en: "UNHCR's table has people of North Korean origin in France for the last time at the end of 2018: 0 refugees and 6 asylum-seekers. Refugees were most numerous in 2014, at 146; asylum-seekers were most numerous in 2013, at 42.",
    },
    figures: populationOf("FR"),
    evidence: [populationTable],
    caveat: {
      en: `${stockCaveat} The 146 of 2014 stands alone in the series and looks out of line.`,
    },
  },
  {
    id: "fr-unhcr-applications",
    kind: "statistic",
    theme: "law",
    when: "2012/2017",
    statement: {
      en: "UNHCR's table lists new North Korean asylum applications in France for one year only, 37 in 2014. Appeals peaked at 25 in 2012; the latest, 10 in administrative review, are of 2017.",
    },
    figures: applicationsIn("FR"),
    evidence: [applicationsTable],
    caveat: { en: flowCaveat },
  },
  {
    id: "fr-unhcr-decisions",
    kind: "statistic",
    theme: "law",
    when: "2011/2019",
    statement: {
      en: "In administrative review France refused 39 North Koreans in 2012, the most, by UNHCR's table; at first instance it recognised 13 and refused 24 in 2014. The latest figure is 5 recognised in review in 2019.",
    },
    figures: decisionsIn("FR"),
    evidence: [decisionsTable],
    caveat: { en: flowCaveat },
  },
]);

export const swedenUnhcrClaims = claimsOf("SE", [
  {
    id: "se-unhcr-population",
    kind: "statistic",
    theme: "resettlement",
    when: "2005/2025",
    statement: {
      en: "For Sweden, UNHCR counts 6 refugees and 0 asylum-seekers from North Korea at the end of 2025. Its highest counts are 10 refugees, in 2024, and 11 asylum-seekers, in 2010.",
    },
    figures: populationOf("SE"),
    evidence: [populationTable],
    caveat: { en: stockCaveat },
  },
  {
    id: "se-unhcr-applications",
    kind: "statistic",
    theme: "law",
    when: "2006/2023",
    statement: {
      en: "North Korean asylum applications in Sweden are few: new ones peaked at 9 in 2010, by UNHCR's table, and the latest figures are 5 appeals and 5 repeat applications in 2023.",
    },
    figures: applicationsIn("SE"),
    evidence: [applicationsTable],
    caveat: { en: flowCaveat },
  },
  {
    id: "se-unhcr-decisions",
    kind: "statistic",
    theme: "law",
    when: "2005/2023",
    statement: {
      en: "UNHCR's table shows 5 North Koreans recognised as refugees in Sweden in 2005, and none later. The most refusals at one level of the procedure in a year were 10, in 2023, the latest year.",
    },
    figures: decisionsIn("SE"),
    evidence: [decisionsTable],
    caveat: { en: flowCaveat },
  },
]);

export const norwayUnhcrClaims = claimsOf("NO", [
  {
    id: "no-unhcr-population",
    kind: "statistic",
    theme: "resettlement",
    when: "1999/2017",
    statement: {
      en: "UNHCR's table has people of North Korean origin in Norway for the last time at the end of 2017: 5 refugees and 0 asylum-seekers. Refugees were most numerous from 2009 to 2014, at 14; asylum-seekers were most numerous in 2007, at 69.",
    },
    figures: populationOf("NO"),
    evidence: [populationTable],
    caveat: { en: stockCaveat },
  },
  {
    id: "no-unhcr-applications",
    kind: "statistic",
    theme: "law",
    when: "2006/2012",
    statement: {
      en: "New North Korean asylum applications in Norway peaked at 72 in 2007, by UNHCR's table; the latest figure is 5, in 2012.",
    },
    figures: applicationsIn("NO"),
    evidence: [applicationsTable],
    caveat: { en: flowCaveat },
  },
  {
    id: "no-unhcr-decisions",
    kind: "statistic",
    theme: "law",
    when: "2006/2012",
    statement: {
      en: "UNHCR's table shows 5 North Koreans recognised as refugees in Norway in 2007. Refusals peaked at 21 at first instance in 2008 and 22 in administrative review in 2009; the latest figure is 5 refused in 2012.",
    },
    figures: decisionsIn("NO"),
    evidence: [decisionsTable],
    caveat: { en: flowCaveat },
  },
  {
    id: "no-unhcr-resettled",
    kind: "statistic",
    theme: "resettlement",
    when: "1999",
    statement: {
      en: "UNHCR's table of resettlement counts 5 North Koreans taken in by Norway in 1999, and none in any other year.",
    },
    figures: solutionsIn("NO"),
    evidence: [solutionsTable],
    caveat: { en: smallNumbers },
  },
]);

export const denmarkUnhcrClaims = claimsOf("DK", [
  {
    id: "dk-unhcr-population",
    kind: "statistic",
    theme: "resettlement",
    when: "2002/2024",
    statement: {
      en: "UNHCR's table has people of North Korean origin in Denmark for the last time at the end of 2024: 8 refugees and 0 asylum-seekers. Refugees were most numerous in 2011, at 14; asylum-seekers were most numerous in 2010, 2013 and 2014, at 5.",
    },
    figures: populationOf("DK"),
    evidence: [populationTable],
    caveat: { en: stockCaveat },
  },
  {
    id: "dk-unhcr-applications",
    kind: "statistic",
    theme: "law",
    when: "2010/2013",
    statement: {
      en: "UNHCR's table lists 5 new North Korean asylum applications in Denmark in each of 2010, 2012 and 2013, and no others.",
    },
    figures: applicationsIn("DK"),
    evidence: [applicationsTable],
    caveat: { en: flowCaveat },
  },
  {
    id: "dk-unhcr-decisions",
    kind: "statistic",
    theme: "law",
    when: "2002/2011",
    statement: {
      en: "UNHCR's table shows 5 North Koreans recognised as refugees in Denmark in 2002 and 5 in 2011, and no other decisions.",
    },
    figures: decisionsIn("DK"),
    evidence: [decisionsTable],
    caveat: { en: flowCaveat },
  },
]);

export const finlandUnhcrClaims = claimsOf("FI", [
  {
    id: "fi-unhcr-applications",
    kind: "statistic",
    theme: "law",
    when: "2014",
    statement: {
      en: "UNHCR's table lists 5 new North Korean asylum applications in Finland in 2014, and no others.",
    },
    figures: applicationsIn("FI"),
    evidence: [applicationsTable],
    caveat: { en: `${flowCaveat} The population table has no row for Finland.` },
  },
]);

export const luxembourgUnhcrClaims = claimsOf("LU", [
  {
    id: "lu-unhcr-population",
    kind: "statistic",
    theme: "resettlement",
    when: "2013/2025",
    statement: {
      en: "For Luxembourg, UNHCR counts 7 refugees and 0 asylum-seekers from North Korea at the end of 2025. Its highest counts are 12 refugees, in 2016, 2017 and 2018, and 11 asylum-seekers, in 2013, 2014 and 2015.",
    },
    figures: populationOf("LU"),
    evidence: [populationTable],
    caveat: { en: stockCaveat },
  },
  {
    id: "lu-unhcr-applications",
    kind: "statistic",
    theme: "law",
    when: "2008/2013",
    statement: {
      en: "New North Korean asylum applications in Luxembourg peaked at 10 in 2013, by UNHCR's table, the latest year with any.",
    },
    figures: applicationsIn("LU"),
    evidence: [applicationsTable],
    caveat: { en: flowCaveat },
  },
  {
    id: "lu-unhcr-decisions",
    kind: "statistic",
    theme: "law",
    when: "2013/2024",
    statement: {
      en: "UNHCR's table shows 5 North Koreans recognised as refugees in Luxembourg in 2013 and 14 claims closed otherwise in 2016. The latest figure is 5 refused in 2024.",
    },
    figures: decisionsIn("LU"),
    evidence: [decisionsTable],
    caveat: { en: flowCaveat },
  },
]);

export const irelandUnhcrClaims = claimsOf("IE", [
  {
    id: "ie-unhcr-population",
    kind: "statistic",
    theme: "resettlement",
    when: "2002/2025",
    statement: {
      en: "For Ireland, UNHCR counts 13 refugees and 0 asylum-seekers from North Korea at the end of 2025. Its highest counts are 13 refugees, in 2025, and 9 asylum-seekers, in 2023.",
    },
    figures: populationOf("IE"),
    evidence: [populationTable],
    caveat: { en: stockCaveat },
  },
  {
    id: "ie-unhcr-applications",
    kind: "statistic",
    theme: "law",
    when: "2009/2023",
    statement: {
      en: "New North Korean asylum applications in Ireland peaked at 8 in 2023, by UNHCR's table, the latest year with any.",
    },
    figures: applicationsIn("IE"),
    evidence: [applicationsTable],
    caveat: { en: flowCaveat },
  },
  {
    id: "ie-unhcr-decisions",
    kind: "statistic",
    theme: "law",
    when: "2001/2025",
    statement: {
      en: "UNHCR's table shows decisions on North Koreans in Ireland of never more than 5 at one level of the procedure in a year: people were recognised as refugees in 2002, 2018, 2020, 2023 and 2025, the latest year.",
    },
    figures: decisionsIn("IE"),
    evidence: [decisionsTable],
    caveat: { en: flowCaveat },
  },
]);

export const switzerlandUnhcrClaims = claimsOf("CH", [
  {
    id: "ch-unhcr-population",
    kind: "statistic",
    theme: "resettlement",
    when: "2004/2024",
    statement: {
      en: "UNHCR's table has people of North Korean origin in Switzerland for the last time at the end of 2024: 0 refugees and 5 asylum-seekers. Refugees were most numerous in 2006, 2007 and 2008, at 6; asylum-seekers were most numerous in 2004, at 10.",
    },
    figures: populationOf("CH"),
    evidence: [populationTable],
    caveat: { en: stockCaveat },
  },
  {
    id: "ch-unhcr-applications",
    kind: "statistic",
    theme: "law",
    when: "2004/2013",
    statement: {
      en: "New North Korean asylum applications in Switzerland peaked at 12 in 2007, by UNHCR's table; the latest figure is 9, in 2013.",
    },
    figures: applicationsIn("CH"),
    evidence: [applicationsTable],
    caveat: { en: flowCaveat },
  },
  {
    id: "ch-unhcr-decisions",
    kind: "statistic",
    theme: "law",
    when: "2006/2025",
    statement: {
      en: "Switzerland gave other protection to 11 North Koreans in 2006, the most, and to 5 in 2010, by UNHCR's table, which shows nobody recognised as a refugee there. The latest figure is 5 claims closed otherwise in 2025.",
    },
    figures: decisionsIn("CH"),
    evidence: [decisionsTable],
    caveat: { en: flowCaveat },
  },
]);

export const europeUnhcrClaims = claimsOf("EU", [
  {
    id: "eu-unhcr-twelve-states",
    kind: "statistic",
    theme: "resettlement",
    alsoPlaces: twelveStates,
    when: "1998/2025",
    statement: {
      en: "Added up over twelve European states (Britain, Germany, France, the Netherlands, Belgium, Norway, Denmark, Luxembourg, Sweden, Ireland, Switzerland and Spain), UNHCR's tables show 1,036 refugees of North Korean origin in 2014, the most, and 204 asylum-seekers; in 2025 there were 161 and 21.",
    },
    figures: populationTogether(isOfTwelveStates),
    evidence: [populationTable],
    caveat: {
      en: `${stockCaveat} The totals are our sums. Eurostat counted 820 to 877 new citizens from North Korea in Europe.`,
    },
  },
]);
