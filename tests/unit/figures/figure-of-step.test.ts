/** What a picture is called that is made while a story is told. */
import { describe, expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { prepareFigure } from "#figures/composing/compose-figure.ts";
import { sourcesOfClaims } from "#figures/composing/sources-shown.ts";
import { firstForm, noteIn, optionsOf, titleIn } from "#figures/dialog/figure-form.ts";
import { light } from "#symbology/themes.ts";
import { createView, selectCountry, type View } from "#view/store.ts";
import { loadStory, tellOwnStory } from "#view/story/load-story.ts";
import { showStep } from "#view/story/story-actions.ts";
import { geography } from "../../support/pictures/composed-figure.ts";

const finding = "What the step finds";
const told = "What the step tells. And more of it.";

/** A story that is told at a step, as the page has it open. */
function storyAt(step: number): View {
  const story = tellOwnStory("my-story", "device", {
    title: "A story",
    lead: "",
    steps: [finding, ""].map((title) => ({
      ...{ title, words: told, notes: "", claims: [] },
      view: "route=laos-thailand&leg=1",
    })),
  });
  const view = createView("", "light");
  view.setState({ story: { key: story.id, story } });
  showStep(view, story, step);
  return view;
}

async function toldStory(id: string) {
  const found = await loadStory({ id, packed: null });
  if (!found) throw new Error(`There is no story ${id}.`);
  return found;
}

const story = await toldStory("through-laos");

/** A story of the atlas, told at a step. */
function ofAtlas(step: number): View {
  const view = createView("", "light");
  view.setState({ story: { key: story.id, story } });
  showStep(view, story, step);
  return view;
}

const formIn = (view: View) => firstForm({ isStory: true, isPhone: false, state: view.getState() });

describe("a picture of a story's step", () => {
  test("is called as the step is, until its maker writes another title", () => {
    const form = formIn(storyAt(0));
    expect(titleIn(form)).toBe(finding);
    expect(titleIn({ ...form, title: "My words" })).toBe("My words");
    expect(titleIn({ ...form, title: "" })).toBe("");
  });

  test("tells beneath its title what the step tells, and nothing of the whole route", () => {
    const form = formIn(storyAt(0));
    expect(noteIn(form)).toBe(told);
    expect(noteIn({ ...form, note: "My words" })).toBe("My words");
    expect(noteIn({ ...form, note: "" })).toBe("");
    expect(noteIn({ ...form, kind: "strip" })).toBeNull();
    expect(noteIn(formIn(createView("", "light")))).toBeNull();
  });

  test("is called after what it shows where the step has no title, or the reader looks elsewhere", () => {
    expect(titleIn(formIn(storyAt(1)))).toBeNull();
    const elsewhere = storyAt(0);
    selectCountry(elsewhere, "CN");
    expect(titleIn(formIn(elsewhere))).toBeNull();
    expect(titleIn(formIn(createView("", "light")))).toBeNull();
  });

  test("is called after its numbers where it is no map", () => {
    expect(titleIn({ ...formIn(storyAt(0)), kind: "strip" })).toBeNull();
  });

  test("of the atlas' own is called after what the step finds, and tells the rest", () => {
    const form = formIn(ofAtlas(4));
    const [, , , , step] = story.steps;
    expect(`${titleIn(form)}. ${noteIn(form)}`).toBe(step?.words);
    expect(titleIn(form)).not.toBe(step?.title);
    expect(noteIn(form)?.split(". ").length).toBe(2);
  });

  test("names first the sources that the step's own sentences rest on", () => {
    const state = ofAtlas(4).getState();
    const options = optionsOf(formIn(ofAtlas(4)), {
      ...{ geography, state, marks: [], theme: light, second: null },
      ...{ width: 1440, height: 900, address: "https://www.example.org/", date: "2026-11-24" },
    });
    const { sources } = prepareFigure(geography, options);
    const claims = (story.steps[4]?.claims ?? []).map((id) => atlas.claimById.get(id));
    const own = sourcesOfClaims(claims.flatMap((claim) => claim ?? []));
    expect(own.length).toBeGreaterThan(0);
    expect(sources.slice(0, own.length)).toEqual(own);
  });
});
