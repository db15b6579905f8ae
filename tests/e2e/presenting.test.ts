import { afterAll, afterEach, expect, test } from "vitest";
import { stories } from "#atlas/stories/stories";
import { AtlasPage, closeBrowser } from "../support/atlas-page";

let page: AtlasPage;

afterEach(async () => {
  expect(page.errors).toEqual([]);
  expect(page.foreignRequests).toEqual([]);
  await page.close();
});
afterAll(closeBrowser);

const projector = { width: 1280, height: 720 };
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
  page = await AtlasPage.open("page=stories", projector);
  await page.story.present(laos.title.en);
  await page.story.chromeIsGone();
  await goThrough(laos);
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
  page = await AtlasPage.open("page=stories", projector);
  expect(await page.faults()).toEqual([]);
  await page.story.read(laos.title.en);
  await page.story.shows(first);
  await page.press("ArrowRight");
  await page.story.shows(second);
  await page.story.says(`Step 2 of ${laos.steps.length}: ${second}`);
  await page.map.isReady();
  expect(await page.faults()).toEqual([]);

  await page.choose("Present");
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
  await notes.press("PageDown");
  await page.story.shows(third);
  await page.press("ArrowRight");
  await notes.shows(fourth);
  await page.press("End");
  await notes.shows(laos.title.en);
  expect(await notes.text()).toContain(laos.discussion[0].en);

  await page.press("Home");
  await page.story.shows(first);
  await page.press("Escape");
  await page.story.chromeIsBack();
  await notes.isClosed();
  await page.story.shows(first);
  expect(page.hash()).not.toContain("present");
}, 120_000);

test("on a phone a finger leads through it", async () => {
  if (!laos) throw new Error("There are no stories.");
  const [first = "", second = ""] = titlesOf(laos);
  page = await AtlasPage.open("page=stories", { width: 390, height: 844, touch: true });
  await page.goTo(`story=${laos.id}&present=1`);
  await page.story.shows(first);
  await page.story.swipe(-160);
  await page.story.shows(second);
  await page.story.swipe(160);
  await page.story.shows(first);
  expect(await page.overflowsSideways()).toBe(false);
});

test("an address of a step shows the step; one of an unknown story says so and shows the rest", async () => {
  if (!laos) throw new Error("There are no stories.");
  page = await AtlasPage.open(`story=${laos.id}&step=3`, projector);
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
