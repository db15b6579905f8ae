/** A site whose files do not come, or come wrong, and what the page then says. */
import { readFileSync } from "node:fs";
import type { Disposable, Locator, Page, Request } from "playwright-core";
import { filesOf, type SiteFile } from "../page/site-files.ts";

/** What comes in the place of a file. */
export type Fault = "missing" | "cut" | "html" | "wrong";

const json = (body: string) => ({ contentType: "application/json", body });

export class FaultDriver {
  /** What goes wrong in each page that is loaded. */
  private readonly scripts: Disposable[] = [];

  constructor(private readonly page: Page) {}

  // given

  /** Puts faults in the place of files, from the next request on. */
  async fails(part: SiteFile, fault: Fault): Promise<void> {
    await this.page.route(filesOf(part), async (route) => {
      if (fault === "missing") return route.fulfill({ status: 404, body: "Not found" });
      if (fault === "html")
        return route.fulfill({ contentType: "text/html", body: "<!doctype html><h1>Sign in</h1>" });
      if (fault === "wrong")
        return route.fulfill(json('{"type":"FeatureCollection","features":[{"type":"Feature"}]}'));
      const whole = await (await route.fetch()).text();
      return route.fulfill(json(whole.slice(0, whole.length / 2)));
    });
  }

  /** The host has one page for all files that it lacks, whichever folder was asked for. */
  async hasOneMissingPage(path: string): Promise<void> {
    const body = readFileSync("dist/404.html", "utf8");
    const answer = { status: 404, contentType: "text/html; charset=utf-8", body };
    await this.page.route(`**/${path}`, (route) => route.fulfill(answer));
  }

  /** Requests for a file find no answer at all, from the next one on. */
  async isOutOfReach(part: SiteFile): Promise<void> {
    await this.page.route(filesOf(part), (route) => route.abort());
  }

  /** Lets the page have a file once; who asks after it, as its worker does, does not get it. */
  async comesOnce(part: SiteFile): Promise<void> {
    let asked = 0;
    await this.page.route(filesOf(part), (route) => {
      asked += 1;
      return asked === 1 ? route.continue() : route.fulfill({ status: 404, body: "Not found" });
    });
  }

  /** Makes a program's component throw where it would make the element of a class, as a fault of ours would. */
  private async breaks(part: SiteFile, className: string): Promise<void> {
    const made = new RegExp(`className:(["'\`])${className}\\1`, "g");
    await this.page.route(filesOf(part), async (route) => {
      const whole = await (await route.fetch()).text();
      const body = whole.replace(made, 'className:(()=>{throw new Error("A fault")})()');
      if (body === whole) throw new Error(`No program makes a ${className}.`);
      return route.fulfill({ contentType: "text/javascript", body });
    });
  }

  /** A fault of ours in what shows a record. */
  breaksRecords(): Promise<void> {
    return this.breaks("records", "record-takeaway");
  }

  /** A fault of ours in what holds all others. */
  breaksPage(): Promise<void> {
    return this.breaks("page", "app-notices");
  }

  /** Storage throws when it is asked for, or takes nothing and holds one text under every name. */
  async hasStorage(
    storage: "denied" | "no room on the device" | { readonly held: string },
  ): Promise<void> {
    const script = await this.page.addInitScript((given) => {
      if (given === "no room on the device") {
        const { setItem } = Storage.prototype;
        Storage.prototype.setItem = function (...item) {
          if (this === localStorage) throw new DOMException("Full.", "QuotaExceededError");
          setItem.apply(this, item);
        };
        return;
      }
      if (given === "denied") {
        const get = () => {
          throw new DOMException("Denied.", "SecurityError");
        };
        Object.defineProperty(window, "localStorage", { get });
        return;
      }
      Storage.prototype.getItem = () => given.held;
      Storage.prototype.setItem = () => {
        throw new DOMException("Full.", "QuotaExceededError");
      };
    }, storage);
    this.scripts.push(script);
  }

  /** The device has a sheet to share by: what it is handed becomes the page's title. */
  async hasShareSheet(): Promise<void> {
    const script = await this.page.addInitScript(() => {
      const canShare = ({ files }: ShareData) => files?.[0]?.type === "image/png";
      const share = async ({ files }: ShareData) => {
        document.title = `shared: ${files?.[0]?.name}`;
      };
      Object.defineProperty(Navigator.prototype, "canShare", { value: canShare });
      Object.defineProperty(Navigator.prototype, "share", { value: share });
    });
    this.scripts.push(script);
  }

  /** There is no clipboard, as on pages that are not secure, or the browser refuses it in every way. */
  async hasClipboard(clipboard: "none" | "refused"): Promise<void> {
    const script = await this.page.addInitScript((given) => {
      const refuse = () => Promise.reject(new DOMException("Refused.", "NotAllowedError"));
      const value = given === "none" ? undefined : { writeText: refuse };
      Object.defineProperty(Navigator.prototype, "clipboard", { value });
      if (given === "refused") document.execCommand = () => false;
    }, clipboard);
    this.scripts.push(script);
  }

  /** To the page that is open the device gives a sheet to send links by, which takes what it is handed or not. */
  async hasSheetForLinks(sheet: "takes" | "refuses"): Promise<void> {
    await this.page.evaluate((given) => {
      const share = async (sent: unknown) => {
        Reflect.set(window, "sent", sent);
        if (given === "refuses") throw new DOMException("Refused.", "NotAllowedError");
      };
      Object.defineProperty(Navigator.prototype, "share", { value: share });
    }, sheet);
  }

  /** The device's clock stands at a moment, from the next page on. */
  async hasClockAt(moment: string): Promise<void> {
    await this.page.clock.setFixedTime(moment);
  }

  /** Nothing of what was given goes wrong in the next page; only a clock stays as it was set. */
  async end(): Promise<void> {
    await this.page.unrouteAll({ behavior: "ignoreErrors" });
    for (const script of this.scripts.splice(0)) await script.dispose();
  }

  /** From the next request on files come as they are. */
  async heals(part: SiteFile): Promise<void> {
    await this.page.unroute(filesOf(part));
  }

  // when

  async tryAgain(): Promise<void> {
    await this.page.getByRole("button", { name: "Try again", exact: true }).first().click();
  }

  async loadAgain(): Promise<Request> {
    const loaded = this.page.waitForEvent("request", (request) => request.isNavigationRequest());
    await this.page.getByRole("button", { name: "Load the page again" }).first().click();
    return loaded;
  }

  /** Goes from address to address as a reader does who types them; returns what each left on the page. */
  async visitAll(hashes: readonly string[]): Promise<readonly Visit[]> {
    return this.page.evaluate(async (all) => {
      const visits = [];
      for (const hash of all) {
        location.hash = hash;
        // What the address opens is drawn in the next frame, or says that it is being fetched.
        for (const _ of [1, 2])
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        const isShown = document.body.innerText.length > 200;
        const notices = [...document.querySelectorAll("[role=status] p")]
          .map((line) => (line.checkVisibility() ? line.textContent.trim() : ""))
          .filter((line) => line.startsWith("The address"));
        const alerts = document.querySelectorAll("[role=alert]:not([hidden])").length;
        visits.push({ hash, isShown, notices, alerts });
      }
      return visits;
    }, hashes);
  }

  // then

  private get alert(): Locator {
    return this.page.getByRole("alert").filter({ visible: true });
  }

  /** Waits for what the page says of a fault in the place where it is. */
  async says(): Promise<string> {
    await this.alert.first().waitFor();
    return this.alert.first().innerText();
  }

  async isOver(): Promise<void> {
    await this.alert.first().waitFor({ state: "hidden" });
  }

  /** Whether all of what is said lies in sight, under nothing else. */
  async isInSight(): Promise<boolean> {
    await this.alert.first().waitFor();
    return this.alert.first().evaluate((alert) => {
      const range = document.createRange();
      range.selectNodeContents(alert);
      return [...range.getClientRects()].every(({ left, right, top, bottom }) =>
        [left + 2, (left + right) / 2, right - 2].every((x) =>
          alert.contains(document.elementFromPoint(x, (top + bottom) / 2)),
        ),
      );
    });
  }

  async alerts(): Promise<number> {
    return this.alert.count();
  }

  /** Waits for a line over the map with this beginning, and returns it. */
  async line(beginning: string): Promise<string> {
    const line = this.page.getByRole("status").filter({ hasText: beginning });
    await line.first().waitFor();
    return line.first().innerText();
  }

  /** Records in words alone: the name of the open one, how many sentences it has, and how many sources. */
  async plainRecord(): Promise<{ name: string; sentences: number; sources: number }> {
    const record = this.page.locator(".plain-record, .plain-atlas details[open]").first();
    await record.waitFor();
    return {
      name: await record.locator("h2, summary").first().innerText(),
      sentences: await record.locator("li").count(),
      sources: await record.locator("cite").count(),
    };
  }

  async plainRecords(): Promise<number> {
    return this.page.locator(".plain-atlas details").count();
  }
}

export interface Visit {
  readonly hash: string;
  /** There is text to read. */
  readonly isShown: boolean;
  readonly notices: readonly string[];
  readonly alerts: number;
}
