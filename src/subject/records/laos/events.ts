import { claimsOf, eventsOf } from "#subject/writing.ts";

export const laosIncidents = claimsOf("LA", [
  {
    id: "la-2013-nine",
    kind: "incident",
    alsoPlaces: ["CN", "KP"],
    when: "2013-05-10/2013-05-28",
    asOf: "2013-05-31",
    statement: {
      en: "Nine young North Koreans were detained in Oudomxay in Laos on 10 May 2013. Laos said that it had turned them over to the embassy of North Korea in Vientiane; on 27 and 28 May they were flown out through China.",
    },
    figures: [
      { measure: "people-arrested", unit: "people", value: 9 },
      { measure: "forced-returns", unit: "people", value: 9 },
    ],
    evidence: [
      {
        source: "rfa-2013",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Lao government" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "los-angeles-times-2013",
        locator: { en: "Opening" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "afp-2013",
        locator: { en: "Opening: the handover" },
        attributedTo: { en: "the UN human rights office" },
        reading: "high",
        flags: ["stored-copy"],
      },
      { source: "wikipedia-2024", locator: { en: "Laos: nine arrested and sent back in 2013" } },
    ],
    caveat: { en: "Their ages, which the atlas leaves out, differ between sources." },
  },
  {
    id: "la-2005-us-embassy",
    kind: "incident",
    alsoPlaces: ["US"],
    when: "2005-01-18",
    asOf: "2005-01-19",
    statement: {
      en: "Two people believed to be North Koreans tried to enter the United States embassy in Vientiane on 18 January 2005; one got in, the other was handed to the Lao police.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 2 }],
    evidence: [
      {
        source: "hankook-ilbo-2005",
        locator: { en: "Opening" },
        attributedTo: { en: "Radio Free Asia" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "What became of the two was not found." },
  },
  {
    id: "la-2006-ten",
    kind: "incident",
    alsoPlaces: ["KR"],
    when: "2006-05-31/2006-06-10",
    asOf: "2006-06-14",
    statement: {
      en: "The arrest of ten North Koreans and two South Koreans in Luang Prabang Province, on 31 May 2006, ended with their release to South Korea's embassy on 10 June, an aid group said.",
    },
    figures: [
      { measure: "people-arrested", unit: "people", value: 10 },
      { measure: "people-released", unit: "people", value: 10 },
    ],
    evidence: [
      {
        source: "bosnewslife-2006",
        locator: { en: "Opening" },
        attributedTo: { en: "an aid group" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "la-2007-three",
    kind: "incident",
    alsoPlaces: ["KR"],
    when: "2006-12~/2007-04-26",
    asOf: "2007-05-08",
    statement: {
      en: "Three North Korean teenagers came to South Korea after Laos, where they had spent five months in prison, set them free on 26 April 2007.",
    },
    figures: [
      { measure: "people-released", unit: "people", value: 3 },
      { measure: "duration", unit: "months", value: 5, group: { en: "in prison" } },
    ],
    evidence: [
      {
        source: "kyeonggi-ilbo-2007",
        locator: { en: "Opening: the three" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "la-2007-nine",
    kind: "incident",
    when: "2007-05-05",
    asOf: "2007-05-08",
    statement: {
      en: "Police in Vientiane took nine North Koreans into custody on 5 May 2007, the Kyeonggi Ilbo reported.",
    },
    figures: [{ measure: "people-arrested", unit: "people", value: 9 }],
    evidence: [
      {
        source: "kyeonggi-ilbo-2007",
        locator: { en: "Opening: the nine" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "What became of the nine was not found." },
  },
  {
    id: "la-2013-twenty",
    kind: "incident",
    alsoPlaces: ["KR"],
    when: "2013-06",
    asOf: "2013-06-18",
    statement: {
      en: "Twenty North Koreans got leave to fly from Vientiane to Seoul in mid-June 2013, a diplomatic source told the Chosun Ilbo; they had taken shelter in South Korea's embassy there after the handover of May.",
    },
    figures: [{ measure: "people-released", unit: "people", value: 20 }],
    evidence: [
      {
        source: "the-chosun-ilbo-2013",
        locator: { en: "Repost" },
        attributedTo: { en: "a diplomatic source" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "diplomat-2013",
        locator: { en: "Excerpt: twenty people in the embassy" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "South Korea's foreign ministry did not confirm it. Channel A, a Korean broadcaster, told the same.",
    },
  },
  {
    id: "la-2014-six",
    kind: "incident",
    alsoPlaces: ["KR"],
    when: "2014-10-16",
    asOf: "2014-10-17",
    statement: {
      en: "Six North Koreans were arrested in Luang Namtha Province in Laos on 16 October 2014, while on the way to South Korea. South Korea's embassy spoke with one of the six and asked the Lao government to free them.",
    },
    figures: [{ measure: "people-arrested", unit: "people", value: 6 }],
    evidence: [
      { source: "donga-2014", locator: { en: "Opening" }, reading: "high", flags: ["stored-copy"] },
      {
        source: "nk-chosun-2014",
        locator: { en: "Opening: the arrest" },
        attributedTo: { en: "Voice of America" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "la-2014-six-released",
    kind: "incident",
    alsoPlaces: ["TH", "KR"],
    when: "2014-10-17/2014-10-18",
    asOf: "2014-10-19",
    statement: {
      en: "Laos released the six North Koreans arrested in October 2014 after one day; on 18 October they were with Thai immigration and were expected to go on to Seoul, Voice of America reported.",
    },
    figures: [{ measure: "people-released", unit: "people", value: 6 }],
    evidence: [
      {
        source: "nk-chosun-2014",
        locator: { en: "Opening" },
        attributedTo: { en: "Voice of America" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "One case does not show a policy." },
  },
  {
    id: "la-2009-relatives",
    kind: "incident",
    alsoPlaces: ["CN", "KR"],
    when: "2009",
    asOf: "2013-06-30",
    statement: {
      en: "Close relatives of the author Hyeonseo Lee were kept in prison in Laos in 2009, while on the way to South Korea; she tells of it in her memoir “The Girl with Seven Names” and in a TED talk of 2013.",
    },
    evidence: [
      {
        source: "ted-2013",
        locator: { en: "Opening: speaker page" },
        attributedTo: { en: "Hyeonseo Lee" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Her own account, published under her name; the atlas names nobody else." },
  },
]);

export const laosEvents = eventsOf("LA", [
  {
    id: "la-2013-nine",
    headline: { en: "Nine young people are handed over and flown to North Korea" },
    kind: "return",
    at: "la-oudomxay",
    routes: ["laos-thailand"],
    when: "2013-05-10/2013-05-28",
    accounts: ["la-2013-nine"],
  },
  {
    id: "la-2005-us-embassy",
    headline: { en: "Two people try to enter the US embassy in Vientiane; one gets in" },
    kind: "entry",
    at: "la-vientiane",
    when: "2005-01-18",
    accounts: ["la-2005-us-embassy"],
  },
  {
    id: "la-2006-ten",
    headline: { en: "Ten people are arrested and released to South Korea’s embassy" },
    kind: "release",
    at: "la-luang-prabang",
    routes: ["laos-thailand"],
    when: "2006-05-31/2006-06-10",
    accounts: ["la-2006-ten"],
  },
  {
    id: "la-2007-three",
    headline: { en: "Three teenagers are released after five months and reach South Korea" },
    kind: "release",
    at: null,
    routes: ["laos-thailand"],
    when: "2007-04-26",
    accounts: ["la-2007-three"],
  },
  {
    id: "la-2007-nine",
    headline: { en: "Police in Vientiane hold nine people" },
    kind: "arrest",
    at: "la-vientiane",
    routes: ["laos-thailand"],
    when: "2007-05-05",
    accounts: ["la-2007-nine"],
  },
  {
    id: "la-2013-twenty",
    headline: { en: "Twenty people who sheltered in South Korea’s embassy may fly to Seoul" },
    kind: "release",
    at: "la-vientiane",
    routes: ["laos-thailand"],
    when: "2013-06",
    accounts: ["la-2013-twenty"],
  },
  {
    id: "la-2014-six",
    headline: { en: "Six people are arrested, released after a day and go on to Thailand" },
    kind: "release",
    at: "la-luang-namtha",
    routes: ["laos-thailand"],
    when: "2014-10-16/2014-10-18",
    accounts: ["la-2014-six", "la-2014-six-released"],
  },
  {
    id: "la-2009-relatives",
    headline: { en: "Relatives of the author Hyeonseo Lee are held in prison on the way south" },
    kind: "arrest",
    at: null,
    routes: ["laos-thailand"],
    when: "2009",
    accounts: ["la-2009-relatives"],
  },
]);
