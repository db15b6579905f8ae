import { claimsOf, eventsOf } from "#subject/writing.ts";

export const vietnamIncidents = claimsOf("VN", [
  {
    id: "vn-2002-seventeen-deported",
    kind: "incident",
    alsoPlaces: ["CN"],
    when: "2002-06",
    statement: {
      en: "Vietnam's border forces caught 17 North Koreans in June 2002 and deported them to China, by reports that Wikipedia gives.",
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
      en: "Five North Koreans gave themselves up to the police in Ho Chi Minh City in May 2004 and asked to go to South Korea. Vietnam reportedly deported them to China on 16 June, Wikipedia says.",
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
      en: "On 27 and 28 July 2004 two chartered flights took 468 North Koreans from Vietnam to South Korea.",
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
      {
        source: "reuters-2004",
        locator: { en: "Opening: people gathering in the south" },
        attributedTo: { en: "people not named" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "the-age-2007",
        locator: { en: "Background: the airlift of July 2004" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "Officials would not name the country; reporters took it to be Vietnam. News agencies say that people had gathered in Ho Chi Minh City, and the airlift is placed there.",
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
    caveat: { en: "Wikipedia gives the activist's surname; the atlas does not." },
  },
  {
    id: "vn-2015-deported-shenyang",
    kind: "incident",
    alsoPlaces: ["CN"],
    when: "2015-10-22",
    statement: {
      en: "On 22 October 2015 nine North Koreans were arrested in Vietnam and, by reports, deported afterwards to the city of Shenyang in China, Wikipedia says.",
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
      en: "Fourteen people who had left China two days before were caught in Vietnam on 23 November 2019 as they tried to go on to Laos, Wikipedia says; on 28 November the authorities sent the group back to China.",
    },
    figures: [
      { measure: "people-arrested", unit: "people", value: 14 },
      { measure: "removals", unit: "people", value: 14 },
      { measure: "duration", unit: "days", value: 2, group: { en: "since they left China" } },
    ],
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Vietnam" } },
      {
        source: "dailian-2019",
        locator: { en: "Opening: sent back on 28 November" },
        attributedTo: { en: "Yonhap" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "Reuters and King speak of eleven people and do not tell of a return to China; how the two accounts fit together was not found.",
    },
  },
  {
    id: "vn-2019-11-ten-again",
    kind: "incident",
    when: "2019-11-29",
    statement: {
      en: "On 28 November 2019 Vietnam sent fourteen North Koreans back to China. A day later ten of them were caught in Vietnam once more.",
    },
    figures: [{ measure: "people-arrested", unit: "people", value: 10 }],
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Vietnam" } },
      {
        source: "dailian-2019",
        locator: { en: "Opening" },
        attributedTo: { en: "Yonhap" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Wikipedia does not say what happened to the other four." },
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
    caveat: { en: "The Wall Street Journal counts thirteen people, and Wikipedia fourteen." },
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
      en: "Eleven North Korean refugees bound for South Korea entered Vietnam in November 2019 and were arrested for illegal entry, Robert King writes; their return to North Korea was announced.",
    },
    figures: [{ measure: "people-arrested", unit: "people", value: 11 }],
    evidence: [
      {
        source: "kei-king-2020",
        locator: {
          en: "North-South Rapprochement and Impact on Seoul's Attitude toward Defectors",
        },
      },
    ],
    caveat: {
      en: "King's article, of February 2020, does not give the outcome: the eleven were freed in December 2019.",
    },
  },
  {
    id: "vn-1997-thirteen",
    kind: "incident",
    alsoPlaces: ["CN", "KR"],
    when: "1997-10-20/1997-12-02",
    asOf: "1997-12-02",
    statement: {
      en: "Thirteen North Koreans, refused by South Korea's embassy in Beijing, asked its embassy in Vietnam on 20 October 1997 to protect them. It handed them over to Vietnam nineteen days later, and of the nine whom Vietnam expelled to the border seven went missing, a Catholic rights group in Seoul said.",
    },
    figures: [
      { measure: "people-involved", unit: "people", value: 13 },
      { measure: "removals", unit: "people", value: 9 },
      { measure: "whereabouts-unknown", unit: "people", value: 7 },
    ],
    evidence: [
      {
        source: "hankook-ilbo-1997",
        locator: { en: "Opening" },
        attributedTo: { en: "a Catholic rights group in Seoul" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "South Korea's foreign ministry answered that Vietnam had asked for the people to be handed over, for the security of a summit of French-speaking states.",
    },
  },
  {
    id: "vn-1997-later",
    kind: "incident",
    alsoPlaces: ["KR"],
    when: "1997-12/1998-03",
    asOf: "1998-04-05",
    statement: {
      en: "Five of the thirteen North Koreans whom South Korea's embassy in Vietnam had given up in 1997 reached South Korea that December, after the case had become public; three of those missing were believed to have arrived in March 1998.",
    },
    figures: [{ measure: "people-released", unit: "people", value: 5 }],
    evidence: [
      {
        source: "joongang-1998",
        locator: { en: "Repost" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "vn-2002-12-four",
    kind: "incident",
    alsoPlaces: ["CN"],
    when: "2002-12-30",
    asOf: "2003-01-02",
    statement: {
      en: "Two men and two women from North Korea, detained in the north of Vietnam at the end of 2002, asked to go to South Korea. No such case had been reported from Vietnam before, by The Associated Press's account.",
    },
    figures: [{ measure: "people-arrested", unit: "people", value: 4 }],
    evidence: [
      {
        source: "associated-press-2003",
        locator: { en: "Repost" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "What became of the four was not found." },
  },
  {
    id: "vn-2004-five-august",
    kind: "incident",
    alsoPlaces: ["CN", "KR"],
    when: "2004-08-05~/2004-08-16",
    asOf: "2004-08-23",
    statement: {
      en: "Five North Koreans who had given themselves up to the police in Vietnam were put over the border to China on 16 August 2004, three weeks after the airlift, the Dong-A Ilbo reported; Vietnam had told Seoul that it could hardly help any more.",
    },
    figures: [
      { measure: "people-involved", unit: "people", value: 5 },
      { measure: "removals", unit: "people", value: 5 },
    ],
    evidence: [
      {
        source: "daily-nk-2004",
        locator: { en: "Opening: the police in August and the expulsion" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "donga-2004-3",
        locator: { en: "Opening" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "vn-2004-12-embassies",
    kind: "incident",
    alsoPlaces: ["FR", "SE"],
    when: "2004-12",
    asOf: "2004-12",
    statement: {
      en: "Six North Koreans went into embassies in Hanoi in December 2004, four into France's and two into Sweden's. Vietnam's foreign ministry promised to look for a humanitarian solution.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 6 }],
    evidence: [
      {
        source: "agency-2004",
        locator: { en: "Repost" },
        attributedTo: { en: "Vietnam's foreign ministry" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The copy read does not name the news agency. What became of the six was not found.",
    },
  },
  {
    id: "vn-2005-thai-embassy",
    kind: "incident",
    alsoPlaces: ["TH"],
    when: "2005-06-08",
    asOf: "2005-06-08",
    statement: {
      en: "Seven North Koreans went into the embassy of Thailand in Hanoi on 8 June 2005 and asked to go on to a third country; three of them were teenagers.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 7 }],
    evidence: [
      {
        source: "voa-ko-2005-2",
        locator: { en: "Opening" },
        attributedTo: { en: "Thailand's foreign ministry" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "What became of the seven was not found." },
  },
  {
    id: "vn-2007-danish",
    kind: "incident",
    alsoPlaces: ["DK", "KR"],
    when: "2007-07-11",
    asOf: "2007-07-12",
    statement: {
      en: "Three women and a man from North Korea went into the embassy of Denmark in Hanoi on 11 July 2007; afterwards they were sent on to South Korea.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 4 }],
    evidence: [
      {
        source: "voa-ko-2007",
        locator: { en: "Opening" },
        attributedTo: { en: "Danish officials" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "daily-nk-2009",
        locator: { en: "Background: the four of 2007 came to the South" },
        reading: "medium",
        flags: ["stored-copy"],
      },
      {
        source: "yonhap-2007-3",
        locator: { en: "Repost: the four of July came to the South" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "vn-2007-indonesian",
    kind: "incident",
    when: "2007-08-21",
    asOf: "2007-08-24",
    statement: {
      en: "Five North Koreans entered Indonesia's embassy in Hanoi in August 2007; Vietnam's foreign ministry said that it would deal with them by the law and in a humane way.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 5 }],
    evidence: [
      {
        source: "yonhap-2007-3",
        locator: { en: "Repost" },
        attributedTo: { en: "Vietnam's foreign ministry" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "What became of the five was not found." },
  },
  {
    id: "vn-2009-danish-nine",
    kind: "incident",
    alsoPlaces: ["CN", "DK", "KR", "SG"],
    when: "2009-09-24/2009-10-20",
    asOf: "2009-10-20",
    statement: {
      en: "Nine North Koreans who had come from China entered Denmark's embassy in Hanoi on 24 September 2009. On 20 October they were allowed to fly to Seoul, just before South Korea's president landed in Hanoi for a visit.",
    },
    figures: [{ measure: "people-released", unit: "people", value: 9 }],
    evidence: [
      {
        source: "voa-ko-2009",
        locator: { en: "Opening" },
        reading: "high",
        flags: ["stored-copy"],
      },
      { source: "hanoi-2009", locator: { en: "Repost" }, reading: "high", flags: ["stored-copy"] },
    ],
  },
  {
    id: "vn-2019-11-second",
    kind: "incident",
    alsoPlaces: ["CN"],
    when: "2019-11-28/2019-11-29",
    asOf: "2019-11-30",
    statement: {
      en: "On 28 November 2019 Vietnam sent about ten North Koreans back to China; the next day they were caught in Vietnam again, Yonhap reported.",
    },
    figures: [
      { measure: "people-arrested", unit: "people", value: 10, approximate: true },
      { measure: "removals", unit: "people", value: 10, approximate: true },
    ],
    evidence: [
      {
        source: "dailian-2019",
        locator: { en: "Opening" },
        attributedTo: { en: "Yonhap" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "vn-2004-largest",
    kind: "incident",
    alsoPlaces: ["KR"],
    when: "2004-07",
    statement: {
      en: "Wikipedia calls the airlift of July 2004 the biggest single defection of a group.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Vietnam" }, flags: ["failed-verification"] },
    ],
    caveat: {
      en: "The editors' tag stands at the end of the long sentence that begins with this.",
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
    when: "2004-08-16",
    accounts: ["vn-2004-five-august", "vn-2004-five-deported"],
    differ: ["date"],
  },
  {
    id: "vn-2004-airlift",
    headline: { en: "Two flights take 468 people to South Korea" },
    kind: "airlift",
    at: "vn-ho-chi-minh-city",
    routes: ["vietnam"],
    when: "2004-07-27/2004-07-28",
    accounts: ["vn-2004-airlift", "vn-2004-largest"],
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
    when: "2019-11-23/2019-11-29",
    accounts: ["vn-2019-11-fourteen", "vn-2019-11-ten-again", "vn-2019-11-second"],
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
  {
    id: "vn-1997-thirteen",
    headline: { en: "Thirteen people ask South Korea’s embassy for protection and are given up" },
    kind: "return",
    at: "vn-hanoi",
    routes: ["vietnam"],
    when: "1997-10-20/1997-12-02",
    accounts: ["vn-1997-thirteen", "vn-1997-later"],
  },
  {
    id: "vn-2002-12-four",
    headline: { en: "Four people are detained in the north and ask to go to South Korea" },
    kind: "arrest",
    at: null,
    routes: ["vietnam"],
    when: "2002-12-30",
    accounts: ["vn-2002-12-four"],
  },
  {
    id: "vn-2004-12-embassies",
    headline: { en: "Six people enter the embassies of France and Sweden in Hanoi" },
    kind: "entry",
    at: "vn-hanoi",
    when: "2004-12",
    accounts: ["vn-2004-12-embassies"],
  },
  {
    id: "vn-2005-thai-embassy",
    headline: { en: "Seven people enter Thailand’s embassy in Hanoi" },
    kind: "entry",
    at: "vn-hanoi",
    when: "2005-06-08",
    accounts: ["vn-2005-thai-embassy"],
  },
  {
    id: "vn-2007-danish",
    headline: { en: "Four people enter Denmark’s embassy in Hanoi and later reach South Korea" },
    kind: "entry",
    ended: "safe",
    at: "vn-hanoi",
    when: "2007-07-11",
    accounts: ["vn-2007-danish"],
  },
  {
    id: "vn-2007-indonesian",
    headline: { en: "Five people enter Indonesia’s embassy in Hanoi" },
    kind: "entry",
    at: "vn-hanoi",
    when: "2007-08-21",
    accounts: ["vn-2007-indonesian"],
  },
  {
    id: "vn-2009-danish-nine",
    headline: { en: "Nine people in Denmark’s embassy in Hanoi may fly to Seoul" },
    kind: "release",
    at: "vn-hanoi",
    routes: ["vietnam"],
    when: "2009-09-24/2009-10-20",
    accounts: ["vn-2009-danish-nine", "sg-2009-transit"],
  },
]);
