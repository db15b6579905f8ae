/** What a record says first stands on evidence that is named, or it says what was not found. */
import { describe, expect, test } from "vitest";
import { atlas, claimById } from "#atlas/atlas.ts";
import { relationsOf } from "#atlas/queries.ts";
import { labelOf } from "#atlas/relation-label.ts";
import { sources } from "#atlas/sources.ts";
import {
  leadingClaims,
  leadsRecord,
  mayBeOutOfDate,
  missingSupport,
  newestYear,
} from "#atlas/support.ts";

const leading = [...atlas.records.values()].flatMap(leadingClaims);
const kindsOf = (claim: (typeof leading)[number]) =>
  claim.evidence.map(({ source }) => sources[source].kind);

describe("a sentence that leads a record", () => {
  test("lacks a primary source or a second one exactly where it says so", () => {
    for (const claim of leading) {
      const missing = missingSupport(claim);
      const isPrimary = kindsOf(claim).some((kind) => /official|intergovernmental/.test(kind));
      expect(missing.includes("primary"), claim.id).toBe(!isPrimary);
      expect(leadsRecord(claim.id), claim.id).toBe(true);
    }
    expect(leadsRecord("no-claim")).toBe(false);
  });
});

describe("evidence at second hand", () => {
  test("is flagged wherever its source names another origin, and nowhere else", () => {
    for (const { id, evidence } of atlas.claims)
      for (const { source, attributedTo, relays, flags } of evidence) {
        const { kind, citing } = sources[source];
        const names =
          kind === "encyclopaedia" || attributedTo !== undefined || citing !== undefined;
        expect(flags.includes("secondary"), id).toBe(names && relays === undefined);
      }
  });
});

describe("a source that speaks for itself", () => {
  test("is never named as somebody else's origin", () => {
    const own = (source: keyof typeof sources): string[] => {
      const { author, publisher } = sources[source];
      return [publisher, ...(author === undefined ? [] : [author])];
    };
    const odd = atlas.claims.filter(({ evidence }) =>
      evidence.some(({ source, attributedTo }) =>
        own(source).some((name) => name === attributedTo),
      ),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });
});

describe("a claim that another corrects", () => {
  test("is never surer than 2 of 5", () => {
    const corrected = atlas.relations.filter(({ kind }) => kind === "corrects");
    expect(corrected.length).toBeGreaterThan(0);
    for (const { to } of corrected) expect(claimById(to).confidence, to).toBeLessThanOrEqual(2);
  });
});

describe("what a relation is called", () => {
  test("never speaks of another source where both stand in the same", () => {
    for (const claim of atlas.claims)
      for (const relation of relationsOf(claim.id)) {
        const own = new Set(claim.evidence.map(({ source }) => source));
        const isSame = relation.other.evidence.every(({ source }) => own.has(source));
        const label = labelOf(claim, relation);
        if (isSame) expect(label, claim.id).not.toMatch(/other-source|another-source/);
      }
  });

  test("speaks of a count only where both claims count", () => {
    for (const claim of atlas.claims)
      for (const relation of relationsOf(claim.id))
        if (labelOf(claim, relation).endsWith("-count"))
          expect([claim.figures, relation.other.figures]).not.toContain(undefined);
  });
});

describe("a record that has had nothing new for more than three years", () => {
  test("says that it may be out of date", () => {
    const [claim] = leading;
    if (!claim) throw new Error("No record has a leading claim.");
    const year = newestYear([claim]) ?? 0;
    expect(mayBeOutOfDate({ checked: `${year + 3}-01-01` }, [claim])).toBe(false);
    expect(mayBeOutOfDate({ checked: `${year + 4}-01-01` }, [claim])).toBe(true);
  });
});
