import { describe, expect, test } from "vitest";
import { confidenceOf } from "#atlas/evidence/confidence.ts";

type Evidence = Parameters<typeof confidenceOf>[0]["evidence"][number];

const wikipedia: Evidence = { source: "wikipedia-2024", locator: "China" };
const paper: Evidence = { source: "rfa-2013", locator: "Excerpt", reading: "high" };
const otherPaper: Evidence = { source: "bbc-2004", locator: "Excerpt", reading: "high" };
const unhcr: Evidence = { source: "unhcr-data-2025", locator: "population table" };

const level = (...evidence: [Evidence, ...Evidence[]]) => confidenceOf({ evidence });

describe("confidence", () => {
  test("follows from the kind of source", () => {
    expect(level(unhcr)).toBe(5);
    expect(level(wikipedia)).toBe(2);
    expect(level(paper)).toBe(1);
  });

  test("rises when independent sources agree, and not for two copies of one text", () => {
    expect(level(paper, otherPaper)).toBe(3);
    expect(level(wikipedia, paper)).toBe(3);
    expect(level(wikipedia, { ...wikipedia, locator: "Lead (short mirror)" })).toBe(2);
  });

  test("falls when an editor doubts it or the reading is unsure", () => {
    expect(level({ ...wikipedia, flags: ["failed-verification"] })).toBe(1);
    expect(level({ ...unhcr, reading: "medium" })).toBe(3);
    expect(level({ ...unhcr, reading: "low" })).toBe(1);
  });

  test("is at most 3 where the source names someone else as the origin", () => {
    expect(level({ ...unhcr, attributedTo: "a newspaper" })).toBe(3);
  });

  test("is at least 4 where a newspaper passes on an authority's own count", () => {
    expect(level({ ...paper, attributedTo: "the ministry", relays: "official" })).toBe(4);
  });

  test("is at most 2 for what another claim corrects", () => {
    expect(confidenceOf({ evidence: [unhcr] }, true)).toBe(2);
  });

  test("is 5 for an office's own table, and 4 for a newspaper of its family", () => {
    expect(level({ source: "mou-table-2020", locator: "Table", reading: "high" })).toBe(5);
    expect(level({ source: "joongang-2026", locator: "Excerpt", reading: "high" })).toBe(4);
  });
});
