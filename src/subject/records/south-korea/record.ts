import { claimsOf, defineCountry } from "#subject/writing.ts";
import { arrivalsClaims } from "./arrivals.ts";
import { southKoreaCounts } from "./counts.ts";
import { southKoreaCrossings } from "./crossings.ts";
import { southKoreaIncidents } from "./events.ts";
import { southKoreaLaw } from "./law.ts";
import { southKoreaNumbers } from "./numbers.ts";
import { southKoreaSociety } from "./society.ts";
import { southKoreaSupport } from "./support.ts";
import { southKoreaSurveys } from "./surveys.ts";

const claims = claimsOf("KR", [
  {
    id: "kr-ministry-prepares-reunification",
    kind: "policy",
    theme: "law",
    when: "../2024",
    statement: {
      en: "South Korea's Ministry of Unification is the government body whose task is to prepare a future reunification of North and South.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea" } }],
  },
  {
    id: "kr-ministry-tasks",
    kind: "policy",
    theme: "law",
    when: "../2024",
    statement: {
      en: "The Ministry of Unification is responsible for relations with the North, including diplomacy, communication and economic trade. It is also responsible for education about reunification, which means making schools and the public aware of the subject.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "South Korea" } }],
  },
  {
    id: "kr-ministry-main-body",
    kind: "policy",
    theme: "law",
    when: "../2024",
    statement: {
      en: "The Ministry of Unification is the main body in charge of North Koreans in South Korea: it sets up the processes by which they are admitted and the policies by which they are resettled.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "South Korea" } },
      {
        source: "hankook-ilbo-2013",
        locator: { en: "The law of 1997" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-law-1962",
    kind: "policy",
    theme: "law",
    when: "1962/1993",
    statement: {
      en: "Wikipedia says that South Korea brought in a law in 1962, which it calls in English “Special law on the protection of defectors from the North”, that it was revised in 1978 and that it stayed in force until 1993.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "South Korea › Reward" } },
      {
        source: "hankook-ilbo-2013",
        locator: { en: "The laws of 1962, 1979 and 1993" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The name is Wikipedia's. By South Korea's National Archives that law looked after people who came over from the North together with others who had served the state.",
    },
  },
  {
    id: "kr-law-1997",
    kind: "policy",
    theme: "law",
    when: "1997-07-14",
    statement: {
      en: "South Korea's law on protecting and settling people from the North took effect on 14 July 1997.",
    },
    evidence: [
      {
        source: "yonhap-2024-defectors-day",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "hankook-ilbo-2013",
        locator: { en: "The law of 1997" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "republic-of-korea-1999",
        locator: { en: "The law, as changed in January 1999" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The newspaper and the text of the law that were read confirm the law, not the day.",
    },
  },
  {
    id: "kr-defectors-day",
    kind: "policy",
    theme: "law",
    when: "2024-07-14",
    statement: {
      en: "South Korea made 14 July, the date on which its law on protection and settlement took effect in 1997, a yearly day for North Korean defectors.",
    },
    evidence: [
      {
        source: "yonhap-2024-defectors-day",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-policy-citizens",
    kind: "policy",
    theme: "law",
    when: "2024-07-14",
    statement: {
      en: "At the first North Korean Defectors' Day President Yoon called North Koreans citizens by the constitution, and said that no one looking for refuge in the South will be returned.",
    },
    evidence: [
      {
        source: "joongang-2024",
        locator: { en: "Excerpt" },
        attributedTo: { en: "President Yoon" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The words of President Yoon's government. The next one told Ukraine in 2025 that the constitution makes all Koreans citizens; a speech of it on the second point was not found.",
    },
  },
  {
    id: "kr-2004-measures-slow-arrivals",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["CN"],
    when: "2004",
    statement: {
      en: "South Korea's measures of 2004 to slow the arrival of asylum seekers were controversial. They came from the worry that more and more North Koreans went to China and might soon look for refuge in the South.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "South Korea › Reward: the measures of 2004" } },
    ],
  },
  {
    id: "kr-2004-measures-screening-and-cut",
    kind: "policy",
    theme: "support",
    when: "2004",
    statement: {
      en: "South Korea's measures of 2004 made the screening of arrivals stricter. They also cut what each refugee was paid: it had been ₩28,000,000 ($24,180) and became ₩10,000,000 ($8,636).",
    },
    figures: [
      {
        measure: "benefit",
        unit: "KRW",
        value: 28000000,
        group: { en: "each refugee, before the cut" },
      },
      {
        measure: "benefit",
        unit: "USD",
        value: 24180,
        group: { en: "each refugee, before the cut" },
      },
      {
        measure: "benefit",
        unit: "KRW",
        value: 10000000,
        group: { en: "each refugee, after the cut" },
      },
      {
        measure: "benefit",
        unit: "USD",
        value: 8636,
        group: { en: "each refugee, after the cut" },
      },
    ],
    evidence: [
      { source: "wikipedia-2024", locator: { en: "South Korea › Reward: the measures of 2004" } },
    ],
  },
  {
    id: "kr-2004-measures-official-reason",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["CN"],
    when: "2004",
    statement: {
      en: "According to South Korean officials, the rules of 2004 were meant to keep out ethnic Koreans who live in China, and North Koreans with a criminal record.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "South Korea › Reward: the measures of 2004" },
        attributedTo: { en: "South Korean officials" },
      },
    ],
  },
  {
    id: "kr-past-conservative-governments",
    kind: "policy",
    theme: "diplomacy",
    when: "../2020",
    statement: {
      en: "Robert King writes that conservative governments in Seoul used to raise the issue of defectors to damage the North's reputation over its human rights abuses.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: {
          en: "North-South Rapprochement and Impact on Seoul's Attitude toward Defectors",
        },
      },
    ],
  },
  {
    id: "kr-moon-engagement",
    kind: "policy",
    theme: "diplomacy",
    when: "2016/2020",
    statement: {
      en: "Robert King writes that President Moon Jae-in's government has, since 2016, actively sought engagement with the North, and that this has weakened the support that Seoul used to give to defectors.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: {
          en: "North-South Rapprochement and Impact on Seoul's Attitude toward Defectors",
        },
      },
    ],
    caveat: {
      en: "The starting year is doubtful; a source for when Moon took office was not read.",
    },
  },
  {
    id: "kr-pyongyang-wants-support-ended",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KP"],
    when: "../2020",
    statement: {
      en: "In Robert King's view Pyongyang would clearly like Seoul to stop supporting people who have left the North.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: {
          en: "North-South Rapprochement and Impact on Seoul's Attitude toward Defectors",
        },
      },
    ],
  },
  {
    id: "kr-refugees-lean-conservative",
    kind: "demographic",
    theme: "advocacy",
    when: "../2020",
    statement: {
      en: "Robert King writes that most of the refugees who are active in South Korean politics lean to the conservative side.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: {
          en: "North-South Rapprochement and Impact on Seoul's Attitude toward Defectors",
        },
      },
    ],
  },
  {
    id: "kr-thae-candidate-2020",
    kind: "policy",
    theme: "advocacy",
    alsoPlaces: ["KP"],
    when: "2020",
    statement: {
      en: "Thae Yong-ho, formerly North Korea's deputy ambassador in the United Kingdom and among the most senior officials who have defected southwards, had by February 2020 announced that he would stand in that year's elections to the National Assembly, for the conservative Liberty Korea Party.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: {
          en: "North-South Rapprochement and Impact on Seoul's Attitude toward Defectors",
        },
      },
      {
        source: "yonhap-2024-diplomats",
        locator: { en: "Background: member of parliament from 2020" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "King, writing in February 2020, gives this as an example of refugees' conservative leanings; Yonhap adds that he was a member of parliament from 2020 to 2024.",
    },
  },
  {
    id: "kr-moon-shift-evident",
    kind: "policy",
    theme: "diplomacy",
    when: "2019",
    statement: {
      en: "Robert King finds the change in the Seoul government's policy plain to see. He tells of cases of 2019: in May Seoul tried to free seven people in China, and in November it sent two back to the North.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: {
          en: "North-South Rapprochement and Impact on Seoul's Attitude toward Defectors",
        },
      },
    ],
  },
  {
    id: "kr-2018-budget-shift",
    kind: "policy",
    theme: "support",
    when: "2018-03",
    statement: {
      en: "Robert King names another sign of the change in Seoul: the Moon government's budget of March 2018 gave more money to cooperation between the Koreas and much less to human rights work in South Korea; aid for defectors was cut by 31 per cent.",
    },
    figures: [
      { measure: "budget-change", unit: "percent", value: -31, group: { en: "aid for defectors" } },
    ],
    evidence: [
      {
        source: "kei-king-2020",
        locator: {
          en: "North-South Rapprochement and Impact on Seoul's Attitude toward Defectors",
        },
      },
    ],
  },
  {
    id: "kr-2018-budget-justification",
    kind: "policy",
    theme: "support",
    when: "2018-03",
    statement: {
      en: "South Korea's government justified the cut of 2018 in aid for people from the North by the falling number of new arrivals.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: {
          en: "North-South Rapprochement and Impact on Seoul's Attitude toward Defectors",
        },
        attributedTo: { en: "the South Korean government" },
      },
    ],
  },
  {
    id: "kr-2018-budget-human-rights-groups",
    kind: "policy",
    theme: "advocacy",
    alsoPlaces: ["KP"],
    when: "2018-03",
    statement: {
      en: "Robert King writes that South Korea's budget of March 2018 cut funds for groups working on human rights in North Korea deeply, although nothing showed that human rights in the North had improved.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: {
          en: "North-South Rapprochement and Impact on Seoul's Attitude toward Defectors",
        },
      },
    ],
  },
  {
    id: "kr-2018-budget-foundation-database",
    kind: "policy",
    theme: "advocacy",
    when: "2018-03",
    statement: {
      en: "In the budget of March 2018, Robert King writes, the Human Rights Foundation of the Ministry of Unification lost 93 per cent of its funds and the ministry's database of abuses in the North 74 per cent.",
    },
    figures: [
      {
        measure: "budget-change",
        unit: "percent",
        value: -93,
        group: { en: "the ministry's Human Rights Foundation" },
      },
      {
        measure: "budget-change",
        unit: "percent",
        value: -74,
        group: { en: "the ministry's database of abuses" },
      },
    ],
    evidence: [
      {
        source: "kei-king-2020",
        locator: {
          en: "North-South Rapprochement and Impact on Seoul's Attitude toward Defectors",
        },
      },
    ],
  },
  {
    id: "kr-2019-11-un-resolution",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KP"],
    when: "2019-11",
    statement: {
      en: "In November 2019 South Korea did not sponsor the UN General Assembly's yearly resolution that criticises human rights in North Korea. It had sponsored each one from 2008 until then.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: {
          en: "North-South Rapprochement and Impact on Seoul's Attitude toward Defectors",
        },
      },
    ],
  },
  {
    id: "kr-letter-human-rights-watch",
    kind: "policy",
    theme: "advocacy",
    when: "2019/2020",
    statement: {
      en: "Human Rights Watch wrote to President Moon, together with 66 more international organisations for human rights. They questioned where his government stood on human rights, above all because it had not co-sponsored the UN General Assembly's resolution on North Korea.",
    },
    figures: [
      {
        measure: "count",
        unit: "items",
        value: 66,
        group: { en: "organisations besides Human Rights Watch" },
      },
    ],
    evidence: [
      {
        source: "kei-king-2020",
        locator: {
          en: "North-South Rapprochement and Impact on Seoul's Attitude toward Defectors",
        },
        attributedTo: { en: "Human Rights Watch and 66 other organisations" },
      },
    ],
    caveat: {
      en: "King gives no date for the letter; it falls between the resolution of November 2019 and his text of February 2020.",
    },
  },
  {
    id: "kr-letter-investigate-return",
    kind: "policy",
    theme: "advocacy",
    alsoPlaces: ["KP"],
    when: "2019/2020",
    statement: {
      en: "In a letter of 2019 or 2020, 67 organisations asked the South Korean government to look into how two North Korean fishermen had been returned, and to publish what it found. In Robert King's account, their basic rights under South Korean law were violated.",
    },
    figures: [{ measure: "forced-returns", unit: "people", value: 2 }],
    evidence: [
      {
        source: "kei-king-2020",
        locator: {
          en: "North-South Rapprochement and Impact on Seoul's Attitude toward Defectors",
        },
        attributedTo: { en: "Human Rights Watch and 66 other organisations" },
      },
    ],
  },
  {
    id: "kr-moon-and-kang-backgrounds",
    kind: "policy",
    theme: "diplomacy",
    when: "2020",
    statement: {
      en: "Robert King finds criticism of South Korea over human rights all the more striking because of who led it in 2020: President Moon Jae-in is a human rights lawyer, and Kang Kyung-wha, the foreign minister, had been UN Deputy High Commissioner for Human Rights for more than six years.",
    },
    figures: [
      {
        measure: "duration",
        unit: "years",
        value: 6,
        group: { en: "Kang Kyung-wha as UN Deputy High Commissioner" },
        approximate: true,
      },
    ],
    evidence: [
      {
        source: "kei-king-2020",
        locator: {
          en: "North-South Rapprochement and Impact on Seoul's Attitude toward Defectors",
        },
      },
    ],
  },
  {
    id: "kr-awkward-aims",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["US", "KP"],
    when: "2020",
    statement: {
      en: "Robert King concludes that two aims, Seoul's wish to be reconciled and reunited with the North and Washington's wish to rid it of nuclear weapons, sit awkwardly beside active help and protection for people who flee it.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: {
          en: "North-South Rapprochement and Impact on Seoul's Attitude toward Defectors",
        },
      },
    ],
  },
  {
    id: "kr-public-support-limits",
    kind: "policy",
    theme: "diplomacy",
    when: "2020",
    statement: {
      en: "Strong sympathy for North Korean defectors among South Koreans, Robert King writes, has limited how far the government could cut its support for them in pursuit of other aims with Pyongyang, although it is plain what President Moon's government would prefer.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: {
          en: "North-South Rapprochement and Impact on Seoul's Attitude toward Defectors",
        },
      },
    ],
  },
  {
    id: "kr-2018-less-likely",
    kind: "policy",
    theme: "diplomacy",
    when: "2018",
    statement: {
      en: "Vision Times held in 2018 that South Korea was less likely to accept people from the North than before, since its relations with the North were improving.",
    },
    evidence: [{ source: "vision-times-2018", locator: { en: "Politics" } }],
    caveat: {
      en: "An expectation of 2018: arrivals stayed above 1,000 in both 2018 and 2019.",
    },
  },
  {
    id: "kr-2018-us-no-meddling",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["US"],
    when: "2018",
    statement: {
      en: "Vision Times expected in 2018 that the United States would not interfere, because it matters so much for the region's peace and stability that North Korea gives up nuclear weapons.",
    },
    evidence: [{ source: "vision-times-2018", locator: { en: "Politics" } }],
  },
  {
    id: "kr-2018-experts-expect-fewer",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["US", "KP"],
    when: "2018",
    statement: {
      en: "According to Vision Times, experts thought that fewer defectors might come in the next years, while Washington and Seoul tried to agree on a deal with Kim Jong Un.",
    },
    evidence: [
      { source: "vision-times-2018", locator: { en: "Politics" }, attributedTo: { en: "experts" } },
    ],
  },
  {
    id: "kr-2018-hope-of-deal",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KP"],
    when: "2018",
    statement: {
      en: "If a deal with Kim Jong Un came about, Vision Times wrote, North Koreans might soon be able to live better in their own country.",
    },
    evidence: [{ source: "vision-times-2018", locator: { en: "Politics" } }],
  },
]);

export const southKorea = defineCountry(
  [
    ...claims,
    ...arrivalsClaims,
    ...southKoreaNumbers,
    ...southKoreaSupport,
    ...southKoreaSociety,
    ...southKoreaIncidents,
    ...southKoreaCrossings,
    ...southKoreaLaw,
    ...southKoreaCounts,
    ...southKoreaSurveys,
  ],
  {
    id: "KR",
    name: { en: "South Korea" },
    roles: ["destination"],
    checked: "2026-11-28",
    headline: { en: "South Korea counts people from the North as citizens" },
    takeaway: {
      text: {
        en: "South Korea counts people from the North as citizens and resettles them: 34,537 had arrived by the end of 2025, 223 in that year. In 2019 it sent two back.",
      },
      claims: [
        "kr-citizens-by-courts",
        "kr-policy-citizens",
        "kr-2025-prisoners-citizens",
        "kr-policy-hanawon",
        "kr-cumulative-2025",
        "kr-arrivals-2025",
        "kr-2019-two-returned",
      ],
    },
    stances: [
      {
        period: "1962/1997",
        stance: "resettles",
        claims: ["kr-law-1978", "kr-law-1962-aid-package", "kr-law-1993"],
      },
      {
        period: "1997/2025",
        stance: "resettles",
        claims: [
          "kr-law-1997",
          "kr-policy-hanawon",
          "kr-policy-citizens",
          "kr-2025-prisoners-citizens",
          "kr-arrivals-2025",
        ],
      },
    ],
    summary: [
      "kr-policy-citizens",
      "kr-2025-prisoners-citizens",
      "kr-ministry-main-body",
      "kr-joint-interrogation",
      "kr-debriefing-90-days",
      "kr-policy-hanawon",
      "kr-law-exclusions",
      "kr-2025-six-returned",
      "kr-fishermen-2019-appeal",
      "kr-fishermen-2019-ruling",
      "kr-2019-two-returned",
      "kr-citizens-by-courts",
      "kr-law-definition",
    ],
  },
);
