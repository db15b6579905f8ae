import { claimsOf, eventsOf } from "#subject/writing.ts";

export const returnsClaims = claimsOf("KR", [
  // How many go back
  {
    id: "kr-returns-how",
    kind: "route",
    theme: "return",
    alsoPlaces: ["KP", "CN"],
    when: "../2024",
    statement: {
      en: "Some people go back to North Korea of their own free will. These “double defectors” travel by way of China or another third country, or leave straight from South Korea.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Return to North Korea" } }],
  },
  {
    id: "kr-returns-recorded-2012-2021",
    kind: "statistic",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "2012/2021",
    statement: {
      en: "South Korea's Ministry of Unification recorded 30 returns to the North from 2012 to 2021; Wikipedia adds that others probably went unrecorded.",
    },
    figures: [{ measure: "voluntary-returns", unit: "people", value: 30 }],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Return to North Korea" },
        attributedTo: { en: "the Ministry of Unification" },
      },
    ],
  },
  {
    id: "kr-returns-2012-hundred",
    kind: "estimate",
    theme: "return",
    alsoPlaces: ["KP", "CN"],
    when: "2012",
    statement: {
      en: "A former member of South Korea's parliament estimated that about 100 people went back to North Korea by way of China in 2012.",
    },
    figures: [{ measure: "voluntary-returns", unit: "people", value: 100, approximate: true }],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Return to North Korea" },
        attributedTo: { en: "a former South Korean member of parliament" },
      },
    ],
  },
  {
    id: "kr-unaccounted-2015-700",
    kind: "estimate",
    theme: "return",
    alsoPlaces: ["KP", "CN"],
    when: "2015",
    statement: {
      en: "A report of 2015 said that about 700 North Koreans living in South Korea could not be traced and had possibly gone to China or South-East Asia in the hope of getting back to North Korea.",
    },
    figures: [{ measure: "whereabouts-unknown", unit: "people", value: 700, approximate: true }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Return to North Korea" } }],
  },
  {
    id: "kr-unaccounted-2015-three-percent",
    kind: "statistic",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "2015",
    statement: {
      en: "By official South Korean figures of 2015, fewer than 3 per cent of the people who had come to the South could not be found. Most of these had moved to other countries; about a dozen were known to have gone back to the North.",
    },
    figures: [
      {
        measure: "share",
        unit: "percent",
        value: 3,
        approximate: true,
        group: { en: "whereabouts unknown (less than)" },
      },
      {
        measure: "voluntary-returns",
        unit: "people",
        value: 12,
        approximate: true,
        group: { en: "known to have returned" },
        when: "../2015",
      },
    ],
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "North Korean Policy to Discourage Defections" },
        attributedTo: { en: "official South Korean figures" },
      },
    ],
  },
  {
    id: "kr-return-attempts-2015-2019",
    kind: "statistic",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "2015/2019-09",
    statement: {
      en: "A member of South Korea's National Assembly reported that only 12 people were identified who tried to go back to the North from 2015 to September 2019, Robert King writes.",
    },
    figures: [
      {
        measure: "voluntary-returns",
        unit: "people",
        value: 12,
        group: { en: "identified attempts" },
      },
    ],
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "North Korean Policy to Discourage Defections" },
        attributedTo: { en: "a member of South Korea's National Assembly" },
      },
    ],
    caveat: {
      en: "It counts attempts that were found out, not completed returns. King calls the time four and a half years; from the start of 2015 it would be a little more.",
    },
  },
  {
    id: "kr-returns-four-times",
    kind: "statistic",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "../2024",
    statement: {
      en: "One person went back to North Korea four times, Wikipedia says of people who leave more than once.",
    },
    figures: [
      { measure: "count", unit: "times", value: 4, group: { en: "re-entries by one person" } },
    ],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Return to North Korea" } }],
  },

  // How many would go back
  {
    id: "kr-returns-considered-2017",
    kind: "statistic",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "2017",
    statement: {
      en: "In 2017 ABC News reported that 25 per cent of all North Koreans who had come to the South had given serious thought to going home.",
    },
    figures: [
      {
        measure: "share",
        unit: "percent",
        value: 25,
        group: { en: "seriously considered returning" },
      },
    ],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Return to North Korea" },
        attributedTo: { en: "ABC News" },
      },
    ],
  },
  {
    id: "kr-returns-willing-2021",
    kind: "statistic",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "2021",
    statement: {
      en: "In a 2021 survey by the Database Center for North Korean Human Rights and NK Social Research, 18 per cent of the 407 people asked were willing to go back to North Korea.",
    },
    figures: [
      { measure: "share", unit: "percent", value: 18, group: { en: "willing to return" } },
      { measure: "respondents", unit: "people", value: 407 },
    ],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Return to North Korea" },
        attributedTo: {
          en: "the Database Center for North Korean Human Rights and NK Social Research",
        },
      },
    ],
  },

  // Cases before South Korea's authorities
  {
    id: "kr-2013-re-defector-charged",
    kind: "incident",
    alsoPlaces: ["KP"],
    when: "2013",
    statement: {
      en: "In 2013 South Korea brought charges against a “re-defector”, a person who had gone back to the North, when that person returned to the South.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 1 }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Return to North Korea" } }],
    caveat: {
      en: "Wikipedia says only “upon return”, which we read as a return to the South, and does not say what the charge was.",
    },
  },
  {
    id: "kr-2016-return-request-refused",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "2016",
    statement: {
      en: "In 2016 South Korea's government turned down a woman's request to be allowed to go back to North Korea.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 1 }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Return to North Korea" } }],
    caveat: { en: "Wikipedia gives her name; the atlas does not." },
  },
  {
    id: "kr-2017-re-entry-arrested",
    kind: "incident",
    alsoPlaces: ["KP"],
    when: "2017-07",
    statement: {
      en: "A man who had come to the South and later gone back entered the South for a second time in July 2017 and was arrested under its National Security Act.",
    },
    figures: [{ measure: "people-arrested", unit: "people", value: 1 }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Return to North Korea" } }],
  },
]);

export const returnsEvents = eventsOf("KR", [
  {
    id: "kr-2013-re-defector-charged",
    headline: { en: "A person who had gone back and returned is charged" },
    kind: "entry",
    at: null,
    when: "2013",
    accounts: ["kr-2013-re-defector-charged"],
  },
  {
    id: "kr-2017-re-entry-arrested",
    headline: { en: "A man who had gone back and returned is arrested" },
    kind: "arrest",
    at: null,
    when: "2017-07",
    accounts: ["kr-2017-re-entry-arrested"],
  },
]);
