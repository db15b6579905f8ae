/** The finished figure: everything that has to be on it is, and nothing lies over anything else. */

import { beforeAll, describe, expect, test } from "vitest";
import { release } from "#atlas/outline/outline.ts";
import { prepareLegend } from "#figures/composing/blocks/legend-figure.ts";
import { prepareStrip } from "#figures/composing/blocks/strip-figure.ts";
import { figureBoxes, prepareFigure } from "#figures/composing/compose-figure.ts";
import type { FigureOptions } from "#figures/composing/figure-options.ts";
import { figurePresets, frameOf, freeFrame } from "#figures/composing/presets.ts";
import {
  address,
  frameOfPreset,
  geography,
  longTexts,
  sampleOptions,
  views,
} from "../../support/pictures/composed-figure.ts";
import {
  type Boxes,
  expectAllSaid,
  faultsOf,
  wordsOf,
} from "../../support/pictures/figure-faults.ts";

const short = { title: sampleOptions.title, note: sampleOptions.note };
const texts = { short, long: longTexts } as const;

const lengths = Object.keys(texts);

/** Every view in every size, and either of them with either length of words. */
const cases = figurePresets.flatMap((preset, i) =>
  Object.keys(views).map((view, j) => ({
    preset: preset.id,
    length: lengths[(i + j) % lengths.length],
    view,
  })),
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
  let boxes: Boxes = [];
  beforeAll(() => {
    boxes = figureBoxes(prepareFigure(geography, options).blocks);
  });

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
  test.each(lengths)("holds together with a %s title", (length) => {
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
