import { describe, expect, test } from "vitest";
import { pathData } from "#drawing/path-data.ts";
import { cameraOf, projectionOf } from "#drawing/projection.ts";
import { advanceWidths } from "#drawing/text/advance-widths.ts";
import { widthOf } from "#drawing/text/text-width.ts";
import { wrapText } from "#drawing/text/wrap-text.ts";
import { koreanLetters } from "#figures/composing/text/korean-letters.ts";
import { latinLetters } from "#figures/composing/text/latin-letters.ts";
import {
  measureAdvanceWidths,
  measureKoreanLetters,
  measureLatinLetters,
} from "../../../.tools/advance-widths.mjs";

test("letters are as wide as the page's fonts have them (npm run metrics)", () => {
  expect(advanceWidths).toEqual(measureAdvanceWidths());
  expect(latinLetters).toEqual(measureLatinLetters());
  expect(koreanLetters).toEqual(measureKoreanLetters());
});

describe("the projection", () => {
  const camera = { longitude: 119.5, latitude: 30, zoom: 3.2 };
  const projection = projectionOf(camera, 1280, 800);

  test("puts the camera in the middle, and finds every position again", () => {
    const { x, y } = projection.project([119.5, 30]);
    expect([x, y]).toEqual([expect.closeTo(640), expect.closeTo(400)]);
    for (const position of [
      [127, 40],
      [-70, -55],
      [179.9, 71],
    ]) {
      const found = projection.unproject(projection.project(position));
      expect(found).toEqual(position.map((value) => expect.closeTo(value)));
    }
  });

  test("repeats the world sideways where it shows", () => {
    expect(projection.copies).toEqual([0]);
    const pacific = projectionOf({ longitude: 180, latitude: 0, zoom: 2 }, 1280, 800);
    expect(pacific.copies).toEqual([expect.closeTo(0), expect.closeTo(2048)]);
  });

  test("a camera shows its extent inside the padding, and no further in than asked", () => {
    const padding = { top: 10, right: 300, bottom: 20, left: 40 };
    const wide = cameraOf([93, 3, 146, 51], 1280, 800, padding, 5.2);
    const { project } = projectionOf(wide, 1280, 800);
    const upper = project([93, 51]);
    const lower = project([146, 3]);
    expect(upper.y).toBeCloseTo(10);
    expect(lower.y).toBeCloseTo(780);
    expect(upper.x - 40).toBeCloseTo(980 - lower.x);
    expect(cameraOf([103.6, 1.1, 104, 1.5], 1280, 800, padding, 5.2).zoom).toBe(5.2);
    expect(cameraOf([93, 3, 146, 51], 300, 20, padding, 5.2).zoom).toBeGreaterThanOrEqual(0.5);
  });
});

test("paths are written in relative steps of a tenth that do not drift", () => {
  const zigzag = [0, 1, 2, 3].map((i) => ({ x: i * 0.26, y: i % 2 }));
  expect(pathData([zigzag])).toBe("M0 0l.3 1 .2-1 .3 1");
  expect(pathData([zigzag], true).endsWith("z")).toBe(true);
  expect(
    pathData([
      [
        { x: 1.01, y: 1 },
        { x: 1.02, y: 1 },
      ],
    ]),
  ).toBe("");
});

test("names break into balanced lines, and a stroke never begins one", () => {
  const type = { face: "italic", size: 10 } as const;
  expect(wrapText("Gobi", type, 7)).toEqual(["Gobi"]);
  expect(wrapText("Sea of Japan / East Sea", type, 7)).toEqual(["Sea of Japan /", "East Sea"]);
  expect(widthOf("Việt", type)).toBeGreaterThan(widthOf("Vit", type));
});
