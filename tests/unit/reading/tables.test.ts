/** Tables where people work with them: lines that open one, and what is shown alone. */
import { csvParse } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { atlas, claimById } from "#atlas/atlas.ts";
import { newestSource } from "#atlas/evidence/support.ts";
import { tables } from "#atlas/numbers/tables.ts";
import { claimsAbout } from "#atlas/queries.ts";
import { writeCsv } from "#core/csv.ts";
import { readyLines } from "#reading/pages/data/ready-lines.ts";
import { isPart, shownRows } from "#reading/pages/data/shown-rows.ts";
import { nothing } from "#view/state.ts";

const laos = { chosen: { on: "country", id: "LA", within: null }, year: null } as const;
const tableOf = (name: string) => {
  const table = tables.find((each) => each.name === name);
  if (!table) throw new Error(`There is no table ${name}.`);
  return table;
};

describe("only what is shown", () => {
  test("is all of a table where nothing is chosen", () => {
    const view = { chosen: nothing, year: null };
    expect(isPart(view)).toBe(false);
    for (const table of tables) expect(shownRows(table, view)).toHaveLength(table.rows.length);
  });

  test("of a country is what is told of it, in a year what is dated to that", () => {
    const incidents = tableOf("incidents");
    const rows = shownRows(incidents, laos);
    expect(rows.length).toBeGreaterThan(1);
    const about = new Set<string>(claimsAbout("LA").map(({ id }) => id));
    for (const { claims } of rows)
      expect(
        String(claims)
          .split(" ")
          .some((id) => about.has(id)),
      ).toBe(true);
    const then = shownRows(incidents, { ...laos, year: 2013 });
    expect(then.map(({ event }) => event)).toContain("la-2013-nine");
    expect(then.every(({ when }) => String(when).includes("2013"))).toBe(true);
    expect(then.length).toBeLessThan(rows.length);
  });

  test("of a route is what its legs, its history and its events rest on; of sources, what is cited there", () => {
    const chosen = { on: "route", id: "mongolia", leg: null } as const;
    const cited = shownRows(tableOf("sources"), { chosen, year: null });
    const route = atlas.routes.find(({ id }) => id === "mongolia");
    const [leg] = route?.legs ?? [];
    const [claim] = leg?.claims ?? [];
    if (!claim) throw new Error("The route has no claim.");
    const [{ source }] = claimById(claim).evidence;
    expect(cited.map(({ id }) => id)).toContain(source);
    expect(cited.length).toBeLessThan(tableOf("sources").rows.length);
  });

  test("is a file with the table's columns, which spreadsheets read right and do not run", () => {
    const rows = [{ claim: "one", statement: '=SUM(1), "새터민"' }];
    const file = writeCsv(["claim", "statement"], rows);
    expect(file.startsWith("\uFEFF")).toBe(true);
    expect([...csvParse(file.slice(1))]).toEqual([
      { claim: "one", statement: `'=SUM(1), "새터민"` },
    ]);
  });
});

test("a table is opened by a line in a spreadsheet, in R and in Python", () => {
  const address = "https://atlas.example/data/who-came.csv";
  const { sheets, r, python } = readyLines("who-came", address);
  for (const line of [sheets, r, python]) expect(line).toContain(`"${address}"`);
  // Names with a hyphen would be a subtraction.
  expect(r).toMatch(/^who_came <- read\.csv\(/);
  expect(python).toMatch(/\nwho_came = pd\.read_csv\(/);
});

test("the newest source of claims is the one that was published last", () => {
  const claims = claimsAbout("LA");
  const newest = newestSource(claims);
  expect(newest).not.toBeNull();
  expect(newestSource(claims.slice(0, 0))).toBeNull();
  const [first] = claims;
  expect(newestSource(first ? [first] : [])?.date ?? "").not.toBe("");
});
