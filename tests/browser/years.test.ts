/** A year on the map, in the lists and in the address: they never disagree. */

import fc from "fast-check";
import type { MapLibreMap } from "maplibre-gl";
import { midwayOf } from "../support/pictures/midway.ts";
import "maplibre-gl/dist/maplibre-gl.css";
import { createElement } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { loadGeography } from "#atlas/geography/geography.ts";
import { CountryList } from "#guide/CountryList.tsx";
import { RouteList } from "#guide/RouteList.tsx";
import { connectMap } from "#map/live/connect.ts";
import { createMap } from "#map/live/create.ts";
import { pick } from "#map/live/pick.ts";
import { countKey } from "#map/live/style/style-state.ts";
import { incidentKinds, stances } from "#model/model.ts";
import { routeIds } from "#subject/route-ids.ts";
import { pageTheme } from "#symbology/theme-variables.ts";
import { light } from "#symbology/themes.ts";
import { connectHistory } from "#view/address/history.ts";
import { firstYear, lastYear } from "#view/address/values.ts";
import { eventsInYear } from "#view/scene.ts";
import { everyIncident, type ViewState } from "#view/state.ts";
import { chooseYear, createView, showMarks, type View } from "#view/store.ts";
import { ViewContext } from "#view/use-view.ts";

let map: MapLibreMap;
let view: View;
let container: HTMLElement;
let lists: HTMLElement;
let root: Root;
let stops: (() => void)[];
/** What was shown before any test. */
let atFirst: ViewState;

const start = { center: [118, 32], zoom: 1 } as const;

const isIdle = () => new Promise<void>((resolve) => map.once("idle", () => resolve()));

// One map for all: to start one takes seconds of a core.
beforeAll(async () => {
  container = document.createElement("div");
  container.style.cssText = "width: 900px; height: 600px";
  lists = document.createElement("div");
  document.body.append(container, lists);
  history.replaceState(null, "", location.pathname);
  view = createView("#at=118,32,1", "light");
  showMarks(view, true);
  atFirst = view.getState();
  const geography = await loadGeography();
  map = createMap(container, light, { center: [...start.center], zoom: 1 });
  await new Promise<void>((resolve) => map.once("load", () => resolve()));
  stops = [connectMap(map, view, geography), connectHistory(view, () => {})];
  root = createRoot(lists);
  root.render(
    createElement(
      ViewContext.Provider,
      { value: view },
      createElement(RouteList),
      createElement(CountryList),
    ),
  );
});

beforeEach(async () => {
  view.setState(atFirst);
  map.jumpTo({ center: [...start.center], zoom: start.zoom });
  map.triggerRepaint();
  await isIdle();
});

afterAll(() => {
  for (const stop of stops) stop();
  root.unmount();
  map.remove();
  container.remove();
  lists.remove();
});

/** The routes of which at least one leg is drawn, by the words written along them. */
function drawnRoutes(): string[] {
  const drawn = map
    .queryRenderedFeatures({ layers: ["corridor-bands", "boats"] })
    .filter(({ state }) => state["strength"] !== 0)
    .map(({ properties }) => String(properties["label"]));
  return [...new Set(drawn)].sort();
}

/** The routes that the list shows as in use. */
function listedRoutes(): number {
  return lists.querySelectorAll(".route-list li:not([data-hidden])").length;
}

const hexOf = (colour: unknown) => {
  const channel = (key: string) => Math.round(Number(Reflect.get(Object(colour), key)) * 255);
  return `#${["r", "g", "b"].map((key) => channel(key).toString(16).padStart(2, "0")).join("")}`;
};

/** The colour of each country's band on the map. */
function tints(): Map<string, string> {
  const land = map.queryRenderedFeatures({ layers: ["land"] });
  return new Map(
    land.map(({ id, layer }) => [String(id), hexOf(Reflect.get(layer.paint ?? {}, "fill-color"))]),
  );
}

/** The colour of a country's band by the list, by its name. */
function listedTint(name: string): string {
  const rows = [...lists.querySelectorAll(".country-list li")];
  const row = rows.find((each) => each.textContent?.startsWith(name));
  const edge = [...(row?.querySelectorAll("rect[stroke]") ?? [])].at(-1)?.getAttribute("stroke");
  const stance = stances.find((each) => pageTheme.stanceEdge[each] === edge);
  return stance ? light.stanceEdge[stance] : light.map.land;
}

const inView = [
  ["CN", "China"],
  ["LA", "Laos"],
  ["VN", "Vietnam"],
  ["TH", "Thailand"],
  ["KR", "South Korea"],
  ["MN", "Mongolia"],
] as const;

/** Years, routes switched off, and incidents filtered: what a reader may have set. */
const anyState = fc.record({
  year: fc.option(fc.integer({ min: firstYear, max: lastYear }), { freq: 8 }),
  hiddenRoutes: fc.subarray([...routeIds]),
  incidents: fc.record({
    place: fc.constant(null),
    kinds: fc.subarray([...incidentKinds]),
    from: fc.option(fc.integer({ min: firstYear, max: 2005 })),
    to: fc.option(fc.integer({ min: 2006, max: lastYear })),
  }),
});

describe("in any state", () => {
  test("the lists answer what the map answers: routes shown, tints, incidents counted", async () => {
    await fc.assert(
      fc.asyncProperty(anyState, async (state) => {
        view.setState(state);
        // What is chosen is painted before the map follows: it comes to the new state.
        await vi.waitFor(() => {
          expect(drawnRoutes()).toHaveLength(listedRoutes());
          const shown = tints();
          for (const [id, name] of inView) expect(shown.get(id), name).toBe(listedTint(name));
          const marked = map
            .queryRenderedFeatures({ layers: ["incidents"] })
            .reduce((sum, { properties }) => sum + Number(properties[countKey(state.year)]), 0);
          const told = eventsInYear(state.incidents, state.year);
          expect(marked).toBe(told.filter(({ at }) => at !== null).length);
        }, 20_000);
      }),
      // To look for a smaller case would take longer than a test may.
      { numRuns: 10, endOnFailure: true },
    );
  });
});

describe("in a year", () => {
  test("the map, the lists and the address agree, whatever years are chosen", async () => {
    const year = fc.option(fc.integer({ min: firstYear, max: lastYear }), { freq: 8 });
    await fc.assert(
      fc.asyncProperty(year, async (chosen) => {
        chooseYear(view, chosen);
        await vi.waitFor(() => {
          expect(drawnRoutes(), `routes in ${chosen}`).toHaveLength(listedRoutes());
          const shown = tints();
          for (const [id, name] of inView)
            expect(shown.get(id), `${name} in ${chosen}`).toBe(listedTint(name));
          const marked = map
            .queryRenderedFeatures({ layers: ["incidents"] })
            .reduce((sum, { properties }) => sum + Number(properties[countKey(chosen)]), 0);
          const told = eventsInYear(everyIncident, chosen).filter(({ at }) => at !== null);
          expect(marked, `incidents in ${chosen}`).toBe(told.length);
        }, 20_000);
        await vi.waitFor(() =>
          expect(/year=(\d+)/.exec(location.hash)?.[1] ?? null).toBe(chosen && String(chosen)),
        );
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });

  test("nothing is fetched or sent again, and a scrub ends where it stopped", async () => {
    const sent: string[] = [];
    map.on("sourcedataloading", ({ sourceId }) => sent.push(sourceId));
    for (let year = firstYear; year <= lastYear; year += 1) chooseYear(view, year);
    chooseYear(view, 2004);
    await vi.waitFor(() => {
      expect(map.getGlobalState()["incidentCount"]).toBe("count-2004");
      expect(drawnRoutes()).toHaveLength(listedRoutes());
    }, 20_000);
    // Which names stand is of the year: they are few, and set once it stands.
    expect(sent.filter((source) => source !== "names")).toEqual([]);
  });

  test("a leg that is not in use cannot be picked", async () => {
    const midway = midwayOf("mongolia", await loadGeography());
    map.jumpTo({ center: midway, zoom: 4 });
    await isIdle();
    const point = map.project(midway);
    expect(pick(map, point)).toEqual({ kind: "route", id: "mongolia" });
    chooseYear(view, 1990);
    const { x, y } = map.project([108.5, 46.5]);
    await vi.waitFor(() => expect(pick(map, { x, y })?.kind).toBe("country"), 20_000);
    chooseYear(view, 2025);
    await vi.waitFor(() => expect(pick(map, point)).toMatchObject({ kind: "country" }), 20_000);
  });
});
