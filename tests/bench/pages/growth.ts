/**
 * The whole page with `?times=` the claims and routes; marks `measured` with a name and milliseconds
 * for what a reader does, and `growth-done` at the end.
 */
import "/src/symbology/theme.css";
import "/src/ui/type/fonts.css";
import "/src/ui/base.css";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { loadGeography } from "#atlas/geography/geography.ts";
import { chooseYear, closePage, createView, openPage, selectCountry } from "#view/store.ts";
import { growAtlas, growLegs } from "./grown.ts";

const times = Number(new URLSearchParams(location.search).get("times") ?? 1);
const element = document.getElementById("root");
if (!element) throw new Error("The page has no root.");

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Resolves when the frame at hand has been painted. */
async function painted(): Promise<void> {
  await nextFrame();
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
}

async function measure(name: string, act: () => void, isDone = () => true): Promise<void> {
  const start = performance.now();
  act();
  while (!isDone()) await nextFrame();
  await painted();
  performance.mark("measured", { detail: { name, ms: performance.now() - start } });
}

const geography = await loadGeography();
growAtlas(times);
Object.assign(geography, { legs: growLegs(geography) });
// Only now: what reads the atlas when it is loaded reads the grown one.
const [{ App }, { prepareSearch, searchAtlas }] = await Promise.all([
  import("#app/plate/App.tsx"),
  import("#reading/search/search-index.ts"),
]);
const view = createView("", "light");
const hasMark = (name: string) => performance.getEntriesByName(name).length > 0;
const root = createRoot(element);
await measure(
  "map-ready",
  () => root.render(createElement(App, { view })),
  () => hasMark("map-ready"),
);
for (const year of [2004, 2009, 2013]) await measure("year", () => chooseYear(view, year));
chooseYear(view, null);
let isIndexed = false;
await measure(
  "search index",
  () => {
    void prepareSearch().then(() => {
      isIndexed = true;
    });
  },
  () => isIndexed,
);
await measure("search", () => searchAtlas("family"));
await measure(
  "record, first",
  () => selectCountry(view, "LA"),
  () => hasMark("record-shown"),
);
await measure("record", () => selectCountry(view, "CN"));
await measure(
  "list, first",
  () => openPage(view, "incidents"),
  () => document.querySelector("main h2, main h1") !== null,
);
closePage(view);
await painted();
await measure("list", () => openPage(view, "incidents"));
closePage(view);
await painted();
performance.mark("growth-done");
