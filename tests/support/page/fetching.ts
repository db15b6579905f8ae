/** When a page has fetched all that it asked for. */
import type { Page } from "playwright-core";

/** Runs in the page: resolves after some frames in which nothing was written into it. */
function comeToRest(): Promise<void> {
  return new Promise((resolve) => {
    let quiet = 0;
    const observer = new MutationObserver(() => {
      quiet = 0;
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    const look = () => {
      quiet += 1;
      if (quiet < 16) requestAnimationFrame(() => setTimeout(look));
      else {
        observer.disconnect();
        resolve();
      }
    };
    look();
  });
}

export class Fetching {
  private open = 0;

  constructor(private readonly page: Page) {
    page.on("request", () => {
      this.open += 1;
    });
    const end = () => {
      this.open -= 1;
    };
    page.on("requestfinished", end);
    page.on("requestfailed", end);
  }

  /** Waits until nothing is being fetched and nothing in the page changes any more. */
  async isOver(): Promise<void> {
    do await this.page.evaluate(comeToRest);
    while (this.open > 0);
  }
}
