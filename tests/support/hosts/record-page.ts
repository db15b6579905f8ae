/** A record's own page as a reader meets it who came by a link. */
import type { BrowserContext, Page } from "playwright-core";
import { inject } from "vitest";
import { findFaults } from "../page/axe.ts";
import { sharedBrowser } from "../page/browser.ts";

export class RecordPage {
  private constructor(
    private readonly context: BrowserContext,
    private readonly page: Page,
  ) {}

  static async open(path: string): Promise<RecordPage> {
    const context = await (await sharedBrowser()).newContext({
      viewport: { width: 390, height: 844 },
      reducedMotion: "reduce",
      serviceWorkers: "block",
    });
    const opened = new RecordPage(context, await context.newPage());
    await opened.goTo(path);
    return opened;
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** A page may lead on before it is loaded. */
  async goTo(path: string): Promise<void> {
    await this.page.goto(`${inject("site")}${path}`, { waitUntil: "commit" });
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
