import { claimsOf, defineCountry } from "#subject/writing.ts";
import { northKoreaAbroad } from "./abroad.ts";
import { northKoreaIncidents } from "./events.ts";
import { northKoreaReports } from "./reports.ts";

const claims = claimsOf("KP", [
  // Why people leave, and the state they leave
  {
    id: "kp-freedom-of-movement",
    kind: "policy",
    theme: "law",
    when: "../2020",
    statement: {
      en: "North Korea's government denies its people human rights that the world recognises, such as the right to move freely, Robert King writes, a former US envoy for human rights there. He counts its refugees among the most visible and most tragic results.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "Opening" },
      },
      {
        source: "reuters-2025",
        locator: { en: "Opening: the most restricted country, by a UN report" },
        attributedTo: { en: "the UN human rights office" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kp-decision-dangerous",
    kind: "policy",
    theme: "punishment",
    when: "../2020",
    statement: {
      en: "It is not easy to decide to leave, Robert King writes, and what follows from it is very hard and dangerous.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "Opening" },
      },
    ],
  },
  {
    id: "kp-harsh-rule-thousands-flee",
    kind: "demographic",
    theme: "origins",
    when: "../2018",
    statement: {
      en: "Vision Times writes that North Korea's harsh communist rule drives thousands of people to flee to the countries next to it.",
    },
    evidence: [{ source: "vision-times-2018", locator: { en: "Opening" } }],
  },

  // What the state does to stop people
  {
    id: "kp-decline-due-to-policy",
    kind: "policy",
    theme: "law",
    when: "2011/2020",
    asOf: "2020-02-19",
    statement: {
      en: "Fewer people leave mainly because of what North Korea itself does, which grew more aggressive after Kim Jong Un became leader late in 2011, Robert King judged in 2020.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "North Korean Policy to Discourage Defections" },
      },
      {
        source: "daily-nk-2016",
        locator: { en: "Opening: harsher punishment from 2014" },
        attributedTo: { en: "the Korea Institute for National Unification (KINU)" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kp-kim-2011",
    kind: "statistic",
    theme: "resettlement",
    alsoPlaces: ["KR"],
    when: "2011/2012",
    statement: {
      en: "Kim Jong Un took power when 2011 was ending; yearly arrivals in South Korea then fell from 2,706 in 2011 to 1,502 in 2012.",
    },
    figures: [
      { measure: "arrivals", unit: "people", value: 2706, when: "2011" },
      { measure: "arrivals", unit: "people", value: 1502, when: "2012" },
    ],
    evidence: [
      {
        source: "nknews-2018",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kp-kim-2012-numbers-fell",
    kind: "policy",
    theme: "punishment",
    alsoPlaces: ["KR"],
    when: "2012/2018",
    statement: {
      en: "Vision Times writes that the number of people reaching South Korea dropped significantly once Kim Jong Un came to power, which it dates to 2012, because he brought in extremely harsh punishments.",
    },
    evidence: [{ source: "vision-times-2018", locator: { en: "Numbers" } }],
    caveat: { en: "Other sources date the start of his rule to the end of 2011." },
  },
  {
    id: "kp-penalties-harsh",
    kind: "policy",
    theme: "punishment",
    when: "../2020",
    statement: {
      en: "North Koreans who are caught as they try to leave face harsh penalties, Robert King writes.",
    },
    evidence: [
      { source: "kei-king-2020", locator: { en: "North Korean Policy to Discourage Defections" } },
      {
        source: "un-human-rights-2020",
        locator: { en: "Opening: what people who were sent back went through" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "daily-nk-2016",
        locator: { en: "Opening: harsher punishment from 2014" },
        attributedTo: { en: "the Korea Institute for National Unification (KINU)" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kp-treason-five-years",
    kind: "policy",
    theme: "punishment",
    when: "../2020",
    statement: {
      en: "The UN Commission of Inquiry into North Korea's human rights reported that the Criminal Code treats leaving as “treason against the Fatherland by defection”, for which a person serves “reform through labor” for at least five years.",
    },
    figures: [
      {
        measure: "duration",
        unit: "years",
        value: 5,
        approximate: true,
        group: { en: "minimum sentence" },
      },
    ],
    evidence: [
      {
        source: "kei-king-2020",
        locator: {
          en: "North Korean Policy to Discourage Defections: citing the inquiry's detailed findings, paragraphs 380–492",
        },
        attributedTo: { en: "the UN Commission of Inquiry" },
      },
    ],
    caveat: { en: "The inquiry's report itself was not read; King quotes it." },
  },
  {
    id: "kp-shoot-orders",
    kind: "policy",
    theme: "punishment",
    when: "../2020",
    statement: {
      en: "In 2020 North Korea's border guards were under orders to shoot people whom they found leaving the country, Robert King writes.",
    },
    evidence: [
      { source: "kei-king-2020", locator: { en: "Opening" } },
      { source: "kei-king-2020", locator: { en: "North Korean Policy to Discourage Defections" } },
      {
        source: "newsweek-2021",
        locator: { en: "Opening: UN rapporteurs on a reported order of August 2020" },
        attributedTo: { en: "UN special rapporteurs" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "korea-herald-2024",
        locator: { en: "Opening: guards ordered to shoot" },
        attributedTo: { en: "Human Rights Watch" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    contentNote: "violence",
  },
  {
    id: "kp-shoot-orders-fulfilled",
    kind: "policy",
    theme: "punishment",
    when: "../2020",
    statement: {
      en: "Credible reports in the media make it clear, Robert King writes, that North Korea's border guards understand their orders to shoot and carry them out.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "North Korean Policy to Discourage Defections" },
        attributedTo: { en: "media reports that King calls credible" },
      },
    ],
    contentNote: "violence",
  },
  {
    id: "kp-killed-not-counted",
    kind: "estimate",
    theme: "punishment",
    when: "1995~/2020",
    asOf: "2020-02-19",
    statement: {
      en: "The counts of people who resettled leave out those whom North Korean border guards killed as they tried to leave, Robert King points out; he gives no number for them.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "Opening" },
      },
    ],
    contentNote: "violence",
  },
  {
    id: "kp-died-in-camps-thousands",
    kind: "estimate",
    theme: "punishment",
    when: "1995~/2020",
    asOf: "2020-02-19",
    statement: {
      en: "By Robert King's estimate, probably thousands of people tried to leave North Korea, were captured on the way and died in prison camps; the counts of those who resettled leave them out.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "Opening" },
      },
    ],
    caveat: {
      en: "A judgement in words: “probably thousands”, with no figure and no source named.",
    },
    contentNote: "violence",
  },

  // What happens to people who are caught or sent back
  {
    id: "kp-punishment-make-example",
    kind: "policy",
    theme: "punishment",
    when: "../2018",
    statement: {
      en: "Vision Times calls leaving a huge risk: anyone who is caught faces extreme punishment from North Korea's communist authorities, who are set on making an example of them as possible “traitors”.",
    },
    evidence: [{ source: "vision-times-2018", locator: { en: "Opening" } }],
  },
  {
    id: "kp-punishment-kinds",
    kind: "policy",
    theme: "punishment",
    when: "../2018",
    statement: {
      en: "A very unpleasant future awaits people who are caught, Vision Times writes: the punishments go beyond death sentences, for there is torture and sexual violence as well.",
    },
    evidence: [{ source: "vision-times-2018", locator: { en: "Punishment" } }],
    contentNote: "violence",
  },
  {
    id: "kp-punishment-severity",
    kind: "policy",
    theme: "punishment",
    when: "../2018",
    statement: {
      en: "How severe a punishment is rests wholly on how the North Korean authorities assess the case, Vision Times writes.",
    },
    evidence: [{ source: "vision-times-2018", locator: { en: "Punishment" } }],
  },
  {
    id: "kp-camps-caught-in-china",
    kind: "policy",
    theme: "punishment",
    alsoPlaces: ["CN"],
    when: "../2018",
    statement: {
      en: "According to Human Rights Watch, North Koreans who live or work in China and are caught go to one of several types of forced-labour camp: a long-term one (kyohwaso), or a prison for short terms (rodong danryeondae).",
    },
    evidence: [
      {
        source: "vision-times-2018",
        locator: { en: "Punishment" },
        attributedTo: { en: "Human Rights Watch" },
      },
    ],
    contentNote: "violence",
  },
  {
    id: "kp-camps-caught-going-south",
    kind: "policy",
    theme: "punishment",
    alsoPlaces: ["KR"],
    when: "../2018",
    statement: {
      en: "People who are found to be heading for South Korea are treated as the country's enemies, Human Rights Watch says. They may vanish into the political prison camps (kwanliso), where prisoners are tortured, made to work, and subjected to sexual violence and other inhuman treatment.",
    },
    evidence: [
      {
        source: "vision-times-2018",
        locator: { en: "Punishment" },
        attributedTo: { en: "Human Rights Watch" },
      },
      {
        source: "un-human-rights-2020",
        locator: { en: "Opening: those taken for people on their way to South Korea" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    contentNote: "violence",
  },
  {
    id: "kp-sent-back-enok",
    kind: "policy",
    theme: "punishment",
    alsoPlaces: ["CN"],
    when: "../2012",
    statement: {
      en: "The organisation ENoK writes that harsh punishment awaits people whom China sends back: they are tortured, imprisoned and, in some cases, executed.",
    },
    evidence: [
      { source: "enok-2012", locator: { en: "Paragraph 1" } },
      {
        source: "un-human-rights-2020",
        locator: { en: "Opening: women who had been sent back" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    contentNote: "violence",
  },
  {
    id: "kp-sent-back-rights-groups",
    kind: "policy",
    theme: "punishment",
    alsoPlaces: ["CN"],
    when: "../2024",
    statement: {
      en: "Human-rights groups say that people whom China sends back often face harsh interrogation and years of punishment, or even death.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Lead" },
        attributedTo: { en: "human-rights groups" },
      },
      {
        source: "wikipedia-2024",
        locator: { en: "Lead (short copy)" },
        attributedTo: { en: "human-rights groups" },
        flags: ["citation-needed"],
      },
      {
        source: "un-human-rights-2020",
        locator: { en: "Opening: women who had been sent back" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The editors' request for a citation stands only in the shorter of Wikipedia's two copies.",
    },
    contentNote: "violence",
  },
  {
    id: "kp-returned-at-border-town-2002",
    kind: "route",
    theme: "return",
    alsoPlaces: ["CN"],
    when: "../2002",
    statement: {
      en: "Human Rights Watch quoted a witness in 2002 who saw people being handed back from China at a North Korean border town.",
    },
    evidence: [
      {
        source: "hrw-2002-copy",
        locator: { en: "Excerpt" },
        attributedTo: { en: "a witness quoted by Human Rights Watch" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "The source names the town; the atlas keeps to the country. It says nothing about today.",
    },
  },
  {
    id: "kp-mou-report-2024",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KR", "CN"],
    when: "2024-06-27",
    statement: {
      en: "Forced repatriation from China is one of the issues that South Korea's Ministry of Unification puts first in its second public report on human rights in North Korea, of June 2024.",
    },
    figures: [
      { measure: "count", unit: "times", value: 2, group: { en: "public editions of the report" } },
    ],
    evidence: [
      {
        source: "asiae-2024",
        locator: { en: "Excerpt" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "medium",
        flags: ["stored-copy"],
      },
      {
        source: "nk-economy-2024",
        locator: { en: "The report's contents" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The report itself was not read, only what two newspapers tell of it." },
  },

  // Places of origin and departure, at the level of provinces
  {
    id: "kp-ryanggang-nearly-impossible-2025",
    kind: "route",
    theme: "routes",
    when: "../2025",
    statement: {
      en: "Asiapress reported in 2025 on a border city in Ryanggang Province, opposite China's Jilin Province, from which people left in the past: the controls in force since the pandemic make leaving nearly impossible.",
    },
    evidence: [
      {
        source: "asiapress-2025",
        locator: { en: "Excerpt" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The source names the city; the atlas keeps to the province." },
  },

  // The campaign for returns, and how returns are shown
  {
    id: "kp-campaign-promises",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KR"],
    when: "2011/2024",
    statement: {
      en: "In Kim Jong Un's time North Korea is alleged to have begun a campaign to draw people back with the promise of money, a home and a job, and that they will not be punished.",
    },
    evidence: [{ source: "wikipedia-2024", locator: { en: "Return to North Korea" } }],
  },
  {
    id: "kp-campaign-diplomat-2013",
    kind: "policy",
    theme: "return",
    when: "2013",
    statement: {
      en: "In 2013 a diplomat from abroad who served in Pyongyang said that prison is not where every returnee is taken: some are put on television instead, as propaganda.",
    },
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Return to North Korea" },
        attributedTo: { en: "a foreign diplomat in Pyongyang" },
      },
    ],
  },
  {
    id: "kp-campaign-operatives",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KR"],
    when: "2011/2024",
    statement: {
      en: "Unconfirmed reports say that agents of the North's government have got in touch with people who live in the South, offering them 50 million won ($44,000), an appearance on television and a guarantee that their families are safe.",
    },
    figures: [
      { measure: "reward", unit: "KRW", value: 50000000 },
      { measure: "reward", unit: "USD", value: 44000 },
    ],
    evidence: [
      {
        source: "wikipedia-2024",
        locator: { en: "Return to North Korea" },
        attributedTo: { en: "unconfirmed reports" },
      },
    ],
  },
  {
    id: "kp-campaign-tv-13",
    kind: "statistic",
    theme: "return",
    alsoPlaces: ["KR"],
    when: "../2013",
    statement: {
      en: "By a report of 2013, North Korean television had shown at least 13 appearances of returnees, who complain how poorly people live in the South and swear loyalty to Kim Jong Un.",
    },
    figures: [
      {
        measure: "count",
        unit: "times",
        value: 13,
        approximate: true,
        group: { en: "television appearances" },
      },
    ],
    evidence: [{ source: "wikipedia-2024", locator: { en: "Return to North Korea" } }],
  },
  {
    id: "kp-media-re-defections",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KR"],
    when: "2011/2020",
    asOf: "2020-02-19",
    statement: {
      en: "Besides aggressive efforts to stop people crossing the border, Kim Jong Un has run a media campaign to make life in South Korea look less attractive, Robert King writes. It draws attention to “re-defections”: the tiny number of people who had settled in the South and came back.",
    },
    evidence: [
      { source: "kei-king-2020", locator: { en: "North Korean Policy to Discourage Defections" } },
    ],
  },
  {
    id: "kp-media-disillusioned",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KR"],
    when: "2011/2020",
    asOf: "2020-02-19",
    statement: {
      en: "North Korea's media show people who went back as people whom the South disappointed and whom the North received warmly, Robert King writes.",
    },
    evidence: [
      { source: "kei-king-2020", locator: { en: "North Korean Policy to Discourage Defections" } },
    ],
  },
  {
    id: "kp-media-activists",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KR", "US"],
    when: "2011/2020",
    asOf: "2020-02-19",
    statement: {
      en: "Several media events with people who had gone back, Robert King writes, tried to present the South Korean, American and other rights activists who had helped refugees as deceitful, dangerous people who exploit them.",
    },
    evidence: [
      { source: "kei-king-2020", locator: { en: "North Korean Policy to Discourage Defections" } },
    ],
  },
  {
    id: "kp-media-not-punished",
    kind: "policy",
    theme: "return",
    when: "2011/2020",
    asOf: "2020-02-19",
    statement: {
      en: "At North Korea's media events returnees, whom Robert King calls misguided, are seen being welcomed; the media dwell on the point that coming home brought them no punishment.",
    },
    evidence: [
      { source: "kei-king-2020", locator: { en: "North Korean Policy to Discourage Defections" } },
    ],
  },
  {
    id: "kp-media-returnee-speech",
    kind: "policy",
    theme: "return",
    when: "2011/2020",
    asOf: "2020-02-19",
    statement: {
      en: "Robert King quotes one returnee from North Korea's national television, who recalled being stunned by the friendly reception after landing in Pyongyang and feeling how loving and great the motherland is, and who said that Kim Jong Un had laid no blame for many past wrongs but shown great care.",
    },
    evidence: [
      {
        source: "kei-king-2020",
        locator: { en: "North Korean Policy to Discourage Defections" },
        attributedTo: { en: "a returnee on North Korean television" },
      },
    ],
    caveat: {
      en: "King gives it as a taste of such programmes. He names neither speaker nor date.",
    },
  },
  {
    id: "kp-media-underclass",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KR"],
    when: "2011/2020",
    asOf: "2020-02-19",
    statement: {
      en: "North Korea's media events also set out to show, Robert King writes, that even if the South may be richer, the North Koreans there are an underclass: they are discriminated against and live less well than the South's elite.",
    },
    evidence: [
      { source: "kei-king-2020", locator: { en: "North Korean Policy to Discourage Defections" } },
    ],
  },

  // Relations with the United States and South Korea in 2018
  {
    id: "kp-2018-better-relations",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["US", "KR"],
    when: "2017/2018",
    asOf: "2018",
    statement: {
      en: "Vision Times noted in 2018 that over the year before, North Korea seemed to have taken the first step towards better relations with the United States and South Korea.",
    },
    evidence: [{ source: "vision-times-2018", locator: { en: "Politics" } }],
  },
  {
    id: "kp-2018-singapore-meeting",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["US", "SG"],
    when: "../2018",
    statement: {
      en: "Kim Jong Un met President Trump in Singapore, a meeting that Vision Times calls historic, to talk about giving up nuclear weapons and about the future of Kim's country.",
    },
    evidence: [{ source: "vision-times-2018", locator: { en: "Politics" } }],
  },
  {
    id: "kp-2018-losing-side",
    kind: "policy",
    theme: "diplomacy",
    when: "2018",
    statement: {
      en: "Vision Times saw the talks as a good sign for the world's politics and economies, but thought that North Koreans who want to leave were losing by them.",
    },
    evidence: [{ source: "vision-times-2018", locator: { en: "Politics" } }],
  },
]);

export const northKorea = defineCountry(
  [...claims, ...northKoreaIncidents, ...northKoreaReports, ...northKoreaAbroad],
  {
    id: "KP",
    name: { en: "North Korea" },
    roles: ["origin"],
    checked: "2026-11-28",
    takeaway: {
      text: {
        en: "North Korea treats leaving as treason, a UN inquiry reported. UN reports and human-rights groups tell of harsh questioning, forced labour, prison and, in some cases, death for people who are caught or sent back.",
      },
      claims: [
        "kp-treason-five-years",
        "kp-camps-caught-in-china",
        "kp-camps-caught-going-south",
        "kp-ohchr-2020",
        "kp-sent-back-enok",
        "kp-sent-back-rights-groups",
      ],
    },
    stances: [
      {
        period: "../2024",
        stance: "none-known",
        claims: [
          "kp-penalties-harsh",
          "kp-treason-five-years",
          "kp-sent-back-enok",
          "kp-sent-back-rights-groups",
        ],
      },
    ],
    summary: [
      "kp-border-closed-2020",
      "kp-treason-five-years",
      "kp-camps-caught-in-china",
      "kp-camps-caught-going-south",
      "kp-shoot-orders",
      "kp-decline-due-to-policy",
      "kp-media-re-defections",
      "kp-kinu-2016",
    ],
    noPublishedFigure: {
      en: "No published figure of how many people have left North Korea in all was found. Sources count those who reached South Korea and other countries; Robert King writes that these are only a small part of those who went to China, and that people who died in camps or were killed on the way are in no count. Wikipedia says only when most people left (1998 and 1999); a Chinese newspaper wrote in 2014 that 100,000 to 150,000 had crossed into China since the mid-1990s.",
    },
  },
);
