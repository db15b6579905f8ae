/** A reader's story comes in from a disk: whatever it is, a story or one fault. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeStoryFile } from "#view/story/format-story.ts";
import { readStoryFile, readStoryText } from "#view/story/read-story-file.ts";
import { type OwnStory, storyLimits } from "#view/story/story-file.ts";
import { keepPrototypes, runs } from "../../support/hostile/hostile.ts";
import { anyText, fileOf, ownStory, step } from "../../support/hostile/hostile-stories.ts";

keepPrototypes();

const faultOf = (text: string) => readStoryText(text).fault;

/** What holds of every story that was let in. */
function expectSound({ title, lead, steps }: OwnStory): void {
  expect(steps.length).toBeLessThanOrEqual(storyLimits.steps);
  for (const text of [
    title,
    lead,
    ...steps.flatMap((each) => [each.title, each.words, each.notes]),
  ]) {
    expect(text).toBe(text.toWellFormed());
    expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
  }
  for (const { view, claims } of steps) {
    expect(view).not.toMatch(/(^|&)(story|told|step|present|make)=/);
    expect(claims.every((slug) => /^[a-z0-9-]+$/.test(slug))).toBe(true);
  }
}

describe("a story's file", () => {
  test("answers anything with a story or one fault", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readStoryText(text);
        expect(Object.keys(read).sort()).toEqual(["fault", "story"]);
        if (read.story) expectSound(read.story);
        else expect(read.fault?.kind).toMatch(/^[a-z-]+$/);
      }),
      runs(2000),
    );
  });

  test("names each kind of fault, and where it is", () => {
    expect(faultOf("{")).toEqual({ kind: "not-json", at: null });
    expect(faultOf("[]")).toEqual({ kind: "not-a-story" });
    expect(faultOf('{"type":"FeatureCollection"}')).toEqual({ kind: "not-a-story" });
    expect(faultOf(fileOf({ version: 0.5 }))).toEqual({ kind: "not-a-story" });
    expect(faultOf(fileOf({ version: 4, steps: "of another kind" }))).toEqual({ kind: "newer" });
    expect(faultOf(fileOf({ steps: [] }))).toEqual({ kind: "no-steps" });
    expect(faultOf(fileOf({ steps: Array(61).fill(step) }))).toEqual({ kind: "too-many-steps" });
    expect(faultOf(fileOf({ steps: Array(20_000).fill(0) }))).toEqual({ kind: "too-many-steps" });
    expect(faultOf(`"${"x".repeat(storyLimits.bytes)}"`)).toEqual({ kind: "too-large" });
    expect(faultOf("[".repeat(200_000))).toEqual({ kind: "not-json", at: null });
    expect(faultOf(fileOf({ title: 7 }))).toEqual({ kind: "bad-part", step: null, part: "title" });
    expect(faultOf(fileOf({ steps: [step, { title: "No view" }] }))).toEqual({
      kind: "bad-part",
      step: 2,
      part: "view",
    });
    expect(faultOf(fileOf({ steps: [step, null] }))).toMatchObject({ kind: "bad-part", step: 2 });
  });

  test.each([
    ["title", "x".repeat(storyLimits.title)],
    ["words", "x".repeat(storyLimits.words)],
    ["notes", "x".repeat(storyLimits.notes)],
    ["claims", Array(storyLimits.claims).fill("cn-2014-yunnan")],
  ])("holds %s up to its limit and not beyond", (part, most) => {
    const more = typeof most === "string" ? `${most}x` : [...most, "one-more"];
    expect(faultOf(fileOf({ steps: [{ ...step, [part]: most }] }))).toBeNull();
    const fault = { kind: "too-long", step: 1, part };
    expect(faultOf(fileOf({ steps: [{ ...step, [part]: more }] }))).toEqual(fault);
  });

  const marked = (marks: unknown) => fileOf({ version: 2, steps: [step, { ...step, marks }] });

  test.each<[string, unknown, "bad-part" | "too-long"]>([
    ["no list", { kind: "ring" }, "bad-part"],
    ["of another kind", [{ kind: "bomb", points: [[1, 2]] }], "bad-part"],
    ["without points", [{ kind: "ring" }], "bad-part"],
    ["with too few points", [{ kind: "ring", points: [[1, 2]] }], "bad-part"],
    ["with a height", [{ kind: "words", points: [[1, 2, 3]] }], "bad-part"],
    ["with words for a place", [{ kind: "words", points: [["1", "2"]] }], "bad-part"],
    ["nowhere", [{ kind: "words", points: [[1e300, 95]] }], "bad-part"],
    [
      "with a book for words",
      [{ kind: "words", words: "x".repeat(81), points: [[1, 2]] }],
      "too-long",
    ],
    ["of very many points", [{ kind: "line", points: Array(30_000).fill([1, 2]) }], "too-long"],
    ["by the thousand", Array(20_000).fill(0), "too-long"],
  ])("says of marks %s where they are, and reads none of them", (_, marks, kind) => {
    expect(faultOf(marked(marks))).toEqual({ kind, step: 2, part: "marks" });
  });

  test("holds marks on the grid; without them it is one that older programs read", () => {
    const { story } = readStoryText(
      marked([
        {
          kind: "arrow",
          words: "A\u202Eb\nc",
          points: [
            [102.6314, 17.9],
            [1, 2],
          ],
          extra: 1,
        },
      ]),
    );
    const arrow = {
      kind: "arrow",
      words: "Ab c",
      points: [
        [102.5, 18],
        [1, 2],
      ],
    };
    expect(story?.steps.map(({ marks }) => marks)).toEqual([undefined, [arrow]]);
    if (!story) throw new Error("There is no story.");
    const written = writeStoryFile(story);
    expect(JSON.parse(written)).toMatchObject({ version: 2 });
    expect(readStoryText(written).story).toEqual(story);
    const bare = { ...story, steps: story.steps.map(({ marks: _marks, ...rest }) => rest) };
    expect(JSON.parse(writeStoryFile(bare))).toMatchObject({ version: 1 });
  });

  test("holds which of the maker's own layers a step shows, and says where that is none", () => {
    const layers = ["own-0abc123xyz"];
    const { story } = readStoryText(
      fileOf({ steps: [{ ...step, layers }, { ...step, layers: [] }, step] }),
    );
    expect(story?.steps.map((each) => each.layers)).toEqual([layers, [], undefined]);
    if (story) expect(readStoryText(writeStoryFile(story)).story).toEqual(story);
    for (const wrong of ["own-0abc123xyz", [7], ["../secret"]])
      expect(faultOf(fileOf({ steps: [{ ...step, layers: wrong }] }))).toEqual({
        ...{ kind: "bad-part", step: 1, part: "layers" },
      });
  });

  test("keeps words clean, and views to what the address knows", () => {
    const read = readStoryText(
      `\uFEFF${fileOf({
        title: "A\u0000 les\u202Eson\n",
        extra: "ignored",
        steps: [
          {
            ...step,
            words: "One\r\ntwo\u0007 \uD83D three",
            view: "https://example.org/#country=LA&route=nowhere&story=x1&present=1&make=my-own&made=up",
          },
        ],
      })}`,
    );
    expect(read.story).toEqual({
      title: "A lesson ",
      lead: "",
      steps: [
        { title: "Laos", words: "One\ntwo  three", notes: "", view: "country=LA", claims: [] },
      ],
    });
  });

  const koreanFile = fileOf({ title: "탈북민의 길" });

  test.each([
    ["UTF-8", new TextEncoder().encode(koreanFile)],
    ["UTF-8 with a mark", new TextEncoder().encode(`\uFEFF${koreanFile}`)],
    ["UTF-16 as Windows saves it", Buffer.from(`\uFEFF${koreanFile}`, "utf16le")],
    ["UTF-16, the other way", Buffer.from(`\uFEFF${koreanFile}`, "utf16le").swap16()],
  ])("in %s is read as it was written", async (_, bytes) => {
    expect((await readStoryFile(new Blob([new Uint8Array(bytes)]))).story?.title).toBe(
      "탈북민의 길",
    );
  });

  test.each([
    ["CP949", [0xc5, 0xbb, 0xba, 0xcf, 0xb9, 0xce]],
    ["Shift JIS", [0x92, 0x45, 0x96, 0x6b]],
    ["Windows-1252", [0x56, 0xef, 0x65]],
  ])("in %s is said to be so, and not kept as garbage", async (_, title) => {
    const [before = "", after = ""] = fileOf({ title: "|" }).split("|");
    const file = new Blob([before, new Uint8Array(title), after]);
    const { story, fault } = await readStoryFile(file);
    expect([story, fault]).toEqual([null, { kind: "other-encoding" }]);
  });

  test.each([
    ['{"format": "x",\n "version": 1\n "title": "y"}', 3, "comma"],
    ['{"format" "x"}', 1, "colon"],
    ['{\r\n"format": "x",\r\n}', 3, "name"],
    ['{"steps": [\n{},\n]}', 3, "value"],
    ['{"title": "A lesson}', 1, "open-text"],
    ['{"title": “A lesson”}', 1, "sign"],
    ['{"title": "A",\n\n"steps": [', 3, "open-bracket"],
    ["{}\n{}", 2, "end"],
    ['{"a": 1, // a remark\n"b": 2}', 1, "comment"],
    ["", 1, "value"],
  ])("that is not JSON, %j, is told by line %i and cause", async (text, line, cause) => {
    const { fault } = await readStoryFile(new Blob([text]));
    expect(fault).toEqual({ kind: "not-json", at: { line, cause } });
  });

  test("that is brackets in brackets is not JSON, wherever that is", async () => {
    const { fault } = await readStoryFile(new Blob(["[".repeat(200_000)]));
    expect(fault?.kind).toBe("not-json");
  });

  test("is not opened at all when it is large, and may be unreadable", async () => {
    class UnreadableFile extends Blob {
      override arrayBuffer(): Promise<ArrayBuffer> {
        return Promise.reject(new Error("NotReadableError"));
      }
    }
    const large = new UnreadableFile([new ArrayBuffer(storyLimits.bytesWithPictures + 1)]);
    expect((await readStoryFile(large)).fault).toEqual({ kind: "too-large" });
    expect((await readStoryFile(new UnreadableFile(["{}"]))).fault).toEqual({ kind: "unreadable" });
    expect((await readStoryFile(new Blob([fileOf({})]))).story?.title).toBe("A lesson");
  });
});

test("a story goes out in a file that is always written alike, and comes back the same", () => {
  fc.assert(
    fc.property(ownStory, (own) => {
      const text = writeStoryFile(own);
      expect(readStoryText(text)).toEqual({ story: own, fault: null });
      expect(writeStoryFile(own)).toBe(text);
    }),
    runs(500),
  );
});
