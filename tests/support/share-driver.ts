/** The dialog "Share". */
import type { Locator, Page } from "playwright-core";

export class ShareDriver {
  constructor(private readonly page: Page) {}

  private get dialog(): Locator {
    return this.page.getByRole("dialog", { name: "Share" });
  }

  // when

  async open(): Promise<void> {
    await this.page.getByRole("button", { name: "Share" }).click();
  }

  async giveTitle(title: string): Promise<void> {
    await this.dialog.getByRole("textbox", { name: /^Title above the map/ }).fill(title);
  }

  // then

  async snippet(): Promise<string> {
    return this.dialog.getByRole("textbox", { name: "Code to paste" }).inputValue();
  }

  async says(words: string): Promise<void> {
    await this.dialog.getByText(words).waitFor();
  }
}
