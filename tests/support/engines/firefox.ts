import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type Frame, type Page } from "puppeteer-core";
import { extractText, getDocumentProxy } from "unpdf";
import type { installedFirefox } from "../../../.tools/engines.mjs";
import { type Display, openDisplay, windowSize } from "./display.ts";
import type { Engine, Key } from "./engine.ts";

type Installed = NonNullable<ReturnType<typeof installedFirefox>>;

/** Firefox, by WebDriver BiDi. */
export class FirefoxEngine implements Engine {
  private told: string[] = [];
  private inside: Frame;

  private constructor(
    private readonly display: Display,
    private readonly browser: Browser,
    private readonly page: Page,
    readonly downloads: string,
  ) {
    this.inside = page.mainFrame();
    page.on("console", (message) => {
      if (["error", "warn"].includes(message.type())) this.told.push(message.text());
    });
    page.on("pageerror", (error) => this.told.push(String(error)));
  }

  /** `preferences` are about:config's. */
  static async start(
    { firefox, xvfb }: Installed,
    preferences: Readonly<Record<string, unknown>> = {},
  ): Promise<FirefoxEngine> {
    const display = await openDisplay(xvfb);
    const downloads = mkdtempSync(join(tmpdir(), "firefox-downloads-"));
    const browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: firefox,
      headless: false,
      env: display.env,
      defaultViewport: windowSize,
      extraPrefsFirefox: {
        "webgl.force-enabled": true,
        "browser.download.folderList": 2,
        "browser.download.dir": downloads,
        "browser.download.alwaysOpenPanel": false,
        ...preferences,
      },
    });
    const [page] = await browser.pages();
    return new FirefoxEngine(display, browser, page ?? (await browser.newPage()), downloads);
  }

  async open(address: string): Promise<void> {
    // An address that differs in its fragment alone would keep the page.
    await this.page.goto("about:blank");
    this.told = [];
    this.inside = this.page.mainFrame();
    await this.page.goto(address);
  }

  async run<A extends readonly unknown[], T>(work: (...given: A) => T, ...given: A): Promise<T> {
    return this.inside.evaluate<unknown[], () => T>(`(${work})(...${JSON.stringify(given)})`);
  }

  async enterFrame(): Promise<void> {
    const frame = this.page.frames().find((each) => each.parentFrame() !== null);
    if (!frame) throw new Error("The page has no frame.");
    this.inside = frame;
  }

  click(x: number, y: number): Promise<void> {
    return this.page.mouse.click(x, y);
  }

  press(key: Key): Promise<void> {
    return this.page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** The words on each sheet of the printed page. */
  async print(width: number, height: number): Promise<string[]> {
    const bytes = await this.page.pdf({
      width: `${width}mm`,
      height: `${height}mm`,
      timeout: 90_000,
    });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
    return text.map((sheet) => sheet.replace(/\s+/g, " ").trim());
  }

  async complaints(): Promise<string[]> {
    return this.told;
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.display.close();
    rmSync(this.downloads, { recursive: true, force: true });
  }
}
