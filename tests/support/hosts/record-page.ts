/** A record's own page as a reader meets it who came by a link. */
import type { BrowserContext, Page } from "playwright-core";
import { inject } from "vitest";
import { findFaults } from "../page/axe.ts";
import { sharedBrowser } from "../page/browser.ts";
import { denyWebgl } from "../page/page-options.ts";

/** Runs in each page before it is made: adds up by how much what was on the screen has been shifted. */
function watchShifts(): void {
  Reflect.set(window, "shifted", 0);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      Reflect.set(window, "shifted", Reflect.get(window, "shifted") + Reflect.get(entry, "value"));
  }).observe({ type: "layout-shift", buffered: true });
}

interface Reader {
  readonly width?: number;
  readonly height?: number;
  /** The explorer's map: MapLibre's, or the drawn one, which stands sooner, beside what is tried here. */
  readonly map?: "MapLibre's" | "drawn";
}

export class RecordPage {
  private constructor(
    private readonly context: BrowserContext,
    private readonly page: Page,
  ) {}

  /** A reader with a telephone, or with another window, who has gone nowhere yet. */
  static async open({
    width = 390,
    height = 844,
    map = "drawn",
  }: Reader = {}): Promise<RecordPage> {
    const context = await (await sharedBrowser()).newContext({
      viewport: { width, height },
      reducedMotion: "reduce",
      serviceWorkers: "block",
    });
    await context.addInitScript(watchShifts);
    if (map === "drawn") await context.addInitScript(denyWebgl);
    return new RecordPage(context, await context.newPage());
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** A page may lead on before it is loaded. */
  async goTo(path: string): Promise<void> {
    await this.page.goto(`${inject("site")}${path}`, { waitUntil: "commit" });
  }

  /** Follows the way from the page's map. */
  async openMap(): Promise<void> {
    await this.page.getByRole("link", { name: "Move about in this map" }).click();
  }

  /** Follows a link by what it is called. */
  async follow(link: RegExp): Promise<void> {
    await this.page.getByRole("link", { name: link }).click();
  }

  async says(words: string): Promise<void> {
    await this.page.getByText(words).first().waitFor();
  }

  async goBack(): Promise<void> {
    await this.page.goBack({ waitUntil: "commit" });
  }

  async scrollTo(part: string): Promise<void> {
    await this.page.getByRole("heading", { level: 2, name: part }).evaluate((heading) => {
      heading.scrollIntoView();
    });
  }

  /** Waits until the part is read: letters that came late may have moved it a little. */
  async isAt(part: string): Promise<void> {
    const heading = await this.page.getByRole("heading", { level: 2, name: part }).elementHandle();
    await this.page.waitForFunction((at) => {
      const top = at instanceof Element ? at.getBoundingClientRect().top : Number.NaN;
      return Math.abs(top) < innerHeight / 2;
    }, heading);
  }

  /** Waits until all of the page is there, in its letters. */
  async isWhole(): Promise<void> {
    await this.page.waitForLoadState();
    await this.page.evaluate(async () => {
      await document.fonts.ready;
    });
  }

  async mapIsReady(): Promise<void> {
    await this.page.waitForFunction(() => performance.getEntriesByName("map-ready").length > 0);
  }

  /** By how much what was on the screen has been shifted (CLS, without its windows). */
  shifted(): Promise<unknown> {
    return this.page.evaluate(() => Reflect.get(window, "shifted"));
  }

  /** The files that the page has asked for, each with whether it came over the network. */
  async files(): Promise<ReadonlyMap<string, boolean>> {
    const files = await this.page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map((entry): [string, boolean] => [entry.name, Reflect.get(entry, "transferSize") > 0]),
    );
    return new Map(files);
  }

  /** Where the reader is in the end, from the site on. */
  async arrivesAt(address: string): Promise<void> {
    await this.page.waitForURL(`${inject("site")}${address}`, { waitUntil: "commit" });
  }

  async heading(): Promise<string> {
    return this.page.getByRole("heading", { level: 1 }).first().innerText();
  }

  async faults(): Promise<string[]> {
    await this.page.waitForLoadState();
    return findFaults(this.page);
  }

  overflowsSideways(): Promise<boolean> {
    return this.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  }
}
