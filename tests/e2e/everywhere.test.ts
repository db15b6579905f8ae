import { describe, expect, test } from "vitest";
import { fingerTarget } from "../support/drivers/access-driver.ts";
import type { AtlasPage } from "../support/page/atlas-page.ts";
import { OnePage } from "../support/page/one-page.ts";
import { withoutMap } from "../support/page/page-options.ts";

const desk = new OnePage(withoutMap, "closed");
const inHand = new OnePage({ ...withoutMap, width: 390, height: 844, touch: true }, "closed");
let page: AtlasPage;

describe("accessibility", () => {
  test.each([
    ["a country's record", "country=CN", "does not recognise North Koreans"],
    ["open evidence", "country=JP&claim=jp-1987-thirteen", "Cite the source"],
  ])("axe finds nothing on %s", async (_, hash, shown) => {
    page = await desk.at(hash);
    await page.showsText(shown);
    expect(await page.faults()).toEqual([]);
  });
});

describe("layouts", () => {
  test.each([
    ["desk", 1440, 900],
    ["projector", 1280, 720],
    ["tablet", 1024, 768],
    ["phone", 390, 844],
  ] as const)("nothing overflows on a %s", async (_, width, height) => {
    page = await desk.at("country=KR", { width, height });
    expect(await page.headingOf("Country record")).toBe("South Korea");
    expect(await page.overflowsSideways()).toBe(false);
  });
});

describe("for a finger every control is 44 pixels high and wide", () => {
  test.each([
    ["phone", 390, 844],
    ["tablet", 820, 1180],
  ] as const)("on a %s", async (_, width, height) => {
    page = await inHand.at("", { width, height });
    const small = async (hash: string, shown: string | RegExp) => {
      await page.goTo(hash);
      await page.showsText(shown);
      return (await page.access.smallTargets(fingerTarget)).map((each) => `${hash}: ${each}`);
    };
    expect([
      ...(await page.access.smallTargets(fingerTarget)),
      ...(await small("country=CN", "does not recognise North Koreans")),
      ...(await small("country=KR&year=2009", "Why then?")),
      ...(await small("route=laos-thailand", "Follow it stage by stage")),
      ...(await small("year=2009", "No source read here gives a cause")),
      ...(await small("story=mongolia&step=2", /China comes first here/)),
      ...(await small("page=stories", "New story")),
      ...(await small("page=incidents", /\d+ shown/)),
      ...(await small("page=sources", "Sentences that rest on it")),
      ...(await small("country=CN&claim=kr-arrivals-2009", "Cite the source")),
    ]).toEqual([]);
    await page.goTo("");
    await page.focusSearch();
    await page.type("beijing");
    await page.showsText("Six people enter the German school");
    expect(await page.access.smallTargets(fingerTarget)).toEqual([]);
  });
});

describe("beside MapLibre's map", () => {
  test.each([
    ["the start page", desk, "", "Follow the usual route", {}],
    [
      "a route's record in the dark",
      desk,
      "route=laos-thailand",
      "Follow it stage by stage",
      { dark: true },
    ],
    ["a phone", inHand, "country=TH", "gives North Koreans no refugee status", {}],
  ] as const)("axe finds nothing on %s", async (_, window, hash, shown, look) => {
    page = await window.at(hash, look);
    await page.showsText(shown);
    page.first.letOtherMapIn();
    await page.drawn.hasStood(1);
    expect(await page.faults()).toEqual([]);
  });
});

describe("on a phone", () => {
  test("a list makes room for what is chosen in it, and the sheet has three heights", async () => {
    page = await inHand.at();
    await page.chooseCountry("Mongolia");
    expect(await page.headingOf("Country record")).toBe("Mongolia");
    const half = await page.heightOf("Record");
    await page.choose("Make the panel tall");
    const full = await page.heightOf("Record");
    await page.choose("Make the panel small");
    const peek = await page.heightOf("Record");
    expect(full).toBeGreaterThan(half);
    expect(peek).toBeLessThan(half);
  });
});
