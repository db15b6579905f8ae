import { claimsOf } from "#subject/writing.ts";

/** Laws, courts, inquiries and the ministry's reports, as later sources tell of them. */
export const southKoreaLaw = claimsOf("KR", [
  {
    id: "kr-citizens-by-courts",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["DE", "GB", "EU"],
    when: "2005/2016",
    statement: {
      en: "Courts abroad have looked at South Korean law: a German court in 2005 and a British tribunal in 2014 found that all North Koreans are also citizens of South Korea. A French court found in 2016 that they do not get that nationality automatically.",
    },
    evidence: [
      {
        source: "upper-tribunal-2014",
        locator: { en: "GP, August 2014" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "verwaltungsgerichtshof-baden-wurttemberg-2005",
        locator: { en: "Ruling of 3 June 2005" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "cour-nationale-du-2016",
        locator: { en: "Decision of May 2016" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-law-1978",
    kind: "policy",
    theme: "law",
    when: "1962/1993",
    statement: {
      en: "By South Korea's National Archives, a law of 16 April 1962 first looked after people who came over from the North, together with others who had served the state. A second law, of 6 December 1978, gave those who came over higher rewards, so that more would come.",
    },
    evidence: [
      {
        source: "national-archives-of-2007",
        locator: { en: "Description of the laws of 1962 and 1978" },
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "hankook-ilbo-2013",
        locator: { en: "The laws of 1962 and 1979" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The newspaper dates the second law to 1979, when it took effect." },
  },
  {
    id: "kr-law-1993",
    kind: "policy",
    theme: "law",
    when: "1993/1997",
    statement: {
      en: "South Korea's third law on people from the North, of 1993, put its health ministry in charge of them; they turned from heroes into welfare cases, a newspaper wrote in its history of these laws. The law of 1997 moved them to the Ministry of Unification.",
    },
    evidence: [
      {
        source: "hankook-ilbo-2013",
        locator: { en: "The laws of 1993 and 1997" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-law-definition",
    kind: "policy",
    theme: "law",
    when: "1997/1999",
    asOf: "1999-01-21",
    statement: {
      en: "South Korea's law of 1997 is for people who left the North and had a home, close family, a husband or wife, or a job there. By its text of January 1999 they must not have become citizens of another country, and have to ask South Korea for protection.",
    },
    evidence: [
      {
        source: "republic-of-korea-1999",
        locator: { en: "Articles 1 to 4" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Later changes of these articles were not read." },
  },
  {
    id: "kr-law-exclusions",
    kind: "policy",
    theme: "law",
    when: "../2020",
    asOf: "2020~",
    statement: {
      en: "By a legal guide, South Korea's law on people from the North let its Ministry of Unification refuse special protection, though not citizenship, to some of them: to people who had committed a murder or an international crime such as hijacking, to people suspected of only pretending to have fled, and to those who asked for it more than three years after arriving. Ten years or more in another country were a reason too, until 8 December 2020.",
    },
    figures: [
      {
        measure: "duration",
        unit: "years",
        value: 10,
        group: { en: "in another country, until December 2020" },
      },
      { measure: "duration", unit: "years", value: 3, group: { en: "in the South before asking" } },
    ],
    evidence: [
      {
        source: "legal-guide-after-2020",
        locator: { en: "Grounds for not giving protection" },
        reading: "medium",
        flags: ["stored-copy"],
      },
      {
        source: "jeju9-2024",
        locator: { en: "Article 9: the struck-out ground" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "There are exceptions for people who had to hide or were detained. The guide is a copy without a date.",
    },
  },
  {
    id: "kr-debriefing-90-days",
    kind: "policy",
    theme: "law",
    when: "2018-02-13",
    statement: {
      en: "New arrivals in South Korea may be questioned for 90 days at most and no longer for 180, the cabinet decided in February 2018. Critics had called longer questioning a breach of human rights.",
    },
    figures: [
      {
        measure: "duration",
        unit: "days",
        value: 180,
        group: { en: "longest questioning, before" },
      },
      { measure: "duration", unit: "days", value: 90, group: { en: "longest questioning, since" } },
    ],
    evidence: [
      {
        source: "joongang-ilbo-2018",
        locator: { en: "The cabinet's decision" },
        attributedTo: { en: "South Korea's cabinet" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "By the draft of October 2017 the time may be made longer once, by thirty days.",
    },
  },
  {
    id: "kr-2024-accept-all-plan",
    kind: "policy",
    theme: "law",
    when: "2024-05-28",
    statement: {
      en: "South Korea's government planned in May 2024 to make it law that everyone from the North who asks is taken in, by whatever way they come. A bill before that had come to nothing when the old parliament ended.",
    },
    evidence: [
      {
        source: "kbs-world-2024-accept",
        locator: { en: "The plan for 2024 to 2026" },
        attributedTo: { en: "the Ministry of Unification" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "Whether such a law was passed later was not found." },
  },
  {
    id: "kr-1997-embassy-refusal",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["CN"],
    when: "1997-07",
    statement: {
      en: "A South Korean diplomat in Beijing called people from the North compatriots but no citizens in July 1997, an article by a human rights group reported. They had broken the law, he said, and there was no help for them.",
    },
    evidence: [
      {
        source: "sarangbang-group-for-1997",
        locator: { en: "The refusal of July 1997" },
        attributedTo: { en: "a group that helped them" },
        reading: "medium",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "By the account of the group that helped them." },
  },
  {
    id: "kr-2025-prisoners-citizens",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["EU"],
    when: "2025",
    asOf: "2025-12-31",
    statement: {
      en: "In 2025 South Korea told Ukraine that it would take in two captured North Korean soldiers if they wish to come, since its constitution makes all Koreans citizens. At the end of the year the talks had made little progress.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 2 }],
    evidence: [
      {
        source: "afp-2025",
        locator: { en: "Seoul's position" },
        attributedTo: { en: "South Korea's government" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      { source: "korea-herald-2025-pows", locator: { en: "31 December 2025" }, reading: "high" },
    ],
  },
  {
    id: "kr-fishermen-2019-sentences",
    kind: "policy",
    theme: "law",
    when: "2025-02-19",
    statement: {
      en: "For the return of two fishermen in 2019 a court in Seoul set prison terms of ten months for two former officials and of six months for two more, but suspended imposing any of them. Never since the founding of the state had North Koreans been returned against their will, newspapers wrote.",
    },
    figures: [
      { measure: "duration", unit: "months", value: 10, group: { en: "two of the officials" } },
      { measure: "duration", unit: "months", value: 6, group: { en: "the other two" } },
    ],
    evidence: [
      {
        source: "newsis-2025",
        locator: { en: "The sentences of first instance" },
        attributedTo: { en: "a court in Seoul" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "Under South Korean law such a suspended sentence falls away for good after two years without a new offence.",
    },
  },
  {
    id: "kr-fishermen-2019-appeal",
    kind: "policy",
    theme: "law",
    when: "2025-07-16",
    asOf: "2025-07-16",
    statement: {
      en: "Four former officials found guilty over the return of two fishermen in 2019 appealed. Before the Seoul High Court in July 2025 they said again that it had been lawful. The judges called the legal status of North Koreans the hard question: the lower court had held both men to be South Korean nationals.",
    },
    figures: [{ measure: "count", unit: "people", value: 4, group: { en: "former officials" } }],
    evidence: [
      {
        source: "segye-2025-appeal",
        locator: { en: "The first hearing" },
        attributedTo: { en: "the Seoul High Court" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "news1-2025-2",
        locator: { en: "Summary of the hearing" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "No ruling of the appeal court was found." },
  },
  {
    id: "kr-2025-six-background",
    kind: "policy",
    theme: "return",
    alsoPlaces: ["KP"],
    when: "2025-07",
    statement: {
      en: "Six North Koreans whom South Korea sent home in July 2025 had waited up to four months: the North replied to no message, though the UN Command was tried too. Lee Jae-myung's new government then returned them by sea with no agreement, as had happened in May 2017.",
    },
    figures: [
      {
        measure: "duration",
        unit: "months",
        value: 4,
        group: { en: "longest wait" },
        approximate: true,
      },
    ],
    evidence: [
      {
        source: "nk-economy-2025",
        locator: { en: "The ministry's spokesman on 7 July 2025" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "That the president had a part in this was read in another broadcaster's text." },
  },
  {
    id: "kr-2005-no-mass-rescue",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["VN", "KP"],
    when: "2004-07/2005-01",
    asOf: "2007-08-21",
    statement: {
      en: "South Korea would not try so large a rescue again, it said half a year after the flights that brought 468 people from Vietnam in July 2004. The flights had made North Korea furious.",
    },
    figures: [{ measure: "airlifted", unit: "people", value: 468 }],
    evidence: [
      {
        source: "the-age-2007",
        locator: { en: "Background on 2004" },
        attributedTo: { en: "the South Korean government" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-ningbo-un-2018",
    kind: "policy",
    theme: "diplomacy",
    alsoPlaces: ["CN"],
    when: "2018-07-10",
    statement: {
      en: "In Seoul in July 2018 the UN's expert on North Korea said, after he had met some of the women from the restaurant in Ningbo, that some had come without knowing where the journey went. He saw them as victims.",
    },
    evidence: [
      {
        source: "kbs-world-2018",
        locator: { en: "Press conference in Seoul" },
        attributedTo: { en: "the UN special rapporteur" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-ningbo-inquiry-2018",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["CN"],
    when: "2018-07-29",
    statement: {
      en: "In July 2018 the National Human Rights Commission of South Korea decided of its own accord to examine whether the restaurant group from Ningbo had come freely.",
    },
    evidence: [
      {
        source: "chosun-ilbo-2018",
        locator: { en: "The decision to inquire" },
        attributedTo: { en: "the National Human Rights Commission" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-ningbo-passports-2018",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["CN"],
    when: "2016/2018-09",
    statement: {
      en: "For two years South Korea refused passports to the thirteen people from the restaurant in Ningbo; by early September 2018 each of them had one.",
    },
    figures: [{ measure: "people-involved", unit: "people", value: 13 }],
    evidence: [
      {
        source: "korea-herald-2018-passports",
        locator: { en: "Passports by 6 September 2018" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-ningbo-outcome-2019",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["CN"],
    when: "2019-09-09",
    statement: {
      en: "In September 2019 the Human Rights Commission found no proof that South Korean agencies had broken the law in the Ningbo case, though records were missing. Most of the women had probably known where they were going, it held, but some had not; making their arrival public in 2016 was unlawful.",
    },
    evidence: [
      {
        source: "tv-chosun-2019",
        locator: { en: "The commission's finding" },
        attributedTo: { en: "the National Human Rights Commission" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-ningbo-lawsuit-2019",
    kind: "policy",
    theme: "law",
    alsoPlaces: ["CN"],
    when: "2019-12",
    statement: {
      en: "In December 2019 lawyers of the association Minbyun went to court against the Human Rights Commission's finding on the Ningbo case; they argued that a recording had been destroyed.",
    },
    evidence: [
      {
        source: "minbyun-2019",
        locator: { en: "Press release" },
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "A party's own statement. How the court decided was not found." },
  },
  {
    id: "kr-mou-report-2023",
    kind: "policy",
    theme: "advocacy",
    alsoPlaces: ["KP"],
    when: "2023-03-30",
    statement: {
      en: "In March 2023 South Korea's Ministry of Unification published its report on human rights in North Korea for the first time. It rests on the accounts of 508 people, half of whom had left in 2019 and fewer than four per cent in 2021 or 2022.",
    },
    figures: [
      { measure: "sample", unit: "people", value: 508 },
      { measure: "share", unit: "percent", value: 49.4, group: { en: "left in 2019" } },
      { measure: "share", unit: "percent", value: 3.8, group: { en: "left in 2021 or 2022" } },
    ],
    evidence: [
      {
        source: "munhwa-ilbo-2023",
        locator: { en: "The 508 accounts" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: {
      en: "A sample of people questioned on arrival, about events since 2017; it does not stand for all who came.",
    },
  },
  {
    id: "kr-mou-report-2024",
    kind: "policy",
    theme: "advocacy",
    alsoPlaces: ["KP"],
    when: "2024-06-27",
    statement: {
      en: "South Korea's Ministry of Unification brought out its second public report on human rights in the North in June 2024. To the 508 accounts of the first it added those of 141 people whom it had questioned in 2023; its subjects include workers abroad and the control of information.",
    },
    figures: [{ measure: "sample", unit: "people", value: 141 }],
    evidence: [
      {
        source: "nk-economy-2024",
        locator: { en: "The report's contents" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
    caveat: { en: "The report itself was not read." },
  },
  {
    id: "kr-survey-3919",
    kind: "statistic",
    theme: "advocacy",
    alsoPlaces: ["KP"],
    when: "2017/2025-07",
    statement: {
      en: "From 2017 to the end of July 2025 the Ministry of Unification recorded what 3,919 people who had fled told of human rights in North Korea.",
    },
    figures: [{ measure: "respondents", unit: "people", value: 3919 }],
    evidence: [
      {
        source: "news1-2025",
        locator: { en: "The ministry's report to parliament" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
  {
    id: "kr-report-2025-closed",
    kind: "policy",
    theme: "advocacy",
    alsoPlaces: ["KP", "CN"],
    when: "2025-08",
    statement: {
      en: "In August 2025 South Korea's Ministry of Unification decided that its report on human rights in the North would stay inside the government. New testimony was lacking, it said: of the roughly two hundred people who arrive in a year, most had first been in China or other countries for as long as ten years or more.",
    },
    evidence: [
      {
        source: "news1-2025-closed",
        locator: { en: "The ministry's briefing" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
      {
        source: "kbs-world-2025",
        locator: { en: "The lack of new testimony" },
        attributedTo: { en: "the Ministry of Unification" },
        relays: "official",
        reading: "high",
        flags: ["stored-copy"],
      },
    ],
  },
]);
