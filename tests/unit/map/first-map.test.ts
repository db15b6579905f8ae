import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { unpackGeography } from "#atlas/geography/geography.ts";
import { drawLinkPreview } from "#drawing/link-preview.ts";
import { cameraOf, projectionOf } from "#drawing/projection.ts";
import { publishAll } from "#geo/publish.ts";
import { drawFirstMap } from "#map/first/draw-first-map.ts";
import { nameWidths } from "#map/first/draw-names.ts";
import { writeThemeRules } from "#symbology/theme-variables.ts";
import { themes } from "#symbology/themes.ts";
import { homeExtent, narrowCuts } from "#view/camera/extents.ts";
import { closestFit } from "#view/camera/fitting.ts";
import { textOf, valuesOf } from "../../support/pictures/drawn-map.ts";

const files = publishAll();
const read = (name: string): unknown => JSON.parse(files.get(name) ?? "null");
const geography = unpackGeography(read("basemap.json"), read("routes.json"), read("stations.json"));
const markup = drawFirstMap(geography);
const all = (pattern: RegExp) => [...markup.matchAll(pattern)].map(([, found = ""]) => found);

describe("the map drawn into the page", () => {
  test("is small enough to come with it", () => {
    expect(markup.length).toBeLessThan(100_000);
    expect(brotliCompressSync(markup).length).toBeLessThan(26_000);
  });

  test("closes what it opens, and what it refers to is in it", () => {
    const open: string[] = [];
    for (const [, slash, name = "", end = ""] of markup.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)) {
      if (slash) expect(open.pop()).toBe(name);
      else if (!end) open.push(name);
    }
    expect(open).toEqual([]);
    const ids = all(/ id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const references = [...all(/<(?!a )[^>]* href="#([^"]+)"/g), ...all(/url\(#([^)]+)\)/g)];
    expect(references.length).toBeGreaterThan(50);
    expect(ids).toEqual(expect.arrayContaining(references));
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
  });

  test("has neither styles nor scripts of its own", () => {
    expect(markup).not.toMatch(/<style|<script| style=| on\w+=/);
  });

  test("links to every route, and names the usual one in each set of names", () => {
    const links = all(/<a href="([^"]+)"/g);
    for (const { id } of atlas.routes) expect(links).toContain(`#route=${id}`);
    const named = all(/<text[^>]*>([^<]+)</g);
    expect(named.filter((text) => text === atlas.routes[0]?.label).length).toBeGreaterThan(1);
    expect(links).toContain("#country=KP");
  });

  test("takes its colours from the page, which has each of them in every theme", () => {
    expect(markup).not.toMatch(/="#[0-9a-f]{3,8}"/i);
    const rules = writeThemeRules();
    for (const { name } of Object.values(themes)) {
      const rule = rules.split("\n").find((line) => line.startsWith(`[data-theme="${name}"]`));
      for (const variable of all(/var\((--[\w-]+)\)/g)) expect(rule).toContain(`${variable}:`);
    }
  });
});

test("the stylesheet lays the drawing out by the measures that it was drawn with", () => {
  const sheet = readFileSync("src/map/first/first-map.css", "utf8");
  const none = { top: 0, right: 0, bottom: 0, left: 0 };
  const { project } = projectionOf(cameraOf(homeExtent, 512, 512, none, closestFit), 512, 512);
  const [upper, lower] = [
    project([homeExtent[0], homeExtent[3]]),
    project([homeExtent[2], homeExtent[1]]),
  ];
  const proportion = (lower.x - upper.x) / (lower.y - upper.y);
  expect(Number(/--proportion: ([\d.]+)/.exec(sheet)?.[1])).toBeCloseTo(proportion, 4);
  const widthAt = (zoom: number) => ((homeExtent[2] - homeExtent[0]) / 360) * 512 * 2 ** zoom;
  expect(sheet).toContain(`${Math.floor(widthAt(closestFit) / 10) * 10}px`);
  for (const zoom of [2, 3, 4])
    expect(sheet).toContain(`${Math.floor(widthAt(zoom) * 10) / 10}`.replace(/\.0$/, ""));
  const { west, east } = narrowCuts;
  expect(Number(/--share: (0\.\d+)/.exec(sheet)?.[1])).toBeCloseTo(1 - west - east, 6);
  expect(Number(/translate: ([\d.]+)%/.exec(sheet)?.[1])).toBeCloseTo(((east - west) / 2) * 100, 6);
  for (const width of [nameWidths.medium, nameWidths.wide])
    expect(sheet).toContain(`(${width}px <= width`);
});

test("the picture for links says what it is, and that corridors are no paths", () => {
  const tree = drawLinkPreview(geography);
  const text = textOf(tree).replace(/\s+/g, " ");
  expect(text).toContain("The Long Way South");
  expect(text).toContain("Schematic corridors, not paths.");
  expect(valuesOf(tree, "style")).toEqual(new Set());
  const [usual] = atlas.routes;
  expect(text).toContain(usual?.label);
});
