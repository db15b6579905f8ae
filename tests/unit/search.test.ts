import { describe, expect, test } from "vitest";
import { fold, searchNames } from "#panels/search-index";

const names = (query: string) => searchNames(query).map(({ name }) => name);

describe("search", () => {
  test("finds countries and routes by any words of their names", () => {
    expect(names("korea")).toEqual(["North Korea", "South Korea"]);
    expect(names("thailand")[0]).toBe("Thailand");
    expect(names("gobi")).toEqual(["Across the Gobi to Mongolia"]);
  });

  test("folds case, diacritics and width", () => {
    expect(fold("Hà Tĩnh ĐÀ ＡＢ")).toBe("ha tinh da ab");
    expect(names("ＭＯＮＧ")).toContain("Mongolia");
  });

  test("finds nothing for nothing", () => {
    expect(names("   ")).toEqual([]);
    expect(names("atlantis")).toEqual([]);
  });
});
