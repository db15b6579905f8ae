import { claimsOf } from "#subject/writing.ts";

export const singaporeIncidents = claimsOf("SG", [
  {
    id: "sg-2001-transit",
    kind: "incident",
    alsoPlaces: ["CN", "KR", "PH"],
    when: "2001",
    statement: {
      en: "The Associated Press reported that the family who had asked for asylum in Beijing in 2001 passed briefly through Singapore and the Philippines.",
    },
    evidence: [
      { source: "ap-2001", locator: { en: "Excerpt" }, reading: "high", flags: ["stored-copy"] },
    ],
  },
]);
