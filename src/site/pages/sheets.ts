/** Lists that are too long to fetch as one page: they are read sheet by sheet, the first at the list's own path. */
import { m } from "#languages/compiled/messages.js";
import { sheetPath } from "#share/record-paths.ts";
import { h, link, type Markup, type Part } from "./markup.ts";
import type { Page } from "./page.ts";

/** What has a place of its own on one sheet: a link to it leads on from every other. */
type MarksOf<Item> = (items: readonly Item[]) => readonly string[];

/** A sheet's number, as the way to it or where the reader is. */
const wayTo = (path: string, at: number, here: number): Markup =>
  at === here
    ? h("b", { ariaCurrent: "page" }, String(at + 1))
    : link(sheetPath(path, at), String(at + 1));

function otherSheets<Item>(
  path: string,
  rows: readonly (readonly Item[])[],
  here: number,
  marksOf: MarksOf<Item>,
): Part {
  const ways = rows.map((items, at) => {
    const marks = at === here ? [] : marksOf(items);
    return h("li", [wayTo(path, at, here), ...marks.map((id) => h("span", { id }))]);
  });
  return { id: "sheets", title: m.page_sheets(), content: [h("ul.sheets", ways)] };
}

/** What makes each sheet of a list; a list of one row is a page like any other. */
export function sheetMakers<Item>(
  path: string,
  rows: readonly (readonly Item[])[],
  make: (items: readonly Item[], path: string) => Page,
  marksOf: MarksOf<Item> = () => [],
): readonly (() => Page)[] {
  return rows.map((items, at) => () => {
    const page = make(items, sheetPath(path, at));
    if (rows.length === 1) return page;
    const title = m.page_sheet({ title: page.title, number: at + 1, count: rows.length });
    return { ...page, title, parts: [...page.parts, otherSheets(path, rows, at, marksOf)] };
  });
}

/** The way to a page of a list that is divided by subject, with how much is there. */
export const wayToPart = (path: string, name: string, count: string): Markup =>
  h("li", [link(path, name), h("p", count)]);
