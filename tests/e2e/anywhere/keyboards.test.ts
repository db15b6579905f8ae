import { afterEach, describe, expect, test } from "vitest";
import { stories } from "#subject/stories/stories.ts";
import { AtlasPage } from "../../support/page/atlas-page.ts";
import { OnePage } from "../../support/page/one-page.ts";
import { onDrawnMap, withoutMap } from "../../support/page/page-options.ts";

const beside = new OnePage(withoutMap);
let page: AtlasPage;

afterEach(async () => {
  expect(page.errors).toEqual([]);
});

const [laos] = stories;
const [first = "", second = ""] = laos?.steps.map(({ title }) => title.en) ?? [];

describe("while a word is composed", () => {
  test("the search chooses, opens, moves and clears nothing", async () => {
    page = await beside.at();
    await page.focusSearch();
    await page.keyboard.compose("lao");
    const best = await page.keyboard.bestResult();
    for (const key of ["ArrowDown", "ArrowUp", "ArrowDown", "Escape", "Enter"]) {
      await page.press(key);
      await page.keyboard.compose("lao");
      expect(await page.keyboard.bestResult()).toBe(best);
      expect(await page.keyboard.written()).toBe("lao");
    }
    await page.keyboard.endWord("lao");
    // The Enter that ended the word, as Safari sends it.
    await page.keyboard.send({ key: "Enter", code: "Enter", keyCode: 229 });
    expect(await page.keyboard.bestResult()).toBe(best);
    expect(page.hash()).toBe("");
    await page.press("Enter");
    expect(await page.headingOf("Country record")).toBe("Laos");
  });

  test("a record, a story of one's own and a dialog stay open at Esc", async () => {
    page = await beside.at("country=LA");
    expect(await page.headingOf("Country record")).toBe("Laos");
    await page.focusSearch();
    await page.keyboard.compose("탈북");
    await page.press("Escape");
    await page.keyboard.send({ key: "Escape", code: "Escape", keyCode: 229 });
    await page.keyboard.endWord("탈북");
    expect(page.hash()).toBe("#country=LA");
    await page.goTo("country=LA&page=stories");
    await page.maker.pressButton("New story");
    await page.keyboard.focusField("Title");
    await page.keyboard.compose("길");
    await page.press("Escape");
    expect(page.hash()).toMatch(/make=my-/);
    await page.goTo("country=LA");
    await page.share.open();
    await page.keyboard.focusField(/^Title above the map/);
    await page.keyboard.compose("길");
    await page.press("Escape");
    await page.keyboard.endWord("길");
    expect(await page.keyboard.written()).toBe("길");
    expect(await page.keyboard.dialogIsOpen("Share")).toBe(true);
  });
});

describe("on other keyboards", () => {
  test("who presents goes on, back, and makes the screen black", async () => {
    page = await beside.at("page=stories");
    await page.goTo(`story=${laos?.id}&present=1`);
    await page.story.shows(first);
    await page.keyboard.send({ key: "ㅠ", code: "KeyB" });
    await page.story.isBlack();
    await page.keyboard.send({ key: "ㅠ", code: "KeyB" });
    await page.story.isNotBlack();
    await page.keyboard.send({ key: "т", code: "KeyN" });
    await page.story.shows(second);
    await page.keyboard.send({ key: "π", code: "KeyP" });
    await page.story.shows(first);
    // Dvorak has its B where others have their N.
    await page.keyboard.send({ key: "b", code: "KeyN" });
    await page.story.isBlack();
    await page.press("b");
    await page.story.isNotBlack();
    await page.story.shows(first);
    const arabic = { key: "؟", code: "Slash", shiftKey: true };
    await page.keyboard.send(arabic);
    expect(await page.story.keysShown()).toContain("Page Down");
    await page.keyboard.send(arabic);
    await page.story.keysAreClosed();
  });

  test("the slash leads to the search from where it is printed", async () => {
    page = await beside.at();
    await page.keyboard.send({ key: "z", code: "Slash" });
    expect(await page.focusedName()).not.toBe("Search");
    await page.keyboard.send({ key: "ظ", code: "Slash" });
    expect(await page.focusedName()).toBe("Search");
  });

  test.each([
    ["MapLibre's", {}],
    ["the drawn", onDrawnMap],
  ])("plus and minus change the scale of %s map", async (_, options) => {
    page = await AtlasPage.open("at=115,30,3", options);
    await page.map.isReady();
    await page.keyboard.focusMap();
    await page.keyboard.send({ key: "-", code: "Digit6", keyCode: 54 });
    await page.hashBecomes(/,2$/);
    await page.keyboard.send({ key: "ช", code: "Equal", keyCode: 187 });
    await page.hashBecomes(/,3$/);
    await page.press("+");
    await page.hashBecomes(/,4$/);
  });
});
