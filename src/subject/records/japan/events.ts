import { claimsOf, eventsOf } from "#subject/writing.ts";

export const japanIncidents = claimsOf("JP", [
  {
    id: "jp-1987-thirteen",
    kind: "incident",
    alsoPlaces: ["KR", "TW"],
    when: "1987-01",
    statement: {
      en: "In January 1987, Wikipedia says, a stolen boat with 13 North Koreans on board came ashore at Fukui Port, in Fukui Prefecture; they went on through Taiwan to South Korea.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 13 }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Japan" } }],
    caveat: { en: "All other sources that were read count eleven people." },
  },
  {
    id: "jp-1987-eleven",
    kind: "incident",
    when: "1987-01",
    asOf: "2011-09-14",
    statement: {
      en: "The family whose boat drifted to Japan's west coast in January 1987 numbered eleven; they were brought to South Korea by way of Taiwan.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 11 }],
    evidence: [
      {
        source: "guardian-2011",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "ameblo-1987",
        locator: { en: "Excerpt: eleven people, found at Fukui" },
        reading: "low",
        flags: ["stored-copy"],
      },
      {
        source: "donga-1997",
        locator: { en: "the boat of 1987" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "jp-1987-towed",
    kind: "incident",
    when: "1987-01",
    statement: {
      en: "A Japanese account says that the boat of 1987 was found at Fukui and towed to Tsuruga.",
    },
    evidence: [
      {
        source: "ameblo-1987",
        locator: { en: "Excerpt" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Only a blog was found for this." },
  },
  {
    id: "jp-2007-family-of-four",
    kind: "incident",
    alsoPlaces: ["KR"],
    when: "2007-06-02",
    statement: {
      en: "In June 2007 Japan's Coast Guard found four North Koreans, a family, off Aomori Prefecture, after six days in a boat; later they settled in the South.",
    },
    figures: [
      { measure: "people-involved", unit: "people", value: 4 },
      { measure: "duration", unit: "days", value: 6, group: { en: "in the boat" } },
    ],
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Japan" } },
      {
        source: "donga-2007",
        locator: { en: "Excerpt: a family of four, found off Aomori on 2 June 2007" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "kushibuchi-mari-2011",
        locator: { en: "four people at Aomori in 2007" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "jp-2007-asked-for-south",
    kind: "incident",
    alsoPlaces: ["KP", "KR"],
    when: "2007-05-28/2007-06-02",
    asOf: "2007-06-04",
    statement: {
      en: "The North Korean family of four found off northern Japan on 2 June 2007 had left a port in North Hamgyong Province on 28 May and asked to go to South Korea, The Dong-A Ilbo reported.",
    },
    evidence: [
      { source: "donga-2007", locator: { en: "Excerpt" }, reading: "high", flags: ["stored-copy"] },
    ],
    caveat: { en: "The report names the port; the atlas names its province." },
  },
  {
    id: "jp-2011-nine",
    kind: "incident",
    when: "2011-09-13",
    statement: {
      en: "Japan's Coast Guard found nine people in a wooden boat off the Noto Peninsula in September 2011: three women, three men and three boys.",
    },
    figures: [
      { measure: "people-involved", unit: "people", value: 9 },
      { measure: "people-involved", unit: "people", value: 3, group: "men" },
      { measure: "people-involved", unit: "people", value: 3, group: "women" },
      { measure: "people-involved", unit: "people", value: 3, group: { en: "boys" } },
    ],
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Japan" } },
      {
        source: "upi-2011",
        locator: { en: "Excerpt: nine people, three of them children, found on 13 September 2011" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "kushibuchi-mari-2011",
        locator: { en: "nine people off Noto" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "jp-2011-drifted",
    kind: "incident",
    alsoPlaces: ["KR"],
    when: "2011-09",
    statement: {
      en: "The nine people found off the Noto Peninsula in September 2011 had made for South Korea for five days, but drifted to Japan and believed that they had reached the South. All were in good health.",
    },
    figures: [{ measure: "duration", unit: "days", value: 5, group: { en: "at sea" } }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Japan" } }],
  },
  {
    id: "jp-2011-flown-to-south",
    kind: "incident",
    alsoPlaces: ["KR"],
    when: "2011-10",
    asOf: "2011-10-05",
    statement: {
      en: "In early October 2011 nine people were flown to South Korea; they had been found off Japan's Noto coast on 13 September.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 9 }],
    evidence: [
      { source: "upi-2011", locator: { en: "Excerpt" }, reading: "high", flags: ["stored-copy"] },
    ],
  },
  {
    id: "jp-2011-two-sisters",
    kind: "incident",
    theme: "diplomacy",
    alsoPlaces: ["CN"],
    when: "2011-04-02",
    statement: {
      en: "Two sisters left for Japan in April 2011, when China let them go after they had spent two years and eight months in the Japanese consulate in Shenyang; three others stayed there. Japan had given China a paper saying that it takes note, which is softer than the promise asked for.",
    },
    figures: [
      { measure: "people-involved", unit: "people", value: 2 },
      { measure: "people-involved", unit: "people", value: 3, group: { en: "remained" } },
    ],
    evidence: [
      {
        source: "kukmin-ilbo-2011",
        locator: { en: "departure for Japan" },
        attributedTo: { en: "Kyodo" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
]);

export const japanEvents = eventsOf("JP", [
  {
    id: "jp-1987-eleven",
    headline: { en: "A family's boat drifts to Japan's west coast; they go on to the South" },
    kind: "crossing",
    ended: "safe",
    at: "jp-fukui",
    routes: ["sea"],
    when: "1987-01",
    accounts: [
      "jp-1987-eleven",
      "jp-1987-thirteen",
      "jp-1987-towed",
      "tw-1987-took-in-eleven",
      "tw-1987-via-taiwan",
      "tw-1987-agreed-way",
    ],
    differ: ["number", "place"],
  },
  {
    id: "jp-2007-family-of-four",
    headline: { en: "A family of four is found in a boat off Aomori" },
    kind: "crossing",
    ended: "safe",
    at: "jp-aomori",
    routes: ["sea"],
    when: "2007-06-02",
    accounts: ["jp-2007-family-of-four", "jp-2007-asked-for-south"],
  },
  {
    id: "jp-2011-nine",
    headline: { en: "Nine people are found in a wooden boat off the Noto Peninsula" },
    kind: "crossing",
    ended: "safe",
    at: "jp-ishikawa",
    routes: ["sea"],
    when: "2011-09-13",
    accounts: ["jp-2011-nine", "jp-2011-drifted", "jp-2011-flown-to-south"],
  },
  {
    id: "jp-2011-two-sisters",
    headline: { en: "China lets two sisters leave a Japanese consulate for Japan" },
    kind: "release",
    at: "cn-shenyang",
    routes: ["missions"],
    when: "2011-04-02",
    accounts: ["jp-2011-two-sisters"],
  },
]);
