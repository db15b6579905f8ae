import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "./corpus.ts";

/** How claims bear on each other, written once and read from both sides. */
export const relations: readonly Relation<ClaimId>[] = [
  // Arrivals in South Korea: the table and its sums
  {
    kind: "corrects",
    from: "kr-cumulative-2023",
    to: "kr-arrivals-table-total",
    why: "unknown",
    note: {
      en: "The ministry counts 34,078 arrivals to the end of 2023, and the table's yearly cells add up to the same; the table's “Total” column has 34,021.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-women-2002-2011",
    to: "kr-arrivals-2002",
    why: "unknown",
    note: {
      en: "For 2002 one part of the article has 1,138 people and 56 per cent women; its table has 1,142 people, of whom 632, or 55 per cent, were women.",
    },
  },
  {
    kind: "same-as",
    from: "kr-arrivals-2020-22",
    to: "kr-arrivals-2020",
    note: { en: "The same 229 people; one source names the closed border as the cause." },
  },
  {
    kind: "same-as",
    from: "kr-arrivals-2020-22",
    to: "kr-arrivals-2021",
    note: { en: "The same 63 people; one source names the closed border as the cause." },
  },
  {
    kind: "same-as",
    from: "kr-arrivals-2020-22",
    to: "kr-arrivals-2022",
    note: { en: "The same 67 people; one source names the closed border as the cause." },
  },

  // The peak, and the years after it
  {
    kind: "corrects",
    from: "kr-peak-2009",
    to: "kr-2009-about-3000",
    why: "unknown",
    note: {
      en: "The ministry counts 2,914 arrivals in 2009; Vision Times writes 3,000, which looks like a rounding.",
    },
  },
  {
    kind: "same-as",
    from: "kr-arrivals-2009",
    to: "kr-peak-2009",
    note: { en: "The same 2,914; the table adds how many were men and women." },
  },
  {
    kind: "contradicts",
    from: "xx-departures-peak-1998-1999",
    to: "kr-peak-2009",
    why: "measure",
    note: {
      en: "Departures from the North were highest in 1998 and 1999, arrivals in the South in 2009.",
    },
  },
  {
    kind: "contradicts",
    from: "xx-departures-peak-1998-1999",
    to: "cn-policy-numbers-rose-1990s",
    why: "unknown",
    note: {
      en: "Both date the rise to the late 1990s; one part of the article says that the famine was then drawing to its end, another that it was getting worse.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-arrivals-2011",
    to: "kr-2019-smallest-in-two-decades",
    why: "scope",
    note: {
      en: "King calls the decline from 2009 to 2019 consistent; in the table arrivals rose from 2,402 in 2010 to 2,706 in 2011.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-arrivals-2013",
    to: "kr-2019-smallest-in-two-decades",
    why: "scope",
    note: {
      en: "King calls the decline from 2009 to 2019 consistent; in the table arrivals rose from 1,502 in 2012 to 1,514 in 2013.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-arrivals-2016",
    to: "kr-2019-smallest-in-two-decades",
    why: "scope",
    note: {
      en: "King calls the decline from 2009 to 2019 consistent; in the table arrivals rose from 1,275 in 2015 to 1,418 in 2016.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-arrivals-2018",
    to: "kr-2019-smallest-in-two-decades",
    why: "scope",
    note: {
      en: "King calls the decline from 2009 to 2019 consistent; in the table arrivals rose from 1,127 in 2017 to 1,137 in 2018.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-arrivals-to-2001",
    to: "kr-2019-smallest-in-two-decades",
    why: "scope",
    note: {
      en: "King calls the 1,047 of 2019 the fewest in two decades; the table has 1,043 for 1999 to 2001 together.",
    },
  },
  {
    kind: "corrects",
    from: "kr-2018-2019-not-below-1000",
    to: "kr-2018-trend",
    why: "date",
    note: {
      en: "The article saw the numbers of 2018 heading for fewer than 1,000 a year; 1,137 people came in 2018 and 1,047 in 2019, and fewer than 1,000 only in 2020.",
    },
  },
  {
    kind: "updates",
    from: "kr-2018-2019-not-below-1000",
    to: "kr-2018-less-likely",
    why: "date",
    note: {
      en: "Vision Times thought the South less likely to accept people; 1,137 came in 2018, slightly more than the year before.",
    },
  },
  {
    kind: "updates",
    from: "kr-arrivals-2020-22",
    to: "kr-2018-experts-expect-fewer",
    why: "date",
    note: {
      en: "Experts expected fewer people because of a deal with the North; fewer did come from 2020 on, for which the later source gives the closed border of the pandemic.",
    },
  },
  {
    kind: "corrects",
    from: "kr-first-half-2018",
    to: "kr-first-half-2018-vision-times",
    why: "unknown",
    note: {
      en: "For the first half of 2018 the ministry counts 488 arrivals, 17.7 per cent fewer; Vision Times has 192, 31 per cent fewer, and why is not known.",
    },
  },

  // Why fewer people leave, and since when Kim Jong Un has ruled
  {
    kind: "corrects",
    from: "kp-kim-2011",
    to: "kp-kim-2012-numbers-fell",
    why: "date",
    note: {
      en: "NK News dates the start of Kim Jong Un's rule to the end of 2011, Vision Times to 2012.",
    },
  },
  {
    kind: "contradicts",
    from: "kp-decline-due-to-policy",
    to: "kp-kim-2012-numbers-fell",
    why: "date",
    note: { en: "King dates the start of Kim Jong Un's rule to late 2011, Vision Times to 2012." },
  },
  {
    kind: "contradicts",
    from: "kp-decline-due-to-policy",
    to: "xx-departures-decline-reasons",
    why: "scope",
    note: {
      en: "King gives the North's own policy as the main reason; the article names deportations, what leaving costs and the end of the famine as well.",
    },
  },
  {
    kind: "contradicts",
    from: "kp-decline-due-to-policy",
    to: "cn-crossings-falling-2015",
    why: "scope",
    note: {
      en: "King gives the North's own policy as the main reason; the reports of 2015 also name a better economy and lawful labour migration.",
    },
  },

  // Everyone who has reached South Korea, at different dates
  {
    kind: "updates",
    from: "kr-cumulative-2025",
    to: "kr-cumulative-2024",
    why: "date",
    note: { en: "The ministry's total a year and 224 arrivals later." },
  },
  {
    kind: "updates",
    from: "kr-cumulative-2024",
    to: "kr-cumulative-2023",
    why: "date",
    note: { en: "The ministry's total a year and 236 arrivals later." },
  },
  {
    kind: "updates",
    from: "kr-cumulative-2025",
    to: "kr-23000-enok",
    why: "date",
    note: {
      en: "More than 23,000 in South Korea in about 2011–12; 34,538 arrivals counted by the end of 2025.",
    },
  },
  {
    kind: "updates",
    from: "kr-cumulative-2025",
    to: "kr-total-26000",
    why: "date",
    note: {
      en: "More than 26,000 in a passage without a date; 34,538 arrivals counted by the end of 2025.",
    },
  },
  {
    kind: "updates",
    from: "kr-cumulative-2025",
    to: "kr-31000-vision-times",
    why: "date",
    note: {
      en: "Almost 31,000 in an article of 2018; 34,538 arrivals counted by the end of 2025.",
    },
  },
  {
    kind: "updates",
    from: "kr-cumulative-2025",
    to: "kr-registered-2017",
    why: "date",
    note: { en: "31,093 people registered in 2017; 34,538 arrivals counted by the end of 2025." },
  },
  {
    kind: "updates",
    from: "kr-cumulative-2025",
    to: "kr-2019-living-33000",
    why: "measure",
    note: {
      en: "Over 33,000 said to be living in the South in 2019; the 34,538 of 2025 are everyone who ever arrived.",
    },
  },
  {
    kind: "updates",
    from: "kr-cumulative-2025",
    to: "kr-33523-king",
    why: "date",
    note: { en: "33,523 by the end of 2019; 34,538 by the end of 2025." },
  },
  {
    kind: "corrects",
    from: "kr-33523-king",
    to: "kr-35000-king",
    why: "unknown",
    note: {
      en: "King opens his article with some 35,000; further down he counts 33,523 to the end of 2019.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-cumulative-2025",
    to: "kr-35000-king",
    why: "unknown",
    note: {
      en: "King wrote of some 35,000 in February 2020; the ministry had counted 34,538 at the end of 2025.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-33523-king",
    to: "kr-2019-living-33000",
    why: "measure",
    note: {
      en: "33,523 had resettled by the end of 2019, by King's count; the article says that over 33,000 were living in the South in that year.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-31000-vision-times",
    to: "kr-registered-2017",
    why: "date",
    note: { en: "Almost 31,000 in an article of 2018; 31,093 were already registered in 2017." },
  },
  {
    kind: "contradicts",
    from: "kr-total-26000",
    to: "kr-arrivals-table-total",
    why: "date",
    note: {
      en: "One article has more than 26,000 in its text and 34,021 in its table, which runs to 2023.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-total-26000",
    to: "kr-2019-living-33000",
    why: "date",
    note: {
      en: "One article has more than 26,000 in one section and over 33,000, for 2019, in another.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-policy-hanawon",
    to: "kr-33523-king",
    why: "scope",
    note: {
      en: "About 31,000 had been received at Hanawon from 1999 to 2019; 33,523 had resettled since the mid-1990s.",
    },
  },

  // Women and men
  {
    kind: "updates",
    from: "kr-women-2002-2018",
    to: "kr-women-2002-2011",
    why: "date",
    note: { en: "One series ends with 71 per cent women in 2011, the other with 85 in 2018." },
  },
  {
    kind: "updates",
    from: "kr-women-2002-2018",
    to: "kr-women-first-half-2018",
    why: "date",
    note: {
      en: "88 per cent women in the first half of 2018, 85 per cent in the year as a whole.",
    },
  },
  {
    kind: "updates",
    from: "kr-arrivals-2025",
    to: "kr-women-2002-2018",
    why: "date",
    note: {
      en: "85 per cent women in 2018 is called the highest share; 198 of the 224 people who came in 2025 make 88 per cent (our sum).",
    },
  },
  {
    kind: "same-as",
    from: "kr-women-71-since-1998",
    to: "kr-registered-2017",
    why: "scope",
    note: {
      en: "71 per cent women in both: among those who came since about 1998, and among those registered in 2017.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-sexes-balanced-1990s",
    to: "kr-arrivals-to-1998",
    why: "scope",
    note: {
      en: "Men and women were fairly even among those who left in the mid-1990s; among the 947 who had reached the South by 1998, 116 were women.",
    },
  },
  {
    kind: "updates",
    from: "cn-share-women",
    to: "cn-sexes-balanced-1990s",
    why: "date",
    note: {
      en: "Fairly even among those who left in the mid-1990s; 80 to 90 per cent women among those living in China at the time of the article.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-share-women",
    to: "kr-registered-2017",
    why: "scope",
    note: {
      en: "80 to 90 per cent women among those living in China; 71 per cent among those registered in the South.",
    },
  },

  // Origins, reasons, work and age
  {
    kind: "same-as",
    from: "xx-origin-border-provinces",
    to: "kr-origin-provinces",
    why: "scope",
    note: {
      en: "Shares that fit together but are not the same: about 76 to 84 per cent of people interviewed, from all provinces on the Chinese border; over 75 per cent of those settled in the South by 2016, from two provinces.",
    },
  },
  {
    kind: "same-as",
    from: "kr-origin-provinces",
    to: "kr-origin-north-hamgyong",
    why: "measure",
    note: {
      en: "“More than 50 per cent” from North Hamgyong in the article, over 60 per cent by the ministry's count to 2016: both can hold.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-reasons-mostly-economic",
    to: "kr-reasons-45-percent-economic",
    why: "measure",
    note: {
      en: "One article says that most leave for economic reasons, reportedly, and that 45 per cent named such reasons in government data.",
    },
  },
  {
    kind: "contradicts",
    from: "xx-term-defector-lankov",
    to: "cn-enok-not-only-economic",
    why: "scope",
    note: {
      en: "Lankov sees people driven above all by poverty and not dissidents in search of asylum; ENoK sees refugees and not only economic migrants.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-mostly-educated-women",
    to: "kr-ages-2014",
    why: "measure",
    note: {
      en: "A great majority are women in their twenties or thirties, by Vision Times; 58 per cent of everyone, women and men, were aged 20–39 in February 2014.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-women-why-more-leave",
    to: "kr-jobs-before-leaving",
    why: "scope",
    note: {
      en: "The article explains that many women in the North have service jobs; of all who had left, 4 per cent had worked in “service”.",
    },
  },

  // China: what status people have
  {
    kind: "corrects",
    from: "cn-refugee-status",
    to: "cn-estimate-state-legal-status",
    why: "measure",
    note: {
      en: "The 30,000 to 50,000 are people estimated to be living in China; the article makes them people with a legal status.",
    },
  },
  {
    kind: "corrects",
    from: "cn-unhcr-none",
    to: "cn-estimate-state-legal-status",
    why: "measure",
    note: {
      en: "UNHCR's population tables have no row for China in any year, so no refugees with a status are counted there.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-policy-no-refugee-status",
    to: "cn-estimate-state-legal-status",
    why: "unknown",
    note: {
      en: "One article says that China does not recognise North Koreans as refugees, and that 30,000 to 50,000 there have refugee status.",
    },
  },
  {
    kind: "contradicts",
    from: "xx-unhcr-world",
    to: "cn-estimate-state-legal-status",
    why: "measure",
    note: {
      en: "UNHCR never counts more than 1,419 refugees of North Korean origin in the whole world; the article speaks of 30,000 to 50,000 in China alone.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-policy-economic-migrants-lead",
    to: "cn-policy-eth-zurich",
    why: "scope",
    note: {
      en: "China's motive is its relations with the Korean Peninsula in the article's opening, and those with Pyongyang in the report that its section on China cites.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-enok-not-only-economic",
    to: "cn-policy-migrants-not-refugees",
    why: "unknown",
    note: {
      en: "ENoK calls the people refugees and not only economic migrants; the article calls them often illegal migrants and not refugees.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-coi-2014",
    to: "cn-policy-migrants-not-refugees",
    why: "unknown",
    note: {
      en: "The article explains the returns by saying that people are often not refugees; the UN inquiry found that the returns send people back into danger.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-policy-denial",
    to: "cn-coi-2014",
    why: "unknown",
    note: {
      en: "China says that it acts by international law; the UN inquiry found that its returns breach the ban on sending people back into danger.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-policy-denial",
    to: "cn-2023-10-repatriation",
    why: "unknown",
    note: {
      en: "China's foreign ministry said that so-called defectors do not exist in China; Human Rights Watch counted more than 500 people returned in the same week.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-policy-denial",
    to: "cn-estimate-officials-2007",
    why: "date",
    note: {
      en: "Chinese officials gave a number of 10,000 in a comparison of 2007; in 2023 the foreign ministry said that so-called defectors do not exist in China.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-policy-border-protocol",
    to: "cn-policy-border-protocol-1998",
    why: "unknown",
    note: {
      en: "The border protocol is dated 1986 by Human Rights Watch's account and 1998 by a commission of the US Congress.",
    },
  },
  {
    kind: "updates",
    from: "cn-policy-deportations-began",
    to: "cn-policy-tolerant-1990s",
    why: "date",
    note: {
      en: "Tolerance in the early to mid-1990s; more checks, and deportations, in answer to the numbers of the late 1990s.",
    },
  },
  {
    kind: "updates",
    from: "cn-2024-2025-repatriation",
    to: "cn-policy-returns-caught",
    why: "date",
    note: {
      en: "The article tells of returns without a number; Human Rights Watch counts at least 1,076 from 2020 to October 2025.",
    },
  },
  {
    kind: "updates",
    from: "cn-missions-requests-2014",
    to: "cn-missions-let-go-before-2002",
    why: "date",
    note: {
      en: "Up to June 2002 China reportedly let people inside missions leave; by a paper of 2014 it consents after one to three years.",
    },
  },

  // China: how many people
  {
    kind: "same-as",
    from: "cn-estimate-unhcr-2006",
    to: "cn-refugee-status",
    note: {
      en: "The same range for 2006, as the State Department's estimate and as UNHCR's working figure.",
    },
  },
  {
    kind: "same-as",
    from: "cn-estimate-state-2000-2006",
    to: "cn-refugee-status",
    note: { en: "The same State Department estimate for 2006; one source adds that for 2000." },
  },
  {
    kind: "contradicts",
    from: "cn-estimate-ngo-2006",
    to: "cn-refugee-status",
    why: "unknown",
    note: {
      en: "For 2006 non-governmental organisations said up to 300,000, the State Department 30,000 to 50,000.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-estimate-icg-2006",
    to: "cn-refugee-status",
    why: "unknown",
    note: {
      en: "For 2006 authors of the International Crisis Group said up to 100,000, the State Department 30,000 to 50,000.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-estimate-icg-2006",
    to: "cn-estimate-ngo-2006",
    why: "unknown",
    note: {
      en: "For 2006 authors of the International Crisis Group said up to 100,000, non-governmental organisations up to 300,000.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-estimate-officials-2007",
    to: "cn-estimate-press-2007",
    why: "unknown",
    note: {
      en: "In one comparison Chinese officials give 10,000 and press reports 100,000 to 300,000.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-estimate-officials-2007",
    to: "cn-refugee-status",
    why: "unknown",
    note: { en: "Chinese officials give 10,000, the State Department 30,000 to 50,000." },
  },
  {
    kind: "contradicts",
    from: "cn-estimate-press-2007",
    to: "cn-refugee-status",
    why: "unknown",
    note: { en: "Press reports give 100,000 to 300,000, the State Department 30,000 to 50,000." },
  },
  {
    kind: "updates",
    from: "cn-refugee-status",
    to: "cn-estimate-hrw-2002",
    why: "date",
    note: {
      en: "Anything from 10,000 to 300,000 in 2002, by Human Rights Watch; 30,000 to 50,000 for 2006, by the State Department.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-estimate-robinson",
    to: "cn-refugee-status",
    why: "date",
    note: {
      en: "About 10,000 in an estimate without a date, which our notes place in the 2010s; 30,000 to 50,000 for 2006.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-estimate-robinson",
    to: "cn-estimate-jhu-kinu-2013",
    why: "scope",
    note: {
      en: "About 10,000 in China and about 8,708 in three provinces; both come from Johns Hopkins, the first without a date.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-estimate-world-study-2009",
    to: "cn-refugee-status",
    why: "scope",
    note: { en: "About 11,000 near the border in 2009; 30,000 to 50,000 in all of China in 2006." },
  },
  {
    kind: "contradicts",
    from: "cn-estimate-world-study-2009",
    to: "cn-estimate-icg-2006",
    why: "scope",
    note: { en: "About 11,000 near the border in 2009; up to 100,000 in all of China in 2006." },
  },
  {
    kind: "updates",
    from: "cn-estimate-jhu-kinu-2013",
    to: "cn-estimate-world-study-2009",
    why: "scope",
    note: {
      en: "About 11,000 near the border in 2009, about 8,708 in three provinces in 2013; the areas may differ.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-estimate-grc-2023",
    to: "cn-estimate-robinson",
    why: "measure",
    note: {
      en: "More than double about 100,000 people “victimised”, by a law group in 2023; about 10,000 people staying in China, by a scholar's estimate.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-estimate-grc-2023",
    to: "cn-estimate-unhcr-2006",
    why: "unknown",
    note: {
      en: "Global Rights Compliance attributes an earlier figure of about 100,000 to the UN; UNHCR's working figure in 2006 was 30,000 to 50,000.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-estimate-ngos-inflated",
    to: "cn-estimate-ngo-2006",
    why: "unknown",
    note: {
      en: "Experts and UNHCR call figures of some NGOs inflated; the article does not say which, and up to 300,000 is an NGO figure.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-kei-small-portion",
    to: "cn-enok-tens-of-thousands",
    why: "measure",
    note: {
      en: "ENoK says that tens of thousands crossed into China; by King the people resettled, some 35,000 in the South alone, are only a small part of those who did.",
    },
  },
  {
    kind: "corrects",
    from: "cn-geography-provinces",
    to: "cn-estimate-jhu-kinu-2013",
    why: "scope",
    note: {
      en: "The article lists Jilin, Liaoning and Yanbian; Yanbian lies in Jilin, and the third province is Heilongjiang.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-children-robinson",
    to: "cn-estimate-jhu-kinu-2013",
    why: "date",
    note: {
      en: "6,824 and 7,829 children born “in the past”, in a garbled sentence; 15,675 children in the survey of 2013.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-cho-prefer-to-stay",
    to: "cn-lankov-first-china",
    why: "unknown",
    note: {
      en: "By Cho most in China would rather stay or go back; by Lankov by far most later decide to go on to the South.",
    },
  },

  // Trafficking
  {
    kind: "updates",
    from: "cn-trafficked-after-2009",
    to: "cn-trafficked-before-2009",
    why: "date",
    note: {
      en: "Over 70 per cent of the women before 2009, 15 per cent after it; Wikipedia's editors could verify neither.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-trafficked-after-2009",
    to: "cn-forced-marriage",
    why: "scope",
    note: {
      en: "15 per cent of the women after 2009, when many came to the South in groups; “many” of the women who had settled in China at the time of the article.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-trafficking-label-disputed",
    to: "cn-trafficked-before-2009",
    why: "scope",
    note: {
      en: "Lankov and Kook dispute that trafficking is the right name for some cases; the article gives a share without saying which cases it counts.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-trafficking-label-disputed",
    to: "cn-forced-marriage",
    why: "scope",
    note: {
      en: "Lankov and Kook dispute that trafficking and forced marriage are the right names for some cases.",
    },
  },

  // China: events told differently
  {
    kind: "same-as",
    from: "sg-2001-transit",
    to: "cn-2001-unhcr-beijing",
    why: "scope",
    note: {
      en: "The same family's journey; only the Associated Press names the stops on the way.",
    },
  },
  {
    kind: "same-as",
    from: "ph-2002-manila-25",
    to: "cn-2002-spanish-embassy",
    note: { en: "The same 25 people, reported from Manila and for the whole way." },
  },
  {
    kind: "corrects",
    from: "cn-2002-beijing-rok",
    to: "cn-2002-06-embassy-row",
    why: "scope",
    note: {
      en: "The BBC's report of the time names the consular office; the article says the embassy.",
    },
  },
  {
    kind: "corrects",
    from: "cn-2012-february",
    to: "cn-2012-february-returns",
    why: "unknown",
    note: {
      en: "The article states that 19 and five people were returned; other counts of those seized are 21 and 31, and the Associated Press found it unclear how many were returned.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-2012-february",
    to: "cn-2012-attention",
    why: "unknown",
    note: {
      en: "24 people detained in the article; 21 by Amnesty International and 31 by the Los Angeles Times.",
    },
  },
  {
    kind: "same-as",
    from: "cn-2016-china-allowed",
    to: "cn-2016-ningbo",
    note: { en: "The same 13 people: twelve women and the manager." },
  },
  {
    kind: "updates",
    from: "cn-2018-waitresses",
    to: "cn-2016-china-allowed",
    why: "date",
    note: {
      en: "In 2016 China said that all had valid papers and let them leave; in 2018 four of them said that they had been brought to the South unwillingly.",
    },
  },
  {
    kind: "same-as",
    from: "cn-2019-05-seven-seoul",
    to: "cn-2019-april-liaoning",
    why: "unknown",
    note: {
      en: "Both tell of seven people held in China in spring 2019; that they are the same seven is our reading.",
    },
  },
  {
    kind: "corrects",
    from: "cn-2021-prison",
    to: "cn-2021-prison-quickly",
    why: "unknown",
    note: {
      en: "The article says that the prisoner was quickly caught again; another report has about 40 days.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-2023-10-activists-600",
    to: "cn-2023-10-repatriation",
    why: "unknown",
    note: {
      en: "600 people returned in October 2023 by activists' count, more than 500 by Human Rights Watch's.",
    },
  },
  {
    kind: "updates",
    from: "cn-2024-2025-repatriation",
    to: "cn-hrw-670-since-2020",
    why: "date",
    note: {
      en: "Human Rights Watch's running count since 2020: over 670 by May 2024, at least 1,076 by October 2025.",
    },
  },
  {
    kind: "updates",
    from: "cn-nkdb-2023",
    to: "cn-nkfc-list",
    why: "measure",
    note: {
      en: "A list without a date alleges thousands of returns; the database had documented 8,148 cases by August 2023.",
    },
  },

  // The way out and through
  {
    kind: "same-as",
    from: "cn-route-most-used",
    to: "xx-route-almost-all-china",
    why: "measure",
    note: {
      en: "By Vision Times the way through China is used most; by King nearly everyone takes it.",
    },
  },
  {
    kind: "updates",
    from: "kp-ryanggang-nearly-impossible-2025",
    to: "xx-route-jilin-liaoning",
    why: "date",
    note: {
      en: "The commonest way leads into Jilin or Liaoning; from a city opposite Jilin leaving was reported nearly impossible in 2025.",
    },
  },
  {
    kind: "contradicts",
    from: "vn-route-from-china",
    to: "mn-route-shorter",
    why: "unknown",
    note: {
      en: "One article says that many go on especially to Vietnam, and calls the way through Laos to Thailand the usual one.",
    },
  },
  {
    kind: "contradicts",
    from: "vn-route-from-china",
    to: "vn-2004-routes-moved",
    why: "date",
    note: {
      en: "The article, of 2024, says that many go on especially to Vietnam; by Asia Times routes moved to Laos and Thailand after 2004.",
    },
  },
  {
    kind: "contradicts",
    from: "th-route-final-destination",
    to: "th-policy-sent-to-south",
    why: "scope",
    note: {
      en: "One paragraph says that the journey ends in Thailand in general, and that people are then sent on to South Korea.",
    },
  },
  {
    kind: "contradicts",
    from: "th-route-final-destination",
    to: "xx-destinations-mainly-south",
    why: "scope",
    note: {
      en: "Thailand is in general where the journey ends, in one part of the article; in another, people flee above all to South Korea.",
    },
  },

  // Mongolia
  {
    kind: "contradicts",
    from: "mn-route-closed-2007",
    to: "mn-route-less-common",
    why: "measure",
    note: {
      en: "By the UN inquiry border control had in practice closed the route from 2007; by the article it has made it less common.",
    },
  },
  {
    kind: "updates",
    from: "mn-2023-four-detained",
    to: "mn-route-closed-2007",
    why: "date",
    note: {
      en: "Four people were detained in 2023 after coming in from China, by a way that the UN inquiry found closed from 2007.",
    },
  },
  {
    kind: "updates",
    from: "mn-2023-four-detained",
    to: "mn-route-less-common",
    why: "date",
    note: { en: "A case of 2023 on a way that the article calls less common." },
  },

  // Vietnam
  {
    kind: "contradicts",
    from: "vn-policy-tolerated-2006",
    to: "vn-policy-unsympathetic-2011",
    why: "date",
    note: {
      en: "The International Crisis Group wrote in 2006 that Vietnam tolerated some transit; a report of 2011 calls it largely unsympathetic.",
    },
  },
  {
    kind: "contradicts",
    from: "vn-policy-tolerated-2006",
    to: "vn-2004-tightening",
    why: "date",
    note: {
      en: "The International Crisis Group wrote in 2006 that Vietnam tolerated some transit; other sources say that it tightened its border after July 2004.",
    },
  },
  {
    kind: "contradicts",
    from: "vn-policy-tolerated-2006",
    to: "vn-2002-seventeen-deported",
    why: "scope",
    note: {
      en: "Vietnam tolerated some transit; in June 2002 it reportedly deported 17 people to China.",
    },
  },
  {
    kind: "contradicts",
    from: "vn-policy-tolerated-2006",
    to: "vn-2004-five-deported",
    why: "scope",
    note: {
      en: "Vietnam tolerated some transit; in June 2004 it reportedly deported five people to China.",
    },
  },
  {
    kind: "same-as",
    from: "kr-2004-flights-landed",
    to: "vn-2004-airlift",
    why: "scope",
    note: { en: "The same two flights of July 2004; one account tells where they landed." },
  },
  {
    kind: "corrects",
    from: "vn-2015-nine",
    to: "vn-2015-deported-shenyang",
    why: "unknown",
    note: {
      en: "The article says that the nine were deported to Shenyang; by a report after Human Rights Watch they were handed over in Guangxi and later placed in Jilin.",
    },
  },
  {
    kind: "updates",
    from: "vn-2019-11",
    to: "vn-2019-11-kei",
    why: "date",
    note: {
      en: "King writes that a return to North Korea had been announced; the eleven were freed in December 2019.",
    },
  },
  {
    kind: "contradicts",
    from: "vn-2019-11-fourteen",
    to: "vn-2019-11",
    why: "unknown",
    note: {
      en: "Both begin on 23 November 2019: fourteen people sent back to China on 28 November, or eleven held and freed in December.",
    },
  },
  {
    kind: "contradicts",
    from: "vn-2019-11-fourteen",
    to: "vn-2019-11-kei",
    why: "unknown",
    note: {
      en: "Fourteen people sent back to China, in the article; eleven whose return to North Korea was announced, by King.",
    },
  },
  {
    kind: "contradicts",
    from: "vn-2019-11-fourteen",
    to: "vn-2019-11-thirteen-wsj",
    why: "unknown",
    note: { en: "Fourteen people in the article, thirteen in the Wall Street Journal." },
  },
  {
    kind: "contradicts",
    from: "vn-2019-11-thirteen-wsj",
    to: "vn-2019-11",
    why: "unknown",
    note: { en: "Thirteen people in the Wall Street Journal, eleven by the activists." },
  },
  {
    kind: "same-as",
    from: "vn-2020-release-europe",
    to: "vn-2019-11",
    note: { en: "The release of the same eleven people; only one account says who helped." },
  },
  {
    kind: "contradicts",
    from: "vn-2020-release-us",
    to: "vn-2020-release-europe",
    why: "unknown",
    note: {
      en: "By the Wall Street Journal US officials brought about the release, by the activists European institutions helped.",
    },
  },
  {
    kind: "contradicts",
    from: "vn-2020-release-us-doubted",
    to: "vn-2020-release-us",
    why: "unknown",
    note: {
      en: "Seoul's foreign ministry and the activists' leader question the Wall Street Journal's report.",
    },
  },

  // Laos, Myanmar, Thailand, Cambodia
  {
    kind: "same-as",
    from: "la-policy-unsympathetic-2011",
    to: "vn-policy-unsympathetic-2011",
    why: "scope",
    note: { en: "One report on three countries, told for each." },
  },
  {
    kind: "same-as",
    from: "la-policy-unsympathetic-2011",
    to: "mm-policy-unsympathetic-2011",
    why: "scope",
    note: { en: "One report on three countries, told for each." },
  },
  {
    kind: "corrects",
    from: "la-policy-before-2013",
    to: "la-policy-unsympathetic-2011",
    why: "scope",
    note: {
      en: "A report of 2011 calls Laos largely unsympathetic; by the Wall Street Journal it had usually moved people on until May 2013.",
    },
  },
  {
    kind: "updates",
    from: "la-2013-nine",
    to: "la-policy-before-2013",
    why: "date",
    note: {
      en: "People had usually been moved on; in May 2013 nine were handed to North Korea's embassy.",
    },
  },
  {
    kind: "contradicts",
    from: "mm-2008-sent-to-thailand",
    to: "mm-policy-unsympathetic-2011",
    why: "date",
    note: {
      en: "A report of 2011 calls Myanmar largely unsympathetic; in 2008 it had sent 19 people on to Thailand and not home.",
    },
  },
  {
    kind: "same-as",
    from: "th-policy",
    to: "th-policy-sent-to-south",
    note: {
      en: "Both say that people go on to South Korea and are not sent back: to Laos or China in the one, to North Korea in the other.",
    },
  },
  {
    kind: "same-as",
    from: "th-policy-citizens",
    to: "kr-policy-citizens",
    note: {
      en: "Both say that South Korea holds North Koreans to be its citizens, the one as Thailand's reason, the other in a president's words.",
    },
  },
  {
    kind: "updates",
    from: "th-arrivals-2016-17",
    to: "th-arrivals-2004-10",
    why: "date",
    note: {
      en: "Arrivals in Thailand to 2010 and in 2016–17; the two sources may count differently.",
    },
  },
  {
    kind: "contradicts",
    from: "kh-policy-announced-deportations",
    to: "kh-policy-moved-on",
    why: "unknown",
    note: {
      en: "By press accounts Cambodia's police announced deportations while the government was moving people on.",
    },
  },

  // Japan and Taiwan
  {
    kind: "corrects",
    from: "jp-1987-eleven",
    to: "jp-1987-thirteen",
    why: "unknown",
    note: {
      en: "The article counts 13 people in the boat; The Guardian and a Japanese account count eleven.",
    },
  },
  {
    kind: "contradicts",
    from: "tw-1987-took-in-eleven",
    to: "jp-1987-thirteen",
    why: "unknown",
    note: {
      en: "The article counts 13 people; the account of their stay in Taiwan counts eleven.",
    },
  },
  {
    kind: "same-as",
    from: "tw-1987-took-in-eleven",
    to: "jp-1987-eleven",
    note: {
      en: "Both count eleven people; both draw on one Japanese account, and one on The Guardian as well.",
    },
  },
  {
    kind: "same-as",
    from: "tw-1987-via-taiwan",
    to: "jp-1987-thirteen",
    note: { en: "The same journey by way of Taiwan to South Korea." },
  },
  {
    kind: "contradicts",
    from: "jp-1987-towed",
    to: "jp-1987-thirteen",
    why: "unknown",
    note: {
      en: "In the article the boat came ashore at Fukui Port; in a Japanese account it was found at Fukui and towed to Tsuruga.",
    },
  },
  {
    kind: "same-as",
    from: "jp-2007-asked-for-south",
    to: "jp-2007-family-of-four",
    note: {
      en: "The same family: six days in a boat in one source, 28 May to 2 June in the other.",
    },
  },
  {
    kind: "updates",
    from: "jp-2011-flown-to-south",
    to: "jp-2011-nine",
    why: "date",
    note: { en: "The later report tells what became of the nine." },
  },
  {
    kind: "same-as",
    from: "jp-repatriation-total",
    to: "jp-repatriation-90000",
    note: { en: "Around 90,000 people in the article; AFP has the exact number of 93,340." },
  },
  {
    kind: "updates",
    from: "jp-repatriation-ruling-2026",
    to: "jp-repatriation-project",
    why: "date",
    note: { en: "A court's ruling of 2026 on the project of 1959–1984." },
  },

  // Russia
  {
    kind: "corrects",
    from: "ru-10000-all-north-koreans",
    to: "ru-estimate-kyung-hee",
    why: "scope",
    note: {
      en: "The article puts the 10,000 in the Russian Far East; by another account the estimate, of 2006, counts all North Koreans in Russia.",
    },
  },
  {
    kind: "corrects",
    from: "ru-10000-all-north-koreans",
    to: "ru-many-escaped-camps",
    why: "scope",
    note: {
      en: "The article says that many of the 10,000 had escaped; by another account the estimate counts students and guest workers too, and not mainly people who escaped.",
    },
  },
  {
    kind: "updates",
    from: "ru-2016-treaty",
    to: "ru-2014-draft",
    why: "date",
    note: {
      en: "The article ends with the draft of 2014; a treaty was signed on 2 February 2016.",
    },
  },
  {
    kind: "updates",
    from: "ru-unhcr-population",
    to: "ru-estimate-1999",
    why: "measure",
    note: {
      en: "100 to 500 refugees by an estimate of 1999; never more than 79 in UNHCR's counts from 2007 on, which follow its own definition.",
    },
  },

  // The Philippines
  {
    kind: "updates",
    from: "ph-transit-past",
    to: "ph-official-2011-transit",
    why: "date",
    note: {
      en: "In 2011 the department of foreign affairs said that transit is allowed; the article, of 2024, speaks of it as of the past.",
    },
  },
  {
    kind: "contradicts",
    from: "ph-hard-to-reach",
    to: "ph-cable-500-a-year",
    why: "unknown",
    note: {
      en: "The article calls the country hard to reach, across China and then by boat; by the cable nearly 500 people a year passed through by air.",
    },
  },
  {
    kind: "contradicts",
    from: "ph-cable-500-a-year",
    to: "ph-official-2011-no-number",
    why: "measure",
    note: {
      en: "Nearly 500 people a year passing through, by a cable of 2005; no significant number of refugees known in the country, by the department in 2011.",
    },
  },
  {
    kind: "contradicts",
    from: "ph-census-2020",
    to: "ph-official-2011-no-number",
    why: "measure",
    note: {
      en: "406 residents counted in the census of 2020; no significant number of refugees known in 2011.",
    },
  },
  {
    kind: "same-as",
    from: "ph-unhcr-decisions",
    to: "ph-unhcr-applications",
    why: "measure",
    note: { en: "The same 73 claims of 2002, as they came in and as they were closed." },
  },

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
    note: { en: "122 from 2004 to 2011 and about 170 by 2014, in one article." },
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
    note: { en: "122 in the article; UNHCR's years 2006 to 2011 add up to 119 (our sum)." },
  },
  {
    kind: "same-as",
    from: "us-admitted-170-by-2014",
    to: "us-unhcr-resettled",
    why: "date",
    note: {
      en: "About 170 by 2014 in the article; UNHCR's years 2006 to 2014 add up to 171 (our sum).",
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
    note: { en: "25 grants from 2004 to 2011 in the article, 15 from 2000 to 2006 by Congress." },
  },
  {
    kind: "contradicts",
    from: "us-asylum-25",
    to: "us-unhcr-decisions",
    why: "measure",
    note: {
      en: "25 grants from 2004 to 2011 in the article; UNHCR's rows for those years show 10 people and, apart from them, 5 cases recognised, small numbers being rounded.",
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
    kind: "same-as",
    from: "gb-rejection-rate-2007-2009",
    to: "gb-unhcr-decisions",
    why: "measure",
    note: {
      en: "Two measures of one turn: the share refused rose from 7.4 to 80.1 per cent, and the people recognised fell from 204 in 2007 to 5 in 2009.",
    },
  },
  {
    kind: "contradicts",
    from: "gb-rejections-2013-2014",
    to: "gb-unhcr-decisions",
    why: "unknown",
    note: {
      en: "Britain refused 30 claims in 2013 and 17 in 2014 by the report of 2015; UNHCR has 26 and 23 people at first instance.",
    },
  },
  {
    kind: "contradicts",
    from: "nl-rejections-2013",
    to: "nl-unhcr-decisions",
    why: "unknown",
    note: {
      en: "The Netherlands refused 128 claims in 2013 by the report of 2015; UNHCR has 127.",
    },
  },
  {
    kind: "same-as",
    from: "nl-rejections-2013",
    to: "nl-unhcr-applications",
    why: "measure",
    note: { en: "Both have 140 claims in 2013." },
  },
  {
    kind: "contradicts",
    from: "be-rejections-99-of-126",
    to: "be-unhcr-decisions",
    why: "unknown",
    note: {
      en: "Belgium refused 99 of 126 claims by the report of 2015; for 2013 UNHCR has 92 refused and 28 closed otherwise.",
    },
  },
  {
    kind: "same-as",
    from: "fr-rejections-19-of-19",
    to: "fr-unhcr-decisions",
    why: "unknown",
    note: { en: "Both have 19 refusals; UNHCR's are of 2013, in administrative review." },
  },

  // Europe: how many, and new citizens
  {
    kind: "updates",
    from: "eu-eurostat-877",
    to: "eu-eurostat-820",
    why: "date",
    note: { en: "The same count one year on, with 57 new citizens in 2017." },
  },
  {
    kind: "updates",
    from: "de-naturalised-2007-2017",
    to: "de-naturalised-2007-2016",
    why: "date",
    note: { en: "The same count one year on." },
  },
  {
    kind: "updates",
    from: "gb-naturalised-2007-2017",
    to: "gb-naturalised-2007-2016",
    why: "date",
    note: { en: "The same count one year on." },
  },
  {
    kind: "contradicts",
    from: "eu-estimate-eahrnk-2014",
    to: "eu-unhcr-twelve-states",
    why: "measure",
    note: {
      en: "Around 1,400 refugees by the Alliance in 2014; UNHCR has 1,036 refugees and 204 asylum-seekers at the end of that year (our sums).",
    },
  },
  {
    kind: "contradicts",
    from: "eu-estimate-king-2020",
    to: "eu-unhcr-twelve-states",
    why: "measure",
    note: {
      en: "By King a thousand or two have settled in Europe; at the end of 2020 UNHCR has 248 refugees (our sum), a number that can fall when people become citizens.",
    },
  },
  {
    kind: "contradicts",
    from: "eu-communities-2014",
    to: "fi-unhcr-applications",
    why: "unknown",
    note: {
      en: "The report names a community in Finland; UNHCR lists only 5 applications there, in 2014, and nobody in its population table.",
    },
  },
  {
    kind: "contradicts",
    from: "gb-new-malden-600",
    to: "gb-new-malden-1000-peak",
    why: "date",
    note: {
      en: "About 600 people believed to live there in 2015; about 1,000 at the peak, by TIME in 2022.",
    },
  },
  {
    kind: "contradicts",
    from: "gb-650-documented-2016",
    to: "gb-new-malden-600",
    why: "scope",
    note: {
      en: "Over 650 documented refugees in the whole country in 2016; about 600 people in New Malden in 2015.",
    },
  },
  {
    kind: "contradicts",
    from: "gb-650-documented-2016",
    to: "gb-new-malden-1000-peak",
    why: "scope",
    note: {
      en: "Nearer to 1,000 people in the whole country in 2016; about 1,000 in New Malden alone at the peak.",
    },
  },
  {
    kind: "contradicts",
    from: "gb-650-documented-2016",
    to: "gb-unhcr-population",
    why: "unknown",
    note: {
      en: "Over 650 documented refugees in 2016 by TIME; 585 refugees at the end of 2016, and 608 a year before, by UNHCR.",
    },
  },
  {
    kind: "same-as",
    from: "gb-new-malden-largest-2022",
    to: "gb-new-malden-largest-2015",
    why: "date",
    note: { en: "The same statement, seven years apart." },
  },
  {
    kind: "updates",
    from: "gb-new-malden-shrinking",
    to: "gb-new-malden-largest-2015",
    why: "date",
    note: { en: "By 2022 the community was shrinking." },
  },

  // Canada
  {
    kind: "corrects",
    from: "ca-claims-2012-2015",
    to: "ca-rising-since-2006",
    why: "date",
    note: {
      en: "The article says that the numbers have been rising since 2006; claims fell from 720 in 2012 to none in 2015.",
    },
  },
  {
    kind: "updates",
    from: "ca-policy-2013",
    to: "ca-rising-since-2006",
    why: "date",
    note: {
      en: "The article says that the numbers have been rising since 2006; since 2013 Canada has held North Koreans to be entitled to South Korean citizenship.",
    },
  },
  {
    kind: "contradicts",
    from: "ca-claims-2012-2015",
    to: "ca-increase-limited-options",
    why: "date",
    note: {
      en: "The article explains a rapid increase in applications; claims fell from 720 in 2012 to none in 2015.",
    },
  },
  {
    kind: "contradicts",
    from: "ca-claims-2012-2015",
    to: "ca-unhcr-applications",
    why: "unknown",
    note: {
      en: "720 claims in 2012 and 150 in 2013 by the Senate committee; 719 and 146 new applications by UNHCR.",
    },
  },
  {
    kind: "contradicts",
    from: "ca-grants-2012-2014",
    to: "ca-unhcr-decisions",
    why: "measure",
    note: {
      en: "222 grants in 2012 and one in 2014 by the Immigration and Refugee Board; 230 and 0 people recognised by UNHCR.",
    },
  },
  {
    kind: "same-as",
    from: "ca-applications-2007",
    to: "ca-unhcr-applications",
    note: { en: "More than 100 applications in 2007 by Radio Free Asia, 109 by UNHCR." },
  },
  {
    kind: "contradicts",
    from: "ca-population-2016",
    to: "ca-unhcr-population",
    why: "measure",
    note: {
      en: "780 North Koreans living in Canada in 2016, in the article; 485 refugees and 313 asylum-seekers at the end of that year, by UNHCR.",
    },
  },
  {
    kind: "contradicts",
    from: "ca-removals-2013-2017",
    to: "ca-activists-2000-left",
    why: "measure",
    note: {
      en: "165 removals recorded by the border agency; nearly 2,000 people who had left, by activists.",
    },
  },
  {
    kind: "updates",
    from: "ca-unhcr-resettled",
    to: "ca-pilot-2021",
    why: "date",
    note: {
      en: "A pilot for five families was announced in 2021; UNHCR has 5 people resettled in 2024, and whether under the pilot is not known.",
    },
  },

  // South Korea: law, payments, life there
  {
    kind: "updates",
    from: "kr-law-1997",
    to: "kr-law-1962",
    why: "date",
    note: { en: "The law of 1962 was in force until 1993; a new one took effect in 1997." },
  },
  {
    kind: "same-as",
    from: "kr-policy-hanawon",
    to: "kr-hanawon-course",
    why: "measure",
    note: {
      en: "The same 12-week course: nearly every arrival takes it by the newspaper, and it is compulsory by the article.",
    },
  },
  {
    kind: "same-as",
    from: "kr-2021-package-training",
    to: "kr-hanawon-course",
    note: { en: "Both give 12 weeks of training." },
  },
  {
    kind: "updates",
    from: "kr-settlement-grant",
    to: "kr-2021-package-settlement",
    why: "date",
    note: {
      en: "Settlement benefits by household as of 2021, in dollars; the basic grant for one person up to 2025, in won.",
    },
  },
  {
    kind: "updates",
    from: "kr-settlement-grant",
    to: "kr-2004-measures-screening-and-cut",
    why: "date",
    note: {
      en: "What each refugee was paid after the cut of 2004, and the basic grant for one person up to 2025; whether they are the same kind of payment is not known.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-government-attentive",
    to: "kr-moon-engagement",
    why: "scope",
    note: {
      en: "King finds the government attentive to refugees' problems, and writes that its policy has weakened support for them.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-government-attentive",
    to: "kr-limited-programmes",
    why: "scope",
    note: {
      en: "King finds the government attentive to refugees' problems; the Wikipedia article calls its programmes limited.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-2019-gap-not-huge",
    to: "kr-2021-low-income",
    why: "measure",
    note: {
      en: "King concludes from pay and employment in 2019 that the gap to Southerners is not huge; 56 per cent had a low income in 2021.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-2019-gap-not-huge",
    to: "kr-2021-livelihood-subsidies",
    why: "measure",
    note: {
      en: "King concludes from pay and employment in 2019 that the gap to Southerners is not huge; in 2021 the share in the lowest income bracket was six times that of South Koreans.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-2019-gap-not-huge",
    to: "kp-media-underclass",
    why: "unknown",
    note: {
      en: "North Korea's media show people in the South as an underclass; King concludes that the gap is not huge.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-2019-satisfaction",
    to: "kr-2015-wish-to-move-on",
    why: "scope",
    note: {
      en: "74.2 per cent were satisfied with how they live, in 2019; many of those interviewed for a paper of 2015 wished to move on.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-discrimination-main-issues",
    to: "kr-study-182-medical-help",
    why: "unknown",
    note: {
      en: "People cannot afford medical care, by the article's account of one poll; they are often unable to get it because of mistrust, by a study of 182.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-survey-607",
    to: "kr-arrivals-2012",
    why: "unknown",
    note: {
      en: "A survey of over 24,000 people said to have come in five months of 2012; the article's own table has 1,502 arrivals in the whole year.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-survey-607",
    to: "kr-adjustment-survey-56-percent",
    why: "measure",
    note: {
      en: "607 of over 24,000 people, or 2.5 per cent (our sum), in one survey; about 56 per cent with at least one psychological disorder in another.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-survey-607",
    to: "kr-suicidal-thoughts",
    why: "measure",
    note: {
      en: "607 of over 24,000 people, or 2.5 per cent (our sum), had depression, anxiety or thoughts of suicide in one survey; elsewhere the article says that about 15 per cent think of suicide.",
    },
  },

  // The two fishermen of 2019
  {
    kind: "contradicts",
    from: "kr-2019-two-returned",
    to: "kr-2019-two-returned-reason",
    why: "unknown",
    note: {
      en: "King writes that the two were suspected of the killings; Seoul said that an investigation had found them to have killed.",
    },
  },
  {
    kind: "updates",
    from: "kr-fishermen-2019-ruling",
    to: "kr-2019-two-returned",
    why: "date",
    note: {
      en: "In February 2025 a court found four former senior officials guilty over the return.",
    },
  },
  {
    kind: "updates",
    from: "kr-fishermen-2019-ruling",
    to: "kr-2019-two-returned-no-hearing",
    why: "date",
    note: {
      en: "In February 2025 a court found four former senior officials guilty over the return.",
    },
  },
  {
    kind: "updates",
    from: "kr-fishermen-2019-ruling",
    to: "kr-letter-investigate-return",
    why: "date",
    note: {
      en: "Organisations had asked for an investigation; in February 2025 a court found four former senior officials guilty over the return.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-policy-citizens",
    to: "kr-2019-two-returned",
    why: "date",
    note: {
      en: "In 2024 President Yoon said that nobody who seeks refuge will be sent back; in 2019 an earlier government had sent two people back.",
    },
  },

  // People who went back to the North
  {
    kind: "updates",
    from: "kr-returns-recorded-2012-2021",
    to: "kr-returned-2012-18",
    why: "date",
    note: { en: "28 people from 2012 to 2018, 30 from 2012 to 2021; the two fit together." },
  },
  {
    kind: "contradicts",
    from: "kr-returns-2012-hundred",
    to: "kr-returns-recorded-2012-2021",
    why: "measure",
    note: {
      en: "About 100 people in 2012 alone, by a former member of parliament; 30 recorded by the ministry from 2012 to 2021.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-returns-2012-hundred",
    to: "kr-returned-2012-18",
    why: "measure",
    note: {
      en: "About 100 people in 2012 alone, by a former member of parliament; 28 by the ministry from 2012 to 2018.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-returns-2012-hundred",
    to: "kr-unaccounted-2015-three-percent",
    why: "measure",
    note: {
      en: "About 100 people in 2012 alone, by a former member of parliament; about a dozen known to have gone back, by official figures of 2015.",
    },
  },
  {
    kind: "updates",
    from: "kr-returned-2012-18",
    to: "kr-unaccounted-2015-three-percent",
    why: "date",
    note: { en: "About a dozen known to have gone back by 2015, 28 from 2012 to 2018." },
  },
  {
    kind: "contradicts",
    from: "kr-return-attempts-2015-2019",
    to: "kr-returns-recorded-2012-2021",
    why: "measure",
    note: {
      en: "12 people identified as trying to go back from 2015 to September 2019; 30 returns recorded from 2012 to 2021.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-return-attempts-2015-2019",
    to: "kr-returned-2012-18",
    why: "measure",
    note: {
      en: "12 people identified as trying to go back from 2015 to September 2019; 28 who went back from 2012 to 2018.",
    },
  },
  {
    kind: "corrects",
    from: "kr-whereabouts-unknown",
    to: "kr-unaccounted-2015-700",
    why: "date",
    note: {
      en: "About 700 untraced people had possibly left in the hope of getting back to the North, by a report of 2015; in 2017 the ministry had no address for 886, most of whom had moved abroad.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-unaccounted-2015-700",
    to: "kr-unaccounted-2015-three-percent",
    why: "scope",
    note: {
      en: "Both of 2015: about 700 untraced and possibly on the way back; less than 3 per cent untraced, most of them in other countries.",
    },
  },
  {
    kind: "updates",
    from: "kr-whereabouts-unknown",
    to: "kr-unaccounted-2015-three-percent",
    why: "date",
    note: {
      en: "Less than 3 per cent untraced in 2015, 886 people in July 2017; both say that most had gone to other countries.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-returns-willing-2021",
    to: "kr-returns-considered-2017",
    why: "measure",
    note: {
      en: "18 per cent of 407 people willing to go back, in 2021; 25 per cent who had seriously thought of it, in 2017.",
    },
  },
  {
    kind: "contradicts",
    from: "kp-media-not-punished",
    to: "kp-campaign-diplomat-2013",
    why: "scope",
    note: {
      en: "North Korea's media say that returnees go unpunished; a diplomat said only that not all of them are taken to prison.",
    },
  },
  {
    kind: "contradicts",
    from: "kp-media-not-punished",
    to: "kp-sent-back-enok",
    why: "scope",
    note: {
      en: "North Korea's media say that those who came back by choice go unpunished; ENoK writes that people sent back from China are punished harshly.",
    },
  },
  {
    kind: "contradicts",
    from: "kp-media-not-punished",
    to: "kp-sent-back-rights-groups",
    why: "scope",
    note: {
      en: "North Korea's media say that those who came back by choice go unpunished; rights groups say that people sent back from China often face years of punishment.",
    },
  },
  {
    kind: "contradicts",
    from: "kp-campaign-promises",
    to: "kp-treason-five-years",
    why: "scope",
    note: {
      en: "North Korea is alleged to promise returnees that they will not be punished; its law has at least five years for leaving, by the UN inquiry.",
    },
  },

  // Security Council Resolution 2397
  {
    kind: "corrects",
    from: "un-2397",
    to: "xx-2397-defectors",
    why: "scope",
    note: {
      en: "The resolution is about North Korean nationals who work abroad; the article's longer mirror says “defectors”.",
    },
  },
  {
    kind: "corrects",
    from: "un-2397",
    to: "xx-2397-deadline",
    why: "scope",
    note: {
      en: "The 24 months to December 2019 were set for sending workers home; the article says “defectors”.",
    },
  },
  {
    kind: "same-as",
    from: "un-2397",
    to: "xx-2397-nationals",
    note: { en: "Both say that nationals who earn income abroad are to be sent home." },
  },
  {
    kind: "contradicts",
    from: "xx-2397-nationals",
    to: "xx-2397-defectors",
    why: "scope",
    note: {
      en: "Two mirrors of one article: “nationals” in the shorter, “defectors” in the longer.",
    },
  },
  {
    kind: "contradicts",
    from: "xx-2397-nationals",
    to: "xx-2397-deadline",
    why: "scope",
    note: {
      en: "The shorter mirror has “nationals” in its first sentence and “defectors” in its last, where the editors ask for clarification.",
    },
  },
];
