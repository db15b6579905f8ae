/** Another site's page that shows the atlas in a frame, as its readers meet it. */
import type { Server } from "node:http";
import type { BrowserContext, Frame, FrameLocator, Page } from "playwright-core";
import { expect, inject } from "vitest";
import { findFaults } from "../page/axe.ts";
import { sharedBrowser } from "../page/browser.ts";
import { isFault } from "../page/console-faults.ts";
import { denyWebgl } from "../page/page-options.ts";
import { filesOf } from "../page/site-files.ts";
import { serveOtherSite } from "./host.ts";

/** A point, in CSS pixels. */
interface XY {
  readonly x: number;
  readonly y: number;
}

interface FrameOptions {
  readonly width?: number;
  readonly height?: number;
  readonly touch?: boolean;
  /** The map is drawn: there is no WebGL. */
  readonly drawn?: boolean;
  /** The page around is long. */
  readonly inLongPage?: boolean;
}

export class FramedAtlas {
  readonly errors: string[] = [];
  /** What was asked of neither site. */
  readonly foreignRequests: string[] = [];

  private constructor(
    private readonly page: Page,
    private readonly context: BrowserContext,
    private readonly server: Server,
    private readonly host: string,
  ) {}

  /** A frame that may run scripts and nothing else. */
  static inSandbox(hash: string, options: FrameOptions = {}): Promise<FramedAtlas> {
    const address = `${inject("site")}embed.html#${hash}`.replaceAll("&", "&amp;");
    const size = 'style="border: 0; width: 100%; height: calc(100vh - 16px)"';
    const frame = `<iframe src="${address}" sandbox="allow-scripts" ${size}></iframe>`;
    const rest = options.inLongPage ? '<p style="height: 300vh">More of the other page</p>' : "";
    return FramedAtlas.of(frame + rest, options);
  }

  /** A frame from the code that was given for it. */
  static async of(html: string, options: FrameOptions = {}): Promise<FramedAtlas> {
    const { width = 616, height = 500, touch = false } = options;
    const { address: host, server } = await serveOtherSite(html);
    const context = await (await sharedBrowser()).newContext({
      viewport: { width, height },
      reducedMotion: "reduce",
      hasTouch: touch,
    });
    if (options.drawn) await context.addInitScript(denyWebgl);
    const page = await context.newPage();
    const framed = new FramedAtlas(page, context, server, host);
    framed.listen();
    await page.goto(host);
    return framed;
  }

  private listen(): void {
    const known = [new URL(inject("site")).origin, this.host];
    this.page.on("console", (message) => {
      if (isFault(message)) this.errors.push(message.text());
    });
    this.page.on("pageerror", (error) => this.errors.push(error.message));
    this.page.on("request", (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith("http") && !known.includes(origin))
        this.foreignRequests.push(request.url());
    });
  }

  private get inside(): FrameLocator {
    return this.page.frameLocator("iframe");
  }

  private frame(): Frame {
    const frame = this.page.frames().find((each) => each.url().includes("/embed.html"));
    if (!frame) throw new Error("There is no frame of the atlas.");
    return frame;
  }

  async close(): Promise<void> {
    await this.context.close();
    this.server.close();
  }

  // when

  async choose(button: string): Promise<void> {
    await this.inside.getByRole("button", { name: button, exact: true }).click();
  }

  /** The page around leads the frame to another view. */
  async goTo(hash: string): Promise<void> {
    await this.frame().evaluate((next) => {
      location.hash = next;
    }, hash);
  }

  /** The system takes the colours of the night. */
  async getsDark(): Promise<void> {
    await this.page.emulateMedia({ colorScheme: "dark" });
  }

  /** Turns the wheel over the map; a negative turn comes closer, or leads up the page. */
  async wheel(turn: number, key?: "Control"): Promise<void> {
    const { x, y } = await this.middleOfMap();
    await this.page.mouse.move(x, y);
    if (key) await this.page.keyboard.down(key);
    await this.page.mouse.wheel(0, turn);
    if (key) await this.page.keyboard.up(key);
  }

  /** Draws fingers over the map, each from one point to another, relative to the map's middle. */
  async drawFingers(...ways: readonly (readonly [XY, XY])[]): Promise<void> {
    const middle = await this.middleOfMap();
    const client = await this.page.context().newCDPSession(this.page);
    const steps = 8;
    for (let step = 0; step <= steps; step += 1) {
      const touchPoints = ways.map(([from, to], id) => ({
        id,
        x: middle.x + from.x + ((to.x - from.x) * step) / steps,
        y: middle.y + from.y + ((to.y - from.y) * step) / steps,
      }));
      const type = step === 0 ? "touchStart" : "touchMove";
      await client.send("Input.dispatchTouchEvent", { type, touchPoints });
    }
    await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await client.detach();
  }

  private async middleOfMap(): Promise<XY> {
    const map = this.inside.getByRole("application");
    await map.locator("svg").waitFor();
    const box = await map.boundingBox();
    if (!box) throw new Error("There is no map.");
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  async resizeTo(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width: width + 16, height: height + 16 });
  }

  /** Follows the way to the full page; returns the heading of what it shows. */
  async openFullPage(): Promise<string> {
    // What is looked for there is its record: its map's engine is kept waiting, for good.
    await this.context.route(filesOf("mapEngine"), () => {});
    const opening = this.context.waitForEvent("page");
    await this.inside.getByRole("link", { name: "Open in The Long Way South" }).click();
    const page = await opening;
    const record = page.getByRole("region", { name: "Country record" });
    return record.getByRole("heading", { level: 2 }).innerText();
  }

  // then

  async mapIsReady(): Promise<void> {
    await this.frame().waitForFunction(() => performance.getEntriesByName("map-ready").length > 0);
  }

  /** What the frame's document is to the browser: `null` where it is nobody's. */
  async origin(): Promise<string> {
    return this.frame().evaluate(() => origin);
  }

  /** What the page itself says that it may load. */
  async policy(): Promise<string> {
    const said = this.inside.locator('meta[http-equiv="Content-Security-Policy"]');
    return (await said.getAttribute("content")) ?? "";
  }

  async title(): Promise<string> {
    return this.inside.getByRole("heading", { level: 1 }).innerText();
  }

  async showsStep(title: string): Promise<void> {
    await this.inside.getByRole("heading", { level: 2, name: title }).waitFor();
  }

  async shows(words: string): Promise<void> {
    await this.inside.getByText(words).first().waitFor();
  }

  async namesOf(role: "button" | "region" | "list"): Promise<string[]> {
    const snapshot = await this.inside.locator("body").ariaSnapshot();
    return [...snapshot.matchAll(new RegExp(`- ${role} "([^"]*)"`, "g"))].map(
      ([, name = ""]) => name,
    );
  }

  /** The address of the same view on the full page. */
  async address(): Promise<string> {
    return this.inside
      .getByRole("textbox", { name: "Address of this view in The Long Way South" })
      .inputValue();
  }

  /** Waits until the frame is as tall as what is in it, and has settled so. */
  async fits(): Promise<void> {
    await this.frame().waitForFunction(() => {
      const root = document.getElementById("root")?.getBoundingClientRect().height ?? 0;
      return (
        Math.ceil(root) === innerHeight && document.documentElement.scrollHeight === innerHeight
      );
    });
  }

  /** Waits until the frame has the colours of a theme. */
  async isIn(theme: "light" | "dark"): Promise<void> {
    await this.inside.locator(`html[data-theme=${theme}]`).waitFor();
  }

  /** How tall the frame is. */
  async height(): Promise<number> {
    return this.frame().evaluate(() => innerHeight);
  }

  /** Another page tells the page around what only the frame may tell. */
  async sayFromElsewhere(height: number): Promise<void> {
    await this.page.evaluate((told) => {
      const heard = new Promise((resolve) => addEventListener("message", resolve, { once: true }));
      postMessage({ height: told }, "*");
      return heard;
    }, height);
  }

  /** Links of the page around. */
  linksAround(): Promise<number> {
    return this.page.getByRole("link").count();
  }

  /** The name that the other page's readers hear for the frame. */
  async frameName(): Promise<string> {
    return (await this.page.locator("iframe").getAttribute("title")) ?? "";
  }

  /** Waits until the page around is scrolled. */
  async isScrolled(): Promise<void> {
    await this.page.waitForFunction(() => scrollY > 0);
  }

  async isNotScrolled(): Promise<void> {
    await this.page.waitForFunction(() => scrollY === 0);
  }

  /** Waits until the address of the view is such. */
  async addressBecomes(pattern: RegExp): Promise<void> {
    await expect.poll(() => this.address()).toMatch(pattern);
  }

  async overflowsSideways(): Promise<boolean> {
    return this.frame().evaluate(() => document.documentElement.scrollWidth > innerWidth);
  }

  async faults(): Promise<string[]> {
    return findFaults(this.frame());
  }
}
