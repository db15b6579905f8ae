/** The finished figure: everything that has to be on it is, and nothing lies over anything else. */
import { describe, expect, test } from "vitest";
import type { Element, Nodes } from "xast";
import { toXml } from "xast-util-to-xml";
import { release } from "#atlas/atlas.ts";
import type { Box } from "#drawing/labels/label.ts";
import { prepareLegend } from "#figures/composing/blocks/legend-figure.ts";
import { prepareStrip } from "#figures/composing/blocks/strip-figure.ts";
import { composeFigure, figureBoxes, prepareFigure } from "#figures/composing/compose-figure.ts";
import type { FigureOptions } from "#figures/composing/figure-options.ts";
import { figurePresets, frameOf, freeFrame } from "#figures/composing/presets.ts";
import { themes } from "#symbology/themes.ts";
import {
  address,
  frameOfPreset,
  geography,
  longTexts,
  sampleOptions,
  views,
} from "../../support/pictures/composed-figure.ts";
import { elementsOf, valuesOf } from "../../support/pictures/drawn-map.ts";

type Boxes = ReturnType<typeof figureBoxes>;

/** Half a pixel: what rounding may do. */
const slack = 0.5;

const isInside = (inner: Box, outer: Box) =>
  inner.left >= outer.left - slack &&
  inner.top >= outer.top - slack &&
  inner.right <= outer.right + slack &&
  inner.bottom <= outer.bottom + slack;

const overlap = (a: Box, b: Box) =>
  a.left < b.right - slack &&
  b.left < a.right - slack &&
  a.top < b.bottom - slack &&
  b.top < a.bottom - slack;

/** What is wrong with the boxes of a figure, in words. */
function faultsOf(boxes: Boxes, { frame }: Pick<FigureOptions, "frame">): string[] {
  const { width, height, margin, medium } = frame;
  const paper = { left: margin, top: margin, right: width - margin, bottom: height - margin };
  const sheet = { left: 0, top: 0, right: width, bottom: height };
  // A slide's map goes to the edges of the screen.
  const within = (block: string) => (block === "map" && medium === "slide" ? sheet : paper);
  const texts = boxes.flatMap(({ block, texts }) => texts.map((text) => ({ ...text, block })));
  return [
    ...boxes.flatMap(({ block, box }) =>
      isInside(box, within(block)) ? [] : [`${block} leaves the paper`],
    ),
    ...boxes.flatMap(({ block, box, texts }) =>
      texts
        .filter((text) => !isInside(text.box, box))
        .map(({ text }) => `“${text}” leaves ${block}`),
    ),
    ...boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => overlap(a.box, b.box))
        .map((b) => `${a.block} lies over ${b.block}`),
    ),
    ...texts.flatMap((a, i) =>
      texts
        .slice(i + 1)
        .filter((b) => overlap(a.box, b.box))
        .map((b) => `“${a.text}” lies over “${b.text}”`),
    ),
  ];
}

const wordsOf = (boxes: Boxes) =>
  boxes
    .flatMap(({ texts }) => texts.map(({ text }) => text))
    .join(" ")
    .replace(/\s+/g, " ");

/** What every figure has to say, whatever its size. */
function expectAllSaid(boxes: Boxes, { view }: Pick<FigureOptions, "view">): void {
  const words = wordsOf(boxes);
  for (const said of [
    "The Long Way South",
    "Schematic corridors, not paths.",
    "Withheld:",
    "Natural Earth",
    "imply",
    "Sources:",
    release,
    "24 November 2026",
    "CC BY 4.0",
    "example.org/",
    view.year === null ? "All years together" : String(view.year),
  ])
    expect(words).toContain(said);
}

const short = { title: sampleOptions.title, note: sampleOptions.note };
const texts = { short, long: longTexts } as const;

const cases = figurePresets.flatMap((preset) =>
  Object.keys(texts).flatMap((length) =>
    Object.keys(views).map((view) => ({ preset: preset.id, length, view })),
  ),
);

function optionsFor({ preset, length, view }: (typeof cases)[number]): FigureOptions {
  return {
    ...sampleOptions,
    ...(length === "long" ? texts.long : texts.short),
    frame: frameOfPreset(preset),
    view: Object.entries(views).find(([name]) => name === view)?.[1] ?? views.home,
  };
}

describe.each(cases)("a figure: $preset, $length title, $view", (which) => {
  const options = optionsFor(which);
  const boxes = figureBoxes(prepareFigure(geography, options).blocks);

  test("nothing overlaps, and nothing is cut", () => {
    expect(faultsOf(boxes, options)).toEqual([]);
  });

  test("says what every figure has to say", () => {
    expectAllSaid(boxes, options);
  });

  test("has a map that is worth the paper", () => {
    const map = boxes.find(({ block }) => block === "map")?.box ?? {
      left: 0,
      right: 0,
      top: 0,
      bottom: 0,
    };
    const area = (map.right - map.left) * (map.bottom - map.top);
    expect(area / (options.frame.width * options.frame.height)).toBeGreaterThan(0.13);
  });
});

describe.each([
  ["a link preview", freeFrame(1200, 630, "px")],
  ["a banner", freeFrame(2400, 700, "px")],
  ["a tower", freeFrame(500, 1600, "px")],
  ["8K", freeFrame(8192, 8192, "px")],
  ["half a page", freeFrame(190, 130, "mm")],
  ["a column of another paper", freeFrame(51, 190, "mm")],
])("a free size: %s", (_, frame) => {
  test.each(Object.keys(texts))("holds together with a %s title", (length) => {
    const options = { ...sampleOptions, ...(length === "long" ? texts.long : texts.short), frame };
    const boxes = figureBoxes(prepareFigure(geography, options).blocks);
    expect(faultsOf(boxes, options)).toEqual([]);
    expectAllSaid(boxes, options);
  });
});

test("a frame that cannot hold it all is refused", () => {
  const options = { ...sampleOptions, frame: freeFrame(160, 160, "px") };
  expect(() => prepareFigure(geography, options)).toThrow(RangeError);
});

test("a long title shrinks, and is cut with an ellipsis only in the end", () => {
  const titleIn = (title: string) => {
    const { blocks } = prepareFigure(geography, { ...sampleOptions, title });
    const set = blocks.flatMap((block) => block.texts).filter(({ type }) => type.face === "serif");
    return { text: set.map(({ text }) => text).join(" "), size: set[0]?.type.size ?? 0 };
  };
  const [usual, longer] = [titleIn("Leaving"), titleIn("Leaving North Korea. ".repeat(7).trim())];
  expect(longer.text).toBe("Leaving North Korea. ".repeat(7).trim());
  expect(longer.size).toBeLessThan(usual.size);
  expect(titleIn(longTexts.title).text).toMatch(/^A title that goes on .*[^ ,.]…$/);
});

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
  const svg = composeFigure(geography, options);
  const markup = toXml(svg);

  test("explains the routes and tints that it draws, and no others", () => {
    const [map, legend] = [blockIn(svg, "map"), blockIn(svg, "legend")];
    const { namedRoutes } = prepareFigure(geography, options).shown;
    const drawn = valuesOf(map, "data-route");
    const explained = valuesOf(legend, "data-legend-route");
    // What is not in the legend stands on the map in words.
    expect(new Set([...explained, ...namedRoutes])).toEqual(drawn);
    expect(valuesOf(legend, "data-legend-tint")).toEqual(valuesOf(map, "data-stance"));
    const marks = valuesOf(legend, "data-legend-mark");
    expect(marks.has("incidents")).toBe(valuesOf(map, "data-incidents").size > 0);
    if (options.frame.medium !== "page") return;
    expect(explained).toEqual(drawn);
    expect(marks.has("city")).toBe(valuesOf(map, "data-station").size > 0);
    expect(marks.has("direction")).toBe(valuesOf(map, "data-part").has("direction"));
    expect(marks.has("outlined")).toBe(valuesOf(map, "data-part").has("outline"));
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
    expect(toXml(composeFigure(geography, options))).toBe(markup);
  });

  test("is grey in greyscale", () => {
    const colours = [...markup.matchAll(/#([0-9a-f]{6})\b/g)].map(([, colour = ""]) => colour);
    const isGrey = (colour: string) =>
      colour.slice(0, 2) === colour.slice(2, 4) && colour.slice(2, 4) === colour.slice(4);
    expect(colours.length).toBeGreaterThan(5);
    expect(colours.every(isGrey)).toBe(theme === "greyscale");
  });
});

test("the code opens the exact view where it prints large enough, and the address stands alone elsewhere", () => {
  const boxesOf = (preset: Parameters<typeof frameOfPreset>[0]) =>
    figureBoxes(
      prepareFigure(geography, { ...sampleOptions, frame: frameOfPreset(preset) }).blocks,
    );
  const code = boxesOf("a4-portrait").find(({ block }) => block === "qr")?.box;
  expect(((code?.right ?? 0) - (code?.left ?? 0)) * (25.4 / 96)).toBeGreaterThanOrEqual(18);
  const column = boxesOf("column-1");
  expect(column.some(({ block }) => block === "qr")).toBe(false);
  const exact = address.replace("https://www.", "").replaceAll(" ", "");
  expect(wordsOf(column).replaceAll(" ", "")).toContain(exact);
});

test("a route's figure shows its route alone, others only when asked for", () => {
  const shownWith = (otherRoutes: boolean, view: FigureOptions["view"]) => {
    const show = { ...sampleOptions.show, otherRoutes };
    return prepareFigure(geography, { ...sampleOptions, view, show }).shown.routes.map(
      ({ id }) => id,
    );
  };
  expect(shownWith(false, views.route)).toEqual(["mongolia"]);
  expect(shownWith(true, views.route).length).toBeGreaterThan(3);
  expect(shownWith(false, views.country)).not.toContain("dmz");
});

test("what is switched off is neither drawn nor explained, and the rest stays", () => {
  const show = {
    ...sampleOptions.show,
    incidents: false,
    tints: false,
    inset: false,
    scaleBar: false,
    qr: false,
  };
  const options = { ...sampleOptions, show };
  const { blocks, shown } = prepareFigure(geography, options);
  expect(blocks.map(({ name }) => name).sort()).toEqual(["foot", "head", "legend", "map", "rule"]);
  expect([shown.incidents.length, shown.tints.length]).toEqual([0, 0]);
  expectAllSaid(figureBoxes(blocks), options);
});

test("a slide has its title in 64, its words and labels in 36 pixels of 1080 lines, and the map to its edges", () => {
  const show = {
    ...sampleOptions.show,
    incidents: false,
    scaleBar: false,
    inset: false,
    qr: false,
  };
  const options = {
    ...sampleOptions,
    show,
    note: "",
    view: views.route,
    frame: frameOf(figurePresets[0]),
  };
  const { blocks } = prepareFigure(geography, {
    ...options,
    title: "The way to Mongolia",
    note: "It is short.",
  });
  const sizesIn = (name: string) =>
    blocks
      .flatMap((block) => (block.name === name ? block.texts : []))
      .map(({ type }) => type.size);
  expect(new Set(sizesIn("head"))).toEqual(new Set([64, 36]));
  expect(new Set(sizesIn("legend"))).toEqual(new Set([36]));
  expect(new Set(sizesIn("foot"))).toEqual(new Set([24]));
  const map = figureBoxes(blocks).find(({ block }) => block === "map")?.box;
  expect([map?.top, map?.right, map?.bottom]).toEqual([0, 1920, 1080]);
  const a4 = frameOfPreset("a4-landscape");
  expect([a4.width, a4.height].map((pixels) => (pixels * 25.4) / 96)).toEqual([
    expect.closeTo(297),
    expect.closeTo(210),
  ]);
});

function prepared(kind: "legend" | "strip", options: FigureOptions) {
  return kind === "legend"
    ? prepareLegend(geography, options)
    : { ...prepareStrip(options), frame: options.frame };
}

describe.each(["legend", "strip"] as const)("the %s alone", (kind) => {
  test.each(figurePresets.map(({ id }) => id))("holds together: %s", (preset) => {
    const options = { ...sampleOptions, ...longTexts, frame: frameOfPreset(preset) };
    const { frame, blocks } = prepared(kind, options);
    const boxes = figureBoxes(blocks);
    expect(faultsOf(boxes, { frame })).toEqual([]);
    expect(boxes.map(({ block }) => block)).toContain(kind === "legend" ? "legend" : "chart");
    for (const said of ["Withheld:", "Sources:", release, "CC BY 4.0", "example.org/"])
      expect(wordsOf(boxes)).toContain(said);
  });
});
