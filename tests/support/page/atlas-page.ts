/** The one driver of the end-to-end tests: given, when, then; specs hold no selectors. */
import type { BrowserContext, Page } from "playwright-core";
import { inject, onTestFinished } from "vitest";
import { AccessDriver } from "../drivers/access-driver.ts";
import { ContrastDriver } from "../drivers/contrast-driver.ts";
import { DrawnMapDriver } from "../drivers/drawn-map-driver.ts";
import { FaultDriver } from "../drivers/fault-driver.ts";
import { FigureDriver } from "../drivers/figure-driver.ts";
import { FirstMapDriver } from "../drivers/first-map-driver.ts";
import { HandoutDriver } from "../drivers/handout-driver.ts";
import { HereDriver } from "../drivers/here-driver.ts";
import { KeyboardDriver } from "../drivers/keyboard-driver.ts";
import { LoadingDriver } from "../drivers/loading-driver.ts";
import { MakerDriver } from "../drivers/maker-driver.ts";
import { MapDriver } from "../drivers/map-driver.ts";
import { OwnDriver } from "../drivers/own-driver.ts";
import { PlateDriver } from "../drivers/plate-driver.ts";
import { ReadingDriver } from "../drivers/reading-driver.ts";
import { ShareDriver } from "../drivers/share-driver.ts";
import { SlidesDriver } from "../drivers/slides-driver.ts";
import { StoryDriver } from "../drivers/story-driver.ts";
import { TaskDriver } from "../drivers/task-driver.ts";
import { TranslatorDriver } from "../drivers/translator-driver.ts";
import { YearsDriver } from "../drivers/years-driver.ts";
import { sharedBrowser } from "./browser.ts";
import { isFault } from "./console-faults.ts";
import { addressOf, PageActions } from "./page-actions.ts";
import { changeLook, contextOf, denyWebgl, type Look, type PageOptions } from "./page-options.ts";

/** Runs in the page: keeping the site offline takes a while, which most tests do not need. */
function refuseServiceWorker(): void {
  Object.defineProperty(Navigator.prototype, "serviceWorker", { value: undefined });
}

/** A reader's page, with what it asked for and what it complained of. */
export class AtlasPage extends PageActions {
  readonly errors: string[] = [];
  readonly foreignRequests: string[] = [];
  readonly access: AccessDriver;
  readonly contrast: ContrastDriver;
  readonly years: YearsDriver;
  readonly figure: FigureDriver;
  readonly drawn: DrawnMapDriver;
  readonly first: FirstMapDriver;
  readonly here: HereDriver;
  readonly keyboard: KeyboardDriver;
  readonly loading: LoadingDriver;
  readonly map: MapDriver;
  readonly ownData: OwnDriver;
  readonly plate: PlateDriver;
  readonly reading: ReadingDriver;
  readonly maker: MakerDriver;
  readonly slides: SlidesDriver;
  readonly story: StoryDriver;
  readonly task: TaskDriver;
  readonly share: ShareDriver;
  readonly handout: HandoutDriver;
  readonly faulty: FaultDriver;
  readonly translator: TranslatorDriver;
  private constructor(
    page: Page,
    private readonly context: BrowserContext,
  ) {
    super(page);
    this.access = new AccessDriver(page);
    this.contrast = new ContrastDriver(page);
    this.years = new YearsDriver(page);
    this.figure = new FigureDriver(page);
    this.drawn = new DrawnMapDriver(page);
    this.first = new FirstMapDriver(page);
    this.here = new HereDriver(page);
    this.keyboard = new KeyboardDriver(page);
    this.loading = new LoadingDriver(page);
    this.map = new MapDriver(page);
    this.ownData = new OwnDriver(page);
    this.plate = new PlateDriver(page);
    this.reading = new ReadingDriver(page);
    this.maker = new MakerDriver(page);
    this.slides = new SlidesDriver(page);
    this.story = new StoryDriver(page);
    this.task = new TaskDriver(page);
    this.share = new ShareDriver(page);
    this.handout = new HandoutDriver(page);
    this.faulty = new FaultDriver(page);
    this.translator = new TranslatorDriver(page);
  }

  /** Opens a page for the test that runs; it is closed after it. */
  static async open(hash = "", options: PageOptions = {}): Promise<AtlasPage> {
    const opened = await AtlasPage.openForMany(hash, options);
    onTestFinished(() => opened.close());
    return opened;
  }

  /** Opens a page that is the caller's to close. */
  static async openForMany(hash: string, options: PageOptions): Promise<AtlasPage> {
    const browser = await sharedBrowser(options.flags);
    const context = await browser.newContext(contextOf(options));
    const page = await context.newPage();
    const driver = new AtlasPage(page, context);
    driver.listen();
    if (!options.keptOffline) await page.addInitScript(refuseServiceWorker);
    if (options.firstMapOnly) await driver.first.keepOtherMapOut();
    if (options.drawnMapOnly) await page.addInitScript(denyWebgl);
    await options.given?.(driver.faulty);
    await page.goto(addressOf(hash));
    if (options.scripts !== false && !options.given) await driver.hasStarted();
    return driver;
  }

  /** Another tab of the same browser; one that does not hear of it when others write to storage. */
  async openTab(hash: string, hearing: "hears" | "deaf"): Promise<AtlasPage> {
    const page = await this.context.newPage();
    onTestFinished(() => page.close());
    const tab = new AtlasPage(page, this.context);
    tab.listen();
    await page.addInitScript(refuseServiceWorker);
    if (hearing === "deaf")
      await page.addInitScript(() => {
        addEventListener("storage", (event) => event.stopImmediatePropagation(), true);
      });
    await page.goto(addressOf(hash));
    await tab.hasStarted();
    return tab;
  }

  private listen(): void {
    const site = new URL(inject("site")).origin;
    this.page.on("console", (message) => {
      if (isFault(message)) this.errors.push(message.text());
    });
    this.page.on("pageerror", (error) => this.errors.push(error.message));
    this.page.on("request", (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith("http") && url.origin !== site) {
        this.foreignRequests.push(request.url());
      }
    });
  }

  /** Goes to an address as from a first visit: what was open is closed, and Tab begins anew. */
  async comeAgain(hash: string): Promise<void> {
    await this.page.evaluate(async (wanted) => {
      for (const dialog of document.querySelectorAll<HTMLDialogElement>("dialog[open]"))
        dialog.close();
      document.adoptedStyleSheets = [];
      for (const next of ["", wanted]) {
        location.hash = next;
        await new Promise((heard) => requestAnimationFrame(() => setTimeout(heard)));
      }
    }, hash);
    await this.emptySearch();
    await this.access.startOver();
    this.errors.length = 0;
    this.foreignRequests.length = 0;
  }

  /** The window takes another size, and the system other colours. */
  async takeLook(look: Look): Promise<void> {
    await changeLook(this.page, look);
  }

  /** Loads the page at an address anew, in a browser that keeps nothing of what was done before. */
  async comeAnew(hash: string, given?: PageOptions["given"]): Promise<void> {
    await this.faulty.end();
    // A page that is open would write again what it keeps: one is opened that has no program.
    await this.follow("data/README.md");
    await this.page.evaluate(() => sessionStorage.clear());
    const client = await this.context.newCDPSession(this.page);
    const storageTypes = "local_storage,indexeddb,file_systems";
    const { origin } = new URL(inject("site"));
    await client.send("Storage.clearDataForOrigin", { origin, storageTypes });
    await client.detach();
    this.errors.length = 0;
    this.foreignRequests.length = 0;
    await given?.(this.faulty);
    await this.page.goto(addressOf(hash));
    if (!given) await this.hasStarted();
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
