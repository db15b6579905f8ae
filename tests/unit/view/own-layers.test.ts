/** The reader's own layers in the view: the panel over the record, looks, what another tab has kept. */
import { describe, expect, test } from "vitest";
import { newLayer } from "#own/layer/layer.ts";
import type { OwnLayer } from "#own/reading/reading.ts";
import { formatAddress } from "#view/address/address.ts";
import { addLayer, changeLayer, noteKept, takeStored } from "#view/own/change-layers.ts";
import { openOwn } from "#view/own/own-actions.ts";
import {
  answeredLayers,
  findOwn,
  layerInPanel,
  ownRef,
  shownLayers,
} from "#view/own/own-selectors.ts";
import { readOwnRef } from "#view/own/own-state.ts";
import { closeTopmost, createView, selectCountry } from "#view/store.ts";
import { connectStory } from "#view/story/connect-story.ts";
import { tellOwnStory } from "#view/story/load-story.ts";
import { leaveStory, makeStory, showStep } from "#view/story/story-actions.ts";

const read: OwnLayer = {
  format: "geojson",
  encoding: "utf-8",
  countedIn: "records",
  features: [{ geometry: { type: "Point", coordinates: [127, 37.5] }, properties: {}, at: 1 }],
  about: {},
  faults: [],
  questions: [],
};

function withLayers(...names: readonly string[]) {
  const view = createView("", "light");
  for (const name of names) addLayer(view, { ...newLayer(read, name), id: `own-${name}` });
  return view;
}

describe("the panel", () => {
  test("lies over a record, and gives way to the next that is opened", () => {
    const view = withLayers("a");
    selectCountry(view, "LA");
    openOwn(view);
    closeTopmost(view);
    expect(view.getState().own.panel).toBeNull();
    expect(view.getState().chosen).toMatchObject({ on: "country", id: "LA" });
    openOwn(view, { on: "layer", id: "own-a" });
    expect(layerInPanel(view.getState())?.name).toBe("a");
    selectCountry(view, "CN");
    expect(view.getState().own.panel).toBeNull();
    openOwn(view);
    makeStory(view, "my-story");
    expect(view.getState().own.panel).toBeNull();
  });

  test("finds what the map was pressed at, and nothing for anything else", () => {
    const view = withLayers("a");
    const { own } = view.getState();
    const [layer] = own.layers;
    if (!layer) throw new Error("There is none.");
    const ref = ownRef(layer, 0);
    expect(readOwnRef(ref.id)).toEqual(ref);
    expect(findOwn(own, ref)?.layer).toBe(layer);
    expect(findOwn(own, ownRef(layer, 7))).toBeNull();
    for (const id of ["", "own-a", "my-a.0", "own-a.-1", "own-a.x"]) {
      expect(readOwnRef(id)).toBeNull();
    }
  });

  test("leaves no trace in the address", () => {
    const view = withLayers("secret");
    openOwn(view, { on: "feature", ref: { kind: "own", id: "own-secret.0" } });
    expect(formatAddress(view.getState())).toBe("");
  });
});

describe("layers", () => {
  test("have looks of their own, and what a deleted one left free is used again", () => {
    const view = withLayers("a", "b", "c", "d", "e");
    expect(view.getState().own.layers.map(({ look }) => look)).toEqual([0, 1, 2, 3, 0]);
  });

  test("leave the page where they are shown and have been answered for", () => {
    const view = withLayers("a", "b", "c");
    changeLayer(view, "own-a", { standing: "coarse" });
    changeLayer(view, "own-b", { standing: "stated", isHidden: true });
    expect(answeredLayers(view.getState().own).map(({ name }) => name)).toEqual(["a"]);
  });

  test("of a step that names them are shown while it is told, and those of the reader after it", () => {
    const view = withLayers("a", "b");
    changeLayer(view, "own-b", { isHidden: true });
    const step = { title: "Laos", words: "", notes: "", view: "country=LA", claims: [] };
    const story = tellOwnStory("my-story", "device", {
      ...{ title: "Mine", lead: "" },
      steps: [{ ...step, layers: ["own-b"] }, step],
    });
    const connected = connectStory(view, { arrive() {}, refuse() {} });
    view.setState({ story: { key: "my-story", story } });
    const shown = () => shownLayers(view.getState().own).map(({ name }) => name);
    showStep(view, story, 0);
    expect(shown()).toEqual(["b"]);
    showStep(view, story, 1);
    expect(shown()).toEqual(["a"]);
    showStep(view, story, 0);
    leaveStory(view);
    expect(shown()).toEqual(["a"]);
    connected.stop();
  });

  test("that another tab has changed are taken over, but for those that this one has changed", () => {
    const view = withLayers("a", "b", "c");
    const kept = view.getState().own.layers;
    noteKept(view, kept);
    changeLayer(view, "own-b", { name: "ours" });
    const stored = kept.slice(1).map((layer) => ({ ...layer, name: `${layer.name} theirs` }));
    takeStored(view, stored, (layer) => !kept.includes(layer));
    expect(view.getState().own.layers.map(({ name }) => name)).toEqual(["ours", "c theirs"]);
  });
});
