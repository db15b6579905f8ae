import { claimsOf, defineCountry } from "#subject/writing.ts";
import { thailandIncidents } from "./events.ts";

const claims = claimsOf("TH", [
  {
    id: "th-policy-no-status",
    kind: "policy",
    theme: "law",
    when: "../2024",
    statement: {
      en: "Thailand gives North Koreans no refugee status and officially counts them as illegal immigrants.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Thailand" } },
      {
        source: "the-week-2011",
        locator: { en: "Excerpt: classed as illegal immigrants" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "associated-press-2006",
        locator: { en: "Repost: charged with illegal entry" },
        reading: "medium",
        flags: ["stored-copy"],
      },
      {
        source: "voa-2006",
        locator: { en: "Opening: charged with illegal entry" },
        attributedTo: { en: "Thai police" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "th-policy-sent-to-south",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR", "KP"],
    when: "../2024",
    statement: {
      en: "Thailand's government deports North Koreans, but to South Korea and not back to North Korea.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Thailand" } },
      {
        source: "voa-ko-2008",
        locator: { en: "Opening: nobody sent back" },
        attributedTo: { en: "a diplomat, not named" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "2bangkok-com-2011",
        locator: { en: "Opening: a quotation" },
        attributedTo: { en: "Human Rights Watch" },
        reading: "medium",
        flags: ["stored-copy"],
      },
      {
        source: "daily-nk-japan-2016",
        locator: { en: "Opening: nobody can be sent back into danger" },
        attributedTo: { en: "the head of Thailand's immigration police" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "th-policy-citizens",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "../2024",
    statement: {
      en: "Thailand sends North Koreans to South Korea and not back to the North, Wikipedia says, because South Korea regards native Koreans from anywhere on the peninsula as its citizens.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Thailand" } }],
  },
  {
    id: "th-policy",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR", "LA", "CN"],
    when: "2011-05",
    asOf: "2011-05-18",
    statement: {
      en: "Thai authorities passed North Koreans to South Korea's embassy in Bangkok and did not send them back to Laos or China, The Week reported in 2011.",
    },
    evidence: [
      {
        source: "the-week-2011",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "2bangkok-com-2011",
        locator: { en: "Opening: a quotation on the embassy" },
        attributedTo: { en: "Human Rights Watch" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "th-policy-sentences",
    kind: "policy",
    theme: "law",
    when: "../2024",
    statement: {
      en: "North Koreans can be imprisoned in Thailand for illegal entry, but most such sentences are suspended.",
    },
    evidence: [
      { source: "wikipedia-2024", locator: { en: "Thailand" } },
      {
        source: "associated-press-2006",
        locator: { en: "Repost: a fine or a month in prison" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Reports of 2003 to 2009 tell mostly of fines." },
  },
  {
    id: "th-route-surrender",
    kind: "route",
    theme: "routes",
    when: "../2024",
    statement: {
      en: "As most sentences are suspended, many North Koreans in fact give themselves up to the Royal Thai Police directly after entering the country.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Thailand" } }],
  },
  {
    id: "th-route-final-destination",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["CN"],
    when: "../2024",
    statement: {
      en: "For North Koreans who escape through China, Thailand is in general where the journey ends, Wikipedia says.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Thailand" } }],
    caveat: {
      en: "It is the last stage of the way out: the same paragraph says that people are then sent on to South Korea.",
    },
  },
  {
    id: "th-arrivals-2004-10",
    kind: "statistic",
    theme: "routes",
    when: "2004/2010",
    asOf: "2011",
    statement: {
      en: "By Wikipedia's article on Thailand, recorded arrivals of North Koreans there grew from 46 in 2004 to 752 in 2005, 1,785 in 2007, 1,849 in 2009 and 2,482 in 2010.",
    },
    figures: [
      { measure: "arrivals", unit: "people", value: 46, when: "2004" },
      { measure: "arrivals", unit: "people", value: 752, when: "2005" },
      { measure: "arrivals", unit: "people", value: 1785, when: "2007" },
      { measure: "arrivals", unit: "people", value: 1849, when: "2009" },
      { measure: "arrivals", unit: "people", value: 2482, when: "2010" },
    ],
    evidence: [
      {
        source: "wikipedia-thailand",
        locator: { en: "Excerpt" },
        reading: "medium",
        flags: ["stored-copy"],
      },
      {
        source: "the-week-2011",
        locator: { en: "Excerpt: 2004 and 2010" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "By the police count, which gives every year, the 752 people came in 2006 and not in 2005, and 2009 had 1,848.",
    },
  },
  {
    id: "th-arrivals-2016-17",
    kind: "statistic",
    theme: "routes",
    when: "2016/2017-06",
    asOf: "2017-08",
    statement: {
      en: "Data of Thai immigration that Reuters saw show 535 North Koreans arriving in 2016 and 385 in the first half of 2017.",
    },
    figures: [
      { measure: "arrivals", unit: "people", value: 535, when: "2016" },
      { measure: "arrivals", unit: "people", value: 385, when: "2017-01/2017-06" },
    ],
    evidence: [
      {
        source: "reuters-2017",
        locator: { en: "Excerpt" },
        attributedTo: { en: "Thai immigration data" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "No later official figure was found." },
  },
  {
    id: "th-1999-diplomat-asylum",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KP"],
    when: "1999-03/2000-10",
    asOf: "1999-03-24",
    statement: {
      en: "UNHCR recognised a North Korean diplomat and his wife as refugees on 11 March 1999. Thailand let them stay, although North Korea accused him of theft, and in October 2000 was to hand the family over to UNHCR.",
    },
    evidence: [
      {
        source: "dong-a-ilbo-1999",
        locator: { en: "Opening: recognition and asylum" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "That the family was to be handed to UNHCR comes from a later report; where they went is left out.",
    },
  },
  {
    id: "th-arrivals-2004-11",
    kind: "statistic",
    theme: "routes",
    when: "2004/2011-04",
    asOf: "2011-05",
    statement: {
      en: "Thai police counts of North Koreans who came in without permission stand at 46 for 2004, 115 for 2005, 752 for 2006, 1,785 for 2007, 1,724 for 2008, 1,848 for 2009 and 2,482 for 2010. With 870 more in the first four months of 2011, the sum is 9,622.",
    },
    figures: [
      { measure: "arrivals", unit: "people", value: 46, when: "2004" },
      { measure: "arrivals", unit: "people", value: 115, when: "2005" },
      { measure: "arrivals", unit: "people", value: 752, when: "2006" },
      { measure: "arrivals", unit: "people", value: 1785, when: "2007" },
      { measure: "arrivals", unit: "people", value: 1724, when: "2008" },
      { measure: "arrivals", unit: "people", value: 1848, when: "2009" },
      { measure: "arrivals", unit: "people", value: 2482, when: "2010" },
      { measure: "arrivals", unit: "people", value: 870, when: "2011-01/2011-04" },
      { measure: "arrivals-cumulative", unit: "people", value: 9622 },
    ],
    evidence: [
      {
        source: "voa-ko-2011",
        locator: { en: "Opening: the count by year" },
        attributedTo: { en: "Thai police" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "the-korea-herald-2011",
        locator: { en: "Opening: 2010 and early 2011" },
        attributedTo: { en: "the UN Special Rapporteur" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "the-week-2011",
        locator: { en: "Excerpt: 2004 and 2010" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The figures by year add up to the total that the report gives. The count was published by the Bangkok Post and read in Voice of America; the papers of the police were not seen.",
    },
  },
  {
    id: "th-rapporteur-2011",
    kind: "statistic",
    theme: "routes",
    when: "2004/2011-04",
    asOf: "2011-10-19",
    statement: {
      en: "North Koreans who sought asylum in Thailand were 40 in 2004 and 2,482 in 2010, and nearly 870 more came between January and April 2011: so the UN's rapporteur on North Korea told the General Assembly that October.",
    },
    figures: [
      {
        measure: "count",
        unit: "people",
        value: 40,
        group: { en: "asylum seekers" },
        when: "2004",
      },
      {
        measure: "count",
        unit: "people",
        value: 2482,
        group: { en: "asylum seekers" },
        when: "2010",
      },
      {
        measure: "count",
        unit: "people",
        value: 870,
        group: { en: "asylum seekers" },
        when: "2011-01/2011-04",
        approximate: true,
      },
    ],
    evidence: [
      {
        source: "the-korea-herald-2011",
        locator: { en: "Opening" },
        attributedTo: { en: "the UN Special Rapporteur" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "th-rapporteur-2011-example",
    kind: "policy",
    theme: "law",
    when: "2011-10",
    asOf: "2011-10-19",
    statement: {
      en: "The UN's rapporteur on North Korea named Thailand as an example for other countries in October 2011.",
    },
    evidence: [
      {
        source: "the-korea-herald-2011",
        locator: { en: "Opening; the praise was read in KBS World" },
        attributedTo: { en: "the UN Special Rapporteur" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "th-official-2005-2007",
    kind: "statistic",
    theme: "routes",
    when: "2005/2007",
    asOf: "2008-03-26",
    statement: {
      en: "Other figures of Thailand's government, passed on by a diplomat in 2008, are 189 people for 2005, 729 for 2006 and 1,767 for 2007; 424 were held in November 2007 in an immigration centre built for two to three hundred.",
    },
    figures: [
      { measure: "arrivals", unit: "people", value: 189, when: "2005" },
      { measure: "arrivals", unit: "people", value: 729, when: "2006" },
      { measure: "arrivals", unit: "people", value: 1767, when: "2007" },
      { measure: "detained", unit: "people", value: 424, when: "2007-11" },
    ],
    evidence: [
      {
        source: "voa-ko-2008",
        locator: { en: "Opening: the figures by year" },
        attributedTo: { en: "a diplomat who gave Thai figures" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "th-district-2005-2007",
    kind: "statistic",
    theme: "routes",
    alsoPlaces: ["KR"],
    when: "2005/2007-05",
    asOf: "2007-05-08",
    statement: {
      en: "Police in a single district of Thailand's Chiang Rai Province counted 94 North Koreans for 2005, 157 for 2006 and 136 for 2007 by 8 May. Once they had been fined or held for some days, most were passed on to South Korea.",
    },
    figures: [
      {
        measure: "count",
        unit: "people",
        value: 94,
        group: { en: "in one district" },
        when: "2005",
      },
      {
        measure: "count",
        unit: "people",
        value: 157,
        group: { en: "in one district" },
        when: "2006",
      },
      {
        measure: "count",
        unit: "people",
        value: 136,
        group: { en: "in one district" },
        when: "2007-01/2007-05",
      },
    ],
    evidence: [
      {
        source: "yonhap-2007",
        locator: { en: "Opening: the police chief's count" },
        attributedTo: { en: "Reuters, from the local police" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The report names the district; the atlas does not." },
  },
  {
    id: "th-2005-five-hundred",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["CN", "LA", "KR"],
    when: "2005-12",
    asOf: "2005-12-17",
    statement: {
      en: "Some 500 people had lately come through southern China and Laos to Thailand and been sent on to South Korea or another country, the Bangkok Post wrote in December 2005.",
    },
    figures: [{ measure: "transits", unit: "people", value: 500, approximate: true }],
    evidence: [
      {
        source: "donga-2005",
        locator: { en: "Opening: the number and the way" },
        attributedTo: { en: "the Bangkok Post" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "th-2006-260",
    kind: "estimate",
    theme: "demographics",
    alsoPlaces: ["US"],
    when: "2006-08",
    asOf: "2006-08-23",
    statement: {
      en: "North Koreans in Thailand numbered about 260 in August 2006, most of them held by the immigration authorities. Some thirty who hoped for America were with aid groups or in the embassy of the United States.",
    },
    figures: [
      { measure: "population-estimate", unit: "people", value: 260, approximate: true },
      {
        measure: "count",
        unit: "people",
        value: 30,
        group: { en: "who wished to go to the United States" },
        approximate: true,
      },
    ],
    evidence: [
      {
        source: "korea-times-2006",
        locator: { en: "Opening" },
        attributedTo: { en: "the immigration service and aid groups" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "th-2007-ninety-percent",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["LA", "VN", "MM"],
    when: "2007-02~",
    asOf: "2007-02-28",
    statement: {
      en: "Kyodo reported from Thailand in 2007 that over 90 per cent of the people came through Laos, as Vietnam was strict and Myanmar dangerous; 101 were arrested in January alone.",
    },
    figures: [
      {
        measure: "share",
        unit: "percent",
        value: 90,
        group: { en: "through Laos" },
        approximate: true,
      },
      { measure: "people-arrested", unit: "people", value: 101, when: "2007-01" },
    ],
    evidence: [
      {
        source: "yonhap-2007-2",
        locator: { en: "Opening" },
        attributedTo: { en: "Kyodo" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The copy read does not show the year; it follows from the rise that the report describes.",
    },
  },
  {
    id: "th-2007-penalties",
    kind: "policy",
    theme: "law",
    when: "2007-03",
    asOf: "2007-03-01",
    statement: {
      en: "An alliance of aid groups that visited Thailand in early 2007 thanked it for humane treatment, but was worried about more arrests and penalties for illegal entry.",
    },
    evidence: [
      {
        source: "life-funds-for-2007",
        locator: { en: "Opening: the statement" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "th-2007-hunger-strike",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2007-04",
    asOf: "2007-05-08",
    statement: {
      en: "North Koreans in Bangkok's immigration centre, about 400 of them, ate nothing for three days in April 2007: they wanted to be sent to South Korea sooner.",
    },
    figures: [
      { measure: "detained", unit: "people", value: 400, approximate: true },
      { measure: "duration", unit: "days", value: 3 },
    ],
    evidence: [
      {
        source: "yonhap-2007",
        locator: { en: "Opening: the month before" },
        attributedTo: { en: "Reuters" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The report says “last month”; year and month follow from its date." },
  },
  {
    id: "th-2007-settled-before",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["US", "KR"],
    when: "2007-04/2007-05",
    asOf: "2007-05-06",
    statement: {
      en: "A missionary said in May 2007 that thirty people in Thailand who had asked to go to the United States had been settled in South Korea earlier, and that another eight had been returned to Seoul in April. After that, the missionary said, UNHCR in Bangkok gave North Koreans no more temporary papers.",
    },
    figures: [
      { measure: "people-involved", unit: "people", value: 30 },
      { measure: "removals", unit: "people", value: 8 },
    ],
    evidence: [
      {
        source: "the-china-post-2007",
        locator: { en: "Opening" },
        attributedTo: { en: "a missionary" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The account of one missionary group." },
  },
  {
    id: "th-2007-share",
    kind: "estimate",
    theme: "routes",
    alsoPlaces: ["KR"],
    when: "../2007-09",
    asOf: "2007-09-21",
    statement: {
      en: "Aid groups believed in September 2007 that some 30 per cent of the more than 11,000 people who had reached South Korea had come through Thailand.",
    },
    figures: [
      {
        measure: "share",
        unit: "percent",
        value: 30,
        group: { en: "of arrivals in South Korea" },
        approximate: true,
      },
      {
        measure: "count",
        unit: "people",
        value: 140,
        group: { en: "taken in by South Korea from Thailand" },
        when: "2007-01/2007-02",
      },
    ],
    evidence: [
      {
        source: "life-funds-for-2007-2",
        locator: { en: "Opening: the appeal" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The groups quote The Nation: South Korea took in 140 people from Thailand in January and February 2007.",
    },
  },
  {
    id: "th-never-returned",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KP", "KR"],
    when: "../2008-03",
    asOf: "2008-03-26",
    statement: {
      en: "By March 2008 Thailand had never sent one person back to North Korea, for humanitarian reasons, a diplomat told Voice of America; it had asked Seoul to take fifty people a week instead of thirty.",
    },
    evidence: [
      {
        source: "voa-ko-2008",
        locator: { en: "Opening: no returns" },
        attributedTo: { en: "a diplomat, not named" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "th-2006-not-returned",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KP"],
    when: "2006-08",
    asOf: "2006-08-31",
    statement: {
      en: "In August 2006 a court in Thailand gave 136 North Koreans a fine or a month in prison because they had entered illegally. No one would be forced back to the North, said the immigration police and the foreign ministry, though the ministry did not like Thailand to be a country of transit.",
    },
    figures: [{ measure: "count", unit: "people", value: 136, group: { en: "sentenced" } }],
    evidence: [
      {
        source: "associated-press-2006",
        locator: { en: "Repost" },
        attributedTo: { en: "Thailand's immigration police and foreign ministry" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Other reports count 134 people sentenced." },
  },
  {
    id: "th-2009-minister",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["KP", "CN"],
    when: "2009-01",
    asOf: "2009-02-07",
    statement: {
      en: "Thailand wished for no more refugees in transit, its foreign minister told the ambassador of North Korea in January 2009; he asked that the North raise this with China.",
    },
    evidence: [
      {
        source: "daily-nk-2009-2",
        locator: { en: "Opening: last paragraph" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Arrivals grew all the same in 2009 and 2010, by the police count." },
  },
  {
    id: "th-2009-january",
    kind: "statistic",
    theme: "routes",
    alsoPlaces: ["KR", "US", "MN"],
    when: "2008-12/2009-01",
    asOf: "2009-01-02",
    statement: {
      en: "Bangkok's immigration centre held about 200 North Koreans bound for South Korea at the start of 2009, and about ten bound for the United States were held elsewhere, a Thai immigration official told Radio Free Asia. Arrivals had tripled within two months, he said, since in that season it is hard to go by way of Mongolia.",
    },
    figures: [
      {
        measure: "detained",
        unit: "people",
        value: 200,
        group: { en: "waiting for South Korea" },
        approximate: true,
      },
      {
        measure: "detained",
        unit: "people",
        value: 10,
        group: { en: "waiting for the United States" },
        approximate: true,
      },
    ],
    evidence: [
      {
        source: "rfa-ko-2009",
        locator: { en: "Opening" },
        attributedTo: { en: "a Thai immigration official" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "th-2009-fined",
    kind: "policy",
    theme: "law",
    when: "2009-12",
    asOf: "2009-12-09",
    statement: {
      en: "In most cases a Thai court sets a fine for illegal entry and people are then helped to go where they wish to settle, Radio Free Asia reported in December 2009.",
    },
    evidence: [
      {
        source: "rfa-ko-2009-2",
        locator: { en: "Opening" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "th-isoc-899",
    kind: "statistic",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2010-10/2011-04",
    asOf: "2011",
    statement: {
      en: "Thailand arrested 899 North Koreans for illegal entry from October 2010 to April 2011, its Internal Security Operations Command counted. South Korea offered the money for a centre in Chiang Rai, but the Thai government turned this down.",
    },
    figures: [{ measure: "people-arrested", unit: "people", value: 899 }],
    evidence: [
      {
        source: "chiang-rai-times-2011",
        locator: { en: "Opening" },
        attributedTo: { en: "the Internal Security Operations Command" },
        relays: "official",
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The copy read does not show the year; it follows from other reports of the same plan.",
    },
  },
  {
    id: "th-2011-estimate",
    kind: "estimate",
    theme: "routes",
    when: "2011",
    asOf: "2011-12-06",
    statement: {
      en: "An aid organisation in northern Thailand estimated in December 2011 that about 2,000 people came that year, 1,800 of them by November: much as in 2010.",
    },
    figures: [
      { measure: "arrivals", unit: "people", value: 2000, approximate: true },
      {
        measure: "count",
        unit: "people",
        value: 1800,
        group: { en: "by November" },
        when: "2011-01/2011-11",
        approximate: true,
      },
    ],
    evidence: [
      {
        source: "rfa-ko-2011",
        locator: { en: "Opening" },
        attributedTo: { en: "an aid organisation" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "It rests on informal numbers of the local police." },
  },
  {
    id: "th-2011-hrw",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["KR"],
    when: "2011-08",
    asOf: "2011-08-09",
    statement: {
      en: "In Thailand South Korea's embassy considered each North Korean who arrived, and each was sent to South Korea, Human Rights Watch said in August 2011.",
    },
    evidence: [
      {
        source: "2bangkok-com-2011",
        locator: { en: "Opening: a quotation" },
        attributedTo: { en: "Human Rights Watch" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "th-2016-chief",
    kind: "estimate",
    theme: "routes",
    alsoPlaces: ["LA"],
    when: "2016~",
    asOf: "2016~",
    statement: {
      en: "About 2,000 North Koreans were still coming to Thailand every year, the head of its immigration police said in an interview with the Bangkok Post in early 2016. Thailand and Laos had to stem this together, he said, yet no one could be returned into danger. Daily NK Japan, which tells of the interview, adds that no Thai figures had appeared since 2011.",
    },
    figures: [
      {
        measure: "arrivals",
        unit: "people",
        value: 2000,
        group: { en: "a year" },
        approximate: true,
      },
    ],
    evidence: [
      {
        source: "daily-nk-japan-2016",
        locator: { en: "Opening: the interview" },
        attributedTo: { en: "the head of Thailand's immigration police" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The copy read does not show the year. The number is above South Korea's count of all arrivals in 2015, which is 1,275.",
    },
  },
  {
    id: "th-route-north-east",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["LA"],
    when: "2017~",
    asOf: "2017-08",
    statement: {
      en: "By 2017 people also arrived in Thailand's north-east: Reuters wrote of new ways there, and a Thai report tells of North Korean women and children detained in Bueng Kan Province, which borders Laos.",
    },
    evidence: [
      {
        source: "reuters-2017",
        locator: { en: "Excerpt: the north-east" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "chiang-rai-times",
        locator: { en: "Excerpt" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The Thai report is undated in the copy read." },
  },
  {
    id: "th-route-bangkok-seoul",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["KR"],
    when: "2006/2017",
    asOf: "2006",
    statement: {
      en: "In Bangkok people wait until their papers are dealt with and then fly to Seoul: so the South China Morning Post wrote in 2006 and The Washington Post in 2017.",
    },
    evidence: [
      { source: "scmp-2006", locator: { en: "Excerpt" }, reading: "high", flags: ["stored-copy"] },
      {
        source: "wapo-2017",
        locator: { en: "Excerpt: the flight to Seoul" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "th-route-chiang-rai-bangkok",
    kind: "route",
    theme: "routes",
    alsoPlaces: ["LA"],
    when: "2006/2017",
    asOf: "2006-11-10",
    statement: {
      en: "People arrived from Laos in Chiang Rai Province, Asia Times wrote in 2006, The Week in 2011 and Reuters in 2017; by The Week they were registered there before they were taken to Bangkok.",
    },
    evidence: [
      {
        source: "asia-times-2006",
        locator: { en: "Excerpt: the province of arrival" },
        reading: "medium",
        flags: ["stored-copy"],
      },
      {
        source: "the-week-2011",
        locator: { en: "Excerpt: registered, then moved to Bangkok" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "reuters-2017",
        locator: { en: "Excerpt: the same area" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The reports name places; the atlas keeps to the province." },
  },
  {
    id: "th-2019-workers",
    kind: "statistic",
    theme: "work",
    alsoPlaces: ["KP"],
    when: "2019-12",
    asOf: "2019-12-20",
    statement: {
      en: "Thailand counted 68 North Koreans on work visas in December 2019, when the UN's deadline for sending North Korean workers home came, and said that none of the visas would be renewed.",
    },
    figures: [{ measure: "workers", unit: "people", value: 68 }],
    evidence: [
      {
        source: "benarnews-2019",
        locator: { en: "Opening" },
        attributedTo: { en: "Thailand's employment department" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Workers sent by North Korea, not refugees." },
  },
]);

export const thailand = defineCountry([...claims, ...thailandIncidents], {
  id: "TH",
  name: { en: "Thailand" },
  roles: ["transit"],
  checked: "2026-11-28",
  headline: { en: "Thailand sends North Koreans on to South Korea, not back to the North" },
  takeaway: {
    text: {
      en: "Thailand officially counts North Koreans as illegal immigrants, but sends them on to South Korea and not back to the North.",
    },
    claims: ["th-policy-no-status", "th-policy-sent-to-south", "th-never-returned"],
  },
  stances: [
    {
      period: "../2024",
      stance: "sends-to-south",
      claims: ["th-policy-sent-to-south", "th-policy", "th-never-returned", "th-2011-hrw"],
    },
  ],
  summary: [
    "th-policy-no-status",
    "th-policy-sent-to-south",
    "th-policy-sentences",
    "th-rapporteur-2011-example",
    "th-policy",
    "th-2009-fined",
    "th-2009-minister",
    "th-never-returned",
    "th-2006-not-returned",
  ],
  noPublishedFigure: {
    en: "No published figure of how many North Koreans live in Thailand or pass through it today. UNHCR's tables have small numbers for a few years; counts of the Thai authorities, up to mid-2017, are under “Who they are, and how many”.",
  },
});
