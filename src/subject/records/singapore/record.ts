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
  {
    id: "sg-2002-offer",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["CN", "DE", "PH"],
    when: "2002-04",
    asOf: "2002-04-27",
    statement: {
      en: "In April 2002 Singapore offered itself as the country of transit for a North Korean in the German embassy in Beijing, according to a Philippine official.",
    },
    evidence: [
      {
        source: "the-philippine-star-2002",
        locator: { en: "Opening: one sentence" },
        attributedTo: { en: "a Philippine official" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
  },
]);

export const singapore = defineCountry([...claims, ...singaporeIncidents], {
  id: "SG",
  name: { en: "Singapore" },
  roles: ["transit"],
  checked: "2026-11-28",
  headline: { en: "In 2001, 2002 and 2009 small groups passed through Singapore" },
  takeaway: {
    text: {
      en: "In 2001, 2002 and 2009 small groups on the way to South Korea passed through Singapore; no policy towards North Korean refugees was found.",
    },
    claims: [
      "sg-2001-transit",
      "sg-2002-04-two",
      "sg-2002-05-three",
      "sg-2002-05-two",
      "sg-2009-transit",
    ],
  },
  stances: [
    {
      period: "2001/2009",
      stance: "lets-pass",
      claims: [
        "sg-2001-transit",
        "sg-2002-offer",
        "sg-2002-05-three",
        "sg-2002-05-two",
        "sg-2009-transit",
      ],
    },
    { period: "2010/2025", stance: "none-known", claims: ["sg-unhcr-no-row"] },
  ],
  summary: [
    "sg-unhcr-no-row",
    "sg-2009-transit",
    "sg-2002-05-two",
    "sg-2002-05-three",
    "sg-2002-04-two",
    "sg-2002-offer",
    "sg-2001-transit",
  ],
  noPublishedFigure: {
    en: "No published figure of how many North Koreans have passed through Singapore or live there. UNHCR's tables for 1996–2025 were looked at, and have no row for Singapore.",
  },
});
