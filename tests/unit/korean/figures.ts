/** Figures in Korean: as whole as in English, in letters that their fonts have. */
import { beforeAll, describe, expect, test } from "vitest";
import { writeXml } from "#drawing/write-xml.ts";
import { frameOfPreset } from "../../support/pictures/composed-figure.ts";
import { faultsOf } from "../../support/pictures/figure-faults.ts";
import type { figures as told } from "../../support/pictures/figures-told.ts";
import { wholeInKorean } from "../../support/texts/in-korean.ts";

let figures: typeof told;

beforeAll(async () => {
  ({ figures } = await wholeInKorean());
}, 60_000);

/** Its own title and note, in Korean, where the reader writes none. */
const itsOwn = { ownTitle: true, ownNote: true } as const;

describe.each([
  ["a4-portrait", "home"],
  ["a4-landscape", "route"],
  ["slide", "year"],
  ["square", "country"],
] as const)("a figure: %s, %s", (preset, view) => {
  const optionsOf = () => ({
    ...figures.sampleOptions,
    frame: frameOfPreset(preset),
    view: figures.views[view],
  });

  test("is told in Korean, in letters that a font has, each syllable whole", () => {
    const { svg, meta } = figures.finishFigure(figures.geography, "map", optionsOf(), itsOwn);
    const said = [meta.title, meta.description, meta.alternative, meta.source];
    for (const text of said) {
      expect(text).toMatch(/[가-힣]/);
      expect(text).not.toMatch(/\(영어\)|은\(는\)|이\(가\)|을\(를\)|와\(과\)|\(으\)로/);
    }
    const drawn = writeXml(svg).replace(/<[^>]*>/g, " ");
    expect(figures.lettersWithoutFont([drawn, ...said].join(""))).toEqual([]);
    expect(drawn).toBe(drawn.normalize("NFC"));
    const { title } = meta;
    const options = { ...optionsOf(), title, note: meta.description };
    const boxes = figures.figureBoxes(figures.prepareFigure(figures.geography, options).blocks);
    expect(faultsOf(boxes, options)).toEqual([]);
  });
});

test("the chart of the years has room for its words", () => {
  const { sampleOptions, figureBoxes, prepareStrip } = figures;
  const options = { ...sampleOptions, frame: frameOfPreset("a4-landscape") };
  expect(faultsOf(figureBoxes(prepareStrip(options).blocks), options)).toEqual([]);
});
