import { claimsOf, defineCountry } from "#subject/writing.ts";

const claims = claimsOf("GB", [
  // The community in New Malden, London
  {
    id: "gb-new-malden-largest-2015",
    kind: "estimate",
    theme: "resettlement",
    when: "2015",
    statement: {
      en: "As of 2015, Europe's largest North Korean community lives in New Malden, in south-west London.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Europe" } }],
  },
  {
    id: "gb-new-malden-largest-2022",
    kind: "estimate",
    theme: "resettlement",
    when: "2022",
    statement: {
      en: "TIME described New Malden in 2022 as home to the largest North Korean community known in Europe.",
    },
    evidence: [
      { source: "time-2022", locator: { en: "Excerpt" }, reading: "high", flags: ["stored-copy"] },
    ],
  },
  {
    id: "gb-new-malden-600",
    kind: "estimate",
    theme: "resettlement",
    when: "2015",
    statement: {
      en: "As of 2015, the North Koreans who live in the New Malden area are believed to number approximately 600.",
    },
    figures: [
      {
        measure: "population-estimate",
        unit: "people",
        value: 600,
        approximate: true,
        group: { en: "New Malden" },
      },
    ],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Europe" } }],
    caveat: { en: "The article does not say who believes this. No official count exists." },
  },
  {
    id: "gb-new-malden-south-koreans",
    kind: "demographic",
    theme: "resettlement",
    alsoPlaces: ["KR"],
    when: "2015",
    statement: {
      en: "New Malden was already known for its large South Korean community.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Europe" } }],
  },
  {
    id: "gb-new-malden-1000-peak",
    kind: "estimate",
    theme: "resettlement",
    when: "../2022",
    asOf: "2022-09",
    statement: {
      en: "TIME reported in 2022 that about 1,000 North Koreans lived in New Malden at the peak.",
    },
    figures: [
      {
        measure: "population-estimate",
        unit: "people",
        value: 1000,
        approximate: true,
        group: { en: "New Malden, at the peak" },
      },
    ],
    evidence: [
      { source: "time-2022", locator: { en: "Excerpt" }, reading: "high", flags: ["stored-copy"] },
    ],
    caveat: { en: "No official count exists; the magazine says that nobody knows for sure." },
  },
  {
    id: "gb-new-malden-shrinking",
    kind: "estimate",
    theme: "resettlement",
    when: "2022",
    asOf: "2022-09",
    statement: {
      en: "TIME reported in 2022 that the North Korean community in New Malden is shrinking.",
    },
    evidence: [
      { source: "time-2022", locator: { en: "Excerpt" }, reading: "high", flags: ["stored-copy"] },
    ],
  },
  {
    id: "gb-650-documented-2016",
    kind: "estimate",
    theme: "resettlement",
    when: "2016",
    statement: {
      en: "In 2016 TIME put the documented North Korean refugees in the United Kingdom at over 650, and the true number nearer to 1,000.",
    },
    figures: [
      {
        measure: "refugees",
        unit: "people",
        value: 650,
        approximate: true,
        group: { en: "documented refugees" },
        definedBy: { en: "TIME" },
      },
      {
        measure: "population-estimate",
        unit: "people",
        value: 1000,
        approximate: true,
        group: { en: "thought to be the true number" },
      },
    ],
    evidence: [
      { source: "time-2016", locator: { en: "Excerpt" }, reading: "high", flags: ["stored-copy"] },
    ],
  },

  // Asylum and citizenship
  {
    id: "gb-fingerprints-2008",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2008",
    asOf: "2022-10-05",
    statement: {
      en: "In 2008 Britain agreed with South Korea to have the fingerprints of North Korean applicants checked.",
    },
    evidence: [
      {
        source: "time-2022-essay",
        locator: { en: "Excerpt" },
        attributedTo: { en: "TIME" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "gb-rejection-rate-2007-2009",
    kind: "statistic",
    theme: "law",
    when: "2007/2009",
    asOf: "2022-10-05",
    statement: {
      en: "After an agreement of 2008 with South Korea to check fingerprints, by TIME's account, the share of North Korean applicants whom Britain rejected rose from 7.4 per cent in 2007 to 80.1 per cent in 2009.",
    },
    figures: [
      { measure: "rate", unit: "percent", value: 7.4, when: "2007", group: { en: "rejected" } },
      { measure: "rate", unit: "percent", value: 80.1, when: "2009", group: { en: "rejected" } },
    ],
    evidence: [
      {
        source: "time-2022-essay",
        locator: { en: "Excerpt" },
        attributedTo: { en: "TIME" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "UNHCR's tables agree in shape: at first instance 204 people were recognised in 2007, 279 in 2008 and 5 in 2009.",
    },
  },
  {
    id: "gb-rejections-2013-2014",
    kind: "statistic",
    theme: "law",
    when: "2013/2014",
    asOf: "2015-06",
    statement: {
      en: "Britain refused 30 of 40 North Korean claims in 2013 and 17 of 23 in 2014, by a report of the European Alliance for Human Rights in North Korea.",
    },
    figures: [
      { measure: "asylum-refusals", unit: "cases", value: 30, when: "2013" },
      {
        measure: "count",
        unit: "cases",
        value: 40,
        when: "2013",
        group: { en: "claims of which refused" },
      },
      { measure: "asylum-refusals", unit: "cases", value: 17, when: "2014" },
      {
        measure: "count",
        unit: "cases",
        value: 23,
        when: "2014",
        group: { en: "claims of which refused" },
      },
    ],
    evidence: [
      {
        source: "diplomat-2015",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the European Alliance for Human Rights in North Korea" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "gb-naturalised-2007-2016",
    kind: "statistic",
    theme: "law",
    when: "2007/2016",
    asOf: "2018-04-09",
    statement: {
      en: "Eurostat counts 317 people from North Korea who became British citizens from 2007 to 2016.",
    },
    figures: [
      { measure: "naturalisations", unit: "people", value: 317, definedBy: { en: "Eurostat" } },
    ],
    evidence: [
      {
        source: "yonhap-2018",
        locator: { en: "Excerpt" },
        attributedTo: { en: "Eurostat" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "gb-naturalised-2007-2017",
    kind: "statistic",
    theme: "law",
    when: "2007/2017",
    asOf: "2019-08-06",
    statement: {
      en: "Counted from 2007 to 2017, the number of new British citizens from North Korea is 348, by Eurostat.",
    },
    figures: [
      { measure: "naturalisations", unit: "people", value: 348, definedBy: { en: "Eurostat" } },
    ],
    evidence: [
      {
        source: "yonhap-2019",
        locator: { en: "Excerpt" },
        attributedTo: { en: "Eurostat" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
]);

export const unitedKingdom = defineCountry(claims, {
  id: "GB",
  name: { en: "United Kingdom" },
  roles: ["destination"],
  checked: "2026-11-28",
  takeaway: {
    text: {
      en: "London's New Malden is home to Europe's largest known North Korean community, which was shrinking by 2022; from 2009 Britain turned down most applicants.",
    },
    claims: [
      "gb-new-malden-largest-2022",
      "gb-new-malden-shrinking",
      "gb-rejection-rate-2007-2009",
      "gb-rejections-2013-2014",
    ],
  },
  stances: [
    {
      period: "2007/2022",
      stance: "resettles",
      claims: ["gb-650-documented-2016", "gb-naturalised-2007-2017", "gb-new-malden-1000-peak"],
    },
  ],
  summary: [
    "gb-new-malden-largest-2022",
    "gb-new-malden-1000-peak",
    "gb-fingerprints-2008",
    "gb-rejection-rate-2007-2009",
    "gb-rejections-2013-2014",
  ],
});
