import { describe, expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { newerCount } from "#atlas/numbers/newer-count.ts";
import { leadingNumbers, numberRows, numbersAbout } from "#atlas/numbers/number-rows.ts";
import { numbersOf } from "#site/pages/kinds/chapters.ts";
import { recordIds } from "#subject/places.ts";

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
