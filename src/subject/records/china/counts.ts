import { claimsOf } from "#subject/writing.ts";

/** Counts of people sent back and held, more estimates, what the UN said to China, and voices. */
export const chinaCounts = claimsOf("CN", [
  {
    id: "cn-returned-jilin-1993-1996",
    kind: "statistic",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "1993-11/1996-12",
    asOf: "1996-12-26",
    statement: {
      en: "About 140 people were handed over to North Korea from November 1993 on, says a paper of Jilin Province of March 1996 that The Dong-A Ilbo cited in December. The newspaper adds another 48 for 1996, and 30 people in custody at that time.",
    },
    figures: [
      {
        measure: "forced-returns",
        unit: "people",
        value: 140,
        approximate: true,
        when: "1993-11/1996-03",
      },
      { measure: "forced-returns", unit: "people", value: 48, when: "1996" },
      { measure: "detained", unit: "people", value: 30, when: "1996-12" },
    ],
    evidence: [
      {
        source: "donga-1996",
        locator: { en: "Opening: the provincial paper" },
        attributedTo: { en: "Jilin Province, in a paper of 7 March 1996" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The earliest official number that was found. The paper itself was not seen." },
  },
  {
    id: "cn-returned-1996-1998",
    kind: "statistic",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "1996/1998",
    asOf: "2004-09-03",
    statement: {
      en: "A research institute under China's government counted 589 people sent back to North Korea in 1996, 5,439 in 1997 and 6,300 in 1998, as The Dong-A Ilbo cited it in 2004.",
    },
    figures: [
      { measure: "forced-returns", unit: "people", value: 589, when: "1996" },
      { measure: "forced-returns", unit: "people", value: 5439, when: "1997" },
      { measure: "forced-returns", unit: "people", value: 6300, when: "1998" },
    ],
    evidence: [
      {
        source: "donga-2004",
        locator: { en: "Opening: the institute's report" },
        attributedTo: { en: "a research institute under China's State Council" },
        relays: "official",
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The institute's report itself was not seen." },
  },
  {
    id: "cn-returned-2000-uscr",
    kind: "estimate",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "2000",
    asOf: "2000-12-31",
    statement: {
      en: "China sent back up to 6,000 people in 2000, the US Committee for Refugees estimated, five thousand of them in June by Amnesty International's account. The committee adds that China had put up with many, or even helped them, until January 1999.",
    },
    figures: [
      { measure: "forced-returns", unit: "people", value: 6000, approximate: true, when: "2000" },
      {
        measure: "forced-returns",
        unit: "people",
        value: 5000,
        approximate: true,
        when: "2000-06",
      },
    ],
    evidence: [
      {
        source: "chosun-ilbo-2001",
        locator: { en: "Opening: the World Refugee Survey 2001" },
        attributedTo: { en: "the US Committee for Refugees" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Read as a newspaper gives it; the survey itself was not read." },
  },
  {
    id: "cn-estimate-uscr-2000",
    kind: "estimate",
    theme: "demographics",
    when: "2000-12-31",
    asOf: "2000-12-31",
    statement: {
      en: "The US Committee for Refugees put the number of North Koreans living in China at the end of 2000 at some 50,000.",
    },
    figures: [{ measure: "population-estimate", unit: "people", value: 50000, approximate: true }],
    evidence: [
      {
        source: "chosun-ilbo-2001",
        locator: { en: "Opening: the World Refugee Survey 2001" },
        attributedTo: { en: "the US Committee for Refugees" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "nk-chosun-2001",
        locator: { en: "Opening: four estimates side by side" },
        attributedTo: { en: "the US Committee for Refugees" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-returned-yanbian-2002",
    kind: "statistic",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "2002",
    asOf: "2007-06-08",
    statement: {
      en: "China returned 4,809 people to North Korea in 2002 through Yanbian in Jilin Province, by figures that a researcher of the Chinese Academy of Social Sciences made public in 2007. Of them 3,732 had been caught in Yanbian and 1,077 in other parts of China.",
    },
    figures: [
      { measure: "forced-returns", unit: "people", value: 4809 },
      {
        measure: "forced-returns",
        unit: "people",
        value: 3732,
        group: { en: "caught in Yanbian" },
      },
      {
        measure: "forced-returns",
        unit: "people",
        value: 1077,
        group: { en: "caught elsewhere in China" },
      },
    ],
    evidence: [
      {
        source: "daily-nk-2007",
        locator: { en: "Opening: the article in the Chinese journal" },
        attributedTo: { en: "a researcher of the Chinese Academy of Social Sciences" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "From local statistics that the researcher was given in 2003. Returns through Liaoning Province are not in it. The article itself was not read.",
    },
  },
  {
    id: "cn-returned-2000-a-year",
    kind: "estimate",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "2012-02-24",
    asOf: "2012-02-24",
    statement: {
      en: "China sent back about 2,000 people each year, by an estimate of February 2012 from the head of Seoul's North Korean Human Rights Archives.",
    },
    figures: [
      {
        measure: "forced-returns",
        unit: "people",
        value: 2000,
        approximate: true,
        group: { en: "in a year" },
        definedBy: { en: "the North Korean Human Rights Archives" },
      },
    ],
    evidence: [
      {
        source: "ktv-2012",
        locator: { en: "Opening: the estimate" },
        attributedTo: { en: "the North Korean Human Rights Archives" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-estimate-hiding-2012",
    kind: "estimate",
    theme: "demographics",
    when: "2012-02-24",
    asOf: "2012-02-24",
    statement: {
      en: "In February 2012 South Korean government television passed on an estimate of 15,000 North Koreans in hiding in China, of whom a tenth to a fifth were sent back.",
    },
    figures: [
      { measure: "population-estimate", unit: "people", value: 15000, approximate: true },
      { measure: "share", unit: "percent", low: 10, high: 20, group: { en: "sent back" } },
    ],
    evidence: [
      {
        source: "ktv-2012",
        locator: { en: "Opening: those in hiding" },
        attributedTo: { en: "a source that is not named" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-coi-tens-of-thousands",
    kind: "demographic",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "1994~/2014",
    asOf: "2014-07",
    statement: {
      en: "A summary of the UN Commission of Inquiry's report of 2014 says that over two decades China sent back tens of thousands of North Koreans, nearly all of whom were then treated inhumanely.",
    },
    evidence: [
      {
        source: "roberta-cohen-2014",
        locator: { en: "Opening: the summary of the report" },
        attributedTo: { en: "the UN Commission of Inquiry" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The summary is by Roberta Cohen of the Brookings Institution and was read in an excerpt; the report itself was not read on this.",
    },
  },
  {
    id: "cn-returned-120-2017",
    kind: "statistic",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "2016-06/2017",
    asOf: "2017",
    statement: {
      en: "Daily NK counted over 120 cases in which people, some of them children of North Korean mothers, were sent back from China in about a year up to 2017.",
    },
    figures: [{ measure: "documented-cases", unit: "cases", value: 120, approximate: true }],
    evidence: [
      {
        source: "daily-nk-2017",
        locator: { en: "Opening: cases since June of the year before" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The newspaper's own sources. The copy that was read does not show its year." },
  },
  {
    id: "cn-detained-2017-41",
    kind: "statistic",
    theme: "return",
    when: "2017-07/2017-08",
    asOf: "2017-09-03",
    statement: {
      en: "China held at least 41 North Koreans in July and August 2017, Human Rights Watch found; the places included Yunnan and Jilin Provinces.",
    },
    figures: [{ measure: "detained", unit: "people", value: 41, approximate: true }],
    evidence: [
      {
        source: "hrw-2017",
        locator: { en: "Opening: people detained in two months" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-detained-2022",
    kind: "estimate",
    theme: "return",
    when: "2022-09",
    asOf: "2022-09-16",
    statement: {
      en: "The UN rapporteur on North Korea said in September 2022 that up to 2,000 people from the country were held in China. Human Rights Watch had counted 1,170 in July 2021.",
    },
    figures: [
      {
        measure: "detained",
        unit: "people",
        value: 2000,
        approximate: true,
        definedBy: { en: "the UN special rapporteur" },
      },
      {
        measure: "detained",
        unit: "people",
        value: 1170,
        when: "2021-07",
        definedBy: { en: "Human Rights Watch" },
      },
    ],
    evidence: [
      {
        source: "the-chosun-ilbo-2022",
        locator: { en: "Opening: the rapporteur's speech" },
        attributedTo: { en: "the UN special rapporteur" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "An estimate from the time when the border was closed. It takes in people held for other offences.",
    },
  },
  {
    id: "cn-detained-2023-cecc",
    kind: "estimate",
    theme: "return",
    when: "2023-06-13",
    asOf: "2023-06-14",
    statement: {
      en: "The chair of a US commission on China said at a hearing in June 2023 that close to 2,000 North Koreans were reportedly being held near the border.",
    },
    figures: [{ measure: "detained", unit: "people", value: 2000, approximate: true }],
    evidence: [
      {
        source: "yonhap-news-agency-2023",
        locator: { en: "Opening: the hearing" },
        attributedTo: { en: "the chair of the US Congressional-Executive Commission on China" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-detained-2023-king",
    kind: "estimate",
    theme: "return",
    when: "2020/2023",
    asOf: "2023-11-28",
    statement: {
      en: "During the pandemic China caught some 2,500 people who had fled from North Korea, about seven in ten of them women, Robert King wrote in November 2023; with the border closed, it could not send them back.",
    },
    figures: [
      { measure: "detained", unit: "people", value: 2500, approximate: true },
      { measure: "share-women", unit: "percent", value: 70, approximate: true },
    ],
    evidence: [
      {
        source: "korea-economic-institute-2023",
        locator: { en: "Opening: people held in China" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The part that was read names no source for the number." },
  },
  {
    id: "cn-returns-resumed-2023",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "2023-08/2024",
    asOf: "2024",
    statement: {
      en: "China took up returning North Koreans again once the border had reopened in August 2023, and at the same time let in new workers from the North for its fish factories, a commission of the US Congress wrote in 2024.",
    },
    evidence: [
      {
        source: "cecc-2024",
        locator: { en: "Opening: the introduction" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "idea-2023",
        locator: { en: "Excerpt: the return of 29 August 2023" },
        attributedTo: { en: "Human Rights Watch" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-nkdb-2026",
    kind: "statistic",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "../2026-03",
    asOf: "2026-03",
    statement: {
      en: "By March 2026 the Database Center for North Korean Human Rights had documented 8,245 cases of people sent back to North Korea, as a collection of charts gives its report.",
    },
    figures: [
      { measure: "documented-cases", unit: "cases", value: 8245, group: { en: "returns" } },
    ],
    evidence: [
      {
        source: "ahmet-dedeler-free-2026",
        locator: { en: "The file: the chart on forced returns" },
        attributedTo: { en: "the Database Center for North Korean Human Rights" },
        reading: "low",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The centre's report itself was not read, and nothing else that was read gives the number.",
    },
  },
  {
    id: "cn-2025-places-of-detention",
    kind: "policy",
    theme: "return",
    when: "2025",
    asOf: "2025",
    statement: {
      en: "A summary of Human Rights Watch's findings of October 2025 names Nanning and Kunming among the places where North Koreans were held.",
    },
    evidence: [
      {
        source: "alphabiz-2025",
        locator: { en: "Excerpt: names of places only" },
        attributedTo: { en: "Human Rights Watch" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The same text garbles dates; it is used for the names of two large cities only.",
    },
  },
  {
    id: "cn-estimate-un-official-2000",
    kind: "estimate",
    theme: "demographics",
    alsoPlaces: ["MN"],
    when: "2000-08",
    asOf: "2000-08-02",
    statement: {
      en: "In China there were about 100,000 people from North Korea, and some of them were going on to Mongolia, a UN official told members of South Korea's parliament in August 2000.",
    },
    figures: [
      {
        measure: "population-estimate",
        unit: "people",
        value: 100000,
        approximate: true,
        definedBy: { en: "a UN official" },
      },
    ],
    evidence: [
      {
        source: "donga-2000",
        locator: { en: "Opening: the UN official" },
        attributedTo: { en: "a UN official" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-estimates-2001",
    kind: "estimate",
    theme: "demographics",
    when: "2001",
    asOf: "2001",
    statement: {
      en: "In 2001 Yonhap set four estimates for China side by side: 10,000 by China, 10,000 to 30,000 by South Korea, 50,000 by the US Committee for Refugees and 100,000 to 300,000 by non-governmental groups.",
    },
    figures: [
      { measure: "population-estimate", unit: "people", value: 10000, definedBy: { en: "China" } },
      {
        measure: "population-estimate",
        unit: "people",
        low: 10000,
        high: 30000,
        definedBy: { en: "South Korea" },
      },
      {
        measure: "population-estimate",
        unit: "people",
        value: 50000,
        definedBy: { en: "the US Committee for Refugees" },
      },
      {
        measure: "population-estimate",
        unit: "people",
        low: 100000,
        high: 300000,
        definedBy: { en: "non-governmental groups" },
      },
    ],
    evidence: [
      {
        source: "nk-chosun-2001",
        locator: { en: "Opening: four estimates side by side" },
        attributedTo: {
          en: "China, South Korea, the US Committee for Refugees and non-governmental groups",
        },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-estimates-2002-ministry",
    kind: "estimate",
    theme: "demographics",
    alsoPlaces: ["KR"],
    when: "2002-02",
    asOf: "2002-03-15",
    statement: {
      en: "South Korea's Ministry of Unification told parliament in February 2002 how many North Koreans were thought to be in China: fewer than 10,000 by China, 20,000 to 30,000 by South Korea, 30,000 by UNHCR and 200,000 to 300,000 by non-governmental groups.",
    },
    figures: [
      {
        measure: "population-estimate",
        unit: "people",
        value: 10000,
        approximate: true,
        definedBy: { en: "China, as an upper limit" },
      },
      {
        measure: "population-estimate",
        unit: "people",
        low: 20000,
        high: 30000,
        definedBy: { en: "South Korea" },
      },
      { measure: "population-estimate", unit: "people", value: 30000, definedBy: { en: "UNHCR" } },
      {
        measure: "population-estimate",
        unit: "people",
        low: 200000,
        high: 300000,
        definedBy: { en: "non-governmental groups" },
      },
    ],
    evidence: [
      {
        source: "seoul-shinmun-2002",
        locator: { en: "Opening: the ministry's report to parliament" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-estimates-2004-two-camps",
    kind: "estimate",
    theme: "demographics",
    when: "2003/2004",
    asOf: "2004-09-03",
    statement: {
      en: "The estimates for China fell into two camps in 2004, The Dong-A Ilbo wrote: 10,000 to 50,000 by China, South Korea and UNHCR, and 200,000 to 300,000 by the group Good Friends. UNHCR's own head had spoken of 100,000 in 2003.",
    },
    figures: [
      {
        measure: "population-estimate",
        unit: "people",
        low: 10000,
        high: 50000,
        definedBy: { en: "China, South Korea and UNHCR" },
      },
      {
        measure: "population-estimate",
        unit: "people",
        value: 100000,
        when: "2003",
        definedBy: { en: "UNHCR's head" },
      },
      {
        measure: "population-estimate",
        unit: "people",
        low: 200000,
        high: 300000,
        definedBy: { en: "Good Friends" },
      },
    ],
    evidence: [
      {
        source: "donga-2004",
        locator: { en: "Opening: the estimates side by side" },
        attributedTo: { en: "China, South Korea, UNHCR and Good Friends" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-estimate-experts-2012",
    kind: "estimate",
    theme: "demographics",
    when: "2012-02",
    asOf: "2012-02-25",
    statement: {
      en: "Chinese experts put the number of North Koreans in China at 10,000 to 20,000 in February 2012, a researcher of an academy in Liaoning Province at about 10,000.",
    },
    figures: [
      {
        measure: "population-estimate",
        unit: "people",
        low: 10000,
        high: 20000,
        definedBy: { en: "Chinese experts" },
      },
      {
        measure: "population-estimate",
        unit: "people",
        value: 10000,
        approximate: true,
        definedBy: { en: "a researcher in Liaoning" },
      },
    ],
    evidence: [
      {
        source: "seoul-shinmun-2012",
        locator: { en: "Opening: what Chinese experts say" },
        attributedTo: { en: "Chinese experts" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-crossed-southern-weekend",
    kind: "estimate",
    theme: "routes",
    alsoPlaces: ["KP", "KR"],
    when: "1995~/2013",
    asOf: "2014-01-08",
    statement: {
      en: "From 100,000 to 150,000 people had crossed into China since the mid-1990s, and about a tenth of them had gone on to the South, the Chinese newspaper Southern Weekend wrote in January 2014.",
    },
    figures: [
      { measure: "crossings", unit: "people", low: 100000, high: 150000 },
      {
        measure: "share",
        unit: "percent",
        value: 10,
        approximate: true,
        group: { en: "went on to the South" },
      },
    ],
    evidence: [
      {
        source: "radio-free-asia-2014",
        locator: { en: "Opening: the Chinese newspaper's article" },
        attributedTo: { en: "Southern Weekend" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "By then over 26,000 people had reached the South, so a tenth looks too low." },
  },
  {
    id: "cn-peak-1998-robinson",
    kind: "demographic",
    theme: "demographics",
    alsoPlaces: ["KP"],
    when: "1996/2010",
    asOf: "2010-10-19",
    statement: {
      en: "More people from North Korea arrived in China in 1998 than in any other year, after the worst famine years of 1996 and 1997, and fewer since, the scholar Courtland Robinson said in 2010.",
    },
    evidence: [
      {
        source: "robinson-slides-2010",
        locator: { en: "Excerpt: the slide on arrivals" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-survey-most-want-south",
    kind: "demographic",
    theme: "demographics",
    alsoPlaces: ["KR", "US"],
    when: "../2008",
    asOf: "2008-03",
    statement: {
      en: "Most North Koreans who were asked in China wished in the end to live in South Korea, by a survey that the Peterson Institute published in 2008. The younger and the better educated leaned more towards the United States.",
    },
    evidence: [
      {
        source: "chang-2008",
        locator: { en: "The abstract: where people want to live" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Only the summary was read, which does not give the years of the survey." },
  },
  {
    id: "cn-survey-distress",
    kind: "demographic",
    theme: "health",
    when: "../2008",
    asOf: "2008-03",
    contentNote: "distress",
    statement: {
      en: "Many of the North Koreans in China who were asked for a survey that the Peterson Institute published in 2008 showed signs of post-traumatic stress.",
    },
    evidence: [
      {
        source: "chang-2008",
        locator: { en: "The abstract: stress" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-years-on-the-way",
    kind: "demographic",
    theme: "demographics",
    alsoPlaces: ["KR"],
    when: "2002/2005-09",
    asOf: "2005-09",
    statement: {
      en: "People who reached South Korea in 2002 had on average been away from the North for three years and two months; for those of early 2003 it was three years and eleven months, and for those of 2005 about four years.",
    },
    figures: [
      { measure: "duration", unit: "months", value: 38, when: "2002" },
      { measure: "duration", unit: "months", value: 47, when: "2003-01/2003-05" },
      { measure: "duration", unit: "months", value: 48, approximate: true, when: "2005-09" },
    ],
    evidence: [
      {
        source: "hankyung-2003-stay",
        locator: { en: "Opening: the ministry's averages" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "nkd-2005",
        locator: { en: "Opening: the average of 2005" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-unhcr-agreement-1995",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["US"],
    when: "1995",
    asOf: "2024",
    statement: {
      en: "A law of the United States says that by an agreement of 1995 with UNHCR China promised the agency unimpeded access to the North Koreans in the country.",
    },
    evidence: [
      {
        source: "us-code-2024",
        locator: { en: "Section 7844: the agreement of 1995" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "That is the view of the US Congress; the agreement itself was not read." },
  },
  {
    id: "cn-unhcr-no-approach-1998",
    kind: "statistic",
    theme: "law",
    alsoPlaces: ["KP"],
    when: "1998",
    asOf: "1998-12-31",
    statement: {
      en: "In 1998 an unknown number of North Koreans came to China, and none of them turned to UNHCR, the US Committee for Refugees wrote.",
    },
    evidence: [
      {
        source: "u-s-committee-1999",
        locator: { en: "Opening: the section on China" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-amnesty-2000",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KP"],
    when: "2000-12-12",
    asOf: "2000-12-12",
    contentNote: "violence",
    statement: {
      en: "Amnesty International wrote in December 2000 that China forcibly returned many North Koreans although the Refugee Convention binds it. By the North's law they faced anything from seven years in a penal institution to execution.",
    },
    figures: [{ measure: "duration", unit: "years", value: 7, group: { en: "least sentence" } }],
    evidence: [
      {
        source: "amnesty-international-2000",
        locator: { en: "The press release of 12 December 2000" },
        reading: "high",
      },
    ],
  },
  {
    id: "cn-lubbers-2003",
    kind: "policy",
    theme: "diplomacy",
    when: "2003-06-20",
    asOf: "2003-06-20",
    statement: {
      en: "China no longer sent North Koreans back as automatically as it used to, the head of UNHCR said in June 2003. The Chinese foreign ministry denied any change of policy, yet for the first time it spoke of a humanitarian spirit.",
    },
    evidence: [
      {
        source: "voa-2003-lubbers",
        locator: { en: "Opening: the head of UNHCR and China's answer" },
        attributedTo: { en: "the head of UNHCR" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-guterres-2006",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KP"],
    when: "2006-03-23",
    asOf: "2006-03-23",
    statement: {
      en: "The head of UNHCR, António Guterres, objected to the return of a North Korean when he visited China in March 2006. China's foreign ministry repeated that all North Koreans in the country were illegal migrants.",
    },
    evidence: [
      {
        source: "cecc-2006",
        locator: { en: "Opening: the visit and China's answer" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-coi-recommendation-2014",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KP"],
    when: "2014-02-17",
    asOf: "2014-02",
    statement: {
      en: "The UN Commission of Inquiry asked China and other states in 2014 to send nobody back to North Korea unless people are treated better there, to give UNHCR free access, and to register the children of North Korean mothers.",
    },
    evidence: [
      {
        source: "nk-report-2014",
        locator: { en: "Paragraph 90, in Japanese translation" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-cat-2015",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KP"],
    when: "2015-12",
    asOf: "2015-12-09",
    contentNote: "violence",
    statement: {
      en: "The UN Committee against Torture criticised in December 2015 that China strictly sends back all people from North Korea, on the ground that they come for economic reasons only, and asked it to stop at once. It refers to over 100 testimonies of torture.",
    },
    figures: [
      {
        measure: "count",
        unit: "items",
        value: 100,
        approximate: true,
        group: { en: "testimonies" },
      },
    ],
    evidence: [
      {
        source: "un-cat-2015",
        locator: { en: "Paragraphs 46 and 47, as quoted" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
]);
