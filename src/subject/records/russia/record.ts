import { claimsOf, defineCountry } from "#subject/writing.ts";
import { russiaIncidents } from "./events.ts";
import { russiaUnhcrClaims } from "./unhcr.ts";

const claims = claimsOf("RU", [
  {
    id: "ru-estimate-kyung-hee",
    kind: "estimate",
    theme: "work",
    statement: {
      en: "Kyung Hee University estimated, in a study, that roughly 10,000 people from North Korea live in the Russian Far East.",
    },
    figures: [{ measure: "population-estimate", unit: "people", value: 10000, approximate: true }],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Russia" },
        attributedTo: { en: "Kyung Hee University" },
      },
    ],
    caveat: {
      en: "Wikipedia gives no date here. Another of its articles dates the estimate to 2006 and says that it counts all North Koreans in Russia.",
    },
  },
  {
    id: "ru-many-escaped-camps",
    kind: "estimate",
    theme: "work",
    when: "../2024",
    statement: {
      en: "Many North Koreans in the Russian Far East, Wikipedia says, have escaped from the work camps that North Korea has there.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Russia" } },
      {
        source: "hankyung-1994",
        locator: { en: "Loggers who had left camps, February 1994" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "the-moscow-times-2017",
        locator: { en: "A worker who had left a work camp in 2002" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The estimate that this rests on counts students and guest workers as well, by another article of Wikipedia.",
    },
  },
  {
    id: "ru-10000-all-north-koreans",
    kind: "estimate",
    theme: "work",
    when: "2006",
    statement: {
      en: "Kyung Hee University's estimate of 2006, about 10,000, stands for every North Korean in Russia: students and guest workers as well as refugees, not mainly people who escaped.",
    },
    figures: [{ measure: "population-estimate", unit: "people", value: 10000, approximate: true }],
    evidence: [
      {
        source: "wikipedia-russia",
        locator: { en: "Excerpt" },
        attributedTo: { en: "Kyung Hee University" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The UN rapporteur on North Korea likewise spoke in 2016 of some 10,000 regular labourers.",
    },
  },
  {
    id: "ru-kamchatka-1800",
    kind: "estimate",
    theme: "work",
    when: "../2020",
    statement: {
      en: "Among the North Koreans of the Russian Far East are those in Kamchatka, who by 2020 numbered around 1,800.",
    },
    figures: [
      {
        measure: "population-estimate",
        unit: "people",
        value: 1800,
        approximate: true,
        group: { en: "Kamchatka" },
      },
    ],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Russia" } }],
    caveat: { en: "The figure was looked for and not found in another source." },
  },
  {
    id: "ru-workers-2009",
    kind: "estimate",
    theme: "work",
    when: "2009",
    asOf: "2009-12-23",
    statement: {
      en: "Kyodo named Amur, with about 1,700 North Korean workers, and Khabarovsk, with about 1,100, among the Russian regions where they worked in 2009.",
    },
    figures: [
      { measure: "workers", unit: "people", value: 1700, approximate: true, group: { en: "Amur" } },
      {
        measure: "workers",
        unit: "people",
        value: 1100,
        approximate: true,
        group: { en: "Khabarovsk" },
      },
    ],
    evidence: [
      { source: "kyodo-2009", locator: { en: "Excerpt" }, reading: "high", flags: ["stored-copy"] },
    ],
    caveat: { en: "Workers sent abroad, not refugees." },
  },
  {
    id: "ru-estimate-1999",
    kind: "estimate",
    theme: "resettlement",
    when: "1999",
    statement: {
      en: "In 1999, by one estimate, between 100 and 500 refugees from North Korea were in the Russian Far East.",
    },
    figures: [
      { measure: "population-estimate", unit: "people", low: 100, high: 500, approximate: true },
    ],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Russia" } }],
    caveat: {
      en: "Wikipedia does not say whose estimate it is; that it means the Russian Far East is our reading.",
    },
  },
  {
    id: "ru-entries-2024",
    kind: "statistic",
    theme: "work",
    when: "2019/2024",
    asOf: "2025-02-05",
    statement: {
      en: "Russian statistics record 13,221 entries into the country by North Koreans in 2024, against 1,117 in 2023 and about 21,000 in 2019.",
    },
    figures: [
      {
        measure: "border-entries",
        unit: "times",
        value: 21000,
        approximate: true,
        when: "2019",
      },
      { measure: "border-entries", unit: "times", value: 1117, when: "2023" },
      { measure: "border-entries", unit: "times", value: 13221, when: "2024" },
    ],
    evidence: [
      {
        source: "joongang-2025",
        locator: { en: "Excerpt" },
        attributedTo: { en: "Rosstat and Radio Free Asia" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Entries at the border: neither people nor refugees." },
  },
  {
    id: "ru-entries-labour",
    kind: "demographic",
    theme: "work",
    when: "2024",
    asOf: "2025-02-05",
    statement: {
      en: "Analysts link the rise in North Korean entries into Russia in 2024 to the sending of workers.",
    },
    evidence: [
      {
        source: "joongang-2025",
        locator: { en: "Excerpt" },
        attributedTo: { en: "analysts" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "ru-border-11-miles",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["KP"],
    when: "../2024",
    statement: {
      en: "Russia's border with North Korea, which follows the Tumen River, is 11 miles long.",
    },
    figures: [
      { measure: "distance", unit: "miles", value: 11, group: { en: "length of the border" } },
    ],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Russia" } }],
  },
  {
    id: "ru-border-rarely-crossed",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["KP"],
    when: "../2024",
    statement: {
      en: "People rarely leave North Korea across its border with Russia, because the stretch on the Russian side is short and closely guarded.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Russia" } }],
    caveat: { en: "Wikipedia also compares the stretch with China's; the atlas leaves that out." },
  },
  {
    id: "ru-smaller-korean-community",
    kind: "support",
    theme: "support",
    alsoPlaces: ["CN"],
    when: "../2024",
    statement: {
      en: "Those who do reach Russia have less to gain, Wikipedia says: its ethnic Korean community is far smaller than China's, too small to give enough support.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Russia" } }],
  },
  {
    id: "ru-reluctant-to-help",
    kind: "support",
    theme: "support",
    alsoPlaces: ["KR"],
    when: "../2024",
    statement: {
      en: "South Korea's missions in Russia and the ethnic Koreans who live there are described by Wikipedia as reluctant to give refugees any help.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Russia" } }],
    caveat: {
      en: "Wikipedia gives no date; the events that it names beside this are of 1995 and 1996. From 2004 on people are reported to have reached South Korea by its consulate.",
    },
  },
  {
    id: "ru-north-korean-agents",
    kind: "policy",
    theme: "punishment",
    alsoPlaces: ["KP"],
    when: "../2024",
    statement: {
      en: "It is believed that North Korea has infiltrated Russia to look for people who fled and for those who support them.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Russia" } },
      {
        source: "kommersant-2020",
        locator: { en: "the committee's report: abductions by the North's services" },
        attributedTo: { en: "Civic Assistance" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Wikipedia does not say who believes this." },
  },
  {
    id: "ru-2014-draft",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "2014-09",
    statement: {
      en: "Russia and North Korea drew up an agreement in 2014 under which each would deport people found living there illegally.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Russia" } },
      {
        source: "guardian-2014",
        locator: { en: "Excerpt: drafted in September 2014" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "ru-2014-draft-terms",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "2014-09",
    asOf: "2014-11-11",
    statement: {
      en: "The draft of 2014 provides for people who entered illegally to be deported within 30 days, but lets a state refuse where torture or persecution is likely.",
    },
    figures: [
      { measure: "duration", unit: "days", value: 30, group: { en: "limit for deportation" } },
    ],
    evidence: [
      {
        source: "guardian-2014",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "ru-2015-legal-assistance-treaty",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KP"],
    when: "2015-11",
    asOf: "2016-02-26",
    statement: {
      en: "In November 2015 Russia and North Korea signed a treaty on mutual legal assistance and extradition, apart from their treaty of 2016 on people who are in either country illegally.",
    },
    evidence: [
      { source: "ohchr-2016", locator: { en: "Excerpt" }, reading: "high", flags: ["stored-copy"] },
    ],
  },
  {
    id: "ru-2016-treaty",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "2016-02-02",
    asOf: "2016-02-26",
    statement: {
      en: "On 2 February 2016 Russia and North Korea signed a treaty on handing over and taking back people who are in either country illegally.",
    },
    evidence: [
      { source: "ohchr-2016", locator: { en: "Excerpt" }, reading: "high", flags: ["stored-copy"] },
      {
        source: "meduza-2016",
        locator: { en: "agreement of early February 2016" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "upi-2016",
        locator: { en: "the agreement" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "Meduza dates the treaty to 3 February. A case in which it was used was not found.",
    },
  },
  {
    id: "ru-2016-rapporteur",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "2016-02-26",
    statement: {
      en: "The UN rapporteur on North Korea urged Moscow in February 2016 not to carry out the new treaty on handing people over to North Korea.",
    },
    evidence: [
      {
        source: "ohchr-2016",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  // Workers, and protection asked for
  {
    id: "ru-unhcr-2023",
    kind: "estimate",
    theme: "resettlement",
    when: "2023",
    statement: {
      en: "UNHCR counted 28 refugees of North Korean origin in Russia at the end of 2023, the last year for which its table has any.",
    },
    figures: [{ measure: "refugees", unit: "people", value: 28, definedBy: { en: "UNHCR" } }],
    evidence: [{ source: "unhcr-data-2025", locator: { en: "population table" }, reading: "high" }],
  },
  {
    id: "ru-1994-loggers-asked",
    kind: "statistic",
    theme: "work",
    alsoPlaces: ["KR"],
    when: "1994-02",
    statement: {
      en: "Some 100 to 150 North Korean loggers had left their camps in Russia's Far East and asked for asylum at South Korean missions by February 1994, a newspaper in South Korea reported.",
    },
    figures: [
      {
        measure: "people-involved",
        unit: "people",
        low: 100,
        high: 150,
        approximate: true,
        group: { en: "asked for asylum" },
      },
    ],
    evidence: [
      {
        source: "hankyung-1994",
        locator: { en: "report of 20 February 1994" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Russia's ambassador said in May 1994 that nobody had yet applied." },
  },
  {
    id: "ru-1994-loggers-policy",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KR"],
    when: "1994-04/1994-08",
    statement: {
      en: "In April 1994 South Korea decided to take in, together with UNHCR, all North Korean loggers in Russia who wished to come; in August Russia set its rules, by which anyone who had lived there with papers could leave.",
    },
    evidence: [
      {
        source: "hankyung-1994",
        locator: { en: "reports of 19 April and 23 August 1994" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "ru-workers-2007",
    kind: "statistic",
    theme: "work",
    when: "2007",
    statement: {
      en: "The Russian government counted 32,600 North Korean workers in Russia in 2007, the Associated Press reported; most were loggers in the Far East.",
    },
    figures: [{ measure: "workers", unit: "people", value: 32600 }],
    evidence: [
      {
        source: "the-moscow-times-2010",
        locator: { en: "workers in 2007" },
        attributedTo: { en: "the Russian government" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Workers sent abroad by North Korea, not refugees." },
  },
  {
    id: "ru-left-work-2010",
    kind: "estimate",
    theme: "work",
    when: "2010",
    statement: {
      en: "An activist told the Associated Press in 2010 that some 10,000 North Koreans had run away from their work in Russia.",
    },
    figures: [
      {
        measure: "population-estimate",
        unit: "people",
        value: 10000,
        approximate: true,
        group: { en: "left their work" },
      },
    ],
    evidence: [
      {
        source: "the-moscow-times-2010",
        locator: { en: "an activist's estimate" },
        attributedTo: { en: "an activist" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "One person's estimate, and the same number as a disputed one of 2006 that counts all North Koreans in Russia.",
    },
  },
  {
    id: "ru-workers-2015",
    kind: "statistic",
    theme: "work",
    when: "2015",
    statement: {
      en: "By Russian statistics, 33,000 North Koreans were working in Russia in 2015.",
    },
    figures: [{ measure: "workers", unit: "people", value: 33000 }],
    evidence: [
      {
        source: "upi-2016",
        locator: { en: "Russian statistics of 2015" },
        attributedTo: { en: "Russian statistics" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Workers sent abroad by North Korea, not refugees." },
  },
  {
    id: "ru-2022-why-workers-left",
    kind: "policy",
    theme: "work",
    alsoPlaces: ["KP"],
    when: "2019-12/2022",
    statement: {
      en: "Workers who could not go home after the UN's deadline of December 2019 and the closing of the border in 2020 lived scattered in Russia without a clear status, a scholar told the Seoul Shinmun; he named the fear of being sent to rebuild the Donbas as one reason to leave.",
    },
    evidence: [
      {
        source: "seoul-shinmun-2023",
        locator: { en: "a professor's explanation" },
        attributedTo: { en: "a professor" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "ru-entries-2024-education",
    kind: "statistic",
    theme: "work",
    when: "2024",
    statement: {
      en: "North Koreans entered Russia 13,221 times in 2024; for 7,887 of these entries education was declared as the purpose, which is thought to hide workers.",
    },
    figures: [
      { measure: "border-entries", unit: "times", value: 13221 },
      {
        measure: "border-entries",
        unit: "times",
        value: 7887,
        group: { en: "declared as for education" },
      },
    ],
    evidence: [
      {
        source: "hankyung-2025",
        locator: { en: "entries by purpose" },
        attributedTo: { en: "Rosstat" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Entries at the border: neither people nor refugees." },
  },

  // What Russia decided
  {
    id: "ru-policy-2009",
    kind: "policy",
    theme: "law",
    when: "2009",
    statement: {
      en: "In 2009, Kyodo reported, Russia as a rule deported people who had crossed its border or stayed on without leave; a migration official thought this hard to do once somebody had asked the United Nations for protection.",
    },
    evidence: [
      {
        source: "jkn-news-2009",
        locator: { en: "a migration official's view" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "ru-no-departures-2011",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KP", "KR"],
    when: "2011-08/2012-04",
    statement: {
      en: "After Kim Jong Il's visit in August 2011 Russia let no North Korean leave for the South for months; in April 2012, after eight people had left, 32 were still waiting, by the account of a group that helped them.",
    },
    figures: [
      { measure: "people-involved", unit: "people", value: 32, group: { en: "still waiting" } },
    ],
    evidence: [
      {
        source: "voa-ko-2012",
        locator: { en: "people still waiting in Russia" },
        attributedTo: { en: "a group that helped them" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "ru-decisions-2004-2014",
    kind: "statistic",
    theme: "law",
    when: "2004/2014",
    statement: {
      en: "Russia's migration service gave asylum to two of the 211 North Koreans who turned to it from 2004 to 2014, and temporary asylum for one year to 90, the Russian aid committee Civic Assistance counted.",
    },
    figures: [
      { measure: "asylum-applications", unit: "people", value: 211 },
      { measure: "asylum-grants", unit: "people", value: 2, group: { en: "asylum" } },
      { measure: "asylum-grants", unit: "people", value: 90, group: { en: "temporary asylum" } },
    ],
    evidence: [
      {
        source: "the-guardian-2016",
        locator: { en: "count of 2004 to 2014" },
        attributedTo: { en: "Civic Assistance" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "ru-decisions-2011-2016",
    kind: "statistic",
    theme: "law",
    when: "2011/2016",
    statement: {
      en: "Official Russian figures count 68 North Koreans with temporary asylum and two with refugee status from 2011 to 2016, the newspaper Rzeczpospolita wrote.",
    },
    figures: [
      { measure: "asylum-grants", unit: "people", value: 68, group: { en: "temporary asylum" } },
      { measure: "asylum-grants", unit: "people", value: 2, group: { en: "refugee status" } },
    ],
    evidence: [
      {
        source: "rzeczpospolita-2017",
        locator: { en: "official migration statistics" },
        attributedTo: { en: "Russia's migration statistics" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "ru-2015-none-protected",
    kind: "statistic",
    theme: "law",
    when: "2015",
    statement: {
      en: "Russia had 25 North Korean applicants for refugee status in 2015, and 38 for temporary asylum; none was given protection, a Russian activist said.",
    },
    figures: [
      {
        measure: "asylum-applications",
        unit: "people",
        value: 25,
        group: { en: "for refugee status" },
      },
      {
        measure: "asylum-applications",
        unit: "people",
        value: 38,
        group: { en: "for temporary asylum" },
      },
      { measure: "asylum-grants", unit: "people", value: 0 },
    ],
    evidence: [
      {
        source: "upi-2016",
        locator: { en: "claims of 2015" },
        attributedTo: { en: "a Russian activist" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "ru-one-refugee-2011-2019",
    kind: "statistic",
    theme: "law",
    when: "2011/2019",
    asOf: "2020-09-16",
    statement: {
      en: "One North Korean became a recognised refugee in Russia in nine years, and in 2019 fewer people than ever could apply, the aid committee Civic Assistance reported in 2020 from figures of the interior ministry; it also told of abductions by North Korea's services.",
    },
    figures: [
      { measure: "asylum-grants", unit: "people", value: 1, group: { en: "refugee status" } },
    ],
    evidence: [
      {
        source: "kommersant-2020",
        locator: { en: "the committee's report" },
        attributedTo: { en: "Civic Assistance and Russia's interior ministry" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "A scholar whom the newspaper quotes holds that most North Koreans without papers in Russia are migrant workers.",
    },
  },
  {
    id: "ru-applications-2017-2025",
    kind: "statistic",
    theme: "law",
    when: "2017/2025",
    asOf: "2025-12-17",
    statement: {
      en: "Russia's interior ministry counted 32 North Koreans who asked for asylum in 2017, then fewer each year down to 8 in 2023; there were 10 in 2024 and one in the first half of 2025.",
    },
    figures: [
      { measure: "asylum-applications", unit: "people", value: 32, when: "2017" },
      { measure: "asylum-applications", unit: "people", value: 23, when: "2018" },
      { measure: "asylum-applications", unit: "people", value: 20, when: "2019" },
      { measure: "asylum-applications", unit: "people", value: 14, when: "2020" },
      { measure: "asylum-applications", unit: "people", value: 12, when: "2021" },
      { measure: "asylum-applications", unit: "people", value: 11, when: "2022" },
      { measure: "asylum-applications", unit: "people", value: 8, when: "2023" },
      { measure: "asylum-applications", unit: "people", value: 10, when: "2024" },
      {
        measure: "asylum-applications",
        unit: "people",
        value: 1,
        when: "2025-01/2025-06",
      },
    ],
    evidence: [
      {
        source: "sbs-2025",
        locator: { en: "claims by year" },
        attributedTo: { en: "Russia's interior ministry, by way of NK News" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "unhcr-data-2025",
        locator: { en: "asylum_applications table: 32 for temporary asylum in 2017, 8 in 2023" },
        reading: "high",
      },
    ],
    caveat: {
      en: "A researcher of the Database Center for North Korean Human Rights doubts how reliable the Russian data are.",
    },
  },
  {
    id: "ru-2022-held-in-missions",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "2022-09-15",
    statement: {
      en: "North Korean missions in countries other than China were holding people who had fled and who faced return, the UN rapporteur on North Korea said in September 2022; the Chosun Ilbo named the one in Russia.",
    },
    evidence: [
      {
        source: "the-chosun-ilbo-2022",
        locator: { en: "speech of the rapporteur" },
        attributedTo: { en: "the UN Special Rapporteur" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The newspaper does not say where it has Russia's name from." },
  },
]);

export const russia = defineCountry([...claims, ...russiaIncidents, ...russiaUnhcrClaims], {
  id: "RU",
  name: { en: "Russia" },
  roles: ["transit", "destination"],
  checked: "2026-11-28",
  takeaway: {
    text: {
      en: "Workers sent to Russia have asked for protection since the 1990s. Some of these North Koreans could go to South Korea; a treaty of 2016 provides for handing people to the North.",
    },
    claims: [
      "ru-1994-loggers-asked",
      "ru-1995-three-recognised",
      "ru-2009-amur-twelve",
      "ru-2022-nine-workers",
      "ru-2016-treaty",
    ],
  },
  stances: [
    {
      period: "1994/1995",
      stance: "lets-pass",
      claims: ["ru-1994-loggers-policy", "ru-1995-three-recognised", "ru-1995-seven-more"],
    },
    { period: "2000/2001", stance: "returns", claims: ["ru-2000-return"] },
    {
      period: "2004/2012",
      stance: "lets-pass",
      claims: ["ru-2004-two-reached-south", "ru-2009-amur-twelve", "ru-2012-eight-loggers"],
    },
    {
      period: "2013/2025",
      stance: "arrests-varies",
      claims: [
        "ru-2014-draft",
        "ru-2016-treaty",
        "ru-2017-court-stops-deportation",
        "ru-unhcr-decisions",
        "ru-2022-nine-workers",
        "ru-applications-2017-2025",
      ],
    },
  ],
  summary: [
    "ru-applications-2017-2025",
    "ru-2016-treaty",
    "ru-unhcr-decisions",
    "ru-2016-rapporteur",
    "ru-2014-draft",
    "ru-2014-draft-terms",
    "ru-policy-2009",
    "ru-1994-loggers-policy",
  ],
});
