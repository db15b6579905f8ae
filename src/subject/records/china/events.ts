import { claimsOf, eventsOf } from "#subject/writing.ts";
import { chinaMissionEvents } from "./missions.ts";

export const chinaIncidents = claimsOf("CN", [
  {
    id: "cn-2001-unhcr-beijing",
    kind: "incident",
    alsoPlaces: ["KR", "SG", "PH"],
    when: "2001-06-26",
    asOf: "2001-07-02",
    statement: {
      en: "Seven members of a family entered UNHCR's office in Beijing in June 2001, the first North Koreans to ask for asylum there, and reached Seoul four days later.",
    },
    figures: [
      { measure: "people-involved", unit: "people", value: 7 },
      { measure: "duration", unit: "days", value: 4, group: { en: "until arrival in Seoul" } },
    ],
    evidence: [
      {
        source: "unhcr-2001",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "An Associated Press account adds short stops in Singapore and the Philippines.",
    },
  },
  {
    id: "cn-2002-spanish-embassy",
    kind: "incident",
    alsoPlaces: ["PH", "KR"],
    when: "2002-03-14",
    asOf: "2002-03-18",
    statement: {
      en: "Twenty-five North Koreans, 13 men and 12 women, entered Spain's embassy in Beijing on 14 March 2002; they were flown to Seoul by way of Manila and arrived on 18 March.",
    },
    figures: [
      { measure: "people-involved", unit: "people", value: 25 },
      { measure: "people-involved", unit: "people", value: 13, group: "men" },
      { measure: "people-involved", unit: "people", value: 12, group: "women" },
    ],
    evidence: [
      {
        source: "voa-2002",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-2002-shenyang",
    kind: "incident",
    alsoPlaces: ["JP", "PH", "KR"],
    when: "2002-05-08",
    asOf: "2002-05-25",
    statement: {
      en: "On 8 May 2002 a family of five was seized by Chinese police at Japan's consulate in Shenyang. A row with Tokyo followed; then all five left China and, through Manila, came to Seoul on 23 May.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 5 }],
    evidence: [
      {
        source: "japan-times-2002",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "wikipedia-2024",
        locator: { en: "China: the family detained in Shenyang in May" },
      },
    ],
  },
  {
    id: "cn-2002-06-embassy-row",
    kind: "incident",
    alsoPlaces: ["KR"],
    when: "2002-06",
    contentNote: "violence",
    statement: {
      en: "Wikipedia says that a diplomatic row between China and South Korea broke out in June 2002, when Chinese security guards dragged a person who wanted asylum out of South Korea's embassy in Beijing.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 1 }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "China" } }],
    caveat: {
      en: "The BBC's report at the time names South Korea's consular office, which is another building.",
    },
  },
  {
    id: "cn-2002-beijing-rok",
    kind: "incident",
    alsoPlaces: ["KR"],
    when: "2002-06-13",
    asOf: "2002-06-14",
    contentNote: "violence",
    statement: {
      en: "On 13 June 2002 Chinese guards dragged a man out of South Korea's consular office in Beijing and hit diplomats; his son stayed inside with 17 other people.",
    },
    figures: [
      { measure: "people-involved", unit: "people", value: 1, group: { en: "dragged out" } },
      {
        measure: "people-involved",
        unit: "people",
        value: 17,
        group: { en: "inside, besides the son" },
      },
    ],
    evidence: [
      {
        source: "bbc-2002",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-2012-five-allowed",
    kind: "incident",
    alsoPlaces: ["KR"],
    when: "2012",
    statement: {
      en: "In 2012 China let five North Koreans leave for South Korea who had by then been in China for three years.",
    },
    figures: [
      { measure: "people-released", unit: "people", value: 5 },
      { measure: "duration", unit: "years", value: 3, group: { en: "time in China" } },
    ],
    evidence: [{ source: "wikipedia-2024", locator: { en: "China" } }],
  },
  {
    id: "cn-2012-february-returns",
    kind: "incident",
    alsoPlaces: ["KP"],
    when: "2012-02",
    statement: {
      en: "Wikipedia says that in February 2012 the Chinese authorities sent back 19 North Koreans who were held in Shenyang and five in Changchun.",
    },
    figures: [
      { measure: "forced-returns", unit: "people", value: 19, group: { en: "held in Shenyang" } },
      { measure: "forced-returns", unit: "people", value: 5, group: { en: "in Changchun" } },
    ],
    evidence: [{ source: "wikipedia-2024", locator: { en: "China" }, flags: ["garbled"] }],
    caveat: {
      en: "The sentence is garbled: it names two cities and then says “from the same location”. Other reports give other counts, and the Associated Press could not confirm the returns.",
    },
  },
  {
    id: "cn-2012-february",
    kind: "incident",
    alsoPlaces: ["KP"],
    when: "2012-02",
    asOf: "2012-03-08",
    statement: {
      en: "Counts of the people seized around Shenyang in February 2012 differ: Amnesty International gave 21, the Los Angeles Times 31, and Impunity Watch more than thirty, nine of them returned. In March the Associated Press found it unclear how many were held and how many had been sent back.",
    },
    figures: [
      {
        measure: "people-arrested",
        unit: "people",
        value: 21,
        definedBy: { en: "Amnesty International" },
      },
      {
        measure: "people-arrested",
        unit: "people",
        value: 31,
        definedBy: { en: "the Los Angeles Times" },
      },
      {
        measure: "people-arrested",
        unit: "people",
        value: 30,
        approximate: true,
        definedBy: { en: "Impunity Watch" },
      },
      {
        measure: "forced-returns",
        unit: "people",
        value: 9,
        definedBy: { en: "Impunity Watch" },
      },
    ],
    evidence: [
      {
        source: "ap-2012",
        locator: { en: "Excerpt" },
        reading: "medium",
        flags: ["stored-copy"],
      },
      {
        source: "amnesty-japan-2012",
        locator: { en: "Excerpt: the count of 21" },
        reading: "medium",
        flags: ["stored-copy"],
      },
      {
        source: "la-times-2012",
        locator: { en: "Excerpt: the count of 31" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "impunity-watch-2012",
        locator: { en: "Excerpt: more than thirty seized, nine returned" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-2014-yunnan",
    kind: "incident",
    alsoPlaces: ["LA"],
    when: "2014-08-12",
    asOf: "2014-08-15",
    statement: {
      en: "Eleven North Koreans, ten adults and a child, were detained near the border of Yunnan and Laos on 12 August 2014; Sky News reported that they were released and not sent back.",
    },
    figures: [
      { measure: "people-released", unit: "people", value: 11 },
      { measure: "people-released", unit: "people", value: 10, group: { en: "adults" } },
      { measure: "people-released", unit: "people", value: 1, group: { en: "children" } },
    ],
    evidence: [
      {
        source: "sky-2014",
        locator: { en: "Excerpt" },
        reading: "medium",
        flags: ["stored-copy"],
      },
      {
        source: "wikipedia-2024",
        locator: { en: "China: 11 people, August 2014" },
        attributedTo: { en: "Sky News" },
      },
    ],
    caveat: { en: "Both texts rest on a single report." },
  },
  {
    id: "cn-2016-ningbo",
    kind: "incident",
    alsoPlaces: ["KR"],
    when: "2016-04",
    asOf: "2017-12-14",
    statement: {
      en: "The manager and twelve women of a North Korean restaurant in Ningbo came to South Korea in April 2016.",
    },
    figures: [
      { measure: "people-involved", unit: "people", value: 12, group: "women" },
      { measure: "people-involved", unit: "people", value: 1, group: { en: "the manager" } },
    ],
    evidence: [
      {
        source: "hankyoreh-2017",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "korea-herald-2019-lawyers",
        locator: { en: "Excerpt: the restaurant was in Ningbo" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "cn-2019-april-liaoning",
    kind: "incident",
    alsoPlaces: ["KP"],
    when: "2019-04-28",
    asOf: "2019",
    statement: {
      en: "Seven people were caught in Liaoning on 28 April 2019, a young girl among them. Human Rights Watch asked China not to send them back.",
    },
    figures: [{ measure: "people-arrested", unit: "people", value: 7 }],
    evidence: [
      {
        source: "hrw-2019",
        locator: { en: "Excerpt" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The outcome was not found." },
  },
  {
    id: "cn-2021-prison-quickly",
    kind: "incident",
    when: "2021",
    statement: {
      en: "In 2021 a North Korean got out of a prison in China but, Wikipedia says, was quickly caught again by the police.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 1 }],
    evidence: [{ source: "wikipedia-2024", locator: { en: "China" } }],
    caveat: { en: "Wikipedia names the person; the atlas does not." },
  },
  {
    id: "cn-2021-prison",
    kind: "incident",
    when: "2021-10-18/2021-11-28",
    asOf: "2021-11-28",
    statement: {
      en: "A North Korean prisoner who escaped in Jilin on 18 October 2021, and who had feared deportation at the end of his sentence, was at large for about 40 days before he was caught again.",
    },
    figures: [{ measure: "duration", unit: "days", value: 40, approximate: true }],
    evidence: [
      {
        source: "insider-2021",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "What became of the prisoner later was not found." },
  },
  {
    id: "cn-2021-07-return",
    kind: "incident",
    alsoPlaces: ["KP"],
    when: "2021-07",
    asOf: "2023-10",
    statement: {
      en: "International IDEA's record of the returns of 2023 also notes 50 people returned in July 2021.",
    },
    figures: [{ measure: "forced-returns", unit: "people", value: 50 }],
    evidence: [
      {
        source: "idea-2023",
        locator: { en: "Excerpt: July 2021" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Whose count it is was not found." },
  },
  {
    id: "cn-2023-08-return",
    kind: "incident",
    alsoPlaces: ["KP"],
    when: "2023-08-29",
    asOf: "2023-10",
    statement: {
      en: "By Human Rights Watch's count, China returned 80 North Koreans on 29 August 2023.",
    },
    figures: [{ measure: "forced-returns", unit: "people", value: 80 }],
    evidence: [
      {
        source: "idea-2023",
        locator: { en: "Excerpt" },
        attributedTo: { en: "Human Rights Watch" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "China did not confirm the returns." },
  },
  {
    id: "cn-2023-09-return",
    kind: "incident",
    alsoPlaces: ["KP"],
    when: "2023-09-18",
    asOf: "2023-10",
    statement: {
      en: "By Human Rights Watch's count, China returned 40 North Koreans on 18 September 2023.",
    },
    figures: [{ measure: "forced-returns", unit: "people", value: 40 }],
    evidence: [
      {
        source: "idea-2023",
        locator: { en: "Excerpt" },
        attributedTo: { en: "Human Rights Watch" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "China did not confirm the returns." },
  },
  {
    id: "cn-2023-10-repatriation",
    kind: "incident",
    alsoPlaces: ["KP"],
    when: "2023-10-09",
    asOf: "2023-10",
    statement: {
      en: "China sent more than 500 North Koreans back on 9 October 2023, by Human Rights Watch's count; most were women. Places in Jilin and Liaoning from which people were returned are named by the Human Rights Foundation.",
    },
    figures: [
      {
        measure: "forced-returns",
        unit: "people",
        value: 500,
        approximate: true,
        definedBy: { en: "Human Rights Watch" },
      },
    ],
    evidence: [
      {
        source: "idea-2023",
        locator: { en: "Excerpt" },
        attributedTo: { en: "Human Rights Watch" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "hrf-2023",
        locator: { en: "Excerpt: places of return" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "Activists quoted by the Human Rights Foundation said 600; China did not confirm the returns. The mark on the map stands in Jilin Province, though places in Liaoning Province are named too.",
    },
  },
  {
    id: "cn-2024-04-repatriation",
    kind: "incident",
    alsoPlaces: ["KP"],
    when: "2024-04-26",
    asOf: "2024-05-08",
    statement: {
      en: "Human Rights Watch reported that about 60 more North Koreans were returned on 26 April 2024.",
    },
    figures: [{ measure: "forced-returns", unit: "people", value: 60, approximate: true }],
    evidence: [
      {
        source: "ucanews-2024",
        locator: { en: "Excerpt" },
        attributedTo: { en: "Human Rights Watch" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
]);

export const chinaEvents = [
  ...eventsOf("CN", [
    {
      id: "cn-2001-unhcr-beijing",
      headline: { en: "A family of seven asks for asylum at UNHCR's office in Beijing" },
      kind: "entry",
      ended: "safe",
      at: "cn-beijing",
      routes: ["missions"],
      when: "2001-06-26",
      accounts: [
        "cn-2001-unhcr-beijing",
        "cn-2001-unhcr-agreed",
        "cn-2001-family-dalian",
        "sg-2001-transit",
      ],
    },
    {
      id: "cn-2002-spanish-embassy",
      headline: {
        en: "Twenty-five people enter Spain's embassy in Beijing and reach Seoul by way of Manila",
      },
      kind: "entry",
      ended: "safe",
      at: "cn-beijing",
      routes: ["missions"],
      when: "2002-03-14",
      accounts: ["cn-2002-spanish-embassy", "ph-2002-manila-25", "ph-2002-03-stay"],
    },
    {
      id: "cn-2002-shenyang",
      headline: { en: "Police seize a family of five at Japan's consulate in Shenyang" },
      kind: "arrest",
      at: "cn-shenyang",
      routes: ["missions"],
      when: "2002-05-08",
      accounts: ["cn-2002-shenyang"],
    },
    {
      id: "cn-2002-beijing-rok",
      headline: { en: "Guards drag a man out of South Korea's consular office in Beijing" },
      kind: "arrest",
      at: "cn-beijing",
      routes: ["missions"],
      when: "2002-06-13",
      accounts: ["cn-2002-beijing-rok", "cn-2002-06-embassy-row"],
      differ: ["place"],
    },
    {
      id: "cn-2012-five-allowed",
      headline: { en: "China lets the last people in South Korea's missions leave for the South" },
      kind: "release",
      at: null,
      when: "2012",
      accounts: ["cn-2012-missions-emptied", "cn-2012-five-allowed"],
      differ: ["number"],
    },
    {
      id: "cn-2012-february",
      headline: { en: "People seized around Shenyang, and some sent back; the counts differ" },
      kind: "arrest",
      at: "cn-shenyang",
      when: "2012-02",
      accounts: ["cn-2012-february", "cn-2012-february-returns"],
      differ: ["number", "outcome"],
    },
    {
      id: "cn-2014-yunnan",
      headline: { en: "Eleven people detained near the border of Yunnan and Laos are released" },
      kind: "release",
      at: "cn-yunnan",
      routes: ["laos-thailand"],
      when: "2014-08-12",
      accounts: ["cn-2014-yunnan"],
    },
    {
      id: "cn-2016-ningbo",
      headline: {
        en: "Twelve waitresses and their manager leave a restaurant in Ningbo for the South",
      },
      kind: "crossing",
      at: "cn-ningbo",
      when: "2016-04",
      accounts: ["cn-2016-ningbo", "cn-2016-ningbo-malaysia"],
    },
    {
      id: "cn-2019-april-liaoning",
      headline: { en: "Seven people, one a young girl, are caught in Liaoning" },
      kind: "arrest",
      at: "cn-liaoning",
      when: "2019-04-28",
      accounts: ["cn-2019-april-liaoning"],
    },
    {
      id: "cn-2021-prison",
      headline: { en: "A prisoner escapes in Jilin and is caught after about 40 days" },
      kind: "arrest",
      at: "cn-jilin",
      when: "2021-10-18/2021-11-28",
      accounts: ["cn-2021-prison", "cn-2021-prison-quickly"],
      differ: ["date"],
    },
    {
      id: "cn-2021-07-return",
      headline: { en: "Fifty people are sent back in July" },
      kind: "return",
      at: null,
      when: "2021-07",
      accounts: ["cn-2021-07-return"],
    },
    {
      id: "cn-2023-08-return",
      headline: { en: "Eighty people are sent back in August" },
      kind: "return",
      at: null,
      when: "2023-08-29",
      accounts: ["cn-2023-08-return"],
    },
    {
      id: "cn-2023-09-return",
      headline: { en: "Forty people are sent back in September" },
      kind: "return",
      at: null,
      when: "2023-09-18",
      accounts: ["cn-2023-09-return"],
    },
    {
      id: "cn-2023-10-repatriation",
      headline: { en: "More than 500 people, most of them women, are sent back in one day" },
      kind: "return",
      at: "cn-jilin",
      when: "2023-10-09",
      accounts: ["cn-2023-10-repatriation", "cn-2023-10-ministry", "cn-2023-10-un-experts"],
      differ: ["number"],
    },
    {
      id: "cn-2024-04-repatriation",
      headline: { en: "About 60 more people are sent back in April" },
      kind: "return",
      at: null,
      when: "2024-04-26",
      accounts: ["cn-2024-04-repatriation"],
    },
  ]),
  ...chinaMissionEvents,
];
