import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { stories } from "#subject/stories/stories.ts";
import type { AtlasPage } from "../../support/page/atlas-page.ts";
import { OnePage } from "../../support/page/one-page.ts";
import { withoutMap } from "../../support/page/page-options.ts";

/** The same reader twice: one has the browser translate the page. */
const asTold = new OnePage(withoutMap);
const asTranslated = new OnePage(withoutMap);
let plain: AtlasPage;
let translated: AtlasPage;

beforeEach(async () => {
  plain = await asTold.at("year=2010");
  translated = await asTranslated.at("year=2010");
  await translated.translator.translates();
});
afterEach(() => {
  expect(translated.errors).toEqual([]);
});

type Step = readonly [name: string, take: (page: AtlasPage) => Promise<unknown>];

const goTo = (hash: string): Step => [hash, (page) => page.goTo(hash)];
const choose = (button: string): Step => [button, (page) => page.choose(button)];
const press = (key: string): Step => [key, (page) => page.press(key)];

/** Does the same on both pages: each time both say the same, and no text is one that breaks. */
async function takeOnBoth(steps: readonly Step[]): Promise<void> {
  for (const [name, take] of steps) {
    await take(plain);
    await take(translated);
    // Either may still be fetching a part: in the end they say the same.
    await vi.waitFor(async () => {
      const told = `${name}: ${await translated.translator.words()}`;
      expect(told).toBe(`${name}: ${await plain.translator.words()}`);
    }, 5_000);
    expect(await plain.translator.looseTexts()).toEqual([]);
  }
}

test("years and records that a browser translates go on with the reader", async () => {
  await takeOnBoth([
    choose("2010: show all years"),
    goTo("year=2009"),
    goTo("country=CN&year=2009"),
    goTo("country=CN"),
    goTo("country=KR&year=2012"),
    goTo("country=LA"),
    goTo("returns=1&year=2013"),
    goTo("route=laos-thailand&year=1998"),
    ["evidence", (page) => page.reading.openEvidence()],
    goTo("route=laos-thailand"),
    choose("Follow it stage by stage"),
    choose("Next stage"),
    choose("All stages"),
    goTo("country=CN&claim=cn-policy-no-refugee-status"),
  ]);
}, 120_000);

test("pages and comparisons that a browser translates go on with the reader", async () => {
  await takeOnBoth(
    [
      ...[
        "glossary",
        "disagreements",
        "incidents",
        "sources",
        "works",
        "data",
        "accessibility",
      ].map((page) => `page=${page}`),
      "page=years&year=2009",
      "page=years",
      "year=2009&vs=2021",
      "country=CN&vs=MN&year=2012",
      "route=mongolia&vs=vietnam&year=2004",
      "route=mongolia&vs=vietnam",
      "at=nowhere&country=XX",
    ].map(goTo),
  );
}, 120_000);

test("stories, questions and dialogs that a browser translates go on with the reader", async () => {
  const [story] = stories;
  if (!story) throw new Error("There are no stories.");
  const [first = "", second = "", third = ""] = story.steps.map(({ title }) => title.en);
  const reach = (title: string, take: Step[1]): Step => [
    title,
    async (page) => {
      await take(page);
      await page.story.shows(title);
    },
  ];
  await takeOnBoth([
    goTo("page=stories"),
    reach(first, (page) => page.goTo(`story=${story.id}`)),
    reach(second, (page) => page.press("ArrowRight")),
    reach(third, (page) => page.press("ArrowRight")),
    reach(second, (page) => page.press("ArrowLeft")),
    reach(first, (page) => page.goTo(`story=${story.id}&present=1`)),
    reach(second, (page) => page.press("PageDown")),
    goTo("country=MN"),
    choose("Share"),
    press("Escape"),
    ["Cite", (page) => page.chooseFromMenu("Cite")],
    press("Escape"),
    choose("Make a picture"),
    press("Escape"),
    goTo("page=stories"),
    choose("New story"),
  ]);
}, 120_000);
