/** Every link that was ever shared opens what it opened then. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { formatAddress, parseAddress } from "#view/address/address.ts";
import {
  changedAddresses,
  frameAddresses,
  storyAddresses,
  writtenViews,
} from "../../support/addresses/old-addresses.ts";
import { openFrameAt, openPageAt } from "../../support/addresses/opened-view.ts";
import { story } from "../../support/hostile/hostile-stories.ts";
import { TestStorage } from "../../support/hostile/test-storage.ts";

const kept = {
  ...story,
  id: "my-lesson",
  steps: [
    { title: "Laos", view: "country=LA" },
    { title: "The Gobi", view: "route=mongolia&year=2004" },
  ],
};

beforeEach(() => {
  const storage = new TestStorage();
  storage.setItem("long-way-south.stories", JSON.stringify([kept]));
  vi.stubGlobal("localStorage", storage);
  vi.stubGlobal("history", { replaceState: () => {} });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([...writtenViews, ...storyAddresses, ...changedAddresses])(
  "#%s opens what it did",
  async (hash, opens) => {
    expect(await openPageAt(hash)).toEqual(opens);
  },
);

test.each(frameAddresses)("a frame at #%s shows what it did", async (hash, opens) => {
  expect(await openFrameAt(hash)).toEqual(opens);
});

/** Filters of incidents were written with a sign at which some programs end a link. */
const isCutSomewhere = ([hash]: (typeof writtenViews)[number]) => hash.includes(";");

test.each(writtenViews.filter((view) => !isCutSomewhere(view)))(
  "#%s is written as it was",
  (hash) => {
    expect(formatAddress(parseAddress(hash).state)).toBe(hash);
  },
);

test.each(writtenViews.filter(isCutSomewhere))(
  "#%s is written in a way that nobody cuts, and opens the same",
  (hash) => {
    const { state } = parseAddress(hash);
    const written = formatAddress(state);
    expect(written).not.toContain(";");
    expect(parseAddress(written)).toEqual({ state, notices: [] });
  },
);
