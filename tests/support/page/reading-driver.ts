import type { Locator, Page } from "playwright-core";

/** What is read beside the map or over it, and the evidence that its sentences open. */
export class ReadingDriver {
  private readonly panels: Readonly<Record<"record" | "page", Locator>>;

  constructor(private readonly page: Page) {
    this.panels = {
      record: page.getByRole("complementary", { name: "Record", exact: true }),
      page: page.getByRole("main"),
    };
  }

  /** Scrolls to the end of what is read. */
  async toEnd(panel: "record" | "page"): Promise<void> {
    await this.panels[panel].evaluate(
      (element) =>
        new Promise((scrolled) => {
          element.addEventListener("scroll", scrolled, { once: true });
          element.scrollTo({ top: element.scrollHeight });
        }),
    );
  }

  /** Pixels of what is read that lie above its panel. */
  async scrolledBy(panel: "record" | "page"): Promise<number> {
    return this.panels[panel].evaluate(({ scrollTop }) => scrollTop);
  }

  /** Types a year into a field of the page, key by key. */
  async typeYear(field: string, year: string): Promise<void> {
    await this.page.getByRole("spinbutton", { name: field }).focus();
    await this.page.keyboard.type(year);
  }

  async openEvidence(): Promise<string> {
    await this.page
      .getByRole("button", { name: /^Source \d+: / })
      .first()
      .click();
    const dialog = this.page.getByRole("dialog", { name: "Evidence" });
    await dialog.waitFor({ state: "visible" });
    return dialog.innerText();
  }

  async citeEvidence(): Promise<void> {
    const dialog = this.page.getByRole("dialog", { name: "Evidence" });
    await dialog.getByRole("button", { name: "Cite" }).click();
  }

  async evidenceIsClosed(): Promise<void> {
    await this.page.getByRole("dialog", { name: "Evidence" }).waitFor({ state: "hidden" });
  }
}
