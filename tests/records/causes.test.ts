/** Why the numbers turned, and what is written into their chart: each word rests on a claim. */
import { describe, expect, test } from "vitest";
import { type AtlasClaim, type AtlasFigure, atlas, claimById } from "#atlas/atlas.ts";
import { allCauses, causesIn } from "#atlas/causes.ts";
import { seriesOf } from "#atlas/numbers/series.ts";
import { isPartialDate, yearsOf } from "#core/partial-date.ts";
import { causeAsked } from "#languages/words/cause-asked.ts";
import { subject } from "#subject/subject.ts";

const numbersIn = (text: string): string[] =>
  (text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []).map((digits) => digits.replaceAll(",", ""));

const valuesOf = (figure: AtlasFigure): number[] =>
  "value" in figure ? [figure.value] : [figure.low, figure.high];

/** Every number of some claims: in their sentences, their dates and their figures. */
function numbersOf(claims: readonly AtlasClaim[]): ReadonlySet<string> {
  return new Set(
    claims.flatMap(({ statement, when = "", asOf = "", figures = [] }) => [
      ...numbersIn(statement),
      ...(`${when} ${asOf}`.match(/\d{4}/g) ?? []),
      ...figures.flatMap((figure) => [
        ...valuesOf(figure).map(String),
        ...(figure.when?.match(/\d{4}/g) ?? []),
      ]),
    ]),
  );
}

const { first, last } = subject.years;
const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);

describe("why arrivals turned", () => {
  test("is answered for the rise to the peak, the fall after it, the pandemic and what came since", () => {
    for (const year of [1995, 2000, 2005, 2009, 2012, 2019, 2020, 2021, 2023, 2025])
      expect(causesIn(year).length, String(year)).toBe(1);
    expect(causesIn(2015)[0]?.answer).toContain("Kim Jong Un");
    expect(causesIn(2020)[0]?.answer).toContain("pandemic");
  });

  test("is never answered twice for one year of one series, and not where nothing was found", () => {
    for (const year of years) {
      const series = causesIn(year).map((cause) => cause.series);
      expect(new Set(series).size, String(year)).toBe(series.length);
    }
    expect(causesIn(1990)).toEqual([]);
  });

  test.each(allCauses.map((cause) => [cause.years, cause] as const))(
    "%s: a question, and an answer in which every number is a claim's",
    (date, { asks, answer, claims }) => {
      expect(isPartialDate(date)).toBe(true);
      expect(asks).toMatch(/^Why .*\?$/);
      expect(answer.split(/\s+/).length).toBeLessThanOrEqual(50);
      expect(answer).not.toMatch(/[!—<>{}]|\s{2}/);
      const known = numbersOf(claims);
      expect(numbersIn(answer).filter((digits) => !known.has(digits))).toEqual([]);
    },
  );

  test("says first that no cause was found wherever it names none", () => {
    const causal = /because|\bname|gives? |shut its border|nearly impossible/;
    for (const { years: date, answer } of allCauses)
      expect(/^No source read here/.test(answer) || causal.test(answer), date).toBe(true);
  });
});

describe("a year's question", () => {
  test("names no year but its own, unless it compares with the year before", () => {
    const elsewhere = years.flatMap((year) =>
      causesIn(year)
        .map((cause) => causeAsked(cause, year))
        .filter((asked) => /\d{4}/.test(asked) && !asked.includes(String(year))),
    );
    expect(elsewhere).toEqual([]);
    expect(causesIn(2004)).toEqual([]);
    expect(causesIn(2003)).toEqual([]);
  });

  test("is its own where it asks of that very year, and else just why", () => {
    const [peak] = causesIn(2009);
    expect(peak && causeAsked(peak, 2009)).toBe(peak?.asks);
    expect(peak && causeAsked(peak, 2006)).not.toBe(peak?.asks);
  });
});

describe("notes in the chart of arrivals", () => {
  const { notes, points } = seriesOf("arrivals");

  test("are short, in order, and in years that the series counts", () => {
    expect(notes.length).toBeGreaterThan(4);
    for (const { words, to } of notes) {
      expect(words.length, words).toBeLessThanOrEqual(24);
      expect(points.map((point) => point.to)).toContain(to);
    }
    const ends = notes.map(({ to }) => to);
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
  });

  test("give only numbers of the series, and the latest year that it has", () => {
    for (const { words, claims } of notes) {
      const known = numbersOf(claims.map(claimById));
      expect(
        numbersIn(words).filter((digits) => !known.has(digits)),
        words,
      ).toEqual([]);
    }
    const latest = points.findLast(({ from, to }) => from === to);
    expect(notes.at(-1)?.words).toContain(String(latest?.high));
    expect(notes.at(-1)?.to).toBe(latest?.to);
  });

  test("name the peak, which no year passes", () => {
    const single = points.filter(({ from, to }) => from === to);
    const most = single.reduce((a, b) => (b.high > a.high ? b : a));
    const note = notes.find(({ words }) => words.startsWith("Peak"));
    expect(note?.to).toBe(most.to);
    expect(numbersIn(note?.words ?? "")).toEqual([String(most.high)]);
  });
});

test("turns and notes rest on claims of the atlas, and each date can be read", () => {
  for (const { claims, years: date } of allCauses) {
    expect(yearsOf(date).from).not.toBeNull();
    for (const { id } of claims) expect(atlas.claimById.has(id)).toBe(true);
  }
});
