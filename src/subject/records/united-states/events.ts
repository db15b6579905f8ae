import { claimsOf, eventsOf } from "#subject/writing.ts";

export const unitedStatesIncidents = claimsOf("US", [
  {
    id: "us-2006-first-group",
    kind: "incident",
    when: "2006-05-05",
    statement: {
      en: "On 5 May 2006 the United States gave refugee status to a group of North Koreans; neither they nor the South-East Asian country from which they arrived was named. They were the first it accepted since President George W. Bush had signed the North Korean Human Rights Act in October 2004.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "United States" } },
      {
        source: "liquisearch",
        locator: { en: "Excerpt: the first group under the Act, May 2006" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
  },
]);

export const unitedStatesEvents = eventsOf("US", [
  {
    id: "us-2006-first-group",
    headline: { en: "The first group is given refugee status in the United States" },
    kind: "entry",
    at: "us-country",
    when: "2006-05-05",
    accounts: ["us-2006-first-group"],
  },
]);
