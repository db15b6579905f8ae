/**
 * A reader's own lines on the atlas' map, `?vertices=` of them: as the atlas shows a layer, or
 * (`?bare`) by a source of MapLibre's that is handed the same lines, in the same looks. The bench
 * calls `makeLines`, `showLines` and `pan` in turn.
 */
import type { FeatureCollection } from "geojson";
import "maplibre-gl/dist/maplibre-gl.css";
import type { MapLibreMap } from "maplibre-gl";
import { loadGeography } from "#atlas/geography/geography.ts";
import { connectMap } from "#map/live/connect.ts";
import { createMap } from "#map/live/create.ts";
import { whenDrawn } from "#map/live/when-drawn.ts";
import { type KeptLayer, newLayer } from "#own/layer/layer.ts";
import { ownInk, ownLine, ownLook } from "#symbology/own.ts";
import { light } from "#symbology/themes.ts";
import { addLayer } from "#view/own/change-layers.ts";
import { createView } from "#view/store.ts";
import { wanderingLines } from "./wandering-lines.ts";

const parameters = new URLSearchParams(location.search);
const vertices = Number(parameters.get("vertices"));
const isBare = parameters.has("bare");
const container = document.getElementById("map");
if (!container) throw new Error("The page has no map.");

const idle = (map: MapLibreMap) =>
  new Promise<void>((resolve) => map.once("idle", () => resolve()));
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

const geography = await loadGeography();
const view = createView("#at=118,28,2.6", "light");
const map = createMap(container, light, { center: [118, 28], zoom: 2.6 });
map.once("style.load", () => connectMap(map, view, geography));
await idle(map);
await whenDrawn(map.painter.context.gl);

let layer: KeptLayer | null = null;
let lines: FeatureCollection | null = null;

/** Both hold the lines themselves: of what is measured later, only what is more counts. */
function makeLines(): void {
  const features = wanderingLines(vertices);
  if (isBare) {
    lines = { type: "FeatureCollection", features };
    return;
  }
  layer = newLayer(
    {
      ...{ format: "geojson", encoding: "utf-8", countedIn: "records", about: {} },
      features: features.map(({ geometry, properties }, i) => ({
        ...{ geometry, properties, at: i + 1 },
      })),
      ...{ faults: [], questions: [] },
    },
    "Lines",
  );
}

function showBare(data: FeatureCollection): void {
  const { ink, casing } = ownInk(light);
  map.addSource("bare", { type: "geojson", data, tolerance: 0.3, maxzoom: 8 });
  map.addLayer({
    id: "bare-casing",
    type: "line",
    source: "bare",
    layout: { "line-join": "round" },
    paint: { "line-color": casing, "line-width": ownLine.width + 2 * ownLine.casing },
  });
  map.addLayer({
    id: "bare-lines",
    type: "line",
    source: "bare",
    layout: { "line-join": "round" },
    paint: {
      "line-color": ink,
      "line-width": ownLine.width,
      "line-dasharray": [...ownLook(0).dash],
    },
  });
}

const isThere = () =>
  map.queryRenderedFeatures({
    layers: map.getLayersOrder().filter((id) => /^(own|bare)-casing/.test(id)),
  }).length > 0;

/** Milliseconds until the lines are drawn, and the longest task of the page meanwhile. */
async function showLines(): Promise<{ readonly ms: number; readonly task: number }> {
  const tasks = [0];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: "longtask" });
  const start = performance.now();
  if (lines) showBare(lines);
  if (layer) addLayer(view, layer);
  do await idle(map);
  while (!isThere());
  await whenDrawn(map.painter.context.gl);
  const ms = performance.now() - start;
  await nextFrame();
  observer.disconnect();
  return { ms, task: Math.max(...tasks) };
}

/** Milliseconds between the frames of two seconds of panning. */
async function pan(): Promise<readonly number[]> {
  const moments: number[] = [];
  const note = () => moments.push(performance.now());
  map.on("render", note);
  map.panBy([500, 250], { duration: 2000, easing: (part) => part });
  await new Promise<void>((resolve) => map.once("moveend", () => resolve()));
  map.off("render", note);
  return moments.slice(1).map((moment, i) => moment - (moments[i] ?? 0));
}

for (const [name, call] of Object.entries({ makeLines, showLines, pan }))
  Reflect.set(globalThis, name, call);
performance.mark("own-ready");
