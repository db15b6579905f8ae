/** The same house with another subject in it: no country, no year and no way of ours is left in it. */

import { stories } from "virtual:stories";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { beforeAll, expect, test, vi } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { relationsOf } from "#atlas/evidence/relations.ts";
import { routeStanding } from "#atlas/numbers/in-year.ts";
import { allSeries } from "#atlas/numbers/series.ts";
import { drawMap } from "#drawing/draw-map.ts";
import { cameraOf } from "#drawing/projection.ts";
import { writeXml } from "#drawing/write-xml.ts";
import { finishFigure } from "#figures/composing/finish-figure.ts";
import { figurePresets, frameOf } from "#figures/composing/presets.ts";
import { RecordPanel } from "#reading/records/RecordPanel.tsx";
import { prepareSearch, searchAtlas } from "#reading/search/search-index.ts";
import { Handout } from "#stories/paper/handout/Handout.tsx";
import { light } from "#symbology/themes.ts";
import { parseAddress } from "#view/address/address.ts";
import { homeExtent } from "#view/camera/extents.ts";
import { everyIncident } from "#view/state.ts";
import { createView } from "#view/store.ts";
import { tellStory } from "#view/story/told-story.ts";
import { ViewContext } from "#view/use-view.ts";
import { tinyGeography } from "../support/tiny-atlas/geography.ts";

const margin = { top: 20, right: 20, bottom: 20, left: 20 };
const ours = /korea|china|\bseoul\b|unhcr|long way south/i;

beforeAll(() => {
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  vi.stubGlobal("location", new URL("https://example.org/"));
});

const geography = tinyGeography();
const textIn = (markup: string) => markup.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");

function recordAt(hash: string): string {
  const view = createView(hash, "light");
  const record = createElement(RecordPanel);
  return textIn(renderToString(createElement(ViewContext.Provider, { value: view }, record)));
}

test("is read: its claims, ways, years and what contradicts what", () => {
  expect(atlas.claims.map(({ id }) => id)).toContain("fo-ferry");
  expect(atlas.routes.map(({ label }) => label)).toEqual(["River way", "Mill way"]);
  expect(atlas.routes.map((route) => routeStanding(route, 1840))).toEqual(["open", "not-yet"]);
  expect(relationsOf("fo-counted").map(({ other }) => other.id)).toEqual(["fo-counted-less"]);
  expect(allSeries.map(({ points }) => points.length)).toEqual([2]);
});

test("is shown: the record of a town that is no country, and of a way", () => {
  expect(recordAt("#country=MILLTOWN&year=1850")).toContain("What is made up about Milltown.");
  expect(recordAt("#route=river-way")).toContain("A way by boat, made up.");
});

test("has its own years and places in addresses, and does not know ours", () => {
  expect(parseAddress("year=1840&country=coast").state).toMatchObject({
    year: 1840,
    chosen: { on: "country", id: "COAST" },
  });
  const { state, notices } = parseAddress("year=2009&country=KP&route=mongolia");
  expect(state.year).toBeNull();
  expect(state.chosen.on).toBe("nothing");
  expect(notices.length).toBeGreaterThan(0);
});

test("is searched", async () => {
  await prepareSearch();
  const found = (kind: string) =>
    searchAtlas("mill").hits.flatMap(({ group, name }) => (group === kind ? [name] : []));
  expect(found("country")).toEqual(["Milltown"]);
  expect(found("route")).toEqual(["By the made-up mill"]);
  expect(searchAtlas("korea").all).toBe(0);
});

test("is drawn: its lands, stations and ways", () => {
  const drawing = writeXml(
    drawMap(geography, {
      width: 900,
      height: 600,
      camera: cameraOf(homeExtent, 900, 600, margin, 5.2),
      theme: light,
      year: null,
      country: null,
      route: null,
      hiddenRoutes: [],
      incidents: everyIncident,
    }),
  );
  const written = textIn(drawing);
  // Countries are named in capitals, where they come from is not.
  for (const name of ["The Hills", "THE FORDS"]) expect(written).toContain(name);
  expect(drawing).toContain("#8f5a00");
  expect(written).not.toMatch(ours);
});

test("is cited and printed: a figure with its legend, its sources and its own version", () => {
  const [preset] = figurePresets;
  const figure = finishFigure(
    geography,
    "map",
    {
      view: {
        extent: homeExtent,
        year: 1840,
        country: null,
        route: null,
        hiddenRoutes: [],
        incidents: everyIncident,
        series: "crossings-fords",
      },
      frame: frameOf(preset),
      theme: light,
      title: "",
      note: "",
      show: {
        ...{ legend: true, tints: true, incidents: true, stations: true, labels: true },
        ...{ otherRoutes: false, scaleBar: true, inset: true, qr: false },
      },
      address: "https://example.org/#year=1840",
      date: "2026-11-28",
    },
    { ownTitle: true, ownNote: true },
  );
  // What the atlas is about is still said in words of the interface.
  expect(figure.alternative).toContain(
    "Down the made-up river: The Hills, The Fords and The Coast; reported.",
  );
  expect(figure.citation).toContain("https://example.org/#year=1840");
});

test("tells its story on paper", () => {
  const [story] = stories;
  if (!story) throw new Error("There is no story.");
  const paper = renderToString(
    createElement(
      ViewContext,
      { value: createView("", "light") },
      createElement(Handout, {
        ...{ story: tellStory(story), geography, theme: light, address: null },
        ...{ second: null, showsAccounts: false, hasTeacher: true },
      }),
    ),
  );
  expect(textIn(paper)).toContain("A ferry ran in the Fords.");
  expect(textIn(paper)).toContain("version 1861-01-01");
  expect(textIn(paper)).toContain("No Office 1861");
});
