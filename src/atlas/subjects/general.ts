import { claimsOf } from "../model";

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
    evidence: [{ source: "wikipedia-2024", locator: "Lead" }],
  },
  {
    id: "xx-destinations-mainly-south",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["KR"],
    statement: {
      en: "People flee to a range of countries, but above all to South Korea.",
    },
    evidence: [{ source: "wikipedia-2024", locator: "Lead" }],
  },
  {
    id: "xx-departures-peak-1998-1999",
    kind: "statistic",
    theme: "demographics",
    alsoPlaces: ["KP"],
    when: "1998/1999",
    statement: {
      en: "As North Korea's famine of the 1990s drew towards its end, the number of people leaving rose steeply; it was at its highest in 1998 and 1999.",
    },
    evidence: [{ source: "wikipedia-2024", locator: "Lead" }],
    caveat: {
      en: "The article gives no number. It is about leaving, not about arriving in South Korea.",
    },
  },
  {
    id: "xx-departures-decline-reasons",
    kind: "statistic",
    theme: "demographics",
    alsoPlaces: ["KP", "CN"],
    when: "1999/2024",
    statement: {
      en: "Since the peak of 1998 and 1999 fewer people have left. Among the main reasons are strict patrols and checks at the border, forced deportations, what it costs to leave, and that the mass famine is over.",
    },
    evidence: [{ source: "wikipedia-2024", locator: "Lead" }],
  },
  {
    id: "xx-famine-soviet-aid",
    kind: "statistic",
    theme: "origins",
    alsoPlaces: ["KP"],
    statement: {
      en: "The mass famine swept North Korea after the Soviet Union was dissolved and its aid stopped.",
    },
    evidence: [{ source: "wikipedia-2024", locator: "Lead" }],
  },
  {
    id: "xx-decline-2019",
    kind: "statistic",
    theme: "demographics",
    alsoPlaces: ["KR", "US"],
    when: "2019",
    statement: {
      en: "Significantly fewer refugees reached South Korea, the US and other countries in 2019 than in the recent past.",
    },
    evidence: [{ source: "kei-king-2020", locator: "Opening" }],
    caveat: { en: "King wrote “in the last year” in February 2020; he gives figures for 2019." },
  },
  {
    id: "xx-35000-resettled-south",
    kind: "estimate",
    theme: "resettlement",
    alsoPlaces: ["KR"],
    when: "1995~/2020",
    asOf: "2020-02-19",
    statement: {
      en: "Robert King wrote in 2020 that some 35,000 North Koreans had left home since the devastating famine in the mid-1990s and been able to settle in South Korea.",
    },
    figures: [{ measure: "resettled-cumulative", unit: "people", value: 35000, approximate: true }],
    evidence: [{ source: "kei-king-2020", locator: "Opening", attributedTo: "Robert R. King" }],
    caveat: { en: "Further down, the same article counts some 33,523 to the end of 2019." },
  },
  {
    id: "xx-thousand-or-two-europe",
    kind: "estimate",
    theme: "resettlement",
    alsoPlaces: ["EU"],
    when: "1995~/2020",
    asOf: "2020-02-19",
    statement: {
      en: "In 2020 Robert King put the number who had settled in Europe at an additional thousand or two.",
    },
    figures: [
      {
        measure: "resettled-cumulative",
        unit: "people",
        low: 1000,
        high: 2000,
        approximate: true,
      },
    ],
    evidence: [{ source: "kei-king-2020", locator: "Opening", attributedTo: "Robert R. King" }],
  },
  {
    id: "xx-small-part-of-those-in-china",
    kind: "estimate",
    theme: "demographics",
    alsoPlaces: ["CN", "KR", "US", "EU"],
    when: "1995~/2020",
    asOf: "2020-02-19",
    statement: {
      en: "Those who have resettled in South Korea, Europe and the United States are only a small part of the people who went to China against the law, Robert King notes.",
    },
    evidence: [{ source: "kei-king-2020", locator: "Opening", attributedTo: "Robert R. King" }],
    caveat: { en: "King gives no number for China." },
  },
  {
    id: "xx-communities-elsewhere",
    kind: "estimate",
    theme: "resettlement",
    alsoPlaces: ["US", "GB", "DE"],
    when: "2011/2012",
    statement: {
      en: "Besides the community in South Korea, ENoK says that there are smaller ones in other countries, and names the United States, the United Kingdom and Germany.",
    },
    evidence: [{ source: "enok-2012", locator: "Paragraph 3" }],
  },

  // Across the border
  {
    id: "xx-crossing-since-famine",
    kind: "estimate",
    theme: "origins",
    alsoPlaces: ["KP", "CN"],
    when: "1995~/2012",
    statement: {
      en: "Since the mid-1990s, when there were famines, tens of thousands of people have gone over the border into China, ENoK writes, looking for food and economic opportunity there.",
    },
    evidence: [{ source: "enok-2012", locator: "Paragraph 1" }],
    caveat: { en: "“Tens of thousands” is all that ENoK says; it names no source." },
  },
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
      { source: "vision-times-2018", locator: "Who they are and how they leave" },
      { source: "kei-king-2020", locator: "North Korean Policy to Discourage Defections" },
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
      en: "Nearly everyone who leaves North Korea crosses its border with China.",
    },
    evidence: [
      { source: "kei-king-2020", locator: "North Korean Policy to Discourage Defections" },
    ],
  },
  {
    id: "xx-route-china-most-used",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["CN"],
    when: "../2018",
    statement: {
      en: "China is the country by which most people escape, Vision Times writes.",
    },
    evidence: [{ source: "vision-times-2018", locator: "Who they are and how they leave" }],
  },
  {
    id: "xx-route-jilin-liaoning",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["KP", "CN"],
    when: "../2024",
    statement: {
      en: "The commonest way out leads over the border with China into its provinces of Jilin and Liaoning.",
    },
    evidence: [{ source: "wikipedia-2024", locator: "Lead" }],
    caveat: { en: "The article says “Jilin or Liaoning”." },
  },
  {
    id: "xx-origin-border-provinces",
    kind: "demographic",
    theme: "origins",
    alsoPlaces: ["KP", "CN", "KR"],
    when: "../2024",
    statement: {
      en: "About 76% to 84% of the people interviewed, in China or in the South, came from those North Korean provinces that border China.",
    },
    figures: [
      {
        measure: "share",
        unit: "percent",
        low: 76,
        high: 84,
        approximate: true,
        group: "from provinces on the Chinese border",
      },
    ],
    evidence: [{ source: "wikipedia-2024", locator: "Lead" }],
    caveat: { en: "The lead does not name the surveys." },
  },

  // In China and beyond
  {
    id: "xx-route-third-country",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["CN", "KP"],
    when: "../2024",
    statement: {
      en: "From China people usually go on to a third country, since China is a fairly close ally of North Korea.",
    },
    evidence: [{ source: "wikipedia-2024", locator: "Lead" }],
  },
  {
    id: "xx-route-southeast-asia",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["CN", "VN", "LA", "TH", "KR"],
    when: "../2018",
    statement: {
      en: "From China people travel to Vietnam, Laos and Thailand, and in the end to South Korea, Vision Times writes.",
    },
    evidence: [{ source: "vision-times-2018", locator: "Who they are and how they leave" }],
  },
  {
    id: "xx-route-embassy-enok",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["CN", "KR"],
    when: "../2012",
    statement: {
      en: "Having no legal status in China, refugees go thousands of miles across it to get to a South Korean embassy in a country of South-East Asia, ENoK writes.",
    },
    evidence: [{ source: "enok-2012", locator: "Paragraph 2" }],
  },
  {
    id: "xx-china-chance-to-leave-for-good",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["CN"],
    when: "../2012",
    statement: {
      en: "Going into China also gives North Koreans the chance to leave for good, ENoK notes.",
    },
    evidence: [{ source: "enok-2012", locator: "Paragraph 2" }],
  },
  {
    id: "xx-china-economic-partner",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["CN", "KP"],
    when: "../2024",
    statement: {
      en: "North Korea has few economic partners, and of these China has the most influence.",
    },
    evidence: [{ source: "wikipedia-2024", locator: "Lead" }],
  },
  {
    id: "xx-un-sanctions-decades",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KP"],
    when: "../2024",
    statement: {
      en: "North Korea's situation has been the target of UN sanctions for decades.",
    },
    evidence: [{ source: "wikipedia-2024", locator: "Lead" }],
  },
  {
    id: "xx-china-aid",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["CN", "KP"],
    when: "../2024",
    statement: { en: "China also gives North Korea aid continuously." },
    evidence: [{ source: "wikipedia-2024", locator: "Lead" }],
  },
  {
    id: "xx-china-refuses-status",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["CN"],
    when: "../2024",
    statement: {
      en: "China does not accept North Koreans as refugees and regards them as illegal economic migrants, so as not to worsen its relations with the Korean Peninsula, which are already tense.",
    },
    evidence: [{ source: "wikipedia-2024", locator: "Lead" }],
  },
  {
    id: "xx-china-sends-back",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["CN", "KP"],
    when: "../2024",
    statement: { en: "People who are caught in China are sent back to North Korea." },
    evidence: [
      { source: "wikipedia-2024", locator: "Lead" },
      {
        source: "wikipedia-2024",
        locator: "Lead (short mirror)",
        flags: ["citation-needed"],
      },
    ],
    caveat: {
      en: "The editors' request for a citation stands only in the shorter of the two mirrors.",
    },
  },
  {
    id: "xx-china-complicit",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["CN", "KP"],
    when: "../2020",
    asOf: "2020-02-19",
    statement: {
      en: "Robert King calls China's border guards and police complicit, because they return fleeing people whom they capture to the North as a matter of routine.",
    },
    evidence: [{ source: "kei-king-2020", locator: "Opening", attributedTo: "Robert R. King" }],
  },
  {
    id: "xx-china-crackdown-2017-arrests",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["CN"],
    when: "2017/2018",
    asOf: "2018",
    statement: {
      en: "Sokeel Park, South Korea country director of Liberty in North Korea, which helps to rescue people, said that China's authorities now had a better grip on what happens inside their borders: North Koreans were being arrested not only in the north-east but also in the south and south-west, shortly before they could get to South-East Asia.",
    },
    evidence: [
      {
        source: "vision-times-2018",
        locator: "Numbers",
        attributedTo: "Sokeel Park, Liberty in North Korea, speaking to The Telegraph",
        flags: ["secondary"],
      },
    ],
  },
  {
    id: "xx-china-crackdown-2017-severe",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["CN"],
    when: "2017",
    asOf: "2018",
    statement: {
      en: "By Sokeel Park's account 2017 was an especially bad year, with very widespread and very severe crackdowns in China.",
    },
    evidence: [
      {
        source: "vision-times-2018",
        locator: "Numbers",
        attributedTo: "Sokeel Park, Liberty in North Korea, speaking to The Telegraph",
        flags: ["secondary"],
      },
    ],
  },

  // Refugees or migrants
  {
    id: "xx-china-no-status-enok",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["CN"],
    when: "../2012",
    statement: {
      en: "ENoK writes that China is not safe for North Koreans: its government has not yet given them refugee status, in spite of the harsh punishment that awaits those who are sent back.",
    },
    evidence: [{ source: "enok-2012", locator: "Paragraph 1" }],
  },
  {
    id: "xx-refugees-not-only-migrants",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["CN"],
    when: "../2012",
    statement: {
      en: "ENoK argues that people's immediate motive for going to China may be “economic”, yet that they are “refugees” and not only “economic migrants”.",
    },
    evidence: [{ source: "enok-2012", locator: "Paragraph 1" }],
  },
  {
    id: "xx-refugees-1967-protocol",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["CN", "KP"],
    when: "../2012",
    statement: {
      en: "In ENoK's view North Korean society has virtually no freedom, and people caught at the border or sent back are treated brutally; this is why they merit the status of refugees under the 1967 Protocol Relating to the Status of Refugees, which China has signed.",
    },
    evidence: [{ source: "enok-2012", locator: "Paragraph 1" }],
  },
  {
    id: "xx-no-status-vulnerable",
    kind: "policy",
    theme: "trafficking",
    alsoPlaces: ["CN"],
    when: "../2012",
    statement: {
      en: "Without refugee status North Koreans are very vulnerable: ENoK names arrest, fraud and trafficking, among other abuses.",
    },
    evidence: [{ source: "enok-2012", locator: "Paragraph 1" }],
  },

  // Security Council Resolution 2397
  {
    id: "xx-2397-nationals",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KP"],
    when: "2017-12",
    statement: {
      en: "In the article's shorter mirror, UN Security Council Resolution 2397 requires that all North Korean nationals who earn income in a member state be returned to North Korea.",
    },
    evidence: [{ source: "wikipedia-2024", locator: "Lead (short mirror)" }],
  },
  {
    id: "xx-2397-defectors",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KP"],
    when: "2017-12",
    statement: {
      en: "In the article's longer mirror, UN Security Council Resolution 2397 requires that all North Korean “defectors” who earn income in a member state be returned to North Korea.",
    },
    evidence: [{ source: "wikipedia-2024", locator: "Lead" }],
    caveat: {
      en: "Not what the resolution is about: it concerns workers abroad, and the article's other mirror has “nationals”.",
    },
  },
  {
    id: "xx-2397-exceptions",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KP"],
    when: "2017-12",
    statement: {
      en: "Resolution 2397 allows exceptions in cases of refugee status or humanitarian law.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: "Lead" },
      { source: "wikipedia-2024", locator: "Lead (short mirror)" },
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
      en: "All member states have to report on the deportations under Resolution 2397 and, where they have sent back fewer than half of the North Koreans concerned, to explain why.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: "Lead" },
      { source: "wikipedia-2024", locator: "Lead (short mirror)" },
    ],
  },
  {
    id: "xx-2397-deadline",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KP"],
    when: "2017-12/2019-12",
    statement: {
      en: "Resolution 2397 was adopted in December 2017; the article says that “defectors” were to be repatriated by December 2019.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: "Lead" },
      {
        source: "wikipedia-2024",
        locator: "Lead (short mirror)",
        flags: ["clarification-needed"],
      },
    ],
    caveat: {
      en: "The resolution concerns workers abroad, not refugees. The shorter mirror cites the resolution, dated 22 December 2017; only there do the editors ask for clarification.",
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
      { measure: "duration", unit: "months", value: 24, group: "time to send workers home" },
    ],
    evidence: [
      { source: "asil-2017", locator: "Excerpt", reading: "high", flags: ["stored-copy"] },
    ],
    caveat: {
      en: "The resolution itself was not read. That people protected by refugee law are an exception was read only as a forum quotes paragraph 8.",
    },
  },
]);
