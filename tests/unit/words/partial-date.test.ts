import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { includesYear, isPartialDate, sortKey, yearsOf } from "#core/partial-date.ts";

describe("partial dates", () => {
  test.each([
    "2013",
    "2013-05",
    "2013-05-10",
    "1995~",
    "2004/2011",
    "../2014",
    "2013/..",
    "2004-07-27/2004-07-28",
  ])("%s is one", (text) => expect(isPartialDate(text)).toBe(true));

  test.each([
    "",
    "13",
    "2013-13",
    "2013-02-30",
    "2011/2004",
    "../..",
    "2004/2005/2006",
    "by 2014",
    "2013-5",
  ])("%s is none", (text) => expect(isPartialDate(text)).toBe(false));

  test("touch the years between their ends", () => {
    expect(yearsOf("2004-07/2011")).toEqual({ from: 2004, to: 2011 });
    expect(includesYear("../2014", 1990)).toBe(true);
    expect(includesYear("2013/..", 2012)).toBe(false);
  });

  test("sort by their latest known moment", () => {
    const dates = ["2013-05-10", "2013", "2013-06", "2012/..", "../2014"];
    expect([...dates].sort((a, b) => sortKey(a) - sortKey(b))).toEqual([
      "2012/..",
      "2013",
      "2013-05-10",
      "2013-06",
      "../2014",
    ]);
  });

  test("any text is judged without a throw", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof isPartialDate(text)).toBe("boolean");
      }),
    );
  });
});
