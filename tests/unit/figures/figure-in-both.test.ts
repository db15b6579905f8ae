/** Figures in two languages: all that is told twice stands on them twice, and nothing lies over anything else. */
import { second as words } from "virtual:second-language";
import { beforeAll, describe, expect, test } from "vitest";
import { writeXml } from "#drawing/write-xml.ts";
import { prepareLegend } from "#figures/composing/blocks/legend-figure.ts";
import { prepareStrip } from "#figures/composing/blocks/strip-figure.ts";
import { figureBoxes, prepareFigure } from "#figures/composing/compose-figure.ts";
import type { FigureOptions } from "#figures/composing/figure-options.ts";
import { finishFigure } from "#figures/composing/finish-figure.ts";
import { pictureOf } from "#figures/composing/picture.ts";
import { secondTitleOf } from "#figures/composing/second-captions.ts";
import { lettersWithoutFont } from "#figures/composing/text/letters.ts";
import type { Extent } from "#view/camera/extents.ts";
import {
  frameOfPreset,
  geography,
  itsOwn,
  sampleOptions,
  views,
  wholeGeography,
} from "../../support/pictures/composed-figure.ts";
import {
  type Boxes,
  expectAllSaid,
  faultsOf,
  wordsOf,
} from "../../support/pictures/figure-faults.ts";

type Preset = Parameters<typeof frameOfPreset>[0];

const optionsFor = (
  kind: "map" | "legend" | "strip",
  preset: Preset,
  view: keyof typeof views,
): FigureOptions => ({
  ...sampleOptions,
  frame: frameOfPreset(preset),
  view: views[view],
  second: { words, title: secondTitleOf(kind, { view: views[view] }, words) },
});

describe.each([
  ["a4-portrait", "home"],
  ["slide", "year"],
  ["square", "country"],
  ["column-1", "route"],
] as const)("a map in two languages: %s, %s", (preset, view) => {
  const options = optionsFor("map", preset, view);
  let boxes: Boxes = [];
  beforeAll(() => {
    boxes = figureBoxes(prepareFigure(geography, options).blocks);
  });

  test("nothing overlaps, nothing is cut, and all is said", () => {
    expect(faultsOf(boxes, options)).toEqual([]);
    expectAllSaid(boxes, options);
  });

  test("its title, legend and credit are told in both", () => {
    const said = wordsOf(boxes);
    const title = options.second?.title ?? "";
    expect(title).toMatch(/[가-힣]/);
    for (const told of [title, "© 남으로 가는 먼 길."])
      expect(said.replaceAll(" ", "")).toContain(told.replaceAll(" ", ""));
    const legend = boxes.find(({ block }) => block === "legend")?.texts ?? [];
    const korean = legend.filter(({ text }) => /[가-힣]/.test(text)).length;
    // A newspaper's column has room for one.
    if (preset !== "column-1") expect(korean).toBeGreaterThan(0.3 * legend.length);
  });

  test("its names are told in both, in letters that a font has", () => {
    const { svg, meta, caption } = finishFigure(geography, "map", options, itsOwn);
    const drawn = writeXml(svg).replace(/<[^>]*>/g, "\n");
    const { labels } = pictureOf(geography, prepareFigure(geography, options).map).contents;
    const named = labels.flatMap(({ lines, second }) => [...lines, ...(second?.lines ?? [])]);
    expect(named).toContain("중국");
    // A newspaper's column has no room for that sign, in one language either.
    if (preset !== "column-1") expect(named).toContain("North Korea · 북한");
    expect(lettersWithoutFont([drawn, meta.title, caption].join(""))).toEqual([]);
    expect(meta.title).toContain(` / ${options.second?.title}`);
    expect(caption).toContain("경로");
    expect(caption.split("\n")).toHaveLength(2);
  });
});

test("cities that a map names close up are named in both", () => {
  const extent: Extent = [119, 38, 131, 47];
  const options = optionsFor("map", "a4-portrait", "home");
  const near = { ...options, view: { ...options.view, extent } };
  const { blocks, map } = prepareFigure(wholeGeography, near);
  expect(faultsOf(figureBoxes(blocks), near)).toEqual([]);
  const cities = pictureOf(wholeGeography, map).contents.labels.filter(
    ({ kind }) => kind === "city",
  );
  const named = cities.map(({ lines, second }) => [...lines, ...(second?.lines ?? [])].join(" "));
  expect(named).toContain("Harbin 하얼빈");
  expect(named.filter((name) => !/[가-힣]/.test(name))).toEqual([]);
});

test("a legend alone is in two languages", () => {
  const options = optionsFor("legend", "a4-portrait", "year");
  const { blocks, frame } = prepareLegend(geography, options);
  expect(faultsOf(figureBoxes(blocks), { frame })).toEqual([]);
  expect(wordsOf(figureBoxes(blocks))).toContain("범례");
});

test("a chart of the years is in two languages", () => {
  const options = optionsFor("strip", "a4-landscape", "home");
  const boxes = figureBoxes(prepareStrip(options).blocks);
  expect(faultsOf(boxes, options)).toEqual([]);
  expect(wordsOf(boxes)).toContain(options.second?.title);
  expect(finishFigure(geography, "strip", options, itsOwn).caption).toMatch(/\n.*[가-힣]/);
});

test("a figure in one language is not told twice", () => {
  const { second: _, ...options } = optionsFor("map", "a4-portrait", "home");
  const { svg } = finishFigure(geography, "map", options, itsOwn);
  expect(writeXml(svg)).not.toMatch(/[가-힣]/);
});
