/** Stances through the years and numbers side by side, as figures of their own. */

import { second as words } from "virtual:second-language";
import { describe, expect, test } from "vitest";
import { release } from "#atlas/outline/outline.ts";
import { writeXml } from "#drawing/write-xml.ts";
import { hasRanges, prepareRanges } from "#figures/composing/charts/range-figure.ts";
import { prepareStances } from "#figures/composing/charts/stance-figure.ts";
import { figureBoxes } from "#figures/composing/compose-figure.ts";
import { finishFigure } from "#figures/composing/finish-figure.ts";
import { figurePresets } from "#figures/composing/presets.ts";
import { secondTitleOf } from "#figures/composing/second-captions.ts";
import { smallestOf } from "#figures/composing/type-scale.ts";
import { kindsFor } from "#figures/dialog/figure-form.ts";
import {
  frameOfPreset,
  geography,
  homeView,
  itsOwn,
  type PresetId,
  sampleOptions,
} from "../../support/pictures/composed-figure.ts";
import { faultsOf, wordsOf } from "../../support/pictures/figure-faults.ts";

const kinds = { stances: prepareStances, ranges: prepareRanges } as const;
type Kind = keyof typeof kinds;

const ofChina = { ...homeView, country: "CN" } as const;
const viewOf = (kind: Kind) => (kind === "ranges" ? ofChina : homeView);

const optionsFor = (kind: Kind, preset: PresetId, isInBoth = false) => {
  const options = { ...sampleOptions, frame: frameOfPreset(preset), view: viewOf(kind) };
  const title = secondTitleOf(kind, options, words);
  return isInBoth ? { ...options, second: { words, title } } : options;
};

describe.each(["stances", "ranges"] as const)("the %s alone", (kind) => {
  test.each(figurePresets.map(({ id }) => id))("hold together: %s", (preset) => {
    // A newspaper's single column is too narrow for all countries, and refused in a sentence.
    const isHard = preset === "column-1" || preset === "column";
    const options = optionsFor(kind, preset, !isHard);
    const blocks = kinds[kind](options);
    const boxes = figureBoxes(blocks);
    expect(faultsOf(boxes, options)).toEqual([]);
    for (const said of ["Withheld:", "Sources:", release, "CC BY 4.0", "example.org/"])
      expect(wordsOf(boxes)).toContain(said);
    const sizes = blocks.flatMap(({ texts }) => texts.map(({ type }) => type.size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(smallestOf(options.frame) - 0.01);
    if (!isHard) expect(wordsOf(boxes)).toMatch(/[가-힣]/);
  });
});

test("each says what it comes to, and all of it in words for who does not see it", () => {
  const finished = (kind: Kind, view = viewOf(kind)) =>
    finishFigure(geography, kind, { ...optionsFor(kind, "slide"), view }, itsOwn);
  const all = finished("stances");
  expect(all.title).toMatch(/^\d+ of \d+ states have changed/);
  expect(all.alternative).toContain("China: ");
  expect(writeXml(all.svg).match(/data-stance/g)?.length).toBeGreaterThan(15);
  const one = finished("stances", ofChina);
  expect(one.alternative).not.toContain("Mongolia: ");
  expect(one.subject).toBe("CN-stances");
  const numbers = finished("ranges");
  expect(numbers.title).toMatch(/^China: .*\d/);
  // The highest number that the title tells of is on it, wherever it stands in the list.
  expect(writeXml(numbers.svg)).toContain("300,000</text>");
  expect(writeXml(numbers.svg).match(/data-part="range"/g)?.length).toBeGreaterThan(4);
});

test("what a country has nothing for is not offered", () => {
  expect(kindsFor("CN")).toEqual(["map", "panels", "legend", "strip", "stances", "ranges"]);
  expect(kindsFor("KP")).not.toContain("stances");
  expect(kindsFor(null)).not.toContain("ranges");
  expect(hasRanges(null)).toBe(false);
});
