import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const northKoreaReportRelations: readonly Relation<ClaimId>[] = [
  {
    kind: "updates",
    from: "kp-kinu-2016",
    to: "kp-camps-caught-in-china",
    why: "date",
    note: {
      en: "Long or short, by Human Rights Watch; by KINU all who were sent back from 2014 on went to long-term camps.",
    },
  },
  {
    kind: "updates",
    from: "kp-kinu-2016",
    to: "kp-punishment-severity",
    why: "date",
    note: {
      en: "Vision Times says that each case is judged by itself; by KINU all who were sent back from 2014 on went to long-term camps.",
    },
  },
  {
    kind: "contradicts",
    from: "kp-punishment-severity",
    to: "kp-treason-five-years",
    why: "scope",
    note: {
      en: "At least five years by the law; in practice how severe a punishment is depends on the case, Vision Times writes.",
    },
  },
  {
    kind: "contradicts",
    from: "kp-punishment-severity",
    to: "kp-camps-caught-going-south",
    why: "scope",
    note: {
      en: "Camps for political prisoners await people who were heading for the South, by Human Rights Watch; Vision Times says that each case is judged by itself.",
    },
  },
  {
    kind: "contradicts",
    from: "kp-camps-caught-going-south",
    to: "kp-treason-five-years",
    why: "scope",
    note: {
      en: "At least five years of labour by the law; people heading for the South may vanish into political prison camps, by Human Rights Watch.",
    },
  },
  {
    kind: "contradicts",
    from: "kp-sent-back-rights-groups",
    to: "kp-treason-five-years",
    why: "scope",
    note: {
      en: "At least five years of labour by the law; by rights groups a return may also end in death.",
    },
  },
  {
    kind: "updates",
    from: "kp-kinu-2016",
    to: "kp-treason-five-years",
    why: "date",
    note: {
      en: "At least five years by the law; at most six months in practice for a first return until 2013, and long-term camps from 2014, by KINU.",
    },
  },
  {
    kind: "updates",
    from: "kp-kinu-2016",
    to: "kp-decline-due-to-policy",
    why: "date",
    note: {
      en: "King says that the state grew more aggressive after 2011; KINU dates harsher punishment for people sent back to 2014.",
    },
  },
  {
    kind: "updates",
    from: "kp-shoot-order-2020",
    to: "kp-shoot-orders",
    why: "date",
    note: {
      en: "Orders to shoot people who leave, by King in February 2020; a reported order of August 2020 is about a whole zone along the northern border.",
    },
  },
  {
    kind: "updates",
    from: "kp-border-closed-2020",
    to: "kp-ryanggang-nearly-impossible-2025",
    why: "date",
    note: {
      en: "The border was closed far more tightly from 2020; from one province leaving was reported nearly impossible in 2025.",
    },
  },
  {
    kind: "updates",
    from: "kp-border-closed-2020",
    to: "cn-crossings-falling-2015",
    why: "date",
    note: {
      en: "A better guarded border is one of the reasons given in 2015; from 2020 it was closed far more tightly.",
    },
  },
  {
    kind: "same-as",
    from: "kp-un-letter-2024",
    to: "cn-2023-10-repatriation",
    why: "scope",
    note: {
      en: "UN experts asked in 2024 what had become of people returned in the months before.",
    },
  },
  {
    kind: "corrects",
    from: "kp-2397-paragraph-8",
    to: "xx-2397-defectors",
    why: "scope",
    note: {
      en: "Paragraph 8 is about nationals who earn income abroad, and excepts people whom refugee law protects; Wikipedia's longer copy has “defectors”.",
    },
  },
  {
    kind: "same-as",
    from: "kp-2397-paragraph-8",
    to: "xx-2397-nationals",
    why: "scope",
    note: { en: "The same paragraph, once as quoted and once as Wikipedia sums it up." },
  },
  {
    kind: "same-as",
    from: "kp-unhcr-2016",
    to: "xx-unhcr-world",
    why: "rounding",
    note: {
      en: "1,422 refugees in UNHCR's yearly report for 2016, 1,419 in its table as it stands now.",
    },
  },
  {
    kind: "same-as",
    from: "kp-unhcr-2013",
    to: "xx-unhcr-world",
    why: "rounding",
    note: {
      en: "1,166 refugees at the end of 2013 in UNHCR's yearly report; its table, which rounds small numbers, adds up to 1,163.",
    },
  },
  {
    kind: "same-as",
    from: "kp-unhcr-2011",
    to: "xx-unhcr-world",
    why: "rounding",
    note: {
      en: "1,052 refugees at the end of 2011 in UNHCR's yearly report; its table, which rounds small numbers, adds up to 1,046.",
    },
  },
  {
    kind: "same-as",
    from: "kp-escap-2019",
    to: "xx-unhcr-world",
    why: "rounding",
    note: {
      en: "762 people with refugee status in 2019 in a UN report on Asia; UNHCR's table, which rounds small numbers, adds up to 758.",
    },
  },
  {
    kind: "contradicts",
    from: "kp-work-camp-14-mistakes",
    to: "xx-work-escape-from-camp-14",
    why: "scope",
    note: {
      en: "The biography tells of a life in one camp; he whose life it is said in 2015 that it has mistakes and that he had lived in another camp as well.",
    },
  },
  {
    kind: "updates",
    from: "kp-routes-shift-2003",
    to: "mn-route-closed-2007",
    why: "date",
    note: {
      en: "The move from Mongolia to South-East Asia is reported for 2003; about 2007 tighter control is said to have closed the way through Mongolia.",
    },
  },
  {
    kind: "updates",
    from: "kp-ohchr-2025-who",
    to: "cn-forced-marriage",
    why: "date",
    note: {
      en: "Before the pandemic women who had been trafficked were the majority of those who reached the South, by a UN report; now many are workers whom the state had sent abroad.",
    },
  },
];
