import { claimsOf, eventsOf } from "#subject/writing.ts";
import { northKoreaAbroadEvents } from "./abroad.ts";

export const northKoreaIncidents = claimsOf("KP", [
  {
    id: "kp-2016-interview-three-returnees",
    kind: "incident",
    alsoPlaces: ["KR"],
    when: "2016-11",
    statement: {
      en: "In November 2016 the North Korean website Uriminzokkiri ran an interview with three people who had gone back; they complained that the South had treated them as second-class citizens.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 3 }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Return to North Korea" } }],
    caveat: {
      en: "The date is that of the interview; Wikipedia does not say when the three went back.",
    },
  },
  {
    id: "kp-2017-tv-guest-returned",
    kind: "incident",
    alsoPlaces: ["KR"],
    when: "2017-06",
    statement: {
      en: "In June 2017 a woman whom South Korean viewers knew from several television shows, where she was a guest under another name, went back to North Korea.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 1 }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Return to North Korea" } }],
    caveat: { en: "Wikipedia gives both of her names; the atlas does not." },
  },
  {
    id: "kp-2017-tv-guest-accusations",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KR"],
    when: "2017/2024",
    statement: {
      en: "On North Korean television, a woman who had gone back in June 2017 said that she had been badly treated and pushed into making up stories that harm North Korea.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Return to North Korea" },
        attributedTo: { en: "the woman, on North Korean television" },
      },
    ],
    caveat: { en: "Wikipedia does not date the broadcast." },
  },
  {
    id: "kp-2020-suspected-covid-returnee",
    kind: "incident",
    alsoPlaces: ["KR"],
    when: "2020-07",
    statement: {
      en: "In July 2020 North Korea announced a suspected case of COVID-19: a man who had left for the South and then gone back to the North across the water.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 1 }],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Return to North Korea" },
        attributedTo: { en: "North Korea" },
      },
    ],
    caveat: { en: "Wikipedia says where and how he went; the atlas leaves that out." },
  },
  {
    id: "kp-2022-return-across-dmz",
    kind: "incident",
    alsoPlaces: ["KR"],
    when: "2022-01-02",
    statement: {
      en: "On 2 January 2022 a man who had come to the South went back to North Korea through the Demilitarised Zone.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 1 }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Return to North Korea" } }],
  },
  {
    id: "kp-2022-returnee-poor-life",
    kind: "demographic",
    theme: "work",
    alsoPlaces: ["KR"],
    when: "2021~/2022",
    statement: {
      en: "The man who went back in January 2022 had been in the South for about one year and worked as a cleaner; a South Korean official said that he could hardly make ends meet.",
    },
    figures: [
      {
        measure: "duration",
        unit: "years",
        value: 1,
        approximate: true,
        group: { en: "time in South Korea" },
      },
    ],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Return to North Korea" },
        attributedTo: { en: "a South Korean official" },
      },
    ],
  },
  {
    id: "kp-2022-return-inquiry",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KR"],
    when: "2022",
    statement: {
      en: "After the return of January 2022, South Korea opened an inquiry into why its troops had not stopped the man although his exit had been recorded.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Return to North Korea" } }],
    caveat: { en: "Wikipedia says how it was recorded; the atlas leaves that out." },
  },
]);

export const northKoreaEvents = [
  ...eventsOf("KP", [
    {
      id: "kp-2016-interview-three-returnees",
      headline: { en: "Three people who went back tell a North Korean website why" },
      kind: "voluntary-return",
      at: null,
      when: "2016-11",
      accounts: ["kp-2016-interview-three-returnees"],
    },
    {
      id: "kp-2017-tv-guest-returned",
      headline: { en: "A woman known from South Korean television goes back to the North" },
      kind: "voluntary-return",
      at: null,
      when: "2017-06",
      accounts: ["kp-2017-tv-guest-returned"],
    },
    {
      id: "kp-2020-suspected-covid-returnee",
      headline: { en: "A man goes back to the North by water, which then suspects COVID-19" },
      kind: "voluntary-return",
      at: null,
      when: "2020-07",
      accounts: ["kp-2020-suspected-covid-returnee"],
    },
    {
      id: "kp-2022-return-across-dmz",
      headline: { en: "A man goes back to the North across the DMZ" },
      kind: "voluntary-return",
      at: null,
      routes: ["dmz"],
      when: "2022-01-02",
      accounts: ["kp-2022-return-across-dmz"],
    },
  ]),
  ...northKoreaAbroadEvents,
];
