import { claimsOf, defineCountry } from "#subject/writing.ts";
import { singaporeIncidents } from "./events.ts";

const claims = claimsOf("SG", [
  {
    id: "sg-unhcr-no-row",
    kind: "statistic",
    theme: "law",
    when: "1996/2025",
    statement: {
      en: "UNHCR's tables have no row for people of North Korean origin in Singapore in any year from 1996 to 2025.",
    },
    evidence: [
      {
        source: "unhcr-data-2025",
        locator: {
          en: "population table; also the tables of applications, decisions and solutions",
        },
        reading: "high",
      },
    ],
    caveat: {
      en: "No row does not mean nobody: it means that no status is counted there. The tables of applications and decisions begin in 2000.",
    },
  },
]);

export const singapore = defineCountry([...claims, ...singaporeIncidents], {
  id: "SG",
  name: { en: "Singapore" },
  roles: ["transit"],
  checked: "2026-11-28",
  takeaway: {
    text: {
      en: "Singapore is on record only as a brief stop of one family in 2001; no policy towards North Korean refugees was found.",
    },
    claims: ["sg-2001-transit"],
  },
  stances: [
    { period: "2001", stance: "lets-pass", claims: ["sg-2001-transit"] },
    { period: "2002/2025", stance: "none-known", claims: ["sg-unhcr-no-row"] },
  ],
  summary: ["sg-2001-transit", "sg-unhcr-no-row"],
  noPublishedFigure: {
    en: "No published figure of how many North Koreans have passed through Singapore or live there. Of the sources read, one report of 2001 mentions it; UNHCR's tables for 1996–2025 were looked at, and have no row for Singapore.",
  },
});
