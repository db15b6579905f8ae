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

function drawn({ kind, options: asked, uses }: Shot) {
  const figure = finishFigure(geography, kind, asked, uses);
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
      const { figure, markup } = shotOf(year, { kind: "map", options, uses: itsOwn });
      const text = textOf(markup);
      for (const said of [`In ${year}`, ...must]) expect(text, String(year)).toContain(said);
      expect(figure.title).toContain(String(year));
      expect([figure.width, figure.height]).toEqual([1920, 1080]);
      return mapOf(markup);
    });
    expect(maps[0]).toBeDefined();
    expect(new Set(maps).size, "the map stands still").toBe(1);
    const uses = { ...itsOwn, ownTitle: false };
    const own = textOf(
      shotOf(2009, { kind: "map", options: { ...options, title: "Ways" }, uses }).markup,
    );
    for (const said of ["Ways", "In 2009"]) expect(own).toContain(said);
  });

  test("in two languages has the title of each year in both", () => {
    const both = { ...options, second: { words, title: "" } };
    expect(textOf(shotOf(2009, { kind: "map", options: both, uses: itsOwn }).markup)).toContain(
      "2914명",
    );
  });

  test("begins where something is told of what it shows", () => {
    expect(yearsOfFilm(null).at(-1)).toBe(stripYears.at(-1));
    for (const { id } of atlas.routes)
      expect(yearsOfFilm(id)[0]).toBeGreaterThanOrEqual(yearsOfFilm(null)[0] ?? Infinity);
  });
});

test("a film of a way shows it whole, then each country on it with what is told there", () => {
  const asked = { ...options, view: { ...options.view, route: "mongolia" } as const };
  const shots = shotsOfRoute(geography, { kind: "map", options: asked, uses: itsOwn });
  expect(shots.length).toBeGreaterThan(4);
  const [, stage] = shots;
  const text = stage ? textOf(drawn(stage).markup) : "";
  for (const said of ["1. ", ...must]) expect(text).toContain(said);
  expect(new Set(shots.map(({ options: { view } }) => view.extent.join())).size).toBeGreaterThan(2);
  expect(shotsOfRoute(geography, { kind: "map", options, uses: itsOwn })).toEqual([]);
});

describe("a film of a chart", () => {
  const filmOf = (kind: "strip" | "stances" | "ranges", country: "CN" | null) =>
    shotsOfYears({
      kind,
      options: { ...options, view: { ...options.view, country } },
      uses: itsOwn,
    });
  const count = (markup: string, sign: RegExp) => [...markup.matchAll(sign)].length;

  test("of the years grows by its columns, at one scale, and says its year", () => {
    const shots = filmOf("strip", null);
    expect(shots.length).toBe(stripYears.length + 1);
    const [early, late, whole] = [2001, 2010, null].map((year) => {
      const shot = shots.find(({ options: { until = null } }) => until === year);
      if (!shot) throw new Error(`There is no picture of ${year}.`);
      return drawn(shot).markup;
    });
    const columns = [early, late, whole].map((markup = "") => count(markup, /data-part="women"/g));
    expect(columns[0]).toBeLessThan(columns[1] ?? 0);
    expect(columns[1]).toBeLessThan(columns[2] ?? 0);
    for (const markup of [early, late, whole])
      for (const said of ["3,000", "Sources:", "CC BY 4.0"])
        expect(textOf(markup ?? "")).toContain(said);
    expect(textOf(late ?? "")).toContain("In 2010");
    expect(textOf(late ?? "")).not.toContain("Borders closed");
  });

  test("of what countries did has bars that end with its year", () => {
    const shots = filmOf("stances", null);
    const [first] = shots;
    const whole = shots.at(-1);
    if (!first || !whole) throw new Error("There are no pictures.");
    const bars = (shot: Shot) => count(drawn(shot).markup, /data-stance="/g);
    expect(bars(first)).toBeGreaterThan(0);
    expect(bars(first)).toBeLessThan(bars(whole));
    const text = textOf(drawn(first).markup);
    for (const said of [`Up to ${stripYears[0]}`, "Sources:", "CC BY 4.0"])
      expect(text).toContain(said);
  });

  test("of numbers has one after the other, from the lowest row, and none without any", () => {
    const shots = filmOf("ranges", "CN");
    const ranges = shots.map((shot) => count(drawn(shot).markup, /data-part="range"/g));
    expect(ranges.length).toBeGreaterThan(4);
    expect(ranges).toEqual(ranges.map((_, i) => i + 1));
  });
});
