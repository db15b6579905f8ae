/** The pictures of a film: each says what every figure says, and the map stands still. */
import { second as words } from "virtual:second-language";
import { describe, expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { frameOfYear, yearsOfFilm } from "#figures/film/film-frames.ts";
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

describe("a film of the years", () => {
  test("has title, year, credit and caveats in every picture, whatever its title", () => {
    const years = [1999, 2009, 2021];
    const frames = years.map((year) => frameOfYear(geography, options, year, itsOwn));
    for (const { markup, year, figure } of frames) {
      const text = textOf(markup);
      for (const said of [
        `In ${year}`,
        "Schematic corridors, not paths.",
        "Withheld:",
        "Sources:",
        "CC BY 4.0",
      ])
        expect(text, String(year)).toContain(said);
      expect(figure.title).toContain(String(year));
      expect([figure.width, figure.height]).toEqual([1920, 1080]);
    }
    expect(new Set(frames.map(({ markup }) => mapOf(markup))).size, "the map stands still").toBe(1);
    const own = frameOfYear(geography, { ...options, title: "Ways" }, 2009, {
      ...itsOwn,
      ownTitle: false,
    });
    expect(textOf(own.markup)).toContain("Ways");
    expect(textOf(own.markup)).toContain("In 2009");
  });

  test("in two languages has the title of each year in both", () => {
    const both = { ...options, second: { words, title: "" } };
    expect(textOf(frameOfYear(geography, both, 2009, itsOwn).markup)).toMatch(
      /2009년.*2914명|2914명/,
    );
  });

  test("begins where something is told of what it shows", () => {
    expect(yearsOfFilm(null).at(-1)).toBe(stripYears.at(-1));
    for (const { id } of atlas.routes)
      expect(yearsOfFilm(id)[0]).toBeGreaterThanOrEqual(yearsOfFilm(null)[0] ?? Infinity);
  });
});
