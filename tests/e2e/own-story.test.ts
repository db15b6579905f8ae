import { afterEach, describe, expect, test } from "vitest";
import { readStoryText } from "#view/story/read-story-file.ts";
import type { AtlasPage } from "../support/page/atlas-page.ts";
import { OnePage } from "../support/page/one-page.ts";
import { onDrawnMap, withoutMap } from "../support/page/page-options.ts";
import { optionOf, praiseOf, questionsIn } from "../support/texts/story-answers.ts";

const beside = new OnePage(withoutMap);
const drawn = new OnePage(onDrawnMap);
let page: AtlasPage;

afterEach(() => {
  expect(page.errors).toEqual([]);
  expect(page.foreignRequests).toEqual([]);
});

describe("a reader's own story", () => {
  test("is made, changed, presented, saved, deleted and opened again, by keys alone", async () => {
    page = await beside.anew("country=LA&page=stories");
    const { maker } = page;
    await maker.goToFieldAtOnce("Title");
    await maker.pressButton("New story");
    await page.hashBecomes(/country=LA&make=my-[a-z0-9]{10}$/);
    await maker.isInField("Title");
    await page.press("ControlOrMeta+a");
    await page.type("Two views of Laos");
    await maker.pressButton("Add this view");
    await maker.says("Step 1 is added: Laos.");
    await maker.goToLastYear();
    await page.hashBecomes(/year=2025/);
    await maker.pressButton("Add this view");
    expect(await maker.steps(2)).toEqual(["1 Laos", "2 Laos, 2025"]);
    await maker.write("Words", "The newest year.\nWhat changed?");

    await maker.pressButton("Move up");
    await maker.says("“Laos, 2025” is now step 1 of 2.");
    expect(await maker.steps(2)).toEqual(["1 Laos, 2025", "2 Laos"]);
    expect(await page.focusedName()).toBe("Move up");
    expect(await page.faults()).toEqual([]);

    await maker.pressButton("Delete step");
    expect(await maker.steps(1)).toEqual(["1 Laos"]);
    expect(await page.focusedName()).toBe("Undo");
    await page.press("Enter");
    expect(await maker.steps(2)).toEqual(["1 Laos, 2025", "2 Laos"]);
    expect(await maker.valueOf("Words")).toBe("The newest year.\nWhat changed?");

    await maker.pressButton("2 Laos");
    await maker.pressButton("Show it");
    await page.hashBecomes(/^#country=LA&make=/);
    await page.reload();
    expect(await maker.valueOf("Title")).toBe("Two views of Laos");

    await maker.pressButton("Handout: Two views of Laos");
    await page.handout.shows("Two views of Laos");
    expect(await page.handout.text()).not.toContain("For the teacher");
    await page.goBack();

    await page.story.present("Two views of Laos");
    await page.hashBecomes(/year=2025.*present=1/);
    await page.story.shows("Laos, 2025");
    expect(await page.story.panelText()).toContain("Made by a reader, not by the atlas");
    await page.press("ArrowRight");
    await page.story.shows("Laos");
    await page.hashBecomes(/^(?!.*year)/);
    await page.press("Escape");
    await page.story.chromeIsBack();
    expect(await page.story.panelText()).toContain("Made by a reader, not by the atlas");
    await page.choose("Leave the story");
    const saved = await maker.saveFile();
    expect(saved.name).toBe("long-way-south_two-views-of-laos.json");
    expect(JSON.parse(saved.text)).toMatchObject({
      steps: [{ view: "country=LA&year=2025" }, { view: "country=LA" }],
    });

    await page.goTo("page=stories");
    await maker.pressButton("Delete: Two views of Laos");
    await maker.says("Delete “Two views of Laos” from this device?");
    expect(await page.faults()).toEqual([]);
    await maker.pressButton("Delete it");
    await maker.says("“Two views of Laos” is deleted.");
    expect(await page.focusedName()).toBe("Your own stories");

    await maker.openFile('{"__proto__":{"format":"long-way-south-story"},"steps":"all"}');
    await maker.says("The file is not a story of this atlas.");
    await maker.openFile(saved.text.replace('"title": "Laos"', '"title": 7'));
    await maker.says("In the file, the title of step 2 is missing or is not what it should be.");
    await maker.openFile(saved.text);
    await maker.says("“Two views of Laos” is kept on this device.");
    await maker.pressButton("Edit: Two views of Laos");
    expect(await maker.steps(2)).toEqual(["1 Laos, 2025", "2 Laos"]);
    const link = await maker.link();
    await maker.emptyInAnotherTab();
    await page.showsText("This story is not on this device, or was deleted.");

    page = await beside.anew(link);
    await page.story.shows("Laos, 2025");
    expect(await page.story.panelText()).toContain("Made by a reader, not by the atlas");
    await page.maker.pressButton("Keep it on this device");
    await page.maker.says("The story is kept on this device");
    expect(await page.faults()).toEqual([]);
    await page.goTo("page=stories");
    await page.story.read("Two views of Laos");
    await page.hashBecomes(/story=my-/);
    await page.goTo(`told=${link.slice(5, 60)}`);
    await page.showsText("The story in this address cannot be read");
  }, 180_000);
});

test("a step is marked by keys and by pointer; marks go along, and wait where their words could do harm", async () => {
  page = await drawn.anew("country=LA&page=stories");
  const { maker } = page;
  const places = async () =>
    readStoryText((await maker.saveFile()).text).story?.steps[0]?.marks?.[0]?.points ?? [];
  await maker.pressButton("New story");
  await maker.write("Title", "Marked");
  await maker.pressButton("Add this view");
  await maker.pressButton("Add: Arrow");
  await maker.says("Arrow is on the map.");
  await maker.write("Words of the mark", "Most go this way");
  await maker.mapIsMarked("Marked by the maker, not by the atlas: Arrow “Most go this way”.");
  const [[x = 0, y = 0] = [], tip = []] = await places();
  await maker.pressButton("Move on the map");
  await page.press("ArrowUp");
  await page.press("Shift+ArrowLeft");
  await maker.says(/° N, .*° E$/);
  expect(await page.focusedName()).toMatch(/^Arrow “Most go this way”: its words, /);
  expect(await places()).toEqual([[x - 2.5, y + 0.5], tip]);
  await maker.dragMark(/its tip/, 60, 0);
  const [, dragged = []] = await places();
  expect(dragged[0]).toBeGreaterThan(tip[0] ?? 0);
  expect(dragged[1]).toBe(tip[1]);
  expect(await page.faults()).toEqual([]);

  await maker.pressButton(/its tip/);
  await page.press("Delete");
  await maker.says("Arrow “Most go this way” is deleted.");
  expect(await page.focusedName()).toBe("Marks on the map");
  await maker.pressButton("Undo mark");
  await maker.says("The last change of the marks is undone.");
  const link = await maker.link();

  await maker.pressButton(/^Arrow “Most go this way”$/);
  await maker.write("Words of the mark", "Call 010-1234-5678");
  await page.showsText("Until you choose, the story stays on this device");
  await maker.pressButton("Handout: Marked");
  await page.showsText("It can be saved, printed and shared once you have answered");
  expect(await page.faults()).toEqual([]);
  await page.goTo(link);
  await maker.mapIsMarked("Marked by the maker, not by the atlas: Arrow “Most go this way”.");
}, 120_000);

test("a view is marked without a story being made first; its picture and its link carry the marks", async () => {
  page = await drawn.anew("country=LA&year=2013");
  const { maker } = page;
  await maker.pressInBar("Mark the map");
  await page.hashBecomes(/make=my-/);
  await page.focusComesTo("Marks on the map");
  await maker.pressButton("Add: Arrow");
  await page.type("Most go this way");
  await maker.mapIsMarked("Marked by the maker, not by the atlas: Arrow “Most go this way”.");
  expect(await page.faults()).toEqual([]);
  await maker.pressButton("Done");
  await maker.pressInBar("Mark the map");
  await maker.mapIsMarked("Marked by the maker, not by the atlas: Arrow “Most go this way”.");
  await page.goTo("page=stories");
  await page.showsText("Laos, 2013");
  await page.goTo("country=LA&year=2013");
  await maker.pressInBar("Mark the map");
  await page.share.open();
  const link = await page.share.address();
  expect(link).toContain("#told=");
  page = await drawn.anew(link.slice(link.indexOf("#") + 1));
  await page.maker.mapIsMarked("Marked by the maker, not by the atlas: Arrow “Most go this way”.");
}, 120_000);

describe("two tabs with one story", () => {
  test("write into the steps that they show, whatever the other deletes, and go on with a story each where they change it at the same time", async () => {
    page = await beside.at("country=LA&page=stories");
    await page.maker.pressButton("New story");
    await page.maker.pressButton("Add this view");
    await page.maker.goToLastYear();
    await page.maker.pressButton("Add this view");
    await page.maker.steps(2);
    const tab = await page.openTab(page.hash().slice(1), "hears");
    await tab.maker.pressButton("2 Laos");
    await tab.maker.write("Words", "Of the newest year.");
    await page.maker.pressButton("1 Laos");
    await page.maker.pressButton("Delete step");
    await page.maker.steps(1);
    await tab.maker.says("The story was changed in another tab");
    expect(await tab.maker.steps(1)).toEqual(["1 Laos, 2025"]);
    expect(await tab.maker.valueOf("Words")).toBe("Of the newest year.");
    await tab.maker.write("Words", "Still of the newest year.");
    await page.maker.pressButton("1 Laos");
    expect(await page.maker.valueOf("Words")).toBe("Still of the newest year.");
    expect(tab.errors).toEqual([]);

    const deaf = await page.openTab(page.hash().slice(1), "deaf");
    expect(await deaf.maker.valueOf("Title")).not.toContain("Changed");
    await page.maker.write("Title", "Changed here");
    await deaf.maker.write("Title", "Changed there");
    await deaf.maker.says("This story was changed in another tab at the same time.");
    expect(await deaf.maker.valueOf("Title")).toBe("Changed there");
    expect(await deaf.focusedName()).toBe("");
    expect(deaf.hash()).not.toBe(page.hash());
    await page.goTo("page=stories");
    await page.showsText("Changed here");
    await page.showsText("Changed there");
    expect(deaf.errors).toEqual([]);
  });

  test("lose nothing where there is no room and the page is loaded again", async () => {
    page = await beside.anew("country=LA&page=stories", (faults) =>
      faults.hasStorage("no room on the device"),
    );
    await page.maker.pressButton("New story");
    await page.maker.pressButton("Add this view");
    await page.maker.says("This device has no room left");
    await page.maker.write("Title", "Written without room");
    await page.reload();
    expect(await page.maker.valueOf("Title")).toBe("Written without room");
    await page.maker.says("This device has no room left");
  });
});

const laos = "through-laos";

describe("a story's questions", () => {
  test("are answered by the reader alone, and wait while a step is read again", async () => {
    page = await beside.at(`story=${laos}&step=90`);
    const { maker } = page;
    await page.showsText(`Question 1 of ${questionsIn(laos)}`);
    await page.press("ArrowRight");
    await page.press("PageDown");
    await page.story.chooseDot("The end");
    expect(page.hash()).not.toMatch(/country=|route=/);
    await maker.answerFromList("Across the Gobi to Mongolia");
    await maker.pressButton("Next question");
    await page.showsText(`Question 2 of ${questionsIn(laos)}`);
    await maker.answerChoice(optionOf(laos, 2, "right"));
    await page.choose("Previous");
    await page.showsText(/^Step (\d+) of \1$/);
    await page.hashBecomes(/country=KR/);
    await page.press("ArrowRight");
    await maker.says(praiseOf(laos, 2));
    await page.showsText(`Question 2 of ${questionsIn(laos)}`);
  });

  test("are answered by list, keys and map, and give the reader's view back", async () => {
    page = await drawn.at(`story=${laos}&step=90`);
    const { maker } = page;
    await page.shows("Questions to ask yourself");
    expect(page.hash()).not.toContain("country=");
    await maker.answerFromList("Across the Gobi to Mongolia");
    await maker.says(/^Not yet\. Right: Through Laos to Thailand\./);
    expect(await page.focusedName()).toBe("Next question");
    await page.press("Enter");
    await page.hashBecomes(/country=KR/);
    await maker.answerChoice(optionOf(laos, 2, "right"));
    await maker.says(praiseOf(laos, 2));
    expect(await maker.openEvidence()).toContain("Sources");
    expect(await page.faults()).toEqual([]);
    await maker.pressButton("Next question");
    await maker.answerChoice(optionOf(laos, 3, "wrong"));
    await maker.says(/^Not yet\./);
    await maker.pressButton("Next question");
    // Which country it was: the map answers China, which it was not.
    await page.map.isReady();
    await page.map.drag(40, 20);
    await page.hashBecomes(/at=/);
    await page.map.clickAt(95, 34);
    await maker.says(/^Not yet\. Right: Laos\./);
    expect(page.hash()).not.toContain("country=");
    await maker.pressButton("Next question");
    await maker.answerFromList("Thailand");
    await maker.says(/^Right\./);
    await maker.pressButton("Next question");
    await maker.answerChoice(optionOf(laos, 6, "right"));
    await maker.pressButton("See how it went");
    await page.showsText(`3 of ${questionsIn(laos)} right.`);
    expect(await page.faults()).toEqual([]);
    await maker.pressButton("Start again");
    await page.showsText(`Question 1 of ${questionsIn(laos)}`);
  });
});
