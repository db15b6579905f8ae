import { afterAll, afterEach } from "vitest";
import { AtlasPage } from "./atlas-page.ts";
import type { Look, PageOptions } from "./page-options.ts";

/** One page for several tests: to open one takes seconds of a core, to go to another address none. */
export class OnePage {
  private page: AtlasPage | null = null;

  constructor(private readonly options: PageOptions = {}) {
    // A test that failed leaves a page of which nothing is known.
    afterEach(async ({ task }) => {
      if (task.result?.state === "fail") await this.leave();
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
    this.page ??= await AtlasPage.openForMany(hash, options);
    return this.page;
  }

  /**
   * The page loaded at an address, by a reader of whom the device keeps nothing. Nothing of what went
   * wrong before is left; what goes wrong now is given, before the page is loaded.
   */
  async anew(hash = "", given?: PageOptions["given"]): Promise<AtlasPage> {
    if (this.page) await this.page.comeAnew(hash, given);
    this.page ??= await AtlasPage.openForMany(hash, { ...this.options, ...(given && { given }) });
    return this.page;
  }

  private async leave(): Promise<void> {
    await this.page?.close();
    this.page = null;
  }
}
