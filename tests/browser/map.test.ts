/** A real MapLibre map in a real browser, tied to a real view. */

import type { LngLat, MapLibreMap } from "maplibre-gl";
import { loadGeography } from "#atlas/geography/geography.ts";
import { routeById } from "#atlas/outline/outline.ts";
import { connectMap } from "#map/live/connect.ts";
import { createMap } from "#map/live/create.ts";
import { pick } from "#map/live/pick.ts";
import { hatchedStances } from "#map/live/style/hatch-images.ts";
import { boatLayer, corridorBandLayer } from "#map/live/style/layers/corridors.ts";
import { hatchLayer } from "#map/live/style/layers/land.ts";
import { pillLayer } from "#map/live/style/layers/names.ts";
import { routeIds } from "#subject/route-ids.ts";
import { dark, light } from "#symbology/themes.ts";
import { parseAddress } from "#view/address/address.ts";
import { layOnMap } from "#view/on-map.ts";
import { stanceByPlace } from "#view/scene.ts";
import type { ViewState } from "#view/state.ts";
import {
  chooseTheme,
  createView,
  hover,
  noteInsets,
  restore,
  selectCountry,
  selectRoute,
  selectTopic,
  showMarks,
  toggleRoute,
  type View,
} from "#view/store.ts";
import { midwayOf } from "../support/pictures/midway.ts";
import "maplibre-gl/dist/maplibre-gl.css";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

let map: MapLibreMap;
let view: View;
let container: HTMLElement;
let disconnect: () => void;
/** What was shown before any test. */
let atFirst: ViewState;

const start = { center: [112, 30], zoom: 2.7 } as const;

const isIdle = () => new Promise<void>((resolve) => map.once("idle", () => resolve()));

// One map for all: to start one takes seconds of a core.
beforeAll(async () => {
  container = document.createElement("div");
  container.style.cssText = "width: 900px; height: 600px";
  document.body.append(container);
  view = createView("#at=112,30,2.7", "light");
  atFirst = view.getState();
  const geography = await loadGeography();
  map = createMap(container, light, { ...start, center: [...start.center] });
  await new Promise<void>((resolve) => map.once("load", () => resolve()));
  disconnect = connectMap(map, view, geography);
});

beforeEach(async () => {
  view.setState(atFirst);
  map.jumpTo({ ...start, center: [...start.center] });
  map.triggerRepaint();
  await isIdle();
});

afterAll(() => {
  disconnect();
  map.remove();
  container.remove();
});

function rendered(layers: string[]) {
  return map.queryRenderedFeatures({ layers });
}

const idsIn = (layers: string[], property: string) =>
  new Set(rendered(layers).map(({ properties }) => String(properties[property])));

describe("the map", () => {
  test("runs on WebGL2 in software, or these tests would prove nothing", () => {
    const gl = document.createElement("canvas").getContext("webgl2");
    expect(gl).not.toBeNull();
    const info = gl?.getExtension("WEBGL_debug_renderer_info");
    expect(String(gl && info && gl.getParameter(info.UNMASKED_RENDERER_WEBGL))).toMatch(
      /SwiftShader/,
    );
  });

  test("draws land, borders, every route, country names and water names", () => {
    expect(rendered(["land"]).length).toBeGreaterThan(30);
    expect(rendered(["borders"]).length).toBeGreaterThan(0);
    expect(idsIn([corridorBandLayer, boatLayer], "route")).toEqual(new Set(routeIds));
    expect(idsIn(["country-names"], "name")).toContain("CHINA");
    expect(rendered(["water-names"]).length).toBeGreaterThan(0);
  });

  test("dots the countries of which nothing is known, and hatches none", () => {
    const shown = hatchedStances.map(hatchLayer).filter((id) => map.getLayer(id));
    const held: Readonly<Partial<Record<string, string>>> = stanceByPlace(null);
    const dotted = [...idsIn(shown, "id")];
    expect(dotted).toContain("LA");
    expect(dotted.filter((id) => held[String(id)] !== "none-known")).toEqual([]);
    for (const id of ["CN", "TH", "VN"]) expect(idsIn(["insides"], "id")).toContain(id);
  });

  test("marks incidents from far only when they are asked for", async () => {
    expect(rendered(["incidents"])).toEqual([]);
    showMarks(view, true);
    await isIdle();
    expect(rendered(["incidents"]).length).toBeGreaterThan(5);
    showMarks(view, false);
    await isIdle();
  });

  test("without a graphics card, what is chosen and its surroundings come in few frames", async () => {
    const { context } = map.painter;
    const clear = context.clear.bind(context);
    const frames: { readonly at: number; readonly isWhole: boolean }[] = [];
    context.clear = (options) => {
      // Masks are cleared by themselves: colour once a frame.
      if (options.color) frames.push({ at: performance.now(), isWhole: map.loaded() });
      clear(options);
    };
    const begun = performance.now();
    map.jumpTo({ center: [102, 16], zoom: 4.5 });
    await isIdle();
    expect(rendered(["land"]).length).toBeGreaterThan(5);
    // On a busy machine what is to come takes long, and what there is so far is drawn each half second.
    const unfinished = frames.filter(({ isWhole }) => !isWhole);
    unfinished.forEach(({ at }, i) => {
      expect(at - begun).toBeGreaterThanOrEqual((i + 1) * 500);
    });
    expect(frames.length - unfinished.length).toBeGreaterThanOrEqual(1);
    expect(frames.length - unfinished.length).toBeLessThanOrEqual(2);
  });

  test("shows the stations of the chosen route, and no others", async () => {
    expect(rendered(["stations"])).toEqual([]);
    selectRoute(view, "mongolia");
    await isIdle();
    const legs = routeById("mongolia")?.legs ?? [];
    const { stations } = await loadGeography();
    // Where people set out from is a whole country: lines begin in it, and no point of it is marked.
    const points = legs
      .flatMap(({ from, to }) => [from, to])
      .filter((id) => stations.get(id)?.kind !== "country");
    expect(idsIn(["stations"], "id")).toEqual(new Set(points));
  });

  test("takes a hidden route off, and puts it back", async () => {
    toggleRoute(view, "sea");
    await isIdle();
    expect(idsIn([corridorBandLayer, boatLayer], "route")).not.toContain("sea");
    toggleRoute(view, "sea");
    await isIdle();
    expect(idsIn([corridorBandLayer, boatLayer], "route")).toContain("sea");
  });

  test("keeps its names off what lies on it, wherever that is moved to", async () => {
    const boxOfPill = () => {
      const feature = rendered([pillLayer]).find(
        ({ properties }) => properties["id"] === "laos-thailand",
      );
      if (feature?.geometry.type !== "Point") throw new Error("The route is not named.");
      const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
      const { x, y } = map.project([longitude, latitude]);
      return { left: x - 60, right: x + 60, top: y - 12, bottom: y + 12 };
    };
    const sign = document.createElement("div");
    sign.style.cssText = "position: fixed; left: 800px; top: 0; width: 44px; height: 44px";
    document.body.append(sign);
    const lift = layOnMap(view, sign);
    const { left, right, top } = boxOfPill();
    const corner = container.getBoundingClientRect();
    const x = corner.left + (left + right) / 2 - 22;
    const y = corner.top + top - 10;
    // As a button at the foot of the map does when a sheet comes up: its size stays.
    sign.style.left = `${x}px`;
    sign.style.top = `${y}px`;
    noteInsets(view, { top: 1, right: 0, bottom: 0, left: 0 });
    await isIdle();
    const now = boxOfPill();
    const box = sign.getBoundingClientRect();
    const isApart =
      now.right + corner.left < box.left ||
      now.left + corner.left > box.right ||
      now.bottom + corner.top < box.top ||
      now.top + corner.top > box.bottom;
    expect(isApart).toBe(true);
    lift();
    sign.remove();
  });

  test("doubles the border over which people are sent back, where that is told of", async () => {
    expect(rendered(["sent-back-border"])).toEqual([]);
    selectTopic(view, "returns");
    await isIdle();
    expect(rendered(["sent-back-border"]).length).toBeGreaterThan(0);
    expect(rendered(["country-outline"])).toEqual([]);
  });

  test("thickens the stretch of a route that is pointed at in its journey, and no more once it is left", () => {
    const pointed = (id: string) => map.getFeatureState({ source: "corridors", id })["pointed"];
    hover(view, { kind: "country", id: "CN" }, ["laos-thailand.2"]);
    expect(pointed("laos-thailand.2")).toBe(true);
    expect(pointed("laos-thailand.3")).toBeUndefined();
    hover(view, null);
    expect(pointed("laos-thailand.2")).toBe(false);
  });

  test("outlines the selected country and eases so that it is free of the panels", async () => {
    noteInsets(view, { top: 0, right: 400, bottom: 0, left: 0 });
    selectCountry(view, "TH");
    await isIdle();
    expect(idsIn(["country-outline"], "id")).toEqual(new Set(["TH"]));
    const north = map.project([99.9, 20.4]);
    const south = map.project([101.2, 5.7]);
    for (const { x, y } of [north, south]) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(500);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(600);
    }
  });

  test("finds what lies under a point: marks before corridors before countries, and the sea is nothing", async () => {
    expect(pick(map, map.project([106.2, 40]))).toEqual({ kind: "country", id: "CN" });
    expect(pick(map, map.project([150, 20]))).toBeNull();
    expect(idsIn([corridorBandLayer], "route")).toContain("mongolia");
    expect(pick(map, map.project(midwayOf("mongolia", await loadGeography())))).toEqual({
      kind: "route",
      id: "mongolia",
    });
  });

  test("a view without a camera is framed by what it shows: Back, addresses, steps, questions", async () => {
    const framed = (hash: string) => restore(view, parseAddress(hash));
    const west = () => map.getBounds().getWest();
    const metresTo = (place: LngLat) => map.getCenter().distanceTo(place);
    framed("");
    const home = map.getCenter();
    framed("#at=-100,40,3");
    expect(map.getCenter().lng).toBeCloseTo(-100, 4);
    framed("");
    expect(metresTo(home)).toBeLessThan(1);
    framed("#country=TH");
    const thailand = map.getCenter();
    framed("#country=TH&at=-100,40,3");
    framed("#country=TH");
    expect(metresTo(thailand)).toBeLessThan(1);
    framed("");
    expect(metresTo(home)).toBeLessThan(1);
    // Where the reader moved it to, and back there after something else was shown.
    map.panBy([200, 0], { duration: 0 }, { originalEvent: new Event("pan") });
    const { camera } = view.getState();
    const moved = west();
    view.setState({ camera: null });
    expect(metresTo(home)).toBeLessThan(1);
    view.setState({ camera });
    expect(west()).toBeCloseTo(moved, 4);
  });

  test("a single notch of the wheel is part of the view, and so is a box that was drawn", async () => {
    const { left, top } = container.getBoundingClientRect();
    const heard = () =>
      new Promise<void>((resolve) => {
        const stop = view.subscribe((state, previous) => {
          if (state.camera === previous.camera) return;
          stop();
          resolve();
        });
      });
    const canvas = map.getCanvas();
    const wheeled = heard();
    canvas.dispatchEvent(
      new WheelEvent("wheel", {
        deltaY: -100,
        clientX: left + 450,
        clientY: top + 300,
        bubbles: true,
        cancelable: true,
      }),
    );
    await wheeled;
    expect(view.getState().camera?.zoom).toBeCloseTo(map.getZoom(), 6);
    expect(map.getZoom()).toBeGreaterThan(2.7);
    const before = map.getZoom();
    const boxed = heard();
    const mouse = (type: string, x: number, y: number) =>
      canvas.dispatchEvent(
        new MouseEvent(type, {
          shiftKey: true,
          buttons: 1,
          clientX: left + x,
          clientY: top + y,
          bubbles: true,
        }),
      );
    mouse("mousedown", 300, 200);
    mouse("mousemove", 500, 400);
    mouse("mouseup", 500, 400);
    await boxed;
    expect(map.getZoom()).toBeGreaterThan(before);
  });

  test("changes its theme without fetching a source again", async () => {
    const reloaded: string[] = [];
    // Names may still be on their way after the move before.
    map.on("sourcedataloading", ({ sourceId }) => sourceId !== "names" && reloaded.push(sourceId));
    chooseTheme(view, "dark");
    await isIdle();
    expect(map.getPaintProperty("sea", "background-color")).toBe(dark.map.sea);
    expect(idsIn([corridorBandLayer, boatLayer], "route")).toEqual(new Set(routeIds));
    expect(reloaded).toEqual([]);
  });
});
