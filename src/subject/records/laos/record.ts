import { claimsOf, defineCountry } from "#subject/writing.ts";
import { laosIncidents } from "./events.ts";

const claims = claimsOf("LA", [
  {
    id: "la-policy-before-2013",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR", "TH"],
    when: "../2013-05",
    asOf: "2013-05-31",
    statement: {
      en: "Until May 2013 people caught in Laos had usually been moved on, often by way of Thailand, under an unofficial understanding with South Korea; so the handover of that month was seen as the first.",
    },
    evidence: [
      {
        source: "wsj-2013",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "How Laos has acted since 2013 was not found in an open source." },
  },
  {
    id: "la-policy-unsympathetic-2011",
    kind: "policy",
    theme: "law",
    when: "2011",
    statement: {
      en: "Public Radio International reported in 2011 that Laos, together with Vietnam and Myanmar, was largely unsympathetic towards people who had fled North Korea.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Laos" },
        attributedTo: { en: "Public Radio International" },
      },
    ],
    caveat: { en: "The article does not say what the three governments did." },
  },
  {
    id: "la-2013-outrage",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KP", "JP"],
    when: "2013",
    statement: {
      en: "The arrest and return of the nine in 2013 caused outrage internationally, partly since one of them is a Japanese abductee's son.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Laos" } }],
    caveat: { en: "We looked for a source for the family tie and could not verify it." },
  },
]);

export const laos = defineCountry([...claims, ...laosIncidents], {
  id: "LA",
  name: { en: "Laos" },
  roles: ["transit"],
  checked: "2026-11-28",
  takeaway: {
    text: {
      en: "Laos used to let North Koreans move on, often to Thailand, but in May 2013 it handed nine young people over to North Korea.",
    },
    claims: ["la-policy-before-2013", "la-2013-nine"],
  },
  stances: [
    { period: "../2013-04", stance: "lets-pass", claims: ["la-policy-before-2013"] },
    { period: "2013-05/2013-12", stance: "arrests-varies", claims: ["la-2013-nine"] },
    { period: "2014/..", stance: "none-known", claims: ["la-policy-before-2013"] },
  ],
  summary: [
    "la-policy-before-2013",
    "la-policy-unsympathetic-2011",
    "la-2013-nine",
    "la-2013-outrage",
  ],
  noPublishedFigure: {
    en: "No published figure of how many North Koreans have passed through Laos or live there. UNHCR's tables for 1996–2025 were looked at: they have no row for Laos.",
  },
});
