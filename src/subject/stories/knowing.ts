import type { Story } from "./story.ts";

export const knowing: Story = {
  id: "knowing",
  title: { en: "How we know what we know" },
  lead: { en: "Sources disagree, numbers go wrong, and some things are left out on purpose." },
  minutes: 22,
  steps: [
    {
      id: "the-boat",
      title: { en: "How many were in the boat?" },
      words: {
        en: "In January 1987 a boat from North Korea reached Japan. Wikipedia counts 13 people on board. The Guardian and a Japanese account count eleven. The people went on through Taiwan to the South.",
      },
      notes: {
        en: "The Japanese account is a blog. It adds that the boat was towed from Fukui to Tsuruga; Wikipedia does not say so. Ask which count you would trust, and what you would need to decide. The atlas keeps both.",
      },
      view: "route=sea&leg=1&year=1987",
      claims: ["jp-1987-eleven", "jp-1987-thirteen", "tw-1987-via-taiwan", "jp-1987-towed"],
    },
    {
      id: "february-2012",
      title: { en: "February 2012: counts that differ" },
      words: {
        en: "People were seized in China in February 2012. Amnesty International speaks of 21, Wikipedia of 24 and the Los Angeles Times of 31. How many were held was not clear to the Associated Press in March.",
      },
      notes: {
        en: "The Associated Press also found it unclear how many had been sent back. Saying “unclear” is a result too. Ask why counts of one event may differ. Wikipedia's own sentence about these returns is garbled.",
      },
      view: "country=CN&year=2012",
      claims: ["cn-2012-february", "cn-2012-attention", "cn-2012-february-returns"],
    },
    {
      id: "how-many-in-china",
      title: { en: "How many people are in China?" },
      words: {
        en: "For 2006 the US State Department said 30,000 to 50,000. Non-governmental organisations said up to 300,000. In another comparison Chinese officials gave 10,000. All of these are estimates.",
      },
      notes: {
        en: "An estimate is a guess with reasons. UNHCR, the refugee agency of the UN, also worked with 30,000 to 50,000 in that year. UNHCR and many experts have called inflated figures of some NGOs unreliable. Never take the middle of such numbers: let them stand side by side.",
      },
      view: "country=CN&year=2006",
      claims: [
        "cn-refugee-status",
        "cn-estimate-ngo-2006",
        "cn-estimate-officials-2007",
        "cn-estimate-unhcr-2006",
        "cn-estimate-ngos-inflated",
      ],
    },
    {
      id: "misread",
      title: { en: "A number that was misread" },
      words: {
        en: "Wikipedia says that 30,000 to 50,000 people in China have legal refugee status. That cannot be. The estimate counted people who live there. China gives no such status.",
      },
      notes: {
        en: "Wikipedia also says that China does not recognise North Koreans as refugees. And UNHCR never counts more than 1,419 refugees from North Korea in the whole world. Ask how the class would have found the error.",
      },
      view: "country=CN",
      claims: [
        "cn-estimate-state-legal-status",
        "cn-refugee-status",
        "cn-policy-no-refugee-status",
        "xx-unhcr-world",
      ],
    },
    {
      id: "ten-thousand",
      title: { en: "10,000 of whom?" },
      words: {
        en: "A study puts about 10,000 North Koreans in Russia's Far East. Wikipedia says that many had escaped from North Korea's work sites there. Another article says that students and guest workers were counted as well.",
      },
      notes: {
        en: "Kyung Hee University made the estimate; the second article dates it to 2006. It covers all North Koreans in Russia, by that account. An older estimate, of 1999, has 100 to 500 refugees. Always ask of a number: who is in it?",
      },
      view: "country=RU&year=2006",
      claims: [
        "ru-10000-all-north-koreans",
        "ru-estimate-kyung-hee",
        "ru-many-escaped-camps",
        "ru-estimate-1999",
      ],
    },
    {
      id: "who-freed-them",
      title: { en: "Eleven, thirteen or fourteen?" },
      words: {
        en: "In November 2019 Vietnam detained a group. Activists count eleven people, The Wall Street Journal thirteen, Wikipedia fourteen. Activists say that European institutions helped to free them. The Wall Street Journal says that US officials did.",
      },
      notes: {
        en: "By Wikipedia the fourteen were sent back to China. How the accounts fit together was not found. Seoul's foreign ministry questioned the newspaper's report. Ask what each side may gain by being named as the helper.",
      },
      view: "route=vietnam&year=2019",
      claims: [
        "vn-2019-11",
        "vn-2019-11-thirteen-wsj",
        "vn-2019-11-fourteen",
        "vn-2020-release-europe",
        "vn-2020-release-us",
        "vn-2020-release-us-doubted",
      ],
    },
    {
      id: "total",
      title: { en: "A total that does not add up" },
      words: {
        en: "Wikipedia's table gives 34,021 arrivals in all up to 2023. Add up its years, and you get 34,078. The Ministry of Unification has 34,078 too. So the column “Total” is wrong.",
      },
      notes: {
        en: "Let the class check the column itself: 9,533 men and 24,448 women make 33,981. That is what the ministry had counted by June 2023, half a year before the table ends. Ask who is best placed to find such slips, and why they last.",
      },
      view: "country=KR&year=2023",
      claims: ["kr-arrivals-table-total", "kr-cumulative-2023"],
    },
    {
      id: "half-a-year",
      title: { en: "Half a year, two numbers" },
      words: {
        en: "How many arrived in the first half of 2018? Vision Times writes 192. The Ministry of Unification counts 488. Why they differ is not known.",
      },
      notes: {
        en: "The two also disagree about the fall on the year before: 31 per cent against 17.7 per cent. The lower number may be for the first quarter only, but no source for that was read. Ask what to do when a guess is likely and not proven.",
      },
      view: "country=KR&year=2018",
      claims: ["kr-first-half-2018", "kr-first-half-2018-vision-times"],
    },
    {
      id: "protocol",
      title: { en: "One agreement, two dates" },
      words: {
        en: "China returns people under a border protocol, an agreement between two states. Human Rights Watch dates it to 1986. A commission of the US Congress dates it to 1998. The protocol itself was not read.",
      },
      notes: {
        en: "The two dates are more than a decade apart. The best evidence would be the text itself. Ask what else one could look for when a document is out of reach.",
      },
      view: "country=CN",
      claims: ["cn-policy-border-protocol", "cn-policy-border-protocol-1998"],
    },
    {
      id: "denial",
      title: { en: "When a state says no" },
      words: {
        en: "In October 2023 Human Rights Watch counted more than 500 people returned from China. China's foreign ministry said that there are no so-called defectors there. Both statements are in the atlas, with their sources.",
      },
      notes: {
        en: "The ministry added that China acts by law and by humanitarian principles. Activists gave another count, 600. The words matter: “defector”, “refugee” and “illegal migrant” each decide something. Ask what each word decides.",
      },
      view: "country=CN&year=2023",
      claims: [
        "cn-2023-10-repatriation",
        "cn-policy-denial",
        "cn-2023-10-activists-600",
        "xx-term-defectors-or-refugees",
        "cn-policy-migrants-not-refugees",
      ],
    },
    {
      id: "small-numbers",
      title: { en: "A five that may not be five" },
      words: {
        en: "At the end of 2025 UNHCR counted 263 North Korean refugees in the whole world. Its tables never show a number from 1 to 4. So read a 5 as about one to five people, or a little more.",
      },
      notes: {
        en: "A fall in these tables need not mean that people left. They may have become citizens of their new country. The highest count was 1,419, in 2016. The tables leave out people whom South Korea received as citizens, and people who hide in China.",
      },
      view: "at=60,40,1",
      claims: ["xx-unhcr-world"],
    },
    {
      id: "left-out",
      title: { en: "What is left out, and why" },
      words: {
        en: "Some things are known and still not shown. The Wikipedia article tells how people cross a border and who helps them. The atlas leaves that out, because it could endanger people.",
      },
      notes: {
        en: "A broker is somebody who arranges a journey for money. Wikipedia says from which groups brokers often come; this too is left out. Names of towns and of private people are left out as well. Ask where open knowledge should end.",
      },
      view: "",
      claims: [
        "vn-route-withheld",
        "cn-brokers-who",
        "kp-returned-at-border-town-2002",
        "cn-2021-prison-quickly",
      ],
    },
  ],
  questions: [
    {
      id: "widest-estimates",
      kind: "country",
      ask: { en: "For which country do estimates run from 10,000 to 300,000 people?" },
      right: ["CN"],
      because: {
        en: "In 2002 Human Rights Watch gave this whole span for people hiding in China. Later estimates still lie far apart.",
      },
      claims: ["cn-estimate-hrw-2002", "cn-estimate-press-2007", "cn-estimate-officials-2007"],
    },
    {
      id: "legal-status",
      kind: "choice",
      ask: { en: "What had the 30,000 to 50,000 for China really counted?" },
      options: [
        { text: { en: "People with legal refugee status." }, isRight: false },
        { text: { en: "People whom China had returned." }, isRight: false },
        { text: { en: "People estimated to be living there." }, isRight: true },
      ],
      because: {
        en: "The US State Department estimated how many refugees lived in China. None of them has a legal status there.",
      },
      claims: ["cn-refugee-status", "cn-estimate-state-legal-status"],
    },
    {
      id: "boat-route",
      kind: "route",
      ask: {
        en: "The people of January 1987 are counted as 13 or as eleven. Which route did they take?",
      },
      right: ["sea"],
      because: {
        en: "They came to Japan by boat and went on through Taiwan. Wikipedia has 13 people, two other sources have eleven.",
      },
      claims: ["jp-1987-eleven", "jp-1987-thirteen", "tw-1987-via-taiwan"],
    },
    {
      id: "a-five",
      kind: "choice",
      ask: { en: "A table of UNHCR shows 5 refugees. What may it mean?" },
      options: [
        { text: { en: "A few: about one to five, or a little more." }, isRight: true },
        { text: { en: "Exactly 5, always." }, isRight: false },
        { text: { en: "5 families." }, isRight: false },
        { text: { en: "Nobody." }, isRight: false },
      ],
      because: {
        en: "The tables never show a number from 1 to 4. Small numbers seem to be rounded, or hidden.",
      },
      claims: ["xx-unhcr-world"],
    },
    {
      id: "who-is-in-it",
      kind: "country",
      ask: {
        en: "About which country is the estimate that counts students and guest workers too?",
      },
      right: ["RU"],
      because: {
        en: "Kyung Hee University's 10,000 covers all North Koreans in Russia, by one account: students and workers besides refugees.",
      },
      claims: ["ru-10000-all-north-koreans"],
    },
    {
      id: "wrong-total",
      kind: "choice",
      ask: { en: "How can one see that the total of 34,021 is wrong?" },
      options: [
        { text: { en: "It is larger than the number of refugees in the world." }, isRight: false },
        { text: { en: "The years of the table add up to 34,078." }, isRight: true },
        { text: { en: "It is an odd number." }, isRight: false },
      ],
      because: {
        en: "The years make 34,078, and the Ministry of Unification has the same. The column is not even right within itself.",
      },
      claims: ["kr-arrivals-table-total", "kr-cumulative-2023"],
    },
  ],
  discussion: [
    { en: "Two good sources disagree. What can you do, and what should you not do?" },
    { en: "Is a number that is wrong worse than no number at all?" },
    { en: "When is it right to keep something back that you know?" },
  ],
  lesson: {
    minutes: 45,
    aims: [
      { en: "Compare sources that disagree, and say what each of them counts." },
      { en: "Say what would have to be found to settle a disagreement." },
      { en: "Give reasons for leaving out something that is known." },
    ],
    followUp: [
      {
        en: "Open the atlas’ page of disagreements, and tell the class about one that is not in this story.",
      },
      {
        en: "Take a claim from the news. Write down who says it, how they know, and who says otherwise.",
      },
    ],
  },
};
