/** Names in figures: what a reader cannot move lies on nothing that has to be seen. */
import { describe, expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import type { Box } from "#drawing/labels/label.ts";
import { mapOf } from "#figures/composing/map-of.ts";
import { pictureOf } from "#figures/composing/picture.ts";
import { extentOfCountryWithWays, extentOfRouteWithEnds } from "#view/camera/extents.ts";
import {
  frameOfPreset,
  geography,
  homeView,
  type PresetId,
  sampleOptions,
} from "../../support/pictures/composed-figure.ts";

const show = { ...sampleOptions.show, incidents: false };

const views = {
  start: homeView,
  "a route": {
    ...homeView,
    route: "mongolia",
    extent: extentOfRouteWithEnds(geography, "mongolia"),
  },
  "the usual route": {
    ...homeView,
    route: "laos-thailand",
    extent: extentOfRouteWithEnds(geography, "laos-thailand"),
  },
  "a country": {
    ...homeView,
    country: "LA",
    extent: extentOfCountryWithWays(geography, "LA", false),
  },
  "a country in a year": {
    ...homeView,
    country: "KR",
    year: 2009,
    extent: extentOfCountryWithWays(geography, "KR", false),
  },
} as const;

/** About the part of each figure that its map has. */
const sizes: readonly (readonly [PresetId, number, number])[] = [
  ["slide", 1238, 1080],
  ["square", 992, 560],
  ["a4-landscape", 700, 600],
  ["column", 329, 180],
];

const cases = Object.keys(views).flatMap((view) =>
  sizes.map(([preset, width, height]) => ({ view, preset, width, height })),
);

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe.each(cases)("the names of $view, $preset", ({ view, preset, width, height }) => {
  const options = {
    ...sampleOptions,
    show,
    frame: frameOfPreset(preset),
    view: Object.entries(views).find(([name]) => name === view)?.[1] ?? homeView,
  };
  const { contents } = pictureOf(geography, mapOf(options, width, height));
  const { labels, legs, stations } = contents;
  const boxes = labels.flatMap((label) => label.boxes.map((box) => ({ ...box, label })));

  test("lie on no line of a route", () => {
    const points = legs
      .filter(({ isFlown }) => !isFlown)
      .flatMap(({ route, lines }) => lines.flat().map((at) => ({ ...at, route })));
    const struck = boxes.flatMap((box) => {
      const on = points.filter(
        ({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom,
      );
      return on.map(({ route }) => `${box.label.lines.join(" ")} on ${route}`);
    });
    expect(new Set(struck)).toEqual(new Set());
  });

  test("lie on no mark and on no other name", () => {
    const marks = stations.map(({ at, radius }) => ({
      left: at.x - radius,
      right: at.x + radius,
      top: at.y - radius,
      bottom: at.y + radius,
    }));
    const covering = boxes.filter((box) => marks.some((mark) => overlap(box, mark)));
    expect(covering.map(({ label }) => label.lines.join(" "))).toEqual([]);
    const touching = boxes.filter((a) => boxes.some((b) => a.label !== b.label && overlap(a, b)));
    expect(touching.map(({ label }) => label.lines.join(" "))).toEqual([]);
  });

  test("tell where people come from", () => {
    const origin = [...atlas.records.values()].find(({ roles }) => roles.includes("origin"));
    expect(labels.map(({ id }) => id)).toContain(origin?.id);
  });
});
