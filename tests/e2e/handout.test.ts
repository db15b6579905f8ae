import { afterEach, expect, test } from "vitest";
import { catalogueTeller } from "#site/words/told-catalogues.ts";
import { typeset } from "#site/words/typeset.ts";
import { stories } from "#subject/stories/stories.ts";
import { packStory } from "#view/story/story-link.ts";
import type { AtlasPage } from "../support/page/atlas-page.ts";
import { OnePage } from "../support/page/one-page.ts";
import { withoutMap } from "../support/page/page-options.ts";

const beside = new OnePage(withoutMap);
let page: AtlasPage;

afterEach(async () => {
  expect(page.errors).toEqual([]);
  expect(page.foreignRequests).toEqual([]);
});

/** As it is printed: in one line, with the marks of print. */
const inOneLine = (text: string) => typeset(text).replace(/\s+/g, " ").trim();

test("a story is printed whole on sheets: steps, sources, questions, words, then the answers", async () => {
  const [story] = stories;
  if (!story) throw new Error("There is no story.");
  page = await beside.at(`story=${story.id}&page=handout`);
  await page.handout.shows(story.title.en);
  expect(await page.faults()).toEqual([]);
  const without = await page.handout.print("Letter");
  expect(without.length).toBe(6);
  expect(without.join(" ")).not.toContain("For the teacher");
  await page.handout.switch("With the sheet for the teacher");
  const sheets = await page.handout.print("A4");
  const sheetOf = (words: string) => sheets.findIndex((text) => text.includes(inOneLine(words)));
  expect(sheets.length).toBe(8);
  expect(sheets[0]).toContain(story.lead.en);
  expect(sheets[0]).toContain(`/#story=${story.id}`);
  for (const words of ["Schematic corridors", "Withheld:", "Data: version", "CC BY 4.0"])
    expect(sheets[0]).toContain(words);
  for (const [i, { title, words }] of story.steps.entries()) {
    const sheet = sheetOf(`${i + 1} ${title.en}`);
    expect(sheet, title.en).toBeGreaterThan(0);
    expect(sheets[sheet], `“${title.en}” stays together`).toContain(inOneLine(words.en).slice(-25));
  }
  for (const words of ["Sources: ", "NK News 2017", "Questions", "Glossary", "Hanawon"])
    expect(sheetOf(words), words).toBeGreaterThan(0);
  const forTeacher = sheetOf("For the teacher");
  const forClass = sheets.slice(0, forTeacher).join(" ");
  const toTeacher = sheets.slice(forTeacher).join(" ");
  for (const { ask, because } of story.questions) {
    expect(forClass).toContain(inOneLine(ask.en));
    expect(forClass).not.toContain(inOneLine(because.en));
    expect(toTeacher).toContain(inOneLine(because.en));
  }
  for (const { en } of story.discussion) expect(toTeacher).toContain(inOneLine(en));
  expect(await page.handout.cutElements(182, 269)).toEqual([]);
  expect(await page.handout.cutElements(187, 251)).toEqual([]);

  const { tell } = catalogueTeller(process.cwd(), "ko");
  await page.handout.switch("Also in Korean");
  await page.handout.isInBoth(tell(story.title));
  const inBoth = (await page.handout.print("A4")).join(" ");
  for (const { title } of story.steps) expect(inBoth).toContain(inOneLine(tell(title)));
  expect(inBoth).toContain("북한으로 돌려보냄");
  expect(await page.handout.cutElements(182, 269)).toEqual([]);
});

test("a story has a lesson plan on one sheet, and a map to fill in with its answers", async () => {
  page = await beside.at();
  // The longest of them, with the most steps and words.
  for (const { id, title, lesson, discussion } of stories.filter(({ id }) => id === "arriving")) {
    await page.comeAgain(`story=${id}&page=handout`);
    await page.handout.shows(title.en);
    await page.handout.choosePaper("Lesson plan");
    const [plan = "", ...others] = await page.handout.print("A4");
    expect(others, title.en).toEqual([]);
    for (const { en } of [title, ...lesson.aims, ...lesson.followUp, ...discussion])
      expect(plan).toContain(inOneLine(en));
    for (const words of ["From 14 years on", "45 minutes", "CC BY 4.0", `/#story=${id}`])
      expect(plan).toContain(words);
  }
  expect(await page.faults()).toEqual([]);
  await page.handout.choosePaper("Map to fill in");
  const empty = await page.handout.print("Letter");
  expect(empty.length).toBe(1);
  expect(empty[0]).not.toMatch(/Laos|Thailand|Mongolia/);
  await page.handout.switch("With the answer sheet");
  const [, answers, ...others] = await page.handout.print("A4");
  expect(others).toEqual([]);
  expect(answers).toMatch(/[A-Z] Laos/);
});

test.each(["A4", "Letter"] as const)(
  "on sheets of %s that lie across, the map stands with the title, its key and what must be known",
  async (format) => {
    const [story] = stories;
    page = await beside.at(`story=${story?.id}&page=handout`);
    await page.handout.shows(story?.title.en ?? "");
    await page.handout.switch("With the sheet for the teacher");
    const sheets = await page.handout.print(format, true);
    for (const words of [
      story?.title.en ?? "",
      "Map of the routes",
      "Through Vietnam and Cambodia",
      "Withheld:",
      "CC BY 4.0",
    ])
      expect(sheets[0]).toContain(words);
    expect(sheets[1]).toContain(`1 ${story?.steps[0]?.title.en}`);
    const headings = ["Answers", "To talk about", "To add at each step", "Glossary", "Questions"];
    for (const sheet of sheets) {
      const written = sheet.replace(/The Long Way South \d+ \/ \d+/, "").trim();
      expect(written.length).toBeGreaterThan(100);
      expect(headings.filter((heading) => written.endsWith(heading))).toEqual([]);
    }
  },
);

test("accounts of violence are printed when asked for; a reader's story says whose it is", async () => {
  const story = stories.find(({ steps }) => steps.some(({ gentle }) => gentle));
  const step = story?.steps.find(({ gentle }) => gentle);
  page = await beside.at(`story=${story?.id}&page=handout`);
  await page.handout.shows(story?.title.en ?? "");
  expect(await page.handout.text()).toContain(step?.gentle?.en);
  expect(await page.handout.text()).not.toContain(step?.words.en);
  await page.handout.switch("With accounts of violence in full");
  expect(await page.handout.text()).toContain(step?.words.en);

  const told = await packStory({
    title: "Two countries",
    lead: "",
    steps: [
      { title: "Mongolia", words: "A wide land.", notes: "", view: "country=MN", claims: [] },
    ],
  });
  await page.goTo(`told=${told}&page=handout`);
  await page.handout.shows("Two countries");
  expect(await page.handout.text()).toContain("Made by a reader");
});
