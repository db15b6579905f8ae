import { claimsOf } from "#subject/writing.ts";

/** Rewards, benefits, resettlement, schools and organisations in South Korea. */
export const southKoreaSupport = claimsOf("KR", [
  {
    id: "kr-law-1962-aid-package",
    kind: "support",
    theme: "support",
    when: "1962/1993",
    statement: {
      en: "Under South Korea's law of 1962, everyone who came over from the North had a right to a package of aid.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "South Korea › Reward" } },
      {
        source: "national-archives-of-2007",
        locator: { en: "The law of 1962" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-law-1962-allowance",
    kind: "support",
    theme: "support",
    when: "1962/1993",
    statement: {
      en: "Under South Korea's law of 1962, people who came over were paid an allowance. They were put into three classes by what they were worth in politics and intelligence, and the class decided how much they got.",
    },
    figures: [{ measure: "count", unit: "items", value: 3, group: { en: "categories" } }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Reward" } }],
  },
  {
    id: "kr-law-1962-extra-rewards",
    kind: "support",
    theme: "support",
    when: "1962/1993",
    statement: {
      en: "Under the law of 1962, people who brought especially valuable intelligence or equipment to the South received large extra rewards.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Reward" } }],
  },
  {
    id: "kr-reward-gold-until-1997",
    kind: "support",
    theme: "support",
    when: "../1997",
    statement: {
      en: "Before 1997 the payments to defectors were set in gold bullion rather than in South Korean won, in an attempt to overcome a deep-rooted mistrust of paper money.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Reward" } }],
  },
  {
    id: "kr-2006-apartments",
    kind: "support",
    theme: "support",
    when: "2006",
    statement: {
      en: "As of 2006 the state gave some defectors an apartment.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Reward" } }],
  },
  {
    id: "kr-2006-university",
    kind: "support",
    theme: "support",
    when: "2006",
    statement: {
      en: "As of 2006, all defectors who wished to study had the right to enter the university they chose.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Reward" } }],
  },
  {
    id: "kr-2006-bodyguards",
    kind: "support",
    theme: "support",
    when: "2006",
    statement: {
      en: "South Korea also gave people from the North personal bodyguards for some time after they arrived.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Reward" } }],
    caveat: {
      en: "The sentence follows on from those about 2006 and has no date of its own.",
    },
  },
  {
    id: "kr-2015-interview-fees",
    kind: "support",
    theme: "support",
    when: "../2015",
    statement: {
      en: "By 2015 defectors were paid by the state for being interviewed: from $50 to $500 an hour, according to how good their information was.",
    },
    figures: [
      {
        measure: "reward",
        unit: "USD-per-hour",
        low: 50,
        high: 500,
        group: { en: "interview fees" },
      },
    ],
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Reward" } }],
  },
  {
    id: "kr-2016-retirees-benefit",
    kind: "support",
    theme: "support",
    when: "2016",
    statement: {
      en: "Defectors beyond retirement age were paid Basic Livelihood Benefits in 2016: about ₩450,000 ($390) a month, enough for basic needs, though they were still among the poorest pensioners.",
    },
    figures: [
      {
        measure: "benefit",
        unit: "KRW-per-month",
        value: 450000,
        group: { en: "past retirement age" },
        approximate: true,
      },
      {
        measure: "benefit",
        unit: "USD-per-month",
        value: 390,
        group: { en: "past retirement age" },
        approximate: true,
      },
    ],
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Reward" } }],
  },
  {
    id: "kr-2017-reward-information",
    kind: "support",
    theme: "support",
    when: "2017",
    statement: {
      en: "In 2017 Seoul raised its reward for defectors who bring information that serves the South's security to $860,000.",
    },
    figures: [{ measure: "reward", unit: "USD", value: 860000, group: { en: "information" } }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Reward" } }],
  },
  {
    id: "kr-2017-reward-weapons",
    kind: "support",
    theme: "support",
    when: "2017",
    statement: {
      en: "People who bring weapons with them to the South have a right to other rewards, Wikipedia says of 2017.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Reward" } }],
  },
  {
    id: "kr-2021-package-training",
    kind: "support",
    theme: "support",
    when: "2021",
    statement: {
      en: "By the Ministry of Unification's description of 2021, people from the North receive 12 weeks of training for life in the South.",
    },
    figures: [{ measure: "duration", unit: "weeks", value: 12, group: { en: "training" } }],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "South Korea › Reward" },
        attributedTo: { en: "the Ministry of Unification" },
      },
    ],
  },
  {
    id: "kr-2021-package-settlement",
    kind: "support",
    theme: "support",
    when: "2021",
    statement: {
      en: "By the Ministry of Unification's description of 2021, settlement benefits run from $6,000 to $32,400, depending on how many people are in the household.",
    },
    figures: [
      {
        measure: "benefit",
        unit: "USD",
        low: 6000,
        high: 32400,
        group: { en: "settlement benefits" },
      },
    ],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "South Korea › Reward" },
        attributedTo: { en: "the Ministry of Unification" },
      },
    ],
  },
  {
    id: "kr-2021-package-housing",
    kind: "support",
    theme: "support",
    when: "2021",
    statement: {
      en: "By the Ministry of Unification's description of 2021, the subsidy for housing is $13,300 to $19,100.",
    },
    figures: [
      {
        measure: "benefit",
        unit: "USD",
        low: 13300,
        high: 19100,
        group: { en: "housing subsidy" },
      },
    ],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "South Korea › Reward" },
        attributedTo: { en: "the Ministry of Unification" },
      },
    ],
  },
  {
    id: "kr-2021-package-education",
    kind: "support",
    theme: "support",
    when: "2021",
    statement: {
      en: "By the Ministry of Unification's description of 2021, public schools and universities in South Korea are free of charge for people from the North.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "South Korea › Reward" },
        attributedTo: { en: "the Ministry of Unification" },
      },
    ],
  },
  {
    id: "kr-settlement-grant",
    kind: "support",
    theme: "support",
    when: "2022/2025",
    statement: {
      en: "The basic settlement grant for a single person rose from ₩8,000,000 (up to 2022) to ₩9,000,000 in 2023 and ₩10,000,000 in 2024; the budget for 2025 proposed ₩15,000,000.",
    },
    figures: [
      {
        measure: "benefit",
        unit: "KRW",
        value: 8000000,
        group: { en: "one person" },
        when: "../2022",
      },
      {
        measure: "benefit",
        unit: "KRW",
        value: 9000000,
        group: { en: "one person" },
        when: "2023",
      },
      {
        measure: "benefit",
        unit: "KRW",
        value: 10000000,
        group: { en: "one person" },
        when: "2024",
      },
      {
        measure: "benefit",
        unit: "KRW",
        value: 15000000,
        group: { en: "one person, proposed" },
        when: "2025",
      },
    ],
    evidence: [
      { source: "aju-2024", locator: { en: "Excerpt" }, reading: "medium", flags: ["stored-copy"] },
      {
        source: "news-tnt-2024",
        locator: { en: "The grant of 2022, 2023 and 2024" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "Whether parliament passed the ₩15,000,000 was not checked. A newspaper that cites the Ministry of Unification has the steps up to ₩10,000,000 too.",
    },
  },
  {
    id: "kr-joint-interrogation",
    kind: "policy",
    theme: "resettlement",
    when: "../2024",
    statement: {
      en: "North Korean refugees who reach the South are first questioned, to make sure that they are not spies. The authorities in charge do this jointly; among them are the National Police Agency and the National Intelligence Service.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "South Korea › Resettlement" } },
      {
        source: "segye-2026",
        locator: { en: "How people are counted: on entering the centre where they are questioned" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "joongang-ilbo-2018",
        locator: { en: "Joint questioning of new arrivals" },
        attributedTo: { en: "South Korea's cabinet" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-hanawon-course",
    kind: "policy",
    theme: "resettlement",
    when: "../2024",
    statement: {
      en: "After they have been questioned, people who arrive in South Korea go to Hanawon, the government's resettlement centre, for a course of 12 weeks on living in the South, which is compulsory.",
    },
    figures: [
      { measure: "duration", unit: "weeks", value: 12, group: { en: "course at Hanawon" } },
    ],
    evidence: [
      { source: "wikipedia-2024", locator: { en: "South Korea › Resettlement" } },
      {
        source: "korea-herald-2019",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-hanawon-subjects",
    kind: "support",
    theme: "resettlement",
    when: "../2024",
    statement: {
      en: "The course at Hanawon is mostly about the economy and politics, and training for a job.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Resettlement" } }],
  },
  {
    id: "kr-policy-hanawon",
    kind: "policy",
    theme: "resettlement",
    when: "1999-07/2019",
    statement: {
      en: "Hanawon, in Gyeonggi Province, opened in July 1999. Nearly every arrival takes its 12-week course, and it had received about 31,000 people by 2019.",
    },
    figures: [
      { measure: "duration", unit: "weeks", value: 12, group: { en: "course at Hanawon" } },
      {
        measure: "resettled-cumulative",
        unit: "people",
        value: 31000,
        group: { en: "received at Hanawon" },
        when: "../2019",
        approximate: true,
      },
    ],
    evidence: [
      {
        source: "korea-herald-2019",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "voa-ko-2012-hanawon",
        locator: { en: "The first Hanawon, of 1999" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "aju-news-2024",
        locator: { en: "25 years of Hanawon" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-after-hanawon",
    kind: "support",
    theme: "resettlement",
    when: "../2024",
    statement: {
      en: "After their three months at Hanawon, the government helps people from the North with housing, work and health insurance.",
    },
    figures: [
      {
        measure: "duration",
        unit: "months",
        value: 3,
        group: { en: "training before further help" },
      },
    ],
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Resettlement" } }],
  },
  {
    id: "kr-psychological-needs-not-met",
    kind: "support",
    theme: "health",
    when: "../2024",
    statement: {
      en: "At Hanawon, Wikipedia says, little attention is paid to what people need after terrible experiences and with fragile mental health.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Resettlement" } }],
  },
  {
    id: "kr-hana-centers",
    kind: "support",
    theme: "resettlement",
    when: "../2024",
    statement: {
      en: "South Korea's Ministry of Unification has regional offices called Hana Centers, Wikipedia says, which help people with everyday life so that the move into South Korean society goes more smoothly.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea" } }],
  },
  {
    id: "kr-ngos-help-transition",
    kind: "support",
    theme: "support",
    when: "../2024",
    statement: {
      en: "Non-profit and non-governmental organisations also try to make the move into South Korean society and culture easier and more efficient for refugees.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Resettlement" } }],
  },
  {
    id: "kr-ngo-saejowi",
    kind: "support",
    theme: "support",
    when: "../2024",
    statement: {
      en: "The organisation Saejowi offers people from the North in South Korea medical help and teaching on subjects from leadership and counselling methods to how to prevent and avoid sexual violence.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Resettlement" } }],
  },
  {
    id: "kr-ngo-pscore",
    kind: "support",
    theme: "support",
    when: "../2024",
    statement: {
      en: "The organisation PSCORE teaches people from the North in South Korea: it runs weekly classes in English and one-on-one tutoring.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Resettlement" } }],
  },
  {
    id: "kr-children-schools",
    kind: "support",
    theme: "children",
    when: "../2024",
    statement: {
      en: "Refugee children from the North can go to a local South Korean school or to a special school for such children.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Resettlement" } }],
  },
  {
    id: "kr-children-bullying",
    kind: "support",
    theme: "children",
    when: "../2024",
    statement: {
      en: "In local South Korean schools, children from the North may meet with discrimination and cruelty by other children.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Resettlement" } }],
  },
  {
    id: "kr-refugee-schools-weakness",
    kind: "support",
    theme: "children",
    when: "../2024",
    statement: {
      en: "The special schools for refugee children do not prepare their pupils well for life in South Korean society.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Resettlement" } }],
  },
  {
    id: "kr-students-behind",
    kind: "support",
    theme: "children",
    when: "../2024",
    statement: {
      en: "In their studies, North Korean students are generally behind their South Korean peers.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Resettlement" } }],
  },
  {
    id: "kr-college-free-to-35",
    kind: "support",
    theme: "support",
    when: "../2024",
    statement: {
      en: "By Wikipedia, people from the North can go to college in South Korea free of charge up to the age of 35.",
    },
    figures: [
      { measure: "age-limit", unit: "years-of-age", value: 35, group: { en: "free college" } },
    ],
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Resettlement" } }],
  },
  {
    id: "kr-2021-low-income",
    kind: "statistic",
    theme: "work",
    when: "2021",
    statement: {
      en: "In 2021, 56 per cent of people from the North in South Korea had a low income, Wikipedia says.",
    },
    figures: [{ measure: "share", unit: "percent", value: 56, group: { en: "low income" } }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Resettlement" } }],
  },
  {
    id: "kr-2021-livelihood-subsidies",
    kind: "statistic",
    theme: "work",
    when: "2021",
    statement: {
      en: "In 2021 nearly 25 per cent of defectors had incomes in the lowest bracket and so received national basic livelihood subsidies, six times the share found among South Koreans in general.",
    },
    figures: [
      {
        measure: "share",
        unit: "percent",
        value: 25,
        group: { en: "lowest income bracket" },
        approximate: true,
      },
      {
        measure: "rate",
        unit: "times",
        value: 6,
        group: { en: "compared with South Koreans in general" },
      },
    ],
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Resettlement" } }],
  },
  {
    id: "kr-2019-extra-support",
    kind: "support",
    theme: "support",
    when: "2019/2020",
    statement: {
      en: "A few months after a woman and her son were found dead in Seoul in 2019, the Ministry of Unification announced extra support for over 550 North Koreans found to be living in harsh conditions; further down, Robert King has some 553.",
    },
    figures: [
      {
        measure: "count",
        unit: "people",
        value: 550,
        group: { en: "to receive extra support" },
        approximate: true,
      },
      {
        measure: "count",
        unit: "people",
        value: 553,
        group: { en: "to receive extra support" },
        approximate: true,
      },
    ],
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "Conditions in the South for Defectors" },
        attributedTo: { en: "the Ministry of Unification" },
      },
      {
        source: "kei-king-2020",
        locator: {
          en: "North-South Rapprochement and Impact on Seoul's Attitude toward Defectors",
        },
      },
    ],
    contentNote: "distress",
  },
  {
    id: "kr-2019-monitoring",
    kind: "support",
    theme: "support",
    when: "2019/2020",
    statement: {
      en: "After a woman and her son were found dead in Seoul in 2019, the Ministry of Unification said that it would keep watching how refugees live, to see which of them need further support.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "Conditions in the South for Defectors" },
        attributedTo: { en: "the Ministry of Unification" },
      },
    ],
  },
  {
    id: "kr-government-attentive",
    kind: "support",
    theme: "support",
    when: "2020",
    statement: {
      en: "Robert King judges that the government in Seoul has been attentive and sensitive to refugees' difficulties and problems.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "Conditions in the South for Defectors" },
      },
    ],
  },
  {
    id: "kr-resettlement-twofold",
    kind: "support",
    theme: "resettlement",
    when: "2011/2012",
    statement: {
      en: "For ENoK, resettling North Korean refugees well is more than a humanitarian task: it plays a critical part in preparing to reunify Korea.",
    },
    evidence: [{ source: "enok-2012", locator: { en: "Paragraph 3" } }],
  },
  {
    id: "kr-enok-role-in-unifying",
    kind: "support",
    theme: "advocacy",
    alsoPlaces: ["KP"],
    when: "2011/2012",
    statement: {
      en: "ENoK believes that North Korean refugees will have the most important part in bringing the two Korean societies together.",
    },
    evidence: [{ source: "enok-2012", locator: { en: "Paragraph 3" } }],
  },
  {
    id: "kr-enok-champions-of-rights",
    kind: "support",
    theme: "advocacy",
    alsoPlaces: ["US"],
    when: "2011/2012",
    statement: {
      en: "Refugees who succeed in South Korea, the United States or elsewhere, ENoK writes, will be able to stand up for the rights of other North Koreans in society, in their country and in the world.",
    },
    evidence: [{ source: "enok-2012", locator: { en: "Paragraph 3" } }],
  },
  {
    id: "kr-enok-partners",
    kind: "support",
    theme: "advocacy",
    alsoPlaces: ["US", "KP"],
    when: "2011/2012",
    statement: {
      en: "ENoK's vision is to stand by North Korean refugees who live in the United States. It sees them not only as people who receive help but as partners in a campaign against injustice in the North and for bringing Koreans together again.",
    },
    evidence: [{ source: "enok-2012", locator: { en: "Paragraph 3" } }],
  },
]);
