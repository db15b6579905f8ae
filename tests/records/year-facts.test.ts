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

  test.each([
    [2003, 1285],
    [2016, 1418],
    [2020, 229],
    [2023, 196],
    [2024, 236],
    [2025, 223],
  ])(
    "South Korea in %i leads with the %i who came, and no quarter of the year differs from that",
    (year, came) => {
      const { lead, others, sentence } = yearFacts("KR", year);
      expect(lead && [lead.figure.measure, lowOf(lead.figure)]).toEqual(["arrivals", came]);
      expect(sentence).toContain(came.toLocaleString("en"));
      for (const { figure } of others) expect(Math.abs(lowOf(figure) - came)).toBeLessThan(5);
    },
  );

  test("Russia in 2012 and Canada in 2004 say the number of that year, not the table's last one", () => {
    const told = [yearFacts("RU", 2012), yearFacts("CA", 2004)];
    expect(told.map(({ lead }) => lead && lowOf(lead.figure))).toEqual([44, 5]);
    expect(told.map(({ sentence }) => sentence)).toEqual([null, null]);
  });

  test("China in 2012 does not differ from a number that its own sentence gives", () => {
    const { sentence, others } = yearFacts("CN", 2012);
    expect(sentence).toContain("10,000");
    expect(others.map(({ figure }) => lowOf(figure))).not.toContain(10_000);
  });

  test("why is asked of what is known to have turned alone", () => {
    expect(yearFacts("KR", 2016).causes).toHaveLength(1);
    expect(yearFacts("CN", 2009).causes).toBeNull();
  });

  test("South Korea in 2009 has what sources give as a cause, or that none does", () => {
    expect(yearFacts("KR", 2009).causes).toHaveLength(1);
  });

  test("South Korea in 2009 has its number once, under whatever name it is counted", () => {
    const { more } = yearFacts("KR", 2009);
    expect(more.filter(({ figure }) => lowOf(figure) === 2914)).toEqual([]);
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

  test("no year of any country repeats a figure, tells of another year, or has more than four measures", () => {
    for (const record of recordIds) {
      for (let year = subject.years.first; year <= subject.years.last; year += 1) {
        const rows = rowsIn(record, year);
        expect(new Set(rows.map(keyOf)).size).toBe(rows.length);
        expect(new Set(rows.map(({ figure }) => figure.measure)).size).toBeLessThanOrEqual(4);
        for (const { years } of rows) {
          expect([years?.from, years?.to]).toEqual([year, year]);
        }
      }
    }
  });
});
