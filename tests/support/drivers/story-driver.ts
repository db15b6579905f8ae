/** Stories as they are read and presented. */
import type { Locator, Page } from "playwright-core";

/** A second window with the notes of who presents. */
class NotesDriver {
  constructor(private readonly window: Page) {}

  async shows(title: string): Promise<void> {
    await this.window.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
  }

  text(): Promise<string> {
    return this.window.getByRole("main", { name: "Notes" }).innerText();
  }

  /** Waits until the window has the focus. */
  async comesForward(): Promise<void> {
    await this.window.waitForFunction(() => document.hasFocus());
  }

  /** How long it has taken, as the window shows it. */
  async clock(): Promise<string> {
    return this.window.getByRole("definition").first().innerText();
  }

  async clockGoesOn(from: string): Promise<void> {
    await this.window.waitForFunction(
      (before) => document.querySelector("dd")?.textContent !== before,
      from,
    );
  }

  async close(): Promise<void> {
    await this.window.close();
  }

  async press(key: string): Promise<void> {
    await this.window.keyboard.press(key);
  }

  /** The size of its headline: the window has no look of its own. */
  headlineSize(): Promise<number> {
    return this.window
      .getByRole("heading", { level: 1 })
      .evaluate((headline) => Number.parseFloat(getComputedStyle(headline).fontSize));
  }

  async isClosed(): Promise<void> {
    if (!this.window.isClosed()) await this.window.waitForEvent("close");
  }
}

export class StoryDriver {
  constructor(private readonly page: Page) {}

  private get panel(): Locator {
    return this.page.getByRole("complementary", { name: "Story" });
  }

  private button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  // when

  /** Starts presenting from the list of stories, by keys. */
  async present(story: string): Promise<void> {
    await this.button(`Present: ${story}`).press("Enter");
  }

  async read(story: string): Promise<void> {
    await this.button(`Read: ${story}`).press("Enter");
  }

  async openNotes(): Promise<NotesDriver> {
    const opened = this.page.waitForEvent("popup");
    await this.page.keyboard.press("s");
    return new NotesDriver(await opened);
  }

  /** Clicks what is shown, where there is no button: the words of the card, or the map beside it. */
  async clickWall(where: "card" | "map"): Promise<void> {
    if (where === "card") await this.panel.locator(".step-card-words").click();
    else await this.page.mouse.click(900, 300);
  }

  /** Presses one of the buttons of who presents, or of the map; one that lies under another is not found. */
  /** Draws a line on what is presented, by mouse. */
  async drawOnWall(): Promise<void> {
    await this.page.mouse.move(820, 240);
    await this.page.mouse.down();
    await this.page.mouse.move(920, 320, { steps: 5 });
    await this.page.mouse.up();
  }

  /** Waits until a drawn line is on the wall, or none is left. */
  async wallIs(state: "drawn" | "clean"): Promise<void> {
    const line = this.page.locator(".wall-pen path").first();
    await line.waitFor({ state: state === "drawn" ? "attached" : "detached" });
  }

  async pressButton(name: string): Promise<void> {
    await this.page.mouse.move(900, 310);
    await this.button(name).click();
  }

  private step(title: string): Locator {
    return this.panel.getByRole("heading", { level: 2, name: title, exact: true });
  }

  /** Turns a wheel over the words until a step is where it is read. */
  async scrollTo(title: string): Promise<void> {
    const words = this.panel.locator(".player-step");
    const { x = 0, y = 0, width = 0, height = 0 } = (await words.boundingBox()) ?? {};
    await this.page.mouse.move(x + width / 2, y + height / 2);
    const down = ((await this.step(title).boundingBox())?.y ?? 0) - y;
    await this.page.mouse.wheel(0, down - height * 0.2);
  }

  /** How far beneath the upper edge of what is read a step stands, in pixels. */
  async topOfStep(title: string): Promise<number> {
    const words = (await this.panel.locator(".player-step").boundingBox())?.y ?? 0;
    return ((await this.step(title).boundingBox())?.y ?? Number.NaN) - words;
  }

  /** What must be said of the map and lies under the buttons of who presents. */
  coveredByTools(): Promise<string[]> {
    return this.page.evaluate(() => {
      const boxOf = (element: Element) => element.getBoundingClientRect();
      const tools = [...document.querySelectorAll(".presenting-tools button")].map(boxOf);
      const said = [...document.querySelectorAll(".app-credit, .wall-key")];
      const isCovered = (box: DOMRect) =>
        tools.some(
          (tool) =>
            tool.left < box.right &&
            tool.right > box.left &&
            tool.top < box.bottom &&
            tool.bottom > box.top,
        );
      return said.filter((each) => isCovered(boxOf(each))).map(({ className }) => className);
    });
  }

  /** Goes to a step, or to the end, by its dot. */
  async chooseDot(name: string): Promise<void> {
    await this.panel.getByRole("navigation").getByRole("button", { name, exact: true }).click();
  }

  /** As Esc does: browsers keep the key that ends it to themselves. */
  async endFullscreen(): Promise<void> {
    await this.page.waitForFunction(() => document.fullscreenElement !== null);
    await this.page.evaluate(() => document.exitFullscreen());
  }

  /** Draws a finger over the map, or over the words of the card, sideways. */
  async swipe(pixels: number, over: "map" | "card" = "map"): Promise<void> {
    const client = await this.page.context().newCDPSession(this.page);
    const words = this.panel.locator(".step-card-words");
    const box = over === "card" ? await words.boundingBox() : null;
    const [x, y] = [195, box ? box.y + box.height / 2 : 200];
    const touch = (type: "touchStart" | "touchMove", at: number) =>
      client.send("Input.dispatchTouchEvent", { type, touchPoints: [{ x: at, y }] });
    await touch("touchStart", x);
    await touch("touchMove", x + pixels / 2);
    await touch("touchMove", x + pixels);
    await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await client.detach();
  }

  // then

  /** Waits until the panel shows a step (or, at the end, a title). */
  async shows(title: string): Promise<void> {
    await this.panel.getByRole("heading", { level: 2, name: title, exact: true }).waitFor();
  }

  async showsEnd(): Promise<void> {
    await this.panel.getByRole("region", { name: "The end" }).waitFor();
  }

  panelText(): Promise<string> {
    return this.panel.innerText();
  }

  async says(text: string | RegExp): Promise<void> {
    await this.panel.getByRole("status").filter({ hasText: text }).first().waitFor();
  }

  /** What the card of keys says. */
  async keysShown(): Promise<string> {
    const card = this.page.getByRole("dialog", { name: "Keys" });
    await card.waitFor();
    return card.innerText();
  }

  async keysAreClosed(): Promise<void> {
    await this.page.getByRole("dialog", { name: "Keys" }).waitFor({ state: "detached" });
  }

  /** What the colours of the map mean, as it stands beneath it. */
  async tintsNamed(): Promise<string[]> {
    const key = this.page
      .getByRole("contentinfo")
      .getByRole("list", { name: "What the tints mean" });
    await key.waitFor();
    return key.getByRole("listitem").allInnerTexts();
  }

  /** What the links to the sources of the step at hand are called where they are seen. */
  async sourceLinks(): Promise<string[]> {
    const sources = this.panel.getByRole("region", { name: "Sources", exact: true });
    await sources.waitFor();
    return sources.locator("button > span:not(.visually-hidden)").allInnerTexts();
  }

  /** Pixels by which the mark of the step at hand begins before the words above it. */
  dotBeforeWords(): Promise<number> {
    return this.panel.evaluate((panel) => {
      const dot = panel.querySelector(".step-dots button[aria-current]");
      const words = panel.querySelector("h2");
      if (!dot || !words) return Number.NaN;
      const { left, width } = dot.getBoundingClientRect();
      const mark = Number.parseFloat(getComputedStyle(dot, "::before").inlineSize);
      return words.getBoundingClientRect().left - (left + (width - mark) / 2);
    });
  }

  /** In how many rows the dots of the steps stand. */
  async rowsOfDots(): Promise<number> {
    const dots = this.panel.locator(".step-dots button");
    await dots.first().waitFor();
    return dots.evaluateAll(
      (all) => new Set(all.map((each) => each.getBoundingClientRect().top)).size,
    );
  }

  /** How many blocks of the step's chart stand for several years together. */
  async chartOutlines(): Promise<number> {
    return this.panel.locator(".column-chart [data-together]").count();
  }

  /** Waits for the code at the end, which leads telephones to the story. */
  async showsCode(): Promise<void> {
    await this.panel.getByRole("img", { name: "The address as a QR code" }).waitFor();
  }

  /** Letters for the back row, in CSS pixels; and whether some of the step does not fit its card. */
  letters(): Promise<{ title: number; words: number; isCutOff: boolean }> {
    return this.panel.locator(".step-card-told").evaluate((told) => {
      const size = (selector: string) => {
        const text = told.querySelector(selector);
        return text ? Number.parseFloat(getComputedStyle(text).fontSize) : 0;
      };
      const isCutOff = told.scrollHeight > told.clientHeight;
      return { title: size("h2"), words: size(".step-card-words"), isCutOff };
    });
  }

  /** A key is pressed in the moment in which there is a slide: nothing of it has been painted. */
  async pressWithFirstSlide(key: string): Promise<void> {
    await this.page.evaluate((pressed) => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector(".presenting h2")) return;
        observer.disconnect();
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key: pressed, bubbles: true }));
      });
      observer.observe(document.body, { subtree: true, childList: true });
    }, key);
  }

  async isBlack(): Promise<void> {
    await this.page.getByRole("button", { name: /^The screen is black/ }).waitFor();
  }

  async isNotBlack(): Promise<void> {
    await this.page
      .getByRole("button", { name: /^The screen is black/ })
      .waitFor({ state: "detached" });
  }

  async offersWayBack(): Promise<void> {
    await this.button("Back to the step").waitFor();
  }

  async isAtStep(): Promise<void> {
    await this.button("Back to the step").waitFor({ state: "detached" });
  }

  /** The chrome of the atlas: its tools, guide and years. */
  async chromeIsGone(): Promise<void> {
    await this.page.getByRole("combobox", { name: "Search" }).waitFor({ state: "hidden" });
    await this.page.getByRole("region", { name: "Timeline" }).waitFor({ state: "hidden" });
  }

  async chromeIsBack(): Promise<void> {
    await this.page.getByRole("combobox", { name: "Search" }).waitFor({ state: "visible" });
  }
}
