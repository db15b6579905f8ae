/** A reader's story comes in from a link: whatever it is, a story or one fault. */
import { constants, deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadStory } from "#view/story/load-story.ts";
import { storyLimits } from "#view/story/story-file.ts";
import { longestPacked, packStory, unpackStory } from "#view/story/story-link.ts";
import { keepPrototypes, runs } from "../../support/hostile/hostile.ts";
import { anyText, fileOf, lesson, ownStory } from "../../support/hostile/hostile-stories.ts";

keepPrototypes();

const deflate = (text: string) => deflateRawSync(text).toString("base64url");

describe("a link's story", () => {
  test("goes out and comes back the same", async () => {
    await fc.assert(
      fc.asyncProperty(ownStory, async (own) => {
        const packed = await packStory(own);
        if (packed === null) return;
        expect(packed).toMatch(/^[\w-]{8,4000}$/);
        expect(await unpackStory(packed)).toEqual({ story: own, fault: null });
      }),
      runs(200),
    );
  });

  test("leaves out which layers its maker's device has", async () => {
    const layers = ["own-0abc123xyz"];
    const step = { title: "Laos", words: "", notes: "", view: "", claims: [], layers };
    const packed = await packStory({ title: "Mine", lead: "", steps: [step] });
    const { story } = await unpackStory(packed ?? "");
    expect(story?.steps).toEqual([{ title: "Laos", words: "", notes: "", view: "", claims: [] }]);
  });

  test("is none where the story is too long", async () => {
    const noise = () =>
      Array.from(crypto.getRandomValues(new Uint8Array(600)), (byte) => byte.toString(16)).join("");
    const steps = Array.from({ length: 20 }, () => ({
      ...{ title: "Long", notes: "", view: "", claims: [] },
      words: noise().slice(0, storyLimits.words),
    }));
    expect(await packStory({ title: "Long", lead: "", steps })).toBeNull();
    const short = await packStory({ title: "Short", lead: "", steps: steps.slice(0, 2) });
    expect(short?.length).toBeLessThan(longestPacked);
  });

  test("answers any text with a story or one fault", async () => {
    const texts = fc.oneof(fc.stringMatching(/^[\w-]{8,300}$/), fc.string(), fc.base64String());
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { story: own, fault } = await unpackStory(text);
        expect(own === null).toBe(fault !== null);
      }),
      runs(1000),
    );
  });

  test("answers anything that was packed", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { story: own, fault } = await unpackStory(deflate(text));
        expect(own === null).toBe(fault !== null);
      }),
      runs(500),
    );
  });

  test("is cut off where a small text would fill the memory", async () => {
    // 700 MB are more than a string can hold: reading all of it would fail in another way.
    const part = deflateRawSync(Buffer.alloc(7_000_000, " "), {
      finishFlush: constants.Z_FULL_FLUSH,
    });
    const bomb = Buffer.concat([...Array<Buffer>(100).fill(part), deflateRawSync("")]);
    expect(await unpackStory(bomb.toString("base64url"))).toEqual({
      story: null,
      fault: { kind: "too-large" },
    });
  });

  test("that was cut short says so", async () => {
    const packed = deflate(fileOf({}));
    expect((await unpackStory(packed.slice(0, -12))).fault).toEqual({ kind: "broken-link" });
  });
});

describe("a story that is asked for", () => {
  test("comes from its link, and is nothing where the link is broken", async () => {
    const steps = lesson.steps.map((each) => ({ ...each, title: " " }));
    const told = await packStory({ ...lesson, title: "", steps: [...lesson.steps, ...steps] });
    const loaded = await loadStory({ id: "told", packed: told });
    expect(loaded).toMatchObject({
      origin: "link",
      title: "Laos",
      steps: [
        { id: "step-1", title: "Laos" },
        { id: "step-2", title: "2" },
      ],
    });
    expect(await loadStory({ id: "told", packed: "AAAAAAAAAA" })).toBeNull();
    expect(await loadStory({ id: "my-nothing", packed: null })).toBeNull();
    expect(await loadStory({ id: "no-such-story", packed: null })).toBeNull();
  });
});
