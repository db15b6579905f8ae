import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const northKoreaRelations: readonly Relation<ClaimId>[] = [
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
      en: "King gives the North's own policy as the main reason; Wikipedia names deportations, what leaving costs and the end of the famine as well.",
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

  // The way out and through
  {
    kind: "updates",
    from: "kp-ryanggang-nearly-impossible-2025",
    to: "xx-route-jilin-liaoning",
    why: "date",
    note: {
      en: "The commonest way leads into Jilin or Liaoning; from a city opposite Jilin leaving was reported nearly impossible in 2025.",
    },
  },

  // People who went back to the North
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
  {
    kind: "contradicts",
    from: "kp-kim-2012-numbers-fell",
    to: "kr-2018-trend",
    why: "date",
    note: {
      en: "Vision Times lets Kim Jong Un come to power in 2012, Wikipedia in 2011; both date the fall in numbers from then.",
    },
  },
];
