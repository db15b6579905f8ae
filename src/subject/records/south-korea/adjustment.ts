import { claimsOf } from "#subject/writing.ts";

const where = { en: "Psychological and cultural adjustment" };

export const adjustmentClaims = claimsOf("KR", [
  {
    id: "kr-adjustment-serious-difficulties",
    kind: "demographic",
    theme: "health",
    statement: {
      en: "By Wikipedia, North Koreans who have settled in South Korea have serious difficulty in adjusting, both in mind and to another culture.",
    },
    evidence: [{ source: "wikipedia-2024", locator: where }],
  },
  {
    id: "kr-adjustment-causes",
    kind: "demographic",
    theme: "health",
    alsoPlaces: ["KP"],
    statement: {
      en: "People from the North find it hard to adjust in South Korea mainly because of how they had to live in the North, Wikipedia says, and because they cannot fully grasp the culture, the rules and the way of life that are new to them.",
    },
    evidence: [{ source: "wikipedia-2024", locator: where }],
  },
  {
    id: "kr-adjustment-ptsd",
    kind: "demographic",
    theme: "health",
    statement: {
      en: "For people from the North, trouble with adjusting often appears as post-traumatic stress disorder (PTSD): an illness of the mind that can follow a terrible experience.",
    },
    evidence: [{ source: "wikipedia-2024", locator: where }],
  },
  {
    id: "kr-adjustment-traumatic-events",
    kind: "demographic",
    theme: "health",
    alsoPlaces: ["KP"],
    statement: {
      en: "For North Koreans the traumatic events include the brutality of the regime, hunger to the point of starvation, and propaganda.",
    },
    evidence: [{ source: "wikipedia-2024", locator: where }],
    contentNote: "violence",
  },
  {
    id: "kr-adjustment-physical-illness",
    kind: "demographic",
    theme: "health",
    statement: {
      en: "Some studies have found that post-traumatic stress and physical illness are directly connected: it explains why people who were exposed to trauma become physically less healthy.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: where, attributedTo: { en: "some studies, not named" } },
    ],
  },
  {
    id: "kr-adjustment-symptoms",
    kind: "demographic",
    theme: "health",
    statement: {
      en: "Symptoms connected with trauma and post-traumatic stress are upsetting memories or dreams of the traumatic events, anxiety, distress of mind or body, and changes in how a person thinks.",
    },
    evidence: [{ source: "wikipedia-2024", locator: where }],
  },
  {
    id: "kr-adjustment-depression-women",
    kind: "demographic",
    theme: "health",
    statement: {
      en: "Depression and somatisation, which Wikipedia calls two usual forms of post-traumatic stress disorder, are both diagnosed among North Koreans who left, and more often among women.",
    },
    figures: [
      { measure: "count", unit: "items", value: 2, group: { en: "usual forms of PTSD named" } },
    ],
    evidence: [{ source: "wikipedia-2024", locator: where }],
    caveat: { en: "Wikipedia gives no numbers of diagnoses." },
  },
  {
    id: "kr-adjustment-survey-56-percent",
    kind: "statistic",
    theme: "health",
    statement: {
      en: "About 56 per cent of North Koreans who left have at least one illness of the mind, by a survey that Wikipedia calls recent.",
    },
    figures: [
      {
        measure: "share",
        unit: "percent",
        value: 56,
        approximate: true,
        group: { en: "one or more psychological disorders" },
      },
    ],
    evidence: [
      { source: "wikipedia-2024", locator: where, attributedTo: { en: "a survey, not named" } },
    ],
    caveat: { en: "Wikipedia names neither the survey nor its year." },
  },
  {
    id: "kr-adjustment-survey-93-percent",
    kind: "statistic",
    theme: "health",
    alsoPlaces: ["KP"],
    statement: {
      en: "In a survey, 93 per cent of North Koreans who left named shortages of food and water, and a lack of medical care that kept them constantly ill, as the most common terrible experiences before their post-traumatic stress disorder.",
    },
    figures: [
      {
        measure: "share",
        unit: "percent",
        value: 93,
        group: { en: "named shortages and lack of medical care" },
      },
    ],
    evidence: [
      { source: "wikipedia-2024", locator: where, attributedTo: { en: "a survey, not named" } },
    ],
    caveat: { en: "Wikipedia names neither the survey nor its year." },
  },
  {
    id: "kr-adjustment-trauma-effect",
    kind: "demographic",
    theme: "health",
    statement: {
      en: "Hunger, thirst, illness without medical care and other traumatic experiences have a great effect on how people adjust in a new place.",
    },
    evidence: [{ source: "wikipedia-2024", locator: where }],
  },
  {
    id: "kr-adjustment-ptsd-work",
    kind: "demographic",
    theme: "health",
    statement: {
      en: "Post-traumatic stress often keeps people from the North from fitting into a new culture, from holding on to a job and from building up possessions.",
    },
    evidence: [{ source: "wikipedia-2024", locator: where }],
  },
  {
    id: "kr-adjustment-other-factors-32",
    kind: "statistic",
    theme: "health",
    statement: {
      en: "Terrible experiences are not the only reason why adjusting is hard. A researcher whom Wikipedia calls Woo Teak-jeon interviewed 32 North Koreans in South Korea, and found difficulties that have nothing to do with post-traumatic stress: people's own suspicion and way of thinking, the new society's prejudice, and values that they did not know.",
    },
    figures: [{ measure: "sample", unit: "people", value: 32, group: { en: "interviewed" } }],
    evidence: [{ source: "wikipedia-2024", locator: where, attributedTo: { en: "Woo Teak-jeon" } }],
    caveat: {
      en: "The name is spelt as Wikipedia has it, which may have mixed family name and given name; the study itself was not read.",
    },
  },
  {
    id: "kr-adjustment-food",
    kind: "demographic",
    theme: "health",
    statement: {
      en: "Even South Korea's food seems hard to get used to for many people from the North. Research by the Korean Nutrition Society found that people who were used to only small daily portions in North Korea keep up the habit even when they have plenty of food.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: where,
        attributedTo: { en: "The Korean Nutrition Society" },
      },
    ],
  },
  {
    id: "kr-adjustment-ways-forward",
    kind: "support",
    theme: "support",
    statement: {
      en: "How people adjust to new rules and norms is a sensitive matter, but there are ways to resolve it. Yoon says that it can be made smoother and less painful if those who left, the government, NGOs, and religious and humanitarian organisations all make an effort together.",
    },
    evidence: [{ source: "wikipedia-2024", locator: where, attributedTo: { en: "Yoon" } }],
    caveat: { en: "Wikipedia gives a surname only, and does not say who Yoon is." },
  },
  {
    id: "kr-fsi-recognition",
    kind: "support",
    theme: "support",
    statement: {
      en: "Freedom Speakers International (FSI) is a non-profit NGO that was once named Teach North Korean Refugee (TNKR). It has won praise for helping refugees to adjust to life outside North Korea.",
    },
    evidence: [{ source: "wikipedia-2024", locator: where }],
  },
  {
    id: "kr-fsi-mission",
    kind: "support",
    theme: "advocacy",
    statement: {
      en: "Freedom Speakers International (FSI) gives as its mission, on its website, to empower refugees from North Korea, so that through education, advocacy and support they find a voice and a path of their own.",
    },
    evidence: [{ source: "wikipedia-2024", locator: where, attributedTo: { en: "FSI's website" } }],
  },
  {
    id: "kr-fsi-english",
    kind: "support",
    theme: "support",
    statement: {
      en: "By its website, the main work of Freedom Speakers International (FSI) is to help refugees prepare for their future and for life outside North Korea by offering them English lessons free of charge.",
    },
    evidence: [{ source: "wikipedia-2024", locator: where }],
  },
  {
    id: "kr-fsi-contests-forums",
    kind: "support",
    theme: "advocacy",
    statement: {
      en: "Freedom Speakers International (FSI) organises bi-annual contests in which North Korean refugees give speeches in English, and public forums with first-hand accounts of living in North Korea, escaping from it and adjusting elsewhere.",
    },
    evidence: [{ source: "wikipedia-2024", locator: where }],
    caveat: {
      en: "“Bi-annual” is Wikipedia's word; it can mean twice a year or every two years.",
    },
  },
  {
    id: "kr-fsi-founders-2013",
    kind: "support",
    theme: "advocacy",
    when: "2013/2024",
    statement: {
      en: "Casey Lartigue Jr. and Eunkoo Lee founded Freedom Speakers International (FSI) in 2013 and still led it together in 2024.",
    },
    evidence: [{ source: "wikipedia-2024", locator: where }],
  },
  {
    id: "kr-fsi-tedx-2017",
    kind: "support",
    theme: "advocacy",
    when: "2017",
    statement: {
      en: "In 2017 the two founders of Freedom Speakers International (FSI) gave a TEDx Talk together, in which they tell its history and offer practical lessons on how to make the world better.",
    },
    figures: [{ measure: "count", unit: "people", value: 2, group: { en: "speakers" } }],
    evidence: [{ source: "wikipedia-2024", locator: where }],
  },
]);
