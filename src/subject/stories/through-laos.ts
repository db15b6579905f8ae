import type { Story } from "./story.ts";

export const throughLaos: Story = {
  id: "through-laos",
  title: { en: "The long way through Laos" },
  lead: {
    en: "The usual way south, stage by stage: through China and Laos to Thailand, and on to South Korea.",
  },
  minutes: 20,
  steps: [
    {
      id: "whole-way",
      title: { en: "The usual way" },
      words: {
        en: "Nearly everyone who leaves North Korea goes to China first, Robert King writes. From there the usual way leads through Laos to Thailand. It ends in South Korea.",
      },
      notes: {
        en: "Robert King used to be the special envoy of the United States for human rights in the North. Ask why people do not go straight to the South. King says that the border between the two Koreas is too heavily guarded. The atlas leaves out how people cross into China.",
      },
      view: "route=laos-thailand",
      claims: [
        "xx-route-almost-all-china",
        "mn-route-shorter",
        "xx-route-southeast-asia",
        "kp-freedom-of-movement",
        "vn-route-withheld",
      ],
    },
    {
      id: "why-leave",
      title: { en: "Why people leave" },
      words: {
        en: "People have political, material and personal reasons. In data of the South Korean government 45 per cent named economic ones. NK News says that politics and the pressure of being watched weigh more with men.",
      },
      notes: {
        en: "The scholar Andrei Lankov does not like the word “defectors”: he says that poverty drives most people, not politics. Leaving is a serious crime in the North. By the UN Commission of Inquiry the law calls it treason, and sets at least five years of labour for it.",
      },
      view: "country=KP",
      claims: [
        "xx-reasons-to-leave",
        "kr-reasons-45-percent-economic",
        "kr-reasons-men-political",
        "xx-term-defector-lankov",
        "kp-treason-five-years",
      ],
    },
    {
      id: "first-border",
      title: { en: "From two provinces beside China" },
      words: {
        en: "Most people who were interviewed came from provinces beside China. By 2016 over 75 per cent of those settled in the South came from just two. These are North Hamgyong and Ryanggang. The commonest way out leads to Jilin or Liaoning in China.",
      },
      notes: {
        en: "South Korea's Ministry of Unification made this count; over 60 per cent came from North Hamgyong alone. Add that times change. In 2025 Asiapress looked at a border city in Ryanggang and found leaving nearly impossible. The atlas names provinces and no towns.",
      },
      view: "route=laos-thailand&leg=1",
      claims: [
        "kr-origin-provinces",
        "xx-origin-border-provinces",
        "xx-route-jilin-liaoning",
        "kp-ryanggang-nearly-impossible-2025",
      ],
    },
    {
      id: "across-china",
      title: { en: "Thousands of miles across China" },
      words: {
        en: "The organisation ENoK says that refugees travel thousands of miles through China. They have no legal status: China counts them as illegal immigrants. With few exceptions those who are caught are sent back to North Korea.",
      },
      notes: {
        en: "ENoK says that people are trying to reach a South Korean embassy in South-East Asia. The atlas leaves out how they travel. Let the class think about why. Andrei Lankov adds that by far most people first earn money in China, and decide to go on only later.",
      },
      view: "route=laos-thailand&leg=2",
      claims: [
        "cn-enok-journey",
        "cn-policy-illegal-immigrants",
        "cn-policy-returns-caught",
        "cn-lankov-first-china",
        "vn-route-withheld",
      ],
    },
    {
      id: "not-safe",
      title: { en: "Why China is not the end" },
      words: {
        en: "A UN inquiry found in 2014 that China's returns break a ban. It is the ban on sending people back into danger, “non-refoulement”. Asked in 2023, China said that it acts by the law.",
      },
      notes: {
        en: "China has joined the Refugee Convention of 1951, Human Rights Watch points out, but treats North Koreans as illegal economic migrants. Its foreign ministry also said that there are no so-called defectors in China. A report from ETH Zurich gives a motive: China does not want to harm its relations with Pyongyang.",
      },
      view: "country=CN",
      claims: ["cn-coi-2014", "cn-policy-denial", "cn-policy-treaties", "cn-policy-eth-zurich"],
    },
    {
      id: "towards-laos",
      title: { en: "From Yunnan towards Laos" },
      words: {
        en: "In August 2014 eleven people were detained near Yunnan's border with Laos. Diplomats of China and South Korea held talks. Then the eleven were released and not sent back, Sky News reported.",
      },
      notes: {
        en: "What we know of this case rests on one report. Sokeel Park of Liberty in North Korea called a later year, 2017, especially bad. Arrests then reached the south and south-west of China, he told The Telegraph. Ask what helped in 2014.",
      },
      view: "route=laos-thailand&leg=3&year=2014",
      claims: [
        "cn-2014-yunnan",
        "cn-2014-talks",
        "cn-crackdown-2017-severe",
        "cn-crackdown-2017-arrests",
      ],
    },
    {
      id: "laos-before",
      title: { en: "Laos before May 2013" },
      words: {
        en: "Until May 2013 Laos usually moved on the people whom it caught. They often went by way of Thailand. It was an unofficial understanding with South Korea, The Wall Street Journal reported.",
      },
      notes: {
        en: "This is transit: people pass through a country on the way to another. Sources differ about Laos. Public Radio International called it largely unsympathetic in 2011. Ask how an understanding that is not official can end.",
      },
      view: "country=LA&year=2011",
      claims: ["la-policy-before-2013", "la-policy-unsympathetic-2011"],
    },
    {
      id: "laos-2013",
      title: { en: "Nine people, May 2013" },
      words: {
        en: "In May 2013 Laos detained nine young people from North Korea. By its own account it passed them to North Korea's embassy. A flight then took them out by way of China. This was seen as the first case of its kind.",
      },
      notes: {
        en: "The atlas gives no names and no ages of the nine; sources differ about the ages. Wikipedia writes of outrage in other countries. In October 2014 Laos let six people go on to Thailand; no policy since then was found, and the atlas says so.",
      },
      view: "country=LA&year=2013",
      claims: ["la-2013-nine", "la-policy-before-2013", "la-2013-outrage", "la-2014-six-released"],
    },
    {
      id: "into-thailand",
      title: { en: "More and more reach Thailand" },
      words: {
        en: "Vietnam tightened its border in 2004. Routes then moved towards Laos and Thailand, Asia Times reported. Recorded arrivals in Thailand grew from 46 in 2004 to 2,482 in 2010.",
      },
      notes: {
        en: "These are arrivals that Thailand recorded; by the police they were 115 in 2005, 752 in 2006, 1,785 in 2007 and 1,848 in 2009. Reuters saw later Thai data: 535 people in 2016, and then 385 up to June 2017. No later official figure was found.",
      },
      view: "route=laos-thailand&leg=4&year=2010&strip=arrivals-th",
      claims: ["th-arrivals-2004-11", "vn-2004-routes-moved", "th-arrivals-2016-17"],
    },
    {
      id: "thailand",
      title: { en: "Thailand: no status, but a way on" },
      words: {
        en: "Thailand does not recognise North Koreans as refugees either. Officially they are illegal immigrants. Yet it deports them to South Korea and not to the North. The reason given is that South Korea sees them as its citizens.",
      },
      notes: {
        en: "To deport means to make somebody leave a country. Compare this with China: the same word, illegal immigrant, and another end. The Week wrote in 2011 that Thai authorities pass people to South Korea's embassy in Bangkok.",
      },
      view: "route=laos-thailand&leg=6",
      claims: [
        "th-policy-no-status",
        "th-policy-sent-to-south",
        "th-policy-citizens",
        "th-policy",
        "cn-policy-illegal-immigrants",
      ],
    },
    {
      id: "flight",
      title: { en: "The last part: a flight to Seoul" },
      words: {
        en: "The last part of the journey is a flight to Seoul. There the authorities first question people, to be sure that they are not spies. Next comes a 12-week course at Hanawon, the government's resettlement centre.",
      },
      notes: {
        en: "To resettle means to settle in a new country with its help. Hanawon opened in July 1999 and had received about 31,000 people by 2019, The Korea Herald reports. The course is mostly about the economy, politics and training for a job.",
      },
      view: "route=laos-thailand&leg=7",
      claims: [
        "xx-route-southeast-asia",
        "kr-joint-interrogation",
        "kr-hanawon-course",
        "kr-policy-hanawon",
        "kr-hanawon-subjects",
      ],
    },
    {
      id: "after-arrival",
      title: { en: "After the journey" },
      words: {
        en: "What comes after is mixed. In 2019 the Ministry of Unification found 74.2 per cent satisfied with their life in the South. But in a poll of the National Human Rights Commission around 50 per cent spoke of discrimination.",
      },
      notes: {
        en: "The two numbers measure different things, and the poll has no date. So they cannot be set against each other. ENoK writes that for many people resettlement was not a happy ending straight away.",
      },
      view: "country=KR",
      claims: ["kr-2019-satisfaction", "kr-discrimination-poll", "kr-enok-not-happy-ending"],
    },
  ],
  questions: [
    {
      id: "usual-route",
      kind: "route",
      ask: { en: "Which route does one source call the usual one?" },
      right: ["laos-thailand"],
      because: {
        en: "Wikipedia compares the way to Mongolia with “the usual one”, which leads through China and Laos to Thailand.",
      },
      claims: ["mn-route-shorter"],
    },
    {
      id: "why-not-stay",
      kind: "choice",
      ask: { en: "Why is China not a safe place to stay?" },
      options: [
        { text: { en: "China does not let people work in its cities." }, isRight: false },
        {
          text: { en: "China sees them as illegal immigrants and sends nearly all back." },
          isRight: true,
        },
        { text: { en: "China sends everyone on to South Korea." }, isRight: false },
      ],
      because: {
        en: "China gives no asylum: with few exceptions it treats North Koreans as illegal immigrants and deports them to North Korea.",
      },
      claims: ["cn-policy-illegal-immigrants", "cn-policy-returns-caught"],
    },
    {
      id: "non-refoulement",
      kind: "choice",
      ask: { en: "What does “non-refoulement” mean?" },
      options: [
        { text: { en: "Nobody may be sent back into danger." }, isRight: true },
        { text: { en: "Every refugee may choose a country." }, isRight: false },
        { text: { en: "A country may close its border." }, isRight: false },
        { text: { en: "Every refugee gets a passport." }, isRight: false },
      ],
      because: {
        en: "The word stands for a ban: nobody may be sent back into danger. A UN Commission of Inquiry found that China's returns break it.",
      },
      claims: ["cn-coi-2014"],
    },
    {
      id: "nine-handed-over",
      kind: "country",
      ask: { en: "Which country handed nine young people to North Korea's embassy in May 2013?" },
      right: ["LA"],
      because: {
        en: "Laos said itself that it had handed the nine over. Before, it had usually moved people on.",
      },
      claims: ["la-2013-nine", "la-policy-before-2013"],
    },
    {
      id: "illegal-yet-on",
      kind: "country",
      ask: {
        en: "Which country calls North Koreans illegal immigrants, but sends them to South Korea?",
      },
      right: ["TH"],
      because: {
        en: "Thailand gives no refugee status. It deports people to South Korea, which regards them as its citizens.",
      },
      claims: ["th-policy-no-status", "th-policy-sent-to-south", "th-policy-citizens"],
    },
    {
      id: "hanawon",
      kind: "choice",
      ask: { en: "What is Hanawon?" },
      options: [
        { text: { en: "A border post between Laos and Thailand." }, isRight: false },
        { text: { en: "A newspaper in Seoul." }, isRight: false },
        { text: { en: "A centre where new arrivals take a course." }, isRight: true },
      ],
      because: {
        en: "Hanawon is the resettlement centre of South Korea's government. Its course on life in the South takes 12 weeks.",
      },
      claims: ["kr-hanawon-course", "xx-term-hanawon"],
    },
  ],
  discussion: [
    {
      en: "China and Thailand both speak of illegal immigrants. Why do people fare so differently in the two countries?",
    },
    {
      en: "The atlas shows wide bands and leaves out how people travel. What is gained by that, and what is lost?",
    },
    {
      en: "Should a country that people only pass through have duties towards them? Which ones?",
    },
  ],
  lesson: {
    minutes: 45,
    aims: [
      { en: "Follow the usual way on the map, and name the countries in their order." },
      { en: "Say why China is not a safe place to stay, and what “non-refoulement” means." },
      { en: "Compare what China and Thailand do, although both speak of illegal immigrants." },
    ],
    followUp: [
      {
        en: "Each group takes one step of the way. In the atlas it looks up which sources tell of it, and how sure they are.",
      },
      {
        en: "Write a short text for somebody who has never heard of this way. Name a source for each sentence.",
      },
    ],
  },
};
