/** Where sentences are too many to be indexed, they are looked through: the same words find them. */
import MiniSearch from "minisearch";
import { expect, test } from "vitest";
import { fold } from "#core/fold.ts";
import { entries } from "#reading/search/entries.ts";
import { lookThrough } from "#reading/search/look-through.ts";

const claims = entries([]).filter(({ group }) => group === "claim");

test("what is looked through is found by the words by which an index finds it", async () => {
  const index = new MiniSearch({
    ...{ idField: "key", fields: ["name", "text"], processTerm: fold },
    searchOptions: { prefix: true, combineWith: "AND" },
  });
  index.addAll(claims);
  const { find } = await lookThrough(claims);
  for (const query of ["family", "laos embassy", "MONGOLIA 2003", "Ha Tinh", "refugee", "zzz"]) {
    const indexed = index.search(query).map(({ id }) => String(id));
    const keys = find(query).map(({ key }) => key);
    expect(new Set(keys), query).toEqual(new Set(indexed));
  }
  for (const nothing of ["", " ", "…"]) expect(find(nothing)).toEqual([]);
});

test("names come before texts", async () => {
  const open = () => {};
  const entry = (key: string, name: string, text: string) =>
    ({ ...{ key, name, text, detail: "", open }, group: "claim" }) as const;
  const { find } = await lookThrough([
    entry("a", "Told elsewhere", "of a school"),
    entry("b", "A school", "of old"),
  ]);
  expect(find("scho").map(({ key }) => key)).toEqual(["b", "a"]);
  expect(find("chool")).toEqual([]);
});

test("of very many, each is found once, by its own words alone", async () => {
  const open = () => {};
  const many = Array.from({ length: 9001 }, (_, i) => ({
    ...{ key: `k${i}`, name: `Số ${i}`, text: `Số ${i} and ${i % 2 ? "odd" : "even"}`, detail: "" },
    ...{ open, group: "claim" as const },
  }));
  const { find } = await lookThrough(many);
  expect(find("so even")).toHaveLength(4501);
  expect(find("EVEN 9000").map(({ key }) => key)).toEqual(["k9000"]);
  expect(find("8999 odd").map(({ key }) => key)).toEqual(["k8999"]);
  // The words of two that stand beside one another are not one's.
  expect(find("4000 odd")).toEqual([]);
});
