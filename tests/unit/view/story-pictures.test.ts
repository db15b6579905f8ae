/** Pictures of a reader's own at the steps of a story: their words, what is asked of them, what carries them. */
import { describe, expect, test } from "vitest";
import type { StepPicture } from "#own/pictures/picture.ts";
import { sizeWithin } from "#own/pictures/shrink-picture.ts";
import { stepsWithout } from "#stories/own/own-story-actions.ts";
import { checkStory, mayLeave, statePictures, waitsFor } from "#view/story/check-story.ts";
import { writeStoryFile } from "#view/story/format-story.ts";
import { tellOwnStory } from "#view/story/load-story.ts";
import { takePictures } from "#view/story/picture-files.ts";
import { readStoryText } from "#view/story/read-story-file.ts";
import type { OwnStory } from "#view/story/story-file.ts";
import { packStory, unpackStory } from "#view/story/story-link.ts";
import { fileOf, step } from "../../support/hostile/hostile-stories.ts";

const picture: StepPicture = {
  ...{ id: `pic-${"0a".repeat(16)}`, width: 1600, height: 900 },
  ...{ credit: "A teacher", description: "An empty classroom" },
};
const data = `data:image/jpeg;base64,${btoa("of a picture")}`;

const storyWith = (change: Partial<StepPicture> = {}): OwnStory => ({
  title: "Pictured",
  lead: "",
  steps: [
    {
      title: "One",
      words: "",
      notes: "",
      view: "",
      claims: [],
      picture: { ...picture, ...change },
    },
  ],
});

describe("a story with a picture", () => {
  test("is kept with what is told of it, and written into a file with its bytes", () => {
    const story = storyWith();
    const kept = JSON.parse(writeStoryFile(story, new Map([[picture.id, data]])));
    expect(kept).toMatchObject({ version: 3 });
    expect(kept.steps[0].picture).toEqual({
      ...{ credit: "A teacher", description: "An empty classroom", data },
    });
    const taken = takePictures(kept);
    expect(taken.carried).toMatchObject([{ at: 0, file: { type: "image/jpeg" } }]);
    expect(readStoryText(JSON.stringify(taken.value)).story?.steps[0]?.picture).toMatchObject({
      ...{ credit: "A teacher", description: "An empty classroom" },
    });
    // One whose bytes are gone is not promised.
    expect(JSON.parse(writeStoryFile(story))).not.toHaveProperty("steps.0.picture");
  });

  test("whose bytes are gone is saved with all the rest, and its step is named", () => {
    const [one] = storyWith().steps;
    const other = { ...picture, id: `pic-${"0b".repeat(16)}` };
    const gone = { title: "Two", words: "Some words", notes: "A note", view: "", claims: [] };
    const steps = [...(one ? [one] : []), { ...gone, picture: other }];
    const story = { ...storyWith(), lead: "A lead", steps };
    const pictures = new Map([[picture.id, data]]);
    expect(stepsWithout(story, pictures)).toEqual([2]);
    expect(stepsWithout(storyWith(), pictures)).toEqual([]);
    const file = JSON.parse(writeStoryFile(story, pictures));
    expect(file).toMatchObject({
      ...{ title: "Pictured", lead: "A lead" },
      steps: [
        { title: "One", picture: { data } },
        { words: "Some words", notes: "A note" },
      ],
    });
    expect(readStoryText(JSON.stringify(takePictures(file).value)).fault).toBe(null);
  });

  test("goes without it in a link", async () => {
    const { story } = await unpackStory((await packStory(storyWith())) ?? "");
    expect(story?.steps).toEqual([{ title: "One", words: "", notes: "", view: "", claims: [] }]);
  });

  test("waits for its words, then for who is in it; a later picture is asked about again", () => {
    expect(waitsFor(storyWith({ credit: " " }))).toBe("untold");
    expect(waitsFor(storyWith({ description: "" }))).toBe("untold");
    const story = storyWith();
    expect(waitsFor(story)).toBe("faces");
    const stated = statePictures(story, "Nobody is in it");
    expect(waitsFor(stated)).toBe(null);
    expect(mayLeave(tellOwnStory("my-own", "device", stated))).toBe(true);
    const [one] = story.steps;
    if (!one) throw new Error("There is no step.");
    expect(waitsFor({ ...stated, steps: [...stated.steps, one] })).toBe("faces");
  });

  test("is not shown with a picture that nobody has told of", () => {
    const told = (story: OwnStory) => tellOwnStory("my-own", "device", story).steps[0]?.picture;
    expect(told(storyWith())).toEqual(picture);
    expect(told(storyWith({ description: "  " }))).toBeUndefined();
  });

  test("is checked in its words as all others are", () => {
    const story = storyWith({ credit: "Call 010-1234-5678" });
    expect(checkStory(story)).toMatchObject([{ reason: "phone-number", first: { at: 1 } }]);
    expect(waitsFor(story)).toBe("words");
  });
});

test("a file's picture that is none is one fault, at its step", () => {
  const read = (picture: unknown) =>
    readStoryText(
      JSON.stringify(
        takePictures(JSON.parse(fileOf({ version: 3, steps: [step, { ...step, picture }] }))).value,
      ),
    ).fault;
  const fault = { kind: "bad-part", step: 2, part: "picture" };
  for (const none of ["x", 1, [], {}, { data: "data:text/html,x" }, { data: 7 }, { id: "x" }])
    expect(read(none)).toEqual(fault);
  // Whose bytes are on this device is known to who has its name, and nobody else.
  expect(read({ ...picture })).toEqual(fault);
  expect(read({ data, credit: "x".repeat(201) })).toEqual({ ...fault, kind: "too-long" });
  expect(read({ data })).toBe(null);
});

test("a picture is made as small as it has to be, and no larger", () => {
  expect(sizeWithin(3000, 1500, 1600)).toEqual({ width: 1600, height: 800 });
  expect(sizeWithin(10, 40_000, 1600)).toEqual({ width: 1, height: 1600 });
  expect(sizeWithin(640, 480, 1600)).toEqual({ width: 640, height: 480 });
});
