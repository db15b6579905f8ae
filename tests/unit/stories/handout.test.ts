import { stories } from "virtual:stories";
import { describe, expect, test } from "vitest";
import { unpackGeography } from "#atlas/geography/geography.ts";
import { drawMap } from "#drawing/draw-map.ts";
import { publishAll } from "#geo/publish.ts";
import { drawingOfView } from "#stories/paper/drawing-of-view.ts";
import { drawOutline, letteredCountries } from "#stories/paper/lesson/outline-map.ts";
import { sourcesOfStep, termsOf } from "#stories/paper/story-claims.ts";
import { print } from "#symbology/themes.ts";
import { parseAddress } from "#view/address/address.ts";
import { type ToldStory, tellStory } from "#view/story/told-story.ts";
import { elementsOf, textOf, valuesOf } from "../../support/pictures/drawn-map.ts";

const told = (words: string, claims: readonly string[] = []): ToldStory => ({
  id: "told",
  origin: "link",
  title: "A story",
  lead: "",
  minutes: null,
  steps: [{ id: "one", title: "One", words, notes: "", view: "", claims }],
  questions: [],
  discussion: [],
});

const wordsOf = (story: ToldStory) => termsOf(story).map(({ term }) => term?.word);

describe("the words under a handout's story", () => {
  test("are those of the glossary that it uses, by any of their names", () => {
    expect(wordsOf(told("Nobody crosses the DMZ. Defectors learn at Hanawon."))).toEqual([
      "defector",
      "Demilitarised Zone (DMZ)",
      "Hanawon",
    ]);
    expect(wordsOf(told("The undefectored admzx hanawonese."))).toEqual([]);
    expect(wordsOf(told("", ["xx-term-talbungmin"]))).toEqual(["talbungmin"]);
  });

  test("stand once each, in the order of the alphabet", () => {
    for (const story of stories) {
      const words = wordsOf(tellStory(story));
      const sorted = [...new Set(words)].sort((a = "", b = "") => a.localeCompare(b, "en"));
      expect(words).toEqual(sorted);
    }
  });
});

test("a step names its publishers and years, and passes over claims that the atlas does not know", () => {
  const [step] = told("", ["la-2013-nine", "no-such-claim"]).steps;
  const sources = step ? sourcesOfStep(step) : [];
  expect(sources.length).toBeGreaterThan(0);
  for (const source of sources) expect(source).toMatch(/^[^;]+ \d{4}$/);
});

describe("a figure of a handout", () => {
  const files = publishAll();
  const read = (name: string): unknown => JSON.parse(files.get(name) ?? "null");
  const geography = unpackGeography(
    read("basemap.json"),
    read("routes.json"),
    read("stations.json"),
  );
  const size = { width: 332, height: 249 };
  const drawingOf = (view: string) =>
    drawingOfView(geography, parseAddress(view).state, size, print, "sheet");

  test("is hatched with strokes, which browsers print sharp, and not with tiles", () => {
    const svg = drawMap(geography, drawingOf("country=CN"));
    const names = new Set(elementsOf(svg).map(({ name }) => name));
    expect(names.has("pattern")).toBe(false);
    const clips = [...valuesOf(svg, "clip-path")];
    expect(clips).toContain("url(#sheet-hatched-returns)");
    expect(clips).toContain("url(#sheet-hatched-sends-to-south)");
    const ids = valuesOf(svg, "id");
    for (const clip of clips) expect(ids).toContain(clip?.slice(5, -1));
  });

  test("looks where the view's camera looks, as far as that map did", () => {
    const { camera } = drawingOf("at=105,18,5");
    expect(camera.longitude).toBeCloseTo(105);
    expect(camera.latitude).toBeCloseTo(18);
    expect(camera.zoom).toBeCloseTo(5 + Math.log2(332 / 900));
  });

  test("to be filled in has a letter for each country and no name; the letters go from west to east", () => {
    const map = { ...drawingOf("route=laos-thailand"), width: 688, height: 500 };
    const countries = letteredCountries(geography, map);
    expect(countries.map(({ letter }) => letter).join("")).toBe(
      "ABCDEFGHIJKLMNOPQRSTUVWXYZ".slice(0, countries.length),
    );
    expect(new Set(countries.map(({ id }) => id)).size).toBe(countries.length);
    for (const id of ["KP", "CN", "LA", "TH", "KR"])
      expect(countries.map((country) => country.id)).toContain(id);
    const lefts = countries.map(({ at }) => at.x);
    expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
    for (const { at } of countries) {
      expect(at.x > 0 && at.x < map.width && at.y > 0 && at.y < map.height).toBe(true);
    }
    const written = textOf(drawOutline(geography, map, countries));
    for (const { name } of countries)
      expect(written.toLowerCase()).not.toContain(name.toLowerCase());
  });
});
