/** Keyboards of other layouts and scripts, as the page hears them. */
import type { Page } from "playwright-core";

/** What a key tells of itself. */
interface HeardKey {
  readonly key: string;
  readonly code?: string;
  readonly keyCode?: number;
  readonly shiftKey?: boolean;
}

export class KeyboardDriver {
  constructor(private readonly page: Page) {}

  /** Begins, or goes on with, a word that an input method has not ended yet. */
  async compose(word: string): Promise<void> {
    const client = await this.page.context().newCDPSession(this.page);
    const [selectionStart, selectionEnd] = [word.length, word.length];
    await client.send("Input.imeSetComposition", { text: word, selectionStart, selectionEnd });
    await client.detach();
  }

  /** Ends the word that is being composed. */
  async endWord(word: string): Promise<void> {
    await this.page.keyboard.insertText(word);
  }

  /** A key as another keyboard would send it to what has the focus. */
  async send(key: HeardKey): Promise<void> {
    await this.page.evaluate((heard) => {
      const options = { ...heard, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", options));
    }, key);
  }

  /** What the field that has the focus holds. */
  async written(): Promise<string> {
    return this.page.evaluate(() => {
      const field = document.activeElement;
      const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
      return isField ? field.value : "";
    });
  }

  /** The result of the search that Enter would open; waits until there is one. */
  async bestResult(): Promise<string> {
    const best = this.page
      .getByRole("listbox", { name: "Search results" })
      .getByRole("option", { selected: true });
    await best.waitFor();
    return best.innerText();
  }

  async focusMap(): Promise<void> {
    await this.page.getByRole("application").focus();
  }

  async focusField(name: string | RegExp): Promise<void> {
    await this.page.getByRole("textbox", { name }).focus();
  }

  async dialogIsOpen(name: string): Promise<boolean> {
    return this.page.getByRole("dialog", { name }).isVisible();
  }
}
