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
      en: "China ended its cooperation with Japan over North Korean refugees in 2010, after the dispute over the Senkaku Islands had worsened relations.",
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
      en: "The article knows of three cases in which North Koreans fled straight to Japan, by boat.",
    },
    figures: [{ measure: "count", unit: "cases", value: 3 }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Japan" } }],
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
      en: "From 1959 to 1984 a mass “repatriation” project moved ethnic Koreans from Japan to North Korea. Chongryon supported it, and the Red Cross societies of Japan and North Korea carried it out; the article calls it a supposed humanitarian project.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Japan" } }],
  },
  {
    id: "jp-repatriation-90000",
    kind: "statistic",
    theme: "return",
    alsoPlaces: ["KP", "KR"],
    when: "1959/1984",
    statement: {
      en: "By the article's account, around 90,000 people settled in North Korea under the “repatriation” project as volunteers; most of them were from the South.",
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
      en: "Chongryon praised North Korea to those who moved there as a “paradise on earth”.",
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
      en: "Some of the Koreans who had moved under the “repatriation” project brought to light evidence of where Japanese citizens kidnapped by North Korea were. The article names one of them, and that person's teacher; the atlas leaves the names out.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Japan" } }],
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
      { source: "jiji-2026", locator: { en: "Excerpt" }, reading: "high", flags: ["stored-copy"] },
    ],
  },
]);

export const japan = defineCountry([...claims, ...japanIncidents], {
  id: "JP",
  name: { en: "Japan" },
  roles: ["transit", "destination"],
  checked: "2026-11-28",
  takeaway: {
    text: {
      en: "Very few people have reached Japan by sea, and they went on to South Korea; Japan has also taken back about 140 ethnic Koreans who had once moved to North Korea.",
    },
    claims: [
      "jp-three-by-boat",
      "jp-1987-thirteen",
      "jp-2007-family-of-four",
      "jp-2011-flown-to-south",
      "jp-resettled-140",
    ],
  },
  stances: [
    {
      period: "1987/2011",
      stance: "sends-to-south",
      claims: ["jp-1987-thirteen", "jp-2007-family-of-four", "jp-2011-flown-to-south"],
    },
    {
      period: "2012/2024",
      stance: "resettles",
      claims: ["jp-resettled-140"],
    },
  ],
  summary: [
    "jp-three-by-boat",
    "jp-flights-from-china",
    "jp-china-stopped-2010",
    "jp-resettled-140",
    "jp-repatriation-project",
  ],
  noPublishedFigure: {
    en: "No published figure of how many North Koreans live in Japan was found, and UNHCR's tables have no row for them. About 140 people who had moved to North Korea under the “repatriation” project are said to have been taken back; that number was looked for elsewhere and not found.",
  },
});
