/** What is written into the chart of the years, beside the number of the year at hand. */
import { expect, test } from "vitest";
import { seriesOf } from "#atlas/numbers/series.ts";
import { placeLabels } from "#drawing/chart/place-labels.ts";
import { middleX } from "#drawing/chart/plot.ts";
import { layOutStrip } from "#view/strip/strip.ts";
import { labelsOf } from "#view/strip/strip-labels.ts";

const arrivals = seriesOf("arrivals");
/** As on a window of 1440 × 900. */
const chart = {
  strip: layOutStrip(arrivals),
  plot: { width: 950, height: 62, scale: 1 },
  room: { above: 24, lineHeight: 13, beyond: 14, widthOf: (words: string) => 6 * words.length },
};
const wordsIn = (year: number | null) =>
  placeLabels(labelsOf(arrivals, year), chart).map(({ label }) => label.words);

test("while all years are shown the chart tells its peak and its gap", () => {
  expect(wordsIn(null)).toEqual(
    expect.arrayContaining(["Peak: 2,914", "Borders closed: 229, 63", "2025: 223"]),
  );
});

test("the last year's number stands over its own column, and not beside the number of the year before", () => {
  const last = placeLabels(labelsOf(arrivals, null), chart).find(({ label }) => label.to === 2025);
  const { left = 0, width = 0 } = last ?? {};
  expect(left + width / 2).toBeCloseTo(middleX(2025, chart.plot), 0);
  expect(wordsIn(2024)).toEqual(expect.arrayContaining(["236"]));
  expect(wordsIn(2024)).not.toContain("2025: 223");
});

test.each([2022, 2023, 2024])("the number of %i has no other year's numbers over it", (year) => {
  const words = wordsIn(year);
  expect(words).not.toContain("Borders closed: 229, 63");
  expect(words).toContain("Peak: 2,914");
});

test.each([
  [2020, "229"],
  [2021, "63"],
])("the number of %i is written once", (year, number) => {
  const own = wordsIn(year).filter((words) => words.includes(number));
  expect(own).toEqual([number]);
});
