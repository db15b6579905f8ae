import type { CountTable } from "#model/count-table.ts";
import type { SourceText } from "#model/told.ts";
import { type ClaimId, corpus } from "./corpus.ts";

/** What the column of places holds in the published tables. */
export const placeColumn: SourceText = {
  en: "ISO 3166-1 alpha-2, EU for Europe, XX for no single country",
};

/** Claims on arrivals in the South that count one period. */
const arrivals = corpus.filter(
  ({ id, figures = [] }) =>
    /^kr-arrivals-/.test(id) &&
    figures.some(({ measure }) => measure === "arrivals") &&
    figures.every(({ when }) => !when),
);

/** The counts that are published as tables of their own. */
export const countTables: readonly CountTable<ClaimId>[] = [
  {
    name: "arrivals",
    about: {
      en: "Arrivals in South Korea by year. The first two rows are buckets of several years: up to 1998, and 1999 to 2001.",
    },
    measure: "arrivals",
    period: { en: "year, or ../1998 for up to 1998" },
    groups: ["men", "women"],
    claims: arrivals.map(({ id }) => id),
  },
];
