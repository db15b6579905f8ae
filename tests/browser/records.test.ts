/** Every record opens in one page, as a reader goes from one to the next, without a word of complaint. */
import { createElement } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { topicOf } from "#atlas/topics.ts";
import { RecordPanel } from "#reading/records/RecordPanel.tsx";
import { topicIds } from "#subject/topic-ids.ts";
import { createView, selectCountry, selectRoute, selectTopic, type View } from "#view/store.ts";
import { ViewContext } from "#view/use-view.ts";

let view: View;
let root: Root;
let page: HTMLElement;
const complained: unknown[] = [];

beforeEach(() => {
  complained.length = 0;
  for (const level of ["error", "warn"] as const)
    vi.spyOn(console, level).mockImplementation((...words) => complained.push(words));
  page = document.createElement("div");
  document.body.append(page);
  view = createView("", "light");
  root = createRoot(page);
  root.render(createElement(ViewContext.Provider, { value: view }, createElement(RecordPanel)));
});

afterEach(() => {
  root.unmount();
  page.remove();
  vi.restoreAllMocks();
  expect(complained).toEqual([]);
});

const heading = () => page.querySelector("h2")?.textContent;

/** Waits until a record of this name is open, with sentences and the marks of their sources. */
async function opens(name: string): Promise<void> {
  await expect.poll(heading).toBe(name);
  expect(page.querySelectorAll("p, li").length, name).toBeGreaterThan(2);
  expect(page.querySelectorAll("button").length, name).toBeGreaterThan(1);
}

describe("every record opens", () => {
  test("of a country", async () => {
    for (const { id, name } of atlas.records.values()) {
      selectCountry(view, id);
      await opens(name);
    }
  });

  test("of a route", async () => {
    for (const { id, name } of atlas.routes) {
      selectRoute(view, id);
      await opens(name);
    }
  });

  test("of a topic", async () => {
    for (const id of topicIds) {
      selectTopic(view, id);
      await opens(topicOf(id).record.name);
    }
  });
});
