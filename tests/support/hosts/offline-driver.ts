/** A reader of a site of its own, which can go away and be released anew. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { otherLanguages } from "#site/own-folder.ts";
import { MapDriver } from "../drivers/map-driver.ts";
import { sharedBrowser } from "../page/browser.ts";
import { denyWebgl, shortenRests } from "../page/page-options.ts";
import { Host } from "./host.ts";

/** What the host serves, and where in it the site lies: below others, as on many hosts. */
const hosted = ".cache/offline-site";
const path = "of/many/atlases";
const folder = join(hosted, path);
const port = 4310;

/** What tests' hosts do not send: copies that are compressed, and the site in its other languages. */
const isSent = (name: string) => !/\.(br|gz)$/.test(name) && !isOther(relative("dist", name));
const isOther = (name: string) => otherLanguages.includes(name.split(sep)[0] ?? "");

interface Visit {
  /** MapLibre's map, or the drawn one, which stands sooner, beside what is tried here. */
  readonly map?: "MapLibre's" | "drawn";
  /** When the page asks what is newer: after it has rested for a second, or as long as for readers. */
  readonly asks?: "soon" | "late";
}

export class OfflineDriver {
  readonly errors: string[] = [];

  private readonly host = new Host();
  /** How many releases came after the first. */
  private newer = 0;

  private constructor(private readonly context: BrowserContext) {}

  /** A reader with an empty device, and a copy of the built site to themselves. */
  static async arrive(): Promise<OfflineDriver> {
    rmSync(hosted, { recursive: true, force: true });
    cpSync("dist", folder, { recursive: true, filter: isSent });
    cpSync("dist/_headers", join(hosted, "_headers"));
    const browser = await sharedBrowser();
    const context = await browser.newContext({
      reducedMotion: "reduce",
      // A map of fewer pixels stands sooner.
      viewport: { width: 1120, height: 600 },
    });
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

  /** A newer release is served: a page that says so, without some of the older one's files. */
  async release(title: string, { without }: { readonly without?: RegExp } = {}): Promise<void> {
    const page = join(folder, "index.html");
    const html = readFileSync(page, "utf8").replace(
      /<title>.*?<\/title>/,
      `<title>${title}</title>`,
    );
    writeFileSync(page, html);
    this.newer += 1;
    const revision = `of-newer-release-${this.newer}`;
    const program = join(folder, "sw.js");
    const code = readFileSync(program, "utf8").replace(
      /(index\.html[`"'],\s*revision:\s*[`"'])[\w-]+/,
      `$1${revision}`,
    );
    if (!code.includes(revision)) throw new Error("The page is not in the list.");
    writeFileSync(program, without ? this.drop(without, code) : code);
    await this.serve();
  }

  /** The newer release has no such files; returns its program without them. */
  private drop(files: RegExp, program: string): string {
    const assets = join(folder, "assets");
    const dropped = readdirSync(assets).filter((name) => files.test(name));
    for (const name of dropped) rmSync(join(assets, name));
    if (dropped.length === 0) throw new Error(`There is no file ${files}.`);
    return dropped.reduce(
      (code, name) =>
        code.replace(new RegExp(`\\{\\s*url:\\s*["'\`]assets/${name}["'\`][^}]*\\},?`), ""),
      program,
    );
  }

  /** Waits until a newer release is offered on a page. */
  async isOffered(page: Page): Promise<void> {
    await page.getByText("A newer release of the atlas is on this device.").waitFor();
  }

  /** Takes the newer release on a page; it is loaded anew. */
  async take(page: Page): Promise<void> {
    const before = await page.title();
    await page.getByRole("button", { name: "Use it now" }).click();
    // A page that comes has no title at first.
    await page.waitForFunction((title) => !["", title].includes(document.title), before);
  }

  /** A page on which the map stands. */
  async visit(hash = "", visit: Visit = {}): Promise<Page> {
    const page = await this.openPage(visit);
    await page.goto(`http://localhost:${port}/${path}/${hash}`);
    await new MapDriver(page).isReady();
    return page;
  }

  /** A page on which nothing is open yet. */
  async openPage({ map = "drawn", asks = "late" }: Visit = {}): Promise<Page> {
    const page = await this.context.newPage();
    if (asks === "soon") await page.addInitScript(shortenRests);
    if (map === "drawn") await page.addInitScript(denyWebgl);
    page.on("console", (message) => {
      if (message.type() === "error") this.errors.push(message.text());
    });
    page.on("pageerror", (error) => this.errors.push(error.message));
    return page;
  }

  /** Comes close to a place; returns whether what is shown there alone came from the device. */
  async comesClose(): Promise<{ readonly page: Page; readonly isFromDevice: boolean }> {
    const answerOf = (ending: string) =>
      this.context.waitForEvent("response", (response) => {
        const name = new URL(response.url()).pathname.split("/").at(-1) ?? "";
        return name.startsWith("close-up-") && name.endsWith(ending);
      });
    const coming = Promise.all([".json", ".webp"].map(answerOf));
    const page = await this.visit("#at=102,22,6", { map: "MapLibre's" });
    const answers = await coming;
    for (const answer of answers) {
      if (!answer.ok()) throw new Error(`${answer.url()} was answered by ${answer.status()}.`);
    }
    return { page, isFromDevice: answers.every((answer) => answer.fromServiceWorker()) };
  }

  /** Asks for an address beneath the site's; what answers may lead on before it is loaded. */
  async goTo(page: Page, address: string): Promise<void> {
    await page.goto(`http://localhost:${port}/${path}/${address}`, { waitUntil: "commit" });
  }

  /** Waits until the explorer has started at a view; the map that follows is the same at all of them. */
  async arrivesAt(page: Page, hash: string): Promise<void> {
    await page.waitForURL((url) => url.pathname === `/${path}/` && url.hash === hash);
    await page.getByRole("combobox", { name: "Search" }).waitFor();
  }

  /** Whether anything answers at an address. */
  async finds(page: Page, address: string): Promise<boolean> {
    return this.goTo(page, address).then(
      () => true,
      () => false,
    );
  }

  /** Resolves when all of the site is on the device. */
  async isKept(page: Page): Promise<void> {
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
  }

  /** Closes every page, and the server is gone: the device alone is left. */
  async comeToRest(): Promise<void> {
    await Promise.all(this.context.pages().map((page) => page.close()));
    await this.stopServing();
  }

  async leave(): Promise<void> {
    await this.context.close();
    await this.host.stop();
    rmSync(hosted, { recursive: true, force: true });
  }
}
