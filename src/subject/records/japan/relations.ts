import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const japanRelations: readonly Relation<ClaimId>[] = [
  {
    kind: "corrects",
    from: "jp-1987-eleven",
    to: "jp-1987-thirteen",
    why: "unknown",
    note: {
      en: "Wikipedia counts 13 people in the boat; The Guardian, the Dong-A Ilbo and a Japanese account count eleven.",
    },
  },
  {
    kind: "contradicts",
    from: "jp-1987-towed",
    to: "jp-1987-thirteen",
    why: "unknown",
    note: {
      en: "In Wikipedia the boat came ashore at Fukui Port; in a Japanese account it was found at Fukui and towed to Tsuruga.",
    },
  },
  {
    kind: "same-as",
    from: "jp-2007-asked-for-south",
    to: "jp-2007-family-of-four",
    note: {
      en: "The same family: six days in a boat in one source, 28 May to 2 June in the other.",
    },
  },
  {
    kind: "updates",
    from: "jp-2011-flown-to-south",
    to: "jp-2011-nine",
    why: "date",
    note: { en: "The later report tells what became of the nine." },
  },
  {
    kind: "same-as",
    from: "jp-repatriation-total",
    to: "jp-repatriation-90000",
    note: { en: "Around 90,000 people in Wikipedia; AFP has the exact number of 93,340." },
  },
  {
    kind: "updates",
    from: "jp-repatriation-ruling-2026",
    to: "jp-repatriation-project",
    why: "date",
    note: { en: "A court's ruling of 2026 on the project of 1959–1984." },
  },
  {
    kind: "contradicts",
    from: "jp-about-200",
    to: "jp-resettled-140",
    why: "scope",
    note: {
      en: "About 200 people by aid groups, spouses and descendants among them; about 140 ethnic Koreans in Wikipedia.",
    },
  },
  {
    kind: "contradicts",
    from: "jp-2010-pledge",
    to: "jp-china-stopped-2010",
    why: "date",
    note: {
      en: "Wikipedia ties the end of China's cooperation to the dispute over the Senkaku Islands, which grew sharp in September 2010; aid groups reported the demand for a promise in August.",
    },
  },
  {
    kind: "updates",
    from: "jp-2011-two-sisters",
    to: "jp-china-stopped-2010",
    why: "date",
    note: { en: "In April 2011 China again let two people leave for Japan." },
  },
  {
    kind: "contradicts",
    from: "jp-repatriation-japanese",
    to: "jp-repatriation-90000",
    why: "scope",
    note: {
      en: "Over 93,000 people, some 6,800 of them Japanese citizens, in one account; around 90,000, most of them from the South, in Wikipedia.",
    },
  },
  {
    kind: "updates",
    from: "jp-repatriation-ruling-2026",
    to: "jp-rulings-2022-2023",
    why: "date",
    note: { en: "The ruling after the case had been sent back." },
  },
  {
    kind: "updates",
    from: "jp-2018-boats-law",
    to: "jp-three-by-boat",
    why: "date",
    note: { en: "What Japan's law says about people who come by boat." },
  },
  {
    kind: "contradicts",
    from: "jp-2011-drifted",
    to: "jp-three-by-boat",
    why: "scope",
    note: {
      en: "Wikipedia counts the nine people of 2011 among those who fled to Japan; they had made for South Korea and drifted. The people in all three boats went on to the South.",
    },
  },
];
