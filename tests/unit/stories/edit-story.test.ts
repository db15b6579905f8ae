import { expect, test } from "vitest";
import {
  changeStep,
  findStep,
  insertStep,
  moveStep,
  removeStep,
} from "#stories/making/edit-story.ts";

const step = (title: string) => ({ title, words: "", notes: "", view: "", claims: [] });
const story = { title: "A lesson", lead: "", steps: ["Laos", "The Gobi", "Laos"].map(step) };

test("a step is found again after the story was changed elsewhere", () => {
  expect(findStep(story, 1, removeStep(story, 0))).toBe(0);
  expect(findStep(story, 1, insertStep(story, 0, step("China")))).toBe(2);
  expect(findStep(story, 1, moveStep(story, 1, 2))).toBe(2);
  expect(findStep(story, 1, changeStep(story, 1, { words: "In summer" }))).toBe(1);
  expect(findStep(story, 1, { ...story, title: "Another" })).toBe(1);
  expect(findStep(story, 1, removeStep(story, 1))).toBeNull();
  // Of two that are alike it is the one that is near.
  expect(findStep(story, 2, removeStep(story, 1))).toBe(1);
  expect(findStep(story, 0, insertStep(story, 3, step("Laos")))).toBe(0);
});
