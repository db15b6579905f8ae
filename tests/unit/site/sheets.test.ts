/** Lists that are too long for a page are read on several. */
import { toHtml } from "hast-util-to-html";
import { describe, expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { inRows } from "#core/in-rows.ts";
import { h } from "#site/pages/markup.ts";
import type { Page } from "#site/pages/page.ts";
import { sheetMakers } from "#site/pages/sheets.ts";
import { htmlOf, pages, textOf } from "../../support/pages/written-pages.ts";

const said: Omit<Page, "path" | "parts"> = {
  title: "Ferries",
  type: "Article",
  isListed: true,
  kicker: "",
  description: "What is told of ferries",
  lead: [],
  picture: null,
  view: "",
  claims: [],
};

const list = Array.from({ length: 25 }, (_, at) => `ferry-${at}`);

const sheetsOf = (items: readonly string[], most: number): readonly Page[] =>
  sheetMakers(
    "ferries/",
    inRows(items, most),
    (own, path) => ({
      ...said,
      path,
      parts: [{ id: "told", title: "Told", content: own.map((id) => h("p", { id }, id)) }],
    }),
    (own) => own,
  ).map((make) => make());

const markup = ({ parts }: Page) =>
  toHtml(
    h(
      null,
      parts.flatMap(({ content }) => content),
    ),
  );

describe("a list", () => {
  test("that a page can hold is one page", () => {
    const [page, ...others] = sheetsOf(list, 25);
    expect(others).toEqual([]);
    expect(page).toMatchObject({ path: "ferries/", title: "Ferries" });
    expect(sheetsOf([], 25)).toHaveLength(1);
  });

  test("of more is divided into sheets of about the same length, each of which leads to the others", () => {
    const sheets = sheetsOf(list, 10);
    expect(sheets.map(({ path }) => path)).toEqual(["ferries/", "ferries/2/", "ferries/3/"]);
    expect(sheets.map(({ title }) => title)).toEqual([
      "Ferries (1 of 3)",
      "Ferries (2 of 3)",
      "Ferries (3 of 3)",
    ]);
    expect(sheets.map((sheet) => markup(sheet).match(/<p /g)?.length)).toEqual([9, 9, 7]);
    for (const sheet of sheets)
      for (const { path } of sheets)
        expect(markup(sheet).includes(`href="@/${path}"`)).toBe(path !== sheet.path);
  });

  test("leads on from every sheet to a sentence that stands on another", () => {
    for (const sheet of sheetsOf(list, 10))
      for (const id of list)
        expect(markup(sheet).split(`id="${id}"`), `${sheet.path} ${id}`).toHaveLength(2);
  });
});

describe("what there is too much of for a page", () => {
  const beneath = (path: string) =>
    pages.filter((page) => page.path.startsWith(path) && page.path !== path);

  test("is divided by subject: a source's claims by country, disagreements by theme", () => {
    for (const path of ["source/wikipedia-2024/", "disagreements/south-korea/"]) {
      const [top, parts] = [pages.find((page) => page.path === path), beneath(path)];
      expect(top?.claims).toEqual([]);
      expect(parts.length).toBeGreaterThan(5);
      for (const part of parts) {
        expect(htmlOf(path)).toContain(`href="../../${part.path}"`);
        expect(textOf(part.path)).toContain(part.claims[0]?.statement);
      }
    }
  });

  test("a source's page says first how many sentences rest on it", () => {
    const counted = pages.filter(({ path }) => /^source\/[^/]+\/$/.test(path));
    expect(counted.length).toBeGreaterThan(100);
    for (const { path } of counted) {
      const count = atlas.claims.filter(({ evidence }) =>
        evidence.some(({ source }) => path === `source/${source}/`),
      ).length;
      const words =
        count === 1 ? "1 sentence of the atlas rests" : `${count} sentences of the atlas rest`;
      if (count > 0) expect(textOf(path), path).toContain(`${words} on this source`);
    }
  });

  test("has each of its sentences on one page, and no page twice", () => {
    const told = beneath("source/wikipedia-2024/").flatMap(({ claims }) => claims);
    expect(new Set(told).size).toBe(told.length);
    expect(told.length).toBeGreaterThan(150);
  });
});
