import { claimsOf } from "#subject/writing.ts";

/** Discrimination, health, work and social tensions in South Korea. */
export const southKoreaSociety = claimsOf("KR", [
  {
    id: "kr-discrimination-poll",
    kind: "statistic",
    theme: "discrimination",
    when: "../2024",
    statement: {
      en: "Around 50 per cent of defectors polled by the National Human Rights Commission of Korea said that they had met with discrimination because they come from the North.",
    },
    figures: [
      {
        measure: "share",
        unit: "percent",
        value: 50,
        group: { en: "had met with discrimination" },
        approximate: true,
      },
    ],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "South Korea › Discrimination" },
        attributedTo: { en: "the National Human Rights Commission of Korea" },
      },
    ],
    caveat: {
      en: "Wikipedia does not date the poll.",
    },
  },
  {
    id: "kr-discrimination-main-issues",
    kind: "statistic",
    theme: "discrimination",
    when: "../2024",
    statement: {
      en: "In the undated poll of South Korea's National Human Rights Commission, the two main problems of people from the North were medical care that they could not pay for and poor conditions at work.",
    },
    figures: [{ measure: "count", unit: "items", value: 2, group: { en: "main problems" } }],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "South Korea › Discrimination" },
        attributedTo: { en: "the National Human Rights Commission of Korea" },
      },
    ],
  },
  {
    id: "kr-discrimination-journalists",
    kind: "demographic",
    theme: "discrimination",
    when: "../2024",
    statement: {
      en: "Many people from the North complained that journalists treated them without respect, by the undated poll of South Korea's National Human Rights Commission.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "South Korea › Discrimination" },
        attributedTo: { en: "the National Human Rights Commission of Korea" },
      },
    ],
  },
  {
    id: "kr-young-women-without-university",
    kind: "demographic",
    theme: "discrimination",
    when: "../2024",
    statement: {
      en: "The World Institute for North Korea Studies says that young women from the North who do not go to university have little chance of earning a living in the South.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "South Korea › Discrimination" },
        attributedTo: { en: "the World Institute for North Korea Studies" },
      },
    ],
  },
  {
    id: "kr-enok-not-happy-ending",
    kind: "support",
    theme: "resettlement",
    when: "2011/2012",
    statement: {
      en: "ENoK writes that for many North Korean refugees resettlement has not been a happy ending straight away.",
    },
    evidence: [{ source: "enok-2012", locator: { en: "Paragraph 3" } }],
  },
  {
    id: "kr-enok-difficulties",
    kind: "support",
    theme: "discrimination",
    when: "2011/2012",
    statement: {
      en: "Although the government and NGOs make efforts, ENoK writes, refugees still face social and economic discrimination by South Koreans, a gap in education, physical and mental problems, a language barrier, and more.",
    },
    evidence: [{ source: "enok-2012", locator: { en: "Paragraph 3" } }],
  },
  {
    id: "kr-trauma-before",
    kind: "demographic",
    theme: "health",
    when: "../2024",
    statement: {
      en: "North Koreans who resettle in the South have gone through various kinds of traumatic experience at home, before they left.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Mental health" } }],
  },
  {
    id: "kr-trauma-share",
    kind: "statistic",
    theme: "health",
    when: "../2024",
    statement: {
      en: "Between 49 and 81 per cent of adult refugees from the North report that they lived through or saw at least one kind of traumatic event, directly, indirectly or both.",
    },
    figures: [
      {
        measure: "share",
        unit: "percent",
        low: 49,
        high: 81,
        group: { en: "adults who reported a traumatic event" },
      },
    ],
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Mental health" } }],
  },
  {
    id: "kr-trauma-kinds",
    kind: "demographic",
    theme: "health",
    when: "../2024",
    statement: {
      en: "The traumatic events that refugees report include torture, starvation, being held in a correctional facility, and seeing people executed in public.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Mental health" } }],
    contentNote: "violence",
  },
  {
    id: "kr-trauma-on-the-way",
    kind: "demographic",
    theme: "health",
    when: "../2024",
    statement: {
      en: "On the way from the North to South Korea people suffer further trauma, since they have to move again and again.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Mental health" } }],
  },
  {
    id: "kr-acculturation-stress",
    kind: "demographic",
    theme: "health",
    when: "../2024",
    statement: {
      en: "Once settled in South Korea, many people from the North suffer from the stress of a new culture: homesickness, culture shock, and the feeling of being a stranger, treated worse than others and pushed to the edge.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Mental health" } }],
  },
  {
    id: "kr-survey-607",
    kind: "statistic",
    theme: "health",
    when: "2012-08/2012-12",
    statement: {
      en: "Because of the stress of a new culture, Wikipedia says, 607 people identified as having depression, anxiety or thoughts of suicide in a survey that covered over 24,000 North Koreans who moved to the South from August to December 2012.",
    },
    figures: [
      {
        measure: "respondents",
        unit: "people",
        value: 24000,
        group: { en: "surveyed" },
        approximate: true,
      },
      {
        measure: "respondents",
        unit: "people",
        value: 607,
        group: { en: "depression, anxiety or thoughts of suicide" },
      },
    ],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "South Korea › Mental health" },
        flags: ["garbled"],
      },
    ],
    caveat: {
      en: "This cannot be right as it stands: Wikipedia's own table has 1,502 arrivals for the whole of 2012. Everyone who had come by the end of 2012 makes 24,608 (our sum), so the survey may have covered all of them and been made in those months.",
    },
    contentNote: "distress",
  },
  {
    id: "kr-ptsd-not-addressed",
    kind: "demographic",
    theme: "health",
    when: "../2024",
    statement: {
      en: "North Korean refugees show symptoms of post-traumatic stress disorder that government agencies do not deal with to any significant degree.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Mental health" } }],
  },
  {
    id: "kr-study-182-medical-help",
    kind: "statistic",
    theme: "health",
    when: "../2024",
    statement: {
      en: "A study of 182 defectors showed that they are often unable to get medical help, because North and South Koreans do not trust each other.",
    },
    figures: [{ measure: "sample", unit: "people", value: 182 }],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "South Korea › Mental health" },
        attributedTo: { en: "a study of 182 defectors" },
      },
    ],
  },
  {
    id: "kr-limited-programmes",
    kind: "support",
    theme: "health",
    when: "../2024",
    statement: {
      en: "South Korea's government programmes for migrants are limited, Wikipedia says, so North Koreans meet difficulties at work, in medical care and in education as they adapt to South Korea, and depend on non-governmental organisations.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Mental health" } }],
  },
  {
    id: "kr-un-urges-mental-health",
    kind: "support",
    theme: "health",
    when: "../2024",
    statement: {
      en: "Intergovernmental organisations, the United Nations among them, have called again and again on the countries that take in North Koreans to find out better who is at high risk of poor mental health, and to give them suitable medical and social support.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "South Korea › Mental health" },
        attributedTo: { en: "intergovernmental organisations such as the United Nations" },
        flags: ["citation-needed"],
      },
    ],
  },
  {
    id: "kr-suicidal-thoughts",
    kind: "statistic",
    theme: "health",
    when: "../2024",
    statement: {
      en: "About 15 per cent of North Korean refugees say that they think of suicide, against 5 per cent of all South Koreans.",
    },
    figures: [
      {
        measure: "share",
        unit: "percent",
        value: 15,
        group: { en: "North Korean refugees" },
        approximate: true,
      },
      { measure: "share", unit: "percent", value: 5, group: { en: "South Koreans overall" } },
    ],
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea › Mental health" } }],
    contentNote: "distress",
  },
  {
    id: "kr-suicide-rate-triple",
    kind: "statistic",
    theme: "health",
    when: "../2020",
    statement: {
      en: "Robert King writes that the suicide rate of defectors in the South is three times the rate of South Koreans.",
    },
    figures: [
      { measure: "rate", unit: "times", value: 3, group: { en: "compared with South Koreans" } },
    ],
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "Conditions in the South for Defectors" },
      },
    ],
    contentNote: "distress",
  },
  {
    id: "kr-suicide-rate-explained",
    kind: "demographic",
    theme: "health",
    when: "../2020",
    statement: {
      en: "Nam Young-hwa, the president of the Women's Association for the Future of the Korean Peninsula, has suggested that the higher suicide rate of people from the North comes from money troubles and from the traumatic feeling of isolation.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "Conditions in the South for Defectors" },
        attributedTo: { en: "Nam Young-hwa" },
      },
    ],
    contentNote: "distress",
  },
  {
    id: "kr-identity-politics",
    kind: "demographic",
    theme: "discrimination",
    when: "../2024",
    statement: {
      en: "According to Wikipedia, identity politics has a considerable part in making the social and ethnic divide between North and South deeper.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "South Korea › Social and ethnic tensions" } },
    ],
  },
  {
    id: "kr-attitudes-negative",
    kind: "demographic",
    theme: "discrimination",
    when: "../2024",
    statement: {
      en: "Most South Koreans who are interviewed or polled have at least somewhat negative views of their neighbours in the North, and people from there meet these views up close when they arrive. North Koreans, Wikipedia adds, cannot easily be polled in this way.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "South Korea › Social and ethnic tensions" },
        flags: ["citation-needed"],
      },
    ],
  },
  {
    id: "kr-kgss-2010",
    kind: "statistic",
    theme: "discrimination",
    when: "2010",
    statement: {
      en: "The Korean General Social Survey (KGSS) asked over 1,000 South Koreans in 2010, face to face, how they see the ethnic identity of North Koreans who are settling into the South.",
    },
    figures: [{ measure: "respondents", unit: "people", value: 1000, approximate: true }],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "South Korea › Social and ethnic tensions" },
        attributedTo: { en: "the Korean General Social Survey" },
      },
    ],
  },
  {
    id: "kr-kgss-reunification",
    kind: "demographic",
    theme: "discrimination",
    when: "2010",
    statement: {
      en: "By a survey of 2010, people in South Korea were in general not in favour of reuniting the two countries.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "South Korea › Social and ethnic tensions" },
        attributedTo: { en: "the Korean General Social Survey" },
      },
    ],
  },
  {
    id: "kr-kgss-suspicion",
    kind: "demographic",
    theme: "discrimination",
    when: "2010",
    statement: {
      en: "One reason why South Koreans were against reunification in 2010, Wikipedia says, was that some had grown suspicious of people from the North and of what they really intend by moving south.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "South Korea › Social and ethnic tensions" },
        attributedTo: { en: "the Korean General Social Survey" },
      },
    ],
  },
  {
    id: "kr-antagonism-political",
    kind: "demographic",
    theme: "discrimination",
    alsoPlaces: ["KP"],
    when: "../2024",
    statement: {
      en: "South Koreans' hostility to the North matters in politics rather than between persons, Wikipedia says, and is mainly aimed at the Communist regime there, and at the part they believe it played in splitting a national identity that used to be one.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "South Korea › Social and ethnic tensions" },
        flags: ["citation-needed"],
      },
    ],
  },
  {
    id: "kr-one-nation-two-countries",
    kind: "demographic",
    theme: "discrimination",
    when: "2010/2024",
    statement: {
      en: "Some read the outcome of a survey of 2010 as a sign that “one nation, two countries” is an idea that most South Koreans do not have in mind.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "South Korea › Social and ethnic tensions" },
        attributedTo: { en: "some interpreters of the survey" },
      },
    ],
  },
  {
    id: "kr-2015-wish-to-move-on",
    kind: "demographic",
    theme: "discrimination",
    alsoPlaces: ["CN"],
    when: "2015",
    statement: {
      en: "In a paper of 2015 from UC Santa Cruz, many of the defectors interviewed wished to settle in China or move to a Western country. Their reasons were bigotry and semi-official discrimination, difficulty with how fiercely competitive South Korean society is, and disappointment over promises of an easy, prosperous life, made by missionaries and by the government, that were not kept.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "South Korea › Social and ethnic tensions" },
        attributedTo: { en: "a 2015 UC Santa Cruz paper" },
      },
    ],
  },
  {
    id: "kr-resettlement-difficult",
    kind: "support",
    theme: "resettlement",
    when: "../2020",
    statement: {
      en: "In spite of government programmes to help, Robert King writes, resettling is hard, because the South's economic, social and political system is so different and so competitive.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "Conditions in the South for Defectors" },
      },
    ],
  },
  {
    id: "kr-2019-gap-narrowing",
    kind: "demographic",
    theme: "work",
    when: "2019",
    statement: {
      en: "By data of the Ministry of Unification that Robert King cited in February 2020, refugees' pay and employment were coming close to those of Southern-born Koreans, though a gap remained.",
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
    id: "kr-2019-earnings",
    kind: "statistic",
    theme: "work",
    when: "2019",
    statement: {
      en: "On average, refugees had monthly earnings equal to US$1,720 in 2019 and people born in the South $2,220; the difference is about $500.",
    },
    figures: [
      {
        measure: "income",
        unit: "USD-per-month",
        value: 1720,
        group: { en: "North Korean refugees" },
      },
      {
        measure: "income",
        unit: "USD-per-month",
        value: 2220,
        group: { en: "people born in the South" },
      },
      {
        measure: "income",
        unit: "USD-per-month",
        value: 500,
        group: { en: "difference" },
        approximate: true,
      },
    ],
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "Conditions in the South for Defectors" },
        attributedTo: { en: "the Ministry of Unification" },
      },
    ],
  },
  {
    id: "kr-2019-participation",
    kind: "statistic",
    theme: "work",
    when: "2019",
    statement: {
      en: "In 2019, 62.1 per cent of North Koreans in the South took part in the economy, only slightly below the 63.3 per cent of citizens born there.",
    },
    figures: [
      {
        measure: "share",
        unit: "percent",
        value: 62.1,
        group: { en: "North Koreans in the South" },
      },
      {
        measure: "share",
        unit: "percent",
        value: 63.3,
        group: { en: "citizens born in the South" },
      },
    ],
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "Conditions in the South for Defectors" },
        attributedTo: { en: "the Ministry of Unification" },
      },
    ],
  },
  {
    id: "kr-2019-satisfaction",
    kind: "statistic",
    theme: "work",
    when: "2019",
    statement: {
      en: "In 2019, 74.2 per cent of defectors were satisfied with how well they live in the South, 1.7 per cent more than the year before.",
    },
    figures: [
      { measure: "share", unit: "percent", value: 74.2, group: { en: "satisfied" } },
      {
        measure: "change",
        unit: "percent",
        value: 1.7,
        group: { en: "satisfied, on the year before" },
      },
    ],
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "Conditions in the South for Defectors" },
        attributedTo: { en: "the Ministry of Unification" },
      },
    ],
    caveat: {
      en: "The source says “percent” for the change; percentage points may be meant.",
    },
  },
  {
    id: "kr-2019-gap-not-huge",
    kind: "demographic",
    theme: "work",
    when: "2019",
    statement: {
      en: "Robert King concludes from pay and employment in 2019 that people from the North have not reached the level of Southerners, but that the gap between the two groups is not huge.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "Conditions in the South for Defectors" },
      },
    ],
  },
  {
    id: "kr-2019-deaths-highlight",
    kind: "support",
    theme: "resettlement",
    when: "2020",
    statement: {
      en: "Robert King writes that the deaths of a woman and her son in 2019 show the difficulties of resettlement. Many refugees have done well and others have had trouble adjusting, but most miss the family and friends whom they left behind.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "Conditions in the South for Defectors" },
      },
    ],
    contentNote: "distress",
  },
  {
    id: "kr-few-went-back",
    kind: "demographic",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "../2020",
    asOf: "2020-02-19",
    statement: {
      en: "Only a small number of those who came to the South have gone back, Robert King writes, in spite of the trouble of adjusting and of what North Korea's media say. Kim Jong Un makes media events of those who do.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "Conditions in the South for Defectors" },
      },
      {
        source: "kei-king-2020",
        locator: { en: "North Korean Policy to Discourage Defections" },
      },
    ],
  },
  {
    id: "kr-why-few-went-back",
    kind: "demographic",
    theme: "return",
    alsoPlaces: ["KP", "CN"],
    when: "../2020",
    statement: {
      en: "Most people who left the North have heard how brutally those were treated who were caught leaving, or whom Chinese police sent back. Robert King thinks such accounts of police brutality more likely to be believed than those of the leader's “loving care”.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "Conditions in the South for Defectors" },
      },
    ],
    contentNote: "violence",
  },
]);
