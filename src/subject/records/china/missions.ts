import { claimsOf, eventsOf } from "#subject/writing.ts";

/** Who entered missions and schools in China and Hong Kong, and whom China let go or sent back. */
export const chinaMissions = claimsOf("CN", [
  {
    id: "cn-1997-hwang-statement",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["PH", "KR"],
    when: "1997-03-18",
    asOf: "1997-03-19",
    statement: {
      en: "Hwang Jang-yop, a leading figure of North Korea's ruling party, had been sent on to a third country as he himself wished, China said on television in March 1997, five weeks after he had entered South Korea's consulate in Beijing. It called this in keeping with international law and practice.",
    },
    evidence: [
      {
        source: "los-angeles-times-1997",
        locator: { en: "Opening: China's statement" },
        attributedTo: { en: "China's government" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "It is the earliest case found in which China let somebody leave who had gone into a mission.",
    },
  },
  {
    id: "cn-2001-unhcr-agreed",
    kind: "incident",
    alsoPlaces: ["KR"],
    when: "2001-06-29",
    asOf: "2001-06-30",
    statement: {
      en: "UNHCR announced in June 2001 that the family of seven from its Beijing office had reached Seoul: China had agreed to their leaving on humanitarian grounds, and one of the agency's staff went with them. UNHCR had declared that their request for asylum was justified and that sending them back to North Korea was unthinkable.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 7 }],
    evidence: [
      {
        source: "unhcr-2001-2",
        locator: { en: "Opening: the arrival in Seoul" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The agency adds that it had only limited access to China's north-east." },
  },
  {
    id: "cn-2001-family-dalian",
    kind: "incident",
    when: "2001-06",
    asOf: "2001-06-26",
    statement: {
      en: "The family of seven who went to UNHCR's office in Beijing in June 2001 had set out from Dalian in Liaoning Province, The Dong-A Ilbo reported.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 7 }],
    evidence: [
      {
        source: "donga-2001",
        locator: { en: "Excerpt: where the family set out" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The newspaper writes the city's name as “Da Ryun”." },
  },
  {
    id: "cn-2002-38-through-missions",
    kind: "statistic",
    theme: "diplomacy",
    alsoPlaces: ["KR"],
    when: "../2002-06-23",
    asOf: "2002-06-23",
    statement: {
      en: "By Voice of America's count of June 2002 China had until then let at least 38 North Koreans leave who had entered missions of countries other than South Korea.",
    },
    figures: [{ measure: "people-released", unit: "people", value: 38, approximate: true }],
    evidence: [
      {
        source: "voa-ko-2002",
        locator: { en: "Opening: those who had left before" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-2002-06-24-left",
    kind: "incident",
    alsoPlaces: ["KR"],
    when: "2002-06-23",
    asOf: "2002-06-23",
    statement: {
      en: "On 23 June 2002 China let 24 North Koreans leave for the South by way of a third country: the 23 people inside South Korea's consular office in Beijing and the man whom Chinese guards had dragged out of it on 13 June.",
    },
    figures: [{ measure: "people-released", unit: "people", value: 24 }],
    evidence: [
      {
        source: "voa-ko-2002",
        locator: { en: "Opening: China's foreign ministry on the 24 people" },
        attributedTo: { en: "China's foreign ministry" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-2003-third-missions-88",
    kind: "statistic",
    theme: "diplomacy",
    alsoPlaces: ["KR", "DE"],
    when: "2001-06/2003-10",
    asOf: "2003-10-09",
    statement: {
      en: "From June 2001 to October 2003, 88 people reached South Korea after entering missions of other countries in China. The most, 32 people in ten cases, came by way of Germany's embassy.",
    },
    figures: [
      { measure: "reached-safety", unit: "people", value: 88 },
      {
        measure: "reached-safety",
        unit: "people",
        value: 32,
        group: { en: "by Germany's embassy" },
      },
      { measure: "count", unit: "cases", value: 10, group: { en: "by Germany's embassy" } },
    ],
    evidence: [
      {
        source: "donga-2003",
        locator: { en: "Opening: the foreign ministry's count" },
        attributedTo: { en: "South Korea's foreign ministry" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "People who entered South Korea's own missions are not in this count." },
  },
  {
    id: "cn-2003-consulate-500",
    kind: "statistic",
    theme: "diplomacy",
    alsoPlaces: ["KR"],
    when: "2002-05-23/2003-10-06",
    asOf: "2003-10-07",
    statement: {
      en: "About 500 North Koreans entered South Korea's consular office in Beijing between May 2002 and October 2003. After Chinese checks most of them left for the South; some 130 were still inside, where there was room for fifty.",
    },
    figures: [
      {
        measure: "people-involved",
        unit: "people",
        value: 500,
        approximate: true,
        group: { en: "entered" },
      },
      {
        measure: "people-involved",
        unit: "people",
        value: 130,
        approximate: true,
        when: "2003-10",
        group: { en: "inside in October 2003" },
      },
    ],
    evidence: [
      {
        source: "joongang-2003",
        locator: { en: "Opening: the office's own figures" },
        attributedTo: { en: "South Korea's consular office in Beijing" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-2003-consulate-closed",
    kind: "incident",
    alsoPlaces: ["KR"],
    when: "2003-10-07/2003-10-20",
    asOf: "2003-10-17",
    statement: {
      en: "South Korea's consular office in Beijing halted its usual work from 7 to 20 October 2003, as 120 to 130 refugees were living there. China agreed afterwards to look into cases faster.",
    },
    figures: [
      { measure: "people-involved", unit: "people", low: 120, high: 130, approximate: true },
    ],
    evidence: [
      {
        source: "hankyung-2003-2",
        locator: { en: "Opening: the office reopens on the 20th" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "joongang-2003",
        locator: { en: "Opening: the office stops its work" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-2004-german-school",
    kind: "incident",
    alsoPlaces: ["DE", "KR"],
    when: "2002-09/2004-06-01",
    asOf: "2004-06-01",
    statement: {
      en: "North Koreans got into the German school in Beijing over ten times from September 2002 on. On 1 June 2004 six came: one was told to leave, and five were taken to Germany's embassy.",
    },
    figures: [
      { measure: "people-involved", unit: "people", value: 6, when: "2004-06-01" },
      {
        measure: "count",
        unit: "times",
        value: 10,
        approximate: true,
        group: { en: "entries since September 2002" },
      },
    ],
    evidence: [
      {
        source: "the-dong-a-2004",
        locator: { en: "Opening: six people on 1 June 2004" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-2003-boats",
    kind: "incident",
    alsoPlaces: ["KR", "JP"],
    when: "2003-01-18",
    asOf: "2003-06-09",
    statement: {
      en: "Chinese police in Shandong Province arrested about fifty North Koreans in January 2003, who were about to leave in two fishing boats for South Korea and Japan. A photographer who was with them was sentenced to two years in prison and freed after fourteen months.",
    },
    figures: [{ measure: "people-arrested", unit: "people", value: 50, approximate: true }],
    evidence: [
      {
        source: "los-angeles-times-2003",
        locator: { en: "Opening: the arrests and the sentence" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "“Nearly fifty” is the newspaper's count; an aid group that had helped with the plan counts 62 people, some of them taken earlier.",
    },
  },
  {
    id: "cn-2003-boats-fate",
    kind: "incident",
    alsoPlaces: ["KP", "KR"],
    when: "2003-01/2003-10",
    asOf: "2003-10-08",
    statement: {
      en: "Of the 62 people whom the boats of January 2003 were meant for, 31 had by October been sent back to North Korea, nine had reached South Korea, four were in hiding and eight missing, by the count of an aid group that had helped with the plan.",
    },
    figures: [
      { measure: "people-involved", unit: "people", value: 62 },
      { measure: "forced-returns", unit: "people", value: 31 },
      { measure: "reached-safety", unit: "people", value: 9 },
      { measure: "whereabouts-unknown", unit: "people", value: 8 },
    ],
    evidence: [
      {
        source: "life-funds-for-2003",
        locator: { en: "Opening: what became of the 62 people" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The count is the group's own and could not be checked; the four groups add up to 52.",
    },
  },
  {
    id: "cn-2003-japanese-wife",
    kind: "incident",
    alsoPlaces: ["JP"],
    when: "2003-01/2003-03",
    asOf: "2003-03-28",
    statement: {
      en: "A Japanese woman who had gone to live in North Korea with her husband, and her daughter, were back in Japan by 28 March 2003. Japanese consular staff in China had gone to them, the first such case that a Japanese aid group knew of.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 2 }],
    evidence: [
      {
        source: "society-to-help-2003",
        locator: { en: "Opening: the group's statement" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Where the two had stayed in China is left out." },
  },
  {
    id: "cn-2004-japan-school",
    kind: "incident",
    alsoPlaces: ["JP", "KR"],
    when: "2004-09~",
    asOf: "2004-09-29",
    statement: {
      en: "Twenty-nine North Koreans went into a school in Beijing, that of Japan's embassy, in September 2004. Over the next weeks they were quietly taken out of China.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 29 }],
    evidence: [
      {
        source: "rfa-2004",
        locator: { en: "Opening: the Japanese school earlier in the month" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-2004-shanghai-school",
    kind: "incident",
    alsoPlaces: ["US"],
    when: "2004-09-27",
    asOf: "2004-09-30",
    statement: {
      en: "An American school in Shanghai called the police when nine North Koreans entered it on 27 September 2004, and the police took them away. A school has no diplomatic status.",
    },
    figures: [{ measure: "people-arrested", unit: "people", value: 9 }],
    evidence: [
      {
        source: "nbc-news-2004",
        locator: { en: "Opening: a US consular official on the nine" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "First reports spoke of eight people." },
  },
  {
    id: "cn-2004-shanghai-cho",
    kind: "incident",
    alsoPlaces: ["PH", "GB"],
    when: "2004",
    asOf: "2025",
    statement: {
      en: "Timothy Cho, who works for a parliamentary group on North Korea in Britain, tells in public that he was one of the nine people in Shanghai in 2004, and that China, after the press had reported on the case, deported them to the Philippines.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 9 }],
    evidence: [
      {
        source: "timothy-cho-2025",
        locator: { en: "Opening: his letter" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "He speaks in public under his own name. The page does not show its year." },
  },
  {
    id: "cn-2004-consulate-112",
    kind: "statistic",
    theme: "diplomacy",
    alsoPlaces: ["KR", "US"],
    when: "2004-09-28/2004-10-25",
    asOf: "2004-10-25",
    statement: {
      en: "In a single month 112 people came to South Korea's consular office in Beijing so as to get to Seoul: the month after 28 September 2004, when the North Korean Human Rights Act passed the US Senate.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 112 }],
    evidence: [
      {
        source: "donga-2004-2",
        locator: { en: "Opening: a consular official's count" },
        attributedTo: { en: "a South Korean consular official" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-2004-canada-44",
    kind: "incident",
    alsoPlaces: ["CA", "KR"],
    when: "2004-09-29",
    asOf: "2004-09-29",
    statement: {
      en: "Forty-four North Koreans, children among them, entered Canada's embassy in Beijing on 29 September 2004. Hundreds had entered foreign missions in China since 2002, Radio Free Asia wrote.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 44 }],
    evidence: [
      {
        source: "rfa-2004",
        locator: { en: "Opening: 44 people" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "nbc-news-2004",
        locator: { en: "Opening: the headline" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-2004-incited",
    kind: "policy",
    theme: "diplomacy",
    when: "2004-09",
    asOf: "2004-09-29",
    statement: {
      en: "China's foreign ministry said in 2004 that people who had come into the country illegally were being incited by so-called rights groups to force their way into embassies, and that China was against this.",
    },
    evidence: [
      {
        source: "rfa-2004",
        locator: { en: "Opening: the ministry's spokesman" },
        attributedTo: { en: "China's foreign ministry" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-2005-shandong-school",
    kind: "incident",
    alsoPlaces: ["KP", "KR"],
    when: "2005-08-29/2005-09-29",
    asOf: "2005-10-11",
    statement: {
      en: "Seven people who had gone into a South Korean school in Shandong Province were sent back to North Korea a month later, on 29 September 2005. China had never before returned anybody from an international school, and South Korea protested.",
    },
    figures: [{ measure: "forced-returns", unit: "people", value: 7 }],
    evidence: [
      {
        source: "donga-en-2005",
        locator: { en: "The whole article: South Korea's foreign ministry on China's answer" },
        attributedTo: { en: "South Korea's foreign ministry" },
        relays: "official",
        reading: "high",
      },
    ],
    caveat: {
      en: "China confirmed it to South Korea on 6 October 2005, and said that a school has no special status.",
    },
  },
  {
    id: "cn-2005-tianjin-school",
    kind: "incident",
    alsoPlaces: ["KR"],
    when: "2005-09-12",
    asOf: "2005-09-28",
    statement: {
      en: "Nine North Koreans, among them two small children, were turned away by the head of a South Korean school in Tianjin on 12 September 2005. A commission of the US Congress wrote that, up to then, those who got into foreign schools in China had as a rule reached the South.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 9 }],
    evidence: [
      {
        source: "cecc-2005",
        locator: { en: "The whole analysis: the nine people and the practice until then" },
        reading: "high",
      },
    ],
    caveat: { en: "The head of the school said that they had not told him who they were." },
  },
  {
    id: "cn-2006-shenyang-relatives",
    kind: "incident",
    alsoPlaces: ["KP", "KR"],
    when: "2006-10",
    asOf: "2007-01-18",
    statement: {
      en: "Nine family members of South Korean prisoners of war, whom South Korea's consulate had lodged in Shenyang, were arrested there in October 2006 and returned to North Korea. South Korea's government spoke of its deep regret in January 2007.",
    },
    figures: [{ measure: "forced-returns", unit: "people", value: 9 }],
    evidence: [
      {
        source: "bbc-news-2007",
        locator: { en: "Opening: South Korea's statement" },
        attributedTo: { en: "South Korea's foreign ministry" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-2007-beijing-school",
    kind: "incident",
    alsoPlaces: ["KR"],
    when: "2007-10-09",
    asOf: "2007-10-12",
    statement: {
      en: "Chinese police arrested four North Koreans in a South Korean school in Beijing on 9 October 2007 and did not let South Korean consular officials in.",
    },
    figures: [{ measure: "people-arrested", unit: "people", value: 4 }],
    evidence: [
      {
        source: "the-epoch-times-2007",
        locator: { en: "Opening: the arrests" },
        attributedTo: { en: "Yonhap" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "Only one newspaper's report was read, after the agency Yonhap; the newspaper is hostile to China's government.",
    },
  },
  {
    id: "cn-2009-exit-stop",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["JP", "KR"],
    when: "2008-09~/2010-01",
    asOf: "2010-01-04",
    statement: {
      en: "China became stricter in autumn 2008 and from April 2009 let nobody leave who was inside a Japanese mission: some ten people were stuck there in January 2010, and several dozen in South Korea's missions.",
    },
    figures: [
      {
        measure: "people-involved",
        unit: "people",
        value: 10,
        approximate: true,
        when: "2010-01",
        group: { en: "inside Japanese missions" },
      },
    ],
    evidence: [
      {
        source: "mbn-2010",
        locator: { en: "Opening: diplomats on the exit permits" },
        attributedTo: { en: "diplomats, in the Sankei Shimbun" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-2010-shenyang-japan",
    kind: "incident",
    alsoPlaces: ["JP"],
    when: "2008~/2010-08",
    asOf: "2010-08-13",
    statement: {
      en: "At least five North Koreans, the wife of a man living in Japan and her son among them, had by August 2010 been in Japan's consulate in Shenyang for up to two years, because China did not let them leave, an aid group said.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 5, approximate: true }],
    evidence: [
      {
        source: "yomiuri-shimbun-2010",
        locator: { en: "Opening: the aid group on the five people" },
        attributedTo: { en: "an aid group" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-2009-five-of-fourteen",
    kind: "incident",
    alsoPlaces: ["VN"],
    when: "2009-09-18",
    asOf: "2009-09-26",
    statement: {
      en: "Fourteen people were on their way from China to Vietnam in September 2009: nine arrived, and five, a mother and her child among them, were caught by Chinese police on 18 September.",
    },
    figures: [{ measure: "people-arrested", unit: "people", value: 5 }],
    evidence: [
      {
        source: "daily-nk-2009",
        locator: { en: "Opening: the fourteen people" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "One source tells of it; what became of the five was not found." },
  },
  {
    id: "cn-2012-march-agreement",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KR"],
    when: "2012-03",
    asOf: "2012-05-15",
    statement: {
      en: "South Korea and China agreed in principle in March 2012 that the people who were already inside South Korean missions could soon leave. China had given no exit permits for nearly three years.",
    },
    evidence: [
      {
        source: "donga-2012",
        locator: { en: "Opening: the agreement of March" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-2012-missions-emptied",
    kind: "incident",
    alsoPlaces: ["KR"],
    when: "2012-04-01/2012-05-14",
    asOf: "2012-05-15",
    statement: {
      en: "In spring 2012 China let the eleven North Koreans go who were living in South Korea's missions: four on 1 April, after up to three years inside, and the last seven by 14 May. After that nobody was left in the missions, The Dong-A Ilbo reported.",
    },
    figures: [
      { measure: "people-released", unit: "people", value: 11 },
      { measure: "people-released", unit: "people", value: 4, group: { en: "on 1 April 2012" } },
      { measure: "people-released", unit: "people", value: 7, group: { en: "by 14 May 2012" } },
    ],
    evidence: [
      {
        source: "donga-2012",
        locator: { en: "Opening: the last seven arrive" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "Reports of April 2012 count five people in the first group, The Dong-A Ilbo four.",
    },
  },
  {
    id: "cn-2012-ten-in-missions",
    kind: "statistic",
    theme: "diplomacy",
    alsoPlaces: ["KR"],
    when: "2012-02",
    asOf: "2012-02-25",
    statement: {
      en: "About ten North Koreans were waiting in South Korea's nine missions in China in February 2012, Seoul Shinmun reported.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 10, approximate: true }],
    evidence: [
      {
        source: "seoul-shinmun-2012",
        locator: { en: "Opening: people waiting in the missions" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-2016-ningbo-malaysia",
    kind: "incident",
    alsoPlaces: ["KR"],
    when: "2016-04",
    asOf: "2019-09-04",
    statement: {
      en: "The women from the restaurant in Ningbo had been told that they were going to Malaysia, and the group left China by way of Shanghai, by a lawyers' committee's preliminary report of 2019.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 12, group: { en: "women" } }],
    evidence: [
      {
        source: "korea-herald-2019-lawyers",
        locator: { en: "Excerpt: what the women had been told" },
        attributedTo: { en: "a committee of lawyers" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-2014-way-by-kunming",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["KP", "LA"],
    when: "2014",
    asOf: "2014-08-15",
    statement: {
      en: "Sky News followed the way of the eleven people of August 2014 from North Korea's Ryanggang Province by way of Qingdao and Kunming towards Laos.",
    },
    evidence: [
      {
        source: "sky-2014",
        locator: { en: "Excerpt: the stations of the group" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The atlas keeps to cities of over a million people and to provinces." },
  },
  {
    id: "cn-hk-1996-impostor",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "1996-06/1996-07",
    asOf: "1996-07-18",
    statement: {
      en: "A man in Hong Kong, then British, who had asked for passage to South Korea as a North Korean proved in July 1996 to be an ethnic Korean from China. The city planned to send him back to China; no case like it was known before.",
    },
    evidence: [
      {
        source: "joongang-1996",
        locator: { en: "Opening: an official in Hong Kong" },
        attributedTo: { en: "an official in Hong Kong" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-hk-1996-family",
    kind: "incident",
    alsoPlaces: ["KP", "KR"],
    when: "1996-11-23/1996-12-09",
    asOf: "1996-12-07",
    statement: {
      en: "Seventeen people, sixteen of them of one family, reached Hong Kong, then British, on 23 November 1996, four weeks after leaving North Korea, and asked to go to South Korea. Hong Kong's immigration service questioned them, and they were to be brought to Seoul about 9 December.",
    },
    figures: [
      { measure: "people-involved", unit: "people", value: 17 },
      { measure: "people-involved", unit: "people", value: 5, group: { en: "children" } },
    ],
    evidence: [
      {
        source: "dong-a-ilbo-1996",
        locator: { en: "Opening: a spokesman of South Korea's foreign ministry" },
        attributedTo: { en: "South Korea's foreign ministry" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The newspapers print names; the atlas does not." },
  },
  {
    id: "cn-hk-1997-eleven",
    kind: "statistic",
    theme: "routes",
    alsoPlaces: ["KR"],
    when: "1997-03-25",
    asOf: "1997-03-25",
    statement: {
      en: "Eleven North Koreans were in Hong Kong in March 1997, waiting to travel to Seoul. Others were hurrying to get there, as this way was expected to end when China took over the city in July.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 11 }],
    evidence: [
      {
        source: "donga-1997-2",
        locator: { en: "Opening: a source in Hong Kong's government" },
        attributedTo: { en: "a source in Hong Kong's government" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-hk-2016-student",
    kind: "incident",
    alsoPlaces: ["KR"],
    when: "2016-07-16",
    asOf: "2016-07-29",
    statement: {
      en: "A student left North Korea's team and went to South Korea's consulate in Hong Kong in July 2016, after a mathematics contest there. The Korea Herald wrote that the city had not had such a case since 1997.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 1 }],
    evidence: [
      {
        source: "the-korea-herald-2016",
        locator: { en: "Opening: the student at the consulate" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "south-china-morning-2016",
        locator: { en: "Opening: a first case in many years" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "Newspapers named the student; the atlas does not. What followed was not in the texts that were read.",
    },
  },
  {
    id: "cn-hk-last-1996",
    kind: "policy",
    theme: "routes",
    alsoPlaces: ["KR"],
    when: "1996/2016",
    asOf: "2016-08-10",
    statement: {
      en: "In 1996 came the last North Korean known to have looked for refuge in Hong Kong before a student in 2016, the South China Morning Post wrote.",
    },
    evidence: [
      {
        source: "south-china-morning-2016",
        locator: { en: "Opening: the first since 1996" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-2000-unhcr-seven",
    kind: "incident",
    alsoPlaces: ["RU", "KP"],
    when: "1999-12-30/2000-01-13",
    asOf: "2000-01-13",
    statement: {
      en: "UNHCR protested in January 2000 over seven North Koreans whom it had recognised as refugees in December 1999. On 30 December Russia had deported them to China, which then told the agency that it had returned them to North Korea.",
    },
    figures: [{ measure: "forced-returns", unit: "people", value: 7 }],
    evidence: [
      {
        source: "unhcr-2000",
        locator: { en: "The press release of 13 January 2000" },
        reading: "high",
      },
    ],
    caveat: { en: "So Russia's part in it falls in 1999. One of the seven was a child." },
  },
  {
    id: "cn-2016-11-shenyang",
    kind: "incident",
    alsoPlaces: ["KP"],
    when: "2016-11",
    asOf: "2017",
    statement: {
      en: "In November 2016 more than thirty North Koreans on the way to South-East Asia were reported caught in Shenyang and then moved towards the border, a commission of the US Congress wrote.",
    },
    figures: [{ measure: "people-arrested", unit: "people", value: 30, approximate: true }],
    evidence: [
      {
        source: "cecc-2017",
        locator: { en: "Opening: November 2016" },
        attributedTo: { en: "South Korean media" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The commission passes on South Korean media. The outcome is not in the part that was read.",
    },
  },
  {
    id: "cn-2023-10-ministry",
    kind: "incident",
    alsoPlaces: ["KP", "KR"],
    when: "2023-10-13",
    asOf: "2023-10-13",
    statement: {
      en: "A large number of North Koreans seemed to have been sent back from the three provinces of China's north-east, South Korea's Unification Ministry said on 13 October 2023. It added that it had taken the matter up with China.",
    },
    evidence: [
      {
        source: "news1-2023",
        locator: { en: "Opening: the ministry's spokesman" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The ministry gave no number; groups spoke of 400 to 600 people in the same report.",
    },
  },
  {
    id: "cn-2023-10-un-experts",
    kind: "incident",
    alsoPlaces: ["KP"],
    when: "2023-10",
    asOf: "2023-10-17",
    statement: {
      en: "China had reportedly sent back hundreds of North Koreans, by far most of them women, UN experts said on 17 October 2023. They said that hundreds of others were in custody and might be returned too.",
    },
    evidence: [
      {
        source: "ohchr-2023",
        locator: { en: "Opening: the experts' statement" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The experts speak of reports that they received, not of a count of their own." },
  },
]);

export const chinaMissionEvents = eventsOf("CN", [
  {
    id: "cn-2002-06-24-left",
    headline: {
      en: "China lets 24 people leave South Korea's consular office in Beijing for the South",
    },
    kind: "release",
    at: "cn-beijing",
    routes: ["missions"],
    when: "2002-06-23",
    accounts: ["cn-2002-06-24-left"],
  },
  {
    id: "cn-2003-boats",
    headline: { en: "About fifty people about to leave by boat are arrested in Shandong" },
    kind: "arrest",
    at: "cn-shandong",
    when: "2003-01-18",
    accounts: ["cn-2003-boats", "cn-2003-boats-fate"],
    differ: ["number", "outcome"],
  },
  {
    id: "cn-2003-japanese-wife",
    headline: { en: "A Japanese woman and her daughter get back to Japan by way of China" },
    kind: "release",
    at: null,
    when: "2003-03",
    accounts: ["cn-2003-japanese-wife"],
  },
  {
    id: "cn-2003-consulate-closed",
    headline: {
      en: "South Korea's consular office in Beijing stops its usual work: too many live there",
    },
    kind: "policy-change",
    at: "cn-beijing",
    routes: ["missions"],
    when: "2003-10-07/2003-10-20",
    accounts: ["cn-2003-consulate-closed"],
  },
  {
    id: "cn-2004-german-school",
    headline: { en: "Six people enter the German school in Beijing" },
    kind: "entry",
    at: "cn-beijing",
    routes: ["missions"],
    when: "2004-06-01",
    accounts: ["cn-2004-german-school"],
  },
  {
    id: "cn-2004-japan-school",
    headline: { en: "Twenty-nine people enter the school of Japan's embassy in Beijing" },
    kind: "entry",
    ended: "safe",
    at: "cn-beijing",
    routes: ["missions"],
    when: "2004-09~",
    accounts: ["cn-2004-japan-school"],
  },
  {
    id: "cn-2004-shanghai-school",
    headline: { en: "Nine people are arrested after entering an American school in Shanghai" },
    kind: "arrest",
    at: "cn-shanghai",
    when: "2004-09-27",
    accounts: ["cn-2004-shanghai-school", "cn-2004-shanghai-cho"],
    differ: ["outcome"],
  },
  {
    id: "cn-2004-canada-44",
    headline: { en: "Forty-four people enter Canada's embassy in Beijing" },
    kind: "entry",
    at: "cn-beijing",
    routes: ["missions"],
    when: "2004-09-29",
    accounts: ["cn-2004-canada-44"],
  },
  {
    id: "cn-2005-tianjin-school",
    headline: { en: "A South Korean school in Tianjin turns nine people away" },
    kind: "entry",
    at: "cn-tianjin",
    when: "2005-09-12",
    accounts: ["cn-2005-tianjin-school"],
  },
  {
    id: "cn-2005-shandong-school",
    headline: { en: "Seven people who had entered a school in Shandong are sent back" },
    kind: "return",
    at: "cn-shandong",
    when: "2005-08-29/2005-09-29",
    accounts: ["cn-2005-shandong-school"],
  },
  {
    id: "cn-2006-shenyang-relatives",
    headline: { en: "Nine relatives of South Korean prisoners of war are caught and sent back" },
    kind: "return",
    at: "cn-shenyang",
    when: "2006-10",
    accounts: ["cn-2006-shenyang-relatives"],
  },
  {
    id: "cn-2007-beijing-school",
    headline: { en: "Four people are arrested in a South Korean school in Beijing" },
    kind: "arrest",
    at: "cn-beijing",
    when: "2007-10-09",
    accounts: ["cn-2007-beijing-school"],
  },
  {
    id: "cn-2009-five-of-fourteen",
    headline: { en: "Five of fourteen people on their way to Vietnam are caught in China" },
    kind: "arrest",
    at: null,
    routes: ["vietnam"],
    when: "2009-09-18",
    accounts: ["cn-2009-five-of-fourteen"],
  },
  {
    id: "cn-2010-shenyang-japan",
    headline: { en: "Five people wait for up to two years in Japan's consulate in Shenyang" },
    kind: "entry",
    at: "cn-shenyang",
    when: "2008~/2010-08",
    accounts: ["cn-2010-shenyang-japan"],
  },
  {
    id: "cn-2016-11-shenyang",
    headline: { en: "Over thirty people on their way to South-East Asia are caught in Shenyang" },
    kind: "arrest",
    at: "cn-shenyang",
    when: "2016-11",
    accounts: ["cn-2016-11-shenyang"],
  },
  {
    id: "cn-hk-1996-family",
    headline: { en: "Seventeen people reach Hong Kong and are brought to Seoul" },
    kind: "entry",
    ended: "safe",
    at: "cn-hong-kong",
    routes: ["missions"],
    when: "1996-11-23/1996-12-09",
    accounts: ["cn-hk-1996-family"],
  },
  {
    id: "cn-hk-2016-student",
    headline: {
      en: "A student leaves North Korea's team in Hong Kong for South Korea's consulate",
    },
    kind: "entry",
    at: "cn-hong-kong",
    when: "2016-07-16",
    accounts: ["cn-hk-2016-student"],
  },
]);
