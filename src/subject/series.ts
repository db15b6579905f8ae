/** The series of figures that the years strip can draw; what it shows first comes first. */
import type { SeriesRule } from "#model/series.ts";
import { arrivalsNotes, arrivalsTurns } from "./arrivals-turns.ts";
import { type ClaimId, corpus } from "./corpus.ts";
import { arrivalsClaims } from "./records/south-korea/arrivals.ts";
import type { SubjectIds } from "./writing.ts";

type Rule = SeriesRule<ClaimId, SubjectIds>;

const unhcrNote =
  "Numbers from 1 to 4 never appear in the tables, so read 5 as “a few” and 0 as “none or very few”. A fall may come from naturalisation or from another way of counting, not from people leaving.";

/** One series for each place of UNHCR's population table that counts anybody. */
function registered(measure: "refugees" | "asylum-seekers", counted: string): readonly Rule[] {
  return corpus
    .filter(
      ({ id, figures = [] }) =>
        id.endsWith("-unhcr-population") && figures.some((figure) => figure.measure === measure),
    )
    .map(({ id, place }) => ({
      id: `${measure}-${place.toLowerCase()}`,
      measure,
      place,
      definition: {
        en: `People of North Korean origin whom UNHCR's tables count ${counted} in this country at the end of each year. A stock: the same people count again every year. ${unhcrNote}`,
      },
      form: "columns",
      claims: [id],
    }));
}

export const series: readonly Rule[] = [
  {
    id: "arrivals",
    measure: "arrivals",
    place: "KR",
    definition: {
      en: "People from North Korea whom South Korea counted on arrival, by the year in which they came. A flow: each person counts once. The published table gives one number for all years up to 1998 and one for 1999 to 2001 together; they are not years and are drawn apart. Figures of its Ministry of Unification as published by others differ a little; they stand beside the columns as dots.",
    },
    form: "columns",
    claims: arrivalsClaims.map(({ id }) => id),
    withOthers: true,
    turns: arrivalsTurns,
    notes: arrivalsNotes,
  },
  {
    id: "women-kr",
    measure: "share-women",
    unit: "percent",
    place: "KR",
    definition: {
      en: "How many in a hundred of the people who arrived in South Korea in a year were women: our arithmetic from the table of its Ministry of Unification, which gives women and men. The table has one number for all years up to 1998 and one for 1999 to 2001 together. In a year with few arrivals a few people change the share much: 63 people came in 2021.",
    },
    form: "columns",
    claims: ["kr-women-share-by-year"],
  },
  {
    id: "arrivals-th",
    measure: "arrivals",
    place: "TH",
    definition: {
      en: "North Koreans whom Thailand's immigration authorities counted on arrival, for the years of which some source gives a number; estimates of others stand beside them. Most of them travelled on: they are counted again in South Korea.",
    },
    form: "dots",
    claims: [
      "th-arrivals-2004-11",
      "th-official-2005-2007",
      "th-2011-estimate",
      "th-2016-chief",
      "th-arrivals-2016-17",
    ],
  },
  {
    id: "admissions-us",
    measure: "refugee-admissions",
    place: "US",
    definition: {
      en: "North Koreans whom the United States admitted as refugees. Some sources count calendar years and some fiscal years, which begin in October; a line counts several years together.",
    },
    form: "dots",
  },
  {
    id: "returns",
    measure: "forced-returns",
    place: "XX",
    definition: {
      en: "People returned to North Korea against their will, where a source gives a number: single events and counts over several years, which overlap. No source counts all returns, so years without a mark are years without a published number, not years without returns. The scale is logarithmic.",
    },
    form: "dots",
  },
  ...registered("refugees", "as refugees"),
  ...registered("asylum-seekers", "as people waiting for a decision on asylum"),
];
