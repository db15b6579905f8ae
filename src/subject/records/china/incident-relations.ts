import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const chinaIncidentRelations: readonly Relation<ClaimId>[] = [
  {
    kind: "corrects",
    from: "cn-2002-beijing-rok",
    to: "cn-2002-06-embassy-row",
    why: "scope",
    note: {
      en: "The BBC's report of the time names the consular office; Wikipedia says the embassy.",
    },
  },
  {
    kind: "corrects",
    from: "cn-2012-february",
    to: "cn-2012-february-returns",
    why: "unknown",
    note: {
      en: "Wikipedia states that 19 and five people were returned; other counts of those seized are 21 and 31, and the Associated Press found it unclear how many were returned.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-2012-february",
    to: "cn-2012-attention",
    why: "unknown",
    note: {
      en: "24 people detained by Wikipedia; 21 by Amnesty International and 31 by the Los Angeles Times.",
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
      en: "Wikipedia says that the prisoner was quickly caught again; another report has about 40 days.",
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
];
