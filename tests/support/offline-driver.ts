/** A reader of a site of its own, which can go away and be released anew. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { sharedBrowser } from "./atlas-page";
import { Host } from "./host";

/** What the host serves, and where in it the site lies: below others, as on many hosts. */
const hosted = ".cache/offline-site";
const path = "of/many/atlases";
const folder = join(hosted, path);
const port = 4310;

export class OfflineDriver {
  readonly errors: string[] = [];

  private readonly host = new Host();

  private constructor(private readonly context: BrowserContext) {}

  /** A reader with an empty device, and a copy of the built site to themselves. */
  static async arrive(): Promise<OfflineDriver> {
    rmSync(hosted, { recursive: true, force: true });
    cpSync("dist", folder, { recursive: true });
    cpSync("dist/_headers", join(hosted, "_headers"));
    const browser = await sharedBrowser();
    const context = await browser.newContext({ reducedMotion: "reduce" });
    const driver = new OfflineDriver(context);
    await driver.serve();
    return driver;
  }

  /** Serves the site as it now lies in its folder. */
  async serve(): Promise<void> {
    await this.host.start(hosted, port, true);
  }

  /** The server is gone. */
  async stopServing(): Promise<void> {
    await this.host.stop();
  }

  /** A newer release: a page that says so, without the older one's files. */
  release(title: string): void {
    const page = join(folder, "index.html");
    const html = readFileSync(page, "utf8").replace(
      /<title>.*?<\/title>/,
      `<title>${title}</title>`,
    );
    writeFileSync(page, html);
    const program = join(folder, "sw.js");
    const code = readFileSync(program, "utf8").replace(
      /(index\.html[`"'],\s*revision:\s*[`"'])\w+/,
      "$1of-the-newer-release",
    );
    if (!code.includes("of-the-newer-release")) throw new Error("The page is not in the list.");
    writeFileSync(program, code);
    for (const name of ["index.html.br", "index.html.gz", "sw.js.br", "sw.js.gz"])
      if (existsSync(join(folder, name))) rmSync(join(folder, name));
  }

  async visit(hash = ""): Promise<Page> {
    const page = await this.context.newPage();
    page.on("console", (message) => {
      if (message.type() === "error") this.errors.push(message.text());
    });
    page.on("pageerror", (error) => this.errors.push(error.message));
    await page.goto(`http://localhost:${port}/${path}/${hash}`);
    await page.waitForFunction(() => performance.getEntriesByName("map-ready").length > 0);
    return page;
  }

  /** Resolves when all of the site is on the device. */
  async isKept(page: Page): Promise<void> {
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
  }

  async leave(): Promise<void> {
    await this.context.close();
    await this.host.stop();
    rmSync(hosted, { recursive: true, force: true });
  }
}
