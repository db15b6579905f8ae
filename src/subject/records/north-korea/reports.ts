import { claimsOf } from "#subject/writing.ts";

/** What the UN and others say of the state that people leave, how many it counts, and voices. */
export const northKoreaReports = claimsOf("KP", [
  {
    id: "kp-ohchr-2020",
    kind: "policy",
    theme: "punishment",
    alsoPlaces: ["CN"],
    when: "2009/2019",
    asOf: "2020-07-28",
    contentNote: "violence",
    statement: {
      en: "A UN human rights report of July 2020 rests on accounts of over a hundred women who had been sent back between 2009 and 2019: in detention they were beaten, starved and abused, and worst if they were taken for people on their way to South Korea.",
    },
    figures: [
      { measure: "sample", unit: "people", value: 100, approximate: true, group: { en: "women" } },
    ],
    evidence: [
      {
        source: "un-human-rights-2020",
        locator: { en: "Opening: the press release on the report" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The report is called “I still feel the pain”; its press release was read and not the report.",
    },
  },
  {
    id: "kp-kinu-2016",
    kind: "policy",
    theme: "punishment",
    alsoPlaces: ["CN"],
    when: "2013/2015",
    asOf: "2016-04-25",
    statement: {
      en: "Up to 2013 a first return to North Korea meant at most six months of labour, but from 2014 on everyone returned was put in a long-term camp, South Korea's research institute KINU found in its 2016 White Paper.",
    },
    figures: [
      {
        measure: "duration",
        unit: "months",
        value: 6,
        group: { en: "most for a first return, until 2013" },
      },
    ],
    evidence: [
      {
        source: "daily-nk-2016",
        locator: { en: "Opening: the White Paper of 2016" },
        attributedTo: { en: "the Korea Institute for National Unification (KINU)" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The White Paper itself was not read." },
  },
  {
    id: "kp-un-2025",
    kind: "policy",
    theme: "law",
    when: "2014/2025-09",
    asOf: "2025-09-12",
    contentNote: "violence",
    statement: {
      en: "Repression in North Korea has deepened since 2014, with more surveillance, forced labour and executions, the UN human rights office said in September 2025. It had spoken to more than 300 people who left.",
    },
    figures: [{ measure: "sample", unit: "people", value: 300, approximate: true }],
    evidence: [
      {
        source: "reuters-2025",
        locator: { en: "Opening: the UN report" },
        attributedTo: { en: "the UN human rights office" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The report's own chapter on freedom of movement was not read." },
  },
  {
    id: "kp-shoot-order-2020",
    kind: "policy",
    theme: "punishment",
    alsoPlaces: ["CN"],
    when: "2020-08",
    asOf: "2021-08-27",
    contentNote: "violence",
    statement: {
      en: "North Korea was asked in August 2021 by UN rapporteurs about an order said to be of August 2020: whoever goes without permission into a zone along the northern border is to be shot.",
    },
    evidence: [
      {
        source: "newsweek-2021",
        locator: { en: "Opening: the rapporteurs' letter" },
        attributedTo: { en: "UN special rapporteurs" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The order was made public by Daily NK. An answer of North Korea was not found.",
    },
  },
  {
    id: "kp-border-closed-2020",
    kind: "policy",
    theme: "routes",
    alsoPlaces: ["CN"],
    when: "2020/2023",
    asOf: "2024-03-08",
    contentNote: "violence",
    statement: {
      en: "From 2020 North Korea closed its northern border far more tightly than before, and its guards were ordered to shoot people who come near, Human Rights Watch reported in March 2024.",
    },
    evidence: [
      {
        source: "korea-herald-2024",
        locator: { en: "Opening: the report of March 2024" },
        attributedTo: { en: "Human Rights Watch" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "What the report tells about places and means of control is left out." },
  },
  {
    id: "kp-ohchr-2025-who",
    kind: "statistic",
    theme: "demographics",
    alsoPlaces: ["KR"],
    when: "2023/2024-09",
    asOf: "2025-03-20",
    statement: {
      en: "Many of those who now reach the South are workers whom the state had sent abroad, while before the pandemic women who had been trafficked were the majority, a UN human rights report of early 2025 says. It counts 181 arrivals in the first nine months of 2024.",
    },
    figures: [
      { measure: "arrivals", unit: "people", value: 181, when: "2024-01/2024-09" },
      {
        measure: "arrivals",
        unit: "people",
        value: 159,
        when: "2024-01/2024-09",
        group: { en: "women" },
      },
      {
        measure: "arrivals",
        unit: "people",
        value: 22,
        when: "2024-01/2024-09",
        group: { en: "men" },
      },
    ],
    evidence: [
      {
        source: "kollo-kr-2025",
        locator: { en: "Opening: a summary of the UN report" },
        attributedTo: { en: "the UN human rights office" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "Read in a news summary; the UN report itself was not read. It rests on 175 interviews.",
    },
  },
  {
    id: "kp-un-letter-2024",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["CN"],
    when: "2024-05-22",
    asOf: "2024-08-13",
    statement: {
      en: "Five UN experts sent North Korea a letter in May 2024 about what had become of people returned from China, with three urgent cases of disappearance in it. In August it was made public.",
    },
    figures: [{ measure: "count", unit: "cases", value: 3, group: { en: "urgent cases" } }],
    evidence: [
      {
        source: "ktn24-2024",
        locator: { en: "Opening: a summary of the letter" },
        attributedTo: { en: "five UN experts" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kp-routes-shift-2003",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["CN", "MN", "TH"],
    when: "2003-09",
    asOf: "2003-09-01",
    statement: {
      en: "People had left China mainly for Mongolia until then, and were now taking new ways through South-East Asia because controls had become stricter, the Mainichi Shimbun reported in September 2003.",
    },
    evidence: [
      {
        source: "rfa-ko-2003",
        locator: { en: "Opening: the Japanese newspaper's report" },
        attributedTo: { en: "the Mainichi Shimbun" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kp-2397-paragraph-8",
    kind: "policy",
    theme: "law",
    when: "2017-12-22",
    asOf: "2017-12-22",
    statement: {
      en: "Paragraph 8 of UN Security Council Resolution 2397 tells states to send home, within 24 months, North Korean nationals who earn income there. It excepts those whom a state finds to be its own nationals, and those whom law, refugee law and human rights law included, forbids to return.",
    },
    figures: [
      {
        measure: "duration",
        unit: "months",
        value: 24,
        group: { en: "time to send workers home" },
      },
    ],
    evidence: [
      {
        source: "un-security-council-2017",
        locator: { en: "Paragraph 8, as quoted" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Two independent quotations agree; the resolution itself was not read." },
  },
  {
    id: "kp-unhcr-2011",
    kind: "statistic",
    theme: "resettlement",
    alsoPlaces: ["GB", "DE", "CA"],
    when: "2011-12-31",
    asOf: "2012-06-20",
    statement: {
      en: "UNHCR counted 1,052 North Korean refugees in the world at the end of 2011, and 490 asylum-seekers besides; Britain had 603 of the refugees, Germany 193 and Canada 64.",
    },
    figures: [
      { measure: "refugees", unit: "people", value: 1052 },
      { measure: "asylum-seekers", unit: "people", value: 490 },
      { measure: "refugees", unit: "people", value: 603, group: { en: "United Kingdom" } },
      { measure: "refugees", unit: "people", value: 193, group: { en: "Germany" } },
      { measure: "refugees", unit: "people", value: 64, group: { en: "Canada" } },
    ],
    evidence: [
      {
        source: "daily-nk-2012-2",
        locator: { en: "Opening: Global Trends 2011" },
        attributedTo: { en: "UNHCR" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "People who have become citizens are not in it." },
  },
  {
    id: "kp-unhcr-2013",
    kind: "statistic",
    theme: "resettlement",
    alsoPlaces: ["GB", "DE", "CA", "RU"],
    when: "2013-12-31",
    asOf: "2014-06-20",
    statement: {
      en: "UNHCR counted 1,166 refugees from North Korea, in thirteen countries, at the end of 2013: Britain had 630, Canada 127, Germany 112 and Russia 74. Another 941 people were waiting for a decision.",
    },
    figures: [
      { measure: "refugees", unit: "people", value: 1166 },
      { measure: "asylum-seekers", unit: "people", value: 941 },
      { measure: "refugees", unit: "people", value: 630, group: { en: "United Kingdom" } },
      { measure: "refugees", unit: "people", value: 127, group: { en: "Canada" } },
      { measure: "refugees", unit: "people", value: 112, group: { en: "Germany" } },
      { measure: "refugees", unit: "people", value: 74, group: { en: "Russia" } },
    ],
    evidence: [
      {
        source: "rfa-ko-2014",
        locator: { en: "Opening: a spokesman of UNHCR" },
        attributedTo: { en: "UNHCR" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kp-unhcr-2016",
    kind: "statistic",
    theme: "resettlement",
    when: "2016-12-31",
    asOf: "2017-06-20",
    statement: {
      en: "North Korean refugees in the world came to 1,422 at the end of 2016, and asylum-seekers to 533, by UNHCR's yearly report.",
    },
    figures: [
      { measure: "refugees", unit: "people", value: 1422 },
      { measure: "asylum-seekers", unit: "people", value: 533 },
    ],
    evidence: [
      {
        source: "kbs-world-2017",
        locator: { en: "Opening: UNHCR's report" },
        attributedTo: { en: "UNHCR" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kp-escap-2019",
    kind: "statistic",
    theme: "resettlement",
    when: "2019",
    asOf: "2020-12-18",
    statement: {
      en: "People from North Korea with the status of refugees numbered 762 in 2019, by a UN report on migration in Asia; 124 more awaited a decision.",
    },
    figures: [
      { measure: "refugees", unit: "people", value: 762 },
      { measure: "asylum-seekers", unit: "people", value: 124 },
    ],
    evidence: [
      {
        source: "kbs-world-2020",
        locator: { en: "Opening: the UN report" },
        attributedTo: { en: "the UN's commission for Asia and the Pacific (ESCAP)" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kp-work-camp-14-mistakes",
    kind: "demographic",
    theme: "works",
    when: "2015",
    asOf: "2015",
    statement: {
      en: "The book “Escape from Camp 14” has mistakes, the man whose life it tells said in public in early 2015; he had lived in another, less strict camp as well.",
    },
    evidence: [
      {
        source: "the-straits-times-2015",
        locator: { en: "Opening: what he admitted" },
        attributedTo: { en: "the man whose life the book tells" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
]);
