/** Where the origin's sign stands when marks leave it little room. */
import { expect, test } from "vitest";
import { mapOf } from "#figures/composing/map-of.ts";
import { pictureOf } from "#figures/composing/picture.ts";
import { extentOfCountryWithWays } from "#view/camera/extents.ts";
import {
  frameOfPreset,
  geography,
  homeView,
  sampleOptions,
} from "../../support/pictures/composed-figure.ts";

test("North Korea's sign never stands south of its land, where it would name the South", () => {
  const extent = extentOfCountryWithWays(geography, "KR", false);
  const incidents = { ...homeView.incidents, place: "KR" } as const;
  const view = { ...homeView, country: "KR", extent, incidents } as const;
  const show = { ...sampleOptions.show, incidents: true };
  const options = { ...sampleOptions, show, frame: frameOfPreset("square"), view };
  const { countries, labels } = pictureOf(geography, mapOf(options, 690, 620)).contents;
  const sign = labels.find(({ id }) => id === "KP");
  const land = countries.find(({ id }) => id === "KP")?.rings.flat() ?? [];
  expect(sign?.at.y).toBeLessThan(Math.max(...land.map(({ y }) => y)));
});
