import { createExpression, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { buildStyle } from "#map/live/style/build-style.ts";
import { buildSources } from "#map/live/style/sources.ts";
import { strokeScale } from "#map/live/style/stroke-scale.ts";
import { goOn, pathOfStroke, type Stroke } from "#stories/presenting/pen/stroke.ts";
import { commandOf } from "#stories/presenting/story-keys.ts";
import { labelledClaims, sourcesOfStory } from "#stories/reading/story-sources.ts";
import { swipeOf } from "#stories/reading/swipe.ts";
import { light } from "#symbology/themes.ts";
import { clearSelection, createView, noteCamera, openEvidence } from "#view/store.ts";
import { addressOutsideStory, isOffStep, showStep } from "#view/story/story-actions.ts";
import type { ToldStory } from "#view/story/told-story.ts";

const story: ToldStory = {
  id: "a-story",
  origin: "atlas",
  title: "A story",
  lead: "",
  minutes: null,
  steps: ["country=LA&year=2013", "", "route=mongolia&leg=2"].map((view, i) => ({
    id: `step-${i}`,
    title: `Step ${i}`,
    words: "",
    notes: "",
    view,
    claims: ["la-2013-nine", "la-policy-before-2013", "no-such-claim"],
  })),
  questions: [],
  discussion: [],
};

function viewAt(step: number) {
  const view = createView("", "light");
  showStep(view, story, step);
  return view;
}

describe("a story's steps", () => {
  test("show what their views say, and nothing of the step before", () => {
    const view = viewAt(0);
    expect(addressOutsideStory(view.getState())).toBe("country=LA&year=2013");
    showStep(view, story, 1);
    expect(addressOutsideStory(view.getState())).toBe("");
  });

  test("end one past the last, which shows what the last shows", () => {
    expect(viewAt(9).getState()).toMatchObject({
      telling: { step: 3 },
      chosen: { on: "route", id: "mongolia", leg: 1 },
    });
    expect(viewAt(-1).getState().telling).toMatchObject({ step: 0 });
  });

  test("are left by moving the map or choosing, not by reading the evidence", () => {
    const view = viewAt(0);
    openEvidence(view, "la-2013-nine");
    expect(isOffStep(view.getState(), story)).toBe(false);
    noteCamera(view, { longitude: 100, latitude: 20, zoom: 4 });
    expect(isOffStep(view.getState(), story)).toBe(true);
    showStep(view, story, 3);
    clearSelection(view);
    expect(isOffStep(view.getState(), story)).toBe(false);
  });
});

describe("a pen on the wall", () => {
  const drawn = [
    { x: 10, y: 10 },
    { x: 11, y: 10 },
    { x: 30, y: 20 },
    { x: 50, y: 10 },
  ].reduce<readonly Stroke[]>(goOn, [[]]);

  test("leaves a smooth line where the hand went, and a dot where it was only pressed", () => {
    expect(drawn).toEqual([
      [
        { x: 10, y: 10 },
        { x: 30, y: 20 },
        { x: 50, y: 10 },
      ],
    ]);
    expect(drawn.map(pathOfStroke)).toEqual(["M10 10Q30 20 40 15L50 10"]);
    expect(pathOfStroke([{ x: 1, y: 2 }])).toBe("M1 2h0");
    expect(pathOfStroke([])).toBe("");
  });
});

describe("keys", () => {
  test.each([
    ["PageDown", "next", "next"],
    ["PageUp", "previous", "previous"],
    [" ", undefined, "next"],
    ["N", undefined, "next"],
    [".", undefined, "black"],
    ["?", undefined, "keys"],
    ["F5", undefined, "fullscreen"],
    ["d", undefined, "pen"],
    ["L", undefined, "pointer"],
    ["toString", undefined, undefined],
  ] as const)("%j", (key, reading, presenting) => {
    expect(commandOf(key, false)).toBe(reading);
    expect(commandOf(key, true)).toBe(presenting);
  });
});

test("a swipe goes sideways, and far enough", () => {
  const from = { x: 200, y: 200 };
  expect(swipeOf(from, { x: 120, y: 210 })).toBe("next");
  expect(swipeOf(from, { x: 280, y: 190 })).toBe("previous");
  expect(swipeOf(from, { x: 170, y: 200 })).toBeNull();
  expect(swipeOf(from, { x: 120, y: 290 })).toBeNull();
});

describe("what a story rests on", () => {
  const [step] = story.steps;

  test("is named for each claim that the atlas knows", () => {
    expect(step && labelledClaims(step).map(({ id }) => id)).toEqual([
      "la-2013-nine",
      "la-policy-before-2013",
    ]);
  });

  test("numbers the claims that rest on the same", () => {
    const twins = atlas.claims.filter(
      ({ evidence }) => evidence.length === 1 && evidence[0].source === "wikipedia-2024",
    );
    const claims = twins.slice(0, 3).map(({ id }) => id);
    const labels = step && labelledClaims({ ...step, claims });
    expect(labels?.map(({ label, number }) => [label, number])).toEqual([
      ["Wikipedia 2024", 1],
      ["Wikipedia 2024", 2],
      ["Wikipedia 2024", 3],
    ]);
  });

  test("is listed by publisher, each once", () => {
    const names = sourcesOfStory(story);
    expect(names).toEqual([...new Set(names)]);
    expect(names.length).toBeGreaterThan(0);
  });
});

describe("the map's strokes", () => {
  const presented = (hash: string) => createView(hash, "light").getState();

  test("grow with the window that a story is presented on", () => {
    expect(strokeScale(presented("story=a-story"), 1280, 720)).toBe(1);
    expect(strokeScale(presented("present=1"), 1280, 720)).toBe(1);
    expect(strokeScale(presented("story=a-story&present=1"), 1280, 720)).toBe(1.6);
    expect(strokeScale(presented("story=a-story&present=1"), 1920, 1080)).toBe(2.4);
    expect(strokeScale(presented("story=a-story&present=1"), 390, 844)).toBe(1.2);
  });

  const sources = buildSources(() => ({ type: "FeatureCollection", features: [] }));

  test("are a valid style, with every stroke and word larger", () => {
    const [desk, large] = [buildStyle(light, sources), buildStyle(light, sources, 2)];
    expect(validateStyleMin(large).map(({ message }) => message)).toEqual([]);
    /** The size of a layer's words in pixels, of a country of middle size at one zoom. */
    const sizeOf = ({ layers }: typeof desk, id: string, zoom: number) => {
      const layer = layers.find((each) => each.id === id);
      const size = layer?.type === "symbol" ? layer.layout?.["text-size"] : undefined;
      const read = createExpression(size, "text-size");
      if (read.result === "error") throw new Error(`${id} has no size`);
      return read.value.evaluate({ zoom }, { type: "Point", properties: { bulk: 0.5 } });
    };
    expect(sizeOf(large, "station-names", 4)).toBe(24);
    for (const zoom of [3, 4.5, 6]) {
      const atDesk = sizeOf(desk, "country-names", zoom);
      expect(atDesk).toBeGreaterThan(10);
      expect(sizeOf(large, "country-names", zoom)).toBe(2 * atDesk);
    }
    for (const layer of large.layers) {
      if (layer.type !== "symbol" || !layer.layout?.["icon-image"]) continue;
      // A sign fits itself to its words, which are larger: its room alone grows.
      const { "icon-text-fit": fits, "icon-size": size } = layer.layout;
      if (fits) expect(layer.layout["icon-text-fit-padding"]).toEqual([4, 8, 4, 8]);
      else expect(size).toBe(2);
    }
  });
});
