import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const chinaNumberRelations: readonly Relation<ClaimId>[] = [
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
      en: "About 10,000 in an estimate without a date; 30,000 to 50,000 for 2006.",
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
      en: "Experts and UNHCR call figures of some NGOs inflated; Wikipedia does not say which, and up to 300,000 is an NGO figure.",
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
      en: "Wikipedia lists Jilin, Liaoning and Yanbian; Yanbian lies in Jilin, and the third province is Heilongjiang.",
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
      en: "15 per cent of the women after 2009, when many came to the South in groups; “many” of the women who had settled in China, by Wikipedia of 2024.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-trafficking-label-disputed",
    to: "cn-trafficked-before-2009",
    why: "scope",
    note: {
      en: "Lankov and Kook dispute that trafficking is the right name for some cases; Wikipedia gives a share without saying which cases it counts.",
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
];
