import { claimsOf } from "#subject/writing.ts";

export const termClaims = claimsOf("XX", [
  // Words for the people
  {
    id: "xx-term-many",
    kind: "term",
    theme: "terms",
    statement: {
      en: "There are different terms for North Korean refugees, some of them official and some not; South Korea itself has several.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Terms" } },
      { source: "wikipedia-2024", locator: { en: "Lead" } },
    ],
    term: { word: { en: "North Korean refugees" } },
  },
  {
    id: "xx-term-northern-refugees",
    kind: "term",
    theme: "terms",
    alsoPlaces: ["KR"],
    statement: {
      en: "“Northern refugees” is one of the terms in use in South Korea; Wikipedia gives it as the meaning of both talbukja (탈북자) and talbungmin (탈북민).",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Terms" }, flags: ["citation-needed"] },
      { source: "wikipedia-2024", locator: { en: "Lead" } },
    ],
    caveat: {
      en: "The editors ask for a citation where the Korean words are given, not in Wikipedia's opening lines.",
    },
    term: { word: { en: "northern refugees" }, hangul: "탈북자, 탈북민" },
  },
  {
    id: "xx-term-new-settlers",
    kind: "term",
    theme: "terms",
    alsoPlaces: ["KR"],
    statement: { en: "“New settlers” is another of the terms used in South Korea." },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Lead" } }],
    term: { word: { en: "new settlers" } },
  },
  {
    id: "xx-term-talbukja",
    kind: "term",
    theme: "terms",
    alsoPlaces: ["KR"],
    statement: {
      en: "Talbukja (탈북자; in Chinese characters 脫北者; t'albukcha in the McCune–Reischauer spelling) is a South Korean word for North Korean refugees. In one place Wikipedia translates it as ‘people who fled the North’, in another as “northern refugees”.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Terms: second paragraph" } },
      { source: "wikipedia-2024", locator: { en: "Lead: box of names" } },
      {
        source: "wikipedia-2024",
        locator: { en: "Terms: first paragraph" },
        flags: ["citation-needed"],
      },
    ],
    term: {
      word: { en: "talbukja" },
      hangul: "탈북자",
      hanja: "脫北者",
      revisedRomanisation: "talbukja",
      mcCuneReischauer: "t'albukcha",
    },
  },
  {
    id: "xx-term-talbungmin",
    kind: "term",
    theme: "terms",
    alsoPlaces: ["KR"],
    statement: {
      en: "Talbungmin (탈북민; in Chinese characters 脫北民; t'albungmin in the McCune–Reischauer spelling) is a second South Korean word that Wikipedia translates as “northern refugees”.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Terms" }, flags: ["citation-needed"] },
      { source: "wikipedia-2024", locator: { en: "Lead: box of names" } },
    ],
    term: {
      word: { en: "talbungmin" },
      hangul: "탈북민",
      hanja: "脫北民",
      revisedRomanisation: "talbungmin",
      mcCuneReischauer: "t'albungmin",
    },
  },
  {
    id: "xx-term-saeteomin",
    kind: "term",
    theme: "terms",
    alsoPlaces: ["KR"],
    when: "2005-01-09",
    statement: {
      en: "On 9 January 2005 South Korea's Ministry of Unification made known that it would use saeteomin (새터민), ‘people of new land’, in place of talbukja.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Terms" } }],
    term: { word: { en: "saeteomin" }, hangul: "새터민" },
  },
  {
    id: "xx-term-talbukja-displeasure",
    kind: "term",
    theme: "terms",
    alsoPlaces: ["KP", "KR"],
    statement: {
      en: "North Korean officials have said that they are displeased with the word talbukja.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Terms" } }],
    caveat: {
      en: "In Wikipedia's sentence this follows talbukja, ‘people who fled the North’, and is read as being about that word. It gives no date.",
    },
    term: { word: { en: "talbukja" }, hangul: "탈북자" },
  },
  {
    id: "xx-term-bukhanitaljumin",
    kind: "term",
    theme: "terms",
    alsoPlaces: ["KR"],
    statement: {
      en: "Wikipedia calls bukhanitaljumin (북한 이탈 주민; in Chinese characters 北韓離脫住民) a newer term, with a more forceful meaning: ‘residents who renounced North Korea’.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Terms" } }],
    caveat: {
      en: "Wikipedia tells of it after saeteomin, a word of 2005, but it is older: it stands in the name of South Korea's law of 1997, which is for people who left the North. That law was read in its text of January 1999.",
    },
    term: { word: { en: "bukhanitaljumin" }, hangul: "북한 이탈 주민", hanja: "北韓離脫住民" },
  },
  {
    id: "xx-term-bukhyangmin",
    kind: "term",
    theme: "terms",
    alsoPlaces: ["KR"],
    when: "2025-09/2026",
    asOf: "2025-12-23",
    statement: {
      en: "From September 2025 on South Korea's Ministry of Unification weighed a new word in place of talbungmin: bukhyangmin (북향민), people whose home is in the North. Some organisations of people from the North protested.",
    },
    evidence: [
      {
        source: "kukmin-2025-name",
        locator: { en: "The ministry's plan" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "maeil-shinmun-2025",
        locator: { en: "Opening" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The ministry's notices of early 2026 use the new word; the law still says “residents who left the North”.",
    },
    term: { word: { en: "bukhyangmin" }, hangul: "북향민" },
  },
  {
    id: "xx-term-saeteomin-disliked",
    kind: "term",
    theme: "terms",
    alsoPlaces: ["KR"],
    when: "2005",
    asOf: "2025-12-23",
    statement: {
      en: "Organisations of people from the North disliked the word saeteomin, which the Ministry of Unification tried to bring in in 2005: it suggested that they had left for economic reasons only.",
    },
    evidence: [
      {
        source: "maeil-shinmun-2025",
        locator: { en: "Background: the attempt of 2005" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    term: { word: { en: "saeteomin" }, hangul: "새터민" },
  },
  {
    id: "xx-term-defector-lankov",
    kind: "term",
    theme: "terms",
    statement: {
      en: "Andrei Lankov, an expert on North Korea, has criticised the word “defectors”: most who flee are driven above all by poverty and are not political dissidents in search of asylum.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Terms" }, attributedTo: { en: "Andrei Lankov" } },
    ],
    caveat: {
      en: "Where the atlas says “dissidents”, Wikipedia has “dissents”, evidently a slip.",
    },
    term: { word: { en: "defector" } },
  },
  {
    id: "xx-term-defectors-or-refugees",
    kind: "term",
    theme: "terms",
    when: "2020",
    statement: {
      en: "Robert King puts “defectors” in quotation marks when he first uses it and adds “or refugees”; after that he uses both words.",
    },
    evidence: [{ source: "kei-king-2020", locator: { en: "Opening" } }],
    term: { word: { en: "defector" } },
  },
  {
    id: "xx-term-double-defector",
    kind: "term",
    theme: "terms",
    alsoPlaces: ["KP", "KR"],
    statement: {
      en: "A “double defector” is a person who left North Korea and has voluntarily gone back.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Return to North Korea" } }],
    term: { word: { en: "double defector" } },
  },
  {
    id: "xx-term-re-defection",
    kind: "term",
    theme: "terms",
    alsoPlaces: ["KP", "KR"],
    statement: {
      en: "“Re-defection” means that a person who left North Korea and settled in the South goes back to the North; someone who does so is a “re-defector”.",
    },
    evidence: [
      { source: "kei-king-2020", locator: { en: "North Korean Policy to Discourage Defections" } },
      { source: "wikipedia-2024", locator: { en: "Return to North Korea" } },
    ],
    caveat: { en: "The encyclopaedia uses “re-defector” once, without explaining it." },
    term: { word: { en: "re-defector" } },
  },

  // The way and the border
  {
    id: "xx-term-underground-railroad",
    kind: "term",
    theme: "terms",
    alsoPlaces: ["CN"],
    when: "../2012",
    statement: {
      en: "The journey through China to South-East Asia often goes by the name of the 21st century's “underground railroad”, ENoK writes, because refugees have to go from one place to the next in secret.",
    },
    evidence: [{ source: "enok-2012", locator: { en: "Paragraph 2" } }],
    term: { word: { en: "underground railroad" } },
  },
  {
    id: "xx-term-dmz",
    kind: "term",
    theme: "terms",
    alsoPlaces: ["KP", "KR"],
    statement: {
      en: "The Demilitarised Zone, or DMZ, is the name for the heavily guarded border that divides North Korea from the South.",
    },
    evidence: [
      { source: "kei-king-2020", locator: { en: "North Korean Policy to Discourage Defections" } },
    ],
    term: { word: { en: "Demilitarised Zone (DMZ)" } },
  },

  // Camps and crimes in North Korea
  {
    id: "xx-term-kyohwaso",
    kind: "term",
    theme: "terms",
    alsoPlaces: ["KP"],
    when: "../2018",
    statement: {
      en: "Kyohwaso is the word that Human Rights Watch gives for North Korea's long-term forced-labour camps.",
    },
    evidence: [
      {
        source: "vision-times-2018",
        locator: { en: "Punishment" },
        attributedTo: { en: "Human Rights Watch" },
      },
    ],
    term: { word: { en: "kyohwaso" } },
  },
  {
    id: "xx-term-rodong-danryeondae",
    kind: "term",
    theme: "terms",
    alsoPlaces: ["KP"],
    when: "../2018",
    statement: {
      en: "Rodong danryeondae is the word that Human Rights Watch gives for North Korea's short-term prisons, which it counts among the forced-labour camps.",
    },
    evidence: [
      {
        source: "vision-times-2018",
        locator: { en: "Punishment" },
        attributedTo: { en: "Human Rights Watch" },
      },
    ],
    term: { word: { en: "rodong danryeondae" } },
  },
  {
    id: "xx-term-kwanliso",
    kind: "term",
    theme: "terms",
    alsoPlaces: ["KP"],
    when: "../2018",
    statement: {
      en: "Kwanliso is the word that Human Rights Watch gives for North Korea's system of political prison camps.",
    },
    evidence: [
      {
        source: "vision-times-2018",
        locator: { en: "Punishment" },
        attributedTo: { en: "Human Rights Watch" },
      },
    ],
    term: { word: { en: "kwanliso" } },
  },
  {
    id: "xx-term-treason-by-defection",
    kind: "term",
    theme: "terms",
    alsoPlaces: ["KP"],
    when: "../2020",
    statement: {
      en: "“Treason against the Fatherland by defection” is the crime that, by the UN Commission of Inquiry's account, North Korea's Criminal Code sees in leaving the country.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "North Korean Policy to Discourage Defections" },
        attributedTo: { en: "the UN Commission of Inquiry" },
      },
    ],
    term: { word: { en: "treason against the Fatherland by defection" } },
  },
  {
    id: "xx-term-reform-through-labor",
    kind: "term",
    theme: "terms",
    alsoPlaces: ["KP"],
    when: "../2020",
    statement: {
      en: "“Reform through labor” is the punishment, of five years or more, that the UN Commission of Inquiry names for this crime of leaving North Korea.",
    },
    figures: [
      {
        measure: "duration",
        unit: "years",
        value: 5,
        approximate: true,
        group: { en: "minimum sentence" },
      },
    ],
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "North Korean Policy to Discourage Defections" },
        attributedTo: { en: "the UN Commission of Inquiry" },
      },
    ],
    term: { word: { en: "reform through labor" } },
  },

  // Institutions in South Korea
  {
    id: "xx-term-hanawon",
    kind: "term",
    theme: "terms",
    alsoPlaces: ["KR"],
    statement: {
      en: "Hanawon is the South Korean government's resettlement centre, where new arrivals take a compulsory 12-week course on life in the South.",
    },
    figures: [{ measure: "duration", unit: "weeks", value: 12, group: { en: "course" } }],
    evidence: [
      { source: "wikipedia-2024", locator: { en: "South Korea › Resettlement" } },
      {
        source: "korea-herald-2019",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The newspaper says that nearly every arrival takes the course." },
    term: { word: { en: "Hanawon" } },
  },
  {
    id: "xx-term-hana-centers",
    kind: "term",
    theme: "terms",
    alsoPlaces: ["KR"],
    statement: {
      en: "By Wikipedia, Hana Centers are regional offices of the Ministry of Unification in South Korea. They help people from the North with everyday life, so that the move into South Korean society is smoother.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea" } }],
    term: { word: { en: "Hana Centers" } },
  },
]);
