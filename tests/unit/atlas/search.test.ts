import { beforeAll, describe, expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { chronicleOf } from "#atlas/chronicle.ts";
import { outline } from "#atlas/outline/outline.ts";
import { fold } from "#core/fold.ts";
import type { SearchGroup } from "#reading/search/entries.ts";
import { prepareSearch, searchAtlas } from "#reading/search/search-index.ts";

beforeAll(prepareSearch);

const names = (query: string, kind: SearchGroup) =>
  searchAtlas(query).hits.flatMap(({ group, name }) => (group === kind ? [name] : []));

describe("search", () => {
  test("finds countries and routes by their names first", () => {
    expect(names("mongolia", "country")[0]).toBe("Mongolia");
    expect(names("gobi", "route")).toEqual(["Across the Gobi to Mongolia"]);
    expect(names("thail", "country")).toContain("Thailand");
  });

  test("finds terms by Hangul, Hanja and either romanisation", () => {
    for (const query of ["새터민", "saeteomin", "脫北者", "t'albukcha"]) {
      expect(names(query, "term").length, query).toBeGreaterThan(0);
    }
  });

  test("finds sentences, books, films and sources", () => {
    expect(names("airlift 2004", "claim").length).toBeGreaterThan(0);
    expect(names("nothing to envy", "work")).toContain(
      "Nothing to Envy: Ordinary Lives in North Korea",
    );
    expect(names("robert king", "source")).toContain("Number of North Korean Defectors Declines");
  });

  test("folds case, diacritics and width", () => {
    expect(fold("Hà Tĩnh ĐÀ ＡＢ")).toBe("ha tinh da ab");
    expect(names("ha tinh", "claim")).toEqual(names("Hà Tĩnh", "claim"));
    expect(names("ha tinh", "claim").length).toBeGreaterThan(0);
  });

  test("a question in plain words finds what holds most of them", () => {
    const sentBack = names("which country sends people back", "claim").join(" ");
    expect(sentBack).toMatch(/sen[dt]\w* .*back/i);
    expect(names("how many women", "claim").join(" ")).toMatch(/women/i);
    expect(searchAtlas("xqzzt women").hits).toEqual([]);
  });

  test("finds nothing for nothing, and for nonsense", () => {
    for (const query of ["   ", "xqzzt"])
      expect(searchAtlas(query)).toEqual({ answer: null, hits: [], all: 0 });
  });
});

describe("a question", () => {
  test("how many are in a country is answered with its number, and what bears it", () => {
    const { answer, hits } = searchAtlas("How many in China?");
    expect(answer?.text).toMatch(/\d/);
    expect(answer?.claims.length).toBeGreaterThan(3);
    expect(hits[0]).toMatchObject({ group: "country", name: "China" });
  });

  test("why something turned in a year is answered by what sources give, or that none does", () => {
    expect(searchAtlas("why 2009").answer?.text).toMatch(/^No source read here gives a cause/);
    const fell = searchAtlas("why so few in 2021").answer;
    expect(fell?.text).toMatch(/border/);
    expect(fell?.claims.map(({ id }) => id)).toContain("kp-border-closed-2020");
  });

  test("what a country does, a year, a number of a year and two years are answered", () => {
    const takeaway = atlas.records.get("LA")?.takeaway.text;
    expect(searchAtlas("what does laos do").answer?.text).toBe(takeaway);
    expect(searchAtlas("2009").answer?.text).toBe(chronicleOf(2009)?.text);
    expect(searchAtlas("how many in 2004").answer?.text).toContain("1,898");
    expect(searchAtlas("2009 vs 2021").answer?.label).toBe("Compare the two years");
  });

  test("what is no question is only looked for, and every kind is found", () => {
    expect(searchAtlas("mongolia").answer).toBeNull();
    expect(names("airlift", "event").length).toBeGreaterThan(0);
    expect(names("2004", "year")[0]).toMatch(/^2004: /);
    expect(names("csv", "page")).toEqual(["Data"]);
    const [story] = outline.storyTitles;
    expect(names(story?.title ?? "", "story")).toContain(story?.title);
    const { hits, all } = searchAtlas("china");
    expect(searchAtlas("china", true).hits).toHaveLength(all);
    expect(hits.length).toBeLessThan(all);
  });
});
