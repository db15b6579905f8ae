/** The drawn map and a real MapLibre map of the same view show the same things in the same places. */

import "@fontsource/noto-sans/latin-400-italic.css";
import "@fontsource/noto-sans/latin-400.css";
import "@fontsource/noto-sans/latin-600.css";
import type { Position } from "geojson";
import type { MapLibreMap } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { toXml } from "xast-util-to-xml";
import { loadCloseUp } from "#atlas/geography/close-up.ts";
import { type Geography, loadGeography } from "#atlas/geography/geography.ts";
import { drawMap } from "#drawing/draw-map.ts";
import { type MapDrawing, prepareDrawing } from "#drawing/drawing.ts";
import { contentsOf } from "#drawing/map-contents.ts";
import { cameraOf } from "#drawing/projection.ts";
import { widthOf } from "#drawing/text/text-width.ts";
import { startingCamera } from "#map/live/channels/camera.ts";
import { connectMap } from "#map/live/connect.ts";
import { createMap } from "#map/live/create.ts";
import { closeUpFrom } from "#symbology/close-up.ts";
import { light } from "#symbology/themes.ts";
import { closestFit, extentWithMarks, paddingWithin } from "#view/camera/fitting.ts";
import type { ViewState } from "#view/state.ts";
import { createView, showMarks } from "#view/store.ts";
import { looksOf, unlike } from "../support/pictures/map-looks.ts";
import { alwaysSeen, parityCases } from "../support/pictures/parity-cases.ts";

const [width, height] = [900, 600];
/** Pixels by which the two may differ. */
const tolerance = 1.5;

describe.each(parityCases)("the drawn map and MapLibre's, $name", (one) => {
  const { hash, options, fits, sees } = one;
  let geography: Geography;
  let map: MapLibreMap;
  let drawing: MapDrawing;
  let state: ViewState;
  let svg: SVGSVGElement;
  let takeAway = () => {};

  beforeAll(async () => {
    geography = await loadGeography();
    const container = document.createElement("div");
    container.style.cssText = `width: ${width}px; height: ${height}px`;
    const paper = document.createElement("div");
    paper.style.cssText = "position: absolute; left: 0; top: 0";
    document.body.append(container, paper);
    const view = createView(hash, "light");
    map = createMap(container, light, startingCamera(container, view.getState(), geography));
    await new Promise<void>((resolve) => map.once("load", () => resolve()));
    showMarks(view, true);
    const disconnect = connectMap(map, view, geography);
    await new Promise<void>((resolve) => map.once("idle", () => resolve()));
    if (map.getZoom() >= closeUpFrom.fetched) {
      geography = { ...geography, closeUp: await loadCloseUp() };
      await vi.waitFor(() => expect(map.getLayer("cities") && map.loaded()).toBe(true), 60_000);
    }
    const { lng, lat } = map.getCenter();
    state = view.getState();
    drawing = {
      ...options,
      width,
      height,
      camera: { longitude: lng, latitude: lat, zoom: map.getZoom() },
      theme: light,
      year: null,
      hiddenRoutes: [],
      incidents: state.incidents,
      numbersStages: true,
    };
    const markup = toXml(drawMap(geography, drawing));
    const { documentElement } = new DOMParser().parseFromString(markup, "image/svg+xml");
    if (!(documentElement instanceof SVGSVGElement)) throw new Error("The drawing is no SVG.");
    svg = documentElement;
    paper.append(svg);
    await Promise.all(
      ["400 12px", "600 12px", "italic 400 12px"].map((font) =>
        document.fonts.load(`${font} "Noto Sans"`),
      ),
    );
    takeAway = () => {
      disconnect();
      map.remove();
      container.remove();
      paper.remove();
    };
  });

  afterAll(() => takeAway());

  const isInFrame = ({ x, y }: { x: number; y: number }, inset = 0) =>
    x >= inset && y >= inset && x <= width - inset && y <= height - inset;

  function drawnPaths(selector: string): SVGPathElement[] {
    return [...svg.querySelectorAll(selector)].filter((each) => each instanceof SVGPathElement);
  }

  function pointsAlong(path: SVGPathElement, step: number): DOMPoint[] {
    const length = path.getTotalLength();
    return Array.from({ length: Math.floor(length / step) + 1 }, (_, i) =>
      path.getPointAtLength(i * step),
    );
  }

  /** Where the map puts a position, in every copy of the world that is in the frame. */
  function onMap([longitude = 0, latitude = 0]: Position): DOMPoint[] {
    return [-360, 0, 360]
      .map((turn) => map.project([longitude + turn, latitude]))
      .filter((point) => isInFrame(point))
      .map(({ x, y }) => new DOMPoint(x, y));
  }

  const rendered = (layer: string) =>
    new Set(
      map.queryRenderedFeatures({ layers: [layer] }).map(({ properties }) => properties["id"]),
    );

  function strayFrom(paths: readonly SVGPathElement[], points: readonly DOMPoint[]): DOMPoint[] {
    for (const { style } of paths) {
      style.strokeWidth = String(tolerance * 2);
      style.strokeLinecap = "round";
      style.strokeLinejoin = "round";
    }
    return points.filter((point) => !paths.some((path) => path.isPointInStroke(point)));
  }

  test("look from the same place", () => {
    if (!fits) return;
    const fitted = cameraOf(
      extentWithMarks(state, geography, width),
      width,
      height,
      paddingWithin(width, height, state),
      closestFit,
    );
    expect(drawing.camera.longitude).toBeCloseTo(fitted.longitude, 4);
    expect(drawing.camera.latitude).toBeCloseTo(fitted.latitude, 4);
    expect(drawing.camera.zoom).toBeCloseTo(fitted.zoom, 5);
  });

  test("draw each border and coast in the same place", () => {
    // A line within a tenth of a pixel is no line in either.
    const isSeen = (line: Position[]) => {
      const at = line.map(([longitude = 0, latitude = 0]) => map.project([longitude, latitude]));
      return at.some(({ x, y }) => Math.hypot(x - (at[0]?.x ?? x), y - (at[0]?.y ?? y)) > 0.1);
    };
    // Of every line some points, its first among them: a point is looked for along all that is drawn.
    const some = (line: Position[], each: number) => line.filter((_, i) => i % each === 0);
    const seen = geography.borders.coordinates.filter(isSeen);
    const borders = seen.flatMap((line) => some(line, 3)).flatMap(onMap);
    expect(borders.length).toBeGreaterThan(10);
    expect(strayFrom(drawnPaths('[data-part="borders"]'), borders)).toEqual([]);
    const isLand = (line: Position[]) => {
      const xs = line.map(([longitude = 0]) => longitude);
      return Math.max(...xs) - Math.min(...xs) > 3;
    };
    const coast = geography.coast.coordinates.filter(isLand).map((line) => line.slice(1, -1));
    const shore = coast.flatMap((line) => some(line, 15)).flatMap(onMap);
    expect(shore.length).toBeGreaterThan(10);
    const land = '[data-part="coast"], [data-part="land"], [data-country]';
    expect(strayFrom(drawnPaths(land), shore)).toEqual([]);
  });

  test("draw each leg in the same place and lane", () => {
    const legs = drawnPaths("[data-leg]");
    expect(legs.length).toBeGreaterThan(0);
    for (const leg of legs) {
      const id = leg.getAttribute("data-leg");
      const means = [...geography.legs.values()].find((each) => each.id === id)?.leg.means;
      const layer =
        means === "by air" ? "flights" : means === "by boat" ? "boats" : "corridor-lines";
      for (const { x, y } of pointsAlong(leg, 25).filter((point) => isInFrame(point, 2))) {
        // Half a pixel around, and half the line's width: 1.5 pixels or less.
        const found = map.queryRenderedFeatures(
          [
            [x - 0.5, y - 0.5],
            [x + 0.5, y + 0.5],
          ],
          { layers: [layer] },
        );
        const ids = found.map(({ properties }) => String(properties["id"]));
        expect(ids, `${id} at ${x}, ${y}`).toContain(id);
      }
    }
  });

  test.each([
    ["flights", "[stroke-dasharray]:not([data-part=boats] *) > [data-leg]", "data-leg"],
    ["boats", "[data-part=boats] [data-leg]", "data-leg"],
    ["corridor-bands", "[data-route] > [id] > [data-leg]", "data-leg"],
    ["land", "[data-country]", "data-country"],
    ["incidents", "[data-incidents]", "data-incidents"],
    ["stations", "[data-station]", "data-station"],
  ])("show the same %s", (layer, selector, attribute) => {
    const drawn = new Map(
      [...svg.querySelectorAll(selector)].map((each) => [each.getAttribute(attribute), each]),
    );
    const ofMap = rendered(layer);
    const named = layer === "land" ? [...ofMap].filter((id) => isOfAtlas(String(id))) : [...ofMap];
    expect([...drawn.keys()]).toEqual(expect.arrayContaining(named));
    for (const [id, each] of drawn) if (isWellInSight(each)) expect(ofMap).toContain(id);
  });

  test("show the same of what is shown close up alone", () => {
    const provinces = drawnPaths('[data-part="provinces"]');
    const cities = [...svg.querySelectorAll('[data-labels="city"] text')];
    if (!geography.closeUp) {
      expect([...provinces, ...cities]).toEqual([]);
      return;
    }
    const corners = geography.closeUp.provinces.coordinates.flat();
    const seen = corners.filter((_, i) => i % 40 === 0).flatMap(onMap);
    expect(seen.length).toBeGreaterThan(20);
    expect(strayFrom(provinces, seen)).toEqual([]);
    expect(rendered("provinces").size).toBeGreaterThan(0);
    const named = ["cities"].flatMap((layer) =>
      map.queryRenderedFeatures({ layers: [layer] }).map(({ properties }) => properties["name"]),
    );
    expect(named).toContain("Yangon");
    expect(new Set(cities.map(({ textContent }) => textContent))).toEqual(new Set(named));
  });

  test("show things of each kind as strong, as wide and as large", () => {
    const looks = looksOf(map, svg);
    expect(unlike(looks)).toEqual([]);
    const seen = [...new Set(looks.map(({ layer }) => layer))];
    expect(seen).toEqual(expect.arrayContaining([...alwaysSeen, ...sees]));
  });

  const isOfAtlas = (id: string) =>
    contentsOf(geography, prepareDrawing(drawing)).countries.some(
      (country) => country.id === id && country.record !== null,
    );

  function isWellInSight(element: Element): boolean {
    if (element instanceof SVGRectElement) {
      const { x, y, width: side } = element;
      const half = side.baseVal.value / 2;
      return isInFrame({ x: x.baseVal.value + half, y: y.baseVal.value + half });
    }
    if (element instanceof SVGCircleElement)
      return isInFrame({ x: element.cx.baseVal.value, y: element.cy.baseVal.value });
    return (
      element instanceof SVGPathElement &&
      pointsAlong(element, 3).some((point) => isInFrame(point, 3))
    );
  }

  test("every label is in sight, and as wide as was reckoned", () => {
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll("text")];
    for (const text of texts.filter((each) => each.closest("[data-labels]"))) {
      const box = text.getBoundingClientRect();
      expect(box.left, text.textContent).toBeGreaterThanOrEqual(frame.left);
      expect(box.right, text.textContent).toBeLessThanOrEqual(frame.right);
      expect(box.top, text.textContent).toBeGreaterThanOrEqual(frame.top);
      expect(box.bottom, text.textContent).toBeLessThanOrEqual(frame.bottom);
    }
    for (const { lines, type } of contentsOf(geography, prepareDrawing(drawing)).labels) {
      const [line] = lines;
      const same = texts.filter((each) => each.textContent === line && lines.length === 1);
      if (!line || same.length === 0 || same.some((each) => each.querySelector("textPath")))
        continue;
      // A country and a route may have one name: each has a label of its own width.
      const reckoned = widthOf(line, type);
      const off = same.map((each) => Math.abs(each.getComputedTextLength() / reckoned - 1));
      expect(Math.min(...off), line).toBeLessThan(0.05);
    }
  });
});
