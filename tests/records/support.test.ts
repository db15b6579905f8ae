/** What a record says first stands on evidence that is named, or it says what was not found. */

import { describe, expect, test } from "vitest";
import { atlas, claimById } from "#atlas/atlas.ts";
import { labelOf } from "#atlas/evidence/relation-label.ts";
import { relationsOf } from "#atlas/evidence/relations.ts";
import { sources } from "#atlas/evidence/sources.ts";
import {
  isToldByEncyclopaediaAlone,
  leadingClaims,
  leadingSupport,
  leadsRecord,
  mayBeOutOfDate,
  missingSupport,
  newestYear,
} from "#atlas/evidence/support.ts";

const leading = [...atlas.records.values()].flatMap(leadingClaims);
const kindsOf = (claim: (typeof leading)[number]) =>
  claim.evidence.map(({ source }) => sources[source].kind);
const sayingTheSame = (claim: (typeof leading)[number]) => [
  claim,
  ...relationsOf(claim.id).flatMap(({ kind, why, other }) =>
    kind === "same-as" || (kind === "contradicts" && why === "rounding") ? [other] : [],
  ),
];

describe("a sentence that leads a record", () => {
  test("lacks a primary source or a second one exactly where it says so", () => {
    for (const claim of leading) {
      const missing = missingSupport(claim);
      const kinds = sayingTheSame(claim).flatMap(kindsOf);
      const isPrimary = kinds.some((kind) => /official|intergovernmental/.test(kind));
      const saysSo = missing.includes("primary") || missing.includes("beside-encyclopaedia");
      expect(saysSo, claim.id).toBe(!isPrimary);
      expect(leadsRecord(claim.id), claim.id).toBe(true);
    }
    expect(leadsRecord("no-claim")).toBe(false);
  });

  test("is counted in its record, with what was not found beside it", () => {
    for (const record of atlas.records.values()) {
      const { count, primary, second } = leadingSupport(record);
      expect(count, record.id).toBe(leadingClaims(record).length);
      expect(Math.max(primary, second), record.id).toBeLessThanOrEqual(count);
    }
  });
});

describe("a claim that only an encyclopaedia tells", () => {
  test("says so, whether it leads a record or not, unless a claim from elsewhere says the same", () => {
    const alone = atlas.claims.filter(
      (claim) =>
        claim.kind !== "work" &&
        sayingTheSame(claim).every((each) =>
          kindsOf(each).every((kind) => kind === "encyclopaedia"),
        ),
    );
    expect(alone.length).toBeGreaterThan(0);
    expect(atlas.claims.filter(isToldByEncyclopaediaAlone)).toEqual(alone);
    const saysSo = atlas.claims.filter((claim) =>
      missingSupport(claim).includes("beside-encyclopaedia"),
    );
    expect(saysSo.map(({ id }) => id)).toEqual(alone.map(({ id }) => id));
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
