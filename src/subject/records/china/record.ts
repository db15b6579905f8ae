import { claimsOf, defineCountry } from "#subject/writing.ts";
import { chinaCounts } from "./counts.ts";
import { chinaIncidents } from "./events.ts";
import { chinaMissions } from "./missions.ts";
import { chinaNumbers } from "./numbers.ts";
import { chinaReturns } from "./returns.ts";

const claims = claimsOf("CN", [
  {
    id: "cn-policy-no-refugee-status",
    kind: "policy",
    theme: "law",
    when: "../2024",
    statement: { en: "China does not recognise North Koreans as refugees." },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "China" } },
      { source: "wikipedia-2024", locator: { en: "Lead" } },
      { source: "enok-2012", locator: { en: "Paragraph 1" } },
      {
        source: "cecc-2024",
        locator: { en: "Opening: the introduction" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "u-s-committee-1999",
        locator: { en: "Opening: the section on China" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-policy-illegal-immigrants",
    kind: "policy",
    theme: "law",
    when: "../2024",
    statement: {
      en: "With few exceptions China regards North Koreans as illegal immigrants: it gives them no asylum and deports them to North Korea.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "China" } },
      {
        source: "cecc-2006",
        locator: { en: "Opening: China's spokesman calls all of them illegal migrants" },
        attributedTo: { en: "China's foreign ministry" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "un-cat-2015",
        locator: { en: "Paragraph 46, as quoted: the policy of returning people" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-policy-economic-migrants-lead",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KP", "KR"],
    when: "../2024",
    statement: {
      en: "China refuses North Koreans refugee status and regards them as illegal economic migrants so as not to worsen its relations with the Korean Peninsula, which are tense already, Wikipedia says in its opening.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Lead" } }],
    caveat: {
      en: "Wikipedia's section on China names relations with Pyongyang instead, from a report by ETH Zurich.",
    },
  },
  {
    id: "cn-policy-eth-zurich",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KP"],
    when: "../2024",
    statement: {
      en: "A report from ETH Zurich says that China deports North Koreans, and grants them no asylum, so as not to put its relations with Pyongyang at risk.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "China" }, attributedTo: { en: "ETH Zurich" } },
    ],
  },
  {
    id: "cn-policy-returns-caught",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "../2024",
    statement: {
      en: "North Koreans who are caught in China are sent back to North Korea, Wikipedia says in its opening.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Lead" } },
      {
        source: "wikipedia-2024",
        locator: { en: "Lead (short copy)" },
        flags: ["citation-needed"],
      },
      {
        source: "un-cat-2015",
        locator: { en: "Paragraph 46, as quoted: the policy of returning people" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "Not without exception: China has also let people leave, above all people inside foreign missions, as Wikipedia's own section on China tells. In one of the two copies Wikipedia's editors ask for a citation.",
    },
  },
  {
    id: "cn-kei-complicit",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "../2020",
    asOf: "2020-02-19",
    statement: {
      en: "Robert King calls China's border guards and police complicit, because as a matter of routine they return to the North any fleeing refugees whom they catch.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "Opening" },
      },
    ],
  },
  {
    id: "cn-policy-migrants-not-refugees",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KP"],
    when: "../2024",
    statement: {
      en: "Wikipedia explains China's forced returns by saying that the people concerned are often illegal migrants and not refugees.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "China" } }],
    caveat: {
      en: "Wikipedia states this as fact in one sentence; ENoK and the UN Commission of Inquiry judge otherwise.",
    },
  },
  {
    id: "cn-policy-as-criminals",
    kind: "policy",
    theme: "law",
    when: "../2024",
    statement: {
      en: "Since China sees them as illegal migrants, Wikipedia says, it can deal with North Koreans as criminals under its own courts and laws.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "China" } }],
  },
  {
    id: "cn-policy-treaties",
    kind: "policy",
    theme: "law",
    when: "../2024",
    asOf: "2024-05",
    statement: {
      en: "China treats North Koreans as illegal economic migrants, although it is party to the Refugee Convention of 1951 and to the Convention against Torture.",
    },
    evidence: [
      {
        source: "hrw-2024",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "cecc-2018",
        locator: { en: "Excerpt: the treaties that the returns break" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "amnesty-international-2000",
        locator: { en: "The press release: China is bound by the Refugee Convention" },
        reading: "high",
      },
    ],
  },
  {
    id: "cn-policy-border-protocol",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "1986/2024",
    asOf: "2024-05",
    statement: {
      en: "China returns North Koreans under a border protocol of 1986, by Human Rights Watch's account.",
    },
    evidence: [
      {
        source: "hrw-2024",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "european-parliament-2012-2",
        locator: { en: "Resolution of 24 May 2012: the agreement of 1986" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "A commission of the US Congress dates the protocol to 1998; a text of 1986 that was revised in 1998 would fit both. The protocol itself was not read.",
    },
  },
  {
    id: "cn-policy-border-protocol-1998",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "1998/2018",
    asOf: "2018",
    statement: {
      en: "The US Congressional-Executive Commission on China wrote in its report for 2018 that China's forced returns rest on a border protocol of 1998 with North Korea.",
    },
    evidence: [
      { source: "cecc-2018", locator: { en: "Excerpt" }, reading: "high", flags: ["stored-copy"] },
      {
        source: "cecc-2017",
        locator: { en: "Opening: the border protocol" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The commission's report for 2017 gives the same year." },
  },
  {
    id: "cn-enok-1967-protocol",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KP"],
    when: "../2012",
    statement: {
      en: "ENoK argues that the near absence of freedom in North Korea, and the brutal treatment of those who are returned or caught at the border, entitle them to refugee status under the 1967 Protocol Relating to the Status of Refugees, which China has signed.",
    },
    evidence: [{ source: "enok-2012", locator: { en: "Paragraph 1" } }],
  },
  {
    id: "cn-enok-not-only-economic",
    kind: "policy",
    theme: "law",
    when: "../2012",
    statement: {
      en: "ENoK says that people may at first cross for economic reasons, yet that they are refugees and not only economic migrants.",
    },
    evidence: [{ source: "enok-2012", locator: { en: "Paragraph 1" } }],
  },
  {
    id: "cn-enok-vulnerable",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KP"],
    when: "../2012",
    statement: {
      en: "China is no safe place for North Koreans, ENoK says: its government has not yet recognised them as refugees, in spite of the harsh punishment that awaits people who are sent back. Without that status they are very exposed to being arrested, defrauded, trafficked or abused in other ways.",
    },
    evidence: [{ source: "enok-2012", locator: { en: "Paragraph 1" } }],
  },
  {
    id: "cn-policy-denial",
    kind: "policy",
    theme: "diplomacy",
    when: "2023-10-12",
    statement: {
      en: "Asked about the returns of October 2023, China's foreign ministry said that so-called defectors do not exist in China, and that it acts by domestic and international law and humanitarian principles.",
    },
    evidence: [
      {
        source: "voa-2023",
        locator: { en: "Excerpt" },
        attributedTo: { en: "China's foreign ministry" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-policy-close-ally",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KP"],
    when: "../2024",
    statement: {
      en: "Because China is a fairly close ally of North Korea, people who leave usually go on from China to a third country, Wikipedia says.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Lead" } }],
  },
  {
    id: "cn-policy-economic-partner",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KP"],
    when: "../2024",
    statement: {
      en: "Of the few economic partners of North Korea, which has been under UN sanctions for decades, China has the most influence.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Lead" } }],
  },
  {
    id: "cn-policy-aid",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KP"],
    when: "../2024",
    statement: { en: "China gives North Korea aid without interruption, Wikipedia says." },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Lead" } }],
  },
  {
    id: "cn-policy-tolerant-1990s",
    kind: "policy",
    theme: "law",
    when: "1990~/1995~",
    statement: {
      en: "In the early to mid-1990s China's government was fairly tolerant of North Koreans who had fled.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "China" } },
      {
        source: "chosun-ilbo-2001",
        locator: { en: "Opening: what China did until January 1999" },
        attributedTo: { en: "the US Committee for Refugees" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-policy-little-control-1990s",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KP"],
    when: "1990~/1995~",
    statement: {
      en: "In the early to mid-1990s China made no serious attempt to control where North Koreans lived on its territory, unless their government made a special request.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "China" } }],
  },
  {
    id: "cn-policy-numbers-rose-1990s",
    kind: "policy",
    theme: "demographics",
    alsoPlaces: ["KP"],
    when: "1997~/1999~",
    statement: {
      en: "When the famine in North Korea worsened in the late 1990s, drastically more people fled, which drew attention abroad.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "China" } }],
  },
  {
    id: "cn-policy-deportations-began",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "1997~/..",
    statement: {
      en: "In response to the rise in numbers of the late 1990s China increased its checks for North Koreans and began to deport them.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "China" } },
      {
        source: "donga-2004",
        locator: { en: "People sent back from 1996 to 1998" },
        attributedTo: { en: "a research institute under China's State Council" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "Wikipedia gives no year; it speaks of the late 1990s. Other sources count people sent back from November 1993.",
    },
  },
  {
    id: "cn-missions-little-help-2014",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KR"],
    when: "../2014",
    statement: {
      en: "A paper of 2014 from Hankuk University of Foreign Studies says that North Koreans who turn to the South's authorities in China would in general get no help, because those authorities are unable, or unwilling, to give it.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "China" },
        attributedTo: { en: "a 2014 paper from Hankuk University of Foreign Studies" },
      },
    ],
  },
  {
    id: "cn-missions-requests-2014",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KR"],
    when: "../2014",
    statement: {
      en: "A paper of 2014 from Hankuk University of Foreign Studies notes exceptions: when South Korea asked China to let someone be moved who had entered one of its missions, China as a rule agreed after one to three years.",
    },
    figures: [
      { measure: "duration", unit: "years", low: 1, high: 3, group: { en: "wait for consent" } },
    ],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "China" },
        attributedTo: { en: "a 2014 paper from Hankuk University of Foreign Studies" },
      },
      {
        source: "donga-2012",
        locator: { en: "Opening: up to three years inside, then a permit to leave" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-missions-let-go-before-2002",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KR"],
    when: "../2002-06",
    statement: {
      en: "Until the row of June 2002 China had reportedly let North Koreans who were inside other countries' missions leave for South Korea via a third country, among them a North Korean family detained in Shenyang in May.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "China" } },
      {
        source: "voa-ko-2002",
        locator: { en: "Opening: those who had left before" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "japan-times-2002",
        locator: { en: "Excerpt: the family of May 2002" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-consulate-shenyang",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["KR"],
    when: "../2024",
    statement: {
      en: "People who have found brokers or traffickers try to get into South Korea's consulate in Shenyang, Wikipedia says.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "China" } }],
    caveat: {
      en: "The sentence is about the past: after May 2012 nobody was left in South Korea's missions in China, by a newspaper's report. How people went in is left out.",
    },
  },
  {
    id: "cn-brokers-who",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["KR"],
    when: "../2024",
    statement: {
      en: "Wikipedia says from which groups the brokers who lead people out often come.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "China" } }],
    caveat: { en: "Who helps is left out of the atlas." },
  },
  {
    id: "cn-consulate-guarded-2002",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KR"],
    when: "2002",
    statement: {
      en: "In 2002 China's government tightened security outside South Korea's consulate in Shenyang and posted more police there, Wikipedia says.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "China" } }],
  },
  {
    id: "cn-route-most-used",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["KP"],
    when: "../2018",
    statement: {
      en: "The way through China is used more than any other, Vision Times writes.",
    },
    evidence: [{ source: "vision-times-2018", locator: { en: "Who they are and how they leave" } }],
  },
  {
    id: "cn-route-typical-map",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["KR"],
    when: "../2024",
    statement: {
      en: "Wikipedia shows a map of typical routes: through China and South-East Asia to South Korea.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Demographics: caption of the map that follows" },
      },
    ],
    caveat: { en: "The map itself was not in the copy read; only its caption was." },
  },
  {
    id: "cn-enok-gateway",
    kind: "route",
    theme: "routes",
    when: "../2012",
    statement: {
      en: "Reaching China also gives North Koreans the chance to leave their country for good, ENoK says.",
    },
    evidence: [{ source: "enok-2012", locator: { en: "Paragraph 2" } }],
  },
  {
    id: "cn-enok-journey",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["KR"],
    when: "../2012",
    statement: {
      en: "As they have no legal status in China, refugees travel thousands of miles across it to reach an embassy of South Korea in a country of South-East Asia, ENoK says.",
    },
    evidence: [{ source: "enok-2012", locator: { en: "Paragraph 2" } }],
  },
  {
    id: "cn-2014-talks",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KR"],
    when: "2014-08",
    statement: {
      en: "Diplomats of China and South Korea held talks before the eleven people of August 2014 were released, Wikipedia says after Sky News.",
    },
    figures: [{ measure: "people-released", unit: "people", value: 11 }],
    evidence: [
      { source: "wikipedia-2024", locator: { en: "China" }, attributedTo: { en: "Sky News" } },
    ],
  },
  {
    id: "cn-2016-china-allowed",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KR"],
    when: "2016-04",
    statement: {
      en: "China let 13 North Korean restaurant workers leave for South Korea in April 2016; its spokesman Lu Kang said that all of them had valid identity documents.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 13 }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "China" } }],
  },
  {
    id: "cn-2016-un-consent",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2017-12",
    asOf: "2017-12-14",
    statement: {
      en: "A UN special rapporteur said in December 2017 that some of the 13 restaurant workers from Ningbo may not have fully consented to going to South Korea.",
    },
    evidence: [
      {
        source: "hankyoreh-2017",
        locator: { en: "Excerpt" },
        attributedTo: { en: "a UN special rapporteur" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-2018-waitresses",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2018",
    statement: {
      en: "In 2018 it was disputed whether the restaurant workers of April 2016 had come freely: four of the waitresses said that they had been brought to the South unwillingly, and the restaurant's manager claimed that South Korea's intelligence agency had put pressure on him.",
    },
    figures: [
      { measure: "people-involved", unit: "people", value: 4, group: { en: "waitresses" } },
    ],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "China" },
        attributedTo: { en: "four waitresses and the manager" },
      },
      {
        source: "kbs-world-2018",
        locator: { en: "Press conference of July 2018: some did not know where the journey went" },
        attributedTo: { en: "the UN special rapporteur" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-2019-05-seven-seoul",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KR"],
    when: "2019-05",
    statement: {
      en: "In May 2019 South Korea's government tried to free seven North Koreans who were held in China; it was working quietly on the case when it became public, Robert King writes.",
    },
    figures: [{ measure: "detained", unit: "people", value: 7 }],
    evidence: [
      {
        source: "kei-king-2020",
        locator: {
          en: "North-South Rapprochement and Impact on Seoul's Attitude toward Defectors",
        },
      },
    ],
  },
  {
    id: "cn-2019-05-seven-minister",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KR"],
    when: "2019-05",
    statement: {
      en: "South Korea's foreign minister gave the press no details in May 2019 about seven people held in China, but said that she was worried about their safety and stressed how delicate the talks with China were.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: {
          en: "North-South Rapprochement and Impact on Seoul's Attitude toward Defectors",
        },
      },
    ],
  },
]);

export const china = defineCountry(
  [
    ...claims,
    ...chinaNumbers,
    ...chinaReturns,
    ...chinaCounts,
    ...chinaIncidents,
    ...chinaMissions,
  ],
  {
    id: "CN",
    name: { en: "China" },
    roles: ["transit", "destination"],
    headline: { en: "China sends back those whom it catches, with few exceptions" },
    takeaway: {
      text: {
        en: "China does not recognise North Koreans as refugees and, with few exceptions, sends back those whom it catches. It has let some leave, mostly from foreign missions. How many are there is not known.",
      },
      claims: [
        "cn-policy-no-refugee-status",
        "cn-policy-illegal-immigrants",
        "cn-2001-unhcr-agreed",
        "cn-2003-consulate-500",
        "cn-estimate-crs-no-survey",
      ],
    },
    stances: [
      {
        period: "1990~/1996~",
        stance: "lets-pass",
        claims: ["cn-policy-tolerant-1990s"],
      },
      {
        period: "1997~/..",
        stance: "returns",
        claims: [
          "cn-policy-deportations-began",
          "cn-policy-illegal-immigrants",
          "cn-policy-border-protocol",
          "cn-2024-2025-repatriation",
        ],
      },
    ],
    summary: [
      "cn-2024-2025-repatriation",
      "cn-policy-illegal-immigrants",
      "cn-returns-resumed-2023",
      "cn-policy-no-refugee-status",
      "cn-policy-denial",
      "cn-policy-treaties",
      "cn-policy-border-protocol",
      "cn-coi-2014",
      "cn-2012-missions-emptied",
      "cn-2009-exit-stop",
      "cn-2003-consulate-500",
      "cn-policy-deportations-began",
      "cn-policy-tolerant-1990s",
    ],
    checked: "2026-11-28",
  },
);
