/** The whole atlas as one page, opened from a disk. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { sharedBrowser } from "../../support/page/browser.ts";
import { denyWebgl } from "../../support/page/page-options.ts";

const address = pathToFileURL(resolve("dist-single/the-long-way-south.html")).href;

test("one file opens from a disk with map, records, address and downloads, and asks for nothing", async () => {
  const browser = await sharedBrowser();
  const context = await browser.newContext({
    reducedMotion: "reduce",
    acceptDownloads: true,
    // A map of fewer pixels stands sooner.
    viewport: { width: 1120, height: 600 },
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!/^(data|file):/.test(request.url())) asked.push(request.url());
  });
  await page.goto(`${address}#route=mongolia&year=2003`);
  await page.waitForFunction(() => performance.getEntriesByName("map-ready").length > 0);
  await page.getByRole("region", { name: "Route record" }).waitFor();
  await page.getByRole("button", { name: "Go to the countries" }).press("Enter");
  const countries = page.getByRole("list", { name: "Countries", exact: true });
  await countries.getByRole("button", { name: /^China/ }).click();
  await page.getByRole("region", { name: "Country record" }).waitFor();
  expect(new URL(page.url()).hash).toBe("#country=CN&route=mongolia&year=2003");
  // That map has stood: what is read and made after it is tried beside the drawn one, sooner.
  await page.addInitScript(denyWebgl);
  await page.reload();
  await page.getByRole("region", { name: "Country record" }).waitFor();
  await page.getByRole("button", { name: "Make a picture" }).click();
  await page.getByRole("dialog").locator("svg").first().waitFor();
  const [picture] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save SVG" }).click(),
  ]);
  const drawn = readFileSync(await picture.path(), "utf8");
  expect(drawn).toContain("the-long-way-south.html#country=CN");
  expect(drawn).not.toMatch(/file:|\.cache/);
  await page.keyboard.press("Escape");
  await page.goto(`${address}#page=data`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "arrivals.csv" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("arrivals.csv");
  expect(complaints).toEqual([]);
  expect(asked).toEqual([]);
  await context.close();
});
