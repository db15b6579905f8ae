/** Several maps as one figure: of one scale, beneath one legend, with all that a figure must say. */
import { second as words } from "virtual:second-language";
import { beforeAll, describe, expect, test } from "vitest";
import { writeXml } from "#drawing/write-xml.ts";
import { figureBoxes } from "#figures/composing/compose-figure.ts";
import type { FigureOptions, Panel } from "#figures/composing/figure-options.ts";
import { finishFigure } from "#figures/composing/finish-figure.ts";
import { mapOf } from "#figures/composing/map-of.ts";
import { preparePanels } from "#figures/composing/panels/panels-figure.ts";
import { freeFrame } from "#figures/composing/presets.ts";
import { secondTitleOf } from "#figures/composing/second-captions.ts";
import { smallestOf } from "#figures/composing/type-scale.ts";
import { extentOfRouteWithEnds } from "#view/camera/extents.ts";
import {
  frameOfPreset,
  geography,
  homeView,
  itsOwn,
  type PresetId,
  sampleOptions,
} from "../../support/pictures/composed-figure.ts";
import {
  type Boxes,
  expectAllSaid,
  faultsOf,
  wordsOf,
} from "../../support/pictures/figure-faults.ts";

const years = (...all: number[]): Panel[] =>
  all.map((year) => ({ year, country: null, route: null }));

const ofRoutes: Panel[] = (["laos-thailand", "mongolia"] as const).map((route) => ({
  ...{ year: null, country: null, route },
}));
const ofCountries: Panel[] = (["CN", "MN"] as const).map((country) => ({
  ...{ year: null, country, route: null },
}));

const grids = {
  "then and now": years(2009, 2021),
  "four years": years(1995, 2003, 2009, 2021),
  "nine years": years(1999, 2001, 2003, 2005, 2009, 2012, 2015, 2019, 2024),
  "two routes": ofRoutes,
  "two countries": ofCountries,
} as const;

function optionsFor(preset: PresetId, panels: readonly Panel[]): FigureOptions {
  const view =
    panels === ofRoutes
      ? { ...homeView, extent: extentOfRouteWithEnds(geography, "laos-thailand") }
      : homeView;
  const show = { ...sampleOptions.show, incidents: false };
  return { ...sampleOptions, frame: frameOfPreset(preset), view, panels, show };
}

const presets = ["slide", "square", "a4-portrait", "a4-landscape", "column-3"] as const;

/** Each of them in two sizes, and every size twice. */
const cases = Object.entries(grids).flatMap(([name, panels], i) =>
  presets
    .filter((_, j) => (i + j) % presets.length < 2)
    .map((preset) => ({ preset, name, panels })),
);

describe.each(cases)("$name: $preset", ({ preset, panels }) => {
  const options = optionsFor(preset, panels);
  let prepared: ReturnType<typeof preparePanels>;
  let boxes: Boxes = [];
  beforeAll(() => {
    prepared = preparePanels(geography, options);
    boxes = figureBoxes(prepared.blocks);
  });

  test("nothing overlaps, nothing is cut, all is said, and in letters that can be read", () => {
    expect(faultsOf(boxes, options)).toEqual([]);
    expectAllSaid(boxes, { view: { ...options.view, year: panels[0]?.year ?? null } });
    const sizes = prepared.blocks.flatMap(({ texts }) => texts.map(({ type }) => type.size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(smallestOf(options.frame) - 0.01);
  });

  test("its maps are of one size and scale, and one legend explains them all", () => {
    const maps = boxes.filter(({ block }) => block === "map").map(({ box }) => box);
    expect(maps).toHaveLength(panels.length);
    const sizes = maps.map(({ left, right, top, bottom }) =>
      [right - left, bottom - top].map((side) => side.toFixed(3)).join(" "),
    );
    expect(new Set(sizes).size).toBe(1);
    const [{ left, right, top, bottom } = { left: 0, right: 0, top: 0, bottom: 0 }] = maps;
    const cameras = prepared.maps.map(
      (each) => mapOf(each.options, right - left, bottom - top).camera,
    );
    for (const camera of cameras) expect(camera).toEqual(cameras[0]);
    expect(boxes.filter(({ block }) => block === "legend")).toHaveLength(1);
    expect(boxes.filter(({ block }) => block === "scale")).toHaveLength(1);
    const area = panels.length * (right - left) * (bottom - top);
    expect(area / (options.frame.width * options.frame.height)).toBeGreaterThan(0.13);
  });
});

const finished = (panels: readonly Panel[], view = homeView) =>
  finishFigure(geography, "panels", { ...optionsFor("slide", panels), view }, itsOwn);

describe("maps side by side", () => {
  test("are called by what was told of the first and of the last", () => {
    const { title, note, caption, alternative, subject, year } = finished(grids["then and now"]);
    expect(title).toBe("Arrivals in South Korea: 2,914 in 2009, 63 in 2021");
    expect(note).toContain("Arrivals in South Korea");
    expect(caption).toContain("2009: 2,914; 2021: 63");
    expect(alternative).toContain("2009: Map of the routes");
    expect(alternative).toContain("2021: Map of the routes");
    expect([subject, year]).toEqual(["long-way-south 2009 2021", null]);
    expect(finished(ofRoutes).title).toBe(
      "Through Laos to Thailand: Reported since 2004. Across the Gobi to Mongolia: Reported since 2000",
    );
    expect(finished(ofCountries).title).toContain("China: ");
    // What was counted for several years together is no number of one of them.
    expect(finished(years(1999, 2003, 2021)).title).toMatch(/: 1,\d{3} in 2003, 63 in 2021$/);
  });

  test("of more than two are told briefly to who does not see them", () => {
    const { alternative } = finished(grids["nine years"]);
    expect(alternative).toContain("2015: 1,275");
    expect(alternative.length).toBeLessThan(400);
  });

  test("share no id, so that no map is cut by another's frame", () => {
    const markup = writeXml(finished(grids["four years"]).svg);
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("in two languages have their title, headings and legend in both", () => {
    const options = { ...optionsFor("a4-landscape", ofRoutes) };
    const second = { words, title: secondTitleOf("panels", options, words) };
    const boxes = figureBoxes(preparePanels(geography, { ...options, second }).blocks);
    expect(faultsOf(boxes, options)).toEqual([]);
    expect(second.title).toMatch(/몽골.*전해짐/);
    const told = boxes.filter(({ block }) => block === "panel").flatMap(({ texts }) => texts);
    expect(told.filter(({ text }) => /[가-힣]/.test(text)).length).toBeGreaterThan(1);
    const inYears = secondTitleOf("panels", { ...options, panels: grids["then and now"] }, words);
    expect(inYears).toMatch(/[가-힣].*2009년 2914명, 2021년 63명/);
  });

  test("too many for a size are refused", () => {
    const options = {
      ...optionsFor("slide", grids["nine years"]),
      frame: frameOfPreset("column-1"),
    };
    expect(() => preparePanels(geography, options)).toThrow(RangeError);
    const tiny = { ...options, frame: freeFrame(300, 200, "px") };
    expect(() => preparePanels(geography, tiny)).toThrow(RangeError);
    expect(
      wordsOf(
        figureBoxes(preparePanels(geography, optionsFor("column-1", grids["then and now"])).blocks),
      ),
    ).toContain("2009");
  });
});
