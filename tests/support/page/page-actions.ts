/** What every reader does and sees, whatever part of the page it is. */
import type { Locator, Page } from "playwright-core";
import { inject } from "vitest";
import { findFaults } from "./axe.ts";

export function addressOf(hash: string): string {
  return `${inject("site")}${hash === "" ? "" : `#${hash}`}`;
}

export class PageActions {
  protected constructor(protected readonly page: Page) {}

  // when

  /** Goes to another address; pointer and keys would else come before the page has heard of it. */
  async goTo(hash: string): Promise<void> {
    await this.page.goto(addressOf(hash));
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
  protected async hasStarted(): Promise<void> {
    await this.page.getByRole("combobox", { name: "Search" }).waitFor();
  }

  protected async emptySearch(): Promise<void> {
    const search = this.page.getByRole("combobox", { name: "Search" });
    if ((await search.inputValue()) !== "") await search.fill("");
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
    // A button goes on with a country's stance, or with what is reported of a route.
    const named = this.page.getByText(name, { exact: true });
    return this.list(list).getByRole("button").filter({ has: named });
  }

  /** Brings a list to the panel, whatever is read there; what is chosen stays so. */
  async openList(list: "Countries" | "Routes" | "Stories"): Promise<void> {
    const tab = this.page.getByRole("tab", { name: list, exact: true });
    const skip = this.page.getByRole("button", { name: `Go to the ${list.toLowerCase()}` });
    await tab.or(skip).first().waitFor();
    if (await tab.isVisible()) await tab.click();
    else await skip.press("Enter");
  }

  async chooseCountry(name: string): Promise<void> {
    await this.openList("Countries");
    await this.button("Countries", name).click();
  }

  async chooseRoute(name: string): Promise<void> {
    await this.openList("Routes");
    await this.button("Routes", name).click();
  }

  async switchRoute(name: string): Promise<void> {
    await this.openList("Routes");
    await this.choose("Choose what is shown");
    await this.page.getByRole("checkbox", { name: new RegExp(name) }).press("Space");
  }

  async choose(button: string): Promise<void> {
    await this.page.getByRole("button", { name: button, exact: true }).click();
  }

  /** Chooses what the bar's menu holds. */
  private async chooseInMenu(role: "menuitem" | "menuitemradio", name: string): Promise<void> {
    await this.page.getByRole("button", { name: "More", exact: true }).click();
    await this.page.getByRole(role, { name, exact: true }).click();
  }

  async chooseFromMenu(name: string): Promise<void> {
    await this.chooseInMenu("menuitem", name);
  }

  async chooseTheme(theme: string): Promise<void> {
    await this.chooseInMenu("menuitemradio", theme);
    await this.page.keyboard.press("Escape");
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
    await this.openList(list);
    const rows = this.list(list).locator("button[aria-pressed]");
    await rows.first().waitFor();
    const names = await rows.allInnerTexts();
    return names.map((name) => name.split("\n")[0] ?? "");
  }

  async chosenIn(list: "Countries" | "Routes"): Promise<string[]> {
    await this.openList(list);
    await this.list(list).waitFor();
    const names = await this.list(list).getByRole("button", { pressed: true }).allInnerTexts();
    return names.map((name) => name.split("\n")[0] ?? "");
  }

  async hoveredIn(list: "Countries" | "Routes"): Promise<string[]> {
    const items = this.list(list).locator("[data-hovered]");
    await items.first().waitFor();
    const names = await items.allInnerTexts();
    return names.map((name) => name.split("\n")[0] ?? "");
  }

  /** What is said of there being no more to see; nothing further out. */
  async lastWord(): Promise<string> {
    return this.page.locator(".app-last-zoom").innerText();
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

  /** Waits until what has the focus is called so. */
  async focusComesTo(name: string): Promise<void> {
    await this.page.waitForFunction((wanted) => {
      const element = document.activeElement;
      return (element?.getAttribute("aria-label") ?? element?.textContent) === wanted;
    }, name);
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
