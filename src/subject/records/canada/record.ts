import { claimsOf, defineCountry } from "#subject/writing.ts";
import { canadaUnhcrClaims } from "./unhcr.ts";

const claims = claimsOf("CA", [
  // Numbers
  {
    id: "ca-rising-since-2006",
    kind: "demographic",
    theme: "resettlement",
    when: "2006/2024",
    statement: {
      en: "The number of North Korean asylum seekers and refugees in Canada has been rising since 2006, Wikipedia says.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Canada" } }],
    caveat: {
      en: "Other sources show that claims fell steeply from 2013 on and rose again for a time in 2016.",
    },
  },
  {
    id: "ca-applications-2007",
    kind: "statistic",
    theme: "law",
    when: "2007",
    statement: {
      en: "Radio Free Asia reported that more than 100 asylum applications were made in Canada in 2007 alone.",
    },
    figures: [
      { measure: "asylum-applications", unit: "applications", value: 100, approximate: true },
    ],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Canada" },
        attributedTo: { en: "Radio Free Asia" },
      },
      {
        source: "unhcr-data-2025",
        locator: { en: "asylum_applications table: 109 in 2007" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "ca-helped-to-come",
    kind: "support",
    theme: "support",
    alsoPlaces: ["CN"],
    when: "2006/2024",
    statement: {
      en: "Canadian missionaries and non-governmental organisations helped North Korean refugees to come to Canada, from China or from elsewhere, Radio Free Asia reported.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Canada" },
        attributedTo: { en: "Radio Free Asia" },
      },
    ],
  },
  {
    id: "ca-increase-limited-options",
    kind: "demographic",
    theme: "law",
    when: "2006/2024",
    statement: {
      en: "Wikipedia explains the rapid increase in applications to Canada by how few options people have, above all as asylum becomes harder to get.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Canada" } }],
  },
  {
    id: "ca-claims-2012-2015",
    kind: "statistic",
    theme: "law",
    when: "2012/2015",
    asOf: "2016-06-20",
    statement: {
      en: "North Koreans made 720 asylum claims in Canada in 2012 and 150 in 2013, a Senate committee reported; in 2014 there were fewer than 5 and in 2015 none.",
    },
    figures: [
      { measure: "asylum-applications", unit: "applications", value: 720, when: "2012" },
      { measure: "asylum-applications", unit: "applications", value: 150, when: "2013" },
      {
        measure: "asylum-applications",
        unit: "applications",
        low: 0,
        high: 5,
        approximate: true,
        when: "2014",
      },
      { measure: "asylum-applications", unit: "applications", value: 0, when: "2015" },
    ],
    evidence: [
      {
        source: "ipolitics-2016",
        locator: { en: "Excerpt" },
        attributedTo: { en: "a Senate committee" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "UNHCR's tables give 719 new applications in 2012 and 146 in 2013; they have none for 2014 and 2015, and 129 in 2016.",
    },
  },
  {
    id: "ca-grants-2012-2014",
    kind: "statistic",
    theme: "law",
    when: "2012/2014",
    statement: {
      en: "By data of the Immigration and Refugee Board, the number of North Koreans granted asylum fell from 222 in 2012 to 1 in 2014.",
    },
    figures: [
      { measure: "asylum-grants", unit: "people", value: 222, when: "2012" },
      { measure: "asylum-grants", unit: "people", value: 1, when: "2014" },
    ],
    evidence: [
      {
        source: "mckie-irb",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Immigration and Refugee Board" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "UNHCR's tables count 230 recognised in 2012 and none in 2014, a small difference in method.",
    },
  },
  {
    id: "ca-population-2016",
    kind: "estimate",
    theme: "demographics",
    when: "2016",
    statement: {
      en: "Wikipedia counts 780 North Koreans living in Canada in 2016.",
    },
    figures: [{ measure: "population-estimate", unit: "people", value: 780 }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Canada" } }],
    caveat: {
      en: "Wikipedia does not say whose count it is; the figure was looked for and not found in another source.",
    },
  },

  // Policy
  {
    id: "ca-harper-2011",
    kind: "policy",
    theme: "diplomacy",
    when: "2011-02-02",
    statement: {
      en: "On 2 February 2011 Stephen Harper, then prime minister of Canada, met someone who had fled North Korea.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Canada" } }],
    caveat: { en: "Wikipedia names the person; the atlas does not." },
  },
  {
    id: "ca-vollertsen-2011",
    kind: "policy",
    theme: "advocacy",
    alsoPlaces: ["CN", "KR"],
    when: "2011-02-02",
    statement: {
      en: "Stephen Harper was also advised by Dr Norbert Vollertsen, who said that Canada can persuade China and others not to return refugees to North Korea, but to let them leave for the South and for other countries, Canada among them.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Canada" },
        attributedTo: { en: "Norbert Vollertsen" },
      },
    ],
  },
  {
    id: "ca-policy-2013",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2013/..",
    statement: {
      en: "Since 2013 Canada has treated North Koreans as people who are entitled to South Korean citizenship.",
    },
    evidence: [
      {
        source: "mckie-irb",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "immigration-and-refugee-2016",
        locator: { en: "decision TB4-05778: a citizen of South Korea" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "ca-removals-2013-2017",
    kind: "statistic",
    theme: "return",
    alsoPlaces: ["KR"],
    when: "2013/2017",
    statement: {
      en: "Canada's border agency recorded 165 removals of North Koreans from 2013 to 2017.",
    },
    figures: [{ measure: "removals", unit: "people", value: 165 }],
    evidence: [
      {
        source: "al-jazeera",
        locator: { en: "Excerpt" },
        attributedTo: { en: "Canada's border agency" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The removals are to South Korea, through which most of the people had come." },
  },
  {
    id: "ca-activists-2000-left",
    kind: "estimate",
    theme: "return",
    when: "2013/2017",
    statement: {
      en: "Activists said that nearly 2,000 North Koreans had left Canada.",
    },
    figures: [
      {
        measure: "count",
        unit: "people",
        value: 2000,
        approximate: true,
        group: { en: "left the country" },
      },
    ],
    evidence: [
      {
        source: "al-jazeera",
        locator: { en: "Excerpt" },
        attributedTo: { en: "activists" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Given beside the border agency's much lower count of removals." },
  },
  {
    id: "ca-pilot-2021",
    kind: "policy",
    theme: "resettlement",
    when: "2021-10-26",
    statement: {
      en: "In October 2021 the organisation HanVoice announced, together with Canada's immigration department, a pilot under which private sponsors would bring five families to Canada over two years.",
    },
    figures: [
      { measure: "count", unit: "items", value: 5, group: { en: "families" } },
      { measure: "duration", unit: "years", value: 2 },
    ],
    evidence: [
      {
        source: "hanvoice-2021",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "associated-press-2021",
        locator: { en: "the pilot" },
        attributedTo: { en: "HanVoice" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "Whether families arrived under it was not verified, except that UNHCR's table shows 5 people resettled to Canada in 2024, a rounded number.",
    },
  },
  // Where it stands now, and how it came about
  {
    id: "ca-unhcr-2025",
    kind: "estimate",
    theme: "resettlement",
    when: "2025",
    statement: {
      en: "UNHCR counts 90 refugees of North Korean origin in Canada at the end of 2025.",
    },
    figures: [{ measure: "refugees", unit: "people", value: 90, definedBy: { en: "UNHCR" } }],
    evidence: [{ source: "unhcr-data-2025", locator: { en: "population table" }, reading: "high" }],
    caveat: { en: "Somebody who becomes a Canadian citizen is no longer counted." },
  },
  {
    id: "ca-2008-inquiry",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2008-06-03",
    statement: {
      en: "A legal scholar traces the rise in Canada's positive decisions to June 2008, when the Immigration and Refugee Board looked into the meaning of South Korean citizenship for people from the North.",
    },
    evidence: [
      {
        source: "jeewon-min-2014",
        locator: { en: "abstract" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "ca-2010-court",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2010-06-30",
    statement: {
      en: "Canada's Federal Court set aside the refusal of a mother and son from North Korea in June 2010 and sent the case back: what South Korean citizenship means for such claims was still open.",
    },
    evidence: [
      {
        source: "federal-court-of-2010",
        locator: { en: "2010 FC 720, opening" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "ca-2016-guide",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2016-06-27/2016-12-02",
    statement: {
      en: "In June 2016 Canada's Refugee Appeal Division held that a North Korean child has South Korean citizenship and is therefore not a refugee. The Immigration and Refugee Board turned this decision into a guide for other cases in December 2016.",
    },
    evidence: [
      {
        source: "immigration-and-refugee-2016",
        locator: { en: "decision TB4-05778" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Whether the guide still stands was not looked up." },
  },
  {
    id: "ca-pilot-from-thailand",
    kind: "policy",
    theme: "resettlement",
    alsoPlaces: ["TH"],
    when: "2021-10/2024",
    asOf: "2021-10-26",
    statement: {
      en: "The five families of Canada's pilot of 2021 were to come from Thailand, mothers with their children first, and sponsors were to support them for a year.",
    },
    figures: [{ measure: "count", unit: "items", value: 5, group: { en: "families" } }],
    evidence: [
      {
        source: "associated-press-2021",
        locator: { en: "terms of the pilot" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "How many came was looked for and not found." },
  },
  {
    id: "ca-pilot-delayed",
    kind: "support",
    theme: "resettlement",
    alsoPlaces: ["CN"],
    when: "2022~",
    statement: {
      en: "HanVoice's director said about a year after the start of Canada's pilot that it was no longer sure that the families could come within two years, since people could not move through China under its pandemic rules.",
    },
    evidence: [
      {
        source: "toronto-com-2022",
        locator: { en: "the director's words" },
        attributedTo: { en: "HanVoice" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The year is inferred from the text." },
  },
]);

export const canada = defineCountry([...claims, ...canadaUnhcrClaims], {
  id: "CA",
  name: { en: "Canada" },
  roles: ["destination"],
  checked: "2026-11-28",
  takeaway: {
    text: {
      en: "Canada granted 222 North Koreans asylum in 2012. From 2013 it held them entitled to South Korean citizenship: claims fell to none in 2015, but were 129 in 2016. UNHCR counted 90 refugees in 2025.",
    },
    claims: [
      "ca-grants-2012-2014",
      "ca-policy-2013",
      "ca-claims-2012-2015",
      "ca-unhcr-applications",
      "ca-unhcr-2025",
    ],
  },
  stances: [
    {
      period: "2006/2012",
      stance: "resettles",
      claims: ["ca-applications-2007", "ca-grants-2012-2014", "ca-unhcr-decisions"],
    },
    {
      period: "2013/..",
      stance: "sends-to-south",
      claims: ["ca-policy-2013", "ca-2016-guide", "ca-removals-2013-2017"],
    },
  ],
  summary: [
    "ca-policy-2013",
    "ca-unhcr-resettled",
    "ca-pilot-2021",
    "ca-pilot-from-thailand",
    "ca-unhcr-applications",
    "ca-removals-2013-2017",
    "ca-2016-guide",
    "ca-claims-2012-2015",
    "ca-grants-2012-2014",
  ],
});
