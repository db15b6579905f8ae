import { claimsOf, defineCountry } from "#subject/writing.ts";
import { europeIncidents } from "./events.ts";
import { europeUnhcrClaims } from "./unhcr.ts";

const claims = claimsOf("EU", [
  // How many, and where
  {
    id: "eu-estimate-eahrnk-2014",
    kind: "estimate",
    theme: "resettlement",
    alsoPlaces: ["BE", "DK", "FI", "FR", "DE", "LU", "NL", "NO", "SE", "GB"],
    when: "2014",
    statement: {
      en: "The European Alliance for Human Rights in North Korea, a human rights organisation, claimed on the strength of its research in 2014 that around 1,400 refugees from North Korea were in Europe as a whole.",
    },
    figures: [
      {
        measure: "population-estimate",
        unit: "people",
        value: 1400,
        approximate: true,
        group: { en: "in all of Europe" },
      },
    ],
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
      en: "A report of 2014 by the European Alliance for Human Rights in North Korea, which cites UN refugee statistics, found North Korean communities in the United Kingdom, Germany and France, in Belgium, Luxembourg and the Netherlands, and in Denmark, Finland, Norway and Sweden.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Europe" },
        attributedTo: { en: "the European Alliance for Human Rights in North Korea" },
      },
      {
        source: "unhcr-data-2025",
        locator: { en: "population table: rows for all of these states but Finland" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "Wikipedia writes “UNHRC statistics”; we read it as a slip for UNHCR, the refugee agency. UNHCR's population table, as we read it, has no row for Finland.",
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
      en: "Robert King writes that, since the famine of the mid-1990s, “a thousand or two” North Koreans (1,000 to 2,000) have settled in Europe, Germany and Britain included.",
    },
    figures: [
      {
        measure: "resettled-cumulative",
        unit: "people",
        low: 1000,
        high: 2000,
        group: { en: "in all of Europe" },
        approximate: true,
      },
    ],
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "Opening" },
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
    caveat: { en: "Germany and Britain are included." },
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
      {
        source: "yonhap-2018",
        locator: { en: "Excerpt: Germany, Britain and all" },
        attributedTo: { en: "Eurostat" },
        reading: "high",
        flags: ["stored-copy"],
      },
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
        relays: "official",
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
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Germany and Britain are included." },
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
      en: "Belgium, Britain, France and the Netherlands turned down most claims because they see people from North Korea as citizens of the South, the European Alliance for Human Rights in North Korea reported in 2015.",
    },
    evidence: [
      {
        source: "diplomat-2015",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the European Alliance for Human Rights in North Korea" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "upper-tribunal-2014",
        locator: { en: "all North Koreans are South Korean citizens (Britain)" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "district-court-of-2014",
        locator: { en: "Dutch practice since 1 January 2013" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The report itself was not read." },
  },
  {
    id: "eu-unhcr-2025",
    kind: "estimate",
    theme: "resettlement",
    when: "2025",
    statement: {
      en: "Added up over twelve European states, Germany and Britain among them, UNHCR counts 161 refugees and 21 asylum-seekers of North Korean origin at the end of 2025.",
    },
    figures: [
      {
        measure: "refugees",
        unit: "people",
        value: 161,
        group: { en: "in twelve states, with Germany and Britain" },
        definedBy: { en: "UNHCR" },
      },
      {
        measure: "asylum-seekers",
        unit: "people",
        value: 21,
        group: { en: "in twelve states, with Germany and Britain" },
        definedBy: { en: "UNHCR" },
      },
    ],
    evidence: [{ source: "unhcr-data-2025", locator: { en: "population table" }, reading: "high" }],
    caveat: { en: "The total is our sum. Somebody who becomes a citizen is no longer counted." },
  },
  {
    id: "eu-2006-seven-states",
    kind: "statistic",
    theme: "law",
    alsoPlaces: ["DE", "GB", "DK", "NL", "SE", "NO"],
    when: "1995/2006-02",
    asOf: "2006-02-22",
    statement: {
      en: "Seven European states gave asylum to some 280 North Koreans in the ten years to February 2006, by Radio Free Asia's count. Among them were Germany with 232, Britain with 25, Denmark with 7, the Netherlands with 6, Sweden with 5 and Norway with 2.",
    },
    figures: [
      {
        measure: "asylum-grants",
        unit: "people",
        value: 280,
        approximate: true,
        group: { en: "in seven states" },
      },
      { measure: "asylum-grants", unit: "people", value: 232, group: { en: "Germany" } },
      { measure: "asylum-grants", unit: "people", value: 25, group: { en: "United Kingdom" } },
      { measure: "asylum-grants", unit: "people", value: 7, group: { en: "Denmark" } },
      { measure: "asylum-grants", unit: "people", value: 6, group: { en: "Netherlands" } },
      { measure: "asylum-grants", unit: "people", value: 5, group: { en: "Sweden" } },
      { measure: "asylum-grants", unit: "people", value: 2, group: { en: "Norway" } },
    ],
    evidence: [
      {
        source: "the-korea-times-2006",
        locator: { en: "count by country" },
        attributedTo: { en: "Radio Free Asia" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The seventh state is not named in the copy that was read." },
  },
  {
    id: "eu-parliament-2012",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["CN"],
    when: "2012-05-24",
    statement: {
      en: "The European Parliament passed a resolution on refugees from North Korea on 24 May 2012. Under an agreement made in 1986, it says, China keeps them out of UNHCR's procedures; it also gives non-governmental organisations' estimate that about 5,000 people are sent back each year.",
    },
    figures: [
      {
        measure: "forced-returns",
        unit: "people",
        value: 5000,
        approximate: true,
        group: { en: "a year, estimated" },
      },
    ],
    evidence: [
      {
        source: "european-parliament-2012-2",
        locator: { en: "2012/2655(RSP), recital E" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "Recital E was read on a website that quotes passages of European Union texts in two languages.",
    },
  },
  {
    id: "eu-2026-prisoners-rapporteur",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR", "RU"],
    when: "2026-02-06",
    statement: {
      en: "The UN rapporteur on North Korea said in February 2026 that to show the faces of the North Korean prisoners of war in Ukraine may break the Geneva Convention, and that nobody may be sent to where they face persecution.",
    },
    evidence: [
      {
        source: "korea-joongang-daily-2026",
        locator: { en: "the rapporteur in Seoul" },
        attributedTo: { en: "the UN Special Rapporteur" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
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
  {
    id: "nl-2013-practice",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2007/2013-01-01",
    statement: {
      en: "On 1 January 2013 the practice of the Netherlands changed: North Koreans have since been refused on the ground that they can fall back on South Korean citizenship, which did not count against them earlier.",
    },
    evidence: [
      {
        source: "district-court-of-2014",
        locator: { en: "ECLI:NL:RBDHA:2014:7607, summary" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The court found in June 2014 that the change had not been well enough reasoned at first, yet let the refusal stand.",
    },
  },
  {
    id: "nl-2013-minister",
    kind: "policy",
    theme: "law",
    when: "2013-07-18",
    statement: {
      en: "The Netherlands has no special policy for North Koreans and looks at every claim on its own, the Dutch minister said in parliament in July 2013; a person who can rely on being a citizen of a different safe country, the minister added, does not need protection.",
    },
    evidence: [
      {
        source: "tweede-kamer-der-2013",
        locator: { en: "answer of 18 July 2013" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "nl-2013-no-returns",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KR"],
    when: "2013-10-31",
    statement: {
      en: "Up to October 2013 no case was known to the Dutch government of a North Korean who, once refused in the Netherlands, had gone to South Korea.",
    },
    evidence: [
      {
        source: "dutch-state-secretary-2013",
        locator: { en: "answer of 31 October 2013" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "nl-2013-court",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2013-11-22",
    statement: {
      en: "A Dutch court held in November 2013 that even somebody who fails South Korea's security check can claim its citizenship, and upheld the refusal of a woman and her children from North Korea.",
    },
    evidence: [
      {
        source: "district-court-of-2013",
        locator: { en: "ECLI:NL:RBDHA:2013:19110" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Read in a machine's summary of the judgment." },
  },
  {
    id: "nl-2014-council-of-state",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2014-07-18",
    statement: {
      en: "In July 2014 the Dutch Council of State held that it is for the immigration service to prove that a person from the North really is a South Korean national, because Seoul may say no after a security check.",
    },
    evidence: [
      {
        source: "inlia-2014",
        locator: { en: "on the ruling of 18 July 2014" },
        attributedTo: { en: "the Council of State" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "nl-2022-court",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2021-09/2022",
    statement: {
      en: "The Dutch practice went on in 2022: a family that had asked for asylum in September 2021 was believed in what it said about North Korea, yet refused, as it has South Korean nationality by law.",
    },
    evidence: [
      {
        source: "district-court-of-2022",
        locator: { en: "ECLI:NL:RBDHA:2022:11141" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "What the court itself decided is not in the part that was read." },
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
  {
    id: "fr-2016-court",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2016-05-06",
    statement: {
      en: "In May 2016 France's National Court of Asylum gave a North Korean the status of a refugee. It had read the constitution and the nationality law of South Korea, and found that he is not a South Korean national and does not become one automatically.",
    },
    evidence: [
      {
        source: "cour-nationale-du-2016",
        locator: { en: "the court's summary of 6 May 2016" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Courts in Britain, Germany and Sweden took the opposite view." },
  },
]);

const swedenClaims = claimsOf("SE", [
  {
    id: "se-2013-practice",
    kind: "statistic",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2013-04",
    statement: {
      en: "About ten North Koreans asked for asylum in Sweden each year and were usually sent to South Korea, Swedish radio reported in April 2013.",
    },
    figures: [
      {
        measure: "asylum-applications",
        unit: "people",
        value: 10,
        approximate: true,
        group: { en: "a year" },
      },
    ],
    evidence: [
      {
        source: "sveriges-radio-2013",
        locator: { en: "the migration board's practice" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "se-2015-court",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2015-12-16",
    statement: {
      en: "In December 2015 Sweden's Migration Court of Appeal ruled that a child whose parents are from North Korea may be sent to South Korea: by the law of the South every North Korean is its citizen, and no choice is left in the matter.",
    },
    evidence: [
      {
        source: "migrationsoverdomstolen-2015",
        locator: { en: "MIG 2015:22" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The ruling cites the British one of 2014." },
  },
]);

const norwayClaims = claimsOf("NO", [
  {
    id: "no-2017-practice",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2008~/2017",
    statement: {
      en: "As a rule Norway's immigration office at first gave North Koreans asylum, a Norwegian newspaper reported. When it found out that they are entitled to become citizens of South Korea, it changed course, and by 2017 it turned nearly all of them down.",
    },
    evidence: [
      {
        source: "nettavisen-2017",
        locator: { en: "the office's practice" },
        attributedTo: { en: "Norway's immigration office" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "no-applications-2007-2017",
    kind: "statistic",
    theme: "law",
    when: "2007/2017",
    statement: {
      en: "A newspaper counted 72 North Koreans who sought asylum in Norway in 2007, 23 in 2008 and seven in the three years from 2009 to 2011; after that there were none until a single one in August 2017.",
    },
    figures: [
      { measure: "asylum-applications", unit: "people", value: 72, when: "2007" },
      { measure: "asylum-applications", unit: "people", value: 23, when: "2008" },
      { measure: "asylum-applications", unit: "people", value: 7, when: "2009/2011" },
      { measure: "asylum-applications", unit: "people", value: 0, when: "2012/2016" },
      { measure: "asylum-applications", unit: "people", value: 1, when: "2017" },
    ],
    evidence: [
      {
        source: "nettavisen-2017",
        locator: { en: "claims by year" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "no-2007-granted",
    kind: "statistic",
    theme: "law",
    when: "2006/2007",
    asOf: "2008-04-10",
    statement: {
      en: "Norway had 26 North Korean asylum claims in 2006 and 72 in 2007; seven of the 72 were granted, Voice of America reported.",
    },
    figures: [
      { measure: "asylum-applications", unit: "people", value: 26, when: "2006" },
      { measure: "asylum-applications", unit: "people", value: 72, when: "2007" },
      { measure: "asylum-grants", unit: "people", value: 7, when: "2007" },
    ],
    evidence: [
      {
        source: "forum-asia-2008",
        locator: { en: "claims in Norway" },
        attributedTo: { en: "Voice of America" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Many applicants were thought to have lived in South Korea or China before." },
  },
]);

export const europe = defineCountry(
  [
    ...claims,
    ...europeIncidents,
    ...europeUnhcrClaims,
    ...netherlandsClaims,
    ...belgiumClaims,
    ...franceClaims,
    ...swedenClaims,
    ...norwayClaims,
  ],
  {
    id: "EU",
    name: { en: "Europe’s other communities" },
    roles: ["destination"],
    checked: "2026-11-28",
    takeaway: {
      text: {
        en: "North Koreans live in small communities in several European countries. From 2013 on some of these refused most claims, because they see North Koreans as South Korean citizens; a French court disagreed in 2016.",
      },
      claims: [
        "eu-communities-2014",
        "eu-rejections-2015",
        "nl-2013-practice",
        "se-2015-court",
        "fr-2016-court",
      ],
    },
    stances: [
      {
        period: "2007/2012",
        stance: "resettles",
        claims: ["eu-eurostat-877", "eu-communities-2014", "eu-unhcr-twelve-states"],
      },
      {
        period: "2013/2022",
        stance: "sends-to-south",
        claims: [
          "eu-rejections-2015",
          "nl-2013-practice",
          "se-2013-practice",
          "se-2015-court",
          "nl-2022-court",
        ],
      },
    ],
    summary: [
      "eu-rejections-2015",
      "nl-2022-court",
      "fr-2016-court",
      "se-2015-court",
      "nl-2013-practice",
      "eu-unhcr-twelve-states",
      "eu-eurostat-877",
      "eu-communities-2014",
    ],
  },
);
