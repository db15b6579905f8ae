import { describe, expect, test } from "vitest";
import { publicationsOf } from "#atlas/evidence/publications.ts";
import { highOf, lowOf, type NumberRow } from "#atlas/numbers/number-rows.ts";
import { yearFacts } from "#atlas/numbers/year-facts.ts";
import { recordIds } from "#subject/places.ts";
import { subject } from "#subject/subject.ts";

const keyOf = ({ figure, years }: NumberRow) =>
  [figure.measure, lowOf(figure), highOf(figure), years?.from, years?.to].join(" ");

const rowsIn = (record: (typeof recordIds)[number], year: number) => {
  const { lead, others, more } = yearFacts(record, year);
  return [...(lead ? [lead] : []), ...others, ...more];
};

describe("a year's box", () => {
  test("South Korea in 2009 leads with 2,914, which several give, and says who rounds it", () => {
    const { lead, others } = yearFacts("KR", 2009);
    expect(lead && [lead.figure.measure, lowOf(lead.figure)]).toEqual(["arrivals", 2914]);
    expect(publicationsOf(lead?.claims ?? []).length).toBeGreaterThan(1);
    expect(others.map(({ figure }) => lowOf(figure))).toContain(3000);
  });

  test("South Korea in 2009 has what sources give as a cause, or that none does", () => {
    expect(yearFacts("KR", 2009).causes).toHaveLength(1);
  });

  test("South Korea in 2009 has its number once, under whatever name it is counted", () => {
    const { more } = yearFacts("KR", 2009);
    expect(more.filter(({ figure }) => lowOf(figure) === 2914)).toEqual([]);
  });

  test("China in 2012 tells nothing of 2013", () => {
    for (const { years } of rowsIn("CN", 2012)) {
      expect(years?.from).toBeLessThanOrEqual(2012);
      expect(years?.to).toBeGreaterThanOrEqual(2012);
    }
  });

  test("no year of any country has more than four lines", () => {
    for (const record of recordIds) {
      for (let year = subject.years.first; year <= subject.years.last; year += 1) {
        const { lead, more } = yearFacts(record, year);
        // The number, who gives it, and why it turned then; or what holds though none is counted.
        const lines = (lead ? 3 : 1) + more.length;
        expect(lines, `${record} in ${year}`).toBeLessThanOrEqual(4);
      }
    }
  });

  test("no year of any country repeats a figure, spans more than three years, or has more than four measures", () => {
    for (const record of recordIds) {
      for (let year = subject.years.first; year <= subject.years.last; year += 1) {
        const rows = rowsIn(record, year);
        expect(new Set(rows.map(keyOf)).size).toBe(rows.length);
        expect(new Set(rows.map(({ figure }) => figure.measure)).size).toBeLessThanOrEqual(4);
        for (const { years } of rows) {
          const span = (years?.to ?? 0) - (years?.from ?? 0);
          expect(span).toBeLessThan(3);
        }
      }
    }
  });
});
