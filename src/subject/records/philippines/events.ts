import { claimsOf, eventsOf } from "#subject/writing.ts";

export const philippinesIncidents = claimsOf("PH", [
  {
    id: "ph-1997-hwang",
    kind: "incident",
    alsoPlaces: ["CN", "KR"],
    when: "1997-03",
    asOf: "1997-03-18",
    statement: {
      en: "The Philippines took in Hwang Jang-yop, an ideologue of the ruling party of North Korea, in March 1997, when he was travelling to Seoul from South Korea's consulate in Beijing.",
    },
    evidence: [
      { source: "ap-1997", locator: { en: "Excerpt" }, reading: "high", flags: ["stored-copy"] },
    ],
    caveat: { en: "By the report's headline, the Philippines refused to say where he was." },
  },
  {
    id: "ph-2002-manila-25",
    kind: "incident",
    alsoPlaces: ["CN", "KR"],
    when: "2002-03",
    statement: {
      en: "In March 2002 the BBC reported that 25 North Koreans who had come from Beijing were waiting in Manila for a flight to Seoul.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 25 }],
    evidence: [
      {
        source: "bbc-2002-manila",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "cbs-news-2002",
        locator: { en: "Opening" },
        attributedTo: { en: "Philippine officials" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "ph-1997-hwang-dates",
    kind: "incident",
    alsoPlaces: ["CN", "KR"],
    when: "1997-02-12/1997-04-20",
    asOf: "1997-07-21",
    statement: {
      en: "On 12 February 1997 Hwang Jang-yop and his aide went into the South Korean consulate in Beijing, South Korea's government wrote. They flew to the Philippines on 18 March, were there for 33 days and arrived in Seoul on 20 April.",
    },
    figures: [
      { measure: "duration", unit: "days", value: 34, group: { en: "in Beijing" } },
      { measure: "duration", unit: "days", value: 33, group: { en: "in the Philippines" } },
    ],
    evidence: [
      {
        source: "rok-government-1997",
        locator: { en: "Opening: the course of events" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "ap-1997",
        locator: { en: "Excerpt: in the Philippines in March" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "ph-2002-03-stay",
    kind: "incident",
    alsoPlaces: ["CN", "KR"],
    when: "2002-03-15/2002-03-18",
    asOf: "2002-03-15",
    statement: {
      en: "Twenty-five North Koreans who had been in Spain's embassy in Beijing stayed in Manila for three days in March 2002. They stopped there, a Philippine official said, because they were not to travel directly from Beijing to Seoul.",
    },
    figures: [
      { measure: "people-involved", unit: "people", value: 25 },
      { measure: "duration", unit: "days", value: 3 },
    ],
    evidence: [
      {
        source: "cbs-news-2002",
        locator: { en: "Opening" },
        attributedTo: { en: "Philippine officials" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "ph-2002-04-german-embassy",
    kind: "incident",
    alsoPlaces: ["CN", "DE", "KR"],
    when: "2002-04-26",
    asOf: "2002-04-27",
    statement: {
      en: "A man from Germany's embassy in Beijing was allowed to change planes in Manila on his way to Seoul; the Philippines agreed to this in April 2002 at Germany's request.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 1 }],
    evidence: [
      {
        source: "the-philippine-star-2002",
        locator: { en: "Opening" },
        attributedTo: { en: "the acting foreign secretary" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "ph-2002-10-nineteen",
    kind: "incident",
    alsoPlaces: ["CN", "KR"],
    when: "2002-10-11",
    asOf: "2003-07-02",
    statement: {
      en: "Nineteen North Koreans from South Korean missions in China changed planes in Manila for Seoul on 11 October 2002, within a few hours, the Philippine foreign ministry said.",
    },
    figures: [{ measure: "transits", unit: "people", value: 19 }],
    evidence: [
      {
        source: "afp-2003",
        locator: { en: "Opening" },
        attributedTo: { en: "the Philippine foreign ministry" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "ph-2003-01-twenty-eight",
    kind: "incident",
    alsoPlaces: ["CN", "KR"],
    when: "2003-01-26",
    asOf: "2003-07-02",
    statement: {
      en: "Twenty-eight North Koreans from South Korean missions in China changed planes in Manila for Seoul on 26 January 2003, within a few hours, the Philippine foreign ministry said.",
    },
    figures: [{ measure: "transits", unit: "people", value: 28 }],
    evidence: [
      {
        source: "afp-2003",
        locator: { en: "Opening" },
        attributedTo: { en: "the Philippine foreign ministry" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "ph-2003-05-twelve",
    kind: "incident",
    alsoPlaces: ["CN", "KR"],
    when: "2003-05-08",
    asOf: "2003-07-02",
    statement: {
      en: "Twelve North Koreans from South Korean missions in China changed planes in Manila for Seoul on 8 May 2003, within a few hours, the Philippine foreign ministry said.",
    },
    figures: [{ measure: "transits", unit: "people", value: 12 }],
    evidence: [
      {
        source: "afp-2003",
        locator: { en: "Opening" },
        attributedTo: { en: "the Philippine foreign ministry" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "ph-2003-07-nineteen",
    kind: "incident",
    alsoPlaces: ["CN", "KR"],
    when: "2003-07-02",
    asOf: "2003-07-02",
    statement: {
      en: "Nineteen North Koreans from South Korean missions in China changed planes in Manila for Seoul on 2 July 2003, within a few hours, the Philippine foreign ministry said.",
    },
    figures: [{ measure: "transits", unit: "people", value: 19 }],
    evidence: [
      {
        source: "kyodo-and-yonhap-2003",
        locator: { en: "Opening" },
        attributedTo: { en: "the Philippine foreign ministry" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
]);

export const philippinesEvents = eventsOf("PH", [
  {
    id: "ph-1997-hwang",
    headline: { en: "Hwang Jang-yop is received on his way to Seoul" },
    kind: "entry",
    ended: "safe",
    at: null,
    routes: ["missions"],
    when: "1997-02-12/1997-04-20",
    accounts: ["ph-1997-hwang-dates", "ph-1997-hwang"],
  },
  {
    id: "ph-2002-04-german-embassy",
    headline: { en: "A man from Germany’s embassy in Beijing may change planes in Manila" },
    kind: "entry",
    at: "ph-manila",
    routes: ["missions"],
    when: "2002-04-26",
    accounts: ["ph-2002-04-german-embassy"],
  },
  {
    id: "ph-2002-10-nineteen",
    headline: { en: "Nineteen people from South Korean missions in China change planes in Manila" },
    kind: "entry",
    ended: "safe",
    at: "ph-manila",
    routes: ["missions"],
    when: "2002-10-11",
    accounts: ["ph-2002-10-nineteen"],
  },
  {
    id: "ph-2003-01-twenty-eight",
    headline: {
      en: "Twenty-eight people from South Korean missions in China change planes in Manila",
    },
    kind: "entry",
    ended: "safe",
    at: "ph-manila",
    routes: ["missions"],
    when: "2003-01-26",
    accounts: ["ph-2003-01-twenty-eight"],
  },
  {
    id: "ph-2003-05-twelve",
    headline: { en: "Twelve people from South Korean missions in China change planes in Manila" },
    kind: "entry",
    ended: "safe",
    at: "ph-manila",
    routes: ["missions"],
    when: "2003-05-08",
    accounts: ["ph-2003-05-twelve"],
  },
  {
    id: "ph-2003-07-nineteen",
    headline: { en: "Nineteen people from South Korean missions in China change planes in Manila" },
    kind: "entry",
    ended: "safe",
    at: "ph-manila",
    routes: ["missions"],
    when: "2003-07-02",
    accounts: ["ph-2003-07-nineteen"],
  },
]);
