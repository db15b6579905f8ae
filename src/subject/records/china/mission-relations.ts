import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const chinaMissionRelations: readonly Relation<ClaimId>[] = [
  // People caught who were let go, against “people who are caught are sent back”
  {
    kind: "corrects",
    from: "cn-policy-illegal-immigrants",
    to: "cn-policy-returns-caught",
    why: "scope",
    note: {
      en: "Wikipedia's opening says without exception that people who are caught are sent back; its section on China says “with few exceptions”.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-2001-unhcr-agreed",
    to: "cn-policy-returns-caught",
    why: "scope",
    note: {
      en: "Wikipedia's opening names no exception; in 2001 China agreed to the leaving of a family who were in UNHCR's office.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-2002-06-24-left",
    to: "cn-policy-returns-caught",
    why: "scope",
    note: {
      en: "Wikipedia's opening names no exception; in June 2002 China let 24 people leave for the South, one of whom its guards had seized.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-missions-let-go-before-2002",
    to: "cn-policy-returns-caught",
    why: "scope",
    note: {
      en: "Wikipedia's opening names no exception; its section on China tells of people inside missions, and of a family who had been detained, whom China let leave.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-2012-five-allowed",
    to: "cn-policy-returns-caught",
    why: "scope",
    note: {
      en: "Wikipedia's opening names no exception; its section on China tells of five people whom China let leave in 2012.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-2014-yunnan",
    to: "cn-policy-returns-caught",
    why: "scope",
    note: {
      en: "Wikipedia's opening names no exception; in 2014 eleven people who had been caught were released, Sky News reported.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-2016-china-allowed",
    to: "cn-policy-returns-caught",
    why: "scope",
    note: {
      en: "Wikipedia's opening names no exception; in 2016 China let 13 restaurant workers leave, who by its word had valid papers.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-2014-yunnan",
    to: "cn-kei-complicit",
    why: "scope",
    note: {
      en: "King writes that people who are caught are returned as a matter of routine; the eleven of August 2014 were released, Sky News reported.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-2003-consulate-500",
    to: "cn-policy-as-criminals",
    why: "scope",
    note: {
      en: "Wikipedia says that China can deal with people as criminals; by a consular office's figures most of about 500 people who had entered it were let go.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-lubbers-2003",
    to: "cn-policy-no-refugee-status",
    why: "date",
    note: {
      en: "UNHCR's head saw China send people back less automatically in 2003; China said that its policy had not changed.",
    },
  },

  // Missions: who was helped, and until when
  {
    kind: "contradicts",
    from: "cn-2003-consulate-500",
    to: "cn-missions-little-help-2014",
    why: "date",
    note: {
      en: "About 500 people entered South Korea's consular office in Beijing up to October 2003, and most went on to the South; by a paper of 2014 those who turn to the South's authorities in China in general get no help.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-consulate-shenyang",
    to: "cn-missions-little-help-2014",
    why: "unknown",
    note: {
      en: "Wikipedia says that people try to get into South Korea's consulate in Shenyang; the paper that it cites says that those who turn to the South's authorities in China in general get no help.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-enok-journey",
    to: "cn-consulate-shenyang",
    why: "scope",
    note: {
      en: "ENoK says that people cross China to reach a South Korean embassy in South-East Asia; Wikipedia that they try to get into the consulate in Shenyang.",
    },
  },
  {
    kind: "updates",
    from: "cn-2009-exit-stop",
    to: "cn-missions-let-go-before-2002",
    why: "date",
    note: {
      en: "Up to June 2002 China reportedly let people inside missions leave; from April 2009 it let nobody leave, by diplomats.",
    },
  },
  {
    kind: "updates",
    from: "cn-2012-march-agreement",
    to: "cn-2009-exit-stop",
    why: "date",
    note: {
      en: "China let nobody leave from April 2009; in March 2012 it agreed in principle that those already inside South Korea's missions may leave.",
    },
  },
  {
    kind: "corrects",
    from: "cn-2012-missions-emptied",
    to: "cn-2012-five-allowed",
    why: "scope",
    note: {
      en: "Wikipedia counts five people in 2012; The Dong-A Ilbo counts eleven, four in April and seven by May.",
    },
  },
  {
    kind: "updates",
    from: "cn-2012-missions-emptied",
    to: "cn-2012-ten-in-missions",
    why: "date",
    note: {
      en: "About ten people in South Korea's missions in February 2012; by 14 May the last of eleven had left.",
    },
  },
  {
    kind: "corrects",
    from: "cn-2009-exit-stop",
    to: "jp-china-stopped-2010",
    why: "date",
    note: {
      en: "The stop began in April 2009 by diplomats, before the dispute of September 2010 between China and Japan.",
    },
  },
  {
    kind: "updates",
    from: "cn-2010-shenyang-japan",
    to: "cn-2009-exit-stop",
    why: "date",
    note: {
      en: "Some ten people were inside Japanese missions in January 2010; an aid group knew of at least five in Shenyang in August.",
    },
  },
  {
    kind: "updates",
    from: "cn-2002-06-24-left",
    to: "cn-2002-beijing-rok",
    why: "date",
    note: {
      en: "The man was dragged out on 13 June 2002; on 23 June China let him and 23 others leave.",
    },
  },
  {
    kind: "updates",
    from: "cn-2003-third-missions-88",
    to: "cn-2002-38-through-missions",
    why: "date",
    note: {
      en: "At least 38 people had left through missions of other countries by June 2002; 88 had reached the South by October 2003.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-2005-shandong-school",
    to: "cn-2005-tianjin-school",
    why: "date",
    note: {
      en: "Until September 2005 people who got into foreign schools in general reached the South; in that month China sent seven back for the first time.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-2004-shanghai-cho",
    to: "cn-2004-shanghai-school",
    why: "date",
    note: {
      en: "The report of the day ends with the nine people in the hands of the police; Timothy Cho tells that China deported them to the Philippines.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-2003-boats-fate",
    to: "cn-2003-boats",
    why: "scope",
    note: {
      en: "About fifty people arrested, by the Los Angeles Times; 62 people in all, by an aid group that had helped with the plan.",
    },
  },
  {
    kind: "corrects",
    from: "cn-2000-unhcr-seven",
    to: "ru-2000-return",
    why: "date",
    note: {
      en: "UNHCR's press release of January 2000 dates Russia's deportation to 30 December 1999 and China's return of the seven to January 2000.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-hk-last-1996",
    to: "cn-hk-2016-student",
    why: "unknown",
    note: {
      en: "The last case before that of 2016 is dated to 1996 by one newspaper and to 1997 by another.",
    },
  },
  {
    kind: "contradicts",
    from: "cn-hk-1997-eleven",
    to: "cn-hk-last-1996",
    why: "unknown",
    note: {
      en: "Eleven people were waiting in Hong Kong in March 1997, by a report of the time; a newspaper of 2016 dates the last known case to 1996.",
    },
  },
  {
    kind: "updates",
    from: "cn-2016-ningbo-malaysia",
    to: "cn-2016-china-allowed",
    why: "date",
    note: {
      en: "China said in 2016 that all had valid papers; by a lawyers' committee of 2019 the women had been told that they were going to Malaysia.",
    },
  },
];
