import type { Story } from "./story.ts";

export const arriving: Story = {
  id: "arriving",
  title: { en: "What countries do" },
  lead: { en: "The same people arrive, and each country answers in its own way." },
  minutes: 25,
  contentNote: "violence",
  steps: [
    {
      id: "many-answers",
      title: { en: "One arrival, many answers" },
      words: {
        en: "What happens to North Korean refugees depends on where they are. With few exceptions China returns those whom it catches. Thailand and Mongolia send people on to South Korea. South Korea is also the main place to which people flee.",
      },
      notes: {
        en: "The colours of the map show how states treat people who arrive, as far as sources tell. Ask what the class expects before going on: which country sends back, which lets people pass, which takes them in?",
      },
      view: "",
      claims: [
        "cn-policy-illegal-immigrants",
        "cn-policy-returns-caught",
        "th-policy-sent-to-south",
        "mn-policy-sent-to-south",
        "xx-destinations-mainly-south",
      ],
    },
    {
      id: "china-then",
      title: { en: "China in the early 1990s" },
      words: {
        en: "China was not always strict. In the early to mid-1990s its government was fairly tolerant. Where North Koreans lived was hardly controlled, unless their own government asked for it.",
      },
      notes: {
        en: "Then came the famine in North Korea. It grew worse in the late 1990s, and far more people fled. China answered with more checks, and it began to deport them. Ask why a country may change its mind.",
      },
      view: "country=CN&year=1994",
      claims: [
        "cn-policy-tolerant-1990s",
        "cn-policy-little-control-1990s",
        "cn-policy-numbers-rose-1990s",
        "cn-policy-deportations-began",
      ],
    },
    {
      id: "china-returns",
      title: { en: "China returns people" },
      words: {
        en: "China does not see North Koreans as refugees. In October 2023 it returned more than 500 people, Human Rights Watch counts. Activists say 600. China has confirmed no number.",
      },
      notes: {
        en: "The UN Commission of Inquiry found that the returns break non-refoulement: the ban on sending people back into danger. China's foreign ministry said that there are no so-called defectors in China, and that it keeps to the law.",
      },
      view: "country=CN&year=2023",
      claims: [
        "cn-2023-10-repatriation",
        "cn-2023-10-activists-600",
        "cn-policy-no-refugee-status",
        "cn-coi-2014",
        "cn-policy-denial",
      ],
    },
    {
      id: "sent-back",
      title: { en: "What a return can mean" },
      words: {
        en: "North Korean law treats leaving as treason, a UN inquiry reports. For people whom China sends back, rights groups expect harsh questioning and years of punishment. It may even mean death, they say.",
      },
      gentle: {
        en: "North Korean law treats leaving as treason, a UN inquiry reports. The sentence is at least five years of labour. People who are caught face harsh penalties.",
      },
      notes: {
        en: "Read this step yourself before you show it. The law is quoted by Robert King from the report of the UN inquiry. It helps to explain why the ban on returns matters. No more detail is needed for a class.",
      },
      view: "country=KP",
      claims: [
        "kp-treason-five-years",
        "kp-penalties-harsh",
        "kp-sent-back-rights-groups",
        "cn-coi-2014",
      ],
    },
    {
      id: "russia",
      title: { en: "Russia: a treaty" },
      words: {
        en: "Few people leave by way of Russia. In February 2016 Russia and North Korea signed a treaty. Each will hand over people who are in its country illegally. A UN expert urged Moscow not to carry it out.",
      },
      notes: {
        en: "What the treaty has led to was not found. Russia has also let people go. In September 2009 twelve men who had worked in the Amur region reached South Korea with the help of UNHCR, the refugee agency.",
      },
      view: "country=RU&year=2016",
      claims: [
        "ru-2016-treaty",
        "ru-2016-rapporteur",
        "ru-border-rarely-crossed",
        "ru-2009-amur-twelve",
      ],
    },
    {
      id: "vietnam",
      title: { en: "Vietnam: two flights, then a turn" },
      words: {
        en: "In July 2004 two flights took 468 North Koreans to South Korea. Officials would not name the country; reporters took it to be Vietnam. Afterwards Vietnam tightened its border.",
      },
      notes: {
        en: "Sources differ on Vietnam. The International Crisis Group wrote in 2006 that it tolerated some transit, that is, people passing through. Public Radio International called it largely unsympathetic in 2011. In October 2015 its police handed nine people to China.",
      },
      view: "country=VN&year=2004",
      claims: [
        "vn-2004-airlift",
        "vn-2004-tightening",
        "vn-policy-tolerated-2006",
        "vn-policy-unsympathetic-2011",
        "vn-2015-nine",
      ],
    },
    {
      id: "laos",
      title: { en: "Laos: it depends on the year" },
      words: {
        en: "Until May 2013 Laos usually let people move on when it caught them. In that month it handed nine young people to North Korea's embassy, by its own account. In October 2014 it let six others go on after a day.",
      },
      notes: {
        en: "For the years after 2014 the atlas shows the country without a known policy: it looked in open sources and found none. The older practice was an unofficial understanding with South Korea, by The Wall Street Journal.",
      },
      view: "country=LA&year=2013",
      claims: ["la-2013-nine", "la-policy-before-2013", "la-2014-six-released"],
    },
    {
      id: "thailand",
      title: { en: "Thailand: deported, but southwards" },
      words: {
        en: "Thailand gives no refugee status. People can go to prison for entering illegally, but most sentences are suspended. Then Thailand deports them to South Korea.",
      },
      notes: {
        en: "A suspended sentence is one that a person need not serve. The reason given for this practice: South Korea regards all Koreans of the peninsula as its citizens. Ask whether a deportation can be a help.",
      },
      view: "country=TH",
      claims: [
        "th-policy-sent-to-south",
        "th-policy-sentences",
        "th-policy-no-status",
        "th-policy-citizens",
      ],
    },
    {
      id: "mongolia",
      title: { en: "Mongolia: sympathy" },
      words: {
        en: "Mongolia's government is sympathetic to the refugees, Wikipedia says. It sends them to South Korea. In 2007 a UN rapporteur, an expert on human rights, praised how it treats people who ask for asylum.",
      },
      notes: {
        en: "To ask for asylum is to ask a country for protection. The rapporteur found people well cared for as they waited to leave. Mongolia wants to be on good terms with both Koreas; ask how the two go together.",
      },
      view: "country=MN",
      claims: ["mn-policy-sent-to-south", "mn-policy-sympathetic", "mn-policy-un-2007"],
    },
    {
      id: "south-korea",
      title: { en: "South Korea: citizens" },
      words: {
        en: "For South Korea these people are citizens. President Yoon said in 2024 that nobody who seeks refuge there will be sent back. New arrivals are questioned first. Then they take a 12-week course.",
      },
      notes: {
        en: "The words are those of the Yoon government; what the present one says was not looked up. After the course the state helps with housing, work and health insurance. Ask what a person needs most in the first year.",
      },
      view: "country=KR",
      claims: [
        "kr-policy-citizens",
        "kr-joint-interrogation",
        "kr-hanawon-course",
        "kr-after-hanawon",
      ],
    },
    {
      id: "two-fishermen",
      title: { en: "An exception, and a court" },
      words: {
        en: "In November 2019 South Korea did send two fishermen back. They were accused of crimes, but had no lawyer and no hearing in court. In 2025 a court in Seoul ruled on this: it found four former officials guilty.",
      },
      notes: {
        en: "Robert King writes that it had never happened before: a return over crimes that people were accused of at home. The ruling of 2025 is the first one. Imposition of the sentences was suspended. The four appealed; what came of it was not found.",
      },
      view: "country=KR&year=2019",
      claims: [
        "kr-2019-two-returned-no-hearing",
        "kr-fishermen-2019-ruling",
        "kr-fishermen-2019-appeal",
        "kr-2019-two-returned-first-time",
      ],
    },
    {
      id: "farther-away",
      title: { en: "Farther away" },
      words: {
        en: "Some go farther. The United States took in 218 refugees from 2006 to 2019. But Britain, the Netherlands, Belgium and France refused most claims. They say that North Koreans are South Korean citizens.",
      },
      notes: {
        en: "The map tints these countries as taking people in. Yet in 2013 and 2014 they refused most. The source is the European Alliance for Human Rights in North Korea. Since 2013 Canada too has held that they are entitled to South Korean citizenship. Ask why one idea, being a citizen of the South, helps people in Thailand and not here.",
      },
      view: "year=2014&at=-48,58,1.4",
      claims: ["eu-rejections-2015", "us-total-2019", "ca-policy-2013", "th-policy-citizens"],
    },
  ],
  questions: [
    {
      id: "flights-2004",
      kind: "country",
      ask: { en: "Which country did reporters believe the two flights of July 2004 came from?" },
      right: ["VN"],
      because: {
        en: "Officials did not name it. Reporters took it to be Vietnam, which tightened its border afterwards.",
      },
      claims: ["vn-2004-airlift", "vn-2004-tightening"],
    },
    {
      id: "treaty-2016",
      kind: "country",
      ask: { en: "Which country signed a treaty with North Korea on handing people over in 2016?" },
      right: ["RU"],
      because: {
        en: "Russia signed it in February 2016. What it has led to was not found.",
      },
      claims: ["ru-2016-treaty"],
    },
    {
      id: "thailand-reason",
      kind: "choice",
      ask: { en: "What reason is given for Thailand's sending people to South Korea?" },
      options: [
        { text: { en: "South Korea regards them as its citizens." }, isRight: true },
        { text: { en: "Thailand has no relations with North Korea." }, isRight: false },
        { text: { en: "The refugees have South Korean passports." }, isRight: false },
      ],
      because: {
        en: "South Korea holds that people from the whole peninsula are its citizens, so Thailand sends them there.",
      },
      claims: ["th-policy-citizens", "th-policy-sent-to-south"],
    },
    {
      id: "china-changed",
      kind: "choice",
      ask: { en: "How did China's policy change in the 1990s?" },
      options: [
        { text: { en: "It was strict first and became tolerant." }, isRight: false },
        { text: { en: "It was always the same." }, isRight: false },
        { text: { en: "It opened its border to everyone." }, isRight: false },
        { text: { en: "It was fairly tolerant first and then deported people." }, isRight: true },
      ],
      because: {
        en: "In the early to mid-1990s China was fairly tolerant. As numbers rose in the late 1990s it checked more and began to deport.",
      },
      claims: ["cn-policy-tolerant-1990s", "cn-policy-deportations-began"],
    },
    {
      id: "praised-2007",
      kind: "country",
      ask: {
        en: "Which country did a UN rapporteur praise in 2007 for how it treats asylum seekers?",
      },
      right: ["MN"],
      because: {
        en: "It was Mongolia, which sends people to South Korea. The rapporteur found them well cared for while they waited.",
      },
      claims: ["mn-policy-un-2007", "mn-policy-sent-to-south"],
    },
    {
      id: "court-2025",
      kind: "choice",
      ask: { en: "Why did a court in Seoul find four former officials guilty in 2025?" },
      options: [
        { text: { en: "They had let too many people in." }, isRight: false },
        { text: { en: "They had a part in the return of two fishermen." }, isRight: true },
        { text: { en: "They had closed the course for new arrivals." }, isRight: false },
      ],
      because: {
        en: "The case was the return of November 2019. Two fishermen were sent back to the North without a hearing in court.",
      },
      claims: ["kr-fishermen-2019-ruling", "kr-2019-two-returned-no-hearing"],
    },
    {
      id: "europe-reason",
      kind: "choice",
      ask: { en: "Why did several European countries refuse most claims, by a report of 2015?" },
      options: [
        { text: { en: "They did not believe that people came from Korea." }, isRight: false },
        { text: { en: "They had a treaty with North Korea." }, isRight: false },
        { text: { en: "They regard North Koreans as citizens of South Korea." }, isRight: true },
      ],
      because: {
        en: "Britain, the Netherlands, Belgium and France see people from the North as South Korean citizens. Since 2013 Canada has taken a like view.",
      },
      claims: ["eu-rejections-2015", "ca-policy-2013"],
    },
  ],
  discussion: [
    {
      en: "“Citizen of South Korea”: when does this idea protect people, and when does it shut a door?",
    },
    { en: "Is a country right to do good quietly, without saying so in public?" },
    { en: "If you could ask one government one question about this map, what would it be?" },
  ],
  lesson: {
    minutes: 45,
    aims: [
      { en: "Say which countries send people back, which send them on, and which take them in." },
      { en: "Show with an example how the answer of a country can change over the years." },
      { en: "Explain how being a citizen of South Korea can help a person or stand in the way." },
    ],
    followUp: [
      {
        en: "Choose a country in the atlas and draw a line of its years. Mark on it when its answer changed.",
      },
      { en: "Find out who decides about asylum in your own country, and by which law." },
    ],
  },
};
