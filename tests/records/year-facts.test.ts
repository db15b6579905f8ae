import { describe, expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { eventsOf } from "#atlas/events.ts";
import { publicationsOf } from "#atlas/evidence/publications.ts";
import { peopleOf, weightiestOf } from "#atlas/numbers/event-weight.ts";
import { isDatedTo } from "#atlas/numbers/in-year.ts";
import { highOf, lowOf, type NumberRow } from "#atlas/numbers/number-rows.ts";
import { numbersIn, yearFacts } from "#atlas/numbers/year-facts.ts";
import { policyIn } from "#atlas/numbers/year-told.ts";
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

  test("a table's nobody leads no year of which something else is told", () => {
    for (const record of recordIds) {
      for (let year = subject.years.first; year <= subject.years.last; year += 1) {
        const { lead, sentence, more, told } = yearFacts(record, year);
        const isNobody = lead !== null && sentence === null && highOf(lead.figure) === 0;
        // Nobody admitted in a year is what a table of admissions tells of it.
        if (lead?.figure.measure === "refugees") expect(isNobody, `${record} ${year}`).toBe(false);
        if (told === null && lead === null) continue;
        const none = more.filter(
          ({ figure }) => figure.measure === "refugees" && highOf(figure) === 0,
        );
        expect(none, `${record} ${year}`).toEqual([]);
      }
    }
    expect(yearFacts("TH", 2003).lead?.figure.measure).toBe("asylum-seekers");
  });

  test.each([
    ["LA", 2013, /handed|turned them over/],
    ["VN", 2009, /embassy in Hanoi on 24 September 2009/],
    ["MN", 2003, /About a hundred .* for 2003/],
    ["MN", 2013, /in October 2013/],
  ] as const)(
    "%s in %i, which no number says anything of, has a sentence of that year, with its sources",
    (record, year, words) => {
      const { lead, told } = yearFacts(record, year);
      expect(lead).toBeNull();
      expect(told?.sentence).toMatch(words);
      expect(publicationsOf(told?.claims ?? []).length).toBeGreaterThan(0);
    },
  );

  test.each([
    ["VN", 2004, "468", 300],
    ["CN", 2023, "more than 500", 2000],
  ] as const)(
    "%s in %i leads with the event that most sources tell, and has what was heard of beneath it",
    (record, year, people, heard) => {
      const { lead, told, more } = yearFacts(record, year);
      expect(lead).toBeNull();
      expect(told?.sentence).toContain(people);
      expect(more.map(({ figure }) => lowOf(figure))).toContain(heard);
      expect(numbersIn(record, year)?.rows.map(({ figure }) => lowOf(figure))).toContain(heard);
    },
  );

  test.each([
    ["CN", 2001, 10_000],
    ["CN", 2021, 1170],
    ["RU", 2006, 10_000],
  ] as const)(
    "%s in %i leads with how many there were, not with what few met with",
    (record, year, count) => {
      const { lead } = yearFacts(record, year);
      expect(lead && lowOf(lead.figure)).toBe(count);
    },
  );

  test("of what as many sources tell the surest leads, then what touched most people", () => {
    const counts = [...eventsOf("VN"), ...eventsOf("CN")].map((event) => ({
      event,
      sources: publicationsOf(event.accounts).length,
      sureness: Math.max(...event.accounts.map(({ confidence }) => confidence)),
    }));
    const weightiest = counts.find(
      ({ event }) => event === weightiestOf(counts.map((c) => c.event)),
    );
    expect(weightiest?.sources).toBe(Math.max(...counts.map(({ sources }) => sources)));
    const alike = counts.filter(({ sources }) => sources === 1);
    const surest = Math.max(...alike.map(({ sureness }) => sureness));
    const rivals = alike.filter(({ sureness }) => sureness === surest).map(({ event }) => event);
    const first = weightiestOf(alike.map(({ event }) => event));
    expect(rivals).toContain(first);
    expect(first && peopleOf(first)).toBe(Math.max(...rivals.map(peopleOf)));
  });

  test("what is told of a year is dated to it, and is no account of violence", () => {
    let count = 0;
    for (const record of recordIds) {
      for (let year = subject.years.first; year <= subject.years.last; year += 1) {
        const { lead, told } = yearFacts(record, year);
        if (!told) continue;
        count += 1;
        expect(lead).toBeNull();
        for (const { contentNote } of told.claims) expect(contentNote).toBeUndefined();
        expect(
          told.claims.some((claim) => isDatedTo(claim, year)),
          `${record} ${year}`,
        ).toBe(true);
      }
    }
    expect(count).toBeGreaterThan(30);
  });

  test("the numbers and the policy of a year are those of no other year", () => {
    const numbers = numbersIn("CN", 2009);
    expect(numbers?.rows.map(({ years }) => years)).toContainEqual({ from: 2009, to: 2009 });
    for (const { years } of numbers?.rows ?? []) expect(years).toEqual({ from: 2009, to: 2009 });
    expect(numbersIn("LA", 2013)).toBeNull();
    const china = atlas.records.get("CN");
    const told = china ? policyIn(china, 2009).map(({ id }) => id) : [];
    // What was done in that year comes before what went on for decades.
    expect(told[0]).toBe("cn-2009-exit-stop");
    expect(told).not.toContain("cn-policy-tolerant-1990s");
    const thailand = atlas.records.get("TH");
    const dates = thailand ? policyIn(thailand, 2003).map(({ when }) => when) : [];
    expect(dates.filter((when) => when?.startsWith(".."))).toEqual([]);
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
