/** A reader's own stories, and a story's questions, as they are used. */
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";

export class MakerDriver {
  constructor(private readonly page: Page) {}

  /** A button that keys can reach: the map's own have the arrow keys instead. */
  private button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name }).and(this.page.locator(':not([tabindex="-1"])'));
  }

  private get focused(): Locator {
    return this.page.locator(":focus");
  }

  private get file(): Locator {
    return this.page.locator("input[type=file]");
  }

  // when

  /** Goes to a button without a pointer and presses it. */
  async pressButton(name: string | RegExp): Promise<void> {
    await this.button(name).focus();
    await this.page.keyboard.press("Enter");
  }

  /** Writes into a field, in the place of what is in it. */
  async write(field: string, text: string): Promise<void> {
    await this.page.getByRole("textbox", { name: field, exact: true }).focus();
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.insertText(text);
  }

  /** Goes to a field in the moment in which it is there: nothing of it has been painted. */
  async goToFieldAtOnce(field: string): Promise<void> {
    await this.page.evaluate((wanted) => {
      const observer = new MutationObserver(() => {
        const label = [...document.querySelectorAll("label")].find((each) =>
          each.textContent?.startsWith(wanted),
        );
        if (!label?.control) return;
        observer.disconnect();
        label.control.focus();
      });
      observer.observe(document.body, { subtree: true, childList: true });
    }, field);
  }

  async goToLastYear(): Promise<void> {
    await this.page.getByRole("slider", { name: "Year" }).focus();
    await this.page.keyboard.press("End");
  }

  /** Saves a story; returns its file's name and text. */
  async saveFile(): Promise<{ name: string; text: string }> {
    const download = this.page.waitForEvent("download");
    await this.pressButton(/^Save as a file/);
    const saved = await download;
    return { name: saved.suggestedFilename(), text: await readFile(await saved.path(), "utf8") };
  }

  async openFile(text: string): Promise<void> {
    const buffer = Buffer.from(text);
    await this.file.setInputFiles({ name: "story.json", mimeType: "application/json", buffer });
  }

  /** Chooses a picture for the step at hand. */
  async choosePicture(bytes: Uint8Array, name = "picture.png"): Promise<void> {
    const buffer = Buffer.from(bytes);
    await this.file.setInputFiles({ name, mimeType: "image/png", buffer });
  }

  /** Pastes a picture where the focus is. */
  async pastePicture(bytes: Uint8Array): Promise<void> {
    await this.page.evaluate(
      (data) => {
        const files = new DataTransfer();
        files.items.add(new File([Uint8Array.from(data)], "pasted.png", { type: "image/png" }));
        const paste = new ClipboardEvent("paste", { clipboardData: files, bubbles: true });
        document.activeElement?.dispatchEvent(paste);
      },
      [...bytes],
    );
  }

  /** Empties what is kept, in another tab. */
  async emptyInAnotherTab(): Promise<void> {
    const tab = await this.page.context().newPage();
    await tab.goto(new URL("data/README.md", this.page.url()).href);
    await tab.evaluate(() => localStorage.setItem("long-way-south.stories", "[]"));
    await tab.close();
  }

  /** Takes the pictures' bytes from the device, as a browser may that needs room. */
  async losePictures(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const lost = indexedDB.deleteDatabase("long-way-south.pictures");
          lost.onsuccess = () => resolve();
        }),
    );
    await this.page.reload();
  }

  /** Draws a point of a mark over the map by mouse. */
  async dragMark(name: RegExp, across: number, down: number): Promise<void> {
    const handle = this.page.getByRole("button", { name });
    await handle.waitFor();
    const { x, y, width, height } = (await handle.boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    };
    const [left, top] = [x + width / 2, y + height / 2];
    await this.page.mouse.move(left, top);
    await this.page.mouse.down();
    await this.page.mouse.move(left + across, top + down, { steps: 4 });
    await this.page.mouse.up();
  }

  /** Asks for a link to a story; returns the part after `#`. */
  async link(): Promise<string> {
    await this.pressButton(/^Copy a link/);
    return new URL(await this.page.locator(".link-address").innerText()).hash.slice(1);
  }

  /** Answers the question at hand from the list of countries or routes. */
  async answerFromList(name: string): Promise<void> {
    const list = this.page.getByRole("combobox", { name: /^Answer on the map/ });
    await list.selectOption({ label: name });
    await this.pressButton("Answer");
  }

  /** Chooses among the answers of the question at hand, by keys. */
  async answerChoice(part: string): Promise<void> {
    await this.page.getByRole("radio", { name: new RegExp(part) }).focus();
    await this.page.keyboard.press("Space");
    await this.page.keyboard.press("Enter");
  }

  /** Opens the first of what the answer rests on; returns what the evidence says. */
  async openEvidence(): Promise<string> {
    const evidence = this.page.getByRole("region", { name: "Sources", exact: true });
    await evidence.getByRole("button").first().press("Enter");
    const dialog = this.page.getByRole("dialog", { name: "Evidence" });
    await dialog.waitFor();
    const text = await dialog.innerText();
    await this.page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    return text;
  }

  /** Presses a button of the bar over the map. */
  async pressInBar(name: string): Promise<void> {
    await this.page.getByRole("banner").getByRole("button", { name, exact: true }).press("Enter");
  }

  // then

  /** Waits until there are as many steps, and returns their names. */
  async steps(count: number): Promise<string[]> {
    const steps = this.page.getByRole("list", { name: "Steps" }).getByRole("button");
    await steps.nth(count - 1).waitFor();
    return (await steps.allInnerTexts()).map((name) => name.replace(/\s+/g, " "));
  }

  /** Waits until the map has these marks, in words. */
  async mapIsMarked(words: string): Promise<void> {
    await this.page.getByRole("img", { name: words }).locator("svg [data-part=marks]").waitFor();
  }

  /** Waits until a picture with this description is seen, the topmost of them, and returns its pixels and where it is from. */
  async picture(description: string): Promise<{ width: number; height: number; source: string }> {
    const images = this.page.getByRole("img", { name: description, exact: true });
    const image = images.and(this.page.locator("[src]")).last();
    await image.waitFor();
    return image.evaluate(async (seen) => {
      if (!(seen instanceof HTMLImageElement)) throw new Error("It is no picture.");
      await seen.decode();
      return { width: seen.naturalWidth, height: seen.naturalHeight, source: seen.src };
    });
  }

  /** What was told last, to eyes and to screen readers alike. */
  async says(words: string | RegExp): Promise<void> {
    await this.page.getByRole("status").filter({ hasText: words }).first().waitFor();
  }

  /** Waits until a field has the focus. */
  async isInField(field: string): Promise<void> {
    await this.page.getByRole("textbox", { name: field, exact: true }).and(this.focused).waitFor();
  }

  async valueOf(field: string): Promise<string> {
    return this.page.getByRole("textbox", { name: field, exact: true }).inputValue();
  }
}
