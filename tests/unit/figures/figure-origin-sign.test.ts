/** Where the origin's sign stands in pictures, and when marks leave it little room. */
import { describe, expect, test } from "vitest";
import type { Line } from "#drawing/frame.ts";
import { awayFromBox } from "#drawing/labels/boxes.ts";
import type { XY } from "#drawing/projection.ts";
import { prepareFigure } from "#figures/composing/compose-figure.ts";
import { withWords } from "#figures/composing/finish-figure.ts";
import { mapOf } from "#figures/composing/map-of.ts";
import { pictureOf } from "#figures/composing/picture.ts";
import { firstForm, optionsOf } from "#figures/dialog/figure-form.ts";
import { routeIds } from "#subject/route-ids.ts";
import { light } from "#symbology/themes.ts";
import { extentOfCountryWithWays } from "#view/camera/extents.ts";
import { createView } from "#view/store.ts";
import {
  frameOfPreset,
  geography,
  homeView,
  itsOwn,
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

const hashes = [
  ...["", ...["CN", "KR", "TH", "VN", "LA"].map((id) => `#country=${id}`)],
  ...routeIds.map((id) => `#route=${id}`),
];

/** Heights of its letters from its land within which the sign stands. */
const near = 3.5;

/** On which side of a line through two points a third one lies. */
const sideOf = (a: XY, b: XY, { x, y }: XY) =>
  Math.sign((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x));

const isCrossed = (line: Line, from: XY, to: XY) =>
  line.some((a, i) => {
    const b = line[i + 1];
    if (!b) return false;
    return sideOf(from, to, a) !== sideOf(from, to, b) && sideOf(a, b, from) !== sideOf(a, b, to);
  });

describe.each(hashes)("in a picture of “%s”", (hash) => {
  test.each(["column", "square", "slide"] as const)(
    "%s, the sign is near its land, and neither it nor its line lies on a route",
    (preset) => {
      const state = createView(hash, "light").getState();
      const form = { ...firstForm({ isStory: false, isPhone: false, state }), preset };
      const options = optionsOf(form, {
        ...{ geography, state, marks: [], theme: light, second: null },
        ...{ width: 1440, height: 900, address: "https://www.example.org/", date: "2026-11-24" },
      });
      const { map } = prepareFigure(geography, withWords("map", options, itsOwn));
      const { contents } = pictureOf(geography, map);
      const { countries, labels, legs } = contents;
      const sign = labels.find(({ id }) => id === "KP");
      const [box] = sign?.boxes ?? [];
      if (!sign || !box) throw new Error("It is not named.");
      const land = countries.find(({ id }) => id === "KP")?.rings.flat() ?? [];
      const away = Math.min(...land.map((at) => awayFromBox(at, box)));
      expect(away).toBeLessThan(near * sign.type.size);
      const ground = legs.filter(({ isFlown, isSailed }) => !isFlown && !isSailed);
      const under = ground.filter(({ lines }) =>
        lines.flat().some((at) => awayFromBox(at, box) === 0),
      );
      expect(under.map(({ id }) => id)).toEqual([]);
      const { from } = sign.pill?.leader ?? {};
      if (!from) return;
      const to = {
        x: Math.min(box.right, Math.max(box.left, from.x)),
        y: Math.min(box.bottom, Math.max(box.top, from.y)),
      };
      const crossed = ground.filter(({ lines }) => lines.some((line) => isCrossed(line, from, to)));
      expect(crossed.map(({ id }) => id)).toEqual([]);
    },
  );
});
