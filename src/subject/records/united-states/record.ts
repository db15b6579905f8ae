import { claimsOf, defineCountry } from "#subject/writing.ts";
import { unitedStatesIncidents } from "./events.ts";

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
    caveat: {
      en: "A bill to renew the Act was reported in the Senate in July 2022; whether any renewal passed after that was not found.",
    },
  },
  {
    id: "us-nkhra-citizenship",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2004/..",
    asOf: "2017-10-03",
    statement: {
      en: "The Act lets North Koreans be resettled in the United States although they can claim South Korean citizenship, provided that they have not already settled in South Korea.",
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
    ],
    caveat: { en: "How the Act treats the claim to citizenship was read in UPI's report of 2017." },
  },
  {
    id: "us-nkhra-2008",
    kind: "policy",
    theme: "law",
    when: "2008-10-07",
    statement: {
      en: "The North Korean Human Rights Reauthorization Act of 2008 renewed the law.",
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
      en: "The first group admitted under the Act, in May 2006, numbered six.",
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
      en: "By 2014, counted from that first group, approximately 170 refugees from North Korea had been admitted to the United States.",
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
      en: "Between 2004 and 2011, by the article's count, only 122 refugees from North Korea were admitted to the United States.",
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
      en: "From October 2004 to March 2010, the Government Accountability Office found, the United States opened 238 refugee cases for North Koreans, and 94 people arrived.",
    },
    figures: [
      { measure: "count", unit: "cases", value: 238, group: { en: "refugee cases opened" } },
      { measure: "refugee-admissions", unit: "people", value: 94 },
    ],
    evidence: [
      {
        source: "gao-2010",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Government Accountability Office" },
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
        reading: "high",
        flags: ["stored-copy"],
      },
      { source: "kei-king-2020", locator: { en: "Opening: 218 from 2006 to 2019" } },
    ],
    caveat: {
      en: "Calendar years. King gives no origin for the number. Admissions from 2020 on were not found in a US source; UNHCR records 5 in 2021, a rounded number.",
    },
  },
  {
    id: "us-admitted-225-king",
    kind: "estimate",
    theme: "resettlement",
    when: "1995~/2020",
    asOf: "2020-02-19",
    statement: {
      en: "Robert King writes at the opening of his article that the United States has admitted some 225 North Koreans.",
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
        attributedTo: { en: "Robert R. King" },
      },
    ],
    caveat: { en: "Further down the same article gives 218 for 2006 to 2019." },
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
    when: "2006/2018",
    asOf: "2020-01-07",
    statement: {
      en: "State Department data count 9 North Korean refugees admitted in 2006, 1 in 2017 and 6 in 2018.",
    },
    figures: [
      { measure: "refugee-admissions", unit: "people", value: 9, when: "2006" },
      { measure: "refugee-admissions", unit: "people", value: 1, when: "2017" },
      { measure: "refugee-admissions", unit: "people", value: 6, when: "2018" },
    ],
    evidence: [
      {
        source: "yonhap-2020",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the US State Department" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Calendar years." },
  },
  {
    id: "us-peak-2008",
    kind: "statistic",
    theme: "resettlement",
    when: "2008",
    statement: {
      en: "The most North Koreans admitted in one year were 38, in 2008.",
    },
    figures: [{ measure: "refugee-admissions", unit: "people", value: 38 }],
    evidence: [
      { source: "kei-king-2020", locator: { en: "Opening" } },
      {
        source: "yonhap-2020",
        locator: { en: "Excerpt: 38 in 2008" },
        attributedTo: { en: "the US State Department" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "us-trickle",
    kind: "statistic",
    theme: "resettlement",
    when: "2006/2019",
    asOf: "2020-02-19",
    statement: {
      en: "Admissions to the United States have declined, as a journalist quoted by Robert King put it, to a trickle.",
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
      en: "State Department data show that no North Korean refugee was admitted in 2019.",
    },
    figures: [{ measure: "refugee-admissions", unit: "people", value: 0 }],
    evidence: [
      {
        source: "yonhap-2020",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the US State Department" },
        reading: "high",
        flags: ["stored-copy"],
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
        attributedTo: { en: "Robert R. King" },
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
        attributedTo: { en: "Robert R. King" },
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
        attributedTo: { en: "Robert R. King" },
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
      en: "Between 2004 and 2011, by the article's count, only 25 North Koreans received political asylum in the United States.",
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
        attributedTo: { en: "the US Congress" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "us-entered-without-status-200",
    kind: "estimate",
    theme: "resettlement",
    when: "../2024",
    statement: {
      en: "An estimated 200 North Koreans have entered the United States without permission; they generally settle in Koreatown in Los Angeles.",
    },
    figures: [{ measure: "population-estimate", unit: "people", value: 200, approximate: true }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "United States" } }],
    caveat: { en: "The article does not say whose estimate it is, nor for what year." },
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
]);

export const unitedStates = defineCountry([...claims, ...unitedStatesIncidents], {
  id: "US",
  name: { en: "United States" },
  roles: ["destination"],
  checked: "2026-11-28",
  takeaway: {
    text: {
      en: "Under a law of 2004 the United States takes in North Koreans as refugees, but few: 218 from 2006 to the end of 2019.",
    },
    claims: ["us-nkhra-2004", "us-nkhra-citizenship", "us-total-2019"],
  },
  stances: [
    {
      period: "2004/2024",
      stance: "resettles",
      claims: ["us-nkhra-2004", "us-nkhra-citizenship", "us-2006-first-group", "us-total-2019"],
    },
  ],
  summary: [
    "us-nkhra-2004",
    "us-nkhra-citizenship",
    "us-2006-first-group",
    "us-total-2019",
    "us-peak-2008",
    "us-none-admitted-2019",
  ],
});
