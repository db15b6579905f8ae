/** The reader's own data as they are used: by keys, and by a file that is chosen. */
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";

export class OwnDriver {
  constructor(private readonly page: Page) {}

  private get panel(): Locator {
    return this.page.getByRole("complementary", { name: "Your own data" });
  }

  private button(name: string | RegExp): Locator {
    return this.panel.getByRole("button", { name });
  }

  // when

  /** Opens the panel from the menu, by keys. */
  async open(): Promise<void> {
    await this.page.getByRole("button", { name: "More", exact: true }).focus();
    await this.page.keyboard.press("Enter");
    await this.page.getByRole("menuitem", { name: "Your own data" }).focus();
    await this.page.keyboard.press("Enter");
    await this.heading("Your own data");
  }

  async bring(name: string, text: string): Promise<void> {
    await this.bringBytes(name, Buffer.from(text));
  }

  async bringBytes(name: string, bytes: Uint8Array): Promise<void> {
    const buffer = Buffer.from(bytes);
    await this.panel
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "text/plain", buffer });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).focus();
    await this.page.keyboard.press("Enter");
  }

  async answer(choice: string | RegExp): Promise<void> {
    await this.panel.getByRole("radio", { name: choice }).focus();
    await this.page.keyboard.press("Space");
  }

  async choose(field: string, option: string): Promise<void> {
    await this.panel.getByRole("combobox", { name: field }).selectOption({ label: option });
  }

  /** Opens a part that is folded. */
  async unfold(title: string): Promise<void> {
    await this.panel.locator("summary", { hasText: title }).focus();
    await this.page.keyboard.press("Enter");
  }

  async write(field: string, text: string): Promise<void> {
    await this.panel.getByRole("textbox", { name: field }).focus();
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.insertText(text);
    await this.page.keyboard.press("Tab");
  }

  /** Pastes a text into the field for it. */
  async paste(text: string): Promise<void> {
    await this.unfold("Paste text instead");
    await this.panel.getByRole("textbox", { name: /^A table with names/ }).fill(text);
    await this.press("Read it");
  }

  /** Lets a file fall onto the page. */
  async drop(name: string, text: string): Promise<void> {
    await this.page.evaluate(
      ([file, words]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([words ?? ""], file ?? ""));
        document.body.dispatchEvent(
          new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }),
        );
      },
      [name, text],
    );
  }

  /** Saves the layer; returns its file's name and text. */
  async takeOut(): Promise<{ readonly name: string; readonly text: string }> {
    const download = this.page.waitForEvent("download");
    await this.press("Save as GeoJSON");
    const saved = await download;
    return { name: saved.suggestedFilename(), text: await readFile(await saved.path(), "utf8") };
  }

  // then

  /** Waits for a heading of the panel, which has the focus. */
  async heading(name: string): Promise<void> {
    await this.panel.getByRole("heading", { level: 2, name, exact: true }).waitFor();
    await this.panel.locator("h2:focus").waitFor();
  }

  async says(words: string | RegExp): Promise<void> {
    await this.panel.getByText(words).first().waitFor();
  }

  async has(button: string): Promise<boolean> {
    return (await this.button(button).count()) > 0;
  }

  async text(): Promise<string> {
    return this.panel.innerText();
  }

  /** Waits until the drawn map shows so many features of the reader's own. */
  async marksBecome(count: number): Promise<void> {
    const marks = this.page.locator(".drawn-explorer [data-own]");
    if (count === 0) return marks.first().waitFor({ state: "detached" });
    await marks.nth(count - 1).waitFor({ state: "attached" });
  }
}
