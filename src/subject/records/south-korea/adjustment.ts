import { claimsOf } from "#subject/writing.ts";

const where = { en: "Psychological and cultural adjustment" };

export const adjustmentClaims = claimsOf("KR", [
  {
    id: "kr-adjustment-serious-difficulties",
    kind: "demographic",
    theme: "health",
    statement: {
      en: "Once they have been resettled, North Koreans have serious difficulty in adjusting, both psychologically and culturally.",
    },
    evidence: [{ source: "wikipedia-2024", locator: where }],
  },
  {
    id: "kr-adjustment-causes",
    kind: "demographic",
    theme: "health",
    alsoPlaces: ["KP"],
    statement: {
      en: "These difficulties come mainly from the conditions and surroundings in which people lived in North Korea, and from not being able to grasp fully the culture, the rules and the way of life that are new to them in South Korea.",
    },
    evidence: [{ source: "wikipedia-2024", locator: where }],
  },
  {
    id: "kr-adjustment-ptsd",
    kind: "demographic",
    theme: "health",
    statement: {
      en: "Trouble with adjusting often appears as post-traumatic stress disorder (PTSD), a mental disorder that arises once someone has lived through a major traumatic event.",
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
      en: "Some studies have found that PTSD and physical illness are directly connected: PTSD explains why people who were exposed to trauma become physically less healthy.",
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
      en: "Symptoms connected with trauma and PTSD are upsetting memories or dreams of the traumatic events, anxiety, distress of mind or body, and changes in how a person thinks.",
    },
    evidence: [{ source: "wikipedia-2024", locator: where }],
  },
  {
    id: "kr-adjustment-depression-women",
    kind: "demographic",
    theme: "health",
    statement: {
      en: "Depression and somatisation, which the article describes as two usual forms of PTSD, are both diagnosed among North Koreans who left, and more often among women.",
    },
    figures: [
      { measure: "count", unit: "items", value: 2, group: { en: "usual forms of PTSD named" } },
    ],
    evidence: [{ source: "wikipedia-2024", locator: where }],
    caveat: { en: "The article gives no numbers of diagnoses." },
  },
  {
    id: "kr-adjustment-survey-56-percent",
    kind: "statistic",
    theme: "health",
    statement: {
      en: "About 56% of North Koreans who left are affected by at least one type of psychological disorder, according to a survey that the article calls recent.",
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
    caveat: { en: "The article names neither the survey nor its year." },
  },
  {
    id: "kr-adjustment-survey-93-percent",
    kind: "statistic",
    theme: "health",
    alsoPlaces: ["KP"],
    statement: {
      en: "93% of North Koreans surveyed named shortages of food and water, and a lack of medical care that kept them constantly ill, as the most common kinds of traumatic experience before their PTSD.",
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
    caveat: { en: "The article names neither the survey nor its year." },
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
      en: "PTSD often keeps people from fitting into a new culture well enough, from holding on to a job and from building up possessions.",
    },
    evidence: [{ source: "wikipedia-2024", locator: where }],
  },
  {
    id: "kr-adjustment-other-factors-32",
    kind: "statistic",
    theme: "health",
    statement: {
      en: "Traumatic events are not the sole cause. Woo Teak-jeon interviewed 32 North Koreans in South Korea, and found difficulties that have nothing to do with PTSD: people's own suspicion and way of thinking, the new society's prejudice, and values that they did not know.",
    },
    figures: [{ measure: "sample", unit: "people", value: 32, group: { en: "interviewed" } }],
    evidence: [{ source: "wikipedia-2024", locator: where, attributedTo: { en: "Woo Teak-jeon" } }],
  },
  {
    id: "kr-adjustment-food",
    kind: "demographic",
    theme: "health",
    statement: {
      en: "In many cases even the food seems hard to get used to. Research by the Korean Nutrition Society found that people who were used to only small daily portions in North Korea keep up the habit even when they have plenty of food.",
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
    caveat: { en: "The article gives a surname only, and does not say who Yoon is." },
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
      en: "FSI's own website gives as its mission to empower refugees from North Korea, so that through education, advocacy and support they find a voice and a path of their own.",
    },
    evidence: [{ source: "wikipedia-2024", locator: where, attributedTo: { en: "FSI's website" } }],
  },
  {
    id: "kr-fsi-english",
    kind: "support",
    theme: "support",
    statement: {
      en: "FSI's main work is to help refugees prepare for their future and for life outside North Korea by offering them English lessons free of charge.",
    },
    evidence: [{ source: "wikipedia-2024", locator: where }],
  },
  {
    id: "kr-fsi-contests-forums",
    kind: "support",
    theme: "advocacy",
    statement: {
      en: "FSI also organises bi-annual contests in which North Korean refugees give speeches in English, and public forums with first-hand accounts of living in North Korea, escaping from it and adjusting elsewhere.",
    },
    evidence: [{ source: "wikipedia-2024", locator: where }],
    caveat: {
      en: "“Bi-annual” is the article's word; it can mean twice a year or every two years.",
    },
  },
  {
    id: "kr-fsi-founders-2013",
    kind: "support",
    theme: "advocacy",
    when: "2013/2024",
    statement: {
      en: "Casey Lartigue Jr. and Eunkoo Lee founded FSI in 2013 and were leading it together at the time of the article.",
    },
    evidence: [{ source: "wikipedia-2024", locator: where }],
  },
  {
    id: "kr-fsi-tedx-2017",
    kind: "support",
    theme: "advocacy",
    when: "2017",
    statement: {
      en: "In 2017 the two founders gave a TEDx Talk together, in which they tell FSI's history and offer practical lessons on how to make the world better.",
    },
    figures: [{ measure: "count", unit: "people", value: 2, group: { en: "speakers" } }],
    evidence: [{ source: "wikipedia-2024", locator: where }],
  },
]);
