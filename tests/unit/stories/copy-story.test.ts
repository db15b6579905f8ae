import { stories } from "virtual:stories";
import { expect, test } from "vitest";
import { copyStory } from "#stories/own/copy-story.ts";
import { writeStoryFile } from "#view/story/format-story.ts";
import { readStoryText } from "#view/story/read-story-file.ts";
import { tellStory } from "#view/story/told-story.ts";

test("each story of the atlas can be begun from: whole, gently told, and with its credit", () => {
  for (const story of stories.map(tellStory)) {
    const copy = copyStory(story);
    // What a file holds is what the door lets in: nothing is too long, nothing is lost.
    expect(readStoryText(writeStoryFile(copy))).toEqual({ story: copy, fault: null });
    expect(copy.steps.map(({ title }) => title)).toEqual(story.steps.map(({ title }) => title));
    expect(copy.steps.map(({ words }) => words)).toEqual(
      story.steps.map(({ words, gentle }) => gentle ?? words),
    );
    for (const [i, { notes, gentle, words }] of story.steps.entries()) {
      expect(copy.steps[i]?.notes.startsWith(notes)).toBe(true);
      expect(copy.steps[i]?.notes.includes(words)).toBe(gentle !== undefined);
    }
    expect(copy.lead).toContain(`After “${story.title}” in The Long Way South, CC BY 4.0`);
  }
});
