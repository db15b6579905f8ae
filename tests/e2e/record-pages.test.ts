import { afterEach, expect, test } from "vitest";
import { RecordPage } from "../support/hosts/record-page.ts";

let page: RecordPage;

afterEach(async () => {
  await page.close();
});

/** One of each kind. */
const kinds = [
  "country/laos/",
  "disagreements/",
  "news/",
  "route/mongolia/",
  "source/wikipedia-2024/",
  "story/through-laos/",
  "years/",
];

test("pages of every kind have no fault that axe finds, and fit a telephone", async () => {
  page = await RecordPage.open("country/laos/");
  for (const path of kinds) {
    await page.goTo(path);
    expect(await page.heading(), path).not.toBe("");
    expect(await page.faults(), path).toEqual([]);
    expect(await page.overflowsSideways(), path).toBe(false);
  }
});

test("an address that was shared opens the explorer at its view, and one without is read as it is", async () => {
  page = await RecordPage.open("country/laos/#year=2013");
  await page.arrivesAt("#country=LA&year=2013");
  await page.goTo("route/mongolia/#map");
  await page.arrivesAt("#route=mongolia");
  await page.goTo("country/laos/#la-2013-nine");
  await page.arrivesAt("country/laos/#la-2013-nine");
  expect(await page.heading()).toBe("Laos");
});
