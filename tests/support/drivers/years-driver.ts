/** The years strip as a reader uses it. */
import type { Locator, Page } from "playwright-core";
import { middleOfYear, stripWidth } from "#view/strip/strip-scale.ts";

export class YearsDriver {
  constructor(private readonly page: Page) {}

  private get slider(): Locator {
    return this.page.getByRole("slider", { name: "Year" });
  }

  private get timeline(): Locator {
    return this.page.getByRole("region", { name: "Timeline" });
  }

  private get titles(): Locator {
    return this.page.getByRole("button", { name: /^What the years count/ });
  }

  /** The middle of a year's column in the window. */
  private async placeOf(year: number): Promise<{ x: number; y: number }> {
    const box = await this.slider.boundingBox();
    if (!box) throw new Error("There is no slider.");
    return {
      x: box.x + (middleOfYear(year) / stripWidth) * box.width,
      y: box.y + box.height / 2,
    };
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
  async tap(year: number): Promise<void> {
    const { x, y } = await this.placeOf(year);
    await this.page.mouse.click(x, y);
  }

  /** Moves the pointer over the column of a year. */
  async pointAt(year: number): Promise<void> {
    const { x, y } = await this.placeOf(year);
    await this.page.mouse.move(x, y);
  }

  async press(name: string): Promise<void> {
    await this.timeline.getByRole("button", { name, exact: true }).click();
  }

  async play(): Promise<void> {
    await this.press("Play years");
  }

  /** Leaves the year by the mark that lies on the map. */
  async leaveByChip(year: number): Promise<void> {
    await this.page.getByRole("button", { name: `${year}: show all years` }).click();
  }

  /** Puts another year beside the one that is compared; or another one first. */
  async compare(side: "First year" | "Compare with…", choice: string): Promise<void> {
    await this.page
      .getByRole("region", { name: "Comparison" })
      .getByRole("combobox", { name: side })
      .selectOption({ label: choice });
  }

  /** Chooses what is counted, by typing some of its name. */
  async count(words: string): Promise<void> {
    await this.titles.first().click();
    await this.page.keyboard.type(words);
    await this.page.keyboard.press("Enter");
  }

  /** The series that are offered, under their headings. */
  async offered(): Promise<string[]> {
    await this.titles.first().click();
    const options = this.page.getByRole("option");
    await options.first().waitFor();
    const names = await options.allInnerTexts();
    await this.page.keyboard.press("Escape");
    return names;
  }

  // then

  /** Pixels from the middle of a year's column to that of the thumb under the chart. */
  async thumbOff(year: number): Promise<number> {
    const thumb = await this.page.locator(".year-track-thumb").boundingBox();
    if (!thumb) throw new Error("There is no thumb.");
    return Math.abs(thumb.x + thumb.width / 2 - (await this.placeOf(year)).x);
  }

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
    return this.timeline.innerText();
  }

  /** What is counted, as the chart's title has it. */
  async title(): Promise<string> {
    return (await this.titles.first().innerText()).split("\n").at(-1) ?? "";
  }

  /** Waits until what is pointed at says this. */
  async tells(text: RegExp): Promise<void> {
    await this.page.locator(".year-card, .year-bubble").filter({ hasText: text }).waitFor();
  }

  /** Words of the chart that lie on one another. */
  async wordsOverlapping(): Promise<string[]> {
    return this.timeline.evaluate((timeline) => {
      const words = [...timeline.querySelectorAll<HTMLElement>(".years-plot-labels p")];
      const boxes = words.map((each) => {
        // A line's own box: letters are less high than the face that they are cut from.
        return { text: each.innerText, box: each.getBoundingClientRect() };
      });
      return boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter(
            (b) =>
              a.box.left < b.box.right &&
              b.box.left < a.box.right &&
              a.box.top < b.box.bottom - 1 &&
              b.box.top < a.box.bottom - 1,
          )
          .map((b) => `${a.text} / ${b.text}`),
      );
    });
  }

  async rows(): Promise<string[]> {
    return this.page.getByRole("table").getByRole("row").allInnerTexts();
  }
}
