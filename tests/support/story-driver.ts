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

  /** As Esc does: browsers keep the key that ends it to themselves. */
  async endFullscreen(): Promise<void> {
    await this.page.waitForFunction(() => document.fullscreenElement !== null);
    await this.page.evaluate(() => document.exitFullscreen());
  }

  /** Draws a finger over the map, sideways. */
  async swipe(pixels: number): Promise<void> {
    const client = await this.page.context().newCDPSession(this.page);
    const [x, y] = [195, 200];
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
