/** Marks of incidents, as both renderers place them: none lies on another, and none is far from its place. */
import { describe, expect, test } from "vitest";
import { unpackGeography } from "#atlas/geography/geography.ts";
import { outcomeOf } from "#atlas/outcomes.ts";
import { outline } from "#atlas/outline/outline.ts";
import type { OutlineEvent } from "#atlas/outline/outline-data.ts";
import { groupBy } from "#core/group-by.ts";
import { incidentsInFrame } from "#drawing/draw-points.ts";
import { prepareDrawing } from "#drawing/drawing.ts";
import { squareAround } from "#drawing/labels/label.ts";
import { touches } from "#drawing/labels/label-space.ts";
import { publishAll } from "#geo/publish.ts";
import { startingCamera } from "#map/drawn/steer.ts";
import { markFeatures } from "#map/live/contents/source-data.ts";
import type { RecordId } from "#subject/places.ts";
import { type RouteId, routeIds } from "#subject/route-ids.ts";
import { light } from "#symbology/themes.ts";
import { marksApart } from "#view/marks-apart.ts";
import { eventsBeside } from "#view/scene.ts";
import { countryIn, routeIn } from "#view/selectors/chosen.ts";
import { everyIncident } from "#view/state.ts";
import { createView } from "#view/store.ts";

const files = publishAll();
const read = (name: string): unknown => JSON.parse(files.get(name) ?? "null");
const geography = unpackGeography(read("basemap.json"), read("routes.json"), read("stations.json"));

const sizes = [
  { width: 1016, height: 700 },
  { width: 656, height: 530 },
  { width: 476, height: 1020 },
  { width: 390, height: 440 },
];

const views = [
  ...["CN", "KR", "LA", "TH", "VN", "MM", "MN"].map((id) => `#country=${id}`),
  ...["laos-thailand", "myanmar-thailand", "vietnam", "vietnam-cambodia", "missions"].map(
    (id) => `#route=${id}`,
  ),
];

/** Pixels from its place within which a mark still stands for it. */
const near = 24;

describe.each(sizes)("on a map of $width × $height", (size) => {
  test.each(views)("no mark lies on another: “%s”", (hash) => {
    const state = createView(hash, "light").getState();
    const camera = startingCamera(state, geography, size);
    const chosen = { country: countryIn(state), route: routeIn(state) };
    const { hiddenRoutes, incidents } = state;
    const drawing = prepareDrawing({
      ...{ ...size, camera, theme: light, hiddenRoutes, incidents, ...chosen },
      ...{ year: null, show: ["incidents"] },
    });
    const marks = incidentsInFrame(geography, drawing);
    const buried = marks.flatMap((mark, i) =>
      marks
        .slice(i + 1)
        .filter((other) =>
          touches([squareAround(mark.at, mark.radius)], [squareAround(other.at, other.radius)]),
        )
        .map((other) => `${mark.id} and ${other.id}`),
    );
    expect(buried).toEqual([]);
    for (const { id, at } of marks) {
      const station = geography.stations.get(id);
      const home = drawing.projection.project(station?.position ?? []);
      expect(Math.hypot(at.x - home.x, at.y - home.y), id).toBeLessThan(near);
    }
    const live = markFeatures(marksApart(geography, { incidents, ...chosen }, drawing.zoom));
    for (const { properties, geometry } of live.features) {
      const drawn = marks.find(({ id }) => id === properties?.["id"]);
      if (!drawn || geometry.type !== "Point") continue;
      const { x, y } = drawing.projection.project(geometry.coordinates);
      expect([x, y]).toEqual([expect.closeTo(drawn.at.x, 3), expect.closeTo(drawn.at.y, 3)]);
    }
  });
});

describe("a mark looks as all that it stands for ended", () => {
  const records = [null, ...outline.records.keys()].map((country) => ({ country, route: null }));
  const routes = routeIds.map((route) => ({ country: null, route }));

  test.each([...records, ...routes])("beside $country $route, in every year", (open) => {
    for (const { station, outcomes } of marksApart(
      geography,
      { incidents: everyIncident, ...open },
      4,
    ))
      for (const [year, outcome] of outcomes) {
        const behind = eventsBeside(open, everyIncident, year).filter(
          ({ at }) => at === station.id,
        );
        const ends = [...new Set(behind.map(outcomeOf))];
        expect(ends, `${station.id} ${year}`).not.toEqual([]);
        expect(outcome, `${station.id} ${year}`).toBe(ends.length === 1 ? ends[0] : "untold");
      }
  });
});

describe("beside a record its own is marked alone", () => {
  const marked = (country: RecordId | null, route: RouteId | null) =>
    marksApart(geography, { incidents: everyIncident, country, route }, 3).map(
      ({ station, counts }) => [station.id, counts.get(null)] as const,
    );
  const counted = (events: readonly OutlineEvent[]) =>
    [...groupBy(events, ({ at }) => at)].flatMap(([at, there]) =>
      at === null ? [] : [[at, there.length] as const],
    );

  test.each(routeIds)("of a route what a source tells of it: %s", (id) => {
    const own = outline.events.filter(({ routes }) => routes?.includes(id));
    const marks = marked(null, id);
    expect(new Map(marks)).toEqual(new Map(counted(own)));
    expect(marks.length).toBeGreaterThan(0);
  });

  test("of a country what happened in it, and under it what is told of a route", () => {
    const inLaos = outline.events.filter(({ place }) => place === "LA");
    expect(new Map(marked("LA", null))).toEqual(new Map(counted(inLaos)));
    const both = outline.events.filter(
      ({ place, routes }) => place === "LA" || routes?.includes("vietnam"),
    );
    expect(new Map(marked("LA", "vietnam"))).toEqual(new Map(counted(both)));
  });
});
