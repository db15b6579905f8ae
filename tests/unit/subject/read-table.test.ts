import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { corpus } from "#subject/corpus.ts";
import { count, readTable, refuseProblems, year } from "#subject/tables/read-table.ts";
import { tables } from "#subject/tables/tables.ts";

const shape = v.object({ place: v.picklist(["A", "B"], "no such place"), year, people: count });
const read = (text: string) => readTable("people.csv", text, shape, ["place", "year"]);

describe("a table of the subject", () => {
  test("is read row by row, numbers as numbers", () => {
    expect(read("place,year,people\nA,2001,5\nB,2001,0\n")).toEqual({
      rows: [
        { place: "A", year: "2001", people: 5 },
        { place: "B", year: "2001", people: 0 },
      ],
      problems: [],
    });
  });

  test("tells every problem at once, with file, line and column", () => {
    const table = read("place,year,people\nC,2001,5\nA,201,many\nB,2001\nA,2002,1\nA,2002,2\n");
    expect(table.problems).toEqual([
      "people.csv:2:1 (place): no such place",
      "people.csv:3:2 (year): a year of four digits is missing",
      "people.csv:3:3 (people): a whole number is missing",
      "people.csv:4: 2 cells stand where 3 belong",
      "people.csv:4:3 (people): a whole number is missing",
      "people.csv:6:1 (place): line 5 has A, 2002 already",
    ]);
    expect(() => refuseProblems(read("year,place\n"), table)).toThrow(
      /people\.csv:1: the columns must be place, year, people\n(.*\n){5}.*line 5/,
    );
  });

  test("has no place or period that no claim tells of", () => {
    const told = new Set<string>(
      corpus.flatMap(({ place, when = "", evidence: [{ locator }] }) => [
        `${place} ${locator.en}`,
        `${place} ${when}`,
      ]),
    );
    const rows = [
      ...tables.arrivals.map(({ period }) => `KR ${period}`),
      ...tables.population.map(({ place }) => `${place} population table`),
      ...tables.applications.map(({ place }) => `${place} asylum_applications table`),
      ...tables.decisions.map(({ place }) => `${place} asylum_decisions table`),
      ...tables.solutions.map(({ place }) => `${place} solutions table`),
    ];
    expect(rows.filter((row) => !told.has(row))).toEqual([]);
  });
});
