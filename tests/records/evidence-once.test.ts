import { describe, expect, test } from "vitest";
import { accountsOf } from "#atlas/evidence/accounts.ts";
import { faceOf } from "#atlas/evidence/face.ts";
import { leadingNumbers } from "#atlas/numbers/number-rows.ts";
import { yearFacts } from "#atlas/numbers/year-facts.ts";
import { recordIds } from "#subject/places.ts";
import { subject } from "#subject/subject.ts";

/** The claims of the mark in a year's box, and the number that it belongs to. */
function markOf(record: (typeof recordIds)[number], year: number) {
  const { lead, others } = yearFacts(record, year);
  return lead && { lead, claims: [lead, ...others].flatMap(({ claims }) => claims) };
}

const years = Array.from(
  { length: subject.years.last - subject.years.first + 1 },
  (_, at) => subject.years.first + at,
);

describe("the evidence of a number", () => {
  test.each(recordIds)("%s: each account stands in it once", (record) => {
    const numbers = leadingNumbers(record);
    const marks = [
      ...years.flatMap((year) => markOf(record, year) ?? []),
      ...(numbers
        ? [{ lead: undefined, claims: numbers.rows.flatMap(({ claims }) => claims) }]
        : []),
    ];
    for (const { claims, lead } of marks) {
      const face = faceOf(claims, lead);
      expect(new Set(face.claims).size).toBe(face.claims.length);
      const told = accountsOf(claims, lead);
      const own = told.map(({ claim }) => claim.id);
      const others = told.flatMap((account) => account.others.map(({ other }) => other.id));
      const disputes = told.flatMap((account) => account.disputes.map(({ other }) => other.id));
      for (const ids of [
        [...own, ...others],
        [...others, ...disputes],
      ])
        expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test("South Korea in 2020: what was guessed of 2018 is another reading, and no disagreement", () => {
    const mark = markOf("KR", 2020);
    expect(mark && faceOf(mark.claims, mark.lead).isDisputed).toBe(false);
    const told = mark ? accountsOf(mark.claims, mark.lead) : [];
    expect(told.flatMap(({ disputes }) => disputes)).toEqual([]);
    expect(told.flatMap(({ others }) => others).length).toBeGreaterThan(0);
  });

  test("a number that sources disagree about still says so", () => {
    const disputed = recordIds.flatMap((record) =>
      years.filter((year) => {
        const mark = markOf(record, year);
        return mark && faceOf(mark.claims, mark.lead).isDisputed;
      }),
    );
    expect(disputed.length).toBeGreaterThan(0);
  });
});
