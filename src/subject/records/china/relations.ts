import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const chinaRelations: readonly Relation<ClaimId>[] = [
  // Women and men
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
      en: "Fairly even among those who left in the mid-1990s; 80 to 90 per cent women among those living in China, by Wikipedia of 2024.",
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

  // China: what status people have
  {
    kind: "corrects",
    from: "cn-refugee-status",
    to: "cn-estimate-state-legal-status",
    why: "measure",
    note: {
      en: "The 30,000 to 50,000 are people estimated to be living in China; Wikipedia makes them people with a legal status.",
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
      en: "Wikipedia says both that China does not recognise North Koreans as refugees, and that 30,000 to 50,000 there have refugee status.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-policy-economic-migrants-lead",
    to: "cn-policy-eth-zurich",
    why: "scope",
    note: {
      en: "China's motive is its relations with the Korean Peninsula in Wikipedia's opening, and those with Pyongyang in the report that its section on China cites.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-enok-not-only-economic",
    to: "cn-policy-migrants-not-refugees",
    why: "unknown",
    note: {
      en: "ENoK calls the people refugees and not only economic migrants; Wikipedia calls them often illegal migrants and not refugees.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-coi-2014",
    to: "cn-policy-migrants-not-refugees",
    why: "unknown",
    note: {
      en: "Wikipedia explains the returns by saying that people are often not refugees; the UN inquiry found that the returns send people back into danger.",
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
      en: "Wikipedia tells of returns without a number; Human Rights Watch counts at least 1,076 from 2020 to October 2025.",
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
];
