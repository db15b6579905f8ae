/** What a record tells of a country's policy before more is asked for. */
import { describe, expect, test } from "vitest";
import { type AtlasRecord, atlas, claimById } from "#atlas/atlas.ts";
import { policyLead } from "#reading/records/country/policy-lead.ts";
import { stripYears } from "#view/strip/strip.ts";

const records = [...atlas.records.values()].map((record) => [record.name, record] as const);
const idsOf = (record: AtlasRecord, year: number | null) =>
  policyLead(record, year).map(({ id }) => id);

describe.each(records)("%s", (_, record) => {
  test("begins with two sentences or three, in the order in which all of them stand", () => {
    const shown = idsOf(record, null);
    expect(shown.length).toBeGreaterThanOrEqual(2);
    expect(shown.length).toBeLessThanOrEqual(3);
    expect(record.summary.filter((id) => shown.includes(id))).toEqual(shown);
  });

  test("tells of violence, in no year, only where there is nothing else", () => {
    for (const year of [null, ...stripYears]) {
      const notes = policyLead(record, year).map(({ contentNote }) => contentNote !== undefined);
      expect(new Set(notes).size, `${year}`).toBeLessThanOrEqual(1);
    }
    expect(policyLead(record, null).some(({ contentNote }) => contentNote !== undefined)).toBe(
      false,
    );
  });

  test("tells nothing that its first sentence says in the same words", () => {
    for (const id of idsOf(record, null))
      expect(record.takeaway.text).not.toContain(claimById(id).statement.replace(/\.$/, ""));
  });
});

test("three sentences are told but where what stands beside them is long", () => {
  const fewer = records.filter(([, record]) => policyLead(record, null).length < 3);
  expect(fewer.map(([, { id }]) => id).sort()).toEqual(["KP", "KR", "RU", "US"]);
});
