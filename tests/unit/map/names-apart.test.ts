/** Names, marks and pills of the map, as both renderers place them: in twenty views at four sizes none lies on another. */
import { booleanPointInPolygon } from "@turf/turf";
import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { unpackGeography } from "#atlas/geography/geography.ts";
import { outline } from "#atlas/outline/outline.ts";
import { worldPoint } from "#core/mercator.ts";
import { legsInFrame } from "#drawing/corridors/drawn-legs.ts";
import { incidentsInFrame } from "#drawing/draw-points.ts";
import { prepareDrawing } from "#drawing/drawing.ts";
import { squareAround } from "#drawing/labels/label.ts";
import { touches } from "#drawing/labels/label-space.ts";
import { isNearestTo } from "#drawing/labels/nearest-land.ts";
import { dotsOn, leadersOf, rasterOf } from "#drawing/labels/pill-places.ts";
import { labelsOf } from "#drawing/map-contents.ts";
import { publishAll } from "#geo/publish.ts";
import { startingCamera } from "#map/drawn/steer.ts";
import { subject } from "#subject/subject.ts";
import { light } from "#symbology/themes.ts";
import { countryNames } from "#view/names.ts";
import { showsMarks } from "#view/scene.ts";
import { countryIn, routeIn } from "#view/selectors/chosen.ts";
import { createView } from "#view/store.ts";

const files = publishAll();
const read = (name: string): unknown => JSON.parse(files.get(name) ?? "null");
const geography = unpackGeography(read("basemap.json"), read("routes.json"), read("stations.json"));

/** What a window of 1440 × 900, a small one, a tablet and a phone leave of the map, in CSS pixels. */
const sizes = [
  { width: 1016, height: 700 },
  { width: 880, height: 566 },
  { width: 476, height: 1020 },
  { width: 390, height: 440 },
];

/** Pixels that are always left between the name of a station and an incident's mark. */
const airy = 2;

const isLand = (position: Position) =>
  [...geography.lands.values()].some(({ shape }) => booleanPointInPolygon(position, shape));

const views = [
  "",
  ...["CN", "KR", "LA", "TH", "VN", "MN", "RU", "JP"].map((id) => `#country=${id}`),
  ...["laos-thailand", "myanmar-thailand", "vietnam", "vietnam-cambodia", "mongolia"].map(
    (id) => `#route=${id}`,
  ),
  ...["missions", "sea"].map((id) => `#route=${id}`),
  ...["1997", "2004", "2009", "2020"].map((year) => `#year=${year}`),
];

/** Ems from its place within which a name is its country's, whatever lies beneath it. */
const atHome = 1.8;
const homes = countryNames(geography);

test("a point at sea is its nearest country's, and one on land no other's", () => {
  const { lands } = geography;
  const [hainan, daNang, udon] = [
    worldPoint([107.6, 20]),
    worldPoint([109, 16]),
    worldPoint([102.8, 17.4]),
  ];
  expect([isNearestTo("LA", hainan, lands), isNearestTo("VN", daNang, lands)]).toEqual([
    false,
    true,
  ]);
  expect(["LA", "TH"].map((id) => isNearestTo(id, udon, lands))).toEqual([false, true]);
});

test.each([...sizes, { width: 390, height: 492 }])(
  "the usual way's countries have their names at the start, on a map of $width × $height",
  (size) => {
    const state = createView("", "light").getState();
    const drawing = prepareDrawing({
      ...{ ...size, camera: startingCamera(state, geography, size), theme: light },
      ...{ year: null, hiddenRoutes: [], incidents: state.incidents, country: null, route: null },
      show: ["corridors", "stations", "labels"],
    });
    const named = labelsOf(geography, drawing).map(({ id }) => id);
    expect(named).toEqual(expect.arrayContaining(["CN", "LA", "TH", "KR", "KP"]));
  },
);

describe.each(sizes)("on a map of $width × $height", (size) => {
  test.each(views)("no name lies on another, on a mark or beyond the edge: “%s”", (hash) => {
    const state = createView(hash, "light").getState();
    const camera = startingCamera(state, geography, size);
    const { year, hiddenRoutes, incidents } = state;
    const drawing = prepareDrawing({
      ...{ ...size, camera, theme: light, year, hiddenRoutes, incidents },
      ...{ country: countryIn(state), route: routeIn(state) },
      numbersStages: true,
      show: [
        ...(["corridors", "stations", "labels"] as const),
        ...(showsMarks(state, camera.zoom) ? (["incidents"] as const) : []),
      ],
    });
    const labels = labelsOf(geography, drawing);
    expect(labels.length).toBeGreaterThan(4);
    const marks = incidentsInFrame(geography, drawing).map(({ at, radius }) =>
      squareAround(at, radius),
    );
    const edge = { left: 0, top: 0, right: size.width, bottom: size.height };
    for (const [i, { kind, id, boxes, pill }] of labels.entries()) {
      const others = labels.slice(i + 1).filter((other) => touches(other.boxes, boxes));
      expect(others.map((other) => `${id} on ${other.id}`)).toEqual([]);
      if (pill) expect(touches(boxes, marks), `${id} on a mark`).toBe(false);
      // At the end of another's line it would name what that does.
      const ofOthers = leadersOf({ placed: labels.filter((each) => each.id !== id) });
      if (kind === "corridor") expect(touches(boxes, ofOthers), `${id} on a leader`).toBe(false);
      for (const box of boxes) {
        expect(box.left >= edge.left && box.right <= edge.right, id).toBe(true);
        expect(box.top >= edge.top && box.bottom <= edge.bottom, id).toBe(true);
      }
    }
    const near = labels.filter(
      ({ kind, boxes }) => kind === "station" && touches(boxes, marks, airy),
    );
    // On a phone there is no room to spare: a name may touch the edge of a mark.
    if (size.width > 400) expect(near.map(({ id }) => id)).toEqual([]);
    const legs = legsInFrame(geography, drawing);
    const all = rasterOf(legs, drawing);
    const waters = labels.filter(({ kind }) => kind === "water");
    expect(
      waters.filter(({ boxes }) => boxes.some((box) => all.isCrossed(box))).map(({ id }) => id),
    ).toEqual([]);
    const seas = waters.filter(
      ({ id }) => outline.waterNames.find((water) => water.id === id)?.kind === "sea",
    );
    const ashore = seas.filter(({ boxes }) =>
      boxes.some(({ left, right, top, bottom }) =>
        [0.2, 0.5, 0.8].some((share) => {
          const at = { x: left + share * (right - left), y: (top + bottom) / 2 };
          return isLand(drawing.projection.unproject(at));
        }),
      ),
    );
    expect(ashore.map(({ id }) => id)).toEqual([]);
    // What is read about is named wherever that can be, and so is the origin, out of which all lines come.
    const amid: readonly string[] = [countryIn(state) ?? "", ...subject.origins];
    const chosen = rasterOf(
      legs.filter(({ route }) => route === drawing.route),
      drawing,
    );
    // The lines of other routes are pale beside a chosen one.
    const strong = drawing.route === null ? all : chosen;
    const struck = labels.filter(
      ({ kind, id, boxes, pill }) =>
        (kind === "country" || kind === "station") &&
        !(pill || amid.includes(id)) &&
        boxes.some((box) => strong.isCrossed(box)),
    );
    expect(struck.map(({ id }) => id)).toEqual([]);
    const strays = labels.filter(({ kind, id, at, type, pill, leader }) => {
      if (kind !== "country" || pill) return false;
      // At the end of a line that ends in its land it is over water, and that line over nothing else's name.
      if (leader) {
        const end = worldPoint(drawing.projection.unproject(leader.from));
        const dots = dotsOn(leader.from, leader.to);
        const others = labels.filter((each) => each.id !== id).flatMap(({ boxes }) => boxes);
        return (
          !isNearestTo(id, end, geography.lands) ||
          isLand(drawing.projection.unproject(at)) ||
          touches(dots, [...others, ...marks])
        );
      }
      const isNear = homes.some((home) => {
        const { x, y } = drawing.projection.project(home.position);
        return home.id === id && Math.hypot(at.x - x, at.y - y) <= atHome * type.size;
      });
      const place = worldPoint(drawing.projection.unproject(at));
      return !isNear && !isNearestTo(id, place, geography.lands);
    });
    expect(strays.map(({ id }) => id)).toEqual([]);
    const covered = labels.filter(({ boxes }) => touches(boxes, marks)).map(({ id }) => id);
    expect(covered).toEqual([]);
  });
});
