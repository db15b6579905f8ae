/** The numbers of a route's stages on the map are those of its record, and each stands in its country. */
import { describe, expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { unpackGeography } from "#atlas/geography/geography.ts";
import { stagesOf } from "#atlas/ways/stages.ts";
import { contains } from "#core/geometry.ts";
import { stagePlaces } from "#drawing/corridors/stage-places.ts";
import { prepareDrawing } from "#drawing/drawing.ts";
import { labelsOf } from "#drawing/map-contents.ts";
import { publishAll } from "#geo/publish.ts";
import { startingCamera } from "#map/drawn/steer.ts";
import { subject } from "#subject/subject.ts";
import { createView } from "#view/store.ts";
import { homeDrawing } from "../../support/pictures/drawn-map.ts";

const files = publishAll();
const read = (name: string): unknown => JSON.parse(files.get(name) ?? "null");
const geography = unpackGeography(read("basemap.json"), read("routes.json"), read("stations.json"));
const routeOf = (wanted: string) => {
  const route = atlas.routes.find(({ id }) => id === wanted);
  if (!route) throw new Error(`There is no route ${wanted}.`);
  return route;
};
const size = { width: 1040, height: 760 };

const drawingOf = (route: string, numbersStages: boolean) =>
  prepareDrawing({
    ...homeDrawing,
    ...size,
    camera: startingCamera(createView(`#route=${route}`, "light").getState(), geography, size),
    route: routeOf(route).id,
    numbersStages,
  });

const numbersOf = (route: string, numbersStages = true) =>
  labelsOf(geography, drawingOf(route, numbersStages)).filter(({ kind }) => kind === "stage");

describe.each(["laos-thailand", "myanmar-thailand", "vietnam", "mongolia", "missions"])(
  "the stages of %s",
  (route) => {
    const stages = stagesOf(routeOf(route));

    test("are numbered on the map as in the record, each in its own country", () => {
      const { projection } = drawingOf(route, true);
      const numbers = numbersOf(route);
      expect(numbers.length).toBeGreaterThan(0);
      for (const { lines, boxes, pill } of numbers) {
        const country = stages[Number(lines[0]) - 1]?.country;
        const land = country && geography.lands.get(country);
        const [box] = boxes;
        if (!land || !box) throw new Error(`There is no stage ${lines[0]}.`);
        const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
        // Where there is no room, a fine line leads to the number from its stage.
        const at = pill?.leader?.from ?? middle;
        expect(contains(land.shape, projection.unproject(at)), country).toBe(true);
      }
    });

    test("have no number where people set out, nor where all routes lead", () => {
      const numbered = numbersOf(route).map(({ lines }) => stages[Number(lines[0]) - 1]?.country);
      for (const country of [...subject.origins, subject.destination])
        expect(numbered).not.toContain(country);
    });

    test("are not numbered where no record stands beside the map", () => {
      expect(numbersOf(route, false)).toEqual([]);
    });
  },
);

test("the usual way has the number of each of its stages over land", () => {
  expect(numbersOf("laos-thailand").map(({ lines }) => lines.join())).toEqual(["2", "3", "4"]);
});

describe.each([
  [1016, 700],
  [888, 520],
  [656, 540],
  [390, 440],
  [500, 390],
])("on a map of %i × %i", (width, height) => {
  test.each(["laos-thailand", "myanmar-thailand", "vietnam", "vietnam-cambodia"])(
    "no stage of %s over land is without its number",
    (route) => {
      const window = { width, height };
      const drawing = prepareDrawing({
        ...{ ...homeDrawing, ...window, route: routeOf(route).id, numbersStages: true },
        camera: startingCamera(
          createView(`#route=${route}`, "light").getState(),
          geography,
          window,
        ),
      });
      const wanted = stagePlaces(geography, routeOf(route).id, drawing.zoom, null);
      const labels = labelsOf(geography, drawing).filter(({ kind }) => kind === "stage");
      expect(labels.map(({ lines }) => Number(lines[0]))).toEqual(
        wanted.map(({ number }) => number),
      );
    },
  );
});

test("a stage with no room on its line has its number beside it, at the end of a fine line", () => {
  const [, vietnam] = numbersOf("vietnam");
  expect([vietnam?.lines.join(), vietnam?.pill?.leader === undefined]).toEqual(["3", false]);
});
