/** A route's profile as shapes, and the way along a line. */
import { describe, expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { allEvents } from "#atlas/events.ts";
import { waysOf } from "#atlas/ways/ways.ts";
import { pointAlong } from "#drawing/corridors/measure-line.ts";
import { publishRoutes } from "#geo/publish.ts";
import { fixedWidths, layOutProfile } from "#reading/profile/profile.ts";
import type { MeasuredLeg } from "#reading/profile/profile-chain.ts";
import { isAlong, placeIncidents } from "#reading/profile/profile-incidents.ts";
import { placeLabels } from "#reading/profile/profile-labels.ts";

const corridors = publishRoutes().features;

function waysMeasured(route: (typeof atlas.routes)[number]): MeasuredLeg[][] {
  return waysOf(route).map((way) =>
    way.flatMap((leg) => {
      const drawn = corridors.find(
        ({ properties }) =>
          properties.route === route.id && properties.from === leg.from && properties.to === leg.to,
      );
      if (!drawn) return [];
      const { lengthKm: kilometres, kilometres: byCountry } = drawn.properties;
      return [{ ...leg, index: route.legs.indexOf(leg), kilometres, byCountry }];
    }),
  );
}

const widths = [240, 346, 376, 900];
const cases = atlas.routes.flatMap((route) =>
  widths.map((width) => ({ id: route.id, width, route, ways: waysMeasured(route) })),
);

describe.each(cases)("the profile of $id, $width pixels wide", ({ route, width, ways }) => {
  const profile = layOutProfile(ways, width);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

  test("the segments of a way add up to its width, and the longest way fills the strip", () => {
    for (const way of profile.ways) {
      expect(sum(way.segments.map((segment) => segment.width))).toBeCloseTo(way.width, 6);
      way.segments.slice(1).forEach((segment, i) => {
        const before = way.segments[i];
        expect(segment.x).toBeCloseTo((before?.x ?? 0) + (before?.width ?? 0), 6);
      });
      expect(way.x).toBeGreaterThanOrEqual(0);
      expect(way.x + way.width).toBeLessThanOrEqual(width + 0.001);
    }
    expect(Math.max(...profile.ways.map((way) => way.width))).toBeCloseTo(width, 6);
  });

  test("kilometres by land and sea share one scale, to a pixel", () => {
    for (const { segments } of profile.ways) {
      for (const { kind, kilometres, width: wide } of segments) {
        if (kind !== "land" && kind !== "sea") continue;
        expect(Math.abs(kilometres * profile.pixelsPerKilometre - wide)).toBeLessThan(1);
      }
    }
    const measured = ways
      .flat()
      .filter(({ means }) => means !== "by air")
      .map(({ kilometres }) => kilometres);
    const drawn = profile.ways.flatMap(({ segments }) => segments.map((each) => each.kilometres));
    expect(sum(drawn)).toBe(sum(measured));
  });

  test("each flight is short, the same, and marked as no country", () => {
    const flights = profile.ways.flatMap(({ segments }) =>
      segments.filter(({ kind }) => kind === "flight"),
    );
    expect(flights).toHaveLength(route.legs.filter(({ means }) => means === "by air").length);
    for (const flight of flights) {
      expect(flight).toMatchObject({ width: fixedWidths.flight, country: null, kilometres: 0 });
    }
  });

  test("the countries come in the order of travel, each leg between its stations", () => {
    profile.ways.forEach((way, i) => {
      const travelled = (ways[i] ?? []).flatMap(({ crosses }) => crosses);
      const inOrder = travelled.filter((country, at) => country !== travelled[at - 1]);
      expect(way.segments.flatMap(({ country }) => country ?? [])).toEqual(inOrder);
      expect(way.stations.map(({ anchor }) => anchor)).toEqual([
        ways[i]?.[0]?.from,
        ...(ways[i] ?? []).map(({ to }) => to),
      ]);
      way.legs.forEach(({ from, to }, at) => {
        expect([from, to]).toEqual([way.stations[at]?.x, way.stations[at + 1]?.x]);
        expect(to).toBeGreaterThan(from);
      });
    });
  });

  test("every incident stands in its own country, at its station where it has one", () => {
    const events = allEvents.filter((event) => isAlong(event, route));
    const { marks, elsewhere } = placeIncidents(events, profile);
    const placed = marks.flatMap((mark) => mark.events);
    expect(new Set([...placed, ...elsewhere])).toEqual(new Set(events));
    expect(placed.length + elsewhere.length).toBe(events.length);
    for (const { x, segment, events: own, way, anchor } of marks) {
      expect(x).toBeGreaterThanOrEqual(segment.x - 0.01);
      expect(x).toBeLessThanOrEqual(segment.x + segment.width + 0.01);
      for (const { place, at } of own) {
        const station = profile.ways[way]?.stations.find((each) => each.anchor === at);
        if (anchor !== null && station) expect(station.x).toBe(x);
        else expect(place, own[0]?.id).toBe(segment.country);
      }
    }
    const crossed = new Set<string>(route.legs.flatMap(({ crosses }) => crosses));
    for (const { place, id } of elsewhere) expect(crossed.has(place), id).toBe(false);
  });

  test("every station is named, and no name touches another or a line to one", () => {
    for (const way of profile.ways) {
      const ticks = way.stations.map(({ x, anchor }) => ({ x, text: anchor.slice(3) }));
      const labels = placeLabels(ticks, width);
      expect(labels).toHaveLength(ticks.length);
      for (const { left, right } of labels) {
        expect(left).toBeGreaterThanOrEqual(-1);
        expect(right).toBeLessThanOrEqual(width + 1);
      }
      const pairs = labels.flatMap((a) => labels.flatMap((b) => (a === b ? [] : [{ a, b }])));
      const touching = pairs.filter(({ a, b }) =>
        a.tier === b.tier
          ? a.left <= b.right && b.left <= a.right
          : a.tier < b.tier && b.x >= a.left && b.x <= a.right,
      );
      expect(touching).toEqual([]);
    }
  });
});

test("two profiles beside each other have one scale", () => {
  const ways = atlas.routes.map(waysMeasured);
  const ground = (legs: readonly MeasuredLeg[]) =>
    legs.reduce((sum, { means, kilometres }) => sum + (means === "by air" ? 0 : kilometres), 0);
  const longest = Math.max(...ways.flat().map(ground));
  const scales = ways.map((each) => layOutProfile(each, 640, longest).pixelsPerKilometre);
  expect(new Set(scales).size).toBe(1);
});

test("a year without incidents has no marks", () => {
  const [route] = atlas.routes;
  if (!route) throw new Error("There is no route.");
  expect(placeIncidents([], layOutProfile(waysMeasured(route), 346)).marks).toEqual([]);
});

describe("the way along a line", () => {
  const line = [
    { x: 100, y: 0 },
    { x: 110, y: 0 },
    { x: 110, y: 30 },
  ];

  test("begins at its start, ends at its end, and goes no further", () => {
    expect(pointAlong(line, 0)).toEqual({ x: 100, y: 0 });
    expect(pointAlong(line, -1)).toEqual({ x: 100, y: 0 });
    expect(pointAlong(line, 2)).toEqual({ x: 110, y: 30 });
  });

  test("halves the length, not the number of corners", () => {
    expect(pointAlong(line, 0.125)).toEqual({ x: 105, y: 0 });
    expect(pointAlong(line, 0.5)).toEqual({ x: 110, y: 10 });
  });
});
