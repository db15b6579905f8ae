/** The one driver of the end-to-end tests: given, when, then; specs hold no selectors. */
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Locator,
  type Page,
} from "playwright-core";
import { inject } from "vitest";
import { installedBrowser } from "../../../.tools/browser.mjs";
import { AccessDriver } from "./access-driver.ts";
import { findFaults } from "./axe.ts";
import { chromiumFlags } from "./chromium.ts";
import { ContrastDriver } from "./contrast-driver.ts";
import { DrawnMapDriver } from "./drawn-map-driver.ts";
import { FaultDriver } from "./fault-driver.ts";
import { FigureDriver } from "./figure-driver.ts";
import { FirstMapDriver } from "./first-map-driver.ts";
import { HandoutDriver } from "./handout-driver.ts";
import { KeyboardDriver } from "./keyboard-driver.ts";
import { LoadingDriver } from "./loading-driver.ts";
import { MakerDriver } from "./maker-driver.ts";
import { MapDriver } from "./map-driver.ts";
import { ReadingDriver } from "./reading-driver.ts";
import { ShareDriver } from "./share-driver.ts";
import { StoryDriver } from "./story-driver.ts";
import { TranslatorDriver } from "./translator-driver.ts";
import { YearsDriver } from "./years-driver.ts";

const expectedWarnings = [
  // Without scripts nothing uses what is asked for early.
  "was preloaded using link preload but not used",
  // Chromium fetches the map's picture from the graphics processor, and finds itself slow.
  "GPU stall due to ReadPixels",
];

let browser: Promise<Browser> | undefined;

/** No page of a test lives long enough for code to pay that is compiled twice. */
const shortLived = "--js-flags=--no-opt --no-maglev";

/** Starts the tests' browser; with other flags, a browser of its own. */
function launch(extraFlags: readonly string[] = []): Promise<Browser> {
  const path = installedBrowser();
  return chromium.launch({
    args: [...chromiumFlags, shortLived, ...extraFlags],
    ...(path !== undefined && { executablePath: path }),
  });
}

/** The browser that the tests of a file share. */
export function sharedBrowser(): Promise<Browser> {
  browser ??= launch();
  return browser;
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  readonly touch?: boolean;
  /** The system takes its own few colours for ours. */
  readonly forcedColors?: boolean;
  /** A browser started for this page alone. */
  readonly flags?: readonly string[];
  /** Requests that find no answer. */
  readonly blocked?: RegExp;
  /** What goes wrong before the page is opened; nothing is kept offline, and nothing waited for. */
  readonly given?: (faults: FaultDriver) => Promise<void>;
  /** Whether scripts run; they do if left out. */
  readonly scripts?: boolean;
  /** The site keeps itself on the device, as it does for readers. */
  readonly keptOffline?: boolean;
  /** Keeps MapLibre's map from coming until it is let in. */
  readonly firstMapOnly?: boolean;
}

/** Runs in the page: keeping the site offline takes a while, which most tests do not need. */
function refuseServiceWorker(): void {
  Object.defineProperty(Navigator.prototype, "serviceWorker", { value: undefined });
}

/** A reader's page, with what it asked for and what it complained of. */
export class AtlasPage {
  readonly errors: string[] = [];
  readonly foreignRequests: string[] = [];
  readonly access: AccessDriver;
  readonly contrast: ContrastDriver;
  readonly years: YearsDriver;
  readonly figure: FigureDriver;
  readonly drawn: DrawnMapDriver;
  readonly first: FirstMapDriver;
  readonly keyboard: KeyboardDriver;
  readonly loading: LoadingDriver;
  readonly map: MapDriver;
  readonly reading: ReadingDriver;
  readonly maker: MakerDriver;
  readonly story: StoryDriver;
  readonly share: ShareDriver;
  readonly handout: HandoutDriver;
  readonly faulty: FaultDriver;
  readonly translator: TranslatorDriver;
  private constructor(
    private readonly page: Page,
    private readonly context: BrowserContext,
    private readonly own: Browser | null,
  ) {
    this.access = new AccessDriver(page);
    this.contrast = new ContrastDriver(page);
    this.years = new YearsDriver(page);
    this.figure = new FigureDriver(page);
    this.drawn = new DrawnMapDriver(page);
    this.first = new FirstMapDriver(page);
    this.keyboard = new KeyboardDriver(page);
    this.loading = new LoadingDriver(page);
    this.map = new MapDriver(page);
    this.reading = new ReadingDriver(page);
    this.maker = new MakerDriver(page);
    this.story = new StoryDriver(page);
    this.share = new ShareDriver(page);
    this.handout = new HandoutDriver(page);
    this.faulty = new FaultDriver(page);
    this.translator = new TranslatorDriver(page);
  }

  static async open(hash = "", options: PageOptions = {}): Promise<AtlasPage> {
    const {
      width = 1280,
      height = 800,
      dark = false,
      reducedMotion = true,
      touch = false,
      forcedColors = false,
      scripts = true,
    } = options;
    const own = options.flags ? await launch(options.flags) : null;
    const context = await (own ?? (await sharedBrowser())).newContext({
      viewport: { width, height },
      colorScheme: dark ? "dark" : "light",
      reducedMotion: reducedMotion ? "reduce" : "no-preference",
      forcedColors: forcedColors ? "active" : "none",
      hasTouch: touch,
      isMobile: touch,
      bypassCSP: false,
      javaScriptEnabled: scripts,
      serviceWorkers: options.given ? "block" : "allow",
    });
    const page = await context.newPage();
    const driver = new AtlasPage(page, context, own);
    driver.listen();
    if (!options.keptOffline) await page.addInitScript(refuseServiceWorker);
    if (options.blocked) await page.route(options.blocked, (route) => route.abort());
    if (options.firstMapOnly) await driver.first.keepOtherMapOut();
    await options.given?.(driver.faulty);
    await page.goto(driver.address(hash));
    if (scripts && !options.given) await driver.hasStarted();
    return driver;
  }

  /** Another tab of the same browser; one that does not hear of it when others write to storage. */
  async openTab(hash: string, hearing: "hears" | "deaf"): Promise<AtlasPage> {
    const page = await this.context.newPage();
    const tab = new AtlasPage(page, this.context, null);
    tab.listen();
    await page.addInitScript(refuseServiceWorker);
    if (hearing === "deaf")
      await page.addInitScript(() => {
        addEventListener("storage", (event) => event.stopImmediatePropagation(), true);
      });
    await page.goto(tab.address(hash));
    await tab.hasStarted();
    return tab;
  }

  private address(hash: string): string {
    return `${inject("site")}${hash === "" ? "" : `#${hash}`}`;
  }

  private listen(): void {
    const site = new URL(inject("site")).origin;
    this.page.on("console", (message) => {
      const isExpected = expectedWarnings.some((text) => message.text().includes(text));
      if (message.type() === "error" || (message.type() === "warning" && !isExpected))
        this.errors.push(message.text());
    });
    this.page.on("pageerror", (error) => this.errors.push(error.message));
    this.page.on("request", (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith("http") && url.origin !== site) {
        this.foreignRequests.push(request.url());
      }
    });
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.own?.close();
  }

  // when

  /** Goes to another address; pointer and keys would else come before the page has heard of it. */
  async goTo(hash: string): Promise<void> {
    await this.page.goto(this.address(hash));
    await this.page.evaluate(
      () => new Promise((heard) => requestAnimationFrame(() => setTimeout(heard))),
    );
  }

  /** Follows a link to another place of the same site. */
  async follow(path: string): Promise<void> {
    await this.page.goto(`${inject("site")}${path}`);
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.hasStarted();
  }

  /** Waits for what the program makes: the drawn map is there, and the page loaded, before it. */
  private async hasStarted(): Promise<void> {
    await this.page.getByRole("combobox", { name: "Search" }).waitFor();
  }

  async goBack(): Promise<void> {
    await this.page.goBack();
  }

  async goForward(): Promise<void> {
    await this.page.goForward();
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  private list(name: "Countries" | "Routes"): Locator {
    return this.page.getByRole("list", { name, exact: true });
  }

  private button(list: "Countries" | "Routes", name: string): Locator {
    // A country's button goes on with its stance.
    const exact = list === "Routes";
    return this.list(list).getByRole("button", {
      name: exact ? name : new RegExp(`^${name}`),
      exact,
    });
  }

  async chooseCountry(name: string): Promise<void> {
    await this.button("Countries", name).click();
  }

  async chooseRoute(name: string): Promise<void> {
    await this.button("Routes", name).click();
  }

  async switchRoute(name: string): Promise<void> {
    await this.page.getByRole("checkbox", { name: new RegExp(name) }).click();
  }

  async choose(button: string): Promise<void> {
    await this.page.getByRole("button", { name: button, exact: true }).click();
  }

  async chooseTheme(theme: string): Promise<void> {
    await this.page.getByRole("combobox", { name: "Theme" }).selectOption({ label: theme });
  }

  async focusSearch(): Promise<void> {
    await this.page.getByRole("combobox", { name: "Search" }).focus();
  }

  // then

  /** A region once all of it is there. */
  private whole(region: string): Locator {
    return this.page
      .getByRole("region", { name: region })
      .and(this.page.locator(':not([aria-busy="true"])'));
  }

  /** Waits for a region of this name and returns its heading. */
  async headingOf(region: string): Promise<string> {
    return this.whole(region).getByRole("heading", { level: 2 }).innerText();
  }

  /** Waits until a region is on the page (or is not). */
  async shows(region: string): Promise<void> {
    await this.page.getByRole("region", { name: region }).waitFor({ state: "visible" });
  }

  async showsNo(region: string): Promise<void> {
    await this.page.getByRole("region", { name: region }).waitFor({ state: "detached" });
  }

  async showsText(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor({ state: "visible" });
  }

  async textOf(region: string): Promise<string> {
    return this.whole(region).innerText();
  }

  async namesIn(list: "Countries" | "Routes"): Promise<string[]> {
    const names = await this.list(list).locator("button[aria-pressed]").allInnerTexts();
    return names.map((name) => name.split("\n")[0] ?? "");
  }

  async chosenIn(list: "Countries" | "Routes"): Promise<string[]> {
    const names = await this.list(list).getByRole("button", { pressed: true }).allInnerTexts();
    return names.map((name) => name.split("\n")[0] ?? "");
  }

  async hoveredIn(list: "Countries" | "Routes"): Promise<string[]> {
    const items = this.list(list).locator("[data-hovered]");
    await items.first().waitFor();
    const names = await items.allInnerTexts();
    return names.map((name) => name.split("\n")[0] ?? "");
  }

  hash(): string {
    return new URL(this.page.url()).hash;
  }

  async hashBecomes(pattern: RegExp): Promise<void> {
    await this.page.waitForURL((url) => pattern.test(url.hash));
  }

  async focusedName(): Promise<string> {
    return this.page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    });
  }

  async theme(): Promise<string> {
    return this.page.evaluate(() => document.documentElement.dataset["theme"] ?? "");
  }

  async marks(name: string): Promise<number> {
    return this.page.evaluate((mark) => performance.getEntriesByName(mark).length, name);
  }

  /** The still maps on the page, by what they are said to show; waits until each is drawn. */
  async drawnMaps(): Promise<string[]> {
    const maps = this.page.locator(".drawn-map");
    await this.page.locator(".drawn-map:has(svg)").nth(1).waitFor();
    const labels = await maps.all();
    return Promise.all(labels.map(async (map) => (await map.getAttribute("aria-label")) ?? ""));
  }

  async sizeOf(file: string): Promise<number> {
    const response = await fetch(new URL(file, inject("site")));
    return response.ok ? (await response.text()).length : 0;
  }

  async heightOf(panel: string): Promise<number> {
    const box = await this.page.getByRole("complementary", { name: panel }).boundingBox();
    return box?.height ?? 0;
  }

  async overflowsSideways(): Promise<boolean> {
    return this.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  }

  /** Faults that axe finds on the page as it stands. */
  async faults(): Promise<string[]> {
    return findFaults(this.page);
  }
}

/** Closes the shared browser; call once after a file's tests. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}
