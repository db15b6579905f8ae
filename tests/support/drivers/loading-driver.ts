import type { Page } from "playwright-core";
import { filesOf, type SiteFile } from "../page/site-files.ts";

/** Runs in the page. */
function isFetched(pattern: string): boolean {
  const entries = performance.getEntriesByType("resource");
  return entries.some(({ name }) => new RegExp(pattern).test(name));
}

/** What the page fetches, and what it makes of it, while it comes to life. */
export class LoadingDriver {
  constructor(private readonly page: Page) {}

  /** Moves the pointer a little. */
  async stir(): Promise<void> {
    await this.page.mouse.move(300, 300);
    await this.page.mouse.move(304, 303);
  }

  async hasFetched(part: SiteFile): Promise<boolean> {
    return this.page.evaluate(isFetched, filesOf(part).source);
  }

  /** Waits until the files of a part have been fetched. */
  async fetches(part: SiteFile): Promise<void> {
    await this.page.waitForFunction(isFetched, filesOf(part).source);
  }

  /** The families of type that a program has added to those of the page's style. */
  async addedType(): Promise<string[]> {
    return this.page.evaluate(() => {
      const declared = [...document.styleSheets].flatMap((sheet) =>
        [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule),
      );
      const families = declared.map(({ style }) => style.getPropertyValue("font-family"));
      const bare = (family: string) => family.replaceAll('"', "");
      const own = new Set(families.map(bare));
      return [...document.fonts].map(({ family }) => bare(family)).filter((name) => !own.has(name));
    });
  }
}
