import { claimsOf, defineCountry } from "#subject/writing.ts";
import { laosIncidents } from "./events.ts";

const claims = claimsOf("LA", [
  {
    id: "la-policy-before-2013",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR", "TH"],
    when: "../2013-05",
    asOf: "2013-05-31",
    statement: {
      en: "Until May 2013 people from the North who were caught in Laos were as a rule passed on, often through Thailand, since Laos and South Korea had an unofficial understanding. Hence the handover of that month was seen as the first.",
    },
    evidence: [
      { source: "wsj-2013", locator: { en: "Excerpt" }, reading: "high", flags: ["stored-copy"] },
      {
        source: "the-washington-post-2013",
        locator: { en: "Opening: a government that had quietly helped" },
        reading: "medium",
        flags: ["stored-copy"],
      },
      {
        source: "dennis-halpin-2013",
        locator: { en: "Opening: the understanding" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "For the time since then single cases of 2013 and 2014 were found, and no published policy.",
    },
  },
  {
    id: "la-policy-unsympathetic-2011",
    kind: "policy",
    theme: "law",
    when: "2011",
    statement: {
      en: "In 2011 Public Radio International reported that Laos, together with Vietnam and Myanmar, was largely unsympathetic towards people who had fled North Korea.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Laos" },
        attributedTo: { en: "Public Radio International" },
      },
    ],
    caveat: {
      en: "Wikipedia, which gives the report, does not say what the three governments did.",
    },
  },
  {
    id: "la-2013-outrage",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KP"],
    when: "2013",
    statement: {
      en: "The arrest and return of nine young people from Laos in May 2013 caused outrage in other countries.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Laos" } },
      {
        source: "los-angeles-times-2013",
        locator: { en: "Opening" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "Wikipedia gives a tie of one of the nine to abductions of Japanese people as one reason. The press told it in different ways, and nobody confirmed it; a US scholar said so in May 2013. The atlas leaves it out.",
    },
  },
  {
    id: "la-share-half",
    kind: "estimate",
    theme: "routes",
    alsoPlaces: ["KR"],
    when: "../2013-06",
    asOf: "2013-06-14",
    statement: {
      en: "Nearly half of the 25,000 people from the North who had reached South Korea had come by way of Laos, The Washington Post wrote in June 2013; the Lao government had quietly given its help to thousands.",
    },
    figures: [
      {
        measure: "share",
        unit: "percent",
        value: 50,
        group: { en: "of the people who had reached South Korea" },
        approximate: true,
      },
    ],
    evidence: [
      {
        source: "the-washington-post-2013",
        locator: { en: "Opening; the share in an excerpt on a blog" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The newspaper names no source for the share. It is the only published figure for Laos that was found.",
    },
  },
  {
    id: "la-2013-fourteen-years",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR", "KP"],
    when: "1999~/2013-05",
    asOf: "2013-06-02",
    statement: {
      en: "A South Korean missionary who had helped people for fourteen years said in 2013 that he had never before seen Laos send anybody back.",
    },
    evidence: [
      {
        source: "los-angeles-times-2013",
        locator: { en: "Opening" },
        attributedTo: { en: "a South Korean missionary" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The experience of one person." },
  },
  {
    id: "la-2005-thai-lao",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["TH"],
    when: "2005-03",
    asOf: "2005-03-29",
    statement: {
      en: "Laos and Thailand would watch their common border more closely, their foreign ministers agreed in Vientiane in March 2005, because North Koreans were coming over it.",
    },
    evidence: [
      {
        source: "voa-ko-2005",
        locator: { en: "Opening" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "la-2009-new-route",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["US", "KR"],
    when: "2009-06",
    asOf: "2009-06-05",
    statement: {
      en: "Laos was a newly rising way, Radio Free Asia said in June 2009. Before the United States admitted a family of four as refugees, they had spent eight months there; those who decided for South Korea got away sooner, a helper said.",
    },
    figures: [
      { measure: "people-involved", unit: "people", value: 4 },
      { measure: "duration", unit: "months", value: 8 },
    ],
    evidence: [
      {
        source: "rfa-ko-2009-3",
        locator: { en: "Opening" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "la-2013-law",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR", "KP"],
    when: "2013-05-30",
    asOf: "2013-05-30",
    statement: {
      en: "Laos told South Korea's envoy on 30 May 2013 that by Lao law everyone who enters illegally is sent back to their own country after talks with it. It also told him that it did not want to be known as a country of transit, and that its ties with North Korea had made the case of the nine hard.",
    },
    evidence: [
      {
        source: "aju-news-2013",
        locator: { en: "Opening" },
        attributedTo: { en: "the Lao government" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "mbn-2013",
        locator: { en: "Opening" },
        attributedTo: { en: "the Lao government" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "MBN adds that a South Korean official advised people against the way through Laos. What the law says was not read.",
    },
  },
  {
    id: "la-2013-un-dismayed",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["CN", "KP"],
    when: "2013-05-31",
    asOf: "2013-05-31",
    statement: {
      en: "The UN human rights office declared its dismay on 31 May 2013: Laos and China, it appeared, had broken the duty not to return anyone into danger. The nine North Koreans sent back were reported to be orphans, up to five of them minors.",
    },
    evidence: [
      {
        source: "afp-2013",
        locator: { en: "Opening" },
        attributedTo: { en: "the UN human rights office" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "la-2013-goes-on",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["TH"],
    when: "2013-07",
    asOf: "2013-07-10",
    statement: {
      en: "Groups still came through Laos with its government's cooperation in July 2013, but far fewer people than the year before, said a pastor who helps them in Thailand.",
    },
    evidence: [
      {
        source: "daily-nk-2013",
        locator: { en: "Opening" },
        attributedTo: { en: "a pastor" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "One person's account." },
  },
  {
    id: "la-work-crossing-heavens-border",
    kind: "work",
    theme: "works",
    alsoPlaces: ["CN", "TH", "KR"],
    when: "2007/2011",
    asOf: "2015~",
    statement: {
      en: "“Crossing Heaven's Border” is a book by Lee Hark-joon, a journalist of the Chosun Ilbo, on how he travelled through China, Laos and Thailand together with people from the North between 2007 and 2011; a film of that name was on American television in 2009.",
    },
    evidence: [
      {
        source: "family-care-foundation-2015",
        locator: { en: "Opening: notice of the book" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "A reporter's account. The notice read does not give the book's publisher and year.",
    },
    work: { type: "reportage", title: "Crossing Heaven's Border", by: "Lee Hark-joon" },
  },
]);

export const laos = defineCountry([...claims, ...laosIncidents], {
  id: "LA",
  name: { en: "Laos" },
  roles: ["transit"],
  checked: "2026-11-28",
  takeaway: {
    text: {
      en: "Laos used to let North Koreans move on, often to Thailand. In May 2013 it handed nine young people to North Korea; in June 2013 and in 2014 it let others go on.",
    },
    claims: ["la-policy-before-2013", "la-2013-nine", "la-2013-twenty", "la-2014-six-released"],
  },
  stances: [
    {
      period: "../2013-04",
      stance: "lets-pass",
      claims: ["la-policy-before-2013", "la-2013-fourteen-years"],
    },
    {
      period: "2013-05/2014",
      stance: "arrests-varies",
      claims: ["la-2013-nine", "la-2013-law", "la-2013-twenty", "la-2014-six-released"],
    },
    { period: "2015/..", stance: "none-known", claims: ["la-2014-six-released"] },
  ],
  summary: [
    "la-2014-six-released",
    "la-2014-six",
    "la-2013-twenty",
    "la-2013-un-dismayed",
    "la-2013-law",
    "la-2013-nine",
    "la-2013-fourteen-years",
    "la-policy-before-2013",
  ],
  noPublishedFigure: {
    en: "No count of how many North Koreans have passed through Laos or live there. The Washington Post gave a share in 2013 and named no source for it; UNHCR's tables for 1996–2025 were looked at, and have no row for Laos.",
  },
});
