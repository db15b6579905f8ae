import { claimsOf, defineCountry } from "#subject/writing.ts";

const claims = claimsOf("CA", [
  // Numbers
  {
    id: "ca-rising-since-2006",
    kind: "statistic",
    theme: "resettlement",
    when: "2006/2024",
    statement: {
      en: "The number of North Korean asylum seekers and refugees in Canada, the article says, has been rising since 2006.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Canada" } }],
    caveat: { en: "Claims fell steeply from 2013 on, according to other sources." },
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
    kind: "statistic",
    theme: "law",
    when: "2006/2024",
    statement: {
      en: "The article explains the rapid increase in applications to Canada by how few options people have, above all as asylum becomes harder to get.",
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
      en: "A Senate committee reported that asylum claims by North Koreans in Canada fell from 720 in 2012 to 150 in 2013, fewer than 5 in 2014 and none in 2015.",
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
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "UNHCR's tables give 719 new applications in 2012 and 146 in 2013." },
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
      en: "The article counts 780 North Koreans living in Canada in 2016.",
    },
    figures: [{ measure: "population-estimate", unit: "people", value: 780 }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Canada" } }],
    caveat: {
      en: "The article does not say whose count it is; the figure was looked for and not found in another source.",
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
    caveat: { en: "The article names the person; the atlas does not." },
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
        attributedTo: { en: "the Immigration and Refugee Board" },
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
        attributedTo: { en: "HanVoice" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "Whether families arrived under it was not verified, except that UNHCR's table shows 5 people resettled to Canada in 2024, a rounded number.",
    },
  },
]);

export const canada = defineCountry(claims, {
  id: "CA",
  name: { en: "Canada" },
  roles: ["destination"],
  checked: "2026-11-28",
  takeaway: {
    text: {
      en: "Canada granted asylum to 222 North Koreans in 2012; since 2013 it has treated them as entitled to South Korean citizenship, and claims fell to none in 2015.",
    },
    claims: ["ca-grants-2012-2014", "ca-policy-2013", "ca-claims-2012-2015"],
  },
  stances: [
    {
      period: "2006/2012",
      stance: "resettles",
      claims: ["ca-applications-2007", "ca-grants-2012-2014"],
    },
    {
      period: "2013/..",
      stance: "sends-to-south",
      claims: ["ca-policy-2013", "ca-removals-2013-2017"],
    },
  ],
  summary: [
    "ca-policy-2013",
    "ca-grants-2012-2014",
    "ca-claims-2012-2015",
    "ca-removals-2013-2017",
    "ca-pilot-2021",
  ],
});
