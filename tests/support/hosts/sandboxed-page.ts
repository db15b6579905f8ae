/** The site in a frame that may run scripts and keep its origin, and nothing else. */
import type { FrameLocator, Page } from "playwright-core";
import { inject, onTestFinished } from "vitest";
import { sharedBrowser } from "../page/browser.ts";
import { denyWebgl } from "../page/page-options.ts";

export class SandboxedPage {
  private constructor(private readonly page: Page) {}

  /**
   * The page around it is of the same site, or of another, which tells nothing of its sandbox. What
   * is said is the same over either map: the one that is drawn stands.
   */
  static async open(hash: string, around: "same site" | "other site"): Promise<SandboxedPage> {
    const site = inject("site");
    const context = await (await sharedBrowser()).newContext({ reducedMotion: "reduce" });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.addInitScript(denyWebgl);
    // A host that sends no headers cannot forbid to be framed.
    await page.route(site, async (route) => {
      const response = await route.fetch();
      const { "content-security-policy": _, ...headers } = response.headers();
      await route.fulfill({ response, headers });
    });
    const outer = around === "same site" ? `${site}around.html` : "http://127.0.0.1:4999/";
    const address = `${site}#${hash}`.replaceAll("&", "&amp;");
    await page.route(outer, (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<!doctype html><iframe src="${address}" sandbox="allow-scripts allow-same-origin" style="width: 1200px; height: 700px"></iframe>`,
      }),
    );
    await page.goto(outer);
    return new SandboxedPage(page);
  }

  private get inside(): FrameLocator {
    return this.page.frameLocator("iframe");
  }

  /** The frame comes to another address. */
  async goTo(hash: string): Promise<void> {
    await this.inside.locator("body").evaluate((_, next) => {
      location.hash = next;
    }, hash);
  }

  async press(button: string | RegExp): Promise<void> {
    await this.inside.getByRole("button", { name: button }).first().click();
  }

  async choose(item: string): Promise<void> {
    await this.inside.getByRole("menuitem", { name: item }).click();
  }

  /** Waits for a sentence, and returns the address that stands behind it. */
  async addressAfter(sentence: string): Promise<string> {
    const said = this.inside.getByText(sentence).filter({ visible: true }).first();
    await said.waitFor();
    return said.locator("xpath=following-sibling::a").first().innerText();
  }
}
