import { claimsOf, defineCountry } from "#subject/writing.ts";
import { myanmarIncidents } from "./events.ts";

const claims = claimsOf("MM", [
  {
    id: "mm-policy-unsympathetic-2011",
    kind: "policy",
    theme: "law",
    when: "2011",
    statement: {
      en: "Public Radio International reported in 2011 that Myanmar, like Laos and Vietnam, was largely unsympathetic towards people who had fled North Korea.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Laos" },
        attributedTo: { en: "Public Radio International" },
      },
    ],
    caveat: { en: "Myanmar had sent a group on to Thailand in 2008." },
  },
  {
    id: "mm-2008-destination",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["TH"],
    when: "2008-12",
    asOf: "2008-12-21",
    statement: {
      en: "The nineteen people arrested in Myanmar in December 2008 had not meant to go there: they were on the way to Thailand and came to the Myanmar side by mishap, a South Korean living in the area said.",
    },
    evidence: [
      {
        source: "nk-chosun-2008",
        locator: { en: "Opening" },
        attributedTo: { en: "a South Korean living in the area" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "So Myanmar may be less a way of its own than an accident on the way through Laos to Thailand.",
    },
  },
  {
    id: "mm-2008-practice",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["CN", "KP"],
    when: "2008-12-29",
    asOf: "2008-12-29",
    statement: {
      en: "People who enter Myanmar illegally on the way to South Korea are not sent back to China or North Korea; after some time in custody Myanmar lets them go on, Radio Free Asia wrote in December 2008.",
    },
    evidence: [
      {
        source: "rfa-ko-2008",
        locator: { en: "Opening" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The report names no source for it." },
  },
  {
    id: "mm-2008-composition",
    kind: "demographic",
    theme: "demographics",
    when: "2008-12/2009-02",
    asOf: "2009-02-08",
    statement: {
      en: "Of the nineteen North Koreans whom Myanmar arrested in December 2008 fifteen were women and girls and four men and boys; four were children.",
    },
    figures: [
      { measure: "people-involved", unit: "people", value: 15, group: "women" },
      { measure: "people-involved", unit: "people", value: 4, group: "men" },
      { measure: "children", unit: "people", value: 4 },
    ],
    evidence: [
      {
        source: "radio-free-asia-2009",
        locator: { en: "Repost; the children by the Chosun Ilbo" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
  },
]);

export const myanmar = defineCountry([...claims, ...myanmarIncidents], {
  id: "MM",
  name: { en: "Myanmar" },
  roles: ["transit"],
  checked: "2026-11-28",
  headline: { en: "In 2008 Myanmar sent 19 North Koreans whom it had arrested to Thailand" },
  takeaway: {
    text: {
      en: "Myanmar arrested 19 North Koreans in 2008 and sent them on to Thailand, from where they reached South Korea.",
    },
    claims: ["mm-2008", "mm-2008-sent-to-thailand", "mm-2009-nineteen-seoul"],
  },
  stances: [
    {
      period: "2008/2009",
      stance: "arrests-varies",
      claims: ["mm-2008", "mm-2008-court-order", "mm-2008-sent-to-thailand", "mm-2008-practice"],
    },
  ],
  summary: [
    "mm-2008-practice",
    "mm-2009-nineteen-seoul",
    "mm-2008-sent-to-thailand",
    "mm-2008-court-order",
    "mm-2008",
  ],
  noPublishedFigure: {
    en: "No published figure of how many North Koreans have passed through Myanmar or live there. UNHCR's tables for 1996–2025 were looked at: they have no row for Myanmar.",
  },
});
