/** A release of the data has a name that says what it holds. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { dataDate, release } from "#atlas/outline/outline.ts";
import { releaseId } from "#geo/releases/release-id.ts";

const said = {
  claims: [
    { id: "one", statement: { en: "Nine were sent back." }, evidence: [{ source: "a" }] },
    { id: "two", statement: { en: "It was told of." }, evidence: [{ source: "b" }] },
  ],
};

test("the data as they stand have one, which begins with their day", () => {
  expect(release).toMatch(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/);
  expect(release.startsWith(`${dataDate}-`)).toBe(true);
});

test("the same data have the same name, in whatever order their parts are written", () => {
  const turned = {
    claims: said.claims.map(({ id, statement, evidence }) => ({ evidence, statement, id })),
  };
  expect(releaseId("2026-11-28", turned)).toBe(releaseId("2026-11-28", said));
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
      const back = Object.fromEntries(Object.entries(data).reverse());
      expect(releaseId("2026-11-28", back)).toBe(releaseId("2026-11-28", data));
    }),
  );
});

test("one changed sentence makes another name", () => {
  const [one, two] = said.claims;
  const changed = { claims: [one, { ...two, statement: { en: "It was told of twice." } }] };
  expect(releaseId("2026-11-28", changed)).not.toBe(releaseId("2026-11-28", said));
});
