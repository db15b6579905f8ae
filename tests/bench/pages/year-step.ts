/**
 * Steps of a year on our map, or (`?bare`) of one paint property on a bare map of the same data;
 * `?times=10` has ten times the routes and claims. Each step is marked as `step` with its milliseconds to the
 * map's `idle`.
 */
import type { FeatureCollection, Geometry } from "geojson";
import "maplibre-gl/dist/maplibre-gl.css";
import { MapLibreMap } from "maplibre-gl";
import { type Geography, loadGeography } from "#atlas/geography/geography.ts";
import { connectMap } from "#map/live/connect.ts";
import { createMap } from "#map/live/create.ts";
import { light } from "#symbology/themes.ts";
import { chooseYear, createView } from "#view/store.ts";
import { growAtlas, growLegs } from "./grown.ts";

const parameters = new URLSearchParams(location.search);
const times = Number(parameters.get("times") ?? 1);
const years = [1995, 2002, 2004, 2007, 2009, 2013, 2020, 2025, 2004, 1999];
const camera = { center: [118, 28] satisfies [number, number], zoom: 2.6 };
const container = document.getElementById("map");
if (!container) throw new Error("The page has no map.");

const idle = (map: MapLibreMap) =>
  new Promise<void>((resolve) => map.once("idle", () => resolve()));

async function measure(map: MapLibreMap, steps: readonly (() => void)[]): Promise<void> {
  await idle(map);
  for (const step of steps) {
    const start = performance.now();
    step();
    await idle(map);
    performance.mark("step", { detail: performance.now() - start });
  }
  performance.mark("steps-done");
}

async function stepYears(geography: Geography, element: HTMLElement): Promise<void> {
  const view = createView("#at=118,28,2.6", "light");
  const map = createMap(element, light, camera);
  map.once("style.load", () => connectMap(map, view, geography));
  await measure(
    map,
    years.map((year) => () => chooseYear(view, year)),
  );
}

const collect = (geometries: Geometry[]) =>
  ({
    type: "FeatureCollection",
    features: geometries.map((geometry) => ({ type: "Feature", properties: {}, geometry })),
  }) satisfies FeatureCollection;

async function stepPaint({ lands, borders, legs }: Geography, element: HTMLElement) {
  const map = new MapLibreMap({
    container: element,
    ...camera,
    fadeDuration: 0,
    style: {
      version: 8,
      transition: { duration: 0 },
      sources: {
        land: { type: "geojson", data: collect([...lands.values()].map(({ shape }) => shape)) },
        borders: { type: "geojson", data: borders },
        routes: { type: "geojson", data: collect([...legs.values()].map(({ line }) => line)) },
      },
      layers: [
        { id: "sea", type: "background", paint: { "background-color": "#dde8ec" } },
        { id: "land", type: "fill", source: "land", paint: { "fill-color": "#f6f2e8" } },
        { id: "borders", type: "line", source: "borders", paint: { "line-color": "#9b9384" } },
        { id: "routes", type: "line", source: "routes", paint: { "line-width": 2 } },
      ],
    },
  });
  await measure(
    map,
    years.map((_, i) => () => {
      map.setPaintProperty("routes", "line-color", i % 2 === 0 ? "#1f5fa8" : "#8f5a00");
    }),
  );
}

growAtlas(times);
const geography = await loadGeography();
Object.assign(geography, { legs: growLegs(geography) });
await (parameters.has("bare") ? stepPaint(geography, container) : stepYears(geography, container));
