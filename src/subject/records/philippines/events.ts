import { claimsOf, eventsOf } from "#subject/writing.ts";

export const philippinesIncidents = claimsOf("PH", [
  {
    id: "ph-1997-hwang",
    kind: "incident",
    alsoPlaces: ["CN", "KR"],
    when: "1997-03",
    asOf: "1997-03-18",
    statement: {
      en: "In March 1997 the Philippines took in Hwang Jang-yop, an ideologue of North Korea's ruling party, on his way from the South Korean consulate in Beijing to Seoul.",
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
      en: "Hwang Jang-yop and his aide entered South Korea's consulate in Beijing on 12 February 1997, flew to the Philippines on 18 March, stayed there for 33 days and reached Seoul on 20 April, South Korea's government wrote.",
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
      en: "The twenty-five people from Spain's embassy in Beijing spent three days in Manila in March 2002. The stop was wanted so that they would not go straight from Beijing to Seoul, a Philippine official said.",
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
      en: "In April 2002 the Philippines agreed, at Germany's request, that a man from the German embassy in Beijing could change planes in Manila for Seoul.",
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
