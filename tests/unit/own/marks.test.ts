/** A reader's own marks: on the atlas' grid wherever they come from, drawn alike wherever they are drawn. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { marksOver } from "#drawing/marks/draw-marks.ts";
import { shapeOf } from "#drawing/marks/mark-shapes.ts";
import { movePoint, placeByKey } from "#map/marks/move-mark.ts";
import { isHalfDegree } from "#own/harm/precision.ts";
import { type Mark, markKinds, onGrid, soundMark } from "#own/marks/mark.ts";
import { marksInWords, nameOfPoint, placeOfPoint } from "#own/marks/mark-names.ts";
import { light } from "#symbology/themes.ts";
import { extentWithMarks } from "#view/marks/extent-with-marks.ts";
import { elementsOf } from "../../support/pictures/drawn-map.ts";

const arrow: Mark = {
  kind: "arrow",
  words: "Most go this way",
  points: [
    [100, 25],
    [102.5, 18],
  ],
};
const ring: Mark = {
  kind: "ring",
  words: "",
  points: [
    [102.5, 18],
    [104, 18],
  ],
};

const paper = {
  width: 800,
  height: 600,
  scale: 1,
  insets: { top: 0, right: 0, bottom: 0, left: 0 },
  project: ([longitude = 0, latitude = 0]: readonly number[]) => ({
    x: 400 + (longitude - 102) * 40,
    y: 300 - (latitude - 20) * 40,
  }),
};

describe("a mark", () => {
  test("stands on the grid of half a degree, whatever is asked of it", () => {
    const degree = fc.double({ min: -720, max: 720, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...markKinds),
        fc.array(fc.tuple(degree, degree), { maxLength: 14 }),
        (kind, points) => {
          const mark = soundMark({ kind, words: "", points });
          if (!mark) return;
          expect(mark.points.flat().every(isHalfDegree)).toBe(true);
          expect(new Set(mark.points.map(String)).size).toBeGreaterThan(kind === "words" ? 0 : 1);
        },
      ),
    );
    expect(onGrid([102.6314159, 17.966])).toEqual([102.5, 18]);
    expect(onGrid([190, 89])).toEqual([-170, 80]);
  });

  test("goes by keys from one place of the grid to the next, and farther with Shift", () => {
    expect(placeByKey([102.5, 18], "ArrowUp", false)).toEqual([102.5, 18.5]);
    expect(placeByKey([102.5, 18], "ArrowLeft", true)).toEqual([100, 18]);
    expect(placeByKey([102.5, 18], "toString", false)).toBeNull();
  });

  test("of a shape with a middle goes as a whole by its middle, any other point alone", () => {
    expect(movePoint([arrow, ring], 1, 0, [103, 19])[1]?.points).toEqual([
      [103, 19],
      [104.5, 19],
    ]);
    expect(movePoint([arrow, ring], 0, 0, [99.9, 26.1])[0]?.points).toEqual([
      [100, 26],
      [102.5, 18],
    ]);
    const marks = [arrow];
    expect(movePoint(marks, 0, 1, [102.6, 18.1])).toBe(marks);
  });

  test("is named for who does not see it", () => {
    expect(nameOfPoint(arrow, 1)).toBe("Arrow “Most go this way”: its tip");
    expect(placeOfPoint([-70.5, -18])).toBe("18° S, 70.5° W");
    expect(marksInWords([arrow, ring])).toBe(
      "Marked by the maker, not by the atlas: Arrow “Most go this way”; Ring.",
    );
    expect(marksInWords([])).toBe("");
  });
});

describe("marks are drawn", () => {
  test("with words on paper within the frame, and an arrow from its edge to its tip", () => {
    const { label, arrow: way } = shapeOf(arrow, paper);
    if (!label || !way) throw new Error("Something is missing.");
    expect(way.tip).toEqual({ x: 420, y: 380 });
    expect([label.box.left, label.box.right, label.box.top, label.box.bottom]).toContainEqual(
      expect.closeTo(way.from.y === label.box.bottom ? label.box.bottom : way.from.x, 5),
    );
    const atEdge = shapeOf(
      {
        ...arrow,
        points: [
          [92, 27.5],
          [102.5, 18],
        ],
      },
      paper,
    );
    expect(atEdge.label?.box.left).toBe(0);
    expect(atEdge.label?.box.top).toBe(0);
    const long = shapeOf({ kind: "words", words: "가".repeat(80), points: [[102, 20]] }, paper);
    expect((long.label?.box.right ?? 0) - (long.label?.box.left ?? 0)).toBeLessThan(220);
  });

  test("within what a picture shows", () => {
    expect(extentWithMarks([101, 14, 110, 23], [arrow, ring])).toEqual([100, 14, 110, 25]);
  });

  test("above the map, with room kept for their words; a spotlight out of sight veils nothing", () => {
    const spot: Mark = { ...ring, kind: "spotlight" };
    const away: Mark = { ...spot, points: spot.points.map(([x = 0, y = 0]) => [x, y - 60]) };
    const drawn = (marks: readonly Mark[]) => marksOver(marks)?.draw(paper, light) ?? [];
    const fills = (marks: readonly Mark[]) =>
      drawn(marks)
        .flatMap(elementsOf)
        .filter(({ attributes }) => attributes["fill-rule"] === "evenodd").length;
    expect([fills([spot]), fills([away]), fills([ring])]).toEqual([1, 0, 0]);
    expect(marksOver([arrow, ring])?.boxes(paper)).toHaveLength(1);
    expect(marksOver([])).toBeUndefined();
  });
});
