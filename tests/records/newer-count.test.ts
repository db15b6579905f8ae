import { describe, expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { newerCount } from "#atlas/numbers/newer-count.ts";
import {
  highOf,
  leadingNumbers,
  lowOf,
  numberRows,
  numbersAbout,
} from "#atlas/numbers/number-rows.ts";
import { rowsShown } from "#atlas/numbers/rows-shown.ts";
import { yearFacts } from "#atlas/numbers/year-facts.ts";
import { numberScale } from "#drawing/chart/number-scale.ts";
import { policyLead } from "#reading/records/country/policy-lead.ts";
import { numbersOf } from "#site/pages/kinds/chapters.ts";
import { recordIds } from "#subject/places.ts";
import { stripYears } from "#view/strip/strip.ts";

const yearOf = (years: { from: number | null; to: number | null } | null) =>
  years?.to ?? years?.from ?? 0;

describe("the number of a record", () => {
  test.each([
    ["TH", /535 .* 2016/],
    ["RU", /2024/],
    ["CA", /90 refugees .* 2025/],
    ["PH", /406 .*/],
    ["US", /2025 .* 7 refugees/],
  ] as const)("%s: a newer count of something else is told with an older number", (id, words) => {
    expect(newerCount(id)?.statement).toMatch(words);
    const record = atlas.records.get(id);
    const page = record ? JSON.stringify(numbersOf(record)) : "";
    expect(page).toContain(JSON.stringify(newerCount(id)?.statement ?? "none").slice(1, -1));
  });

  test.each(recordIds)("%s: its rows are newest first, what nobody dates after them", (id) => {
    const years = (leadingNumbers(id)?.rows ?? []).map((row) => yearOf(row.years));
    expect(years).toEqual([...years].sort((a, b) => b - a));
  });

  test.each(recordIds)("%s: what is told with it is newer, and is there", (id) => {
    const newer = newerCount(id);
    if (newer === null) return;
    const standing = leadingNumbers(id)?.rows.filter(({ isCorrected }) => !isCorrected) ?? [];
    const lead = Math.max(...standing.map(({ years }) => yearOf(years)));
    expect(numbersAbout(id)).toContain(newer);
    expect(Math.max(...numberRows([newer]).map(({ years }) => yearOf(years)))).toBeGreaterThan(
      lead,
    );
  });

  test("the newest number, the origin's and a part of a year have none beside them", () => {
    for (const id of ["KR", "KP", "GB", "DE", "JP"] as const) expect(newerCount(id)).toBeNull();
  });
});

describe("the policy that a record begins with", () => {
  const years = [null, ...stripYears];

  test.each(recordIds)("%s: no sentence of it stands above it already", (id) => {
    const record = atlas.records.get(id);
    expect(record).toBeDefined();
    if (!record) return;
    for (const year of years) {
      const { sentence, told } = yearFacts(id, year ?? 0);
      const above = year === null ? [newerCount(id)?.statement] : [sentence, told?.sentence];
      const lead = policyLead(record, year).map(({ statement }) => statement);
      expect(
        lead.filter((each) => above.includes(each)),
        `${year}`,
      ).toEqual([]);
      expect(year !== null || lead.length > 0).toBe(true);
    }
  });
});

describe("the rows beside the number of a record", () => {
  const numbersOfAll = recordIds.flatMap((id) => {
    const numbers = leadingNumbers(id);
    return numbers ? [{ id, ...numbers }] : [];
  });

  test.each(numbersOfAll)(
    "$id: a few have the range that is told, on an axis no longer than it",
    ({ rows, as }) => {
      const shown = rowsShown(rows, 5, as);
      const told = rows.filter(({ isCorrected }) => !isCorrected);
      const ends = (some: readonly (typeof rows)[number][]) => [
        Math.min(...some.map(({ figure }) => lowOf(figure))),
        Math.max(...some.map(({ figure }) => highOf(figure))),
      ];
      const standing = shown.filter(({ isCorrected }) => !isCorrected);
      expect(shown).toHaveLength(Math.min(rows.length, 5));
      expect(standing).toHaveLength(Math.min(told.length, 5));
      if (as === "range") expect(ends(standing)).toEqual(ends(told));
      else expect(standing[0]).toBe(told[0]);
      const [, highest = 0] = ends(shown);
      const { ticks } = numberScale(shown);
      expect(ticks.filter((tick) => tick >= highest && tick > 1).length).toBeLessThanOrEqual(2);
      expect(ticks.at(-2)).toBeLessThan(Math.max(highest, 10));
    },
  );

  test("nought stands apart from one and from all that is counted", () => {
    const rows = numberRows(numbersAbout("DE")).filter(
      ({ figure: { measure } }) => measure === "refugees",
    );
    expect(Math.min(...rows.map(({ figure }) => lowOf(figure)))).toBe(0);
    const { at, ticks } = numberScale(rows);
    const [nought, least = 0] = ticks;
    expect(nought).toBe(0);
    expect(at(0)).toBeLessThan(at(least) - 15);
    expect(new Set(ticks.map(at)).size).toBe(ticks.length);
  });

  test("nobody counted in a last year leads no record that says what is known instead", () => {
    expect(numberRows(numbersAbout("KH")).map(({ figure }) => highOf(figure))).toContain(0);
    for (const { rows, id } of numbersOfAll) {
      const newest = rows.find(({ isCorrected }) => !isCorrected);
      expect(newest ? highOf(newest.figure) : 0, id).toBeGreaterThan(0);
    }
    const cambodia = atlas.records.get("KH");
    const page = cambodia ? JSON.stringify(numbersOf(cambodia)) : "";
    expect(page).toContain("beyond “hundreds” over several years");
  });
});
