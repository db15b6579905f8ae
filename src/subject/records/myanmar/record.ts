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
]);

export const myanmar = defineCountry([...claims, ...myanmarIncidents], {
  id: "MM",
  name: { en: "Myanmar" },
  roles: ["transit"],
  checked: "2026-11-28",
  takeaway: {
    text: {
      en: "Myanmar arrested 19 North Koreans in 2008 and sent them on to Thailand; a report of 2011 called it largely unsympathetic.",
    },
    claims: ["mm-2008", "mm-2008-sent-to-thailand", "mm-policy-unsympathetic-2011"],
  },
  stances: [
    {
      period: "2008/2011",
      stance: "arrests-varies",
      claims: ["mm-2008", "mm-2008-sent-to-thailand", "mm-policy-unsympathetic-2011"],
    },
  ],
  summary: ["mm-2008", "mm-2008-sent-to-thailand", "mm-policy-unsympathetic-2011"],
  noPublishedFigure: {
    en: "No published figure of how many North Koreans have passed through Myanmar or live there. UNHCR's tables for 1996–2025 were looked at: they have no row for Myanmar.",
  },
});
