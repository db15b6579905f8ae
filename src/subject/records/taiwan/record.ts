import { claimsOf, defineCountry } from "#subject/writing.ts";
import { taiwanIncidents } from "./events.ts";

const claims = claimsOf("TW", [
  {
    id: "tw-1987-first-refused",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["JP", "KR"],
    when: "1987-02",
    statement: {
      en: "Taiwan first said no when Japan asked it in early 1987 to receive the family who had drifted to Japan in a boat. Tokyo was looking for a country without relations with North Korea, where they would be safe.",
    },
    evidence: [
      {
        source: "joongang-1987",
        locator: { en: "Japan's request" },
        attributedTo: { en: "an official of Japan's foreign ministry" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
]);

export const taiwan = defineCountry([...claims, ...taiwanIncidents], {
  id: "TW",
  name: { en: "Taiwan" },
  roles: ["transit"],
  checked: "2026-11-28",
  takeaway: {
    text: {
      en: "Only one passage through Taiwan is on record: in 1987 a family whose boat had drifted to Japan went by way of Taiwan to South Korea, after Taiwan had at first refused to take them.",
    },
    claims: ["tw-1987-via-taiwan", "tw-1987-agreed-way", "tw-1987-first-refused"],
  },
  stances: [
    {
      period: "1987",
      stance: "lets-pass",
      claims: [
        "tw-1987-agreed-way",
        "tw-1987-took-in-eleven",
        "tw-1987-via-taiwan",
        "tw-1987-first-refused",
      ],
    },
    { period: "1988/..", stance: "none-known", claims: ["tw-1987-via-taiwan"] },
  ],
  summary: ["tw-1987-via-taiwan", "tw-1987-agreed-way", "tw-1987-first-refused"],
  noPublishedFigure: {
    en: "No published figure was found, and no source on Taiwan's policy after 1987. UNHCR's population tables for 1996–2025 were looked at: they have no row for Taiwan.",
  },
});
