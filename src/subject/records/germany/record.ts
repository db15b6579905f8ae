import { claimsOf, defineCountry } from "#subject/writing.ts";
import { germanyIncidents } from "./events.ts";
import { germanyUnhcrClaims } from "./unhcr.ts";

const claims = claimsOf("DE", [
  {
    id: "de-asylum-1995-2005",
    kind: "statistic",
    theme: "law",
    when: "1995/2005",
    asOf: "2006-02-28",
    statement: {
      en: "In Germany 455 North Koreans asked for asylum from 1995 to 2005, officials of the country told Radio Free Asia: 232 were accepted and 163 refused.",
    },
    figures: [
      { measure: "asylum-applications", unit: "people", value: 455 },
      { measure: "asylum-grants", unit: "people", value: 232 },
      { measure: "asylum-refusals", unit: "people", value: 163 },
    ],
    evidence: [
      {
        source: "rfa-2006",
        locator: { en: "Excerpt" },
        attributedTo: { en: "German officials" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "de-naturalised-2007-2016",
    kind: "statistic",
    theme: "law",
    when: "2007/2016",
    asOf: "2018-04-09",
    statement: {
      en: "Eurostat counts 396 people from North Korea who became German citizens from 2007 to 2016.",
    },
    figures: [
      { measure: "naturalisations", unit: "people", value: 396, definedBy: { en: "Eurostat" } },
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
    id: "de-naturalised-2007-2017",
    kind: "statistic",
    theme: "law",
    when: "2007/2017",
    asOf: "2019-08-06",
    statement: {
      en: "Counted from 2007 to 2017, the number of new German citizens from North Korea is 407, by Eurostat.",
    },
    figures: [
      { measure: "naturalisations", unit: "people", value: 407, definedBy: { en: "Eurostat" } },
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
  {
    id: "de-unhcr-2025",
    kind: "estimate",
    theme: "resettlement",
    when: "2025",
    statement: {
      en: "UNHCR counts 86 refugees of North Korean origin in Germany at the end of 2025.",
    },
    figures: [{ measure: "refugees", unit: "people", value: 86, definedBy: { en: "UNHCR" } }],
    evidence: [{ source: "unhcr-data-2025", locator: { en: "population table" }, reading: "high" }],
    caveat: { en: "Somebody who becomes a German citizen is no longer counted." },
  },
  {
    id: "de-2005-vgh",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2005-06-03",
    statement: {
      en: "North Koreans can in principle claim no protection in Germany, the highest administrative court of the German state of Baden-Württemberg ruled in June 2005: all of them are citizens of South Korea too, and that country is ready to accept them.",
    },
    evidence: [
      {
        source: "verwaltungsgerichtshof-baden-wurttemberg-2005",
        locator: { en: "the court's press release" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Courts in other German states may have decided differently." },
  },
  {
    id: "de-2005-sigmaringen",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2003-11/2005-06-13",
    statement: {
      en: "In 2003 Germany's asylum office still granted a North Korean protection against being sent to the North; in June 2005 a court in Sigmaringen took it away, because South Korea would give protection.",
    },
    evidence: [
      {
        source: "verwaltungsgericht-sigmaringen-2005",
        locator: { en: "A 2 K 12290/03, judgment of 13 June 2005" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "de-2020-freiburg-unfounded",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2020-01-15",
    statement: {
      en: "A court in Freiburg held in January 2020 that a North Korean's claim is plainly unfounded in Germany, since South Korea takes such people in; it excepted soldiers who deserted, officials and others whom North Korea has a special interest in persecuting.",
    },
    evidence: [
      {
        source: "verwaltungsgericht-freiburg-2020",
        locator: { en: "A 9 K 3079/19, official headnote" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "de-2020-freiburg-granted",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2020-08-03",
    statement: {
      en: "A man who had left North Korea in 2000 and had seventeen years in Germany behind him had to be recognised there as a refugee, the court in Freiburg ruled in August 2020: under South Korean law Seoul may turn down people who have long made their living in some other country.",
    },
    figures: [{ measure: "duration", unit: "years", value: 17, group: { en: "in Germany" } }],
    evidence: [
      {
        source: "verwaltungsgericht-freiburg-2020-2",
        locator: { en: "A 9 K 9336/17, headnote" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
]);

export const germany = defineCountry([...claims, ...germanyIncidents, ...germanyUnhcrClaims], {
  id: "DE",
  name: { en: "Germany" },
  roles: ["destination"],
  checked: "2026-11-28",
  takeaway: {
    text: {
      en: "Germany granted asylum to 232 North Koreans from 1995 to 2005; then courts pointed applicants to South Korea. From 2007 to 2017, 407 became German citizens; UNHCR counted 86 refugees in 2025.",
    },
    claims: [
      "de-asylum-1995-2005",
      "de-2005-vgh",
      "de-2020-freiburg-unfounded",
      "de-naturalised-2007-2017",
      "de-unhcr-2025",
    ],
  },
  stances: [
    {
      period: "1995/2004",
      stance: "resettles",
      claims: ["de-asylum-1995-2005", "de-unhcr-decisions"],
    },
    {
      period: "2005/2020",
      stance: "sends-to-south",
      claims: [
        "de-2005-vgh",
        "de-2005-sigmaringen",
        "de-2020-freiburg-unfounded",
        "de-2020-freiburg-granted",
      ],
    },
  ],
  summary: [
    "de-2020-freiburg-unfounded",
    "de-unhcr-2025",
    "de-2020-freiburg-granted",
    "de-unhcr-decisions",
    "de-naturalised-2007-2017",
    "de-2005-vgh",
    "de-asylum-1995-2005",
  ],
});
