import { afterEach, expect, test } from "vitest";
import { allEvents } from "#atlas/events.ts";
import { eventPath, singlePaths } from "#share/record-paths.ts";
import { RecordPage } from "../support/hosts/record-page.ts";

let page: RecordPage;

afterEach(async () => {
  await page.close();
});

/** One of each kind. */
const kinds = [
  ...Object.values(singlePaths),
  "country/laos/",
  "country/china/",
  "country/china/incidents/",
  "country/china/numbers/",
  "country/china/return/",
  "disagreements/china/",
  "disagreements/china/law/",
  eventPath(allEvents[0]?.id ?? ""),
  "route/mongolia/",
  "source/wikipedia-2024/",
  "source/wikipedia-2024/china/",
  "story/through-laos/",
  "topic/returns/",
  "years/arrivals/",
];

test("pages of every kind have no fault that axe finds, and fit a telephone", async () => {
  page = await RecordPage.open();
  for (const path of kinds) {
    await page.goTo(path);
    expect(await page.heading(), path).not.toBe("");
    expect(await page.faults(), path).toEqual([]);
    expect(await page.overflowsSideways(), path).toBe(false);
  }
});

test("an address that was shared opens the explorer at its view, and one without is read as it is", async () => {
  page = await RecordPage.open();
  await page.goTo("country/laos/#year=2013");
  await page.arrivesAt("#country=LA&year=2013");
  await page.goTo("route/mongolia/#map");
  await page.arrivesAt("#route=mongolia");
  await page.goTo("country/laos/#la-2013-nine");
  await page.arrivesAt("country/laos/#la-2013-nine");
  expect(await page.heading()).toBe("Laos");
});

test("an address that was cut off or changed on its way says so, and what it meant", async () => {
  page = await RecordPage.open();
  await page.goTo("country/mongo");
  await page.says("What begins like this address:");
  expect(await page.faults()).toEqual([]);
  await page.follow(/country\/mongolia\/$/);
  await page.arrivesAt("country/mongolia/");
  await page.goTo("%23country=MN");
  await page.says("On its way “#” had become “%23”");
  await page.arrivesAt("#country=MN");
  await page.goTo("nothing/of/ours");
  await page.says("There is nothing at this address");
});

test("the page of a record becomes the explorer: nothing is shifted or fetched twice, and Back leads back", async () => {
  page = await RecordPage.open({ width: 1280, height: 720, map: "MapLibre's" });
  await page.goTo("country/laos/");
  await page.isWhole();
  expect(await page.shifted()).toBe(0);
  const before = await page.files();
  await page.scrollTo("Incidents");
  await page.openMap();
  await page.arrivesAt("#country=LA");
  await page.mapIsReady();
  expect(await page.shifted()).toBe(0);
  const again = [...(await page.files())].filter(
    ([name, isFetched]) => isFetched && before.has(name),
  );
  expect(again.map(([name]) => name)).toEqual([]);
  await page.goBack();
  await page.arrivesAt("country/laos/");
  await page.isAt("Incidents");
});
