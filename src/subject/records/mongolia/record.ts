import { claimsOf, defineCountry } from "#subject/writing.ts";
import { mongoliaIncidents } from "./events.ts";

const claims = claimsOf("MN", [
  {
    id: "mn-policy-sympathetic",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KP", "KR"],
    when: "../2024",
    statement: {
      en: "Mongolia's government seeks good relations with both Koreas, yet is sympathetic to North Korean refugees.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Mongolia" } },
      {
        source: "duke-university-2025",
        locator: { en: "opening: Mongolia between the two Koreas" },
        reading: "medium",
        flags: ["stored-copy"],
      },
      {
        source: "un-rapporteur-2007",
        locator: { en: "praise for the treatment of asylum seekers" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "mn-policy-sent-to-south",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "../2024",
    statement: {
      en: "Mongolia sends the North Korean refugees whom it finds on to South Korea.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Mongolia" } },
      {
        source: "rfa-ko-2002",
        locator: { en: "most of those arrested in 2001 went on to the South" },
        attributedTo: { en: "the Asahi Shimbun" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "un-rapporteur-2007",
        locator: { en: "waiting for the country that would receive them" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "Wikipedia likens this to being given a free air ticket, which echoes Barbara Demick's book “Nothing to Envy”.",
    },
  },
  {
    id: "mn-policy-un-2007",
    kind: "policy",
    theme: "law",
    when: "2007-12",
    statement: {
      en: "After his third visit, in December 2007, the UN rapporteur on North Korea praised Mongolia for how it treats North Korean asylum seekers and for working with UNHCR; he found them well cared for while they waited for the country that would receive them.",
    },
    figures: [
      { measure: "count", unit: "times", value: 3, group: { en: "visits of the rapporteur" } },
    ],
    evidence: [
      {
        source: "un-rapporteur-2007",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "ohchr-2007",
        locator: { en: "third visit, 15 to 21 December 2007" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "forum-asia-2007",
        locator: { en: "after the third visit" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "mn-route-shorter",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["CN", "LA", "TH"],
    when: "../2024",
    statement: {
      en: "The way to Mongolia is much shorter than the usual one through China and Laos to Thailand, but it leads across the harsh country of the Gobi Desert.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Mongolia" } }],
  },
  {
    id: "mn-route-less-common",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["CN"],
    when: "../2024",
    statement: {
      en: "Tighter control of the border with China has made the Mongolian route less common.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Mongolia" }, flags: ["citation-needed"] },
    ],
  },
  {
    id: "mn-route-closed-2007",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["VN", "LA", "KH", "TH"],
    when: "2007/2014",
    asOf: "2014",
    statement: {
      en: "The UN Commission of Inquiry found that tighter border control had in practice closed the Mongolian route from 2007, after which people went through Vietnam, Laos or Cambodia to Thailand.",
    },
    evidence: [
      {
        source: "dailynk-coi",
        locator: { en: "Paragraphs 393–395, in a Japanese translation" },
        attributedTo: { en: "the UN Commission of Inquiry" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "joongang-ilbo-2013",
        locator: { en: "fewer people after 2007" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  // How many came
  {
    id: "mn-passage-100-a-year",
    kind: "estimate",
    theme: "routes",
    alsoPlaces: ["CN", "KR"],
    when: "2000~/2013",
    statement: {
      en: "About a hundred North Koreans a year are told of on the way through Mongolia: by a Mongolian official around 2001, in press reports for 2003, and by the JoongAng Ilbo in 2013, which wrote that the number fell after China had closed off a part of the border in 2007.",
    },
    figures: [
      {
        measure: "transits",
        unit: "people",
        value: 100,
        approximate: true,
        group: { en: "a year" },
      },
    ],
    evidence: [
      {
        source: "joongang-ilbo-2013",
        locator: { en: "number of people a year" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "joongang-2004",
        locator: { en: "people who came in 2003" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "the-chosun-ilbo-2001",
        locator: { en: "entries in the year before" },
        attributedTo: { en: "a senior Mongolian official" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "No official series was found." },
  },
  {
    id: "mn-2006-500-a-month",
    kind: "estimate",
    theme: "routes",
    when: "2006",
    asOf: "2006-11-23",
    statement: {
      en: "Some 500 North Koreans were entering Mongolia every month, a specialist told Reuters in 2006.",
    },
    figures: [
      {
        measure: "transits",
        unit: "people",
        value: 500,
        approximate: true,
        group: { en: "a month" },
      },
    ],
    evidence: [
      {
        source: "reuters-2006",
        locator: { en: "a specialist's number" },
        attributedTo: { en: "Stephen Noerper" },
        reading: "low",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "Hardly possible: it would be about three times as many as came to South Korea by all ways together.",
    },
  },
  {
    id: "mn-entries-2001",
    kind: "statistic",
    theme: "routes",
    alsoPlaces: ["CN"],
    when: "2000~/2001~",
    statement: {
      en: "A senior Mongolian official told Kyodo that 60 North Koreans had come in without permission by May, and about 100 in the whole year before. They were going on to South Korea, and Mongolia asked China to stop such people.",
    },
    figures: [
      {
        measure: "transits",
        unit: "people",
        value: 100,
        approximate: true,
        group: { en: "in the year before" },
      },
      { measure: "transits", unit: "people", value: 60, group: { en: "by May" } },
    ],
    evidence: [
      {
        source: "the-chosun-ilbo-2001",
        locator: { en: "the official's numbers" },
        attributedTo: { en: "a senior Mongolian official" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The report's year is inferred: it is 2001 or 2002." },
  },
  {
    id: "mn-2001-arrested",
    kind: "statistic",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2001",
    asOf: "2002-03-22",
    statement: {
      en: "More than fifty North Koreans were arrested in Mongolia in 2001, and most of them travelled on to South Korea, the Asahi Shimbun reported.",
    },
    figures: [{ measure: "people-arrested", unit: "people", value: 50, approximate: true }],
    evidence: [
      {
        source: "rfa-ko-2002",
        locator: { en: "people arrested in 2001" },
        attributedTo: { en: "the Asahi Shimbun" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "mn-2006-fewer",
    kind: "route",
    theme: "routes",
    when: "2006-04",
    statement: {
      en: "Far fewer North Koreans were reaching Mongolia than before, the head of an aid group said in April 2006; the group was then building a home near Ulaanbaatar.",
    },
    evidence: [
      {
        source: "rfa-2006-2",
        locator: { en: "the group's head" },
        attributedTo: { en: "an aid group" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The text that was read stops before the reasons." },
  },
  {
    id: "mn-route-inner-mongolia",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["CN", "KR"],
    when: "2000/2013",
    asOf: "2013-10-31",
    statement: {
      en: "South Korea's JoongAng Ilbo described in 2013 the way through China's Inner Mongolia into Mongolia, which was lenient, and on to South Korea.",
    },
    evidence: [
      {
        source: "joongang-ilbo-2013",
        locator: { en: "the northern way" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "mn-route-memoirs",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["CN"],
    when: "../2015",
    statement: {
      en: "Two published memoirs, Yeonmi Park's “In Order to Live” among them, tell of the way by Beijing and Inner Mongolia into Mongolia.",
    },
    evidence: [
      {
        source: "memoirs",
        locator: { en: "the way to Mongolia" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
  },

  // What Mongolia said and did
  {
    id: "mn-2004-minister",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["CN", "KR"],
    when: "2004-11",
    statement: {
      en: "Mongolia does not send North Koreans who reach it back to China or the North, its foreign minister said in November 2004. It gives them food and a place to stay until another country, mostly South Korea, takes them in; it did not want a refugee camp.",
    },
    evidence: [
      {
        source: "joongang-2004",
        locator: { en: "the minister's words" },
        attributedTo: { en: "Mongolia's foreign minister" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "donga-2004-4",
        locator: { en: "the minister's words" },
        attributedTo: { en: "Mongolia's foreign minister" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "mn-2004-embassy",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KP"],
    when: "2004-08",
    statement: {
      en: "In August 2004, after a break of five years, North Korea opened its embassy in Ulaanbaatar again; activists saw this as an attempt to stop Mongolia from turning into a haven for refugees.",
    },
    evidence: [
      {
        source: "taipei-times-2004",
        locator: { en: "the embassy" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "mn-2006-prime-minister",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["CN"],
    when: "2006-11-23",
    statement: {
      en: "In Beijing in November 2006 Mongolia's prime minister said that anyone who comes into the country without permission is always treated humanely, and that there was no ground for talk of refugee camps.",
    },
    evidence: [
      {
        source: "reuters-2006",
        locator: { en: "the prime minister in Beijing" },
        attributedTo: { en: "Mongolia's prime minister" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "mn-2006-un-visit",
    kind: "policy",
    theme: "law",
    when: "2006-12-18/2006-12-23",
    statement: {
      en: "The UN rapporteur on North Korea visited Mongolia in December 2006, for the second time, and could meet officials and people who had fled from North Korea.",
    },
    evidence: [
      {
        source: "ohchr-2006",
        locator: { en: "the second visit" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "mn-2007-convention",
    kind: "policy",
    theme: "law",
    when: "2007-12",
    statement: {
      en: "In December 2007 Mongolia did not belong to the Refugee Convention of 1951 or its Protocol; the UN rapporteur on North Korea welcomed that it planned to join.",
    },
    evidence: [
      {
        source: "forum-asia-2007",
        locator: { en: "the plan to join" },
        attributedTo: { en: "the UN Special Rapporteur" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Whether it has joined since was not looked up." },
  },
  {
    id: "mn-2007-mostly-women",
    kind: "demographic",
    theme: "demographics",
    when: "2007-12",
    contentNote: "distress",
    statement: {
      en: "In 2007 the UN rapporteur on North Korea met North Koreans in Mongolia, most of whom were women; many had lived for several years in a neighbouring country, and some of these had been in forced marriages there.",
    },
    evidence: [
      {
        source: "un-rapporteur-2007",
        locator: { en: "whom the rapporteur met" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The United Nations' text does not name the neighbouring country." },
  },
  {
    id: "mn-2013-request",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KP", "KR"],
    when: "2013-10",
    statement: {
      en: "Officials in Seoul assumed that Mongolia's president, on his visit to Pyongyang in October 2013, was asked by North Korea to stop letting refugees pass.",
    },
    evidence: [
      {
        source: "joongang-ilbo-2013",
        locator: { en: "the president's visit" },
        attributedTo: { en: "officials in Seoul" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "A supposition; no agreement was reported." },
  },
  {
    id: "mn-2023-rare-notice",
    kind: "policy",
    theme: "law",
    when: "2023-05",
    statement: {
      en: "NK News found it rare that Mongolia's border authority gave notice, in May 2023, of North Koreans it had detained: the country usually lets them travel on.",
    },
    evidence: [
      {
        source: "nknews-2023",
        locator: { en: "usual practice" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
  },
]);

export const mongolia = defineCountry([...claims, ...mongoliaIncidents], {
  id: "MN",
  name: { en: "Mongolia" },
  roles: ["transit"],
  checked: "2026-11-28",
  takeaway: {
    text: {
      en: "Mongolia has sent the North Koreans it finds on to South Korea: about a hundred a year, by press reports, until tighter border control all but closed the way from about 2007.",
    },
    claims: ["mn-policy-sent-to-south", "mn-passage-100-a-year", "mn-route-closed-2007"],
  },
  stances: [
    {
      period: "2000/2024",
      stance: "sends-to-south",
      claims: [
        "mn-policy-sent-to-south",
        "mn-2001-arrested",
        "mn-2004-minister",
        "mn-policy-un-2007",
        "mn-2023-rare-notice",
      ],
    },
  ],
  summary: [
    "mn-policy-sent-to-south",
    "mn-2023-rare-notice",
    "mn-policy-sympathetic",
    "mn-2007-convention",
    "mn-policy-un-2007",
    "mn-2006-prime-minister",
    "mn-2004-minister",
  ],
});
