/**
 * What people come for: eleven tasks of a first visit on a desk, one of them in two ways, each done in no
 * more presses, fields and scrolls than a good page would ask for.
 */
import { afterEach, expect, test } from "vitest";
import { allEvents } from "#atlas/events.ts";
import type { AtlasPage } from "../support/page/atlas-page.ts";
import { OnePage } from "../support/page/one-page.ts";
import { withoutMap } from "../support/page/page-options.ts";

const desk = new OnePage({ ...withoutMap, width: 1440, height: 900 });
let page: AtlasPage;

afterEach(() => {
  expect(page.errors).toEqual([]);
  expect(page.foreignRequests).toEqual([]);
});

interface Task {
  readonly task: string;
  readonly most: number;
  readonly done: () => Promise<void>;
}

const inBeijing = allEvents.filter(({ at }) => at === "cn-beijing");

const tasks: readonly Task[] = [
  {
    task: "how many North Koreans are in China",
    most: 1,
    async done() {
      await page.task.ask("how many in china");
      await page.task.reads(/from 10,000\s+to 300,000, by who counts and when/);
    },
  },
  {
    task: "what Laos does with them",
    most: 1,
    async done() {
      await page.task.ask("what does laos do");
      await page.task.reads(/Laos used to let North Koreans move on, often to Thailand/);
    },
  },
  {
    task: "a picture of the Mongolia route for a slide",
    most: 3,
    async done() {
      await page.task.openRoute("Across the Gobi to Mongolia");
      await page.headingOf("Route record");
      await page.task.press("Make a picture");
      await page.figure.isDrawn();
      expect(await page.figure.proportion()).toBeCloseTo(16 / 9, 2);
      expect((await page.figure.save("PNG")).name).toMatch(/mongolia.*\.png$/);
      await page.press("Escape");
    },
  },
  {
    task: "which year was the peak",
    most: 0,
    async done() {
      await page.task.reads("Peak: 2,914");
      await page.task.reads("in 2009, the most in one year");
    },
  },
  {
    task: "why it was",
    most: 1,
    async done() {
      await page.years.tap(2009);
      await page.task.reads("Why did arrivals in South Korea rise to their peak in 2009?");
      await page.task.reads(/No source read here gives a cause/);
    },
  },
  {
    task: "the same, asked in words",
    most: 1,
    async done() {
      await page.task.ask("why 2009");
      await page.task.reads(/No source read here gives a cause/);
    },
  },
  {
    task: "a lesson on the airlift of 2004 begins",
    most: 3,
    async done() {
      await page.task.ask("2004 flights vietnam");
      await page.task.take(/two flights, then a turn/);
      await page.story.shows("Vietnam: two flights, then a turn");
      await page.task.press("Present this story");
      await page.hashBecomes(/present=1/);
    },
  },
  {
    task: "a citation of what happened in Vietnam in 2019",
    most: 3,
    async done() {
      await page.task.ask("vietnam 2019");
      await page.task.take(/incident · .*2019/);
      await page.reading.evidenceIsOpen();
      await page.reading.citeEvidence();
      expect(await page.share.citations()).toMatch(/Vietnam/);
      await page.press("Escape");
    },
  },
  {
    task: "what happened at Beijing",
    most: 1,
    async done() {
      await page.task.ask("incidents at beijing");
      await page.task.reads(`Beijing: ${inBeijing.length} incidents are known.`);
      await page.task.reads(inBeijing[0]?.headline ?? "");
    },
  },
  {
    task: "2009 beside 2021",
    most: 2,
    async done() {
      await page.task.ask("2009 2021");
      await page.task.take(/2009.*2021/);
      await page.shows("Comparison");
    },
  },
  {
    task: "the arrivals as a table for a spreadsheet",
    most: 2,
    async done() {
      await page.task.press("Table");
      await page.task.save("arrivals.csv");
    },
  },
  {
    task: "which colour means that people are sent back",
    most: 0,
    async done() {
      await page.task.reads("Sends people back");
    },
  },
];

test.each(tasks)("$task: in at most $most", async ({ most, done }) => {
  page = await desk.at();
  await page.task.begin();
  await done();
  expect(await page.task.actions()).toBeLessThanOrEqual(most);
});
