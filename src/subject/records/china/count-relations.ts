import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const chinaCountRelations: readonly Relation<ClaimId>[] = [
  // How many are sent back, and how many are held
  {
    kind: "contradicts",
    from: "cn-returned-jilin-1993-1996",
    to: "cn-policy-tolerant-1990s",
    why: "scope",
    note: {
      en: "Wikipedia calls China fairly tolerant in the early to mid-1990s; a provincial paper counts about 140 people handed over from November 1993 to March 1996.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-returned-jilin-1993-1996",
    to: "cn-policy-deportations-began",
    why: "date",
    note: {
      en: "Wikipedia lets deportations begin in answer to the numbers of the late 1990s; a provincial paper counts them from November 1993.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-returned-jilin-1993-1996",
    to: "cn-returned-1996-1998",
    why: "scope",
    note: {
      en: "For 1996 one newspaper report has 48 people handed over in Jilin Province, a research institute 589 in China.",
    },
  },
  {
    kind: "updates",
    from: "cn-returned-1996-1998",
    to: "cn-policy-numbers-rose-1990s",
    why: "measure",
    note: {
      en: "Wikipedia says that drastically more people fled; a Chinese institute counts 589 people sent back in 1996 and 6,300 in 1998.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-returned-2000-uscr",
    to: "cn-policy-deportations-began",
    why: "date",
    note: {
      en: "Wikipedia dates the change of policy to the late 1990s; the US Committee for Refugees says that China tolerated people until January 1999.",
    },
  },
  {
    kind: "updates",
    from: "cn-returned-2000-uscr",
    to: "cn-returned-1996-1998",
    why: "date",
    note: {
      en: "6,300 people sent back in 1998 by a Chinese institute, up to 6,000 in 2000 by the US Committee for Refugees.",
    },
  },
  {
    kind: "updates",
    from: "cn-returned-yanbian-2002",
    to: "cn-returned-2000-uscr",
    why: "scope",
    note: {
      en: "Up to 6,000 people sent back from China in 2000; 4,809 through Yanbian alone in 2002.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-returned-2000-a-year",
    to: "cn-returned-yanbian-2002",
    why: "date",
    note: {
      en: "About 2,000 people a year in an estimate of 2012; 4,809 through Yanbian alone in 2002.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-coi-tens-of-thousands",
    to: "cn-nkfc-list",
    why: "measure",
    note: {
      en: "A list alleges thousands of returns; by a summary of the UN inquiry China sent back tens of thousands.",
    },
  },
  {
    kind: "updates",
    from: "cn-returned-yanbian-2002",
    to: "cn-nkfc-list",
    why: "measure",
    note: {
      en: "A list without a date alleges thousands of returns; local statistics have 4,809 through Yanbian in 2002 alone.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-coi-tens-of-thousands",
    to: "cn-nkdb-2023",
    why: "measure",
    note: {
      en: "Tens of thousands of people over two decades by a summary of the UN inquiry; the database had documented 8,148 cases by August 2023.",
    },
  },
  {
    kind: "updates",
    from: "cn-nkdb-2026",
    to: "cn-nkdb-2023",
    why: "date",
    note: { en: "The same database: 8,148 cases by August 2023, 8,245 by March 2026." },
  },
  {
    kind: "contradicts",
    from: "cn-detained-2022",
    to: "cn-detained-2023",
    why: "date",
    note: {
      en: "Up to 2,000 people held in September 2022 by the UN rapporteur; 600 to 2,000 in June 2023 by the Database Center for North Korean Human Rights.",
    },
  },
  {
    kind: "same-as",
    from: "cn-detained-2023-cecc",
    to: "cn-detained-2023",
    why: "scope",
    note: {
      en: "Close to 2,000 people held, by the chair of a US commission; 600 to 2,000 by an organisation that reported to that commission.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-detained-2023-king",
    to: "cn-detained-2023",
    why: "measure",
    note: {
      en: "Some 2,500 people caught during the whole pandemic by King; 600 to 2,000 held in June 2023 by the Database Center for North Korean Human Rights.",
    },
  },
  {
    kind: "updates",
    from: "cn-returns-resumed-2023",
    to: "cn-detained-2022",
    why: "date",
    note: {
      en: "Up to 2,000 people were held while the border was closed; when it reopened in August 2023 the returns began again.",
    },
  },

  // How many are in China
  {
    kind: "contradicts",
    from: "cn-estimate-un-official-2000",
    to: "cn-estimate-state-2000-2006",
    why: "rounding",
    note: {
      en: "About 100,000 people by a UN official in 2000; 75,000 to 125,000 by the US State Department.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-estimate-uscr-2000",
    to: "cn-estimate-state-2000-2006",
    why: "unknown",
    note: {
      en: "Some 50,000 people at the end of 2000 by the US Committee for Refugees; 75,000 to 125,000 in that year by the US State Department.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-estimate-uscr-2000",
    to: "cn-estimate-un-official-2000",
    why: "unknown",
    note: {
      en: "Some 50,000 people at the end of 2000 by the US Committee for Refugees; about 100,000 in August by a UN official.",
    },
  },
  {
    kind: "same-as",
    from: "cn-estimates-2001",
    to: "cn-estimate-officials-2007",
    why: "date",
    note: { en: "China's number is 10,000 in the comparison of 2001 as in that of 2007." },
  },
  {
    kind: "same-as",
    from: "cn-estimates-2001",
    to: "cn-estimate-press-2007",
    why: "scope",
    note: {
      en: "100,000 to 300,000: of non-governmental groups in 2001, of press reports in 2007.",
    },
  },
  {
    kind: "updates",
    from: "cn-estimates-2002-ministry",
    to: "cn-estimates-2001",
    why: "date",
    note: {
      en: "South Korea's own number was 10,000 to 30,000 in 2001, 20,000 to 30,000 in February 2002.",
    },
  },
  {
    kind: "same-as",
    from: "cn-estimates-2002-ministry",
    to: "cn-estimate-hrw-2002",
    why: "scope",
    note: {
      en: "The ends of Human Rights Watch's range, 10,000 and 300,000, are those of China and of non-governmental groups in the ministry's list of the same year.",
    },
  },
  {
    kind: "updates",
    from: "cn-estimate-unhcr-2006",
    to: "cn-estimates-2002-ministry",
    why: "date",
    note: { en: "UNHCR's figure was 30,000 in 2002; it worked with 30,000 to 50,000 in 2006." },
  },
  {
    kind: "contradicts",
    from: "cn-estimates-2004-two-camps",
    to: "cn-estimate-unhcr-2006",
    why: "date",
    note: {
      en: "UNHCR's head spoke of 100,000 in 2003; the agency worked with 30,000 to 50,000 in 2006.",
    },
  },
  {
    kind: "same-as",
    from: "cn-estimates-2004-two-camps",
    to: "cn-estimate-ngos-inflated",
    why: "scope",
    note: {
      en: "One newspaper names the group behind 200,000 to 300,000; Wikipedia says that experts call numbers of some NGOs inflated and does not say which.",
    },
  },
  {
    kind: "updates",
    from: "cn-estimate-experts-2012",
    to: "cn-estimate-officials-2007",
    why: "date",
    note: {
      en: "10,000 by Chinese officials in a comparison of 2007; 10,000 to 20,000 by Chinese experts in 2012.",
    },
  },
  {
    kind: "same-as",
    from: "cn-estimate-experts-2012",
    to: "cn-estimate-robinson",
    why: "date",
    note: {
      en: "About 10,000 both by a researcher in Liaoning in 2012 and by a scholar of Johns Hopkins.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-estimate-hiding-2012",
    to: "cn-estimate-experts-2012",
    why: "rounding",
    note: {
      en: "15,000 people in an estimate that South Korean television passed on in February 2012; 10,000 to 20,000 by Chinese experts.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-crossed-southern-weekend",
    to: "cn-enok-tens-of-thousands",
    why: "unknown",
    note: {
      en: "Tens of thousands of people crossed into China since the mid-1990s, ENoK says; 100,000 to 150,000, a Chinese newspaper.",
    },
  },
  {
    kind: "same-as",
    from: "cn-peak-1998-robinson",
    to: "xx-departures-peak-1998-1999",
    why: "rounding",
    note: { en: "The peak is 1998 by Robinson, 1998 and 1999 by Wikipedia." },
  },
  {
    kind: "same-as",
    from: "cn-peak-1998-robinson",
    to: "cn-policy-numbers-rose-1990s",
    note: {
      en: "Robinson counts most arrivals in China in 1998, after the worst years of the famine; Wikipedia says only that many more fled.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-survey-most-want-south",
    to: "cn-cho-prefer-to-stay",
    why: "date",
    note: {
      en: "Most wished to live in South Korea in a survey published in 2008; by Cho in 2021 most would rather stay or go back.",
    },
  },

  // What China, the UN and others say
  {
    kind: "contradicts",
    from: "cn-cat-2015",
    to: "cn-policy-migrants-not-refugees",
    why: "unknown",
    note: {
      en: "Wikipedia explains the returns by saying that people are often illegal migrants; the UN committee criticises just that ground.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-cat-2015",
    to: "cn-policy-illegal-immigrants",
    why: "scope",
    note: {
      en: "The UN committee speaks of a policy to return all North Koreans; Wikipedia says “with few exceptions”.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-policy-denial",
    to: "cn-2023-10-ministry",
    why: "unknown",
    note: {
      en: "China's foreign ministry said that so-called defectors do not exist in China; a day later South Korea's ministry said that many people appeared to have been returned.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-estimate-crs-no-survey",
    to: "cn-unhcr-agreement-1995",
    why: "unknown",
    note: {
      en: "By US law China promised UNHCR unimpeded access in 1995; a report of 2007 says that the agency had not been allowed to make a survey.",
    },
  },
];
