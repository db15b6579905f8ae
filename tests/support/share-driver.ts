/** The dialogs "Share" and "Cite". */
import type { Locator, Page } from "playwright-core";

export class ShareDriver {
  constructor(private readonly page: Page) {}

  private get dialog(): Locator {
    return this.page.getByRole("dialog", { name: /^(Share|Cite)$/ });
  }

  // when

  async open(): Promise<void> {
    await this.page.getByRole("button", { name: "Share" }).click();
  }

  async openCitations(): Promise<void> {
    await this.page.getByRole("button", { name: "Cite", exact: true }).click();
  }

  async giveTitle(title: string): Promise<void> {
    await this.dialog.getByRole("textbox", { name: /^Title above the map/ }).fill(title);
  }

  // then

  /** The address to copy, once it is there. */
  async address(): Promise<string> {
    return this.dialog.getByText(/^(https?|file):/).innerText();
  }

  /** All citations. */
  async citations(): Promise<string> {
    return this.dialog.getByRole("list").innerText();
  }

  async snippet(): Promise<string> {
    return this.dialog.getByRole("textbox", { name: "Code to paste" }).inputValue();
  }

  async says(words: string): Promise<void> {
    await this.dialog.getByText(words).waitFor();
  }
}
