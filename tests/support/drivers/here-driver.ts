import type { Locator, Page } from "playwright-core";

/** What lies at a place of the map, as hands and keys meet it. */
export class HereDriver {
  constructor(private readonly page: Page) {}

  private get stops(): Locator {
    return this.page.getByRole("list", { name: /^On the map/ });
  }

  private get incidents(): Locator {
    return this.page.getByRole("dialog", { name: "Incidents", exact: true });
  }

  private get chooser(): Locator {
    return this.page.getByRole("dialog", { name: "Here", exact: true });
  }

  private stop(name: string): Locator {
    return this.stops.getByRole("button", { name: new RegExp(`^${name},`) });
  }

  // when

  /** The reader stirs: what names things on the map comes then. */
  async stir(): Promise<void> {
    await this.page.mouse.move(2, 2);
    await this.stops.waitFor({ state: "attached" });
  }

  /** Goes to a thing of the map by keys. */
  async reach(name: string): Promise<void> {
    await this.stop(name).focus();
  }

  /** Clicks where the map has a thing. */
  async click(name: string): Promise<void> {
    await this.reach(name);
    const box = await this.stop(name).boundingBox();
    if (!box) throw new Error(`${name} is nowhere.`);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  async openRow(headline: string): Promise<void> {
    await this.incidents.getByRole("button", { name: headline }).click();
  }

  async showNoted(): Promise<void> {
    await this.incidents.getByRole("button", { name: "Show what happened" }).first().click();
  }

  async openAll(): Promise<void> {
    await this.incidents.getByRole("button", { name: /^All \d/ }).click();
  }

  async chooseHere(name: string): Promise<void> {
    await this.chooser.getByRole("button", { name }).click();
  }

  // then

  async heading(): Promise<string> {
    return this.incidents.getByRole("heading").innerText();
  }

  async rows(): Promise<string[]> {
    await this.incidents.waitFor();
    return this.incidents.getByRole("listitem").allInnerTexts();
  }

  async isClosed(): Promise<void> {
    await this.incidents.waitFor({ state: "detached" });
  }

  /** What a finger reached, by name, and the least height of a row. */
  async offered(): Promise<{ readonly names: string[]; readonly height: number }> {
    await this.chooser.waitFor();
    const rows = await this.chooser.getByRole("listitem").getByRole("button").all();
    const boxes = await Promise.all(rows.map((row) => row.boundingBox()));
    return {
      names: await Promise.all(rows.map((row) => row.innerText())),
      height: Math.min(...boxes.map((box) => box?.height ?? 0)),
    };
  }

  /** How the chooser lies to the place that a finger reached, and whether the window holds it whole. */
  async liesFrom({ x, y }: { readonly x: number; readonly y: number }) {
    await this.chooser.waitFor();
    return this.chooser.evaluate(
      (chooser, at) => {
        const { left, right, top, bottom } = chooser.getBoundingClientRect();
        return {
          covers: left <= at.x && at.x <= right && top <= at.y && at.y <= bottom,
          isWhole:
            left >= 0 && top >= 0 && right <= window.innerWidth && bottom <= window.innerHeight,
          width: right - left,
        };
      },
      { x, y },
    );
  }

  /** What the pointer rests on, as it is named beside it. */
  async tip(): Promise<string[]> {
    await this.page.locator(".tip").waitFor();
    return this.page.locator(".tip p > *").allInnerTexts();
  }

  async hasNoTip(): Promise<void> {
    await this.page.locator(".tip").waitFor({ state: "detached" });
  }

  /** How often Tab stops at things of the map. */
  async stopsOfTab(): Promise<number> {
    return this.stops.locator("button[tabindex='0']").count();
  }

  /** Waits until what has the focus holds these words. */
  async focusIsOn(words: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => document.activeElement?.textContent?.includes(wanted),
      words,
    );
  }
}
