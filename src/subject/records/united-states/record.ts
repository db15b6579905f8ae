import { claimsOf, defineCountry } from "#subject/writing.ts";
import { unitedStatesIncidents } from "./events.ts";
import { unitedStatesUnhcrClaims } from "./unhcr.ts";

const claims = claimsOf("US", [
  // Law
  {
    id: "us-nkhra-2004",
    kind: "policy",
    theme: "law",
    when: "2004-10-18",
    statement: {
      en: "The North Korean Human Rights Act was signed by President George W. Bush in October 2004.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "United States" } },
      {
        source: "state-prm-2006",
        locator: { en: "Excerpt: signed on 18 October 2004" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "us-nkhra-citizenship",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2004/..",
    asOf: "2017-10-03",
    statement: {
      en: "The North Korean Human Rights Act of 2004 lets North Koreans be resettled in the United States although they can claim South Korean citizenship, provided that they have not already settled in South Korea.",
    },
    evidence: [
      {
        source: "state-prm-2006",
        locator: { en: "Excerpt" },
        reading: "medium",
        flags: ["stored-copy"],
      },
      {
        source: "upi-2017-us",
        locator: { en: "Excerpt: eligible if not already settled in the South" },
        reading: "medium",
        flags: ["stored-copy"],
      },
      {
        source: "us-code-2024-2",
        locator: { en: "22 U.S.C. 7842" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "us-nkhra-2008",
    kind: "policy",
    theme: "law",
    when: "2008-10-07",
    statement: {
      en: "The North Korean Human Rights Reauthorization Act of 2008 renewed the Act of 2004.",
    },
    evidence: [
      {
        source: "us-statutes-2008",
        locator: { en: "Excerpt: title of Public Law 110-346" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },

  // The first group
  {
    id: "us-2006-six",
    kind: "statistic",
    theme: "resettlement",
    when: "2006-05",
    statement: {
      en: "The first group admitted under the North Korean Human Rights Act, in May 2006, numbered six.",
    },
    figures: [{ measure: "refugee-admissions", unit: "people", value: 6 }],
    evidence: [
      {
        source: "liquisearch",
        locator: { en: "Excerpt" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "us-2006-four-women",
    kind: "demographic",
    theme: "trafficking",
    when: "2006-05-05",
    statement: {
      en: "Four women in the group of May 2006 said that they had been victims of forced marriage.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 4, group: "women" }],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "United States" },
        attributedTo: { en: "the women themselves" },
      },
    ],
    contentNote: "violence",
  },

  // Admissions as refugees: running totals
  {
    id: "us-admitted-170-by-2014",
    kind: "statistic",
    theme: "resettlement",
    when: "2006/2014",
    statement: {
      en: "Approximately 170 refugees from North Korea had been admitted to the United States by 2014, Wikipedia says, counted from the first group under the North Korean Human Rights Act, of May 2006.",
    },
    figures: [
      {
        measure: "refugee-admissions-cumulative",
        unit: "people",
        value: 170,
        approximate: true,
      },
    ],
    evidence: [{ source: "wikipedia-2024", locator: { en: "United States" } }],
  },
  {
    id: "us-admitted-122-2004-2011",
    kind: "statistic",
    theme: "resettlement",
    when: "2004/2011",
    statement: {
      en: "Between 2004 and 2011, by Wikipedia's count, only 122 refugees from North Korea were admitted to the United States.",
    },
    figures: [{ measure: "refugee-admissions", unit: "people", value: 122 }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "United States" } }],
  },
  {
    id: "us-gao-2010",
    kind: "statistic",
    theme: "resettlement",
    when: "2004-10/2010-03",
    asOf: "2010-06-24",
    statement: {
      en: "The US Government Accountability Office found 238 refugee cases opened for North Koreans between October 2004 and March 2010; 94 people had arrived.",
    },
    figures: [
      { measure: "count", unit: "cases", value: 238, group: { en: "refugee cases opened" } },
      { measure: "refugee-admissions", unit: "people", value: 94 },
    ],
    evidence: [
      {
        source: "gao-2010",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "us-running-total-2015-2017",
    kind: "statistic",
    theme: "resettlement",
    when: "2015-07/2017-10",
    asOf: "2017-10-03",
    statement: {
      en: "UPI gave the total of North Korean refugees admitted as 186 in July 2015 and 212 in October 2017.",
    },
    figures: [
      { measure: "refugee-admissions-cumulative", unit: "people", value: 186, when: "2015-07" },
      { measure: "refugee-admissions-cumulative", unit: "people", value: 212, when: "2017-10" },
    ],
    evidence: [
      {
        source: "upi-2017-us",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The total for July 2015 was read in an earlier report by UPI, also in a stored copy.",
    },
  },
  {
    id: "us-fiscal-2017",
    kind: "statistic",
    theme: "resettlement",
    when: "2017",
    asOf: "2017-10-03",
    statement: {
      en: "UPI reported that 12 North Korean refugees were admitted in the fiscal year 2017, and, in its headline, that none had been admitted since January 2017.",
    },
    figures: [
      {
        measure: "refugee-admissions",
        unit: "people",
        value: 12,
        group: { en: "US fiscal year 2017" },
      },
    ],
    evidence: [
      {
        source: "upi-2017-us",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Fiscal years differ from calendar years." },
  },
  {
    id: "us-total-2019",
    kind: "statistic",
    theme: "resettlement",
    when: "2006/2019",
    statement: {
      en: "From 2006 to the end of 2019 the United States admitted 218 North Korean refugees, by State Department data; Robert King, who has the same number, calls it small for some fifteen years.",
    },
    figures: [
      { measure: "refugee-admissions-cumulative", unit: "people", value: 218 },
      {
        measure: "duration",
        unit: "years",
        value: 15,
        approximate: true,
        group: { en: "the period, as King rounds it" },
      },
    ],
    evidence: [
      {
        source: "yonhap-2020",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the US State Department" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      { source: "kei-king-2020", locator: { en: "Opening: 218 from 2006 to 2019" } },
      {
        source: "spn-seoul-pyongyang-2019-2",
        locator: { en: "218 by March 2019" },
        attributedTo: { en: "the US State Department" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Calendar years. King gives no origin for the number." },
  },
  {
    id: "us-admitted-225-king",
    kind: "estimate",
    theme: "resettlement",
    when: "1995~/2020",
    asOf: "2020-02-19",
    statement: {
      en: "Robert King writes at the start of his text of 2020 that the United States has admitted some 225 North Koreans.",
    },
    figures: [
      {
        measure: "refugee-admissions-cumulative",
        unit: "people",
        value: 225,
        approximate: true,
      },
    ],
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "Opening" },
      },
    ],
    caveat: { en: "Further down King gives 218 for 2006 to 2019." },
  },

  // Admissions by year
  {
    id: "us-fiscal-2006-2010",
    kind: "statistic",
    theme: "resettlement",
    when: "2006/2010",
    asOf: "2011-05",
    statement: {
      en: "By US fiscal year, the Department of Homeland Security counted 9, 22, 37, 25 and 8 North Korean refugees admitted from 2006 to 2010, 101 in all.",
    },
    figures: [
      { measure: "refugee-admissions", unit: "people", value: 9, when: "2006" },
      { measure: "refugee-admissions", unit: "people", value: 22, when: "2007" },
      { measure: "refugee-admissions", unit: "people", value: 37, when: "2008" },
      { measure: "refugee-admissions", unit: "people", value: 25, when: "2009" },
      { measure: "refugee-admissions", unit: "people", value: 8, when: "2010" },
      { measure: "refugee-admissions-cumulative", unit: "people", value: 101, when: "2006/2010" },
    ],
    evidence: [
      {
        source: "yonhap-2011",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Department of Homeland Security" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "nk-chosun-2014-2",
        locator: { en: "8 in 2010 and 25 in 2009" },
        attributedTo: { en: "the US State Department" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Fiscal years differ from calendar years." },
  },
  {
    id: "us-calendar-years",
    kind: "statistic",
    theme: "resettlement",
    when: "2006/2019",
    asOf: "2020-01-07",
    statement: {
      en: "US State Department data by calendar year put the North Korean refugees admitted at 9 for 2006, 28 for 2007, 38 for 2008 and 18 for 2009, then at 23 for 2012, 14 for 2013, 14 for 2015, 19 for 2016, 1 for 2017, 6 for 2018 and none for 2019.",
    },
    figures: [
      { measure: "refugee-admissions", unit: "people", value: 9, when: "2006" },
      { measure: "refugee-admissions", unit: "people", value: 28, when: "2007" },
      { measure: "refugee-admissions", unit: "people", value: 38, when: "2008" },
      { measure: "refugee-admissions", unit: "people", value: 18, when: "2009" },
      { measure: "refugee-admissions", unit: "people", value: 23, when: "2012" },
      { measure: "refugee-admissions", unit: "people", value: 14, when: "2013" },
      { measure: "refugee-admissions", unit: "people", value: 14, when: "2015" },
      { measure: "refugee-admissions", unit: "people", value: 19, when: "2016" },
      { measure: "refugee-admissions", unit: "people", value: 1, when: "2017" },
      { measure: "refugee-admissions", unit: "people", value: 6, when: "2018" },
      { measure: "refugee-admissions", unit: "people", value: 0, when: "2019" },
    ],
    evidence: [
      {
        source: "yonhap-2020",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the US State Department" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "rfa-ko-2017-2",
        locator: { en: "2006 to 2008, and 2012 to 2016" },
        attributedTo: { en: "the US State Department" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "radio-free-asia-2020",
        locator: { en: "2009, 2018 and 2019" },
        attributedTo: { en: "the US State Department" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Calendar years. 2010, 2011 and 2014 were not in what was read." },
  },
  {
    id: "us-peak-2008",
    kind: "statistic",
    theme: "resettlement",
    when: "2008",
    statement: {
      en: "The most North Korean refugees whom the United States admitted in one calendar year were 38, in 2008.",
    },
    figures: [{ measure: "refugee-admissions", unit: "people", value: 38 }],
    evidence: [
      { source: "kei-king-2020", locator: { en: "Opening" } },
      {
        source: "yonhap-2020",
        locator: { en: "Excerpt: 38 in 2008" },
        attributedTo: { en: "the US State Department" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "rfa-ko-2017-2",
        locator: { en: "38 in 2008" },
        attributedTo: { en: "the US State Department" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "us-trickle",
    kind: "demographic",
    theme: "resettlement",
    when: "2006/2019",
    asOf: "2020-02-19",
    statement: {
      en: "By 2019 admissions to the United States had declined, as a journalist quoted by Robert King put it, to a trickle.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "Opening" },
        attributedTo: { en: "a journalist, not named" },
      },
    ],
  },
  {
    id: "us-none-admitted-2019",
    kind: "statistic",
    theme: "resettlement",
    when: "2019",
    asOf: "2020-01-07",
    statement: {
      en: "State Department data show that no North Korean refugee was admitted in the calendar year 2019.",
    },
    figures: [{ measure: "refugee-admissions", unit: "people", value: 0 }],
    evidence: [
      {
        source: "yonhap-2020",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the US State Department" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "radio-free-asia-2020",
        locator: { en: "none in 2019" },
        attributedTo: { en: "the US State Department" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "unhcr-data-2025",
        locator: { en: "solutions table: nobody resettled in 2019" },
        reading: "high",
      },
    ],
  },
  {
    id: "us-no-asylum-2019-king",
    kind: "statistic",
    theme: "resettlement",
    when: "2019",
    asOf: "2020-02-19",
    statement: {
      en: "Not one North Korean was granted asylum in 2019, Robert King writes: a first since the United States started to accept North Korean refugees.",
    },
    figures: [{ measure: "asylum-grants", unit: "people", value: 0 }],
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "Opening" },
      },
    ],
    caveat: {
      en: "King writes of asylum beside figures for admission as a refugee, which is a different status; the State Department's zero for 2019 is of refugees admitted.",
    },
  },
  {
    id: "us-immigration-down",
    kind: "policy",
    theme: "law",
    when: "2019",
    asOf: "2020-02-19",
    statement: {
      en: "Robert King notes that immigration of all kinds to the United States was down, which he puts down to the policies and words of the Trump administration against immigrants.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "Opening" },
      },
    ],
  },
  {
    id: "us-decline-fewer-leaving",
    kind: "policy",
    theme: "resettlement",
    alsoPlaces: ["KP"],
    when: "2019",
    asOf: "2020-02-19",
    statement: {
      en: "Robert King thinks that, for North Koreans, the fall in US admissions seems to have more to do with far fewer people leaving North Korea.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "Opening" },
      },
    ],
  },

  // Asylum, and people without a status
  {
    id: "us-asylum-25",
    kind: "statistic",
    theme: "law",
    when: "2004/2011",
    statement: {
      en: "Between 2004 and 2011, by Wikipedia's count, only 25 North Koreans received political asylum in the United States.",
    },
    figures: [{ measure: "asylum-grants", unit: "people", value: 25 }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "United States" } }],
  },
  {
    id: "us-asylum-2000-2006",
    kind: "statistic",
    theme: "law",
    alsoPlaces: ["GB", "DE"],
    when: "2000/2006",
    asOf: "2008-10-07",
    statement: {
      en: "Congress found in 2008 that the United States had granted asylum to 15 North Koreans from 2000 to 2006, the United Kingdom to 60 and Germany to 135.",
    },
    figures: [
      { measure: "asylum-grants", unit: "people", value: 15, group: { en: "United States" } },
      { measure: "asylum-grants", unit: "people", value: 60, group: { en: "United Kingdom" } },
      { measure: "asylum-grants", unit: "people", value: 135, group: { en: "Germany" } },
    ],
    evidence: [
      {
        source: "us-statutes-2008",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "us-entered-without-status-200",
    kind: "estimate",
    theme: "resettlement",
    statement: {
      en: "An estimated 200 North Koreans have entered the United States without permission; they generally settle in Koreatown in Los Angeles.",
    },
    figures: [{ measure: "population-estimate", unit: "people", value: 200, approximate: true }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "United States" } }],
    caveat: { en: "Wikipedia does not say whose estimate it is, nor for what year." },
  },
  {
    id: "us-kim-relatives",
    kind: "demographic",
    theme: "resettlement",
    when: "1998/2024",
    statement: {
      en: "Since 1998 an aunt and an uncle of Kim Jong Un have been living in the United States.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "United States" } }],
  },
  // Law, in its own words and since 2018
  {
    id: "us-code-7842",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2004-10-18/..",
    asOf: "2024~",
    statement: {
      en: "By the United States Code a right to South Korean citizenship does not shut a North Korean out from refugee status or asylum, unless the person has already made use of that right.",
    },
    evidence: [
      {
        source: "us-code-2024-2",
        locator: { en: "22 U.S.C. 7842 (a)" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The section has no end date." },
  },
  {
    id: "us-code-7845",
    kind: "policy",
    theme: "law",
    when: "2004/2022",
    asOf: "2024~",
    statement: {
      en: "Every year up to 2022 the US government had to report, by the North Korean Human Rights Act, how many North Koreans applied for refugee status and asylum and how many were granted it.",
    },
    evidence: [
      {
        source: "us-code-2024-3",
        locator: { en: "22 U.S.C. 7845 (a)" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The reports themselves were looked for and not found." },
  },
  {
    id: "us-nkhra-expired-2022",
    kind: "policy",
    theme: "law",
    when: "2022-09-30",
    asOf: "2023-12",
    statement: {
      en: "The last extension of the North Korean Human Rights Act ended on 30 September 2022. The law had been extended in 2008, 2012 and 2018, but at the end of 2023 Congress still had not renewed it.",
    },
    evidence: [
      {
        source: "kbs-world-2023",
        locator: { en: "extensions and expiry" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "What ran out are the money for programmes and the envoy's office; the section of the Code on South Korean citizenship has no end date.",
    },
  },
  {
    id: "us-nkhra-house-2024",
    kind: "policy",
    theme: "law",
    when: "2024-11-20",
    statement: {
      en: "The US House of Representatives passed a bill to renew the North Korean Human Rights Act on 20 November 2024; the Senate did not vote on it.",
    },
    evidence: [
      {
        source: "us-congress-2024",
        locator: { en: "H.R. 3012, as referred to the Senate" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "That the Senate did not act was read in a report of November 2025." },
  },
  {
    id: "us-nkhra-bill-2025",
    kind: "policy",
    theme: "law",
    when: "2025-11-07",
    statement: {
      en: "A new bill to renew the North Korean Human Rights Act was brought into the US House of Representatives on 7 November 2025.",
    },
    evidence: [
      {
        source: "us-congress-2025",
        locator: { en: "H.R. 5959, as introduced" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "What became of it was not found." },
  },
  {
    id: "us-china-access-2005",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["CN"],
    when: "2005-03",
    statement: {
      en: "North Koreans in China can hardly get to UNHCR or to a US mission, the US State Department told Congress in March 2005. It said that it urges China to give UNHCR access to them before any return.",
    },
    evidence: [
      {
        source: "us-department-of-2005",
        locator: { en: "section 301(b)(3)" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "us-gao-slow-2006-2008",
    kind: "policy",
    theme: "resettlement",
    when: "2006/2010",
    asOf: "2010-06-24",
    statement: {
      en: "Cases of North Koreans were not handled faster from 2006 to 2008, the Government Accountability Office found, partly because of the policies of the countries where they waited.",
    },
    evidence: [
      {
        source: "gao-2010-3",
        locator: { en: "summary" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "us-2017-suspension",
    kind: "policy",
    theme: "law",
    when: "2017-01-27",
    statement: {
      en: "An executive order of 27 January 2017 halted the US refugee programme for 120 days, for North Koreans too: one person had come in the middle of January, and none followed that year.",
    },
    figures: [{ measure: "duration", unit: "days", value: 120 }],
    evidence: [
      {
        source: "aju-news-2017",
        locator: { en: "the order and its effect" },
        attributedTo: { en: "Voice of America" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "us-2018-resumed",
    kind: "policy",
    theme: "law",
    when: "2017-10/2018-01",
    asOf: "2018-01-30",
    statement: {
      en: "In January 2018, when a review of ninety days was over, the United States opened again to refugees from eleven countries that it calls high risk, with closer checks; North Korea is one of them.",
    },
    figures: [
      { measure: "duration", unit: "days", value: 90 },
      { measure: "count", unit: "items", value: 11, group: { en: "countries" } },
    ],
    evidence: [
      {
        source: "asian-correspondent-2018",
        locator: { en: "end of the review" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },

  // The newest totals
  {
    id: "us-total-2022",
    kind: "estimate",
    theme: "resettlement",
    when: "2006/2022-10",
    statement: {
      en: "The United States had admitted 225 North Korean refugees by October 2022, counted on from the State Department's figures: in January 2020 the total stood at 219, by September 2020 at 220, in November 2021 at 224.",
    },
    figures: [
      { measure: "refugee-admissions-cumulative", unit: "people", value: 225, when: "2022-10" },
    ],
    evidence: [
      {
        source: "radio-free-asia-2020",
        locator: { en: "219 by January 2020" },
        attributedTo: { en: "the US State Department" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "koreatown-daily-2022",
        locator: { en: "2 in the fiscal year 2020, 4 in November 2021" },
        attributedTo: { en: "the US State Department" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "koreatown-daily-2022-2",
        locator: { en: "1 on 31 October 2022" },
        attributedTo: { en: "Voice of America" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "From January 2020 on the total is our sum. Nothing later was found." },
  },
  {
    id: "us-220-in-2021",
    kind: "statistic",
    theme: "resettlement",
    when: "2006/2021-08",
    asOf: "2021-08-10",
    statement: {
      en: "By August 2021 the United States had resettled 220 refugees from North Korea, two of them in the fiscal year 2020, by the count of the Committee for Human Rights in North Korea.",
    },
    figures: [
      { measure: "refugee-admissions-cumulative", unit: "people", value: 220 },
      {
        measure: "refugee-admissions",
        unit: "people",
        value: 2,
        when: "2020",
        group: { en: "US fiscal year 2020" },
      },
    ],
    evidence: [
      { source: "hrnk-2021", locator: { en: "total" }, reading: "high", flags: ["stored-copy"] },
    ],
    caveat: {
      en: "The same text gives for South Korea in 2018 a number of arrivals that belongs to 2019.",
    },
  },
  {
    id: "us-fiscal-2011-2013",
    kind: "statistic",
    theme: "resettlement",
    when: "2011/2014-01",
    asOf: "2014-02-04",
    statement: {
      en: "By January 2014 the United States had taken in 164 North Korean refugees; the fiscal years from 2011 to 2013 had brought 23, 22 and 17.",
    },
    figures: [
      { measure: "refugee-admissions", unit: "people", value: 23, when: "2011" },
      { measure: "refugee-admissions", unit: "people", value: 22, when: "2012" },
      { measure: "refugee-admissions", unit: "people", value: 17, when: "2013" },
      { measure: "refugee-admissions-cumulative", unit: "people", value: 164, when: "2014-01" },
    ],
    evidence: [
      {
        source: "nk-chosun-2014-2",
        locator: { en: "fiscal years and total" },
        attributedTo: { en: "the US State Department" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Fiscal years differ from calendar years." },
  },
  {
    id: "us-fiscal-2015-2022",
    kind: "statistic",
    theme: "resettlement",
    when: "2015/2022-06",
    asOf: "2022-07-07",
    statement: {
      en: "US admissions of North Korean refugees by fiscal year were 15 for 2015, 14 for 2016, 12 for 2017, 5 for 2018, 1 for 2019, 2 for 2020 and none for 2021; the four people who came in November 2021 belong to the fiscal year 2022.",
    },
    figures: [
      { measure: "refugee-admissions", unit: "people", value: 15, when: "2015" },
      { measure: "refugee-admissions", unit: "people", value: 14, when: "2016" },
      { measure: "refugee-admissions", unit: "people", value: 12, when: "2017" },
      { measure: "refugee-admissions", unit: "people", value: 5, when: "2018" },
      { measure: "refugee-admissions", unit: "people", value: 1, when: "2019" },
      { measure: "refugee-admissions", unit: "people", value: 2, when: "2020" },
      { measure: "refugee-admissions", unit: "people", value: 0, when: "2021" },
      {
        measure: "refugee-admissions",
        unit: "people",
        value: 4,
        when: "2022",
        group: { en: "to June 2022" },
      },
    ],
    evidence: [
      {
        source: "koreatown-daily-2022",
        locator: { en: "fiscal years" },
        attributedTo: { en: "the US State Department" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Fiscal years differ from calendar years." },
  },
  {
    id: "us-profile-2019",
    kind: "demographic",
    theme: "demographics",
    when: "2006/2019-03",
    asOf: "2019-04",
    statement: {
      en: "The United States had admitted 218 North Korean refugees by March 2019: 134 women and 84 men, just over half of all in their twenties or thirties. The states where most were first settled are California (31), Kentucky (28) and Illinois (21).",
    },
    figures: [
      { measure: "refugee-admissions-cumulative", unit: "people", value: 218 },
      {
        measure: "refugee-admissions-cumulative",
        unit: "people",
        value: 134,
        group: "women",
      },
      { measure: "refugee-admissions-cumulative", unit: "people", value: 84, group: "men" },
      {
        measure: "refugee-admissions-cumulative",
        unit: "people",
        value: 114,
        group: { en: "aged 20–39" },
      },
    ],
    evidence: [
      {
        source: "spn-seoul-pyongyang-2019-2",
        locator: { en: "women, men, ages and states" },
        attributedTo: { en: "the US State Department" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
]);

export const unitedStates = defineCountry(
  [...claims, ...unitedStatesIncidents, ...unitedStatesUnhcrClaims],
  {
    id: "US",
    name: { en: "United States" },
    roles: ["destination"],
    checked: "2026-11-28",
    headline: { en: "The United States took in 225 North Koreans from 2006 to October 2022" },
    takeaway: {
      text: {
        en: "Under a law of 2004 the United States takes in North Koreans as refugees, but few: 225 from 2006 to October 2022. The last renewal of the law ran out in September 2022.",
      },
      claims: ["us-nkhra-2004", "us-code-7842", "us-total-2022", "us-nkhra-expired-2022"],
    },
    stances: [
      {
        period: "2004/2022",
        stance: "resettles",
        claims: ["us-nkhra-2004", "us-nkhra-citizenship", "us-gao-2010", "us-total-2022"],
      },
    ],
    summary: [
      "us-nkhra-expired-2022",
      "us-nkhra-bill-2025",
      "us-nkhra-house-2024",
      "us-nkhra-citizenship",
      "us-code-7842",
      "us-total-2022",
      "us-none-admitted-2019",
      "us-gao-2010",
      "us-peak-2008",
      "us-nkhra-2004",
    ],
  },
);
