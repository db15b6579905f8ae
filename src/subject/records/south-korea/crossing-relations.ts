import type { Relation } from "#model/relation.ts";
import type { ClaimId } from "#subject/corpus.ts";

export const southKoreaCrossingRelations: readonly Relation<ClaimId>[] = [
  {
    kind: "updates",
    from: "kr-2024-08-soldier",
    to: "kr-dmz-military-20",
    why: "date",
    note: {
      en: "Wikipedia counts twenty soldiers since 1996, up to 2024; one more came in August 2024, and another in October 2025.",
    },
  },
  {
    kind: "updates",
    from: "kr-2025-10-soldier",
    to: "kr-2024-08-soldier",
    why: "date",
    note: { en: "The next soldier known to have come, fourteen months later." },
  },
  {
    kind: "contradicts",
    from: "kr-2017-soldier-third",
    to: "kr-dmz-military-20",
    why: "scope",
    note: {
      en: "Three soldiers came in 2017 alone, by a newspaper; Wikipedia has only twenty across the DMZ since 1996. Some may have come another way.",
    },
  },
  {
    kind: "same-as",
    from: "kr-direct-crossings-2024",
    to: "kr-2024-came-directly",
    why: "scope",
    note: {
      en: "The ministry counts three people who came directly in 2024; two of these crossings are on public record.",
    },
  },
  {
    kind: "contradicts",
    from: "kr-2019-06-boat",
    to: "kr-2019-two-returned",
    why: "scope",
    note: {
      en: "In June 2019 two people went back as they wished; in November two were returned against their will.",
    },
  },
  {
    kind: "updates",
    from: "kr-2025-six-returned",
    to: "kr-2019-two-returned",
    why: "date",
    note: {
      en: "Both were returns to the North: two people against their will in 2019, six who had asked for it in 2025.",
    },
  },
];
