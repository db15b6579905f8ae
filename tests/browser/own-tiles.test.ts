/** Large layers of the reader's own on a real map: cut into tiles beside the page, looked at and pressed as small ones. */
import type { Geometry } from "geojson";
import type { MapLibreMap } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadGeography } from "#atlas/geography/geography.ts";
import { connectMap } from "#map/live/connect.ts";
import { createMap } from "#map/live/create.ts";
import { thingsAt } from "#map/live/pick.ts";
import { type KeptLayer, newArchiveLayer, newLayer } from "#own/layer/layer.ts";
import { openBeside } from "#own/tiles/tiles-beside.ts";
import { light } from "#symbology/themes.ts";
import { addLayer, changeLayer, removeLayer } from "#view/own/change-layers.ts";
import { chooseTheme, createView, type View } from "#view/store.ts";
import { plantArchive } from "../support/own-files/planted-archive.ts";

let map: MapLibreMap;
let view: View;
let container: HTMLElement;
let disconnect: () => void;

beforeAll(async () => {
  container = document.createElement("div");
  container.style.cssText = "width: 800px; height: 500px";
  document.body.append(container);
  view = createView("#at=150,35,3", "light");
  const geography = await loadGeography();
  map = createMap(container, light, { center: [150, 35], zoom: 3 });
  await new Promise<void>((resolve) => map.once("load", () => resolve()));
  disconnect = connectMap(map, view, geography);
});

afterAll(() => {
  disconnect();
  map.remove();
  container.remove();
});

function layerOf(name: string, geometries: readonly Geometry[]): KeptLayer {
  const features = geometries.map((geometry, i) => ({
    ...{ geometry, properties: { name: `${name} ${i + 1}` }, at: i + 1 },
  }));
  const read = { format: "geojson", encoding: "utf-8", countedIn: "records", about: {} } as const;
  return newLayer({ ...read, features, faults: [], questions: [] }, name);
}

/** A line along a parallel, of so many positions. */
const alongParallel = (latitude: number, positions: number): Geometry => ({
  type: "LineString",
  coordinates: Array.from({ length: positions }, (_, i) => [
    140 + (20 * i) / (positions - 1),
    latitude,
  ]),
});

const square = (west: number, south: number): Geometry => ({
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [west, south],
        [west + 2, south],
        [west + 2, south + 2],
        [west, south + 2],
        [west, south],
      ],
    ],
  ],
});

const ownThingsAt = (longitude: number, latitude: number) =>
  thingsAt(map, map.project([longitude, latitude])).flatMap((thing) =>
    thing.kind === "own" ? [thing.id] : [],
  );

const sourcesOfOwn = () =>
  Object.entries(map.getStyle().sources)
    .filter(([name]) => name.startsWith("own"))
    .map(([name, { type }]) => [name.replace(/\d+$/, ""), type]);

const becomes = (longitude: number, latitude: number, ids: readonly string[]) =>
  expect
    .poll(() => {
      map.triggerRepaint();
      return ownThingsAt(longitude, latitude);
    })
    .toEqual(ids);

test("a layer of many positions comes in tiles, and its lines, areas and points are found where they lie", async () => {
  const small = layerOf("Small", [alongParallel(30, 20)]);
  const large = layerOf("Large", [
    alongParallel(40, 12_000),
    square(149, 32),
    { type: "Point", coordinates: [155, 35] },
  ]);
  addLayer(view, small);
  await becomes(150, 30, [`${small.id}.0`]);
  addLayer(view, large);
  await becomes(150, 40, [`${large.id}.0`]);
  await becomes(150, 33, [`${large.id}.1`]);
  await becomes(155, 35, [`${large.id}.2`]);
  await becomes(150, 30, [`${small.id}.0`]);
  // MapLibre keeps no copy of it: the source has an address where the small one has features.
  expect(sourcesOfOwn()).toContainEqual(["own-tiled-", "vector"]);
  expect(JSON.stringify(map.getStyle().sources["own"])).not.toContain(large.id);

  chooseTheme(view, "dark");
  await becomes(150, 40, [`${large.id}.0`]);
  changeLayer(view, large.id, { isHidden: true });
  await becomes(150, 40, []);
  expect(sourcesOfOwn()).not.toContainEqual(["own-tiled-", "vector"]);
  changeLayer(view, large.id, { isHidden: false, name: "Another name" });
  await becomes(150, 40, [`${large.id}.0`]);
  removeLayer(view, large.id);
  await becomes(150, 40, []);
  await becomes(150, 30, [`${small.id}.0`]);
});

test("an archive is read in pieces and drawn in the looks of own data, and nothing in it is pressed on", async () => {
  const place = new Blob([plantArchive(45)]);
  const opened = await openBeside(place);
  if (typeof opened === "string") throw new Error(opened);
  const layer = newArchiveLayer({ ...opened.about, place }, "Archive");
  addLayer(view, layer);
  const drawn = () =>
    map
      .queryRenderedFeatures(map.project([150, 45]), {
        layers: map.getLayersOrder().filter((id) => id.startsWith("own-casing:own-archive")),
      })
      .map(({ properties }) => properties["name"]);
  await expect.poll(() => drawn()).toContain("Planted");
  expect(ownThingsAt(150, 45)).toEqual([]);
  changeLayer(view, layer.id, { isHidden: true });
  await expect.poll(() => drawn()).toEqual([]);
});
