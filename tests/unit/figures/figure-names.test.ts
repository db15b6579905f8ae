/** Names in figures: what a reader cannot move lies on nothing that has to be seen. */
import { describe, expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { areaOfRing } from "#core/curves.ts";
import { signsInFrame } from "#drawing/corridors/draw-signs.ts";
import { resample } from "#drawing/corridors/measure-line.ts";
import { type Box, squareAround } from "#drawing/labels/label.ts";
import { clearPlanes } from "#drawing/labels/planes-in-picture.ts";
import { numberIn } from "#drawing/labels/route-numbers.ts";
import type { DrawnCountry } from "#drawing/land/draw-land.ts";
import { isInside } from "#drawing/land/is-inside.ts";
import type { XY } from "#drawing/projection.ts";
import { prepareFigure } from "#figures/composing/compose-figure.ts";
import { mapOf } from "#figures/composing/map-of.ts";
import { pictureOf } from "#figures/composing/picture.ts";
import { extentOfCountryWithWays, extentOfRouteWithEnds } from "#view/camera/extents.ts";
import {
  frameOfPreset,
  geography,
  homeView,
  type PresetId,
  sampleOptions,
  wholeGeography,
} from "../../support/pictures/composed-figure.ts";
import { optionsFor } from "../../support/pictures/dialog-figure.ts";

const show = { ...sampleOptions.show, incidents: false };

const views = {
  start: homeView,
  "a route": {
    ...homeView,
    route: "mongolia",
    extent: extentOfRouteWithEnds(geography, "mongolia"),
  },
  "the usual route": {
    ...homeView,
    route: "laos-thailand",
    extent: extentOfRouteWithEnds(geography, "laos-thailand"),
  },
  "a country": {
    ...homeView,
    country: "LA",
    extent: extentOfCountryWithWays(geography, "LA", false),
  },
  "a country in a year": {
    ...homeView,
    country: "KR",
    year: 2009,
    extent: extentOfCountryWithWays(geography, "KR", false),
  },
} as const;

/** About the part of each figure that its map has. */
const sizes: readonly (readonly [PresetId, number, number])[] = [
  ["slide", 1238, 1080],
  ["square", 992, 560],
  ["a4-landscape", 700, 600],
  ["column", 329, 180],
];

const cases = Object.keys(views).flatMap((view) =>
  sizes.map(([preset, width, height]) => ({ view, preset, width, height })),
);

const away = ({ x, y }: XY, { left, top, right, bottom }: Box) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

const pointsOver = (boxes: readonly Box[]): XY[] =>
  boxes.flatMap(({ left, top, right, bottom }) =>
    [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((across) =>
      [0.2, 0.5, 0.8].map((down) => ({
        x: left + across * (right - left),
        y: top + down * (bottom - top),
      })),
    ),
  );

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe.each(cases)("the names of $view, $preset", ({ view, preset, width, height }) => {
  const options = {
    ...sampleOptions,
    show,
    frame: frameOfPreset(preset),
    view: Object.entries(views).find(([name]) => name === view)?.[1] ?? homeView,
  };
  const { contents } = pictureOf(geography, mapOf(options, width, height));
  const { labels, legs, stations, countries } = contents;
  const boxes = labels.flatMap((label) => label.boxes.map((box) => ({ ...box, label })));

  test("lie on no line of a route", () => {
    const points = legs
      .filter(({ isFlown }) => !isFlown)
      .flatMap(({ route, lines, isSailed }) =>
        lines.flat().map((at) => ({ ...at, route, isSailed })),
      );
    const struck = boxes.flatMap((box) => {
      const on = points.filter(
        ({ x, y, route, isSailed }) =>
          // The dashes of boats begin where the origin's sign stands; a number stands on its own line.
          !(isSailed && box.label.id === "KP") &&
          !(numberIn(box.label) !== undefined && box.label.id === route) &&
          x > box.left &&
          x < box.right &&
          y > box.top &&
          y < box.bottom,
      );
      return on.map(({ route }) => `${box.label.lines.join(" ")} on ${route}`);
    });
    expect(new Set(struck)).toEqual(new Set());
  });

  test("lie on no mark and on no other name", () => {
    const marks = stations.map(({ at, radius }) => ({
      left: at.x - radius,
      right: at.x + radius,
      top: at.y - radius,
      bottom: at.y + radius,
    }));
    const covering = boxes.filter((box) => marks.some((mark) => overlap(box, mark)));
    expect(covering.map(({ label }) => label.lines.join(" "))).toEqual([]);
    const touching = boxes.filter((a) => boxes.some((b) => a.label !== b.label && overlap(a, b)));
    expect(touching.map(({ label }) => label.lines.join(" "))).toEqual([]);
  });

  test("of countries stand on no other's land, and cover little of it", () => {
    const abroad = labels
      // A line tells whose a name is.
      .filter(({ kind, pill, leader }) => kind === "country" && !pill && !leader)
      .filter(({ id, boxes: own }) => {
        const on = pointsOver(own).filter((at) =>
          countries.some((each) => each.id !== id && each.record && isInside(at, each.rings)),
        );
        return on.length > pointsOver(own).length / 3;
      });
    expect(abroad.map(({ lines }) => lines.join(" "))).toEqual([]);
  });

  test("stand apart: no two on a line read as one", () => {
    const close = boxes.filter((a) =>
      boxes.some(
        (b) =>
          a.label !== b.label &&
          a.top < b.bottom &&
          b.top < a.bottom &&
          a.left < b.left &&
          b.left - a.right < 0.4 * Math.min(a.label.type.size, b.label.type.size),
      ),
    );
    expect(close.map(({ label }) => label.lines.join(" "))).toEqual([]);
  });

  test("tell where people come from, over that land or close to it", () => {
    const origin = [...atlas.records.values()].find(({ roles }) => roles.includes("origin"));
    const sign = labels.find(({ id }) => id === origin?.id);
    const land = countries.find(({ id }) => id === origin?.id)?.rings.flat() ?? [];
    const [box] = sign?.boxes ?? [];
    if (!sign || !box) throw new Error("It is not named.");
    const [nearest] = land.sort((a, b) => away(a, box) - away(b, box));
    if (!nearest) throw new Error("It is not in sight.");
    expect(away(nearest, box)).toBeLessThan(3.5 * sign.type.size);
    const over = [0.2, 0.4, 0.6, 0.8].flatMap((share) => {
      const towards = {
        x: Math.min(box.right, Math.max(box.left, nearest.x)),
        y: Math.min(box.bottom, Math.max(box.top, nearest.y)),
      };
      const at = {
        x: nearest.x + share * (towards.x - nearest.x),
        y: nearest.y + share * (towards.y - nearest.y),
      };
      return countries.filter(({ rings }) => isInside(at, rings)).map(({ id }) => id);
    });
    expect(over.filter((id) => id === "KR" || id === "JP")).toEqual([]);
  });
});

const routeCases = atlas.routes.flatMap(({ id }) =>
  sizes.map(([preset, width, height]) => ({ route: id, preset, width, height })),
);

describe.each(routeCases)("in a picture of $route, $preset", ({ route, preset, width, height }) => {
  const options = {
    ...sampleOptions,
    show,
    frame: frameOfPreset(preset),
    view: { ...homeView, route, extent: extentOfRouteWithEnds(geography, route) },
  };
  const { contents } = pictureOf(geography, mapOf(options, width, height));
  const { labels, stations, countries } = contents;
  test("the name of a station is plainly its own: no other's ring is as near", () => {
    const stray = labels
      .filter(({ kind }) => kind === "station")
      .filter(({ id, boxes }) => {
        const from = (at: XY) => Math.min(...boxes.map((box) => away(at, box)));
        const own = stations.find((station) => station.id === id);
        const others = stations.filter((station) => station.id !== id);
        return !own || others.some(({ at }) => from(at) < 1.3 * from(own.at));
      });
    expect(stray.map(({ lines }) => lines.join(" "))).toEqual([]);
  });

  test("each ring has its name, and none lies on another", () => {
    const named = labels.flatMap(({ kind, id }) => (kind === "station" ? [id] : []));
    expect(named.length).toBeGreaterThan(0);
    // A whole country is named by its own name.
    const nameless = stations.filter(({ id, isCountry }) => !isCountry && !named.includes(id));
    expect(nameless.map(({ text }) => text)).toEqual([]);
    const buried = stations.filter((one) =>
      stations.some(
        (other) =>
          other !== one &&
          Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y) < one.radius + other.radius,
      ),
    );
    expect(buried.map(({ text }) => text)).toEqual([]);
    expect(stations.map(({ id }) => id)).toContain("kr-seoul");
  });

  test("the countries that it passes are named, on their land or led to it", () => {
    const way = atlas.routes.find(({ id }) => id === route)?.legs ?? [];
    const passed = new Set(way.flatMap(({ crosses }) => crosses));
    const names = labels.flatMap(({ id, lines }) => [id, lines.join(" ")]);
    const isNamed = (id: (typeof atlas.routes)[number]["legs"][number]["crosses"][number]) =>
      names.includes(id) || names.includes(atlas.records.get(id)?.name ?? id);
    const unnamed = [...passed].filter((id) => !isNamed(id));
    expect(unnamed).toEqual([]);
    for (const { id, leader } of labels) {
      if (!leader) continue;
      const on = countries.filter(({ rings }) => isInside(leader.from, rings));
      expect(on.map((country) => country.id)).toEqual([id]);
    }
  });

  test("its aeroplanes lie on no station, no name, no line on the ground and no other sign", () => {
    const { drawing } = pictureOf(geography, mapOf(options, width, height));
    const signs = signsInFrame(geography, contents.legs, drawing);
    const half = 8 * drawing.scale;
    const placed = clearPlanes(signs, contents, drawing);
    const planes = placed
      .filter(({ kind }) => kind === "plane")
      .flatMap(({ points }) => points.map((at) => squareAround(at, half)));
    if (signs.some(({ kind }) => kind === "plane")) expect(planes.length).toBeGreaterThan(0);
    const marks = stations.map(({ at, radius }) => squareAround(at, radius));
    const names = labels.flatMap(({ boxes }) => boxes);
    const arrows = placed
      .filter(({ kind }) => kind === "arrow")
      .flatMap(({ points }) => points.map((at) => squareAround(at, 6 * drawing.scale)));
    const ground = contents.legs
      .filter(({ isFlown }) => !isFlown)
      .flatMap(({ lines }) => lines.flatMap((line) => resample(line, 2)))
      .map((at) => squareAround(at, 1));
    const covering = planes.filter((plane) =>
      [...marks, ...names, ...arrows, ...ground, ...planes.filter((each) => each !== plane)].some(
        (box) => overlap(plane, box),
      ),
    );
    expect(covering).toEqual([]);
  });

  test("the line of the origin's sign ends within its land, and runs over no other", () => {
    const sign = labels.find(({ id }) => id === "KP");
    const { from } = sign?.pill?.leader ?? {};
    if (!sign || !from) return;
    const on = (at: XY) => countries.filter(({ rings }) => isInside(at, rings)).map(({ id }) => id);
    expect(on(from)).toEqual(["KP"]);
    const along = [0.25, 0.5, 0.75].map((share) => ({
      x: from.x + share * (sign.at.x - from.x),
      y: from.y + share * (sign.at.y - from.y),
    }));
    const [box] = sign.boxes;
    // A small picture has no room for it but over parts of others.
    const isSmall = preset === "column" || preset === "square";
    const line = isSmall ? along.filter((at) => box && away(at, box) > 0) : along;
    expect(line.flatMap(on).filter((id) => id === "KR" || id === "JP")).toEqual([]);
  });
});

/** What each stretch of a name is nearest to: the land that it lies on, or that it is at sea beside. */
function landsBeside(boxes: readonly Box[], countries: readonly DrawnCountry[]): string[][] {
  const outlines = countries.map(({ id, record, rings }) => ({
    id: record ?? id,
    rings,
    points: rings.flatMap((ring) => resample(ring, 4)),
  }));
  const nearestTo = (at: XY) => {
    const on = outlines.find(({ rings }) => isInside(at, rings));
    if (on) return on.id;
    const apart = outlines.map(({ id, points }) => ({
      id,
      least: points.reduce(
        (least, { x, y }) => Math.min(least, Math.hypot(x - at.x, y - at.y)),
        1e9,
      ),
    }));
    return apart.reduce((best, each) => (each.least < best.least ? each : best)).id;
  };
  return boxes.map(({ left, top, right, bottom }) =>
    [0, 0.25, 0.5, 0.75, 1].map((share) =>
      nearestTo({ x: left + share * (right - left), y: (top + bottom) / 2 }),
    ),
  );
}

const southern = (["slide", "column", "square"] as const).flatMap((preset) =>
  ["laos-thailand", "vietnam", "vietnam-cambodia", "myanmar-thailand"].map((route) => ({
    route,
    preset,
  })),
);

describe.each(southern)("in a whole $preset of $route", ({ route, preset }) => {
  const { map } = prepareFigure(wholeGeography, optionsFor(`#route=${route}`, preset));
  const { labels, countries } = pictureOf(wholeGeography, map).contents;

  test("no name of a country stands mostly beside another, but at the end of a line that is seen", () => {
    const astray = labels
      .filter(({ kind, pill }) => kind === "country" && !pill)
      .filter(({ id, boxes, leader, type }) => {
        const beside = landsBeside(boxes, countries);
        const own = beside.flat().filter((each) => each === id);
        const isBeside = own.length >= 0.3 * beside.flat().length;
        const length = leader
          ? Math.hypot(leader.from.x - leader.to.x, leader.from.y - leader.to.y)
          : 0;
        return !isBeside && length < type.size;
      });
    expect(astray.map(({ lines }) => lines.join(" "))).toEqual([]);
  });

  test("no place has its name twice", () => {
    const names = labels.map(({ lines }) => lines.join(" ").toLowerCase());
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});

const whole = (["column", "square"] as const).flatMap((preset) =>
  atlas.routes.map(({ id }) => ({ route: id, preset })),
);

/** Ems of the longest line to a name of a country. */
const longestLine = 7.1;

describe.each(whole)("in a whole picture of $route, $preset", ({ route, preset }) => {
  const { map } = prepareFigure(wholeGeography, optionsFor(`#route=${route}`, preset));
  const { labels, legs, countries } = pictureOf(wholeGeography, map).contents;
  const boxes = labels.flatMap((label) => label.boxes.map((box) => ({ ...box, label })));
  const chosen = legs
    .filter((leg) => leg.route === route)
    .flatMap(({ lines, isFlown }) =>
      lines.flatMap((line) => resample(line, 1)).map((at) => ({ at, isFlown })),
    );

  test("no line to a country's name runs over another name or the chosen route, or far", () => {
    const amiss = labels.flatMap(({ id, leader, type, lines, kind }) => {
      if (!leader || kind !== "country") return [];
      const { from, to } = leader;
      const name = lines.join(" ");
      const along = resample([from, to], 1);
      const over = boxes.filter(
        (box) => box.label.id !== id && along.some((at) => away(at, box) === 0),
      );
      const crossed = along.filter((at) =>
        // Dots of a flight may have to be crossed.
        chosen.some((each) => !each.isFlown && Math.hypot(at.x - each.at.x, at.y - each.at.y) < 1),
      );
      const length = Math.hypot(from.x - to.x, from.y - to.y) / type.size;
      return [
        ...over.map((box) => `${name} over ${box.label.lines.join(" ")}`),
        ...crossed.slice(0, 1).map(() => `${name} over the route`),
        ...(length > longestLine ? [`${name} is ${length.toFixed(1)} ems away`] : []),
      ];
    });
    expect(amiss).toEqual([]);
  });

  test("no station but its own is named on the origin's land", () => {
    const origins = countries.filter(({ id }) => id === "KP");
    const astray = labels
      .filter(({ kind, id }) => kind === "station" && !id.startsWith("kp-"))
      .filter(({ boxes: own }) =>
        pointsOver(own).some((at) => origins.some(({ rings }) => isInside(at, rings))),
      );
    expect(astray.map(({ lines }) => lines.join(" "))).toEqual([]);
  });

  test.runIf(route === "sea")("the names of countries stand off boats and flights", () => {
    const struck = boxes
      // A column has no other room for Taiwan's.
      .filter(({ label }) => label.kind === "country" && (preset !== "column" || label.id !== "TW"))
      .filter((box) => chosen.some(({ at }) => away(at, box) === 0));
    expect(struck.map(({ label }) => label.lines.join(" "))).toEqual([]);
  });
});

const besideJapan = (["slide", "square", "column", "a4-landscape"] as const).flatMap((preset) =>
  ["#country=JP", "#country=TH", "#country=KR", "#year=2009"].map((hash) => ({ hash, preset })),
);

test.each(besideJapan)("names over water lie nearest to their own land: $hash, $preset", (of) => {
  const { map } = prepareFigure(wholeGeography, optionsFor(of.hash, of.preset));
  const { labels, countries } = pictureOf(wholeGeography, map).contents;
  // Islets are hardly seen beside a name.
  const isSeen = (ring: readonly XY[]) => areaOfRing(ring) >= 250;
  const gaps = (boxes: readonly Box[], rings: DrawnCountry["rings"]) =>
    Math.min(
      ...rings
        .flatMap((ring) => resample(ring, 2))
        .flatMap((at) => boxes.map((box) => away(at, box))),
    );
  const astray = labels
    .filter(({ kind, pill, leader }) => kind === "country" && !pill && !leader)
    .filter(({ id, boxes }) => {
      const own = countries.filter((each) => each.id === id);
      if (pointsOver(boxes).some((at) => own.some(({ rings }) => isInside(at, rings))))
        return false;
      const others = countries.filter((each) => each.id !== id);
      const least = Math.min(...own.map(({ rings }) => gaps(boxes, rings)));
      return others.some(({ rings }) => gaps(boxes, rings.filter(isSeen)) < least - 1);
    });
  expect(astray.map(({ lines }) => lines.join(" "))).toEqual([]);
});
