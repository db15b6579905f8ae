import { afterEach, expect, test } from "vitest";
import { stories } from "#subject/stories/stories.ts";
import type { AtlasPage } from "../support/page/atlas-page.ts";
import { OnePage } from "../support/page/one-page.ts";
import { onDrawnMap, withoutMap } from "../support/page/page-options.ts";

let page: AtlasPage;

afterEach(async () => {
  expect(page.errors).toEqual([]);
  expect(page.foreignRequests).toEqual([]);
});

const projector = { width: 1280, height: 720 };
const onWall = new OnePage({ ...projector, ...withoutMap });
const overMap = new OnePage({ ...projector, ...onDrawnMap });
const onPhone = new OnePage({ ...onDrawnMap, width: 390, height: 844, touch: true });
const [laos, ...others] = stories;
const titlesOf = (story: (typeof stories)[number]) => story.steps.map(({ title }) => title.en);
/** What keyboards and clickers have for going on. */
const keysOn = ["ArrowRight", "PageDown", " ", "Enter", "ArrowDown", "n"];

/** Goes through a story by keys, from its first step to its end. */
async function goThrough(story: (typeof stories)[number]): Promise<void> {
  for (const [i, { title: named, words: account, gentle }] of story.steps.entries()) {
    const title = named.en;
    await page.story.shows(title);
    if (gentle) {
      expect(await page.story.panelText()).toContain(gentle.en);
      expect(await page.story.panelText()).not.toContain(account.en);
    }
    const { title: headline, words, isCutOff } = await page.story.letters();
    expect(headline).toBeGreaterThanOrEqual(40);
    expect(words).toBeGreaterThanOrEqual(28);
    expect({ title, isCutOff }).toEqual({ title, isCutOff: false });
    await page.press(keysOn[i % keysOn.length] ?? "PageDown");
  }
  await page.story.showsEnd();
  await page.story.shows(story.title.en);
}

test("every story is presented from its first step to its end with keys alone", async () => {
  if (!laos) throw new Error("There are no stories.");
  page = await onWall.at("page=stories");
  await page.story.pressWithFirstSlide("b");
  await page.story.present(laos.title.en);
  await page.story.isBlack();
  await page.press("b");
  await page.story.chromeIsGone();
  // What a step shows is fitted beside the words and over the key, not into what is left of a corner.
  await expect.poll(() => page.plate.fittedShare()).toBeGreaterThan(0.45);
  await goThrough(laos);
  await page.story.showsCode();
  expect(await page.story.panelText()).toContain(`#story=${laos.id}`);
  await page.press("ArrowRight");
  await page.story.showsEnd();
  expect(await page.faults()).toEqual([]);
  for (const story of others) {
    await page.goTo(`story=${story.id}&present=1`);
    await goThrough(story);
  }
  await page.story.endFullscreen();
  await page.story.chromeIsBack();
}, 180_000);

test("who presents can darken the screen, look around, go back, read notes and leave", async () => {
  if (!laos) throw new Error("There are no stories.");
  const [first = "", second = "", third = "", fourth = ""] = titlesOf(laos);
  page = await overMap.at("page=stories");
  expect(await page.faults()).toEqual([]);
  await page.story.read(laos.title.en);
  await page.story.shows(first);
  await page.press("ArrowRight");
  await page.story.shows(second);
  await page.story.says(`Step 2 of ${laos.steps.length}: ${second}`);
  await page.map.isReady();
  expect(await page.faults()).toEqual([]);

  await page.choose("Present this story");
  await page.story.chromeIsGone();
  expect(await page.faults()).toEqual([]);
  await page.press(".");
  await page.story.isBlack();
  await page.press("PageDown");
  await page.story.isNotBlack();
  await page.story.shows(second);

  await page.press("e");
  await page.map.drag(120, 40);
  await page.hashBecomes(/at=/);
  await page.story.offersWayBack();
  await page.press("Escape");
  await page.story.isAtStep();
  await page.hashBecomes(/^(?!.*at=)/);
  await page.map.drag(120, 40);
  await page.press("PageDown");
  await page.story.shows(third);
  await page.goBack();
  await page.story.shows(second);
  expect(page.hash()).not.toContain("at=");

  const notes = await page.story.openNotes();
  await notes.shows(second);
  expect(await notes.text()).toContain(laos.steps[1]?.notes.en);
  expect(await notes.text()).toContain(`Next: ${third}`);
  expect(await notes.headlineSize()).toBeGreaterThan(28);
  const clock = await notes.clock();
  await page.press("s");
  await notes.comesForward();
  await notes.shows(second);
  expect(await notes.text()).toContain(laos.steps[1]?.notes.en);
  await notes.clockGoesOn(clock);
  await notes.press("PageDown");
  await page.story.shows(third);
  await page.press("ArrowRight");
  await notes.shows(fourth);
  await page.press("End");
  await notes.shows(laos.title.en);
  expect(await notes.text()).toContain(laos.discussion[0].en);

  await notes.close();
  await page.press("Home");
  await page.story.shows(first);
  const again = await page.story.openNotes();
  await again.shows(first);
  await page.press("Escape");
  await page.story.chromeIsBack();
  await again.isClosed();
  await page.story.shows(first);
  expect(page.hash()).not.toContain("present");
}, 120_000);

test("on a phone a finger leads through it", async () => {
  if (!laos) throw new Error("There are no stories.");
  const [first = "", second = ""] = titlesOf(laos);
  page = await onPhone.at("page=stories");
  await page.goTo(`story=${laos.id}&present=1`);
  await page.story.shows(first);
  await page.story.swipe(-160);
  await page.story.shows(second);
  await page.story.swipe(160);
  await page.story.shows(first);
  await page.story.swipe(-160, "card");
  await page.story.shows(second);
  expect(await page.overflowsSideways()).toBe(false);
});

test("on a phone a story is read by scrolling, with the map that follows", async () => {
  if (!laos) throw new Error("There are no stories.");
  const [first = "", , third = ""] = titlesOf(laos);
  page = await onPhone.at(`story=${laos.id}`);
  await page.story.shows(first);
  await page.story.scrollTo(third);
  await page.hashBecomes(/step=3/);
  await page.story.says(`Step 3 of ${laos.steps.length}: ${third}`);
  await page.choose("Next");
  await page.hashBecomes(/step=4/);
  expect(await page.story.topOfStep(laos.steps[3]?.title.en ?? "")).toBeLessThan(40);
  expect(await page.faults()).toEqual([]);
});

test("an address of a step shows the step; one of an unknown story says so and shows the rest", async () => {
  if (!laos) throw new Error("There are no stories.");
  page = await onWall.at(`story=${laos.id}&step=3`);
  await page.story.shows(laos.steps[2]?.title.en ?? "");
  await page.hashBecomes(/leg=1/);
  await page.goTo(`country=TH&story=${laos.id}&step=3`);
  await page.story.says("You are looking around.");
  expect(await page.headingOf("Country record")).toBe("Thailand");
  await page.choose("Back to the step");
  await page.hashBecomes(/leg=1/);
  await page.showsNo("Country record");
  await page.press("PageDown");
  await page.story.shows(laos.steps[3]?.title.en ?? "");
  await page.goTo("country=MN&story=no-such-story");
  await page.showsText("The address names a story that is not in this atlas");
  expect(await page.headingOf("Country record")).toBe("Mongolia");
  expect(page.hash()).toBe("#country=MN");
});

test("clicks lead on, buttons do what keys do, and nothing lies over the map's own", async () => {
  if (!laos) throw new Error("There are no stories.");
  const [first = "", second = "", third = ""] = titlesOf(laos);
  page = await overMap.at("page=stories");
  await page.goTo(`story=${laos.id}&present=1`);
  await page.story.shows(first);
  expect(await page.story.tintsNamed()).toContain("Sends people back");
  await page.story.clickWall("card");
  await page.story.shows(second);
  await page.story.clickWall("map");
  await page.story.shows(third);
  expect(await page.story.coveredByTools()).toEqual([]);
  await page.story.pressButton("Black screen");
  await page.story.isBlack();
  await page.press("b");
  await page.story.isNotBlack();
  await page.press("?");
  expect(await page.story.keysShown()).toContain("Page Down");
  expect(await page.faults()).toEqual([]);
  await page.press("?");
  await page.story.keysAreClosed();
  await page.story.pressButton("Keys");
  await page.story.keysShown();
  await page.press("Escape");
  await page.story.keysAreClosed();
  await page.story.shows(third);

  await page.press("d");
  await page.story.drawOnWall();
  await page.story.wallIs("drawn");
  await page.story.shows(third);
  await page.press("ArrowRight");
  await page.story.wallIs("clean");
  await page.press("Shift+ArrowDown");
  await page.story.wallIs("drawn");
  expect(await page.faults()).toEqual([]);
  await page.press("l");
  await page.press("Escape");
  await page.story.wallIs("clean");
  await page.press("ArrowLeft");
  await page.story.shows(third);
  await page.map.isReady();
  await page.story.pressButton("Explore the map");
  await page.story.pressButton("Zoom out");
  await page.hashBecomes(/at=/);
  await page.story.pressButton("Zoom in");
  await page.story.pressButton("Move left");
  await page.story.pressButton("Stop presenting");
  await page.story.isAtStep();
  await page.story.shows(third);
}, 120_000);

test("an account of violence is shown once for each time that it is asked for", async () => {
  const story = stories.find(({ steps }) => steps.some(({ gentle }) => gentle));
  const at = story?.steps.findIndex(({ gentle }) => gentle) ?? 0;
  const step = story?.steps[at];
  page = await onWall.at("page=stories");
  await page.goTo(`story=${story?.id}&step=${at + 1}&present=1`);
  await page.story.shows(step?.title.en ?? "");
  await page.story.pressButton("Show the account");
  expect(await page.story.panelText()).toContain(step?.words.en);
  await page.press("PageDown");
  await page.press("PageUp");
  await page.story.shows(step?.title.en ?? "");
  expect(await page.story.panelText()).toContain(step?.gentle?.en);
  expect(await page.story.panelText()).not.toContain(step?.words.en);
});

test("numbers for several years together stand in the chart, on the wall and on paper", async () => {
  page = await onWall.at("page=stories");
  await page.goTo("story=numbers&step=2&present=1");
  await page.story.shows("Up to 1998: one number for all");
  const together = /Outlined, one number for several years: 947 .*; 1,043 /;
  expect(await page.story.panelText()).toMatch(together);
  expect(await page.story.chartOutlines()).toBe(2);
  await page.goTo("story=numbers&page=handout");
  await page.handout.shows("How the numbers rose and fell");
  expect(await page.handout.text()).toMatch(together);
});
