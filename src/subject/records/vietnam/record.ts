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
      en: "South Koreans living in Vietnam ran four of the biggest shelters there for people from the North.",
    },
    figures: [{ measure: "count", unit: "items", value: 4, group: { en: "shelters" } }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Vietnam" } }],
    caveat: {
      en: "The article gives no date; it goes on to say that several operators were deported after July 2004.",
    },
  },
  {
    id: "vn-2004-largest",
    kind: "policy",
    theme: "routes",
    alsoPlaces: ["KR"],
    when: "2004-07",
    statement: {
      en: "The Wikipedia article calls the airlift of July 2004 the biggest single defection of a group.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Vietnam" }, flags: ["failed-verification"] },
    ],
    caveat: {
      en: "The editors' tag stands at the end of the long sentence that begins with this.",
    },
  },
  {
    id: "vn-2004-secrecy",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KR"],
    when: "2004-07",
    statement: {
      en: "Vietnam at first tried to hide its part in the airlift; ahead of the deal even unnamed sources in South Korea's government would say to reporters only that an Asian country, which they did not identify, was where the people came from.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Vietnam" }, flags: ["failed-verification"] },
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
    ],
  },
  {
    id: "vn-2004-operators-deported",
    kind: "policy",
    theme: "law",
    when: "2004-07/..",
    statement: {
      en: "After the airlift Vietnam also deported several people who had run shelters for refugees.",
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
      en: "Many of those who get to China go on to South-East Asia, and especially to Vietnam.",
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
      en: "The Wikipedia article also describes how people cross the river between North Korea and China and how they then travel through China; the atlas leaves that out.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Vietnam" } }],
  },
  {
    id: "vn-route-work-or-south",
    kind: "route",
    theme: "work",
    alsoPlaces: ["KR"],
    when: "../2024",
    statement: {
      en: "After the journey people can try to get to South Korea, or work without permission, in which case they are often exploited.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Vietnam" } }],
    caveat: {
      en: "It is not clear whether the article's “there” is China or South-East Asia.",
    },
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
      en: "The government of Moon Jae-in was criticised because it did not use its diplomatic influence in Hanoi to press for the eleven North Koreans held in Vietnam to be let on to South Korea, King writes.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: {
          en: "North-South Rapprochement and Impact on Seoul's Attitude toward Defectors",
        },
        attributedTo: { en: "Robert R. King" },
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
      en: "Although South Korea's media wrote a great deal about the eleven people held in Vietnam, its foreign ministry took up the matter only after European organisations had become involved, King writes.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: {
          en: "North-South Rapprochement and Impact on Seoul's Attitude toward Defectors",
        },
        attributedTo: { en: "Robert R. King" },
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
      en: "The Wall Street Journal reported that US officials had stepped in to secure the release of the North Koreans whom Vietnam had detained.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Vietnam" },
        attributedTo: { en: "The Wall Street Journal" },
      },
    ],
    caveat: {
      en: "The article gives the report no date of its own.",
    },
  },
  {
    id: "vn-2020-release-us-doubted",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["US", "KR"],
    when: "2020-01~",
    statement: {
      en: "Both the leader of the activist group and the foreign ministry in Seoul questioned whether the Wall Street Journal's report on the release in Vietnam was accurate.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Vietnam" } }],
  },
]);

export const vietnam = defineCountry([...claims, ...vietnamIncidents], {
  id: "VN",
  name: { en: "Vietnam" },
  roles: ["transit"],
  checked: "2026-11-28",
  takeaway: {
    text: {
      en: "Vietnam tolerated some transit until the airlift of 468 people in July 2004; since then it has tightened its border and sent several groups to China, but in 2019 it freed eleven people.",
    },
    claims: [
      "vn-policy-tolerated-2006",
      "vn-2004-airlift",
      "vn-2004-tightening",
      "vn-2015-nine",
      "vn-2019-april",
      "vn-2019-11",
    ],
  },
  stances: [
    {
      period: "../2004-07",
      stance: "lets-pass",
      claims: ["vn-policy-tolerated-2006", "vn-2004-airlift"],
    },
    {
      period: "2004-08/2020",
      stance: "arrests-varies",
      claims: [
        "vn-2004-tightening",
        "vn-policy-unsympathetic-2011",
        "vn-2015-nine",
        "vn-2019-april",
        "vn-2019-11",
      ],
    },
  ],
  summary: [
    "vn-policy-tolerated-2006",
    "vn-2004-airlift",
    "vn-2004-tightening",
    "vn-policy-unsympathetic-2011",
    "vn-2019-april",
    "vn-2019-11",
  ],
  noPublishedFigure: {
    en: "No published figure of how many North Koreans have passed through Vietnam or live there. UNHCR's tables for 1996–2025 were looked at: they have no row for Vietnam.",
  },
});
