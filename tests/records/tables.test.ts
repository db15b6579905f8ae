/** The CSV files and their dictionary, read back. */

import { csvParse } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { allEvents } from "#atlas/events.ts";
import { tables } from "#atlas/numbers/tables.ts";
import { publishAll } from "#geo/publish.ts";

const files = publishAll();
const withoutMark = (file: string) => file.replace(/^\uFEFF/, "");

describe.each(tables.map(({ name, columns, rows }) => ({ name, columns, rows })))(
  "data/$name.csv",
  ({ name, columns, rows }) => {
    const file = files.get(`data/${name}.csv`) ?? "";
    const parsed = csvParse(withoutMark(file));

    test("begins with the mark by which spreadsheets know UTF-8, and has it once", () => {
      expect([...new TextEncoder().encode(file).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(withoutMark(file)).not.toContain("\uFEFF");
    });

    test("reads back with every row and the columns of its dictionary", () => {
      expect(parsed.columns).toEqual(Object.keys(columns));
      expect(parsed).toHaveLength(rows.length);
      expect(rows.length).toBeGreaterThan(20);
      const readme = files.get("data/README.md") ?? "";
      for (const column of parsed.columns) expect(readme).toContain(`\`${column}\``);
    });

    test("holds no cell that a spreadsheet would run", () => {
      const cells = parsed.flatMap((row) => Object.values(row));
      expect(cells.filter((cell) => /^[=@\t\r]|^[+-](?!\d)/.test(cell ?? ""))).toEqual([]);
    });
  },
);

test("the arrivals table has its two buckets and every year to 2025", () => {
  const parsed = csvParse(withoutMark(files.get("data/arrivals.csv") ?? ""));
  const periods = parsed.map(({ period }) => period);
  for (let year = 2002; year <= 2025; year += 1) expect(periods).toContain(String(year));
  expect(parsed.find(({ claim }) => claim === "kr-arrivals-2009")?.["total"]).toBe("2914");
});

test("incidents in the table and in the app are the same", () => {
  const parsed = csvParse(withoutMark(files.get("data/incidents.csv") ?? ""));
  expect(parsed.map(({ event }) => event)).toEqual(allEvents.map(({ id }) => id));
  const accounts = parsed.flatMap(({ claims = "" }) => claims.split(" "));
  const told = atlas.claims.filter(({ kind }) => kind === "incident").map(({ id }) => id);
  expect([...accounts].sort()).toEqual([...told].sort());
});

test("the data package describes every table as it is", () => {
  const described = JSON.parse(files.get("data/datapackage.json") ?? "{}");
  expect(described).toMatchObject({ profile: "tabular-data-package", name: "the-long-way-south" });
  const resources: readonly {
    path: string;
    schema: { fields: { name: string; type: string }[] };
  }[] = described.resources;
  expect(resources.map(({ path }) => path)).toEqual(tables.map(({ name }) => `${name}.csv`));
  for (const { path, schema } of resources) {
    const parsed = csvParse(withoutMark(files.get(`data/${path}`) ?? ""));
    expect(schema.fields.map(({ name }) => name)).toEqual(parsed.columns);
    for (const { name, type } of schema.fields.filter((field) => field.type !== "string")) {
      const numbers = parsed
        .map((row) => row[name] ?? "")
        .filter((cell) => cell !== "")
        .map(Number);
      const isOfType = type === "integer" ? Number.isInteger : Number.isFinite;
      expect(
        numbers.filter((number) => !isOfType(number)),
        `${path} ${name}`,
      ).toEqual([]);
    }
  }
});
