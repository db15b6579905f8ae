import { claimsOf, defineCountry } from "#subject/writing.ts";

const claims = claimsOf("DE", [
  {
    id: "de-asylum-1995-2005",
    kind: "statistic",
    theme: "law",
    when: "1995/2005",
    asOf: "2006-02-28",
    statement: {
      en: "German officials told Radio Free Asia that 455 North Koreans applied for asylum from 1995 to 2005; 232 were accepted and 163 refused.",
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
]);

export const germany = defineCountry(claims, {
  id: "DE",
  name: { en: "Germany" },
  roles: ["destination"],
  checked: "2026-11-28",
  takeaway: {
    text: {
      en: "Germany accepted 232 North Korean asylum seekers from 1995 to 2005, and some 400 people from North Korea became German citizens from 2007 to 2017.",
    },
    claims: ["de-asylum-1995-2005", "de-naturalised-2007-2017"],
  },
  stances: [
    {
      period: "1995/2017",
      stance: "resettles",
      claims: ["de-asylum-1995-2005", "de-naturalised-2007-2017"],
    },
  ],
  summary: ["de-asylum-1995-2005", "de-naturalised-2007-2016", "de-naturalised-2007-2017"],
});
