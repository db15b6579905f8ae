/** What a result or an answer opens: a place and a year in which what was found is told. */
import { beforeAll, describe, expect, test } from "vitest";
import { prepareSearch, searchAtlas } from "#reading/search/search-index.ts";
import { formatAddress } from "#view/address/address.ts";
import { createView } from "#view/store.ts";

beforeAll(prepareSearch);

/** The address after the answer to a question is opened, or the first result, from another one. */
function opened(query: string, from: string): string {
  const view = createView(from, "light");
  const { answer, hits } = searchAtlas(query);
  (answer ?? hits[0])?.open(view);
  return `#${formatAddress(view.getState())}`;
}

const from = ["", "#country=CN", "#route=mongolia", "#country=TH&year=2015", "#year=2015"];

describe.each(from)("from “%s”", (before) => {
  test.each([
    ["latest year", "#year=2025"],
    ["peak year", "#year=2009"],
    ["2009", "#year=2009"],
    ["why 2009", "#year=2009"],
    ["how many in 2004", "#year=2004"],
    ["how many women", "#year=2025"],
  ])("“%s”, which is of no record, leads to the year alone", (query, after) => {
    expect(opened(query, before)).toBe(after);
  });

  test.each([
    ["how many in thailand", /^#country=TH$/],
    ["what does laos do", /^#country=LA$/],
    ["latest year in germany", /^#country=DE&year=\d{4}$/],
    ["peak in the united kingdom", /^#country=GB&year=\d{4}$/],
    ["China 2004", /^#country=CN&year=2004$/],
    ["how many were sent back", /^#returns=1$/],
  ])("“%s” leads to the record, in the year that was asked for or over all", (query, after) => {
    // A route that was chosen stays lit with a country's record.
    expect(opened(query, before).replace(/&route=[a-z-]+/, "")).toMatch(after);
  });
});

describe("a result", () => {
  const hit = (key: string, query: string, before: string) => {
    const view = createView(before, "light");
    const found = searchAtlas(query, true).hits.find((each) => each.key === key);
    expect(found, key).toBeDefined();
    found?.open(view);
    return view.getState().year;
  };

  test("of which nothing is told in the year that is set shows all years", () => {
    expect(hit("country-VN", "vietnam", "#year=2025")).toBeNull();
    expect(hit("country-MM", "myanmar", "#year=2025")).toBeNull();
    expect(hit("route-mongolia", "mongolia", "#year=1990")).toBeNull();
    expect(hit("mm-2008-practice", "enter myanmar illegally", "#year=2025")).toBeNull();
  });

  test("of which something is told in the year that is set stays in it", () => {
    expect(hit("country-VN", "vietnam", "#year=2009")).toBe(2009);
    expect(hit("country-CN", "china", "#year=2025")).toBe(2025);
    expect(hit("route-mongolia", "mongolia", "#year=2003")).toBe(2003);
  });
});
