import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { AtlasPage } from "../../support/page/atlas-page.ts";
import { OnePage } from "../../support/page/one-page.ts";
import { onDrawnMap, withoutMap } from "../../support/page/page-options.ts";

const onDrawn = new OnePage(onDrawnMap);
const beside = new OnePage(withoutMap);
let page: AtlasPage;

describe("addresses", () => {
  test("Back and Forward step through selections, not through every pan", async () => {
    page = await onDrawn.at();
    await page.chooseCountry("China");
    await page.hashBecomes(/country=CN/);
    await page.map.isReady();
    await page.map.drag(120, 40);
    await page.hashBecomes(/at=/);
    await page.map.drag(-60, 10);
    await page.chooseRoute("Across the Gobi to Mongolia");
    await page.hashBecomes(/route=mongolia/);
    await page.goBack();
    expect(await page.headingOf("Country record")).toBe("China");
    await page.goBack();
    await page.showsNo("Country record");
    await page.goForward();
    expect(await page.headingOf("Country record")).toBe("China");
  });

  test("a shared address opens the same view", async () => {
    page = await AtlasPage.open("country=CN&route=laos-thailand&at=112,30.5,3.2");
    expect(await page.headingOf("Country record")).toBe("China");
    expect(await page.chosenIn("Routes")).toEqual(["Through Laos to Thailand"]);
    await page.map.isReady();
    expect(page.hash()).toBe("#country=CN&route=laos-thailand&at=112,30.5,3.2");
  });

  test("a bad value is said in one sentence and the rest is shown", async () => {
    page = await beside.at("country=Atlantis&route=sea&at=999,0,3");
    await page.showsText("The address names a country that this atlas does not know: “Atlantis”.");
    await page.showsText("The address holds a value that cannot be used for “at”");
    expect(await page.headingOf("Route record")).toBe("By sea, to Japan or the South");
    await page.choose("Dismiss");
    expect(page.errors).toEqual([]);
  });

  test("garbage in the hash never breaks the page", async () => {
    page = await beside.at();
    const countries = await page.namesIn("Countries");
    expect(countries).toHaveLength(atlas.records.size);
    for (const hash of [
      "country=%00%ff",
      "=&&&==",
      "__proto__=1&constructor=2",
      "claim=nothing-of-the-kind",
      "%E0%A4%A",
      `route=${"x".repeat(5000)}`,
    ]) {
      await page.goTo(hash);
      expect(await page.namesIn("Countries"), hash).toEqual(countries);
    }
    await page.reload();
    expect(await page.namesIn("Countries")).toEqual(countries);
    expect(page.errors).toEqual([]);
  });
});

describe("an address that another program has touched", () => {
  // Each is gone to as one goes to another site: nothing is left of what was there before.
  beforeAll(async () => {
    page = await AtlasPage.openForMany("year=2013&countr", withoutMap);
  });
  afterAll(() => page.close());

  test("that was cut off is said in one sentence", async () => {
    await page.follow("#year=2013&countr");
    await page.showsText("The address seems to have been cut off at its end, at “countr”.");
    await page.goTo("told=K0ktLlGyMFQwUjBWMDFUAHIA");
    await page.showsText("The story in this address cannot be read");
    expect(page.errors).toEqual([]);
  });

  test("leads to what was meant where its # became a part of the path", async () => {
    await page.follow("%23country=LA&amp;year=2013");
    expect(await page.headingOf("Country record")).toBe("Laos");
    await page.hashBecomes(/^#country=LA&(amp;)?year=2013$/);
  });

  test("that leads nowhere says so, with a way to the atlas", async () => {
    await page.follow("no/such/page");
    await page.showsText("There is nothing at this address");
  });

  test("that leads nowhere says so in its folder's language, where a host has one page for all", async () => {
    await page.faulty.hasOneMissingPage("ko/no/such/page");
    await page.follow("ko/no/such/page");
    await page.showsText("이 주소에는 아무것도 없다");
    await page.showsNo("The Long Way South");
    expect(await page.faults()).toEqual([]);
  });
});
