/** From any folder of a host: after one visit the atlas is on the device, and a newer release comes when the reader wants it. */
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { stories } from "#subject/stories/stories.ts";
import { OfflineDriver } from "../../support/hosts/offline-driver.ts";

/** One for all tests: that a device takes in the whole site costs seconds of a core. */
let reader: OfflineDriver;
let isOnDevice = false;

/** The atlas is on the device, with a place close up; no page is open, and the server is gone. */
beforeEach(async () => {
  if (isOnDevice) return;
  reader = await OfflineDriver.arrive();
  const first = await reader.visit("", { asks: "soon" });
  await reader.isKept(first);
  await first.close();
  const close = await reader.comesClose();
  await close.page.getByText("No more detail is shown: it could endanger people.").waitFor();
  await reader.comeToRest();
  isOnDevice = true;
}, 90_000);

afterEach(async ({ task }) => {
  const errors = reader.errors.splice(0);
  await reader.comeToRest();
  // Of what a test that failed left on the device nothing is known.
  if (task.result?.state === "fail" || errors.length > 0) await leave();
  expect(errors).toEqual([]);
});

afterAll(() => leave());

async function leave(): Promise<void> {
  isOnDevice = false;
  await reader.leave();
}

describe("after one visit, with the server gone", () => {
  test("everything works", async () => {
    const close = await reader.comesClose();
    expect(close.isFromDevice).toBe(true);
    await close.page.close();
    const page = await reader.visit("#route=mongolia&year=2003");
    const record = page.getByRole("region", { name: "Route record" });
    await record.getByRole("heading", { level: 2 }).first().waitFor();
    await page.getByRole("button", { name: "Make a picture" }).click();
    await page.getByRole("dialog").getByRole("button", { name: /SVG/ }).first().waitFor();
    await page.keyboard.press("Escape");
    const sizes = await page.evaluate(async () => {
      const files = ["data/atlas.json", "data/stories.json", "embed.html"];
      const answers = await Promise.all(files.map((file) => fetch(file)));
      return Promise.all(answers.map(async (answer) => (await answer.text()).length));
    });
    expect(Math.min(...sizes)).toBeGreaterThan(1000);
    await reader.goTo(page, "#story=mongolia&present=1");
    const titles = stories.find(({ id }) => id === "mongolia")?.steps.map(({ title }) => title.en);
    for (const title of titles ?? []) {
      await page.getByRole("heading", { level: 2, name: title, exact: true }).waitFor();
      await page.keyboard.press("PageDown");
    }
    await page.getByRole("region", { name: "The end" }).waitFor();
  });

  test("the page of a record opens the explorer in its place", async () => {
    const page = await reader.openPage();
    for (const [address, hash] of [
      ["country/laos/", "#country=LA"],
      ["country/laos/#year=2013", "#country=LA&year=2013"],
      ["country/laos/#part-incidents", "#country=LA"],
      ["country/laos/index.html#la-2013-nine", "#country=LA&claim=la-2013-nine"],
      ["route/mongolia/", "#route=mongolia"],
      ["story/through-laos/#map", "#story=through-laos"],
      ["glossary/", "#page=glossary"],
    ] as const) {
      await reader.goTo(page, address);
      await reader.arrivesAt(page, hash);
    }
    await page.getByRole("heading", { name: "Glossary" }).waitFor();
    expect(await reader.finds(page, "country/atlantis/")).toBe(false);
  });
});

describe("a newer release", () => {
  test("is offered, breaks no open page, and is taken when the reader says so", async () => {
    await reader.release("A newer release");
    const page = await reader.visit("", { asks: "soon" });
    expect(await page.title()).toBe("The Long Way South");
    await reader.isOffered(page);
    // What the page has not asked for yet is still there for it.
    await page.getByRole("tab", { name: "Countries", exact: true }).click();
    const countries = page.getByRole("list", { name: "Countries", exact: true });
    await countries.getByRole("button", { name: /^China/ }).click();
    await page.getByRole("region", { name: "Country record" }).waitFor();
    await reader.take(page);
    expect(await page.title()).toBe("A newer release");
    expect(new URL(page.url()).hash).toBe("#country=CN");
  });

  // The last one: its release lacks a part, for who comes after it.
  test("that is taken in another tab breaks off nothing that is under way", async () => {
    await reader.release("The newest release", { without: /^StoryCode-/ });
    const wall = await reader.visit("", { asks: "soon" });
    const looking = await reader.visit("#country=CN", { asks: "soon" });
    await reader.isOffered(wall);
    await reader.isOffered(looking);
    const before = await wall.title();
    // One presents in black, with notes in a second window; one makes a story; one only looks.
    await reader.goTo(wall, "#story=numbers&present=1");
    const card = wall.getByRole("complementary", { name: "Story" });
    await card.getByRole("heading", { level: 2 }).waitFor();
    const opened = wall.waitForEvent("popup");
    await wall.keyboard.press("s");
    const notes = await opened;
    await notes.getByRole("main", { name: "Notes" }).waitFor();
    await wall.keyboard.press("b");
    const black = wall.getByRole("button", { name: /^The screen is black/ });
    await black.waitFor();
    // The youngest page has not yet asked what is newer.
    const maker = await reader.visit("#page=stories");
    await maker.getByRole("button", { name: "New story" }).click();
    await maker.getByRole("textbox", { name: "Title", exact: true }).fill("Half a sentence");
    await reader.take(looking);
    expect(await looking.title()).toBe("The newest release");
    expect(await black.isVisible()).toBe(true);
    expect(notes.isClosed()).toBe(false);
    expect(await maker.getByRole("textbox", { name: "Title", exact: true }).inputValue()).toBe(
      "Half a sentence",
    );

    // What it has not asked for yet is still there for it, though the newer release has it no more.
    await wall.keyboard.press("b");
    await wall.keyboard.press("End");
    await card.getByRole("img", { name: "The address as a QR code" }).waitFor();
    await wall.keyboard.press("Escape");
    await wall.getByText("was taken in another tab").waitFor();
    expect(await wall.title()).toBe(before);
    await reader.take(wall);
    await maker.getByRole("button", { name: "Done" }).click();
    await maker.getByText("was taken in another tab").waitFor();
    await reader.take(maker);
    await reader.goTo(maker, "#page=stories");
    await maker.getByRole("heading", { name: "Half a sentence" }).waitFor();
  }, 240_000);
});
