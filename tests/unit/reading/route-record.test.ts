/** What a route's record says of it as a whole. */
import { expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { unpackGeography } from "#atlas/geography/geography.ts";
import { stagesOf } from "#atlas/ways/stages.ts";
import { publishAll } from "#geo/publish.ts";
import { routeKicker } from "#languages/words/kickers.ts";
import { kilometresIn, measureRoute } from "#reading/profile/route-geometry.ts";

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
    expect(parts.reduce((sum, km) => sum + km, 0)).toBeGreaterThan(100);
  },
);
