/** Marks of incidents, as both renderers place them: none lies on another or its place, and none is far from its own. */
import { describe, expect, test } from "vitest";
import { unpackGeography } from "#atlas/geography/geography.ts";
import { outcomeOf } from "#atlas/outcomes.ts";
import { outline } from "#atlas/outline/outline.ts";
import type { OutlineEvent } from "#atlas/outline/outline-data.ts";
import { groupBy } from "#core/group-by.ts";
import { incidentsInFrame } from "#drawing/draw-points.ts";
import { type Drawing, prepareDrawing } from "#drawing/drawing.ts";
import { ringsInFrame } from "#drawing/frame.ts";
import { awayFromBox } from "#drawing/labels/boxes.ts";
import { squareAround } from "#drawing/labels/label.ts";
import { touches } from "#drawing/labels/label-space.ts";
import { lies as isUnder } from "#drawing/labels/lands-under.ts";
import { isInside } from "#drawing/land/is-inside.ts";
import type { XY } from "#drawing/projection.ts";
import { publishAll } from "#geo/publish.ts";
import { startingCamera } from "#map/drawn/steer.ts";
import { markFeatures } from "#map/live/contents/source-data.ts";
import type { AnchorId, RecordId } from "#subject/places.ts";
import { type RouteId, routeIds } from "#subject/route-ids.ts";
import { subject } from "#subject/subject.ts";
import { incidentLook } from "#symbology/points.ts";
import { light } from "#symbology/themes.ts";
import { marksApart, markZoomOf } from "#view/marks-apart.ts";
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
  ...["CN", "KR", "LA", "TH", "VN", "MM", "MN", "KH", "SG"].map((id) => `#country=${id}`),
  ...["laos-thailand", "myanmar-thailand", "vietnam", "vietnam-cambodia", "missions"].map(
    (id) => `#route=${id}`,
  ),
];

/** Pixels from a mark to the land of a country; none for one that lies on it. */
function awayFromLand(place: string, at: XY, radius: number, { projection }: Drawing): number {
  const land = geography.lands.get(place);
  const rings = land ? ringsInFrame(land.shape, projection) : [];
  const square = squareAround(at, radius);
  return isInside(at, rings)
    ? Number.POSITIVE_INFINITY
    : Math.min(...rings.flat().map((point) => awayFromBox(point, square)));
}

/** Pixels from its place within which a mark still stands for it. */
const near = 24;
/** A zoom at which each mark has room at its place. */
const allApart = 8;

describe.each(sizes)("on a map of $width × $height", (size) => {
  test.each(views)("each mark is whole, and lies on no other: “%s”", (hash) => {
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
    const homeOf = (id: AnchorId) =>
      drawing.projection.project(geography.stations.get(id)?.position ?? []);
    for (const { id, others = [], at, radius, place } of marks) {
      const away = [id, ...others]
        .map(homeOf)
        .map((home) => Math.hypot(at.x - home.x, at.y - home.y));
      const { below = 0, beside = null } = subject.markedAsOne[place] ?? {};
      if (beside === null || markZoomOf(drawing.zoom) >= below)
        expect(Math.min(...away), id).toBeLessThan(near);
      else expect(awayFromLand(place, at, radius, drawing), id).toBeLessThan(near / 2);
    }
    const onPlaces = marks.flatMap(({ id, at, radius, place }) =>
      marks
        .filter((other) => other.id !== id && other.place === place)
        .flatMap((other) => [other.id, ...(other.others ?? [])])
        .filter((other) => isUnder(homeOf(other), squareAround(at, radius)))
        .map((other) => `${id} on ${other}`),
    );
    expect(onPlaces).toEqual([]);
    const cut = marks.filter(
      ({ at: { x, y }, radius }) =>
        Math.min(x, y, size.width - x, size.height - y) < radius + incidentLook.halo,
    );
    expect(cut.map(({ id }) => id)).toEqual([]);
    const all = marksApart(geography, { incidents, ...chosen }, drawing.zoom);
    expect(marks.map(({ id }) => id).sort()).toEqual(all.map(({ station }) => station.id).sort());
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
    for (const { station, others, outcomes } of marksApart(
      geography,
      { incidents: everyIncident, ...open },
      4,
    ))
      for (const [year, outcome] of outcomes) {
        const behind = eventsBeside(open, everyIncident, year).filter(
          ({ at }) => at === station.id || others.some((id) => id === at),
        );
        const ends = [...new Set(behind.map(outcomeOf))];
        expect(ends, `${station.id} ${year}`).not.toEqual([]);
        expect(outcome, `${station.id} ${year}`).toBe(ends.length === 1 ? ends[0] : "untold");
      }
  });
});

describe("where marks have no room they are one", () => {
  const marked = (country: RecordId, zoom: number) =>
    marksApart(geography, { incidents: everyIncident, country, route: null }, zoom);

  test("of a small country far off all, and near each at its place", () => {
    const count = outline.events.filter(({ place, at }) => place === "KR" && at !== null).length;
    const [mark, ...more] = marked("KR", 2.6);
    expect(more).toEqual([]);
    expect(mark?.counts.get(null)).toBe(count);
    expect([mark?.station.id, ...(mark?.others ?? [])].sort()).toEqual([
      "kr-gangwon",
      "kr-incheon",
      "kr-seoul",
    ]);
    expect(marked("KR", 5).map(({ station, others }) => [station.id, others])).toEqual(
      expect.arrayContaining([
        ["kr-gangwon", []],
        ["kr-incheon", []],
        ["kr-seoul", []],
      ]),
    );
  });

  test.each(["CN", "LA", "VN", "KR"] as const)(
    "it counts in each year what they count: %s",
    (id) => {
      const near = marked(id, allApart);
      const far = marked(id, 2);
      expect(far.length).toBeLessThan(near.length);
      const years = new Set(near.flatMap(({ counts }) => [...counts.keys()]));
      for (const year of years) {
        const sum = (marks: typeof near) =>
          marks.reduce((all, { counts }) => all + (counts.get(year) ?? 0), 0);
        expect(sum(far), String(year)).toBe(sum(near));
      }
    },
  );
});

describe("beside a record its own is marked alone", () => {
  const marked = (country: RecordId | null, route: RouteId | null) =>
    marksApart(geography, { incidents: everyIncident, country, route }, allApart).map(
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
