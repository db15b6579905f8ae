/** The names in a route's own picture, as the dialog makes it: the lands of its title first, and none on a flight. */
import { describe, expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import type { Box } from "#drawing/labels/label.ts";
import { lineRaster } from "#drawing/labels/line-raster.ts";
import { pointsOnLegs } from "#drawing/labels/pill-places.ts";
import { isInside } from "#drawing/land/is-inside.ts";
import { prepareFigure } from "#figures/composing/compose-figure.ts";
import { pictureOf } from "#figures/composing/picture.ts";
import { routeIds } from "#subject/route-ids.ts";
import { geography } from "../../support/pictures/composed-figure.ts";
import { optionsFor } from "../../support/pictures/dialog-figure.ts";

const presets = ["column", "square", "slide", "a4-portrait"] as const;

const pointsOver = ({ left, top, right, bottom }: Box) =>
  [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((across) =>
    [0.2, 0.5, 0.8].map((down) => ({
      x: left + across * (right - left),
      y: top + down * (bottom - top),
    })),
  );

function namesIn(route: string, preset: (typeof presets)[number]) {
  const options = optionsFor(`#route=${route}`, preset);
  const { map } = prepareFigure(geography, options);
  const { contents } = pictureOf(geography, map);
  const flights = contents.legs.filter(({ isFlown }) => isFlown);
  const raster = lineRaster(pointsOnLegs(flights, 1), map, 1);
  const onFlight = contents.labels.filter(({ boxes }) =>
    boxes.some((box) => raster.isCrossed(box)),
  );
  return { ...contents, title: options.title, onFlight };
}

describe.each(presets)("the usual route's picture, %s", (preset) => {
  const { labels, countries, title, onFlight } = namesIn("laos-thailand", preset);
  const told = [...atlas.records.values()].filter(({ name }) => title.includes(name));

  test("names the lands of its title, on no flight, and led to them by a short line at most", () => {
    expect(told.length).toBeGreaterThan(2);
    for (const { id, name } of told) {
      const label = labels.find((each) => each.kind === "country" && each.id === id);
      if (!label) throw new Error(`${name} is not named.`);
      expect(onFlight, name).not.toContain(label);
      const { from, to } = label.leader ?? {};
      if (from && to)
        expect(Math.hypot(to.x - from.x, to.y - from.y), name).toBeLessThan(4.1 * label.type.size);
    }
  });

  test("has no name of a country that spreads over a neighbour's land", () => {
    const spread = labels
      .filter(({ kind, pill, leader }) => kind === "country" && !pill && !leader)
      .filter(({ id, boxes }) => {
        const points = boxes.flatMap(pointsOver);
        const abroad = points.filter((at) =>
          countries.some((each) => each.id !== id && each.record && isInside(at, each.rings)),
        );
        return abroad.length > points.length / 5;
      });
    expect(spread.map(({ lines }) => lines.join(" "))).toEqual([]);
  });
});

describe.each(routeIds)("in the picture of %s", (route) => {
  test.each(presets)("no province's name lies on a flight: %s", (preset) => {
    const { stations, onFlight } = namesIn(route, preset);
    const areas: readonly string[] = stations.flatMap(({ id, isArea }) => (isArea ? [id] : []));
    const struck = onFlight.filter(({ kind, id }) => kind === "station" && areas.includes(id));
    expect(struck.map(({ lines }) => lines.join(" "))).toEqual([]);
  });
});
