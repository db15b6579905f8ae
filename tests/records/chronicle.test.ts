/** The chronicle: each year's sentences hold to the claims that they cite. */

import { describe, expect, test } from "vitest";
import { type AtlasClaim, type AtlasFigure, atlas, claimById } from "#atlas/atlas.ts";
import { chronicleOf } from "#atlas/chronicle.ts";
import { relationsOf } from "#atlas/evidence/relations.ts";
import { lowOf } from "#atlas/numbers/number-rows.ts";
import { seriesOf } from "#atlas/numbers/series.ts";
import { yearFacts } from "#atlas/numbers/year-facts.ts";
import { type PartialDate, yearsOf } from "#core/partial-date.ts";
import { firstSentence } from "#languages/words/sentences.ts";
import { operationalWords } from "#own/harm/operational-words.ts";
import { chronicle, type YearEntry } from "#subject/chronicle.ts";
import { recordIds } from "#subject/places.ts";
import { subject } from "#subject/subject.ts";

/** The sentences of an entry, each with its own claims. */
const sentencesOf = ({ text, claims, second }: YearEntry) => [
  { text, claims },
  ...(second ? [second] : []),
];

const idsOf = (entry: YearEntry) => sentencesOf(entry).flatMap(({ claims }) => claims);
const textOf = (entry: YearEntry) =>
  sentencesOf(entry)
    .map(({ text }) => text.en)
    .join(" ");

const cited = (entry: YearEntry) => idsOf(entry).map((id) => claimById(id));

/** The years of the entries that break a rule, so that a failure names them. */
const offenders = (breaks: (entry: YearEntry) => boolean) =>
  chronicle.filter(breaks).map(({ year }) => year);

/** First and last year of a date; an open end reaches no further than the end that is known. */
function span(date: PartialDate): readonly [number, number] {
  const { from, to } = yearsOf(date);
  const [first, last] = [from ?? to, to ?? from];
  if (first === null || last === null) throw new Error(`"${date}" has no year.`);
  return [first, last];
}

function touches(date: PartialDate | undefined, year: number): boolean {
  if (date === undefined) return false;
  const [first, last] = span(date);
  return first <= year && year <= last;
}

/** Whether the claim, or one of its figures, is dated to years that include this one. */
const isDated = ({ when, figures = [] }: AtlasClaim, year: number) =>
  touches(when, year) || figures.some((figure) => touches(figure.when, year));

/** The numbers that a text has in digits, without the commas between thousands. */
const numbersIn = (text: string): string[] =>
  (text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []).map((digits) => digits.replaceAll(",", ""));

const valuesOf = (figure: AtlasFigure): string[] =>
  "value" in figure ? [String(figure.value)] : [String(figure.low), String(figure.high)];

/** Every number that claims give: in their sentences, or in their figures of the year. */
function numbersOf(claims: readonly AtlasClaim[], year: number): ReadonlySet<string> {
  return new Set(
    claims.flatMap(({ statement, figures = [] }) => [
      ...numbersIn(statement),
      ...figures.filter(({ when }) => when === undefined || touches(when, year)).flatMap(valuesOf),
    ]),
  );
}

/** A year or a decade: four digits, where a count would have a comma. */
const yearNamed = /(?<![\d,])(?:19|20)\d\d(?!\d|,\d)/g;

const countsIn = (text: string) => numbersIn(text.replace(yearNamed, ""));

describe("years", () => {
  test("stand once each and in order, from 1987 to 2025", () => {
    const years = chronicle.map(({ year }) => year);
    expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
    expect(years[0]).toBe(1987);
    expect(years.at(-1)).toBe(2025);
  });

  test("have an entry wherever an incident or a statistic is dated to the very year", () => {
    const needed = atlas.claims
      .filter(({ kind }) => kind === "incident" || kind === "statistic")
      .flatMap(({ when }) => {
        if (when === undefined || when.includes("..")) return [];
        const [first, last] = span(when);
        return first === last && first >= 1987 && first <= 2025 ? [first] : [];
      });
    expect(needed.length).toBeGreaterThan(20);
    expect([...new Set(needed)].filter((year) => !chronicleOf(year))).toEqual([]);
  });

  test("have none where nothing is dated to them, as in 1988", () => {
    expect(chronicleOf(1988)).toBeUndefined();
    expect(chronicleOf(2009)?.text).toContain("2,914");
  });
});

describe("what is counted of every year", () => {
  const { place, measure } = seriesOf(subject.firstSeries);
  const record = recordIds.find((id) => id === place) ?? "KR";
  const counted = chronicle.flatMap((entry) => {
    const { lead } = yearFacts(record, entry.year);
    return lead?.figure.measure === measure ? [{ ...entry, number: lowOf(lead.figure) }] : [];
  });

  test("leads its year, with nobody's rounding beside it", () => {
    expect(counted.length).toBeGreaterThan(20);
    const late = counted.filter(
      ({ text, number }) => !firstSentence(text.en).includes(number.toLocaleString("en")),
    );
    expect(late.map(({ year }) => year)).toEqual([]);
    const rounding = counted.filter((entry) =>
      cited(entry).some(({ id }) =>
        relationsOf(id).some(
          ({ why, other }) =>
            why === "rounding" && idsOf(entry).some((claim) => claim === other.id),
        ),
      ),
    );
    expect(rounding.map(({ year }) => year)).toEqual([]);
  });
});

describe("claims", () => {
  test("are each cited once in a year, and dated to it", () => {
    expect(offenders((entry) => new Set(idsOf(entry)).size !== idsOf(entry).length)).toEqual([]);
    const undated = chronicle.flatMap((entry) =>
      cited(entry)
        .filter((claim) => !isDated(claim, entry.year))
        .map(({ id }) => `${entry.year} ${id}`),
    );
    expect(undated).toEqual([]);
  });

  test("with a content note are not cited", () => {
    expect(
      offenders((entry) => cited(entry).some(({ contentNote }) => contentNote !== undefined)),
    ).toEqual([]);
  });

  test("are put into other words: no run of twelve is theirs", () => {
    const words = (text: string) =>
      text
        .toLowerCase()
        .replace(/[^\w\s'-]/g, "")
        .split(/\s+/);
    const copied = offenders((entry) => {
      const own = words(textOf(entry));
      const runs = own.slice(11).map((_, i) => ` ${own.slice(i, i + 12).join(" ")} `);
      return cited(entry).some(({ statement }) => {
        const theirs = ` ${words(statement).join(" ")} `;
        return runs.some((run) => theirs.includes(run));
      });
    });
    expect(copied).toEqual([]);
  });

  test("give every number that their own sentence has in digits", () => {
    const unfounded = chronicle.flatMap((entry) =>
      sentencesOf(entry).flatMap(({ text, claims }) => {
        const known = numbersOf(claims.map(claimById), entry.year);
        return countsIn(text.en)
          .filter((digits) => !known.has(digits))
          .map((digits) => `${entry.year}: ${digits}`);
      }),
    );
    expect(unfounded).toEqual([]);
  });

  test("give every year that the sentences name, unless it is the entry's own", () => {
    const unfounded = chronicle.flatMap((entry) => {
      const dates = cited(entry).flatMap(({ when, figures = [] }) => [
        ...(when?.match(/\d{4}/g) ?? []),
        ...figures.flatMap((figure) => figure.when?.match(/\d{4}/g) ?? []),
      ]);
      const said = cited(entry).flatMap(({ statement, caveat }) =>
        numbersIn(`${statement} ${caveat ?? ""}`),
      );
      const known = new Set([String(entry.year), ...dates, ...said]);
      const named = textOf(entry).match(yearNamed) ?? [];
      return named.filter((year) => !known.has(year)).map((year) => `${entry.year}: ${year}`);
    });
    expect(unfounded).toEqual([]);
  });
});

describe("sentences", () => {
  test("rest each on claims of their own: the twelve of 2009 bear out none of its count", () => {
    const told = chronicleOf(2009)?.sentences ?? [];
    expect(told.map(({ claims }) => claims)).toEqual([
      ["kr-arrivals-2009", "kr-peak-2009"],
      ["ru-2009-amur-twelve"],
    ]);
    const joined = chronicle.filter((entry) =>
      sentencesOf(entry).some(({ text }) => firstSentence(text.en) !== text.en),
    );
    expect(joined.map(({ year }) => year)).toEqual([]);
  });

  test("are one or two, short, and end with a full stop", () => {
    expect(offenders((entry) => (textOf(entry).match(/\.(?=\s|$)/g) ?? []).length > 2)).toEqual([]);
    const words = (text: string) => text.split(/\s+/).length;
    expect(offenders((entry) => words(textOf(entry)) < 8 || words(textOf(entry)) > 50)).toEqual([]);
    expect(offenders((entry) => !textOf(entry).endsWith("."))).toEqual([]);
  });

  test("are calm and plain: no exclamation, no em dash, no markup, no double space", () => {
    expect(offenders((entry) => /[!—<>{}]|\s{2}|^\s|\s$/.test(textOf(entry)))).toEqual([]);
    expect(
      offenders((entry) => /\btragic\w*|\bdramatic\w*|\bshocking\w*/i.test(textOf(entry))),
    ).toEqual([]);
  });

  test("tell nothing operational and nothing of violence", () => {
    expect(
      offenders((entry) => operationalWords.some(({ english }) => english.test(textOf(entry)))),
    ).toEqual([]);
    const violent = /\b(tortur\w*|execut(ed|ion|ions)|kill\w*|suicid\w*|shot|traffick\w*)\b/i;
    expect(offenders((entry) => violent.test(textOf(entry)))).toEqual([]);
  });
});
