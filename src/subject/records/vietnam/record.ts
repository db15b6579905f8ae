import { claimsOf, defineCountry } from "#subject/writing.ts";
import { vietnamIncidents } from "./events.ts";

const claims = claimsOf("VN", [
  {
    id: "vn-policy-tolerated-2006",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KP", "KR"],
    when: "../2006",
    asOf: "2006",
    statement: {
      en: "The International Crisis Group wrote in 2006 that Vietnam, although it kept diplomatic relations with North Korea, had been moved by growing South Korean investment to tolerate that some refugees passed through on their way to Seoul.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Vietnam" },
        attributedTo: { en: "the International Crisis Group" },
      },
    ],
  },
  {
    id: "vn-shelters-expatriates",
    kind: "support",
    theme: "support",
    alsoPlaces: ["KR"],
    statement: {
      en: "At one time South Koreans living in Vietnam ran four of the biggest shelters there for people from the North.",
    },
    figures: [{ measure: "count", unit: "items", value: 4, group: { en: "shelters" } }],
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Vietnam" } },
      {
        source: "reuters-2004",
        locator: { en: "Opening: refugees looked after by South Koreans" },
        attributedTo: { en: "people not named" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "Wikipedia gives no date; it goes on to say that several people who ran shelters were deported after July 2004.",
    },
  },
  {
    id: "vn-2004-secrecy",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KR"],
    when: "2004-07",
    statement: {
      en: "Vietnam at first tried to hide its part in the airlift of July 2004. Before it, sources in South Korea's government who gave no name told reporters only that the people came from a country in Asia.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Vietnam" }, flags: ["failed-verification"] },
      {
        source: "reuters-2004",
        locator: { en: "Opening: officials kept silent" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "vn-2004-tightening",
    kind: "policy",
    theme: "law",
    when: "2004-07/..",
    statement: { en: "After the airlift of 2004 Vietnam tightened the control of its border." },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Vietnam" } },
      {
        source: "asia-times-2006",
        locator: { en: "Excerpt" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The stored copy of Asia Times stops in mid-sentence after naming border control.",
    },
  },
  {
    id: "vn-2004-routes-moved",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["LA", "TH"],
    when: "2004/2006",
    asOf: "2006-11-10",
    statement: {
      en: "After Vietnam tightened its border in 2004, routes moved towards Laos and Thailand, Asia Times reported in 2006.",
    },
    evidence: [
      {
        source: "asia-times-2006",
        locator: { en: "Excerpt" },
        reading: "medium",
        flags: ["stored-copy"],
      },
      {
        source: "yonhap-2007-2",
        locator: { en: "Opening: Vietnam is strict" },
        attributedTo: { en: "Kyodo" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "vn-2004-operators-deported",
    kind: "policy",
    theme: "law",
    when: "2004-07/..",
    statement: {
      en: "After the airlift of July 2004 Vietnam also deported several people who had run shelters for refugees.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Vietnam" } }],
  },
  {
    id: "vn-policy-unsympathetic-2011",
    kind: "policy",
    theme: "law",
    when: "2011",
    statement: {
      en: "Public Radio International reported in 2011 that Vietnam, like Laos and Myanmar, was largely unsympathetic towards people who had fled North Korea.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Laos" },
        attributedTo: { en: "Public Radio International" },
      },
    ],
  },
  {
    id: "vn-route-from-china",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["CN"],
    when: "../2024",
    statement: {
      en: "Many of those who get to China go on to South-East Asia, and especially to Vietnam, Wikipedia says.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Vietnam" } }],
  },
  {
    id: "vn-route-withheld",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["CN", "KP"],
    when: "../2024",
    statement: {
      en: "Wikipedia also describes in detail how people get over the river between North Korea and China, and how they then travel through China.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Vietnam" } }],
    caveat: { en: "The atlas leaves these details out, because they could endanger people." },
  },
  {
    id: "vn-route-work-or-south",
    kind: "route",
    theme: "work",
    alsoPlaces: ["KR"],
    when: "../2024",
    statement: {
      en: "People who have got out of North Korea can try to reach South Korea, or work without permission, in which case they are often exploited, Wikipedia says.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Vietnam" } }],
    caveat: { en: "Wikipedia's “there” may be China or South-East Asia." },
  },
  {
    id: "vn-2019-april-seoul",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KR"],
    when: "2019-04",
    asOf: "2019-04",
    statement: {
      en: "Seoul said that it had objected at once when Vietnam sent three North Koreans to China in April 2019.",
    },
    evidence: [
      {
        source: "wapo-2019",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the South Korean government" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "vn-2019-11-kei-criticism",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KR"],
    when: "2019-11",
    statement: {
      en: "The government of Moon Jae-in was criticised because it did not use its diplomatic influence in Hanoi to press for the eleven North Koreans held in Vietnam to be let on to South Korea, Robert King writes.",
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
  {
    id: "vn-2019-11-kei-europe",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KR", "EU"],
    when: "2019-11/2020",
    statement: {
      en: "Although South Korea's media wrote a great deal about the eleven people held in Vietnam, its foreign ministry took up the matter only after European organisations had become involved, Robert King writes.",
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
  {
    id: "vn-2020-release-europe",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KR", "EU"],
    when: "2020-01",
    statement: {
      en: "An activist group based in Seoul said in January 2020 that European institutions had helped to free eleven North Koreans who were detained in Vietnam on their way to South Korea.",
    },
    figures: [{ measure: "people-released", unit: "people", value: 11 }],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Vietnam" },
        attributedTo: { en: "an activist group in Seoul" },
      },
    ],
  },
  {
    id: "vn-2020-release-us",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["US"],
    when: "2020-01~",
    statement: {
      en: "The Wall Street Journal reported that US officials had stepped in to secure the release of the eleven North Koreans whom Vietnam had detained in November 2019.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Vietnam" },
        attributedTo: { en: "The Wall Street Journal" },
      },
    ],
    caveat: { en: "Wikipedia gives the report no date of its own." },
  },
  {
    id: "vn-2020-release-us-doubted",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["US", "KR"],
    when: "2020-01~",
    statement: {
      en: "In 2020 the leader of the activist group in Seoul and South Korea's foreign ministry both questioned whether the Wall Street Journal's report on the release in Vietnam was accurate.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Vietnam" } }],
  },
  {
    id: "vn-2004-gathering",
    kind: "estimate",
    theme: "demographics",
    alsoPlaces: ["KR"],
    when: "2004-07",
    asOf: "2004-07",
    statement: {
      en: "Shortly before the airlift of July 2004 reporters heard of some 300 refugees in the south of Vietnam, looked after by South Koreans; officials on all sides kept silent.",
    },
    figures: [{ measure: "population-estimate", unit: "people", value: 300, approximate: true }],
    evidence: [
      {
        source: "reuters-2004",
        locator: { en: "Opening" },
        attributedTo: { en: "people not named" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "vn-embassies-2004-2009",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KR", "DK"],
    when: "2004-12/2009-10",
    asOf: "2009-10-20",
    statement: {
      en: "From 2004 to 2009 groups of North Koreans entered the embassies of France, Sweden, Thailand, Denmark and Indonesia in Hanoi. Vietnam promised to deal with them in a humane way; those who went into Denmark's embassy reached South Korea.",
    },
    evidence: [
      {
        source: "agency-2004",
        locator: { en: "Repost: France and Sweden" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "voa-ko-2005-2",
        locator: { en: "Opening: Thailand" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "voa-ko-2007",
        locator: { en: "Opening: Denmark in 2007" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "yonhap-2007-3",
        locator: { en: "Repost: Indonesia" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "voa-ko-2009",
        locator: { en: "Opening: Denmark in 2009" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "What became of those who entered the other embassies was not found." },
  },
]);

export const vietnam = defineCountry([...claims, ...vietnamIncidents], {
  id: "VN",
  name: { en: "Vietnam" },
  roles: ["transit"],
  checked: "2026-11-28",
  headline: { en: "Vietnam sent several groups to China, but let others go" },
  takeaway: {
    text: {
      en: "In July 2004 two flights took 468 people from Vietnam to South Korea. Vietnam then tightened its border and sent several groups to China, but let others go, from embassies and, in 2019, from detention.",
    },
    claims: [
      "vn-2004-airlift",
      "vn-2004-tightening",
      "vn-2015-nine",
      "vn-2019-april",
      "vn-embassies-2004-2009",
      "vn-2019-11",
    ],
  },
  stances: [
    {
      period: "1997/2004-07",
      stance: "arrests-varies",
      claims: ["vn-1997-thirteen", "vn-1997-later", "vn-2004-airlift"],
    },
    {
      period: "2004-08/2020",
      stance: "arrests-varies",
      claims: [
        "vn-2004-tightening",
        "vn-2004-five-august",
        "vn-embassies-2004-2009",
        "vn-2015-nine",
        "vn-2019-april",
        "vn-2019-11",
      ],
    },
  ],
  summary: [
    "vn-2019-11",
    "vn-2004-tightening",
    "vn-2019-april",
    "vn-2015-nine",
    "vn-embassies-2004-2009",
    "vn-2004-five-august",
    "vn-2004-airlift",
    "vn-1997-later",
    "vn-1997-thirteen",
  ],
  noPublishedFigure: {
    en: "No published figure of how many North Koreans have passed through Vietnam or live there, but for some 300 of whom reporters heard in July 2004. UNHCR's tables for 1996–2025 were looked at: they have no row for Vietnam.",
  },
});
