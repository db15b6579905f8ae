/**
 * The chronicle: what was happening in a year, in one or two sentences that are made of claims.
 *
 * A year has an entry where something is dated to it, or to the part of a decade that it lies in
 * (the early 1990s are told of only so); 1988 has none. Arrivals are named by whoever
 * counted them, most by the Ministry of Unification.
 */
import type { SourceText } from "#model/told.ts";
import type { ClaimId } from "./corpus.ts";

interface YearSentence {
  /** A plain sentence; every fact in it is in one of the claims. */
  readonly text: SourceText;
  readonly claims: readonly [ClaimId, ...ClaimId[]];
}

export interface YearEntry extends YearSentence {
  readonly year: number;
  /** What else happened, if the year has a second sentence. */
  readonly second?: YearSentence;
}

export const chronicle: readonly YearEntry[] = [
  {
    year: 1987,
    text: {
      en: "In January a boat with North Koreans on board reached Japan: Wikipedia counts 13 people, The Guardian 11.",
    },
    claims: ["jp-1987-thirteen", "jp-1987-eleven"],
    second: {
      text: {
        en: "They went on by way of Taiwan to South Korea.",
      },
      claims: ["tw-1987-via-taiwan"],
    },
  },
  {
    year: 1989,
    text: {
      en: "Students were among the first to leave by way of Europe: two in Czechoslovakia and two in Poland in spring, two in East Germany in November, after the wall had opened.",
    },
    claims: ["eu-1989-students", "de-1989-two-students"],
  },
  {
    year: 1990,
    text: {
      en: "China's government of the early to mid-1990s was fairly tolerant of people who had fled North Korea, as Wikipedia describes it.",
    },
    claims: ["cn-policy-tolerant-1990s"],
    second: {
      text: {
        en: "Only 86 of them reached the South from 1990 to 1994, the International Crisis Group reported.",
      },
      claims: ["kr-arrivals-1990-1994"],
    },
  },
  {
    year: 1991,
    text: {
      en: "Wikipedia links the mass famine that North Korea suffered in the 1990s to the end of the Soviet Union, whose aid stopped.",
    },
    claims: ["xx-famine-soviet-aid"],
  },
  {
    year: 1992,
    text: {
      en: "In the early to mid-1990s, Wikipedia says, China did not seriously try to control where North Koreans lived in the country, unless North Korea's government made a special request.",
    },
    claims: ["cn-policy-little-control-1990s"],
  },
  {
    year: 1993,
    text: {
      en: "South Korea's law of 1962 on protecting defectors was in force until this year, Wikipedia says; under it each of them had a right to an aid package.",
    },
    claims: ["kr-law-1962", "kr-law-1962-aid-package"],
  },
  {
    year: 1994,
    text: {
      en: "In April South Korea decided to take in all North Korean loggers in Russia who wished to come, together with UNHCR.",
    },
    claims: ["ru-1994-loggers-policy"],
    second: {
      text: {
        en: "That was one reason why more people arrived from this year on, Japan's foreign ministry said later.",
      },
      claims: ["kr-1994-why-more"],
    },
  },
  {
    year: 1995,
    text: {
      en: "From the mid-1990s on, a time of famines, tens of thousands of people crossed into China in search of food and economic opportunities, the organisation ENoK says.",
    },
    claims: ["cn-enok-tens-of-thousands"],
    second: {
      text: {
        en: "At first, by Wikipedia's account, men and women left in fairly even numbers.",
      },
      claims: ["cn-sexes-balanced-1990s"],
    },
  },
  {
    year: 1996,
    text: {
      en: "In November a group of 17 people, almost all of one family, reached Hong Kong, then British, and were soon brought to Seoul.",
    },
    claims: ["cn-hk-1996-family"],
    second: {
      text: {
        en: "By the end of the year 756 people had come to the South, a legal officer of its government counted.",
      },
      claims: ["kr-arrivals-to-1996"],
    },
  },
  {
    year: 1997,
    text: {
      en: "As far more people fled in the late 1990s, Wikipedia says, China began to deport them.",
    },
    claims: ["cn-policy-numbers-rose-1990s", "cn-policy-deportations-began"],
    second: {
      text: {
        en: "In March the Philippines took in Hwang Jang-yop, a ruling-party ideologue on his way to Seoul; in July South Korea's law on protecting North Koreans took effect.",
      },
      claims: ["ph-1997-hwang", "kr-law-1997"],
    },
  },
  {
    year: 1998,
    text: {
      en: "The number of people leaving was highest in 1998 and 1999, Wikipedia says; its table counts 947 arrivals in South Korea in all years up to 1998.",
    },
    claims: ["xx-departures-peak-1998-1999", "kr-arrivals-to-1998"],
    second: {
      text: {
        en: "A US commission dates China's border protocol with North Korea to 1998, Human Rights Watch to 1986.",
      },
      claims: ["cn-policy-border-protocol-1998", "cn-policy-border-protocol"],
    },
  },
  {
    year: 1999,
    text: {
      en: "South Korea's Ministry of Unification later told parliament that 148 people had come in the year.",
    },
    claims: ["kr-arrivals-1999-2001-yearly"],
    second: {
      text: {
        en: "In July Hanawon opened, where nearly everyone who arrives in South Korea takes a course of 12 weeks.",
      },
      claims: ["kr-policy-hanawon"],
    },
  },
  {
    year: 2000,
    text: {
      en: "South Korea's Ministry of Unification counted 312 arrivals, and by December 1,406 people who had ever come, 1,187 of whom lived there.",
    },
    claims: ["kr-arrivals-1999-2001-yearly", "kr-2000-living"],
    second: {
      text: {
        en: "Estimates of the North Koreans in China ran from 50,000, by the US Committee for Refugees, to 125,000, by the US State Department.",
      },
      claims: ["cn-estimate-uscr-2000", "cn-estimate-state-2000-2006"],
    },
  },
  {
    year: 2001,
    text: {
      en: "South Korea's Ministry of Unification counted 583 arrivals.",
    },
    claims: ["kr-arrivals-1999-2001-yearly"],
    second: {
      text: {
        en: "A family who had asked for asylum in Beijing passed briefly through Singapore and the Philippines, the Associated Press reported; Germany recognised 53 North Koreans as refugees and refused 33, by UNHCR's table of new applications.",
      },
      claims: ["sg-2001-transit", "de-unhcr-decisions"],
    },
  },
  {
    year: 2002,
    text: {
      en: "South Korea's Ministry of Unification counts 1,142 arrivals; an older count had 1,138.",
    },
    claims: ["kr-arrivals-2002", "kr-women-2002-2011"],
    second: {
      text: {
        en: "In March twenty-five North Koreans entered Spain's embassy in Beijing and were flown by way of Manila to Seoul; in May a family seized at Japan's consulate in Shenyang went the same way.",
      },
      claims: ["cn-2002-spanish-embassy", "cn-2002-shenyang"],
    },
  },
  {
    year: 2003,
    text: {
      en: "South Korea's Ministry of Unification counts 1,285 arrivals, 811 of them women.",
    },
    claims: ["kr-arrivals-2003"],
    second: {
      text: {
        en: "Nearly 500 people a year were passing through Manila by air on their way to South Korea, a leaked US embassy cable of 2005 suggested.",
      },
      claims: ["ph-cable-500-a-year"],
    },
  },
  {
    year: 2004,
    text: {
      en: "South Korea's Ministry of Unification counts 1,898 arrivals; in July 468 people were flown there on two chartered flights, from Vietnam as reporters took it, though officials would not say.",
    },
    claims: ["kr-arrivals-2004", "vn-2004-airlift"],
    second: {
      text: {
        en: "Vietnam then tightened its border, and routes moved towards Laos and Thailand, Asia Times reported.",
      },
      claims: ["vn-2004-tightening", "vn-2004-routes-moved"],
    },
  },
  {
    year: 2005,
    text: {
      en: "South Korea's Ministry of Unification counts 1,384 arrivals; in January it announced a new word, saeteomin, ‘people of new land’, instead of talbukja.",
    },
    claims: ["kr-arrivals-2005", "xx-term-saeteomin"],
    second: {
      text: {
        en: "Thai police counted 115 North Koreans who entered Thailand, after 46 the year before.",
      },
      claims: ["th-arrivals-2004-11"],
    },
  },
  {
    year: 2006,
    text: {
      en: "South Korea's Ministry of Unification counts 2,028 arrivals.",
    },
    claims: ["kr-arrivals-2006"],
    second: {
      text: {
        en: "In May the United States accepted six people, the first group under its North Korean Human Rights Act; estimates of the refugees in China ran from 30,000 to 50,000, by the US State Department, up to 300,000, by non-governmental organisations.",
      },
      claims: ["us-2006-first-group", "us-2006-six", "cn-refugee-status", "cn-estimate-ngo-2006"],
    },
  },
  {
    year: 2007,
    text: {
      en: "South Korea's Ministry of Unification counts 2,554 arrivals; recorded arrivals in Thailand were 1,785.",
    },
    claims: ["kr-arrivals-2007", "th-arrivals-2004-11"],
    second: {
      text: {
        en: "Tighter border control closed the Mongolian route in practice from this year, the UN Commission of Inquiry found; people then went by Vietnam, Laos or Cambodia to Thailand.",
      },
      claims: ["mn-route-closed-2007"],
    },
  },
  {
    year: 2008,
    text: {
      en: "South Korea's Ministry of Unification counts 2,803 arrivals; the United States admitted 38 North Koreans, or 37 by UNHCR's table, its most in one year.",
    },
    claims: ["kr-arrivals-2008", "us-peak-2008", "us-unhcr-resettled"],
    second: {
      text: {
        en: "In December Myanmar arrested 19 North Koreans and, Radio Free Asia reported, sent them on to Thailand and not home.",
      },
      claims: ["mm-2008", "mm-2008-sent-to-thailand"],
    },
  },
  {
    year: 2009,
    text: {
      en: "South Korea's Ministry of Unification counts 2,914 arrivals, the most of any year.",
    },
    claims: ["kr-arrivals-2009", "kr-peak-2009"],
    second: {
      text: {
        en: "In September twelve men who had been workers in Russia's Amur region arrived in the South with UNHCR's help.",
      },
      claims: ["ru-2009-amur-twelve"],
    },
  },
  {
    year: 2010,
    text: {
      en: "South Korea's Ministry of Unification counts 2,402 arrivals; recorded arrivals in Thailand rose to 2,482.",
    },
    claims: ["kr-arrivals-2010", "th-arrivals-2004-11"],
    second: {
      text: {
        en: "China's cooperation with Japan over North Korean refugees ended, Wikipedia says, after a dispute about the Senkaku Islands had strained relations.",
      },
      claims: ["jp-china-stopped-2010"],
    },
  },
  {
    year: 2011,
    text: {
      en: "South Korea's Ministry of Unification counted 2,706 arrivals; as the year ended, Kim Jong Un took power.",
    },
    claims: ["kr-arrivals-2011", "kp-kim-2011"],
    second: {
      text: {
        en: "Thailand passed people to South Korea's embassy in Bangkok, The Week reported; Public Radio International called Vietnam, Laos and Myanmar largely unsympathetic.",
      },
      claims: ["th-policy", "vn-policy-unsympathetic-2011"],
    },
  },
  {
    year: 2012,
    text: {
      en: "Arrivals in South Korea fell to 1,502, from 2,706 the year before, by the Ministry of Unification's count.",
    },
    claims: ["kp-kim-2011", "kr-arrivals-2012"],
    second: {
      text: {
        en: "In spring China let the last eleven people leave who were living in South Korean missions, The Dong-A Ilbo reported.",
      },
      claims: ["cn-2012-missions-emptied"],
    },
  },
  {
    year: 2013,
    text: {
      en: "South Korea's Ministry of Unification counts 1,514 arrivals.",
    },
    claims: ["kr-arrivals-2013"],
    second: {
      text: {
        en: "In May Laos detained nine young North Koreans and, by its own account, handed them to North Korea's embassy; until that month, The Wall Street Journal reported, people caught in Laos had mostly been moved on.",
      },
      claims: ["la-2013-nine", "la-policy-before-2013"],
    },
  },
  {
    year: 2014,
    text: {
      en: "South Korea's Ministry of Unification counts 1,397 arrivals; in August, Sky News reported, eleven people detained near Laos were released and not sent back.",
    },
    claims: ["kr-arrivals-2014", "cn-2014-yunnan"],
    second: {
      text: {
        en: "With its returns China breaks the ban on sending people back into danger, the UN Commission of Inquiry found.",
      },
      claims: ["cn-coi-2014"],
    },
  },
  {
    year: 2015,
    text: {
      en: "South Korea's Ministry of Unification counts 1,275 arrivals; in October Vietnam handed nine people to Chinese police.",
    },
    claims: ["kr-arrivals-2015", "vn-2015-nine"],
    second: {
      text: {
        en: "Fewer people were said to be crossing into China; a better guarded border and an improved North Korean economy were among the reasons given.",
      },
      claims: ["cn-crossings-falling-2015"],
    },
  },
  {
    year: 2016,
    text: {
      en: "South Korea's Ministry of Unification counts 1,418 arrivals; Thai data show 535 in Thailand.",
    },
    claims: ["kr-arrivals-2016", "th-arrivals-2016-17"],
    second: {
      text: {
        en: "In February Russia and North Korea signed a treaty on handing over people who are in either country illegally; the UN rapporteur urged Moscow not to apply it.",
      },
      claims: ["ru-2016-treaty", "ru-2016-rapporteur"],
    },
  },
  {
    year: 2017,
    text: {
      en: "South Korea's Ministry of Unification counted 1,127 arrivals; Thai data show 385 in Thailand by June.",
    },
    claims: ["kr-2018-2019-not-below-1000", "th-arrivals-2016-17"],
    second: {
      text: {
        en: "The South Korea director of Liberty in North Korea called this an especially bad year, with arrests in the south and south-west of China as well.",
      },
      claims: ["cn-crackdown-2017-severe", "cn-crackdown-2017-arrests"],
    },
  },
  {
    year: 2018,
    text: {
      en: "South Korea's Ministry of Unification counted 1,137 arrivals, 488 of them in the first half of the year, for which Vision Times has 192.",
    },
    claims: [
      "kr-2018-2019-not-below-1000",
      "kr-first-half-2018",
      "kr-first-half-2018-vision-times",
    ],
    second: {
      text: {
        en: "The government's budget of March cut aid for defectors by 31 per cent, Robert King writes.",
      },
      claims: ["kr-2018-budget-shift"],
    },
  },
  {
    year: 2019,
    text: {
      en: "South Korea's Ministry of Unification counted 1,047 arrivals.",
    },
    claims: ["kr-arrivals-2020-22"],
    second: {
      text: {
        en: "Accounts of people detained in Vietnam in November differ: activists tell of eleven who were freed in December, The Wall Street Journal of thirteen, and Wikipedia of fourteen sent back to China.",
      },
      claims: ["vn-2019-11", "vn-2019-11-thirteen-wsj", "vn-2019-11-fourteen"],
    },
  },
  {
    year: 2020,
    text: {
      en: "As the border closed in the pandemic, arrivals in South Korea fell to 229, from 1,047 the year before.",
    },
    claims: ["kr-arrivals-2020-22"],
    second: {
      text: {
        en: "Counted by quarter, they dropped from 135 at the beginning of the year to 12 in spring.",
      },
      claims: ["kr-2020-quarters"],
    },
  },
  {
    year: 2021,
    text: {
      en: "With the border still closed in the pandemic, South Korea's Ministry of Unification counted 63 arrivals, of whom 23 were women, for once the minority.",
    },
    claims: ["kr-arrivals-2020-22", "kr-women-minority-2021-2022"],
    second: {
      text: {
        en: "International IDEA notes 50 people returned from China in July.",
      },
      claims: ["cn-2021-07-return"],
    },
  },
  {
    year: 2022,
    text: {
      en: "South Korea's Ministry of Unification counted 67 arrivals, after 63 the year before.",
    },
    claims: ["kr-arrivals-2020-22"],
    second: {
      text: {
        en: "In September the UN rapporteur said that up to 2,000 North Koreans were held in China.",
      },
      claims: ["cn-detained-2022"],
    },
  },
  {
    year: 2023,
    text: {
      en: "South Korea's Ministry of Unification counted 196 arrivals in the year; about ten of these people belonged to the North's elite.",
    },
    claims: ["kr-arrivals-2023", "kr-2023-elite"],
    second: {
      text: {
        en: "In October China returned more than 500 North Koreans by Human Rights Watch's count, 600 by that of activists.",
      },
      claims: ["cn-2023-10-repatriation", "cn-2023-10-activists-600"],
    },
  },
  {
    year: 2024,
    text: {
      en: "South Korea's Ministry of Unification counted 236 arrivals; hardly anyone now comes straight from the North, it said.",
    },
    claims: ["kr-arrivals-2024", "kr-2024-hardly-direct"],
    second: {
      text: {
        en: "Human Rights Watch reported about 60 people returned from China in April, and by May over 670 returns since early 2020.",
      },
      claims: ["cn-2024-04-repatriation", "cn-hrw-670-since-2020"],
    },
  },
  {
    year: 2025,
    text: {
      en: "South Korea's Ministry of Unification counted 223 arrivals, 34,537 in all; most of the year's people had long lived in third countries.",
    },
    claims: ["kr-arrivals-2025", "kr-cumulative-2025", "kr-2025-from-third-countries"],
    second: {
      text: {
        en: "By October, Human Rights Watch's count of returns from China was at least 406 since 2024 and at least 1,076 since 2020.",
      },
      claims: ["cn-2024-2025-repatriation"],
    },
  },
];
