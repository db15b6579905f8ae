import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const southKoreaLawRelations: readonly Relation<ClaimId>[] = [
  {
    kind: "corrects",
    from: "kr-law-1978",
    to: "kr-law-1962",
    note: {
      en: "Wikipedia says that the law of 1962 was revised in 1978; by the National Archives a second law was made in that year.",
    },
  },
  {
    kind: "updates",
    from: "kr-law-1993",
    to: "kr-law-1978",
    why: "date",
    note: { en: "The law of 1993 followed those of 1962 and 1978." },
  },
  {
    kind: "updates",
    from: "kr-law-1997",
    to: "kr-law-1993",
    why: "date",
    note: { en: "The law of 1997 followed that of 1993." },
  },
  {
    kind: "contradicts",
    from: "kr-law-1993",
    to: "kr-reward-gold-until-1997",
    why: "unknown",
    note: {
      en: "Wikipedia has payments set in gold until 1997; a newspaper has the rewards cut with the law of 1993.",
    },
  },
  {
    kind: "corrects",
    from: "kr-law-definition",
    to: "xx-term-bukhanitaljumin",
    why: "date",
    note: {
      en: "Wikipedia calls bukhanitaljumin a newer term; South Korea's law of 1997 has the word in its name, by the text of 1999 that was read.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-law-exclusions",
    to: "kr-2019-two-returned",
    why: "unknown",
    note: {
      en: "The law let the ministry refuse murderers its special protection, though not citizenship; in 2019 two people suspected of killing were sent to the North.",
    },
  },
  {
    kind: "updates",
    from: "kr-debriefing-90-days",
    to: "kr-joint-interrogation",
    why: "date",
    note: { en: "Since 2018 the questioning of new arrivals may last 90 days at most." },
  },
  {
    kind: "updates",
    from: "kr-2024-accept-all-plan",
    to: "kr-2019-two-returned",
    why: "date",
    note: {
      en: "In 2019 two people were sent back; in 2024 the government planned a law by which everyone who asks is taken in.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-1997-embassy-refusal",
    to: "kr-policy-citizens",
    why: "date",
    note: {
      en: "In 1997 a diplomat is reported to have said that people from the North are not citizens; in 2024 the president said that they are.",
    },
  },
  {
    kind: "updates",
    from: "kr-2025-prisoners-citizens",
    to: "kr-policy-citizens",
    why: "date",
    note: { en: "The next government said the same of two captured soldiers in 2025." },
  },
  {
    kind: "same-as",
    from: "kr-fishermen-2019-sentences",
    to: "kr-2019-two-returned-first-time",
    why: "scope",
    note: {
      en: "Newspapers speak of the first forced return since the state was founded, Robert King of the first over crimes or doubts about people's honesty.",
    },
  },
  {
    kind: "updates",
    from: "kr-fishermen-2019-appeal",
    to: "kr-fishermen-2019-ruling",
    why: "date",
    note: { en: "The four appealed; the hearing before the High Court began in July 2025." },
  },
  {
    kind: "contradicts",
    from: "kr-fishermen-2019-appeal",
    to: "kr-policy-citizens",
    why: "date",
    note: {
      en: "The president called North Koreans citizens in 2024; in 2025 judges of appeal called their legal status the hard question.",
    },
  },
  {
    kind: "updates",
    from: "kr-2005-no-mass-rescue",
    to: "vn-2004-airlift",
    why: "date",
    note: { en: "Half a year after the flights Seoul said that it would not do so again." },
  },
  {
    kind: "updates",
    from: "kr-ningbo-un-2018",
    to: "cn-2016-un-consent",
    why: "date",
    note: {
      en: "In 2018 the UN's expert, now on the women's own words, said that some had not known where they were going.",
    },
  },
  {
    kind: "updates",
    from: "kr-ningbo-outcome-2019",
    to: "cn-2016-un-consent",
    why: "date",
    note: {
      en: "The Human Rights Commission held in 2019 that most of the women had probably known where they were going, and some had not.",
    },
  },
  {
    kind: "updates",
    from: "kr-ningbo-outcome-2019",
    to: "cn-2018-waitresses",
    why: "date",
    note: {
      en: "The case became disputed in 2018; the Human Rights Commission ended its inquiry in 2019.",
    },
  },
  {
    kind: "updates",
    from: "kr-ningbo-outcome-2019",
    to: "kr-ningbo-inquiry-2018",
    why: "date",
    note: { en: "The inquiry of 2018 ended in September 2019." },
  },
  {
    kind: "updates",
    from: "kr-ningbo-lawsuit-2019",
    to: "kr-ningbo-outcome-2019",
    why: "date",
    note: { en: "Lawyers went to court against the finding." },
  },
  {
    kind: "updates",
    from: "kr-ningbo-passports-2018",
    to: "cn-2016-ningbo",
    why: "date",
    note: { en: "The people who came in April 2016 had South Korean passports by September 2018." },
  },
  {
    kind: "updates",
    from: "kr-mou-report-2024",
    to: "kr-mou-report-2023",
    why: "date",
    note: { en: "The report of 2024 adds 141 accounts to the 508 of the first." },
  },
  {
    kind: "updates",
    from: "kr-report-2025-closed",
    to: "kr-mou-report-2024",
    why: "date",
    note: { en: "The reports of 2023 and 2024 were published; that of 2025 was not." },
  },
  {
    kind: "same-as",
    from: "kr-mou-report-2024",
    to: "kp-mou-report-2024",
    note: {
      en: "The same report of June 2024: once how many people it rests on, once what it puts first.",
    },
  },
  {
    kind: "same-as",
    from: "kr-citizens-by-courts",
    to: "kr-policy-citizens",
    why: "scope",
    note: {
      en: "President Yoon called people from the North citizens by the constitution; two of three courts abroad read South Korean law in the same way.",
    },
  },
];
