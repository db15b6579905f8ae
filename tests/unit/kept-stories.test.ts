/** Stories kept on the device: whatever storage holds and takes, no reader's work is lost. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createKeptStories, newStoryId } from "#view/story/kept-stories";
import { parseStory } from "#view/story/story-file";
import { keepPrototypes, runs, wildJson } from "../support/hostile";
import { anyText, lesson, story } from "../support/hostile-stories";
import { TestStorage } from "../support/test-storage";

keepPrototypes();

const key = "long-way-south.stories";
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
