/** The handout of a story, on the screen and on paper. */
import type { Locator, Page } from "playwright-core";
import { extractText, getDocumentProxy } from "unpdf";

export class HandoutDriver {
  constructor(private readonly page: Page) {}

  private get sheets(): Locator {
    return this.page.getByRole("article");
  }

  // when

  async switch(name: string): Promise<void> {
    await this.page.getByRole("checkbox", { name }).click();
  }

  /** Chooses what is shown and printed. */
  async choosePaper(name: string): Promise<void> {
    await this.page.getByRole("radio", { name }).check();
    await this.page.getByRole("article", { name }).waitFor();
  }

  /** The text of each sheet, as a browser prints them, in one line. */
  async print(format: "A4" | "Letter", isAcross = false): Promise<string[]> {
    const bytes = await this.page.pdf({ format, landscape: isAcross, printBackground: true });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
    return text.map((sheet) => sheet.replace(/\s+/g, " "));
  }

  // then

  /** Waits until the handout of this title stands with all its maps. */
  async shows(title: string): Promise<void> {
    await this.sheets.getByRole("heading", { level: 3, name: title, exact: true }).waitFor();
    await this.page.waitForFunction(() =>
      [...document.querySelectorAll(".handout-figure > div")].every((map) => map.firstChild),
    );
  }

  /** Waits until the title stands in the other language too. */
  async isInBoth(title: string): Promise<void> {
    await this.sheets
      .getByRole("heading", { level: 3 })
      .getByText(title, { exact: true })
      .waitFor();
  }

  async text(): Promise<string> {
    return (await this.sheets.innerText()).replace(/\s+/g, " ");
  }

  async answers(): Promise<string> {
    const teacher = this.page.getByRole("region", { name: "For the teacher" });
    return (await teacher.innerText()).replace(/\s+/g, " ");
  }

  /** What is wider than the paper between its margins, or higher than a sheet, in print. */
  async cutElements(widthInMillimetres: number, heightInMillimetres: number): Promise<string[]> {
    const pixels = (millimetres: number) => Math.floor((millimetres * 96) / 25.4);
    const screen = this.page.viewportSize() ?? { width: 1280, height: 800 };
    const [width, height] = [pixels(widthInMillimetres), pixels(heightInMillimetres)];
    await this.page.emulateMedia({ media: "print" });
    await this.page.setViewportSize({ width, height });
    const cut = await this.sheets.evaluate((article) => {
      const whole = ".handout-step, .handout-figure, li, dl > div, .handout-facts";
      const wide = [...article.querySelectorAll("*:not(svg *)")].filter(
        (element) => element.getBoundingClientRect().right > innerWidth + 1,
      );
      const high = [...article.querySelectorAll(whole)].filter(
        (element) => element.getBoundingClientRect().height > innerHeight,
      );
      return [...wide, ...high].map((element) => element.outerHTML.slice(0, 120));
    });
    await this.page.emulateMedia({ media: null });
    await this.page.setViewportSize(screen);
    return cut;
  }
}
