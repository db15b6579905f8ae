/** The mark that travels the leg at hand, on a real map. */
import type { MapLibreMap } from "maplibre-gl";
import { type Geography, loadGeography } from "#atlas/geography/geography.ts";
import { connectMap } from "#map/live/connect.ts";
import { createMap } from "#map/live/create.ts";
import { light } from "#symbology/themes.ts";
import { chooseTheme, createView, goToLeg, selectRoute, type View } from "#view/store.ts";
import "maplibre-gl/dist/maplibre-gl.css";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

let map: MapLibreMap;
let view: View;
let container: HTMLElement;
let disconnect: () => void;
let geography: Geography;

const isIdle = () => new Promise<void>((resolve) => map.once("idle", () => resolve()));

// One map for all: to start one takes seconds of a core.
beforeAll(async () => {
  container = document.createElement("div");
  container.style.cssText = "width: 720px; height: 480px";
  document.body.append(container);
  geography = await loadGeography();
  map = createMap(container, light, { center: [112, 33], zoom: 2.7 });
  // As on the page: before the map's sources are there.
  await new Promise<void>((resolve) => map.once("style.load", () => resolve()));
});

/** Ties the map to a view of its own, as at the start. */
async function open(hash: string): Promise<void> {
  view = createView(hash, "light");
  disconnect = connectMap(map, view, geography);
  map.triggerRepaint();
  await isIdle();
}

afterEach(() => {
  goToLeg(view, null);
  disconnect();
});

afterAll(() => {
  map.remove();
  container.remove();
});

function travellers(): readonly (readonly number[])[] {
  return map
    .querySourceFeatures("traveller")
    .flatMap(({ geometry }) => (geometry.type === "Point" ? [geometry.coordinates] : []));
}

function endOf(leg: string): readonly number[] {
  const found = [...geography.legs.values()].find(({ id }) => id === leg);
  return found?.line.coordinates.at(-1) ?? [];
}

/** Waits until the mark stands at a position, at the map's own pace. */
async function arrivesAt([longitude = 0, latitude = 0]: readonly number[]): Promise<void> {
  await expect
    .poll(() =>
      travellers().some(
        ([x = 0, y = 0]) => Math.abs(x - longitude) < 0.1 && Math.abs(y - latitude) < 0.1,
      ),
    )
    .toBe(true);
}

const stateOf = (id: string) => map.getFeatureState({ source: "corridors", id });

describe("the traveller", () => {
  test("is nowhere while no leg is at hand", async () => {
    await open("#at=112,33,2.7");
    expect(travellers()).toEqual([]);
    selectRoute(view, "mongolia");
    await isIdle();
    expect(travellers()).toEqual([]);
    expect(stateOf("mongolia.2")["current"] ?? false).toBe(false);
  });

  test("stands at the end of the leg that an address names, which stands out from its route", async () => {
    await open("#route=mongolia&leg=2&at=112,38,2.7");
    await arrivesAt(endOf("mongolia.2"));
    expect(stateOf("mongolia.2")).toMatchObject({ current: true, beside: false });
    expect(stateOf("mongolia.1")).toMatchObject({ current: false, beside: true });
    expect(stateOf("vietnam.1")["beside"] ?? false).toBe(false);
  });

  test("travels the next leg to its end, and goes when the route is left", async () => {
    await open("#route=mongolia&leg=1&at=112,38,2.7");
    goToLeg(view, 1);
    await arrivesAt(endOf("mongolia.2"));
    expect(stateOf("mongolia.1")).toMatchObject({ current: false, beside: true });
    goToLeg(view, null);
    await isIdle();
    expect(travellers()).toEqual([]);
    expect(stateOf("mongolia.2")).toMatchObject({ current: false, beside: false });
  });

  test("keeps its place when the theme changes", async () => {
    await open("#route=mongolia&leg=3&at=112,38,2.7");
    await arrivesAt(endOf("mongolia.3"));
    chooseTheme(view, "dark");
    await isIdle();
    await arrivesAt(endOf("mongolia.3"));
    expect(stateOf("mongolia.3")).toMatchObject({ current: true });
  });

  test("is nowhere for a leg that the route does not have", async () => {
    await open("#route=dmz&leg=40&at=112,38,2.7");
    expect(travellers()).toEqual([]);
  });
});
