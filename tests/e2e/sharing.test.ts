/** What readers give to others: addresses, citations, and what is said of them. */
import { afterEach, describe, expect, test } from "vitest";
import type { AtlasPage } from "../support/page/atlas-page.ts";
import { OnePage } from "../support/page/one-page.ts";
import { withoutMap } from "../support/page/page-options.ts";

const beside = new OnePage(withoutMap);
let page: AtlasPage;

afterEach(() => {
  expect(page.errors).toEqual([]);
});

describe("a story of one's own", () => {
  test("that was edited and is read is shared, cited and framed as one that everybody can open", async () => {
    page = await beside.anew("country=LA&page=stories");
    await page.maker.pressButton("New story");
    await page.maker.pressButton("Add this view");
    await page.maker.pressButton(/^Read: /);
    await page.hashBecomes(/story=my-/);
    await page.share.open();
    const address = await page.share.address();
    expect(address).toMatch(/#step=1&told=[\w-]+(&end)?$/);
    expect(await page.share.snippet()).toMatch(/embed\.html#step=1&amp;told=[\w-]+&amp;fit=1"/);
    await page.press("Escape");
    await page.share.openCitations();
    const cited = await page.share.citations();
    expect(cited).toContain("#country=LA");
    expect(cited).not.toContain("my-");
    await page.share.says("without the story");
    page = await beside.anew(new URL(address).hash.slice(1));
    await page.story.shows("Laos");
  });
});

describe("what is to be copied", () => {
  test("is copied on a page that is not secure, too", async () => {
    page = await beside.anew("country=LA", (faults) => faults.hasClipboard("none"));
    await page.share.open();
    await page.share.address();
    await page.share.press("Copy");
    await page.share.says("Address copied.");
  });

  test("stands selected where the browser refuses to copy it, and that is said", async () => {
    page = await beside.anew("country=LA", (faults) => faults.hasClipboard("refused"));
    await page.share.open();
    const address = await page.share.address();
    await page.share.press("Copy");
    await page.share.says("The text is selected");
    expect((await page.share.selected()).trim()).toBe(address);
    const snippet = await page.share.snippet();
    await page.share.press("Copy the code");
    await page.share.says("The text is selected");
    expect(await page.share.selected()).toBe(snippet);
    await page.press("Escape");
    await page.share.openCitations();
    await page.share.press("Copy");
    await page.share.says("The text is selected");
    expect(await page.share.selected()).toContain("Retrieved");
    await page.press("Escape");
    await page.goTo("country=LA&page=stories");
    await page.maker.pressButton("New story");
    await page.maker.pressButton("Add this view");
    const link = await page.maker.link();
    await page.maker.says("The text is selected");
    expect(await page.share.selected()).toContain(link);
  });
});

describe("an address", () => {
  test("goes to the device's own sheet, where it has one, with a sentence and its sources", async () => {
    page = await beside.anew("country=LA&year=2013");
    await page.faulty.hasSheetForLinks("takes");
    await page.share.open();
    const url = await page.share.address();
    await page.share.press("Send with an app");
    expect(await page.share.sent()).toEqual({
      title: "Laos, 2013 – The Long Way South",
      text: expect.stringMatching(/\nSources: ./),
      url,
    });
    expect(await page.faults()).toEqual([]);
  });

  test("is offered to copy where the device's sheet refuses it, and no sheet where there is none", async () => {
    page = await beside.anew("country=LA");
    await page.share.open();
    const address = await page.share.address();
    expect(await page.share.offers("Send with an app")).toBe(false);
    const along = await page.share.along();
    expect(along.split("\n")[0]).toBe("Laos – The Long Way South");
    expect(along).toContain(`\n${address}`);
    await page.share.press("Copy all of it");
    await page.share.says("Sentence, sources and address copied.");
    await page.press("Escape");
    await page.faulty.hasSheetForLinks("refuses");
    await page.share.open();
    await page.share.press("Send with an app");
    await page.share.says("Your device did not take it.");
  });
});

test("sharing and citing look the same before evidence has been opened and after", async () => {
  page = await beside.anew("country=LA");
  await page.share.open();
  await page.share.address();
  const before = await page.share.look();
  await page.press("Escape");
  await page.goTo("country=LA&claim=la-2013-nine");
  await page.reading.evidenceIsOpen();
  await page.press("Escape");
  await page.share.open();
  expect(await page.share.look()).toEqual(before);
  expect(before.padding).not.toBe("0px");
});
