/** The markup of a finished figure: it explains what it draws, needs nothing beside it, and is the same each time. */
import { beforeAll, describe, expect, test } from "vitest";
import type { Element, Nodes } from "xast";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import { composeFigure, prepareFigure } from "#figures/composing/compose-figure.ts";
import type { FigureOptions } from "#figures/composing/figure-options.ts";
import { pictureOf } from "#figures/composing/picture.ts";
import { themes } from "#symbology/themes.ts";
import {
  frameOfPreset,
  geography,
  sampleOptions,
  views,
} from "../../support/pictures/composed-figure.ts";
import { elementsOf, valuesOf } from "../../support/pictures/drawn-map.ts";

function childrenOf(node: Nodes): Element[] {
  return "children" in node
    ? node.children.flatMap((child) => (child.type === "element" ? [child] : []))
    : [];
}

function blockIn(svg: Element, name: string): Element {
  const found = childrenOf(svg).find(({ attributes }) => attributes["data-block"] === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
}

const samples = [
  { theme: "light", view: "home", preset: "a4-portrait" },
  { theme: "dark", view: "route", preset: "slide" },
  { theme: "print", view: "year", preset: "column-1" },
  { theme: "greyscale", view: "country", preset: "square" },
] as const;

describe.each(samples)("the markup in $theme: $view, $preset", ({ theme, view, preset }) => {
  const options: FigureOptions = {
    ...sampleOptions,
    theme: themes[theme],
    view: views[view],
    frame: frameOfPreset(preset),
  };
  let svg = x("svg");
  let markup = "";
  beforeAll(() => {
    svg = composeFigure(geography, options);
    markup = toXml(svg);
  });

  test("explains the routes and tints that it draws, and no others", () => {
    const [map, legend] = [blockIn(svg, "map"), blockIn(svg, "legend")];
    const { namedRoutes } = prepareFigure(geography, options).shown;
    const drawn = valuesOf(map, "data-route");
    const explained = valuesOf(legend, "data-legend-route");
    // What is not in the legend stands on the map in words.
    expect(new Set([...explained, ...namedRoutes])).toEqual(drawn);
    expect(valuesOf(legend, "data-legend-tint")).toEqual(valuesOf(map, "data-stance"));
    const marks = valuesOf(legend, "data-legend-mark");
    const ended = [...valuesOf(map, "data-outcome")];
    expect(ended.length > 0).toBe(valuesOf(map, "data-incidents").size > 0);
    expect(["caught", "safe", "untold"].filter((each) => marks.has(each))).toEqual(ended.sort());
    const { legs } = pictureOf(geography, prepareFigure(geography, options).map).contents;
    // The sample of the route by sea has its dashes.
    const isTold = marks.has("sailed") || explained.has("sea");
    expect(isTold).toBe(legs.some(({ isSailed }) => isSailed));
    if (options.frame.medium !== "page") return;
    expect(explained).toEqual(drawn);
    expect(marks.has("city")).toBe(valuesOf(map, "data-station").size > 0);
    expect(marks.has("direction")).toBe(valuesOf(map, "data-part").has("direction"));
    expect(marks.has("outlined")).toBe(valuesOf(map, "data-part").has("outline"));
  });

  test("says of nothing that its maker added it, where nothing was added", () => {
    expect(markup).not.toContain("maker");
  });

  test("draws no sign by an order of fill and stroke that other programs do not know", () => {
    const ordered = elementsOf(svg).filter(({ attributes }) => attributes["paint-order"]);
    const isSign = ({ attributes }: Element) => attributes["transform"]?.includes("rotate");
    expect(ordered.flatMap((each) => elementsOf(each)).filter(isSign)).toEqual([]);
  });

  test("is one picture without inline style, scripts or anything from outside", () => {
    const elements = elementsOf(svg);
    expect(valuesOf(svg, "style")).toEqual(new Set());
    for (const name of ["script", "style", "image", "foreignObject", "a"])
      expect(elements.filter((element) => element.name === name)).toEqual([]);
    const ids = elements.flatMap(({ attributes }) => attributes["id"] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const references = [...markup.matchAll(/(?:href="|url\()#([^")]+)/g)].map(([, id]) => id);
    expect(ids).toEqual(expect.arrayContaining(references));
    expect(markup).not.toMatch(/href="[^#]|url\([^#]|NaN|undefined|Infinity/);
  });

  test("has no type below 6.5 points, and on a slide of 1080 lines none below 18", () => {
    const sizes = [...valuesOf(svg, "font-size")].map(Number);
    expect(sizes.length).toBeGreaterThan(3);
    const points = options.frame.medium === "slide" ? 18 : 6.5;
    // Sizes are written to a tenth of a pixel.
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual((points * 96) / 72 - 0.05);
  });

  test("is the same, to the byte, each time", () => {
    // From options of its own: what was made before is not looked up.
    expect(toXml(composeFigure(geography, { ...options }))).toBe(markup);
  });

  test("is grey in greyscale", () => {
    const colours = [...markup.matchAll(/#([0-9a-f]{6})\b/g)].map(([, colour = ""]) => colour);
    const isGrey = (colour: string) =>
      colour.slice(0, 2) === colour.slice(2, 4) && colour.slice(2, 4) === colour.slice(4);
    expect(colours.length).toBeGreaterThan(5);
    expect(colours.every(isGrey)).toBe(theme === "greyscale");
  });
});
