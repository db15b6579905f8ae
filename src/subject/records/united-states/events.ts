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
  {
    id: "us-2006-three-from-shenyang",
    kind: "incident",
    theme: "diplomacy",
    alsoPlaces: ["CN", "KR"],
    when: "2006-05/2006-07",
    asOf: "2006-09-19",
    statement: {
      en: "Three North Koreans who had come into the US consulate in Shenyang from South Korea's in May 2006 were flown to America some two months later; they were the first whose way there led through a US mission in China. A fourth, who had worked for a North Korean security agency, was refused.",
    },
    figures: [
      { measure: "people-involved", unit: "people", value: 3 },
      { measure: "people-involved", unit: "people", value: 1, group: { en: "refused" } },
    ],
    evidence: [
      {
        source: "afp-2006",
        locator: { en: "the three and the fourth" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The month of the departure is not in the part that was read." },
  },
  {
    id: "us-2022-one-admitted",
    kind: "incident",
    theme: "resettlement",
    when: "2022-10-31",
    asOf: "2022-11-04",
    statement: {
      en: "One North Korean was admitted to the United States as a refugee on 31 October 2022, the first in that calendar year, Voice of America reported.",
    },
    figures: [{ measure: "refugee-admissions", unit: "people", value: 1 }],
    evidence: [
      {
        source: "koreatown-daily-2022-2",
        locator: { en: "arrival on 31 October" },
        attributedTo: { en: "Voice of America" },
        reading: "high",
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
    ended: "safe",
    at: "us-country",
    when: "2006-05-05",
    accounts: ["us-2006-first-group"],
  },
  {
    id: "us-2006-three-from-shenyang",
    headline: { en: "Three people go from a US consulate in China to the United States" },
    kind: "release",
    at: "cn-shenyang",
    routes: ["missions"],
    when: "2006-05/2006-07",
    accounts: ["us-2006-three-from-shenyang"],
  },
  {
    id: "us-2022-one-admitted",
    headline: { en: "One refugee is admitted to the United States, the first that year" },
    kind: "entry",
    ended: "safe",
    at: "us-country",
    when: "2022-10-31",
    accounts: ["us-2022-one-admitted"],
  },
]);
