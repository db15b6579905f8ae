/** The pictures of a film: each says what every figure says, and the map stands still. */
import { second as words } from "virtual:second-language";
import { describe, expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { writeXml } from "#drawing/write-xml.ts";
import { finishFigure } from "#figures/composing/finish-figure.ts";
import { type Shot, shotsOfRoute, shotsOfYears, yearsOfFilm } from "#figures/film/film-shots.ts";
import { stripYears } from "#view/strip/strip.ts";
import { geography, itsOwn, sampleOptions } from "../../support/pictures/composed-figure.ts";

const options = {
  ...sampleOptions,
  show: { ...sampleOptions.show, incidents: false, scaleBar: false, inset: false, qr: false },
};

const textOf = (markup: string) =>
  [...markup.matchAll(/>([^<]+)</g)]
    .map(([, text]) => text)
    .join(" ")
    .replace(/\s+/g, " ");

/** Where the map stands, and how large it is. */
const mapOf = (markup: string) =>
  /data-block="map" transform="([^"]+)"[\s\S]*?<rect ([^>]*)>/.exec(markup)?.slice(1).join(" ");

function drawn({ options: asked, uses }: Shot) {
  const figure = finishFigure(geography, "map", asked, uses);
  return { figure, markup: writeXml(figure.svg) };
}

const must = ["Schematic corridors, not paths.", "Withheld:", "Sources:", "CC BY 4.0"];

describe("a film of the years", () => {
  const shotOf = (year: number, asked: Parameters<typeof shotsOfYears>[0]) => {
    const shot = shotsOfYears(asked).find(({ options: { view } }) => view.year === year);
    if (!shot) throw new Error(`There is no picture of ${year}.`);
    return drawn(shot);
  };

  test("has title, year, credit and caveats in every picture, whatever its title", () => {
    const maps = [1999, 2009, 2021].map((year) => {
      const { figure, markup } = shotOf(year, { options, uses: itsOwn });
      const text = textOf(markup);
      for (const said of [`In ${year}`, ...must]) expect(text, String(year)).toContain(said);
      expect(figure.title).toContain(String(year));
      expect([figure.width, figure.height]).toEqual([1920, 1080]);
      return mapOf(markup);
    });
    expect(maps[0]).toBeDefined();
    expect(new Set(maps).size, "the map stands still").toBe(1);
    const uses = { ...itsOwn, ownTitle: false };
    const own = textOf(shotOf(2009, { options: { ...options, title: "Ways" }, uses }).markup);
    for (const said of ["Ways", "In 2009"]) expect(own).toContain(said);
  });

  test("in two languages has the title of each year in both", () => {
    const both = { ...options, second: { words, title: "" } };
    expect(textOf(shotOf(2009, { options: both, uses: itsOwn }).markup)).toContain("2914명");
  });

  test("begins where something is told of what it shows", () => {
    expect(yearsOfFilm(null).at(-1)).toBe(stripYears.at(-1));
    for (const { id } of atlas.routes)
      expect(yearsOfFilm(id)[0]).toBeGreaterThanOrEqual(yearsOfFilm(null)[0] ?? Infinity);
  });
});

test("a film of a way shows it whole, then each country on it with what is told there", () => {
  const asked = { ...options, view: { ...options.view, route: "mongolia" } as const };
  const shots = shotsOfRoute(geography, { options: asked, uses: itsOwn });
  expect(shots.length).toBeGreaterThan(4);
  const [, stage] = shots;
  const text = stage ? textOf(drawn(stage).markup) : "";
  for (const said of ["1. ", ...must]) expect(text).toContain(said);
  expect(new Set(shots.map(({ options: { view } }) => view.extent.join())).size).toBeGreaterThan(2);
  expect(shotsOfRoute(geography, { options, uses: itsOwn })).toEqual([]);
});
