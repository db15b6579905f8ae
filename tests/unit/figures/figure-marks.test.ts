/** Marks of incidents in figures: they leave the countries to be seen where people come from and arrive. */
import { describe, expect, test } from "vitest";
import { outcomeOf } from "#atlas/outcomes.ts";
import { outline } from "#atlas/outline/outline.ts";
import { incidentsInFrame } from "#drawing/draw-points.ts";
import { awayFromBox, boxOfRing } from "#drawing/labels/boxes.ts";
import { type Box, squareAround } from "#drawing/labels/label.ts";
import { touches } from "#drawing/labels/label-space.ts";
import type { DrawnCountry } from "#drawing/land/draw-land.ts";
import { isInside } from "#drawing/land/is-inside.ts";
import type { XY } from "#drawing/projection.ts";
import { prepareFigure } from "#figures/composing/compose-figure.ts";
import { withWords } from "#figures/composing/finish-figure.ts";
import { pictureOf } from "#figures/composing/picture.ts";
import { figurePresets } from "#figures/composing/presets.ts";
import { firstForm, optionsOf } from "#figures/dialog/figure-form.ts";
import { light } from "#symbology/themes.ts";
import { createView } from "#view/store.ts";
import { geography, itsOwn } from "../../support/pictures/composed-figure.ts";
import { optionsFor } from "../../support/pictures/dialog-figure.ts";

const cases = ["CN", "KR", "TH", "VN", "LA"].flatMap((country) =>
  (["column", "square", "slide"] as const).map((preset) => ({ country, preset })),
);

/** Points all over a country. */
function pointsOf({ rings }: DrawnCountry): XY[] {
  const { left, top, right, bottom } = boxOfRing(rings.flat());
  const along = (from: number, to: number) =>
    Array.from({ length: 60 }, (_, i) => from + ((i + 0.5) / 60) * (to - from));
  return along(left, right)
    .flatMap((x) => along(top, bottom).map((y) => ({ x, y })))
    .filter((at) => isInside(at, rings));
}

const isUnder = ({ x, y }: XY, { left, top, right, bottom }: Box) =>
  x > left && x < right && y > top && y < bottom;

/** The shares of a country up to which marks, and names of routes, may cover it. */
const most = { marks: 0.25, names: 0.02 } as const;

describe.each(cases)("in a $preset of $country", ({ country, preset }) => {
  const state = createView(`#country=${country}`, "light").getState();
  const form = { ...firstForm({ isStory: false, isPhone: false, state }), preset };
  const options = optionsOf(form, {
    ...{ geography, state, marks: [], theme: light, second: null },
    ...{ width: 1440, height: 900, address: "https://www.example.org/", date: "2026-11-24" },
  });
  const { map, shown } = prepareFigure(geography, withWords("map", options, itsOwn));
  const { drawing, contents } = pictureOf(geography, map);
  const boxes = contents.incidents.map(({ at, radius }) => squareAround(at, radius));
  const shareUnder = (id: string, covering: readonly Box[]) => {
    const land = contents.countries.find((each) => each.id === id);
    const points = land ? pointsOf(land) : [];
    const covered = points.filter((at) => covering.some((box) => isUnder(at, box)));
    return covered.length / Math.max(1, points.length);
  };

  test("neither where people come from nor where they arrive lies beneath marks and names", () => {
    const names = contents.labels.flatMap(({ kind, boxes: own }) =>
      kind === "corridor" ? own : [],
    );
    for (const id of ["KP", "KR"]) {
      expect(shareUnder(id, boxes), id).toBeLessThan(most.marks);
      // A number in a circle is small, and stands on its line.
      if (preset !== "column") expect(shareUnder(id, names), id).toBeLessThan(most.names);
    }
  });

  test("no mark at sea stands nearer to another country than to its own", () => {
    const away = (id: string, box: Box) =>
      Math.min(
        ...contents.countries
          .filter(({ record }) => record === id)
          .flatMap(({ rings }) => rings.flat().map((at) => awayFromBox(at, box))),
      );
    const isAtSea = ({ at }: { at: XY }) =>
      !contents.countries.some(({ rings }) => isInside(at, rings));
    const astray = contents.incidents.filter(isAtSea).filter(({ id, at, radius }) => {
      const box = squareAround(at, radius);
      const own = geography.stations.get(id)?.place ?? "";
      const others = contents.countries.flatMap(({ record }) => record ?? []);
      return others.some((other) => other !== own && away(other, box) < away(own, box));
    });
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  test("the marks count all that is marked, and lie on no other mark", () => {
    const counted = (marks: readonly { readonly text: string }[]) =>
      marks.reduce((sum, { text }) => sum + (text === "" ? 1 : Number(text)), 0);
    const each = incidentsInFrame(geography, drawing);
    expect(each.length).toBeGreaterThan(0);
    expect(counted(contents.incidents)).toBe(counted(each));
    expect(shown.incidents).toHaveLength(counted(each));
    const buried = boxes.filter((box) =>
      boxes.some((other) => other !== box && touches([box], [other])),
    );
    expect(buried).toEqual([]);
  });
});

const withIncidents = [...outline.records.keys()].filter((id) =>
  outline.events.some(({ place, at }) => place === id && at !== null),
);

describe.each(figurePresets.map(({ id }) => id))("in every country's picture: %s", (preset) => {
  test.each([
    ...withIncidents.map((id) => `#country=${id}`),
    "#incidents=since-1990",
    "#incidents=since-1990&year=2009",
  ])("a mark, of one place or of several, looks as all that it stands for ended: %s", (hash) => {
    const { map, shown } = prepareFigure(geography, optionsFor(hash, preset));
    for (const { id, others = [], outcome, text } of pictureOf(geography, map).contents.incidents) {
      const places: readonly string[] = [id, ...others];
      const behind = shown.incidents.filter(({ at }) => at !== null && places.includes(at));
      const ends = [...new Set(behind.map(outcomeOf))];
      expect(behind, id).toHaveLength(text === "" ? 1 : Number(text));
      expect(outcome, id).toBe(ends.length === 1 ? ends[0] : "untold");
      // What it looks like is in the legend, and so is each end that it stands for.
      for (const end of [outcome, ...ends]) expect(shown.outcomes, id).toContain(end);
    }
  });
});
