import { afterAll, afterEach } from "vitest";
import { AtlasPage } from "./atlas-page.ts";
import type { Look, PageOptions } from "./page-options.ts";

/**
 * Pages that a file of tests has left as they were opened, by what cannot be changed in them. A worker's
 * next file loads the site in one of them anew: a device, a window and a process of their own cost more.
 */
const left = new Map<string, AtlasPage>();

const keyOf = ({ width: _, height: __, dark: ___, forcedColors: ____, ...rest }: PageOptions) =>
  JSON.stringify(rest, Object.keys(rest).sort());

/** One page for several tests: to open one takes seconds of a core, to go to another address none. */
export class OnePage {
  private page: AtlasPage | null = null;

  /** A page that its tests change for good is told to be closed after them. */
  constructor(
    private readonly options: PageOptions = {},
    private readonly after: "left" | "closed" = "left",
  ) {
    // A test that failed leaves a page of which nothing is known.
    afterEach(async ({ task }) => {
      if (task.result?.state === "fail") await this.close();
    });
    afterAll(() => this.leave());
  }

  /** The page at an address, as if the reader had come there with nothing else open. */
  async at(hash = "", look: Look = {}): Promise<AtlasPage> {
    const options = { ...this.options, ...look };
    if (this.page) {
      await this.page.takeLook(options);
      await this.page.comeAgain(hash);
    }
    this.page ??= await this.open(hash, options);
    return this.page;
  }

  /**
   * The page loaded at an address, by a reader of whom the device keeps nothing. Nothing of what went
   * wrong before is left; what goes wrong now is given, before the page is loaded.
   */
  async anew(hash = "", given?: PageOptions["given"]): Promise<AtlasPage> {
    if (this.page) await this.page.comeAnew(hash, given);
    this.page ??= await this.open(hash, this.options, given);
    return this.page;
  }

  private async open(
    hash: string,
    options: PageOptions,
    given?: PageOptions["given"],
  ): Promise<AtlasPage> {
    const key = keyOf(this.options);
    const page = left.get(key);
    if (!page) return AtlasPage.openForMany(hash, { ...options, ...(given && { given }) });
    left.delete(key);
    // Of a page that does not come nothing is known.
    this.page = page;
    await page.takeLook(options);
    await page.comeAnew(hash, given);
    return page;
  }

  /** The page is there for the next file. */
  private async leave(): Promise<void> {
    const key = keyOf(this.options);
    if (!this.page || this.after === "closed" || left.has(key)) return this.close();
    // What moves in it would else go on beside other tests.
    await this.page.follow("data/README.md");
    left.set(key, this.page);
    this.page = null;
  }

  private async close(): Promise<void> {
    await this.page?.close();
    this.page = null;
  }
}
