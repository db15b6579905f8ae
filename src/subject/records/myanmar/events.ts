import { claimsOf, eventsOf } from "#subject/writing.ts";

export const myanmarIncidents = claimsOf("MM", [
  {
    id: "mm-2008",
    kind: "incident",
    alsoPlaces: ["TH"],
    when: "2008-12-02",
    asOf: "2009-01-02",
    statement: {
      en: "Myanmar arrested 19 North Koreans in Shan State, near Thailand, on 2 December 2008.",
    },
    figures: [{ measure: "people-arrested", unit: "people", value: 19 }],
    evidence: [
      {
        source: "rfa-2009",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "irrawaddy-2008",
        locator: { en: "Excerpt: the place of arrest" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "afp-2009",
        locator: { en: "Opening" },
        attributedTo: { en: "a Myanmar police official" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "mm-2008-sent-to-thailand",
    kind: "incident",
    alsoPlaces: ["TH", "KP"],
    when: "2008-12-31",
    asOf: "2009-01-02",
    statement: {
      en: "At the end of December 2008 Myanmar sent the 19 North Koreans whom it had arrested to Thailand instead of deporting them home, Radio Free Asia reported.",
    },
    figures: [{ measure: "people-released", unit: "people", value: 19 }],
    evidence: [
      {
        source: "rfa-2009",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "daily-nk-2009-2",
        locator: { en: "Opening" },
        attributedTo: { en: "Radio Free Asia" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "rfa-ko-2009-4",
        locator: { en: "Opening" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "mm-2004-six",
    kind: "incident",
    alsoPlaces: ["CN", "LA", "KR"],
    when: "2004-11-24/2005-02-27",
    asOf: "2005-03-03",
    statement: {
      en: "Six people left north-eastern China in November 2004 and reached South Korea on 27 February 2005, after crossing Myanmar twice and also Laos. The South Korean embassy in Myanmar had said it was unable to help them, and a man who went with them lost his life on the way.",
    },
    figures: [
      { measure: "people-involved", unit: "people", value: 6 },
      { measure: "duration", unit: "days", value: 97 },
      { measure: "deaths", unit: "people", value: 1 },
    ],
    evidence: [
      {
        source: "chosun-ilbo-2005",
        locator: { en: "Repost" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "A reporter of the newspaper went part of the way with them. The report says only “north-eastern China”; the atlas draws the way from Liaoning Province and, as Myanmar meets Laos in Shan State alone, through Shan State.",
    },
  },
  {
    id: "mm-2008-court-order",
    kind: "incident",
    alsoPlaces: ["KR"],
    when: "2008-12-31",
    asOf: "2009-01-01",
    statement: {
      en: "On 31 December 2008 a court in Myanmar ordered that, under the immigration act, nineteen North Koreans be expelled to the country they had come from, a police official told AFP. South Korea's embassy had not been allowed in to see them.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 19 }],
    evidence: [
      {
        source: "afp-2009",
        locator: { en: "Opening" },
        attributedTo: { en: "a Myanmar police official" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "That the embassy was refused was read in a report of the Associated Press of December 2008.",
    },
  },
  {
    id: "mm-2008-no-trial",
    kind: "incident",
    alsoPlaces: ["TH"],
    when: "2008-12/2009-01-02",
    asOf: "2009-01-02",
    statement: {
      en: "The nineteen North Koreans arrested in Myanmar in December 2008 spent weeks in custody in Shan State, were never tried and were then brought to Chiang Rai Province in Thailand, one of them told Radio Free Asia. An aid worker thought that the authorities let them go because the press had reported on them.",
    },
    figures: [{ measure: "people-released", unit: "people", value: 19 }],
    evidence: [
      {
        source: "rfa-ko-2009-4",
        locator: { en: "Opening" },
        attributedTo: { en: "one of the nineteen and an aid worker" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "mm-2009-nineteen-seoul",
    kind: "incident",
    alsoPlaces: ["TH", "KR"],
    when: "2009-01/2009-02",
    asOf: "2009-02-07",
    statement: {
      en: "All nineteen North Koreans whom Myanmar had sent to Thailand were in South Korea by February 2009: three came in January, the other sixteen in the first week of February. Before that, Thailand's immigration service had held them for about a month.",
    },
    figures: [{ measure: "people-released", unit: "people", value: 19 }],
    evidence: [
      {
        source: "daily-nk-2009-2",
        locator: { en: "Opening" },
        attributedTo: { en: "Radio Free Asia" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "radio-free-asia-2009",
        locator: { en: "Repost" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
]);

export const myanmarEvents = eventsOf("MM", [
  {
    id: "mm-2008",
    headline: { en: "Nineteen people are arrested and sent to Thailand, not home" },
    kind: "arrest",
    at: "mm-shan",
    routes: ["myanmar-thailand"],
    when: "2008-12-02/2009-02",
    accounts: [
      "mm-2008",
      "mm-2008-court-order",
      "mm-2008-no-trial",
      "mm-2008-sent-to-thailand",
      "mm-2009-nineteen-seoul",
    ],
    differ: ["outcome"],
  },
  {
    id: "mm-2004-six",
    headline: { en: "Six people come through Myanmar and Laos to South Korea; a companion dies" },
    kind: "crossing",
    at: null,
    routes: ["myanmar-thailand"],
    when: "2004-11-24/2005-02-27",
    accounts: ["mm-2004-six"],
  },
]);
