/** What a route's record says of it as a whole. */
import { expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { unpackGeography } from "#atlas/geography/geography.ts";
import { firstYearOf, reportedYears, routeStanding } from "#atlas/numbers/in-year.ts";
import { stagesOf } from "#atlas/ways/stages.ts";
import { publishAll } from "#geo/publish.ts";
import { routeKicker } from "#languages/words/kickers.ts";
import { tellThing } from "#reading/here/thing-words.ts";
import { lengthInWords } from "#reading/profile/length-in-words.ts";
import { kilometresIn, measureRoute } from "#reading/profile/route-geometry.ts";
import { subject } from "#subject/subject.ts";
import { createView } from "#view/store.ts";

const published = publishAll();
const read = (name: string): unknown => JSON.parse(published.get(name) ?? "");
const geography = unpackGeography(read("basemap.json"), read("routes.json"), read("stations.json"));

test.each(atlas.routes.map((route, at) => [route.id, route, at] as const))(
  "%s: which of the routes it is, and how long each part of it is as drawn",
  (_, route, at) => {
    expect(routeKicker(route)).toBe(`Route ${at + 1} of ${atlas.routes.length}`);
    const geometry = measureRoute(geography, route);
    expect([...geometry.legs.keys()]).toEqual([...route.legs]);
    expect(geometry.groundKilometres).toBeGreaterThan(100);
    const parts = stagesOf(route).map((stage) => kilometresIn(stage, geometry));
    const all = parts.reduce((sum, km) => sum + km, 0);
    expect(all).toBeGreaterThan(100);
    // Stages are rounded to ten, and the whole to ten or to a hundred.
    const head = Number(/[\d,]+/.exec(lengthInWords(route, geometry))?.[0].replaceAll(",", ""));
    const rounding = parts.filter((km) => km > 0).length * 5 + (head < 1000 ? 5 : 50);
    expect(Math.abs(head - all)).toBeLessThanOrEqual(rounding);
  },
);

test("a way that is gone by boat alone is told by boat, and one over land without", () => {
  const wordsOf = (id: string) => {
    const route = atlas.routes.find((each) => each.id === id);
    return route ? lengthInWords(route, measureRoute(geography, route)) : "";
  };
  expect(wordsOf("sea")).toBe("About 960 km by boat, then a flight");
  expect(wordsOf("missions")).toBe("About 970 km over land, then a flight");
  expect(wordsOf("dmz")).toBe("About 280 km over land");
});

test.each(atlas.routes.map((route) => [route.id, route] as const))(
  "%s: its record, the list and its card on the map tell one first year, and it is reported then",
  (id, route) => {
    const since = firstYearOf(route);
    const years = reportedYears(route);
    expect(years?.from).toBe(since);
    const { told } = tellThing({ kind: "route", id }, createView("", "light").getState(), null);
    const isOpen = years?.to === subject.years.last;
    expect(told.at(-1)).toBe(`reported ${isOpen ? `since ${since}` : `${since}–${years?.to}`}`);
    expect(routeStanding(route, since)).toMatch(/^(open|fading)$/);
    expect(routeStanding(route, (since ?? 0) - 1)).not.toMatch(/^(open|fading)$/);
  },
);
