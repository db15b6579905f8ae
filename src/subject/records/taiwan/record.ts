import { defineCountry } from "#subject/writing.ts";
import { taiwanIncidents } from "./events.ts";

export const taiwan = defineCountry(taiwanIncidents, {
  id: "TW",
  name: { en: "Taiwan" },
  roles: ["transit"],
  checked: "2026-11-28",
  takeaway: {
    text: {
      en: "Only one passage through Taiwan is on record: in 1987 a family who had drifted to Japan went on from there to South Korea.",
    },
    claims: ["tw-1987-via-taiwan", "tw-1987-took-in-eleven"],
  },
  stances: [
    {
      period: "1987",
      stance: "lets-pass",
      claims: ["tw-1987-took-in-eleven", "tw-1987-via-taiwan"],
    },
  ],
  summary: ["tw-1987-took-in-eleven", "tw-1987-via-taiwan"],
  noPublishedFigure: {
    en: "No published figure and no source on Taiwan's policy was found. UNHCR's population tables for 1996–2025 were looked at: they have no row for Taiwan.",
  },
});
