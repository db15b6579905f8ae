/** The harm check of a reader's own story, and what it says once it is answered. */
import { expect, test } from "vitest";
import { checkStory, coarsenStory, mayLeave } from "#view/story/check-story.ts";
import { type OwnStory, readStoryText, writeStoryFile } from "#view/story/story-file.ts";

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

test("it may leave without the number, or with the statement, which its file keeps", () => {
  const coarse = coarsenStory(story);
  expect(coarse.steps[0]?.words).toBe("A quiet line.\nCall […].");
  expect(mayLeave(coarse)).toBe(true);
  const stated = { ...story, statement: "This is not about people at risk" };
  expect(mayLeave(stated)).toBe(true);
  expect(readStoryText(writeStoryFile(stated)).story?.statement).toBe(stated.statement);
});
