/** What a picture is called that is made while a story is told. */
import { describe, expect, test } from "vitest";
import { firstForm, noteIn, titleIn } from "#figures/dialog/figure-form.ts";
import { createView, selectCountry, type View } from "#view/store.ts";
import { tellOwnStory } from "#view/story/load-story.ts";
import { showStep } from "#view/story/story-actions.ts";

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
});
