/** How far legs run in each country, and in which order they are played. */
import { expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { playOrder, waysOf } from "#atlas/ways/ways.ts";
import { publishRoutes } from "#geo/publish.ts";

const corridors = publishRoutes().features.map(({ properties }) => properties);
const sum = (kilometres: object) =>
  Object.values(kilometres).reduce((total, km) => total + Number(km), 0);

test("the kilometres of a leg by land add up to its length, in the countries it crosses", () => {
  const byLand = corridors.filter(({ means }) => means !== "by air" && means !== "by boat");
  expect(byLand.length).toBeGreaterThan(20);
  for (const { leg, kilometres, crosses, lengthKm } of byLand) {
    expect(Object.keys(kilometres), leg).toEqual(crosses);
    expect(sum(kilometres), leg).toBe(lengthKm);
    expect(Math.min(...Object.values(kilometres)), leg).toBeGreaterThan(0);
  }
});

test("a flight runs in no country, and a boat for the most part at sea", () => {
  for (const { leg, means, kilometres, lengthKm } of corridors) {
    if (means === "by air") expect(kilometres, leg).toEqual({});
    if (means === "by boat") expect(sum(kilometres), leg).toBeLessThan(lengthKm * 0.7);
  }
});

test("the way from North Hamgyong to Bangkok is mostly in China", () => {
  const kilometres = new Map<string, number>();
  for (const { route, main, kilometres: own } of corridors) {
    if (route !== "laos-thailand" || !main) continue;
    for (const [id, km] of Object.entries(own)) {
      kilometres.set(id, (kilometres.get(id) ?? 0) + km);
    }
  }
  expect([...kilometres.keys()]).toEqual(["KP", "CN", "LA", "TH"]);
  expect(kilometres.get("CN")).toBeGreaterThan(3000);
  expect(kilometres.get("CN")).toBeLessThan(4200);
  expect(kilometres.get("LA")).toBeGreaterThan(150);
});

test.each(atlas.routes.map((route) => ({ id: route.id, route })))(
  "$id is played leg by leg, the main way first, each leg once",
  ({ route }) => {
    const order = playOrder(route);
    expect(order[0]).toBe(0);
    expect([...order].sort((a, b) => a - b)).toEqual(route.legs.map((_, i) => i));
    for (const way of waysOf(route)) {
      way.slice(1).forEach((leg, i) => {
        expect(leg.from).toBe(way[i]?.to);
      });
    }
    const main = corridors.filter((leg) => leg.route === route.id && leg.main);
    expect(new Set(waysOf(route)[0]?.map(({ from, to }) => `${from} ${to}`))).toEqual(
      new Set(main.map(({ from, to }) => `${from} ${to}`)),
    );
  },
);
