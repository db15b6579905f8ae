/** Where the pictures of the dialog look: at what is drawn in them, whole, and at little else. */
import { describe, expect, test } from "vitest";
import { prepareFigure } from "#figures/composing/compose-figure.ts";
import { pictureOf } from "#figures/composing/picture.ts";
import { routeIds } from "#subject/route-ids.ts";
import { geography } from "../../support/pictures/composed-figure.ts";
import { optionsFor } from "../../support/pictures/dialog-figure.ts";

const hashes = [
  ...["", "#year=2009"],
  ...["CN", "KR", "TH", "VN", "LA"].map((id) => `#country=${id}`),
  ...routeIds.map((id) => `#route=${id}`),
];

/** The least share of its map that what is drawn has. */
const leastFilled = { column: 0.4, square: 0.3, slide: 0.35 } as const;
const presets = ["column", "square", "slide"] as const;

const ends = ["KP", "KR"];

describe.each(hashes)("a picture of “%s”", (hash) => {
  test.each(presets)("%s, shows all that is drawn of its routes, and little else", (preset) => {
    const { map } = prepareFigure(geography, optionsFor(hash, preset));
    const { contents } = pictureOf(geography, map);
    const way = contents.legs.flatMap(({ lines }) => lines.flat());
    const lands = contents.countries.filter(({ id }) => ends.includes(id));
    // Where there is room for it, a country is shown whole.
    const whole = contents.countries.filter(({ id }) => preset === "slide" && id === map.country);
    const points = [...way, ...[...lands, ...whole].flatMap(({ rings }) => rings.flat())];
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    expect(lands.map(({ id }) => id).sort()).toEqual(ends);
    expect(Math.min(left, top)).toBeGreaterThan(0);
    expect(right).toBeLessThan(map.width);
    expect(bottom).toBeLessThan(map.height);
    const filled = ((right - left) * (bottom - top)) / (map.width * map.height);
    expect(filled).toBeGreaterThan(leastFilled[preset]);
  });
});
