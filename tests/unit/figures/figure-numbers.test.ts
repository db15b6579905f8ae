/** Numbers on the lines of routes: where names would cover the map, and where one ink leaves lines alike. */
import { describe, expect, test } from "vitest";
import { numberIn } from "#drawing/labels/route-numbers.ts";
import { compactLegendOf } from "#figures/composing/blocks/legend-entries.ts";
import { prepareFigure } from "#figures/composing/compose-figure.ts";
import { withWords } from "#figures/composing/finish-figure.ts";
import { pictureOf } from "#figures/composing/picture.ts";
import { greyscale, light } from "#symbology/themes.ts";
import { extentOfCountryWithWays } from "#view/camera/extents.ts";
import {
  frameOfPreset,
  geography,
  homeView,
  itsOwn,
  type PresetId,
  sampleOptions,
} from "../../support/pictures/composed-figure.ts";

const views = {
  start: homeView,
  "a year": { ...homeView, year: 2009 },
  "the South": {
    ...homeView,
    country: "KR",
    extent: extentOfCountryWithWays(geography, "KR", false),
  },
} as const;

const themes = { light, greyscale } as const;

function readFigure(preset: PresetId, view: keyof typeof views, theme: keyof typeof themes) {
  const frame = frameOfPreset(preset);
  const show = { ...sampleOptions.show, scaleBar: false, inset: false, qr: false };
  const asked = { ...sampleOptions, frame, show, view: views[view], theme: themes[theme] };
  const { map, shown } = prepareFigure(geography, withWords("map", asked, itsOwn));
  const routes = compactLegendOf(shown, views[view], "short").flatMap(({ entries }) =>
    entries.flatMap(({ swatch }) => (swatch.kind === "route" ? [swatch] : [])),
  );
  const { labels } = pictureOf(geography, map).contents;
  const signs = labels.filter(({ kind }) => kind === "corridor");
  const numbers = signs.flatMap((label) => {
    const number = numberIn(label);
    return number === undefined ? [] : [{ id: label.id, number }];
  });
  return { map, frame, shown, routes, signs, numbers };
}

const inColumns = Object.keys(views).flatMap((view) =>
  (["light", "greyscale"] as const).map((theme) => ({ view, theme })),
);
const isView = (view: string): view is keyof typeof views => view in views;

describe.each(inColumns)("a newspaper's column of $view, $theme", ({ view, theme }) => {
  if (!isView(view)) throw new Error("There is no such view.");
  const { map, frame, shown, routes, signs, numbers } = readFigure("column", view, theme);

  test("numbers its routes on the map, and tells each number in the legend", () => {
    expect(numbers.length).toBe(signs.length);
    expect(numbers.length).toBeGreaterThan(0.6 * shown.routes.length);
    expect(new Set(numbers.map(({ number }) => number)).size).toBe(numbers.length);
    const told = routes.flatMap(({ id, number }) => (number === undefined ? [] : [{ id, number }]));
    expect(new Set(told)).toEqual(new Set(numbers));
    expect(routes.map(({ id }) => id)).toEqual(shown.routes.map(({ id }) => id));
  });

  test("has a map that is worth the paper", () => {
    expect(map.width * map.height).toBeGreaterThan(0.3 * frame.width * frame.height);
  });
});

test.each([
  ["slide", "start"],
  ["slide", "the South"],
  ["square", "start"],
  ["square", "a year"],
  ["square", "the South"],
] as const)("in one ink a %s of %s lists no lines that look alike", (preset, view) => {
  const { routes, signs, numbers } = readFigure(preset, view, "greyscale");
  expect(signs.length, "most are named").toBeGreaterThan(numbers.length);
  expect(routes.filter(({ number }) => number === undefined).length).toBeLessThanOrEqual(1);
  expect(new Set(routes.map(({ number }) => number)).size).toBe(routes.length);
});

test("in colour a slide names its routes", () => {
  expect(readFigure("slide", "start", "light").numbers).toEqual([]);
});
