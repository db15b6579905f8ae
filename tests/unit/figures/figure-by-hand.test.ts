/** Pictures that were changed by hand: names, the legend's lines, the frame; what must be said stays. */
import { describe, expect, test } from "vitest";
import { contrastOf } from "#core/contrast.ts";
import { writeXml } from "#drawing/write-xml.ts";
import { figureBoxes, prepareFigure } from "#figures/composing/compose-figure.ts";
import type { FigureOptions } from "#figures/composing/figure-options.ts";
import { finishFigure } from "#figures/composing/finish-figure.ts";
import { pictureOf } from "#figures/composing/picture.ts";
import {
  hideName,
  moveName,
  optionsByHand,
  putBack,
  scaleExtent,
  shiftExtent,
  showName,
  untouched,
} from "#figures/dialog/hand/hand-form.ts";
import { inHouse } from "#figures/dialog/house/house.ts";
import { greyscale, light } from "#symbology/themes.ts";
import { homeExtent } from "#view/camera/extents.ts";
import { geography, itsOwn, sampleOptions } from "../../support/pictures/composed-figure.ts";
import { expectAllSaid, faultsOf, wordsOf } from "../../support/pictures/figure-faults.ts";

const changed = (hand = untouched): FigureOptions => ({ ...sampleOptions, ...optionsByHand(hand) });

function namesOn(options: FigureOptions) {
  const { map } = prepareFigure(geography, options);
  return new Map(
    pictureOf(geography, map).contents.labels.map((each) => [`${each.kind} ${each.id}`, each]),
  );
}

function byHandOf(options: FigureOptions) {
  const { byHand } = finishFigure(geography, "map", options, {
    ...{ ownTitle: false, ownNote: false },
  });
  if (!byHand) throw new Error("Nothing can be changed by hand.");
  return byHand;
}

describe("a name", () => {
  test("is left out, and put back", () => {
    const hidden = hideName(untouched, "country CN", "CHINA");
    expect(namesOn(changed()).has("country CN")).toBe(true);
    expect(namesOn(changed(hidden)).has("country CN")).toBe(false);
    expect(namesOn(changed(showName(hidden, "country CN"))).has("country CN")).toBe(true);
  });

  test("is put elsewhere, stays there at another size, and goes back", () => {
    const byHand = byHandOf(changed());
    const name = byHand.names.find(({ key }) => key === "country CN");
    if (!name) throw new Error("China is not named.");
    const hand = moveName(untouched, name.key, byHand.movedBy(name, { x: -40, y: 30 }));
    const [before, after] = [namesOn(changed()), namesOn(changed(hand))].map((all) =>
      all.get(name.key),
    );
    expect((after?.at.x ?? 0) - (before?.at.x ?? 0)).toBeCloseTo(-40, 3);
    expect((after?.at.y ?? 0) - (before?.at.y ?? 0)).toBeCloseTo(30, 3);
    expect(namesOn(changed(putBack(hand, name.key))).get(name.key)?.at).toEqual(before?.at);
  });

  test("is not put outside of the map, where it would be cut", () => {
    const byHand = byHandOf(changed());
    const name = byHand.names.find(({ key }) => key === "country CN");
    if (!name) throw new Error("China is not named.");
    for (const [x, y] of [
      [-4000, -4000],
      [4000, 4000],
    ] as const) {
      const hand = moveName(untouched, name.key, byHand.movedBy(name, { x, y }));
      const { map, names } = byHandOf(changed(hand));
      const boxes = names.find(({ key }) => key === name.key)?.boxes ?? [];
      expect(boxes).not.toEqual([]);
      for (const { left, top, right, bottom } of boxes) {
        expect(left).toBeGreaterThanOrEqual(map.left - 1);
        expect(top).toBeGreaterThanOrEqual(map.top - 1);
        expect(right).toBeLessThanOrEqual(map.right + 1);
        expect(bottom).toBeLessThanOrEqual(map.bottom + 1);
      }
    }
  });
});

test("a line of the legend is left out or reworded, and all that must be said stays", () => {
  const options = changed({
    ...untouched,
    legend: {
      "route laos-thailand": { isHidden: false, words: "The usual way" },
      "tint returns": { isHidden: true, words: "" },
    },
  });
  const { blocks } = prepareFigure(geography, options);
  const boxes = figureBoxes(blocks);
  expect(faultsOf(boxes, options)).toEqual([]);
  const legend = wordsOf(boxes.filter(({ block }) => block === "legend"));
  expect(legend).toContain("The usual way");
  expect(legend).not.toContain("Sends people back");
  const all = byHandOf(options).legend.map(({ key }) => key);
  expect(all, "what was left out can be put back").toContain("tint returns");
  const everything = Object.fromEntries(all.map((key) => [key, { isHidden: true, words: "" }]));
  const bare = changed({ ...untouched, legend: everything });
  expectAllSaid(figureBoxes(prepareFigure(geography, bare).blocks), bare);
});

test("the map moves in its frame, and not beyond the world", () => {
  const [west, south, east, north] = shiftExtent(homeExtent, { x: 0.02, y: 0 });
  expect([west, east]).toEqual(
    [homeExtent[0] + 7.2, homeExtent[2] + 7.2].map((at) => expect.closeTo(at)),
  );
  expect([south, north]).toEqual([homeExtent[1], homeExtent[3]].map((at) => expect.closeTo(at)));
  const closer = scaleExtent(homeExtent, 0.5);
  expect(closer[2] - closer[0]).toBeCloseTo((homeExtent[2] - homeExtent[0]) / 2);
  let far = homeExtent;
  for (let i = 0; i < 30; i++) far = shiftExtent(scaleExtent(far, 1.25), { x: 0, y: -0.2 });
  expect(far.every(Number.isFinite)).toBe(true);
  expect(far[3]).toBeLessThan(86);
});

test("a house's colour and face are on its pictures, where they can be read", () => {
  const house = { accent: "#8a2b5c", titleFace: "semibold" } as const;
  const theme = inHouse(light, house);
  const { svg } = finishFigure(
    geography,
    "map",
    { ...sampleOptions, theme, titleFace: "semibold" },
    itsOwn,
  );
  expect(writeXml(svg)).toContain("#8a2b5c");
  expect(writeXml(svg)).not.toContain("Source Serif");
  expect(inHouse(light, { ...house, accent: "#ffe08a" }), "too faint").toBe(light);
  expect(inHouse(greyscale, house)).toBe(greyscale);
  expect(contrastOf("#ffffff", "#000000")).toBeCloseTo(21);
});
