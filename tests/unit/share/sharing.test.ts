/** What is given to others opens for everyone, shows what is seen, and holds nothing of the reader's own. */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { isOnlyHere } from "#share/embedding/embed-snippet.ts";
import { leavesPictures, shareableHash } from "#share/shareable-hash.ts";
import { parseAddress } from "#view/address/address.ts";
import { addressForOthers, opensElsewhere, pageAddress } from "#view/address/page-address.ts";
import { storyIn } from "#view/selectors/telling.ts";
import { openPageAt } from "../../support/addresses/opened-view.ts";
import { story as storyFile } from "../../support/hostile/hostile-stories.ts";
import { TestStorage } from "../../support/hostile/test-storage.ts";

const two = {
  ...storyFile,
  id: "my-lesson",
  steps: [
    { title: "Laos", view: "country=LA" },
    { title: "The Gobi", view: "route=mongolia&year=2004" },
  ],
};

beforeEach(() => {
  const storage = new TestStorage();
  storage.setItem("long-way-south.stories", JSON.stringify([two]));
  vi.stubGlobal("localStorage", storage);
  vi.stubGlobal(
    "location",
    new URL("https://me:secret@atlas.example/maps/?utm_source=mail&fbclid=7#country=LA&utm_id=9"),
  );
  vi.stubGlobal("history", { replaceState: () => {} });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const read = (hash: string) => parseAddress(hash).state;

/** What somebody else sees who opens a hash: on their device there are no stories. */
async function seenByOthers(hash: string) {
  vi.stubGlobal("localStorage", new TestStorage());
  return openPageAt(hash);
}

describe("the address to share", () => {
  test.each([
    ["edited, then read", "country=LA&story=my-lesson&step=1&make=my-lesson", { country: "LA" }],
    ["at its step", "route=mongolia&year=2004&story=my-lesson&step=2", { year: 2004, step: 2 }],
    ["left to look around", "country=TH&story=my-lesson&step=1", { country: "TH", step: 1 }],
    [
      "with evidence open",
      "country=LA&claim=la-2013-nine&story=my-lesson&step=1",
      { claim: "la-2013-nine", country: "LA" },
    ],
    ["left for the whole map", "story=my-lesson&step=1", { step: 1, isLookingAround: true }],
    [
      "at its end",
      "route=mongolia&year=2004&story=my-lesson&step=3",
      { route: "mongolia", step: 3 },
    ],
  ])(
    "of a story of one's own, %s, holds the story and shows what is seen",
    async (_, hash, seen) => {
      const shared = (await shareableHash(read(hash))) ?? "";
      expect(shared).toContain("told=");
      expect(shared).not.toMatch(/my-|make=/);
      expect(await seenByOthers(shared)).toMatchObject({ story: "told", ...seen });
    },
  );

  test("of a story with pictures, which stay behind, is known to be without them", async () => {
    const hash = "story=my-lesson&step=2";
    expect(await leavesPictures(read(hash))).toBe(false);
    const picture = {
      ...{ id: `pic-${"0a".repeat(16)}`, width: 16, height: 9 },
      ...{ credit: "A teacher", description: "An empty classroom", statement: "Nobody is in it" },
    };
    const [one] = two.steps;
    const pictured = { ...two, version: 3, steps: [one, { ...two.steps[1], picture }] };
    localStorage.setItem("long-way-south.stories", JSON.stringify([pictured]));
    expect(await leavesPictures(read(hash))).toBe(true);
    expect(await leavesPictures(read("country=LA&make=my-lesson"))).toBe(false);
    expect(await leavesPictures(read("story=through-laos&step=2"))).toBe(false);
    const shared = await shareableHash(read(hash));
    expect(await seenByOthers(shared ?? "")).toMatchObject({ story: "told", step: 2 });
  });

  test("of a story that is gone from this device is that of the map", async () => {
    expect(await shareableHash(read("country=LA&story=my-gone&step=1"))).toBe("country=LA");
  });

  test("of a view that is not a story is the view, without what is being made", async () => {
    expect(await shareableHash(read("country=LA&year=2013&make=my-lesson"))).toBe(
      "country=LA&year=2013",
    );
    const atlasStory = "country=TH&story=through-laos&step=2";
    expect(await shareableHash(read(atlasStory))).toBe(atlasStory);
  });

  test("of a story in a link stays one, where the reader looks around and at its step", async () => {
    const told = (await shareableHash(read("story=my-lesson&step=1&country=LA"))) ?? "";
    const packed = storyIn(read(told))?.packed;
    for (const [hash, seen] of [
      [`country=LA&story=told&step=1&told=${packed}`, { country: "LA" }],
      [`country=TH&story=told&step=1&told=${packed}`, { country: "TH" }],
    ] as const) {
      const shared = (await shareableHash(read(hash))) ?? "";
      expect(await seenByOthers(shared)).toMatchObject({ story: "told", step: 1, ...seen });
    }
  });
});

test.each([
  "file:///home/somebody/Secret%20folder/the-long-way-south.html?utm_id=9#country=LA",
  "file:///C:/Users/somebody/Downloads/the-long-way-south%20(1).html",
  "content://com.android.providers.downloads.documents/document/raw%3A%2Fstorage%2Fatlas.html",
  "about:srcdoc",
  "blob:https://example.org/0b3a",
])("of the page as a file at %s nothing but the view is told", (address) => {
  vi.stubGlobal("location", new URL(address));
  expect(pageAddress("")).toBe("the-long-way-south.html");
  expect(addressForOthers(read("country=LA&year=2013"))).toBe(
    "the-long-way-south.html#country=LA&year=2013",
  );
  expect(opensElsewhere(pageAddress("country=LA"))).toBe(false);
  expect(isOnlyHere(pageAddress("country=LA"))).toBe(true);
});

test("what is cited and printed leads to the map, and holds no private id and nothing a reader came with", () => {
  const stories = fc.constantFrom("my-lesson", "told", "through-laos");
  fc.assert(
    fc.property(stories, fc.boolean(), fc.boolean(), (story, isMade, isTold) => {
      const parts = ["country=LA&year=2013", `story=${story}&step=1`];
      if (isMade) parts.push("make=my-lesson");
      if (isTold) parts.push(`told=${"A".repeat(2493)}`);
      const address = addressForOthers(read(parts.join("&")));
      const isOurs = story === "through-laos" && !isTold;
      expect(address).toBe(
        `https://atlas.example/maps/#country=LA&year=2013${isOurs ? "&story=through-laos&step=1" : ""}`,
      );
    }),
  );
});
