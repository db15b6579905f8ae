/** A reader's story comes in from disks, links and storage: whatever it is, a story or one fault. */
import { constants, deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { createKeptStories, newStoryId } from "#view/story/kept-stories";
import { loadStory } from "#view/story/load-story";
import {
  type OwnStory,
  parseStory,
  readStoryFile,
  readStoryText,
  storyLimits,
  writeStoryFile,
} from "#view/story/story-file";
import { longestPacked, packStory, unpackStory } from "#view/story/story-link";

const prototypes = [Object.prototype, Array.prototype, String.prototype];
const membersBefore = prototypes.map((prototype) => Reflect.ownKeys(prototype));

afterEach(() => {
  expect(prototypes.map((prototype) => Reflect.ownKeys(prototype))).toEqual(membersBefore);
});

/** Seeds are printed with every failure; a run can be asked for again with FC_SEED. */
const runs = (numRuns: number) => {
  const seed = Number(process.env["FC_SEED"] ?? Date.now() % 0x7fffffff);
  return { numRuns, seed, verbose: 1 } as const;
};

const head = { format: "long-way-south-story", version: 1 };
const step = { title: "Laos", view: "country=LA" };
const story = { ...head, title: "A lesson", steps: [step] };

const fileOf = (change: object) => JSON.stringify({ ...story, ...change });
const faultOf = (text: string) => readStoryText(text).fault;

/** Text with marks that no interface should show as they are. */
const wildText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("\uD800", "a\u0000b", "\u202Eevil", "\uFEFF", "__proto__", "e\u0301", "한국"),
);

const wildKey = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "prototype", "toString", "title", "steps", "id"),
  fc.constantFrom("words", "notes", "view", "claims", "format", "version", "lead", "length"),
  fc.string(),
);

/** Any JSON, with the keys of stories and the keys that change prototypes. */
const wildJson = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(null, true, 0, -1, 1e308, 1, "long-way-south-story", ""),
    wildText,
    fc.array(tie("value"), { maxLength: 5 }),
    fc
      .array(fc.tuple(wildKey, tie("value")), { maxLength: 6 })
      .map((pairs) => Object.fromEntries(pairs)),
  ),
})).value;

/** JSON that begins like a story and goes wrong inside. */
const nearlyStory = fc
  .record({
    format: fc.constantFrom(head.format, head.format, head.format, "other", 1),
    version: fc.constantFrom<unknown>(1, 1, 1, 1, 2, "1", Number.NaN, -1, null),
    title: fc.oneof(wildText, wildJson),
    steps: fc.oneof(
      fc.array(
        fc.record(
          {
            title: fc.oneof(wildText, wildJson),
            words: fc.oneof(wildText, wildJson),
            view: fc.oneof(wildText, fc.webFragments(), wildJson),
            claims: fc.oneof(fc.array(fc.constantFrom("cn-2014-yunnan", "A B", "")), wildJson),
          },
          { requiredKeys: [] },
        ),
        { maxLength: 4 },
      ),
      wildJson,
    ),
  })
  .map((value) =>
    JSON.stringify(value).replace('"format":', '"__proto__":{"polluted":1},"format":'),
  );

const anyText = fc.oneof(
  wildText,
  fc.json(),
  wildJson.map((value) => JSON.stringify(value)),
  nearlyStory,
);

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
      runs(6000),
    );
  });

  test("names each kind of fault, and where it is", () => {
    expect(faultOf("{")).toEqual({ kind: "not-json" });
    expect(faultOf("[]")).toEqual({ kind: "not-a-story" });
    expect(faultOf('{"type":"FeatureCollection"}')).toEqual({ kind: "not-a-story" });
    expect(faultOf(fileOf({ version: 0.5 }))).toEqual({ kind: "not-a-story" });
    expect(faultOf(fileOf({ version: 2, steps: "of another kind" }))).toEqual({ kind: "newer" });
    expect(faultOf(fileOf({ steps: [] }))).toEqual({ kind: "no-steps" });
    expect(faultOf(fileOf({ steps: Array(61).fill(step) }))).toEqual({ kind: "too-many-steps" });
    expect(faultOf(fileOf({ steps: Array(20_000).fill(0) }))).toEqual({ kind: "too-many-steps" });
    expect(faultOf(`"${"x".repeat(storyLimits.bytes)}"`)).toEqual({ kind: "too-large" });
    expect(faultOf("[".repeat(200_000))).toEqual({ kind: "not-json" });
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

  test("is not opened at all when it is large, and may be unreadable", async () => {
    class UnreadableFile extends Blob {
      override text(): Promise<string> {
        return Promise.reject(new Error("NotReadableError"));
      }
    }
    const large = new UnreadableFile(["x".repeat(storyLimits.bytes + 1)]);
    expect((await readStoryFile(large)).fault).toEqual({ kind: "too-large" });
    expect((await readStoryFile(new UnreadableFile(["{}"]))).fault).toEqual({ kind: "unreadable" });
    expect((await readStoryFile(new Blob([fileOf({})]))).story?.title).toBe("A lesson");
  });
});

const ownStep = fc.record({
  title: fc.string({ maxLength: 120 }),
  words: fc.string({ unit: "binary", maxLength: 500 }),
  notes: fc.string({ maxLength: 300 }),
  view: fc.constantFrom("", "country=LA&year=2009", "route=mongolia&leg=2", "at=105.2,20,4.5"),
  claims: fc.array(fc.constantFrom("cn-2014-yunnan", "jp-1987-thirteen"), { maxLength: 12 }),
});

/** A story as it is once it was let in. */
const ownStory = fc
  .record({
    title: fc.string({ maxLength: 120 }),
    lead: fc.string({ maxLength: 200 }),
    steps: fc.array(ownStep, { minLength: 1, maxLength: 5 }),
  })
  .map((made) => readStoryText(writeStoryFile(made)).story)
  .filter((read) => read !== null);

describe("a story goes out and comes back the same", () => {
  test("in a file, which is always written alike", () => {
    fc.assert(
      fc.property(ownStory, (own) => {
        const text = writeStoryFile(own);
        expect(readStoryText(text)).toEqual({ story: own, fault: null });
        expect(writeStoryFile(own)).toBe(text);
      }),
      runs(500),
    );
  });

  test("in a link", async () => {
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

  test("unless it is too long for a link", async () => {
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
});

const deflate = (text: string) => deflateRawSync(text).toString("base64url");

describe("a link's story", () => {
  test("answers any text with a story or one fault", async () => {
    const texts = fc.oneof(fc.stringMatching(/^[\w-]{8,300}$/), fc.string(), fc.base64String());
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { story: own, fault } = await unpackStory(text);
        expect(own === null).toBe(fault !== null);
      }),
      runs(2000),
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

/** A browser's storage: what it holds, whether it lets itself be read, how much it takes. */
class TestStorage implements Storage {
  readonly #held = new Map<string, string>();
  isDenied = false;
  room = Number.POSITIVE_INFINITY;

  readonly get = (): Storage => {
    if (this.isDenied) throw new Error("SecurityError");
    return this;
  };
  get length() {
    return this.#held.size;
  }
  clear() {
    this.#held.clear();
  }
  key(index: number) {
    return [...this.#held.keys()][index] ?? null;
  }
  getItem(name: string) {
    return this.#held.get(name) ?? null;
  }
  removeItem(name: string) {
    this.#held.delete(name);
  }
  setItem(name: string, text: string) {
    const others = [...this.#held].filter(([held]) => held !== name);
    const size = others.reduce((sum, [, held]) => sum + held.length, text.length);
    if (size > this.room) throw new Error("QuotaExceededError");
    this.#held.set(name, text);
  }
}

const key = "long-way-south.stories";
const lesson: OwnStory = {
  title: "A lesson",
  lead: "",
  steps: [{ title: "Laos", words: "", notes: "", view: "country=LA", claims: [] }],
};

describe("stories kept on the device", () => {
  test("are there at the next visit, changed in their place, until they are deleted", () => {
    const storage = new TestStorage();
    const kept = createKeptStories(storage.get);
    expect(kept.read()).toEqual({ stories: [], unreadable: 0, trouble: null });
    kept.keep("my-one", lesson);
    kept.keep("my-two", { title: "Being made", lead: "", steps: [] });
    kept.keep("my-one", { ...lesson, title: "Another" });
    const next = createKeptStories(storage.get);
    expect(next.read().stories.map(({ id, story: { title } }) => [id, title])).toEqual([
      ["my-one", "Another"],
      ["my-two", "Being made"],
    ]);
    expect(next.read()).toBe(next.read());
    next.forget("my-one");
    expect(createKeptStories(storage.get).find("my-one")).toBeNull();
  });

  test("never take away what they cannot read, whatever storage holds", () => {
    const entries = fc.array(
      fc.oneof(
        wildJson,
        fc.constantFrom({ ...story, id: "my-one" }, { ...story, id: "my-one", title: "Second" }),
        fc.constantFrom({ ...story, id: "through-laos" }, { ...story, version: 9, id: "my-new" }),
      ),
    );
    const texts = fc.oneof(
      anyText,
      entries.map((list) => JSON.stringify(list)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const storage = new TestStorage();
        storage.setItem(key, text);
        const kept = createKeptStories(storage.get);
        const { stories, unreadable } = kept.read();
        expect(storage.getItem(key)).toBe(text);
        kept.keep("my-lesson", lesson);
        expect(kept.find("my-lesson")).toEqual(lesson);
        kept.forget("my-lesson");
        if (stories.length === 0 && unreadable === 1 && storage.length === 2) {
          expect(storage.getItem(`${key}.aside`)).toBe(text);
        } else {
          // Stories are written anew; all else is as it was, in its order.
          const after: unknown[] = JSON.parse(storage.getItem(key) ?? "");
          const before: unknown[] = JSON.parse(text);
          expect(after).toHaveLength(before.length);
          const strange = before.filter((entry) => !parseStory(entry).story);
          for (const entry of strange) {
            expect(after.map((each) => JSON.stringify(each))).toContain(JSON.stringify(entry));
          }
          expect(kept.read()).toMatchObject({ stories, unreadable });
        }
      }),
      runs(3000),
    );
  });

  test("a second store that cannot be read does not take the place of the first", () => {
    const storage = new TestStorage();
    for (const text of ["corrupt", "corrupt too"]) {
      storage.setItem(key, text);
      createKeptStories(storage.get).keep("my-one", lesson);
    }
    expect(storage.getItem(`${key}.aside`)).toBe("corrupt");
    expect(storage.getItem(`${key}.aside-2`)).toBe("corrupt too");
  });

  test("have one story of an id; a second is left as it is", () => {
    const storage = new TestStorage();
    const second = { ...story, id: "my-one", title: "Second" };
    storage.setItem(key, JSON.stringify([{ ...story, id: "my-one" }, second]));
    const kept = createKeptStories(storage.get);
    expect(kept.read()).toMatchObject({ stories: [{ id: "my-one" }], unreadable: 1 });
    kept.keep("my-one", lesson);
    expect(JSON.parse(storage.getItem(key) ?? "")).toContainEqual(second);
  });

  test("are held in memory while storage is denied or full, and written once it is not", () => {
    const storage = new TestStorage();
    const kept = createKeptStories(storage.get);
    storage.isDenied = true;
    kept.keep("my-one", lesson);
    expect(kept.read().trouble).toBe("denied");
    expect(kept.find("my-one")).toEqual(lesson);
    storage.isDenied = false;
    storage.room = 100;
    kept.keep("my-two", lesson);
    expect(kept.read().trouble).toBe("full");
    expect(kept.read().stories.map(({ id }) => id)).toEqual(["my-one", "my-two"]);
    expect(storage.length).toBe(0);
    storage.room = 10_000;
    kept.keep("my-three", lesson);
    expect(kept.read().trouble).toBeNull();
    expect(createKeptStories(storage.get).read().stories).toHaveLength(3);
  });

  test("keep what another tab wrote in between", () => {
    const storage = new TestStorage();
    const [here, there] = [createKeptStories(storage.get), createKeptStories(storage.get)];
    here.keep("my-one", lesson);
    there.keep("my-two", lesson);
    here.keep("my-one", { ...lesson, title: "Changed" });
    expect(here.read().stories.map(({ id }) => id)).toEqual(["my-one", "my-two"]);
    there.forget("my-one");
    here.keep("my-three", lesson);
    expect(here.read().stories.map(({ id }) => id)).toEqual(["my-two", "my-three"]);
  });

  test("have ids that addresses take, each its own", () => {
    const ids = Array.from({ length: 200 }, newStoryId);
    expect(ids.every((id) => /^my-[a-z0-9]{10}$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(200);
  });
});

describe("a story that is asked for", () => {
  test("comes from its link, and is nothing where the link is broken", async () => {
    const steps = lesson.steps.map((each) => ({ ...each, title: " " }));
    const told = await packStory({ ...lesson, title: "", steps: [...lesson.steps, ...steps] });
    const loaded = await loadStory({ story: null, told }, "en");
    expect(loaded).toMatchObject({
      origin: "link",
      title: "Laos",
      steps: [
        { id: "step-1", title: "Laos" },
        { id: "step-2", title: "2" },
      ],
    });
    expect(await loadStory({ story: "told", told: "AAAAAAAAAA" }, "en")).toBeNull();
    expect(await loadStory({ story: "my-nothing", told: null }, "en")).toBeNull();
    expect(await loadStory({ story: "no-such-story", told: null }, "en")).toBeNull();
  });
});
