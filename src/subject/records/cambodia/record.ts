import { claimsOf, defineCountry } from "#subject/writing.ts";
import { cambodiaIncidents } from "./events.ts";

const claims = claimsOf("KH", [
  {
    id: "kh-policy-moved-on",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2006/2011",
    asOf: "2011-08-03",
    statement: {
      en: "Cambodia worked quietly with South Korea to move hundreds of North Koreans onward in the years 2006 to 2011, press accounts of leaked US cables say.",
    },
    evidence: [
      {
        source: "asia-times-2011",
        locator: { en: "Excerpt" },
        attributedTo: { en: "press accounts of leaked US cables" },
        reading: "medium",
        flags: ["stored-copy"],
      },
      {
        source: "cambodia-daily-cables",
        locator: { en: "Excerpt" },
        attributedTo: { en: "press accounts of leaked US cables" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "This rests on press coverage of the cables, not on the cables themselves. Nothing after 2011 was found.",
    },
  },
  {
    id: "kh-policy-announced-deportations",
    kind: "policy",
    theme: "return",
    when: "2006/2011",
    asOf: "2011-08-03",
    statement: {
      en: "Cambodia's police announced deportations of North Koreans in the years 2006 to 2011 while the government was moving people onward, press accounts of leaked US cables say.",
    },
    evidence: [
      {
        source: "asia-times-2011",
        locator: { en: "Excerpt" },
        attributedTo: { en: "press accounts of leaked US cables" },
        reading: "medium",
        flags: ["stored-copy"],
      },
      {
        source: "cambodia-daily-2006",
        locator: { en: "Excerpt: a deportation of November 2006" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "This rests on press coverage of the cables, not on the cables themselves." },
  },
]);

export const cambodia = defineCountry([...claims, ...cambodiaIncidents], {
  id: "KH",
  name: { en: "Cambodia" },
  roles: ["transit"],
  checked: "2026-11-28",
  headline: { en: "Cambodia quietly helped hundreds onward, by accounts of leaked cables" },
  takeaway: {
    text: {
      en: "By press accounts of leaked cables, Cambodia quietly helped to move hundreds of North Koreans onward in the years to 2011 while its police spoke of deportations.",
    },
    claims: ["kh-policy-moved-on", "kh-policy-announced-deportations"],
  },
  stances: [
    { period: "2004", stance: "arrests-varies", claims: ["kh-2004-seven", "kh-arrest-seven"] },
    {
      period: "2006/2011",
      stance: "sends-to-south",
      claims: ["kh-policy-moved-on", "kh-policy-announced-deportations"],
    },
  ],
  summary: [
    "kh-policy-moved-on",
    "kh-policy-announced-deportations",
    "kh-2006-mondulkiri",
    "kh-arrest-seven",
    "kh-2004-seven",
  ],
  noPublishedFigure: {
    en: "No published figure of how many North Koreans live in Cambodia or pass through it, beyond “hundreds” over several years in press accounts of leaked cables. UNHCR's tables have small numbers for a few years; nothing on their passage was found after 2011.",
  },
});
