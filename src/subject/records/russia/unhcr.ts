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

export const russiaUnhcrClaims = claimsOf("RU", [
  {
    id: "ru-unhcr-population",
    kind: "statistic",
    theme: "resettlement",
    when: "2007/2023",
    statement: {
      en: "UNHCR's table has people of North Korean origin in Russia for the last time at the end of 2023: 28 refugees and 0 asylum-seekers. Refugees were most numerous in 2016, at 79; asylum-seekers were most numerous in 2011, at 35.",
    },
    figures: populationOf("RU"),
    evidence: [populationTable],
    caveat: { en: stockCaveat },
  },
  {
    id: "ru-unhcr-applications",
    kind: "statistic",
    theme: "law",
    when: "2006/2023",
    statement: {
      en: "In Russia, by UNHCR's table, new North Korean applications at first instance peaked at 67 in 2011 and those for temporary asylum at 64 in 2012. In 2023, the latest year, there were 5 and 8.",
    },
    figures: applicationsIn("RU"),
    evidence: [applicationsTable],
    caveat: { en: flowCaveat },
  },
  {
    id: "ru-unhcr-decisions",
    kind: "statistic",
    theme: "law",
    when: "2006/2023",
    statement: {
      en: "Under temporary asylum Russia recognised 47 North Koreans in 2012, the most, and 10 in 2023, the latest year, by UNHCR's table. At first instance the table shows nobody recognised; 42 people were refused in 2009, and 56 claims closed otherwise in 2011.",
    },
    figures: decisionsIn("RU"),
    evidence: [decisionsTable],
    caveat: {
      en: `${flowCaveat} The table counts temporary asylum partly as recognition and partly, mainly from 2013 to 2018, as other protection, with up to 32 people, in 2015.`,
    },
  },
]);
