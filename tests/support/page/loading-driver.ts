import type { Page } from "playwright-core";

/** Runs in the page. */
function isFetched(start: string): boolean {
  const entries = performance.getEntriesByType("resource");
  return entries.some(({ name }) => name.split("/").pop()?.startsWith(start));
}

/** What the page fetches, and what it makes of it, while it comes to life. */
export class LoadingDriver {
  constructor(private readonly page: Page) {}

  /** Moves the pointer a little. */
  async stir(): Promise<void> {
    await this.page.mouse.move(300, 300);
    await this.page.mouse.move(304, 303);
  }

  /** Whether a file whose name begins so has been fetched. */
  async hasFetched(name: string): Promise<boolean> {
    return this.page.evaluate(isFetched, name);
  }

  /** Waits until such a file has been fetched. */
  async fetches(name: string): Promise<void> {
    await this.page.waitForFunction(isFetched, name);
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
