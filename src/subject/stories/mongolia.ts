import type { Story } from "./story.ts";

export const mongolia: Story = {
  id: "mongolia",
  title: { en: "Mongolia, the way that faded" },
  lead: { en: "A shorter way led across the Gobi, until control of the border grew tighter." },
  minutes: 15,
  steps: [
    {
      id: "shorter-way",
      title: { en: "A shorter way" },
      words: {
        en: "There is a much shorter way than the one through Laos. It leads to Mongolia. But people must cross the Gobi Desert, which is harsh country.",
      },
      notes: {
        en: "Let the class compare this band with the one through China and Laos to Thailand. Ask why the shorter way need not be the better one. The atlas shows only the direction and leaves out how people travel.",
      },
      view: "route=mongolia",
      claims: ["mn-route-shorter", "vn-route-withheld"],
    },
    {
      id: "china-first",
      title: { en: "China comes first here too" },
      words: {
        en: "This way too leads through China. Nearly everyone who leaves North Korea goes there, Robert King writes. The commonest way out leads into Jilin or Liaoning, two Chinese provinces.",
      },
      notes: {
        en: "Robert King is a former US Special Envoy. Add that China changed. In the early to mid-1990s it was fairly tolerant. When numbers rose in the late 1990s, it checked more and began to deport people.",
      },
      view: "route=mongolia&leg=1",
      claims: [
        "xx-route-almost-all-china",
        "xx-route-jilin-liaoning",
        "kp-freedom-of-movement",
        "cn-policy-tolerant-1990s",
        "cn-policy-deportations-began",
      ],
    },
    {
      id: "the-gobi",
      title: { en: "Through the Gobi" },
      words: {
        en: "The way out of China leads across the desert and into Mongolia. Control of this border has grown tighter. That is why the way has become less common, Wikipedia says.",
      },
      notes: {
        en: "Ask what makes a route fade: the land, the law or the border. Here the sources name control of the border. Nothing is said in this story about where or how people cross; it is left out on purpose.",
      },
      view: "route=mongolia&leg=3",
      claims: ["mn-route-less-common", "mn-route-shorter", "vn-route-withheld"],
    },
    {
      id: "sent-on",
      title: { en: "Mongolia sends people on" },
      words: {
        en: "Mongolia sends the North Korean refugees whom it finds to South Korea. It wants good relations with both Koreas. Still it is sympathetic to the refugees, Wikipedia says.",
      },
      notes: {
        en: "Wikipedia compares being sent on with getting a free air ticket, an echo of a book by Barbara Demick. Compare China, which returns those it catches. Ask how one country can be on good terms with both Koreas.",
      },
      view: "route=mongolia&leg=4",
      claims: ["mn-policy-sent-to-south", "mn-policy-sympathetic", "cn-policy-returns-caught"],
    },
    {
      id: "un-visit",
      title: { en: "A visitor from the UN, 2007" },
      words: {
        en: "In December 2007 the UN rapporteur on North Korea came for the third time. A rapporteur looks into human rights for the UN. He praised Mongolia: asylum seekers were well cared for while they waited to leave.",
      },
      notes: {
        en: "An asylum seeker is somebody who asks a country for protection. The rapporteur also praised Mongolia for working with UNHCR, the refugee agency of the UN. People waited for the country that would receive them.",
      },
      view: "country=MN&year=2007",
      claims: ["mn-policy-un-2007"],
    },
    {
      id: "closed-in-practice",
      title: { en: "From 2007: closed in practice" },
      words: {
        en: "In the same year the way began to close. Tighter border control shut it in practice from 2007, a UN Commission of Inquiry found. People then went through Vietnam, Laos or Cambodia to Thailand.",
      },
      notes: {
        en: "“In practice” tells what happens in fact, whatever the rules say. Note the contrast. In December 2007 a UN rapporteur praised Mongolia, and the way faded all the same. Ask who decides whether a route stays open.",
      },
      view: "route=mongolia&year=2008",
      claims: ["mn-route-closed-2007", "mn-policy-un-2007"],
    },
    {
      id: "instead",
      title: { en: "Where people went instead" },
      words: {
        en: "Thailand recorded 1,785 arrivals of North Koreans in 2007. In 2010 it recorded 2,482. The rise had begun earlier, though: from 46 in 2004 to 752 in 2006.",
      },
      notes: {
        en: "This step is about cause and effect. The rise in Thailand began before 2007, so Mongolia cannot explain it alone. Asia Times reported in 2006 that routes moved to Laos and Thailand after Vietnam tightened its border in 2004.",
      },
      view: "route=laos-thailand&year=2010&strip=arrivals-th",
      claims: ["th-arrivals-2004-11", "mn-route-closed-2007", "vn-2004-routes-moved"],
    },
    {
      id: "two-words",
      title: { en: "Closed, or less common?" },
      words: {
        en: "Two sources use different words. The UN inquiry found the way closed in practice. Wikipedia calls it less common. The atlas keeps both and draws the way as fading.",
      },
      notes: {
        en: "Ask which word is stronger, and what each would need as proof. The atlas has no number for this way from either source. The inquiry's account covers 2007 to 2014; Wikipedia was read in 2024.",
      },
      view: "route=mongolia&year=2014",
      claims: ["mn-route-closed-2007", "mn-route-less-common"],
    },
    {
      id: "four-people",
      title: { en: "Four people, 2023" },
      words: {
        en: "The way did not vanish. By a notice of Mongolia's border authority, four North Koreans had come from China on 10 May and were detained. Later the notice was taken down.",
      },
      notes: {
        en: "NK News reported this. The year 2023 follows from the text of the report. What became of the four was not found. Ask why an office might take down a notice; the source does not say.",
      },
      view: "route=mongolia&year=2023",
      claims: ["mn-2023-four-detained"],
    },
    {
      id: "no-number",
      title: { en: "How many? Nobody says" },
      words: {
        en: "UNHCR, the refugee agency of the UN, keeps tables of refugees. They have no row for North Koreans in Mongolia in any year from 1996 to 2025. That does not mean that nobody was there.",
      },
      notes: {
        en: "No row means that no status is counted there. South Korea, China and Laos have no row either. Ask the class for reasons why people may be missing from a table, although they exist.",
      },
      view: "country=MN",
      claims: ["cn-unhcr-none"],
    },
  ],
  questions: [
    {
      id: "faded-route",
      kind: "route",
      ask: { en: "Which route did a UN inquiry find closed in practice from 2007?" },
      right: ["mongolia"],
      because: {
        en: "Tighter border control closed the Mongolian way in practice, the UN Commission of Inquiry found.",
      },
      claims: ["mn-route-closed-2007"],
    },
    {
      id: "across-the-gobi",
      kind: "country",
      ask: { en: "To which country does the way across the Gobi lead?" },
      right: ["MN"],
      because: {
        en: "It leads to Mongolia, and is much shorter than the usual way.",
      },
      claims: ["mn-route-shorter"],
    },
    {
      id: "why-faded",
      kind: "choice",
      ask: { en: "Why do fewer people take this way, by the sources?" },
      options: [
        { text: { en: "Mongolia began to send people back to the North." }, isRight: false },
        { text: { en: "South Korea stopped taking people in." }, isRight: false },
        { text: { en: "The border with China is controlled more tightly." }, isRight: true },
        { text: { en: "The desert has grown." }, isRight: false },
      ],
      because: {
        en: "Both Wikipedia and the UN Commission of Inquiry name tighter control of the border.",
      },
      claims: ["mn-route-less-common", "mn-route-closed-2007"],
    },
    {
      id: "went-instead",
      kind: "route",
      ask: { en: "Choose a route that people took instead, by the UN inquiry." },
      right: ["laos-thailand", "vietnam", "vietnam-cambodia"],
      because: {
        en: "After the Mongolian way had closed, people went through Vietnam, Laos or Cambodia to Thailand, the UN inquiry found.",
      },
      claims: ["mn-route-closed-2007"],
    },
    {
      id: "mongolia-does",
      kind: "choice",
      ask: { en: "What does Mongolia do with the North Korean refugees whom it finds?" },
      options: [
        { text: { en: "It sends them on to South Korea." }, isRight: true },
        { text: { en: "It sends them back to China." }, isRight: false },
        { text: { en: "It makes them citizens of Mongolia." }, isRight: false },
      ],
      because: {
        en: "Mongolia sends them to South Korea. In 2007 a UN rapporteur praised how it treats them.",
      },
      claims: ["mn-policy-sent-to-south", "mn-policy-un-2007"],
    },
    {
      id: "empty-row",
      kind: "choice",
      ask: { en: "UNHCR's tables have no row for North Koreans in Mongolia. What follows?" },
      options: [
        { text: { en: "No North Korean has ever been there." }, isRight: false },
        { text: { en: "No status is counted for them there." }, isRight: true },
        { text: { en: "Mongolia has sent everyone back." }, isRight: false },
      ],
      because: {
        en: "An empty row shows only that no status is counted. In 2023 four people were detained in Mongolia, and UNHCR's tables show nothing of it.",
      },
      claims: ["cn-unhcr-none", "mn-2023-four-detained"],
    },
  ],
  discussion: [
    { en: "Who decides whether a route stays open: those who travel, or the states along it?" },
    { en: "When one way closes, what may happen to the people who had hoped to use it?" },
    { en: "Two sources say “closed” and “less common”. How would you tell a friend what is so?" },
  ],
  lesson: {
    minutes: 45,
    aims: [
      {
        en: "Compare the way through Mongolia with the usual one, and say why the shorter way need not be the better one.",
      },
      { en: "Say by the sources what made this way fade." },
      { en: "Tell a cause from two things that only happen at the same time." },
    ],
    followUp: [
      {
        en: "Take the words “closed” and “less common”. Write down what each of them would need as proof.",
      },
      { en: "Choose another route in the atlas. Find out when it was last reported, and by whom." },
    ],
  },
};
