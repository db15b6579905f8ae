/**
 * Why arrivals in South Korea rose and fell, as sources give it, and what is written into their
 * chart. Where no source that was read gives a cause, the answer says so first and tells only what
 * is on record beside it. For the years before 1994 and for
 * 1997, 2003, 2004, 2010 and 2011 nothing was found.
 */
import type { SeriesNote, SeriesTurn } from "#model/series.ts";
import type { ClaimId } from "./corpus.ts";

export const arrivalsTurns: readonly SeriesTurn<ClaimId>[] = [
  {
    years: "1994/1996",
    asks: { en: "Why did more people reach South Korea from 1994 on?" },
    answer: {
      en: "Partly because South Korea had begun to take in loggers from Siberia, Japan's foreign ministry told parliament in 1996. Seoul had decided in April 1994 to take all of those in Russia who wished to come.",
    },
    claims: ["kr-1994-why-more", "ru-1994-loggers-policy"],
  },
  {
    years: "1998/2002",
    asks: { en: "Why did more people reach South Korea around the year 2000?" },
    answer: {
      en: "Sources name the famine of the 1990s: far more people then fled to China, most of them in 1998. They came to the South years later, 148 in 1999 and 1,142 in 2002; those of 2002 had been away for over three years on average.",
    },
    claims: [
      "cn-policy-numbers-rose-1990s",
      "cn-peak-1998-robinson",
      "xx-departures-peak-1998-1999",
      "cn-years-on-the-way",
      "kr-arrivals-1999-2001-yearly",
      "kr-arrivals-2002",
    ],
  },
  {
    years: "2005",
    asks: { en: "Why did fewer people reach South Korea in 2005 than in 2004?" },
    answer: {
      en: "No source read here says so outright. In July 2004 alone 468 people were flown in; Vietnam then tightened its border, and South Korea, which passed measures to slow the arrivals, said that it would not try such a rescue again.",
    },
    claims: [
      "kr-arrivals-2005",
      "kr-arrivals-2004",
      "vn-2004-airlift",
      "vn-2004-tightening",
      "kr-2004-measures-slow-arrivals",
      "kr-2005-no-mass-rescue",
    ],
  },
  {
    years: "2006/2009",
    asks: { en: "Why did arrivals in South Korea rise to their peak in 2009?" },
    answer: {
      en: "No source read here gives a cause. On record is how people came: Thai police counted 752 North Koreans in 2006 and 1,848 in 2009, after 46 in 2004. Of those who arrived in the South in 2009, 2,252 of 2,914 were women.",
    },
    claims: ["kr-peak-2009", "kr-arrivals-2009", "th-arrivals-2004-11"],
  },
  {
    years: "2012/2019",
    asks: { en: "Why did fewer people reach South Korea after 2011?" },
    answer: {
      en: "Robert King and Vision Times name above all the harsher policy of North Korea under Kim Jong Un, who took power as 2011 ended. For 2015 Wikipedia also gives a better guarded border, a better economy and lawful work abroad.",
    },
    claims: [
      "kp-decline-due-to-policy",
      "kp-kim-2012-numbers-fell",
      "kp-kim-2011",
      "kp-kinu-2016",
      "cn-crossings-falling-2015",
      "xx-departures-decline-reasons",
    ],
  },
  {
    years: "2020/2022",
    asks: { en: "Why did so few people reach South Korea in 2020, 2021 and 2022?" },
    answer: {
      en: "North Korea shut its border in the pandemic: arrivals fell from 135 in the first three months of 2020 to 12 in the next. Around 2022, HanVoice's director said, people could not move through China under its pandemic rules either.",
    },
    claims: [
      "kr-2020-quarters",
      "kr-arrivals-2020-22",
      "kp-border-closed-2020",
      "ca-pilot-delayed",
    ],
  },
  {
    years: "2023",
    asks: { en: "Why did more people reach South Korea in 2023 than in the year before?" },
    answer: {
      en: "No source read here gives a cause. What is told is who they were: many had been sent abroad as workers by the state, by a UN report, and about ten of the 196 belonged to North Korea's elite, by the Ministry of Unification.",
    },
    claims: ["kr-arrivals-2023", "kp-ohchr-2025-who", "kr-2023-elite"],
  },
  {
    years: "2024/2025",
    asks: { en: "Why have so few people reached South Korea since the pandemic?" },
    answer: {
      en: "Hardly anyone gets out of North Korea: controls in force since the pandemic make leaving nearly impossible, Asiapress reported in 2025. Most who came in early 2025 had left before the border closed in 2020, South Korea's ministry said.",
    },
    claims: [
      "kr-2025-years-abroad",
      "kp-ryanggang-nearly-impossible-2025",
      "kr-2025-from-third-countries",
      "kr-arrivals-2025",
    ],
  },
];

export const arrivalsNotes: readonly SeriesNote<ClaimId>[] = [
  {
    years: "../1998",
    words: { en: "947 up to 1998" },
    claims: ["kr-arrivals-to-1998"],
  },
  {
    years: "1999/2001",
    words: { en: "1,043 in 1999–2001" },
    claims: ["kr-arrivals-to-2001"],
  },
  {
    years: "2009",
    words: { en: "Peak: 2,914" },
    claims: ["kr-peak-2009", "kr-arrivals-2009"],
  },
  {
    years: "2020/2021",
    words: { en: "Borders closed: 229, 63" },
    claims: ["kr-arrivals-2020-22", "kr-arrivals-2020", "kr-arrivals-2021"],
  },
  {
    years: "2025",
    words: { en: "2025: 223" },
    claims: ["kr-arrivals-2025"],
  },
];
