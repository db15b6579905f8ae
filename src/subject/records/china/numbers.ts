import { claimsOf } from "#subject/writing.ts";

/** How many North Koreans live in China and who they are: estimates, surveys and their critics. */
export const chinaNumbers = claimsOf("CN", [
  {
    id: "cn-estimate-crs-no-survey",
    kind: "estimate",
    theme: "demographics",
    when: "2007",
    asOf: "2007",
    statement: {
      en: "There is little reliable information on how many North Koreans are in China, a report for the US Congress said in 2007: from 10,000, China's number, to 300,000 or more. UNHCR had not been allowed to carry out a survey.",
    },
    figures: [{ measure: "population-estimate", unit: "people", low: 10000, high: 300000 }],
    evidence: [
      {
        source: "robinson-slides-2010",
        locator: { en: "Excerpt: a passage of the report of 2007" },
        attributedTo: { en: "the Congressional Research Service" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "crs-2007",
        locator: { en: "Excerpt: estimates of up to 300,000" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-estimate-robinson",
    kind: "estimate",
    theme: "demographics",
    statement: {
      en: "Courtland Robinson, of the Johns Hopkins Bloomberg School of Public Health, puts the number of North Koreans who are staying in China at about 10,000, which an NGO's blog calls far below earlier estimates.",
    },
    figures: [{ measure: "population-estimate", unit: "people", value: 10000, approximate: true }],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Demographics" },
        attributedTo: { en: "Courtland Robinson of Johns Hopkins" },
      },
      {
        source: "crossing-borders",
        locator: { en: "Excerpt" },
        attributedTo: { en: "a Johns Hopkins study by Courtland Robinson" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The study itself was not found, and neither text dates it." },
  },
  {
    id: "cn-children-robinson",
    kind: "estimate",
    theme: "children",
    statement: {
      en: "Courtland Robinson of Johns Hopkins University also estimated how many children had in the past been born to mothers from North Korea in China's three north-eastern provinces; as the total Wikipedia gives two numbers, 6,824 and 7,829.",
    },
    figures: [
      {
        measure: "children",
        unit: "people",
        value: 6824,
        group: { en: "born to North Korean women, first of the two numbers" },
      },
      {
        measure: "children",
        unit: "people",
        value: 7829,
        group: { en: "born to North Korean women, second of the two numbers" },
      },
    ],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Demographics" },
        attributedTo: { en: "Courtland Robinson" },
        flags: ["garbled"],
      },
    ],
    caveat: {
      en: "The sentence is garbled: it does not say whether the two numbers are a range, two dates or two counts, nor when they were made. It calls him a professor; in the paragraph before he is an assistant professor.",
    },
  },
  {
    id: "cn-estimate-jhu-kinu-2013",
    kind: "estimate",
    theme: "demographics",
    when: "2013",
    statement: {
      en: "A survey of 2013 by Johns Hopkins and the Korea Institute for National Unification (KINU) found about 8,708 refugees from North Korea, besides 15,675 North Korean children, in three provinces of north-eastern China, which Wikipedia lists as Jilin, Liaoning and the Yanbian Korean Autonomous Prefecture.",
    },
    figures: [
      { measure: "population-estimate", unit: "people", value: 8708, approximate: true },
      { measure: "children", unit: "people", value: 15675, approximate: true },
      { measure: "count", unit: "items", value: 3, group: { en: "provinces surveyed" } },
    ],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Demographics" },
        attributedTo: { en: "Johns Hopkins and the Korea Institute for National Unification" },
        flags: ["garbled"],
      },
    ],
    caveat: {
      en: "The list of provinces cannot be right: Yanbian is a prefecture inside Jilin, and the third north-eastern province is Heilongjiang. No peer-reviewed text of the survey was found.",
    },
  },
  {
    id: "cn-geography-provinces",
    kind: "demographic",
    theme: "demographics",
    statement: {
      en: "Three provinces make up the north-east of China: Heilongjiang, Jilin and Liaoning. Yanbian is no province of its own but a Korean autonomous prefecture that lies in Jilin.",
    },
    figures: [
      { measure: "count", unit: "items", value: 3, group: { en: "north-eastern provinces" } },
    ],
    evidence: [
      {
        source: "wikipedia-trafficking",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The page that is cited names the three provinces. That Yanbian lies in Jilin is common geography, for which no source is cited.",
    },
  },
  {
    id: "cn-estimate-state-legal-status",
    kind: "estimate",
    theme: "demographics",
    statement: {
      en: "Wikipedia says that by US State Department estimates 30,000 to 50,000 North Koreans in China have legal refugee status, and that the total in hiding is larger.",
    },
    figures: [
      {
        measure: "population-estimate",
        unit: "people",
        low: 30000,
        high: 50000,
        group: { en: "said to have legal refugee status" },
      },
    ],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "China" },
        attributedTo: { en: "the US State Department" },
      },
    ],
    caveat: {
      en: "This misreads the estimate: it counted people living in China, not people with a status. Wikipedia itself says that China grants none.",
    },
  },
  {
    id: "cn-refugee-status",
    kind: "estimate",
    theme: "demographics",
    when: "2006",
    asOf: "2007-09-26",
    statement: {
      en: "The US State Department's 30,000 to 50,000 is an estimate of the North Korean refugees living in China, and not of people who hold any legal status there.",
    },
    figures: [{ measure: "population-estimate", unit: "people", low: 30000, high: 50000 }],
    evidence: [
      {
        source: "crs-2007",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the US State Department" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "robinson-slides-2010",
        locator: { en: "Excerpt: the estimate for 2006" },
        attributedTo: { en: "the US State Department" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The estimate is of 2006. China grants no refugee status." },
  },
  {
    id: "cn-estimate-ngo-2006",
    kind: "estimate",
    theme: "demographics",
    when: "2006",
    asOf: "2007-09-26",
    statement: {
      en: "Beside the State Department's estimate for 2006, non-governmental organisations said that up to 300,000 North Korean refugees lived in China.",
    },
    figures: [
      {
        measure: "population-estimate",
        unit: "people",
        value: 300000,
        approximate: true,
        definedBy: { en: "non-governmental organisations" },
      },
    ],
    evidence: [
      {
        source: "crs-2007",
        locator: { en: "Excerpt" },
        attributedTo: { en: "non-governmental organisations" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-estimate-state-2000-2006",
    kind: "estimate",
    theme: "demographics",
    when: "2000/2006",
    asOf: "2007",
    statement: {
      en: "The US State Department brought its estimate for China down from 75,000–125,000 in 2000 to 30,000–50,000 in 2006.",
    },
    figures: [
      {
        measure: "population-estimate",
        unit: "people",
        low: 75000,
        high: 125000,
        when: "2000",
      },
      { measure: "population-estimate", unit: "people", low: 30000, high: 50000, when: "2006" },
    ],
    evidence: [
      {
        source: "robinson-slides-2010",
        locator: { en: "Excerpt" },
        attributedTo: {
          en: "the US State Department, in a Congressional Research Service report of 2007",
        },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-estimate-unhcr-2006",
    kind: "estimate",
    theme: "demographics",
    when: "2006",
    asOf: "2007",
    statement: {
      en: "In 2006 UNHCR too worked with a figure of 30,000 to 50,000 North Koreans in China.",
    },
    figures: [
      {
        measure: "population-estimate",
        unit: "people",
        low: 30000,
        high: 50000,
        definedBy: { en: "UNHCR, as a working figure" },
      },
    ],
    evidence: [
      {
        source: "robinson-slides-2010",
        locator: { en: "Excerpt" },
        attributedTo: { en: "UNHCR, in a Congressional Research Service report of 2007" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-estimate-officials-2007",
    kind: "estimate",
    theme: "demographics",
    when: "2000/2007",
    asOf: "2007",
    statement: {
      en: "Chinese officials gave a number of 10,000, by a comparison of estimates that was made for the US Congress in 2007.",
    },
    figures: [
      {
        measure: "population-estimate",
        unit: "people",
        value: 10000,
        definedBy: { en: "Chinese officials" },
      },
    ],
    evidence: [
      {
        source: "robinson-slides-2010",
        locator: { en: "Excerpt" },
        attributedTo: {
          en: "Chinese officials, in a Congressional Research Service report of 2007",
        },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "No official Chinese publication with a number was found." },
  },
  {
    id: "cn-estimate-press-2007",
    kind: "estimate",
    theme: "demographics",
    when: "2000/2007",
    asOf: "2007",
    statement: {
      en: "Press reports spoke of 100,000 to 300,000 North Koreans in China, by a comparison of estimates that was made for the US Congress in 2007.",
    },
    figures: [
      {
        measure: "population-estimate",
        unit: "people",
        low: 100000,
        high: 300000,
        definedBy: { en: "press reports" },
      },
    ],
    evidence: [
      {
        source: "robinson-slides-2010",
        locator: { en: "Excerpt" },
        attributedTo: { en: "press reports, in a Congressional Research Service report of 2007" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-estimate-hrw-2002",
    kind: "estimate",
    theme: "demographics",
    when: "2002",
    asOf: "2002-11-19",
    statement: {
      en: "Human Rights Watch wrote in 2002 that anything from 10,000 to 300,000 North Koreans were in hiding in China, mainly in Jilin Province.",
    },
    figures: [{ measure: "population-estimate", unit: "people", low: 10000, high: 300000 }],
    evidence: [
      {
        source: "hrw-2002",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-estimate-icg-2006",
    kind: "estimate",
    theme: "demographics",
    when: "2006",
    asOf: "2006-10-26",
    statement: {
      en: "Authors of the International Crisis Group judged in 2006 that there were up to 100,000 North Koreans in China in all.",
    },
    figures: [{ measure: "population-estimate", unit: "people", value: 100000, approximate: true }],
    evidence: [
      {
        source: "icg-2006",
        locator: { en: "Excerpt" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Only an excerpt of the report was read." },
  },
  {
    id: "cn-icg-2006-reached-safety",
    kind: "estimate",
    theme: "demographics",
    when: "../2006",
    asOf: "2006-10-26",
    statement: {
      en: "Authors of the International Crisis Group judged in 2006 that only a little over 10,000 North Koreans had by then reached safety in another country.",
    },
    figures: [
      {
        measure: "reached-safety",
        unit: "people",
        value: 10000,
        approximate: true,
      },
    ],
    evidence: [
      {
        source: "icg-2006",
        locator: { en: "Excerpt" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Only an excerpt of the report was read." },
  },
  {
    id: "cn-estimate-world-study-2009",
    kind: "estimate",
    theme: "demographics",
    when: "2009",
    statement: {
      en: "A world refugee study of 2009 found about 11,000 North Korean refugees still hiding in the part of China near the border with their country.",
    },
    figures: [{ measure: "population-estimate", unit: "people", value: 11000, approximate: true }],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "China" },
        attributedTo: { en: "a world refugee study of 2009" },
      },
    ],
  },
  {
    id: "cn-estimate-grc-2023",
    kind: "estimate",
    theme: "trafficking",
    when: "2023-03",
    asOf: "2023-03-24",
    statement: {
      en: "North Korean refugees who are victimised in China had more than doubled in number, by a claim that the law group Global Rights Compliance made in March 2023, since an older figure of about 100,000 that was attributed to the UN.",
    },
    figures: [
      {
        measure: "population-estimate",
        unit: "people",
        value: 100000,
        approximate: true,
        group: { en: "earlier figure, attributed to the UN" },
      },
      {
        measure: "change",
        unit: "times",
        value: 2,
        approximate: true,
        group: { en: "since that figure" },
      },
    ],
    evidence: [
      {
        source: "telegraph-2023",
        locator: { en: "Excerpt" },
        attributedTo: { en: "Global Rights Compliance" },
        reading: "low",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "A claim made in advocacy, which its authors call impossible to verify; academic estimates are far lower and must be read beside it.",
    },
  },
  {
    id: "cn-estimate-ngos-inflated",
    kind: "estimate",
    theme: "demographics",
    when: "../2024",
    statement: {
      en: "Some NGOs have put out inflated numbers of North Koreans in China; many experts and official bodies, UNHCR among them, have criticised these figures as unreliable.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "China" } }],
  },
  {
    id: "cn-unhcr-none",
    kind: "statistic",
    theme: "law",
    alsoPlaces: ["KR", "JP", "MN", "LA", "VN", "MM", "PH", "TW"],
    when: "1996/2025",
    asOf: "2025-12-31",
    statement: {
      en: "For North Koreans in China UNHCR's population tables have no row in any year from 1996 to 2025, and none for those in Japan, South Korea, Mongolia, Taiwan, the Philippines, Vietnam, Laos or Myanmar.",
    },
    evidence: [{ source: "unhcr-data-2025", locator: { en: "population table" }, reading: "high" }],
    caveat: {
      en: "No row does not mean no people: it shows that no status is counted there. For the Philippines this concerns the population table only.",
    },
  },
  {
    id: "cn-kei-small-portion",
    kind: "estimate",
    theme: "demographics",
    alsoPlaces: ["KR", "EU", "US"],
    when: "1995~/2020",
    asOf: "2020-02-19",
    statement: {
      en: "Robert King writes that the people resettled in South Korea, Europe and the United States are only a small part of all those who have gone to China without permission.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "Opening" },
      },
    ],
    caveat: { en: "King gives no number for China." },
  },
  {
    id: "cn-enok-tens-of-thousands",
    kind: "estimate",
    theme: "routes",
    alsoPlaces: ["KP"],
    when: "1995~/2012",
    statement: {
      en: "Since the mid-1990s, a time of famines, people in their tens of thousands have crossed from North Korea into China to look for food and for economic opportunities, the NGO ENoK says.",
    },
    evidence: [{ source: "enok-2012", locator: { en: "Paragraph 1" } }],
    caveat: { en: "“Tens of thousands” is all that ENoK says; it names no source." },
  },
  {
    id: "cn-crossings-falling-2015",
    kind: "estimate",
    theme: "routes",
    alsoPlaces: ["KP"],
    when: "2015",
    statement: {
      en: "In 2015 fewer people were reported to be crossing into China without permission; the reasons given were a better guarded border, an improved North Korean economy and Kim Jong Un's new encouragement of lawful labour migration.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "China" } }],
  },
  {
    id: "cn-lankov-first-china",
    kind: "demographic",
    theme: "work",
    alsoPlaces: ["KR"],
    statement: {
      en: "Andrei Lankov wrote that by far most refugees would first earn money in China and only later decide to travel on to South Korea.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "China" }, attributedTo: { en: "Andrei Lankov" } },
    ],
  },
  {
    id: "cn-cho-prefer-to-stay",
    kind: "demographic",
    theme: "return",
    alsoPlaces: ["KP", "KR"],
    when: "2021-02",
    statement: {
      en: "The documentary maker Cho Cheon-hyeon said in February 2021 that most North Koreans in China would rather stay there or go back to the North than move to South Korea.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "China" },
        attributedTo: { en: "Cho Cheon-hyeon" },
      },
    ],
  },
  {
    id: "cn-not-ethnic-koreans",
    kind: "demographic",
    theme: "demographics",
    when: "../2024",
    statement: {
      en: "North Korean refugees are usually not thought of as part of China's ethnic Korean community, and are not counted in it by China's census.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "China" } }],
  },
  {
    id: "cn-marry-and-settle",
    kind: "demographic",
    theme: "demographics",
    when: "../2024",
    statement: {
      en: "Some who find no transport to South Korea settle in China by marrying ethnic Koreans; they merge into that community, but can be deported if the authorities find them.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "China" } }],
  },
  {
    id: "cn-sexes-balanced-1990s",
    kind: "demographic",
    theme: "demographics",
    when: "1995~",
    statement: {
      en: "In the mid-1990s the shares of men and women among those who left were fairly even.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "China" } }],
  },
  {
    id: "cn-male-labour-valued-1990s",
    kind: "demographic",
    theme: "work",
    when: "1990~/1995~",
    statement: {
      en: "In the early to mid-1990s men's labour was valuable in China: North Koreans could work in the countryside and in factories and, in return, get a place to hide.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "China" } }],
  },
  {
    id: "cn-male-labour-devalued",
    kind: "demographic",
    theme: "work",
    statement: {
      en: "Men's labour later lost value in China because problems of security in society grew, among them crime and violence in which North Koreans were involved.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "China" } }],
    caveat: { en: "Wikipedia gives no date for the change and no figures for it." },
  },
  {
    id: "cn-women-settle-easier",
    kind: "demographic",
    theme: "work",
    statement: {
      en: "Women found it easier to settle in China than men, Wikipedia says, for example by doing smaller jobs or by marrying local men, who were mostly ethnic Koreans.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "China" } }],
  },
  {
    id: "cn-share-women",
    kind: "demographic",
    theme: "demographics",
    when: "2024~",
    statement: {
      en: "Of the North Koreans living in China 80 to 90 per cent are women who settled by way of a marriage in fact but not in law, Wikipedia said in 2024.",
    },
    figures: [{ measure: "share-women", unit: "percent", low: 80, high: 90 }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "China" } }],
    caveat: { en: "Wikipedia says “as of today” without the date of its source." },
  },
]);
