/** The harm check of a reader's own story, and what it says once it is answered. */
import { expect, test } from "vitest";
import { checkStory, coarsenStory, mayLeave } from "#view/story/check-story.ts";
import { writeStoryFile } from "#view/story/format-story.ts";
import { tellOwnStory } from "#view/story/load-story.ts";
import { readStoryText } from "#view/story/read-story-file.ts";
import type { OwnStory } from "#view/story/story-file.ts";

// Nobody has this number.
const story: OwnStory = {
  title: "Two views",
  lead: "",
  steps: [
    { title: "One", words: "A quiet line.\nCall 010-1234-5678.", notes: "", view: "", claims: [] },
  ],
};

test("a story with a number in it waits, at the step where it stands", () => {
  expect(mayLeave(story)).toBe(false);
  expect(checkStory(story)).toMatchObject([
    { reason: "phone-number", count: 1, first: { at: 1, found: "010-1234-5678" } },
  ]);
});

test("the words of its marks are checked as all others are", () => {
  const mark = { kind: "words", words: "Call 010-1234-5678", points: [[102, 18]] } as const;
  const [step] = story.steps;
  if (!step) throw new Error("There is no step.");
  const marked = { ...story, steps: [{ ...step, words: "", marks: [mark] }] };
  expect(checkStory(marked)).toMatchObject([{ reason: "phone-number", first: { at: 1 } }]);
  expect(coarsenStory(marked).steps[0]?.marks).toEqual([{ ...mark, words: "Call […]" }]);
  expect(mayLeave(tellOwnStory("told", "link", marked))).toBe(false);
  expect(mayLeave({ ...tellOwnStory("told", "link", marked), origin: "atlas" })).toBe(true);
});

test("it may leave without the number, or with the statement, which its file keeps", () => {
  const coarse = coarsenStory(story);
  expect(coarse.steps[0]?.words).toBe("A quiet line.\nCall […].");
  expect(mayLeave(coarse)).toBe(true);
  const stated = { ...story, statement: "This is not about people at risk" };
  expect(mayLeave(stated)).toBe(true);
  expect(readStoryText(writeStoryFile(stated)).story?.statement).toBe(stated.statement);
});
