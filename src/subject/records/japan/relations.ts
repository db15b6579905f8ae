import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const japanRelations: readonly Relation<ClaimId>[] = [
  {
    kind: "corrects",
    from: "jp-1987-eleven",
    to: "jp-1987-thirteen",
    why: "unknown",
    note: {
      en: "The article counts 13 people in the boat; The Guardian and a Japanese account count eleven.",
    },
  },
  {
    kind: "contradicts",
    from: "jp-1987-towed",
    to: "jp-1987-thirteen",
    why: "unknown",
    note: {
      en: "In the article the boat came ashore at Fukui Port; in a Japanese account it was found at Fukui and towed to Tsuruga.",
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
    note: { en: "Around 90,000 people in the article; AFP has the exact number of 93,340." },
  },
  {
    kind: "updates",
    from: "jp-repatriation-ruling-2026",
    to: "jp-repatriation-project",
    why: "date",
    note: { en: "A court's ruling of 2026 on the project of 1959–1984." },
  },
];
