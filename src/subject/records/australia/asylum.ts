import { claimsOf } from "#subject/writing.ts";

export const australiaClaims = claimsOf("AU", [
  {
    id: "au-2010-tribunal",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2010-09-13",
    statement: {
      en: "A woman from North Korea was denied a protection visa by Australia's Refugee Review Tribunal in September 2010, since South Korean law makes her a citizen of the South.",
    },
    evidence: [
      {
        source: "crikey-2010",
        locator: { en: "the decision of 13 September" },
        attributedTo: { en: "the Refugee Review Tribunal" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Read in an opinion piece on the ruling." },
  },
  {
    id: "au-2012-high-court",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2012-08-17",
    statement: {
      en: "Counsel told Australia's High Court in August 2012 that, as a lower court read the law, no North Korean could validly ask for protection unless the minister allowed it; some seventy had asked and been told so, and 43 had turned to the minister.",
    },
    figures: [
      {
        measure: "asylum-applications",
        unit: "people",
        value: 70,
        approximate: true,
      },
      {
        measure: "people-involved",
        unit: "people",
        value: 43,
        group: { en: "turned to the minister" },
      },
    ],
    evidence: [
      {
        source: "high-court-of-2012",
        locator: { en: "[2012] HCATrans 190" },
        attributedTo: { en: "counsel in the hearing" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "What the court decided was not read." },
  },
  {
    id: "au-2012-seventy-removal",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KR"],
    when: "2012-10",
    statement: {
      en: "Some seventy North Koreans faced being removed from Australia to South Korea, it was reported in October 2012: in Australian law they count as citizens of both states.",
    },
    figures: [
      {
        measure: "people-involved",
        unit: "people",
        value: 70,
        approximate: true,
        group: { en: "facing removal" },
      },
    ],
    evidence: [
      {
        source: "abc-2012",
        locator: { en: "broadcast of October 2012" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "How many were removed was looked for and not found." },
  },
]);
