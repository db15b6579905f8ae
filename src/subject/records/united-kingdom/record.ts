import { claimsOf, defineCountry } from "#subject/writing.ts";
import { unitedKingdomUnhcrClaims } from "./unhcr.ts";

const claims = claimsOf("GB", [
  // The community in New Malden, London
  {
    id: "gb-new-malden-largest-2015",
    kind: "estimate",
    theme: "resettlement",
    when: "2015",
    statement: {
      en: "In 2015 Europe's largest North Korean community lived in New Malden, in south-west London, Wikipedia says.",
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
      en: "In 2015 the North Koreans who lived in the New Malden area were believed to number approximately 600.",
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
    caveat: { en: "Wikipedia does not say who believed this. No official count exists." },
  },
  {
    id: "gb-new-malden-south-koreans",
    kind: "demographic",
    theme: "resettlement",
    alsoPlaces: ["KR"],
    when: "2015",
    statement: {
      en: "New Malden, in London, where many North Koreans live, is also known for its large South Korean community, Wikipedia says.",
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
      en: "New Malden was home to about 1,000 North Koreans at the peak, TIME reported in 2022.",
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
      en: "TIME wrote in 2016 that over 650 North Korean refugees were documented in the United Kingdom; it put the true number closer to 1,000.",
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
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "unhcr-data-2025",
        locator: { en: "asylum_decisions table: 204 recognised in 2007, 5 in 2009" },
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
      en: "Britain refused 30 of 40 North Korean claims in 2013 and 17 of 23 in 2014, according to the European Alliance for Human Rights in North Korea.",
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
  // How many, by those who count
  {
    id: "gb-unhcr-2025",
    kind: "estimate",
    theme: "resettlement",
    when: "2025",
    statement: {
      en: "The United Kingdom had 14 refugees and 16 asylum-seekers from North Korea at the end of 2025, UNHCR counts.",
    },
    figures: [
      { measure: "refugees", unit: "people", value: 14, definedBy: { en: "UNHCR" } },
      { measure: "asylum-seekers", unit: "people", value: 16, definedBy: { en: "UNHCR" } },
    ],
    evidence: [{ source: "unhcr-data-2025", locator: { en: "population table" }, reading: "high" }],
    caveat: { en: "Somebody who becomes a British citizen is no longer counted." },
  },
  {
    id: "gb-census-2011",
    kind: "estimate",
    theme: "demographics",
    when: "2011-03",
    statement: {
      en: "The United Kingdom had 392 residents who were born in North Korea, by its census of 2011; 369 lived in England.",
    },
    figures: [
      {
        measure: "population-registered",
        unit: "people",
        value: 392,
        group: { en: "born in North Korea" },
      },
      {
        measure: "population-registered",
        unit: "people",
        value: 369,
        group: { en: "of these in England" },
      },
    ],
    evidence: [
      {
        source: "wiki-mirror-2011",
        locator: { en: "population by nation" },
        attributedTo: { en: "the Office for National Statistics" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "Where somebody was born says nothing about refugee status. The census itself was not read.",
    },
  },
  {
    id: "gb-2008-850",
    kind: "estimate",
    theme: "resettlement",
    when: "2008",
    asOf: "2008-08-03",
    statement: {
      en: "About 850 people, presumed to come from North Korea, were living in Britain, Radio Free Asia and Voice of America reported in 2008, and 450 had asked for asylum.",
    },
    figures: [
      {
        measure: "population-estimate",
        unit: "people",
        value: 850,
        approximate: true,
        group: { en: "presumed to be from North Korea" },
      },
      { measure: "asylum-applications", unit: "people", value: 450, approximate: true },
    ],
    evidence: [
      {
        source: "london-korean-links-2008",
        locator: { en: "numbers of the agencies" },
        attributedTo: { en: "Radio Free Asia and Voice of America" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The report adds that the 130 people granted asylum in 2007 had been South Korean citizens before; UNHCR's table has 204 recognised in that year.",
    },
  },
  {
    id: "gb-home-office-2003-2016",
    kind: "statistic",
    theme: "law",
    when: "2003/2016",
    asOf: "2018-03-22",
    statement: {
      en: "Britain's Home Office counted 902 North Korean applications for asylum in the thirteen years from 2003. Of them 408 were granted and 413 refused, while 77 were withdrawn.",
    },
    figures: [
      { measure: "asylum-applications", unit: "applications", value: 902 },
      { measure: "asylum-grants", unit: "applications", value: 408 },
      { measure: "asylum-refusals", unit: "applications", value: 413 },
      { measure: "asylum-closed", unit: "applications", value: 77, group: { en: "withdrawn" } },
    ],
    evidence: [
      {
        source: "newsflash-one-2018",
        locator: { en: "Home Office figures" },
        attributedTo: { en: "the Home Office" },
        relays: "official",
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The report notes that UNHCR's figures are higher and do not tally with these." },
  },

  // Courts
  {
    id: "gb-kk-2011",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2011",
    statement: {
      en: "Britain's Upper Tribunal settled in 2011 that somebody who is a citizen of South Korea, or has a right to be one, is not a refugee from North Korea in British law.",
    },
    evidence: [
      {
        source: "upper-tribunal-2011",
        locator: { en: "KK and others, headnote 1" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "gb-sp-2012",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["CN"],
    when: "2012-02-16",
    statement: {
      en: "Three North Koreans whom the Home Secretary had refused came before the Court of Appeal in London in February 2012. Their requests for asylum in Britain, of 2007 and 2008, followed ten to twenty years of life in China.",
    },
    evidence: [
      {
        source: "court-of-appeal-2012",
        locator: { en: "[2012] EWCA Civ 114, paragraph 1" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Only the opening was read: the outcome is not told here." },
  },
  {
    id: "gb-gp-2014",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2014-08-20",
    statement: {
      en: "All North Koreans are citizens of South Korea as well: Britain's Upper Tribunal laid this down in August 2014 for every later case. It found no evidence that the South sends people who are returned to it on to the North.",
    },
    evidence: [
      {
        source: "upper-tribunal-2014",
        locator: { en: "[2014] UKUT 391, headnote (3) to (5)" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "gb-readmission",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KR"],
    when: "../2014",
    asOf: "2014-08-20",
    statement: {
      en: "North Koreans whom Britain returns to South Korea are returned under a readmission agreement between the two states, the Upper Tribunal noted in 2014.",
    },
    evidence: [
      {
        source: "upper-tribunal-2014",
        locator: { en: "[2014] UKUT 391, headnote (5)" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The date of the agreement is not in the part that was read." },
  },
  {
    id: "gb-2017-tribunal",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2017-03-01",
    statement: {
      en: "British judges once more took a family from North Korea, in March 2017, to be citizens of both Koreas and in no danger in the South. All that they ruled on was the family's private life in Britain.",
    },
    evidence: [
      {
        source: "upper-tribunal-2017",
        locator: { en: "decision of 1 March 2017" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The tribunal forbids identifying the people." },
  },
]);

export const unitedKingdom = defineCountry([...claims, ...unitedKingdomUnhcrClaims], {
  id: "GB",
  name: { en: "United Kingdom" },
  roles: ["destination"],
  checked: "2026-11-28",
  takeaway: {
    text: {
      en: "London's New Malden has Europe's largest known North Korean community. From 2009 Britain turned down most applicants; a tribunal held in 2014 that all are South Korean citizens. UNHCR counted 14 refugees in 2025.",
    },
    claims: [
      "gb-new-malden-largest-2022",
      "gb-rejection-rate-2007-2009",
      "gb-rejections-2013-2014",
      "gb-gp-2014",
      "gb-unhcr-2025",
    ],
  },
  stances: [
    {
      period: "2004/2008",
      stance: "resettles",
      claims: ["gb-unhcr-decisions", "gb-rejection-rate-2007-2009"],
    },
    {
      period: "2009/2025",
      stance: "sends-to-south",
      claims: [
        "gb-rejection-rate-2007-2009",
        "gb-kk-2011",
        "gb-gp-2014",
        "gb-readmission",
        "gb-rejections-2013-2014",
        "gb-unhcr-decisions",
      ],
    },
  ],
  summary: [
    "gb-gp-2014",
    "gb-unhcr-2025",
    "gb-new-malden-largest-2022",
    "gb-unhcr-decisions",
    "gb-home-office-2003-2016",
    "gb-rejections-2013-2014",
    "gb-readmission",
    "gb-rejection-rate-2007-2009",
    "gb-fingerprints-2008",
  ],
});
