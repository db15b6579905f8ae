import { claimsOf, defineCountry } from "#subject/writing.ts";
import { japanIncidents } from "./events.ts";

const claims = claimsOf("JP", [
  // People who reached Japan
  {
    id: "jp-flights-from-china",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["CN"],
    when: "../2010",
    asOf: "2020",
    statement: {
      en: "A paper from Waseda University, of 2020, says that Japanese diplomats and non-governmental organisations worked quietly with the Chinese authorities so that a number of North Koreans could be flown to Japan.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Japan" },
        attributedTo: { en: "a 2020 Waseda University paper" },
      },
      {
        source: "life-funds-for-2010",
        locator: { en: "people in the consulate waiting to leave for Japan" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The paper itself was looked for and not found." },
  },
  {
    id: "jp-china-stopped-2010",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["CN"],
    when: "2010",
    statement: {
      en: "China ended its cooperation with Japan over North Korean refugees in 2010, Wikipedia says, after the dispute over the Senkaku Islands had worsened relations.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Japan" } }],
  },
  {
    id: "jp-three-by-boat",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["KP"],
    when: "1987/2024",
    statement: {
      en: "Wikipedia tells of three cases in which North Koreans fled to Japan by boat, in 1987, 2007 and 2011.",
    },
    figures: [{ measure: "count", unit: "cases", value: 3 }],
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Japan" } },
      {
        source: "kushibuchi-mari-2011",
        locator: { en: "the boats of 2007 and 2011" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "donga-1997",
        locator: { en: "the boat of 1987" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The people of all three boats went on to South Korea; those of 2011 had set out for it.",
    },
  },
  {
    id: "jp-resettled-140",
    kind: "statistic",
    theme: "resettlement",
    alsoPlaces: ["KP"],
    when: "../2024",
    statement: {
      en: "About 140 ethnic Koreans have been resettled in Japan who had first moved to North Korea under the mass “repatriation” project of 1959–1984 and later managed to come back.",
    },
    figures: [{ measure: "resettled-cumulative", unit: "people", value: 140, approximate: true }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Japan" } }],
    caveat: { en: "The figure was looked for and not found in another source." },
  },

  // The project that took ethnic Koreans from Japan to North Korea
  {
    id: "jp-repatriation-project",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "1959/1984",
    statement: {
      en: "From 1959 to 1984 a mass “repatriation” project moved ethnic Koreans from Japan to North Korea. Chongryon supported it, and the Red Cross societies of Japan and North Korea carried it out. Wikipedia doubts that it was humanitarian, as it was called.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Japan" } },
      {
        source: "afp-2021",
        locator: { en: "people who moved from 1959 to 1984" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "mainichi-asahi-text-2026",
        locator: { en: "the project" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "jp-repatriation-90000",
    kind: "statistic",
    theme: "return",
    alsoPlaces: ["KP", "KR"],
    when: "1959/1984",
    statement: {
      en: "By Wikipedia's account, around 90,000 ethnic Koreans moved from Japan to North Korea as volunteers under the “repatriation” project; most of them had come from the South.",
    },
    figures: [{ measure: "count", unit: "people", value: 90000, approximate: true }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Japan" } }],
    caveat: { en: "A movement into North Korea, not out of it." },
  },
  {
    id: "jp-repatriation-total",
    kind: "statistic",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "1959/1984",
    asOf: "2021-10-14",
    statement: {
      en: "AFP counts 93,340 people in all who moved from Japan to North Korea under the “repatriation” project.",
    },
    figures: [{ measure: "count", unit: "people", value: 93340 }],
    evidence: [
      { source: "afp-2021", locator: { en: "Excerpt" }, reading: "high", flags: ["stored-copy"] },
    ],
    caveat: { en: "A movement into North Korea, not out of it." },
  },
  {
    id: "jp-repatriation-paradise",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "1959/1984",
    statement: {
      en: "Chongryon hailed North Korea as a “paradise on earth”, Wikipedia says of the “repatriation” project.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Japan" }, attributedTo: { en: "Chongryon" } },
    ],
  },
  {
    id: "jp-abductions-evidence",
    kind: "policy",
    theme: "advocacy",
    alsoPlaces: ["KP"],
    when: "../2024",
    statement: {
      en: "Some of the Koreans who had moved under the “repatriation” project brought to light evidence of where Japanese citizens kidnapped by North Korea were, Wikipedia says.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Japan" }, flags: ["garbled"] }],
    caveat: {
      en: "The only example that Wikipedia gives is of somebody who had not moved to North Korea under the project, so the sentence may be mistaken. Names are left out.",
    },
  },
  {
    id: "jp-repatriation-ruling-2026",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KP"],
    when: "2026-01-26",
    statement: {
      en: "On 26 January 2026 Tokyo District Court ordered North Korea to pay 88 million yen to four plaintiffs over the “repatriation” project of 1959–1984.",
    },
    figures: [
      { measure: "compensation", unit: "JPY", value: 88000000 },
      { measure: "people-involved", unit: "people", value: 4, group: { en: "plaintiffs" } },
    ],
    evidence: [
      {
        source: "jiji-2026",
        attributedTo: { en: "Tokyo District Court" },
        relays: "official",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "mainichi-asahi-text-2026",
        locator: { en: "the ruling" },
        attributedTo: { en: "Tokyo District Court" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "livedoor-news-2026",
        locator: { en: "the ruling" },
        attributedTo: { en: "Tokyo District Court" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "jp-about-200",
    kind: "estimate",
    theme: "resettlement",
    alsoPlaces: ["KP"],
    when: "2011/2024~",
    asOf: "2024~",
    statement: {
      en: "About 200 people who fled North Korea have settled in Japan, by the count of aid groups: most of them had once moved there from Japan, or are the Japanese spouses or the descendants of people who had. The number has been given since 2011.",
    },
    figures: [{ measure: "resettled-cumulative", unit: "people", value: 200, approximate: true }],
    evidence: [
      {
        source: "kyodo-news-2024",
        locator: { en: "number of people settled" },
        attributedTo: { en: "the Life Funds for North Korean Refugees" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "miyatsuka-sumiko-2017",
        locator: { en: "summary: about 200, mainly in Tokyo and Osaka" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "kushibuchi-mari-2011",
        locator: { en: "about 200, in September 2011" },
        attributedTo: { en: "aid groups" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "Japan's government gives no number: in 2014 it told parliament that it did not know how many had become Japanese or lived on welfare.",
    },
  },
  {
    id: "jp-2003-some-dozens",
    kind: "demographic",
    theme: "resettlement",
    when: "2003-01-27",
    statement: {
      en: "In January 2003 Japan's government told parliament that some dozens of people fleeing North Korea had received its protection and that a number of them had come to Japan; for their safety it said no more.",
    },
    evidence: [
      {
        source: "member-of-the-2003",
        locator: { en: "session of 27 January 2003" },
        attributedTo: { en: "Japan's government" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Read in a member's summary of the session." },
  },
  {
    id: "jp-2008-most-stay",
    kind: "policy",
    theme: "resettlement",
    when: "2008-06/2008-12",
    statement: {
      en: "Most people who had come to Japan after fleeing North Korea remained there, said Japan's chief cabinet secretary in June 2008; up to December parliament was given no numbers.",
    },
    evidence: [
      {
        source: "house-of-councillors-2008",
        locator: { en: "the question quotes the government" },
        attributedTo: { en: "Japan's chief cabinet secretary" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "jp-2010-pledge",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["CN"],
    when: "2010-08-11",
    statement: {
      en: "China asked Japan to promise in writing that it would protect no more North Koreans, two aid groups said in August 2010. Only then would it let the people in Japan's consulate in Shenyang leave, and so, they said, the consulate no longer took anyone in.",
    },
    evidence: [
      {
        source: "life-funds-for-2010",
        locator: { en: "statement of the two groups" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "jp-2014-case-by-case",
    kind: "policy",
    theme: "law",
    when: "2014-06-20",
    statement: {
      en: "In June 2014 Japan's government told parliament that, under a law of 2006, it helps people who fled North Korea according to each case, and that it knew of two who had returned to the North.",
    },
    figures: [
      {
        measure: "voluntary-returns",
        unit: "people",
        value: 2,
        group: { en: "known to have gone back to North Korea" },
      },
    ],
    evidence: [
      {
        source: "house-of-councillors-2014",
        locator: { en: "answer of 20 June 2014" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "jp-2018-boats-law",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KP"],
    when: "2018-02-23",
    statement: {
      en: "People who drift ashore in wooden boats count in Japan as refugees from North Korea if they have fled and need protection on humanitarian grounds, Japan's cabinet said in February 2018, following the definition in the law of 2006.",
    },
    evidence: [
      {
        source: "house-of-councillors-2018",
        locator: { en: "answer of 23 February 2018" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The answer names no case." },
  },
  {
    id: "jp-repatriation-japanese",
    kind: "statistic",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "1959/1984",
    asOf: "2014-05-14",
    statement: {
      en: "Of the more than 93,000 people who moved from Japan to North Korea under the “repatriation” project some 6,800 were Japanese citizens, among them about 1,800 Japanese wives, a member of Japan's parliament wrote in 2014.",
    },
    figures: [
      { measure: "count", unit: "people", value: 93000, approximate: true },
      {
        measure: "count",
        unit: "people",
        value: 6800,
        approximate: true,
        group: { en: "Japanese citizens" },
      },
      {
        measure: "count",
        unit: "people",
        value: 1800,
        approximate: true,
        group: { en: "Japanese wives" },
      },
    ],
    evidence: [
      {
        source: "blog-of-a-2014",
        locator: { en: "questions of May 2014" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "A movement into North Korea, not out of it. A politician's summary." },
  },
  {
    id: "jp-rulings-2022-2023",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KP"],
    when: "2022-03/2023-10",
    statement: {
      en: "Tokyo District Court dismissed a suit over the “repatriation” project, which had taken people from Japan to North Korea, in March 2022; in October 2023 the High Court held that luring people to North Korea and keeping them there is one continuing wrong that Japanese courts may judge, and sent the case back.",
    },
    evidence: [
      {
        source: "livedoor-news-2026",
        locator: { en: "earlier rulings" },
        attributedTo: { en: "the courts in Tokyo" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "jp-ruling-2026-plaintiffs",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KP"],
    when: "2018/2026-01-26",
    statement: {
      en: "The people who brought the “repatriation” case that Tokyo District Court decided in January 2026 had moved to North Korea between 1960 and 1972 and fled between 2001 and 2003; in 2018 they sued for 400 million yen. Never before, their lawyers say, had a court in Japan ordered North Korea to pay over the project.",
    },
    figures: [
      {
        measure: "compensation",
        unit: "JPY",
        value: 400000000,
        group: { en: "sued for" },
      },
    ],
    evidence: [
      {
        source: "mainichi-asahi-text-2026",
        locator: { en: "the plaintiffs and the suit" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "North Korea did not answer in court." },
  },
]);

export const japan = defineCountry([...claims, ...japanIncidents], {
  id: "JP",
  name: { en: "Japan" },
  roles: ["transit", "destination"],
  checked: "2026-11-28",
  takeaway: {
    text: {
      en: "Very few people reached Japan by sea, and they went on to South Korea. About 200 who fled the North live in Japan; most had once moved from there or are kin of such people.",
    },
    claims: [
      "jp-about-200",
      "jp-three-by-boat",
      "jp-1987-eleven",
      "jp-2007-family-of-four",
      "jp-2011-flown-to-south",
    ],
  },
  stances: [
    {
      period: "1987/2011",
      stance: "sends-to-south",
      claims: ["jp-1987-eleven", "jp-2007-family-of-four", "jp-2011-flown-to-south"],
    },
    {
      period: "2012/2024",
      stance: "resettles",
      claims: ["jp-2014-case-by-case", "jp-2018-boats-law", "jp-about-200"],
    },
  ],
  summary: [
    "jp-about-200",
    "jp-2018-boats-law",
    "jp-2014-case-by-case",
    "jp-three-by-boat",
    "jp-repatriation-ruling-2026",
    "jp-2010-pledge",
    "jp-flights-from-china",
    "jp-repatriation-project",
  ],
});
