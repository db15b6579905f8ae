/** Releases are kept: whoever opens a cited address learns what has changed since. */

import { expect, test } from "vitest";
import { release } from "#atlas/outline/outline.ts";
import { changesBetween } from "#geo/releases/changes.ts";
import { keptReleases, nearestRelease, thingsOfRelease, writeKept } from "#geo/releases/kept.ts";
import { presentThings, publishReleases } from "#geo/releases/publish-releases.ts";
import type { Thing, Things } from "#geo/releases/things.ts";

const now = presentThings();

/** The same data with a few things told otherwise. */
function altered(change: (things: Map<string, Thing>) => void): Things {
  const things = new Map(now);
  change(things);
  return things;
}

const publishedSince = (id: string): unknown =>
  JSON.parse(new Map(publishReleases()).get(`data/releases/${id}.json`) ?? "null");

test("the data as they stand are a kept release; where this fails, `npm run atlas -- release` keeps them", () => {
  expect(keptReleases()).toContain(release);
});

test.each(keptReleases())("%s can be read, and what has changed since it is published", (id) => {
  expect(thingsOfRelease(id).size).toBeGreaterThan(0);
  expect(publishedSince(id)).toMatchObject({ release: id, now: release });
});

test("nothing has changed since the data as they stand", () => {
  const { changed, added, gone } = changesBetween(thingsOfRelease(release), now);
  expect([changed, added, gone]).toEqual([[], [], []]);
  expect(publishedSince(release)).toEqual({
    release,
    now: release,
    changed: [],
    added: [],
    gone: [],
  });
});

test("a sentence that is told otherwise, a new one and one that is gone are found, each with its records", () => {
  const [first, second] = [...now.keys()].filter((key) => key.startsWith("claim/"));
  const then = altered((things) => {
    const thing = things.get(first ?? "");
    if (thing) things.set(first ?? "", { ...thing, hash: "0", text: "It said something else." });
    things.delete(second ?? "");
    things.set("claim/gone", { hash: "1", of: ["LA"], text: "No longer told." });
  });
  const { changed, added, gone } = changesBetween(then, now);
  expect(changed).toEqual([{ key: first, was: then.get(first ?? ""), is: now.get(first ?? "") }]);
  expect(added.map(({ key }) => key)).toEqual([second]);
  expect(gone).toEqual([{ key: "claim/gone", was: then.get("claim/gone") }]);
});

test("a later release is kept as what it tells differently, not whole", () => {
  const later = altered((things) => {
    things.set("claim/new", { hash: "1", of: ["LA"], text: "It was told of." });
    things.delete([...now.keys()][0] ?? "");
  });
  const file: unknown = JSON.parse(writeKept("2030-01-01-00000000", later));
  expect(file).toEqual({
    id: "2030-01-01-00000000",
    after: nearestRelease(later)?.id,
    things: { "claim/new": ["1", ["LA"], "It was told of."], [[...now.keys()][0] ?? ""]: null },
  });
});

test("what stands behind a content note is kept without its words", () => {
  const texts = [...now.values()].map(({ text }) => text);
  expect(texts.filter((text) => text === "").length).toBeGreaterThan(0);
});
