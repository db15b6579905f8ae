/** A story as slides to take along: asked for on the page of stories, and read as a file. */
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";

interface SavedSlides {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const entries = { pptx: /^PowerPoint/, pdf: /^One PDF/, zip: /^Pictures/ } as const;

export class SlidesDriver {
  constructor(private readonly page: Page) {}

  private get stopButton(): Locator {
    return this.page.getByRole("button", { name: "Stop", exact: true });
  }

  // when

  /** Asks for a story's slides by keys alone. */
  async ask(story: string, format: keyof typeof entries): Promise<void> {
    await this.page.getByRole("button", { name: `Slides: ${story}` }).focus();
    await this.page.keyboard.press("Enter");
    await this.page.getByRole("menuitem", { name: entries[format] }).focus();
    await this.page.keyboard.press("Enter");
  }

  async save(story: string, format: keyof typeof entries): Promise<SavedSlides> {
    const saving = this.page.waitForEvent("download", { timeout: 60_000 });
    await this.ask(story, format);
    const download = await saving;
    const bytes = new Uint8Array(await readFile(await download.path()));
    await this.says(`Saved as ${download.suggestedFilename()}.`);
    return { name: download.suggestedFilename(), bytes };
  }

  async stop(): Promise<void> {
    await this.stopButton.click();
  }

  // then

  async says(sentence: string): Promise<void> {
    await this.page.getByRole("status").filter({ hasText: sentence }).waitFor();
  }

  /** What the focus is on. */
  async focused(): Promise<string | null> {
    return this.page.evaluate(
      () =>
        document.activeElement?.getAttribute("aria-label") ??
        document.activeElement?.textContent ??
        null,
    );
  }
}
