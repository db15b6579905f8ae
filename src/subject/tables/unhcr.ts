/*
 * UNHCR's yearly series for people of North Korean origin, from its tables of population, asylum
 * applications, asylum decisions and solutions. A year without a row is left out, as in the tables.
 * Cases are kept apart from people, and new claims from appeals and repeats: the tables count them
 * separately, and adding them would count one person twice. The words for the tables' codes (FI, AR,
 * TA …) follow UNHCR's methodology, which does not explain type V.
 */
import { groupBy } from "#core/group-by.ts";
import type { Evidence, Figure, Measure } from "#model/model.ts";
import type { PlaceId } from "#subject/places.ts";
import type { SubjectIds } from "#subject/writing.ts";
import { tables } from "./tables.ts";

const tableOf = (name: string): Evidence<SubjectIds> => ({
  source: "unhcr-data-2025",
  locator: { en: `${name} table` },
  reading: "high",
});
export const populationTable = tableOf("population");
export const applicationsTable = tableOf("asylum_applications");
export const decisionsTable = tableOf("asylum_decisions");
export const solutionsTable = tableOf("solutions");

export const smallNumbers =
  "UNHCR's tables never show a number from 1 to 4, so small numbers are evidently rounded or suppressed: read 5 as “about one to five, or a little more” and 0 as “none or very few”.";
export const stockCaveat = `Counted by UNHCR's definition of a refugee. ${smallNumbers} A fall in the series may come from naturalisation or from a changed way of counting; it must not be read as people leaving.`;
export const flowCaveat = `${smallNumbers} New applications, repeats and appeals, and the levels of a procedure, are counted separately, and cases separately from people; they must not be added up.`;

interface Row {
  readonly place: PlaceId;
  readonly year: string;
  readonly group?: string;
  readonly unit?: "people" | "cases";
}

interface Column<R> {
  readonly measure: Measure;
  readonly countOf: (row: R) => number;
  /** What the figures count, where it is not the group of the rows. */
  readonly groupOf?: (group: string) => string;
}

/**
 * One figure a year in each column, series after series. A column that is 0 throughout is left out;
 * of the states that are no places of the atlas, every 0 is.
 */
function figuresOf<R extends Row>(
  rows: readonly R[],
  place: PlaceId,
  columns: readonly Column<R>[],
): readonly Figure[] {
  const own = rows.filter((row) => row.place === place);
  const series = [
    ...groupBy(own, ({ group = "", unit = "people" }) => `${unit} ${group}`).values(),
  ];
  return series.flatMap((years) =>
    columns.flatMap(({ measure, countOf, groupOf = (group) => group }) => {
      const told = years.filter((row) => place !== "XX" || countOf(row) > 0);
      if (!told.some((row) => countOf(row) > 0)) return [];
      return told.map((row) => ({
        measure,
        unit: row.unit ?? "people",
        value: countOf(row),
        when: row.year,
        definedBy: { en: "UNHCR" },
        ...(row.group && { group: { en: groupOf(row.group) } }),
      }));
    }),
  );
}

export type PopulationRow = (typeof tables.population)[number];

const stocks: readonly Column<PopulationRow>[] = [
  { measure: "refugees", countOf: (row) => row.refugees },
  { measure: "asylum-seekers", countOf: (row) => row["asylum-seekers"] },
];

/** The stock at the end of each year. */
export const populationOf = (place: PlaceId) => figuresOf(tables.population, place, stocks);

/** The stock at the end of each year in several states together: our sum. */
export function populationTogether(counts: (row: PopulationRow) => boolean): readonly Figure[] {
  const byYear = groupBy(tables.population.filter(counts), (row) => row.year);
  const sums = [...byYear].map(([year, rows]) => ({
    place: "EU" as const,
    group: "",
    year,
    refugees: rows.reduce((sum, row) => sum + row.refugees, 0),
    "asylum-seekers": rows.reduce((sum, row) => sum + row["asylum-seekers"], 0),
  }));
  return figuresOf(
    sums.sort((a, b) => Number(a.year) - Number(b.year)),
    "EU",
    stocks,
  );
}

export const applicationsIn = (place: PlaceId) =>
  figuresOf(tables.applications, place, [
    { measure: "asylum-applications", countOf: (row) => row["asylum-applications"] },
  ]);

const outcome = (words: string) => (group: string) => `${words}: ${group}`;

/**
 * The decisions at each level of a procedure. Claims that were closed otherwise are neither grants
 * nor refusals: they have a measure of their own.
 */
export const decisionsIn = (place: PlaceId) =>
  figuresOf(tables.decisions, place, [
    {
      measure: "asylum-grants",
      countOf: (row) => row.recognised,
      groupOf: outcome("recognised as refugees"),
    },
    {
      measure: "asylum-grants",
      countOf: (row) => row["other-protection"],
      groupOf: outcome("other protection"),
    },
    { measure: "asylum-refusals", countOf: (row) => row.refused, groupOf: outcome("refused") },
    {
      measure: "asylum-closed",
      countOf: (row) => row.closed,
      groupOf: outcome("closed otherwise"),
    },
  ]);

/** Who was taken in by resettlement, and who became a citizen. */
export const solutionsIn = (place: PlaceId) =>
  figuresOf(tables.solutions, place, [
    { measure: "resettled", countOf: (row) => row.resettled },
    { measure: "naturalisations", countOf: (row) => row.naturalisations },
  ]);
