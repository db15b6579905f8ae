import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const unitedStatesRelations: readonly Relation<ClaimId>[] = [
  // The United States: admissions as refugees
  {
    kind: "corrects",
    from: "us-total-2019",
    to: "us-admitted-225-king",
    why: "unknown",
    note: {
      en: "King opens with some 225; further down he has 218 for 2006 to 2019, as the State Department has.",
    },
  },
  {
    kind: "updates",
    from: "us-total-2019",
    to: "us-running-total-2015-2017",
    why: "date",
    note: { en: "186 by July 2015, 212 by October 2017, 218 by the end of 2019." },
  },
  {
    kind: "updates",
    from: "us-running-total-2015-2017",
    to: "us-admitted-170-by-2014",
    why: "date",
    note: { en: "About 170 by 2014; 186 by July 2015 and 212 by October 2017." },
  },
  {
    kind: "updates",
    from: "us-admitted-170-by-2014",
    to: "us-admitted-122-2004-2011",
    why: "date",
    note: { en: "122 from 2004 to 2011 and about 170 by 2014, both in Wikipedia." },
  },
  {
    kind: "contradicts",
    from: "us-admitted-122-2004-2011",
    to: "us-fiscal-2006-2010",
    why: "date",
    note: {
      en: "122 from 2004 to 2011; 101 in the fiscal years 2006 to 2010, which end a year earlier.",
    },
  },
  {
    kind: "contradicts",
    from: "us-admitted-122-2004-2011",
    to: "us-unhcr-resettled",
    why: "unknown",
    note: { en: "122 in Wikipedia; UNHCR's years 2006 to 2011 add up to 119 (our sum)." },
  },
  {
    kind: "same-as",
    from: "us-admitted-170-by-2014",
    to: "us-unhcr-resettled",
    why: "date",
    note: {
      en: "About 170 by 2014 in Wikipedia; UNHCR's years 2006 to 2014 add up to 171 (our sum).",
    },
  },
  {
    kind: "updates",
    from: "us-fiscal-2006-2010",
    to: "us-gao-2010",
    why: "date",
    note: { en: "94 people had arrived by March 2010, 101 by the end of the fiscal year 2010." },
  },
  {
    kind: "contradicts",
    from: "us-peak-2008",
    to: "us-fiscal-2006-2010",
    why: "scope",
    note: { en: "38 people in the calendar year 2008, 37 in the fiscal year 2008." },
  },
  {
    kind: "contradicts",
    from: "us-peak-2008",
    to: "us-unhcr-resettled",
    why: "unknown",
    note: { en: "38 people in 2008 by the State Department, 37 by UNHCR." },
  },
  {
    kind: "contradicts",
    from: "us-calendar-years",
    to: "us-fiscal-2017",
    why: "scope",
    note: { en: "One person in the calendar year 2017, 12 in the fiscal year 2017." },
  },
  {
    kind: "contradicts",
    from: "us-unhcr-resettled",
    to: "us-fiscal-2006-2010",
    why: "scope",
    note: { en: "UNHCR has 18 people for 2009 and 17 for 2010; the fiscal years have 25 and 8." },
  },
  {
    kind: "same-as",
    from: "us-unhcr-resettled",
    to: "us-calendar-years",
    note: {
      en: "Both have 9 people in 2006 and 6 in 2018; the one person of 2017 is not in UNHCR's table.",
    },
  },
  {
    kind: "contradicts",
    from: "us-unhcr-resettled",
    to: "us-total-2019",
    why: "unknown",
    note: {
      en: "UNHCR's years add up to 215 from 2006 to 2021, the State Department's to 218 by the end of 2019.",
    },
  },
  {
    kind: "same-as",
    from: "us-2006-six",
    to: "us-2006-first-group",
    note: { en: "The same group; only one source says how many they were." },
  },

  // Asylum in the United States, Germany and Britain
  {
    kind: "corrects",
    from: "us-none-admitted-2019",
    to: "us-no-asylum-2019-king",
    why: "measure",
    note: {
      en: "The zero of 2019 is of refugees admitted, by the State Department's data; King writes of asylum, which is another status.",
    },
  },
  {
    kind: "contradicts",
    from: "us-asylum-25",
    to: "us-asylum-2000-2006",
    why: "date",
    note: { en: "25 grants from 2004 to 2011 in Wikipedia, 15 from 2000 to 2006 by Congress." },
  },
  {
    kind: "contradicts",
    from: "us-asylum-25",
    to: "us-unhcr-decisions",
    why: "measure",
    note: {
      en: "25 grants from 2004 to 2011 in Wikipedia; UNHCR's rows for those years show 10 people and, apart from them, 5 cases recognised, small numbers being rounded.",
    },
  },
  {
    kind: "contradicts",
    from: "us-asylum-2000-2006",
    to: "us-unhcr-decisions",
    why: "measure",
    note: {
      en: "15 grants in the United States from 2000 to 2006 by Congress; UNHCR's rows for those years show 15 people and, apart from them, 5 cases recognised, small numbers being rounded.",
    },
  },
  {
    kind: "contradicts",
    from: "us-asylum-2000-2006",
    to: "de-asylum-1995-2005",
    why: "date",
    note: {
      en: "135 grants in Germany from 2000 to 2006 by the US Congress, 232 from 1995 to 2005 by German officials.",
    },
  },
  {
    kind: "contradicts",
    from: "us-asylum-2000-2006",
    to: "de-unhcr-decisions",
    why: "measure",
    note: {
      en: "135 grants in Germany from 2000 to 2006 by the US Congress; UNHCR's rows on new applications show 184 people recognised from 2000 to 2003 (our sum).",
    },
  },
  {
    kind: "contradicts",
    from: "us-asylum-2000-2006",
    to: "gb-unhcr-decisions",
    why: "measure",
    note: {
      en: "60 grants in Britain from 2000 to 2006 by the US Congress; UNHCR's rows for 2004 to 2006 show 28 people recognised and 34 given other protection (our sums).",
    },
  },
  {
    kind: "updates",
    from: "us-total-2022",
    to: "us-total-2019",
    why: "date",
    note: { en: "218 people by the end of 2019, 225 by October 2022." },
  },
  {
    kind: "corrects",
    from: "us-total-2022",
    to: "us-admitted-225-king",
    why: "date",
    note: {
      en: "King wrote of some 225 in February 2020; by the State Department's figures that number was reached in October 2022.",
    },
  },
  {
    kind: "same-as",
    from: "us-220-in-2021",
    to: "us-total-2022",
    note: { en: "Both have 220 people before November 2021." },
  },
  {
    kind: "contradicts",
    from: "us-fiscal-2015-2022",
    to: "us-none-admitted-2019",
    why: "scope",
    note: { en: "None in the calendar year 2019; one in the fiscal year 2019." },
  },
  {
    kind: "updates",
    from: "us-fiscal-2015-2022",
    to: "us-unhcr-resettled",
    why: "unknown",
    note: {
      en: "UNHCR's table has 5 people in 2021, its smallest number; by the State Department four came in November 2021.",
    },
  },
  {
    kind: "same-as",
    from: "us-fiscal-2015-2022",
    to: "us-fiscal-2017",
    note: { en: "Both have 12 people in the fiscal year 2017." },
  },
  {
    kind: "updates",
    from: "us-fiscal-2011-2013",
    to: "us-fiscal-2006-2010",
    why: "date",
    note: { en: "The fiscal years that follow." },
  },
  {
    kind: "same-as",
    from: "us-fiscal-2011-2013",
    to: "us-admitted-170-by-2014",
    why: "date",
    note: { en: "164 people by January 2014; approximately 170 by 2014 in Wikipedia." },
  },
  {
    kind: "same-as",
    from: "us-code-7842",
    to: "us-nkhra-citizenship",
    note: { en: "The same rule, here in the words of the Code." },
  },
  {
    kind: "updates",
    from: "us-nkhra-expired-2022",
    to: "us-nkhra-2008",
    why: "date",
    note: { en: "Renewed in 2008, 2012 and 2018; run out in 2022." },
  },
  {
    kind: "updates",
    from: "us-nkhra-house-2024",
    to: "us-nkhra-expired-2022",
    why: "date",
    note: { en: "An attempt to renew the Act in 2024." },
  },
  {
    kind: "updates",
    from: "us-nkhra-bill-2025",
    to: "us-nkhra-house-2024",
    why: "date",
    note: { en: "A new attempt a year later." },
  },
  {
    kind: "updates",
    from: "us-2006-three-from-shenyang",
    to: "us-2006-first-group",
    why: "date",
    note: {
      en: "The first group came from South-East Asia in May 2006; these three came from China.",
    },
  },
  {
    kind: "contradicts",
    from: "us-fiscal-2011-2013",
    to: "us-calendar-years",
    why: "measure",
    note: {
      en: "22 and 17 people in the fiscal years 2012 and 2013, 23 and 14 in the calendar years: a fiscal year begins in October of the year before.",
    },
  },
];
