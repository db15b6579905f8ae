/** The legend says nothing false of what a picture shows, and leaves nothing of it out. */
import { describe, expect, test } from "vitest";
import { outcomeOf } from "#atlas/outcomes.ts";
import { numberIn } from "#drawing/labels/route-numbers.ts";
import { compactLegendOf, legendOf } from "#figures/composing/blocks/legend-entries.ts";
import { composeFigure, prepareFigure } from "#figures/composing/compose-figure.ts";
import type { FigureOptions } from "#figures/composing/figure-options.ts";
import { pictureOf } from "#figures/composing/picture.ts";
import { m } from "#languages/compiled/messages.js";
import { themes } from "#symbology/themes.ts";
import { extentOfCountry } from "#view/camera/extents.ts";
import {
  frameOfPreset,
  geography,
  homeView,
  sampleOptions,
} from "../../support/pictures/composed-figure.ts";
import { optionsFor } from "../../support/pictures/dialog-figure.ts";
import { elementsOf, valuesOf } from "../../support/pictures/drawn-map.ts";

type Country = "VN" | "CN" | "MM" | "LA";

function optionsOf(
  country: Country,
  preset: "slide" | "column-1" | "a4-portrait" = "slide",
): FigureOptions {
  const view = { ...homeView, country, extent: extentOfCountry(geography, country) };
  return { ...sampleOptions, view, frame: frameOfPreset(preset) };
}

/** What a picture's compact legend says, by the sample that stands before it. */
function legendIn(options: FigureOptions) {
  const { shown, map } = prepareFigure(geography, options);
  const [group] = compactLegendOf(shown, { ...options.view }, "short");
  const words = new Map(group?.entries.map((entry) => [entry.swatch.id, entry.words]));
  return { shown, words, marks: pictureOf(geography, map).contents.incidents };
}

const ends = ["caught", "safe", "untold"] as const;

describe.each(["VN", "CN", "MM", "LA"] as const)("marks of incidents in %s", (country) => {
  test.each(["slide", "column-1"] as const)("are keyed by what they stand for: %s", (preset) => {
    const { shown, words, marks } = legendIn(optionsOf(country, preset));
    const behind = marks
      .filter(({ outcome }) => outcome === "untold")
      .flatMap(({ id, others = [] }) => [id, ...others])
      .flatMap((at) => shown.incidents.filter((event) => event.at === at));
    const told = new Set(behind.map(outcomeOf));
    if (behind.length > 0)
      expect(words.get("untold")).toBe(
        told.size > 1 || !told.has("untold") ? m.figure_mixed_short() : m.figure_untold_short(),
      );
    // Whatever is within a mark for some of each is in the legend as well.
    for (const end of told) expect([...words.keys()]).toContain(end);
    const drawn = new Set([...marks.map(({ outcome }) => outcome), ...told]);
    expect(ends.filter((end) => words.has(end))).toEqual(ends.filter((end) => drawn.has(end)));
  });
});

test("a mark for one event whose end nobody told says so alone", () => {
  const { shown } = prepareFigure(geography, optionsOf("VN"));
  const alone = { ...shown, outcomes: ["untold"] as const, hasSomeOfEach: false };
  const say = (wording: "full" | "short") =>
    legendOf(alone, homeView, wording).flatMap(({ entries }) =>
      entries.flatMap(({ swatch, words }) => (swatch.id === "untold" ? [words] : [])),
    );
  expect(say("short")).toEqual([m.figure_untold_short()]);
  expect(say("full")).toHaveLength(1);
});

describe.each([
  "",
  ...["CN", "KR", "TH", "VN", "LA", "MM", "KH", "MN"].map((id) => `#country=${id}`),
])("the routes in a picture of “%s”", (hash) => {
  test.each(["slide", "square", "column"] as const)(
    "are named on the map or in its legend, and none in both: %s",
    (preset) => {
      const options = optionsFor(hash, preset);
      const { shown, map } = prepareFigure(geography, options);
      const [group] = compactLegendOf(shown, options.view, "short");
      const listed = group?.entries.flatMap(({ swatch: { id, kind } }) =>
        kind === "route" ? [id] : [],
      );
      const labels = pictureOf(geography, map).contents.labels.filter(
        (label) => label.kind === "corridor" && numberIn(label) === undefined,
      );
      const named = labels.map(({ id }) => id);
      if (shown.routes.length > 1)
        expect([...named, ...(listed ?? [])].sort()).toEqual(
          shown.routes.map(({ id }) => id).sort(),
        );
      // Each name has a line to its route.
      for (const { pill, lines } of labels) expect(pill?.leader, lines.join(" ")).toBeDefined();
    },
  );
});

test("in one ink a slide tells the paper of what is not in the atlas; in colour it need not", () => {
  const marksOf = (theme: FigureOptions["theme"]) => {
    const svg = composeFigure(geography, { ...optionsFor("#route=missions", "slide"), theme });
    const [legend] = elementsOf(svg).filter(
      ({ attributes }) => attributes["data-block"] === "legend",
    );
    if (!legend) throw new Error("There is no legend.");
    return valuesOf(legend, "data-legend-mark");
  };
  expect(marksOf(themes.greyscale)).toContain("untinted");
  expect(marksOf(themes.light)).not.toContain("untinted");
});

/** The words of a picture's compact legend, by the sample that stands before them. */
const legendWordsOf = (options: FigureOptions) => {
  const { shown } = prepareFigure(geography, options);
  const groups = compactLegendOf(shown, options.view, "short");
  return new Map(
    groups.flatMap(({ entries }) => entries.map(({ swatch, words }) => [swatch.id, words])),
  );
};

test.each(["slide", "square", "column"] as const)(
  "numbers in marks are explained where there are any: %s",
  (preset) => {
    for (const hash of ["", "#country=VN", "#country=JP", "#country=LA"]) {
      const options = optionsFor(hash, preset);
      const { map } = prepareFigure(geography, options);
      const { incidents } = pictureOf(geography, map).contents;
      const hasNumbers = incidents.some(({ text }) => text !== "");
      expect(legendWordsOf(options).get("counted"), hash).toBe(
        hasNumbers ? m.figure_counted_short() : undefined,
      );
    }
    expect(legendWordsOf(optionsFor("#country=VN", preset)).has("counted")).toBe(true);
  },
);

test.each(["slide", "square", "column"] as const)(
  "the chosen route is listed beside others, though it has a sign of its own: %s",
  (preset) => {
    const options = optionsFor("#route=vietnam", preset);
    const show = { ...options.show, otherRoutes: true };
    const { shown, map } = prepareFigure(geography, { ...options, show });
    expect(shown.routes.length).toBeGreaterThan(1);
    const isNamed = pictureOf(geography, map).contents.labels.some(
      ({ kind, id }) => kind === "corridor" && id === "vietnam",
    );
    const all = { ...shown, namedRoutes: isNamed ? shown.namedRoutes : ["vietnam" as const] };
    const [group] = compactLegendOf(all, options.view, "short");
    expect(group?.entries.map(({ swatch }) => swatch.id)).toContain("vietnam");
  },
);

test.each(["slide", "square", "column"] as const)(
  "a picture of a year says what states did then: %s",
  (preset) => {
    const words = legendWordsOf(optionsFor("#year=2009", preset));
    expect(words.get("returns")).toBe(m.stance_then_returns());
    expect(legendWordsOf(optionsFor("", preset)).get("returns")).toBe(m.stance_returns());
  },
);
