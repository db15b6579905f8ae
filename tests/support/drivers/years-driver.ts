/** The years strip as a reader uses it. */
import type { Locator, Page } from "playwright-core";

export class YearsDriver {
  constructor(private readonly page: Page) {}

  private get slider(): Locator {
    return this.page.getByRole("slider", { name: "Year" });
  }

  // when

  /** Goes on by Tab until the slider has the focus; returns how many stops that took. */
  async tabToSlider(): Promise<number> {
    for (let stops = 1; stops < 120; stops += 1) {
      await this.page.keyboard.press("Tab");
      const reached = await this.slider.evaluate((slider) => slider === document.activeElement);
      if (reached) return stops;
    }
    throw new Error("Tab never reached the slider of the year.");
  }

  /** Clicks the chart in the column of a year. */
  async tap(year: number, first: number, last: number): Promise<void> {
    const box = await this.slider.boundingBox();
    if (!box) throw new Error("There is no slider.");
    const column = box.width / (last - first + 1);
    await this.page.mouse.click(box.x + (year - first + 0.5) * column, box.y + box.height / 2);
  }

  async play(): Promise<void> {
    await this.page.getByRole("button", { name: "Play years" }).click();
  }

  async compareWith(choice: string): Promise<void> {
    await this.page
      .getByRole("combobox", { name: "Compare with…" })
      .first()
      .selectOption({ label: choice });
  }

  async count(series: string): Promise<void> {
    await this.page
      .getByRole("combobox", { name: "What the years count" })
      .first()
      .selectOption({ label: series });
  }

  // then

  async says(): Promise<string> {
    return (await this.slider.getAttribute("aria-valuetext")) ?? "";
  }

  async isPlaying(): Promise<boolean> {
    const pressed = await this.page
      .getByRole("button", { name: "Play years" })
      .getAttribute("aria-pressed");
    return pressed === "true";
  }

  async stops(): Promise<void> {
    await this.page.locator("[aria-label='Play years'][aria-pressed='false']").waitFor();
  }

  async text(): Promise<string> {
    return this.page.getByRole("region", { name: "Timeline" }).innerText();
  }

  async rows(): Promise<string[]> {
    return this.page.getByRole("table").getByRole("row").allInnerTexts();
  }
}
