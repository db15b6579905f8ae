/** What sources disagree about is told with both sides. */
import { expect, test } from "vitest";
import { atlas, claimById } from "#atlas/atlas.ts";
import { disputesOf } from "#atlas/evidence/disputes.ts";
import { sidesInWords } from "#languages/words/dispute-sides.ts";

const told = (id: Parameters<typeof claimById>[0], other: string) => {
  const relation = disputesOf(id).find((each) => each.other.id === other);
  return relation ? sidesInWords(claimById(id), relation) : null;
};

test("a number that was corrected is told with the one before it, from either side", () => {
  const now = told("kr-cumulative-2025", "kr-cumulative-2025-first-count");
  const before = told("kr-cumulative-2025-first-count", "kr-cumulative-2025");
  for (const sides of [now, before]) {
    expect(sides).toContain("34,537");
    expect(sides).toContain("34,538");
  }
});

test("two numbers of one thing are told with who gives each", () => {
  expect(told("jp-1987-thirteen", "jp-1987-eleven")).toMatch(/13 .*by .*, 11 .*by The Guardian/);
});

test("no disagreement is told without words, and every one between two has one sentence for both", () => {
  let count = 0;
  for (const claim of atlas.claims)
    for (const relation of disputesOf(claim.id)) {
      count += 1;
      expect(sidesInWords(claim, relation), `${claim.id} ${relation.other.id}`).toMatch(/\S{3}/);
    }
  expect(count).toBeGreaterThan(50);
});
