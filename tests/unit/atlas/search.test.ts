import { beforeAll, describe, expect, test } from "vitest";
import { fold } from "#core/fold.ts";
import { prepareSearch, searchAtlas } from "#reading/search/search-index.ts";

beforeAll(prepareSearch);

const names = (query: string, group: Parameters<ReturnType<typeof searchAtlas>["get"]>[0]) =>
  (searchAtlas(query).get(group) ?? []).map(({ name }) => name);

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

  test("finds nothing for nothing, and for nonsense", () => {
    expect(searchAtlas("   ").size).toBe(0);
    expect(searchAtlas("xqzzt").size).toBe(0);
  });
});
