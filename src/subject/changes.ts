import type { SourceText } from "#model/told.ts";

interface Change {
  readonly version: string;
  readonly changes: readonly SourceText[];
}

/** The changelog of the data, newest first. A version is its date, and the newest is that of the data. */
export const changes: readonly [Change, ...Change[]] = [
  {
    version: "2026-11-28",
    changes: [
      {
        en: "What happened once is one event, with every account of it; events from 1987 to 2025 were added, and counts, lists and tables count events.",
      },
      {
        en: "Hundreds of further sources, many of them Korean or official, stand beside the first five; sentences that lead a record say what they lack.",
      },
      {
        en: "Corrected: arrivals in South Korea in 2025 are 223, and 34,537 in all; the men and women of 2016; the date of South Korea's second law; what the total of Wikipedia's table counts.",
      },
      {
        en: "Each leg of a route rests on evidence for that leg; legs that no source supports are gone, and ways that sources tell of were added.",
      },
      {
        en: "Records reach their newest figures, and every disagreement that was found is tied to what it disagrees with.",
      },
      {
        en: "Names withheld and names told are said exactly.",
      },
      {
        en: "The sentences of a year begin with how many people South Korea counted in it.",
      },
      {
        en: "What a country does is told from what holds last on, and then how it came to be.",
      },
    ],
  },
  {
    version: "2026-11-22",
    changes: [
      {
        en: "First edition: the five source documents, checked against the research, with UNHCR's series to 2025.",
      },
    ],
  },
];
