/** Stories kept on the device: whatever storage holds and takes, no reader's work is lost. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createKeptStories, newStoryId } from "#view/story/kept-stories.ts";
import { parseStory } from "#view/story/story-file.ts";
import { keepPrototypes, runs, wildJson } from "../../support/hostile/hostile.ts";
import { anyText, lesson, story } from "../../support/hostile/hostile-stories.ts";
import { TestStorage } from "../../support/hostile/test-storage.ts";

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
      runs(1000),
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

  /** Two tabs of one device, each with a session of its own. */
  function twoTabs() {
    const storage = new TestStorage();
    const [first, second] = [new TestStorage(), new TestStorage()];
    const here = createKeptStories(storage.get, first.get);
    here.keep("my-one", lesson);
    return { storage, here, there: createKeptStories(storage.get, second.get) };
  }
  const revisionIn = (kept: ReturnType<typeof createKeptStories>, id = "my-one") =>
    kept.read().stories.find((each) => each.id === id)?.revision;
  const titlesIn = (kept: ReturnType<typeof createKeptStories>) =>
    kept.read().stories.map(({ story: { title } }) => title);

  test("go on as two where two tabs changed the same one, and nothing of either is lost", () => {
    const { here, there } = twoTabs();
    const began = revisionIn(here);
    expect(revisionIn(there)).toBe(began);
    here.keep("my-one", { ...lesson, title: "Here" }, began);
    there.keep("my-one", { ...lesson, title: "There" }, began);
    expect(titlesIn(here)).toEqual(["Here", "There"]);
    expect(here.movedTo("my-one")).toBeUndefined();
    const second = there.movedTo("my-one") ?? "";
    expect(there.find(second)?.title).toBe("There");
    there.follow("my-one");
    expect(there.movedTo("my-one")).toBeUndefined();
    // Each goes on in its own.
    there.keep(second, { ...lesson, title: "There, too" }, revisionIn(there, second));
    here.keep("my-one", { ...lesson, title: "Here, too" }, revisionIn(here));
    expect(titlesIn(there)).toEqual(["Here, too", "There, too"]);
  });

  test("stay one where one tab goes on from what the other wrote", () => {
    const { here, there } = twoTabs();
    for (const [tab, title] of [
      [here, "a"],
      [there, "b"],
      [there, "c"],
      [here, "d"],
    ] as const)
      tab.keep("my-one", { ...lesson, title }, revisionIn(tab));
    expect(titlesIn(here)).toEqual(["d"]);
  });

  test("that another tab deleted while they were written in go on as new ones", () => {
    const { here, there } = twoTabs();
    const began = revisionIn(there);
    here.forget("my-one");
    there.keep("my-one", { ...lesson, title: "Written" }, began);
    expect(titlesIn(there)).toEqual(["Written"]);
    expect(there.movedTo("my-one")).toBeDefined();
  });

  test("of an older release, without revisions, are one story to both tabs", () => {
    const storage = new TestStorage();
    storage.setItem(key, JSON.stringify([{ ...story, id: "my-one" }]));
    const [here, there] = [createKeptStories(storage.get), createKeptStories(storage.get)];
    const began = revisionIn(here);
    here.keep("my-one", { ...lesson, title: "Here" }, began);
    there.keep("my-one", { ...lesson, title: "There" }, began);
    expect(titlesIn(here)).toEqual(["Here", "There"]);
  });

  test("for which there was no room are there again when the tab is loaded again, and are written once there is", () => {
    const storage = new TestStorage();
    const session = new TestStorage();
    storage.setItem(key, JSON.stringify([{ ...story, id: "my-one" }]));
    storage.room = 0;
    const before = createKeptStories(storage.get, session.get);
    before.keep("my-one", { ...lesson, title: "First" }, revisionIn(before));
    before.keep("my-one", { ...lesson, title: "Second" }, revisionIn(before));
    before.keep("my-two", lesson);
    const after = createKeptStories(storage.get, session.get);
    expect(after.read().trouble).toBe("full");
    expect(titlesIn(after)).toEqual(["Second", "A lesson"]);
    storage.room = 10_000;
    const later = createKeptStories(storage.get, session.get);
    expect(later.read().trouble).toBeNull();
    expect(titlesIn(createKeptStories(storage.get))).toEqual(["Second", "A lesson"]);
    expect(later.movedTo("my-one")).toBeUndefined();
    expect(session.length).toBe(0);
  });

  test("have ids that addresses take, each its own", () => {
    const ids = Array.from({ length: 200 }, newStoryId);
    expect(ids.every((id) => /^my-[a-z0-9]{10}$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(200);
  });
});
