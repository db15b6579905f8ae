/** Who gives the numbers that stand in rows, and which older ones they stand in place of. */
import { describe, expect, test } from "vitest";
import { publicationsOf } from "#atlas/evidence/publications.ts";
import { leadingNumbers, lowOf, numberRows, numbersAbout } from "#atlas/numbers/number-rows.ts";
import { differs, withOlder } from "#atlas/numbers/who-says.ts";
import { numbersIn, yearFacts } from "#atlas/numbers/year-facts.ts";
import { peopleSentence } from "#languages/words/people-counted.ts";
import { whoOf } from "#languages/words/who-of.ts";
import { recordIds } from "#subject/places.ts";

describe("who gives a number", () => {
  test("is the surest of them, with as many more as agree in the year's box", () => {
    const lead = yearFacts("KR", 2009).lead;
    const count = publicationsOf(lead?.claims ?? []).length;
    expect(count).toBe(4);
    expect(lead && whoOf(lead)).toBe(`the Ministry of Unification and ${count - 1} more`);
  });

  test("is each by name, where one sentence has the numbers of two", () => {
    const rows = numbersIn("CN", 2012)?.rows ?? [];
    const who = rows.map(whoOf);
    expect(who).toContain("Chinese experts");
    expect(new Set(who).size).toBe(who.length);
    const robinson = leadingNumbers("CN")?.rows.map(whoOf) ?? [];
    expect(robinson).toContain("a researcher in Liaoning");
  });
});

describe("an older number of the same people", () => {
  test("stands beside the one that they give now, in one row", () => {
    const rows = withOlder(numbersIn("KR", 2009)?.rows ?? []);
    const told = rows.map(({ row, before }) => [
      lowOf(row.figure),
      before.map(({ figure }) => lowOf(figure)),
    ]);
    expect(told).toEqual([
      [2914, [2927]],
      [3000, []],
    ]);
    const [newest] = withOlder(numbersIn("KR", 2025)?.rows ?? []);
    expect(newest?.before.map(({ figure }) => lowOf(figure))).toEqual([224]);
  });

  test("that is the same one, told anew, has no row of its own", () => {
    const rows = leadingNumbers("RU")?.rows ?? [];
    const [now] = withOlder(rows);
    expect(now?.row.isCorrected).toBe(false);
    expect(now?.before).toHaveLength(1);
    expect(now?.before.some((old) => now && differs(old, now.row))).toBe(false);
  });

  test.each(recordIds)("%s: no row is lost, and none is told twice", (id) => {
    const rows = numberRows(numbersAbout(id));
    const told = withOlder(rows).flatMap(({ row, before }) => [row, ...before]);
    expect(new Set(told)).toEqual(new Set(rows));
    expect(told).toHaveLength(rows.length);
  });
});

test("those who left are counted in other countries, from the fewest to the most", () => {
  const numbers = leadingNumbers("KP");
  expect(numbers && peopleSentence(numbers, { id: "KP", name: "North Korea" })).toMatch(
    /^North Korean refugees in other countries: from 762 to 1,422/,
  );
});
