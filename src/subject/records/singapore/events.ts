import { claimsOf, eventsOf } from "#subject/writing.ts";

export const singaporeIncidents = claimsOf("SG", [
  {
    id: "sg-2001-transit",
    kind: "incident",
    alsoPlaces: ["CN", "KR", "PH"],
    when: "2001",
    statement: {
      en: "The family who had asked for asylum at UNHCR's office in Beijing in 2001 landed in Singapore on 29 June and flew on to the Philippines the same day.",
    },
    evidence: [
      { source: "ap-2001", locator: { en: "Excerpt" }, reading: "high", flags: ["stored-copy"] },
      {
        source: "hankyung-2001",
        locator: { en: "Opening" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "cbs-news-2002",
        locator: { en: "Opening: last line" },
        attributedTo: { en: "Philippine officials" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "sg-2002-04-two",
    kind: "incident",
    alsoPlaces: ["CN", "US", "KR"],
    when: "2002-04-27",
    asOf: "2002-04-27",
    statement: {
      en: "Two young men left Beijing for Singapore on a morning in April 2002, on the way to South Korea, a diplomatic source said; only the day before, on the 26th, they had gone into the United States embassy.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 2 }],
    evidence: [
      {
        source: "yonhap-2002",
        locator: { en: "Opening" },
        attributedTo: { en: "a diplomatic source" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The embassy confirmed only that a third country had taken them." },
  },
  {
    id: "sg-2002-05-three",
    kind: "incident",
    alsoPlaces: ["CN", "US", "KR"],
    when: "2002-05-14",
    asOf: "2002-05-14",
    statement: {
      en: "Three people arrived in Seoul through Singapore on 14 May 2002, South Korea's government confirmed; before that they had been in the United States consulate in Shenyang.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 3 }],
    evidence: [
      {
        source: "yonhap-2002-2",
        locator: { en: "Opening" },
        attributedTo: { en: "South Korea's government" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "sg-2002-05-two",
    kind: "incident",
    alsoPlaces: ["CN", "CA", "KR"],
    when: "2002-05-15",
    asOf: "2002-05-16",
    statement: {
      en: "A couple left for Singapore on 15 May 2002 to go on to South Korea, Canadian officials confirmed; Canada's embassy in Beijing had sheltered them.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 2 }],
    evidence: [
      {
        source: "voa-2002-2",
        locator: { en: "Page" },
        attributedTo: { en: "Canadian officials" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "sg-2009-transit",
    kind: "incident",
    alsoPlaces: ["VN", "KR"],
    when: "2009-10-20",
    asOf: "2009-10-21",
    statement: {
      en: "Nine people were to change planes in Singapore in October 2009 to get to Seoul; they had taken shelter in the embassy of Denmark in Hanoi.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 9 }],
    evidence: [
      { source: "hanoi-2009", locator: { en: "Repost" }, reading: "high", flags: ["stored-copy"] },
    ],
    caveat: { en: "Told before the flight." },
  },
]);

export const singaporeEvents = eventsOf("SG", [
  {
    id: "sg-2002-04-two",
    headline: { en: "Two men from the US embassy in Beijing leave for Singapore" },
    kind: "entry",
    ended: "safe",
    at: "sg-singapore",
    routes: ["missions"],
    when: "2002-04-27",
    accounts: ["sg-2002-04-two"],
  },
  {
    id: "sg-2002-05-three",
    headline: { en: "Three people from the US consulate in Shenyang pass through Singapore" },
    kind: "entry",
    ended: "safe",
    at: "sg-singapore",
    routes: ["missions"],
    when: "2002-05-14",
    accounts: ["sg-2002-05-three"],
  },
  {
    id: "sg-2002-05-two",
    headline: { en: "A couple from Canada’s embassy in Beijing leave for Singapore" },
    kind: "entry",
    ended: "safe",
    at: "sg-singapore",
    routes: ["missions"],
    when: "2002-05-15",
    accounts: ["sg-2002-05-two"],
  },
]);
