/** The map that is drawn into the page, as a reader meets it before the other one stands. */
import type { Locator, Page } from "playwright-core";
import { mapEnginePattern } from "../page/site-files.ts";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels that one picture is moved by against another. */
interface Shift {
  readonly dx: number;
  readonly dy: number;
}

interface Match {
  readonly before: string;
  readonly after: string;
  readonly boxes: readonly Box[];
}

/** Runs in the browser, which reads the pictures: by what shift each part of the two is most alike. */
async function findShifts({ before, after, boxes }: Match): Promise<Shift[]> {
  const reach = 4;
  async function greysOf(png: string) {
    const response = await fetch(`data:image/png;base64,${png}`);
    const picture = await createImageBitmap(await response.blob());
    const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
    if (!context) throw new Error("There is no canvas.");
    context.drawImage(picture, 0, 0);
    const { data, width } = context.getImageData(0, 0, picture.width, picture.height);
    const greys = new Uint16Array(data.length / 4);
    for (let i = 0; i < greys.length; i += 1)
      greys[i] = (data[i * 4] ?? 0) + (data[i * 4 + 1] ?? 0) + (data[i * 4 + 2] ?? 0);
    return { greys, width };
  }
  const [{ greys: one, width }, { greys: two }] = [await greysOf(before), await greysOf(after)];
  const shifts: Shift[] = [];
  for (let dy = -reach; dy <= reach; dy += 1)
    for (let dx = -reach; dx <= reach; dx += 1) shifts.push({ dx, dy });
  // The least first: what differs more than the best so far need not be looked at to its end.
  shifts.sort((a, b) => a.dx ** 2 + a.dy ** 2 - (b.dx ** 2 + b.dy ** 2));
  return boxes.map((box) => {
    const left = Math.ceil(Math.max(reach, box.x));
    const top = Math.ceil(Math.max(reach, box.y));
    const right = Math.floor(Math.min(innerWidth - reach, box.x + box.width));
    const bottom = Math.floor(Math.min(innerHeight - reach, box.y + box.height));
    let best = { dx: reach, dy: reach, difference: Number.POSITIVE_INFINITY };
    for (const { dx, dy } of shifts) {
      let difference = 0;
      for (let y = top; y < bottom && difference < best.difference; y += 1) {
        const from = y * width;
        const to = (y + dy) * width + dx;
        for (let x = left; x < right; x += 1)
          difference += Math.abs((one[from + x] ?? 0) - (two[to + x] ?? 0));
      }
      if (difference < best.difference) best = { dx, dy, difference };
    }
    return { dx: best.dx, dy: best.dy };
  });
}

export class FirstMapDriver {
  private release = () => {};

  constructor(private readonly page: Page) {}

  private get drawing(): Locator {
    return this.page.getByRole("navigation", { name: "Countries and routes on the map" });
  }

  // given

  /** Keeps the other map from coming until it is let in. */
  async keepOtherMapOut(): Promise<void> {
    const wait = new Promise<void>((resolve) => {
      this.release = resolve;
    });
    // Playwright's own way would ask here for every file of the page, and let it keep none.
    const keepOut = async (page: Page) => {
      const client = await page.context().newCDPSession(page);
      client.on("Fetch.requestPaused", async ({ requestId }) => {
        await wait;
        // A page that was left or closed meanwhile waits for nothing.
        await client.send("Fetch.continueRequest", { requestId }).catch(() => {});
      });
      await client.send("Fetch.enable", { patterns: [{ urlPattern: mapEnginePattern }] });
    };
    // In every window that is opened from this one, too.
    this.page.context().on("page", (page) =>
      keepOut(page).catch((error: unknown) => {
        if (!page.isClosed()) throw error;
      }),
    );
    await keepOut(this.page);
  }

  // when

  letOtherMapIn(): void {
    this.release();
  }

  async choose(country: string): Promise<void> {
    await this.drawing.getByRole("link", { name: country, exact: true }).click();
  }

  // then

  async isGone(): Promise<void> {
    await this.drawing.waitFor({ state: "detached" });
  }

  async links(): Promise<Map<string, string>> {
    await this.drawing.waitFor({ state: "visible" });
    const links = await this.drawing.getByRole("link").all();
    const entries = links.map(
      async (link): Promise<[string, string]> => [
        (await link.getAttribute("aria-label")) ?? "",
        (await link.getAttribute("href")) ?? "",
      ],
    );
    return new Map(await Promise.all(entries));
  }

  /** What the page says where scripts do not run; text search passes such elements over. */
  async sentenceWithoutScripts(): Promise<string> {
    return this.page.locator("noscript p").innerText();
  }

  async boxOf(country: string): Promise<Box> {
    const box = await this.drawing.locator(`[data-country="${country}"]`).boundingBox();
    if (!box) throw new Error(`${country} is not drawn.`);
    return box;
  }

  /** The page as it looks, as a PNG in base 64. */
  async picture(): Promise<string> {
    return (await this.page.screenshot()).toString("base64");
  }

  /** By how many pixels each part of the second picture lies off the first. */
  async shiftsBetween(before: string, after: string, boxes: readonly Box[]): Promise<Shift[]> {
    // Pictures are read in a page without this one's policy.
    const reader = await this.page.context().newPage();
    await reader.setViewportSize(this.page.viewportSize() ?? { width: 1280, height: 800 });
    const shifts = await reader.evaluate(findShifts, { before, after, boxes });
    await reader.close();
    return shifts;
  }

  /** The names that have a place in this window: those that are shown, and those that are not. */
  async names(): Promise<{ readonly shown: string[]; readonly hidden: string[] }> {
    await this.drawing.waitFor({ state: "visible" });
    return this.page.evaluate(() => {
      const names = [...document.querySelectorAll(".first-map-set svg")].filter(
        (name) => (name.querySelector("text")?.getClientRects().length ?? 0) > 0,
      );
      const wordsOf = (isShown: boolean) =>
        names
          .filter((name) => (name.getAttribute("visibility") !== "hidden") === isShown)
          .map((name) => name.textContent ?? "");
      return { shown: wordsOf(true), hidden: wordsOf(false) };
    });
  }

  /** Names that are shown although the panel, the search or the map's key lies on part of them. */
  async cutNames(): Promise<string[]> {
    return this.page.evaluate(() => {
      const over = [...document.querySelectorAll(".app-panel, .app-bar, .map-key, .phone-tabs")]
        .map((element) => element.getBoundingClientRect())
        .filter(({ width, height }) => width > 0 && height > 0);
      return [...document.querySelectorAll(".first-map-set svg:not([visibility=hidden])")]
        .filter((name) => {
          const words = name.querySelector("text");
          const box = words?.getClientRects()[0];
          return (
            box !== undefined &&
            over.some(
              ({ left, right, top, bottom }) =>
                box.left < right && box.right > left && box.top < bottom && box.bottom > top,
            )
          );
        })
        .map((name) => name.textContent ?? "");
    });
  }

  async markedAt(mark: "first-map" | "map-ready"): Promise<number[]> {
    return this.page.evaluate(
      (name) => performance.getEntriesByName(name).map(({ startTime }) => startTime),
      mark,
    );
  }

  /** The size of a PNG beside the page, from its header. */
  async pictureSize(file: string): Promise<{ width: number; height: number }> {
    const response = await this.page.request.get(new URL(file, this.page.url()).href);
    const png = await response.body();
    return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
  }

  /** What the page says of itself to sites that show links. */
  async preview(property: string): Promise<string> {
    return (await this.page.locator(`meta[property="${property}"]`).getAttribute("content")) ?? "";
  }
}
