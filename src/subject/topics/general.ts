import { claimsOf } from "#subject/writing.ts";

export const generalClaims = claimsOf("XX", [
  // Why and where to
  {
    id: "xx-reasons-to-leave",
    kind: "demographic",
    theme: "origins",
    alsoPlaces: ["KP"],
    statement: {
      en: "The reasons for which people leave North Korea are political, material and personal.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Lead" } }],
  },
  {
    id: "xx-destinations-mainly-south",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["KR"],
    statement: {
      en: "People flee to a range of countries, but above all to South Korea.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Lead" } }],
  },
  {
    id: "xx-departures-peak-1998-1999",
    kind: "demographic",
    theme: "demographics",
    alsoPlaces: ["KP"],
    when: "1998/1999",
    statement: {
      en: "As North Korea's famine of the 1990s drew towards its end, the number of people leaving rose steeply; it was at its highest in 1998 and 1999.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Lead" } }],
    caveat: {
      en: "Wikipedia gives no number. It is about leaving, not about arriving in South Korea.",
    },
  },
  {
    id: "xx-departures-decline-reasons",
    kind: "demographic",
    theme: "demographics",
    alsoPlaces: ["KP", "CN"],
    when: "1999/2024",
    statement: {
      en: "Since the peak of 1998 and 1999 fewer people have left. Among the main reasons are strict patrols and checks at the border, forced deportations, what it costs to leave, and that the mass famine is over.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Lead" } }],
  },
  {
    id: "xx-famine-soviet-aid",
    kind: "demographic",
    theme: "origins",
    alsoPlaces: ["KP"],
    when: "1990~/1999~",
    statement: {
      en: "The mass famine of the 1990s swept North Korea when the Soviet Union was dissolved and its aid stopped.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Lead" } }],
  },
  {
    id: "xx-decline-2019",
    kind: "demographic",
    theme: "demographics",
    alsoPlaces: ["KR", "US"],
    when: "2019",
    statement: {
      en: "Significantly fewer refugees reached South Korea, the US and other countries in 2019 than in the recent past, Robert King writes.",
    },
    evidence: [{ source: "kei-king-2020", locator: { en: "Opening" } }],
    caveat: { en: "King wrote “in the last year” in February 2020; he gives figures for 2019." },
  },
  {
    id: "xx-communities-elsewhere",
    kind: "estimate",
    theme: "resettlement",
    alsoPlaces: ["US", "GB", "DE"],
    when: "2011/2012",
    statement: {
      en: "Besides the community in South Korea, ENoK says that there are smaller ones in the United States, the United Kingdom, Germany and other places.",
    },
    evidence: [{ source: "enok-2012", locator: { en: "Paragraph 3" } }],
  },

  // Across the border
  {
    id: "xx-route-south-border-rare",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["KP", "KR"],
    when: "../2020",
    statement: {
      en: "Very few people leave straight across the border with South Korea, because it is so heavily guarded and militarised.",
    },
    evidence: [
      { source: "vision-times-2018", locator: { en: "Who they are and how they leave" } },
      { source: "kei-king-2020", locator: { en: "North Korean Policy to Discourage Defections" } },
    ],
    caveat: {
      en: "“Very few” is Vision Times' phrase; King says that from the North this border is particularly hard to reach.",
    },
  },
  {
    id: "xx-route-almost-all-china",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["KP", "CN"],
    when: "../2020",
    statement: {
      en: "Nearly everyone who leaves North Korea crosses its border with China, Robert King writes, because the one with South Korea, the Demilitarised Zone, is so heavily guarded that people in the North find it particularly hard to get to.",
    },
    evidence: [
      { source: "kei-king-2020", locator: { en: "North Korean Policy to Discourage Defections" } },
      { source: "wikipedia-2024", locator: { en: "Lead: the commonest way" } },
      {
        source: "new-daily-2024",
        locator: { en: "What the ministry said of the first three months of 2024" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "“Nearly everyone” is King's phrase. Wikipedia calls the way over China's border the commonest; South Korea's ministry said in 2024 that hardly anyone comes straight from the North and that most had lived in China or another country.",
    },
  },
  {
    id: "xx-route-jilin-liaoning",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["KP", "CN"],
    when: "../2024",
    statement: {
      en: "The commonest way out leads over the border with China into one of two of its provinces, Jilin or Liaoning.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Lead" } }],
  },
  {
    id: "xx-origin-border-provinces",
    kind: "demographic",
    theme: "origins",
    alsoPlaces: ["KP", "CN", "KR"],
    when: "../2024",
    statement: {
      en: "About 76 to 84 per cent of the people interviewed in China, or in the South, came from those North Korean provinces that border China.",
    },
    figures: [
      {
        measure: "share",
        unit: "percent",
        low: 76,
        high: 84,
        approximate: true,
        group: { en: "from provinces on the Chinese border" },
      },
    ],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Lead" } }],
    caveat: { en: "The lead does not name the surveys." },
  },

  // Beyond China
  {
    id: "xx-route-southeast-asia",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["CN", "VN", "LA", "TH", "KR"],
    when: "../2018",
    statement: {
      en: "From China people travel to Vietnam, Laos and Thailand, and in the end to South Korea; The Washington Post called this the usual journey in 2017, with a flight to Seoul as its last part.",
    },
    evidence: [
      { source: "vision-times-2018", locator: { en: "Who they are and how they leave" } },
      {
        source: "wapo-2017",
        locator: {
          en: "Excerpt: China, then Vietnam and Laos, then Thailand, then a flight to Seoul",
        },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "dailynk-coi",
        locator: { en: "Paragraphs 393–395: the way after 2007, in a Japanese translation" },
        attributedTo: { en: "the UN Commission of Inquiry" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },

  // Security Council Resolution 2397
  {
    id: "xx-2397-nationals",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KP"],
    when: "2017-12",
    statement: {
      en: "In the shorter of the two copies of Wikipedia's article that were read, UN Security Council Resolution 2397 requires that all North Korean nationals who earn income in a member state be returned to North Korea.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Lead (short copy)" } }],
  },
  {
    id: "xx-2397-defectors",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KP"],
    when: "2017-12",
    statement: {
      en: "In the longer of the two copies of Wikipedia's article that were read, UN Security Council Resolution 2397 requires that all North Korean “defectors” who earn income in a member state be returned to North Korea.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Lead" } }],
    caveat: {
      en: "Not what the resolution is about: it concerns workers abroad, and the other copy has “nationals”.",
    },
  },
  {
    id: "xx-2397-exceptions",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KP"],
    when: "2017-12",
    statement: {
      en: "Resolution 2397 of the UN Security Council allows exceptions in cases of refugee status or humanitarian law, Wikipedia says.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Lead" } },
      { source: "wikipedia-2024", locator: { en: "Lead (short copy)" } },
      {
        source: "un-security-council-2017",
        locator: { en: "Paragraph 8, as quoted" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The resolution itself was not read." },
  },
  {
    id: "xx-2397-reports",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KP"],
    when: "2017-12",
    statement: {
      en: "Wikipedia says that Resolution 2397 of the UN Security Council has all member states report on the North Koreans whom they send back under it and, where these are fewer than half of those concerned, explain why.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Lead" } },
      { source: "wikipedia-2024", locator: { en: "Lead (short copy)" } },
    ],
  },
  {
    id: "xx-2397-deadline",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KP"],
    when: "2017-12/2019-12",
    statement: {
      en: "Resolution 2397 was adopted in December 2017 (on the 22nd, by a footnote in the shorter copy); Wikipedia says that “defectors” were to be repatriated by December 2019.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Lead" } },
      {
        source: "wikipedia-2024",
        locator: { en: "Lead (short copy)" },
        flags: ["clarification-needed"],
      },
    ],
    caveat: {
      en: "The resolution concerns workers abroad, not refugees. Only the shorter copy has the footnote, which cites the resolution itself, and the editors' request for clarification.",
    },
  },
  {
    id: "un-2397",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KP"],
    when: "2017-12-22",
    statement: {
      en: "UN Security Council Resolution 2397, of 22 December 2017, gave states 24 months to send home those North Korean nationals who earn income abroad. Its target is labour abroad, not refugees.",
    },
    figures: [
      {
        measure: "duration",
        unit: "months",
        value: 24,
        group: { en: "time to send workers home" },
      },
    ],
    evidence: [
      { source: "asil-2017", locator: { en: "Excerpt" }, reading: "high", flags: ["stored-copy"] },
    ],
    caveat: {
      en: "The resolution itself was not read. That people protected by refugee law are an exception was read only on two websites that quote paragraph 8.",
    },
  },
]);
