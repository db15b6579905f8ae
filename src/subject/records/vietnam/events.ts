import { claimsOf, eventsOf } from "#subject/writing.ts";

export const vietnamIncidents = claimsOf("VN", [
  {
    id: "vn-2002-seventeen-deported",
    kind: "incident",
    alsoPlaces: ["CN"],
    when: "2002-06",
    statement: {
      en: "It was reported that Vietnam's border forces caught 17 North Koreans in June 2002, and that these were deported to China.",
    },
    figures: [
      { measure: "people-arrested", unit: "people", value: 17 },
      { measure: "removals", unit: "people", value: 17 },
    ],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Vietnam" } }],
  },
  {
    id: "vn-2004-five-deported",
    kind: "incident",
    alsoPlaces: ["CN", "KR"],
    when: "2004-05/2004-06-16",
    statement: {
      en: "Five North Koreans gave themselves up to the police in Ho Chi Minh City in May 2004 and asked to go to South Korea; it was reported that Vietnam deported them to China on 16 June.",
    },
    figures: [
      { measure: "people-involved", unit: "people", value: 5 },
      { measure: "removals", unit: "people", value: 5 },
    ],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Vietnam" } }],
  },
  {
    id: "vn-2004-airlift",
    kind: "incident",
    alsoPlaces: ["KR"],
    when: "2004-07-27/2004-07-28",
    asOf: "2004-07-28",
    statement: {
      en: "On 27 and 28 July 2004 two chartered flights took 468 North Koreans to South Korea from a country that officials would not name and that reporters took to be Vietnam.",
    },
    figures: [
      { measure: "airlifted", unit: "people", value: 468 },
      { measure: "count", unit: "items", value: 2, group: { en: "flights" } },
    ],
    evidence: [
      {
        source: "bbc-2004",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "smh-2004",
        locator: { en: "Excerpt: where people had gathered" },
        attributedTo: { en: "news agencies" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "wikipedia-2024",
        locator: { en: "Vietnam: 468 people in July 2004" },
        flags: ["failed-verification"],
      },
    ],
    caveat: {
      en: "News agencies say that people had gathered in Ho Chi Minh City, and the airlift is placed there.",
    },
  },
  {
    id: "vn-2012-activist-arrested",
    kind: "incident",
    alsoPlaces: ["KR"],
    when: "2012-06-25",
    statement: {
      en: "A South Korean activist was arrested in Vietnam on 25 June 2012 for helping North Koreans to escape; reports say that he was freed after eight days, and that Vietnam then deported him to Seoul.",
    },
    figures: [
      { measure: "people-arrested", unit: "people", value: 1 },
      { measure: "duration", unit: "days", value: 8, group: { en: "in detention" } },
    ],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Vietnam" } }],
    caveat: { en: "The article gives the activist's surname; the atlas does not." },
  },
  {
    id: "vn-2015-deported-shenyang",
    kind: "incident",
    alsoPlaces: ["CN"],
    when: "2015-10-22",
    statement: {
      en: "On 22 October 2015 nine North Koreans were arrested and, by reports, deported afterwards to the city of Shenyang in China, the Wikipedia article says.",
    },
    figures: [
      { measure: "people-arrested", unit: "people", value: 9 },
      { measure: "removals", unit: "people", value: 9 },
    ],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Vietnam" } }],
    caveat: { en: "A report after Human Rights Watch says that they were handed over in Guangxi." },
  },
  {
    id: "vn-2015-nine",
    kind: "incident",
    alsoPlaces: ["CN"],
    when: "2015-10-22/2015-10-24",
    asOf: "2015-12-02",
    statement: {
      en: "Vietnamese police detained nine people, one of them a baby, in the north of the country on 22 October 2015 and two days later handed them to Chinese police in Guangxi; relatives afterwards placed them in Jilin, near the North Korean border.",
    },
    figures: [
      { measure: "people-arrested", unit: "people", value: 9 },
      { measure: "removals", unit: "people", value: 9 },
    ],
    evidence: [
      {
        source: "vice-2015",
        locator: { en: "Excerpt" },
        attributedTo: { en: "Human Rights Watch" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "upi-2015",
        locator: { en: "Excerpt: the place of detention" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The sources name towns at the border; the atlas gives provinces." },
  },
  {
    id: "vn-2019-april",
    kind: "incident",
    alsoPlaces: ["CN"],
    when: "2019-04",
    statement: {
      en: "In April 2019 Vietnamese military authorities stopped six North Koreans in Hà Tĩnh Province; three got away, and the other three were reportedly deported to China, as aid workers said too.",
    },
    figures: [
      { measure: "people-involved", unit: "people", value: 6 },
      { measure: "count", unit: "people", value: 3, group: { en: "got away" } },
      { measure: "removals", unit: "people", value: 3 },
    ],
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Vietnam" } },
      {
        source: "wapo-2019",
        locator: { en: "Excerpt: three sent to China" },
        attributedTo: { en: "aid workers" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "vn-2019-11-fourteen",
    kind: "incident",
    alsoPlaces: ["CN", "LA"],
    when: "2019-11-23/2019-11-28",
    statement: {
      en: "Fourteen people who had left China two days before were caught in Vietnam on 23 November 2019 as they tried to go on to Laos, the Wikipedia article says; on 28 November the authorities sent the group back to China.",
    },
    figures: [
      { measure: "people-arrested", unit: "people", value: 14 },
      { measure: "removals", unit: "people", value: 14 },
      { measure: "duration", unit: "days", value: 2, group: { en: "since they left China" } },
    ],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Vietnam" } }],
    caveat: {
      en: "Reuters and King speak of eleven people and do not tell of a return to China; how the two accounts fit together was not found.",
    },
  },
  {
    id: "vn-2019-11-ten-again",
    kind: "incident",
    when: "2019-11-29",
    statement: {
      en: "Ten of the fourteen people whom Vietnam had sent back to China on 28 November 2019 were caught in Vietnam once more on the following day.",
    },
    figures: [{ measure: "people-arrested", unit: "people", value: 10 }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Vietnam" } }],
    caveat: { en: "The article does not say what happened to the other four." },
  },
  {
    id: "vn-2019-11",
    kind: "incident",
    when: "2019-11-23/2019-12",
    asOf: "2020-01-04",
    statement: {
      en: "Eleven North Koreans, eight women and three men, were detained in northern Vietnam on 23 November 2019, held in Lang Son and freed in December; who brought about their release is disputed.",
    },
    figures: [
      { measure: "detained", unit: "people", value: 11 },
      { measure: "detained", unit: "people", value: 8, group: "women" },
      { measure: "detained", unit: "people", value: 3, group: "men" },
      { measure: "people-released", unit: "people", value: 11 },
    ],
    evidence: [
      {
        source: "reuters-2020",
        locator: { en: "Excerpt" },
        attributedTo: { en: "activists" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "reuters-2019",
        locator: { en: "Excerpt: held in Lang Son" },
        attributedTo: { en: "activists" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The Wall Street Journal counts thirteen people, and the Wikipedia article fourteen.",
    },
  },
  {
    id: "vn-2019-11-thirteen-wsj",
    kind: "incident",
    alsoPlaces: ["US"],
    when: "2019-11/2019-12",
    asOf: "2020-01-04",
    statement: {
      en: "The Wall Street Journal gives thirteen as the number of North Koreans detained in Vietnam in November 2019 and freed in December.",
    },
    figures: [
      {
        measure: "people-involved",
        unit: "people",
        value: 13,
        definedBy: { en: "The Wall Street Journal" },
      },
    ],
    evidence: [
      {
        source: "reuters-2020",
        locator: { en: "Excerpt" },
        attributedTo: { en: "The Wall Street Journal" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "vn-2019-11-kei",
    kind: "incident",
    alsoPlaces: ["KP", "KR"],
    when: "2019-11",
    statement: {
      en: "Eleven North Korean refugees bound for South Korea entered Vietnam in November 2019 and were arrested for illegal entry, King writes; their return to North Korea was announced.",
    },
    figures: [{ measure: "people-arrested", unit: "people", value: 11 }],
    evidence: [
      {
        source: "kei-king-2020",
        locator: {
          en: "North-South Rapprochement and Impact on Seoul's Attitude toward Defectors",
        },
        attributedTo: { en: "Robert R. King" },
      },
    ],
    caveat: {
      en: "King's article, of February 2020, does not give the outcome: the eleven were freed in December 2019.",
    },
  },
]);

export const vietnamEvents = eventsOf("VN", [
  {
    id: "vn-2002-seventeen-deported",
    headline: { en: "Seventeen people are caught at the border and sent to China" },
    kind: "return",
    at: null,
    routes: ["vietnam"],
    when: "2002-06",
    accounts: ["vn-2002-seventeen-deported"],
  },
  {
    id: "vn-2004-five-deported",
    headline: { en: "Five people who ask to go to South Korea are sent to China instead" },
    kind: "return",
    at: "vn-ho-chi-minh-city",
    routes: ["vietnam"],
    when: "2004-05/2004-06-16",
    accounts: ["vn-2004-five-deported"],
  },
  {
    id: "vn-2004-airlift",
    headline: { en: "Two flights take 468 people to South Korea" },
    kind: "airlift",
    at: "vn-ho-chi-minh-city",
    routes: ["vietnam"],
    when: "2004-07-27/2004-07-28",
    accounts: ["vn-2004-airlift"],
  },
  {
    id: "vn-2012-activist-arrested",
    headline: { en: "A South Korean activist is arrested for helping people to escape" },
    kind: "arrest",
    at: null,
    when: "2012-06-25",
    accounts: ["vn-2012-activist-arrested"],
  },
  {
    id: "vn-2015-nine",
    headline: { en: "Nine people, one a baby, are detained and handed to Chinese police" },
    kind: "return",
    at: "vn-quang-ninh",
    routes: ["vietnam"],
    when: "2015-10-22/2015-10-24",
    accounts: ["vn-2015-nine", "vn-2015-deported-shenyang"],
    differ: ["place"],
  },
  {
    id: "vn-2019-april",
    headline: { en: "Six people are stopped in Hà Tĩnh; three of them are sent to China" },
    kind: "return",
    at: "vn-ha-tinh",
    routes: ["vietnam"],
    when: "2019-04",
    accounts: ["vn-2019-april"],
  },
  {
    id: "vn-2019-11-fourteen",
    headline: { en: "Fourteen people on their way to Laos are caught and sent back to China" },
    kind: "return",
    at: null,
    routes: ["vietnam"],
    when: "2019-11-23/2019-11-28",
    accounts: ["vn-2019-11-fourteen", "vn-2019-11-ten-again"],
  },
  {
    id: "vn-2019-11",
    headline: { en: "People detained in the north in November are freed in December" },
    kind: "release",
    at: "vn-lang-son",
    routes: ["vietnam"],
    when: "2019-11-23/2019-12",
    accounts: ["vn-2019-11", "vn-2019-11-thirteen-wsj", "vn-2019-11-kei"],
    differ: ["number", "outcome"],
  },
]);
