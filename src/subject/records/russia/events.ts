import { claimsOf, eventsOf } from "#subject/writing.ts";

export const russiaIncidents = claimsOf("RU", [
  {
    id: "ru-1995-two-killed",
    kind: "incident",
    when: "1995",
    statement: {
      en: "Two private citizens were assassinated in 1995; North Korea is believed to have ordered it because they had been in contact with refugees.",
    },
    figures: [{ measure: "deaths", unit: "people", value: 2 }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Russia" } }],
    caveat: { en: "The article does not say who holds this belief, nor who the two were." },
    contentNote: "violence",
  },
  {
    id: "ru-1996-consul-killed",
    kind: "incident",
    when: "1996",
    statement: {
      en: "Choi Duk-gun, a South Korean consul, was assassinated in 1996; North Korea is believed to have ordered it because of his contact with refugees.",
    },
    figures: [{ measure: "deaths", unit: "people", value: 1 }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Russia" } }],
    caveat: { en: "The article does not say who holds this belief." },
    contentNote: "violence",
  },
  {
    id: "ru-2000-return",
    kind: "incident",
    alsoPlaces: ["CN", "KP"],
    when: "2000/2001",
    asOf: "2001-07-02",
    statement: {
      en: "Seven people who had crossed from China into Russia, and whom UNHCR had recognised as refugees, were returned to North Korea; UNHCR protested.",
    },
    figures: [{ measure: "forced-returns", unit: "people", value: 7 }],
    evidence: [
      { source: "unhcr-2001", locator: { en: "Excerpt" }, reading: "high", flags: ["stored-copy"] },
    ],
    caveat: {
      en: "One UNHCR text of 2001 dates the return to the year before; another dates the protest to January 2001.",
    },
  },
  {
    id: "ru-2004-2008-vladivostok",
    kind: "incident",
    alsoPlaces: ["KR", "US"],
    when: "2004/2008",
    asOf: "2009-12-23",
    statement: {
      en: "Kyodo reported that North Koreans asked for asylum at the South Korean and US consulates in Vladivostok between 2004 and 2008.",
    },
    evidence: [
      { source: "kyodo-2009", locator: { en: "Excerpt" }, reading: "high", flags: ["stored-copy"] },
    ],
  },
  {
    id: "ru-2009-amur-twelve",
    kind: "incident",
    alsoPlaces: ["KR"],
    when: "2009-09",
    asOf: "2009-12-23",
    statement: {
      en: "Twelve men who had worked in Russia's Amur region reached South Korea in September 2009 with UNHCR's help, the first such group from the Russian Far East.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 12, group: "men" }],
    evidence: [
      { source: "kyodo-2009", locator: { en: "Excerpt" }, reading: "high", flags: ["stored-copy"] },
    ],
  },
]);

export const russiaEvents = eventsOf("RU", [
  {
    id: "ru-1995-two-killed",
    headline: { en: "Two people who had been in contact with refugees are killed" },
    kind: "attack-on-helpers",
    at: null,
    routes: ["russia"],
    when: "1995",
    accounts: ["ru-1995-two-killed"],
  },
  {
    id: "ru-1996-consul-killed",
    headline: { en: "A South Korean consul is killed" },
    kind: "attack-on-helpers",
    at: null,
    routes: ["russia"],
    when: "1996",
    accounts: ["ru-1996-consul-killed"],
  },
  {
    id: "ru-2000-return",
    headline: { en: "Seven refugees whom UNHCR had recognised are sent back" },
    kind: "return",
    at: null,
    routes: ["russia"],
    when: "2000/2001",
    accounts: ["ru-2000-return"],
  },
  {
    id: "ru-2004-2008-vladivostok",
    headline: { en: "People ask for asylum at consulates in Vladivostok" },
    kind: "entry",
    at: "ru-primorsky",
    routes: ["missions", "russia"],
    when: "2004/2008",
    accounts: ["ru-2004-2008-vladivostok"],
  },
  {
    id: "ru-2009-amur-twelve",
    headline: { en: "Twelve workers from the Amur region reach South Korea" },
    kind: "release",
    at: null,
    routes: ["russia"],
    when: "2009-09",
    accounts: ["ru-2009-amur-twelve"],
  },
]);
