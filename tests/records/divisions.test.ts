/** Who came: every way of dividing people is whole, dated, and as its table has it. */
import { describe, expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { sources } from "#atlas/evidence/sources.ts";
import { allDivisions } from "#atlas/numbers/divisions.ts";
import { pointsIn, seriesOf } from "#atlas/numbers/series.ts";
import { tables } from "#atlas/numbers/tables.ts";
import { groupBy } from "#core/group-by.ts";
import { yearsOf } from "#core/partial-date.ts";
import { seriesTitle, writeYearValue } from "#languages/words/series.ts";
import { layOutStrip } from "#view/strip/strip.ts";

const numbersIn = (text: string): number[] =>
  (text.match(/\d+(?:,\d{3})*/g) ?? []).map((digits) => Number(digits.replaceAll(",", "")));

describe.each(allDivisions.map((way) => [way.id, way] as const))("people by %s", (_, way) => {
  test("are told of in words that stand alone: who counted, and until when", () => {
    expect(way.about).toMatch(/South Korea’s Ministry of Unification/);
    expect(way.name.length).toBeGreaterThan(10);
    for (const { claim } of way.wholes) {
      expect(claim.when, claim.id).toBeDefined();
      expect(claim.place, claim.id).toBe(way.place);
      expect(claim.statement, claim.id).not.toMatch(/^(These|Those|They|This|The article)\b/);
    }
  });

  test("never are more in parts than in all, nor over a hundred per cent", () => {
    for (const { claim, of, parts } of way.wholes) {
      expect(parts.length, claim.id).toBeGreaterThan(1);
      if (of !== null) {
        const people = parts.reduce((sum, part) => sum + (part.people ?? 0), 0);
        expect(people, claim.id).toBeLessThanOrEqual(of);
      }
      const dates = groupBy(parts, ({ when }) => when ?? "");
      for (const ofDate of dates.values()) {
        const all = ofDate.reduce((sum, { percent }) => sum + (percent ?? 0), 0);
        expect(all, claim.id).toBeLessThanOrEqual(100.5);
      }
    }
  });

  test("stand newest first, and one at least rests on an official source or its own words", () => {
    // Wikipedia's shares have no date of their own.
    const dated = way.wholes.filter(({ claim }) =>
      claim.evidence.some(({ source }) => sources[source].kind !== "encyclopaedia"),
    );
    const years = dated.map(({ claim }) => yearsOf(claim.when ?? "").to ?? 0);
    expect(years).toEqual([...years].sort((a, b) => b - a));
    const isOfficial = way.wholes.some(({ claim }) =>
      claim.evidence.some(
        ({ source, relays, attributedTo = "" }) =>
          sources[source].kind === "official" ||
          relays === "official" ||
          /Ministry of Unification/.test(attributedTo),
      ),
    );
    expect(isOfficial).toBe(true);
  });
});

test("the shares that sentences round are those of the table", () => {
  for (const { wholes } of allDivisions)
    for (const { claim, parts } of wholes) {
      const given = numbersIn(claim.statement);
      const known = parts.flatMap(({ percent }) => (percent === null ? [] : Math.floor(percent)));
      const near = (percent: number) =>
        known.includes(percent) || known.includes(percent - 1) || isSumOfParts(percent, known);
      const shares = [...claim.statement.matchAll(/(\d+) per cent/g)].map(([, n]) => Number(n));
      expect(given.length, claim.id).toBeGreaterThan(0);
      if (known.length > 0)
        expect(
          shares.filter((share) => !near(share)),
          claim.id,
        ).toEqual([]);
    }
});

/** Neighbouring parts put together, as “in their twenties or thirties”. */
const isSumOfParts = (percent: number, known: readonly number[]) =>
  known.some((part, i) => Math.abs(part + (known[i + 1] ?? 0) - percent) <= 1);

describe("the share of women in the strip", () => {
  const series = seriesOf("women-kr");

  test("is offered with its unit, and agrees with the table of arrivals", () => {
    expect(series.id).toBe("women-kr");
    expect(seriesTitle(series)).toMatch(/women/i);
    expect(writeYearValue(series, 2009)).toBe("77.3 %");
    const arrivals = seriesOf("arrivals");
    for (const { to, from, high } of series.points) {
      if (from !== to) continue;
      const [all] = pointsIn(arrivals.points, to);
      const women = pointsIn(arrivals.parts, to).find(({ group }) => group === "women");
      expect(Math.round((1000 * (women?.high ?? 0)) / (all?.high ?? 1)) / 10).toBe(high);
    }
  });

  test("draws several years together at their share, not at a mean of it", () => {
    const { marks, ticks } = layOutStrip(series);
    const [first] = marks.filter(({ kind }) => kind === "bucket");
    const tick = ticks.at(-1);
    if (!first || !tick) throw new Error("Nothing is drawn.");
    expect(first.high / first.point.high).toBeCloseTo(tick.height / tick.value);
  });
});

test("the table of who came has a row for every part", () => {
  const rows = tables.find(({ name }) => name === "who-came")?.rows ?? [];
  const parts = allDivisions.flatMap(({ wholes }) => wholes.flatMap((whole) => whole.parts));
  expect(rows).toHaveLength(parts.length);
  for (const { claim } of rows) expect(atlas.claimById.has(String(claim))).toBe(true);
  expect(rows.find(({ part }) => part === "workers")).toMatchObject({
    when: "../2022",
    people: 13399,
    percent: 39.6,
    share: "ours",
  });
});
