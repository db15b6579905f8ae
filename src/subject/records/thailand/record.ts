import { claimsOf, defineCountry } from "#subject/writing.ts";

const claims = claimsOf("TH", [
  {
    id: "th-policy-no-status",
    kind: "policy",
    theme: "law",
    when: "../2024",
    statement: {
      en: "Thailand gives North Koreans no refugee status and officially counts them as illegal immigrants.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Thailand" } },
      {
        source: "the-week-2011",
        locator: { en: "Excerpt: classed as illegal immigrants" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "th-policy-sent-to-south",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR", "KP"],
    when: "../2024",
    statement: {
      en: "Thailand's government deports North Koreans, but to South Korea and not back to North Korea.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Thailand" } }],
  },
  {
    id: "th-policy-citizens",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "../2024",
    statement: {
      en: "The reason given for Thailand's practice is that South Korea regards native Koreans from anywhere on the peninsula as its citizens.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Thailand" } }],
  },
  {
    id: "th-policy",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR", "LA", "CN"],
    when: "2011-05",
    asOf: "2011-05-18",
    statement: {
      en: "Thai authorities pass North Koreans to South Korea's embassy in Bangkok and do not send them back to Laos or China, The Week reported in 2011.",
    },
    evidence: [
      {
        source: "the-week-2011",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "th-policy-sentences",
    kind: "policy",
    theme: "law",
    when: "../2024",
    statement: {
      en: "North Koreans can be imprisoned in Thailand for illegal entry, but most such sentences are suspended.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Thailand" } }],
  },
  {
    id: "th-route-surrender",
    kind: "route",
    theme: "routes",
    when: "../2024",
    statement: {
      en: "As most sentences are suspended, many North Koreans in fact give themselves up to the Royal Thai Police directly after entering the country.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Thailand" } }],
  },
  {
    id: "th-route-final-destination",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["CN"],
    when: "../2024",
    statement: {
      en: "For North Koreans who escape through China, Thailand is in general where the journey ends, the Wikipedia article says.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Thailand" } }],
    caveat: {
      en: "It is the last stage of the way out: the same paragraph says that people are then sent on to South Korea.",
    },
  },
  {
    id: "th-arrivals-2004-10",
    kind: "statistic",
    theme: "routes",
    when: "2004/2010",
    asOf: "2011",
    statement: {
      en: "Recorded arrivals of North Koreans in Thailand grew from 46 in 2004 to 752 in 2005, 1,785 in 2007, 1,849 in 2009 and 2,482 in 2010.",
    },
    figures: [
      { measure: "arrivals", unit: "people", value: 46, when: "2004" },
      { measure: "arrivals", unit: "people", value: 752, when: "2005" },
      { measure: "arrivals", unit: "people", value: 1785, when: "2007" },
      { measure: "arrivals", unit: "people", value: 1849, when: "2009" },
      { measure: "arrivals", unit: "people", value: 2482, when: "2010" },
    ],
    evidence: [
      {
        source: "wikipedia-thailand",
        locator: { en: "Excerpt" },
        reading: "medium",
        flags: ["stored-copy"],
      },
      {
        source: "the-week-2011",
        locator: { en: "Excerpt: 2004 and 2010" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The Week confirms the first and the last number; those between were read in Wikipedia only.",
    },
  },
  {
    id: "th-arrivals-2016-17",
    kind: "statistic",
    theme: "routes",
    when: "2016/2017-06",
    asOf: "2017-08",
    statement: {
      en: "Data of Thai immigration that Reuters saw show 535 North Koreans arriving in 2016 and 385 in the first half of 2017.",
    },
    figures: [
      { measure: "arrivals", unit: "people", value: 535, when: "2016" },
      { measure: "arrivals", unit: "people", value: 385, when: "2017-01/2017-06" },
    ],
    evidence: [
      {
        source: "reuters-2017",
        locator: { en: "Excerpt" },
        attributedTo: { en: "Thai immigration data" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "No later official figure was found." },
  },
]);

export const thailand = defineCountry(claims, {
  id: "TH",
  name: { en: "Thailand" },
  roles: ["transit"],
  checked: "2026-11-28",
  takeaway: {
    text: {
      en: "Thailand counts North Koreans as illegal immigrants, but sends them on to South Korea and not back to the North.",
    },
    claims: ["th-policy-no-status", "th-policy-sent-to-south"],
  },
  stances: [
    {
      period: "../2024",
      stance: "sends-to-south",
      claims: ["th-policy-sent-to-south", "th-policy"],
    },
  ],
  summary: [
    "th-policy-no-status",
    "th-policy-sent-to-south",
    "th-policy-citizens",
    "th-policy",
    "th-policy-sentences",
  ],
  noPublishedFigure: {
    en: "No published figure of how many North Koreans live in Thailand or pass through it today. UNHCR's tables have small numbers for a few years; Thai records of arrivals, up to mid-2017, are under “Who they are, and how many”.",
  },
});
