import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const southKoreaRelations: readonly Relation<ClaimId>[] = [
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
      en: "The same 12-week course: nearly every arrival takes it by the newspaper, and it is compulsory by Wikipedia.",
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
      en: "King finds the government attentive to refugees' problems; Wikipedia calls its programmes limited.",
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
      en: "People cannot afford medical care, by Wikipedia's account of one poll; they are often unable to get it because of mistrust, by a study of 182.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-survey-607",
    to: "kr-arrivals-2012",
    why: "unknown",
    note: {
      en: "A survey of over 24,000 people said to have come in five months of 2012; Wikipedia's own table has 1,502 arrivals in the whole year.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-survey-607",
    to: "kr-adjustment-survey-56-percent",
    why: "measure",
    note: {
      en: "607 of over 24,000 people, or 2.5 per cent (our arithmetic), in one survey; about 56 per cent with at least one psychological disorder in another.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-survey-607",
    to: "kr-suicidal-thoughts",
    why: "measure",
    note: {
      en: "607 of over 24,000 people, or 2.5 per cent (our arithmetic), had depression, anxiety or thoughts of suicide in one survey; elsewhere Wikipedia says that about 15 per cent think of suicide.",
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

  // Statements that differ inside South Korea
  {
    kind: "contradicts",
    from: "kr-moon-shift-evident",
    to: "cn-2019-05-seven-seoul",
    why: "scope",
    note: {
      en: "King sees Seoul turning away from people who fled; in one of his cases, of May 2019, Seoul tried to free seven people held in China.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-college-free-to-35",
    to: "kr-2021-package-education",
    why: "scope",
    note: {
      en: "Free up to the age of 35 in one place of Wikipedia; in the ministry's description of 2021 no age is named.",
    },
  },
  {
    kind: "updates",
    from: "kr-college-free-to-35",
    to: "kr-2006-university",
    why: "scope",
    note: {
      en: "In 2006 people could enter the university they chose; a later passage names an age up to which college is free.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-2018-less-likely",
    to: "kr-public-support-limits",
    why: "unknown",
    note: {
      en: "Vision Times expected South Korea to accept fewer people; King writes that public sympathy limits how far its support can be cut.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-2018-less-likely",
    to: "th-policy-citizens",
    why: "unknown",
    note: {
      en: "Vision Times expected South Korea to accept fewer people; Thailand was told that it accepts them as citizens.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-mostly-educated-women",
    to: "kr-jobs-before-leaving",
    why: "measure",
    note: {
      en: "Women with an education, by one report; of all who had left, 48 per cent had no work of their own before and 2 per cent were professionals.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-2018-budget-shift",
    to: "kr-2018-2019-not-below-1000",
    why: "measure",
    note: {
      en: "Aid was cut by 31 per cent in 2018 because fewer came; arrivals were 1,127 in 2017 and 1,137 in 2018.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-law-1962",
    to: "kr-reward-gold-until-1997",
    why: "date",
    note: {
      en: "The old law was in force until 1993; payments were set in gold until 1997, Wikipedia says.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-suicide-rate-triple",
    to: "kr-suicidal-thoughts",
    why: "measure",
    note: {
      en: "Deaths at three times the rate of South Koreans, and thoughts of suicide in 15 per cent against 5: two measures that must not be mixed.",
    },
  },
];
