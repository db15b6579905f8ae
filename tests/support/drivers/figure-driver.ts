/** The dialog "Make a picture" and the printed page, as a journalist uses them. */
import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export class FigureDriver {
  constructor(private readonly page: Page) {}

  private get dialog(): Locator {
    return this.page.getByRole("dialog", { name: "Make a picture" });
  }

  private box(name: string): Locator {
    return this.dialog.getByRole("combobox", { name, exact: true });
  }

  // when

  async open(): Promise<void> {
    await this.page.getByRole("button", { name: "Make a picture" }).click();
    await this.isDrawn();
  }

  /** On a phone it is asked for in a menu. */
  async openFromMenu(): Promise<void> {
    await this.page.getByRole("button", { name: "More", exact: true }).first().click();
    await this.page.getByRole("menuitem", { name: "Make a picture" }).click();
    await this.isDrawn();
  }

  async choose(field: string, option: string): Promise<void> {
    await this.box(field).selectOption({ label: option });
    await this.isDrawn();
  }

  async write(field: string, text: string): Promise<void> {
    await this.dialog.getByRole("textbox", { name: field, exact: true }).fill(text);
    await this.isDrawn();
  }

  /** Asks for the other language beside the page's, and waits for its words. */
  async tellInBoth(): Promise<void> {
    await this.dialog.getByRole("checkbox", { name: "Also in Korean" }).check();
    await this.dialog.getByRole("textbox", { name: "Title in Korean" }).waitFor();
    await this.isDrawn();
  }

  /** Opens what can be changed by hand. */
  async openHand(): Promise<void> {
    await this.dialog.getByText("By hand: names, legend, frame").click();
  }

  /** Leaves a name out of the picture, or puts it back. */
  async nameIsOn(name: string, isOn: boolean): Promise<void> {
    await this.dialog.getByRole("checkbox", { name, exact: true }).setChecked(isOn);
    await this.isDrawn();
  }

  /** Moves a name by the keyboard. */
  async moveName(name: string, key: string): Promise<void> {
    const button = this.dialog.getByRole("button", { name: `Move ${name} with the arrow keys` });
    await button.press(key);
    await this.isDrawn();
  }

  /** Drags a name of the picture with the pointer, by so many pixels. */
  async dragName(name: string, dx: number, dy: number): Promise<void> {
    const box = await this.nameInPicture(name).boundingBox();
    if (!box) throw new Error(`${name} is not on the picture.`);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + dx, y + dy, { steps: 3 });
    await this.page.mouse.up();
  }

  private nameInPicture(name: string): Locator {
    return this.dialog
      .locator("[role=img] svg [data-labels] text")
      .filter({ hasText: name })
      .first();
  }

  /** Where a name stands in the picture, in pixels of the page. */
  async placeOf(name: string): Promise<{ readonly x: number; readonly y: number }> {
    const box = await this.nameInPicture(name).boundingBox();
    return { x: box?.x ?? 0, y: box?.y ?? 0 };
  }

  async reword(line: string, words: string): Promise<void> {
    await this.dialog.getByRole("textbox", { name: `Words for “${line}”` }).fill(words);
    await this.isDrawn();
  }

  async undo(): Promise<void> {
    await this.dialog.getByRole("button", { name: "Undo" }).click();
    await this.isDrawn();
  }

  /** Asks for the film of the years, and gives it up. */
  async cancelFilm(): Promise<void> {
    await this.dialog.getByRole("button", { name: "Save as a film" }).click();
    await this.dialog.getByRole("progressbar").waitFor();
    await this.dialog.getByRole("button", { name: "Cancel" }).click();
    await this.says("The film was given up");
  }

  /** Asks for a picture of so many pixels, and gives it up by keys while it is drawn. */
  async cancelPicture(pixels: string): Promise<void> {
    await this.box("Pixels").selectOption({ label: pixels });
    await this.dialog.getByRole("button", { name: "Save PNG" }).press("Enter");
    await this.dialog.getByRole("progressbar", { name: "The file is being written." }).waitFor();
    await this.dialog.getByRole("button", { name: "Cancel" }).press("Enter");
    await this.says("The file was given up");
    await this.dialog.locator("button:focus", { hasText: "Save PNG" }).waitFor();
  }

  async save(format: "PNG" | "SVG" | "PDF"): Promise<SavedFile> {
    const saving = this.page.waitForEvent("download");
    await this.dialog.getByRole("button", { name: `Save ${format}` }).click();
    const download = await saving;
    return {
      name: download.suggestedFilename(),
      bytes: readFileSync(await download.path()),
    };
  }

  /** Lets the browser copy, and copies the picture: its first bytes as the clipboard has them. */
  async copy(): Promise<number[]> {
    await this.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await this.pressCopy();
    await this.says("The picture is copied");
    return this.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const picture = await item?.getType("image/png");
      return picture ? [...new Uint8Array(await picture.slice(0, 24).arrayBuffer())] : [];
    });
  }

  async pressCopy(): Promise<void> {
    await this.dialog.getByRole("button", { name: "Copy picture" }).click();
  }

  /** Shares the picture by the device's sheet: the name of the file that it is handed. */
  async share(): Promise<string> {
    await this.dialog.getByRole("button", { name: "Share picture" }).click();
    const title = await this.page.waitForFunction(() => document.title.match(/^shared: (.+)/)?.[1]);
    return String(await title.jsonValue());
  }

  /** Asks for a size in pixels that need not be possible. */
  async tryFreeSize(width: number, height: number): Promise<void> {
    await this.box("Size").selectOption({ label: "Free size" });
    await this.dialog.getByRole("spinbutton", { name: "Width" }).fill(String(width));
    await this.dialog.getByRole("spinbutton", { name: "Height" }).fill(String(height));
  }

  /** Prints the page as the browser would, on A4. */
  async print(): Promise<Uint8Array> {
    return this.page.pdf({ format: "A4", printBackground: true });
  }

  // then

  /** Waits until the preview shows what was asked for last. */
  async isDrawn(): Promise<void> {
    await this.dialog.locator("[role=img][aria-busy=false] svg").waitFor();
  }

  /** What is cut off at the left edge of the paper, or lies over the figure at its head. */
  async cutOnPaper(): Promise<string[]> {
    await this.page.emulateMedia({ media: "print" });
    const cut = await this.page.evaluate(() => {
      dispatchEvent(new Event("beforeprint"));
      const figure = document.querySelector(".printed-figure")?.getBoundingClientRect();
      const read = [...document.querySelectorAll(".app-record :is(h2, h3, p, li)")];
      return read
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && (box.left < 0 || box.top < (figure?.bottom ?? 0)))
        .map(({ element }) => element.textContent);
    });
    await this.page.emulateMedia({ media: null });
    return cut;
  }

  /** Waits until what draws the handout is there; it is fetched when the reader first stirs. */
  async isReadyToPrint(): Promise<void> {
    await this.page.mouse.move(300, 300);
    await this.page.mouse.move(304, 303);
    await this.page.waitForFunction(() => {
      dispatchEvent(new Event("beforeprint"));
      return document.querySelector(".printed-figure svg") !== null;
    });
  }

  /** The words drawn into the figure. */
  async text(): Promise<string> {
    const texts = await this.dialog.locator("[role=img] svg text").allTextContents();
    return texts.join(" ");
  }

  async proportion(): Promise<number> {
    return this.dialog.locator("[role=img] svg").evaluate((svg) => {
      const [, , width = 0, height = 1] = (svg.getAttribute("viewBox") ?? "")
        .split(" ")
        .map(Number);
      return width / height;
    });
  }

  /** What a screen reader says of the picture. */
  async alternative(): Promise<string> {
    return (await this.dialog.getByRole("img").first().getAttribute("aria-label")) ?? "";
  }

  async says(words: string): Promise<void> {
    await this.dialog.getByText(words).first().waitFor();
  }
}
