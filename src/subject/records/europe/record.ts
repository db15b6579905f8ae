import { claimsOf, defineCountry } from "#subject/writing.ts";

const claims = claimsOf("EU", [
  // How many, and where
  {
    id: "eu-estimate-eahrnk-2014",
    kind: "estimate",
    theme: "resettlement",
    alsoPlaces: ["BE", "DK", "FI", "FR", "DE", "LU", "NL", "NO", "SE", "GB"],
    when: "2014",
    statement: {
      en: "The European Alliance for Human Rights in North Korea, a human rights organisation, claimed on the strength of its research in 2014 that around 1,400 refugees from North Korea were in Europe.",
    },
    figures: [{ measure: "population-estimate", unit: "people", value: 1400, approximate: true }],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Europe" },
        attributedTo: { en: "the European Alliance for Human Rights in North Korea" },
      },
    ],
    caveat: { en: "The report itself was looked for and not read." },
  },
  {
    id: "eu-communities-2014",
    kind: "demographic",
    theme: "resettlement",
    alsoPlaces: ["BE", "DK", "FI", "FR", "DE", "LU", "NL", "NO", "SE", "GB"],
    when: "2014",
    statement: {
      en: "Citing UN refugee statistics, that report of the European Alliance for Human Rights in North Korea identified North Korean communities in the United Kingdom, Germany and France, in Belgium, Luxembourg and the Netherlands, and in Denmark, Finland, Norway and Sweden.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Europe" },
        attributedTo: { en: "the European Alliance for Human Rights in North Korea" },
      },
    ],
    caveat: {
      en: "The article writes “UNHRC statistics”; we read it as a slip for UNHCR, the refugee agency. UNHCR's population table, as we read it, has no row for Finland.",
    },
  },
  {
    id: "eu-estimate-king-2020",
    kind: "estimate",
    theme: "resettlement",
    alsoPlaces: ["GB", "DE"],
    when: "1995~/2020",
    asOf: "2020-02-19",
    statement: {
      en: "Robert King writes that, since the famine of the mid-1990s, “a thousand or two” North Koreans (1,000 to 2,000) have settled in Europe.",
    },
    figures: [
      {
        measure: "resettled-cumulative",
        unit: "people",
        low: 1000,
        high: 2000,
        approximate: true,
      },
    ],
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "Opening" },
        attributedTo: { en: "Robert R. King" },
      },
    ],
    caveat: { en: "King gives no origin for the number." },
  },

  // New citizens
  {
    id: "eu-eurostat-820",
    kind: "statistic",
    theme: "law",
    alsoPlaces: ["GB", "DE"],
    when: "2007/2016",
    statement: {
      en: "According to a Eurostat report, 820 North Koreans in all gained the citizenship of European Union countries from 2007 to 2016.",
    },
    figures: [
      { measure: "naturalisations", unit: "people", value: 820, definedBy: { en: "Eurostat" } },
    ],
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Europe" }, attributedTo: { en: "Eurostat" } },
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
    id: "eu-eurostat-90-percent",
    kind: "statistic",
    theme: "law",
    alsoPlaces: ["GB", "DE"],
    when: "2007/2016",
    statement: {
      en: "Of the North Koreans who gained the citizenship of European Union countries from 2007 to 2016, nearly 90 per cent lived in Germany and Britain, the Eurostat report says.",
    },
    figures: [
      {
        measure: "share",
        unit: "percent",
        value: 90,
        approximate: true,
        group: { en: "Germany and Britain" },
      },
    ],
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Europe" }, attributedTo: { en: "Eurostat" } },
    ],
    caveat: {
      en: "The counts that Yonhap quotes from Eurostat, 396 for Germany and 317 for Britain, make 87 per cent of 820 (our arithmetic).",
    },
  },
  {
    id: "eu-eurostat-2015-2016",
    kind: "statistic",
    theme: "law",
    alsoPlaces: ["GB", "DE"],
    when: "2015/2016",
    asOf: "2018-04-09",
    statement: {
      en: "Eurostat counts 128 people from North Korea who gained citizenship of European countries in 2015, and 66 in 2016.",
    },
    figures: [
      {
        measure: "naturalisations",
        unit: "people",
        value: 128,
        when: "2015",
        definedBy: { en: "Eurostat" },
      },
      {
        measure: "naturalisations",
        unit: "people",
        value: 66,
        when: "2016",
        definedBy: { en: "Eurostat" },
      },
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
    id: "eu-eurostat-877",
    kind: "statistic",
    theme: "law",
    alsoPlaces: ["GB", "DE"],
    when: "2007/2017",
    asOf: "2019-08-06",
    statement: {
      en: "With 57 more in 2017, Eurostat's total of new European citizens from North Korea for 2007 to 2017 is 877.",
    },
    figures: [
      {
        measure: "naturalisations",
        unit: "people",
        value: 57,
        when: "2017",
        definedBy: { en: "Eurostat" },
      },
      { measure: "naturalisations", unit: "people", value: 877, definedBy: { en: "Eurostat" } },
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

  // Refusals
  {
    id: "eu-rejections-2015",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["GB", "NL", "BE", "FR", "KR"],
    when: "2013/2014",
    asOf: "2015-06",
    statement: {
      en: "Britain, the Netherlands, Belgium and France refused most claims because they regard North Koreans as South Korean citizens, the European Alliance for Human Rights in North Korea found in a report of 2015.",
    },
    evidence: [
      {
        source: "diplomat-2015",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the European Alliance for Human Rights in North Korea" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The report itself was not read." },
  },
]);

const netherlandsClaims = claimsOf("NL", [
  {
    id: "nl-rejections-2013",
    kind: "statistic",
    theme: "law",
    when: "2013",
    asOf: "2015-06",
    statement: {
      en: "The Netherlands refused 128 of 140 North Korean claims in 2013, according to the report that the European Alliance for Human Rights in North Korea made in 2015.",
    },
    figures: [
      { measure: "asylum-refusals", unit: "cases", value: 128 },
      { measure: "count", unit: "cases", value: 140, group: { en: "claims of which refused" } },
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
    caveat: { en: "UNHCR's tables also show 140 applications in the Netherlands in 2013." },
  },
]);

const belgiumClaims = claimsOf("BE", [
  {
    id: "be-rejections-99-of-126",
    kind: "statistic",
    theme: "law",
    when: "2013/2014",
    asOf: "2015-06",
    statement: {
      en: "Belgium refused 99 of 126 North Korean claims, according to the report that the European Alliance for Human Rights in North Korea made in 2015.",
    },
    figures: [
      { measure: "asylum-refusals", unit: "cases", value: 99 },
      { measure: "count", unit: "cases", value: 126, group: { en: "claims of which refused" } },
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
    caveat: { en: "Which of the years 2013 and 2014 the numbers belong to was not noted." },
  },
]);

const franceClaims = claimsOf("FR", [
  {
    id: "fr-rejections-19-of-19",
    kind: "statistic",
    theme: "law",
    when: "2013/2014",
    asOf: "2015-06",
    statement: {
      en: "France refused 19 of 19 North Korean claims, according to the report that the European Alliance for Human Rights in North Korea made in 2015.",
    },
    figures: [
      { measure: "asylum-refusals", unit: "cases", value: 19 },
      { measure: "count", unit: "cases", value: 19, group: { en: "claims of which refused" } },
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
    caveat: { en: "Which of the years 2013 and 2014 the numbers belong to was not noted." },
  },
]);

export const europe = defineCountry(
  [...claims, ...netherlandsClaims, ...belgiumClaims, ...franceClaims],
  {
    id: "EU",
    name: { en: "Europe’s other communities" },
    roles: ["destination"],
    checked: "2026-11-28",
    takeaway: {
      text: {
        en: "North Koreans live in small communities in a number of European countries; by 2014 several of these refused most claims, because they see North Koreans as South Korean citizens.",
      },
      claims: ["eu-communities-2014", "eu-rejections-2015"],
    },
    stances: [
      {
        period: "2007/2020",
        stance: "resettles",
        claims: ["eu-eurostat-877", "eu-communities-2014", "eu-estimate-king-2020"],
      },
    ],
    summary: [
      "eu-communities-2014",
      "eu-estimate-eahrnk-2014",
      "eu-estimate-king-2020",
      "eu-rejections-2015",
      "eu-eurostat-820",
    ],
  },
);
