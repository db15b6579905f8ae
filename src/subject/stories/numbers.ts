import type { Story } from "./story.ts";

export const numbers: Story = {
  id: "numbers",
  title: { en: "How the numbers rose and fell" },
  lead: { en: "Arrivals in South Korea from 1998 to 2025, and what a number can tell." },
  minutes: 22,
  steps: [
    {
      id: "what-is-counted",
      title: { en: "What is counted" },
      words: {
        en: "South Korea's Ministry of Unification counts people from the North as they arrive. By the end of 2025 it had counted 34,537. This number does not say how many live in the South now.",
      },
      notes: {
        en: "The count covers all arrivals since the division of Korea. The years here are the ministry's; Wikipedia's table has the same, and up to 2023 they add up to 34,078. Ask why the number of those who live there now may be another.",
      },
      view: "country=KR",
      claims: ["kr-cumulative-2025", "kr-cumulative-2023", "kr-arrivals-table-total"],
    },
    {
      id: "until-1998",
      title: { en: "Up to 1998: one number for all" },
      words: {
        en: "The table begins with one column for all years up to 1998: 947 people. The next column holds 1999 to 2001: 1,043 people. Only from 2002 on does each year have its own number.",
      },
      notes: {
        en: "A column for many years must not be compared with a single year. The table gives no first year for the 947. Ask the class to find the trap: how would a chart look that drew the first columns like the others?",
      },
      view: "year=1998",
      claims: ["kr-arrivals-to-1998", "kr-arrivals-to-2001", "kr-arrivals-2002"],
    },
    {
      id: "leaving",
      title: { en: "Leaving is not arriving" },
      words: {
        en: "By Wikipedia's account the most people left the North in 1998 and 1999. This was near the end of the famine. But arrivals in the South were highest much later, in 2009. Between leaving and arriving lies the journey.",
      },
      notes: {
        en: "Wikipedia gives no number for those who left. Another part of it says that the famine was then getting worse. Ask where people may have been in between. Andrei Lankov writes that by far most earned money in China first.",
      },
      view: "year=1999",
      claims: [
        "xx-departures-peak-1998-1999",
        "kr-peak-2009",
        "cn-policy-numbers-rose-1990s",
        "cn-lankov-first-china",
      ],
    },
    {
      id: "rise",
      title: { en: "The rise, with a dip" },
      words: {
        en: "The ministry has 1,142 arrivals for 2002 and 1,898 for 2004. In 2005 there were fewer: 1,384. Then the number rose again, to 2,028 in 2006.",
      },
      notes: {
        en: "One event stands out in 2004: two flights brought 468 people in July. In the same year South Korea passed measures to slow arrivals. Ask whether the dip of 2005 proves that they worked. A number alone gives no cause.",
      },
      view: "year=2005",
      claims: [
        "kr-arrivals-2005",
        "kr-arrivals-2002",
        "kr-arrivals-2004",
        "kr-arrivals-2006",
        "vn-2004-airlift",
        "kr-2004-measures-slow-arrivals",
      ],
    },
    {
      id: "peak",
      title: { en: "2009: the highest number" },
      words: {
        en: "In 2009 more people arrived than in any other year. The Ministry of Unification counts 2,914. Vision Times writes 3,000, which looks like a round number.",
      },
      notes: {
        en: "The same count stands in Wikipedia and in a text by Robert King. Ask which number you would quote, and how you would name its source. Of the people of 2009, 662 were men and 2,252 were women.",
      },
      view: "year=2009",
      claims: ["kr-peak-2009", "kr-2009-about-3000", "kr-arrivals-2009"],
    },
    {
      id: "women",
      title: { en: "More and more women" },
      words: {
        en: "Up to 1998 most who arrived were men: 831, and 116 women. That turned round. In 2018 the share of women reached 85 per cent. In 2025 there were 198 women and 25 men.",
      },
      notes: {
        en: "Wikipedia's explanation is about work: men are employed by the military, and women fall into hardship more often. Women also found it easier to settle in China, it says. Ask how one could test such an explanation.",
      },
      view: "country=KR&year=2018",
      claims: [
        "kr-women-2002-2018",
        "kr-arrivals-to-1998",
        "kr-arrivals-2025",
        "kr-women-why-more-leave",
        "cn-women-settle-easier",
      ],
    },
    {
      id: "twice-counted",
      title: { en: "Two counts, not one sum" },
      words: {
        en: "For 2010 Thailand recorded 2,482 arrivals of North Koreans. South Korea's ministry has 2,402 arrivals in South Korea. Thailand sends people on to South Korea. So the two numbers must not be added.",
      },
      notes: {
        en: "A person who came through Thailand can be in both counts. Ask for a like case from daily life: a bus counts the same rider twice on two lines. Thailand's record had begun with 46 people in 2004.",
      },
      view: "country=TH&year=2010&strip=arrivals-th",
      claims: ["th-arrivals-2004-11", "kr-arrivals-2010", "th-policy-sent-to-south"],
    },
    {
      id: "turn-2012",
      title: { en: "2012: the turn" },
      words: {
        en: "Kim Jong Un took power as 2011 ended. The ministry counted 2,706 arrivals in 2011, but only 1,502 in 2012. The record of 2009, with 2,914 people, was not reached again.",
      },
      notes: {
        en: "Vision Times says that he brought in extremely harsh punishments. It dates his start to 2012; other sources say the end of 2011. Two things at the same time need not be cause and effect; ask what else might be tested.",
      },
      view: "year=2012",
      claims: ["kp-kim-2011", "kp-kim-2012-numbers-fell", "kr-peak-2009"],
    },
    {
      id: "why-fewer",
      title: { en: "Why fewer? Sources differ" },
      words: {
        en: "Robert King, once a US envoy, sees the main cause in what North Korea does. Reports of 2015 also name a better economy and lawful work abroad. Wikipedia adds that China deports people, and that the mass famine is over.",
      },
      notes: {
        en: "King says that the North grew more aggressive after Kim Jong Un became leader. Wikipedia speaks of forced deportations and of what it costs to leave. Several causes can be true at once. Let groups argue for one each.",
      },
      view: "country=KP&year=2015",
      claims: [
        "kp-decline-due-to-policy",
        "cn-crossings-falling-2015",
        "xx-departures-decline-reasons",
        "cn-policy-deportations-began",
        "kp-freedom-of-movement",
      ],
    },
    {
      id: "forecast",
      title: { en: "A forecast that came late" },
      words: {
        en: "By 2018, Wikipedia says, arrivals were heading for fewer than 1,000 a year. But 1,137 people came in 2018 and 1,047 in 2019. Only in 2020 did the number fall below the mark.",
      },
      notes: {
        en: "These counts are the ministry's. In 2018 Vision Times thought that the South was now less likely to accept people; in fact a few more came than the 1,127 of 2017. Ask what makes a forecast useful even when it fails.",
      },
      view: "year=2019",
      claims: ["kr-2018-2019-not-below-1000", "kr-2018-trend", "kr-2018-less-likely"],
    },
    {
      id: "pandemic",
      title: { en: "2020: the border shuts" },
      words: {
        en: "When the border was closed in the pandemic, arrivals collapsed. The ministry counted 1,047 in 2019 and 229 in 2020. In 2021 there were 63, and in 2022 there were 67.",
      },
      notes: {
        en: "Something else changed as well. For 2021 the ministry's table has 40 men and 23 women. Yet by a survey about 71 per cent of all who have come since about 1998 are women. Ask how far small numbers can carry a conclusion.",
      },
      view: "year=2021",
      claims: ["kr-arrivals-2020-22", "kr-arrivals-2021", "kr-women-71-since-1998"],
    },
    {
      id: "after",
      title: { en: "After the pandemic" },
      words: {
        en: "The number has risen a little: 196 in 2023, 236 in 2024 and 223 in 2025. Most who came in 2024 had spent a long time in other countries. In 2025 most were women: 198 people.",
      },
      notes: {
        en: "So an arrival of 2024 may be a departure of long ago. Three of the people counted for 2024 came directly from the North to the South. Ask what next year's number could look like, and why nobody can know.",
      },
      view: "year=2025",
      claims: ["kr-arrivals-2025", "kr-arrivals-2024", "kr-arrivals-2023", "kr-2024-came-directly"],
    },
  ],
  questions: [
    {
      id: "peak-year",
      kind: "choice",
      ask: { en: "In which year did most people arrive in South Korea?" },
      options: [
        { text: { en: "1999" }, isRight: false },
        { text: { en: "2009" }, isRight: true },
        { text: { en: "2012" }, isRight: false },
        { text: { en: "2021" }, isRight: false },
      ],
      because: {
        en: "In 2009 the Ministry of Unification counted 2,914 people. Departures from the North had been highest in 1998 and 1999.",
      },
      claims: [
        "kr-peak-2009",
        "xx-departures-peak-1998-1999",
        "kr-arrivals-2012",
        "kr-arrivals-2021",
      ],
    },
    {
      id: "total-means",
      kind: "choice",
      ask: { en: "What does the total of 34,537 count?" },
      options: [
        { text: { en: "The people from the North who live in the South now." }, isRight: false },
        { text: { en: "Everyone who has left North Korea." }, isRight: false },
        { text: { en: "Everyone who arrived in the South up to the end of 2025." }, isRight: true },
      ],
      because: {
        en: "It is the ministry's count of all arrivals. How many live in the South today is another question.",
      },
      claims: ["kr-cumulative-2025"],
    },
    {
      id: "why-collapse",
      kind: "choice",
      ask: { en: "What does the source name as the cause of the fall after 2019?" },
      options: [
        { text: { en: "The border was closed in the pandemic." }, isRight: true },
        { text: { en: "South Korea stopped counting." }, isRight: false },
        { text: { en: "The famine was over." }, isRight: false },
      ],
      because: {
        en: "With the border closed, the count went from 1,047 in 2019 to 229 in 2020 and 63 in 2021.",
      },
      claims: ["kr-arrivals-2020-22"],
    },
    {
      id: "first-column",
      kind: "choice",
      ask: { en: "Why must the 947 of the first column not be compared with one year?" },
      options: [
        { text: { en: "It counts only women." }, isRight: false },
        { text: { en: "It holds all years up to 1998." }, isRight: true },
        { text: { en: "It is a guess." }, isRight: false },
      ],
      because: {
        en: "The table puts everyone up to 1998 into this column and gives no first year.",
      },
      claims: ["kr-arrivals-to-1998"],
    },
    {
      id: "counted-too",
      kind: "country",
      ask: {
        en: "Which country also counted North Koreans on arrival, and sends them to the South?",
      },
      right: ["TH"],
      because: {
        en: "Thailand recorded 2,482 arrivals in 2010, and it sends North Koreans to South Korea. The two counts must not be added.",
      },
      claims: ["th-arrivals-2004-11", "th-policy-sent-to-south"],
    },
    {
      id: "other-way",
      kind: "route",
      ask: {
        en: "Which route was closed in practice from 2007, while arrivals in the South still rose?",
      },
      right: ["mongolia"],
      because: {
        en: "The way through Mongolia closed from 2007. Arrivals went on rising all the same, to 2,914 in 2009. People took other ways.",
      },
      claims: ["mn-route-closed-2007", "kr-arrivals-2007", "kr-peak-2009"],
    },
  ],
  discussion: [
    { en: "A number falls. What must you know before you can say why?" },
    { en: "Behind each number are people. What can a chart not show about them?" },
    { en: "Who has an interest in high numbers, and who in low ones?" },
  ],
  lesson: {
    minutes: 45,
    aims: [
      { en: "Read a chart of years, and say what is counted in it and what is not." },
      { en: "Find columns that must not be compared, and say why." },
      { en: "Name several causes for a fall, each with the source that gives it." },
    ],
    followUp: [
      { en: "Draw the chart again, so that nobody can misread its first columns." },
      { en: "Look for a number in the news. Ask of it: who counted, whom, and when?" },
    ],
  },
};
