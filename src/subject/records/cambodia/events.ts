import { claimsOf, eventsOf } from "#subject/writing.ts";

export const cambodiaIncidents = claimsOf("KH", [
  {
    id: "kh-arrest-seven",
    kind: "incident",
    alsoPlaces: ["CN", "VN"],
    when: "2004-09-05",
    statement: {
      en: "Seven North Koreans who had come by way of China and Vietnam were arrested in Phnom Penh on 5 September 2004; the government then weighed whether to deport them.",
    },
    figures: [{ measure: "people-arrested", unit: "people", value: 7 }],
    evidence: [
      {
        source: "phnom-penh-post",
        locator: { en: "Excerpt" },
        reading: "low",
        flags: ["stored-copy"],
      },
      {
        source: "seoul-shinmun-2004",
        locator: { en: "Opening: seven people who came the same way" },
        attributedTo: { en: "the head of Cambodia's immigration police" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The copy of the report that was read shows no year. Korean reports of September 2004 tell of seven people who came the same way; by these they had arrived about ten days before 21 September. What became of them was not found.",
    },
  },
  {
    id: "kh-1966-coach",
    kind: "incident",
    alsoPlaces: ["KP", "KR", "JP"],
    when: "1966",
    asOf: "2012-03",
    statement: {
      en: "Cambodia returned a boxing coach to North Korea in 1966: during games in Phnom Penh he had taken refuge in Japan's embassy there and asked to go to South Korea. In December of that year relations of Phnom Penh with Seoul were broken off.",
    },
    figures: [{ measure: "forced-returns", unit: "people", value: 1 }],
    evidence: [
      {
        source: "ohmynews-2012",
        locator: { en: "Opening: in passing" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Told in passing 46 years later." },
  },
  {
    id: "kh-2004-seven",
    kind: "incident",
    alsoPlaces: ["CN", "VN", "KR", "KP"],
    when: "2004-09",
    asOf: "2004-09-22",
    statement: {
      en: "Seven North Koreans who had come by way of China and Vietnam were held in Cambodia in September 2004. The head of the immigration police said that they had arrived about ten days before, that they wished to go to South Korea and that North Korea had asked for them; how they would be dealt with was left open.",
    },
    figures: [{ measure: "people-arrested", unit: "people", value: 7 }],
    evidence: [
      {
        source: "seoul-shinmun-2004",
        locator: { en: "Opening" },
        attributedTo: { en: "the head of Cambodia's immigration police" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "tongil-news-2004",
        locator: { en: "Opening: the wish to go to South Korea" },
        attributedTo: { en: "Cambodia's immigration police" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "What became of the seven was not found." },
  },
  {
    id: "kh-2006-mondulkiri",
    kind: "incident",
    when: "2006-11",
    asOf: "2006",
    statement: {
      en: "A North Korean man was arrested in Mondulkiri Province in November 2006 and deported, The Cambodia Daily reported.",
    },
    figures: [{ measure: "removals", unit: "people", value: 1 }],
    evidence: [
      {
        source: "cambodia-daily-2006",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Where he was sent was not in the part read." },
  },
  {
    id: "kh-2012-restaurant",
    kind: "incident",
    alsoPlaces: ["KP", "KR"],
    when: "2012-06/2013",
    asOf: "2013",
    statement: {
      en: "In June 2012 someone who worked in Phnom Penh, in a North Korean restaurant, disappeared. The next year Cambodia, asked by North Korea, used its law against trafficking to arrest a South Korean citizen born in the North.",
    },
    figures: [{ measure: "people-arrested", unit: "people", value: 1 }],
    evidence: [
      {
        source: "yonhap-2013",
        locator: { en: "Repost" },
        attributedTo: { en: "a South Korean embassy official" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The year follows from the text. How the case ended was not found." },
  },
]);

export const cambodiaEvents = eventsOf("KH", [
  {
    id: "kh-arrest-seven",
    headline: { en: "Seven people are arrested in Phnom Penh" },
    kind: "arrest",
    at: "kh-phnom-penh",
    routes: ["vietnam-cambodia"],
    when: "2004-09",
    accounts: ["kh-2004-seven", "kh-arrest-seven"],
    differ: ["date"],
  },
  {
    id: "kh-1966-coach",
    headline: { en: "A boxing coach who asks for South Korea is sent back to the North" },
    kind: "return",
    at: "kh-phnom-penh",
    when: "1966",
    accounts: ["kh-1966-coach"],
  },
  {
    id: "kh-2006-mondulkiri",
    headline: { en: "A man is arrested in Mondulkiri and deported" },
    kind: "arrest",
    at: "kh-mondulkiri",
    routes: ["vietnam-cambodia"],
    when: "2006-11",
    accounts: ["kh-2006-mondulkiri"],
  },
  {
    id: "kh-2012-restaurant",
    headline: { en: "A restaurant worker disappears; a South Korean citizen is arrested" },
    kind: "arrest",
    at: "kh-phnom-penh",
    when: "2012-06/2013",
    accounts: ["kh-2012-restaurant"],
  },
]);
