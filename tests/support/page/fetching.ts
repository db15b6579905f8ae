/** When a page has fetched all that it asked for. */
import type { Page } from "playwright-core";

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

  /** Waits until nothing is being fetched, nor asked for in the frames after that. */
  async isOver(): Promise<void> {
    for (let quiet = 0; quiet < 3; quiet = this.open > 0 ? 0 : quiet + 1) {
      await this.page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))),
      );
    }
  }
}
