/** The dialogs "Share" and "Cite". */
import type { Locator, Page } from "playwright-core";

export class ShareDriver {
  constructor(private readonly page: Page) {}

  private get dialog(): Locator {
    return this.page.getByRole("dialog", { name: /^(Share|Cite)$/ });
  }

  // when

  async open(): Promise<void> {
    await this.page.getByRole("button", { name: "Share", exact: true }).click();
  }

  async openCitations(): Promise<void> {
    await this.page.getByRole("button", { name: "More", exact: true }).click();
    await this.page.getByRole("menuitem", { name: "Cite", exact: true }).click();
  }

  /** The first button of this name in the dialog. */
  async press(button: string): Promise<void> {
    await this.dialog.getByRole("button", { name: button, exact: true }).first().click();
  }

  /** Chooses how the view stands in another page. */
  async choose(field: string, choice: string): Promise<void> {
    await this.dialog.getByRole("combobox", { name: field }).selectOption(choice);
  }

  async giveTitle(title: string): Promise<void> {
    await this.dialog.getByRole("textbox", { name: /^Title above the map/ }).fill(title);
  }

  // then

  /** The address to copy, once it is there. */
  async address(): Promise<string> {
    return this.dialog.getByText(/^(https?|file):/).innerText();
  }

  /** The sentence and its sources that go with the address, once they are asked for. */
  async along(): Promise<string> {
    const part = this.dialog.getByRole("group").filter({ hasText: "With a sentence" });
    await part.getByText("With a sentence and its sources", { exact: true }).click();
    return part.getByRole("paragraph").innerText();
  }

  /** What the device's own sheet was given. */
  async sent(): Promise<unknown> {
    return this.page.evaluate(() => Reflect.get(window, "sent"));
  }

  /** Whether the dialog has a button of this name. */
  async offers(button: string): Promise<boolean> {
    return this.dialog.getByRole("button", { name: button, exact: true }).isVisible();
  }

  /** The text that stands selected on the page or in a field. */
  async selected(): Promise<string> {
    return this.page.evaluate(() => {
      const field = document.activeElement;
      return field instanceof HTMLTextAreaElement
        ? field.value.slice(field.selectionStart, field.selectionEnd)
        : String(getSelection());
    });
  }

  /** What of its looks comes with its style sheet. */
  async look(): Promise<{ width: string; padding: string }> {
    return this.dialog.first().evaluate((dialog) => {
      const [inner] = dialog.children;
      const { width } = getComputedStyle(dialog);
      return { width, padding: inner ? getComputedStyle(inner).paddingInlineStart : "" };
    });
  }

  /** All citations. */
  async citations(): Promise<string> {
    return this.dialog.getByRole("list").innerText();
  }

  /** The names of the formats, once they are there. */
  async citedAs(): Promise<string[]> {
    const names = this.dialog.getByRole("heading", { level: 3 });
    await names.first().waitFor();
    return names.allInnerTexts();
  }

  async snippet(): Promise<string> {
    return this.dialog.getByRole("textbox", { name: "Code to paste" }).inputValue();
  }

  async says(words: string): Promise<void> {
    await this.dialog.getByText(words).waitFor();
  }
}
