import { claimsOf } from "#atlas/model";

export const unitedStatesIncidents = claimsOf("US", [
  {
    id: "us-2006-first-group",
    kind: "incident",
    when: "2006-05-05",
    statement: {
      en: "On 5 May 2006 the United States gave refugee status to a group of North Koreans who had arrived from a South-East Asian country that was not named. They were the first it accepted since the North Korean Human Rights Act was signed in 2004.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: "United States" },
      {
        source: "liquisearch",
        locator: "Excerpt: the first group under the Act, May 2006",
        reading: "medium",
        flags: ["stored-copy", "secondary"],
      },
    ],
    incident: { kind: "entry", at: "us-country" },
  },
]);
