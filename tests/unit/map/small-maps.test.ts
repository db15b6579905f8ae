/** What a small window leaves of the map: the origin is seen, a record's country is named, and no leader is long. */
import { describe, expect, test } from "vitest";
import { unpackGeography } from "#atlas/geography/geography.ts";
import { outline } from "#atlas/outline/outline.ts";
import { routesThrough } from "#atlas/outline/places.ts";
import { stationsInFrame } from "#drawing/corridors/draw-stations.ts";
import { prepareDrawing } from "#drawing/drawing.ts";
import { ringsInFrame } from "#drawing/frame.ts";
import type { BlockLabel, Box } from "#drawing/labels/label.ts";
import { squareAround } from "#drawing/labels/label.ts";
import { touches } from "#drawing/labels/label-space.ts";
import { labelsOf } from "#drawing/map-contents.ts";
import { publishAll } from "#geo/publish.ts";
import { startingCamera } from "#map/drawn/steer.ts";
import { subject } from "#subject/subject.ts";
import { light } from "#symbology/themes.ts";
import { showsMarks } from "#view/scene.ts";
import { countryIn, routeIn } from "#view/selectors/chosen.ts";
import { createView, noteInsets } from "#view/store.ts";

const files = publishAll();
const read = (name: string): unknown => JSON.parse(files.get(name) ?? "null");
const geography = unpackGeography(read("basemap.json"), read("routes.json"), read("stations.json"));

interface Window {
  readonly width: number;
  readonly height: number;
  /** What lies over the map while nothing is chosen, and beside a record. */
  readonly top: number;
  readonly left: number;
  readonly bottom: { readonly start: number; readonly record: number };
}

const windows: Readonly<Record<string, Window>> = {
  phone: { width: 390, height: 844, top: 72, left: 0, bottom: { start: 319, record: 401 } },
  "phone on its side": {
    ...{ width: 844, height: 390, top: 0, left: 344 },
    bottom: { start: 60, record: 60 },
  },
  "small tablet": {
    ...{ width: 600, height: 660, top: 0, left: 300 },
    bottom: { start: 0, record: 0 },
  },
  tablet: { width: 820, height: 1020, top: 0, left: 344, bottom: { start: 0, record: 0 } },
};

/** The names of a view in a window, beside the buttons at its foot, and the land of the origin there. */
function namesIn(
  hash: string,
  { width, height, top, left, bottom }: Window,
  geographyShown = geography,
) {
  const view = createView(hash, "light");
  const sheet = hash === "" ? bottom.start : bottom.record;
  noteInsets(view, { top, left, right: 0, bottom: sheet });
  const state = view.getState();
  const camera = startingCamera(state, geographyShown, { width, height });
  const { year, hiddenRoutes, incidents, insets } = state;
  const foot = height - sheet;
  const drawing = prepareDrawing({
    ...{ width, height, camera, theme: light, year, hiddenRoutes, incidents, insets },
    ...{ country: countryIn(state), route: routeIn(state), numbersStages: true },
    covered: [
      { left: left + 16, right: left + 60, top: foot - 56, bottom: foot - 12 },
      { left: width - 115, right: width - 10, top: foot - 57, bottom: foot - 13 },
    ],
    show: [
      ...(["corridors", "stations", "labels"] as const),
      ...(showsMarks(state, camera.zoom) ? (["incidents"] as const) : []),
    ],
  });
  const [origin = ""] = subject.origins;
  const land = geographyShown.lands.get(origin);
  const rings = land ? ringsInFrame(land.shape, drawing.projection) : [];
  const stations = stationsInFrame(geographyShown, drawing);
  return { labels: labelsOf(geographyShown, drawing), rings, origin, stations };
}

/** Pixels of a leader that are seen: from its beginning to the pill. */
function leaderOf({ pill }: BlockLabel): number {
  const from = pill?.leader?.from;
  if (!from) return 0;
  const { left, right, top, bottom } = pill.box;
  return Math.hypot(
    Math.max(left - from.x, 0, from.x - right),
    Math.max(top - from.y, 0, from.y - bottom),
  );
}

/** Points along a leader, apart from its beginning: a name may stand right at the end of a line. */
function along({ pill, at }: BlockLabel): Box[] {
  const from = pill?.leader?.from;
  if (!from) return [];
  const shares = Array.from({ length: 19 }, (_, i) => (i + 1) / 20);
  return shares
    .map((share) => ({ x: from.x + share * (at.x - from.x), y: from.y + share * (at.y - from.y) }))
    .filter(({ x, y }) => Math.hypot(x - from.x, y - from.y) > 12)
    .map((point) => squareAround(point, 1));
}

const records = [...outline.records.keys()].filter((id) => geography.lands.has(id));

describe.each(Object.entries(windows))("on a %s", (_, size) => {
  test.each(["", ...records.map((id) => `#country=${id}`), "#year=2009"])(
    "the origin's sign leaves its land in sight, beside it: “%s”",
    (hash) => {
      const { labels, rings, origin } = namesIn(hash, size);
      const sign = labels.find(({ id, pill }) => id === origin && pill);
      const [box] = sign?.boxes ?? [];
      if (!sign || !box) return;
      const beneath = rings
        .flat()
        .filter(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom);
      expect(beneath).toEqual([]);
      expect(leaderOf(sign)).toBeLessThanOrEqual(60);
    },
  );

  test("at the start the origin has its sign, and the usual route its own at a short leader", () => {
    const { labels, origin } = namesIn("", size);
    const usual = labels.find(({ id }) => id === subject.usualRoute);
    if (!usual) throw new Error("The usual route has no name.");
    expect(labels.some(({ id, pill }) => id === origin && pill)).toBe(true);
    expect(leaderOf(usual)).toBeLessThanOrEqual(60);
    const struck = labels.filter(
      ({ id, kind, boxes }) =>
        kind === "country" && id !== usual.id && touches(boxes, along(usual)),
    );
    expect(struck.map(({ id }) => id)).toEqual([]);
  });

  test.each(outline.routes.map(({ id }) => id))(
    "rings of the chosen route stand apart, or touch: %s",
    (id) => {
      const { stations } = namesIn(`#route=${id}`, size);
      const meeting = stations.flatMap((one, i) =>
        stations.slice(i + 1).flatMap((other) => {
          const apart = Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y);
          return apart < Math.max(one.radius, other.radius) ? [`${one.text} in ${other.text}`] : [];
        }),
      );
      expect(meeting).toEqual([]);
    },
  );

  test.each(records)("the country of the record is named on its map: %s", (id) => {
    const { labels } = namesIn(`#country=${id}`, size);
    expect(labels.map((label) => label.id)).toContain(id);
  });

  test.each(records)(
    "routes through the record's country are named, the most used first: %s",
    (id) => {
      const routes = routesThrough(id);
      const { labels } = namesIn(`#country=${id}`, size);
      const pills = labels.filter(({ kind }) => kind === "corridor");
      const [first] = routes;
      if (first && first.id === subject.usualRoute)
        expect(pills.map((pill) => pill.id)).toContain(first.id);
      for (const pill of pills) {
        expect(leaderOf(pill), pill.id).toBeLessThanOrEqual(60);
        const struck = labels.filter(
          (label) => label.kind === "country" && touches(label.boxes, along(pill)),
        );
        expect(struck.map((label) => `${pill.id} over ${label.id}`)).toEqual([]);
      }
    },
  );
});

test.each([
  [1280, 665, 392],
  [1000, 645, 344],
])(
  "a route whose last end has no room for its name is named at another end of its own, at %i × %i",
  (width, height, left) => {
    const bottom = { start: 144, record: 144 };
    const { labels } = namesIn("#country=KR", { width, height, top: 0, left, bottom });
    const pill = labels.find(({ id }) => id === "vietnam");
    if (!pill) throw new Error("The route by Vietnam has no name.");
    expect(leaderOf(pill)).toBe(0);
  },
);
