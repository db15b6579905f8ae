import { claimsOf, defineCountry } from "#subject/writing.ts";
import { mongoliaIncidents } from "./events.ts";

const claims = claimsOf("MN", [
  {
    id: "mn-policy-sympathetic",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KP", "KR"],
    when: "../2024",
    statement: {
      en: "Mongolia's government seeks good relations with both Koreas, yet is sympathetic to North Korean refugees.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Mongolia" } }],
  },
  {
    id: "mn-policy-sent-to-south",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "../2024",
    statement: {
      en: "Mongolia sends the North Korean refugees whom it catches to South Korea, which the article likens to being given a free air ticket.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Mongolia" } }],
    caveat: {
      en: "The comparison with a free ticket echoes Barbara Demick's book “Nothing to Envy”.",
    },
  },
  {
    id: "mn-policy-un-2007",
    kind: "policy",
    theme: "law",
    when: "2007-12",
    statement: {
      en: "After his third visit, in December 2007, the UN rapporteur on North Korea praised Mongolia for how it treats North Korean asylum seekers and for working with UNHCR; he found them well cared for while they waited for the country that would receive them.",
    },
    figures: [
      { measure: "count", unit: "times", value: 3, group: { en: "visits of the rapporteur" } },
    ],
    evidence: [
      {
        source: "un-rapporteur-2007",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the UN Special Rapporteur" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "mn-route-shorter",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["CN", "LA", "TH"],
    when: "../2024",
    statement: {
      en: "The way to Mongolia is much shorter than the usual one through China and Laos to Thailand, but it leads across the harsh country of the Gobi Desert.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Mongolia" } }],
  },
  {
    id: "mn-route-less-common",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["CN"],
    when: "../2024",
    statement: {
      en: "Tighter control of the border with China has made the Mongolian route less common.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Mongolia" }, flags: ["citation-needed"] },
    ],
  },
  {
    id: "mn-route-closed-2007",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["VN", "LA", "KH", "TH"],
    when: "2007/2014",
    asOf: "2014",
    statement: {
      en: "The UN Commission of Inquiry found that tighter border control had in practice closed the Mongolian route from 2007, after which people went through Vietnam, Laos or Cambodia to Thailand.",
    },
    evidence: [
      {
        source: "dailynk-coi",
        locator: { en: "Paragraphs 393–395, in a Japanese translation" },
        attributedTo: { en: "the UN Commission of Inquiry" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
]);

export const mongolia = defineCountry([...claims, ...mongoliaIncidents], {
  id: "MN",
  name: { en: "Mongolia" },
  roles: ["transit"],
  checked: "2026-11-28",
  takeaway: {
    text: {
      en: "Mongolia has sent the North Koreans it finds on to South Korea, but few have come this way since about 2007.",
    },
    claims: ["mn-policy-sent-to-south", "mn-route-closed-2007"],
  },
  stances: [
    {
      period: "../2024",
      stance: "sends-to-south",
      claims: ["mn-policy-sent-to-south", "mn-policy-un-2007"],
    },
  ],
  summary: ["mn-policy-sympathetic", "mn-policy-sent-to-south", "mn-policy-un-2007"],
  noPublishedFigure: {
    en: "No published figure of how many North Koreans have passed through Mongolia or live there. UNHCR's tables for 1996–2025 were looked at: they have no row for Mongolia.",
  },
});
