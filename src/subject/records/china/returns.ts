import { claimsOf } from "#subject/writing.ts";

/** What China's returns lead to, how many are counted, trafficking, and who protests. */
export const chinaReturns = claimsOf("CN", [
  {
    id: "cn-activists-punishment-2012",
    kind: "policy",
    theme: "punishment",
    alsoPlaces: ["KP"],
    when: "2012",
    contentNote: "violence",
    statement: {
      en: "Human-rights activists say that those whom China sends back are harshly punished, including with torture and detention in labour camps.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "China" },
        attributedTo: { en: "human-rights activists" },
      },
      {
        source: "un-human-rights-2020",
        locator: { en: "The press release: how women who were sent back were treated" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-testimony-labour-colonies",
    kind: "policy",
    theme: "punishment",
    alsoPlaces: ["KP"],
    contentNote: "violence",
    statement: {
      en: "People who fled have testified that those whom China sends back get sentences in penal-labour colonies or are executed, or both.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "China" },
        attributedTo: { en: "testimonies of defectors" },
      },
    ],
  },
  {
    id: "cn-testimony-babies",
    kind: "policy",
    theme: "punishment",
    alsoPlaces: ["KP"],
    contentNote: "violence",
    statement: {
      en: "People who fled have also testified that women who are pregnant when they are sent back to North Korea are forced to have abortions, and that babies with Chinese fathers are killed in the name of the country's “pure blood”.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "China" },
        attributedTo: { en: "testimonies of defectors" },
      },
    ],
  },
  {
    id: "cn-coi-2014",
    kind: "policy",
    theme: "law",
    when: "2014-02-17",
    asOf: "2014-03-19",
    statement: {
      en: "China's returns break the ban on sending people back into danger (non-refoulement), by the finding of the UN Commission of Inquiry in 2014, and could be a way of aiding crimes against humanity.",
    },
    evidence: [
      {
        source: "cecc-2014",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the UN Commission of Inquiry" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "roberta-cohen-2014",
        locator: { en: "Opening: officials might be aiding crimes against humanity" },
        attributedTo: { en: "the UN Commission of Inquiry" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The UN's own report is A/HRC/25/63; only its opening was in the stored copy.",
    },
  },
  {
    id: "cn-crackdown-2017-arrests",
    kind: "policy",
    theme: "return",
    when: "2017/2018",
    asOf: "2018",
    statement: {
      en: "In 2017 North Koreans were arrested not only in China's north-east but also in the south and south-west, shortly before they could get to South-East Asia, said Sokeel Park of Liberty in North Korea, which helps to rescue people. China's authorities, he told The Telegraph, now had a better grip on what happens in the country.",
    },
    evidence: [
      {
        source: "vision-times-2018",
        locator: { en: "Numbers" },
        attributedTo: { en: "Sokeel Park, Liberty in North Korea, speaking to The Telegraph" },
      },
      {
        source: "hrw-2017",
        locator: { en: "Opening: people held in Yunnan and Jilin Provinces" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "cecc-2017",
        locator: { en: "Opening: people on their way to South-East Asia" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-crackdown-2017-severe",
    kind: "policy",
    theme: "return",
    when: "2017",
    asOf: "2018",
    statement: {
      en: "By Sokeel Park's account 2017 was an especially bad year, with very widespread and very severe crackdowns in China.",
    },
    evidence: [
      {
        source: "vision-times-2018",
        locator: { en: "Numbers" },
        attributedTo: { en: "Sokeel Park, Liberty in North Korea, speaking to The Telegraph" },
      },
      {
        source: "hrw-2017",
        locator: { en: "Opening: at least 41 people held in two months" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "daily-nk-2017",
        locator: { en: "Opening: more than 120 cases" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-nkdb-2023",
    kind: "statistic",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "../2023-08",
    asOf: "2023-08-16",
    statement: {
      en: "The Database Center for North Korean Human Rights (NKDB) in Seoul had by August 2023 documented 8,148 cases in which North Koreans were repatriated, 98 per cent of them from China.",
    },
    figures: [
      { measure: "documented-cases", unit: "cases", value: 8148, group: { en: "returns" } },
      { measure: "share", unit: "percent", value: 98, group: { en: "from China" } },
    ],
    evidence: [
      {
        source: "nkdb-2023",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "These are documented cases, not everyone who was returned." },
  },
  {
    id: "cn-detained-2023",
    kind: "estimate",
    theme: "return",
    when: "2023-06",
    asOf: "2023-06-14",
    statement: {
      en: "Between 600 and 2,000 North Koreans were probably being held in China before the border reopened in 2023: so the Database Center for North Korean Human Rights (NKDB) in Seoul told a US commission.",
    },
    figures: [{ measure: "detained", unit: "people", low: 600, high: 2000, approximate: true }],
    evidence: [
      {
        source: "nkdb-2023-detained",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-2023-10-activists-600",
    kind: "estimate",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "2023-10",
    statement: {
      en: "Activists whom the Human Rights Foundation quotes put the number of people returned in October 2023 at 600.",
    },
    figures: [
      {
        measure: "forced-returns",
        unit: "people",
        value: 600,
        definedBy: { en: "activists quoted by the Human Rights Foundation" },
      },
    ],
    evidence: [
      {
        source: "hrf-2023",
        locator: { en: "Excerpt" },
        attributedTo: { en: "activists" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "China did not confirm any number." },
  },
  {
    id: "cn-hrw-670-since-2020",
    kind: "statistic",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "2020/2024-05",
    asOf: "2024-05",
    statement: {
      en: "By May 2024 Human Rights Watch had confirmed the return of over 670 North Koreans since early 2020.",
    },
    figures: [
      {
        measure: "forced-returns",
        unit: "people",
        value: 670,
        approximate: true,
        definedBy: { en: "Human Rights Watch" },
      },
    ],
    evidence: [
      {
        source: "hrw-2024",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-2024-2025-repatriation",
    kind: "statistic",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "2020/2025-10",
    asOf: "2025-10-15",
    statement: {
      en: "China had sent back at least 406 people since 2024, and 1,076 or more since 2020, by the count of Human Rights Watch in October 2025.",
    },
    figures: [
      {
        measure: "forced-returns",
        unit: "people",
        value: 406,
        approximate: true,
        when: "2024/2025-10",
        definedBy: { en: "Human Rights Watch" },
      },
      {
        measure: "forced-returns",
        unit: "people",
        value: 1076,
        approximate: true,
        when: "2020/2025-10",
        definedBy: { en: "Human Rights Watch" },
      },
    ],
    evidence: [
      {
        source: "hrw-2025",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "redcensor-2025",
        locator: { en: "Excerpt: the 1,076 people since 2020" },
        attributedTo: { en: "Human Rights Watch" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "China publishes no numbers: the count rests on one long-standing source of Human Rights Watch, by Alpha Biz a single person. Newspapers place some of the 406 people in 2023.",
    },
  },
  {
    id: "cn-nkfc-list",
    kind: "demographic",
    theme: "advocacy",
    alsoPlaces: ["KP"],
    when: "../2024",
    statement: {
      en: "The North Korea Freedom Coalition has drawn up a list which alleges that China has sent back thousands of North Koreans.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "China" },
        attributedTo: { en: "the North Korea Freedom Coalition" },
      },
    ],
  },
  {
    id: "cn-nkfc-fates",
    kind: "policy",
    theme: "punishment",
    alsoPlaces: ["KP"],
    when: "../2024",
    contentNote: "violence",
    statement: {
      en: "What happened afterwards to some of the people on the North Korea Freedom Coalition's list ranges from detention, torture and prison camp to execution.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "China" } }],
  },
  {
    id: "cn-nkfc-helpers",
    kind: "policy",
    theme: "advocacy",
    alsoPlaces: ["KP"],
    when: "../2024",
    contentNote: "violence",
    statement: {
      en: "The North Korea Freedom Coalition's list also includes aid workers whom North Korean agents abducted or assassinated because they had helped refugees.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "China" },
        attributedTo: { en: "the North Korea Freedom Coalition" },
      },
    ],
  },
  {
    id: "cn-rallies-seoul",
    kind: "policy",
    theme: "advocacy",
    alsoPlaces: ["KR"],
    when: "../2024",
    statement: {
      en: "South Korean human-rights activists have rallied at China's embassy in Seoul and asked the UN Human Rights Council to press China to end the deportations.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "China" } }],
  },
  {
    id: "cn-2012-attention",
    kind: "policy",
    theme: "advocacy",
    alsoPlaces: ["KP"],
    when: "2012-02",
    statement: {
      en: "The case of 24 North Koreans who had been held in China since early February 2012 drew attention abroad, because North Korea is reported to punish harshly those who try to leave.",
    },
    figures: [{ measure: "detained", unit: "people", value: 24 }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "China" } }],
    caveat: { en: "Other reports count differently." },
  },
  {
    id: "cn-2012-media-sympathy",
    kind: "policy",
    theme: "advocacy",
    when: "2012",
    statement: {
      en: "In 2012 China's media reported on the returns to North Korea, and internet users in China showed sympathy for the refugees.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "China" } }],
  },
  {
    id: "cn-forced-marriage",
    kind: "demographic",
    theme: "trafficking",
    when: "2024~",
    contentNote: "violence",
    statement: {
      en: "A large number of the North Korean women who have settled in China by way of de facto marriages go through human trafficking and forced marriage.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "China" } }],
  },
  {
    id: "cn-trafficked-before-2009",
    kind: "demographic",
    theme: "trafficking",
    when: "../2009",
    contentNote: "violence",
    statement: {
      en: "Wikipedia says that before 2009 over 70 per cent of the North Korean women who had left were victims of human trafficking.",
    },
    figures: [{ measure: "share", unit: "percent", value: 70, approximate: true, group: "women" }],
    evidence: [
      { source: "wikipedia-2024", locator: { en: "China" }, flags: ["failed-verification"] },
    ],
    caveat: {
      en: "Wikipedia's editors could not verify this in the source it cites; we looked for another source and found none.",
    },
  },
  {
    id: "cn-trafficking-price",
    kind: "demographic",
    theme: "trafficking",
    when: "../2009",
    contentNote: "violence",
    statement: {
      en: "Without legal status in China, North Korean women were vulnerable: they were sold cheaply, for about 3,000 to 10,000 yuan.",
    },
    figures: [
      { measure: "price", unit: "CNY", low: 3000, high: 10000, approximate: true, group: "women" },
    ],
    evidence: [{ source: "wikipedia-2024", locator: { en: "China" } }],
  },
  {
    id: "cn-trafficked-after-2009",
    kind: "demographic",
    theme: "trafficking",
    alsoPlaces: ["KR"],
    when: "2009/..",
    contentNote: "violence",
    statement: {
      en: "After 2009 the share of women with an experience of trafficking fell to 15 per cent, Wikipedia says, because large numbers began to reach South Korea in organised groups that brokers led.",
    },
    figures: [{ measure: "share", unit: "percent", value: 15, group: "women" }],
    evidence: [
      { source: "wikipedia-2024", locator: { en: "China" }, flags: ["failed-verification"] },
    ],
    caveat: {
      en: "Wikipedia's editors could not verify this in the source it cites; we looked for another source and found none.",
    },
  },
  {
    id: "cn-trafficking-label-disputed",
    kind: "demographic",
    theme: "trafficking",
    statement: {
      en: "The scholars Andrei Lankov and Kyunghee Kook dispute that “human trafficking” or “forced marriage” is always the right name for how women from the North come to live with men in China.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "China" },
        attributedTo: { en: "Andrei Lankov and Kyunghee Kook" },
      },
    ],
  },
  {
    id: "cn-husbands-papers-2010",
    kind: "demographic",
    theme: "law",
    when: "2010",
    statement: {
      en: "Many Chinese husbands, Lankov wrote in 2010, try to better the official standing of their Korean wives: some pay officials a great deal for a Chinese Resident Identity Card, on which the wife is registered as an ethnic Korean born in China.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "China" }, attributedTo: { en: "Andrei Lankov" } },
    ],
    caveat: { en: "The atlas leaves out how." },
  },
]);
